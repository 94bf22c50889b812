// NAT gateways, which live in time: pending, available, deleting, deleted, forgotten.
// AWS: https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-working-with.html
#include "mocks/ec2/handlers.hpp"
#include "mocks/ec2/timings.hpp"

#include <array>

namespace greenroom::mocks::ec2 {
namespace {

constexpr std::array<FilterRow, 4> nat_gateway_filters = {{
    {"nat-gateway-id", "NatGatewayId"},
    {"state", "State"},
    {"subnet-id", "SubnetId"},
    {"vpc-id", "VpcId"},
}};

JsonObject& address_in(Resource& gateway) {
  return gateway.document["NatGatewayAddresses"].as_array().front().as_object();
}

JsonObject nat_told(const Cloud& cloud, const Resource& gateway) {
  JsonObject document = gateway.document;
  JsonObject& address = document["NatGatewayAddresses"].as_array().front().as_object();
  const std::string_view interface = text_of(address, "NetworkInterfaceId");
  if (const Resource* elastic = interface.empty() ? nullptr : address_at(cloud, interface))
    address["AssociationId"] = text_of(elastic->document, "AssociationId");
  return document;
}

void later(Scene& scene, std::uint8_t what, const std::string& id, const sim::Quantiles& length) {
  const auto takes = scene.cloud.settings.chance.length(length, "ec2.nat", id, what);
  scene.in(takes, {.owner = ec2_owner, .what = what, .subject = id});
}

/// Why a public gateway cannot work, as FailureCode and FailureMessage tell it; code empty: it can.
// AWS: https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-troubleshooting.html
struct Failing {
  std::string code, message;
};
Failing failing(const Cloud& cloud, const Resource& subnet, const Resource& address) {
  const std::string vpc(text_of(subnet.document, "VpcId"));
  if (internet_gateway_of(cloud, vpc).empty())
    return {"Gateway.NotAttached", "Network " + vpc + " has no Internet gateway attached"};
  if (address.document.contains("AssociationId"))
    return {"Resource.AlreadyAssociated",
            "Elastic IP address [" + std::string(text_of(address.document, "AllocationId")) +
                "] is already associated"};
  return {};
}

Result<void> check(const JsonObject& input) {
  GR_CHECK(require(input, "SubnetId"));
  const bool is_private = text_of(input, "ConnectivityType") == "private";
  if (is_private && input.contains("AllocationId"))
    return refuse("InvalidParameterCombination",
                  "An allocation ID cannot be specified for a private NAT gateway.");
  if (!is_private) GR_CHECK(require(input, "AllocationId"));
  return {};
}

/// The interface that the gateway works through, and its elastic address.
Result<void> give_interface(Scene& scene, Resource& gateway, std::string_view ip) {
  const std::string id(text_of(gateway.document, "NatGatewayId"));
  const std::string interface =
      GR_TRY(attach_interface(scene, {.subnet = std::string(text_of(gateway.document, "SubnetId")),
                                      .ip = std::string(ip),
                                      .description = "Interface for NAT Gateway " + id,
                                      .type = "nat_gateway",
                                      .requester = scene.cloud.settings.account,
                                      .owner_of_attachment = "amazon-aws"}));
  scene.cloud.ec2->interfaces.at(interface).document["SourceDestCheck"] = false;
  JsonObject& address = address_in(gateway);
  address["NetworkInterfaceId"] = interface;
  address["PrivateIp"] = *address_of_interface(scene.cloud, interface);
  if (const std::string_view allocation = text_of(address, "AllocationId"); !allocation.empty())
    bind_address(scene, *GR_TRY(find(scene.cloud, address_kind, allocation)), interface);
  return {};
}

Json answer_of(const Call& call, const JsonObject& input, const Resource& gateway) {
  JsonObject answer{{"NatGateway", told(call.scene.cloud, nat_gateway_kind, gateway)}};
  if (input.contains("ClientToken")) answer["ClientToken"] = input.at("ClientToken");
  return Json(std::move(answer));
}

JsonObject new_document(const Scene& scene, const JsonObject& input, const std::string& id,
                        const Resource& subnet, const Resource* address) {
  JsonObject first{{"IsPrimary", true}, {"Status", "succeeded"}};
  if (address != nullptr) {
    first["AllocationId"] = text_of(address->document, "AllocationId");
    first["PublicIp"] = text_of(address->document, "PublicIp");
  }
  const std::string_view type = text_of(input, "ConnectivityType");
  return {{"CreateTime", now_ms(scene)},
          {"NatGatewayAddresses", JsonArray{std::move(first)}},
          {"NatGatewayId", id},
          {"State", "pending"},
          {"SubnetId", text_of(subnet.document, "SubnetId")},
          {"VpcId", text_of(subnet.document, "VpcId")},
          {"ConnectivityType", type.empty() ? std::string_view("public") : type}};
}

}  // namespace

const Kind nat_gateway_kind = {"natgateway",
                               "nat-",
                               "NatGatewayId",
                               "NatGatewayNotFound",
                               "NatGatewayMalformed",
                               "NatGateway % was not found",
                               &State::nat_gateways,
                               nat_gateway_filters,
                               nat_told};

Result<Json> create_nat_gateway(Call& call, const JsonObject& input) {
  GR_CHECK(refuse_unplayed(call, input,
                           {"SecondaryAllocationIds", "SecondaryPrivateIpAddresses",
                            "SecondaryPrivateIpAddressCount", "AvailabilityZoneAddresses"}));
  if (text_of(input, "AvailabilityMode") == "regional")
    return refuse("UnsupportedOperation", "greenroom does not play regional NAT gateways.");
  Scene& scene = call.scene;
  Cloud& cloud = scene.cloud;
  const std::string before = GR_TRY(made_before(call, input));
  if (const Resource* made = peek(cloud, nat_gateway_kind, before))
    return answer_of(call, input, *made);
  GR_CHECK(check(input));
  const Resource* subnet = GR_TRY(find(cloud, subnet_kind, text_of(input, "SubnetId")));
  const Resource* address = nullptr;
  if (const std::string_view allocation = text_of(input, "AllocationId"); !allocation.empty())
    address = GR_TRY(find(cloud, address_kind, allocation));
  Tags tags = GR_TRY(tags_for(input, nat_gateway_kind));
  const Failing why = address != nullptr ? failing(cloud, *subnet, *address) : Failing{};
  const std::string id = next_id(scene, "nat-", text_of(subnet->document, "SubnetId"));
  JsonObject document = new_document(scene, input, id, *subnet, address);
  Resource& made = keep(scene, nat_gateway_kind, std::move(document), std::move(tags));
  if (!why.code.empty()) {
    made.aside = {{"FailureCode", why.code}, {"FailureMessage", why.message}};
    later(scene, nat_failed, id, timings::nat_failing);
  } else {
    const Result<void> given = give_interface(scene, made, text_of(input, "PrivateIpAddress"));
    if (!given) {
      cloud.ec2->nat_gateways.erase(id);
      return seam::Failure(given.error());
    }
    later(scene, nat_ready, id, timings::nat_pending);
  }
  remember(call, input, id);
  return answer_of(call, input, made);
}

Result<Json> describe_nat_gateways(Call& call, const JsonObject& input) {
  return described(call, input, nat_gateway_kind, "NatGatewayIds", "NatGateways");
}

Result<Json> delete_nat_gateway(Call& call, const JsonObject& input) {
  const std::string id(text_of(input, "NatGatewayId"));
  Resource* gateway = GR_TRY(find(call.scene.cloud, nat_gateway_kind, id));
  const std::string_view state = text_of(gateway->document, "State");
  if (state != "deleting" && state != "deleted") {
    gateway->document["State"] = "deleting";
    gateway->document["DeleteTime"] = now_ms(call.scene);
    later(call.scene, nat_gone, id, timings::nat_deleting);
  }
  return Json(JsonObject{{"NatGatewayId", id}});
}

void on_nat_event(Scene& scene, const sim::Event& event) {
  State& state = *scene.cloud.ec2;
  const auto found = state.nat_gateways.find(event.subject);
  if (found == state.nat_gateways.end()) return;
  Resource& gateway = found->second;
  const bool is_pending = text_of(gateway.document, "State") == "pending";
  // What is forgotten in an hour is nothing that a run waits for.
  const sim::Event forgotten{
      .owner = ec2_owner, .what = nat_forgotten, .periodic = true, .subject = event.subject};
  if (event.what == nat_ready && is_pending) gateway.document["State"] = "available";
  if (event.what == nat_failed && is_pending) {
    gateway.document["State"] = "failed";
    for (const auto& member : gateway.aside) gateway.document[member.key()] = member.value();
    gateway.aside.clear();
    scene.in(timings::nat_visible, forgotten);
  }
  if (event.what == nat_gone) {
    const std::string interface(text_of(address_in(gateway), "NetworkInterfaceId"));
    detach_interface(scene, interface);
    gateway.document["State"] = "deleted";
    scene.in(timings::nat_visible, forgotten);
  }
  if (event.what == nat_forgotten) state.nat_gateways.erase(found);
}

}  // namespace greenroom::mocks::ec2
