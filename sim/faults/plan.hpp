// Call faults as data: what a scenario says befalls calls, and what of it was counted. The plan
// does not change while a run plays; the counters are part of the world's value.
#pragma once

#include "sim/chance.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom::sim::faults {

enum class Kind {
  error,
  throttled,
  delayed,
  request_lost,
  answer_lost,
  duplicated,
  connection_reset,
  truncated,
  malformed,
  stale,
  page_cut,
  page_empty,
  reordered,
  denied,
  credentials_expired,
  rare
};

/// How often `rare` acts where the scenario does not say.
inline constexpr std::uint32_t rare_per_million = 250'000;

struct Rule {
  Kind kind = Kind::error;
  std::string key;        ///< names the rule in draws: its own words, so that others do not move it
  std::string service;    ///< "any": of every service
  std::string operation;  ///< without its `*`
  bool prefix = false;    ///< it ended in `*`
  std::uint64_t first = 0, last = 0;  ///< of the nth; 0, 0: any; last 0: and all that follow
  std::uint64_t every = 0;            ///< every nth match; 0: each
  std::optional<std::uint32_t> per_million;
  std::vector<std::string> phases;  ///< empty: any
  std::string from;                 ///< whose calls; empty: all tools
  std::string code;                 ///< of error
  std::optional<seam::Length> retry_after;
  std::optional<Quantiles> time;       ///< of delayed
  seam::Length age{30'000'000};        ///< of stale
  std::optional<std::uint64_t> bytes;  ///< of truncated: how many arrive, as if all
};

struct Plan {
  std::vector<Rule> rules;  ///< in the order of the file: the first that meets a call wins
};

/// One a rule, in the plan's order.
struct Counter {
  bool active = false;
  std::uint64_t matched = 0;  ///< calls that passed all its filters, whether it acted or not
  std::uint64_t acted = 0;
  bool operator==(const Counter&) const = default;
};
struct Counters {
  std::vector<Counter> rules;
  bool operator==(const Counters&) const = default;
};

/// A row of `greenroom list faults`.
struct Row {
  Kind kind;
  std::string_view name;           ///< as scenarios write it
  std::string_view words;          ///< its own words, with their kinds
  std::string_view about;          ///< one sentence
  std::string_view in_production;  ///< what brings it about
  std::string_view one_sees;
  std::string_view see_also;
};
const std::vector<Row>& rows();
const Row* find_row(std::string_view name);  ///< nullptr: no such call fault
std::string_view name_of(Kind kind);

}  // namespace greenroom::sim::faults
