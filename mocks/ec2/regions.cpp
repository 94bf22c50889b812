// What an account is told of where it is: regions, zones, attributes, DHCP options.
#include "mocks/ec2/handlers.hpp"

#include <algorithm>
#include <array>

namespace greenroom::mocks::ec2 {
namespace {

/// Regions that need no opting in, and the letters of their zones.
// AWS: https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html
// Inferred: which letters an account sees, where a region has more zones than an account gets.
struct Region {
  std::string_view name, zones;
};
constexpr std::array<Region, 17> regions = {{
    {"ap-northeast-1", "acd"},
    {"ap-northeast-2", "abcd"},
    {"ap-northeast-3", "abc"},
    {"ap-south-1", "abc"},
    {"ap-southeast-1", "abc"},
    {"ap-southeast-2", "abc"},
    {"ca-central-1", "abd"},
    {"eu-central-1", "abc"},
    {"eu-north-1", "abc"},
    {"eu-west-1", "abc"},
    {"eu-west-2", "abc"},
    {"eu-west-3", "abc"},
    {"sa-east-1", "abc"},
    {"us-east-1", "abcdef"},
    {"us-east-2", "abc"},
    {"us-west-1", "ac"},
    {"us-west-2", "abcd"},
}};

/// "use2" of "us-east-2", "apse1" of "ap-southeast-1".
std::string short_name(std::string_view region) {
  const std::size_t first = region.find('-'), last = region.rfind('-');
  std::string text(region.substr(0, first));
  const std::string_view middle = region.substr(first + 1, last - first - 1);
  for (const std::string_view word : {"north", "south"})
    if (middle.starts_with(word) && middle.size() > word.size())
      return text + middle[0] + middle[word.size()] + std::string(region.substr(last + 1));
  return text + middle[0] + std::string(region.substr(last + 1));
}

JsonObject zone_told(const std::string& region, const std::string& zone) {
  return {{"State", "available"},
          {"OptInStatus", "opt-in-not-required"},
          {"Messages", JsonArray{}},
          {"RegionName", region},
          {"ZoneName", zone},
          {"ZoneId", zone_id(zone)},
          {"GroupName", region + "-zg-1"},
          {"NetworkBorderGroup", region},
          {"ZoneType", "availability-zone"}};
}

JsonObject attribute(std::string_view name, std::string_view value) {
  return {{"AttributeName", name},
          {"AttributeValues", JsonArray{JsonObject{{"AttributeValue", value}}}}};
}

constexpr std::array<FilterRow, 4> dhcp_filters = {{{"dhcp-options-id", "DhcpOptionsId"},
                                                    {"key", "DhcpConfigurations.Key"},
                                                    {"value", "DhcpConfigurations.Values.Value"},
                                                    {"owner-id", "OwnerId"}}};

}  // namespace

const Kind dhcp_options_kind = {"dhcp-options",
                                "dopt-",
                                "DhcpOptionsId",
                                "InvalidDhcpOptionID.NotFound",
                                "InvalidDhcpOptionsId.Malformed",
                                "The dhcpOption ID '%' does not exist",
                                &State::dhcp_options,
                                dhcp_filters,
                                nullptr};

std::vector<std::string> zones_of(std::string_view region) {
  std::string_view letters = "abc";  // of a region that has to be opted in
  for (const Region& one : regions)
    if (one.name == region) letters = one.zones;
  std::vector<std::string> zones;
  for (const char letter : letters) zones.push_back(std::string(region) + letter);
  return zones;
}

// AWS: https://docs.aws.amazon.com/ram/latest/userguide/working-with-az-ids.html
// Differs from AWS: zone a is az1 in every account here; there it is shuffled.
std::string zone_id(std::string_view zone) {
  const std::string_view region = zone.substr(0, zone.size() - 1);
  const std::vector<std::string> zones = zones_of(region);
  const auto at = std::find(zones.begin(), zones.end(), zone) - zones.begin();
  return short_name(region) + "-az" + std::to_string(at + 1);
}

Result<Json> describe_availability_zones(Call& call, const JsonObject& input) {
  static constexpr std::array<FilterRow, 10> filters = {{
      {"group-name", "GroupName"},
      {"message", "Messages.Message"},
      {"opt-in-status", "OptInStatus"},
      {"parent-zone-id", "ParentZoneId"},
      {"parent-zone-name", "ParentZoneName"},
      {"region-name", "RegionName"},
      {"state", "State"},
      {"zone-id", "ZoneId"},
      {"zone-name", "ZoneName"},
      {"zone-type", "ZoneType"},
  }};
  const std::string& region = call.scene.cloud.settings.region;
  const std::vector<std::string> names = texts_of(input, "ZoneNames");
  const std::vector<std::string> ids = texts_of(input, "ZoneIds");
  std::vector<JsonObject> all;
  for (const std::string& zone : zones_of(region))
    if ((names.empty() || holds(names, zone)) && (ids.empty() || holds(ids, zone_id(zone))))
      all.push_back(zone_told(region, zone));
  for (const std::string& name : names)
    if (!holds(zones_of(region), name))
      return refuse("InvalidParameterValue", "Invalid availability zone: [" + name + "]");
  for (const std::string& id : ids)
    if (std::none_of(all.begin(), all.end(),
                     [&](const JsonObject& one) { return text_of(one, "ZoneId") == id; }))
      return refuse("InvalidParameterValue", "Invalid availability zone-id: [" + id + "]");
  return listed(input, filters, "ZoneName", "AvailabilityZones", std::move(all));
}

Result<Json> describe_regions(Call& call, const JsonObject& input) {
  static constexpr std::array<FilterRow, 3> filters = {
      {{"endpoint", "Endpoint"}, {"opt-in-status", "OptInStatus"}, {"region-name", "RegionName"}}};
  const std::vector<std::string> asked = texts_of(input, "RegionNames");
  const std::string& own = call.scene.cloud.settings.region;
  std::vector<std::string> names;
  for (const Region& region : regions) names.emplace_back(region.name);
  if (!holds(names, own)) names.push_back(own);
  for (const std::string& name : asked)
    if (!holds(names, name))
      return refuse("InvalidParameterValue", "Invalid region: Region [" + name + "] is invalid.");
  std::vector<JsonObject> all;
  for (const std::string& name : names)
    if (asked.empty() || holds(asked, name))
      all.push_back({{"OptInStatus", "opt-in-not-required"},
                     {"RegionName", name},
                     {"Endpoint", "ec2." + name + ".amazonaws.com"}});
  return listed(input, filters, "RegionName", "Regions", std::move(all));
}

Result<Json> describe_account_attributes(Call& call, const JsonObject& input) {
  std::string standard = "none";
  for (const auto& [id, vpc] : call.scene.cloud.ec2->vpcs)
    if (flag_of(vpc.document, "IsDefault")) standard = id;
  const std::vector<std::string> asked = texts_of(input, "AttributeNames");
  JsonArray told;
  const auto put = [&](std::string_view name, std::string_view value) {
    if (asked.empty() || holds(asked, name)) told.push_back(attribute(name, value));
  };
  // AWS: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAccountAttributes.html
  put("supported-platforms", "VPC");
  put("default-vpc", standard);
  put("max-instances", "20");
  put("vpc-max-security-groups-per-interface", "5");
  put("max-elastic-ips", "5");
  put("vpc-max-elastic-ips", "5");
  return Json(JsonObject{{"AccountAttributes", std::move(told)}});
}

Result<Json> describe_dhcp_options(Call& call, const JsonObject& input) {
  return described(call, input, dhcp_options_kind, "DhcpOptionsIds", "DhcpOptions");
}

/// EC2-Classic is gone: every VPC answers that it has nothing of it.
Result<Json> describe_vpc_classic_link(Call& call, const JsonObject& input) {
  static constexpr std::array<FilterRow, 1> filters = {
      {{"is-classic-link-enabled", "ClassicLinkEnabled"}}};
  const std::vector<std::string> asked = texts_of(input, "VpcIds");
  for (const std::string& id : asked) GR_CHECK(find(call.scene.cloud, vpc_kind, id));
  std::vector<JsonObject> all;
  for (const auto& [id, vpc] : call.scene.cloud.ec2->vpcs)
    if (asked.empty() || holds(asked, id))
      all.push_back({{"ClassicLinkEnabled", false}, {"Tags", tags_told(vpc.tags)}, {"VpcId", id}});
  return listed(input, filters, "VpcId", "Vpcs", std::move(all));
}

Result<Json> describe_vpc_classic_link_dns_support(Call& call, const JsonObject& input) {
  const std::vector<std::string> asked = texts_of(input, "VpcIds");
  for (const std::string& id : asked) GR_CHECK(find(call.scene.cloud, vpc_kind, id));
  std::vector<JsonObject> all;
  for (const auto& [id, vpc] : call.scene.cloud.ec2->vpcs)
    if (asked.empty() || holds(asked, id))
      all.push_back({{"ClassicLinkDnsSupported", false}, {"VpcId", id}});
  return listed(input, {}, "VpcId", "Vpcs", std::move(all));
}

}  // namespace greenroom::mocks::ec2
