// The project's files: what they mean, and one clear error with place and remedy for each mistake.
#include "real/config/project.hpp"
#include "real/config/task_definition.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <nlohmann/json.hpp>

#include <fstream>
#include <sstream>

using namespace greenroom;
using namespace greenroom::real;

namespace {

std::string sample(const std::string& name) {
  std::ifstream file(std::string(GREENROOM_SOURCE_DIR) + "/scenarios/projects/bash-dog/" + name);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

const std::string minimal =
    "project: bash-dog\naccount: \"123456789012\"\nregion: us-east-2\ndomain: "
    "www.bash-dog.example\n";

std::string complaint(const std::string& text) {
  const auto project = project_from("greenroom.yaml", text);
  return project ? "none" : project.error().message;
}

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

const std::map<std::string, std::string> images{{"IMAGE_APP", "r/app@sha256:a"},
                                                {"IMAGE_NGINX", "r/nginx@sha256:b"}};

}  // namespace

TEST_CASE("the sample's greenroom.yaml is read with all its words") {
  const auto project = project_from("greenroom.yaml", sample("greenroom.yaml"));
  REQUIRE(project.has_value());
  CHECK(project->account == "123456789012");
  CHECK(project->images.at("IMAGE_APP") == "bash-dog/app");
  CHECK(project->strategy.shift == Shift::canary);
  CHECK(project->strategy.bake == std::chrono::hours(1));
  CHECK(project->waits.poll_in_bake == std::chrono::seconds(30));
  REQUIRE(project->cloudflare.has_value());
  CHECK(project->cloudflare->purge == std::vector<std::string>{"prefix:www.bash-dog.example/"});
  CHECK(project->watch.fail_fast->same == 3);
}

TEST_CASE("a wait of greenroom.yaml is derived, or keeps the line that says it") {
  CHECK_FALSE(project_from("greenroom.yaml", sample("greenroom.yaml"))->waits.total.has_value());
  const auto project = project_from("x/greenroom.yaml", minimal + "waits:\n  total: 3h\n");
  REQUIRE(project.has_value());
  CHECK(project->waits.total->length == std::chrono::hours(3));
  CHECK(project->waits.total->from == "x/greenroom.yaml:6");
}

TEST_CASE("a gate has defaults, a place, and a name without its query") {
  const auto project =
      project_from("greenroom.yaml",
                   minimal +
                       "gates:\n  - {after: install, http: \"https://X.example:8443/a?key=k#f\"}\n"
                       "  - {after: shift, http: \"http://x.example\", answers: 204, for: 30s, "
                       "otherwise: warn}\n");
  REQUIRE(project.has_value());
  REQUIRE(project->gates.size() == 2);
  const Gate& first = project->gates[0];
  CHECK(first.after == GatePhase::install);
  CHECK(first.page.at.host == "x.example");
  CHECK(first.page.at.port == 8443);
  CHECK(first.page.target == "/a?key=k");
  CHECK(first.url() == "https://x.example:8443/a");
  CHECK(first.rule() == "200 for 1m");
  CHECK(first.aborts);
  CHECK(first.from == "greenroom.yaml:6");
  const Gate& second = project->gates[1];
  CHECK(second.page.at.scheme == "http");
  CHECK(second.page.target == "/");
  CHECK(second.rule() == "204 for 30s");
  CHECK_FALSE(second.aborts);
}

TEST_CASE("a project of four words takes names from itself and leaves the strategy to the group") {
  const auto project = project_from("greenroom.yaml", minimal);
  REQUIRE(project.has_value());
  CHECK(project->service.name == "bash-dog");
  CHECK(project->codedeploy.group == "bash-dog");
  CHECK_FALSE(project->strategy.shift.has_value());
  CHECK_FALSE(project->cloudflare.has_value());
}

TEST_CASE("every mistake in greenroom.yaml has its place, its words and a remedy") {
  struct Row {
    std::string line, place, what, remedy;
  };
  const auto row = GENERATE(
      Row{"servce: {name: x}", "5:1", "unknown word \"servce\" [P201]", "try      service: ..."},
      Row{"strategy: {bake: 60}", "5:18", "strategy.bake wants a length, not \"60\"",
          "bake: 60m or 60s"},
      Row{"strategy: {step: 0.1}", "5:18", "strategy.step wants a share", "step: 10%"},
      Row{"strategy: {shift: canry}", "5:19", "strategy.shift has no \"canry\"", "shift: canary"},
      Row{"strategy: {controller: ecs}", "5:24", "strategy.controller is not available yet",
          "leave it out"},
      Row{"gates: {after: test}", "5:8", "gates wants a list", "gates: [{after: test, http: "},
      Row{"gates: [{http: https://x.example/}]", "5:9", "the word \"after\" is missing",
          "after: test"},
      Row{"gates: [{after: bake, http: https://x.example/}]", "5:17", "gates.after has no \"bake\"",
          "after: "},
      Row{"gates: [{after: test}]", "5:9", "the word \"http\" is missing", "http: https://"},
      Row{"gates: [{after: test, http: x.example}]", "5:29",
          "gates.http wants a URL of http or https", "http: https://"},
      Row{"gates: [{after: test, http: https://me:secret@x.example/}]", "5:29",
          "gates.http wants a URL of http or https, without a user", "http: https://"},
      Row{"gates: [{after: test, http: ftp://x.example/}]", "5:29", "gates.http wants a URL",
          "http: https://"},
      Row{"gates: [{after: test, http: https://x.example/, answers: 99}]", "5:58",
          "gates.answers wants a count from 100 to 599", "answers: 200"},
      Row{"gates: [{after: test, http: https://x.example/, for: 2h}]", "5:54",
          "gates.for is 1s to 1h", "for: 1m"},
      Row{"gates: [{after: test, http: https://x.example/, for: 60}]", "5:54",
          "gates.for wants a length", "for: 60m or 60s"},
      Row{"gates: [{after: test, http: https://x.example/, otherwise: stop}]", "5:60",
          "gates.otherwise has no \"stop\"", "otherwise: "},
      Row{"gates: [{after: test, http: https://x.example/, until: 5m}]", "5:49",
          "unknown word \"until\" in gates", "leave it out"},
      Row{"notify: [x]", "5:9", "notify is not available yet", "leave it out"},
      Row{"role: deployer", "5:7", "role is not available yet", "leave it out"},
      Row{"region: us-east-1", "5:1", "the word \"region\" stands twice",
          "keep one of lines 3 and 5"},
      Row{"images: &a {IMAGE_APP: x}", "5:9", "an anchor", "write the value out"},
      Row{"cloudflare: {zone: z, token: abcdef0123}", "5:30",
          "cloudflare.token is a literal secret", "token: env:"},
      Row{"cloudflare: {zone: z, purge: [all]}", "5:30", "cloudflare.purge has no \"all\"",
          "purge: [everything]"},
      Row{"watch: {if_active: maybe}", "5:20", "watch.if_active has no \"maybe\"",
          "if_active: refuse"},
      Row{"waits: {poll: 100ms}", "5:15", "waits.poll is 1s to 10m", "poll: 15s"},
      Row{"waits: {total: derivd}", "5:16", "waits.total wants a length, not \"derivd\"",
          "total: 1h30m"},
      Row{"waits: {install: 5s}", "5:18", "waits.install is at least 1m, or derived",
          "install: derived"},
      Row{"rollback: {verify: off}", "5:20", "rollback.verify has no \"off\"", "verify: true"},
      Row{"service: [a, b", "6:1", "this is not YAML", ""});
  const std::string message = complaint(minimal + row.line + "\n");
  INFO(message);
  CHECK(has(message, "greenroom.yaml:" + row.place + ": "));
  CHECK(has(message, row.what));
  CHECK(has(message, row.remedy));
}

TEST_CASE("all mistakes of a file are told at once, ordered by line") {
  const auto message = complaint("project: x\nregoin: y\naccount: 12\nwaits: {poll: 5}\n");
  const auto first = message.find("greenroom.yaml:2:1: unknown word \"regoin\"");
  const auto second = message.find("greenroom.yaml:3:10: an account has twelve digits");
  const auto third = message.find("greenroom.yaml:4:15: waits.poll wants a length");
  INFO(message);
  CHECK(first < second);
  CHECK(second < third);
  CHECK(third != std::string::npos);
  CHECK(has(message, "the word \"domain\" is missing"));
}

TEST_CASE("a tab, an empty file and a second document are told as what they are") {
  CHECK(has(complaint("project: x\nservice:\n\tname: y\n"), "a tab at the beginning of a line"));
  CHECK(has(complaint(""), "the file is empty"));
  CHECK(has(complaint(minimal + "---\nproject: y\n"), "a second document"));
}

TEST_CASE("a step on the command line belongs to its own shift") {
  Strategy base{Shift::canary, 20, std::chrono::minutes(3), {}, {}};
  const auto linear = strategy_from_words(base, "linear", std::nullopt, std::nullopt).value();
  CHECK(linear.shift == Shift::linear);
  CHECK_FALSE(linear.step_percent.has_value());
  const auto same = strategy_from_words(base, "canary", std::nullopt, "5m").value();
  CHECK(same.step_percent == 20);
  CHECK(same.every == std::chrono::minutes(5));
  CHECK_FALSE(strategy_from_words(base, std::nullopt, "10", std::nullopt).has_value());
}

TEST_CASE("placeholders of taskdef.json are filled as the pipeline fills them") {
  const auto file = task_definition_from("taskdef.json", sample("taskdef.json"), images);
  REQUIRE(file.has_value());
  CHECK(file->family == "bash-dog");
  REQUIRE(file->containers.size() == 4);
  CHECK(file->containers[0].image == "r/nginx@sha256:b");
  CHECK(file->containers[1].secrets.size() == 2);
  const auto tagged = nlohmann::json::parse(with_tag(file->document, "greenroom:run", "7"));
  CHECK(tagged.at("tags").back() == nlohmann::json{{"key", "greenroom:run"}, {"value", "7"}});
  CHECK(tagged.at("family") == "bash-dog");
}

TEST_CASE("a purge is one text or a list of them") {
  const auto one = project_from("greenroom.yaml",
                                minimal + "cloudflare: {zone: a.example, purge: everything}\n");
  REQUIRE(one.has_value());
  CHECK(one->cloudflare->purge == std::vector<std::string>{"everything"});
}

TEST_CASE("a project without images deploys the repositories that its placeholders name") {
  CHECK(images_by_name("bash-dog", {"IMAGE_APP", "IMAGE_MY_DB", "APP", "IMAGE_"}) ==
        std::map<std::string, std::string>{{"IMAGE_APP", "bash-dog/app"},
                                           {"IMAGE_MY_DB", "bash-dog/my-db"}});
}

TEST_CASE("one more tag stands behind the file's own, or alone") {
  const auto tags_of = [](const std::string& own) {
    const auto file = task_definition_from(
        "t.json", "{\"family\":\"f\"," + own + "\"containerDefinitions\":[{\"name\":\"a\"}]}", {});
    REQUIRE(file.has_value());
    return nlohmann::json::parse(with_tag(file->document, "a \"key\"", "2")).at("tags");
  };
  CHECK(tags_of("").dump() == R"([{"key":"a \"key\"","value":"2"}])");
  CHECK(tags_of(R"("tags":[{"key":"k","value":"1"}],)").dump() ==
        R"([{"key":"k","value":"1"},{"key":"a \"key\"","value":"2"}])");
}

TEST_CASE("tags that are no list are told, not met later") {
  const auto file = task_definition_from(
      "t.json", R"({"family":"f","tags":{},"containerDefinitions":[{"name":"a"}]})", {});
  REQUIRE_FALSE(file.has_value());
  CHECK(has(file.error().message, "t.json:1:15: tags is an object, ECS wants a list"));
}

TEST_CASE("a member of another kind is told by its way, its place and what to write") {
  const auto told = [](const std::string& text) {
    const auto file = task_definition_from("t.json", text, {});
    REQUIRE_FALSE(file.has_value());
    CHECK_FALSE(has(file.error().message, "json.exception"));
    CHECK(has(file.error().message, "  try      "));
    return file.error().message;
  };
  const std::string two = told(R"({"family":5,"containerDefinitions":{}})");
  CHECK(has(two, "t.json:1:2: family is a whole number, ECS wants text [P026]"));
  CHECK(has(two, "\"family\": \"bash-dog\""));
  CHECK(has(two, "t.json:1:13: containerDefinitions is an object, ECS wants a list [P026]"));
  CHECK(has(told("{\"family\":\"f\",\n\"containerDefinitions\":[{\"name\":\"a, ]}\"},\n"
                 " {\"name\":\"b\", \"portMappings\":[{}, {\"containerPort\":\"8080\"}]}]}"),
            "t.json:3:36: containerDefinitions[1].portMappings[1].containerPort is text, ECS wants "
            "a whole number [P026]"));
  CHECK(has(told(R"({"family":"f","containerDefinitions":[7]})"),
            "t.json:1:39: containerDefinitions[0] is a whole number, ECS wants an object"));
  CHECK(has(told(""), "t.json:1:1: the file is empty [P025]"));
  CHECK(has(told("[]"), "t.json:1:1: a task definition is a JSON object, this is a list [P024]"));
  CHECK(has(told("{}"), "there are no containerDefinitions [P023]"));
}

TEST_CASE("a placeholder left over is an error with file and line") {
  const auto file =
      task_definition_from("taskdef.json", sample("taskdef.json"), {{"IMAGE_APP", "x"}});
  REQUIRE_FALSE(file.has_value());
  CHECK(file.error().kind == seam::ErrorKind::bad_input);
  CHECK(
      has(file.error().message, "taskdef.json:13:17: the placeholder <IMAGE_NGINX> is left over"));
  CHECK(has(file.error().message, "images: {IMAGE_NGINX: REPOSITORY}"));
}

TEST_CASE("broken JSON and members of an answer are told with their line") {
  CHECK(has(task_definition_from("taskdef.json", "{\n \"family\": \"x\",\n}", {}).error().message,
            "taskdef.json:3:1: this is not JSON"));
  const auto answer = task_definition_from(
      "taskdef.json", "{\"family\": \"x\",\n \"revision\": 3,\n \"containerDefinitions\": [{}]}",
      {});
  CHECK(has(answer.error().message, "taskdef.json:2:2: \"revision\" belongs to an answer"));
}

TEST_CASE("the AppSpec is read, and its placeholder filled") {
  const auto spec = appspec_from("appspec.yaml", sample("appspec.yaml"));
  REQUIRE(spec.has_value());
  CHECK(spec->container == "nginx");
  CHECK(spec->port == 8080);
  CHECK(has(appspec_for(*spec, "arn:aws:ecs:x:42"), "TaskDefinition: arn:aws:ecs:x:42"));
}

TEST_CASE("mistakes in the AppSpec are told with place and remedy") {
  std::string text = sample("appspec.yaml");
  const auto swap = [&](const std::string& from, const std::string& to) {
    text.replace(text.find(from), from.size(), to);
  };
  SECTION("a key in another case") {
    swap("ContainerName", "containerName");
    CHECK(has(appspec_from("appspec.yaml", text).error().message,
              "appspec.yaml:8:11: the key \"containerName\" is written \"ContainerName\""));
  }
  SECTION("a list for LoadBalancerInfo") {
    swap("ContainerName: nginx\n          ContainerPort: 8080", "- ContainerName: nginx");
    CHECK(has(appspec_from("appspec.yaml", text).error().message,
              "LoadBalancerInfo is a map, not a list"));
  }
  SECTION("an unknown event") {
    text += "Hooks:\n  - AfterInstal: x\n";
    CHECK(has(appspec_from("appspec.yaml", text).error().message,
              "there is no lifecycle event \"AfterInstal\""));
  }
  SECTION("another placeholder") {
    swap("nginx", "<IMAGE_APP>");
    CHECK(has(appspec_from("appspec.yaml", text).error().message,
              "the placeholder <IMAGE_APP> is left over"));
  }
}
