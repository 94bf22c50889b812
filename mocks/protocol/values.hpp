// Scalars between wire and document: decimals as int64 millionths, timestamps as int64
// milliseconds since 1970, blobs as base64 text. All in integers; no locale, no floating point.
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace greenroom::mocks::protocol {

/// Decimals that are no number, as documents carry them.
inline constexpr std::int64_t not_a_number = std::numeric_limits<std::int64_t>::min();
inline constexpr std::int64_t minus_infinity = not_a_number + 1;
inline constexpr std::int64_t plus_infinity = std::numeric_limits<std::int64_t>::max();

std::optional<std::int64_t> whole_number(std::string_view text);  ///< "-12", "12.0", "1e3"
std::optional<std::int64_t> whole_number_of_32_bits(std::string_view text);
/// The nearest millionth, halves away from zero; NaN, Infinity and -Infinity too.
std::optional<std::int64_t> millionths(std::string_view text);
std::optional<std::int64_t> millis_of_epoch(std::string_view seconds);   ///< "1557207715.195"
std::optional<std::int64_t> millis_of_iso(std::string_view text);        ///< RFC 3339, any offset
std::optional<std::int64_t> millis_of_http_date(std::string_view text);  ///< RFC 822 and 850 days
bool is_base64(std::string_view text);

void append_number(std::string& out, std::int64_t number);
/// "0.5", "3", "NaN": the shortest form; words for what is no number are not quoted.
void append_millionths(std::string& out, std::int64_t value);
void append_epoch(std::string& out, std::int64_t millis);      ///< "1557207715.195"
void append_iso(std::string& out, std::int64_t millis);        ///< "2019-05-07T05:55:15.195Z"
void append_http_date(std::string& out, std::int64_t millis);  ///< "Tue, 07 May 2019 05:55:15 GMT"

}  // namespace greenroom::mocks::protocol
