// What the files of this folder share; nobody else includes it.
#pragma once

#include "mocks/codebuild/codebuild.hpp"
#include "mocks/records.hpp"

#include <string>
#include <string_view>

namespace greenroom::mocks::codebuild {

inline seam::Failure invalid(std::string text) {
  return refuse("InvalidInputException", std::move(text));
}

std::string project_arn(const Cloud& cloud, std::string_view name);
/// By name or ARN.
Result<Project*> find_project(Cloud& cloud, std::string_view name_or_arn);

/// What CodeBuild refuses of a whole project document.
Result<void> check_project(const JsonObject& document);
/// The document with what CodeBuild fills in.
JsonObject completed(const Cloud& cloud, JsonObject document);

Result<Json> create_project(Call& call, const JsonObject& input);
Result<Json> update_project(Call& call, const JsonObject& input);
Result<Json> update_project_visibility(Call& call, const JsonObject& input);
Result<Json> batch_get_projects(Call& call, const JsonObject& input);
Result<Json> delete_project(Call& call, const JsonObject& input);
Result<Json> list_projects(Call& call, const JsonObject& input);
Result<Json> invalidate_project_cache(Call& call, const JsonObject& input);
Result<Json> batch_get_builds(Call& call, const JsonObject& input);
Result<Json> list_builds(Call& call, const JsonObject& input);
Result<Json> list_builds_for_project(Call& call, const JsonObject& input);
Result<Json> import_source_credentials(Call& call, const JsonObject& input);
Result<Json> list_source_credentials(Call& call, const JsonObject& input);
Result<Json> delete_source_credentials(Call& call, const JsonObject& input);
Result<Json> create_webhook(Call& call, const JsonObject& input);
Result<Json> update_webhook(Call& call, const JsonObject& input);
Result<Json> delete_webhook(Call& call, const JsonObject& input);
Result<Json> put_resource_policy(Call& call, const JsonObject& input);
Result<Json> get_resource_policy(Call& call, const JsonObject& input);
Result<Json> delete_resource_policy(Call& call, const JsonObject& input);

}  // namespace greenroom::mocks::codebuild
