// What an outcome hangs on: AWS leaves some rules untold, and a run takes one value of each. The
// case is played again under every other value; where that ends differently, the report says so.
#pragma once

#include "harness/play/expectations.hpp"
#include "harness/play/run.hpp"
#include "harness/properties/properties.hpp"

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace greenroom::harness {

struct Dependence {
  std::string rule;     ///< the switch: "edited_weights"
  std::string from;     ///< where the facts leave it open: "U18"
  std::string value;    ///< another value than the one that was played
  std::string outcome;  ///< how the case ends under it: "engine dirty; S2 broken"
};

/// How a judged run ended, in a line: verdicts, broken properties, missed expectations.
std::string outcome_line(const Run& run, const std::vector<Judgement>& properties,
                         const std::vector<Expected>& expectations);

struct Dependences {
  std::vector<Dependence> found;
  bool is_cut = false;  ///< interrupted: other rules were not played
};

/// Plays the case once for every other value of every switch (each takes what the run took), with
/// the seed of `run`. Worlds that cannot exist under a value are left out. `next` is told before
/// each.
Dependences depends_on(const Run& run, const std::string& outcome,
                       const std::function<void(std::size_t done, std::size_t of)>& next);

}  // namespace greenroom::harness
