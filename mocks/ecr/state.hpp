// What the cloud keeps of ecr.
#pragma once

namespace greenroom::mocks::ecr {

struct State {
  bool operator==(const State&) const = default;
};

}  // namespace greenroom::mocks::ecr
