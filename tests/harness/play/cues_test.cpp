// Cues: where `at`, `until` and `wait` point. What is pushed changes nothing that the deployment
// looks at, so that each push shows when its cue came.
#include "tests/harness/play/texts.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::harness;
using namespace greenroom::tests;
using namespace std::chrono_literals;

namespace {

const std::string text = R"(scenario: Something is pushed at every kind of cue
world: bash-dog
strategy: {shift: linear, step: 25%, every: 1m, bake: 2m}
traffic: none
method:
  - deploy: v2
  - {push: "image:bash-dog/app:time", at: +90s}
  - {push: "image:bash-dog/app:moment", at: install.started}
  - {push: "image:bash-dog/app:moment-plus", at: install.started +20s}
  - {push: "image:bash-dog/app:third", at: "listener:production.changed#3"}
  - {push: "image:bash-dog/app:third-plus", at: "listener:production.changed#3 +10s"}
  - {push: "image:bash-dog/app:share", at: shift.50%}
  - {push: "image:bash-dog/app:before-call", at: codedeploy:CreateDeployment}
  - {push: "image:bash-dog/app:after-call", at: after codedeploy:CreateDeployment}
  - {push: "image:bash-dog/app:third-call", at: "codedeploy:GetDeployment#3"}
  - {push: "image:bash-dog/app:second-deployment", at: "deployment.created#2"}
  - {push: "image:bash-dog/app:unheard", at: "ecs:DeleteTaskSet"}
  - wait: confirm.ended
  - wait: 1m
  - wait: install.started
  - push: image:bash-dog/app:past
  - wait: install.started +2h
  - push: image:bash-dog/app:past-plus
expect: {verdict: deployed}
)";

Run& run() { return playing(text); }

std::optional<seam::Steady> pushed(const std::string& tag) {
  return done_at(run(), "push", "image:bash-dog/app:" + tag);
}

std::optional<seam::Steady> called(std::string_view operation, std::int64_t n) {
  for (const auto& call : records(run(), "call"))
    if (mocks::text_of(call, "operation") == operation && mocks::number_of(call, "n") == n)
      return seam::Steady(Length(mocks::number_of(call, "t")));
  return std::nullopt;
}

}  // namespace

TEST_CASE("a time cue comes so long after the scenario began, to the microsecond") {
  CHECK(pushed("time") == seam::Steady(90s));
}

TEST_CASE(
    "a moment's cue comes in the instant of the moment, and a length later where one is said") {
  CHECK(pushed("moment") == came(run(), "install.started"));
  CHECK(pushed("moment-plus") == came(run(), "install.started") + 20s);
}

TEST_CASE(
    "a numbered moment's cue waits for that many, and a share's for the first that reaches it") {
  const auto third = came(run(), "listener:production.changed#3");
  CHECK(third > came(run(), "listener:production.changed"));
  CHECK(pushed("third") == third);
  CHECK(pushed("third-plus") == third + 10s);
  CHECK(pushed("share") == came(run(), "shift.50%"));
}

TEST_CASE("a call's cue comes as the call arrives: before its effect, after it, or at the nth") {
  const auto created = called("CreateDeployment", 1);
  REQUIRE(created.has_value());
  CHECK(pushed("before-call") == created);
  CHECK(pushed("after-call") == created);
  CHECK(pushed("third-call") == called("GetDeployment", 3));
  // In one instant, the order of the journal tells: the effect lies between the two.
  const std::string& lines = run().journal().lines();
  const std::size_t before = lines.find("image:bash-dog/app:before-call");
  const std::size_t effect = lines.find("\"what\":\"created\"");
  CHECK(before < effect);
  CHECK(effect < lines.find("image:bash-dog/app:after-call"));
}

TEST_CASE("a cue whose moment is past fires at once, or when its length has passed") {
  const auto ended = came(run(), "confirm.ended");
  CHECK(pushed("past") >= ended + 1min);
  CHECK(pushed("past") < ended + 2min);
  CHECK(pushed("past-plus") == came(run(), "install.started") + 2h);
}

TEST_CASE("cues that never come are named as a scenario says them, and those alone") {
  CHECK(pushed("second-deployment") == std::nullopt);
  CHECK(run().never_happened() ==
        std::vector<std::string>{
            "push image:bash-dog/app:second-deployment at deployment.created#2 never happened: "
            "deployment.created came once",
            "push image:bash-dog/app:unheard at ecs:DeleteTaskSet never happened"});
  std::vector<std::string> missed;
  for (const Expected& expected : played_text(text).expectations)
    if (expected.state == Expected::State::missed)
      missed.push_back(expected.word + ": " + expected.miss);
  CHECK(
      missed ==
      std::vector<std::string>{
          "cue: push image:bash-dog/app:second-deployment at deployment.created#2 never happened: "
          "deployment.created came once",
          "cue: push image:bash-dog/app:unheard at ecs:DeleteTaskSet never happened"});
}

TEST_CASE("a cue that is due when the run has ended never happened, and the run is not held") {
  const auto& late = played_text(R"(
scenario: too late
world: bash-dog
method:
  - deploy: v2
  - push: image:bash-dog/app:late
    at: +10d
  - push: image:bash-dog/app:later
    at: shift.ended +10d
expect:
  verdict: deployed
)");
  std::vector<std::string> missed;
  for (const Expected& expected : late.expectations)
    if (expected.state == Expected::State::missed) missed.push_back(expected.miss);
  CHECK(missed == std::vector<std::string>{
                      "push image:bash-dog/app:late at +10d never happened: the run ended before",
                      "push image:bash-dog/app:later at shift.ended +10d never happened: the run "
                      "ended before"});
}
