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

struct MetricKey {
  std::string metric_namespace;  ///< "AWS/ApplicationELB"
  std::string name;              ///< "HTTPCode_Target_5XX_Count"
  std::map<std::string, std::string> dimensions;
  auto operator<=>(const MetricKey&) const = default;
};
/// Adds `micro_count` millionths of a sample of value 1 to the minute that holds `when`. Requests
/// are integers or shares of one, so sums are exact.
void add(Scene& scene, const MetricKey& key, seam::Steady when, std::int64_t micro_count);

/// "OK", "ALARM", "INSUFFICIENT_DATA"; nullopt: there is no such alarm.
std::optional<std::string> alarm_state(const Cloud& cloud, std::string_view name);
/// The fault `alarm_fires`: holds the alarm in ALARM until released; evaluation does not move it.
void force_alarm(Scene& scene, std::string_view name, std::string_view reason);
void release_alarm(Scene& scene, std::string_view name);

void on_event(Scene& scene, const sim::Event& event);
std::span<const OperationRow> operations();

}  // namespace greenroom::mocks::cloudwatch
