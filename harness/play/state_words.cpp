#include "harness/play/state_words.hpp"

#include "harness/play/numbers.hpp"
#include "harness/play/run.hpp"
#include "mocks/cloudflare/cloudflare.hpp"
#include "mocks/codedeploy/codedeploy.hpp"
#include "mocks/ecs/ecs.hpp"
#include "mocks/elbv2/elbv2.hpp"
#include "mocks/service.hpp"

#include <algorithm>
#include <array>

namespace greenroom::harness {
namespace {

using mocks::Json;
using mocks::JsonArray;
using mocks::JsonObject;

const mocks::Identity& onlooker() {
  static const mocks::Identity identity{"", "", "", "onlooker"};
  return identity;
}

seam::Result<Json> ask(Run& run, std::string_view service, std::string_view operation,
                       const JsonObject& input) {
  mocks::Scene scene = run.scene();
  return mocks::invoke(scene, service, operation, input, onlooker());
}

/// The one element of an answer's list.
seam::Result<Json> only(const Json& answer, std::string_view list, const Thing& thing) {
  const JsonArray* items = mocks::array_of(answer.get_object(), list);
  if (items == nullptr || items->empty())
    return seam::fail(seam::ErrorKind::not_found, "absent", thing.text + " is not there");
  return items->front();
}

std::string role_name(const Run& run, const Fleets& fleets, const std::string& group) {
  if (group == fleets.blue_group) return "blue";
  if (group == fleets.green_group) return "green";
  return mocks::elbv2::target_group_name(run.cloud(), group).value_or(group);
}

/// first, last, or the id of one between.
std::string role_of(const std::vector<mocks::codedeploy::DeploymentView>& all,
                    std::string_view id) {
  if (id.empty()) return {};
  if (id == all.back().id) return "last";
  return id == all.front().id ? "first" : std::string(id);
}

seam::Result<Json> deployment_state(Run& run, const Thing& thing) {
  const auto all = mocks::codedeploy::deployments(run.cloud());
  if (all.empty())
    return seam::fail(seam::ErrorKind::not_found, "absent", "no deployment was made");
  std::string id = thing.name;
  if (id == "first") id = all.front().id;
  if (id == "last") id = all.back().id;
  const Json answer = GR_TRY(ask(run, "codedeploy", "GetDeployment", {{"deploymentId", id}}));
  JsonObject document = answer.at("deploymentInfo").as_object();
  const Json targets =
      GR_TRY(ask(run, "codedeploy", "BatchGetDeploymentTargets",
                 {{"deploymentId", id},
                  {"targetIds", JsonArray{run.names().cluster + ":" + run.names().service}}}));
  JsonObject events;  // by name: a scenario says {AllowTraffic: Failed}
  if (const JsonArray* list = mocks::array_of(targets.get_object(), "deploymentTargets");
      list != nullptr && !list->empty())
    if (const JsonObject* ecs = mocks::object_of(list->front().get_object(), "ecsTarget"))
      if (const JsonArray* items = mocks::array_of(*ecs, "lifecycleEvents"))
        for (const Json& item : *items)
          events[mocks::text_of(item.get_object(), "lifecycleEventName")] =
              mocks::text_of(item.get_object(), "status");
  document["events"] = std::move(events);
  if (const JsonObject* rollback = mocks::object_of(document, "rollbackInfo")) {
    document["rolled_back_by"] = role_of(all, mocks::text_of(*rollback, "rollbackDeploymentId"));
    document["rolls_back"] =
        role_of(all, mocks::text_of(*rollback, "rollbackTriggeringDeploymentId"));
  }
  return Json(std::move(document));
}

seam::Result<Json> listener_state(Run& run, const Thing& thing) {
  const auto& listeners = run.names().listeners;
  const auto named = listeners.find(thing.name);
  const std::string arn = named == listeners.end() ? thing.name : named->second;
  const Json answer =
      GR_TRY(ask(run, "elbv2", "DescribeListeners", {{"ListenerArns", JsonArray{arn}}}));
  Json document = GR_TRY(only(answer, "Listeners", thing));
  const Fleets fleets = fleets_of(run.cloud(), run.names());
  const auto routes = GR_TRY(mocks::elbv2::routes_of(run.cloud(), arn));
  JsonObject weights;
  weights["blue"] = 0;
  weights["green"] = 0;
  if (!routes.empty()) {
    std::int64_t sum = 0;
    for (const auto& weight : routes.front().weights) sum += weight.weight;
    for (const auto& weight : routes.front().weights)
      weights[role_name(run, fleets, weight.target_group)] =
          sum == 0 ? 0 : weight.weight * 100 / sum;
  }
  document.as_object()["weights"] = std::move(weights);
  return document;
}

seam::Result<Json> service_state(Run& run, const Thing& thing) {
  const Json answer =
      GR_TRY(ask(run, "ecs", "DescribeServices",
                 {{"cluster", run.names().cluster}, {"services", JsonArray{thing.name}}}));
  Json document = GR_TRY(only(answer, "services", thing));
  JsonObject& told = document.as_object();
  const JsonArray* sets = mocks::array_of(told, "taskSets");
  told["task_sets"] = sets == nullptr ? 0 : sets->size();
  const JsonArray* balancers = mocks::array_of(told, "loadBalancers");
  if (balancers != nullptr && !balancers->empty()) {
    const std::string_view arn = mocks::text_of(balancers->front().get_object(), "targetGroupArn");
    told["target_group"] =
        mocks::elbv2::target_group_name(run.cloud(), arn).value_or(std::string(arn));
  }
  return document;
}

seam::Result<Json> fleet_state(Run& run, const Thing& thing) {
  const Fleets fleets = fleets_of(run.cloud(), run.names());
  // A role, or a group's own name: then it is the fleet that stands behind it now.
  const auto named = run.names().target_groups.find(thing.name);
  const bool blue = named == run.names().target_groups.end() ? thing.name == "blue"
                                                             : named->second == fleets.blue_group;
  const std::string& group = blue ? fleets.blue_group : fleets.green_group;
  const std::string& set = blue ? fleets.blue_set : fleets.green_set;
  const Shares shares = shares_of(run.cloud(), run.names(), fleets);
  JsonObject document;
  document["serving"] = (blue ? shares.blue : shares.green) > 0;
  document["weight"] = (blue ? shares.blue : shares.green) / 10'000;
  JsonObject states;
  for (const auto& target : mocks::elbv2::targets(run.cloud(), group))
    states[target.state] =
        states.contains(target.state) ? states.at(target.state).get_int64() + 1 : std::int64_t{1};
  document["targets"] = std::move(states);
  document["status"] = "GONE";
  document["tasks"] = 0;
  if (const auto service =
          mocks::ecs::find_service(run.cloud(), run.names().cluster, run.names().service))
    for (const auto& one : service->task_sets)
      if (one.id == set) {
        document["status"] = one.status;
        document["tasks"] = one.running;
        document["taskDefinition"] = one.task_definition;
      }
  return Json(std::move(document));
}

seam::Result<Json> alarm_state(Run& run, const Thing& thing) {
  const Json answer =
      GR_TRY(ask(run, "cloudwatch", "DescribeAlarms", {{"AlarmNames", JsonArray{thing.name}}}));
  return only(answer, "MetricAlarms", thing);
}

seam::Result<Json> secret_state(Run& run, const Thing& thing) {
  return ask(run, "secretsmanager", "DescribeSecret", {{"SecretId", thing.name}});
}

struct Row {
  std::string_view kind;
  seam::Result<Json> (*state)(Run&, const Thing&);
};
constexpr std::array<Row, 8> rows = {{{"deployment", deployment_state},
                                      {"listener", listener_state},
                                      {"service", service_state},
                                      {"target_group", fleet_state},
                                      {"task", fleet_state},
                                      {"target", fleet_state},
                                      {"alarm", alarm_state},
                                      {"secret", secret_state}}};

std::string as_text(const Json& value) {
  return value.is_string() ? std::string(value.get_string()) : boost::json::serialize(value);
}

}  // namespace

seam::Result<Json> state_of(Run& run, const Thing& thing) {
  const auto row =
      std::find_if(rows.begin(), rows.end(), [&](const Row& r) { return r.kind == thing.kind; });
  if (row == rows.end()) {
    const bool vowel = std::string_view("aeiou").find(thing.kind.front()) != std::string_view::npos;
    return seam::fail(seam::ErrorKind::bad_input, "no_state",
                      (vowel ? "an " : "a ") + thing.kind + " has no state that can be read yet");
  }
  return row->state(run, thing);
}

std::optional<std::string> not_contained(const Json& wanted, const Json& there,
                                         const std::string& path) {
  if (wanted.is_object()) {
    if (!there.is_object()) return path + " is " + as_text(there) + ", not a map";
    for (const auto& member : wanted.get_object()) {
      const std::string inner =
          path.empty() ? std::string(member.key()) : path + "." + std::string(member.key());
      const Json* found = there.get_object().if_contains(member.key());
      if (found == nullptr) {
        if (member.value().is_null()) continue;
        return inner + " is absent, not " + as_text(member.value());
      }
      if (auto miss = not_contained(member.value(), *found, inner)) return miss;
    }
    return std::nullopt;
  }
  if (wanted.is_array()) {
    if (!there.is_array() || there.get_array().size() != wanted.get_array().size())
      return path + " is " + as_text(there) + ", not " + as_text(wanted);
    for (std::size_t i = 0; i < wanted.get_array().size(); ++i)
      if (auto miss = not_contained(wanted.get_array()[i], there.get_array()[i],
                                    path + "[" + std::to_string(i) + "]"))
        return miss;
    return std::nullopt;
  }
  if (as_text(wanted) == as_text(there)) return std::nullopt;
  return path + " is " + as_text(there) + ", not " + as_text(wanted);
}

std::optional<std::string> miss_of(Run& run, const NumberCheck& check) {
  const auto number = number_of(run, check.name);
  if (!number) return check.name + " has no value in this run, expected " + check.amount.text;
  if (check.amount.holds(number->value)) return std::nullopt;
  return check.name + " is " + shown(*number) + ", expected " + check.amount.text;
}

std::optional<std::string> miss_of(Run& run, const StateCheck& check) {
  const auto there = state_of(run, check.thing);
  if (!there) return check.thing.text + ": " + there.error().message;
  if (auto miss = not_contained(check.members, *there)) return check.thing.text + ": " + *miss;
  return std::nullopt;
}

std::optional<std::string> first_miss(Run& run, const Checks& checks) {
  for (const NumberCheck& check : checks.numbers)
    if (auto miss = miss_of(run, check)) return miss;
  for (const StateCheck& check : checks.states)
    if (auto miss = miss_of(run, check)) return miss;
  return std::nullopt;
}

}  // namespace greenroom::harness
