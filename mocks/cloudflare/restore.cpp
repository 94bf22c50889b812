// Building a world from what was captured: resources as the API answered them.
#include "mocks/cloudflare/api.hpp"

#include <charconv>

namespace greenroom::mocks::cloudflare {
namespace {

std::int64_t digits_at(std::string_view text, std::size_t from, std::size_t count) {
  std::int64_t number = 0;
  if (from < text.size()) {
    const std::string_view part = text.substr(from, count);
    std::from_chars(part.data(), part.data() + part.size(), number);
  }
  return number;
}

/// "2026-01-05T09:00:00.000000Z" in microseconds since 1970; anything else: 0, never modified.
std::int64_t us_of(std::string_view date) {
  if (date.size() < 20 || !date.ends_with('Z')) return 0;
  const std::chrono::year_month_day day(
      std::chrono::year(static_cast<int>(digits_at(date, 0, 4))),
      std::chrono::month(static_cast<unsigned>(digits_at(date, 5, 2))),
      std::chrono::day(static_cast<unsigned>(digits_at(date, 8, 2))));
  if (!day.ok()) return 0;
  const std::int64_t days = std::chrono::sys_days(day).time_since_epoch().count();
  const std::int64_t seconds =
      ((days * 24 + digits_at(date, 11, 2)) * 60 + digits_at(date, 14, 2)) * 60 +
      digits_at(date, 17, 2);
  std::string fraction(date[19] == '.' ? date.substr(20, date.size() - 21) : std::string_view());
  fraction.resize(6, '0');
  return seconds * 1'000'000 + digits_at(fraction, 0, 6);
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
