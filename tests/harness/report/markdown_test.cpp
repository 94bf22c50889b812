// Markdown for pull requests: short, whole, and not to be broken by what it quotes.
#include "harness/report/markdown.hpp"

#include "tests/harness/report/results.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace greenroom;
using namespace greenroom::harness;
using namespace greenroom::tests;

namespace {

std::ptrdiff_t lines_of(const std::string& text) {
  return std::count(text.begin(), text.end(), '\n');
}
bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

CaseResult failed() {
  CaseResult result = played_result("alarm-mid-shift");
  result.state = CaseResult::State::not_held;
  for (int i = 0; i < 20; ++i) {
    Expected missed;
    missed.state = Expected::State::missed;
    missed.word = "count";
    missed.miss = "a | b\n# not a title <script>`x`*";
    missed.line = 9;
    result.expectations.push_back(missed);
  }
  Judgement broken;
  broken.id = "S1";
  broken.state = Judgement::State::broken;
  broken.what = "150 users lost";
  broken.remedy = "drain: `60s`";
  result.properties.front() = broken;
  StoryLine line;
  line.word = "shift";
  line.text = "{green} on {blue}";
  for (int i = 0; i < 200; ++i) result.story.push_back(line);
  return result;
}

}  // namespace

TEST_CASE("a run has verdict, numbers, properties, story and reproduce line in 40 lines") {
  const std::string text = markdown_document({played_result("alarm-mid-shift")});
  CHECK(text.starts_with("### ✓ HELD: The 5xx alarm fires"));
  CHECK(has(text, "rolled_back (exit 1)"));
  CHECK(has(text, "\n| users.lost | 0 |\n"));
  CHECK(has(text, "\n| properties held ✓ | S1 S2 "));
  CHECK(has(text, "**rollback** "));
  CHECK(text.ends_with(
      "\n\nagain: `greenroom rehearse scenarios/bash-dog/alarm-mid-shift.yaml --seed 1`\n"));
  CHECK(lines_of(text) <= 40);
}

TEST_CASE("however much failed, 40 lines suffice, and what is left out is counted") {
  const std::string text = markdown_document({failed()});
  CHECK(lines_of(text) <= 40);
  CHECK(text.starts_with("### ✗ NOT HELD: "));
  CHECK(has(text, "- **S1** 150 users lost; try ``drain: `60s` ``") == false);
  CHECK(has(text, "try `` drain: `60s` ``"));
  CHECK(has(text, "\n- and 18 more\n"));
  CHECK(has(text, " lines more\n"));
  CHECK_FALSE(has(text, "<script>"));
  CHECK_FALSE(has(text, "\n# not a title"));
  CHECK_FALSE(has(text, "{green}"));
  CHECK(text.ends_with("--seed 1`\n"));
}

TEST_CASE("beside a base each number has its difference") {
  const CaseResult& base = played_result("alarm-mid-shift");
  CaseResult now = base;
  for (Number& number : now.numbers) {
    if (number.name == "users.lost") number.value += 1'500;
    if (number.name == "took") number.value -= 60'000'000;
  }
  MarkdownOptions options;
  options.base = {base};
  const std::string text = markdown_document({now}, options);
  CHECK(has(text, "| number | this run | base | difference |"));
  CHECK(has(text, "\n| users.lost | 1,500 | 0 | +1,500 |\n"));
  CHECK(has(text, " | -1m |\n"));
  CHECK(has(text, " | same |\n"));
  CHECK(lines_of(text) <= 40);
}

TEST_CASE("a base of another scenario is compared with, and named") {
  MarkdownOptions options;
  options.base = {played_result("answer-lost")};
  const std::string text = markdown_document({played_result("alarm-mid-shift")}, options);
  CHECK(has(text, "**another scenario**"));
  options.base.push_back(played_result("engine-killed"));
  CHECK(has(markdown_document({played_result("alarm-mid-shift")}, options),
            "The base holds no run of this scenario, case and seed."));
}

TEST_CASE("of many runs those that were not held stand first, in 40 lines") {
  std::vector<CaseResult> results(60, played_result("answer-lost"));
  results.push_back(failed());
  const std::string text = markdown_document(results);
  CHECK(text.starts_with("### NOT HELD  1 of 61\n"));
  CHECK(lines_of(text) <= 40);
  const std::size_t row = text.find("|---|--:|---|---|--:|--:|---|\n");
  REQUIRE(row != std::string::npos);
  CHECK(text.substr(row + 30).starts_with("| `scenarios/bash-dog/alarm-mid-shift.yaml` "));
  CHECK(has(text, " more | | | | | | |\n"));
}

TEST_CASE("rows of one word's values name the value, and a line plays them all again") {
  MarkdownOptions options;
  options.varied = {"step=10%", "step=50%"};
  options.again = "greenroom rehearse canary.yaml --vary step=10%,50% --seed 1";
  const std::string text = markdown_document({played_result("answer-lost"), failed()}, options);
  CHECK(has(text, "alarm-mid-shift.yaml` `step=50%` | "));
  CHECK(has(text, "answer-lost.yaml` `step=10%` | "));
  CHECK(has(text, "\nagain: `" + options.again + "`\n"));
}
