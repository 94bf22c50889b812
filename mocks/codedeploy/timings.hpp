// How long CodeDeploy takes for what it does: section 9 of the facts as named tables. A run takes
// the median, or draws where timings are sampled. No waits that a group or an AppSpec configures.
#pragma once

#include "sim/chance.hpp"

namespace greenroom::mocks::codedeploy::timings {

using seam::operator""s;
using seam::operator""ms;
using seam::operator""min;
using sim::Quantiles;

/// Created -> InProgress takes 2-25 s (facts section 9, M2).
inline constexpr Quantiles until_started{{2s, 2s, 3s, 5s, 8s, 13s, 18s, 24s, 25s}};
/// An event without hook succeeds almost at once (L1: 0.23 s, 0.13 s until the next begins).
inline constexpr Quantiles plain_event{
    {200ms, 201ms, 208ms, 220ms, 230ms, 250ms, 280ms, 298ms, 300ms}};
inline constexpr Quantiles between_events = Quantiles::fixed(130ms);
/// DescribeServices, DescribeListeners, DescribeRules and the listener's write before
/// CreateTaskSet. Inferred: together with the two below it puts the first shift into K13's 95-140
/// s.
inline constexpr Quantiles install_checks{{4s, 4s, 5s, 6s, 8s, 10s, 12s, 14s, 15s}};
inline constexpr seam::Length steady_poll = 10s;
/// A set seen steady must stay so for as long before Install succeeds (inferred, see above).
inline constexpr seam::Length steady_confirmed = 20s;
/// Install gives up (section 9, L13).
inline constexpr seam::Length install_limit = 60min;
/// A hook function's callback is awaited for so long (H3).
inline constexpr seam::Length hook_limit = 60min;
/// Linear steps are spaced by the interval and 0-2 s more (section 9).
inline constexpr Quantiles linear_extra{{0s, 20ms, 200ms, 500ms, 1s, 1500ms, 1800ms, 1980ms, 2s}};
/// Task sets out of steady state for so long end a shift (L12).
inline constexpr seam::Length unsteady_limit = 5min;
inline constexpr seam::Length unsteady_poll = 15s;
/// Alarms: a poll every 10 s (X4); from ALARM seen to Stopped so that both are 10-23 s (K7).
inline constexpr seam::Length first_alarm_poll = 3s;
inline constexpr seam::Length alarm_poll = 10s;
inline constexpr Quantiles alarm_stop{
    {10s, 10s, 10200ms, 10500ms, 11s, 11500ms, 11800ms, 11990ms, 12s}};
/// From StopDeployment to Stopped (inferred; U6 leaves it open).
inline constexpr Quantiles requested_stop{{1s, 1s, 1200ms, 1500ms, 2s, 2500ms, 3s, 4s, 4s}};
/// A rollback starts at once and is over after about 2 s (K14).
inline constexpr Quantiles until_rollback_moves{
    {200ms, 210ms, 250ms, 350ms, 500ms, 600ms, 700ms, 790ms, 800ms}};
inline constexpr Quantiles rollback_takes{{1s, 1s, 1200ms, 1500ms, 1700ms, 2s, 2500ms, 3s, 3s}};

}  // namespace greenroom::mocks::codedeploy::timings
