// Expectations: what a scenario's `expect` says must come true, each held, missed, or impossible to
// judge. One function a word and one row in the table.
#pragma once

#include "harness/language/errors.hpp"
#include "harness/play/run.hpp"
#include "harness/properties/properties.hpp"

#include <string>
#include <vector>

namespace greenroom::harness {

struct Expected {
  enum class State { held, missed, unjudged } state = State::held;
  std::string word;    ///< "users.lost"
  std::string wanted;  ///< "0"
  std::string miss;    ///< what was instead
  std::string file;    ///< where it stands: an overlay's, or the scenario's; empty: nowhere
  int line = 0;
};

/// All expectations of the case, in the order of the file's words; then what stands in no word:
/// cues that never came, steps that failed, engines that a project stopped.
std::vector<Expected> judge_expectations(Run& run, const std::vector<Judgement>& properties);

}  // namespace greenroom::harness
