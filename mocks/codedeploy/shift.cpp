// AllowTraffic: weights step by step, and the watch over steady states meanwhile (X17, X18, L12).
#include "mocks/codedeploy/lifecycle.hpp"
#include "mocks/codedeploy/routing.hpp"
#include "mocks/codedeploy/timings.hpp"
#include "mocks/ecs/ecs.hpp"

namespace greenroom::mocks::codedeploy {
namespace {

/// Canary waits its interval exactly; linear steps drift by 0-2 s each (facts C7, section 9).
seam::Length until_next_step(const Scene& scene, const Deployment& deployment) {
  seam::Length wait = std::chrono::minutes(deployment.shift.every_minutes);
  if (deployment.shift.kind == Shift::Kind::linear)
    wait += drawn(scene, timings::linear_extra, "linear extra", deployment,
                  static_cast<std::uint64_t>(deployment.shift_steps_done));
  return wait;
}

Result<void> write_share(Scene& scene, Deployment& deployment, int share) {
  const bool is_first = deployment.shift_steps_done == 0;
  if (!is_first &&
      scene.cloud.settings.switches.edited_weights == Switches::EditedWeights::deployment_fails &&
      production_was_edited(scene.cloud, deployment))
    return seam::fail(seam::ErrorKind::refused, "ELASTIC_LOAD_BALANCING_INVALID",
                      "The ELB could not be updated due to the following error: the weights of "
                      "listener " +
                          production_listener(deployment) + " were changed during the shift");
  return write_production(scene, deployment, share);
}

/// Green becomes PRIMARY when it has all of production (facts L9; the moment is inferred).
Result<void> hand_over(Scene& scene, Deployment& deployment) {
  const Roles& roles = deployment.roles;
  const auto done =
      ecs::update_primary_task_set(scene, roles.cluster, roles.service, roles.green_task_set);
  if (!done)
    return seam::fail(seam::ErrorKind::refused, "ECS_UPDATE_ERROR",
                      "The ECS service cannot be updated due to an unexpected error: " +
                          done.error().message + ". Check your ECS service status.");
  return {};
}

}  // namespace

void begin_shift(Scene& scene, Deployment& deployment) {
  deployment.unsteady_since.reset();
  beside(scene, deployment, timings::unsteady_poll, Pending::poll_unsteady, true);
  take_shift_step(scene, deployment);
}

void take_shift_step(Scene& scene, Deployment& deployment) {
  const int share = share_after(deployment.shift, deployment.shift_steps_done + 1,
                                scene.cloud.settings.switches.linear_remainder);
  if (const auto written = write_share(scene, deployment, share); !written)
    return fail(scene, deployment, written.error());
  ++deployment.shift_steps_done;
  if (share < 100)
    return next(scene, deployment, until_next_step(scene, deployment), Pending::shift_step);
  if (const auto done = hand_over(scene, deployment); !done)
    return fail(scene, deployment, done.error());
  next(scene, deployment, drawn(scene, timings::plain_event, "end of shift", deployment),
       Pending::end_shift);
}

// AWS: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-type-bluegreen.html
void poll_unsteady(Scene& scene, Deployment& deployment) {
  if (deployment.running != Step::allow_traffic) return;
  const Roles& roles = deployment.roles;
  const auto view = ecs::find_service(scene.cloud, roles.cluster, roles.service);
  bool steady = view.has_value();
  if (view)
    for (const ecs::TaskSetView& set : view->task_sets)
      if (set.id == roles.blue_task_set || set.id == roles.green_task_set)
        steady = steady && set.steady;
  if (steady) {
    deployment.unsteady_since.reset();
  } else if (!deployment.unsteady_since) {
    deployment.unsteady_since = scene.now();
  } else if (scene.now() - *deployment.unsteady_since >= timings::unsteady_limit &&
             !deployment.stop) {
    // Code and text are inferred; documented is that the deployment is stopped and marked failed.
    return fail(scene, deployment, "TIMEOUT",
                "The deployment timed out while waiting for the task sets to reach a steady state "
                "during traffic shifting. This time out period is 5 minutes.");
  }
  beside(scene, deployment, timings::unsteady_poll, Pending::poll_unsteady, true);
}

}  // namespace greenroom::mocks::codedeploy
