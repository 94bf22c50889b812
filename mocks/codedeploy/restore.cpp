// Building a world from what was captured: resources as Describe answered them.
#include "mocks/codedeploy/group_rules.hpp"
#include "mocks/codedeploy/lookup.hpp"

namespace greenroom::mocks::codedeploy {

Result<void> restore(Scene& scene, std::string_view kind, const JsonObject& document) {
  Cloud& cloud = scene.cloud;
  State& state = cloud.codedeploy;
  if (kind == "application") {
    state.applications[std::string(text_of(document, "applicationName"))].document = document;
    return {};
  }
  if (kind == "deployment_config") {
    const std::string name(text_of(document, "deploymentConfigName"));
    if (!find_config(state, name)) state.configs[name] = document;
    return {};
  }
  Application& application = *GR_TRY(find_application(state, text_of(document, "applicationName")));
  GR_CHECK(check_group(cloud, document, text_of(application.document, "computePlatform"), ""));
  const std::string name(text_of(document, "deploymentGroupName"));
  application.groups[name].document = document;
  return {};
}

}  // namespace greenroom::mocks::codedeploy
