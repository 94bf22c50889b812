// A whole rehearsal, and one polling call end to end in process.
#include "harness/language/load.hpp"
#include "harness/play/run.hpp"
#include "harness/properties/properties.hpp"
#include "harness/report/documents.hpp"
#include "harness/report/html/page.hpp"
#include "harness/report/markdown.hpp"
#include "harness/report/trace.hpp"
#include "mocks/gateway/digest.hpp"
#include "real/clients/codedeploy.hpp"

#include <benchmark/benchmark.h>
#include <nlohmann/json.hpp>

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
/// on. Each begins with a copy of the world, as a campaign's runs of one seed do.
void full_rehearsal(benchmark::State& state) {
  std::int64_t calls = 0;
  PlayOptions options;
  options.world = world_of(canary(), options.seed);
  for (auto _ : state) {
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

/// One poll of the engine, end to end in process: client, signature, flight, verification, handler,
/// journal, answer, client. An engine deploys and then asks on, while users go on asking too.
void polling_call(benchmark::State& state) {
  Case play = canary();
  play.scenario.limit = std::chrono::hours(100'000);
  PlayOptions options;
  options.keep_journal = false;
  options.engine = [&](const seam::Seam& seam,
                       const real::Command& command) -> seam::Result<real::Outcome> {
    real::Outcome outcome = GR_TRY(real::run(seam, command));
    real::CredentialChain credentials(seam, std::nullopt);
    real::CallerSettings settings;
    settings.region = "us-east-2";
    real::Caller caller(seam, credentials, std::move(settings));
    for (auto _ : state) {
      auto deployment = GR_TRY(real::codedeploy::get_deployment(caller, outcome.deployment));
      benchmark::DoNotOptimize(deployment.status);
    }
    state.SetLabel("floor/polling_call");
    return outcome;
  };
  Run run(play, options);
  Properties properties(run);
  run.play();
  if (state.iterations() == 0) state.SkipWithError("the engine did not come to its polls");
}
BENCHMARK(polling_call);

/// What a call cannot do without: a signature made, and the same digests to verify it.
void floor_polling(benchmark::State& state) {
  const std::string body = R"({"deploymentId":"d-A7YW3F91L"})";
  const std::string canonical(400, 'c');
  const auto key = mocks::gateway::sha256("key");
  for (auto _ : state) {
    for (int end = 0; end < 2; ++end) {
      benchmark::DoNotOptimize(mocks::gateway::sha256(body));
      benchmark::DoNotOptimize(mocks::gateway::sha256(canonical));
      benchmark::DoNotOptimize(
          mocks::gateway::hmac_sha256(mocks::gateway::bytes_of(key), canonical.substr(0, 160)));
    }
  }
}
BENCHMARK(floor_polling)->Name("floor/polling_call");

/// A scenario file with its world and project, read and checked: 5 ms at the most.
void load_scenario(benchmark::State& state) {
  const std::string file = std::string(GREENROOM_SOURCE_DIR) + "/scenarios/bash-dog/canary.yaml";
  for (auto _ : state) benchmark::DoNotOptimize(load_cases(file).size());
  state.SetLabel("floor/world");
}
BENCHMARK(load_scenario)->Unit(benchmark::kMicrosecond);

const CaseResult& played_canary() {
  static const CaseResult result = rehearse(canary(), {}, {}, [] { return 0; });
  return result;
}

/// What reports cannot do without: the journal is read line by line.
void floor_reports(benchmark::State& state) {
  const std::string& journal = played_canary().journal;
  for (auto _ : state) {
    std::size_t begin = 0, fields = 0;
    for (std::size_t end = journal.find('\n'); end != std::string::npos;
         begin = end + 1, end = journal.find('\n', begin))
      fields += nlohmann::json::parse(journal.begin() + static_cast<std::ptrdiff_t>(begin),
                                      journal.begin() + static_cast<std::ptrdiff_t>(end))
                    .size();
    benchmark::DoNotOptimize(fields);
  }
}
BENCHMARK(floor_reports)->Name("floor/read_journal")->Unit(benchmark::kMicrosecond);

/// All formats of one run, from its result to their bytes: 50 ms together at the most.
void write_reports(benchmark::State& state) {
  const CaseResult& result = played_canary();
  const std::vector<CaseResult> results{result};
  for (auto _ : state) {
    benchmark::DoNotOptimize(html::html_page(html::page_of(result, result.shown)).size());
    benchmark::DoNotOptimize(trace_document(results).size());
    benchmark::DoNotOptimize(markdown_document(results).size());
    benchmark::DoNotOptimize(junit_document(results).size());
    benchmark::DoNotOptimize(json_document(results).size());
  }
  state.SetLabel("floor/read_journal");
}
BENCHMARK(write_reports)->Unit(benchmark::kMicrosecond);

}  // namespace
