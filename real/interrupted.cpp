// What is left of a run that a person ended in the middle, by its ledger.
#include "real/load.hpp"
#include "real/steps/run.hpp"

#include <algorithm>

namespace greenroom::real {

namespace {

constexpr std::string_view create_call = "codedeploy:CreateDeployment";
constexpr std::string_view register_call = "ecs:RegisterTaskDefinition";

Outcome told(std::string deployment, std::string because, std::vector<std::string> way_back) {
  return {Verdict::unknown,   exit_of(Verdict::unknown), std::move(deployment),
          std::move(because), std::move(way_back),       {}};
}

/// Calls that may have changed something, without the engine's own notes.
std::vector<std::string> changes_of(const RunRecord& record) {
  std::vector<std::string> changes;
  for (const auto& [call, made] : record.calls) {
    if (!call.starts_with("engine:") && made.state != CallRecord::State::refused)
      changes.push_back(call);
  }
  return changes;
}

/// Only a revision: nothing serves otherwise than before.
Outcome of_revision(const RunRecord& record) {
  const CallRecord* made = record.find(register_call);
  if (made == nullptr || made->value.empty())
    return told("", "interrupted: no deployment was created; a revision may be registered",
                {"greenroom-deploy resume --yes"});
  const std::string name = short_name(made->value);
  return told("", "interrupted: no deployment was created; " + name + " is registered",
              {"greenroom-deploy resume --yes",
               "aws ecs deregister-task-definition --task-definition " + name});
}

}  // namespace

seam::Result<Outcome> interrupted(const seam::Seam& seam, const Command& command,
                                  const Underway& underway) {
  Outcome nothing = told("", "interrupted: nothing was changed", {});
  if (underway.run.empty()) return nothing;
  Run run(seam, command);
  GR_CHECK(load_project(run));
  run.ledger->continues(underway.run);
  const auto runs = runs_in(GR_TRY(run.ledger->open()));
  const auto record = std::find_if(runs.begin(), runs.end(),
                                   [&](const RunRecord& one) { return one.id == underway.run; });
  if (record == runs.end()) return nothing;
  const auto changes = changes_of(*record);
  if (changes.empty() && !record->verdict)
    GR_CHECK(run.ledger->end(name_of(Verdict::refused), "",
                             "interrupted before anything was changed"));
  // What goes on in the account can be resumed or stopped at once.
  GR_CHECK(run.lease->release_of(underway.run));
  if (record->verdict || changes.empty()) {
    if (!record->verdict) return nothing;
    return told(record->deployment,
                "interrupted at its end, which was " + *record->verdict + ": " + record->because,
                {"greenroom-deploy status"});
  }
  const bool has_only_revision = std::all_of(changes.begin(), changes.end(), [](const auto& call) {
    return call == register_call || call == "ecs:DeregisterTaskDefinition";
  });
  if (has_only_revision) return of_revision(*record);
  const CallRecord* created = record->find(create_call);
  const bool is_doubtful = created != nullptr && created->state != CallRecord::State::done;
  return told(created == nullptr ? "" : created->value,
              is_doubtful ? "interrupted while a deployment was created: AWS may go on with it"
                          : "interrupted: AWS goes on with the deployment",
              {"greenroom-deploy resume --yes", "greenroom-deploy rollback --yes"});
}

}  // namespace greenroom::real
