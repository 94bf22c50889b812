// Network interfaces, a customer's own and those that services hold.
#include "tests/mocks/ec2/bench.hpp"

using namespace greenroom;
using namespace greenroom::tests;

TEST_CASE("an interface has an address of its subnet, once, and none that is reserved") {
  Ec2Bench bench;
  const std::string subnet = bench.subnet(bench.vpc(), "10.20.0.0/24");
  const auto at = [&](const char* ip) {
    return JsonObject{{"SubnetId", subnet}, {"PrivateIpAddress", ip}};
  };
  CHECK(bench.refused("CreateNetworkInterface", at("10.20.0.3")).find("reserved") !=
        std::string::npos);
  CHECK(bench.refused("CreateNetworkInterface", at("10.20.0.255")).find("reserved") !=
        std::string::npos);
  CHECK(bench.refused("CreateNetworkInterface", at("10.20.1.9")).find("does not fall within") !=
        std::string::npos);
  bench.good("CreateNetworkInterface", at("10.20.0.9"));
  CHECK(bench.refused("CreateNetworkInterface", at("10.20.0.9")) ==
        "InvalidIPAddress.InUse: Address 10.20.0.9 is in use.");
}

TEST_CASE("a subnet without a free address says so") {
  Ec2Bench bench;
  const std::string subnet = bench.subnet(bench.vpc(), "10.20.0.0/28");
  for (int n = 0; n < 11; ++n) bench.good("CreateNetworkInterface", {{"SubnetId", subnet}});
  CHECK(bench.refused("CreateNetworkInterface", {{"SubnetId", subnet}}) ==
        "InsufficientFreeAddressesInSubnet: There are not enough free addresses in subnet '" +
            subnet + "' to satisfy the request.");
}

TEST_CASE("a customer's interface is made in the default group, changed and deleted") {
  Ec2Bench bench;
  const std::string vpc = bench.vpc(), subnet = bench.subnet(vpc, "10.20.0.0/24");
  const std::string group = bench.group(vpc, "task");
  const JsonObject made =
      bench.good("CreateNetworkInterface", {{"SubnetId", subnet}, {"Description", "mine"}});
  JsonObject told = made.at("NetworkInterface").get_object();
  const std::string id(text_of(told, "NetworkInterfaceId"));
  CHECK(told.at("Status") == "available");
  CHECK(told.at("Groups").at(0).at("GroupName") == "default");
  bench.good("ModifyNetworkInterfaceAttribute",
             {{"NetworkInterfaceId", id}, {"Groups", JsonArray{Json(group)}}});
  bench.good("ModifyNetworkInterfaceAttribute",
             {{"NetworkInterfaceId", id}, {"SourceDestCheck", JsonObject{{"Value", false}}}});
  told = bench.first("DescribeNetworkInterfaces", filter("group-id", group), "NetworkInterfaces");
  CHECK(told.at("SourceDestCheck") == false);
  CHECK(told.at("Description") == "mine");
  CHECK(bench
            .good("DescribeNetworkInterfaceAttribute",
                  {{"NetworkInterfaceId", id}, {"Attribute", "groupSet"}})
            .at("Groups")
            .at(0)
            .at("GroupId") == Json(group));
  bench.good("DeleteNetworkInterface", {{"NetworkInterfaceId", id}});
  CHECK(bench.refused("DeleteNetworkInterface", {{"NetworkInterfaceId", id}}) ==
        "InvalidNetworkInterfaceID.NotFound: The networkInterface ID '" + id + "' does not exist");
}

TEST_CASE("a service's interface keeps its subnet and group, and is the service's to remove") {
  Ec2Bench bench;
  const std::string vpc = bench.vpc(), subnet = bench.subnet(vpc, "10.20.0.0/24");
  const std::string group = bench.group(vpc, "alb");
  const auto id = mocks::ec2::attach_interface(bench.scene, {.subnet = subnet,
                                                             .groups = {group},
                                                             .description = "ELB app/dog/1",
                                                             .requester = "amazon-elb",
                                                             .owner_of_attachment = "amazon-elb"});
  REQUIRE(id.has_value());
  CHECK(bench.refused("DeleteNetworkInterface", {{"NetworkInterfaceId", *id}}) ==
        "InvalidParameterValue: Network interface '" + *id + "' is currently in use.");
  const JsonObject told = bench.first("DescribeNetworkInterfaces",
                                      filter("description", "ELB app/dog/*"), "NetworkInterfaces");
  CHECK(told.at("RequesterManaged") == true);
  CHECK(told.at("Attachment").at("InstanceOwnerId") == "amazon-elb");
  CHECK(bench
            .refused("DetachNetworkInterface",
                     {{"AttachmentId", told.at("Attachment").at("AttachmentId")}})
            .starts_with("OperationNotPermitted: You are not allowed to manage 'ela-attach'"));
  CHECK(bench.refused("DeleteSecurityGroup", {{"GroupId", group}})
            .starts_with("DependencyViolation"));
  mocks::ec2::detach_interface(bench.scene, *id);
  bench.good("DeleteSecurityGroup", {{"GroupId", group}});
  bench.good("DeleteSubnet", {{"SubnetId", subnet}});
}

TEST_CASE("there are no instances to attach an interface to") {
  Ec2Bench bench;
  const std::string subnet = bench.subnet(bench.vpc(), "10.20.0.0/24");
  const JsonObject made = bench.good("CreateNetworkInterface", {{"SubnetId", subnet}});
  CHECK(bench.refused("AttachNetworkInterface",
                      {{"NetworkInterfaceId", made.at("NetworkInterface").at("NetworkInterfaceId")},
                       {"InstanceId", "i-1"},
                       {"DeviceIndex", 1}}) ==
        "InvalidInstanceID.NotFound: The instance ID 'i-1' does not exist");
}
