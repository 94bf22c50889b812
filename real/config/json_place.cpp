#include "real/config/json_place.hpp"

#include <algorithm>
#include <optional>

namespace greenroom::real {

namespace {

class Walk {
 public:
  explicit Walk(std::string_view text) : text_(text) {}

  std::optional<std::size_t> to(const std::string& name) {
    if (!enter('{')) return std::nullopt;
    while (here() == '"') {
      const std::size_t begin = at_;
      pass_string();
      const bool is_it = text_.substr(begin + 1, at_ - begin - 2) == name;
      pass_space();
      ++at_;  // the colon
      pass_space();
      if (is_it) return begin;
      if (!next()) break;
    }
    return std::nullopt;
  }

  std::optional<std::size_t> to(std::size_t index) {
    if (!enter('[')) return std::nullopt;
    for (std::size_t i = 0; at_ < text_.size() && here() != ']'; ++i) {
      if (i == index) return at_;
      if (!next()) break;
    }
    return std::nullopt;
  }

 private:
  char here() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  void pass_space() { at_ = std::min(text_.find_first_not_of(" \t\r\n", at_), text_.size()); }

  bool enter(char bracket) {
    pass_space();
    if (here() != bracket) return false;
    ++at_;
    pass_space();
    return true;
  }

  /// Behind the value that begins here, and its comma; false: it was the last.
  bool next() {
    int depth = 0;
    for (; at_ < text_.size(); ++at_) {
      const char c = here();
      if (c == '"') {
        pass_string();
        --at_;
      } else if (c == '{' || c == '[') {
        ++depth;
      } else if (depth == 0 && (c == ',' || c == '}' || c == ']')) {
        break;
      } else if (c == '}' || c == ']') {
        --depth;
      }
    }
    if (here() != ',') return false;
    ++at_;
    pass_space();
    return true;
  }

  void pass_string() {
    for (++at_; at_ < text_.size() && text_[at_] != '"'; ++at_)
      if (text_[at_] == '\\') ++at_;
    at_ = std::min(at_ + 1, text_.size());
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace

std::string spelled(const JsonPath& path) {
  std::string out;
  for (const auto& step : path) {
    if (const auto* name = std::get_if<std::string>(&step))
      out += (out.empty() ? "" : ".") + *name;
    else
      out += "[" + std::to_string(std::get<std::size_t>(step)) + "]";
  }
  return out;
}

std::size_t place_in_json(std::string_view text, const JsonPath& path) {
  Walk walk(text);
  std::size_t place = 0;
  for (const auto& step : path) {
    const auto found = std::visit([&](const auto& one) { return walk.to(one); }, step);
    if (!found) return 0;
    place = *found;
  }
  return place;
}

}  // namespace greenroom::real
