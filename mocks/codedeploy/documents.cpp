#include "mocks/codedeploy/documents.hpp"

#include "mocks/codedeploy/appspec.hpp"
#include "mocks/codedeploy/lifecycle.hpp"
#include "mocks/codedeploy/lookup.hpp"
#include "mocks/ecs/ecs.hpp"
#include "mocks/elbv2/elbv2.hpp"

namespace greenroom::mocks::codedeploy {
namespace {

constexpr std::int64_t millionths = 1'000'000;

/// Counts targets, of which there is one; absent while the deployment runs (facts Z3).
JsonObject overview(Status status) {
  const bool good = status == Status::succeeded;
  return {{"Pending", 0},           {"InProgress", 0}, {"Succeeded", good ? 1 : 0},
          {"Failed", good ? 0 : 1}, {"Skipped", 0},    {"Ready", 0}};
}

/// Wording as seen for deployments that were stopped; for failed ones it is unknown (U4).
JsonObject rollback_info(const Deployment& deployment) {
  if (!deployment.rollback_id.empty())
    return {{"rollbackDeploymentId", deployment.rollback_id},
            {"rollbackMessage", "Deployment " + deployment.id +
                                    " terminated. Automatic rollback is triggered with a "
                                    "DeploymentId " +
                                    deployment.rollback_id + "."}};
  return {
      {"rollbackTriggeringDeploymentId", deployment.triggering_id},
      {"rollbackMessage", "Deployment " + deployment.id + " is triggered to roll back deployment " +
                              deployment.triggering_id + "."}};
}

/// U8: the content of diagnostics is assumed.
const JsonObject& good_diagnostics() {
  static const JsonObject document{
      {"errorCode", "Success"}, {"scriptName", ""}, {"message", ""}, {"logTail", ""}};
  return document;
}

JsonObject event_document(const Cloud& cloud, const Deployment& deployment, std::size_t index,
                          const Storage& storage) {
  const EventRecord& event = deployment.events[index];
  JsonObject document(5, storage);
  document.emplace("lifecycleEventName", step_name(static_cast<Step>(index)));
  if (event.ended) {
    Json& diagnostics = document.emplace("diagnostics", good_diagnostics()).first->value();
    if (event.status != EventStatus::succeeded) {
      diagnostics.get_object()["errorCode"] = "UnknownError";
      diagnostics.get_object()["message"] = deployment.error_message;
    }
  }
  if (event.started) document.emplace("startTime", milliseconds(cloud, *event.started));
  if (event.ended) document.emplace("endTime", milliseconds(cloud, *event.ended));
  document.emplace("status", event_status_name(event.status));
  return document;
}

std::string_view target_status(const Deployment& deployment) {
  switch (deployment.status) {
    case Status::created:
      return "Pending";
    case Status::ready:
      return "Ready";
    case Status::succeeded:
      return "Succeeded";
    case Status::failed:
    case Status::stopped:
      return "Failed";
    case Status::in_progress:
    case Status::baking:
      break;
  }
  return "InProgress";
}

JsonObject set_document(const Cloud& cloud, const ecs::TaskSetView* set, const std::string& id,
                        const std::string& target_group, int share, std::string_view label,
                        const Storage& storage) {
  JsonObject document(8, storage);
  document.emplace("identifer", id);  // AWS's own misspelling
  document.emplace("desiredCount", set != nullptr ? set->desired : 0);
  document.emplace("pendingCount", set != nullptr ? set->pending : 0);
  document.emplace("runningCount", set != nullptr ? set->running : 0);
  document.emplace("status", set != nullptr ? std::string_view(set->status) : "DRAINING");
  document.emplace("trafficWeight", share * millionths);
  document.emplace("targetGroup", boost::json::object_kind)
      .first->value()
      .get_object()
      .emplace("name", elbv2::target_group_name(cloud, target_group).value_or(std::string()));
  document.emplace("taskSetLabel", label);
  return document;
}

}  // namespace

JsonObject deployment_info(const Cloud& cloud, const Deployment& deployment,
                           const Storage& storage) {
  JsonObject info(deployment.document, storage);
  info.reserve(info.size() + 8);
  info.emplace("status", status_name(deployment.status));
  info.emplace("createTime", milliseconds(cloud, deployment.created));
  if (deployment.started) info.emplace("startTime", milliseconds(cloud, *deployment.started));
  if (deployment.completed)
    info.emplace("completeTime", milliseconds(cloud, *deployment.completed));
  if (!deployment.error_code.empty())
    info.emplace("errorInformation", JsonObject{{"code", deployment.error_code},
                                                {"message", deployment.error_message}});
  if (is_terminal(deployment.status))
    info.emplace("deploymentOverview", overview(deployment.status));
  if (!deployment.rollback_id.empty() || !deployment.triggering_id.empty())
    info.emplace("rollbackInfo", rollback_info(deployment));
  info.emplace("instanceTerminationWaitTimeStarted", deployment.bake_began);
  return info;
}

JsonObject target_document(const Cloud& cloud, const Deployment& deployment,
                           const Storage& storage) {
  JsonArray events(storage);
  events.reserve(step_count);
  for (std::size_t i = 0; i < step_count; ++i)
    events.push_back(event_document(cloud, deployment, i, storage));
  JsonObject target(7, storage);
  target.emplace("deploymentId", deployment.id);
  target.emplace("targetId", target_id(deployment));
  target.emplace("targetArn", deployment.roles.service_arn);
  target.emplace("lastUpdatedAt", milliseconds(cloud, deployment.updated));
  target.emplace("lifecycleEvents", std::move(events));
  target.emplace("status", target_status(deployment));
  target.emplace("taskSetsInfo", is_terminal(deployment.status)
                                     ? JsonArray(deployment.final_task_sets, storage)
                                     : task_sets_info(cloud, deployment, storage));
  JsonObject document(2, storage);
  document.emplace("deploymentTargetType", "ECSTarget");
  document.emplace("ecsTarget", std::move(target));
  return document;
}

std::string target_id(const Deployment& deployment) {
  return deployment.roles.cluster + ":" + deployment.roles.service;
}

JsonArray task_sets_info(const Cloud& cloud, const Deployment& deployment, const Storage& storage) {
  const Roles& roles = deployment.roles;
  JsonArray sets(storage);
  if (roles.blue_task_set.empty()) return sets;
  const auto view = ecs::find_service(cloud, roles.cluster, roles.service);
  const auto find = [&](const std::string& id) -> const ecs::TaskSetView* {
    if (!view) return nullptr;
    for (const ecs::TaskSetView& set : view->task_sets)
      if (set.id == id) return &set;
    return nullptr;
  };
  sets.reserve(2);
  sets.push_back(set_document(cloud, find(roles.blue_task_set), roles.blue_task_set,
                              roles.blue_target_group, 100 - roles.green_share, "Blue", storage));
  if (!roles.green_task_set.empty())
    sets.push_back(set_document(cloud, find(roles.green_task_set), roles.green_task_set,
                                roles.green_target_group, roles.green_share, "Green", storage));
  return sets;
}

}  // namespace greenroom::mocks::codedeploy
