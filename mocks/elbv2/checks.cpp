// What creating or changing a balancer or a target group refuses: names, networks, health checks.
#include "mocks/ec2/cidr.hpp"
#include "mocks/ec2/ec2.hpp"
#include "mocks/elbv2/internal.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace greenroom::mocks::elbv2 {
namespace {

seam::Failure not_valid(std::string message) {
  return refuse("ValidationError", std::move(message));
}

bool is_name_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
}

/// `what` as texts begin with it: "The load balancer name", "Target group name".
Result<void> check_name(const std::string& what, const std::string& name) {
  constexpr std::size_t longest = 32;
  const std::string begin = what + " '" + name + "' ";
  if (name.empty()) return not_valid(what + " cannot be empty");
  if (name.size() > longest) return not_valid(begin + "cannot be longer than '32' characters");
  if (!std::all_of(name.begin(), name.end(), is_name_letter))
    return not_valid(begin +
                     "can only contain characters that are alphanumeric characters and hyphens(-)");
  if (name.starts_with('-') || name.ends_with('-'))
    return not_valid(begin + "cannot begin or end with '-'");
  return {};
}

Result<void> check_subnets(const Cloud& cloud, const std::vector<std::string>& subnets,
                           const std::string& vpc) {
  std::vector<std::string> zones;
  for (const std::string& id : subnets) {
    const auto known = ec2::subnet(cloud, id);
    if (!known)
      return refuse("SubnetNotFoundException", "The subnet ID '" + id + "' does not exist");
    if (known->vpc != vpc)
      return refuse("InvalidConfigurationRequestException",
                    "All subnets must belong to the same VPC: '" + vpc + "'");
    if (holds(zones, known->zone))
      return refuse("InvalidConfigurationRequestException",
                    "A load balancer cannot be attached to multiple subnets in the same "
                    "Availability Zone");
    zones.push_back(known->zone);
  }
  return {};
}

// AWS:
// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html
// RFC 1918 and RFC 6598: what targets beyond the VPC may have.
constexpr std::array<std::string_view, 4> private_blocks = {"10.0.0.0/8", "100.64.0.0/10",
                                                            "172.16.0.0/12", "192.168.0.0/16"};

template <class Blocks>
bool is_inside(const Blocks& blocks, std::uint32_t address) {
  return std::any_of(std::begin(blocks), std::end(blocks), [&](const auto& block) {
    const auto cidr = ec2::Cidr::read(block);
    return cidr && cidr->contains(address);
  });
}

/// "200", "200-299" and lists of them, within what ALBs take.
bool is_matcher(std::string_view text) {
  constexpr int least = 200, most = 499;
  while (!text.empty()) {
    int low = 0;
    const char* const end = text.data() + text.size();
    auto read = std::from_chars(text.data(), end, low);
    int high = low;
    if (read.ec == std::errc() && read.ptr != end && *read.ptr == '-')
      read = std::from_chars(read.ptr + 1, end, high);
    if (read.ec != std::errc() || low < least || high > most || low > high) return false;
    if (read.ptr == end) return true;
    if (*read.ptr != ',') return false;
    text.remove_prefix(static_cast<std::size_t>(read.ptr - text.data()) + 1);
  }
  return false;
}

bool is_health_port(std::string_view text) {
  if (text == "traffic-port") return true;
  int port = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
  return error == std::errc() && end == text.data() + text.size() && port >= 1 && port <= 65'535;
}

bool is_health_path(std::string_view path) {
  return path.starts_with('/') &&
         std::all_of(path.begin(), path.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

}  // namespace

// AWS:
// https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html
Result<void> check_balancer_name(const std::string& name) {
  GR_CHECK(check_name("The load balancer name", name));
  if (name.starts_with("internal-"))
    return not_valid("The load balancer name '" + name + "' cannot begin with 'internal-'");
  return {};
}

// AWS:
// https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html
Result<void> check_group_name(const std::string& name) {
  return check_name("Target group name", name);
}

// AWS:
// https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html
Result<void> check_network(const Cloud& cloud, const BalancerNetwork& network) {
  if (!ec2::has_network(cloud) || network.subnets.empty()) return {};
  const auto first = ec2::subnet(cloud, network.subnets.front());
  const std::string vpc = first ? first->vpc : std::string();
  GR_CHECK(check_subnets(cloud, network.subnets, vpc));
  const auto known = ec2::vpc(cloud, vpc);
  if (network.is_public && known && !known->has_internet_gateway)
    return refuse("InvalidSubnetException", "VPC " + vpc + " has no internet gateway");
  // Differs from AWS: subnets have no IPv6 blocks here, so no balancer speaks IPv6.
  if (network.address_type.starts_with("dualstack"))
    return not_valid("You must specify subnets with an associated IPv6 CIDR block.");
  for (const std::string& group : network.groups)
    if (ec2::vpc_of_group(cloud, group) != vpc)
      return refuse("InvalidSecurityGroupException",
                    "The security group '" + group + "' does not exist in VPC '" + vpc + "'");
  return {};
}

Result<void> check_vpc(const Cloud& cloud, const std::string& vpc) {
  if (ec2::has_network(cloud) && !ec2::vpc(cloud, vpc))
    return not_valid("The VPC ID '" + vpc + "' is not found");
  return {};
}

// Inferred: the texts about addresses outside of the VPC.
// AWS:
// https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetDescription.html
// AWS:
// https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RegisterTargets.html
Result<void> check_target(const Cloud& cloud, const std::string& vpc, const JsonObject& target) {
  const std::string id(text_of(target, "Id"));
  const auto address = ec2::read_address(id);
  if (!address) return not_valid("The IP address '" + id + "' is not a valid IPv4 address");
  const auto known = ec2::vpc(cloud, vpc);
  if (known && is_inside(known->cidrs, *address)) {
    if (text_of(target, "AvailabilityZone") == "all")
      return not_valid("The IP address '" + id + "' is in the VPC '" + vpc +
                       "': the Availability Zone 'all' is for addresses outside of it");
    return {};
  }
  if (!is_inside(private_blocks, *address))
    return refuse("InvalidTargetException",
                  "The IP address '" + id +
                      "' must be in the CIDR blocks of the VPC, or in 10.0.0.0/8, 100.64.0.0/10, "
                      "172.16.0.0/12 or 192.168.0.0/16");
  if (known && text_of(target, "AvailabilityZone") != "all")
    return not_valid("The Availability Zone must be 'all' for the IP address '" + id +
                     "', which is outside the VPC '" + vpc + "'");
  return {};
}

// AWS:
// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html
Result<void> check_health_settings(const JsonObject& document) {
  if (number_of(document, "HealthCheckTimeoutSeconds") >=
      number_of(document, "HealthCheckIntervalSeconds"))
    return not_valid("Health check timeout must be smaller than the health check interval");
  const std::string path(text_of(document, "HealthCheckPath"));
  if (!is_health_path(path))
    return not_valid("Health check path '" + path +
                     "' must begin with a '/' character, and can only contain printable ASCII "
                     "characters, without spaces");
  const std::string port(text_of(document, "HealthCheckPort"));
  if (!is_health_port(port))
    return not_valid("Health check port '" + port +
                     "' must be 'traffic-port' or in the range '1-65535'");
  const std::string protocol(text_of(document, "HealthCheckProtocol"));
  if (protocol != "HTTP" && protocol != "HTTPS")
    return not_valid("Health check protocol '" + protocol + "' must be one of 'HTTP, HTTPS'");
  const std::string type(text_of(document, "TargetType"));
  if (!flag_of(document, "HealthCheckEnabled", true))
    return not_valid("Health check enabled must be true for target groups with target type '" +
                     type + "'");
  const JsonObject* matcher = object_of(document, "Matcher");
  const std::string codes(matcher == nullptr ? "" : text_of(*matcher, "HttpCode"));
  if (text_of(document, "ProtocolVersion") != "GRPC" && !is_matcher(codes))
    return not_valid("Health check matcher HTTP code '" + codes +
                     "' must be within '200-499' inclusive");
  return {};
}

}  // namespace greenroom::mocks::elbv2
