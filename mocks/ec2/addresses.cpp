// Elastic IP addresses.
// AWS: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AllocateAddress.html
#include "mocks/ec2/handlers.hpp"

#include <algorithm>
#include <array>

namespace greenroom::mocks::ec2 {
namespace {

constexpr std::array<FilterRow, 8> address_filters = {{
    {"allocation-id", "AllocationId"},
    {"association-id", "AssociationId"},
    {"domain", "Domain"},
    {"network-border-group", "NetworkBorderGroup"},
    {"network-interface-id", "NetworkInterfaceId"},
    {"network-interface-owner-id", "NetworkInterfaceOwnerId"},
    {"private-ip-address", "PrivateIpAddress"},
    {"public-ip", "PublicIp"},
}};

Result<Resource*> named_by(Cloud& cloud, const JsonObject& input) {
  if (const std::string_view id = text_of(input, "AllocationId"); !id.empty())
    return find(cloud, address_kind, id);
  const std::string_view ip = text_of(input, "PublicIp");
  if (ip.empty())
    return refuse("MissingParameter", "Either public IP or allocation id must be specified");
  for (auto& [id, address] : cloud.ec2->addresses)
    if (text_of(address.document, "PublicIp") == ip) return &address;
  return refuse("InvalidAddress.NotFound", "Address '" + std::string(ip) + "' not found.");
}

}  // namespace

const Kind address_kind = {"elastic-ip",
                           "eipalloc-",
                           "AllocationId",
                           "InvalidAllocationID.NotFound",
                           "",
                           "The allocation ID '%' does not exist",
                           &State::addresses,
                           address_filters,
                           nullptr};

/// Addresses for documentation and benchmarks: nobody's, so no tool can reach anybody by mistake.
// Differs from AWS: addresses come from 198.18.0.0/15 (RFC 2544), not from a pool of Amazon's.
std::string free_public_address(Scene& scene) {
  const State& state = *scene.cloud.ec2;
  for (std::uint64_t tried = 0;; ++tried) {
    const std::uint64_t draw =
        scene.cloud.settings.chance.draw("ec2.address", scene.cloud.settings.account, tried);
    std::string ip =
        address_text(*read_address("198.18.0.0") + static_cast<std::uint32_t>(draw % (1U << 17U)));
    const bool taken =
        std::any_of(state.interfaces.begin(), state.interfaces.end(),
                    [&](const auto& one) { return text_of(one.second.aside, "PublicIp") == ip; }) ||
        std::any_of(state.addresses.begin(), state.addresses.end(), [&](const auto& one) {
          return text_of(one.second.document, "PublicIp") == ip;
        });
    if (!taken) return ip;
  }
}

std::string public_name(const Cloud& cloud, std::string_view ip) {
  std::string dashed(ip);
  std::replace(dashed.begin(), dashed.end(), '.', '-');
  const std::string& region = cloud.settings.region;
  return "ec2-" + dashed + "." + (region == "us-east-1" ? "compute-1" : region + ".compute") +
         ".amazonaws.com";
}

const Resource* address_at(const Cloud& cloud, std::string_view interface) {
  for (const auto& [id, address] : cloud.ec2->addresses)
    if (text_of(address.document, "NetworkInterfaceId") == interface) return &address;
  return nullptr;
}

void bind_address(Scene& scene, Resource& address, std::string_view interface) {
  const Resource* bound = peek(scene.cloud, interface_kind, interface);
  const std::string_view id = text_of(address.document, "AllocationId");
  address.document["AssociationId"] = next_id(scene, "eipassoc-", id);
  address.document["NetworkInterfaceId"] = interface;
  address.document["NetworkInterfaceOwnerId"] = scene.cloud.settings.account;
  address.document["PrivateIpAddress"] = text_of(bound->document, "PrivateIpAddress");
}

void unbind_address(Resource& address) {
  for (const char* member :
       {"AssociationId", "NetworkInterfaceId", "NetworkInterfaceOwnerId", "PrivateIpAddress"})
    address.document = without(address.document, member);
}

bool has_public_addresses(const Cloud& cloud, std::string_view vpc) {
  for (const auto& [id, interface] : cloud.ec2->interfaces) {
    if (text_of(interface.document, "VpcId") != vpc) continue;
    if (address_at(cloud, id) != nullptr || interface.aside.contains("PublicIp")) return true;
  }
  return false;
}

Result<Json> allocate_address(Call& call, const JsonObject& input) {
  GR_CHECK(refuse_unplayed(call, input, {"Address", "CustomerOwnedIpv4Pool", "IpamPoolId"}));
  Scene& scene = call.scene;
  const std::string& region = scene.cloud.settings.region;
  const std::string_view pool = text_of(input, "PublicIpv4Pool");
  if (!pool.empty() && pool != "amazon")
    return refuse("InvalidIpv4PoolID.NotFound",
                  "The pool ID '" + std::string(pool) + "' does not exist");
  Tags tags = GR_TRY(tags_for(input, address_kind));
  const std::string id = next_id(scene, "eipalloc-", scene.cloud.settings.account);
  const std::string ip = free_public_address(scene);
  keep(scene, address_kind,
       {{"PublicIp", ip},
        {"AllocationId", id},
        {"Domain", "vpc"},
        {"PublicIpv4Pool", "amazon"},
        {"NetworkBorderGroup", region}},
       std::move(tags));
  return Json(JsonObject{{"PublicIp", ip},
                         {"AllocationId", id},
                         {"PublicIpv4Pool", "amazon"},
                         {"NetworkBorderGroup", region},
                         {"Domain", "vpc"}});
}

Result<Json> describe_addresses(Call& call, const JsonObject& input) {
  const std::vector<std::string> ips = texts_of(input, "PublicIps");
  if (ips.empty()) return described(call, input, address_kind, "AllocationIds", "Addresses");
  std::vector<JsonObject> all;
  for (const std::string& ip : ips) {
    const Resource* address = GR_TRY(named_by(call.scene.cloud, {{"PublicIp", ip}}));
    all.push_back(told(call.scene.cloud, address_kind, *address));
  }
  return listed(input, address_filters, "AllocationId", "Addresses", std::move(all));
}

Result<Json> describe_addresses_attribute(Call& call, const JsonObject& input) {
  std::vector<JsonObject> all;
  for (const std::string& id : texts_of(input, "AllocationIds"))
    GR_CHECK(find(call.scene.cloud, address_kind, id));
  const std::vector<std::string> asked = texts_of(input, "AllocationIds");
  // Reverse names are not modelled: an address without one has no PtrRecord.
  for (const auto& [id, address] : call.scene.cloud.ec2->addresses)
    if (asked.empty() || holds(asked, id))
      all.push_back({{"PublicIp", text_of(address.document, "PublicIp")}, {"AllocationId", id}});
  return listed(input, {}, "AllocationId", "Addresses", std::move(all));
}

Result<Json> release_address(Call& call, const JsonObject& input) {
  const Resource* address = GR_TRY(named_by(call.scene.cloud, input));
  if (address->document.contains("AssociationId"))
    return refuse("InvalidIPAddress.InUse",
                  "Address " + std::string(text_of(address->document, "PublicIp")) + " is in use.");
  const std::string id(text_of(address->document, "AllocationId"));
  call.scene.cloud.ec2->addresses.erase(id);
  return Json(JsonObject{});
}

Result<Json> associate_address(Call& call, const JsonObject& input) {
  Scene& scene = call.scene;
  Resource* address = GR_TRY(named_by(scene.cloud, input));
  if (const std::string_view instance = text_of(input, "InstanceId"); !instance.empty())
    return refuse("InvalidInstanceID.NotFound",
                  "The instance ID '" + std::string(instance) + "' does not exist");
  if (text_of(input, "NetworkInterfaceId").empty())
    return refuse("MissingParameter",
                  "Either instance ID or network interface id must be specified");
  const std::string interface(text_of(input, "NetworkInterfaceId"));
  GR_CHECK(find(scene.cloud, interface_kind, interface));
  const bool may_move = flag_of(input, "AllowReassociation");
  if (text_of(address->document, "NetworkInterfaceId") == interface)
    return Json(JsonObject{{"AssociationId", text_of(address->document, "AssociationId")}});
  const Resource* other = address_at(scene.cloud, interface);
  if (!may_move && (address->document.contains("AssociationId") || other != nullptr))
    return refuse(
        "Resource.AlreadyAssociated",
        "resource " + std::string(text_of(address->document, "AllocationId")) +
            " is already associated with associate-id " +
            std::string(text_of((other != nullptr ? *other : *address).document, "AssociationId")));
  if (other != nullptr) {
    const std::string_view id = text_of(other->document, "AllocationId");
    unbind_address(*GR_TRY(find(scene.cloud, address_kind, id)));
  }
  unbind_address(*address);
  bind_address(scene, *address, interface);
  return Json(JsonObject{{"AssociationId", text_of(address->document, "AssociationId")}});
}

Result<Json> disassociate_address(Call& call, const JsonObject& input) {
  const std::string_view association = text_of(input, "AssociationId");
  for (auto& [id, address] : call.scene.cloud.ec2->addresses) {
    const bool meant = association.empty()
                           ? text_of(address.document, "PublicIp") == text_of(input, "PublicIp")
                           : text_of(address.document, "AssociationId") == association;
    if (!meant) continue;
    // A gateway's own address stays with it.
    const Resource* interface =
        peek(call.scene.cloud, interface_kind, text_of(address.document, "NetworkInterfaceId"));
    if (interface != nullptr && flag_of(interface->document, "RequesterManaged"))
      return refuse("AuthFailure", "You do not have permission to access the specified resource.");
    unbind_address(address);
    return Json(JsonObject{});
  }
  return refuse("InvalidAssociationID.NotFound",
                "The association ID '" + std::string(association) + "' does not exist");
}

}  // namespace greenroom::mocks::ec2
