// Handlers of what is set beside listeners and balancers: attributes, further certificates,
// subnets.
#pragma once

#include "mocks/service.hpp"

namespace greenroom::mocks::elbv2 {

// Beside a listener's document as it is told stand two members of our own; these are their names.
inline constexpr const char* kept_attributes = "Attributes";  ///< those that were changed
inline constexpr const char* kept_certificates = "FurtherCertificates";  ///< of server names
/// The document without them.
JsonObject told_listener(const JsonObject& document);

// listener_settings.cpp
Result<Json> describe_listener_attributes(Call& call, const JsonObject& input);
Result<Json> modify_listener_attributes(Call& call, const JsonObject& input);
Result<Json> add_listener_certificates(Call& call, const JsonObject& input);
Result<Json> remove_listener_certificates(Call& call, const JsonObject& input);
// load_balancers.cpp
Result<Json> set_subnets(Call& call, const JsonObject& input);
Result<Json> set_ip_address_type(Call& call, const JsonObject& input);
Result<Json> describe_capacity_reservation(Call& call, const JsonObject& input);

}  // namespace greenroom::mocks::elbv2
