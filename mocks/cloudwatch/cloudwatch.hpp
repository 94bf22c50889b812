// CloudWatch as its neighbours see it: traffic adds to metrics, CodeDeploy polls alarms.
#pragma once

#include "mocks/cloud.hpp"
#include "mocks/service.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace greenroom::mocks::cloudwatch {

/// Adds `micro_count` millionths of a sample of value 1 to the minute that holds `when`. Requests
/// are integers or shares of one, so sums are exact.
void add(Scene& scene, const MetricRef& key, seam::Steady when, std::int64_t micro_count);

/// "OK", "ALARM", "INSUFFICIENT_DATA"; nullopt: there is no such alarm.
std::optional<std::string_view> alarm_state(const Cloud& cloud, std::string_view name);
/// What other services keep for their policies: as PutMetricAlarm and DeleteAlarms have it.
Result<void> put_alarm(Scene& scene, const JsonObject& put_metric_alarm_input);
void remove_alarm(Scene& scene, std::string_view name);
/// The fault `alarm_fires`: holds the alarm in ALARM until released; evaluation does not move it.
void force_alarm(Scene& scene, std::string_view name, std::string_view reason);
void release_alarm(Scene& scene, std::string_view name);
/// At curtain-up: evaluates every alarm as if it had been there for long.
void settle_alarms(Scene& scene);

/// Puts a resource there as Describe answered it, as if it had long been: alarm, in
/// the state it was in; it is evaluated from its next period on.
/// `kind` is a word of captured worlds. Refused as the API would.
Result<void> restore(Scene& scene, std::string_view kind, const JsonObject& document);

void on_event(Scene& scene, const sim::Event& event);
std::span<const OperationRow> operations();

// ---- Saved worlds.
Json to_json(const State& state);
State from_json(const Json& json);

}  // namespace greenroom::mocks::cloudwatch
