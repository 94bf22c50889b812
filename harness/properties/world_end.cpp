#include "harness/properties/world_end.hpp"

#include "mocks/cloudflare/cloudflare.hpp"
#include "mocks/codedeploy/codedeploy.hpp"
#include "mocks/ecs/ecs.hpp"
#include "mocks/elbv2/elbv2.hpp"
#include "mocks/service.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace greenroom::harness {
namespace {

using mocks::Json;
using mocks::JsonArray;
using mocks::JsonObject;

std::vector<std::string> groups_of(const WorldNames& names) {
  std::vector<std::string> groups;
  for (const auto& [name, arn] : names.target_groups) groups.push_back(arn);
  return groups;
}

seam::Result<Json> ask(Run& run, std::string_view service, std::string_view operation,
                       const JsonObject& input) {
  mocks::Scene scene = run.scene();
  return mocks::invoke(scene, service, operation, input, mocks::Identity{"", "", "", "onlooker"});
}

void add_task_sets(Run& run, std::vector<std::string>& left) {
  const auto service =
      mocks::ecs::find_service(run.cloud(), run.names().cluster, run.names().service);
  if (!service) return;
  for (const auto& set : service->task_sets)
    if (set.status != "PRIMARY")
      left.push_back("task set " + set.id + " is " + set.status + " with " +
                     std::to_string(set.running) + " tasks");
}

void add_targets(Run& run, std::vector<std::string>& left) {
  const PrimaryView primary = primary_of(run.cloud(), run.names());
  for (const auto& [name, arn] : run.names().target_groups) {
    if (arn == primary.target_group) continue;
    std::int64_t registered = 0;
    for (const auto& target : mocks::elbv2::targets(run.cloud(), arn))
      if (target.state != "draining" && target.state != "unhealthy.draining") ++registered;
    if (registered > 0)
      left.push_back(std::to_string(registered) + " targets in the idle group " + name);
  }
  for (const auto& [route, weights] : routing_of(run.cloud(), run.names()))
    for (const auto& [name, percent] : weights) {
      const auto arn = run.names().target_groups.find(name);
      if (percent > 0 && arn != run.names().target_groups.end() &&
          arn->second != primary.target_group && !route.starts_with("test"))
        left.push_back(std::to_string(percent) + " % of " + route + " on the idle group " + name);
    }
}

void add_leases(Run& run, std::vector<std::string>& left) {
  for (const auto& [name, bytes] : run.files())
    if (name.ends_with(".lease") && bytes.find("\"released\":true") == std::string::npos)
      left.push_back("lease " + name);
}

/// Revisions that this run registered, that are ACTIVE, and that no deployment names.
void add_orphans(Run& run, std::vector<std::string>& left) {
  const auto list = ask(run, "ecs", "ListTaskDefinitions", {{"status", "ACTIVE"}});
  if (!list) return;
  std::set<std::string> named;
  for (const auto& deployment : mocks::codedeploy::deployments(run.cloud()))
    named.insert(deployment.task_definition);
  for (const Json& item : list->at("taskDefinitionArns").as_array()) {
    const std::string arn(item.as_string());
    if (arn != run.names().task_definition_arn && !named.contains(arn))
      left.push_back("task definition " + arn.substr(arn.rfind('/') + 1) +
                     " is registered and no deployment names it");
  }
}

JsonObject world_now(Run& run, const mocks::Cloud& cloud, bool with_leftovers) {
  JsonObject end;
  JsonObject routing;
  const PrimaryView primary = primary_of(cloud, run.names());
  for (const auto& [route, weights] : routing_of(cloud, run.names())) {
    JsonObject shares;
    for (const auto& [name, percent] : weights) {
      const auto arn = run.names().target_groups.find(name);
      const bool serves =
          arn != run.names().target_groups.end() && arn->second == primary.target_group;
      shares[serves ? "primary" : "idle"] = percent;
    }
    routing[route] = std::move(shares);
  }
  end["routing"] = std::move(routing);
  JsonObject images;
  for (const auto& [container, image] : images_of(run, primary.task_definition))
    images[container] = image;
  end["primary"] = std::move(images);
  std::int64_t active = 0;
  for (const auto& deployment : mocks::codedeploy::deployments(cloud))
    active += deployment.active ? 1 : 0;
  end["running_deployments"] = active;
  const auto edge = mocks::cloudflare::edge(cloud, run.names().public_host);
  end["dns"] = JsonObject{{"resolves", edge.resolves},
                          {"proxied", edge.proxied},
                          {"origin", edge.origin},
                          {"ssl", edge.ssl}};
  JsonArray left;
  if (with_leftovers)
    for (const std::string& item : leftovers_of(run)) left.push_back(Json(item));
  end["leftovers"] = std::move(left);
  return end;
}

}  // namespace

Routing routing_of(const mocks::Cloud& cloud, const WorldNames& names) {
  Routing routing;
  for (const auto& route : mocks::elbv2::routes(cloud, groups_of(names))) {
    std::string key = std::to_string(route.port);
    for (const auto& [role, arn] : names.listeners)
      if (arn == route.listener) key = role;
    if (!route.rule.empty()) key += "/" + route.rule.substr(route.rule.rfind('/') + 1);
    std::int64_t sum = 0;
    for (const auto& weight : route.weights) sum += weight.weight;
    for (const auto& weight : route.weights) {
      if (weight.weight == 0) continue;  // absent and zero mean the same to users
      const auto name = mocks::elbv2::target_group_name(cloud, weight.target_group);
      routing[key][name.value_or(weight.target_group)] = weight.weight * 100 / sum;
    }
  }
  return routing;
}

PrimaryView primary_of(const mocks::Cloud& cloud, const WorldNames& names) {
  PrimaryView primary;
  const auto service = mocks::ecs::find_service(cloud, names.cluster, names.service);
  if (!service) return primary;
  int seen = 0;
  for (const auto& set : service->task_sets) {
    if (set.status != "PRIMARY") continue;
    ++seen;
    primary = {set.id, set.task_definition, set.target_group};
  }
  return seen == 1 ? primary : PrimaryView{};
}

std::vector<std::string> leftovers_of(Run& run) {
  std::vector<std::string> left;
  add_task_sets(run, left);
  add_targets(run, left);
  add_leases(run, left);
  add_orphans(run, left);
  return left;
}

std::map<std::string, std::string> images_of(Run& run, const std::string& task_definition) {
  std::map<std::string, std::string> images;
  if (task_definition.empty()) return images;
  const auto answer =
      ask(run, "ecs", "DescribeTaskDefinition", {{"taskDefinition", task_definition}});
  if (!answer) return images;
  for (const Json& container : answer->at("taskDefinition").at("containerDefinitions").as_array())
    images[std::string(mocks::text_of(container.get_object(), "name"))] =
        mocks::text_of(container.get_object(), "image");
  return images;
}

JsonObject end_of_world(Run& run) { return world_now(run, run.cloud(), true); }
JsonObject start_of_world(Run& run) { return world_now(run, run.cloud_at_start(), false); }

bool is_mutating(std::string_view service, std::string_view operation) {
  static constexpr std::array<std::string_view, 6> reads = {"Describe", "Get",    "List",
                                                            "BatchGet", "Verify", "Lookup"};
  if (service == "edge" || operation.empty()) return false;
  if (service == "secretsmanager" && operation == "GetRandomPassword") return false;
  return std::none_of(reads.begin(), reads.end(),
                      [&](std::string_view verb) { return operation.starts_with(verb); });
}

}  // namespace greenroom::harness
