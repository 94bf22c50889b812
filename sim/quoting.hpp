// Eight bytes of a text at once: whether any of them must be escaped in JSON. For those who write
// JSON straight into memory, in journal lines and in answers; it writes nothing itself.
#pragma once

#include <cstdint>
#include <cstring>

namespace greenroom::sim {

/// `eight` points at eight readable bytes. True: none is a quote, a backslash or a control
/// character; with `ascii_only` none is beyond ASCII either.
inline bool needs_no_escape(const char* eight, bool ascii_only) {
  constexpr std::uint64_t ones = 0x0101010101010101ULL;
  constexpr std::uint64_t highs = 0x8080808080808080ULL;
  std::uint64_t word = 0;
  std::memcpy(&word, eight, sizeof word);
  const auto has_zero = [](std::uint64_t x) { return (x - ones) & ~x & highs; };
  const std::uint64_t below_space = (word - ones * 0x20) & ~word & highs;
  const std::uint64_t beyond = ascii_only ? word & highs : 0;
  return (beyond | below_space | has_zero(word ^ (ones * '"')) | has_zero(word ^ (ones * '\\'))) ==
         0;
}

}  // namespace greenroom::sim
