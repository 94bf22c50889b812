// The published vectors of EC2 query, REST-JSON, REST-XML and CBOR, and the errors of all
// protocols, in both directions as a server sees them.
#include "mocks/protocol/errors.hpp"
#include "mocks/protocol/rest.hpp"
#include "tests/mocks/protocol/vectors.hpp"

#include <catch2/catch_test_macros.hpp>
#include <pugixml.hpp>

#include <map>
#include <set>
#include <sstream>

using namespace greenroom;
using mocks::Json;
using mocks::JsonObject;
using mocks::protocol::Decoded;
using mocks::protocol::Form;
using tests::protocol::document_of;
using tests::protocol::load_cases;
using tests::protocol::same;
using tests::protocol::VectorCase;

namespace {

/// What no server can pass, and why: docs/fidelity.md says the same.
const std::map<std::string, std::string>& left_out() {
  static const std::string path = "the client is told of a base path; a server stands at the root";
  static const std::string gzip = "only that clients may compress a body is published, no body";
  static const std::string body = "its body is another vector's, and not of this shape";
  static const std::string query =
      "an answer's member bound to the query, which no service has; our reader reads requests";
  static const std::map<std::string, std::string> table = {
      {"RestJsonHostWithPath", path},
      {"IgnoreQueryParamsInResponse", query},
      {"SDKAppliedContentEncoding_ec2Query", gzip},
      {"SDKAppendsGzipAndIgnoresHttpProvidedEncoding_ec2Query", gzip},
      {"SDKAppliedContentEncoding_restJson1", gzip},
      {"SDKAppendedGzipAfterProvidedEncoding_restJson1", gzip},
      {"SDKAppliedContentEncoding_restXml", gzip},
      {"SDKAppendedGzipAfterProvidedEncoding_restXml", gzip},
      {"RpcV2CborPayloadWithUnsetUnion", body}};
  return table;
}

/// Requests that do not say all that their parameters did, or more: what a server reads instead.
const std::map<std::string, std::string>& read_as() {
  static const std::string filled = R"({"token":"00000000-0000-4000-8000-000000000000"})";
  static const std::string named =
      R"({"qux":"named","foo":{"corge":["named"],"baz":["bar","qux"]}})";
  static const std::string precedence =
      R"({"foo":"named","baz":{"bar":"named","qux":"alsoFromMap"}})";
  static const std::map<std::string, std::string> table = {
      // An empty list or map leaves no trace in forms, queries and headers.
      {"Ec2EmptyQueryLists", "{}"},
      {"RestJsonOmitsEmptyListQueryValues", "{}"},
      {"RestJsonHttpPrefixHeadersAreNotPresent", R"({"foo":"Foo"})"},
      {"HttpPrefixHeadersAreNotPresent", R"({"foo":"Foo"})"},
      // The token is the client's own doing, not a parameter.
      {"Ec2ProtocolIdempotencyTokenAutoFill", filled},
      {"RestJsonQueryIdempotencyTokenAutoFill", filled},
      {"QueryIdempotencyTokenAutoFill", filled},
      // A server puts every parameter into a map of parameters.
      {"RestJsonQueryParamsStringListMap", named},
      {"RestXmlQueryParamsStringListMap", named},
      {"RestJsonQueryPrecedence", precedence},
      {"RestXmlQueryPrecedence", precedence},
      // The empty body of a payload is an object all the same.
      {"RestJsonHttpWithEmptyStructurePayload", R"({"payloadConfig":{}})"},
      {"RestJsonHttpWithHeadersButNoPayload", R"({"testId":"t-12345","payloadConfig":{}})"}};
  return table;
}

const JsonObject& part(const VectorCase& one, const char* name) {
  return one.content.at(name).as_object();
}

seam::Headers headers_of(const JsonObject& message) {
  seam::Headers headers;
  if (const JsonObject* found = mocks::object_of(message, "headers"))
    for (const auto& entry : *found)
      headers.push_back({std::string(entry.key()), std::string(entry.value().as_string())});
  return headers;
}

std::string body_of(const JsonObject& message, Form form) {
  const std::string_view body = mocks::text_of(message, "body");
  return form == Form::cbor ? tests::protocol::text_of_base64(body) : std::string(body);
}

seam::Result<Decoded> read_request(Form form, const VectorCase& one) {
  const auto& operation = one.model->operation();
  const JsonObject& sent = part(one, "serialized");
  const std::string body = body_of(sent, form);
  if (form == Form::cbor) return mocks::protocol::decode_cbor(operation.input, body);
  if (form == Form::ec2)
    return mocks::protocol::decode_ec2(operation.input, mocks::protocol::parse_form(body).value());
  const std::string target(mocks::text_of(sent, "uri"));
  const seam::Headers headers = headers_of(sent);
  const auto routed = mocks::model::Routes(one.model->service())
                          .find(mocks::text_of(sent, "method"), target, headers);
  REQUIRE(routed.operation == &operation);
  const std::size_t mark = std::min(target.find('?'), target.size() - 1);
  const auto query =
      mocks::protocol::parse_form(target[mark] == '?' ? target.substr(mark + 1) : std::string());
  return mocks::protocol::decode_rest(one.model->service(), operation.input,
                                      {routed.labels, query.value(), headers, body});
}

void read_requests(const std::string& path, Form form) {
  const auto cases = load_cases(path);
  if (!cases) SKIP("the published vectors are not here: " << path);
  REQUIRE_FALSE(cases->empty());
  for (const auto& one : *cases) {
    INFO(one.id);
    if (left_out().contains(one.id)) continue;
    const auto read = read_request(form, one);
    INFO((read.has_value() ? std::string() : read.error().message));
    REQUIRE(read.has_value());
    CHECK(read->unknown.empty());
    const auto* input = one.model->operation().input;
    if (input == nullptr) continue;
    const auto other = read_as().find(one.id);
    Json wanted = document_of(*input, one.content.at("params"));
    if (other != read_as().end()) wanted = boost::json::parse(other->second);
    Json found = read->document;
    // Some vectors do not name the map that a server fills with every parameter.
    for (const auto& member : input->members)
      if (member.location == mocks::model::Location::query &&
          member.shape->kind == mocks::model::Kind::map &&
          !wanted.as_object().contains(member.name))
        found = mocks::without(found.as_object(), member.name);
    INFO(boost::json::serialize(wanted) << " against " << boost::json::serialize(found));
    CHECK(same(wanted, found));
  }
}

/// As a client of the protocol reads an answer: our own reader, over the output's shape.
seam::Result<Decoded> read_answer(Form form, const VectorCase& one,
                                  const seam::HttpResponse& answer) {
  const auto& output = *one.model->operation().output;
  if (form == Form::cbor) return mocks::protocol::decode_cbor(&output, answer.body);
  if (form == Form::ec2) return mocks::protocol::decode_xml(output, answer.body);
  return mocks::protocol::decode_rest(one.model->service(), &output,
                                      {{}, {}, answer.headers, answer.body, answer.status});
}

seam::HttpResponse write_answer(Form form, const VectorCase& one, const JsonObject& document) {
  const auto& service = one.model->service();
  const auto& operation = one.model->operation();
  seam::HttpResponse answer;
  if (form == Form::cbor)
    mocks::protocol::append_cbor(answer.body, *operation.output, document);
  else if (form == Form::ec2)
    mocks::protocol::encode_ec2(service, operation, document, "id-1", answer.body);
  else
    mocks::protocol::encode_rest(service, operation, document, answer);
  return answer;
}

seam::HttpResponse published(const VectorCase& one, Form form) {
  const JsonObject& response = part(one, "response");
  return {static_cast<int>(mocks::number_of(response, "status_code")), headers_of(response),
          body_of(response, form)};
}

/// Members bound to all headers, and to the status, read more than was written.
Json without_extras(const VectorCase& one, Json document, const Json& wanted) {
  for (const auto& member : one.model->operation().output->members) {
    const bool status = member.location == mocks::model::Location::status;
    const bool prefixed = member.location == mocks::model::Location::headers;
    if ((status || prefixed) && !wanted.as_object().contains(member.name))
      document = mocks::without(document.as_object(), member.name);
    if (prefixed && member.wire.empty() && document.as_object().contains(member.name))
      document.as_object()[member.name] =
          mocks::without(document.at(member.name).as_object(), "content-type");
  }
  return document;
}

void write_answers(const std::string& path, Form form) {
  const auto cases = load_cases(path);
  if (!cases) SKIP("the published vectors are not here: " << path);
  int written = 0;
  for (const auto& one : *cases) {
    INFO(one.id);
    const auto* output = one.model->operation().output;
    if (left_out().contains(one.id) || output == nullptr || !one.content.contains("result"))
      continue;
    Json wanted = document_of(*output, one.content.at("result"));
    // Headers without prefixed ones read as no map.
    if (one.id == "HttpPrefixHeadersAreNotPresent") wanted = JsonObject{{"foo", "Foo"}};
    const auto theirs_sent = published(one, form);
    const bool empty = form == Form::ec2 && theirs_sent.body.empty();
    if (!empty) {
      const auto theirs = read_answer(form, one, theirs_sent);
      REQUIRE(theirs.has_value());
      INFO("theirs " << boost::json::serialize(theirs->document));
      CHECK(same(wanted, without_extras(one, theirs->document, wanted)));
    }
    const auto answer = write_answer(form, one, wanted.as_object());
    const auto ours = read_answer(form, one, answer);
    INFO(answer.body);
    REQUIRE(ours.has_value());
    INFO(boost::json::serialize(wanted) << " against " << boost::json::serialize(ours->document));
    CHECK(same(wanted, without_extras(one, ours->document, wanted)));
    CHECK(answer.status == theirs_sent.status);
    ++written;
  }
  CHECK(written > 10);
}

}  // namespace

TEST_CASE("every published EC2 request is read back to its parameters") {
  read_requests("input/ec2", Form::ec2);
}
TEST_CASE("every published REST-JSON request is read back to its parameters") {
  read_requests("input/rest-json", Form::rest_json);
}
TEST_CASE("every published REST-XML request is read back to its parameters") {
  read_requests("input/rest-xml", Form::rest_xml);
}
TEST_CASE("every published CBOR request is read back to its parameters") {
  read_requests("input/smithy-rpc-v2-cbor", Form::cbor);
}
TEST_CASE("EC2 answers mean what the published ones mean") {
  write_answers("output/ec2", Form::ec2);
}
TEST_CASE("REST-JSON answers mean what the published ones mean") {
  write_answers("output/rest-json", Form::rest_json);
}
TEST_CASE("REST-XML answers mean what the published ones mean") {
  write_answers("output/rest-xml", Form::rest_xml);
}
TEST_CASE("CBOR answers mean what the published ones mean") {
  write_answers("output/smithy-rpc-v2-cbor", Form::cbor);
}

TEST_CASE("a vector that is left out is there, and has its reason") {
  std::set<std::string> ids;
  for (const char* file :
       {"input/ec2", "input/rest-json", "input/rest-xml", "input/smithy-rpc-v2-cbor", "output/ec2",
        "output/rest-json", "output/rest-xml", "output/smithy-rpc-v2-cbor"}) {
    const auto cases = load_cases(file);
    if (!cases) SKIP("the published vectors are not here");
    for (const auto& one : *cases) ids.insert(one.id);
  }
  for (const auto& [id, why] : left_out()) {
    INFO(id);
    CHECK(ids.contains(id));
    CHECK_FALSE(why.empty());
  }
  for (const auto& [id, document] : read_as()) CHECK(ids.contains(id));
}

namespace {

/// The code that a client of the protocol finds in an answer.
std::string code_of(Form form, const seam::HttpResponse& answer) {
  const auto tail = [](std::string_view text) {
    text = text.substr(0, text.find(':'));
    return std::string(
        text.substr(text.find('#') == std::string_view::npos ? 0 : text.find('#') + 1));
  };
  if (form == Form::json || form == Form::rest_json) {
    if (const auto* header = seam::find_header(answer.headers, "x-amzn-query-error"))
      return header->substr(0, header->find(';'));
    if (const auto* header = seam::find_header(answer.headers, "x-amzn-errortype"))
      return tail(*header);
    return tail(mocks::text_of(boost::json::parse(answer.body).as_object(), "__type"));
  }
  pugi::xml_document document;
  document.load_string(answer.body.c_str());
  return document.select_node("//Code").node().text().get();
}

Json members_of(Form form, const VectorCase& one, const mocks::model::Shape& shape,
                const seam::HttpResponse& answer) {
  if (form == Form::cbor) return mocks::protocol::decode_cbor(&shape, answer.body).value().document;
  if (form == Form::json) return mocks::protocol::decode_json(&shape, answer.body).value().document;
  std::string body = answer.body;
  if (form != Form::rest_json) {
    pugi::xml_document document;
    document.load_string(answer.body.c_str());
    std::ostringstream text;
    document.select_node("//Error").node().print(text, "", pugi::format_raw);
    body = text.str();
  }
  if (form == Form::rest_json || form == Form::rest_xml)
    return mocks::protocol::decode_rest(one.model->service(), &shape,
                                        {{}, {}, answer.headers, body, answer.status})
        .value()
        .document;
  return mocks::protocol::decode_xml(shape, body).value().document;
}

void write_errors(const std::string& path, Form form) {
  const auto cases = load_cases(path);
  if (!cases) SKIP("the published vectors are not here: " << path);
  int written = 0;
  for (const auto& one : *cases) {
    if (!one.content.contains("error")) continue;
    INFO(one.id);
    const std::string code(mocks::text_of(one.content, "errorCode"));
    const auto* shape = one.model->operation().errors.front();
    const Json wanted = document_of(*shape, one.content.at("error"));
    seam::HttpResponse answer;
    answer.status = static_cast<int>(mocks::number_of(part(one, "response"), "status_code"));
    const std::string message(mocks::text_of(one.content, "errorMessage"));
    mocks::protocol::Fault fault{shape->name, message, answer.status,
                                 "id-1",      shape,   &wanted.as_object()};
    fault.query_mode = true;
    mocks::protocol::encode_fault(form, &one.model->service(), fault, answer);
    INFO(answer.body);
    if (form != Form::cbor) CHECK(code_of(form, answer) == code);
    const Json ours = members_of(form, one, *shape, answer);
    INFO(boost::json::serialize(wanted) << " against " << boost::json::serialize(ours));
    for (const auto& entry : wanted.as_object()) {
      REQUIRE(ours.as_object().contains(entry.key()));
      CHECK(same(entry.value(), ours.at(entry.key())));
    }
    ++written;
  }
  CHECK(written >= 2);
}

}  // namespace

TEST_CASE("errors of every protocol carry code, message and members in its own form") {
  write_errors("output/json", Form::json);
  write_errors("output/json_1_0", Form::json);
  write_errors("output/json_1_0-query-compatible", Form::json);
  write_errors("output/query", Form::query);
  write_errors("output/ec2", Form::ec2);
  write_errors("output/rest-json", Form::rest_json);
  write_errors("output/rest-xml", Form::rest_xml);
  write_errors("output/smithy-rpc-v2-cbor", Form::cbor);
}
