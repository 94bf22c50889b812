// Writing query answers: XML straight into bytes, members in the document's order.
#include "mocks/protocol/codec.hpp"
#include "mocks/protocol/scalars.hpp"
#include "mocks/protocol/writer.hpp"

namespace greenroom::mocks::protocol {
namespace {

using model::Kind;
using model::Member;
using model::Shape;
using model::TimeForm;

constexpr bool is_special(char c) {
  return c == '&' || c == '<' || c == '>' || c == '"' || c == '\r';
}

void put_escaped(Writer& out, std::string_view text) {
  for (;;) {
    std::size_t at = 0;
    while (at < text.size() && !is_special(text[at])) ++at;
    out.put(text.substr(0, at));
    if (at == text.size()) return;
    out.put(text[at] == '&'   ? std::string_view("&amp;")
            : text[at] == '<' ? std::string_view("&lt;")
            : text[at] == '>' ? std::string_view("&gt;")
            : text[at] == '"' ? std::string_view("&quot;")
                              : std::string_view("&#13;"));
    text.remove_prefix(at + 1);
  }
}

void put_text(Writer& out, const Member& member, const Json& value) {
  if (value.is_string()) return put_escaped(out, value.get_string());
  if (value.is_bool() || value.is_int64())
    return out.put_by(
        [&](std::string& piece) { append_scalar(piece, member, value, TimeForm::iso_8601); });
  put_escaped(out, boost::json::serialize(value));
}

void put_element(Writer& out, std::string_view name, const Member& member, const Json& value);
void put_members(Writer& out, const Shape& shape, const JsonObject& document);
void put_root(Writer& out, const XmlName& name, const Shape& shape, const JsonObject& document);

void open(Writer& out, std::string_view name) { out.put('<', name, '>'); }

void close(Writer& out, std::string_view name) {
  out.put('<');
  out.put('/', name, '>');
}

void put_entry(Writer& out, std::string_view name, const Shape& shape, std::string_view key,
               const Json& value) {
  const Member& key_member = shape.members[0];
  const Member& content = shape.members[1];
  const std::string_view key_name = key_member.renamed ? key_member.wire : "key";
  open(out, name);
  open(out, key_name);
  put_escaped(out, key);
  close(out, key_name);
  put_element(out, content.renamed ? content.wire : "value", content, value);
  close(out, name);
}

void put_list(Writer& out, std::string_view name, const Member& member, const JsonArray& array) {
  const Member& element = member.shape->members[0];
  const bool flat = member.flattened || member.shape->flattened;
  const std::string_view own = element.renamed ? element.wire : "member";
  if (!flat) open(out, name);
  for (const Json& value : array) put_element(out, flat ? name : own, element, value);
  if (!flat) close(out, name);
}

void put_map(Writer& out, std::string_view name, const Member& member, const JsonObject& object) {
  const bool flat = member.flattened || member.shape->flattened;
  if (!flat) open(out, name);
  for (const auto& entry : object)
    put_entry(out, flat ? name : std::string_view("entry"), *member.shape, entry.key(),
              entry.value());
  if (!flat) close(out, name);
}

void put_element(Writer& out, std::string_view name, const Member& member, const Json& value) {
  if (value.is_null()) return;
  const Kind kind = member.shape->kind;
  if (kind == Kind::list && value.is_array()) return put_list(out, name, member, value.get_array());
  if (kind == Kind::map && value.is_object()) return put_map(out, name, member, value.get_object());
  if (kind == Kind::structure && value.is_object()) {
    // A shape with a prefix of its own has attributes that need it, whatever names it.
    const bool own = member.xml_namespace.empty() && !member.shape->xml_prefix.empty();
    const XmlName root{name, own ? member.shape->xml_namespace : member.xml_namespace,
                       own ? member.shape->xml_prefix : member.xml_prefix};
    return put_root(out, root, *member.shape, value.get_object());
  }
  open(out, name);
  put_text(out, member, value);
  close(out, name);
}

void put_root(Writer& out, const XmlName& name, const Shape& shape, const JsonObject& document) {
  out.put('<');
  out.put(name.name);
  if (!name.xmlns.empty()) {
    out.put(" xmlns");
    if (!name.prefix.empty()) out.put(':');
    out.put(name.prefix);
    out.put("=\"");
    put_escaped(out, name.xmlns);
    out.put('"');
  }
  for (const Member& below : shape.members) {
    const Json* value = below.attribute ? document.if_contains(below.name) : nullptr;
    if (value == nullptr || value->is_null()) continue;
    out.put(' ', below.wire, '=');
    out.put('"');
    put_text(out, below, *value);
    out.put('"');
  }
  out.put('>');
  put_members(out, shape, document);
  close(out, name.name);
}

void put_members(Writer& out, const Shape& shape, const JsonObject& document) {
  for (const auto& entry : document) {
    const Member* member = shape.member(entry.key());
    if (member != nullptr && !member->attribute && in_answers_body(member->location))
      put_element(out, member->wire, *member, entry.value());
  }
}

}  // namespace

void append_escaped(std::string& out, std::string_view text) {
  Writer writer(out);
  put_escaped(writer, text);
}

void append_xml_root(std::string& out, const XmlName& name, const Shape& shape,
                     const JsonObject& document) {
  Writer writer(out);
  put_root(writer, name, shape, document);
}

void append_xml(std::string& out, const Shape& shape, const JsonObject& document) {
  Writer writer(out);
  put_members(writer, shape, document);
}

void encode_ec2(const model::Service& service, const model::Operation& operation,
                const JsonObject& document, std::string_view request_id, std::string& text) {
  Writer out(text);
  out.put('<');
  out.put(operation.name);
  out.put("Response xmlns=\"");
  put_escaped(out, service.xml_namespace);
  out.put("\"><requestId>");
  put_escaped(out, request_id);
  out.put("</requestId>");
  if (operation.output != nullptr) put_members(out, *operation.output, document);
  out.put("</");
  out.put(operation.name);
  out.put("Response>");
}

void encode_query(const model::Service& service, const model::Operation& operation,
                  const JsonObject& document, std::string_view request_id, std::string& text) {
  Writer out(text);
  out.put('<');
  out.put(operation.name);
  out.put("Response xmlns=\"");
  put_escaped(out, service.xml_namespace);
  out.put("\">");
  if (operation.output != nullptr) {
    // Some models leave the wrapper unnamed; clients expect it by the operation's name.
    const std::string wrapper = operation.wrapper.empty() ? std::string(operation.name) + "Result"
                                                          : std::string(operation.wrapper);
    open(out, wrapper);
    put_members(out, *operation.output, document);
    close(out, wrapper);
  }
  out.put("<ResponseMetadata><RequestId>");
  put_escaped(out, request_id);
  out.put("</RequestId></ResponseMetadata></");
  out.put(operation.name);
  out.put("Response>");
}

}  // namespace greenroom::mocks::protocol
