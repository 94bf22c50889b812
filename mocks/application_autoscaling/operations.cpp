// Who answers which operation of Application Auto Scaling.
#include "mocks/application_autoscaling/application_autoscaling.hpp"

namespace greenroom::mocks::application_autoscaling {

std::span<const OperationRow> operations() { return {}; }

}  // namespace greenroom::mocks::application_autoscaling
