#include "sim/seam/http.hpp"

#include <algorithm>
#include <utility>

namespace greenroom::seam {
namespace {
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
}  // namespace

bool equal_without_case(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](char x, char y) { return lower(x) == lower(y); });
}

const std::string* find_header(const Headers& headers, std::string_view name) {
  for (const Header& header : headers)
    if (equal_without_case(header.name, name)) return &header.value;
  return nullptr;
}

void set_header(Headers& headers, std::string_view name, std::string value) {
  for (Header& header : headers)
    if (equal_without_case(header.name, name)) {
      header.value = std::move(value);
      return;
    }
  headers.push_back({std::string(name), std::move(value)});
}

}  // namespace greenroom::seam
