// What the API of CloudWatch does to alarms. For this folder's files only.
#pragma once

#include "mocks/cloudwatch/cloudwatch.hpp"
#include "mocks/records.hpp"

#include <cstdint>
#include <string>

namespace greenroom::mocks::cloudwatch {

using records::now_ms;

/// Correction K8: evaluation looks at max(EvaluationPeriods + 2, this) periods (inferred).
inline constexpr std::int64_t evaluation_range_min = 5;

void set_state(Scene& scene, const std::string& name, Alarm& alarm, const std::string& state,
               const std::string& reason, bool injected);
/// A new or changed alarm is evaluated from its next minute on.
void begin_evaluations(Scene& scene, const std::string& name, Alarm& alarm);
/// "5.0", from millionths.
std::string decimal_text(std::int64_t micro);

}  // namespace greenroom::mocks::cloudwatch
