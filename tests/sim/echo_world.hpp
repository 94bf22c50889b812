// EchoWorld: the smallest world a stage can play on: it answers each call with what it was sent,
// and remembers. For tests of the stage alone.
#pragma once

#include "sim/map_environment.hpp"
#include "sim/memory_storage.hpp"
#include "sim/stage.hpp"

#include <functional>
#include <string>
#include <vector>

namespace greenroom::tests {

struct EchoWorld : sim::World {
  sim::Timeline time;
  sim::Flights calls;
  std::vector<std::string> arrived;  ///< "engine/1 body", in order of arrival
  std::vector<sim::Steady> left;
  std::function<sim::Delivery(const sim::Flight&)> answer;
  std::function<void(const sim::Event&)> on_event;

  sim::Timeline& timeline() override { return time; }
  sim::Flights& flights() override { return calls; }
  void play(const sim::Event& event) override {
    if (on_event) on_event(event);
  }
  sim::Delivery deliver(const sim::Flight& flight) override {
    arrived.push_back(flight.caller.actor + "/" + std::to_string(flight.caller.incarnation) + " " +
                      flight.request.body);
    if (answer) return answer(flight);
    sim::Delivery delivery;
    delivery.answer.body = flight.request.body;
    return delivery;
  }
  void leave(sim::Steady instant) override { left.push_back(instant); }
};

inline seam::HttpRequest request(std::string body) {
  seam::HttpRequest made;
  made.method = "POST";
  made.host = "echo";
  made.body = std::move(body);
  return made;
}

/// A stage with everything around it.
struct Theatre {
  EchoWorld world;
  sim::Journal journal;
  sim::MemoryStorage storage;
  sim::MapEnvironment environment{{}};
  sim::Stage stage;

  explicit Theatre(std::uint64_t seed = 1) : stage(world, journal, {seed, {}}) {}

  sim::Player& enter(std::function<int(const seam::Seam&)> body, std::string actor = "engine",
                     int incarnation = 1, std::optional<std::uint64_t> die_at = std::nullopt) {
    return stage.enter(
        {{std::move(actor), incarnation}, storage, environment, std::move(body), die_at, {}});
  }
  void play() {
    while (stage.step()) {
    }
  }
};

}  // namespace greenroom::tests
