#include "tests/mocks/protocol/vectors.hpp"

#include "mocks/protocol/scalars.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace greenroom::tests::protocol {
namespace {

using mocks::flag_of;
using mocks::object_of;
using mocks::text_of;
using mocks::model::Kind;
using mocks::model::Shape;

std::uint8_t kind_of(std::string_view type) {
  static const std::vector<std::pair<std::string_view, Kind>> kinds = {
      {"structure", Kind::structure}, {"list", Kind::list},           {"map", Kind::map},
      {"string", Kind::text},         {"character", Kind::text},      {"boolean", Kind::boolean},
      {"integer", Kind::integer},     {"long", Kind::long_integer},   {"float", Kind::decimal},
      {"double", Kind::decimal},      {"timestamp", Kind::timestamp}, {"blob", Kind::blob}};
  for (const auto& [name, kind] : kinds)
    if (name == type) return static_cast<std::uint8_t>(kind);
  throw std::runtime_error("a vector has a type that nobody knows: " + std::string(type));
}

std::uint8_t time_of(const JsonObject& object) {
  const std::string_view format = text_of(object, "timestampFormat");
  if (format == "unixTimestamp") return 1;
  if (format == "iso8601") return 2;
  return format == "rfc822" ? std::uint8_t{3} : std::uint8_t{0};
}

std::uint16_t small(std::size_t number) { return static_cast<std::uint16_t>(number); }

std::uint8_t location_of(const JsonObject& reference) {
  const std::string_view name = text_of(reference, "location");
  const std::string_view names[] = {"", "header", "headers", "querystring", "uri", "statusCode"};
  for (std::uint8_t index = 0; index < std::size(names); ++index)
    if (names[index] == name) return index;
  throw std::runtime_error("a vector binds to a place that nobody knows: " + std::string(name));
}

/// Namespaces are written as text or as an object.
std::pair<std::string_view, std::string_view> namespace_of(const JsonObject& object) {
  if (const JsonObject* found = object_of(object, "xmlNamespace"))
    return {text_of(*found, "uri"), text_of(*found, "prefix")};
  return {text_of(object, "xmlNamespace"), {}};
}

std::uint8_t speaks(const JsonObject& metadata) {
  const std::string_view protocol = text_of(metadata, "protocol");
  const std::pair<std::string_view, int> bits[] = {
      {"json", 1},       {"query", 2},     {"smithy-rpc-v2-cbor", 8},
      {"rest-json", 16}, {"rest-xml", 32}, {"ec2", 64}};
  for (const auto& [name, bit] : bits)
    if (name == protocol)
      return static_cast<std::uint8_t>(bit + (metadata.contains("awsQueryCompatible") ? 4 : 0));
  throw std::runtime_error("a vector has a protocol that nobody knows");
}

}  // namespace

VectorModel::VectorModel(const JsonObject& suite, const JsonObject& operation)
    : shapes_(suite.at("shapes").as_object()) {
  const JsonObject& metadata = suite.at("metadata").as_object();
  const std::string_view protocol = text_of(metadata, "protocol");
  const bool query = protocol == "query" || protocol == "ec2";
  table_.head = {text("vectors"),
                 text("Vectors"),
                 text(text_of(metadata, "apiVersion")),
                 0,
                 0,
                 text(text_of(metadata, "targetPrefix")),
                 text(text_of(metadata, "jsonVersion")),
                 text(query ? "https://example.com/" : "")};
  table_.speaks = speaks(metadata);
  add_operation(operation);
  for (std::size_t at = 0; at < wanted_.size(); ++at) fill(std::string(wanted_[at]));
  chunks_ = {blob_};
  table_.texts = chunks_;
  table_.members = members_;
  table_.shapes = rows_;
  table_.enums = enums_;
  table_.errors = errors_;
  table_.operations = operations_;
  table_.bindings = bindings_;
  table_.forms = forms_;
  table_.http = http_;
  service_ = mocks::model::build(table_);
}

std::uint16_t VectorModel::text(std::string_view value) {
  const auto found = std::find(names_.begin(), names_.end(), value);
  if (found != names_.end()) return small(static_cast<std::size_t>(found - names_.begin()));
  names_.emplace_back(value);
  blob_ += value;
  blob_ += '\n';
  return small(names_.size() - 1);
}

std::uint16_t VectorModel::shape(std::string_view name) {
  const auto found = std::find(wanted_.begin(), wanted_.end(), name);
  if (found != wanted_.end()) return small(static_cast<std::size_t>(found - wanted_.begin()) + 1);
  wanted_.emplace_back(name);
  return small(wanted_.size());
}

void VectorModel::member(std::string_view name, const JsonObject& reference) {
  std::uint8_t flags = flag_of(reference, "idempotencyToken") ? 2 : 0;
  if (flag_of(reference, "flattened")) flags |= 4;
  if (flag_of(reference, "xmlAttribute")) flags |= 8;
  const auto [uri, prefix] = namespace_of(reference);
  const std::uint16_t space = text(uri);
  std::uint8_t more = flag_of(reference, "jsonvalue") ? 2 : 0;
  if (reference.contains("locationName") && text_of(reference, "locationName").empty()) more |= 4;
  bindings_.push_back({small(members_.size()), location_of(reference), more,
                       text(text_of(reference, "queryName")), text(prefix)});
  members_.push_back({text(name), text(text_of(reference, "locationName")),
                      shape(text_of(reference, "shape")), flags, time_of(reference), space});
}

void VectorModel::fill(std::string_view name) {
  const JsonObject& source = shapes_.at(name).as_object();
  mocks::model::tables::ShapeRow row{};
  row.name = text(name);
  row.kind = kind_of(text_of(source, "type"));
  row.flags = flag_of(source, "exception") ? 1 : 0;
  if (flag_of(source, "fault")) row.flags |= 2;
  if (flag_of(source, "flattened")) row.flags |= 16;
  if (flag_of(source, "document")) row.flags |= 32;
  row.first = small(members_.size());
  row.time = time_of(source);
  const auto [uri, prefix] = namespace_of(source);
  std::uint16_t payload = 0;
  if (const JsonObject* members = object_of(source, "members")) {
    for (const auto& entry : *members) {
      member(entry.key(), entry.value().as_object());
      ++row.count;
      if (entry.key() == text_of(source, "payload")) payload = row.count;
    }
  }
  forms_.push_back({small(rows_.size() + 1), payload, text(text_of(source, "locationName")),
                    text(uri), text(prefix), 0});
  for (const char* part : {"member", "key", "value"}) {
    const JsonObject* reference = object_of(source, part);
    if (reference == nullptr) continue;
    member(part, *reference);
    ++row.count;
  }
  if (const JsonObject* error = object_of(source, "error")) {
    row.code = text(text_of(*error, "code"));
    row.status = small(static_cast<std::size_t>(mocks::number_of(*error, "httpStatusCode", 0)));
  }
  rows_.push_back(row);
}

void VectorModel::add_operation(const JsonObject& operation) {
  mocks::model::tables::OperationRow row{};
  row.name = text(text_of(operation, "name"));
  if (const JsonObject* input = object_of(operation, "input"))
    row.input = shape(text_of(*input, "shape"));
  if (const JsonObject* output = object_of(operation, "output")) {
    row.output = shape(text_of(*output, "shape"));
    row.wrapper = text(text_of(*output, "resultWrapper"));
  }
  if (const mocks::JsonArray* errors = mocks::array_of(operation, "errors")) {
    for (const Json& error : *errors) errors_.push_back(shape(text_of(error.as_object(), "shape")));
    row.error_count = small(errors->size());
  }
  const JsonObject& http = operation.at("http").as_object();
  row.method = text(text_of(http, "method"));
  row.uri = text(text_of(http, "requestUri"));
  http_.push_back({0, small(static_cast<std::size_t>(mocks::number_of(http, "responseCode"))), 0});
  operations_.push_back(row);
}

std::string text_of_base64(std::string_view text) {
  return mocks::protocol::bytes_of_base64(text).value();
}

std::string shared_file(const std::string& path) {
  const char* set = std::getenv("GREENROOM_SHARED");
  std::ifstream file(std::string(set != nullptr ? set : GREENROOM_SHARED) + "/" + path);
  if (!file) return {};
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

std::optional<std::vector<VectorCase>> load_cases(const std::string& path) {
  const std::string text = shared_file("recordings/protocols/" + path + ".json");
  if (text.empty()) return std::nullopt;
  // Kept for the process: models refer to the shapes in it.
  static std::deque<Json> files;
  const Json& file = files.emplace_back(boost::json::parse(text));
  std::vector<VectorCase> cases;
  for (const Json& suite : file.as_array()) {
    for (const Json& one : suite.as_object().at("cases").as_array()) {
      const JsonObject& content = one.as_object();
      cases.push_back(
          {std::string(text_of(content, "id")), content,
           std::make_shared<VectorModel>(suite.as_object(), content.at("given").as_object())});
    }
  }
  return cases;
}

Json document_of(const Shape& shape, const Json& published) {
  if (shape.document) return published;
  switch (shape.kind) {
    case Kind::structure: {
      JsonObject object;
      for (const auto& entry : published.as_object())
        if (const auto* member = shape.member(entry.key()); member && !entry.value().is_null())
          object[entry.key()] = document_of(*member->shape, entry.value());
      return object;
    }
    case Kind::list: {
      mocks::JsonArray array;
      for (const Json& element : published.as_array())
        if (!element.is_null()) array.push_back(document_of(*shape.members[0].shape, element));
      return array;
    }
    case Kind::map: {
      JsonObject object;
      for (const auto& entry : published.as_object())
        if (!entry.value().is_null())
          object[entry.key()] = document_of(*shape.members[1].shape, entry.value());
      return object;
    }
    case Kind::decimal:
    case Kind::timestamp: {
      const std::string text = published.is_string() ? std::string(published.get_string())
                                                     : boost::json::serialize(published);
      const auto value = shape.kind == Kind::decimal ? mocks::protocol::millionths(text)
                                                     : mocks::protocol::millis_of_epoch(text);
      return value.value();
    }
    case Kind::blob:
      return Json(mocks::protocol::base64_of(std::string_view(published.as_string())));
    default:
      return published;
  }
}

bool same(const Json& a, const Json& b) {
  if (a.is_object() && b.is_object()) {
    const JsonObject& left = a.get_object();
    const JsonObject& right = b.get_object();
    return left.size() == right.size() &&
           std::all_of(left.begin(), left.end(), [&](const auto& entry) {
             const Json* other = right.if_contains(entry.key());
             return other != nullptr && same(entry.value(), *other);
           });
  }
  if (a.is_array() && b.is_array()) {
    const auto& left = a.get_array();
    const auto& right = b.get_array();
    return std::equal(left.begin(), left.end(), right.begin(), right.end(), same);
  }
  return a == b;
}

}  // namespace greenroom::tests::protocol
