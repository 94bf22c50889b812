#include "tests/harness/language/scratch.hpp"

using namespace greenroom::harness;

namespace {

const std::string project_words =
    "project: p\naccount: \"123456789012\"\nregion: us-east-2\ndomain: www.p.example\n";
const std::string appspec = "version: 0.0\nHooks:\n  - AfterInstall: smoke\n";

std::vector<AuthorError> project_errors(const Scratch& scratch) {
  try {
    load_project(scratch.path("greenroom.yaml"));
  } catch (const BadInput& bad) {
    return bad.errors();
  }
  return {};
}

}  // namespace

TEST_CASE("a minimal project loads, with the hooks of its AppSpec") {
  Scratch scratch("minimal-project");
  scratch.write("greenroom.yaml", project_words);
  scratch.write("taskdef.json", "{\"family\": \"p\"}");
  scratch.write("appspec.yaml", appspec);
  auto project = load_project(scratch.path("greenroom.yaml"));
  CHECK(project.name == "p");
  REQUIRE(project.hooks.size() == 1);
  CHECK(project.hooks[0].second == "smoke");
  CHECK(project.files.contains("appspec.yaml"));
}

TEST_CASE("a project without its magic files, or with broken ones, is refused by file and line") {
  Scratch scratch("broken-project");
  scratch.write("greenroom.yaml", project_words);
  auto missing = project_errors(scratch);
  REQUIRE(missing.size() == 2);
  CHECK(missing[0].id == "P001");
  scratch.write("taskdef.json", "{\n  \"family\": p\n}");
  scratch.write("appspec.yaml", "version: 0.0\nresources:\n  - TargetService: {type: x}\n");
  auto broken = project_errors(scratch);
  CHECK(marks_of(broken) == std::vector<std::string>{"2:1 P003", "3:21 P003", "2:13 P002"});
}

TEST_CASE("a gate names a phase that the engine sees pass, a page and a status") {
  Scratch scratch("gates");
  scratch.write("taskdef.json", "{\"family\": \"p\"}");
  scratch.write("appspec.yaml", appspec);
  const std::string page = "http: \"https://p.example\"";
  scratch.write("greenroom.yaml", project_words + "gates:\n  - {after: bake, " + page +
                                      "}\n  - {after: test, " + page + ", answers: 1000}\n");
  CHECK(marks_of(project_errors(scratch)) == std::vector<std::string>{"6:13 Y310", "7:55 Y313"});
  scratch.write("greenroom.yaml", project_words + "gates:\n  - {after: test}\n");
  CHECK(marks_of(project_errors(scratch)) == std::vector<std::string>{"6:6 Y202"});
  scratch.write("greenroom.yaml", project_words + "gates:\n  - {after: shift, " + page +
                                      ", answers: 204, for: 2m, otherwise: warn}\n");
  CHECK(project_errors(scratch).empty());
}

TEST_CASE("a secret that stands in the project is refused and not repeated") {
  Scratch scratch("secret");
  scratch.write("greenroom.yaml",
                project_words + "cloudflare: {zone: p.example, token: s3cr3t-t0ken}\n");
  auto errors = project_errors(scratch);
  REQUIRE_FALSE(errors.empty());
  CHECK(errors[0].id == "P307");
  CHECK(errors[0].what.find("s3cr3t") == std::string::npos);
}

TEST_CASE("a placeholder that no image fills is an error with file and line") {
  Scratch scratch("placeholder");
  scratch.write("greenroom.yaml", project_words + "images: {IMAGE_APP: p/app}\n");
  scratch.write("taskdef.json", "{\"a\": \"<IMAGE_APP>\",\n \"b\": \"<IMAGE_APQ>\"}");
  scratch.write("appspec.yaml", appspec);
  auto errors = project_errors(scratch);
  REQUIRE(marks_of(errors) == std::vector<std::string>{"2:8 P004"});
  CHECK(errors[0].nearest == "IMAGE_APP");
}

TEST_CASE("what the engine would refuse of a project is told where its author wrote it") {
  Scratch scratch("engine-reads");
  scratch.write("taskdef.json", "{\"family\": \"p\"}");
  scratch.write("appspec.yaml", appspec);
  scratch.write("greenroom.yaml",
                project_words + "notify: [slack]\nwatch: {fail_fast: {same: 0, within: 5m}}\n" +
                    "waits:\n  install: derive\n");
  CHECK(marks_of(project_errors(scratch)) ==
        std::vector<std::string>{"5:9 P210", "6:27 P302", "8:12 P301"});
  scratch.write("greenroom.yaml",
                project_words + "cloudflare: {zone: p.example, purge: everything}\n");
  CHECK(project_errors(scratch).empty());
}

TEST_CASE("placeholders of a project without images are its repositories by name") {
  Scratch scratch("by-name");
  scratch.write("greenroom.yaml", project_words);
  scratch.write("taskdef.json", R"({"containerDefinitions": [{"image": "<IMAGE_MY_APP>"}]})");
  scratch.write("appspec.yaml", appspec);
  const auto project = load_project(scratch.path("greenroom.yaml"));
  REQUIRE(project.images.size() == 1);
  CHECK(project.images[0] == std::pair<std::string, std::string>("IMAGE_MY_APP", "p/my-app"));
  scratch.write("taskdef.json", R"({"containerDefinitions": [{"image": "<APP>"}]})");
  CHECK(marks_of(project_errors(scratch)) == std::vector<std::string>{"1:38 P004"});
}
