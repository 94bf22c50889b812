// World faults: what each does to the thing that it names, how it ends, and when there is no such
// thing.
#include "harness/play/numbers.hpp"
#include "harness/play/standing_faults.hpp"
#include "tests/harness/language/scratch.hpp"
#include "tests/harness/play/texts.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::harness;
using namespace greenroom::tests;
using namespace std::chrono_literals;

namespace {

std::string with_faults(const std::string& faults) {
  return R"(scenario: Something befalls v1, and nobody deploys
world: bash-dog
traffic: none
method: [{wait: 10m}]
expect: {users.lost: 0}
faults:
)" + faults;
}

/// The journal's first word on a stopped task.
mocks::JsonObject stopped(Run& run) {
  for (const auto& task : records(run, "task"))
    if (mocks::text_of(task, "status") == "STOPPED") return task;
  return {};
}

std::int64_t stops(Run& run) { return run.watch().count(*read_moment("task.stopped")); }

std::vector<std::string> failures(Run& run) {
  std::vector<std::string> texts;
  for (const StepFailure& failure : run.failed_steps())
    texts.push_back(std::to_string(failure.place.line) + " " + failure.what);
  return texts;
}

Fault unhealthy(const std::string& thing, const std::string& answer) {
  Fault fault;
  fault.name = "unhealthy";
  fault.thing = *read_thing(thing);
  fault.answer = answer;
  return fault;
}

}  // namespace

TEST_CASE("an unhealthy target answers as the fault says, to those whom it names") {
  using Kind = mocks::ecs::Reaction::Kind;
  const auto every = override_of(unhealthy("target:green", "refused"));
  CHECK(every.reaction.kind == Kind::refuses);
  CHECK((every.checks && every.users));
  CHECK(every.first == 0);
  Fault users = unhealthy("target:green#2", "502");
  users.users_only = true;
  const auto second = override_of(users);
  CHECK(second.reaction.kind == Kind::answers);
  CHECK(second.reaction.status == 502);
  CHECK((!second.checks && second.users));
  CHECK((second.first == 2 && second.last == 2));
  Fault checks = unhealthy("target:blue#3..", "timeout");
  checks.checks_only = true;
  const auto later = override_of(checks);
  CHECK(later.reaction.kind == Kind::times_out);
  CHECK((later.checks && !later.users));
  CHECK((later.first == 3 && later.last == 0));
}

TEST_CASE("an unhealthy target is replaced, as are those that come after it, until it is over") {
  Run& one = playing(with_faults("  - {unhealthy: \"target:blue#1\", at: +1m}\n"));
  CHECK(stops(one) == 1);
  CHECK(mocks::text_of(stopped(one), "reason").find("failed ELB health checks") !=
        std::string::npos);
  Run& all = playing(with_faults("  - {unhealthy: target:blue, answer: 500, at: +1m, for: 5m}\n"));
  CHECK(stops(all) >= 4);
  CHECK(all.ended_at() < seam::Steady(1h));
  CHECK(state_miss(all, "target_group:blue", R"({"tasks": 2, "serving": true})").empty());
}

TEST_CASE("targets that only users find bad stay in service") {
  Run& run = playing(
      with_faults("  - {unhealthy: target:blue, answer: 500, users_only: true, at: +1m}\n"));
  CHECK(stops(run) == 0);
}

TEST_CASE("health that flaps turns for as long as it lasts") {
  Run& run =
      playing(with_faults("  - {health_flaps: target:blue, period: 2m, at: +1m, for: 10m}\n"));
  CHECK(stops(run) >= 2);
  CHECK(run.ended_at() < seam::Steady(1h));
}

TEST_CASE("a fault on targets that never come is a miss") {
  Run& none = playing(with_faults("  - {unhealthy: target:green}\n"));
  CHECK(none.never_happened() ==
        std::vector<std::string>{"the fault unhealthy: target:green never happened"});
  Run& ninth = playing(with_faults("  - {unhealthy: \"target:blue#9\"}\n"));
  CHECK(ninth.never_happened() ==
        std::vector<std::string>{"the fault unhealthy: target:blue#9 never happened"});
}

TEST_CASE("an alarm fires as long as the fault lasts") {
  Run& run = playing(with_faults("  - {alarm_fires: alarm:bash-dog-5xx-blue, at: +1m, for: 3m}\n"));
  CHECK(came(run, "alarm:bash-dog-5xx-blue.fired") == seam::Steady(1min));
  CHECK(came(run, "alarm:bash-dog-5xx-blue.cleared") >= seam::Steady(4min));
  CHECK(state_miss(run, "alarm:bash-dog-5xx-blue", R"({"StateValue": "OK"})").empty());
}

TEST_CASE(
    "a numbered task dies alone, all of a fleet die together, and the service starts others") {
  Run& one = playing(with_faults("  - {task_dies: \"task:blue#1\", at: +1m, reason: Spot}\n"));
  CHECK(stops(one) == 1);
  CHECK(mocks::text_of(stopped(one), "reason") == "Spot");
  CHECK(one.watch().when("task:blue#1", "stopped").has_value());
  CHECK_FALSE(one.watch().when("task:blue#2", "stopped").has_value());
  CHECK(state_miss(one, "task:blue", R"({"tasks": 2})").empty());
  Run& all = playing(with_faults("  - {task_dies: task:blue, at: +1m}\n"));
  CHECK(stops(all) == 2);
  CHECK(state_miss(all, "task:blue", R"({"tasks": 2})").empty());
}

TEST_CASE("an essential container that exits, or that needs too much, stops its task") {
  Run& exits =
      playing(with_faults("  - {container_exits: \"container:blue#2/app\", at: +1m, code: 3}\n"));
  CHECK(stops(exits) == 1);
  CHECK(mocks::text_of(stopped(exits), "stop_code") == "EssentialContainerExited");
  Run& memory = playing(with_faults("  - {out_of_memory: \"container:blue#1/app\", at: +1m}\n"));
  CHECK(stops(memory) == 1);
  CHECK(mocks::text_of(stopped(memory), "stop_code") == "EssentialContainerExited");
}

TEST_CASE("a fault on tasks that are not there is a miss where it stands") {
  CHECK(failures(playing(with_faults("  - {task_dies: task:green, at: +1m}\n"))) ==
        std::vector<std::string>{"7 task:green means no task that runs"});
  CHECK(
      failures(playing(with_faults("  - {out_of_memory: \"container:blue#9/app\", at: +1m}\n"))) ==
      std::vector<std::string>{"7 container:blue#9/app means no task that runs"});
}

TEST_CASE("a task that needs a denied secret or a missing image does not start until it is over") {
  const std::string deploys = R"(scenario: Green cannot start
world: bash-dog
strategy: {shift: all_at_once, bake: 1m}
project: {from: bash-dog, watch: {fail_fast: none}}
traffic: none
method: [{deploy: v2}]
expect: {verdict: deployed}
faults:
)";
  Run& denied = playing(deploys + "  - {secret_denied: secret:bash-dog/app, for: 10m}\n");
  CHECK(mocks::text_of(stopped(denied), "reason").find("secret") != std::string::npos);
  CHECK(came(denied, "green.healthy") > seam::Steady(10min));
  Run& gone = playing(deploys + "  - {secret_missing: secret:bash-dog/app, at: verify.ended}\n");
  CHECK(mocks::text_of(stopped(gone), "reason").find("ResourceNotFoundException") !=
        std::string::npos);
  CHECK_FALSE(gone.watch().when("green", "healthy").has_value());
  Run& missing = playing(deploys + "  - {image_missing: image:bash-dog/app:v2, at: +30s}\n");
  CHECK(mocks::text_of(stopped(missing), "reason").find("CannotPullContainer") !=
        std::string::npos);
  CHECK_FALSE(missing.watch().when("green", "healthy").has_value());
}

TEST_CASE("tasks whose start fails or is late come up when that is over, and late by so much") {
  const std::string deploys = R"(scenario: Green is slow to start
world: bash-dog
strategy: {shift: all_at_once, bake: 1m}
project: {from: bash-dog, watch: {fail_fast: none}}
traffic: none
method: [{deploy: v2}]
expect: {verdict: deployed}
faults:
)";
  const auto healthy = [](Run& run) { return came(run, "green.healthy").time_since_epoch(); };
  const Length usual =
      healthy(playing(deploys + "  - {unhealthy: target:blue, users_only: true}\n"));
  Run& fails = playing(deploys + "  - {start_fails: task:green, reason: no luck, for: 10m}\n");
  CHECK(mocks::text_of(stopped(fails), "stop_code") == "TaskFailedToStart");
  CHECK(mocks::text_of(stopped(fails), "reason") == "no luck");
  CHECK(healthy(fails) > 10min);
  Run& slow = playing(deploys + "  - {slow_start: task:green, time: 3m}\n");
  CHECK(healthy(slow) - usual >= 3min);
  CHECK(healthy(slow) - usual < 4min);
  Run& one = playing(deploys + "  - {slow_start: \"task:green#2\", time: 3m}\n");
  CHECK(healthy(one) - usual >= 3min);
  Run& late = playing(deploys + "  - {registration_lags: target:green, time: 2m}\n");
  CHECK(healthy(late) - usual >= 110s);
  CHECK(healthy(late) - usual < 3min);
}

TEST_CASE(
    "a start that fails says AWS's own text where the fault has none, and none may be missed") {
  Run& run =
      playing(with_faults("  - {start_fails: task:blue, at: +1m, for: 3m}\n  - {task_dies: "
                          "\"task:blue#1\", at: +2m}\n"));
  bool said = false;
  for (const auto& task : records(run, "task"))
    said = said || mocks::text_of(task, "reason").starts_with("Timeout waiting for network");
  CHECK(said);
  CHECK(state_miss(run, "task:blue", R"({"tasks": 2})").empty());
  Run& none = playing(with_faults("  - {start_fails: task:blue, at: +1m}\n"));
  CHECK(none.never_happened() ==
        std::vector<std::string>{"the fault start_fails: task:blue never happened"});
}

TEST_CASE("a zone without capacity takes no tasks, a lost one kills its own; both end") {
  Run& refused = playing(with_faults(
      "  - {capacity_refused: az:us-east-2a, at: +1m}\n  - {task_dies: task:blue, at: +2m}\n"));
  CHECK(stops(refused) == 2);
  bool told = false;
  for (const auto& event : records(refused, "event"))
    told = told || mocks::text_of(event, "message").find("Capacity is unavailable at this time") !=
                       std::string::npos;
  CHECK(told);
  CHECK(state_miss(refused, "task:blue", R"({"tasks": 2})").empty());  // in the other zone
  Run& lost = playing(with_faults("  - {az_lost: az:us-east-2b, at: +1m, for: 5m}\n"));
  CHECK(stops(lost) == 1);
  CHECK(state_miss(lost, "task:blue", R"({"tasks": 2})").empty());
  Run& unmet = playing(with_faults("  - {capacity_refused: az:us-east-2a}\n"));
  CHECK(unmet.never_happened() ==
        std::vector<std::string>{"the fault capacity_refused: az:us-east-2a never happened"});
}

TEST_CASE("weights that lag are felt so much later, on a listener that there is") {
  const std::string deploys = R"(scenario: Users feel the shift late
world: bash-dog
strategy: {shift: all_at_once, bake: 5m}
traffic: none
method: [{deploy: v2}]
expect: {verdict: deployed}
faults:
)";
  const auto felt = [](Run& run) {
    Length written{0};
    for (const auto& weights : records(run, "weights")) {
      if (mocks::number_of(weights, "port") != 443) continue;
      const Length at(mocks::number_of(weights, "t"));
      if (mocks::text_of(weights, "what") == "written") written = at;
      if (mocks::text_of(weights, "what") == "effective") return at - written;
    }
    return Length(0);
  };
  CHECK(felt(playing(deploys + "  - {weights_lag: listener:production, time: 40s}\n")) == 40s);
  CHECK(felt(playing(deploys + "  - {weights_lag: listener:test, time: 40s}\n")) <= 5s);
  CHECK(failures(playing(deploys + "  - {weights_lag: \"rule:production#1\", time: 40s}\n")) ==
        std::vector<std::string>{"8 there is no rule:production#1"});
}

TEST_CASE("a balancer whose group is closed is out of reach, as long as that lasts") {
  Run& run = playing(R"(scenario: Somebody closes the balancer's group
world: bash-dog
method: [{wait: 10m}]
expect: {users.lost: 0}
faults:
  - {network_closed: security_group:alb, at: +1m, for: 1m}
)");
  bool told = false;
  for (const auto& users : records(run, "users"))
    told = told || mocks::text_of(users, "cause") == "522 origin out of reach";
  CHECK(told);
  CHECK(number_of(run, "users.lost")->value >= 2900);  // fifty a second
  CHECK(number_of(run, "users.lost")->value <= 3100);
  CHECK(stops(run) == 0);
}

TEST_CASE("tasks whose group is closed are unhealthy for the balancer, which asks in vain") {
  Run& run = playing(with_faults("  - {network_closed: security_group:task, at: +1m, for: 5m}\n"));
  bool told = false;
  for (const auto& target : records(run, "target"))
    told = told || mocks::text_of(target, "description") == "Request timed out";
  CHECK(told);
  CHECK(mocks::text_of(stopped(run), "reason").find("failed ELB health checks") !=
        std::string::npos);
  CHECK(state_miss(run, "target_group:blue", R"({"tasks": 2, "serving": true})").empty());
}

TEST_CASE("tasks that start in a subnet without a way out say what they could not reach") {
  const std::string dies = "  - {task_dies: task:blue, at: +2m}\n";
  Run& all =
      playing(with_faults("  - {route_missing: subnet:private, at: +1m, for: 10m}\n" + dies));
  bool told = false;
  for (const auto& event : records(all, "event"))
    told = told || mocks::text_of(event, "message")
                           .find("There is a connection issue between the task and Amazon ECR") !=
                       std::string::npos;
  CHECK(told);
  CHECK(state_miss(all, "task:blue", R"({"tasks": 2})").empty());  // once it is over
  for (const char* one : {"subnet:private-b", "\"subnet:private#2\""}) {
    Run& half =
        playing(with_faults("  - {route_missing: " + std::string(one) + ", at: +1m}\n" + dies));
    CHECK(state_miss(half, "task:blue", R"({"tasks": 2})").empty());  // in the other zone
    CHECK(half.never_happened().empty());
  }
  // The NAT gateway of that zone has no way out either.
  Run& outer =
      playing(with_faults("  - {route_missing: \"subnet:public#1\", at: +1m, for: 10m}\n" + dies));
  CHECK(outer.never_happened().empty());
}

TEST_CASE("a group or a subnet that is not there is a miss, and so is one that nobody met") {
  CHECK(failures(playing(with_faults("  - {network_closed: security_group:sg-1}\n"))) ==
        std::vector<std::string>{"7 there is no security group sg-1 (it has alb, task)"});
  CHECK(failures(playing(with_faults("  - {route_missing: subnet:subnet-1}\n"))) ==
        std::vector<std::string>{"7 subnet:subnet-1 means no subnet (it has private, public)"});
  Run& unmet = playing(with_faults("  - {network_closed: security_group:alb}\n"));
  CHECK(unmet.never_happened() ==
        std::vector<std::string>{"the fault network_closed: security_group:alb never happened"});
  Run& calm = playing(with_faults("  - {route_missing: subnet:private, at: +1m}\n"));
  CHECK(calm.never_happened() ==
        std::vector<std::string>{"the fault route_missing: subnet:private never happened"});
}

TEST_CASE("a record that lags must be there, and must change") {
  Run& run = playing(with_faults("  - {dns_lags: record:www.bash-dog.example, time: 1h}\n"));
  CHECK(run.never_happened() ==
        std::vector<std::string>{"the fault dns_lags: record:www.bash-dog.example never happened"});
}

TEST_CASE("a hook is befallen by its event or its function, and by no other name") {
  const std::string deploys = R"(scenario: A hook says no
world: bash-dog
project: {from: bash-dog, files: {appspec: appspec.hooks.yaml}, watch: {fail_fast: none}}
traffic: none
method: [{deploy: v2}]
expect: {verdict: rolled_back}
faults:
)";
  for (const char* hook : {"AfterAllowTestTraffic", "CodeDeployHook_bash-dog-smoke"}) {
    Run& fails = playing(deploys + "  - {hook_fails: hook:" + hook +
                         ", reason: refused, until: shift.10%}\n");
    CHECK(came(fails, "rollback.started") - came(fails, "test.ended") < 21s);
    CHECK_FALSE(fails.watch().when("shift", "started").has_value());
  }
  Run& in_time = playing(deploys + "  - {hook_silent: hook:AfterAllowTestTraffic, for: 1m}\n");
  CHECK(in_time.watch().when("shift", "ended").has_value());
  CHECK(failures(playing(deploys + "  - {hook_fails: \"hook:CodeDeployHook_cat\"}\n")) ==
        std::vector<std::string>{"8 there is no hook CodeDeployHook_cat"});
}

TEST_CASE("a fault on a hook that nobody calls, or that is over before, has never happened") {
  const auto never = [](const std::string& words, const std::string& fault) {
    return playing(
               "scenario: A hook is befallen\nworld: bash-dog\n" + words +
               "traffic: none\nmethod: [{deploy: v2}]\nexpect: {users.lost: 0}\nfaults:\n  - {" +
               fault + "}\n")
        .never_happened();
  };
  const auto told = [](const std::string& fault) {
    return std::vector<std::string>{"the fault " + fault + " never happened"};
  };
  for (const std::string fault :
       {"hook_fails: hook:AfterAllowTraffic", "hook_silent: hook:AfterAllowTraffic",
        "hook_fails: hook:CodeDeployHook_bash-dog-smoke"})
    CHECK(never("", fault) == told(fault));
  const std::string hooks =
      "project: {from: bash-dog, files: {appspec: appspec.hooks.yaml}, watch: {fail_fast: none}}\n";
  const std::string silent = "hook_silent: hook:AfterAllowTestTraffic";
  CHECK(never(hooks, silent + ", for: 1m") == told(silent));
  CHECK(never(hooks, silent).empty());
  CHECK(never(hooks, "hook_fails: hook:AfterInstall") == told("hook_fails: hook:AfterInstall"));
  CHECK(never(hooks, "hook_fails: hook:AfterAllowTraffic").empty());
  CHECK(never(hooks,
              "hook_fails: \"hook:arn:aws:lambda:us-east-2:123456789012:function:"
              "CodeDeployHook_bash-dog-smoke\"")
            .empty());
}

TEST_CASE("a container that does not run and an image that is gone are told at the fault") {
  CHECK(failures(playing(with_faults("  - {container_exits: \"container:blue#1/nope\"}\n"))) ==
        std::vector<std::string>{"7 container:blue#1/nope means no container that runs"});
  CHECK(failures(playing(with_faults("  - {out_of_memory: container:blue/nope, at: +1m}\n"))) ==
        std::vector<std::string>{"7 container:blue/nope means no container that runs"});
  CHECK(failures(playing(with_faults("  - {image_missing: image:bash-dog/app:v2}\n"
                                     "  - {image_missing: image:bash-dog/app:v2, at: +1m}\n"))) ==
        std::vector<std::string>{"8 there is no image bash-dog/app:v2"});
}

TEST_CASE("a fault that could not begin is told once") {
  Run& run = playing(with_faults("  - {hook_fails: \"hook:CodeDeployHook_cat\"}\n"));
  CHECK(failures(run) == std::vector<std::string>{"7 there is no hook CodeDeployHook_cat"});
  CHECK(run.never_happened().empty());
}

TEST_CASE("tasks, targets and containers are named by their fleet, and by nothing else") {
  const Scratch scratch("fleets");
  for (const char* fault :
       {"task_dies: task:cat", "task_dies: \"task:first#1\"", "out_of_memory: container:cat/app",
        "network_closed: security_group:cat", "route_missing: subnet:private-z"}) {
    const auto errors =
        errors_of(scratch.write("fleets.yaml", with_faults(std::string("  - {") + fault + "}\n")));
    REQUIRE(errors.size() == 1);
    CHECK(errors.front().id == "Y416");
  }
}
