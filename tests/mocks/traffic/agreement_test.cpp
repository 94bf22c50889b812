#include "tests/mocks/traffic/shows.hpp"

#include <cstdlib>

using namespace greenroom;
using namespace greenroom::mocks;
using namespace greenroom::tests;
using namespace std::chrono_literals;
using traffic::Mode;

namespace {

constexpr std::int64_t visits = 1'000'000;

void retire(Workbench& bench, const std::string& ip) {
  REQUIRE(elbv2::deregister_target(bench.scene, bench.blue, ip, 8080).has_value());
}

void slow_blue(Workbench& bench) {
  for (const std::string& ip : {blue_1, blue_2}) bench.put(ip, answers(), answers(200, 35s));
}

void ssl(Workbench& bench, const std::string& mode) {
  auto edge = neighbours().edge;
  edge.ssl = mode;
  bench.edge_becomes(edge);
}

void redirect_80(Workbench& bench) {
  bench.listener(
      80, "HTTP",
      {{{"Type", "redirect"}, {"RedirectConfig", {{"Location", "https://#{host}:443/#{path}"}}}}});
}

std::vector<Show> shows() {
  return {
      {"weights shift to a group that refuses",
       {{10s, [](Workbench& b) { b.put(green_1, refuses()), b.enrol(b.green, green_1); }},
        {20s, [](Workbench& b) { shift(b, 90, 10); }},
        {80s, [](Workbench& b) { shift(b, 50, 50); }},
        {140s, [](Workbench& b) { shift(b, 100, 0); }}},
       200s},
      {"weights in thirds, one target answers 500",
       {{10s, [](Workbench& b) { b.put(green_1, answers(500)), b.enrol(b.green, green_1); }},
        {20s, [](Workbench& b) { shift(b, 2, 1); }},
        {90s, [](Workbench& b) { shift(b, 1, 2); }}},
       201s},
      {"a target dies, is found unhealthy, comes back",
       {{17s, [](Workbench& b) { b.put(blue_1, refuses()); }},
        {60s, [](Workbench& b) { b.put(blue_1, answers()); }}},
       120s,
       2},
      {"a target falls silent", {{17s, [](Workbench& b) { b.put(blue_1, silent()); }}}, 120s, 2},
      {"drain with answers slower than it",
       {{10s, slow_blue}, {100s, [](Workbench& b) { retire(b, blue_1); }}},
       200s,
       300},
      {"all unhealthy: fail open",
       {{10s, [](Workbench& b) { b.put(blue_1, answers(503)), b.put(blue_2, refuses()); }}},
       100s,
       2},
      {"the last targets leave: 503",
       {{10s, [](Workbench& b) { retire(b, blue_1), retire(b, blue_2); }}},
       100s},
      {"redirect loop at the edge, then mended",
       {{5s, redirect_80},
        {20s, [](Workbench& b) { ssl(b, "flexible"); }},
        {70s, [](Workbench& b) { ssl(b, "strict"); }}},
       100s},
      {"522: the origin is closed",
       {{20s, [](Workbench& b) { ssl(b, "flexible"); }},
        {40s, [](Workbench& b) { ssl(b, "full"); }}},
       100s},
  };
}

traffic::Plan plan_for(Mode mode, std::int64_t per_second_milli) {
  auto plan = fifty(mode);
  plan.per_second_milli = per_second_milli;
  plan.mix = {{"/", 900'000}, {"/upload", 100'000}};
  plan.timeout = 60s;
  return plan;
}

}  // namespace

TEST_CASE("both modes agree per cause within a visit a spell and those under way at a cut") {
  for (const Show& show : shows())
    for (const std::int64_t rate : {7'000, 50'000, 333'333}) {
      INFO(show.name << " at " << rate);
      Workbench flow;
      open(flow, plan_for(Mode::flow, rate));
      play(flow, show);
      const auto flow_metrics = neighbours().metrics;
      Workbench requests;
      open(requests, plan_for(Mode::requests, rate));
      play(requests, show);
      const auto& request_metrics = neighbours().metrics;
      const auto spells = static_cast<std::int64_t>(flow.cloud.traffic.next_spell - 1);
      CHECK(requests.cloud.traffic.next_spell == flow.cloud.traffic.next_spell);
      const auto a = traffic::totals(flow.cloud), b = traffic::totals(requests.cloud);
      CHECK(a.ok + a.lost + a.in_flight == a.asked);
      CHECK(b.ok + b.lost + b.in_flight == b.asked);
      CHECK(std::abs(a.asked - b.asked) <= visits);
      CHECK(a.downtime == b.downtime);
      CHECK(a.both_live == b.both_live);
      const std::int64_t bound =
          (spells + show.under_way_at_cuts * std::max<std::int64_t>(1, rate / 50'000)) * visits;
      auto flow_causes = by_cause(flow), request_causes = by_cause(requests);
      for (const auto& [cause, micro] : request_causes) flow_causes.try_emplace(cause, 0);
      for (const auto& [cause, micro] : flow_causes) {
        INFO(cause << ": flow " << micro << ", requests " << request_causes[cause]);
        CHECK(std::abs(micro - request_causes[cause]) <= bound);
      }
      for (const auto& [name, micro] : flow_metrics) {
        if (name.find("targetgroup") != std::string::npos) continue;  // which group is drawn
        INFO(name);
        const auto found = request_metrics.find(name);
        const std::int64_t other = found == request_metrics.end() ? 0 : found->second;
        const std::int64_t hops = name.starts_with("HTTPCode_ELB_3XX") ? 21 : 1;
        CHECK(std::abs(micro - other) <= (bound + visits) * hops);
      }
    }
}

TEST_CASE("each show loses users in its own way") {
  std::map<std::string, std::string> first_cause;
  for (const Show& show : shows()) {
    Workbench bench;
    open(bench, plan_for(Mode::flow, 50'000));
    play(bench, show);
    for (const auto& [cause, micro] : by_cause(bench)) first_cause[cause] = show.name;
  }
  for (const char* cause :
       {"502 refused", "500 from target", "504 timed out", "cut_in_flight", "503 from target",
        "503 no target", "redirect loop", "522 origin closed"})
    CHECK(first_cause.contains(cause));
}

TEST_CASE("flow knows the cut in flight to the millionth") {
  Workbench bench;
  open(bench, plan_for(Mode::flow, 50'000));
  play(bench, shows()[4]);
  // Asked of one of two targets in (95 s, 100 s], due after 130 s: 5 s of 25 a second.
  CHECK(by_cause(bench)["cut_in_flight"] == 125 * visits);
}
