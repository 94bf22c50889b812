// One row for each kind of scalar: how its text is read. The loader's half of the table of words;
// schema.cpp has the editors' half.
#include "harness/language/check.hpp"
#include "harness/language/names.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace greenroom::harness {

namespace {

using Wrong = std::optional<Problem>;

Problem problem(std::string id, std::string what, std::string nearest = {}, std::string remedy = {},
                std::string why = {}) {
  if (remedy.empty()) remedy = nearest;
  return {std::move(id), std::move(what), std::move(why), std::move(nearest), std::move(remedy)};
}

template <class T>
Wrong wrong_of(const Read<T>& read) {
  if (read) return std::nullopt;
  return read.error();
}

bool consists_of(std::string_view text, std::string_view letters) {
  return !text.empty() && text.find_first_not_of(letters) == std::string_view::npos;
}

constexpr std::string_view lower_digits = "abcdefghijklmnopqrstuvwxyz0123456789";

bool is_word(std::string_view text, std::string_view more) {
  if (text.empty() || text[0] < 'a' || text[0] > 'z') return false;
  return consists_of(text, std::string(lower_digits).append(more));
}

Wrong choice_problem(const Type& type, std::string_view text) {
  auto& choices = type.choices;
  if (std::find(choices.begin(), choices.end(), text) != choices.end()) {
    auto& later = type.not_yet;
    if (std::find(later.begin(), later.end(), text) == later.end()) return std::nullopt;
    return problem("Y601", fmt::format("{}: {} is not modelled yet", type.name, text));
  }
  return problem("Y310", fmt::format("\"{}\" is no {}", text, type.name), nearest_of(text, choices),
                 {}, fmt::format("one of: {}", fmt::join(choices, ", ")));
}

std::string with_article(std::string_view kind) {
  bool vowel = std::string_view("aeio").find(kind.front()) != std::string_view::npos;
  return fmt::format("{} {}", vowel ? "an" : "a", kind);
}

Wrong thing_problem(const Type& type, std::string_view text) {
  auto thing = read_thing(text);
  auto& kinds = type.choices;
  // A name alone is taken for one of the kind that is meant here.
  if (!thing && !kinds.empty() && text.find(':') == std::string_view::npos) {
    auto wrong = thing.error();
    wrong.remedy = fmt::format("{}:{}", kinds.front(), text);
    return wrong;
  }
  if (!thing) return thing.error();
  auto& later = type.not_yet;
  if (std::find(later.begin(), later.end(), thing->kind) != later.end())
    return problem("Y601", fmt::format("{}: {} is not modelled yet", type.name, thing->kind), {},
                   {}, kinds.empty() ? "" : fmt::format("one of: {}", fmt::join(kinds, ", ")));
  if (kinds.empty() || std::find(kinds.begin(), kinds.end(), thing->kind) != kinds.end())
    return std::nullopt;
  std::string meant;
  for (auto kind : kinds) meant += (meant.empty() ? "" : " or ") + with_article(kind);
  return problem(
      "Y409",
      fmt::format("\"{}\" is {}, where {} is meant", text, with_article(thing->kind), meant), {},
      fmt::format("{}:{}", kinds.front(), thing->name));
}

Wrong month_problem(std::string_view text) {
  bool month = text.size() == 7 && text[4] == '-' && consists_of(text.substr(0, 4), "0123456789") &&
               consists_of(text.substr(5), "0123456789");
  if (month || text == "latest") return std::nullopt;
  return problem("Y311", fmt::format("\"{}\" is no month", text), {},
                 text.size() > 7 ? std::string(text.substr(0, 7)) : std::string("2025-07"));
}

Wrong seeds_problem(std::string_view text) {
  auto middle = text.find(" to ");
  auto first = read_count(text.substr(0, middle));
  if (!first) return first.error();
  if (middle == std::string_view::npos) return std::nullopt;
  auto last = read_count(text.substr(middle + 4));
  if (!last) return last.error();
  if (*last < *first || *last - *first >= 100'000)
    return problem("Y313", fmt::format("\"{}\" is no range of seeds", text), {}, "1 to 20");
  return std::nullopt;
}

Wrong code_problem(const Type& type, std::string_view text) {
  bool number = consists_of(text, "0123456789");
  if (type.choices.empty())  // an error's name, a status, an exit code
    return number && text.size() > 3
               ? Wrong(problem("Y313", fmt::format("{} is no status", text), {}, "503"))
               : std::nullopt;
  if (number && text.size() == 3 && text[0] >= '2' && text[0] <= '5') return std::nullopt;
  auto wrong = choice_problem(type, text);
  if (wrong) wrong->why += ", or a status of 200 to 599";
  return wrong;
}

Wrong count_problem(const Type& type, std::string_view text) {
  auto count = read_count(text);
  if (!count) return count.error();
  bool low = *count<type.at_least, high = type.at_most> 0 && *count > type.at_most;
  if (!low && !high) return std::nullopt;
  auto bound = low ? type.at_least : type.at_most;
  return problem("Y313", fmt::format("{} is too {}", text, low ? "few" : "many"), {},
                 fmt::format("{}", bound));
}

Wrong port_problem(std::string_view text) {
  auto count = read_count(text);
  if (!count) return count.error();
  if (*count >= 1 && *count <= 65535) return std::nullopt;
  return problem("Y313", fmt::format("{} is no port", text), {}, "443");
}

Wrong length_or_cue_problem(std::string_view text) {
  bool length = !text.empty() && text[0] >= '0' && text[0] <= '9';
  return length ? wrong_of(read_length(text)) : wrong_of(read_cue(text));
}

Wrong reference_problem(std::string_view text) {
  for (std::string_view scheme : {"env:", "file:", "secretsmanager:"})
    if (text.starts_with(scheme) && text.size() > scheme.size()) return std::nullopt;
  // The value itself is not repeated: it may be the secret.
  return problem("P307", "a secret stands here itself", {}, "env:CLOUDFLARE_API_TOKEN");
}

Wrong points_problem(std::string_view text) {
  auto middle = text.find(" of ");
  auto points = read_count(text.substr(0, middle));
  auto all = middle == std::string_view::npos ? points : read_count(text.substr(middle + 4));
  if (points && all && *points >= 1 && *points <= *all && *all <= 1440) return std::nullopt;
  return problem("Y312", fmt::format("\"{}\" is not so many points of so many", text), {},
                 "2 of 3");
}

Wrong form_problem(bool good, std::string_view text, std::string_view what, std::string remedy) {
  if (good) return std::nullopt;
  return problem("Y314", fmt::format("\"{}\" is no {}", text, what), {}, std::move(remedy));
}

Wrong text_problem(const Type& type, std::string_view text) {
  switch (type.kind) {
    case Kind::title:
      return form_problem(!text.empty() && text.find('\n') == text.npos, text, "title: one line",
                          "The alarm fires half-way");
    case Kind::actor:
      return form_problem(is_word(text, "_-"), text, "actor", "engine");
    case Kind::lower_word:
      return form_problem(is_word(text, "_-"), text, "name: small letters, digits, _ and -", {});
    case Kind::tag:
      return form_problem(consists_of(text, std::string(lower_digits) + "-") && text[0] != '-',
                          text, "tag: small letters, digits and -", "smoke");
    case Kind::case_name:
      return form_problem(consists_of(text, std::string(lower_digits) + "-+"), text, "case",
                          "linear+secret");
    case Kind::reason:
      return form_problem(text.size() >= 10, text, "reason: ten letters at least",
                          "waits for native canary");
    case Kind::account:
      return form_problem(text.size() == 12 && consists_of(text, "0123456789"), text,
                          "account: twelve digits, in quotes", "\"123456789012\"");
    case Kind::url_path:
      return form_problem(text.starts_with('/') && text.find(' ') == text.npos, text, "path",
                          fmt::format("/{}", text));
    case Kind::digest:
      return form_problem(text.starts_with("sha256:") && text.size() == 71 &&
                              consists_of(text.substr(7), "0123456789abcdef"),
                          text, "digest: sha256: and 64 hex digits", {});
    default:
      return form_problem(!text.empty(), text, "text: it is empty", {});
  }
}

}  // namespace

std::optional<Problem> scalar_problem(const Type& type, std::string_view text) {
  switch (type.kind) {
    case Kind::count:
      return count_problem(type, text);
    case Kind::length:
      return wrong_of(read_length(text));
    case Kind::signed_length:
      return wrong_of(read_signed_length(text));
    case Kind::share:
      return wrong_of(read_share(text));
    case Kind::rate:
      return wrong_of(read_rate(text));
    case Kind::rate_or_none:
      return text == "none" ? std::nullopt : wrong_of(read_rate(text));
    case Kind::size:
      return wrong_of(read_size(text));
    case Kind::boolean:
      return wrong_of(read_boolean(text));
    case Kind::month:
      return month_problem(text);
    case Kind::choice:
      return choice_problem(type, text);
    case Kind::thing:
      return thing_problem(type, text);
    case Kind::call:
      return wrong_of(read_call(text));
    case Kind::cue:
      return wrong_of(read_cue(text));
    case Kind::moment:
      return wrong_of(read_moment(text));
    case Kind::moment_or_call:
      return wrong_of(read_moment_or_call(text));
    case Kind::amount_count:
      return wrong_of(read_amount(text, Amount::Kind::count));
    case Kind::amount_length:
      return wrong_of(read_amount(text, Amount::Kind::length));
    case Kind::amount_share:
      return wrong_of(read_amount(text, Amount::Kind::share));
    case Kind::time:
      return wrong_of(read_time(text));
    case Kind::length_or_cue:
      return length_or_cue_problem(text);
    case Kind::seeds:
      return seeds_problem(text);
    case Kind::code:
      return code_problem(type, text);
    case Kind::port:
      return port_problem(text);
    case Kind::date:
      return wrong_of(read_date(text));
    case Kind::secret_reference:
      return reference_problem(text);
    case Kind::points:
      return points_problem(text);
    default:
      return text_problem(type, text);
  }
}

}  // namespace greenroom::harness
