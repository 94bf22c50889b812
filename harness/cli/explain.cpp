// greenroom explain: what an id means, offline.
#include "harness/cli/list_tables.hpp"
#include "harness/cli/program.hpp"
#include "harness/language/load.hpp"
#include "harness/language/words.hpp"
#include "harness/properties/properties.hpp"
#include "mocks/model/model.hpp"
#include "mocks/service.hpp"
#include "sim/faults/plan.hpp"

#include <algorithm>
#include <cstdio>
#include <optional>

namespace greenroom::harness::cli {
namespace {

using Text = std::optional<std::string>;

Text of_error(const std::string& id) {
  const ErrorRow* row = find_error(id);
  if (row == nullptr) return std::nullopt;
  return std::string(row->id) + "   " + std::string(row->title) + "\n  why      " +
         std::string(row->why) + "\n  " + std::string(row->explain) + "\n  write    " +
         std::string(row->example) + "\n";
}

Text of_property(const std::string& id) {
  for (const PropertyRow& row : property_rows())
    if (row.id == id)
      return id + "   property   " + std::string(row.claim) + "\n  " + std::string(row.explain) +
             "\n";
  return std::nullopt;
}

Text of_fault(const std::string& id) {
  if (const sim::faults::Row* row = sim::faults::find_row(id); row != nullptr)
    return id + "   call fault   " + std::string(row->about) + "\n  in production  " +
           std::string(row->in_production) + "     one sees  " + std::string(row->one_sees) +
           "\n  write          - " + id + ": codedeploy:CreateDeployment#1" +
           (row->words.empty() ? "" : "\n  own words      " + std::string(row->words)) +
           "\n  see also       " + std::string(row->see_also) + "\n";
  for (const Item& item : list_faults({}))
    if (item.name == id) return id + "   world fault   " + item.about + "\n";
  return std::nullopt;
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

Text of_operation(const std::string& id) {
  const std::size_t colon = id.find(':');
  const std::string name = id.substr(colon == std::string::npos ? 0 : colon + 1);
  for (const mocks::Service& service : mocks::services()) {
    if (colon != std::string::npos && id.substr(0, colon) != service.name) continue;
    if (service.model.operation(name) == nullptr) continue;
    return std::string(service.name) + ":" + name + "   operation   " +
           (mocks::handler_of(service, name) != nullptr ? "modelled"
                                                        : "known, refused by name: not modelled") +
           "\n";
  }
  return std::nullopt;
}

Text of_moment(const std::string& id) {
  const auto moment = read_moment(id);
  if (!moment) return std::nullopt;
  return id +
         "   moment   a cue (`at`, `until`, `wait`) or an expectation (`order`, `count`) can name "
         "it\n";
}

Text of_world(const std::string& id) {
  if (!id.starts_with("world/")) return std::nullopt;
  return block_text(load_world(id.substr(6)).tree);
}

std::vector<std::string> all_ids() {
  std::vector<std::string> ids;
  for (const ErrorRow& row : error_rows()) ids.emplace_back(row.id);
  for (const PropertyRow& row : property_rows()) ids.emplace_back(row.id);
  for (const SwitchRow& row : switch_rows()) ids.emplace_back(row.name);
  for (const Item& item : list_faults({})) ids.push_back(item.name);
  for (const std::string_view form : moment_forms()) ids.emplace_back(form);
  return ids;
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
        "greenroom explain ID: an error (Y201), property (S3), fault (answer_lost), switch\n"
        "(idle_target_group), operation (codedeploy:CreateDeployment), moment (shift.50%) or "
        "world\n"
        "(world/bash-dog)\n",
        stdout);
    return 0;
  }
  for (Text (*of)(const std::string&) :
       {of_error, of_property, of_fault, of_switch, of_operation, of_moment, of_world})
    if (const Text text = of(id)) {
      std::fputs(text->c_str(), stdout);
      return 0;
    }
  std::vector<std::string> ids = all_ids();
  std::stable_sort(ids.begin(), ids.end(), [&](const std::string& a, const std::string& b) {
    return letters_apart(id, a) < letters_apart(id, b);
  });
  AuthorError error;
  error.id = "C104";
  error.what = "nothing is called \"" + id + "\"";
  error.nearest = ids[0] + ", " + ids[1] + ", " + ids[2];
  error.remedy = "greenroom explain " + ids[0];
  throw BadInput({std::move(error)});
}

}  // namespace greenroom::harness::cli
