// A task from PROVISIONING to STOPPED, as a table of transitions over events.
#include "mocks/ec2/ec2.hpp"
#include "mocks/ecr/ecr.hpp"
#include "mocks/ecs/addresses.hpp"
#include "mocks/ecs/lifecycle.hpp"
#include "mocks/ecs/timings.hpp"
#include "mocks/owners.hpp"
#include "mocks/secretsmanager/secretsmanager.hpp"
#include "sim/seam/check.hpp"

#include <algorithm>

namespace greenroom::mocks::ecs {
namespace {

using sim::Quantiles;

void schedule_drawn(Scene& scene, const Quantiles& takes, What what, const Task& task,
                    seam::Length later = seam::Length(0)) {
  const std::string kind = "ecs.task." + std::to_string(static_cast<int>(what));
  schedule(scene, scene.cloud.settings.chance.length(takes, kind, task.id) + later, what, task.id);
}

void add_containers(Task& task, const TaskDefinition& definition) {
  const JsonArray* containers = array_of(definition.document, "containerDefinitions");
  GR_ASSERT(containers != nullptr, "a task definition without containers was registered");
  for (const Json& entry : *containers) {
    const JsonObject& given = entry.get_object();
    Container container;
    container.name = text_of(given, "name");
    container.essential = flag_of(given, "essential", true);
    container.checked = object_of(given, "healthCheck") != nullptr;
    if (const JsonArray* ports = array_of(given, "portMappings"))
      for (const Json& port : *ports)
        container.ports.push_back(static_cast<int>(number_of(port.get_object(), "containerPort")));
    task.containers.push_back(std::move(container));
  }
}

void add_targets(Task& task, const TaskSet& set) {
  const JsonArray* balancers = array_of(set.given, "loadBalancers");
  if (balancers == nullptr) return;
  for (const Json& balancer : *balancers)
    task.targets.push_back(
        {.group = std::string(text_of(balancer.get_object(), "targetGroupArn")),
         .port = static_cast<int>(number_of(balancer.get_object(), "containerPort"))});
}

// ---- Transitions. Each is played only in the state that its row names.

void attach_interface(Scene& scene, Task& task) {
  enter(scene, task, TaskStatus::pending);
  schedule_drawn(scene, timings::pending, What::agent_ready, task, start_lag(scene, task));
}

Result<void> resolve_secrets(const Scene& scene, const TaskDefinition& definition) {
  const std::string_view role = text_of(definition.document, "executionRoleArn");
  for (const Json& entry : *array_of(definition.document, "containerDefinitions")) {
    const JsonArray* secrets = array_of(entry.get_object(), "secrets");
    if (secrets == nullptr) continue;
    for (const Json& secret : *secrets)
      GR_CHECK(
          secretsmanager::resolve(scene.cloud, text_of(secret.get_object(), "valueFrom"), role));
  }
  return {};
}

/// Bytes that were pulled, or the reason of the first image that was not.
Result<std::int64_t> pull_images(Scene& scene, Task& task, const TaskDefinition& definition) {
  std::int64_t bytes = 0;
  for (Container& container : task.containers) {
    const JsonObject* given = container_definition(definition, container.name);
    GR_ASSERT(given != nullptr, "a container of a task is not in its definition");
    const ecr::Image image = GR_TRY(ecr::pull(scene.cloud, text_of(*given, "image")));
    container.digest = image.digest;
    container.ready_after = image.ready_after;
    container.answers_in = image.answers_in;
    bytes += image.size_bytes;
  }
  return bytes;
}

void prepare(Scene& scene, Task& task) {
  // AWS:
  // https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-lifecycle-explanation.html
  const TaskDefinition* definition = definition_by_arn(scene.cloud.ecs, task.definition);
  GR_ASSERT(definition != nullptr, "the definition of a task vanished");
  if (const auto reason = start_failure(scene.cloud.ecs, task))
    return fail_start(scene, task, *reason);
  if (const auto reason = unreachable(scene.cloud, task, *definition)) {
    note_unreachable(scene, task, *reason);
    return schedule_drawn(scene, timings::unreachable, What::gave_up, task);
  }
  if (const auto secrets = resolve_secrets(scene, *definition); !secrets)
    return fail_start(scene, task, secrets.error().message);
  task.pull_started = scene.now();
  const auto pulled = pull_images(scene, task, *definition);
  if (!pulled) return fail_start(scene, task, pulled.error().message);
  const seam::Length takes(*pulled * 1000 / (timings::pulled_bytes_a_second / 1000));
  schedule(scene, takes, What::images_pulled, task.id);
}

/// The way may be there again by now: the last attempt gets through.
void give_up(Scene& scene, Task& task) {
  const TaskDefinition* definition = definition_by_arn(scene.cloud.ecs, task.definition);
  GR_ASSERT(definition != nullptr, "the definition of a task vanished");
  const auto reason = unreachable(scene.cloud, task, *definition);
  if (!reason) return prepare(scene, task);
  fail_start(scene, task, *reason);
}

void images_are_there(Scene& scene, Task& task) {
  task.pull_stopped = scene.now();
  enter(scene, task, TaskStatus::activating);
  schedule_drawn(scene, timings::activating, What::activated, task);
}

void activate(Scene& scene, Task& task) { start_what_may(scene, task); }

void detach_interface(Scene& scene, Task& task) {
  ec2::detach_interface(scene, interface_id(scene.cloud, task));
  task.stopped = scene.now();
  enter(scene, task, TaskStatus::stopped);
  scene.in(timings::stopped_describable, {.owner = ecs_owner,
                                          .what = static_cast<std::uint8_t>(What::forget_task),
                                          .periodic = true,
                                          .subject = task.id});
  if (Service* service = service_of(scene.cloud.ecs, task.service)) {
    drop_drained_sets(scene, *service);
    want_tick(scene, *service, scene.now());
  }
}

void forget(Scene& scene, Task& task) {
  if (Service* service = service_of(scene.cloud.ecs, task.service)) {
    std::erase(service->tasks, task.id);
    changed(scene, *service);
  }
  // Its address was kept until now: a draining target must not meet another task behind it.
  release_address(scene.cloud.ecs, task);
  scene.cloud.ecs.tasks.erase(std::string(task.id));
}

struct Transition {
  What what;
  TaskStatus in;
  void (*play)(Scene& scene, Task& task);
};
constexpr Transition transitions[] = {
    {What::interface_attached, TaskStatus::provisioning, attach_interface},
    {What::agent_ready, TaskStatus::pending, prepare},
    {What::gave_up, TaskStatus::pending, give_up},
    {What::images_pulled, TaskStatus::pending, images_are_there},
    {What::activated, TaskStatus::activating, activate},
    {What::interface_detached, TaskStatus::deprovisioning, detach_interface},
    {What::forget_task, TaskStatus::stopped, forget},
};

/// What the scheduler must know of a task that leaves: its targets, and that one is missing.
void tell_scheduler_of_end(Scene& scene, Task& task) {
  if (task.leaving == Leaving::no) task.leaving = Leaving::due;
  Service* service = service_of(scene.cloud.ecs, task.service);
  if (service == nullptr) return;
  const seam::Length noticed =
      scene.cloud.settings.chance.length(timings::change_noticed, "ecs.noticed", task.id);
  want_tick(scene, *service, scene.now() + noticed);
  check_steadiness(scene, *service);
}

void keep_reason(Task& task, std::string_view code, std::string_view reason) {
  if (!task.stop_code.empty()) return;
  task.stop_code = code;
  task.stopped_reason = reason;
}

}  // namespace

sim::Event event_of(What what, std::string_view subject, std::int64_t number) {
  return {.owner = ecs_owner,
          .what = static_cast<std::uint8_t>(what),
          .subject = std::string(subject),
          .number = number};
}

void schedule(Scene& scene, seam::Length after, What what, std::string_view subject,
              std::int64_t number) {
  scene.in(after, event_of(what, subject, number));
}

Task& launch_task(Scene& scene, const Launch& launch) {
  State& state = scene.cloud.ecs;
  const std::string parent = launch.set != nullptr ? launch.set->id : launch.cluster;
  const std::uint64_t draw = scene.cloud.settings.chance.draw("ecs.task", parent, launch.ordinal);
  const std::string id = sim::drawn_hex(draw, 32);
  const auto [place, fresh] = state.tasks.try_emplace(id);
  GR_ASSERT(fresh, "two tasks got the same id");
  Task& task = place->second;
  task.id = id;
  task.cluster = launch.cluster;
  task.definition = launch.definition_arn;
  task.given = launch.given;
  task.tags = launch.tags;
  task.created = scene.now();
  if (launch.service != nullptr) {
    task.service = service_key(launch.service->cluster, launch.service->name);
    task.task_set = launch.set->id;
    task.round = launch.set->round;
    task.ordinal = static_cast<std::int64_t>(launch.ordinal) + 1;
    add_targets(task, *launch.set);
    launch.service->tasks.push_back(id);
  }
  add_containers(task, *launch.definition);
  give_address(scene, task, launch.network, launch.ordinal);
  if (launch.settled) return task;
  note_task(scene, task);
  schedule_drawn(scene, timings::provisioning, What::interface_attached, task);
  return task;
}

std::string zone_of_launch(const Cloud& cloud, const Launch& launch) {
  return zone_of_subnet(cloud, subnet_of(launch.network, launch.ordinal));
}

std::vector<std::string> zones_of(const Cloud& cloud) {
  std::vector<std::string> zones;
  for (const std::string& subnet : cloud.ecs.subnets)
    zones.push_back(zone_of_subnet(cloud, subnet));
  std::sort(zones.begin(), zones.end());
  zones.erase(std::unique(zones.begin(), zones.end()), zones.end());
  return zones;
}

void enter(Scene& scene, Task& task, TaskStatus status) {
  GR_ASSERT(status > task.status, "a task went back in its life");
  task.status = status;
  ++task.version;
  note_task(scene, task);
}

void release_address(State& state, Task& task) {
  const auto it = state.addresses.find(task.ip);
  if (it != state.addresses.end() && it->second == task.id) state.addresses.erase(it);
}

void stop_task_now(Scene& scene, Task& task, std::string_view code, std::string_view reason) {
  if (task.status >= TaskStatus::stopping) return;
  keep_reason(task, code, reason);
  task.wanted = false;
  task.stopping = task.stopping.value_or(scene.now());
  tell_scheduler_of_end(scene, task);
  enter(scene, task, TaskStatus::stopping);
  end_what_may(scene, task);
}

void stop_task_by_scheduler(Scene& scene, Task& task, std::string_view reason) {
  if (!task.wanted) return;
  const bool served = std::any_of(task.targets.begin(), task.targets.end(),
                                  [](const Target& target) { return target.registered; });
  if (!served) return stop_task_now(scene, task, "ServiceSchedulerInitiated", reason);
  keep_reason(task, "ServiceSchedulerInitiated", reason);
  task.wanted = false;
  task.stopping = scene.now();
  task.leaving = Leaving::due;
  ++task.version;
  note_task(scene, task);
}

void fail_start(Scene& scene, Task& task, std::string_view reason) {
  Service* service = service_of(scene.cloud.ecs, task.service);
  if (service != nullptr) {
    TaskSet* set = find_task_set(*service, task.task_set);
    if (set != nullptr && set->failed_round != task.round) {
      set->failed_round = task.round;
      ++set->failed_starts;
    }
    // Facts TK22: what keeps a task from being set up is surfaced as a placement failure.
    if (reason.starts_with("ResourceInitializationError"))
      say(scene, *service,
          said_by(*service) + " was unable to place a task. Reason: " + std::string(reason));
  }
  stop_task_now(scene, task, "TaskFailedToStart", reason);
}

void on_task_event(Scene& scene, What what, Task& task, std::int64_t number) {
  for (const Transition& row : transitions) {
    if (row.what != what) continue;
    if (row.in == task.status) row.play(scene, task);
    return;
  }
  on_container_event(scene, what, task, static_cast<std::size_t>(number));
}

}  // namespace greenroom::mocks::ecs
