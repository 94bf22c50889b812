// Booking: rate x time in integers. A way's amount until a time is a difference of two rounded
// cumulated shares, so that all ways together are exactly what was asked, whenever one looks.
#include "mocks/cloudwatch/cloudwatch.hpp"
#include "mocks/ecs/ecs.hpp"
#include "mocks/traffic/internal.hpp"

#include <algorithm>

namespace greenroom::mocks::traffic {
namespace {

constexpr std::int64_t second = 1'000'000;

std::int64_t rate_times(std::int64_t per_second_milli, seam::Length time) {
  return static_cast<std::int64_t>(static_cast<Wide>(per_second_milli) * time.count() / 1000);
}

/// Books one way between two times; losses second by second.
void book_way(const Spell& spell, const Way& way, seam::Steady from, seam::Steady to, Sums& sums,
              Losses* losses, std::vector<std::int64_t>* counts) {
  const auto until = [&](seam::Steady when) {
    return amount_of(spell, way, ended_asks(spell, way, when));
  };
  const std::int64_t before = until(from);
  const std::int64_t amount = until(to) - before;
  if (amount == 0) return;
  if (counts != nullptr)
    for (const Count& count : way.counts) (*counts)[count.metric] += amount * count.times;
  if (way.cause.empty()) {
    sums.ok += amount;
    if (way.slow) sums.slow += amount;
    return;
  }
  sums.lost += amount;
  if (losses == nullptr) return;
  std::int64_t booked = before;
  for (std::int64_t at = second_of(from); seam::Steady(seam::Length(at * second)) < to; ++at) {
    const seam::Steady end{seam::Length((at + 1) * second)};
    const std::int64_t now = until(std::min(end, to));
    if (now != booked) (*losses)[{at, way.cause}] += now - booked;
    booked = now;
  }
}

}  // namespace

std::int64_t minute_of(seam::Steady when) { return when.time_since_epoch().count() / second / 60; }

std::int64_t second_of(seam::Steady when) { return when.time_since_epoch().count() / second; }

std::int64_t asked_in(const Spell& spell, seam::Steady until) {
  return rate_times(spell.per_second_milli, until - spell.counted_from) -
         rate_times(spell.per_second_milli, spell.since - spell.counted_from);
}

std::int64_t amount_of(const Spell& spell, const Way& way, seam::Steady until) {
  const Wide asked = asked_in(spell, until);
  return static_cast<std::int64_t>(asked * way.to / whole) -
         static_cast<std::int64_t>(asked * way.from / whole);
}

seam::Steady ended_asks(const Spell& spell, const Way& way, seam::Steady now) {
  seam::Steady asks = now - way.takes;
  if (spell.until) asks = std::min(asks, *spell.until);
  return std::max(asks, spell.since);
}

void book(const State& state, seam::Steady from, seam::Steady to, Sums& sums, Losses* losses,
          std::vector<std::int64_t>* counts) {
  if (to <= from) return;
  if (!state.spells.empty()) {
    const Spell& now = state.spells.rbegin()->second;
    if (now.down) sums.downtime += to - from;
    if (now.both_live) sums.both_live += to - from;
  }
  if (state.plan.mode == Mode::requests) return;
  for (const auto& [number, spell] : state.spells)
    for (std::size_t i = 0; i < spell.ways.size(); ++i)
      if (!spell.cut.contains(i)) book_way(spell, spell.ways[i], from, to, sums, losses, counts);
}

void report(Scene& scene, std::vector<std::int64_t>& counts, seam::Steady when) {
  const State& state = scene.cloud.traffic;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (counts[i] == 0) continue;
    const Metric& metric = state.metrics[i];
    cloudwatch::MetricRef key;
    key.metric_namespace = "AWS/ApplicationELB";
    key.name = metric.name;
    key.dimensions.reserve(2);
    key.dimensions.emplace_back("LoadBalancer", metric.balancer);
    if (!metric.group.empty()) key.dimensions.emplace_back("TargetGroup", metric.group);
    cloudwatch::add(scene, key, when, counts[i]);
    counts[i] = 0;
  }
}

void announce(Scene& scene, const std::string& cause, seam::Steady when, std::int64_t micro) {
  if (!scene.cloud.traffic.announced.insert(cause).second) return;
  scene.journal.write("users", {{"what", "lost"},
                                {"cause", std::string_view(cause)},
                                {"second", second_of(when)},
                                {"micro", micro}});
}

bool is_cut(const Cloud& cloud, const Way& way, std::string& cause) {
  if (way.ip.empty() || way.counts_when_cut.empty()) return false;
  // AWS:
  // https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html
  // What is still under way when the deregistration delay ends is cut.
  if (!elbv2::has_target(cloud, way.target_group, way.ip, way.port)) {
    cause = "cut_in_flight";
    return true;
  }
  // A connection that was never taken has nothing to lose.
  if (way.cause == "504 timed out" || way.cause == "502 refused") return false;
  if (ecs::react(cloud, way.ip, way.port, "/", false).kind == ecs::Reaction::Kind::answers)
    return false;
  cause = "502 connection lost";
  return true;
}

}  // namespace greenroom::mocks::traffic
