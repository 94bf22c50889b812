#include "mocks/cloudflare/documents.hpp"

#include <algorithm>
#include <utility>

namespace greenroom::mocks::cloudflare {
namespace {

const JsonObject* find(const Documents& holder, const char* kind, std::string_view id) {
  const auto kept = holder.kinds.find(kind);
  if (kept == holder.kinds.end()) return nullptr;
  const Json* found = kept->second.if_contains(id);
  return found != nullptr ? &found->get_object() : nullptr;
}

}  // namespace

std::string account_id(const Cloud& cloud) { return id_for(cloud, "cf.account", "", 0); }

bool knows_account(const Cloud& cloud, std::string_view id) {
  if (id == account_id(cloud)) return true;
  const auto& zones = cloud.cloudflare.zones;
  return std::any_of(zones.begin(), zones.end(), [&](const auto& entry) {
    const JsonObject* account = object_of(entry.second.document, "account");
    return account != nullptr && text_of(*account, "id") == id;
  });
}

Documents& account_of(Scene& scene) { return scene.cloud.cloudflare.account; }

Documents& holder(Asked& asked) {
  return asked.zone != nullptr ? asked.zone->documents : account_of(asked.scene);
}

JsonObject& documents(Documents& holder, const char* kind) { return holder.kinds[kind]; }

JsonObject* find_document(Documents& holder, const char* kind, std::string_view id) {
  if (find(holder, kind, id) == nullptr) return nullptr;
  return &documents(holder, kind).at(id).get_object();
}

const JsonObject* find_of_account(const Scene& scene, const char* kind, std::string_view id) {
  return find(scene.cloud.cloudflare.account, kind, id);
}

void keep_document(Documents& holder, const char* kind, const std::string& id,
                   JsonObject document) {
  documents(holder, kind)[id] = std::move(document);
}

void drop_document(Documents& holder, const char* kind, std::string_view id) {
  JsonObject& kept = documents(holder, kind);
  kept = without(kept, id);
}

std::vector<Json> all_documents(const Documents& holder, const char* kind) {
  std::vector<Json> all;
  const auto kept = holder.kinds.find(kind);
  if (kept == holder.kinds.end()) return all;
  for (const auto& entry : kept->second) all.push_back(entry.value());
  return all;
}

std::string next_id(Asked& asked, Documents& holder, const char* kind) {
  const bool of_account = &holder == &account_of(asked.scene);
  const std::string parent(of_account ? "account" : text_of(asked.zone->document, "id"));
  return id_for(asked.scene.cloud, std::string("cf.") + kind, parent, holder.next++);
}

std::string now_text(const Asked& asked) { return date_text(now_us(asked.scene)); }

JsonObject over(JsonObject under, const JsonObject& given) {
  for (const auto& member : given) under[member.key()] = member.value();
  return under;
}

Outcome<Answer> told(JsonObject document) { return Answer{std::move(document), {}, {}}; }

}  // namespace greenroom::mocks::cloudflare
