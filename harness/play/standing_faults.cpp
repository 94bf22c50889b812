#include "harness/play/standing_faults.hpp"

#include "harness/play/watch.hpp"
#include "mocks/ecs/ecs.hpp"

#include <algorithm>
#include <chrono>
#include <utility>

namespace greenroom::harness {
namespace {

using mocks::ecs::Reaction;
using mocks::ecs::ReactionOverride;

constexpr Length default_period = std::chrono::minutes(1);

Reaction reaction_to(const std::string& answer) {
  if (answer == "timeout") return {Reaction::Kind::times_out, 0, Length(0)};
  if (answer.empty() || answer == "refused") return {Reaction::Kind::refuses, 0, Length(0)};
  return {Reaction::Kind::answers, std::stoi(answer), Length(0)};
}

}  // namespace

ReactionOverride override_of(const Fault& fault) {
  ReactionOverride override;
  override.reaction = reaction_to(fault.answer);
  override.checks = !fault.users_only;
  override.users = !fault.checks_only;
  override.first = fault.thing->nth.first;
  override.last = fault.thing->nth.last;
  return override;
}

StandingFaults::StandingFaults(Stagehand hand, Cues& cues) : hand_(hand), cues_(cues) {}

bool StandingFaults::is_one(std::string_view name) {
  return name == "unhealthy" || name == "health_flaps";
}

void StandingFaults::turn(const Fault& fault, bool begins) {
  if (begins) {
    standing_.push_back({&fault});
    if (fault.name == "health_flaps") {
      const std::size_t number = standing_.size() - 1;
      cues_.now_and_then(fault.period.value_or(default_period) / 2,
                         [this, number] { flap(number); });
    }
  } else {
    for (Standing& standing : standing_)
      if (standing.fault == &fault) standing.lasts = false;
  }
  lay_over();
}

/// The other half of its period begins.
void StandingFaults::flap(std::size_t number) {
  Standing& standing = standing_[number];
  if (!standing.lasts) return;
  standing.is_bad = !standing.is_bad;
  lay_over();
  const Length half = standing.fault->period.value_or(default_period) / 2;
  cues_.now_and_then(half, [this, number] { flap(number); });
}

void StandingFaults::lay_over() {
  const Fleets fleets = fleets_of(hand_.scene.cloud, hand_.names);
  lay_over("blue", fleets.blue_set);
  if (fleets.green_set != fleets.blue_set) lay_over("green", fleets.green_set);
  count_tasks();
}

void StandingFaults::lay_over(std::string_view fleet, const std::string& set) {
  if (set.empty()) return;
  std::vector<ReactionOverride> overrides;
  for (const Standing& standing : standing_)
    if (standing.lasts && standing.is_bad && standing.fault->thing->name == fleet)
      overrides.push_back(override_of(*standing.fault));
  mocks::ecs::override_reactions(hand_.scene, set, std::move(overrides));
}

void StandingFaults::count_tasks() {
  const Fleets fleets = fleets_of(hand_.scene.cloud, hand_.names);
  const auto tasks =
      mocks::ecs::tasks_of(hand_.scene.cloud, hand_.names.cluster, hand_.names.service);
  for (Standing& standing : standing_) {
    if (!standing.lasts || standing.met) continue;
    const Thing& thing = *standing.fault->thing;
    const std::string& set = thing.name == "green" ? fleets.green_set : fleets.blue_set;
    standing.met = std::any_of(tasks.begin(), tasks.end(), [&](const auto& task) {
      return task.task_set == set && thing.nth.holds(task.ordinal);
    });
  }
}

void StandingFaults::see(const sim::Entry& entry) {
  if (standing_.empty()) return;
  // A look changes the world, and the journal must not be written to from within itself.
  const bool roles =
      entry.kind == "deployment" || (entry.kind == "event" && entry.text("what") == "task_set");
  if (roles) cues_.after(Length(0), [this] { lay_over(); });
  const bool missed = std::any_of(standing_.begin(), standing_.end(),
                                  [](const Standing& one) { return one.lasts && !one.met; });
  if (entry.kind == "task" && missed) count_tasks();
}

std::vector<std::string> StandingFaults::unmet() const {
  std::vector<std::string> texts;
  for (const Standing& standing : standing_)
    if (!standing.met)
      texts.push_back("the fault " + standing.fault->name + ": " + standing.fault->text);
  return texts;
}

}  // namespace greenroom::harness
