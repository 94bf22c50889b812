#include "mocks/protocol/float_bits.hpp"

#include "mocks/protocol/values.hpp"

#include <bit>

namespace greenroom::mocks::protocol {
namespace {

__extension__ using Wide = unsigned __int128;  // a significand times a unit

struct Format {
  unsigned fraction, exponent;  ///< bits of each
};

Format format_of(unsigned width) {
  if (width == 16) return {10, 5};
  return width == 32 ? Format{23, 8} : Format{52, 11};
}

}  // namespace

std::optional<std::int64_t> parts_of_bits(std::uint64_t bits, unsigned width, std::int64_t unit) {
  const Format format = format_of(width);
  const bool negative = (bits >> (width - 1) & 1u) != 0;
  const std::uint64_t most = (std::uint64_t{1} << format.exponent) - 1;
  const std::uint64_t exponent = bits >> format.fraction & most;
  std::uint64_t significand = bits & ((std::uint64_t{1} << format.fraction) - 1);
  if (exponent == most) {
    if (significand != 0) return not_a_number;
    return negative ? minus_infinity : plus_infinity;
  }
  if (exponent != 0) significand |= std::uint64_t{1} << format.fraction;
  const std::int64_t bias = static_cast<std::int64_t>(most / 2) + format.fraction;
  const std::int64_t power = static_cast<std::int64_t>(exponent == 0 ? 1 : exponent) - bias;
  Wide parts = static_cast<Wide>(significand) * static_cast<std::uint64_t>(unit);
  if (power > 0) {
    if (parts != 0 && power > 63) return std::nullopt;
    if (parts != 0 && parts >> (64 - power) != 0) return std::nullopt;
    parts <<= power & 63;
  } else if (power < -100) {
    parts = 0;  // less than half of the smallest part: the product has at most 73 bits
  } else if (power < 0) {
    parts = (parts + (Wide{1} << (-power - 1))) >> -power;
  }
  // The ends of int64 have meanings of their own.
  if (parts >= static_cast<Wide>(plus_infinity)) return std::nullopt;
  const auto size = static_cast<std::int64_t>(parts);
  return negative ? -size : size;
}

std::uint64_t bits_of_parts(std::int64_t value, std::int64_t unit) {
  constexpr std::uint64_t exponent_bits = 0x7FF0'0000'0000'0000u;
  if (value == not_a_number) return 0x7FF8'0000'0000'0000u;
  if (value == plus_infinity) return exponent_bits;
  const std::uint64_t sign = value < 0 ? std::uint64_t{1} << 63 : 0;
  if (value == minus_infinity) return sign | exponent_bits;
  if (value == 0) return 0;
  const auto size = static_cast<std::uint64_t>(value < 0 ? -value : value);
  const auto divisor = static_cast<std::uint64_t>(unit);
  // Shifted so far left that the quotient has more bits than a double keeps.
  const int shift = std::countl_zero(size) + 63;
  const Wide shifted = static_cast<Wide>(size) << shift;
  const Wide quotient = shifted / divisor;
  const bool rest = shifted % divisor != 0;
  const auto high = static_cast<std::uint64_t>(quotient >> 64);
  const int length = 128 - std::countl_zero(high);
  const int cut = length - 53;
  auto significand = static_cast<std::uint64_t>(quotient >> cut);
  const Wide below = quotient & ((Wide{1} << cut) - 1);
  const Wide half = Wide{1} << (cut - 1);
  const bool up = below > half || (below == half && (rest || (significand & 1u) != 0));
  const int power = cut - shift;  // the value is significand x 2^power
  auto exponent = static_cast<std::uint64_t>(power + 52 + 1023);
  if (up && ++significand == std::uint64_t{1} << 53) {
    significand >>= 1;
    ++exponent;
  }
  return sign | exponent << 52 | (significand & ((std::uint64_t{1} << 52) - 1));
}

}  // namespace greenroom::mocks::protocol
