// The OpenAPI description of the control API, made of its routes.
#include "harness/serve/control_parts.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace greenroom::harness {
namespace {

using mocks::Json;
using mocks::JsonArray;
using mocks::JsonObject;

struct Member {
  std::string_view name, type;
  bool optional = false;
};

std::vector<Member> members_of(std::string_view text) {
  std::vector<Member> members;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    std::string_view one = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    const bool optional = one.ends_with('?');
    if (optional) one.remove_suffix(1);
    const std::size_t colon = one.find(':');
    members.push_back({one.substr(0, colon), one.substr(colon + 1), optional});
  }
  return members;
}

JsonObject object_schema(std::string_view text) {
  JsonObject properties;
  JsonArray required;
  for (const Member& member : members_of(text)) {
    properties.emplace(member.name, JsonObject{{"type", member.type}});
    if (!member.optional) required.emplace_back(member.name);
  }
  JsonObject schema{
      {"type", "object"}, {"properties", std::move(properties)}, {"additionalProperties", false}};
  if (!required.empty()) schema.emplace("required", std::move(required));
  return schema;
}

JsonObject content_of(std::string_view type, JsonObject schema) {
  return {{std::string(type), JsonObject{{"schema", std::move(schema)}}}};
}

JsonObject good_answer(const ControlRow& row) {
  JsonObject content =
      row.gives == "lines" ? content_of("application/x-ndjson", {{"type", "string"}})
      : row.gives == "any" ? content_of("application/json", {{"type", "object"}})
                           : content_of("application/json", object_schema(row.gives));
  return {{"description", "done"}, {"content", std::move(content)}};
}

JsonObject body_of(const ControlRow& row) {
  const bool is_text = row.takes == "text";
  JsonObject content = is_text ? content_of("application/json", {{"type", "object"}})
                               : content_of("application/json", object_schema(row.takes));
  if (!row.example.empty())
    content.begin()->value().as_object().emplace("example", boost::json::parse(row.example));
  return {{"required", true}, {"content", std::move(content)}};
}

JsonObject operation_of(const ControlRow& row) {
  JsonObject operation{{"summary", row.about}};
  JsonArray parameters;
  for (const Member& member : members_of(row.query))
    parameters.push_back(JsonObject{{"name", member.name},
                                    {"in", "query"},
                                    {"required", !member.optional},
                                    {"schema", JsonObject{{"type", member.type}}}});
  if (!parameters.empty()) operation.emplace("parameters", std::move(parameters));
  if (!row.takes.empty()) operation.emplace("requestBody", body_of(row));
  operation.emplace(
      "responses", JsonObject{{"200", good_answer(row)},
                              {"default", JsonObject{{"$ref", "#/components/responses/refused"}}}});
  return operation;
}

std::string lower(std::string_view text) {
  std::string out;
  for (const char c : text) out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return out;
}

JsonObject refused() {
  JsonObject error = object_schema("text:string try:string");
  JsonObject schema{{"type", "object"},
                    {"properties", JsonObject{{"error", std::move(error)},
                                              {"errors", JsonObject{{"type", "array"}}}}},
                    {"required", JsonArray{"error"}}};
  return {{"description", "it was refused, and nothing has changed"},
          {"content", content_of("application/json", std::move(schema))}};
}

}  // namespace

std::string openapi_document() {
  JsonObject paths;
  for (const ControlRow& row : control_rows()) {
    Json& path = paths[row.path];
    if (path.is_null()) path.emplace_object();
    path.get_object().emplace(lower(row.method), operation_of(row));
  }
  return boost::json::serialize(JsonObject{
             {"openapi", "3.1.0"},
             {"info", JsonObject{{"title", "greenroom serve"}, {"version", "1"}}},
             {"paths", std::move(paths)},
             {"components", JsonObject{{"responses", JsonObject{{"refused", refused()}}}}}}) +
         "\n";
}

namespace control_api {

Answer openapi(Asked&) {
  return Reply{seam::HttpResponse{200, {{"Content-Type", "application/json"}}, openapi_document()},
               {}};
}

}  // namespace control_api
}  // namespace greenroom::harness
