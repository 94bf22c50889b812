// CodeBuild: projects and builds, as records.
#pragma once

#include "mocks/cloud.hpp"
#include "mocks/codebuild/state.hpp"
#include "mocks/service.hpp"

namespace greenroom::mocks::codebuild {

std::span<const OperationRow> operations();

Json to_json(const State& state);
State from_json(const Json& json);

}  // namespace greenroom::mocks::codebuild
