// Rules of security groups: authorized, revoked, modified, told one by one.
// AWS:
// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeSecurityGroupIngress.html
#include "mocks/ec2/handlers.hpp"
#include "mocks/ec2/permissions.hpp"

#include <algorithm>
#include <array>

namespace greenroom::mocks::ec2 {
namespace {

constexpr std::array<FilterRow, 2> rule_filters = {{
    {"group-id", "GroupId"},
    {"security-group-rule-id", "SecurityGroupRuleId"},
}};

Result<void> check_new(const Cloud& cloud, const std::string& group, bool egress,
                       const std::vector<JsonObject>& wanted) {
  constexpr std::int64_t most = 60;
  std::int64_t weight = 0;
  for (const Resource* known : rules_of(cloud, group)) {
    if (flag_of(known->document, "IsEgress") != egress) continue;
    weight += weight_of(cloud, known->document);
    for (const JsonObject& rule : wanted)
      if (is_same(known->document, rule))
        return refuse("InvalidPermission.Duplicate",
                      "the specified rule \"" + named(rule) + "\" already exists");
  }
  for (std::size_t at = 0; at < wanted.size(); ++at) {
    weight += weight_of(cloud, wanted[at]);
    for (std::size_t other = 0; other < at; ++other)
      if (is_same(wanted[at], wanted[other]))
        return refuse("InvalidParameterValue",
                      "The same permission must not appear multiple times");
  }
  // AWS: https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html
  if (weight > most)
    return refuse("RulesPerSecurityGroupLimitExceeded",
                  "The maximum number of rules per security group has been reached.");
  return {};
}

Result<Json> authorize(Call& call, const JsonObject& input, bool egress) {
  Scene& scene = call.scene;
  const Resource* group = GR_TRY(group_meant(scene.cloud, input));
  const std::string id(text_of(group->document, "GroupId"));
  const std::vector<JsonObject> wanted = GR_TRY(rules_in(call, input, *group, egress));
  const Tags tags = GR_TRY(tags_for(input, rule_kind));
  GR_CHECK(check_new(scene.cloud, id, egress, wanted));
  JsonArray made;
  for (JsonObject rule : wanted) {
    rule["GroupId"] = id;
    made.push_back(told(scene.cloud, rule_kind, keep_rule(scene, std::move(rule), tags)));
  }
  return Json(JsonObject{{"Return", true}, {"SecurityGroupRules", std::move(made)}});
}

JsonObject revoked_told(const Resource& rule) {
  JsonObject told;
  for (const auto& member : rule.document) {
    if (member.key() == "ReferencedGroupInfo")
      told["ReferencedGroupId"] = text_of(member.value().get_object(), "GroupId");
    else if (member.key() != "GroupOwnerId" && member.key() != "SecurityGroupRuleArn")
      told[member.key()] = member.value();
  }
  return told;
}

/// The ids that a revocation means; what it names and the group has not goes to `unknown`.
Result<std::vector<std::string>> meant(Call& call, const JsonObject& input, const Resource& group,
                                       bool egress, std::vector<JsonObject>& unknown) {
  const Cloud& cloud = call.scene.cloud;
  const std::string id(text_of(group.document, "GroupId"));
  std::vector<std::string> ids = texts_of(input, "SecurityGroupRuleIds");
  if (!ids.empty()) {
    for (const std::string& rule : ids) {
      const Resource* found = GR_TRY(find(call.scene.cloud, rule_kind, rule));
      if (text_of(found->document, "GroupId") != id ||
          flag_of(found->document, "IsEgress") != egress)
        return not_there(rule_kind, rule);
    }
    return ids;
  }
  for (const JsonObject& wanted : GR_TRY(rules_in(call, input, group, egress))) {
    const std::vector<const Resource*> rules = rules_of(cloud, id);
    const auto known = std::find_if(rules.begin(), rules.end(), [&](const Resource* rule) {
      return is_same(rule->document, wanted);
    });
    if (known == rules.end())
      unknown.push_back(wanted);
    else
      ids.emplace_back(text_of((*known)->document, "SecurityGroupRuleId"));
  }
  return ids;
}

// AWS: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokeSecurityGroupIngress.html
// In a default VPC unknown rules are told, in any other they are an error.
Result<Json> revoke(Call& call, const JsonObject& input, bool egress) {
  Cloud& cloud = call.scene.cloud;
  const Resource* group = GR_TRY(group_meant(cloud, input));
  std::vector<JsonObject> unknown;
  const std::vector<std::string> ids = GR_TRY(meant(call, input, *group, egress, unknown));
  const Resource* vpc = peek(cloud, vpc_kind, text_of(group->document, "VpcId"));
  const bool is_default = vpc != nullptr && flag_of(vpc->document, "IsDefault");
  if (!unknown.empty() && !is_default)
    return refuse("InvalidPermission.NotFound",
                  "The specified rule does not exist in this security group.");
  JsonArray revoked;
  for (const std::string& id : ids) {
    const auto rule = cloud.ec2->rules.find(id);
    if (rule == cloud.ec2->rules.end()) continue;  // named twice
    revoked.push_back(revoked_told(rule->second));
    cloud.ec2->rules.erase(rule);
  }
  JsonObject answer{{"Return", true}, {"RevokedSecurityGroupRules", std::move(revoked)}};
  if (!unknown.empty())
    answer["UnknownIpPermissions"] =
        input.contains("IpPermissions") ? input.at("IpPermissions") : Json(JsonArray{});
  return Json(std::move(answer));
}

void describe_as(Resource& rule, std::string_view text) {
  if (text.empty())
    rule.document = without(rule.document, "Description");
  else
    rule.document["Description"] = text;
}

Result<Json> update_descriptions(Call& call, const JsonObject& input, bool egress) {
  Cloud& cloud = call.scene.cloud;
  const Resource* group = GR_TRY(group_meant(cloud, input));
  const std::string id(text_of(group->document, "GroupId"));
  if (const JsonArray* named = array_of(input, "SecurityGroupRuleDescriptions")) {
    for (const Json& one : *named) {
      const std::string_view rule = text_of(one.get_object(), "SecurityGroupRuleId");
      describe_as(*GR_TRY(find(cloud, rule_kind, rule)), text_of(one.get_object(), "Description"));
    }
    return Json(JsonObject{{"Return", true}});
  }
  for (const JsonObject& wanted : GR_TRY(rules_in(call, input, *group, egress))) {
    bool found = false;
    for (auto& [rule, one] : cloud.ec2->rules) {
      if (text_of(one.document, "GroupId") != id || !is_same(one.document, wanted)) continue;
      describe_as(one, text_of(wanted, "Description"));
      found = true;
    }
    if (!found)
      return refuse("InvalidPermission.NotFound",
                    "The specified rule does not exist in this security group.");
  }
  return Json(JsonObject{{"Return", true}});
}

}  // namespace

const Kind rule_kind = {"security-group-rule",
                        "sgr-",
                        "SecurityGroupRuleId",
                        "InvalidSecurityGroupRuleId.NotFound",
                        "InvalidSecurityGroupRuleId.Malformed",
                        "The security group rule ID '%' does not exist",
                        &State::rules,
                        rule_filters,
                        nullptr};

Resource& keep_rule(Scene& scene, JsonObject rule, const Tags& tags) {
  const std::string id = next_id(scene, "sgr-", text_of(rule, "GroupId"));
  rule["SecurityGroupRuleId"] = id;
  rule["GroupOwnerId"] = scene.cloud.settings.account;
  rule["SecurityGroupRuleArn"] = arn_of(scene, "security-group-rule/" + id);
  return keep(scene, rule_kind, std::move(rule), tags);
}

Result<Resource*> group_meant(Cloud& cloud, const JsonObject& input) {
  if (const std::string_view id = text_of(input, "GroupId"); !id.empty())
    return find(cloud, security_group_kind, id);
  const std::string name(text_of(input, "GroupName"));
  if (name.empty())
    return refuse("MissingParameter",
                  "The request must contain the parameter groupName or groupId");
  for (auto& [id, group] : cloud.ec2->security_groups) {
    const Resource* vpc = peek(cloud, vpc_kind, text_of(group.document, "VpcId"));
    if (text_of(group.document, "GroupName") == name && vpc != nullptr &&
        flag_of(vpc->document, "IsDefault"))
      return &group;
  }
  return refuse("InvalidGroup.NotFound",
                "The security group '" + name + "' does not exist in default VPC");
}

Result<Json> authorize_security_group_ingress(Call& call, const JsonObject& input) {
  return authorize(call, input, false);
}
Result<Json> authorize_security_group_egress(Call& call, const JsonObject& input) {
  return authorize(call, input, true);
}
Result<Json> revoke_security_group_ingress(Call& call, const JsonObject& input) {
  return revoke(call, input, false);
}
Result<Json> revoke_security_group_egress(Call& call, const JsonObject& input) {
  return revoke(call, input, true);
}
Result<Json> update_rule_descriptions_ingress(Call& call, const JsonObject& input) {
  return update_descriptions(call, input, false);
}
Result<Json> update_rule_descriptions_egress(Call& call, const JsonObject& input) {
  return update_descriptions(call, input, true);
}

Result<Json> describe_security_group_rules(Call& call, const JsonObject& input) {
  return described(call, input, rule_kind, "SecurityGroupRuleIds", "SecurityGroupRules");
}

// AWS: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySecurityGroupRules.html
Result<Json> modify_security_group_rules(Call& call, const JsonObject& input) {
  Cloud& cloud = call.scene.cloud;
  const Resource* group = GR_TRY(group_meant(cloud, input));
  const std::string id(text_of(group->document, "GroupId"));
  std::vector<std::pair<Resource*, JsonObject>> changes;
  for (const Json& one : *array_of(input, "SecurityGroupRules")) {
    const std::string_view rule_id = text_of(one.get_object(), "SecurityGroupRuleId");
    Resource* rule = GR_TRY(find(cloud, rule_kind, rule_id));
    if (text_of(rule->document, "GroupId") != id) return not_there(rule_kind, rule_id);
    const JsonObject* request = object_of(one.get_object(), "SecurityGroupRule");
    if (request == nullptr)
      return refuse("MissingParameter", "The request must contain the parameter SecurityGroupRule");
    JsonObject changed =
        GR_TRY(rule_from(call, *request, *group, flag_of(rule->document, "IsEgress")));
    for (const Resource* other : rules_of(cloud, id))
      if (other != rule && is_same(other->document, changed))
        return refuse("InvalidPermission.Duplicate",
                      "the specified rule \"" + named(changed) + "\" already exists");
    for (const char* member :
         {"GroupId", "SecurityGroupRuleId", "GroupOwnerId", "SecurityGroupRuleArn"})
      changed[member] = rule->document.at(member);
    changes.emplace_back(rule, std::move(changed));
  }
  for (auto& [rule, changed] : changes) rule->document = std::move(changed);
  return Json(JsonObject{{"Return", true}});
}

}  // namespace greenroom::mocks::ec2
