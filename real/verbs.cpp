#include "real/verbs.hpp"

#include "real/aws/retry.hpp"
#include "real/clients/json.hpp"
#include "real/plan.hpp"
#include "real/steps/preflight.hpp"
#include "real/text/text.hpp"

#include <algorithm>

namespace greenroom::real {

namespace {

// Notes of a rollback in the ledger, beside those of its calls.
constexpr std::string_view stopped_mark = "engine:Stops";
constexpr std::string_view revision_mark = "engine:Revision";

std::string new_id(Run& run) {
  const std::uint64_t number = run.seam.entropy.next();
  return hex(number);
}

seam::Result<void> begin(Run& run, std::string verb) {
  GR_TRY(run.ledger->open());
  run.record.id = new_id(run);
  if (run.underway != nullptr) run.underway->run = run.record.id;
  run.record.verb = std::move(verb);
  run.record.tag = run.command.tag;
  run.record.shift = run.command.shift.value_or("");
  run.record.step = run.command.step.value_or("");
  run.record.every = run.command.every.value_or("");
  if (run.command.if_active) run.record.if_active = name_of(*run.command.if_active);
  return run.ledger->begin(run.record, run.seam.clock.utc());
}

std::optional<std::string> word(const std::string& text) {
  return text.empty() ? std::nullopt : std::optional<std::string>(text);
}

/// A dead process's run becomes this process's.
seam::Result<void> take_up(Run& run, const RunRecord& record) {
  run.record = record;
  if (run.underway != nullptr) run.underway->run = record.id;
  run.is_resumed = true;
  run.ledger->continues(record.id);
  run.command.tag = record.tag;
  for (const IfActive one : {IfActive::wait, IfActive::finish, IfActive::rollback})
    if (name_of(one) == record.if_active) run.command.if_active = one;
  run.strategy = GR_TRY(strategy_from_words(run.project.strategy, word(record.shift),
                                            word(record.step), word(record.every)));
  return {};
}

/// The process died while it cleaned up: nothing is deployed, and the cleaning is ended.
seam::Result<Outcome> end_again(Run& run) {
  if (const CallRecord* made = run.record.find("ecs:RegisterTaskDefinition")) {
    run.revision = made->value;
    run.is_revision_ours = true;
  }
  return finish(run, {Verdict::rolled_back,
                      "the run had given up before its process ended; nothing had changed",
                      {}});
}

/// The verdict was there already; only the lease may be left of that process.
seam::Result<Outcome> told_again(Run& run, const RunRecord& record) {
  GR_CHECK(run.lease->release_of(record.id));
  Outcome outcome;
  for (const Verdict verdict : {Verdict::deployed, Verdict::rolled_back, Verdict::unknown,
                                Verdict::dirty, Verdict::edge_open}) {
    if (name_of(verdict) == *record.verdict) outcome.verdict = verdict;
  }
  outcome.exit = exit_of(outcome.verdict);
  outcome.deployment = record.deployment;
  outcome.because = record.because;
  run.voice.verdict(outcome);
  return outcome;
}

struct Looked {
  std::vector<Finding> findings;
  int checks = 0;
  bool is_refused = false;
};

seam::Result<Looked> look(Run& run) {
  observe(run);
  Looked out;
  out.findings = preflight({run.project, run.strategy, run.definition ? &*run.definition : nullptr,
                            run.appspec, run.observed},
                           out.checks);
  out.is_refused = std::any_of(out.findings.begin(), out.findings.end(),
                               [](const auto& one) { return one.severity == Severity::error; });
  return out;
}

Outcome outcome_of(Verdict verdict, std::string because, std::string document) {
  return {verdict, exit_of(verdict), {}, std::move(because), {}, std::move(document)};
}

/// The definition that the last successful deployment but one brought; empty when there is none.
seam::Result<std::string> previous_definition(Run& run) {
  const auto& names = run.project.codedeploy;
  const auto ids = GR_TRY(codedeploy::list_deployments(*run.caller, names.application, names.group,
                                                       codedeploy::Which::succeeded));
  const auto* primary = run.observed.service ? run.observed.service->primary() : nullptr;
  int asked = 0;
  for (const std::string& id : ids) {
    if (++asked > 20) break;
    const auto deployment = GR_TRY(codedeploy::get_deployment(*run.caller, id));
    const auto at = deployment.content.find("arn:aws:ecs:");
    if (at == std::string::npos || deployment.creator == "codeDeployRollback") continue;
    const auto end = deployment.content.find_first_of(" \r\n\"'", at);
    const std::string arn = deployment.content.substr(at, end - at);
    if (primary != nullptr && arn != primary->task_definition) return arn;
  }
  // Before the first deployment of the group there is the revision below.
  if (!run.observed.current) return std::string();
  const auto arns =
      GR_TRY(ecs::list_task_definitions(*run.caller, run.observed.current->family, 20));
  for (const std::string& arn : arns) {
    const auto number = integer_from(arn.substr(arn.rfind(':') + 1)).value_or(0);
    if (number < run.observed.current->revision) return arn;
  }
  return std::string();
}

/// What production was like before a deployment that is under way: from our ledger where it was
/// ours, else from its own blue task set, with every route on blue.
seam::Result<Before> before_of_active(Run& run, const std::string& id) {
  const auto runs = runs_in(GR_TRY(run.ledger->open()));
  for (const RunRecord& record : runs) {
    const CallRecord* made = record.find("codedeploy:CreateDeployment");
    if (made != nullptr && made->value == id && record.before) return *record.before;
  }
  Before before;
  for (const auto& set : run.observed.service->task_sets) {
    if (set.external_id == id || set.is_draining()) continue;
    before.task_definition = set.task_definition;
    before.blue_target_group = set.target_group_arn;
  }
  const auto on_blue = [&](elbv2::Forward& forward) {
    for (const auto& [group, weight] : forward.weights) {
      if (run.observed.target_group(group) == nullptr) continue;
      forward.weights = {{before.blue_target_group, 1}};
      return;
    }
  };
  auto listeners = run.observed.listeners;
  auto rules = run.observed.rules;
  for (auto& listener : listeners) on_blue(listener.forward);
  for (auto& [arn, list] : rules) {
    for (auto& rule : list) on_blue(rule.forward);
  }
  before.routing = routing_of(listeners, rules, *run.observed.group);
  return before;
}

seam::Result<Outcome> stop_active(Run& run, const std::string& id) {
  run.deployment = id;
  run.record.before = GR_TRY(before_of_active(run, id));
  run.stopped_because = "somebody asked for a rollback";
  GR_CHECK(run.ledger->outcome(stopped_mark, CallRecord::State::done, id));
  const auto stopped = mutate(run, "codedeploy:StopDeployment", [&]() -> seam::Result<std::string> {
    GR_CHECK(codedeploy::stop_deployment(*run.caller, id, true));
    return id;
  });
  if (!stopped && !is_effect_unknown(stopped.error()) &&
      stopped.error().code != "DeploymentAlreadyCompletedException")
    return finish(run, {Verdict::dirty, id + " could not be stopped: " + stopped.error().message,
                        look_and_stop(run)});
  auto next = watch(run);
  if (!next) return finish(run, {Verdict::unknown, next.error().message, look_and_stop(run)});
  if (*next) return finish(run, std::move(**next));
  return finish(run, {Verdict::dirty,
                      id + " had succeeded before it could be stopped",
                      {"greenroom-deploy rollback"}});
}

/// Brings back what was: by stopping what runs, or by deploying the revision before.
seam::Result<Outcome> bring_back(Run& run) {
  observe(run);
  if (!run.observed.group || !run.observed.service) {
    int checks = 0;
    const auto findings =
        preflight({run.project, run.strategy, nullptr, run.appspec, run.observed}, checks);
    for (const Finding& finding : findings) run.voice.finding(finding);
    return finish(run, {Verdict::refused,
                        findings.empty() ? "the account could not be read" : findings.front().text,
                        {}});
  }
  if (const CallRecord* mark = run.record.find(stopped_mark)) return stop_active(run, mark->value);
  if (const CallRecord* mark = run.record.find(revision_mark)) {
    run.revision = mark->value;
  } else {
    if (run.observed.active_deployment) return stop_active(run, *run.observed.active_deployment);
    const auto previous = previous_definition(run);
    if (!previous) return finish(run, {Verdict::refused, previous.error().message, {}});
    if (previous->empty())
      return finish(run, {Verdict::refused, "there is no earlier revision to go back to", {}});
    run.revision = *previous;
    GR_CHECK(run.ledger->outcome(revision_mark, CallRecord::State::done, run.revision));
  }
  run.record.tag = short_name(run.revision);
  return play_steps(run);
}

}  // namespace

seam::Result<Outcome> deploy_verb(Run& run) {
  GR_CHECK(begin(run, "deploy"));
  if (auto outcome = GR_TRY(take_turn(run, false))) return std::move(*outcome);
  return play_steps(run);
}

seam::Result<Outcome> resume_verb(Run& run) {
  const auto runs = runs_in(GR_TRY(run.ledger->open()));
  const RunRecord* record = run_to_resume(runs);
  if (record == nullptr) {
    const auto outcome =
        outcome_of(Verdict::rolled_back, "the ledger knows no run: nothing had been changed", "");
    run.voice.verdict(outcome);
    return outcome;
  }
  // Who ended knowing nothing looks again; so does who was turned away with a call under way.
  const bool is_over = record->verdict && record->verdict != "unknown" &&
                       record->verdict != "locked" && record->verdict != "refused";
  if (is_over) return told_again(run, *record);
  GR_CHECK(take_up(run, *record));
  // Where nothing was verified yet, the group may still be another's.
  const bool has_begun = run.record.before || run.record.verb == "rollback";
  if (auto outcome = GR_TRY(has_begun ? take_lease(run, true) : take_turn(run, true)))
    return std::move(*outcome);
  if (run.record.verb == "rollback") return bring_back(run);
  if (run.record.find("ecs:DeregisterTaskDefinition") != nullptr) return end_again(run);
  return play_steps(run);
}

seam::Result<Outcome> rollback_verb(Run& run) {
  GR_CHECK(begin(run, "rollback"));
  if (auto outcome = GR_TRY(take_lease(run, false))) return std::move(*outcome);
  return bring_back(run);
}

seam::Result<Outcome> plan_verb(Run& run) {
  const Looked looked = GR_TRY(look(run));
  for (const Finding& finding : looked.findings) run.voice.finding(finding);
  // A plan over what nobody could read would be a guess: "record unchanged" of a record never seen.
  const bool is_blind =
      !was_account_read(run.project, run.observed) || !run.observed.not_read.empty();
  Plan plan;
  if (!is_blind) plan = plan_of(run);
  plan.project = run.project.name;
  plan.tag = run.command.tag;
  auto outcome = outcome_of(looked.is_refused ? Verdict::refused : Verdict::none, "",
                            document_of(plan, looked.findings));
  outcome.has_plan = !is_blind;
  outcome.text =
      is_blind ? "No plan: what it would stand on could not be read (above)\n" : text_of(plan);
  if (outcome.verdict == Verdict::none && run.command.detailed_exitcode && plan.has_changes())
    outcome.exit = 10;
  run.voice.verdict(outcome);
  return outcome;
}

seam::Result<Outcome> verify_verb(Run& run) {
  run.voice.step(Step::verify, StepOutcome::started, run.project.name);
  const Looked looked = GR_TRY(look(run));
  JsonWriter document;
  document.open().add("format", 1).add("checks", looked.checks).open_list("findings");
  for (const Finding& one : looked.findings) {
    run.voice.finding(one);
    document.open()
        .add("id", one.id)
        .add("severity", name_of(one.severity))
        .add("text", one.text)
        .add("why", one.why)
        .add("try", one.remedy)
        .close();
  }
  document.close_list().close();
  run.voice.step(Step::verify, looked.is_refused ? StepOutcome::failed : StepOutcome::done,
                 std::to_string(looked.checks) + " checks");
  auto outcome =
      outcome_of(looked.is_refused ? Verdict::refused : Verdict::none, "", document.take());
  run.voice.verdict(outcome);
  return outcome;
}

seam::Result<Outcome> status_verb(Run& run) {
  const auto runs = runs_in(GR_TRY(run.ledger->open()));
  observe(run);
  JsonWriter document;
  document.open().add("format", 1).add("project", run.project.name);
  if (!runs.empty()) {
    // What was turned away later does not hide the run that there is to resume.
    const RunRecord* resumable = run_to_resume(runs);
    const RunRecord& last = resumable == nullptr ? runs.back() : *resumable;
    const CallRecord* made = last.find("codedeploy:CreateDeployment");
    document.open("run").add("id", last.id).add("verb", last.verb).add("tag", last.tag);
    document.add("verdict", last.verdict.value_or(""))
        .add("deployment", made == nullptr ? "" : made->value)
        .close();
  }
  const Observed& seen = run.observed;
  const ecs::TaskSet* primary = seen.service ? seen.service->primary() : nullptr;
  document.add("primary", primary == nullptr ? "" : short_name(primary->task_definition));
  document.add("active_deployment", seen.active_deployment.value_or(""));
  if (seen.active_deployment) {
    const auto active = codedeploy::get_deployment(*run.caller, *seen.active_deployment);
    document.add("status", active ? active->status : "unknown");
  }
  document.open("production");
  if (const auto* listener = seen.production()) {
    for (const auto& [arn, share] : listener->forward.effective()) {
      const auto* group = seen.target_group(arn);
      document.add(group == nullptr ? arn : group->name, share);
    }
  }
  document.close().open_list("not_read");
  for (const NotRead& one : seen.not_read) document.item(one.call);
  document.close_list().close();
  const auto trouble =
      reading_trouble({run.project, run.strategy, nullptr, run.appspec, run.observed});
  for (const Finding& finding : trouble) run.voice.finding(finding);
  return outcome_of(trouble.empty() ? Verdict::none : Verdict::refused,
                    trouble.empty() ? "" : trouble.front().text, document.take());
}

}  // namespace greenroom::real
