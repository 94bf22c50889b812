// Operations on tasks, those of services and those that RunTask starts.
#include "mocks/ecs/handlers.hpp"

#include <algorithm>

namespace greenroom::mocks::ecs {
namespace {

JsonObject document_with_tags(const Scene& scene, const Task& task, bool with_tags) {
  JsonObject document = task_document(scene, task);
  if (with_tags) document["tags"] = task.tags;
  return document;
}

struct Filter {
  std::string cluster, service, family, started_by, desired, launch_type;
};

bool passes(const Filter& filter, const Task& task) {
  if (task.cluster != filter.cluster) return false;
  if (!filter.service.empty() && task.service != filter.service) return false;
  const std::string_view definition = last_part(task.definition);
  if (!filter.family.empty() && definition.substr(0, definition.find(':')) != filter.family)
    return false;
  const std::string_view starter =
      task.task_set.empty() ? text_of(task.given, "startedBy") : std::string_view(task.task_set);
  if (!filter.started_by.empty() && starter != filter.started_by) return false;
  if (!filter.launch_type.empty() && filter.launch_type != "FARGATE") return false;
  // AWS: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTasks.html
  // PENDING is accepted and finds nothing: ECS never sets it as desired status.
  const std::string_view is = task.wanted ? "RUNNING" : "STOPPED";
  return filter.desired.empty() ? task.wanted : filter.desired == is;
}

// AWS: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html
// Inferred: the texts about `startedBy`, `group` and `propagateTags`.
Result<void> check_words(const TaskDefinition& definition, const JsonObject& input) {
  const auto wrong = [](std::string text) {
    return refuse("InvalidParameterException", std::move(text));
  };
  constexpr std::size_t longest = 128;
  if (text_of(input, "startedBy").size() > longest)
    return wrong("startedBy cannot be longer than 128 characters.");
  if (text_of(input, "group").starts_with("service:")) return wrong("Invalid namespace for group.");
  if (text_of(input, "propagateTags") == "SERVICE")
    return wrong("propagateTags SERVICE is not supported when running a task.");
  const auto is_given = [&](std::string_view member) {
    const JsonArray* list = array_of(input, member);
    return list != nullptr && !list->empty();
  };
  if (is_given("placementStrategy"))
    return wrong("Placement strategies are not supported with FARGATE launch type.");
  if (is_given("placementConstraints"))
    return wrong("Placement constraints are not supported with FARGATE launch type.");
  const JsonObject* overrides = object_of(input, "overrides");
  if (overrides == nullptr) return {};
  if (overrides->contains("cpu") || overrides->contains("memory"))
    GR_CHECK(check_size_override(definition.document, *overrides));
  const JsonArray* containers = array_of(*overrides, "containerOverrides");
  if (containers == nullptr) return {};
  for (const Json& one : *containers) {
    const std::string name(text_of(one.get_object(), "name"));
    if (container_definition(definition, name) == nullptr)
      return wrong("Override for container named " + (name.empty() ? "null" : name) +
                   " is not a container in the TaskDefinition.");
  }
  return {};
}

Result<void> check_run(const Cloud& cloud, const Cluster& cluster, const JsonObject& input,
                       const FoundDefinition& found) {
  if (!found.definition->active) return refuse("ClientException", "TaskDefinition is inactive");
  GR_CHECK(check_launch(cluster, *found.definition, input));
  GR_CHECK(check_network(cloud, *found.definition, input));
  GR_CHECK(check_words(*found.definition, input));
  const std::int64_t count = number_of(input, "count", 1);
  if (count < 1 || count > 10)
    return refuse("InvalidParameterException", "count must be between 1 and 10.");
  return {};
}

Json run_answer(const Scene& scene, const std::vector<std::string>& ids, std::size_t refused = 0) {
  JsonArray tasks;
  for (const std::string& id : ids)
    if (const Task* task = find_task(scene.cloud.ecs, id))
      tasks.emplace_back(document_with_tags(scene, *task, !task->tags.empty()));
  JsonObject output;
  output["tasks"] = std::move(tasks);
  JsonArray failures;
  while (failures.size() < refused)
    failures.push_back(JsonObject{{"reason", std::string(capacity_unavailable)}});
  output["failures"] = std::move(failures);
  return Json(std::move(output));
}

/// Ids of the tasks that an earlier call with this token has started; refused for another request.
Result<std::optional<std::vector<std::string>>> repeated(const State& state,
                                                         const std::string& token,
                                                         const std::string& asked) {
  const auto known = state.run_tokens.find(token);
  if (token.empty() || known == state.run_tokens.end()) return std::nullopt;
  std::vector<std::string> ids = known->second.ids;
  if (known->second.asked == asked) return ids;
  return refuse("ConflictException",
                "The request uses a client token that was used with other parameters before.");
}

}  // namespace

Result<Json> run_task(Call& call, const JsonObject& input) {
  Scene& scene = call.scene;
  State& state = scene.cloud.ecs;
  auto* cluster = GR_TRY(find_cluster(state, text_of(input, "cluster")));
  const auto found = find_definition(state, text_of(input, "taskDefinition"));
  if (!found) return refuse("ClientException", "TaskDefinition not found.");
  GR_CHECK(check_run(scene.cloud, cluster->second, input, *found));
  const std::string token(text_of(input, "clientToken"));
  const std::string asked = boost::json::serialize(input);
  if (const auto ids = GR_TRY(repeated(state, token, asked))) return run_answer(scene, *ids);
  Launch launch{
      .definition = found->definition,
      .definition_arn = definition_arn(scene.cloud.settings, found->family, found->revision),
      .cluster = cluster->first,
      .given = without(input, "tags"),
      .tags = tags_in(input),
      .network = object_of(input, "networkConfiguration")};
  if (text_of(input, "propagateTags") == "TASK_DEFINITION" && launch.tags.empty())
    launch.tags = found->definition->tags;
  if (text_of(launch.given, "group").empty()) launch.given["group"] = "family:" + found->family;
  std::vector<std::string> ids;
  std::size_t refused = 0;
  for (std::int64_t n = 0; n < number_of(input, "count", 1); ++n) {
    launch.ordinal = cluster->second.next_task++;
    if (lacks_capacity(state, zone_of_launch(scene.cloud, launch)))
      ++refused;
    else
      ids.push_back(launch_task(scene, launch).id);
  }
  if (!token.empty()) state.run_tokens[token] = {asked, ids};
  return run_answer(scene, ids, refused);
}

Result<Json> stop_task(Call& call, const JsonObject& input) {
  Scene& scene = call.scene;
  GR_CHECK(find_cluster(scene.cloud.ecs, text_of(input, "cluster")));
  Task* task = find_task(scene.cloud.ecs, text_of(input, "task"));
  if (task == nullptr || task->cluster != cluster_name(text_of(input, "cluster")))
    return refuse("InvalidParameterException", "The referenced task was not found.");
  const std::string_view reason = text_of(input, "reason");
  // Correction K5: a stop by hand does not drain first.
  stop_task_now(scene, *task, "UserInitiated", reason.empty() ? "Task stopped by user" : reason);
  JsonObject output;
  output["task"] = task_document(scene, *task);
  return Json(std::move(output));
}

Result<Json> list_tasks(Call& call, const JsonObject& input) {
  State& state = call.scene.cloud.ecs;
  const auto* cluster = GR_TRY(find_cluster(state, text_of(input, "cluster")));
  Filter filter{.cluster = cluster->first,
                .family = std::string(text_of(input, "family")),
                .started_by = std::string(text_of(input, "startedBy")),
                .desired = std::string(text_of(input, "desiredStatus")),
                .launch_type = std::string(text_of(input, "launchType"))};
  const std::string_view service = text_of(input, "serviceName");
  const bool by_instance = !text_of(input, "containerInstance").empty();
  // AWS: https://github.com/boto/boto3/issues/874
  if (!service.empty() && (by_instance || !filter.family.empty() || !filter.started_by.empty()))
    return refuse("InvalidParameterException", "cannot specify serviceName with other arguments");
  if (!filter.started_by.empty() && (by_instance || !filter.family.empty()))
    return refuse("InvalidParameterException", "cannot specify startedBy with other arguments");
  if (!service.empty()) {
    const Service* known = GR_TRY(find_service(state, cluster->first, service));
    filter.service = service_key(known->cluster, known->name);
  }
  std::vector<std::string> arns;
  for (const auto& [id, task] : state.tasks)
    if (!by_instance && passes(filter, task))
      arns.push_back(task_arn(call.scene.cloud.settings, task));
  return Json(page_document("taskArns", page_of(arns, input, 100)));
}

Result<Json> describe_tasks(Call& call, const JsonObject& input) {
  State& state = call.scene.cloud.ecs;
  const auto* cluster = GR_TRY(find_cluster(state, text_of(input, "cluster")));
  JsonArray tasks;
  JsonArray failures;
  const JsonArray& ids = *array_of(input, "tasks");
  if (ids.empty()) return refuse("InvalidParameterException", "Tasks cannot be empty.");
  if (ids.size() > 100)
    return refuse("InvalidParameterException", "Tasks cannot be more than 100.");
  for (const Json& id : ids) {
    const std::string_view text = std::string_view(id.get_string());
    const Task* task = find_task(state, text);
    if (task == nullptr || task->cluster != cluster->first) {
      add_failure(failures, "arn:aws:ecs:" + call.scene.cloud.settings.region + ":" +
                                call.scene.cloud.settings.account + ":task/" + cluster->first +
                                "/" + std::string(last_part(text)));
      continue;
    }
    tasks.emplace_back(document_with_tags(call.scene, *task, wants_tags(input)));
  }
  JsonObject output;
  output["tasks"] = std::move(tasks);
  output["failures"] = std::move(failures);
  return Json(std::move(output));
}

}  // namespace greenroom::mocks::ecs
