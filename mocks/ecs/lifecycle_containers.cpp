// Containers inside a task: start in the order of dependsOn, health by its next transition, end in
// the reverse order.
#include "mocks/ecs/lifecycle.hpp"
#include "mocks/ecs/timings.hpp"
#include "mocks/elbv2/elbv2.hpp"
#include "sim/seam/check.hpp"

#include <algorithm>

namespace greenroom::mocks::ecs {
namespace {

const JsonObject& definition_of(const State& state, const Task& task, const Container& container) {
  const TaskDefinition* definition = definition_by_arn(state, task.definition);
  GR_ASSERT(definition != nullptr, "the definition of a task vanished");
  const JsonObject* given = container_definition(*definition, container.name);
  GR_ASSERT(given != nullptr, "a container of a task is not in its definition");
  return *given;
}

seam::Length seconds(std::int64_t count) { return std::chrono::seconds(count); }

Container* by_name(Task& task, std::string_view name) {
  for (Container& container : task.containers)
    if (container.name == name) return &container;
  return nullptr;
}

bool has_started(const Container& container) {
  return container.phase >= ContainerPhase::running && container.generation > 0;
}

// AWS: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDependency.html
struct Condition {
  std::string_view name;
  bool (*holds)(const Container& on);
};
constexpr Condition conditions[] = {
    {"START", [](const Container& on) { return has_started(on); }},
    {"HEALTHY", [](const Container& on) { return on.health == Health::healthy; }},
    {"COMPLETE",
     [](const Container& on) { return has_started(on) && on.phase == ContainerPhase::stopped; }},
    {"SUCCESS",
     [](const Container& on) {
       return has_started(on) && on.phase == ContainerPhase::stopped && on.exit_code == 0;
     }},
};

bool holds(std::string_view condition, const Container& on) {
  for (const Condition& row : conditions)
    if (row.name == condition) return row.holds(on);
  GR_ASSERT(false, "a dependency condition passed validation and is unknown");
  return false;
}

bool may_start(const State& state, Task& task, const Container& container) {
  const JsonArray* depends = array_of(definition_of(state, task, container), "dependsOn");
  if (depends == nullptr) return true;
  return std::all_of(depends->begin(), depends->end(), [&task](const Json& entry) {
    const JsonObject& dependency = entry.get_object();
    const Container* on = by_name(task, text_of(dependency, "containerName"));
    return on != nullptr && holds(text_of(dependency, "condition"), *on);
  });
}

bool depends_on(const State& state, const Task& task, const Container& container,
                std::string_view name) {
  const JsonArray* depends = array_of(definition_of(state, task, container), "dependsOn");
  if (depends == nullptr) return false;
  return std::any_of(depends->begin(), depends->end(), [name](const Json& entry) {
    return text_of(entry.get_object(), "containerName") == name;
  });
}

/// FireLens ends after those whose logs it carries, whatever they declare.
/// AWS: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_firelens.html
bool carries_logs_for(const State& state, const Task& task, const Container& router,
                      const Container& user) {
  if (object_of(definition_of(state, task, router), "firelensConfiguration") == nullptr)
    return false;
  const JsonObject* logs = object_of(definition_of(state, task, user), "logConfiguration");
  return logs != nullptr && text_of(*logs, "logDriver") == "awsfirelens";
}

bool may_end(const State& state, const Task& task, const Container& container) {
  for (const Container& other : task.containers) {
    if (&other == &container) continue;
    if (other.phase != ContainerPhase::running && other.phase != ContainerPhase::stopping) continue;
    if (depends_on(state, task, other, container.name)) return false;
    if (carries_logs_for(state, task, container, other)) return false;
  }
  return true;
}

void schedule_container(Scene& scene, seam::Length after, What what, const Task& task,
                        std::size_t index) {
  const std::int64_t number =
      static_cast<std::int64_t>(index) | (std::int64_t{task.containers[index].generation} << 8);
  schedule(scene, after, what, task.id, number);
}

struct Check {
  seam::Length interval{}, start_period{};
  std::int64_t retries = 0;
};

Check check_of(const JsonObject& given) {
  const JsonObject& check = *object_of(given, "healthCheck");
  return {seconds(number_of(check, "interval", timings::check_interval_seconds)),
          seconds(number_of(check, "startPeriod", 0)),
          number_of(check, "retries", timings::check_retries)};
}

/// The first check is due one interval after the start; what is ready by then passes. Failures
/// inside the start period do not count.
/// AWS: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html
void schedule_health(Scene& scene, const Task& task, std::size_t index) {
  const Container& container = task.containers[index];
  const Check check = check_of(definition_of(scene.cloud.ecs, task, container));
  const std::int64_t passes = std::max<std::int64_t>(
      1, (container.ready_after + check.interval - seam::Length(1)) / check.interval);
  const std::int64_t excused = check.start_period / check.interval;
  const std::int64_t gives_up = excused + check.retries;
  if (passes > gives_up)
    schedule_container(scene, gives_up * check.interval, What::container_unhealthy, task, index);
  schedule_container(scene, passes * check.interval, What::container_healthy, task, index);
}

bool is_waited_for(const State& state, const Task& task, const Container& container) {
  return std::any_of(task.containers.begin(), task.containers.end(), [&](const Container& other) {
    return other.phase == ContainerPhase::waiting && depends_on(state, task, other, container.name);
  });
}

void tell_balancer(Scene& scene, const Task& task) {
  for (const Target& target : task.targets)
    if (target.registered) return elbv2::target_changed(scene, task.ip);
}

void enter_running(Scene& scene, Task& task) {
  task.started = scene.now();
  task.ever_running = true;
  if (Service* service = service_of(scene.cloud.ecs, task.service))
    if (TaskSet* set = find_task_set(*service, task.task_set)) set->failed_starts = 0;
  enter(scene, task, TaskStatus::running);
  want_tick(scene, task);
}

void set_health(Scene& scene, Task& task, std::size_t index, Health health) {
  Container& container = task.containers[index];
  if (container.phase != ContainerPhase::running || container.health == health) return;
  const Health before = health_of(task);
  container.health = health;
  if (health_of(task) != before) {
    ++task.version;
    note_task(scene, task);
    want_tick(scene, task);
  }
  start_what_may(scene, task);
}

void become_healthy(Scene& scene, Task& task, std::size_t index) {
  set_health(scene, task, index, Health::healthy);
}

void become_unhealthy(Scene& scene, Task& task, std::size_t index) {
  set_health(scene, task, index, Health::unhealthy);
}

void be_ready(Scene& scene, Task& task, std::size_t) { tell_balancer(scene, task); }

/// A dependent has waited too long: it gives up, and with it the task.
/// AWS: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html
void give_up_waiting(Scene& scene, Task& task, std::size_t index) {
  const Container& container = task.containers[index];
  if (task.status != TaskStatus::activating || !is_waited_for(scene.cloud.ecs, task, container))
    return;
  fail_start(scene, task,
             "Dependency timed out: container " + container.name +
                 " did not reach the condition its dependents wait for");
}

void end_by_itself(Scene& scene, Task& task, std::size_t index) {
  end_container(scene, task, index, 0, "");
}

struct Transition {
  What what;
  ContainerPhase in;
  void (*play)(Scene& scene, Task& task, std::size_t index);
};
constexpr Transition transitions[] = {
    {What::container_due, ContainerPhase::due, start_container},
    {What::container_ready, ContainerPhase::running, be_ready},
    {What::container_healthy, ContainerPhase::running, become_healthy},
    {What::container_unhealthy, ContainerPhase::running, become_unhealthy},
    {What::container_overdue, ContainerPhase::running, give_up_waiting},
    {What::container_ended, ContainerPhase::stopping, end_by_itself},
};

bool restarts(const Scene& scene, const Task& task, const Container& container) {
  // AWS: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/container-restart-policy.html
  if (task.status > TaskStatus::running || container.essential) return false;
  const JsonObject* policy =
      object_of(definition_of(scene.cloud.ecs, task, container), "restartPolicy");
  return policy != nullptr && flag_of(*policy, "enabled") &&
         scene.now() - container.started >= seconds(number_of(*policy, "restartAttemptPeriod", 60));
}

void come_to_rest(Scene& scene, Task& task) {
  if (task.status != TaskStatus::stopping) return;
  task.execution_stopped = scene.now();
  enter(scene, task, TaskStatus::deprovisioning);
  schedule(
      scene,
      scene.cloud.settings.chance.length(timings::deprovisioning, "ecs.deprovisioning", task.id),
      What::interface_detached, task.id);
}

/// The task is ending: what never started never will.
void cancel_waiting(Task& task) {
  for (Container& container : task.containers)
    if (container.phase == ContainerPhase::waiting || container.phase == ContainerPhase::due)
      container.phase = ContainerPhase::stopped;
}

}  // namespace

void start_container(Scene& scene, Task& task, std::size_t index) {
  Container& container = task.containers[index];
  container.phase = ContainerPhase::running;
  container.started = scene.now();
  container.health = Health::unknown;
  container.exit_code.reset();
  container.reason.clear();
  ++container.generation;
  if (container.ready_after > seam::Length(0))
    schedule_container(scene, container.ready_after, What::container_ready, task, index);
  if (container.checked) schedule_health(scene, task, index);
  if (is_waited_for(scene.cloud.ecs, task, container)) {
    const JsonObject& given = definition_of(scene.cloud.ecs, task, container);
    const auto limit = number_of(given, "startTimeout", timings::start_timeout_seconds);
    schedule_container(scene, seconds(limit), What::container_overdue, task, index);
  }
  tell_balancer(scene, task);
  changed(scene, task.service);
  start_what_may(scene, task);
}

void start_what_may(Scene& scene, Task& task) {
  if (task.status > TaskStatus::activating) return;
  bool all = true;
  for (std::size_t index = 0; index < task.containers.size(); ++index) {
    Container& container = task.containers[index];
    if (container.phase == ContainerPhase::waiting && may_start(scene.cloud.ecs, task, container)) {
      container.phase = ContainerPhase::due;
      const auto takes = scene.cloud.settings.chance.length(timings::container_start,
                                                            "ecs.container_start", task.id, index);
      schedule_container(scene, takes, What::container_due, task, index);
    }
    if (container.phase <= ContainerPhase::due) all = false;
  }
  if (all) enter_running(scene, task);
}

void end_what_may(Scene& scene, Task& task) {
  if (task.status < TaskStatus::stopping) return;
  cancel_waiting(task);
  bool all = true;
  for (std::size_t index = 0; index < task.containers.size(); ++index) {
    Container& container = task.containers[index];
    if (container.phase != ContainerPhase::stopped) all = false;
    if (container.phase != ContainerPhase::running || !may_end(scene.cloud.ecs, task, container))
      continue;
    container.phase = ContainerPhase::stopping;
    const JsonObject& given = definition_of(scene.cloud.ecs, task, container);
    const auto limit = seconds(number_of(given, "stopTimeout", timings::stop_timeout_seconds));
    const auto drawn = scene.cloud.settings.chance.length(timings::container_stop,
                                                          "ecs.container_stop", task.id, index);
    schedule_container(scene, std::min(limit, drawn), What::container_ended, task, index);
  }
  if (all) return come_to_rest(scene, task);
  tell_balancer(scene, task);
}

void end_container(Scene& scene, Task& task, std::size_t index, int exit_code,
                   std::string_view reason) {
  Container& container = task.containers[index];
  if (container.phase == ContainerPhase::stopped) return;
  container.phase = ContainerPhase::stopped;
  container.health = Health::unknown;
  container.exit_code = exit_code;
  container.reason = reason;
  changed(scene, task.service);
  tell_balancer(scene, task);
  if (task.status >= TaskStatus::stopping) return end_what_may(scene, task);
  if (container.essential) {
    // AWS:
    // https://docs.aws.amazon.com/AmazonECS/latest/developerguide/stopped-task-error-codes.html
    stop_task_now(scene, task, "EssentialContainerExited", "Essential container in task exited");
    return;
  }
  if (restarts(scene, task, container)) {
    container.phase = ContainerPhase::due;
    schedule_container(scene, timings::container_restart.median(), What::container_due, task,
                       index);
  }
  start_what_may(scene, task);
}

void on_container_event(Scene& scene, What what, Task& task, std::size_t number) {
  const std::size_t index = number & 0xFFU;
  GR_ASSERT(index < task.containers.size(), "an event names a container that the task lacks");
  if (static_cast<std::size_t>(task.containers[index].generation) != number >> 8) return;
  for (const Transition& row : transitions) {
    if (row.what != what) continue;
    if (row.in == task.containers[index].phase) row.play(scene, task, index);
    return;
  }
  GR_ASSERT(false, "an event of ECS that nobody plays");
}

}  // namespace greenroom::mocks::ecs
