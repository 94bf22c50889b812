// Policies of repositories, and what the registry as a whole is set to. Kept and told; nobody is
// let in or kept out by them, and no image is scanned.
// AWS: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_SetRepositoryPolicy.html
#include "mocks/ecr/policies.hpp"

#include "mocks/ecr/checks.hpp"
#include "mocks/ecr/parts.hpp"

namespace greenroom::mocks::ecr {
namespace {

Result<Repository*> find(Call& call, const JsonObject& input) {
  const std::string name(text_of(input, "repositoryName"));
  Cloud& cloud = call.scene.cloud;
  const auto found = cloud.ecr.repositories.find(name);
  if (found == cloud.ecr.repositories.end())
    return refuse("RepositoryNotFoundException", "The repository with name '" + name +
                                                     "' does not exist in the registry with id '" +
                                                     cloud.settings.account + "'");
  return &found->second;
}

JsonObject named(const Call& call, const JsonObject& input) {
  return {{"registryId", call.scene.cloud.settings.account},
          {"repositoryName", text_of(input, "repositoryName")}};
}

std::string in_registry(const Call& call, const JsonObject& input) {
  return "the repository with name '" + std::string(text_of(input, "repositoryName")) +
         "' in the registry with id '" + call.scene.cloud.settings.account + "'";
}

seam::Failure no_policy(const Call& call, const JsonObject& input) {
  return refuse("RepositoryPolicyNotFoundException",
                "Repository policy does not exist for " + in_registry(call, input));
}

}  // namespace

Result<Json> set_repository_policy(Call& call, const JsonObject& input) {
  Repository* repository = GR_TRY(find(call, input));
  const std::string text(text_of(input, "policyText"));
  GR_CHECK(check_repository_policy(text));
  repository->policy = text;
  JsonObject answer = named(call, input);
  answer["policyText"] = text;
  return Json(std::move(answer));
}

Result<Json> get_repository_policy(Call& call, const JsonObject& input) {
  const Repository* repository = GR_TRY(find(call, input));
  if (repository->policy.empty()) return no_policy(call, input);
  JsonObject answer = named(call, input);
  answer["policyText"] = repository->policy;
  return Json(std::move(answer));
}

Result<Json> delete_repository_policy(Call& call, const JsonObject& input) {
  Repository* repository = GR_TRY(find(call, input));
  if (repository->policy.empty()) return no_policy(call, input);
  JsonObject answer = named(call, input);
  answer["policyText"] = repository->policy;
  repository->policy.clear();
  return Json(std::move(answer));
}

Result<Json> delete_lifecycle_policy(Call& call, const JsonObject& input) {
  Repository* repository = GR_TRY(find(call, input));
  if (repository->lifecycle_policy.empty())
    return refuse("LifecyclePolicyNotFoundException",
                  "Lifecycle policy does not exist for " + in_registry(call, input));
  JsonObject answer = named(call, input);
  answer["lifecyclePolicyText"] = repository->lifecycle_policy;
  repository->lifecycle_policy.clear();
  return Json(std::move(answer));
}

Result<Json> put_image_scanning_configuration(Call& call, const JsonObject& input) {
  Repository* repository = GR_TRY(find(call, input));
  JsonObject configuration = *object_of(input, "imageScanningConfiguration");
  configuration["scanOnPush"] = flag_of(configuration, "scanOnPush");
  repository->document["imageScanningConfiguration"] = configuration;
  JsonObject answer = named(call, input);
  answer["imageScanningConfiguration"] = std::move(configuration);
  return Json(std::move(answer));
}

// Setting these is refused, so that a registry is as AWS makes it.
Result<Json> describe_registry(Call& call, const JsonObject&) {
  return Json(JsonObject{{"registryId", call.scene.cloud.settings.account},
                         {"replicationConfiguration", JsonObject{{"rules", JsonArray()}}}});
}
Result<Json> get_registry_scanning_configuration(Call& call, const JsonObject&) {
  return Json(JsonObject{
      {"registryId", call.scene.cloud.settings.account},
      {"scanningConfiguration", JsonObject{{"scanType", "BASIC"}, {"rules", JsonArray()}}}});
}
Result<Json> get_registry_policy(Call& call, const JsonObject&) {
  return refuse("RegistryPolicyNotFoundException",
                "Registry policy does not exist in the registry with id '" +
                    call.scene.cloud.settings.account + "'");
}

}  // namespace greenroom::mocks::ecr
