#include "harness/serve/clock_setting.hpp"

#include "harness/language/values.hpp"

namespace greenroom::harness {

std::optional<ClockSetting> read_clock(std::string_view text) {
  constexpr std::int64_t fastest = 86'400;
  if (text == "virtual") return ClockSetting{};
  if (text == "realtime") return ClockSetting{false, 1};
  if (!text.starts_with('x')) return std::nullopt;
  const auto scale = read_count(text.substr(1));
  if (!scale || *scale < 1 || *scale > fastest) return std::nullopt;
  return ClockSetting{false, *scale};
}

std::string text_of(const ClockSetting& clock) {
  if (clock.is_virtual) return "virtual";
  return clock.scale == 1 ? "realtime" : "x" + std::to_string(clock.scale);
}

}  // namespace greenroom::harness
