// Svg: the few shapes of a lane as text. Places are tenths of a unit, heights whole units. Every
// text that comes from elsewhere passes escaped().
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace greenroom::harness::html {

/// For text and for attributes alike; control characters and broken UTF-8 become U+FFFD.
std::string escaped(std::string_view text);
/// 123 -> "12.3"
std::string tenths(std::int64_t value);
/// How wide a short text is about, in tenths of a unit.
std::int64_t text_width(std::string_view text);

struct Box {
  std::int64_t left = 0, right = 0;  ///< tenths
  std::int64_t top = 0, height = 0;  ///< whole units
};
/// `rest`: more attributes, already escaped. `title` is told where it is pointed at.
std::string box(const Box& place, std::string_view style, std::string_view rest = "",
                std::string_view title = "");
/// A text whose left edge (or middle) is there and that moves with the axis.
std::string label(std::int64_t at, std::int64_t baseline, std::string_view style,
                  std::string_view text);
std::string clock(std::int64_t t);  ///< "7:16.3"

}  // namespace greenroom::harness::html
