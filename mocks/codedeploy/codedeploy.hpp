// CodeDeploy as its neighbours see it: the harness looks, hook functions answer, alarms are polled.
#pragma once

#include "mocks/cloud.hpp"
#include "mocks/service.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom::mocks::codedeploy {

struct DeploymentView {
  std::string id, application, group, status, creator, config, error_code, error_message;
  std::string rollback_id;      ///< of the rollback that followed
  std::string triggering_id;    ///< of the deployment that this one rolls back
  std::string task_definition;  ///< the revision its AppSpec names; empty before it was read
  std::string blue_task_set, green_task_set, blue_target_group,
      green_target_group;  ///< groups by ARN
  std::string production_listener, test_listener;
  std::string current_event;  ///< the lifecycle event in progress; empty before and after
  seam::Steady created{}, started{}, completed{};
  seam::Length bake{0};  ///< termination wait
  bool active = false;   ///< counts against the limit of one a group
};
std::vector<DeploymentView> deployments(const Cloud& cloud);  ///< in order of creation
std::optional<DeploymentView> find_deployment(const Cloud& cloud, std::string_view id);

/// A hook function's callback (PutLifecycleEventHookExecutionStatus).
Result<void> complete_hook(Scene& scene, std::string_view deployment_id,
                           std::string_view execution_id, std::string_view status);

/// Gives the world a hook function of this name, or another behaviour to it.
void set_hook(Scene& scene, std::string_view function, HookBehaviour behaviour);

/// What the function answers when it is called: Succeeded, Failed, or nothing (empty). No value:
/// the world does not say.
std::optional<std::string> hook_says(const Cloud& cloud, std::string_view function);
/// The function is gone.
void remove_hook(Cloud& cloud, std::string_view function);

/// Whether a hook can go by this name: a function of the world or a lifecycle event.
bool is_hook(const Cloud& cloud, std::string_view name);

enum class HookFault { fails, silent };
/// From now on (until it ends) the hook answers Failed, or nothing at all, whatever it would say.
void befall_hook(Scene& scene, std::string_view name, HookFault fault, bool begins,
                 std::string_view reason);

/// Puts a resource there as Describe answered it, as if it had long been: application,
/// deployment_config, deployment_group. Deployments themselves are past: a group's last ones are
/// told until it has one of its own.
/// What it names comes first; `kind` is a word of captured worlds. Refused as the API would.
Result<void> restore(Scene& scene, std::string_view kind, const JsonObject& document);

void on_event(Scene& scene, const sim::Event& event);
std::span<const OperationRow> operations();

}  // namespace greenroom::mocks::codedeploy
