#include "mocks/protocol/values.hpp"

#include <array>
#include <charconv>

namespace greenroom::mocks::protocol {
namespace {

constexpr std::int64_t day_millis = 86'400'000;
constexpr std::array<std::string_view, 12> month_names = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                          "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr std::array<std::string_view, 7> day_names = {"Sun", "Mon", "Tue", "Wed",
                                                       "Thu", "Fri", "Sat"};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// digits x 10^exponent, scaled by 10^scale and rounded; nullopt: no number, or out of range.
std::optional<std::int64_t> scaled(std::string_view text, int scale) {
  bool negative = false;
  std::size_t at = 0;
  if (at < text.size() && (text[at] == '-' || text[at] == '+')) negative = text[at++] == '-';
  std::string digits;
  int exponent = scale;
  bool any = false;
  for (bool fraction = false; at < text.size(); ++at) {
    if (text[at] == '.' && !fraction) {
      fraction = true;
      continue;
    }
    if (!is_digit(text[at])) break;
    any = true;
    if (fraction) --exponent;
    if (!digits.empty() || text[at] != '0') digits += text[at];
    if (digits.size() > 400) return std::nullopt;
  }
  if (!any) return std::nullopt;
  if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
    ++at;
    if (at < text.size() && text[at] == '+') ++at;
    int power = 0;
    const auto [end, error] = std::from_chars(text.data() + at, text.data() + text.size(), power);
    if (error != std::errc() || power > 1000 || power < -1000) return std::nullopt;
    at = static_cast<std::size_t>(end - text.data());
    exponent += power;
  }
  if (at != text.size()) return std::nullopt;
  bool round_up = false;
  while (exponent < 0 && !digits.empty()) {
    round_up = digits.back() >= '5';
    digits.pop_back();
    ++exponent;
  }
  if (digits.empty()) return exponent == 0 && round_up ? (negative ? -1 : 1) : 0;
  if (digits.size() + static_cast<std::size_t>(exponent) > 18) return std::nullopt;
  digits.append(static_cast<std::size_t>(exponent), '0');
  std::int64_t value = 0;
  for (char digit : digits) value = value * 10 + (digit - '0');
  if (round_up) ++value;
  return negative ? -value : value;
}

struct Date {
  std::int64_t year = 1970;
  int month = 1, day = 1;
};

/// Days since 1970 of a proleptic Gregorian date.
std::int64_t days_from(Date date) {
  const std::int64_t year = date.month <= 2 ? date.year - 1 : date.year;
  const std::int64_t era = (year >= 0 ? year : year - 399) / 400;
  const std::int64_t of_era = year - era * 400;
  const std::int64_t month = date.month > 2 ? date.month - 3 : date.month + 9;
  const std::int64_t of_year = (153 * month + 2) / 5 + date.day - 1;
  return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

Date date_of(std::int64_t days) {
  days += 719468;
  const std::int64_t era = (days >= 0 ? days : days - 146096) / 146097;
  const std::int64_t of_era = days - era * 146097;
  const std::int64_t years = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
  const std::int64_t of_year = of_era - (365 * years + years / 4 - years / 100);
  const std::int64_t month = (5 * of_year + 2) / 153;
  Date date;
  date.day = static_cast<int>(of_year - (153 * month + 2) / 5 + 1);
  date.month = static_cast<int>(month < 10 ? month + 3 : month - 9);
  date.year = years + era * 400 + (date.month <= 2 ? 1 : 0);
  return date;
}

struct Split {
  Date date;
  std::int64_t days = 0;
  int hour = 0, minute = 0, second = 0, millis = 0;
};

Split split(std::int64_t millis) {
  Split parts;
  parts.days = millis >= 0 ? millis / day_millis : -((-millis + day_millis - 1) / day_millis);
  const std::int64_t rest = millis - parts.days * day_millis;
  parts.date = date_of(parts.days);
  parts.hour = static_cast<int>(rest / 3'600'000);
  parts.minute = static_cast<int>(rest / 60'000 % 60);
  parts.second = static_cast<int>(rest / 1000 % 60);
  parts.millis = static_cast<int>(rest % 1000);
  return parts;
}

/// Reads fixed-width fields from the front of a text.
class Fields {
 public:
  explicit Fields(std::string_view text) : text_(text) {}
  std::int64_t digits(std::size_t count) {
    std::int64_t value = 0;
    for (std::size_t index = 0; index < count; ++index) {
      if (text_.empty() || !is_digit(text_[0])) {
        good_ = false;
        return 0;
      }
      value = value * 10 + (text_[0] - '0');
      text_.remove_prefix(1);
    }
    return value;
  }
  bool skip(char wanted) {
    if (text_.empty() || text_[0] != wanted) return false;
    text_.remove_prefix(1);
    return true;
  }
  void expect(char wanted) { good_ = skip(wanted) && good_; }
  /// Thousandths from the digits that follow, whatever their count.
  std::int64_t fraction() {
    std::int64_t value = 0;
    int count = 0;
    for (; !text_.empty() && is_digit(text_[0]); text_.remove_prefix(1), ++count)
      if (count < 3) value = value * 10 + (text_[0] - '0');
    if (count == 0) good_ = false;
    for (; count < 3; ++count) value *= 10;
    return value;
  }
  std::string_view word(std::size_t length) {
    const std::string_view found = text_.substr(0, length);
    text_.remove_prefix(found.size());
    return found;
  }
  bool good() const { return good_; }
  std::string_view rest() const { return text_; }

 private:
  std::string_view text_;
  bool good_ = true;
};

std::optional<std::int64_t> joined(Date date, std::int64_t hour, std::int64_t minute,
                                   std::int64_t second, std::int64_t millis) {
  const bool inside = date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31 &&
                      hour <= 24 && minute <= 59 && second <= 60;
  if (!inside) return std::nullopt;
  return days_from(date) * day_millis + hour * 3'600'000 + minute * 60'000 + second * 1000 + millis;
}

void append_two(std::string& out, int value) {
  out += static_cast<char>('0' + value / 10);
  out += static_cast<char>('0' + value % 10);
}

void append_fraction(std::string& out, std::int64_t fraction, std::int64_t unit) {
  if (fraction == 0) return;
  out += '.';
  for (unit /= 10; fraction != 0; unit /= 10) {
    out += static_cast<char>('0' + fraction / unit);
    fraction %= unit;
  }
}

void append_scaled(std::string& out, std::int64_t value, std::int64_t unit) {
  if (value < 0) out += '-';
  const std::uint64_t size =
      value < 0 ? ~static_cast<std::uint64_t>(value) + 1 : static_cast<std::uint64_t>(value);
  const auto base = static_cast<std::uint64_t>(unit);
  append_number(out, static_cast<std::int64_t>(size / base));
  append_fraction(out, static_cast<std::int64_t>(size % base), unit);
}

}  // namespace

std::optional<std::int64_t> whole_number(std::string_view text) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error == std::errc() && end == text.data() + text.size()) return value;
  const auto scaled_value = scaled(text, 6);
  if (!scaled_value || *scaled_value % 1'000'000 != 0) return std::nullopt;
  return *scaled_value / 1'000'000;
}

std::optional<std::int64_t> whole_number_of_32_bits(std::string_view text) {
  const auto number = whole_number(text);
  const bool fits = number && *number >= INT32_MIN && *number <= INT32_MAX;
  return fits ? number : std::nullopt;
}

std::optional<std::int64_t> millionths(std::string_view text) {
  if (text == "NaN") return not_a_number;
  if (text == "Infinity") return plus_infinity;
  if (text == "-Infinity") return minus_infinity;
  return scaled(text, 6);
}

std::optional<std::int64_t> millis_of_epoch(std::string_view seconds) { return scaled(seconds, 3); }

std::optional<std::int64_t> millis_of_iso(std::string_view text) {
  Fields fields(text);
  Date date;
  date.year = fields.digits(4);
  fields.expect('-');
  date.month = static_cast<int>(fields.digits(2));
  fields.expect('-');
  date.day = static_cast<int>(fields.digits(2));
  if (!fields.skip('T') && !fields.skip('t')) fields.expect(' ');
  const std::int64_t hour = fields.digits(2);
  fields.expect(':');
  const std::int64_t minute = fields.digits(2);
  fields.expect(':');
  const std::int64_t second = fields.digits(2);
  const std::int64_t millis = fields.skip('.') ? fields.fraction() : 0;
  std::int64_t offset = 0;
  if (!fields.skip('Z') && !fields.skip('z')) {
    const bool ahead = fields.skip('+');
    if (!ahead) fields.expect('-');
    offset = fields.digits(2) * 60;
    (void)fields.skip(':');
    offset += fields.digits(2);
    if (!ahead) offset = -offset;
  }
  if (!fields.good() || !fields.rest().empty()) return std::nullopt;
  const auto value = joined(date, hour, minute, second, millis);
  if (!value) return std::nullopt;
  return *value - offset * 60'000;
}

std::optional<std::int64_t> millis_of_http_date(std::string_view text) {
  const std::size_t comma = text.find(", ");
  if (comma == std::string_view::npos) return std::nullopt;
  Fields fields(text.substr(comma + 2));
  Date date;
  date.day = static_cast<int>(fields.digits(2));
  if (!fields.skip(' ')) fields.expect('-');
  const std::string_view name = fields.word(3);
  for (std::size_t index = 0; index < month_names.size(); ++index)
    if (month_names[index] == name) date.month = static_cast<int>(index) + 1;
  if (!fields.skip(' ')) fields.expect('-');
  date.year = fields.digits(4);
  fields.expect(' ');
  const std::int64_t hour = fields.digits(2);
  fields.expect(':');
  const std::int64_t minute = fields.digits(2);
  fields.expect(':');
  const std::int64_t second = fields.digits(2);
  const std::int64_t millis = fields.skip('.') ? fields.fraction() : 0;
  if (!fields.good() || fields.rest() != " GMT") return std::nullopt;
  return joined(date, hour, minute, second, millis);
}

bool is_base64(std::string_view text) {
  if (text.size() % 4 != 0) return false;
  for (int padding = 0; padding < 2 && !text.empty() && text.back() == '='; ++padding)
    text.remove_suffix(1);
  for (char c : text) {
    const bool good =
        (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || is_digit(c) || c == '+' || c == '/';
    if (!good) return false;
  }
  return true;
}

void append_number(std::string& out, std::int64_t number) {
  std::array<char, 24> text{};
  const auto end = std::to_chars(text.data(), text.data() + text.size(), number).ptr;
  out.append(text.data(), end);
}

void append_millionths(std::string& out, std::int64_t value) {
  if (value == not_a_number)
    out += "NaN";
  else if (value == plus_infinity)
    out += "Infinity";
  else if (value == minus_infinity)
    out += "-Infinity";
  else
    append_scaled(out, value, 1'000'000);
}

void append_epoch(std::string& out, std::int64_t millis) { append_scaled(out, millis, 1000); }

void append_iso(std::string& out, std::int64_t millis) {
  const Split parts = split(millis);
  append_two(out, static_cast<int>(parts.date.year / 100 % 100));
  append_two(out, static_cast<int>(parts.date.year % 100));
  out += '-';
  append_two(out, parts.date.month);
  out += '-';
  append_two(out, parts.date.day);
  out += 'T';
  append_two(out, parts.hour);
  out += ':';
  append_two(out, parts.minute);
  out += ':';
  append_two(out, parts.second);
  if (parts.millis != 0) {
    out += '.';
    out += static_cast<char>('0' + parts.millis / 100);
    append_two(out, parts.millis % 100);
  }
  out += 'Z';
}

void append_http_date(std::string& out, std::int64_t millis) {
  const Split parts = split(millis);
  const std::int64_t weekday = ((parts.days + 4) % 7 + 7) % 7;  // 1970 began on a Thursday
  out += day_names[static_cast<std::size_t>(weekday)];
  out += ", ";
  append_two(out, parts.date.day);
  out += ' ';
  out += month_names[static_cast<std::size_t>(parts.date.month - 1)];
  out += ' ';
  append_two(out, static_cast<int>(parts.date.year / 100 % 100));
  append_two(out, static_cast<int>(parts.date.year % 100));
  out += ' ';
  append_two(out, parts.hour);
  out += ':';
  append_two(out, parts.minute);
  out += ':';
  append_two(out, parts.second);
  out += " GMT";
}

}  // namespace greenroom::mocks::protocol
