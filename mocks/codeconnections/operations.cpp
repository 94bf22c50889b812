// Who answers which operation of CodeConnections (and CodeStar Connections, its older name).
#include "mocks/codeconnections/codeconnections.hpp"

namespace greenroom::mocks::codeconnections {

std::span<const OperationRow> operations() { return {}; }

}  // namespace greenroom::mocks::codeconnections
