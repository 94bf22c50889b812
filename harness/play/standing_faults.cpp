#include "harness/play/standing_faults.hpp"

#include "harness/play/watch.hpp"
#include "mocks/ecs/ecs.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

namespace greenroom::harness {
namespace {

using mocks::ecs::Reaction;
using mocks::ecs::ReactionOverride;
using mocks::ecs::StartOverride;

constexpr Length default_period = std::chrono::minutes(1);

bool on_reactions(std::string_view name) { return name == "unhealthy" || name == "health_flaps"; }
bool on_starts(std::string_view name) {
  return name == "start_fails" || name == "slow_start" || name == "registration_lags";
}

/// What shows in the journal that a fault has met something.
struct Witnessed {
  std::string_view fault, kind, what;
  std::string_view field,
      has;  ///< that must hold this text; no text: be the thing's name; no field: any
};
constexpr std::array<Witnessed, 19> witnessed = {{
    {"capacity_refused", "event", "service_event", "message", "unable to place a task"},
    {"az_lost", "event", "service_event", "message", "unable to place a task"},
    {"az_lost", "task", "", "stop_code", "EssentialContainerExited"},
    {"weights_lag", "weights", "written", "", ""},
    {"dns_lags", "edge", "record", "name", ""},
    {"network_closed", "target", "", "reason", "Target.Timeout"},
    {"network_closed", "users", "lost", "cause", "504 timed out"},
    {"network_closed", "users", "lost", "cause", "out of reach"},
    {"network_closed", "event", "unreachable", "", ""},
    {"route_missing", "event", "unreachable", "", ""},
    {"route_missing", "users", "lost", "cause", "out of reach"},
    {"hook_fails", "hook", "answered", "hook", ""},
    {"hook_fails", "hook", "answered", "event", ""},
    {"hook_silent", "hook", "called", "hook", ""},
    {"hook_silent", "hook", "called", "event", ""},
    {"hook_silent", "hook", "silent", "hook", ""},
    {"hook_silent", "hook", "silent", "event", ""},
    {"secret_denied", "task", "", "reason", "failed to fetch secret"},
    {"secret_missing", "task", "", "reason", "failed to fetch secret"},
}};

/// Whether a field is a thing's name; a function may be named by its ARN.
bool is_name(std::string_view field, std::string_view name) {
  const std::size_t at = name.find(":function:");
  if (at == std::string_view::npos) return field == name;
  name.remove_prefix(at + 10);
  return field == name.substr(0, name.find(':'));
}

bool shows(const Witnessed& row, const sim::Entry& entry, const Fault& fault) {
  if (row.field.empty()) return true;
  const std::string_view field = entry.text(row.field);
  if (row.has.empty()) return is_name(field, fault.thing->name);
  const bool other_secret =
      fault.thing->kind == "secret" && field.find(fault.thing->name) == std::string_view::npos;
  return field.find(row.has) != std::string_view::npos && !other_secret;
}

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

StartOverride start_override_of(const Fault& fault) {
  using Kind = StartOverride::Kind;
  StartOverride override;
  override.kind = fault.name == "start_fails"  ? Kind::fails
                  : fault.name == "slow_start" ? Kind::late
                                               : Kind::registers_late;
  override.reason = fault.reason;
  if (fault.time) override.by = fault.time->at;
  override.first = fault.thing->nth.first;
  override.last = fault.thing->nth.last;
  return override;
}

StandingFaults::StandingFaults(Stagehand hand, Cues& cues) : hand_(hand), cues_(cues) {}

bool StandingFaults::is_one(std::string_view name) {
  return on_reactions(name) || on_starts(name) ||
         std::any_of(witnessed.begin(), witnessed.end(),
                     [&](const Witnessed& row) { return row.fault == name; });
}

std::optional<std::string> StandingFaults::turn(const Fault& fault, bool begins) {
  if (begins) {
    standing_.push_back({.fault = &fault, .since = hand_.scene.now()});
    if (fault.name == "health_flaps") {
      const std::size_t number = standing_.size() - 1;
      cues_.now_and_then(fault.period.value_or(default_period) / 2,
                         [this, number] { flap(number); });
    }
  } else {
    for (Standing& standing : standing_)
      if (standing.fault == &fault) standing.lasts = false;
  }
  if (!on_reactions(fault.name) && !on_starts(fault.name)) {
    auto problem = befall(hand_, fault, begins);
    // What could not begin is told as that, and not once more as what never happened.
    if (problem && begins) standing_.back().met = true;
    return problem;
  }
  lay_over();
  return std::nullopt;
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
  std::vector<ReactionOverride> reactions;
  std::vector<StartOverride> starts;
  for (const Standing& standing : standing_) {
    const Fault& fault = *standing.fault;
    if (!standing.lasts || !standing.is_bad || !fault.thing || fault.thing->name != fleet) continue;
    if (on_reactions(fault.name)) reactions.push_back(override_of(fault));
    if (on_starts(fault.name)) starts.push_back(start_override_of(fault));
  }
  mocks::ecs::override_reactions(hand_.scene, set, std::move(reactions));
  mocks::ecs::override_starts(hand_.scene, set, std::move(starts));
}

void StandingFaults::count_tasks() {
  const Fleets fleets = fleets_of(hand_.scene.cloud, hand_.names);
  const auto tasks =
      mocks::ecs::tasks_of(hand_.scene.cloud, hand_.names.cluster, hand_.names.service);
  for (Standing& standing : standing_) {
    if (!standing.lasts || standing.met) continue;
    const Fault& fault = *standing.fault;
    if (!on_reactions(fault.name) && !on_starts(fault.name)) continue;
    const Thing& thing = *fault.thing;
    const std::string& set = thing.name == "green" ? fleets.green_set : fleets.blue_set;
    standing.met = std::any_of(tasks.begin(), tasks.end(), [&](const auto& task) {
      // Who is up already has no start before it.
      return task.task_set == set && thing.nth.holds(task.ordinal) &&
             (on_reactions(fault.name) || task.created >= standing.since);
    });
  }
}

void StandingFaults::witness(const sim::Entry& entry) {
  for (const Witnessed& row : witnessed) {
    if (entry.kind != row.kind || entry.text("what") != row.what) continue;
    for (Standing& standing : standing_) {
      const Fault& fault = *standing.fault;
      if (standing.lasts && fault.name == row.fault && shows(row, entry, fault))
        standing.met = true;
    }
  }
}

void StandingFaults::see(const sim::Entry& entry) {
  if (standing_.empty()) return;
  witness(entry);
  // A look changes the world, and the journal must not be written to from within itself.
  const bool roles =
      entry.kind == "deployment" || (entry.kind == "event" && entry.text("what") == "task_set");
  if (roles) cues_.after(Length(0), [this] { lay_over(); });
  const bool missed = std::any_of(standing_.begin(), standing_.end(),
                                  [](const Standing& one) { return one.lasts && !one.met; });
  if (entry.kind == "task" && missed) count_tasks();
}

std::vector<Unmet> StandingFaults::unmet() const {
  std::vector<Unmet> texts;
  for (const Standing& standing : standing_)
    if (!standing.met)
      texts.push_back({standing.fault->place,
                       "the fault " + standing.fault->name + ": " + standing.fault->text});
  return texts;
}

}  // namespace greenroom::harness
