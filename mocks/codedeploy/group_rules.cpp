#include "mocks/codedeploy/group_rules.hpp"

#include "mocks/codedeploy/lookup.hpp"
#include "mocks/ecs/ecs.hpp"
#include "mocks/elbv2/elbv2.hpp"

#include <set>

namespace greenroom::mocks::codedeploy {
namespace {

constexpr std::int64_t wait_limit_minutes = 2880;

/// The last part of an ARN, or the name itself: groups may hold either (facts G7).
std::string_view bare(std::string_view name) {
  if (!name.starts_with("arn:")) return name;
  return name.substr(name.rfind('/') + 1);
}

seam::Failure bad_balancing(std::string text) {
  return refuse("InvalidLoadBalancerInfoException", std::move(text));
}

// Texts as seen: https://github.com/hashicorp/terraform-provider-aws/issues
// AWS: https://docs.aws.amazon.com/codedeploy/latest/APIReference/API_CreateDeploymentGroup.html
Result<void> check_server_group(const JsonObject& group) {
  if (group.contains("ecsServices"))
    return refuse("InvalidECSServiceException",
                  "Should not specify ECS services parameter for Server deployment group");
  const JsonObject* style = object_of(group, "deploymentStyle");
  if (style != nullptr && text_of(*style, "deploymentOption") == "WITH_TRAFFIC_CONTROL")
    return bad_balancing(
        "The specification for load balancing in the deployment group is invalid. The "
        "deploymentOption value is set to WITH_TRAFFIC_CONTROL, but either no load balancer was "
        "specified in elbInfoList or no target group was specified in targetGroupInfoList.");
  // Differs from AWS: groups of the Server and Lambda platforms are not modelled.
  return refuse("InvalidInputException",
                "Only deployment groups of the ECS compute platform are modelled");
}

Result<void> check_style(const JsonObject& group) {
  const JsonObject* style = object_of(group, "deploymentStyle");
  if (style == nullptr || text_of(*style, "deploymentType") != "BLUE_GREEN" ||
      text_of(*style, "deploymentOption") != "WITH_TRAFFIC_CONTROL")
    return refuse("InvalidDeploymentStyleException",
                  "For ECS deployment, the deployment type must be BLUE_GREEN, and deployment "
                  "option must be WITH_TRAFFIC_CONTROL.");
  return {};
}

Result<void> check_route(const JsonObject& pair, std::string_view route, bool required) {
  const JsonObject* found = object_of(pair, route);
  const JsonArray* listeners = found == nullptr ? nullptr : array_of(*found, "listenerArns");
  const std::size_t count = listeners == nullptr ? 0 : listeners->size();
  if (count > 1 || (required && count != 1))
    return bad_balancing("For ECS deployment group, " + std::string(route) +
                         " must contain exactly one listener ARN");
  return {};
}

Result<void> check_pair(const Cloud& cloud, const JsonObject& pair) {
  const JsonArray* groups = array_of(pair, "targetGroups");
  std::set<std::string> found;
  if (groups != nullptr)
    for (const Json& group : *groups)
      if (const JsonObject* named = group.if_object())
        if (const auto arn = elbv2::target_group_arn(cloud, text_of(*named, "name")))
          found.insert(*arn);
  if (groups == nullptr || groups->size() != 2 || found.size() != 2)
    return refuse("InvalidTargetGroupPairException",
                  "A deployment group associated with an application that uses the ECS compute "
                  "platform must contain a valid pair of target groups that identify a load "
                  "balancer.");
  return {};
}

Result<void> check_balancing(const Cloud& cloud, const JsonObject& group) {
  const JsonObject* balancing = object_of(group, "loadBalancerInfo");
  if (balancing == nullptr)
    return bad_balancing("For ECS deployment group, loadBalancerInfo must be specified");
  for (const auto& [member, text] : {std::pair{"elbInfoList", "elbInfo list"},
                                     std::pair{"targetGroupInfoList", "targetGroupInfo list"}})
    if (const JsonArray* list = array_of(*balancing, member); list != nullptr && !list->empty())
      return bad_balancing(
          std::string("For ECS deployment group, loadBalancerInfo must not contain ") + text);
  const JsonArray* pairs = array_of(*balancing, "targetGroupPairInfoList");
  if (pairs == nullptr || pairs->size() != 1 || !pairs->front().is_object())
    return bad_balancing(
        "For ECS deployment group, loadBalancerInfo must contain exactly one target group pair");
  const JsonObject& pair = pairs->front().get_object();
  GR_CHECK(check_route(pair, "prodTrafficRoute", true));
  GR_CHECK(check_route(pair, "testTrafficRoute", false));
  return check_pair(cloud, pair);
}

Result<void> check_waits(const JsonObject& group) {
  const auto bad = [](std::string text) {
    return refuse("InvalidBlueGreenDeploymentConfigurationException", std::move(text));
  };
  const JsonObject* waits = object_of(group, "blueGreenDeploymentConfiguration");
  if (waits == nullptr)
    return bad("For ECS deployment group, blueGreenDeploymentConfiguration must be specified");
  if (waits->contains("greenFleetProvisioningOption"))
    return bad("For ECS deployment group, greenFleetProvisioningOption can not be specified");
  for (const auto& [member, minutes] :
       {std::pair{"deploymentReadyOption", "waitTimeInMinutes"},
        std::pair{"terminateBlueInstancesOnDeploymentSuccess", "terminationWaitTimeInMinutes"}})
    if (const JsonObject* option = object_of(*waits, member)) {
      const std::int64_t wait = number_of(*option, minutes);
      if (wait < 0 || wait > wait_limit_minutes)
        return bad(std::string(minutes) + " must be from 0 to 2880");
    }
  return {};
}

Result<void> check_service(const Cloud& cloud, const JsonObject& group, std::string_view own) {
  const JsonArray* services = array_of(group, "ecsServices");
  if (services == nullptr || services->size() != 1 || !services->front().is_object())
    return refuse("InvalidECSServiceException",
                  "For ECS deployment group, exactly one ECS service must be specified");
  const ServiceName name = service_of(group);
  const auto view = ecs::find_service(cloud, name.cluster, name.service);
  if (!view)
    return refuse("InvalidECSServiceException",
                  "Could not load ECS service information for cluster: " + name.cluster +
                      ", service: " + name.service + ". Cause: " + view.error().message);
  if (view->controller != "CODE_DEPLOY")
    return refuse("InvalidECSServiceException",
                  "Deployment group's ECS service must be configured for a CODE_DEPLOY deployment "
                  "controller.");
  for (const auto& [key, application] : cloud.codedeploy.applications)
    for (const auto& [group_name, other] : application.groups) {
      const ServiceName held = service_of(other.document);
      if (key + "/" + group_name != own && bare(held.cluster) == bare(name.cluster) &&
          bare(held.service) == bare(name.service))
        return refuse("ECSServiceMappingLimitExceededException",
                      "The Amazon ECS service is associated with more than one deployment group");
    }
  return {};
}

/// Only an application balancer shifts gradually (facts G19).
Result<void> check_gradual(const Cloud& cloud, const JsonObject& group) {
  const JsonObject config =
      GR_TRY(find_config(cloud.codedeploy, text_of(group, "deploymentConfigName")));
  if (shift_of(config).kind == Shift::Kind::all_at_once) return {};
  for (const std::string& target_group : pair_of(cloud, group.at("loadBalancerInfo").get_object()))
    if (const auto balancer = elbv2::load_balancer_of(cloud, target_group))
      if (balancer->find("/net/") != std::string::npos)
        return refuse("InvalidTrafficRoutingConfigurationException",
                      "Only ALB supports gradual traffic routing, use AllAtOnce Traffic routing "
                      "instead when you create/update Deployment group.");
  return {};
}

Result<void> check_role(const JsonObject& group) {
  const std::string_view role = text_of(group, "serviceRoleArn");
  if (role.empty()) return refuse("RoleRequiredException", "The role ARN is missing");
  if (!role.starts_with("arn:aws") || role.find(":role/") == std::string_view::npos)
    return refuse("InvalidRoleException", "The role ARN is not valid: " + std::string(role));
  return {};
}

}  // namespace

Result<void> check_group(const Cloud& cloud, const JsonObject& group, std::string_view platform,
                         std::string_view own) {
  GR_CHECK(check_role(group));
  if (platform != "ECS") return check_server_group(group);
  if (group.contains("autoScalingGroups"))
    return refuse("InvalidAutoScalingGroupException",
                  "For ECS deployment group, autoScalingGroups can not be specified");
  for (const std::string_view member :
       {"ec2TagFilters", "onPremisesInstanceTagFilters", "ec2TagSet", "onPremisesTagSet"})
    if (group.contains(member))
      return refuse("InvalidInputException",
                    "For ECS deployment group, " + std::string(member) + " can not be specified");
  GR_TRY(find_config(cloud.codedeploy, text_of(group, "deploymentConfigName")));
  GR_CHECK(check_style(group));
  GR_CHECK(check_balancing(cloud, group));
  GR_CHECK(check_waits(group));
  GR_CHECK(check_service(cloud, group, own));
  GR_CHECK(check_alarms(cloud, group, "alarmConfiguration"));
  GR_CHECK(check_auto_rollback(group));
  if (const JsonArray* triggers = array_of(group, "triggerConfigurations"))
    if (triggers->size() > 10)
      return refuse("TriggerTargetsLimitExceededException", "A group has at most 10 triggers");
  return check_gradual(cloud, group);
}

Result<void> check_alarms(const Cloud& cloud, const JsonObject& input, std::string_view member) {
  const JsonObject* configuration = object_of(input, member);
  if (configuration == nullptr) return {};
  const JsonArray* alarms = array_of(*configuration, "alarms");
  const std::size_t count = alarms == nullptr ? 0 : alarms->size();
  const auto bad = [](std::string text) {
    return refuse("InvalidAlarmConfigException", std::move(text));
  };
  if (flag_of(*configuration, "enabled") && count == 0)
    return bad("Alarms are enabled, but none is given");
  // Documented as 10, seen as 50 in the console's quota: a switch of the world (K9).
  if (count > static_cast<std::size_t>(cloud.settings.switches.alarms_limit))
    return refuse(
        "AlarmsLimitExceededException",
        "At most " + std::to_string(cloud.settings.switches.alarms_limit) + " alarms are allowed");
  std::set<std::string_view> names;
  for (std::size_t i = 0; i < count; ++i) {
    const JsonObject* alarm = (*alarms)[i].if_object();
    const std::string_view name = alarm == nullptr ? "" : text_of(*alarm, "name");
    if (name.empty() || name.size() > 255) return bad("An alarm name has 1 to 255 characters");
    if (!names.insert(name).second) return bad("The alarm stands twice: " + std::string(name));
  }
  return {};
}

Result<void> check_auto_rollback(const JsonObject& input) {
  const JsonObject* configuration = object_of(input, "autoRollbackConfiguration");
  if (configuration == nullptr || !flag_of(*configuration, "enabled")) return {};
  const JsonArray* events = array_of(*configuration, "events");
  if (events == nullptr || events->empty())
    return refuse("InvalidAutoRollbackConfigException",
                  "Automatic rollback is enabled, but no event is given");
  return {};
}

ServiceName service_of(const JsonObject& group) {
  const JsonArray* services = array_of(group, "ecsServices");
  if (services == nullptr || services->empty() || !services->front().is_object()) return {};
  const JsonObject& service = services->front().get_object();
  const std::string_view cluster = text_of(service, "clusterName");
  return {std::string(cluster.empty() ? "default" : cluster),
          std::string(text_of(service, "serviceName"))};
}

std::string listener_of(const JsonObject& balancing, std::string_view route) {
  const JsonArray* pairs = array_of(balancing, "targetGroupPairInfoList");
  if (pairs == nullptr || pairs->empty()) return {};
  const JsonObject* found = object_of(pairs->front().get_object(), route);
  const JsonArray* listeners = found == nullptr ? nullptr : array_of(*found, "listenerArns");
  if (listeners == nullptr || listeners->empty() || !listeners->front().is_string()) return {};
  return std::string(listeners->front().get_string());
}

std::vector<std::string> pair_of(const Cloud& cloud, const JsonObject& balancing) {
  std::vector<std::string> pair;
  const JsonArray* pairs = array_of(balancing, "targetGroupPairInfoList");
  if (pairs == nullptr || pairs->empty()) return pair;
  if (const JsonArray* groups = array_of(pairs->front().get_object(), "targetGroups"))
    for (const Json& group : *groups)
      pair.push_back(elbv2::target_group_arn(cloud, text_of(group.get_object(), "name"))
                         .value_or(std::string()));
  return pair;
}

std::vector<std::string_view> alarms_of(const JsonObject* configuration) {
  std::vector<std::string_view> names;
  if (configuration == nullptr || !flag_of(*configuration, "enabled")) return names;
  const JsonArray* alarms = array_of(*configuration, "alarms");
  if (alarms == nullptr) return names;
  names.reserve(alarms->size());
  for (const Json& alarm : *alarms) names.push_back(text_of(alarm.get_object(), "name"));
  return names;
}

bool rolls_back_on(const JsonObject& deployment, std::string_view event) {
  const JsonObject* configuration = object_of(deployment, "autoRollbackConfiguration");
  if (configuration == nullptr || !flag_of(*configuration, "enabled")) return false;
  if (const JsonArray* events = array_of(*configuration, "events"))
    for (const Json& item : *events)
      if (item.is_string() && std::string_view(item.get_string()) == event) return true;
  return false;
}

}  // namespace greenroom::mocks::codedeploy
