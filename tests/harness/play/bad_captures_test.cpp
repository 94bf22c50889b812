// Captured documents that cannot be played: each mistake has its id, its place and its remedy.
#include "tests/harness/language/scratch.hpp"
#include "tests/harness/play/capture.hpp"
#include "tests/harness/play/played.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace greenroom;
using namespace greenroom::harness;
using namespace greenroom::tests;

namespace {

/// What stands in the captured file of the sample world, what is written instead, the error that
/// follows, and what it says.
struct Bad {
  std::string there, instead, id, says;
};

const std::vector<Bad> bad_captures{
    {"  ecs:\n", "  ecss:\n", "W121", "no service \"ecss\""},
    {"    cluster:\n", "    clusters:\n", "W122", "no kind \"clusters\""},
    {"desiredCount: 2", "desiredCont: 2", "W123", "no member \"desiredCont\""},
    {"desiredCount: 2", "desiredCount: two", "W124", "desiredCount is a whole number"},
    {"Port: 443", "Port: [443]", "W124", "Port is a whole number"},
    {"Port: 443", "Port: 99999999999", "W124", "Port is from 1 to 65535"},
    {"account: \"123456789012\"", "account: \"999999999999\"", "W129", "clusterArn"},
    {"world: prod\n", "world: prod\naccount: \"210987654321\"\n", "W126", "account is"},
    {"world: prod\n", "world: prod\nregion: eu-west-1\n", "W126", "region is"},
    {"SecretString: {captured: placeholder}", "SecretString: hunter2", "W132", "secret's value"},
    {"clusterName: \"bash-dog\"", "clusterName: other", "W125", "names service other/bash-dog"},
    {"world: prod\n", "world: prod\nservice: {name: other}\n", "W135", "name of service"},
    {"world: prod\n", "world: prod\ncodedeploy: {group: other}\n", "W127", "no deployment group"},
    {"at: \"2026-01-05T09:00:00Z\"", "at: yesterday", "Y315", ""},
};

std::string file_of_sample() {
  static const std::string text = captured_file(*world_of(scenario("canary"), 1));
  return text;
}

std::vector<AuthorError> errors_with(const Scratch& scratch, const std::string& world,
                                     const std::string& reference = "./prod.yaml") {
  scratch.write("prod.yaml", world);
  return errors_of(scratch.write("x.yaml", "scenario: t\nworld: " + reference +
                                               "\nproject: bash-dog\nmethod: [{deploy: v2}]\n"
                                               "expect: {verdict: deployed}\n"));
}

bool has(const std::vector<AuthorError>& errors, const std::string& id, const std::string& says) {
  for (const AuthorError& error : errors)
    if (error.id == id && error.what.find(says) != std::string::npos && error.place.line > 0)
      return find_error(id) != nullptr;
  return false;
}

/// The first document of a kind, in the file: its line.
std::string line_of(const std::string& text, const std::string& kind) {
  const std::size_t at = text.find("\n    " + kind + ":\n");
  const std::size_t begin = text.find('\n', at + 1) + 1;
  return text.substr(begin, text.find('\n', begin) + 1 - begin);
}

}  // namespace

TEST_CASE("each mistake in a captured document is told with its rule and its place") {
  auto bad = GENERATE(Catch::Generators::from_range(bad_captures));
  CAPTURE(bad.there, bad.instead);
  std::string text = file_of_sample();
  const std::size_t at = text.find(bad.there);
  REQUIRE(at != std::string::npos);
  const Scratch scratch("bad-capture");
  const auto errors = errors_with(scratch, text.replace(at, bad.there.size(), bad.instead));
  INFO(printed(errors));
  CHECK(has(errors, bad.id, bad.says));
}

TEST_CASE("a resource that others name must not be missing") {
  const Scratch scratch("missing");
  for (const char* kind : {"load_balancer", "target_group", "cluster", "task_definition", "service",
                           "alarm", "application"}) {
    CAPTURE(kind);
    std::string text = file_of_sample();
    const std::string line = line_of(text, kind);
    text.replace(text.find(line), line.size(), "      {}\n");
    if (text.find("\n    " + std::string(kind) + ":\n      {}\n      ") != std::string::npos)
      text.replace(text.find("      {}\n"), 9, "");
    const auto errors = errors_with(scratch, text);
    INFO(printed(errors));
    CHECK_FALSE(errors.empty());
    for (const AuthorError& error : errors) {
      CHECK(error.id == "W125");
    }
  }
}

TEST_CASE("a service that was captured in the middle of a deployment is refused") {
  const Scratch scratch("middle");
  std::string text = file_of_sample();
  const std::size_t at = text.find("taskSets: [") + 10;
  text.insert(at + 1, "{id: ecs-svc/2, status: ACTIVE}, ");
  CHECK(has(errors_with(scratch, text), "W134", "2 task sets"));
}

TEST_CASE("documents without their needed members, and documents in a scenario, are refused") {
  const Scratch scratch("whole");
  std::string text = file_of_sample();
  const std::string line = line_of(text, "application");
  std::string cut = text;
  cut.replace(cut.find(line), line.size(), "      bash-dog: {}\n");
  CHECK(has(errors_with(scratch, cut), "W128", "lacks computePlatform"));
  CHECK(has(errors_with(scratch, text, "{from: ./prod.yaml, resources: {}}"), "W133",
            "resources stands in a scenario"));
}
