// What the cloud keeps of IAM: users, keys, roles, policies.
#pragma once

namespace greenroom::mocks::iam {

struct State {
  bool operator==(const State&) const = default;

  template <class Archive, class Self>
  static void members(Archive&, Self&) {}
};

}  // namespace greenroom::mocks::iam
