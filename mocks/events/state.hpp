// What the cloud keeps of EventBridge: rules and their targets.
#pragma once

namespace greenroom::mocks::events {

struct State {
  bool operator==(const State&) const = default;

  template <class Archive, class Self>
  static void members(Archive&, Self&) {}
};

}  // namespace greenroom::mocks::events
