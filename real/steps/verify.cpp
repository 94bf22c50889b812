#include "real/steps/preflight.hpp"
#include "real/steps/run.hpp"

namespace greenroom::real {

namespace {

Before before_of(const Run& run) {
  const ecs::TaskSet* primary = run.observed.service->primary();
  return {primary->task_definition, primary->target_group_arn,
          routing_of(run.observed.listeners, run.observed.rules, *run.observed.group)};
}

Ending refused(const std::vector<Finding>& findings) {
  const Finding* first = nullptr;
  int errors = 0;
  bool is_only_locked = true;
  for (const Finding& finding : findings) {
    if (finding.severity != Severity::error) continue;
    ++errors;
    is_only_locked = is_only_locked && finding.means_locked;
    if (first == nullptr) first = &finding;
  }
  // While another deployment runs, listener and task sets are its own: they say nothing of ours.
  for (const Finding& finding : findings) {
    if (finding.means_locked) return {Verdict::locked, finding.text, {"greenroom-deploy status"}};
  }
  const std::string more = errors > 1 ? " (and " + std::to_string(errors - 1) + " more)" : "";
  return {Verdict::refused, first->text + more, {}};
}

/// A resumed run whose account cannot be read: why, what goes on there, and how to stop it. It is
/// not over for that.
Ending nothing_seen(Run& run) {
  int checks = 0;
  const auto findings =
      preflight({run.project, run.strategy, nullptr, run.appspec, run.observed}, checks);
  std::string because = "the account could not be read";
  for (const Finding& finding : findings) {
    if (finding.severity != Severity::error) continue;
    run.voice.finding(finding);
    because += ": " + finding.text;
    break;
  }
  if (const CallRecord* made = run.record.find("codedeploy:CreateDeployment"))
    run.deployment = made->value;
  Ending ending{Verdict::unknown, because, look_and_stop(run)};
  ending.stays_open = true;
  return ending;
}

}  // namespace

seam::Result<Next> verify(Run& run) {
  const bool was_verified = run.is_resumed && run.record.before;
  // Said before the first look, so that the calls of this step are known to be its own.
  if (!was_verified) run.voice.step(Step::verify, StepOutcome::started, run.title());
  observe(run);
  if (was_verified) {
    run.voice.step(Step::verify, StepOutcome::skipped, "verified before the process ended");
    if (run.observed.group && run.observed.service) return Next();
    return Next(nothing_seen(run));
  }
  const bool registers = run.record.verb != "rollback";
  const bool is_account_ours =
      run.observed.identity && run.observed.identity->account == run.project.account;
  if (registers && !run.definition && is_account_ours) {  // the file changed since it was loaded
    const auto read = task_definition_from(run.project.files.taskdef, run.taskdef_text, run.images);
    if (!read) return seam::fail(read.error());
  }
  int checks = 0;
  auto findings = preflight(
      {run.project, run.strategy, registers && run.definition ? &*run.definition : nullptr,
       run.appspec, run.observed},
      checks);
  if (run.saved_plan) {
    ++checks;
    for (Finding& one : differences(*run.saved_plan, plan_of(run)))
      findings.push_back(std::move(one));
  }
  bool is_refused = false;
  for (const Finding& finding : findings) {
    run.voice.finding(finding);
    is_refused = is_refused || finding.severity == Severity::error;
  }
  if (is_refused) {
    run.voice.step(Step::verify, StepOutcome::failed,
                   std::to_string(findings.size()) +
                       (findings.size() == 1 ? " finding of " : " findings of ") +
                       std::to_string(checks) + " checks");
    return Next(refused(findings));
  }
  run.record.before = before_of(run);
  run.voice.step(Step::verify, StepOutcome::done, std::to_string(checks) + " checks");
  return Next();
}

}  // namespace greenroom::real
