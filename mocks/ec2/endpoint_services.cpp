// The services that VPC endpoints of a region reach, by name.
// AWS: https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html
#include "mocks/ec2/endpoint_services.hpp"

#include "mocks/ec2/handlers.hpp"

#include <algorithm>
#include <array>

namespace greenroom::mocks::ec2 {
namespace {

struct Known {
  std::string_view service;       ///< after com.amazonaws.REGION.
  std::string_view private_name;  ///< before .REGION.amazonaws.com
};
constexpr std::array<std::string_view, 2> gateways = {"s3", "dynamodb"};
// Differs from AWS: only services that the stack of the article can need.
constexpr std::array<Known, 24> interfaces = {{
    {"application-autoscaling", "application-autoscaling"},
    {"codebuild", "codebuild"},
    {"codeconnections.api", "codeconnections"},
    {"codedeploy", "codedeploy"},
    {"codepipeline", "codepipeline"},
    {"ec2", "ec2"},
    {"ec2messages", "ec2messages"},
    {"ecr.api", "api.ecr"},
    {"ecr.dkr", "dkr.ecr"},
    {"ecs", "ecs"},
    {"ecs-agent", "ecs-a"},
    {"ecs-telemetry", "ecs-t"},
    {"elasticloadbalancing", "elasticloadbalancing"},
    {"events", "events"},
    {"kms", "kms"},
    {"lambda", "lambda"},
    {"logs", "logs"},
    {"monitoring", "monitoring"},
    {"s3", "s3"},
    {"secretsmanager", "secretsmanager"},
    {"sns", "sns"},
    {"ssm", "ssm"},
    {"ssmmessages", "ssmmessages"},
    {"sts", "sts"},
}};

std::string full_name(const Cloud& cloud, std::string_view service) {
  return "com.amazonaws." + cloud.settings.region + "." + std::string(service);
}

JsonObject detail(const Scene& scene, std::string_view service, bool gateway) {
  const Cloud& cloud = scene.cloud;
  const std::string& region = cloud.settings.region;
  const std::string name = full_name(cloud, service);
  JsonObject told{
      {"ServiceName", name},
      {"ServiceId", "vpce-svc-" + sim::drawn_hex(sim::keyed(0, "ec2.service", name, gateway), 17)},
      {"ServiceType", JsonArray{JsonObject{{"ServiceType", gateway ? "Gateway" : "Interface"}}}},
      {"ServiceRegion", region},
      {"AvailabilityZones", texts_to(zones_of(region))},
      {"Owner", "amazon"},
      {"BaseEndpointDnsNames",
       JsonArray{Json(gateway ? std::string(service) + "." + region + ".amazonaws.com"
                              : std::string(service) + "." + region + ".vpce.amazonaws.com")}},
      {"VpcEndpointPolicySupported", true},
      {"AcceptanceRequired", false},
      {"ManagesVpcEndpoints", false},
      {"Tags", JsonArray{}},
      {"SupportedIpAddressTypes", JsonArray{Json("ipv4")}}};
  if (const std::string own = private_name(cloud, name); !gateway && !own.empty()) {
    told["PrivateDnsName"] = own;
    told["PrivateDnsNames"] = JsonArray{JsonObject{{"PrivateDnsName", own}}};
    told["PrivateDnsNameVerificationState"] = "verified";
  }
  return told;
}

}  // namespace

bool is_gateway_service(const Cloud& cloud, std::string_view name) {
  return std::any_of(gateways.begin(), gateways.end(),
                     [&](std::string_view one) { return full_name(cloud, one) == name; });
}

bool is_interface_service(const Cloud& cloud, std::string_view name) {
  return std::any_of(interfaces.begin(), interfaces.end(),
                     [&](const Known& one) { return full_name(cloud, one.service) == name; });
}

std::string private_name(const Cloud& cloud, std::string_view name) {
  for (const Known& one : interfaces)
    if (full_name(cloud, one.service) == name)
      return (one.service == "ecr.dkr" ? "*." : "") + std::string(one.private_name) + "." +
             cloud.settings.region + ".amazonaws.com";
  return {};
}

Result<Json> describe_vpc_endpoint_services(Call& call, const JsonObject& input) {
  static constexpr std::array<FilterRow, 4> filters = {
      {{"owner", "Owner"},
       {"service-name", "ServiceName"},
       {"service-region", "ServiceRegion"},
       {"service-type", "ServiceType.ServiceType"}}};
  const std::vector<std::string> asked = texts_of(input, "ServiceNames");
  const Cloud& cloud = call.scene.cloud;
  for (const std::string& name : asked)
    if (!is_gateway_service(cloud, name) && !is_interface_service(cloud, name))
      return refuse("InvalidServiceName", "The Vpc Endpoint Service '" + name + "' does not exist");
  std::vector<JsonObject> all;
  const auto put = [&](std::string_view service, bool gateway) {
    if (asked.empty() || holds(asked, full_name(cloud, service)))
      all.push_back(detail(call.scene, service, gateway));
  };
  for (const std::string_view service : gateways) put(service, true);
  for (const Known& one : interfaces) put(one.service, false);
  Json answer = GR_TRY(listed(input, filters, "ServiceId", "ServiceDetails", std::move(all)));
  std::vector<std::string> names;
  for (const Json& one : answer.at("ServiceDetails").get_array())
    names.emplace_back(text_of(one.get_object(), "ServiceName"));
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  answer.get_object()["ServiceNames"] = texts_to(names);
  return answer;
}

}  // namespace greenroom::mocks::ec2
