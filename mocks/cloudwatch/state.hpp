// What the cloud keeps of cloudwatch.
#pragma once

namespace greenroom::mocks::cloudwatch {

struct State {
  bool operator==(const State&) const = default;
};

}  // namespace greenroom::mocks::cloudwatch
