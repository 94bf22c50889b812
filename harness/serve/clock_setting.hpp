// How a served cloud's clock runs: with the wall clock (realtime, x60), or as its clients wait
// (virtual).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace greenroom::harness {

struct ClockSetting {
  bool is_virtual = true;
  std::int64_t scale = 1;  ///< virtual seconds a second, 1 to 86400; of a clock that runs by itself
  bool operator==(const ClockSetting&) const = default;
};

/// "virtual", "realtime", "x60"; nothing: it is none of these.
std::optional<ClockSetting> read_clock(std::string_view text);
std::string text_of(const ClockSetting& clock);

}  // namespace greenroom::harness
