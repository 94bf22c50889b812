// Internet gateways, elastic addresses, NAT gateways and VPC endpoints: attached once, in time,
// and kept by what depends on them.
#include "tests/mocks/ec2/bench.hpp"

using namespace greenroom;
using namespace greenroom::tests;

namespace {

std::string state_of_nat(Ec2Bench& bench, const std::string& id) {
  const JsonObject told =
      bench.first("DescribeNatGateways", {{"NatGatewayIds", JsonArray{Json(id)}}}, "NatGateways");
  return std::string(text_of(told, "State"));
}

JsonObject endpoint_of(Ec2Bench& bench, const std::string& id) {
  return bench.first("DescribeVpcEndpoints", {{"VpcEndpointIds", JsonArray{Json(id)}}},
                     "VpcEndpoints");
}

std::string made_endpoint(Ec2Bench& bench, const JsonObject& input) {
  return std::string(
      bench.good("CreateVpcEndpoint", input).at("VpcEndpoint").at("VpcEndpointId").as_string());
}

}  // namespace

TEST_CASE("an internet gateway is attached to one VPC, and a VPC has one") {
  Ec2Bench bench;
  const std::string one = bench.vpc(), other = bench.vpc("10.30.0.0/16");
  const std::string gateway = bench.gateway(one);
  const JsonObject to_other{{"InternetGatewayId", gateway}, {"VpcId", other}};
  CHECK(bench.refused("AttachInternetGateway", to_other) ==
        "Resource.AlreadyAssociated: resource " + gateway + " is already attached to network " +
            one);
  CHECK(bench.refused("DetachInternetGateway", to_other) ==
        "Gateway.NotAttached: resource " + gateway + " is not attached to network " + other);
  const std::string second(bench.good("CreateInternetGateway", {})
                               .at("InternetGateway")
                               .at("InternetGatewayId")
                               .as_string());
  CHECK(bench.refused("AttachInternetGateway", {{"InternetGatewayId", second}, {"VpcId", one}}) ==
        "InvalidParameterValue: Network " + one + " already has an internet gateway attached");
  CHECK(bench.refused("DeleteInternetGateway", {{"InternetGatewayId", gateway}}) ==
        "DependencyViolation: The internetGateway '" + gateway +
            "' has dependencies and cannot be deleted.");
  CHECK(bench.count("DescribeInternetGateways", filter("attachment.vpc-id", one),
                    "InternetGateways") == 1);
  bench.good("DetachInternetGateway", {{"InternetGatewayId", gateway}, {"VpcId", one}});
  bench.good("DeleteInternetGateway", {{"InternetGatewayId", gateway}});
  CHECK(bench.refused("DeleteInternetGateway", {{"InternetGatewayId", gateway}}) ==
        "InvalidInternetGatewayID.NotFound: The internetGateway ID '" + gateway +
            "' does not exist");
}

TEST_CASE("an elastic address is bound once, released when free, and read back") {
  Ec2Bench bench;
  const std::string allocation = bench.address();
  CHECK(bench.address() != allocation);
  const std::string subnet = bench.subnet(bench.vpc(), "10.20.0.0/24");
  const std::string interface(bench.good("CreateNetworkInterface", {{"SubnetId", subnet}})
                                  .at("NetworkInterface")
                                  .at("NetworkInterfaceId")
                                  .as_string());
  const std::string association(bench
                                    .good("AssociateAddress", {{"AllocationId", allocation},
                                                               {"NetworkInterfaceId", interface}})
                                    .at("AssociationId")
                                    .as_string());
  const JsonObject one{{"AllocationIds", JsonArray{Json(allocation)}}};
  JsonObject told = bench.first("DescribeAddresses", one, "Addresses");
  CHECK(told.at("Domain") == "vpc");
  CHECK(told.at("NetworkInterfaceId") == Json(interface));
  const std::string ip(text_of(told, "PublicIp"));
  CHECK(bench.refused("ReleaseAddress", {{"AllocationId", allocation}}) ==
        "InvalidIPAddress.InUse: Address " + ip + " is in use.");
  const JsonObject seen = bench.first("DescribeNetworkInterfaces",
                                      filter("association.public-ip", ip), "NetworkInterfaces");
  CHECK(seen.at("Association").at("AllocationId") == Json(allocation));
  bench.good("DisassociateAddress", {{"AssociationId", association}});
  CHECK(bench.refused("DisassociateAddress", {{"AssociationId", association}}) ==
        "InvalidAssociationID.NotFound: The association ID '" + association + "' does not exist");
  CHECK_FALSE(bench.first("DescribeAddresses", one, "Addresses").contains("AssociationId"));
  const JsonObject names = bench.first(
      "DescribeAddressesAttribute",
      {{"AllocationIds", JsonArray{Json(allocation)}}, {"Attribute", "domain-name"}}, "Addresses");
  CHECK(names.at("PublicIp") == Json(ip));
  bench.good("ReleaseAddress", {{"AllocationId", allocation}});
  CHECK(bench.refused("DescribeAddresses", one) ==
        "InvalidAllocationID.NotFound: The allocation ID '" + allocation + "' does not exist");
}

TEST_CASE("a NAT gateway becomes available in minutes, and its address stays with it") {
  Ec2Bench bench;
  const std::string vpc = bench.vpc(), subnet = bench.subnet(vpc, "10.20.0.0/24");
  const std::string gateway = bench.gateway(vpc), allocation = bench.address();
  const std::string nat = bench.nat(subnet, allocation);
  CHECK(state_of_nat(bench, nat) == "pending");
  bench.run_for(80s);
  CHECK(state_of_nat(bench, nat) == "pending");
  bench.run_for(80s);
  CHECK(state_of_nat(bench, nat) == "available");
  const JsonObject told = bench.first("DescribeNatGateways", {}, "NatGateways");
  const JsonObject& address = told.at("NatGatewayAddresses").at(0).get_object();
  CHECK(address.at("AllocationId") == Json(allocation));
  const JsonObject interface = bench.first(
      "DescribeNetworkInterfaces", filter("interface-type", "nat_gateway"), "NetworkInterfaces");
  CHECK(interface.at("NetworkInterfaceId") == address.at("NetworkInterfaceId"));
  CHECK(interface.at("RequesterManaged") == true);
  CHECK(bench.refused("DisassociateAddress", {{"AssociationId", text_of(address, "AssociationId")}})
            .starts_with("AuthFailure"));
  CHECK(bench.refused("DetachInternetGateway", {{"InternetGatewayId", gateway}, {"VpcId", vpc}})
            .starts_with("DependencyViolation: Network " + vpc));
  CHECK(bench.refused("DeleteSubnet", {{"SubnetId", subnet}}).starts_with("DependencyViolation"));
}

TEST_CASE(
    "a deleted NAT gateway frees its subnet and address, is told for an hour, then forgotten") {
  Ec2Bench bench;
  const std::string vpc = bench.vpc(), subnet = bench.subnet(vpc, "10.20.0.0/24");
  bench.gateway(vpc);
  const std::string allocation = bench.address(), nat = bench.nat(subnet, allocation);
  bench.run_for(3min);
  bench.good("DeleteNatGateway", {{"NatGatewayId", nat}});
  CHECK(state_of_nat(bench, nat) == "deleting");
  CHECK(bench.refused("ReleaseAddress", {{"AllocationId", allocation}})
            .starts_with("InvalidIPAddress.InUse"));
  bench.run_for(90s);
  CHECK(state_of_nat(bench, nat) == "deleted");
  bench.good("ReleaseAddress", {{"AllocationId", allocation}});
  bench.good("DeleteSubnet", {{"SubnetId", subnet}});
  bench.run_for(61min);
  CHECK(bench.refused("DescribeNatGateways", {{"NatGatewayIds", JsonArray{Json(nat)}}}) ==
        "NatGatewayNotFound: NatGateway " + nat + " was not found");
}

TEST_CASE("a NAT gateway without internet gateway, or with a bound address, fails and says why") {
  Ec2Bench bench;
  const std::string vpc = bench.vpc(), subnet = bench.subnet(vpc, "10.20.0.0/24");
  const std::string lone = bench.nat(subnet, bench.address());
  bench.run_for(10s);
  CHECK(state_of_nat(bench, lone) == "failed");
  JsonObject told = bench.first("DescribeNatGateways", {}, "NatGateways");
  CHECK(text_of(told, "FailureMessage") == "Network " + vpc + " has no Internet gateway attached");
  bench.gateway(vpc);
  const std::string allocation = bench.address();
  bench.nat(subnet, allocation);
  const std::string second = bench.nat(subnet, allocation);
  bench.run_for(10s);
  told = bench.first("DescribeNatGateways", {{"NatGatewayIds", JsonArray{Json(second)}}},
                     "NatGateways");
  CHECK(text_of(told, "FailureMessage") ==
        "Elastic IP address [" + allocation + "] is already associated");
}

TEST_CASE("one client token makes one NAT gateway; with another request it is refused") {
  Ec2Bench bench;
  const std::string vpc = bench.vpc(), subnet = bench.subnet(vpc, "10.20.0.0/24");
  bench.gateway(vpc);
  JsonObject input{{"SubnetId", subnet}, {"AllocationId", bench.address()}, {"ClientToken", "t"}};
  const JsonObject made = bench.good("CreateNatGateway", input);
  const JsonObject again = bench.good("CreateNatGateway", input);
  CHECK(made.at("NatGateway").at("NatGatewayId") == again.at("NatGateway").at("NatGatewayId"));
  CHECK(bench.count("DescribeNatGateways", {}, "NatGateways") == 1);
  input["AllocationId"] = bench.address();
  CHECK(bench.refused("CreateNatGateway", input).starts_with("IdempotentParameterMismatch"));
}

TEST_CASE("a gateway endpoint is a route to its service's prefix list while it lives") {
  Ec2Bench bench;
  const std::string vpc = bench.vpc(), table = bench.route_table(vpc);
  const JsonObject input{{"VpcId", vpc},
                         {"ServiceName", "com.amazonaws.us-east-2.s3"},
                         {"RouteTableIds", JsonArray{Json(table)}}};
  const std::string id = made_endpoint(bench, input);
  CHECK(text_of(endpoint_of(bench, id), "State") == "available");
  CHECK(bench.refused("CreateVpcEndpoint", input).starts_with("RouteAlreadyExists"));
  const JsonObject list =
      bench.first("DescribePrefixLists", filter("prefix-list-name", "com.amazonaws.us-east-2.s3"),
                  "PrefixLists");
  const auto routes = [&] {
    return bench.count("DescribeRouteTables",
                       filter("route.destination-prefix-list-id", text_of(list, "PrefixListId")),
                       "RouteTables");
  };
  CHECK(routes() == 1);
  bench.good("ModifyVpcEndpoint",
             {{"VpcEndpointId", id}, {"RemoveRouteTableIds", JsonArray{Json(table)}}});
  CHECK(routes() == 0);
  bench.good("ModifyVpcEndpoint",
             {{"VpcEndpointId", id}, {"AddRouteTableIds", JsonArray{Json(table)}}});
  CHECK(routes() == 1);
  bench.good("DeleteVpcEndpoints", {{"VpcEndpointIds", JsonArray{Json(id)}}});
  CHECK(text_of(endpoint_of(bench, id), "State") == "deleting");
  CHECK(routes() == 0);
  bench.run_for(10s);
  CHECK(bench.refused("DescribeVpcEndpoints", {{"VpcEndpointIds", JsonArray{Json(id)}}}) ==
        "InvalidVpcEndpointId.NotFound: The Vpc Endpoint Id '" + id + "' does not exist");
}

TEST_CASE(
    "an interface endpoint holds an interface in each subnet, and private DNS needs the VPC's") {
  Ec2Bench bench;
  const std::string vpc = bench.vpc();
  const std::string a = bench.subnet(vpc, "10.20.0.0/24"),
                    b = bench.subnet(vpc, "10.20.1.0/24", "us-east-2b");
  const std::string group = bench.group(vpc, "endpoints");
  const JsonObject input{{"VpcId", vpc},
                         {"VpcEndpointType", "Interface"},
                         {"ServiceName", "com.amazonaws.us-east-2.ecr.api"},
                         {"SubnetIds", JsonArray{Json(a)}},
                         {"SecurityGroupIds", JsonArray{Json(group)}}};
  CHECK(bench.refused("CreateVpcEndpoint", input) ==
        "InvalidParameter: Enabling private DNS requires both enableDnsSupport and "
        "enableDnsHostnames VPC attributes set to true for " +
            vpc);
  bench.good("ModifyVpcAttribute",
             {{"VpcId", vpc}, {"EnableDnsHostnames", JsonObject{{"Value", true}}}});
  const std::string id = made_endpoint(bench, input);
  CHECK(text_of(endpoint_of(bench, id), "State") == "pending");
  CHECK(bench.refused("CreateVpcEndpoint", input).find("conflicting DNS domain") !=
        std::string::npos);
  bench.run_for(2min);
  CHECK(text_of(endpoint_of(bench, id), "State") == "available");
  bench.good("ModifyVpcEndpoint", {{"VpcEndpointId", id}, {"AddSubnetIds", JsonArray{Json(b)}}});
  JsonObject told = endpoint_of(bench, id);
  CHECK(told.at("NetworkInterfaceIds").get_array().size() == 2);
  CHECK(told.at("DnsEntries").get_array().size() == 4);
  CHECK(bench.refused("DeleteSecurityGroup", {{"GroupId", group}}) ==
        "DependencyViolation: resource " + group + " has a dependent object");
  bench.good("DeleteVpcEndpoints", {{"VpcEndpointIds", JsonArray{Json(id)}}});
  bench.run_for(2min);
  CHECK(bench.count("DescribeNetworkInterfaces", {}, "NetworkInterfaces") == 0);
  bench.good("DeleteSecurityGroup", {{"GroupId", group}});
}

TEST_CASE("services that endpoints reach are known by name, others are refused") {
  Ec2Bench bench;
  const std::string vpc = bench.vpc();
  CHECK(bench.refused("CreateVpcEndpoint",
                      {{"VpcId", vpc}, {"ServiceName", "com.amazonaws.us-east-2.nothing"}}) ==
        "InvalidServiceName: The Vpc Endpoint Service 'com.amazonaws.us-east-2.nothing' does not "
        "exist");
  CHECK(bench
            .refused("CreateVpcEndpoint",
                     {{"VpcId", vpc}, {"ServiceName", "com.amazonaws.us-east-2.ecr.dkr"}})
            .starts_with("InvalidParameter: Endpoint type (Gateway)"));
  const JsonObject s3{{"ServiceNames", JsonArray{Json("com.amazonaws.us-east-2.s3")}}};
  CHECK(bench.count("DescribeVpcEndpointServices", s3, "ServiceDetails") == 2);
  CHECK(bench.count("DescribeVpcEndpointServices", s3, "ServiceNames") == 1);
  const JsonObject gone =
      bench.good("DeleteVpcEndpoints", {{"VpcEndpointIds", JsonArray{Json("vpce-1")}}});
  CHECK(gone.at("Unsuccessful").at(0).at("Error").at("Code") == "InvalidVpcEndpointId.NotFound");
}
