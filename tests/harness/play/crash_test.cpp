#include "tests/harness/play/played.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::harness;
using namespace greenroom::tests;

namespace {

// Under the sanitizers a sample: each run costs fifty times as much.
constexpr std::uint64_t stride = GREENROOM_SANITIZED ? 41 : 1;

}  // namespace

TEST_CASE("an engine killed at any crossing of the canary and resumed ends as without the crash",
          "[crash]") {
  Case canary = scenario("canary");
  canary.scenario.expect = {};  // the times and counts of an undisturbed run are not asked for
  const Played calm(canary);
  const std::uint64_t crossings = calm.run->engine_crossings();
  REQUIRE(crossings > 100);
  std::uint64_t killed = 0;
  PlayOptions options;
  options.world = world_of(canary, options.seed);
  for (std::uint64_t at = 1; at <= crossings; at += stride) {
    options.die_at_crossing = at;
    const Played played(canary, options);
    INFO("killed at crossing " << at << " of " << crossings << "\n" << played.trouble());
    killed += played.run->engines().front().killed ? 1 : 0;
    REQUIRE(played.held("L2"));
    REQUIRE(played.held("S3"));
    REQUIRE(played.held("S4"));
    REQUIRE(played.held("S7"));
  }
  CHECK(killed == (crossings + stride - 1) / stride);
}
