// Lanes: what happened, each kind of thing in a strip of its own on one time axis. First as data
// (rows of spans and marks), then as inline SVG. For page.cpp.
#pragma once

#include "harness/report/html/axis.hpp"
#include "harness/report/html/model.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace greenroom::harness::html {

/// From a time to another. `style` is a class of the style sheet; `value` what the cursor tells.
struct Span {
  std::int64_t from = 0, to = 0;
  std::string style, label, value;
  std::uint64_t row = 0;  ///< of the table of events; 0: none
};
struct Mark {
  std::int64_t at = 0;
  std::string style, sign, value;
  std::uint64_t row = 0;
};
struct LaneRow {
  std::string name;  ///< which it is, for those who fill the lane
  std::vector<Span> spans;
  std::vector<Mark> marks;
};
struct Lane {
  std::string id, name;
  std::string about;  ///< one sentence for those who do not see it
  std::vector<LaneRow> rows;
  std::string drawing;  ///< instead of rows: what draws itself
  std::int64_t height = 0;
  std::string note;                ///< beside the name: a scale
  std::vector<std::string> names;  ///< of the rows, in the gutter on the left
  std::int64_t row_height = 0;     ///< of what draws itself
  bool empty() const { return rows.empty() && drawing.empty(); }
};

/// "blue 0 %, green 100 %" of production when the run ended.
std::string final_shares(const Model& model);

/// In the order of the page; lanes that only some runs have come last and may be empty.
Lane phases_lane(const Model& model);
Lane weights_lane(const Model& model, const Axis& axis);
Lane targets_lane(const Model& model);
Lane users_lane(const Model& model, const Axis& axis);
Lane calls_lane(const Model& model, const Axis& axis);
Lane faults_lane(const Model& model);
Lane actors_lane(const Model& model);
Lane lease_lane(const Model& model);
Lane edge_lane(const Model& model);
Lane alarms_lane(const Model& model);
Lane hooks_lane(const Model& model);

/// Title, description and all, as one <svg>. `guides`: times that run through every lane.
struct Guide {
  std::int64_t at = 0;
  std::string style;
};
std::string drawn(const Lane& lane, const Axis& axis, const std::vector<Guide>& guides);
std::string drawn_axis(const Axis& axis);

}  // namespace greenroom::harness::html
