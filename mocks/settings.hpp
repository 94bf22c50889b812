// Settings of a world that no operation changes: account, region, epoch, the named unknowns.
#pragma once

#include "sim/chance.hpp"
#include "sim/seam/time.hpp"

#include <map>
#include <string>

namespace greenroom::mocks {

/// The named unknowns (language.md 1.9). Each value set is an enum; defaults first.
struct Switches {
  enum class ListenerRewrite { at_group_creation, at_first_deployment } listener_rewrite{};  // U1
  enum class IdleTargetGroup { weight_zero, detached } idle_target_group{};                  // K2
  enum class HookSilenceCode { timeout, hook_execution_failure } hook_silence_code{};        // U2
  enum class InstallTimeoutCode { timeout, ecs_update_error } install_timeout_code{};        // U2
  enum class ReadyWaitSlot { before_allow_hook, after_allow_hook } ready_wait_slot{};        // U3
  enum class StopDuringHook { at_once, after_hook } stop_during_hook{};                      // U6
  enum class LinearRemainder { smaller_last_step, larger_last_step } linear_remainder{};     // U7
  enum class BakingStatus { never, emitted } baking_status{};                                // U11
  enum class AlarmAtStart { stop_at_first_poll, refuse } alarm_at_start{};                   // U15
  enum class AlarmsWatched { to_end_of_bake, to_end_of_shift } alarms_watched{};             // U16
  enum class StopWithoutFlag { group_decides, no_rollback } stop_without_flag{};             // U17
  enum class RollbackAfterEdit { rolls_back, fails } rollback_after_edit{};                  // U18
  enum class InitialTargets { fail_open, answer_503 } initial_targets{};                     // U19
  enum class EditedWeights {
    overwritten_by_next_step,
    deployment_fails
  } edited_weights{};                                                                    // row 17b
  enum class TestRouteAfterSuccess { stays_green, returns } test_route_after_success{};  // row 5
  int alarms_limit = 50;                                                                 // K9
  int closed_origin = 522;                                                               // K10
  bool operator==(const Switches&) const = default;
};

struct Settings {
  std::string account = "123456789012";
  std::string region = "us-east-2";
  std::string epoch = "2025-07";
  seam::Utc starts{};  ///< utc at Steady 0
  Switches switches;
  sim::Chance chance;
  bool strict_members = true;  ///< an unknown member is refused (rehearse), else journaled (serve)
  bool operator==(const Settings&) const = default;
};

}  // namespace greenroom::mocks
