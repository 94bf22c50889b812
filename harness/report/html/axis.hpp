// Axis: where a time stands on the page. Piecewise: a stretch in which nothing happens is folded
// to a narrow strip, and says so. Places are tenths of a unit; a lane is 1000 units wide.
#pragma once

#include "harness/report/html/model.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace greenroom::harness::html {

__extension__ using Wide = __int128;  // a place times a time does not fit in 64 bits

inline constexpr std::int64_t lane_width = 10'000;  ///< in tenths of a unit

struct Stretch {
  std::int64_t from = 0, to = 0;  ///< microseconds
  std::int64_t left = 0, right = 0;
  bool folded = false;
};

class Axis {
 public:
  /// `busy`: times at which something happens that a reader wants to see, sorted.
  Axis(const std::vector<std::int64_t>& busy, std::int64_t end);
  std::int64_t place(std::int64_t t) const;
  const std::vector<Stretch>& stretches() const { return stretches_; }
  std::int64_t end() const { return end_; }
  /// Times that are worth a number on the axis.
  std::vector<std::int64_t> ticks() const;

 private:
  std::int64_t end_;
  std::vector<Stretch> stretches_;
};

/// When anything happened but polling and renewing.
std::vector<std::int64_t> busy_times(const Model& model);

}  // namespace greenroom::harness::html
