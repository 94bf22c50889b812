#include "mocks/ecs/addresses.hpp"

#include "mocks/ec2/cidr.hpp"
#include "mocks/ec2/ec2.hpp"
#include "sim/seam/check.hpp"

#include <algorithm>

namespace greenroom::mocks::ecs {
namespace {

std::uint64_t attachment_draw(const Cloud& cloud, const Task& task) {
  return cloud.settings.chance.draw("ecs.attachment", task.id);
}

/// Where the subnet stands among those that tasks have used; behind them while it is new.
std::uint32_t place_of(const State& state, std::string_view subnet) {
  const auto place = std::find(state.subnets.begin(), state.subnets.end(), subnet);
  return static_cast<std::uint32_t>(place - state.subnets.begin()) % 60;
}

/// The block of a subnet that no network knows: /22 in the order in which they were first used,
/// 10.20.16.0, 10.20.20.0 ...
ec2::Cidr made_up_block(const State& state, std::string_view subnet) {
  constexpr std::uint32_t first = 16;
  return {*ec2::read_address("10.20.0.0") + ((first + 4 * place_of(state, subnet)) << 8U), 22};
}

// AWS: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-task-networking.html
// Differs from AWS: a task whose security group is not there gets its address all the same.
bool take_interface(Scene& scene, const Task& task, const JsonObject& network,
                    const ec2::SubnetView& subnet, const std::string& ip) {
  ec2::Wanted wanted{.id = interface_id(scene.cloud, task), .subnet = subnet.id, .ip = ip};
  if (const JsonArray* groups = array_of(network, "securityGroups"))
    for (const Json& group : *groups)
      if (ec2::vpc_of_group(scene.cloud, group.as_string()) == subnet.vpc)
        wanted.groups.emplace_back(std::string_view(group.as_string()));
  const Settings& settings = scene.cloud.settings;
  wanted.description = "arn:aws:ecs:" + settings.region + ":" + settings.account + ":attachment/" +
                       attachment_id(scene.cloud, task);
  wanted.requester = settings.account;
  wanted.is_public = text_of(network, "assignPublicIp") == "ENABLED";
  wanted.owner_of_attachment = "amazon-ecs";
  return ec2::attach_interface(scene, wanted).has_value();
}

/// Tries the block's addresses from a drawn one on; false: none was free and acceptable.
// AWS: https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html
// The first four addresses and the last are reserved.
template <class Accept>
bool take_address(Scene& scene, Task& task, const ec2::Cidr& block, Accept accept) {
  State& state = scene.cloud.ecs;
  const std::uint64_t hosts = block.size() - 6;
  const std::uint64_t first = scene.cloud.settings.chance.draw("ecs.address", task.id) % hosts;
  for (std::uint64_t tried = 0; tried < hosts; ++tried) {
    const auto host = static_cast<std::uint32_t>(4 + (first + tried) % hosts);
    std::string ip = ec2::address_text(block.base + host);
    if (state.addresses.contains(ip) || !accept(ip)) continue;
    state.addresses.emplace(ip, task.id);
    task.ip = std::move(ip);
    return true;
  }
  return false;
}

}  // namespace

std::string interface_id(const Cloud& cloud, const Task& task) {
  return "eni-" + sim::drawn_hex(attachment_draw(cloud, task) + 1, 17);
}

std::string attachment_id(const Cloud& cloud, const Task& task) {
  return sim::drawn_uuid(attachment_draw(cloud, task));
}

std::string_view subnet_of(const JsonObject* network, std::uint64_t ordinal) {
  const JsonObject* vpc = network == nullptr ? nullptr : object_of(*network, "awsvpcConfiguration");
  const JsonArray* subnets = vpc == nullptr ? nullptr : array_of(*vpc, "subnets");
  if (subnets == nullptr || subnets->empty()) return {};
  return subnets->at(ordinal % subnets->size()).get_string();
}

std::string zone_of_subnet(const Cloud& cloud, std::string_view subnet) {
  if (const auto known = ec2::subnet(cloud, subnet)) return known->zone;
  const auto letter = static_cast<char>('a' + place_of(cloud.ecs, subnet) % 3);
  return cloud.settings.region + std::string(1, letter);
}

// Differs from AWS: where a subnet is full, a task gets an address beyond it instead of failing.
void give_address(Scene& scene, Task& task, const JsonObject* network, std::uint64_t ordinal) {
  State& state = scene.cloud.ecs;
  task.subnet = subnet_of(network, ordinal);
  if (std::find(state.subnets.begin(), state.subnets.end(), task.subnet) == state.subnets.end())
    state.subnets.push_back(task.subnet);
  task.zone = zone_of_subnet(scene.cloud, task.subnet);
  if (const auto known = ec2::subnet(scene.cloud, task.subnet)) {
    const JsonObject& vpc = *object_of(*network, "awsvpcConfiguration");
    const auto accept = [&](const std::string& ip) {
      return take_interface(scene, task, vpc, *known, ip);
    };
    if (take_address(scene, task, *ec2::Cidr::read(known->cidr), accept)) return;
  }
  const bool found = take_address(scene, task, made_up_block(state, task.subnet),
                                  [](const std::string&) { return true; });
  GR_ASSERT(found, "a subnet of the rehearsed world is full");
}

}  // namespace greenroom::mocks::ecs
