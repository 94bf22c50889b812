// Prints the digests of every scenario under the given paths: what must be equal between compilers,
// build types and CPUs. One line a run: file, case, seed, timings, run digest, world digest.
#include "harness/language/load.hpp"
#include "harness/play/run.hpp"

#include <cstdio>
#include <exception>
#include <string>
#include <vector>

using namespace greenroom::harness;

namespace {

void play(Case play, std::uint64_t seed, bool sampled) {
  play.scenario.sampled = sampled;
  PlayOptions options;
  options.seed = seed;
  options.keep_journal = false;
  Run run(play, options);
  run.play();
  std::printf("%s %s %llu %s %s %s\n", play.file.c_str(), play.name.empty() ? "-" : play.name.c_str(),
              static_cast<unsigned long long>(seed), sampled ? "sampled" : "median",
              run.journal().run_digest().c_str(), run.journal().world_digest().c_str());
}

}  // namespace

int main(int argc, char** argv) {
  try {
    const std::vector<std::string> paths(argv + 1, argv + argc);
    for (const std::string& file : find_scenarios(paths))
      for (const Case& one : load_cases(file)) {
        play(one, 1, false);
        for (std::uint64_t seed = 1; seed <= 3; ++seed) play(one, seed, true);
      }
  } catch (const std::exception& error) {
    std::fputs(error.what(), stderr);
    return 254;
  }
  return 0;
}
