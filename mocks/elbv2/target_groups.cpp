// Handlers of target groups, their attributes and their targets.
#include "mocks/ecs/ecs.hpp"
#include "mocks/elbv2/health.hpp"
#include "mocks/elbv2/internal.hpp"

#include <algorithm>

namespace greenroom::mocks::elbv2 {
namespace {

// AWS:
// https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetGroupAttribute.html
const std::map<std::string, std::string>& default_attributes() {
  static const std::map<std::string, std::string> defaults = {
      {"deregistration_delay.timeout_seconds", "300"},
      {"load_balancing.algorithm.anomaly_mitigation", "off"},
      {"load_balancing.algorithm.type", "round_robin"},
      {"load_balancing.cross_zone.enabled", "use_load_balancer_configuration"},
      {"slow_start.duration_seconds", "0"},
      {"stickiness.app_cookie.cookie_name", ""},
      {"stickiness.app_cookie.duration_seconds", "86400"},
      {"stickiness.enabled", "false"},
      {"stickiness.lb_cookie.duration_seconds", "86400"},
      {"stickiness.type", "lb_cookie"},
      {"target_group_health.dns_failover.minimum_healthy_targets.count", "1"},
      {"target_group_health.dns_failover.minimum_healthy_targets.percentage", "off"},
      {"target_group_health.unhealthy_state_routing.minimum_healthy_targets.count", "1"},
      {"target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage", "off"},
  };
  return defaults;
}

constexpr std::string_view health_members[] = {"HealthCheckProtocol",
                                               "HealthCheckPort",
                                               "HealthCheckEnabled",
                                               "HealthCheckPath",
                                               "HealthCheckIntervalSeconds",
                                               "HealthCheckTimeoutSeconds",
                                               "HealthyThresholdCount",
                                               "UnhealthyThresholdCount",
                                               "Matcher"};

void take_over(JsonObject& document, const JsonObject& input) {
  for (const std::string_view member : health_members)
    if (const Json* value = input.if_contains(member)) document[member] = *value;
}

// AWS:
// https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html
Result<JsonObject> document_of(const JsonObject& input) {
  const std::string name(text_of(input, "Name"));
  const std::string_view type = text_of(input, "TargetType");
  GR_CHECK(check_group_name(name));
  if (type == "lambda" || type == "alb")
    return refuse("InvalidConfigurationRequestException",
                  "greenroom plays ip and instance targets only, not '" + std::string(type) + "'");
  const std::string_view protocol = text_of(input, "Protocol");
  if (protocol.empty()) return refuse("ValidationError", "A protocol must be specified");
  if (protocol != "HTTP" && protocol != "HTTPS")
    return refuse(
        "InvalidConfigurationRequestException",
        "greenroom plays HTTP and HTTPS target groups only, not '" + std::string(protocol) + "'");
  if (!input.contains("Port") || !input.contains("VpcId"))
    return refuse("ValidationError", "A port and a VPC ID must be specified");
  const auto given = [&](std::string_view member, std::string_view otherwise) {
    const std::string_view value = text_of(input, member);
    return value.empty() ? otherwise : value;
  };
  // Inferred: the texts about another version of the protocol, and about IPv6.
  const std::string version(given("ProtocolVersion", "HTTP1"));
  if (version != "HTTP1" && version != "HTTP2" && version != "GRPC")
    return refuse("ValidationError",
                  "Protocol version '" + version + "' must be one of 'GRPC, HTTP1, HTTP2'");
  JsonObject document{{"TargetGroupArn", ""},
                      {"TargetGroupName", name},
                      {"Protocol", protocol},
                      {"Port", number_of(input, "Port")},
                      {"VpcId", text_of(input, "VpcId")},
                      {"HealthCheckProtocol", "HTTP"},
                      {"HealthCheckPort", "traffic-port"},
                      {"HealthCheckEnabled", true},
                      {"HealthCheckIntervalSeconds", 30},
                      {"HealthCheckTimeoutSeconds", 5},
                      {"HealthyThresholdCount", 5},
                      {"UnhealthyThresholdCount", 2},
                      {"HealthCheckPath", "/"},
                      {"Matcher", JsonObject{{"HttpCode", "200"}}},
                      {"TargetType", given("TargetType", "instance")},
                      {"ProtocolVersion", given("ProtocolVersion", "HTTP1")},
                      {"IpAddressType", given("IpAddressType", "ipv4")}};
  take_over(document, input);
  GR_CHECK(check_health_settings(document));
  return document;
}

Json told(const Cloud& cloud, const TargetGroup& group) {
  JsonObject document = group.document;
  JsonArray balancers;
  if (auto balancer = load_balancer_of(cloud, text_of(document, "TargetGroupArn")))
    balancers.emplace_back(*balancer);
  document["LoadBalancerArns"] = std::move(balancers);
  return document;
}

// AWS:
// https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RegisterTargets.html
// Inferred: the text for one that is not there.
// Differs from AWS: there are no instances here, so none can be registered.
Result<void> check_instance(const JsonObject& target) {
  const std::string id(text_of(target, "Id"));
  const bool is_id = id.starts_with("i-") && id.size() > 2 &&
                     id.find_first_not_of("0123456789abcdef", 2) == std::string::npos;
  if (!is_id) return refuse("ValidationError", "Instance ID '" + id + "' is not valid");
  return refuse(
      "InvalidTargetException",
      "The following targets are not in a running state and cannot be registered: '" + id + "'");
}

int port_of(const TargetGroup& group, const JsonObject& target) {
  return static_cast<int>(number_of(target, "Port", number_of(group.document, "Port")));
}

Json health_of(const TargetGroup& group, const TargetView& view) {
  JsonObject target{{"Id", view.ip}, {"Port", view.port}};
  if (!view.zone.empty()) target["AvailabilityZone"] = view.zone;
  JsonObject health{{"State", view.state}};
  if (!view.reason.empty()) health["Reason"] = view.reason;
  if (!view.description.empty()) health["Description"] = view.description;
  const int port = health_check_of(group).port;
  return JsonObject{{"Target", std::move(target)},
                    {"HealthCheckPort", std::to_string(port == 0 ? view.port : port)},
                    {"TargetHealth", std::move(health)}};
}

}  // namespace

Result<Json> create_target_group(Call& call, const JsonObject& input) {
  State& state = call.scene.cloud.elbv2;
  JsonObject document = GR_TRY(document_of(input));
  GR_CHECK(check_vpc(call.scene.cloud, std::string(text_of(input, "VpcId"))));
  // Differs from AWS: VPCs have no IPv6 blocks here, so no target group is of IPv6.
  if (text_of(input, "IpAddressType") == "ipv6")
    return refuse("ValidationError", "You must specify a VPC with an associated IPv6 CIDR block");
  const std::string name(text_of(input, "Name"));
  for (const auto& [arn, group] : state.target_groups) {
    if (name_of(group) != name) continue;
    document["TargetGroupArn"] = arn;
    if (group.document == document)
      return Json{{"TargetGroups", JsonArray{told(call.scene.cloud, group)}}};
    return refuse(
        "DuplicateTargetGroupNameException",
        "A target group with the same name '" + name + "' exists, but with different settings");
  }
  const std::string arn =
      arn_of(call.scene, "targetgroup/" + name + "/" + next_hex(call.scene, "target_group", name));
  document["TargetGroupArn"] = arn;
  TargetGroup& group = state.target_groups[arn];
  group.document = std::move(document);
  group.attributes = default_attributes();
  put_pairs(group.tags, array_of(input, "Tags"));
  return Json{{"TargetGroups", JsonArray{told(call.scene.cloud, group)}}};
}

Result<void> restore_target_group(Scene& scene, const JsonObject& document) {
  JsonObject input = document;
  input["Name"] = text_of(document, "TargetGroupName");
  JsonObject whole = GR_TRY(document_of(input));
  for (const auto& member : without(document, "LoadBalancerArns"))
    whole[member.key()] = member.value();
  TargetGroup& group =
      scene.cloud.elbv2.target_groups[std::string(text_of(document, "TargetGroupArn"))];
  group.document = std::move(whole);
  group.attributes = default_attributes();
  ++scene.cloud.elbv2.version;
  return {};
}

Result<Json> describe_target_groups(Call& call, const JsonObject& input) {
  const Cloud& cloud = call.scene.cloud;
  const std::string_view balancer = text_of(input, "LoadBalancerArn");
  const auto arns = texts_of(input, "TargetGroupArns");
  const auto names = texts_of(input, "Names");
  // Inferred: the text.
  if (int{!balancer.empty()} + int{!arns.empty()} + int{!names.empty()} > 1)
    return refuse("ValidationError",
                  "You can specify one of a load balancer ARN, target group ARNs, or names");
  if (!balancer.empty()) GR_TRY(find_load_balancer(call.scene.cloud.elbv2, balancer));
  JsonArray found;
  for (const auto& [arn, group] : cloud.elbv2.target_groups) {
    if (!balancer.empty() && load_balancer_of(cloud, arn) != balancer) continue;
    if (!arns.empty() && !holds(arns, arn)) continue;
    if (!names.empty() && !holds(names, name_of(group))) continue;
    found.push_back(told(cloud, group));
  }
  if (found.size() < std::max(arns.size(), names.size()))
    return refuse("TargetGroupNotFoundException", "One or more target groups not found");
  return page_of(input, "TargetGroups", std::move(found));
}

Result<Json> modify_target_group(Call& call, const JsonObject& input) {
  const std::string_view arn = text_of(input, "TargetGroupArn");
  TargetGroup* group = GR_TRY(find_target_group(call.scene.cloud.elbv2, arn));
  JsonObject document = group->document;
  take_over(document, input);
  GR_CHECK(check_health_settings(document));
  if (document != group->document) {
    group->document = std::move(document);
    restart_checks(call.scene, arn);
  }
  return Json{{"TargetGroups", JsonArray{told(call.scene.cloud, *group)}}};
}

Result<Json> delete_target_group(Call& call, const JsonObject& input) {
  const std::string arn(text_of(input, "TargetGroupArn"));
  GR_CHECK(is_target_group_arn(arn));
  // AWS:
  // https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DeleteTargetGroup.html
  if (is_in_use(call.scene.cloud, arn))
    return refuse("ResourceInUseException",
                  "Target group '" + arn + "' is currently in use by a listener or a rule");
  const auto group = call.scene.cloud.elbv2.target_groups.find(arn);
  if (group == call.scene.cloud.elbv2.target_groups.end()) return Json(JsonObject{});
  const std::map<TargetKey, Target> gone = std::move(group->second.targets);
  call.scene.cloud.elbv2.target_groups.erase(group);
  ++call.scene.cloud.elbv2.version;
  for (const auto& [key, target] : gone)  // nobody drains for a group that is no more
    if (target.state == TargetState::draining)
      ecs::on_target_drained(call.scene, arn, key.ip, key.port);
  return Json(JsonObject{});
}

Result<Json> describe_target_group_attributes(Call& call, const JsonObject& input) {
  const TargetGroup* group =
      GR_TRY(find_target_group(call.scene.cloud.elbv2, text_of(input, "TargetGroupArn")));
  return Json{{"Attributes", pairs_of(group->attributes)}};
}

Result<Json> modify_target_group_attributes(Call& call, const JsonObject& input) {
  TargetGroup* group =
      GR_TRY(find_target_group(call.scene.cloud.elbv2, text_of(input, "TargetGroupArn")));
  GR_CHECK(modify_attributes(group->attributes, *array_of(input, "Attributes")));
  return Json{{"Attributes", pairs_of(group->attributes)}};
}

Result<Json> register_targets(Call& call, const JsonObject& input) {
  const std::string arn(text_of(input, "TargetGroupArn"));
  const TargetGroup* group = GR_TRY(find_target_group(call.scene.cloud.elbv2, arn));
  const JsonArray& wanted = *array_of(input, "Targets");
  const bool by_ip = text_of(group->document, "TargetType") == "ip";
  const std::string vpc(text_of(group->document, "VpcId"));
  for (const Json& target : wanted)
    GR_CHECK(by_ip ? check_target(call.scene.cloud, vpc, target.as_object())
                   : check_instance(target.as_object()));
  for (const Json& target : wanted)
    GR_CHECK(register_target(call.scene, arn, text_of(target.as_object(), "Id"),
                             port_of(*group, target.as_object()),
                             text_of(target.as_object(), "AvailabilityZone")));
  return Json(JsonObject{});
}

Result<Json> deregister_targets(Call& call, const JsonObject& input) {
  const std::string arn(text_of(input, "TargetGroupArn"));
  const TargetGroup* group = GR_TRY(find_target_group(call.scene.cloud.elbv2, arn));
  std::vector<TargetKey> keys;  // without a port: every one that the address is registered with
  for (const Json& one : *array_of(input, "Targets")) {
    const JsonObject& target = one.as_object();
    const std::string ip(text_of(target, "Id"));
    if (target.contains("Port")) {
      keys.push_back({ip, port_of(*group, target)});
      continue;
    }
    for (const auto& [key, value] : group->targets)
      if (key.ip == ip) keys.push_back(key);
  }
  for (const TargetKey& key : keys) GR_CHECK(deregister_target(call.scene, arn, key.ip, key.port));
  return Json(JsonObject{});
}

Result<Json> describe_target_health(Call& call, const JsonObject& input) {
  const std::string_view arn = text_of(input, "TargetGroupArn");
  const TargetGroup* group = GR_TRY(find_target_group(call.scene.cloud.elbv2, arn));
  const std::vector<TargetView> registered = targets(call.scene.cloud, arn);
  JsonArray found;
  const JsonArray* wanted = array_of(input, "Targets");
  if (wanted == nullptr || wanted->empty()) {
    for (const TargetView& view : registered) found.push_back(health_of(*group, view));
    return Json{{"TargetHealthDescriptions", std::move(found)}};
  }
  for (const Json& one : *wanted) {
    const std::string ip(text_of(one.as_object(), "Id"));
    const int port = port_of(*group, one.as_object());
    const auto known =
        std::find_if(registered.begin(), registered.end(),
                     [&](const TargetView& view) { return view.ip == ip && view.port == port; });
    found.push_back(
        health_of(*group, known != registered.end()
                              ? *known
                              : TargetView{ip, port, "", "unused", "Target.NotRegistered",
                                           "Target is not registered to the target group"}));
  }
  return Json{{"TargetHealthDescriptions", std::move(found)}};
}

}  // namespace greenroom::mocks::elbv2
