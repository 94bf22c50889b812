#include "harness/report/html/tables.hpp"

#include "harness/report/html/svg.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace greenroom::harness::html {
namespace {

constexpr std::size_t rows_most = 10'000;       ///< of events, before they are summed up
constexpr std::size_t bytes_most = 520 * 1024;  ///< of one table

std::string sign_of(Claim::State state) {
  switch (state) {
    case Claim::State::held:
      return "<td class=\"ok\"><span aria-hidden=\"true\">✓</span> held</td>";
    case Claim::State::broken:
      return "<td class=\"bad\"><span aria-hidden=\"true\">✗</span> broken</td>";
    case Claim::State::unjudged:
      return "<td class=\"unknown\"><span aria-hidden=\"true\">?</span> not judged</td>";
    case Claim::State::unmet:
      break;
  }
  return "<td class=\"dim\"><span aria-hidden=\"true\">·</span> not met here</td>";
}

std::string link_to(std::int64_t t) {
  const std::string text = clock(t);
  return "<a class=\"time\" href=\"#t=" + text + "\">" + text + "</a>";
}

void add_claim(std::string& out, const Claim& claim) {
  const bool expected = claim.allowed;
  const bool bad = claim.state == Claim::State::broken && !expected;
  out += bad ? "<tr class=\"broken\">" : "<tr>";
  out += "<th scope=\"row\">" + escaped(claim.id) + "</th><td>" + escaped(claim.claim);
  if (!claim.what.empty()) out += "<p class=\"what\">" + escaped(claim.what) + "</p>";
  if (!claim.because.empty() && claim.state != Claim::State::held)
    out += "<p><b>because</b> " + escaped(claim.because) + "</p>";
  if (!claim.remedy.empty() && claim.state != Claim::State::held)
    out += "<p><b>try</b> " + escaped(claim.remedy) + "</p>";
  out += "</td>";
  out += expected && claim.state == Claim::State::broken
             ? "<td class=\"dim\"><span aria-hidden=\"true\">✗</span> broken, as expected</td>"
             : sign_of(claim.state);
  out += "<td>" + (claim.first_us ? link_to(*claim.first_us) : "") +
         (claim.line > 0 ? " <span class=\"dim nw\">line " + std::to_string(claim.line) + "</span>"
                         : "") +
         "</td></tr>\n";
}

void add_claims(std::string& out, std::vector<Claim> claims) {
  const auto weight = [](const Claim& claim) {
    switch (claim.state) {
      case Claim::State::broken:
        return claim.allowed ? 2 : 0;
      case Claim::State::unjudged:
        return 1;
      case Claim::State::held:
        return 3;
      case Claim::State::unmet:
        return 4;
    }
    return 5;
  };
  std::stable_sort(claims.begin(), claims.end(),
                   [&](const Claim& a, const Claim& b) { return weight(a) < weight(b); });
  for (const Claim& claim : claims) add_claim(out, claim);
}

std::string fleets(std::string text) {
  text = escaped(text);
  for (const auto& [name, mark] : {std::pair{"{blue}", "<span class=\"fleet b\">blue</span>"},
                                   std::pair{"{green}", "<span class=\"fleet g\">green</span>"}})
    for (std::size_t at = text.find(name); at != std::string::npos; at = text.find(name, at))
      text.replace(at, std::string_view(name).size(), mark);
  return text;
}

/// Fields that say who and when stand in columns of their own.
std::string rest_of(const Record& record, const std::set<std::string>& told) {
  std::string text;
  for (const auto& [name, value] : record.fields.items()) {
    if (told.contains(name)) continue;
    const std::string shown =
        value.is_string() ? value.get<std::string>()
                          : value.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
    if (shown.empty() || shown == "[]") continue;
    text += (text.empty() ? "" : "  ") + name + " " + shown;
  }
  return text;
}

struct Told {
  std::string what, outcome;
  std::set<std::string> fields;
};

/// The two columns of an event, by its kind; what they do not tell is appended in words.
Told told_of(const Record& record) {
  const auto words = [&](std::initializer_list<const char*> names) {
    std::string text;
    for (const char* name : names)
      if (const std::string part = record.text(name); !part.empty())
        text += (text.empty() ? "" : " ") + part;
    return text;
  };
  Told told;
  if (record.kind == "step") {
    told = {words({"step", "text"}), words({"outcome"}), {"step", "text", "outcome"}};
  } else if (record.kind == "deployment") {
    told = {words({"deployment", "what", "event", "route"}),
            words({"status", "event_status"}),
            {"deployment", "what", "event", "route", "status", "event_status"}};
  } else if (record.kind == "task") {
    told = {words({"task"}), words({"status", "health"}), {"task", "status", "health"}};
  } else if (record.kind == "target") {
    told = {words({"target_group", "target"}),
            words({"state", "reason"}),
            {"target_group", "target", "state", "reason"}};
  } else if (record.kind == "verdict") {
    told = {"verdict", words({"verdict"}), {"verdict"}};
  } else if (record.kind == "fault") {
    told = {words({"fault", "on"}), words({"what"}), {"fault", "on", "what"}};
  } else if (record.kind == "alarm") {
    told = {words({"alarm"}), words({"state"}), {"alarm", "state"}};
  } else if (record.kind == "finding") {
    told = {words({"id", "text"}), words({"severity"}), {"id", "text", "severity"}};
  } else if (record.kind == "event") {
    told = {words({"what", "message", "task_set"}),
            words({"status", "stability"}),
            {"what", "message", "task_set", "status", "stability"}};
  } else {
    told = {words({"what", "name", "on"}),
            words({"status", "cause"}),
            {"what", "name", "on", "status", "cause"}};
  }
  for (const char* common : {"t", "seq", "kind", "actor", "incarnation", "injected", "listener"})
    told.fields.insert(common);
  return told;
}

bool is_event(const Record& record) {
  if (record.kind == "call" || record.kind == "answer" || record.kind == "visits") return false;
  return record.kind != "lease" || !record.is("what", "renewed");
}

std::string head_of(std::string_view caption, std::initializer_list<const char*> columns) {
  std::string out = "<table><caption>" + std::string(caption) + "</caption><thead><tr>";
  for (const char* column : columns) out += "<th scope=\"col\">" + std::string(column) + "</th>";
  return out + "</tr></thead><tbody>\n";
}

std::string left_out(std::size_t count, const char* what) {
  if (count == 0) return "";
  return "<p class=\"note\">" + std::to_string(count) + " more " + what +
         " are not listed here; all stand in journal.jsonl.</p>";
}

void add_event(std::string& out, const Record& record) {
  const Told told = told_of(record);
  std::string what = told.what;
  if (const std::string rest = rest_of(record, told.fields); !rest.empty())
    what += (what.empty() ? "" : "  ") + rest;
  const std::string injected = record.text("injected");
  out += "<tr id=\"e" + std::to_string(record.seq) + "\" data-w=\"" + escaped(record.actor) +
         "\"><td>" + link_to(record.t) + "</td><td>" + escaped(record.who()) + "</td><td>" +
         escaped(record.kind) + "</td><td>" + escaped(what) + "</td><td>" + escaped(told.outcome) +
         "</td><td>" + escaped(injected) + "</td></tr>\n";
}

void add_call(std::string& out, const Call& call) {
  const std::string service = call.call->text("service");
  out += "<tr id=\"e" + std::to_string(call.call->seq) + "\" data-w=\"" +
         escaped(call.call->actor) + "\" data-s=\"" + escaped(service) +
         (call.good() ? "\">" : "\" class=\"refused\">") + "<td>" + link_to(call.call->t) +
         "</td><td>" + escaped(call.call->who()) + "</td><td>" + escaped(service) + ":" +
         escaped(call.call->text("operation")) + "#" + std::to_string(call.call->number("n")) +
         "</td><td>" + escaped(call.call->text("target")) + "</td><td>" +
         (call.good() ? "" : "✗ ") + escaped(call.outcome()) + "</td><td>" +
         (call.answer == nullptr ? ""
                                 : std::to_string((call.answer->t - call.call->t) / 1000) + " ms") +
         "</td><td>" + escaped(call.injected()) + "</td></tr>\n";
}

}  // namespace

namespace {

std::string depends_table(const Page& page) {
  if (page.depends.empty()) return "";
  std::string out = head_of("Rules that AWS does not tell: this outcome hangs on them",
                            {"rule", "left open by", "under", "it would end"});
  for (const Dependence& one : page.depends)
    out += "<tr><th scope=\"row\">" + escaped(one.rule) + "</th><td>" + escaped(one.from) +
           "</td><td>" + escaped(one.value) + "</td><td class=\"unknown\">? " +
           escaped(one.outcome) + "</td></tr>\n";
  return out + "</tbody></table>\n";
}

}  // namespace

std::string claims_table(const Page& page) {
  std::string out =
      head_of("Properties, judged in every run", {"id", "claim", "result", "first time"});
  add_claims(out, page.properties);
  out += "</tbody></table>\n";
  if (page.properties.empty()) out = "<p class=\"note\">Nobody judged this run.</p>\n";
  out += depends_table(page);
  if (page.expectations.empty()) return out;
  std::size_t held = 0;
  for (const Claim& claim : page.expectations) held += claim.state == Claim::State::held ? 1 : 0;
  const bool all = held == page.expectations.size();
  out += std::string("<details") + (all ? "" : " open") + "><summary>" + std::to_string(held) +
         " of " + std::to_string(page.expectations.size()) + " expectations came true</summary>";
  out += head_of("Expectations of the scenario", {"word", "expected", "result", "where"});
  add_claims(out, page.expectations);
  return out + "</tbody></table></details>\n";
}

std::string story_list(const Page& page) {
  std::string out;
  for (const Moment& moment : page.story) {
    const char* style = moment.sign == Moment::Sign::bad     ? " class=\"bad\""
                        : moment.sign == Moment::Sign::fault ? " class=\"fault\""
                                                             : "";
    const char* sign = moment.sign == Moment::Sign::bad     ? "✗ "
                       : moment.sign == Moment::Sign::fault ? "! "
                                                            : "";
    out += std::string("<li") + style + ">" + link_to(moment.at) + " <b>" + sign +
           escaped(moment.word) + "</b> <span>" + fleets(moment.text) + "</span></li>\n";
  }
  return out.empty() ? out : "<ol class=\"story\">\n" + out + "</ol>\n";
}

std::string events_table(const Model& model) {
  std::string out = head_of("Events in order of time: what the engine said and the world did",
                            {"time", "who", "kind", "what", "outcome", "injected"});
  std::size_t over = 0, rows = 0;
  for (const Record& record : model.records) {
    if (!is_event(record)) continue;
    if (rows >= rows_most || out.size() > bytes_most) {
      ++over;
      continue;
    }
    add_event(out, record);
    ++rows;
  }
  return out + "</tbody></table>\n" + left_out(over, "events");
}

std::string calls_table(const Model& model) {
  std::string out = head_of("Calls in order of time, with what they were answered",
                            {"time", "who", "call", "on", "outcome", "took", "injected"});
  // Where there are too many, those answered as wished make room for the others.
  const bool all = model.calls.size() <= rows_most / 4;
  std::size_t over = 0;
  for (const Call& call : model.calls)
    if ((all || !call.good()) && out.size() < bytes_most)
      add_call(out, call);
    else
      ++over;
  return out + "</tbody></table>\n" + left_out(over, "calls, most of them answered as wished,");
}

std::string settings_table(const Page& page) {
  if (page.settings.empty()) return "<p class=\"note\">Not known from the journal.</p>\n";
  std::string out =
      head_of("Settings that mattered, and who decided them", {"setting", "value", "from"});
  for (const Setting& setting : page.settings)
    out += "<tr><th scope=\"row\">" + escaped(setting.name) + "</th><td>" + escaped(setting.value) +
           "</td><td>" + escaped(setting.from) + "</td></tr>\n";
  return out + "</tbody></table>\n";
}

}  // namespace greenroom::harness::html
