// Stays with a deployment until it is terminal: tells the phases, proves green before the point of
// no return, fails fast, looks for drift. One question a poll in the bake keeps the calls few.
#include "real/aws/retry.hpp"
#include "real/steps/gates.hpp"
#include "real/steps/looks.hpp"
#include "real/steps/run.hpp"
#include "real/text/text.hpp"

#include <algorithm>

namespace greenroom::real {

namespace {

constexpr seam::Length between_proofs = std::chrono::seconds(10);
constexpr int polls_between_deployments = 10;  ///< while the target tells the phase
constexpr int stops_max = 3;
constexpr int turns = 6;  ///< of the looks in the bake
constexpr int health_turn = 2;

class Watch {
 public:
  explicit Watch(Run& run)
      : run_(run),
        give_up_(run.now() + total_limit(run)),
        failures_(run.project.watch.fail_fast.value_or(FailFast{})),
        gates_(run.project.gates, run.voice) {
    if (const auto* green = run.observed.green_target_group()) green_ = green->arn;
    if (run.record.before) {
      // After a resume the PRIMARY may be green already: blue is what the ledger says.
      for (const auto& one : run.observed.target_groups) {
        if (one.arn != run.record.before->blue_target_group) green_ = one.arn;
      }
    }
  }

  seam::Result<Next> play();

 private:
  enum class Where { before_bake, proof, bake };

  seam::Result<void> look();
  seam::Result<void> look_at_target();
  seam::Result<void> look_at_proof();
  seam::Result<void> look_in_bake();
  seam::Result<void> look_at_deployment();
  seam::Result<void> look_at_listener();
  seam::Result<void> look_at_health();
  seam::Result<void> look_at_starts();
  seam::Result<void> look_at_gates();
  void tell(const codedeploy::Target& target);
  void begin_bake();
  seam::Result<void> end_proof();
  seam::Result<void> stop(const std::string& because);
  seam::Result<Next> ended();
  seam::Length poll() const;
  seam::Length bake() const {
    return std::chrono::minutes(run_.observed.group ? run_.observed.group->bake_minutes : 0);
  }
  bool is_blue_going() const { return run_.now() + stop_margin >= baking_since_ + bake(); }
  Page page() const { return {{"https", run_.project.domain, 443, ""}, run_.project.watch.path}; }
  std::string url() const { return "https://" + run_.project.domain + run_.project.watch.path; }

  Run& run_;
  seam::Steady give_up_;
  StartFailures failures_;
  Gates gates_;
  std::string green_;  ///< target group ARN
  codedeploy::Deployment deployment_;
  Where where_ = Where::before_bake;
  Phase told_ = Phase::starting;
  int polls_ = 0, bake_polls_ = 0, proofs_ = 0;
  int weight_ = 0, unhealthy_looks_ = 0, stops_ = 0;
  bool told_drift_ = false;
  seam::Steady baking_since_{};
  Proof proof_;
  std::optional<seam::Error> failed_read_;  ///< of the last look
};

seam::Length Watch::poll() const {
  if (where_ == Where::proof) return between_proofs;
  const bool is_quiet =
      where_ == Where::bake && stops_ == 0 && unhealthy_looks_ == 0 && !gates_.are_open();
  return is_quiet ? run_.project.waits.poll_in_bake : run_.project.waits.poll;
}

seam::Result<Next> Watch::play() {
  // A dead process had decided to stop it; whether its call arrived is seen now.
  const CallRecord* stopped =
      run_.is_resumed ? run_.record.find("codedeploy:StopDeployment") : nullptr;
  if (stopped != nullptr && run_.stopped_because.empty()) {
    run_.stopped_because = "an earlier process of this run had decided so";
    if (look_at_deployment() && !deployment_.is_terminal() &&
        stopped->state != CallRecord::State::done)
      GR_CHECK(stop(run_.stopped_because));
    ++stops_;
  }
  while (true) {
    failed_read_.reset();
    const auto looked = look();
    if (!looked) failed_read_ = looked.error();
    if (deployment_.is_terminal()) return ended();
    GR_CHECK(look_at_gates());
    if (run_.now() >= give_up_) {
      const std::string why =
          failed_read_ ? ", and the last look failed: " + failed_read_->message : "";
      return Next(
          Ending{Verdict::unknown,
                 run_.deployment + " was not terminal after " + spelled(total_limit(run_)) + why,
                 look_and_stop(run_)});
    }
    GR_CHECK(pause(run_, poll()));
    ++polls_;
  }
}

seam::Result<void> Watch::look() {
  switch (where_) {
    case Where::before_bake:
      return look_at_target();
    case Where::proof:
      return look_at_proof();
    case Where::bake:
      return look_in_bake();
  }
  return {};
}

seam::Result<void> Watch::look_at_target() {
  const std::string id = run_.project.service.cluster + ":" + run_.project.service.name;
  const auto target = GR_TRY(codedeploy::get_target(*run_.caller, run_.deployment, id));
  if (target) tell(*target);
  if (target) gates_.open_after(*target, run_.now());
  if (!target || has_trouble(*target) || stops_ > 0 ||
      polls_ % polls_between_deployments == polls_between_deployments - 1)
    GR_CHECK(look_at_deployment());
  if (!target || deployment_.is_terminal() || stops_ > 0) return {};
  const Phase phase = phase_of(*target);
  if (phase == Phase::install && run_.project.watch.fail_fast && polls_ > 2 && polls_ % 2 == 1)
    GR_CHECK(look_at_starts());
  if (phase == Phase::shift && polls_ % 2 == 1) GR_CHECK(look_at_listener());
  if (phase == Phase::after_shift) begin_bake();
  return {};
}

void Watch::tell(const codedeploy::Target& target) {
  const Phase phase = phase_of(target);
  const std::string fleet =
      std::to_string(target.green_running) + " of " + std::to_string(target.green_desired);
  if (told_ < Phase::install && phase >= Phase::install)
    run_.voice.step(Step::install, StepOutcome::started, "green comes up");
  if (told_ < Phase::before_shift && phase >= Phase::before_shift)
    run_.voice.step(Step::install, StepOutcome::done, "green: " + fleet + " healthy");
  if (told_ < Phase::shift && phase >= Phase::shift)
    run_.voice.step(Step::shift, StepOutcome::started,
                    "green: " + std::to_string(target.green_weight) + " %");
  if (phase >= Phase::shift && target.green_weight != weight_) weight_ = target.green_weight;
  if (told_ < Phase::after_shift && phase == Phase::after_shift)
    run_.voice.step(Step::shift, StepOutcome::done, "green: 100 %, blue stands by");
  told_ = std::max(told_, phase);
}

void Watch::begin_bake() {
  weight_ = 100;
  baking_since_ = run_.now();
  const bool proves =
      bake() > stop_margin && run_.project.watch.proof_when_shifted && !run_.is_resumed;
  where_ = proves ? Where::proof : Where::bake;
  if (proves) run_.voice.step(Step::proof, StepOutcome::started, "three good looks in a row");
  if (bake() > seam::Length(0)) run_.voice.step(Step::bake, StepOutcome::started, spelled(bake()));
}

seam::Result<void> Watch::look_at_proof() {
  ++proofs_;
  const auto targets = GR_TRY(elbv2::describe_target_health(*run_.caller, green_));
  const auto visit = cloudflare::visit(run_.seam, run_.endpoint, page());
  std::optional<cloudwatch::Share> share;
  if (proofs_ % Proof::good_wanted == 0 && run_.observed.balancer) {
    const auto utc = run_.seam.clock.utc() + run_.caller->clock_offset();
    const auto read = cloudwatch::share_of_5xx(*run_.caller, run_.observed.balancer->arn, green_,
                                               utc - std::chrono::minutes(2), utc);
    if (read) share = *read;
    GR_CHECK(look_at_deployment());
  }
  std::string why;
  const Look look = judged(targets, visit, url(), share, why);
  if (look != Look::good) run_.voice.step(Step::proof, StepOutcome::indeterminate, why);
  proof_.add(look, why);
  return end_proof();
}

seam::Result<void> Watch::end_proof() {
  const bool is_late = is_blue_going();
  if (proof_.has_passed()) {
    run_.voice.step(Step::proof, StepOutcome::done, "targets healthy, " + url() + " answers");
    where_ = Where::bake;
    return {};
  }
  if (!proof_.has_failed() && !is_late) return {};
  where_ = Where::bake;
  run_.voice.step(Step::proof, StepOutcome::failed, proof_.trouble);
  if (proof_.has_failed() && proof_.is_edge_only()) {
    // Blue stands behind the same edge: going back would not help a single user.
    run_.is_edge_bad = true;
    run_.edge_trouble = proof_.trouble;
    run_.voice.finding({"D141", proof_.trouble,
                        "every target is healthy: a rollback would change nothing",
                        "look at the zone: SSL mode, record, certificate", Severity::error});
    return {};
  }
  return stop(proof_.trouble.empty() ? "green could not be proven in time" : proof_.trouble);
}

seam::Result<void> Watch::look_in_bake() {
  const bool is_near_end = run_.now() + run_.project.waits.poll_in_bake >= baking_since_ + bake();
  if (stops_ > 0 || is_near_end) return look_at_deployment();
  // One question a poll, in turns; the last turn only renews the lease.
  switch (bake_polls_++ % turns) {
    case 1:
    case 4:
      return look_at_listener();
    case health_turn:
      return look_at_health();
    case turns - 1:
      return {};
    default:
      return look_at_deployment();
  }
}

seam::Result<void> Watch::look_at_deployment() {
  deployment_ = GR_TRY(codedeploy::get_deployment(*run_.caller, run_.deployment));
  return {};
}

seam::Result<void> Watch::look_at_listener() {
  const auto* production = run_.observed.production();
  if (production == nullptr || green_.empty()) return {};
  const auto listeners = GR_TRY(elbv2::describe_listener(*run_.caller, production->arn));
  for (const auto& listener : listeners) {
    const auto shares = listener.forward.effective();
    const auto found = shares.find(green_);
    const int share = found == shares.end() ? 0 : found->second;
    if (share >= weight_) continue;
    // A deployment that has ended moves the weights itself: that is no drift.
    GR_CHECK(look_at_deployment());
    if (deployment_.is_terminal() || told_drift_) continue;
    told_drift_ = true;
    run_.voice.finding(
        {"D142",
         "listener changed behind our back: green has " + std::to_string(share) + " % of port " +
             std::to_string(listener.port) + ", not " + std::to_string(weight_) + " %",
         "CodeDeploy owns this listener while it deploys",
         "find out who writes it (Terraform: ignore_changes on its actions)", Severity::warning});
  }
  return {};
}

seam::Result<void> Watch::look_at_health() {
  if (green_.empty()) return {};
  const auto targets = GR_TRY(elbv2::describe_target_health(*run_.caller, green_));
  unhealthy_looks_ = has_healthy(targets) ? 0 : unhealthy_looks_ + 1;
  if (unhealthy_looks_ > 0) bake_polls_ = health_turn;  // look again at the next poll
  if (unhealthy_looks_ >= 2 && stops_ == 0) return stop("no green target is healthy");
  return {};
}

seam::Result<void> Watch::look_at_starts() {
  const auto& names = run_.project.service;
  const auto* blue = run_.observed.service ? run_.observed.service->primary() : nullptr;
  const auto tasks = GR_TRY(
      ecs::stopped_tasks(*run_.caller, names.cluster, names.name, blue == nullptr ? "" : blue->id));
  for (const auto& task : tasks) failures_.saw(task, run_.now());
  const std::string cause = failures_.repeated(run_.now());
  if (cause.empty()) return {};
  run_.voice.finding({"D143", "green fails to start for the same cause again: " + cause,
                      "CodeDeploy would try for an hour",
                      "aws ecs describe-tasks: the stopped tasks of " + names.name,
                      Severity::error});
  return stop("green fails to start: " + cause);
}

seam::Result<void> Watch::look_at_gates() {
  if (!run_.stopped_because.empty() || !gates_.are_open()) return {};
  const bool is_late = where_ != Where::before_bake && bake() > stop_margin && is_blue_going();
  const std::string why = gates_.ask(run_.seam, run_.endpoint, is_late);
  return why.empty() ? seam::Result<void>() : stop(why);
}

seam::Result<void> Watch::stop(const std::string& because) {
  if (++stops_ > stops_max) return {};
  run_.stopped_because = because;
  run_.voice.step(Step::rollback, StepOutcome::started, because);
  const auto stopped =
      mutate(run_, "codedeploy:StopDeployment", [&]() -> seam::Result<std::string> {
        GR_CHECK(codedeploy::stop_deployment(*run_.caller, run_.deployment, true));
        return run_.deployment;
      });
  if (!stopped && !is_effect_unknown(stopped.error()))
    run_.voice.step(Step::rollback, StepOutcome::indeterminate,
                    stopped.error().code + ": " + stopped.error().message);
  return {};  // whether it stopped is seen at the next look
}

seam::Result<Next> Watch::ended() {
  if (deployment_.status == "Succeeded") {
    if (run_.stopped_because.empty()) gates_.give_up();
    if (told_ < Phase::before_shift)
      run_.voice.step(Step::install, StepOutcome::done, "green is healthy");
    if (told_ < Phase::after_shift) run_.voice.step(Step::shift, StepOutcome::done, "green: 100 %");
    run_.voice.step(Step::bake, StepOutcome::done, "blue is terminated");
    return Next();
  }
  const Step step = told_ < Phase::before_shift  ? Step::install
                    : told_ < Phase::after_shift ? Step::shift
                                                 : Step::bake;
  run_.voice.step(
      step, StepOutcome::failed,
      deployment_.status + ", " + deployment_.error_code + ": " + deployment_.error_message);
  return follow_rollback(run_, deployment_);
}

}  // namespace

seam::Result<Next> watch(Run& run) {
  Watch watch(run);
  return watch.play();
}

}  // namespace greenroom::real
