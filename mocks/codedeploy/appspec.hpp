// What an AppSpec for ECS asks for (facts P1-P6, P11), and the texts that CodeDeploy gives where it
// cannot be read.
#pragma once

#include "mocks/codedeploy/state.hpp"
#include "sim/seam/result.hpp"

#include <string_view>

namespace greenroom::mocks::codedeploy {

/// Of a revision's AppSpecContent or String; the error's message is errorInformation's.
seam::Result<AppSpec> read_appspec(const JsonObject& revision);

/// "AfterAllowTestTraffic"
std::string_view step_name(Step step);
bool takes_hook(Step step);

}  // namespace greenroom::mocks::codedeploy
