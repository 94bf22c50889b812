// The table of elbv2's handlers, and tags.
#include "mocks/elbv2/internal.hpp"
#include "mocks/elbv2/settings.hpp"

namespace greenroom::mocks::elbv2 {
namespace {

using Tags = std::map<std::string, std::string>;

Result<Tags*> tags_of(State& state, const std::string& arn) {
  if (arn.find(":targetgroup/") != std::string::npos)
    return &GR_TRY(find_target_group(state, arn))->tags;
  if (arn.find(":listener/") != std::string::npos) return &GR_TRY(find_listener(state, arn))->tags;
  if (arn.find(":listener-rule/") != std::string::npos) return &GR_TRY(find_rule(state, arn))->tags;
  return &GR_TRY(find_load_balancer(state, arn))->tags;
}

}  // namespace

Result<Json> add_tags(Call& call, const JsonObject& input) {
  State& state = call.scene.cloud.elbv2;
  for (const std::string& arn : texts_of(input, "ResourceArns")) GR_TRY(tags_of(state, arn));
  for (const std::string& arn : texts_of(input, "ResourceArns"))
    put_pairs(*GR_TRY(tags_of(state, arn)), array_of(input, "Tags"));
  return Json(JsonObject{});
}

Result<Json> remove_tags(Call& call, const JsonObject& input) {
  State& state = call.scene.cloud.elbv2;
  for (const std::string& arn : texts_of(input, "ResourceArns")) GR_TRY(tags_of(state, arn));
  for (const std::string& arn : texts_of(input, "ResourceArns"))
    for (const std::string& key : texts_of(input, "TagKeys"))
      GR_TRY(tags_of(state, arn))->erase(key);
  return Json(JsonObject{});
}

Result<Json> describe_tags(Call& call, const JsonObject& input) {
  JsonArray descriptions;
  for (const std::string& arn : texts_of(input, "ResourceArns"))
    descriptions.push_back(JsonObject{
        {"ResourceArn", arn}, {"Tags", pairs_of(*GR_TRY(tags_of(call.scene.cloud.elbv2, arn)))}});
  return Json{{"TagDescriptions", std::move(descriptions)}};
}

std::span<const OperationRow> operations() {
  static constexpr OperationRow rows[] = {
      {"AddListenerCertificates", add_listener_certificates},
      {"AddTags", add_tags},
      {"CreateListener", create_listener},
      {"CreateLoadBalancer", create_load_balancer},
      {"CreateRule", create_rule},
      {"CreateTargetGroup", create_target_group},
      {"DeleteListener", delete_listener},
      {"DeleteLoadBalancer", delete_load_balancer},
      {"DeleteRule", delete_rule},
      {"DeleteTargetGroup", delete_target_group},
      {"DeregisterTargets", deregister_targets},
      {"DescribeCapacityReservation", describe_capacity_reservation},
      {"DescribeListenerAttributes", describe_listener_attributes},
      {"DescribeListenerCertificates", describe_listener_certificates},
      {"DescribeListeners", describe_listeners},
      {"DescribeLoadBalancerAttributes", describe_load_balancer_attributes},
      {"DescribeLoadBalancers", describe_load_balancers},
      {"DescribeRules", describe_rules},
      {"DescribeTags", describe_tags},
      {"DescribeTargetGroupAttributes", describe_target_group_attributes},
      {"DescribeTargetGroups", describe_target_groups},
      {"DescribeTargetHealth", describe_target_health},
      {"ModifyListener", modify_listener},
      {"ModifyListenerAttributes", modify_listener_attributes},
      {"ModifyLoadBalancerAttributes", modify_load_balancer_attributes},
      {"ModifyRule", modify_rule},
      {"ModifyTargetGroup", modify_target_group},
      {"ModifyTargetGroupAttributes", modify_target_group_attributes},
      {"RegisterTargets", register_targets},
      {"RemoveListenerCertificates", remove_listener_certificates},
      {"RemoveTags", remove_tags},
      {"SetIpAddressType", set_ip_address_type},
      {"SetRulePriorities", set_rule_priorities},
      {"SetSecurityGroups", set_security_groups},
      {"SetSubnets", set_subnets},
  };
  return rows;
}

}  // namespace greenroom::mocks::elbv2
