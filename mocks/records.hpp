// What services of plain records share: tags, pages, dates, ARNs, and text ids by ordinal.
#pragma once

#include "mocks/cloud.hpp"
#include "mocks/service.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace greenroom::mocks::records {

using Tags = std::map<std::string, std::string>;

/// How a service spells the members of a tag.
struct TagWords {
  std::string_view key = "Key", value = "Value";
};
inline constexpr TagWords lower_words{"key", "value"};

std::int64_t now_ms(const Scene& scene);
/// "arn:aws:<service>:<region>:<account>:<resource>"
std::string arn_of(const Cloud& cloud, std::string_view service, std::string_view resource);

JsonArray tag_list(const Tags& tags, TagWords words = {});
JsonObject tag_map(const Tags& tags);
void put_tags(Tags& tags, const JsonArray* given, TagWords words = {});
void put_tag_map(Tags& tags, const JsonObject* given);
void remove_tags(Tags& tags, const JsonArray* keys);

/// The texts of a list; a list that is absent has none.
std::vector<std::string> texts_of(const JsonObject& input, std::string_view member);
bool holds(const std::vector<std::string>& texts, std::string_view text);
/// Takes over the members that were given.
void take(JsonObject& into, const JsonObject& from, std::initializer_list<std::string_view> names);
/// Everything but what is named.
JsonObject all_but(const JsonObject& object, std::initializer_list<std::string_view> names);

/// How an operation pages: tokens are opaque to callers, ours are offsets.
struct Paging {
  std::string_view items;  ///< the output's list
  std::string_view token_in = "NextToken", token_out = "NextToken";
  std::string_view size = "MaxResults";
  std::int64_t usual = 100;  ///< and the most
  std::string_view error = "InvalidNextTokenException";
  std::string_view error_text = "The next token is not valid.";
};
/// One page of `all` as the output's list, with a token where more is left.
Result<JsonObject> page(const JsonObject& input, const JsonArray& all, const Paging& paging);

/// What a list has, each under the key that it is ordered by.
using Listed = std::vector<std::pair<std::string, Json>>;
/// One page of it. The token is the last key of the page before: what comes or goes meanwhile
/// shifts nothing.
Result<Json> page_by_key(const JsonObject& input, Listed all, const Paging& paging);

}  // namespace greenroom::mocks::records
