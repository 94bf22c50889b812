// Where every service's state is known: what copying, comparing and ending a cloud need.
#include "mocks/cloud.hpp"

#include "mocks/acm/state.hpp"
#include "mocks/application_autoscaling/state.hpp"
#include "mocks/codebuild/state.hpp"
#include "mocks/codeconnections/state.hpp"
#include "mocks/codepipeline/state.hpp"
#include "mocks/ec2/state.hpp"
#include "mocks/events/state.hpp"
#include "mocks/iam/state.hpp"
#include "mocks/lambda/state.hpp"
#include "mocks/logs/state.hpp"
#include "mocks/s3/state.hpp"
#include "mocks/tagging/state.hpp"

namespace greenroom::mocks {

Cloud::Cloud() = default;
Cloud::Cloud(const Cloud&) = default;
Cloud::Cloud(Cloud&&) = default;
Cloud& Cloud::operator=(const Cloud&) = default;
Cloud& Cloud::operator=(Cloud&&) = default;
Cloud::~Cloud() = default;
bool Cloud::operator==(const Cloud&) const = default;

}  // namespace greenroom::mocks
