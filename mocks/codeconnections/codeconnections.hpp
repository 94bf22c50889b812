// CodeConnections (and CodeStar Connections, its older name): connections and hosts, as records.
#pragma once

#include "mocks/cloud.hpp"
#include "mocks/codeconnections/state.hpp"
#include "mocks/service.hpp"

namespace greenroom::mocks::codeconnections {

std::span<const OperationRow> operations();

Json to_json(const State& state);
State from_json(const Json& json);

}  // namespace greenroom::mocks::codeconnections
