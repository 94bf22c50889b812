// What a stop leaves behind, by hand and when nobody comes.
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

TEST_CASE("a stop in the middle of a shift goes back where the group wants it") {
  Delivery delivery(canary());
  delivery.deploy();
  REQUIRE(delivery.reach("AllowTraffic"));
  delivery.run_for(20s);
  const JsonObject answer =
      delivery.codedeploy_ok("StopDeployment", {{"deploymentId", delivery.id}});
  CHECK(text_of(answer, "status") == "Pending");
  REQUIRE(delivery.reach_end());
  CHECK(delivery.view().status == "Stopped");
  CHECK(delivery.view().error_code == "MANUAL_STOP");
  CHECK(delivery.events() == "ssssssfk");
  check_rolled_back(delivery);
  CHECK(delivery.codedeploy_refusal("StopDeployment", {{"deploymentId", delivery.id}})
            .starts_with("DeploymentAlreadyCompletedException"));
}

TEST_CASE("a plain stop leaves everything where it is, and the next deployment trips over it") {
  Plan plan = canary();
  plan.rollback_on = {"DEPLOYMENT_FAILURE"};
  Delivery delivery(plan);
  delivery.deploy();
  REQUIRE(delivery.reach("AllowTraffic"));
  delivery.run_for(20s);
  delivery.codedeploy_ok("StopDeployment", {{"deploymentId", delivery.id}});
  REQUIRE(delivery.reach_end());
  const auto view = delivery.view();
  CHECK(view.status == "Stopped");
  CHECK(view.rollback_id.empty());
  CHECK(delivery.weights(delivery.production) == "90/10");
  CHECK(delivery.status_of(view.blue_task_set) == "PRIMARY");
  CHECK(delivery.status_of(view.green_task_set) == "ACTIVE");
  delivery.deploy();
  REQUIRE(delivery.reach_end());
  CHECK(delivery.view().error_message.ends_with(
      "Green taskset target group cannot have non-zero weight prior to traffic shifting"));
}

TEST_CASE("the flag of a stop outweighs the group, and without one the world's switch decides") {
  Switches none;
  none.stop_without_flag = Switches::StopWithoutFlag::no_rollback;
  for (const auto& [switches, flag, rolls_back] :
       {std::tuple{Switches{}, 0, false}, std::tuple{Switches{}, -1, true},
        std::tuple{none, -1, false}, std::tuple{none, 1, true}}) {
    Delivery delivery(canary(), with(switches));
    delivery.deploy();
    REQUIRE(delivery.reach("Install"));
    JsonObject input{{"deploymentId", delivery.id}};
    if (flag >= 0) input["autoRollbackEnabled"] = flag == 1;
    delivery.codedeploy_ok("StopDeployment", input);
    REQUIRE(delivery.reach_end());
    CHECK(delivery.view().rollback_id.empty() != rolls_back);
  }
}

TEST_CASE("a stop in the bake hands PRIMARY back to blue") {
  Delivery delivery;
  delivery.deploy();
  REQUIRE(delivery.reach_bake());
  delivery.run_for(1min);
  CHECK(delivery.status_of(delivery.view().green_task_set) == "PRIMARY");
  delivery.codedeploy_ok("StopDeployment",
                         {{"deploymentId", delivery.id}, {"autoRollbackEnabled", true}});
  REQUIRE(delivery.reach_end());
  CHECK(delivery.view().status == "Stopped");
  CHECK(delivery.events() == "ssssssss");
  check_rolled_back(delivery);
}

TEST_CASE("a stop during a hook takes effect at once, or when the hook has answered") {
  for (const auto how : {Switches::StopDuringHook::at_once, Switches::StopDuringHook::after_hook}) {
    Switches switches;
    switches.stop_during_hook = how;
    Delivery delivery({}, with(switches));
    mocks::codedeploy::set_hook(delivery.scene, "smoke", {5min, "Succeeded"});
    delivery.deploy(Delivery::appspec("2", "Hooks:\n  - AfterInstall: smoke\n"));
    REQUIRE(delivery.reach("AfterInstall"));
    const seam::Length asked = delivery.now();
    delivery.codedeploy_ok("StopDeployment", {{"deploymentId", delivery.id}});
    REQUIRE(delivery.run_until_true(1h, [&] { return !delivery.view().active; }));
    const bool waits = how == Switches::StopDuringHook::after_hook;
    CHECK((delivery.now() - asked == 5min) == waits);
    REQUIRE(delivery.reach_end());
    CHECK(delivery.events() == (waits ? "ssskkkkk" : "ssfkkkkk"));
    check_rolled_back(delivery);
  }
}

TEST_CASE("a stop before the deployment has started creates nothing") {
  Delivery delivery;
  delivery.deploy();
  delivery.codedeploy_ok("StopDeployment", {{"deploymentId", delivery.id}});
  REQUIRE(delivery.reach_end());
  CHECK(delivery.view().status == "Stopped");
  CHECK(delivery.rollback().status == "Succeeded");
  CHECK(delivery.service().task_sets.size() == 1);
}

TEST_CASE("a deployment that waits for a person is Ready, and Stopped when nobody comes") {
  Delivery delivery({.ready_action = "STOP_DEPLOYMENT", .ready_minutes = 30});
  delivery.deploy();
  REQUIRE(delivery.run_until_true(1h, [&] { return delivery.view().status == "Ready"; }));
  const seam::Length ready = delivery.now();
  CHECK(delivery.events() == "sssssppp");
  REQUIRE(delivery.run_until_true(1h, [&] { return !delivery.view().active; }));
  CHECK(delivery.now() - ready == 30min);
  CHECK(delivery.view().status == "Stopped");
  CHECK(delivery.view().error_code == "TIMEOUT");
  CHECK(delivery.view().error_message ==
        "The deployment timed out while waiting for a notification to continue. This time out "
        "period is 30 minutes.");
  REQUIRE(delivery.reach_end());
  CHECK(delivery.events() == "ssssskkk");
  check_rolled_back(delivery);
}
