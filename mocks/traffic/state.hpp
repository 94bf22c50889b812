// What the cloud keeps of traffic.
#pragma once

namespace greenroom::mocks::traffic {

struct State {
  bool operator==(const State&) const = default;
};

}  // namespace greenroom::mocks::traffic
