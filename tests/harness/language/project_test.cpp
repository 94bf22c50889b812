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
