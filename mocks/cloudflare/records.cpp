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

/// Cloudflare: https://github.com/cloudflare/terraform-provider-cloudflare/issues/154: the dot at
/// the end of a full name is taken off.
std::string_view without_end_dot(std::string_view name) {
  if (name.size() > 1 && name.ends_with('.')) name.remove_suffix(1);
  return name;
}

bool names_a_host(std::string_view type) {
  return type == "CNAME" || type == "MX" || type == "NS" || type == "PTR";
}

/// "@" and short names become full ones.
std::string full_name(std::string_view name, const std::string& zone) {
  name = without_end_dot(name);
  if (name == "@" || name == zone) return zone;
  if (name.ends_with("." + zone)) return std::string(name);
  return std::string(name) + "." + zone;
}

bool is_free(const Zone& zone) {
  const JsonObject* plan = object_of(zone.document, "plan");
  return plan == nullptr || text_of(*plan, "legacy_id") == "free";
}

// Cloudflare: https://developers.cloudflare.com/dns/manage-dns-records/reference/record-attributes/
// Inferred: the codes of comments and tags that the plan does not have.
Outcome<void> check_attributes(const Zone& zone, const JsonObject& record) {
  const std::size_t comment_most = is_free(zone) ? 100 : 500;
  if (text_of(record, "comment").size() > comment_most)
    return wrong(
        400, 9206,
        "DNS record comment is longer than " + std::to_string(comment_most) + " characters.");
  const JsonArray* tags = array_of(record, "tags");
  if (tags == nullptr || tags->empty()) return {};
  if (is_free(zone)) return wrong(400, 9301, "DNS record has 1 tags, exceeding the quota of 0.");
  for (const Json& tag : *tags)
    if (!tag.is_string() || tag.get_string().empty())
      return wrong(400, 9300, "DNS record tags are texts.");
  return {};
}

Outcome<void> check(const Zone& zone, const JsonObject& record) {
  if (auto sound = check_attributes(zone, record); !sound) return sound;
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
  const std::string_view type = text_of(given, "type"), content = text_of(given, "content");
  const bool proxied = flag_of(given, "proxied");
  JsonObject record{{"id", id},
                    {"name", full_name(text_of(given, "name"), zone_name(*asked.zone))},
                    {"type", type},
                    {"content", names_a_host(type) ? without_end_dot(content) : content},
                    {"proxiable", is_proxiable(type)},
                    {"proxied", proxied},
                    {"ttl", proxied ? std::int64_t{1} : number_of(given, "ttl", 1)},
                    {"settings", given.contains("settings") && given.at("settings").is_object()
                                     ? given.at("settings")
                                     : Json(JsonObject())},
                    {"meta", JsonObject()},
                    {"comment", given.contains("comment") ? given.at("comment") : Json(nullptr)},
                    {"tags", given.contains("tags") ? given.at("tags") : Json(JsonArray())},
                    {"created_on", created},
                    {"modified_on", date_text(now_us(asked.scene))}};
  for (const char* member : {"priority", "data"})
    if (const Json* value = given.if_contains(member)) record[member] = *value;
  const auto known = asked.zone->records.find(id);
  const auto stamp = [&](const char* member, const char* stamped) {
    const bool before = known != asked.zone->records.end();
    const Json* was = before ? known->second.if_contains(member) : nullptr;
    const bool none = record.at(member).is_null() ||
                      (record.at(member).is_array() && record.at(member).get_array().empty());
    if (none) return;
    const Json* when = before ? known->second.if_contains(stamped) : nullptr;
    record[stamped] = was != nullptr && *was == record.at(member) && when != nullptr
                          ? *when
                          : record.at("modified_on");
  };
  stamp("comment", "comment_modified_on");
  stamp("tags", "tags_modified_on");
  return record;
}

std::string summary(const JsonObject& record) {
  if (record.empty()) return "";
  return std::string(text_of(record, "type")) + " " + std::string(text_of(record, "content")) +
         (flag_of(record, "proxied") ? " proxied" : "");
}

/// Puts the record among the zone's, if it is sound and fits beside the others.
Outcome<void> place(Zone& zone, const std::string& id, const JsonObject& record) {
  if (auto sound = check(zone, record); !sound) return sound;
  if (auto free = check_conflicts(zone, record, id); !free) return free;
  zone.records[id] = record;
  return {};
}

/// Tells what became of a record, and lets visitors meet it after a while.
void announce(Asked& asked, const std::string& id, const JsonObject& before) {
  const auto after = asked.zone->records.find(id);
  const JsonObject none;
  const JsonObject& now = after == asked.zone->records.end() ? none : after->second;
  asked.scene.journal.write("edge", {{"zone", zone_name(*asked.zone)},
                                     {"what", "record"},
                                     {"name", text_of(now.empty() ? before : now, "name")},
                                     {"from", summary(before)},
                                     {"to", summary(now)}});
  propagate_record(asked.scene, std::string(text_of(asked.zone->document, "id")), id);
}

Outcome<Answer> store(Asked& asked, const std::string& id, JsonObject record) {
  const auto known = asked.zone->records.find(id);
  const JsonObject before = known == asked.zone->records.end() ? JsonObject() : known->second;
  if (auto placed = place(*asked.zone, id, record); !placed)
    return Wrong(std::move(placed).error());
  announce(asked, id, before);
  return Answer{std::move(record), {}, {}};
}

Outcome<JsonObject*> found(Asked& asked) {
  const auto record = asked.zone->records.find(asked.path["record"]);
  if (record == asked.zone->records.end()) return wrong(404, 81044, "Record does not exist.");
  return &record->second;
}

}  // namespace

Outcome<Answer> list_records(Asked& asked) {
  auto items = filtered_records(asked);
  if (!items) return Wrong(std::move(items).error());
  return paged(asked, std::move(*items), 100);
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
  const JsonObject before = **record;
  const std::string id = asked.path["record"];
  asked.zone->records.erase(id);
  announce(asked, id, before);
  return Answer{JsonObject{{"id", id}}, {}, {}};
}

namespace {

/// A batch is made on a copy of the zone; one that fails anywhere leaves no trace.
struct Batch {
  Asked& asked;
  Zone copy;
  JsonObject result{};
  std::map<std::string, JsonObject> before{};  ///< of every record that it touches

  std::string touch(const JsonObject& item) {
    const std::string id(text_of(item, "id"));
    const auto known = asked.zone->records.find(id);
    before.emplace(id, known == asked.zone->records.end() ? JsonObject() : known->second);
    return id;
  }

  Outcome<JsonObject> one(std::string_view what, const JsonObject& item) {
    Asked inner{asked.scene, asked.entry, {}, {}, item, asked.token, &copy};
    if (what == "posts") {
      const std::string id =
          id_for(asked.scene.cloud, "cf.record", text_of(copy.document, "id"), copy.next_record++);
      before.emplace(id, JsonObject());
      return put(inner, id, completed(inner, item, id, date_text(now_us(asked.scene))));
    }
    const std::string id = touch(item);
    const auto known = copy.records.find(id);
    if (known == copy.records.end()) return wrong(404, 81044, "Record does not exist.");
    const JsonObject record = known->second;
    if (what == "deletes") {
      copy.records.erase(known);
      return record;
    }
    JsonObject merged = what == "patches" ? record : JsonObject();
    for (const auto& member : item) merged[member.key()] = member.value();
    return put(inner, id, completed(inner, merged, id, std::string(text_of(record, "created_on"))));
  }

  Outcome<JsonObject> put(Asked& inner, const std::string& id, JsonObject record) {
    if (auto placed = place(*inner.zone, id, record); !placed)
      return Wrong(std::move(placed).error());
    return record;
  }

  Outcome<void> all(const char* what) {
    JsonArray done;
    const JsonArray* items = array_of(asked.body, what);
    if (items == nullptr) return {};
    for (const Json& item : *items) {
      if (!item.is_object()) return wrong(400, 9207, "Request body is invalid.");
      auto one_done = one(what, item.get_object());
      if (!one_done) return Wrong(std::move(one_done).error());
      done.push_back(std::move(*one_done));
    }
    result[what] = std::move(done);
    return {};
  }
};

}  // namespace

// Cloudflare: https://developers.cloudflare.com/dns/manage-dns-records/how-to/batch-record-changes/
Outcome<Answer> batch_records(Asked& asked) {
  std::size_t count = 0;
  for (const char* what : {"deletes", "patches", "puts", "posts"})
    if (const JsonArray* items = array_of(asked.body, what)) count += items->size();
  const std::size_t most = is_free(*asked.zone) ? 200 : 3500;
  if (count > most)
    return wrong(400, 9207, "A batch may have " + std::to_string(most) + " operations at most.");
  Batch batch{asked, *asked.zone};
  for (const char* what : {"deletes", "patches", "puts", "posts"})
    if (auto done = batch.all(what); !done) return Wrong(std::move(done).error());
  asked.zone->records = batch.copy.records;
  asked.zone->next_record = batch.copy.next_record;
  for (const auto& [id, before] : batch.before) announce(asked, id, before);
  return Answer{std::move(batch.result), {}, {}};
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
