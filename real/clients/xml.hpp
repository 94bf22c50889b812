// Answers of query services as XML, read tolerantly: namespaces do not matter, absent elements read
// as empty. The one wrapper of pugixml; it holds no seam call.
#pragma once

#include "sim/seam/result.hpp"

#include <pugixml.hpp>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom::real {

class XmlView {
 public:
  XmlView() = default;
  explicit XmlView(pugi::xml_node node) : node_(node) {}
  XmlView operator[](const char* child) const { return XmlView(node_.child(child)); }
  std::vector<XmlView> members() const;  ///< its <member> children
  std::string string() const { return node_.text().get(); }
  std::string_view name() const { return node_.name(); }
  bool exists() const { return !node_.empty(); }
  std::int64_t integer(std::int64_t otherwise = 0) const;

 private:
  pugi::xml_node node_;
};

class XmlDocument {
 public:
  static seam::Result<XmlDocument> parse(std::string_view text);
  XmlView root() const { return XmlView(document_->document_element()); }
  /// The <XResult> inside <XResponse>.
  XmlView result(std::string_view operation) const;

 private:
  std::unique_ptr<pugi::xml_document> document_;
};

}  // namespace greenroom::real
