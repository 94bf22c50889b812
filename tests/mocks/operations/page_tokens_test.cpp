// Tokens of pages: each operation takes back its own and refuses every other as its service does.
#include "mocks/gateway/page_tokens.hpp"

#include "mocks/gateway/gateway.hpp"
#include "mocks/protocol/codec.hpp"
#include "mocks/scene.hpp"
#include "mocks/service.hpp"
#include "sim/journal.hpp"
#include "tests/support/wire_request.hpp"

#include <boost/json.hpp>
#include <catch2/catch_test_macros.hpp>

#include <array>
#include <map>

using namespace greenroom;
using namespace greenroom::mocks;

namespace {

struct Bench {
  Cloud cloud;
  sim::Journal journal;
  Scene scene{cloud, journal};

  seam::HttpResponse asked(std::string_view service, std::string_view operation,
                           const JsonObject& input) {
    const model::Service& known = model::service(service);
    return gateway::answer(scene, tests::wire_request(known, *known.operation(operation), input),
                           {.auth = gateway::Auth::none});
  }
  JsonObject done(std::string_view service, std::string_view operation, const JsonObject& input) {
    const model::Service& known = model::service(service);
    const seam::HttpResponse answer = asked(service, operation, input);
    INFO(answer.body);
    REQUIRE(answer.status < 300);
    return tests::read_answer(known, *known.operation(operation), answer)->document;
  }
  void bucket(std::string_view name) {
    done(
        "s3", "CreateBucket",
        {{"Bucket", name},
         {"CreateBucketConfiguration", JsonObject{{"LocationConstraint", cloud.settings.region}}}});
  }
  void clusters(int count) {
    for (int n = 0; n < count; ++n)
      done("ecs", "CreateCluster", {{"clusterName", "c" + std::to_string(n)}});
  }
};

std::string text(const JsonObject& object, std::string_view member) {
  return std::string(text_of(object, member));
}

/// Code and text of an error, of whichever form.
bool says(const seam::HttpResponse& answer, std::string_view code, std::string_view message) {
  const std::string* header = seam::find_header(answer.headers, "x-amzn-ErrorType");
  const bool has_code = answer.body.find(code) != std::string::npos ||
                        (header != nullptr && header->find(code) != std::string::npos);
  return has_code && answer.body.find(message) != std::string::npos;
}

/// What an XML answer has in this element.
std::string between(const std::string& body, const std::string& element) {
  const std::size_t from = body.find("<" + element + ">");
  if (from == std::string::npos) return {};
  const std::size_t begin = from + element.size() + 2;
  return body.substr(begin, body.find("</", begin) - begin);
}

struct Case {
  std::string_view service, operation, member;
  int status;
  std::string_view code, message;
  JsonObject input = {};
};

}  // namespace

TEST_CASE("a token that the service did not give is refused in its own words") {
  Bench bench;
  const Case cases[] = {
      {"acm", "ListCertificates", "NextToken", 400, "ValidationException", "NextToken"},
      {"application-autoscaling",
       "DescribeScalableTargets",
       "NextToken",
       400,
       "InvalidNextTokenException",
       "token",
       {{"ServiceNamespace", "ecs"}}},
      {"cloudwatch", "DescribeAlarms", "NextToken", 400, "InvalidNextToken", "token"},
      {"cloudwatch", "ListMetrics", "NextToken", 400, "InvalidParameterValue", "nextToken"},
      {"codebuild", "ListProjects", "nextToken", 400, "InvalidInputException", "token"},
      {"codeconnections", "ListConnections", "NextToken", 400, "ValidationException", "nextToken"},
      {"codedeploy", "ListApplications", "nextToken", 400, "InvalidNextTokenException",
       "nextToken"},
      {"codepipeline", "ListPipelines", "nextToken", 400, "InvalidNextTokenException", "token"},
      {"ec2", "DescribeVpcs", "NextToken", 400, "InvalidNextToken", "NextToken"},
      {"ecr", "DescribeRepositories", "nextToken", 400, "InvalidParameterException", "nextToken"},
      {"ecs", "ListClusters", "nextToken", 400, "InvalidParameterException", "Invalid token."},
      {"elbv2", "DescribeLoadBalancers", "Marker", 400, "ValidationError", "marker"},
      {"events", "ListRules", "NextToken", 400, "ValidationException", "nextToken"},
      {"iam", "ListRoles", "Marker", 400, "ValidationError", "Marker"},
      {"lambda", "ListFunctions", "Marker", 400, "InvalidParameterValueException", "marker"},
      {"logs", "DescribeLogGroups", "nextToken", 400, "InvalidParameterException",
       "The specified nextToken is invalid."},
      {"secretsmanager", "ListSecrets", "NextToken", 400, "InvalidNextTokenException", "NextToken"},
  };
  for (const Case& one : cases)
    for (const std::string_view token : {"2", "abc", "0123456789abcdefMg==", "after:vpc-1"}) {
      JsonObject input = one.input;
      input[one.member] = token;
      const seam::HttpResponse answer = bench.asked(one.service, one.operation, input);
      INFO(one.service << " " << token << ": " << answer.body);
      CHECK(answer.status == one.status);
      CHECK(says(answer, one.code, one.message));
    }
}

TEST_CASE("S3 refuses a continuation token that it did not give, and one that is empty") {
  Bench bench;
  bench.bucket("shelf");
  for (const std::string_view token : {"a2V5", ""}) {
    const auto answer =
        bench.asked("s3", "ListObjectsV2", {{"Bucket", "shelf"}, {"ContinuationToken", token}});
    CHECK(answer.status == 400);
    CHECK(says(answer, "InvalidArgument", "The continuation token provided is incorrect"));
  }
}

TEST_CASE("the token of another operation, or of another cloud, is none of its own") {
  Bench bench;
  bench.clusters(3);
  const std::string token =
      text(bench.done("ecs", "ListClusters", {{"maxResults", 2}}), "nextToken");
  REQUIRE_FALSE(token.empty());
  CHECK(bench.asked("ecs", "ListTaskDefinitions", {{"nextToken", token}}).status == 400);
  Bench other;
  other.cloud.settings.chance.seed = 2;
  other.clusters(3);
  CHECK(other.asked("ecs", "ListClusters", {{"nextToken", token}}).status == 400);
}

TEST_CASE("whoever follows the tokens sees each once, though what they name goes meanwhile") {
  Bench bench;
  bench.clusters(5);
  const JsonObject first = bench.done("ecs", "ListClusters", {{"maxResults", 2}});
  CHECK(first.at("clusterArns").get_array().size() == 2);
  bench.done("ecs", "DeleteCluster", {{"cluster", "c2"}});
  const JsonObject rest =
      bench.done("ecs", "ListClusters", {{"nextToken", text(first, "nextToken")}});
  REQUIRE(rest.at("clusterArns").get_array().size() == 2);
  CHECK(rest.at("clusterArns").get_array()[0].get_string().ends_with("/c3"));
  CHECK(rest.if_contains("nextToken") == nullptr);
}

TEST_CASE("an empty token asks for the first page") {
  Bench bench;
  bench.clusters(2);
  CHECK(
      bench.done("ecs", "ListClusters", {{"nextToken", ""}}).at("clusterArns").get_array().size() ==
      2);
}

TEST_CASE("S3 repeats the token that was given") {
  Bench bench;
  bench.bucket("shelf");
  for (const std::string key : {"a", "b", "c"})
    bench.done("s3", "PutObject", {{"Bucket", "shelf"}, {"Key", key}});
  JsonObject input{{"Bucket", "shelf"}, {"MaxKeys", 1}};
  const std::string first = bench.asked("s3", "ListObjectsV2", input).body;
  const std::string token = between(first, "NextContinuationToken");
  REQUIRE_FALSE(token.empty());
  input["ContinuationToken"] = token;
  const std::string second = bench.asked("s3", "ListObjectsV2", input).body;
  CHECK(between(second, "ContinuationToken") == token);
  CHECK(between(second, "Key") == "b");
  input["ContinuationToken"] = between(second, "NextContinuationToken");
  CHECK(between(bench.asked("s3", "ListObjectsV2", input).body, "Key") == "c");
}
