// What the cloud keeps of CodePipeline: pipelines, as records.
#pragma once

namespace greenroom::mocks::codepipeline {

struct State {
  bool operator==(const State&) const = default;

  template <class Archive, class Self>
  static void members(Archive&, Self&) {}
};

}  // namespace greenroom::mocks::codepipeline
