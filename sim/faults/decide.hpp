// The pure decision: which fault, if any, meets a call. No world, no clock: the same plan,
// counters, call and seed give the same verdict, in process and served.
#pragma once

#include "sim/faults/plan.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace greenroom::sim::faults {

struct CallFacts {
  std::string_view service, operation;
  std::string_view phase;  ///< that the run is in
  std::string_view actor;
  bool reads = true;  ///< changes nothing
  bool lists = true;  ///< answers with lists, of which no order is promised
  bool pages = true;  ///< has pages with tokens
};

struct Verdict {
  std::optional<std::size_t> rule;  ///< nothing: the call passes
  Kind kind = Kind::error;          ///< of `rare`: the oddity that was drawn
  seam::Length delay{0};            ///< of delayed
  std::uint64_t draw = 0;           ///< for whatever the effect still has to choose
};

/// Counts the call on every rule whose filters it passes, and gives the first that acts.
Verdict decide(const Plan& plan, const CallFacts& call, Counters& counters, std::uint64_t seed);

/// Rules that had to act and never did: without probability and matched by nothing.
std::vector<std::size_t> unmet(const Plan& plan, const Counters& counters);

}  // namespace greenroom::sim::faults
