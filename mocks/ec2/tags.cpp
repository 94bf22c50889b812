// Tags: those that a creating call brings, and the calls that change them afterwards.
// AWS: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html
#include "mocks/ec2/handlers.hpp"

#include <algorithm>
#include <array>

namespace greenroom::mocks::ec2 {
namespace {

Result<void> add_tags(Tags& tags, const JsonArray& given) {
  constexpr std::size_t most = 50, longest_key = 127, longest_value = 255;
  std::vector<std::string> keys;
  for (const Json& one : given) {
    const std::string key(text_of(one.get_object(), "Key"));
    const std::string value(text_of(one.get_object(), "Value"));
    if (key.empty()) return refuse("InvalidParameterValue", "Tag key cannot be null or empty.");
    if (key.starts_with("aws:"))
      return refuse("InvalidParameterValue",
                    "Tag keys starting with 'aws:' are reserved for internal use");
    if (key.size() > longest_key)
      return refuse("InvalidParameterValue",
                    "Tag key exceeds the maximum length of 127 characters");
    if (value.size() > longest_value)
      return refuse("InvalidParameterValue",
                    "Tag value exceeds the maximum length of 255 characters");
    if (holds(keys, key))
      return refuse("InvalidParameterValue", "Duplicate tag key '" + key + "' specified.");
    keys.push_back(key);
    tags[key] = value;
  }
  if (tags.size() > most)
    return refuse("TagLimitExceeded",
                  "The maximum number of tags for a resource has been reached.");
  return {};
}

struct Tagged {
  const Kind* kind = nullptr;
  Resource* resource = nullptr;
};
Result<std::vector<Tagged>> tagged(Cloud& cloud, const JsonObject& input) {
  std::vector<Tagged> found;
  for (const std::string& id : texts_of(input, "Resources")) {
    const auto all = kinds();
    const auto kind = std::find_if(all.begin(), all.end(),
                                   [&](const Kind* one) { return id.starts_with(one->prefix); });
    if (kind == all.end()) return refuse("InvalidID", "The ID '" + id + "' is not valid");
    found.push_back({*kind, GR_TRY(find(cloud, **kind, id))});
  }
  return found;
}

}  // namespace

Result<Tags> tags_for(const JsonObject& input, const Kind& kind) {
  Tags tags;
  const JsonArray* specifications = array_of(input, "TagSpecifications");
  if (specifications == nullptr) return tags;
  for (const Json& one : *specifications) {
    const std::string_view type = text_of(one.get_object(), "ResourceType");
    if (type.empty())
      return refuse("InvalidParameterValue", "Tag specification resource type must have a value");
    if (type != kind.type)
      return refuse("InvalidParameterValue", "'" + std::string(type) +
                                                 "' is not a valid taggable resource type for "
                                                 "this operation.");
    if (const JsonArray* given = array_of(one.get_object(), "Tags"))
      GR_CHECK(add_tags(tags, *given));
  }
  return tags;
}

JsonArray tags_told(const Tags& tags) {
  JsonArray told;
  for (const auto& [key, value] : tags) told.push_back(JsonObject{{"Key", key}, {"Value", value}});
  return told;
}

std::string_view tags_member(const Kind& kind) {
  return &kind == &interface_kind ? "TagSet" : "Tags";
}

Result<Json> create_tags(Call& call, const JsonObject& input) {
  const std::vector<Tagged> found = GR_TRY(tagged(call.scene.cloud, input));
  std::vector<Tags> changed;
  for (const Tagged& one : found) {
    changed.push_back(one.resource->tags);
    GR_CHECK(add_tags(changed.back(), *array_of(input, "Tags")));
  }
  for (std::size_t at = 0; at < found.size(); ++at)
    found[at].resource->tags = std::move(changed[at]);
  return Json(JsonObject{});
}

Result<Json> delete_tags(Call& call, const JsonObject& input) {
  for (const Tagged& one : GR_TRY(tagged(call.scene.cloud, input))) {
    Tags& tags = one.resource->tags;
    const JsonArray* named = array_of(input, "Tags");
    if (named == nullptr) tags.clear();
    if (named == nullptr) continue;
    for (const Json& tag : *named) {
      const auto known = tags.find(std::string(text_of(tag.get_object(), "Key")));
      if (known == tags.end()) continue;
      // A key with a value deletes the tag only where the value is the same.
      const bool other =
          tag.get_object().contains("Value") && text_of(tag.get_object(), "Value") != known->second;
      if (!other) tags.erase(known);
    }
  }
  return Json(JsonObject{});
}

Result<Json> describe_tags(Call& call, const JsonObject& input) {
  static constexpr std::array<FilterRow, 4> filters = {{{"key", "Key"},
                                                        {"value", "Value"},
                                                        {"resource-id", "ResourceId"},
                                                        {"resource-type", "ResourceType"}}};
  std::vector<JsonObject> all;
  for (const Kind* kind : kinds())
    for (const auto& [id, resource] : (*call.scene.cloud.ec2).*kind->table)
      for (const auto& [key, value] : resource.tags)
        all.push_back({{"Key", key},
                       {"ResourceId", id},
                       {"ResourceType", kind->type},
                       {"Value", value},
                       {"Place", id + " " + key},
                       {"Tags", tags_told({{key, value}})}});
  Json answer = GR_TRY(listed(input, filters, "Place", "Tags", std::move(all)));
  // What only put them in order is no member of the answer.
  JsonArray told;
  for (const Json& one : answer.at("Tags").get_array())
    told.push_back(without(without(one.get_object(), "Place"), "Tags"));
  answer.get_object()["Tags"] = std::move(told);
  return answer;
}

}  // namespace greenroom::mocks::ec2
