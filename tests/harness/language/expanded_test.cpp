// What `explain world/NAME` prints: the whole file, where each of its words comes from, and the
// same world when it is loaded again.
#include "harness/language/expanded.hpp"

#include "harness/world_builder.hpp"
#include "mocks/codebuild/state.hpp"
#include "mocks/codeconnections/codeconnections.hpp"
#include "mocks/codepipeline/state.hpp"
#include "mocks/s3/state.hpp"
#include "tests/harness/language/scratch.hpp"

#include <catch2/matchers/catch_matchers_string.hpp>

using namespace greenroom;
using namespace greenroom::harness;
using Catch::Matchers::ContainsSubstring;

namespace {

const std::string small =
    "world: small\npreset: article\nload_balancer:\n  name: x\n  listeners: {production: {port: "
    "443, forward: blue}}\n  target_groups: {blue: x-1, green: x-2}\nservice: {name: x, cluster: "
    "x}\nimages: {x/app: {v1: {}}}\ncodedeploy: {application: x, group: x}\n"
    "cloudflare: {zone: x.example, records: {x.example: {cname: load_balancer}}}\n";

mocks::Cloud built(const std::string& world) {
  sim::Journal journal;
  return build_world(case_of_world(world), 1, journal).cloud;
}

}  // namespace

TEST_CASE(
    "a world that is printed with every word that holds is the same world when it is loaded") {
  const Scratch scratch("again");
  for (const char* name : {"bash-dog", "empty"}) {
    CAPTURE(name);
    const std::string text = expanded_text(load_world(name));
    const std::string file = scratch.write("again.yaml", text);
    CHECK(built(file) == built(name));
  }
}

TEST_CASE("defaults that nobody said are loaded as what they are") {
  const Scratch scratch("defaults");
  const std::string text = expanded_text(load_world(scratch.write("w.yaml", small)));
  const WorldFile again = load_world(scratch.write("again.yaml", text));
  CHECK(block_text(again.tree) == expanded_text(again));
  CHECK(again.images.at(0).size_bytes ==
        load_world(scratch.path("w.yaml")).images.at(0).size_bytes);
}

TEST_CASE("what no file says is printed with where it comes from") {
  const Scratch scratch("origins");
  const std::string text = expanded_text(load_world(scratch.write("w.yaml", small)));
  CHECK(text.starts_with("world: small\n"));
  for (const char* line : {"  drain: 30s                            # preset article\n",
                           "  grace: 60s                            # preset article\n",
                           "region: us-east-2                       # default\n",
                           "account: \"123456789012\"                 # default\n"})
    CHECK_THAT(text, ContainsSubstring(line));
  CHECK_THAT(text, ContainsSubstring("  name: x\n"));
  const std::string bare = "  health_check: null\n  drain: null\n";
  const std::string without = expanded_text(
      load_world(scratch.write("v.yaml", "world: v\nfrom: ./w.yaml\nload_balancer:\n" + bare)));
  CHECK_THAT(without, ContainsSubstring("drain: 300s"));
  CHECK_THAT(without, ContainsSubstring("# AWS's default: https://docs.aws.amazon.com/"));
  CHECK_THAT(without, ContainsSubstring("every: 30s"));
}

TEST_CASE("a word that the preset's maps lack is missed in the file that the author wrote") {
  const Scratch scratch("lack");
  std::string text = small;
  text.replace(text.find("cluster: x"), 10, "tasks: 1");
  text.erase(text.find("codedeploy: {"),
             std::string("codedeploy: {application: x, group: x}\n").size());
  const std::string file = scratch.write("w.yaml", text);
  try {
    load_world(file);
    FAIL("it lacks three words");
  } catch (const BadInput& bad) {
    REQUIRE(bad.errors().size() == 3);
    for (const auto& error : bad.errors()) {
      CHECK(error.id == "Y202");
      CHECK(error.place.file() == file);
    }
    CHECK(bad.errors()[0].remedy == "codedeploy: {application: bash-dog}");
    CHECK(bad.errors()[2].remedy == "cluster: bash-dog");
    CHECK(bad.errors()[2].place.line == 7);
  }
}

TEST_CASE("the article's account has what brings a commit to CodeDeploy") {
  const mocks::Cloud cloud = built("bash-dog");
  REQUIRE(cloud.s3->buckets.contains("bash-dog-artifacts-123456789012"));
  CHECK(cloud.codebuild->projects.contains("bash-dog"));
  CHECK(cloud.codepipeline->pipelines.contains("bash-dog"));
  REQUIRE(cloud.codeconnections->connections.size() == 1);
  CHECK(cloud.codeconnections->connections.begin()->second.status == "AVAILABLE");
  for (const auto& [name, repository] : cloud.ecr.repositories) {
    CAPTURE(name);
    CHECK(repository.document.at("imageTagMutability") == "IMMUTABLE");
    CHECK_THAT(repository.lifecycle_policy, ContainsSubstring("untagged"));
  }
}

TEST_CASE(
    "a service's name that no bucket and no build project may have makes a world all the same") {
  Case play = case_of_world("bash-dog");
  play.world.service.name = "My_Shop";
  sim::Journal journal;
  const mocks::Cloud cloud = build_world(play, 1, journal).cloud;
  CHECK(cloud.s3->buckets.contains("my-shop-artifacts-123456789012"));
}
