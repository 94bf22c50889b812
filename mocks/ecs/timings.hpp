// How long things take in ECS on Fargate, with the fact each number comes from. Medians, or drawn
// where a world's timings are `sampled`. Tables of lengths and constants only.
#pragma once

#include "sim/chance.hpp"

namespace greenroom::mocks::ecs::timings {

using sim::Quantiles;
using std::chrono_literals::operator""h;
using std::chrono_literals::operator""s;
using std::chrono_literals::operator""ms;

/// The scheduler looks at a service every ten seconds (TK3, TK6, TK7, section 9).
inline constexpr seam::Length tick = 10s;
/// A new task set is taken up by the scheduler this much later. Inferred from TK9 less TK3, TK5 and
/// TK6: what is left between CreateTaskSet and the first start.
inline const Quantiles task_set_taken_up = Quantiles::uniform(5s, 15s);
inline const Quantiles provisioning = Quantiles::uniform(8s, 12s);  ///< the network interface, TK4
inline const Quantiles pending = Quantiles::uniform(5s, 15s);       ///< without the pull, TK4
/// Three attempts to connect, each given up after half a minute. Inferred: no source times it.
inline const Quantiles unreachable = Quantiles::uniform(90s, 110s);
inline const Quantiles activating = Quantiles::uniform(1s, 3s);             ///< TK4
inline const Quantiles container_start = Quantiles::uniform(300ms, 700ms);  ///< create and start
/// Until an application that is told to end has ended. Not in the facts: a well-behaved one.
inline const Quantiles container_stop = Quantiles::uniform(500ms, 3500ms);
inline const Quantiles container_restart = Quantiles::fixed(1s);
inline const Quantiles deprovisioning = Quantiles::uniform(8s, 12s);  ///< interface detached
/// Until the scheduler knows that a task has stopped by itself (TK10: the tick after that acts).
inline const Quantiles change_noticed = Quantiles::uniform(1s, 2s);
inline constexpr std::int64_t pulled_bytes_a_second = 75'000'000;  ///< 50 to 100 MB/s, TK3
inline constexpr seam::Length settled_before = 24h;  ///< age of what stands at curtain-up
/// Until ECS looks whether anything refers to a deleted revision. Inferred: "periodically".
inline constexpr seam::Length deletion_looked_at = 60s;
inline constexpr seam::Length stopped_describable = 1h;    ///< TK2: at least one hour
inline constexpr seam::Length counts_healthy_after = 40s;  ///< without any check, E14
inline constexpr seam::Length event_repeated_after = 6h;   ///< the same event, section 6
inline constexpr std::size_t events_kept = 100;
inline constexpr int task_sets_max = 5;  ///< E-TS7
/// AWS: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-throttle-logic.html
/// Waits after the nth failed launch in a row; grows up to 15 minutes (E15, steps inferred).
inline constexpr seam::Length start_throttle[] = {0s, 0s, 0s, 30s, 60s, 120s, 240s, 480s, 900s};
/// AWS: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html
inline constexpr std::int64_t check_interval_seconds = 30, check_retries = 3;
inline constexpr std::int64_t stop_timeout_seconds = 30, start_timeout_seconds = 180;

}  // namespace greenroom::mocks::ecs::timings
