// capacity_refused, az_lost: a zone places no task, or is gone with what runs there.
#include "harness/play/befall/befall.hpp"
#include "mocks/ecs/ecs.hpp"

#include <algorithm>

namespace greenroom::harness::befalls {
namespace {

/// The zone of `az:us-east-2a`, where tasks may come to be.
Problem unknown_zone(const Stagehand& hand, const std::string& zone) {
  const auto zones = mocks::ecs::zones_of(hand.scene.cloud);
  if (std::find(zones.begin(), zones.end(), zone) != zones.end()) return std::nullopt;
  std::string known;
  for (const std::string& one : zones) known += (known.empty() ? "" : ", ") + one;
  return "no subnet of the service lies in " + zone + " (it has " + known + ")";
}

}  // namespace

Problem capacity_refused(Stagehand& hand, const Fault& fault, bool begins) {
  if (auto problem = unknown_zone(hand, fault.thing->name)) return problem;
  mocks::ecs::refuse_capacity(hand.scene, fault.thing->name, begins);
  return std::nullopt;
}

/// What runs there dies, and nothing starts there until it is over.
Problem az_lost(Stagehand& hand, const Fault& fault, bool begins) {
  if (auto problem = capacity_refused(hand, fault, begins)) return problem;
  if (begins) mocks::ecs::lose_zone(hand.scene, fault.thing->name);
  return std::nullopt;
}

}  // namespace greenroom::harness::befalls
