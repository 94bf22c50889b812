// World faults on tasks on their way up: a start that fails or is late, a late registration, a zone
// without capacity, a zone that is lost.
#include "mocks/ecs/lifecycle.hpp"
#include "mocks/ecs/timings.hpp"

#include <algorithm>

namespace greenroom::mocks::ecs {
namespace {

using Kind = StartOverride::Kind;

/// The first of that kind that means the task.
const StartOverride* start_override(const State& state, const Task& task, Kind kind) {
  const auto service = state.services.find(task.service);
  if (service == state.services.end()) return nullptr;
  const TaskSet* set = find_task_set(service->second, task.task_set);
  if (set == nullptr) return nullptr;
  const auto found =
      std::find_if(set->starts.begin(), set->starts.end(), [&](const StartOverride& one) {
        return one.kind == kind && (one.first == 0 || task.ordinal >= one.first) &&
               (one.last == 0 || task.ordinal <= one.last);
      });
  return found == set->starts.end() ? nullptr : &*found;
}

seam::Length lag(const Scene& scene, const Task& task, Kind kind, std::string_view name) {
  const StartOverride* late = start_override(scene.cloud.ecs, task, kind);
  return late == nullptr
             ? seam::Length(0)
             : scene.cloud.settings.chance.length(sim::Quantiles{late->by}, name, task.id);
}

}  // namespace

std::optional<std::string> start_failure(const State& state, const Task& task) {
  const StartOverride* fails = start_override(state, task, Kind::fails);
  if (fails == nullptr) return std::nullopt;
  // AWS: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/stopped-task-error-codes.html
  return fails->reason.empty() ? "Timeout waiting for network interface provisioning to complete."
                               : fails->reason;
}

seam::Length start_lag(const Scene& scene, const Task& task) {
  return lag(scene, task, Kind::late, "ecs.slow_start");
}

seam::Length registration_lag(const Scene& scene, const Task& task) {
  return lag(scene, task, Kind::registers_late, "ecs.late_registration");
}

void override_starts(Scene& scene, std::string_view task_set_id,
                     std::vector<StartOverride> overrides) {
  for (auto& [key, service] : scene.cloud.ecs.services) {
    TaskSet* set = find_task_set(service, task_set_id);
    if (set == nullptr) continue;
    if (set->starts == overrides) return;
    set->starts = std::move(overrides);
    want_tick(scene, service, scene.now());  // a registration that waited may be due
    return;
  }
}

bool lacks_capacity(const State& state, std::string_view zone) {
  const auto refused = state.refused_zones.find(zone);
  return refused != state.refused_zones.end() && refused->second > 0;
}

void refuse_capacity(Scene& scene, std::string_view zone, bool refused) {
  scene.cloud.ecs.refused_zones[std::string(zone)] += refused ? 1 : -1;
}

int lose_zone(Scene& scene, std::string_view zone) {
  std::vector<std::string> lost;
  for (const auto& [id, task] : scene.cloud.ecs.tasks)
    if (task.zone == zone && task.status < TaskStatus::stopping) lost.push_back(id);
  // Inferred: how a task reads afterwards whose zone was lost is told nowhere; its containers were
  // killed, and so it says.
  for (const std::string& id : lost) stop_task_abruptly(scene, id, "");
  return static_cast<int>(lost.size());
}

}  // namespace greenroom::mocks::ecs
