// The network of a world: VPC, subnets, gateways, routes, endpoints and security groups, made by
// EC2's own operations from the words `network` and `security_groups`.
#include "harness/language/read.hpp"
#include "harness/world_resources.hpp"
#include "mocks/ec2/cidr.hpp"
#include "mocks/ec2/ec2.hpp"

#include <algorithm>
#include <array>

namespace greenroom::harness {
namespace {

using mocks::Json;
using mocks::JsonArray;
using mocks::JsonObject;
using mocks::ec2::Cidr;

// Cloudflare: https://www.cloudflare.com/ips-v4
constexpr std::array<std::string_view, 15> cloudflare_ranges = {
    "103.21.244.0/22", "103.22.200.0/22",  "103.31.4.0/22",   "104.16.0.0/13",
    "104.24.0.0/14",   "108.162.192.0/18", "131.0.72.0/22",   "141.101.64.0/18",
    "162.158.0.0/15",  "172.64.0.0/13",    "173.245.48.0/20", "188.114.96.0/20",
    "190.93.240.0/20", "197.234.240.0/22", "198.41.128.0/17"};

/// The operations of EC2 as the making of this network calls them, and what its words say.
class Maker {
 public:
  explicit Maker(Workshop& shop)
      : shop_(shop), words_(shop.play.world.tree.find("network")), made_(shop.network) {}

  void make() {
    make_vpc();
    const bool is_public = says("public"), is_private = says("private");
    if (is_public) make_public();
    if (is_private) make_private(is_public);
    make_groups();
    make_endpoints();
  }

 private:
  bool says(std::string_view word) const {
    return words_ == nullptr || flag_of(*words_, word, true);
  }
  std::string word(std::string_view name, std::string_view otherwise) const {
    return words_ == nullptr ? std::string(otherwise)
                             : text_of(*words_, name, std::string(otherwise));
  }
  Json call(std::string_view operation, JsonObject input, std::string_view place) {
    return done(shop_, "ec2", operation, input, shop_.play.world.place_of({"network", place}));
  }
  std::string made(std::string_view operation, JsonObject input, std::string_view place,
                   std::string_view document, std::string_view id) {
    return std::string(call(operation, std::move(input), place).at(document).at(id).as_string());
  }
  JsonArray tagged(std::string_view type, const std::string& name) const {
    const std::string full = shop_.play.world.name + (name.empty() ? "" : "-") + name;
    return {JsonObject{{"ResourceType", type},
                       {"Tags", JsonArray{JsonObject{{"Key", "Name"}, {"Value", full}}}}}};
  }
  const std::vector<std::string>& zones() const { return shop_.play.world.network.zones; }

  void make_vpc() {
    made_.vpc = made(
        "CreateVpc",
        {{"CidrBlock", shop_.play.world.network.cidr}, {"TagSpecifications", tagged("vpc", "")}},
        "cidr", "Vpc", "VpcId");
    call("ModifyVpcAttribute",
         {{"VpcId", made_.vpc}, {"EnableDnsHostnames", JsonObject{{"Value", true}}}}, "cidr");
  }

  /// Public subnets are small and stand first; private ones hold tasks, a deployment doubles them.
  /// In 10.20.0.0/16: 10.20.0.0/24, 10.20.1.0/24; 10.20.16.0/22, 10.20.20.0/22.
  void make_subnets(const std::string& kind, int bits_more, std::uint64_t offset) {
    const auto vpc = Cidr::read(shop_.play.world.network.cidr);
    Cidr block{vpc->base + static_cast<std::uint32_t>(offset), std::min(28, vpc->bits + bits_more)};
    for (const std::string& zone : zones()) {
      made_.subnets[kind].push_back(
          made("CreateSubnet",
               {{"VpcId", made_.vpc},
                {"CidrBlock", block.text()},
                {"AvailabilityZone", shop_.play.world.region + zone},
                {"TagSpecifications", tagged("subnet", kind + "-" + zone)}},
               "zones", "Subnet", "SubnetId"));
      block.base += static_cast<std::uint32_t>(block.size());
    }
  }

  std::string make_table(const std::string& name, const std::vector<std::string>& subnets) {
    const std::string table =
        made("CreateRouteTable",
             {{"VpcId", made_.vpc}, {"TagSpecifications", tagged("route-table", name)}}, "zones",
             "RouteTable", "RouteTableId");
    for (const std::string& subnet : subnets)
      call("AssociateRouteTable", {{"RouteTableId", table}, {"SubnetId", subnet}}, "zones");
    return table;
  }
  void route(const std::string& table, std::string_view member, const std::string& target) {
    JsonObject input{{"RouteTableId", table}, {"DestinationCidrBlock", "0.0.0.0/0"}};
    input[member] = target;
    call("CreateRoute", std::move(input), "nat");
  }

  void make_public() {
    constexpr int smaller_by = 8;
    make_subnets("public", smaller_by, 0);
    const std::string gateway =
        made("CreateInternetGateway", {{"TagSpecifications", tagged("internet-gateway", "")}},
             "public", "InternetGateway", "InternetGatewayId");
    call("AttachInternetGateway", {{"InternetGatewayId", gateway}, {"VpcId", made_.vpc}}, "public");
    route(make_table("public", made_.subnets["public"]), "GatewayId", gateway);
  }

  std::string make_nat(std::size_t zone) {
    const std::string name = "nat-" + zones()[zone];
    const Json address =
        call("AllocateAddress",
             {{"Domain", "vpc"}, {"TagSpecifications", tagged("elastic-ip", name)}}, "nat");
    return made("CreateNatGateway",
                {{"SubnetId", made_.subnets["public"][zone]},
                 {"AllocationId", address.at("AllocationId")},
                 {"TagSpecifications", tagged("natgateway", zones()[zone])}},
                "nat", "NatGateway", "NatGatewayId");
  }

  void make_private(bool is_public) {
    constexpr int smaller_by = 6;
    const auto vpc = Cidr::read(shop_.play.world.network.cidr);
    make_subnets("private", smaller_by, vpc->size() / 16);
    const std::string nat = is_public ? word("nat", "one_a_zone") : "none";
    std::string gateway;
    for (std::size_t zone = 0; zone < zones().size(); ++zone) {
      tables_.push_back(make_table("private-" + zones()[zone], {made_.subnets["private"][zone]}));
      if (nat == "none") continue;
      if (gateway.empty() || nat == "one_a_zone") gateway = make_nat(zone);
      route(tables_.back(), "NatGatewayId", gateway);
    }
  }

  void make_endpoints() {
    if (words_ == nullptr) return;
    for (const std::string& name : texts_of(*words_, "endpoints")) {
      JsonObject input{{"VpcId", made_.vpc},
                       {"ServiceName", "com.amazonaws." + shop_.play.world.region + "." + name},
                       {"TagSpecifications", tagged("vpc-endpoint", name)}};
      JsonArray places;
      const bool is_gateway = name == "s3" || name == "dynamodb";
      for (const std::string& id : is_gateway ? tables_ : made_.subnets["private"])
        places.emplace_back(id);
      input["VpcEndpointType"] = is_gateway ? "Gateway" : "Interface";
      input[is_gateway ? "RouteTableIds" : "SubnetIds"] = std::move(places);
      call("CreateVpcEndpoint", std::move(input), "endpoints");
    }
  }

  /// Cloudflare's ranges as a list of just their number: it counts that much in a group's sixty.
  std::string cloudflare() {
    if (!list_.empty()) return list_;
    JsonArray entries;
    for (const std::string_view range : cloudflare_ranges)
      entries.push_back(JsonObject{{"Cidr", range}});
    list_ = made("CreateManagedPrefixList",
                 {{"PrefixListName", shop_.play.world.name + "-cloudflare-v4"},
                  {"AddressFamily", "IPv4"},
                  {"MaxEntries", cloudflare_ranges.size()},
                  {"Entries", std::move(entries)}},
                 "cidr", "PrefixList", "PrefixListId");
    return list_;
  }

  JsonObject permission(const std::string& who, int port) {
    JsonObject made{{"IpProtocol", "tcp"}, {"FromPort", port}, {"ToPort", port}};
    if (const auto group = made_.groups.find(who); group != made_.groups.end())
      made["UserIdGroupPairs"] = JsonArray{JsonObject{{"GroupId", group->second}}};
    else if (who == "cloudflare")
      made["PrefixListIds"] = JsonArray{JsonObject{{"PrefixListId", cloudflare()}}};
    else
      made["IpRanges"] = JsonArray{JsonObject{{"CidrIp", who == "anybody" ? "0.0.0.0/0" : who}}};
    return made;
  }

  void make_groups() {
    const WorldFile& world = shop_.play.world;
    for (const SecurityGroupSpec& group : world.security_groups)
      made_.groups[group.name] = std::string(done(shop_, "ec2", "CreateSecurityGroup",
                                                  {{"GroupName", world.name + "-" + group.name},
                                                   {"Description", world.name + " " + group.name},
                                                   {"VpcId", made_.vpc}},
                                                  world.place_of({"security_groups", group.name}))
                                                 .at("GroupId")
                                                 .as_string());
    for (const SecurityGroupSpec& group : world.security_groups)
      for (const auto& [who, ports] : group.from)
        for (const int port : ports)
          done(shop_, "ec2", "AuthorizeSecurityGroupIngress",
               {{"GroupId", made_.groups[group.name]},
                {"IpPermissions", JsonArray{Json(permission(who, port))}}},
               world.place_of({"security_groups", group.name, "from"}));
  }

  Workshop& shop_;
  const Node* words_;
  Network& made_;
  std::vector<std::string> tables_;  ///< of the private subnets
  std::string list_;                 ///< Cloudflare's
};

}  // namespace

void put_network(Workshop& shop) {
  Maker(shop).make();
  shop.names.security_groups = shop.network.groups;
  shop.names.subnets = shop.network.subnets;
  mocks::ec2::settle(shop.scene);
}

}  // namespace greenroom::harness
