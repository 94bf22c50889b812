// A whole rehearsal, and one polling call end to end in process.
#include "harness/language/load.hpp"
#include "harness/play/run.hpp"
#include "harness/properties/properties.hpp"
#include "mocks/gateway/gateway.hpp"
#include "mocks/json.hpp"
#include "sim/timeline.hpp"

#include <benchmark/benchmark.h>

#include <stdexcept>
#include <string>

using namespace greenroom;
using namespace greenroom::harness;

namespace {

const Case& canary() {
  static const std::vector<Case> cases =
      load_cases(std::string(GREENROOM_SOURCE_DIR) + "/scenarios/bash-dog/canary.yaml");
  return cases.front();
}

/// What a rehearsal cannot do without: a world is built and copied, the journal is digested.
void floor_world(benchmark::State& state) {
  sim::Journal journal;
  journal.keep_lines(false);
  for (auto _ : state) {
    BuiltWorld built = build_world(canary(), 1, journal);
    benchmark::DoNotOptimize(built.cloud.next_request);
  }
}
BENCHMARK(floor_world)->Name("floor/world")->Unit(benchmark::kMicrosecond);

/// Canary with the default waits: wire bytes both ways, signed and verified, journal and properties
/// on.
void full_rehearsal(benchmark::State& state) {
  std::int64_t calls = 0;
  for (auto _ : state) {
    PlayOptions options;
    Run run(canary(), options);
    Properties properties(run);
    run.play();
    const auto judgements = properties.judge();
    const EngineEnd* end = run.last_of("engine");
    if (end == nullptr || end->outcome.verdict != real::Verdict::deployed)
      throw std::runtime_error("the canary did not deploy");
    calls = run.watch().calls();
    benchmark::DoNotOptimize(judgements.size());
  }
  state.SetItemsProcessed(state.iterations());
  state.counters["calls"] = static_cast<double>(calls);
  state.SetLabel("floor/world");
}
BENCHMARK(full_rehearsal)->Unit(benchmark::kMicrosecond);

/// A scenario file with its world and project, read and checked: 5 ms at the most.
void load_scenario(benchmark::State& state) {
  const std::string file = std::string(GREENROOM_SOURCE_DIR) + "/scenarios/bash-dog/canary.yaml";
  for (auto _ : state) benchmark::DoNotOptimize(load_cases(file).size());
  state.SetLabel("floor/world");
}
BENCHMARK(load_scenario)->Unit(benchmark::kMicrosecond);

}  // namespace
