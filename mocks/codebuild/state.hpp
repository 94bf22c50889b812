// What the cloud keeps of CodeBuild: projects and builds, as records.
#pragma once

namespace greenroom::mocks::codebuild {

struct State {
  bool operator==(const State&) const = default;

  template <class Archive, class Self>
  static void members(Archive&, Self&) {}
};

}  // namespace greenroom::mocks::codebuild
