#include "mocks/protocol/scalars.hpp"

namespace greenroom::mocks::protocol {
namespace {

using model::Kind;
using model::TimeForm;

constexpr std::string_view letters =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

TimeForm form_of(const model::Member& member, TimeForm usual) {
  if (member.time != TimeForm::of_protocol) return member.time;
  return member.shape->time != TimeForm::of_protocol ? member.shape->time : usual;
}

std::optional<std::int64_t> time_from(std::string_view text, TimeForm form) {
  if (form == TimeForm::epoch_seconds) return millis_of_epoch(text);
  if (form == TimeForm::rfc_822) return millis_of_http_date(text);
  if (const auto value = millis_of_iso(text)) return value;
  return millis_of_epoch(text);  // older clients send seconds
}

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

}  // namespace

bool is_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto first = static_cast<unsigned char>(text[at]);
    std::size_t more = 0;
    unsigned least = 0;
    unsigned point = first;
    if (first >= 0xF8 || (first >= 0x80 && first < 0xC2)) return false;
    if (first >= 0xF0) {
      more = 3, least = 0x10000, point = first & 7u;
    } else if (first >= 0xE0) {
      more = 2, least = 0x800, point = first & 15u;
    } else if (first >= 0xC2) {
      more = 1, least = 0x80, point = first & 31u;
    }
    if (at + more >= text.size()) return false;
    for (std::size_t i = 1; i <= more; ++i) {
      const auto byte = static_cast<unsigned char>(text[at + i]);
      if ((byte & 0xC0u) != 0x80u) return false;
      point = point << 6 | (byte & 0x3Fu);
    }
    if (point < least || point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF)) return false;
    at += more + 1;
  }
  return true;
}

bool unescape(std::string_view text, Plus plus, std::string& out) {
  out.reserve(text.size());
  bool plain = true;  // ASCII alone is UTF-8
  std::size_t clean = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (static_cast<unsigned char>(text[at]) >= 0x80) plain = false;
    const bool space = text[at] == '+' && plus == Plus::is_space;
    if (!space && text[at] != '%') continue;
    out.append(text.substr(clean, at - clean));
    if (space) {
      out += ' ';
    } else {
      const int high = at + 2 < text.size() ? hex_digit(text[at + 1]) : -1;
      const int low = at + 2 < text.size() ? hex_digit(text[at + 2]) : -1;
      if (high < 0 || low < 0) return false;
      if (high >= 8) plain = false;
      out += static_cast<char>(high * 16 + low);
      at += 2;
    }
    clean = at + 1;
  }
  out.append(text.substr(clean));
  return plain || is_utf8(out);
}

std::string base64_of(std::string_view bytes) {
  std::string out;
  out.reserve((bytes.size() + 2) / 3 * 4);
  for (std::size_t at = 0; at < bytes.size(); at += 3) {
    unsigned group = 0;
    for (std::size_t i = 0; i < 3; ++i)
      group = group << 8 | (at + i < bytes.size() ? static_cast<unsigned char>(bytes[at + i]) : 0u);
    for (std::size_t i = 0; i < 4; ++i)
      out += at + i > bytes.size() ? '=' : letters[group >> (18 - 6 * i) & 63u];
  }
  return out;
}

std::optional<std::string> bytes_of_base64(std::string_view text) {
  if (!is_base64(text)) return std::nullopt;
  while (text.ends_with('=')) text.remove_suffix(1);
  std::string out;
  out.reserve(text.size() / 4 * 3 + 2);
  unsigned group = 0;
  unsigned bits = 0;
  for (const char letter : text) {
    group = (group << 6 | static_cast<unsigned>(letters.find(letter))) & 0xFFFFu;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    out += static_cast<char>(group >> bits & 0xFFu);
  }
  return out;
}

std::optional<Json> scalar_from(const model::Member& member, std::string_view text,
                                TimeForm usual) {
  std::optional<std::int64_t> number;
  switch (member.shape->kind) {
    case Kind::text:
      return Json(text);
    case Kind::blob:
      if (is_base64(text)) return Json(text);
      break;
    case Kind::boolean:
      if (text == "true") return Json(true);
      if (text == "false") return Json(false);
      break;
    case Kind::integer:
      number = whole_number_of_32_bits(text);
      break;
    case Kind::long_integer:
      number = whole_number(text);
      break;
    case Kind::decimal:
      number = millionths(text);
      break;
    case Kind::timestamp:
      number = time_from(text, form_of(member, usual));
      break;
    default:
      break;
  }
  if (!number) return std::nullopt;
  return Json(*number);
}

void append_scalar(std::string& out, const model::Member& member, const Json& value,
                   TimeForm usual) {
  if (value.is_string()) out += std::string_view(value.get_string());
  if (value.is_bool()) out += value.get_bool() ? "true" : "false";
  if (!value.is_int64()) return;
  const std::int64_t number = value.get_int64();
  if (member.shape->kind == Kind::decimal) return append_millionths(out, number);
  if (member.shape->kind != Kind::timestamp) return append_number(out, number);
  const TimeForm form = form_of(member, usual);
  if (form == TimeForm::epoch_seconds) return append_epoch(out, number);
  form == TimeForm::rfc_822 ? append_http_date(out, number) : append_iso(out, number);
}

}  // namespace greenroom::mocks::protocol
