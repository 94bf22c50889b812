#include "harness/report/trace.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string_view>
#include <utility>

namespace greenroom::harness {
namespace {

using Document = nlohmann::ordered_json;

constexpr std::int64_t rows_max = 100'000;  ///< of a place, in the numbers of its threads

/// Where a slice, an instant or a counter stands: a process of the viewer is a kind of thing here.
enum class Place { engines, deployments, users, faults, people, calls, hooks, tasks };
constexpr std::array<std::string_view, 8> place_names{
    "engines", "deployments", "users", "faults and alarms", "people", "calls", "hooks", "tasks"};

struct Slice {
  std::int64_t from = 0, to = 0;
  std::string name;
  Document args = Document::object();
};

/// Rows of one place. A viewer draws slices of a row above each other, so they must nest: what
/// would overlap goes into a further row of the same name.
class Rows {
 public:
  void add(const std::string& row, Slice slice) { rows_[key(row)].push_back(std::move(slice)); }
  void mention(const std::string& row) { rows_[key(row)]; }

  struct Row {
    std::string name;
    std::vector<Slice> slices;
  };
  /// In the order in which the rows were named first.
  std::vector<Row> laid_out() {
    std::vector<Row> out;
    for (auto& [key, slices] : rows_) lay_out(key.second, slices, out);
    return out;
  }

 private:
  using Key = std::pair<std::size_t, std::string>;
  Key key(const std::string& row) {
    const auto [found, is_new] = order_.emplace(row, order_.size());
    return {found->second, row};
  }

  static bool fits(std::vector<std::int64_t>& open, const Slice& slice) {
    while (!open.empty() && open.back() <= slice.from) open.pop_back();
    if (!open.empty() && open.back() < slice.to) return false;
    open.push_back(slice.to);
    return true;
  }

  static void lay_out(const std::string& name, std::vector<Slice>& slices, std::vector<Row>& out) {
    std::stable_sort(slices.begin(), slices.end(), [](const Slice& a, const Slice& b) {
      return a.from != b.from ? a.from < b.from : a.to > b.to;
    });
    std::vector<std::vector<std::int64_t>> open(1);  // by row: ends of the slices that are open
    const std::size_t first = out.size();
    out.push_back({name, {}});
    for (Slice& slice : slices) {
      std::size_t row = 0;
      while (!fits(open[row], slice))
        if (++row == open.size()) open.emplace_back();
      if (first + row == out.size())
        out.push_back({name + " (" + std::to_string(row + 1) + ")", {}});
      out[first + row].slices.push_back(std::move(slice));
    }
  }

  std::map<std::string, std::size_t> order_;
  std::map<Key, std::vector<Slice>> rows_;
};

/// One run's records, in order, turned into events.
class Tracks {
 public:
  Tracks(Document& events, std::int64_t number, std::string label)
      : events_(events), first_process_(number * 16 + 1), label_(std::move(label)) {}

  void see(Document record) {
    const std::string kind = text(record, "kind");
    end_ = std::max(end_, whole(record, "t"));
    if (kind == "step") see_step(record);
    if (kind == "deployment") see_deployment(record);
    if (kind == "call" || kind == "answer")
      see_call(std::move(record), kind == "call");
    else if (kind == "task")
      see_task(record);
    else if (kind == "hook")
      see_hook(record);
    else if (kind == "fault")
      see_fault(record);
    else if (kind == "weights")
      see_weights(record);
    else if (kind == "visits")
      see_visits(record);
    else
      see_others(kind, record);
  }

  void finish() {
    for (auto& [key, slice] : open_) close_to(key, slice, end_, "until the end");
    open_.clear();
    for (auto& [id, call] : calls_) {
      call.slice.args["answer"] = "none came";
      call.slice.to = end_;
      rows(Place::calls).add(call.row, std::move(call.slice));
    }
    for (std::size_t place = 0; place < place_names.size(); ++place) write(place);
    for (Document& event : loose_) events_.push_back(std::move(event));
  }

 private:
  struct Call {
    std::string row;
    Slice slice;
  };
  struct Key {
    Place place;
    std::string row, name;
    auto operator<=>(const Key&) const = default;
  };

  static std::string text(const Document& record, const char* name) {
    const auto found = record.find(name);
    return found != record.end() && found->is_string() ? found->get<std::string>() : "";
  }
  static std::int64_t whole(const Document& record, const char* name) {
    const auto found = record.find(name);
    return found != record.end() && found->is_number_integer() ? found->get<std::int64_t>() : 0;
  }
  static std::string who(const Document& record) {
    const std::int64_t incarnation = whole(record, "incarnation");
    return text(record, "actor") + (incarnation > 1 ? " " + std::to_string(incarnation) : "");
  }
  /// What stands in a record beside what every record has.
  static Document args_of(const Document& record) {
    Document args = Document::object();
    for (const auto& [name, value] : record.items())
      if (name != "t" && name != "kind") args[name] = value;
    return args;
  }

  Rows& rows(Place place) { return rows_[static_cast<std::size_t>(place)]; }
  std::int64_t process(Place place) const {
    return first_process_ + static_cast<std::int64_t>(place);
  }

  void open(Key key, const Document& record) {
    const std::int64_t at = whole(record, "t");
    close(key, at, "");
    rows(key.place).mention(key.row);
    open_[std::move(key)] = {at, at, "", args_of(record)};
  }
  void close(const Key& key, std::int64_t at, const std::string& outcome) {
    const auto found = open_.find(key);
    if (found == open_.end()) return;
    close_to(key, found->second, at, outcome);
    open_.erase(found);
  }
  void close_to(const Key& key, Slice& slice, std::int64_t at, const std::string& outcome) {
    slice.to = at;
    slice.name = key.name;
    if (!outcome.empty()) slice.args["outcome"] = outcome;
    rows(key.place).add(key.row, std::move(slice));
  }

  void instant(Place place, const std::string& row, const std::string& name,
               const Document& record) {
    rows(place).mention(row);
    instants_.push_back({place,
                         row,
                         {{"name", name},
                          {"ph", "i"},
                          {"s", "p"},
                          {"ts", whole(record, "t")},
                          {"pid", process(place)},
                          {"args", args_of(record)}}});
  }
  void counter(Place place, const std::string& name, std::int64_t at, Document values) {
    loose_.push_back({{"name", name},
                      {"ph", "C"},
                      {"ts", at},
                      {"pid", process(place)},
                      {"args", std::move(values)}});
  }

  void see_step(const Document& record) {
    const Key key{Place::engines, who(record), text(record, "step")};
    const std::string outcome = text(record, "outcome");
    if (outcome == "started") return open(key, record);
    if (open_.contains(key) && outcome != "indeterminate") {
      open_[key].args["text"] = text(record, "text");
      return close(key, whole(record, "t"), outcome);
    }
    instant(Place::engines, key.row, key.name + " " + outcome, record);
  }

  void see_deployment(const Document& record) {
    const std::string id = text(record, "deployment"), what = text(record, "what");
    const std::string status = text(record, "status");
    const Key whole_of{Place::deployments, id, id};
    if (what == "created") open(whole_of, record);
    if (what == "status" && (status == "Succeeded" || status == "Failed" || status == "Stopped")) {
      for (const std::string& event : phases_[id])
        close({Place::deployments, id, event}, whole(record, "t"), status);
      close(whole_of, whole(record, "t"), status);
    }
    if (what == "event") {
      const Key key{Place::deployments, id, text(record, "event")};
      const std::string event_status = text(record, "event_status");
      phases_[id].push_back(key.name);
      if (event_status == "InProgress" || event_status == "Pending")
        open(key, record);
      else if (open_.contains(key))
        close(key, whole(record, "t"), event_status);
    }
    if (what == "bake") {
      const Key key{Place::deployments, id, "bake"};
      phases_[id].push_back(key.name);
      if (status == "begins")
        open(key, record);
      else
        close(key, whole(record, "t"), status);
    }
  }

  void see_call(Document record, bool arrives) {
    const std::int64_t id = whole(record, "id");
    if (arrives) {
      const std::string service = text(record, "service");
      rows(Place::calls).mention(service);
      calls_[id] = {
          service,
          {whole(record, "t"), whole(record, "t"),
           text(record, "operation") + " #" + std::to_string(whole(record, "n")), args_of(record)}};
      return;
    }
    const auto found = calls_.find(id);
    if (found == calls_.end()) return;
    Slice& slice = found->second.slice;
    slice.to = whole(record, "t");
    for (const char* name : {"status", "error", "injected", "way"})
      if (record.contains(name)) slice.args[name] = record[name];
    if (record.contains("error")) slice.name += " " + text(record, "error");
    rows(Place::calls).add(found->second.row, std::move(slice));
    calls_.erase(found);
  }

  void see_task(const Document& record) {
    const std::string task = text(record, "task"), status = text(record, "status");
    const Key key{Place::tasks, task.substr(0, 8), status + " " + text(record, "health")};
    const auto before = task_states_.find(task);
    if (before != task_states_.end()) {
      if (before->second == key) return;
      close(before->second, whole(record, "t"), "");
    }
    task_states_.insert_or_assign(task, key);
    if (status == "STOPPED")
      instant(Place::tasks, key.row, "STOPPED " + text(record, "stop_code"), record);
    else
      open(key, record);
  }

  void see_hook(const Document& record) {
    const Key key{Place::hooks, text(record, "hook"), text(record, "event")};
    if (text(record, "what") == "called") return open(key, record);
    if (text(record, "what") == "answered")
      return close(key, whole(record, "t"), text(record, "status"));
    instant(Place::hooks, key.row, key.name + " " + text(record, "what"), record);
  }

  void see_fault(const Document& record) {
    const Key key{Place::faults, text(record, "fault"),
                  text(record, "fault") + " " + text(record, "on")};
    const std::string what = text(record, "what");
    instant(Place::faults, key.row, key.name + " " + what, record);
    if (what == "begins") open(key, record);
    if (what == "ends") close(key, whole(record, "t"), "");
  }

  void see_weights(const Document& record) {
    if (text(record, "what") != "effective" || !record.contains("weights")) return;
    const std::string rule = text(record, "rule");
    const std::string name = "weights of port " + std::to_string(whole(record, "port")) +
                             (rule.empty() ? "" : " " + rule.substr(rule.rfind('/') + 1));
    counter(Place::users, name, whole(record, "t"), record["weights"]);
  }

  /// All losses of a cause, at the end of the journal: [second, how many, millionths in each].
  void see_visits(const Document& record) {
    if (text(record, "what") != "lost" || !record.contains("lost")) return;
    const std::string cause = text(record, "cause");
    for (const Document& run : record["lost"]) {
      const std::int64_t from = run.at(0).get<std::int64_t>(),
                         seconds = run.at(1).get<std::int64_t>();
      counter(Place::users, "lost a second: " + cause, from * 1'000'000,
              {{"visits", (run.at(2).get<std::int64_t>() + 500'000) / 1'000'000}});
      counter(Place::users, "lost a second: " + cause, (from + seconds) * 1'000'000,
              {{"visits", 0}});
    }
  }

  void see_others(const std::string& kind, const Document& record) {
    const std::string what = text(record, "what");
    if (kind == "actor")
      instant(Place::people, who(record),
              what + (text(record, "on").empty() ? "" : " " + text(record, "on")), record);
    if (kind == "lease" && what != "renewed")
      instant(Place::engines, who(record), "lease " + what, record);
    if (kind == "finding" || kind == "verdict")
      instant(Place::engines, who(record),
              kind + " " + text(record, kind == "verdict" ? "verdict" : "id"), record);
    if (kind == "alarm")
      instant(Place::faults, "alarm " + text(record, "alarm"), text(record, "state"), record);
    if (kind == "edge") instant(Place::people, "edge", "edge " + what, record);
    if (kind == "users" && what == "lost")
      instant(Place::users, "first losses", text(record, "cause"), record);
    if (kind == "bug") instant(Place::engines, "bug", text(record, "text"), record);
  }

  void name(const char* what, std::int64_t pid, std::int64_t tid, const std::string& text) {
    events_.push_back(
        {{"name", what}, {"ph", "M"}, {"pid", pid}, {"tid", tid}, {"args", {{"name", text}}}});
  }

  void sort_index(const char* what, std::int64_t pid, std::int64_t tid, std::int64_t index) {
    events_.push_back({{"name", what},
                       {"ph", "M"},
                       {"pid", pid},
                       {"tid", tid},
                       {"args", {{"sort_index", index}}}});
  }

  void write(std::size_t number) {
    const auto place = static_cast<Place>(number);
    const std::vector<Rows::Row> laid = rows_[number].laid_out();
    const bool counts = place == Place::users && !loose_.empty();
    if (laid.empty() && !counts) return;
    const std::int64_t pid = process(place);
    name("process_name", pid, 0,
         std::string(place_names[number]) + (label_.empty() ? "" : ", " + label_));
    sort_index("process_sort_index", pid, 0, pid);
    std::map<std::string, std::int64_t> threads;
    for (std::size_t i = 0; i < laid.size(); ++i) {
      // A viewer may take threads of one number for one thread, whatever their process.
      const std::int64_t row = static_cast<std::int64_t>(i) + 1, tid = pid * rows_max + row;
      threads[laid[i].name] = tid;
      name("thread_name", pid, tid, laid[i].name);
      sort_index("thread_sort_index", pid, tid, row);
      for (const Slice& slice : laid[i].slices)
        events_.push_back({{"name", slice.name},
                           {"cat", place_names[number]},
                           {"ph", "X"},
                           {"ts", slice.from},
                           {"dur", slice.to - slice.from},
                           {"pid", pid},
                           {"tid", tid},
                           {"args", slice.args}});
    }
    for (auto& [where, row, event] : instants_)
      if (where == place) {
        event["tid"] = threads[row];
        events_.push_back(std::move(event));
      }
  }

  struct Instant {
    Place place;
    std::string row;
    Document event;
  };
  Document& events_;
  std::int64_t first_process_;
  std::string label_;
  std::int64_t end_ = 0;
  std::array<Rows, place_names.size()> rows_;
  std::map<Key, Slice> open_;
  std::map<std::int64_t, Call> calls_;
  std::map<std::string, Key> task_states_;
  std::map<std::string, std::vector<std::string>> phases_;
  std::vector<Instant> instants_;
  std::vector<Document> loose_;
};

void add_run(Document& events, const CaseResult& result, std::int64_t number, bool alone) {
  Tracks run(events, number, alone ? "" : result.label() + " seed " + std::to_string(result.seed));
  std::string_view rest = result.journal;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    Document record = Document::parse(rest.substr(0, end), nullptr, false);
    if (record.is_object()) run.see(std::move(record));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  run.finish();
}

}  // namespace

std::string trace_document(const std::vector<CaseResult>& results) {
  Document events = Document::array();
  std::int64_t number = 0;
  for (const CaseResult& result : results)
    if (!result.journal.empty()) add_run(events, result, number++, results.size() == 1);
  Document about = Document::object();
  if (results.size() == 1)
    about = {{"scenario", results.front().label()},
             {"seed", results.front().seed},
             {"digest", results.front().run_digest},
             {"again", results.front().reproduce}};
  const Document document{{"displayTimeUnit", "ms"},
                          {"otherData", std::move(about)},
                          {"traceEvents", std::move(events)}};
  return document.dump(-1, ' ', false, Document::error_handler_t::replace) + "\n";
}

}  // namespace greenroom::harness
