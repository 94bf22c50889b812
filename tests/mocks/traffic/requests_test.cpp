#include "tests/mocks/traffic/shows.hpp"

using namespace greenroom;
using namespace greenroom::mocks;
using namespace greenroom::tests;
using namespace std::chrono_literals;
using traffic::Mode;

namespace {

constexpr std::int64_t visits = 1'000'000;

}  // namespace

TEST_CASE("visits are asked equidistantly and counted whole") {
  Workbench bench;
  open(bench, fifty(Mode::requests));
  bench.run_until(19ms);
  CHECK(traffic::totals(bench.cloud).asked == 0);
  bench.run_until(20ms);
  CHECK(traffic::totals(bench.cloud).asked == 1 * visits);
  CHECK(traffic::totals(bench.cloud).in_flight == 1 * visits);
  bench.run_until(1min + 10ms);
  CHECK(traffic::totals(bench.cloud).asked == 3000 * visits);
  CHECK(traffic::totals(bench.cloud).ok == 2999 * visits);
}

TEST_CASE("users keep no scenario going") {
  Workbench bench;
  open(bench, fifty(Mode::requests));
  bench.run_until(1s);
  CHECK_FALSE(bench.cloud.timeline.empty());
  CHECK(bench.cloud.timeline.only_periodic());
}

TEST_CASE("a visit to a target that dies before its answer is lost then") {
  Workbench bench;
  open(bench, fifty(Mode::requests));
  for (const std::string& ip : {blue_1, blue_2}) bench.put(ip, answers(), answers(200, 5s));
  bench.run_until(10s);
  for (const std::string& ip : {blue_1, blue_2}) bench.put(ip, refuses());
  bench.run_until(10'001ms);
  CHECK(by_cause(bench)["502 connection lost"] == 250 * visits);
}

TEST_CASE("rate zero asks nobody, and a rate from later on asks from then on") {
  Workbench bench;
  auto plan = fifty(Mode::requests);
  plan.per_second_milli = 0;
  open(bench, plan);
  bench.run_until(10s);
  CHECK(traffic::totals(bench.cloud).asked == 0);
  traffic::start(bench.scene, fifty(Mode::requests));
  bench.run_until(12s);
  CHECK(traffic::totals(bench.cloud).asked == 100 * visits);
}

TEST_CASE("an arrival of an older rate is void") {
  Workbench bench;
  open(bench, fifty(Mode::requests));
  bench.run_until(10s);
  auto slower = fifty(Mode::requests);
  slower.per_second_milli = 10'000;
  traffic::start(bench.scene, slower);
  bench.run_until(20s);
  CHECK(traffic::totals(bench.cloud).asked == 600 * visits);
}

TEST_CASE("the same seed plays the same visits, a copied world ends as the original") {
  Workbench bench;
  open(bench, fifty(Mode::requests));
  bench.run_until(5s);
  const Cloud copy = bench.cloud;
  bench.run_until(20s);
  const Cloud end = bench.cloud;
  bench.cloud = copy;
  bench.run_until(20s);
  CHECK(bench.cloud == end);
}

TEST_CASE("both states are saved and loaded whole, in the middle of it all") {
  for (const Mode mode : {Mode::flow, Mode::requests}) {
    Workbench bench;
    open(bench, fifty(mode));
    bench.put(blue_1, refuses());
    bench.enrol(bench.green, green_1);
    shift(bench, 50, 50);
    bench.run_until(15s);
    const auto deregistered = elbv2::deregister_target(bench.scene, bench.blue, blue_2, 8080);
    REQUIRE(deregistered.has_value());
    bench.run_until(16s);
    CHECK(elbv2::from_json(elbv2::to_json(bench.cloud.elbv2)) == bench.cloud.elbv2);
    CHECK(traffic::from_json(traffic::to_json(bench.cloud.traffic)) == bench.cloud.traffic);
    CHECK_FALSE(traffic::State() == bench.cloud.traffic);
  }
}
