// EventBridge: rules and their targets.
#pragma once

#include "mocks/cloud.hpp"
#include "mocks/events/state.hpp"
#include "mocks/service.hpp"

namespace greenroom::mocks::events {

std::span<const OperationRow> operations();

Json to_json(const State& state);
State from_json(const Json& json);

}  // namespace greenroom::mocks::events
