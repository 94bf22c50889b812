// How deployments end: what several tests ask of an ending.
#pragma once

#include "tests/mocks/codedeploy/delivery.hpp"

namespace greenroom::tests {

Plan canary();
mocks::Settings with(mocks::Switches switches);
/// Blue serves and is PRIMARY, green drains, and the two deployments name each other.
void check_rolled_back(Delivery& delivery);

}  // namespace greenroom::tests
