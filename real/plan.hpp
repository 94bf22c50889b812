// The plan: what a deployment would do, as a pure function of the project and of what was observed.
// Printable as JSON; the steps then happen in this order.
#pragma once

#include "real/config/project.hpp"
#include "real/config/task_definition.hpp"
#include "real/steps/observed.hpp"
#include "real/steps/voice.hpp"

#include <string>
#include <vector>

namespace greenroom::real {

struct PlanLine {
  std::string mark;  ///< + ~ =
  std::string what, name, detail;
  bool operator==(const PlanLine&) const = default;
};

struct PlannedStep {
  Step step = Step::verify;
  std::vector<std::string> calls;  ///< the mutating ones
  seam::Length limit{0};
  bool operator==(const PlannedStep&) const = default;
};

struct Plan {
  std::vector<PlanLine> lines;
  std::vector<PlannedStep> steps;
  seam::Length total{0};
  bool has_changes() const;
};

struct PlanInput {
  const Project& project;
  const std::string& tag;
  const AppSpecFile& appspec;
  const Observed& observed;
  seam::Length install_limit{0}, total_limit{0};
};

Plan make_plan(const PlanInput& input);
/// One JSON document: format, lines, steps, findings, counts.
std::string document_of(const Plan& plan, const std::vector<Finding>& findings);

}  // namespace greenroom::real
