// The two alarms of a target tracking policy: one above the target, one well below it.
#include "mocks/application_autoscaling/parts.hpp"
#include "mocks/cloudwatch/cloudwatch.hpp"

namespace greenroom::mocks::application_autoscaling {
namespace {

JsonObject dimension(std::string_view name, std::string_view value) {
  return {{"Name", name}, {"Value", value}};
}

/// Namespace, metric, dimensions and statistic of what ECS or the balancer measures.
JsonObject predefined_metric(const TargetKey& key, const JsonObject& given) {
  const std::string_view type = text_of(given, "PredefinedMetricType");
  if (type == "ALBRequestCountPerTarget") {
    const std::string_view label = text_of(given, "ResourceLabel");
    const std::size_t cut = label.find("/targetgroup/");
    return {{"Namespace", "AWS/ApplicationELB"},
            {"MetricName", "RequestCountPerTarget"},
            {"Dimensions", JsonArray{dimension("LoadBalancer", label.substr(0, cut)),
                                     dimension("TargetGroup", label.substr(cut + 1))}},
            {"Statistic", "Sum"}};
  }
  const std::size_t slash = key[1].find('/', 8);
  const bool memory = type == "ECSServiceAverageMemoryUtilization";
  return {{"Namespace", "AWS/ECS"},
          {"MetricName", memory ? "MemoryUtilization" : "CPUUtilization"},
          {"Dimensions", JsonArray{dimension("ClusterName", key[1].substr(8, slash - 8)),
                                   dimension("ServiceName", key[1].substr(slash + 1))}},
          {"Statistic", "Average"}};
}

/// What an alarm has of the policy's metric.
JsonObject metric_of(const TargetKey& key, const JsonObject& config) {
  if (const JsonObject* given = object_of(config, "PredefinedMetricSpecification")) {
    JsonObject metric = predefined_metric(key, *given);
    metric["Period"] = 60;
    return metric;
  }
  const JsonObject& given = *object_of(config, "CustomizedMetricSpecification");
  JsonObject metric;
  if (const JsonArray* queries = array_of(given, "Metrics")) {
    JsonArray own;
    for (const Json& one : *queries) {
      JsonObject query = one.as_object();
      if (Json* stat = query.if_contains("MetricStat")) stat->as_object()["Period"] = 60;
      own.push_back(std::move(query));
    }
    metric["Metrics"] = std::move(own);
    return metric;
  }
  records::take(metric, given, {"Namespace", "MetricName", "Dimensions", "Statistic", "Unit"});
  metric["Period"] = 60;
  return metric;
}

}  // namespace

// AWS:
// https://docs.aws.amazon.com/autoscaling/application/userguide/application-auto-scaling-target-tracking.html
// The numbers are inferred from alarms that such policies made: above for 3 minutes, or below 90 %
// of the target for 15.
Result<void> put_tracking_alarms(Scene& scene, const TargetKey& key, const std::string& name,
                                 Policy& policy) {
  const JsonObject& config =
      *object_of(policy.document, "TargetTrackingScalingPolicyConfiguration");
  const std::int64_t target = number_of(config, "TargetValue");
  for (const bool high : {true, false}) {
    const std::string alarm = "TargetTracking-" + key[1] + (high ? "-AlarmHigh-" : "-AlarmLow-") +
                              next_uuid(scene, "alarm", key);
    JsonObject input = metric_of(key, config);
    input["AlarmName"] = alarm;
    input["AlarmDescription"] =
        "DO NOT EDIT OR DELETE. For TargetTrackingScaling policy " + policy.arn + ".";
    input["AlarmActions"] = JsonArray{Json(policy.arn)};
    input["ComparisonOperator"] = high ? "GreaterThanThreshold" : "LessThanThreshold";
    input["EvaluationPeriods"] = high ? 3 : 15;
    input["Threshold"] = high ? target : target / 10 * 9;
    const Result<void> put = cloudwatch::put_alarm(scene, input);
    if (!put) {
      for (const auto& [made, arn] : policy.alarms) cloudwatch::remove_alarm(scene, made);
      return refuse(
          "ValidationException",
          "The metric of the policy " + name + " cannot be watched: " + put.error().message, 400);
    }
    policy.alarms.emplace_back(alarm, records::arn_of(scene.cloud, "cloudwatch", "alarm:" + alarm));
  }
  return {};
}

}  // namespace greenroom::mocks::application_autoscaling
