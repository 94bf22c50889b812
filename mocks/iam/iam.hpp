// IAM: users, keys, roles, policies.
#pragma once

#include "mocks/cloud.hpp"
#include "mocks/iam/state.hpp"
#include "mocks/service.hpp"

namespace greenroom::mocks::iam {

std::span<const OperationRow> operations();

Json to_json(const State& state);
State from_json(const Json& json);

}  // namespace greenroom::mocks::iam
