// What neighbours see of ECS and let befall it: CodeDeploy and the harness look, faults strike.
#include "mocks/ecs/lifecycle.hpp"
#include "mocks/elbv2/elbv2.hpp"
#include "mocks/owners.hpp"
#include "sim/seam/check.hpp"

#include <algorithm>

namespace greenroom::mocks::ecs {
namespace {

TaskSetView view_of(const Cloud& cloud, const Service& service, const TaskSet& set) {
  TaskSetView view;
  view.id = set.id;
  view.external_id = set.external_id;
  view.status = text(set.status);
  view.task_definition = text_of(set.given, "taskDefinition");
  const JsonArray* balancers = array_of(set.given, "loadBalancers");
  if (balancers != nullptr && !balancers->empty()) {
    const JsonObject& balancer = balancers->front().get_object();
    view.target_group = text_of(balancer, "targetGroupArn");
    view.container = text_of(balancer, "containerName");
    view.container_port = static_cast<int>(number_of(balancer, "containerPort"));
  }
  const Counts counts = counts_of(cloud.ecs, service, set.id);
  view.desired = computed_desired(service, set);
  view.running = counts.running;
  view.pending = counts.pending;
  view.steady = set.steady;
  return view;
}

TaskView view_of(const Cloud& cloud, const Task& task) {
  TaskView view;
  view.id = task.id;
  view.arn = task_arn(cloud.settings, task);
  view.task_set = task.task_set;
  view.ip = task.ip;
  view.last_status = text(task.status);
  view.desired_status = task.wanted ? "RUNNING" : "STOPPED";
  view.stop_code = task.stop_code;
  view.stopped_reason = task.stopped_reason;
  view.health = text(health_of(task));
  view.task_definition = task.definition;
  if (!task.targets.empty()) view.target_group = task.targets.front().group;
  view.created = task.created;
  view.ever_healthy = task.ever_healthy;
  view.ordinal = task.ordinal;
  return view;
}

}  // namespace

Result<ServiceView> find_service(const Cloud& cloud, std::string_view cluster,
                                 std::string_view service_name) {
  const auto known = cloud.ecs.clusters.find(cluster_name(cluster));
  if (known == cloud.ecs.clusters.end() || !known->second.active)
    return refuse("ClusterNotFoundException", "Cluster not found.");
  const Service* service = find_service(cloud.ecs, cluster, service_name);
  if (service == nullptr || service->status == "INACTIVE")
    return refuse("ServiceNotFoundException", "Service not found.");
  ServiceView view;
  view.arn = service_arn(cloud.settings, *service);
  view.cluster = service->cluster;
  view.name = service->name;
  const JsonObject* controller = object_of(service->given, "deploymentController");
  view.controller = controller == nullptr ? std::string_view("ECS") : text_of(*controller, "type");
  view.desired = service->desired;
  view.task_sets.reserve(service->task_sets.size());
  for (const TaskSet& set : service->task_sets)
    view.task_sets.push_back(view_of(cloud, *service, set));
  return view;
}

std::vector<TaskView> tasks_of(const Cloud& cloud, std::string_view cluster,
                               std::string_view service_name) {
  std::vector<TaskView> views;
  const Service* service = find_service(cloud.ecs, cluster, service_name);
  if (service == nullptr) return views;
  for (const std::string& id : service->tasks) {
    const Task* task = find_task(cloud.ecs, id);
    GR_ASSERT(task != nullptr, "a service names a task that is gone");
    views.push_back(view_of(cloud, *task));
  }
  return views;
}

std::uint64_t version(const Cloud& cloud) { return cloud.ecs.version; }

void stop_task_abruptly(Scene& scene, std::string_view task_id, std::string_view reason) {
  Task* task = find_task(scene.cloud.ecs, task_id);
  if (task == nullptr || task->status >= TaskStatus::deprovisioning) return;
  if (task->status < TaskStatus::running)
    return fail_start(scene, *task, reason.empty() ? "Task failed to start" : reason);
  // The machine under it is gone: every container is killed in the same moment.
  if (!reason.empty() && task->stop_code.empty()) {
    task->stop_code = "EssentialContainerExited";
    task->stopped_reason = reason;
  }
  constexpr int killed = 137;
  for (std::size_t index = 0; index < task->containers.size(); ++index)
    task->containers[index].phase =
        std::max(task->containers[index].phase, ContainerPhase::stopping);
  for (std::size_t index = 0; index < task->containers.size(); ++index)
    end_container(scene, *task, index, killed, "");
}

void exit_container(Scene& scene, std::string_view task_id, std::string_view container, int code,
                    bool out_of_memory) {
  Task* task = find_task(scene.cloud.ecs, task_id);
  if (task == nullptr) return;
  constexpr int killed = 137;
  for (std::size_t index = 0; index < task->containers.size(); ++index) {
    const Container& one = task->containers[index];
    if (one.name != container) continue;
    if (one.phase != ContainerPhase::running && one.phase != ContainerPhase::stopping) continue;
    end_container(scene, *task, index, out_of_memory ? killed : code,
                  out_of_memory ? "OutOfMemoryError: Container killed due to memory usage" : "");
  }
}

void override_reactions(Scene& scene, std::string_view task_set_id,
                        std::vector<ReactionOverride> overrides) {
  for (auto& [key, service] : scene.cloud.ecs.services) {
    TaskSet* set = find_task_set(service, task_set_id);
    if (set == nullptr) continue;
    if (set->reactions == overrides) return;
    set->reactions = std::move(overrides);
    changed(scene, service);
    for (const std::string& id : service.tasks) {
      const Task* task = find_task(scene.cloud.ecs, id);
      if (task != nullptr && task->task_set == set->id && task->status < TaskStatus::stopped)
        elbv2::target_changed(scene, task->ip);
    }
    return;
  }
}

void on_event(Scene& scene, const sim::Event& event) {
  GR_ASSERT(event.owner == ecs_owner, "an event of another service was given to ECS");
  const What what{event.what};
  if (what == What::scheduler_tick) {
    Service* service = service_of(scene.cloud.ecs, event.subject);
    const bool meant = service != nullptr && service->tick_at &&
                       service->tick_at->time_since_epoch().count() == event.number;
    if (meant) on_tick(scene, *service);
    return;
  }
  if (Task* task = find_task(scene.cloud.ecs, event.subject))
    on_task_event(scene, what, *task, event.number);
}

}  // namespace greenroom::mocks::ecs
