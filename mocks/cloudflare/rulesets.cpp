// Rulesets: records now; nothing at the edge reads them.
// Cloudflare: https://developers.cloudflare.com/ruleset-engine/rulesets-api/
#include "mocks/cloudflare/documents.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace greenroom::mocks::cloudflare {
namespace {

constexpr const char* rulesets = "rulesets";
constexpr const char* versions = "ruleset_versions";

// Cloudflare: https://developers.cloudflare.com/ruleset-engine/reference/phases-list/
constexpr std::array<std::string_view, 29> phases = {"ddos_l4",
                                                     "ddos_l7",
                                                     "http_config_settings",
                                                     "http_custom_errors",
                                                     "http_log_custom_fields",
                                                     "http_ratelimit",
                                                     "http_request_api_gateway",
                                                     "http_request_cache_settings",
                                                     "http_request_dynamic_redirect",
                                                     "http_request_firewall_custom",
                                                     "http_request_firewall_managed",
                                                     "http_request_late_transform",
                                                     "http_request_origin",
                                                     "http_request_redirect",
                                                     "http_request_sanitize",
                                                     "http_request_sbfm",
                                                     "http_request_snippets",
                                                     "http_request_transform",
                                                     "http_response_cache_settings",
                                                     "http_response_compression",
                                                     "http_response_firewall_managed",
                                                     "http_response_headers_transform",
                                                     "magic_transit",
                                                     "magic_transit_ids_managed",
                                                     "magic_transit_managed",
                                                     "magic_transit_ratelimit",
                                                     "http_request_cloud_connector",
                                                     "http_request_firewall_managed_exceptions",
                                                     "http_request_select_configuration"};
// Cloudflare: https://developers.cloudflare.com/ruleset-engine/rules-language/actions/
constexpr std::array<std::string_view, 18> actions = {"block",
                                                      "challenge",
                                                      "compress_response",
                                                      "ddos_dynamic",
                                                      "execute",
                                                      "force_connection_close",
                                                      "js_challenge",
                                                      "log",
                                                      "log_custom_field",
                                                      "managed_challenge",
                                                      "redirect",
                                                      "rewrite",
                                                      "route",
                                                      "score",
                                                      "serve_error",
                                                      "set_cache_control",
                                                      "set_cache_settings",
                                                      "set_config"};
constexpr std::array<std::string_view, 9> with_parameters = {
    "compress_response", "execute", "log_custom_field", "redirect",
    "rewrite",           "route",   "serve_error",      "set_cache_settings",
    "set_config"};

template <class List>
bool among(const List& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

Wrong wrong_at(int code, std::string message, std::string pointer) {
  Problem problem{400, code, std::move(message), {}, {}};
  problem.pointer = std::move(pointer);
  return Wrong(std::move(problem));
}

Wrong no_ruleset(const std::string& id) {
  return wrong(404, 10000, "could not find ruleset " + id);
}

std::string level_of(const Asked& asked) { return asked.zone != nullptr ? "zone" : "account"; }

/// The kind of the ruleset that a phase begins with.
std::string entry_kind(const Asked& asked) { return asked.zone != nullptr ? "zone" : "root"; }

/// Cloudflare answers 20113 where parameters are missing; the code of an unknown action is inferred
/// from its neighbours.
Outcome<void> check_rule(const JsonObject& rule, std::size_t index) {
  const std::string place = "/rules/" + std::to_string(index);
  const std::string action(text_of(rule, "action"));
  if (action != "skip" && !among(actions, action))
    return wrong_at(20018, "unknown variant for action: " + action, place + "/action");
  if (among(with_parameters, action) && object_of(rule, "action_parameters") == nullptr)
    return wrong_at(20113, "action parameters are required for the " + action + " action", place);
  if (text_of(rule, "expression").empty())
    return wrong_at(20127, "the expression is required", place + "/expression");
  if (rule.contains("logging") && action != "skip")
    return wrong_at(20018, "logging can only be set for the skip action", place + "/logging");
  return {};
}

/// A rule as it is kept; `before` is what had its id or reference.
JsonObject completed_rule(Asked& asked, Documents& shelf, const JsonObject& given,
                          const JsonObject* before) {
  const std::string id =
      before != nullptr ? std::string(text_of(*before, "id")) : next_id(asked, shelf, "rules");
  JsonObject rule = over({{"id", id}, {"version", "1"}, {"action", ""}},
                         without(without(given, "position"), "id"));
  if (!rule.contains("enabled")) rule["enabled"] = true;
  if (!rule.contains("ref")) rule["ref"] = id;
  const JsonObject plain = without(without(rule, "version"), "last_updated");
  rule["version"] = "1";
  rule["last_updated"] = now_text(asked);
  if (before == nullptr) return rule;
  if (plain == without(without(*before, "version"), "last_updated")) return *before;
  rule["version"] = std::to_string(std::stoll("0" + std::string(text_of(*before, "version"))) + 1);
  return rule;
}

const JsonObject* rule_like(const JsonArray& rules, const JsonObject& given) {
  for (const char* member : {"id", "ref"}) {
    const std::string_view wanted = text_of(given, member);
    for (const Json& rule : rules)
      if (!wanted.empty() && text_of(rule.get_object(), member) == wanted)
        return &rule.get_object();
  }
  return nullptr;
}

Outcome<JsonArray> completed_rules(Asked& asked, Documents& shelf, const JsonArray& before) {
  JsonArray rules;
  std::set<std::string> references;
  const JsonArray* given = array_of(asked.body, "rules");
  if (given == nullptr) return before;
  for (std::size_t index = 0; index < given->size(); ++index) {
    if (!(*given)[index].is_object())
      return wrong_at(10014, "invalid JSON: a rule is an object", "/rules");
    const JsonObject& rule = (*given)[index].get_object();
    if (auto sound = check_rule(rule, index); !sound) return Wrong(std::move(sound).error());
    rules.push_back(completed_rule(asked, shelf, rule, rule_like(before, rule)));
    const std::string reference(text_of(rules.back().get_object(), "ref"));
    if (!references.insert(reference).second)
      return wrong_at(20217, "the reference " + reference + " is used by more than one rule",
                      "/rules/" + std::to_string(index) + "/ref");
  }
  return rules;
}

const JsonArray& rules_of(const JsonObject& ruleset) {
  static const JsonArray none;
  const JsonArray* rules = array_of(ruleset, "rules");
  return rules != nullptr ? *rules : none;
}

/// Each change is a version, and the old ones stay.
Outcome<Answer> keep_version(Asked& asked, Documents& shelf, JsonObject ruleset) {
  const std::string id(text_of(ruleset, "id"));
  const std::string before(text_of(ruleset, "version"));
  ruleset["version"] = std::to_string(before.empty() ? 1 : std::stoll(before) + 1);
  ruleset["last_updated"] = now_text(asked);
  JsonObject& kept = documents(shelf, versions);
  if (!kept.contains(id)) kept[id] = JsonObject();
  kept[id].get_object()[text_of(ruleset, "version")] = ruleset;
  keep_document(shelf, rulesets, id, ruleset);
  return told(std::move(ruleset));
}

JsonObject* entrypoint_of(Asked& asked, Documents& shelf, std::string_view phase) {
  for (auto& entry : documents(shelf, rulesets)) {
    JsonObject& ruleset = entry.value().get_object();
    if (text_of(ruleset, "phase") == phase && text_of(ruleset, "kind") == entry_kind(asked))
      return &ruleset;
  }
  return nullptr;
}

Outcome<JsonObject*> found_entrypoint(Asked& asked, Documents& shelf) {
  const std::string phase = asked.path["phase"];
  JsonObject* ruleset = entrypoint_of(asked, shelf, phase);
  if (ruleset != nullptr) return ruleset;
  return wrong(404, 10003, "could not find entrypoint ruleset in the " + phase + " phase");
}

Outcome<JsonObject*> found_ruleset(Asked& asked, Documents& shelf) {
  const std::string id = asked.path["ruleset"];
  JsonObject* ruleset = find_document(shelf, rulesets, id);
  if (ruleset != nullptr) return ruleset;
  return no_ruleset(id);
}

Outcome<void> check_members(const Asked& asked, std::initializer_list<std::string_view> known) {
  for (const auto& member : asked.body)
    if (!among(known, member.key()))
      return wrong(400, 10014, "invalid JSON: unknown field \"" + std::string(member.key()) + "\"");
  return {};
}

/// Takes text and rules of the body over into the ruleset.
Outcome<Answer> rewritten(Asked& asked, Documents& shelf, JsonObject ruleset) {
  auto rules = completed_rules(asked, shelf, rules_of(ruleset));
  if (!rules) return Wrong(std::move(rules).error());
  for (const char* member : {"name", "description"})
    if (const Json* value = asked.body.if_contains(member)) ruleset[member] = *value;
  ruleset["rules"] = std::move(*rules);
  return keep_version(asked, shelf, std::move(ruleset));
}

/// Where a rule is to stand: before or behind another, or at an index that counts from 1.
Outcome<std::size_t> place_of(const JsonArray& rules, const JsonObject& rule,
                              std::size_t otherwise) {
  const JsonObject* position = object_of(rule, "position");
  if (position == nullptr) return otherwise;
  if (position->contains("index")) {
    const std::int64_t index = number_of(*position, "index");
    if (index < 1 || index > static_cast<std::int64_t>(rules.size()) + 1)
      return wrong_at(20217, "the position is out of range", "/position/index");
    return static_cast<std::size_t>(index - 1);
  }
  const bool before = position->contains("before");
  const std::string_view other = text_of(*position, before ? "before" : "after");
  if (other.empty()) return before ? 0 : rules.size();
  for (std::size_t at = 0; at < rules.size(); ++at)
    if (text_of(rules[at].get_object(), "id") == other) return before ? at : at + 1;
  return wrong_at(20217, "could not find rule " + std::string(other), "/position");
}

JsonArray moved(const JsonArray& rules, std::size_t place, JsonObject rule) {
  JsonArray out;
  for (std::size_t at = 0; at <= rules.size(); ++at) {
    if (at == place) out.push_back(rule);
    if (at < rules.size()) out.push_back(rules[at]);
  }
  return out;
}

}  // namespace

Outcome<Answer> list_rulesets(Asked& asked) {
  std::vector<Json> items;
  for (const Json& ruleset : all_documents(holder(asked), rulesets))
    items.push_back(without(ruleset.get_object(), "rules"));
  return Answer{JsonArray(items.begin(), items.end()), {}, {}};
}

Outcome<Answer> create_ruleset(Asked& asked) {
  Documents& shelf = holder(asked);
  if (auto sound = check_members(asked, {"name", "description", "kind", "phase", "rules"}); !sound)
    return Wrong(std::move(sound).error());
  const std::string kind(text_of(asked.body, "kind")), phase(text_of(asked.body, "phase"));
  const std::string name(text_of(asked.body, "name"));
  if (name.empty()) return wrong_at(20127, "the name is required", "/name");
  if (!among(phases, phase)) return wrong_at(20217, "unknown phase " + phase, "/phase");
  if (kind != entry_kind(asked) && kind != "custom")
    return wrong_at(20217,
                    "'" + kind +
                        "' is not a valid value for kind because it does not exist at the " +
                        level_of(asked) + " level",
                    "/kind");
  if (kind == entry_kind(asked) && entrypoint_of(asked, shelf, phase) != nullptr)
    return wrong_at(20217,
                    "'" + kind +
                        "' is not a valid value for kind because exceeded maximum number "
                        "of " +
                        kind + " rulesets for phase " + phase,
                    "/kind");
  JsonObject ruleset{{"id", next_id(asked, shelf, rulesets)},
                     {"name", name},
                     {"description", text_of(asked.body, "description")},
                     {"kind", kind},
                     {"version", ""},
                     {"last_updated", ""},
                     {"phase", phase}};
  return rewritten(asked, shelf, std::move(ruleset));
}

Outcome<Answer> get_ruleset(Asked& asked) {
  auto ruleset = found_ruleset(asked, holder(asked));
  if (!ruleset) return Wrong(std::move(ruleset).error());
  return told(**ruleset);
}

Outcome<Answer> update_ruleset(Asked& asked) {
  Documents& shelf = holder(asked);
  auto ruleset = found_ruleset(asked, shelf);
  if (!ruleset) return Wrong(std::move(ruleset).error());
  if (auto sound = check_members(asked, {"id", "name", "description", "kind", "phase", "rules"});
      !sound)
    return Wrong(std::move(sound).error());
  for (const char* fixed : {"kind", "phase"})
    if (asked.body.contains(fixed) && text_of(asked.body, fixed) != text_of(**ruleset, fixed))
      return wrong_at(20217, std::string("the ") + fixed + " of a ruleset cannot change",
                      std::string("/") + fixed);
  return rewritten(asked, shelf, **ruleset);
}

Outcome<Answer> delete_ruleset(Asked& asked) {
  Documents& shelf = holder(asked);
  auto ruleset = found_ruleset(asked, shelf);
  if (!ruleset) return Wrong(std::move(ruleset).error());
  drop_document(shelf, rulesets, asked.path["ruleset"]);
  drop_document(shelf, versions, asked.path["ruleset"]);
  Answer gone;
  gone.status = 204;
  return gone;
}

Outcome<Answer> list_ruleset_versions(Asked& asked) {
  Documents& shelf = holder(asked);
  std::string id = asked.path["ruleset"];
  if (id.empty()) {
    auto entrypoint = found_entrypoint(asked, shelf);
    if (!entrypoint) return Wrong(std::move(entrypoint).error());
    id = text_of(**entrypoint, "id");
  }
  const JsonObject* kept = find_document(shelf, versions, id);
  if (kept == nullptr) return no_ruleset(id);
  JsonArray list;
  for (const auto& entry : *kept) list.push_back(without(entry.value().get_object(), "rules"));
  return Answer{std::move(list), {}, {}};
}

Outcome<Answer> get_ruleset_version(Asked& asked) {
  Documents& shelf = holder(asked);
  std::string id = asked.path["ruleset"];
  if (id.empty()) {
    auto entrypoint = found_entrypoint(asked, shelf);
    if (!entrypoint) return Wrong(std::move(entrypoint).error());
    id = text_of(**entrypoint, "id");
  }
  const JsonObject* kept = find_document(shelf, versions, id);
  const Json* version = kept != nullptr ? kept->if_contains(asked.path["version"]) : nullptr;
  if (version == nullptr)
    return wrong(404, 10000,
                 "could not find version " + asked.path["version"] + " of ruleset " + id);
  return told(version->get_object());
}

Outcome<Answer> delete_ruleset_version(Asked& asked) {
  Documents& shelf = holder(asked);
  auto ruleset = found_ruleset(asked, shelf);
  if (!ruleset) return Wrong(std::move(ruleset).error());
  const std::string version = asked.path["version"];
  if (text_of(**ruleset, "version") == version)
    return wrong(400, 20217, "the latest version of a ruleset cannot be deleted");
  JsonObject* kept = find_document(shelf, versions, asked.path["ruleset"]);
  if (kept == nullptr || !kept->contains(version))
    return wrong(404, 10000, "could not find version " + version);
  *kept = without(*kept, version);
  Answer gone;
  gone.status = 204;
  return gone;
}

Outcome<Answer> create_ruleset_rule(Asked& asked) {
  Documents& shelf = holder(asked);
  auto found = found_ruleset(asked, shelf);
  if (!found) return Wrong(std::move(found).error());
  if (auto sound = check_rule(asked.body, 0); !sound) return Wrong(std::move(sound).error());
  JsonObject ruleset = **found;
  const JsonArray rules = rules_of(ruleset);
  if (!text_of(asked.body, "ref").empty() && rule_like(rules, asked.body) != nullptr)
    return wrong_at(20217, "the reference is used by another rule", "/ref");
  auto place = place_of(rules, asked.body, rules.size());
  if (!place) return Wrong(std::move(place).error());
  ruleset["rules"] = moved(rules, *place, completed_rule(asked, shelf, asked.body, nullptr));
  return keep_version(asked, shelf, std::move(ruleset));
}

Outcome<Answer> edit_ruleset_rule(Asked& asked) {
  Documents& shelf = holder(asked);
  auto found = found_ruleset(asked, shelf);
  if (!found) return Wrong(std::move(found).error());
  JsonObject ruleset = **found;
  const std::string id = asked.path["rule"];
  JsonArray others;
  std::optional<JsonObject> before;
  std::size_t at = 0;
  for (const Json& rule : rules_of(ruleset)) {
    if (text_of(rule.get_object(), "id") == id) {
      before = rule.get_object();
      at = others.size();
    } else {
      others.push_back(rule);
    }
  }
  if (!before) return wrong(404, 10000, "could not find rule " + id);
  const JsonObject merged = over(*before, asked.body);
  if (auto sound = check_rule(merged, at); !sound) return Wrong(std::move(sound).error());
  auto place = place_of(others, asked.body, at);
  if (!place) return Wrong(std::move(place).error());
  ruleset["rules"] = moved(others, *place, completed_rule(asked, shelf, merged, &*before));
  return keep_version(asked, shelf, std::move(ruleset));
}

Outcome<Answer> delete_ruleset_rule(Asked& asked) {
  Documents& shelf = holder(asked);
  auto found = found_ruleset(asked, shelf);
  if (!found) return Wrong(std::move(found).error());
  JsonObject ruleset = **found;
  JsonArray left;
  for (const Json& rule : rules_of(ruleset))
    if (text_of(rule.get_object(), "id") != asked.path["rule"]) left.push_back(rule);
  if (left.size() == rules_of(ruleset).size())
    return wrong(404, 10000, "could not find rule " + asked.path["rule"]);
  ruleset["rules"] = std::move(left);
  return keep_version(asked, shelf, std::move(ruleset));
}

Outcome<Answer> get_entrypoint(Asked& asked) {
  auto ruleset = found_entrypoint(asked, holder(asked));
  if (!ruleset) return Wrong(std::move(ruleset).error());
  return told(**ruleset);
}

Outcome<Answer> update_entrypoint(Asked& asked) {
  Documents& shelf = holder(asked);
  if (auto sound = check_members(asked, {"name", "description", "rules"}); !sound)
    return Wrong(std::move(sound).error());
  const std::string phase = asked.path["phase"];
  if (!among(phases, phase)) return wrong_at(20217, "unknown phase " + phase, "/phase");
  if (const JsonObject* ruleset = entrypoint_of(asked, shelf, phase))
    return rewritten(asked, shelf, *ruleset);
  return rewritten(asked, shelf,
                   {{"id", next_id(asked, shelf, rulesets)},
                    {"name", "default"},
                    {"description", ""},
                    {"kind", entry_kind(asked)},
                    {"version", ""},
                    {"last_updated", ""},
                    {"phase", phase}});
}

}  // namespace greenroom::mocks::cloudflare
