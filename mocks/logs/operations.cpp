// Who answers which operation of CloudWatch Logs.
#include "mocks/logs/logs.hpp"

namespace greenroom::mocks::logs {

std::span<const OperationRow> operations() { return {}; }

}  // namespace greenroom::mocks::logs
