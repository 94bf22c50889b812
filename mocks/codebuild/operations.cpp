// Who answers which operation of CodeBuild.
#include "mocks/codebuild/codebuild.hpp"

namespace greenroom::mocks::codebuild {

std::span<const OperationRow> operations() { return {}; }

}  // namespace greenroom::mocks::codebuild
