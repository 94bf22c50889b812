#include "tests/harness/language/scratch.hpp"

using namespace greenroom::harness;

namespace {

const std::string tail = "method: [{deploy: v2}]\nexpect: {verdict: deployed}\n";

}  // namespace

TEST_CASE("includes lie under the file, in their order") {
  Scratch scratch("include");
  scratch.write("one.yaml", "overlay: one\ntraffic: 10/s\nlimit: 1h\ntags: [one]\n");
  scratch.write("two.yaml", "overlay: two\nlimit: 2h\n");
  auto file = scratch.write("x.yaml",
                            "scenario: t\ninclude: [one.yaml, two.yaml]\n"
                            "world: bash-dog\ntags: [x]\n" +
                                tail);
  auto play = load_cases(file).at(0);
  CHECK(play.scenario.traffic.rate.milli == 10'000);
  CHECK(play.scenario.limit == Length(std::chrono::hours(2)));
  CHECK(play.scenario.tags == std::vector<std::string>{"one", "x"});
}

TEST_CASE("files that include each other print the chain") {
  Scratch scratch("cycle");
  scratch.write("a.yaml", "overlay: a\ninclude: [b.yaml]\n");
  scratch.write("b.yaml", "overlay: b\ninclude: [a.yaml]\n");
  auto file = scratch.write("x.yaml", "scenario: t\ninclude: [a.yaml]\nworld: bash-dog\n" + tail);
  auto errors = errors_of(file);
  REQUIRE(errors.size() == 1);
  CHECK(errors[0].id == "Y413");
  CHECK(errors[0].what.find("b.yaml -> ") != std::string::npos);
}

TEST_CASE("a missing include and a broken one are errors at their places") {
  Scratch scratch("missing");
  auto file =
      scratch.write("x.yaml", "scenario: t\ninclude: [gone.yaml]\nworld: bash-dog\n" + tail);
  CHECK(marks_of(errors_of(file)) == std::vector<std::string>{"2:11 Y401"});
  scratch.write("gone.yaml", "overlay: x\nlimit: 5\n");
  CHECK(marks_of(errors_of(file)) == std::vector<std::string>{"2:8 Y301"});
}

TEST_CASE("a world is laid over another, and null takes a word away") {
  Scratch scratch("world");
  auto file =
      scratch.write("x.yaml",
                    "scenario: t\nworld: {from: bash-dog, service: {tasks: 6}, load_balancer: "
                    "{listeners: {test: null}}}\n" +
                        tail);
  auto play = load_cases(file).at(0);
  CHECK(play.world.service.tasks == 6);
  CHECK(play.world.load_balancer.listener("test") == nullptr);
  CHECK(play.world.load_balancer.listener("production") != nullptr);
}

TEST_CASE("a project overlay reaches the file that the engine reads") {
  Scratch scratch("project");
  auto file = scratch.write("x.yaml",
                            "scenario: t\nworld: bash-dog\nproject: {from: bash-dog, "
                            "watch: {fail_fast: none}}\n" +
                                tail);
  auto play = load_cases(file).at(0);
  CHECK_FALSE(play.project.fail_fast);
  CHECK(play.project.files.at("greenroom.yaml").find("fail_fast: none") != std::string::npos);
}

TEST_CASE("a matrix has a case for each combination that is not left out") {
  Scratch scratch("matrix");
  auto file = scratch.write(
      "x.yaml",
      "scenario: t\nworld: bash-dog\n" + tail +
          "faults: [{answer_lost: codedeploy:CreateDeployment#1}]\nmatrix:\n  strategy:\n"
          "    canary: {strategy: canary}\n    linear: {strategy: linear}\n  secret:\n"
          "    denied: {faults: [{secret_denied: secret:bash-dog/app}]}\n    none: {limit: 3h}\n"
          "except: [linear+none]\n");
  auto cases = load_cases(file);
  REQUIRE(cases.size() == 3);
  CHECK(cases[0].name == "canary+denied");
  CHECK(cases[0].scenario.faults.size() == 2);
  CHECK(cases[1].scenario.faults.size() == 1);
  auto one = load_cases(file + "@linear+denied");
  REQUIRE(one.size() == 1);
  CHECK(one[0].scenario.strategy.shift == Shift::linear);
  CHECK(errors_of(file + "@linaer+denied")[0].nearest == "linear+denied");
}

TEST_CASE("a matrix that explodes is refused before anything is merged") {
  std::string text = "scenario: t\nworld: bash-dog\n" + tail + "matrix:\n";
  for (auto axis : {"a", "b", "c", "d"}) {
    text += std::string("  ") + axis + ":\n";
    for (int index = 0; index < 5; ++index)
      text += "    c" + std::to_string(index) + ": {seed: 1}\n";
  }
  Scratch scratch("explosion");
  auto errors = errors_of(scratch.write("x.yaml", text));
  REQUIRE(errors.size() == 1);
  CHECK(errors[0].id == "Y504");
}

TEST_CASE("what --with and --set say lies on top of everything") {
  Scratch scratch("flags");
  auto over = scratch.write("over.yaml", "overlay: o\ntraffic: 7/s\nlimit: 5h\n");
  auto file = scratch.write("x.yaml", "scenario: t\nworld: bash-dog\ntraffic: 9/s\n" + tail);
  LoadOptions options;
  options.with = {over};
  options.set = {{"limit", "6h"}, {"strategy.shift", "linear"}, {"expect.users.lost", "at most 3"}};
  auto play = load_cases(file, options).at(0);
  CHECK(play.scenario.traffic.rate.milli == 7'000);
  CHECK(play.scenario.limit == Length(std::chrono::hours(6)));
  CHECK(play.scenario.strategy.shift == Shift::linear);
  REQUIRE(play.scenario.expect.checks.numbers.size() == 1);
  CHECK(play.scenario.expect.checks.numbers[0].amount.at_most == 3);
  options.set = {{"limit", "6"}};
  CHECK(errors_of(file, options)[0].id == "Y301");
}

TEST_CASE("what --show prints is a scenario that means the same") {
  Scratch scratch("show");
  auto file = scratch.write("x.yaml", "scenario: t\nworld: bash-dog\n" + tail);
  auto shown = scratch.write("y.yaml", load_cases(file).at(0).shown);
  CHECK(load_cases(shown).at(0).scenario.method.size() == 1);
}

TEST_CASE("what --show prints begins with its first word, whatever lies under the file") {
  Scratch scratch("shown");
  scratch.write("under.yaml", "overlay: u\nlimit: 7h\ntags: [night]\n");
  auto file =
      scratch.write("x.yaml", "scenario: t\ninclude: [under.yaml]\nworld: bash-dog\n" + tail);
  auto text = load_cases(file).at(0).shown;
  CHECK(text.starts_with("scenario: t\n"));
  auto again = load_cases(scratch.write("y.yaml", text)).at(0);
  CHECK(again.scenario.tags == std::vector<std::string>{"night"});
  CHECK(again.scenario.limit == Length(std::chrono::hours(7)));
  CHECK(again.shown == text);
}

TEST_CASE("words known but not modelled yet are refused by name") {
  Scratch scratch("later");
  auto file = scratch.write("x.yaml",
                            "scenario: t\nworld: bash-dog\n"
                            "strategy: {shift: canary, controller: ecs}\n"
                            "faults: [{source_down: git:main}]\n" +
                                tail);
  auto errors = errors_of(file);
  CHECK(marks_of(errors) == std::vector<std::string>{"3:39 Y601", "4:11 Y601"});
  CHECK(errors[0].what == "controller: ecs is not modelled yet");
  auto edit =
      scratch.write("y.yaml",
                    "scenario: t\nworld: bash-dog\nmethod: [{edit: record:www.bash-dog.example, "
                    "set: {ttl: 60}}]\nexpect: {verdict: deployed}\n");
  CHECK(marks_of(errors_of(edit)) == std::vector<std::string>{"3:17 Y601"});
}

TEST_CASE("services that speak the query protocol may be throttled in their own words") {
  Scratch scratch("throttling");
  for (const std::string call :
       {"elbv2:ModifyListener", "cloudwatch:DescribeAlarms", "sts:GetCallerIdentity"}) {
    auto file = scratch.write("x.yaml", "scenario: t\nworld: bash-dog\nfaults: [{error: " + call +
                                            ", code: Throttling}]\n" + tail);
    CHECK(load_cases(file).size() == 1);
  }
}

TEST_CASE("names that the world or the API does not know are refused with the nearest") {
  Scratch scratch("names");
  auto check = [&](const std::string& fault, const std::string& id, const std::string& nearest) {
    auto file =
        scratch.write("x.yaml", "scenario: t\nworld: bash-dog\nfaults: [{" + fault + "}]\n" + tail);
    auto errors = errors_of(file);
    CAPTURE(fault);
    REQUIRE(errors.size() == 1);
    CHECK(errors[0].id == id);
    CHECK(errors[0].nearest == nearest);
  };
  check("alarm_fires: alarm:bash-dog-5xx-gren", "Y416", "bash-dog-5xx-green");
  check("answer_lost: codedeploy:CreateDeploy", "Y405", "CreateDeployment");
  check("answer_lost: codedeplo:CreateDeployment", "Y404", "codedeploy");
  check("error: codedeploy:CreateDeployment, code: Throttling", "Y407", "ThrottlingException");
  check("error: cloudwatch:DescribeAlarms, code: Throtling", "Y407", "Throttling");
  check("container_exits: container:green#1/app, code: boom", "Y308", "");
  check("task_dies: task:green, at: hook:AfterAllowTraffic.called", "Y501", "");
}
