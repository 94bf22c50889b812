// What the cloud keeps of ecs.
#pragma once

namespace greenroom::mocks::ecs {

struct State {
  bool operator==(const State&) const = default;
};

}  // namespace greenroom::mocks::ecs
