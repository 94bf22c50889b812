// Worlds that cannot exist: rules over a typed world, each with a W id and a place. What AWS itself
// refuses when resources are made is left to the services (W201).
#pragma once

#include "harness/language/errors.hpp"
#include "harness/language/world_file.hpp"

namespace greenroom::harness {

void check_world(const WorldFile& world, Errors& errors);
/// A strategy that CodeDeploy has no configuration for (W115).
void check_strategy(const Strategy& strategy, const Place& place, Errors& errors);

}  // namespace greenroom::harness
