// The plan: what a deployment would do, as a pure function of the project and of what was observed.
// Printable for people and as JSON; what was saved as JSON can be compared with the account later.
#pragma once

#include "real/config/project.hpp"
#include "real/config/task_definition.hpp"
#include "real/engine.hpp"
#include "real/steps/observed.hpp"
#include "real/steps/voice.hpp"
#include "real/waits.hpp"

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
  std::string project, tag, shift, step, every;  ///< what was asked, as the command line has it
  std::vector<PlanLine> lines;
  std::vector<PlannedStep> steps;
  Waits waits;
  seam::Length poll{0};
  bool has_changes() const;
  int count(std::string_view mark) const;  ///< of the lines
};

struct PlanInput {
  const Project& project;
  const Command& command;
  const AppSpecFile& appspec;
  const Observed& observed;
};

Plan make_plan(const PlanInput& input);
/// A line each, the counts, and the waits with their summands; ends with '\n'.
std::string text_of(const Plan& plan);
/// One JSON document: format, what was asked, counts, waits, lines, steps, findings.
std::string document_of(const Plan& plan, const std::vector<Finding>& findings);

/// What a saved document holds that a later plan must repeat.
struct SavedPlan {
  std::string project, tag, shift, step, every;
  std::vector<PlanLine> lines;
};
seam::Result<SavedPlan> plan_from(const std::string& file, std::string_view text);
/// What is no longer as it was planned; empty: all is.
std::vector<Finding> differences(const SavedPlan& saved, const Plan& now);

}  // namespace greenroom::real
