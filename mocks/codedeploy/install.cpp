// Install: which groups are blue and green, the checks on the listeners, the new task set, and the
// wait for its steady state (facts X6-X11, L2-L4).
#include "mocks/codedeploy/group_rules.hpp"
#include "mocks/codedeploy/lifecycle.hpp"
#include "mocks/codedeploy/routing.hpp"
#include "mocks/codedeploy/timings.hpp"
#include "mocks/ecs/ecs.hpp"

#include <algorithm>

namespace greenroom::mocks::codedeploy {
namespace {

seam::Failure bad_service(std::string message) {
  return seam::fail(seam::ErrorKind::refused, "INVALID_ECS_SERVICE", std::move(message));
}

/// An error of ECS as CodeDeploy wraps it (facts ER5).
seam::Error wrapped(Scene& scene, const seam::Error& error) {
  const std::string request = new_uuid(scene.cloud, "request of codedeploy");
  return {seam::ErrorKind::refused,
          "ECS_UPDATE_ERROR",
          "The ECS service cannot be updated due to an unexpected error: " + error.message +
              " (Service: AmazonECS; Status Code: 400; Error Code: " + error.code +
              "; Request ID: " + request + "; Proxy: null). Check your ECS service status.",
          0,
          {},
          {}};
}

/// Blue is the group of the PRIMARY set; the other of the pair is idle (facts L3, Z9).
Result<void> tell_roles(const Cloud& cloud, Deployment& deployment) {
  Roles& roles = deployment.roles;
  const ServiceName name = service_of(deployment.snapshot);
  const auto view = ecs::find_service(cloud, name.cluster, name.service);
  if (!view) return bad_service(view.error().message);
  if (view->controller != "CODE_DEPLOY")
    return bad_service(
        "Deployment group's ECS service must be configured for a CODE_DEPLOY deployment "
        "controller.");
  const auto primary = std::find_if(view->task_sets.begin(), view->task_sets.end(),
                                    [](const auto& set) { return set.status == "PRIMARY"; });
  if (primary == view->task_sets.end())
    return bad_service("The target ECS service must have a primary task set.");
  roles.blue_task_set = primary->id;
  const JsonObject& balancing = *object_of(deployment.document, "loadBalancerInfo");
  const std::vector<std::string> pair = pair_of(cloud, balancing);
  const auto blue = std::find(pair.begin(), pair.end(), primary->target_group);
  if (pair.size() != 2 || pair[0].empty() || pair[1].empty() || blue == pair.end())
    return bad_service(
        "The target ECS service must be configured using one of those two target groups.");
  roles.blue_target_group = *blue;
  roles.green_target_group = pair[blue == pair.begin() ? 1 : 0];
  return {};
}

Result<void> create_green(Scene& scene, Deployment& deployment) {
  const AppSpec& appspec = *deployment.appspec;
  const Roles& roles = deployment.roles;
  const auto created =
      ecs::create_task_set(scene, {.cluster = roles.cluster,
                                   .service = roles.service,
                                   .external_id = deployment.id,
                                   .task_definition = appspec.task_definition,
                                   .target_group = roles.green_target_group,
                                   .container = appspec.container,
                                   .container_port = appspec.container_port,
                                   .platform_version = appspec.platform_version,
                                   .network_configuration = appspec.network,
                                   .capacity_providers = appspec.capacity_providers});
  if (!created) return seam::fail(wrapped(scene, created.error()));
  deployment.roles.green_task_set = *created;
  deployment.updated = scene.now();
  return {};
}

Result<void> prepare(Scene& scene, Deployment& deployment) {
  GR_CHECK(tell_roles(scene.cloud, deployment));
  GR_CHECK(check_listeners(scene.cloud, deployment));
  GR_CHECK(attach_green(scene, deployment));
  return create_green(scene, deployment);
}

void time_out(Scene& scene, Deployment& deployment) {
  const bool as_timeout =
      scene.cloud.settings.switches.install_timeout_code == Switches::InstallTimeoutCode::timeout;
  // AWS: https://docs.aws.amazon.com/codedeploy/latest/userguide/troubleshooting-ecs.html
  fail(scene, deployment, as_timeout ? "TIMEOUT" : "ECS_UPDATE_ERROR",
       "The deployment timed out while waiting for the replacement task set to become healthy. "
       "This time out period is 60 minutes.");
}

}  // namespace

void check_and_create(Scene& scene, Deployment& deployment) {
  if (const auto prepared = prepare(scene, deployment); !prepared)
    return fail(scene, deployment, prepared.error());
  deployment.unsteady_since = scene.now();
  next(scene, deployment, timings::steady_poll, Pending::poll_steady);
}

void poll_steady(Scene& scene, Deployment& deployment) {
  const Roles& roles = deployment.roles;
  const seam::Steady deadline =
      *deployment.events[static_cast<std::size_t>(Step::install)].started + timings::install_limit;
  const auto view = ecs::find_service(scene.cloud, roles.cluster, roles.service);
  if (!view) return fail(scene, deployment, wrapped(scene, view.error()));
  const auto green = std::find_if(view->task_sets.begin(), view->task_sets.end(),
                                  [&](const auto& set) { return set.id == roles.green_task_set; });
  if (green == view->task_sets.end() || green->status == "DRAINING")
    return fail(scene, deployment,
                wrapped(scene, {seam::ErrorKind::refused,
                                "TaskSetNotFoundException",
                                "The specified task set was not found.",
                                0,
                                {},
                                {}}));
  if (!green->steady) deployment.unsteady_since = scene.now();
  if (green->steady && scene.now() - *deployment.unsteady_since >= timings::steady_confirmed) {
    deployment.unsteady_since.reset();
    return finish_step(scene, deployment);
  }
  if (scene.now() >= deadline) return time_out(scene, deployment);
  const seam::Length left = deadline - scene.now();
  next(scene, deployment, std::min(timings::steady_poll, left), Pending::poll_steady);
}

}  // namespace greenroom::mocks::codedeploy
