#include "mocks/ecs/names.hpp"

#include <algorithm>
#include <charconv>
#include <initializer_list>

namespace greenroom::mocks::ecs {
namespace {

std::string arn(const Settings& settings, std::initializer_list<std::string_view> resource) {
  std::size_t length = 16 + settings.region.size() + settings.account.size();
  for (const std::string_view part : resource) length += part.size();
  std::string text;
  text.reserve(length);
  text.append("arn:aws:ecs:");
  text.append(settings.region).append(":").append(settings.account).append(":");
  for (const std::string_view part : resource) text.append(part);
  return text;
}

/// As service_key() spells it, for one look: good until the next.
std::string_view sought_key(std::string_view cluster, std::string_view name) {
  static thread_local std::string key;
  key.assign(cluster).append("/").append(name);
  return key;
}

/// "…/ecs-svc/123" or "123" or "ecs-svc/123" gives "123".
std::string_view set_number(std::string_view id_or_arn) { return last_part(id_or_arn); }

template <class ServiceType>
auto* set_of(ServiceType& service, std::string_view id_or_arn) {
  const std::string_view number = set_number(id_or_arn);
  for (auto& set : service.task_sets)
    if (set_number(set.id) == number) return &set;
  return static_cast<decltype(&service.task_sets.front())>(nullptr);
}

std::optional<std::size_t> revision_of(std::string_view text) {
  std::size_t revision = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), revision);
  if (error != std::errc() || end != text.data() + text.size() || revision == 0)
    return std::nullopt;
  return revision;
}

}  // namespace

std::string cluster_arn(const Settings& settings, std::string_view name) {
  return arn(settings, {"cluster/", name});
}

std::string service_arn(const Settings& settings, const Service& service) {
  return arn(settings, {"service/", service.cluster, "/", service.name});
}

std::string task_set_arn(const Settings& settings, const Service& service, const TaskSet& set) {
  return arn(settings, {"task-set/", service.cluster, "/", service.name, "/", set.id});
}

std::string task_arn(const Settings& settings, const Task& task) {
  return arn(settings, {"task/", task.cluster, "/", task.id});
}

std::string definition_arn(const Settings& settings, std::string_view family,
                           std::size_t revision) {
  return arn(settings, {"task-definition/", family, ":", std::to_string(revision)});
}

std::string service_key(std::string_view cluster, std::string_view name) {
  std::string key;
  key.reserve(cluster.size() + 1 + name.size());
  key.append(cluster).append("/").append(name);
  return key;
}

std::string_view last_part(std::string_view name_or_arn) {
  const std::size_t slash = name_or_arn.rfind('/');
  return slash == std::string_view::npos ? name_or_arn : name_or_arn.substr(slash + 1);
}

std::string_view cluster_name(std::string_view name_or_arn) {
  return name_or_arn.empty() ? std::string_view("default") : last_part(name_or_arn);
}

Result<std::pair<const std::string, Cluster>*> find_cluster(State& state, std::string_view name) {
  const auto it = state.clusters.find(cluster_name(name));
  if (it == state.clusters.end() || !it->second.active)
    return refuse("ClusterNotFoundException", "Cluster not found.");
  return &*it;
}

Result<Service*> find_service(State& state, std::string_view cluster, std::string_view name,
                              bool inactive_too) {
  GR_CHECK(find_cluster(state, cluster));
  const auto it = state.services.find(sought_key(cluster_name(cluster), last_part(name)));
  if (it == state.services.end() || (it->second.status == "INACTIVE" && !inactive_too))
    return refuse("ServiceNotFoundException", "Service not found.");
  return &it->second;
}

const Service* find_service(const State& state, std::string_view cluster, std::string_view name) {
  const auto it = state.services.find(sought_key(cluster_name(cluster), last_part(name)));
  return it == state.services.end() ? nullptr : &it->second;
}

Service* service_of(State& state, std::string_view key) {
  const auto it = state.services.find(key);
  return it == state.services.end() ? nullptr : &it->second;
}

TaskSet* find_task_set(Service& service, std::string_view id_or_arn) {
  return set_of(service, id_or_arn);
}

const TaskSet* find_task_set(const Service& service, std::string_view id_or_arn) {
  return set_of(service, id_or_arn);
}

const TaskSet* primary_of(const Service& service) {
  for (const TaskSet& set : service.task_sets)
    if (set.status == SetStatus::primary) return &set;
  return nullptr;
}

std::optional<FoundDefinition> find_definition(State& state, std::string_view name) {
  const std::string_view short_name = last_part(name);
  const std::size_t colon = short_name.find(':');
  const auto family = state.families.find(short_name.substr(0, colon));
  if (family == state.families.end()) return std::nullopt;
  auto& revisions = family->second.revisions;
  if (colon == std::string_view::npos) {
    for (std::size_t n = revisions.size(); n > 0; --n)
      if (revisions[n - 1].active) return FoundDefinition{&revisions[n - 1], family->first, n};
    return std::nullopt;
  }
  const auto revision = revision_of(short_name.substr(colon + 1));
  if (!revision || *revision > revisions.size()) return std::nullopt;
  return FoundDefinition{&revisions[*revision - 1], family->first, *revision};
}

const TaskDefinition* definition_by_arn(const State& state, std::string_view arn_text) {
  const std::string_view short_name = last_part(arn_text);
  const std::size_t colon = short_name.find(':');
  if (colon == std::string_view::npos) return nullptr;
  const auto family = state.families.find(short_name.substr(0, colon));
  const auto revision = revision_of(short_name.substr(colon + 1));
  if (family == state.families.end() || !revision || *revision > family->second.revisions.size())
    return nullptr;
  return &family->second.revisions[*revision - 1];
}

Task* find_task(State& state, std::string_view id_or_arn) {
  const auto it = state.tasks.find(last_part(id_or_arn));
  return it == state.tasks.end() ? nullptr : &it->second;
}

const Task* find_task(const State& state, std::string_view id_or_arn) {
  const auto it = state.tasks.find(last_part(id_or_arn));
  return it == state.tasks.end() ? nullptr : &it->second;
}

const JsonObject* container_definition(const TaskDefinition& definition, std::string_view name) {
  const JsonArray* containers = array_of(definition.document, "containerDefinitions");
  if (containers == nullptr) return nullptr;
  for (const Json& container : *containers)
    if (text_of(container.get_object(), "name") == name) return &container.get_object();
  return nullptr;
}

std::string_view text(TaskStatus status) {
  switch (status) {
    case TaskStatus::provisioning:
      return "PROVISIONING";
    case TaskStatus::pending:
      return "PENDING";
    case TaskStatus::activating:
      return "ACTIVATING";
    case TaskStatus::running:
      return "RUNNING";
    case TaskStatus::deactivating:
      return "DEACTIVATING";
    case TaskStatus::stopping:
      return "STOPPING";
    case TaskStatus::deprovisioning:
      return "DEPROVISIONING";
    case TaskStatus::stopped:
      return "STOPPED";
  }
  return "";
}

std::string_view text(Health health) {
  switch (health) {
    case Health::unknown:
      return "UNKNOWN";
    case Health::healthy:
      return "HEALTHY";
    case Health::unhealthy:
      return "UNHEALTHY";
  }
  return "";
}

std::string_view text(SetStatus status) {
  switch (status) {
    case SetStatus::primary:
      return "PRIMARY";
    case SetStatus::active:
      return "ACTIVE";
    case SetStatus::draining:
      return "DRAINING";
  }
  return "";
}

std::string_view text(ContainerPhase phase, TaskStatus task) {
  switch (phase) {
    case ContainerPhase::waiting:
    case ContainerPhase::due:
      return task == TaskStatus::stopped ? "STOPPED" : "PENDING";
    case ContainerPhase::running:
    case ContainerPhase::stopping:
      return "RUNNING";
    case ContainerPhase::stopped:
      return "STOPPED";
  }
  return "";
}

std::int64_t milliseconds(const Scene& scene, seam::Steady when) {
  const seam::Utc utc = scene.cloud.settings.starts + when.time_since_epoch();
  return utc.time_since_epoch().count() / 1000;
}

int computed_desired(const Service& service, const TaskSet& set) {
  // AWS: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskSet.html
  constexpr std::int64_t whole = 100'000'000;
  return static_cast<int>((service.desired * set.scale + whole - 1) / whole);
}

Counts counts_of(const State& state, const Service& service, std::string_view task_set) {
  Counts counts;
  for (const std::string& id : service.tasks) {
    const auto it = state.tasks.find(id);
    if (it == state.tasks.end() || it->second.task_set != task_set) continue;
    if (it->second.status == TaskStatus::running) ++counts.running;
    if (it->second.status < TaskStatus::running && it->second.wanted) ++counts.pending;
  }
  return counts;
}

Health health_of(const Task& task) {
  // AWS: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/healthcheck.html
  // Only essential containers that have a health check count.
  bool all_healthy = true;
  bool any = false;
  for (const Container& container : task.containers) {
    if (!container.essential || !container.checked) continue;
    any = true;
    if (container.health == Health::unhealthy) return Health::unhealthy;
    if (container.health != Health::healthy) all_healthy = false;
  }
  return any && all_healthy ? Health::healthy : Health::unknown;
}

}  // namespace greenroom::mocks::ecs
