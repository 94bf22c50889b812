// A fault in a scenario's words without a scenario around it: for who raises one in a world that is
// served. YAML, or JSON, which is YAML too.
#pragma once

#include "harness/language/load.hpp"

#include <string>

namespace greenroom::harness {

/// Checked as in a file of that case: words, values, and that its world has such a thing. Throws
/// BadInput; places are those of the text.
Fault fault_of_text(const std::string& text, const Case& play);

}  // namespace greenroom::harness
