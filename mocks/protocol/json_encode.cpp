// Writing JSON answers straight into bytes, by the model.
#include "mocks/protocol/codec.hpp"
#include "mocks/protocol/scalars.hpp"
#include "mocks/protocol/writer.hpp"
#include "sim/quoting.hpp"

#include <cstdint>

namespace greenroom::mocks::protocol {
namespace {

using model::Kind;
using model::Member;
using model::Shape;
using model::TimeForm;

void put_time(Writer& out, const Member& member, std::int64_t millis) {
  const TimeForm form = member.time != TimeForm::of_protocol ? member.time : member.shape->time;
  if (form == TimeForm::of_protocol || form == TimeForm::epoch_seconds)
    return out.put_by([&](std::string& piece) { append_epoch(piece, millis); });
  out.put('"');
  out.put_by([&](std::string& piece) {
    form == TimeForm::iso_8601 ? append_iso(piece, millis) : append_http_date(piece, millis);
  });
  out.put('"');
}

void put_decimal(Writer& out, std::int64_t value) {
  const bool word = value == not_a_number || value == plus_infinity || value == minus_infinity;
  if (word) out.put('"');
  out.put_by([&](std::string& piece) { append_millionths(piece, value); });
  if (word) out.put('"');
}

void put_free(Writer& out, const Json& value) { out.put(boost::json::serialize(value)); }

bool is_clean(std::string_view text) {
  std::size_t at = 0;
  for (; at + 8 <= text.size(); at += 8)
    if (!sim::needs_no_escape(text.data() + at, false)) return false;
  for (; at < text.size(); ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x20 || byte == '"' || byte == '\\') return false;
  }
  return true;
}

void put_quoted(Writer& out, std::string_view text) {
  if (is_clean(text)) return out.put('"', text, '"');
  out.put_by([&](std::string& piece) { append_quoted(piece, text); });
}

void put_object(Writer& out, const Shape& shape, const JsonObject& object);

void put_value(Writer& out, const Member& member, const Json& value) {
  const Shape& shape = *member.shape;
  if (shape.document) return put_free(out, value);
  switch (value.kind()) {
    case boost::json::kind::string:
      return put_quoted(out, value.get_string());
    case boost::json::kind::bool_:
      return out.put(value.get_bool() ? std::string_view("true") : std::string_view("false"));
    case boost::json::kind::int64:
      if (shape.kind == Kind::timestamp) return put_time(out, member, value.get_int64());
      if (shape.kind == Kind::decimal) return put_decimal(out, value.get_int64());
      return out.put(value.get_int64());
    case boost::json::kind::object:
      if (shape.kind == Kind::structure) return put_object(out, shape, value.get_object());
      break;
    default:
      break;
  }
  if (shape.kind == Kind::list && value.is_array()) {
    out.put('[');
    bool first = true;
    for (const Json& element : value.get_array()) {
      if (!first) out.put(',');
      first = false;
      put_value(out, shape.members[0], element);
    }
    return out.put(']');
  }
  if (shape.kind == Kind::map && value.is_object()) {
    out.put('{');
    bool first = true;
    for (const auto& entry : value.get_object()) {
      if (!first) out.put(',');
      first = false;
      put_quoted(out, entry.key());
      out.put(':');
      put_value(out, shape.members[1], entry.value());
    }
    return out.put('}');
  }
  put_free(out, value);
}

void put_object(Writer& out, const Shape& shape, const JsonObject& object) {
  out.put('{');
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
    if (!first) out.put(',');
    first = false;
    out.put('"', found->wire, '"');
    out.put(':');
    put_value(out, *found, entry.value());
  }
  out.put('}');
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
  Writer writer(out);
  put_object(writer, output, document);
}

}  // namespace greenroom::mocks::protocol
