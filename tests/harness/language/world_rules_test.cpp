#include "harness/world_builder.hpp"
#include "tests/harness/language/scratch.hpp"

#include <catch2/generators/catch_generators_range.hpp>

#include <chrono>

using namespace greenroom::harness;
#include <algorithm>

namespace {

struct Impossible {
  std::string overlay, id;
};

const std::vector<Impossible> impossible{
    {"service: {security_group: tsk}", "W101"},
    {"load_balancer: {listeners: {production: {forward: blu}}}", "W102"},
    {"alarms: {bash-dog-5xx-blue: {target_group: bash-dog-red}}", "W102"},
    {"load_balancer: {listeners: {test: {port: 443}}}", "W103"},
    {"load_balancer: {listeners: {plain: {redirect: null}}}", "W104"},
    {"load_balancer: {target_groups: {green: bash-dog-blue}}", "W105"},
    {"codedeploy: {alarms: [bash-dog-elb]}", "W106"},
    {"service: {revision: v9}", "W107"},
    {"load_balancer: {health_check: {timeout: 10s}}", "W108"},
    {"load_balancer: {drain: 2h}", "W109"},
    {"alarms: {bash-dog-elb-5xx: {sum: null}}", "W110"},
    {"alarms: {bash-dog-elb-5xx: {period: 45s}}", "W111"},
    {"secrets: {bash-dog/app: {suffix: abc}}", "W113"},
    {"cloudflare: {zone: other.example}", "W114"},
    {"codedeploy: {strategy: {every: 30s}}", "W115"},
    {"codedeploy: {strategy: {bake: 90s}}", "W118"},
    {"codedeploy: {strategy: {ready_wait: 3d}}", "W118"},
    {"network: {zones: [a]}", "W116"},
    {"load_balancer: {listeners: {production: null}}", "W117"},
    {"epoch: 2001-01", "Y417"},
    {"account: 123", "Y314"},
    {"service: {tasks: 0}", "Y313"},
    {"load_balancer: {listeners: {test: {port: 70000}}}", "Y313"},
};

}  // namespace

TEST_CASE("worlds that cannot exist are refused with the rule they break") {
  auto row = GENERATE(Catch::Generators::from_range(impossible));
  CAPTURE(row.overlay);
  Scratch scratch("impossible");
  auto file =
      scratch.write("x.yaml", "scenario: t\nworld: {from: bash-dog, " + row.overlay +
                                  "}\nmethod: [{deploy: v2}]\nexpect: {verdict: deployed}\n");
  auto errors = errors_of(file);
  REQUIRE_FALSE(errors.empty());
  // Errors of two files are ordered by the files' names: which comes first is no claim of this
  // test.
  CHECK(std::any_of(errors.begin(), errors.end(), [&](const auto& e) { return e.id == row.id; }));
}

TEST_CASE("an empty world has no word for what is not in it, and neither users nor a deployment") {
  Scratch scratch("empty");
  const auto ids = [&](const std::string& world, const std::string& more) {
    std::vector<std::string> found;
    for (const auto& error :
         errors_of(scratch.write("x.yaml", "scenario: t\nworld: " + world + "\n" + more +
                                               "expect: {verdict: deployed}\n")))
      found.push_back(error.id);
    return found;
  };
  const std::string by_command = "traffic: none\nmethod: [{wait: 1m}]\n";
  CHECK(ids("empty", by_command).empty());
  CHECK(ids("{from: empty, account: \"210987654321\"}", by_command).empty());
  CHECK(ids("{from: empty, alarms: {}}", by_command) == std::vector<std::string>{"Y201"});
  CHECK(ids("empty", "method: [{wait: 1m}]\n") == std::vector<std::string>{"W136"});
  CHECK(ids("empty", "traffic: none\nmethod: [{deploy: v1}]\n") ==
        std::vector<std::string>{"W136"});
}

TEST_CASE("a pair that is one group is told once, and not at all who names its twin") {
  Scratch scratch("pair");
  const auto errors = errors_of(
      scratch.write("x.yaml",
                    "scenario: t\nworld: {from: bash-dog, load_balancer: {target_groups: {green: "
                    "bash-dog-blue}}}\nmethod: [{deploy: v2}]\nexpect: {verdict: deployed}\n"));
  REQUIRE(errors.size() == 1);
  CHECK(errors[0].id == "W105");
}

TEST_CASE("a world that is empty has an account, and nothing in it") {
  Scratch scratch("nothing");
  const auto play = case_of_world(scratch.write("w.yaml", "world: w\npreset: empty\n"), {});
  CHECK(play.world.is_empty);
  greenroom::sim::Journal journal;
  const auto built = build_world(play, 1, journal);
  greenroom::mocks::Cloud nothing;
  nothing.settings = built.cloud.settings;
  CHECK(built.cloud == nothing);
}

TEST_CASE("a minimal world is completed by its preset") {
  Scratch scratch("minimal");
  auto file = scratch.write(
      "w.yaml",
      "world: small\npreset: article\nload_balancer:\n  name: x\n  listeners: {production: {port: "
      "443, forward: blue}}\n  target_groups: {blue: x-1, green: x-2}\nservice: {name: x, cluster: "
      "x}\nimages: {x/app: {v1: {size: 1MB}}}\ncodedeploy: {application: x, group: x}\n"
      "cloudflare: {zone: x.example, records: {x.example: {cname: load_balancer}}}\n");
  auto world = load_world(file);
  CHECK(world.load_balancer.drain == std::chrono::seconds(30));
  CHECK(world.service.tasks == 2);
  CHECK(world.codedeploy.strategy.shift == Shift::canary);
}
