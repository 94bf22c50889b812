// StandingFaults: what befalls a fleet for as long as it lasts. Laid over the fleet's task sets as
// they come and go, so that a fault may be raised before there is a green, and meets every task
// that replaces another. What strikes once, and how zones, weights and names lag, is befall/;
// calls are call_faults.hpp.
#pragma once

#include "harness/play/actions.hpp"
#include "harness/play/cues.hpp"
#include "harness/play/unmet.hpp"
#include "mocks/ecs/start_override.hpp"
#include "mocks/ecs/task.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom::harness {

/// What a target answers by this fault; the pure part of `unhealthy` and `health_flaps`.
mocks::ecs::ReactionOverride override_of(const Fault& fault);
/// What befalls tasks on their way up; of `start_fails`, `slow_start` and `registration_lags`.
mocks::ecs::StartOverride start_override_of(const Fault& fault);

class StandingFaults {
 public:
  StandingFaults(Stagehand hand, Cues& cues);

  /// Whether faults of this name stand.
  static bool is_one(std::string_view name);
  /// What keeps it from beginning, if anything does.
  std::optional<std::string> turn(const Fault& fault, bool begins);
  /// To be told of every record: fleets come, change roles, get tasks.
  void see(const sim::Entry& entry);
  /// Faults that began and met no target.
  std::vector<Unmet> unmet() const;

 private:
  struct Standing {
    const Fault* fault = nullptr;
    bool lasts = true, met = false;
    bool is_bad = true;  ///< of health_flaps: this half of its period
    Steady since{};
  };
  void lay_over();
  void lay_over(std::string_view fleet, const std::string& set);
  void flap(std::size_t number);
  void count_tasks();
  void witness(const sim::Entry& entry);

  Stagehand hand_;
  Cues& cues_;
  std::vector<Standing> standing_;
};

}  // namespace greenroom::harness
