// The table of elbv2's handlers, and tags.
#include "mocks/elbv2/internal.hpp"
#include "mocks/elbv2/settings.hpp"
#include "mocks/model/model.hpp"
#include "mocks/tag_checks.hpp"

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
  // AWS:
  // https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-tags.html
  constexpr std::size_t most = 50;
  for (const std::string& arn : texts_of(input, "ResourceArns")) {
    auto tags = *GR_TRY(tags_of(state, arn));
    put_pairs(tags, array_of(input, "Tags"));
    if (tags.size() > most)
      return refuse("TooManyTagsException", "The maximum number of tags on a resource is 50");
  }
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

namespace {

// AWS: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_AddTags.html
// AWS: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeTags.html
// Inferred: the texts about tags and lists of another size.
Result<void> check_input(const Call& call, const JsonObject& input) {
  const auto found = records::look_at_tags(array_of(input, "Tags"));
  if (found.fault == records::TagFault::twice)
    return refuse("DuplicateTagKeysException",
                  "Tag keys must be unique: '" + found.key + "' was specified more than once");
  if (found.fault == records::TagFault::reserved)
    return refuse("ValidationError", "Tag keys starting with 'aws:' are reserved for system use");
  constexpr std::size_t arns_most = 20;
  if (const JsonArray* arns = array_of(input, "ResourceArns"))
    if (arns->empty() || arns->size() > arns_most)
      return refuse("ValidationError", "Between 1 and 20 resource ARNs must be specified");
  for (const model::Member& member : call.operation.input->members) {
    const JsonArray* given = array_of(input, member.name);
    const bool has_own_text = member.name.ends_with("Actions") || member.name == "Conditions";
    if (member.required && given != nullptr && given->empty() && !has_own_text)
      return refuse("ValidationError", "'" + std::string(member.name) + "' must not be empty");
  }
  if (const JsonArray* attributes = array_of(input, "Attributes")) {
    const auto twice = records::look_at_tags(attributes);
    if (twice.fault == records::TagFault::twice)
      return refuse("InvalidConfigurationRequestException",
                    "Attribute key '" + twice.key + "' was specified more than once");
  }
  return {};
}

template <Handler handler>
Result<Json> checked(Call& call, const JsonObject& input) {
  GR_CHECK(check_input(call, input));
  return handler(call, input);
}

}  // namespace

std::span<const OperationRow> operations() {
  static constexpr OperationRow rows[] = {
      {"AddListenerCertificates", checked<add_listener_certificates>},
      {"AddTags", checked<add_tags>},
      {"CreateListener", checked<create_listener>},
      {"CreateLoadBalancer", checked<create_load_balancer>},
      {"CreateRule", checked<create_rule>},
      {"CreateTargetGroup", checked<create_target_group>},
      {"DeleteListener", checked<delete_listener>},
      {"DeleteLoadBalancer", checked<delete_load_balancer>},
      {"DeleteRule", checked<delete_rule>},
      {"DeleteTargetGroup", checked<delete_target_group>},
      {"DeregisterTargets", checked<deregister_targets>},
      {"DescribeCapacityReservation", checked<describe_capacity_reservation>},
      {"DescribeListenerAttributes", checked<describe_listener_attributes>},
      {"DescribeListenerCertificates", checked<describe_listener_certificates>},
      {"DescribeListeners", checked<describe_listeners>},
      {"DescribeLoadBalancerAttributes", checked<describe_load_balancer_attributes>},
      {"DescribeLoadBalancers", checked<describe_load_balancers>},
      {"DescribeRules", checked<describe_rules>},
      {"DescribeTags", checked<describe_tags>},
      {"DescribeTargetGroupAttributes", checked<describe_target_group_attributes>},
      {"DescribeTargetGroups", checked<describe_target_groups>},
      {"DescribeTargetHealth", checked<describe_target_health>},
      {"ModifyListener", checked<modify_listener>},
      {"ModifyListenerAttributes", checked<modify_listener_attributes>},
      {"ModifyLoadBalancerAttributes", checked<modify_load_balancer_attributes>},
      {"ModifyRule", checked<modify_rule>},
      {"ModifyTargetGroup", checked<modify_target_group>},
      {"ModifyTargetGroupAttributes", checked<modify_target_group_attributes>},
      {"RegisterTargets", checked<register_targets>},
      {"RemoveListenerCertificates", checked<remove_listener_certificates>},
      {"RemoveTags", checked<remove_tags>},
      {"SetIpAddressType", checked<set_ip_address_type>},
      {"SetRulePriorities", checked<set_rule_priorities>},
      {"SetSecurityGroups", checked<set_security_groups>},
      {"SetSubnets", checked<set_subnets>},
  };
  return rows;
}

}  // namespace greenroom::mocks::elbv2
