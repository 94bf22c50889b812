#include "harness/report/shell_word.hpp"

#include <string_view>

namespace greenroom::harness {

std::string shell_word(const std::string& word) {
  constexpr std::string_view untouched =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_./@:=%+,-";
  if (!word.empty() && word.find_first_not_of(untouched) == std::string::npos) return word;
  std::string out = "'";
  for (const char c : word) out += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return out + "'";
}

std::string shell_path(const std::string& path) {
  return shell_word(path.size() > 1 && path.starts_with("-") ? "./" + path : path);
}

}  // namespace greenroom::harness
