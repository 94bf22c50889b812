// The gateway in the protocols that say their operation elsewhere than in a JSON target or a form
// of the query protocol: CBOR, EC2 query, and paths of REST services.
#include "mocks/cloud.hpp"
#include "mocks/gateway/gateway.hpp"
#include "mocks/protocol/codec.hpp"
#include "mocks/protocol/values.hpp"

#include <boost/json.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::mocks;

namespace {

/// Signed by whoever: only what the scope names is read.
constexpr std::string_view scope =
    "AWS4-HMAC-SHA256 Credential=AKID/20260105/us-east-2/NAME/aws4_request, SignedHeaders=host, "
    "Signature=0";

struct Caller {
  Cloud cloud;
  sim::Journal journal;
  Scene scene{cloud, journal};

  Caller() { cloud.settings.starts = seam::Utc(std::chrono::seconds(1'767'603'600)); }

  static seam::HttpRequest request(std::string_view signing_name, std::string method,
                                   std::string target, std::string body = {}) {
    seam::HttpRequest request;
    request.method = std::move(method);
    request.host = "127.0.0.1";
    request.target = std::move(target);
    request.body = std::move(body);
    std::string authorization(scope);
    authorization.replace(authorization.find("NAME"), 4, signing_name);
    request.headers = {{"Host", "127.0.0.1:4566"}, {"Authorization", authorization}};
    return request;
  }
  static seam::HttpRequest cbor(const std::string& operation, std::string body) {
    auto made =
        request("monitoring", "POST",
                "/service/GraniteServiceVersion20100801/operation/" + operation, std::move(body));
    made.headers.push_back({"Smithy-Protocol", "rpc-v2-cbor"});
    made.headers.push_back({"Content-Type", "application/cbor"});
    return made;
  }
  seam::HttpResponse ask(const seam::HttpRequest& asked) {
    gateway::Options options;
    options.auth = gateway::Auth::none;
    return gateway::answer(scene, asked, options);
  }
};

JsonObject read_cbor(const model::Shape* shape, const std::string& body) {
  const auto decoded = protocol::decode_cbor(shape, body);
  REQUIRE(decoded.has_value());
  return decoded->document;
}

std::string header(const seam::HttpResponse& answer, std::string_view name) {
  const std::string* value = seam::find_header(answer.headers, name);
  return value != nullptr ? *value : std::string();
}

const model::Operation& operation_of(std::string_view service, std::string_view name) {
  const model::Operation* found = model::service(service).operation(name);
  REQUIRE(found != nullptr);
  return *found;
}

}  // namespace

TEST_CASE("an alarm put in CBOR is described in CBOR as it was written") {
  Caller caller;
  const JsonObject alarm{{"AlarmName", "bash-dog-5xx"},
                         {"Namespace", "AWS/ApplicationELB"},
                         {"MetricName", "HTTPCode_Target_5XX_Count"},
                         {"Statistic", "Sum"},
                         {"Period", 60},
                         {"EvaluationPeriods", 2},
                         {"Threshold", 12'500'000},
                         {"ComparisonOperator", "GreaterThanThreshold"}};
  std::string body;
  protocol::append_cbor(body, *operation_of("cloudwatch", "PutMetricAlarm").input, alarm);
  const auto put = caller.ask(Caller::cbor("PutMetricAlarm", body));
  CHECK(put.status == 200);
  CHECK(header(put, "smithy-protocol") == "rpc-v2-cbor");
  const auto answer = caller.ask(Caller::cbor("DescribeAlarms", "\xA0"));
  REQUIRE(answer.status == 200);
  CHECK(header(answer, "content-type") == "application/cbor");
  const JsonObject read =
      read_cbor(operation_of("cloudwatch", "DescribeAlarms").output, answer.body);
  const JsonArray& alarms = read.at("MetricAlarms").as_array();
  REQUIRE(alarms.size() == 1);
  for (const auto& member : alarm) {
    INFO(member.key());
    CHECK(alarms[0].as_object().at(member.key()) == member.value());
  }
}

TEST_CASE("a refusal in CBOR is a map with its type") {
  Caller caller;
  const auto answer = caller.ask(Caller::cbor("DescribeAlarms", "\xFF"));
  CHECK(answer.status == 400);
  CHECK(answer.body.find("SerializationException") != std::string::npos);
  CHECK(header(answer, "smithy-protocol") == "rpc-v2-cbor");
  const auto unknown = caller.ask(Caller::cbor("Nonsense", "\xA0"));
  CHECK(unknown.body.find("UnknownOperationException") != std::string::npos);
  auto typed = Caller::cbor("DescribeAlarms", "\xA0");
  seam::set_header(typed.headers, "Content-Type", "application/json");
  CHECK(caller.ask(typed).status == 415);
}

TEST_CASE("clients that ask in query mode, and they alone, are told the old code of a refusal") {
  Caller caller;
  auto json = Caller::request("monitoring", "POST", "/",
                              R"({"StateReason":"r","StateValue":"OK","AlarmName":"none"})");
  json.headers.push_back({"X-Amz-Target", "GraniteServiceVersion20100801.SetAlarmState"});
  json.headers.push_back({"Content-Type", "application/x-amz-json-1.0"});
  const auto code = [&](std::string_view mode, seam::HttpRequest request) {
    if (!mode.empty()) request.headers.push_back({"x-amzn-query-mode", std::string(mode)});
    const auto answer = caller.ask(request);
    CHECK(answer.status == 404);
    return header(answer, "x-amzn-query-error");
  };
  CHECK(code("", json).empty());
  CHECK(code("false", json).empty());
  CHECK(code("true", json) == "ResourceNotFound;Sender");
  // The same refusal in CBOR, and where a fault refuses in the service's place.
  std::string body;
  protocol::append_cbor(body, *operation_of("cloudwatch", "SetAlarmState").input,
                        {{"StateReason", "r"}, {"StateValue", "OK"}, {"AlarmName", "none"}});
  CHECK(code("true", Caller::cbor("SetAlarmState", body)) == "ResourceNotFound;Sender");
  json.headers.push_back({"x-amzn-query-mode", "true"});
  const auto injected = gateway::refusal(caller.scene, gateway::recognise(caller.cloud, json),
                                         "ResourceNotFound", "", {}, {});
  CHECK(header(injected, "x-amzn-query-error") == "ResourceNotFound;Sender");
}

TEST_CASE("EC2 is asked by a form and refuses in its own document") {
  Caller caller;
  const auto known = Caller::request("ec2", "POST", "/", "Action=RunInstances&Version=2016-11-15");
  CHECK(gateway::recognise(caller.cloud, known).operation == "RunInstances");
  const auto unknown =
      caller.ask(Caller::request("ec2", "POST", "/", "Action=Nonsense&Version=2016-11-15"));
  CHECK(unknown.status == 400);
  CHECK(unknown.body.find("<Response><Errors><Error><Code>InvalidAction</Code><Message>The action "
                          "Nonsense is not valid for this web service.") != std::string::npos);
  CHECK(unknown.body.find("<RequestID>") != std::string::npos);
  auto bare = Caller::request("ec2", "POST", "/", "Action=DescribeHosts&Version=2016-11-15");
  bare.headers = {{"Host", "127.0.0.1:4566"}};
  CHECK(gateway::recognise(caller.cloud, bare).service == "ec2");
  CHECK(caller.ask(bare).status == 501);
}

TEST_CASE("a REST service is asked by its path, which may be nobody's") {
  Caller caller;
  const auto function =
      Caller::request("lambda", "GET", "/2015-03-31/functions/check%2Dit/configuration");
  CHECK(gateway::recognise(caller.cloud, function).operation == "GetFunctionConfiguration");
  CHECK(gateway::recognise(caller.cloud,
                           Caller::request("s3", "PUT", "/bucket/key?partNumber=1&uploadId=x"))
            .operation == "UploadPart");
  const auto nowhere = caller.ask(Caller::request("lambda", "GET", "/2015-03-31/nowhere"));
  CHECK(nowhere.status == 404);
  CHECK(header(nowhere, "content-type") == "application/json");
  CHECK_FALSE(header(nowhere, "x-amzn-errortype").empty());
  const auto method = caller.ask(Caller::request("lambda", "PATCH", "/2015-03-31/functions/a"));
  CHECK(method.status >= 403);
  const auto s3 = caller.ask(Caller::request("s3", "GET", "/bucket?analytics&id=7"));
  CHECK(s3.body.starts_with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>"));
  CHECK_FALSE(header(s3, "x-amz-request-id").empty());
  CHECK(header(s3, "x-amzn-requestid").empty());
}

TEST_CASE("an injected refusal comes in the protocol of each service") {
  Caller caller;
  const auto refused = [&](const gateway::Recognised& what) {
    return gateway::refusal(caller.scene, what, "Throttling", "", {}, {});
  };
  CHECK(refused({"ec2", "DescribeVpcs"}).body.starts_with("<Response><Errors>"));
  CHECK(header(refused({"lambda", "Invoke"}), "x-amzn-errortype") == "ThrottlingException");
  CHECK(refused({"s3", "GetObject"}).body.find("<Code>Throttling</Code>") != std::string::npos);
  CHECK(header(refused({"cloudwatch", "DescribeAlarms", gateway::Protocol::cbor}),
               "smithy-protocol") == "rpc-v2-cbor");
}
