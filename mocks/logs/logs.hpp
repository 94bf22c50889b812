// CloudWatch Logs: log groups, streams and events.
#pragma once

#include "mocks/cloud.hpp"
#include "mocks/logs/state.hpp"
#include "mocks/service.hpp"

namespace greenroom::mocks::logs {

std::span<const OperationRow> operations();

Json to_json(const State& state);
State from_json(const Json& json);

}  // namespace greenroom::mocks::logs
