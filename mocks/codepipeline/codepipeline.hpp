// CodePipeline: pipelines, as records.
#pragma once

#include "mocks/cloud.hpp"
#include "mocks/codepipeline/state.hpp"
#include "mocks/service.hpp"

namespace greenroom::mocks::codepipeline {

std::span<const OperationRow> operations();

Json to_json(const State& state);
State from_json(const Json& json);

}  // namespace greenroom::mocks::codepipeline
