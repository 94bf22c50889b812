// Questions to a journal's lines: how many match, and when a call was made.
#pragma once

#include "harness/language/scenario.hpp"
#include "harness/play/run.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace greenroom::harness {

/// Lines whose named fields are equal as text and that have `has` somewhere in a value.
std::int64_t lines_that_match(const std::string& lines, const LogCheck& check);
/// The first time such a call arrived, not before `from`.
std::optional<seam::Steady> when_called(Run& run, const CallName& call,
                                        std::optional<seam::Steady> from);

}  // namespace greenroom::harness
