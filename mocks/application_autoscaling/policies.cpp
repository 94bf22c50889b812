// Scaling policies. Kept, read back, and for target tracking given their alarms.
#include "mocks/application_autoscaling/parts.hpp"
#include "mocks/cloudwatch/cloudwatch.hpp"

#include <utility>

namespace greenroom::mocks::application_autoscaling {
namespace {

constexpr std::string_view tracking = "TargetTrackingScalingPolicyConfiguration";
constexpr std::string_view stepping = "StepScalingPolicyConfiguration";

// AWS:
// https://docs.aws.amazon.com/autoscaling/application/APIReference/API_StepScalingPolicyConfiguration.html
Result<void> check_steps(const JsonObject& config) {
  const JsonArray* steps = array_of(config, "StepAdjustments");
  if (text_of(config, "AdjustmentType").empty() || steps == nullptr || steps->empty())
    return not_valid("A step scaling policy needs AdjustmentType and StepAdjustments.");
  for (const Json& one : *steps) {
    const JsonObject& step = one.as_object();
    const bool low = step.contains("MetricIntervalLowerBound");
    const bool high = step.contains("MetricIntervalUpperBound");
    if (!low && !high && steps->size() > 1)
      return not_valid("Only one step adjustment may have neither a lower nor an upper bound.");
    if (low && high &&
        number_of(step, "MetricIntervalLowerBound") >= number_of(step, "MetricIntervalUpperBound"))
      return not_valid("The lower bound of a step adjustment must be below its upper bound.");
  }
  if (config.contains("MinAdjustmentMagnitude") &&
      text_of(config, "AdjustmentType") != "PercentChangeInCapacity")
    return not_valid("MinAdjustmentMagnitude needs the adjustment type PercentChangeInCapacity.");
  return {};
}

Result<void> check_tracking(const JsonObject& config) {
  const bool predefined = config.contains("PredefinedMetricSpecification");
  if (predefined == config.contains("CustomizedMetricSpecification"))
    return not_valid(
        "Exactly one of PredefinedMetricSpecification and CustomizedMetricSpecification must be "
        "specified.");
  if (!predefined) return {};
  const JsonObject& metric = *object_of(config, "PredefinedMetricSpecification");
  const std::string_view type = text_of(metric, "PredefinedMetricType");
  if (type == "ALBRequestCountPerTarget")
    return text_of(metric, "ResourceLabel").find("/targetgroup/") != std::string_view::npos
               ? Result<void>()
               : not_valid("The resource label must name a load balancer and a target group.");
  if (type == "ECSServiceAverageCPUUtilization" || type == "ECSServiceAverageMemoryUtilization")
    return {};
  return not_valid("The metric type " + std::string(type) + " is not valid for ECS services.");
}

/// The type: as given, or as the configuration says. Refuses what is missing.
Result<std::string> checked_type(const JsonObject& input) {
  const std::string_view given = text_of(input, "PolicyType");
  // AWS: https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PutScalingPolicy.html
  const std::string type(given.empty() ? std::string_view("StepScaling") : given);
  if (type == "PredictiveScaling")
    return not_valid("greenroom does not model policies of PredictiveScaling.");
  const JsonObject* config = object_of(input, type == "StepScaling" ? stepping : tracking);
  const JsonObject* other = object_of(input, type == "StepScaling" ? tracking : stepping);
  if (config == nullptr || other != nullptr)
    return not_valid("The policy type " + type + " needs its own configuration and no other.");
  if (type == "StepScaling")
    GR_CHECK(check_steps(*config));
  else
    GR_CHECK(check_tracking(*config));
  return type;
}

JsonArray alarms_of(const Policy& policy) {
  JsonArray alarms;
  for (const auto& [name, arn] : policy.alarms)
    alarms.push_back(JsonObject{{"AlarmName", name}, {"AlarmARN", arn}});
  return alarms;
}

JsonObject shown(const NamedKey& key, const Policy& policy) {
  JsonObject output = named_parts(key.first);
  output["PolicyARN"] = policy.arn;
  output["PolicyName"] = key.second;
  output["PolicyType"] = policy.type;
  for (const auto& member : policy.document) output[member.key()] = member.value();
  output["Alarms"] = alarms_of(policy);
  output["CreationTime"] = policy.created_ms;
  return output;
}

}  // namespace

void forget_policy(Scene& scene, const NamedKey& key) {
  auto& policies = scene.cloud.application_autoscaling->policies;
  const auto found = policies.find(key);
  if (found == policies.end()) return;
  for (const auto& [name, arn] : found->second.alarms) cloudwatch::remove_alarm(scene, name);
  policies.erase(found);
}

Result<Json> put_scaling_policy(Call& call, const JsonObject& input) {
  const NamedKey key = named_key(input, "PolicyName");
  GR_TRY(find_target(call.scene.cloud, key.first));
  auto& policies = call.scene.cloud.application_autoscaling->policies;
  const auto there = policies.find(key);
  const bool is_new = there == policies.end();
  Policy policy = is_new ? Policy{} : there->second;
  policy.type = GR_TRY(checked_type(input));
  policy.document.clear();
  records::take(policy.document, input, {tracking, stepping});
  if (is_new) {
    policy.created_ms = records::now_ms(call.scene);
    policy.arn = records::arn_of(call.scene.cloud, "autoscaling",
                                 "scalingPolicy:" + next_uuid(call.scene, "policy", key.first) +
                                     ":resource/" + key.first[0] + "/" + key.first[1] +
                                     ":policyName/" + key.second);
  }
  const auto old = std::exchange(policy.alarms, {});
  if (policy.type == "TargetTrackingScaling")
    GR_CHECK(put_tracking_alarms(call.scene, key.first, key.second, policy));
  for (const auto& [name, arn] : old) cloudwatch::remove_alarm(call.scene, name);
  JsonObject output{{"PolicyARN", policy.arn}, {"Alarms", alarms_of(policy)}};
  policies[key] = std::move(policy);
  return Json(std::move(output));
}

Result<Json> delete_scaling_policy(Call& call, const JsonObject& input) {
  const NamedKey key = named_key(input, "PolicyName");
  if (!call.scene.cloud.application_autoscaling->policies.contains(key))
    return refuse("ObjectNotFoundException",
                  "No scaling policy found for " + told(key.first) + ": " + key.second);
  forget_policy(call.scene, key);
  return Json(JsonObject());
}

Result<Json> describe_scaling_policies(Call& call, const JsonObject& input) {
  const auto names = records::texts_of(input, "PolicyNames");
  JsonArray all;
  for (const auto& [key, policy] : call.scene.cloud.application_autoscaling->policies)
    if (asked_for(input, key.first) && (names.empty() || records::holds(names, key.second)))
      all.push_back(shown(key, policy));
  return page_of(input, all, "ScalingPolicies");
}

}  // namespace greenroom::mocks::application_autoscaling
