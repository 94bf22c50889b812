#include "mocks/cloudflare/documents.hpp"

#include <algorithm>
#include <utility>

namespace greenroom::mocks::cloudflare {
namespace {

// Behind every id of a zone, and of another length.
constexpr const char* account_key = "~account";

}  // namespace

bool is_account(std::string_view zone_id) { return zone_id == account_key; }

bool is_document_kind(std::string_view setting) { return setting.starts_with('/'); }

std::string account_id(const Cloud& cloud) { return id_for(cloud, "cf.account", "", 0); }

bool knows_account(const Cloud& cloud, std::string_view id) {
  if (id == account_id(cloud)) return true;
  const auto& zones = cloud.cloudflare.zones;
  return std::any_of(zones.begin(), zones.end(), [&](const auto& entry) {
    const JsonObject* account = object_of(entry.second.document, "account");
    return account != nullptr && text_of(*account, "id") == id;
  });
}

Zone& account_of(Scene& scene) { return scene.cloud.cloudflare.zones[account_key]; }

Zone& holder(Asked& asked) { return asked.zone != nullptr ? *asked.zone : account_of(asked.scene); }

JsonObject& documents(Zone& holder, const char* kind) {
  Json& value = holder.settings[kind].value;
  if (!value.is_object()) value = JsonObject();
  return value.get_object();
}

JsonObject* find_document(Zone& holder, const char* kind, std::string_view id) {
  const auto kept = holder.settings.find(kind);
  if (kept == holder.settings.end()) return nullptr;
  Json* found = kept->second.value.get_object().if_contains(id);
  return found != nullptr ? &found->get_object() : nullptr;
}

const JsonObject* find_of_account(Scene& scene, const char* kind, std::string_view id) {
  const auto account = scene.cloud.cloudflare.zones.find(account_key);
  return account == scene.cloud.cloudflare.zones.end() ? nullptr
                                                       : find_document(account->second, kind, id);
}

void keep_document(Zone& holder, const char* kind, const std::string& id, JsonObject document) {
  documents(holder, kind)[id] = std::move(document);
}

void drop_document(Zone& holder, const char* kind, std::string_view id) {
  JsonObject& kept = documents(holder, kind);
  kept = without(kept, id);
}

std::vector<Json> all_documents(Zone& holder, const char* kind) {
  std::vector<Json> all;
  const auto kept = holder.settings.find(kind);
  if (kept == holder.settings.end()) return all;
  for (const auto& entry : kept->second.value.get_object()) all.push_back(entry.value());
  return all;
}

std::string next_id(Asked& asked, Zone& holder, const char* kind) {
  const std::string parent(holder.document.empty() ? account_key : text_of(holder.document, "id"));
  return id_for(asked.scene.cloud, std::string("cf") + kind, parent, holder.next_record++);
}

std::string now_text(const Asked& asked) { return date_text(now_us(asked.scene)); }

JsonObject over(JsonObject under, const JsonObject& given) {
  for (const auto& member : given) under[member.key()] = member.value();
  return under;
}

Outcome<Answer> told(JsonObject document) { return Answer{std::move(document), {}, {}}; }

}  // namespace greenroom::mocks::cloudflare
