// Questions to a journal: which lines match, how many, and when a call came.
#include "harness/play/journal_query.hpp"

#include "sim/journal.hpp"
#include "tests/harness/play/texts.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::harness;
using namespace greenroom::tests;

namespace {

using Fields = std::vector<std::pair<std::string, std::string>>;

/// Lines as the journal itself writes them.
std::string lines() {
  sim::Journal made;
  made.write("event", {{"service", "bash-dog"}, {"text", "has reached a steady state"}, {"n", 3}});
  made.write("event", {{"service", "bash-dog"}, {"text", "says \"hello\"\tto C:\\dog"}, {"n", 30}});
  made.write("event", {{"service", "cat"}, {"text", "grüßt"}, {"n", 3}, {"open", true}});
  made.write("call", {{"service", "ecs"}, {"operation", "DescribeServices"}});
  return made.lines();
}

std::int64_t match(Fields fields, std::string has = {}) {
  LogCheck check;
  check.fields = std::move(fields);
  check.has = std::move(has);
  return lines_that_match(lines(), check);
}

std::optional<seam::Steady> called(Run& run, const std::string& call,
                                   std::optional<seam::Steady> from = {}) {
  return when_called(run, *read_call(call), from);
}

const std::string text = R"(scenario: A deployment whose calls are looked up
world: bash-dog
strategy: {shift: all_at_once, bake: 1m}
traffic: none
method: [{deploy: v2}]
expect: {verdict: deployed}
)";

}  // namespace

TEST_CASE("a line matches when every named field is equal, what it has besides is free") {
  CHECK(match({{"kind", "event"}}) == 3);
  CHECK(match({{"kind", "event"}, {"service", "bash-dog"}}) == 2);
  CHECK(match({{"service", "bash-dog"}, {"kind", "event"}, {"n", "3"}}) == 1);
  CHECK(match({{"kind", "event"}, {"service", "ecs"}}) == 0);
  CHECK(match({}) == 4);
}

TEST_CASE("fields are equal as a whole, not in part, and a field that is absent matches nothing") {
  CHECK(match({{"n", "3"}}) == 2);
  CHECK(match({{"n", "30"}}) == 1);
  CHECK(match({{"service", "bash"}}) == 0);
  CHECK(match({{"operation", "Describe"}}) == 0);
  CHECK(match({{"status", "3"}}) == 0);
  CHECK(match({{"text", "event"}}) == 0);
}

TEST_CASE("numbers and booleans are compared as they are written") {
  CHECK(match({{"open", "true"}}) == 1);
  CHECK(match({{"open", "false"}}) == 0);
  CHECK(match({{"n", "03"}}) == 0);
}

TEST_CASE("has looks for a text anywhere in a value, never in the name of a field") {
  CHECK(match({}, "steady") == 1);
  CHECK(match({{"kind", "event"}}, "bash") == 2);
  CHECK(match({}, "operation") == 0);
  CHECK(match({{"service", "cat"}}, "steady") == 0);
  CHECK(match({}, "3") == 3);  // of 30, too
}

TEST_CASE("quotes, tabs, backslashes and letters beyond ASCII are found as people write them") {
  CHECK(match({{"text", "says \"hello\"\tto C:\\dog"}}) == 1);
  CHECK(match({}, "\"hello\"") == 1);
  CHECK(match({}, "C:\\dog") == 1);
  CHECK(match({{"text", "grüßt"}}) == 1);
  CHECK(match({}, "grüß") == 1);
}

TEST_CASE(
    "a journal without lines, and one that ends without a line's end, are read all the same") {
  LogCheck check;
  check.fields = {{"kind", "event"}};
  CHECK(lines_that_match("", check) == 0);
  CHECK(lines_that_match("{\"kind\":\"event\"}\n{\"kind\":\"event\"}", check) == 2);
  CHECK(lines_that_match("no event at all\n[\"event\"]\n", check) == 0);
}

TEST_CASE(
    "a call is found when it first came, when its nth came, and when it came after a moment") {
  Run& run = playing(text);
  const auto created = called(run, "codedeploy:CreateDeployment");
  REQUIRE(created.has_value());
  const auto first = called(run, "codedeploy:GetDeployment");
  const auto second = called(run, "codedeploy:GetDeployment#2");
  REQUIRE(second.has_value());
  CHECK(first < second);
  CHECK(called(run, "codedeploy:GetDeployment#1") == first);
  CHECK(called(run, "codedeploy:GetDeployment", second) == second);
  CHECK(called(run, "codedeploy:GetDeployment", *first + seam::Length(1)) == second);
  CHECK(called(run, "any:CreateDeployment") == created);
  CHECK(called(run, "codedeploy:Create*") == created);
}

TEST_CASE("a call that never came, or only earlier, is not found") {
  Run& run = playing(text);
  CHECK_FALSE(called(run, "codedeploy:StopDeployment"));
  CHECK_FALSE(called(run, "ecs:CreateDeployment"));
  CHECK_FALSE(called(run, "codedeploy:CreateDeployment#2"));
  CHECK_FALSE(called(run, "codedeploy:CreateDeployment", came(run, "install.started")));
}
