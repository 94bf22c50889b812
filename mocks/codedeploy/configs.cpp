// Deployment configurations (facts C1-C7): the predefined ones as a table, and custom ones.
#include "mocks/codedeploy/handlers.hpp"
#include "mocks/codedeploy/lookup.hpp"
#include "mocks/codedeploy/tags.hpp"

#include <algorithm>

namespace greenroom::mocks::codedeploy {
namespace {

using Kind = Shift::Kind;

struct Predefined {
  std::string_view name, platform;
  Shift shift;
  std::string_view healthy_hosts_type;  ///< Server only
  int healthy_hosts = 0;
};

// AWS: https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-configurations.html
constexpr std::string_view prefix = "CodeDeployDefault.";
const Predefined predefined[] = {
    {"AllAtOnce", "Server", {}, "HOST_COUNT", 0},
    {"HalfAtATime", "Server", {}, "FLEET_PERCENT", 50},
    {"OneAtATime", "Server", {}, "HOST_COUNT", 1},
    {"LambdaAllAtOnce", "Lambda", {}, "", 0},
    {"LambdaCanary10Percent5Minutes", "Lambda", {Kind::canary, 10, 5}, "", 0},
    {"LambdaCanary10Percent10Minutes", "Lambda", {Kind::canary, 10, 10}, "", 0},
    {"LambdaCanary10Percent15Minutes", "Lambda", {Kind::canary, 10, 15}, "", 0},
    {"LambdaCanary10Percent30Minutes", "Lambda", {Kind::canary, 10, 30}, "", 0},
    {"LambdaLinear10PercentEvery1Minute", "Lambda", {Kind::linear, 10, 1}, "", 0},
    {"LambdaLinear10PercentEvery2Minutes", "Lambda", {Kind::linear, 10, 2}, "", 0},
    {"LambdaLinear10PercentEvery3Minutes", "Lambda", {Kind::linear, 10, 3}, "", 0},
    {"LambdaLinear10PercentEvery10Minutes", "Lambda", {Kind::linear, 10, 10}, "", 0},
    {"ECSAllAtOnce", "ECS", {}, "", 0},
    {"ECSCanary10Percent5Minutes", "ECS", {Kind::canary, 10, 5}, "", 0},
    {"ECSCanary10Percent15Minutes", "ECS", {Kind::canary, 10, 15}, "", 0},
    {"ECSLinear10PercentEvery1Minutes", "ECS", {Kind::linear, 10, 1}, "", 0},
    {"ECSLinear10PercentEvery3Minutes", "ECS", {Kind::linear, 10, 3}, "", 0},
};
constexpr std::size_t configs_limit = 200;
constexpr std::int64_t shift_limit_minutes = 2880;

JsonObject routing_of(const Shift& shift) {
  if (shift.kind == Kind::all_at_once) return {{"type", "AllAtOnce"}};
  if (shift.kind == Kind::canary)
    return {{"type", "TimeBasedCanary"},
            {"timeBasedCanary",
             {{"canaryPercentage", shift.percent}, {"canaryInterval", shift.every_minutes}}}};
  return {{"type", "TimeBasedLinear"},
          {"timeBasedLinear",
           {{"linearPercentage", shift.percent}, {"linearInterval", shift.every_minutes}}}};
}

JsonObject document_of(const Predefined& row) {
  JsonObject document{{"deploymentConfigId", "00000000-0000-0000-0000-000000000000"},
                      {"deploymentConfigName", std::string(prefix).append(row.name)},
                      {"computePlatform", row.platform}};
  if (row.platform == "Server")
    document["minimumHealthyHosts"] =
        JsonObject{{"type", row.healthy_hosts_type}, {"value", row.healthy_hosts}};
  else
    document["trafficRoutingConfig"] = routing_of(row.shift);
  return document;
}

seam::Failure bad_routing(std::string why) {
  return refuse("InvalidTrafficRoutingConfigurationException", std::move(why));
}

/// Percentage 1-99, a total of at most 2880 minutes (facts C4).
Result<void> check_steps(const JsonObject* steps, std::string_view percentage,
                         std::string_view interval, bool linear) {
  if (steps == nullptr) return bad_routing("The traffic routing configuration lacks its steps");
  const std::int64_t percent = number_of(*steps, percentage, -1);
  const std::int64_t minutes = number_of(*steps, interval, -1);
  if (percent < 1 || percent > 99) return bad_routing("The percentage must be from 1 to 99");
  const std::int64_t gaps = linear ? (100 + percent - 1) / percent - 1 : 1;
  if (minutes < 1 || minutes * gaps > shift_limit_minutes)
    return bad_routing("The traffic shift takes at least 1 and at most 2880 minutes");
  return {};
}

Result<void> check_routing(const JsonObject& routing) {
  const std::string_view type = text_of(routing, "type");
  if (type == "TimeBasedCanary")
    return check_steps(object_of(routing, "timeBasedCanary"), "canaryPercentage", "canaryInterval",
                       false);
  if (type == "TimeBasedLinear")
    return check_steps(object_of(routing, "timeBasedLinear"), "linearPercentage", "linearInterval",
                       true);
  if (type == "AllAtOnce") return {};
  return bad_routing("The type of a traffic routing configuration is not valid");
}

bool is_in_use(const State& state, std::string_view name) {
  for (const auto& [key, application] : state.applications)
    for (const auto& [group_name, group] : application.groups)
      if (text_of(group.document, "deploymentConfigName") == name) return true;
  return false;
}

}  // namespace

Result<JsonObject> find_config(const State& state, std::string_view name) {
  for (const Predefined& row : predefined)
    if (name.starts_with(prefix) && name.substr(prefix.size()) == row.name) return document_of(row);
  const auto found = state.configs.find(std::string(name));
  if (found != state.configs.end()) return found->second;
  return refuse("DeploymentConfigDoesNotExistException",
                "No Deployment Configuration found for name: " + std::string(name));
}

Shift shift_of(const JsonObject& config) {
  const JsonObject* routing = object_of(config, "trafficRoutingConfig");
  if (routing == nullptr) return {};
  if (const JsonObject* canary = object_of(*routing, "timeBasedCanary"))
    return {Kind::canary, static_cast<int>(number_of(*canary, "canaryPercentage")),
            static_cast<int>(number_of(*canary, "canaryInterval"))};
  if (const JsonObject* linear = object_of(*routing, "timeBasedLinear"))
    return {Kind::linear, static_cast<int>(number_of(*linear, "linearPercentage")),
            static_cast<int>(number_of(*linear, "linearInterval"))};
  return {};
}

Result<Json> create_deployment_config(Call& call, const JsonObject& input) {
  Cloud& cloud = call.scene.cloud;
  const std::string name(text_of(input, "deploymentConfigName"));
  if (name.empty())
    return refuse("DeploymentConfigNameRequiredException", "Deployment Config name is missing");
  if (!is_name(name) || name.starts_with(prefix))
    return refuse("InvalidDeploymentConfigNameException",
                  "The deployment configuration name is not valid: " + name);
  if (cloud.codedeploy.configs.contains(name))
    return refuse("DeploymentConfigAlreadyExistsException",
                  "Deployment configuration already exists: " + name);
  if (cloud.codedeploy.configs.size() >= configs_limit)
    return refuse("DeploymentConfigLimitExceededException", "More configurations than allowed");
  // Differs from AWS: only configurations of the ECS platform are modelled.
  if (text_of(input, "computePlatform") != "ECS")
    return refuse("InvalidComputePlatformException", "The computePlatform must be ECS here");
  if (input.contains("minimumHealthyHosts"))
    return refuse("InvalidMinimumHealthyHostValueException",
                  "minimumHealthyHosts is for the Server platform");
  if (input.contains("zonalConfig"))
    return refuse("InvalidZonalDeploymentConfigurationException",
                  "zonalConfig is for the Server platform");
  const JsonObject* routing = object_of(input, "trafficRoutingConfig");
  if (routing == nullptr) return bad_routing("The traffic routing configuration is missing");
  GR_CHECK(check_routing(*routing));
  const std::string id = new_uuid(cloud, "deployment config");
  cloud.codedeploy.configs[name] = {{"deploymentConfigId", id},
                                    {"deploymentConfigName", name},
                                    {"createTime", milliseconds(cloud, call.scene.now())},
                                    {"computePlatform", "ECS"},
                                    {"trafficRoutingConfig", *routing}};
  return Json(JsonObject{{"deploymentConfigId", id}});
}

Result<Json> get_deployment_config(Call& call, const JsonObject& input) {
  return Json(JsonObject{
      {"deploymentConfigInfo",
       GR_TRY(find_config(call.scene.cloud.codedeploy, text_of(input, "deploymentConfigName")))}});
}

Result<Json> list_deployment_configs(Call& call, const JsonObject& input) {
  std::vector<std::string> names;
  for (const Predefined& row : predefined) names.push_back(std::string(prefix).append(row.name));
  for (const auto& [name, config] : call.scene.cloud.codedeploy.configs) names.push_back(name);
  const Page page = GR_TRY(page_of(input, names.size()));
  JsonArray list;
  for (std::size_t i = page.from; i < page.to; ++i) list.push_back(boost::json::string(names[i]));
  JsonObject answer{{"deploymentConfigsList", std::move(list)}};
  if (!page.next.empty()) answer["nextToken"] = page.next;
  return Json(std::move(answer));
}

Result<Json> delete_deployment_config(Call& call, const JsonObject& input) {
  State& state = call.scene.cloud.codedeploy;
  const std::string name(text_of(input, "deploymentConfigName"));
  if (name.starts_with(prefix))
    return refuse("InvalidOperationException", "A predefined configuration cannot be deleted");
  if (is_in_use(state, name))
    return refuse("DeploymentConfigInUseException",
                  "The deployment configuration is still in use: " + name);
  state.configs.erase(name);
  state.config_tags.erase(name);
  return Json(JsonObject{});
}

}  // namespace greenroom::mocks::codedeploy
