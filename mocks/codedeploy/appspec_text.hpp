// Reads the text of an AppSpec: YAML's block and flow collections with plain and quoted scalars,
// which covers JSON. Strict: what it does not know (anchors, tags, block scalars, duplicate keys,
// tabs) is not well formed. Every scalar stays text. Not a YAML library.
#pragma once

#include "mocks/json.hpp"
#include "sim/seam/result.hpp"

#include <string_view>

namespace greenroom::mocks::codedeploy {

/// The document; an error says what was met, in words of our own.
seam::Result<Json> read_appspec_text(std::string_view text);

}  // namespace greenroom::mocks::codedeploy
