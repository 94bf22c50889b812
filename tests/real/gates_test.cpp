// Gates of greenroom.yaml while a deployment is watched: what stops it, what only tells.
#include "tests/real/small_cloud.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::tests;
using real::Verdict;

namespace {

seam::Failure silence() {
  return seam::fail(seam::ErrorKind::no_answer, "deadline", "no answer by the deadline");
}

/// A deployment with one gate, whose nth look is answered with `status(n)`.
real::Outcome deploy_with_gate(SmallWorld& world, const std::string& words,
                               const std::function<int(int)>& status) {
  world.say("gates", "gates: [{http: https://gate.example/ready, " + words + "}]");
  world.cloud.fault = [status](const std::string& operation, int n,
                               const auto&) -> std::optional<SmallCloud::Answer> {
    if (operation != "gate") return std::nullopt;
    return SmallCloud::Answer(seam::HttpResponse{status(n), {}, ""});
  };
  return world.deploy();
}

}  // namespace

TEST_CASE("a gate that is bad three times in a row stops the deployment, and is named") {
  for (const char* after : {"install", "test", "shift"}) {
    SmallWorld world;
    const auto outcome =
        deploy_with_gate(world, std::string("after: ") + after, [](int) { return 503; });
    INFO(world.said());
    const std::string trouble = std::string("gate after ") + after +
                                ": https://gate.example/ready is answered with 503, not 200";
    CHECK(outcome.verdict == Verdict::rolled_back);
    CHECK(outcome.because == "stopped by the engine: " + trouble);
    CHECK(world.cloud.calls["StopDeployment"] == 1);
    CHECK(world.cloud.calls["gate"] == 3);
    CHECK(world.journal.count("step step=gate outcome=failed") == 1);
    CHECK(world.journal.count("finding id=D150 text=" + trouble +
                              " why=greenroom.yaml:16 wants 200 for 1m, otherwise abort try=curl "
                              "-i https://gate.example/ready, or change the gate in "
                              "greenroom.yaml:16") == 1);
  }
}

TEST_CASE("a gate that nobody answers, or that comes and goes, stops the deployment as well") {
  SmallWorld silent;
  silent.say("gates", "gates: [{after: test, http: https://gate.example/}]");
  silent.cloud.fault = [](const std::string& operation, int,
                          const auto&) -> std::optional<SmallCloud::Answer> {
    if (operation != "gate") return std::nullopt;
    return SmallCloud::Answer(silence());
  };
  const auto outcome = silent.deploy();
  CHECK(outcome.verdict == Verdict::rolled_back);
  CHECK(outcome.because.find("cannot be reached: no answer by the deadline") != std::string::npos);

  SmallWorld flapping;
  CHECK(deploy_with_gate(flapping, "after: test", [](int n) {
          return n % 3 == 0 ? 500 : 200;
        }).verdict == Verdict::rolled_back);
  INFO(flapping.said());
  CHECK(flapping.cloud.calls["gate"] >= 20);  // six minutes of a poll every 15 s
}

TEST_CASE("a gate that only warns, or has two bad looks, lets the deployment go on") {
  SmallWorld warned;
  CHECK(deploy_with_gate(warned, "after: test, otherwise: warn", [](int) { return 503; }).verdict ==
        Verdict::deployed);
  CHECK(warned.journal.count("finding id=D150") == 1);
  CHECK(warned.journal.count("severity=warning") == 1);
  CHECK(warned.cloud.calls["StopDeployment"] == 0);

  SmallWorld passed;
  CHECK(deploy_with_gate(passed, "after: test", [](int n) { return n <= 2 ? 503 : 200; }).verdict ==
        Verdict::deployed);
  INFO(passed.said());
  CHECK(passed.journal.count("step step=gate outcome=indeterminate") == 2);
  CHECK(passed.journal.count("step step=gate outcome=done text=after test: "
                             "https://gate.example/ready answered 200 for 1m") == 1);
  CHECK(passed.cloud.calls["gate"] < 10);
}

TEST_CASE("a gate that is good but not decided before blue goes is told, before and after") {
  SmallWorld world;
  const auto outcome = deploy_with_gate(world, "after: shift, for: 1h", [](int) { return 200; });
  INFO(world.said());
  CHECK(outcome.verdict == Verdict::deployed);
  CHECK(world.journal.count("finding id=D149 text=the gate after shift needs 1h1m30s, and blue "
                            "goes 1h after that phase") == 1);
  CHECK(world.journal.count("step step=gate outcome=skipped") == 1);
  CHECK(world.journal.count("finding id=D151") == 1);
}

TEST_CASE("a resumed run asks its gates again") {
  SmallWorld world;
  world.say("gates", "gates: [{after: test, http: https://gate.example/ready}]");
  world.deploy_until(std::chrono::minutes(4));
  const int asked = world.cloud.calls["gate"];
  CHECK(asked > 0);
  real::Command resume;
  resume.verb = real::Verb::resume;
  const auto outcome = world.run(resume);
  INFO(world.said());
  REQUIRE(outcome.has_value());
  CHECK(outcome->verdict == Verdict::deployed);
  CHECK(world.cloud.calls["gate"] >= asked + 5);
  CHECK(world.journal.count("step step=gate outcome=done") == 2);
}

TEST_CASE("plan prints the gates, and a saved plan knows them") {
  SmallWorld world;
  world.say("gates", "gates: [{after: test, http: \"https://gate.example/ready?key=k\"}]");
  real::Command command;
  command.verb = real::Verb::plan;
  command.tag = "v2";
  const auto outcome = world.run(command);
  REQUIRE(outcome.has_value());
  INFO(outcome->text);
  CHECK(outcome->text.find("  = gate             after test           "
                           "https://gate.example/ready answers 200 for 1m, otherwise abort\n") !=
        std::string::npos);
  world.files["plan.json"] = outcome->document;
  world.say("gates", "gates: []");
  real::Command deploy;
  deploy.plan_file = "plan.json";
  const auto refused = world.run(deploy);
  REQUIRE(refused.has_value());
  CHECK(refused->verdict == Verdict::refused);
  CHECK(world.cloud.calls["gate"] == 0);
}
