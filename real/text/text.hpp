// Small text helpers of the engine: hex, percent-encoding, dates, lengths, JSON strings. Pure; no
// locale, no floating point.
#pragma once

#include "sim/seam/time.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom::real {

std::string hex(std::string_view bytes);
std::string hex(std::uint64_t number);  ///< 16 digits

/// RFC 3986: letters, digits and -._~ stay; a slash stays when `keep_slash`.
std::string percent_encoded(std::string_view text, bool keep_slash = false);
std::string percent_decoded(std::string_view text);

std::string compact_date(seam::Utc when);  ///< 20260105T090000Z
std::string iso_date(seam::Utc when);      ///< 2026-01-05T09:00:00Z
/// "Mon, 05 Jan 2026 09:00:00 GMT", as HTTP dates answers; nullopt when it is not one.
std::optional<seam::Utc> http_date(std::string_view text);
/// "2026-01-05T09:00:00Z" with or without a fraction; nullopt when it is not one.
std::optional<seam::Utc> date_from_iso(std::string_view text);

/// "1h30m", big unit first; nullopt when it is not a length (a bare number is not one).
std::optional<seam::Length> length_from(std::string_view text);
std::string spelled(seam::Length length);  ///< "1h30m", "15s", "250ms", "0s"

std::optional<std::int64_t> integer_from(std::string_view text);  ///< digits only, all of it
std::string_view trimmed(std::string_view text);
std::vector<std::string_view> split(std::string_view text, char at);
bool starts_with_letters(std::string_view text, std::string_view prefix);  ///< letters without case
std::string lower(std::string_view text);                                  ///< ASCII only
std::string json_string(std::string_view text);                            ///< quoted and escaped

/// The nearest of `words` when it is within a third of the letters; else empty.
std::string nearest_word(std::string_view word, const std::vector<std::string_view>& words);

}  // namespace greenroom::real
