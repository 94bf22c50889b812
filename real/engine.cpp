// One verb from its files to its verdict. The steps stand in a table; each is idempotent, so that a
// resumed run walks the same table and finds what is done.
#include "real/engine.hpp"

#include "real/clients/json.hpp"
#include "real/load.hpp"
#include "real/plan.hpp"
#include "real/steps/preflight.hpp"
#include "real/steps/run.hpp"
#include "real/text/text.hpp"
#include "real/verbs.hpp"

#include <array>

namespace greenroom::real {

namespace {

struct StepRow {
  Step step;
  seam::Result<Next> (*play)(Run& run);
};
constexpr std::array<StepRow, 6> step_table{{{Step::verify, verify},
                                             {Step::register_, register_revision},
                                             {Step::deploy, deploy},
                                             {Step::bake, watch},
                                             {Step::cloudflare, settle_edge},
                                             {Step::confirm, confirm}}};

/// How long another may hold the lease while its deployment is not to be seen: its edge step takes
/// up to half an hour, and a lease expires.
constexpr seam::Length turn_limit = std::chrono::hours(2);

/// Whether the run, in this process or the one that died, has changed anything or may have.
bool has_changed(const Run& run) {
  return !run.deployment.empty() || !run.revision.empty() || leaves_something(run.record);
}

void give_lease_back(Run& run) {
  if (!run.lease || !run.lease->is_held()) return;
  const auto token = run.lease->token();
  if (run.lease->release()) run.voice.lease("released", token);
}

/// What the world did to the engine itself (storage full, keys gone) is a verdict too.
Ending ending_of(const Run& run, const seam::Error& error) {
  if (!has_changed(run)) return {Verdict::refused, error.message, {}};
  return {Verdict::unknown, error.message, look_and_stop(run)};
}

/// Once verified, what was before is durable before anything changes.
seam::Result<void> note_before(Run& run) {
  if (run.is_resumed && run.record.token == 0) return {};
  return run.ledger->before(*run.record.before);
}

Outcome left_open(Run& run, const Ending& ending) {
  give_lease_back(run);
  Outcome outcome{ending.verdict, exit_of(ending.verdict), run.deployment,
                  ending.because, ending.way_back,         {}};
  outcome.way_back.insert(outcome.way_back.begin(), "greenroom-deploy resume --yes");
  run.voice.verdict(outcome);
  return outcome;
}

}  // namespace

seam::Result<Outcome> finish(Run& run, Ending ending) {
  if (ending.stays_open) return left_open(run, ending);
  const auto is_clean = remove_orphan(run, ending.verdict);
  if (!is_clean || !*is_clean) {
    if (ending.verdict != Verdict::unknown) ending.verdict = Verdict::dirty;
    ending.because += "; " + short_name(run.revision) + " is registered and no deployment names it";
    ending.way_back.push_back("aws ecs deregister-task-definition --task-definition " +
                              short_name(run.revision));
  }
  Outcome outcome{ending.verdict, exit_of(ending.verdict), run.deployment,
                  ending.because, ending.way_back,         {}};
  const auto ended = run.ledger->end(name_of(outcome.verdict), outcome.deployment, outcome.because);
  give_lease_back(run);
  if (!ended) {
    run.voice.finding({"R110", "the verdict could not be noted: " + ended.error().message, "", "",
                       Severity::warning});
  }
  run.voice.verdict(outcome);
  return outcome;
}

seam::Result<Outcome> play_steps(Run& run) {
  for (const StepRow& row : step_table) {
    auto next = row.play(run);
    const bool is_bad_input = !next && next.error().kind == seam::ErrorKind::bad_input &&
                              run.deployment.empty() && run.revision.empty();
    if (is_bad_input && has_changed(run)) {  // a file broke since: mended, the run goes on
      give_lease_back(run);
      return seam::fail(next.error());
    }
    if (is_bad_input) {
      const auto ended = finish(run, {Verdict::refused, next.error().message, {}});
      if (!ended) return seam::fail(ended.error());
      return seam::fail(next.error());
    }
    if (!next) return finish(run, ending_of(run, next.error()));
    if (*next) return finish(run, std::move(**next));
    if (row.step == Step::verify &&
        !(run.is_resumed && run.record.find("ecs:RegisterTaskDefinition") != nullptr)) {
      const auto noted = note_before(run);
      if (!noted) return finish(run, ending_of(run, noted.error()));
    }
  }
  return finish(run, {Verdict::unknown, "the steps ended without a verdict", {}});
}

namespace {

/// An ending of what comes before the table of steps.
seam::Result<std::optional<Outcome>> ended(Run& run, Ending ending) {
  const Outcome outcome = GR_TRY(finish(run, std::move(ending)));
  return std::optional<Outcome>(outcome);
}

/// Neither ours nor an outcome: another holds it.
struct Turn {
  bool is_ours = false;
  std::optional<Outcome> outcome;
};
seam::Result<Turn> try_lease(Run& run, bool resumes) {
  const auto taken = run.lease->take(run.record.id, resumes);
  if (!taken)
    return Turn{
        false,
        GR_TRY(ended(
            run, {Verdict::refused, "the lease cannot be taken: " + taken.error().message, {}}))};
  if (*taken == Lease::Taken::held_by_another) return Turn{};
  if (*taken == Lease::Taken::taken_over) run.voice.lease("expired", run.lease->other().token);
  run.voice.lease("taken", run.lease->token());
  GR_CHECK(run.ledger->took_lease(run.lease->token()));
  run.record.token = run.lease->token();
  return Turn{true, {}};
}

seam::Result<std::optional<Outcome>> locked_out(Run& run) {
  const LeaseState& other = run.lease->other();
  run.voice.lease("refused", other.token);
  return ended(run, {Verdict::locked,
                     "run " + other.holder + " holds the lease until " + iso_date(other.expires),
                     {"greenroom-deploy status"}});
}

}  // namespace

seam::Result<std::optional<Outcome>> take_lease(Run& run, bool resumes) {
  if (!run.command.lease) return std::optional<Outcome>();
  const Turn turn = GR_TRY(try_lease(run, resumes));
  return turn.is_ours || turn.outcome ? turn.outcome : locked_out(run);
}

seam::Result<std::optional<Outcome>> take_turn(Run& run, bool resumes) {
  if (if_active_of(run) == IfActive::refuse) return take_lease(run, resumes);
  const seam::Steady limit = run.now() + turn_limit;
  while (true) {
    if (Next ending = GR_TRY(make_way(run))) return ended(run, std::move(*ending));
    if (!run.command.lease) return std::optional<Outcome>();
    const Turn turn = GR_TRY(try_lease(run, resumes));
    if (turn.is_ours || turn.outcome) return turn.outcome;
    // Whoever holds it is before or after its deployment, or is gone: then it expires.
    if (run.now() >= limit) return locked_out(run);
    GR_CHECK(pause(run, run.project.waits.poll));
  }
}

seam::Result<Outcome> run(const seam::Seam& seam, const Command& command, Underway* underway) {
  Run run(seam, command);
  run.underway = underway;
  GR_CHECK(load(run));
  switch (command.verb) {
    case Verb::deploy:
      return deploy_verb(run);
    case Verb::resume:
      return resume_verb(run);
    case Verb::rollback:
      return rollback_verb(run);
    case Verb::plan:
      return plan_verb(run);
    case Verb::verify:
      return verify_verb(run);
    case Verb::status:
      return status_verb(run);
  }
  return seam::fail(seam::ErrorKind::bad_input, "C100", "there is no such verb");
}

}  // namespace greenroom::real
