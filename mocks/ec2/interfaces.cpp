// Network interfaces: a customer's own, and those that services hold in a customer's subnets.
// AWS: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-eni.html
#include "mocks/ec2/handlers.hpp"
#include "mocks/model/model.hpp"

#include <algorithm>
#include <array>

namespace greenroom::mocks::ec2 {
namespace {

constexpr std::array<FilterRow, 26> interface_filters = {{
    {"addresses.private-ip-address", "PrivateIpAddresses.PrivateIpAddress"},
    {"addresses.primary", "PrivateIpAddresses.Primary"},
    {"addresses.association.public-ip", "PrivateIpAddresses.Association.PublicIp"},
    {"addresses.association.owner-id", "PrivateIpAddresses.Association.IpOwnerId"},
    {"association.allocation-id", "Association.AllocationId"},
    {"association.association-id", "Association.AssociationId"},
    {"association.ip-owner-id", "Association.IpOwnerId"},
    {"association.public-ip", "Association.PublicIp"},
    {"attachment.attachment-id", "Attachment.AttachmentId"},
    {"attachment.instance-id", "Attachment.InstanceId"},
    {"attachment.instance-owner-id", "Attachment.InstanceOwnerId"},
    {"attachment.status", "Attachment.Status"},
    {"availability-zone", "AvailabilityZone"},
    {"description", "Description"},
    {"group-id", "Groups.GroupId"},
    {"group-name", "Groups.GroupName"},
    {"interface-type", "InterfaceType"},
    {"mac-address", "MacAddress"},
    {"network-interface-id", "NetworkInterfaceId"},
    {"owner-id", "OwnerId"},
    {"private-ip-address", "PrivateIpAddress"},
    {"requester-id", "RequesterId"},
    {"requester-managed", "RequesterManaged"},
    {"status", "Status"},
    {"subnet-id", "SubnetId"},
    {"vpc-id", "VpcId"},
}};

JsonObject association_of(const Cloud& cloud, const Resource& address) {
  const std::string ip(text_of(address.document, "PublicIp"));
  return {{"AllocationId", text_of(address.document, "AllocationId")},
          {"AssociationId", text_of(address.document, "AssociationId")},
          {"IpOwnerId", cloud.settings.account},
          {"PublicDnsName", public_name(cloud, ip)},
          {"PublicIp", ip}};
}

JsonObject interface_told(const Cloud& cloud, const Resource& interface) {
  JsonObject document = interface.document;
  const std::string ip(text_of(document, "PrivateIpAddress"));
  JsonObject address{{"Primary", true}, {"PrivateIpAddress", ip}};
  const Resource* vpc = peek(cloud, vpc_kind, text_of(document, "VpcId"));
  if (vpc != nullptr && flag_of(vpc->aside, "EnableDnsHostnames")) {
    std::string name =
        "ip-" + ip +
        (cloud.settings.region == "us-east-1" ? ".ec2.internal"
                                              : "." + cloud.settings.region + ".compute.internal");
    std::replace(name.begin() + 3, name.begin() + 3 + static_cast<std::ptrdiff_t>(ip.size()), '.',
                 '-');
    document["PrivateDnsName"] = name;
    address["PrivateDnsName"] = name;
  }
  if (const Resource* elastic = address_at(cloud, text_of(document, "NetworkInterfaceId"))) {
    document["Association"] = association_of(cloud, *elastic);
    address["Association"] = association_of(cloud, *elastic);
  }
  if (const std::string_view own = text_of(interface.aside, "PublicIp"); !own.empty()) {
    const JsonObject association{{"IpOwnerId", text_of(document, "RequesterId")},
                                 {"PublicDnsName", public_name(cloud, own)},
                                 {"PublicIp", own}};
    document["Association"] = association;
    address["Association"] = association;
  }
  document["PrivateIpAddresses"] = JsonArray{std::move(address)};
  return document;
}

std::string mac_of(const Scene& scene, std::string_view id) {
  const std::string digits = sim::drawn_hex(scene.cloud.settings.chance.draw("ec2.mac", id), 10);
  std::string mac = "02";
  for (std::size_t at = 0; at < digits.size(); at += 2) mac += ":" + digits.substr(at, 2);
  return mac;
}

JsonObject new_document(const Scene& scene, std::string id, const Resource& subnet, std::string ip,
                        JsonArray groups) {
  const JsonObject& in = subnet.document;
  std::string mac = mac_of(scene, id);
  return {{"AvailabilityZone", text_of(in, "AvailabilityZone")},
          {"AvailabilityZoneId", text_of(in, "AvailabilityZoneId")},
          {"Description", ""},
          {"Groups", std::move(groups)},
          {"InterfaceType", "interface"},
          {"Ipv6Addresses", JsonArray{}},
          {"MacAddress", std::move(mac)},
          {"NetworkInterfaceId", std::move(id)},
          {"OwnerId", scene.cloud.settings.account},
          {"PrivateIpAddress", std::move(ip)},
          {"RequesterManaged", false},
          {"SourceDestCheck", true},
          {"Status", "available"},
          {"SubnetId", text_of(in, "SubnetId")},
          {"VpcId", text_of(in, "VpcId")}};
}

std::vector<std::string> groups_or_default(const Cloud& cloud, const JsonObject& input,
                                           std::string_view vpc) {
  std::vector<std::string> groups = texts_of(input, "Groups");
  if (groups.empty()) groups.push_back(default_group(cloud, vpc));
  return groups;
}

/// The one address that the input wishes: alone, or as the first of a list.
Result<std::string> wished_address(const Call& call, const JsonObject& input) {
  const JsonArray* list = array_of(input, "PrivateIpAddresses");
  if (list == nullptr) return std::string(text_of(input, "PrivateIpAddress"));
  if (list->size() > 1)
    return refuse("UnsupportedOperation", "greenroom does not play secondary addresses of " +
                                              std::string(call.operation.name) + ".");
  return std::string(text_of(list->front().get_object(), "PrivateIpAddress"));
}

bool is_used(const Cloud& cloud, std::string_view subnet, std::string_view ip) {
  const Table& table = cloud.ec2->interfaces;
  return std::any_of(table.begin(), table.end(), [&](const auto& one) {
    return text_of(one.second.document, "PrivateIpAddress") == ip &&
           text_of(one.second.document, "SubnetId") == subnet;
  });
}

}  // namespace

const Kind interface_kind = {"network-interface",
                             "eni-",
                             "NetworkInterfaceId",
                             "InvalidNetworkInterfaceID.NotFound",
                             "InvalidNetworkInterfaceId.Malformed",
                             "The networkInterface ID '%' does not exist",
                             &State::interfaces,
                             interface_filters,
                             interface_told};

// AWS: https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html
// The first four addresses and the last of a subnet are reserved.
std::int64_t free_addresses(const Cloud& cloud, const Resource& subnet) {
  constexpr std::int64_t reserved = 5;
  const std::string_view id = text_of(subnet.document, "SubnetId");
  const Table& table = cloud.ec2->interfaces;
  const auto used = std::count_if(table.begin(), table.end(), [&](const auto& one) {
    return text_of(one.second.document, "SubnetId") == id;
  });
  const Cidr cidr = *Cidr::read(text_of(subnet.document, "CidrBlock"));
  return static_cast<std::int64_t>(cidr.size()) - reserved - used;
}

Result<std::string> take_address(const Scene& scene, const Resource& subnet,
                                 std::string_view wanted, std::string_view parent) {
  const Cidr cidr = *Cidr::read(text_of(subnet.document, "CidrBlock"));
  const std::string id(text_of(subnet.document, "SubnetId"));
  if (!wanted.empty()) {
    const auto address = read_address(wanted);
    if (!address || !cidr.contains(*address))
      return refuse("InvalidParameterValue", "Address " + std::string(wanted) +
                                                 " does not fall within the subnet's address "
                                                 "range");
    const std::uint64_t host = *address - cidr.base;
    if (host < 4 || host + 1 == cidr.size())
      return refuse("InvalidParameterValue",
                    "Address " + std::string(wanted) + " is in subnet's reserved address range");
    if (is_used(scene.cloud, id, wanted))
      return refuse("InvalidIPAddress.InUse", "Address " + std::string(wanted) + " is in use.");
    return std::string(wanted);
  }
  const std::uint64_t hosts = cidr.size() - 5;
  const std::uint64_t first = scene.cloud.settings.chance.draw("ec2.host", parent) % hosts;
  for (std::uint64_t tried = 0; tried < hosts; ++tried) {
    const auto host = static_cast<std::uint32_t>(4 + (first + tried) % hosts);
    std::string ip = address_text(cidr.base + host);
    if (!is_used(scene.cloud, id, ip)) return ip;
  }
  return refuse(
      "InsufficientFreeAddressesInSubnet",
      "There are not enough free addresses in subnet '" + id + "' to satisfy the request.");
}

Result<JsonArray> groups_told(Cloud& cloud, std::string_view vpc,
                              const std::vector<std::string>& groups) {
  JsonArray told;
  for (const std::string& id : groups) {
    const Resource* group = GR_TRY(find(cloud, security_group_kind, id));
    if (text_of(group->document, "VpcId") != vpc)
      return refuse("InvalidParameter",
                    "You have specified two resources that belong to different networks.");
    told.push_back(
        JsonObject{{"GroupId", id}, {"GroupName", text_of(group->document, "GroupName")}});
  }
  return told;
}

Result<Json> create_network_interface(Call& call, const JsonObject& input) {
  GR_CHECK(refuse_unplayed(
      call, input,
      {"Ipv4Prefixes", "Ipv4PrefixCount", "Ipv6Prefixes", "Ipv6PrefixCount", "InterfaceType",
       "EnablePrimaryIpv6", "ConnectionTrackingSpecification", "Operator",
       "SecondaryPrivateIpAddressCount", "Ipv6Addresses", "Ipv6AddressCount"}));
  Scene& scene = call.scene;
  Cloud& cloud = scene.cloud;
  const auto answer = [&](const Resource& interface) {
    JsonObject document{{"NetworkInterface", told(cloud, interface_kind, interface)}};
    if (input.contains("ClientToken")) document["ClientToken"] = input.at("ClientToken");
    return Json(std::move(document));
  };
  const std::string before = GR_TRY(made_before(call, input));
  if (const Resource* made = peek(cloud, interface_kind, before)) return answer(*made);
  const Resource* subnet = GR_TRY(find(cloud, subnet_kind, text_of(input, "SubnetId")));
  Tags tags = GR_TRY(tags_for(input, interface_kind));
  const std::string vpc(text_of(subnet->document, "VpcId"));
  JsonArray groups = GR_TRY(groups_told(cloud, vpc, groups_or_default(cloud, input, vpc)));
  const std::string id = next_id(scene, "eni-", text_of(subnet->document, "SubnetId"));
  const std::string wished = GR_TRY(wished_address(call, input));
  std::string ip = GR_TRY(take_address(scene, *subnet, wished, id));
  Resource& made =
      keep(scene, interface_kind,
           new_document(scene, id, *subnet, std::move(ip), std::move(groups)), std::move(tags));
  made.document["Description"] = text_of(input, "Description");
  made.document["RequesterId"] = call.caller.access_key;
  remember(call, input, id);
  return answer(made);
}

Result<Json> describe_network_interfaces(Call& call, const JsonObject& input) {
  return described(call, input, interface_kind, "NetworkInterfaceIds", "NetworkInterfaces");
}

Result<Json> delete_network_interface(Call& call, const JsonObject& input) {
  Cloud& cloud = call.scene.cloud;
  const std::string id(text_of(input, "NetworkInterfaceId"));
  const Resource* interface = GR_TRY(find(cloud, interface_kind, id));
  if (text_of(interface->document, "Status") != "available")
    return refuse("InvalidParameterValue", "Network interface '" + id + "' is currently in use.");
  if (const Resource* address = address_at(cloud, id))
    unbind_address(*GR_TRY(find(cloud, address_kind, text_of(address->document, "AllocationId"))));
  cloud.ec2->interfaces.erase(id);
  return Json(JsonObject{});
}

Result<Json> modify_network_interface_attribute(Call& call, const JsonObject& input) {
  GR_CHECK(refuse_unplayed(
      call, input,
      {"EnaSrdSpecification", "EnablePrimaryIpv6", "AssociatedSubnetIds",
       "ConnectionTrackingSpecification", "AssociatePublicIpAddress", "Attachment"}));
  Cloud& cloud = call.scene.cloud;
  Resource* interface = GR_TRY(find(cloud, interface_kind, text_of(input, "NetworkInterfaceId")));
  JsonObject& document = interface->document;
  if (const std::vector<std::string> groups = texts_of(input, "Groups"); !groups.empty())
    document["Groups"] = GR_TRY(groups_told(cloud, text_of(document, "VpcId"), groups));
  if (const JsonObject* description = object_of(input, "Description"))
    document["Description"] = text_of(*description, "Value");
  if (const JsonObject* check = object_of(input, "SourceDestCheck"))
    document["SourceDestCheck"] = flag_of(*check, "Value");
  return Json(JsonObject{});
}

Result<Json> describe_network_interface_attribute(Call& call, const JsonObject& input) {
  const Resource* interface =
      GR_TRY(find(call.scene.cloud, interface_kind, text_of(input, "NetworkInterfaceId")));
  const std::string_view asked = text_of(input, "Attribute");
  const JsonObject& document = interface->document;
  JsonObject answer{{"NetworkInterfaceId", text_of(document, "NetworkInterfaceId")}};
  if (asked == "description")
    answer["Description"] = JsonObject{{"Value", text_of(document, "Description")}};
  else if (asked == "groupSet")
    answer["Groups"] = document.at("Groups");
  else if (asked == "sourceDestCheck")
    answer["SourceDestCheck"] = JsonObject{{"Value", flag_of(document, "SourceDestCheck")}};
  else if (asked == "associatePublicIpAddress")
    answer["AssociatePublicIpAddress"] = false;
  else if (const JsonObject* attachment = object_of(document, "Attachment"))
    answer["Attachment"] = *attachment;
  return Json(std::move(answer));
}

/// There are no instances here to attach one to.
Result<Json> attach_network_interface(Call& call, const JsonObject& input) {
  GR_CHECK(find(call.scene.cloud, interface_kind, text_of(input, "NetworkInterfaceId")));
  return refuse(
      "InvalidInstanceID.NotFound",
      "The instance ID '" + std::string(text_of(input, "InstanceId")) + "' does not exist");
}

Result<Json> detach_network_interface(Call& call, const JsonObject& input) {
  const std::string id(text_of(input, "AttachmentId"));
  for (const auto& [interface, one] : call.scene.cloud.ec2->interfaces)
    if (const JsonObject* attachment = object_of(one.document, "Attachment");
        attachment != nullptr && text_of(*attachment, "AttachmentId") == id)
      return refuse("OperationNotPermitted", "You are not allowed to manage '" +
                                                 id.substr(0, id.rfind('-')) + "' attachments.");
  return refuse("InvalidAttachmentID.NotFound", "The attachment ID '" + id + "' does not exist");
}

Result<std::string> attach_interface(Scene& scene, const Wanted& wanted) {
  Cloud& cloud = scene.cloud;
  const Resource* subnet = GR_TRY(find(cloud, subnet_kind, wanted.subnet));
  JsonArray groups = GR_TRY(groups_told(cloud, text_of(subnet->document, "VpcId"), wanted.groups));
  std::string id = wanted.id.empty() ? next_id(scene, "eni-", wanted.subnet) : wanted.id;
  std::string ip = GR_TRY(take_address(scene, *subnet, wanted.ip, id));
  Resource& made = keep(scene, interface_kind,
                        new_document(scene, id, *subnet, std::move(ip), std::move(groups)));
  made.document["Description"] = wanted.description;
  made.document["InterfaceType"] = wanted.type;
  made.document["RequesterManaged"] = true;
  made.document["RequesterId"] = wanted.requester;
  made.document["Status"] = "in-use";
  made.document["Attachment"] = JsonObject{{"AttachmentId", next_id(scene, "ela-attach-", id)},
                                           {"DeleteOnTermination", false},
                                           {"DeviceIndex", 1},
                                           {"InstanceOwnerId", wanted.owner_of_attachment},
                                           {"Status", "attached"}};
  if (wanted.is_public) made.aside["PublicIp"] = free_public_address(scene);
  return id;
}

void detach_interface(Scene& scene, std::string_view id) {
  State& state = *scene.cloud.ec2;
  for (auto& [allocation, address] : state.addresses)
    if (text_of(address.document, "NetworkInterfaceId") == id) unbind_address(address);
  if (const auto found = state.interfaces.find(id); found != state.interfaces.end())
    state.interfaces.erase(found);
}

void regroup_interface(Scene& scene, std::string_view id, const std::vector<std::string>& groups) {
  State& state = *scene.cloud.ec2;
  const auto found = state.interfaces.find(id);
  if (found == state.interfaces.end()) return;
  JsonObject& document = found->second.document;
  std::vector<std::string> known;
  for (const std::string& group : groups)
    if (vpc_of_group(scene.cloud, group) == text_of(document, "VpcId")) known.push_back(group);
  document["Groups"] = *groups_told(scene.cloud, text_of(document, "VpcId"), known);
}

std::optional<std::string> address_of_interface(const Cloud& cloud, std::string_view id) {
  const Resource* interface = peek(cloud, interface_kind, id);
  if (interface == nullptr) return std::nullopt;
  return std::string(text_of(interface->document, "PrivateIpAddress"));
}

}  // namespace greenroom::mocks::ec2
