#include "harness/play/steady_state.hpp"

#include "harness/play/run.hpp"
#include "harness/play/state_words.hpp"
#include "mocks/elbv2/elbv2.hpp"

#include <algorithm>

namespace greenroom::harness {

std::string steady_problem_of(Run& run) {
  const Checks& checks = run.played().scenario.steady_state;
  if (!checks.empty()) return first_miss(run, checks).value_or("");
  const auto production = run.names().listeners.find("production");
  if (production == run.names().listeners.end()) return "";
  const auto routes = mocks::elbv2::routes_of(run.cloud(), production->second);
  if (!routes) return "listener:production is not there";
  for (const auto& route : *routes)
    for (const auto& weight : route.weights) {
      if (weight.weight == 0) continue;
      const auto targets = mocks::elbv2::targets(run.cloud(), weight.target_group);
      const std::string name =
          mocks::elbv2::target_group_name(run.cloud(), weight.target_group).value_or("a group");
      if (targets.empty()) return "target_group:" + name + " has no target";
      for (const auto& target : targets)
        if (target.state != "healthy" && target.state != "draining")
          return "target " + target.ip + " of target_group:" + name + " is " + target.state;
      const bool any = std::any_of(targets.begin(), targets.end(),
                                   [](const auto& target) { return target.state == "healthy"; });
      if (!any) return "target_group:" + name + " has no healthy target";
    }
  return "";
}

}  // namespace greenroom::harness
