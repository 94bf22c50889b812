// The terminal's words for results that were made by hand: lines, sums, annotations.
#include "harness/report/terminal.hpp"

#include "harness/report/github.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::harness;
using namespace std::chrono_literals;

namespace {

CaseResult result_of(CaseResult::State state) {
  CaseResult result;
  result.state = state;
  result.file = "scenarios/bash-dog/canary.yaml";
  result.seed = 7;
  result.wall_us = 3'140;
  result.reproduce = "greenroom rehearse scenarios/bash-dog/canary.yaml --seed 7";
  return result;
}

CaseResult failed() {
  CaseResult result = result_of(CaseResult::State::not_held);
  Expected missed;
  missed.word = "verdict";
  missed.state = Expected::State::missed;
  missed.miss = "was rolled_back";
  missed.line = 9;
  result.expectations.push_back(missed);
  Judgement broken;
  broken.id = "S1";
  broken.state = Judgement::State::broken;
  broken.what = "150 users lost,\n100% of them uploads";
  result.properties.push_back(broken);
  return result;
}

}  // namespace

TEST_CASE("each run that ends has a line with its time; the seed where seeds differ") {
  const CaseResult held = result_of(CaseResult::State::held);
  CHECK(one_line(held, {}) == "✓ canary.yaml 3.1 ms\n");
  CHECK(one_line(held, {}, true) == "✓ canary.yaml seed 7 3.1 ms\n");
  CHECK(one_line(failed(), {}) == "✗ canary.yaml S1 verdict 3.1 ms\n");
  CaseResult skipped = result_of(CaseResult::State::skipped);
  skipped.skip = "waits for native canary";
  CHECK(one_line(skipped, {}) == "- canary.yaml skipped: waits for native canary\n");
}

TEST_CASE("quiet says nothing of what held, and two lines of what did not") {
  CHECK(quiet_line(result_of(CaseResult::State::held), {}).empty());
  CHECK(quiet_line(failed(), {}) ==
        "✗ canary.yaml S1 verdict 3.1 ms\n"
        "again:  greenroom rehearse scenarios/bash-dog/canary.yaml --seed 7\n");
}

TEST_CASE("the closing line counts what failed, was skipped, could not be read or was not played") {
  using State = CaseResult::State;
  const CaseResult held = result_of(State::held), skipped = result_of(State::skipped);
  CHECK(summed_up({held, skipped}, 2, 0) == "HELD  2 of 2, 1 skipped\n");
  CHECK(summed_up({held, failed(), skipped}, 3, 0) == "NOT HELD  1 of 3, 1 skipped\n");
  CHECK(summed_up({held}, 1, 1) == "UNKNOWN  1 of 2, 1 not readable\n");
  CHECK(summed_up({held}, 4, 0) == "UNKNOWN  3 of 4, 3 not played\n");
  CHECK(summed_up({result_of(State::unjudged), failed()}, 2, 0) ==
        "NOT HELD  1 of 2, 1 not judged\n");
}

TEST_CASE("an event's line has names for fleets, and figures where there are some") {
  StoryLine line;
  line.at = seam::Steady(128'900ms);
  line.word = "shift";
  line.text = "{green} 10 %";
  line.plain = "green=10%";
  CHECK(event_line("canary.yaml", line) == "canary.yaml 2:08.9 shift green=10%\n");
  line.word = "terminate";
  line.text = "{blue} draining";
  line.plain.clear();
  CHECK(event_line("canary.yaml seed 7", line) ==
        "canary.yaml seed 7 2:08.9 terminate blue draining\n");
}

TEST_CASE("annotations name file and line, and what would end one early is escaped") {
  CHECK(github_lines(result_of(CaseResult::State::held)).empty());
  CHECK(github_lines(failed()) ==
        "::error file=scenarios/bash-dog/canary.yaml,line=9::verdict: was rolled_back\n"
        "::error file=scenarios/bash-dog/canary.yaml,line=1::S1: 150 users lost,%0A100%25 of "
        "them uploads\n");
}

TEST_CASE("where tool and world differ the pair comes before all other failures") {
  CaseResult result = failed();
  Judgement lie;
  lie.id = "S3";
  lie.state = Judgement::State::broken;
  lie.what = "the tool said: deployed (exit 0)";
  lie.because = "the world is: rolled_back";
  result.properties.push_back(lie);
  const std::string text = told(result, {});
  const std::size_t pair =
      text.find("\nthe tool said: deployed (exit 0)\nthe world is: rolled_back\n✗ S3\n");
  REQUIRE(pair != std::string::npos);
  CHECK(pair < text.find("✗ S1"));
}

TEST_CASE("what is longer than its column stays apart from the next") {
  CaseResult result = result_of(CaseResult::State::held);
  for (const char* actor : {"colleague", "engine", "operator"}) {
    EngineWord word;
    word.actor = actor;
    word.verdict = "rolled_back";
    result.engines.push_back(word);
  }
  StoryLine line;
  line.word = "cloudflare";
  line.sign = StoryLine::Sign::bad;
  line.text = "the cache could not be purged";
  result.story.push_back(line);
  const std::string text = told(result, {});
  CHECK(text.find("as expected (0 of 0)  0:00 of virtual time") != std::string::npos);
  CHECK(text.find("cloudflare ✗ the cache") != std::string::npos);
}

TEST_CASE("a first time has no digit that nobody knows") {
  Judgement lost;
  lost.id = "S1";
  lost.first = seam::Steady(66min + 58s);
  CHECK(first_text(lost) == "66:58");
  *lost.first += 716ms;
  CHECK(first_text(lost) == "66:58.7");
  lost.id = "S2";
  lost.first = seam::Steady(67min + 21s);
  CHECK(first_text(lost) == "67:21.0");
}
