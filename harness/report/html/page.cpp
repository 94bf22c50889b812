#include "harness/report/html/page.hpp"

#include "harness/report/html/assets.hpp"
#include "harness/report/html/axis.hpp"
#include "harness/report/html/lanes.hpp"
#include "harness/report/html/model.hpp"
#include "harness/report/html/svg.hpp"
#include "harness/report/html/tables.hpp"

#include <algorithm>
#include <filesystem>
#include <set>

namespace greenroom::harness::html {
namespace {

struct Look {
  const char *words, *style, *shape;
};

/// A shape each: who sees no colour, or the tab alone, can tell them apart.
Look look_of(Page::Verdict verdict) {
  switch (verdict) {
    case Page::Verdict::held:
      return {"HELD", "held", "M3 9l4 4 7-9"};
    case Page::Verdict::not_held:
      return {"NOT HELD", "not", "M3 3l10 10M13 3L3 13"};
    case Page::Verdict::presumed_wrong:
      return {"VOID", "unknown", "M5 5a3 3 0 1 1 3 4v1.5M8 13v.1"};
    case Page::Verdict::unknown:
      break;
  }
  return {"UNKNOWN", "unknown", "M5 5a3 3 0 1 1 3 4v1.5M8 13v.1"};
}

std::string favicon(const Look& look) {
  const std::string_view style = look.style;
  const char* ground = style == "held" ? "1f2933" : style == "not" ? "b34700" : "8a5a00";
  return "<link rel=\"icon\" href=\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' "
         "viewBox='0 0 16 16'%3E%3Crect width='16' height='16' rx='3' fill='%23" +
         std::string(ground) + "'/%3E%3Cpath d='" + look.shape +
         "' fill='none' stroke='white' stroke-width='2'/%3E%3C/svg%3E\">";
}

std::string head(const Page& page, const Look& look) {
  return "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>" +
         std::string(look.words) + ": " + escaped(page.title) +
         "</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
         "<meta name=\"color-scheme\" content=\"light dark\">\n" +
         favicon(look) + "\n<style>\n" + std::string(style_sheet()) + "</style>\n</head>\n";
}

std::string header(const Page& page, const Look& look) {
  std::string out = "<header>\n<p class=\"verdict " + std::string(look.style) +
                    "\"><svg viewBox=\"0 0 16 16\" aria-hidden=\"true\"><path d=\"" + look.shape +
                    "\"/></svg> " + look.words + "</p>\n<h1>" + escaped(page.title) +
                    "</h1>\n<p class=\"facts\"><span>" + escaped(page.label) +
                    "</span> <span>seed " + std::to_string(page.seed) + "</span> <span>world " +
                    escaped(page.world) + "</span> <span>epoch " + escaped(page.epoch) + "</span>";
  if (!page.digest.empty())
    out += " <span title=\"" + escaped(page.digest) + "\">digest " +
           escaped(page.digest.substr(0, 8)) + "…</span>";
  out += "</p>\n";
  if (!page.reproduce.empty())
    out += "<p class=\"again\"><span class=\"key\">again</span> <code id=\"again\">" +
           escaped(page.reproduce) +
           "</code> <button type=\"button\" class=\"js\" id=\"copy\">copy</button></p>\n";
  return out + "</header>\n";
}

std::string said(const Page& page, const Model& model) {
  std::string tool;
  for (const Word& word : page.said)
    tool += "<p class=\"big\">" + (page.said.size() > 1 ? escaped(word.actor) + ": " : "") +
            escaped(word.verdict) + " <small>exit " + std::to_string(word.exit) + "</small></p>" +
            (word.because.empty() ? "" : "<p>" + escaped(word.because) + "</p>");
  if (tool.empty()) tool = "<p class=\"big\">nothing</p>";
  const bool differs = !page.world_is.empty();
  std::string world = page.world_is;
  if (world.empty() && !page.properties.empty() && !page.said.empty())
    world = page.said.back().verdict;
  if (world.empty()) world = "not judged";
  std::string out =
      "<div class=\"card\"><h3>The tool said</h3>" + tool + "</div>\n<div class=\"card" +
      (differs ? " differs" : "") + "\"><h3>The world is</h3><p class=\"big\">" + escaped(world) +
      (differs || page.said.empty() ? "" : " <small>as it said</small>") +
      "</p><p>production at the end: " + escaped(final_shares(model)) + "</p></div>\n";
  return out;
}

std::string numbers(const Page& page) {
  std::string out = "<dl class=\"numbers\">\n";
  for (const auto& [name, value] : page.numbers) {
    const bool bad = name == "users lost" && value != "0";
    out += "<div" + std::string(bad ? " class=\"bad\"" : "") + "><dt>" + escaped(name) +
           "</dt><dd>" + (bad ? "✗ " : "") + escaped(value) + "</dd></div>\n";
  }
  return out + "</dl>\n";
}

std::string summary(const Page& page, const Model& model) {
  std::string out =
      "<section aria-labelledby=\"h-said\">\n<h2 id=\"h-said\">What came of it</h2>\n"
      "<div class=\"cards\">\n" +
      said(page, model) + "<div class=\"card wide\"><h3>Who was hurt, what it took</h3>" +
      numbers(page) + "</div>\n</div>\n";
  if (!page.void_because.empty())
    out += "<p class=\"bad\">The world is not as this scenario presumes: " +
           escaped(page.void_because) + "</p>\n";
  std::string back;
  for (const Word& word : page.said)
    for (const std::string& command : word.way_back) back += escaped(command) + "\n";
  if (!back.empty()) out += "<h3>The way back</h3><pre>" + back + "</pre>\n";
  return out + "</section>\n";
}

std::vector<Guide> guides_of(const Model& model) {
  std::vector<Guide> guides;
  for (const Record& record : model.records) {
    if (guides.size() > 40) break;
    if (record.kind == "fault" && record.is("what", "begins") && record.t > 0)
      guides.push_back({record.t, "fault"});
    if (record.kind == "users" && record.is("what", "lost")) guides.push_back({record.t, "bad"});
    if (record.kind == "actor" && record.is("what", "killed")) guides.push_back({record.t, "bad"});
  }
  return guides;
}

std::uint64_t first_row(const Model& model, const std::string& lane) {
  static const std::vector<std::pair<std::string, std::string>> kinds = {
      {"phases", "step"}, {"weights", "weights"}, {"targets", "target"}, {"users", "users"},
      {"calls", "call"},  {"faults", "fault"},    {"actors", "actor"},   {"lease", "lease"},
      {"edge", "edge"},   {"alarms", "alarm"},    {"hooks", "hook"}};
  for (const auto& [id, kind] : kinds)
    if (id == lane)
      for (const Record& record : model.records)
        if (record.kind == kind) return record.seq;
  return 0;
}

std::string one_lane(const Lane& lane, const Model& model, const Axis& axis,
                     const std::vector<Guide>& guides) {
  std::string out = "<div class=\"lane\" id=\"lane-" + lane.id + "\"><div class=\"name\"><h3>" +
                    escaped(lane.name) + "</h3>";
  if (!lane.note.empty()) out += "<p>" + escaped(lane.note) + "</p>";
  if (const std::uint64_t row = first_row(model, lane.id); row != 0)
    out += "<a href=\"#e" + std::to_string(row) + "\" aria-label=\"rows of " + escaped(lane.name) +
           "\">rows</a>";
  return out + "<output></output></div>" + drawn(lane, axis, guides) + "</div>\n";
}

std::string stretches_data(const Axis& axis) {
  std::string out = "<script type=\"application/json\" id=\"axis\">[";
  for (const Stretch& stretch : axis.stretches())
    out += (out.back() == '[' ? "[" : ",[") + std::to_string(stretch.from) + "," +
           std::to_string(stretch.to) + "," + std::to_string(stretch.left) + "," +
           std::to_string(stretch.right) + "," + (stretch.folded ? "1]" : "0]");
  return out + "]</script>\n";
}

/// Patterns that tell fleets and states apart without colour; once a page, for all lanes.
std::string patterns() {
  const auto pattern = [](const char* id, const char* size, const std::string& content) {
    return "<pattern id=\"" + std::string(id) + "\" width=\"" + size + "\" height=\"" + size +
           "\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">" + content +
           "</pattern>";
  };
  const auto ground = [](const std::string& style) {
    return "<rect class=\"" + style + "-ground\" width=\"9\" height=\"9\"/>";
  };
  const auto line = [](const std::string& style, const char* width) {
    return "<path class=\"" + style + "-line\" d=\"M0 0V9\" stroke-width=\"" + width + "\"/>";
  };
  const std::string across = "<path class=\"lost-line\" d=\"M0 0H9\" stroke-width=\"2\"/>";
  return "<svg class=\"defs\" aria-hidden=\"true\" focusable=\"false\"><defs><clipPath "
         "id=\"plot\"><rect x=\"-8\" y=\"-9\" width=\"1018\" height=\"9999\"/></clipPath>" +
         pattern("hatch", "7", line("hatch", "3")) +
         pattern("ill", "5", ground("ill") + line("ill", "3")) +
         pattern("coming", "9", ground("soft") + line("soft", "1")) +
         pattern("leaving", "4", ground("soft") + line("soft", "1")) +
         pattern("lost-1", "4", ground("lost") + line("lost", "4")) +
         pattern("lost-2", "4", ground("lost") + across) +
         pattern("lost-3", "5", ground("lost") + line("lost", "3") + across) + "</defs></svg>\n";
}

std::string timeline(const Model& model) {
  const Axis axis(busy_times(model), model.end);
  const std::vector<Guide> guides = guides_of(model);
  std::string out =
      "<section aria-labelledby=\"h-time\">\n<h2 id=\"h-time\">What happened when</h2>\n"
      "<p class=\"legend\"><span class=\"key b\">B blue: what served before</span> "
      "<span class=\"key g\">G green: what is to serve</span> <span class=\"key f\">! fault</span> "
      "<span class=\"key x\">✗ bad</span> <span class=\"key d\">// nothing new, folded</span></p>\n"
      "<div class=\"tools js\" role=\"group\" aria-label=\"Zoom\"><button type=\"button\" "
      "data-z=\"+\">+ closer</button> <button type=\"button\" data-z=\"-\">− farther</button> "
      "<button type=\"button\" data-z=\"0\">0 all</button> <span>drag to zoom, Ctrl and wheel, "
      "keys + − 0 ← →; click what you want to read about</span></div>\n"
      "<div class=\"lanes\" id=\"lanes\" role=\"region\" aria-label=\"Lanes on one time axis\" "
      "tabindex=\"0\">\n" +
      patterns() +
      "<div class=\"lane axis\"><div class=\"name\"><span id=\"now\">virtual "
      "time</span></div>" +
      drawn_axis(axis) + "</div>\n";
  for (const Lane& lane :
       {phases_lane(model), weights_lane(model, axis), targets_lane(model), users_lane(model, axis),
        calls_lane(model, axis), faults_lane(model), actors_lane(model), lease_lane(model),
        edge_lane(model), alarms_lane(model), hooks_lane(model)})
    if (!lane.empty()) out += one_lane(lane, model, axis, guides);
  out += "</div>\n" + stretches_data(axis);
  if (model.records.size() > 10'000)
    out += "<p class=\"note\">" + std::to_string(model.records.size()) +
           " lines of journal: the lanes are summed up per pixel, the tables shortened.</p>\n";
  return out + "</section>\n";
}

std::string filters(const Model& model) {
  std::set<std::string> actors, services;
  for (const Record& record : model.records) actors.insert(record.actor);
  for (const Call& call : model.calls) services.insert(call.call->text("service"));
  const auto choice = [](const char* id, const char* name, const std::set<std::string>& all) {
    std::string out = "<label>" + std::string(name) + " <select id=\"" + id +
                      "\"><option value=\"\">all</option>";
    for (const std::string& one : all)
      if (!one.empty()) out += "<option>" + escaped(one) + "</option>";
    return out + "</select></label> ";
  };
  return "<div class=\"tools js\">" + choice("by-actor", "who", actors) +
         choice("by-service", "service", services) + "</div>\n";
}

std::string rows(const Page& page, const Model& model) {
  const auto section = [](const char* id, const char* name, const std::string& content, bool open) {
    return "<section aria-labelledby=\"h-" + std::string(id) + "\">\n<h2 id=\"h-" + id + "\">" +
           name + "</h2>\n<details id=\"d-" + id + "\"" + (open ? " open" : "") + "><summary>" +
           name +
           "</summary><div class=\"scroll\" tabindex=\"0\" role=\"region\" "
           "aria-label=\"" +
           name + "\">" + content + "</div></details>\n</section>\n";
  };
  std::string out = filters(model) + section("events", "Events", events_table(model), true) +
                    section("calls", "Call ledger", calls_table(model), true) +
                    section("settings", "Settings and switches", settings_table(page), false);
  if (!page.scenario.empty())
    out += section("scenario", "Scenario", "<pre><code>" + escaped(page.scenario) + "</code></pre>",
                   false);
  return out;
}

Page::Verdict verdict_of(const CaseResult& result) {
  if (result.held()) return Page::Verdict::held;
  if (result.state == CaseResult::State::void_run) return Page::Verdict::presumed_wrong;
  return result.state == CaseResult::State::unjudged ? Page::Verdict::unknown
                                                     : Page::Verdict::not_held;
}

std::string index_row(const CaseResult& result, const std::filesystem::path& from) {
  const Look look = look_of(verdict_of(result));
  const bool skipped = result.state == CaseResult::State::skipped;
  std::string name = escaped(result.label());
  std::error_code error;
  const auto link = std::filesystem::relative(result.report_path, from, error);
  if (!result.report_path.empty() && !error)
    name = "<a href=\"" + escaped(link.generic_string()) + "\">" + name + "</a>";
  std::string broken;
  for (const Judgement& judgement : result.properties)
    if (judgement.state == Judgement::State::broken) broken += judgement.id + " ";
  for (const Expected& expected : result.expectations)
    if (expected.state == Expected::State::missed) broken += expected.word + " ";
  return "<tr><th scope=\"row\">" + name + "</th><td>" + escaped(result.title) + "</td><td>" +
         std::to_string(result.seed) + "</td><td class=\"" + (result.held() ? "ok" : "bad") +
         "\">" + (skipped ? "skipped" : look.words) + "</td><td>" +
         escaped(skipped ? result.skip : broken) + "</td></tr>\n";
}

}  // namespace

std::string html_page(const Page& page) {
  const Model model = read_model(page.journal);
  const Look look = look_of(page.verdict);
  std::string out = head(page, look);
  out += "<body>\n<a class=\"skip\" href=\"#h-time\">to the time axis</a>\n" + header(page, look) +
         "<main>\n" + summary(page, model) +
         "<div class=\"two\">\n<section aria-labelledby=\"h-props\">\n<h2 "
         "id=\"h-props\">Properties</h2>\n<div class=\"scroll\">" +
         claims_table(page) + "</div></section>\n";
  if (!page.story.empty())
    out += "<section aria-labelledby=\"h-story\">\n<h2 id=\"h-story\">Story</h2>\n" +
           story_list(page) + "</section>\n";
  out += "</div>\n" + timeline(model);
  if (model.unread > 0)
    out += "<p class=\"note\">" + std::to_string(model.unread) +
           " lines of the journal could not be read.</p>\n";
  out += rows(page, model) + "</main>\n<footer>greenroom";
  if (!page.reproduce.empty()) out += " · again: <code>" + escaped(page.reproduce) + "</code>";
  out += "</footer>\n<script>\n" + std::string(script()) + "</script>\n</body>\n</html>\n";
  return out;
}

std::string index_page(const std::vector<CaseResult>& results, const std::string& file) {
  const auto held = std::count_if(results.begin(), results.end(),
                                  [](const CaseResult& result) { return result.held(); });
  Page page;
  page.verdict = held == static_cast<std::ptrdiff_t>(results.size()) ? Page::Verdict::held
                                                                     : Page::Verdict::not_held;
  page.title = std::to_string(held) + " of " + std::to_string(results.size()) + " runs held";
  const Look look = look_of(page.verdict);
  const auto from = std::filesystem::absolute(file).parent_path();
  std::string rows;
  for (const CaseResult& result : results) rows += index_row(result, from);
  return head(page, look) + "<body>\n<header><p class=\"verdict " + look.style + "\">" +
         look.words + "</p><h1>" + page.title +
         "</h1></header>\n<main><table><caption>Runs</caption><thead><tr><th "
         "scope=\"col\">run</th><th scope=\"col\">title</th><th scope=\"col\">seed</th><th "
         "scope=\"col\">verdict</th><th scope=\"col\">what was not so</th></tr></thead><tbody>\n" +
         rows + "</tbody></table></main>\n</body>\n</html>\n";
}

}  // namespace greenroom::harness::html
