// Who answers which operation of Application Auto Scaling.
// https://docs.aws.amazon.com/autoscaling/application/APIReference/
#include "mocks/application_autoscaling/parts.hpp"

namespace greenroom::mocks::application_autoscaling {
namespace {

constexpr std::array<OperationRow, 13> rows = {{
    {"DeleteScalingPolicy", delete_scaling_policy},
    {"DeleteScheduledAction", delete_scheduled_action},
    {"DeregisterScalableTarget", deregister_scalable_target},
    {"DescribeScalableTargets", describe_scalable_targets},
    {"DescribeScalingActivities", describe_scaling_activities},
    {"DescribeScalingPolicies", describe_scaling_policies},
    {"DescribeScheduledActions", describe_scheduled_actions},
    {"ListTagsForResource", list_tags_for_resource},
    {"PutScalingPolicy", put_scaling_policy},
    {"PutScheduledAction", put_scheduled_action},
    {"RegisterScalableTarget", register_scalable_target},
    {"TagResource", tag_resource},
    {"UntagResource", untag_resource},
}};

}  // namespace

std::span<const OperationRow> operations() { return rows; }

}  // namespace greenroom::mocks::application_autoscaling
