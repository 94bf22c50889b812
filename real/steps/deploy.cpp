#include "real/aws/retry.hpp"
#include "real/aws/sha256.hpp"
#include "real/steps/run.hpp"

namespace greenroom::real {

namespace {

constexpr std::string_view call = "codedeploy:CreateDeployment";
constexpr int looks_max = 4;
constexpr int candidates_max = 5;
constexpr seam::Length between_looks = std::chrono::seconds(10);

/// Whether a deployment's AppSpec names exactly this revision (…:4 is not …:42).
bool names_revision(const std::string& content, const std::string& revision) {
  for (auto at = content.find(revision); at != std::string::npos;
       at = content.find(revision, at + 1)) {
    const auto end = at + revision.size();
    if (end >= content.size() || content[end] < '0' || content[end] > '9') return true;
  }
  return false;
}

bool is_ours(const Run& run, const codedeploy::Deployment& deployment) {
  return deployment.creator != "codeDeployRollback" &&
         names_revision(deployment.content, run.revision);
}

seam::Result<std::optional<std::string>> look_once(Run& run) {
  const auto& names = run.project.codedeploy;
  const auto ids = GR_TRY(codedeploy::list_deployments(*run.caller, names.application, names.group,
                                                       codedeploy::Which::all));
  int asked = 0;
  for (const std::string& id : ids) {
    if (++asked > candidates_max) break;
    const auto deployment = GR_TRY(codedeploy::get_deployment(*run.caller, id));
    if (is_ours(run, deployment)) return std::optional<std::string>(id);
  }
  return std::optional<std::string>();
}

seam::Result<void> found(Run& run, const std::string& id) {
  run.deployment = id;
  GR_CHECK(run.ledger->outcome(call, CallRecord::State::done, id));
  run.voice.step(Step::deploy, StepOutcome::found, run.title() + ", deployment " + id);
  return {};
}

seam::Result<Next> look(Run& run, bool may_create) {
  seam::Error last;
  bool has_looked = false;
  for (int i = 0; i < looks_max; ++i) {
    if (i > 0) GR_CHECK(pause(run, between_looks));
    const auto id = look_once(run);
    if (!id) {
      last = id.error();
      continue;
    }
    has_looked = true;
    if (!*id) continue;
    GR_CHECK(found(run, **id));
    return Next();
  }
  if (!has_looked)
    return Next(Ending{Verdict::unknown,
                       "whether a deployment was created cannot be told: " + last.message,
                       look_and_stop(run)});
  if (may_create) return Next();
  return Next(Ending{Verdict::rolled_back,
                     "no answer came to CreateDeployment, and no deployment of " +
                         short_name(run.revision) + " exists; nothing had changed",
                     {}});
}

/// The group is taken. By a deployment of this very revision it is ours: an earlier request of
/// ours had its effect after all.
seam::Result<Next> limit_exceeded(Run& run, const seam::Error& error) {
  const std::string id = codedeploy::id_in(error.message);
  if (!id.empty()) {
    const auto other = codedeploy::get_deployment(*run.caller, id);
    if (other && is_ours(run, *other)) {
      GR_CHECK(found(run, id));
      return Next();
    }
  }
  run.voice.finding({"D107", error.message,
                     "a group runs one deployment at a time, its bake included",
                     "greenroom-deploy deploy --if-active wait", Severity::error, true});
  return Next(Ending{Verdict::locked, error.message, {"greenroom-deploy status"}});
}

seam::Result<Next> refused(Run& run, const seam::Error& error) {
  if (error.code == "DeploymentLimitExceededException") return limit_exceeded(run, error);
  run.voice.step(Step::deploy, StepOutcome::failed, error.code + ": " + error.message);
  return Next(Ending{
      Verdict::rolled_back,
      "CreateDeployment was refused, nothing had changed: " + error.code + ": " + error.message,
      {}});
}

}  // namespace

seam::Result<Next> deploy(Run& run) {
  const CallRecord* earlier = run.record.find(call);
  if (earlier != nullptr && earlier->state == CallRecord::State::done) {
    run.deployment = earlier->value;
    run.voice.step(Step::deploy, StepOutcome::found,
                   run.title() + ", deployment " + run.deployment);
    return Next();
  }
  if (earlier != nullptr && earlier->state != CallRecord::State::refused) {
    run.voice.step(Step::deploy, StepOutcome::indeterminate,
                   "the process ended before an answer was noted");
    const Next next = GR_TRY(look(run, true));
    if (next || !run.deployment.empty()) return next;
  }
  run.voice.step(Step::deploy, StepOutcome::started, run.title());
  codedeploy::NewDeployment wanted;
  wanted.application = run.project.codedeploy.application;
  wanted.group = run.project.codedeploy.group;
  if (run.observed.config) wanted.config = run.observed.config->name;
  wanted.appspec = appspec_for(run.appspec, run.revision);
  wanted.sha256 = sha256_hex(wanted.appspec);
  wanted.description = "greenroom run " + run.record.id;
  const auto made =
      mutate(run, call, [&] { return codedeploy::create_deployment(*run.caller, wanted); });
  if (made) {
    run.deployment = *made;
    run.voice.step(Step::deploy, StepOutcome::done, run.title() + ", deployment " + run.deployment);
    return Next();
  }
  if (!is_effect_unknown(made.error())) return refused(run, made.error());
  run.voice.step(Step::deploy, StepOutcome::indeterminate,
                 "no usable answer: " + made.error().message);
  return look(run, false);
}

}  // namespace greenroom::real
