#include "harness/loopback/served_world.hpp"

#include "harness/loopback/listener.hpp"
#include "harness/play/cloud_world.hpp"
#include "mocks/service.hpp"
#include "sim/journal.hpp"

#include <mutex>
#include <optional>
#include <utility>

namespace greenroom::harness {
namespace {

BuiltWorld made(const Case& play, std::uint64_t seed) {
  sim::Journal unseen;
  unseen.keep_lines(false);
  return build_world(play, seed, unseen);
}

constexpr auto call_takes = std::chrono::milliseconds(80);

}  // namespace

struct ServedWorld::Parts {
  Parts(const Case& given, std::uint64_t seed)
      : play(given),
        built(made(play, seed)),
        world({built.cloud, journal}, {}),
        listener([this](const seam::HttpRequest& request) { return handle(request); }) {}

  std::optional<seam::HttpResponse> handle(const seam::HttpRequest& request) {
    const std::lock_guard lock(mutex);
    let_pass(call_takes);
    const auto what = mocks::gateway::recognise(built.cloud, request);
    ++counts[what.service + ":" + what.operation];
    sim::Flight flight;
    flight.id = built.cloud.flights.next_id++;
    flight.caller = {"served", 1};
    flight.request = request;
    flight.sent = built.cloud.timeline.now();
    return world.deliver(flight).answer;
  }

  void let_pass(Length length) {
    sim::Timeline& timeline = built.cloud.timeline;
    const Steady until = timeline.now() + length;
    while (!timeline.empty() && timeline.next_at() <= until) {
      if (timeline.next_at() > timeline.now()) world.leave(timeline.now());
      const sim::Event event = timeline.pop();
      journal.set_now(event.at);
      world.play(event);
    }
    world.leave(timeline.now());
    timeline.advance_to(until);
    journal.set_now(until);
  }

  const Case play;
  mutable std::mutex mutex;
  sim::Journal journal;
  BuiltWorld built;
  CloudWorld world;
  std::map<std::string, std::int64_t> counts;
  Listener listener;  // last: it serves as soon as it is there
};

ServedWorld::ServedWorld(const Case& play, std::uint64_t seed)
    : parts_(std::make_unique<Parts>(play, seed)) {}

ServedWorld::~ServedWorld() = default;

std::uint16_t ServedWorld::port() const { return parts_->listener.port(); }

std::map<std::string, std::string> ServedWorld::variables_for(const std::string& actor) {
  const std::lock_guard lock(parts_->mutex);
  mocks::Scene scene{parts_->built.cloud, parts_->journal};
  return environment_of(parts_->play, admit_actor(scene, parts_->play.world, actor));
}

std::int64_t ServedWorld::calls(const std::string& operation) const {
  const std::lock_guard lock(parts_->mutex);
  const auto found = parts_->counts.find(operation);
  return found == parts_->counts.end() ? 0 : found->second;
}

std::string ServedWorld::journal() const {
  const std::lock_guard lock(parts_->mutex);
  return parts_->journal.lines();
}

}  // namespace greenroom::harness
