#include "mocks/codedeploy/appspec_text.hpp"

#include <string>
#include <vector>

namespace greenroom::mocks::codedeploy {
namespace {

using seam::Result;

constexpr int depth_limit = 24;

seam::Failure malformed(std::string_view what, std::size_t line) {
  return seam::fail(seam::ErrorKind::bad_input, "malformed",
                    std::string(what) + " (line " + std::to_string(line) + ")");
}

// ---- Flow: [..], {..}, quoted and plain scalars, over the rest of the text from one place on.

class Flow {
 public:
  Flow(std::string_view text, std::size_t line) : text_(text), line_(line) {}

  Result<Json> value(int depth) {
    skip();
    if (depth > depth_limit) return malformed("too deep", line_);
    if (at_end()) return malformed("a value is missing", line_);
    if (peek() == '[') return sequence(depth);
    if (peek() == '{') return mapping(depth);
    if (peek() == '"' || peek() == '\'') return Json(boost::json::string(GR_TRY(quoted())));
    return plain();
  }
  Result<std::string> quoted() {
    const char quote = text_[at_++];
    std::string read;
    while (!at_end()) {
      const char c = text_[at_++];
      if (c == quote && quote == '\'' && !at_end() && peek() == '\'') {
        read.push_back(text_[at_++]);
      } else if (c == quote) {
        return read;
      } else if (c == '\\' && quote == '"') {
        GR_CHECK(escape(read));
      } else {
        if (c == '\n') return malformed("a quoted text is not closed on its line", line_);
        read.push_back(c);
      }
    }
    return malformed("a quoted text is not closed", line_);
  }
  void skip() {
    while (!at_end()) {
      const char c = peek();
      if (c == '\n') ++line_;
      if (c == '#' && (at_ == 0 || is_blank(text_[at_ - 1]))) {
        while (!at_end() && peek() != '\n') ++at_;
      } else if (is_blank(c)) {
        ++at_;
      } else {
        return;
      }
    }
  }
  bool at_end() const { return at_ >= text_.size(); }
  std::size_t at() const { return at_; }
  std::size_t line() const { return line_; }

 private:
  static bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }
  char peek() const { return text_[at_]; }

  Result<void> escape(std::string& into) {
    if (at_end()) return malformed("an escape is cut", line_);
    const char c = text_[at_++];
    static constexpr std::string_view names = "\"\\/nrtbf", means = "\"\\/\n\r\t\b\f";
    if (const auto found = names.find(c); found != std::string_view::npos) {
      into.push_back(means[found]);
      return {};
    }
    if (c != 'u' || at_ + 4 > text_.size()) return malformed("an unknown escape", line_);
    unsigned code = 0;
    for (int i = 0; i < 4; ++i) {
      const auto digit =
          std::string_view("0123456789abcdef")
              .find(static_cast<char>(
                  text_[at_] >= 'A' && text_[at_] <= 'F' ? text_[at_] + ('a' - 'A') : text_[at_]));
      if (digit == std::string_view::npos) return malformed("an unknown escape", line_);
      code = code * 16 + static_cast<unsigned>(digit);
      ++at_;
    }
    if (code >= 0xD800 && code < 0xE000) return malformed("a surrogate escape", line_);
    append_utf8(into, code);
    return {};
  }
  static void append_utf8(std::string& into, unsigned code) {
    if (code < 0x80) {
      into.push_back(static_cast<char>(code));
    } else if (code < 0x800) {
      into.push_back(static_cast<char>(0xC0 | (code >> 6)));
      into.push_back(static_cast<char>(0x80 | (code & 0x3F)));
    } else {
      into.push_back(static_cast<char>(0xE0 | (code >> 12)));
      into.push_back(static_cast<char>(0x80 | ((code >> 6) & 0x3F)));
      into.push_back(static_cast<char>(0x80 | (code & 0x3F)));
    }
  }
  Result<Json> plain() {
    const std::size_t from = at_;
    while (!at_end() && std::string_view(",]}\n").find(peek()) == std::string_view::npos) {
      if (peek() == ':' && (at_ + 1 >= text_.size() || is_blank(text_[at_ + 1]))) break;
      ++at_;
    }
    std::string_view read = text_.substr(from, at_ - from);
    while (!read.empty() && is_blank(read.back())) read.remove_suffix(1);
    if (read.empty()) return malformed("a value is missing", line_);
    if (read == "null" || read == "~") return Json(nullptr);
    return Json(boost::json::string(read));
  }
  Result<Json> sequence(int depth) {
    JsonArray items;
    ++at_;
    while (true) {
      skip();
      if (at_end()) return malformed("a [ is not closed", line_);
      if (peek() == ']') break;
      items.push_back(GR_TRY(value(depth + 1)));
      skip();
      if (!at_end() && peek() == ',')
        ++at_;
      else if (at_end() || peek() != ']')
        return malformed("a , or ] is missing", line_);
    }
    ++at_;
    return Json(std::move(items));
  }
  Result<Json> mapping(int depth) {
    JsonObject members;
    ++at_;
    while (true) {
      skip();
      if (at_end()) return malformed("a { is not closed", line_);
      if (peek() == '}') break;
      const Json key = GR_TRY(value(depth + 1));
      if (!key.is_string()) return malformed("a key is no text", line_);
      skip();
      if (at_end() || peek() != ':') return malformed("a : is missing", line_);
      ++at_;
      Json item = GR_TRY(value(depth + 1));
      if (!members.emplace(key.get_string(), std::move(item)).second)
        return malformed("a key stands twice", line_);
      skip();
      if (!at_end() && peek() == ',')
        ++at_;
      else if (at_end() || peek() != '}')
        return malformed("a , or } is missing", line_);
    }
    ++at_;
    return Json(std::move(members));
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t line_;
};

// ---- Block: mappings and sequences by indentation, over lines without blanks and comments.

struct Line {
  std::size_t indent = 0, number = 0;
  std::string_view text;
};

std::string_view without_comment(std::string_view text) {
  char quote = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (quote != 0) {
      if (text[i] == '\\' && quote == '"')
        ++i;
      else if (text[i] == quote)
        quote = 0;
    } else if ((text[i] == '"' || text[i] == '\'') &&
               (i == 0 || std::string_view(" [{,:").find(text[i - 1]) != std::string_view::npos)) {
      quote = text[i];
    } else if (text[i] == '#' && (i == 0 || text[i - 1] == ' ')) {
      return text.substr(0, i);
    }
  }
  return text;
}

Result<std::vector<Line>> lines_of(std::string_view text) {
  std::vector<Line> lines;
  std::size_t number = 0;
  while (!text.empty()) {
    ++number;
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = without_comment(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    while (!line.empty() && (line.back() == ' ' || line.back() == '\r')) line.remove_suffix(1);
    const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
    if (indent < line.size() && line[indent] == '\t') return malformed("a tab indents", number);
    line.remove_prefix(indent);
    if (line.empty() || (lines.empty() && line == "---")) continue;
    lines.push_back({indent, number, line});
  }
  return lines;
}

class Block {
 public:
  explicit Block(std::vector<Line> lines) : lines_(std::move(lines)) {}

  Result<Json> document() {
    if (lines_.empty()) return malformed("nothing stands here", 1);
    Json read = GR_TRY(node(lines_[0].indent, 0));
    if (at_ < lines_.size()) return malformed("an unexpected line", lines_[at_].number);
    return read;
  }

 private:
  static bool is_item(std::string_view text) { return text == "-" || text.starts_with("- "); }

  Result<Json> node(std::size_t indent, int depth) {
    if (depth > depth_limit) return malformed("too deep", lines_[at_].number);
    if (is_item(lines_[at_].text)) return sequence(indent, depth);
    return mapping(indent, depth);
  }
  Result<Json> sequence(std::size_t indent, int depth) {
    JsonArray items;
    while (at_ < lines_.size() && lines_[at_].indent == indent && is_item(lines_[at_].text)) {
      Line& line = lines_[at_];
      const std::size_t skipped = std::min(line.text.find_first_not_of(' ', 1), line.text.size());
      if (skipped == line.text.size()) {
        items.push_back(GR_TRY(below(indent, depth, false)));
      } else if (has_key(line.text.substr(skipped)) || is_item(line.text.substr(skipped))) {
        line.indent += skipped;  // "- key: value" opens a mapping where its key stands
        line.text.remove_prefix(skipped);
        items.push_back(GR_TRY(node(line.indent, depth + 1)));
      } else {
        items.push_back(GR_TRY(scalar(line.text.substr(skipped), line.number)));
        ++at_;
      }
    }
    return Json(std::move(items));
  }
  Result<Json> mapping(std::size_t indent, int depth) {
    JsonObject members;
    while (at_ < lines_.size() && lines_[at_].indent == indent && !is_item(lines_[at_].text)) {
      const Line line = lines_[at_];
      const std::size_t colon = colon_of(line.text);
      if (colon == std::string_view::npos) return malformed("a : is missing", line.number);
      const Json key = GR_TRY(scalar(line.text.substr(0, colon), line.number));
      if (!key.is_string()) return malformed("a key is no text", line.number);
      const std::size_t from =
          std::min(line.text.find_first_not_of(' ', colon + 1), line.text.size());
      Json value;
      if (from == line.text.size()) {
        value = GR_TRY(below(indent, depth, true));
      } else {
        value = GR_TRY(scalar(line.text.substr(from), line.number));
        ++at_;
      }
      if (!members.emplace(key.get_string(), std::move(value)).second)
        return malformed("a key stands twice", line.number);
    }
    if (members.empty()) return malformed("an unexpected line", lines_[at_].number);
    return Json(std::move(members));
  }
  /// What stands deeper than the line just read; a list may stand at the indentation of its key.
  Result<Json> below(std::size_t indent, int depth, bool list_beside) {
    ++at_;
    if (at_ >= lines_.size()) return Json(nullptr);
    const Line& next = lines_[at_];
    if (next.indent > indent || (list_beside && next.indent == indent && is_item(next.text)))
      return node(next.indent, depth + 1);
    return Json(nullptr);
  }
  static std::size_t colon_of(std::string_view text) {
    std::size_t from = 0;
    if (!text.empty() && (text[0] == '"' || text[0] == '\'')) {
      from = text.find(text[0], 1);
      if (from == std::string_view::npos) return from;
    }
    for (std::size_t i = from; i < text.size(); ++i)
      if (text[i] == ':' && (i + 1 == text.size() || text[i + 1] == ' ')) return i;
    return std::string_view::npos;
  }
  static bool has_key(std::string_view text) {
    return text[0] != '{' && text[0] != '[' && colon_of(text) != std::string_view::npos;
  }
  static Result<Json> scalar(std::string_view text, std::size_t number) {
    if (text.empty() || std::string_view("&*!|>%@`").find(text[0]) != std::string_view::npos)
      return malformed("a form that an AppSpec does not need", number);
    if (std::string_view("[{\"'").find(text[0]) == std::string_view::npos) {
      if (colon_of(text) != std::string_view::npos) return malformed("an unexpected :", number);
      return text == "~" || text == "null" ? Json(nullptr) : Json(boost::json::string(text));
    }
    Flow flow(text, number);
    Json read = GR_TRY(flow.value(0));
    flow.skip();
    if (!flow.at_end()) return malformed("something follows a value", number);
    return read;
  }

  std::vector<Line> lines_;
  std::size_t at_ = 0;
};

}  // namespace

seam::Result<Json> read_appspec_text(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return malformed("nothing stands here", 1);
  if (text[first] != '{') return Block(GR_TRY(lines_of(text))).document();
  Flow flow(text, 1);
  Json read = GR_TRY(flow.value(0));
  flow.skip();
  if (!flow.at_end()) return malformed("something follows the document", flow.line());
  return read;
}

}  // namespace greenroom::mocks::codedeploy
