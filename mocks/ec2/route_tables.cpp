// Route tables and which subnets use them. A subnet that names none uses its VPC's main one.
// AWS: https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html
#include "mocks/ec2/handlers.hpp"
#include "mocks/ec2/routes.hpp"

#include <algorithm>
#include <array>

namespace greenroom::mocks::ec2 {
namespace {

constexpr std::array<FilterRow, 17> route_table_filters = {{
    {"association.gateway-id", "Associations.GatewayId"},
    {"association.main", "Associations.Main"},
    {"association.route-table-association-id", "Associations.RouteTableAssociationId"},
    {"association.route-table-id", "Associations.RouteTableId"},
    {"association.subnet-id", "Associations.SubnetId"},
    {"owner-id", "OwnerId"},
    {"route-table-id", "RouteTableId"},
    {"route.destination-cidr-block", "Routes.DestinationCidrBlock"},
    {"route.destination-ipv6-cidr-block", "Routes.DestinationIpv6CidrBlock"},
    {"route.destination-prefix-list-id", "Routes.DestinationPrefixListId"},
    {"route.gateway-id", "Routes.GatewayId"},
    {"route.instance-id", "Routes.InstanceId"},
    {"route.nat-gateway-id", "Routes.NatGatewayId"},
    {"route.network-interface-id", "Routes.NetworkInterfaceId"},
    {"route.origin", "Routes.Origin"},
    {"route.state", "Routes.State"},
    {"vpc-id", "VpcId"},
}};

JsonObject table_told(const Cloud& cloud, const Resource& table) {
  JsonObject document = table.document;
  document["Routes"] = routes_told(cloud, table);
  return document;
}

JsonObject association(std::string id, std::string_view table, std::string_view subnet) {
  JsonObject made{{"Main", subnet.empty()},
                  {"RouteTableAssociationId", std::move(id)},
                  {"RouteTableId", table},
                  {"AssociationState", JsonObject{{"State", "associated"}}}};
  if (!subnet.empty()) made["SubnetId"] = subnet;
  return made;
}

JsonArray& associations_of(Resource& table) { return table.document["Associations"].as_array(); }

struct Place {
  Resource* table = nullptr;
  std::size_t at = 0;
  const JsonObject& association() const {
    return table->document.at("Associations").get_array()[at].get_object();
  }
  void take_out() const {
    JsonArray& all = associations_of(*table);
    all.erase(all.begin() + static_cast<std::ptrdiff_t>(at));
  }
};
/// Where the association whose member says this stands; no table: nowhere.
Place place_of(Cloud& cloud, std::string_view member, std::string_view value) {
  for (auto& [id, table] : cloud.ec2->route_tables) {
    const JsonArray& all = associations_of(table);
    for (std::size_t at = 0; at < all.size(); ++at)
      if (text_of(all[at].get_object(), member) == value) return {&table, at};
  }
  return {};
}

Result<Place> association_named(Cloud& cloud, std::string_view id) {
  const Place place = place_of(cloud, "RouteTableAssociationId", id);
  if (place.table != nullptr) return place;
  return refuse("InvalidAssociationID.NotFound",
                "The association ID '" + std::string(id) + "' does not exist");
}

Json associated(std::string_view member, std::string_view id) {
  JsonObject answer{{"AssociationState", JsonObject{{"State", "associated"}}}};
  answer[member] = id;
  return Json(std::move(answer));
}

}  // namespace

const Kind route_table_kind = {"route-table",
                               "rtb-",
                               "RouteTableId",
                               "InvalidRouteTableID.NotFound",
                               "InvalidRouteTableId.Malformed",
                               "The routeTable ID '%' does not exist",
                               &State::route_tables,
                               route_table_filters,
                               table_told};

Resource& make_route_table(Scene& scene, std::string_view vpc, bool is_main) {
  const std::string id = next_id(scene, "rtb-", vpc);
  JsonArray associations;
  if (is_main) associations.push_back(association(next_id(scene, "rtbassoc-", id), id, {}));
  return keep(scene, route_table_kind,
              {{"Associations", std::move(associations)},
               {"PropagatingVgws", JsonArray{}},
               {"RouteTableId", id},
               {"Routes", JsonArray{}},
               {"VpcId", vpc},
               {"OwnerId", scene.cloud.settings.account}});
}

std::string main_route_table(const Cloud& cloud, std::string_view vpc) {
  for (const auto& [id, table] : cloud.ec2->route_tables) {
    if (text_of(table.document, "VpcId") != vpc) continue;
    for (const Json& one : *array_of(table.document, "Associations"))
      if (flag_of(one.get_object(), "Main")) return id;
  }
  return {};
}

Result<Json> create_route_table(Call& call, const JsonObject& input) {
  Cloud& cloud = call.scene.cloud;
  std::string id = GR_TRY(made_before(call, input));
  if (peek(cloud, route_table_kind, id) == nullptr) {
    const std::string vpc(text_of(input, "VpcId"));
    GR_CHECK(find(cloud, vpc_kind, vpc));
    Tags tags = GR_TRY(tags_for(input, route_table_kind));
    Resource& made = make_route_table(call.scene, vpc, false);
    made.tags = std::move(tags);
    id = text_of(made.document, "RouteTableId");
    remember(call, input, id);
  }
  JsonObject answer{
      {"RouteTable", told(cloud, route_table_kind, *peek(cloud, route_table_kind, id))}};
  if (input.contains("ClientToken")) answer["ClientToken"] = input.at("ClientToken");
  return Json(std::move(answer));
}

Result<Json> describe_route_tables(Call& call, const JsonObject& input) {
  return described(call, input, route_table_kind, "RouteTableIds", "RouteTables");
}

Result<Json> delete_route_table(Call& call, const JsonObject& input) {
  Cloud& cloud = call.scene.cloud;
  const std::string id(text_of(input, "RouteTableId"));
  Resource* table = GR_TRY(find(cloud, route_table_kind, id));
  if (!associations_of(*table).empty()) return depended_on("routeTable", id);
  for (auto& [endpoint, one] : cloud.ec2->endpoints) {
    std::vector<std::string> tables = texts_of(one.document, "RouteTableIds");
    std::erase(tables, id);
    one.document["RouteTableIds"] = texts_to(tables);
  }
  cloud.ec2->route_tables.erase(id);
  return Json(JsonObject{});
}

Result<Json> associate_route_table(Call& call, const JsonObject& input) {
  GR_CHECK(refuse_unplayed(call, input, {"GatewayId", "PublicIpv4Pool"}));
  GR_CHECK(require(input, "SubnetId"));
  Cloud& cloud = call.scene.cloud;
  const std::string id(text_of(input, "RouteTableId")), subnet(text_of(input, "SubnetId"));
  Resource* table = GR_TRY(find(cloud, route_table_kind, id));
  const Resource* in = GR_TRY(find(cloud, subnet_kind, subnet));
  if (text_of(table->document, "VpcId") != text_of(in->document, "VpcId"))
    return refuse("InvalidParameterValue",
                  "Route table " + id + " and subnet " + subnet + " belong to different networks");
  if (const Place known = place_of(cloud, "SubnetId", subnet); known.table != nullptr) {
    if (known.table == table)
      return associated("AssociationId", text_of(known.association(), "RouteTableAssociationId"));
    return refuse("Resource.AlreadyAssociated", "the specified association for route table " + id +
                                                    " conflicts with an existing association");
  }
  const std::string made = next_id(call.scene, "rtbassoc-", id);
  associations_of(*table).push_back(association(made, id, subnet));
  return associated("AssociationId", made);
}

Result<Json> disassociate_route_table(Call& call, const JsonObject& input) {
  const std::string id(text_of(input, "AssociationId"));
  const Place place = GR_TRY(association_named(call.scene.cloud, id));
  if (flag_of(place.association(), "Main"))
    return refuse("InvalidParameterValue",
                  "cannot disassociate the main route table association " + id);
  place.take_out();
  return Json(JsonObject{});
}

/// The main association moves, too: another table becomes the VPC's main one.
Result<Json> replace_route_table_association(Call& call, const JsonObject& input) {
  Cloud& cloud = call.scene.cloud;
  const std::string id(text_of(input, "RouteTableId"));
  const Place place = GR_TRY(association_named(cloud, text_of(input, "AssociationId")));
  Resource* table = GR_TRY(find(cloud, route_table_kind, id));
  if (text_of(table->document, "VpcId") != text_of(place.table->document, "VpcId"))
    return refuse("InvalidParameterValue", "Route table " + id + " and the association " +
                                               std::string(text_of(input, "AssociationId")) +
                                               " belong to different networks");
  const std::string subnet(text_of(place.association(), "SubnetId"));
  place.take_out();
  const std::string made = next_id(call.scene, "rtbassoc-", id);
  associations_of(*table).push_back(association(made, id, subnet));
  return associated("NewAssociationId", made);
}

}  // namespace greenroom::mocks::ec2
