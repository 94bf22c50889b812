// What the cloud keeps of CodeConnections (and CodeStar Connections, its older name): connections
// and hosts, as records.
#pragma once

namespace greenroom::mocks::codeconnections {

struct State {
  bool operator==(const State&) const = default;

  template <class Archive, class Self>
  static void members(Archive&, Self&) {}
};

}  // namespace greenroom::mocks::codeconnections
