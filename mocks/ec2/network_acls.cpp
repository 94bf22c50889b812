// Network ACLs: every subnet has exactly one, its VPC's default where it names no other.
// AWS: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html
#include "mocks/ec2/handlers.hpp"

#include <algorithm>
#include <array>

namespace greenroom::mocks::ec2 {
namespace {

constexpr std::array<FilterRow, 13> acl_filters = {{
    {"association.association-id", "Associations.NetworkAclAssociationId"},
    {"association.network-acl-id", "Associations.NetworkAclId"},
    {"association.subnet-id", "Associations.SubnetId"},
    {"default", "IsDefault"},
    {"entry.cidr", "Entries.CidrBlock"},
    {"entry.egress", "Entries.Egress"},
    {"entry.protocol", "Entries.Protocol"},
    {"entry.rule-action", "Entries.RuleAction"},
    {"entry.rule-number", "Entries.RuleNumber"},
    {"entry.port-range.from", "Entries.PortRange.From"},
    {"network-acl-id", "NetworkAclId"},
    {"owner-id", "OwnerId"},
    {"vpc-id", "VpcId"},
}};

JsonObject entry(std::int64_t number, bool egress, std::string_view action) {
  return {{"CidrBlock", "0.0.0.0/0"},
          {"Egress", egress},
          {"Protocol", "-1"},
          {"RuleAction", action},
          {"RuleNumber", number}};
}

JsonObject association(std::string_view id, std::string_view acl, std::string_view subnet) {
  return {{"NetworkAclAssociationId", id}, {"NetworkAclId", acl}, {"SubnetId", subnet}};
}

/// A subnet's association: it has its own id from the beginning, and another after each move.
std::string first_association(const Cloud& cloud, std::string_view subnet) {
  return "aclassoc-" + sim::drawn_hex(cloud.settings.chance.draw("ec2.aclassoc", subnet), 17);
}

/// Subnets that no other ACL of the VPC names belong to the default one.
JsonObject acl_told(const Cloud& cloud, const Resource& acl) {
  JsonObject document = acl.document;
  if (!flag_of(document, "IsDefault")) return document;
  std::vector<std::string> elsewhere;
  for (const auto& [id, other] : cloud.ec2->network_acls)
    for (const Json& one : *array_of(other.document, "Associations"))
      elsewhere.emplace_back(text_of(one.get_object(), "SubnetId"));
  JsonArray& associations = document["Associations"].as_array();
  for (const auto& [id, subnet] : cloud.ec2->subnets)
    if (text_of(subnet.document, "VpcId") == text_of(document, "VpcId") && !holds(elsewhere, id))
      associations.push_back(
          association(first_association(cloud, id), text_of(document, "NetworkAclId"), id));
  return document;
}

JsonArray& entries_of(Resource& acl) { return acl.document["Entries"].as_array(); }

bool is_meant(const Json& one, const JsonObject& input) {
  return number_of(one.get_object(), "RuleNumber") == number_of(input, "RuleNumber") &&
         flag_of(one.get_object(), "Egress") == flag_of(input, "Egress");
}

bool comes_before(const Json& a, const Json& b) {
  const JsonObject &one = a.get_object(), &other = b.get_object();
  const bool out = flag_of(one, "Egress"), other_out = flag_of(other, "Egress");
  return out != other_out ? out : number_of(one, "RuleNumber") < number_of(other, "RuleNumber");
}

Result<JsonObject> entry_of(const JsonObject& input) {
  constexpr std::int64_t last = 32766;
  const std::int64_t number = number_of(input, "RuleNumber");
  if (number < 1 || number > last)
    return refuse("InvalidParameterValue",
                  "Value (" + std::to_string(number) +
                      ") for parameter ruleNumber is invalid. The rule number must be between 1 "
                      "and 32766");
  JsonObject made;
  for (const char* member : {"CidrBlock", "Ipv6CidrBlock", "Egress", "IcmpTypeCode", "PortRange",
                             "Protocol", "RuleAction", "RuleNumber"})
    if (const Json* value = input.if_contains(member)) made[member] = *value;
  const std::string_view cidr = text_of(input, "CidrBlock");
  if (cidr.empty() && text_of(input, "Ipv6CidrBlock").empty())
    return refuse("MissingParameter", "The request must contain the parameter cidrBlock");
  if (!cidr.empty()) {
    const auto read = Cidr::read(cidr);
    if (!read) return invalid(cidr, "cidrBlock", "This is not a valid CIDR block.");
    made["CidrBlock"] = read->text();
  }
  const std::string_view protocol = text_of(input, "Protocol");
  for (const auto& [name, digits] : {std::pair<std::string_view, std::string_view>{"tcp", "6"},
                                     {"udp", "17"},
                                     {"icmp", "1"},
                                     {"all", "-1"}})
    if (protocol == name) made["Protocol"] = digits;
  return made;
}

}  // namespace

const Kind network_acl_kind = {"network-acl",
                               "acl-",
                               "NetworkAclId",
                               "InvalidNetworkAclID.NotFound",
                               "InvalidNetworkAclId.Malformed",
                               "The networkAcl ID '%' does not exist",
                               &State::network_acls,
                               acl_filters,
                               acl_told};

Resource& make_network_acl(Scene& scene, std::string_view vpc, bool is_default) {
  constexpr std::int64_t allowing = 100, denying = 32767;
  const std::string id = next_id(scene, "acl-", vpc);
  JsonArray entries;
  for (const bool egress : {true, false}) {
    if (is_default) entries.push_back(entry(allowing, egress, "allow"));
    entries.push_back(entry(denying, egress, "deny"));
  }
  return keep(scene, network_acl_kind,
              {{"Associations", JsonArray{}},
               {"Entries", std::move(entries)},
               {"IsDefault", is_default},
               {"NetworkAclId", id},
               {"VpcId", vpc},
               {"OwnerId", scene.cloud.settings.account}});
}

Result<Json> create_network_acl(Call& call, const JsonObject& input) {
  Cloud& cloud = call.scene.cloud;
  std::string id = GR_TRY(made_before(call, input));
  if (peek(cloud, network_acl_kind, id) == nullptr) {
    const std::string vpc(text_of(input, "VpcId"));
    GR_CHECK(find(cloud, vpc_kind, vpc));
    Tags tags = GR_TRY(tags_for(input, network_acl_kind));
    Resource& made = make_network_acl(call.scene, vpc, false);
    made.tags = std::move(tags);
    id = text_of(made.document, "NetworkAclId");
    remember(call, input, id);
  }
  JsonObject answer{
      {"NetworkAcl", told(cloud, network_acl_kind, *peek(cloud, network_acl_kind, id))}};
  if (input.contains("ClientToken")) answer["ClientToken"] = input.at("ClientToken");
  return Json(std::move(answer));
}

Result<Json> describe_network_acls(Call& call, const JsonObject& input) {
  return described(call, input, network_acl_kind, "NetworkAclIds", "NetworkAcls");
}

Result<Json> delete_network_acl(Call& call, const JsonObject& input) {
  Cloud& cloud = call.scene.cloud;
  const std::string id(text_of(input, "NetworkAclId"));
  const Resource* acl = GR_TRY(find(cloud, network_acl_kind, id));
  if (flag_of(acl->document, "IsDefault"))
    return refuse("InvalidParameterValue", "cannot delete default network ACL " + id);
  if (!array_of(acl->document, "Associations")->empty()) return depended_on("networkAcl", id);
  cloud.ec2->network_acls.erase(id);
  return Json(JsonObject{});
}

Result<Json> create_network_acl_entry(Call& call, const JsonObject& input) {
  Resource* acl = GR_TRY(find(call.scene.cloud, network_acl_kind, text_of(input, "NetworkAclId")));
  JsonArray& entries = entries_of(*acl);
  JsonObject made = GR_TRY(entry_of(input));
  if (std::any_of(entries.begin(), entries.end(),
                  [&](const Json& one) { return is_meant(one, input); }))
    return refuse("NetworkAclEntryAlreadyExists",
                  "The network acl entry identified by " +
                      std::to_string(number_of(input, "RuleNumber")) + " already exists.");
  entries.push_back(std::move(made));
  std::stable_sort(entries.begin(), entries.end(), comes_before);
  return Json(JsonObject{});
}

Result<Json> replace_network_acl_entry(Call& call, const JsonObject& input) {
  Resource* acl = GR_TRY(find(call.scene.cloud, network_acl_kind, text_of(input, "NetworkAclId")));
  JsonObject made = GR_TRY(entry_of(input));
  for (Json& one : entries_of(*acl))
    if (is_meant(one, input)) {
      one = std::move(made);
      return Json(JsonObject{});
    }
  return refuse("InvalidNetworkAclEntry.NotFound",
                "The network acl entry identified by " +
                    std::to_string(number_of(input, "RuleNumber")) + " does not exist.");
}

Result<Json> delete_network_acl_entry(Call& call, const JsonObject& input) {
  Resource* acl = GR_TRY(find(call.scene.cloud, network_acl_kind, text_of(input, "NetworkAclId")));
  JsonArray& entries = entries_of(*acl);
  const auto found = std::find_if(entries.begin(), entries.end(),
                                  [&](const Json& one) { return is_meant(one, input); });
  if (found == entries.end())
    return refuse("InvalidNetworkAclEntry.NotFound",
                  "The network acl entry identified by " +
                      std::to_string(number_of(input, "RuleNumber")) + " does not exist.");
  entries.erase(found);
  return Json(JsonObject{});
}

Result<Json> replace_network_acl_association(Call& call, const JsonObject& input) {
  Cloud& cloud = call.scene.cloud;
  const std::string wanted(text_of(input, "AssociationId")), to(text_of(input, "NetworkAclId"));
  Resource* target = GR_TRY(find(cloud, network_acl_kind, to));
  for (auto& [id, acl] : cloud.ec2->network_acls) {
    const JsonObject seen = acl_told(cloud, acl);
    for (const Json& one : *array_of(seen, "Associations")) {
      if (text_of(one.get_object(), "NetworkAclAssociationId") != wanted) continue;
      const std::string subnet(text_of(one.get_object(), "SubnetId"));
      JsonArray& kept = acl.document["Associations"].as_array();
      const auto at = std::find_if(kept.begin(), kept.end(), [&](const Json& other) {
        return text_of(other.get_object(), "SubnetId") == subnet;
      });
      if (at != kept.end()) kept.erase(at);
      const std::string made = next_id(call.scene, "aclassoc-", subnet);
      target->document["Associations"].as_array().push_back(association(made, to, subnet));
      return Json(JsonObject{{"NewAssociationId", made}});
    }
  }
  return refuse("InvalidAssociationID.NotFound",
                "The association ID '" + wanted + "' does not exist");
}

}  // namespace greenroom::mocks::ec2
