// World faults: what befalls a thing, one row each: how it begins and how it ends.
#include "harness/play/actions.hpp"
#include "harness/play/standing_faults.hpp"
#include "harness/play/watch.hpp"
#include "mocks/cloudflare/cloudflare.hpp"
#include "mocks/cloudwatch/cloudwatch.hpp"
#include "mocks/codedeploy/codedeploy.hpp"
#include "mocks/ec2/ec2.hpp"
#include "mocks/ecr/ecr.hpp"
#include "mocks/ecs/ecs.hpp"
#include "mocks/elbv2/elbv2.hpp"
#include "mocks/secretsmanager/secretsmanager.hpp"
#include "mocks/service.hpp"

#include <algorithm>
#include <array>

namespace greenroom::harness {
namespace {

using Problem = std::optional<std::string>;

Problem alarm_fires(Stagehand& hand, const Fault& fault, bool begins) {
  if (!mocks::cloudwatch::alarm_state(hand.scene.cloud, fault.thing->name))
    return "there is no alarm " + fault.thing->name;
  if (begins)
    mocks::cloudwatch::force_alarm(hand.scene, fault.thing->name,
                                   "Threshold Crossed: by the scenario");
  else
    mocks::cloudwatch::release_alarm(hand.scene, fault.thing->name);
  return std::nullopt;
}

/// Running tasks that `task:green#1` and the like mean.
std::vector<std::string> tasks_meant(const Stagehand& hand, const Thing& thing) {
  const Fleets fleets = fleets_of(hand.scene.cloud, hand.names);
  const std::string& set = thing.name == "green" ? fleets.green_set : fleets.blue_set;
  std::vector<std::string> tasks;
  std::int64_t ordinal = 0;
  for (const auto& task :
       mocks::ecs::tasks_of(hand.scene.cloud, hand.names.cluster, hand.names.service)) {
    if (task.task_set != set) continue;
    if (thing.nth.holds(++ordinal) && task.last_status != "STOPPED") tasks.push_back(task.id);
  }
  return tasks;
}

Problem on_tasks(Stagehand& hand, const Fault& fault,
                 void (*act)(mocks::Scene&, const std::string&, const Fault&)) {
  const auto tasks = tasks_meant(hand, *fault.thing);
  if (tasks.empty()) return fault.thing->text + " means no task that runs";
  for (const std::string& task : tasks) act(hand.scene, task, fault);
  return std::nullopt;
}

Problem task_dies(Stagehand& hand, const Fault& fault, bool begins) {
  if (!begins) return std::nullopt;
  return on_tasks(hand, fault, [](mocks::Scene& scene, const std::string& task, const Fault& f) {
    mocks::ecs::stop_task_abruptly(scene, task, f.reason);
  });
}

/// Of a task: whether a container of that name runs in it.
bool runs(const Stagehand& hand, const std::string& task, std::string_view container) {
  mocks::Scene scene = hand.scene;
  const auto answer = mocks::invoke(
      scene, "ecs", "DescribeTasks",
      {{"cluster", hand.names.cluster}, {"tasks", mocks::JsonArray{mocks::Json(task)}}},
      mocks::Identity{"", "", "", "onlooker"});
  if (!answer) return false;
  const auto* tasks = mocks::array_of(answer->get_object(), "tasks");
  if (tasks == nullptr || tasks->empty()) return false;
  const auto* containers = mocks::array_of(tasks->front().get_object(), "containers");
  return containers != nullptr &&
         std::any_of(containers->begin(), containers->end(), [&](const mocks::Json& one) {
           return mocks::text_of(one.get_object(), "name") == container &&
                  mocks::text_of(one.get_object(), "lastStatus") == "RUNNING";
         });
}

Problem end_containers(Stagehand& hand, const Fault& fault, int code, bool out_of_memory) {
  const auto tasks = tasks_meant(hand, *fault.thing);
  if (tasks.empty()) return fault.thing->text + " means no task that runs";
  bool any = false;
  for (const std::string& task : tasks) {
    if (!runs(hand, task, fault.thing->part)) continue;
    any = true;
    mocks::ecs::exit_container(hand.scene, task, fault.thing->part, code, out_of_memory);
  }
  if (!any) return fault.thing->text + " means no container that runs";
  return std::nullopt;
}

Problem container_exits(Stagehand& hand, const Fault& fault, bool begins) {
  if (!begins) return std::nullopt;
  return end_containers(hand, fault, fault.code.empty() ? 1 : std::stoi(fault.code), false);
}

Problem out_of_memory(Stagehand& hand, const Fault& fault, bool begins) {
  if (!begins) return std::nullopt;
  return end_containers(hand, fault, 137, true);
}

/// By `repository:tag` or `repository@sha256:...`.
Problem image_missing(Stagehand& hand, const Fault& fault, bool begins) {
  if (!begins) return std::nullopt;
  const std::string& name = fault.thing->name;
  const std::size_t end = std::min(name.find('@'), name.rfind(':'));
  const std::string host = mocks::ecr::registry_host(hand.scene.cloud);
  if (end == std::string::npos || !mocks::ecr::pull(hand.scene.cloud, host + "/" + name))
    return "there is no image " + name;
  mocks::ecr::remove_image(hand.scene, name.substr(0, end), name.substr(end + 1));
  return std::nullopt;
}

Problem secret_denied(Stagehand& hand, const Fault& fault, bool begins) {
  mocks::secretsmanager::deny(hand.scene, fault.thing->name, begins);
  return std::nullopt;
}

Problem secret_missing(Stagehand& hand, const Fault& fault, bool begins) {
  if (begins) mocks::secretsmanager::remove_secret(hand.scene, fault.thing->name);
  return std::nullopt;
}

Problem on_hook(Stagehand& hand, const Fault& fault, bool begins,
                mocks::codedeploy::HookFault what) {
  if (!mocks::codedeploy::is_hook(hand.scene.cloud, fault.thing->name))
    return "there is no hook " + fault.thing->name;
  mocks::codedeploy::befall_hook(hand.scene, fault.thing->name, what, begins, fault.reason);
  return std::nullopt;
}

Problem hook_fails(Stagehand& hand, const Fault& fault, bool begins) {
  return on_hook(hand, fault, begins, mocks::codedeploy::HookFault::fails);
}

Problem hook_silent(Stagehand& hand, const Fault& fault, bool begins) {
  return on_hook(hand, fault, begins, mocks::codedeploy::HookFault::silent);
}

/// The zone of `az:us-east-2a`, where tasks may come to be.
Problem unknown_zone(const Stagehand& hand, const std::string& zone) {
  const auto zones = mocks::ecs::zones_of(hand.scene.cloud);
  if (std::find(zones.begin(), zones.end(), zone) != zones.end()) return std::nullopt;
  std::string known;
  for (const std::string& one : zones) known += (known.empty() ? "" : ", ") + one;
  return "no subnet of the service lies in " + zone + " (it has " + known + ")";
}

Problem capacity_refused(Stagehand& hand, const Fault& fault, bool begins) {
  if (auto problem = unknown_zone(hand, fault.thing->name)) return problem;
  mocks::ecs::refuse_capacity(hand.scene, fault.thing->name, begins);
  return std::nullopt;
}

/// What runs there dies, and nothing starts there until it is over.
Problem az_lost(Stagehand& hand, const Fault& fault, bool begins) {
  if (auto problem = capacity_refused(hand, fault, begins)) return problem;
  if (begins) mocks::ecs::lose_zone(hand.scene, fault.thing->name);
  return std::nullopt;
}

/// A listener's ARN, or that of its nth rule in order of priority.
std::string route_meant(const Stagehand& hand, const Thing& thing) {
  const auto listener = hand.names.listeners.find(thing.name);
  const std::string arn = listener == hand.names.listeners.end() ? thing.name : listener->second;
  const auto routes = mocks::elbv2::routes_of(hand.scene.cloud, arn);
  if (thing.kind == "listener") return routes ? arn : "";
  std::int64_t ordinal = 0;
  if (routes)
    for (const auto& route : *routes)
      if (!route.rule.empty() && thing.nth.holds(++ordinal)) return route.rule;
  return "";
}

Problem weights_lag(Stagehand& hand, const Fault& fault, bool begins) {
  const std::string route = route_meant(hand, *fault.thing);
  if (route.empty()) return "there is no " + fault.thing->text;
  mocks::elbv2::lag_weights(hand.scene, route, begins ? fault.time : std::nullopt);
  return std::nullopt;
}

Problem dns_lags(Stagehand& hand, const Fault& fault, bool begins) {
  if (!mocks::cloudflare::has_record(hand.scene.cloud, fault.thing->name))
    return "there is no record " + fault.thing->name;
  mocks::cloudflare::lag_record(hand.scene, fault.thing->name, begins ? fault.time : std::nullopt);
  return std::nullopt;
}

std::string known_names(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
  return text.empty() ? "this world has none" : "it has " + text;
}

/// A group by the world's own name or by its id: what its rules let in is away until it is over.
Problem network_closed(Stagehand& hand, const Fault& fault, bool begins) {
  const auto named = hand.names.security_groups.find(fault.thing->name);
  const std::string id =
      named == hand.names.security_groups.end() ? fault.thing->name : named->second;
  if (!mocks::ec2::close_group(hand.scene, id, begins)) {
    std::vector<std::string> names;
    for (const auto& [name, group] : hand.names.security_groups) names.push_back(name);
    return "there is no security group " + fault.thing->name + " (" + known_names(names) + ")";
  }
  mocks::elbv2::network_changed(hand.scene);
  return std::nullopt;
}

/// `subnet:private` all of that kind, `subnet:private#2` the second, `subnet:private-b` the one of
/// that zone, `subnet:subnet-...` by its id.
std::vector<std::string> subnets_meant(const Stagehand& hand, const Thing& thing) {
  std::vector<std::string> meant;
  for (const auto& [kind, ids] : hand.names.subnets) {
    std::int64_t ordinal = 0;
    for (const std::string& id : ids) {
      const std::string& region = hand.scene.cloud.settings.region;
      const std::string zone = mocks::ec2::subnet(hand.scene.cloud, id)->zone;
      const bool by_kind = thing.name == kind && thing.nth.holds(++ordinal);
      if (by_kind || thing.name == kind + "-" + zone.substr(region.size())) meant.push_back(id);
    }
  }
  if (meant.empty() && mocks::ec2::subnet(hand.scene.cloud, thing.name))
    meant.push_back(thing.name);
  return meant;
}

Problem route_missing(Stagehand& hand, const Fault& fault, bool begins) {
  const std::vector<std::string> meant = subnets_meant(hand, *fault.thing);
  if (meant.empty()) {
    std::vector<std::string> names;
    for (const auto& [kind, ids] : hand.names.subnets) names.push_back(kind);
    return fault.thing->text + " means no subnet (" + known_names(names) + ")";
  }
  for (const std::string& id : meant) mocks::ec2::cut_routes(hand.scene, id, begins);
  mocks::elbv2::network_changed(hand.scene);
  return std::nullopt;
}

struct Row {
  std::string_view name;
  Problem (*befall)(Stagehand&, const Fault&, bool begins);
};
constexpr std::array<Row, 15> rows = {{{"alarm_fires", alarm_fires},
                                       {"task_dies", task_dies},
                                       {"container_exits", container_exits},
                                       {"out_of_memory", out_of_memory},
                                       {"image_missing", image_missing},
                                       {"secret_denied", secret_denied},
                                       {"secret_missing", secret_missing},
                                       {"hook_fails", hook_fails},
                                       {"hook_silent", hook_silent},
                                       {"capacity_refused", capacity_refused},
                                       {"az_lost", az_lost},
                                       {"weights_lag", weights_lag},
                                       {"dns_lags", dns_lags},
                                       {"network_closed", network_closed},
                                       {"route_missing", route_missing}}};

}  // namespace

std::optional<std::string> befall(Stagehand hand, const Fault& fault, bool begins) {
  for (const Row& row : rows)
    if (row.name == fault.name) return row.befall(hand, fault, begins);
  return fault.name + " is not modelled yet";
}

bool is_modelled_world_fault(std::string_view name) {
  return StandingFaults::is_one(name) ||
         std::any_of(rows.begin(), rows.end(), [&](const Row& row) { return row.name == name; });
}

}  // namespace greenroom::harness
