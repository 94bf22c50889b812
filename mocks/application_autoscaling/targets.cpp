// Scalable targets: what may be scaled, between which bounds, and what of it is suspended.
#include "mocks/application_autoscaling/parts.hpp"
#include "mocks/ecs/ecs.hpp"

#include <algorithm>
#include <utility>

namespace greenroom::mocks::application_autoscaling {
namespace {

/// Cluster and service of "service/cluster/name".
std::pair<std::string_view, std::string_view> service_in(std::string_view id) {
  if (!id.starts_with("service/")) return {};
  id.remove_prefix(8);
  const std::size_t slash = id.find('/');
  if (slash == std::string_view::npos) return {};
  return {id.substr(0, slash), id.substr(slash + 1)};
}

// Differs from AWS: of the services that can be scaled only ECS is here.
Result<void> check_resource(const Cloud& cloud, const TargetKey& key) {
  if (key[0] != "ecs" || key[2] != "ecs:service:DesiredCount")
    return not_valid("greenroom models scalable targets of ecs:service:DesiredCount, not " +
                     key[0] + " and " + key[2] + ".");
  const auto [cluster, service] = service_in(key[1]);
  if (service.empty())
    return not_valid("Unsupported service namespace, resource type or scalable dimension");
  if (!ecs::find_service(cloud, cluster, service))
    return not_valid("ECS service doesn't exist: " + key[1]);
  return {};
}

Result<void> check_bounds(const Target& target) {
  if (target.least < 0 || target.most < 0)
    return not_valid("Minimum and maximum capacity cannot be negative.");
  if (target.most < target.least)
    return not_valid("Maximum capacity cannot be less than minimum capacity.");
  return {};
}

void take_suspension(Target& target, const JsonObject* given) {
  if (given == nullptr) return;
  target.suspended_in = flag_of(*given, "DynamicScalingInSuspended", target.suspended_in);
  target.suspended_out = flag_of(*given, "DynamicScalingOutSuspended", target.suspended_out);
  target.suspended_scheduled =
      flag_of(*given, "ScheduledScalingSuspended", target.suspended_scheduled);
}

JsonObject shown(const TargetKey& key, const Target& target) {
  JsonObject output = named_parts(key);
  output["MinCapacity"] = target.least;
  output["MaxCapacity"] = target.most;
  output["RoleARN"] = target.role;
  output["CreationTime"] = target.created_ms;
  output["SuspendedState"] = JsonObject{{"DynamicScalingInSuspended", target.suspended_in},
                                        {"DynamicScalingOutSuspended", target.suspended_out},
                                        {"ScheduledScalingSuspended", target.suspended_scheduled}};
  output["ScalableTargetARN"] = target.arn;
  return output;
}

Result<Target*> tagged(Call& call, const JsonObject& input) {
  const std::string arn(text_of(input, "ResourceARN"));
  for (auto& [key, target] : call.scene.cloud.application_autoscaling->targets)
    if (target.arn == arn) return &target;
  return refuse("ResourceNotFoundException",
                "The resource with the given ARN doesn't exist: " + arn);
}

}  // namespace

seam::Failure not_valid(std::string text) {
  return refuse("ValidationException", std::move(text), 400);
}

TargetKey key_of(const JsonObject& input) {
  return {std::string(text_of(input, "ServiceNamespace")),
          std::string(text_of(input, "ResourceId")),
          std::string(text_of(input, "ScalableDimension"))};
}

NamedKey named_key(const JsonObject& input, std::string_view name_member) {
  return {key_of(input), std::string(text_of(input, name_member))};
}

std::string told(const TargetKey& key) {
  return "service namespace: " + key[0] + ", resource ID: " + key[1] +
         ", scalable dimension: " + key[2];
}

JsonObject named_parts(const TargetKey& key) {
  return {{"ServiceNamespace", key[0]}, {"ResourceId", key[1]}, {"ScalableDimension", key[2]}};
}

Result<Target*> find_target(Cloud& cloud, const TargetKey& key) {
  const auto found = cloud.application_autoscaling->targets.find(key);
  if (found != cloud.application_autoscaling->targets.end()) return &found->second;
  return refuse("ObjectNotFoundException", "No scalable target registered for " + told(key));
}

bool asked_for(const JsonObject& input, const TargetKey& key) {
  const std::string_view id = text_of(input, "ResourceId");
  const std::string_view dimension = text_of(input, "ScalableDimension");
  return key[0] == text_of(input, "ServiceNamespace") && (id.empty() || key[1] == id) &&
         (dimension.empty() || key[2] == dimension);
}

std::string next_uuid(Scene& scene, std::string_view kind, const TargetKey& key) {
  return sim::drawn_uuid(scene.cloud.settings.chance.draw(
      "scaling." + std::string(kind), key[1], scene.cloud.application_autoscaling->next_id++));
}

Result<Json> page_of(const JsonObject& input, const JsonArray& all, std::string_view items) {
  return Json(GR_TRY(records::page(input, all,
                                   {.items = items,
                                    .usual = 50,
                                    .error = "InvalidNextTokenException",
                                    .error_text = "The next token supplied is invalid."})));
}

// AWS:
// https://docs.aws.amazon.com/autoscaling/application/APIReference/API_RegisterScalableTarget.html
Result<Json> register_scalable_target(Call& call, const JsonObject& input) {
  const TargetKey key = key_of(input);
  Cloud& cloud = call.scene.cloud;
  GR_CHECK(check_resource(cloud, key));
  auto& targets = cloud.application_autoscaling->targets;
  const auto there = targets.find(key);
  Target target = there != targets.end() ? there->second : Target{};
  if (there == targets.end()) {
    if (!input.contains("MinCapacity") || !input.contains("MaxCapacity"))
      return not_valid("MinCapacity and MaxCapacity are required to register a scalable target.");
    std::string id = next_uuid(call.scene, "target", key);
    std::erase(id, '-');
    target.arn = records::arn_of(cloud, "application-autoscaling", "scalable-target/" + id);
    target.created_ms = records::now_ms(call.scene);
    target.role = "arn:aws:iam::" + cloud.settings.account +
                  ":role/aws-service-role/ecs.application-autoscaling.amazonaws.com/"
                  "AWSServiceRoleForApplicationAutoScaling_ECSService";
    records::put_tag_map(target.tags, object_of(input, "Tags"));
  } else if (input.contains("Tags")) {
    return not_valid("Tags can only be given when a scalable target is registered first.");
  }
  target.least = number_of(input, "MinCapacity", target.least);
  target.most = number_of(input, "MaxCapacity", target.most);
  take_suspension(target, object_of(input, "SuspendedState"));
  GR_CHECK(check_bounds(target));
  const std::string arn = target.arn;
  targets[key] = std::move(target);
  return Json(JsonObject{{"ScalableTargetARN", arn}});
}

Result<Json> deregister_scalable_target(Call& call, const JsonObject& input) {
  const TargetKey key = key_of(input);
  State& state = *call.scene.cloud.application_autoscaling;
  GR_TRY(find_target(call.scene.cloud, key));
  // Policies, their alarms and scheduled actions go with it.
  std::vector<NamedKey> policies;
  for (const auto& [named, policy] : state.policies)
    if (named.first == key) policies.push_back(named);
  for (const NamedKey& named : policies) forget_policy(call.scene, named);
  std::erase_if(state.actions, [&](const auto& entry) { return entry.first.first == key; });
  state.targets.erase(key);
  return Json(JsonObject());
}

Result<Json> describe_scalable_targets(Call& call, const JsonObject& input) {
  const auto ids = records::texts_of(input, "ResourceIds");
  JsonArray all;
  for (const auto& [key, target] : call.scene.cloud.application_autoscaling->targets)
    if (asked_for(input, key) && (ids.empty() || records::holds(ids, key[1])))
      all.push_back(shown(key, target));
  return page_of(input, all, "ScalableTargets");
}

// Differs from AWS: nothing scales here, so there is never an activity. Alarms of policies are
// evaluated as all alarms are, but their state moves no count.
Result<Json> describe_scaling_activities(Call&, const JsonObject& input) {
  return page_of(input, {}, "ScalingActivities");
}

Result<Json> tag_resource(Call& call, const JsonObject& input) {
  Target* target = GR_TRY(tagged(call, input));
  records::Tags tags = target->tags;
  records::put_tag_map(tags, object_of(input, "Tags"));
  if (tags.size() > 50)
    return refuse("TooManyTagsException", "The number of tags exceeds the limit of 50.");
  target->tags = std::move(tags);
  return Json(JsonObject());
}

Result<Json> untag_resource(Call& call, const JsonObject& input) {
  Target* target = GR_TRY(tagged(call, input));
  records::remove_tags(target->tags, array_of(input, "TagKeys"));
  return Json(JsonObject());
}

Result<Json> list_tags_for_resource(Call& call, const JsonObject& input) {
  return Json(JsonObject{{"Tags", records::tag_map(GR_TRY(tagged(call, input))->tags)}});
}

}  // namespace greenroom::mocks::application_autoscaling
