// What the process's surroundings say about looks and services: terminals, GREENROOM_* variables,
// GitHub. Nothing of it reaches a run; what changes an outcome is repeated in the reproduce line.
#pragma once

#include "harness/cli/program.hpp"

#include <string>
#include <vector>

namespace greenroom::harness::cli {

/// How to print on this stream (STDOUT_FILENO, STDERR_FILENO).
Look look_of(const Common& common, int stream);
/// Whether a picture can be drawn there and drawn over.
bool can_draw(int stream);
/// In a GitHub workflow, and not told to keep quiet (GREENROOM_CI=none).
bool on_github();
/// A set and non-empty variable, else empty.
std::string variable(const char* name);
/// The flag, else the variable, else built in.
std::string said_or(const std::string& flag, const char* name, const char* otherwise);
/// A warning for each GREENROOM_* variable that nothing reads, with the nearest that is read.
std::vector<AuthorError> unknown_variables(const char* const* environment);

}  // namespace greenroom::harness::cli
