#include "harness/report/html/axis.hpp"

#include <algorithm>
#include <array>

namespace greenroom::harness::html {
namespace {

constexpr std::int64_t second = 1'000'000;
constexpr std::int64_t strip = 260;  ///< how wide a folded stretch is
/// What stands before and after a folded stretch is still seen.
constexpr std::int64_t margin = 8 * second;

struct Gap {
  std::int64_t from = 0, to = 0;
  std::int64_t length() const { return to - from; }
};

/// How far apart things usually are: in an even run no gap is dull.
std::int64_t usual_gap(const std::vector<std::int64_t>& busy) {
  std::vector<std::int64_t> gaps;
  for (std::size_t i = 1; i < busy.size(); ++i)
    if (busy[i] > busy[i - 1]) gaps.push_back(busy[i] - busy[i - 1]);
  if (gaps.empty()) return 0;
  const auto middle = gaps.begin() + static_cast<std::ptrdiff_t>(gaps.size() / 2);
  std::nth_element(gaps.begin(), middle, gaps.end());
  return *middle;
}

/// A gap is dull where it would take more than two thirds of the page from all that is shorter.
std::vector<Gap> dull(const std::vector<std::int64_t>& busy, std::int64_t end) {
  std::vector<Gap> gaps;
  std::int64_t last = 0;
  for (const std::int64_t t : busy) {
    if (t - last > 120 * second) gaps.push_back({last, t});
    last = std::max(last, t);
  }
  if (end - last > 120 * second) gaps.push_back({last, end});
  const std::int64_t usual = usual_gap(busy);
  std::vector<Gap> folded;
  for (const Gap& gap : gaps) {
    if (gap.length() < 8 * usual) continue;
    std::int64_t rest = end;
    for (const Gap& other : gaps)
      if (other.length() >= gap.length() / 2) rest -= other.length();
    if (gap.length() > 2 * rest) folded.push_back({gap.from + margin, gap.to - margin});
  }
  return folded;
}

}  // namespace

Axis::Axis(const std::vector<std::int64_t>& busy, std::int64_t end)
    : end_(std::max<std::int64_t>(end, 1)) {
  const std::vector<Gap> gaps = dull(busy, end_);
  std::int64_t open = end_;
  for (const Gap& gap : gaps) open -= gap.length();
  open = std::max<std::int64_t>(open, 1);
  // Many folds share a quarter of the page at most.
  const std::int64_t count = static_cast<std::int64_t>(gaps.size());
  const std::int64_t each = count == 0 ? 0 : std::min(strip, lane_width / 4 / count);
  const std::int64_t room = lane_width - each * count;
  std::int64_t at = 0, shown = 0, folds = 0;
  const auto width_of = [&](std::int64_t time) {
    return static_cast<std::int64_t>(static_cast<Wide>(room) * time / open);
  };
  const auto plain = [&](std::int64_t to) {
    if (to <= at) return;
    const std::int64_t left = width_of(shown) + folds * each;
    shown += to - at;
    stretches_.push_back({at, to, left, width_of(shown) + folds * each, false});
    at = to;
  };
  for (const Gap& gap : gaps) {
    plain(gap.from);
    const std::int64_t left = width_of(shown) + folds * each;
    stretches_.push_back({gap.from, gap.to, left, left + each, true});
    ++folds;
    at = gap.to;
  }
  plain(end_);
}

std::int64_t Axis::place(std::int64_t t) const {
  t = std::clamp<std::int64_t>(t, 0, end_);
  for (const Stretch& stretch : stretches_) {
    if (t > stretch.to) continue;
    const std::int64_t time = std::max<std::int64_t>(stretch.to - stretch.from, 1);
    return stretch.left +
           static_cast<std::int64_t>(static_cast<Wide>(stretch.right - stretch.left) *
                                     (t - stretch.from) / time);
  }
  return lane_width;
}

std::vector<std::int64_t> Axis::ticks() const {
  constexpr std::array<std::int64_t, 15> steps = {1,   2,   5,    10,   15,   30,    60,   120,
                                                  300, 600, 1200, 1800, 3600, 10800, 43200};
  constexpr std::int64_t apart = 620;  ///< so far that two numbers never touch
  std::vector<std::int64_t> ticks;
  std::int64_t last = -apart;
  for (const Stretch& stretch : stretches_) {
    if (stretch.folded) continue;
    const std::int64_t time = stretch.to - stretch.from;
    const std::int64_t width = std::max<std::int64_t>(stretch.right - stretch.left, 1);
    std::int64_t step = steps.back() * second;
    for (const std::int64_t candidate : steps)
      if (static_cast<Wide>(candidate) * second * width / std::max<std::int64_t>(time, 1) >=
          apart) {
        step = candidate * second;
        break;
      }
    for (std::int64_t t = (stretch.from + step - 1) / step * step; t <= stretch.to; t += step) {
      if (place(t) - last < apart * 3 / 4) continue;
      ticks.push_back(t);
      last = place(t);
    }
  }
  return ticks;
}

std::vector<std::int64_t> busy_times(const Model& model) {
  std::vector<std::int64_t> times;
  for (const Record& record : model.records) {
    if (record.kind == "call" || record.kind == "visits") continue;
    if (record.kind == "lease" && record.is("what", "renewed")) continue;
    if (record.kind == "answer" && record.text("error").empty() &&
        record.text("injected").empty() && record.text("way").empty())
      continue;
    times.push_back(record.t);
  }
  for (const Losing& losing : model.lost) {
    times.push_back(losing.second * second);
    times.push_back((losing.second + losing.seconds) * second);
  }
  std::sort(times.begin(), times.end());
  return times;
}

}  // namespace greenroom::harness::html
