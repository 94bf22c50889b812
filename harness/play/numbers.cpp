#include "harness/play/numbers.hpp"

#include "harness/play/run.hpp"
#include "mocks/ecs/ecs.hpp"
#include "mocks/traffic/traffic.hpp"

#include <algorithm>

namespace greenroom::harness {
namespace {

constexpr std::int64_t million = 1'000'000;
__extension__ using Wide = __int128;  // millionths of visits times a million do not fit in 64 bits

/// Visits, rounded to the nearest: a run that lost half of one lost one.
std::int64_t visits(std::int64_t micro) { return (micro + million / 2) / million; }

std::optional<Length> between(const Watch& watch, std::string_view phase) {
  const auto from = watch.last(phase, "started");
  if (!from) return std::nullopt;
  for (const char* what : {"ended", "failed"})
    if (const auto to = watch.last(phase, what); to && *to >= *from) return *to - *from;
  return std::nullopt;
}

/// When the deployment that was stopped or failed gave up: the start of its rollback, else nothing.
std::optional<Length> rollback_took(const Watch& watch) {
  const auto stop = watch.last("rollback", "started");
  if (!stop) return std::nullopt;
  // Effective weights as before: blue alone again; at once where they never moved.
  const auto alone = watch.last("blue", "alone");
  return alone && *alone > *stop ? *alone - *stop : Length(0);
}

void add_users(const Run& run, std::vector<Number>& numbers) {
  const auto totals = mocks::traffic::totals(run.cloud());
  numbers.push_back({"users.total", Amount::Kind::count, visits(totals.asked)});
  numbers.push_back({"users.lost", Amount::Kind::count, visits(totals.lost)});
  numbers.push_back({"users.slow", Amount::Kind::count, visits(totals.slow)});
  const std::int64_t ended = totals.ok + totals.lost;
  const std::int64_t share =
      ended == 0 ? million : static_cast<std::int64_t>(Wide(totals.ok) * million / ended);
  numbers.push_back({"users.ok", Amount::Kind::share, share});
  numbers.push_back({"downtime", Amount::Kind::length, totals.downtime.count()});
  numbers.push_back({"both_live", Amount::Kind::length, totals.both_live.count()});
}

}  // namespace

TaskTime::TaskTime(Run& run) : run_(run) {}

void TaskTime::leave(seam::Steady instant) {
  extra_ = extra(instant);
  since_ = instant;
  const std::uint64_t version = mocks::ecs::version(run_.cloud());
  if (looked_ && version == version_) return;  // nothing about tasks has changed
  looked_ = true;
  version_ = version;
  const auto service =
      mocks::ecs::find_service(run_.cloud(), run_.names().cluster, run_.names().service);
  if (!service) return;
  std::int64_t running = 0;
  for (const auto& set : service->task_sets) running += set.running + set.pending;
  beyond_ = std::max<std::int64_t>(0, running - service->desired);
}

std::vector<Number> numbers_of(const Run& run) {
  const Watch& watch = run.watch();
  std::vector<Number> numbers;
  add_users(run, numbers);
  numbers.push_back({"extra_tasks", Amount::Kind::length, run.extra_tasks().count()});
  const EngineEnd* last = nullptr;
  for (const EngineEnd& end : run.engines())
    if (!end.killed && end.verb != real::Verb::plan) last = &end;
  std::optional<Steady> began;
  for (const EngineEnd& end : run.engines())
    if (end.verb == real::Verb::deploy) began = end.started;
  if (last != nullptr && began)
    numbers.push_back({"took", Amount::Kind::length, (last->ended - *began).count()});
  for (const char* phase : {"install", "shift", "bake"})
    if (const auto took = between(watch, phase))
      numbers.push_back({std::string(phase) + ".took", Amount::Kind::length, took->count()});
  if (const auto took = rollback_took(watch))
    numbers.push_back({"rollback.took", Amount::Kind::length, took->count()});
  if (const auto stop = watch.last("rollback", "started");
      stop && watch.harmed() && *stop >= watch.first_harm_or_fault())
    numbers.push_back(
        {"detection.took", Amount::Kind::length, (*stop - watch.first_harm_or_fault()).count()});
  numbers.push_back({"api_calls", Amount::Kind::count, watch.calls()});
  numbers.push_back({"throttles", Amount::Kind::count, watch.throttles()});
  return numbers;
}

std::optional<Number> number_of(const Run& run, std::string_view name) {
  for (Number& number : numbers_of(run))
    if (number.name == name) return std::move(number);
  return std::nullopt;
}

std::string shown(const Number& number) {
  if (number.kind == Amount::Kind::length) return written(Length(number.value));
  if (number.kind == Amount::Kind::share) return written(Share{number.value});
  std::string digits = std::to_string(number.value);
  for (std::size_t at = digits.size(); at > 3 && digits[at - 4] != '-'; at -= 3)
    digits.insert(at - 3, ",");
  return digits;
}

}  // namespace greenroom::harness
