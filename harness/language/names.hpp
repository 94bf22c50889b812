// The four kinds of name of the language: thing, call, moment, cue. Parsed here into typed values;
// whether a thing exists in a world is for others to say. Moments are a closed list: what a run
// can announce and nothing else, so that a cue that can never come is found before the run.
#pragma once

#include "harness/language/values.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace greenroom::harness {

/// `#n`, `#n..m`, `#n..`: counted from 1. No number means any.
struct Nth {
  std::int64_t first = 0;  ///< 0: any
  std::int64_t last = 0;   ///< 0 with first > 0: and all that follow
  bool any() const { return first == 0; }
  bool holds(std::int64_t n) const { return any() || (n >= first && (last == 0 || n <= last)); }
  bool operator==(const Nth&) const = default;
};

/// `kind:name#n/part`: task:green#1, container:green#1/nginx, deployment:last.
struct Thing {
  std::string kind;  ///< a row of thing_kinds()
  std::string name;  ///< the world's own, a role (blue, production, first), an ARN or an id
  Nth nth;
  std::string part;
  std::string text;  ///< as written
  bool operator==(const Thing&) const = default;
};
std::span<const std::string_view> thing_kinds();

/// `service:Operation#n`.
struct CallName {
  std::string service;    ///< "any": of every service
  std::string operation;  ///< without its `*`
  bool prefix = false;    ///< it ended in `*`
  Nth nth;
  std::string text;
  /// The nth is not looked at: who counts, knows.
  bool matches(std::string_view of_service, std::string_view of_operation) const;
  bool operator==(const CallName&) const = default;
};

/// `subject.what#n`.
struct Moment {
  std::string subject;         ///< "shift", "green", "users", "alarm:bash-dog-5xx-green"
  std::string what;            ///< "started", "50%", "healthy", "fired"
  std::optional<Thing> thing;  ///< where the subject is one
  std::optional<Share> share;  ///< of shift.50%: green first gets at least that
  std::int64_t nth = 1;        ///< the second time: #2
  bool numbered = false;       ///< a number was written
  std::string text;
  std::string key() const { return subject + "." + what; }  ///< without the number
  bool operator==(const Moment&) const = default;
};
std::span<const std::string_view> phases();  ///< deploy, verify, register, install ...
/// Every moment, with NAME standing for the name of a thing: `greenroom list moments`.
std::span<const std::string_view> moment_forms();

/// Where `at`, `until` and `wait` point.
struct Cue {
  enum class Kind { time, moment, call } kind = Kind::time;
  Length plus{0};  ///< since the scenario began (time), or after the moment
  std::optional<Moment> moment;
  std::optional<CallName> call;
  bool after_effect = false;  ///< of a call: after its effect, before its answer is seen
  std::string text;
  bool operator==(const Cue&) const = default;
};

Read<Thing> read_thing(std::string_view text);
Read<CallName> read_call(std::string_view text);
Read<Moment> read_moment(std::string_view text);
Read<Cue> read_cue(std::string_view text);
/// What `expect: count` and `order` name: one of the two.
struct MomentOrCall {
  std::optional<Moment> moment;
  std::optional<CallName> call;
  const std::string& text() const { return moment ? moment->text : call->text; }
  bool operator==(const MomentOrCall&) const = default;
};
Read<MomentOrCall> read_moment_or_call(std::string_view text);

}  // namespace greenroom::harness
