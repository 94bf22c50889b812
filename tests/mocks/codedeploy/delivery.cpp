#include "tests/mocks/codedeploy/delivery.hpp"

#include <catch2/catch_test_macros.hpp>

namespace greenroom::tests {
namespace {

using mocks::Json;
using mocks::JsonArray;
using mocks::JsonObject;
using mocks::text_of;

JsonObject made(const mocks::Result<Json>& answer) {
  if (!answer) FAIL(answer.error().code << ": " << answer.error().message);
  return answer->get_object();
}

JsonObject route(const std::string& listener) {
  return JsonObject{{"listenerArns", JsonArray{boost::json::string(listener)}}};
}

}  // namespace

Delivery::Delivery(Plan wanted, mocks::Settings settings)
    : Account(std::move(settings)), plan(std::move(wanted)) {
  test =
      text_of(made(call("elbv2", mocks::elbv2::operations(), "CreateListener",
                        {{"LoadBalancerArn", balancer},
                         {"Port", 8443},
                         {"Protocol", "HTTP"},
                         {"DefaultActions",
                          JsonArray{JsonObject{{"Type", "forward"}, {"TargetGroupArn", blue}}}}}))
                  .at("Listeners")
                  .at(0)
                  .get_object(),
              "ListenerArn");
  settle();
  made(call("cloudwatch", mocks::cloudwatch::operations(), "PutMetricAlarm",
            parsed(R"({"AlarmName": "bash-dog-elb-5xx", "Namespace": "AWS/ApplicationELB",
                       "MetricName": "HTTPCode_ELB_5XX_Count", "Statistic": "Sum", "Period": 60,
                       "EvaluationPeriods": 3, "DatapointsToAlarm": 2, "Threshold": 60000000,
                       "ComparisonOperator": "GreaterThanOrEqualToThreshold",
                       "TreatMissingData": "notBreaching"})")));
  codedeploy_ok("CreateApplication", {{"applicationName", "bash-dog"}, {"computePlatform", "ECS"}});
  codedeploy_ok("CreateDeploymentGroup", group_input());
}

mocks::Result<Json> Delivery::codedeploy(std::string_view operation, const JsonObject& input) {
  return call("codedeploy", mocks::codedeploy::operations(), operation, input);
}

JsonObject Delivery::codedeploy_ok(std::string_view operation, const JsonObject& input) {
  return made(codedeploy(operation, input));
}

std::string Delivery::codedeploy_refusal(std::string_view operation, const JsonObject& input) {
  const auto answer = codedeploy(operation, input);
  return answer ? std::string() : answer.error().code + ": " + answer.error().message;
}

JsonObject Delivery::group_input() const {
  JsonObject pair{{"targetGroups", JsonArray{JsonObject{{"name", "bash-dog-blue"}},
                                             JsonObject{{"name", "bash-dog-green"}}}},
                  {"prodTrafficRoute", route(production)}};
  if (plan.with_test_listener) pair["testTrafficRoute"] = route(test);
  JsonObject input{
      {"applicationName", "bash-dog"},
      {"deploymentGroupName", "bash-dog"},
      {"serviceRoleArn", "arn:aws:iam::123456789012:role/bash-dog-codedeploy"},
      {"deploymentConfigName", plan.config},
      {"deploymentStyle",
       {{"deploymentType", "BLUE_GREEN"}, {"deploymentOption", "WITH_TRAFFIC_CONTROL"}}},
      {"blueGreenDeploymentConfiguration",
       {{"terminateBlueInstancesOnDeploymentSuccess",
         {{"action", plan.bake_action}, {"terminationWaitTimeInMinutes", plan.bake_minutes}}},
        {"deploymentReadyOption",
         {{"actionOnTimeout", plan.ready_action}, {"waitTimeInMinutes", plan.ready_minutes}}}}},
      {"loadBalancerInfo", {{"targetGroupPairInfoList", JsonArray{std::move(pair)}}}},
      {"ecsServices",
       JsonArray{JsonObject{{"serviceName", "bash-dog"}, {"clusterName", "bash-dog"}}}}};
  if (!plan.rollback_on.empty())
    input["autoRollbackConfiguration"] =
        JsonObject{{"enabled", true}, {"events", plan.rollback_on}};
  if (plan.with_alarm)
    input["alarmConfiguration"] =
        JsonObject{{"enabled", true},
                   {"ignorePollAlarmFailure", false},
                   {"alarms", JsonArray{JsonObject{{"name", "bash-dog-elb-5xx"}}}}};
  return input;
}

std::string Delivery::appspec(std::string_view tag, std::string_view hooks) {
  return "version: 0.0\n"
         "Resources:\n"
         "  - TargetService:\n"
         "      Type: AWS::ECS::Service\n"
         "      Properties:\n"
         "        TaskDefinition: arn:aws:ecs:us-east-2:123456789012:task-definition/bash-dog:" +
         std::string(tag) +
         "\n        LoadBalancerInfo:\n"
         "          ContainerName: nginx\n"
         "          ContainerPort: 8080\n"
         "        PlatformVersion: \"1.4.0\"\n" +
         std::string(hooks);
}

JsonObject Delivery::revision(std::string content) {
  return {{"revisionType", "AppSpecContent"}, {"appSpecContent", {{"content", content}}}};
}

void Delivery::deploy(std::string content) {
  id = text_of(codedeploy_ok("CreateDeployment", {{"applicationName", "bash-dog"},
                                                  {"deploymentGroupName", "bash-dog"},
                                                  {"revision", revision(std::move(content))}}),
               "deploymentId");
}

mocks::codedeploy::DeploymentView Delivery::view(std::string_view deployment) const {
  const auto found =
      mocks::codedeploy::find_deployment(cloud, deployment.empty() ? id : deployment);
  REQUIRE(found.has_value());
  return *found;
}

mocks::codedeploy::DeploymentView Delivery::rollback() const {
  REQUIRE_FALSE(view().rollback_id.empty());
  return view(view().rollback_id);
}

JsonObject Delivery::info(std::string_view deployment) {
  return codedeploy_ok("GetDeployment",
                       {{"deploymentId", deployment.empty() ? id : std::string(deployment)}})
      .at("deploymentInfo")
      .get_object();
}

JsonObject Delivery::target() {
  return codedeploy_ok("BatchGetDeploymentTargets",
                       {{"deploymentId", id}, {"targetIds", JsonArray{"bash-dog:bash-dog"}}})
      .at("deploymentTargets")
      .at(0)
      .at("ecsTarget")
      .get_object();
}

std::string Delivery::events() {
  std::string letters;
  const JsonObject one = target();
  for (const Json& event : one.at("lifecycleEvents").get_array()) {
    const std::string_view status = text_of(event.get_object(), "status");
    letters += status == "Skipped" ? 'k' : static_cast<char>(status[0] + ('a' - 'A'));
  }
  return letters;
}

std::string Delivery::event_named(std::string_view name, std::string_view member) {
  const JsonObject one = target();
  for (const Json& event : one.at("lifecycleEvents").get_array())
    if (text_of(event.get_object(), "lifecycleEventName") == name)
      if (const Json* value = event.get_object().if_contains(member))
        return boost::json::serialize(*value);
  return {};
}

bool Delivery::reach(std::string_view event, seam::Length most) {
  return run_until_true(most, [&] { return view().current_event == event; });
}

bool Delivery::reach_bake(seam::Length most) {
  return run_until_true(most, [&] { return cloud.codedeploy.deployments.at(id).in_bake; });
}

bool Delivery::reach_end(seam::Length most) {
  return run_until_true(most, [&] {
    for (const auto& one : mocks::codedeploy::deployments(cloud))
      if (one.active) return false;
    return true;
  });
}

std::string Delivery::weights(std::string_view listener) const {
  const auto routes = mocks::elbv2::routes_of(cloud, listener);
  REQUIRE(routes.has_value());
  int of_blue = 0, of_green = 0;
  for (const auto& weight : routes->front().written)
    (weight.target_group == blue ? of_blue : of_green) += weight.weight;
  return std::to_string(of_blue) + "/" + std::to_string(of_green);
}

std::string Delivery::status_of(std::string_view task_set) const {
  const auto* found = set(task_set);
  return found == nullptr ? std::string() : found->status;
}

seam::Length Delivery::since_created() const { return cloud.timeline.now() - view().created; }

}  // namespace greenroom::tests
