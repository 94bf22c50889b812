// I1-I14 of the facts as properties over several seeds with sampled timings, and the state's value:
// saved, loaded, copied and continued in mid-deployment.
#include "tests/mocks/codedeploy/delivery.hpp"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace greenroom;
using namespace std::chrono_literals;
using mocks::Json;
using mocks::JsonObject;
using mocks::text_of;
using tests::Delivery;
using tests::Plan;

namespace {

enum class Ending { succeeds, alarm, stop, stop_in_bake, failing_hook, unhealthy };

mocks::Settings sampled(std::uint64_t seed) {
  mocks::Settings settings;
  settings.chance = {seed, true};
  return settings;
}

/// Succeeded* (InProgress|Failed)? (Pending*|Skipped*)
bool is_well_formed(std::string_view events) {
  std::size_t at = events.find_first_not_of('s');
  if (at == std::string_view::npos) return true;
  if (events[at] == 'i' || events[at] == 'f') ++at;
  return events.find_first_not_of('p', at) == std::string_view::npos ||
         events.find_first_not_of('k', at) == std::string_view::npos;
}

void check_instant(Delivery& delivery, bool wrote) {
  std::size_t primaries = 0;
  std::string definition, group;
  for (const auto& set : delivery.service().task_sets)
    if (set.status == "PRIMARY") {
      ++primaries;
      definition = set.task_definition;
      group = set.target_group;
    }
  REQUIRE(primaries == 1);  // I2
  const JsonObject described = delivery.described();
  REQUIRE(text_of(described, "taskDefinition") == definition);  // I3
  REQUIRE(text_of(described.at("loadBalancers").at(0).as_object(), "targetGroupArn") == group);
  REQUIRE(described.at("deployments").as_array().empty());  // I12
  if (wrote) {                                              // I1
    const std::set<std::string> sums{"100/0", "90/10", "80/20", "70/30", "60/40", "50/50",
                                     "40/60", "30/70", "20/80", "10/90", "0/100"};
    REQUIRE(sums.contains(delivery.weights(delivery.production)));
  }
  std::size_t active = 0;
  for (const auto& one : mocks::codedeploy::deployments(delivery.cloud)) active += one.active;
  REQUIRE(active <= 1);
  if (delivery.view().started != seam::Steady{}) {
    REQUIRE(is_well_formed(delivery.events()));  // I6
  }
}

void befall(Delivery& delivery, Ending ending, bool& done) {
  if (done) return;
  const auto view = delivery.view();
  if (ending == Ending::alarm && view.current_event == "AllowTraffic") {
    mocks::cloudwatch::force_alarm(delivery.scene, "bash-dog-elb-5xx", "by hand");
    done = true;
  } else if ((ending == Ending::stop && view.current_event == "AllowTraffic") ||
             (ending == Ending::stop_in_bake &&
              delivery.cloud.codedeploy.deployments.at(delivery.id).in_bake)) {
    delivery.codedeploy_ok("StopDeployment", {{"deploymentId", delivery.id}});
    done = true;
  } else if (ending == Ending::unhealthy && !view.green_task_set.empty()) {
    mocks::ecs::override_reactions(
        delivery.scene, view.green_task_set,
        {mocks::ecs::ReactionOverride{
            {mocks::ecs::Reaction::Kind::answers, 500, 0ms}, true, true}});
    done = true;
  }
}

void check_end(Delivery& delivery, Ending ending) {
  const auto view = delivery.view();
  CHECK((view.status == "Succeeded") == (ending == Ending::succeeds));
  CHECK(view.error_code.empty() == (ending == Ending::succeeds));  // I9
  const auto* blue = delivery.set(view.blue_task_set);
  if (ending == Ending::succeeds) {  // I4, I7
    CHECK(delivery.weights(delivery.production) == "0/100");
    CHECK(delivery.status_of(view.green_task_set) == "PRIMARY");
    CHECK((blue == nullptr || (blue->status == "DRAINING" && blue->desired == 0)));
    CHECK(view.completed - view.started >= view.bake);
    return;
  }
  const auto back = delivery.rollback();  // I5, I8
  CHECK(back.status == "Succeeded");
  CHECK(back.triggering_id == view.id);
  CHECK(back.rollback_id.empty());
  CHECK(view.triggering_id.empty());
  CHECK(delivery.weights(delivery.production) == "100/0");
  CHECK(delivery.status_of(view.blue_task_set) == "PRIMARY");
}

void run(Delivery& delivery, Ending ending) {
  if (ending == Ending::failing_hook)
    mocks::codedeploy::set_hook(delivery.scene, "smoke", {7s, "Failed"});
  delivery.deploy(ending == Ending::failing_hook
                      ? Delivery::appspec("2", "Hooks:\n  - BeforeAllowTraffic: smoke\n")
                      : Delivery::appspec());
  bool befell = false;
  std::uint64_t events = 0;
  REQUIRE(delivery.run_until_true(6h, [&] {
    befall(delivery, ending, befell);
    const bool wrote = delivery.cloud.codedeploy.deployments.at(delivery.id).roles.wrote_production;
    // Every change counts, the polls between them do not.
    if (events++ % 3 == 0) check_instant(delivery, wrote);
    for (const auto& one : mocks::codedeploy::deployments(delivery.cloud))
      if (one.active) return false;
    return true;
  }));
  check_instant(delivery, false);
  check_end(delivery, ending);
}

}  // namespace

TEST_CASE("the invariants hold at every instant, however a deployment ends") {
  for (const std::string config :
       {"ECSAllAtOnce", "ECSCanary10Percent5Minutes", "ECSLinear10PercentEvery1Minutes"})
    for (const Ending ending : {Ending::succeeds, Ending::alarm, Ending::stop, Ending::stop_in_bake,
                                Ending::failing_hook})
      for (std::uint64_t seed = 1; seed <= 3; ++seed) {
        if (config == "ECSAllAtOnce" && (ending == Ending::alarm || ending == Ending::stop))
          continue;  // its shift is over in an instant
        INFO(config << " seed " << seed << " ending " << static_cast<int>(ending));
        Delivery delivery({.config = "CodeDeployDefault." + config}, sampled(seed));
        run(delivery, ending);
      }
}

TEST_CASE("the invariants hold while a set that is never healthy is awaited for an hour") {
  Delivery delivery({}, sampled(5));
  run(delivery, Ending::unhealthy);
}

TEST_CASE("equal seeds give equal worlds and other seeds other ids") {
  const auto played = [](std::uint64_t seed) {
    Delivery delivery({}, sampled(seed));
    delivery.deploy();
    REQUIRE(delivery.reach_end());
    return std::pair(delivery.journal.world_digest(), delivery.id);
  };
  CHECK(played(1) == played(1));
  CHECK(played(1).second != played(2).second);
  CHECK(played(3).second.size() == 11);
}

TEST_CASE("a state saved in mid-deployment is loaded equal and goes on as the original does") {
  for (const char* event : {"Install", "AfterAllowTestTraffic", "AllowTraffic"}) {
    Delivery delivery({.config = "CodeDeployDefault.ECSLinear10PercentEvery1Minutes"}, sampled(4));
    mocks::codedeploy::set_hook(delivery.scene, "smoke", {20s, "Succeeded"});
    delivery.deploy(Delivery::appspec("2", "Hooks:\n  - AfterAllowTestTraffic: smoke\n"));
    REQUIRE(delivery.reach(event));
    const Json saved = mocks::codedeploy::to_json(delivery.cloud.codedeploy);
    const Json parsed = boost::json::parse(boost::json::serialize(saved));
    const mocks::codedeploy::State loaded = mocks::codedeploy::from_json(parsed);
    CHECK(loaded == delivery.cloud.codedeploy);
    mocks::Cloud copy = delivery.cloud;
    copy.codedeploy = loaded;
    REQUIRE(delivery.reach_end());
    std::swap(copy, delivery.cloud);
    REQUIRE(delivery.reach_end());
    CHECK(copy == delivery.cloud);
    CHECK(delivery.view().status == "Succeeded");
  }
}

TEST_CASE("a state saved in mid-stop comes back with its decision") {
  Delivery delivery({.config = "CodeDeployDefault.ECSCanary10Percent5Minutes"});
  delivery.deploy();
  REQUIRE(delivery.reach("AllowTraffic"));
  delivery.codedeploy_ok("StopDeployment", {{"deploymentId", delivery.id}});
  const auto loaded =
      mocks::codedeploy::from_json(mocks::codedeploy::to_json(delivery.cloud.codedeploy));
  CHECK(loaded == delivery.cloud.codedeploy);
  CHECK(loaded.deployments.at(delivery.id).stop.has_value());
}
