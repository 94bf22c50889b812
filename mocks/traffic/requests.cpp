// `requests`: each visit is asked, waits and ends by itself. Which way it goes is decided so that
// no cause is ever owed more than a visit against its share; which target, by a keyed draw.
#include "mocks/owners.hpp"
#include "mocks/traffic/internal.hpp"
#include "sim/seam/check.hpp"

#include <algorithm>

namespace greenroom::mocks::traffic {
namespace {

constexpr std::int64_t one_visit = 1'000'000;

enum : std::uint8_t { arrival = 1, visit_over };

/// Ends are counted for the minute in which they happen.
void turn_minute(Scene& scene) {
  State& state = scene.cloud.traffic;
  if (minute_of(scene.now()) == minute_of(state.settled)) return;
  report(scene, state.counted, state.settled);
  book(state, state.settled, scene.now(), state.sums, nullptr, nullptr);
  state.settled = scene.now();
}

void end_visit(Scene& scene, const Way& way, const std::string& cause,
               const std::vector<Count>& counts) {
  turn_minute(scene);
  State& state = scene.cloud.traffic;
  for (const Count& count : counts) state.counted[count.metric] += one_visit * count.times;
  if (cause.empty()) {
    state.sums.ok += one_visit;
    if (way.slow) state.sums.slow += one_visit;
    return;
  }
  state.sums.lost += one_visit;
  state.losses[{second_of(scene.now()), cause}] += one_visit;
  announce(scene, cause, scene.now(), one_visit);
}

/// The way of the cause that is owed most; among its ways, drawn by share.
std::size_t choose(State& state, const Spell& spell, const sim::Chance& chance) {
  const std::string* owed_most = nullptr;
  for (const Way& way : spell.ways)
    if (owed_most == nullptr || state.owed[way.cause] > state.owed[*owed_most])
      owed_most = &way.cause;
  std::int64_t total = 0;
  for (const Way& way : spell.ways)
    if (way.cause == *owed_most) total += way.to - way.from;
  auto drawn = static_cast<std::int64_t>(chance.draw("traffic.way", "", state.next_visit) %
                                         static_cast<std::uint64_t>(total));
  state.owed[*owed_most] -= one_visit;
  std::size_t chosen = 0;
  for (std::size_t i = 0; i < spell.ways.size(); ++i) {
    if (spell.ways[i].cause != *owed_most) continue;
    chosen = i;
    drawn -= spell.ways[i].to - spell.ways[i].from;
    if (drawn < 0) break;
  }
  return chosen;
}

void on_arrival(Scene& scene) {
  State& state = scene.cloud.traffic;
  ++state.visits;
  schedule_arrival(scene);
  Spell& spell = state.spells.rbegin()->second;
  GR_ASSERT(!spell.ways.empty(), "a visit has no way to go");
  accrue(state, scene.now());
  const std::size_t chosen = choose(state, spell, scene.cloud.settings.chance);
  const std::uint64_t number = state.next_visit++;
  const Way& way = spell.ways[chosen];
  if (way.takes.count() == 0) return end_visit(scene, way, way.cause, way.counts);
  ++spell.open;
  state.under_way.emplace(number, Visit{state.spells.rbegin()->first, chosen});
  scene.in(way.takes, {.owner = traffic_owner,
                       .what = visit_over,
                       .periodic = true,
                       .number = static_cast<std::int64_t>(number)});
}

void on_visit_over(Scene& scene, std::uint64_t number) {
  State& state = scene.cloud.traffic;
  const auto visit = state.under_way.find(number);
  if (visit == state.under_way.end()) return;  // it was cut
  const auto spell = state.spells.find(visit->second.spell);
  GR_ASSERT(spell != state.spells.end(), "a visit's spell was forgotten");
  const Way& way = spell->second.ways[visit->second.way];
  end_visit(scene, way, way.cause, way.counts);
  --spell->second.open;
  state.under_way.erase(visit);
}

}  // namespace

void schedule_arrival(Scene& scene) {
  State& state = scene.cloud.traffic;
  if (state.plan.per_second_milli == 0) return;
  // The nth visit of this rate is asked when flow has asked n.
  const Wide nth = static_cast<Wide>(state.visits) + 1;
  const Wide rate = state.plan.per_second_milli;
  const auto after = static_cast<std::int64_t>((nth * 1'000'000'000 + rate - 1) / rate);
  scene.at(state.rate_since + seam::Length(after),
           {.owner = traffic_owner,
            .what = arrival,
            .periodic = true,
            .number = static_cast<std::int64_t>(state.rate_changes)});
}

void accrue(State& state, seam::Steady now) {
  const Spell& spell = state.spells.rbegin()->second;
  const seam::Steady from = std::max(state.owed_until, spell.since);
  for (const Way& way : spell.ways)
    state.owed[way.cause] += amount_of(spell, way, now) - amount_of(spell, way, from);
  state.owed_until = now;
}

void cut_visits(Scene& scene) {
  State& state = scene.cloud.traffic;
  std::map<std::pair<std::uint64_t, std::size_t>, std::string> known;  // how each way is cut
  for (auto it = state.under_way.begin(); it != state.under_way.end();) {
    Spell& spell = state.spells.at(it->second.spell);
    const Way& way = spell.ways[it->second.way];
    const auto [cause, fresh] = known.try_emplace({it->second.spell, it->second.way});
    if (fresh && spell.until) is_cut(scene.cloud, way, cause->second);
    if (cause->second.empty()) {
      ++it;
      continue;
    }
    end_visit(scene, way, cause->second, way.counts_when_cut);
    --spell.open;
    it = state.under_way.erase(it);
  }
}

void on_event(Scene& scene, const sim::Event& event) {
  if (event.what == visit_over)
    return on_visit_over(scene, static_cast<std::uint64_t>(event.number));
  GR_ASSERT(event.what == arrival, "no traffic event has this number");
  if (event.number == static_cast<std::int64_t>(scene.cloud.traffic.rate_changes))
    on_arrival(scene);
}

}  // namespace greenroom::mocks::traffic
