#include "real/clients/ecs.hpp"

#include "real/clients/json.hpp"

#include <algorithm>

namespace greenroom::real::ecs {

namespace {

constexpr ServiceRow service_row{"ecs", "ecs", Protocol::json_1_1,
                                 "AmazonEC2ContainerServiceV20141113"};

seam::Result<JsonDocument> ask(Caller& caller, std::string_view operation, std::string body,
                               Effect effect = Effect::none) {
  const std::string answer = GR_TRY(caller.call({service_row, operation, std::move(body), effect}));
  return JsonDocument::parse(answer);
}

TaskSet task_set_from(JsonView json) {
  TaskSet set;
  set.id = json["id"].string();
  set.arn = json["taskSetArn"].string();
  set.status = json["status"].string();
  set.task_definition = json["taskDefinition"].string();
  set.stability = json["stabilityStatus"].string();
  set.external_id = json["externalId"].string();
  for (const JsonView balancer : json["loadBalancers"].items())
    set.target_group_arn = balancer["targetGroupArn"].string();
  set.desired = static_cast<int>(json["computedDesiredCount"].integer());
  set.running = static_cast<int>(json["runningCount"].integer());
  set.pending = static_cast<int>(json["pendingCount"].integer());
  return set;
}

TaskDefinition task_definition_from(JsonView json, JsonView tags) {
  TaskDefinition definition;
  definition.arn = json["taskDefinitionArn"].string();
  definition.family = json["family"].string();
  definition.status = json["status"].string();
  definition.revision = static_cast<int>(json["revision"].integer());
  for (const JsonView container : json["containerDefinitions"].items())
    definition.images.emplace_back(container["name"].string(), container["image"].string());
  for (const JsonView tag : tags.items()) {
    if (tag["key"].text() == run_tag) definition.run = tag["value"].string();
  }
  return definition;
}

}  // namespace

const TaskSet* Service::primary() const {
  const auto found = std::find_if(task_sets.begin(), task_sets.end(),
                                  [](const TaskSet& set) { return set.is_primary(); });
  return found == task_sets.end() ? nullptr : &*found;
}

const TaskSet* Service::made_by(std::string_view deployment) const {
  const auto found = std::find_if(task_sets.begin(), task_sets.end(), [&](const TaskSet& set) {
    return set.external_id == deployment;
  });
  return found == task_sets.end() ? nullptr : &*found;
}

seam::Result<std::optional<Service>> describe_service(Caller& caller, const std::string& cluster,
                                                      const std::string& name) {
  JsonWriter body;
  body.open().add("cluster", cluster).open_list("services").item(name).close_list().close();
  auto document = ask(caller, "DescribeServices", body.take());
  if (!document) {
    if (document.error().code == "ClusterNotFoundException") return std::optional<Service>();
    return seam::fail(document.error());
  }
  for (const JsonView json : document->root()["services"].items()) {
    Service service;
    service.arn = json["serviceArn"].string();
    service.status = json["status"].string();
    service.controller = json["deploymentController"]["type"].string();
    service.task_definition = json["taskDefinition"].string();
    service.desired = static_cast<int>(json["desiredCount"].integer());
    for (const JsonView set : json["taskSets"].items())
      service.task_sets.push_back(task_set_from(set));
    for (const JsonView event : json["events"].items()) {
      if (service.events.size() < 20)
        service.events.push_back({event["id"].string(), event["message"].string()});
    }
    if (service.status == "INACTIVE") return std::optional<Service>();
    return std::optional<Service>(std::move(service));
  }
  return std::optional<Service>();
}

seam::Result<TaskDefinition> describe_task_definition(Caller& caller, const std::string& name) {
  JsonWriter body;
  body.open().add("taskDefinition", name).open_list("include").item("TAGS").close_list().close();
  const auto document = GR_TRY(ask(caller, "DescribeTaskDefinition", body.take()));
  return task_definition_from(document.root()["taskDefinition"], document.root()["tags"]);
}

seam::Result<std::vector<std::string>> list_task_definitions(Caller& caller,
                                                             const std::string& family, int most) {
  JsonWriter body;
  body.open()
      .add("familyPrefix", family)
      .add("sort", "DESC")
      .add("status", "ACTIVE")
      .add("maxResults", most)
      .close();
  const auto document = GR_TRY(ask(caller, "ListTaskDefinitions", body.take()));
  std::vector<std::string> arns;
  for (const JsonView arn : document.root()["taskDefinitionArns"].items()) {
    // The prefix also finds longer families: "bash-dog" finds "bash-dog-tools".
    const std::string text = arn.string();
    const auto slash = text.rfind('/');
    const auto colon = text.rfind(':');
    if (slash != std::string::npos && colon > slash &&
        text.substr(slash + 1, colon - slash - 1) == family)
      arns.push_back(text);
  }
  return arns;
}

seam::Result<TaskDefinition> register_task_definition(Caller& caller, const std::string& document) {
  const auto answer = GR_TRY(ask(caller, "RegisterTaskDefinition", document, Effect::once));
  auto definition = task_definition_from(answer.root()["taskDefinition"], answer.root()["tags"]);
  if (definition.arn.empty())
    return seam::fail(seam::ErrorKind::bad_answer, "unreadable",
                      "RegisterTaskDefinition answers without an ARN");
  return definition;
}

seam::Result<void> deregister_task_definition(Caller& caller, const std::string& arn) {
  JsonWriter body;
  body.open().add("taskDefinition", arn).close();
  GR_TRY(ask(caller, "DeregisterTaskDefinition", body.take(), Effect::repeatable));
  return {};
}

namespace {
constexpr std::size_t tasks_max = 100;  ///< that DescribeTasks takes
constexpr int pages_max = 100;
}  // namespace

seam::Result<std::vector<StoppedTask>> stopped_tasks(Caller& caller, const std::string& cluster,
                                                     const std::string& service,
                                                     const std::string& blue_task_set) {
  JsonWriter describe;
  describe.open().add("cluster", cluster).open_list("tasks");
  std::size_t count = 0;
  std::string token;
  for (int page = 0; page < pages_max && count < tasks_max; ++page) {
    JsonWriter list;
    list.open()
        .add("cluster", cluster)
        .add("serviceName", service)
        .add("desiredStatus", "STOPPED")
        .add_if("nextToken", token)
        .close();
    const auto arns = GR_TRY(ask(caller, "ListTasks", list.take()));
    for (const JsonView arn : arns.root()["taskArns"].items())
      if (count++ < tasks_max) describe.item(arn.text());
    token = arns.root()["nextToken"].string();
    if (token.empty()) break;
  }
  std::vector<StoppedTask> stopped;
  if (count == 0) return stopped;
  describe.close_list().close();
  const auto tasks = GR_TRY(ask(caller, "DescribeTasks", describe.take()));
  for (const JsonView json : tasks.root()["tasks"].items()) {
    StoppedTask task{json["taskArn"].string(), json["stopCode"].string(),
                     json["stoppedReason"].string(), json["startedBy"].string(),
                     json["healthStatus"].text() == "HEALTHY"};
    if (task.started_by != blue_task_set) stopped.push_back(std::move(task));
  }
  return stopped;
}

}  // namespace greenroom::real::ecs
