// Ids that the engine prints by itself: its findings and what it says of files and credentials.
// Rows for `greenroom explain`; for error_rows.cpp alone.
#pragma once

#include "harness/language/errors.hpp"

namespace greenroom::harness {

std::span<const ErrorRow> engine_rows();  ///< ordered by id

}  // namespace greenroom::harness
