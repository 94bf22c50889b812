// Certificates: requested, read, listed, deleted.
#include "mocks/acm/parts.hpp"
#include "mocks/acm/timings.hpp"
#include "mocks/elbv2/elbv2.hpp"

#include <algorithm>
#include <utility>

namespace greenroom::mocks::acm {
namespace {

/// The certificate that this token asked for within the hour; nullptr: none.
const Certificate* asked_before(const Scene& scene, std::string_view token) {
  if (token.empty()) return nullptr;
  for (const auto& [arn, certificate] : scene.cloud.acm->certificates)
    if (certificate.token == token && records::now_ms(scene) - certificate.created_ms < token_ms)
      return &certificate;
  return nullptr;
}

Result<void> check_request(const JsonObject& input) {
  if (input.contains("CertificateAuthorityArn") || input.contains("ManagedBy"))
    return refuse("InvalidParameterException",
                  "greenroom does not model certificates of a private authority or of CloudFront.");
  // AWS: https://docs.aws.amazon.com/acm/latest/userguide/http-validation.html
  if (text_of(input, "ValidationMethod") == "HTTP")
    return refuse("InvalidParameterException",
                  "HTTP validation is only supported for certificates managed by CloudFront.");
  if (const JsonArray* tags = array_of(input, "Tags"))
    for (const Json& tag : *tags)
      if (text_of(tag.as_object(), "Key").starts_with("aws:"))
        return refuse("InvalidTagException", "aws: prefixed tag key names are not allowed.");
  return {};
}

bool is_within(std::string_view name, std::string_view domain) {
  if (!name.ends_with(domain)) return false;
  return name.size() == domain.size() || name[name.size() - domain.size() - 1] == '.';
}

// AWS: https://docs.aws.amazon.com/acm/latest/APIReference/API_DomainValidationOption.html
Result<void> take_validation_domains(Certificate& certificate, const JsonArray* options) {
  if (options == nullptr) return {};
  for (const Json& one : *options) {
    const std::string name(text_of(one.as_object(), "DomainName"));
    const std::string_view domain = text_of(one.as_object(), "ValidationDomain");
    if (!records::holds(certificate.names, name))
      return refuse("InvalidDomainValidationOptionsException",
                    "The certificate is not requested for the domain " + name + ".");
    if (!is_within(name, domain))
      return refuse("InvalidDomainValidationOptionsException",
                    "The validation domain must be the domain " + name + " or a parent of it.");
    certificate.validation_domains[name] = domain;
  }
  return {};
}

JsonObject options_of(const JsonObject& input) {
  JsonObject options{{"CertificateTransparencyLoggingPreference", "ENABLED"},
                     {"Export", "DISABLED"}};
  if (const JsonObject* given = object_of(input, "Options"))
    for (const auto& member : *given) options[member.key()] = member.value();
  return options;
}

bool passes(const JsonObject& summary, const JsonObject& input) {
  const auto statuses = records::texts_of(input, "CertificateStatuses");
  if (!statuses.empty() && !records::holds(statuses, text_of(summary, "Status"))) return false;
  const JsonObject* includes = object_of(input, "Includes");
  const JsonObject none;
  const JsonObject& wanted = includes != nullptr ? *includes : none;
  // AWS: https://docs.aws.amazon.com/acm/latest/APIReference/API_Filters.html
  // Without a word on keys only RSA_1024 and RSA_2048 are listed.
  auto keys = records::texts_of(wanted, "keyTypes");
  if (keys.empty()) keys = {"RSA_1024", "RSA_2048"};
  if (!records::holds(keys, text_of(summary, "KeyAlgorithm"))) return false;
  for (const auto& [filter, member] :
       {std::pair{"keyUsage", "KeyUsages"}, std::pair{"extendedKeyUsage", "ExtendedKeyUsages"}}) {
    const auto usages = records::texts_of(wanted, filter);
    const auto there = records::texts_of(summary, member);
    if (!std::all_of(usages.begin(), usages.end(),
                     [&](const std::string& usage) { return records::holds(there, usage); }))
      return false;
  }
  return text_of(wanted, "exportOption") != "ENABLED" && text_of(wanted, "managedBy").empty();
}

}  // namespace

Result<Certificate*> find_certificate(Cloud& cloud, std::string_view arn) {
  const auto found = cloud.acm->certificates.find(arn);
  if (found != cloud.acm->certificates.end()) return &found->second;
  return refuse("ResourceNotFoundException",
                "Could not find certificate " + std::string(arn) + ".");
}

Standing standing(const Cloud& cloud, std::string_view arn) {
  const auto found = cloud.acm->certificates.find(arn);
  if (found == cloud.acm->certificates.end()) return Standing::unknown;
  return found->second.status == "ISSUED" ? Standing::issued : Standing::unusable;
}

void put_certificate(Scene& scene, std::string_view arn, std::string_view domain) {
  Certificate certificate;
  certificate.arn = arn;
  certificate.domain = domain;
  certificate.names = {certificate.domain};
  certificate.method = "DNS";
  certificate.validated.insert(certificate.domain);
  certificate.created_ms = records::now_ms(scene);
  certificate.document = {{"KeyAlgorithm", "RSA_2048"}, {"Options", options_of({})}};
  issue(scene, certificate);
  scene.cloud.acm->certificates[certificate.arn] = std::move(certificate);
}

Result<Json> request_certificate(Call& call, const JsonObject& input) {
  const std::string token(text_of(input, "IdempotencyToken"));
  if (const Certificate* before = asked_before(call.scene, token))
    return Json(JsonObject{{"CertificateArn", before->arn}});
  GR_CHECK(check_names(input));
  GR_CHECK(check_request(input));
  State& state = *call.scene.cloud.acm;
  Certificate certificate;
  certificate.domain = text_of(input, "DomainName");
  certificate.names = {certificate.domain};
  for (const std::string& name : records::texts_of(input, "SubjectAlternativeNames"))
    if (!records::holds(certificate.names, name)) certificate.names.push_back(name);
  certificate.method = input.contains("ValidationMethod") ? text_of(input, "ValidationMethod")
                                                          : std::string_view("EMAIL");
  GR_CHECK(take_validation_domains(certificate, array_of(input, "DomainValidationOptions")));
  const Cloud& cloud = call.scene.cloud;
  const std::string id = sim::drawn_uuid(
      cloud.settings.chance.draw("acm.certificate", certificate.domain, state.next_certificate++));
  certificate.arn = records::arn_of(cloud, "acm", "certificate/" + id);
  certificate.token = token;
  certificate.created_ms = records::now_ms(call.scene);
  const std::string_view key = text_of(input, "KeyAlgorithm");
  certificate.document = {{"KeyAlgorithm", key.empty() ? "RSA_2048" : key},
                          {"Options", options_of(input)}};
  records::put_tags(certificate.tags, array_of(input, "Tags"));
  begin_validation(call.scene, certificate);
  const std::string arn = certificate.arn;
  state.certificates[arn] = std::move(certificate);
  return Json(JsonObject{{"CertificateArn", arn}});
}

Result<Json> describe_certificate(Call& call, const JsonObject& input) {
  const Certificate* certificate =
      GR_TRY(find_certificate(call.scene.cloud, text_of(input, "CertificateArn")));
  return Json(JsonObject{{"Certificate", described(call.scene.cloud, *certificate)}});
}

Result<Json> get_certificate(Call& call, const JsonObject& input) {
  const Certificate* certificate =
      GR_TRY(find_certificate(call.scene.cloud, text_of(input, "CertificateArn")));
  if (certificate->status != "ISSUED")
    return refuse("RequestInProgressException",
                  "Certificate " + certificate->arn + " is not yet issued.");
  // Differs from AWS: an Amazon certificate has no bytes here, only an import can be read back.
  if (certificate->type != "IMPORTED")
    return refuse("NotImplementedException",
                  "greenroom makes no certificates: only imported ones have a body.", 501);
  JsonObject output{{"Certificate", certificate->body}};
  if (!certificate->chain.empty()) output["CertificateChain"] = certificate->chain;
  return Json(std::move(output));
}

Result<Json> list_certificates(Call& call, const JsonObject& input) {
  std::vector<const Certificate*> sorted;
  for (const auto& [arn, certificate] : call.scene.cloud.acm->certificates)
    sorted.push_back(&certificate);
  if (text_of(input, "SortBy") == "CREATED_AT") {
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto* a, const auto* b) { return a->created_ms < b->created_ms; });
    if (text_of(input, "SortOrder") == "DESCENDING") std::reverse(sorted.begin(), sorted.end());
  } else if (input.contains("SortOrder")) {
    return refuse("InvalidArgsException", "SortOrder needs SortBy.");
  }
  JsonArray all;
  for (const Certificate* certificate : sorted) {
    JsonObject summary = summarised(call.scene.cloud, *certificate);
    if (passes(summary, input)) all.push_back(std::move(summary));
  }
  return Json(GR_TRY(records::page(input, all,
                                   {.items = "CertificateSummaryList",
                                    .size = "MaxItems",
                                    .usual = 1000,
                                    .error = "ValidationException",
                                    .error_text = "The NextToken is not valid."})));
}

Result<Json> delete_certificate(Call& call, const JsonObject& input) {
  Cloud& cloud = call.scene.cloud;
  const Certificate* certificate =
      GR_TRY(find_certificate(cloud, text_of(input, "CertificateArn")));
  if (!elbv2::balancers_with_certificate(cloud, certificate->arn).empty())
    return refuse("ResourceInUseException", "Certificate " + certificate->arn + " in account " +
                                                cloud.settings.account + " is in use.");
  const std::string arn = certificate->arn;
  cloud.acm->certificates.erase(arn);
  return Json(JsonObject());
}

Result<Json> update_certificate_options(Call& call, const JsonObject& input) {
  Certificate* certificate =
      GR_TRY(find_certificate(call.scene.cloud, text_of(input, "CertificateArn")));
  if (certificate->type == "IMPORTED" || certificate->status != "ISSUED")
    return refuse("InvalidStateException", "The certificate " + certificate->arn +
                                               " is not in a valid state for this operation.");
  JsonObject& options = certificate->document["Options"].as_object();
  for (const auto& member : *object_of(input, "Options")) options[member.key()] = member.value();
  return Json(JsonObject());
}

Result<Json> resend_validation_email(Call& call, const JsonObject& input) {
  const Certificate* certificate =
      GR_TRY(find_certificate(call.scene.cloud, text_of(input, "CertificateArn")));
  if (certificate->method != "EMAIL" || certificate->status != "PENDING_VALIDATION")
    return refuse("InvalidStateException", "The certificate " + certificate->arn +
                                               " is not in a valid state for this operation.");
  if (!records::holds(certificate->names, text_of(input, "Domain")) ||
      !is_within(text_of(input, "Domain"), text_of(input, "ValidationDomain")))
    return refuse("InvalidDomainValidationOptionsException",
                  "The validation domain must be the domain or a parent of it.");
  return Json(JsonObject());
}

}  // namespace greenroom::mocks::acm
