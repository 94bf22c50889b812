// What the world is, told apart from how it came to be so: routing, primary, leftovers. Ids are
// normalised, times and history left out, so that two runs that ended alike are equal.
#pragma once

#include "harness/play/run.hpp"
#include "mocks/json.hpp"

#include <map>
#include <string>
#include <vector>

namespace greenroom::harness {

/// Effective weights in percent of every action that reaches the service's groups, by
/// "port" or "port/rule", then by the group's name.
using Routing = std::map<std::string, std::map<std::string, std::int64_t>>;
Routing routing_of(const mocks::Cloud& cloud, const WorldNames& names);

struct PrimaryView {
  std::string set, task_definition, target_group;
  bool operator==(const PrimaryView&) const = default;
};
/// Empty members when there is not exactly one.
PrimaryView primary_of(const mocks::Cloud& cloud, const WorldNames& names);

/// What a run left behind: task sets, targets, weights, leases, orphan revisions; in words.
std::vector<std::string> leftovers_of(Run& run);

/// end(world): effective weights by role, the content of PRIMARY's definition, running deployments,
/// DNS, lease, leftovers.
mocks::JsonObject end_of_world(Run& run);
mocks::JsonObject start_of_world(Run& run);

/// Images of a task definition, by container.
std::map<std::string, std::string> images_of(Run& run, const std::string& task_definition);

bool is_mutating(std::string_view service, std::string_view operation);

}  // namespace greenroom::harness
