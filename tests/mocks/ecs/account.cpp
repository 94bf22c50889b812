#include "tests/mocks/ecs/account.hpp"

#include "mocks/ecr/ecr.hpp"
#include "mocks/secretsmanager/secretsmanager.hpp"

#include <catch2/catch_test_macros.hpp>

#include <fstream>
#include <sstream>

namespace greenroom::tests {
namespace {

using mocks::Json;
using mocks::JsonArray;
using mocks::JsonObject;

mocks::JsonObject made(const mocks::Result<Json>& answer) {
  if (!answer) FAIL(answer.error().code << ": " << answer.error().message);
  return answer->get_object();
}

JsonArray forward(std::string_view group) {
  return JsonArray{JsonObject{{"Type", "forward"}, {"TargetGroupArn", group}}};
}

}  // namespace

Account::Account(mocks::Settings settings) {
  cloud.settings = std::move(settings);
  balancer = mocks::text_of(
      made(call("elbv2", mocks::elbv2::operations(), "CreateLoadBalancer",
                {{"Name", "bash-dog"}, {"Subnets", {"subnet-public-a", "subnet-public-b"}}}))
          .at("LoadBalancers")
          .at(0)
          .get_object(),
      "LoadBalancerArn");
  blue = group("bash-dog-blue");
  green = group("bash-dog-green");
  production = mocks::text_of(made(call("elbv2", mocks::elbv2::operations(), "CreateListener",
                                        {{"LoadBalancerArn", balancer},
                                         {"Port", 443},
                                         {"Protocol", "HTTP"},
                                         {"DefaultActions", forward(blue)}}))
                                  .at("Listeners")
                                  .at(0)
                                  .get_object(),
                              "ListenerArn");
  mocks::elbv2::settle(scene);
  for (const std::string_view tag : {"v1", "v2", "v3"}) {
    image("app", tag, std::chrono::seconds(6));
    image("nginx", tag);
  }
  mocks::ecr::put_image(scene, {"bash-dog/db",
                                "v1",
                                "sha256:" + std::string(64, '1'),
                                120'000'000,
                                std::chrono::seconds(4),
                                {}});
  mocks::ecr::put_image(
      scene, {"bash-dog/log-router", "v1", "sha256:" + std::string(64, '2'), 40'000'000, {}, {}});
  mocks::secretsmanager::put_secret(scene, "bash-dog/app", "a1B2c3",
                                    {"DB_PASSWORD", "SESSION_KEY"});
  ecs_ok("CreateCluster", {{"clusterName", "bash-dog"}});
}

std::string Account::group(std::string_view name) {
  const JsonObject answer = made(call("elbv2", mocks::elbv2::operations(), "CreateTargetGroup",
                                      {{"Name", name},
                                       {"Protocol", "HTTP"},
                                       {"Port", 8080},
                                       {"VpcId", "vpc-0b1d0"},
                                       {"TargetType", "ip"},
                                       {"HealthCheckPath", "/healthz"},
                                       {"HealthCheckIntervalSeconds", 10},
                                       {"HealthCheckTimeoutSeconds", 5},
                                       {"HealthyThresholdCount", 2},
                                       {"UnhealthyThresholdCount", 2}}));
  std::string arn(mocks::text_of(answer.at("TargetGroups").at(0).get_object(), "TargetGroupArn"));
  made(call("elbv2", mocks::elbv2::operations(), "ModifyTargetGroupAttributes",
            {{"TargetGroupArn", arn},
             {"Attributes", JsonArray{JsonObject{{"Key", "deregistration_delay.timeout_seconds"},
                                                 {"Value", "30"}}}}}));
  return arn;
}

mocks::Result<Json> Account::ecs(std::string_view operation, const JsonObject& input) {
  return call("ecs", mocks::ecs::operations(), operation, input);
}

JsonObject Account::ecs_ok(std::string_view operation, const JsonObject& input) {
  return made(ecs(operation, input));
}

std::string Account::refusal(std::string_view operation, const JsonObject& input) {
  const auto answer = ecs(operation, input);
  return answer ? std::string() : answer.error().code + ": " + answer.error().message;
}

JsonObject Account::parsed(std::string_view json) {
  return boost::json::parse(boost::json::string_view(json.data(), json.size())).get_object();
}

JsonObject Account::definition(std::string_view tag) {
  std::ifstream file(GREENROOM_SOURCE_DIR "/scenarios/projects/bash-dog/taskdef.json");
  std::stringstream bytes;
  bytes << file.rdbuf();
  std::string text = bytes.str();
  for (const std::string_view name : {"APP", "NGINX"}) {
    const std::string placeholder = "<IMAGE_" + std::string(name) + ">";
    const std::string image = "123456789012.dkr.ecr.us-east-2.amazonaws.com/bash-dog/" +
                              std::string(name == "APP" ? "app" : "nginx") + ":" + std::string(tag);
    text.replace(text.find(placeholder), placeholder.size(), image);
  }
  return parsed(text);
}

JsonObject Account::service_input(std::string_view definition) const {
  JsonObject input = parsed(R"({
    "cluster": "bash-dog", "serviceName": "bash-dog", "desiredCount": 2, "launchType": "FARGATE",
    "platformVersion": "1.4.0", "schedulingStrategy": "REPLICA",
    "deploymentController": {"type": "CODE_DEPLOY"}, "healthCheckGracePeriodSeconds": 60,
    "propagateTags": "SERVICE",
    "networkConfiguration": {"awsvpcConfiguration": {
      "subnets": ["subnet-task-a", "subnet-task-b"], "securityGroups": ["sg-task"],
      "assignPublicIp": "DISABLED"}}})");
  input["taskDefinition"] = definition;
  input["loadBalancers"] = JsonArray{
      JsonObject{{"targetGroupArn", blue}, {"containerName", "nginx"}, {"containerPort", 8080}}};
  return input;
}

void Account::image(std::string_view name, std::string_view tag, seam::Length ready_after) {
  mocks::ecr::put_image(scene, {"bash-dog/" + std::string(name),
                                std::string(tag),
                                "",
                                name == "app" ? 180'000'000 : 22'000'000,
                                ready_after,
                                {}});
}

void Account::settle() {
  ecs_ok("RegisterTaskDefinition", definition("v1"));
  const auto settled = mocks::ecs::settle_service(scene, service_input());
  if (!settled) FAIL(settled.error().message);
  ecs_ok("RegisterTaskDefinition", definition("v2"));
}

void Account::attach_green() {
  REQUIRE(mocks::elbv2::set_weights(scene, production, {{blue, 100}, {green, 0}}).has_value());
}

std::string Account::create_green(std::string_view definition) {
  const auto id = mocks::ecs::create_task_set(
      scene, {.cluster = "bash-dog",
              .service = "bash-dog",
              .external_id = "d-ABCDEFGHI",
              .task_definition =
                  "arn:aws:ecs:us-east-2:123456789012:task-definition/" + std::string(definition),
              .target_group = green,
              .container = "nginx",
              .container_port = 8080,
              .platform_version = {}});
  if (!id) FAIL(id.error().message);
  return *id;
}

mocks::ecs::ServiceView Account::service() const {
  const auto view = mocks::ecs::find_service(cloud, "bash-dog", "bash-dog");
  if (!view) FAIL(view.error().message);
  return *view;
}

const mocks::ecs::TaskSetView* Account::set(std::string_view id) const {
  // Every answer is kept: whoever asked before still holds what it got.
  views_.push_back(service());
  for (const auto& one : views_.back().task_sets)
    if (one.id == id) return &one;
  return nullptr;
}

std::vector<mocks::ecs::TaskView> Account::tasks(std::string_view task_set) const {
  std::vector<mocks::ecs::TaskView> found;
  for (auto& task : mocks::ecs::tasks_of(cloud, "bash-dog", "bash-dog"))
    if (task.task_set == task_set) found.push_back(std::move(task));
  return found;
}

JsonObject Account::described() {
  return ecs_ok("DescribeServices", {{"cluster", "bash-dog"}, {"services", JsonArray{"bash-dog"}}})
      .at("services")
      .at(0)
      .get_object();
}

std::vector<std::string> Account::messages() {
  std::vector<std::string> texts;
  const JsonObject service = described();
  for (const Json& event : service.at("events").get_array())
    texts.emplace_back(mocks::text_of(event.get_object(), "message"));
  return texts;
}

bool Account::said(std::string_view part) {
  for (const std::string& message : messages())
    if (message.find(part) != std::string::npos) return true;
  return false;
}

std::string Account::state_of_target(std::string_view group_arn, std::string_view ip) const {
  for (const auto& target : mocks::elbv2::targets(cloud, group_arn))
    if (target.ip == ip) return target.state;
  return {};
}

}  // namespace greenroom::tests
