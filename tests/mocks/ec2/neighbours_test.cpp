// Balancers and tasks in a network: they stand in its subnets, hold interfaces there, and keep
// what they use from being deleted.
#include "tests/mocks/ec2/bench.hpp"

using namespace greenroom;
using namespace greenroom::tests;

namespace {

struct Neighbours : Ec2Bench {
  std::string net = vpc(), a = subnet(net, "10.20.0.0/24", "us-east-2b"),
              b = subnet(net, "10.20.1.0/24", "us-east-2c"), wall = group(net, "alb");

  mocks::Result<Json> balancer(std::vector<std::string> subnets, const std::string& in_group) {
    JsonArray ids;
    for (const std::string& id : subnets) ids.emplace_back(id);
    return mocks::invoke(scene, "elbv2", "CreateLoadBalancer",
                         {{"Name", "dog"},
                          {"Subnets", std::move(ids)},
                          {"SecurityGroups", JsonArray{Json(in_group)}}},
                         me);
  }
  JsonObject ecs(std::string_view operation, const JsonObject& input) {
    const auto answer = mocks::invoke(scene, "ecs", operation, input, me);
    INFO(operation << ": " << (answer ? "" : answer.error().message));
    REQUIRE(answer.has_value());
    return answer->get_object();
  }
  JsonArray interfaces(std::string_view name, std::string_view value) {
    return good("DescribeNetworkInterfaces", filter(name, value))
        .at("NetworkInterfaces")
        .get_array();
  }
};

const JsonObject dog_definition = {
    {"family", "dog"},
    {"networkMode", "awsvpc"},
    {"requiresCompatibilities", JsonArray{Json("FARGATE")}},
    {"cpu", "256"},
    {"memory", "512"},
    {"containerDefinitions",
     JsonArray{JsonObject{{"name", "app"}, {"image", "x/app:1"}, {"essential", true}}}}};

}  // namespace

TEST_CASE("a balancer is refused subnets and groups that its network has not") {
  Neighbours bench;
  const auto unknown = bench.balancer({bench.a, "subnet-1"}, bench.wall);
  REQUIRE_FALSE(unknown.has_value());
  CHECK(unknown.error().code == "SubnetNotFoundException");
  const std::string same_zone = bench.subnet(bench.net, "10.20.2.0/24", "us-east-2b");
  const auto twice = bench.balancer({bench.a, same_zone}, bench.wall);
  REQUIRE_FALSE(twice.has_value());
  CHECK(twice.error().message ==
        "A load balancer cannot be attached to multiple subnets in the same Availability Zone");
  const auto closed_in = bench.balancer({bench.a, bench.b}, bench.wall);
  REQUIRE_FALSE(closed_in.has_value());
  CHECK(closed_in.error().code == "InvalidSubnetException");
  CHECK(closed_in.error().message == "VPC " + bench.net + " has no internet gateway");
  bench.gateway(bench.net);
  const auto group = bench.balancer({bench.a, bench.b}, "sg-1");
  REQUIRE_FALSE(group.has_value());
  CHECK(group.error().code == "InvalidSecurityGroupException");
  CHECK(bench.cloud.elbv2.load_balancers.empty());
}

TEST_CASE("a balancer without groups is in its VPC's default group, and again it is the same one") {
  Neighbours bench;
  bench.gateway(bench.net);
  const JsonObject wish{{"Name", "dog"}, {"Subnets", {bench.a, bench.b}}};
  const auto create = [&](JsonObject input) {
    return mocks::invoke(bench.scene, "elbv2", "CreateLoadBalancer", input, bench.me);
  };
  const auto made = create(wish);
  REQUIRE(made.has_value());
  const Json& told = made->at("LoadBalancers").at(0);
  const JsonObject groups = bench.good("DescribeSecurityGroups", filter("group-name", "default"));
  CHECK(told.at("SecurityGroups") == JsonArray{groups.at("SecurityGroups").at(0).at("GroupId")});
  CHECK(create(wish)->at("LoadBalancers").at(0).at("LoadBalancerArn") ==
        told.at("LoadBalancerArn"));
  JsonObject inside = wish, walled = wish, elsewhere = wish;
  inside["Scheme"] = "internal";
  walled["SecurityGroups"] = JsonArray{Json(bench.wall)};
  elsewhere["Subnets"] =
      JsonArray{Json(bench.a), Json(bench.subnet(bench.net, "10.20.3.0/24", "us-east-2a"))};
  for (const JsonObject& other : {inside, walled, elsewhere}) {
    const auto refused = create(other);
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == "DuplicateLoadBalancerNameException");
  }
  CHECK(bench.interfaces("requester-id", "amazon-elb").size() == 2);
}

TEST_CASE("a balancer that moves takes its interfaces along, and stays where it may not go") {
  Neighbours bench;
  bench.gateway(bench.net);
  const auto made = bench.balancer({bench.a, bench.b}, bench.wall);
  REQUIRE(made.has_value());
  const Json arn = made->at("LoadBalancers").at(0).at("LoadBalancerArn");
  const auto move = [&](JsonArray subnets) {
    return mocks::invoke(bench.scene, "elbv2", "SetSubnets",
                         {{"LoadBalancerArn", arn}, {"Subnets", std::move(subnets)}}, bench.me);
  };
  CHECK(move({Json(bench.a), "subnet-1"}).error().code == "SubnetNotFoundException");
  CHECK(bench.interfaces("requester-id", "amazon-elb").size() == 2);
  const std::string c = bench.subnet(bench.net, "10.20.3.0/24", "us-east-2a");
  REQUIRE(move({Json(bench.a), Json(c)}).has_value());
  CHECK(bench.interfaces("requester-id", "amazon-elb").size() == 2);
  CHECK(bench.interfaces("subnet-id", bench.b).empty());
  bench.good("DeleteSubnet", {{"SubnetId", bench.b}});
}

TEST_CASE("a target group is in a VPC that is there, its addresses in it or in private ranges") {
  Neighbours bench;
  const auto call = [&](const char* name, const JsonObject& input) {
    return mocks::invoke(bench.scene, "elbv2", name, input, bench.me);
  };
  const auto group = [&](const std::string& vpc) {
    return call("CreateTargetGroup", {{"Name", "dogs"},
                                      {"Protocol", "HTTP"},
                                      {"Port", 80},
                                      {"TargetType", "ip"},
                                      {"VpcId", vpc}});
  };
  CHECK(group("vpc-1").error().code == "ValidationError");
  CHECK(group("vpc-1").error().message == "The VPC ID 'vpc-1' is not found");
  const auto made = group(bench.net);
  REQUIRE(made.has_value());
  const auto enrol = [&](const JsonObject& target) -> std::string {
    const auto done = call("RegisterTargets",
                           {{"TargetGroupArn", made->at("TargetGroups").at(0).at("TargetGroupArn")},
                            {"Targets", JsonArray{target}}});
    return done ? "" : done.error().code;
  };
  CHECK(enrol({{"Id", "10.20.0.9"}}) == "");
  CHECK(enrol({{"Id", "8.8.8.8"}}) == "InvalidTargetException");
  CHECK(enrol({{"Id", "10.20.0.300"}}) == "ValidationError");
  CHECK(enrol({{"Id", "192.168.0.9"}}) == "ValidationError");
  CHECK(enrol({{"Id", "192.168.0.9"}, {"AvailabilityZone", "all"}}) == "");
  CHECK(enrol({{"Id", "10.20.0.9"}, {"AvailabilityZone", "all"}}) == "ValidationError");
}

TEST_CASE("a balancer takes zones and VPC of its subnets and holds an interface in each") {
  Neighbours bench;
  bench.gateway(bench.net);
  const auto made = bench.balancer({bench.a, bench.b}, bench.wall);
  REQUIRE(made.has_value());
  const JsonObject& told = made->at("LoadBalancers").at(0).get_object();
  CHECK(told.at("VpcId") == Json(bench.net));
  CHECK(told.at("AvailabilityZones").at(0).at("ZoneName") == "us-east-2b");
  CHECK(bench.interfaces("requester-id", "amazon-elb").size() == 2);
  CHECK(bench.interfaces("group-id", bench.wall).size() == 2);
  CHECK(bench.interfaces("association.ip-owner-id", "amazon-elb").size() == 2);
  CHECK(bench.refused("DeleteSubnet", {{"SubnetId", bench.a}}).starts_with("DependencyViolation"));
  CHECK(bench.refused("DeleteSecurityGroup", {{"GroupId", bench.wall}})
            .starts_with("DependencyViolation"));
  const std::string other = bench.group(bench.net, "other");
  REQUIRE(mocks::invoke(bench.scene, "elbv2", "SetSecurityGroups",
                        {{"LoadBalancerArn", told.at("LoadBalancerArn")},
                         {"SecurityGroups", JsonArray{Json(other)}}},
                        bench.me)
              .has_value());
  bench.good("DeleteSecurityGroup", {{"GroupId", bench.wall}});
  REQUIRE(mocks::invoke(bench.scene, "elbv2", "DeleteLoadBalancer",
                        {{"LoadBalancerArn", told.at("LoadBalancerArn")}}, bench.me)
              .has_value());
  CHECK(bench.interfaces("vpc-id", bench.net).empty());
  bench.good("DeleteSubnet", {{"SubnetId", bench.a}});
}

TEST_CASE("a task is refused subnets and groups that are not there, or of different networks") {
  Neighbours bench;
  bench.ecs("CreateCluster", {{"clusterName", "dog"}});
  bench.ecs("RegisterTaskDefinition", dog_definition);
  const std::string other = bench.vpc("10.30.0.0/16"),
                    far = bench.subnet(other, "10.30.0.0/24", "us-east-2a"),
                    foreign = bench.group(other, "foreign");
  const auto refused = [&](JsonArray subnets, JsonArray groups) -> std::string {
    const auto answer = mocks::invoke(
        bench.scene, "ecs", "RunTask",
        {{"cluster", "dog"},
         {"taskDefinition", "dog"},
         {"launchType", "FARGATE"},
         {"networkConfiguration",
          JsonObject{{"awsvpcConfiguration", JsonObject{{"subnets", std::move(subnets)},
                                                        {"securityGroups", std::move(groups)}}}}}},
        bench.me);
    return answer ? "" : answer.error().code + ": " + answer.error().message;
  };
  const std::string begin = "InvalidParameterException: ";
  CHECK(refused({Json(bench.a), "subnet-1"}, {}) ==
        begin + "Error retrieving subnet information for [" + bench.a +
            ", subnet-1]: The subnet ID 'subnet-1' does not exist (ErrorCode: "
            "InvalidSubnetID.NotFound)");
  CHECK(refused({Json(bench.a)}, {"sg-1"}) ==
        begin +
            "Error retrieving security group information for [sg-1]: The security group 'sg-1' "
            "does not exist (ErrorCode: InvalidGroup.NotFound)");
  CHECK(refused({Json(bench.a)}, {Json(foreign)}) ==
        begin + "Security Group " + foreign +
            " does not appear to belong to the same VPC as the input subnets.");
  CHECK(refused({Json(bench.a), Json(far)}, {}).ends_with("do not belong to the same VPC."));
  CHECK(refused({}, {}) == begin + "subnets can not be empty.");
  CHECK(bench.cloud.ecs.tasks.empty());
}

TEST_CASE("a task stands in its subnet until it has stopped") {
  Neighbours bench;
  bench.ecs("CreateCluster", {{"clusterName", "dog"}});
  bench.ecs("RegisterTaskDefinition", dog_definition);
  const JsonObject started = bench.ecs(
      "RunTask", {{"cluster", "dog"},
                  {"taskDefinition", "dog"},
                  {"launchType", "FARGATE"},
                  {"networkConfiguration",
                   JsonObject{{"awsvpcConfiguration",
                               JsonObject{{"subnets", JsonArray{Json(bench.b)}},
                                          {"securityGroups", JsonArray{Json(bench.wall)}}}}}}});
  const JsonArray held = bench.interfaces("group-id", bench.wall);
  REQUIRE(held.size() == 1);
  CHECK(held.at(0).at("AvailabilityZone") == "us-east-2c");
  CHECK(text_of(held.at(0).get_object(), "PrivateIpAddress").starts_with("10.20.1."));
  CHECK(bench.refused("DeleteSubnet", {{"SubnetId", bench.b}}).starts_with("DependencyViolation"));
  bench.ecs("StopTask", {{"cluster", "dog"}, {"task", started.at("tasks").at(0).at("taskArn")}});
  bench.run_for(5min);
  CHECK(bench.interfaces("group-id", bench.wall).empty());
  bench.good("DeleteSubnet", {{"SubnetId", bench.b}});
}
