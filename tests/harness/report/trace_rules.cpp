// The rules, each a function over one event or over all. Sources:
// https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU (Trace Event
// Format) https://perfetto.dev/docs/getting-started/other-formats (what of it is taken, and that
// slices must nest)
#include "tests/harness/report/trace_rules.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <utility>

namespace greenroom::tests {
namespace {

using Document = nlohmann::json;

bool is_text(const Document& event, const char* name) {
  return event.contains(name) && event[name].is_string();
}
bool is_count(const Document& event, const char* name) {
  return event.contains(name) && event[name].is_number_integer() &&
         event[name].get<std::int64_t>() >= 0;
}

// pid and tid are 32 bits wide where they are read.
bool is_id(const Document& event, const char* name) {
  return is_count(event, name) && event[name].get<std::int64_t>() <= 0xffff'ffffLL;
}

std::string metadata_fault(const Document& event) {
  const std::string name = event.at("name");
  const Document args = event.value("args", Document::object());
  if (name == "process_name" || name == "thread_name")
    return is_text(args, "name") && !args["name"].get<std::string>().empty() ? "" : "has no name";
  if (name == "process_sort_index" || name == "thread_sort_index")
    return args.contains("sort_index") && args["sort_index"].is_number_integer()
               ? ""
               : "has no sort_index";
  return "is no metadata that is read";
}

std::string counter_fault(const Document& event) {
  if (!event.contains("args") || !event["args"].is_object() || event["args"].empty())
    return "counts nothing";
  for (const auto& value : event["args"])
    if (!value.is_number()) return "counts what is no number";
  return "";
}

std::string flow_fault(const Document& event) {
  if (!event.contains("id")) return "is a flow without id";
  return is_text(event, "cat") ? "" : "is a flow without category";
}

/// Of one event; empty: it keeps them all.
std::string fault_of(const Document& event) {
  if (!event.is_object()) return "is no object";
  if (!is_text(event, "ph") || event["ph"].get<std::string>().size() != 1) return "has no phase";
  if (!is_text(event, "name") || event["name"].get<std::string>().empty()) return "has no name";
  if (!is_id(event, "pid")) return "has no pid";
  if (event.contains("args") && !event["args"].is_object()) return "has args that are no object";
  const char phase = event["ph"].get<std::string>()[0];
  if (phase == 'M') return metadata_fault(event);
  if (!is_count(event, "ts")) return "has no time";
  if (phase == 'C') return counter_fault(event);
  if (!is_id(event, "tid")) return "has no tid";
  if (phase == 'X') return is_count(event, "dur") ? "" : "has no length";
  if (phase == 'i') {
    const std::string scope = event.value("s", "t");
    return scope == "g" || scope == "p" || scope == "t" ? "" : "has no scope that there is";
  }
  if (phase == 's' || phase == 't' || phase == 'f') return flow_fault(event);
  return "is of a phase that is not used here";
}

using Row = std::pair<std::int64_t, std::int64_t>;

/// In the order that an importer sorts them into: by time, and as they stand where that is equal.
/// Each must then end within what is open, or begin where that has ended.
void judge_rows(const std::vector<const Document*>& slices, std::vector<std::string>& broken) {
  std::map<Row, std::vector<const Document*>> rows;
  for (const Document* slice : slices) rows[{slice->at("pid"), slice->at("tid")}].push_back(slice);
  for (auto& [row, in] : rows) {
    std::stable_sort(in.begin(), in.end(), [](const Document* a, const Document* b) {
      return a->at("ts").get<std::int64_t>() < b->at("ts").get<std::int64_t>();
    });
    std::vector<std::int64_t> open;
    for (const Document* slice : in) {
      const std::int64_t from = slice->at("ts"), to = from + slice->at("dur").get<std::int64_t>();
      while (!open.empty() && open.back() <= from) open.pop_back();
      if (!open.empty() && open.back() < to)
        broken.push_back(slice->at("name").get<std::string>() + " ends after what it stands in");
      open.push_back(to);
    }
  }
}

/// Every process and row in use has one name; a tid belongs to one process.
void judge_names(const Document& events, std::vector<std::string>& broken) {
  std::map<std::int64_t, int> processes;
  std::map<Row, int> threads;
  std::map<std::int64_t, std::set<std::int64_t>> owners;
  for (const Document& event : events) {
    if (event.at("name") == "process_name") ++processes[event.at("pid")];
    if (event.at("name") == "thread_name") ++threads[{event.at("pid"), event.at("tid")}];
  }
  for (const Document& event : events) {
    if (event.at("ph") == "M") continue;
    const std::string name = event.at("name");
    if (processes[event.at("pid")] != 1)
      broken.push_back(name + " stands in a process without one name");
    if (event.at("ph") == "C") continue;
    if (threads[{event.at("pid"), event.at("tid")}] != 1)
      broken.push_back(name + " stands in a row without one name");
    owners[event.at("tid")].insert(event.at("pid").get<std::int64_t>());
  }
  for (const auto& [tid, pids] : owners)
    if (pids.size() > 1) broken.push_back("row " + std::to_string(tid) + " is in two processes");
}

void judge_flows(const Document& events, std::vector<std::string>& broken) {
  std::map<std::string, std::string> flows;  // id: phases
  for (const Document& event : events) {
    const std::string phase = event.at("ph");
    if (phase == "s" || phase == "t" || phase == "f") flows[event.at("id").dump()] += phase;
  }
  for (const auto& [id, phases] : flows)
    if (phases.front() != 's' || phases.back() != 'f')
      broken.push_back("flow " + id + " does not begin and end");
}

}  // namespace

std::vector<std::string> broken_rules(const Document& trace) {
  constexpr std::size_t most = 20;
  if (!trace.is_object() || !trace.contains("traceEvents") || !trace["traceEvents"].is_array())
    return {"there is no list traceEvents"};
  const Document& events = trace["traceEvents"];
  std::vector<std::string> broken;
  std::vector<const Document*> slices;
  for (std::size_t i = 0; i < events.size(); ++i) {
    if (const std::string fault = fault_of(events[i]); !fault.empty())
      broken.push_back("event " + std::to_string(i) + " " + fault);
    else if (events[i].at("ph") == "X")
      slices.push_back(&events[i]);
  }
  if (broken.empty()) {
    judge_rows(slices, broken);
    judge_names(events, broken);
    judge_flows(events, broken);
  }
  if (broken.size() > most) broken.resize(most);
  return broken;
}

}  // namespace greenroom::tests
