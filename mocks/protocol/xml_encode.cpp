// Writing query answers: XML straight into bytes, members in the document's order.
#include "mocks/protocol/codec.hpp"
#include "mocks/protocol/scalars.hpp"

namespace greenroom::mocks::protocol {
namespace {

using model::Kind;
using model::Member;
using model::Shape;
using model::TimeForm;

void append_text(std::string& out, const Member& member, const Json& value) {
  if (value.is_string()) return append_escaped(out, value.get_string());
  if (value.is_bool() || value.is_int64())
    return append_scalar(out, member, value, TimeForm::iso_8601);
  append_escaped(out, boost::json::serialize(value));
}

void append_element(std::string& out, std::string_view name, const Member& member,
                    const Json& value);

void open(std::string& out, std::string_view name) {
  out += '<';
  out += name;
  out += '>';
}

void close(std::string& out, std::string_view name) {
  out += "</";
  out += name;
  out += '>';
}

void append_entry(std::string& out, std::string_view name, const Shape& shape, std::string_view key,
                  const Json& value) {
  const Member& key_member = shape.members[0];
  const Member& content = shape.members[1];
  const std::string_view key_name = key_member.renamed ? key_member.wire : "key";
  open(out, name);
  open(out, key_name);
  append_escaped(out, key);
  close(out, key_name);
  append_element(out, content.renamed ? content.wire : "value", content, value);
  close(out, name);
}

void append_list(std::string& out, std::string_view name, const Member& member,
                 const JsonArray& array) {
  const Member& element = member.shape->members[0];
  const bool flat = member.flattened || member.shape->flattened;
  const std::string_view own = element.renamed ? element.wire : "member";
  if (!flat) open(out, name);
  for (const Json& value : array) append_element(out, flat ? name : own, element, value);
  if (!flat) close(out, name);
}

void append_map(std::string& out, std::string_view name, const Member& member,
                const JsonObject& object) {
  const bool flat = member.flattened || member.shape->flattened;
  if (!flat) open(out, name);
  for (const auto& entry : object)
    append_entry(out, flat ? name : std::string_view("entry"), *member.shape, entry.key(),
                 entry.value());
  if (!flat) close(out, name);
}

void append_structure(std::string& out, std::string_view name, const Member& member,
                      const JsonObject& object) {
  append_xml_root(out, {name, member.xml_namespace, member.xml_prefix}, *member.shape, object);
}

void append_element(std::string& out, std::string_view name, const Member& member,
                    const Json& value) {
  if (value.is_null()) return;
  const Kind kind = member.shape->kind;
  if (kind == Kind::list && value.is_array())
    return append_list(out, name, member, value.get_array());
  if (kind == Kind::map && value.is_object())
    return append_map(out, name, member, value.get_object());
  if (kind == Kind::structure && value.is_object())
    return append_structure(out, name, member, value.get_object());
  open(out, name);
  append_text(out, member, value);
  close(out, name);
}

constexpr bool is_special(char c) {
  return c == '&' || c == '<' || c == '>' || c == '"' || c == '\r';
}

}  // namespace

void append_escaped(std::string& out, std::string_view text) {
  for (;;) {
    std::size_t at = 0;
    while (at < text.size() && !is_special(text[at])) ++at;
    out.append(text.substr(0, at));
    if (at == text.size()) return;
    out += text[at] == '&'   ? "&amp;"
           : text[at] == '<' ? "&lt;"
           : text[at] == '>' ? "&gt;"
           : text[at] == '"' ? "&quot;"
                             : "&#13;";
    text.remove_prefix(at + 1);
  }
}

void append_xml_root(std::string& out, const XmlName& name, const Shape& shape,
                     const JsonObject& document) {
  out += '<';
  out += name.name;
  if (!name.xmlns.empty()) {
    out += " xmlns";
    if (!name.prefix.empty()) out += ':';
    out += name.prefix;
    out += "=\"";
    append_escaped(out, name.xmlns);
    out += '"';
  }
  for (const Member& below : shape.members) {
    const Json* value = below.attribute ? document.if_contains(below.name) : nullptr;
    if (value == nullptr || value->is_null()) continue;
    out += ' ';
    out += below.wire;
    out += "=\"";
    append_text(out, below, *value);
    out += '"';
  }
  out += '>';
  append_xml(out, shape, document);
  close(out, name.name);
}

void append_xml(std::string& out, const Shape& shape, const JsonObject& document) {
  for (const auto& entry : document) {
    const Member* member = shape.member(entry.key());
    if (member != nullptr && !member->attribute && in_answers_body(member->location))
      append_element(out, member->wire, *member, entry.value());
  }
}

void encode_ec2(const model::Service& service, const model::Operation& operation,
                const JsonObject& document, std::string_view request_id, std::string& out) {
  out += '<';
  out += operation.name;
  out += "Response xmlns=\"";
  append_escaped(out, service.xml_namespace);
  out += "\"><requestId>";
  append_escaped(out, request_id);
  out += "</requestId>";
  if (operation.output != nullptr) append_xml(out, *operation.output, document);
  out += "</";
  out += operation.name;
  out += "Response>";
}

void encode_query(const model::Service& service, const model::Operation& operation,
                  const JsonObject& document, std::string_view request_id, std::string& out) {
  out += '<';
  out += operation.name;
  out += "Response xmlns=\"";
  append_escaped(out, service.xml_namespace);
  out += "\">";
  if (operation.output != nullptr) {
    // Some models leave the wrapper unnamed; clients expect it by the operation's name.
    const std::string wrapper = operation.wrapper.empty() ? std::string(operation.name) + "Result"
                                                          : std::string(operation.wrapper);
    open(out, wrapper);
    append_xml(out, *operation.output, document);
    close(out, wrapper);
  }
  out += "<ResponseMetadata><RequestId>";
  append_escaped(out, request_id);
  out += "</RequestId></ResponseMetadata></";
  out += operation.name;
  out += "Response>";
}

}  // namespace greenroom::mocks::protocol
