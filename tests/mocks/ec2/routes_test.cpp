// Route tables, routes and network ACLs.
#include "tests/mocks/ec2/bench.hpp"

using namespace greenroom;
using namespace greenroom::tests;

namespace {

JsonObject to(const std::string& table, const char* cidr, const char* member,
              const std::string& target) {
  JsonObject input{{"RouteTableId", table}, {"DestinationCidrBlock", cidr}};
  input[member] = target;
  return input;
}

/// "10.20.0.0/16 local active, 0.0.0.0/0 igw-... active": the routes of a table.
std::string routes(Ec2Bench& bench, const std::string& table) {
  const JsonObject told = bench.first("DescribeRouteTables",
                                      {{"RouteTableIds", JsonArray{Json(table)}}}, "RouteTables");
  std::string text;
  for (const Json& one : told.at("Routes").get_array()) {
    const JsonObject& route = one.get_object();
    text += (text.empty() ? "" : ", ") + std::string(text_of(route, "DestinationCidrBlock")) + " ";
    for (const char* member : {"GatewayId", "NatGatewayId", "NetworkInterfaceId"})
      text += std::string(text_of(route, member)).substr(0, 5);
    text += " " + std::string(text_of(route, "State"));
  }
  return text;
}

}  // namespace

TEST_CASE("a route leads to one thing that is there, and stands once in a table") {
  Ec2Bench bench;
  const std::string vpc = bench.vpc(), table = bench.route_table(vpc);
  CHECK(bench.refused("CreateRoute", to(table, "0.0.0.0/0", "GatewayId", "igw-1")) ==
        "InvalidGatewayID.NotFound: The gateway ID 'igw-1' does not exist");
  CHECK(bench.refused("CreateRoute", to(table, "0.0.0.0/0", "NatGatewayId", "nat-1")) ==
        "InvalidNatGatewayID.NotFound: The natGateway ID 'nat-1' does not exist");
  CHECK(
      bench.refused("CreateRoute", {{"RouteTableId", table}, {"DestinationCidrBlock", "0.0.0.0/0"}})
          .starts_with("MissingParameter"));
  const std::string foreign = bench.gateway(bench.vpc("10.30.0.0/16"));
  CHECK(bench.refused("CreateRoute", to(table, "0.0.0.0/0", "GatewayId", foreign)) ==
        "InvalidParameterValue: route table " + table + " and network gateway " + foreign +
            " belong to different networks");
  const std::string gateway = bench.gateway(vpc);
  bench.good("CreateRoute", to(table, "0.0.0.0/0", "GatewayId", gateway));
  CHECK(bench.refused("CreateRoute", to(table, "0.0.0.0/0", "GatewayId", gateway)) ==
        "RouteAlreadyExists: The route identified by 0.0.0.0/0 already exists.");
  CHECK(bench.refused("CreateRoute", to(table, "10.20.1.0/24", "GatewayId", gateway))
            .starts_with("InvalidParameterValue: The destination CIDR block 10.20.1.0/24 is equal "
                         "to or more specific"));
  CHECK(routes(bench, table) ==
        "10.20.0.0/16 local active, 0.0.0.0/0 igw-" + gateway.substr(4, 1) + " active");
}

TEST_CASE("a route to what is gone is a blackhole until it is replaced or deleted") {
  Ec2Bench bench;
  const std::string vpc = bench.vpc(), table = bench.route_table(vpc);
  const std::string subnet = bench.subnet(vpc, "10.20.0.0/24"), gateway = bench.gateway(vpc);
  const std::string nat = bench.nat(subnet, bench.address());
  CHECK(bench.refused("ReplaceRoute", to(table, "0.0.0.0/0", "GatewayId", gateway)) ==
        "InvalidParameterValue: There is no route defined for '0.0.0.0/0' in the route table. Use "
        "CreateRoute instead.");
  bench.good("CreateRoute", to(table, "0.0.0.0/0", "NatGatewayId", nat));
  bench.run_for(3min);
  CHECK(routes(bench, table).ends_with("active"));
  bench.good("DeleteNatGateway", {{"NatGatewayId", nat}});
  CHECK(routes(bench, table).ends_with("blackhole"));
  CHECK(bench.count("DescribeRouteTables", filter("route.state", "blackhole"), "RouteTables") == 1);
  bench.good("ReplaceRoute", to(table, "0.0.0.0/0", "GatewayId", gateway));
  CHECK(routes(bench, table).ends_with("active"));
  bench.good("DeleteRoute", {{"RouteTableId", table}, {"DestinationCidrBlock", "0.0.0.0/0"}});
  CHECK(routes(bench, table) == "10.20.0.0/16 local active");
  CHECK(bench.refused("DeleteRoute",
                      {{"RouteTableId", table}, {"DestinationCidrBlock", "0.0.0.0/0"}}) ==
        "InvalidRoute.NotFound: no route with destination-cidr-block 0.0.0.0/0 in route table " +
            table);
  CHECK(bench.refused("DeleteRoute",
                      {{"RouteTableId", table}, {"DestinationCidrBlock", "10.20.0.0/16"}}) ==
        "InvalidParameterValue: cannot remove local route 10.20.0.0/16 in route table " + table);
}

TEST_CASE("a subnet uses one table; the main association moves, and is not taken away") {
  Ec2Bench bench;
  const std::string vpc = bench.vpc(), one = bench.route_table(vpc), two = bench.route_table(vpc);
  const std::string subnet = bench.subnet(vpc, "10.20.0.0/24");
  const std::string association(
      bench.good("AssociateRouteTable", {{"RouteTableId", one}, {"SubnetId", subnet}})
          .at("AssociationId")
          .as_string());
  const JsonObject again =
      bench.good("AssociateRouteTable", {{"RouteTableId", one}, {"SubnetId", subnet}});
  CHECK(again.at("AssociationId") == Json(association));
  CHECK(bench.refused("AssociateRouteTable", {{"RouteTableId", two}, {"SubnetId", subnet}}) ==
        "Resource.AlreadyAssociated: the specified association for route table " + two +
            " conflicts with an existing association");
  CHECK(bench.refused("DeleteRouteTable", {{"RouteTableId", one}}) ==
        "DependencyViolation: The routeTable '" + one +
            "' has dependencies and cannot be deleted.");
  const std::string moved(bench
                              .good("ReplaceRouteTableAssociation",
                                    {{"AssociationId", association}, {"RouteTableId", two}})
                              .at("NewAssociationId")
                              .as_string());
  bench.good("DeleteRouteTable", {{"RouteTableId", one}});
  bench.good("DisassociateRouteTable", {{"AssociationId", moved}});
  const JsonObject main =
      bench.first("DescribeRouteTables", filter("association.main", "true"), "RouteTables");
  const std::string main_association(
      text_of(main.at("Associations").at(0).get_object(), "RouteTableAssociationId"));
  CHECK(bench.refused("DisassociateRouteTable", {{"AssociationId", main_association}}) ==
        "InvalidParameterValue: cannot disassociate the main route table association " +
            main_association);
  bench.good("ReplaceRouteTableAssociation",
             {{"AssociationId", main_association}, {"RouteTableId", two}});
  CHECK(bench.first("DescribeRouteTables", filter("association.main", "true"), "RouteTables")
            .at("RouteTableId") == Json(two));
  bench.good("DeleteRouteTable", {{"RouteTableId", text_of(main, "RouteTableId")}});
}

TEST_CASE("a subnet belongs to its VPC's default ACL until it is moved to another") {
  Ec2Bench bench;
  const std::string vpc = bench.vpc(), subnet = bench.subnet(vpc, "10.20.0.0/24");
  const JsonObject standard =
      bench.first("DescribeNetworkAcls", filter("association.subnet-id", subnet), "NetworkAcls");
  CHECK(standard.at("IsDefault") == true);
  CHECK(bench.refused("DeleteNetworkAcl", {{"NetworkAclId", text_of(standard, "NetworkAclId")}})
            .starts_with("InvalidParameterValue: cannot delete default network ACL"));
  const std::string acl(bench.good("CreateNetworkAcl", {{"VpcId", vpc}})
                            .at("NetworkAcl")
                            .at("NetworkAclId")
                            .as_string());
  bench.good("ReplaceNetworkAclAssociation",
             {{"NetworkAclId", acl},
              {"AssociationId", standard.at("Associations").at(0).at("NetworkAclAssociationId")}});
  CHECK(bench.first("DescribeNetworkAcls", filter("association.subnet-id", subnet), "NetworkAcls")
            .at("NetworkAclId") == Json(acl));
  CHECK(bench.refused("DeleteNetworkAcl", {{"NetworkAclId", acl}})
            .starts_with("DependencyViolation"));
  const JsonObject entry{{"NetworkAclId", acl},   {"RuleNumber", 100},
                         {"Protocol", "tcp"},     {"Egress", false},
                         {"RuleAction", "allow"}, {"CidrBlock", "0.0.0.0/0"}};
  bench.good("CreateNetworkAclEntry", entry);
  CHECK(bench.refused("CreateNetworkAclEntry", entry) ==
        "NetworkAclEntryAlreadyExists: The network acl entry identified by 100 already exists.");
  const JsonObject told =
      bench.first("DescribeNetworkAcls", {{"NetworkAclIds", JsonArray{Json(acl)}}}, "NetworkAcls");
  CHECK(told.at("Entries").at(1).at("Protocol") == "6");
  bench.good("DeleteNetworkAclEntry",
             {{"NetworkAclId", acl}, {"RuleNumber", 100}, {"Egress", false}});
  CHECK(bench
            .refused("DeleteNetworkAclEntry",
                     {{"NetworkAclId", acl}, {"RuleNumber", 100}, {"Egress", false}})
            .starts_with("InvalidNetworkAclEntry.NotFound"));
}
