// What the harness looks at.
#include "mocks/codedeploy/appspec.hpp"
#include "mocks/codedeploy/lookup.hpp"
#include "mocks/codedeploy/routing.hpp"

namespace greenroom::mocks::codedeploy {
namespace {

seam::Length bake_of(const Deployment& deployment) {
  const JsonObject* waits = object_of(deployment.document, "blueGreenDeploymentConfiguration");
  const JsonObject* option =
      waits == nullptr ? nullptr : object_of(*waits, "terminateBlueInstancesOnDeploymentSuccess");
  if (option == nullptr || text_of(*option, "action") == "KEEP_ALIVE") return seam::Length(0);
  return std::chrono::minutes(number_of(*option, "terminationWaitTimeInMinutes"));
}

DeploymentView view_of(const Deployment& deployment) {
  DeploymentView view;
  view.id = deployment.id;
  view.application = deployment.application;
  view.group = deployment.group;
  view.status = status_name(deployment.status);
  view.creator = text_of(deployment.document, "creator");
  view.config = text_of(deployment.document, "deploymentConfigName");
  view.error_code = deployment.error_code;
  view.error_message = deployment.error_message;
  view.rollback_id = deployment.rollback_id;
  view.triggering_id = deployment.triggering_id;
  if (deployment.appspec) view.task_definition = deployment.appspec->task_definition;
  view.blue_task_set = deployment.roles.blue_task_set;
  view.green_task_set = deployment.roles.green_task_set;
  view.blue_target_group = deployment.roles.blue_target_group;
  view.green_target_group = deployment.roles.green_target_group;
  view.production_listener = production_listener(deployment);
  view.test_listener = test_listener(deployment);
  if (deployment.running) view.current_event = step_name(*deployment.running);
  view.created = deployment.created;
  view.started = deployment.started.value_or(seam::Steady{});
  view.completed = deployment.completed.value_or(seam::Steady{});
  view.bake = bake_of(deployment);
  view.active = !is_terminal(deployment.status);
  return view;
}

}  // namespace

std::vector<DeploymentView> deployments(const Cloud& cloud) {
  std::vector<DeploymentView> views;
  views.reserve(cloud.codedeploy.order.size());
  for (const std::string& id : cloud.codedeploy.order)
    views.push_back(view_of(cloud.codedeploy.deployments.at(id)));
  return views;
}

std::optional<DeploymentView> find_deployment(const Cloud& cloud, std::string_view id) {
  const auto found = cloud.codedeploy.deployments.find(std::string(id));
  if (found == cloud.codedeploy.deployments.end()) return std::nullopt;
  return view_of(found->second);
}

}  // namespace greenroom::mocks::codedeploy
