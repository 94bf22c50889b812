// What the cloud keeps of secretsmanager.
#pragma once

namespace greenroom::mocks::secretsmanager {

struct State {
  bool operator==(const State&) const = default;
};

}  // namespace greenroom::mocks::secretsmanager
