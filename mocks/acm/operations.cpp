// Who answers which operation of Certificate Manager.
#include "mocks/acm/acm.hpp"

namespace greenroom::mocks::acm {

std::span<const OperationRow> operations() { return {}; }

}  // namespace greenroom::mocks::acm
