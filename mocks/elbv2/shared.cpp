// What handlers share: ids, pages, pairs, attributes.
#include "mocks/elbv2/internal.hpp"

#include <algorithm>
#include <charconv>

namespace greenroom::mocks::elbv2 {

std::string arn_of(const Scene& scene, std::string_view resource) {
  const Settings& settings = scene.cloud.settings;
  return "arn:aws:elasticloadbalancing:" + settings.region + ":" + settings.account + ":" +
         std::string(resource);
}

std::string next_hex(Scene& scene, std::string_view kind, std::string_view parent) {
  const std::uint64_t ordinal = next_ordinal(scene.cloud.elbv2, kind, parent);
  return sim::drawn_hex(
      scene.cloud.settings.chance.draw("elbv2." + std::string(kind), parent, ordinal), 16);
}

std::vector<std::string> texts_of(const JsonObject& input, std::string_view member) {
  std::vector<std::string> texts;
  if (const JsonArray* values = array_of(input, member))
    for (const Json& value : *values) texts.emplace_back(std::string_view(value.as_string()));
  return texts;
}

bool holds(const std::vector<std::string>& texts, std::string_view text) {
  return std::find(texts.begin(), texts.end(), text) != texts.end();
}

// AWS:
// https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_DescribeListeners.html
// Markers are opaque; ours are offsets. PageSize is 1 to 400.
Result<Json> page_of(const JsonObject& input, std::string_view member, JsonArray all) {
  const std::string_view marker = text_of(input, "Marker");
  std::size_t from = 0;
  if (!marker.empty()) {
    const auto [end, error] = std::from_chars(marker.data(), marker.data() + marker.size(), from);
    if (error != std::errc() || end != marker.data() + marker.size() || from > all.size())
      return refuse("ValidationError", "Invalid marker '" + std::string(marker) + "'");
  }
  const auto size = static_cast<std::size_t>(number_of(input, "PageSize", 400));
  const std::size_t to = std::min(all.size(), from + size);
  const std::size_t count = all.size();
  if (from > 0 || to < count)
    all = JsonArray(all.begin() + static_cast<std::ptrdiff_t>(from),
                    all.begin() + static_cast<std::ptrdiff_t>(to));
  JsonObject output(all.storage());
  output.emplace(member, std::move(all));
  if (to < count) output["NextMarker"] = std::to_string(to);
  return Json(std::move(output));
}

void put_pairs(std::map<std::string, std::string>& map, const JsonArray* pairs) {
  if (pairs == nullptr) return;
  for (const Json& pair : *pairs)
    map[std::string(text_of(pair.as_object(), "Key"))] = text_of(pair.as_object(), "Value");
}

JsonArray pairs_of(const std::map<std::string, std::string>& map) {
  JsonArray pairs;
  for (const auto& [key, value] : map) pairs.push_back(JsonObject{{"Key", key}, {"Value", value}});
  return pairs;
}

}  // namespace greenroom::mocks::elbv2
