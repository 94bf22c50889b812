#include "real/clients/xml.hpp"

#include "real/text/text.hpp"

namespace greenroom::real {

std::vector<XmlView> XmlView::members() const {
  std::vector<XmlView> out;
  for (const auto& child : node_.children("member")) out.emplace_back(child);
  return out;
}

std::int64_t XmlView::integer(std::int64_t otherwise) const {
  const std::string_view text = node_.text().get();
  return integer_from(text.substr(0, text.find('.'))).value_or(otherwise);
}

seam::Result<XmlDocument> XmlDocument::parse(std::string_view text) {
  XmlDocument document;
  try {
    document.document_ = std::make_unique<pugi::xml_document>();
    const auto result = document.document_->load_buffer(text.data(), text.size());
    if (result && !document.document_->document_element().empty()) return document;
  } catch (
      const std::exception&) {  // out of memory while reading an answer: as unreadable as others
  }
  return seam::fail(seam::ErrorKind::bad_answer, "unreadable", "the answer is not XML");
}

XmlView XmlDocument::result(std::string_view operation) const {
  const std::string name = std::string(operation) + "Result";
  return root()[name.c_str()];
}

}  // namespace greenroom::real
