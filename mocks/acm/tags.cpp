// Tags of certificates.
#include "mocks/acm/parts.hpp"

namespace greenroom::mocks::acm {

Result<Json> add_tags_to_certificate(Call& call, const JsonObject& input) {
  Certificate* certificate =
      GR_TRY(find_certificate(call.scene.cloud, text_of(input, "CertificateArn")));
  records::Tags tags = certificate->tags;
  records::put_tags(tags, array_of(input, "Tags"));
  // AWS: https://docs.aws.amazon.com/acm/latest/userguide/tags-restrictions.html
  if (tags.size() > 50)
    return refuse("TooManyTagsException", "A certificate can have at most 50 tags.");
  for (const auto& [key, value] : tags)
    if (key.starts_with("aws:"))
      return refuse("InvalidTagException", "aws: prefixed tag key names are not allowed.");
  certificate->tags = std::move(tags);
  return Json(JsonObject());
}

Result<Json> remove_tags_from_certificate(Call& call, const JsonObject& input) {
  Certificate* certificate =
      GR_TRY(find_certificate(call.scene.cloud, text_of(input, "CertificateArn")));
  // AWS: https://docs.aws.amazon.com/acm/latest/APIReference/API_RemoveTagsFromCertificate.html
  // With a value only a tag of that value goes; without one any does.
  for (const Json& one : *array_of(input, "Tags")) {
    const JsonObject& tag = one.as_object();
    const auto there = certificate->tags.find(std::string(text_of(tag, "Key")));
    if (there == certificate->tags.end()) continue;
    if (!tag.contains("Value") || there->second == text_of(tag, "Value"))
      certificate->tags.erase(there);
  }
  return Json(JsonObject());
}

Result<Json> list_tags_for_certificate(Call& call, const JsonObject& input) {
  const Certificate* certificate =
      GR_TRY(find_certificate(call.scene.cloud, text_of(input, "CertificateArn")));
  JsonObject output;
  if (!certificate->tags.empty()) output["Tags"] = records::tag_list(certificate->tags);
  return Json(std::move(output));
}

Result<Json> get_account_configuration(Call& call, const JsonObject&) {
  return Json(JsonObject{{"ExpiryEvents", JsonObject{{"DaysBeforeExpiry",
                                                      call.scene.cloud.acm->days_before_expiry}}}});
}

Result<Json> put_account_configuration(Call& call, const JsonObject& input) {
  if (const JsonObject* events = object_of(input, "ExpiryEvents"))
    call.scene.cloud.acm->days_before_expiry = number_of(*events, "DaysBeforeExpiry", 45);
  return Json(JsonObject());
}

}  // namespace greenroom::mocks::acm
