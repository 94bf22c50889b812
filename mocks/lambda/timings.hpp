// How long things take in Lambda. No source gives numbers: medians are inferred from what callers
// report; the states are those of
// https://docs.aws.amazon.com/lambda/latest/dg/functions-states.html
#pragma once

#include "sim/chance.hpp"

namespace greenroom::mocks::lambda::timings {

using sim::Quantiles;
using std::chrono_literals::operator""s;

inline const Quantiles created = Quantiles::uniform(1s, 5s);
/// In a VPC its network interfaces are made first.
inline const Quantiles created_in_vpc = Quantiles::uniform(20s, 90s);
inline const Quantiles updated = Quantiles::uniform(1s, 5s);

}  // namespace greenroom::mocks::lambda::timings
