// CloudWatch Logs as its neighbours see it: groups that are there.
#pragma once

#include "mocks/cloud.hpp"
#include "mocks/logs/state.hpp"
#include "mocks/service.hpp"

#include <string_view>

namespace greenroom::mocks::logs {

bool has_group(const Cloud& cloud, std::string_view name);
/// Puts it there, as if it had long been; 0 days: for ever. One that is there stays as it is.
void put_group(Scene& scene, std::string_view name, std::int64_t retention_days = 0);

std::span<const OperationRow> operations();

Json to_json(const State& state);
State from_json(const Json& json);

}  // namespace greenroom::mocks::logs
