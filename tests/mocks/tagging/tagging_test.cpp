#include "mocks/tagging/tagging.hpp"

#include "mocks/iam/iam.hpp"
#include "tests/mocks/ecs/account.hpp"
#include "tests/support/service_bench.hpp"

using namespace greenroom;
using namespace greenroom::mocks;
using tests::at;

namespace {

JsonArray pair(const char* key_word, const char* value_word) {
  return {JsonObject{{key_word, "Project"}, {value_word, "bash-dog"}}};
}

struct Tagging : tests::ServiceBench {
  std::string repository, certificate, rule, project, connection;

  Tagging() : ServiceBench("resourcegroupstaggingapi") {
    tests::Account account;
    account.settle();
    cloud = account.cloud;
    repository = at(good_of("ecr", "CreateRepository",
                            {{"repositoryName", "bash-dog/new"}, {"tags", pair("Key", "Value")}}),
                    "repository.repositoryArn");
    certificate = at(good_of("acm", "RequestCertificate",
                             {{"DomainName", "a.example"}, {"Tags", pair("Key", "Value")}}),
                     "CertificateArn");
    rule = at(good_of("events", "PutRule",
                      {{"Name", "r"},
                       {"EventPattern", R"({"source":["s"]})"},
                       {"Tags", JsonArray{JsonObject{{"Key", "Project"}, {"Value", "other"}}}}}),
              "RuleArn");
    iam::put_role(scene, {"r", iam::trust_of_service("codebuild.amazonaws.com"), {}});
    project = at(good_of("codebuild", "CreateProject",
                         {{"name", "bash-dog"},
                          {"source", JsonObject{{"type", "CODEPIPELINE"}}},
                          {"artifacts", JsonObject{{"type", "CODEPIPELINE"}}},
                          {"environment", JsonObject{{"type", "LINUX_CONTAINER"},
                                                     {"image", "i"},
                                                     {"computeType", "BUILD_GENERAL1_SMALL"}}},
                          {"serviceRole", "r"},
                          {"tags", pair("key", "value")}}),
                 "project.arn");
    connection = at(good_of("codeconnections", "CreateConnection",
                            {{"ConnectionName", "c"}, {"ProviderType", "GitHub"}}),
                    "ConnectionArn");
  }

  std::vector<std::string> found(const JsonObject& input) {
    std::vector<std::string> arns;
    const JsonObject answer = good("GetResources", input);
    for (const Json& one : answer.at("ResourceTagMappingList").as_array())
      arns.push_back(at(one, "ResourceARN"));
    return arns;
  }
};

JsonObject by_tag(const char* key, JsonArray values = {}) {
  JsonObject filter{{"Key", key}};
  if (!values.empty()) filter["Values"] = std::move(values);
  return {{"TagFilters", JsonArray{filter}}};
}

}  // namespace

TEST_CASE("resources of every service are found by tag, by type and by ARN") {
  Tagging tagging;
  CHECK(tagging.found(by_tag("Project", {"bash-dog"})) ==
        std::vector{tagging.certificate, tagging.project, tagging.repository});
  CHECK(tagging.found(by_tag("Project", {"other", "bash-dog"})).size() == 4);
  CHECK(tagging.found(by_tag("Nothing")).empty());
  JsonObject typed = by_tag("Project");
  typed["ResourceTypeFilters"] = JsonArray{"events:rule", "acm"};
  CHECK(tagging.found(typed) == std::vector{tagging.certificate, tagging.rule});
  typed["ResourceTypeFilters"] = JsonArray{"events:event-bus"};
  CHECK(tagging.found(typed).empty());
  CHECK(tagging.found({{"ResourceARNList", JsonArray{tagging.rule}}}) == std::vector{tagging.rule});
}

TEST_CASE("pages end with an empty token, and what does not go together is refused") {
  Tagging tagging;
  JsonObject input = by_tag("Project");
  input["ResourcesPerPage"] = 3;
  const JsonObject first = tagging.good("GetResources", input);
  CHECK(first.at("ResourceTagMappingList").as_array().size() == 3);
  input["PaginationToken"] = at(first, "PaginationToken");
  const JsonObject rest = tagging.good("GetResources", input);
  CHECK(rest.at("ResourceTagMappingList").as_array().size() == 1);
  CHECK(at(rest, "PaginationToken").empty());
  CHECK(rest.contains("PaginationToken"));
  CHECK(tagging.refused("GetResources", {{"ResourcesPerPage", 101}})
            .starts_with("InvalidParameterException"));
  input["ResourceARNList"] = JsonArray{tagging.rule};
  CHECK(tagging.refused("GetResources", input).starts_with("InvalidParameterException"));
  CHECK(tagging.refused("GetResources", {{"PaginationToken", "x"}})
            .starts_with("InvalidParameterException"));
}

TEST_CASE("keys and values of all tags are told once each") {
  Tagging tagging;
  const JsonObject keys = tagging.good("GetTagKeys", {});
  int projects = 0;
  for (const Json& key : keys.at("TagKeys").as_array()) projects += key == "Project" ? 1 : 0;
  CHECK(projects == 1);
  CHECK(at(tagging.good("GetTagValues", {{"Key", "Project"}}), "TagValues") ==
        R"(["bash-dog","other"])");
}

TEST_CASE("tags are written through to each service, and what failed is told") {
  Tagging tagging;
  std::string balancer =
      at(tagging.good_of("elbv2", "DescribeLoadBalancers", {}), "LoadBalancers.0.LoadBalancerArn");
  const std::string cluster = at(tagging.good_of("ecs", "ListClusters", {}), "clusterArns.0");
  const std::vector<std::string> arns{tagging.repository,
                                      tagging.certificate,
                                      tagging.rule,
                                      tagging.project,
                                      tagging.connection,
                                      balancer,
                                      cluster};
  JsonArray list;
  for (const std::string& arn : arns) list.emplace_back(arn);
  const std::string nobody = "arn:aws:ecr:us-east-2:123456789012:repository/nobody";
  const std::string unknown = "arn:aws:sqs:us-east-2:123456789012:queue";
  list.emplace_back(nobody);
  list.emplace_back(unknown);
  const JsonObject answer = tagging.good(
      "TagResources", {{"ResourceARNList", list}, {"Tags", JsonObject{{"Owner", "me"}}}});
  const JsonObject& failed = answer.at("FailedResourcesMap").as_object();
  CHECK(failed.size() == 2);
  CHECK(at(failed.at(nobody), "ErrorCode") == "InvalidParameterException");
  CHECK(failed.contains(unknown));
  CHECK(tagging.found(by_tag("Owner", {"me"})).size() == arns.size());
  tagging.good("UntagResources",
               {{"ResourceARNList", list}, {"TagKeys", JsonArray{"Owner", "Project"}}});
  CHECK(tagging.found(by_tag("Owner")).empty());
  CHECK(tagging.found(by_tag("Project")).empty());
  CHECK(tagging
            .refused("TagResources", {{"ResourceARNList", JsonArray{tagging.rule}},
                                      {"Tags", JsonObject{{"aws:x", "1"}}}})
            .starts_with("InvalidParameterException"));
}
