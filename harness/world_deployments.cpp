// Alarms and the deployment group of a world.
#include "harness/world_resources.hpp"
#include "mocks/codedeploy/codedeploy.hpp"

namespace greenroom::harness {
namespace {

using mocks::Json;
using mocks::JsonArray;
using mocks::JsonObject;

std::int64_t minutes(Length length) {
  return std::chrono::duration_cast<std::chrono::minutes>(length).count();
}

/// CloudWatch's dimension: what follows the resource's kind in its ARN.
std::string after(const std::string& arn, std::string_view kind) {
  const std::size_t at = arn.find(kind);
  return at == std::string::npos ? arn : arn.substr(at + kind.size());
}

JsonObject dimension(const char* name, std::string value) {
  return {{"Name", name}, {"Value", std::move(value)}};
}

JsonObject query(const char* id, const char* metric, const JsonArray& dimensions,
                 std::int64_t period) {
  return {{"Id", id},
          {"ReturnData", false},
          {"MetricStat", JsonObject{{"Metric", JsonObject{{"Namespace", "AWS/ApplicationELB"},
                                                          {"MetricName", metric},
                                                          {"Dimensions", dimensions}}},
                                    {"Period", period},
                                    {"Stat", "Sum"}}}};
}

std::string treatment(const std::string& missing) {
  return missing == "not_breaching" ? "notBreaching" : missing;
}

JsonObject alarm_input(const Workshop& shop, const AlarmSpec& spec) {
  const std::int64_t period = std::chrono::duration_cast<std::chrono::seconds>(spec.period).count();
  const JsonObject balancer =
      dimension("LoadBalancer", after(shop.names.load_balancer_arn, ":loadbalancer/"));
  JsonObject input{{"AlarmName", spec.name},
                   {"ComparisonOperator", "GreaterThanOrEqualToThreshold"},
                   {"EvaluationPeriods", spec.of},
                   {"DatapointsToAlarm", spec.points},
                   {"TreatMissingData", treatment(spec.missing)}};
  const bool of_target = spec.metric == "target_5xx";
  JsonArray dimensions{balancer};
  if (of_target) {
    const std::string group = shop.play.world.load_balancer.group(spec.target_group);
    const auto arn = shop.names.target_groups.find(group);
    if (arn != shop.names.target_groups.end())
      dimensions.push_back(
          dimension("TargetGroup", arn->second.substr(arn->second.rfind(":") + 1)));
  }
  const char* metric = of_target ? "HTTPCode_Target_5XX_Count" : "HTTPCode_ELB_5XX_Count";
  if (!spec.share) {
    input["Namespace"] = "AWS/ApplicationELB";
    input["MetricName"] = metric;
    input["Dimensions"] = dimensions;
    input["Statistic"] = "Sum";
    input["Period"] = period;
    input["Threshold"] = spec.sum.value_or(1) * 1'000'000;
    return input;
  }
  input["Threshold"] = spec.share->per_million * 100;  // percent, in millionths
  input["Metrics"] = JsonArray{
      query("e", metric, dimensions, period), query("r", "RequestCount", dimensions, period),
      JsonObject{{"Id", "p"},
                 {"Expression",
                  "IF(r > " + std::to_string(spec.requests_above) + ", 100 * FILL(e, 0) / r, 0)"},
                 {"Label", "5xx percent"},
                 {"ReturnData", true}}};
  return input;
}

/// AWS: https://docs.aws.amazon.com/codedeploy/latest/userguide/deployment-configurations.html
std::string config_name(Workshop& shop, const GroupStrategy& strategy) {
  const std::int64_t percent = strategy.step.per_million / 10'000, every = minutes(strategy.every);
  if (strategy.shift == Shift::all_at_once) return "CodeDeployDefault.ECSAllAtOnce";
  const bool canary = strategy.shift == Shift::canary;
  if (percent == 10 && canary && (every == 5 || every == 15))
    return "CodeDeployDefault.ECSCanary10Percent" + std::to_string(every) + "Minutes";
  if (percent == 10 && !canary && (every == 1 || every == 3))
    return "CodeDeployDefault.ECSLinear10PercentEvery" + std::to_string(every) + "Minutes";
  std::string name = shop.play.world.codedeploy.group + "-" + std::string(name_of(strategy.shift)) +
                     "-" + std::to_string(percent) + "-" + std::to_string(every) + "m";
  JsonObject routing;
  if (canary)
    routing = {
        {"type", "TimeBasedCanary"},
        {"timeBasedCanary", JsonObject{{"canaryPercentage", percent}, {"canaryInterval", every}}}};
  else
    routing = {
        {"type", "TimeBasedLinear"},
        {"timeBasedLinear", JsonObject{{"linearPercentage", percent}, {"linearInterval", every}}}};
  if (shop.scene.cloud.codedeploy.configs.contains(name)) return name;
  done(shop, "codedeploy", "CreateDeploymentConfig",
       {{"deploymentConfigName", name},
        {"computePlatform", "ECS"},
        {"trafficRoutingConfig", routing}},
       shop.play.world.place_of({"codedeploy", "strategy"}));
  return name;
}

JsonArray rollback_events(const CodeDeploySpec& spec) {
  JsonArray events;
  if (spec.rollback_on_failure) events.emplace_back("DEPLOYMENT_FAILURE");
  if (spec.rollback_on_alarm) events.emplace_back("DEPLOYMENT_STOP_ON_ALARM");
  if (spec.rollback_on_stop) events.emplace_back("DEPLOYMENT_STOP_ON_REQUEST");
  return events;
}

JsonObject route(const WorldNames& names, const char* listener) {
  const auto arn = names.listeners.find(listener);
  return {{"listenerArns", JsonArray{Json(arn->second)}}};
}

JsonObject balancer_info(const Workshop& shop) {
  JsonArray groups;
  for (const auto& [role, name] : shop.play.world.load_balancer.target_groups)
    groups.push_back(JsonObject{{"name", name}});
  JsonObject pair{{"targetGroups", std::move(groups)},
                  {"prodTrafficRoute", route(shop.names, "production")}};
  if (shop.names.listeners.contains("test")) pair["testTrafficRoute"] = route(shop.names, "test");
  return {{"targetGroupPairInfoList", JsonArray{std::move(pair)}}};
}

}  // namespace

GroupStrategy group_strategy(const Case& play) {
  const Strategy& world = play.world.codedeploy.strategy;
  const Strategy& scenario = play.scenario.strategy;
  GroupStrategy strategy;
  strategy.shift = scenario.shift.value_or(world.shift.value_or(Shift::canary));
  // A shift that the scenario names brings its own step and pace: the world's belong to the
  // world's.
  const Strategy pace = scenario.shift ? scenario : world;
  strategy.step = pace.step.value_or(scenario.step.value_or(Share{100'000}));
  strategy.every = pace.every.value_or(
      scenario.every.value_or(std::chrono::minutes(strategy.shift == Shift::linear ? 1 : 5)));
  if (!scenario.shift && scenario.step) strategy.step = *scenario.step;
  if (!scenario.shift && scenario.every) strategy.every = *scenario.every;
  strategy.bake = scenario.bake.value_or(world.bake.value_or(strategy.bake));
  strategy.ready_wait = scenario.ready_wait.value_or(world.ready_wait.value_or(Length(0)));
  return strategy;
}

void put_alarms(Workshop& shop) {
  restore_alarms(shop);
  for (const AlarmSpec& alarm : shop.play.world.alarms)
    done(shop, "cloudwatch", "PutMetricAlarm", alarm_input(shop, alarm),
         shop.play.world.place_of({"alarms", alarm.name}));
}

JsonObject group_input(Workshop& shop) {
  const CodeDeploySpec& spec = shop.play.world.codedeploy;
  const GroupStrategy strategy = group_strategy(shop.play);
  JsonArray alarms;
  for (const std::string& alarm : spec.alarms) alarms.push_back(JsonObject{{"name", alarm}});
  const JsonArray events = rollback_events(spec);
  const bool waits = strategy.ready_wait > Length(0);
  return {
      {"applicationName", spec.application},
      {"deploymentGroupName", spec.group},
      {"serviceRoleArn", "arn:aws:iam::" + shop.play.world.account + ":role/" +
                             shop.play.world.service.name + "-codedeploy"},
      {"deploymentConfigName", config_name(shop, strategy)},
      {"deploymentStyle",
       JsonObject{{"deploymentType", "BLUE_GREEN"}, {"deploymentOption", "WITH_TRAFFIC_CONTROL"}}},
      {"blueGreenDeploymentConfiguration",
       JsonObject{
           {"deploymentReadyOption",
            JsonObject{{"actionOnTimeout", waits ? "STOP_DEPLOYMENT" : "CONTINUE_DEPLOYMENT"},
                       {"waitTimeInMinutes", minutes(strategy.ready_wait)}}},
           {"terminateBlueInstancesOnDeploymentSuccess",
            JsonObject{{"action", "TERMINATE"},
                       {"terminationWaitTimeInMinutes", minutes(strategy.bake)}}}}},
      {"autoRollbackConfiguration", JsonObject{{"enabled", !events.empty()}, {"events", events}}},
      {"alarmConfiguration",
       JsonObject{
           {"enabled", !alarms.empty()}, {"ignorePollAlarmFailure", false}, {"alarms", alarms}}},
      {"loadBalancerInfo", balancer_info(shop)},
      {"ecsServices", JsonArray{JsonObject{{"clusterName", shop.play.world.service.cluster},
                                           {"serviceName", shop.play.world.service.name}}}}};
}

void set_hook(Workshop& shop, const HookSpec& hook) {
  mocks::codedeploy::set_hook(shop.scene, hook.function,
                              {hook.takes, hook.answers == "nothing" ? "" : hook.answers});
}

void put_deployment_group(Workshop& shop) {
  const CodeDeploySpec& spec = shop.play.world.codedeploy;
  const Place place = shop.play.world.place_of({"codedeploy"});
  for (const HookSpec& hook : shop.play.world.hooks) set_hook(shop, hook);
  if (is_captured(shop, "codedeploy")) return restore_deployment_group(shop);
  done(shop, "codedeploy", "CreateApplication",
       {{"applicationName", spec.application}, {"computePlatform", "ECS"}}, place);
  done(shop, "codedeploy", "CreateDeploymentGroup", group_input(shop), place);
}

}  // namespace greenroom::harness
