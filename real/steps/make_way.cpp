// Another deployment runs in the group, and the command says what becomes of it: it is waited for,
// finished (its wait is ended) or rolled back. A verdict on it is its own engine's affair.
#include "real/aws/retry.hpp"
#include "real/steps/preflight.hpp"
#include "real/steps/run.hpp"
#include "real/text/text.hpp"

#include <algorithm>
#include <array>

namespace greenroom::real {

namespace {

constexpr std::array<std::pair<IfActive, std::string_view>, 4> words{
    {{IfActive::refuse, "refuse"},
     {IfActive::wait, "wait"},
     {IfActive::finish, "finish"},
     {IfActive::rollback, "rollback"}}};

// Not the names of this run's own calls: a later process must not take them for its own stop.
constexpr std::string_view stop_call = "codedeploy:StopDeployment of another";
constexpr std::string_view continue_call = "codedeploy:ContinueDeployment of another";

constexpr int presses_max = 5;
constexpr int looks_for_rollback = 3;
/// Its own engine looks at what it left before ours changes the same things.
constexpr int polls_after_its_end = 2;
/// Its hooks and its shift are not known from the group.
constexpr seam::Length beyond_the_group = std::chrono::hours(5);

class Other {
 public:
  Other(Run& run, std::string id) : run_(run), id_(std::move(id)) {}
  /// Until it, and a rollback that follows it, is terminal.
  seam::Result<Next> outlast();

 private:
  seam::Result<void> steer();
  seam::Result<void> press(std::string_view call, const std::function<seam::Result<void>()>& act);
  seam::Result<std::string> rollback_of_it();
  void say(std::string id, std::string text);
  Ending given_up(const std::string& why) const;

  Run& run_;
  std::string id_;
  codedeploy::Deployment seen_;
  bool is_steered_ = false;
  int presses_ = 0;
  std::string refusal_;
};

void Other::say(std::string id, std::string text) {
  run_.voice.finding({std::move(id), std::move(text), "a group runs one deployment at a time", "",
                      Severity::note});
}

Ending Other::given_up(const std::string& why) const {
  return {Verdict::locked, id_ + " is under way: " + why, {"greenroom-deploy status"}};
}

seam::Result<void> Other::press(std::string_view call,
                                const std::function<seam::Result<void>()>& act) {
  ++presses_;
  const auto pressed = mutate(run_, call, [&]() -> seam::Result<std::string> {
    GR_CHECK(act());
    return id_;
  });
  is_steered_ = pressed.has_value();
  if (!pressed) refusal_ = pressed.error().code + ": " + pressed.error().message;
  return {};  // an ended deployment refuses too: that is seen at the next look
}

/// Ends its wait, or stops it, once that can be done. A rollback is left to end by itself.
seam::Result<void> Other::steer() {
  if (is_steered_ || seen_.creator == "codeDeployRollback") return {};
  const IfActive wanted = if_active_of(run_);
  if (wanted == IfActive::rollback) {
    say("D146", id_ + " is stopped and rolled back, as --if-active rollback says");
    return press(stop_call, [&] { return codedeploy::stop_deployment(*run_.caller, id_, true); });
  }
  if (wanted != IfActive::finish) return {};
  if (seen_.is_baking) {
    say("D147", id_ + " ends its bake now, as --if-active finish says");
    return press(continue_call, [&] {
      return codedeploy::continue_deployment(*run_.caller, id_, "TERMINATION_WAIT");
    });
  }
  if (seen_.status != "Ready") return {};
  const auto shifted = codedeploy::continue_deployment(*run_.caller, id_, "READY_WAIT");
  if (shifted) say("D147", id_ + " shifts now, as --if-active finish says");
  return {};
}

/// A rollback is created seconds after the deployment it undoes has ended.
seam::Result<std::string> Other::rollback_of_it() {
  for (int looks = 0; looks < looks_for_rollback; ++looks) {
    if (looks > 0) GR_CHECK(pause(run_, run_.project.waits.poll));
    const auto again = codedeploy::get_deployment(*run_.caller, id_);
    if (again && !again->rollback_id.empty()) return again->rollback_id;
  }
  return std::string();
}

seam::Result<Next> Other::outlast() {
  const seam::Steady limit = run_.now() + total_limit(run_) + beyond_the_group;
  while (true) {
    auto read = codedeploy::get_deployment(*run_.caller, id_);
    if (read) {
      seen_ = std::move(*read);
      if (seen_.is_terminal() && seen_.status != "Succeeded") {
        const std::string rollback = GR_TRY(rollback_of_it());
        if (!rollback.empty()) {
          id_ = rollback;
          continue;
        }
      }
      if (seen_.is_terminal()) return Next();
      GR_CHECK(steer());
      if (presses_ >= presses_max && !is_steered_) return Next(given_up(refusal_));
    }
    if (run_.now() >= limit) return Next(given_up("it was waited for long enough"));
    GR_CHECK(pause(run_, run_.project.waits.poll));
  }
}

/// What is wrong with our own part is found before anything is done to theirs.
Next judged_before(Run& run) {
  observe(run);
  int checks = 0;
  const bool registers = run.record.verb != "rollback" && run.definition;
  const auto findings =
      preflight({run.project, run.strategy, registers ? &*run.definition : nullptr, run.appspec,
                 run.observed, true},
                checks);
  const auto first = std::find_if(findings.begin(), findings.end(), [](const Finding& one) {
    return one.severity == Severity::error;
  });
  if (first == findings.end()) return std::nullopt;
  for (const Finding& finding : findings) run.voice.finding(finding);
  return Ending{Verdict::refused, first->text, {}};
}

}  // namespace

std::string_view name_of(IfActive answer) {
  return std::find_if(words.begin(), words.end(),
                      [&](const auto& row) { return row.first == answer; })
      ->second;
}

IfActive if_active_of(const Run& run) {
  if (run.command.if_active) return *run.command.if_active;
  for (const auto& [answer, word] : words)
    if (word == run.project.watch.if_active) return answer;
  return IfActive::refuse;
}

seam::Result<Next> make_way(Run& run) {
  const auto& names = run.project.codedeploy;
  bool is_judged = false;
  while (true) {
    const auto active = codedeploy::list_deployments(*run.caller, names.application, names.group,
                                                     codedeploy::Which::active);
    // What cannot be read is the preflight's finding, not ours.
    if (!active || active->empty()) break;
    if (!is_judged) {
      if (auto ending = judged_before(run)) return ending;
      is_judged = true;
    }
    run.voice.finding(
        {"D145", active->front() + " is under way in " + names.group + ": it comes first",
         "a group runs one deployment at a time, its bake included", "", Severity::note});
    Other other(run, active->front());
    if (auto ending = GR_TRY(other.outlast())) return ending;
    for (int polls = 0; polls < polls_after_its_end; ++polls)
      GR_CHECK(pause(run, run.project.waits.poll));
  }
  return Next();
}

}  // namespace greenroom::real
