// Looking things up, and the questions of neighbours that need no clock.
#include "mocks/elbv2/internal.hpp"

#include <algorithm>

namespace greenroom::mocks::elbv2 {
namespace {

template <class Map>
auto* in(Map& map, std::string_view arn) {
  const auto it = map.find(arn);
  return it == map.end() ? nullptr : &it->second;
}

// AWS: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/CommonErrors.html
// Inferred: the text for an ARN of another form; that page names the code alone.
Result<void> has_form(std::string_view arn, std::string_view kind, std::string_view name) {
  if (arn.starts_with("arn:") && arn.find(":elasticloadbalancing:") != std::string_view::npos &&
      arn.find(":" + std::string(kind) + "/") != std::string_view::npos)
    return {};
  return refuse("ValidationError",
                "'" + std::string(arn) + "' is not a valid " + std::string(name) + " ARN");
}

}  // namespace

Result<void> is_load_balancer_arn(std::string_view arn) {
  return has_form(arn, "loadbalancer", "load balancer");
}
Result<void> is_target_group_arn(std::string_view arn) {
  return has_form(arn, "targetgroup", "target group");
}

// AWS: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/CommonErrors.html
Result<LoadBalancer*> find_load_balancer(State& state, std::string_view arn) {
  if (auto* found = in(state.load_balancers, arn)) return found;
  GR_CHECK(is_load_balancer_arn(arn));
  return refuse("LoadBalancerNotFoundException", "One or more load balancers not found");
}

Result<TargetGroup*> find_target_group(State& state, std::string_view arn) {
  if (auto* found = in(state.target_groups, arn)) return found;
  GR_CHECK(is_target_group_arn(arn));
  return refuse("TargetGroupNotFoundException", "One or more target groups not found");
}

Result<Listener*> find_listener(State& state, std::string_view arn) {
  if (auto* found = in(state.listeners, arn)) return found;
  GR_CHECK(has_form(arn, "listener", "listener"));
  return refuse("ListenerNotFoundException", "One or more listeners not found");
}

Result<Rule*> find_rule(State& state, std::string_view arn) {
  if (auto* found = in(state.rules, arn)) return found;
  GR_CHECK(has_form(arn, "listener-rule", "listener rule"));
  return refuse("RuleNotFoundException", "One or more rules not found");
}

std::string_view name_of(const TargetGroup& group) {
  return text_of(group.document, "TargetGroupName");
}

std::vector<const Rule*> rules_of(const State& state, std::string_view listener_arn) {
  std::vector<const Rule*> rules;
  for (const auto& [arn, rule] : state.rules)
    if (rule.listener == listener_arn) rules.push_back(&rule);
  std::sort(rules.begin(), rules.end(),
            [](const Rule* a, const Rule* b) { return a->priority < b->priority; });
  return rules;
}

std::optional<std::string> load_balancer_by_name(const Cloud& cloud, std::string_view dns_name) {
  for (const auto& [arn, balancer] : cloud.elbv2.load_balancers)
    if (text_of(balancer.document, "DNSName") == dns_name) return arn;
  return std::nullopt;
}

const Listener* listener_at(const State& state, std::string_view dns_name, int port) {
  for (const auto& [arn, listener] : state.listeners) {
    if (number_of(listener.document, "Port") != port) continue;
    const auto balancer = state.load_balancers.find(text_of(listener.document, "LoadBalancerArn"));
    if (balancer == state.load_balancers.end() || !balancer->second.active) continue;
    if (text_of(balancer->second.document, "DNSName") == dns_name) return &listener;
  }
  return nullptr;
}

std::optional<std::string> listener_protocol(const Cloud& cloud, std::string_view dns_name,
                                             int port) {
  const Listener* listener = listener_at(cloud.elbv2, dns_name, port);
  if (listener == nullptr || !listener->propagation.reached) return std::nullopt;
  return std::string(text_of(listener->document, "Protocol"));
}

std::optional<std::string> target_group_arn(const Cloud& cloud, std::string_view name_or_arn) {
  for (const auto& [arn, group] : cloud.elbv2.target_groups)
    if (arn == name_or_arn || name_of(group) == name_or_arn) return arn;
  return std::nullopt;
}

std::optional<std::string> target_group_name(const Cloud& cloud, std::string_view arn) {
  const auto* group = in(cloud.elbv2.target_groups, arn);
  if (group == nullptr) return std::nullopt;
  return std::string(name_of(*group));
}

namespace {

/// The balancer of the first listener one of whose actions names the group; empty: none does.
std::string_view balancer_using(const State& state, std::string_view group) {
  const auto names = [&](const JsonObject& document, std::string_view member) {
    const JsonArray* actions = array_of(document, member);
    if (actions == nullptr) return false;
    const auto groups = groups_of(*actions);
    return std::find(groups.begin(), groups.end(), group) != groups.end();
  };
  for (const auto& [arn, listener] : state.listeners)
    if (names(listener.document, "DefaultActions"))
      return text_of(listener.document, "LoadBalancerArn");
  for (const auto& [arn, rule] : state.rules)
    if (names(rule.document, "Actions"))
      return text_of(state.listeners.find(rule.listener)->second.document, "LoadBalancerArn");
  return {};
}

}  // namespace

bool is_in_use(const Cloud& cloud, std::string_view target_group_arn) {
  return !balancer_using(cloud.elbv2, target_group_arn).empty();
}

std::optional<std::string> load_balancer_of(const Cloud& cloud, std::string_view target_group_arn) {
  const std::string_view found = balancer_using(cloud.elbv2, target_group_arn);
  if (found.empty()) return std::nullopt;
  return std::string(found);
}

std::optional<std::string> listener_arn(const Cloud& cloud, std::string_view load_balancer,
                                        int port) {
  for (const auto& [arn, listener] : cloud.elbv2.listeners) {
    if (number_of(listener.document, "Port") != port) continue;
    const std::string_view of = text_of(listener.document, "LoadBalancerArn");
    if (of == load_balancer) return arn;
    const auto* balancer = in(cloud.elbv2.load_balancers, of);
    if (balancer != nullptr && text_of(balancer->document, "LoadBalancerName") == load_balancer)
      return arn;
  }
  return std::nullopt;
}

std::vector<std::string> balancers_with_certificate(const Cloud& cloud,
                                                    std::string_view certificate_arn) {
  std::vector<std::string> balancers;
  for (const auto& [arn, listener] : cloud.elbv2.listeners) {
    const JsonArray* certificates = array_of(listener.document, "Certificates");
    if (certificates == nullptr) continue;
    const bool presents =
        std::any_of(certificates->begin(), certificates->end(), [&](const Json& one) {
          return text_of(one.as_object(), "CertificateArn") == certificate_arn;
        });
    const std::string_view balancer = text_of(listener.document, "LoadBalancerArn");
    if (presents && std::find(balancers.begin(), balancers.end(), balancer) == balancers.end())
      balancers.emplace_back(balancer);
  }
  return balancers;
}

std::uint64_t next_ordinal(State& state, std::string_view kind, std::string_view parent) {
  return ++state.made[std::string(kind) + "|" + std::string(parent)];
}

std::uint64_t version(const Cloud& cloud) { return cloud.elbv2.version; }

}  // namespace greenroom::mocks::elbv2
