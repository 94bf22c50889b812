// The table of world faults that have behaviour: a row each.
#include "harness/play/befall/befall.hpp"
#include "harness/play/standing_faults.hpp"

#include <algorithm>
#include <array>

namespace greenroom::harness {
namespace {

struct FaultRow {
  std::string_view name;
  befalls::Problem (*befall)(Stagehand&, const Fault&, bool begins);
};
constexpr std::array<FaultRow, 15> world_faults = {{{"alarm_fires", befalls::alarm_fires},
                                                    {"task_dies", befalls::task_dies},
                                                    {"container_exits", befalls::container_exits},
                                                    {"out_of_memory", befalls::out_of_memory},
                                                    {"image_missing", befalls::image_missing},
                                                    {"secret_denied", befalls::secret_denied},
                                                    {"secret_missing", befalls::secret_missing},
                                                    {"hook_fails", befalls::hook_fails},
                                                    {"hook_silent", befalls::hook_silent},
                                                    {"capacity_refused", befalls::capacity_refused},
                                                    {"az_lost", befalls::az_lost},
                                                    {"weights_lag", befalls::weights_lag},
                                                    {"dns_lags", befalls::dns_lags},
                                                    {"network_closed", befalls::network_closed},
                                                    {"route_missing", befalls::route_missing}}};

}  // namespace

std::optional<std::string> befall(Stagehand hand, const Fault& fault, bool begins) {
  for (const FaultRow& row : world_faults)
    if (row.name == fault.name) return row.befall(hand, fault, begins);
  return fault.name + " is not modelled yet";
}

bool is_modelled_world_fault(std::string_view name) {
  return StandingFaults::is_one(name) ||
         std::any_of(world_faults.begin(), world_faults.end(),
                     [&](const FaultRow& row) { return row.name == name; });
}

}  // namespace greenroom::harness
