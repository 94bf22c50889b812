// What the cloud keeps of Certificate Manager: certificates.
#pragma once

namespace greenroom::mocks::acm {

struct State {
  bool operator==(const State&) const = default;

  template <class Archive, class Self>
  static void members(Archive&, Self&) {}
};

}  // namespace greenroom::mocks::acm
