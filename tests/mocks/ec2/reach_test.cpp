// Who reaches whom: by groups that a fault closed, by routes, gateways and endpoints.
#include "tests/mocks/ec2/bench.hpp"

using namespace greenroom;
using namespace greenroom::tests;
using namespace greenroom::mocks::ec2;

namespace {

/// A VPC with a public and a private subnet, a NAT gateway between them, and an interface behind.
struct Ways : Ec2Bench {
  std::string net = vpc(), outer = subnet(net, "10.20.0.0/24"), inner = subnet(net, "10.20.1.0/24"),
              wall = group(net, "wall"), way = gateway(net);
  std::string outer_table = table(outer), inner_table = table(inner),
              hidden = nat(outer, address());
  std::string door = *attach_interface(scene, {.subnet = inner, .groups = {wall}});

  Ways() {
    settle(scene);
    route(outer_table, "GatewayId", way);
    route(inner_table, "NatGatewayId", hidden);
  }
  std::string table(const std::string& of) {
    const std::string id = route_table(net);
    good("AssociateRouteTable", {{"RouteTableId", id}, {"SubnetId", of}});
    return id;
  }
  void route(const std::string& of, std::string_view member, const std::string& to) {
    JsonObject input{{"RouteTableId", of}, {"DestinationCidrBlock", "0.0.0.0/0"}};
    input[member] = to;
    good("CreateRoute", input);
  }
  void let_in(int port) {
    good("AuthorizeSecurityGroupIngress", {{"GroupId", wall},
                                           {"IpProtocol", "tcp"},
                                           {"FromPort", port},
                                           {"ToPort", port},
                                           {"CidrIp", "10.20.0.0/16"}});
  }
  std::size_t rules() {
    return count("DescribeSecurityGroupRules", filter("group-id", wall), "SecurityGroupRules");
  }
  std::size_t routes(const std::string& of) {
    return first("DescribeRouteTables", {{"RouteTableIds", JsonArray{Json(of)}}}, "RouteTables")
        .at("Routes")
        .get_array()
        .size();
  }
};

}  // namespace

TEST_CASE("what does not exist is neither closed nor cut") {
  Ways bench;
  CHECK_FALSE(close_group(bench.scene, "sg-1", true));
  CHECK_FALSE(cut_routes(bench.scene, "subnet-1", true));
  CHECK_FALSE(is_any_group_closed(bench.cloud));
}

TEST_CASE("a closed group tells no rules and lets nothing in, until the last fault is over") {
  Ways bench;
  bench.let_in(8080);
  const JsonObject before = bench.first(
      "DescribeSecurityGroups", {{"GroupIds", JsonArray{Json(bench.wall)}}}, "SecurityGroups");
  CHECK(lets_in(bench.cloud, bench.door, 8080));
  REQUIRE(close_group(bench.scene, bench.wall, true));
  REQUIRE(close_group(bench.scene, bench.wall, true));
  CHECK(is_any_group_closed(bench.cloud));
  CHECK_FALSE(lets_in(bench.cloud, bench.door, 8080));
  CHECK(bench.rules() == 1);  // the one that lets everything out
  close_group(bench.scene, bench.wall, false);
  CHECK_FALSE(lets_in(bench.cloud, bench.door, 8080));
  close_group(bench.scene, bench.wall, false);
  CHECK(lets_in(bench.cloud, bench.door, 8080));
  CHECK(bench.first("DescribeSecurityGroups", {{"GroupIds", JsonArray{Json(bench.wall)}}},
                    "SecurityGroups") == before);
}

TEST_CASE("a rule that somebody authorizes again opens its port, and stands once afterwards") {
  Ways bench;
  bench.let_in(8080);
  bench.let_in(9090);
  close_group(bench.scene, bench.wall, true);
  bench.let_in(8080);
  CHECK(lets_in(bench.cloud, bench.door, 8080));
  CHECK_FALSE(lets_in(bench.cloud, bench.door, 9090));
  close_group(bench.scene, bench.wall, false);
  CHECK(bench.rules() == 3);
}

TEST_CASE("the groups of an interface count together") {
  Ways bench;
  const std::string other = bench.group(bench.net, "other");
  const std::string both =
      *attach_interface(bench.scene, {.subnet = bench.inner, .groups = {bench.wall, other}});
  close_group(bench.scene, bench.wall, true);
  CHECK(lets_in(bench.cloud, both, 443));
  CHECK_FALSE(lets_in(bench.cloud, bench.door, 443));
}

TEST_CASE("a private subnet leads out as long as its route, its gateway and that one's route do") {
  Ways bench;
  CHECK(has_way_out(bench.cloud, bench.inner, false));
  cut_routes(bench.scene, bench.inner, true);
  CHECK(bench.routes(bench.inner_table) == 1);  // the local one
  CHECK_FALSE(has_way_out(bench.cloud, bench.inner, false));
  CHECK(has_way_out(bench.cloud, bench.outer, true));
  cut_routes(bench.scene, bench.inner, false);
  CHECK(has_way_out(bench.cloud, bench.inner, false));
  cut_routes(bench.scene, bench.outer, true);
  CHECK_FALSE(has_way_out(bench.cloud, bench.inner, false));
  cut_routes(bench.scene, bench.outer, false);
  bench.good("DeleteNatGateway", {{"NatGatewayId", bench.hidden}});
  CHECK_FALSE(has_way_out(bench.cloud, bench.inner, false));
}

TEST_CASE("an internet gateway serves those that have a public address") {
  Ways bench;
  CHECK_FALSE(has_way_out(bench.cloud, bench.outer, false));
  CHECK(has_way_out(bench.cloud, bench.outer, true));
  bench.good("DeleteRoute",
             {{"RouteTableId", bench.outer_table}, {"DestinationCidrBlock", "0.0.0.0/0"}});
  CHECK_FALSE(has_way_out(bench.cloud, bench.outer, true));
}

TEST_CASE("a route that was replaced meanwhile stays when the fault is over") {
  Ways bench;
  cut_routes(bench.scene, bench.inner, true);
  bench.route(bench.inner_table, "NatGatewayId", bench.hidden);
  CHECK(has_way_out(bench.cloud, bench.inner, false));
  cut_routes(bench.scene, bench.inner, false);
  CHECK(bench.routes(bench.inner_table) == 2);
}

TEST_CASE("an endpoint is reached without a way out, and not through a closed group") {
  Ways bench;
  bench.good("ModifyVpcAttribute",
             {{"VpcId", bench.net}, {"EnableDnsHostnames", JsonObject{{"Value", true}}}});
  CHECK(reaches(bench.cloud, bench.door, "ecr.api"));
  cut_routes(bench.scene, bench.inner, true);
  CHECK_FALSE(reaches(bench.cloud, bench.door, "ecr.api"));
  CHECK_FALSE(reaches(bench.cloud, bench.door, "s3"));
  const std::string region = bench.cloud.settings.region;
  bench.good("CreateVpcEndpoint", {{"VpcId", bench.net},
                                   {"ServiceName", "com.amazonaws." + region + ".ecr.api"},
                                   {"VpcEndpointType", "Interface"},
                                   {"SubnetIds", JsonArray{Json(bench.inner)}},
                                   {"SecurityGroupIds", JsonArray{Json(bench.wall)}}});
  bench.good("CreateVpcEndpoint", {{"VpcId", bench.net},
                                   {"ServiceName", "com.amazonaws." + region + ".s3"},
                                   {"VpcEndpointType", "Gateway"},
                                   {"RouteTableIds", JsonArray{Json(bench.inner_table)}}});
  settle(bench.scene);
  CHECK(reaches(bench.cloud, bench.door, "ecr.api"));
  CHECK(reaches(bench.cloud, bench.door, "s3"));
  CHECK_FALSE(reaches(bench.cloud, bench.door, "secretsmanager"));
  close_group(bench.scene, bench.wall, true);
  CHECK_FALSE(reaches(bench.cloud, bench.door, "ecr.api"));
}
