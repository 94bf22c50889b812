// What can be told of builds where none ran, and policies of projects.
#include "mocks/codebuild/parts.hpp"

namespace greenroom::mocks::codebuild {
namespace {

Result<void> check_policy_target(Cloud& cloud, std::string_view arn) {
  if (!arn.starts_with(project_arn(cloud, "")))
    return invalid("greenroom keeps policies of projects, not of " + std::string(arn));
  GR_TRY(find_project(cloud, arn));
  return {};
}

}  // namespace

Result<Json> batch_get_builds(Call&, const JsonObject& input) {
  return Json(JsonObject{{"builds", JsonArray()}, {"buildsNotFound", *array_of(input, "ids")}});
}

Result<Json> list_builds(Call&, const JsonObject&) {
  return Json(JsonObject{{"ids", JsonArray()}});
}

Result<Json> list_builds_for_project(Call& call, const JsonObject& input) {
  GR_TRY(find_project(call.scene.cloud, text_of(input, "projectName")));
  return Json(JsonObject{{"ids", JsonArray()}});
}

Result<Json> put_resource_policy(Call& call, const JsonObject& input) {
  const std::string arn(text_of(input, "resourceArn"));
  GR_CHECK(check_policy_target(call.scene.cloud, arn));
  boost::system::error_code broken;
  const Json policy = boost::json::parse(text_of(input, "policy"), broken);
  if (broken || !policy.is_object()) return invalid("Invalid policy: it is not valid JSON");
  call.scene.cloud.codebuild->policies[arn] = text_of(input, "policy");
  return Json(JsonObject{{"resourceArn", arn}});
}

Result<Json> get_resource_policy(Call& call, const JsonObject& input) {
  const auto& policies = call.scene.cloud.codebuild->policies;
  const auto found = policies.find(std::string(text_of(input, "resourceArn")));
  if (found == policies.end())
    return refuse("ResourceNotFoundException", "Resource ARN does not have a policy: " +
                                                   std::string(text_of(input, "resourceArn")));
  return Json(JsonObject{{"policy", found->second}});
}

Result<Json> delete_resource_policy(Call& call, const JsonObject& input) {
  call.scene.cloud.codebuild->policies.erase(std::string(text_of(input, "resourceArn")));
  return Json(JsonObject());
}

}  // namespace greenroom::mocks::codebuild
