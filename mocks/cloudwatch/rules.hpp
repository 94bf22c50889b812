// What CloudWatch refuses of an input before anything is kept or read. Not for neighbours.
#pragma once

#include "mocks/cloudwatch/series.hpp"

namespace greenroom::mocks::cloudwatch {

/// Of PutMetricAlarm.
Result<void> check_alarm(const JsonObject& input);
/// Of PutMetricData: every datum before the first is kept.
Result<void> check_data(const Scene& scene, const JsonObject& input);
/// Of GetMetricStatistics and GetMetricData.
Result<void> check_statistics(const JsonObject& input);
Result<void> check_data_queries(const JsonObject& input);

}  // namespace greenroom::mocks::cloudwatch
