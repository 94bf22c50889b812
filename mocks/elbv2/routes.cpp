// Routes: what CodeDeploy and the properties read and write, and where users' requests go.
#include "mocks/elbv2/internal.hpp"

#include <algorithm>

namespace greenroom::mocks::elbv2 {
namespace {

bool names_one(const std::vector<Weight>& weights, const std::vector<std::string>& groups) {
  return std::any_of(weights.begin(), weights.end(), [&](const Weight& weight) {
    return std::find(groups.begin(), groups.end(), weight.target_group) != groups.end();
  });
}

void add_route(std::vector<Route>& routes, std::string_view listener, std::string_view rule,
               std::int64_t port, const Propagation& propagation, const JsonArray& actions,
               const std::vector<std::string>& groups) {
  Route route{std::string(listener), std::string(rule), static_cast<int>(port), {}, {}};
  const Action written = action_of(actions);
  if (written.kind == Action::Kind::forward) route.written = written.weights;
  if (propagation.reached && propagation.effective.kind == Action::Kind::forward)
    route.weights = propagation.effective.weights;
  if (route.weights.empty() && route.written.empty()) return;
  if (!groups.empty() && !names_one(route.weights, groups) && !names_one(route.written, groups))
    return;
  routes.push_back(std::move(route));
}

void add_routes(std::vector<Route>& routes, const State& state, std::string_view arn,
                const Listener& listener, const std::vector<std::string>& groups) {
  const std::int64_t port = number_of(listener.document, "Port");
  add_route(routes, arn, "", port, listener.propagation,
            *array_of(listener.document, "DefaultActions"), groups);
  for (const Rule* rule : rules_of(state, arn))
    add_route(routes, arn, text_of(rule->document, "RuleArn"), port, rule->propagation,
              *array_of(rule->document, "Actions"), groups);
}

/// The forward action as the API tells it after somebody set weights; stickiness stays as it was.
JsonObject forward_document(const JsonObject& before, const std::vector<Weight>& weights) {
  JsonArray tuples;
  for (const Weight& weight : weights)
    tuples.push_back(
        JsonObject{{"TargetGroupArn", weight.target_group}, {"Weight", weight.weight}});
  const JsonObject* config = object_of(before, "ForwardConfig");
  const JsonObject* sticky =
      config == nullptr ? nullptr : object_of(*config, "TargetGroupStickinessConfig");
  JsonObject forward{{"Type", "forward"}};
  if (weights.size() == 1) forward["TargetGroupArn"] = weights.front().target_group;
  if (const Json* order = before.if_contains("Order")) forward["Order"] = *order;
  forward["ForwardConfig"] =
      JsonObject{{"TargetGroups", std::move(tuples)},
                 {"TargetGroupStickinessConfig",
                  sticky != nullptr ? *sticky : JsonObject{{"Enabled", false}}}};
  return forward;
}

bool forwards_to_one(const JsonArray& actions, const std::vector<Weight>& weights) {
  for (const std::string& group : groups_of(actions))
    for (const Weight& weight : weights)
      if (weight.target_group == group) return true;
  return false;
}

void rewrite(JsonObject& document, std::string_view member, const std::vector<Weight>& weights) {
  JsonArray& actions = document[member].as_array();
  Json& last = actions.back();
  last = forward_document(last.as_object(), weights);
}

}  // namespace

std::vector<Route> routes(const Cloud& cloud, const std::vector<std::string>& target_groups) {
  std::vector<Route> found;
  for (const auto& [arn, listener] : cloud.elbv2.listeners)
    add_routes(found, cloud.elbv2, arn, listener, target_groups);
  return found;
}

Result<std::vector<Route>> routes_of(const Cloud& cloud, std::string_view listener_arn) {
  const auto listener = cloud.elbv2.listeners.find(listener_arn);
  if (listener == cloud.elbv2.listeners.end())
    return refuse("ListenerNotFoundException", "One or more listeners not found");
  std::vector<Route> found;
  add_routes(found, cloud.elbv2, listener->first, listener->second, {});
  return found;
}

Result<void> set_weights(Scene& scene, std::string_view listener_arn,
                         const std::vector<Weight>& weights) {
  State& state = scene.cloud.elbv2;
  Listener* listener = GR_TRY(find_listener(state, listener_arn));
  for (const Weight& weight : weights) GR_TRY(find_target_group(state, weight.target_group));
  std::vector<std::string> written;
  if (forwards_to_one(*array_of(listener->document, "DefaultActions"), weights)) {
    rewrite(listener->document, "DefaultActions", weights);
    written.emplace_back(listener_arn);
  }
  for (auto& [arn, rule] : state.rules) {
    if (rule.listener != listener_arn) continue;
    if (!forwards_to_one(*array_of(rule.document, "Actions"), weights)) continue;
    rewrite(rule.document, "Actions", weights);
    written.push_back(arn);
  }
  for (const std::string& arn : written) propagate(scene, arn);
  review_use(scene);
  return {};
}

std::vector<Share> shares(const Cloud& cloud, std::string_view dns_name, int port, bool tls,
                          std::string_view host, std::string_view path) {
  const Listener* listener = listener_at(cloud.elbv2, dns_name, port);
  if (listener == nullptr || !listener->propagation.reached) return {};
  const bool speaks_tls = text_of(listener->document, "Protocol") == "HTTPS";
  if (tls && !speaks_tls) return {};
  if (!tls && speaks_tls) return {Share{{}, 1, 1, 400, {}}};
  const Action* action = &listener->propagation.effective;
  for (const Rule* rule : rules_of(cloud.elbv2, text_of(listener->document, "ListenerArn")))
    if (rule->propagation.reached && rule_matches(*rule, host, path)) {
      action = &rule->propagation.effective;
      break;
    }
  if (action->kind == Action::Kind::redirect)
    return {Share{{}, 1, 1, action->status, location_of(action->location, tls, port, host, path)}};
  if (action->kind == Action::Kind::fixed_response) return {Share{{}, 1, 1, action->status, {}}};
  std::int64_t sum = 0;
  for (const Weight& weight : action->weights) sum += weight.weight;
  // AWS:
  // https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-listeners.html
  // With all weights zero no group is eligible (inferred: 503).
  if (sum == 0) return {Share{action->weights.front().target_group, 1, 1, 503, {}}};
  std::vector<Share> shares;
  for (const Weight& weight : action->weights)
    if (weight.weight > 0) shares.push_back({weight.target_group, weight.weight, sum, 0, {}});
  return shares;
}

}  // namespace greenroom::mocks::elbv2
