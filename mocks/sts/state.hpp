// What the cloud keeps of sts.
#pragma once

namespace greenroom::mocks::sts {

struct State {
  bool operator==(const State&) const = default;
};

}  // namespace greenroom::mocks::sts
