// Metric filters and resource policies: kept and told; no metric is made of them.
// AWS:
// https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutMetricFilter.html
#include "mocks/logs/handlers.hpp"
#include "mocks/logs/parts.hpp"

#include <algorithm>

namespace greenroom::mocks::logs {
namespace {

constexpr std::size_t filters_max = 100, policies_max = 10;

bool writes_metric(const JsonObject& filter, std::string_view name_space, std::string_view name) {
  const JsonArray& all = *array_of(filter, "metricTransformations");
  return std::any_of(all.begin(), all.end(), [&](const Json& one) {
    return text_of(one.get_object(), "metricName") == name &&
           text_of(one.get_object(), "metricNamespace") == name_space;
  });
}

}  // namespace

// Differs from AWS: the filter is kept and its pattern is not checked; what is written into the
// group makes no points of its metric.
Result<Json> put_metric_filter(Call& call, const JsonObject& input) {
  Group* group = GR_TRY(find_group(*call.scene.cloud.logs, text_of(input, "logGroupName")));
  const std::string name(text_of(input, "filterName"));
  const auto before = group->metric_filters.find(name);
  if (before == group->metric_filters.end() && group->metric_filters.size() >= filters_max)
    return refuse("LimitExceededException", "Resource limit exceeded.");
  JsonObject filter = input;
  filter["creationTime"] = now_ms(call.scene);
  group->metric_filters.insert_or_assign(name, std::move(filter));
  return Json(JsonObject());
}

Result<Json> describe_metric_filters(Call& call, const JsonObject& input) {
  const std::string_view wanted = text_of(input, "logGroupName");
  const std::string_view prefix = text_of(input, "filterNamePrefix");
  const std::string_view metric = text_of(input, "metricName");
  const std::string_view name_space = text_of(input, "metricNamespace");
  if (metric.empty() != name_space.empty())
    return refuse("InvalidParameterException",
                  "metricName and metricNamespace must be given together.");
  if (!wanted.empty()) (void)GR_TRY(find_group(*call.scene.cloud.logs, wanted));
  Listed all;
  for (const auto& [group_name, group] : call.scene.cloud.logs->groups) {
    if (!wanted.empty() && group_name != wanted) continue;
    for (const auto& [name, filter] : group.metric_filters) {
      if (!name.starts_with(prefix)) continue;
      if (!metric.empty() && !writes_metric(filter, name_space, metric)) continue;
      all.emplace_back(group_name + "\n" + name, filter);
    }
  }
  return page_of(input, "metricFilters", std::move(all));
}

Result<Json> delete_metric_filter(Call& call, const JsonObject& input) {
  Group* group = GR_TRY(find_group(*call.scene.cloud.logs, text_of(input, "logGroupName")));
  if (group->metric_filters.erase(std::string(text_of(input, "filterName"))) == 0)
    return refuse("ResourceNotFoundException", "The specified metric filter does not exist.");
  return Json(JsonObject());
}

// ---- Who else may write: kept, nobody is let in or kept out by it.
Result<Json> put_resource_policy(Call& call, const JsonObject& input) {
  if (input.contains("resourceArn") || input.contains("expectedRevisionId"))
    return refuse("NotImplemented", "Policies of single resources are not played", 501);
  const std::string name(text_of(input, "policyName"));
  const std::string text(text_of(input, "policyDocument"));
  auto& policies = call.scene.cloud.logs->resource_policies;
  if (!policies.contains(name) && policies.size() >= policies_max)
    return refuse("LimitExceededException", "Resource limit exceeded.");
  boost::system::error_code broken;
  const Json parsed = boost::json::parse(text, broken);
  if (broken || !parsed.is_object())
    return refuse("InvalidParameterException", "Policy document is not valid JSON");
  JsonObject policy{{"policyName", name},
                    {"policyDocument", text},
                    {"lastUpdatedTime", now_ms(call.scene)},
                    {"policyScope", "ACCOUNT"}};
  policies.insert_or_assign(name, policy);
  return Json(JsonObject{{"resourcePolicy", std::move(policy)}});
}

Result<Json> describe_resource_policies(Call& call, const JsonObject& input) {
  Listed all;
  if (text_of(input, "policyScope") != "RESOURCE")
    for (const auto& [name, policy] : call.scene.cloud.logs->resource_policies)
      all.emplace_back(name, policy);
  return page_of(input, "resourcePolicies", std::move(all));
}

Result<Json> delete_resource_policy(Call& call, const JsonObject& input) {
  const std::string name(text_of(input, "policyName"));
  if (call.scene.cloud.logs->resource_policies.erase(name) == 0)
    return refuse("ResourceNotFoundException", "Policy with name [" + name + "] does not exist");
  return Json(JsonObject());
}

}  // namespace greenroom::mocks::logs
