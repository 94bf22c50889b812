// Routes: made, replaced, deleted, and what has become of their targets.
// AWS: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRoute.html
#include "mocks/ec2/routes.hpp"

#include "mocks/ec2/handlers.hpp"

#include <algorithm>
#include <array>

namespace greenroom::mocks::ec2 {
namespace {

constexpr std::array<std::string_view, 2> destinations = {"DestinationCidrBlock",
                                                          "DestinationPrefixListId"};
/// What a route can lead to here, and the members that say so.
constexpr std::array<std::string_view, 4> targets = {"GatewayId", "NatGatewayId",
                                                     "NetworkInterfaceId", "VpcEndpointId"};

bool leads_somewhere(const Cloud& cloud, const JsonObject& route, std::string_view vpc) {
  if (const std::string_view gateway = text_of(route, "GatewayId"); !gateway.empty())
    return gateway == "local" || internet_gateway_of(cloud, vpc) == gateway;
  if (const std::string_view nat = text_of(route, "NatGatewayId"); !nat.empty()) {
    const Resource* found = peek(cloud, nat_gateway_kind, nat);
    if (found == nullptr) return false;
    const std::string_view state = text_of(found->document, "State");
    return state == "available" || state == "pending";
  }
  return peek(cloud, interface_kind, text_of(route, "NetworkInterfaceId")) != nullptr;
}

std::vector<Cidr> blocks_of(const Cloud& cloud, std::string_view vpc) {
  std::vector<Cidr> blocks;
  if (const Resource* found = peek(cloud, vpc_kind, vpc))
    for (const Json& block : *array_of(found->document, "CidrBlockAssociationSet"))
      blocks.push_back(*Cidr::read(text_of(block.get_object(), "CidrBlock")));
  return blocks;
}

/// A destination of a call: the member that it stands in, and its canonical text.
struct Destination {
  std::string_view member;
  std::string text;
};
Result<Destination> destination_of(Call& call, const JsonObject& input) {
  GR_CHECK(refuse_unplayed(call, input, {"DestinationIpv6CidrBlock"}));
  Destination found;
  int given = 0;
  for (const std::string_view member : destinations)
    if (const std::string_view text = text_of(input, member); !text.empty()) {
      found = {member, std::string(text)};
      ++given;
    }
  if (given == 0)
    return refuse("MissingParameter",
                  "The request must contain exactly one of destinationCidrBlock, "
                  "destinationIpv6CidrBlock and destinationPrefixListId");
  if (given > 1)
    return refuse("InvalidParameterCombination",
                  "The request must contain exactly one of destinationCidrBlock, "
                  "destinationIpv6CidrBlock and destinationPrefixListId");
  if (found.member == "DestinationCidrBlock") {
    const auto cidr = Cidr::read(found.text);
    if (!cidr)
      return invalid(found.text, "destinationCidrBlock", "This is not a valid CIDR block.");
    found.text = cidr->text();
  } else if (!knows_prefix_list(call.scene, found.text)) {
    return not_there(prefix_list_kind, found.text);
  }
  return found;
}

Result<void> check_gateway(Cloud& cloud, const std::string& gateway, const Resource& table) {
  const std::string id(text_of(table.document, "RouteTableId"));
  if (gateway == "local") return {};
  if (peek(cloud, internet_gateway_kind, gateway) == nullptr)
    return refuse("InvalidGatewayID.NotFound", "The gateway ID '" + gateway + "' does not exist");
  if (internet_gateway_of(cloud, text_of(table.document, "VpcId")) != gateway)
    return refuse("InvalidParameterValue", "route table " + id + " and network gateway " + gateway +
                                               " belong to different networks");
  return {};
}

/// The one target of a call, checked: {member, id}.
Result<std::pair<std::string_view, std::string>> target_of(Call& call, const JsonObject& input,
                                                           const Resource& table) {
  GR_CHECK(refuse_unplayed(
      call, input,
      {"TransitGatewayId", "LocalGatewayId", "CarrierGatewayId", "CoreNetworkArn", "OdbNetworkArn",
       "EgressOnlyInternetGatewayId", "InstanceId", "VpcPeeringConnectionId", "VpcEndpointId"}));
  Cloud& cloud = call.scene.cloud;
  std::pair<std::string_view, std::string> found;
  int given = 0;
  for (const std::string_view member : targets)
    if (const std::string_view text = text_of(input, member); !text.empty()) {
      found = {member, std::string(text)};
      ++given;
    }
  if (flag_of(input, "LocalTarget")) {
    found = {"GatewayId", "local"};
    ++given;
  }
  if (given != 1)
    return refuse(given == 0 ? "MissingParameter" : "InvalidParameterCombination",
                  "The request must contain exactly one of gatewayId, natGatewayId, "
                  "networkInterfaceId, vpcPeeringConnectionId, egressOnlyInternetGatewayId, "
                  "transitGatewayId, localGatewayId, carrierGatewayId, vpcEndpointId, "
                  "coreNetworkArn or instanceId");
  if (found.first == "GatewayId") GR_CHECK(check_gateway(cloud, found.second, table));
  if (found.first == "NatGatewayId" && peek(cloud, nat_gateway_kind, found.second) == nullptr)
    return refuse("InvalidNatGatewayID.NotFound",
                  "The natGateway ID '" + found.second + "' does not exist");
  if (found.first == "NetworkInterfaceId") GR_CHECK(find(cloud, interface_kind, found.second));
  return found;
}

JsonArray& routes_of(Resource& table) { return table.document["Routes"].as_array(); }

Json* route_to(Resource& table, const Destination& destination) {
  for (Json& route : routes_of(table))
    if (text_of(route.get_object(), destination.member) == destination.text) return &route;
  return nullptr;
}

bool is_local(const Cloud& cloud, const Resource& table, const Destination& destination) {
  const auto cidr = Cidr::read(destination.text);
  const std::vector<Cidr> blocks = blocks_of(cloud, text_of(table.document, "VpcId"));
  return cidr && std::find(blocks.begin(), blocks.end(), *cidr) != blocks.end();
}

}  // namespace

JsonArray routes_told(const Cloud& cloud, const Resource& table) {
  const std::string_view vpc = text_of(table.document, "VpcId");
  JsonArray told;
  for (const Cidr& block : blocks_of(cloud, vpc))
    told.push_back(JsonObject{{"DestinationCidrBlock", block.text()},
                              {"GatewayId", "local"},
                              {"Origin", "CreateRouteTable"},
                              {"State", "active"}});
  for (const Json& one : *array_of(table.document, "Routes")) {
    JsonObject route = one.get_object();
    route["State"] = leads_somewhere(cloud, route, vpc) ? "active" : "blackhole";
    told.push_back(std::move(route));
  }
  const std::string_view id = text_of(table.document, "RouteTableId");
  for (const auto& [endpoint, one] : cloud.ec2->endpoints) {
    if (!holds(texts_of(one.document, "RouteTableIds"), id)) continue;
    told.push_back(JsonObject{{"DestinationPrefixListId", text_of(one.aside, "PrefixListId")},
                              {"GatewayId", endpoint},
                              {"Origin", "CreateRoute"},
                              {"State", "active"}});
  }
  return told;
}

Result<Json> create_route(Call& call, const JsonObject& input) {
  Cloud& cloud = call.scene.cloud;
  Resource* table = GR_TRY(find(cloud, route_table_kind, text_of(input, "RouteTableId")));
  const Destination destination = GR_TRY(destination_of(call, input));
  const auto target = GR_TRY(target_of(call, input, *table));
  if (route_to(*table, destination) != nullptr)
    return refuse("RouteAlreadyExists",
                  "The route identified by " + destination.text + " already exists.");
  const auto cidr = Cidr::read(destination.text);
  for (const Cidr& block : blocks_of(cloud, text_of(table->document, "VpcId")))
    if (cidr && block.contains(*cidr) && (block == *cidr || target.first == "GatewayId"))
      return refuse("InvalidParameterValue",
                    "The destination CIDR block " + destination.text +
                        " is equal to or more specific than one of this VPC's CIDR blocks. This "
                        "route can target only an interface or an instance.");
  JsonObject route{{"Origin", "CreateRoute"}};
  route[destination.member] = destination.text;
  route[target.first] = target.second;
  routes_of(*table).push_back(std::move(route));
  return Json(JsonObject{{"Return", true}});
}

Result<Json> replace_route(Call& call, const JsonObject& input) {
  Cloud& cloud = call.scene.cloud;
  Resource* table = GR_TRY(find(cloud, route_table_kind, text_of(input, "RouteTableId")));
  const Destination destination = GR_TRY(destination_of(call, input));
  const auto target = GR_TRY(target_of(call, input, *table));
  Json* route = route_to(*table, destination);
  if (route == nullptr)
    return refuse("InvalidParameterValue", "There is no route defined for '" + destination.text +
                                               "' in the route table. Use CreateRoute instead.");
  JsonObject replaced{{"Origin", "CreateRoute"}};
  replaced[destination.member] = destination.text;
  replaced[target.first] = target.second;
  *route = std::move(replaced);
  return Json(JsonObject{});
}

Result<Json> delete_route(Call& call, const JsonObject& input) {
  Cloud& cloud = call.scene.cloud;
  const std::string id(text_of(input, "RouteTableId"));
  Resource* table = GR_TRY(find(cloud, route_table_kind, id));
  const Destination destination = GR_TRY(destination_of(call, input));
  if (is_local(cloud, *table, destination))
    return refuse("InvalidParameterValue",
                  "cannot remove local route " + destination.text + " in route table " + id);
  JsonArray rest;
  for (Json& route : routes_of(*table))
    if (text_of(route.get_object(), destination.member) != destination.text) rest.push_back(route);
  if (rest.size() == routes_of(*table).size())
    return refuse("InvalidRoute.NotFound", "no route with " +
                                               std::string(destination.member == destinations[0]
                                                               ? "destination-cidr-block "
                                                               : "destination-prefix-list-id ") +
                                               destination.text + " in route table " + id);
  routes_of(*table) = std::move(rest);
  return Json(JsonObject{});
}

}  // namespace greenroom::mocks::ec2
