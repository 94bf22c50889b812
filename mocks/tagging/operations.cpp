// Who answers which operation of Resource Groups Tagging.
#include "mocks/tagging/tagging.hpp"

namespace greenroom::mocks::tagging {

std::span<const OperationRow> operations() { return {}; }

}  // namespace greenroom::mocks::tagging
