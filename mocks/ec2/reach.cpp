// Who reaches whom through the network, and the world faults that take a way from them: a security
// group without rules, a route table without a way out.
#include "mocks/ec2/permissions.hpp"

#include <algorithm>

namespace greenroom::mocks::ec2 {
namespace {

// What a fault took away is kept aside at the resource that it befell.
constexpr std::string_view befallen = "Befallen";  ///< how many faults stand
constexpr std::string_view taken = "Taken";        ///< what they took

std::int64_t count_fault(Resource& resource, bool begins) {
  const std::int64_t standing = number_of(resource.aside, befallen) + (begins ? 1 : -1);
  resource.aside[befallen] = standing;
  return standing;
}

JsonArray take_back(Resource& resource) {
  JsonArray kept = resource.aside[taken].as_array();
  resource.aside[taken] = JsonArray{};
  return kept;
}

JsonArray take_rules(Cloud& cloud, std::string_view group) {
  JsonArray rules;
  for (const Resource* rule : rules_of(cloud, group)) {
    if (flag_of(rule->document, "IsEgress")) continue;
    JsonObject tags;
    for (const auto& [key, value] : rule->tags) tags[key] = value;
    rules.push_back(JsonObject{{"Document", rule->document},
                               {"Tags", std::move(tags)},
                               {"Made", static_cast<std::int64_t>(rule->made)}});
  }
  for (const Json& rule : rules)
    cloud.ec2->rules.erase(
        std::string(text_of(rule.at("Document").get_object(), "SecurityGroupRuleId")));
  return rules;
}

/// A rule that somebody has authorized again meanwhile stands as it is.
void give_rule(Cloud& cloud, std::string_view group, const JsonObject& kept) {
  const JsonObject& document = *object_of(kept, "Document");
  for (const Resource* rule : rules_of(cloud, group))
    if (is_same(rule->document, document)) return;
  Resource& rule = cloud.ec2->rules[std::string(text_of(document, "SecurityGroupRuleId"))];
  rule.document = document;
  for (const auto& tag : *object_of(kept, "Tags"))
    rule.tags[std::string(tag.key())] = std::string_view(tag.value().get_string());
  rule.made = static_cast<std::uint64_t>(number_of(kept, "Made"));
}

std::string table_of_subnet(const Cloud& cloud, const Resource& subnet) {
  const std::string_view id = text_of(subnet.document, "SubnetId");
  for (const auto& [table, one] : cloud.ec2->route_tables)
    for (const Json& association : *array_of(one.document, "Associations"))
      if (text_of(association.get_object(), "SubnetId") == id) return table;
  return main_route_table(cloud, text_of(subnet.document, "VpcId"));
}

bool covers(const JsonObject& rule, int port) {
  const std::string_view protocol = text_of(rule, "IpProtocol");
  if (protocol == "-1") return true;
  return protocol == "tcp" && number_of(rule, "FromPort") <= port &&
         port <= number_of(rule, "ToPort");
}

bool is_closed(const Cloud& cloud, std::string_view group, int port) {
  const Resource* found = peek(cloud, security_group_kind, group);
  if (found == nullptr || number_of(found->aside, befallen) == 0) return false;
  const auto rules = rules_of(cloud, group);
  return std::none_of(rules.begin(), rules.end(), [&](const Resource* rule) {
    return !flag_of(rule->document, "IsEgress") && covers(rule->document, port);
  });
}

/// The route that the whole internet takes.
const JsonObject* default_route(const Resource& table) {
  for (const Json& route : *array_of(table.document, "Routes"))
    if (text_of(route.get_object(), "DestinationCidrBlock") == "0.0.0.0/0")
      return &route.get_object();
  return nullptr;
}

/// The endpoint whose private name the service's own name leads to.
const Resource* endpoint_for(const Cloud& cloud, std::string_view vpc, std::string_view service) {
  const std::string name = "com.amazonaws." + cloud.settings.region + "." + std::string(service);
  for (const auto& [id, one] : cloud.ec2->endpoints)
    if (text_of(one.document, "VpcId") == vpc && text_of(one.document, "ServiceName") == name &&
        text_of(one.document, "State") == "available" && flag_of(one.document, "PrivateDnsEnabled"))
      return &one;
  return nullptr;
}

/// A gateway endpoint is a route.
bool has_gateway_endpoint(const Cloud& cloud, const std::string& table, std::string_view service) {
  const std::string name = "com.amazonaws." + cloud.settings.region + "." + std::string(service);
  for (const auto& [id, one] : cloud.ec2->endpoints)
    if (text_of(one.document, "ServiceName") == name &&
        holds(texts_of(one.document, "RouteTableIds"), table))
      return true;
  return false;
}

}  // namespace

bool close_group(Scene& scene, std::string_view group, bool closed) {
  if (peek(scene.cloud, security_group_kind, group) == nullptr) return false;
  Resource& found = scene.cloud.ec2->security_groups.find(group)->second;
  const std::int64_t standing = count_fault(found, closed);
  if (closed && standing == 1) found.aside[taken] = take_rules(scene.cloud, group);
  if (!closed && standing == 0)
    for (const Json& rule : take_back(found)) give_rule(scene.cloud, group, rule.get_object());
  return true;
}

bool cut_routes(Scene& scene, std::string_view subnet, bool cut) {
  const Resource* of = peek(scene.cloud, subnet_kind, subnet);
  const std::string table = of == nullptr ? std::string() : table_of_subnet(scene.cloud, *of);
  if (peek(scene.cloud, route_table_kind, table) == nullptr) return false;
  Resource& found = scene.cloud.ec2->route_tables.find(table)->second;
  const std::int64_t standing = count_fault(found, cut);
  JsonArray& routes = found.document["Routes"].as_array();
  if (cut && standing == 1) {
    found.aside[taken] = routes;
    routes.clear();
  }
  if (!cut && standing == 0) {
    // What somebody has put there meanwhile stands before what was there.
    const auto known = [&](const JsonObject& route) {
      return std::any_of(routes.begin(), routes.end(), [&](const Json& other) {
        return text_of(other.get_object(), "DestinationCidrBlock") ==
                   text_of(route, "DestinationCidrBlock") &&
               text_of(other.get_object(), "DestinationPrefixListId") ==
                   text_of(route, "DestinationPrefixListId");
      });
    };
    for (Json& route : take_back(found))
      if (!known(route.get_object())) routes.push_back(std::move(route));
  }
  return true;
}

bool is_any_group_closed(const Cloud& cloud) {
  const Table& groups = cloud.ec2->security_groups;
  return std::any_of(groups.begin(), groups.end(),
                     [](const auto& one) { return number_of(one.second.aside, befallen) != 0; });
}

bool lets_in(const Cloud& cloud, std::string_view interface, int port) {
  if (!is_any_group_closed(cloud)) return true;
  const Resource* found = peek(cloud, interface_kind, interface);
  const JsonArray* groups = found == nullptr ? nullptr : array_of(found->document, "Groups");
  if (groups == nullptr || groups->empty()) return true;
  // AWS: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html
  // The rules of all groups of an interface count together. Differs from AWS: a group that no fault
  // closed lets everything in, and a connection that is tracked already ends with its rule.
  return std::any_of(groups->begin(), groups->end(), [&](const Json& group) {
    return !is_closed(cloud, text_of(group.get_object(), "GroupId"), port);
  });
}

// AWS: https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html
bool has_way_out(const Cloud& cloud, std::string_view subnet, bool has_public_address) {
  const Resource* in = peek(cloud, subnet_kind, subnet);
  if (in == nullptr) return true;
  const Resource* table = peek(cloud, route_table_kind, table_of_subnet(cloud, *in));
  if (table == nullptr) return true;
  const JsonObject* route = default_route(*table);
  if (route == nullptr) return false;
  if (const std::string_view gateway = text_of(*route, "GatewayId"); !gateway.empty())
    return has_public_address &&
           internet_gateway_of(cloud, text_of(table->document, "VpcId")) == gateway;
  if (const std::string_view nat = text_of(*route, "NatGatewayId"); !nat.empty()) {
    const Resource* gateway = peek(cloud, nat_gateway_kind, nat);
    return gateway != nullptr && text_of(gateway->document, "State") == "available" &&
           has_way_out(cloud, text_of(gateway->document, "SubnetId"), true);
  }
  // An interface of the customer's own is trusted to lead out.
  return peek(cloud, interface_kind, text_of(*route, "NetworkInterfaceId")) != nullptr;
}

// AWS: https://docs.aws.amazon.com/vpc/latest/privatelink/privatelink-access-aws-services.html
bool reaches(const Cloud& cloud, std::string_view interface, std::string_view service) {
  const Resource* found = peek(cloud, interface_kind, interface);
  if (found == nullptr) return true;
  const std::string_view vpc = text_of(found->document, "VpcId");
  const std::string_view subnet = text_of(found->document, "SubnetId");
  if (const Resource* endpoint = endpoint_for(cloud, vpc, service)) {
    constexpr int https = 443;
    const std::vector<std::string> doors = texts_of(endpoint->document, "NetworkInterfaceIds");
    return std::any_of(doors.begin(), doors.end(),
                       [&](const std::string& door) { return lets_in(cloud, door, https); });
  }
  const Resource* in = peek(cloud, subnet_kind, subnet);
  if (in != nullptr && has_gateway_endpoint(cloud, table_of_subnet(cloud, *in), service))
    return true;
  return has_way_out(
      cloud, subnet,
      !text_of(found->aside, "PublicIp").empty() ||
          address_at(cloud, text_of(found->document, "NetworkInterfaceId")) != nullptr);
}

}  // namespace greenroom::mocks::ec2
