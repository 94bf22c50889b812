// What several steps share: mutating calls with their ledger lines, pauses, limits, orphans.
#include "real/aws/retry.hpp"
#include "real/steps/run.hpp"
#include "real/text/text.hpp"

#include <algorithm>

namespace greenroom::real {

std::string short_name(const std::string& arn) {
  const auto slash = arn.rfind('/');
  return slash == std::string::npos ? arn : arn.substr(slash + 1);
}

std::string Run::title() const {
  const std::string what = record.tag.empty() ? project.name : record.tag;
  return revision.empty() ? what : what + " as " + short_name(revision);
}

seam::Result<std::string> mutate(Run& run, std::string_view call,
                                 const std::function<seam::Result<std::string>()>& act) {
  if (run.lost_lease)
    return seam::fail(seam::ErrorKind::not_sent, "lease_lost",
                      "another holds the lease by now; the engine only looks");
  GR_CHECK(run.ledger->intend(call));
  run.record.calls[std::string(call)] = {};
  auto result = act();
  CallRecord& record = run.record.calls[std::string(call)];
  if (result) {
    record = {CallRecord::State::done, *result};
  } else {
    record.state =
        is_effect_unknown(result.error()) ? CallRecord::State::unknown : CallRecord::State::refused;
  }
  // The effect stands whether it could be noted or not; a later process would look for it.
  const auto noted = run.ledger->outcome(call, record.state, record.value);
  if (!noted)
    run.voice.finding(
        {"R111",
         "the outcome of " + std::string(call) + " could not be noted: " + noted.error().message,
         "", "", Severity::warning});
  return result;
}

seam::Result<void> pause(Run& run, seam::Length length) {
  run.sleep(length);
  if (!run.lease || !run.lease->is_held()) return {};
  const auto token = run.lease->token();
  const auto renewed = run.lease->renew();
  if (!renewed) {  // a full disk is no reason to leave a deployment alone
    if (!run.told_lease_trouble)
      run.voice.finding({"R112", "the lease could not be renewed: " + renewed.error().message, "",
                         "", Severity::warning});
    run.told_lease_trouble = true;
    return {};
  }
  if (*renewed) {
    run.voice.lease("renewed", token);
    return {};
  }
  run.lost_lease = true;
  run.voice.lease("expired", token);
  run.voice.finding({"D140", "the lease was taken over by " + run.lease->other().holder,
                     "this process was away for longer than the lease lasts",
                     "let the other one finish", Severity::error});
  return {};
}

Plan plan_of(const Run& run) {
  return make_plan({run.project, run.command, run.appspec, run.observed});
}

seam::Length install_limit(const Run& run) {
  return waits_of(run.project, run.appspec, run.observed).install;
}

seam::Length total_limit(const Run& run) {
  return waits_of(run.project, run.appspec, run.observed).total;
}

std::vector<std::string> look_and_stop(const Run& run) {
  std::vector<std::string> commands{"greenroom-deploy status"};
  if (!run.deployment.empty())
    commands.push_back("aws deploy stop-deployment --deployment-id " + run.deployment +
                       " --auto-rollback-enabled");
  return commands;
}

seam::Result<bool> remove_orphan(Run& run, Verdict verdict) {
  if (!run.is_revision_ours || run.revision.empty() || !run.deployment.empty()) return true;
  // Where nobody can tell whether a deployment names it, it stays: it may be in use.
  const CallRecord* created = run.record.find("codedeploy:CreateDeployment");
  const bool may_be_named = created != nullptr && created->state != CallRecord::State::refused;
  if (may_be_named && verdict == Verdict::unknown) return true;
  const auto removed =
      mutate(run, "ecs:DeregisterTaskDefinition", [&]() -> seam::Result<std::string> {
        GR_CHECK(ecs::deregister_task_definition(*run.caller, run.revision));
        return run.revision;
      });
  if (!removed) {
    run.voice.step(
        Step::register_, StepOutcome::failed,
        short_name(run.revision) + " could not be deregistered: " + removed.error().message);
    return false;
  }
  run.voice.step(Step::register_, StepOutcome::done,
                 short_name(run.revision) + " deregistered: no deployment names it");
  return true;
}

}  // namespace greenroom::real
