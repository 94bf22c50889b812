// The two hands of the clock: `Steady` for sleeps and deadlines, `Utc` for dates and signatures.
// Both count microseconds in int64; there is no other notion of time in the house.
#pragma once

#include <chrono>
#include <cstdint>

namespace greenroom::seam {

using Length = std::chrono::microseconds;  ///< a span of time; never a bare number

struct SteadyTag {};
struct UtcTag {};

/// Microseconds since the stage (or the process) started. Never goes back, never skewed.
using Steady = std::chrono::time_point<SteadyTag, Length>;

/// Microseconds since 1970-01-01T00:00:00Z. May be skewed by a scenario.
using Utc = std::chrono::time_point<UtcTag, Length>;

using std::chrono_literals::operator""h;
using std::chrono_literals::operator""min;
using std::chrono_literals::operator""s;
using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""us;

}  // namespace greenroom::seam
