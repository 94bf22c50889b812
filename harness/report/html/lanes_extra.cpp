// Lanes that only some runs have: the lease, the edge, alarms, hooks.
#include "harness/report/html/lanes.hpp"
#include "harness/report/html/svg.hpp"

#include <map>
#include <utility>

namespace greenroom::harness::html {
namespace {

LaneRow& row_named(Lane& lane, const std::string& name) {
  for (LaneRow& row : lane.rows)
    if (row.name == name) return row;
  return lane.rows.emplace_back(LaneRow{name, {}, {}});
}

void tell(Lane& lane, const std::string& text) {
  lane.about += (lane.about.empty() ? lane.name + ": " : ", ") + text;
}

}  // namespace

/// Only where it says something: somebody was refused, it expired, or two had it in turn.
Lane lease_lane(const Model& model) {
  Lane lane{"lease", "Lease", "", {}, "", 0, "", {}, 0};
  bool interesting = false;
  int taken = 0;
  for (const Record& record : model.records) {
    if (record.kind != "lease" || record.is("what", "renewed")) continue;
    LaneRow& row = row_named(lane, "lease");
    const std::string what = record.text("what");
    const std::string said = record.who() + " " + what;
    if (what == "taken") {
      if (!row.spans.empty() && row.spans.back().to == model.end) row.spans.back().to = record.t;
      row.spans.push_back(
          {record.t, model.end, "here", record.who(), "held by " + record.who(), record.seq});
      interesting = ++taken > 1 || interesting;
    } else if (what == "refused") {
      row.marks.push_back({record.t, "bad", "✗", said, record.seq});
      interesting = true;
    } else if (!row.spans.empty()) {
      row.spans.back().to = record.t;
      interesting = what == "expired" || interesting;
    }
    tell(lane, said + " at " + clock(record.t));
  }
  lane.about += ".";
  if (!interesting) lane.rows.clear();  // every run has one: nothing to see
  return lane;
}

Lane edge_lane(const Model& model) {
  Lane lane{"edge", "Edge", "", {}, "", 0, "", {}, 0};
  for (const Record& record : model.records) {
    if (record.kind != "edge") continue;
    const std::string what = record.text("what");
    std::string text = what + " " + record.text("name");
    if (what != "purge") text += " " + record.text("from") + " to " + record.text("to");
    row_named(lane, "DNS and edge")
        .marks.push_back({record.t, "act", what == "purge" ? "P" : "✎", text, record.seq});
    tell(lane, text + " at " + clock(record.t));
  }
  lane.about += ".";
  for (const LaneRow& row : lane.rows) lane.names.push_back(row.name);
  return lane;
}

Lane alarms_lane(const Model& model) {
  Lane lane{"alarms", "Alarms", "", {}, "", 0, "", {}, 0};
  for (const Record& record : model.records) {
    if (record.kind != "alarm") continue;
    const std::string name = record.text("alarm"), state = record.text("state");
    LaneRow& row = row_named(lane, name);
    if (!row.spans.empty() && row.spans.back().to == model.end) row.spans.back().to = record.t;
    const std::string injected = record.text("injected");
    if (state == "ALARM") {
      row.spans.push_back({record.t, model.end, "ill", "ALARM",
                           name + " ALARM" + (injected.empty() ? "" : ", by " + injected),
                           record.seq});
      row.marks.push_back(
          {record.t, injected.empty() ? "bad" : "fault", "!", name + " fires", record.seq});
    } else {
      row.spans.push_back({record.t, model.end, "none", state, name + " " + state, record.seq});
    }
    tell(lane, name + " " + state + " at " + clock(record.t));
  }
  lane.about += ".";
  for (const LaneRow& row : lane.rows) lane.names.push_back(row.name);
  return lane;
}

Lane hooks_lane(const Model& model) {
  Lane lane{"hooks", "Hooks", "", {}, "", 0, "", {}, 0};
  for (const Record& record : model.records) {
    if (record.kind != "hook") continue;
    const std::string event = record.text("event"), what = record.text("what");
    LaneRow& row = row_named(lane, event);
    if (what == "called") {
      row.spans.push_back({record.t, model.end, "here", record.text("hook"),
                           event + " asks " + record.text("hook"), record.seq});
    } else if (!row.spans.empty()) {
      row.spans.back().to = record.t;
      const bool good = record.is("status", "Succeeded");
      if (!good) row.spans.back().style = "ill";
      row.spans.back().value += ": " + (what == "silent" ? what : record.text("status"));
    }
    tell(lane, event + " " + what + " " + record.text("status") + " at " + clock(record.t));
  }
  lane.about += ".";
  for (const LaneRow& row : lane.rows) lane.names.push_back(row.name);
  return lane;
}

}  // namespace greenroom::harness::html
