#include "real/clients/codedeploy.hpp"

#include "real/clients/json.hpp"

#include <algorithm>

namespace greenroom::real::codedeploy {

namespace {

constexpr ServiceRow service_row{"codedeploy", "codedeploy", Protocol::json_1_1,
                                 "CodeDeploy_20141006"};

seam::Result<JsonDocument> ask(Caller& caller, std::string_view operation, std::string body,
                               Effect effect = Effect::none) {
  const std::string answer = GR_TRY(caller.call({service_row, operation, std::move(body), effect}));
  return JsonDocument::parse(answer.empty() ? "{}" : answer);
}

std::vector<std::string> texts(const std::vector<JsonView>& items) {
  std::vector<std::string> out;
  out.reserve(items.size());
  for (const JsonView item : items) out.push_back(item.string());
  return out;
}

/// Services of a group may be named or given by ARN.
std::string last_part(std::string_view name) {
  const auto slash = name.rfind('/');
  return std::string(slash == std::string_view::npos ? name : name.substr(slash + 1));
}

Group group_from(JsonView json) {
  Group group;
  group.platform = json["computePlatform"].string();
  group.config = json["deploymentConfigName"].string();
  group.deployment_type = json["deploymentStyle"]["deploymentType"].string();
  group.deployment_option = json["deploymentStyle"]["deploymentOption"].string();
  for (const JsonView service : json["ecsServices"].items()) {
    group.service = last_part(service["serviceName"].text());
    group.cluster = last_part(service["clusterName"].text());
  }
  for (const JsonView pair : json["loadBalancerInfo"]["targetGroupPairInfoList"].items()) {
    for (const JsonView one : pair["targetGroups"].items())
      group.target_groups.push_back(one["name"].string());
    group.production_listeners = texts(pair["prodTrafficRoute"]["listenerArns"].items());
    group.test_listeners = texts(pair["testTrafficRoute"]["listenerArns"].items());
  }
  const JsonView waits = json["blueGreenDeploymentConfiguration"];
  group.stops_when_ready =
      waits["deploymentReadyOption"]["actionOnTimeout"].text() == "STOP_DEPLOYMENT";
  group.ready_wait_minutes =
      static_cast<int>(waits["deploymentReadyOption"]["waitTimeInMinutes"].integer());
  const JsonView blue = waits["terminateBlueInstancesOnDeploymentSuccess"];
  group.keeps_blue = blue["action"].text() == "KEEP_ALIVE";
  group.bake_minutes = static_cast<int>(blue["terminationWaitTimeInMinutes"].integer());
  group.rolls_back = json["autoRollbackConfiguration"]["enabled"].truth();
  group.rollback_events = texts(json["autoRollbackConfiguration"]["events"].items());
  group.watches_alarms = json["alarmConfiguration"]["enabled"].truth();
  for (const JsonView alarm : json["alarmConfiguration"]["alarms"].items())
    group.alarms.push_back(alarm["name"].string());
  return group;
}

}  // namespace

seam::Result<std::optional<Group>> get_group(Caller& caller, const std::string& application,
                                             const std::string& name) {
  JsonWriter body;
  body.open().add("applicationName", application).add("deploymentGroupName", name).close();
  const auto document = ask(caller, "GetDeploymentGroup", body.take());
  if (!document) {
    const auto& code = document.error().code;
    if (code == "ApplicationDoesNotExistException" ||
        code == "DeploymentGroupDoesNotExistException")
      return std::optional<Group>();
    return seam::fail(document.error());
  }
  return std::optional<Group>(group_from(document->root()["deploymentGroupInfo"]));
}

// AWS: https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-configurations.html
const std::vector<Config>& predefined_configs() {
  static const std::vector<Config> all{
      {"CodeDeployDefault.ECSAllAtOnce", "AllAtOnce", 0, 0},
      {"CodeDeployDefault.ECSCanary10Percent5Minutes", "TimeBasedCanary", 10, 5},
      {"CodeDeployDefault.ECSCanary10Percent15Minutes", "TimeBasedCanary", 10, 15},
      {"CodeDeployDefault.ECSLinear10PercentEvery1Minutes", "TimeBasedLinear", 10, 1},
      {"CodeDeployDefault.ECSLinear10PercentEvery3Minutes", "TimeBasedLinear", 10, 3}};
  return all;
}

std::optional<Config> predefined_config(const std::string& name) {
  for (const Config& one : predefined_configs()) {
    if (one.name == name) return one;
  }
  return std::nullopt;
}

seam::Result<std::optional<Config>> get_config(Caller& caller, const std::string& name) {
  if (auto known = predefined_config(name)) return known;
  JsonWriter body;
  body.open().add("deploymentConfigName", name).close();
  const auto document = ask(caller, "GetDeploymentConfig", body.take());
  if (!document) {
    if (document.error().code == "DeploymentConfigDoesNotExistException")
      return std::optional<Config>();
    return seam::fail(document.error());
  }
  const JsonView routing = document->root()["deploymentConfigInfo"]["trafficRoutingConfig"];
  Config config{name, routing["type"].string(), 0, 0};
  const JsonView canary = routing["timeBasedCanary"];
  const JsonView linear = routing["timeBasedLinear"];
  config.percentage =
      static_cast<int>(canary["canaryPercentage"].integer(linear["linearPercentage"].integer()));
  config.interval_minutes =
      static_cast<int>(canary["canaryInterval"].integer(linear["linearInterval"].integer()));
  return std::optional<Config>(std::move(config));
}

seam::Result<std::vector<std::string>> list_configs(Caller& caller) {
  const auto document = GR_TRY(ask(caller, "ListDeploymentConfigs", "{}"));
  return texts(document.root()["deploymentConfigsList"].items());
}

seam::Result<Deployment> get_deployment(Caller& caller, const std::string& id) {
  JsonWriter body;
  body.open().add("deploymentId", id).close();
  const auto document = GR_TRY(ask(caller, "GetDeployment", body.take()));
  const JsonView json = document.root()["deploymentInfo"];
  Deployment deployment;
  deployment.id = json["deploymentId"].string();
  deployment.application = json["applicationName"].string();
  deployment.group = json["deploymentGroupName"].string();
  deployment.config = json["deploymentConfigName"].string();
  deployment.status = json["status"].string();
  deployment.creator = json["creator"].string();
  deployment.error_code = json["errorInformation"]["code"].string();
  deployment.error_message = json["errorInformation"]["message"].string();
  deployment.content = json["revision"]["appSpecContent"]["content"].string();
  if (deployment.content.empty())
    deployment.content = json["revision"]["string"]["content"].string();
  deployment.rollback_id = json["rollbackInfo"]["rollbackDeploymentId"].string();
  deployment.triggering_id = json["rollbackInfo"]["rollbackTriggeringDeploymentId"].string();
  deployment.is_baking = json["instanceTerminationWaitTimeStarted"].truth();
  if (deployment.id.empty())
    return seam::fail(seam::ErrorKind::bad_answer, "unreadable",
                      "GetDeployment answers without a deployment");
  return deployment;
}

namespace {

constexpr int pages_max = 100;

std::string list_body(const std::string& application, const std::string& group, Which which,
                      const std::string& token) {
  JsonWriter body;
  body.open().add("applicationName", application).add("deploymentGroupName", group);
  if (which != Which::all) body.open_list("includeOnlyStatuses");
  if (which == Which::active)
    body.item("Created").item("Queued").item("InProgress").item("Baking").item("Ready");
  if (which == Which::succeeded) body.item("Succeeded");
  if (which != Which::all) body.close_list();
  body.add_if("nextToken", token).close();
  return body.take();
}

}  // namespace

seam::Result<std::vector<std::string>> list_deployments(Caller& caller,
                                                        const std::string& application,
                                                        const std::string& group, Which which,
                                                        std::size_t enough) {
  std::vector<std::string> ids;
  std::string token;
  for (int page = 0; page < pages_max; ++page) {
    const auto document =
        GR_TRY(ask(caller, "ListDeployments", list_body(application, group, which, token)));
    for (std::string& id : texts(document.root()["deployments"].items()))
      ids.push_back(std::move(id));
    token = document.root()["nextToken"].string();
    // Newest first: nobody needs a group's whole history. An empty page says nothing.
    if (token.empty() || ids.size() >= enough) return ids;
  }
  return seam::fail(seam::ErrorKind::bad_answer, "endless", "ListDeployments has no last page");
}

const Event* Target::find(std::string_view name) const {
  const auto found = std::find_if(events.begin(), events.end(),
                                  [&](const Event& event) { return event.name == name; });
  return found == events.end() ? nullptr : &*found;
}

seam::Result<std::optional<Target>> get_target(Caller& caller, const std::string& deployment,
                                               const std::string& target) {
  JsonWriter body;
  body.open()
      .add("deploymentId", deployment)
      .open_list("targetIds")
      .item(target)
      .close_list()
      .close();
  const auto document = ask(caller, "BatchGetDeploymentTargets", body.take());
  if (!document) {
    const auto& code = document.error().code;
    if (code == "DeploymentNotStartedException" || code == "DeploymentTargetDoesNotExistException")
      return std::optional<Target>();
    return seam::fail(document.error());
  }
  for (const JsonView one : document->root()["deploymentTargets"].items()) {
    const JsonView json = one["ecsTarget"];
    Target out;
    out.status = json["status"].string();
    for (const JsonView event : json["lifecycleEvents"].items())
      out.events.push_back({event["lifecycleEventName"].string(), event["status"].string(),
                            event["diagnostics"]["message"].string()});
    for (const JsonView set : json["taskSetsInfo"].items()) {
      if (set["taskSetLabel"].text() != "Green") continue;
      out.green_weight = static_cast<int>(set["trafficWeight"].integer());
      out.green_running = static_cast<int>(set["runningCount"].integer());
      out.green_desired = static_cast<int>(set["desiredCount"].integer());
    }
    return std::optional<Target>(std::move(out));
  }
  return std::optional<Target>();
}

seam::Result<std::string> create_deployment(Caller& caller, const NewDeployment& wanted) {
  JsonWriter body;
  body.open().add("applicationName", wanted.application).add("deploymentGroupName", wanted.group);
  body.add_if("deploymentConfigName", wanted.config).add("description", wanted.description);
  body.open("revision").add("revisionType", "AppSpecContent").open("appSpecContent");
  body.add("content", wanted.appspec).add("sha256", wanted.sha256).close().close().close();
  const auto document = GR_TRY(ask(caller, "CreateDeployment", body.take(), Effect::once));
  const std::string id = document.root()["deploymentId"].string();
  if (id.empty())
    return seam::fail(seam::ErrorKind::bad_answer, "unreadable",
                      "CreateDeployment answers without an id");
  return id;
}

seam::Result<void> stop_deployment(Caller& caller, const std::string& id, bool with_rollback) {
  JsonWriter body;
  body.open().add("deploymentId", id).add("autoRollbackEnabled", with_rollback).close();
  GR_TRY(ask(caller, "StopDeployment", body.take(), Effect::once));
  return {};
}

seam::Result<void> continue_deployment(Caller& caller, const std::string& id,
                                       std::string_view wait) {
  JsonWriter body;
  body.open().add("deploymentId", id).add("deploymentWaitType", wait).close();
  GR_TRY(ask(caller, "ContinueDeployment", body.take(), Effect::once));
  return {};
}

std::string id_in(std::string_view text) {
  for (auto at = text.find("d-"); at != std::string_view::npos; at = text.find("d-", at + 1)) {
    const auto end = text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", at + 2);
    const auto length = (end == std::string_view::npos ? text.size() : end) - at;
    if (length >= 11) return std::string(text.substr(at, length));
  }
  return {};
}

}  // namespace greenroom::real::codedeploy
