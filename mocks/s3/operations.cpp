// Who answers which operation of S3.
#include "mocks/s3/s3.hpp"

namespace greenroom::mocks::s3 {

std::span<const OperationRow> operations() { return {}; }

}  // namespace greenroom::mocks::s3
