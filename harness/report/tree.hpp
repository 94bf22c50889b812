// Tree: the picture of a run that is still playing, drawn on a terminal and gone when the story
// comes. Pure: a state in, lines out; when to draw is a question of numbers that are given to it.
// What fills the state stands in live.hpp, what writes it to a terminal in harness/cli.
#pragma once

#include "harness/report/signs.hpp"
#include "sim/seam/time.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace greenroom::harness {

struct TreePhase {
  enum class State { waiting, running, done, failed } state = State::waiting;
  std::string name;
  seam::Length at{0};  ///< when it began; of one that is over: when it ended
  std::string note;    ///< fleets stand as {blue} and {green}
  bool bar = false;    ///< the shift's bar stands before the note
};

struct TreeState {
  std::string header;  ///< what is played: file, seed, world, epoch
  seam::Length now{0};
  std::vector<TreePhase> phases;
  std::int64_t green = 0;  ///< its share of production as users meet it, per million
  std::int64_t asked = 0, lost = 0;
};

/// At most 80 columns each, none wider than the terminal, none ended by '\n'.
std::vector<std::string> tree_lines(const TreeState& state, const Look& look);
/// "○ ██████████████████ 90 | 10 ██ ●"
std::string share_bar(std::int64_t green_per_million, const Signs& sign);

/// When to draw: not in the first 200 ms, then at most every 100 ms. In microseconds of a clock
/// that the caller has.
class Pace {
 public:
  explicit Pace(std::int64_t began) : next_(began + 200'000) {}
  bool due(std::int64_t now) {
    if (now < next_) return false;
    next_ = now + 100'000;
    return true;
  }

 private:
  std::int64_t next_;
};

/// The bytes that put `lines` where `before` lines of the last picture stand, the cursor on the
/// line after them; no lines: the picture is wiped away.
std::string redrawn(const std::vector<std::string>& lines, std::size_t before);

}  // namespace greenroom::harness
