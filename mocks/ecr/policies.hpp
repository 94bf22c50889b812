// Handlers of policies, and of what the registry as a whole is set to.
#pragma once

#include "mocks/service.hpp"

namespace greenroom::mocks::ecr {

Result<Json> set_repository_policy(Call& call, const JsonObject& input);
Result<Json> get_repository_policy(Call& call, const JsonObject& input);
Result<Json> delete_repository_policy(Call& call, const JsonObject& input);
Result<Json> delete_lifecycle_policy(Call& call, const JsonObject& input);
Result<Json> put_image_scanning_configuration(Call& call, const JsonObject& input);
Result<Json> describe_registry(Call& call, const JsonObject& input);
Result<Json> get_registry_scanning_configuration(Call& call, const JsonObject& input);
Result<Json> get_registry_policy(Call& call, const JsonObject& input);

}  // namespace greenroom::mocks::ecr
