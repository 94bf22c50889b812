// DNS records. Cloudflare:
// https://developers.cloudflare.com/api/resources/dns/subresources/records/
#include "mocks/cloudflare/api.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace greenroom::mocks::cloudflare {
namespace {

constexpr std::array<std::string_view, 3> proxiable = {"A", "AAAA", "CNAME"};
constexpr std::array<std::string_view, 9> types = {"A",  "AAAA", "CAA", "CNAME", "MX",
                                                   "NS", "PTR",  "SRV", "TXT"};

bool is_proxiable(std::string_view type) {
  return std::find(proxiable.begin(), proxiable.end(), type) != proxiable.end();
}

bool is_ipv4(std::string_view text) {
  int parts = 0;
  while (parts < 4) {
    const std::string_view part = text.substr(0, text.find('.'));
    int value = -1;
    const auto read = std::from_chars(part.data(), part.data() + part.size(), value);
    if (part.empty() || part.size() > 3 || read.ptr != part.data() + part.size() || value > 255)
      return false;
    ++parts;
    if (part.size() == text.size()) return parts == 4;
    text.remove_prefix(part.size() + 1);
  }
  return false;
}

bool is_name(std::string_view text) {
  if (text.empty() || text.size() > 253 || text.find("..") != std::string_view::npos) return false;
  return std::all_of(text.begin(), text.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
           c == '-' || c == '_' || c == '*';
  });
}

/// "@" and short names become full ones.
std::string full_name(std::string_view name, const std::string& zone) {
  if (name == "@" || name == zone) return zone;
  if (name.ends_with("." + zone)) return std::string(name);
  return std::string(name) + "." + zone;
}

Outcome<void> check(const JsonObject& record) {
  const std::string_view type = text_of(record, "type"), content = text_of(record, "content");
  if (std::find(types.begin(), types.end(), type) == types.end())
    return wrong(
        400, 1004,
        "DNS Validation Error: type " + std::string(type) + " is not one that is modelled");
  if (!is_name(text_of(record, "name"))) return wrong(400, 9000, "DNS name is invalid.");
  if (type == "A" && !is_ipv4(content))
    return wrong(400, 9005, "Content for A record must be a valid IPv4 address.");
  if (type == "AAAA" && content.find(':') == std::string_view::npos)
    return wrong(400, 9006, "Content for AAAA record must be a valid IPv6 address.");
  if (type == "CNAME" && !is_name(content))
    return wrong(400, 9007, "Content for CNAME record is invalid.");
  if (content.empty())
    return wrong(400, 9009, "Content for " + std::string(type) + " record is missing.");
  if (flag_of(record, "proxied") && !is_proxiable(type))
    return wrong(400, 9041, "This DNS record cannot be proxied.");
  const std::int64_t ttl = number_of(record, "ttl", 1);
  if (ttl != 1 && (ttl < 60 || ttl > 86'400))
    return wrong(400, 9021,
                 "Invalid TTL. Must be between 60 and 86400 seconds, or 1 for Automatic.");
  return {};
}

/// A CNAME excludes A, AAAA and CNAME of its name; the same record twice is refused.
Outcome<void> check_conflicts(const Zone& zone, const JsonObject& record,
                              const std::string& own_id) {
  const std::string_view type = text_of(record, "type"), name = text_of(record, "name");
  for (const auto& [id, other] : zone.records) {
    if (id == own_id || text_of(other, "name") != name) continue;
    const std::string_view other_type = text_of(other, "type");
    if (other_type == type && text_of(other, "content") == text_of(record, "content"))
      return wrong(400, 81058, "An identical record already exists.");
    if (type == "CNAME" && is_proxiable(other_type))
      return wrong(400, 81053, "An A, AAAA, or CNAME record with that host already exists.");
    if (other_type == "CNAME" && is_proxiable(type))
      return wrong(400, 81054, "A CNAME record with that host already exists.");
  }
  return {};
}

JsonObject completed(const Asked& asked, const JsonObject& given, const std::string& id,
                     const std::string& created) {
  const std::string_view type = text_of(given, "type");
  const bool proxied = flag_of(given, "proxied");
  JsonObject record{{"id", id},
                    {"name", full_name(text_of(given, "name"), zone_name(*asked.zone))},
                    {"type", type},
                    {"content", text_of(given, "content")},
                    {"proxiable", is_proxiable(type)},
                    {"proxied", proxied},
                    {"ttl", proxied ? std::int64_t{1} : number_of(given, "ttl", 1)},
                    {"settings", JsonObject()},
                    {"meta", JsonObject()},
                    {"comment", given.contains("comment") ? given.at("comment") : Json(nullptr)},
                    {"tags", given.contains("tags") ? given.at("tags") : Json(JsonArray())},
                    {"created_on", created},
                    {"modified_on", date_text(now_us(asked.scene))}};
  if (const Json* priority = given.if_contains("priority")) record["priority"] = *priority;
  return record;
}

std::string summary(const JsonObject& record) {
  if (record.empty()) return "";
  return std::string(text_of(record, "type")) + " " + std::string(text_of(record, "content")) +
         (flag_of(record, "proxied") ? " proxied" : "");
}

Outcome<Answer> store(Asked& asked, const std::string& id, JsonObject record) {
  if (auto sound = check(record); !sound) return Wrong(std::move(sound).error());
  if (auto free = check_conflicts(*asked.zone, record, id); !free)
    return Wrong(std::move(free).error());
  const auto before = asked.zone->records.find(id);
  const std::string from = before == asked.zone->records.end() ? "" : summary(before->second);
  asked.scene.journal.write("edge", {{"zone", zone_name(*asked.zone)},
                                     {"what", "record"},
                                     {"name", text_of(record, "name")},
                                     {"from", from},
                                     {"to", summary(record)}});
  asked.zone->records[id] = record;
  propagate_record(asked.scene, std::string(text_of(asked.zone->document, "id")), id);
  return Answer{std::move(record), {}, {}};
}

Outcome<JsonObject*> found(Asked& asked) {
  const auto record = asked.zone->records.find(asked.path["record"]);
  if (record == asked.zone->records.end()) return wrong(404, 81044, "Record does not exist.");
  return &record->second;
}

}  // namespace

Outcome<Answer> list_records(Asked& asked) {
  std::vector<Json> items;
  const auto differs = [&](const char* name, std::string_view value) {
    for (const std::string& key : {std::string(name), std::string(name) + ".exact"})
      if (const auto wanted = asked.query.find(key);
          wanted != asked.query.end() && wanted->second != value)
        return true;
    return false;
  };
  for (const auto& [key, value] : asked.query)
    if (key.find('.') != std::string::npos && !key.ends_with(".exact"))
      return wrong(
          400, 1004,
          "The filter " + key + " is not modelled (name, type, content and their .exact are)");
  for (const auto& [id, record] : asked.zone->records) {
    if (differs("name", text_of(record, "name")) || differs("type", text_of(record, "type")) ||
        differs("content", text_of(record, "content")))
      continue;
    items.push_back(record);
  }
  return paged(asked, std::move(items), 100);
}

Outcome<Answer> get_record(Asked& asked) {
  const auto record = found(asked);
  if (!record) return Wrong(record.error());
  return Answer{**record, {}, {}};
}

Outcome<Answer> create_record(Asked& asked) {
  const std::string zone_id(text_of(asked.zone->document, "id"));
  const std::string id = id_for(asked.scene.cloud, "cf.record", zone_id, asked.zone->next_record);
  auto answer = store(asked, id, completed(asked, asked.body, id, date_text(now_us(asked.scene))));
  if (answer) ++asked.zone->next_record;
  return answer;
}

Outcome<Answer> overwrite_record(Asked& asked) {
  const auto record = found(asked);
  if (!record) return Wrong(record.error());
  for (const char* member : {"type", "name", "content"})
    if (!asked.body.contains(member))
      return wrong(400, 9012, "The member " + std::string(member) + " is required.");
  return store(asked, asked.path["record"],
               completed(asked, asked.body, asked.path["record"],
                         std::string(text_of(**record, "created_on"))));
}

Outcome<Answer> edit_record(Asked& asked) {
  const auto record = found(asked);
  if (!record) return Wrong(record.error());
  JsonObject merged = **record;
  for (const auto& member : asked.body) merged[member.key()] = member.value();
  return store(
      asked, asked.path["record"],
      completed(asked, merged, asked.path["record"], std::string(text_of(**record, "created_on"))));
}

Outcome<Answer> delete_record(Asked& asked) {
  const auto record = found(asked);
  if (!record) return Wrong(record.error());
  asked.scene.journal.write("edge", {{"zone", zone_name(*asked.zone)},
                                     {"what", "record"},
                                     {"name", text_of(**record, "name")},
                                     {"from", summary(**record)},
                                     {"to", ""}});
  const std::string id = asked.path["record"];
  asked.zone->records.erase(id);
  propagate_record(asked.scene, std::string(text_of(asked.zone->document, "id")), id);
  return Answer{JsonObject{{"id", id}}, {}, {}};
}

void put_record(Scene& scene, std::string_view zone_wanted, const JsonObject& given) {
  for (auto& [zone_id, zone] : scene.cloud.cloudflare.zones) {
    if (zone_name(zone) != zone_wanted) continue;
    Asked asked{scene, nullptr, {}, {}, {}, nullptr, &zone};
    const std::string id = id_for(scene.cloud, "cf.record", zone_id, zone.next_record++);
    zone.records[id] = completed(asked, given, id, date_text(now_us(scene)));
    zone.seen_records[id] = zone.records[id];
    ++scene.cloud.cloudflare.version;
  }
}

}  // namespace greenroom::mocks::cloudflare
