// Lambda as its neighbours see it: functions that are there. No code is run: hook functions of a
// world answer as it says (mocks/codedeploy/hooks.cpp), and any other answers nothing.
#pragma once

#include "mocks/cloud.hpp"
#include "mocks/lambda/state.hpp"
#include "mocks/service.hpp"

#include <string_view>

namespace greenroom::mocks::lambda {

bool has_function(const Cloud& cloud, std::string_view name);
/// Puts it there, active, as if it had long been. One that is there stays as it is.
void put_function(Scene& scene, std::string_view name, std::string_view role_arn);

void on_event(Scene& scene, const sim::Event& event);
std::span<const OperationRow> operations();

Json to_json(const State& state);
State from_json(const Json& json);

}  // namespace greenroom::mocks::lambda
