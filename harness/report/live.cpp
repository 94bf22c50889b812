#include "harness/report/live.hpp"

#include "harness/report/story.hpp"
#include "mocks/ecs/ecs.hpp"
#include "mocks/elbv2/elbv2.hpp"
#include "mocks/traffic/traffic.hpp"

#include <algorithm>
#include <array>
#include <filesystem>

namespace greenroom::harness {
namespace {

constexpr std::array<std::string_view, 8> phase_table{
    "verify", "register", "install", "shift", "bake", "terminate", "cloudflare", "confirm"};

bool is_step(std::string_view phase) {
  return phase == "verify" || phase == "register" || phase == "cloudflare" || phase == "confirm";
}

}  // namespace

std::string header_of(const Case& play, std::uint64_t seed) {
  const std::string label = play.name.empty() ? play.file : play.file + "@" + play.name;
  std::string epoch = play.scenario.epoch.value_or(play.world.epoch);
  if (epoch == "latest") epoch = epochs().back();
  return std::filesystem::path(label).filename().string() + "  seed " + std::to_string(seed) +
         "  world " + play.world.name + "  epoch " + epoch;
}

Live::Live(Run& run) : run_(run) {
  run.on_entry([this](const sim::Entry& entry) {
    if (entry.kind == "step") see(entry);
  });
}

void Live::see(const sim::Entry& entry) {
  const std::string name(entry.text("step"));
  const std::string outcome(entry.text("outcome"));
  if (name == "verify" && outcome == "started") {
    since_ = entry.t;
    steps_.clear();
  }
  steps_[name] = {entry.t, outcome, std::string(entry.text("text"))};
}

TreePhase Live::of_step(const std::string& name) const {
  TreePhase phase;
  phase.name = name;
  const auto seen = steps_.find(name);
  if (seen == steps_.end()) return phase;
  phase.at = seen->second.at.time_since_epoch();
  const std::string& outcome = seen->second.outcome;
  phase.state = outcome == "failed"                                  ? TreePhase::State::failed
                : outcome == "started" || outcome == "indeterminate" ? TreePhase::State::running
                                                                     : TreePhase::State::done;
  phase.note = seen->second.text;
  return phase;
}

TreePhase Live::of_moments(const std::string& name) const {
  TreePhase phase;
  phase.name = name;
  const Watch& watch = run_.watch();
  const auto began = watch.last(name, "started");
  if (!began || *began < since_) return phase;
  phase.state = TreePhase::State::running;
  phase.at = began->time_since_epoch();
  for (const char* end : {"ended", "failed"})
    if (const auto over = watch.last(name, end); over && *over >= *began) {
      phase.state = *end == 'e' ? TreePhase::State::done : TreePhase::State::failed;
      phase.at = over->time_since_epoch();
    }
  return phase;
}

std::string Live::healthy() const {
  const Fleets fleets = fleets_of(run_.cloud(), run_.names());
  const auto service =
      mocks::ecs::find_service(run_.cloud(), run_.names().cluster, run_.names().service);
  if (!service || fleets.green_set.empty()) return "";
  const auto targets = mocks::elbv2::targets(run_.cloud(), fleets.green_group);
  const auto good = std::count_if(targets.begin(), targets.end(),
                                  [](const auto& target) { return target.state == "healthy"; });
  for (const auto& set : service->task_sets)
    if (set.id == fleets.green_set)
      return "{green} " + std::to_string(good) + "/" + std::to_string(set.desired) + " healthy";
  return "";
}

/// The project's, with what this deploy says of its own.
Strategy Live::strategy() const {
  Strategy strategy = run_.played().project.strategy;
  const auto created = run_.watch().count(*read_moment("deployment.created")) -
                       run_.watch().count(*read_moment("rollback.started"));
  std::int64_t nth = 0;
  for (const harness::Step& step : run_.played().scenario.method) {
    if (step.kind != StepKind::deploy || ++nth < created) continue;
    if (step.strategy.shift) strategy.shift = step.strategy.shift;
    if (step.strategy.every) strategy.every = step.strategy.every;
    break;
  }
  return strategy;
}

std::string Live::next_step() const {
  const Strategy wanted = strategy();
  const auto moved = run_.watch().last("shift", "share");
  const Shift shift = wanted.shift.value_or(Shift::canary);
  if (!moved || shift == Shift::all_at_once) return "";
  const Length usual = shift == Shift::linear ? std::chrono::minutes(1) : std::chrono::minutes(5);
  const Length left = *moved + wanted.every.value_or(usual) - run_.now();
  return left > Length(0) ? "next step in " + clock_text(left, false) : "";
}

void Live::add_notes(TreePhase& phase) const {
  using State = TreePhase::State;
  const Length bake = run_.played().project.strategy.bake.value_or(std::chrono::hours(1));
  const bool running = phase.state == State::running;
  if (phase.name == "install" && phase.state != State::waiting) phase.note = healthy();
  if (phase.name == "shift") {
    phase.bar = running;
    if (running) phase.note = next_step();
    if (phase.state == State::done) phase.note = "{green} 100 %";
  }
  if (phase.name == "rollback") {
    phase.bar = running;
    phase.note = running ? "everything to {blue}" : "{blue} 100 %";
  }
  if (phase.name == "bake" && phase.state == State::waiting) phase.note = clock_text(bake, false);
  if (phase.name == "bake" && running) {
    const Length left = phase.at + bake - run_.now().time_since_epoch();
    if (left > Length(0)) phase.note = "ends in " + clock_text(left, false);
  }
  if (phase.name == "terminate" && running) phase.note = "{blue} draining";
}

TreeState Live::state() const {
  TreeState state;
  state.header = header_of(run_.played(), run_.options().seed);
  state.now = run_.now().time_since_epoch();
  for (const std::string_view name : phase_table) {
    const std::string text(name);
    TreePhase phase = is_step(name) ? of_step(text) : of_moments(text);
    add_notes(phase);
    state.phases.push_back(std::move(phase));
  }
  TreePhase rollback = of_moments("rollback");
  if (rollback.state != TreePhase::State::waiting) {
    add_notes(rollback);
    // What a rollback has made impossible is not to come any more.
    std::erase_if(state.phases, [](const TreePhase& phase) {
      return phase.state == TreePhase::State::waiting && !is_step(phase.name);
    });
    const auto after = std::find_if(state.phases.begin(), state.phases.end(), [](const auto& p) {
      return p.name == "cloudflare" || p.name == "confirm";
    });
    state.phases.insert(after, std::move(rollback));
  }
  state.green = shares_of(run_.cloud(), run_.names(), fleets_of(run_.cloud(), run_.names())).green;
  const auto totals = mocks::traffic::totals(run_.cloud());
  state.asked = totals.asked / 1'000'000;
  state.lost = totals.lost / 1'000'000;
  return state;
}

}  // namespace greenroom::harness
