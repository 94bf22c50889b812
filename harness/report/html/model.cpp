#include "harness/report/html/model.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace greenroom::harness::html {
namespace {

using nlohmann::json;

/// Only what is really there counts: a journal may come from elsewhere, or be cut off.
bool read_record(std::string_view line, Record& record) {
  record.fields = json::parse(line, nullptr, false);
  if (!record.fields.is_object()) return false;
  record.kind = record.text("kind");
  record.actor = record.text("actor");
  record.t = std::max<std::int64_t>(0, record.number("t"));
  record.seq = static_cast<std::uint64_t>(record.number("seq"));
  record.incarnation = record.number("incarnation");
  return !record.kind.empty();
}

void read_records(Model& model, std::string_view journal) {
  model.records.reserve(static_cast<std::size_t>(std::count(journal.begin(), journal.end(), '\n')));
  while (!journal.empty()) {
    const std::size_t end = std::min(journal.find('\n'), journal.size());
    Record record;
    if (read_record(journal.substr(0, end), record)) {
      model.end = std::max(model.end, record.t);
      model.records.push_back(std::move(record));
    } else if (end > 0) {
      ++model.unread;
    }
    journal.remove_prefix(std::min(end + 1, journal.size()));
  }
}

void pair_calls(Model& model) {
  std::map<std::int64_t, std::size_t> open;
  for (const Record& record : model.records) {
    if (record.kind == "call") {
      open[record.number("id")] = model.calls.size();
      model.calls.push_back({&record, nullptr});
    } else if (record.kind == "answer") {
      const auto found = open.find(record.number("id"));
      if (found != open.end()) model.calls[found->second].answer = &record;
    }
  }
}

void find_visits(Model& model) {
  for (const Record& record : model.records) {
    if (record.kind != "visits") continue;
    if (record.is("what", "rate")) model.rates.push_back({record.t, record.number("milli")});
    const auto runs = record.fields.find("lost");
    if (runs == record.fields.end() || !runs->is_array()) continue;
    for (const json& run : *runs) {
      const auto whole = [](const json& part) { return part.is_number_integer(); };
      if (!run.is_array() || run.size() != 3 || !std::all_of(run.begin(), run.end(), whole))
        continue;
      model.lost.push_back({record.text("cause"), run[0].get<std::int64_t>(),
                            run[1].get<std::int64_t>(), run[2].get<std::int64_t>()});
    }
  }
}

/// The listener that a deployment writes in the same breath is the route it says.
void find_ports(Model& model) {
  std::int64_t written = 0;
  for (const Record& record : model.records) {
    if (record.kind == "run" && record.is("what", "begins")) {
      model.production_port = record.number("production");
      model.test_port = record.number("test");
      model.blue_targets = record.number("targets");
    }
    if (record.kind == "weights" && record.is("what", "written")) written = record.number("port");
    if (record.kind != "deployment" || !record.is("what", "weights") || written == 0) continue;
    std::int64_t& port = record.is("route", "production") ? model.production_port : model.test_port;
    if (port == 0) port = written;
  }
}

void find_roles(Model& model) {
  Roles now;
  std::map<std::string, std::string> green_of;  // deployment: group of its task set
  for (const Record& record : model.records) {
    if (record.kind == "run" && record.is("what", "begins")) {
      now.blue = record.text("blue");
      now.green = record.text("green");
    }
    if (record.kind == "event" && !record.text("external_id").empty() &&
        !record.text("target_group").empty())
      green_of[record.text("external_id")] = record.text("target_group");
  }
  if (now.blue.empty())  // a journal without them: the groups of the first weights
    for (const Record& record : model.records)
      if (record.kind == "weights" && record.fields.contains("weights"))
        for (const auto& [group, weight] : record.fields["weights"].items())
          (green_of.empty() || green_of.begin()->second != group ? now.blue : now.green) = group;
  model.roles.push_back(now);
  bool swapped = false;
  for (const Record& record : model.records) {
    if (record.kind != "deployment") continue;
    if (record.is("what", "status") && record.is("status", "Succeeded")) swapped = true;
    if (!record.is("what", "created")) continue;
    if (!record.text("rolls_back").empty()) {
      swapped = false;  // what serves after it is what served before
      continue;
    }
    const auto own = green_of.find(record.text("deployment"));
    const bool turns = own != green_of.end() ? own->second == now.blue : swapped;
    if (turns) std::swap(now.blue, now.green);
    now.since = record.t;
    swapped = false;
    model.roles.push_back(now);
  }
}

}  // namespace

std::string Record::text(const char* name) const {
  const auto found = fields.find(name);
  return found != fields.end() && found->is_string() ? found->get<std::string>() : "";
}

std::int64_t Record::number(const char* name, std::int64_t otherwise) const {
  const auto found = fields.find(name);
  return found != fields.end() && found->is_number_integer() ? found->get<std::int64_t>()
                                                             : otherwise;
}

bool Record::is(const char* name, std::string_view value) const {
  const auto found = fields.find(name);
  return found != fields.end() && found->is_string() &&
         found->get_ref<const std::string&>() == value;
}

std::string Record::who() const {
  return incarnation > 1 ? actor + " " + std::to_string(incarnation) : actor;
}

std::string Call::outcome() const {
  if (answer == nullptr) return "no answer";
  const std::string way = answer->text("way");
  if (way == "lost") return "answer lost";
  if (way == "reset") return "connection reset";
  std::string text = std::to_string(answer->number("status"));
  const std::string error = answer->text("error");
  return error.empty() ? text : text + " " + error;
}

std::string Call::injected() const { return answer == nullptr ? "" : answer->text("injected"); }

bool Call::good() const {
  return answer != nullptr && answer->number("status") < 400 && answer->text("error").empty() &&
         answer->text("way").empty();
}

std::string Model::role(const std::string& group, std::int64_t at) const {
  const Roles* now = &roles.front();
  for (const Roles& next : roles)
    if (next.since <= at) now = &next;
  if (group == now->blue) return "blue";
  return group == now->green ? "green" : "";
}

Model read_model(std::string_view journal) {
  Model model;
  read_records(model, journal);
  pair_calls(model);
  find_visits(model);
  find_ports(model);
  find_roles(model);
  return model;
}

}  // namespace greenroom::harness::html
