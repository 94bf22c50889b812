#include "harness/play/journal_query.hpp"

#include "mocks/json.hpp"

#include <algorithm>
#include <functional>
#include <string_view>
#include <vector>

namespace greenroom::harness {
namespace {

void each_line(const std::string& lines, const std::function<bool(std::string_view)>& look) {
  std::size_t at = 0;
  while (at < lines.size()) {
    const std::size_t end = std::min(lines.find('\n', at), lines.size());
    if (!look(std::string_view(lines).substr(at, end - at))) return;
    at = end + 1;
  }
}

mocks::JsonObject parsed(std::string_view line) {
  boost::system::error_code error;
  mocks::Json value = boost::json::parse(line, error);
  return error || !value.is_object() ? mocks::JsonObject() : std::move(value.get_object());
}

std::string text_of_value(const mocks::Json& value) {
  return value.is_string() ? std::string(value.get_string()) : boost::json::serialize(value);
}

bool has_text(const mocks::Json& value, const std::string& text) {
  if (value.is_string())
    return std::string_view(value.get_string()).find(text) != std::string::npos;
  return boost::json::serialize(value).find(text) != std::string::npos;
}

/// Whether a JSON text has these letters as they are: quotes and the like it writes in another way.
bool is_written_as_it_is(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return c >= ' ' && c <= '~' && c != '"' && c != '\\'; });
}

}  // namespace

std::int64_t lines_that_match(const std::string& lines, const LogCheck& check) {
  std::vector<std::string> written;
  for (const auto& [field, value] : check.fields)
    if (is_written_as_it_is(value)) written.push_back(value);
  std::int64_t number = 0;
  each_line(lines, [&](std::string_view line) {
    // A line that lacks a wanted text cannot match: most are passed over without being parsed.
    for (const std::string& text : written)
      if (line.find(text) == std::string_view::npos) return true;
    const mocks::JsonObject record = parsed(line);
    for (const auto& [field, value] : check.fields) {
      const mocks::Json* found = record.if_contains(field);
      if (found == nullptr || text_of_value(*found) != value) return true;
    }
    bool has = check.has.empty();
    for (const auto& member : record) has = has || has_text(member.value(), check.has);
    number += has ? 1 : 0;
    return true;
  });
  return number;
}

std::optional<seam::Steady> when_called(Run& run, const CallName& call,
                                        std::optional<seam::Steady> from) {
  std::optional<seam::Steady> at;
  std::int64_t seen = 0;
  each_line(run.journal().lines(), [&](std::string_view line) {
    if (line.find("\"kind\":\"call\"") == std::string_view::npos) return true;
    const mocks::JsonObject record = parsed(line);
    if (!call.matches(mocks::text_of(record, "service"), mocks::text_of(record, "operation")))
      return true;
    ++seen;
    const seam::Steady t(Length(mocks::number_of(record, "t")));
    if (!call.nth.holds(seen) || (from && t < *from)) return true;
    at = t;
    return false;
  });
  return at;
}

}  // namespace greenroom::harness
