// Holds a tree against the table of words: unknown and missing words, values of the wrong kind,
// words that exclude or need each other, words not modelled yet. One file alone; what its names
// refer to is for the loader to find.
#pragma once

#include "harness/language/errors.hpp"
#include "harness/language/values.hpp"
#include "harness/language/words.hpp"
#include "harness/language/yaml.hpp"

#include <optional>
#include <string_view>

namespace greenroom::harness {

struct CheckOptions {
  bool whole = true;     ///< required words must be there (not in overlays and includes)
  bool removal = false;  ///< null takes a word away
};
/// `where` names the tree in messages: "scenario".
void check_words(const Node& tree, const Type& type, const CheckOptions& options, Errors& errors);

/// What is wrong with a scalar; nullopt: nothing.
std::optional<Problem> scalar_problem(const Type& type, std::string_view text);

}  // namespace greenroom::harness
