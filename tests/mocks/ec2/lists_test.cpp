// Filters, pages and tags, which are the same for all kinds; zones and regions.
#include "tests/mocks/ec2/bench.hpp"

using namespace greenroom;
using namespace greenroom::tests;

namespace {

JsonObject tag(const char* key, const char* value) { return {{"Key", key}, {"Value", value}}; }

}  // namespace

TEST_CASE("a filter that is none is refused, one that is met by nothing finds nothing") {
  Ec2Bench bench;
  bench.vpc();
  CHECK(bench.refused("DescribeVpcs", filter("colour", "red")) ==
        "InvalidParameterValue: The filter 'colour' is invalid");
  CHECK(bench.count("DescribeVpcs", filter("cidr", "10.9.0.0/16"), "Vpcs") == 0);
}

TEST_CASE("filters match with wildcards, all of them, any of their values") {
  Ec2Bench bench;
  const std::string vpc = bench.vpc();
  bench.subnet(vpc, "10.20.0.0/24", "us-east-2a");
  bench.subnet(vpc, "10.20.1.0/24", "us-east-2b");
  bench.subnet(vpc, "10.20.16.0/22", "us-east-2b");
  const auto found = [&](const char* name, const char* value) {
    return bench.count("DescribeSubnets", filter(name, value), "Subnets");
  };
  CHECK(found("cidr-block", "10.20.?.0/24") == 2);
  CHECK(found("cidr-block", "*/22") == 1);
  CHECK(found("cidr-block", "*") == 3);
  CHECK(found("cidr-block", "\\*") == 0);
  CHECK(found("map-public-ip-on-launch", "false") == 3);
  CHECK(found("available-ip-address-count", "251") == 2);
  const JsonArray both{JsonObject{{"Name", "availability-zone"},
                                  {"Values", JsonArray{Json("us-east-2a"), Json("us-east-2b")}}},
                       JsonObject{{"Name", "cidr-block"}, {"Values", JsonArray{Json("*/24")}}}};
  CHECK(bench.count("DescribeSubnets", {{"Filters", both}}, "Subnets") == 2);
}

TEST_CASE("a list comes in pages, whole and without repeating itself") {
  Ec2Bench bench;
  const std::string vpc = bench.vpc();
  for (int n = 0; n < 12; ++n) bench.group(vpc, ("g" + std::to_string(n)).c_str());
  std::vector<std::string> seen;
  JsonObject input{{"MaxResults", 5}};
  for (int page = 0; page < 3; ++page) {
    const JsonObject answer = bench.good("DescribeSecurityGroups", input);
    for (const Json& one : answer.at("SecurityGroups").get_array())
      seen.emplace_back(text_of(one.get_object(), "GroupName"));
    CHECK(answer.contains("NextToken") == (page < 2));
    if (answer.contains("NextToken")) input["NextToken"] = answer.at("NextToken");
  }
  std::sort(seen.begin(), seen.end());
  CHECK(std::unique(seen.begin(), seen.end()) == seen.end());
  CHECK(seen.size() == 13);
  CHECK(bench.refused("DescribeSecurityGroups", {{"NextToken", "x"}}) ==
        "InvalidNextToken: The specified NextToken is not valid.");
  CHECK(bench.refused("DescribeSecurityGroups", {{"MaxResults", 2}})
            .starts_with("InvalidParameterValue: Value ( 2 ) for parameter MaxResults is invalid"));
  CHECK(bench.refused("DescribeVpcs", {{"VpcIds", JsonArray{Json(vpc)}}, {"MaxResults", 5}})
            .starts_with("InvalidParameterCombination"));
}

TEST_CASE("tags are put, replaced, found by, and taken away") {
  Ec2Bench bench;
  const std::string vpc = bench.vpc(), group = bench.group(vpc, "alb");
  const JsonArray both{Json(vpc), Json(group)};
  CHECK(bench
            .refused("CreateTags", {{"Resources", JsonArray{Json(vpc), Json("vpc-1")}},
                                    {"Tags", JsonArray{tag("a", "1")}}})
            .starts_with("InvalidVpcID.NotFound"));
  CHECK(bench.count("DescribeTags", {}, "Tags") == 0);  // all or nothing
  CHECK(bench.refused("CreateTags", {{"Resources", both}, {"Tags", JsonArray{tag("aws:a", "1")}}})
            .starts_with("InvalidParameterValue: Tag keys starting with 'aws:'"));
  CHECK(bench.refused("CreateTags", {{"Resources", JsonArray{Json("what-1")}},
                                     {"Tags", JsonArray{tag("a", "1")}}}) ==
        "InvalidID: The ID 'what-1' is not valid");
  bench.good("CreateTags",
             {{"Resources", both}, {"Tags", JsonArray{tag("Name", "dog"), tag("env", "test")}}});
  bench.good("CreateTags",
             {{"Resources", JsonArray{Json(vpc)}}, {"Tags", JsonArray{tag("env", "prod")}}});
  CHECK(bench.count("DescribeVpcs", filter("tag:env", "pro*"), "Vpcs") == 1);
  CHECK(bench.count("DescribeSecurityGroups", filter("tag-key", "env"), "SecurityGroups") == 1);
  CHECK(bench.count("DescribeTags", filter("resource-id", group), "Tags") == 2);
  CHECK(bench.count("DescribeTags", filter("resource-type", "vpc"), "Tags") == 2);
  CHECK(bench.first("DescribeTags", filter("key", "env"), "Tags").size() == 4);
  // With another value nothing is deleted, with the same or none the tag is.
  bench.good("DeleteTags",
             {{"Resources", JsonArray{Json(vpc)}}, {"Tags", JsonArray{tag("env", "x")}}});
  CHECK(bench.count("DescribeTags", filter("resource-id", vpc), "Tags") == 2);
  bench.good("DeleteTags", {{"Resources", both}, {"Tags", JsonArray{JsonObject{{"Key", "env"}}}}});
  CHECK(bench.count("DescribeTags", {}, "Tags") == 2);
  bench.good("DeleteTags", {{"Resources", both}});
  CHECK(bench.count("DescribeTags", {}, "Tags") == 0);
}

TEST_CASE("tags of a creating call are of the kind that it makes") {
  Ec2Bench bench;
  const auto tagged = [&](const char* type) {
    return JsonObject{
        {"CidrBlock", "10.0.0.0/16"},
        {"TagSpecifications",
         JsonArray{JsonObject{{"ResourceType", type}, {"Tags", JsonArray{tag("Name", "x")}}}}}};
  };
  CHECK(bench.refused("CreateVpc", tagged("subnet")) ==
        "InvalidParameterValue: 'subnet' is not a valid taggable resource type for this "
        "operation.");
  CHECK(bench.cloud.ec2->vpcs.empty());
  const JsonObject made = bench.good("CreateVpc", tagged("vpc"));
  CHECK(made.at("Vpc").at("Tags").at(0).at("Value") == "x");
}

TEST_CASE("zones and regions are those of the region, and others are refused") {
  Ec2Bench bench;
  const JsonObject zone =
      bench.first("DescribeAvailabilityZones", {{"ZoneNames", JsonArray{Json("us-east-2c")}}},
                  "AvailabilityZones");
  CHECK(zone.at("ZoneId") == "use2-az3");
  CHECK(bench.count("DescribeAvailabilityZones", filter("state", "available"),
                    "AvailabilityZones") == 3);
  CHECK(bench.refused("DescribeAvailabilityZones", {{"ZoneNames", JsonArray{Json("x")}}}) ==
        "InvalidParameterValue: Invalid availability zone: [x]");
  CHECK(bench.count("DescribeRegions", {}, "Regions") == 17);
  bench.cloud.settings.region = "ap-southeast-1";
  CHECK(bench.first("DescribeAvailabilityZones", {}, "AvailabilityZones").at("ZoneId") ==
        "apse1-az1");
  CHECK(bench.count("DescribeAccountAttributes",
                    {{"AttributeNames", JsonArray{Json("default-vpc")}}},
                    "AccountAttributes") == 1);
}
