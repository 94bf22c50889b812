// Who answers which operation of the Resource Groups Tagging API.
// https://docs.aws.amazon.com/resourcegroupstagging/latest/APIReference/
#include "mocks/tagging/parts.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace greenroom::mocks::tagging {
namespace {

constexpr std::int64_t page_most = 100, page_usual = 50, keys_page = 1000;

seam::Failure invalid(std::string text) {
  return refuse("InvalidParameterException", std::move(text));
}

/// "elasticloadbalancing:loadbalancer/app", "ecs": a service, and how its resources begin.
bool is_of_type(std::string_view arn, std::string_view type) {
  for (int part = 0; part < 2; ++part)
    arn.remove_prefix(std::min(arn.find(':'), arn.size() - 1) + 1);
  const std::string_view service = arn.substr(0, arn.find(':'));
  if (service != type.substr(0, type.find(':'))) return false;
  if (type.find(':') == std::string_view::npos) return true;
  const std::string_view kind = type.substr(type.find(':') + 1);
  for (int part = 0; part < 3; ++part)
    arn.remove_prefix(std::min(arn.find(':'), arn.size() - 1) + 1);
  if (!arn.starts_with(kind)) return false;
  const std::string_view rest = arn.substr(kind.size());
  return rest.empty() || rest.front() == '/' || rest.front() == ':';
}

// AWS: https://docs.aws.amazon.com/resourcegroupstagging/latest/APIReference/API_GetResources.html
// Filters of several keys all have to hold, the values of one are alternatives.
bool passes(const Tagged& tagged, const JsonObject& input) {
  const auto arns = records::texts_of(input, "ResourceARNList");
  if (!arns.empty() && !records::holds(arns, tagged.arn)) return false;
  const auto types = records::texts_of(input, "ResourceTypeFilters");
  const bool typed =
      types.empty() || std::any_of(types.begin(), types.end(),
                                   [&](const auto& type) { return is_of_type(tagged.arn, type); });
  if (!typed) return false;
  const JsonArray* filters = array_of(input, "TagFilters");
  if (filters == nullptr) return true;
  return std::all_of(filters->begin(), filters->end(), [&](const Json& one) {
    const auto tag = tagged.tags.find(std::string(text_of(one.as_object(), "Key")));
    const auto values = records::texts_of(one.as_object(), "Values");
    return tag != tagged.tags.end() && (values.empty() || records::holds(values, tag->second));
  });
}

records::Paging paging_of(std::string_view items) {
  return {.items = items,
          .token_in = "PaginationToken",
          .token_out = "PaginationToken",
          .size = "ResourcesPerPage",
          .usual = page_most,
          .error = "InvalidParameterException",
          .error_text = "The PaginationToken is not valid."};
}

Result<Json> paged(const JsonObject& input, const JsonArray& all, const records::Paging& paging) {
  JsonObject output = GR_TRY(records::page(input, all, paging));
  // An empty token says that nothing is left.
  if (!output.contains("PaginationToken")) output["PaginationToken"] = "";
  return Json(std::move(output));
}

Result<void> check_question(const JsonObject& input) {
  const bool by_arn = input.contains("ResourceARNList");
  for (const char* other :
       {"TagFilters", "ResourceTypeFilters", "ResourcesPerPage", "TagsPerPage", "PaginationToken"})
    if (by_arn && input.contains(other) && other != std::string_view("ResourceTypeFilters"))
      return invalid(std::string("ResourceARNList cannot be given together with ") + other);
  const std::int64_t size = number_of(input, "ResourcesPerPage", page_usual);
  if (size < 1 || size > page_most) return invalid("ResourcesPerPage must be between 1 and 100.");
  for (const char* unmodelled :
       {"TagsPerPage", "IncludeComplianceDetails", "ExcludeCompliantResources"})
    if (input.contains(unmodelled) && input.at(unmodelled) != Json(false))
      return invalid(std::string("greenroom does not model ") + unmodelled + " of GetResources.");
  return {};
}

Result<Json> get_resources(Call& call, const JsonObject& input) {
  GR_CHECK(check_question(input));
  JsonArray all;
  for (const Tagged& tagged : all_tagged(call))
    if (passes(tagged, input))
      all.push_back(
          JsonObject{{"ResourceARN", tagged.arn}, {"Tags", records::tag_list(tagged.tags)}});
  JsonObject sized = input;
  if (!sized.contains("ResourcesPerPage")) sized["ResourcesPerPage"] = page_usual;
  if (input.contains("ResourceARNList")) sized["ResourcesPerPage"] = page_most;
  return paged(sized, all, paging_of("ResourceTagMappingList"));
}

Result<Json> list_of(const JsonObject& input, std::string_view items,
                     const std::set<std::string>& texts) {
  JsonArray all;
  for (const std::string& text : texts) all.emplace_back(text);
  records::Paging paging = paging_of(items);
  paging.usual = keys_page;
  return paged(input, all, paging);
}

Result<Json> get_tag_keys(Call& call, const JsonObject& input) {
  std::set<std::string> keys;
  for (const Tagged& tagged : all_tagged(call))
    for (const auto& [key, value] : tagged.tags) keys.insert(key);
  return list_of(input, "TagKeys", keys);
}

Result<Json> get_tag_values(Call& call, const JsonObject& input) {
  std::set<std::string> values;
  for (const Tagged& tagged : all_tagged(call))
    for (const auto& [key, value] : tagged.tags)
      if (key == text_of(input, "Key")) values.insert(value);
  return list_of(input, "TagValues", values);
}

/// What did not succeed, as the answer tells it.
void note(JsonObject& failed, const std::string& arn, const Result<void>& done) {
  if (done) return;
  failed[arn] = JsonObject{{"StatusCode", 400},
                           {"ErrorCode", "InvalidParameterException"},
                           {"ErrorMessage", done.error().message}};
}

Result<void> check_keys(const std::vector<std::string>& keys) {
  for (const std::string& key : keys)
    if (key.starts_with("aws:"))
      return invalid("The tag key " + key + " is reserved: it starts with aws:.");
  return {};
}

Result<Json> tag_resources(Call& call, const JsonObject& input) {
  records::Tags tags;
  records::put_tag_map(tags, object_of(input, "Tags"));
  std::vector<std::string> keys;
  for (const auto& [key, value] : tags) keys.push_back(key);
  GR_CHECK(check_keys(keys));
  JsonObject failed;
  for (const std::string& arn : records::texts_of(input, "ResourceARNList"))
    note(failed, arn, write_tags(call, arn, tags));
  return Json(JsonObject{{"FailedResourcesMap", std::move(failed)}});
}

Result<Json> untag_resources(Call& call, const JsonObject& input) {
  const auto keys = records::texts_of(input, "TagKeys");
  GR_CHECK(check_keys(keys));
  JsonObject failed;
  for (const std::string& arn : records::texts_of(input, "ResourceARNList"))
    note(failed, arn, remove_tags(call, arn, keys));
  return Json(JsonObject{{"FailedResourcesMap", std::move(failed)}});
}

constexpr std::array<OperationRow, 5> rows = {{
    {"GetResources", get_resources},
    {"GetTagKeys", get_tag_keys},
    {"GetTagValues", get_tag_values},
    {"TagResources", tag_resources},
    {"UntagResources", untag_resources},
}};

}  // namespace

std::span<const OperationRow> operations() { return rows; }

}  // namespace greenroom::mocks::tagging
