// ECS as its neighbours in the cloud see it: CodeDeploy drives task sets, the balancer asks what a
// target answers, the harness looks and lets things befall. Not the API: that is operations.cpp.
#pragma once

#include "mocks/cloud.hpp"
#include "mocks/service.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom::mocks::ecs {

// ---- What CodeDeploy does (facts X6-X21). Names and ids are accepted wherever AWS accepts them.

struct TaskSetView {
  std::string id;               ///< "ecs-svc/1234567890123456789"
  std::string external_id;      ///< the deployment's id; empty for the first set
  std::string status;           ///< PRIMARY, ACTIVE, DRAINING
  std::string task_definition;  ///< ARN
  std::string target_group;     ///< ARN; empty without a balancer
  std::string container;
  int container_port = 0;
  int desired = 0, running = 0, pending = 0;
  bool steady = false;  ///< stabilityStatus STEADY_STATE
};
struct ServiceView {
  std::string arn, cluster, name;
  std::string controller;  ///< CODE_DEPLOY, ECS, EXTERNAL
  int desired = 0;
  std::vector<TaskSetView> task_sets;  ///< newest last
};
/// Error as DescribeServices or CreateTaskSet would give it.
Result<ServiceView> find_service(const Cloud& cloud, std::string_view cluster,
                                 std::string_view service);

struct NewTaskSet {
  std::string cluster, service, external_id, task_definition, target_group, container;
  int container_port = 0;
  std::string platform_version;      ///< empty: LATEST
  JsonObject network_configuration;  ///< as CreateTaskSet has it; empty: the service's own
  JsonArray capacity_providers;      ///< capacityProviderStrategy; empty: the service's own
};
Result<std::string> create_task_set(Scene& scene, const NewTaskSet& wanted);  ///< its id
Result<void> update_primary_task_set(Scene& scene, std::string_view cluster,
                                     std::string_view service, std::string_view task_set_id);
Result<void> delete_task_set(Scene& scene, std::string_view cluster, std::string_view service,
                             std::string_view task_set_id);  ///< with force: drains directly

// ---- What the balancer asks and says.

// (struct Reaction and struct ReactionOverride stand in task.hpp.)

/// `health_check`: a probe of the balancer (path is the health check's); otherwise a user's
/// request.
Reaction react(const Cloud& cloud, std::string_view ip, int port, std::string_view path,
               bool health_check);
/// The balancer's view of a target changed ("initial", "healthy", "unhealthy", "draining",
/// "unused").
void on_target_health(Scene& scene, std::string_view target_group_arn, std::string_view ip,
                      int port, std::string_view state, std::string_view reason_description);
/// Draining of a target is over.
void on_target_drained(Scene& scene, std::string_view target_group_arn, std::string_view ip,
                       int port);

// ---- What the harness looks at and lets happen.

struct TaskView {
  std::string id, arn, task_set, ip, last_status, desired_status, stop_code, stopped_reason, health;
  std::string task_definition, target_group;
  seam::Steady created{};
  bool ever_healthy = false;
  std::int64_t ordinal = 0;  ///< in its set, from 1 in order of creation
};
/// All tasks of the service, in order of creation; stopped ones while they are still describable.
std::vector<TaskView> tasks_of(const Cloud& cloud, std::string_view cluster,
                               std::string_view service);
/// Counts every change of services, task sets, tasks and definitions; never goes back.
std::uint64_t version(const Cloud& cloud);
/// World faults. `reason` may be empty: the fault's own default text.
void stop_task_abruptly(Scene& scene, std::string_view task_id, std::string_view reason);
void exit_container(Scene& scene, std::string_view task_id, std::string_view container, int code,
                    bool out_of_memory);
/// Overrides how tasks of a set react on the serving port, those to come included; the first that
/// is meant decides, none restores. For `unhealthy` faults.
void override_reactions(Scene& scene, std::string_view task_set_id,
                        std::vector<ReactionOverride> overrides);

/// What befalls the tasks of a set on their way up, those to come included. For `start_fails`,
/// `slow_start`, `registration_lags`.
void override_starts(Scene& scene, std::string_view task_set_id,
                     std::vector<StartOverride> overrides);
/// Tasks are refused in the zone, or no longer: calls with true and false balance each other.
void refuse_capacity(Scene& scene, std::string_view zone, bool refused);
/// All tasks of the zone are killed where they stand; how many.
int lose_zone(Scene& scene, std::string_view zone);
/// Zones of the subnets that tasks have used, ordered.
std::vector<std::string> zones_of(const Cloud& cloud);

// ---- Building a world at curtain-up.

/// Puts a service with its first, steady PRIMARY set and running, registered, healthy tasks there,
/// as if created long ago. Input members are those of CreateService.
Result<std::string> settle_service(Scene& scene, const JsonObject& create_service_input);

/// Puts a resource there as Describe answered it, as if it had long been: cluster,
/// task_definition, service. A service comes with one steady PRIMARY set and healthy tasks.
/// What it names comes first; `kind` is a word of captured worlds. Refused as the API would.
Result<void> restore(Scene& scene, std::string_view kind, const JsonObject& document);

// ---- Saved worlds.
Json to_json(const State& state);
State from_json(const Json& json);

void on_event(Scene& scene, const sim::Event& event);
std::span<const OperationRow> operations();

}  // namespace greenroom::mocks::ecs
