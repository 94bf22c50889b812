// Revisions that are deleted: in progress while anything refers to them, then gone for good.
// AWS: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-definition-state.html
#include "mocks/ecs/handlers.hpp"
#include "mocks/ecs/timings.hpp"

#include <algorithm>

namespace greenroom::mocks::ecs {
namespace {

constexpr std::size_t deleted_most = 10;

bool is_referred_to(const State& state, std::string_view name) {
  const auto names_it = [&](std::string_view arn) { return last_part(arn) == name; };
  const bool by_task = std::any_of(state.tasks.begin(), state.tasks.end(), [&](const auto& entry) {
    return entry.second.status != TaskStatus::stopped && names_it(entry.second.definition);
  });
  if (by_task) return true;
  return std::any_of(state.services.begin(), state.services.end(), [&](const auto& entry) {
    const Service& service = entry.second;
    if (service.status == "INACTIVE") return false;
    return names_it(text_of(service.given, "taskDefinition")) ||
           std::any_of(service.task_sets.begin(), service.task_sets.end(), [&](const TaskSet& set) {
             return names_it(text_of(set.given, "taskDefinition"));
           });
  });
}

void add_failed(JsonArray& failures, std::string arn, std::string_view reason) {
  failures.push_back(JsonObject{{"arn", std::move(arn)}, {"reason", reason}});
}

}  // namespace

std::string_view status_of(const TaskDefinition& definition) {
  if (definition.deleted) return "DELETE_IN_PROGRESS";
  return definition.active ? "ACTIVE" : "INACTIVE";
}

bool is_gone(const Scene& scene, std::string_view family, std::size_t revision) {
  const State& state = scene.cloud.ecs;
  const auto kept = state.families.find(family);
  if (kept == state.families.end()) return true;
  const TaskDefinition& definition = kept->second.revisions.at(revision - 1);
  if (!definition.deleted || scene.now() < *definition.deleted + timings::deletion_looked_at)
    return false;
  return !is_referred_to(state, std::string(family) + ":" + std::to_string(revision));
}

// AWS: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteTaskDefinitions.html
// Inferred: the texts of failures.
Result<Json> delete_task_definitions(Call& call, const JsonObject& input) {
  const JsonArray& names = *array_of(input, "taskDefinitions");
  if (names.empty() || names.size() > deleted_most)
    return refuse("InvalidParameterException",
                  "Between 1 and 10 task definitions can be deleted at once.");
  for (const Json& name : names)
    if (last_part(std::string_view(name.get_string())).find(':') == std::string_view::npos)
      return refuse("InvalidParameterException", "Invalid revision number. Number: null");
  JsonArray deleted, failures;
  for (const Json& name : names) {
    const auto found = find_definition(call.scene.cloud.ecs, std::string_view(name.get_string()));
    if (!found || is_gone(call.scene, found->family, found->revision)) {
      add_failed(failures, std::string(name.get_string()), "MISSING");
      continue;
    }
    if (found->definition->active) {
      add_failed(failures,
                 definition_arn(call.scene.cloud.settings, found->family, found->revision),
                 "The specified task definition is still in ACTIVE status. Please deregister the "
                 "target and try again.");
      continue;
    }
    if (!found->definition->deleted) {
      found->definition->deleted = call.scene.now();
      ++call.scene.cloud.ecs.version;
    }
    deleted.push_back(definition_document(call.scene, *found));
  }
  return Json(
      JsonObject{{"taskDefinitions", std::move(deleted)}, {"failures", std::move(failures)}});
}

}  // namespace greenroom::mocks::ecs
