// The documents that ECS answers with: what was given, copied, and the computed members beside it.
#include "mocks/ecs/addresses.hpp"
#include "mocks/ecs/handlers.hpp"
#include "mocks/ecs/lifecycle.hpp"
#include "mocks/ecs/timings.hpp"

#include <algorithm>

namespace greenroom::mocks::ecs {
namespace {

void copy_members(JsonObject& to, const JsonObject& from,
                  std::initializer_list<std::string_view> names) {
  for (const std::string_view name : names)
    if (const Json* value = from.if_contains(name)) to[name] = *value;
}

void set_array(JsonObject& to, const JsonObject& from, std::string_view name) {
  const Json* value = from.if_contains(name);
  if (value == nullptr)
    to[name] = JsonArray();
  else
    to[name] = *value;
}

void set_tags(JsonObject& to, const JsonArray& tags) {
  if (!tags.empty()) to["tags"] = tags;
}

JsonArray events_of(const Scene& scene, const Service& service) {
  JsonArray events;
  events.reserve(service.events.size());
  for (auto event = service.events.rbegin(); event != service.events.rend(); ++event) {
    JsonObject one;
    one["id"] = event->id;
    one["createdAt"] = milliseconds(scene, event->at);
    one["message"] = event->message;
    events.emplace_back(std::move(one));
  }
  return events;
}

JsonObject deployment_configuration(const Service& service) {
  JsonObject configuration;
  if (const JsonObject* given = object_of(service.given, "deploymentConfiguration"))
    configuration = *given;
  // Returned, though without effect under CODE_DEPLOY on Fargate (facts E12).
  if (configuration.if_contains("maximumPercent") == nullptr) configuration["maximumPercent"] = 200;
  if (configuration.if_contains("minimumHealthyPercent") == nullptr)
    configuration["minimumHealthyPercent"] = 100;
  return configuration;
}

constexpr std::string_view linux_family = "Linux";

std::string platform_version_of(const JsonObject& given) {
  const std::string_view version = text_of(given, "platformVersion");
  // AWS: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform-fargate.html
  return version.empty() || version == "LATEST" ? "1.4.0" : std::string(version);
}

void set_time(JsonObject& to, const Scene& scene, std::string_view name,
              const std::optional<seam::Steady>& when) {
  if (when) to[name] = milliseconds(scene, *when);
}

JsonArray container_documents(const Scene& scene, const Task& task) {
  const TaskDefinition* definition = definition_by_arn(scene.cloud.ecs, task.definition);
  JsonArray containers;
  for (const Container& container : task.containers) {
    const JsonObject* given =
        definition == nullptr ? nullptr : container_definition(*definition, container.name);
    const std::uint64_t draw =
        scene.cloud.settings.chance.draw("ecs.container", task.id + "/" + container.name);
    JsonObject one;
    one["containerArn"] = "arn:aws:ecs:" + scene.cloud.settings.region + ":" +
                          scene.cloud.settings.account + ":container/" + task.cluster + "/" +
                          task.id + "/" + sim::drawn_uuid(draw);
    one["taskArn"] = task_arn(scene.cloud.settings, task);
    one["name"] = container.name;
    if (given != nullptr) {
      copy_members(one, *given, {"image"});
      // Numbers in the definition, texts here.
      one["cpu"] = std::to_string(number_of(*given, "cpu"));
      for (const std::string_view size : {"memory", "memoryReservation"})
        if (given->if_contains(size) != nullptr)
          one[size] = std::to_string(number_of(*given, size));
    }
    if (!container.digest.empty()) one["imageDigest"] = container.digest;
    if (container.generation > 0) one["runtimeId"] = task.id + "-" + sim::drawn_hex(draw, 10);
    one["lastStatus"] = text(container.phase, task.status);
    if (container.exit_code) one["exitCode"] = *container.exit_code;
    if (!container.reason.empty()) one["reason"] = container.reason;
    one["networkBindings"] = JsonArray();
    JsonArray interfaces;
    if (task.status > TaskStatus::provisioning) {
      JsonObject interface;
      interface["attachmentId"] = attachment_id(scene.cloud, task);
      interface["privateIpv4Address"] = task.ip;
      interfaces.emplace_back(std::move(interface));
    }
    one["networkInterfaces"] = std::move(interfaces);
    one["healthStatus"] = text(container.checked ? container.health : Health::unknown);
    containers.emplace_back(std::move(one));
  }
  return containers;
}

void add_detail(JsonArray& details, std::string_view name, std::string_view value) {
  JsonObject detail;
  detail["name"] = name;
  detail["value"] = value;
  details.emplace_back(std::move(detail));
}

JsonArray attachments_of(const Scene& scene, const Task& task) {
  JsonObject attachment;
  attachment["id"] = attachment_id(scene.cloud, task);
  attachment["type"] = "ElasticNetworkInterface";
  attachment["status"] = task.status == TaskStatus::provisioning ? "PRECREATED"
                         : task.status == TaskStatus::stopped    ? "DELETED"
                                                                 : "ATTACHED";
  JsonArray details;
  add_detail(details, "subnetId", task.subnet);
  if (task.status > TaskStatus::provisioning) {
    add_detail(details, "networkInterfaceId", interface_id(scene.cloud, task));
    add_detail(details, "privateIPv4Address", task.ip);
  }
  attachment["details"] = std::move(details);
  JsonArray attachments;
  attachments.emplace_back(std::move(attachment));
  return attachments;
}

}  // namespace

JsonObject service_document(Scene& scene, const Service& service) {
  const Settings& settings = scene.cloud.settings;
  const TaskSet* primary = primary_of(service);
  JsonObject document;
  document["serviceArn"] = service_arn(settings, service);
  document["serviceName"] = service.name;
  document["clusterArn"] = cluster_arn(settings, service.cluster);
  // AWS:
  // https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateServicePrimaryTaskSet.html
  // What the PRIMARY set has is what the service shows (facts E-TS4, invariant I3).
  const JsonObject& shown = primary != nullptr ? primary->given : service.given;
  set_array(document, shown, "loadBalancers");
  set_array(document, service.given, "serviceRegistries");
  document["status"] = service.status;
  document["desiredCount"] = service.desired;
  int running = 0;
  int pending = 0;
  JsonArray sets;
  for (const TaskSet& set : service.task_sets) {
    const Counts counts = counts_of(scene.cloud.ecs, service, set.id);
    running += counts.running;
    pending += counts.pending;
    sets.emplace_back(task_set_document(scene, service, set));
  }
  document["runningCount"] = running;
  document["pendingCount"] = pending;
  copy_members(document, shown, {"launchType", "platformVersion", "capacityProviderStrategy"});
  document["platformFamily"] = linux_family;
  if (const Json* definition = shown.if_contains("taskDefinition"))
    document["taskDefinition"] = *definition;
  document["deploymentConfiguration"] = deployment_configuration(service);
  document["taskSets"] = std::move(sets);
  // Facts Z1, I12: a CODE_DEPLOY service has none, which defeats the stock services-stable waiter.
  document["deployments"] = JsonArray();
  document["roleArn"] = "arn:aws:iam::" + settings.account +
                        ":role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS";
  document["events"] = events_of(scene, service);
  document["createdAt"] = milliseconds(scene, service.created);
  set_array(document, service.given, "placementConstraints");
  set_array(document, service.given, "placementStrategy");
  copy_members(document, shown, {"networkConfiguration"});
  copy_members(document, service.given,
               {"healthCheckGracePeriodSeconds", "availabilityZoneRebalancing"});
  document["schedulingStrategy"] = "REPLICA";
  copy_members(document, service.given, {"deploymentController"});
  document["createdBy"] = service.created_by;
  document["enableECSManagedTags"] = flag_of(service.given, "enableECSManagedTags");
  const std::string_view propagate = text_of(service.given, "propagateTags");
  document["propagateTags"] = propagate.empty() ? std::string_view("NONE") : propagate;
  document["enableExecuteCommand"] = flag_of(service.given, "enableExecuteCommand");
  set_tags(document, service.tags);
  return document;
}

const Json& kept_service_document(Scene& scene, Service& service) {
  if (!service.kept.document) {
    // In one piece of memory: it is read often and changed never.
    const auto arena = boost::json::make_shared_resource<boost::json::monotonic_resource>();
    service.kept.document.emplace(service_document(scene, service), arena);
  }
  return *service.kept.document;
}

JsonObject task_set_document(const Scene& scene, const Service& service, const TaskSet& set) {
  const Counts counts = counts_of(scene.cloud.ecs, service, set.id);
  JsonObject document;
  document["id"] = set.id;
  document["taskSetArn"] = task_set_arn(scene.cloud.settings, service, set);
  document["serviceArn"] = service_arn(scene.cloud.settings, service);
  document["clusterArn"] = cluster_arn(scene.cloud.settings, service.cluster);
  if (!set.started_by.empty()) document["startedBy"] = set.started_by;
  if (!set.external_id.empty()) document["externalId"] = set.external_id;
  document["status"] = text(set.status);
  copy_members(document, set.given, {"taskDefinition"});
  document["computedDesiredCount"] = computed_desired(service, set);
  document["pendingCount"] = counts.pending;
  document["runningCount"] = counts.running;
  document["createdAt"] = milliseconds(scene, set.created);
  document["updatedAt"] = milliseconds(scene, set.updated);
  copy_members(document, set.given, {"launchType", "capacityProviderStrategy"});
  document["platformVersion"] = platform_version_of(set.given);
  document["platformFamily"] = linux_family;
  copy_members(document, set.given, {"networkConfiguration"});
  set_array(document, set.given, "loadBalancers");
  set_array(document, set.given, "serviceRegistries");
  JsonObject scale;
  scale["value"] = set.scale;
  scale["unit"] = "PERCENT";
  document["scale"] = std::move(scale);
  document["stabilityStatus"] = set.steady ? "STEADY_STATE" : "STABILIZING";
  document["stabilityStatusAt"] = milliseconds(scene, set.steady_at);
  set_tags(document, set.tags);
  return document;
}

JsonObject task_document(const Scene& scene, const Task& task) {
  const TaskDefinition* definition = definition_by_arn(scene.cloud.ecs, task.definition);
  JsonObject document;
  document["taskArn"] = task_arn(scene.cloud.settings, task);
  document["clusterArn"] = cluster_arn(scene.cloud.settings, task.cluster);
  document["taskDefinitionArn"] = task.definition;
  document["attachments"] = attachments_of(scene, task);
  document["availabilityZone"] = task.zone;
  document["connectivity"] = "CONNECTED";
  document["containers"] = container_documents(scene, task);
  if (definition != nullptr) copy_members(document, definition->document, {"cpu", "memory"});
  document["createdAt"] = milliseconds(scene, task.created);
  document["desiredStatus"] = task.wanted ? "RUNNING" : "STOPPED";
  document["enableExecuteCommand"] = flag_of(task.given, "enableExecuteCommand");
  document["group"] = task.service.empty() ? std::string(text_of(task.given, "group"))
                                           : "service:" + std::string(last_part(task.service));
  document["healthStatus"] = text(health_of(task));
  document["lastStatus"] = text(task.status);
  document["launchType"] = "FARGATE";
  copy_members(document, task.given, {"overrides"});
  document["platformFamily"] = linux_family;
  document["platformVersion"] = platform_version_of(task.given);
  const std::string_view started_by =
      task.task_set.empty() ? text_of(task.given, "startedBy") : std::string_view(task.task_set);
  if (!started_by.empty()) document["startedBy"] = started_by;
  set_time(document, scene, "pullStartedAt", task.pull_started);
  set_time(document, scene, "pullStoppedAt", task.pull_stopped);
  set_time(document, scene, "startedAt", task.started);
  set_time(document, scene, "stoppingAt", task.stopping);
  set_time(document, scene, "executionStoppedAt", task.execution_stopped);
  set_time(document, scene, "stoppedAt", task.stopped);
  if (!task.stop_code.empty()) document["stopCode"] = task.stop_code;
  if (!task.stopped_reason.empty()) document["stoppedReason"] = task.stopped_reason;
  document["version"] = task.version;
  return document;
}

JsonObject definition_document(const Scene& scene, const FoundDefinition& found) {
  const TaskDefinition& definition = *found.definition;
  JsonObject document = definition.document;
  document["taskDefinitionArn"] =
      definition_arn(scene.cloud.settings, found.family, found.revision);
  document["revision"] = static_cast<std::int64_t>(found.revision);
  document["status"] = status_of(definition);
  document["registeredAt"] = milliseconds(scene, definition.registered);
  set_time(document, scene, "deregisteredAt", definition.deregistered);
  set_time(document, scene, "deleteRequestedAt", definition.deleted);
  document["registeredBy"] = definition.registered_by;
  return document;
}

JsonObject cluster_document(const Scene& scene, std::string_view name, const Cluster& cluster) {
  std::int64_t running = 0;
  std::int64_t pending = 0;
  for (const auto& [id, task] : scene.cloud.ecs.tasks) {
    if (task.cluster != name) continue;
    if (task.status == TaskStatus::running) ++running;
    if (task.status < TaskStatus::running && task.wanted) ++pending;
  }
  const auto services = std::count_if(
      scene.cloud.ecs.services.begin(), scene.cloud.ecs.services.end(), [name](const auto& entry) {
        return entry.second.cluster == name && entry.second.status == "ACTIVE";
      });
  JsonObject document;
  document["clusterArn"] = cluster_arn(scene.cloud.settings, name);
  document["clusterName"] = name;
  document["status"] = cluster.active ? "ACTIVE" : "INACTIVE";
  document["registeredContainerInstancesCount"] = 0;
  document["runningTasksCount"] = running;
  document["pendingTasksCount"] = pending;
  document["activeServicesCount"] = static_cast<std::int64_t>(services);
  document["statistics"] = JsonArray();
  set_array(document, cluster.given, "settings");
  set_array(document, cluster.given, "capacityProviders");
  set_array(document, cluster.given, "defaultCapacityProviderStrategy");
  copy_members(document, cluster.given, {"configuration", "serviceConnectDefaults"});
  return document;
}

}  // namespace greenroom::mocks::ecs
