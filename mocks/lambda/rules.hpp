// What Lambda refuses of a function's settings before anything is changed. Not for neighbours.
#pragma once

#include "mocks/lambda/parts.hpp"

namespace greenroom::mocks::lambda {

/// Sizes, runtime, environment and network of CreateFunction and UpdateFunctionConfiguration.
Result<void> check_settings(const Call& call, const JsonObject& input);
/// A new function's name.
Result<void> check_name(const std::string& name);
/// The role is there and lets Lambda assume it.
Result<void> check_role(const Call& call, std::string_view arn);
/// Other versions that an alias sends calls to.
Result<void> check_routing(const Call& call, const Function& function, const std::string& name,
                           const JsonObject& input, std::string_view version);

}  // namespace greenroom::mocks::lambda
