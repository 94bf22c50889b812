// The few calls of ECS that the engine makes, typed and narrow.
#pragma once

#include "real/aws/caller.hpp"

#include <optional>
#include <string>
#include <vector>

namespace greenroom::real::ecs {

struct TaskSet {
  std::string id, arn, status, task_definition, stability, external_id, target_group_arn;
  int desired = 0, running = 0, pending = 0;
  bool is_primary() const { return status == "PRIMARY"; }
  bool is_draining() const { return status == "DRAINING"; }
};

struct ServiceEvent {
  std::string id, message;
};

struct Service {
  std::string arn, status, controller, task_definition, platform_version;
  int desired = 0;
  std::vector<TaskSet> task_sets;
  std::vector<ServiceEvent> events;  ///< newest first
  const TaskSet* primary() const;
  const TaskSet* made_by(std::string_view deployment) const;
};

/// nullopt: there is no such service (or it is INACTIVE).
seam::Result<std::optional<Service>> describe_service(Caller& caller, const std::string& cluster,
                                                      const std::string& name);

struct TaskDefinition {
  std::string arn, family, status;
  int revision = 0;
  std::vector<std::pair<std::string, std::string>> images;  ///< container to image
  std::string run;                                          ///< the value of its tag greenroom:run
};
seam::Result<TaskDefinition> describe_task_definition(Caller& caller, const std::string& name);
/// Newest first, at most `most`.
seam::Result<std::vector<std::string>> list_task_definitions(Caller& caller,
                                                             const std::string& family, int most);
/// The tag by which a resumed engine finds what its process registered.
inline constexpr std::string_view run_tag = "greenroom:run";
seam::Result<TaskDefinition> register_task_definition(Caller& caller, const std::string& document);
seam::Result<void> deregister_task_definition(Caller& caller, const std::string& arn);

struct StoppedTask {
  std::string arn, stop_code, reason, started_by;
  bool was_healthy = false;
};
/// Stopped tasks of the service that were not started for its blue task set.
seam::Result<std::vector<StoppedTask>> stopped_tasks(Caller& caller, const std::string& cluster,
                                                     const std::string& service,
                                                     const std::string& blue_task_set);

}  // namespace greenroom::real::ecs
