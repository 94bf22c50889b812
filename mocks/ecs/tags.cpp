// Tags of whatever ECS has an ARN for.
#include "mocks/ecs/handlers.hpp"

#include <algorithm>

namespace greenroom::mocks::ecs {
namespace {

/// The parts of an ARN after its resource type: "service/c/s" gives {"service", "c/s"}.
struct Resource {
  std::string_view type, name;
};

Resource resource_in(std::string_view arn) {
  for (int colon = 0; colon < 5; ++colon) {
    const std::size_t at = arn.find(':');
    if (at == std::string_view::npos) return {};
    arn.remove_prefix(at + 1);
  }
  const std::size_t slash = arn.find('/');
  if (slash == std::string_view::npos) return {};
  return {arn.substr(0, slash), arn.substr(slash + 1)};
}

JsonArray* set_tags_of(State& state, std::string_view name) {
  const std::size_t end = name.find("/ecs-svc/");
  if (end == std::string_view::npos) return nullptr;
  Service* service = service_of(state, name.substr(0, end));
  TaskSet* set = service == nullptr ? nullptr : find_task_set(*service, name);
  return set == nullptr ? nullptr : &set->tags;
}

/// The tags that an ARN stands for; nullptr: there is no such thing.
JsonArray* tags_of(State& state, const Resource& resource) {
  if (resource.type == "cluster") {
    const auto it = state.clusters.find(resource.name);
    return it == state.clusters.end() ? nullptr : &it->second.tags;
  }
  if (resource.type == "service") {
    Service* service = service_of(state, resource.name);
    return service == nullptr ? nullptr : &service->tags;
  }
  if (resource.type == "task") {
    Task* task = find_task(state, resource.name);
    return task == nullptr ? nullptr : &task->tags;
  }
  if (resource.type == "task-definition") {
    const auto found = find_definition(state, resource.name);
    return found ? &found->definition->tags : nullptr;
  }
  return resource.type == "task-set" ? set_tags_of(state, resource.name) : nullptr;
}

Result<JsonArray*> tags_in_state(Call& call, const JsonObject& input) {
  const Resource resource = resource_in(text_of(input, "resourceArn"));
  if (resource.type.empty())
    return refuse("InvalidParameterException", "The specified resourceArn is not valid.");
  JsonArray* tags = tags_of(call.scene.cloud.ecs, resource);
  if (tags == nullptr)
    return refuse("ResourceNotFoundException", "The specified resource could not be found.");
  return tags;
}

/// The tags of a service stand in its kept document.
void note_change(Call& call, const JsonObject& input) {
  const Resource resource = resource_in(text_of(input, "resourceArn"));
  changed(call.scene, resource.name.substr(0, resource.name.find("/ecs-svc/")));
}

JsonArray without_key(const JsonArray& tags, std::string_view key) {
  JsonArray rest;
  for (const Json& tag : tags)
    if (text_of(tag.get_object(), "key") != key) rest.emplace_back(tag);
  return rest;
}

}  // namespace

Result<Json> tag_resource(Call& call, const JsonObject& input) {
  JsonArray* tags = GR_TRY(tags_in_state(call, input));
  JsonArray merged = *tags;
  for (const Json& tag : *array_of(input, "tags")) {
    merged = without_key(merged, text_of(tag.get_object(), "key"));
    merged.emplace_back(tag);
  }
  // AWS: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-using-tags.html
  if (merged.size() > 50)
    return refuse("InvalidParameterException", "Too many tags: a resource can have 50.");
  *tags = std::move(merged);
  note_change(call, input);
  return Json(JsonObject());
}

Result<Json> untag_resource(Call& call, const JsonObject& input) {
  JsonArray* tags = GR_TRY(tags_in_state(call, input));
  for (const Json& key : *array_of(input, "tagKeys"))
    *tags = without_key(*tags, std::string_view(key.get_string()));
  note_change(call, input);
  return Json(JsonObject());
}

Result<Json> list_tags_for_resource(Call& call, const JsonObject& input) {
  JsonObject output;
  output["tags"] = *GR_TRY(tags_in_state(call, input));
  return Json(std::move(output));
}

}  // namespace greenroom::mocks::ecs
