// Alarms in time: each is evaluated once a period, at a phase of its own, over the points that are
// published by then.
#include "mocks/cloudwatch/alarms.hpp"

#include "mocks/cloudwatch/series.hpp"
#include "mocks/owners.hpp"
#include "mocks/traffic/traffic.hpp"

#include <algorithm>

namespace greenroom::mocks::cloudwatch {
namespace {

constexpr std::uint8_t evaluate_event = 1;
constexpr std::size_t history_max = 100;

std::int64_t period_of(const Alarm& alarm) {
  if (const JsonArray* queries = array_of(alarm.document, "Metrics"))
    return period_of_queries(*queries);
  return number_of(alarm.document, "Period", 60);
}

void schedule(Scene& scene, const std::string& name, const Alarm& alarm) {
  // Alarms are spread over the minute, each always at the same second of it.
  const std::int64_t period = period_of(alarm);
  const std::int64_t phase =
      sim::between(scene.cloud.settings.chance.draw("alarm.phase", name), 0, 59) * 1000;
  const std::int64_t now = now_ms(scene);
  std::int64_t next = now / 60'000 * 60'000 + phase;
  while (next <= now) next += std::min<std::int64_t>(period, 60) * 1000;
  sim::Event event;
  event.owner = cloudwatch_owner;
  event.what = evaluate_event;
  event.periodic = true;
  event.subject = name;
  event.number = alarm.generation;
  scene.in(std::chrono::milliseconds(next - now), std::move(event));
}

Points points_for(const Cloud& cloud, const Alarm& alarm, const Span& span) {
  if (const JsonArray* queries = array_of(alarm.document, "Metrics")) {
    for (const Json& query : *queries) {
      if (!flag_of(query.get_object(), "ReturnData", true)) continue;
      auto points =
          points_of_query(cloud.cloudwatch, *queries, text_of(query.get_object(), "Id"), span);
      return points ? std::move(*points) : Points(span.periods);
    }
    return Points(span.periods);
  }
  return points_of(cloud.cloudwatch, key_of(alarm.document), text_of(alarm.document, "Statistic"),
                   span);
}

bool breaches(std::string_view comparison, const Rational& value, const Rational& threshold) {
  const int order = Rational::compared(value, threshold).value_or(0);
  if (comparison == "GreaterThanOrEqualToThreshold") return order >= 0;
  if (comparison == "GreaterThanThreshold") return order > 0;
  if (comparison == "LessThanThreshold") return order < 0;
  return order <= 0;
}

struct Seen {
  std::int64_t real = 0, breaching = 0;
  std::string recent;  ///< the newest point as text
};

/// The newest points, at most as many as the alarm asks for (correction K8: points that are there
/// are taken from a range that is longer than the periods asked for).
Seen seen_of(const Alarm& alarm, const Points& points, std::int64_t wanted) {
  const Rational threshold = Rational::from_micro(number_of(alarm.document, "Threshold"));
  const std::string_view comparison = text_of(alarm.document, "ComparisonOperator");
  Seen seen;
  for (auto point = points.rbegin(); point != points.rend() && seen.real < wanted; ++point) {
    if (!*point) continue;
    if (seen.real == 0) seen.recent = decimal_text((*point)->micro().value_or(0));
    ++seen.real;
    if (breaches(comparison, **point, threshold)) ++seen.breaching;
  }
  return seen;
}

/// AWS: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html
std::string state_for(const Alarm& alarm, const Seen& seen, std::int64_t wanted,
                      std::int64_t needed) {
  const std::string_view missing = text_of(alarm.document, "TreatMissingData");
  const std::int64_t absent = wanted - seen.real;
  if (seen.breaching >= needed) return "ALARM";
  if (missing == "notBreaching") return "OK";
  if (missing == "breaching") return seen.breaching + absent >= needed ? "ALARM" : "OK";
  if (missing == "ignore")
    return seen.real == 0 || seen.breaching + absent >= needed ? alarm.state : "OK";
  return seen.real == 0 ? "INSUFFICIENT_DATA" : "OK";
}

std::string reason_for(const Alarm& alarm, const Seen& seen, const std::string& state,
                       std::int64_t wanted) {
  if (seen.real == 0)
    return "no datapoints were received for " + std::to_string(wanted) + " periods and " +
           std::to_string(wanted) + " missing datapoints were treated as [" +
           std::string(text_of(alarm.document, "TreatMissingData")) + "].";
  const std::string count =
      std::to_string(state == "ALARM" ? seen.breaching : seen.real - seen.breaching);
  return "Threshold Crossed: " + count + " out of the last " + std::to_string(wanted) +
         " datapoints (most recent " + seen.recent + ") " + (state == "ALARM" ? "was" : "was not") +
         " beyond the threshold (" + decimal_text(number_of(alarm.document, "Threshold")) + ").";
}

void evaluate_alarm(Scene& scene, const std::string& name, Alarm& alarm) {
  if (alarm.forced) return;
  const std::int64_t wanted = number_of(alarm.document, "EvaluationPeriods", 1);
  const std::int64_t needed = number_of(alarm.document, "DatapointsToAlarm", wanted);
  Span span;
  span.period_s = period_of(alarm);
  span.periods = static_cast<std::size_t>(std::max<std::int64_t>(wanted + 2, evaluation_range_min));
  const std::int64_t period_ms = span.period_s * 1000;
  const std::int64_t published = now_ms(scene) - published_after_s * 1000;
  span.first_ms =
      published / period_ms * period_ms - static_cast<std::int64_t>(span.periods) * period_ms;
  const Seen seen = seen_of(alarm, points_for(scene.cloud, alarm, span), wanted);
  const std::string state = state_for(alarm, seen, wanted, needed);
  if (state != alarm.state)
    set_state(scene, name, alarm, state, reason_for(alarm, seen, state, wanted), false);
}

}  // namespace

std::string decimal_text(std::int64_t micro) {
  const bool negative = micro < 0;
  const std::uint64_t size =
      negative ? 0 - static_cast<std::uint64_t>(micro) : static_cast<std::uint64_t>(micro);
  std::string fraction = std::to_string(size % 1'000'000);
  fraction.insert(0, 6 - fraction.size(), '0');
  while (fraction.size() > 1 && fraction.back() == '0') fraction.pop_back();
  return (negative ? "-" : "") + std::to_string(size / 1'000'000) + "." + fraction;
}

void set_state(Scene& scene, const std::string& name, Alarm& alarm, const std::string& state,
               const std::string& reason, bool injected) {
  const std::string from = alarm.state;
  alarm.state = state;
  alarm.reason = reason;
  alarm.state_at_ms = now_ms(scene);
  alarm.history.push_back({alarm.state_at_ms, from, state, reason});
  if (alarm.history.size() > history_max) alarm.history.erase(alarm.history.begin());
  if (from == state) return;
  if (injected)
    scene.journal.write("alarm", {{"alarm", name},
                                  {"state", state},
                                  {"from", from},
                                  {"reason", reason},
                                  {"injected", "alarm_fires"}});
  else
    scene.journal.write("alarm",
                        {{"alarm", name}, {"state", state}, {"from", from}, {"reason", reason}});
}

void begin_evaluations(Scene& scene, const std::string& name, Alarm& alarm) {
  ++alarm.generation;
  schedule(scene, name, alarm);
}

std::optional<std::string_view> alarm_state(const Cloud& cloud, std::string_view name) {
  const auto alarm = cloud.cloudwatch.alarms.find(name);
  if (alarm == cloud.cloudwatch.alarms.end()) return std::nullopt;
  return alarm->second.state;
}

void force_alarm(Scene& scene, std::string_view name, std::string_view reason) {
  const auto alarm = scene.cloud.cloudwatch.alarms.find(std::string(name));
  if (alarm == scene.cloud.cloudwatch.alarms.end()) return;
  alarm->second.forced = true;
  set_state(scene, alarm->first, alarm->second, "ALARM", std::string(reason), true);
}

void release_alarm(Scene& scene, std::string_view name) {
  const auto alarm = scene.cloud.cloudwatch.alarms.find(std::string(name));
  if (alarm != scene.cloud.cloudwatch.alarms.end()) alarm->second.forced = false;
}

void settle_alarms(Scene& scene) {
  for (auto& [name, alarm] : scene.cloud.cloudwatch.alarms) evaluate_alarm(scene, name, alarm);
}

void on_event(Scene& scene, const sim::Event& event) {
  const auto alarm = scene.cloud.cloudwatch.alarms.find(event.subject);
  if (alarm == scene.cloud.cloudwatch.alarms.end() || alarm->second.generation != event.number)
    return;
  traffic::settle(scene);  // users of the minutes before this one must be counted
  evaluate_alarm(scene, alarm->first, alarm->second);
  schedule(scene, alarm->first, alarm->second);
}

}  // namespace greenroom::mocks::cloudwatch
