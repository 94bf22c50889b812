// A world file with every word that holds in it, said or not: what `explain world/NAME` prints. It
// can be loaded again, and is the same world then. It builds no world.
#pragma once

#include "harness/language/world_file.hpp"

#include <string>

namespace greenroom::harness {

/// The words in the order of their table. Behind what the file does not say stands where it comes
/// from: "# preset article", "# default", "# AWS's default: URL".
std::string expanded_text(const WorldFile& world);

}  // namespace greenroom::harness
