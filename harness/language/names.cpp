#include "harness/language/names.hpp"

#include "harness/language/errors.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

namespace greenroom::harness {

namespace {

constexpr std::array<std::string_view, 22> all_kinds{
    "task",  "container", "target",     "target_group", "listener",
    "rule",  "service",   "deployment", "alarm",        "secret",
    "image", "role",      "subnet",     "az",           "security_group",
    "hook",  "record",    "zone",       "pool",         "lease",
    "git",   "lb"};

constexpr std::array<std::string_view, 14> phase_table{
    "deploy", "verify", "register", "install",   "test",       "ready",   "shift",
    "proof",  "gate",   "bake",     "terminate", "cloudflare", "confirm", "rollback"};
constexpr std::array<std::string_view, 3> phase_whats{"started", "ended", "failed"};
constexpr std::array<std::string_view, 7> fleet_whats{"registered", "running", "healthy", "serving",
                                                      "alone",      "primary", "gone"};
/// Moments of the run as a whole.
constexpr std::array<std::string_view, 11> run_moments{
    "users.lost",    "users.slow",         "task.stopped",    "task.started",
    "engine.killed", "engine.resumed",     "engine.ended",    "lease.taken",
    "lease.expired", "deployment.created", "target.unhealthy"};
/// Moments of things, by their kind.
struct ThingMoment {
  std::string_view kind, what;
};
constexpr std::array<ThingMoment, 16> thing_moments{{{"alarm", "fired"},
                                                     {"alarm", "cleared"},
                                                     {"hook", "called"},
                                                     {"task", "stopped"},
                                                     {"task", "started"},
                                                     {"task", "running"},
                                                     {"task", "healthy"},
                                                     {"task", "unhealthy"},
                                                     {"target", "healthy"},
                                                     {"target", "unhealthy"},
                                                     {"listener", "changed"},
                                                     {"rule", "changed"},
                                                     {"record", "changed"},
                                                     {"zone", "changed"},
                                                     {"lease", "taken"},
                                                     {"lease", "expired"}}};

template <class Table>
bool holds(const Table& table, std::string_view name) {
  return std::find(table.begin(), table.end(), name) != table.end();
}

std::vector<std::string> all_moments() {
  std::vector<std::string> all;
  for (auto phase : phase_table)
    for (auto what : phase_whats) all.push_back(fmt::format("{}.{}", phase, what));
  all.emplace_back("shift.50%");
  for (auto fleet : {"blue", "green"})
    for (auto what : fleet_whats) all.push_back(fmt::format("{}.{}", fleet, what));
  for (auto moment : run_moments) all.emplace_back(moment);
  for (auto [kind, what] : thing_moments) all.push_back(fmt::format("{}:NAME.{}", kind, what));
  return all;
}

const std::vector<std::string>& moment_texts() {
  static const std::vector<std::string> all = all_moments();
  return all;
}

tl::unexpected<Problem> refused(std::string id, std::string what, std::string nearest = {},
                                std::string remedy = {}) {
  if (remedy.empty()) remedy = nearest;
  return tl::unexpected(
      Problem{std::move(id), std::move(what), {}, std::move(nearest), std::move(remedy)});
}

std::optional<std::int64_t> whole_number(std::string_view text) {
  std::int64_t number = 0;
  auto end = text.data() + text.size();
  auto [stop, error] = std::from_chars(text.data(), end, number);
  if (text.empty() || text.size() > 9 || error != std::errc{} || stop != end || number < 1)
    return std::nullopt;
  return number;
}

/// "2", "1..2", "3..": nullopt for anything else.
std::optional<Nth> read_nth(std::string_view text) {
  auto dots = text.find("..");
  auto first = whole_number(text.substr(0, dots));
  if (!first) return std::nullopt;
  if (dots == std::string_view::npos) return Nth{*first, *first};
  auto rest = text.substr(dots + 2);
  if (rest.empty()) return Nth{*first, 0};
  auto last = whole_number(rest);
  if (!last || *last < *first) return std::nullopt;
  return Nth{*first, *last};
}

bool is_lower_word(std::string_view text) {
  auto good = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; };
  return !text.empty() && text[0] >= 'a' && text[0] <= 'z' &&
         std::all_of(text.begin(), text.end(), good);
}

bool is_operation(std::string_view text) {
  auto good = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  };
  return !text.empty() && text[0] >= 'A' && text[0] <= 'Z' &&
         std::all_of(text.begin(), text.end(), good);
}

/// A share that was meant is kept: shfit.30% is shift.30%.
std::string nearest_moment(std::string_view text) {
  constexpr std::array<std::string_view, 1> shift{"shift"};
  auto dot = std::min(text.find('.'), text.size());
  auto share = dot < text.size() ? read_share(text.substr(dot + 1)) : read_share("");
  if (share && !nearest_of(text.substr(0, dot), std::span<const std::string_view>(shift)).empty())
    return fmt::format("shift{}", text.substr(dot));
  return nearest_of(text, moment_texts());
}

/// One that the same subject has: "bake.begun" wants "bake.started".
std::string moment_of_subject(std::string_view text) {
  const auto subject = text.substr(0, text.rfind('.') + 1);
  for (const auto form : moment_forms())
    if (!subject.empty() && form.starts_with(subject)) return std::string(form);
  return {};
}

tl::unexpected<Problem> no_moment(std::string_view text) {
  auto number = std::min(text.rfind('#'), text.size());
  if (text.find('.', number) != std::string_view::npos) number = text.size();
  auto bare = text.substr(0, number);
  auto near = nearest_moment(bare);
  // What was numbered stays so.
  return refused(
      "Y410", fmt::format("\"{}\" is no moment", text), near,
      near.empty() ? moment_of_subject(bare) : fmt::format("{}{}", near, text.substr(number)));
}

/// The number at the end, taken off.
bool take_nth(std::string_view& text, Moment& moment) {
  auto hash = text.rfind('#');
  // task:green#1.stopped numbers the thing; shift.50%#2 the moment.
  if (hash == std::string_view::npos || text.find('.', hash) != std::string_view::npos) return true;
  auto number = whole_number(text.substr(hash + 1));
  if (!number) return false;
  moment.nth = *number;
  moment.numbered = true;
  text = text.substr(0, hash);
  return true;
}

bool is_thing_moment(const Thing& thing, std::string_view what) {
  return std::any_of(thing_moments.begin(), thing_moments.end(), [&](const ThingMoment& row) {
    return row.kind == thing.kind && row.what == what;
  });
}

/// What is wrong with a part, and what stands before that part kept in what to write.
Problem behind(std::string_view before, Problem problem) {
  if (!problem.remedy.empty()) problem.remedy.insert(0, before);
  return problem;
}

/// " +20s" at the end, taken off.
std::optional<Problem> take_plus(std::string_view& text, Length& plus) {
  auto at = text.rfind(" +");
  if (at == std::string_view::npos) return std::nullopt;
  auto length = read_length(text.substr(at + 2));
  if (!length) return behind(text.substr(0, at + 2), length.error());
  plus = *length;
  text = text.substr(0, at);
  return std::nullopt;
}

/// `service:Operation`: a call's letters, told from a thing by the capital after the colon.
bool looks_like_call(std::string_view text) {
  auto colon = text.find(':');
  if (colon == std::string_view::npos || colon + 1 >= text.size()) return false;
  auto kind = text.substr(0, colon);
  if (holds(all_kinds, kind)) return false;
  char letter = text[colon + 1];
  return letter == '*' || (letter >= 'A' && letter <= 'Z') || kind == "any";
}

}  // namespace

std::span<const std::string_view> thing_kinds() { return all_kinds; }
std::span<const std::string_view> phases() { return phase_table; }
std::span<const std::string_view> moment_forms() {
  static const std::vector<std::string_view> forms(moment_texts().begin(), moment_texts().end());
  return forms;
}

bool CallName::matches(std::string_view of_service, std::string_view of_operation) const {
  if (service != "any" && service != of_service) return false;
  return prefix ? of_operation.starts_with(operation) : of_operation == operation;
}

Read<Thing> read_thing(std::string_view text) {
  auto colon = text.find(':');
  auto kind = text.substr(0, colon);
  if (colon == std::string_view::npos)
    return refused("Y406", fmt::format("\"{}\" names no kind of thing", text), {},
                   fmt::format("listener:{}", text));
  if (!holds(all_kinds, kind)) {
    auto near = nearest_of(kind, thing_kinds());
    return refused("Y406", fmt::format("there is no kind of thing \"{}\"", kind), near,
                   near.empty() ? "" : fmt::format("{}{}", near, text.substr(colon)));
  }
  Thing thing{std::string(kind), {}, {}, {}, std::string(text)};
  auto rest = text.substr(colon + 1);
  auto hash = rest.find('#');
  bool good = rest.find(' ') == std::string_view::npos;
  if (hash != std::string_view::npos) {
    auto slash = rest.find('/', hash);
    if (slash != std::string_view::npos) thing.part = rest.substr(slash + 1);
    good = good && (slash == std::string_view::npos || !thing.part.empty());
    auto nth = read_nth(rest.substr(hash + 1, slash == rest.npos ? rest.npos : slash - hash - 1));
    good = good && nth.has_value();
    if (nth) thing.nth = *nth;
    rest = rest.substr(0, hash);
  } else if (kind == "container" && rest.find('/') != std::string_view::npos) {
    thing.part = rest.substr(rest.find('/') + 1);
    rest = rest.substr(0, rest.find('/'));
  }
  thing.name = rest;
  if (!good || rest.empty())
    return refused("Y406", fmt::format("\"{}\" is no thing", text), {}, "task:green#1");
  return thing;
}

Read<CallName> read_call(std::string_view text) {
  CallName call;
  call.text = text;
  auto rest = text;
  auto hash = rest.find('#');
  bool good = true;
  if (hash != std::string_view::npos) {
    auto nth = read_nth(rest.substr(hash + 1));
    good = nth.has_value();
    if (nth) call.nth = *nth;
    rest = rest.substr(0, hash);
  }
  auto colon = rest.find(':');
  if (colon != std::string_view::npos) {
    call.service = rest.substr(0, colon);
    call.operation = rest.substr(colon + 1);
    call.prefix = call.operation.ends_with('*');
    if (call.prefix) call.operation.pop_back();
  }
  good = good && is_lower_word(call.service) &&
         (is_operation(call.operation) || (call.prefix && call.operation.empty()));
  if (good) return call;
  return refused("Y412", fmt::format("\"{}\" is no call", text), {},
                 "codedeploy:CreateDeployment#1");
}

Read<Moment> read_moment(std::string_view text) {
  Moment moment;
  moment.text = text;
  auto rest = text;
  if (!take_nth(rest, moment)) return no_moment(text);
  // "shift.12.5%" and "record:www.bash-dog.com.changed": the subject ends at the first dot of the
  // one and at the last of the other.
  bool of_share = rest.starts_with("shift.") && rest.ends_with('%');
  auto dot = of_share ? rest.find('.') : rest.rfind('.');
  if (dot == std::string_view::npos || dot + 1 == rest.size()) return no_moment(text);
  moment.subject = rest.substr(0, dot);
  moment.what = rest.substr(dot + 1);
  if (of_share) {
    auto share = read_share(moment.what);
    if (!share) return tl::unexpected(share.error());
    moment.share = *share;
    moment.what = written(*share);
    return moment;
  }
  if (moment.subject.find(':') != std::string::npos) {
    auto thing = read_thing(moment.subject);
    if (!thing) return tl::unexpected(thing.error());
    if (!is_thing_moment(*thing, moment.what)) return no_moment(text);
    moment.thing = *thing;
    return moment;
  }
  bool phase = holds(phase_table, moment.subject) && holds(phase_whats, moment.what);
  bool fleet =
      (moment.subject == "blue" || moment.subject == "green") && holds(fleet_whats, moment.what);
  if (phase || fleet || holds(run_moments, rest)) return moment;
  return no_moment(text);
}

Read<Cue> read_cue(std::string_view text) {
  Cue cue;
  cue.text = text;
  auto rest = text;
  if (rest.starts_with('+')) {
    auto length = read_length(rest.substr(1));
    if (!length) return tl::unexpected(behind("+", length.error()));
    cue.plus = *length;
    return cue;
  }
  if (auto wrong = take_plus(rest, cue.plus)) return tl::unexpected(*wrong);
  bool before = rest.starts_with("before "), after = rest.starts_with("after ");
  if (before || after) rest.remove_prefix(before ? 7 : 6);
  if (before || after || looks_like_call(rest)) {
    auto call = read_call(rest);
    if (!call) return tl::unexpected(call.error());
    cue.kind = Cue::Kind::call;
    cue.call = *call;
    cue.after_effect = after;
    return cue;
  }
  auto moment = read_moment(rest);
  if (moment) {
    cue.kind = Cue::Kind::moment;
    cue.moment = *moment;
    return cue;
  }
  if (moment.error().id != "Y410") return tl::unexpected(moment.error());
  auto remedy = moment.error().remedy;
  if (read_length(rest)) remedy = fmt::format("+{}", rest);
  if (remedy.empty()) remedy = "green.healthy";
  if (rest.size() < text.size()) remedy += text.substr(rest.size());  // its +20s
  return refused("Y411", fmt::format("\"{}\" is no cue", text), moment.error().nearest, remedy);
}

Read<MomentOrCall> read_moment_or_call(std::string_view text) {
  if (looks_like_call(text))
    return read_call(text).map([](CallName call) { return MomentOrCall{{}, std::move(call)}; });
  return read_moment(text).map([](Moment moment) { return MomentOrCall{std::move(moment), {}}; });
}

}  // namespace greenroom::harness
