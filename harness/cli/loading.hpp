// Loading: what the command line says of how scenarios are loaded. For the verbs that play.
#pragma once

#include "harness/cli/program.hpp"
#include "harness/language/load.hpp"

#include <string>
#include <vector>

namespace greenroom::harness::cli {

/// The folders of GREENROOM_SCENARIOS.
std::vector<std::string> search_path();
/// --with, --set and GREENROOM_SCENARIOS. Throws BadInput.
LoadOptions load_options(const Rehearse& wanted);
/// Of cases in their order those of the part that --shard or GREENROOM_SHARD names: every nth.
/// Throws BadInput.
std::vector<Case> sharded(const Rehearse& wanted, std::vector<Case> cases);
/// --limit, laid over a case. Throws BadInput.
void set_limit(const Rehearse& wanted, Case& play);

}  // namespace greenroom::harness::cli
