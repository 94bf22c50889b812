#include "mocks/codedeploy/routing.hpp"
#include "tests/mocks/codedeploy/delivery.hpp"

#include <catch2/catch_test_macros.hpp>

#include <sstream>

using namespace greenroom;
using namespace std::chrono_literals;
using mocks::JsonObject;
using mocks::Switches;
using mocks::text_of;
using mocks::codedeploy::Shift;
using tests::Delivery;
using tests::Plan;

namespace {

mocks::Settings with(Switches switches) {
  mocks::Settings settings;
  settings.switches = switches;
  return settings;
}

/// Green's shares of production in the order in which they were written, with their times.
std::vector<std::pair<std::int64_t, seam::Length>> shares(Delivery& delivery) {
  std::vector<std::pair<std::int64_t, seam::Length>> found;
  std::istringstream lines(delivery.journal.lines());
  for (std::string line; std::getline(lines, line);) {
    if (line.find("\"route\":\"production\"") == std::string::npos) continue;
    const JsonObject entry = Delivery::parsed(line);
    found.emplace_back(entry.at("percent").as_int64(), seam::Length(entry.at("t").as_int64()));
  }
  return found;
}

std::string order_of(const std::vector<std::pair<std::int64_t, seam::Length>>& steps) {
  std::string text;
  for (const auto& [share, when] : steps) text += std::to_string(share) + " ";
  return text;
}

std::int64_t millis(const JsonObject& document, std::string_view member) {
  return document.at(member).as_int64();
}

}  // namespace

TEST_CASE("all at once ends Succeeded after the bake, with green PRIMARY and blue draining") {
  Delivery delivery;
  delivery.deploy();
  CHECK(delivery.view().status == "Created");
  CHECK_FALSE(delivery.info().contains("startTime"));
  REQUIRE(delivery.reach_bake());
  CHECK(delivery.events() == "ssssssss");
  CHECK(delivery.view().status == "InProgress");
  CHECK(delivery.weights(delivery.production) == "0/100");
  CHECK(delivery.status_of(delivery.view().blue_task_set) == "ACTIVE");
  CHECK(delivery.status_of(delivery.view().green_task_set) == "PRIMARY");
  CHECK_FALSE(delivery.info().contains("deploymentOverview"));
  CHECK(delivery.info().at("instanceTerminationWaitTimeStarted").as_bool());
  const seam::Length baking = delivery.now();
  REQUIRE(delivery.reach_end());
  CHECK(delivery.now() - baking == 5min);
  const JsonObject info = delivery.info();
  CHECK(text_of(info, "status") == "Succeeded");
  CHECK(info.at("deploymentOverview").at("Succeeded").as_int64() == 1);
  CHECK(millis(info, "completeTime") - millis(info, "startTime") >= 300'000);
  CHECK(delivery.status_of(delivery.view().blue_task_set) == "DRAINING");
  CHECK(delivery.weights(delivery.production) == "0/100");
  CHECK(delivery.weights(delivery.test) == "0/100");
}

TEST_CASE("Install of four containers takes 95 to 160 seconds, and green is told in the target") {
  for (std::uint64_t seed = 1; seed <= 10; ++seed) {
    mocks::Settings settings;
    settings.chance = {seed, seed > 1};
    Delivery delivery({}, settings);
    delivery.deploy();
    REQUIRE(delivery.reach("Install"));
    CHECK(delivery.since_created() >= 2s);
    CHECK(delivery.since_created() <= 26s);
    const seam::Length began = delivery.now();
    REQUIRE(delivery.reach("AfterInstall"));
    INFO("seed " << seed);
    CHECK(delivery.now() - began >= 95s);
    CHECK(delivery.now() - began <= 160s);
    const JsonObject target = delivery.target();
    CHECK(text_of(target, "targetId") == "bash-dog:bash-dog");
    CHECK(text_of(target, "status") == "InProgress");
    const JsonObject green = target.at("taskSetsInfo").at(1).as_object();
    CHECK(text_of(green, "identifer") == delivery.view().green_task_set);
    CHECK(text_of(green, "taskSetLabel") == "Green");
    CHECK(text_of(green.at("targetGroup").as_object(), "name") == "bash-dog-green");
    CHECK(green.at("runningCount").as_int64() == 2);
    CHECK(green.at("trafficWeight").as_int64() == 0);
    CHECK(target.at("taskSetsInfo").at(0).at("trafficWeight").as_int64() == 100'000'000);
  }
}

TEST_CASE("a canary gives ten percent at once and the rest after its interval") {
  Delivery delivery({.config = "CodeDeployDefault.ECSCanary10Percent5Minutes", .bake_minutes = 60});
  delivery.deploy();
  REQUIRE(delivery.reach("AllowTraffic"));
  const seam::Length began = delivery.now();
  CHECK(delivery.weights(delivery.production) == "90/10");
  REQUIRE(delivery.reach_bake());
  const auto steps = shares(delivery);
  CHECK(order_of(steps).ends_with("10 100 "));
  CHECK(steps.back().second - began == 5min);
  REQUIRE(delivery.reach_end());
  CHECK(delivery.view().status == "Succeeded");
  // 10 + ~140 + 300 + 3600 seconds: row 2 of the outcomes.
  CHECK(delivery.since_created() >= 3990s);
  CHECK(delivery.since_created() <= 4100s);
}

TEST_CASE("a linear shift takes ten steps, an interval and up to two seconds apart") {
  for (const bool sampled : {false, true}) {
    mocks::Settings settings;
    settings.chance = {7, sampled};
    Delivery delivery({.config = "CodeDeployDefault.ECSLinear10PercentEvery1Minutes"}, settings);
    delivery.deploy();
    REQUIRE(delivery.reach_end());
    auto steps = shares(delivery);
    REQUIRE(order_of(steps).ends_with("10 20 30 40 50 60 70 80 90 100 "));
    for (std::size_t i = steps.size() - 9; i < steps.size(); ++i) {
      CHECK(steps[i].second - steps[i - 1].second >= 60s);
      CHECK(steps[i].second - steps[i - 1].second <= 62s);
    }
  }
}

TEST_CASE("a percentage that does not divide 100 ends with a smaller or a larger step") {
  const Shift shift{Shift::Kind::linear, 30, 1};
  const auto walk = [&](Switches::LinearRemainder how) {
    std::string text;
    for (int step = 1, share = 0; share < 100; ++step)
      text += std::to_string(share = mocks::codedeploy::share_after(shift, step, how)) + " ";
    return text;
  };
  CHECK(walk(Switches::LinearRemainder::smaller_last_step) == "30 60 90 100 ");
  CHECK(walk(Switches::LinearRemainder::larger_last_step) == "30 60 100 ");
}

TEST_CASE("a second deployment swaps the groups back") {
  Delivery delivery;
  delivery.deploy();
  REQUIRE(delivery.reach_end());
  const auto first = delivery.view();
  delivery.run_for(10min);
  CHECK(delivery.service().task_sets.size() == 1);
  delivery.deploy();
  REQUIRE(delivery.reach_end());
  const auto second = delivery.view();
  CHECK(second.status == "Succeeded");
  CHECK(second.blue_task_set == first.green_task_set);
  CHECK(second.blue_target_group == first.green_target_group);
  CHECK(second.green_target_group == first.blue_target_group);
  CHECK(delivery.weights(delivery.production) == "100/0");  // by name: group blue is live again
  const JsonObject group =
      delivery
          .codedeploy_ok("GetDeploymentGroup",
                         {{"applicationName", "bash-dog"}, {"deploymentGroupName", "bash-dog"}})
          .at("deploymentGroupInfo")
          .as_object();
  CHECK(text_of(group.at("lastSuccessfulDeployment").as_object(), "deploymentId") == second.id);
  CHECK(text_of(delivery.info().at("previousRevision").as_object(), "revisionType") ==
        "AppSpecContent");
}

TEST_CASE("the idle group joins the listener when the group is made, at Install, or not at all") {
  const auto written = [](const Delivery& delivery) {
    return mocks::elbv2::routes_of(delivery.cloud, delivery.production)->front().written.size();
  };
  CHECK(written(Delivery()) == 2);
  Switches late;
  late.listener_rewrite = Switches::ListenerRewrite::at_first_deployment;
  Delivery delivery({}, with(late));
  CHECK(written(delivery) == 1);
  delivery.deploy();
  REQUIRE(delivery.run_until_true(5min, [&] { return !delivery.view().green_task_set.empty(); }));
  CHECK(written(delivery) == 2);
  CHECK(delivery.weights(delivery.production) == "100/0");
  Switches never;
  never.idle_target_group = Switches::IdleTargetGroup::detached;
  Delivery detached({}, with(never));
  CHECK(written(detached) == 1);
  detached.deploy();
  REQUIRE(detached.reach("AfterInstall"));
  CHECK(written(detached) == 1);
  REQUIRE(detached.reach_end());
  CHECK(detached.weights(detached.production) == "0/100");
  Delivery gradual({.config = "CodeDeployDefault.ECSCanary10Percent5Minutes"}, with(never));
  CHECK(written(gradual) == 2);  // a gradual shift needs the checks in every epoch
}

TEST_CASE("hooks are called in order, one an event, and their time counts") {
  Delivery delivery;
  mocks::codedeploy::set_hook(delivery.scene, "CodeDeployHook_bash-dog-smoke", {20s, "Succeeded"});
  mocks::codedeploy::set_hook(delivery.scene, "CodeDeployHook_bash-dog-confirm", {5s, "Succeeded"});
  delivery.deploy(Delivery::appspec(
      "2",
      "Hooks:\n  - AfterAllowTestTraffic: CodeDeployHook_bash-dog-smoke\n"
      "  - AfterAllowTraffic: "
      "arn:aws:lambda:us-east-2:123456789012:function:CodeDeployHook_bash-dog-confirm:live\n"));
  REQUIRE(delivery.reach("AfterAllowTestTraffic"));
  CHECK(delivery.weights(delivery.test) == "0/100");
  CHECK(delivery.weights(delivery.production) == "100/0");
  const seam::Length smoke = delivery.now();
  REQUIRE(delivery.reach("BeforeAllowTraffic"));
  CHECK(delivery.now() - smoke >= 20s);
  CHECK(delivery.now() - smoke <= 21s);
  REQUIRE(delivery.reach("AfterAllowTraffic"));
  const seam::Length confirm = delivery.now();
  REQUIRE(delivery.reach_bake());
  CHECK(delivery.now() - confirm == 5s);
}

TEST_CASE("the ready wait stands before the hook or after it, and a person ends it") {
  for (const auto slot :
       {Switches::ReadyWaitSlot::before_allow_hook, Switches::ReadyWaitSlot::after_allow_hook}) {
    Switches switches;
    switches.ready_wait_slot = slot;
    Delivery delivery({.ready_action = "STOP_DEPLOYMENT", .ready_minutes = 30}, with(switches));
    delivery.deploy();
    const auto go_on = [&] {
      return delivery.codedeploy_refusal(
          "ContinueDeployment",
          {{"deploymentId", delivery.id}, {"deploymentWaitType", "READY_WAIT"}});
    };
    CHECK(go_on().starts_with("DeploymentIsNotInReadyStateException"));
    REQUIRE(delivery.run_until_true(1h, [&] { return delivery.view().status == "Ready"; }));
    CHECK(delivery.events() ==
          (slot == Switches::ReadyWaitSlot::before_allow_hook ? "sssssppp" : "sssssspp"));
    delivery.run_for(10min);
    CHECK(delivery.weights(delivery.production) == "100/0");
    CHECK(go_on().empty());
    REQUIRE(delivery.reach_end());
    CHECK(delivery.view().status == "Succeeded");
    CHECK(go_on().starts_with("DeploymentAlreadyCompletedException"));
  }
}

TEST_CASE("a person ends the bake, with the new call or the old one") {
  for (const bool old_call : {false, true}) {
    Delivery delivery({.bake_minutes = 60});
    delivery.deploy();
    const auto end_it = [&] {
      return old_call ? delivery.codedeploy_refusal("SkipWaitTimeForInstanceTermination",
                                                    {{"deploymentId", delivery.id}})
                      : delivery.codedeploy_refusal("ContinueDeployment",
                                                    {{"deploymentId", delivery.id},
                                                     {"deploymentWaitType", "TERMINATION_WAIT"}});
    };
    CHECK_FALSE(end_it().empty());
    REQUIRE(delivery.reach_bake());
    CHECK(end_it().empty());
    CHECK(delivery.view().status == "Succeeded");
    CHECK(delivery.status_of(delivery.view().blue_task_set) == "DRAINING");
  }
}

TEST_CASE("KEEP_ALIVE leaves blue and waits for nothing") {
  Delivery delivery({.bake_action = "KEEP_ALIVE"});
  delivery.deploy();
  REQUIRE(delivery.reach_end());
  CHECK(delivery.view().status == "Succeeded");
  CHECK(delivery.status_of(delivery.view().blue_task_set) == "ACTIVE");
  CHECK_FALSE(delivery.info().at("instanceTerminationWaitTimeStarted").as_bool());
}

TEST_CASE("switches of the ending: a status Baking, a test route that returns") {
  Switches switches;
  switches.baking_status = Switches::BakingStatus::emitted;
  switches.test_route_after_success = Switches::TestRouteAfterSuccess::returns;
  Delivery delivery({}, with(switches));
  delivery.deploy();
  REQUIRE(delivery.reach_bake());
  CHECK(delivery.view().status == "Baking");
  CHECK(delivery.weights(delivery.test) == "0/100");
  REQUIRE(delivery.reach_end());
  CHECK(delivery.view().status == "Succeeded");
  CHECK(delivery.weights(delivery.test) == "100/0");
}

TEST_CASE("what happens to the group while a deployment runs does not touch it") {
  Delivery delivery({.config = "CodeDeployDefault.ECSCanary10Percent5Minutes", .bake_minutes = 30});
  delivery.deploy();
  REQUIRE(delivery.reach("Install"));
  Plan other;
  other.bake_minutes = 0;
  delivery.plan = other;
  JsonObject update;
  for (const auto& member : delivery.group_input())
    if (member.key() != "deploymentGroupName") update[member.key()] = member.value();
  update["currentDeploymentGroupName"] = "bash-dog";
  delivery.codedeploy_ok("UpdateDeploymentGroup", update);
  REQUIRE(delivery.reach("AllowTraffic"));
  CHECK(delivery.weights(delivery.production) == "90/10");
  REQUIRE(delivery.reach_bake());
  const seam::Length began = delivery.now();
  REQUIRE(delivery.reach_end());
  CHECK(delivery.now() - began == 30min);
}

TEST_CASE("a deployment without a test listener passes both test events without effect") {
  Delivery delivery({.with_test_listener = false});
  delivery.deploy();
  REQUIRE(delivery.reach_end());
  CHECK(delivery.view().status == "Succeeded");
  CHECK(delivery.weights(delivery.test) == "1/0");
}

TEST_CASE("the network that an AppSpec names is the new set's, and stays the service's own else") {
  Delivery delivery({.bake_minutes = 0});
  delivery.deploy(Delivery::appspec("2",
                                    "        NetworkConfiguration:\n"
                                    "          AwsvpcConfiguration:\n"
                                    "            Subnets: [subnet-task-b]\n"
                                    "            SecurityGroups: [\"sg-other\"]\n"
                                    "            AssignPublicIp: DISABLED\n"));
  REQUIRE(delivery.reach_end());
  const auto network = [&] {
    return boost::json::serialize(delivery.described().at("networkConfiguration"));
  };
  const std::string named =
      R"({"awsvpcConfiguration":{"subnets":["subnet-task-b"],"securityGroups":["sg-other"],)"
      R"("assignPublicIp":"DISABLED"}})";
  CHECK(network() == named);
  delivery.run_for(10min);
  delivery.deploy();
  REQUIRE(delivery.reach_end());
  CHECK(network() == named);
}
