// What the cloud keeps of CloudWatch Logs: log groups, streams and events.
#pragma once

namespace greenroom::mocks::logs {

struct State {
  bool operator==(const State&) const = default;

  template <class Archive, class Self>
  static void members(Archive&, Self&) {}
};

}  // namespace greenroom::mocks::logs
