// XML bodies of requests as elements: the one wrapper of pugixml here; it holds no seam call. What
// is no plain XML is refused before it is parsed: document types, entities of one's own, characters
// that XML does not know, bytes that are not UTF-8. Namespaces do not matter.
#pragma once

#include "sim/seam/result.hpp"

#include <pugixml.hpp>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom::mocks::protocol {

class XmlElement {
 public:
  explicit XmlElement(pugi::xml_node node) : node_(node) {}
  std::string_view name() const;  ///< without a prefix
  std::string text() const;       ///< all of it that stands directly inside
  std::vector<XmlElement> children() const;
  std::optional<std::string> attribute(std::string_view name) const;

 private:
  pugi::xml_node node_;
};

class XmlDocument {
 public:
  /// Refuses with MalformedXML.
  static seam::Result<XmlDocument> parse(std::string_view text);
  XmlElement root() const { return XmlElement(document_->document_element()); }

 private:
  std::unique_ptr<pugi::xml_document> document_;
};

seam::Failure malformed_xml(std::string why);

}  // namespace greenroom::mocks::protocol
