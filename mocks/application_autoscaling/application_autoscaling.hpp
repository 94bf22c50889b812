// Application Auto Scaling: scalable targets and scaling policies.
#pragma once

#include "mocks/application_autoscaling/state.hpp"
#include "mocks/cloud.hpp"
#include "mocks/service.hpp"

namespace greenroom::mocks::application_autoscaling {

std::span<const OperationRow> operations();

Json to_json(const State& state);
State from_json(const Json& json);

}  // namespace greenroom::mocks::application_autoscaling
