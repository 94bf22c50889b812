// What the cloud keeps of Application Auto Scaling: scalable targets and scaling policies.
#pragma once

namespace greenroom::mocks::application_autoscaling {

struct State {
  bool operator==(const State&) const = default;

  template <class Archive, class Self>
  static void members(Archive&, Self&) {}
};

}  // namespace greenroom::mocks::application_autoscaling
