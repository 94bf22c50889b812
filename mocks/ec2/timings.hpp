// How long EC2's resources take to change. AWS publishes none of these lengths but one.
#pragma once

#include "sim/chance.hpp"

namespace greenroom::mocks::ec2::timings {

using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::seconds;

/// Inferred: a NAT gateway is pending for one and a half to two and a half minutes.
inline const sim::Quantiles nat_pending = sim::Quantiles::uniform(seconds(90), seconds(150));
/// Inferred: one that cannot work fails within seconds.
inline const sim::Quantiles nat_failing = sim::Quantiles::uniform(seconds(2), seconds(8));
/// Inferred: its deletion takes about a minute.
inline const sim::Quantiles nat_deleting = sim::Quantiles::uniform(seconds(40), seconds(80));
/// AWS: https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-troubleshooting.html
/// A deleted or failed one stays visible for about an hour.
inline constexpr seam::Length nat_visible = hours(1);
/// Inferred: an interface endpoint is pending for one to two minutes, and as long deleting.
inline const sim::Quantiles endpoint_pending = sim::Quantiles::uniform(seconds(60), seconds(120));
inline const sim::Quantiles endpoint_deleting = sim::Quantiles::uniform(seconds(45), seconds(105));
/// Inferred: a gateway endpoint is available at once and goes within seconds.
inline const sim::Quantiles gateway_deleting = sim::Quantiles::uniform(seconds(2), seconds(8));
/// Inferred: a prefix list changes within seconds.
inline const sim::Quantiles prefix_list =
    sim::Quantiles::uniform(milliseconds(500), milliseconds(2500));

}  // namespace greenroom::mocks::ec2::timings
