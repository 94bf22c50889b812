// EC2: networks: VPCs, subnets, routes, gateways, security groups, network interfaces.
#pragma once

#include "mocks/cloud.hpp"
#include "mocks/ec2/state.hpp"
#include "mocks/service.hpp"

namespace greenroom::mocks::ec2 {

std::span<const OperationRow> operations();

Json to_json(const State& state);
State from_json(const Json& json);

}  // namespace greenroom::mocks::ec2
