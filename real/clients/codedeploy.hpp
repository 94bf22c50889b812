// The few calls of CodeDeploy that the engine makes, typed and narrow.
#pragma once

#include "real/aws/caller.hpp"

#include <optional>
#include <string>
#include <vector>

namespace greenroom::real::codedeploy {

struct Group {
  std::string platform, config;
  std::string cluster, service;
  std::string deployment_type, deployment_option;
  std::vector<std::string> target_groups;  ///< names of the pair
  std::vector<std::string> production_listeners, test_listeners;
  bool stops_when_ready = false;  ///< waits for ContinueDeployment
  int ready_wait_minutes = 0, bake_minutes = 0;
  bool keeps_blue = false;
  bool rolls_back = false;
  std::vector<std::string> rollback_events;
  bool watches_alarms = false;
  std::vector<std::string> alarms;
};
/// nullopt: the application or the group does not exist.
seam::Result<std::optional<Group>> get_group(Caller& caller, const std::string& application,
                                             const std::string& name);

struct Config {
  std::string name, type;  ///< TimeBasedCanary, TimeBasedLinear, AllAtOnce
  int percentage = 0, interval_minutes = 0;
};
/// The predefined ones are known without asking.
std::optional<Config> predefined_config(const std::string& name);
const std::vector<Config>& predefined_configs();
seam::Result<std::optional<Config>> get_config(Caller& caller, const std::string& name);
seam::Result<std::vector<std::string>> list_configs(Caller& caller);

struct Deployment {
  std::string id, application, group, config, status, creator, error_code, error_message, content;
  std::string rollback_id;    ///< of the rollback that followed
  std::string triggering_id;  ///< of the deployment that this one rolls back
  bool is_baking = false;     ///< the termination wait has begun
  bool is_terminal() const {
    return status == "Succeeded" || status == "Failed" || status == "Stopped";
  }
};
seam::Result<Deployment> get_deployment(Caller& caller, const std::string& id);

enum class Which { active, succeeded, all };
/// Newest first: page after page, until there are `enough`.
seam::Result<std::vector<std::string>> list_deployments(Caller& caller,
                                                        const std::string& application,
                                                        const std::string& group, Which which,
                                                        std::size_t enough = 25);

struct Event {
  std::string name, status, message;
};
struct Target {
  std::string status;
  std::vector<Event> events;
  int green_weight = 0, green_running = 0, green_desired = 0;
  const Event* find(std::string_view name) const;
};
/// nullopt: the deployment has not started yet.
seam::Result<std::optional<Target>> get_target(Caller& caller, const std::string& deployment,
                                               const std::string& target);

struct NewDeployment {
  std::string application, group, config, appspec, sha256, description;
};
seam::Result<std::string> create_deployment(Caller& caller, const NewDeployment& wanted);
seam::Result<void> stop_deployment(Caller& caller, const std::string& id, bool with_rollback);
seam::Result<void> continue_deployment(Caller& caller, const std::string& id,
                                       std::string_view wait);

/// "d-ABCDEFGHI" in a refusal's text; empty when there is none.
std::string id_in(std::string_view text);

}  // namespace greenroom::real::codedeploy
