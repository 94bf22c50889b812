// VPC endpoints: gateways, which are routes, and interfaces, which are addresses in subnets.
// AWS: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcEndpoint.html
#include "mocks/ec2/endpoint_services.hpp"
#include "mocks/ec2/handlers.hpp"
#include "mocks/ec2/timings.hpp"

#include <algorithm>
#include <array>

namespace greenroom::mocks::ec2 {
namespace {

constexpr std::array<FilterRow, 6> endpoint_filters = {{
    {"ip-address-type", "IpAddressType"},
    {"service-name", "ServiceName"},
    {"vpc-endpoint-id", "VpcEndpointId"},
    {"vpc-endpoint-state", "State"},
    {"vpc-endpoint-type", "VpcEndpointType"},
    {"vpc-id", "VpcId"},
}};

constexpr std::string_view open_to_all =
    R"({"Statement":[{"Action":"*","Effect":"Allow","Principal":"*","Resource":"*"}]})";
constexpr std::string_view open_gateway =
    R"({"Version":"2008-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"*",)"
    R"("Resource":"*"}]})";

bool is_gateway(const Resource& endpoint) {
  return text_of(endpoint.document, "VpcEndpointType") == "Gateway";
}

std::string default_policy(bool gateway) {
  return std::string(gateway ? open_gateway : open_to_all);
}

Result<std::string> policy_in(const JsonObject& input, bool gateway) {
  const std::string_view text = text_of(input, "PolicyDocument");
  if (text.empty()) return default_policy(gateway);
  boost::system::error_code broken;
  const Json document = boost::json::parse(text, broken);
  if (broken || !document.is_object())
    return refuse("InvalidPolicyDocument", "Invalid policy document: not a JSON object.");
  return std::string(text);
}

void later(Scene& scene, std::uint8_t what, const std::string& id, const sim::Quantiles& length) {
  const auto takes = scene.cloud.settings.chance.length(length, "ec2.endpoint", id, what);
  scene.in(takes, {.owner = ec2_owner, .what = what, .subject = id});
}

// ---- Gateways.

Result<void> check_tables(Cloud& cloud, const JsonObject& endpoint,
                          const std::vector<std::string>& tables) {
  for (const std::string& id : tables) {
    const Resource* table = GR_TRY(find(cloud, route_table_kind, id));
    if (text_of(table->document, "VpcId") != text_of(endpoint, "VpcId"))
      return refuse("InvalidParameter", "Route table " + id + " does not belong to " +
                                            std::string(text_of(endpoint, "VpcId")));
    for (const auto& [other, one] : cloud.ec2->endpoints)
      if (text_of(one.document, "ServiceName") == text_of(endpoint, "ServiceName") &&
          holds(texts_of(one.document, "RouteTableIds"), id))
        return refuse("RouteAlreadyExists",
                      "route table " + id +
                          " already has a route with destination-prefix-list-id " +
                          std::string(text_of(one.aside, "PrefixListId")));
  }
  return {};
}

// ---- Interfaces.

Result<void> check_private_dns(Cloud& cloud, const JsonObject& endpoint) {
  const std::string vpc(text_of(endpoint, "VpcId"));
  const Resource* in = GR_TRY(find(cloud, vpc_kind, vpc));
  if (!flag_of(in->aside, "EnableDnsSupport") || !flag_of(in->aside, "EnableDnsHostnames"))
    return refuse("InvalidParameter",
                  "Enabling private DNS requires both enableDnsSupport and enableDnsHostnames VPC "
                  "attributes set to true for " +
                      vpc);
  const std::string name = private_name(cloud, text_of(endpoint, "ServiceName"));
  for (const auto& [id, one] : cloud.ec2->endpoints)
    if (id != text_of(endpoint, "VpcEndpointId") && text_of(one.document, "VpcId") == vpc &&
        text_of(one.document, "ServiceName") == text_of(endpoint, "ServiceName") &&
        flag_of(one.document, "PrivateDnsEnabled"))
      return refuse("InvalidParameter",
                    "private-dns-enabled cannot be set because there is already a conflicting DNS "
                    "domain for " +
                        name + " in the VPC " + vpc);
  return {};
}

Result<void> check_subnets(Cloud& cloud, const JsonObject& endpoint,
                           const std::vector<std::string>& subnets) {
  std::vector<std::string> zones;
  for (const std::string& id : subnets) {
    const Resource* subnet = GR_TRY(find(cloud, subnet_kind, id));
    if (text_of(subnet->document, "VpcId") != text_of(endpoint, "VpcId"))
      return refuse("InvalidParameter", "Subnet " + id + " does not belong to " +
                                            std::string(text_of(endpoint, "VpcId")));
    const std::string zone(text_of(subnet->document, "AvailabilityZone"));
    if (holds(zones, zone))
      return refuse("DuplicateSubnetsInSameZone",
                    "Found another VPC endpoint subnet in the "
                    "availability zone of " +
                        id);
    zones.push_back(zone);
  }
  return {};
}

std::vector<std::string> group_ids(const JsonObject& endpoint) {
  std::vector<std::string> ids;
  if (const JsonArray* groups = array_of(endpoint, "Groups"))
    for (const Json& group : *groups) ids.emplace_back(text_of(group.get_object(), "GroupId"));
  return ids;
}

Result<void> enter_subnet(Scene& scene, Resource& endpoint, const std::string& subnet) {
  const std::string id(text_of(endpoint.document, "VpcEndpointId"));
  const std::string interface =
      GR_TRY(attach_interface(scene, {.subnet = subnet,
                                      .groups = group_ids(endpoint.document),
                                      .description = "VPC Endpoint Interface " + id,
                                      .type = "vpc_endpoint",
                                      .requester = scene.cloud.settings.account,
                                      .owner_of_attachment = "amazon-aws"}));
  endpoint.document["NetworkInterfaceIds"].as_array().emplace_back(interface);
  endpoint.document["SubnetIds"].as_array().emplace_back(subnet);
  return {};
}

void leave_subnet(Scene& scene, Resource& endpoint, const std::string& subnet) {
  std::vector<std::string> interfaces = texts_of(endpoint.document, "NetworkInterfaceIds");
  std::erase_if(interfaces, [&](const std::string& id) {
    const Resource* one = peek(scene.cloud, interface_kind, id);
    if (one == nullptr || text_of(one->document, "SubnetId") != subnet) return one == nullptr;
    detach_interface(scene, id);
    return true;
  });
  std::vector<std::string> subnets = texts_of(endpoint.document, "SubnetIds");
  std::erase(subnets, subnet);
  endpoint.document["NetworkInterfaceIds"] = texts_to(interfaces);
  endpoint.document["SubnetIds"] = texts_to(subnets);
}

// AWS: https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-aws-services.html
JsonArray dns_entries(const Cloud& cloud, const JsonObject& endpoint) {
  const std::string& region = cloud.settings.region;
  const std::string id(text_of(endpoint, "VpcEndpointId"));
  std::string service(text_of(endpoint, "ServiceName"));
  service.erase(0, ("com.amazonaws." + region + ".").size());
  if (service == "ecr.api" || service == "ecr.dkr") service = service.substr(4) + ".ecr";
  const std::string zone_of_names =
      "Z" + sim::drawn_text(sim::keyed(0, "ec2.hosted_zone", region, 0),
                            "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", 13);
  const std::string label = id + "-" + sim::drawn_hex(cloud.settings.chance.draw("ec2.dns", id), 8);
  const auto entry = [](std::string name, std::string zone) {
    return JsonObject{{"DnsName", std::move(name)}, {"HostedZoneId", std::move(zone)}};
  };
  const std::string rest = "." + service + "." + region + ".vpce.amazonaws.com";
  JsonArray entries{Json(entry(label + rest, zone_of_names))};
  for (const std::string& subnet : texts_of(endpoint, "SubnetIds"))
    if (const Resource* in = peek(cloud, subnet_kind, subnet))
      entries.push_back(
          entry(label + "-" + std::string(text_of(in->document, "AvailabilityZone")) + rest,
                zone_of_names));
  if (flag_of(endpoint, "PrivateDnsEnabled"))
    entries.push_back(
        entry(private_name(cloud, text_of(endpoint, "ServiceName")), "ZONEIDPENDING"));
  return entries;
}

JsonObject endpoint_told(const Cloud& cloud, const Resource& endpoint) {
  JsonObject document = endpoint.document;
  document["DnsEntries"] = is_gateway(endpoint) ? JsonArray{} : dns_entries(cloud, document);
  return document;
}

Result<JsonObject> new_document(Call& call, const JsonObject& input, bool gateway) {
  Scene& scene = call.scene;
  const std::string vpc(text_of(input, "VpcId"));
  JsonObject made{{"VpcEndpointType", gateway ? "Gateway" : "Interface"},
                  {"VpcId", vpc},
                  {"ServiceName", text_of(input, "ServiceName")},
                  {"State", gateway ? "available" : "pending"},
                  {"PolicyDocument", GR_TRY(policy_in(input, gateway))},
                  {"RouteTableIds", JsonArray{}},
                  {"SubnetIds", JsonArray{}},
                  {"Groups", JsonArray{}},
                  {"PrivateDnsEnabled", !gateway && flag_of(input, "PrivateDnsEnabled", true)},
                  {"RequesterManaged", false},
                  {"NetworkInterfaceIds", JsonArray{}},
                  {"CreationTimestamp", now_ms(scene)},
                  {"OwnerId", scene.cloud.settings.account},
                  {"ServiceRegion", scene.cloud.settings.region}};
  if (gateway) {
    GR_CHECK(check_tables(scene.cloud, made, texts_of(input, "RouteTableIds")));
    made["RouteTableIds"] = texts_to(texts_of(input, "RouteTableIds"));
    return made;
  }
  std::vector<std::string> groups = texts_of(input, "SecurityGroupIds");
  if (groups.empty()) groups.push_back(default_group(scene.cloud, vpc));
  made["Groups"] = GR_TRY(groups_told(scene.cloud, vpc, groups));
  made["IpAddressType"] = "ipv4";
  made["DnsOptions"] = JsonObject{{"DnsRecordIpType", "ipv4"}};
  if (flag_of(made, "PrivateDnsEnabled")) GR_CHECK(check_private_dns(scene.cloud, made));
  GR_CHECK(check_subnets(scene.cloud, made, texts_of(input, "SubnetIds")));
  return made;
}

Result<bool> is_gateway_wanted(const Cloud& cloud, const JsonObject& input) {
  const std::string_view type = text_of(input, "VpcEndpointType");
  const std::string name(text_of(input, "ServiceName"));
  const bool gateway = type.empty() || type == "Gateway";
  if (!gateway && type != "Interface")
    return refuse("UnsupportedOperation",
                  "greenroom does not play VPC endpoints of type " + std::string(type) + ".");
  if (gateway ? is_gateway_service(cloud, name) : is_interface_service(cloud, name)) return gateway;
  if (is_gateway_service(cloud, name) || is_interface_service(cloud, name))
    return refuse("InvalidParameter", "Endpoint type (" +
                                          std::string(gateway ? "Gateway" : "Interface") +
                                          ") does not match available service types ([" +
                                          (gateway ? "Interface" : "Gateway") + "]).");
  return refuse("InvalidServiceName", "The Vpc Endpoint Service '" + name + "' does not exist");
}

Json answer_of(const Call& call, const JsonObject& input, const Resource& endpoint) {
  JsonObject answer{{"VpcEndpoint", told(call.scene.cloud, endpoint_kind, endpoint)}};
  if (input.contains("ClientToken")) answer["ClientToken"] = input.at("ClientToken");
  return Json(std::move(answer));
}

}  // namespace

const Kind endpoint_kind = {"vpc-endpoint",
                            "vpce-",
                            "VpcEndpointId",
                            "InvalidVpcEndpointId.NotFound",
                            "InvalidVpcEndpointId.Malformed",
                            "The Vpc Endpoint Id '%' does not exist",
                            &State::endpoints,
                            endpoint_filters,
                            endpoint_told};

Result<Json> create_vpc_endpoint(Call& call, const JsonObject& input) {
  GR_CHECK(refuse_unplayed(
      call, input,
      {"ServiceNetworkArn", "ResourceConfigurationArn", "ServiceRegion", "SubnetConfigurations"}));
  Scene& scene = call.scene;
  const std::string before = GR_TRY(made_before(call, input));
  if (const Resource* made = peek(scene.cloud, endpoint_kind, before))
    return answer_of(call, input, *made);
  GR_CHECK(find(scene.cloud, vpc_kind, text_of(input, "VpcId")));
  GR_CHECK(require(input, "ServiceName"));
  const bool gateway = GR_TRY(is_gateway_wanted(scene.cloud, input));
  Tags tags = GR_TRY(tags_for(input, endpoint_kind));
  JsonObject document = GR_TRY(new_document(call, input, gateway));
  const std::string id = next_id(scene, "vpce-", text_of(input, "VpcId"));
  document["VpcEndpointId"] = id;
  Resource& made = keep(scene, endpoint_kind, std::move(document), std::move(tags));
  if (gateway) {
    const std::string_view name = text_of(input, "ServiceName");
    made.aside["PrefixListId"] = managed_list_id(scene, name.substr(name.rfind('.') + 1));
  } else {
    for (const std::string& subnet : texts_of(input, "SubnetIds"))
      GR_CHECK(enter_subnet(scene, made, subnet));
    later(scene, endpoint_ready, id, timings::endpoint_pending);
  }
  remember(call, input, id);
  return answer_of(call, input, made);
}

Result<Json> describe_vpc_endpoints(Call& call, const JsonObject& input) {
  return described(call, input, endpoint_kind, "VpcEndpointIds", "VpcEndpoints");
}

namespace {

Result<void> modify_gateway(Call& call, const JsonObject& input, Resource& endpoint) {
  std::vector<std::string> tables = texts_of(endpoint.document, "RouteTableIds");
  for (const std::string& id : texts_of(input, "RemoveRouteTableIds")) std::erase(tables, id);
  const std::vector<std::string> added = texts_of(input, "AddRouteTableIds");
  GR_CHECK(check_tables(call.scene.cloud, endpoint.document, added));
  tables.insert(tables.end(), added.begin(), added.end());
  endpoint.document["RouteTableIds"] = texts_to(tables);
  return {};
}

Result<void> modify_groups(Call& call, const JsonObject& input, Resource& endpoint) {
  std::vector<std::string> groups = group_ids(endpoint.document);
  for (const std::string& id : texts_of(input, "RemoveSecurityGroupIds")) std::erase(groups, id);
  for (const std::string& id : texts_of(input, "AddSecurityGroupIds"))
    if (!holds(groups, id)) groups.push_back(id);
  if (groups.empty())
    return refuse("InvalidParameter",
                  "At least one security group must be associated with the "
                  "VPC endpoint.");
  const std::string vpc(text_of(endpoint.document, "VpcId"));
  endpoint.document["Groups"] = GR_TRY(groups_told(call.scene.cloud, vpc, groups));
  for (const std::string& id : texts_of(endpoint.document, "NetworkInterfaceIds"))
    call.scene.cloud.ec2->interfaces.at(id).document["Groups"] = endpoint.document.at("Groups");
  return {};
}

Result<void> modify_interface(Call& call, const JsonObject& input, Resource& endpoint) {
  Cloud& cloud = call.scene.cloud;
  GR_CHECK(modify_groups(call, input, endpoint));
  if (flag_of(input, "PrivateDnsEnabled")) GR_CHECK(check_private_dns(cloud, endpoint.document));
  std::vector<std::string> subnets = texts_of(endpoint.document, "SubnetIds");
  for (const std::string& id : texts_of(input, "RemoveSubnetIds")) std::erase(subnets, id);
  const std::vector<std::string> added = texts_of(input, "AddSubnetIds");
  subnets.insert(subnets.end(), added.begin(), added.end());
  GR_CHECK(check_subnets(cloud, endpoint.document, subnets));
  for (const std::string& id : texts_of(input, "RemoveSubnetIds"))
    leave_subnet(call.scene, endpoint, id);
  for (const std::string& id : added) GR_CHECK(enter_subnet(call.scene, endpoint, id));
  if (input.contains("PrivateDnsEnabled"))
    endpoint.document["PrivateDnsEnabled"] = flag_of(input, "PrivateDnsEnabled");
  return {};
}

}  // namespace

Result<Json> modify_vpc_endpoint(Call& call, const JsonObject& input) {
  GR_CHECK(refuse_unplayed(call, input, {"SubnetConfigurations"}));
  Resource* endpoint =
      GR_TRY(find(call.scene.cloud, endpoint_kind, text_of(input, "VpcEndpointId")));
  const bool gateway = is_gateway(*endpoint);
  const std::string policy = GR_TRY(policy_in(input, gateway));
  GR_CHECK(gateway ? modify_gateway(call, input, *endpoint)
                   : modify_interface(call, input, *endpoint));
  if (input.contains("PolicyDocument") || flag_of(input, "ResetPolicy"))
    endpoint->document["PolicyDocument"] =
        flag_of(input, "ResetPolicy") ? default_policy(gateway) : policy;
  return Json(JsonObject{{"Return", true}});
}

/// A bulk request: what is not there is told, and the others go.
Result<Json> delete_vpc_endpoints(Call& call, const JsonObject& input) {
  JsonArray unsuccessful;
  for (const std::string& id : texts_of(input, "VpcEndpointIds")) {
    const auto found = find(call.scene.cloud, endpoint_kind, id);
    if (!found) {
      unsuccessful.push_back(JsonObject{
          {"Error", JsonObject{{"Code", found.error().code}, {"Message", found.error().message}}},
          {"ResourceId", id}});
      continue;
    }
    Resource& endpoint = **found;
    if (text_of(endpoint.document, "State") == "deleting") continue;
    endpoint.document["State"] = "deleting";
    endpoint.document["RouteTableIds"] = JsonArray{};
    later(call.scene, endpoint_gone, id,
          is_gateway(endpoint) ? timings::gateway_deleting : timings::endpoint_deleting);
  }
  return Json(JsonObject{{"Unsuccessful", std::move(unsuccessful)}});
}

void on_endpoint_event(Scene& scene, const sim::Event& event) {
  State& state = *scene.cloud.ec2;
  const auto found = state.endpoints.find(event.subject);
  if (found == state.endpoints.end()) return;
  Resource& endpoint = found->second;
  if (event.what == endpoint_ready && text_of(endpoint.document, "State") == "pending")
    endpoint.document["State"] = "available";
  if (event.what != endpoint_gone) return;
  for (const std::string& id : texts_of(endpoint.document, "NetworkInterfaceIds"))
    detach_interface(scene, id);
  state.endpoints.erase(found);
}

}  // namespace greenroom::mocks::ec2
