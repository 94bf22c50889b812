// What ECR refuses of a request beyond the model: registries, tags, policies, image ids.
#pragma once

#include "mocks/ecr/ecr.hpp"

#include <string>
#include <string_view>

namespace greenroom::mocks::ecr {

/// "Invalid parameter at 'X' failed to satisfy constraint: 'why'"
seam::Failure bad_parameter(std::string_view parameter, std::string_view why);
/// What every operation refuses.
Result<void> check_input(const Call& call, const JsonObject& input);
Result<void> check_tag(std::string_view tag);
/// Settings of a repository, new or old.
Result<void> check_settings(const JsonObject& input);
Result<void> check_repository_policy(std::string_view text);
Result<void> check_lifecycle_policy(std::string_view text);

struct IdFault {
  std::string_view code, reason;  ///< empty: the id is well formed
};
IdFault fault_of_id(const JsonObject& id);

}  // namespace greenroom::mocks::ecr
