// Who answers which operation of EventBridge.
#include "mocks/events/events.hpp"

namespace greenroom::mocks::events {

std::span<const OperationRow> operations() { return {}; }

}  // namespace greenroom::mocks::events
