// Numbers in the bits of IEEE 754, read and written in integers alone: what a double means is
// rounded to whole parts of a unit (millionths, thousandths), exactly, halves away from zero; the
// way back is the nearest double, ties to even. No floating-point unit ever sees a value.
#pragma once

#include <cstdint>
#include <optional>

namespace greenroom::mocks::protocol {

/// What the bits of a half (16), single (32) or double (64) mean, times `unit`. Not-a-number and
/// the infinities as values.hpp spells them; nullopt: beyond int64.
std::optional<std::int64_t> parts_of_bits(std::uint64_t bits, unsigned width, std::int64_t unit);
/// The double nearest to value / unit.
std::uint64_t bits_of_parts(std::int64_t value, std::int64_t unit);

}  // namespace greenroom::mocks::protocol
