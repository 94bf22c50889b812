// Call faults where an answer passes: what a truncated body is to whoever waits for it.
#include "harness/play/call_faults.hpp"

#include "harness/play/past.hpp"
#include "tests/harness/play/texts.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::harness;
using namespace greenroom::tests;
using Way = sim::Flight::Way;

namespace {

sim::Delivery truncated(std::optional<std::uint64_t> bytes) {
  CallFaults::Outcome outcome;
  outcome.verdict.rule = 0;
  outcome.verdict.kind = sim::faults::Kind::truncated;
  outcome.bytes = bytes;
  sim::Delivery delivery;
  delivery.answer.headers = {{"Content-Type", "application/json"}, {"Content-Length", "17"}};
  delivery.answer.body = "{\"deployments\":[]}";
  CallFaults::bend(outcome, delivery);
  return delivery;
}

Run& cut(const std::string& words) {
  return playing(R"(scenario: A poll's answer is cut
world: bash-dog
strategy: {shift: all_at_once, bake: 1m}
traffic: none
method: [{deploy: v2}]
faults:
  - {truncated: "codedeploy:GetDeployment#2")" +
                 words + R"(}
expect: {verdict: deployed, count: {deployment.created: 1}}
)");
}

mocks::JsonObject cut_answer(Run& run) {
  for (const auto& answer : records(run, "answer"))
    if (mocks::text_of(answer, "injected") == "truncated") return answer;
  return {};
}

}  // namespace

TEST_CASE("a truncated body without a number is a connection that broke") {
  const sim::Delivery delivery = truncated(std::nullopt);
  CHECK(delivery.way == Way::reset);
}

TEST_CASE("a truncated body with a number arrives with so many bytes, and no length is announced") {
  const sim::Delivery delivery = truncated(5);
  CHECK(delivery.way == Way::whole);
  CHECK(delivery.answer.status == 200);
  CHECK(delivery.answer.body == "{\"dep");
  CHECK(seam::find_header(delivery.answer.headers, "content-length") == nullptr);
  CHECK(seam::find_header(delivery.answer.headers, "content-type") != nullptr);
  CHECK(truncated(0).answer.body.empty());
}

TEST_CASE("a body that is shorter than the number arrives as it is") {
  CHECK(truncated(1000).answer.body == "{\"deployments\":[]}");
}

TEST_CASE("an engine takes a poll that was cut for no answer, and asks again") {
  for (const std::string words : {"", ", bytes: 0B", ", bytes: 40B", ", bytes: 1MB"}) {
    INFO("truncated" << words);
    Run& run = cut(words);
    REQUIRE(run.last_of("engine") != nullptr);
    CHECK(run.last_of("engine")->outcome.verdict == real::Verdict::deployed);
    CHECK(mocks::text_of(cut_answer(run), "operation") == "GetDeployment");
    CHECK(mocks::text_of(cut_answer(run), "way") == (words.empty() ? "reset" : ""));
  }
}

TEST_CASE("an engine whose deployment began behind a cut answer finds it and makes no second") {
  for (const std::string bytes : {"", ", bytes: 3B"}) {
    Run& run = playing(R"(scenario: The answer to CreateDeployment is cut
world: bash-dog
strategy: {shift: all_at_once, bake: 1m}
traffic: none
method: [{deploy: v2}]
faults:
  - {truncated: "codedeploy:CreateDeployment#1")" +
                       bytes + R"(}
expect: {verdict: deployed}
)");
    INFO("truncated" << bytes);
    REQUIRE(run.last_of("engine") != nullptr);
    CHECK(run.last_of("engine")->outcome.verdict == real::Verdict::deployed);
    CHECK(run.watch().count(*read_moment("deployment.created")) == 1);
  }
}

TEST_CASE("legal oddities of reads and lists mislead no engine, even where it must look") {
  for (const std::string fault :
       {"page_empty: any:*", "page_cut: any:*", "reordered: any:*", "rare: any:*",
        "stale: any:*, probability: 30%, age: 20s", "clock_skewed: engine, skew: 20m",
        "clock_skewed: engine, skew: -20m, at: install.started"}) {
    INFO(fault);
    Run& run = playing(R"(scenario: Reads come oddly, and the answer to CreateDeployment never
world: bash-dog
strategy: {shift: canary, step: 10%, every: 1m, bake: 5m}
traffic: none
method: [{deploy: v2}]
faults:
  - {answer_lost: "codedeploy:CreateDeployment#1"}
  - {)" + fault + R"(}
expect: {verdict: deployed}
)");
    REQUIRE(run.last_of("engine") != nullptr);
    CHECK(run.last_of("engine")->outcome.verdict == real::Verdict::deployed);
    CHECK(run.watch().count(*read_moment("deployment.created")) == 1);
    CHECK(run.never_happened().empty());
  }
}

TEST_CASE("an oddity that its call can never show, and a clock of nobody, are misses") {
  Run& run = playing(R"(scenario: What cannot be
world: bash-dog
strategy: {shift: all_at_once, bake: 1m}
traffic: none
method: [{deploy: v2}]
faults:
  - {page_cut: codedeploy:CreateDeployment}
  - {clock_skewed: colleague, skew: 1h}
expect: {verdict: deployed}
)");
  CHECK(run.never_happened().size() == 2);
}

TEST_CASE("a copy of the world is as old as a read wants, and never a source of what is now") {
  mocks::Cloud cloud;
  Past past;
  past.keep(cloud);
  CHECK(past.as_of(std::chrono::seconds(30), cloud) == cloud);  // nobody asked for the past
  past.reach_back(std::chrono::seconds(30));
  for (int second = 0; second <= 120; ++second) {
    cloud.timeline.advance_to(seam::Steady(std::chrono::seconds(second)));
    cloud.codedeploy.next_id = static_cast<std::uint64_t>(second);
    past.keep(cloud);
  }
  const mocks::Cloud then = past.as_of(std::chrono::seconds(30), cloud);
  CHECK(then.codedeploy.next_id <= 90);
  CHECK(then.codedeploy.next_id >= 86);
  CHECK(then.timeline.now() == cloud.timeline.now());
}
