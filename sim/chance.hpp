// Chance: keyed randomness in integers. A draw is hash(seed, kind, parent, ordinal), so that one
// draw more in one place moves nothing elsewhere. No distribution of the standard library, no
// floating point: lengths come from quantile tables.
#pragma once

#include "sim/seam/time.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace greenroom::sim {

/// 64 bits that depend on nothing but the arguments (and are equal on every compiler and CPU).
std::uint64_t keyed(std::uint64_t seed, std::string_view kind, std::string_view parent,
                    std::uint64_t ordinal);

/// An integer in [low, high], both included, from a draw.
std::int64_t between(std::uint64_t draw, std::int64_t low, std::int64_t high);

/// True with `share_per_million` in a million.
bool happens(std::uint64_t draw, std::uint32_t share_per_million);

/// A distribution of lengths: its values at 0, 1, 10, 25, 50, 75, 90, 99 and 100 %.
struct Quantiles {
  std::array<seam::Length, 9> at;
  static constexpr Quantiles fixed(seam::Length value) {
    return {{value, value, value, value, value, value, value, value, value}};
  }
  /// Uniform between the two.
  static Quantiles uniform(seam::Length low, seam::Length high);
  seam::Length median() const { return at[4]; }
  bool operator==(const Quantiles&) const = default;
};

/// Linear interpolation in int64 between the table's points.
seam::Length length_at(const Quantiles& quantiles, std::uint64_t draw);

/// Characters for ids, drawn from `alphabet`.
std::string drawn_text(std::uint64_t draw, std::string_view alphabet, std::size_t length);
std::string drawn_hex(std::uint64_t draw, std::size_t length);
std::string drawn_uuid(std::uint64_t draw);

/// The numbers of one run: a seed, and whether timings are medians or drawn.
struct Chance {
  std::uint64_t seed = 1;
  bool sampled = false;
  std::uint64_t draw(std::string_view kind, std::string_view parent,
                     std::uint64_t ordinal = 0) const {
    return keyed(seed, kind, parent, ordinal);
  }
  /// The median, or where timings are sampled a drawn one.
  seam::Length length(const Quantiles& quantiles, std::string_view kind, std::string_view parent,
                      std::uint64_t ordinal = 0) const {
    return sampled ? length_at(quantiles, draw(kind, parent, ordinal)) : quantiles.median();
  }
  bool operator==(const Chance&) const = default;
};

}  // namespace greenroom::sim
