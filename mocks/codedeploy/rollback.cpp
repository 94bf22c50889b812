// The rollback, a deployment of its own (facts X21, K4-K9): back to blue while blue lives, else a
// whole deployment of the last good revision.
#include "mocks/codedeploy/group_rules.hpp"
#include "mocks/codedeploy/lifecycle.hpp"
#include "mocks/codedeploy/routing.hpp"
#include "mocks/codedeploy/timings.hpp"
#include "mocks/ecs/ecs.hpp"
#include "sim/seam/check.hpp"

#include <algorithm>

namespace greenroom::mocks::codedeploy {
namespace {

constexpr std::string_view inherited_members[] = {"applicationName",
                                                  "deploymentGroupName",
                                                  "autoRollbackConfiguration",
                                                  "deploymentStyle",
                                                  "blueGreenDeploymentConfiguration",
                                                  "loadBalancerInfo",
                                                  "ignoreApplicationStopFailures",
                                                  "updateOutdatedInstancesOnly",
                                                  "fileExistsBehavior",
                                                  "computePlatform"};

const ecs::TaskSetView* living(const ecs::ServiceView& view, std::string_view id) {
  for (const ecs::TaskSetView& set : view.task_sets)
    if (set.id == id && set.status != "DRAINING") return &set;
  return nullptr;
}

Error update_error(const Error& error) {
  return {seam::ErrorKind::refused,
          "ECS_UPDATE_ERROR",
          "The ECS service cannot be updated due to an unexpected error: " + error.message +
              ". Check your ECS service status.",
          0,
          {},
          {}};
}

/// Somebody else moved the listener, and the world says that this ends a rollback (U18).
Result<void> check_unedited(const Scene& scene, const Deployment& original) {
  if (scene.cloud.settings.switches.rollback_after_edit ==
          Switches::RollbackAfterEdit::rolls_back ||
      original.roles.blue_target_group.empty())
    return {};
  if (!original.roles.wrote_production) return check_listeners(scene.cloud, original);
  if (!production_was_edited(scene.cloud, original)) return {};
  return seam::fail(seam::ErrorKind::refused, "ELASTIC_LOAD_BALANCING_INVALID",
                    "The ELB could not be updated due to the following error: Primary taskset "
                    "target group must be behind listener " +
                        production_listener(original));
}

/// Undoes what the original did, and nothing that it did not do.
Result<void> undo(Scene& scene, const Deployment& original, Deployment& rollback,
                  const ecs::ServiceView& view) {
  GR_CHECK(check_unedited(scene, original));
  const Roles& roles = original.roles;
  if (roles.wrote_production) GR_CHECK(write_production(scene, rollback, 0));
  if (roles.wrote_test) GR_CHECK(write_test(scene, rollback, roles.test_green_before));
  const ecs::TaskSetView* green = living(view, roles.green_task_set);
  if (green == nullptr) return {};
  if (green->status == "PRIMARY") {
    const auto done =
        ecs::update_primary_task_set(scene, roles.cluster, roles.service, roles.blue_task_set);
    if (!done) return seam::fail(update_error(done.error()));
  }
  const auto gone = ecs::delete_task_set(scene, roles.cluster, roles.service, roles.green_task_set);
  if (!gone) return seam::fail(update_error(gone.error()));
  return {};
}

void set_members(Deployment& rollback, const Deployment& original) {
  for (const std::string_view member : inherited_members)
    if (const Json* value = original.document.if_contains(member))
      rollback.document[member] = *value;
  rollback.document["deploymentConfigName"] = "CodeDeployDefault.ECSAllAtOnce";
  rollback.document["creator"] = "codeDeployRollback";
  if (const Json* revision = original.document.if_contains("previousRevision"))
    rollback.document["revision"] = *revision;
}

}  // namespace

void start_rollback(Scene& scene, Deployment& original) {
  GR_ASSERT(original.rollback_id.empty() && original.triggering_id.empty(),
            "a deployment is rolled back once, and no rollback is");
  Deployment rollback;
  set_members(rollback, original);
  rollback.snapshot = original.snapshot;
  rollback.application = original.application;
  rollback.group = original.group;
  rollback.triggering_id = original.id;
  rollback.roles = original.roles;
  Deployment& added = add_deployment(scene, std::move(rollback));
  original.rollback_id = added.id;
  next(scene, added, drawn(scene, timings::until_rollback_moves, "until rollback moves", added),
       Pending::rollback_moves);
}

void move_back(Scene& scene, Deployment& rollback) {
  const Deployment& original = scene.cloud.codedeploy.deployments.at(rollback.triggering_id);
  const Roles& roles = original.roles;
  rollback.status = Status::in_progress;
  rollback.started = scene.now();
  rollback.updated = scene.now();
  write_status(scene, rollback);
  const ServiceName name = service_of(rollback.snapshot);
  const auto view = ecs::find_service(scene.cloud, name.cluster, name.service);
  if (!view) return fail(scene, rollback, "INVALID_ECS_SERVICE", view.error().message);
  rollback.roles.cluster = view->cluster;
  rollback.roles.service = view->name;
  rollback.roles.service_arn = view->arn;
  if (!roles.blue_task_set.empty() && living(*view, roles.blue_task_set) == nullptr)
    return run_anew(scene, rollback);
  if (const auto undone = undo(scene, original, rollback, *view); !undone)
    return fail(scene, rollback, undone.error());
  next(scene, rollback, drawn(scene, timings::rollback_takes, "rollback takes", rollback),
       Pending::rollback_ends);
}

void finish_rollback(Scene& scene, Deployment& rollback) {
  // U5: what events a rollback shows is unknown; here all eight, succeeded within its seconds.
  for (EventRecord& event : rollback.events) {
    event.status = EventStatus::succeeded;
    event.started = rollback.started;
    event.ended = scene.now();
  }
  succeed(scene, rollback);
}

}  // namespace greenroom::mocks::codedeploy
