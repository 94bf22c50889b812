// The handlers of CodeDeploy's operations, by the file that holds them. The table that names them
// to the wire is operations.cpp.
#pragma once

#include "mocks/service.hpp"

namespace greenroom::mocks::codedeploy {

#define GR_HANDLER(name) Result<Json> name(Call& call, const JsonObject& input)

// applications.cpp
GR_HANDLER(create_application);
GR_HANDLER(get_application);
GR_HANDLER(batch_get_applications);
GR_HANDLER(list_applications);
GR_HANDLER(update_application);
GR_HANDLER(delete_application);
// tags.cpp
GR_HANDLER(tag_resource);
GR_HANDLER(untag_resource);
GR_HANDLER(list_tags_for_resource);
// configs.cpp
GR_HANDLER(create_deployment_config);
GR_HANDLER(get_deployment_config);
GR_HANDLER(list_deployment_configs);
GR_HANDLER(delete_deployment_config);
// groups.cpp
GR_HANDLER(create_deployment_group);
GR_HANDLER(get_deployment_group);
GR_HANDLER(batch_get_deployment_groups);
GR_HANDLER(list_deployment_groups);
GR_HANDLER(update_deployment_group);
GR_HANDLER(delete_deployment_group);
// revisions.cpp
GR_HANDLER(register_application_revision);
GR_HANDLER(get_application_revision);
GR_HANDLER(batch_get_application_revisions);
GR_HANDLER(list_application_revisions);
// deployments.cpp
GR_HANDLER(create_deployment);
GR_HANDLER(get_deployment);
GR_HANDLER(batch_get_deployments);
GR_HANDLER(list_deployments);
// targets.cpp
GR_HANDLER(list_deployment_targets);
GR_HANDLER(get_deployment_target);
GR_HANDLER(batch_get_deployment_targets);
// steering.cpp
GR_HANDLER(stop_deployment);
GR_HANDLER(continue_deployment);
GR_HANDLER(skip_wait_time_for_instance_termination);
GR_HANDLER(put_lifecycle_event_hook_execution_status);

#undef GR_HANDLER

}  // namespace greenroom::mocks::codedeploy
