// CreateDeployment and what reads deployments (facts V1-V9, T1-T5).
#include "mocks/codedeploy/documents.hpp"
#include "mocks/codedeploy/group_rules.hpp"
#include "mocks/codedeploy/handlers.hpp"
#include "mocks/codedeploy/lifecycle.hpp"
#include "mocks/codedeploy/revisions.hpp"
#include "mocks/codedeploy/routing.hpp"
#include "sim/seam/check.hpp"

#include <algorithm>

namespace greenroom::mocks::codedeploy {
namespace {

constexpr std::size_t deployments_limit = 25;

/// EC2's own members must be absent or off (facts V1).
Result<void> check_unused(const JsonObject& input) {
  if (text_of(input, "description").size() > 256)
    return refuse("DescriptionTooLongException", "The description is longer than 256 characters");
  if (flag_of(input, "ignoreApplicationStopFailures"))
    return refuse("InvalidIgnoreApplicationStopFailuresValueException",
                  "ignoreApplicationStopFailures is not for Amazon ECS deployments");
  if (flag_of(input, "updateOutdatedInstancesOnly"))
    return refuse("InvalidUpdateOutdatedInstancesOnlyValueException",
                  "updateOutdatedInstancesOnly is not for Amazon ECS deployments");
  if (input.contains("targetInstances"))
    return refuse("InvalidTargetInstancesException",
                  "targetInstances is not for Amazon ECS deployments");
  const std::string_view behavior = text_of(input, "fileExistsBehavior");
  if (!behavior.empty() && behavior != "DISALLOW")
    return refuse("InvalidFileExistsBehaviorException",
                  "fileExistsBehavior is not for Amazon ECS deployments");
  return {};
}

/// The members that never change, from the call and from the group as it is now (X1).
JsonObject document_of(const JsonObject& input, const JsonObject& group, std::string_view config,
                       const JsonObject* previous) {
  JsonObject document{{"applicationName", group.at("applicationName")},
                      {"deploymentGroupName", group.at("deploymentGroupName")},
                      {"deploymentConfigName", config}};
  if (previous != nullptr) document["previousRevision"] = *previous;
  document["revision"] = input.at("revision");
  if (const Json* text = input.if_contains("description")) document["description"] = *text;
  document["creator"] = "user";
  document["ignoreApplicationStopFailures"] = false;
  document["updateOutdatedInstancesOnly"] = false;
  for (const std::string_view member : {"autoRollbackConfiguration", "deploymentStyle",
                                        "blueGreenDeploymentConfiguration", "loadBalancerInfo"})
    if (const Json* value = group.if_contains(member)) document[member] = *value;
  for (const std::string_view member : {"autoRollbackConfiguration", "overrideAlarmConfiguration"})
    if (const Json* value = input.if_contains(member)) document[member] = *value;
  document["fileExistsBehavior"] = "DISALLOW";
  document["deploymentStatusMessages"] = JsonArray{};
  document["computePlatform"] = "ECS";
  return document;
}

JsonObject snapshot_of(const JsonObject& input, const JsonObject& group) {
  JsonObject snapshot{{"ecsServices", group.at("ecsServices")}};
  if (const Json* alarms = input.if_contains("overrideAlarmConfiguration"))
    snapshot["alarmConfiguration"] = *alarms;
  else if (const Json* own = group.if_contains("alarmConfiguration"))
    snapshot["alarmConfiguration"] = *own;
  return snapshot;
}

std::string new_deployment_id(Cloud& cloud, const Deployment& deployment) {
  std::string id;
  do {
    const std::uint64_t ordinal = next_id(cloud.codedeploy);
    const std::uint64_t draw = cloud.settings.chance.draw(
        "deployment", deployment.application + "/" + deployment.group, ordinal);
    id = "d-" + sim::drawn_text(draw, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", 9);
  } while (cloud.codedeploy.deployments.contains(id));
  return id;
}

const JsonObject* last_good_revision(const State& state, const Group& group) {
  if (group.last_succeeded.empty()) return nullptr;
  return object_of(state.deployments.at(group.last_succeeded).document, "revision");
}

bool in_range(std::int64_t created, const JsonObject* range) {
  if (range == nullptr) return true;
  return created >= number_of(*range, "start", INT64_MIN) &&
         created <= number_of(*range, "end", INT64_MAX);
}

bool has_status(const Deployment& deployment, const JsonArray* statuses) {
  if (statuses == nullptr || statuses->empty()) return true;
  return std::any_of(statuses->begin(), statuses->end(), [&](const Json& status) {
    return status.is_string() && status_name(deployment.status) == status.get_string();
  });
}

Result<void> check_list_filters(State& state, const JsonObject& input) {
  const std::string_view application = text_of(input, "applicationName");
  const std::string_view group = text_of(input, "deploymentGroupName");
  if (application.empty() && !group.empty())
    return refuse("ApplicationNameRequiredException", "Application name is missing");
  if (!application.empty()) {
    Application& found = *GR_TRY(find_application(state, application));
    GR_TRY(find_group(found, group));
  }
  const JsonObject* range = object_of(input, "createTimeRange");
  if (range != nullptr &&
      number_of(*range, "start", INT64_MIN) > number_of(*range, "end", INT64_MAX))
    return refuse("InvalidTimeRangeException", "The start of the time range is after its end");
  return {};
}

}  // namespace

Deployment& add_deployment(Scene& scene, Deployment deployment) {
  Cloud& cloud = scene.cloud;
  deployment.id = new_deployment_id(cloud, deployment);
  deployment.document["deploymentId"] = deployment.id;
  deployment.created = scene.now();
  deployment.updated = scene.now();
  if (Group* group = group_of(cloud.codedeploy, deployment)) {
    GR_ASSERT(group->active.empty(), "a group has one active deployment at a time");
    group->active = deployment.id;
    group->last_attempted = deployment.id;
  }
  say(scene, {{"deployment", deployment.id},
              {"what", "created"},
              {"status", status_name(deployment.status)},
              {"creator", text_of(deployment.document, "creator")},
              {"config", text_of(deployment.document, "deploymentConfigName")},
              {"group", deployment.group},
              {"rolls_back", deployment.triggering_id}});
  cloud.codedeploy.order.push_back(deployment.id);
  const std::string id = deployment.id;
  return cloud.codedeploy.deployments.emplace(id, std::move(deployment)).first->second;
}

// AWS: https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_CreateDeployment.html
// The order of the checks is inferred (facts V2).
Result<Json> create_deployment(Call& call, const JsonObject& input) {
  Scene& scene = call.scene;
  Cloud& cloud = scene.cloud;
  Application& application =
      *GR_TRY(find_application(cloud.codedeploy, text_of(input, "applicationName")));
  Group& group = *GR_TRY(find_group(application, text_of(input, "deploymentGroupName")));
  const JsonObject location = GR_TRY(check_revision(input));
  const std::string_view asked = text_of(input, "deploymentConfigName");
  const std::string config(asked.empty() ? text_of(group.document, "deploymentConfigName") : asked);
  const JsonObject config_document = GR_TRY(find_config(cloud.codedeploy, config));
  if (!asked.empty() && text_of(config_document, "computePlatform") != "ECS")
    return refuse("InvalidDeploymentConfigNameException",
                  "The deployment configuration is not for Amazon ECS: " + config);
  GR_CHECK(check_unused(input));
  GR_CHECK(check_alarms(cloud, input, "overrideAlarmConfiguration"));
  GR_CHECK(check_auto_rollback(input));
  if (!group.active.empty())
    return refuse("DeploymentLimitExceededException",
                  "The Deployment Group '" +
                      std::string(text_of(group.document, "deploymentGroupName")) +
                      "' already has an active Deployment '" + group.active + "'");
  Deployment deployment;
  deployment.application = text_of(application.document, "applicationName");
  deployment.group = text_of(group.document, "deploymentGroupName");
  deployment.document =
      document_of(input, group.document, config, last_good_revision(cloud.codedeploy, group));
  deployment.snapshot = snapshot_of(input, group.document);
  deployment.shift = shift_of(config_document);
  Revision& revision = remember_revision(scene, application, location);
  if (!revision.first_used) revision.first_used = scene.now();
  revision.last_used = scene.now();
  revision.groups.insert(deployment.group);
  Deployment& added = add_deployment(scene, std::move(deployment));
  begin_created(scene, added);
  return Json(JsonObject{{"deploymentId", added.id}});
}

Result<Json> get_deployment(Call& call, const JsonObject& input) {
  Cloud& cloud = call.scene.cloud;
  const Deployment& deployment =
      *GR_TRY(find_deployment_by_id(cloud.codedeploy, text_of(input, "deploymentId")));
  const Storage& storage = call.storage;
  JsonObject answer(storage);
  answer.emplace("deploymentInfo", deployment_info(cloud, deployment, storage));
  return Json(std::move(answer));
}

Result<Json> batch_get_deployments(Call& call, const JsonObject& input) {
  Cloud& cloud = call.scene.cloud;
  const JsonArray* ids = array_of(input, "deploymentIds");
  if (ids == nullptr || ids->empty())
    return refuse("DeploymentIdRequiredException", "Deployment Id is missing");
  if (ids->size() > deployments_limit)
    return refuse("BatchLimitExceededException", "At most 25 deployments are given at a time");
  JsonArray found;
  for (const Json& id : *ids) {
    const auto deployment =
        find_deployment_by_id(cloud.codedeploy, id.is_string() ? id.get_string() : "");
    if (deployment)
      found.push_back(deployment_info(cloud, **deployment));
    else if (deployment.error().code != "DeploymentDoesNotExistException")
      return seam::fail(deployment.error());
  }
  return Json(JsonObject{{"deploymentsInfo", std::move(found)}});
}

Result<Json> list_deployments(Call& call, const JsonObject& input) {
  Cloud& cloud = call.scene.cloud;
  State& state = cloud.codedeploy;
  GR_CHECK(check_list_filters(state, input));
  const std::string_view application = text_of(input, "applicationName");
  const std::string_view group = text_of(input, "deploymentGroupName");
  // No deployment here has an external id: those belong to CloudFormation.
  const bool none = !text_of(input, "externalId").empty();
  std::vector<std::string_view> found;
  for (auto id = state.order.rbegin(); !none && id != state.order.rend(); ++id) {
    const Deployment& deployment = state.deployments.at(*id);
    if (!application.empty() &&
        (deployment.application != application || deployment.group != group))
      continue;
    if (has_status(deployment, array_of(input, "includeOnlyStatuses")) &&
        in_range(milliseconds(cloud, deployment.created), object_of(input, "createTimeRange")))
      found.push_back(*id);
  }
  const Page page = GR_TRY(page_of(input, found.size()));
  JsonArray list;
  for (std::size_t i = page.from; i < page.to; ++i) list.push_back(boost::json::string(found[i]));
  JsonObject answer{{"deployments", std::move(list)}};
  if (!page.next.empty()) answer["nextToken"] = page.next;
  return Json(std::move(answer));
}

}  // namespace greenroom::mocks::codedeploy
