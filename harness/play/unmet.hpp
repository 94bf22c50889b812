// Unmet: what a scenario says will come and what never came, with its place in the file: cues and
// faults of every kind are named so at the end of a run.
#pragma once

#include "harness/language/yaml.hpp"

#include <string>

namespace greenroom::harness {

struct Unmet {
  Place place;
  std::string what;  ///< "the fault throttled: ecs:DeleteTaskSet"
};

}  // namespace greenroom::harness
