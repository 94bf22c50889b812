#include "harness/language/yaml_mistakes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string>
#include <vector>

namespace greenroom::harness {

namespace {

/// A line that is longer is not repeated as what to write.
constexpr std::size_t most_repeated = 90;

struct Mistake {
  Place place;
  std::string_view id;
  std::string what, remedy, why = {};
};
using Found = std::optional<Mistake>;

Place on_line(const Place& place, int line, std::size_t column, std::size_t length) {
  return {place.source, line, static_cast<int>(column) + 1,
          static_cast<int>(std::max<std::size_t>(length, 1))};
}

/// Where the value of a line begins: behind `word: ` or `- `.
std::size_t value_column(std::string_view line) {
  auto colon = line.find(": ");
  if (colon != std::string_view::npos) return line.find_first_not_of(' ', colon + 1);
  auto dash = line.find("- ");
  if (dash != std::string_view::npos) return line.find_first_not_of(' ', dash + 1);
  return std::string_view::npos;
}

std::string_view value_at(std::string_view line, std::size_t column) {
  auto value = line.substr(column, line.find(" #", column) - column);
  while (value.ends_with(' ')) value.remove_suffix(1);
  return value;
}

std::size_t indent_of(std::string_view line) {
  return std::min(line.find_first_not_of(" \t"), line.size());
}

bool is_blank(std::string_view line) {
  auto first = line.find_first_not_of(" \t");
  return first == std::string_view::npos || line[first] == '#';
}

std::string in_quotes(std::string_view text) {
  std::string quoted = "\"";
  for (char c : text) {
    if (c == '"' || c == '\\') quoted += '\\';
    quoted += c;
  }
  return quoted + '"';
}

/// "> 3" is one more than "at least 3" says.
std::string least(std::string_view value) {
  auto from = std::min(value.find_first_not_of(">= "), value.size());
  auto rest = value.substr(from);
  std::int64_t number = 0;
  auto [stop, failed] = std::from_chars(rest.data(), rest.data() + rest.size(), number);
  bool whole = !rest.empty() && failed == std::errc{} && stop == rest.data() + rest.size();
  bool above = value.substr(0, from).find('=') == std::string_view::npos;
  if (whole && above) return fmt::format("at least {}", number + 1);
  return fmt::format("at least {}", rest.empty() ? "3" : rest);
}

Found tab_on(const Place& place, int number) {
  auto line = place.source->line(number);
  auto blank = indent_of(line);
  auto tab = line.substr(0, blank).find('\t');
  if (tab == std::string_view::npos) return std::nullopt;
  std::string spaces;
  for (char c : line.substr(0, blank)) spaces += c == '\t' ? "  " : " ";
  auto rest = line.substr(blank);
  return Mistake{on_line(place, number, tab, 1), "Y108", "a tab indents this line",
                 rest.size() > most_repeated ? std::string() : fmt::format("{}{}", spaces, rest)};
}

/// What YAML takes for something else, looked for before what the parser says.
Found trap_on(const Place& at, int number) {
  auto line = at.source->line(number);
  if (is_blank(line)) return std::nullopt;
  if (auto tab = tab_on(at, number)) return tab;
  auto column = value_column(line);
  if (column == std::string_view::npos) return std::nullopt;
  auto value = value_at(line, column);
  auto place = on_line(at, number, column, value.size());
  auto blank = indent_of(line);
  auto word = line.substr(blank, column - blank);
  if (value.starts_with(">=") || (value.starts_with('>') && value.size() > 2 && value[1] == ' '))
    return Mistake{place, "Y304", fmt::format("\"{}\" begins a block of text in YAML", value),
                   fmt::format("{}{}", word, least(value))};
  if (value.starts_with('*'))
    return Mistake{place, "Y106", fmt::format("\"{}\" is an alias in YAML", value),
                   fmt::format("{}any:*", word)};
  if (value.starts_with('%') || value.starts_with('@') || value.starts_with('`'))
    return Mistake{place, "Y101", fmt::format("\"{}\" cannot begin a value in YAML", value[0]),
                   fmt::format("{}{}", word, in_quotes(value))};
  return std::nullopt;
}

/// `{users.lost: >= 3}`: an operator where a value of a map in braces begins.
Found operator_at(const Place& at) {
  const auto line = at.source->line(at.line);
  const auto column = static_cast<std::size_t>(std::max(at.column - 1, 0));
  if (column >= line.size() || line[column] != '>') return std::nullopt;
  auto value = line.substr(column, line.find_first_of(",}]#", column) - column);
  while (value.ends_with(' ')) value.remove_suffix(1);
  auto word = line.substr(0, column);
  word.remove_prefix(std::min(word.find_last_of("{[,") + 1, word.size()));
  word.remove_prefix(std::min(word.find_first_not_of(' '), word.size()));
  return Mistake{on_line(at, at.line, column, value.size()), "Y304",
                 fmt::format("\"{}\" begins a block of text in YAML", value),
                 fmt::format("{}{}", word, least(value))};
}

/// Columns at which a line of this kind may begin: those of the lists or maps open above it.
std::vector<std::size_t> open_columns(const Place& at, bool dash) {
  std::vector<std::size_t> columns;
  std::size_t deepest = std::string_view::npos;
  for (int number = at.line - 1; number > 0 && deepest > 0; --number) {
    auto line = at.source->line(number);
    if (is_blank(line)) continue;
    auto indent = indent_of(line);
    if (indent >= deepest) continue;
    deepest = indent;
    bool item = line.substr(indent).starts_with("- ");
    if (item == dash) columns.push_back(indent);
    if (item && !dash) columns.push_back(line.find_first_not_of(' ', indent + 1));
  }
  return columns;
}

/// A line that belongs to no list or map above it.
Mistake indented(const Place& at) {
  auto line = at.source->line(at.line);
  auto indent = indent_of(line);
  Mistake mistake{on_line(at, at.line, indent, 1),
                  "Y101",
                  "this line is indented otherwise than those it belongs to",
                  {},
                  "the words of a map and the dashes of a list stand below one another"};
  auto columns = open_columns(at, line.substr(indent).starts_with("- "));
  auto apart = [&](std::size_t column) {
    return column > indent ? column - indent : indent - column;
  };
  auto nearest = std::min_element(columns.begin(), columns.end(), [&](auto left, auto right) {
    return apart(left) < apart(right);
  });
  auto rest = line.substr(indent);
  bool other = nearest != columns.end() && *nearest != indent;
  if (!other || rest.size() > most_repeated) return mistake;
  mistake.what += fmt::format(", by {} instead of {}", indent, *nearest);
  mistake.remedy = std::string(*nearest, ' ') + std::string(rest);
  return mistake;
}

/// `word: text: more`, where the second colon makes a word of what stands before it.
Found colon_in(const Place& at) {
  auto line = at.source->line(at.line);
  auto column = value_column(line);
  if (column == std::string_view::npos) return std::nullopt;
  auto value = value_at(line, column);
  constexpr std::string_view opening = "{[\"'";
  bool text = !value.empty() && opening.find(value[0]) == std::string_view::npos;
  if (!text || (value.find(": ") == std::string_view::npos && !value.ends_with(':')))
    return std::nullopt;
  auto blank = indent_of(line);
  auto word = line.substr(blank, column - blank);
  return Mistake{
      on_line(at, at.line, column, value.size()), "Y101", "a second colon stands on this line",
      value.size() > most_repeated ? std::string() : fmt::format("{}{}", word, in_quotes(value)),
      "a colon and a space end a word; text that has them stands in quotes"};
}

/// Brackets that are open at the end of a line, as what would close them; quotes are looked over.
std::string closing(std::string_view line) {
  std::string open;
  char quote = 0;
  for (std::size_t index = 0; index < line.size(); ++index) {
    char c = line[index];
    if (quote != 0) {
      if (c == quote) quote = 0;
      continue;
    }
    if (c == '#' && index > 0 && line[index - 1] == ' ') break;
    if (c == '"' || c == '\'') quote = c;
    if (c == '{') open += '}';
    if (c == '[') open += ']';
    if (!open.empty() && c == open.back()) open.pop_back();
  }
  std::reverse(open.begin(), open.end());
  return open;
}

Mistake unclosed(const Place& at) {
  int number = at.line;
  while (number > 1 && closing(at.source->line(number)).empty()) --number;
  auto line = at.source->line(number);
  auto close = closing(line);
  if (close.empty()) return {at, "Y101", "a bracket or a quote is never closed", {}};
  auto blank = indent_of(line);
  auto text = value_at(line, blank);
  Mistake mistake{
      on_line(at, number, blank, text.size()),
      "Y101",
      close.back() == '}' ? "a { of this line is never closed" : "a [ of this line is never closed",
      {}};
  if (text.size() <= most_repeated) mistake.remedy = std::string(text) + close;
  return mistake;
}

Mistake told(const Place& at, std::string_view message) {
  if (message == "bad file")
    return {at,
            "Y101",
            "brackets are nested too deeply to be read",
            {},
            "a file nests a dozen levels at most"};
  if (message.find("flow not found") != message.npos || message == "illegal EOF in scalar")
    return unclosed(at);
  if (message == "illegal flow end")
    return {at, "Y101", "a bracket is closed here that was never opened", {}};
  bool value = message == "illegal map value";
  if (value)
    if (auto colon = colon_in(at)) return *colon;
  if (value || message == "illegal block entry" || message == "illegal map key" ||
      message == "end of map not found" || message == "end of sequence not found")
    return indented(at);
  return {at, "Y101", fmt::format("this is no YAML: {}", message), {}};
}

}  // namespace

void report_broken(const Place& at, std::string_view message, Errors& errors) {
  Found found;
  for (int number = at.line; number >= std::max(1, at.line - 3) && !found; --number)
    found = trap_on(at, number);
  if (!found) found = operator_at(at);
  const auto mistake = found ? *found : told(at, message);
  auto& error = errors.add(mistake.place, mistake.id, mistake.what);
  error.why = mistake.why;
  error.remedy = mistake.remedy;
}

}  // namespace greenroom::harness
