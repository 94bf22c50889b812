#include "harness/report/tree.hpp"

#include "harness/play/numbers.hpp"
#include "harness/report/story.hpp"

#include <algorithm>

namespace greenroom::harness {
namespace {

constexpr std::size_t widest = 80;
constexpr std::int64_t cells = 20;

std::string thousands(std::int64_t number) { return shown({"", Amount::Kind::count, number}); }

std::string mark_of(TreePhase::State state, const Signs& sign) {
  switch (state) {
    case TreePhase::State::running:
      return sign.now;
    case TreePhase::State::done:
      return sign.good;
    case TreePhase::State::failed:
      return sign.bad;
    case TreePhase::State::waiting:
      break;
  }
  return sign.waiting;
}

std::string phase_line(const TreePhase& phase, const TreeState& state, const Signs& sign) {
  std::string line = "  " + mark_of(phase.state, sign) + " " + padded(phase.name, 11) +
                     right(clock_text(phase.at, false), 7) + "  ";
  if (phase.bar) line += share_bar(state.green, sign) + (phase.note.empty() ? "" : "   ");
  return line + with_fleets(phase.note, sign);
}

std::string to_come(const TreeState& state, const Signs& sign) {
  std::string line;
  for (const TreePhase& phase : state.phases) {
    if (phase.state != TreePhase::State::waiting) continue;
    line += (line.empty() ? "  " : " ") + sign.waiting + " " + phase.name;
    if (!phase.note.empty()) line += " " + phase.note;
  }
  return line;
}

}  // namespace

std::string share_bar(std::int64_t green, const Signs& sign) {
  // A share above none has a cell, however small it is: nothing there would say nobody.
  std::int64_t own = green * cells / 1'000'000;
  if (green > 0 && own == 0) own = 1;
  if (green < 1'000'000 && own == cells) own = cells - 1;
  const std::int64_t percent = green / 10'000;
  return sign.blue + " " + repeated(sign.blue_cell, static_cast<std::size_t>(cells - own)) + " " +
         std::to_string(100 - percent) + " | " + std::to_string(percent) + " " +
         repeated(sign.green_cell, static_cast<std::size_t>(own)) + " " + sign.green;
}

std::vector<std::string> tree_lines(const TreeState& state, const Look& look) {
  const Signs sign = signs(look);
  const std::size_t columns =
      std::min(widest, static_cast<std::size_t>(std::max(look.columns, 20))) - 1;
  std::vector<std::string> lines;
  const std::string time = clock_text(state.now, false) + "  virtual";
  lines.push_back(state.header.size() + time.size() + 2 > columns
                      ? state.header
                      : state.header + right(time, columns - 1 - columns_of(state.header)));
  for (const TreePhase& phase : state.phases)
    if (phase.state != TreePhase::State::waiting) lines.push_back(phase_line(phase, state, sign));
  const std::string users = "users " + thousands(state.asked) + "   lost " + thousands(state.lost);
  const std::string coming = to_come(state, sign);
  if (coming.empty() || columns_of(coming) + 4 + users.size() > columns) {
    if (!coming.empty()) lines.push_back(coming);
    lines.push_back("    " + users);
  } else {
    lines.push_back(coming + "    " + users);
  }
  // A picture taller than the terminal could not be wiped away again: its oldest phases go first.
  const std::size_t tallest = static_cast<std::size_t>(std::max(look.rows, 4)) - 1;
  if (lines.size() > tallest)
    lines.erase(lines.begin() + 1,
                lines.begin() + 1 + static_cast<std::ptrdiff_t>(lines.size() - tallest));
  for (std::string& line : lines) line = clipped(line, columns);
  return lines;
}

std::string redrawn(const std::vector<std::string>& lines, std::size_t before) {
  std::string bytes;
  if (before > 0) bytes += "\033[" + std::to_string(before) + "A";
  bytes += "\r\033[J";
  for (const std::string& line : lines) bytes += line + "\n";
  return bytes;
}

}  // namespace greenroom::harness
