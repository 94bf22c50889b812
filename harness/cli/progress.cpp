#include "harness/cli/progress.hpp"

#include "harness/cli/environment.hpp"
#include "harness/report/terminal.hpp"

#include <cstdio>
#include <unistd.h>

namespace greenroom::harness::cli {

void Progress::put(const std::string& bytes) {
  if (kept_ != nullptr)
    *kept_ += bytes;
  else
    std::fwrite(bytes.data(), 1, bytes.size(), stderr);
}

Progress::Progress(const Rehearse& wanted, bool many, bool seeds, std::string* kept)
    : many_(many), seeds_(seeds), kept_(kept), look_(look_of(wanted.common, STDERR_FILENO)) {
  const Common& common = wanted.common;
  if (common.quiet || wanted.show || wanted.journal == "-") return;
  if (can_draw(STDERR_FILENO))
    way_ = kept == nullptr ? Way::picture : Way::nothing;
  else if (!look_.terminal && !common.json)
    way_ = Way::lines;
}

Progress::~Progress() { end(); }

void Progress::begin(const Case& play, std::uint64_t seed, JudgeOptions& judge) {
  if (way_ == Way::nothing || !play.scenario.skip.empty()) return;
  judge.other_rule = [this](std::size_t done, std::size_t of) { tell_other_rule(done, of); };
  began_ = wall_us();
  header_ = many_ ? "" : header_of(play, seed) + "\n";
  if (way_ == Way::lines) {
    put(header_);
    const std::string label = play_label(play, seeds_ ? std::optional(seed) : std::nullopt);
    judge.tell = [this, label](const StoryLine& line) { put(event_line(label, line)); };
    return;
  }
  put(header_);
  drawn_ = header_.empty() ? 0 : 1;
  pace_ = std::make_unique<Pace>(wall_us());
  judge.attend = [this](Run& run) {
    live_ = std::make_unique<Live>(run);
    // At the end of an instant, when it is known what is true in it.
    run.on_leave([this](Steady) {
      if (pace_->due(wall_us())) draw();
    });
  };
}

void Progress::draw() {
  const std::vector<std::string> lines = tree_lines(live_->state(), look_);
  put(redrawn(lines, drawn_));
  drawn_ = lines.size();
}

/// What comes after the run takes its time many times over: nobody should take it for a standstill.
void Progress::tell_other_rule(std::size_t done, std::size_t of) {
  const std::string text =
      "the run is over; playing it under other rules: " + std::to_string(done) + " of " +
      std::to_string(of) + " (Ctrl-C leaves them out)";
  if (way_ == Way::lines) {
    if (done == 1 && wall_us() - began_ > 1'000'000) put(text + "\n");
    return;
  }
  live_.reset();
  if (!pace_->due(wall_us())) return;
  std::vector<std::string> lines{text};
  if (!header_.empty()) lines.insert(lines.begin(), header_.substr(0, header_.size() - 1));
  put(redrawn(lines, drawn_));
  drawn_ = lines.size();
}

void Progress::say(const std::string& line) {
  if (drawn_ == 0) return put(line);
  put(redrawn({}, drawn_) + line + header_);
  drawn_ = header_.empty() ? 0 : 1;
}

void Progress::end() {
  live_.reset();
  const std::size_t stands = header_.empty() ? 0 : 1;
  if (drawn_ > stands) put(redrawn({}, drawn_) + header_);
  drawn_ = 0;
}

}  // namespace greenroom::harness::cli
