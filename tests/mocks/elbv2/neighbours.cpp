#include "mocks/cloudwatch/cloudwatch.hpp"
#include "mocks/owners.hpp"
#include "mocks/s3/s3.hpp"
#include "mocks/traffic/traffic.hpp"
#include "sim/seam/check.hpp"
#include "tests/mocks/elbv2/workbench.hpp"

namespace greenroom::tests {

Neighbours& neighbours() {
  static Neighbours one;
  return one;
}

Workbench::Workbench() {
  neighbours() = {};
  neighbours().edge = {true, true, "bash-dog-1.us-east-2.elb.amazonaws.com", "strict", true};
  balancer = "arn:aws:elasticloadbalancing:us-east-2:123456789012:loadbalancer/app/bash-dog/1";
  cloud.elbv2.load_balancers[balancer] = {{{"LoadBalancerArn", balancer},
                                           {"LoadBalancerName", "bash-dog"},
                                           {"DNSName", "bash-dog-1.us-east-2.elb.amazonaws.com"}},
                                          true,
                                          {{"idle_timeout.timeout_seconds", "60"}},
                                          {}};
  blue = group("blue");
  green = group("green");
  production = listener(443, "HTTPS", forward(blue));
}

std::string Workbench::group(const std::string& name) {
  const std::string arn =
      "arn:aws:elasticloadbalancing:us-east-2:123456789012:targetgroup/" + name + "/1";
  cloud.elbv2.target_groups[arn] = {{{"TargetGroupArn", arn},
                                     {"TargetGroupName", name},
                                     {"HealthCheckPort", "traffic-port"},
                                     {"HealthCheckPath", "/healthz"},
                                     {"HealthCheckIntervalSeconds", 10},
                                     {"HealthCheckTimeoutSeconds", 5},
                                     {"HealthyThresholdCount", 2},
                                     {"UnhealthyThresholdCount", 2},
                                     {"Matcher", {{"HttpCode", "200"}}}},
                                    {{"deregistration_delay.timeout_seconds", "30"}},
                                    {},
                                    {}};
  return arn;
}

std::string Workbench::listener(int port, const std::string& protocol,
                                const mocks::JsonArray& actions) {
  const std::string arn =
      "arn:aws:elasticloadbalancing:us-east-2:123456789012:listener/app/bash-dog/1/" +
      std::to_string(port);
  mocks::elbv2::Listener one;
  one.document = {{"ListenerArn", arn},
                  {"LoadBalancerArn", balancer},
                  {"Port", port},
                  {"Protocol", protocol},
                  {"DefaultActions", actions}};
  one.propagation.written = 1;
  cloud.elbv2.listeners[arn] = std::move(one);
  mocks::elbv2::Listener& stored = cloud.elbv2.listeners[arn];
  stored.propagation.reached = true;
  const mocks::JsonObject& action = actions.back().as_object();
  auto& effective = stored.propagation.effective;
  if (const auto* redirect = mocks::object_of(action, "RedirectConfig")) {
    effective.kind = mocks::elbv2::Action::Kind::redirect;
    effective.status = 301;
    effective.location = std::string(mocks::text_of(*redirect, "Location"));
  } else {
    effective.weights = {{std::string(mocks::text_of(action, "TargetGroupArn")), 1}};
  }
  return arn;
}

mocks::JsonArray forward(const std::string& group) {
  return {{{"Type", "forward"}, {"TargetGroupArn", group}}};
}

void Workbench::put(const std::string& ip, mocks::ecs::Reaction reaction) {
  put(ip, reaction, reaction);
}

void Workbench::put(const std::string& ip, mocks::ecs::Reaction checks,
                    mocks::ecs::Reaction users) {
  neighbours().behind[ip] = {checks, users};
  mocks::elbv2::target_changed(scene, ip);
}

void Workbench::run_until(seam::Length when) {
  auto& timeline = cloud.timeline;
  const seam::Steady end{when};
  while (!timeline.empty() && timeline.next_at() <= end) {
    if (timeline.next_at() > timeline.now()) mocks::traffic::settle(scene);
    const sim::Event event = timeline.pop();
    journal.set_now(timeline.now());
    if (event.owner == mocks::traffic_owner) {
      mocks::traffic::on_event(scene, event);
    } else {
      GR_ASSERT(event.owner == mocks::elbv2_owner, "the workbench plays two services only");
      mocks::elbv2::on_event(scene, event);
    }
  }
  mocks::traffic::settle(scene);
  timeline.advance_to(end);
  journal.set_now(end);
  mocks::traffic::settle(scene);
}

void Workbench::edge_becomes(const mocks::cloudflare::EdgeView& view) {
  neighbours().edge = view;
  ++neighbours().edge_version;
}

void Workbench::enrol(const std::string& group_arn, const std::string& ip) {
  const auto done = mocks::elbv2::settle_target(scene, group_arn, ip, 8080, "us-east-2a");
  GR_ASSERT(done.has_value(), "the workbench knows its groups");
}

std::string Workbench::state_of(const std::string& group_arn, const std::string& ip) const {
  for (const auto& view : mocks::elbv2::targets(cloud, group_arn))
    if (view.ip == ip) return view.state;
  return "absent";
}

std::string Workbench::reason_of(const std::string& group_arn, const std::string& ip) const {
  for (const auto& view : mocks::elbv2::targets(cloud, group_arn))
    if (view.ip == ip) return view.reason;
  return "absent";
}

}  // namespace greenroom::tests

// ---- ECS, as far as the balancer speaks to it.
namespace greenroom::mocks::ecs {

Reaction react(const Cloud&, std::string_view ip, int, std::string_view, bool health_check) {
  const auto& behind = tests::neighbours().behind;
  const auto it = behind.find(std::string(ip));
  if (it == behind.end()) return tests::silent();
  return health_check ? it->second.checks : it->second.users;
}

void on_target_health(Scene& scene, std::string_view, std::string_view ip, int,
                      std::string_view state, std::string_view) {
  tests::neighbours().heard.push_back(
      std::to_string(scene.now().time_since_epoch().count() / 1'000'000) + " " + std::string(ip) +
      " " + std::string(state));
}

void on_target_drained(Scene& scene, std::string_view, std::string_view ip, int) {
  tests::neighbours().heard.push_back(
      std::to_string(scene.now().time_since_epoch().count() / 1'000'000) + " " + std::string(ip) +
      " drained");
}

}  // namespace greenroom::mocks::ecs

// ---- CloudWatch, as far as traffic speaks to it.
namespace greenroom::mocks::cloudwatch {

void add(Scene&, const MetricRef& key, seam::Steady when, std::int64_t micro_count) {
  std::string name =
      std::string(key.name) + " " +
      std::to_string(
          std::chrono::duration_cast<std::chrono::minutes>(when.time_since_epoch()).count());
  for (const auto& [dimension, value] : key.dimensions)
    if (dimension == "TargetGroup") name += " " + std::string(value);
  tests::neighbours().metrics[name] += micro_count;
}

}  // namespace greenroom::mocks::cloudwatch

// ---- S3, as far as logs of balancers ask it.
namespace greenroom::mocks::s3 {

bool has_bucket(const Cloud&, std::string_view bucket) { return bucket == "shop-logs"; }

}  // namespace greenroom::mocks::s3
