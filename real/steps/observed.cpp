#include "real/steps/observed.hpp"

#include <algorithm>

namespace greenroom::real {

const elbv2::Listener* Observed::listener(const std::string& arn) const {
  const auto found = std::find_if(listeners.begin(), listeners.end(),
                                  [&](const auto& one) { return one.arn == arn; });
  return found == listeners.end() ? nullptr : &*found;
}

const elbv2::Listener* Observed::production() const {
  if (!group || group->production_listeners.empty()) return nullptr;
  return listener(group->production_listeners.front());
}

const elbv2::TargetGroup* Observed::target_group(const std::string& arn) const {
  const auto found = std::find_if(target_groups.begin(), target_groups.end(),
                                  [&](const auto& one) { return one.arn == arn; });
  return found == target_groups.end() ? nullptr : &*found;
}

const elbv2::TargetGroup* Observed::green_target_group() const {
  const ecs::TaskSet* primary = service ? service->primary() : nullptr;
  if (primary == nullptr || target_group(primary->target_group_arn) == nullptr) return nullptr;
  for (const auto& one : target_groups) {
    if (one.arn != primary->target_group_arn) return &one;
  }
  return nullptr;
}

std::string route_text(const std::string& route, const elbv2::Forward& forward) {
  std::string out = route + "=";
  for (const auto& [group, share] : forward.effective())
    out += group + ":" + std::to_string(share) + " ";
  if (forward.redirect_to_port) out += "redirect:" + *forward.redirect_to_port;
  return out + ";";
}

std::string routing_of(const std::vector<elbv2::Listener>& listeners,
                       const std::map<std::string, std::vector<elbv2::Rule>>& rules,
                       const codedeploy::Group& group) {
  std::vector<std::string> routes = group.production_listeners;
  routes.insert(routes.end(), group.test_listeners.begin(), group.test_listeners.end());
  std::string out;
  for (const std::string& route : routes) {
    for (const auto& listener : listeners) {
      if (listener.arn == route) out += route_text(route, listener.forward);
    }
    const auto found = rules.find(route);
    if (found == rules.end()) continue;
    for (const auto& rule : found->second) out += route_text(rule.arn, rule.forward);
  }
  return out;
}

}  // namespace greenroom::real
