// State words: each kind of thing once as it is and once as it is not, and what containing means.
#include "harness/play/state_words.hpp"

#include "tests/harness/play/texts.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::harness;
using namespace greenroom::tests;

namespace {

/// Green alone, blue still there: everything has a state that differs from the start.
Run& baking() {
  return playing(R"(scenario: Somebody looks in the middle of the bake
world: bash-dog
strategy: {shift: all_at_once, bake: 5h}
traffic: none
limit: 30m
method: [{deploy: v2}]
faults: [{secret_denied: secret:bash-dog/app, at: bake.started +1m}]
expect: {users.lost: 0}
)");
}

Run& gone() {
  return playing(R"(scenario: Somebody looks after an alarm
world: bash-dog
strategy: {shift: all_at_once, bake: 30m}
traffic: none
method: [{deploy: v2}]
faults: [{alarm_fires: alarm:bash-dog-5xx-green, at: bake.started +1m}]
expect: {verdict: rolled_back}
)");
}

std::string contained(const char* wanted, const char* there) {
  return not_contained(boost::json::parse(wanted), boost::json::parse(there)).value_or("");
}

}  // namespace

TEST_CASE("a deployment is the first, the last or that of an id, with its events by name") {
  Run& run = gone();
  CHECK(state_miss(run, "deployment:first",
                   R"({"status": "Stopped", "errorInformation": {"code": "ALARM_ACTIVE"}})")
            .empty());
  CHECK(state_miss(run, "deployment:last", R"({"creator": "codeDeployRollback"})").empty());
  CHECK(
      state_miss(run, "deployment:first", R"({"events": {"AllowTraffic": "Succeeded"}})").empty());
  CHECK(state_miss(run, "deployment:first", R"({"events": {"AllowTraffic": "Failed"}})") ==
        "deployment:first: events.AllowTraffic is Succeeded, not Failed");
  const std::string id = fleets_of(run.cloud(), run.names()).deployment;
  CHECK(state_miss(run, "deployment:" + id, R"({"status": "Stopped"})").empty());
  CHECK(state_miss(run, "deployment:last", R"({"status": "Failed"})") ==
        "deployment:last: status is Succeeded, not Failed");
  CHECK(state_miss(run, "deployment:d-ABCDEFGHI", R"({"status": "Failed"})") != "");
}

TEST_CASE("before any deployment there is none to look at") {
  Run& run = playing(R"(scenario: Nobody deploys
world: bash-dog
method: [{wait: 1m}]
expect: {users.lost: 0}
)");
  CHECK(state_miss(run, "deployment:last", R"({"status": "Succeeded"})") ==
        "deployment:last: no deployment was made");
  CHECK(state_miss(run, "target_group:blue", R"({"serving": true, "tasks": 2})").empty());
  CHECK(state_miss(run, "target_group:green", R"({"serving": false, "status": "GONE"})").empty());
}

TEST_CASE("a listener has weights by role, beside what its Describe answers") {
  CHECK(state_miss(baking(), "listener:production",
                   R"({"Port": 443, "weights": {"blue": 0, "green": 100}})")
            .empty());
  CHECK(state_miss(baking(), "listener:production", R"({"weights": {"green": 50}})") ==
        "listener:production: weights.green is 100, not 50");
  CHECK(state_miss(gone(), "listener:production", R"({"weights": {"blue": 100, "green": 0}})")
            .empty());
  CHECK(state_miss(baking(), "listener:test", R"({"Port": 443})") ==
        "listener:test: Port is 8443, not 443");
}

TEST_CASE("a target group is the fleet behind it, by role or by its own name") {
  for (const char* green : {"target_group:green", "target_group:bash-dog-green", "task:green"})
    CHECK(state_miss(baking(), green,
                     R"({"serving": true, "weight": 100, "tasks": 2, "status": "PRIMARY",
                         "targets": {"healthy": 2}})")
              .empty());
  for (const char* blue : {"target_group:blue", "target_group:bash-dog-blue", "target:blue"})
    CHECK(state_miss(baking(), blue,
                     R"({"serving": false, "weight": 0, "tasks": 2, "status": "ACTIVE"})")
              .empty());
  CHECK(state_miss(baking(), "target_group:green", R"({"tasks": 3})") ==
        "target_group:green: tasks is 2, not 3");
  CHECK(state_miss(gone(), "target_group:green", R"({"tasks": 0, "status": "GONE"})").empty());
}

TEST_CASE("a service is what its Describe answers, and one that is not there says so") {
  CHECK(
      state_miss(gone(), "service:bash-dog", R"({"status": "ACTIVE", "runningCount": 2})").empty());
  CHECK(state_miss(gone(), "service:bash-dog", R"({"status": "INACTIVE"})") ==
        "service:bash-dog: status is ACTIVE, not INACTIVE");
  CHECK(state_miss(gone(), "service:cat", R"({"status": "ACTIVE"})") ==
        "service:cat: service:cat is not there");
}

TEST_CASE("an alarm has its state") {
  CHECK(state_miss(gone(), "alarm:bash-dog-5xx-green", R"({"StateValue": "ALARM"})").empty());
  CHECK(state_miss(gone(), "alarm:bash-dog-5xx-blue", R"({"StateValue": "ALARM"})") ==
        "alarm:bash-dog-5xx-blue: StateValue is OK, not ALARM");
  CHECK(state_miss(gone(), "alarm:none", R"({"StateValue": "OK"})") ==
        "alarm:none: alarm:none is not there");
}

TEST_CASE("a secret is what its Describe answers, never its value") {
  CHECK(state_miss(gone(), "secret:bash-dog/app", R"({"Name": "bash-dog/app"})").empty());
  CHECK(state_miss(gone(), "secret:bash-dog/app", R"({"SecretString": "x"})") ==
        "secret:bash-dog/app: SecretString is absent, not x");
  CHECK(state_miss(gone(), "secret:none", R"({"Name": "none"})") != "");
}

TEST_CASE("a kind of thing without a state that can be read is told by name") {
  CHECK(state_miss(gone(), "subnet:a", R"({"x": 1})") ==
        "subnet:a: a subnet has no state that can be read yet");
  CHECK(state_miss(gone(), "az:us-east-2a", R"({"x": 1})") ==
        "az:us-east-2a: an az has no state that can be read yet");
}

TEST_CASE("the members that are named must be equal, all others are free") {
  const char* there = R"({"a": 1, "b": {"c": "two", "d": [1, 2]}, "e": null})";
  CHECK(contained("{}", there).empty());
  CHECK(contained(R"({"a": 1, "b": {"c": "two"}})", there).empty());
  CHECK(contained(R"({"a": "1"})", there).empty());  // YAML does not tell 1 from "1"
  CHECK(contained(R"({"b": {"d": [1, 2]}})", there).empty());
  CHECK(contained(R"({"f": null})", there).empty());
  CHECK(contained(R"({"a": 2})", there) == "a is 1, not 2");
  CHECK(contained(R"({"b": {"c": "three"}})", there) == "b.c is two, not three");
  CHECK(contained(R"({"b": {"x": 1}})", there) == "b.x is absent, not 1");
  CHECK(contained(R"({"a": {"x": 1}})", there) == "a is 1, not a map");
  CHECK(contained(R"({"b": {"d": [1]}})", there) == "b.d is [1,2], not [1]");
  CHECK(contained(R"({"b": {"d": [1, 3]}})", there) == "b.d[1] is 2, not 3");
  CHECK(contained(R"({"b": "two"})", there).starts_with("b is {"));
}
