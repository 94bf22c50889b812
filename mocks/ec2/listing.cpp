// Lists: filters with wildcards and tags, and pages.
// AWS: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Filtering.html
#include "mocks/ec2/parts.hpp"

#include <algorithm>

namespace greenroom::mocks::ec2 {

bool matches(std::string_view pattern, std::string_view text) {
  // The last star is where another try begins: linear in memory, no recursion.
  std::size_t at = 0, in = 0, star = std::string_view::npos, from = 0;
  while (in < text.size()) {
    const bool escaped = at + 1 < pattern.size() && pattern[at] == '\\';
    if (at < pattern.size() && !escaped && pattern[at] == '*') {
      star = at++;
      from = in;
    } else if (at < pattern.size() &&
               ((!escaped && pattern[at] == '?') || pattern[at + (escaped ? 1 : 0)] == text[in])) {
      at += escaped ? 2 : 1;
      ++in;
    } else if (star != std::string_view::npos) {
      at = star + 1;
      in = ++from;
    } else {
      return false;
    }
  }
  while (at < pattern.size() && pattern[at] == '*') ++at;
  return at == pattern.size();
}

namespace {

std::string as_text(const Json& value) {
  if (value.is_string()) return std::string(value.get_string());
  return boost::json::serialize(value);
}

/// All values that stand at a dotted path, lists on the way walked through.
void collect(const Json& value, std::string_view path, std::vector<std::string>& found) {
  if (value.is_array()) {
    for (const Json& one : value.get_array()) collect(one, path, found);
    return;
  }
  if (path.empty()) {
    if (!value.is_object()) found.push_back(as_text(value));
    return;
  }
  const std::size_t dot = path.find('.');
  const Json* below =
      value.is_object() ? value.get_object().if_contains(path.substr(0, dot)) : nullptr;
  if (below != nullptr)
    collect(*below, dot == std::string_view::npos ? std::string_view() : path.substr(dot + 1),
            found);
}

const JsonArray* tags_in(const JsonObject& document) {
  const JsonArray* tags = array_of(document, "Tags");
  return tags != nullptr ? tags : array_of(document, "TagSet");
}

std::vector<std::string> tag_values(const JsonObject& document, std::string_view filter) {
  std::vector<std::string> values;
  const JsonArray* tags = tags_in(document);
  if (tags == nullptr) return values;
  for (const Json& tag : *tags) {
    const std::string_view key = text_of(tag.get_object(), "Key");
    const std::string_view value = text_of(tag.get_object(), "Value");
    if (filter == "tag-key") values.emplace_back(key);
    if (filter == "tag-value") values.emplace_back(value);
    if (filter.starts_with("tag:") && filter.substr(4) == key) values.emplace_back(value);
  }
  return values;
}

struct Filter {
  std::string_view name, path;  ///< path empty: of tags
  std::vector<std::string> wanted;

  bool passes(const JsonObject& document) const {
    std::vector<std::string> values;
    if (path.empty())
      values = tag_values(document, name);
    else
      collect(document, path, values);
    return std::any_of(values.begin(), values.end(), [&](const std::string& value) {
      return std::any_of(wanted.begin(), wanted.end(),
                         [&](const std::string& pattern) { return matches(pattern, value); });
    });
  }
};

bool is_of_tags(std::string_view name) {
  return name == "tag-key" || name == "tag-value" || name.starts_with("tag:");
}

Result<std::vector<Filter>> filters_of(const JsonObject& input, std::span<const FilterRow> rows) {
  const JsonArray* given = array_of(input, "Filters");
  if (given == nullptr) given = array_of(input, "Filter");
  std::vector<Filter> filters;
  std::size_t values = 0;
  if (given == nullptr) return filters;
  for (const Json& one : *given) {
    Filter filter{text_of(one.get_object(), "Name"), {}, texts_of(one.get_object(), "Values")};
    values += filter.wanted.size();
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const FilterRow& known) {
      return known.name == filter.name;
    });
    if (row != rows.end())
      filter.path = row->path;
    else if (!is_of_tags(filter.name))
      return refuse("InvalidParameterValue",
                    "The filter '" + std::string(filter.name) + "' is invalid");
    filters.push_back(std::move(filter));
  }
  if (values > 200)
    return refuse("FilterLimitExceeded",
                  "The maximum number of filter values specified on a single call is 200");
  return filters;
}

}  // namespace

JsonObject told(const Cloud& cloud, const Kind& kind, const Resource& resource) {
  JsonObject document = kind.told != nullptr ? kind.told(cloud, resource) : resource.document;
  document[tags_member(kind)] = tags_told(resource.tags);
  return document;
}

Result<Json> listed(const JsonObject& input, std::span<const FilterRow> rows, std::string_view id,
                    std::string_view result, std::vector<JsonObject> all) {
  const std::vector<Filter> filters = GR_TRY(filters_of(input, rows));
  std::erase_if(all, [&](const JsonObject& one) {
    return !std::all_of(filters.begin(), filters.end(),
                        [&](const Filter& filter) { return filter.passes(one); });
  });
  std::stable_sort(all.begin(), all.end(), [&](const JsonObject& a, const JsonObject& b) {
    return text_of(a, id) < text_of(b, id);
  });
  // Tokens are opaque; ours name the last one that was told.
  constexpr std::string_view mark = "after:";
  const std::string_view token = text_of(input, "NextToken");
  if (!token.empty() && !token.starts_with(mark))
    return refuse("InvalidNextToken", "The specified NextToken is not valid.");
  const std::string_view after = token.empty() ? token : token.substr(mark.size());
  const auto most = static_cast<std::size_t>(number_of(input, "MaxResults", 1000));
  JsonArray page;
  JsonObject answer;
  for (JsonObject& one : all) {
    if (!after.empty() && text_of(one, id) <= after) continue;
    if (page.size() == most) {
      answer["NextToken"] = std::string(mark) + std::string(text_of(page.back().get_object(), id));
      break;
    }
    page.push_back(std::move(one));
  }
  answer[result] = std::move(page);
  return Json(std::move(answer));
}

Result<Json> described(Call& call, const JsonObject& input, const Kind& kind, std::string_view ids,
                       std::string_view result) {
  Cloud& cloud = call.scene.cloud;
  std::vector<JsonObject> all;
  const std::vector<std::string> asked = texts_of(input, ids);
  if (!asked.empty() && input.contains("MaxResults"))
    return refuse(
        "InvalidParameterCombination",
        "The parameter " + std::string(ids) + " cannot be used with the parameter MaxResults");
  for (const std::string& id : asked)
    all.push_back(told(cloud, kind, *GR_TRY(find(cloud, kind, id))));
  if (asked.empty())
    for (const auto& [id, resource] : (*cloud.ec2).*kind.table)
      all.push_back(told(cloud, kind, resource));
  return listed(input, kind.filters, kind.id, result, std::move(all));
}

}  // namespace greenroom::mocks::ec2
