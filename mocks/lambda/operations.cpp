// Who answers which operation of Lambda.
#include "mocks/lambda/lambda.hpp"

namespace greenroom::mocks::lambda {

std::span<const OperationRow> operations() { return {}; }

}  // namespace greenroom::mocks::lambda
