// What the cloud keeps of Lambda: functions, their permissions and what they answer.
#pragma once

namespace greenroom::mocks::lambda {

struct State {
  bool operator==(const State&) const = default;

  template <class Archive, class Self>
  static void members(Archive&, Self&) {}
};

}  // namespace greenroom::mocks::lambda
