// What the cloud keeps of EC2: networks: VPCs, subnets, routes, gateways, security groups, network
// interfaces.
#pragma once

namespace greenroom::mocks::ec2 {

struct State {
  bool operator==(const State&) const = default;

  template <class Archive, class Self>
  static void members(Archive&, Self&) {}
};

}  // namespace greenroom::mocks::ec2
