// The OpenAPI description is held to the server: every route in it answers as it says.
#include "mocks/json.hpp"
#include "tests/harness/serve/asking.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cctype>

using namespace greenroom;
using namespace greenroom::harness;
using namespace greenroom::tests;
using mocks::Json;
using mocks::JsonObject;

namespace {

bool is_of(const Json& value, const Json& type) {
  if (type == "string") return value.is_string();
  if (type == "integer") return value.is_int64() || value.is_uint64();
  if (type == "boolean") return value.is_bool();
  if (type == "array") return value.is_array();
  return type == "object" && value.is_object();
}

/// What in this document is not as the schema says; empty: nothing.
std::string unlike(const Json& value, const JsonObject& schema) {
  if (!is_of(value, schema.at("type"))) return boost::json::serialize(value) + " has another type";
  const Json* properties = schema.if_contains("properties");
  if (properties == nullptr) return "";
  const JsonObject& object = value.as_object();
  if (const Json* required = schema.if_contains("required"))
    for (const Json& name : required->as_array())
      if (!object.contains(name.as_string())) return "lacks " + std::string(name.as_string());
  for (const auto& member : object) {
    const Json* known = properties->as_object().if_contains(member.key());
    if (known == nullptr) return "nobody described " + std::string(member.key());
    if (std::string why = unlike(member.value(), known->as_object()); !why.empty())
      return std::string(member.key()) + ": " + why;
  }
  return "";
}

/// A good request of this route: its example, and what it needs to have been done before.
seam::HttpResponse ask(Asking& asking, const std::string& path, const std::string& method,
                       const JsonObject& operation) {
  std::string target = path, body;
  if (path == "/_greenroom/world" && method == "PUT")
    body = asking.control("GET", "/_greenroom/world").body;
  else if (path == "/_greenroom/scenario")
    body = R"({"scenario":")" + std::string(GREENROOM_SOURCE_DIR) +
           R"(/scenarios/bash-dog/canary.yaml"})";
  else if (const Json* takes = operation.if_contains("requestBody"))
    body = boost::json::serialize(
        takes->at("content").at("application/json").as_object().at("example"));
  if (path == "/_greenroom/connections")
    asking.json("com.amazonaws.codeconnections.CodeConnections_20231201.CreateConnection",
                R"({"ConnectionName":"github","ProviderType":"GitHub"})");
  if (method == "DELETE" && path == "/_greenroom/snapshots") target += "?name=before";
  if (method == "DELETE" && path == "/_greenroom/faults") target += "?id=0";
  if (target.find('?') != std::string::npos || path == "/_greenroom/restore") {
    asking.control("POST", "/_greenroom/snapshots", R"({"name":"before"})");
    asking.control("POST", "/_greenroom/faults", R"({"answer_lost":"ecs:ListClusters#1"})");
  }
  return asking.control(method, target, body);
}

}  // namespace

TEST_CASE("every route of the OpenAPI description answers as described, and refuses as described") {
  Asking first;
  const JsonObject api =
      boost::json::parse(first.control("GET", "/_greenroom/openapi.json").body).as_object();
  CHECK(api.at("openapi") == "3.1.0");
  const JsonObject& refused = api.at("components")
                                  .at("responses")
                                  .at("refused")
                                  .at("content")
                                  .at("application/json")
                                  .at("schema")
                                  .as_object();
  std::size_t routes = 0;
  for (const auto& path : api.at("paths").as_object())
    for (const auto& operation : path.value().as_object()) {
      ++routes;
      std::string method(operation.key());
      std::transform(method.begin(), method.end(), method.begin(),
                     [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
      INFO(method << " " << std::string(path.key()));
      Asking asking;
      const auto answer =
          ask(asking, std::string(path.key()), method, operation.value().as_object());
      INFO(answer.body.substr(0, 500));
      REQUIRE(answer.status == 200);
      const JsonObject& content =
          operation.value().at("responses").at("200").at("content").as_object();
      CHECK(*seam::find_header(answer.headers, "content-type") == content.begin()->key());
      const JsonObject& schema = content.begin()->value().at("schema").as_object();
      if (content.begin()->key() == "application/json")
        CHECK(unlike(boost::json::parse(answer.body, {}, {.max_depth = 128}), schema).empty());
      const auto bad = asking.control(method, std::string(path.key()) + "?nobody=knows");
      CHECK(bad.status == 400);
      CHECK(unlike(boost::json::parse(bad.body), refused).empty());
    }
  CHECK(routes == control_rows().size());
}
