// What the cloud keeps of S3: buckets and objects.
#pragma once

namespace greenroom::mocks::s3 {

struct State {
  bool operator==(const State&) const = default;

  template <class Archive, class Self>
  static void members(Archive&, Self&) {}
};

}  // namespace greenroom::mocks::s3
