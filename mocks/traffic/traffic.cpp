// Spells begin and end here; numbers are read here.
#include "mocks/traffic/traffic.hpp"

#include "mocks/cloudflare/cloudflare.hpp"
#include "mocks/traffic/internal.hpp"
#include "sim/seam/check.hpp"

#include <algorithm>

namespace greenroom::mocks::traffic {
namespace {

Spell& present(State& state) { return state.spells.rbegin()->second; }

/// Everything until now is booked and the metrics of it are out.
void book_until_now(Scene& scene) {
  State& state = scene.cloud.traffic;
  const seam::Steady now = scene.now();
  if (state.plan.mode == Mode::requests) {
    accrue(state, now);
    if (minute_of(now) > minute_of(state.settled)) report(scene, state.counted, state.settled);
    book(state, state.settled, now, state.sums, nullptr, nullptr);
    state.settled = now;
    return;
  }
  // CloudWatch publishes whole minutes only: until one is over, its counts are gathered here.
  while (state.settled < now) {
    const seam::Steady minute_ends{std::chrono::minutes(minute_of(state.settled) + 1)};
    const seam::Steady to = std::min(now, minute_ends);
    book(state, state.settled, to, state.sums, &state.losses, &state.counted);
    if (to == minute_ends) report(scene, state.counted, state.settled);
    state.settled = to;
  }
}

/// Flow's requests under way whose target is gone: booked as lost now.
void cut_flow(Scene& scene) {
  State& state = scene.cloud.traffic;
  const seam::Steady now = scene.now();
  std::vector<std::int64_t> counts(state.metrics.size());
  for (auto& [number, spell] : state.spells) {
    if (!spell.until) continue;
    for (std::size_t i = 0; i < spell.ways.size(); ++i) {
      const Way& way = spell.ways[i];
      std::string cause;
      if (spell.cut.contains(i) || way.takes.count() == 0) continue;
      const std::int64_t amount =
          amount_of(spell, way, *spell.until) - amount_of(spell, way, ended_asks(spell, way, now));
      if (amount == 0 || !is_cut(scene.cloud, way, cause)) continue;
      spell.cut.insert(i);
      state.sums.lost += amount;
      state.losses[{second_of(now), cause}] += amount;
      for (const Count& count : way.counts_when_cut) counts[count.metric] += amount * count.times;
      announce(scene, cause, now, amount);
    }
  }
  report(scene, counts, now);
}

/// Spells that are over and have nobody under way any more.
void forget_spells(State& state) {
  std::erase_if(state.spells, [&](const auto& one) {
    const Spell& spell = one.second;
    if (!spell.until) return false;
    if (state.plan.mode == Mode::requests) return spell.open == 0;
    for (std::size_t i = 0; i < spell.ways.size(); ++i)
      if (!spell.cut.contains(i) && *spell.until + spell.ways[i].takes > state.settled)
        return false;
    return true;
  });
}

Spell spell_now(Scene& scene) {
  State& state = scene.cloud.traffic;
  Spell spell;
  spell.since = scene.now();
  spell.per_second_milli = state.plan.per_second_milli;
  spell.counted_from = state.rate_since;
  spell.ways = ways_of(state, scene.cloud);
  spell.down = true;
  std::set<std::string_view> groups;
  for (const Way& way : spell.ways) {
    if (way.healthy) spell.down = false;
    if (!way.target_group.empty()) groups.insert(way.target_group);
  }
  spell.both_live = groups.size() > 1;
  return spell;
}

void announce_losing_ways(Scene& scene, const Spell& spell) {
  if (scene.cloud.traffic.plan.mode == Mode::requests) return;  // told when the first is lost
  for (const Way& way : spell.ways) {
    if (way.cause.empty() || spell.per_second_milli == 0) continue;
    const auto a_second = static_cast<std::int64_t>(static_cast<Wide>(spell.per_second_milli) *
                                                    1000 * (way.to - way.from) / whole);
    announce(scene, way.cause, spell.since + way.takes, a_second);
  }
}

/// Whatever visits meet may have changed: a new spell begins if it did.
void look_again(Scene& scene, bool anew) {
  State& state = scene.cloud.traffic;
  Spell next = spell_now(scene);
  state.counted.resize(state.metrics.size());
  if (anew || state.spells.empty() || present(state).ways != next.ways) {
    if (!state.spells.empty()) present(state).until = scene.now();
    announce_losing_ways(scene, next);
    state.spells.emplace(state.next_spell++, std::move(next));
  }
  if (state.plan.mode == Mode::requests)
    cut_visits(scene);
  else
    cut_flow(scene);
  forget_spells(state);
  state.seen_balancer = elbv2::version(scene.cloud);
  state.seen_edge = cloudflare::version(scene.cloud);
}

std::int64_t asked(const State& state, seam::Steady now) {
  if (state.plan.mode == Mode::requests)
    return state.asked_before + static_cast<std::int64_t>(state.visits) * 1'000'000;
  return state.asked_before +
         static_cast<std::int64_t>(static_cast<Wide>(state.plan.per_second_milli) *
                                   (now - state.rate_since).count() / 1000);
}

}  // namespace

void start(Scene& scene, Plan plan) {
  State& state = scene.cloud.traffic;
  GR_ASSERT(plan.per_second_milli >= 0, "users come at a rate below zero");
  GR_ASSERT(!state.started || state.plan.mode == plan.mode, "the mode of traffic never changes");
  if (state.started) {
    book_until_now(scene);
    state.asked_before = asked(state, scene.now());
  }
  state.started = true;
  state.plan = std::move(plan);
  state.settled = state.rate_since = state.owed_until = scene.now();
  state.visits = 0;
  ++state.rate_changes;
  scene.journal.write("users", {{"what", "begins"}});
  scene.journal.write("visits", {{"what", "rate"}, {"milli", state.plan.per_second_milli}});
  look_again(scene, true);
  if (state.plan.mode == Mode::requests) schedule_arrival(scene);
}

void settle(Scene& scene) {
  State& state = scene.cloud.traffic;
  if (!state.started) return;
  const bool same = state.seen_balancer == elbv2::version(scene.cloud) &&
                    state.seen_edge == cloudflare::version(scene.cloud);
  if (same && minute_of(scene.now()) == minute_of(state.settled)) return;
  book_until_now(scene);
  if (!same) look_again(scene, false);
}

Totals totals(const Cloud& cloud) {
  const State& state = cloud.traffic;
  Totals totals;
  if (!state.started) return totals;
  Sums sums = state.sums;
  book(state, state.settled, cloud.timeline.now(), sums, nullptr, nullptr);
  totals.asked = asked(state, cloud.timeline.now());
  totals.ok = sums.ok;
  totals.lost = sums.lost;
  totals.slow = sums.slow;
  totals.in_flight = totals.asked - sums.ok - sums.lost;
  totals.downtime = sums.downtime;
  totals.both_live = sums.both_live;
  return totals;
}

std::vector<Loss> losses(const Cloud& cloud) {
  const State& state = cloud.traffic;
  Losses all = state.losses;
  Sums sums;
  book(state, state.settled, cloud.timeline.now(), sums, &all, nullptr);
  std::vector<Loss> out;
  for (const auto& [key, micro] : all) out.push_back({key.second, key.first, micro});
  return out;
}

}  // namespace greenroom::mocks::traffic
