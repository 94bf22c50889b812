#include "mocks/gateway/gateway.hpp"

#include "mocks/cloud.hpp"
#include "mocks/protocol/values.hpp"
#include "mocks/sts/sts.hpp"
#include "tests/mocks/protocol/signer.hpp"

#include <boost/json.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::mocks;
using tests::protocol::Signing;

namespace {

struct Account {
  Cloud cloud;
  sim::Journal journal;
  Scene scene{cloud, journal};
  gateway::Options options;
  Signing signing{"AKIDENGINE", "secret", {}, "20260105T090000Z", "us-east-2", {}};

  Account() {
    cloud.settings.starts = seam::Utc(std::chrono::seconds(1'767'603'600));  // 2026-01-05 09:00
    sts::Principal principal;
    principal.access_key = "AKIDENGINE";
    principal.secret_key = "secret";
    principal.account = "123456789012";
    principal.arn = "arn:aws:iam::123456789012:user/engine";
    principal.user_id = "AIDAENGINE";
    principal.actor = "engine";
    sts::put_principal(cloud, principal);
  }

  seam::HttpRequest json(const std::string& service, const std::string& target,
                         const std::string& body) {
    seam::HttpRequest request;
    request.method = "POST";
    request.host = service + ".us-east-2.amazonaws.com";
    request.headers = {{"Host", request.host},
                       {"Content-Type", "application/x-amz-json-1.1"},
                       {"X-Amz-Target", target}};
    request.body = body;
    signing.service = service;
    sign(request, signing);
    return request;
  }
  seam::HttpRequest query(const std::string& service, const std::string& body) {
    seam::HttpRequest request;
    request.method = "POST";
    request.host = service + ".us-east-2.amazonaws.com";
    request.headers = {{"Host", request.host},
                       {"Content-Type", "application/x-www-form-urlencoded; charset=utf-8"}};
    request.body = body;
    signing.service = service;
    sign(request, signing);
    return request;
  }
  seam::HttpResponse ask(const seam::HttpRequest& request) {
    return gateway::answer(scene, request, options);
  }
  seam::HttpResponse ecs(const std::string& operation, const std::string& body) {
    return ask(json("ecs", "AmazonEC2ContainerServiceV20141113." + operation, body));
  }
};

std::string type_of(const seam::HttpResponse& answer) {
  boost::json::error_code error;
  const auto value = boost::json::parse(answer.body, error);
  if (error || !value.is_object()) return answer.body;
  return std::string(text_of(value.get_object(), "__type"));
}

std::string between(const std::string& text, const std::string& tag) {
  const std::size_t from = text.find("<" + tag + ">");
  const std::size_t to = text.find("</" + tag + ">");
  if (from == std::string::npos || to == std::string::npos) return text;
  return text.substr(from + tag.size() + 2, to - from - tag.size() - 2);
}

}  // namespace

TEST_CASE("a call is recognised by scope, target, path and host, before anything is checked") {
  Account account;
  auto request = account.json("codedeploy", "CodeDeploy_20141006.GetDeployment", "{}");
  auto found = gateway::recognise(account.cloud, request);
  CHECK(found.service == "codedeploy");
  CHECK(found.operation == "GetDeployment");
  request.host = "127.0.0.1";
  seam::set_header(request.headers, "Host", "127.0.0.1:4566");
  CHECK(gateway::recognise(account.cloud, request).operation == "GetDeployment");
  request.headers = {{"X-Amz-Target", "CodeDeploy_20141006.GetDeployment"}};
  CHECK(gateway::recognise(account.cloud, request).service == "codedeploy");
  found = gateway::recognise(
      account.cloud, account.query("elasticloadbalancing", "Action=DescribeRules&Version=1"));
  CHECK(found.service == "elbv2");
  CHECK(found.operation == "DescribeRules");
  seam::HttpRequest bare;
  bare.method = "POST";
  bare.host = "127.0.0.1";
  bare.body = "Action=GetCallerIdentity&Version=2011-06-15";
  CHECK(gateway::recognise(account.cloud, bare).service == "sts");
  bare.method = "GET";
  bare.body.clear();
  bare.target = "/client/v4/zones?name=bash.dog";
  CHECK(gateway::recognise(account.cloud, bare).service == "cloudflare");
  bare.target = "/";
  CHECK(gateway::recognise(account.cloud, bare).service.empty());
  seam::set_header(bare.headers, "Host", "bash.dog");
  CHECK(gateway::recognise(account.cloud, bare).service == "edge");
  seam::set_header(bare.headers, "Host", "x-1.us-east-2.elb.amazonaws.com:80");
  CHECK(gateway::recognise(account.cloud, bare).service == "edge");
  // With all of its prefix, and with the service's own name alone, as other SDKs write it.
  for (const char* prefix :
       {"com.amazonaws.codeconnections.CodeConnections_20231201", "CodeConnections_20231201"}) {
    request.headers = {{"X-Amz-Target", std::string(prefix) + ".ListConnections"}};
    CHECK(gateway::recognise(account.cloud, request).service == "codeconnections");
    CHECK(gateway::recognise(account.cloud, request).operation == "ListConnections");
  }
  request.headers = {{"X-Amz-Target", "CodeDeploy_20141006.Nonsense"}};
  CHECK(gateway::recognise(account.cloud, request).operation.empty());
}

TEST_CASE("a signed call is answered in its protocol, with id and date") {
  Account account;
  const auto answer =
      account.ask(account.query("sts", "Action=GetCallerIdentity&Version=2011-06-15"));
  CHECK(answer.status == 200);
  CHECK(between(answer.body, "Account") == "123456789012");
  CHECK(
      answer.body.starts_with("<GetCallerIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/"
                              "2011-06-15/\"><GetCallerIdentityResult>"));
  REQUIRE(seam::find_header(answer.headers, "x-amzn-requestid") != nullptr);
  CHECK(between(answer.body, "RequestId") ==
        *seam::find_header(answer.headers, "x-amzn-requestid"));
  CHECK(*seam::find_header(answer.headers, "date") == "Mon, 05 Jan 2026 09:00:00 GMT");
  CHECK(*seam::find_header(answer.headers, "content-type") == "text/xml");
  const auto clusters = account.ecs("DescribeClusters", "{}");
  CHECK(clusters.status == 200);
  CHECK(*seam::find_header(clusters.headers, "content-type") == "application/x-amz-json-1.1");
}

TEST_CASE("the same call from the same world gets the same bytes") {
  Account one, two;
  const auto request = one.query("sts", "Action=GetCallerIdentity&Version=2011-06-15");
  CHECK(one.ask(request) == two.ask(request));
}

TEST_CASE("refusals come in the order of the table") {
  Account account;
  // Everything is wrong: the operation is unknown, the key too, the input as well.
  account.signing.access_key = "AKIDNOBODY";
  auto request = account.json("ecs", "AmazonEC2ContainerServiceV20141113.Nonsense", "{\"a\":");
  auto answer = account.ask(request);
  CHECK(type_of(answer) == "UnknownOperationException");
  CHECK(answer.status == 400);
  // The operation is known.
  answer = account.ecs("UpdateService", "{\"service\":");
  CHECK(type_of(answer) == "UnrecognizedClientException");
  CHECK(answer.status == 400);
  account.options.body_first = true;
  CHECK(type_of(account.ecs("UpdateService", "{\"service\":")) == "SerializationException");
  account.options.body_first = false;
  // So is the key.
  account.signing.access_key = "AKIDENGINE";
  CHECK(type_of(account.ecs("UpdateService", "{\"service\":")) == "SerializationException");
  CHECK(type_of(account.ecs("UpdateService", "{}")) == "InvalidParameterException");
  CHECK(account.cloud == [&] {
    Cloud untouched = Account().cloud;
    untouched.next_request = account.cloud.next_request;
    return untouched;
  }());
}

TEST_CASE("a query service refuses with its own codes and statuses") {
  Account account;
  const auto refused = [&](const seam::HttpRequest& request, int status) {
    const auto answer = account.ask(request);
    CHECK(answer.status == status);
    CHECK(answer.body.starts_with("<ErrorResponse xmlns=\"https://sts.amazonaws.com/doc/"));
    return between(answer.body, "Code");
  };
  const std::string who = "Action=GetCallerIdentity&Version=2011-06-15";
  auto request = account.query("sts", who);
  request.headers.pop_back();
  CHECK(refused(request, 403) == "MissingAuthenticationToken");
  request = account.query("sts", who);
  request.headers.back().value =
      "AWS4-HMAC-SHA256 Credential=AKIDENGINE/20260105/us-east-2/sts/"
      "aws4_request";
  CHECK(refused(request, 400) == "IncompleteSignature");
  account.signing.secret_key = "another";
  CHECK(refused(account.query("sts", who), 403) == "SignatureDoesNotMatch");
  account.signing.secret_key = "secret";
  account.signing.stamp = "20260105T084459Z";
  CHECK(refused(account.query("sts", who), 403) == "SignatureDoesNotMatch");
  account.signing.stamp = "20260105T090000Z";
  account.signing.region = "us-west-2";
  CHECK(refused(account.query("sts", who), 403) == "SignatureDoesNotMatch");
  account.signing.region = "us-east-2";
  account.signing.access_key = "AKIDNOBODY";
  CHECK(refused(account.query("sts", who), 403) == "InvalidClientTokenId");
  account.signing.access_key = "AKIDENGINE";
  CHECK(refused(account.query("sts", "Action=Nonsense&Version=2011-06-15"), 400) ==
        "InvalidAction");
  CHECK(refused(account.query("sts", "Version=2011-06-15"), 400) == "MissingAction");
  CHECK(refused(account.query("sts", "Action=AssumeRole&Version=2011-06-15&RoleArn=x"), 400) ==
        "ValidationError");
  CHECK(refused(account.query("sts", "Action=GetCallerIdentity&A=%ZZ"), 400) ==
        "MalformedQueryString");
}

TEST_CASE("a session that is over, or a token that is not its own, is refused") {
  Account account;
  sts::Principal session;
  session.access_key = "ASIASESSION";
  session.secret_key = "secret";
  session.account = "123456789012";
  session.arn = "arn:aws:sts::123456789012:assumed-role/deployer/session";
  session.session_token = "token";
  session.actor = "engine";
  session.expires = account.scene.utc() + std::chrono::minutes(1);
  sts::put_principal(account.cloud, session);
  account.signing.access_key = "ASIASESSION";
  CHECK(type_of(account.ecs("DescribeClusters", "{}")) == "UnrecognizedClientException");
  account.signing.token = "token";
  CHECK(account.ecs("DescribeClusters", "{}").status == 200);
  session.expires = account.scene.utc();
  sts::put_principal(account.cloud, session);
  CHECK(type_of(account.ecs("DescribeClusters", "{}")) == "ExpiredTokenException");
}

TEST_CASE("an operation without handler refuses loudly and is named in the journal") {
  Account account;
  const auto answer = account.ecs("DiscoverPollEndpoint", "{}");
  CHECK(answer.status == 501);
  CHECK(type_of(answer) == "NotImplementedException");
  CHECK(answer.body.find("ecs DiscoverPollEndpoint") != std::string::npos);
  CHECK(answer.body.find("docs/fidelity.md") != std::string::npos);
  CHECK(account.journal.lines().find("operation-not-played") != std::string::npos);
}

TEST_CASE("an unknown member is refused where members are strict, else a finding") {
  Account account;
  CHECK(type_of(account.ecs("DescribeClusters", "{\"clsuters\":[\"a\"]}")) ==
        "InvalidParameterException");
  CHECK(account.journal.lines().find("unknown-member") != std::string::npos);
  account.cloud.settings.strict_members = false;
  CHECK(account.ecs("DescribeClusters", "{\"clsuters\":[\"a\"]}").status == 200);
}

TEST_CASE("hostile requests are refused, one by one, and change nothing") {
  Account account;
  const Cloud before = account.cloud;
  const auto refused = [&](const seam::HttpRequest& request) {
    const auto answer = account.ask(request);
    CHECK(answer.status >= 400);
    CHECK(answer.status < 500);
    return type_of(answer);
  };
  const std::string target = "AmazonEC2ContainerServiceV20141113.DescribeClusters";
  const auto body = [&](const std::string& text) { return account.json("ecs", target, text); };
  CHECK(refused(body("{\"clusters\":" + std::string(2000, '[') + std::string(2000, ']') + "}")) ==
        "SerializationException");
  CHECK(refused(body("{\"x\":" + std::string(2000, '[') + std::string(2000, ']') + "}")) ==
        "SerializationException");
  CHECK(refused(body("{\"clusters\":[\"\xFF\xFE\"]}")) == "SerializationException");
  CHECK(refused(body("[]")) == "SerializationException");
  CHECK(refused(body("\"text\"")) == "SerializationException");
  CHECK(refused(body("{}{}")) == "SerializationException");
  CHECK(refused(body("{\"clusters\":{\"a\":1}}")) == "SerializationException");
  CHECK(refused(body(std::string(17 * 1024 * 1024, ' '))) == "RequestEntityTooLargeException");
  auto request = body("{}");
  request.headers.push_back({"X-Padding", std::string(70'000, 'x')});
  CHECK(refused(request) == "RequestHeaderFieldsTooLarge");
  request = body("{}");
  request.headers.push_back({"X-Amz-Target", target});
  CHECK(refused(request) == "SerializationException");
  request = body("{}");
  request.headers.push_back({"Content-Encoding", "gzip"});
  CHECK(refused(request) == "UnsupportedMediaTypeException");
  request = body("{}");
  seam::set_header(request.headers, "Content-Type", "text/plain");
  CHECK(refused(request) == "UnsupportedMediaTypeException");
  request = body("{}");
  request.method = "DELETE";
  CHECK(refused(request) == "UnknownOperationException");
  request = body("{}");
  request.headers.push_back(request.headers.back());
  CHECK(refused(request) == "IncompleteSignatureException");
  seam::HttpRequest nobody;
  nobody.host = "127.0.0.1";
  nobody.target = std::string(100, '%');
  CHECK(account.ask(nobody).status == 404);
  account.cloud.next_request = before.next_request;
  CHECK(account.cloud == before);
}

TEST_CASE("a service that is not played says so in the form of its clients, and changes nothing") {
  Account account;
  const Cloud before = account.cloud;
  const auto json = account.ask(account.json("ssm", "AmazonSSM.GetParameter", "{}"));
  CHECK(json.status == 501);
  CHECK(type_of(json) == "NotImplementedException");
  CHECK(json.body.find("greenroom does not play the service ssm") != std::string::npos);
  const auto query = account.ask(account.query("sns", "Action=ListTopics&Version=2010-03-31"));
  CHECK(query.status == 501);
  CHECK(query.body.find("<Code>NotImplemented</Code>") != std::string::npos);
  auto hostile = account.json("x<y>", "X.Y", "{}");
  CHECK(account.ask(hostile).status == 404);
  CHECK(account.cloud == before);
}

TEST_CASE("where signatures are not verified, a known key still tells who calls") {
  Account account;
  account.options.auth = gateway::Auth::known_keys;
  account.signing.secret_key = "whatever";
  CHECK(account.ecs("DescribeClusters", "{}").status == 200);
  account.signing.access_key = "AKIDNOBODY";
  CHECK(type_of(account.ecs("DescribeClusters", "{}")) == "UnrecognizedClientException");
  account.options.auth = gateway::Auth::none;
  CHECK(account.ecs("DescribeClusters", "{}").status == 200);
}

TEST_CASE("an integer of the model has 32 bits, and a longer one is none") {
  using protocol::whole_number_of_32_bits;
  CHECK(whole_number_of_32_bits("2147483647") == 2147483647);
  CHECK(whole_number_of_32_bits("-2147483648") == -2147483648LL);
  for (const char* text : {"2147483648", "-2147483649", "1e10", "x", ""})
    CHECK_FALSE(whole_number_of_32_bits(text));
}

TEST_CASE("what any call may be answered with has its protocol's spelling and status") {
  Account account;
  const auto refuse_with = [&](const gateway::Recognised& what, const std::string& code) {
    return gateway::refusal(account.scene, what, code, "", {}, {});
  };
  auto answer = refuse_with({"elbv2", "ModifyListener"}, "AccessDeniedException");
  CHECK(between(answer.body, "Code") == "AccessDenied");
  CHECK(answer.status == 403);
  answer = refuse_with({"codedeploy", "CreateDeployment"}, "AccessDenied");
  CHECK(type_of(answer) == "AccessDeniedException");
  CHECK(answer.status == 400);
  answer = refuse_with({"sts", "GetCallerIdentity"}, "ExpiredTokenException");
  CHECK(between(answer.body, "Code") == "ExpiredToken");
  CHECK(answer.status == 403);
  CHECK(refuse_with({"ecs", "UpdateService"}, "InternalFailure").status == 500);
  CHECK(refuse_with({"elbv2", "ModifyListener"}, "ServiceUnavailable").status == 503);
}

TEST_CASE("an injected refusal comes in the protocol in which the call was asked") {
  Account account;
  const auto answer =
      gateway::refusal(account.scene, {"cloudwatch", "DescribeAlarms", gateway::Protocol::json},
                       "Throttling", "", {}, {});
  CHECK(type_of(answer) == "ThrottlingException");
}

TEST_CASE("an injected refusal comes in the operation's own protocol") {
  Account account;
  const auto refuse_with = [&](const gateway::Recognised& what, const std::string& code,
                               std::optional<int> status = {}) {
    return gateway::refusal(account.scene, what, code, "", status, std::chrono::seconds(2));
  };
  auto answer = refuse_with({"ecs", "UpdateService"}, "ThrottlingException");
  CHECK(type_of(answer) == "ThrottlingException");
  CHECK(answer.status == 400);
  CHECK(answer.body.find("Rate exceeded") != std::string::npos);
  CHECK(*seam::find_header(answer.headers, "retry-after") == "2");
  CHECK(*seam::find_header(answer.headers, "x-amz-retry-after") == "2000");
  answer = refuse_with({"elbv2", "ModifyListener"}, "ThrottlingException");
  CHECK(between(answer.body, "Code") == "Throttling");
  CHECK(answer.status == 400);
  for (const std::string service : {"elbv2", "cloudwatch", "sts"})
    CHECK(between(refuse_with({service, ""}, "ThrottlingException").body, "Code") == "Throttling");
  for (const std::string service : {"ecs", "codedeploy", "ecr", "secretsmanager"})
    CHECK(type_of(refuse_with({service, ""}, "Throttling")) == "ThrottlingException");
  answer = refuse_with({"elbv2", "ModifyListener"}, "PriorRequestNotCompleteException");
  CHECK(between(answer.body, "Code") == "PriorRequestNotComplete");
  CHECK(answer.status == 429);
  answer = refuse_with({"ecs", "UpdateService"}, "ServerException");
  CHECK(answer.status == 500);
  answer = refuse_with({"codedeploy", "CreateDeployment"}, "DeploymentLimitExceededException");
  CHECK(type_of(answer) == "DeploymentLimitExceededException");
  answer = refuse_with({"cloudflare", "PurgeCache"}, "429");
  CHECK(answer.status == 429);
  CHECK(answer.body.find("\"code\":971") != std::string::npos);
  answer = refuse_with({"cloudflare", "PurgeCache"}, "522");
  CHECK(answer.status == 522);
  CHECK(answer.body.starts_with("<!DOCTYPE html"));
  answer = refuse_with({"edge", "Visit"}, "503");
  CHECK(answer.status == 503);
}
