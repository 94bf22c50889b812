// Zones, settings, purges, tokens.
// Cloudflare: https://developers.cloudflare.com/api/resources/zones/
#include "mocks/cloudflare/documents.hpp"

#include <algorithm>
#include <array>

namespace greenroom::mocks::cloudflare {
namespace {

struct Choice {
  std::string_view setting;
  std::string_view otherwise;
  std::vector<std::string_view> values;
};
const std::vector<Choice>& choices() {
  static const std::vector<Choice> table = {
      {"0rtt", "off", {"on", "off"}},
      {"always_online", "off", {"on", "off"}},
      {"always_use_https", "off", {"on", "off"}},
      {"automatic_https_rewrites", "on", {"on", "off"}},
      {"brotli", "on", {"on", "off"}},
      {"browser_check", "on", {"on", "off"}},
      {"cache_level", "aggressive", {"aggressive", "basic", "simplified"}},
      {"development_mode", "off", {"on", "off"}},
      {"email_obfuscation", "on", {"on", "off"}},
      {"hotlink_protection", "off", {"on", "off"}},
      {"http2", "on", {"on", "off"}},
      {"http3", "on", {"on", "off"}},
      {"ip_geolocation", "on", {"on", "off"}},
      {"ipv6", "on", {"on", "off"}},
      {"min_tls_version", "1.0", {"1.0", "1.1", "1.2", "1.3"}},
      {"opportunistic_encryption", "on", {"on", "off"}},
      {"rocket_loader", "off", {"on", "off"}},
      {"security_level",
       "medium",
       {"off", "essentially_off", "low", "medium", "high", "under_attack"}},
      {"ssl", "full", {"off", "flexible", "full", "strict", "origin_pull"}},
      {"tls_1_3", "on", {"on", "off", "zrt"}},
      {"websockets", "on", {"on", "off"}},
  };
  return table;
}

struct Amount {
  std::string_view setting;
  std::int64_t otherwise, least, most;
};
// Cloudflare: https://developers.cloudflare.com/api/resources/zones/subresources/settings/
constexpr std::array<Amount, 3> amounts = {{{"browser_cache_ttl", 14'400, 0, 31'536'000},
                                            {"challenge_ttl", 1800, 300, 31'536'000},
                                            {"max_upload", 100, 100, 500}}};

JsonObject shown(const std::string& id, const Setting& setting) {
  return {{"id", id},
          {"value", setting.value},
          {"editable", true},
          {"modified_on",
           setting.modified_us == 0 ? Json(nullptr) : Json(date_text(setting.modified_us))}};
}

std::string value_text(const Json& value) {
  return value.is_string() ? std::string(value.get_string()) : boost::json::serialize(value);
}

/// How fast a plan's purges come back, how many fit at once, and how many items one may name.
struct PurgeRate {
  std::string_view plan;
  std::int64_t each_us, bucket;
  std::size_t files_most;
};
// Cloudflare: https://developers.cloudflare.com/cache/how-to/purge-cache/
constexpr std::array<PurgeRate, 4> purge_rates = {{{"free", 12'000'000, 25, 100},
                                                   {"pro", 200'000, 25, 100},
                                                   {"business", 100'000, 50, 100},
                                                   {"enterprise", 20'000, 500, 500}}};
constexpr std::size_t items_most = 100;

/// The rate of the zone's plan; a plan that is none of these is bound like the free one.
const PurgeRate& purge_rate(const Zone& zone) {
  const Json* plan = zone.document.if_contains("plan");
  const std::string_view name =
      plan != nullptr && plan->is_object() ? text_of(plan->get_object(), "legacy_id") : "";
  const auto found = std::find_if(purge_rates.begin(), purge_rates.end(),
                                  [&](const PurgeRate& rate) { return rate.plan == name; });
  return found == purge_rates.end() ? purge_rates.front() : *found;
}

/// `purges_us` is when the bucket would be full again.
Outcome<void> within_purge_rate(Scene& scene, Zone& zone) {
  const auto& [plan, each_us, bucket, files_most] = purge_rate(zone);
  const std::int64_t now = now_us(scene);
  const std::int64_t full_at = std::max(zone.purges_us, now) + each_us;
  if (full_at - now > bucket * each_us) {
    Problem problem{429,
                    10429,
                    "Rate limited: too many purge requests",
                    {},
                    seam::Length(full_at - now - bucket * each_us)};
    return Wrong(std::move(problem));
  }
  zone.purges_us = full_at;
  return {};
}

}  // namespace

std::int64_t now_us(const Scene& scene) { return scene.utc().time_since_epoch().count(); }

std::string zone_name(const Zone& zone) { return std::string(text_of(zone.document, "name")); }

std::string id_for(const Cloud& cloud, std::string_view kind, std::string_view parent,
                   std::uint64_t n) {
  return sim::drawn_hex(cloud.settings.chance.draw(kind, parent, n), 32);
}

std::string date_text(std::int64_t us) {
  // Days to a civil date: Howard Hinnant, https://howardhinnant.github.io/date_algorithms.html
  const auto time = seam::Utc(seam::Length(us)).time_since_epoch();
  const auto days = std::chrono::floor<std::chrono::days>(time);
  const std::chrono::year_month_day date{std::chrono::sys_days(days)};
  const std::int64_t rest = (time - days).count();
  const auto two = [](std::int64_t number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
  };
  std::string micros = std::to_string(rest % 1'000'000);
  micros.insert(0, 6 - micros.size(), '0');
  return std::to_string(static_cast<int>(date.year())) + "-" +
         two(static_cast<unsigned>(date.month())) + "-" + two(static_cast<unsigned>(date.day())) +
         "T" + two(rest / 3'600'000'000) + ":" + two(rest / 60'000'000 % 60) + ":" +
         two(rest / 1'000'000 % 60) + "." + micros + "Z";
}

namespace {

std::string from_query(const Asked& asked, const char* name) {
  const auto found = asked.query.find(name);
  return found == asked.query.end() ? "" : found->second;
}

/// "starts_with:bash" and the like; a name alone is meant as a whole.
bool has_name(const std::string& name, const std::string& wanted) {
  const std::size_t colon = wanted.find(':');
  const std::string how = wanted.substr(0, colon);
  const std::string text = colon == std::string::npos ? wanted : wanted.substr(colon + 1);
  if (how == "contains" || how == "contains_case_sensitive")
    return name.find(text) != std::string::npos;
  if (how.starts_with("starts_with")) return name.starts_with(text);
  if (how.starts_with("ends_with")) return name.ends_with(text);
  if (how == "not_equal") return name != text;
  return name == text;
}

Outcome<void> check_setting(const Zone& zone, const std::string& id, const Json* value) {
  if (!zone.settings.contains(id)) return wrong(400, 1003, "Undefined zone setting: " + id);
  const auto invalid = [&] { return wrong(400, 1007, "Invalid value for zone setting " + id); };
  if (value == nullptr) return invalid();
  for (const Choice& choice : choices())
    if (choice.setting == id && std::find(choice.values.begin(), choice.values.end(),
                                          value_text(*value)) == choice.values.end())
      return invalid();
  for (const Amount& amount : amounts)
    if (amount.setting == id && (!value->is_int64() || value->get_int64() < amount.least ||
                                 value->get_int64() > amount.most))
      return invalid();
  return {};
}

JsonObject change_setting(Asked& asked, const std::string& id, const Json& value) {
  Setting& setting = asked.zone->settings[id];
  const std::string from = value_text(setting.value);
  setting = {value, now_us(asked.scene)};
  asked.scene.journal.write("edge", {{"zone", zone_name(*asked.zone)},
                                     {"what", "setting"},
                                     {"name", id},
                                     {"from", from},
                                     {"to", value_text(value)}});
  propagate_setting(asked.scene, std::string(text_of(asked.zone->document, "id")), id);
  return shown(id, setting);
}

}  // namespace

// Cloudflare: https://developers.cloudflare.com/api/resources/zones/methods/list/
Outcome<Answer> list_zones(Asked& asked) {
  std::vector<Json> items;
  const std::string name = from_query(asked, "name"), status = from_query(asked, "status");
  const std::string account = from_query(asked, "account.id");
  for (const auto& [id, zone] : asked.scene.cloud.cloudflare.zones) {
    if (!name.empty() && !has_name(zone_name(zone), name)) continue;
    if (!status.empty() && text_of(zone.document, "status") != status) continue;
    const JsonObject* owner = object_of(zone.document, "account");
    if (!account.empty() && (owner == nullptr || text_of(*owner, "id") != account)) continue;
    items.push_back(zone.document);
  }
  const std::string order = from_query(asked, "order");
  const bool down = from_query(asked, "direction") == "desc";
  if (order == "name" || order == "status")
    std::stable_sort(items.begin(), items.end(), [&](const Json& a, const Json& b) {
      const auto left = text_of(a.get_object(), order), right = text_of(b.get_object(), order);
      return down ? right < left : left < right;
    });
  return paged(asked, std::move(items), 20);
}

Outcome<Answer> get_zone(Asked& asked) { return Answer{asked.zone->document, {}, {}}; }

Outcome<Answer> list_settings(Asked& asked) {
  JsonArray list;
  for (const auto& [id, setting] : asked.zone->settings) list.push_back(shown(id, setting));
  return Answer{std::move(list), {}, {}};
}

Outcome<Answer> get_setting(Asked& asked) {
  const auto setting = asked.zone->settings.find(asked.path["setting"]);
  if (setting == asked.zone->settings.end())
    return wrong(400, 1003, "Undefined zone setting: " + asked.path["setting"]);
  return Answer{shown(setting->first, setting->second), {}, {}};
}

Outcome<Answer> edit_setting(Asked& asked) {
  const std::string id = asked.path["setting"];
  const Json* value = asked.body.if_contains("value");
  if (auto sound = check_setting(*asked.zone, id, value); !sound)
    return Wrong(std::move(sound).error());
  return Answer{change_setting(asked, id, *value), {}, {}};
}

/// All of them, or none.
Outcome<Answer> edit_settings(Asked& asked) {
  const JsonArray* items = array_of(asked.body, "items");
  if (items == nullptr) return wrong(400, 1004, "items are required");
  for (const Json& item : *items) {
    if (!item.is_object()) return wrong(400, 9207, "Request body is invalid.");
    const JsonObject& wanted = item.get_object();
    if (auto sound = check_setting(*asked.zone, std::string(text_of(wanted, "id")),
                                   wanted.if_contains("value"));
        !sound)
      return Wrong(std::move(sound).error());
  }
  JsonArray list;
  for (const Json& item : *items)
    list.push_back(change_setting(asked, std::string(text_of(item.get_object(), "id")),
                                  item.get_object().at("value")));
  return Answer{std::move(list), {}, {}};
}

Outcome<Answer> purge_cache(Asked& asked) {
  static constexpr std::array<const char*, 5> ways = {"purge_everything", "files", "tags", "hosts",
                                                      "prefixes"};
  const char* chosen = nullptr;
  for (const char* way : ways) {
    const Json* value = asked.body.if_contains(way);
    if (value == nullptr) continue;
    if (chosen != nullptr)
      return wrong(
          400, 1094,
          "Request must contain only one of: purge_everything, files, tags, hosts, prefixes");
    chosen = way;
    const bool everything = std::string_view(way) == "purge_everything";
    if (everything ? !(value->is_bool() && value->get_bool())
                   : !value->is_array() || value->get_array().empty())
      return wrong(400, 1095, "Request must contain a valid value for " + std::string(way));
    const std::size_t most =
        std::string_view(way) == "files" ? purge_rate(*asked.zone).files_most : items_most;
    if (!everything && value->get_array().size() > most)
      return wrong(400, 1096, "At most " + std::to_string(most) + " items can be purged at once");
  }
  if (chosen == nullptr)
    return wrong(400, 1012,
                 "Request must contain one of \"purge_everything\", \"files\", \"tags\", \"hosts\" "
                 "or \"prefixes\"");
  if (auto within = within_purge_rate(asked.scene, *asked.zone); !within)
    return Wrong(std::move(within).error());
  ++asked.zone->purges;
  asked.scene.journal.write("edge", {{"zone", zone_name(*asked.zone)},
                                     {"what", "purge"},
                                     {"name", chosen},
                                     {"to", boost::json::serialize(asked.body.at(chosen))}});
  return Answer{JsonObject{{"id", text_of(asked.zone->document, "id")}}, {}, {}};
}

Outcome<Answer> verify_token(Asked& asked) {
  const JsonObject* document = find_of_account(asked.scene, "tokens", asked.token->id);
  JsonObject result{{"id", asked.token->id}, {"status", "active"}};
  for (const char* date : {"not_before", "expires_on"})
    if (const Json* value = document != nullptr ? document->if_contains(date) : nullptr)
      result[date] = *value;
  return Answer{std::move(result), {}, {{10000, "This API Token is valid and active"}}};
}

Outcome<Answer> list_ips(Asked&) {
  // Cloudflare: https://www.cloudflare.com/ips/
  static constexpr std::array<const char*, 15> v4 = {
      "173.245.48.0/20",  "103.21.244.0/22",  "103.22.200.0/22", "103.31.4.0/22",
      "141.101.64.0/18",  "108.162.192.0/18", "190.93.240.0/20", "188.114.96.0/20",
      "197.234.240.0/22", "198.41.128.0/17",  "162.158.0.0/15",  "104.16.0.0/13",
      "104.24.0.0/14",    "172.64.0.0/13",    "131.0.72.0/22"};
  static constexpr std::array<const char*, 7> v6 = {
      "2400:cb00::/32", "2606:4700::/32", "2803:f800::/32", "2405:b500::/32",
      "2405:8100::/32", "2a06:98c0::/29", "2c0f:f248::/32"};
  JsonArray four, six;
  for (const char* range : v4) four.emplace_back(range);
  for (const char* range : v6) six.emplace_back(range);
  return Answer{
      JsonObject{{"ipv4_cidrs", std::move(four)}, {"ipv6_cidrs", std::move(six)}}, {}, {}};
}

std::map<std::string, Setting> default_settings() {
  std::map<std::string, Setting> settings;
  for (const Choice& choice : choices())
    settings[std::string(choice.setting)] = {Json(choice.otherwise), 0};
  for (const Amount& amount : amounts)
    settings[std::string(amount.setting)] = {Json(amount.otherwise), 0};
  return settings;
}

void put_zone(Scene& scene, std::string_view name, const JsonObject& settings) {
  State& state = scene.cloud.cloudflare;
  const std::string id = id_for(scene.cloud, "cf.zone", name, 0);
  Zone& zone = state.zones[id];
  const std::string now = date_text(now_us(scene));
  zone.document = {{"id", id},
                   {"name", name},
                   {"status", "active"},
                   {"paused", false},
                   {"type", "full"},
                   {"development_mode", 0},
                   {"name_servers", JsonArray{"ada.ns.cloudflare.com", "bob.ns.cloudflare.com"}},
                   {"account", JsonObject{{"id", id_for(scene.cloud, "cf.account", "", 0)},
                                          {"name", "greenroom"}}},
                   {"plan", JsonObject{{"legacy_id", "free"}, {"name", "Free Website"}}},
                   {"created_on", now},
                   {"modified_on", now},
                   {"activated_on", now}};
  zone.settings = default_settings();
  for (const auto& member : settings)
    zone.settings[std::string(member.key())].value = member.value();
  for (const auto& [setting, value] : zone.settings) zone.seen_settings[setting] = value.value;
  ++state.version;
}

void admit_token(Scene& scene, const seam::HttpRequest& request) {
  constexpr std::string_view scheme = "Bearer ";
  const std::string* header = seam::find_header(request.headers, "authorization");
  if (header == nullptr || !has_form_of_token(*header)) return;
  const std::string token = header->substr(scheme.size());
  if (!scene.cloud.cloudflare.tokens.contains(token)) put_token(scene, token, "unknown");
}

void put_token(Scene& scene, std::string_view token, std::string_view actor) {
  Token& made = scene.cloud.cloudflare.tokens[std::string(token)];
  made.actor = actor;
  made.id = id_for(scene.cloud, "cf.token", actor, 0);
}

}  // namespace greenroom::mocks::cloudflare
