// Internet gateways: at most one a VPC, attached to at most one.
// AWS: https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html
#include "mocks/ec2/handlers.hpp"

#include <array>

namespace greenroom::mocks::ec2 {
namespace {

constexpr std::array<FilterRow, 4> internet_gateway_filters = {{
    {"attachment.state", "Attachments.State"},
    {"attachment.vpc-id", "Attachments.VpcId"},
    {"internet-gateway-id", "InternetGatewayId"},
    {"owner-id", "OwnerId"},
}};

std::string attached_to(const Resource& gateway) {
  const JsonArray& attachments = *array_of(gateway.document, "Attachments");
  if (attachments.empty()) return {};
  return std::string(text_of(attachments.front().get_object(), "VpcId"));
}

JsonArray attachment(std::string_view vpc) {
  return {JsonObject{{"State", "available"}, {"VpcId", vpc}}};
}

}  // namespace

const Kind internet_gateway_kind = {"internet-gateway",
                                    "igw-",
                                    "InternetGatewayId",
                                    "InvalidInternetGatewayID.NotFound",
                                    "InvalidInternetGatewayId.Malformed",
                                    "The internetGateway ID '%' does not exist",
                                    &State::internet_gateways,
                                    internet_gateway_filters,
                                    nullptr};

std::string internet_gateway_of(const Cloud& cloud, std::string_view vpc) {
  for (const auto& [id, gateway] : cloud.ec2->internet_gateways)
    if (attached_to(gateway) == vpc) return id;
  return {};
}

std::string make_internet_gateway(Scene& scene, Tags tags, std::string_view vpc) {
  const std::string& account = scene.cloud.settings.account;
  std::string id = next_id(scene, "igw-", account);
  keep(scene, internet_gateway_kind,
       {{"Attachments", vpc.empty() ? JsonArray{} : attachment(vpc)},
        {"InternetGatewayId", id},
        {"OwnerId", account}},
       std::move(tags));
  return id;
}

Result<Json> create_internet_gateway(Call& call, const JsonObject& input) {
  Tags tags = GR_TRY(tags_for(input, internet_gateway_kind));
  const std::string id = make_internet_gateway(call.scene, std::move(tags), {});
  const Cloud& cloud = call.scene.cloud;
  return Json(JsonObject{{"InternetGateway", told(cloud, internet_gateway_kind,
                                                  *peek(cloud, internet_gateway_kind, id))}});
}

Result<Json> describe_internet_gateways(Call& call, const JsonObject& input) {
  return described(call, input, internet_gateway_kind, "InternetGatewayIds", "InternetGateways");
}

Result<Json> attach_internet_gateway(Call& call, const JsonObject& input) {
  Cloud& cloud = call.scene.cloud;
  const std::string id(text_of(input, "InternetGatewayId")), vpc(text_of(input, "VpcId"));
  Resource* gateway = GR_TRY(find(cloud, internet_gateway_kind, id));
  GR_CHECK(find(cloud, vpc_kind, vpc));
  if (const std::string other = attached_to(*gateway); !other.empty())
    return refuse("Resource.AlreadyAssociated",
                  "resource " + id + " is already attached to network " + other);
  if (!internet_gateway_of(cloud, vpc).empty())
    return refuse("InvalidParameterValue",
                  "Network " + vpc + " already has an internet gateway attached");
  gateway->document["Attachments"] = attachment(vpc);
  return Json(JsonObject{});
}

Result<Json> detach_internet_gateway(Call& call, const JsonObject& input) {
  Cloud& cloud = call.scene.cloud;
  const std::string id(text_of(input, "InternetGatewayId")), vpc(text_of(input, "VpcId"));
  Resource* gateway = GR_TRY(find(cloud, internet_gateway_kind, id));
  GR_CHECK(find(cloud, vpc_kind, vpc));
  if (attached_to(*gateway) != vpc)
    return refuse("Gateway.NotAttached", "resource " + id + " is not attached to network " + vpc);
  if (has_public_addresses(cloud, vpc))
    return refuse("DependencyViolation",
                  "Network " + vpc +
                      " has some mapped public address(es). Please unmap those public address(es) "
                      "before detaching the gateway.");
  gateway->document["Attachments"] = JsonArray{};
  return Json(JsonObject{});
}

Result<Json> delete_internet_gateway(Call& call, const JsonObject& input) {
  const std::string id(text_of(input, "InternetGatewayId"));
  const Resource* gateway = GR_TRY(find(call.scene.cloud, internet_gateway_kind, id));
  if (!attached_to(*gateway).empty()) return depended_on("internetGateway", id);
  call.scene.cloud.ec2->internet_gateways.erase(id);
  return Json(JsonObject{});
}

}  // namespace greenroom::mocks::ec2
