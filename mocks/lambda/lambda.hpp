// Lambda: functions, their permissions and what they answer.
#pragma once

#include "mocks/cloud.hpp"
#include "mocks/lambda/state.hpp"
#include "mocks/service.hpp"

namespace greenroom::mocks::lambda {

std::span<const OperationRow> operations();

Json to_json(const State& state);
State from_json(const Json& json);

}  // namespace greenroom::mocks::lambda
