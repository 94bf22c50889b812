// Traffic's costs: ten minutes of users while weights move, in both modes. Flow must not care for
// the rate; a visit of `requests` is compared with the two events that it is made of.
#include "mocks/cloud.hpp"
#include "mocks/elbv2/elbv2.hpp"
#include "mocks/owners.hpp"
#include "mocks/traffic/traffic.hpp"
#include "sim/journal.hpp"

#include <benchmark/benchmark.h>

#include <string>

using namespace greenroom;
using namespace std::chrono_literals;

namespace {

const std::string arn = "arn:aws:elasticloadbalancing:us-east-2:123456789012:";
const std::string balancer = arn + "loadbalancer/app/bash-dog/1";
const std::string listener = arn + "listener/app/bash-dog/1/443";
const std::string blue = arn + "targetgroup/blue/1", green = arn + "targetgroup/green/1";
const std::string dns = "bash-dog-1.us-east-2.elb.amazonaws.com";

/// A balancer with two groups, put there directly: no call is part of what is measured.
mocks::Cloud prepared() {
  mocks::Cloud cloud;
  cloud.elbv2.load_balancers[balancer] = {{{"LoadBalancerArn", balancer}, {"DNSName", dns}},
                                          true,
                                          {{"idle_timeout.timeout_seconds", "60"}},
                                          {}};
  for (const std::string& group : {blue, green})
    cloud.elbv2.target_groups[group] = {
        {{"TargetGroupArn", group}, {"TargetGroupName", group == blue ? "blue" : "green"}},
        {{"deregistration_delay.timeout_seconds", "30"}},
        {},
        {}};
  mocks::elbv2::Listener one;
  one.document = {{"ListenerArn", listener},
                  {"LoadBalancerArn", balancer},
                  {"Port", 443},
                  {"Protocol", "HTTPS"},
                  {"DefaultActions", mocks::JsonArray{mocks::JsonObject{
                                         {"Type", "forward"}, {"TargetGroupArn", blue}}}}};
  one.propagation.reached = true;
  one.propagation.effective.weights = {{blue, 1}};
  cloud.elbv2.listeners[listener] = std::move(one);
  return cloud;
}

void dispatch(mocks::Scene& scene, const sim::Event& event) {
  if (event.owner == mocks::traffic_owner) return mocks::traffic::on_event(scene, event);
  mocks::elbv2::on_event(scene, event);
}

/// Ten minutes: weights move every minute, somebody's instant comes and goes every second.
std::int64_t ten_minutes(mocks::Cloud cloud, mocks::traffic::Mode mode, std::int64_t per_second) {
  sim::Journal journal;
  journal.keep_lines(false);
  mocks::Scene scene{cloud, journal};
  for (const char* ip : {"10.20.16.4", "10.20.16.5"})
    (void)mocks::elbv2::settle_target(scene, blue, ip, 8080, "us-east-2a");
  (void)mocks::elbv2::settle_target(scene, green, "10.20.20.4", 8080, "us-east-2b");
  mocks::traffic::Plan plan;
  plan.mode = mode;
  plan.per_second_milli = per_second * 1000;
  plan.host = "www.bash-dog.example";
  plan.balancer = dns;
  plan.through_cloudflare = false;
  mocks::traffic::start(scene, plan);
  sim::Timeline& timeline = cloud.timeline;
  for (int second = 1; second <= 600; ++second) {
    if (second % 60 == 1)
      (void)mocks::elbv2::set_weights(scene, listener,
                                      {{blue, 100 - second / 60}, {green, second / 60}});
    const seam::Steady until{std::chrono::seconds(second)};
    while (!timeline.empty() && timeline.next_at() <= until) {
      if (timeline.next_at() > timeline.now()) mocks::traffic::settle(scene);
      dispatch(scene, timeline.pop());
    }
    mocks::traffic::settle(scene);
    timeline.advance_to(until);
  }
  return mocks::traffic::totals(cloud).asked;
}

void floor_two_events(benchmark::State& state) {
  sim::Timeline timeline;
  for (int i = 0; i < 64; ++i) timeline.schedule_in(seam::Length(i), sim::Event{});
  for (auto _ : state)
    for (int i = 0; i < 2; ++i) {
      sim::Event event = timeline.pop();
      event.at = timeline.now() + 20ms;
      timeline.schedule(std::move(event));
    }
}
BENCHMARK(floor_two_events)->Name("floor/two_events");

/// What ten minutes cost where nobody comes: the balancer's own share of traffic_flow.
void floor_nobody(benchmark::State& state) {
  const mocks::Cloud cloud = prepared();
  for (auto _ : state) benchmark::DoNotOptimize(ten_minutes(cloud, mocks::traffic::Mode::flow, 0));
}
BENCHMARK(floor_nobody)->Name("floor/ten_minutes_without_users");

void traffic_flow(benchmark::State& state) {
  const mocks::Cloud cloud = prepared();
  for (auto _ : state)
    benchmark::DoNotOptimize(ten_minutes(cloud, mocks::traffic::Mode::flow, state.range(0)));
  state.SetLabel("floor/ten_minutes_without_users");
}
BENCHMARK(traffic_flow)->Arg(10)->Arg(10'000);

void traffic_requests(benchmark::State& state) {
  const mocks::Cloud cloud = prepared();
  std::int64_t visits = 0;
  for (auto _ : state)
    visits += ten_minutes(cloud, mocks::traffic::Mode::requests, state.range(0)) / 1'000'000;
  state.SetItemsProcessed(visits);
  state.SetLabel("floor/two_events");
}
BENCHMARK(traffic_requests)->Arg(10)->Arg(1'000);

}  // namespace
