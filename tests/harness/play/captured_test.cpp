// Captured worlds: what Describe answered of the sample world, put into a file, is that world
// again.
#include "harness/play/numbers.hpp"
#include "tests/harness/language/scratch.hpp"
#include "tests/harness/play/capture.hpp"
#include "tests/harness/play/played.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include <algorithm>

using namespace greenroom;
using namespace greenroom::harness;
using namespace greenroom::tests;

namespace {

/// How a captured world says what no Describe tells: how images and hooks behave.
const std::string behaviour = R"(images:
  bash-dog/app: {v1: {ready_after: 6s, answers_in: 25ms}, v2: {}, v3: {}}
  bash-dog/db: {v1: {ready_after: 4s}}
hooks:
  CodeDeployHook_bash-dog-smoke: {takes: 20s, answers: Succeeded}
  CodeDeployHook_bash-dog-confirm: {takes: 5s, answers: Succeeded}
)";

std::string canary_on(const std::string& world) {
  return "scenario: t\nworld: " + world +
         "\nproject: bash-dog\nstrategy: {shift: canary, step: 10%, every: 5m, bake: 60m}\n"
         "method: [{deploy: v2}]\nexpect: {verdict: deployed}\n";
}

Case captured_canary(const Scratch& scratch, const std::string& said = "",
                     const std::string& more = behaviour) {
  const BuiltWorld built = *world_of(scenario("canary"), 1);
  scratch.write("prod.yaml", captured_file(built, more));
  const std::string file =
      scratch.write("canary.yaml", canary_on("{from: ./prod.yaml" + said + "}"));
  const auto errors = errors_of(file);
  INFO(printed(errors));
  REQUIRE(errors.empty());
  return load_cases(file).front();
}

}  // namespace

TEST_CASE("what is described of a captured world is what was captured, member for member") {
  const Scratch scratch("roundtrip");
  const BuiltWorld before = *world_of(scenario("canary"), 1);
  const Described first = describe(before);
  const Described second = describe(*world_of(captured_canary(scratch), 1));
  for (const auto& kind : captured_kinds()) {
    const std::string key = std::string(kind.service) + "/" + std::string(kind.kind);
    CAPTURE(key);
    // The sample world has none of these; another case has them.
    if (kind.kind != "rule" && kind.kind != "deployment_config") CHECK(first.contains(key));
    if (!first.contains(key)) continue;
    REQUIRE(second.contains(key));
    for (const auto& [id, document] : first.at(key)) {
      CAPTURE(id);
      REQUIRE(second.at(key).contains(id));
      CHECK(canonical(second.at(key).at(id)) == canonical(document));
    }
    CHECK(second.at(key).size() == first.at(key).size());
  }
}

TEST_CASE("a rule and a custom configuration are captured and restored") {
  const Scratch scratch("rule");
  Case play = scenario("canary");
  play.scenario.strategy.step = Share{200'000};
  BuiltWorld before = *world_of(play, 1);
  add_rule(before);
  const Described first = describe(before);
  REQUIRE(first.contains("elasticloadbalancing/rule"));
  REQUIRE(first.contains("codedeploy/deployment_config"));
  scratch.write("prod.yaml", captured_file(before, behaviour));
  const Case again =
      load_cases(scratch.write("x.yaml",
                               "scenario: t\nworld: ./prod.yaml\nproject: bash-dog\nmethod: "
                               "[{deploy: v2}]\nexpect: {verdict: deployed}\n"))
          .front();
  const Described second = describe(*world_of(again, 1));
  for (const char* key : {"elasticloadbalancing/rule", "codedeploy/deployment_config"})
    for (const auto& [id, document] : first.at(key))
      CHECK(canonical(second.at(key).at(id)) == canonical(document));
}

TEST_CASE("the canary on the captured world ends as on the original, with the same numbers") {
  const Scratch scratch("canary");
  const Played original(scenario("canary"));
  Case play = captured_canary(scratch);
  play.scenario.expect = original.play.scenario.expect;
  const Played captured(std::move(play));
  INFO(captured.trouble());
  REQUIRE(original.expectations.size() == captured.expectations.size());
  for (std::size_t at = 0; at < captured.expectations.size(); ++at) {
    CAPTURE(captured.expectations[at].word);
    CHECK(captured.expectations[at].state == original.expectations[at].state);
    CHECK(captured.expectations[at].state == Expected::State::held);
  }
  for (const Judgement& judgement : captured.judgements)
    CHECK(judgement.state == original.judgement(judgement.id).state);
  const auto numbers = numbers_of(*original.run), again = numbers_of(*captured.run);
  REQUIRE(numbers.size() == again.size());
  for (std::size_t at = 0; at < numbers.size(); ++at) {
    CAPTURE(numbers[at].name);
    CHECK(again[at].name == numbers[at].name);
    CHECK(again[at].value == numbers[at].value);
  }
}

TEST_CASE("short words of a scenario are laid over the documents") {
  const Scratch scratch("over");
  const Case play = captured_canary(
      scratch,
      ", service: {tasks: 4}, load_balancer: {drain: 5s, listeners: {test: null}}, "
      "cloudflare: {ssl: flexible}, codedeploy: {rollback: [stop]}, secrets: {other: {keys: [K]}}");
  const Described told = describe(*world_of(play, 1));
  const auto one = [&](const std::string& kind, const std::string& id) {
    return canonical(told.at(kind).at(id));
  };
  using Catch::Matchers::ContainsSubstring;
  CHECK_THAT(one("ecs/service", "bash-dog/bash-dog"), ContainsSubstring("runningCount: 4"));
  CHECK(told.at("elasticloadbalancing/listener").size() == 2);
  const std::string group = one("codedeploy/deployment_group", "bash-dog/bash-dog");
  CHECK_THAT(group, !ContainsSubstring("testTrafficRoute"));
  CHECK_THAT(group, ContainsSubstring("events: [\"DEPLOYMENT_STOP_ON_REQUEST\"]"));
  CHECK(told.at("secretsmanager/secret").contains("other"));
  bool flexible = false;
  for (const auto& [id, setting] : told.at("cloudflare/setting"))
    if (id.ends_with("/ssl")) flexible = canonical(setting).find("flexible") != std::string::npos;
  CHECK(flexible);
}

TEST_CASE("a captured world warns of what was not readable and of services that are not played") {
  const Scratch scratch("warned");
  const BuiltWorld built = *world_of(scenario("canary"), 1);
  std::string text = captured_file(built, behaviour);
  text.replace(text.find("calls: 0"), 8, "calls: 9, not_readable: [iam:GetRolePolicy x]");
  text += "  iam: {role: {bash-dog: {RoleName: bash-dog}}}\n";
  scratch.write("prod.yaml", text);
  const Case play = load_cases(scratch.write("x.yaml", canary_on("./prod.yaml"))).front();
  std::vector<std::string> ids;
  for (const auto& warning : play.warnings) ids.push_back(warning.id);
  CHECK(std::count(ids.begin(), ids.end(), "W131") == 1);
  CHECK(std::count(ids.begin(), ids.end(), "W130") == 1);
}
