// Security groups; their rules stand in security_group_rules.cpp.
// AWS: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html
#include "mocks/ec2/handlers.hpp"
#include "mocks/ec2/permissions.hpp"

#include <algorithm>
#include <array>

namespace greenroom::mocks::ec2 {
namespace {

constexpr std::array<FilterRow, 19> group_filters = {{
    {"description", "Description"},
    {"egress.ip-permission.cidr", "IpPermissionsEgress.IpRanges.CidrIp"},
    {"egress.ip-permission.from-port", "IpPermissionsEgress.FromPort"},
    {"egress.ip-permission.group-id", "IpPermissionsEgress.UserIdGroupPairs.GroupId"},
    {"egress.ip-permission.prefix-list-id", "IpPermissionsEgress.PrefixListIds.PrefixListId"},
    {"egress.ip-permission.protocol", "IpPermissionsEgress.IpProtocol"},
    {"egress.ip-permission.to-port", "IpPermissionsEgress.ToPort"},
    {"group-id", "GroupId"},
    {"group-name", "GroupName"},
    {"ip-permission.cidr", "IpPermissions.IpRanges.CidrIp"},
    {"ip-permission.from-port", "IpPermissions.FromPort"},
    {"ip-permission.group-id", "IpPermissions.UserIdGroupPairs.GroupId"},
    {"ip-permission.ipv6-cidr", "IpPermissions.Ipv6Ranges.CidrIpv6"},
    {"ip-permission.prefix-list-id", "IpPermissions.PrefixListIds.PrefixListId"},
    {"ip-permission.protocol", "IpPermissions.IpProtocol"},
    {"ip-permission.to-port", "IpPermissions.ToPort"},
    {"ip-permission.user-id", "IpPermissions.UserIdGroupPairs.UserId"},
    {"owner-id", "OwnerId"},
    {"vpc-id", "VpcId"},
}};

JsonObject group_told(const Cloud& cloud, const Resource& group) {
  JsonObject document = group.document;
  const std::string id(text_of(document, "GroupId"));
  document["IpPermissions"] = permissions_of(cloud, id, false);
  document["IpPermissionsEgress"] = permissions_of(cloud, id, true);
  return document;
}

/// The VPC that the input names, or the default one.
Result<std::string> vpc_of(Cloud& cloud, const JsonObject& input) {
  if (const std::string_view vpc = text_of(input, "VpcId"); !vpc.empty()) {
    GR_CHECK(find(cloud, vpc_kind, vpc));
    return std::string(vpc);
  }
  for (const auto& [id, vpc] : cloud.ec2->vpcs)
    if (flag_of(vpc.document, "IsDefault")) return id;
  return refuse("VPCIdNotSpecified", "No default VPC for this user");
}

bool is_plain(std::string_view text) {
  constexpr std::string_view marks = " ._-:/()#,@[]+=&;{}!$*";
  return std::all_of(text.begin(), text.end(), [&](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           marks.find(c) != std::string_view::npos;
  });
}

Result<void> check_texts(const std::string& name, std::string_view description) {
  constexpr std::size_t longest = 255;
  if (name.empty() || description.empty())
    return refuse("MissingParameter",
                  "The request must contain the parameter " +
                      std::string(name.empty() ? "GroupName" : "GroupDescription"));
  if (name.starts_with("sg-"))
    return invalid(name, "groupName", "Group names may not be in the format sg-*.");
  if (name == "default")
    return refuse("InvalidParameterValue", "Cannot use reserved security group name: default");
  if (!is_plain(name) || name.size() > longest)
    return refuse("InvalidParameterValue",
                  "Invalid security group name. Valid names are strings less than 256 characters "
                  "from the following set:  a-zA-Z0-9. _-:/()#,@[]+=&;{}!$*");
  if (!is_plain(description) || description.size() > longest)
    return refuse("InvalidParameterValue",
                  "Invalid security group description. Valid descriptions are strings less than "
                  "256 characters from the following set:  a-zA-Z0-9. _-:/()#,@[]+=&;{}!$*");
  return {};
}

bool names(const JsonObject& rule, std::string_view group) {
  const JsonObject* peer = object_of(rule, "ReferencedGroupInfo");
  return peer != nullptr && text_of(*peer, "GroupId") == group;
}

bool is_used(const Cloud& cloud, std::string_view id) {
  for (const auto& [interface, one] : cloud.ec2->interfaces)
    for (const Json& group : *array_of(one.document, "Groups"))
      if (text_of(group.get_object(), "GroupId") == id) return true;
  for (const auto& [rule, one] : cloud.ec2->rules)
    if (names(one.document, id) && text_of(one.document, "GroupId") != id) return true;
  return false;
}

JsonObject everything(std::string_view group, bool egress) {
  JsonObject rule{{"IsEgress", egress}, {"IpProtocol", "-1"}, {"FromPort", -1}, {"ToPort", -1}};
  rule["GroupId"] = group;
  return rule;
}

}  // namespace

const Kind security_group_kind = {"security-group",
                                  "sg-",
                                  "GroupId",
                                  "InvalidGroup.NotFound",
                                  "InvalidGroupId.Malformed",
                                  "The security group '%' does not exist",
                                  &State::security_groups,
                                  group_filters,
                                  group_told};

Resource& make_group(Scene& scene, std::string_view vpc, std::string_view name,
                     std::string_view description, Tags tags) {
  const std::string& account = scene.cloud.settings.account;
  const std::string id = next_id(scene, "sg-", vpc);
  Resource& made = keep(scene, security_group_kind,
                        {{"GroupId", id},
                         {"VpcId", vpc},
                         {"SecurityGroupArn", arn_of(scene, "security-group/" + id)},
                         {"OwnerId", account},
                         {"GroupName", name},
                         {"Description", description}},
                        std::move(tags));
  if (name == "default") {
    JsonObject among = everything(id, false);
    among["ReferencedGroupInfo"] = JsonObject{{"GroupId", id}, {"UserId", account}};
    keep_rule(scene, std::move(among), {});
  }
  JsonObject out = everything(id, true);
  out["CidrIpv4"] = "0.0.0.0/0";
  keep_rule(scene, std::move(out), {});
  return made;
}

void drop_rules(Cloud& cloud, std::string_view group) {
  std::erase_if(cloud.ec2->rules,
                [&](const auto& one) { return text_of(one.second.document, "GroupId") == group; });
}

std::string default_group(const Cloud& cloud, std::string_view vpc) {
  for (const auto& [id, group] : cloud.ec2->security_groups)
    if (text_of(group.document, "VpcId") == vpc &&
        text_of(group.document, "GroupName") == "default")
      return id;
  return {};
}

std::optional<std::string> vpc_of_group(const Cloud& cloud, std::string_view group) {
  const Resource* found = peek(cloud, security_group_kind, group);
  if (found == nullptr) return std::nullopt;
  return std::string(text_of(found->document, "VpcId"));
}

Result<Json> create_security_group(Call& call, const JsonObject& input) {
  Cloud& cloud = call.scene.cloud;
  const std::string name(text_of(input, "GroupName"));
  GR_CHECK(check_texts(name, text_of(input, "Description")));
  const std::string vpc = GR_TRY(vpc_of(cloud, input));
  for (const auto& [id, group] : cloud.ec2->security_groups)
    if (text_of(group.document, "VpcId") == vpc && text_of(group.document, "GroupName") == name)
      return refuse("InvalidGroup.Duplicate",
                    "The security group '" + name + "' already exists for VPC '" + vpc + "'");
  Tags tags = GR_TRY(tags_for(input, security_group_kind));
  const Resource& made =
      make_group(call.scene, vpc, name, text_of(input, "Description"), std::move(tags));
  return Json(JsonObject{{"GroupId", made.document.at("GroupId")},
                         {"Tags", tags_told(made.tags)},
                         {"SecurityGroupArn", made.document.at("SecurityGroupArn")}});
}

Result<Json> describe_security_groups(Call& call, const JsonObject& input) {
  const std::vector<std::string> asked = texts_of(input, "GroupNames");
  if (asked.empty())
    return described(call, input, security_group_kind, "GroupIds", "SecurityGroups");
  // AWS: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroups.html
  // Names are those of the default VPC's groups alone.
  const Cloud& cloud = call.scene.cloud;
  std::vector<JsonObject> all;
  for (const std::string& name : asked) {
    const std::size_t before = all.size();
    for (const auto& [id, group] : cloud.ec2->security_groups) {
      const Resource* vpc = peek(cloud, vpc_kind, text_of(group.document, "VpcId"));
      if (text_of(group.document, "GroupName") == name && vpc != nullptr &&
          flag_of(vpc->document, "IsDefault"))
        all.push_back(told(cloud, security_group_kind, group));
    }
    if (all.size() == before)
      return refuse("InvalidGroup.NotFound",
                    "The security group '" + name + "' does not exist in default VPC");
  }
  return listed(input, group_filters, "GroupId", "SecurityGroups", std::move(all));
}

Result<Json> delete_security_group(Call& call, const JsonObject& input) {
  Cloud& cloud = call.scene.cloud;
  const Resource* group = GR_TRY(group_meant(cloud, input));
  const std::string id(text_of(group->document, "GroupId"));
  if (text_of(group->document, "GroupName") == "default")
    return refuse("CannotDelete", "the specified group: \"" + id +
                                      "\" name: \"default\" cannot be deleted by a user");
  if (is_used(cloud, id))
    return refuse("DependencyViolation", "resource " + id + " has a dependent object");
  drop_rules(cloud, id);
  cloud.ec2->security_groups.erase(id);
  return Json(JsonObject{{"Return", true}, {"GroupId", id}});
}

/// Peered VPCs are not modelled, so no group is referenced from another VPC.
Result<Json> describe_security_group_references(Call& call, const JsonObject& input) {
  for (const std::string& id : texts_of(input, "GroupId"))
    GR_CHECK(find(call.scene.cloud, security_group_kind, id));
  return Json(JsonObject{{"SecurityGroupReferenceSet", JsonArray{}}});
}

/// A rule is stale when it names a group of a peered VPC that is gone: there are none here.
Result<Json> describe_stale_security_groups(Call& call, const JsonObject& input) {
  GR_CHECK(find(call.scene.cloud, vpc_kind, text_of(input, "VpcId")));
  return Json(JsonObject{{"StaleSecurityGroupSet", JsonArray{}}});
}

Result<Json> get_security_groups_for_vpc(Call& call, const JsonObject& input) {
  static constexpr std::array<FilterRow, 5> known = {{{"group-id", "GroupId"},
                                                      {"description", "Description"},
                                                      {"group-name", "GroupName"},
                                                      {"owner-id", "OwnerId"},
                                                      {"primary-vpc-id", "PrimaryVpcId"}}};
  Cloud& cloud = call.scene.cloud;
  const std::string vpc(text_of(input, "VpcId"));
  GR_CHECK(find(cloud, vpc_kind, vpc));
  std::vector<JsonObject> all;
  for (const auto& [id, group] : cloud.ec2->security_groups) {
    if (text_of(group.document, "VpcId") != vpc) continue;
    JsonObject one{{"PrimaryVpcId", vpc}, {"Tags", tags_told(group.tags)}};
    for (const char* member : {"Description", "GroupName", "OwnerId", "GroupId"})
      one[member] = group.document.at(member);
    all.push_back(std::move(one));
  }
  return listed(input, known, "GroupId", "SecurityGroupForVpcs", std::move(all));
}

}  // namespace greenroom::mocks::ec2
