// Expectations: each kind once as it comes true and once as it does not, with what the reports say
// then and where in the file it stands.
#include "tests/harness/play/texts.hpp"

#include <catch2/catch_test_macros.hpp>

#include <filesystem>

using namespace greenroom;
using namespace greenroom::harness;
using namespace greenroom::tests;
using State = Expected::State;

namespace {

const std::string deploys = R"(scenario: A short linear shift, and what is expected of it
world: bash-dog
strategy: {shift: linear, step: 50%, every: 1m, bake: 2m}
traffic: 10/s
method:
  - deploy: v2
)";

/// "8 verdict: engine said deployed": line, word and what was instead, of all that were missed.
std::vector<std::string> misses(const Played& played) {
  std::vector<std::string> texts;
  for (const Expected& expected : played.expectations)
    if (expected.state == State::missed)
      texts.push_back(std::to_string(expected.line) + " " + expected.word + ": " + expected.miss);
  return texts;
}

std::vector<std::string> misses(const std::string& text) { return misses(played_text(text)); }

/// "written.yaml:8 exit", of everything that was expected, whatever became of it.
std::vector<std::string> places(const Played& played) {
  std::vector<std::string> texts;
  for (const Expected& expected : played.expectations)
    texts.push_back(std::filesystem::path(expected.file).filename().string() + ":" +
                    std::to_string(expected.line) + " " + expected.word);
  return texts;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("what came true is held, one result a claim and each with its line") {
  const Played& played = played_text(deploys + R"(expect:
  verdict: deployed
  exit: 0
  users.lost: 0
  users.total: at least 100
  order: [install.started, green.healthy, shift.50%, {shift.100%: 1m to 2m}, blue.gone]
  count: {codedeploy:CreateDeployment: 1, deployment.created: 1, rollback.started: 0}
  state: {deployment:last: {status: Succeeded}}
  log: [{kind: deployment, what: created}, {kind: verdict, has: deployed, times: 1}]
  says: deployed
  steady_state: held
)");
  CHECK(misses(played).empty());
  Texts words;
  for (const Expected& expected : played.expectations)
    words.push_back(std::to_string(expected.line) + " " + expected.word);
  CHECK(words == Texts{"8 verdict", "9 exit", "10 users.lost", "11 users.total", "14 state",
                       "12 order", "12 order", "12 order", "12 order", "12 order", "13 count",
                       "13 count", "13 count", "15 log", "15 log", "16 says", "17 steady_state"});
}

TEST_CASE("verdict and exit tell what the tool said instead") {
  CHECK(misses(deploys + "expect:\n  verdict: rolled_back\n  exit: 1\n") ==
        Texts{"8 verdict: engine said deployed, expected rolled_back: v2 as bash-dog:2",
              "9 exit: exit was 0, expected 1"});
}

TEST_CASE("a verdict of somebody whose step never came is missed, beside the cue itself") {
  CHECK(misses(deploys + R"(  - {deploy: v3, by: colleague, at: rollback.started}
expect:
  verdict: {engine: deployed, colleague: deployed}
)") == Texts{"9 verdict: colleague never came to a verdict, expected deployed",
             "7 cue: deploy v3 at rollback.started never happened"});
}

TEST_CASE("a numbered cue that never came tells how often its moment did") {
  CHECK(misses(deploys +
               R"(  - {edit: listener:production, set: {weights: {blue: 0}}, at: "shift.50%#3"}
expect: {verdict: deployed}
)") == Texts{"7 cue: edit listener:production at shift.50%#3 never happened: shift.50% came once"});
}

TEST_CASE("numbers and states tell what they were") {
  CHECK(misses(deploys + R"(expect:
  users.lost: at least 1
  rollback.took: at most 1m
  state:
    deployment:last: {status: Stopped}
    listener:production: {weights: {blue: 100}}
)") == Texts{"8 users.lost: users.lost is 0, expected at least 1",
             "9 rollback.took: rollback.took has no value in this run, expected at most 1m",
             "11 state: deployment:last: status is Succeeded, not Stopped",
             "12 state: listener:production: weights.blue is 0, not 100"});
}

TEST_CASE("a count tells how often it came, of moments and of calls") {
  CHECK(misses(deploys + R"(expect:
  count: {deployment.created: 2, shift.started: 0, codedeploy:CreateDeployment: at most 0}
)") == Texts{"8 count: deployment.created came once, expected 2",
             "8 count: shift.started came once, expected 0",
             "8 count: codedeploy:CreateDeployment came once, expected at most 0"});
}

TEST_CASE("an order tells what never came, what came too soon, and what took too long") {
  const auto found = misses(deploys + R"(expect:
  order:
    - rollback.started
    - green.healthy
    - install.started
    - shift.50%
    - {shift.100%: at most 1s}
)");
  REQUIRE(found.size() == 3);
  CHECK(found[0] == "9 order: rollback.started never happened");
  CHECK(found[1] == "11 order: install.started came, but not after green.healthy");
  CHECK(found[2].starts_with("13 order: shift.100% came 1m"));
  CHECK(found[2].ends_with(" after shift.50%, expected at most 1s"));
}

TEST_CASE("an order holds calls and moments against one another") {
  CHECK(misses(deploys + R"(expect:
  order: [deploy.started, "codedeploy:CreateDeployment", install.started, "cloudflare:PurgeCache"]
)")
            .empty());
  CHECK(misses(deploys + R"(expect:
  order: [deploy.started, "cloudflare:PurgeCache", install.started]
)") == Texts{"8 order: install.started came, but not after cloudflare:PurgeCache"});
  CHECK(misses(deploys + R"(expect:
  order: [blue.gone, "codedeploy:CreateDeployment"]
)") == Texts{"8 order: codedeploy:CreateDeployment came, but not after blue.gone"});
  CHECK(misses(deploys + R"(expect:
  order: [blue.gone, "ecs:DeleteTaskSet"]
)") == Texts{"8 order: ecs:DeleteTaskSet never happened"});
}

TEST_CASE("an order that names a moment twice wants it twice") {
  CHECK(misses(deploys + "expect:\n  order: [task.stopped, task.stopped]\n").empty());
  CHECK(misses(deploys + "expect:\n  order: [install.started, install.started]\n") ==
        Texts{"8 order: install.started came, but not after install.started"});
}

TEST_CASE("a log query tells how many lines match, and a text that nobody said is missed") {
  CHECK(misses(deploys + R"(expect:
  log:
    - {kind: deployment, what: created, times: 2}
    - {kind: deployment, has: ALARM_ACTIVE}
    - {kind: verdict, times: at most 0}
  says: [deployed, rolled back]
)") == Texts{"9 log: 1 line matches kind=deployment what=created, expected 2",
             "10 log: 0 lines match kind=deployment has \"ALARM_ACTIVE\", expected at least 1",
             "11 log: 1 line matches kind=verdict, expected at most 0",
             "12 says: nobody said \"rolled back\""});
}

TEST_CASE("a property that was to break and held is missed, and so is a steady state") {
  CHECK(misses(deploys + R"(expect:
  broken: [S1]
  because: to show that it holds
  steady_state: broken
)") == Texts{"8 broken: S1 held, although it was to break",
             "10 steady_state: it held, although it was to break"});
}

TEST_CASE("a property that was to break and broke is held, and so is a steady state that was to") {
  const Played& played = played_text(deploys + R"(  - edit: listener:production
    set: {weights: {blue: 100, green: 0}}
expect:
  broken: [S1, S2]
  because: users are sent to a group without targets
  steady_state: broken
)");
  CHECK(misses(played).empty());
  CHECK(played.broken("S1"));
}

TEST_CASE("without a word on it, the steady state is expected again after a deployment") {
  CHECK(misses(deploys + R"(  - edit: listener:production
    set: {weights: {blue: 100, green: 0}}
expect: {verdict: deployed}
)") == Texts{"9 steady_state: target_group:bash-dog-blue has no target"});
}

TEST_CASE("steps that fail are misses of their own, where they stand") {
  CHECK(misses(deploys +
               R"(  - check: {users.lost: at least 5, "state": {service:bash-dog: {status: ACTIVE}}}
  - kill: engine
  - {edit: listener:production, set: {weights: {blue: 50, green: 50}}, at: rollback.started}
expect: {verdict: deployed}
)") == Texts{"9 cue: edit listener:production at rollback.started never happened",
             "7 step: users.lost is 0, expected at least 5",
             "8 step: no process of engine was alive to be killed"});
}

TEST_CASE("a fault that met nothing is named, unless chance decides about it") {
  CHECK(misses(deploys + R"(faults:
  - throttled: ecs:DeleteTaskSet
  - {throttled: ecs:DeleteCluster, probability: 50%}
  - {alarm_fires: alarm:bash-dog-5xx-green, at: rollback.started}
expect: {verdict: deployed}
)") == Texts{"10 cue: alarm_fires at rollback.started never happened",
             "8 cue: the fault throttled: ecs:DeleteTaskSet never happened"});
}

TEST_CASE(
    "a secret that nobody reads while it is denied is a miss, one that a start needs is none") {
  CHECK(misses(deploys + R"(faults:
  - {secret_denied: secret:bash-dog/app, at: bake.started}
expect: {verdict: deployed}
)") == Texts{"8 cue: the fault secret_denied: secret:bash-dog/app never happened"});
  CHECK(misses(deploys + R"(faults:
  - {secret_missing: secret:bash-dog/app, at: install.started}
expect: {verdict: rolled_back, exit: 1}
)")
            .empty());
}

TEST_CASE("what an overlay expects stands in the overlay's file, a budget too") {
  const Played played(written_case(deploys + R"(include: [quiet.yaml]
expect:
  exit: 0
)",
                                   {{"quiet.yaml", R"(overlay: a quiet night
expect:
  verdict: deployed
  users.lost: 0
)"}}));
  CHECK(places(played) == Texts{"quiet.yaml:3 verdict", "written.yaml:9 exit",
                                "quiet.yaml:4 users.lost", "quiet.yaml:3 steady_state"});
  CHECK(std::filesystem::path(played.judgement("S1").file).filename() == "quiet.yaml");
}

TEST_CASE("an engine that could not read its project is missed with its own words") {
  PlayOptions options;
  options.engine = [](const seam::Seam&, const real::Command&) -> seam::Result<real::Outcome> {
    return seam::fail(seam::ErrorKind::bad_input, "Y999", "greenroom.yaml cannot be meant");
  };
  const Played played(written_case(deploys + "expect: {verdict: deployed}\n"), options);
  CHECK(misses(played) == Texts{"7 verdict: greenroom.yaml cannot be meant, expected deployed",
                                "0 project: greenroom.yaml cannot be meant"});
}

TEST_CASE("what an interrupted run missed so far is not judged") {
  PlayOptions options;
  options.interrupted = [events = 0]() mutable { return ++events > 50; };
  const Played played(written_case(deploys + R"(expect:
  verdict: deployed
  count: {deployment.created: 5}
  users.lost: 0
)"),
                      options);
  std::vector<State> states;
  for (const Expected& expected : played.expectations) states.push_back(expected.state);
  CHECK(states == std::vector{State::unjudged, State::held, State::unjudged});
}

TEST_CASE(
    "a world that is not as the scenario presumes makes the run void before anything is played") {
  Run& run = playing(R"(scenario: Presumes three tasks
world: bash-dog
steady_state: {users.lost: 0, state: {"task:blue": {tasks: 3}}}
method: [{deploy: v2}]
expect: {verdict: deployed}
)");
  CHECK(run.steady_problem() == "task:blue: tasks is 2, not 3");
  CHECK(run.engines().empty());
}

TEST_CASE("a steady state of one's own is expected again at the end, and alone") {
  const std::string own = "steady_state: {state: {\"service:bash-dog\": {desiredCount: 2}}}\n";
  CHECK(misses(deploys + own + "expect: {verdict: deployed}\n").empty());
  CHECK(misses(deploys + "steady_state: {api_calls: 0}\nexpect: {verdict: deployed}\n").size() ==
        1);
}

TEST_CASE("who loses users is told when the first was lost, not before what lost them") {
  const Played& played = played_text(deploys + R"(faults:
  - {network_closed: security_group:task, at: bake.started}
expect: {verdict: deployed}
)");
  const Judgement& users = played.judgement("S1");
  REQUIRE(users.first);
  const auto began = records(*played.run, "fault").at(0).at("t").as_int64();
  CHECK(users.first->time_since_epoch().count() >= began);
  CHECK(users.first->time_since_epoch().count() < began + 11'000'000);
  CHECK(users.remedy.starts_with("users.lost: at most "));
}
