#include "harness/language/values.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace greenroom::harness {

namespace {

struct Unit {
  std::string_view name;
  std::int64_t micros;
};
constexpr std::array<Unit, 5> length_units{{{"d", 86'400'000'000},
                                            {"h", 3'600'000'000},
                                            {"m", 60'000'000},
                                            {"s", 1'000'000},
                                            {"ms", 1'000}}};

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

/// The digits at the front, taken off. nullopt: none, or more than fits.
std::optional<std::int64_t> take_number(std::string_view& text) {
  std::size_t digits = 0;
  while (digits < text.size() && is_digit(text[digits])) ++digits;
  if (digits == 0 || digits > 15) return std::nullopt;
  std::int64_t number = 0;
  std::from_chars(text.data(), text.data() + digits, number);
  text.remove_prefix(digits);
  return number;
}

std::string_view take_letters(std::string_view& text) {
  std::size_t letters = 0;
  while (letters < text.size() && text[letters] >= 'a' && text[letters] <= 'z') ++letters;
  auto taken = text.substr(0, letters);
  text.remove_prefix(letters);
  return taken;
}

/// "12.5" with up to `places` decimals, scaled by 10^places; the rest stays in `text`.
std::optional<std::int64_t> take_decimal(std::string_view& text, int places) {
  auto whole = take_number(text);
  if (!whole || *whole > 1'000'000'000) return std::nullopt;
  std::int64_t scaled = *whole;
  bool point = !text.empty() && text.front() == '.';
  if (point) text.remove_prefix(1);
  int seen = 0;
  while (point && !text.empty() && is_digit(text.front())) {
    if (seen == places) return std::nullopt;
    scaled = scaled * 10 + (text.front() - '0');
    text.remove_prefix(1);
    ++seen;
  }
  if (point && seen == 0) return std::nullopt;
  for (; seen < places; ++seen) scaled *= 10;
  return scaled;
}

tl::unexpected<Problem> problem(std::string id, std::string what, std::string remedy = {},
                                std::string why = {}) {
  return tl::unexpected(
      Problem{std::move(id), std::move(what), std::move(why), {}, std::move(remedy)});
}

bool only_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

/// The number beside, where a strict bound of a count was meant: less than 10 is at most 9.
std::string beside(std::string_view value, Amount::Kind kind, int by) {
  std::int64_t number = 0;
  if (kind != Amount::Kind::count || by == 0 || !only_digits(value) || value.size() > 15)
    return std::string(value);
  std::from_chars(value.data(), value.data() + value.size(), number);
  return fmt::format("{}", std::max<std::int64_t>(number + by, 0));
}

/// ">= 3", "<5": an operator where words are written.
std::optional<Problem> operator_problem(std::string_view text, Amount::Kind kind) {
  if (text.empty() || (text[0] != '<' && text[0] != '>' && text[0] != '=' && text[0] != '!'))
    return std::nullopt;
  auto rest = text.find_first_not_of("<>=! ");
  auto value = rest == std::string_view::npos ? std::string_view("3") : text.substr(rest);
  auto words = text[0] == '<' ? "at most " : text[0] == '>' ? "at least " : "";
  bool strict = text.size() < 2 || text[1] != '=';
  int by = !strict ? 0 : text[0] == '<' ? -1 : text[0] == '>' ? 1 : 0;
  auto what = text[0] == '>' ? fmt::format("\"{}\" begins a block of text in YAML", text)
                             : fmt::format("\"{}\" is no amount: operators are not used", text);
  return Problem{"Y304", what, {}, {}, fmt::format("{}{}", words, beside(value, kind, by))};
}

Read<std::int64_t> read_unit_value(std::string_view text, Amount::Kind kind) {
  if (kind == Amount::Kind::count) return read_count(text);
  if (kind == Amount::Kind::length)
    return read_length(text).map([](Length length) { return std::int64_t{length.count()}; });
  if (text == "0") return 0;
  return read_share(text).map([](Share share) { return share.per_million; });
}

Read<Amount> bounded(std::string_view text, Amount::Kind kind) {
  Amount amount{kind, {}, {}, std::string(text)};
  constexpr std::string_view most = "at most ", least = "at least ", to = " to ";
  auto read_into = [&](std::optional<std::int64_t>& bound,
                       std::string_view part) -> std::optional<Problem> {
    auto value = read_unit_value(part, kind);
    if (!value) return value.error();
    bound = *value;
    return std::nullopt;
  };
  std::optional<Problem> failed;
  if (text.starts_with(most)) {
    failed = read_into(amount.at_most, text.substr(most.size()));
  } else if (text.starts_with(least)) {
    failed = read_into(amount.at_least, text.substr(least.size()));
  } else if (auto middle = text.find(to); middle != std::string_view::npos) {
    failed = read_into(amount.at_least, text.substr(0, middle));
    if (!failed) failed = read_into(amount.at_most, text.substr(middle + to.size()));
    if (!failed && *amount.at_least > *amount.at_most)
      return problem("Y313", fmt::format("\"{}\" counts down: nothing lies between", text));
  } else {
    failed = read_into(amount.at_least, text);
    amount.at_most = amount.at_least;
  }
  if (failed) return tl::unexpected(*failed);
  return amount;
}

/// What people say for a bound, and how it is written.
struct Saying {
  std::string_view said, written;
  int by = 0;
};
constexpr std::array<Saying, 20> sayings{
    {{"less than ", "at most ", -1}, {"fewer than ", "at most ", -1},
     {"under ", "at most ", -1},     {"below ", "at most ", -1},
     {"no more than ", "at most "},  {"not more than ", "at most "},
     {"up to ", "at most "},         {"within ", "at most "},
     {"maximum ", "at most "},       {"max ", "at most "},
     {"most ", "at most "},          {"more than ", "at least ", 1},
     {"over ", "at least ", 1},      {"above ", "at least ", 1},
     {"no less than ", "at least "}, {"not less than ", "at least "},
     {"minimum ", "at least "},      {"min ", "at least "},
     {"least ", "at least "},        {"exactly ", ""}}};

/// The value that was written, as this kind of amount has it; empty: there is none.
std::string value_in(std::string_view text, Amount::Kind kind) {
  auto from = text.find_first_of("0123456789");
  if (from == std::string_view::npos) return {};
  auto value = text.substr(from, text.find_first_of(" ,;", from) - from);
  auto read = read_unit_value(value, kind);
  return read ? std::string(value) : only_digits(value) ? read.error().remedy : std::string();
}

/// What was meant by words that are no amount: the number that was said stays.
std::string meant_amount(std::string_view text, Amount::Kind kind) {
  auto value = value_in(text, kind);
  if (value.empty())
    return kind == Amount::Kind::count    ? "at most 3"
           : kind == Amount::Kind::length ? "at most 5m"
                                          : "at least 99.9%";
  for (const auto& saying : sayings)
    if (text.starts_with(saying.said))
      return fmt::format("{}{}", saying.written, beside(value, kind, saying.by));
  auto words = kind == Amount::Kind::share ? "at least " : "at most ";
  bool least = text.find("least") != std::string_view::npos;
  return fmt::format("{}{}", least ? "at least " : words, value);
}

/// A bound whose number has no unit keeps its words: at most 30 is at most 30m.
std::string with_units(std::string_view text) {
  std::string all;
  while (!text.empty()) {
    auto word = text.substr(0, text.find(' '));
    all += std::string(word) + (only_digits(word) && word != "0" ? "m" : "");
    text.remove_prefix(word.size());
    if (!text.empty()) all += ' ';
    if (!text.empty()) text.remove_prefix(1);
  }
  return all;
}

}  // namespace

std::int64_t Rate::per_second_milli() const { return milli * 1'000'000 / per.count(); }

Read<Length> read_length(std::string_view text) {
  if (text == "0") return Length{0};
  if (only_digits(text))
    return problem("Y301", fmt::format("a length needs a unit: \"{}\"", text),
                   fmt::format("{}m", text));
  auto rest = text;
  std::int64_t micros = 0;
  std::size_t next_unit = 0;
  auto wrong = [&](std::string remedy = {}) {
    return problem("Y302", fmt::format("\"{}\" is no length", text), std::move(remedy));
  };
  if (rest.empty()) return wrong();
  while (!rest.empty()) {
    auto number = take_number(rest);
    if (!number) return wrong();
    auto letters = take_letters(rest);
    std::size_t unit = next_unit;
    while (unit < length_units.size() && length_units[unit].name != letters) ++unit;
    if (unit == length_units.size()) return wrong();
    if (*number > 1'000'000'000'000'000'000 / length_units[unit].micros)
      return problem("Y313", fmt::format("\"{}\" is longer than any run", text));
    micros += *number * length_units[unit].micros;
    next_unit = unit + 1;
  }
  return Length{micros};
}

Read<Length> read_signed_length(std::string_view text) {
  if (!text.starts_with('-')) return read_length(text);
  return read_length(text.substr(1)).map([](Length length) { return -length; });
}

Read<Share> read_share(std::string_view text) {
  auto rest = text;
  auto scaled = take_decimal(rest, 4);
  if (!scaled || (rest != "%" && !rest.empty()))
    return problem("Y303", fmt::format("\"{}\" is no share", text), "10%");
  if (rest.empty()) {
    bool fraction = text.find('.') != std::string_view::npos && *scaled < 10'000;
    auto percent = fraction ? written(Share{*scaled * 100}) : written(Share{*scaled});
    return problem("Y303", fmt::format("a share is a percentage: \"{}\"", text), percent);
  }
  if (*scaled > 1'000'000)
    return problem("Y313", fmt::format("\"{}\" is more than the whole", text), "100%");
  return Share{*scaled};
}

Read<Rate> read_rate(std::string_view text) {
  auto rest = text;
  auto milli = take_decimal(rest, 3);
  if (milli && rest == "/s") return Rate{*milli, std::chrono::seconds(1)};
  if (milli && rest == "/m") return Rate{*milli, std::chrono::minutes(1)};
  if (milli && rest == "/h") return Rate{*milli, std::chrono::hours(1)};
  auto digits = text.substr(0, text.size() - rest.size());
  return problem("Y306", fmt::format("\"{}\" is no rate", text),
                 milli ? fmt::format("{}/s", digits) : std::string("200/s"));
}

Read<std::int64_t> read_size(std::string_view text) {
  struct SizeUnit {
    std::string_view name;
    std::int64_t bytes;
  };
  constexpr std::array<SizeUnit, 7> units{{{"B", 1},
                                           {"kB", 1'000},
                                           {"MB", 1'000'000},
                                           {"GB", 1'000'000'000},
                                           {"KiB", 1024},
                                           {"MiB", 1024 * 1024},
                                           {"GiB", 1024 * 1024 * 1024}}};
  auto rest = text;
  auto milli = take_decimal(rest, 3);
  for (const auto& unit : units)
    if (milli && *milli <= 1'000'000'000 && rest == unit.name) return *milli * unit.bytes / 1000;
  return problem("Y307", fmt::format("\"{}\" is no size", text), "512MiB");
}

Read<std::int64_t> read_count(std::string_view text) {
  auto rest = text;
  auto number = take_number(rest);
  if (number && rest.empty()) return *number;
  std::string digits;
  std::copy_if(text.begin(), text.end(), std::back_inserter(digits), is_digit);
  bool grouped = text.find('_') != std::string_view::npos;
  return problem("Y308", fmt::format("\"{}\" is no count", text), grouped ? digits : "3");
}

Read<bool> read_boolean(std::string_view text) {
  if (text == "true") return true;
  if (text == "false") return false;
  bool yes = text == "on" || text == "yes" || text == "True" || text == "TRUE" || text == "1";
  bool no = text == "off" || text == "no" || text == "False" || text == "FALSE" || text == "0";
  return problem("Y309", fmt::format("\"{}\" is neither true nor false", text),
                 yes  ? "true"
                 : no ? "false"
                      : "");
}

Read<Amount> read_amount(std::string_view text, Amount::Kind kind) {
  if (auto wrong = operator_problem(text, kind)) return tl::unexpected(*wrong);
  auto amount = bounded(text, kind);
  if (amount || amount.error().id == "Y313") return amount;
  if (amount.error().id == "Y301")
    return problem("Y301", amount.error().what, with_units(text), amount.error().why);
  return problem("Y305", fmt::format("\"{}\" is no amount", text), meant_amount(text, kind));
}

Read<sim::Quantiles> read_time(std::string_view text) {
  auto middle = text.find(" to ");
  if (middle == std::string_view::npos)
    return read_length(text).map([](Length length) { return sim::Quantiles::fixed(length); });
  auto low = read_length(text.substr(0, middle));
  if (!low) return tl::unexpected(low.error());
  auto high = read_length(text.substr(middle + 4));
  if (!high) return tl::unexpected(high.error());
  if (*high < *low)
    return problem("Y313", fmt::format("\"{}\" counts down: nothing lies between", text));
  return sim::Quantiles::uniform(*low, *high);
}

sim::Quantiles spread(Length median, Length p99) {
  // Below the median it falls to half of it; above, most of the way lies in the last tenth.
  auto above = p99 - median;
  return {{median / 2, median * 55 / 100, median * 7 / 10, median * 85 / 100, median,
           median + above / 8, median + above / 3, p99, p99 + above / 2}};
}

Read<seam::Utc> read_date(std::string_view text) {
  auto number = [&](std::size_t at, std::size_t length) -> int {
    int value = -1;
    auto part = text.substr(at, length);
    if (only_digits(part)) std::from_chars(part.data(), part.data() + length, value);
    return value;
  };
  bool shape = text.size() == 20 && text[4] == '-' && text[7] == '-' && text[10] == 'T' &&
               text[13] == ':' && text[16] == ':' && text[19] == 'Z';
  if (shape) {
    using namespace std::chrono;  // NOLINT: names of the calendar
    auto day = year_month_day{year{number(0, 4)}, month{static_cast<unsigned>(number(5, 2))},
                              std::chrono::day{static_cast<unsigned>(number(8, 2))}};
    int hour = number(11, 2), minute = number(14, 2), second = number(17, 2);
    bool clock = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
    if (number(0, 4) >= 1970 && day.ok() && clock)
      return seam::Utc(seam::Length(sys_days(day).time_since_epoch() + hours(hour) +
                                    minutes(minute) + seconds(second)));
  }
  return problem("Y315", fmt::format("\"{}\" is no date", text), "\"2026-01-05T09:00:00Z\"");
}

std::string written(Length length) {
  if (length.count() == 0) return "0s";
  std::string text = length.count() < 0 ? "-" : "";
  auto rest = length.count() < 0 ? -length.count() : length.count();
  for (const auto& unit : length_units) {
    if (rest / unit.micros > 0) text += fmt::format("{}{}", rest / unit.micros, unit.name);
    rest %= unit.micros;
  }
  return text;
}

std::string written(Share share) {
  auto text = fmt::format("{}.{:04}", share.per_million / 10'000, share.per_million % 10'000);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.ends_with('.')) text.pop_back();
  return text + "%";
}

}  // namespace greenroom::harness
