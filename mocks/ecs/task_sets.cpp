// Task sets as domain: what CodeDeploy calls and what the API's operations share with it.
#include "mocks/ecs/handlers.hpp"
#include "mocks/ecs/timings.hpp"
#include "mocks/elbv2/elbv2.hpp"

#include <algorithm>

namespace greenroom::mocks::ecs {
namespace {

bool has_port(const JsonObject& container, std::int64_t port) {
  const JsonArray* mappings = array_of(container, "portMappings");
  if (mappings == nullptr) return false;
  return std::any_of(mappings->begin(), mappings->end(), [port](const Json& mapping) {
    return number_of(mapping.get_object(), "containerPort") == port;
  });
}

JsonArray one_balancer(const NewTaskSet& wanted) {
  JsonObject balancer;
  balancer["targetGroupArn"] = wanted.target_group;
  balancer["containerName"] = wanted.container;
  balancer["containerPort"] = wanted.container_port;
  JsonArray balancers;
  balancers.emplace_back(std::move(balancer));
  return balancers;
}

/// A set keeps the service's own settings where the caller gives none (facts P3).
void inherit(JsonObject& given, const Service& service) {
  const TaskSet* primary = primary_of(service);
  for (const std::string_view name : {"launchType", "networkConfiguration", "platformVersion",
                                      "capacityProviderStrategy", "serviceRegistries"}) {
    if (given.if_contains(name) != nullptr) continue;
    if (name == "launchType" && given.if_contains("capacityProviderStrategy") != nullptr) continue;
    const JsonObject& from = primary != nullptr ? primary->given : service.given;
    if (const Json* value = from.if_contains(name)) given[name] = *value;
  }
}

}  // namespace

Result<void> check_load_balancers(const Cloud& cloud, const TaskDefinition& definition,
                                  const JsonArray* load_balancers) {
  if (load_balancers == nullptr) return {};
  for (const Json& entry : *load_balancers) {
    const JsonObject& balancer = entry.get_object();
    const std::string group(text_of(balancer, "targetGroupArn"));
    const std::string name(text_of(balancer, "containerName"));
    const std::int64_t port = number_of(balancer, "containerPort");
    if (!elbv2::target_group_arn(cloud, group))
      return refuse("InvalidParameterException",
                    "The target group with targetGroupArn " + group + " does not exist.");
    const JsonObject* container = container_definition(definition, name);
    if (container == nullptr)
      return refuse("InvalidParameterException",
                    "The container " + name + " does not exist in the task definition.");
    if (!has_port(*container, port))
      return refuse("InvalidParameterException", "The container " + name +
                                                     " did not have a container port " +
                                                     std::to_string(port) + " defined.");
  }
  return {};
}

TaskSet& add_task_set(Scene& scene, Service& service, TaskSet set) {
  const std::string key = service_key(service.cluster, service.name);
  const std::uint64_t draw =
      scene.cloud.settings.chance.draw("ecs.task_set", key, service.next_task_set++);
  // Nineteen digits, the first not zero (facts W8).
  std::string digits = sim::drawn_text(draw, "0123456789", 19);
  digits[0] = static_cast<char>('1' + draw % 9);
  set.id = "ecs-svc/" + digits;
  set.created = set.updated = set.steady_at = scene.now();
  set.starts_from = scene.now() + scene.cloud.settings.chance.length(timings::task_set_taken_up,
                                                                     "ecs.taken_up", set.id);
  service.task_sets.push_back(std::move(set));
  TaskSet& added = service.task_sets.back();
  service.steady = false;
  note_task_set(scene, service, added);
  changed(scene, service);
  want_tick(scene, service, added.starts_from);
  return added;
}

void drain_task_set(Scene& scene, Service& service, TaskSet& set) {
  set.status = SetStatus::draining;
  set.scale = 0;
  set.updated = scene.now();
  if (set.steady) set.steady_at = scene.now();
  set.steady = false;
  note_task_set(scene, service, set);
  changed(scene, service);
  want_tick(scene, service, scene.now());
  drop_drained_sets(scene, service);
}

Result<TaskSet*> admit_task_set(Scene& scene, Service& service, TaskSet set,
                                std::string_view definition) {
  if (service.status != "ACTIVE")
    return refuse("ServiceNotActiveException", "Service was not ACTIVE.");
  const auto found = find_definition(scene.cloud.ecs, definition);
  if (!found) return refuse("InvalidParameterException", "TaskDefinition not found.");
  if (!found->definition->active)
    return refuse("InvalidParameterException", "TaskDefinition is inactive");
  // AWS: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-quotas.html
  if (service.task_sets.size() >= static_cast<std::size_t>(timings::task_sets_max))
    return refuse("InvalidParameterException",
                  std::to_string(service.task_sets.size()) +
                      " deployments exist on the service. Unable to create new TaskSet since this "
                      "exceeds the maximum limit.");
  set.given["taskDefinition"] =
      definition_arn(scene.cloud.settings, found->family, found->revision);
  inherit(set.given, service);
  GR_CHECK(check_network(scene.cloud, *found->definition, set.given));
  GR_CHECK(
      check_load_balancers(scene.cloud, *found->definition, array_of(set.given, "loadBalancers")));
  return &add_task_set(scene, service, std::move(set));
}

Result<std::string> create_task_set(Scene& scene, const NewTaskSet& wanted) {
  Service* service = GR_TRY(find_service(scene.cloud.ecs, wanted.cluster, wanted.service));
  TaskSet set;
  if (!wanted.target_group.empty()) set.given["loadBalancers"] = one_balancer(wanted);
  if (!wanted.platform_version.empty()) set.given["platformVersion"] = wanted.platform_version;
  if (!wanted.network_configuration.empty())
    set.given["networkConfiguration"] = wanted.network_configuration;
  if (!wanted.capacity_providers.empty())
    set.given["capacityProviderStrategy"] = wanted.capacity_providers;
  set.external_id = wanted.external_id;
  set.started_by = "CODE_DEPLOY";
  const TaskSet* added =
      GR_TRY(admit_task_set(scene, *service, std::move(set), wanted.task_definition));
  return added->id;
}

Result<void> update_primary_task_set(Scene& scene, std::string_view cluster,
                                     std::string_view service_name, std::string_view task_set_id) {
  Service* service = GR_TRY(find_service(scene.cloud.ecs, cluster, service_name));
  TaskSet* set = find_task_set(*service, task_set_id);
  if (set == nullptr) return refuse("TaskSetNotFoundException", "TaskSet not found.");
  if (set->status == SetStatus::draining)
    return refuse("InvalidParameterException", "TaskSet is in DRAINING status.");
  if (set->status == SetStatus::primary) return {};
  for (TaskSet& other : service->task_sets) {
    if (other.status != SetStatus::primary) continue;
    other.status = SetStatus::active;
    other.updated = scene.now();
    note_task_set(scene, *service, other);
  }
  set->status = SetStatus::primary;
  set->updated = scene.now();
  note_task_set(scene, *service, *set);
  changed(scene, *service);
  return {};
}

Result<void> delete_task_set(Scene& scene, std::string_view cluster, std::string_view service_name,
                             std::string_view task_set_id) {
  Service* service = GR_TRY(find_service(scene.cloud.ecs, cluster, service_name));
  TaskSet* set = find_task_set(*service, task_set_id);
  if (set == nullptr) return refuse("TaskSetNotFoundException", "TaskSet not found.");
  if (set->status == SetStatus::primary)
    return refuse("InvalidParameterException",
                  "The PRIMARY task set of a service cannot be deleted.");
  if (set->status != SetStatus::draining) drain_task_set(scene, *service, *set);
  return {};
}

}  // namespace greenroom::mocks::ecs
