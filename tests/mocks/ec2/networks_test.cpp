// VPCs and subnets: what AWS makes along with them, which blocks it refuses, what keeps them.
#include "tests/mocks/ec2/bench.hpp"

using namespace greenroom;
using namespace greenroom::tests;

TEST_CASE("a VPC that is not there, and an id that is none, are told apart") {
  Ec2Bench bench;
  CHECK(bench.refused("DescribeVpcs", {{"VpcIds", JsonArray{Json("vpc-1")}}}) ==
        "InvalidVpcID.NotFound: The vpc ID 'vpc-1' does not exist");
  CHECK(bench.refused("DeleteVpc", {{"VpcId", "net-1"}}) ==
        "InvalidVpcID.Malformed: Invalid id: \"net-1\" (expecting \"vpc-...\")");
  CHECK(bench.refused("CreateSubnet", {{"VpcId", "vpc-1"}, {"CidrBlock", "10.0.0.0/24"}}) ==
        "InvalidVpcID.NotFound: The vpc ID 'vpc-1' does not exist");
}

TEST_CASE("a VPC's block is a CIDR between /16 and /28") {
  Ec2Bench bench;
  CHECK(bench.refused("CreateVpc", {}) ==
        "MissingParameter: Either 'cidrBlock' or 'ipv4IpamPoolId' should be provided.");
  CHECK(bench.refused("CreateVpc", {{"CidrBlock", "10.0.0.0"}}) ==
        "InvalidParameterValue: Value (10.0.0.0) for parameter cidrBlock is invalid. This is not a "
        "valid CIDR block.");
  CHECK(bench.refused("CreateVpc", {{"CidrBlock", "10.0.0.0/8"}}) ==
        "InvalidVpc.Range: The CIDR '10.0.0.0/8' is invalid.");
  CHECK(bench.refused("CreateVpc", {{"CidrBlock", "10.0.0.0/29"}}).starts_with("InvalidVpc.Range"));
  const std::string id = bench.vpc("10.20.3.4/16");
  const JsonObject vpc = bench.first("DescribeVpcs", {{"VpcIds", JsonArray{Json(id)}}}, "Vpcs");
  CHECK(text_of(vpc, "CidrBlock") == "10.20.0.0/16");
}

TEST_CASE("what greenroom does not play of a VPC is refused by name") {
  Ec2Bench bench;
  CHECK(bench.refused("CreateVpc",
                      {{"CidrBlock", "10.0.0.0/16"}, {"AmazonProvidedIpv6CidrBlock", true}}) ==
        "UnsupportedOperation: greenroom does not play the parameter AmazonProvidedIpv6CidrBlock "
        "of CreateVpc.");
  CHECK(bench.cloud.ec2->vpcs.empty());
}

TEST_CASE("a dry run changes nothing and says that it would have succeeded") {
  Ec2Bench bench;
  CHECK(bench.refused("CreateVpc", {{"CidrBlock", "10.0.0.0/16"}, {"DryRun", true}}) ==
        "DryRunOperation: Request would have succeeded, but DryRun flag is set.");
  CHECK(bench.cloud.ec2->vpcs.empty());
}

TEST_CASE("a VPC comes with a main route table, a default group and a default ACL") {
  Ec2Bench bench;
  const JsonObject made = bench.good(
      "CreateVpc", {{"CidrBlock", "10.20.0.0/16"},
                    {"TagSpecifications",
                     JsonArray{JsonObject{
                         {"ResourceType", "vpc"},
                         {"Tags", JsonArray{JsonObject{{"Key", "Name"}, {"Value", "dog"}}}}}}}});
  const JsonObject& vpc = made.at("Vpc").get_object();
  const std::string id(text_of(vpc, "VpcId"));
  CHECK(text_of(vpc, "State") == "pending");
  JsonObject told = bench.first("DescribeVpcs", {}, "Vpcs");
  CHECK(text_of(told, "State") == "available");
  told["State"] = "pending";
  CHECK(told == vpc);  // read back as it was told
  CHECK(id.size() == 21);
  JsonObject main = filter("association.main", "true");
  const JsonObject table = bench.first("DescribeRouteTables", main, "RouteTables");
  CHECK(text_of(table.at("Routes").at(0).get_object(), "DestinationCidrBlock") == "10.20.0.0/16");
  CHECK(text_of(table.at("Routes").at(0).get_object(), "GatewayId") == "local");
  const JsonObject group =
      bench.first("DescribeSecurityGroups", filter("group-name", "default"), "SecurityGroups");
  CHECK(text_of(group, "VpcId") == id);
  CHECK(group.at("IpPermissions").at(0).at("UserIdGroupPairs").at(0).at("GroupId") ==
        group.at("GroupId"));
  CHECK(group.at("IpPermissionsEgress").at(0).at("IpRanges").at(0).at("CidrIp") == "0.0.0.0/0");
  const JsonObject acl =
      bench.first("DescribeNetworkAcls", filter("default", "true"), "NetworkAcls");
  CHECK(acl.at("Entries").get_array().size() == 4);
  const JsonObject options =
      bench.first("DescribeDhcpOptions", {{"DhcpOptionsIds", JsonArray{told.at("DhcpOptionsId")}}},
                  "DhcpOptions");
  CHECK(options.at("DhcpConfigurations").get_array().size() == 2);
}

TEST_CASE("attributes of a VPC are changed one at a time and read back") {
  Ec2Bench bench;
  const std::string id = bench.vpc();
  const auto value = [&](const char* attribute, const char* member) {
    return bench.good("DescribeVpcAttribute", {{"VpcId", id}, {"Attribute", attribute}})
        .at(member)
        .at("Value")
        .as_bool();
  };
  CHECK(value("enableDnsSupport", "EnableDnsSupport"));
  CHECK_FALSE(value("enableDnsHostnames", "EnableDnsHostnames"));
  const JsonObject on{{"Value", true}}, off{{"Value", false}};
  CHECK(bench.refused("ModifyVpcAttribute",
                      {{"VpcId", id}, {"EnableDnsSupport", off}, {"EnableDnsHostnames", on}}) ==
        "InvalidParameterCombination: Fields for multiple attribute types specified");
  bench.good("ModifyVpcAttribute", {{"VpcId", id}, {"EnableDnsHostnames", on}});
  bench.good("ModifyVpcAttribute", {{"VpcId", id}, {"EnableDnsSupport", off}});
  CHECK(value("enableDnsHostnames", "EnableDnsHostnames"));
  CHECK_FALSE(value("enableDnsSupport", "EnableDnsSupport"));
  CHECK_FALSE(value("enableNetworkAddressUsageMetrics", "EnableNetworkAddressUsageMetrics"));
}

TEST_CASE("a VPC with anything of its owner's in it is not deleted, an empty one goes whole") {
  Ec2Bench bench;
  const std::string id = bench.vpc();
  const std::string in_use =
      "DependencyViolation: The vpc '" + id + "' has dependencies and cannot be deleted.";
  const std::string subnet = bench.subnet(id, "10.20.0.0/24");
  CHECK(bench.refused("DeleteVpc", {{"VpcId", id}}) == in_use);
  bench.good("DeleteSubnet", {{"SubnetId", subnet}});
  const std::string group = bench.group(id, "g");
  CHECK(bench.refused("DeleteVpc", {{"VpcId", id}}) == in_use);
  bench.good("DeleteSecurityGroup", {{"GroupId", group}});
  const std::string table = bench.route_table(id);
  CHECK(bench.refused("DeleteVpc", {{"VpcId", id}}) == in_use);
  bench.good("DeleteRouteTable", {{"RouteTableId", table}});
  const std::string gateway = bench.gateway(id);
  CHECK(bench.refused("DeleteVpc", {{"VpcId", id}}) == in_use);
  bench.good("DetachInternetGateway", {{"InternetGatewayId", gateway}, {"VpcId", id}});
  bench.good("DeleteVpc", {{"VpcId", id}});
  CHECK(bench.count("DescribeRouteTables", {}, "RouteTables") == 0);
  CHECK(bench.count("DescribeSecurityGroups", {}, "SecurityGroups") == 0);
  CHECK(bench.count("DescribeSecurityGroupRules", {}, "SecurityGroupRules") == 0);
  CHECK(bench.count("DescribeNetworkAcls", {}, "NetworkAcls") == 0);
}

TEST_CASE("a subnet lies within its VPC, beside the others, in a zone of the region") {
  Ec2Bench bench;
  const std::string id = bench.vpc();
  bench.subnet(id, "10.20.0.0/24");
  const auto refused = [&](const char* cidr, const char* zone) {
    return bench.refused("CreateSubnet",
                         {{"VpcId", id}, {"CidrBlock", cidr}, {"AvailabilityZone", zone}});
  };
  CHECK(refused("10.21.0.0/24", "us-east-2a") ==
        "InvalidSubnet.Range: The CIDR '10.21.0.0/24' is invalid.");
  CHECK(refused("10.20.0.128/25", "us-east-2a") ==
        "InvalidSubnet.Conflict: The CIDR '10.20.0.128/25' conflicts with another subnet");
  CHECK(refused("10.20.1.0/24", "us-east-2x") ==
        "InvalidParameterValue: Value (us-east-2x) for parameter availabilityZone is invalid. "
        "Subnets can currently only be created in the following availability zones: us-east-2a, "
        "us-east-2b, us-east-2c.");
  CHECK(refused("10.20.1.0/29", "us-east-2a").starts_with("InvalidSubnet.Range"));
  bench.good("AssociateVpcCidrBlock", {{"VpcId", id}, {"CidrBlock", "10.21.0.0/16"}});
  CHECK(refused("10.21.0.0/24", "us-east-2c").empty());
}

TEST_CASE("a subnet has its defaults, loses five addresses, and changes what it may") {
  Ec2Bench bench;
  const std::string subnet = bench.subnet(bench.vpc(), "10.20.16.0/22", "us-east-2b");
  const JsonObject one{{"SubnetIds", JsonArray{Json(subnet)}}};
  JsonObject told = bench.first("DescribeSubnets", one, "Subnets");
  CHECK(told.at("AvailableIpAddressCount") == 1019);
  CHECK(told.at("AvailabilityZoneId") == "use2-az2");
  CHECK(told.at("MapPublicIpOnLaunch") == false);
  CHECK(told.at("State") == "available");
  CHECK(text_of(told, "SubnetArn") == "arn:aws:ec2:us-east-2:123456789012:subnet/" + subnet);
  bench.good("ModifySubnetAttribute",
             {{"SubnetId", subnet}, {"MapPublicIpOnLaunch", JsonObject{{"Value", true}}}});
  bench.good("CreateNetworkInterface", {{"SubnetId", subnet}});
  told = bench.first("DescribeSubnets", one, "Subnets");
  CHECK(told.at("MapPublicIpOnLaunch") == true);
  CHECK(told.at("AvailableIpAddressCount") == 1018);
  CHECK(bench.refused("DeleteSubnet", {{"SubnetId", subnet}}) ==
        "DependencyViolation: The subnet '" + subnet + "' has dependencies and cannot be deleted.");
}

TEST_CASE("a default VPC is made once, with a public subnet in each zone") {
  Ec2Bench bench;
  CHECK(bench.count("DescribeVpcs", {}, "Vpcs") == 0);
  bench.good("CreateDefaultVpc", {});
  CHECK(bench.refused("CreateDefaultVpc", {}).starts_with("DefaultVpcAlreadyExists"));
  CHECK(bench.count("DescribeSubnets", filter("default-for-az", "true"), "Subnets") == 3);
  const JsonObject group = bench.first(
      "DescribeSecurityGroups", {{"GroupNames", JsonArray{Json("default")}}}, "SecurityGroups");
  CHECK(text_of(group, "Description") == "default VPC security group");
}

TEST_CASE("one seed makes the same ids, another seed others") {
  Ec2Bench one, same, other;
  other.cloud.settings.chance.seed = 2;
  const std::string id = one.vpc();
  CHECK(id == same.vpc());
  CHECK(id != other.vpc());
  CHECK(id != one.vpc("10.30.0.0/16"));
}

TEST_CASE("a network is saved and loaded as it was") {
  Ec2Bench bench;
  const std::string subnet = bench.subnet(bench.vpc(), "10.20.0.0/24");
  bench.good("CreateNetworkInterface", {{"SubnetId", subnet}, {"ClientToken", "t"}});
  const mocks::ec2::State loaded = mocks::ec2::from_json(mocks::ec2::to_json(*bench.cloud.ec2));
  CHECK((loaded == *bench.cloud.ec2));
}
