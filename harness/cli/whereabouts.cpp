#include "harness/cli/whereabouts.hpp"

#include "harness/cli/program.hpp"
#include "harness/report/story.hpp"

#include <filesystem>

namespace greenroom::harness::cli {

std::string where_line(const std::string& label, std::uint64_t seed, const Run& run,
                       std::size_t nth, std::size_t planned) {
  const std::string& phase = run.watch().phase();
  std::string line = std::filesystem::path(label).filename().string() + "  seed " +
                     std::to_string(seed) + "  " +
                     (phase.empty() ? "nothing deployed yet" : phase) + "  " +
                     clock_text(run.now().time_since_epoch(), true) + " of virtual time";
  if (planned > 1) line += "  run " + std::to_string(nth) + " of " + std::to_string(planned);
  return line;
}

void Whereabouts::attend(const Case& play, PlayOptions& options, JudgeOptions& judge) {
  ++played_;
  label_ = play.name.empty() ? play.file : play.file + "@" + play.name;
  seed_ = options.seed;
  run_ = nullptr;
  judge.attend = [this, before = std::move(judge.attend)](Run& run) {
    run_ = &run;
    if (before) before(run);
  };
  options.interrupted = [this] {
    if (asked_where()) tell();
    return interrupted();
  };
}

void Whereabouts::tell() const {
  if (run_ != nullptr) say_(where_line(label_, seed_, *run_, played_, planned_) + "\n");
}

}  // namespace greenroom::harness::cli
