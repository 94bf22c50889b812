// Deployment groups: created, read, changed, deleted (facts G1-G8).
#include "mocks/codedeploy/group_rules.hpp"
#include "mocks/codedeploy/handlers.hpp"
#include "mocks/codedeploy/lookup.hpp"
#include "mocks/codedeploy/routing.hpp"
#include "mocks/codedeploy/tags.hpp"

namespace greenroom::mocks::codedeploy {
namespace {

constexpr std::size_t groups_limit = 1000;
constexpr std::size_t group_names_limit = 100;
constexpr std::string_view given_members[] = {"deploymentConfigName",
                                              "ec2TagFilters",
                                              "onPremisesInstanceTagFilters",
                                              "autoScalingGroups",
                                              "serviceRoleArn",
                                              "triggerConfigurations",
                                              "alarmConfiguration",
                                              "autoRollbackConfiguration",
                                              "deploymentStyle",
                                              "outdatedInstancesStrategy",
                                              "blueGreenDeploymentConfiguration",
                                              "loadBalancerInfo",
                                              "ec2TagSet",
                                              "onPremisesTagSet",
                                              "ecsServices",
                                              "terminationHookEnabled"};

void lay_given(const JsonObject& input, JsonObject& document) {
  for (const std::string_view member : given_members)
    if (const Json* value = input.if_contains(member)) document[member] = *value;
}

/// Both waits are always answered (facts G5): clients index them without guard.
void fill_waits(JsonObject& document) {
  Json* found = document.if_contains("blueGreenDeploymentConfiguration");
  if (found == nullptr || !found->is_object()) return;
  JsonObject& waits = found->get_object();
  if (!waits.contains("deploymentReadyOption"))
    waits["deploymentReadyOption"] = JsonObject{{"actionOnTimeout", "CONTINUE_DEPLOYMENT"}};
  JsonObject& ready = waits["deploymentReadyOption"].get_object();
  if (!ready.contains("waitTimeInMinutes")) ready["waitTimeInMinutes"] = 0;
  if (!waits.contains("terminateBlueInstancesOnDeploymentSuccess"))
    waits["terminateBlueInstancesOnDeploymentSuccess"] = JsonObject{{"action", "TERMINATE"}};
  JsonObject& bake = waits["terminateBlueInstancesOnDeploymentSuccess"].get_object();
  if (!bake.contains("terminationWaitTimeInMinutes")) bake["terminationWaitTimeInMinutes"] = 0;
}

JsonObject last_deployment(const Cloud& cloud, const std::string& id) {
  const Deployment& deployment = cloud.codedeploy.deployments.at(id);
  JsonObject last{{"deploymentId", id},
                  {"status", status_name(deployment.status)},
                  {"createTime", milliseconds(cloud, deployment.created)}};
  if (deployment.completed) last["endTime"] = milliseconds(cloud, *deployment.completed);
  return last;
}

JsonObject described(const Cloud& cloud, const Group& group) {
  JsonObject document = group.document;
  if (!group.last_succeeded.empty()) {
    const Deployment& last = cloud.codedeploy.deployments.at(group.last_succeeded);
    if (const Json* revision = last.document.if_contains("revision"))
      document["targetRevision"] = *revision;
    document["lastSuccessfulDeployment"] = last_deployment(cloud, group.last_succeeded);
  }
  if (!group.last_attempted.empty())
    document["lastAttemptedDeployment"] = last_deployment(cloud, group.last_attempted);
  return document;
}

void rename_group(State& state, Application& application, const std::string& from,
                  const std::string& to) {
  auto moved = application.groups.extract(from);
  moved.key() = to;
  moved.mapped().document["deploymentGroupName"] = to;
  application.groups.insert(std::move(moved));
  const std::string_view name = text_of(application.document, "applicationName");
  for (auto& [id, deployment] : state.deployments) {
    if (deployment.application != name || deployment.group != from) continue;
    deployment.group = to;
    deployment.document["deploymentGroupName"] = to;
  }
}

}  // namespace

Result<Json> create_deployment_group(Call& call, const JsonObject& input) {
  Cloud& cloud = call.scene.cloud;
  const std::string application_name(text_of(input, "applicationName"));
  Application& application = *GR_TRY(find_application(cloud.codedeploy, application_name));
  const std::string name(text_of(input, "deploymentGroupName"));
  if (name.empty())
    return refuse("DeploymentGroupNameRequiredException", "Deployment Group name is missing");
  if (!is_name(name))
    return refuse("InvalidDeploymentGroupNameException",
                  "The deployment group name is not valid: " + name);
  if (application.groups.contains(name))
    return refuse("DeploymentGroupAlreadyExistsException",
                  "Deployment group name already exists: " + name);
  if (application.groups.size() >= groups_limit)
    return refuse("DeploymentGroupLimitExceededException", "More groups than allowed");
  const std::string_view platform = text_of(application.document, "computePlatform");
  Group group;
  group.document = {
      {"applicationName", application_name},
      {"deploymentGroupName", name},
      // AWS: the API's own default, which means nothing for ECS (facts C6).
      // https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_CreateDeploymentGroup.html
      {"deploymentConfigName", "CodeDeployDefault.OneAtATime"},
      {"computePlatform", platform}};
  lay_given(input, group.document);
  GR_CHECK(check_group(cloud, group.document, platform, ""));
  GR_CHECK(lay_tags(input, "tags", group.tags));
  fill_waits(group.document);
  const std::string id = new_uuid(cloud, "deployment group");
  group.document["deploymentGroupId"] = id;
  attach_idle_at_creation(call.scene, group.document);
  application.groups.emplace(name, std::move(group));
  return Json(JsonObject{{"deploymentGroupId", id}});
}

Result<Json> get_deployment_group(Call& call, const JsonObject& input) {
  Cloud& cloud = call.scene.cloud;
  Application& application =
      *GR_TRY(find_application(cloud.codedeploy, text_of(input, "applicationName")));
  const Group& group = *GR_TRY(find_group(application, text_of(input, "deploymentGroupName")));
  return Json(JsonObject{{"deploymentGroupInfo", described(cloud, group)}});
}

Result<Json> batch_get_deployment_groups(Call& call, const JsonObject& input) {
  Cloud& cloud = call.scene.cloud;
  Application& application =
      *GR_TRY(find_application(cloud.codedeploy, text_of(input, "applicationName")));
  const JsonArray* names = array_of(input, "deploymentGroupNames");
  if (names == nullptr || names->empty())
    return refuse("DeploymentGroupNameRequiredException", "Deployment Group name is missing");
  if (names->size() > group_names_limit)
    return refuse("BatchLimitExceededException", "At most 100 groups are given at a time");
  JsonArray found;
  std::string missing;
  for (const Json& name : *names) {
    const auto group = find_group(application, name.is_string() ? name.get_string() : "");
    if (group)
      found.push_back(described(cloud, **group));
    else
      missing = group.error().message;
  }
  JsonObject answer{{"deploymentGroupsInfo", std::move(found)}};
  if (!missing.empty()) answer["errorMessage"] = missing;
  return Json(std::move(answer));
}

Result<Json> list_deployment_groups(Call& call, const JsonObject& input) {
  const std::string_view name = text_of(input, "applicationName");
  const Application& application = *GR_TRY(find_application(call.scene.cloud.codedeploy, name));
  const Page page = GR_TRY(page_of(input, application.groups.size()));
  JsonArray names;
  std::size_t at = 0;
  for (const auto& [group_name, group] : application.groups) {
    if (at >= page.from && at < page.to) names.push_back(boost::json::string(group_name));
    ++at;
  }
  JsonObject answer{{"applicationName", name}, {"deploymentGroups", std::move(names)}};
  if (!page.next.empty()) answer["nextToken"] = page.next;
  return Json(std::move(answer));
}

Result<Json> update_deployment_group(Call& call, const JsonObject& input) {
  Cloud& cloud = call.scene.cloud;
  const std::string application_name(text_of(input, "applicationName"));
  Application& application = *GR_TRY(find_application(cloud.codedeploy, application_name));
  const std::string name(text_of(input, "currentDeploymentGroupName"));
  Group& group = *GR_TRY(find_group(application, name));
  const std::string renamed(text_of(input, "newDeploymentGroupName"));
  if (!renamed.empty() && !is_name(renamed))
    return refuse("InvalidDeploymentGroupNameException",
                  "The deployment group name is not valid: " + renamed);
  if (!renamed.empty() && renamed != name && application.groups.contains(renamed))
    return refuse("DeploymentGroupAlreadyExistsException",
                  "Deployment group name already exists: " + renamed);
  JsonObject changed = group.document;
  lay_given(input, changed);
  fill_waits(changed);
  GR_CHECK(check_group(cloud, changed, text_of(application.document, "computePlatform"),
                       application_name + "/" + name));
  group.document = std::move(changed);
  if (!renamed.empty() && renamed != name)
    rename_group(cloud.codedeploy, application, name, renamed);
  return Json(JsonObject{{"hooksNotCleanedUp", JsonArray{}}});
}

Result<Json> delete_deployment_group(Call& call, const JsonObject& input) {
  State& state = call.scene.cloud.codedeploy;
  const auto application = find_application(state, text_of(input, "applicationName"));
  const std::string name(text_of(input, "deploymentGroupName"));
  if (name.empty())
    return refuse("DeploymentGroupNameRequiredException", "Deployment Group name is missing");
  if (application)
    (*application)->groups.erase(name);  // the model names no error for a missing one
  return Json(JsonObject{{"hooksNotCleanedUp", JsonArray{}}});
}

}  // namespace greenroom::mocks::codedeploy
