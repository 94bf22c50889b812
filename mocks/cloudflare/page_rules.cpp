// Page rules: records now; nothing at the edge reads them.
// Cloudflare: https://developers.cloudflare.com/rules/page-rules/reference/settings/
#include "mocks/cloudflare/documents.hpp"

#include <utility>

namespace greenroom::mocks::cloudflare {
namespace {

constexpr const char* page_rules = "pagerules";
constexpr std::size_t rules_of_free_plan = 3;

/// Inferred: Cloudflare lists no codes for what is wrong with a page rule but 1004.
Outcome<void> check(const JsonObject& rule) {
  const auto bad = [](const char* what) {
    return wrong(400, 1004, std::string("Page Rule validation failed: ") + what);
  };
  const JsonArray* targets = array_of(rule, "targets");
  if (targets == nullptr || targets->empty()) return bad("targets are required");
  const JsonArray* actions = array_of(rule, "actions");
  if (actions == nullptr || actions->empty()) return bad("actions are required");
  for (const Json& action : *actions)
    if (!action.is_object() || text_of(action.get_object(), "id").empty())
      return bad("an action needs an id");
  const std::string_view status = text_of(rule, "status");
  if (status != "active" && status != "disabled") return bad("status is active or disabled");
  return {};
}

Outcome<JsonObject*> found(Asked& asked) {
  JsonObject* rule = find_document(asked.zone->documents, page_rules, asked.path["rule"]);
  if (rule == nullptr) return wrong(404, 1002, "Page Rule not found");
  return rule;
}

}  // namespace

Outcome<Answer> list_page_rules(Asked& asked) {
  JsonArray list;
  const auto status = asked.query.find("status");
  for (const Json& rule : all_documents(asked.zone->documents, page_rules))
    if (status == asked.query.end() || text_of(rule.get_object(), "status") == status->second)
      list.push_back(rule);
  return Answer{std::move(list), {}, {}};
}

Outcome<Answer> create_page_rule(Asked& asked) {
  JsonObject rule = over({{"id", ""}, {"priority", 1}, {"status", "disabled"}}, asked.body);
  if (auto sound = check(rule); !sound) return Wrong(std::move(sound).error());
  const JsonObject* plan = object_of(asked.zone->document, "plan");
  if (plan != nullptr && text_of(*plan, "legacy_id") == "free" &&
      documents(asked.zone->documents, page_rules).size() >= rules_of_free_plan)
    return wrong(400, 1004, "Page Rule validation failed: the plan's rules are used up");
  rule["id"] = next_id(asked, asked.zone->documents, page_rules);
  rule["created_on"] = rule["modified_on"] = now_text(asked);
  keep_document(asked.zone->documents, page_rules, std::string(text_of(rule, "id")), rule);
  return told(std::move(rule));
}

Outcome<Answer> get_page_rule(Asked& asked) {
  const auto rule = found(asked);
  if (!rule) return Wrong(rule.error());
  return told(**rule);
}

Outcome<Answer> change_page_rule(Asked& asked) {
  const auto rule = found(asked);
  if (!rule) return Wrong(rule.error());
  const bool whole = asked.entry->method == "PUT";
  JsonObject changed =
      over(whole ? JsonObject{{"priority", 1}, {"status", "disabled"}} : **rule, asked.body);
  if (auto sound = check(changed); !sound) return Wrong(std::move(sound).error());
  changed["id"] = asked.path["rule"];
  changed["created_on"] = (**rule).at("created_on");
  changed["modified_on"] = now_text(asked);
  keep_document(asked.zone->documents, page_rules, asked.path["rule"], changed);
  return told(std::move(changed));
}

Outcome<Answer> delete_page_rule(Asked& asked) {
  if (const auto rule = found(asked); !rule) return Wrong(rule.error());
  drop_document(asked.zone->documents, page_rules, asked.path["rule"]);
  return told({{"id", asked.path["rule"]}});
}

}  // namespace greenroom::mocks::cloudflare
