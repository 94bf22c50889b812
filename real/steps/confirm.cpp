// The last look before a verdict: what the engine is about to say must be what the world is.
#include "real/steps/looks.hpp"
#include "real/steps/run.hpp"

#include <algorithm>

namespace greenroom::real {

namespace {

constexpr int looks_max = 4;
constexpr int failed_reads_max = 20;

/// What is not as a finished deployment leaves it; empty: all is.
seam::Result<std::vector<std::string>> open_points(Run& run) {
  std::vector<std::string> open;
  const auto service = GR_TRY(
      ecs::describe_service(*run.caller, run.project.service.cluster, run.project.service.name));
  const ecs::TaskSet* primary = service ? service->primary() : nullptr;
  if (primary == nullptr || primary->task_definition != run.revision) {
    open.push_back(
        "the PRIMARY is " +
        (primary == nullptr ? std::string("missing") : short_name(primary->task_definition)) +
        ", not " + short_name(run.revision));
    return open;
  }
  const std::string& production = run.observed.group->production_listeners.front();
  const std::string& green = primary->target_group_arn;
  const auto listeners = GR_TRY(elbv2::describe_listener(*run.caller, production));
  for (const auto& listener : listeners) {
    const auto shares = listener.forward.effective();
    if (shares.size() != 1 || !shares.contains(green))
      open.push_back("port " + std::to_string(listener.port) +
                     " does not give everything to green");
  }
  const auto rules = GR_TRY(elbv2::describe_rules(*run.caller, production));
  for (const auto& rule : rules) {
    for (const auto& [group, share] : rule.forward.effective()) {
      if (group != green && run.observed.target_group(group) != nullptr)
        open.push_back("rule " + rule.priority + " still gives " + std::to_string(share) +
                       " % to blue");
    }
  }
  const auto targets = GR_TRY(elbv2::describe_target_health(*run.caller, green));
  if (!has_healthy(targets)) open.push_back("no green target is healthy");
  return open;
}

std::vector<std::string> way_back(const Run& run) {
  std::vector<std::string> commands;
  if (run.record.before) commands.push_back("greenroom-deploy rollback");
  commands.push_back("greenroom-deploy status");
  return commands;
}

/// A deployment of somebody else that came after ours: what stands now is its own.
std::string later_deployment(Run& run) {
  const auto& names = run.project.codedeploy;
  const auto ids = codedeploy::list_deployments(*run.caller, names.application, names.group,
                                                codedeploy::Which::all);
  if (!ids || ids->empty() || run.deployment.empty() || ids->front() == run.deployment) return "";
  const auto newest = codedeploy::get_deployment(*run.caller, ids->front());
  const bool is_later =
      newest && newest->triggering_id != run.deployment && newest->creator != "codeDeployRollback";
  return is_later ? ids->front() : std::string();
}

}  // namespace

seam::Result<Next> confirm(Run& run) {
  std::vector<std::string> open;
  bool is_read = true;  // at the last look
  std::string why_not;
  int failed_reads = 0;
  for (int looks = 0; looks < looks_max; ++looks) {
    if (looks > 0) GR_CHECK(pause(run, run.project.waits.poll));
    auto read = open_points(run);
    is_read = read.has_value();
    if (!is_read) {
      why_not = read.error().message;
      if (++failed_reads < failed_reads_max) --looks;
      continue;
    }
    open = std::move(*read);
    if (open.empty()) break;
  }
  if (!is_read) {
    run.voice.step(Step::confirm, StepOutcome::indeterminate, why_not);
    return Next(
        Ending{Verdict::unknown, "the end could not be looked at: " + why_not, look_and_stop(run)});
  }
  const std::string later = open.empty() ? std::string() : later_deployment(run);
  if (!later.empty()) {
    run.voice.finding({"D148", later + " has begun since, and what stands now is its own",
                       run.deployment + " had succeeded", "", Severity::note});
    open.clear();
  }
  if (!open.empty()) {
    std::string list;
    for (const auto& one : open) list += (list.empty() ? "" : "; ") + one;
    run.voice.step(Step::confirm, StepOutcome::failed, list);
    return Next(Ending{Verdict::dirty, list, way_back(run)});
  }
  run.voice.step(Step::confirm, StepOutcome::done,
                 short_name(run.revision) +
                     (later.empty() ? " is PRIMARY and has all traffic" : " is deployed"));
  if (run.is_edge_bad) {
    std::vector<std::string> way = run.edge_way;
    way.emplace_back("greenroom-deploy verify");
    return Next(Ending{Verdict::edge_open, run.title() + " is deployed, but: " + run.edge_trouble,
                       std::move(way)});
  }
  return Next(Ending{Verdict::deployed, run.title(), {}});
}

}  // namespace greenroom::real
