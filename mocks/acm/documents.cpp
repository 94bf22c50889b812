// Certificates as the answers of this service show them.
#include "mocks/acm/parts.hpp"
#include "mocks/elbv2/elbv2.hpp"

namespace greenroom::mocks::acm {
namespace {

// AWS: https://docs.aws.amazon.com/acm/latest/userguide/email-validation.html
JsonArray mailboxes(std::string_view domain) {
  JsonArray list;
  for (const char* box : {"administrator", "hostmaster", "postmaster", "webmaster", "admin"})
    list.emplace_back(std::string(box) + "@" + std::string(domain));
  return list;
}

std::string_view validation_status(const Certificate& certificate, const std::string& name) {
  if (certificate.validated.contains(name)) return "SUCCESS";
  return certificate.status == "PENDING_VALIDATION" ? "PENDING_VALIDATION" : "FAILED";
}

JsonArray validation_options(const Cloud& cloud, const Certificate& certificate) {
  JsonArray options;
  for (const std::string& name : certificate.names) {
    const auto given = certificate.validation_domains.find(name);
    const std::string_view domain =
        given != certificate.validation_domains.end() ? std::string_view(given->second) : name;
    JsonObject option{{"DomainName", name},
                      {"ValidationDomain", domain},
                      {"ValidationStatus", validation_status(certificate, name)},
                      {"ValidationMethod", certificate.method}};
    if (certificate.method == "DNS") {
      const ValidationRecord record = record_for(cloud, name);
      option["ResourceRecord"] =
          JsonObject{{"Name", record.name}, {"Type", "CNAME"}, {"Value", record.value}};
    } else {
      option["ValidationEmails"] = mailboxes(domain.starts_with("*.") ? domain.substr(2) : domain);
    }
    options.push_back(std::move(option));
  }
  return options;
}

JsonArray users_of(const Cloud& cloud, const Certificate& certificate) {
  JsonArray users;
  for (const std::string& balancer : elbv2::balancers_with_certificate(cloud, certificate.arn))
    users.emplace_back(balancer);
  return users;
}

void add_dates(JsonObject& shown, const Certificate& certificate) {
  shown["CreatedAt"] = certificate.created_ms;
  if (certificate.type == "IMPORTED")
    shown["ImportedAt"] = certificate.issued_ms;
  else if (certificate.issued_ms != 0)
    shown["IssuedAt"] = certificate.issued_ms;
  if (certificate.not_after_ms != 0) {
    shown["NotBefore"] = certificate.not_before_ms;
    shown["NotAfter"] = certificate.not_after_ms;
  }
}

/// What an issued certificate says of itself.
// AWS: https://docs.aws.amazon.com/acm/latest/userguide/acm-certificate-characteristics.html
void add_contents(JsonObject& shown, const Cloud& cloud, const Certificate& certificate) {
  if (certificate.type == "AMAZON_ISSUED") {
    const std::string serial =
        sim::drawn_hex(cloud.settings.chance.draw("acm.serial", certificate.arn), 32);
    std::string parted = serial.substr(0, 2);
    for (std::size_t at = 2; at < serial.size(); at += 2) {
      parted += ':';
      parted += serial.substr(at, 2);
    }
    shown["Serial"] = parted;
    shown["Issuer"] = "Amazon";
    const bool elliptic = text_of(certificate.document, "KeyAlgorithm").starts_with("EC_");
    shown["SignatureAlgorithm"] = elliptic ? "SHA256WITHECDSA" : "SHA256WITHRSA";
  }
  shown["KeyUsages"] = JsonArray{JsonObject{{"Name", "DIGITAL_SIGNATURE"}},
                                 JsonObject{{"Name", "KEY_ENCIPHERMENT"}}};
  shown["ExtendedKeyUsages"] = JsonArray{
      JsonObject{{"Name", "TLS_WEB_SERVER_AUTHENTICATION"}, {"OID", "1.3.6.1.5.5.7.3.1"}}};
}

std::string_view eligibility(const Certificate& certificate, const JsonArray& users) {
  const bool renews = certificate.type == "AMAZON_ISSUED" && certificate.status == "ISSUED";
  return renews && !users.empty() ? "ELIGIBLE" : "INELIGIBLE";
}

}  // namespace

JsonObject described(const Cloud& cloud, const Certificate& certificate) {
  JsonArray names;
  for (const std::string& name : certificate.names) names.emplace_back(name);
  JsonObject shown{{"CertificateArn", certificate.arn},
                   {"DomainName", certificate.domain},
                   {"SubjectAlternativeNames", std::move(names)},
                   {"Subject", "CN=" + certificate.domain},
                   {"Status", certificate.status},
                   {"Type", certificate.type}};
  for (const auto& member : certificate.document) shown[member.key()] = member.value();
  if (certificate.type == "AMAZON_ISSUED")
    shown["DomainValidationOptions"] = validation_options(cloud, certificate);
  add_dates(shown, certificate);
  if (certificate.status == "ISSUED") add_contents(shown, cloud, certificate);
  JsonArray users = users_of(cloud, certificate);
  shown["RenewalEligibility"] = eligibility(certificate, users);
  shown["InUseBy"] = std::move(users);
  return shown;
}

JsonObject summarised(const Cloud& cloud, const Certificate& certificate) {
  const JsonObject whole = described(cloud, certificate);
  JsonObject shown{{"HasAdditionalSubjectAlternativeNames", false},
                   {"InUse", !array_of(whole, "InUseBy")->empty()},
                   {"Exported", false},
                   {"SubjectAlternativeNameSummaries", whole.at("SubjectAlternativeNames")}};
  records::take(
      shown, whole,
      {"CertificateArn", "DomainName", "Status", "Type", "KeyAlgorithm", "RenewalEligibility",
       "NotBefore", "NotAfter", "CreatedAt", "IssuedAt", "ImportedAt"});
  for (const char* member : {"KeyUsages", "ExtendedKeyUsages"}) {
    const JsonArray* usages = array_of(whole, member);
    if (usages == nullptr) continue;
    JsonArray names;
    for (const Json& usage : *usages) names.emplace_back(text_of(usage.as_object(), "Name"));
    shown[member] = std::move(names);
  }
  return shown;
}

}  // namespace greenroom::mocks::acm
