// The preflight's rules: pure functions of the project, its files and what was observed. A finding
// of severity error refuses the deployment before anything is registered.
#pragma once

#include "real/config/project.hpp"
#include "real/config/task_definition.hpp"
#include "real/steps/observed.hpp"
#include "real/steps/voice.hpp"

#include <vector>

namespace greenroom::real {

struct PreflightInput {
  const Project& project;
  const Strategy& strategy;
  const TaskDefinitionFile* task_definition;  ///< nullptr: nothing is registered (a rollback)
  const AppSpecFile& appspec;
  const Observed& observed;
  bool makes_way = false;  ///< another deployment is dealt with first: only our own part is judged
};

/// All findings, in the order of the rules. `checks` counts the rules that were judged.
std::vector<Finding> preflight(const PreflightInput& input, int& checks);

/// Of that alone which could not be read, or is another account's.
std::vector<Finding> reading_trouble(const PreflightInput& input);
/// Whether the keys are of the project's account: otherwise nothing of it was observed.
bool was_account_read(const Project& project, const Observed& observed);

}  // namespace greenroom::real
