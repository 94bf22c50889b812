#include "harness/report/html/svg.hpp"

#include "harness/report/story.hpp"

#include <algorithm>

namespace greenroom::harness::html {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// How many bytes the UTF-8 letter at the front takes; 0 where it is none.
std::size_t letter(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char first = byte(0);
  const std::size_t size = first < 0x80                    ? 1
                           : first >= 0xF0 && first < 0xF5 ? 4
                           : first >= 0xE0 && first < 0xF0 ? 3
                           : first >= 0xC2 && first < 0xE0 ? 2
                                                           : 0;
  if (size == 0 || size > text.size()) return 0;
  for (std::size_t i = 1; i < size; ++i)
    if ((byte(i) & 0xC0U) != 0x80U) return 0;
  if (size == 3 && ((first == 0xE0 && byte(1) < 0xA0) || (first == 0xED && byte(1) > 0x9F)))
    return 0;
  if (size == 4 && ((first == 0xF0 && byte(1) < 0x90) || (first == 0xF4 && byte(1) > 0x8F)))
    return 0;
  return size;
}

}  // namespace

std::string escaped(std::string_view text) {
  std::string out;
  out.reserve(text.size() + 16);
  while (!text.empty()) {
    const std::size_t size = letter(text);
    const unsigned char c = static_cast<unsigned char>(text.front());
    if (size == 0 || c == 0x7F || (c < 0x20 && c != '\n' && c != '\t'))
      out += replacement;
    else if (c == '&')
      out += "&amp;";
    else if (c == '<')
      out += "&lt;";
    else if (c == '>')
      out += "&gt;";
    else if (c == '"')
      out += "&quot;";
    else if (c == '\'')
      out += "&#39;";
    else
      out += text.substr(0, size);
    text.remove_prefix(std::max<std::size_t>(size, 1));
  }
  return out;
}

std::string tenths(std::int64_t value) {
  if (value < 0) return "-" + tenths(-value);
  std::string text = std::to_string(value / 10);
  if (value % 10 != 0) text += "." + std::to_string(value % 10);
  return text;
}

std::int64_t text_width(std::string_view text) {
  const auto follows = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; };
  const auto letters =
      static_cast<std::int64_t>(text.size()) - std::count_if(text.begin(), text.end(), follows);
  return letters * 60;
}

std::string box(const Box& place, std::string_view style, std::string_view rest,
                std::string_view title) {
  std::string out = "<rect class=\"";
  out += style;
  out += "\" x=\"" + tenths(place.left) + "\" y=\"" + std::to_string(place.top) + "\" width=\"" +
         tenths(std::max<std::int64_t>(place.right - place.left, 0)) + "\" height=\"" +
         std::to_string(place.height) + "\"";
  out += rest;
  if (title.empty()) return out + "/>";
  return out + "><title>" + escaped(title) + "</title></rect>";
}

std::string label(std::int64_t at, std::int64_t baseline, std::string_view style,
                  std::string_view text) {
  return "<text class=\"" + std::string(style) + "\" x=\"" + tenths(at) + "\" y=\"" +
         std::to_string(baseline) + "\">" + escaped(text) + "</text>";
}

std::string clock(std::int64_t t) { return clock_text(seam::Length(t), true); }

}  // namespace greenroom::harness::html
