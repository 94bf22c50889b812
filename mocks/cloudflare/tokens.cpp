// API tokens, of users and of accounts. What a token may do is a record: each may do everything.
// Cloudflare: https://developers.cloudflare.com/fundamentals/api/get-started/create-token/
#include "mocks/cloudflare/documents.hpp"
#include "mocks/protocol/values.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace greenroom::mocks::cloudflare {
namespace {

constexpr const char* tokens = "tokens";
// Cloudflare: https://developers.cloudflare.com/fundamentals/api/reference/limits/
constexpr std::size_t tokens_most = 50;

struct Group {
  std::string_view name, scope;
};
// Differs from Cloudflare: the groups that a deployment needs, with ids of the world's own.
// Cloudflare: https://developers.cloudflare.com/fundamentals/api/reference/permissions/
constexpr std::array<Group, 14> groups = {{
    {"Zone Read", "com.cloudflare.api.account.zone"},
    {"Zone Write", "com.cloudflare.api.account.zone"},
    {"Zone Settings Read", "com.cloudflare.api.account.zone"},
    {"Zone Settings Write", "com.cloudflare.api.account.zone"},
    {"DNS Read", "com.cloudflare.api.account.zone"},
    {"DNS Write", "com.cloudflare.api.account.zone"},
    {"Cache Purge", "com.cloudflare.api.account.zone"},
    {"SSL and Certificates Read", "com.cloudflare.api.account.zone"},
    {"SSL and Certificates Write", "com.cloudflare.api.account.zone"},
    {"Load Balancers Read", "com.cloudflare.api.account.zone"},
    {"Load Balancers Write", "com.cloudflare.api.account.zone"},
    {"Load Balancing: Monitors and Pools Read", "com.cloudflare.api.account"},
    {"Load Balancing: Monitors and Pools Write", "com.cloudflare.api.account"},
    {"API Tokens Write", "com.cloudflare.api.user"},
}};

Wrong bad_request(const std::string& text) { return wrong(400, 1001, text); }

Outcome<void> check_date(const JsonObject& body, const char* member) {
  const Json* date = body.if_contains(member);
  if (date == nullptr || date->is_null()) return {};
  if (date->is_string() && protocol::millis_of_iso(date->get_string())) return {};
  return bad_request(std::string(member) + " is no date");
}

/// Inferred: Cloudflare lists no codes for what is wrong with a token.
Outcome<void> check(const JsonObject& body) {
  if (text_of(body, "name").empty()) return bad_request("name is required");
  const JsonArray* policies = array_of(body, "policies");
  if (policies == nullptr || policies->empty()) return bad_request("policies are required");
  for (const Json& item : *policies) {
    if (!item.is_object()) return bad_request("a policy is an object");
    const JsonObject& policy = item.get_object();
    const std::string_view effect = text_of(policy, "effect");
    if (effect != "allow" && effect != "deny")
      return bad_request("the effect of a policy is allow or deny");
    const JsonArray* granted = array_of(policy, "permission_groups");
    if (granted == nullptr || granted->empty())
      return bad_request("a policy needs permission groups");
    const JsonObject* resources = object_of(policy, "resources");
    if (resources == nullptr || resources->empty()) return bad_request("a policy needs resources");
  }
  for (const char* date : {"not_before", "expires_on"})
    if (auto sound = check_date(body, date); !sound) return sound;
  const std::string_view status = text_of(body, "status");
  if (!status.empty() && status != "active" && status != "disabled")
    return bad_request("status is active or disabled");
  return {};
}

JsonArray with_ids(Asked& asked, Documents& account, const JsonArray& policies) {
  JsonArray out;
  for (const Json& policy : policies) {
    JsonObject kept = policy.get_object();
    if (text_of(kept, "id").empty()) kept["id"] = next_id(asked, account, "policies");
    out.push_back(std::move(kept));
  }
  return out;
}

/// A new secret of forty letters; the old one is no longer known.
std::string rolled(Asked& asked, Documents& account, const std::string& id) {
  std::erase_if(asked.scene.cloud.cloudflare.tokens,
                [&](const auto& entry) { return entry.second.id == id; });
  const std::uint64_t draw =
      asked.scene.cloud.settings.chance.draw("cf.secret", id, account.next++);
  std::string secret = sim::drawn_hex(draw, 40);
  Token& made = asked.scene.cloud.cloudflare.tokens[secret];
  made.id = id;
  made.actor = asked.token->actor;
  return secret;
}

Outcome<JsonObject*> found(Asked& asked) {
  JsonObject* document = find_document(account_of(asked.scene), tokens, asked.path["token"]);
  if (document == nullptr) return wrong(404, 1000, "Token not found");
  return document;
}

}  // namespace

std::string token_status(Scene& scene, const std::string& id) {
  const JsonObject* document = find_of_account(scene, tokens, id);
  if (document == nullptr) return "active";
  const auto passed = [&](const char* date) {
    const auto millis = protocol::millis_of_iso(text_of(*document, date));
    return millis && *millis * 1000 <= now_us(scene);
  };
  if (passed("expires_on")) return "expired";
  return std::string(text_of(*document, "status"));
}

Outcome<Answer> list_tokens(Asked& asked) {
  return paged(asked, all_documents(account_of(asked.scene), tokens), 20);
}

Outcome<Answer> create_token(Asked& asked) {
  Documents& account = account_of(asked.scene);
  if (auto sound = check(asked.body); !sound) return Wrong(std::move(sound).error());
  if (documents(account, tokens).size() >= tokens_most)
    return bad_request("the limit of " + std::to_string(tokens_most) + " tokens is reached");
  const std::string id = next_id(asked, account, tokens);
  JsonObject document{{"id", id},
                      {"name", text_of(asked.body, "name")},
                      {"status", "active"},
                      {"issued_on", now_text(asked)},
                      {"modified_on", now_text(asked)},
                      {"last_used_on", nullptr},
                      {"policies", with_ids(asked, account, *array_of(asked.body, "policies"))}};
  for (const char* member : {"not_before", "expires_on", "condition"})
    if (const Json* value = asked.body.if_contains(member)) document[member] = *value;
  keep_document(account, tokens, id, document);
  document["value"] = rolled(asked, account, id);
  return told(std::move(document));
}

Outcome<Answer> get_token(Asked& asked) {
  const auto document = found(asked);
  if (!document) return Wrong(document.error());
  JsonObject shown = **document;
  shown["status"] = token_status(asked.scene, asked.path["token"]);
  return told(std::move(shown));
}

Outcome<Answer> update_token(Asked& asked) {
  Documents& account = account_of(asked.scene);
  const auto document = found(asked);
  if (!document) return Wrong(document.error());
  if (auto sound = check(asked.body); !sound) return Wrong(std::move(sound).error());
  JsonObject changed{
      {"id", asked.path["token"]},
      {"name", text_of(asked.body, "name")},
      {"status", text_of(asked.body, "status").empty() ? text_of(**document, "status")
                                                       : text_of(asked.body, "status")},
      {"issued_on", (**document).at("issued_on")},
      {"modified_on", now_text(asked)},
      {"last_used_on", nullptr},
      {"policies", with_ids(asked, account, *array_of(asked.body, "policies"))}};
  for (const char* member : {"not_before", "expires_on", "condition"})
    if (const Json* value = asked.body.if_contains(member)) changed[member] = *value;
  keep_document(account, tokens, asked.path["token"], changed);
  return told(std::move(changed));
}

Outcome<Answer> delete_token(Asked& asked) {
  if (const auto document = found(asked); !document) return Wrong(document.error());
  const std::string id = asked.path["token"];
  drop_document(account_of(asked.scene), tokens, id);
  std::erase_if(asked.scene.cloud.cloudflare.tokens,
                [&](const auto& entry) { return entry.second.id == id; });
  return told({{"id", id}});
}

Outcome<Answer> roll_token(Asked& asked) {
  Documents& account = account_of(asked.scene);
  if (const auto document = found(asked); !document) return Wrong(document.error());
  return Answer{Json(rolled(asked, account, asked.path["token"])), {}, {}};
}

Outcome<Answer> list_permission_groups(Asked& asked) {
  JsonArray list;
  const auto name = asked.query.find("name"), scope = asked.query.find("scope");
  for (const Group& group : groups) {
    if (name != asked.query.end() && name->second != group.name) continue;
    if (scope != asked.query.end() && scope->second != group.scope) continue;
    list.push_back(JsonObject{{"id", id_for(asked.scene.cloud, "cf.permission", group.name, 0)},
                              {"name", group.name},
                              {"scopes", JsonArray{Json(group.scope)}}});
  }
  return Answer{std::move(list), {}, {}};
}

}  // namespace greenroom::mocks::cloudflare
