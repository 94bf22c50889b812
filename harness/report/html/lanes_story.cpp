// Phases, faults and actors: what was being done, what befell, and who was there.
#include "harness/report/html/lanes.hpp"
#include "harness/report/html/svg.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace greenroom::harness::html {
namespace {

/// Spans that are open, by name; closing one puts it into the lane.
class Open {
 public:
  void begin(const Record& at, const std::string& name, std::string style) {
    open_.insert({name, Span{at.t, at.t, std::move(style), name, name, at.seq}});
  }
  void end(const Record& at, const std::string& name, bool good, const std::string& how = "") {
    const auto found = open_.find(name);
    if (found == open_.end()) return;
    close(found->second, at.t, good, how);
    open_.erase(found);
  }
  void end_all(std::int64_t t, const std::string& how) {
    for (auto& [name, span] : open_) close(span, t, true, how);
    open_.clear();
  }
  std::vector<Span> done;

 private:
  void close(Span span, std::int64_t t, bool good, const std::string& how) {
    span.to = t;
    if (!good) {
      span.style += " failed";
      span.label = "✗ " + span.label;
    }
    span.value += how.empty() ? "" : ": " + how;
    done.push_back(std::move(span));
  }
  std::map<std::string, Span> open_;
};

std::string phase_of_event(const Record& record) {
  static const std::map<std::string, std::string> names = {
      {"Install", "install"}, {"AllowTestTraffic", "test"}, {"AllowTraffic", "shift"}};
  const auto found = names.find(record.text("event"));
  return found == names.end() ? "" : found->second;
}

/// What CodeDeploy does: its own word counts, not when the engine noticed.
void see_deployment(const Record& record, Open& open, std::map<std::string, bool>& rollback) {
  const std::string id = record.text("deployment"), status = record.text("status");
  if (record.is("what", "created")) {
    rollback[id] = !record.text("rolls_back").empty();
    if (rollback[id]) open.begin(record, "rollback", "p-rollback");
  }
  const bool over = status == "Succeeded" || status == "Failed" || status == "Stopped";
  if (record.is("what", "status")) {
    if (rollback[id]) {
      if (over) open.end(record, "rollback", status == "Succeeded", status);
      return;
    }
    if (status == "Ready") open.begin(record, "ready", "p-wait");
    if (!over) return;
    for (const char* phase : {"install", "test", "shift", "ready", "bake"})
      open.end(record, phase, status == "Succeeded", status);
  }
  if (rollback[id]) return;
  if (record.is("what", "bake")) {
    if (status == "begins") open.begin(record, "bake", "p-bake");
    if (status == "ends") open.end(record, "bake", true, "blue may go");
  }
  const std::string phase = record.is("what", "event") ? phase_of_event(record) : "";
  if (phase.empty()) return;
  const std::string event_status = record.text("event_status");
  if (event_status == "InProgress") {
    open.end(record, "ready", true);
    open.begin(record, phase, "p-" + phase);
  }
  if (event_status == "Succeeded") open.end(record, phase, true);
  if (event_status == "Failed") open.end(record, phase, false);
}

void see_step(const Record& record, Open& open) {
  static constexpr std::array<std::string_view, 7> ours = {
      "verify", "register", "deploy", "proof", "gate", "cloudflare", "confirm"};
  const std::string step = record.text("step"), outcome = record.text("outcome");
  if (std::find(ours.begin(), ours.end(), step) == ours.end()) return;
  if (outcome == "started") open.begin(record, step, "p-step");
  if (outcome == "done" || outcome == "found" || outcome == "skipped")
    open.end(record, step, true, record.text("text"));
  if (outcome == "failed") open.end(record, step, false, record.text("text"));
}

/// Blue is retired from its draining to its end.
void see_task_set(const Record& record, const Model& model, Open& open) {
  if (!record.is("what", "task_set")) return;
  const bool blue = model.role(record.text("target_group"), record.t) == "blue";
  if (record.is("status", "DRAINING") && blue) open.begin(record, "terminate", "p-wait");
  if (record.is("status", "GONE")) open.end(record, "terminate", true);
}

/// Spans that overlap go to rows of their own, the earliest first.
std::vector<LaneRow> packed(std::vector<Span> spans) {
  std::stable_sort(spans.begin(), spans.end(), [](const Span& a, const Span& b) {
    return std::pair(a.from, b.to) < std::pair(b.from, a.to);
  });
  std::vector<LaneRow> rows;
  for (Span& span : spans) {
    const auto free = std::find_if(rows.begin(), rows.end(), [&](const LaneRow& row) {
      return row.spans.back().to <= span.from;
    });
    LaneRow& row = free == rows.end() ? rows.emplace_back() : *free;
    row.spans.push_back(std::move(span));
  }
  return rows;
}

std::string actor_sign(const std::string& what) {
  if (what == "killed") return "✗";
  if (what == "resumed") return "↻";
  if (what == "stop") return "■";
  if (what == "delete") return "−";
  return what == "push" ? "+" : "✎";
}

void see_actor(const Record& record, LaneRow& row, std::int64_t end) {
  const std::string what = record.text("what");
  if (what == "enters" || what == "resumed")
    row.spans.push_back({record.t, end, "here", "", record.actor + " is there", record.seq});
  if ((what == "leaves" || what == "killed") && !row.spans.empty()) row.spans.back().to = record.t;
  if (what == "enters" || what == "leaves") return;
  const std::string on = record.text("on");
  row.marks.push_back({record.t, what == "killed" ? "bad" : "act", actor_sign(what),
                       record.actor + ": " + what + (on.empty() ? "" : " " + on), record.seq});
}

}  // namespace

Lane phases_lane(const Model& model) {
  Open open;
  std::map<std::string, bool> rollback;
  for (const Record& record : model.records) {
    if (record.kind == "step") see_step(record, open);
    if (record.kind == "deployment") see_deployment(record, open, rollback);
    if (record.kind == "event") see_task_set(record, model, open);
  }
  open.end_all(model.end, "not over when the run ended");
  Lane lane{"phases", "Phases", "", {}, "", 0, "", {}, 0};
  std::stable_sort(open.done.begin(), open.done.end(),
                   [](const Span& a, const Span& b) { return a.from < b.from; });
  for (const Span& span : open.done)
    lane.about += (lane.about.empty() ? "Phases: " : ", ") + span.label + " from " +
                  clock(span.from) + " to " + clock(span.to);
  lane.about += lane.about.empty() ? "No deployment was begun." : ".";
  lane.rows = packed(std::move(open.done));
  if (lane.rows.empty()) lane.rows.emplace_back();
  return lane;
}

Lane faults_lane(const Model& model) {
  Lane lane{"faults", "Faults", "", {}, "", 0, "", {}, 0};
  std::map<std::string, std::size_t> rows;
  const auto row_of = [&](const std::string& name) -> LaneRow& {
    const auto [found, fresh] = rows.insert({name, lane.rows.size()});
    if (fresh) lane.rows.push_back({"", {}, {}});
    return lane.rows[found->second];
  };
  std::map<std::string, std::string> names;  // fault: its row, for answers that name only it
  for (const Record& record : model.records) {
    if (record.kind == "answer" && !record.text("injected").empty()) {
      const std::string fault = record.text("injected");
      row_of(names.contains(fault) ? names[fault] : fault)
          .marks.push_back(
              {record.t, "fault", "!",
               fault + " befalls " + record.text("service") + ":" + record.text("operation"),
               record.seq});
    }
    if (record.kind != "fault") continue;
    const std::string name = record.text("fault") + " " + record.text("on");
    LaneRow& row = row_of(name);
    if (record.is("what", "begins")) {
      names[record.text("fault")] = name;
      row.spans.push_back({record.t, record.t, "armed", "", name, record.seq});
      row.marks.push_back({record.t, "fault", "!", name + " begins", record.seq});
      lane.about += (lane.about.empty() ? "Faults: " : ", ") + name + " from " + clock(record.t);
    } else if (record.is("what", "ends") && !row.spans.empty()) {
      row.spans.back().to = record.t;
      row.spans.back().style = "fault";
    } else {
      row.marks.push_back({record.t, "fault", "!", name + " acts", record.seq});
    }
  }
  for (auto& [name, at] : rows)
    for (Span& span : lane.rows[at].spans)
      if (span.style == "armed") span.to = model.end;
  for (auto& [name, at] : rows)
    if (!lane.rows[at].spans.empty()) lane.rows[at].spans.front().label = name;
  lane.about += lane.about.empty() ? "No fault befell." : ".";
  return lane;
}

Lane actors_lane(const Model& model) {
  Lane lane{"actors", "Actors", "", {}, "", 0, "", {}, 0};
  std::map<std::string, std::size_t> rows;
  for (const Record& record : model.records) {
    if (record.kind != "actor") continue;
    const auto [found, fresh] = rows.insert({record.actor, lane.rows.size()});
    if (fresh) lane.rows.push_back({record.actor, {}, {}});
    see_actor(record, lane.rows[found->second], model.end);
    lane.about += (lane.about.empty() ? "Actors: " : ", ") + record.actor + " " +
                  record.text("what") + (record.text("on").empty() ? "" : " ") + record.text("on") +
                  " at " + clock(record.t);
  }
  for (const LaneRow& row : lane.rows) lane.names.push_back(row.name);
  lane.about += lane.about.empty() ? "Nobody stepped on." : ".";
  return lane;
}

}  // namespace greenroom::harness::html
