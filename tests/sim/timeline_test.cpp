#include "sim/timeline.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace std::chrono_literals;

namespace {
sim::Event event(sim::Length at, std::string subject) {
  sim::Event e;
  e.at = sim::Steady(at);
  e.subject = std::move(subject);
  return e;
}
}  // namespace

TEST_CASE("events come by time, and at one instant in the order in which they were scheduled") {
  sim::Timeline timeline;
  timeline.schedule(event(3s, "late"));
  timeline.schedule(event(1s, "first of two"));
  timeline.schedule(event(1s, "second of two"));
  CHECK(timeline.pop().subject == "first of two");
  CHECK(timeline.pop().subject == "second of two");
  CHECK(timeline.now() == sim::Steady(1s));
  CHECK(timeline.pop().subject == "late");
  CHECK(timeline.empty());
}

TEST_CASE("a copy of a timeline has the same future, and a restored one is equal to the saved") {
  sim::Timeline timeline;
  for (int i = 0; i < 200; ++i)
    timeline.schedule(event(std::chrono::milliseconds((i * 7919) % 1000), std::to_string(i)));
  for (int i = 0; i < 50; ++i) timeline.pop();
  sim::Timeline copy = timeline;
  CHECK(copy == timeline);
  sim::Timeline restored =
      sim::Timeline::restored(timeline.now(), timeline.sequence(), timeline.pending());
  CHECK(restored == timeline);
  while (!timeline.empty()) {
    const sim::Event e = timeline.pop();
    CHECK(copy.pop() == e);
    CHECK(restored.pop() == e);
  }
}

TEST_CASE("periodic events alone do not keep a scenario going") {
  sim::Timeline timeline;
  sim::Event poll = event(1s, "poll");
  poll.periodic = true;
  timeline.schedule(poll);
  CHECK(timeline.only_periodic());
  timeline.schedule(event(2s, "task starts"));
  CHECK_FALSE(timeline.only_periodic());
  timeline.pop();
  timeline.pop();
  CHECK(timeline.only_periodic());
}

TEST_CASE("an event that was cancelled does not come, and the others keep their order") {
  sim::Timeline timeline;
  std::vector<std::uint64_t> sequences;
  for (int i = 0; i < 100; ++i)
    sequences.push_back(
        timeline.schedule(event(std::chrono::milliseconds((i * 7919) % 50), std::to_string(i))));
  for (std::size_t i = 0; i < sequences.size(); i += 3) CHECK(timeline.cancel(sequences[i]));
  CHECK_FALSE(timeline.cancel(sequences[0]));
  CHECK(timeline.size() == 66);
  sim::Event last;
  while (!timeline.empty()) {
    const sim::Event next = timeline.pop();
    CHECK(std::stoi(next.subject) % 3 != 0);
    CHECK((next.at > last.at || (next.at == last.at && next.sequence > last.sequence)));
    last = next;
  }
  CHECK(timeline.only_periodic());
}
