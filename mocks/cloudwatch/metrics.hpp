// How samples get into the minutes. For this folder's files only.
#pragma once

#include "mocks/cloudwatch/cloudwatch.hpp"

#include <cstdint>

namespace greenroom::mocks::cloudwatch {

Bucket& bucket_of(State& state, const MetricRef& key, std::int64_t minute);
/// `value` is one sample's, `sum` that of all `count`; all in millionths.
void add_samples(State& state, const MetricRef& key, std::int64_t minute, std::int64_t value,
                 std::int64_t count, std::int64_t sum);

}  // namespace greenroom::mocks::cloudwatch
