// The table of words as people ask for it: every word and verb once, with where it stands, what it
// takes and a line to paste. For `greenroom list words` and `explain`; it checks nothing.
#pragma once

#include "harness/language/words.hpp"

#include <string>
#include <vector>

namespace greenroom::harness {

struct Spoken {
  std::string name;                ///< "traffic", "users.lost", "deploy"
  std::vector<std::string> where;  ///< "scenario", "scenario: traffic", "project: watch.fail_fast"
  std::string about;               ///< one sentence
  std::string takes;               ///< "a length", "one of canary, linear", "a map of rate, mode"
  std::string line;                ///< "traffic: 200/s": can be pasted
  std::string otherwise;           ///< what holds without it; empty: nothing to say
  std::string modifiers;           ///< of a verb: its own words, "code (required), retry_after"
  bool required = false, not_yet = false;
  std::string judged_by;  ///< of a fault: ids of properties
};

/// In the order of the tables: scenario, world, project. A word that means the same in several
/// places is there once.
const std::vector<Spoken>& vocabulary();
/// A step or a fault that can be pasted: "- {error: codedeploy:CreateDeployment#1, code: ...}".
std::string line_of(const Verb& verb, std::span<const Word> modifiers);
/// A value that the word can have.
std::string sample_value(const Word& word);

}  // namespace greenroom::harness
