// Load balancing: monitors, pools and balancers as records. No probe runs, and nothing at the edge
// follows a balancer.
// Cloudflare: https://developers.cloudflare.com/load-balancing/
#include "mocks/cloudflare/documents.hpp"
#include "mocks/protocol/values.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace greenroom::mocks::cloudflare {
namespace {

constexpr const char* monitors = "monitors";
constexpr const char* pools = "pools";
constexpr const char* balancers = "load_balancers";

Wrong not_there() { return wrong(404, 1001, "object not found"); }
Wrong invalid(const std::string& text) { return wrong(400, 1002, "validation failed: " + text); }
// Cloudflare: https://developers.cloudflare.com/load-balancing/troubleshooting/common-error-codes/
Wrong referenced() {
  return wrong(412, 1005, "This object is referenced by other objects, delete them first.");
}
Wrong not_unique() { return wrong(400, 1003, "value not unique"); }

Outcome<JsonObject*> found(Documents& holder, const char* kind, const std::string& id) {
  JsonObject* document = find_document(holder, kind, id);
  if (document == nullptr) return not_there();
  return document;
}

Outcome<Answer> listed(Asked& asked, Documents& shelf, const char* kind, std::int64_t most) {
  std::vector<Json> items = all_documents(shelf, kind);
  const auto monitor = asked.query.find("monitor");
  if (monitor != asked.query.end())
    std::erase_if(items, [&](const Json& item) {
      return text_of(item.get_object(), "monitor") != monitor->second;
    });
  return paged(asked, std::move(items), most);
}

/// What the API fills in, under what came before and what the body says.
JsonObject completed(Asked& asked, JsonObject usual, const JsonObject* before) {
  JsonObject document{{"id", ""}, {"created_on", now_text(asked)}};
  document = over(std::move(document), usual);
  if (before != nullptr) document = over(std::move(document), *before);
  const std::string id(text_of(document, "id")), created(text_of(document, "created_on"));
  document = over(std::move(document), asked.body);
  document["id"] = id;
  document["created_on"] = created;
  document["modified_on"] = now_text(asked);
  return document;
}

/// A PUT begins anew and keeps only who it is; a PATCH lays the body over what there was.
JsonObject replaced(Asked& asked, JsonObject usual, const JsonObject& before) {
  if (asked.entry->method == "PATCH") return completed(asked, std::move(usual), &before);
  const JsonObject kept{{"id", before.at("id")}, {"created_on", before.at("created_on")}};
  return completed(asked, std::move(usual), &kept);
}

bool is_unique(Documents& shelf, const char* kind, const JsonObject& document) {
  for (const Json& other : all_documents(shelf, kind))
    if (text_of(other.get_object(), "name") == text_of(document, "name") &&
        text_of(other.get_object(), "id") != text_of(document, "id"))
      return false;
  return true;
}

// ---- Monitors.

JsonObject usual_monitor() {
  return {{"type", "http"},
          {"description", ""},
          {"method", "GET"},
          {"path", "/"},
          {"header", JsonObject()},
          {"port", 0},
          {"timeout", 5},
          {"retries", 2},
          {"interval", 60},
          {"consecutive_up", 0},
          {"consecutive_down", 0},
          {"expected_body", ""},
          {"expected_codes", ""},
          {"follow_redirects", false},
          {"allow_insecure", false},
          {"probe_zone", ""}};
}

Outcome<void> check_monitor(const JsonObject& monitor) {
  static constexpr std::array<std::string_view, 6> types = {"http",     "https", "tcp",
                                                            "udp_icmp", "smtp",  "icmp_ping"};
  const std::string_view type = text_of(monitor, "type");
  if (std::find(types.begin(), types.end(), type) == types.end())
    return invalid("type is not one of http, https, tcp, udp_icmp, icmp_ping, smtp");
  const bool web = type == "http" || type == "https";
  if (web && text_of(monitor, "expected_codes").empty() &&
      text_of(monitor, "expected_body").empty())
    return invalid("expected_codes or expected_body must be set");
  if (type == "tcp" && number_of(monitor, "port") == 0) return invalid("port must be set for tcp");
  const std::int64_t interval = number_of(monitor, "interval");
  if (interval < 5 || interval > 3600) return invalid("interval must be between 5 and 3600");
  if (number_of(monitor, "timeout") < 1 || number_of(monitor, "timeout") > 10)
    return invalid("timeout must be between 1 and 10");
  if (number_of(monitor, "retries") < 0 || number_of(monitor, "retries") > 5)
    return invalid("retries must be between 0 and 5");
  return {};
}

// ---- Pools.

JsonObject usual_pool() {
  return {{"description", ""},
          {"name", ""},
          {"enabled", true},
          {"minimum_origins", 1},
          {"monitor", ""},
          {"check_regions", nullptr},
          {"notification_email", ""},
          {"load_shedding", JsonObject{{"default_percent", 0},
                                       {"default_policy", "random"},
                                       {"session_percent", 0},
                                       {"session_policy", "hash"}}},
          {"origin_steering", JsonObject{{"policy", "random"}}},
          {"origins", JsonArray()}};
}

bool is_weight(const Json& weight) {
  const auto millionths = protocol::millionths(boost::json::serialize(weight));
  return millionths && *millionths >= 0 && *millionths <= 1'000'000;
}

Outcome<void> complete_origins(JsonObject& pool) {
  Json* origins = pool.if_contains("origins");
  if (origins == nullptr || !origins->is_array() || origins->get_array().empty())
    return invalid("origins must not be empty");
  std::set<std::string> names;
  for (Json& item : origins->get_array()) {
    if (!item.is_object()) return invalid("an origin is an object");
    JsonObject& origin = item.get_object();
    origin = over({{"name", ""}, {"address", ""}, {"enabled", true}, {"weight", 1}}, origin);
    if (text_of(origin, "address").empty()) return invalid("an origin needs an address");
    if (!names.insert(std::string(text_of(origin, "name"))).second)
      return invalid("origin names must be unique within a pool");
    if (!is_weight(origin.at("weight"))) return invalid("weight must be between 0 and 1");
  }
  return {};
}

Outcome<void> check_pool(Documents& account, JsonObject& pool) {
  const std::string_view name = text_of(pool, "name");
  const bool good = !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_';
  });
  if (!good) return invalid("name may have letters, digits, hyphens and underscores alone");
  if (auto sound = complete_origins(pool); !sound) return sound;
  const std::string_view monitor = text_of(pool, "monitor");
  if (!monitor.empty() && find_document(account, monitors, monitor) == nullptr)
    return invalid("monitor " + std::string(monitor) + " does not exist");
  if (!is_unique(account, pools, pool)) return not_unique();
  return {};
}

// ---- Balancers.

JsonObject usual_balancer() {
  return {{"name", ""},
          {"description", ""},
          {"enabled", true},
          {"proxied", false},
          {"fallback_pool", ""},
          {"default_pools", JsonArray()},
          {"region_pools", JsonObject()},
          {"country_pools", JsonObject()},
          {"pop_pools", JsonObject()},
          {"steering_policy", "off"},
          {"session_affinity", "none"},
          {"session_affinity_attributes", JsonObject{{"samesite", "Auto"},
                                                     {"secure", "Auto"},
                                                     {"drain_duration", 0},
                                                     {"zero_downtime_failover", "none"}}},
          {"adaptive_routing", JsonObject{{"failover_across_pools", false}}},
          {"location_strategy", JsonObject{{"prefer_ecs", "proximity"}, {"mode", "pop"}}},
          {"random_steering", JsonObject{{"default_weight", 1}}},
          {"rules", JsonArray()}};
}

/// Every pool that a balancer names.
std::vector<std::string> pools_of(const JsonObject& balancer) {
  std::vector<std::string> ids;
  const auto add = [&](const JsonArray& list) {
    for (const Json& id : list)
      if (id.is_string()) ids.emplace_back(id.get_string());
  };
  if (const std::string_view fallback = text_of(balancer, "fallback_pool"); !fallback.empty())
    ids.emplace_back(fallback);
  if (const JsonArray* list = array_of(balancer, "default_pools")) add(*list);
  for (const char* by : {"region_pools", "country_pools", "pop_pools"})
    if (const JsonObject* map = object_of(balancer, by))
      for (const auto& entry : *map)
        if (entry.value().is_array()) add(entry.value().get_array());
  return ids;
}

Outcome<void> check_balancer(Asked& asked, const JsonObject& balancer) {
  static constexpr std::array<std::string_view, 8> policies = {"",
                                                               "off",
                                                               "geo",
                                                               "random",
                                                               "dynamic_latency",
                                                               "proximity",
                                                               "least_outstanding_requests",
                                                               "least_connections"};
  static constexpr std::array<std::string_view, 5> affinities = {"", "none", "cookie", "ip_cookie",
                                                                 "header"};
  const std::string name(text_of(balancer, "name")), zone = zone_name(*asked.zone);
  if (name != zone && !name.ends_with("." + zone))
    return invalid("name must be a hostname of the zone");
  const JsonArray* usual = array_of(balancer, "default_pools");
  if (usual == nullptr || usual->empty()) return invalid("default_pools must not be empty");
  if (text_of(balancer, "fallback_pool").empty()) return invalid("fallback_pool must be set");
  for (const std::string& id : pools_of(balancer))
    if (find_document(account_of(asked.scene), pools, id) == nullptr)
      return invalid("pool " + id + " does not exist");
  if (std::find(policies.begin(), policies.end(), text_of(balancer, "steering_policy")) ==
      policies.end())
    return invalid("steering_policy is unknown");
  if (std::find(affinities.begin(), affinities.end(), text_of(balancer, "session_affinity")) ==
      affinities.end())
    return invalid("session_affinity is unknown");
  if (!is_unique(asked.zone->documents, balancers, balancer)) return not_unique();
  return {};
}

/// The balancers that name a pool, over all zones.
JsonArray users_of_pool(const Cloud& cloud, const std::string& id) {
  JsonArray users;
  for (const auto& [zone_id, zone] : cloud.cloudflare.zones) {
    for (const Json& one : all_documents(zone.documents, balancers)) {
      const JsonObject& balancer = one.get_object();
      const auto ids = pools_of(balancer);
      if (std::find(ids.begin(), ids.end(), id) != ids.end())
        users.push_back(JsonObject{{"reference_type", "referrer"},
                                   {"resource_id", text_of(balancer, "id")},
                                   {"resource_name", text_of(balancer, "name")},
                                   {"resource_type", "load_balancer"}});
    }
  }
  return users;
}

JsonArray users_of_monitor(Documents& account, const std::string& id) {
  JsonArray users;
  for (const Json& pool : all_documents(account, pools))
    if (text_of(pool.get_object(), "monitor") == id)
      users.push_back(JsonObject{{"reference_type", "referrer"},
                                 {"resource_id", text_of(pool.get_object(), "id")},
                                 {"resource_name", text_of(pool.get_object(), "name")},
                                 {"resource_type", "pool"}});
  return users;
}

Outcome<Answer> kept(Documents& shelf, const char* kind, JsonObject document) {
  keep_document(shelf, kind, std::string(text_of(document, "id")), document);
  return told(std::move(document));
}

Outcome<Answer> dropped(Documents& shelf, const char* kind, const std::string& id) {
  drop_document(shelf, kind, id);
  return told({{"id", id}});
}

}  // namespace

Outcome<Answer> list_monitors(Asked& asked) { return listed(asked, holder(asked), monitors, 1000); }

Outcome<Answer> create_monitor(Asked& asked) {
  Documents& account = account_of(asked.scene);
  JsonObject monitor = completed(asked, usual_monitor(), nullptr);
  if (auto sound = check_monitor(monitor); !sound) return Wrong(std::move(sound).error());
  monitor["id"] = next_id(asked, account, monitors);
  return kept(account, monitors, std::move(monitor));
}

Outcome<Answer> get_monitor(Asked& asked) {
  const auto monitor = found(account_of(asked.scene), monitors, asked.path["monitor"]);
  if (!monitor) return Wrong(monitor.error());
  return told(**monitor);
}

Outcome<Answer> change_monitor(Asked& asked) {
  Documents& account = account_of(asked.scene);
  const auto monitor = found(account, monitors, asked.path["monitor"]);
  if (!monitor) return Wrong(monitor.error());
  JsonObject changed = replaced(asked, usual_monitor(), **monitor);
  if (auto sound = check_monitor(changed); !sound) return Wrong(std::move(sound).error());
  return kept(account, monitors, std::move(changed));
}

Outcome<Answer> delete_monitor(Asked& asked) {
  Documents& account = account_of(asked.scene);
  const std::string id = asked.path["monitor"];
  if (const auto monitor = found(account, monitors, id); !monitor) return Wrong(monitor.error());
  if (!users_of_monitor(account, id).empty()) return referenced();
  return dropped(account, monitors, id);
}

Outcome<Answer> list_monitor_references(Asked& asked) {
  return Answer{users_of_monitor(account_of(asked.scene), asked.path["monitor"]), {}, {}};
}

Outcome<Answer> list_pools(Asked& asked) { return listed(asked, holder(asked), pools, 1000); }

Outcome<Answer> create_pool(Asked& asked) {
  Documents& account = account_of(asked.scene);
  JsonObject pool = completed(asked, usual_pool(), nullptr);
  if (auto sound = check_pool(account, pool); !sound) return Wrong(std::move(sound).error());
  pool["id"] = next_id(asked, account, pools);
  return kept(account, pools, std::move(pool));
}

Outcome<Answer> get_pool(Asked& asked) {
  const auto pool = found(account_of(asked.scene), pools, asked.path["pool"]);
  if (!pool) return Wrong(pool.error());
  return told(**pool);
}

Outcome<Answer> change_pool(Asked& asked) {
  Documents& account = account_of(asked.scene);
  const auto pool = found(account, pools, asked.path["pool"]);
  if (!pool) return Wrong(pool.error());
  JsonObject changed = replaced(asked, usual_pool(), **pool);
  if (auto sound = check_pool(account, changed); !sound) return Wrong(std::move(sound).error());
  return kept(account, pools, std::move(changed));
}

Outcome<Answer> delete_pool(Asked& asked) {
  Documents& account = account_of(asked.scene);
  const std::string id = asked.path["pool"];
  if (const auto pool = found(account, pools, id); !pool) return Wrong(pool.error());
  if (!users_of_pool(asked.scene.cloud, id).empty()) return referenced();
  return dropped(account, pools, id);
}

Outcome<Answer> list_pool_references(Asked& asked) {
  return Answer{users_of_pool(asked.scene.cloud, asked.path["pool"]), {}, {}};
}

// Differs from Cloudflare: no probe runs; what is enabled counts as healthy everywhere.
// Cloudflare: https://developers.cloudflare.com/load-balancing/understand-basics/health-details/
Outcome<Answer> get_pool_health(Asked& asked) {
  const auto pool = found(account_of(asked.scene), pools, asked.path["pool"]);
  if (!pool) return Wrong(pool.error());
  JsonArray origins;
  std::int64_t healthy = 0;
  for (const Json& item : *array_of(**pool, "origins")) {
    const bool enabled = flag_of(item.get_object(), "enabled");
    healthy += enabled ? 1 : 0;
    origins.push_back(
        JsonObject{{text_of(item.get_object(), "address"),
                    JsonObject{{"healthy", enabled},
                               {"failure_reason", enabled ? "No failures" : "Origin disabled"},
                               {"response_code", enabled ? 200 : 0},
                               {"rtt", enabled ? "20.0ms" : "0s"}}}});
  }
  const bool good = healthy >= number_of(**pool, "minimum_origins", 1);
  return told({{"pool_id", asked.path["pool"]},
               {"pop_health",
                JsonObject{{"Columbus, OH, US",
                            JsonObject{{"healthy", good}, {"origins", std::move(origins)}}}}}});
}

Outcome<Answer> list_balancers(Asked& asked) {
  return listed(asked, asked.zone->documents, balancers, 1000);
}

Outcome<Answer> create_balancer(Asked& asked) {
  JsonObject balancer = completed(asked, usual_balancer(), nullptr);
  if (auto sound = check_balancer(asked, balancer); !sound) return Wrong(std::move(sound).error());
  balancer["id"] = next_id(asked, asked.zone->documents, balancers);
  return kept(asked.zone->documents, balancers, std::move(balancer));
}

Outcome<Answer> get_balancer(Asked& asked) {
  const auto balancer = found(asked.zone->documents, balancers, asked.path["balancer"]);
  if (!balancer) return Wrong(balancer.error());
  return told(**balancer);
}

Outcome<Answer> change_balancer(Asked& asked) {
  const auto balancer = found(asked.zone->documents, balancers, asked.path["balancer"]);
  if (!balancer) return Wrong(balancer.error());
  JsonObject changed = replaced(asked, usual_balancer(), **balancer);
  if (auto sound = check_balancer(asked, changed); !sound) return Wrong(std::move(sound).error());
  return kept(asked.zone->documents, balancers, std::move(changed));
}

Outcome<Answer> delete_balancer(Asked& asked) {
  const std::string id = asked.path["balancer"];
  if (const auto balancer = found(asked.zone->documents, balancers, id); !balancer)
    return Wrong(balancer.error());
  return dropped(asked.zone->documents, balancers, id);
}

}  // namespace greenroom::mocks::cloudflare
