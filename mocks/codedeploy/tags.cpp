#include "mocks/codedeploy/tags.hpp"

#include "mocks/codedeploy/handlers.hpp"
#include "mocks/codedeploy/lookup.hpp"

namespace greenroom::mocks::codedeploy {
namespace {

constexpr std::size_t tags_limit = 50;

/// The tags that an ARN means: application:<a>, deploymentgroup:<a>/<g>, deploymentconfig:<c>.
Result<Tags*> tags_at(Cloud& cloud, std::string_view arn) {
  const std::string prefix =
      "arn:aws:codedeploy:" + cloud.settings.region + ":" + cloud.settings.account + ":";
  if (!arn.starts_with("arn:"))
    return refuse("InvalidArnException", "The specified ARN is not in a valid format");
  if (!arn.starts_with(prefix))
    return refuse("ArnNotSupportedException", "The specified ARN is not supported");
  arn.remove_prefix(prefix.size());
  const std::size_t colon = std::min(arn.find(':'), arn.size());
  const std::string_view kind = arn.substr(0, colon);
  const std::string_view name = arn.substr(std::min(colon + 1, arn.size()));
  if (kind == "application") return &GR_TRY(find_application(cloud.codedeploy, name))->tags;
  if (kind == "deploymentgroup") {
    const std::size_t slash = std::min(name.find('/'), name.size());
    Application& application = *GR_TRY(find_application(cloud.codedeploy, name.substr(0, slash)));
    return &GR_TRY(find_group(application, name.substr(std::min(slash + 1, name.size()))))->tags;
  }
  if (kind == "deploymentconfig") {
    GR_TRY(find_config(cloud.codedeploy, name));
    return &cloud.codedeploy.config_tags[std::string(name)];
  }
  return refuse("ArnNotSupportedException", "The specified ARN is not supported");
}

}  // namespace

Result<void> lay_tags(const JsonObject& input, std::string_view member, Tags& tags) {
  const JsonArray* list = array_of(input, member);
  if (list == nullptr) return {};
  Tags laid = tags;
  for (const Json& item : *list) {
    const JsonObject* tag = item.if_object();
    if (tag == nullptr || text_of(*tag, "Key").empty() || text_of(*tag, "Key").size() > 128 ||
        text_of(*tag, "Value").size() > 256 || text_of(*tag, "Key").starts_with("aws:"))
      return refuse("InvalidTagsToAddException", "The specified tags are not valid");
    laid.insert_or_assign(std::string(text_of(*tag, "Key")), std::string(text_of(*tag, "Value")));
  }
  if (laid.size() > tags_limit)
    return refuse("InvalidTagsToAddException", "A resource has at most 50 tags");
  tags = std::move(laid);
  return {};
}

Result<Json> tag_resource(Call& call, const JsonObject& input) {
  Tags& tags = *GR_TRY(tags_at(call.scene.cloud, text_of(input, "ResourceArn")));
  const JsonArray* list = array_of(input, "Tags");
  if (list == nullptr || list->empty()) return refuse("TagRequiredException", "A tag is missing");
  GR_CHECK(lay_tags(input, "Tags", tags));
  return Json(JsonObject{});
}

Result<Json> untag_resource(Call& call, const JsonObject& input) {
  Tags& tags = *GR_TRY(tags_at(call.scene.cloud, text_of(input, "ResourceArn")));
  const JsonArray* keys = array_of(input, "TagKeys");
  if (keys == nullptr || keys->empty()) return refuse("TagRequiredException", "A tag is missing");
  for (const Json& key : *keys)
    if (key.is_string()) tags.erase(std::string(key.get_string()));
  return Json(JsonObject{});
}

Result<Json> list_tags_for_resource(Call& call, const JsonObject& input) {
  const Tags& tags = *GR_TRY(tags_at(call.scene.cloud, text_of(input, "ResourceArn")));
  JsonArray list;
  list.reserve(tags.size());
  for (const auto& [key, value] : tags) list.push_back(JsonObject{{"Key", key}, {"Value", value}});
  return Json(JsonObject{{"Tags", std::move(list)}});
}

}  // namespace greenroom::mocks::codedeploy
