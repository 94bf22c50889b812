// Numbers: each against a run in which its value can be reckoned by hand, or counted in another
// way.
#include "harness/play/numbers.hpp"

#include "mocks/ecs/ecs.hpp"
#include "tests/harness/play/texts.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <map>

using namespace greenroom;
using namespace greenroom::harness;
using namespace greenroom::tests;
using namespace std::chrono_literals;

namespace {

/// Ten visits a second for six minutes: one minute green alone (it has no target: all are lost),
/// one minute half and half (a half is lost), the rest blue alone. What was written takes the same
/// time to be felt each time. Nothing is ever faster than a millisecond, so all answers are slow.
Run& routed() {
  return playing(R"(scenario: Somebody turns the weights, and nobody deploys
world: bash-dog
traffic: {rate: 10/s, slow_above: 1ms}
method:
  - wait: 1m
  - {edit: listener:production, set: {weights: {blue: 0, green: 100}}}
  - wait: 1m
  - {edit: listener:production, set: {weights: {blue: 50, green: 50}}}
  - wait: 1m
  - {edit: listener:production, set: {weights: {blue: 100, green: 0}}}
  - wait: 3m
expect: {users.lost: at most 10000}
)");
}

Run& shifted() {
  return playing(R"(scenario: A shift in four parts, throttled on its way
world: bash-dog
strategy: {shift: linear, step: 25%, every: 1m, bake: 2m}
traffic: 10/s
method: [{deploy: v2}]
faults: [{throttled: "codedeploy:GetDeployment#2..3"}]
expect: {verdict: deployed}
)");
}

Run& alarmed() {
  return playing(R"(scenario: An alarm fires in the bake
world: bash-dog
strategy: {shift: all_at_once, bake: 30m}
traffic: 10/s
method: [{deploy: v2}]
faults: [{alarm_fires: alarm:bash-dog-5xx-green, at: bake.started +5m}]
expect: {verdict: rolled_back}
)");
}

std::int64_t micro(Length length) { return length.count(); }

/// Task-time beyond two, from the journal's word on each task.
Length counted_extra_tasks(Run& run) {
  std::map<std::string, bool> there;
  for (const auto& task : mocks::ecs::tasks_of(run.cloud_at_start(), "bash-dog", "bash-dog"))
    there[task.id] = task.last_status != "STOPPED";
  std::int64_t since = 0, beyond = 0, sum = 0;
  for (const auto& record : records(run, "task")) {
    const std::int64_t t = mocks::number_of(record, "t");
    sum += (t - since) * beyond;
    since = t;
    const std::string_view status = mocks::text_of(record, "status");
    there[std::string(mocks::text_of(record, "task"))] =
        status == "RUNNING" || status == "PENDING" || status == "PROVISIONING" ||
        status == "ACTIVATING";
    std::int64_t running = 0;
    for (const auto& [id, is] : there) running += is ? 1 : 0;
    beyond = std::max<std::int64_t>(0, running - 2);
  }
  return Length(sum);
}

}  // namespace

TEST_CASE("visits are counted as they ask, are lost, are slow and are well") {
  CHECK(number(routed(), "users.total") == 6 * 60 * 10);
  CHECK(number(routed(), "users.lost") == 600 + 300);
  CHECK(number(routed(), "users.slow") == 3600 - 900);
  // A quarter visit is still under way at the end: neither well nor lost.
  CHECK(number_miss(routed(), "users.ok", "74.99% to 75%").empty());
}

TEST_CASE("downtime is without any healthy target, and both are live while each has a share") {
  CHECK(number(routed(), "downtime") == micro(1min));
  CHECK(number(routed(), "both_live") == micro(1min));
}

TEST_CASE("a run without traffic lost nobody, and all of nobody were well") {
  Run& run = playing(R"(scenario: Nobody comes
world: bash-dog
traffic: none
method: [{wait: 1m}]
expect: {users.lost: 0}
)");
  CHECK(number(run, "users.total") == 0);
  CHECK(number(run, "users.lost") == 0);
  CHECK(number(run, "users.ok") == 1'000'000);
}

TEST_CASE("a run without deployment has no number for what only a deployment has") {
  for (const char* name :
       {"took", "install.took", "shift.took", "bake.took", "rollback.took", "detection.took"})
    CHECK(number_miss(routed(), name, "at most 1h") ==
          std::string(name) + " has no value in this run, expected at most 1h");
  CHECK(number(routed(), "extra_tasks") == 0);
  CHECK(number(routed(), "api_calls") == 0);
  CHECK(number(routed(), "throttles") == 0);
}

TEST_CASE("a deployment took from its start to its verdict, and each phase from start to end") {
  Run& run = shifted();
  const auto between = [&](const char* from, const char* to) {
    return (came(run, to) - came(run, from)).count();
  };
  const EngineEnd& engine = run.engines().front();
  CHECK(engine.started == seam::Steady(0s));
  CHECK(number(run, "took") == micro(engine.ended - engine.started));
  CHECK(number(run, "install.took") == between("install.started", "install.ended"));
  CHECK(number(run, "shift.took") == between("shift.started", "shift.ended"));
  CHECK(number(run, "bake.took") == between("bake.started", "bake.ended"));
  // A quarter at once and three more a minute apart; the bake is two minutes.
  CHECK(number_miss(run, "shift.took", "3m to 200s").empty());
  CHECK(number_miss(run, "bake.took", "2m to 130s").empty());
  CHECK(number_miss(run, "both_live", "3m to 200s").empty());
}

TEST_CASE("calls and throttles are as many as the journal has") {
  Run& run = shifted();
  CHECK(number(run, "api_calls") == static_cast<std::int64_t>(records(run, "call").size()));
  CHECK(number(run, "throttles") == 2);
}

TEST_CASE("extra tasks are task-time beyond the wanted number, from green's first to blue's last") {
  CHECK(number(shifted(), "extra_tasks") == micro(counted_extra_tasks(shifted())));
  CHECK(number_miss(shifted(), "extra_tasks", "at least 10m").empty());
}

// Two tasks more for four minutes more are eight minutes more.
TEST_CASE("a check in the middle of a run sees the task-time until then") {
  Run& run = playing(R"(scenario: A check while both fleets run
world: bash-dog
strategy: {shift: all_at_once, bake: 10m}
traffic: none
method:
  - deploy: v2
  - {check: {extra_tasks: 12m29s to 12m30s}, at: bake.started +5m}
  - {check: {extra_tasks: 0s}, at: bake.started +1m}
expect: {verdict: deployed}
)");
  REQUIRE(run.failed_steps().size() == 1);
  CHECK(run.failed_steps().front().what.starts_with("extra_tasks is 4m29s"));
}

TEST_CASE("detection is from the fault to the stop, rollback from the stop to blue alone") {
  Run& run = alarmed();
  const auto fault = came(run, "bake.started") + 5min;
  const auto stop = came(run, "rollback.started");
  CHECK(number(run, "detection.took") == micro(stop - fault));
  CHECK(number(run, "rollback.took") == micro(*run.watch().last("blue", "alone") - stop));
  CHECK(number(run, "bake.took") >= micro(5min));
  CHECK(number_miss(shifted(), "rollback.took", "at most 1m") ==
        "rollback.took has no value in this run, expected at most 1m");
}

TEST_CASE(
    "an amount holds from bound to bound, both included, and tells what was when it does not") {
  Run& run = routed();
  CHECK(number_miss(run, "users.lost", "900").empty());
  CHECK(number_miss(run, "users.lost", "at most 900").empty());
  CHECK(number_miss(run, "users.lost", "at least 900").empty());
  CHECK(number_miss(run, "users.lost", "900 to 901").empty());
  CHECK(number_miss(run, "users.lost", "899 to 900").empty());
  CHECK(number_miss(run, "users.lost", "0") == "users.lost is 900, expected 0");
  CHECK(number_miss(run, "users.lost", "at most 899") == "users.lost is 900, expected at most 899");
  CHECK(number_miss(run, "users.lost", "at least 901") ==
        "users.lost is 900, expected at least 901");
  CHECK(number_miss(run, "users.lost", "901 to 1000") == "users.lost is 900, expected 901 to 1000");
  CHECK(number_miss(run, "users.total", "0") == "users.total is 3,600, expected 0");
  CHECK(number_miss(run, "users.ok", "at least 99.9%") ==
        "users.ok is 74.9982%, expected at least 99.9%");
  CHECK(number_miss(run, "downtime", "0s") == "downtime is 1m, expected 0s");
}

TEST_CASE("numbers are shown as people write them") {
  const auto count = [](std::int64_t n) { return shown({"n", Amount::Kind::count, n}); };
  CHECK(count(0) == "0");
  CHECK(count(999) == "999");
  CHECK(count(1000) == "1,000");
  CHECK(count(806480) == "806,480");
  CHECK(count(1234567) == "1,234,567");
  CHECK(count(-1000) == "-1,000");
  CHECK(count(-100) == "-100");
  CHECK(shown({"n", Amount::Kind::length, micro(90s)}) == "1m30s");
  CHECK(shown({"n", Amount::Kind::share, 999'500}) == "99.95%");
}
