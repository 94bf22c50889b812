#include "mocks/elbv2/elbv2.hpp"
#include "tests/mocks/traffic/shows.hpp"

using namespace greenroom;
using namespace greenroom::mocks;
using namespace greenroom::tests;
using namespace std::chrono_literals;
using traffic::Mode;

namespace {

constexpr std::int64_t visits = 1'000'000;

std::int64_t metric(const std::string& name) { return neighbours().metrics[name]; }

}  // namespace

TEST_CASE("with all well every visit is answered but those under way") {
  Workbench bench;
  open(bench, fifty(Mode::flow));
  bench.run_until(1min);
  const auto totals = traffic::totals(bench.cloud);
  CHECK(totals.asked == 3000 * visits);
  CHECK(totals.in_flight == 1 * visits);  // 20 ms of 50 a second
  CHECK(totals.ok == 2999 * visits);
  CHECK(totals.lost == 0);
  CHECK(totals.slow == 0);
  CHECK(totals.downtime == 0s);
  CHECK(totals.both_live == 0s);
  CHECK(traffic::losses(bench.cloud).empty());
}

TEST_CASE("numbers do not depend on how often somebody looks") {
  Workbench seldom, often;
  open(seldom, fifty(Mode::flow));
  seldom.put(blue_1, refuses());
  seldom.run_until(10min);
  const auto expected = traffic::losses(seldom.cloud);
  const auto metrics = neighbours().metrics;
  Workbench other;
  open(other, fifty(Mode::flow));
  other.put(blue_1, refuses());
  for (auto at = 0s; at < 10min; at += 7s) {
    other.run_until(at);
    traffic::totals(other.cloud);
  }
  other.run_until(10min);
  CHECK(traffic::losses(other.cloud) == expected);
  CHECK(traffic::totals(other.cloud) == traffic::totals(seldom.cloud));
  CHECK(neighbours().metrics == metrics);
}

TEST_CASE("a green group that refuses costs its share, second by second, as 502 of the balancer") {
  Workbench bench;
  open(bench, fifty(Mode::flow));
  bench.put(green_1, refuses());
  bench.enrol(bench.green, green_1);
  shift(bench, 90, 10);
  elbv2::settle(bench.scene);
  bench.run_until(2min);
  CHECK(by_cause(bench) == std::map<std::string, std::int64_t>{{"502 refused", 600 * visits}});
  for (const auto& loss : traffic::losses(bench.cloud)) CHECK(loss.micro == 5 * visits);
  CHECK(metric("HTTPCode_ELB_502_Count 1") == 300 * visits);
  CHECK(metric("HTTPCode_ELB_5XX_Count 1") == 300 * visits);
  CHECK(metric("HTTPCode_Target_2XX_Count 1 targetgroup/blue/1") == 2700 * visits);
  CHECK(metric("RequestCount 1") == 3000 * visits);
  CHECK(traffic::totals(bench.cloud).both_live == 2min);
}

TEST_CASE("an app that answers 500 is the target's 5xx, not the balancer's") {
  Workbench bench;
  open(bench, fifty(Mode::flow));
  bench.put(blue_1, answers(), answers(500));
  bench.run_until(1min);
  CHECK(by_cause(bench).contains("500 from target"));
  CHECK(metric("HTTPCode_ELB_5XX_Count 0") == 0);
  CHECK(metric("HTTPCode_Target_5XX_Count 0 targetgroup/blue/1") > 1490 * visits);
}

TEST_CASE("an empty group is 503, is downtime, and counts for no RequestCount") {
  Workbench bench;
  traffic::start(bench.scene, fifty(Mode::flow));
  bench.run_until(1min);
  CHECK(by_cause(bench) == std::map<std::string, std::int64_t>{{"503 no target", 3000 * visits}});
  CHECK(traffic::totals(bench.cloud).downtime == 1min);
  CHECK(metric("HTTPCode_ELB_503_Count 0") == 3000 * visits);
  CHECK(metric("RequestCount 0") == 0);
}

TEST_CASE("a visit that waits longer than its user is lost when the user leaves") {
  Workbench bench;
  open(bench, fifty(Mode::flow));
  for (const std::string& ip : {blue_1, blue_2}) bench.put(ip, answers(), answers(200, 12s));
  bench.run_until(10s);
  CHECK(traffic::totals(bench.cloud).in_flight == 500 * visits);
  CHECK(traffic::losses(bench.cloud).empty());
  bench.run_until(20s);
  CHECK(by_cause(bench) == std::map<std::string, std::int64_t>{{"timed out", 500 * visits}});
  CHECK(traffic::losses(bench.cloud).front().second == 10);
}

TEST_CASE("a slow answer is good, and slow") {
  Workbench bench;
  open(bench, fifty(Mode::flow));
  for (const std::string& ip : {blue_1, blue_2}) bench.put(ip, answers(), answers(200, 2s));
  bench.run_until(12s);
  CHECK(traffic::totals(bench.cloud).slow == 500 * visits);
  CHECK(traffic::totals(bench.cloud).lost == 0);
}

TEST_CASE("what waits longer than the drain is cut in flight, exactly what was asked too late") {
  Workbench bench;
  auto plan = fifty(Mode::flow);
  plan.timeout = 60s;
  open(bench, plan);
  for (const std::string& ip : {blue_1, blue_2}) bench.put(ip, answers(), answers(200, 40s));
  bench.run_until(100s);
  REQUIRE(elbv2::deregister_target(bench.scene, bench.blue, blue_1, 8080).has_value());
  bench.run_until(129s);
  CHECK(by_cause(bench).empty());
  bench.run_until(200s);
  // Asked of this target in (90 s, 100 s], would have ended after 130 s: 10 s of 25 a second.
  CHECK(by_cause(bench) == std::map<std::string, std::int64_t>{{"cut_in_flight", 250 * visits}});
  CHECK(traffic::losses(bench.cloud).front().second == 130);
}

TEST_CASE("flexible in front of a redirect to https loses every visit, unseen by any 5xx") {
  Workbench bench;
  open(bench, fifty(Mode::flow));
  bench.listener(80, "HTTP",
                 {{{"Type", "redirect"},
                   {"RedirectConfig", {{"Location", "https://#{host}:443/#{path}?#{query}"}}}}});
  auto edge = neighbours().edge;
  edge.ssl = "flexible";
  bench.edge_becomes(edge);
  bench.run_until(1min);
  CHECK(by_cause(bench) == std::map<std::string, std::int64_t>{{"redirect loop", 3000 * visits}});
  CHECK(metric("HTTPCode_ELB_5XX_Count 0") == 0);
  CHECK(metric("HTTPCode_ELB_3XX_Count 0") == 21 * 3000 * visits);
}

TEST_CASE("a port without listener is 522 at the edge, or 521 by the switch") {
  Workbench bench;
  open(bench, fifty(Mode::flow));
  auto edge = neighbours().edge;
  edge.ssl = "flexible";
  bench.edge_becomes(edge);
  bench.run_until(30s);
  CHECK(by_cause(bench).begin()->first == "522 origin closed");
  bench.cloud.settings.switches.closed_origin = 521;
  bench.edge_becomes(edge);
  bench.run_until(60s);
  CHECK(by_cause(bench).begin()->first == "521 origin closed");
}

TEST_CASE("no address, no origin, and no TLS at the origin each have their cause") {
  Workbench bench;
  open(bench, fifty(Mode::flow));
  auto edge = neighbours().edge;
  edge.resolves = false;
  bench.edge_becomes(edge);
  bench.run_until(10s);
  CHECK(by_cause(bench).contains("dns"));
  edge.resolves = true;
  edge.origin = "gone.elb.amazonaws.com";
  bench.edge_becomes(edge);
  bench.run_until(20s);
  CHECK(by_cause(bench).contains("530 origin dns"));
  edge.origin = "bash-dog-1.us-east-2.elb.amazonaws.com";
  bench.cloud.elbv2.listeners[bench.production].document["Protocol"] = "HTTP";
  bench.edge_becomes(edge);
  bench.run_until(30s);
  CHECK(by_cause(bench).contains("525 origin tls"));
}

TEST_CASE("the first loss of each cause is journaled once") {
  Workbench bench;
  open(bench, fifty(Mode::flow));
  bench.run_until(10s);
  for (int i = 0; i < 3; ++i) {
    bench.put(blue_1, refuses());
    bench.run_until(bench.now() + 1s);
    bench.put(blue_1, answers());
    bench.run_until(bench.now() + 1s);
  }
  const std::string& lines = bench.journal.lines();
  const auto first = lines.find(R"("what":"lost","cause":"502 refused","second":10)");
  REQUIRE(first != std::string::npos);
  CHECK(lines.find(R"("cause":"502 refused")", first + 20) == std::string::npos);
}

TEST_CASE("another rate counts on from what was asked") {
  Workbench bench;
  open(bench, fifty(Mode::flow));
  bench.run_until(10s);
  auto plan = fifty(Mode::flow);
  plan.per_second_milli = 200'000;
  traffic::start(bench.scene, plan);
  bench.run_until(20s);
  CHECK(traffic::totals(bench.cloud).asked == (500 + 2000) * visits);
  CHECK(traffic::totals(bench.cloud).in_flight == 4 * visits);
}
