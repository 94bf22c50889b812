// Reading XML bodies by the model.
#include "mocks/protocol/codec.hpp"
#include "mocks/protocol/scalars.hpp"
#include "mocks/protocol/xml_reader.hpp"

namespace greenroom::mocks::protocol {
namespace {

using model::Kind;
using model::Location;
using model::Member;
using model::Shape;

constexpr std::size_t deepest = 64;

class Reader {
 public:
  explicit Reader(Decoded& out) : out_(out) {}

  /// `top`: members that are bound elsewhere are not looked for.
  seam::Result<void> structure(const Shape& shape, const XmlElement& element, JsonObject& object,
                               const std::string& path, std::size_t depth, bool top) {
    if (depth > deepest) return malformed_xml("it is nested too deeply");
    for (const Member& member : shape.members) {
      if (!member.attribute) continue;
      if (const auto text = element.attribute(member.wire))
        object.emplace(member.name, GR_TRY(scalar(member, *text, path + std::string(member.name))));
    }
    std::size_t hint = 0;
    for (const XmlElement& child : element.children()) {
      const Member* member = shape.member_on_wire(child.name(), hint);
      if (member == nullptr || member->attribute || (top && member->location != Location::body)) {
        out_.unknown.push_back(path + std::string(child.name()));
        continue;
      }
      GR_CHECK(take(*member, child, object, path + std::string(member->name), depth + 1));
    }
    return {};
  }

 private:
  seam::Result<void> take(const Member& member, const XmlElement& element, JsonObject& object,
                          const std::string& path, std::size_t depth) {
    const Shape& shape = *member.shape;
    const bool flat = member.flattened || shape.flattened;
    if (flat && shape.kind == Kind::list) {
      Json& array = object.emplace(member.name, JsonArray()).first->value();
      array.get_array().push_back(GR_TRY(value(shape.members[0], element, path, depth)));
      return {};
    }
    if (flat && shape.kind == Kind::map) {
      Json& entries = object.emplace(member.name, JsonObject()).first->value();
      return entry(shape, element, entries.get_object(), path, depth);
    }
    if (object.contains(member.name)) return malformed_xml(path + " comes twice");
    object.emplace(member.name, GR_TRY(value(member, element, path, depth)));
    return {};
  }

  seam::Result<Json> value(const Member& member, const XmlElement& element, const std::string& path,
                           std::size_t depth) {
    if (depth > deepest) return malformed_xml("it is nested too deeply");
    const Shape& shape = *member.shape;
    if (shape.kind == Kind::structure) {
      JsonObject object;
      GR_CHECK(structure(shape, element, object, path + ".", depth, false));
      return Json(std::move(object));
    }
    if (shape.kind == Kind::list) {
      const Member& below = shape.members[0];
      const std::string_view name = below.renamed ? below.wire : std::string_view("member");
      JsonArray array;
      for (const XmlElement& child : element.children()) {
        if (child.name() != name) {
          out_.unknown.push_back(path + "." + std::string(child.name()));
          continue;
        }
        const std::string place = path + "." + std::to_string(array.size() + 1) + ".member";
        array.push_back(GR_TRY(value(below, child, place, depth + 1)));
      }
      return Json(std::move(array));
    }
    if (shape.kind == Kind::map) {
      JsonObject object;
      for (const XmlElement& child : element.children())
        GR_CHECK(entry(shape, child, object, path, depth + 1));
      return Json(std::move(object));
    }
    if (!element.children().empty()) return malformed_xml("elements inside " + path);
    return scalar(member, element.text(), path);
  }

  seam::Result<void> entry(const Shape& shape, const XmlElement& element, JsonObject& object,
                           const std::string& path, std::size_t depth) {
    const Member& key = shape.members[0];
    const Member& content = shape.members[1];
    const std::string_view key_name = key.renamed ? key.wire : "key";
    const std::string_view content_name = content.renamed ? content.wire : "value";
    std::optional<std::string> name;
    std::optional<XmlElement> held;
    for (const XmlElement& child : element.children()) {
      if (child.name() == key_name) name = child.text();
      if (child.name() == content_name) held = child;
    }
    if (!name || !held) return malformed_xml("an entry without key or value in " + path);
    if (object.contains(*name)) return malformed_xml("the key '" + *name + "' comes twice");
    object.emplace(*name, GR_TRY(value(content, *held, path + "." + *name, depth + 1)));
    return {};
  }

  static seam::Result<Json> scalar(const Member& member, const std::string& text,
                                   const std::string& path) {
    auto value = scalar_from(member, text, model::TimeForm::iso_8601);
    if (value) return *std::move(value);
    return malformed_xml("'" + text + "' has the wrong type in " + path);
  }

  Decoded& out_;
};

}  // namespace

seam::Result<Decoded> decode_xml(const Shape& shape, std::string_view body) {
  Decoded decoded;
  const XmlDocument document = GR_TRY(XmlDocument::parse(body));
  Reader reader(decoded);
  GR_CHECK(reader.structure(shape, document.root(), decoded.document, {}, 0, true));
  return decoded;
}

}  // namespace greenroom::mocks::protocol
