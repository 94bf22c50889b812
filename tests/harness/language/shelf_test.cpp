// Every file that is shipped loads, and says what its row of the table says.
#include "harness/language/find.hpp"
#include "tests/harness/language/scratch.hpp"

using namespace greenroom::harness;

namespace {

const std::string shelf = std::string(GREENROOM_SOURCE_DIR) + "/scenarios";

Case only_case(const std::string& name) {
  auto cases = load_cases(shelf + "/bash-dog/" + name + ".yaml");
  REQUIRE(cases.size() == 1);
  return std::move(cases.front());
}

}  // namespace

TEST_CASE("every scenario of the library loads with its world and project") {
  auto files = find_scenarios({shelf});
  REQUIRE(files.size() >= 7);
  for (const auto& file : files) {
    CAPTURE(file);
    std::vector<Case> cases;
    try {
      cases = load_cases(file);
    } catch (const BadInput& bad) {
      FAIL(bad.what());
    }
    REQUIRE_FALSE(cases.empty());
    CHECK_FALSE(cases.front().scenario.method.empty());
    CHECK(cases.front().world.name == "bash-dog");
    CHECK(cases.front().project.files.contains("taskdef.json"));
  }
}

TEST_CASE("the canary scenario lays its strategy over project and group") {
  auto play = only_case("canary");
  REQUIRE(play.project.strategy.shift == Shift::canary);
  CHECK(play.project.strategy.step == Share{100'000});
  CHECK(play.world.codedeploy.strategy.bake == Length(std::chrono::minutes(60)));
  CHECK(play.scenario.method.front().kind == StepKind::deploy);
  CHECK(play.scenario.method.front().object == "v2");
  CHECK(play.scenario.method.front().by == "engine");
}

TEST_CASE("a strategy of the scenario stands in the greenroom.yaml that the engine reads") {
  auto play = only_case("linear");
  const auto& text = play.project.files.at("greenroom.yaml");
  CAPTURE(text);
  CHECK(text.find("shift: linear") != text.npos);
  CHECK(text.find("every: 1m") != text.npos);
  CHECK(text.find("project: bash-dog") == 0);
}

TEST_CASE("the world of bash-dog is what its file says") {
  auto world = load_world(shelf + "/worlds/bash-dog.yaml");
  CHECK(world.account == "123456789012");
  CHECK(world.load_balancer.group("green") == "bash-dog-green");
  REQUIRE(world.load_balancer.listener("production") != nullptr);
  CHECK(world.load_balancer.listener("production")->port == 443);
  CHECK(world.load_balancer.listener("plain")->redirect == "https");
  CHECK(world.load_balancer.drain == std::chrono::seconds(30));
  CHECK(world.service.tasks == 2);
  CHECK(world.alarms.size() == 3);
  CHECK(world.alarms[0].points == 2);
  CHECK(world.alarms[0].of == 3);
  CHECK(world.codedeploy.rollback_on_alarm);
  CHECK(world.cloudflare.records.size() == 2);
}

TEST_CASE("a tag silent on how it behaves does as the tag before it") {
  auto world = load_world(shelf + "/worlds/bash-dog.yaml");
  auto found = std::find_if(world.images.begin(), world.images.end(), [](const ImageSpec& image) {
    return image.repository == "bash-dog/app" && image.tag == "v2";
  });
  REQUIRE(found != world.images.end());
  CHECK(found->ready_after == std::chrono::seconds(6));
  CHECK(found->size_bytes == 182'000'000);
}

TEST_CASE("a world that nobody knows is an error with the nearest name") {
  Scratch scratch("no-world");
  auto file = scratch.write("x.yaml",
                            "scenario: t\nworld: bashdog\nmethod: [{deploy: v2}]\n"
                            "expect: {verdict: deployed}\n");
  auto errors = errors_of(file);
  REQUIRE(marks_of(errors) == std::vector<std::string>{"2:8 Y402"});
  CHECK(errors[0].nearest == "bash-dog");
}

TEST_CASE("a program in its build folder finds the sources' worlds and scenarios from anywhere") {
  const std::string elsewhere = "/nowhere/of/mine/own.yaml";
  CHECK(find_world("bash-dog", elsewhere, {}).ends_with("scenarios/worlds/bash-dog.yaml"));
  CHECK(find_world("bash-cat", elsewhere, {}).empty());
  CHECK(here_or_installed("bash-dog/canary.yaml").ends_with("scenarios/bash-dog/canary.yaml"));
}

TEST_CASE("missing files, directories and bytes that are no text are refused with their reason") {
  Scratch scratch("unreadable");
  CHECK(errors_of(scratch.path("gone.yaml"))[0].id == "Y102");
  CHECK(errors_of(scratch.path("."))[0].id == "Y102");
  auto latin = scratch.write("latin.yaml", "scenario: caf\xE9\n");
  CHECK(marks_of(errors_of(latin)) == std::vector<std::string>{"1:14 Y111"});
  auto empty = scratch.write("empty.yaml", "");
  CHECK(errors_of(empty)[0].id == "Y112");
  auto near = scratch.write("near.yaml", "scenrio: t\nworld: bash-dog\n");
  CHECK(errors_of(near)[0].nearest == "scenario");
  CHECK_THROWS_AS(kind_of_file(near), BadInput);
}

TEST_CASE("a broken file does not take the others of a directory with it") {
  Scratch scratch("directory");
  scratch.write("a.yaml", "scenario: t\n");
  scratch.write("b.yaml", "services: {}\n");
  std::vector<std::string> passed_over;
  auto files = find_scenarios({scratch.path(".")}, &passed_over);
  CHECK(files.size() == 1);
  CHECK(passed_over.size() == 1);
}
