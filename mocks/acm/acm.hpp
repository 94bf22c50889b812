// Certificate Manager as its neighbours see it: a balancer asks whether a certificate can serve.
#pragma once

#include "mocks/acm/state.hpp"
#include "mocks/cloud.hpp"
#include "mocks/service.hpp"

#include <string>
#include <string_view>

namespace greenroom::mocks::acm {

/// What a balancer finds behind a certificate's ARN.
enum class Standing { unknown, unusable, issued };
Standing standing(const Cloud& cloud, std::string_view arn);

/// Puts an issued certificate there, as if it had long been: for building a world.
void put_certificate(Scene& scene, std::string_view arn, std::string_view domain);

void on_event(Scene& scene, const sim::Event& event);
std::span<const OperationRow> operations();

Json to_json(const State& state);
State from_json(const Json& json);

}  // namespace greenroom::mocks::acm
