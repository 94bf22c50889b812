#include "sim/faults/decide.hpp"

#include "sim/seam/check.hpp"

#include <algorithm>
#include <array>

namespace greenroom::sim::faults {
namespace {

/// An oddity of reads or of lists does not meet what is none.
bool can_meet(Kind kind, const CallFacts& call) {
  if (kind == Kind::page_cut || kind == Kind::page_empty) return call.pages;
  if (kind == Kind::reordered) return call.lists;
  return call.reads || (kind != Kind::stale && kind != Kind::rare);
}

bool passes(const Rule& rule, const CallFacts& call) {
  if (!can_meet(rule.kind, call)) return false;
  if (rule.service != "any" && rule.service != call.service) return false;
  const bool named =
      rule.prefix ? call.operation.starts_with(rule.operation) : rule.operation == call.operation;
  if (!named) return false;
  if (!rule.from.empty() && rule.from != call.actor) return false;
  return rule.phases.empty() ||
         std::find(rule.phases.begin(), rule.phases.end(), call.phase) != rule.phases.end();
}

/// What lets a fault act at random; nothing: it acts whenever it matches.
std::optional<std::uint32_t> share_of(const Rule& rule) {
  if (rule.kind == Kind::rare && !rule.per_million) return rare_per_million;
  return rule.per_million;
}

bool acts(const Rule& rule, std::uint64_t nth, std::uint64_t draw) {
  if (rule.first > 0 && (nth < rule.first || (rule.last > 0 && nth > rule.last))) return false;
  if (rule.every > 0 && nth % rule.every != 0) return false;
  const auto share = share_of(rule);
  return !share || happens(draw, *share);
}

/// Legal oddities that `rare` chooses among.
constexpr std::array<Kind, 4> oddities = {Kind::page_cut, Kind::page_empty, Kind::reordered,
                                          Kind::stale};

Kind oddity(const CallFacts& call, std::uint64_t draw) {
  std::vector<Kind> legal;
  for (const Kind kind : oddities)
    if (can_meet(kind, call)) legal.push_back(kind);
  return legal[draw % legal.size()];  // a late read is always legal where `rare` acts
}

}  // namespace

Verdict decide(const Plan& plan, const CallFacts& call, Counters& counters, std::uint64_t seed) {
  GR_ASSERT(counters.rules.size() == plan.rules.size(), "counters of another plan");
  Verdict verdict;
  for (std::size_t i = 0; i < plan.rules.size(); ++i) {
    const Rule& rule = plan.rules[i];
    Counter& counter = counters.rules[i];
    if (!counter.active || !passes(rule, call)) continue;
    const std::uint64_t nth = ++counter.matched;
    const std::uint64_t draw = keyed(seed, "fault", rule.key, nth);
    if (verdict.rule || !acts(rule, nth, draw)) continue;
    ++counter.acted;
    verdict.rule = i;
    verdict.draw = keyed(seed, "fault.effect", rule.key, nth);
    verdict.kind = rule.kind == Kind::rare ? oddity(call, verdict.draw) : rule.kind;
    // Not from the draw that let it act: with a small share that one is always small.
    if (rule.time) verdict.delay = length_at(*rule.time, verdict.draw);
  }
  return verdict;
}

std::vector<std::size_t> unmet(const Plan& plan, const Counters& counters) {
  std::vector<std::size_t> missed;
  for (std::size_t i = 0; i < plan.rules.size(); ++i)
    if (!share_of(plan.rules[i]) && counters.rules[i].acted == 0) missed.push_back(i);
  return missed;
}

}  // namespace greenroom::sim::faults
