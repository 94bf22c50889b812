// The lifecycle of services and tasks inside mocks/ecs: what operations and neighbours set going,
// and what events continue. Transitions stand as tables in lifecycle*.cpp.
#pragma once

#include "mocks/ecs/ecs.hpp"
#include "mocks/ecs/names.hpp"

#include <string>
#include <string_view>

namespace greenroom::mocks::ecs {

/// What an event of ECS means; `subject` is a service's key or a task's id. Numbers reach saved
/// worlds: new ones go at the end.
enum class What : std::uint8_t {
  scheduler_tick = 1,  ///< service; number: when it was meant, in microseconds
  interface_attached,  ///< task
  agent_ready,         ///< task: secrets, then images
  images_pulled,       ///< task
  activated,           ///< task: first containers start
  container_due,       ///< task; number: container
  container_ready,
  container_healthy,
  container_unhealthy,
  container_overdue,   ///< startTimeout
  container_ended,     ///< after it was told to
  interface_detached,  ///< task
  forget_task,
  gave_up,  ///< task: what it needs could not be reached
};

sim::Event event_of(What what, std::string_view subject, std::int64_t number = 0);
void schedule(Scene& scene, seam::Length after, What what, std::string_view subject,
              std::int64_t number = 0);

// ---- lifecycle_task.cpp
struct Launch {
  const TaskDefinition* definition = nullptr;
  std::string definition_arn, cluster;
  Service* service = nullptr;  ///< none for RunTask
  TaskSet* set = nullptr;
  JsonObject given;  ///< RunTask
  JsonArray tags;
  const JsonObject* network = nullptr;  ///< networkConfiguration
  std::uint64_t ordinal = 0;
  bool settled = false;  ///< it has long been there: nothing is told or scheduled
};
/// A task begins: PROVISIONING. Its id comes from the seed, its parent and its ordinal.
Task& launch_task(Scene& scene, const Launch& launch);
/// The task leaves at once: its containers are told to end. `code` and `reason` are kept if it is
/// leaving already.
void stop_task_now(Scene& scene, Task& task, std::string_view code, std::string_view reason);
/// The scheduler lets it go: out of the balancer first, then as above (correction K5).
void stop_task_by_scheduler(Scene& scene, Task& task, std::string_view reason);
void fail_start(Scene& scene, Task& task, std::string_view reason);
void enter(Scene& scene, Task& task, TaskStatus status);
/// Where the task would be put: the zone of the subnet that its turn gives it.
std::string zone_of_launch(const Cloud& cloud, const Launch& launch);
void release_address(State& state, Task& task);
void on_task_event(Scene& scene, What what, Task& task, std::int64_t number);

// ---- starts.cpp: world faults on the way up.
/// Why the task may not start, if it may not.
std::optional<std::string> start_failure(const State& state, const Task& task);
seam::Length start_lag(const Scene& scene, const Task& task);         ///< beyond the usual
seam::Length registration_lag(const Scene& scene, const Task& task);  ///< from RUNNING on
/// Why the task cannot get what it starts with, by the network alone.
std::optional<std::string> unreachable(const Cloud& cloud, const Task& task,
                                       const TaskDefinition& definition);
bool lacks_capacity(const State& state, std::string_view zone);
/// What a refused launch is told.
inline constexpr std::string_view capacity_unavailable =
    "Capacity is unavailable at this time. Please try again later or in a different availability "
    "zone";

// ---- lifecycle_containers.cpp
/// Starts every container whose conditions are met; the task is RUNNING when all have started.
void start_what_may(Scene& scene, Task& task);
void start_container(Scene& scene, Task& task, std::size_t index);
/// Tells the containers to end, in the reverse order of dependsOn; ends the task after the last.
void end_what_may(Scene& scene, Task& task);
void end_container(Scene& scene, Task& task, std::size_t index, int exit_code,
                   std::string_view reason);
void on_container_event(Scene& scene, What what, Task& task, std::size_t index);

// ---- lifecycle_scheduler.cpp
/// The scheduler looks at the service at the next tick that is not before `earliest`.
void want_tick(Scene& scene, Service& service, seam::Steady earliest);
void want_tick(Scene& scene, const Task& task);
void on_tick(Scene& scene, Service& service);
/// Does the set count as steady now (fact E-TS2)?
bool is_steady(const Cloud& cloud, const Service& service, const TaskSet& set);
/// Loses steadiness at once if it is over; gains it only at a tick.
void check_steadiness(Scene& scene, Service& service);
void drop_drained_sets(Scene& scene, Service& service);

// ---- notes.cpp: what is told to the journal and in service events.
void say(Scene& scene, Service& service, std::string message);
std::string said_by(const Service& service, const TaskSet* set = nullptr);
void note_task(Scene& scene, const Task& task);
/// For the journal alone: no call tells that a task tries in vain.
void note_unreachable(Scene& scene, const Task& task, std::string_view reason);
void note_task_set(Scene& scene, const Service& service, const TaskSet& set);
/// Documents of the service and whatever properties looked at are out of date.
void changed(Scene& scene, std::string_view service_key);
void changed(Scene& scene, Service& service);

// ---- task_sets.cpp
TaskSet& add_task_set(Scene& scene, Service& service, TaskSet set);
/// The same after the checks of CreateTaskSet; the service's settings fill what is not given.
Result<TaskSet*> admit_task_set(Scene& scene, Service& service, TaskSet set,
                                std::string_view definition);
void drain_task_set(Scene& scene, Service& service, TaskSet& set);
/// Container and port of a balancer's entry must stand in the definition, the group must exist.
Result<void> check_load_balancers(const Cloud& cloud, const TaskDefinition& definition,
                                  const JsonArray* load_balancers);

// ---- services.cpp
Result<Service*> make_service(Scene& scene, const JsonObject& input, std::string_view creator);

// ---- settle.cpp
/// The service's first set has long been there: its tasks run, and are registered and healthy.
Result<void> settle_first_set(Scene& scene, Service& service);

// ---- documents.cpp
JsonObject service_document(Scene& scene, const Service& service);
/// The same from the kept copy; rebuilt where something changed.
const Json& kept_service_document(Scene& scene, Service& service);
JsonObject task_set_document(const Scene& scene, const Service& service, const TaskSet& set);
JsonObject task_document(const Scene& scene, const Task& task);
JsonObject definition_document(const Scene& scene, const FoundDefinition& found);
JsonObject cluster_document(const Scene& scene, std::string_view name, const Cluster& cluster);

}  // namespace greenroom::mocks::ecs
