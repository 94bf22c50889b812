// Entropy: the only source of numbers nobody chose (jitter, run ids). Seeded in a rehearsal.
#pragma once

#include <cstdint>

namespace greenroom::seam {

struct Entropy {
  virtual ~Entropy() = default;
  virtual std::uint64_t next() = 0;
};

}  // namespace greenroom::seam
