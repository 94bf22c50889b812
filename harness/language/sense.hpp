// What each word alone cannot say: references and sense across a whole case (Y4xx, Y5xx). Runs on
// typed values, with the world and the project at hand.
#pragma once

#include "harness/language/errors.hpp"
#include "harness/language/load.hpp"

namespace greenroom::harness {

void check_sense(const Case& play, const Node& tree, Errors& errors);

}  // namespace greenroom::harness
