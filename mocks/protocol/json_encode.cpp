// Writing JSON answers straight into bytes, by the model.
#include "mocks/protocol/codec.hpp"
#include "mocks/protocol/scalars.hpp"
#include "sim/quoting.hpp"

#include <cstdint>

namespace greenroom::mocks::protocol {
namespace {

using model::Kind;
using model::Member;
using model::Shape;
using model::TimeForm;

void append_time(std::string& out, const Member& member, std::int64_t millis) {
  const TimeForm form = member.time != TimeForm::of_protocol ? member.time : member.shape->time;
  if (form == TimeForm::of_protocol || form == TimeForm::epoch_seconds)
    return append_epoch(out, millis);
  out += '"';
  form == TimeForm::iso_8601 ? append_iso(out, millis) : append_http_date(out, millis);
  out += '"';
}

void append_decimal(std::string& out, std::int64_t value) {
  const bool word = value == not_a_number || value == plus_infinity || value == minus_infinity;
  if (word) out += '"';
  append_millionths(out, value);
  if (word) out += '"';
}

void append_free(std::string& out, const Json& value) { out += boost::json::serialize(value); }

void append_object(std::string& out, const Shape& shape, const JsonObject& object);

void append_value(std::string& out, const Member& member, const Json& value) {
  const Shape& shape = *member.shape;
  if (shape.document) return append_free(out, value);
  switch (value.kind()) {
    case boost::json::kind::string:
      return append_quoted(out, value.get_string());
    case boost::json::kind::bool_:
      out += value.get_bool() ? "true" : "false";
      return;
    case boost::json::kind::int64:
      if (shape.kind == Kind::timestamp) return append_time(out, member, value.get_int64());
      if (shape.kind == Kind::decimal) return append_decimal(out, value.get_int64());
      return append_number(out, value.get_int64());
    case boost::json::kind::object:
      if (shape.kind == Kind::structure) return append_object(out, shape, value.get_object());
      break;
    default:
      break;
  }
  if (shape.kind == Kind::list && value.is_array()) {
    out += '[';
    bool first = true;
    for (const Json& element : value.get_array()) {
      if (!first) out += ',';
      first = false;
      append_value(out, shape.members[0], element);
    }
    out += ']';
    return;
  }
  if (shape.kind == Kind::map && value.is_object()) {
    out += '{';
    bool first = true;
    for (const auto& entry : value.get_object()) {
      if (!first) out += ',';
      first = false;
      append_quoted(out, entry.key());
      out += ':';
      append_value(out, shape.members[1], entry.value());
    }
    out += '}';
    return;
  }
  append_free(out, value);
}

void append_object(std::string& out, const Shape& shape, const JsonObject& object) {
  out += '{';
  bool first = true;
  std::size_t hint = 0;
  for (const auto& entry : object) {
    if (entry.value().is_null()) continue;
    const Member* found = nullptr;
    for (std::size_t tried = 0; tried < shape.members.size() && found == nullptr; ++tried) {
      if (hint >= shape.members.size()) hint = 0;
      const Member& member = shape.members[hint++];
      if (member.name == entry.key()) found = &member;
    }
    if (found == nullptr || !in_answers_body(found->location)) continue;
    if (!first) out += ',';
    first = false;
    out += '"';
    out += found->wire;
    out += "\":";
    append_value(out, *found, entry.value());
  }
  out += '}';
}

}  // namespace

void append_quoted(std::string& out, std::string_view text) {
  constexpr std::string_view hex = "0123456789abcdef";
  out += '"';
  std::size_t clean = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    while (at + 8 <= text.size() && sim::needs_no_escape(text.data() + at, false)) at += 8;
    if (at == text.size()) break;
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte >= 0x20 && byte != '"' && byte != '\\') continue;
    out.append(text.substr(clean, at - clean));
    clean = at + 1;
    out += '\\';
    switch (byte) {
      case '"':
      case '\\':
        out += static_cast<char>(byte);
        break;
      case '\n':
        out += 'n';
        break;
      case '\r':
        out += 'r';
        break;
      case '\t':
        out += 't';
        break;
      default:
        out += "u00";
        out += hex[byte >> 4];
        out += hex[byte & 15u];
    }
  }
  out.append(text.substr(clean));
  out += '"';
}

void encode_json(const Shape& output, const JsonObject& document, std::string& out) {
  append_object(out, output, document);
}

}  // namespace greenroom::mocks::protocol
