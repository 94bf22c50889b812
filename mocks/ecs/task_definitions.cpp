// Operations on task definitions: revisions for ever, INACTIVE ones still describable.
#include "mocks/ecs/handlers.hpp"

#include <algorithm>

namespace greenroom::mocks::ecs {
namespace {

void default_to(JsonObject& object, std::string_view name, Json value) {
  if (object.if_contains(name) == nullptr) object[name] = std::move(value);
}

JsonObject normalised_container(const JsonObject& given, bool awsvpc) {
  JsonObject container = given;
  default_to(container, "cpu", 0);
  default_to(container, "essential", true);
  for (const std::string_view name :
       {"portMappings", "environment", "mountPoints", "volumesFrom", "systemControls"})
    default_to(container, name, JsonArray());
  for (Json& entry : container["portMappings"].get_array()) {
    JsonObject& mapping = entry.get_object();
    if (awsvpc) default_to(mapping, "hostPort", number_of(mapping, "containerPort"));
    default_to(mapping, "protocol", "tcp");
  }
  return container;
}

void add_attribute(JsonArray& attributes, std::string_view name) {
  JsonObject attribute;
  attribute["name"] = name;
  attributes.emplace_back(std::move(attribute));
}

/// What an instance would have to offer: told by AWS, without use on Fargate.
JsonArray attributes_of(const JsonObject& input) {
  bool ecr = false;
  bool logs = false;
  bool secrets = false;
  for (const Json& entry : *array_of(input, "containerDefinitions")) {
    const JsonObject& container = entry.get_object();
    ecr = ecr || text_of(container, "image").find(".dkr.ecr.") != std::string_view::npos;
    const JsonObject* log = object_of(container, "logConfiguration");
    logs = logs || (log != nullptr && text_of(*log, "logDriver") == "awslogs");
    secrets = secrets || array_of(container, "secrets") != nullptr;
  }
  JsonArray attributes;
  if (logs) add_attribute(attributes, "com.amazonaws.ecs.capability.logging-driver.awslogs");
  if (ecr) add_attribute(attributes, "com.amazonaws.ecs.capability.ecr-auth");
  if (secrets) add_attribute(attributes, "ecs.capability.secrets.asm.environment-variables");
  if (!text_of(input, "taskRoleArn").empty())
    add_attribute(attributes, "com.amazonaws.ecs.capability.task-iam-role");
  if (text_of(input, "networkMode") == "awsvpc")
    add_attribute(attributes, "ecs.capability.task-eni");
  return attributes;
}

Result<FoundDefinition> known_definition(Scene& scene, std::string_view name,
                                         std::string_view refusal) {
  const auto found = find_definition(scene.cloud.ecs, name);
  if (!found || is_gone(scene, found->family, found->revision))
    return refuse("ClientException", std::string(refusal));
  return *found;
}

bool is_any_left(const Scene& scene, std::string_view name, const Family& family) {
  for (std::size_t n = 1; n <= family.revisions.size(); ++n)
    if (!is_gone(scene, name, n)) return true;
  return false;
}

JsonObject answer(const Scene& scene, const FoundDefinition& found, bool with_tags) {
  JsonObject output;
  output["taskDefinition"] = definition_document(scene, found);
  if (with_tags) output["tags"] = found.definition->tags;
  return output;
}

}  // namespace

JsonObject normalised_definition(const JsonObject& input) {
  const bool awsvpc = text_of(input, "networkMode") == "awsvpc";
  JsonObject document = without(input, "tags");
  for (Json& entry : document["containerDefinitions"].get_array())
    entry = normalised_container(entry.get_object(), awsvpc);
  default_to(document, "volumes", JsonArray());
  default_to(document, "placementConstraints", JsonArray());
  document["requiresAttributes"] = attributes_of(input);
  JsonArray fits;
  fits.emplace_back("EC2");
  if (awsvpc && !text_of(input, "cpu").empty()) fits.emplace_back("FARGATE");
  document["compatibilities"] = std::move(fits);
  return document;
}

Result<FoundDefinition> add_task_definition(Scene& scene, const JsonObject& input,
                                            std::string_view by) {
  GR_CHECK(check_task_definition(input));
  const std::string name(text_of(input, "family"));
  Family& family = scene.cloud.ecs.families[name];
  TaskDefinition definition;
  definition.document = normalised_definition(input);
  definition.tags = tags_in(input);
  definition.registered = scene.now();
  definition.registered_by = by;
  family.revisions.push_back(std::move(definition));
  ++scene.cloud.ecs.version;
  return FoundDefinition{&family.revisions.back(), name, family.revisions.size()};
}

Result<Json> register_task_definition(Call& call, const JsonObject& input) {
  const FoundDefinition found = GR_TRY(add_task_definition(call.scene, input, call.caller.arn));
  return Json(answer(call.scene, found, !found.definition->tags.empty()));
}

Result<Json> describe_task_definition(Call& call, const JsonObject& input) {
  const FoundDefinition found = GR_TRY(known_definition(
      call.scene, text_of(input, "taskDefinition"), "Unable to describe task definition."));
  return Json(answer(call.scene, found, wants_tags(input)));
}

Result<Json> deregister_task_definition(Call& call, const JsonObject& input) {
  const std::string_view name = text_of(input, "taskDefinition");
  if (last_part(name).find(':') == std::string_view::npos)
    return refuse("InvalidParameterException", "Invalid revision number. Number: null");
  const FoundDefinition found =
      GR_TRY(known_definition(call.scene, name, "The specified task definition does not exist."));
  if (found.definition->active) {
    found.definition->active = false;
    found.definition->deregistered = call.scene.now();
    ++call.scene.cloud.ecs.version;
  }
  return Json(answer(call.scene, found, false));
}

Result<Json> list_task_definitions(Call& call, const JsonObject& input) {
  const std::string_view prefix = text_of(input, "familyPrefix");
  const std::string_view asked = text_of(input, "status");
  const std::string_view status = asked.empty() ? "ACTIVE" : asked;
  std::vector<std::string> arns;
  for (const auto& [name, family] : call.scene.cloud.ecs.families) {
    if (!prefix.empty() && name != prefix) continue;
    for (std::size_t n = 1; n <= family.revisions.size(); ++n)
      if (status_of(family.revisions[n - 1]) == status && !is_gone(call.scene, name, n))
        arns.push_back(definition_arn(call.scene.cloud.settings, name, n));
  }
  if (text_of(input, "sort") == "DESC") std::reverse(arns.begin(), arns.end());
  return Json(page_document("taskDefinitionArns", page_of(arns, input, 100)));
}

Result<Json> list_task_definition_families(Call& call, const JsonObject& input) {
  const std::string_view prefix = text_of(input, "familyPrefix");
  const std::string_view status = text_of(input, "status");
  std::vector<std::string> names;
  for (const auto& [name, family] : call.scene.cloud.ecs.families) {
    if (!std::string_view(name).starts_with(prefix)) continue;
    const bool active = std::any_of(family.revisions.begin(), family.revisions.end(),
                                    [](const TaskDefinition& one) { return one.active; });
    if ((status == "ACTIVE" && !active) || (status == "INACTIVE" && active)) continue;
    if (!active && !is_any_left(call.scene, name, family)) continue;
    names.push_back(name);
  }
  return Json(page_document("families", page_of(names, input, 100)));
}

}  // namespace greenroom::mocks::ecs
