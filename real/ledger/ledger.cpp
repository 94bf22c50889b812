#include "real/ledger/ledger.hpp"

#include "real/clients/json.hpp"
#include "real/text/text.hpp"

#include <algorithm>
#include <array>

namespace greenroom::real {

namespace {

constexpr std::array<std::pair<CallRecord::State, std::string_view>, 4> states{
    {{CallRecord::State::intended, "intended"},
     {CallRecord::State::done, "done"},
     {CallRecord::State::refused, "refused"},
     {CallRecord::State::unknown, "unknown"}}};

std::string_view name_of(CallRecord::State state) {
  return std::find_if(states.begin(), states.end(),
                      [&](const auto& row) { return row.first == state; })
      ->second;
}

void replay(JsonView line, RunRecord& run) {
  const auto what = line["what"].text();
  if (what == "lease") run.token = line["token"].integer();
  if (what == "before")
    run.before = Before{line["task_definition"].string(), line["blue_target_group"].string(),
                        line["routing"].string()};
  if (what == "intent") run.calls[line["call"].string()] = CallRecord{};
  if (what == "outcome") {
    CallRecord& call = run.calls[line["call"].string()];
    for (const auto& [state, name] : states) {
      if (line["outcome"].text() == name) call.state = state;
    }
    call.value = line["value"].string();
  }
  if (what == "end") {
    run.verdict = line["verdict"].string();
    run.because = line["because"].string();
    run.deployment = line["deployment"].string();
  }
}

}  // namespace

const CallRecord* RunRecord::find(std::string_view call) const {
  const auto found = calls.find(std::string(call));
  return found == calls.end() ? nullptr : &found->second;
}

std::vector<RunRecord> runs_in(std::string_view text) {
  std::vector<RunRecord> runs;
  for (const auto line : split(text, '\n')) {
    if (line.empty()) continue;
    const auto document = JsonDocument::parse(line);
    if (!document) continue;
    const JsonView json = document->root();
    const std::string id = json["run"].string();
    if (id.empty()) continue;
    if (json["what"].text() == "begin") {
      RunRecord run;
      run.id = id;
      run.verb = json["verb"].string();
      run.tag = json["tag"].string();
      run.shift = json["shift"].string();
      run.step = json["step"].string();
      run.every = json["every"].string();
      run.if_active = json["if_active"].string();
      runs.push_back(std::move(run));
      continue;
    }
    const auto run = std::find_if(runs.rbegin(), runs.rend(),
                                  [&](const RunRecord& one) { return one.id == id; });
    if (run != runs.rend()) replay(json, *run);
  }
  return runs;
}

bool leaves_something(const RunRecord& run) {
  const CallRecord* cleaned = run.find("ecs:DeregisterTaskDefinition");
  if (cleaned != nullptr && cleaned->state == CallRecord::State::done) return false;
  return std::any_of(run.calls.begin(), run.calls.end(), [](const auto& call) {
    return !call.first.starts_with("engine:") && call.second.state != CallRecord::State::refused;
  });
}

const RunRecord* run_to_resume(const std::vector<RunRecord>& runs) {
  for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
    const bool was_turned_away = run->verdict == "locked" || run->verdict == "refused";
    if (was_turned_away && !leaves_something(*run)) continue;
    return &*run;
  }
  return nullptr;
}

seam::Result<std::string> Ledger::open() {
  auto text = storage_.read(file_);
  if (!text && text.error().kind == seam::ErrorKind::not_found) return std::string();
  if (!text) return seam::fail(text.error());
  // What is appended next must not become part of a line that a crash tore.
  if (!text->empty() && text->back() != '\n') GR_CHECK(storage_.append(file_, "\n"));
  return text;
}

seam::Result<void> Ledger::append(std::string line) {
  line += '\n';
  return storage_.append(file_, line);
}

seam::Result<void> Ledger::begin(const RunRecord& run, seam::Utc now) {
  run_id_ = run.id;
  JsonWriter line;
  line.open()
      .add("format", 1)
      .add("run", run.id)
      .add("what", "begin")
      .add("verb", run.verb)
      .add("utc", iso_date(now));
  line.add_if("tag", run.tag)
      .add_if("shift", run.shift)
      .add_if("step", run.step)
      .add_if("every", run.every)
      .add_if("if_active", run.if_active)
      .close();
  return append(line.take());
}

seam::Result<void> Ledger::took_lease(std::int64_t token) {
  JsonWriter line;
  line.open().add("run", run_id_).add("what", "lease").add("token", token).close();
  return append(line.take());
}

seam::Result<void> Ledger::before(const Before& before) {
  JsonWriter line;
  line.open()
      .add("run", run_id_)
      .add("what", "before")
      .add("task_definition", before.task_definition);
  line.add("blue_target_group", before.blue_target_group).add("routing", before.routing).close();
  return append(line.take());
}

seam::Result<void> Ledger::intend(std::string_view call) {
  JsonWriter line;
  line.open().add("run", run_id_).add("what", "intent").add("call", call).close();
  return append(line.take());
}

seam::Result<void> Ledger::outcome(std::string_view call, CallRecord::State state,
                                   std::string_view value) {
  JsonWriter line;
  line.open()
      .add("run", run_id_)
      .add("what", "outcome")
      .add("call", call)
      .add("outcome", name_of(state));
  line.add("value", value).close();
  return append(line.take());
}

seam::Result<void> Ledger::end(std::string_view verdict, std::string_view deployment,
                               std::string_view because) {
  JsonWriter line;
  line.open().add("run", run_id_).add("what", "end").add("verdict", verdict);
  line.add("deployment", deployment).add("because", because).close();
  return append(line.take());
}

}  // namespace greenroom::real
