// Attributes of listeners, and certificates beside the default one.
#include "mocks/elbv2/internal.hpp"
#include "mocks/elbv2/settings.hpp"

#include <algorithm>
#include <array>

namespace greenroom::mocks::elbv2 {
namespace {

struct Attribute {
  std::string_view key, otherwise;
  bool secure;  ///< of HTTPS listeners alone
};
// AWS:
// https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ListenerAttribute.html
constexpr std::array<Attribute, 19> known = {{
    {"routing.http.request.x_amzn_mtls_clientcert.header_name", "X-Amzn-Mtls-Clientcert", true},
    {"routing.http.request.x_amzn_mtls_clientcert_issuer.header_name",
     "X-Amzn-Mtls-Clientcert-Issuer", true},
    {"routing.http.request.x_amzn_mtls_clientcert_leaf.header_name", "X-Amzn-Mtls-Clientcert-Leaf",
     true},
    {"routing.http.request.x_amzn_mtls_clientcert_serial_number.header_name",
     "X-Amzn-Mtls-Clientcert-Serial-Number", true},
    {"routing.http.request.x_amzn_mtls_clientcert_subject.header_name",
     "X-Amzn-Mtls-Clientcert-Subject", true},
    {"routing.http.request.x_amzn_mtls_clientcert_validity.header_name",
     "X-Amzn-Mtls-Clientcert-Validity", true},
    {"routing.http.request.x_amzn_tls_cipher_suite.header_name", "X-Amzn-Tls-Cipher-Suite", true},
    {"routing.http.request.x_amzn_tls_version.header_name", "X-Amzn-Tls-Version", true},
    {"routing.http.response.access_control_allow_credentials.header_value", "", false},
    {"routing.http.response.access_control_allow_headers.header_value", "", false},
    {"routing.http.response.access_control_allow_methods.header_value", "", false},
    {"routing.http.response.access_control_allow_origin.header_value", "", false},
    {"routing.http.response.access_control_expose_headers.header_value", "", false},
    {"routing.http.response.access_control_max_age.header_value", "", false},
    {"routing.http.response.content_security_policy.header_value", "", false},
    {"routing.http.response.server.enabled", "true", false},
    {"routing.http.response.strict_transport_security.header_value", "", false},
    {"routing.http.response.x_content_type_options.header_value", "", false},
    {"routing.http.response.x_frame_options.header_value", "", false},
}};
// AWS:
// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html
constexpr std::size_t certificates_max = 25;

std::map<std::string, std::string> attributes_of(const Listener& listener) {
  const bool secure = text_of(listener.document, "Protocol") == "HTTPS";
  std::map<std::string, std::string> all;
  for (const Attribute& one : known)
    if (secure || !one.secure) all.emplace(one.key, one.otherwise);
  if (const JsonObject* kept = object_of(listener.document, kept_attributes))
    for (const auto& entry : *kept)
      if (all.contains(std::string(entry.key())))
        all[std::string(entry.key())] = entry.value().get_string();
  return all;
}

JsonArray further_of(const Listener& listener) {
  const JsonArray* kept = array_of(listener.document, kept_certificates);
  return kept == nullptr ? JsonArray() : *kept;
}

bool names(const JsonArray& certificates, std::string_view arn) {
  return std::any_of(certificates.begin(), certificates.end(), [&](const Json& one) {
    return text_of(one.as_object(), "CertificateArn") == arn;
  });
}

}  // namespace

JsonObject told_listener(const JsonObject& document) {
  return without(without(document, kept_attributes), kept_certificates);
}

Result<Json> describe_listener_attributes(Call& call, const JsonObject& input) {
  const Listener* listener =
      GR_TRY(find_listener(call.scene.cloud.elbv2, text_of(input, "ListenerArn")));
  return Json{{"Attributes", pairs_of(attributes_of(*listener))}};
}

// Differs from AWS: headers that a listener adds or renames are told again and put into no answer.
Result<Json> modify_listener_attributes(Call& call, const JsonObject& input) {
  Listener* listener = GR_TRY(find_listener(call.scene.cloud.elbv2, text_of(input, "ListenerArn")));
  auto attributes = attributes_of(*listener);
  GR_CHECK(modify_attributes(attributes, *array_of(input, "Attributes")));
  JsonObject kept;
  for (const auto& [key, value] : attributes) kept[key] = value;
  listener->document[kept_attributes] = std::move(kept);
  return Json{{"Attributes", pairs_of(attributes)}};
}

// AWS:
// https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_AddListenerCertificates.html
Result<Json> add_listener_certificates(Call& call, const JsonObject& input) {
  Listener* listener = GR_TRY(find_listener(call.scene.cloud.elbv2, text_of(input, "ListenerArn")));
  // Inferred: the text.
  if (text_of(listener->document, "Protocol") != "HTTPS")
    return refuse("ValidationError", "A certificate cannot be specified for HTTP listeners");
  GR_CHECK(check_certificates(call.scene.cloud, input));
  JsonArray all = further_of(*listener), added;
  for (const Json& one : *array_of(input, "Certificates")) {
    const std::string_view arn = text_of(one.as_object(), "CertificateArn");
    if (!names(all, arn)) all.push_back(JsonObject{{"CertificateArn", arn}});
    added.push_back(JsonObject{{"CertificateArn", arn}, {"IsDefault", false}});
  }
  if (all.size() > certificates_max)
    return refuse("TooManyCertificatesException",
                  "The maximum number of certificates has been reached");
  listener->document[kept_certificates] = std::move(all);
  return Json{{"Certificates", std::move(added)}};
}

Result<Json> remove_listener_certificates(Call& call, const JsonObject& input) {
  Listener* listener = GR_TRY(find_listener(call.scene.cloud.elbv2, text_of(input, "ListenerArn")));
  const JsonArray& gone = *array_of(input, "Certificates");
  if (const JsonArray* own = array_of(listener->document, "Certificates"))
    for (const Json& one : *own)
      if (names(gone, text_of(one.as_object(), "CertificateArn")))
        return refuse("OperationNotPermittedException",
                      "The default certificate cannot be removed");
  JsonArray left;
  for (const Json& one : further_of(*listener))
    if (!names(gone, text_of(one.as_object(), "CertificateArn"))) left.push_back(one);
  listener->document[kept_certificates] = std::move(left);
  return Json(JsonObject{});
}

Result<Json> describe_listener_certificates(Call& call, const JsonObject& input) {
  const Listener* listener =
      GR_TRY(find_listener(call.scene.cloud.elbv2, text_of(input, "ListenerArn")));
  JsonArray certificates;
  const auto add = [&](const JsonArray& given, bool is_default) {
    for (const Json& one : given)
      certificates.push_back(
          JsonObject{{"CertificateArn", text_of(one.as_object(), "CertificateArn")},
                     {"IsDefault", is_default}});
  };
  if (const JsonArray* own = array_of(listener->document, "Certificates")) add(*own, true);
  add(further_of(*listener), false);
  return page_of(input, "Certificates", std::move(certificates));
}

}  // namespace greenroom::mocks::elbv2
