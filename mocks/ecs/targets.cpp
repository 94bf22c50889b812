// Tasks as targets: how they react to a connection, and what the balancer tells of them.
#include "mocks/ec2/ec2.hpp"
#include "mocks/ecs/addresses.hpp"
#include "mocks/ecs/lifecycle.hpp"

#include <algorithm>

namespace greenroom::mocks::ecs {
namespace {

const Task* task_at(const State& state, std::string_view ip) {
  const auto it = state.addresses.find(ip);
  return it == state.addresses.end() ? nullptr : find_task(state, it->second);
}

Target* target_at(Scene& scene, std::string_view group, std::string_view ip, int port,
                  Task*& task) {
  const auto it = scene.cloud.ecs.addresses.find(ip);
  task = it == scene.cloud.ecs.addresses.end() ? nullptr : find_task(scene.cloud.ecs, it->second);
  if (task == nullptr) return nullptr;
  for (Target& target : task->targets)
    if (target.group == group && target.port == port) return &target;
  return nullptr;
}

const TaskSet* set_of(const State& state, const Task& task) {
  const auto service = state.services.find(task.service);
  return service == state.services.end() ? nullptr : find_task_set(service->second, task.task_set);
}

bool serves(const Container& container, int port) {
  return std::find(container.ports.begin(), container.ports.end(), port) != container.ports.end();
}

bool is_ready(const Cloud& cloud, const Container& container) {
  return container.phase == ContainerPhase::running &&
         cloud.timeline.now() >= container.started + container.ready_after;
}

/// The container that holds the port answers for those it stands before: one that is down or not
/// ready makes it a bad gateway. Containers meet on loopback, so all essential ones count.
Reaction as_containers_are(const Cloud& cloud, const Task& task, int port) {
  const Container* serving = nullptr;
  for (const Container& container : task.containers)
    if (serves(container, port)) serving = &container;
  if (serving == nullptr || !is_ready(cloud, *serving)) return {};
  Reaction reaction{Reaction::Kind::answers, 200, seam::Length(0)};
  for (const Container& container : task.containers) {
    if (!container.essential) continue;
    if (!is_ready(cloud, container)) reaction.status = 502;
    reaction.takes += container.answers_in;
  }
  return reaction;
}

bool means(const ReactionOverride& override, const Task& task, bool health_check) {
  const bool in_range =
      override.first == 0 ||
      (task.ordinal >= override.first && (override.last == 0 || task.ordinal <= override.last));
  return in_range && (health_check ? override.checks : override.users);
}

/// Without a balancer a task is healthy by its containers, or by running at all.
void note_healthy(Task& task) {
  task.ever_healthy = task.ever_healthy ||
                      std::all_of(task.targets.begin(), task.targets.end(), [](const Target& t) {
                        return t.state == "healthy" || t.state == "unused";
                      });
}

}  // namespace

Reaction react(const Cloud& cloud, std::string_view ip, int port, std::string_view,
               bool health_check) {
  const Task* task = task_at(cloud.ecs, ip);
  // Nobody has the address: packets go nowhere.
  if (task == nullptr || task->status == TaskStatus::stopped)
    return {Reaction::Kind::times_out, 0, seam::Length(0)};
  if (ec2::is_any_group_closed(cloud) && !ec2::lets_in(cloud, interface_id(cloud, *task), port))
    return {Reaction::Kind::times_out, 0, seam::Length(0)};
  const TaskSet* set = set_of(cloud.ecs, *task);
  const Reaction own = as_containers_are(cloud, *task, port);
  if (set == nullptr || own.kind != Reaction::Kind::answers) return own;
  for (const ReactionOverride& override : set->reactions)
    if (means(override, *task, health_check)) return override.reaction;
  return own;
}

void on_target_health(Scene& scene, std::string_view target_group_arn, std::string_view ip,
                      int port, std::string_view state, std::string_view reason_description) {
  Task* task = nullptr;
  Target* target = target_at(scene, target_group_arn, ip, port, task);
  if (target == nullptr || !target->registered) return;
  if (target->state == state && target->description == reason_description) return;
  target->state = state;
  target->description = reason_description;
  if (state == "healthy") note_healthy(*task);
  Service* service = service_of(scene.cloud.ecs, task->service);
  if (service == nullptr) return;
  changed(scene, *service);
  check_steadiness(scene, *service);
  want_tick(scene, *service, scene.now());
}

void on_target_drained(Scene& scene, std::string_view target_group_arn, std::string_view ip,
                       int port) {
  Task* task = nullptr;
  Target* target = target_at(scene, target_group_arn, ip, port, task);
  if (target == nullptr || !target->registered) return;
  target->registered = false;
  target->state.clear();
  target->description.clear();
  const bool all = std::none_of(task->targets.begin(), task->targets.end(),
                                [](const Target& t) { return t.registered; });
  if (all && task->status == TaskStatus::deactivating)
    stop_task_now(scene, *task, task->stop_code, task->stopped_reason);
  else
    want_tick(scene, *task);
}

}  // namespace greenroom::mocks::ecs
