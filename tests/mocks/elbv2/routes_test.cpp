#include "tests/mocks/elbv2/workbench.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::mocks;
using namespace greenroom::tests;
using namespace std::chrono_literals;

namespace {

const std::string dns = "bash-dog-1.us-east-2.elb.amazonaws.com";

std::vector<elbv2::Share> shares_now(const Workbench& bench, std::string_view path = "/") {
  return elbv2::shares(bench.cloud, dns, 443, true, "www.bash-dog.example", path);
}

void shift(Workbench& bench, int blue, int green) {
  REQUIRE(
      elbv2::set_weights(bench.scene, bench.production, {{bench.blue, blue}, {bench.green, green}})
          .has_value());
}

std::string put_rule(Workbench& bench, int priority, const std::string& pattern,
                     const std::string& group) {
  const std::string arn = bench.production + "/rule" + std::to_string(priority);
  elbv2::Rule rule;
  rule.listener = bench.production;
  rule.priority = priority;
  rule.document = {{"RuleArn", arn},
                   {"Conditions", {{{"Field", "path-pattern"}, {"Values", {pattern}}}}},
                   {"Actions", forward(group)}};
  rule.propagation.reached = true;
  rule.propagation.effective.weights = {{group, 1}};
  bench.cloud.elbv2.rules[arn] = rule;
  return arn;
}

}  // namespace

TEST_CASE("weights on a listener that does not exist are refused") {
  Workbench bench;
  const auto done = elbv2::set_weights(
      bench.scene, "arn:aws:elasticloadbalancing:us-east-2:123456789012:listener/app/x/1/2",
      {{bench.blue, 1}});
  REQUIRE_FALSE(done.has_value());
  CHECK(done.error().code == "ListenerNotFoundException");
}

TEST_CASE("written weights are told at once and felt within one to five seconds") {
  Workbench bench;
  shift(bench, 90, 10);
  auto route = elbv2::routes(bench.cloud).front();
  CHECK(route.written == std::vector<elbv2::Weight>{{bench.blue, 90}, {bench.green, 10}});
  CHECK(route.weights == std::vector<elbv2::Weight>{{bench.blue, 1}});
  bench.run_until(999ms);
  CHECK(shares_now(bench).size() == 1);
  bench.run_until(5s);
  const auto shares = shares_now(bench);
  REQUIRE(shares.size() == 2);
  CHECK(shares[1].target_group == bench.green);
  CHECK(shares[1].weight == 10);
  CHECK(shares[1].weight_sum == 100);
}

TEST_CASE("an older write never overtakes a newer one") {
  Workbench bench;
  bench.cloud.settings.chance.sampled = true;
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    bench.cloud.settings.chance.seed = seed;
    const auto start = bench.now();
    shift(bench, 90, 10);
    bench.run_until(start + 500ms);
    shift(bench, 50, 50);
    bench.run_until(start + 10s);
    CHECK(shares_now(bench).front().weight == 50);
  }
}

TEST_CASE("set_weights keeps stickiness and rewrites the rules that forward to the pair") {
  Workbench bench;
  const std::string other = bench.group("other");
  const std::string mine = put_rule(bench, 10, "/api/*", bench.blue);
  const std::string foreign = put_rule(bench, 20, "/other/*", other);
  shift(bench, 0, 100);
  bench.run_until(5s);
  CHECK(shares_now(bench, "/api/x?y=1").front().target_group == bench.green);
  CHECK(shares_now(bench, "/other/x").front().target_group == other);
  const auto& actions =
      *array_of(bench.cloud.elbv2.listeners[bench.production].document, "DefaultActions");
  CHECK(boost::json::serialize(actions.back()) ==
        R"({"Type":"forward","ForwardConfig":{"TargetGroups":[{"TargetGroupArn":")" + bench.blue +
            R"(","Weight":0},{"TargetGroupArn":")" + bench.green +
            R"(","Weight":100}],"TargetGroupStickinessConfig":{"Enabled":false}}})");
  const auto routes = elbv2::routes_of(bench.cloud, bench.production);
  REQUIRE(routes.has_value());
  REQUIRE(routes->size() == 3);
  CHECK((*routes)[1].rule == mine);
  CHECK((*routes)[2].weights == std::vector<elbv2::Weight>{{other, 1}});
  CHECK(elbv2::routes(bench.cloud, {bench.green}).size() == 2);
}

TEST_CASE("weights are journaled when written and when felt") {
  Workbench bench;
  shift(bench, 90, 10);
  bench.run_until(5s);
  const std::string& lines = bench.journal.lines();
  CHECK(lines.find(R"("weights":{"blue":90,"green":10},"what":"written")") != std::string::npos);
  CHECK(lines.find(R"("weights":{"blue":90,"green":10},"what":"effective")") != std::string::npos);
}

TEST_CASE("nobody listens on a port without listener, nor speaks TLS where HTTP is spoken") {
  Workbench bench;
  CHECK(elbv2::shares(bench.cloud, dns, 80, false, "www.bash-dog.example", "/").empty());
  CHECK(elbv2::shares(bench.cloud, "gone.elb.amazonaws.com", 443, true, "x", "/").empty());
  bench.listener(80, "HTTP", forward(bench.blue));
  CHECK(elbv2::shares(bench.cloud, dns, 80, true, "x", "/").empty());
  CHECK(elbv2::shares(bench.cloud, dns, 443, false, "x", "/").front().status == 400);
}

TEST_CASE("with all weights zero the balancer answers 503") {
  Workbench bench;
  shift(bench, 0, 0);
  bench.run_until(5s);
  CHECK(shares_now(bench).front().status == 503);
}

TEST_CASE("every change that users could see counts the version on") {
  Workbench bench;
  const auto before = elbv2::version(bench.cloud);
  shift(bench, 50, 50);
  const auto written = elbv2::version(bench.cloud);
  CHECK(written > before);
  bench.run_until(5s);
  CHECK(elbv2::version(bench.cloud) > written);
  const auto quiet = elbv2::version(bench.cloud);
  bench.run_until(1h);
  CHECK(elbv2::version(bench.cloud) == quiet);
}
