// The account, its user, and zones as things that are made and unmade.
// Cloudflare: https://developers.cloudflare.com/api/resources/zones/
#include "mocks/cloudflare/documents.hpp"

#include <algorithm>
#include <utility>

namespace greenroom::mocks::cloudflare {
namespace {

bool is_domain(std::string_view name) {
  return name.size() <= 253 && name.find('.') != std::string_view::npos && !name.starts_with('.') &&
         !name.ends_with('.') && name.find("..") == std::string_view::npos &&
         std::all_of(name.begin(), name.end(), [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
         });
}

JsonObject account_document(std::string_view id) {
  return {{"id", id},
          {"name", "greenroom"},
          {"type", "standard"},
          {"settings", JsonObject{{"enforce_twofactor", false}, {"api_access_enabled", nullptr}}},
          {"created_on", date_text(0)}};
}

}  // namespace

Outcome<Answer> list_accounts(Asked& asked) {
  return paged(asked, {account_document(account_id(asked.scene.cloud))}, 20);
}

Outcome<Answer> get_account(Asked& asked) { return told(account_document(asked.path["account"])); }

Outcome<Answer> get_user(Asked& asked) {
  return told({{"id", id_for(asked.scene.cloud, "cf.user", asked.token->actor, 0)},
               {"email", asked.token->actor + "@greenroom.example"},
               {"first_name", nullptr},
               {"last_name", nullptr},
               {"suspended", false},
               {"two_factor_authentication_enabled", true}});
}

Outcome<Answer> create_zone(Asked& asked) {
  State& state = asked.scene.cloud.cloudflare;
  const std::string name(text_of(asked.body, "name"));
  if (!is_domain(name)) return wrong(400, 1002, "Invalid or missing domain: " + name);
  const JsonObject* account = object_of(asked.body, "account");
  const std::string owner(account != nullptr ? text_of(*account, "id") : "");
  if (!owner.empty() && !knows_account(asked.scene.cloud, owner))
    return wrong(403, 9109, "Unauthorized to access requested resource");
  for (const auto& [id, zone] : state.zones)
    if (zone_name(zone) == name) return wrong(400, 1061, name + " already exists");
  const std::string type(text_of(asked.body, "type"));
  if (!type.empty() && type != "full" && type != "partial" && type != "secondary" &&
      type != "internal")
    return wrong(400, 1002, "Invalid zone type: " + type);
  put_zone(asked.scene, name, {});
  Zone& made = state.zones.at(id_for(asked.scene.cloud, "cf.zone", name, 0));
  // A zone of one's own is pending until its registrar names Cloudflare's servers.
  // Cloudflare: https://developers.cloudflare.com/dns/zone-setups/reference/domain-status/
  made.document["status"] = "pending";
  made.document["activated_on"] = nullptr;
  if (!type.empty()) made.document["type"] = type;
  if (!owner.empty()) made.document["account"].get_object()["id"] = owner;
  return told(made.document);
}

Outcome<Answer> edit_zone(Asked& asked) {
  JsonObject& document = asked.zone->document;
  for (const auto& member : asked.body) {
    const std::string_view name = member.key();
    const bool good = (name == "paused" && member.value().is_bool()) ||
                      (name == "type" && member.value().is_string()) ||
                      (name == "vanity_name_servers" && member.value().is_array());
    if (!good) return wrong(400, 1004, "Invalid value for " + std::string(name));
  }
  if (const Json* paused = asked.body.if_contains("paused")) {
    asked.scene.journal.write("edge", {{"zone", zone_name(*asked.zone)},
                                       {"what", "paused"},
                                       {"name", ""},
                                       {"from", flag_of(document, "paused") ? "true" : "false"},
                                       {"to", paused->get_bool() ? "true" : "false"}});
    ++asked.scene.cloud.cloudflare.version;
  }
  document = over(document, asked.body);
  document["modified_on"] = now_text(asked);
  return told(document);
}

Outcome<Answer> delete_zone(Asked& asked) {
  const std::string id(text_of(asked.zone->document, "id"));
  asked.scene.journal.write("edge", {{"zone", zone_name(*asked.zone)},
                                     {"what", "zone"},
                                     {"name", zone_name(*asked.zone)},
                                     {"from", "active"},
                                     {"to", ""}});
  ++asked.scene.cloud.cloudflare.version;
  asked.zone = nullptr;
  asked.scene.cloud.cloudflare.zones.erase(id);
  return told({{"id", id}});
}

/// The world's registrars always name the right servers: a check ends the waiting.
Outcome<Answer> check_activation(Asked& asked) {
  JsonObject& document = asked.zone->document;
  if (text_of(document, "status") == "pending") {
    document["status"] = "active";
    document["activated_on"] = document["modified_on"] = now_text(asked);
  }
  return told({{"id", text_of(document, "id")}});
}

// ---- What a zone's certificates are, as records.
// Cloudflare: https://developers.cloudflare.com/ssl/edge-certificates/universal-ssl/

Outcome<Answer> get_universal_ssl(Asked& asked) {
  const JsonObject* kept = find_document(asked.zone->documents, "ssl", "universal");
  return told(kept != nullptr
                  ? *kept
                  : JsonObject{{"enabled", true}, {"certificate_authority", "lets_encrypt"}});
}

Outcome<Answer> edit_universal_ssl(Asked& asked) {
  auto before = get_universal_ssl(asked);
  if (!before) return before;
  if (const Json* enabled = asked.body.if_contains("enabled"); enabled && !enabled->is_bool())
    return wrong(400, 1004, "Invalid value for enabled");
  JsonObject after = over(before->result.get_object(), asked.body);
  keep_document(asked.zone->documents, "ssl", "universal", after);
  return told(std::move(after));
}

Outcome<Answer> list_certificate_packs(Asked& asked) {
  auto universal = get_universal_ssl(asked);
  if (!universal) return universal;
  JsonArray packs;
  const std::string name = zone_name(*asked.zone);
  if (flag_of(universal->result.get_object(), "enabled"))
    packs.push_back(JsonObject{{"id", id_for(asked.scene.cloud, "cf.pack", name, 0)},
                               {"type", "universal"},
                               {"hosts", JsonArray{Json(name), Json("*." + name)}},
                               {"status", "active"},
                               {"validation_method", "txt"},
                               {"validity_days", 90},
                               {"certificate_authority",
                                text_of(universal->result.get_object(), "certificate_authority")}});
  return paged(asked, std::vector<Json>(packs.begin(), packs.end()), 20);
}

}  // namespace greenroom::mocks::cloudflare
