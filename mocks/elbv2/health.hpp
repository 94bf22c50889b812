// The arithmetic of health checks: pure functions of a target, its group's settings and a time. A
// target whose checks keep giving the same result costs no event: what is scheduled is its next
// transition. Knows neither scene nor journal.
#pragma once

#include "mocks/elbv2/state.hpp"
#include "sim/seam/time.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace greenroom::mocks::elbv2 {

/// A group's health check as its document says it.
struct HealthCheck {
  seam::Length interval{}, timeout{};
  std::int64_t healthy_threshold = 0, unhealthy_threshold = 0;
  int port = 0;  ///< 0: the target's own ("traffic-port")
  std::string path, matcher;
};
HealthCheck health_check_of(const TargetGroup& group);

/// True if a matcher ("200", "200-299", "200,202") holds the status.
bool matches_status(std::string_view matcher, int status);

/// Counts the results that came in until `now`.
void count_checks(Target& target, const HealthCheck& check, seam::Steady now);

/// What the counted results have made of the target, if anything new.
std::optional<TargetState> transition_of(const Target& target, const HealthCheck& check);

/// When the target changes next if checks go on as they do; nullopt: never.
std::optional<seam::Steady> next_transition(const Target& target, const HealthCheck& check,
                                            seam::Steady now);

}  // namespace greenroom::mocks::elbv2
