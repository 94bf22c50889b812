// What the cloud keeps of elbv2.
#pragma once

namespace greenroom::mocks::elbv2 {

struct State {
  bool operator==(const State&) const = default;
};

}  // namespace greenroom::mocks::elbv2
