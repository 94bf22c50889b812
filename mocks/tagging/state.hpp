// What the cloud keeps of Resource Groups Tagging: nothing of its own: it reads and writes the
// tags of the others.
#pragma once

namespace greenroom::mocks::tagging {

struct State {
  bool operator==(const State&) const = default;

  template <class Archive, class Self>
  static void members(Archive&, Self&) {}
};

}  // namespace greenroom::mocks::tagging
