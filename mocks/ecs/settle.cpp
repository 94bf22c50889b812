// Building a world at curtain-up: a service that has long been there, running and healthy.
#include "mocks/ecr/ecr.hpp"
#include "mocks/ecs/lifecycle.hpp"
#include "mocks/ecs/timings.hpp"
#include "mocks/elbv2/elbv2.hpp"
#include "sim/seam/check.hpp"

namespace greenroom::mocks::ecs {
namespace {

Result<void> settle_containers(Scene& scene, Task& task) {
  const TaskDefinition* definition = definition_by_arn(scene.cloud.ecs, task.definition);
  for (Container& container : task.containers) {
    const JsonObject* given = container_definition(*definition, container.name);
    const ecr::Image image = GR_TRY(ecr::pull(scene.cloud, text_of(*given, "image")));
    container.digest = image.digest;
    container.ready_after = image.ready_after;
    container.answers_in = image.answers_in;
    container.phase = ContainerPhase::running;
    container.health = container.checked ? Health::healthy : Health::unknown;
    container.started = *task.started;
    container.generation = 1;
  }
  return {};
}

Result<void> settle_task(Scene& scene, Service& service, TaskSet& set,
                         const TaskDefinition& definition) {
  Launch launch{.definition = &definition,
                .definition_arn = std::string(text_of(set.given, "taskDefinition")),
                .cluster = service.cluster,
                .service = &service,
                .set = &set,
                .network = object_of(set.given, "networkConfiguration")};
  if (text_of(service.given, "propagateTags") == "SERVICE") launch.tags = service.tags;
  launch.ordinal = set.next_task++;
  launch.settled = true;
  Task& task = launch_task(scene, launch);
  task.created = task.pull_started.emplace(set.created);
  task.pull_stopped = task.started = set.created;
  task.status = TaskStatus::running;
  task.ever_running = true;
  GR_CHECK(settle_containers(scene, task));
  for (Target& target : task.targets) {
    target.registered = true;
    GR_CHECK(elbv2::settle_target(scene, target.group, task.ip, target.port, task.zone));
    for (const auto& view : elbv2::targets(scene.cloud, target.group))
      if (view.ip == task.ip && view.port == target.port) target.state = view.state;
    target.description.clear();
  }
  task.ever_healthy = true;
  note_task(scene, task);
  return {};
}

}  // namespace

Result<std::string> settle_service(Scene& scene, const JsonObject& create_service_input) {
  Service* service = GR_TRY(make_service(scene, create_service_input,
                                         "arn:aws:iam::" + scene.cloud.settings.account + ":root"));
  GR_ASSERT(service->task_sets.size() == 1, "a service that was there already is settled again");
  TaskSet& set = service->task_sets.front();
  service->created -= timings::settled_before;
  set.created = set.updated = set.steady_at = set.starts_from = service->created;
  GR_CHECK(settle_first_set(scene, *service));
  return service_arn(scene.cloud.settings, *service);
}

Result<void> settle_first_set(Scene& scene, Service& service) {
  TaskSet& set = service.task_sets.front();
  service.tick_at.reset();  // the look that was wanted for its first launch is void
  const TaskDefinition* definition =
      definition_by_arn(scene.cloud.ecs, text_of(set.given, "taskDefinition"));
  GR_ASSERT(definition != nullptr, "a task set's definition vanished");
  set.round = 1;
  for (int n = 0; n < computed_desired(service, set); ++n)
    GR_CHECK(settle_task(scene, service, set, *definition));
  if (!is_steady(scene.cloud, service, set)) {
    want_tick(scene, service, scene.now());
    return {};
  }
  set.steady = service.steady = true;
  note_task_set(scene, service, set);
  changed(scene, service);
  return {};
}

}  // namespace greenroom::mocks::ecs
