// Subnets: a block of a VPC in one zone.
// AWS: https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html
#include "mocks/ec2/handlers.hpp"

#include <algorithm>
#include <array>

namespace greenroom::mocks::ec2 {
namespace {

constexpr std::array<FilterRow, 17> subnet_filters = {{
    {"availability-zone", "AvailabilityZone"},
    {"availabilityZone", "AvailabilityZone"},
    {"availability-zone-id", "AvailabilityZoneId"},
    {"available-ip-address-count", "AvailableIpAddressCount"},
    {"cidr-block", "CidrBlock"},
    {"cidr", "CidrBlock"},
    {"cidrBlock", "CidrBlock"},
    {"default-for-az", "DefaultForAz"},
    {"defaultForAz", "DefaultForAz"},
    {"enable-dns64", "EnableDns64"},
    {"ipv6-native", "Ipv6Native"},
    {"map-public-ip-on-launch", "MapPublicIpOnLaunch"},
    {"owner-id", "OwnerId"},
    {"state", "State"},
    {"subnet-arn", "SubnetArn"},
    {"subnet-id", "SubnetId"},
    {"vpc-id", "VpcId"},
}};

JsonObject subnet_told(const Cloud& cloud, const Resource& subnet) {
  JsonObject document = subnet.document;
  document["AvailableIpAddressCount"] = free_addresses(cloud, subnet);
  return document;
}

/// The zone that the input names by name or id, or one of the region's.
Result<std::string> zone_of(Call& call, const JsonObject& input, std::string_view vpc) {
  const Settings& settings = call.scene.cloud.settings;
  const std::vector<std::string> zones = zones_of(settings.region);
  const std::string_view name = text_of(input, "AvailabilityZone");
  const std::string_view id = text_of(input, "AvailabilityZoneId");
  std::string all;
  for (const std::string& zone : zones) {
    if (zone == name || (!id.empty() && zone_id(zone) == id)) return zone;
    all += (all.empty() ? "" : ", ") + (id.empty() ? zone : zone_id(zone));
  }
  if (name.empty() && id.empty())
    return zones.at(settings.chance.draw("ec2.zone", vpc, call.scene.cloud.ec2->made) %
                    zones.size());
  return invalid(
      name.empty() ? id : name, name.empty() ? "availabilityZoneId" : "availabilityZone",
      "Subnets can currently only be created in the following availability zones: " + all + ".");
}

Result<Cidr> block_of(const Cloud& cloud, const Resource& vpc, std::string_view text) {
  const auto cidr = Cidr::read(text);
  if (!cidr) return invalid(text, "cidrBlock", "This is not a valid CIDR block.");
  const JsonArray& blocks = *array_of(vpc.document, "CidrBlockAssociationSet");
  const bool inside = std::any_of(blocks.begin(), blocks.end(), [&](const Json& block) {
    return Cidr::read(text_of(block.get_object(), "CidrBlock"))->contains(*cidr);
  });
  if (!inside || cidr->bits > 28 || cidr->bits < 16)
    return refuse("InvalidSubnet.Range", "The CIDR '" + std::string(text) + "' is invalid.");
  for (const auto& [id, other] : cloud.ec2->subnets)
    if (text_of(other.document, "VpcId") == text_of(vpc.document, "VpcId") &&
        Cidr::read(text_of(other.document, "CidrBlock"))->overlaps(*cidr))
      return refuse("InvalidSubnet.Conflict",
                    "The CIDR '" + std::string(text) + "' conflicts with another subnet");
  return *cidr;
}

}  // namespace

const Kind subnet_kind = {"subnet",
                          "subnet-",
                          "SubnetId",
                          "InvalidSubnetID.NotFound",
                          "InvalidSubnetID.Malformed",
                          "The subnet ID '%' does not exist",
                          &State::subnets,
                          subnet_filters,
                          subnet_told};

Resource& make_subnet(Scene& scene, const Resource& vpc, const Cidr& cidr, std::string_view zone,
                      Tags tags) {
  const std::string_view vpc_id = text_of(vpc.document, "VpcId");
  const std::string id = next_id(scene, "subnet-", vpc_id);
  return keep(
      scene, subnet_kind,
      {{"AvailabilityZone", zone},
       {"AvailabilityZoneId", zone_id(zone)},
       {"CidrBlock", cidr.text()},
       {"DefaultForAz", false},
       {"MapPublicIpOnLaunch", false},
       {"MapCustomerOwnedIpOnLaunch", false},
       {"State", "available"},
       {"SubnetId", id},
       {"VpcId", vpc_id},
       {"OwnerId", scene.cloud.settings.account},
       {"AssignIpv6AddressOnCreation", false},
       {"Ipv6CidrBlockAssociationSet", JsonArray{}},
       {"SubnetArn", arn_of(scene, "subnet/" + id)},
       {"EnableDns64", false},
       {"Ipv6Native", false},
       {"PrivateDnsNameOptionsOnLaunch", JsonObject{{"HostnameType", "ip-name"},
                                                    {"EnableResourceNameDnsARecord", false},
                                                    {"EnableResourceNameDnsAAAARecord", false}}}},
      std::move(tags));
}

Result<Json> create_subnet(Call& call, const JsonObject& input) {
  GR_CHECK(refuse_unplayed(call, input,
                           {"Ipv6CidrBlock", "OutpostArn", "Ipv6Native", "Ipv4IpamPoolId",
                            "Ipv4NetmaskLength", "Ipv6IpamPoolId", "Ipv6NetmaskLength"}));
  Cloud& cloud = call.scene.cloud;
  const Resource* vpc = GR_TRY(find(cloud, vpc_kind, text_of(input, "VpcId")));
  if (text_of(input, "CidrBlock").empty())
    return refuse("MissingParameter", "Either 'cidrBlock' or 'ipv4IpamPoolId' should be provided.");
  Tags tags = GR_TRY(tags_for(input, subnet_kind));
  const std::string zone = GR_TRY(zone_of(call, input, text_of(vpc->document, "VpcId")));
  const Cidr cidr = GR_TRY(block_of(cloud, *vpc, text_of(input, "CidrBlock")));
  const Resource& subnet = make_subnet(call.scene, *vpc, cidr, zone, std::move(tags));
  return Json(JsonObject{{"Subnet", told(cloud, subnet_kind, subnet)}});
}

Result<Json> describe_subnets(Call& call, const JsonObject& input) {
  return described(call, input, subnet_kind, "SubnetIds", "Subnets");
}

Result<Json> delete_subnet(Call& call, const JsonObject& input) {
  const std::string id(text_of(input, "SubnetId"));
  Cloud& cloud = call.scene.cloud;
  GR_CHECK(find(cloud, subnet_kind, id));
  for (const auto& [interface, one] : cloud.ec2->interfaces)
    if (text_of(one.document, "SubnetId") == id) return depended_on("subnet", id);
  const auto drop = [&](Resource& table) {
    for (const char* member : {"Associations"}) {
      JsonArray& all = table.document[member].as_array();
      JsonArray rest;
      for (Json& one : all)
        if (text_of(one.get_object(), "SubnetId") != id) rest.push_back(std::move(one));
      all = std::move(rest);
    }
  };
  for (auto& [table, one] : cloud.ec2->route_tables) drop(one);
  for (auto& [acl, one] : cloud.ec2->network_acls) drop(one);
  cloud.ec2->subnets.erase(id);
  return Json(JsonObject{});
}

// AWS: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySubnetAttribute.html
Result<Json> modify_subnet_attribute(Call& call, const JsonObject& input) {
  GR_CHECK(refuse_unplayed(call, input,
                           {"CustomerOwnedIpv4Pool", "EnableLniAtDeviceIndex",
                            "DisableLniAtDeviceIndex", "MapCustomerOwnedIpOnLaunch"}));
  Resource* subnet = GR_TRY(find(call.scene.cloud, subnet_kind, text_of(input, "SubnetId")));
  if (input.size() > 2)
    return refuse("InvalidParameterCombination", "Fields for multiple attribute types specified");
  const auto value = [&](std::string_view member) { return object_of(input, member); };
  if (const JsonObject* ipv6 = value("AssignIpv6AddressOnCreation"); ipv6 != nullptr) {
    if (flag_of(*ipv6, "Value"))
      return refuse("InvalidParameterValue",
                    "Invalid value 'true' for assignIpv6AddressOnCreation. Subnet has no IPv6 "
                    "CIDR block.");
  }
  for (const char* member : {"MapPublicIpOnLaunch", "EnableDns64"})
    if (const JsonObject* wanted = value(member))
      subnet->document[member] = flag_of(*wanted, "Value");
  JsonObject& names = subnet->document["PrivateDnsNameOptionsOnLaunch"].as_object();
  if (const std::string_view type = text_of(input, "PrivateDnsHostnameTypeOnLaunch"); !type.empty())
    names["HostnameType"] = type;
  for (const std::string member :
       {"EnableResourceNameDnsARecord", "EnableResourceNameDnsAAAARecord"})
    if (const JsonObject* wanted = value(member + "OnLaunch"))
      names[member] = flag_of(*wanted, "Value");
  return Json(JsonObject{});
}

std::optional<SubnetView> subnet(const Cloud& cloud, std::string_view id) {
  const Resource* found = peek(cloud, subnet_kind, id);
  if (found == nullptr) return std::nullopt;
  const auto text = [&](std::string_view member) {
    return std::string(text_of(found->document, member));
  };
  return SubnetView{text("SubnetId"), text("VpcId"), text("AvailabilityZone"), text("CidrBlock")};
}

}  // namespace greenroom::mocks::ec2
