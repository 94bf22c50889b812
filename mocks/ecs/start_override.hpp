// A world fault on the tasks of a set on their way up, as the cloud keeps it. Plain data; see
// state.hpp.
#pragma once

#include "sim/seam/time.hpp"

#include <array>
#include <cstdint>
#include <string>

namespace greenroom::mocks::ecs {

struct StartOverride {
  enum class Kind : std::uint8_t { fails, late, registers_late } kind = Kind::fails;
  std::string reason;                ///< of `fails`; empty: the fault's own text
  std::array<seam::Length, 9> by{};  ///< of the others: how late, as sim::Quantiles has it
  std::int64_t first = 0, last = 0;  ///< which tasks of the set; as in ReactionOverride
  bool operator==(const StartOverride&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("kind", self.kind);
    archive("reason", self.reason);
    archive("by", self.by);
    archive("first", self.first);
    archive("last", self.last);
  }
};

}  // namespace greenroom::mocks::ecs
