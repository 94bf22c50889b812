// The one merge of the language: maps merge word by word, null removes, everything else replaces;
// only `faults` and `tags` of a scenario add up. What is merged keeps the place it came from.
#pragma once

#include "harness/language/yaml.hpp"

namespace greenroom::harness {

/// Lays `over` upon `under`. `adds_up`: the scenario's own sets (faults, tags) are joined.
Node merged(Node under, const Node& over, bool adds_up = false);
/// Sets a word by its path ("strategy.bake"), for --set; numbers (users.lost) keep their dot. New
/// words stand where the path does: `at` is its place; without one, where the value stands.
void set_word(Node& tree, std::string_view path, Node value, Place at = {});

}  // namespace greenroom::harness
