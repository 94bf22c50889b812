// Task sets as the API gives them.
#include "mocks/ecs/handlers.hpp"
#include "mocks/ecs/timings.hpp"

namespace greenroom::mocks::ecs {
namespace {

seam::Failure no_such_set() { return refuse("TaskSetNotFoundException", "TaskSet not found."); }

Result<Service*> service_in(Call& call, const JsonObject& input) {
  return find_service(call.scene.cloud.ecs, text_of(input, "cluster"), text_of(input, "service"));
}

// AWS: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Scale.html
// Inferred: the text.
Result<std::int64_t> scale_in(const JsonObject& input) {
  constexpr std::int64_t whole = 100'000'000;  // millionths
  const JsonObject* scale = object_of(input, "scale");
  const std::int64_t value = scale == nullptr ? 0 : number_of(*scale, "value");  // facts E-TS3
  if (value < 0 || value > whole)
    return refuse("InvalidParameterException", "The scale of a TaskSet is between 0 and 100.");
  return value;
}

Json set_answer(const Scene& scene, const Service& service, const TaskSet& set) {
  JsonObject output;
  output["taskSet"] = task_set_document(scene, service, set);
  return Json(std::move(output));
}

}  // namespace

Result<Json> create_task_set(Call& call, const JsonObject& input) {
  Scene& scene = call.scene;
  Service* service = GR_TRY(service_in(call, input));
  TaskSet set;
  for (const std::string_view member :
       {"networkConfiguration", "loadBalancers", "serviceRegistries", "launchType",
        "capacityProviderStrategy", "platformVersion"})
    if (const Json* value = input.if_contains(member)) set.given[member] = *value;
  set.scale = GR_TRY(scale_in(input));
  set.external_id = text_of(input, "externalId");
  set.tags = tags_in(input);
  TaskSet& added =
      *GR_TRY(admit_task_set(scene, *service, std::move(set), text_of(input, "taskDefinition")));
  return set_answer(scene, *service, added);
}

Result<Json> describe_task_sets(Call& call, const JsonObject& input) {
  Service* service = GR_TRY(service_in(call, input));
  JsonArray sets;
  JsonArray failures;
  const auto add = [&](const TaskSet& set) {
    JsonObject document = task_set_document(call.scene, *service, set);
    sets.emplace_back(wants_tags(input) ? std::move(document) : without(document, "tags"));
  };
  const JsonArray* wanted = array_of(input, "taskSets");
  if (wanted == nullptr || wanted->empty()) {
    for (const TaskSet& set : service->task_sets) add(set);
  } else {
    for (const Json& id : *wanted) {
      const std::string_view text = std::string_view(id.get_string());
      if (const TaskSet* set = find_task_set(*service, text))
        add(*set);
      else
        add_failure(failures, text);
    }
  }
  JsonObject output;
  output["taskSets"] = std::move(sets);
  output["failures"] = std::move(failures);
  return Json(std::move(output));
}

Result<Json> update_task_set(Call& call, const JsonObject& input) {
  Scene& scene = call.scene;
  Service* service = GR_TRY(service_in(call, input));
  TaskSet* set = find_task_set(*service, text_of(input, "taskSet"));
  if (set == nullptr) return no_such_set();
  if (set->status == SetStatus::draining)
    return refuse("InvalidParameterException", "TaskSet is in DRAINING status.");
  set->scale = GR_TRY(scale_in(input));
  set->updated = scene.now();
  say(scene, *service,
      said_by(*service) + " updated computedDesiredCount for taskSet " + set->id + " to " +
          std::to_string(computed_desired(*service, *set)) + ".");
  note_task_set(scene, *service, *set);
  check_steadiness(scene, *service);
  changed(scene, *service);
  want_tick(scene, *service, scene.now());
  return set_answer(scene, *service, *set);
}

Result<Json> delete_task_set(Call& call, const JsonObject& input) {
  Scene& scene = call.scene;
  Service* service = GR_TRY(service_in(call, input));
  const TaskSet* set = find_task_set(*service, text_of(input, "taskSet"));
  if (set == nullptr) return no_such_set();
  // AWS: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteTaskSet.html
  if (!flag_of(input, "force") && set->scale > 0)
    return refuse("InvalidParameterException",
                  "The TaskSet cannot be deleted while it is scaled above 0. Use force to delete "
                  "it anyway.");
  const std::string id = set->id;
  TaskSet before = *set;
  GR_CHECK(delete_task_set(scene, service->cluster, service->name, id));
  // A set without tasks is gone in the same moment: it is told as it went.
  if (const TaskSet* left = find_task_set(*service, id)) return set_answer(scene, *service, *left);
  before.status = SetStatus::draining;
  before.scale = 0;
  return set_answer(scene, *service, before);
}

Result<Json> update_service_primary_task_set(Call& call, const JsonObject& input) {
  Service* service = GR_TRY(service_in(call, input));
  GR_CHECK(update_primary_task_set(call.scene, service->cluster, service->name,
                                   text_of(input, "primaryTaskSet")));
  return set_answer(call.scene, *service, *primary_of(*service));
}

}  // namespace greenroom::mocks::ecs
