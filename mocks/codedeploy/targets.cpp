// The one target of a deployment to ECS (facts T1-T5).
#include "mocks/codedeploy/documents.hpp"
#include "mocks/codedeploy/handlers.hpp"
#include "mocks/codedeploy/lookup.hpp"

namespace greenroom::mocks::codedeploy {
namespace {

Result<Deployment*> find_started(Call& call, const JsonObject& input) {
  Deployment* deployment =
      GR_TRY(find_deployment_by_id(call.scene.cloud.codedeploy, text_of(input, "deploymentId")));
  if (!deployment->started)
    return refuse("DeploymentNotStartedException",
                  "The deployment " + deployment->id + " has not started yet");
  return deployment;
}

Result<JsonObject> target_of(const Cloud& cloud, const Deployment& deployment, std::string_view id,
                             const Storage& storage) {
  if (id.empty())
    return refuse("DeploymentTargetIdRequiredException", "Deployment Target Id is missing");
  if (id != target_id(deployment))
    return refuse("DeploymentTargetDoesNotExistException",
                  "The deployment target " + std::string(id) + " does not exist");
  return target_document(cloud, deployment, storage);
}

}  // namespace

Result<Json> list_deployment_targets(Call& call, const JsonObject& input) {
  const Deployment& deployment = *GR_TRY(find_started(call, input));
  GR_TRY(page_of(input, 1));
  if (const JsonObject* filters = object_of(input, "targetFilters"))
    for (const auto& filter : *filters) {
      if (filter.key() == "ServerInstanceLabel")
        return refuse("InvalidDeploymentInstanceTypeException",
                      "ServerInstanceLabel is not for Amazon ECS deployments");
      const JsonArray* values = filter.value().if_array();
      const JsonObject document = target_document(call.scene.cloud, deployment);
      const std::string_view status = text_of(document.at("ecsTarget").get_object(), "status");
      bool matches = false;
      for (std::size_t i = 0; values != nullptr && i < values->size(); ++i)
        matches = matches || ((*values)[i].is_string() && (*values)[i].get_string() == status);
      if (!matches) return Json(JsonObject{{"targetIds", JsonArray{}}});
    }
  JsonArray ids;
  ids.push_back(boost::json::string(target_id(deployment)));
  return Json(JsonObject{{"targetIds", std::move(ids)}});
}

Result<Json> get_deployment_target(Call& call, const JsonObject& input) {
  const Deployment& deployment = *GR_TRY(find_started(call, input));
  const Storage& storage = call.storage;
  JsonObject answer(storage);
  answer.emplace("deploymentTarget", GR_TRY(target_of(call.scene.cloud, deployment,
                                                      text_of(input, "targetId"), storage)));
  return Json(std::move(answer));
}

Result<Json> batch_get_deployment_targets(Call& call, const JsonObject& input) {
  const Deployment& deployment = *GR_TRY(find_started(call, input));
  const JsonArray* ids = array_of(input, "targetIds");
  if (ids == nullptr || ids->empty())
    return refuse("DeploymentTargetIdRequiredException", "Deployment Target Id is missing");
  if (ids->size() > 1)
    return refuse("DeploymentTargetListSizeExceededException",
                  "A deployment to Amazon ECS has exactly one target");
  const Json& id = ids->front();
  const Storage& storage = call.storage;
  JsonArray targets(storage);
  targets.push_back(GR_TRY(
      target_of(call.scene.cloud, deployment, id.is_string() ? id.get_string() : "", storage)));
  JsonObject answer(storage);
  answer.emplace("deploymentTargets", std::move(targets));
  return Json(std::move(answer));
}

}  // namespace greenroom::mocks::codedeploy
