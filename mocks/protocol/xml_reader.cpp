#include "mocks/protocol/xml_reader.hpp"

#include "mocks/protocol/scalars.hpp"

#include <charconv>

namespace greenroom::mocks::protocol {
namespace {

std::string_view local(std::string_view name) { return name.substr(name.find(':') + 1); }

bool is_character(std::uint32_t point) {
  if (point < 0x20) return point == 0x9 || point == 0xA || point == 0xD;
  return point <= 0xD7FF || (point >= 0xE000 && point <= 0xFFFD) ||
         (point >= 0x10000 && point <= 0x10FFFF);
}

/// "amp" of "&amp;", "#xE9" of "&#xE9;".
bool is_reference(std::string_view name) {
  if (!name.starts_with('#'))
    return name == "amp" || name == "lt" || name == "gt" || name == "quot" || name == "apos";
  name.remove_prefix(1);
  const bool hex = name.starts_with('x');
  if (hex) name.remove_prefix(1);
  std::uint32_t point = 0;
  const auto [end, error] =
      std::from_chars(name.data(), name.data() + name.size(), point, hex ? 16 : 10);
  return error == std::errc() && end == name.data() + name.size() && is_character(point);
}

/// Behind `ending`, or the text's end.
std::size_t behind(std::string_view text, std::size_t at, std::string_view ending) {
  const std::size_t found = text.find(ending, at);
  return found == std::string_view::npos ? text.size() : found + ending.size();
}

/// Why the text is none that we read; empty: it may be parsed.
std::string_view objection(std::string_view text) {
  if (!is_utf8(text)) return "it is not UTF-8";
  for (const char byte : text)
    if (!is_character(static_cast<unsigned char>(byte)) && static_cast<unsigned char>(byte) < 0x20)
      return "it has a control character";
  for (std::size_t at = text.find_first_of("<&"); at < text.size();
       at = text.find_first_of("<&", at)) {
    const std::string_view rest = text.substr(at);
    if (rest.starts_with("<!--")) {
      at = behind(text, at + 4, "-->");
    } else if (rest.starts_with("<![CDATA[")) {
      at = behind(text, at, "]]>");
    } else if (rest.starts_with("<!")) {
      return "document types are not read";
    } else if (rest.starts_with('&')) {
      const std::size_t end = rest.find(';');
      if (end > 12 || !is_reference(rest.substr(1, end - 1))) return "an unknown entity";
      at += end;
    } else {
      ++at;
    }
  }
  return {};
}

}  // namespace

seam::Failure malformed_xml(std::string why) {
  // AWS: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
  return seam::fail(seam::Error{seam::ErrorKind::refused,
                                "MalformedXML",
                                "The XML you provided was not well-formed or did not validate "
                                "against our published schema: " +
                                    std::move(why) + ".",
                                400,
                                {},
                                {}});
}

std::string_view XmlElement::name() const { return local(node_.name()); }

std::string XmlElement::text() const {
  std::string text;
  for (const pugi::xml_node& child : node_.children())
    if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata)
      text += child.value();
  return text;
}

std::vector<XmlElement> XmlElement::children() const {
  std::vector<XmlElement> found;
  for (const pugi::xml_node& child : node_.children())
    if (child.type() == pugi::node_element) found.emplace_back(child);
  return found;
}

std::optional<std::string> XmlElement::attribute(std::string_view name) const {
  for (const pugi::xml_attribute& attribute : node_.attributes())
    if (local(attribute.name()) == local(name)) return attribute.value();
  return std::nullopt;
}

seam::Result<XmlDocument> XmlDocument::parse(std::string_view text) {
  const std::string_view why = objection(text);
  if (!why.empty()) return malformed_xml(std::string(why));
  XmlDocument document;
  try {
    document.document_ = std::make_unique<pugi::xml_document>();
    const auto result = document.document_->load_buffer(
        text.data(), text.size(), pugi::parse_default | pugi::parse_ws_pcdata_single,
        pugi::encoding_utf8);
    if (!result)
      return malformed_xml(std::string(result.description()) + " at byte " +
                           std::to_string(result.offset));
  } catch (const std::exception& exception) {
    return malformed_xml(exception.what());
  }
  int elements = 0;
  for (const pugi::xml_node& child : document.document_->children())
    if (child.type() == pugi::node_element) ++elements;
  if (elements != 1) return malformed_xml("one root element is wanted");
  return document;
}

}  // namespace greenroom::mocks::protocol
