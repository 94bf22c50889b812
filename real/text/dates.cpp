// Dates and lengths as text; integers only.
#include "real/text/text.hpp"

#include <array>

namespace greenroom::real {

namespace {

struct Civil {
  int year;
  unsigned month, day;
  std::int64_t seconds;  ///< of the day
};

Civil civil(seam::Utc when) {
  const std::chrono::sys_time<seam::Length> sys(when.time_since_epoch());
  const auto day = std::chrono::floor<std::chrono::days>(sys);
  const std::chrono::year_month_day date(day);
  return {static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
          static_cast<unsigned>(date.day()),
          std::chrono::duration_cast<std::chrono::seconds>(sys - day).count()};
}

void put(std::string& out, std::int64_t number, int digits) {
  out.append(static_cast<std::size_t>(digits), '0');
  auto at = out.rbegin();
  for (int i = 0; i < digits; ++i, number /= 10) *at++ = static_cast<char>('0' + number % 10);
}

std::optional<seam::Utc> utc_of(std::int64_t year, std::int64_t month, std::int64_t day,
                                std::int64_t seconds) {
  const std::chrono::year_month_day date(std::chrono::year(static_cast<int>(year)),
                                         std::chrono::month(static_cast<unsigned>(month)),
                                         std::chrono::day(static_cast<unsigned>(day)));
  if (!date.ok()) return std::nullopt;
  const auto days = std::chrono::sys_days(date).time_since_epoch();
  return seam::Utc(std::chrono::duration_cast<seam::Length>(days) + std::chrono::seconds(seconds));
}

std::optional<std::int64_t> seconds_from(std::string_view clock) {  // "09:00:00"
  if (clock.size() != 8 || clock[2] != ':' || clock[5] != ':') return std::nullopt;
  const auto hours = integer_from(clock.substr(0, 2));
  const auto minutes = integer_from(clock.substr(3, 2));
  const auto seconds = integer_from(clock.substr(6, 2));
  if (!hours || !minutes || !seconds || *hours > 23 || *minutes > 59 || *seconds > 60)
    return std::nullopt;
  return *hours * 3600 + *minutes * 60 + *seconds;
}

struct Unit {
  std::string_view name;
  std::int64_t microseconds;
};
constexpr std::array<Unit, 5> units{{{"d", 86'400'000'000},
                                     {"h", 3'600'000'000},
                                     {"m", 60'000'000},
                                     {"s", 1'000'000},
                                     {"ms", 1'000}}};

}  // namespace

std::string compact_date(seam::Utc when) {
  const Civil at = civil(when);
  std::string out;
  out.reserve(16);
  put(out, at.year, 4);
  put(out, at.month, 2);
  put(out, at.day, 2);
  out += 'T';
  put(out, at.seconds / 3600, 2);
  put(out, at.seconds / 60 % 60, 2);
  put(out, at.seconds % 60, 2);
  out += 'Z';
  return out;
}

std::string iso_date(seam::Utc when) {
  const std::string compact = compact_date(when);
  return compact.substr(0, 4) + "-" + compact.substr(4, 2) + "-" + compact.substr(6, 5) + ":" +
         compact.substr(11, 2) + ":" + compact.substr(13, 2) + "Z";
}

std::optional<seam::Utc> http_date(std::string_view text) {
  constexpr std::array<std::string_view, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                    "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  if (text.size() != 29 || text.substr(26) != "GMT") return std::nullopt;
  const auto day = integer_from(text.substr(5, 2));
  const auto year = integer_from(text.substr(12, 4));
  const auto seconds = seconds_from(text.substr(17, 8));
  for (std::size_t m = 0; m < months.size(); ++m) {
    if (months[m] == text.substr(8, 3) && day && year && seconds)
      return utc_of(*year, static_cast<std::int64_t>(m) + 1, *day, *seconds);
  }
  return std::nullopt;
}

std::optional<seam::Utc> date_from_iso(std::string_view text) {
  if (text.size() < 20 || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text.back() != 'Z')
    return std::nullopt;
  const auto year = integer_from(text.substr(0, 4));
  const auto month = integer_from(text.substr(5, 2));
  const auto day = integer_from(text.substr(8, 2));
  const auto seconds = seconds_from(text.substr(11, 8));
  if (!year || !month || !day || !seconds) return std::nullopt;
  return utc_of(*year, *month, *day, *seconds);
}

std::optional<seam::Length> length_from(std::string_view text) {
  if (text.empty()) return std::nullopt;
  std::int64_t total = 0;
  std::size_t next_unit = 0;
  while (!text.empty()) {
    const auto digits = text.find_first_not_of("0123456789");
    if (digits == 0 || digits == std::string_view::npos) return std::nullopt;
    const auto number = integer_from(text.substr(0, digits));
    text.remove_prefix(digits);
    const auto name = text.substr(0, text.find_first_of("0123456789"));
    text.remove_prefix(name.size());
    while (next_unit < units.size() && units[next_unit].name != name) ++next_unit;
    if (next_unit == units.size() || !number) return std::nullopt;
    if (*number > INT64_MAX / 4 / units[next_unit].microseconds) return std::nullopt;
    total += *number * units[next_unit].microseconds;
    if (total > INT64_MAX / 4) return std::nullopt;
    ++next_unit;
  }
  return seam::Length(total);
}

std::string spelled(seam::Length length) {
  std::int64_t left = length.count();
  std::string out = left < 0 ? "-" : "";
  if (left < 0) left = -left;
  const auto bare = out.size();
  for (const Unit& unit : units) {
    if (unit.name == "d") continue;  // people say 48h
    if (left < unit.microseconds) continue;
    out += std::to_string(left / unit.microseconds);
    out += unit.name;
    left %= unit.microseconds;
  }
  return out.size() == bare ? "0s" : out;
}

}  // namespace greenroom::real
