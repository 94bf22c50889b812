// Tags of applications, groups and configurations, which CodeDeploy keeps apart from their
// documents.
#pragma once

#include "mocks/codedeploy/state.hpp"
#include "mocks/service.hpp"

namespace greenroom::mocks::codedeploy {

/// Checks a list of {Key, Value} and lays it over `tags`.
Result<void> lay_tags(const JsonObject& input, std::string_view member, Tags& tags);

}  // namespace greenroom::mocks::codedeploy
