// greenroom list: what there is, from the tables that the code itself works by.
#include "harness/cli/list_tables.hpp"
#include "harness/cli/pager.hpp"
#include "harness/cli/program.hpp"
#include "harness/language/find.hpp"
#include "harness/language/load.hpp"
#include "harness/properties/properties.hpp"
#include "mocks/cloudflare/cloudflare.hpp"
#include "mocks/model/model.hpp"
#include "mocks/service.hpp"
#include "sim/journal.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <functional>

namespace greenroom::harness::cli {
namespace {

Items scenarios(const std::vector<std::string>& where) {
  Items items;
  const std::vector<std::string> paths =
      where.empty() ? std::vector<std::string>{"scenarios"} : where;
  for (const std::string& file : find_scenarios(paths))
    for (const Case& play : load_cases(file))
      items.push_back({play.name.empty() ? file : file + "@" + play.name, play.scenario.title});
  return items;
}

Items worlds(const std::vector<std::string>&) {
  Items items;
  for (const std::string& name : names_on(shelves("", {}), "worlds"))
    if (const std::string file = find_world(name, "", {}); kind_of_file(file) == "world")
      items.push_back({name, load_world(file).about});
  return items;
}

Items moments(const std::vector<std::string>&) {
  Items items;
  for (const std::string_view form : moment_forms()) items.push_back({std::string(form), ""});
  return items;
}

Items properties(const std::vector<std::string>&) {
  Items items;
  for (const PropertyRow& row : property_rows())
    items.push_back({std::string(row.id), std::string(row.claim)});
  return items;
}

Items switches(const std::vector<std::string>&) {
  Items items;
  for (const SwitchRow& row : switch_rows()) {
    std::string values;
    for (const std::string_view value : row.values)
      values += (values.empty() ? "" : ", ") + std::string(value);
    items.push_back({std::string(row.name), values + "   (" + std::string(row.from) + ")"});
  }
  return items;
}

Items journal(const std::vector<std::string>&) {
  Items items;
  for (const sim::JournalKind& kind : sim::journal_kinds())
    items.push_back(
        {std::string(kind.name), std::string(kind.about) + (kind.domain ? "  (domain)" : "")});
  return items;
}

Items operations(const std::vector<std::string>& of) {
  Items items;
  for (const mocks::Service& service : mocks::services()) {
    if (!of.empty() && std::find(of.begin(), of.end(), service.name) == of.end()) continue;
    for (const auto& operation : service.model().operations)
      items.push_back(
          {std::string(service.name) + ":" + std::string(operation.name),
           mocks::handler_of(service, operation.name) != nullptr ? "modelled" : "refused"});
  }
  if (of.empty() || std::find(of.begin(), of.end(), "cloudflare") != of.end())
    for (const auto& row : mocks::cloudflare::operation_entries())
      items.push_back({"cloudflare:" + std::string(row.name),
                       std::string(row.method) + " " + std::string(row.path) +
                           (row.modelled ? "  modelled" : "  refused")});
  return items;
}

struct Topic {
  std::string_view name;
  Items (*items)(const std::vector<std::string>& rest);
};
constexpr Topic topics[] = {
    {"scenarios", scenarios},  {"worlds", worlds},      {"words", list_words},
    {"steps", list_steps},     {"faults", list_faults}, {"expectations", list_expectations},
    {"numbers", list_numbers}, {"moments", moments},    {"properties", properties},
    {"switches", switches},    {"journal", journal},    {"operations", operations}};

}  // namespace

std::string list_topics() {
  std::string all;
  for (const Topic& topic : topics) all += (all.empty() ? "" : "|") + std::string(topic.name);
  return all;
}

int list(const Common& common, const std::vector<std::string>& what) {
  const std::string wanted = what.empty() ? "scenarios" : what.front();
  const std::vector<std::string> rest(what.begin() + (what.empty() ? 0 : 1), what.end());
  for (const Topic& topic : topics) {
    if (topic.name != wanted) continue;
    const Items items = topic.items(rest);
    if (common.json) {
      nlohmann::ordered_json document = nlohmann::ordered_json::array();
      for (const Item& item : items)
        document.push_back({{"name", item.name}, {"about", item.about}});
      std::fputs((document.dump(2) + "\n").c_str(), stdout);
      return 0;
    }
    std::size_t width = 0;
    for (const Item& item : items) width = std::max(width, item.name.size());
    std::string text;
    for (const Item& item : items)
      text += item.name + std::string(width - item.name.size() + 2, ' ') + item.about + "\n";
    show(text);
    return 0;
  }
  std::vector<std::string> names;
  for (const Topic& topic : topics) names.emplace_back(topic.name);
  const std::string nearest = nearest_of(wanted, names);
  AuthorError error;
  error.id = "C103";
  error.what = "there is no list of \"" + wanted + "\"";
  error.nearest = nearest;
  error.remedy = "greenroom list " + (nearest.empty() ? std::string("scenarios") : nearest);
  throw BadInput({std::move(error)});
}

}  // namespace greenroom::harness::cli
