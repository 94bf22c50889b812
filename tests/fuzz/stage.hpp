// Stage: the world of bash-dog's canary scenario, built once, a copy of it for each input.
#pragma once

#include "harness/language/load.hpp"
#include "harness/world_builder.hpp"
#include "mocks/cloud.hpp"
#include "mocks/scene.hpp"
#include "tests/fuzz/bytes.hpp"

namespace greenroom::fuzz {

inline const mocks::Cloud& cloud_at_start() {
  static const mocks::Cloud cloud = [] {
    const auto cases =
        harness::load_cases(GREENROOM_SOURCE_DIR "/scenarios/bash-dog/canary.yaml", {});
    sim::Journal journal;
    mocks::Cloud built = harness::build_world(cases.front(), 1, journal).cloud;
    mocks::Scene scene{built, journal};
    harness::admit_actor(scene, cases.front().world, "engine");
    return built;
  }();
  return cloud;
}

/// A stage for one input: a copy of the world, and a journal that ends the process at a bug.
struct Stage {
  mocks::Cloud cloud = cloud_at_start();
  sim::Journal journal;
  mocks::Scene scene{cloud, journal};
  Stage() { end_at_bugs(journal); }
};

}  // namespace greenroom::fuzz
