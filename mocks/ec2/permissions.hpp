// A security group's rules between their two forms: permissions, as calls bring them with many
// sources each, and rules, one source each. A rule here is the document that
// DescribeSecurityGroupRules tells, without its ids while it is only wished for.
#pragma once

#include "mocks/ec2/parts.hpp"

namespace greenroom::mocks::ec2 {

/// The rules that a call's IpPermissions, or its own members, stand for; checked.
Result<std::vector<JsonObject>> rules_in(Call& call, const JsonObject& input, const Resource& group,
                                         bool egress);
/// One source of a SecurityGroupRuleRequest, checked.
Result<JsonObject> rule_from(Call& call, const JsonObject& request, const Resource& group,
                             bool egress);
/// Protocol, ports, direction and source are the same.
bool is_same(const JsonObject& rule, const JsonObject& other);
/// As InvalidPermission.Duplicate names it: "peer: 10.0.0.0/8, TCP, from port: 80, ...".
std::string named(const JsonObject& rule);
/// How much of the group's sixty the rule takes: a prefix list counts with its maximum.
std::int64_t weight_of(const Cloud& cloud, const JsonObject& rule);
/// The rules of a group and direction as IpPermissions.
JsonArray permissions_of(const Cloud& cloud, std::string_view group, bool egress);
std::vector<const Resource*> rules_of(const Cloud& cloud, std::string_view group);

}  // namespace greenroom::mocks::ec2
