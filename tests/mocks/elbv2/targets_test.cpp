#include "tests/mocks/elbv2/workbench.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::mocks;
using namespace greenroom::tests;
using namespace std::chrono_literals;

namespace {

const std::string ip = "10.20.16.4";

void enrol(Workbench& bench, const std::string& group, const std::string& address = ip) {
  REQUIRE(elbv2::register_target(bench.scene, group, address, 8080, "us-east-2a").has_value());
}

}  // namespace

TEST_CASE("registering with a group that does not exist is refused") {
  Workbench bench;
  const auto done = elbv2::register_target(
      bench.scene, "arn:aws:elasticloadbalancing:us-east-2:123456789012:targetgroup/x/1", ip, 8080,
      "us-east-2a");
  REQUIRE_FALSE(done.has_value());
  CHECK(done.error().code == "TargetGroupNotFoundException");
}

TEST_CASE("deregistering what was never registered is refused") {
  Workbench bench;
  const auto done = elbv2::deregister_target(bench.scene, bench.blue, ip, 8080);
  REQUIRE_FALSE(done.has_value());
  CHECK(done.error().code == "InvalidTargetException");
}

TEST_CASE("a target that fails its first checks stays initial until the threshold") {
  Workbench bench;
  bench.put(ip, refuses());
  enrol(bench, bench.blue);
  CHECK(bench.reason_of(bench.blue, ip) == "Elb.RegistrationInProgress");
  bench.run_until(10'900ms);  // the first check came at 1 s, the second is due at 11 s
  CHECK(bench.state_of(bench.blue, ip) == "initial");
  CHECK(bench.reason_of(bench.blue, ip) == "Elb.InitialHealthChecking");
  bench.run_until(11s);
  CHECK(bench.state_of(bench.blue, ip) == "unhealthy");
  CHECK(bench.reason_of(bench.blue, ip) == "Target.FailedHealthChecks");
}

TEST_CASE("a silent target is unhealthy a timeout after the check, a wrong code names it") {
  Workbench bench;
  bench.put(ip, silent());
  enrol(bench, bench.blue);
  bench.run_until(15'999ms);
  CHECK(bench.state_of(bench.blue, ip) == "initial");
  bench.run_until(16s);
  CHECK(bench.reason_of(bench.blue, ip) == "Target.Timeout");
  bench.put(ip, answers(502));
  bench.run_until(40s);
  CHECK(bench.reason_of(bench.blue, ip) == "Target.ResponseCodeMismatch");
  CHECK(elbv2::targets(bench.cloud, bench.blue).front().description ==
        "Health checks failed with these codes: [502]");
}

TEST_CASE("one good check makes a target healthy, and from then on it costs no event") {
  Workbench bench;
  bench.put(ip, answers());
  enrol(bench, bench.blue);
  bench.run_until(2s);
  CHECK(bench.state_of(bench.blue, ip) == "healthy");
  CHECK(bench.reason_of(bench.blue, ip).empty());
  CHECK(bench.cloud.timeline.empty());
  CHECK(neighbours().heard ==
        std::vector<std::string>{"0 10.20.16.4 initial", "1 10.20.16.4 healthy"});
}

TEST_CASE("a healthy target that dies is unhealthy after the threshold, and recovers by another") {
  Workbench bench;
  bench.put(ip, answers(200, 0ms));
  enrol(bench, bench.blue);
  bench.run_until(25s);
  bench.put(ip, refuses());
  bench.run_until(40'900ms);
  CHECK(bench.state_of(bench.blue, ip) == "healthy");
  bench.run_until(41s);
  CHECK(bench.state_of(bench.blue, ip) == "unhealthy");
  bench.put(ip, answers(200, 0ms));
  bench.run_until(60'900ms);
  CHECK(bench.state_of(bench.blue, ip) == "unhealthy");
  bench.run_until(61s);
  CHECK(bench.state_of(bench.blue, ip) == "healthy");
}

TEST_CASE("a check under way when the target dies fails") {
  Workbench bench;
  bench.put(ip, answers(200, 2s));
  enrol(bench, bench.blue);
  bench.run_until(12s);  // the check of 11 s is under way
  bench.put(ip, refuses());
  bench.run_until(20'999ms);
  CHECK(bench.state_of(bench.blue, ip) == "healthy");
  bench.run_until(21s);
  CHECK(bench.state_of(bench.blue, ip) == "unhealthy");
}

TEST_CASE("targets of a group that no action names are unused until one does, weight 0 included") {
  Workbench bench;
  bench.put(ip, answers());
  enrol(bench, bench.green);
  bench.run_until(60s);
  CHECK(bench.state_of(bench.green, ip) == "unused");
  CHECK(bench.reason_of(bench.green, ip) == "Target.NotInUse");
  REQUIRE(elbv2::set_weights(bench.scene, bench.production, {{bench.blue, 100}, {bench.green, 0}})
              .has_value());
  CHECK(bench.state_of(bench.green, ip) == "initial");
  bench.run_until(62s);
  CHECK(bench.state_of(bench.green, ip) == "healthy");
  REQUIRE(elbv2::set_weights(bench.scene, bench.production, {{bench.blue, 1}}).has_value());
  CHECK(bench.state_of(bench.green, ip) == "unused");
  bench.run_until(70s);
  CHECK(neighbours().heard.back() == "62 10.20.16.4 unused");
}

TEST_CASE("a deregistered target drains for the whole delay, is not chosen, and then is gone") {
  Workbench bench;
  bench.put(ip, answers());
  enrol(bench, bench.blue);
  bench.run_until(5s);
  REQUIRE(elbv2::deregister_target(bench.scene, bench.blue, ip, 8080).has_value());
  CHECK(bench.state_of(bench.blue, ip) == "draining");
  CHECK(elbv2::eligible_targets(bench.cloud, bench.blue).empty());
  CHECK(elbv2::has_target(bench.cloud, bench.blue, ip, 8080));
  bench.run_until(34'999ms);
  CHECK(bench.state_of(bench.blue, ip) == "draining");
  bench.run_until(35s);
  CHECK(bench.state_of(bench.blue, ip) == "absent");
  CHECK(neighbours().heard.back() == "35 10.20.16.4 drained");
}

TEST_CASE("a target registered again while it drains is fresh, and its drain is forgotten") {
  Workbench bench;
  bench.put(ip, answers());
  enrol(bench, bench.blue);
  bench.run_until(5s);
  REQUIRE(elbv2::deregister_target(bench.scene, bench.blue, ip, 8080).has_value());
  bench.run_until(10s);
  enrol(bench, bench.blue);
  CHECK(bench.state_of(bench.blue, ip) == "initial");
  bench.run_until(60s);
  CHECK(bench.state_of(bench.blue, ip) == "healthy");
}

TEST_CASE("registering twice changes nothing") {
  Workbench bench;
  bench.put(ip, answers());
  enrol(bench, bench.blue);
  bench.run_until(5s);
  const Cloud before = bench.cloud;
  enrol(bench, bench.blue);
  CHECK(bench.cloud == before);
}

TEST_CASE("with unhealthy targets only, requests go to all of them; with one healthy, to that") {
  Workbench bench;
  bench.put(ip, refuses());
  bench.put("10.20.16.5", refuses());
  enrol(bench, bench.blue);
  enrol(bench, bench.blue, "10.20.16.5");
  bench.run_until(30s);
  CHECK(elbv2::eligible_targets(bench.cloud, bench.blue).size() == 2);
  bench.put(ip, answers());
  bench.run_until(60s);
  REQUIRE(elbv2::eligible_targets(bench.cloud, bench.blue).size() == 1);
  CHECK(elbv2::eligible_targets(bench.cloud, bench.blue).front().ip == ip);
}

TEST_CASE("whether fresh targets alone are answered for is the switch initial_targets") {
  Workbench bench;
  bench.put(ip, silent());
  enrol(bench, bench.blue);
  CHECK(elbv2::eligible_targets(bench.cloud, bench.blue).size() == 1);
  bench.cloud.settings.switches.initial_targets = Switches::InitialTargets::answer_503;
  CHECK(elbv2::eligible_targets(bench.cloud, bench.blue).empty());
}

TEST_CASE("a settled target is healthy at once and stays so while it answers") {
  Workbench bench;
  bench.put(ip, answers());
  REQUIRE(elbv2::settle_target(bench.scene, bench.blue, ip, 8080, "us-east-2a").has_value());
  CHECK(bench.state_of(bench.blue, ip) == "healthy");
  CHECK(bench.cloud.timeline.empty());
  bench.put(ip, refuses());
  bench.run_until(1min);
  CHECK(bench.state_of(bench.blue, ip) == "unhealthy");
}

TEST_CASE("a copied cloud with health pending ends as the original does") {
  Workbench bench;
  bench.put(ip, refuses());
  enrol(bench, bench.blue);
  bench.run_until(5s);
  Cloud copy = bench.cloud;
  bench.run_until(30s);
  const Cloud end = bench.cloud;
  bench.cloud = copy;
  bench.run_until(30s);
  CHECK(bench.cloud == end);
  CHECK_FALSE(copy == end);
}
