// The loader of projects: greenroom.yaml and, behind lines "%% NAME", the files beside it.
#include "harness/language/load.hpp"
#include "tests/fuzz/bytes.hpp"

#include <filesystem>

using namespace greenroom;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const bool copied = [] {
    std::filesystem::copy(GREENROOM_SOURCE_DIR "/scenarios/projects/bash-dog", fuzz::folder(),
                          std::filesystem::copy_options::recursive);
    return true;
  }();
  static_cast<void>(copied);
  std::string_view rest = fuzz::text_of(data, size);
  std::string name = "greenroom.yaml";
  for (;;) {
    const std::size_t mark = rest.find("%% ");
    fuzz::write(name, rest.substr(0, mark));
    if (mark == std::string_view::npos) break;
    rest.remove_prefix(mark + 3);
    const std::size_t end = rest.find('\n');
    // Only these: a name out of the input could lead anywhere.
    name = rest.substr(0, end) == "taskdef.json" ? "taskdef.json" : "appspec.yaml";
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
  }
  try {
    harness::load_project(fuzz::folder() + "/greenroom.yaml", {});
  } catch (const harness::BadInput&) {
  }
  return 0;
}
