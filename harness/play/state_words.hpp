// State: a thing's members as its service's Describe answers them, plus the words of the language
// (`weights`, `tasks`, `serving`), and whether what a scenario names of it is contained.
#pragma once

#include "harness/language/scenario.hpp"
#include "mocks/json.hpp"
#include "sim/seam/result.hpp"

#include <optional>
#include <string>

namespace greenroom::harness {

class Run;

/// The thing now. bad_input: this kind of thing has no state that can be read.
seam::Result<mocks::Json> state_of(Run& run, const Thing& thing);
/// What is missing of `wanted` in `there`: "status is Stopped, not Succeeded"; nothing when
/// contained.
std::optional<std::string> not_contained(const mocks::Json& wanted, const mocks::Json& there,
                                         const std::string& path = {});
/// The first number or state that does not hold now.
std::optional<std::string> first_miss(Run& run, const Checks& checks);
std::optional<std::string> miss_of(Run& run, const NumberCheck& check);
std::optional<std::string> miss_of(Run& run, const StateCheck& check);

}  // namespace greenroom::harness
