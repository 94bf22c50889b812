// Bench: a cloud with EC2 on it, called by name, and a clock that is moved by hand. Answers are
// checked against the model where they come through good().
#pragma once

#include "mocks/cloud.hpp"
#include "mocks/ec2/ec2.hpp"
#include "mocks/service.hpp"
#include "sim/journal.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom::tests {

using mocks::Json;
using mocks::JsonArray;
using mocks::JsonObject;
using mocks::text_of;
using namespace std::chrono_literals;

struct Ec2Bench {
  mocks::Cloud cloud;
  sim::Journal journal;
  mocks::Scene scene{cloud, journal};
  mocks::Identity me{"123456789012", "AKIAEXAMPLE", "arn", "me"};

  Ec2Bench() { cloud.settings.starts = seam::Utc(std::chrono::hours(24 * 20'000)); }

  mocks::Result<Json> call(std::string_view name, const JsonObject& input) {
    return mocks::invoke(scene, "ec2", name, input, me);
  }
  JsonObject good(std::string_view name, const JsonObject& input) {
    const mocks::Result<Json> answer = call(name, input);
    INFO(name << ": " << (answer ? "" : answer.error().code + ": " + answer.error().message));
    REQUIRE(answer.has_value());
    return answer->get_object();
  }
  /// "InvalidVpcID.NotFound: The vpc ID ..."; empty where nothing was refused.
  std::string refused(std::string_view name, const JsonObject& input) {
    const mocks::Result<Json> answer = call(name, input);
    return answer ? std::string() : answer.error().code + ": " + answer.error().message;
  }
  void run_for(seam::Length length) {
    const seam::Steady end = cloud.timeline.now() + length;
    while (!cloud.timeline.empty() && cloud.timeline.next_at() <= end)
      mocks::play(scene, cloud.timeline.pop());
    cloud.timeline.advance_to(end);
  }

  std::string vpc(const char* cidr = "10.20.0.0/16") {
    return std::string(good("CreateVpc", {{"CidrBlock", cidr}}).at("Vpc").at("VpcId").as_string());
  }
  std::string subnet(const std::string& in, const char* cidr, const char* zone = "us-east-2a") {
    const JsonObject made =
        good("CreateSubnet", {{"VpcId", in}, {"CidrBlock", cidr}, {"AvailabilityZone", zone}});
    return std::string(made.at("Subnet").at("SubnetId").as_string());
  }
  std::string group(const std::string& in, const char* name) {
    return std::string(good("CreateSecurityGroup",
                            {{"GroupName", name}, {"Description", "of a test"}, {"VpcId", in}})
                           .at("GroupId")
                           .as_string());
  }
  std::string gateway(const std::string& in) {
    const std::string id(good("CreateInternetGateway", {})
                             .at("InternetGateway")
                             .at("InternetGatewayId")
                             .as_string());
    good("AttachInternetGateway", {{"InternetGatewayId", id}, {"VpcId", in}});
    return id;
  }
  std::string address() {
    return std::string(good("AllocateAddress", {{"Domain", "vpc"}}).at("AllocationId").as_string());
  }
  std::string nat(const std::string& in, const std::string& allocation) {
    return std::string(good("CreateNatGateway", {{"SubnetId", in}, {"AllocationId", allocation}})
                           .at("NatGateway")
                           .at("NatGatewayId")
                           .as_string());
  }
  std::string route_table(const std::string& in) {
    return std::string(
        good("CreateRouteTable", {{"VpcId", in}}).at("RouteTable").at("RouteTableId").as_string());
  }
  /// What a Describe tells of one: the first of its list.
  JsonObject first(std::string_view name, const JsonObject& input, std::string_view list) {
    const JsonObject answer = good(name, input);
    const JsonArray& all = answer.at(list).get_array();
    REQUIRE_FALSE(all.empty());
    return all.front().get_object();
  }
  std::size_t count(std::string_view name, const JsonObject& input, std::string_view list) {
    return good(name, input).at(list).get_array().size();
  }
};

inline JsonObject filter(std::string_view name, std::string_view value) {
  return {{"Filters", JsonArray{JsonObject{{"Name", name}, {"Values", JsonArray{Json(value)}}}}}};
}

}  // namespace greenroom::tests
