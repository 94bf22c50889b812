// The scenario loader, from bytes to a world at curtain-up: refused in its own words, or built.
#include "harness/language/load.hpp"
#include "harness/world_builder.hpp"
#include "tests/fuzz/bytes.hpp"

using namespace greenroom;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz::write("fuzzed.yaml", fuzz::text_of(data, size));
  harness::LoadOptions options;
  options.search = {GREENROOM_SOURCE_DIR "/scenarios"};
  try {
    const auto cases = harness::load_cases(fuzz::folder() + "/fuzzed.yaml", options);
    sim::Journal journal;
    if (!cases.empty()) harness::build_world(cases.front(), 1, journal);
  } catch (const harness::BadInput&) {
  }
  return 0;
}
