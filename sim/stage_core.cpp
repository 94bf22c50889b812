#include "sim/stage_core.hpp"

#include "sim/process.hpp"
#include "sim/seam/check.hpp"

#include <algorithm>
#include <utility>

namespace greenroom::sim {
namespace {

using seam::ErrorKind;
using seam::fail;

CallResult result_of(Flight flight) {
  switch (flight.way) {
    case Flight::Way::whole:
      return std::move(flight.answer);
    case Flight::Way::reset:
      return fail(ErrorKind::no_answer, "ConnectionReset", "the connection was reset");
    case Flight::Way::refused:
      return fail(ErrorKind::not_sent, "ConnectionRefused",
                  "no connection to " + flight.request.host);
    case Flight::Way::lost:
      break;
  }
  return fail(ErrorKind::no_answer, "DeadlineExceeded", "no answer by the deadline");
}

}  // namespace

std::string label_of(const Caller& caller) {
  return caller.actor + "/" + std::to_string(caller.incarnation);
}

StageCore::StageCore(World& world_, Journal& journal_, StageSettings settings_)
    : world(world_),
      journal(journal_),
      settings(std::move(settings_)),
      chance{settings.seed, true} {
  GR_ASSERT(settings.way_min > Length(0) && settings.way_min <= settings.way_max,
            "a call takes time, each way");
  journal.set_now(world.timeline().now());
}

StageCore::~StageCore() = default;

Event StageCore::event(StageEvent what, std::uint64_t number, Steady at) const {
  Event event;
  event.at = at;
  event.owner = stage_owner;
  event.what = static_cast<std::uint8_t>(what);
  event.number = static_cast<std::int64_t>(number);
  return event;
}

void StageCore::leave() {
  if (left) return;
  left = true;
  world.leave(now());
}

void StageCore::play(const Event& event) {
  const auto number = static_cast<std::uint64_t>(event.number);
  switch (static_cast<StageEvent>(event.what)) {
    case StageEvent::start:
    case StageEvent::wake:
    case StageEvent::die:
      // A world that was copied from under another stage remembers processes that are not here.
      if (number < processes.size()) processes[number]->run();
      return;
    case StageEvent::deliver:
      deliver(number);
      return;
    case StageEvent::answer:
      answer(number);
      return;
    case StageEvent::deadline:
      run_out(number);
      return;
  }
  GR_ASSERT(false, "the stage met an event that it does not know");
}

Length StageCore::way(std::string_view kind, const Flight& flight) const {
  const std::uint64_t draw = chance.draw(kind, label_of(flight.caller), flight.nth);
  return Length(between(draw, settings.way_min.count(), settings.way_max.count()));
}

std::uint64_t StageCore::launch(const Caller& caller, std::uint64_t nth, seam::HttpRequest request,
                                Steady deadline, CallDone done) {
  Flights& flights = world.flights();
  const std::uint64_t id = flights.next_id++;
  Flight flight;
  flight.id = id;
  flight.caller = caller;
  flight.request = std::move(request);
  flight.sent = now();
  flight.deadline = deadline;
  flight.nth = nth;
  flight.awaited = static_cast<bool>(done);
  Steady arrives = flight.sent + way("way.out", flight);
  if (settings.detour) arrives += settings.detour(flight);
  world.timeline().schedule(event(StageEvent::deliver, id, arrives));
  if (flight.awaited) {
    Waiting& wait = waiting_[id];
    wait.done = std::move(done);
    if (arrives >= deadline)
      wait.due = world.timeline().schedule(event(StageEvent::deadline, id, deadline));
  }
  flights.under_way.emplace(id, std::move(flight));
  return id;
}

void StageCore::deliver(std::uint64_t id) {
  const auto found = world.flights().under_way.find(id);
  GR_ASSERT(found != world.flights().under_way.end(), "a call arrived that nobody sent");
  Flight& flight = found->second;
  ++deliveries;
  delivery_order = keyed(delivery_order, "delivery", label_of(flight.caller), flight.nth);
  Delivery delivery = world.deliver(flight);
  flight.delivered = true;
  if (delivery.duplicate_in && flight.duplicate_of == 0) repeat(flight, *delivery.duplicate_in);
  if (flight.awaited)
    await(flight, std::move(delivery));
  else
    world.flights().under_way.erase(id);
}

void StageCore::await(Flight& flight, Delivery delivery) {
  flight.way = delivery.way;
  const auto waiting = waiting_.find(flight.id);
  if (waiting == waiting_.end()) return;  // a world taken from another stage: its caller is gone
  if (waiting->second.due != 0) return;   // its deadline comes first, in this very instant
  const Steady arrives = now() + way("way.back", flight) + delivery.later;
  const bool in_time = flight.way != Flight::Way::lost && arrives <= flight.deadline;
  if (in_time) flight.answer = std::move(delivery.answer);
  waiting->second.due =
      world.timeline().schedule(in_time ? event(StageEvent::answer, flight.id, arrives)
                                        : event(StageEvent::deadline, flight.id, flight.deadline));
}

void StageCore::repeat(const Flight& flight, Length after) {
  Flights& flights = world.flights();
  Flight copy = flight;
  copy.id = flights.next_id++;
  copy.duplicate_of = flight.id;
  copy.delivered = false;
  copy.awaited = false;
  world.timeline().schedule(
      event(StageEvent::deliver, copy.id, now() + std::max(after, Length(1))));
  flights.under_way.emplace(copy.id, std::move(copy));
}

void StageCore::answer(std::uint64_t id) {
  const auto found = world.flights().under_way.find(id);
  if (found == world.flights().under_way.end()) return;
  Flight flight = std::move(found->second);
  world.flights().under_way.erase(found);
  finish(id, result_of(std::move(flight)));
}

void StageCore::run_out(std::uint64_t id) {
  const auto found = world.flights().under_way.find(id);
  if (found == world.flights().under_way.end()) return;
  if (found->second.delivered)
    world.flights().under_way.erase(found);
  else
    found->second.awaited = false;
  finish(id, fail(ErrorKind::no_answer, "DeadlineExceeded", "no answer by the deadline"));
}

void StageCore::finish(std::uint64_t id, CallResult result) {
  const auto waiting = waiting_.find(id);
  if (waiting == waiting_.end()) return;
  const CallDone done = std::move(waiting->second.done);
  waiting_.erase(waiting);
  done(std::move(result));
}

void StageCore::abandon(std::uint64_t id) {
  const auto waiting = waiting_.find(id);
  if (waiting == waiting_.end()) return;
  if (waiting->second.due != 0) world.timeline().cancel(waiting->second.due);
  waiting_.erase(waiting);
  const auto found = world.flights().under_way.find(id);
  if (found == world.flights().under_way.end()) return;
  found->second.awaited = false;
  if (found->second.delivered) world.flights().under_way.erase(found);
}

}  // namespace greenroom::sim
