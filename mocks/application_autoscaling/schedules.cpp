// Scheduled actions. Kept and read back; they never act (nothing scales here).
#include "mocks/application_autoscaling/parts.hpp"

namespace greenroom::mocks::application_autoscaling {
namespace {

// AWS: https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PutScheduledAction.html
bool is_schedule(std::string_view text) {
  return text.ends_with(")") &&
         (text.starts_with("at(") || text.starts_with("rate(") || text.starts_with("cron("));
}

Result<void> check_action(const JsonObject& document) {
  const std::string_view schedule = text_of(document, "Schedule");
  if (schedule.empty())
    return refuse("ValidationException", "A scheduled action needs a Schedule.", 400);
  if (!is_schedule(schedule))
    return refuse("ValidationException",
                  "The schedule " + std::string(schedule) + " is not of the form at, rate or cron.",
                  400);
  const JsonObject* bounds = object_of(document, "ScalableTargetAction");
  if (bounds == nullptr) return {};
  if (bounds->contains("MinCapacity") && bounds->contains("MaxCapacity") &&
      number_of(*bounds, "MaxCapacity") < number_of(*bounds, "MinCapacity"))
    return refuse("ValidationException", "Maximum capacity cannot be less than minimum capacity.",
                  400);
  return {};
}

JsonObject shown(const NamedKey& key, const Action& action) {
  JsonObject output = named_parts(key.first);
  output["ScheduledActionName"] = key.second;
  output["ScheduledActionARN"] = action.arn;
  for (const auto& member : action.document) output[member.key()] = member.value();
  output["CreationTime"] = action.created_ms;
  return output;
}

}  // namespace

Result<Json> put_scheduled_action(Call& call, const JsonObject& input) {
  const NamedKey key = named_key(input, "ScheduledActionName");
  GR_TRY(find_target(call.scene.cloud, key.first));
  auto& actions = call.scene.cloud.application_autoscaling->actions;
  const auto there = actions.find(key);
  const bool is_new = there == actions.end();
  Action action = is_new ? Action{} : there->second;
  // What an update does not name is gone, but for the schedule.
  JsonObject document;
  records::take(document, action.document, {"Schedule"});
  records::take(document, input,
                {"Schedule", "Timezone", "StartTime", "EndTime", "ScalableTargetAction"});
  GR_CHECK(check_action(document));
  action.document = std::move(document);
  if (is_new) {
    action.created_ms = records::now_ms(call.scene);
    action.arn = records::arn_of(call.scene.cloud, "autoscaling",
                                 "scheduledAction:" + next_uuid(call.scene, "action", key.first) +
                                     ":resource/" + key.first[0] + "/" + key.first[1] +
                                     ":scheduledActionName/" + key.second);
  }
  actions[key] = std::move(action);
  return Json(JsonObject());
}

Result<Json> delete_scheduled_action(Call& call, const JsonObject& input) {
  const NamedKey key = named_key(input, "ScheduledActionName");
  if (call.scene.cloud.application_autoscaling->actions.erase(key) == 0)
    return refuse("ObjectNotFoundException",
                  "No scheduled action found for " + told(key.first) + ": " + key.second);
  return Json(JsonObject());
}

Result<Json> describe_scheduled_actions(Call& call, const JsonObject& input) {
  const auto names = records::texts_of(input, "ScheduledActionNames");
  JsonArray all;
  for (const auto& [key, action] : call.scene.cloud.application_autoscaling->actions)
    if (asked_for(input, key.first) && (names.empty() || records::holds(names, key.second)))
      all.push_back(shown(key, action));
  return page_of(input, all, "ScheduledActions");
}

}  // namespace greenroom::mocks::application_autoscaling
