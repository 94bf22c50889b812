#include "mocks/codedeploy/appspec.hpp"

#include "mocks/codedeploy/appspec_text.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace greenroom;
using mocks::JsonObject;
using mocks::codedeploy::read_appspec;
using mocks::codedeploy::read_appspec_text;

namespace {

constexpr std::string_view not_well_formed =
    "The deployment failed because the AppSpec file that specifies the deployment configuration is "
    "missing or has an invalid configuration. The input AppSpec file is a not well-formed yaml. "
    "The template cannot be parsed.";
constexpr std::string_view list_for_map =
    "The AppSpec file must be valid JSON or YAML The input AppSpec file is a not well-formed yaml. "
    "The template cannot be parsed.";

const std::string good =
    "version: 0.0\n"
    "Resources:\n"
    "  - TargetService:\n"
    "      Type: AWS::ECS::Service  # the only one\n"
    "      Properties:\n"
    "        TaskDefinition: \"arn:aws:ecs:us-east-2:1:task-definition/bash-dog:2\"\n"
    "        LoadBalancerInfo:\n"
    "          ContainerName: nginx\n"
    "          ContainerPort: 8080\n"
    "Hooks:\n"
    "- BeforeInstall: check\n"
    "- AfterAllowTraffic: 'arn:aws:lambda:us-east-2:1:function:confirm'\n";

std::string refusal(const std::string& text) {
  const auto read = read_appspec(
      JsonObject{{"revisionType", "AppSpecContent"}, {"appSpecContent", {{"content", text}}}});
  if (read) return "";
  CHECK(read.error().code == "INVALID_REVISION");
  return read.error().message;
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("what is no YAML at all is called not well-formed") {
  for (const std::string text :
       {"", "version", "version: 0.0\n\tResources: x", "a: [1, 2", "{\"a\": 1", "a: 1\na: 2",
        "a: \"open", "a: &anchor 1", "a: |\n  text", "- 1\n- 2", "a: 1\n   b: 2"})
    CHECK(refusal(text) == not_well_formed);
}

TEST_CASE("a list where a map is due has its own words") {
  CHECK(
      refusal(replaced(good, "LoadBalancerInfo:\n          ContainerName: nginx\n          Cont",
                       "LoadBalancerInfo:\n          - ContainerName: nginx\n            Cont")) ==
      list_for_map);
  CHECK(refusal(replaced(good, "- BeforeInstall: check", "- [BeforeInstall]")) == list_for_map);
}

TEST_CASE("wrong case, wrong names and missing members are refused with what is wrong") {
  CHECK(refusal(replaced(good, "TargetService", "targetService"))
            .ends_with("TargetService is missing."));
  CHECK(refusal(replaced(good, "TaskDefinition", "taskDefinition"))
            .ends_with("taskDefinition is not a property of the AppSpec file."));
  CHECK(refusal(replaced(good, "ContainerPort: 8080", "ContainerPort: http"))
            .ends_with("ContainerPort is no port."));
  CHECK(refusal(replaced(good, "BeforeInstall", "BeforeBlockTraffic"))
            .ends_with("BeforeBlockTraffic is not a lifecycle event hook."));
  CHECK(refusal(replaced(good, "BeforeInstall", "AllowTraffic"))
            .ends_with("AllowTraffic is not a lifecycle event hook."));
  CHECK(refusal(replaced(good, "version: 0.0", "version: 1.0"))
            .ends_with("The version must be 0.0."));
  CHECK(refusal(replaced(good, "version: 0.0", "version: 0")).empty());
  CHECK(refusal(replaced(good, "AWS::ECS::Service", "AWS::Lambda::Function"))
            .ends_with("must be AWS::ECS::Service."));
  CHECK(refusal(replaced(good, "        LoadBalancerInfo",
                         "        NetworkConfiguration: {AwsvpcConfiguration: {Subnets: [a]}}\n"
                         "        LoadBalancerInfo"))
            .ends_with("SecurityGroups is missing."));
}

TEST_CASE("a revision in S3 whose object is not there has no AppSpec") {
  const auto read = read_appspec(JsonObject{{"revisionType", "S3"}});
  REQUIRE_FALSE(read.has_value());
  CHECK(read.error().message ==
        "An AppSpec file is required, but could not be found in the revision");
}

TEST_CASE("YAML and JSON say the same") {
  const std::string json = R"({"version": 0.0, "Resources": [{"TargetService": {
    "Type": "AWS::ECS::Service", "Properties": {
      "TaskDefinition": "arn:aws:ecs:us-east-2:1:task-definition/bash-dog:2",
      "LoadBalancerInfo": {"ContainerName": "nginx", "ContainerPort": 8080}}}}],
    "Hooks": [{"BeforeInstall": "check"},
              {"AfterAllowTraffic": "arn:aws:lambda:us-east-2:1:function:confirm"}]})";
  const auto of_yaml = read_appspec(JsonObject{{"appSpecContent", {{"content", good}}}});
  const auto of_json = read_appspec(JsonObject{{"string", {{"content", json}}}});
  REQUIRE(of_yaml.has_value());
  REQUIRE(of_json.has_value());
  CHECK(*of_yaml == *of_json);
  CHECK(of_yaml->container_port == 8080);
  CHECK(of_yaml->hooks.size() == 2);
}

TEST_CASE("texts keep their quotes' meaning, and flow collections may span lines only in flow") {
  const auto read =
      read_appspec_text("a: 'it''s'\nb: \"tab\\t\\u00e9\"\nc: [x, \"y # z\", {k: v}]\n");
  REQUIRE(read.has_value());
  CHECK(boost::json::serialize(*read) ==
        "{\"a\":\"it's\",\"b\":\"tab\\t\xC3\xA9\",\"c\":[\"x\",\"y # z\",{\"k\":\"v\"}]}");
  std::string deep;
  for (int i = 0; i < 100; ++i) deep += "[";
  CHECK_FALSE(read_appspec_text("{\"a\": " + deep).has_value());
}
