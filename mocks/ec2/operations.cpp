// Who answers which operation of EC2.
#include "mocks/ec2/ec2.hpp"

namespace greenroom::mocks::ec2 {

std::span<const OperationRow> operations() { return {}; }

}  // namespace greenroom::mocks::ec2
