#include "mocks/application_autoscaling/application_autoscaling.hpp"
#include "tests/mocks/ecs/account.hpp"
#include "tests/support/service_bench.hpp"

using namespace greenroom;
using namespace greenroom::mocks;
using tests::at;

namespace {

struct Scaling : tests::ServiceBench {
  Scaling() : ServiceBench("application-autoscaling") {
    tests::Account account;
    account.settle();
    cloud = account.cloud;
  }

  /// The members that name the service's count, and these.
  static JsonObject of_service(JsonObject more = {}) {
    JsonObject input{{"ServiceNamespace", "ecs"},
                     {"ResourceId", "service/bash-dog/bash-dog"},
                     {"ScalableDimension", "ecs:service:DesiredCount"}};
    for (const auto& member : more) input[member.key()] = member.value();
    return input;
  }
  std::string registered(JsonObject more = {{"MinCapacity", 2}, {"MaxCapacity", 6}}) {
    return at(good("RegisterScalableTarget", of_service(std::move(more))), "ScalableTargetARN");
  }
  static JsonObject tracking(std::int64_t percent) {
    return of_service(
        {{"PolicyName", "cpu"},
         {"PolicyType", "TargetTrackingScaling"},
         {"TargetTrackingScalingPolicyConfiguration",
          JsonObject{{"TargetValue", percent * 1'000'000},
                     {"PredefinedMetricSpecification",
                      JsonObject{{"PredefinedMetricType", "ECSServiceAverageCPUUtilization"}}}}}});
  }
  std::size_t alarms() {
    return good_of("cloudwatch", "DescribeAlarms", {{"AlarmNamePrefix", "TargetTracking-"}})
        .at("MetricAlarms")
        .as_array()
        .size();
  }
};

}  // namespace

TEST_CASE("only a service that is there can be registered, between bounds that fit") {
  Scaling scaling;
  JsonObject missing = Scaling::of_service({{"MinCapacity", 1}, {"MaxCapacity", 2}});
  missing["ResourceId"] = "service/bash-dog/nobody";
  CHECK(scaling.refused("RegisterScalableTarget", missing) ==
        "ValidationException: ECS service doesn't exist: service/bash-dog/nobody");
  CHECK(scaling.refused("RegisterScalableTarget", Scaling::of_service())
            .starts_with("ValidationException"));
  CHECK(scaling
            .refused("RegisterScalableTarget",
                     Scaling::of_service({{"MinCapacity", 3}, {"MaxCapacity", 2}}))
            .starts_with("ValidationException"));
  CHECK(scaling.refused("DeregisterScalableTarget", Scaling::of_service()) ==
        "ObjectNotFoundException: No scalable target registered for service namespace: ecs, "
        "resource ID: service/bash-dog/bash-dog, scalable dimension: ecs:service:DesiredCount");
  CHECK(scaling.refused("PutScalingPolicy", Scaling::tracking(50))
            .starts_with("ObjectNotFoundException"));
}

TEST_CASE("a target reads back, and registering it again changes what is named") {
  Scaling scaling;
  const std::string arn = scaling.registered();
  CHECK(arn.starts_with("arn:aws:application-autoscaling:us-east-2:123456789012:scalable-target/"));
  CHECK(scaling.registered({{"MaxCapacity", 8},
                            {"SuspendedState", JsonObject{{"DynamicScalingInSuspended", true}}}}) ==
        arn);
  const JsonObject told = scaling.good("DescribeScalableTargets", {{"ServiceNamespace", "ecs"}});
  CHECK(at(told, "ScalableTargets.0.MinCapacity") == "2");
  CHECK(at(told, "ScalableTargets.0.MaxCapacity") == "8");
  CHECK(at(told, "ScalableTargets.0.SuspendedState.DynamicScalingInSuspended") == "true");
  CHECK(at(told, "ScalableTargets.0.SuspendedState.ScheduledScalingSuspended") == "false");
  CHECK(at(scaling.good("DescribeScalableTargets",
                        {{"ServiceNamespace", "ecs"}, {"ResourceIds", JsonArray{"service/a/b"}}}),
           "ScalableTargets") == "[]");
}

TEST_CASE("target tracking watches by two alarms, which go with the policy and with the target") {
  Scaling scaling;
  scaling.registered();
  const JsonObject put = scaling.good("PutScalingPolicy", Scaling::tracking(50));
  REQUIRE(put.at("Alarms").as_array().size() == 2);
  const JsonObject high = scaling.good_of(
      "cloudwatch", "DescribeAlarms", {{"AlarmNames", JsonArray{at(put, "Alarms.0.AlarmName")}}});
  CHECK(at(high, "MetricAlarms.0.Threshold") == "50000000");
  CHECK(at(high, "MetricAlarms.0.MetricName") == "CPUUtilization");
  CHECK(at(high, "MetricAlarms.0.AlarmActions.0") == at(put, "PolicyARN"));
  CHECK(at(high, "MetricAlarms.0.AlarmArn") == at(put, "Alarms.0.AlarmARN"));
  CHECK(scaling.alarms() == 2);
  CHECK(at(scaling.good("PutScalingPolicy", Scaling::tracking(60)), "PolicyARN") ==
        at(put, "PolicyARN"));
  CHECK(scaling.alarms() == 2);
  const JsonObject told = scaling.good("DescribeScalingPolicies", {{"ServiceNamespace", "ecs"}});
  CHECK(at(told, "ScalingPolicies.0.TargetTrackingScalingPolicyConfiguration.TargetValue") ==
        "60000000");
  scaling.good("DeleteScalingPolicy", Scaling::of_service({{"PolicyName", "cpu"}}));
  CHECK(scaling.alarms() == 0);
  CHECK(scaling.refused("DeleteScalingPolicy", Scaling::of_service({{"PolicyName", "cpu"}}))
            .starts_with("ObjectNotFoundException: No scaling policy found"));
  scaling.good("PutScalingPolicy", Scaling::tracking(50));
  scaling.good("DeregisterScalableTarget", Scaling::of_service());
  CHECK(scaling.alarms() == 0);
}

TEST_CASE("a policy's configuration must be of its type and whole") {
  Scaling scaling;
  scaling.registered();
  const auto refused = [&](JsonObject more) {
    more["PolicyName"] = "p";
    return scaling.refused("PutScalingPolicy", Scaling::of_service(std::move(more)));
  };
  CHECK(refused({}).starts_with("ValidationException"));
  CHECK(refused({{"PolicyType", "TargetTrackingScaling"}}).starts_with("ValidationException"));
  CHECK(refused({{"StepScalingPolicyConfiguration",
                  JsonObject{{"AdjustmentType", "ChangeInCapacity"}}}})
            .starts_with("ValidationException"));
  CHECK(refused({{"PolicyType", "TargetTrackingScaling"},
                 {"TargetTrackingScalingPolicyConfiguration",
                  JsonObject{{"TargetValue", 1'000'000},
                             {"PredefinedMetricSpecification",
                              JsonObject{{"PredefinedMetricType", "ALBRequestCountPerTarget"}}}}}})
            .starts_with("ValidationException: The resource label"));
  scaling.good(
      "PutScalingPolicy",
      Scaling::of_service(
          {{"PolicyName", "steps"},
           {"StepScalingPolicyConfiguration",
            JsonObject{{"AdjustmentType", "ChangeInCapacity"},
                       {"StepAdjustments", JsonArray{JsonObject{{"MetricIntervalLowerBound", 0},
                                                                {"ScalingAdjustment", 1}}}}}}}));
  CHECK(at(scaling.good("DescribeScalingPolicies",
                        {{"ServiceNamespace", "ecs"}, {"PolicyNames", JsonArray{"steps"}}}),
           "ScalingPolicies.0.PolicyType") == "StepScaling");
}

TEST_CASE("scheduled actions read back, keep their schedule, and are deleted once") {
  Scaling scaling;
  scaling.registered();
  const auto named = [](JsonObject more) {
    more["ScheduledActionName"] = "night";
    return Scaling::of_service(std::move(more));
  };
  CHECK(scaling.refused("PutScheduledAction", named({})).starts_with("ValidationException"));
  CHECK(scaling.refused("PutScheduledAction", named({{"Schedule", "daily"}}))
            .starts_with("ValidationException"));
  scaling.good("PutScheduledAction",
               named({{"Schedule", "cron(0 22 * * ? *)"},
                      {"ScalableTargetAction", JsonObject{{"MinCapacity", 1}}}}));
  scaling.good("PutScheduledAction", named({{"Timezone", "Europe/Berlin"}}));
  const JsonObject told = scaling.good("DescribeScheduledActions", {{"ServiceNamespace", "ecs"}});
  CHECK(at(told, "ScheduledActions.0.Schedule") == "cron(0 22 * * ? *)");
  CHECK(at(told, "ScheduledActions.0.Timezone") == "Europe/Berlin");
  scaling.good("DeleteScheduledAction", named({}));
  CHECK(scaling.refused("DeleteScheduledAction", named({})).starts_with("ObjectNotFoundException"));
}

TEST_CASE("nothing scales, tags are kept, and state is saved and loaded") {
  Scaling scaling;
  const std::string arn = scaling.registered(
      {{"MinCapacity", 2}, {"MaxCapacity", 6}, {"Tags", JsonObject{{"a", "1"}}}});
  CHECK(at(scaling.good("DescribeScalingActivities", {{"ServiceNamespace", "ecs"}}),
           "ScalingActivities") == "[]");
  scaling.good("TagResource", {{"ResourceARN", arn}, {"Tags", JsonObject{{"b", "2"}}}});
  scaling.good("UntagResource", {{"ResourceARN", arn}, {"TagKeys", JsonArray{"a"}}});
  CHECK(at(scaling.good("ListTagsForResource", {{"ResourceARN", arn}}), "Tags") == R"({"b":"2"})");
  scaling.good("PutScalingPolicy", Scaling::tracking(50));
  const auto& state = *scaling.cloud.application_autoscaling;
  CHECK(application_autoscaling::from_json(application_autoscaling::to_json(state)) == state);
}
