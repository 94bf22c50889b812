// Watch: what can be said of a run while it happens: moments as they come, phases, fleets, shares.
// Fed by the journal, looks into the cloud, changes nothing. Cues, numbers, expectations,
// properties and reports all read it, so that they agree on what a moment is.
#pragma once

#include "harness/language/names.hpp"
#include "harness/world_builder.hpp"
#include "mocks/cloud.hpp"
#include "sim/journal.hpp"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom::mocks::ecs {
struct ServiceView;  // mocks/ecs/ecs.hpp
}

namespace greenroom::harness {

using seam::Steady;

/// A moment that came.
struct Announced {
  std::string subject;  ///< "shift", "green", "alarm:bash-dog-5xx-green", "task:green#1"
  std::string what;     ///< "started", "healthy", "fired"; "share" for shift.N%
  Steady at{};
  std::int64_t share_before = 0, share_after = 0;  ///< of "share": green's as written, per million
};
/// Whether this is the moment that was named, number apart.
bool is_moment(const Moment& wanted, const Announced& came);

/// Blue and green of the deployment under way, else of the last one; before the first, blue serves.
struct Fleets {
  std::string deployment;  ///< empty before the first
  std::string blue_set, green_set, blue_group, green_group;
};
Fleets fleets_of(const mocks::Cloud& cloud, const WorldNames& names);
/// The fleets' shares of production, per million.
struct Shares {
  std::int64_t blue = 0, green = 0;  ///< as users meet them
  std::int64_t written_green = 0;    ///< as the API tells them: ahead while that propagates
};
Shares shares_of(const mocks::Cloud& cloud, const WorldNames& names, const Fleets& fleets);

class Watch {
 public:
  Watch(const mocks::Cloud& cloud, const WorldNames& names);

  /// To be told of each moment as it comes. Must not write to the journal.
  void listen(std::function<void(const Announced&)> listener);
  void see(const sim::Entry& entry);

  const std::vector<Announced>& announced() const { return announced_; }
  /// The nth time (from 1) this moment came.
  std::optional<Steady> when(const Moment& moment) const;
  std::optional<Steady> when(std::string_view subject, std::string_view what,
                             std::int64_t nth = 1) const;
  std::optional<Steady> last(std::string_view subject, std::string_view what) const;
  std::int64_t count(const Moment& moment) const;
  /// Calls that tools made, and how many of them matched.
  std::int64_t calls(const CallName& name) const;
  std::int64_t calls() const { return all_calls_; }
  std::int64_t throttles() const { return throttles_; }
  /// The phase the run is in: for call faults with `phase:`. Empty before the first.
  const std::string& phase() const { return phase_; }
  Steady first_harm_or_fault() const { return harm_; }
  bool harmed() const { return harmed_; }

 private:
  void announce(std::string subject, std::string what);
  void announce_share(std::int64_t before, std::int64_t after);
  void see_deployment(const sim::Entry& entry);
  void see_lifecycle(std::string_view event, std::string_view status);
  void see_task_set(const sim::Entry& entry);
  void see_step(const sim::Entry& entry);
  void see_task(const sim::Entry& entry);
  void see_call(const sim::Entry& entry);
  void see_others(const sim::Entry& entry);
  void look_at_fleets();
  void look_at_targets();
  void look_at_fleet(std::string_view fleet, const mocks::ecs::ServiceView& service,
                     const std::string& set, const std::string& group);
  void look_at_shares();
  std::string fleet_of_set(std::string_view task_set) const;

  struct FleetState {
    std::string set;
    bool registered = false, running = false, healthy = false, serving = false, alone = false;
  };
  const mocks::Cloud& cloud_;
  const WorldNames& names_;
  Steady now_{};
  Fleets fleets_;
  FleetState blue_, green_;
  std::int64_t share_ = 0;
  std::string phase_;
  std::string original_;                          ///< the last deployment that is no rollback
  std::map<std::string, std::string> rollbacks_;  ///< rollback: what it rolls back
  std::map<std::string, std::int64_t> calls_;     ///< "service:Operation"
  std::map<std::string, std::vector<std::string>> tasks_;  ///< set: tasks in order of creation
  std::int64_t all_calls_ = 0, throttles_ = 0;
  bool harmed_ = false, bake_open_ = false;
  Steady harm_{};
  std::vector<Announced> announced_;
  std::vector<std::function<void(const Announced&)>> listeners_;
};

}  // namespace greenroom::harness
