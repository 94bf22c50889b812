#include "real/aws/retry.hpp"
#include "real/steps/run.hpp"

namespace greenroom::real {

namespace {

constexpr std::string_view call = "ecs:RegisterTaskDefinition";
constexpr int looks_max = 4;
constexpr int candidates_max = 10;
constexpr seam::Length between_looks = std::chrono::seconds(10);

/// Looks for the revision that carries this run's tag.
seam::Result<std::optional<std::string>> look_once(Run& run, const std::string& family) {
  const auto arns = GR_TRY(ecs::list_task_definitions(*run.caller, family, candidates_max));
  for (const std::string& arn : arns) {
    const auto definition = GR_TRY(ecs::describe_task_definition(*run.caller, arn));
    if (definition.run == run.record.id) return std::optional<std::string>(arn);
    // Older than what was current before this run: no need to look further back.
    if (run.record.before && arn == run.record.before->task_definition) break;
  }
  return std::optional<std::string>();
}

seam::Result<Next> look(Run& run, const std::string& family, bool may_register) {
  seam::Error last;
  bool has_looked = false;
  for (int i = 0; i < looks_max; ++i) {
    if (i > 0) GR_CHECK(pause(run, between_looks));
    const auto found = look_once(run, family);
    if (!found) {
      last = found.error();
      continue;
    }
    has_looked = true;
    if (!*found) continue;
    run.revision = **found;
    run.is_revision_ours = true;
    GR_CHECK(run.ledger->outcome(call, CallRecord::State::done, run.revision));
    run.voice.step(Step::register_, StepOutcome::found, short_name(run.revision));
    return Next();
  }
  if (!has_looked)
    return Next(
        Ending{Verdict::unknown,
               "whether a revision was registered cannot be told: " + last.message,
               {"aws ecs list-task-definitions --family-prefix " + family + " --sort DESC"}});
  if (may_register) return Next();
  return Next(Ending{Verdict::rolled_back,
                     "no answer came to RegisterTaskDefinition, and no revision of this run "
                     "exists; nothing had changed",
                     {}});
}

}  // namespace

seam::Result<Next> register_revision(Run& run) {
  if (run.record.verb == "rollback") return Next();  // a revision that exists is deployed again
  if (!run.definition)
    run.definition =
        GR_TRY(task_definition_from(run.project.files.taskdef, run.taskdef_text, run.images));
  const TaskDefinitionFile& file = *run.definition;
  const CallRecord* earlier = run.record.find(call);
  if (earlier != nullptr && earlier->state == CallRecord::State::done) {
    run.revision = earlier->value;
    run.is_revision_ours = true;
    run.voice.step(Step::register_, StepOutcome::found, short_name(run.revision));
    return Next();
  }
  if (earlier != nullptr && earlier->state != CallRecord::State::refused) {
    run.voice.step(Step::register_, StepOutcome::indeterminate,
                   "the process ended before an answer was noted");
    const Next next = GR_TRY(look(run, file.family, true));
    if (next || !run.revision.empty()) return next;
  }
  run.voice.step(Step::register_, StepOutcome::started, file.family);
  const std::string document = with_tag(file.document, ecs::run_tag, run.record.id);
  const auto made = mutate(run, call, [&]() -> seam::Result<std::string> {
    const auto definition = GR_TRY(ecs::register_task_definition(*run.caller, document));
    return definition.arn;
  });
  if (made) {
    run.revision = *made;
    run.is_revision_ours = true;
    run.voice.step(Step::register_, StepOutcome::done, short_name(run.revision));
    return Next();
  }
  if (is_effect_unknown(made.error())) {
    run.voice.step(Step::register_, StepOutcome::indeterminate, made.error().message);
    return look(run, file.family, false);
  }
  run.voice.step(Step::register_, StepOutcome::failed,
                 made.error().code + ": " + made.error().message);
  return Next(
      Ending{Verdict::rolled_back,
             "RegisterTaskDefinition was refused, nothing had changed: " + made.error().message,
             {}});
}

}  // namespace greenroom::real
