// weights_lag, dns_lags: what is written takes effect later.
#include "harness/play/befall/befall.hpp"
#include "mocks/cloudflare/cloudflare.hpp"
#include "mocks/elbv2/elbv2.hpp"

namespace greenroom::harness::befalls {
namespace {

/// A listener's ARN, or that of its nth rule in order of priority.
std::string route_meant(const Stagehand& hand, const Thing& thing) {
  const auto listener = hand.names.listeners.find(thing.name);
  const std::string arn = listener == hand.names.listeners.end() ? thing.name : listener->second;
  const auto routes = mocks::elbv2::routes_of(hand.scene.cloud, arn);
  if (thing.kind == "listener") return routes ? arn : "";
  std::int64_t ordinal = 0;
  if (routes)
    for (const auto& route : *routes)
      if (!route.rule.empty() && thing.nth.holds(++ordinal)) return route.rule;
  return "";
}

}  // namespace

Problem weights_lag(Stagehand& hand, const Fault& fault, bool begins) {
  const std::string route = route_meant(hand, *fault.thing);
  if (route.empty()) return "there is no " + fault.thing->text;
  mocks::elbv2::lag_weights(hand.scene, route, begins ? fault.time : std::nullopt);
  return std::nullopt;
}

Problem dns_lags(Stagehand& hand, const Fault& fault, bool begins) {
  if (!mocks::cloudflare::has_record(hand.scene.cloud, fault.thing->name))
    return "there is no record " + fault.thing->name;
  mocks::cloudflare::lag_record(hand.scene, fault.thing->name, begins ? fault.time : std::nullopt);
  return std::nullopt;
}

}  // namespace greenroom::harness::befalls
