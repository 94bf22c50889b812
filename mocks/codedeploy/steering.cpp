// What somebody does to a deployment under way: stop it, continue it, answer its hooks (facts
// K1-K3, R1-R4, H1-H7).
#include "mocks/codedeploy/group_rules.hpp"
#include "mocks/codedeploy/handlers.hpp"
#include "mocks/codedeploy/lifecycle.hpp"
#include "mocks/codedeploy/timings.hpp"

namespace greenroom::mocks::codedeploy {
namespace {

Result<Deployment*> find_running(Scene& scene, std::string_view id) {
  Deployment* deployment = GR_TRY(find_deployment_by_id(scene.cloud.codedeploy, id));
  if (is_terminal(deployment->status))
    return refuse("DeploymentAlreadyCompletedException",
                  "The deployment " + deployment->id + " is already completed");
  return deployment;
}

/// An explicit flag decides; without one the group or nobody does (U17).
bool stop_rolls_back(const Scene& scene, const Deployment& deployment, const JsonObject& input) {
  if (input.contains("autoRollbackEnabled")) return flag_of(input, "autoRollbackEnabled");
  return scene.cloud.settings.switches.stop_without_flag ==
             Switches::StopWithoutFlag::group_decides &&
         rolls_back_on(deployment.document, "DEPLOYMENT_STOP_ON_REQUEST");
}

Result<void> terminate_now(Scene& scene, Deployment& deployment) {
  if (!deployment.in_bake || deployment.stop)
    return refuse("DeploymentIsNotInReadyStateException",
                  "The deployment " + deployment.id + " does not wait for termination");
  end_bake(scene, deployment);
  return {};
}

}  // namespace

// AWS: https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_StopDeployment.html
Result<Json> stop_deployment(Call& call, const JsonObject& input) {
  Scene& scene = call.scene;
  Deployment& deployment = *GR_TRY(find_running(scene, text_of(input, "deploymentId")));
  Stop stop;
  stop.code = "MANUAL_STOP";
  stop.message = "The deployment was stopped by a user.";  // inferred: the text is unknown (U2)
  stop.rolls_back = stop_rolls_back(scene, deployment, input);
  request_stop(scene, deployment, std::move(stop),
               drawn(scene, timings::requested_stop, "requested stop", deployment));
  return Json(
      JsonObject{{"status", "Pending"},
                 {"statusMessage",
                  "No more commands will be scheduled for execution in the deployment instances"}});
}

// AWS: https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_ContinueDeployment.html
Result<Json> continue_deployment(Call& call, const JsonObject& input) {
  Deployment& deployment = *GR_TRY(find_running(call.scene, text_of(input, "deploymentId")));
  const std::string_view wait = text_of(input, "deploymentWaitType");
  if (wait == "TERMINATION_WAIT") {
    GR_CHECK(terminate_now(call.scene, deployment));
    return Json(JsonObject{});
  }
  if (!wait.empty() && wait != "READY_WAIT")
    return refuse("InvalidDeploymentWaitTypeException", "The wait type is not valid");
  if (deployment.status != Status::ready || deployment.stop)
    return refuse("DeploymentIsNotInReadyStateException",
                  "The deployment " + deployment.id + " does not have a status of Ready");
  reroute(call.scene, deployment);
  return Json(JsonObject{});
}

Result<Json> skip_wait_time_for_instance_termination(Call& call, const JsonObject& input) {
  Deployment& deployment = *GR_TRY(find_running(call.scene, text_of(input, "deploymentId")));
  if (!deployment.started)
    return refuse("DeploymentNotStartedException",
                  "The deployment " + deployment.id + " has not started yet");
  if (!deployment.in_bake)
    return refuse("UnsupportedActionForDeploymentTypeException",
                  "The deployment " + deployment.id + " does not wait for termination");
  GR_CHECK(terminate_now(call.scene, deployment));
  return Json(JsonObject{});
}

Result<void> complete_hook(Scene& scene, std::string_view deployment_id,
                           std::string_view execution_id, std::string_view status) {
  Deployment& deployment = *GR_TRY(find_deployment_by_id(scene.cloud.codedeploy, deployment_id));
  if (status != "Succeeded" && status != "Failed")
    return refuse("InvalidLifecycleEventHookExecutionStatusException",
                  "The status of a lifecycle event hook is Succeeded or Failed");
  for (std::size_t i = 0; i < step_count; ++i) {
    const EventRecord& event = deployment.events[i];
    if (execution_id.empty() || event.execution != execution_id) continue;
    if (event.status != EventStatus::in_progress)
      return refuse("LifecycleEventAlreadyCompletedException",
                    "The lifecycle event is already completed");
    return answer_hook(scene, deployment, static_cast<Step>(i), status == "Succeeded");
  }
  return refuse("InvalidLifecycleEventHookExecutionIdException",
                "The lifecycle event hook execution id is not valid");
}

// AWS:
// https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_PutLifecycleEventHookExecutionStatus.html
Result<Json> put_lifecycle_event_hook_execution_status(Call& call, const JsonObject& input) {
  const std::string_view execution = text_of(input, "lifecycleEventHookExecutionId");
  GR_CHECK(complete_hook(call.scene, text_of(input, "deploymentId"), execution,
                         text_of(input, "status")));
  return Json(JsonObject{{"lifecycleEventHookExecutionId", execution}});
}

}  // namespace greenroom::mocks::codedeploy
