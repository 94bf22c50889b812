// Answers as JSON, read in an arena and tolerantly: unknown members are passed over, absent and
// null read alike. The one wrapper of Boost.JSON; it holds no seam call.
#pragma once

#include "sim/seam/result.hpp"

#include <boost/json/monotonic_resource.hpp>
#include <boost/json/value.hpp>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom::real {

/// One value inside a document; cheap to copy, valid as long as the document.
class JsonView {
 public:
  JsonView() = default;
  explicit JsonView(const boost::json::value* value) : value_(value) {}

  JsonView operator[](std::string_view member) const;
  std::vector<JsonView> items() const;  ///< empty unless it is an array
  std::string_view text() const;        ///< empty unless it is a string
  std::string string() const { return std::string(text()); }
  std::int64_t integer(std::int64_t otherwise = 0) const;  ///< decimals lose their fraction
  bool truth() const;
  bool exists() const;
  bool is_object() const;

 private:
  const boost::json::value* value_ = nullptr;
};

class JsonDocument {
 public:
  static seam::Result<JsonDocument> parse(std::string_view text);
  JsonView root() const { return JsonView(root_.get()); }

 private:
  std::unique_ptr<boost::json::monotonic_resource> arena_;  // outlives root_
  std::shared_ptr<const boost::json::value> root_;
};

/// Writes small JSON documents in the order of the calls. Names and structure are ours, so it
/// needs no tree.
class JsonWriter {
 public:
  JsonWriter& open() { return begin('{'); }
  JsonWriter& open(std::string_view name) { return key(name).begin('{'); }
  JsonWriter& close() { return end('}'); }
  JsonWriter& open_list() { return begin('['); }
  JsonWriter& open_list(std::string_view name) { return key(name).begin('['); }
  JsonWriter& close_list() { return end(']'); }
  JsonWriter& add(std::string_view name, std::string_view value) { return key(name).item(value); }
  JsonWriter& add(std::string_view name, const char* value) { return key(name).item(value); }
  JsonWriter& add(std::string_view name, const std::string& value) { return key(name).item(value); }
  JsonWriter& add(std::string_view name, std::int64_t value) {
    return key(name).raw(std::to_string(value));
  }
  JsonWriter& add(std::string_view name, int value) {
    return add(name, static_cast<std::int64_t>(value));
  }
  JsonWriter& add(std::string_view name, bool value) {
    return key(name).raw(value ? "true" : "false");
  }
  JsonWriter& add_raw(std::string_view name, std::string_view json) { return key(name).raw(json); }
  JsonWriter& add_if(std::string_view name, const std::string& value) {
    return value.empty() ? *this : add(name, value);
  }
  JsonWriter& item(std::string_view value);
  JsonWriter& raw(std::string_view json);
  std::string take() { return std::move(text_); }

 private:
  JsonWriter& key(std::string_view name);
  JsonWriter& begin(char bracket);
  JsonWriter& end(char bracket);
  void comma();
  std::string text_;
  bool is_first_ = true;
};

}  // namespace greenroom::real
