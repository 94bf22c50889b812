// Resource policies of secrets: kept and read back. Not evaluated: nothing here judges who may.
#pragma once

#include "mocks/service.hpp"

namespace greenroom::mocks::secretsmanager {

Result<Json> get_resource_policy(Call& call, const JsonObject& input);
Result<Json> put_resource_policy(Call& call, const JsonObject& input);
Result<Json> delete_resource_policy(Call& call, const JsonObject& input);

}  // namespace greenroom::mocks::secretsmanager
