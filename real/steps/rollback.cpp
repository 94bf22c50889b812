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

std::string on_blue(const std::string& listener, const Before& before) {
  return "aws elbv2 modify-listener --listener-arn " + listener +
         " --default-actions Type=forward,TargetGroupArn=" + before.blue_target_group;
}

std::string of_service(const Run& run, std::string_view operation) {
  return "aws ecs " + std::string(operation) + " --cluster " + run.project.service.cluster +
         " --service " + run.project.service.name;
}

/// Blue as it was, if it still runs.
const ecs::TaskSet* blue_of(const ecs::Service& service, const Before& before) {
  for (const auto& set : service.task_sets) {
    if (set.task_definition == before.task_definition &&
        set.target_group_arn == before.blue_target_group && !set.is_draining())
      return &set;
  }
  return nullptr;
}

void add_routes(const Run& run, const std::vector<elbv2::Listener>& listeners, Left& left) {
  const auto& group = *run.observed.group;
  const Before& before = *run.record.before;
  std::string now;
  std::vector<std::string> written = group.production_listeners;
  written.insert(written.end(), group.test_listeners.begin(), group.test_listeners.end());
  for (const auto& listener : listeners) {
    if (std::find(written.begin(), written.end(), listener.arn) == written.end()) continue;
    const bool is_production = listener.arn == group.production_listeners.front();
    bool is_on_blue = true;
    for (const auto& [arn, share] : listener.forward.effective()) {
      const auto* target_group = run.observed.target_group(arn);
      if (is_production)
        now += " " + std::to_string(share) + " % " +
               (target_group == nullptr ? arn : target_group->name);
      is_on_blue = is_on_blue && (share == 0 || arn == before.blue_target_group);
    }
    if (!is_on_blue) left.way_back.push_back(on_blue(listener.arn, before));
  }
  left.what.push_back("routing is not as it was; production:" + now);
}

/// Without blue's fleet no listener may point at it: it has to be deployed again.
void add_sets(const Run& run, const std::optional<ecs::Service>& service, Left& left) {
  const Before& before = *run.record.before;
  const ecs::TaskSet* primary = service ? service->primary() : nullptr;
  const bool is_other = primary == nullptr || primary->task_definition != before.task_definition;
  if (is_other)
    left.what.push_back(
        "the PRIMARY is " +
        (primary == nullptr ? std::string("missing") : short_name(primary->task_definition)) +
        ", it was " + short_name(before.task_definition));
  if (!service) return;
  const ecs::TaskSet* blue = blue_of(*service, before);
  if (blue == nullptr) left.way_back.assign({"greenroom-deploy rollback"});
  if (blue != nullptr && is_other)
    left.way_back.push_back(of_service(run, "update-service-primary-task-set") +
                            " --primary-task-set " + blue->id);
  for (const auto& set : service->task_sets) {
    if (set.is_draining()) continue;
    if (!set.is_primary())
      left.what.push_back("task set " + set.id + " of " + short_name(set.task_definition) + " is " +
                          set.status);
    if (blue != nullptr && set.id != blue->id && (is_other || !set.is_primary()))
      left.way_back.push_back(of_service(run, "delete-task-set") + " --task-set " + set.id +
                              " --force");
  }
}

}  // namespace

seam::Result<Left> leftovers(Run& run) {
  Left left;
  const auto service = GR_TRY(
      ecs::describe_service(*run.caller, run.project.service.cluster, run.project.service.name));
  const auto& group = *run.observed.group;
  if (!group.production_listeners.empty()) {
    const std::string& production = group.production_listeners.front();
    const auto listeners =
        GR_TRY(elbv2::describe_listeners(*run.caller, elbv2::load_balancer_of(production)));
    std::map<std::string, std::vector<elbv2::Rule>> rules;
    rules[production] = GR_TRY(elbv2::describe_rules(*run.caller, production));
    if (routing_of(listeners, rules, group) != run.record.before->routing)
      add_routes(run, listeners, left);
  }
  add_sets(run, service, left);
  return left;
}

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
    if (left.what.empty()) break;
  }
  if (failed_read || (followed.failed_read && !left.what.empty()) ||
      (followed.is_late && !left.what.empty())) {
    run.voice.step(Step::rollback, StepOutcome::indeterminate, why);
    return Next(Ending{Verdict::unknown, why + "; whether blue is back cannot be told",
                       look_and_stop(run)});
  }
  if (left.what.empty()) {
    const std::string how = followed.rollback
                                ? followed.rollback->id + ": everything is back on blue"
                                : "nothing had moved: blue serves";
    run.voice.step(Step::rollback, StepOutcome::done, "rolled back; " + how);
    return Next(Ending{Verdict::rolled_back, why, {}});
  }
  std::string list;
  for (const auto& one : left.what) list += (list.empty() ? "" : "; ") + one;
  run.voice.step(Step::rollback, StepOutcome::failed, "left behind: " + list);
  left.way_back.emplace_back("greenroom-deploy status");
  return Next(Ending{Verdict::dirty, why + "; left behind: " + list, std::move(left.way_back)});
}

}  // namespace greenroom::real
