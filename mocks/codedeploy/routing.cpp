#include "mocks/codedeploy/routing.hpp"

#include "mocks/codedeploy/group_rules.hpp"
#include "mocks/ecs/ecs.hpp"
#include "mocks/elbv2/elbv2.hpp"
#include "sim/seam/check.hpp"

#include <algorithm>

namespace greenroom::mocks::codedeploy {
namespace {

using elbv2::Route;
using elbv2::Weight;
using IdleTargetGroup = Switches::IdleTargetGroup;
using ListenerRewrite = Switches::ListenerRewrite;

const JsonObject& balancing_of(const Deployment& deployment) {
  const JsonObject* balancing = object_of(deployment.document, "loadBalancerInfo");
  GR_ASSERT(balancing != nullptr, "a deployment to ECS has its pair of target groups");
  return *balancing;
}

seam::Failure balancer_error(std::string why) {
  return seam::fail(seam::ErrorKind::refused, "ELASTIC_LOAD_BALANCING_INVALID",
                    "The ELB could not be updated due to the following error: " + std::move(why));
}

// CodeDeploy sees what the API tells of a listener, not what users feel yet.
int weight_of(const Route& route, std::string_view target_group) {
  for (const Weight& weight : route.written)
    if (weight.target_group == target_group) return weight.weight;
  return 0;
}
bool names(const Route& route, std::string_view target_group) {
  return std::any_of(route.written.begin(), route.written.end(),
                     [&](const Weight& weight) { return weight.target_group == target_group; });
}
/// The actions of a listener that forward to one of the two groups.
Result<std::vector<Route>> routes_to(const Cloud& cloud, const std::string& listener,
                                     std::string_view blue, std::string_view green) {
  const auto all = elbv2::routes_of(cloud, listener);
  if (!all) return balancer_error(all.error().message);
  std::vector<Route> found;
  for (const Route& route : *all)
    if (names(route, blue) || names(route, green)) found.push_back(route);
  return found;
}

std::vector<Weight> weights_for(const Roles& roles, int green_percent) {
  return {{roles.green_target_group, green_percent},
          {roles.blue_target_group, 100 - green_percent}};
}

bool wants_idle_attached(const Cloud& cloud, const Shift& shift) {
  return cloud.settings.switches.idle_target_group == IdleTargetGroup::weight_zero ||
         shift.kind != Shift::Kind::all_at_once;
}

}  // namespace

std::string production_listener(const Deployment& deployment) {
  return listener_of(balancing_of(deployment), "prodTrafficRoute");
}

std::string test_listener(const Deployment& deployment) {
  return listener_of(balancing_of(deployment), "testTrafficRoute");
}

// AWS: https://docs.aws.amazon.com/codedeploy/latest/userguide/troubleshooting-ecs.html
Result<void> check_listeners(const Cloud& cloud, const Deployment& deployment) {
  const Roles& roles = deployment.roles;
  const std::string listener = production_listener(deployment);
  const auto routes =
      GR_TRY(routes_to(cloud, listener, roles.blue_target_group, roles.green_target_group));
  const bool blue_serves =
      !routes.empty() && std::all_of(routes.begin(), routes.end(), [&](const Route& route) {
        return weight_of(route, roles.blue_target_group) > 0;
      });
  if (!blue_serves)
    return balancer_error("Primary taskset target group must be behind listener " + listener);
  for (const Route& route : routes)
    if (weight_of(route, roles.green_target_group) > 0)
      return balancer_error(
          "Green taskset target group cannot have non-zero weight prior to traffic shifting");
  return {};
}

Result<void> attach_green(Scene& scene, Deployment& deployment) {
  if (!wants_idle_attached(scene.cloud, deployment.shift)) return {};
  const Roles& roles = deployment.roles;
  const auto routes = GR_TRY(routes_to(scene.cloud, production_listener(deployment),
                                       roles.blue_target_group, roles.green_target_group));
  const bool attached = std::all_of(routes.begin(), routes.end(), [&](const Route& route) {
    return names(route, roles.green_target_group);
  });
  if (attached) return {};
  return write_production(scene, deployment, 0);
}

void attach_idle_at_creation(Scene& scene, const JsonObject& group) {
  const Cloud& cloud = scene.cloud;
  if (cloud.settings.switches.listener_rewrite != ListenerRewrite::at_group_creation) return;
  const auto config = find_config(cloud.codedeploy, text_of(group, "deploymentConfigName"));
  if (!config || !wants_idle_attached(cloud, shift_of(*config))) return;
  const ServiceName name = service_of(group);
  const auto view = ecs::find_service(cloud, name.cluster, name.service);
  const JsonObject* balancing = object_of(group, "loadBalancerInfo");
  if (!view || balancing == nullptr) return;
  const std::vector<std::string> pair = pair_of(cloud, *balancing);
  const std::string listener = listener_of(*balancing, "prodTrafficRoute");
  for (const ecs::TaskSetView& set : view->task_sets) {
    if (set.status != "PRIMARY" || pair.size() != 2) continue;
    const auto blue = std::find(pair.begin(), pair.end(), set.target_group);
    if (blue == pair.end()) return;
    const std::string& green = pair[blue == pair.begin() ? 1 : 0];
    const auto routes = routes_to(cloud, listener, *blue, green);
    const bool plain = routes && !routes->empty() &&
                       std::all_of(routes->begin(), routes->end(), [&](const Route& route) {
                         return names(route, *blue) && !names(route, green);
                       });
    // A listener that the first deployment will refuse is left as it is.
    if (plain) (void)elbv2::set_weights(scene, listener, {{green, 0}, {*blue, 100}});
    return;
  }
}

Result<void> write_production(Scene& scene, Deployment& deployment, int green_percent) {
  GR_ASSERT(green_percent >= 0 && green_percent <= 100, "a share is a percentage");
  const std::string listener = production_listener(deployment);
  const auto written =
      elbv2::set_weights(scene, listener, weights_for(deployment.roles, green_percent));
  if (!written) return balancer_error(written.error().message);
  deployment.roles.green_share = green_percent;
  deployment.roles.wrote_production = true;
  deployment.updated = scene.now();
  say(scene, {{"deployment", deployment.id},
              {"what", "weights"},
              {"route", "production"},
              {"percent", green_percent}});
  return {};
}

Result<void> write_test(Scene& scene, Deployment& deployment, int green_percent) {
  const std::string listener = test_listener(deployment);
  if (listener.empty()) return {};
  Roles& roles = deployment.roles;
  if (!roles.wrote_test) {
    const auto routes =
        GR_TRY(routes_to(scene.cloud, listener, roles.blue_target_group, roles.green_target_group));
    // A listener that rests on neither group keeps what it has: nothing to move, nothing to undo.
    if (routes.empty()) return {};
    roles.test_green_before = weight_of(routes[0], roles.blue_target_group) > 0 ? 0 : 100;
  }
  const auto written = elbv2::set_weights(scene, listener, weights_for(roles, green_percent));
  if (!written) return balancer_error(written.error().message);
  roles.wrote_test = true;
  deployment.updated = scene.now();
  say(scene, {{"deployment", deployment.id},
              {"what", "weights"},
              {"route", "test"},
              {"percent", green_percent}});
  return {};
}

bool production_was_edited(const Cloud& cloud, const Deployment& deployment) {
  const Roles& roles = deployment.roles;
  const auto routes = routes_to(cloud, production_listener(deployment), roles.blue_target_group,
                                roles.green_target_group);
  if (!routes || routes->empty()) return true;
  return std::any_of(routes->begin(), routes->end(), [&](const Route& route) {
    const int green = weight_of(route, roles.green_target_group);
    const int blue = weight_of(route, roles.blue_target_group);
    return green * 100 != roles.green_share * (green + blue) || green + blue == 0;
  });
}

bool blue_is_behind_production(const Cloud& cloud, const Deployment& deployment) {
  const Roles& roles = deployment.roles;
  const auto routes = routes_to(cloud, production_listener(deployment), roles.blue_target_group,
                                roles.green_target_group);
  return routes && std::any_of(routes->begin(), routes->end(), [&](const Route& route) {
           return weight_of(route, roles.blue_target_group) > 0;
         });
}

int share_after(const Shift& shift, int step, Switches::LinearRemainder remainder) {
  GR_ASSERT(step >= 1, "steps are counted from 1");
  if (shift.kind == Shift::Kind::all_at_once) return 100;
  if (shift.kind == Shift::Kind::canary) return step == 1 ? shift.percent : 100;
  const int share = shift.percent * step;
  if (share >= 100) return 100;
  // A percentage that does not divide 100 ends with a smaller last step, or with a larger (U7).
  const bool rest_is_short = 100 - share < shift.percent;
  if (rest_is_short && remainder == Switches::LinearRemainder::larger_last_step) return 100;
  return share;
}

}  // namespace greenroom::mocks::codedeploy
