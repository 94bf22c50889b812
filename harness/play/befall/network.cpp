// network_closed, route_missing: a way that packets took is closed.
#include "harness/play/befall/befall.hpp"
#include "mocks/ec2/ec2.hpp"
#include "mocks/elbv2/elbv2.hpp"

namespace greenroom::harness::befalls {
namespace {

std::string known_names(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
  return text.empty() ? "this world has none" : "it has " + text;
}

/// `subnet:private` all of that kind, `subnet:private#2` the second, `subnet:private-b` the one of
/// that zone, `subnet:subnet-...` by its id.
std::vector<std::string> subnets_meant(const Stagehand& hand, const Thing& thing) {
  std::vector<std::string> meant;
  for (const auto& [kind, ids] : hand.names.subnets) {
    std::int64_t ordinal = 0;
    for (const std::string& id : ids) {
      const std::string& region = hand.scene.cloud.settings.region;
      const std::string zone = mocks::ec2::subnet(hand.scene.cloud, id)->zone;
      const bool by_kind = thing.name == kind && thing.nth.holds(++ordinal);
      if (by_kind || thing.name == kind + "-" + zone.substr(region.size())) meant.push_back(id);
    }
  }
  if (meant.empty() && mocks::ec2::subnet(hand.scene.cloud, thing.name))
    meant.push_back(thing.name);
  return meant;
}

}  // namespace

/// A group by the world's own name or by its id: what its rules let in is away until it is over.
Problem network_closed(Stagehand& hand, const Fault& fault, bool begins) {
  const auto named = hand.names.security_groups.find(fault.thing->name);
  const std::string id =
      named == hand.names.security_groups.end() ? fault.thing->name : named->second;
  if (!mocks::ec2::close_group(hand.scene, id, begins)) {
    std::vector<std::string> names;
    for (const auto& [name, group] : hand.names.security_groups) names.push_back(name);
    return "there is no security group " + fault.thing->name + " (" + known_names(names) + ")";
  }
  mocks::elbv2::network_changed(hand.scene);
  return std::nullopt;
}

Problem route_missing(Stagehand& hand, const Fault& fault, bool begins) {
  const std::vector<std::string> meant = subnets_meant(hand, *fault.thing);
  if (meant.empty()) {
    std::vector<std::string> names;
    for (const auto& [kind, ids] : hand.names.subnets) names.push_back(kind);
    return fault.thing->text + " means no subnet (" + known_names(names) + ")";
  }
  for (const std::string& id : meant) mocks::ec2::cut_routes(hand.scene, id, begins);
  mocks::elbv2::network_changed(hand.scene);
  return std::nullopt;
}

}  // namespace greenroom::harness::befalls
