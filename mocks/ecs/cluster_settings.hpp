// Handlers of what a cluster is set to, and of the capacity providers that there always are.
#pragma once

#include "mocks/service.hpp"

namespace greenroom::mocks::ecs {

/// What the input says of settings, of capacity providers and of a strategy by them.
Result<void> check_cluster_settings(const JsonObject& input);
Result<void> check_providers(const JsonObject& input);

Result<Json> put_cluster_capacity_providers(Call& call, const JsonObject& input);
Result<Json> update_cluster(Call& call, const JsonObject& input);
Result<Json> update_cluster_settings(Call& call, const JsonObject& input);
Result<Json> describe_capacity_providers(Call& call, const JsonObject& input);

}  // namespace greenroom::mocks::ecs
