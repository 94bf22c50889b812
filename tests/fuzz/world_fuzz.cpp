// The loader of world files.
#include "harness/language/load.hpp"
#include "tests/fuzz/bytes.hpp"

using namespace greenroom;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz::write("fuzzed.yaml", fuzz::text_of(data, size));
  harness::LoadOptions options;
  options.search = {GREENROOM_SOURCE_DIR "/scenarios"};
  try {
    harness::load_world(fuzz::folder() + "/fuzzed.yaml", options);
  } catch (const harness::BadInput&) {
  }
  return 0;
}
