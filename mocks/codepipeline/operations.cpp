// Who answers which operation of CodePipeline.
#include "mocks/codepipeline/codepipeline.hpp"

namespace greenroom::mocks::codepipeline {

std::span<const OperationRow> operations() { return {}; }

}  // namespace greenroom::mocks::codepipeline
