// What is named but is not there, and what can never come: refused before the run, at the place
// where it was written, and once.
#include "tests/harness/language/scratch.hpp"

using namespace greenroom::harness;

namespace {

using Marks = std::vector<std::string>;

const std::string head = "scenario: t\nworld: bash-dog\nmethod:\n  - deploy: v2\n";
const std::string tail = "expect: {verdict: deployed}\n";

std::vector<AuthorError> told(const std::string& text) {
  Scratch scratch("references");
  return errors_of(scratch.write("x.yaml", text));
}

Marks marks(const std::string& text) { return marks_of(told(text)); }

AuthorError only(const std::string& text) {
  const auto errors = told(text);
  INFO(printed(errors));
  REQUIRE(errors.size() == 1);
  return errors.front();
}

std::string fault(const std::string& lines) { return head + tail + "faults:\n  - " + lines + "\n"; }

}  // namespace

TEST_CASE("a step's cue that can never come is shown where it stands, not at the verb") {
  const auto error =
      only(head + "  - kill: engine\n    at: hook:AfterAllowTraffic.called\n" + tail);
  CHECK(error.place.line == 6);
  CHECK(error.place.column == 9);
  CHECK(error.what == "this cue can never come: the AppSpec names no hook for AfterAllowTraffic");
  CHECK(error.remedy == "at: shift.ended");
  CHECK(marks(head + "  - wait: hook:BeforeInstall.called\n" + tail) == Marks{"5:11 Y501"});
  CHECK(marks(head + "  - edit: listener:prod\n    set: {weights: {blue: 1}}\n" + tail) ==
        Marks{"5:11 Y416"});
}

TEST_CASE("what a fault names wrongly is shown where it stands") {
  CHECK(marks(fault("alarm_fires: alarm:nope")) == Marks{"7:18 Y416"});
  CHECK(marks(fault("answer_lost: codedeploy:CreateDeploy")) == Marks{"7:18 Y405"});
  CHECK(marks(fault("error: codedeploy:CreateDeployment\n    code: Throttling")) ==
        Marks{"8:11 Y407"});
  CHECK(marks(fault("error: cloudflare:PurgeCache\n    code: 600")) == Marks{"8:11 Y313"});
  CHECK(marks(fault("container_exits: container:green/app\n    code: boom")) == Marks{"8:11 Y308"});
  CHECK(marks(fault("task_dies: task:green\n    at: alarm:nope.fired")) == Marks{"8:9 Y416"});
  CHECK(marks(fault("task_dies: task:green\n    at: codedeploy:CreateDeploy")) ==
        Marks{"8:9 Y405"});
  CHECK(marks(fault("az_lost: az:us-east-2a\n    until: alarm:nope.cleared")) ==
        Marks{"8:12 Y416"});
}

TEST_CASE("a cue that project and strategy leave no room for is refused with one that comes") {
  const auto at = [](const std::string& cue) {
    return fault("{task_dies: task:green, at: " + cue + "}");
  };
  CHECK(only(at("hook:AfterInstall.called")).remedy == "at: install.ended");
  CHECK(only(at("hook:CodeDeployHook_bash-dog-smoke.called +5s")).remedy == "at: shift.ended +5s");
  const auto ready = only(at("ready.started"));
  CHECK(ready.id == "Y501");
  CHECK(ready.what == "this cue can never come: the strategy has no ready_wait");
  CHECK(ready.remedy == "at: shift.started");
  CHECK(only(at("gate.failed")).what == "this cue can never come: greenroom.yaml names no gates");
  CHECK(only(head + "  - wait: gate.ended\n" + tail).remedy == "wait: shift.ended");
}

TEST_CASE("a cue that project and strategy leave room for is taken") {
  const std::string hooks = "project: {from: bash-dog, files: {appspec: appspec.hooks.yaml}}\n";
  const auto with = [](const std::string& word) {
    return head + word + tail + "faults: [{task_dies: task:green, at: ";
  };
  CHECK(marks(with(hooks) + "hook:AfterAllowTestTraffic.called}]\n").empty());
  CHECK(marks(with(hooks) + "hook:CodeDeployHook_bash-dog-smoke.called}]\n").empty());
  CHECK(marks(with(hooks) + "hook:AfterInstall.called}]\n").size() == 1);
  CHECK(marks(with("strategy: {shift: canary, ready_wait: 5m}\n") + "ready.started}]\n").empty());
  CHECK(marks(with("project: {from: bash-dog, gates: [{after: test, http: "
                   "\"https://www.bash-dog.example/\"}]}\n") +
              "gate.failed}]\n")
            .empty());
}

TEST_CASE("a hook or an image of another name is refused with the nearest") {
  CHECK(only(fault("hook_fails: hook:AfterInstal")).nearest == "AfterInstall");
  CHECK(only(fault("hook_silent: hook:CodeDeployHook_bash-dog-smok")).remedy ==
        "hook:CodeDeployHook_bash-dog-smoke");
  CHECK(marks(fault("{task_dies: task:green, at: hook:AfterInstal.called}")) == Marks{"7:33 Y416"});
  const auto tag = only(fault("image_missing: image:bash-dog/app:v9"));
  CHECK(tag.id == "Y416");
  CHECK(tag.nearest.starts_with("bash-dog/app:"));
  CHECK(only(fault("image_missing: image:bash-dog/nope:v2")).remedy == "image:bash-dog/app:v2");
  CHECK(only(fault("image_missing: image:bash-dog/app")).id == "Y416");
  CHECK(marks(head + "  - push: image:bash-dog/app:v9\n" + tail +
              "faults: [{image_missing: image:bash-dog/app:v9, at: bake.started}]\n")
            .empty());
}

TEST_CASE("a fault on a container names the container") {
  const auto error = only(fault("container_exits: container:blue"));
  CHECK(error.id == "Y406");
  CHECK(error.place.column == 22);
  CHECK(error.remedy == "container:blue/app");
  CHECK(marks(fault("out_of_memory: container:green#1/app")).empty());
}

TEST_CASE("a weight out of range is shown where it stands") {
  const auto error = only(head +
                          "  - edit: listener:production\n"
                          "    set: {weights: {blue: 0, green: 1000}}\n" +
                          tail);
  CHECK(error.place.line == 6);
  CHECK(error.place.column == 37);
  CHECK(error.what == "weight 1000 for green on listener production");
  CHECK(error.remedy == "weights: {blue: 0, green: 100}");
}

TEST_CASE("state of a thing that cannot be read is refused, and what can be is named") {
  for (const char* thing :
       {"record:www.bash-dog.example", "zone:bash-dog.example", "lb:bash-dog", "role:deployer",
        "subnet:private", "security_group:task", "az:us-east-2a", "hook:AfterInstall",
        "image:bash-dog/app:v2", "lease:bash-dog", "git:main", "pool:x", "rule:production",
        "container:green/app"}) {
    CAPTURE(thing);
    const auto error = only(head + "expect:\n  state:\n    " + thing + ": {x: y}\n");
    CHECK(error.id == "Y601");
    CHECK(error.place.column == 5);
    CHECK(error.what.find(std::string(thing).substr(0, std::string(thing).find(':'))) !=
          std::string::npos);
    CHECK(error.why ==
          "one of: listener, deployment, service, target_group, task, target, alarm, secret");
  }
  CHECK(marks(head + "  - check: {state: {record:www.bash-dog.example: {x: y}}}\n" + tail) ==
        Marks{"5:21 Y601"});
}

TEST_CASE("a merge key is told once, and nothing that follows from it") {
  CHECK(marks(head + "traffic: {<<: {rate: 1/s}}\n" + tail) == Marks{"5:11 Y105"});
  CHECK(marks(head + "expect: {<<: {verdict: deployed}}\n") == Marks{"5:10 Y105"});
  CHECK(marks(head + "  - {<<: {deploy: v3}}\n" + tail) == Marks{"5:6 Y105"});
  CHECK(marks(head + tail + "matrix: {strategy: {<<: {canary: {strategy: canary}}}}\n") ==
        Marks{"6:21 Y105"});
}
