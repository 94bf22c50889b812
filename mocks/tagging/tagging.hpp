// Resource Groups Tagging: nothing of its own: it reads and writes the tags of the others.
#pragma once

#include "mocks/cloud.hpp"
#include "mocks/service.hpp"
#include "mocks/tagging/state.hpp"

namespace greenroom::mocks::tagging {

std::span<const OperationRow> operations();

Json to_json(const State& state);
State from_json(const Json& json);

}  // namespace greenroom::mocks::tagging
