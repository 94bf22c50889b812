// greenroom explain: what an id means, offline.
#include "harness/cli/fidelity.hpp"
#include "harness/cli/made_beside.hpp"
#include "harness/cli/pager.hpp"
#include "harness/cli/program.hpp"
#include "harness/language/expanded.hpp"
#include "harness/language/find.hpp"
#include "harness/language/load.hpp"
#include "harness/language/vocabulary.hpp"
#include "harness/language/words.hpp"
#include "harness/properties/properties.hpp"
#include "mocks/cloudflare/cloudflare.hpp"
#include "mocks/model/model.hpp"
#include "mocks/service.hpp"
#include "sim/faults/plan.hpp"

#include <algorithm>
#include <cstdio>
#include <optional>
#include <span>

namespace greenroom::harness::cli {
namespace {

using Text = std::optional<std::string>;

/// A labelled line; nothing where there is nothing to say.
std::string labelled(const char* label, std::string_view text) {
  if (text.empty()) return "";
  std::string line = std::string("  ") + label;
  line.resize(std::max<std::size_t>(line.size() + 1, 13), ' ');
  return line + std::string(text) + "\n";
}

Text of_error(const std::string& id) {
  const ErrorRow* row = find_error(id);
  if (row == nullptr) return std::nullopt;
  return std::string(row->id) + "   " + std::string(row->title) + "\n" + labelled("why", row->why) +
         labelled("more", row->explain) + labelled("write", row->example);
}

Text of_property(const std::string& id) {
  for (const PropertyRow& row : property_rows())
    if (row.id == id)
      return id + "   property   " + std::string(row.claim) + "\n  " + std::string(row.explain) +
             "\n";
  return std::nullopt;
}

const Verb& verb_of(std::string_view fault) {
  const auto verbs = fault_verbs();
  return *std::find_if(verbs.begin(), verbs.end(),
                       [&](const Verb& verb) { return verb.name == fault; });
}

Text of_fault(const std::string& id) {
  const sim::faults::Row* row = sim::faults::find_row(id);
  if (row == nullptr) return std::nullopt;
  const Verb& verb = verb_of(row->name);
  return id + "   call fault   " + std::string(row->about) + "\n  in production  " +
         std::string(row->in_production) + "     one sees  " + std::string(row->one_sees) +
         "\n  write          " + line_of(verb, fault_words()) +
         (row->words.empty() ? "" : "\n  own words      " + std::string(row->words)) +
         "\n  judged by      " + std::string(verb.judged_by) + "     see also  " +
         std::string(row->see_also) + "\n";
}

std::string of_spoken(const Spoken& word) {
  std::string where;
  for (const std::string& place : word.where) where += (where.empty() ? "" : "; ") + place;
  return word.name + "   word   " + word.about + (word.not_yet ? "  (not modelled yet)" : "") +
         "\n" + labelled("stands in", where) + labelled("takes", word.takes) +
         labelled("own words", word.modifiers) + labelled("default", word.otherwise) +
         labelled("required", word.required ? "after all merging" : "") +
         labelled("write", word.line) + labelled("judged by", word.judged_by);
}

/// A word may mean several things in several places: all are told. Faults on calls have rows of
/// their own, which say more.
Text of_word(const std::string& id) {
  std::string all;
  for (const Spoken& word : vocabulary())
    if (word.name == id && !is_call_fault(id)) all += of_spoken(word);
  return all.empty() ? Text() : Text(all);
}

Text of_switch(const std::string& id) {
  for (const SwitchRow& row : switch_rows()) {
    if (row.name != id && row.from != id) continue;
    std::string values;
    for (const std::string_view value : row.values)
      values += (values.empty() ? "" : ", ") + std::string(value);
    return std::string(row.name) + "   switch (" + std::string(row.from) +
           ")   what is unknown of the real service\n" + "  values   " + values +
           " (the first is the default)\n  write    switches: {" + std::string(row.name) + ": " +
           std::string(row.values.back()) + "}\n";
  }
  return std::nullopt;
}

/// What docs/fidelity.md says of it; `played` is what the tables of handlers say.
std::string of_row(const std::string& service, const std::string& name, bool played) {
  const auto row = fidelity_of(fidelity_page(), service, name);
  const std::string state = row && !row->state.empty() ? row->state
                            : played                   ? "modelled"
                                                       : "refused";
  std::string text = service + ":" + name + "   operation   " + state + "\n";
  if (!row) return text;
  text += labelled("route", row->route) + labelled("differs", row->differs);
  for (const std::string& source : row->sources) text += labelled("source", source);
  return text + labelled("more", "docs/fidelity.md, " + row->chapter);
}

/// Several services have operations of one name: all are told, unless one service is named.
Text of_operation(const std::string& id) {
  const std::size_t colon = id.find(':');
  std::string name = id.substr(colon == std::string::npos ? 0 : colon + 1);
  name.erase(std::min(name.find('#'), name.size()));  // of a call: which one does not matter here
  const auto meant = [&](std::string_view service) {
    return colon == std::string::npos || id.substr(0, colon) == service;
  };
  std::string all;
  for (const mocks::Service& service : mocks::services())
    if (meant(service.name) && service.model().operation(name) != nullptr)
      all += of_row(std::string(service.name), name, mocks::handler_of(service, name) != nullptr);
  for (const auto& entry : mocks::cloudflare::operation_entries())
    if (meant("cloudflare") && entry.name == name)
      all += of_row("cloudflare", name, entry.modelled);
  return all.empty() ? Text() : Text(all);
}

Text of_moment(const std::string& id) {
  const auto moment = read_moment(id);
  if (!moment) return std::nullopt;
  return id +
         "   moment   a cue (`at`, `until`, `wait`) or an expectation (`order`, `count`) can name "
         "it\n";
}

Text of_world(const std::string& id) {
  const std::string name = id.starts_with("world/") ? id.substr(6) : id;
  if (name == id && find_world(name, "", {}).empty()) return std::nullopt;
  return expanded_text(load_world(name)) + made_beside(name);
}

std::vector<std::string> all_ids() {
  std::vector<std::string> ids;
  for (const ErrorRow& row : error_rows()) ids.emplace_back(row.id);
  for (const PropertyRow& row : property_rows()) ids.emplace_back(row.id);
  for (const SwitchRow& row : switch_rows()) ids.emplace_back(row.name);
  for (const Spoken& word : vocabulary()) ids.push_back(word.name);
  for (const std::string_view form : moment_forms()) ids.emplace_back(form);
  for (const std::string& world : names_on(shelves("", {}), "worlds")) ids.push_back(world);
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  return ids;
}

/// Operations too, each with its service; without one where none was written.
std::vector<std::string> ids_with_operations(bool with_service) {
  std::vector<std::string> ids = all_ids();
  const auto add = [&](std::string_view service, std::string_view name) {
    ids.push_back((with_service ? std::string(service) + ":" : "") + std::string(name));
  };
  for (const mocks::Service& service : mocks::services())
    for (const auto& operation : service.model().operations) add(service.name, operation.name);
  for (const auto& entry : mocks::cloudflare::operation_entries()) add("cloudflare", entry.name);
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  return ids;
}

/// By the letters that differ; of those that are as near, the one with more letters in common at
/// its beginning. Where more than half of the letters differ nothing is near.
std::vector<std::string> three_nearest(const std::string& id) {
  struct Near {
    std::size_t apart, other_letters;
    std::string id;
    auto operator<=>(const Near&) const = default;
  };
  std::vector<Near> all;
  for (std::string& one : ids_with_operations(id.find(':') != std::string::npos)) {
    const std::size_t apart = letters_apart(id, one);
    const auto differs = std::mismatch(id.begin(), id.end(), one.begin(), one.end()).first;
    if (apart * 2 <= std::max(id.size(), one.size()))
      all.push_back({apart, static_cast<std::size_t>(id.end() - differs), std::move(one)});
  }
  std::sort(all.begin(), all.end());
  std::vector<std::string> three;
  for (const Near& one : std::span(all).first(std::min<std::size_t>(all.size(), 3)))
    three.push_back(one.id);
  return three;
}

}  // namespace

std::vector<std::string> explainable_ids() {
  std::vector<std::string> ids;
  for (std::string& id : all_ids())
    if (id.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.-") ==
        std::string::npos)
      ids.push_back(std::move(id));
  return ids;
}

int explain(const Common&, const std::string& id) {
  if (id.empty()) {
    std::fputs(
        "greenroom explain ID: an error (Y201), word (traffic), property (S3), fault "
        "(answer_lost),\n"
        "switch (idle_target_group), operation (codedeploy:CreateDeployment), moment (shift.50%)\n"
        "or world (bash-dog)\n",
        stdout);
    return 0;
  }
  std::string all;
  for (Text (*of)(const std::string&) :
       {of_error, of_property, of_fault, of_word, of_switch, of_operation, of_moment, of_world})
    if (const Text text = of(id)) all += *text;
  if (!all.empty()) {
    show(all);
    return 0;
  }
  AuthorError error;
  error.id = "C104";
  error.what = "nothing is called \"" + id + "\"";
  const std::vector<std::string> near = three_nearest(id);
  for (const std::string& one : near) error.nearest += (error.nearest.empty() ? "" : ", ") + one;
  error.remedy = near.empty() ? "greenroom list words" : "greenroom explain " + near.front();
  throw BadInput({std::move(error)});
}

}  // namespace greenroom::harness::cli
