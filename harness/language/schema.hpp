// The JSON Schemas (draft 7) of scenario, world, project and overlay files, generated from the
// table of words, so that editors complete and check what the loader accepts. Checks nothing.
#pragma once

#include "harness/language/words.hpp"

#include <string>

namespace greenroom::harness {

/// As it is checked in under scenarios/schema: two spaces, ended by a newline.
std::string schema_text(FileKind kind);

}  // namespace greenroom::harness
