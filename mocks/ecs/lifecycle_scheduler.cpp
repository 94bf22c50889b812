// The service scheduler: looks at a service every ten seconds where something is to be done, and
// launches, registers, replaces, drains and judges steadiness.
#include "mocks/ecs/lifecycle.hpp"
#include "mocks/ecs/timings.hpp"
#include "mocks/elbv2/elbv2.hpp"
#include "sim/seam/check.hpp"

#include <algorithm>
#include <map>

namespace greenroom::mocks::ecs {
namespace {

std::vector<Task*> tasks_of_set(State& state, const Service& service, std::string_view set) {
  std::vector<Task*> tasks;
  for (const std::string& id : service.tasks) {
    Task* task = find_task(state, id);
    GR_ASSERT(task != nullptr, "a service names a task that is gone");
    if (task->task_set == set) tasks.push_back(task);
  }
  return tasks;
}

std::string task_list(const std::vector<Task*>& tasks) {
  std::string text;
  for (const Task* task : tasks) text.append(" (task ").append(task->id).append(")");
  return text;
}

struct Tally {  ///< per target group, in order of name
  std::map<std::string, int, std::less<>> by_group;
  void say_each(Scene& scene, Service& service, const TaskSet& set, std::string_view what) const {
    for (const auto& [group, count] : by_group)
      say(scene, service,
          said_by(service, &set) + " " + std::string(what) + " " + std::to_string(count) +
              " targets in (target-group " + group + ")");
  }
};

bool has_target(const Task& task) {
  return std::any_of(task.targets.begin(), task.targets.end(),
                     [](const Target& target) { return target.registered; });
}

/// Where a healthy view was never reached or was lost, and past the grace period (fact E13).
bool past_grace(const Scene& scene, const Service& service, const Task& task) {
  // AWS:
  // https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service_definition_parameters.html
  const seam::Length grace =
      std::chrono::seconds(number_of(service.given, "healthCheckGracePeriodSeconds", 0));
  return task.started && scene.now() >= *task.started + grace;
}

const Target* unhealthy_target(const Task& task) {
  for (const Target& target : task.targets)
    if (target.registered && target.state == "unhealthy") return &target;
  return nullptr;
}

void leave_balancer(Scene& scene, Service& service, const TaskSet& set,
                    const std::vector<Task*>& tasks) {
  Tally tally;
  int draining = 0;
  std::vector<Task*> free;
  for (Task* task : tasks) {
    if (task->leaving != Leaving::due) continue;
    task->leaving = Leaving::done;
    if (!has_target(*task)) continue;
    if (task->status == TaskStatus::running) enter(scene, *task, TaskStatus::deactivating);
    for (Target& target : task->targets) {
      if (!target.registered) continue;
      ++tally.by_group[target.group];
      // A group that is gone has nothing to drain.
      if (!elbv2::deregister_target(scene, target.group, task->ip, target.port))
        target.registered = false;
    }
    if (has_target(*task)) ++draining;
    if (!has_target(*task)) free.push_back(task);
  }
  tally.say_each(scene, service, set, "deregistered");
  if (draining > 0)
    say(scene, service,
        said_by(service, &set) + " has begun draining connections on " + std::to_string(draining) +
            " tasks.");
  for (Task* task : free) stop_task_now(scene, *task, task->stop_code, task->stopped_reason);
}

void stop_tasks(Scene& scene, Service& service, const std::vector<Task*>& tasks,
                std::string_view reason) {
  if (tasks.empty()) return;
  for (Task* task : tasks) stop_task_by_scheduler(scene, *task, reason);
  say(scene, service,
      said_by(service) + " has stopped " + std::to_string(tasks.size()) +
          " running tasks:" + task_list(tasks) + ".");
}

seam::Length throttled_for(const TaskSet& set) {
  if (set.failed_starts == 0) return seam::Length(0);
  constexpr int steps = static_cast<int>(std::size(timings::start_throttle));
  return timings::start_throttle[std::min(set.failed_starts, steps) - 1];
}

/// A launch that failed pushes the next one away (fact E15).
void apply_throttle(Scene& scene, Service& service, TaskSet& set) {
  const seam::Length wait = throttled_for(set);
  if (set.failed_round != set.round || wait == seam::Length(0)) return;
  if (set.starts_from > scene.now()) return;
  set.starts_from = scene.now() + wait;
  set.failed_round = -1;
  say(scene, service, said_by(service) + " is unable to consistently start tasks successfully.");
}

/// AWS:
/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-event-messages-list.html
/// Inferred: what was refused is tried again at the next look, in the subnet whose turn it is then.
void say_launched(Scene& scene, Service& service, const TaskSet& set,
                  const std::vector<Task*>& started, int wanted) {
  if (!started.empty())
    say(scene, service,
        said_by(service, &set) + " has started " + std::to_string(started.size()) +
            " tasks:" + task_list(started) + ".");
  if (static_cast<int>(started.size()) < wanted)
    say(scene, service,
        said_by(service) +
            " was unable to place a task. Reason: " + std::string(capacity_unavailable) + ".");
}

void launch_missing(Scene& scene, Service& service, TaskSet& set, int present) {
  const int missing = computed_desired(service, set) - present;
  if (missing <= 0) return;
  apply_throttle(scene, service, set);
  if (set.starts_from > scene.now()) return;
  const TaskDefinition* definition =
      definition_by_arn(scene.cloud.ecs, text_of(set.given, "taskDefinition"));
  GR_ASSERT(definition != nullptr, "a task set's definition vanished");
  ++set.round;
  std::vector<Task*> started;
  for (int n = 0; n < missing; ++n) {
    Launch launch{.definition = definition,
                  .definition_arn = std::string(text_of(set.given, "taskDefinition")),
                  .cluster = service.cluster,
                  .service = &service,
                  .set = &set,
                  .network = object_of(set.given, "networkConfiguration")};
    if (text_of(service.given, "propagateTags") == "SERVICE") launch.tags = service.tags;
    if (text_of(service.given, "propagateTags") == "TASK_DEFINITION")
      launch.tags = definition->tags;
    launch.ordinal = set.next_task++;
    if (!lacks_capacity(scene.cloud.ecs, zone_of_launch(scene.cloud, launch)))
      started.push_back(&launch_task(scene, launch));
  }
  say_launched(scene, service, set, started, missing);
}

void register_running(Scene& scene, Service& service, const TaskSet& set,
                      const std::vector<Task*>& tasks) {
  Tally tally;
  for (Task* task : tasks) {
    if (!task->wanted || task->status != TaskStatus::running) continue;
    for (Target& target : task->targets) {
      if (target.registered) continue;
      const seam::Steady from = *task->started + registration_lag(scene, *task);
      if (from > scene.now()) {
        want_tick(scene, service, from);
        continue;
      }
      // A group without its balancer stalls the service in silence (fact E5).
      if (!elbv2::register_target(scene, target.group, task->ip, target.port, task->zone)) continue;
      target.registered = true;
      ++tally.by_group[target.group];
    }
  }
  tally.say_each(scene, service, set, "registered");
}

/// What is wrong with the task, as its stoppedReason; empty: nothing that counts.
std::string unhealthy_reason(Scene& scene, Service& service, const Task& task) {
  if (!task.wanted || task.status != TaskStatus::running || !past_grace(scene, service, task))
    return {};
  const std::string who = said_by(service) + " (task " + task.id + ")";
  if (const Target* target = unhealthy_target(task)) {
    say(scene, service,
        who + " (port " + std::to_string(target->port) + ") is unhealthy in (target-group " +
            target->group + ") due to (reason " + target->description + ").");
    return "Task failed ELB health checks in (target-group " + target->group + ")";
  }
  if (health_of(task) == Health::unhealthy) {
    say(scene, service, who + " failed container health checks.");
    return "Task failed container health checks";
  }
  return {};
}

void replace_unhealthy(Scene& scene, Service& service, const std::vector<Task*>& tasks) {
  for (Task* task : tasks) {
    const std::string reason = unhealthy_reason(scene, service, *task);
    if (!reason.empty()) stop_tasks(scene, service, {task}, reason);
  }
}

/// The newest go first. AWS keeps zones in balance besides, which one task a zone does not need.
void scale_in(Scene& scene, Service& service, const TaskSet& set, const std::vector<Task*>& tasks) {
  std::vector<Task*> wanted;
  for (Task* task : tasks)
    if (task->wanted) wanted.push_back(task);
  const int too_many = static_cast<int>(wanted.size()) - computed_desired(service, set);
  if (too_many <= 0) return;
  wanted.erase(wanted.begin(), wanted.end() - too_many);
  stop_tasks(scene, service, wanted, "Scaling activity initiated by (taskset " + set.id + ")");
}

void look_at_set(Scene& scene, Service& service, TaskSet& set) {
  const std::vector<Task*> before = tasks_of_set(scene.cloud.ecs, service, set.id);
  // A task that leaves is replaced one look after the scheduler took it out (facts TK7, TK10).
  const auto present = std::count_if(before.begin(), before.end(), [](const Task* task) {
    return task->wanted || task->leaving == Leaving::due;
  });
  leave_balancer(scene, service, set, before);
  if (set.status != SetStatus::draining)
    launch_missing(scene, service, set, static_cast<int>(present));
  const std::vector<Task*> tasks = tasks_of_set(scene.cloud.ecs, service, set.id);
  register_running(scene, service, set, tasks);
  replace_unhealthy(scene, service, tasks);
  scale_in(scene, service, set, tasks);
}

bool task_is_steady(const Cloud& cloud, const Task& task) {
  if (task.status != TaskStatus::running || !task.wanted) return false;
  for (const Target& target : task.targets)
    if (!target.registered || (target.state != "healthy" && target.state != "unused")) return false;
  const bool checked = std::any_of(task.containers.begin(), task.containers.end(),
                                   [](const Container& c) { return c.checked && c.essential; });
  if (checked) return health_of(task) == Health::healthy;
  // AWS:
  // https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html
  return !task.targets.empty() ||
         cloud.timeline.now() >= *task.started + timings::counts_healthy_after;
}

void gain_steadiness(Scene& scene, Service& service) {
  bool all = !service.task_sets.empty();
  for (TaskSet& set : service.task_sets) {
    if (set.status == SetStatus::draining) {
      all = false;
      continue;
    }
    const bool steady = is_steady(scene.cloud, service, set);
    if (steady && !set.steady) {
      set.steady = true;
      set.steady_at = set.updated = scene.now();
      note_task_set(scene, service, set);
      changed(scene, service);
    }
    all = all && steady;
  }
  if (all && !service.steady)
    say(scene, service, said_by(service) + " has reached a steady state.");
  service.steady = all;
}

/// When the set needs the scheduler again though nothing happens: the end of a grace period, of a
/// throttle, of a take-up; a task that leaves; a task that counts as healthy by age.
void want_next(Scene& scene, Service& service, const TaskSet& set) {
  const seam::Steady now = scene.now();
  int present = 0;
  for (const Task* task : tasks_of_set(scene.cloud.ecs, service, set.id)) {
    if (task->wanted || task->leaving == Leaving::due) ++present;
    if (task->leaving == Leaving::due) want_tick(scene, service, now);
    if (!task->wanted || task->status != TaskStatus::running) continue;
    const auto grace = number_of(service.given, "healthCheckGracePeriodSeconds", 0);
    const seam::Steady grace_over = *task->started + std::chrono::seconds(grace);
    const bool ill = unhealthy_target(*task) != nullptr || health_of(*task) == Health::unhealthy;
    if (ill) want_tick(scene, service, std::max(now, grace_over));
    const seam::Steady of_age = *task->started + timings::counts_healthy_after;
    if (task->targets.empty() && of_age > now) want_tick(scene, service, of_age);
  }
  if (set.status == SetStatus::draining ? present > 0 : present != computed_desired(service, set))
    want_tick(scene, service, std::max(now, set.starts_from));
}

}  // namespace

void want_tick(Scene& scene, Service& service, seam::Steady earliest) {
  if (service.status == "INACTIVE") return;
  const seam::Length phase =
      scene.cloud.settings.chance.length(sim::Quantiles::uniform(seam::Length(0), timings::tick),
                                         "ecs.tick", service_key(service.cluster, service.name));
  // Strictly later than now, so that a look never follows a look in the same instant.
  const seam::Steady from = std::max(earliest, scene.now() + seam::Length(1));
  const seam::Length since = from - (service.created + phase);
  const seam::Length over = (since % timings::tick + timings::tick) % timings::tick;
  const seam::Steady when = over == seam::Length(0) ? from : from + (timings::tick - over);
  if (service.tick_at && *service.tick_at <= when) return;
  service.tick_at = when;
  scene.at(when, event_of(What::scheduler_tick, service_key(service.cluster, service.name),
                          when.time_since_epoch().count()));
}

void want_tick(Scene& scene, const Task& task) {
  if (Service* service = service_of(scene.cloud.ecs, task.service))
    want_tick(scene, *service, scene.now());
}

void on_tick(Scene& scene, Service& service) {
  service.tick_at.reset();
  for (TaskSet& set : service.task_sets) look_at_set(scene, service, set);
  check_steadiness(scene, service);
  gain_steadiness(scene, service);
  changed(scene, service);
  for (const TaskSet& set : service.task_sets) want_next(scene, service, set);
  drop_drained_sets(scene, service);
}

bool is_steady(const Cloud& cloud, const Service& service, const TaskSet& set) {
  // AWS: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskSet.html
  int steady = 0;
  for (const std::string& id : service.tasks) {
    const Task* task = find_task(cloud.ecs, id);
    if (task == nullptr || task->task_set != set.id || task->status >= TaskStatus::deactivating)
      continue;
    if (!task_is_steady(cloud, *task)) return false;
    ++steady;
  }
  return steady == computed_desired(service, set);
}

void check_steadiness(Scene& scene, Service& service) {
  for (TaskSet& set : service.task_sets) {
    if (!set.steady || is_steady(scene.cloud, service, set)) continue;
    set.steady = false;
    set.steady_at = set.updated = scene.now();
    service.steady = false;
    note_task_set(scene, service, set);
    changed(scene, service);
  }
}

void drop_drained_sets(Scene& scene, Service& service) {
  const std::size_t before = service.task_sets.size();
  const auto is_drained = [&](const TaskSet& set) {
    if (set.status != SetStatus::draining) return false;
    const auto tasks = tasks_of_set(scene.cloud.ecs, service, set.id);
    return std::all_of(tasks.begin(), tasks.end(), [](const Task* task) {
      return task->status == TaskStatus::stopped && task->leaving != Leaving::due;
    });
  };
  for (const TaskSet& set : service.task_sets)
    if (is_drained(set))
      scene.journal.write("event", {{"service", service.name},
                                    {"what", "task_set"},
                                    {"task_set", set.id},
                                    {"status", "GONE"},
                                    {"external_id", set.external_id}});
  std::erase_if(service.task_sets, is_drained);
  if (service.task_sets.size() == before) return;
  changed(scene, service);
  if (service.status == "DRAINING" && service.task_sets.empty()) service.status = "INACTIVE";
  want_tick(scene, service, scene.now());
}

}  // namespace greenroom::mocks::ecs
