// Who answers which operation of IAM.
#include "mocks/iam/iam.hpp"

namespace greenroom::mocks::iam {

std::span<const OperationRow> operations() { return {}; }

}  // namespace greenroom::mocks::iam
