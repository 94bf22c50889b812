#include "harness/report/signs.hpp"

#include <utility>

namespace greenroom::harness {
namespace {

constexpr std::string_view escape = "\033[";

/// How many bytes of colour begin here; 0: none.
std::size_t colour_at(std::string_view text, std::size_t at) {
  if (text.substr(at, escape.size()) != escape) return 0;
  const std::size_t end = text.find('m', at);
  return end == std::string_view::npos ? text.size() - at : end - at + 1;
}

bool begins_letter(char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }

}  // namespace

Signs signs(const Look& look) {
  const auto painted = [&](const char* code, const char* sign) {
    return look.colour ? "\033[" + std::string(code) + "m" + sign + "\033[0m" : std::string(sign);
  };
  const auto either = [&](const char* letters, const char* plain) {
    return look.utf8 ? letters : plain;
  };
  Signs sign;
  sign.blue = painted("1;34", either("○", "o"));
  sign.green = painted("32", either("●", "*"));
  sign.good = either("✓", "+");
  sign.bad = painted("1;31", either("✗", "x"));
  sign.unknown = painted("33", "?");
  sign.fault = painted("35", "!");
  sign.skipped = "-";
  sign.now = either("▸", ">");
  sign.waiting = either("·", ".");
  sign.blue_cell = painted("1;34", either("█", "#"));
  sign.green_cell = painted("32", either("█", "="));
  sign.bars = look.utf8 ? "▁▂▃▄▅▆▇█" : ".:-=+*#@";
  sign.bar_bytes = look.utf8 ? 3 : 1;
  if (look.colour) {
    sign.dim_on = "\033[2m";
    sign.dim_off = "\033[0m";
  }
  return sign;
}

std::string with_fleets(std::string text, const Signs& sign) {
  for (const auto& [name, mark] :
       {std::pair{"{blue}", &sign.blue}, std::pair{"{green}", &sign.green}})
    for (std::size_t at = text.find(name); at != std::string::npos;
         at = text.find(name, at + mark->size()))
      text.replace(at, std::string_view(name).size(), *mark);
  return text;
}

std::string dim(const std::string& text, const Signs& sign) {
  return std::string(sign.dim_on) + text + std::string(sign.dim_off);
}

std::size_t columns_of(std::string_view text) {
  std::size_t columns = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (const std::size_t bytes = colour_at(text, at); bytes > 0) {
      at += bytes;
      continue;
    }
    if (begins_letter(text[at])) ++columns;
    ++at;
  }
  return columns;
}

std::string padded(std::string text, std::size_t columns) {
  const std::size_t taken = columns_of(text);
  if (taken < columns) text.append(columns - taken, ' ');
  return text;
}

std::string right(const std::string& text, std::size_t columns) {
  const std::size_t taken = columns_of(text);
  return taken < columns ? std::string(columns - taken, ' ') + text : text;
}

std::string clipped(const std::string& text, std::size_t columns) {
  if (columns_of(text) <= columns) return text;
  std::string cut;
  std::size_t taken = 0;
  bool coloured = false;
  for (std::size_t at = 0; at < text.size();) {
    if (const std::size_t bytes = colour_at(text, at); bytes > 0) {
      cut += text.substr(at, bytes);
      coloured = true;
      at += bytes;
      continue;
    }
    if (begins_letter(text[at]) && ++taken > columns) break;
    cut += text[at++];
  }
  if (coloured) cut += "\033[0m";
  return cut;
}

std::string repeated(const std::string& text, std::size_t times) {
  std::string out;
  for (std::size_t i = 0; i < times; ++i) out += text;
  return out;
}

}  // namespace greenroom::harness
