// What the cloud keeps of codedeploy.
#pragma once

namespace greenroom::mocks::codedeploy {

struct State {
  bool operator==(const State&) const = default;
};

}  // namespace greenroom::mocks::codedeploy
