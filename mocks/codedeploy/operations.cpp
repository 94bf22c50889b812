// The table of CodeDeploy's operations. What the model knows and this table does not name is
// refused loudly by the gateway: agents, on-premises instances, GitHub tokens.
#include "mocks/codedeploy/codedeploy.hpp"
#include "mocks/codedeploy/handlers.hpp"

namespace greenroom::mocks::codedeploy {
namespace {

constexpr OperationRow rows[] = {
    {"CreateApplication", create_application},
    {"GetApplication", get_application},
    {"BatchGetApplications", batch_get_applications},
    {"ListApplications", list_applications},
    {"UpdateApplication", update_application},
    {"DeleteApplication", delete_application},
    {"TagResource", tag_resource},
    {"UntagResource", untag_resource},
    {"ListTagsForResource", list_tags_for_resource},
    {"CreateDeploymentConfig", create_deployment_config},
    {"GetDeploymentConfig", get_deployment_config},
    {"ListDeploymentConfigs", list_deployment_configs},
    {"DeleteDeploymentConfig", delete_deployment_config},
    {"CreateDeploymentGroup", create_deployment_group},
    {"GetDeploymentGroup", get_deployment_group},
    {"BatchGetDeploymentGroups", batch_get_deployment_groups},
    {"ListDeploymentGroups", list_deployment_groups},
    {"UpdateDeploymentGroup", update_deployment_group},
    {"DeleteDeploymentGroup", delete_deployment_group},
    {"RegisterApplicationRevision", register_application_revision},
    {"GetApplicationRevision", get_application_revision},
    {"BatchGetApplicationRevisions", batch_get_application_revisions},
    {"ListApplicationRevisions", list_application_revisions},
    {"CreateDeployment", create_deployment},
    {"GetDeployment", get_deployment},
    {"BatchGetDeployments", batch_get_deployments},
    {"ListDeployments", list_deployments},
    {"ListDeploymentTargets", list_deployment_targets},
    {"GetDeploymentTarget", get_deployment_target},
    {"BatchGetDeploymentTargets", batch_get_deployment_targets},
    {"StopDeployment", stop_deployment},
    {"ContinueDeployment", continue_deployment},
    {"SkipWaitTimeForInstanceTermination", skip_wait_time_for_instance_termination},
    {"PutLifecycleEventHookExecutionStatus", put_lifecycle_event_hook_execution_status},
};

}  // namespace

std::span<const OperationRow> operations() { return rows; }

}  // namespace greenroom::mocks::codedeploy
