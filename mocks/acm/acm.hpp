// Certificate Manager: certificates.
#pragma once

#include "mocks/acm/state.hpp"
#include "mocks/cloud.hpp"
#include "mocks/service.hpp"

namespace greenroom::mocks::acm {

std::span<const OperationRow> operations();

Json to_json(const State& state);
State from_json(const Json& json);

}  // namespace greenroom::mocks::acm
