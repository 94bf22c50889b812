// S3: buckets and objects.
#pragma once

#include "mocks/cloud.hpp"
#include "mocks/s3/state.hpp"
#include "mocks/service.hpp"

namespace greenroom::mocks::s3 {

std::span<const OperationRow> operations();

Json to_json(const State& state);
State from_json(const Json& json);

}  // namespace greenroom::mocks::s3
