// What the stage costs: an event, a journal line; each beside what it could cost at least.
#include "sim/journal.hpp"
#include "sim/timeline.hpp"

#include <benchmark/benchmark.h>
#include <openssl/evp.h>

#include <queue>
#include <string>
#include <vector>

namespace {

using namespace greenroom;

sim::Length next_gap(std::uint64_t& state) {
  state = state * 6364136223846793005ULL + 1442695040888963407ULL;
  return sim::Length(1 + static_cast<std::int64_t>(state >> 44));
}

/// An event is taken, dispatched by a table, and puts the next one in.
void event_queue(benchmark::State& state) {
  sim::Timeline timeline;
  std::uint64_t random = 1;
  for (std::int64_t i = 0; i < state.range(0); ++i) {
    sim::Event event;
    event.owner = 1;
    event.subject = "task/0123456789";
    timeline.schedule_in(next_gap(random), event);
  }
  std::int64_t seen = 0;
  using Handler = void (*)(sim::Timeline&, std::int64_t&, sim::Event&&, std::uint64_t&);
  const Handler handlers[] = {
      [](sim::Timeline&, std::int64_t&, sim::Event&&, std::uint64_t&) {},
      [](sim::Timeline& queue, std::int64_t& count, sim::Event&& event, std::uint64_t& draws) {
        ++count;
        queue.schedule_in(next_gap(draws), std::move(event));
      }};
  for (auto _ : state) {
    sim::Event event = timeline.pop();
    handlers[event.owner](timeline, seen, std::move(event), random);
  }
  benchmark::DoNotOptimize(seen);
  state.SetItemsProcessed(state.iterations());
}
BENCHMARK(event_queue)->Arg(10)->Arg(1000)->Arg(100000);

/// The same with the standard library's heap, over keys without anything to them.
void floor_priority_queue(benchmark::State& state) {
  struct Key {
    std::int64_t at;
    std::uint64_t sequence;
    bool operator<(const Key& other) const {
      return at != other.at ? at > other.at : sequence > other.sequence;
    }
  };
  std::priority_queue<Key> queue;
  std::uint64_t random = 1;
  std::uint64_t sequence = 0;
  for (std::int64_t i = 0; i < state.range(0); ++i)
    queue.push({next_gap(random).count(), ++sequence});
  for (auto _ : state) {
    const Key key = queue.top();
    queue.pop();
    queue.push({key.at + next_gap(random).count(), ++sequence});
  }
  state.SetItemsProcessed(state.iterations());
}
BENCHMARK(floor_priority_queue)->Name("floor/priority_queue")->Arg(10)->Arg(1000)->Arg(100000);

void journal_line(benchmark::State& state) {
  sim::Journal journal;
  journal.keep_lines(false);
  std::int64_t now = 0;
  for (auto _ : state) {
    journal.set_now(seam::Steady(sim::Length(now += 1000)));
    journal.write("task", {{"task", "4f1c0b9a6d2e"},
                           {"service", "bash-dog"},
                           {"status", "RUNNING"},
                           {"health", "HEALTHY"}});
  }
  state.SetItemsProcessed(state.iterations());
}
BENCHMARK(journal_line);

/// The same bytes, copied as they are and digested.
void floor_line_sha256(benchmark::State& state) {
  const std::string line =
      "{\"t\":123456000,\"seq\":123456,\"kind\":\"task\",\"actor\":\"cloud\",\"task\":"
      "\"4f1c0b9a6d2e\",\"service\":\"bash-dog\",\"status\":\"RUNNING\",\"health\":\"HEALTHY\"}\n";
  EVP_MD_CTX* context = EVP_MD_CTX_new();
  EVP_DigestInit_ex(context, EVP_sha256(), nullptr);
  std::string pending;
  for (auto _ : state) {
    pending += line;
    if (pending.size() < 8192) continue;
    EVP_DigestUpdate(context, pending.data(), pending.size());
    pending.clear();
  }
  EVP_MD_CTX_free(context);
  state.SetItemsProcessed(state.iterations());
}
BENCHMARK(floor_line_sha256)->Name("floor/journal_line");

}  // namespace
