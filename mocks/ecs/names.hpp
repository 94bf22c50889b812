// Names, ARNs and look-ups of ECS: a cluster, service, definition, task set or task by whatever
// form AWS accepts for it. For mocks/ecs only.
#pragma once

#include "mocks/cloud.hpp"
#include "mocks/service.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace greenroom::mocks::ecs {

std::string cluster_arn(const Settings& settings, std::string_view name);
std::string service_arn(const Settings& settings, const Service& service);
std::string task_set_arn(const Settings& settings, const Service& service, const TaskSet& set);
std::string task_arn(const Settings& settings, const Task& task);
std::string definition_arn(const Settings& settings, std::string_view family, std::size_t revision);

std::string service_key(std::string_view cluster, std::string_view name);
/// The last part of an ARN or path: "c/s" gives "s", "s" gives "s".
std::string_view last_part(std::string_view name_or_arn);
/// A cluster's name from a name or ARN; empty means "default".
std::string_view cluster_name(std::string_view name_or_arn);

/// Errors: ClusterNotFoundException, ServiceNotFoundException ...
Result<std::pair<const std::string, Cluster>*> find_cluster(State& state, std::string_view name);
/// INACTIVE services count as missing unless `inactive_too`.
Result<Service*> find_service(State& state, std::string_view cluster, std::string_view name,
                              bool inactive_too = false);
const Service* find_service(const State& state, std::string_view cluster, std::string_view name);
Service* service_of(State& state, std::string_view key);
TaskSet* find_task_set(Service& service, std::string_view id_or_arn);
const TaskSet* find_task_set(const Service& service, std::string_view id_or_arn);
const TaskSet* primary_of(const Service& service);
/// By "family", "family:3" or ARN; a family alone means its newest ACTIVE revision.
struct FoundDefinition {
  TaskDefinition* definition = nullptr;
  std::string family;
  std::size_t revision = 0;
};
std::optional<FoundDefinition> find_definition(State& state, std::string_view name);
const TaskDefinition* definition_by_arn(const State& state, std::string_view arn);
Task* find_task(State& state, std::string_view id_or_arn);
const Task* find_task(const State& state, std::string_view id_or_arn);

const JsonObject* container_definition(const TaskDefinition& definition, std::string_view name);

std::string_view text(TaskStatus status);
std::string_view text(Health health);
std::string_view text(SetStatus status);
std::string_view text(ContainerPhase phase, TaskStatus task);

std::int64_t milliseconds(const Scene& scene, seam::Steady when);  ///< since 1970, for documents
/// ceil(desired x scale): what a set should run.
int computed_desired(const Service& service, const TaskSet& set);
struct Counts {
  int running = 0, pending = 0;
};
Counts counts_of(const State& state, const Service& service, std::string_view task_set);
Health health_of(const Task& task);

}  // namespace greenroom::mocks::ecs
