// The six kinds of value of the language as integers: length, share, rate, size, count, amount.
// Written as language.md 1.1 says; nothing is guessed, a unit is never implied. What cannot be
// read gives a Problem, which the loader turns into an error with a place.
#pragma once

#include "sim/chance.hpp"
#include "sim/seam/time.hpp"

#include <tl/expected.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace greenroom::harness {

using seam::Length;

/// Why a text is not the value that was asked for.
struct Problem {
  std::string id;  ///< of an ErrorRow
  std::string what;
  std::string why;      ///< empty: the row's
  std::string nearest;  ///< empty: nothing is near
  std::string remedy;   ///< the value to write instead; empty: none is known
};
template <class T>
using Read = tl::expected<T, Problem>;

/// A percentage in millionths: 10% is 100'000.
struct Share {
  std::int64_t per_million = 0;
  auto operator<=>(const Share&) const = default;
};
/// So many (in thousandths) a span: 200/s is 200'000 in one second.
struct Rate {
  std::int64_t milli = 0;
  Length per = std::chrono::seconds(1);
  std::int64_t per_second_milli() const;  ///< rounded down
  bool operator==(const Rate&) const = default;
};
/// A plain value or bounds, both included, in the unit of its kind.
struct Amount {
  enum class Kind { count, length, share } kind = Kind::count;  ///< of: 1, microseconds, millionths
  std::optional<std::int64_t> at_least, at_most;
  std::string text;  ///< as written
  bool holds(std::int64_t value) const {
    return (!at_least || value >= *at_least) && (!at_most || value <= *at_most);
  }
  bool operator==(const Amount&) const = default;
};

Read<Length> read_length(std::string_view text);         ///< 250ms, 1h30m, 0
Read<Length> read_signed_length(std::string_view text);  ///< 20m, -5m
Read<Share> read_share(std::string_view text);           ///< 99.95%
Read<Rate> read_rate(std::string_view text);             ///< 200/s, 6/m
Read<std::int64_t> read_size(std::string_view text);     ///< bytes: 512MiB, 3MB
Read<std::int64_t> read_count(std::string_view text);    ///< 60000
Read<bool> read_boolean(std::string_view text);          ///< true, false
Read<Amount> read_amount(std::string_view text, Amount::Kind kind);
/// How long something takes: `40s`, `1s to 5s`; a map {median, p99} is read by the scenario.
Read<sim::Quantiles> read_time(std::string_view text);
/// A distribution with this median and 99 % point, skewed to the right.
sim::Quantiles spread(Length median, Length p99);
Read<seam::Utc> read_date(std::string_view text);  ///< "2026-01-05T09:00:00Z"

std::string written(Length length);  ///< "1h30m": reads back as the same
std::string written(Share share);    ///< "10%"

}  // namespace greenroom::harness
