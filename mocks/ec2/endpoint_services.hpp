// What an endpoint may reach, by the names of services.
#pragma once

#include "mocks/ec2/parts.hpp"

namespace greenroom::mocks::ec2 {

bool is_gateway_service(const Cloud& cloud, std::string_view name);
bool is_interface_service(const Cloud& cloud, std::string_view name);
/// "api.ecr.us-east-2.amazonaws.com": what private DNS resolves to an interface endpoint.
std::string private_name(const Cloud& cloud, std::string_view name);

}  // namespace greenroom::mocks::ec2
