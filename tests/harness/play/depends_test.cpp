// What an outcome hangs on: rules that nobody tells, and how a case would end under their other
// values.
#include "harness/report/depends.hpp"

#include "harness/report/result.hpp"
#include "tests/harness/play/texts.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace greenroom;
using namespace greenroom::harness;
using namespace greenroom::tests;

namespace {

CaseResult judged(const Case& play, bool other_values) {
  JudgeOptions judge;
  judge.other_values = other_values;
  return rehearse(play, {}, judge, [] { return std::int64_t(0); });
}

const Dependence* of(const CaseResult& result, std::string_view rule) {
  const auto found = std::find_if(result.depends.begin(), result.depends.end(),
                                  [&](const Dependence& one) { return one.rule == rule; });
  return found == result.depends.end() ? nullptr : &*found;
}

const std::string edited_in_the_shift = R"(scenario: Somebody puts the listener back at ten per cent
world: bash-dog
strategy: {shift: canary, bake: 5m}
method:
  - deploy: v2
  - edit: listener:production
    set: {weights: {blue: 100, green: 0}}
    by: terraform
    at: shift.10% +1m
expect: {verdict: deployed}
)";

}  // namespace

TEST_CASE("an outcome that another value of an untold rule would change names rule and outcome") {
  const CaseResult result = judged(written_case(edited_in_the_shift), true);
  const Dependence* edited = of(result, "edited_weights");
  REQUIRE(edited != nullptr);
  CHECK(edited->value == "deployment_fails");
  CHECK(edited->outcome.find("rolled_back") != std::string::npos);
  CHECK(of(result, "hook_silence_code") == nullptr);  // no hook is silent here
}

TEST_CASE("the value that was played is the one that others are held against") {
  Case play = written_case(edited_in_the_shift);
  play.scenario.switches.emplace_back("edited_weights", "deployment_fails");
  const CaseResult result = judged(play, true);
  const Dependence* edited = of(result, "edited_weights");
  REQUIRE(edited != nullptr);
  CHECK(edited->value == "overwritten_by_next_step");
  CHECK(edited->outcome == "deployed");
}

TEST_CASE("other values are tried where asked for, and always for a case that was not held") {
  Case play = written_case(edited_in_the_shift);
  CHECK(judged(play, false).depends.empty());
  play.scenario.switches.emplace_back("edited_weights", "deployment_fails");
  CHECK_FALSE(judged(play, false).depends.empty());
}
