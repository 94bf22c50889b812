// Story: a run in a dozen lines of virtual time, as a person would tell it. Taken from the journal
// and the watch while the run plays.
#pragma once

#include "harness/play/run.hpp"
#include "mocks/traffic/traffic.hpp"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace greenroom::harness {

struct StoryLine {
  seam::Steady at{};
  std::string word;  ///< deploy, install, shift, fault, rollback, lost ...
  enum class Sign { none, fault, bad, good } sign = Sign::none;
  std::string text;  ///< fleets stand as {blue} and {green}: each report has its own signs for them
  std::string plain;       ///< for programs and logs: "green=10%"; empty: the text
  std::int64_t green = 0;  ///< its share of production from now on, per million
  /// Millionths of visits lost in a second, from here to the next line: the worst second of each of
  /// up to eight parts. Empty: none.
  std::vector<std::int64_t> lost;
};

class Story {
 public:
  explicit Story(Run& run, std::function<void(const StoryLine&)> as_it_comes = {});
  const std::vector<StoryLine>& lines() const { return lines_; }

 private:
  void see(const sim::Entry& entry);
  void see_step(const sim::Entry& entry);
  void see_deployment(const sim::Entry& entry);
  void see_weights(const sim::Entry& entry);
  void see_task_set(const sim::Entry& entry);
  void see_actor(const sim::Entry& entry);
  void tell(seam::Steady at, std::string word, std::string text,
            StoryLine::Sign sign = StoryLine::Sign::none, std::string plain = "");

  Run& run_;
  std::function<void(const StoryLine&)> as_it_comes_;
  std::vector<StoryLine> lines_;
  std::int64_t share_ = 0;
  bool lost_told_ = false;
};

/// Spreads what users lost over the lines; the last line reaches to `end`.
void add_losses(std::vector<StoryLine>& lines, const std::vector<mocks::traffic::Loss>& losses,
                seam::Steady end);

/// "67:09.3", from a moment of virtual time.
std::string clock_text(seam::Length since_start, bool tenths);

}  // namespace greenroom::harness
