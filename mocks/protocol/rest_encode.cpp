#include "mocks/protocol/rest.hpp"
#include "mocks/protocol/scalars.hpp"

#include <algorithm>

namespace greenroom::mocks::protocol {
namespace {

using model::Kind;
using model::Location;
using model::Member;
using model::Shape;
using model::TimeForm;

/// A header's value ends at its line: what would end it earlier becomes a space.
std::string in_one_line(std::string text) {
  for (char& c : text)
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = ' ';
  return text;
}

std::string header_text(const Member& member, const Json& value) {
  std::string text;
  if (member.json_text && value.is_string()) return base64_of(value.get_string());
  append_scalar(text, member, value, TimeForm::rfc_822);
  return text;
}

std::string list_text(const Member& below, const JsonArray& array) {
  std::string text;
  for (const Json& element : array) {
    const std::string one = header_text(below, element);
    const bool quoted =
        below.shape->kind == Kind::text && one.find_first_of(",\"") != std::string::npos;
    if (!text.empty()) text += ", ";
    if (quoted) text += '"';
    for (const char c : one) {
      if (quoted && (c == '"' || c == '\\')) text += '\\';
      text += c;
    }
    if (quoted) text += '"';
  }
  return text;
}

void append_header(const Member& member, const Json& value, seam::Headers& headers) {
  if (value.is_null()) return;
  if (member.location == Location::headers) {
    if (!value.is_object()) return;
    for (const auto& entry : value.get_object())
      if (entry.value().is_string())
        headers.push_back({std::string(member.wire) + std::string(entry.key()),
                           in_one_line(std::string(entry.value().get_string()))});
    return;
  }
  if (!value.is_array())
    return headers.push_back({std::string(member.wire), in_one_line(header_text(member, value))});
  if (member.shape->kind == Kind::list && !value.get_array().empty())
    headers.push_back({std::string(member.wire),
                       in_one_line(list_text(member.shape->members[0], value.get_array()))});
}

void add_content_type(seam::Headers& headers, const char* type) {
  if (seam::find_header(headers, "content-type") == nullptr)
    headers.push_back({"Content-Type", type});
}

/// As the member spells the root where it has a name of its own, else as the shape does.
std::string_view root_name(const Shape& shape, const Member* member) {
  if (member != nullptr && member->wire != member->name) return member->wire;
  return shape.wire.empty() ? shape.name : shape.wire;
}

void append_body(const model::Service& service, const Shape& shape, const Member* member,
                 const JsonObject& document, seam::HttpResponse& answer) {
  if (!service.speaks_rest_xml) {
    add_content_type(answer.headers, "application/json");
    return encode_json(shape, document, answer.body);
  }
  add_content_type(answer.headers, "application/xml");
  const bool own = member != nullptr && !member->xml_namespace.empty();
  const XmlName name{
      root_name(shape, member),
      own ? member->xml_namespace
          : (shape.xml_namespace.empty() ? service.xml_namespace : shape.xml_namespace),
      own ? member->xml_prefix : shape.xml_prefix};
  append_xml_root(answer.body, name, shape, document);
}

void append_payload(const model::Service& service, const Member& member, const Json& value,
                    seam::HttpResponse& answer) {
  if (member.shape->document) {
    add_content_type(answer.headers, "application/json");
    answer.body += boost::json::serialize(value);
  } else if (value.is_object()) {
    append_body(service, *member.shape, &member, value.get_object(), answer);
  } else if (value.is_string() && member.shape->kind == Kind::blob) {
    add_content_type(answer.headers, "application/octet-stream");
    answer.body += bytes_of_base64(value.get_string()).value_or(std::string());
  } else if (value.is_string()) {
    add_content_type(answer.headers, "text/plain");
    answer.body += std::string_view(value.get_string());
  }
}

}  // namespace

void append_headers(const Shape& shape, const JsonObject& document, seam::Headers& headers) {
  for (const Member& member : shape.members) {
    if (member.location != Location::header && member.location != Location::headers) continue;
    if (const Json* value = document.if_contains(member.name))
      append_header(member, *value, headers);
  }
}

void encode_rest(const model::Service& service, const model::Operation& operation,
                 const JsonObject& document, seam::HttpResponse& answer) {
  answer.status = operation.status;
  if (operation.output == nullptr) return;
  const Shape& shape = *operation.output;
  bool body = false;
  for (const Member& member : shape.members) {
    const Json* value = document.if_contains(member.name);
    if (member.location == Location::status && value != nullptr && value->is_int64() &&
        value->get_int64() >= 200 && value->get_int64() <= 599)
      answer.status = static_cast<int>(value->get_int64());
    body = body || in_answers_body(member.location);
  }
  append_headers(shape, document, answer.headers);
  if (answer.status == 204 || answer.status == 304) return;
  if (shape.payload != nullptr) {
    const Json* value = document.if_contains(shape.payload->name);
    if (value != nullptr && !value->is_null())
      append_payload(service, *shape.payload, *value, answer);
  } else if (body || !service.speaks_rest_xml) {
    append_body(service, shape, nullptr, document, answer);
  }
}

}  // namespace greenroom::mocks::protocol
