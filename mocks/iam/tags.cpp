// Tags of whatever has some.
// AWS: https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagRole.html
#include "mocks/iam/handlers.hpp"
#include "mocks/iam/parts.hpp"

namespace greenroom::mocks::iam {
namespace {

/// The tags of what an input names.
Result<Tags*> tags_of(Call& call, const JsonObject& input, bool changes) {
  State& state = *call.scene.cloud.iam;
  if (input.contains("PolicyArn"))
    return &GR_TRY(find_policy(state, text_of(input, "PolicyArn")))->tags;
  if (input.contains("InstanceProfileName"))
    return &GR_TRY(find_profile(state, text_of(input, "InstanceProfileName")))->tags;
  if (input.contains("OpenIDConnectProviderArn"))
    return &GR_TRY(find_provider(state, text_of(input, "OpenIDConnectProviderArn")))->tags;
  return &GR_TRY(changes ? changed_holder_of(call, input) : holder_of(call, input)).holder->tags;
}

}  // namespace

Result<Json> put_some_tags(Call& call, const JsonObject& input) {
  Tags* tags = GR_TRY(tags_of(call, input, true));
  GR_CHECK(put_tags(*tags, array_of(input, "Tags")));
  return Json(JsonObject());
}

Result<Json> remove_some_tags(Call& call, const JsonObject& input) {
  Tags* tags = GR_TRY(tags_of(call, input, true));
  for (const Json& key : *array_of(input, "TagKeys"))
    std::erase_if(*tags, [&](const auto& tag) { return same_name(tag.first, key.get_string()); });
  return Json(JsonObject());
}

Result<Json> list_some_tags(Call& call, const JsonObject& input) {
  const Tags* tags = GR_TRY(tags_of(call, input, false));
  Listed all;
  for (const auto& [key, value] : *tags)
    all.emplace_back(key, JsonObject{{"Key", key}, {"Value", value}});
  return page_of(input, "Tags", std::move(all));
}

}  // namespace greenroom::mocks::iam
