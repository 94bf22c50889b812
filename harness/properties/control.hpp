// Control: the same case played without the crash, as the yardstick of L2.
#pragma once

#include "harness/play/run.hpp"
#include "mocks/json.hpp"

namespace greenroom::harness {

struct Control {
  mocks::JsonObject end;  ///< end_of_world
  real::Verdict verdict = real::Verdict::none;
};
Control control_of(Run& run);

}  // namespace greenroom::harness
