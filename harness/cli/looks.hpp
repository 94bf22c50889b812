// Looks: the user's own file, ~/.config/greenroom/config.yaml. It says how a run looks (colour,
// detail, how many at once), never how it ends: no word of it reaches a run.
#pragma once

#include "harness/cli/program.hpp"

namespace greenroom::harness::cli {

/// Reads the file that --config, GREENROOM_CONFIG or XDG_CONFIG_HOME names and lays it under what
/// the flags say. Throws BadInput: what was named must be there, the user's own need not.
void settle_looks(Common& common);

}  // namespace greenroom::harness::cli
