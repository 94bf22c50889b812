// VPCs with what AWS makes along with one: its main route table, default group and default ACL.
// AWS: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpc.html
#include "mocks/ec2/handlers.hpp"

#include <algorithm>
#include <array>

namespace greenroom::mocks::ec2 {
namespace {

constexpr std::array<FilterRow, 11> vpc_filters = {{
    {"cidr", "CidrBlock"},
    {"cidr-block-association.association-id", "CidrBlockAssociationSet.AssociationId"},
    {"cidr-block-association.cidr-block", "CidrBlockAssociationSet.CidrBlock"},
    {"cidr-block-association.state", "CidrBlockAssociationSet.CidrBlockState.State"},
    {"dhcp-options-id", "DhcpOptionsId"},
    {"is-default", "IsDefault"},
    {"isDefault", "IsDefault"},
    {"owner-id", "OwnerId"},
    {"state", "State"},
    {"vpc-id", "VpcId"},
    {"instance-tenancy", "InstanceTenancy"},
}};

/// The options that every VPC of an account begins with; made with the first.
std::string default_options(Scene& scene) {
  State& state = *scene.cloud.ec2;
  if (!state.dhcp_options.empty()) return state.dhcp_options.begin()->first;
  const std::string& region = scene.cloud.settings.region;
  const std::string domain = region == "us-east-1" ? "ec2.internal" : region + ".compute.internal";
  const auto entry = [](std::string_view key, std::string_view value) {
    return JsonObject{{"Key", key}, {"Values", JsonArray{JsonObject{{"Value", value}}}}};
  };
  const std::string id = next_id(scene, "dopt-", scene.cloud.settings.account);
  keep(scene, dhcp_options_kind,
       {{"DhcpOptionsId", id},
        {"OwnerId", scene.cloud.settings.account},
        {"DhcpConfigurations", JsonArray{entry("domain-name", domain),
                                         entry("domain-name-servers", "AmazonProvidedDNS")}}});
  return id;
}

JsonObject cidr_association(Scene& scene, std::string_view vpc, const Cidr& cidr,
                            std::string_view state) {
  return {{"AssociationId", next_id(scene, "vpc-cidr-assoc-", vpc)},
          {"CidrBlock", cidr.text()},
          {"CidrBlockState", JsonObject{{"State", state}}}};
}

Result<Cidr> block_of(const JsonObject& input) {
  const std::string_view text = text_of(input, "CidrBlock");
  const auto cidr = Cidr::read(text);
  if (!cidr) return invalid(text, "cidrBlock", "This is not a valid CIDR block.");
  if (cidr->bits < 16 || cidr->bits > 28)
    return refuse("InvalidVpc.Range", "The CIDR '" + std::string(text) + "' is invalid.");
  return *cidr;
}

}  // namespace

const Kind vpc_kind = {"vpc",
                       "vpc-",
                       "VpcId",
                       "InvalidVpcID.NotFound",
                       "InvalidVpcID.Malformed",
                       "The vpc ID '%' does not exist",
                       &State::vpcs,
                       vpc_filters,
                       nullptr};

Resource& make_vpc(Scene& scene, const Cidr& cidr, std::string_view tenancy, bool is_default,
                   Tags tags) {
  const std::string& account = scene.cloud.settings.account;
  const std::string id = next_id(scene, "vpc-", account);
  Resource& vpc =
      keep(scene, vpc_kind,
           {{"OwnerId", account},
            {"InstanceTenancy", tenancy.empty() ? std::string_view("default") : tenancy},
            {"Ipv6CidrBlockAssociationSet", JsonArray{}},
            {"CidrBlockAssociationSet", JsonArray{cidr_association(scene, id, cidr, "associated")}},
            {"IsDefault", is_default},
            {"VpcId", id},
            {"State", "available"},
            {"CidrBlock", cidr.text()},
            {"DhcpOptionsId", default_options(scene)}},
           std::move(tags));
  // AWS: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-dns.html
  vpc.aside = {{"EnableDnsSupport", true},
               {"EnableDnsHostnames", is_default},
               {"EnableNetworkAddressUsageMetrics", false}};
  make_route_table(scene, id, true);
  make_network_acl(scene, id, true);
  make_group(scene, id, "default", "default VPC security group", {});
  return vpc;
}

std::optional<VpcView> vpc(const Cloud& cloud, std::string_view id) {
  const Resource* found = peek(cloud, vpc_kind, id);
  if (found == nullptr) return std::nullopt;
  VpcView view{
      std::string(id), {}, default_group(cloud, id), !internet_gateway_of(cloud, id).empty()};
  for (const Json& block : *array_of(found->document, "CidrBlockAssociationSet"))
    view.cidrs.emplace_back(text_of(block.get_object(), "CidrBlock"));
  return view;
}

bool has_network(const Cloud& cloud) { return !cloud.ec2->vpcs.empty(); }

Result<Json> create_vpc(Call& call, const JsonObject& input) {
  GR_CHECK(
      refuse_unplayed(call, input,
                      {"Ipv6Pool", "Ipv6CidrBlock", "Ipv4IpamPoolId", "Ipv4NetmaskLength",
                       "Ipv6IpamPoolId", "Ipv6NetmaskLength", "Ipv6CidrBlockNetworkBorderGroup",
                       "VpcEncryptionControl", "AmazonProvidedIpv6CidrBlock"}));
  if (text_of(input, "CidrBlock").empty())
    return refuse("MissingParameter", "Either 'cidrBlock' or 'ipv4IpamPoolId' should be provided.");
  const Cidr cidr = GR_TRY(block_of(input));
  const Resource& vpc = make_vpc(call.scene, cidr, text_of(input, "InstanceTenancy"), false,
                                 GR_TRY(tags_for(input, vpc_kind)));
  // The answer says pending; whoever asks next finds it available.
  JsonObject document = told(call.scene.cloud, vpc_kind, vpc);
  document["State"] = "pending";
  return Json(JsonObject{{"Vpc", std::move(document)}});
}

// AWS: https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc-components.html
// Differs from AWS: an account has no default VPC until this is called.
Result<Json> create_default_vpc(Call& call, const JsonObject&) {
  Scene& scene = call.scene;
  for (const auto& [id, vpc] : scene.cloud.ec2->vpcs)
    if (flag_of(vpc.document, "IsDefault"))
      return refuse("DefaultVpcAlreadyExists",
                    "A Default VPC already exists for this account in "
                    "this region.");
  const Resource& vpc = make_vpc(scene, *Cidr::read("172.31.0.0/16"), "default", true, {});
  const std::string id(text_of(vpc.document, "VpcId"));
  std::uint32_t base = *read_address("172.31.0.0");
  for (const std::string& zone : zones_of(scene.cloud.settings.region)) {
    Resource& subnet = make_subnet(scene, vpc, {base, 20}, zone, {});
    subnet.document["DefaultForAz"] = true;
    subnet.document["MapPublicIpOnLaunch"] = true;
    base += 1U << 12U;
  }
  const std::string gateway = make_internet_gateway(scene, {}, id);
  Resource& table = *GR_TRY(find(scene.cloud, route_table_kind, main_route_table(scene.cloud, id)));
  table.document["Routes"].as_array().push_back(JsonObject{
      {"DestinationCidrBlock", "0.0.0.0/0"}, {"GatewayId", gateway}, {"Origin", "CreateRoute"}});
  return Json(JsonObject{{"Vpc", told(scene.cloud, vpc_kind, vpc)}});
}

Result<Json> describe_vpcs(Call& call, const JsonObject& input) {
  return described(call, input, vpc_kind, "VpcIds", "Vpcs");
}

namespace {

bool has_other(const Cloud& cloud, const Kind& kind, std::string_view vpc,
               bool (*counts)(const Resource&)) {
  const Table& table = (*cloud.ec2).*kind.table;
  return std::any_of(table.begin(), table.end(), [&](const auto& one) {
    return text_of(one.second.document, "VpcId") == vpc && counts(one.second);
  });
}

bool any(const Resource&) { return true; }
bool is_live(const Resource& gateway) {
  const std::string_view state = text_of(gateway.document, "State");
  return state != "deleted" && state != "failed";
}
bool is_extra_group(const Resource& group) {
  return text_of(group.document, "GroupName") != "default";
}
bool is_extra_acl(const Resource& acl) { return !flag_of(acl.document, "IsDefault"); }

bool is_depended_on(const Cloud& cloud, std::string_view vpc) {
  if (!internet_gateway_of(cloud, vpc).empty()) return true;
  const std::string main = main_route_table(cloud, vpc);
  for (const auto& [id, table] : cloud.ec2->route_tables)
    if (text_of(table.document, "VpcId") == vpc && id != main) return true;
  return has_other(cloud, subnet_kind, vpc, any) || has_other(cloud, interface_kind, vpc, any) ||
         has_other(cloud, endpoint_kind, vpc, any) ||
         has_other(cloud, nat_gateway_kind, vpc, is_live) ||
         has_other(cloud, security_group_kind, vpc, is_extra_group) ||
         has_other(cloud, network_acl_kind, vpc, is_extra_acl);
}

void drop_of(Table& table, std::string_view vpc) {
  std::erase_if(table,
                [&](const auto& one) { return text_of(one.second.document, "VpcId") == vpc; });
}

}  // namespace

Result<Json> delete_vpc(Call& call, const JsonObject& input) {
  const std::string id(text_of(input, "VpcId"));
  Cloud& cloud = call.scene.cloud;
  GR_CHECK(find(cloud, vpc_kind, id));
  if (is_depended_on(cloud, id)) return depended_on("vpc", id);
  State& state = *cloud.ec2;
  drop_rules(cloud, default_group(cloud, id));
  drop_of(state.security_groups, id);
  drop_of(state.route_tables, id);
  drop_of(state.network_acls, id);
  state.vpcs.erase(id);
  return Json(JsonObject{});
}

Result<Json> modify_vpc_attribute(Call& call, const JsonObject& input) {
  Resource* vpc = GR_TRY(find(call.scene.cloud, vpc_kind, text_of(input, "VpcId")));
  int changes = 0;
  for (const auto& member : vpc->aside)
    if (input.contains(member.key())) ++changes;
  if (changes == 0)
    return refuse("MissingParameter", "The request must contain at least one attribute to modify");
  // AWS: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcAttribute.html
  if (changes > 1)
    return refuse("InvalidParameterCombination", "Fields for multiple attribute types specified");
  for (auto& member : vpc->aside)
    if (const JsonObject* wanted = object_of(input, member.key()))
      member.value() = flag_of(*wanted, "Value");
  return Json(JsonObject{});
}

Result<Json> describe_vpc_attribute(Call& call, const JsonObject& input) {
  const Resource* vpc = GR_TRY(find(call.scene.cloud, vpc_kind, text_of(input, "VpcId")));
  std::string member(text_of(input, "Attribute"));
  member.front() = 'E';  // enableDnsSupport is told as EnableDnsSupport
  JsonObject answer{{"VpcId", text_of(vpc->document, "VpcId")}};
  answer[member] = JsonObject{{"Value", flag_of(vpc->aside, member)}};
  return Json(std::move(answer));
}

// AWS: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateVpcCidrBlock.html
Result<Json> associate_vpc_cidr_block(Call& call, const JsonObject& input) {
  GR_CHECK(refuse_unplayed(
      call, input,
      {"Ipv6CidrBlockNetworkBorderGroup", "Ipv6Pool", "Ipv6CidrBlock", "Ipv4IpamPoolId",
       "Ipv4NetmaskLength", "Ipv6IpamPoolId", "Ipv6NetmaskLength", "AmazonProvidedIpv6CidrBlock"}));
  Resource* vpc = GR_TRY(find(call.scene.cloud, vpc_kind, text_of(input, "VpcId")));
  const Cidr cidr = GR_TRY(block_of(input));
  const std::string id(text_of(vpc->document, "VpcId"));
  JsonArray& blocks = vpc->document["CidrBlockAssociationSet"].as_array();
  for (const Json& block : blocks)
    if (Cidr::read(text_of(block.get_object(), "CidrBlock"))->overlaps(cidr))
      return refuse(
          "InvalidVpc.Range",
          "The CIDR '" + cidr.text() + "' conflicts with another CIDR of the VPC '" + id + "'.");
  JsonObject association = cidr_association(call.scene, id, cidr, "associated");
  blocks.push_back(association);
  association["CidrBlockState"] = JsonObject{{"State", "associating"}};
  return Json(JsonObject{{"CidrBlockAssociation", std::move(association)}, {"VpcId", id}});
}

Result<Json> disassociate_vpc_cidr_block(Call& call, const JsonObject& input) {
  const std::string_view wanted = text_of(input, "AssociationId");
  Cloud& cloud = call.scene.cloud;
  for (auto& [id, vpc] : cloud.ec2->vpcs) {
    JsonArray& blocks = vpc.document["CidrBlockAssociationSet"].as_array();
    const auto block = std::find_if(blocks.begin(), blocks.end(), [&](const Json& one) {
      return text_of(one.get_object(), "AssociationId") == wanted;
    });
    if (block == blocks.end()) continue;
    JsonObject association = block->get_object();
    const std::string text(text_of(association, "CidrBlock"));
    if (text == text_of(vpc.document, "CidrBlock"))
      return refuse("OperationNotPermitted",
                    "The vpc CIDR block with association ID " + std::string(wanted) +
                        " may not be disassociated. It is the primary IPv4 CIDR block of the VPC");
    for (const auto& [subnet, one] : cloud.ec2->subnets)
      if (text_of(one.document, "VpcId") == id &&
          Cidr::read(text)->contains(*Cidr::read(text_of(one.document, "CidrBlock"))))
        return refuse("InvalidCidrBlock.InUse",
                      "The vpc currently has a subnet within CIDR block " + text);
    blocks.erase(block);
    association["CidrBlockState"] = JsonObject{{"State", "disassociating"}};
    return Json(JsonObject{{"CidrBlockAssociation", std::move(association)}, {"VpcId", id}});
  }
  return refuse("InvalidVpcCidrBlockAssociationID.NotFound",
                "The vpc CIDR block association ID '" + std::string(wanted) + "' does not exist");
}

// AWS: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcTenancy.html
Result<Json> modify_vpc_tenancy(Call& call, const JsonObject& input) {
  Resource* vpc = GR_TRY(find(call.scene.cloud, vpc_kind, text_of(input, "VpcId")));
  vpc->document["InstanceTenancy"] = "default";  // the only value that the model lets pass
  return Json(JsonObject{{"ReturnValue", true}});
}

}  // namespace greenroom::mocks::ec2
