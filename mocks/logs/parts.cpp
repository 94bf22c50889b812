#include "mocks/logs/parts.hpp"

#include <algorithm>
#include <charconv>

namespace greenroom::mocks::logs {

std::int64_t now_ms(const Scene& scene) { return scene.utc().time_since_epoch().count() / 1000; }

std::string arn_of(const Cloud& cloud, std::string_view group) {
  return "arn:aws:logs:" + cloud.settings.region + ":" + cloud.settings.account +
         ":log-group:" + std::string(group);
}

std::string_view name_in(std::string_view identifier) {
  constexpr std::string_view middle = ":log-group:";
  const std::size_t at = identifier.find(middle);
  if (!identifier.starts_with("arn:") || at == std::string_view::npos) return identifier;
  identifier.remove_prefix(at + middle.size());
  if (identifier.ends_with(":*")) identifier.remove_suffix(2);
  return identifier;
}

Result<Group*> find_group(State& state, std::string_view name) {
  const auto found = state.groups.find(std::string(name));
  if (found == state.groups.end())
    return refuse("ResourceNotFoundException", "The specified log group does not exist.");
  return &found->second;
}

Result<Group*> group_of(Call& call, const JsonObject& input) {
  const std::string_view name = text_of(input, "logGroupName");
  const std::string_view identifier = text_of(input, "logGroupIdentifier");
  if (name.empty() == identifier.empty())
    return refuse("InvalidParameterException",
                  "You must include either logGroupIdentifier or logGroupName, but not both.");
  return find_group(*call.scene.cloud.logs, name.empty() ? name_in(identifier) : name);
}

Result<Stream*> find_stream(Group& group, std::string_view name) {
  const auto found = group.streams.find(std::string(name));
  if (found == group.streams.end())
    return refuse("ResourceNotFoundException", "The specified log stream does not exist.");
  return &found->second;
}

std::string name_of(const Group& group) {
  return std::string(text_of(group.document, "logGroupName"));
}

Result<Json> page_of(const JsonObject& input, std::string_view member, Listed all,
                     std::size_t most) {
  return records::page_by_key(input, std::move(all),
                              {.items = member,
                               .token_in = "nextToken",
                               .token_out = "nextToken",
                               .size = "limit",
                               .usual = static_cast<std::int64_t>(most)});
}

// ---- Patterns.
bool Pattern::lets_through(std::string_view message) const {
  const auto is_there = [&](const std::string& word) {
    return message.find(word) != std::string_view::npos;
  };
  return std::all_of(all.begin(), all.end(), is_there) &&
         std::none_of(none.begin(), none.end(), is_there) &&
         (any.empty() || std::any_of(any.begin(), any.end(), is_there));
}

// Differs from AWS: patterns on JSON members and on fields between spaces are refused, and so are
// regular expressions.
Result<Pattern> pattern_of(std::string_view text) {
  Pattern pattern;
  while (true) {
    const std::size_t begin = text.find_first_not_of(' ');
    if (begin == std::string_view::npos) return pattern;
    text.remove_prefix(begin);
    std::vector<std::string>* list = &pattern.all;
    if (text.front() == '-') list = &pattern.none;
    if (text.front() == '?') list = &pattern.any;
    if (list != &pattern.all) text.remove_prefix(1);
    if (text.empty()) return refuse("InvalidParameterException", "Invalid filter pattern");
    if (text.front() == '{' || text.front() == '[' || text.front() == '%')
      return refuse("NotImplemented",
                    "Filter patterns of JSON, of fields and of regular expressions are not played",
                    501);
    const bool quoted = text.front() == '"';
    const std::size_t end = quoted ? text.find('"', 1) : std::min(text.find(' '), text.size());
    if (end == std::string_view::npos)
      return refuse("InvalidParameterException", "Invalid filter pattern");
    list->emplace_back(quoted ? text.substr(1, end - 1) : text.substr(0, end));
    text.remove_prefix(quoted ? end + 1 : end);
  }
}

// ---- Tokens.
namespace {

constexpr std::size_t date_digits = 20, ordinal_digits = 36;

std::string padded(std::uint64_t number, std::size_t width) {
  const std::string digits = std::to_string(number);
  return std::string(width - digits.size(), '0') + digits;
}

}  // namespace

std::string digits_of(const EventKey& key) {
  return padded(static_cast<std::uint64_t>(key.first), date_digits) +
         padded(key.second, ordinal_digits);
}

bool read_digits(std::string_view digits, EventKey& key) {
  if (digits.size() != date_digits + ordinal_digits) return false;
  const char* const middle = digits.data() + date_digits;
  const char* const end = digits.data() + digits.size();
  const auto date = std::from_chars(digits.data(), middle, key.first);
  const auto ordinal = std::from_chars(middle, end, key.second);
  return date.ec == std::errc() && date.ptr == middle && ordinal.ec == std::errc() &&
         ordinal.ptr == end;
}

}  // namespace greenroom::mocks::logs
