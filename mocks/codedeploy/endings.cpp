// How a deployment ends: the bake and its end, failure, stop, and the alarms that stop it (facts
// X4, X19, X20, K1-K10, L10, L11).
#include "mocks/cloudwatch/cloudwatch.hpp"
#include "mocks/codedeploy/group_rules.hpp"
#include "mocks/codedeploy/lifecycle.hpp"
#include "mocks/codedeploy/routing.hpp"
#include "mocks/codedeploy/timings.hpp"
#include "mocks/ecs/ecs.hpp"
#include "sim/seam/check.hpp"

#include <algorithm>

namespace greenroom::mocks::codedeploy {
namespace {

const JsonObject* termination(const Deployment& deployment) {
  const JsonObject* waits = object_of(deployment.document, "blueGreenDeploymentConfiguration");
  return waits == nullptr ? nullptr
                          : object_of(*waits, "terminateBlueInstancesOnDeploymentSuccess");
}

/// Everything that every end has in common.
void end(Scene& scene, Deployment& deployment, Status status) {
  GR_ASSERT(!is_terminal(deployment.status), "a deployment ends once");
  GR_ASSERT(status == Status::succeeded || !deployment.error_code.empty(),
            "what did not succeed says why");
  await_nothing(scene, deployment);
  deployment.in_bake = false;
  deployment.status = status;
  deployment.completed = scene.now();
  deployment.updated = scene.now();
  deployment.final_task_sets = task_sets_info(scene.cloud, deployment);
  if (Group* group = group_of(scene.cloud.codedeploy, deployment)) {
    if (group->active == deployment.id) group->active.clear();
    if (status == Status::succeeded) group->last_succeeded = deployment.id;
  }
  write_status(scene, deployment);
}

/// The event in progress failed, later ones are skipped (X20); nothing where all had succeeded.
void close_events(Scene& scene, Deployment& deployment) {
  if (!deployment.started) return;
  if (deployment.running) mark(scene, deployment, *deployment.running, EventStatus::failed);
  for (std::size_t i = 0; i < step_count; ++i)
    if (deployment.events[i].status == EventStatus::pending)
      mark(scene, deployment, static_cast<Step>(i), EventStatus::skipped);
}

void write_bake(Scene& scene, const Deployment& deployment, std::string_view status) {
  say(scene, {{"deployment", deployment.id},
              {"what", "bake"},
              {"status", status},
              {"group", deployment.group}});
}

Result<void> terminate_blue(Scene& scene, Deployment& deployment) {
  const Roles& roles = deployment.roles;
  if (blue_is_behind_production(scene.cloud, deployment)) {
    const std::string listener = production_listener(deployment);
    return seam::fail(
        seam::ErrorKind::refused, "ECS_UPDATE_ERROR",
        "TaskSet <" + roles.blue_task_set + "> is behind prod listener <" + listener +
            ">. Verify that the TaskSet <" + roles.blue_task_set +
            "> is still serving production traffic and update the listener rule if required. "
            "Refer to https://docs.aws.amazon.com/console/elasticloadbalancing/listeners/rules "
            "for information on updating listener rules");
  }
  const auto view = ecs::find_service(scene.cloud, roles.cluster, roles.service);
  const bool is_there =
      view && std::any_of(view->task_sets.begin(), view->task_sets.end(), [&](const auto& set) {
        return set.id == roles.blue_task_set && set.status != "DRAINING";
      });
  if (view && !is_there) return {};  // somebody was quicker
  const auto deleted =
      ecs::delete_task_set(scene, roles.cluster, roles.service, roles.blue_task_set);
  if (!deleted)
    return seam::fail(seam::ErrorKind::refused, "ECS_UPDATE_ERROR",
                      "The ECS service cannot be updated due to an unexpected error: " +
                          deleted.error().message + ". Check your ECS service status.");
  return {};
}

bool watches_alarms(const Scene& scene, const Deployment& deployment) {
  using Watched = Switches::AlarmsWatched;
  if (!deployment.triggering_id.empty()) return false;
  const auto& shift = deployment.events[static_cast<std::size_t>(Step::allow_traffic)];
  return scene.cloud.settings.switches.alarms_watched == Watched::to_end_of_bake ||
         shift.status != EventStatus::succeeded;
}

}  // namespace

void succeed(Scene& scene, Deployment& deployment) {
  using Route = Switches::TestRouteAfterSuccess;
  if (scene.cloud.settings.switches.test_route_after_success == Route::returns &&
      deployment.roles.wrote_test)
    // The test listener may be gone by now, which harms nobody.
    (void)write_test(scene, deployment, deployment.roles.test_green_before);
  end(scene, deployment, Status::succeeded);
}

void begin_bake(Scene& scene, Deployment& deployment) {
  const JsonObject* option = termination(deployment);
  if (option == nullptr || text_of(*option, "action") == "KEEP_ALIVE")
    return succeed(scene, deployment);
  deployment.in_bake = true;
  deployment.bake_began = true;
  deployment.updated = scene.now();
  write_bake(scene, deployment, "begins");
  if (scene.cloud.settings.switches.baking_status == Switches::BakingStatus::emitted) {
    deployment.status = Status::baking;
    write_status(scene, deployment);
  }
  next(scene, deployment, std::chrono::minutes(number_of(*option, "terminationWaitTimeInMinutes")),
       Pending::bake_ends);
}

void end_bake(Scene& scene, Deployment& deployment) {
  GR_ASSERT(deployment.in_bake, "only a bake that began ends");
  write_bake(scene, deployment, "ends");
  if (const auto done = terminate_blue(scene, deployment); !done)
    return fail(scene, deployment, done.error());
  succeed(scene, deployment);
}

void fail(Scene& scene, Deployment& deployment, const seam::Error& error) {
  fail(scene, deployment, error.code, error.message);
}

void fail(Scene& scene, Deployment& deployment, std::string code, std::string message) {
  // Nothing exists yet that could be rolled back before Install (facts H7).
  const bool reached_install =
      deployment.events[static_cast<std::size_t>(Step::install)].status != EventStatus::pending;
  const bool rolls_back = reached_install && deployment.triggering_id.empty() &&
                          rolls_back_on(deployment.document, "DEPLOYMENT_FAILURE");
  close_events(scene, deployment);
  deployment.error_code = std::move(code);
  deployment.error_message = std::move(message);
  deployment.stop.reset();
  end(scene, deployment, Status::failed);
  if (rolls_back) start_rollback(scene, deployment);
}

void request_stop(Scene& scene, Deployment& deployment, Stop stop, seam::Length after) {
  if (deployment.stop) {
    deployment.stop->rolls_back = stop.rolls_back;
    return;
  }
  const bool in_hook =
      deployment.running &&
      !deployment.events[static_cast<std::size_t>(*deployment.running)].execution.empty();
  stop.waits_for_hook =
      in_hook && stop.code == "MANUAL_STOP" &&
      scene.cloud.settings.switches.stop_during_hook == Switches::StopDuringHook::after_hook;
  const bool waits = stop.waits_for_hook;
  deployment.stop = std::move(stop);
  if (!waits) next(scene, deployment, after, Pending::stop_done);
}

void finish_stop(Scene& scene, Deployment& deployment) {
  GR_ASSERT(deployment.stop.has_value(), "a stop that takes effect was decided before");
  const Stop stop = *deployment.stop;
  stop_now(scene, deployment, stop);
}

void stop_now(Scene& scene, Deployment& deployment, Stop stop) {
  if (deployment.in_bake) write_bake(scene, deployment, "ends");
  close_events(scene, deployment);
  deployment.error_code = std::move(stop.code);
  deployment.error_message = std::move(stop.message);
  deployment.stop.reset();
  end(scene, deployment, Status::stopped);
  if (stop.rolls_back && deployment.triggering_id.empty()) start_rollback(scene, deployment);
}

// AWS: https://docs.aws.amazon.com/codedeploy/latest/userguide/monitoring-create-alarms.html
void poll_alarms(Scene& scene, Deployment& deployment) {
  if (deployment.stop || !watches_alarms(scene, deployment)) return;
  const JsonObject* configuration = object_of(deployment.snapshot, "alarmConfiguration");
  std::string active;
  bool unreadable = false;
  for (const std::string_view name : alarms_of(configuration)) {
    const auto state = cloudwatch::alarm_state(scene.cloud, name);
    if (!state)
      unreadable = true;
    else if (*state == "ALARM")
      active.append(active.empty() ? "<" : " <").append(name).append(">");
  }
  const bool minds = unreadable && !flag_of(*configuration, "ignorePollAlarmFailure");
  if (active.empty() && !minds) {
    if (configuration != nullptr && flag_of(*configuration, "enabled"))
      beside(scene, deployment, timings::alarm_poll, Pending::poll_alarms, true);
    return;
  }
  Stop stop;
  stop.code = "ALARM_ACTIVE";
  stop.message = active.empty()
                     // Inferred: documented is only that the deployment does not go on.
                     ? "The state of one or more alarms could not be read from Amazon CloudWatch."
                     : "One or more alarms have been activated according to the Amazon CloudWatch "
                       "metrics you selected, and the affected deployments have been stopped. "
                       "Activated alarms: " +
                           active;
  stop.rolls_back = rolls_back_on(deployment.document, "DEPLOYMENT_STOP_ON_ALARM");
  // Only the switch `refuse` looks before the first event has begun (U15): it stops at once.
  if (deployment.events[0].status == EventStatus::pending)
    return stop_now(scene, deployment, std::move(stop));
  request_stop(scene, deployment, std::move(stop),
               drawn(scene, timings::alarm_stop, "alarm stop", deployment));
}

}  // namespace greenroom::mocks::codedeploy
