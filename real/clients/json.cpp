#include "real/clients/json.hpp"

#include "real/text/text.hpp"

#include <boost/json/parse.hpp>

namespace greenroom::real {

JsonView JsonView::operator[](std::string_view member) const {
  if (value_ == nullptr || !value_->is_object()) return JsonView();
  return JsonView(
      value_->get_object().if_contains(boost::json::string_view(member.data(), member.size())));
}

std::vector<JsonView> JsonView::items() const {
  std::vector<JsonView> out;
  if (value_ == nullptr || !value_->is_array()) return out;
  out.reserve(value_->get_array().size());
  for (const auto& item : value_->get_array()) out.emplace_back(&item);
  return out;
}

std::string_view JsonView::text() const {
  if (value_ == nullptr || !value_->is_string()) return {};
  const auto& string = value_->get_string();
  return {string.data(), string.size()};
}

std::int64_t JsonView::integer(std::int64_t otherwise) const {
  if (value_ == nullptr) return otherwise;
  if (value_->is_int64()) return value_->get_int64();
  if (value_->is_double()) return static_cast<std::int64_t>(value_->get_double());
  return otherwise;
}

bool JsonView::truth() const {
  return value_ != nullptr && value_->is_bool() && value_->get_bool();
}
bool JsonView::exists() const { return value_ != nullptr && !value_->is_null(); }
bool JsonView::is_object() const { return value_ != nullptr && value_->is_object(); }

seam::Result<JsonDocument> JsonDocument::parse(std::string_view text) {
  JsonDocument document;
  document.arena_ = std::make_unique<boost::json::monotonic_resource>(2 * text.size() + 256);
  boost::json::parse_options options;
  options.max_depth = 32;
  boost::json::error_code code;
  try {
    auto value = boost::json::parse(boost::json::string_view(text.data(), text.size()), code,
                                    document.arena_.get(), options);
    if (!code) {
      document.root_ = std::make_shared<const boost::json::value>(std::move(value));
      return document;
    }
  } catch (
      const std::exception&) {  // out of memory while reading an answer: as unreadable as others
  }
  return seam::fail(seam::ErrorKind::bad_answer, "unreadable", "the answer is not JSON");
}

void JsonWriter::comma() {
  if (!is_first_) text_ += ',';
  is_first_ = false;
}

JsonWriter& JsonWriter::key(std::string_view name) {
  comma();
  text_ += '"';
  text_ += name;
  text_ += "\":";
  is_first_ = true;
  return *this;
}

JsonWriter& JsonWriter::begin(char bracket) {
  comma();
  text_ += bracket;
  is_first_ = true;
  return *this;
}

JsonWriter& JsonWriter::end(char bracket) {
  text_ += bracket;
  is_first_ = false;
  return *this;
}

JsonWriter& JsonWriter::item(std::string_view value) { return raw(json_string(value)); }

JsonWriter& JsonWriter::raw(std::string_view json) {
  comma();
  text_ += json;
  return *this;
}

}  // namespace greenroom::real
