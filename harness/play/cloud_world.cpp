#include "harness/play/cloud_world.hpp"

#include "harness/play/call_faults.hpp"
#include "mocks/owners.hpp"
#include "mocks/service.hpp"
#include "mocks/traffic/traffic.hpp"

#include <array>
#include <utility>

namespace greenroom::harness {
namespace {

/// The code that an error answer carries, whatever its protocol: for the journal and for reports.
std::string error_code(const seam::HttpResponse& answer) {
  if (answer.status < 400) return "";
  const auto between = [&](std::string_view from, std::string_view to) -> std::string {
    const std::size_t begin = answer.body.find(from);
    if (begin == std::string::npos) return "";
    const std::size_t end = answer.body.find(to, begin + from.size());
    if (end == std::string::npos) return "";
    return answer.body.substr(begin + from.size(), end - begin - from.size());
  };
  std::string code = between("\"__type\":\"", "\"");
  if (const std::size_t hash = code.find('#'); hash != std::string::npos) code.erase(0, hash + 1);
  if (code.empty()) code = between("<Code>", "</Code>");
  if (code.empty()) code = between("\"code\":", ",");
  if (code.empty()) code = std::to_string(answer.status);
  return code;
}

std::string_view name_of(sim::Flight::Way way) {
  switch (way) {
    case sim::Flight::Way::whole:
      return "whole";
    case sim::Flight::Way::lost:
      return "lost";
    case sim::Flight::Way::reset:
      return "reset";
    case sim::Flight::Way::refused:
      return "refused";
  }
  return "whole";
}

}  // namespace

CloudWorld::CloudWorld(mocks::Scene scene, const mocks::gateway::Options& options)
    : scene_(scene), options_(options) {}

sim::Timeline& CloudWorld::timeline() { return scene_.cloud.timeline; }
sim::Flights& CloudWorld::flights() { return scene_.cloud.flights; }

void CloudWorld::play(const sim::Event& event) {
  if (event.owner == mocks::harness_owner) {
    if (cues_ != nullptr) cues_->play(event.number);
    return;
  }
  mocks::play(scene_, event);
}

void CloudWorld::leave(Steady instant) {
  mocks::traffic::settle(scene_);
  past_.keep(scene_.cloud);
  if (look_) look_(instant);
}

sim::Delivery CloudWorld::deliver(const sim::Flight& flight) {
  const mocks::gateway::Recognised what = mocks::gateway::recognise(scene_.cloud, flight.request);
  const std::int64_t n = ++counts_[what.service + ":" + what.operation];
  journal_call(flight, what, n);
  if (cues_ != nullptr) cues_->call(what.service, what.operation, false);
  return answered(flight, what);
}

sim::Delivery CloudWorld::answered(const sim::Flight& flight,
                                   const mocks::gateway::Recognised& what) {
  sim::Delivery delivery;
  CallFaultOutcome fault;
  if (faults_ != nullptr) fault = faults_->meet(flight, what);
  if (fault.instead) {
    delivery.answer = std::move(*fault.instead);
  } else if (!fault.no_effect) {
    delivery.answer = asked(flight, fault);
  }
  CallFaults::bend(fault, delivery);
  if (cues_ != nullptr) cues_->call(what.service, what.operation, true);
  journal_answer(flight, what, delivery, fault.name);
  if (exchange_) exchange_(flight.id, flight.request, delivery.answer);
  return delivery;
}

/// By the world as it is; a stale read by a copy of what it was, which nobody sees again.
seam::HttpResponse CloudWorld::asked(const sim::Flight& flight, const CallFaultOutcome& fault) {
  mocks::gateway::Options options = options_;
  options.listing = fault.listing;
  if (!fault.age) return mocks::gateway::answer(scene_, flight.request, options);
  mocks::Cloud then = past_.as_of(*fault.age, scene_.cloud);
  mocks::Scene scene{then, scene_.journal};
  return mocks::gateway::answer(scene, flight.request, options);
}

void CloudWorld::journal_call(const sim::Flight& flight, const mocks::gateway::Recognised& what,
                              std::int64_t n) {
  const std::array<seam::Field, 6> fields = {seam::Field("id", flight.id),
                                             seam::Field("service", what.service),
                                             seam::Field("operation", what.operation),
                                             seam::Field("n", n),
                                             seam::Field("host", flight.request.host),
                                             seam::Field("target", flight.request.target)};
  scene_.journal.write_as(flight.caller.actor, flight.caller.incarnation, "call", fields);
}

void CloudWorld::journal_answer(const sim::Flight& flight, const mocks::gateway::Recognised& what,
                                const sim::Delivery& delivery, std::string_view injected) {
  std::vector<seam::Field> fields = {
      seam::Field("id", flight.id), seam::Field("service", what.service),
      seam::Field("operation", what.operation), seam::Field("status", delivery.answer.status)};
  const std::string error = error_code(delivery.answer);
  if (!error.empty()) fields.emplace_back("error", error);
  if (!injected.empty()) fields.emplace_back("injected", injected);
  if (delivery.way != sim::Flight::Way::whole) fields.emplace_back("way", name_of(delivery.way));
  scene_.journal.write_as(flight.caller.actor, flight.caller.incarnation, "answer", fields);
}

}  // namespace greenroom::harness
