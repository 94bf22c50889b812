// The routes of a table as they are told: those of its VPC, those that were made, those that
// gateway endpoints bring; each with the state of what it leads to.
#pragma once

#include "mocks/ec2/parts.hpp"

namespace greenroom::mocks::ec2 {

JsonArray routes_told(const Cloud& cloud, const Resource& table);

}  // namespace greenroom::mocks::ec2
