#include "tests/mocks/codedeploy/delivery.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace std::chrono_literals;
using mocks::Json;
using mocks::JsonArray;
using mocks::JsonObject;
using mocks::text_of;
using tests::Delivery;
using tests::Plan;

namespace {

/// A group "other" beside the first one, with one member replaced or (null) left out.
JsonObject other_group(const Delivery& delivery, std::string_view member = "", Json value = {}) {
  JsonObject input;
  for (const auto& one : delivery.group_input())
    if (one.key() != member) input[one.key()] = one.value();
  input["deploymentGroupName"] = "other";
  if (!member.empty() && !value.is_null()) input[member] = std::move(value);
  return input;
}

std::string group_refusal(Delivery& delivery, const JsonObject& input) {
  return delivery.codedeploy_refusal("CreateDeploymentGroup", input);
}

JsonObject deployment(std::string_view member = "", Json value = {}) {
  JsonObject input{{"applicationName", "bash-dog"},
                   {"deploymentGroupName", "bash-dog"},
                   {"revision", Delivery::revision(Delivery::appspec())}};
  JsonObject changed;
  for (const auto& one : input)
    if (one.key() != member) changed[one.key()] = one.value();
  if (!member.empty() && !value.is_null()) changed[member] = std::move(value);
  return changed;
}

std::string deployment_refusal(Delivery& delivery, const JsonObject& input) {
  return delivery.codedeploy_refusal("CreateDeployment", input);
}

}  // namespace

TEST_CASE("a group for ECS is refused in CodeDeploy's own words") {
  Delivery delivery;
  CHECK(group_refusal(delivery, other_group(delivery, "deploymentStyle")) ==
        "InvalidDeploymentStyleException: For ECS deployment, the deployment type must be "
        "BLUE_GREEN, and deployment option must be WITH_TRAFFIC_CONTROL.");
  CHECK(group_refusal(delivery, other_group(delivery, "loadBalancerInfo")) ==
        "InvalidLoadBalancerInfoException: For ECS deployment group, loadBalancerInfo must be "
        "specified");
  CHECK(
      group_refusal(delivery, other_group(delivery, "loadBalancerInfo",
                                          JsonObject{{"elbInfoList", JsonArray{JsonObject{}}}})) ==
      "InvalidLoadBalancerInfoException: For ECS deployment group, loadBalancerInfo must not "
      "contain elbInfo list");
  CHECK(group_refusal(delivery,
                      other_group(delivery, "loadBalancerInfo",
                                  JsonObject{{"targetGroupInfoList", JsonArray{JsonObject{}}}})) ==
        "InvalidLoadBalancerInfoException: For ECS deployment group, loadBalancerInfo must not "
        "contain targetGroupInfo list");
  CHECK(group_refusal(delivery, other_group(delivery, "blueGreenDeploymentConfiguration")) ==
        "InvalidBlueGreenDeploymentConfigurationException: For ECS deployment group, "
        "blueGreenDeploymentConfiguration must be specified");
  CHECK(group_refusal(delivery, other_group(delivery, "autoScalingGroups", JsonArray{})) ==
        "InvalidAutoScalingGroupException: For ECS deployment group, autoScalingGroups can not be "
        "specified");
  CHECK(group_refusal(delivery, other_group(delivery, "serviceRoleArn", "nobody"))
            .starts_with("InvalidRoleException"));
  CHECK(group_refusal(delivery, other_group(delivery, "deploymentConfigName", "none")) ==
        "DeploymentConfigDoesNotExistException: No Deployment Configuration found for name: none");
}

TEST_CASE("one ECS service belongs to one group, and must be there under CODE_DEPLOY") {
  Delivery delivery;
  CHECK(group_refusal(delivery, other_group(delivery))
            .starts_with("ECSServiceMappingLimitExceededException"));
  const auto services = [](const char* name) {
    return JsonArray{JsonObject{{"serviceName", name}, {"clusterName", "bash-dog"}}};
  };
  CHECK(group_refusal(delivery, other_group(delivery, "ecsServices", services("nobody")))
            .starts_with("InvalidECSServiceException: Could not load ECS service information for "
                         "cluster: bash-dog, service: nobody. Cause: "));
  CHECK(group_refusal(delivery, other_group(delivery, "ecsServices"))
            .starts_with("InvalidECSServiceException"));
}

TEST_CASE("a pair needs two groups that exist, and one production listener") {
  Delivery delivery;
  JsonObject input = other_group(delivery);
  JsonObject& pair =
      input["loadBalancerInfo"].at("targetGroupPairInfoList").as_array()[0].as_object();
  const JsonObject good = pair;
  pair["targetGroups"] = JsonArray{JsonObject{{"name", "bash-dog-blue"}}};
  CHECK(group_refusal(delivery, input)
            .starts_with("InvalidTargetGroupPairException: A deployment group associated with an "
                         "application that uses the ECS compute platform must contain a valid pair "
                         "of target groups that identify a load balancer."));
  pair = good;
  pair["prodTrafficRoute"] = JsonObject{{"listenerArns", JsonArray{}}};
  CHECK(group_refusal(delivery, input).starts_with("InvalidLoadBalancerInfoException"));
}

TEST_CASE("an application of the default platform misleads when a group is made") {
  Delivery delivery;
  delivery.codedeploy_ok("CreateApplication", {{"applicationName", "forgot"}});
  JsonObject input = other_group(delivery);
  input["applicationName"] = "forgot";
  CHECK(group_refusal(delivery, input) ==
        "InvalidECSServiceException: Should not specify ECS services parameter for Server "
        "deployment group");
  JsonObject without_service = other_group(delivery, "ecsServices");
  without_service["applicationName"] = "forgot";
  CHECK(group_refusal(delivery, without_service)
            .starts_with("InvalidLoadBalancerInfoException: The specification for load balancing "
                         "in the deployment group is invalid."));
}

TEST_CASE("the first thing wrong with CreateDeployment is what is told") {
  Delivery delivery;
  JsonObject worst = deployment("revision");
  worst["applicationName"] = "none";
  worst["deploymentConfigName"] = "none";
  CHECK(deployment_refusal(delivery, worst) ==
        "ApplicationDoesNotExistException: No application found for name: none");
  worst["applicationName"] = "bash-dog";
  worst["deploymentGroupName"] = "none";
  CHECK(deployment_refusal(delivery, worst) ==
        "DeploymentGroupDoesNotExistException: No Deployment Group found for name: none");
  worst["deploymentGroupName"] = "bash-dog";
  CHECK(deployment_refusal(delivery, worst) ==
        "RevisionRequiredException: RevisionLocation must be specified");
  worst["revision"] = Delivery::revision("x");
  CHECK(deployment_refusal(delivery, worst).starts_with("DeploymentConfigDoesNotExistException"));
}

TEST_CASE("members of other platforms, bad revisions and bad settings are refused") {
  Delivery delivery;
  CHECK(deployment_refusal(delivery, deployment("deploymentGroupName"))
            .starts_with("DeploymentGroupNameRequiredException"));
  CHECK(deployment_refusal(
            delivery, deployment("description", Json(boost::json::string(std::string(257, 'x')))))
            .starts_with("DescriptionTooLongException"));
  CHECK(deployment_refusal(delivery, deployment("ignoreApplicationStopFailures", true))
            .starts_with("InvalidIgnoreApplicationStopFailuresValueException"));
  CHECK(deployment_refusal(delivery, deployment("updateOutdatedInstancesOnly", true))
            .starts_with("InvalidUpdateOutdatedInstancesOnlyValueException"));
  CHECK(deployment_refusal(delivery,
                           deployment("autoRollbackConfiguration", JsonObject{{"enabled", true}}))
            .starts_with("InvalidAutoRollbackConfigException"));
  CHECK(deployment_refusal(delivery,
                           deployment("overrideAlarmConfiguration", JsonObject{{"enabled", true}}))
            .starts_with("InvalidAlarmConfigException"));
  CHECK(deployment_refusal(
            delivery,
            deployment("revision",
                       JsonObject{{"revisionType", "S3"},
                                  {"s3Location", {{"bucket", "b"}, {"bundleType", "zip"}}}})) ==
        "InvalidRevisionException: BundleType must be either YAML or JSON");
  JsonObject revision = Delivery::revision("version: 0.0");
  revision["appSpecContent"].as_object()["sha256"] = std::string(64, '0');
  CHECK(deployment_refusal(delivery, deployment("revision", revision))
            .starts_with("InvalidRevisionException"));
  CHECK(mocks::codedeploy::deployments(delivery.cloud).empty());
}

TEST_CASE("the limit of alarms is the world's") {
  JsonArray alarms;
  for (int i = 0; i < 11; ++i) alarms.push_back(JsonObject{{"name", "alarm-" + std::to_string(i)}});
  const JsonObject given{{"enabled", true}, {"alarms", alarms}};
  for (const int limit : {10, 50}) {
    mocks::Settings settings;
    settings.switches.alarms_limit = limit;
    Delivery delivery({}, settings);
    const std::string refused =
        deployment_refusal(delivery, deployment("overrideAlarmConfiguration", given));
    CHECK(refused.starts_with("AlarmsLimitExceededException") == (limit == 10));
  }
}

TEST_CASE("a hash that matches the content is accepted") {
  Delivery delivery;
  JsonObject revision = Delivery::revision("abc");
  revision["appSpecContent"].as_object()["sha256"] =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  CHECK(deployment_refusal(delivery, deployment("revision", revision)).empty());
}

TEST_CASE("ids that are no ids and ids of nobody are told apart") {
  Delivery delivery;
  CHECK(delivery.codedeploy_refusal("GetDeployment", {{"deploymentId", "nonsense"}})
            .starts_with("InvalidDeploymentIdException"));
  CHECK(delivery.codedeploy_refusal("GetDeployment", {{"deploymentId", "d-ABCDEFGH1"}})
            .starts_with("DeploymentDoesNotExistException"));
  CHECK(delivery.codedeploy_refusal("StopDeployment", {{"deploymentId", "d-ABCDEFGH1"}})
            .starts_with("DeploymentDoesNotExistException"));
}

TEST_CASE("a deployment to ECS has exactly one target") {
  Delivery delivery;
  delivery.deploy();
  delivery.run_for(30s);
  CHECK(delivery.codedeploy_ok("ListDeploymentTargets", {{"deploymentId", delivery.id}})
            .at("targetIds") == JsonArray{"bash-dog:bash-dog"});
  CHECK(delivery
            .codedeploy_refusal("BatchGetDeploymentTargets",
                                {{"deploymentId", delivery.id},
                                 {"targetIds", JsonArray{"bash-dog:bash-dog", "another"}}})
            .starts_with("DeploymentTargetListSizeExceededException"));
  CHECK(delivery
            .codedeploy_refusal("GetDeploymentTarget",
                                {{"deploymentId", delivery.id}, {"targetId", "another"}})
            .starts_with("DeploymentTargetDoesNotExistException"));
  const JsonObject one = delivery.codedeploy_ok(
      "GetDeploymentTarget", {{"deploymentId", delivery.id}, {"targetId", "bash-dog:bash-dog"}});
  CHECK(text_of(one.at("deploymentTarget").as_object(), "deploymentTargetType") == "ECSTarget");
}

TEST_CASE("deployments are listed newest first, by group, status and time") {
  Delivery delivery({.bake_minutes = 0});
  std::vector<std::string> ids;
  for (int i = 0; i < 3; ++i) {
    delivery.deploy();
    ids.push_back(delivery.id);
    REQUIRE(delivery.reach_end());
    delivery.run_for(10min);
  }
  delivery.deploy();
  const auto listed = [&](JsonObject input) {
    input["applicationName"] = "bash-dog";
    input["deploymentGroupName"] = "bash-dog";
    return boost::json::serialize(
        delivery.codedeploy_ok("ListDeployments", input).at("deployments"));
  };
  const auto text = [](std::vector<std::string> wanted) {
    JsonArray list;
    for (const std::string& id : wanted) list.push_back(boost::json::string(id));
    return boost::json::serialize(list);
  };
  CHECK(listed({}) == text({delivery.id, ids[2], ids[1], ids[0]}));
  CHECK(listed({{"includeOnlyStatuses", JsonArray{"Succeeded"}}}) ==
        text({ids[2], ids[1], ids[0]}));
  CHECK(listed({{"includeOnlyStatuses", JsonArray{"Created", "Failed"}}}) == text({delivery.id}));
  const std::int64_t second = delivery.info(ids[1]).at("createTime").as_int64();
  CHECK(listed({{"createTimeRange", {{"start", second}}}}) == text({delivery.id, ids[2], ids[1]}));
  CHECK(listed({{"createTimeRange", {{"end", second}}}}) == text({ids[1], ids[0]}));
  CHECK(delivery.codedeploy_refusal("ListDeployments", {{"deploymentGroupName", "bash-dog"}})
            .starts_with("ApplicationNameRequiredException"));
  CHECK(delivery.codedeploy_refusal("ListDeployments", {{"applicationName", "bash-dog"}})
            .starts_with("DeploymentGroupNameRequiredException"));
  CHECK(delivery.codedeploy_refusal("ListDeployments", {{"nextToken", "page-7"}})
            .starts_with("InvalidNextTokenException"));
  const JsonObject batch = delivery.codedeploy_ok(
      "BatchGetDeployments", {{"deploymentIds", JsonArray{ids[0].c_str(), "d-ABCDEFGH1"}}});
  CHECK(batch.at("deploymentsInfo").as_array().size() == 1);
}

TEST_CASE("long lists come in pages") {
  Delivery delivery;
  for (int i = 0; i < 120; ++i)
    delivery.codedeploy_ok("CreateApplication",
                           {{"applicationName", "app-" + std::to_string(1000 + i)}});
  const JsonObject first = delivery.codedeploy_ok("ListApplications", {});
  CHECK(first.at("applications").as_array().size() == 100);
  const JsonObject second =
      delivery.codedeploy_ok("ListApplications", {{"nextToken", first.at("nextToken")}});
  CHECK(second.at("applications").as_array().size() == 21);
  CHECK_FALSE(second.contains("nextToken"));
}

TEST_CASE("applications are made once, renamed with what belongs to them, and deleted") {
  Delivery delivery;
  delivery.deploy();
  CHECK(delivery.codedeploy_refusal("CreateApplication", {{"applicationName", "bash-dog"}})
            .starts_with("ApplicationAlreadyExistsException"));
  CHECK(delivery.codedeploy_refusal("CreateApplication", {{"applicationName", "a b"}})
            .starts_with("InvalidApplicationNameException"));
  delivery.codedeploy_ok("UpdateApplication",
                         {{"applicationName", "bash-dog"}, {"newApplicationName", "renamed"}});
  CHECK(text_of(delivery.info(), "applicationName") == "renamed");
  REQUIRE(delivery.reach_end());
  CHECK(delivery.view().status == "Succeeded");
  delivery.codedeploy_ok("DeleteApplication", {{"applicationName", "renamed"}});
  CHECK(delivery.codedeploy_refusal("GetApplication", {{"applicationName", "renamed"}}) ==
        "ApplicationDoesNotExistException: No application found for name: renamed");
  CHECK(text_of(delivery.info(), "status") == "Succeeded");
}

TEST_CASE("a group reads back as it was given, with the waits that clients index blindly") {
  Delivery delivery;
  const auto get = [&] {
    return delivery
        .codedeploy_ok("GetDeploymentGroup",
                       {{"applicationName", "bash-dog"}, {"deploymentGroupName", "bash-dog"}})
        .at("deploymentGroupInfo")
        .as_object();
  };
  const JsonObject group = get();
  for (const auto& member : delivery.group_input()) CHECK(group.at(member.key()) == member.value());
  JsonObject bare{
      {"terminateBlueInstancesOnDeploymentSuccess", JsonObject{{"action", "TERMINATE"}}}};
  delivery.codedeploy_ok("UpdateDeploymentGroup", {{"applicationName", "bash-dog"},
                                                   {"currentDeploymentGroupName", "bash-dog"},
                                                   {"newDeploymentGroupName", "bash-dog"},
                                                   {"blueGreenDeploymentConfiguration", bare}});
  const JsonObject waits = get().at("blueGreenDeploymentConfiguration").as_object();
  CHECK(waits.at("deploymentReadyOption").at("waitTimeInMinutes").as_int64() == 0);
  CHECK(waits.at("terminateBlueInstancesOnDeploymentSuccess")
            .at("terminationWaitTimeInMinutes")
            .as_int64() == 0);
}

TEST_CASE("configurations: seventeen are there, custom ones are checked and guarded") {
  Delivery delivery;
  const auto create = [&](const char* name, JsonObject routing) {
    return delivery.codedeploy_refusal("CreateDeploymentConfig",
                                       {{"deploymentConfigName", name},
                                        {"computePlatform", "ECS"},
                                        {"trafficRoutingConfig", std::move(routing)}});
  };
  const auto linear = [](int percent, int minutes) {
    return JsonObject{
        {"type", "TimeBasedLinear"},
        {"timeBasedLinear", {{"linearPercentage", percent}, {"linearInterval", minutes}}}};
  };
  CHECK(delivery.codedeploy_ok("ListDeploymentConfigs", {})
            .at("deploymentConfigsList")
            .as_array()
            .size() == 17);
  CHECK(create("CodeDeployDefault.Mine", linear(10, 1))
            .starts_with("InvalidDeploymentConfigNameException"));
  CHECK(create("mine", linear(0, 1)).starts_with("InvalidTrafficRoutingConfigurationException"));
  CHECK(create("mine", linear(1, 30)).starts_with("InvalidTrafficRoutingConfigurationException"));
  CHECK(create("mine", linear(30, 2)).empty());
  CHECK(create("mine", linear(30, 2)).starts_with("DeploymentConfigAlreadyExistsException"));
  delivery.codedeploy_ok("UpdateDeploymentGroup", {{"applicationName", "bash-dog"},
                                                   {"currentDeploymentGroupName", "bash-dog"},
                                                   {"deploymentConfigName", "mine"}});
  CHECK(delivery.codedeploy_refusal("DeleteDeploymentConfig", {{"deploymentConfigName", "mine"}})
            .starts_with("DeploymentConfigInUseException"));
  CHECK(delivery
            .codedeploy_refusal("DeleteDeploymentConfig",
                                {{"deploymentConfigName", "CodeDeployDefault.ECSAllAtOnce"}})
            .starts_with("InvalidOperationException"));
  const JsonObject canary =
      delivery
          .codedeploy_ok("GetDeploymentConfig", {{"deploymentConfigName",
                                                  "CodeDeployDefault.ECSCanary10Percent15Minutes"}})
          .at("deploymentConfigInfo")
          .as_object();
  CHECK(canary.at("trafficRoutingConfig").at("timeBasedCanary").at("canaryInterval").as_int64() ==
        15);
}

TEST_CASE("revisions are registered, found again, and know where they were used") {
  Delivery delivery;
  const JsonObject revision = Delivery::revision(Delivery::appspec());
  const JsonObject named{{"applicationName", "bash-dog"}, {"revision", revision}};
  CHECK(delivery.codedeploy_refusal("GetApplicationRevision", named)
            .starts_with("RevisionDoesNotExistException"));
  delivery.codedeploy_ok("RegisterApplicationRevision", named);
  const auto info = [&] {
    return delivery.codedeploy_ok("GetApplicationRevision", named).at("revisionInfo").as_object();
  };
  CHECK_FALSE(info().contains("firstUsedTime"));
  const auto listed = [&](const char* deployed) {
    return delivery
        .codedeploy_ok("ListApplicationRevisions",
                       {{"applicationName", "bash-dog"}, {"deployed", deployed}})
        .at("revisions")
        .as_array()
        .size();
  };
  CHECK(listed("include") == 0);
  CHECK(listed("exclude") == 1);
  delivery.deploy();
  CHECK(info().at("deploymentGroups") == JsonArray{"bash-dog"});
  CHECK(listed("include") == 1);
}

TEST_CASE("tags are laid on applications and groups and taken away") {
  Delivery delivery;
  const std::string arn =
      "arn:aws:codedeploy:us-east-2:123456789012:deploymentgroup:bash-dog/bash-dog";
  const auto tags = [&] {
    return boost::json::serialize(
        delivery.codedeploy_ok("ListTagsForResource", {{"ResourceArn", arn}}).at("Tags"));
  };
  delivery.codedeploy_ok(
      "TagResource",
      {{"ResourceArn", arn}, {"Tags", JsonArray{JsonObject{{"Key", "team"}, {"Value", "dogs"}}}}});
  CHECK(tags() == R"([{"Key":"team","Value":"dogs"}])");
  delivery.codedeploy_ok("UntagResource", {{"ResourceArn", arn}, {"TagKeys", JsonArray{"team"}}});
  CHECK(tags() == "[]");
  CHECK(delivery.codedeploy_refusal("ListTagsForResource", {{"ResourceArn", "nonsense"}})
            .starts_with("InvalidArnException"));
}
