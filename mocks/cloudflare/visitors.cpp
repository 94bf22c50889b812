// What visitors see: changes travel to the edge, and where an address changes, on to resolvers.
#include "mocks/cloudflare/api.hpp"
#include "mocks/owners.hpp"

#include <algorithm>

namespace greenroom::mocks::cloudflare {
namespace {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

enum : std::uint8_t { record_arrives = 1, setting_arrives = 2 };

/// Cloudflare: https://developers.cloudflare.com/dns/manage-dns-records/
/// Within five minutes at the outside; that most take seconds is a guess.
const sim::Quantiles record_travels = {{300ms, 500ms, 900ms, 1400ms, 2s, 4s, 8s, 30s, 60s}};
/// Cloudflare: https://developers.cloudflare.com/api/resources/zones/subresources/settings/
/// A setting like SSL may need five minutes; the shape below that is a guess.
const sim::Quantiles setting_travels = {{300ms, 500ms, 900ms, 1400ms, 2s, 8s, 30s, 120s, 300s}};

// Cloudflare: https://developers.cloudflare.com/dns/manage-dns-records/reference/ttl/
constexpr std::int64_t automatic_ttl = 1, automatic_ttl_seconds = 300;

/// A name that leads to itself is followed no further than this.
constexpr int names_followed_max = 8;

/// How long resolvers go on answering with what was there before: its whole time to live, as they
/// do for whoever asked last. The addresses of the edge stay the same for a proxied record, so
/// nobody has anything new to learn.
/// Cloudflare: https://developers.cloudflare.com/dns/proxy-status/
seam::Length kept_by_resolvers(const Zone& zone, const std::string& record_id) {
  const auto before = zone.seen_records.find(record_id);
  if (before == zone.seen_records.end()) return seam::Length(0);
  const auto after = zone.records.find(record_id);
  const bool was_proxied = flag_of(before->second, "proxied");
  if (was_proxied && (after == zone.records.end() || flag_of(after->second, "proxied")))
    return seam::Length(0);
  const std::int64_t ttl = number_of(before->second, "ttl", automatic_ttl);
  return std::chrono::seconds(was_proxied || ttl == automatic_ttl ? automatic_ttl_seconds : ttl);
}

/// By its name now, or by the one that visitors know where it was deleted.
seam::Length lag_of(const Scene& scene, const Zone& zone, const std::string& record_id) {
  const auto now = zone.records.find(record_id);
  const auto before = zone.seen_records.find(record_id);
  std::string_view name;
  if (now != zone.records.end())
    name = text_of(now->second, "name");
  else if (before != zone.seen_records.end())
    name = text_of(before->second, "name");
  const auto lag = scene.cloud.cloudflare.lags.find(name);
  if (lag == scene.cloud.cloudflare.lags.end()) return seam::Length(0);
  return scene.cloud.settings.chance.length({lag->second}, "cloudflare.dns_lag", record_id);
}

void arrive_later(Scene& scene, std::uint8_t what, std::string subject,
                  const sim::Quantiles& travels, seam::Length kept) {
  sim::Event event;
  event.owner = cloudflare_owner;
  event.what = what;
  event.subject = std::move(subject);
  const auto now = static_cast<std::uint64_t>(scene.now().time_since_epoch().count());
  const seam::Length way =
      scene.cloud.settings.chance.length(travels, "cloudflare.propagation", event.subject, now);
  scene.in(way + kept, std::move(event));
}

bool is_within(std::string_view name, std::string_view zone) {
  return name == zone || (name.size() > zone.size() && name.ends_with(zone) &&
                          name[name.size() - zone.size() - 1] == '.');
}

const Zone* zone_of_host(const Cloud& cloud, std::string_view host) {
  const Zone* longest = nullptr;
  for (const auto& [id, zone] : cloud.cloudflare.zones)
    if (is_within(host, zone_name(zone)) &&
        (longest == nullptr || zone_name(zone).size() > zone_name(*longest).size()))
      longest = &zone;
  return longest;
}

const JsonObject* seen_record(const Zone& zone, std::string_view name) {
  const auto found =
      std::find_if(zone.seen_records.begin(), zone.seen_records.end(), [&](const auto& entry) {
        const std::string_view type = text_of(entry.second, "type");
        return text_of(entry.second, "name") == name &&
               (type == "CNAME" || type == "A" || type == "AAAA");
      });
  return found == zone.seen_records.end() ? nullptr : &found->second;
}

/// The name's own record, else the nearest wildcard's.
/// Cloudflare:
/// https://developers.cloudflare.com/dns/manage-dns-records/reference/wildcard-dns-records/
const JsonObject* answering(const Zone& zone, std::string_view host) {
  if (const JsonObject* own = seen_record(zone, host)) return own;
  for (std::size_t dot = host.find('.'); dot != std::string_view::npos;
       dot = host.find('.', dot + 1)) {
    const std::string_view parent = host.substr(dot + 1);
    if (!is_within(parent, zone_name(zone))) break;
    if (const JsonObject* wild = seen_record(zone, "*." + std::string(parent))) return wild;
  }
  return nullptr;
}

std::string seen_setting(const Zone& zone, const char* id) {
  const auto found = zone.seen_settings.find(id);
  const bool has_text = found != zone.seen_settings.end() && found->second.is_string();
  return has_text ? std::string(found->second.get_string()) : std::string();
}

}  // namespace

void propagate_record(Scene& scene, const std::string& zone_id, const std::string& record_id) {
  const Zone& zone = scene.cloud.cloudflare.zones.at(zone_id);
  arrive_later(scene, record_arrives, zone_id + "/" + record_id, record_travels,
               kept_by_resolvers(zone, record_id) + lag_of(scene, zone, record_id));
}

void lag_record(Scene& scene, std::string_view name, const std::optional<sim::Quantiles>& by) {
  if (by)
    scene.cloud.cloudflare.lags.insert_or_assign(std::string(name), by->at);
  else
    scene.cloud.cloudflare.lags.erase(std::string(name));
}

bool has_record(const Cloud& cloud, std::string_view name) {
  const Zone* zone = zone_of_host(cloud, name);
  return zone != nullptr &&
         std::any_of(zone->records.begin(), zone->records.end(),
                     [&](const auto& entry) { return text_of(entry.second, "name") == name; });
}

void propagate_setting(Scene& scene, const std::string& zone_id, const std::string& setting_id) {
  arrive_later(scene, setting_arrives, zone_id + "/" + setting_id, setting_travels,
               seam::Length(0));
}

void on_event(Scene& scene, const sim::Event& event) {
  State& state = scene.cloud.cloudflare;
  const std::size_t slash = event.subject.find('/');
  const auto zone = state.zones.find(event.subject.substr(0, slash));
  if (zone == state.zones.end()) return;
  const std::string thing = event.subject.substr(slash + 1);
  ++state.version;
  if (event.what == setting_arrives) {
    zone->second.seen_settings[thing] = zone->second.settings[thing].value;
    return;
  }
  const auto record = zone->second.records.find(thing);
  if (record == zone->second.records.end())
    zone->second.seen_records.erase(thing);
  else
    zone->second.seen_records[thing] = record->second;
}

EdgeView edge(const Cloud& cloud, std::string_view host) {
  EdgeView view;
  const Zone* zone = zone_of_host(cloud, host);
  if (zone == nullptr) return view;
  view.ssl = seen_setting(*zone, "ssl");
  view.always_https = seen_setting(*zone, "always_use_https") == "on";
  const JsonObject* record = answering(*zone, host);
  if (record == nullptr) return view;
  view.resolves = true;
  view.proxied = flag_of(*record, "proxied") && !flag_of(zone->document, "paused");
  // A name that leads to another of the same zone is answered with where that one leads.
  for (int followed = 0; record != nullptr && followed < names_followed_max; ++followed) {
    view.origin = text_of(*record, "content");
    const bool leads_on =
        text_of(*record, "type") == "CNAME" && is_within(view.origin, zone_name(*zone));
    record = leads_on ? answering(*zone, view.origin) : nullptr;
  }
  return view;
}

std::optional<std::string> cname_of(const Cloud& cloud, std::string_view name) {
  const Zone* zone = zone_of_host(cloud, name);
  if (zone == nullptr) return std::nullopt;
  const JsonObject* record = answering(*zone, name);
  if (record == nullptr || text_of(*record, "type") != "CNAME") return std::string();
  if (flag_of(*record, "proxied") && !flag_of(zone->document, "paused")) return std::string();
  return std::string(text_of(*record, "content"));
}

std::uint64_t version(const Cloud& cloud) { return cloud.cloudflare.version; }

}  // namespace greenroom::mocks::cloudflare
