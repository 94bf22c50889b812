// What do I type now: commands taken apart, and tried against the world as a run left it.
#include "harness/play/way_back.hpp"

#include "harness/play/commands.hpp"
#include "harness/report/result.hpp"
#include "tests/harness/play/texts.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::harness;
using namespace greenroom::tests;

namespace {

/// A run whose engines' commands can be tried afterwards.
struct Tried {
  explicit Tried(const std::string& text) : play(written_case(text)), run(play, {}), way_back(run) {
    run.play();
  }
  std::vector<Trial> of(const std::vector<std::string>& commands) const {
    EngineEnd end = run.engines().back();
    end.outcome.way_back = commands;
    return way_back.tried(end);
  }
  Case play;
  Run run;
  WayBack way_back;
};

const std::string left_at_ten_percent = R"(scenario: A stop that rolls nothing back
world: {from: bash-dog, codedeploy: {rollback: [failure, alarm]}}
strategy: canary
traffic: 10/s
method:
  - deploy: v2
  - stop: deployment
    at: shift.10% +1m
expect: {verdict: dirty, broken: [S7], because: a stop without rollback leaves green where it is}
)";

}  // namespace

TEST_CASE("words of a command keep what stands in quotes together") {
  CHECK(words_of("a 'b c' \"d e\"f") == std::vector<std::string>{"a", "b c", "d ef"});
  CHECK(words_of("  a   b ") == std::vector<std::string>{"a", "b"});
  CHECK(!words_of("a 'b"));
}

TEST_CASE("an AWS command becomes the operation's own members") {
  const auto stop =
      understood("aws deploy stop-deployment --deployment-id d-1 --auto-rollback-enabled");
  REQUIRE(std::holds_alternative<AwsCommand>(stop));
  CHECK(std::get<AwsCommand>(stop).operation == "StopDeployment");
  CHECK(std::get<AwsCommand>(stop).input ==
        mocks::JsonObject{{"deploymentId", "d-1"}, {"autoRollbackEnabled", true}});
  const auto modify = understood(
      "aws elbv2 modify-listener --listener-arn arn:l --default-actions "
      "Type=forward,TargetGroupArn=arn:t");
  REQUIRE(std::holds_alternative<AwsCommand>(modify));
  CHECK(std::get<AwsCommand>(modify).input ==
        mocks::JsonObject{
            {"ListenerArn", "arn:l"},
            {"DefaultActions", mocks::JsonArray{mocks::JsonObject{{"Type", "forward"},
                                                                  {"TargetGroupArn", "arn:t"}}}}});
  for (const char* line : {"aws deploy fly --to moon", "aws polly synthesize-speech --text x",
                           "aws ecs delete-task-set --colour red", "rm -rf /", "", "aws ecs",
                           "curl https://example.com/", "greenroom-deploy dance"}) {
    INFO(line);
    CHECK(std::holds_alternative<NotUnderstood>(understood(line)));
  }
}

TEST_CASE("what an engine leaves at ten percent is brought back by what it prints") {
  const Tried tried(left_at_ten_percent);
  const EngineEnd& end = tried.run.engines().back();
  INFO(end.outcome.because);
  REQUIRE(end.outcome.verdict == real::Verdict::dirty);
  const auto before = tried.run.cloud();
  const auto trials = tried.way_back.tried(end);
  REQUIRE(trials.size() >= 3);
  CHECK(trials.back().state == Trial::State::only_looks);
  CHECK(trials[trials.size() - 2].told() == "tried: holds");
  CHECK(tried.run.cloud() == before);
}

TEST_CASE("a command that does not bring it back, or is refused, is told so") {
  const Tried tried(left_at_ten_percent);
  const std::string id = tried.run.engines().back().outcome.deployment;
  const auto trials = tried.of({"aws deploy stop-deployment --deployment-id " + id,
                                "aws ecs describe-clusters", "please mend it"});
  REQUIRE(trials.size() == 3);
  CHECK(trials[0].state == Trial::State::refused);
  CHECK(trials[1].state == Trial::State::not_yet);
  CHECK(trials[1].what.starts_with("S6: 10 % of production"));
  CHECK(trials[2].state == Trial::State::not_tried);
}

TEST_CASE("a way back that does not hold makes a run not held, whatever its scenario expects") {
  const Case play = written_case(left_at_ten_percent);
  const auto ended_with = [&](const std::string& command) {
    PlayOptions options;
    options.engine = [command](const seam::Seam& seam, const real::Command& said) {
      auto outcome = real::run(seam, said);
      if (outcome) outcome->way_back = {command};
      return outcome;
    };
    return rehearse(play, options, {}, [] { return 0; });
  };
  for (const char* command :
       {"aws ecs describe-clusters", "aws deploy stop-deployment --deployment-id d-NONE"}) {
    const CaseResult result = ended_with(command);
    INFO(command);
    CHECK(result.state == CaseResult::State::not_held);
    REQUIRE_FALSE(result.expectations.empty());
    CHECK(result.expectations.back().word == "way_back");
    CHECK(result.expectations.back().miss.find(command) != std::string::npos);
  }
  CHECK(ended_with("greenroom-deploy status").held());
  CHECK(rehearse(play, {}, {}, [] { return 0; }).held());
}

TEST_CASE("of several commands the world must be back after the last, and none may be refused") {
  const auto trial = [](Trial::State state) { return Trial{state, "do", "S6: no"}; };
  using State = Trial::State;
  CHECK(fault_of({trial(State::not_yet), trial(State::holds), trial(State::only_looks)}).empty());
  CHECK(fault_of({trial(State::holds), trial(State::not_yet)}) == "after do: S6: no");
  CHECK(fault_of({trial(State::refused), trial(State::holds)}) == "do: refused, S6: no");
  CHECK(fault_of({trial(State::not_tried)}).empty());
}
