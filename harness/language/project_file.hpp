// A project directory as the rehearsal needs it: greenroom.yaml merged, the magic files beside it,
// and the words that building a world takes from them. The engine reads the files itself.
#pragma once

#include "harness/language/errors.hpp"
#include "harness/language/load.hpp"

#include <string>

namespace greenroom::harness {

/// The tree has been accepted by the table of words. What is missing or broken becomes P errors.
Project read_project(const Node& merged, const std::string& directory, Errors& errors);
/// Lays a strategy over the project: in its words, and in the greenroom.yaml an engine will read.
void lay_strategy(Project& project, const Strategy& strategy);
}  // namespace greenroom::harness
