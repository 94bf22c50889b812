// The machine's clocks, for whoever serves programs that live by them. Never read where something
// is played: there a WallTime is handed in.
#pragma once

#include "sim/seam/time.hpp"

#include <functional>

namespace greenroom::harness {

/// The machine's clocks at one moment.
struct WallTime {
  seam::Utc date{};       ///< what clients' signatures are dated by
  seam::Steady steady{};  ///< since whenever
};
WallTime wall_now();

/// Waits in the caller's thread while `on` says so; it is asked fifty times a second.
void wait_while(const std::function<bool()>& on);

}  // namespace greenroom::harness
