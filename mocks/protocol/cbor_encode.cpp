// Writing CBOR answers by the model: definite lengths, decimals as doubles, times under tag 1.
#include "mocks/protocol/codec.hpp"
#include "mocks/protocol/float_bits.hpp"
#include "mocks/protocol/scalars.hpp"

namespace greenroom::mocks::protocol {
namespace {

using model::Kind;
using model::Member;
using model::Shape;

enum Major : unsigned { unsigned_int, negative_int, bytes, text, array, map, tag };

void append_big_endian(std::string& out, std::uint64_t value, unsigned count) {
  while (count != 0) out += static_cast<char>(value >> (8 * --count) & 0xFFu);
}

void append_head(std::string& out, Major major, std::uint64_t value) {
  const unsigned top = static_cast<unsigned>(major) << 5u;
  if (value < 24) {
    out += static_cast<char>(top | static_cast<unsigned>(value));
    return;
  }
  unsigned power = 0;  // the count's own bytes are 2^power
  while (power < 3 && value >> (8u << power) != 0) ++power;
  out += static_cast<char>(top | (24u + power));
  append_big_endian(out, value, 1u << power);
}

void append_whole(std::string& out, std::int64_t number) {
  if (number >= 0) return append_head(out, unsigned_int, static_cast<std::uint64_t>(number));
  append_head(out, negative_int, static_cast<std::uint64_t>(-1 - number));
}

void append_double(std::string& out, std::int64_t value, std::int64_t unit) {
  out += '\xFB';
  append_big_endian(out, bits_of_parts(value, unit), 8);
}

void append_string(std::string& out, Major major, std::string_view content) {
  append_head(out, major, content.size());
  out += content;
}

void append_number(std::string& out, const Shape& shape, std::int64_t number) {
  if (shape.kind == Kind::decimal) return append_double(out, number, 1'000'000);
  if (shape.kind != Kind::timestamp) return append_whole(out, number);
  append_head(out, tag, 1);
  number % 1000 == 0 ? append_whole(out, number / 1000) : append_double(out, number, 1000);
}

/// Whether the value can be said by the shape; what cannot is left out, as are nulls.
bool fits(const Shape& shape, const Json& value) {
  switch (shape.kind) {
    case Kind::structure:
    case Kind::map:
      return value.is_object() && !shape.document;
    case Kind::list:
      return value.is_array();
    case Kind::text:
    case Kind::blob:
      return value.is_string();
    case Kind::boolean:
      return value.is_bool();
    default:
      return value.is_int64();
  }
}

void append_value(std::string& out, const Shape& shape, const Json& value) {
  if (value.is_bool()) {
    out += value.get_bool() ? '\xF5' : '\xF4';
  } else if (value.is_int64()) {
    append_number(out, shape, value.get_int64());
  } else if (value.is_string()) {
    const std::string_view content = value.get_string();
    if (shape.kind == Kind::blob)
      append_string(out, bytes, bytes_of_base64(content).value_or(std::string()));
    else
      append_string(out, text, content);
  } else if (value.is_array()) {
    const Shape& below = *shape.members[0].shape;
    std::uint64_t count = 0;
    for (const Json& element : value.get_array()) count += fits(below, element) ? 1 : 0;
    append_head(out, array, count);
    for (const Json& element : value.get_array())
      if (fits(below, element)) append_value(out, below, element);
  } else if (shape.kind == Kind::structure) {
    append_cbor(out, shape, value.get_object());
  } else {
    const Shape& below = *shape.members[1].shape;
    std::uint64_t count = 0;
    for (const auto& entry : value.get_object()) count += fits(below, entry.value()) ? 1 : 0;
    append_head(out, map, count);
    for (const auto& entry : value.get_object()) {
      if (!fits(below, entry.value())) continue;
      append_string(out, text, entry.key());
      append_value(out, below, entry.value());
    }
  }
}

}  // namespace

void append_cbor(std::string& out, const Shape& shape, const JsonObject& document,
                 std::string_view type) {
  std::vector<std::pair<const Member*, const Json*>> known;
  for (const auto& entry : document) {
    const Member* member = shape.member(entry.key());
    if (member != nullptr && fits(*member->shape, entry.value()))
      known.emplace_back(member, &entry.value());
  }
  append_head(out, map, known.size() + (type.empty() ? 0 : 1));
  if (!type.empty()) {
    append_string(out, text, "__type");
    append_string(out, text, type);
  }
  for (const auto& [member, value] : known) {
    append_string(out, text, member->wire);
    append_value(out, *member->shape, *value);
  }
}

}  // namespace greenroom::mocks::protocol
