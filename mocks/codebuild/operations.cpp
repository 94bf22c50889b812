// Who answers which operation of CodeBuild. Records now: nothing builds yet, so what starts, stops
// or retries a build has no handler, and refuses by name.
// https://docs.aws.amazon.com/codebuild/latest/APIReference/
#include "mocks/codebuild/parts.hpp"

#include <array>

namespace greenroom::mocks::codebuild {
namespace {

constexpr std::array<OperationRow, 19> rows = {{
    {"BatchGetBuilds", batch_get_builds},
    {"BatchGetProjects", batch_get_projects},
    {"CreateProject", create_project},
    {"CreateWebhook", create_webhook},
    {"DeleteProject", delete_project},
    {"DeleteResourcePolicy", delete_resource_policy},
    {"DeleteSourceCredentials", delete_source_credentials},
    {"DeleteWebhook", delete_webhook},
    {"GetResourcePolicy", get_resource_policy},
    {"ImportSourceCredentials", import_source_credentials},
    {"InvalidateProjectCache", invalidate_project_cache},
    {"ListBuilds", list_builds},
    {"ListBuildsForProject", list_builds_for_project},
    {"ListProjects", list_projects},
    {"ListSourceCredentials", list_source_credentials},
    {"PutResourcePolicy", put_resource_policy},
    {"UpdateProject", update_project},
    {"UpdateProjectVisibility", update_project_visibility},
    {"UpdateWebhook", update_webhook},
}};

}  // namespace

std::span<const OperationRow> operations() { return rows; }

}  // namespace greenroom::mocks::codebuild
