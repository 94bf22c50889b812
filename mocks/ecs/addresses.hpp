// Where a task is reached: an interface in a subnet of EC2 or, in a world without a network, an
// address made up for it.
#pragma once

#include "mocks/ecs/lifecycle.hpp"

#include <string>
#include <string_view>

namespace greenroom::mocks::ecs {

/// "eni-...": the task's interface.
std::string interface_id(const Cloud& cloud, const Task& task);
/// The UUID of the attachment that a task is told with.
std::string attachment_id(const Cloud& cloud, const Task& task);
/// The subnet whose turn it is; empty where the launch names none.
std::string_view subnet_of(const JsonObject* network, std::uint64_t ordinal);
/// Its zone by EC2, or by its place among those that tasks have used.
std::string zone_of_subnet(const Cloud& cloud, std::string_view subnet);
/// Subnet, zone and address by an awsvpcConfiguration; tasks take its subnets in turns.
void give_address(Scene& scene, Task& task, const JsonObject* network, std::uint64_t ordinal);

}  // namespace greenroom::mocks::ecs
