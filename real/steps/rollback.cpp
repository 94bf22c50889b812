// A deployment that did not succeed: its rollback is awaited and verified, never believed.
#include "real/steps/run.hpp"

#include <algorithm>

namespace greenroom::real {

namespace {

constexpr int looks_for_rollback = 3;
constexpr int looks_for_blue = 4;
constexpr int failed_reads_max = 20;

bool is_expected(const Run& run, const codedeploy::Deployment& failed) {
  const auto& group = run.observed.group;
  if (!run.stopped_because.empty()) return true;
  if (!group || !group->rolls_back) return false;
  const std::string event = failed.status != "Stopped"            ? "DEPLOYMENT_FAILURE"
                            : failed.error_code == "ALARM_ACTIVE" ? "DEPLOYMENT_STOP_ON_ALARM"
                                                                  : "DEPLOYMENT_STOP_ON_REQUEST";
  return std::find(group->rollback_events.begin(), group->rollback_events.end(), event) !=
         group->rollback_events.end();
}

struct Followed {
  std::optional<codedeploy::Deployment> rollback;
  std::optional<seam::Error> failed_read;
  bool is_late = false;
};

/// Until the rollback is terminal, or it is clear that there is none.
seam::Result<Followed> follow(Run& run, const codedeploy::Deployment& failed) {
  Followed out;
  const seam::Steady limit = run.now() + install_limit(run) + std::chrono::minutes(10);
  const int looks_max = is_expected(run, failed) ? looks_for_rollback : 1;
  std::string rollback = failed.rollback_id;
  int failed_reads = 0;
  for (int looks = 0; rollback.empty() && looks < looks_max; ++looks) {
    GR_CHECK(pause(run, run.project.waits.poll));
    const auto again = codedeploy::get_deployment(*run.caller, failed.id);
    if (again) rollback = again->rollback_id;
    if (!again && ++failed_reads < failed_reads_max) --looks;
    if (!again) out.failed_read = again.error();
  }
  if (rollback.empty()) return out;
  out.failed_read.reset();
  run.voice.step(Step::rollback, StepOutcome::started,
                 rollback + " brings everything back to blue");
  while (true) {
    auto read = codedeploy::get_deployment(*run.caller, rollback);
    if (read) {
      out.rollback = std::move(*read);
      out.failed_read.reset();
      if (out.rollback->is_terminal()) return out;
    } else {
      out.failed_read = read.error();
    }
    out.is_late = run.now() >= limit;
    if (out.is_late) return out;
    GR_CHECK(pause(run, run.project.waits.poll));
  }
}

std::string cause(const Run& run, const codedeploy::Deployment& failed) {
  if (!run.stopped_because.empty()) return "stopped by the engine: " + run.stopped_because;
  std::string text = failed.id + " " + failed.status;
  if (!failed.error_code.empty()) text += ", " + failed.error_code;
  return failed.error_message.empty() ? text : text + ": " + failed.error_message;
}

/// What is not as it was before the run, and the commands that put it back, in their order.
struct Left {
  std::vector<std::string> texts, commands;
};

std::string shares(const Run& run, const elbv2::Forward& forward) {
  std::string text;
  for (const auto& [arn, share] : forward.effective()) {
    const auto* group = run.observed.target_group(arn);
    text += " " + std::to_string(share) + " % " + (group == nullptr ? arn : group->name);
  }
  return text;
}

/// The command that gives a route back to blue, where blue had all of it before.
void give_back(Left& left, const Before& before, const std::string& route,
               const std::string& command) {
  elbv2::Forward blue;
  blue.weights[before.blue_target_group] = 1;
  if (before.routing.find(route_text(route, blue)) == std::string::npos) return;
  left.commands.push_back(command + " Type=forward,TargetGroupArn=" + before.blue_target_group);
}

/// Listeners that CodeDeploy owns are never written by the engine: a person is told how.
seam::Result<void> look_at_routes(Run& run, Left& left) {
  const Before& before = *run.record.before;
  const auto& group = *run.observed.group;
  if (group.production_listeners.empty()) return {};
  const std::string& production = group.production_listeners.front();
  const auto listeners =
      GR_TRY(elbv2::describe_listeners(*run.caller, elbv2::load_balancer_of(production)));
  std::map<std::string, std::vector<elbv2::Rule>> rules;
  rules[production] = GR_TRY(elbv2::describe_rules(*run.caller, production));
  if (routing_of(listeners, rules, group) == before.routing) return {};
  std::string now;
  const auto differs = [&](const std::string& route, const elbv2::Forward& forward) {
    return before.routing.find(route_text(route, forward)) == std::string::npos;
  };
  for (const auto& listener : listeners) {
    const bool is_ours = listener.arn == production ||
                         std::find(group.test_listeners.begin(), group.test_listeners.end(),
                                   listener.arn) != group.test_listeners.end();
    if (!is_ours || !differs(listener.arn, listener.forward)) continue;
    now += "; port " + std::to_string(listener.port) + ":" + shares(run, listener.forward);
    give_back(left, before, listener.arn,
              "aws elbv2 modify-listener --listener-arn " + listener.arn + " --default-actions");
  }
  for (const auto& rule : rules[production]) {
    if (!differs(rule.arn, rule.forward)) continue;
    now += "; rule " + rule.priority + ":" + shares(run, rule.forward);
    give_back(left, before, rule.arn,
              "aws elbv2 modify-rule --rule-arn " + rule.arn + " --actions");
  }
  left.texts.push_back("routing is not as it was" + now);
  return {};
}

void look_at_sets(const Run& run, const ecs::Service& service, Left& left) {
  const Before& before = *run.record.before;
  const std::string names =
      " --cluster " + run.project.service.cluster + " --service " + run.project.service.name;
  const ecs::TaskSet* primary = service.primary();
  const bool is_back = primary != nullptr && primary->task_definition == before.task_definition;
  if (!is_back)
    left.texts.push_back("the PRIMARY is " +
                         (primary == nullptr ? "missing" : short_name(primary->task_definition)) +
                         ", it was " + short_name(before.task_definition));
  bool has_blue = false;
  for (const auto& set : service.task_sets) {
    if (set.is_draining()) continue;
    if (!set.is_primary())
      left.texts.push_back("task set " + set.id + " of " + short_name(set.task_definition) +
                           " is " + set.status);
    const bool is_blue = set.target_group_arn == before.blue_target_group &&
                         set.task_definition == before.task_definition;
    has_blue = has_blue || is_blue;
    if (is_blue && !is_back)
      left.commands.push_back("aws ecs update-service-primary-task-set" + names +
                              " --primary-task-set " + set.id);
  }
  // With blue gone nobody can simply go back: the revision before is to be deployed again.
  if (!has_blue) left.commands = {"greenroom-deploy rollback"};
  for (const auto& set : service.task_sets) {
    if (!has_blue || set.is_draining() || set.target_group_arn == before.blue_target_group)
      continue;
    left.commands.push_back("aws ecs delete-task-set" + names + " --task-set " + set.id +
                            " --force");
  }
}

seam::Result<Left> leftovers(Run& run) {
  Left left;
  const auto service = GR_TRY(
      ecs::describe_service(*run.caller, run.project.service.cluster, run.project.service.name));
  GR_CHECK(look_at_routes(run, left));
  look_at_sets(run, service ? *service : ecs::Service(), left);
  return left;
}

}  // namespace

seam::Result<Next> follow_rollback(Run& run, const codedeploy::Deployment& failed) {
  const Followed followed = GR_TRY(follow(run, failed));
  const std::string why = cause(run, failed);
  Left left;
  std::optional<seam::Error> failed_read;
  for (int looks = 0; looks < looks_for_blue; ++looks) {
    if (looks > 0) GR_CHECK(pause(run, run.project.waits.poll));
    auto read = leftovers(run);
    failed_read.reset();
    if (!read) {
      failed_read = read.error();
      continue;
    }
    left = std::move(*read);
    if (left.texts.empty()) break;
  }
  if (failed_read || (followed.failed_read && !left.texts.empty()) ||
      (followed.is_late && !left.texts.empty())) {
    run.voice.step(Step::rollback, StepOutcome::indeterminate, why);
    return Next(Ending{Verdict::unknown, why + "; whether blue is back cannot be told",
                       look_and_stop(run)});
  }
  if (left.texts.empty()) {
    const std::string how = followed.rollback
                                ? followed.rollback->id + ": everything is back on blue"
                                : "nothing had moved: blue serves";
    run.voice.step(Step::rollback, StepOutcome::done, "rolled back; " + how);
    return Next(Ending{Verdict::rolled_back, why, {}});
  }
  std::string list;
  for (const auto& one : left.texts) list += (list.empty() ? "" : "; ") + one;
  run.voice.step(Step::rollback, StepOutcome::failed, "left behind: " + list);
  left.commands.emplace_back("greenroom-deploy status");
  return Next(Ending{Verdict::dirty, why + "; left behind: " + list, left.commands});
}

}  // namespace greenroom::real
