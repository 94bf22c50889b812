#include "mocks/codedeploy/lifecycle.hpp"

#include "mocks/codedeploy/appspec.hpp"
#include "mocks/codedeploy/group_rules.hpp"
#include "mocks/codedeploy/revisions.hpp"
#include "mocks/codedeploy/routing.hpp"
#include "mocks/codedeploy/timings.hpp"
#include "mocks/ecs/ecs.hpp"
#include "mocks/owners.hpp"
#include "sim/seam/check.hpp"

namespace greenroom::mocks::codedeploy {
namespace {

using ReadyWaitSlot = Switches::ReadyWaitSlot;

/// STOP_DEPLOYMENT waits for somebody to continue; everything else goes on at once (R1).
bool waits_to_continue(const Deployment& deployment) {
  const JsonObject* waits = object_of(deployment.document, "blueGreenDeploymentConfiguration");
  const JsonObject* ready = waits == nullptr ? nullptr : object_of(*waits, "deploymentReadyOption");
  return ready != nullptr && text_of(*ready, "actionOnTimeout") == "STOP_DEPLOYMENT" &&
         !deployment.deploys_anew;
}

std::int64_t ready_minutes(const Deployment& deployment) {
  return number_of(deployment.document.at("blueGreenDeploymentConfiguration")
                       .at("deploymentReadyOption")
                       .get_object(),
                   "waitTimeInMinutes");
}

void begin_ready_wait(Scene& scene, Deployment& deployment) {
  deployment.status = Status::ready;
  deployment.updated = scene.now();
  write_status(scene, deployment);
  next(scene, deployment, std::chrono::minutes(ready_minutes(deployment)),
       Pending::ready_times_out);
}

void ready_times_out(Scene& scene, Deployment& deployment) {
  // AWS: https://docs.aws.amazon.com/codedeploy/latest/userguide/troubleshooting-ecs.html
  // Inferred: its rollback is that of a failure, since nobody asked for the stop.
  stop_now(scene, deployment,
           {"TIMEOUT",
            "The deployment timed out while waiting for a notification to continue. This time out "
            "period is " +
                std::to_string(ready_minutes(deployment)) + " minutes.",
            rolls_back_on(deployment.document, "DEPLOYMENT_FAILURE"), false});
}

Step after(Step step) { return static_cast<Step>(static_cast<int>(step) + 1); }

Step ready_wait_precedes(const Scene& scene) {
  return scene.cloud.settings.switches.ready_wait_slot == ReadyWaitSlot::before_allow_hook
             ? Step::before_allow_traffic
             : Step::allow_traffic;
}

/// What is missing when a deployment starts: the group may be gone since (facts ER8).
std::string_view missing_at_start(State& state, const Deployment& deployment) {
  if (!state.applications.contains(deployment.application)) return "APPLICATION_MISSING";
  return group_of(state, deployment) == nullptr ? "DEPLOYMENT_GROUP_MISSING" : "";
}

Result<void> read_revision(const Cloud& cloud, Deployment& deployment) {
  const JsonObject* revision = object_of(deployment.document, "revision");
  if (revision == nullptr)
    return seam::fail(seam::ErrorKind::refused, "REVISION_MISSING",
                      "There is no last known good revision to deploy.");
  deployment.appspec = GR_TRY(read_appspec(with_file(cloud, *revision)));
  return {};
}

void start(Scene& scene, Deployment& deployment) {
  deployment.status = Status::in_progress;
  deployment.started = scene.now();
  deployment.updated = scene.now();
  const ServiceName name = service_of(deployment.snapshot);
  deployment.roles.cluster = name.cluster;
  deployment.roles.service = name.service;
  if (const auto view = ecs::find_service(scene.cloud, name.cluster, name.service)) {
    deployment.roles.cluster = view->cluster;
    deployment.roles.service = view->name;
    deployment.roles.service_arn = view->arn;
  }
  write_status(scene, deployment);
  if (const auto missing = missing_at_start(scene.cloud.codedeploy, deployment); !missing.empty())
    return fail(scene, deployment, std::string(missing),
                "The application or the deployment group was deleted.");
  if (const auto read = read_revision(scene.cloud, deployment); !read)
    return fail(scene, deployment, read.error());
  if (scene.cloud.settings.switches.alarm_at_start == Switches::AlarmAtStart::refuse)
    poll_alarms(scene, deployment);
  else
    beside(scene, deployment, timings::first_alarm_poll, Pending::poll_alarms, true);
  if (!deployment.stop && !is_terminal(deployment.status))
    begin_step(scene, deployment, Step::before_install);
}

void play(Scene& scene, Deployment& deployment, Pending what) {
  switch (what) {
    case Pending::start:
      return start(scene, deployment);
    case Pending::begin_step: {
      Step step = Step::before_install;
      while (event_of(deployment, step).status != EventStatus::pending) step = after(step);
      return begin_step(scene, deployment, step);
    }
    case Pending::end_step:
      return finish_step(scene, deployment);
    case Pending::hook_answers:
      return let_hook_answer(scene, deployment);
    case Pending::hook_times_out:
      return hook_stays_silent(scene, deployment);
    case Pending::install_checks:
      return check_and_create(scene, deployment);
    case Pending::poll_steady:
      return poll_steady(scene, deployment);
    case Pending::shift_step:
      return take_shift_step(scene, deployment);
    case Pending::end_shift:
      return finish_step(scene, deployment);
    case Pending::poll_unsteady:
      return poll_unsteady(scene, deployment);
    case Pending::ready_times_out:
      return ready_times_out(scene, deployment);
    case Pending::bake_ends:
      return end_bake(scene, deployment);
    case Pending::stop_done:
      return finish_stop(scene, deployment);
    case Pending::poll_alarms:
      return poll_alarms(scene, deployment);
    case Pending::rollback_moves:
      return move_back(scene, deployment);
    case Pending::rollback_ends:
      return finish_rollback(scene, deployment);
  }
}

sim::Event pending_event(const Deployment& deployment, Pending what, bool periodic) {
  sim::Event event;
  event.owner = codedeploy_owner;
  event.what = static_cast<std::uint8_t>(what);
  event.periodic = periodic;
  event.subject = deployment.id;
  event.number = deployment.generation;
  return event;
}

bool is_beside(Pending what) {
  return what == Pending::poll_alarms || what == Pending::poll_unsteady;
}

}  // namespace

EventRecord& event_of(Deployment& deployment, Step step) {
  return deployment.events[static_cast<std::size_t>(step)];
}

void next(Scene& scene, Deployment& deployment, seam::Length after_length, Pending what) {
  await_nothing(scene, deployment);
  deployment.awaited =
      scene.cloud.timeline.schedule_in(after_length, pending_event(deployment, what, false));
}

void await_nothing(Scene& scene, Deployment& deployment) {
  ++deployment.generation;
  // An hour's limit that nobody waits for any more must not keep the scenario going.
  if (deployment.awaited != 0) scene.cloud.timeline.cancel(deployment.awaited);
  deployment.awaited = 0;
}

void beside(Scene& scene, const Deployment& deployment, seam::Length after_length, Pending what,
            bool periodic) {
  scene.in(after_length, pending_event(deployment, what, periodic));
}

seam::Length drawn(const Scene& scene, const sim::Quantiles& quantiles, std::string_view kind,
                   const Deployment& deployment, std::uint64_t ordinal) {
  return scene.cloud.settings.chance.length(quantiles, kind, deployment.id, ordinal);
}

void begin_created(Scene& scene, Deployment& deployment) {
  next(scene, deployment, drawn(scene, timings::until_started, "until started", deployment),
       Pending::start);
}

void run_anew(Scene& scene, Deployment& rollback) {
  const ServiceName name{rollback.roles.cluster, rollback.roles.service};
  const std::string arn = rollback.roles.service_arn;
  rollback.deploys_anew = true;
  rollback.roles = {};
  rollback.roles.cluster = name.cluster;
  rollback.roles.service = name.service;
  rollback.roles.service_arn = arn;
  if (const auto read = read_revision(scene.cloud, rollback); !read)
    return fail(scene, rollback, read.error());
  begin_step(scene, rollback, Step::before_install);
}

void write_status(Scene& scene, const Deployment& deployment) {
  say(scene, {{"deployment", deployment.id},
              {"what", "status"},
              {"status", status_name(deployment.status)},
              {"code", deployment.error_code},
              {"message", deployment.error_message},
              {"group", deployment.group}});
}

void mark(Scene& scene, Deployment& deployment, Step step, EventStatus status) {
  EventRecord& record = event_of(deployment, step);
  GR_ASSERT(record.status == EventStatus::pending || record.status == EventStatus::in_progress,
            "a lifecycle event ends once");
  record.status = status;
  if (status == EventStatus::in_progress) record.started = scene.now();
  if (status == EventStatus::succeeded || status == EventStatus::failed) record.ended = scene.now();
  deployment.running = status == EventStatus::in_progress ? std::optional(step) : std::nullopt;
  deployment.updated = scene.now();
  say(scene, {{"deployment", deployment.id},
              {"what", "event"},
              {"event", step_name(step)},
              {"event_status", event_status_name(status)}});
}

void begin_step(Scene& scene, Deployment& deployment, Step step) {
  mark(scene, deployment, step, EventStatus::in_progress);
  if (step == Step::install)
    return next(scene, deployment,
                drawn(scene, timings::install_checks, "install checks", deployment),
                Pending::install_checks);
  if (step == Step::allow_traffic) return begin_shift(scene, deployment);
  if (step == Step::allow_test_traffic)
    if (const auto moved = write_test(scene, deployment, 100); !moved)
      return fail(scene, deployment, moved.error());
  if (deployment.appspec->hooks.contains(step)) return call_hook(scene, deployment, step);
  next(scene, deployment,
       drawn(scene, timings::plain_event, "plain event", deployment,
             static_cast<std::uint64_t>(step)),
       Pending::end_step);
}

void finish_step(Scene& scene, Deployment& deployment) {
  GR_ASSERT(deployment.running.has_value(), "an event that ends was in progress");
  const Step step = *deployment.running;
  mark(scene, deployment, step, EventStatus::succeeded);
  if (deployment.stop) return finish_stop(scene, deployment);
  if (step == Step::after_allow_traffic) return begin_bake(scene, deployment);
  if (after(step) == ready_wait_precedes(scene) && waits_to_continue(deployment))
    return begin_ready_wait(scene, deployment);
  next(scene, deployment,
       drawn(scene, timings::between_events, "between events", deployment,
             static_cast<std::uint64_t>(step)),
       Pending::begin_step);
}

void reroute(Scene& scene, Deployment& deployment) {
  GR_ASSERT(deployment.status == Status::ready, "only a deployment that is Ready is continued");
  deployment.status = Status::in_progress;
  deployment.updated = scene.now();
  write_status(scene, deployment);
  next(scene, deployment, drawn(scene, timings::between_events, "rerouted", deployment),
       Pending::begin_step);
}

void on_event(Scene& scene, const sim::Event& event) {
  const auto found = scene.cloud.codedeploy.deployments.find(event.subject);
  GR_ASSERT(found != scene.cloud.codedeploy.deployments.end(),
            "an event belongs to a deployment that exists");
  const auto what = static_cast<Pending>(event.what);
  if (event.sequence == found->second.awaited) found->second.awaited = 0;
  if (is_terminal(found->second.status)) return;
  if (!is_beside(what) && event.number != found->second.generation) return;
  play(scene, found->second, what);
}

}  // namespace greenroom::mocks::codedeploy
