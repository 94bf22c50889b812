// Applications (facts A1-A3).
#include "mocks/codedeploy/handlers.hpp"
#include "mocks/codedeploy/lookup.hpp"
#include "mocks/codedeploy/tags.hpp"
#include "sim/seam/check.hpp"

namespace greenroom::mocks::codedeploy {
namespace {

// AWS: https://docs.aws.amazon.com/codedeploy/latest/userguide/limits.html
constexpr std::size_t applications_limit = 1000;
constexpr std::size_t names_limit = 100;

}  // namespace

Result<Json> create_application(Call& call, const JsonObject& input) {
  Cloud& cloud = call.scene.cloud;
  State& state = cloud.codedeploy;
  const std::string name(text_of(input, "applicationName"));
  if (name.empty())
    return refuse("ApplicationNameRequiredException", "Application name is missing");
  if (!is_name(name))
    return refuse("InvalidApplicationNameException", "The application name is not valid: " + name);
  if (state.applications.contains(name))
    return refuse("ApplicationAlreadyExistsException", "Application already exists: " + name);
  if (state.applications.size() >= applications_limit)
    return refuse("ApplicationLimitExceededException", "More applications than allowed");
  Application application;
  GR_CHECK(lay_tags(input, "tags", application.tags));
  const std::string id = new_uuid(cloud, "application");
  const std::string_view platform = text_of(input, "computePlatform");
  application.document = {{"applicationId", id},
                          {"applicationName", name},
                          {"createTime", milliseconds(cloud, call.scene.now())},
                          {"linkedToGitHub", false},
                          // The most common mistake: Server is what an absent platform means.
                          {"computePlatform", platform.empty() ? "Server" : platform}};
  state.applications.emplace(name, std::move(application));
  return Json(JsonObject{{"applicationId", id}});
}

Result<Json> get_application(Call& call, const JsonObject& input) {
  const Application& application =
      *GR_TRY(find_application(call.scene.cloud.codedeploy, text_of(input, "applicationName")));
  return Json(JsonObject{{"application", application.document}});
}

Result<Json> batch_get_applications(Call& call, const JsonObject& input) {
  const JsonArray* names = array_of(input, "applicationNames");
  if (names == nullptr || names->empty())
    return refuse("ApplicationNameRequiredException", "Application name is missing");
  if (names->size() > names_limit)
    return refuse("BatchLimitExceededException", "At most 100 applications are given at a time");
  JsonArray found;
  for (const Json& name : *names)
    found.push_back(GR_TRY(find_application(call.scene.cloud.codedeploy,
                                            name.is_string() ? name.get_string() : ""))
                        ->document);
  return Json(JsonObject{{"applicationsInfo", std::move(found)}});
}

Result<Json> list_applications(Call& call, const JsonObject& input) {
  const auto& applications = call.scene.cloud.codedeploy.applications;
  const Page page = GR_TRY(page_of(input, applications.size()));
  JsonArray names;
  std::size_t at = 0;
  for (const auto& [name, application] : applications) {
    if (at >= page.from && at < page.to) names.push_back(boost::json::string(name));
    ++at;
  }
  JsonObject answer{{"applications", std::move(names)}};
  if (!page.next.empty()) answer["nextToken"] = page.next;
  return Json(std::move(answer));
}

Result<Json> update_application(Call& call, const JsonObject& input) {
  State& state = call.scene.cloud.codedeploy;
  const std::string name(text_of(input, "applicationName"));
  const std::string renamed(text_of(input, "newApplicationName"));
  GR_TRY(find_application(state, name));
  if (renamed.empty() || renamed == name) return Json(JsonObject{});
  if (!is_name(renamed))
    return refuse("InvalidApplicationNameException",
                  "The application name is not valid: " + renamed);
  if (state.applications.contains(renamed))
    return refuse("ApplicationAlreadyExistsException", "Application already exists: " + renamed);
  auto moved = state.applications.extract(name);
  moved.key() = renamed;
  moved.mapped().document["applicationName"] = renamed;
  for (auto& [key, group] : moved.mapped().groups) group.document["applicationName"] = renamed;
  state.applications.insert(std::move(moved));
  for (auto& [id, deployment] : state.deployments) {
    if (deployment.application != name) continue;
    deployment.application = renamed;
    deployment.document["applicationName"] = renamed;
  }
  return Json(JsonObject{});
}

Result<Json> delete_application(Call& call, const JsonObject& input) {
  State& state = call.scene.cloud.codedeploy;
  const std::string name(text_of(input, "applicationName"));
  if (name.empty())
    return refuse("ApplicationNameRequiredException", "Application name is missing");
  state.applications.erase(name);  // deleting what is not there succeeds, as AWS's own model says
  return Json(JsonObject{});
}

}  // namespace greenroom::mocks::codedeploy
