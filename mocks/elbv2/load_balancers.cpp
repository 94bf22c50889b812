// Handlers of load balancers and their attributes.
#include "mocks/ec2/ec2.hpp"
#include "mocks/elbv2/internal.hpp"
#include "mocks/elbv2/settings.hpp"
#include "mocks/iam/iam.hpp"
#include "mocks/s3/s3.hpp"

#include <algorithm>
#include <set>

namespace greenroom::mocks::elbv2 {
namespace {

// AWS:
// https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancerAttribute.html
const std::map<std::string, std::string>& default_attributes() {
  static const std::map<std::string, std::string> defaults = {
      {"access_logs.s3.bucket", ""},
      {"access_logs.s3.enabled", "false"},
      {"access_logs.s3.prefix", ""},
      {"client_keep_alive.seconds", "3600"},
      {"connection_logs.s3.bucket", ""},
      {"connection_logs.s3.enabled", "false"},
      {"connection_logs.s3.prefix", ""},
      {"deletion_protection.enabled", "false"},
      {"idle_timeout.timeout_seconds", "60"},
      {"load_balancing.cross_zone.enabled", "true"},
      {"routing.http.desync_mitigation_mode", "defensive"},
      {"routing.http.drop_invalid_header_fields.enabled", "false"},
      {"routing.http.preserve_host_header.enabled", "false"},
      {"routing.http.x_amzn_tls_version_and_cipher_suite.enabled", "false"},
      {"routing.http.xff_client_port.enabled", "false"},
      {"routing.http.xff_header_processing.mode", "append"},
      {"routing.http2.enabled", "true"},
      {"waf.fail_open.enabled", "false"},
      {"zonal_shift.config.enabled", "false"},
  };
  return defaults;
}

seam::Failure too_few_subnets() {
  return refuse("ValidationError",
                "At least two subnets in two different Availability Zones must be specified");
}

std::vector<std::string> subnets_of(const JsonObject& input) {
  std::vector<std::string> subnets = texts_of(input, "Subnets");
  if (const JsonArray* mappings = array_of(input, "SubnetMappings"))
    for (const Json& mapping : *mappings)
      subnets.emplace_back(text_of(mapping.as_object(), "SubnetId"));
  return subnets;
}

/// None where the balancer was captured without its network.
std::vector<std::string> subnets_told(const JsonObject& document) {
  std::vector<std::string> subnets;
  if (const JsonArray* zones = array_of(document, "AvailabilityZones"))
    for (const Json& zone : *zones) subnets.emplace_back(text_of(zone.get_object(), "SubnetId"));
  return subnets;
}

Json told(const LoadBalancer& balancer) {
  JsonObject document = balancer.document;
  document["State"] = JsonObject{{"Code", balancer.active ? "active" : "provisioning"}};
  return document;
}

// Differs from AWS: in a world without a network a subnet's zone is its place in the list.
JsonArray zones_of(const Scene& scene, const std::vector<std::string>& subnets) {
  JsonArray zones;
  char letter = 'a';
  for (const std::string& subnet : subnets) {
    const auto known = ec2::subnet(scene.cloud, subnet);
    std::string zone = known ? known->zone : scene.cloud.settings.region + letter;
    ++letter;
    zones.push_back(JsonObject{{"ZoneName", std::move(zone)},
                               {"SubnetId", subnet},
                               {"LoadBalancerAddresses", JsonArray{}}});
  }
  return zones;
}

std::string vpc_of(const Cloud& cloud, const std::string& subnet) {
  if (const auto known = ec2::subnet(cloud, subnet)) return known->vpc;
  return "vpc-" + sim::drawn_hex(cloud.settings.chance.draw("vpc", subnet), 17);
}

// AWS:
// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html
Result<void> check_log_buckets(const Cloud& cloud,
                               const std::map<std::string, std::string>& attributes) {
  const auto value = [&](const std::string& key) {
    const auto found = attributes.find(key);
    return found == attributes.end() ? std::string() : found->second;
  };
  for (const std::string logs : {"access_logs", "connection_logs"}) {
    const std::string bucket = value(logs + ".s3.bucket");
    if (value(logs + ".s3.enabled") == "true" && !s3::has_bucket(cloud, bucket))
      return refuse("InvalidConfigurationRequestException",
                    "Access Denied for bucket: " + bucket + ". Please check S3bucket permission");
  }
  return {};
}

std::string interface_id(const Cloud& cloud, std::string_view arn, std::string_view subnet) {
  return "eni-" +
         sim::drawn_hex(cloud.settings.chance.draw("elbv2.interface",
                                                   std::string(arn) + "/" + std::string(subnet)),
                        17);
}

/// An interface in each subnet, as long as the balancer lives.
Result<void> take_interfaces(Scene& scene, const JsonObject& document) {
  const std::string arn(text_of(document, "LoadBalancerArn"));
  for (const std::string& subnet : subnets_told(document)) {
    const std::string id = interface_id(scene.cloud, arn, subnet);
    if (!ec2::subnet(scene.cloud, subnet) || ec2::address_of_interface(scene.cloud, id)) continue;
    GR_CHECK(ec2::attach_interface(
        scene, {.id = id,
                .subnet = subnet,
                .groups = texts_of(document, "SecurityGroups"),
                .description = "ELB " + arn.substr(arn.find('/') + 1),
                .requester = "amazon-elb",
                .owner_of_attachment = "amazon-elb",
                .is_public = text_of(document, "Scheme") == "internet-facing"}));
  }
  return {};
}

void leave_interfaces(Scene& scene, const JsonObject& document) {
  for (const std::string& subnet : subnets_told(document))
    ec2::detach_interface(scene,
                          interface_id(scene.cloud, text_of(document, "LoadBalancerArn"), subnet));
}

// AWS: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_SubnetMapping.html
// Inferred: the texts.
Result<void> check_mappings(const JsonObject& input) {
  const JsonArray* mappings = array_of(input, "SubnetMappings");
  if (mappings == nullptr) return {};
  if (input.contains("Subnets"))
    return refuse("ValidationError",
                  "You must specify either subnets or subnet mappings, but not both");
  for (const Json& mapping : *mappings)
    for (const std::string_view member : {"AllocationId", "PrivateIPv4Address", "IPv6Address"})
      if (mapping.as_object().contains(member))
        return refuse(
            "InvalidConfigurationRequestException",
            std::string(member) + " is not supported for load balancers with type 'application'");
  return {};
}

/// What is asked for, with what AWS fills in.
struct Wish {
  std::string name, scheme, address_type;
  std::vector<std::string> subnets, groups;
  BalancerNetwork network() const {
    return {subnets, groups, address_type, scheme == "internet-facing"};
  }
};

// AWS:
// https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html
Result<Wish> wish_of(const Cloud& cloud, const JsonObject& input) {
  const auto given = [&](std::string_view member, std::string_view otherwise) {
    const std::string_view value = text_of(input, member);
    return std::string(value.empty() ? otherwise : value);
  };
  Wish wish{given("Name", ""), given("Scheme", "internet-facing"), given("IpAddressType", "ipv4"),
            subnets_of(input), texts_of(input, "SecurityGroups")};
  GR_CHECK(check_balancer_name(wish.name));
  const std::string_view type = text_of(input, "Type");
  if (!type.empty() && type != "application")
    return refuse(
        "InvalidConfigurationRequestException",
        "greenroom plays application load balancers only, not '" + std::string(type) + "'");
  GR_CHECK(check_mappings(input));
  if (wish.subnets.size() < 2) return too_few_subnets();
  // AWS: https://docs.aws.amazon.com/vpc/latest/userguide/default-security-group.html
  if (wish.groups.empty())
    if (const auto vpc = ec2::vpc(cloud, vpc_of(cloud, wish.subnets.front())))
      wish.groups.push_back(vpc->default_group);
  return wish;
}

bool is_as_wished(const JsonObject& document, const Wish& wish) {
  const auto set_of = [](const std::vector<std::string>& texts) {
    return std::set<std::string>(texts.begin(), texts.end());
  };
  return set_of(subnets_told(document)) == set_of(wish.subnets) &&
         text_of(document, "Scheme") == wish.scheme &&
         text_of(document, "IpAddressType") == wish.address_type &&
         set_of(texts_of(document, "SecurityGroups")) == set_of(wish.groups);
}

JsonObject document_of(Call& call, const Wish& wish) {
  Scene& scene = call.scene;
  const std::string id = next_hex(scene, "load_balancer", wish.name);
  const auto& chance = scene.cloud.settings.chance;
  const std::string digits = sim::drawn_text(chance.draw("elbv2.dns", id), "0123456789", 10);
  const bool internal = wish.scheme == "internal";
  const std::string dns = (internal ? "internal-" : "") + wish.name + "-" + digits + "." +
                          scene.cloud.settings.region + ".elb.amazonaws.com";
  const auto created =
      std::chrono::duration_cast<std::chrono::milliseconds>(scene.utc().time_since_epoch());
  return {{"LoadBalancerArn", arn_of(scene, "loadbalancer/app/" + wish.name + "/" + id)},
          {"DNSName", dns},
          {"CanonicalHostedZoneId", "Z3AADJGX6KTTL2"},
          {"CreatedTime", created.count()},
          {"LoadBalancerName", wish.name},
          {"Scheme", wish.scheme},
          {"VpcId", vpc_of(scene.cloud, wish.subnets.front())},
          {"Type", "application"},
          {"AvailabilityZones", zones_of(scene, wish.subnets)},
          {"SecurityGroups", JsonArray(wish.groups.begin(), wish.groups.end())},
          {"IpAddressType", wish.address_type}};
}

}  // namespace

Result<Json> create_load_balancer(Call& call, const JsonObject& input) {
  State& state = call.scene.cloud.elbv2;
  const Wish wish = GR_TRY(wish_of(call.scene.cloud, input));
  for (const auto& [arn, balancer] : state.load_balancers) {
    if (text_of(balancer.document, "LoadBalancerName") != wish.name) continue;
    if (is_as_wished(balancer.document, wish))
      return Json{{"LoadBalancers", JsonArray{told(balancer)}}};
    return refuse("DuplicateLoadBalancerNameException",
                  "A load balancer with the same name '" + wish.name +
                      "' exists, but with different settings");
  }
  GR_CHECK(check_network(call.scene.cloud, wish.network()));
  LoadBalancer balancer;
  balancer.document = document_of(call, wish);
  GR_CHECK(take_interfaces(call.scene, balancer.document));
  balancer.attributes = default_attributes();
  put_pairs(balancer.tags, array_of(input, "Tags"));
  const std::string arn(text_of(balancer.document, "LoadBalancerArn"));
  const Json answer{{"LoadBalancers", JsonArray{told(balancer)}}};
  state.load_balancers[arn] = std::move(balancer);
  ++state.version;
  // AWS:
  // https://docs.aws.amazon.com/elasticloadbalancing/latest/userguide/elb-service-linked-roles.html
  iam::put_service_linked_role(call.scene, "elasticloadbalancing.amazonaws.com");
  // AWS:
  // https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancerState.html
  // Provisioning takes minutes (inferred: 2 to 4).
  const auto takes = call.scene.cloud.settings.chance.length(
      sim::Quantiles::uniform(std::chrono::minutes(2), std::chrono::minutes(4)),
      "elbv2.provisioning", arn);
  call.scene.in(takes, {.owner = elbv2_owner, .what = balancer_ready, .subject = arn});
  return answer;
}

Result<void> restore_load_balancer(Scene& scene, const JsonObject& document) {
  if (text_of(document, "Type") != "application")
    return refuse("InvalidConfigurationRequestException",
                  "greenroom plays application load balancers only");
  LoadBalancer& balancer =
      scene.cloud.elbv2.load_balancers[std::string(text_of(document, "LoadBalancerArn"))];
  balancer.document = without(document, "State");
  balancer.attributes = default_attributes();
  balancer.active = true;
  ++scene.cloud.elbv2.version;
  return {};
}

Result<Json> describe_load_balancers(Call& call, const JsonObject& input) {
  const auto arns = texts_of(input, "LoadBalancerArns");
  const auto names = texts_of(input, "Names");
  for (const std::string& arn : arns) GR_CHECK(is_load_balancer_arn(arn));
  if (!arns.empty() && !names.empty())
    return refuse("ValidationError", "You can specify either load balancer ARNs or names");
  JsonArray found;
  for (const auto& [arn, balancer] : call.scene.cloud.elbv2.load_balancers)
    if ((arns.empty() && names.empty()) || holds(arns, arn) ||
        holds(names, text_of(balancer.document, "LoadBalancerName")))
      found.push_back(told(balancer));
  if (found.size() < std::max(arns.size(), names.size()))
    return refuse("LoadBalancerNotFoundException", "One or more load balancers not found");
  return page_of(input, "LoadBalancers", std::move(found));
}

Result<Json> delete_load_balancer(Call& call, const JsonObject& input) {
  State& state = call.scene.cloud.elbv2;
  const std::string arn(text_of(input, "LoadBalancerArn"));
  GR_CHECK(is_load_balancer_arn(arn));
  const auto balancer = state.load_balancers.find(arn);
  if (balancer == state.load_balancers.end()) return Json(JsonObject{});
  if (balancer->second.attributes.at("deletion_protection.enabled") == "true")
    return refuse(
        "OperationNotPermittedException",
        "Load balancer '" + arn + "' cannot be deleted because deletion protection is enabled");
  std::erase_if(state.listeners, [&](const auto& one) {
    return text_of(one.second.document, "LoadBalancerArn") == arn;
  });
  std::erase_if(state.rules,
                [&](const auto& one) { return !state.listeners.contains(one.second.listener); });
  leave_interfaces(call.scene, balancer->second.document);
  state.load_balancers.erase(balancer);
  ++state.version;
  review_use(call.scene);
  return Json(JsonObject{});
}

// Inferred: one node that can be reached is enough; who meets another tries the next address.
bool lets_clients_in(const Cloud& cloud, std::string_view load_balancer_arn, int port) {
  const auto balancer = cloud.elbv2.load_balancers.find(load_balancer_arn);
  if (balancer == cloud.elbv2.load_balancers.end()) return false;
  const JsonObject& document = balancer->second.document;
  const bool is_public = text_of(document, "Scheme") == "internet-facing";
  const JsonArray* zones = array_of(document, "AvailabilityZones");
  if (zones == nullptr || zones->empty()) return true;  // captured without its network
  return std::any_of(zones->begin(), zones->end(), [&](const Json& zone) {
    const std::string_view subnet = text_of(zone.get_object(), "SubnetId");
    return ec2::lets_in(cloud, interface_id(cloud, load_balancer_arn, subnet), port) &&
           (!is_public || ec2::has_way_out(cloud, subnet, true));
  });
}

namespace {

BalancerNetwork network_of(const JsonObject& document, const std::vector<std::string>& subnets,
                           const std::vector<std::string>& groups) {
  return {subnets, groups, text_of(document, "IpAddressType"),
          text_of(document, "Scheme") == "internet-facing"};
}

}  // namespace

Result<Json> set_security_groups(Call& call, const JsonObject& input) {
  LoadBalancer* balancer =
      GR_TRY(find_load_balancer(call.scene.cloud.elbv2, text_of(input, "LoadBalancerArn")));
  const std::vector<std::string> subnets = subnets_told(balancer->document);
  const std::vector<std::string> groups = texts_of(input, "SecurityGroups");
  GR_CHECK(check_network(call.scene.cloud, network_of(balancer->document, subnets, groups)));
  for (const std::string& subnet : subnets)
    ec2::regroup_interface(
        call.scene, interface_id(call.scene.cloud, text_of(input, "LoadBalancerArn"), subnet),
        groups);
  balancer->document["SecurityGroups"] = *array_of(input, "SecurityGroups");
  return Json{{"SecurityGroupIds", *array_of(input, "SecurityGroups")}};
}

Result<Json> describe_load_balancer_attributes(Call& call, const JsonObject& input) {
  const LoadBalancer* balancer =
      GR_TRY(find_load_balancer(call.scene.cloud.elbv2, text_of(input, "LoadBalancerArn")));
  return Json{{"Attributes", pairs_of(balancer->attributes)}};
}

Result<Json> modify_load_balancer_attributes(Call& call, const JsonObject& input) {
  LoadBalancer* balancer =
      GR_TRY(find_load_balancer(call.scene.cloud.elbv2, text_of(input, "LoadBalancerArn")));
  std::map<std::string, std::string> attributes = balancer->attributes;
  GR_CHECK(modify_attributes(attributes, *array_of(input, "Attributes")));
  GR_CHECK(check_log_buckets(call.scene.cloud, attributes));
  balancer->attributes = std::move(attributes);
  ++call.scene.cloud.elbv2.version;  // the idle timeout is among them
  return Json{{"Attributes", pairs_of(balancer->attributes)}};
}

// AWS: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_SetSubnets.html
Result<Json> set_subnets(Call& call, const JsonObject& input) {
  LoadBalancer* balancer =
      GR_TRY(find_load_balancer(call.scene.cloud.elbv2, text_of(input, "LoadBalancerArn")));
  GR_CHECK(check_mappings(input));
  const std::vector<std::string> subnets = subnets_of(input);
  if (subnets.size() < 2) return too_few_subnets();
  const std::vector<std::string> groups = texts_of(balancer->document, "SecurityGroups");
  JsonObject document = balancer->document;
  const std::string_view type = text_of(input, "IpAddressType");
  if (!type.empty()) document["IpAddressType"] = type;
  GR_CHECK(check_network(call.scene.cloud, network_of(document, subnets, groups)));
  document["AvailabilityZones"] = zones_of(call.scene, subnets);
  GR_CHECK(take_interfaces(call.scene, document));
  for (const std::string& gone : subnets_told(balancer->document))
    if (!holds(subnets, gone))
      ec2::detach_interface(
          call.scene, interface_id(call.scene.cloud, text_of(document, "LoadBalancerArn"), gone));
  balancer->document = std::move(document);
  ++call.scene.cloud.elbv2.version;
  return Json{{"AvailabilityZones", balancer->document.at("AvailabilityZones")},
              {"IpAddressType", text_of(balancer->document, "IpAddressType")}};
}

Result<Json> set_ip_address_type(Call& call, const JsonObject& input) {
  LoadBalancer* balancer =
      GR_TRY(find_load_balancer(call.scene.cloud.elbv2, text_of(input, "LoadBalancerArn")));
  JsonObject document = balancer->document;
  document["IpAddressType"] = text_of(input, "IpAddressType");
  const std::vector<std::string> subnets = subnets_told(document),
                                 groups = texts_of(document, "SecurityGroups");
  GR_CHECK(check_network(call.scene.cloud, network_of(document, subnets, groups)));
  balancer->document = std::move(document);
  return Json{{"IpAddressType", text_of(input, "IpAddressType")}};
}

/// Nothing reserves capacity here: reserving is refused, so that no balancer has any.
Result<Json> describe_capacity_reservation(Call& call, const JsonObject& input) {
  GR_TRY(find_load_balancer(call.scene.cloud.elbv2, text_of(input, "LoadBalancerArn")));
  return Json{{"CapacityReservationState", JsonArray()}};
}

}  // namespace greenroom::mocks::elbv2
