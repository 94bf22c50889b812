// Security groups and their rules: duplicates, references, ids, weights, what keeps a group.
#include "tests/mocks/ec2/bench.hpp"

using namespace greenroom;
using namespace greenroom::tests;

namespace {

JsonObject tcp(const std::string& group, std::int64_t port, const char* list, JsonObject source) {
  JsonObject permission{{"IpProtocol", "tcp"}, {"FromPort", port}, {"ToPort", port}};
  permission[list] = JsonArray{Json(std::move(source))};
  return {{"GroupId", group}, {"IpPermissions", JsonArray{Json(std::move(permission))}}};
}

JsonObject group_told(Ec2Bench& bench, const std::string& id) {
  return bench.first("DescribeSecurityGroups", {{"GroupIds", JsonArray{Json(id)}}},
                     "SecurityGroups");
}

}  // namespace

TEST_CASE("names of groups are unique in a VPC and of plain letters, and not like ids") {
  Ec2Bench bench;
  const std::string vpc = bench.vpc(), group = bench.group(vpc, "alb");
  const auto refused = [&](const char* name, const char* description) {
    return bench.refused("CreateSecurityGroup",
                         {{"GroupName", name}, {"Description", description}, {"VpcId", vpc}});
  };
  CHECK(refused("alb", "again") ==
        "InvalidGroup.Duplicate: The security group 'alb' already exists for VPC '" + vpc + "'");
  CHECK(refused("sg-alb", "d") ==
        "InvalidParameterValue: Value (sg-alb) for parameter groupName is invalid. Group names may "
        "not be in the format sg-*.");
  CHECK(refused("default", "d").starts_with("InvalidParameterValue: Cannot use reserved"));
  CHECK(refused("web", "tabs\tin it").starts_with("InvalidParameterValue: Invalid security group"));
  CHECK(bench.refused("CreateSecurityGroup", {{"GroupName", "g"}, {"Description", "d"}}) ==
        "VPCIdNotSpecified: No default VPC for this user");
  bench.group(bench.vpc("10.30.0.0/16"), "alb");
  CHECK(bench.count("DescribeSecurityGroups", filter("group-name", "alb"), "SecurityGroups") == 2);
  CHECK(group_told(bench, group).at("SecurityGroupArn") ==
        Json("arn:aws:ec2:us-east-2:123456789012:security-group/" + group));
}

TEST_CASE("a rule stands once, and what it names must be there") {
  Ec2Bench bench;
  const std::string vpc = bench.vpc(), group = bench.group(vpc, "alb");
  const JsonObject open = tcp(group, 443, "IpRanges", {{"CidrIp", "10.1.2.3/8"}});
  bench.good("AuthorizeSecurityGroupIngress", open);
  CHECK(bench.refused("AuthorizeSecurityGroupIngress", open) ==
        "InvalidPermission.Duplicate: the specified rule \"peer: 10.0.0.0/8, TCP, from port: 443, "
        "to port: 443, ALLOW\" already exists");
  CHECK(bench.refused("AuthorizeSecurityGroupIngress",
                      tcp(group, 1, "IpRanges", {{"CidrIp", "10.0.0.0/33"}})) ==
        "InvalidParameterValue: CIDR block 10.0.0.0/33 is malformed");
  CHECK(bench.refused("AuthorizeSecurityGroupIngress",
                      tcp(group, 1, "UserIdGroupPairs", {{"GroupId", "sg-1"}})) ==
        "InvalidGroup.NotFound: The security group 'sg-1' does not exist");
  CHECK(bench.refused("AuthorizeSecurityGroupIngress",
                      tcp(group, 1, "PrefixListIds", {{"PrefixListId", "pl-1"}})) ==
        "InvalidPrefixListID.NotFound: The prefix list ID 'pl-1' does not exist");
  CHECK(bench.refused("AuthorizeSecurityGroupIngress",
                      tcp(group, 70'000, "IpRanges", {{"CidrIp", "10.0.0.0/8"}})) ==
        "InvalidParameterValue: Invalid TCP port range (70000:70000)");
  CHECK(bench.refused("AuthorizeSecurityGroupIngress", {{"GroupId", group}})
            .starts_with("MissingParameter"));
  const std::string foreign = bench.group(bench.vpc("10.30.0.0/16"), "other");
  CHECK(bench.refused("AuthorizeSecurityGroupIngress",
                      tcp(group, 1, "UserIdGroupPairs", {{"GroupId", foreign}})) ==
        "InvalidGroup.NotFound: You have specified two resources that belong to different "
        "networks.");
}

TEST_CASE("a protocol is one of the four names, all of them, or a number") {
  Ec2Bench bench;
  const std::string group = bench.group(bench.vpc(), "alb");
  const auto with = [&](const char* protocol) {
    JsonObject input = tcp(group, 1, "IpRanges", {{"CidrIp", "10.0.0.0/8"}});
    input["IpPermissions"].get_array()[0].get_object()["IpProtocol"] = protocol;
    return input;
  };
  for (const char* unknown : {"foo", "256", "6x", "TCP "})
    CHECK(bench.refused("AuthorizeSecurityGroupIngress", with(unknown)) ==
          "InvalidParameterValue: Invalid value '" + std::string(unknown) +
              "' for IP protocol. Unknown protocol.");
  bench.call("AuthorizeSecurityGroupIngress", with("50"));
  bench.call("AuthorizeSecurityGroupIngress", with("6"));
}

TEST_CASE("sources of the same ports are told as one permission, and each as a rule with an id") {
  Ec2Bench bench;
  const std::string vpc = bench.vpc(), group = bench.group(vpc, "alb"),
                    peer = bench.group(vpc, "task");
  bench.good("AuthorizeSecurityGroupIngress",
             tcp(group, 443, "IpRanges", {{"CidrIp", "0.0.0.0/0"}, {"Description", "all"}}));
  const JsonObject made = bench.good("AuthorizeSecurityGroupIngress",
                                     tcp(group, 443, "UserIdGroupPairs", {{"GroupId", peer}}));
  bench.good("AuthorizeSecurityGroupIngress",
             tcp(group, 443, "Ipv6Ranges", {{"CidrIpv6", "2001:DB8:0::1/32"}}));
  const JsonObject told = group_told(bench, group);
  REQUIRE(told.at("IpPermissions").get_array().size() == 1);
  const JsonObject& permission = told.at("IpPermissions").at(0).get_object();
  CHECK(permission.at("IpRanges").at(0).at("Description") == "all");
  CHECK(permission.at("UserIdGroupPairs").at(0).at("GroupId") == Json(peer));
  CHECK(permission.at("Ipv6Ranges").at(0).at("CidrIpv6") == "2001:db8::/32");
  CHECK(permission.at("FromPort") == 443);
  const JsonObject& rule = made.at("SecurityGroupRules").at(0).get_object();
  CHECK(rule.at("ReferencedGroupInfo").at("GroupId") == Json(peer));
  CHECK(bench.count("DescribeSecurityGroupRules", filter("group-id", group),
                    "SecurityGroupRules") == 4);  // and the one that lets all out
  const JsonObject read = bench.first(
      "DescribeSecurityGroupRules",
      {{"SecurityGroupRuleIds", JsonArray{rule.at("SecurityGroupRuleId")}}}, "SecurityGroupRules");
  CHECK(read == rule);
}

TEST_CASE("a rule is revoked by its values or its id, once") {
  Ec2Bench bench;
  const std::string group = bench.group(bench.vpc(), "alb");
  const JsonObject open = tcp(group, 80, "IpRanges", {{"CidrIp", "10.0.0.0/8"}});
  bench.good("AuthorizeSecurityGroupIngress", open);
  bench.good("RevokeSecurityGroupIngress", open);
  CHECK(bench.refused("RevokeSecurityGroupIngress", open) ==
        "InvalidPermission.NotFound: The specified rule does not exist in this security group.");
  const JsonObject made = bench.good("AuthorizeSecurityGroupIngress", open);
  const Json id = made.at("SecurityGroupRules").at(0).at("SecurityGroupRuleId");
  const JsonObject by_id{{"GroupId", group}, {"SecurityGroupRuleIds", JsonArray{id}}};
  const JsonObject revoked = bench.good("RevokeSecurityGroupIngress", by_id);
  CHECK(revoked.at("RevokedSecurityGroupRules").at(0).at("CidrIpv4") == "10.0.0.0/8");
  CHECK(bench.refused("RevokeSecurityGroupIngress", by_id)
            .starts_with("InvalidSecurityGroupRuleId.NotFound"));
  const JsonObject everything{
      {"GroupId", group},
      {"IpPermissions",
       JsonArray{JsonObject{{"IpProtocol", "-1"},
                            {"IpRanges", JsonArray{JsonObject{{"CidrIp", "0.0.0.0/0"}}}}}}}};
  bench.good("RevokeSecurityGroupEgress", everything);
  CHECK(group_told(bench, group).at("IpPermissionsEgress").get_array().empty());
}

TEST_CASE("a rule changes in place and keeps its id; never into one that is there") {
  Ec2Bench bench;
  const std::string group = bench.group(bench.vpc(), "alb");
  const auto rule_id = [&](std::int64_t port) {
    const JsonObject made = bench.good("AuthorizeSecurityGroupIngress",
                                       tcp(group, port, "IpRanges", {{"CidrIp", "10.0.0.0/8"}}));
    return made.at("SecurityGroupRules").at(0).at("SecurityGroupRuleId");
  };
  const Json first = rule_id(80);
  rule_id(81);
  const auto change = [&](std::int64_t port) {
    return JsonObject{
        {"GroupId", group},
        {"SecurityGroupRules",
         JsonArray{JsonObject{{"SecurityGroupRuleId", first},
                              {"SecurityGroupRule", JsonObject{{"IpProtocol", "tcp"},
                                                               {"FromPort", port},
                                                               {"ToPort", port},
                                                               {"CidrIpv4", "10.0.0.0/8"},
                                                               {"Description", "changed"}}}}}}};
  };
  CHECK(bench.refused("ModifySecurityGroupRules", change(81))
            .starts_with("InvalidPermission.Duplicate"));
  bench.good("ModifySecurityGroupRules", change(82));
  const JsonObject told =
      bench.first("DescribeSecurityGroupRules", {{"SecurityGroupRuleIds", JsonArray{first}}},
                  "SecurityGroupRules");
  CHECK(told.at("FromPort") == 82);
  CHECK(told.at("Description") == "changed");
  bench.good("UpdateSecurityGroupRuleDescriptionsIngress",
             {{"GroupId", group},
              {"SecurityGroupRuleDescriptions",
               JsonArray{JsonObject{{"SecurityGroupRuleId", first}, {"Description", "again"}}}}});
  CHECK(bench
            .first("DescribeSecurityGroupRules", {{"SecurityGroupRuleIds", JsonArray{first}}},
                   "SecurityGroupRules")
            .at("Description") == "again");
}

TEST_CASE("a group that another's rule names, or the default one, is not deleted") {
  Ec2Bench bench;
  const std::string vpc = bench.vpc(), alb = bench.group(vpc, "alb"),
                    task = bench.group(vpc, "task");
  const JsonObject rule = tcp(task, 8080, "UserIdGroupPairs", {{"GroupId", alb}});
  bench.good("AuthorizeSecurityGroupIngress", rule);
  CHECK(bench.refused("DeleteSecurityGroup", {{"GroupId", alb}}) ==
        "DependencyViolation: resource " + alb + " has a dependent object");
  bench.good("RevokeSecurityGroupIngress", rule);
  bench.good("DeleteSecurityGroup", {{"GroupId", alb}});
  CHECK(bench.refused("DeleteSecurityGroup", {{"GroupId", alb}}) ==
        "InvalidGroup.NotFound: The security group '" + alb + "' does not exist");
  const JsonObject standard =
      bench.first("DescribeSecurityGroups", filter("group-name", "default"), "SecurityGroups");
  const std::string id(text_of(standard, "GroupId"));
  CHECK(bench.refused("DeleteSecurityGroup", {{"GroupId", id}}) ==
        "CannotDelete: the specified group: \"" + id +
            "\" name: \"default\" cannot be deleted by a user");
}

TEST_CASE("a prefix list counts with its maximum: three rules of twenty fill a group") {
  Ec2Bench bench;
  const std::string group = bench.group(bench.vpc(), "alb");
  const std::string list(
      bench
          .good("CreateManagedPrefixList",
                {{"PrefixListName", "cloudflare"}, {"AddressFamily", "IPv4"}, {"MaxEntries", 20}})
          .at("PrefixList")
          .at("PrefixListId")
          .as_string());
  for (const std::int64_t port : {80, 443, 8443})
    bench.good("AuthorizeSecurityGroupIngress",
               tcp(group, port, "PrefixListIds", {{"PrefixListId", list}}));
  CHECK(bench.refused("AuthorizeSecurityGroupIngress",
                      tcp(group, 22, "IpRanges", {{"CidrIp", "10.0.0.0/8"}})) ==
        "RulesPerSecurityGroupLimitExceeded: The maximum number of rules per security group has "
        "been reached.");
}
