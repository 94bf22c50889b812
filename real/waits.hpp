// Waits: how long the engine stays with a deployment, as summands that each say where they come
// from. A pure function of the project's files and of what group and configuration say.
#pragma once

#include "real/config/project.hpp"
#include "real/config/task_definition.hpp"
#include "real/steps/observed.hpp"

#include <string>
#include <vector>

namespace greenroom::real {

struct Wait {
  std::string what;  ///< "ready wait"
  seam::Length length{0};
  std::string from;  ///< "group bash-dog", "appspec.yaml, 2 of 1h each", "greenroom.yaml:12"
  bool operator==(const Wait&) const = default;
};

struct Waits {
  seam::Length install{0};  ///< until green is healthy
  seam::Length total{0};    ///< until the deployment is terminal; then the verdict is `unknown`
  std::string from;         ///< of the total: "derived", or its place in greenroom.yaml
  std::vector<Wait> parts;  ///< what a derived total adds up to; else the install alone
};

Waits waits_of(const Project& project, const AppSpecFile& appspec, const Observed& observed);

/// How long the weights move under a configuration: a step and the gap to the next, but none after
/// the last.
seam::Length shift_length(const codedeploy::Config& config);

}  // namespace greenroom::real
