// CodeConnections, of the old name CodeStar connections too: connections to code hosts.
#pragma once

#include "mocks/cloud.hpp"
#include "mocks/codeconnections/state.hpp"
#include "mocks/service.hpp"

#include <string>
#include <string_view>

namespace greenroom::mocks::codeconnections {

/// "PENDING", "AVAILABLE", "ERROR"; empty: there is no connection of that ARN.
std::string_view status_of(const Cloud& cloud, std::string_view arn);
/// What a person does in the console: the connection, or host, of that name or ARN becomes usable.
/// False: there is none.
bool complete(Scene& scene, std::string_view name_or_arn);

std::span<const OperationRow> operations();       ///< of codeconnections
std::span<const OperationRow> star_operations();  ///< of codestar-connections: other ARNs

Json to_json(const State& state);
State from_json(const Json& json);

}  // namespace greenroom::mocks::codeconnections
