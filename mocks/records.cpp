#include "mocks/records.hpp"

#include "mocks/tag_checks.hpp"

#include <algorithm>
#include <charconv>
#include <set>
#include <utility>

namespace greenroom::mocks::records {

std::int64_t now_ms(const Scene& scene) { return scene.utc().time_since_epoch().count() / 1000; }

std::string arn_of(const Cloud& cloud, std::string_view service, std::string_view resource) {
  std::string arn = "arn:aws:";
  arn += service;
  arn += ":" + cloud.settings.region + ":" + cloud.settings.account + ":";
  arn += resource;
  return arn;
}

JsonArray tag_list(const Tags& tags, TagWords words) {
  JsonArray list;
  for (const auto& [key, value] : tags)
    list.push_back(JsonObject{{words.key, key}, {words.value, value}});
  return list;
}

JsonObject tag_map(const Tags& tags) {
  JsonObject map;
  for (const auto& [key, value] : tags) map.emplace(key, value);
  return map;
}

void put_tags(Tags& tags, const JsonArray* given, TagWords words) {
  if (given == nullptr) return;
  for (const Json& tag : *given)
    tags[std::string(text_of(tag.as_object(), words.key))] = text_of(tag.as_object(), words.value);
}

void put_tag_map(Tags& tags, const JsonObject* given) {
  if (given == nullptr) return;
  for (const auto& tag : *given)
    tags[std::string(tag.key())] = std::string_view(tag.value().as_string());
}

TagFinding look_at_tags(const JsonArray* given, TagWords words) {
  if (given == nullptr) return {};
  std::set<std::string, std::less<>> seen;
  for (const Json& tag : *given) {
    const std::string key(text_of(tag.get_object(), words.key));
    if (key.starts_with("aws:")) return {TagFault::reserved, key};
    if (!seen.insert(key).second) return {TagFault::twice, key};
  }
  return {};
}

void remove_tags(Tags& tags, const JsonArray* keys) {
  if (keys == nullptr) return;
  for (const Json& key : *keys) tags.erase(std::string(key.as_string()));
}

std::vector<std::string> texts_of(const JsonObject& input, std::string_view member) {
  std::vector<std::string> texts;
  if (const JsonArray* values = array_of(input, member))
    for (const Json& value : *values) texts.emplace_back(std::string_view(value.as_string()));
  return texts;
}

bool holds(const std::vector<std::string>& texts, std::string_view text) {
  return std::find(texts.begin(), texts.end(), text) != texts.end();
}

void take(JsonObject& into, const JsonObject& from, std::initializer_list<std::string_view> names) {
  for (const std::string_view name : names)
    if (const Json* value = from.if_contains(name)) into[name] = *value;
}

JsonObject all_but(const JsonObject& object, std::initializer_list<std::string_view> names) {
  JsonObject rest;
  for (const auto& member : object)
    if (std::find(names.begin(), names.end(), member.key()) == names.end())
      rest.emplace(member.key(), member.value());
  return rest;
}

Result<JsonObject> page(const JsonObject& input, const JsonArray& all, const Paging& paging) {
  const std::string_view token = text_of(input, paging.token_in);
  std::size_t from = 0;
  if (!token.empty()) {
    const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), from);
    if (error != std::errc() || end != token.data() + token.size() || from > all.size())
      return refuse(std::string(paging.error), std::string(paging.error_text));
  }
  std::int64_t size = number_of(input, paging.size, paging.usual);
  if (size <= 0 || size > paging.usual) size = paging.usual;
  const std::size_t to = std::min(all.size(), from + static_cast<std::size_t>(size));
  JsonObject output;
  output.emplace(paging.items, JsonArray(all.begin() + static_cast<std::ptrdiff_t>(from),
                                         all.begin() + static_cast<std::ptrdiff_t>(to)));
  if (to < all.size()) output.emplace(paging.token_out, std::to_string(to));
  return output;
}

Result<Json> page_by_key(const JsonObject& input, Listed all, const Paging& paging) {
  const std::string after(text_of(input, paging.token_in));
  const auto most =
      static_cast<std::size_t>(std::min(paging.usual, number_of(input, paging.size, paging.usual)));
  JsonObject answer;
  JsonArray list;
  std::string last;
  for (auto& [key, json] : all) {
    if (!after.empty() && key <= after) continue;
    if (list.size() == most) {
      answer[paging.token_out] = last;
      break;
    }
    last = key;
    list.push_back(std::move(json));
  }
  answer[paging.items] = std::move(list);
  return Json(std::move(answer));
}

}  // namespace greenroom::mocks::records
