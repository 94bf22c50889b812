// Building a world from what was captured: resources as the API answered them.
#include "mocks/cloudflare/api.hpp"
#include "mocks/protocol/values.hpp"

#include <charconv>

namespace greenroom::mocks::cloudflare {
namespace {

/// "2026-01-05T09:00:00.000000Z" in microseconds since 1970; none: 0, never modified.
std::int64_t us_of(std::string_view date) {
  const auto millis = protocol::millis_of_iso(date);
  if (!millis) return 0;
  // What stands behind the third digit; Cloudflare writes six.
  std::int64_t below = 0;
  const std::size_t point = date.find('.');
  if (point != std::string_view::npos && date.size() >= point + 8)
    std::from_chars(date.data() + point + 4, date.data() + point + 7, below);
  return *millis * 1000 + below;
}

}  // namespace

Result<void> restore(Scene& scene, std::string_view kind, std::string_view zone_id,
                     const JsonObject& document) {
  State& state = scene.cloud.cloudflare;
  ++state.version;
  if (kind == "zone") {
    Zone& zone = state.zones[std::string(zone_id)];
    zone.document = document;
    zone.settings = default_settings();
    for (const auto& [setting, value] : zone.settings) zone.seen_settings[setting] = value.value;
    return {};
  }
  const auto zone = state.zones.find(std::string(zone_id));
  if (zone == state.zones.end())
    return refuse("NotFound", "There is no zone " + std::string(zone_id));
  const std::string id(text_of(document, "id"));
  if (kind == "setting") {
    const Json* value = document.if_contains("value");
    Setting& setting = zone->second.settings[id];
    setting = {value == nullptr ? Json() : *value, us_of(text_of(document, "modified_on"))};
    zone->second.seen_settings[id] = setting.value;
    return {};
  }
  zone->second.records[id] = zone->second.seen_records[id] = document;
  ++zone->second.next_record;
  return {};
}

}  // namespace greenroom::mocks::cloudflare
