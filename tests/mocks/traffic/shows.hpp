// Shows: runs that both modes of traffic play, for their tests.
#pragma once

#include "mocks/traffic/traffic.hpp"
#include "tests/mocks/elbv2/workbench.hpp"

#include <catch2/catch_test_macros.hpp>

#include <functional>

namespace greenroom::tests {

inline const std::string blue_1 = "10.20.16.4", blue_2 = "10.20.16.5", green_1 = "10.20.20.4",
                         green_2 = "10.20.20.5";

struct Happening {
  seam::Length at{};
  std::function<void(Workbench&)> what;
};
struct Show {
  std::string name;
  std::vector<Happening> happenings;
  seam::Length end{};
  std::int64_t under_way_at_cuts = 0;  ///< visits, at most
};

inline mocks::traffic::Plan fifty(mocks::traffic::Mode mode) {
  mocks::traffic::Plan plan;
  plan.mode = mode;
  plan.host = "www.bash-dog.example";
  return plan;
}

/// Two good targets a group, blue alone on 443; users from the start.
inline void open(Workbench& bench, mocks::traffic::Plan plan) {
  for (const std::string& ip : {blue_1, blue_2, green_1, green_2}) bench.put(ip, answers());
  bench.enrol(bench.blue, blue_1);
  bench.enrol(bench.blue, blue_2);
  mocks::traffic::start(bench.scene, std::move(plan));
}

inline void play(Workbench& bench, const Show& show) {
  for (const Happening& happening : show.happenings) {
    bench.run_until(happening.at);
    happening.what(bench);
  }
  // To the end of a minute: metrics are handed over by the minute.
  bench.run_until(std::chrono::ceil<std::chrono::minutes>(show.end));
}

inline void shift(Workbench& bench, int blue, int green) {
  const auto done = mocks::elbv2::set_weights(bench.scene, bench.production,
                                              {{bench.blue, blue}, {bench.green, green}});
  REQUIRE(done.has_value());
}

inline std::map<std::string, std::int64_t> by_cause(const Workbench& bench) {
  std::map<std::string, std::int64_t> causes;
  for (const auto& loss : mocks::traffic::losses(bench.cloud)) causes[loss.cause] += loss.micro;
  return causes;
}

}  // namespace greenroom::tests
