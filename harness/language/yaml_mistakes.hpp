// What people write that is no YAML, or that YAML takes for something else, told in words of the
// house instead of the parser's. For yaml.cpp alone.
#pragma once

#include "harness/language/errors.hpp"

#include <string_view>

namespace greenroom::harness {

/// The parser gave up at `place` with this message: one error, with what to write where that is
/// known.
void report_broken(const Place& place, std::string_view message, Errors& errors);

}  // namespace greenroom::harness
