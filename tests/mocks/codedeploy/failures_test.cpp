#include "mocks/codedeploy/timings.hpp"
#include "tests/mocks/codedeploy/endings.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace std::chrono_literals;
using mocks::JsonObject;
using mocks::Switches;
using mocks::text_of;
using tests::canary;
using tests::check_rolled_back;
using tests::Delivery;
using tests::Plan;
using tests::with;

namespace {

void never_healthy(Delivery& delivery) {
  delivery.run_until_true(5min, [&] { return !delivery.view().green_task_set.empty(); });
  mocks::ecs::override_reactions(
      delivery.scene, delivery.view().green_task_set,
      {mocks::ecs::ReactionOverride{{mocks::ecs::Reaction::Kind::answers, 500, 0ms}, true, true}});
}

}  // namespace

TEST_CASE("a group with an active deployment refuses a second one and names the first") {
  Delivery delivery;
  delivery.deploy();
  const auto refused = [&] {
    return delivery.codedeploy_refusal("CreateDeployment",
                                       {{"applicationName", "bash-dog"},
                                        {"deploymentGroupName", "bash-dog"},
                                        {"revision", Delivery::revision(Delivery::appspec())}});
  };
  const std::string text =
      "DeploymentLimitExceededException: The Deployment Group 'bash-dog' already has an active "
      "Deployment '" +
      delivery.id + "'";
  CHECK(refused() == text);
  REQUIRE(delivery.reach_bake());
  CHECK(refused() == text);  // the bake counts too
  REQUIRE(delivery.reach_end());
  CHECK(refused().empty());
}

TEST_CASE("a bad AppSpec is no error of the call but of the deployment, and nothing is touched") {
  Delivery delivery;
  const std::string before = delivery.weights(delivery.production);
  delivery.deploy("version: 0.0\nResources: [");
  CHECK(delivery.codedeploy_refusal("ListDeploymentTargets", {{"deploymentId", delivery.id}})
            .starts_with("DeploymentNotStartedException"));
  REQUIRE(delivery.reach_end());
  CHECK(delivery.view().status == "Failed");
  CHECK(delivery.view().error_code == "INVALID_REVISION");
  CHECK(delivery.view().rollback_id.empty());
  CHECK(delivery.events() == "kkkkkkkk");
  CHECK(delivery.weights(delivery.production) == before);
}

TEST_CASE("a primary set in neither group of the pair fails Install") {
  Delivery delivery;
  // The group is pointed at a pair that does not hold the service's group.
  JsonObject input = delivery.group_input();
  for (const char* name : {"other-one", "other-two"})
    REQUIRE(delivery
                .call("elbv2", mocks::elbv2::operations(), "CreateTargetGroup",
                      {{"Name", name},
                       {"Protocol", "HTTP"},
                       {"Port", 8080},
                       {"VpcId", "vpc-0b1d0"},
                       {"TargetType", "ip"}})
                .has_value());
  auto& pair = input["loadBalancerInfo"].at("targetGroupPairInfoList").as_array()[0].as_object();
  pair["targetGroups"] =
      mocks::JsonArray{JsonObject{{"name", "other-one"}}, JsonObject{{"name", "other-two"}}};
  JsonObject update;
  for (const auto& member : input)
    if (member.key() != "deploymentGroupName") update[member.key()] = member.value();
  update["currentDeploymentGroupName"] = "bash-dog";
  delivery.codedeploy_ok("UpdateDeploymentGroup", update);
  delivery.deploy();
  REQUIRE(delivery.reach_end());
  CHECK(delivery.view().error_code == "INVALID_ECS_SERVICE");
  CHECK(delivery.view().error_message ==
        "The target ECS service must be configured using one of those two target groups.");
  CHECK(delivery.events() == "sfkkkkkk");
}

TEST_CASE("a listener on the idle group fails Install, and the rollback does not touch it") {
  Delivery delivery;
  REQUIRE(mocks::elbv2::set_weights(delivery.scene, delivery.production,
                                    {{delivery.green, 100}, {delivery.blue, 0}}));
  delivery.deploy();
  REQUIRE(delivery.reach_end());
  CHECK(delivery.view().status == "Failed");
  CHECK(delivery.view().error_code == "ELASTIC_LOAD_BALANCING_INVALID");
  CHECK(delivery.view().error_message ==
        "The ELB could not be updated due to the following error: Primary taskset target group "
        "must be behind listener " +
            delivery.production);
  CHECK(delivery.events() == "sfkkkkkk");
  CHECK(delivery.rollback().status == "Succeeded");
  CHECK(delivery.weights(delivery.production) == "0/100");
}

TEST_CASE("where rollbacks fail after an edit, the rollback of that deployment fails too") {
  Switches switches;
  switches.rollback_after_edit = Switches::RollbackAfterEdit::fails;
  Delivery delivery({}, with(switches));
  REQUIRE(mocks::elbv2::set_weights(delivery.scene, delivery.production,
                                    {{delivery.green, 100}, {delivery.blue, 0}}));
  delivery.deploy();
  REQUIRE(delivery.reach_end());
  CHECK(delivery.rollback().status == "Failed");
  CHECK(delivery.rollback().rollback_id.empty());
}

TEST_CASE("green with weight before the shift fails Install") {
  Delivery delivery;
  REQUIRE(mocks::elbv2::set_weights(delivery.scene, delivery.production,
                                    {{delivery.green, 10}, {delivery.blue, 90}}));
  delivery.deploy();
  REQUIRE(delivery.reach_end());
  CHECK(delivery.view().error_message ==
        "The ELB could not be updated due to the following error: Green taskset target group "
        "cannot have non-zero weight prior to traffic shifting");
}

TEST_CASE("an error of ECS is wrapped into ECS_UPDATE_ERROR") {
  Delivery delivery;
  std::string content = Delivery::appspec();
  content.replace(content.find("8080"), 4, "9999");
  delivery.deploy(content);
  REQUIRE(delivery.reach_end());
  CHECK(delivery.view().error_code == "ECS_UPDATE_ERROR");
  CHECK(delivery.view().error_message.starts_with(
      "The ECS service cannot be updated due to an unexpected error: "));
  CHECK(delivery.view().error_message.find("Error Code: InvalidParameterException; Request ID: ") !=
        std::string::npos);
  CHECK(delivery.view().error_message.ends_with("Check your ECS service status."));
}

TEST_CASE("a green set that never becomes healthy times out exactly an hour into Install") {
  Delivery delivery;
  delivery.deploy();
  never_healthy(delivery);
  const auto install = delivery.cloud.codedeploy.deployments.at(delivery.id).events[1].started;
  REQUIRE(delivery.reach_end());
  const auto view = delivery.view();
  CHECK(view.status == "Failed");
  CHECK(view.error_code == "TIMEOUT");
  CHECK(view.error_message ==
        "The deployment timed out while waiting for the replacement task set to become healthy. "
        "This time out period is 60 minutes.");
  CHECK(view.completed - *install == 60min);
  CHECK(delivery.events() == "sfkkkkkk");
  check_rolled_back(delivery);
}

TEST_CASE("a hook that fails ends the deployment and puts the test route back") {
  Delivery delivery;
  mocks::codedeploy::set_hook(delivery.scene, "smoke", {20s, "Failed"});
  delivery.deploy(Delivery::appspec("2", "Hooks:\n  - AfterAllowTestTraffic: smoke\n"));
  REQUIRE(delivery.reach("AfterAllowTestTraffic"));
  CHECK(delivery.weights(delivery.test) == "0/100");
  REQUIRE(delivery.reach_end());
  CHECK(delivery.view().status == "Failed");
  CHECK(delivery.view().error_code == "HOOK_EXECUTION_FAILURE");
  CHECK(delivery.view().error_message ==
        "The deployment failed because one or more of the lifecycle event validation functions "
        "failed.");
  CHECK(delivery.events() == "ssssfkkk");
  check_rolled_back(delivery);
}

TEST_CASE("a hook that fails before anything exists is not rolled back") {
  Delivery delivery;
  mocks::codedeploy::set_hook(delivery.scene, "check", {1s, "Failed"});
  delivery.deploy(Delivery::appspec("2", "Hooks:\n  - BeforeInstall: check\n"));
  REQUIRE(delivery.reach_end());
  CHECK(delivery.events() == "fkkkkkkk");
  CHECK(delivery.view().rollback_id.empty());
}

TEST_CASE("a silent hook ends the deployment exactly an hour after it was called") {
  Switches switches;
  switches.hook_silence_code = Switches::HookSilenceCode::hook_execution_failure;
  for (const bool other_code : {false, true}) {
    Delivery delivery({}, other_code ? with(switches) : mocks::Settings{});
    mocks::codedeploy::set_hook(delivery.scene, "smoke", {20s, ""});
    delivery.deploy(Delivery::appspec("2", "Hooks:\n  - AfterAllowTestTraffic: smoke\n"));
    REQUIRE(delivery.reach("AfterAllowTestTraffic"));
    const seam::Length called = delivery.now();
    REQUIRE(delivery.run_until_true(2h, [&] { return !delivery.view().active; }));
    CHECK(delivery.now() - called == 60min);
    CHECK(delivery.view().error_code == (other_code ? "HOOK_EXECUTION_FAILURE" : "TIMEOUT"));
    REQUIRE(delivery.reach_end());
    CHECK(delivery.events() == "ssssfkkk");
    check_rolled_back(delivery);
  }
}

TEST_CASE("what befalls a hook goes before its own answer for as long as it lasts") {
  using mocks::codedeploy::befall_hook;
  using mocks::codedeploy::HookFault;
  for (const std::string name : {"smoke", "AfterInstall"}) {
    Delivery delivery;
    mocks::codedeploy::set_hook(delivery.scene, "smoke", {20s, "Succeeded"});
    befall_hook(delivery.scene, name, HookFault::fails, true, "says no");
    delivery.deploy(Delivery::appspec("2", "Hooks:\n  - AfterInstall: smoke\n"));
    REQUIRE(delivery.reach("AfterInstall"));
    const seam::Length called = delivery.now();
    REQUIRE(delivery.run_until_true(2h, [&] { return !delivery.view().active; }));
    CHECK(delivery.now() - called == 20s);
    CHECK(delivery.view().error_code == "HOOK_EXECUTION_FAILURE");
  }
  Delivery delivery;
  mocks::codedeploy::set_hook(delivery.scene, "smoke", {20s, "Succeeded"});
  befall_hook(delivery.scene, "smoke", HookFault::fails, true, "");
  befall_hook(delivery.scene, "AfterInstall", HookFault::fails, true, "");
  befall_hook(delivery.scene, "BeforeAllowTraffic", HookFault::silent, true, "of another event");
  delivery.deploy(Delivery::appspec("2", "Hooks:\n  - AfterInstall: smoke\n"));
  REQUIRE(delivery.reach("AfterInstall"));
  befall_hook(delivery.scene, "smoke", HookFault::fails, false, "");
  befall_hook(delivery.scene, "AfterInstall", HookFault::fails, false, "");
  REQUIRE(delivery.reach_end());
  CHECK(delivery.view().status == "Succeeded");
}

TEST_CASE("silence goes before a bad answer, and a function that ended silent stays so") {
  using mocks::codedeploy::befall_hook;
  using mocks::codedeploy::HookFault;
  Delivery delivery;
  mocks::codedeploy::set_hook(delivery.scene, "smoke", {20s, "Succeeded"});
  befall_hook(delivery.scene, "smoke", HookFault::fails, true, "");
  befall_hook(delivery.scene, "AfterInstall", HookFault::silent, true, "");
  delivery.deploy(Delivery::appspec("2", "Hooks:\n  - AfterInstall: smoke\n"));
  REQUIRE(delivery.reach("AfterInstall"));
  const seam::Length called = delivery.now();
  delivery.run_until_true(1min, [&] { return delivery.now() >= called + 30s; });
  befall_hook(delivery.scene, "AfterInstall", HookFault::silent, false, "");
  REQUIRE(delivery.run_until_true(2h, [&] { return !delivery.view().active; }));
  CHECK(delivery.now() - called == 60min);
  CHECK(delivery.view().error_code == "TIMEOUT");
}

TEST_CASE("hooks go by their function or by an event that can have one") {
  Delivery delivery;
  mocks::codedeploy::set_hook(delivery.scene, "smoke", {20s, "Succeeded"});
  for (const char* name : {"smoke", "AfterInstall", "BeforeAllowTraffic"})
    CHECK(mocks::codedeploy::is_hook(delivery.cloud, name));
  for (const char* name : {"another", "Install", "AllowTraffic", ""})
    CHECK_FALSE(mocks::codedeploy::is_hook(delivery.cloud, name));
}

TEST_CASE("a limit that nobody waits for any more is no longer pending") {
  Delivery delivery;
  mocks::codedeploy::set_hook(delivery.scene, "smoke", {20s, "Failed"});
  delivery.deploy(Delivery::appspec("2", "Hooks:\n  - AfterInstall: smoke\n"));
  REQUIRE(delivery.reach_end());
  for (const sim::Event& event : delivery.cloud.timeline.pending())
    CHECK(event.at - delivery.cloud.timeline.now() < 5min);
}

TEST_CASE("a hook whose function does not exist fails at once") {
  Delivery delivery;
  delivery.deploy(Delivery::appspec("2", "Hooks:\n  - AfterInstall: nobody\n"));
  REQUIRE(delivery.reach_end());
  CHECK(delivery.view().error_code == "INVALID_LAMBDA_FUNCTION");
  CHECK(delivery.events() == "ssfkkkkk");
}

TEST_CASE("a callback counts once, for the right execution, with the right word") {
  Delivery delivery;
  mocks::codedeploy::set_hook(delivery.scene, "smoke", {20s, ""});
  delivery.deploy(Delivery::appspec("2", "Hooks:\n  - AfterInstall: smoke\n"));
  REQUIRE(delivery.reach("AfterInstall"));
  const std::string execution =
      delivery.cloud.codedeploy.deployments.at(delivery.id).events[2].execution;
  REQUIRE_FALSE(execution.empty());
  const auto put = [&](const std::string& which, const std::string& status) {
    return delivery.codedeploy_refusal("PutLifecycleEventHookExecutionStatus",
                                       {{"deploymentId", delivery.id},
                                        {"lifecycleEventHookExecutionId", which},
                                        {"status", status}});
  };
  CHECK(put("another", "Succeeded").starts_with("InvalidLifecycleEventHookExecutionIdException"));
  CHECK(put(execution, "Skipped").starts_with("InvalidLifecycleEventHookExecutionStatusException"));
  CHECK(put(execution, "Succeeded").empty());
  CHECK(put(execution, "Failed").starts_with("LifecycleEventAlreadyCompletedException"));
  REQUIRE(delivery.reach_end());
  CHECK(delivery.view().status == "Succeeded");
}

TEST_CASE("an alarm in the middle of a shift stops it, with the weights back within 23 seconds") {
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    mocks::Settings settings;
    settings.chance = {seed, true};
    Delivery delivery(canary(), settings);
    delivery.deploy();
    REQUIRE(delivery.reach("AllowTraffic"));
    delivery.run_for(std::chrono::seconds(20 + seed));
    CHECK(delivery.weights(delivery.production) == "90/10");
    const seam::Length fired = delivery.now();
    mocks::cloudwatch::force_alarm(delivery.scene, "bash-dog-elb-5xx", "by hand");
    REQUIRE(delivery.run_until_true(1min, [&] { return !delivery.view().active; }));
    CHECK(delivery.now() - fired >= 10s);
    REQUIRE(delivery.run_until_true(
        1min, [&] { return delivery.weights(delivery.production) == "100/0"; }));
    CHECK(delivery.now() - fired <= 23s);
    REQUIRE(delivery.reach_end());
    CHECK(delivery.view().status == "Stopped");
    CHECK(delivery.view().error_code == "ALARM_ACTIVE");
    CHECK(delivery.view().error_message ==
          "One or more alarms have been activated according to the Amazon CloudWatch metrics you "
          "selected, and the affected deployments have been stopped. Activated alarms: "
          "<bash-dog-elb-5xx>");
    CHECK(delivery.events() == "ssssssfk");
    check_rolled_back(delivery);
  }
}

TEST_CASE("an alarm during Install stops the deployment before green sees a request") {
  Delivery delivery(canary());
  delivery.deploy();
  REQUIRE(delivery.reach("Install"));
  delivery.run_for(1min);
  mocks::cloudwatch::force_alarm(delivery.scene, "bash-dog-elb-5xx", "by hand");
  REQUIRE(delivery.reach_end());
  CHECK(delivery.view().status == "Stopped");
  CHECK(delivery.events() == "sfkkkkkk");
  check_rolled_back(delivery);
}

TEST_CASE("an alarm that is active at the start stops by the first poll, or before any event") {
  for (const auto how :
       {Switches::AlarmAtStart::stop_at_first_poll, Switches::AlarmAtStart::refuse}) {
    Switches switches;
    switches.alarm_at_start = how;
    Delivery delivery(canary(), with(switches));
    mocks::cloudwatch::force_alarm(delivery.scene, "bash-dog-elb-5xx", "by hand");
    delivery.deploy();
    REQUIRE(delivery.reach_end());
    CHECK(delivery.view().status == "Stopped");
    CHECK(delivery.view().error_code == "ALARM_ACTIVE");
    CHECK(delivery.view().completed - delivery.view().created <= 45s);
    CHECK(delivery.events() == (how == Switches::AlarmAtStart::refuse ? "kkkkkkkk" : "sfkkkkkk"));
    CHECK(delivery.rollback().status == "Succeeded");
    CHECK(delivery.weights(delivery.production) == "100/0");
  }
}

TEST_CASE("an alarm that cannot be read stops the deployment unless the group says otherwise") {
  for (const bool ignores : {false, true}) {
    Delivery delivery;
    JsonObject alarms{{"enabled", true},
                      {"ignorePollAlarmFailure", ignores},
                      {"alarms", mocks::JsonArray{JsonObject{{"name", "nobody"}}}}};
    delivery.codedeploy_ok("UpdateDeploymentGroup", {{"applicationName", "bash-dog"},
                                                     {"currentDeploymentGroupName", "bash-dog"},
                                                     {"alarmConfiguration", alarms}});
    delivery.deploy();
    REQUIRE(delivery.reach_end());
    CHECK(delivery.view().status == (ignores ? "Succeeded" : "Stopped"));
  }
}

TEST_CASE("alarms are watched in the bake, or no longer") {
  for (const auto how :
       {Switches::AlarmsWatched::to_end_of_bake, Switches::AlarmsWatched::to_end_of_shift}) {
    Switches switches;
    switches.alarms_watched = how;
    Delivery delivery({}, with(switches));
    delivery.deploy();
    REQUIRE(delivery.reach_bake());
    delivery.run_for(1min);
    mocks::cloudwatch::force_alarm(delivery.scene, "bash-dog-elb-5xx", "by hand");
    REQUIRE(delivery.reach_end());
    const bool watched = how == Switches::AlarmsWatched::to_end_of_bake;
    CHECK(delivery.view().status == (watched ? "Stopped" : "Succeeded"));
    CHECK(delivery.events() == "ssssssss");
    if (watched) check_rolled_back(delivery);
  }
}

TEST_CASE("a listener put back to blue in the bake ends in ER6, and the rollback follows it") {
  for (const auto how :
       {Switches::RollbackAfterEdit::rolls_back, Switches::RollbackAfterEdit::fails}) {
    Switches switches;
    switches.rollback_after_edit = how;
    Delivery delivery({}, with(switches));
    delivery.deploy();
    REQUIRE(delivery.reach_bake());
    delivery.run_for(1min);
    REQUIRE(mocks::elbv2::set_weights(delivery.scene, delivery.production,
                                      {{delivery.blue, 100}, {delivery.green, 0}}));
    REQUIRE(delivery.reach_end());
    const auto view = delivery.view();
    CHECK(view.status == "Failed");
    CHECK(view.error_code == "ECS_UPDATE_ERROR");
    CHECK(view.error_message.starts_with("TaskSet <" + view.blue_task_set +
                                         "> is behind prod listener <" + delivery.production +
                                         ">. Verify that the TaskSet"));
    CHECK(delivery.events() == "ssssssss");
    if (how == Switches::RollbackAfterEdit::rolls_back) {
      check_rolled_back(delivery);
    } else {
      CHECK(delivery.rollback().status == "Failed");
      CHECK(delivery.status_of(view.green_task_set) == "PRIMARY");
      CHECK(delivery.status_of(view.blue_task_set) == "ACTIVE");
    }
  }
}

TEST_CASE("weights edited between two steps are overwritten, or end the deployment") {
  for (const auto how : {Switches::EditedWeights::overwritten_by_next_step,
                         Switches::EditedWeights::deployment_fails}) {
    Switches switches;
    switches.edited_weights = how;
    Delivery delivery(canary(), with(switches));
    delivery.deploy();
    REQUIRE(delivery.reach("AllowTraffic"));
    delivery.run_for(1min);
    REQUIRE(mocks::elbv2::set_weights(delivery.scene, delivery.production,
                                      {{delivery.blue, 100}, {delivery.green, 0}}));
    REQUIRE(delivery.reach_end());
    const bool fails = how == Switches::EditedWeights::deployment_fails;
    CHECK(delivery.view().status == (fails ? "Failed" : "Succeeded"));
    CHECK(delivery.events() == (fails ? "ssssssfk" : "ssssssss"));
  }
}

TEST_CASE("sets out of steady state for five minutes end a shift") {
  Delivery delivery({.config = "CodeDeployDefault.ECSCanary10Percent15Minutes"});
  delivery.deploy();
  REQUIRE(delivery.reach("AllowTraffic"));
  const seam::Length began = delivery.now();
  mocks::ecs::override_reactions(
      delivery.scene, delivery.view().green_task_set,
      {mocks::ecs::ReactionOverride{{mocks::ecs::Reaction::Kind::answers, 500, 0ms}, true, true}});
  REQUIRE(delivery.run_until_true(1h, [&] { return !delivery.view().active; }));
  CHECK(delivery.view().status == "Failed");
  CHECK(delivery.now() - began >= 5min);
  CHECK(delivery.now() - began <= 7min);
  REQUIRE(delivery.reach_end());
  CHECK(delivery.events() == "ssssssfk");
  check_rolled_back(delivery);
}

TEST_CASE("without rollback a failed deployment leaves sets and weights") {
  Delivery delivery({.rollback_on = {}});
  delivery.deploy();
  never_healthy(delivery);
  REQUIRE(delivery.reach_end());
  CHECK(delivery.view().status == "Failed");
  CHECK(delivery.view().rollback_id.empty());
  CHECK(delivery.status_of(delivery.view().green_task_set) == "ACTIVE");
}

TEST_CASE("a rollback that finds blue gone deploys the last good revision anew") {
  Delivery delivery;
  delivery.deploy();
  REQUIRE(delivery.reach_end());
  delivery.run_for(10min);
  delivery.deploy();
  REQUIRE(delivery.reach_bake());
  const auto view = delivery.view();
  REQUIRE(mocks::ecs::delete_task_set(delivery.scene, "bash-dog", "bash-dog", view.blue_task_set));
  delivery.run_for(10s);
  delivery.codedeploy_ok("StopDeployment", {{"deploymentId", delivery.id}});
  REQUIRE(delivery.run_until_true(1min, [&] { return !delivery.view().active; }));
  delivery.run_for(10s);
  CHECK(delivery.rollback().current_event == "Install");
}

TEST_CASE("a group deleted after the call fails the deployment at its start") {
  Delivery delivery;
  delivery.deploy();
  delivery.codedeploy_ok("DeleteDeploymentGroup",
                         {{"applicationName", "bash-dog"}, {"deploymentGroupName", "bash-dog"}});
  REQUIRE(delivery.reach_end());
  CHECK(delivery.view().error_code == "DEPLOYMENT_GROUP_MISSING");
}
