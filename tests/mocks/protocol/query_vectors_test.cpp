// The published query vectors, in both directions as a server sees them; answers are read back by a
// small client of this test.
#include "mocks/protocol/codec.hpp"
#include "mocks/protocol/values.hpp"
#include "tests/mocks/protocol/vectors.hpp"

#include <catch2/catch_test_macros.hpp>
#include <pugixml.hpp>

using namespace greenroom;
using mocks::Json;
using mocks::JsonArray;
using mocks::JsonObject;
using mocks::model::Kind;
using mocks::model::Member;
using mocks::model::Shape;
using mocks::model::TimeForm;
using tests::protocol::document_of;
using tests::protocol::load_cases;
using tests::protocol::same;

namespace {

Json read(const Member& member, const pugi::xml_node& node);

JsonObject read_structure(const Shape& shape, const pugi::xml_node& node) {
  JsonObject object;
  for (const Member& member : shape.members) {
    const bool flat = member.flattened || member.shape->flattened;
    if (member.attribute) {
      if (const auto attribute = node.attribute(std::string(member.wire).c_str()))
        object[member.name] = attribute.value();
      continue;
    }
    const std::string name(member.wire);
    if (!node.child(name.c_str())) continue;
    if (!flat || (member.shape->kind != Kind::list && member.shape->kind != Kind::map)) {
      object[member.name] = read(member, node.child(name.c_str()));
      continue;
    }
    JsonArray elements;
    JsonObject entries;
    const auto& below = member.shape->members;
    for (const auto& child : node.children(name.c_str())) {
      if (member.shape->kind == Kind::list) {
        elements.push_back(read(below[0], child));
      } else {
        const std::string key(below[0].renamed ? below[0].wire : "key");
        const std::string value(below[1].renamed ? below[1].wire : "value");
        entries[child.child(key.c_str()).text().get()] = read(below[1], child.child(value.c_str()));
      }
    }
    object[member.name] = member.shape->kind == Kind::list ? Json(elements) : Json(entries);
  }
  return object;
}

Json read_scalar(const Member& member, const std::string& text) {
  const Shape& shape = *member.shape;
  const TimeForm form = member.time != TimeForm::of_protocol ? member.time : shape.time;
  switch (shape.kind) {
    case Kind::boolean:
      return text == "true";
    case Kind::integer:
    case Kind::long_integer:
      return mocks::protocol::whole_number(text).value();
    case Kind::decimal:
      return mocks::protocol::millionths(text).value();
    case Kind::timestamp:
      if (form == TimeForm::epoch_seconds) return mocks::protocol::millis_of_epoch(text).value();
      if (form == TimeForm::rfc_822) return mocks::protocol::millis_of_http_date(text).value();
      return mocks::protocol::millis_of_iso(text).value();
    default:
      return Json(text);
  }
}

Json read(const Member& member, const pugi::xml_node& node) {
  const Shape& shape = *member.shape;
  switch (shape.kind) {
    case Kind::structure:
      return read_structure(shape, node);
    case Kind::list: {
      JsonArray array;
      for (const auto& child : node.children()) array.push_back(read(shape.members[0], child));
      return array;
    }
    case Kind::map: {
      JsonObject object;
      const std::string key(shape.members[0].renamed ? shape.members[0].wire : "key");
      const std::string value(shape.members[1].renamed ? shape.members[1].wire : "value");
      for (const auto& entry : node.children("entry"))
        object[entry.child(key.c_str()).text().get()] =
            read(shape.members[1], entry.child(value.c_str()));
      return object;
    }
    default:
      return read_scalar(member, node.text().get());
  }
}

}  // namespace

TEST_CASE("every published query request is read back to its parameters") {
  const auto cases = load_cases("input/query");
  if (!cases) SKIP("the published vectors are not here");
  for (const auto& one : *cases) {
    INFO(one.id);
    if (tests::protocol::compressed(one.id)) continue;
    const auto* input = one.model->operation().input;
    const std::string_view body = mocks::text_of(one.content.at("serialized").as_object(), "body");
    INFO(body);
    const auto fields = mocks::protocol::parse_form(body);
    REQUIRE(fields.has_value());
    REQUIRE(fields->size() >= 2);
    CHECK(fields->at(0).value == one.model->operation().name);
    const auto read_back = mocks::protocol::decode_query(input, *fields);
    REQUIRE(read_back.has_value());
    CHECK(read_back->unknown.empty());
    if (input == nullptr) continue;
    Json wanted = document_of(*input, one.content.at("params"));
    // An empty map leaves no trace in a form: whether it was given cannot be told.
    if (one.id == "QueryEmptyQueryMaps") wanted = JsonObject{};
    // The token is the client's own doing, not a parameter.
    if (one.id == "QueryProtocolIdempotencyTokenAutoFill")
      wanted = JsonObject{{"token", "00000000-0000-4000-8000-000000000000"}};
    INFO(boost::json::serialize(wanted)
         << " against " << boost::json::serialize(read_back->document));
    CHECK(same(wanted, read_back->document));
  }
}

TEST_CASE("query answers mean what the published ones mean") {
  const auto cases = load_cases("output/query");
  if (!cases) SKIP("the published vectors are not here");
  int written = 0;
  for (const auto& one : *cases) {
    INFO(one.id);
    const auto& operation = one.model->operation();
    if (operation.output == nullptr || !one.content.contains("result")) continue;
    const Json wanted = document_of(*operation.output, one.content.at("result"));
    std::string body;
    mocks::protocol::encode_query(one.model->service(), operation, wanted.as_object(), "id-1",
                                  body);
    INFO(body);
    pugi::xml_document document;
    REQUIRE(document.load_string(body.c_str(), pugi::parse_default | pugi::parse_ws_pcdata_single));
    const auto root = document.child((std::string(operation.name) + "Response").c_str());
    REQUIRE(root);
    CHECK(std::string(root.child("ResponseMetadata").child("RequestId").text().get()) == "id-1");
    const auto result = root.child((std::string(operation.name) + "Result").c_str());
    REQUIRE(result);
    const Json ours = read_structure(*operation.output, result);
    INFO(boost::json::serialize(wanted) << " against " << boost::json::serialize(ours));
    CHECK(same(wanted, ours));
    ++written;
  }
  CHECK(written > 10);
}

TEST_CASE("lists come by number whatever their order, with gaps, and empty ones with their name") {
  const auto& operation = *mocks::model::service("elbv2").operation("DescribeTargetGroups");
  const auto read_form = [&](std::string_view form) {
    return mocks::protocol::decode_query(operation.input,
                                         mocks::protocol::parse_form(form).value());
  };
  const auto shuffled = read_form("Names.member.12=c&Names.member.2=b&Names.member.1=a+%2B");
  REQUIRE(shuffled.has_value());
  CHECK(shuffled->document.at("Names") == Json(JsonArray{"a +", "b", "c"}));
  CHECK(read_form("Names=").value().document.at("Names") == Json(JsonArray{}));
  CHECK(read_form("Nmaes.member.1=a").value().unknown == std::vector<std::string>{"Nmaes"});
}

TEST_CASE("a form that cannot be meant is refused") {
  const auto& operation = *mocks::model::service("elbv2").operation("CreateTargetGroup");
  CHECK(mocks::protocol::parse_form("A=%G1").error().code == "MalformedQueryString");
  CHECK(mocks::protocol::parse_form("A=%f").error().code == "MalformedQueryString");
  CHECK(mocks::protocol::parse_form("A=%FF%FE").error().code == "MalformedQueryString");
  const auto refused = [&](const std::string& form) {
    const auto fields = mocks::protocol::parse_form(form);
    REQUIRE(fields.has_value());
    const auto read_back = mocks::protocol::decode_query(operation.input, *fields);
    REQUIRE_FALSE(read_back.has_value());
    return read_back.error().code;
  };
  CHECK(refused("Port=many") == "MalformedInput");
  CHECK(refused("Port=99999999999") == "MalformedInput");
  CHECK(refused("Name.member.1=x") == "MalformedInput");
  CHECK(refused("Name=x&Name=y") == "MalformedInput");
  CHECK(refused("Tags.member.first.Key=x") == "MalformedInput");
  CHECK(refused("HealthCheckEnabled=maybe") == "MalformedInput");
  std::string deep = "Name";
  for (int level = 0; level < 100; ++level) deep += ".a";
  CHECK(refused(deep + "=1") == "MalformedInput");
}
