// Loading: what the command line says of how scenarios are loaded. For the verbs that play.
#pragma once

#include "harness/cli/program.hpp"
#include "harness/language/load.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace greenroom::harness::cli {

/// The folders of GREENROOM_SCENARIOS.
std::vector<std::string> search_path();
/// --with, --set and GREENROOM_SCENARIOS. Throws BadInput.
LoadOptions load_options(const std::vector<std::string>& with, const std::vector<std::string>& set);
/// How many runs are played at once: --jobs, else GREENROOM_JOBS, else the user's file, else as
/// many as the machine can. Throws BadInput.
std::size_t jobs_of(const Rehearse& wanted);
/// Of cases in their order those of the part that --shard or GREENROOM_SHARD names: every nth.
/// Throws BadInput.
std::vector<Case> sharded(const Rehearse& wanted, std::vector<Case> cases);
/// --limit, laid over a case. Throws BadInput.
void set_limit(const Rehearse& wanted, Case& play);

}  // namespace greenroom::harness::cli
