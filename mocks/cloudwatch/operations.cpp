// The API of CloudWatch. https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/
#include "mocks/cloudwatch/alarms.hpp"
#include "mocks/cloudwatch/cloudwatch.hpp"
#include "mocks/cloudwatch/metrics.hpp"
#include "mocks/cloudwatch/rules.hpp"
#include "mocks/cloudwatch/series.hpp"
#include "mocks/traffic/traffic.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace greenroom::mocks::cloudwatch {
namespace {

std::string arn_of(const Cloud& cloud, const std::string& name) {
  return "arn:aws:cloudwatch:" + cloud.settings.region + ":" + cloud.settings.account +
         ":alarm:" + name;
}

}  // namespace

Result<void> put_alarm(Scene& scene, const JsonObject& input) {
  GR_CHECK(check_alarm(input));
  const std::string name(text_of(input, "AlarmName"));
  Cloud& cloud = scene.cloud;
  const bool is_new = !cloud.cloudwatch.alarms.contains(name);
  Alarm& alarm = cloud.cloudwatch.alarms[name];
  JsonObject document = without(input, "Tags");
  document["AlarmArn"] = arn_of(cloud, name);
  if (document.if_contains("ActionsEnabled") == nullptr) document["ActionsEnabled"] = true;
  if (document.if_contains("TreatMissingData") == nullptr) document["TreatMissingData"] = "missing";
  for (const char* actions : {"OKActions", "AlarmActions", "InsufficientDataActions"})
    if (document.if_contains(actions) == nullptr) document[actions] = JsonArray();
  alarm.document = std::move(document);
  alarm.updated_ms = now_ms(scene);
  if (is_new) {
    alarm.state_at_ms = alarm.updated_ms;
    if (const JsonArray* tags = array_of(input, "Tags"))
      for (const Json& tag : *tags)
        alarm.tags[std::string(text_of(tag.get_object(), "Key"))] =
            text_of(tag.get_object(), "Value");
  }
  begin_evaluations(scene, name, alarm);  // an update keeps the state (facts A8)
  return {};
}

void remove_alarm(Scene& scene, std::string_view name) {
  const auto found = scene.cloud.cloudwatch.alarms.find(name);
  if (found != scene.cloud.cloudwatch.alarms.end()) scene.cloud.cloudwatch.alarms.erase(found);
}

namespace {

Result<Json> put_metric_alarm(Call& call, const JsonObject& input) {
  GR_CHECK(put_alarm(call.scene, input));
  return Json(JsonObject());
}

JsonObject shown(const Alarm& alarm) {
  JsonObject document = alarm.document;
  document["StateValue"] = alarm.state;
  document["StateReason"] = alarm.reason;
  document["StateUpdatedTimestamp"] = alarm.state_at_ms;
  document["StateTransitionedTimestamp"] = alarm.state_at_ms;
  document["AlarmConfigurationUpdatedTimestamp"] = alarm.updated_ms;
  return document;
}

Result<Json> describe_alarms(Call& call, const JsonObject& input) {
  const auto& alarms = call.scene.cloud.cloudwatch.alarms;
  const std::string_view prefix = text_of(input, "AlarmNamePrefix");
  const std::string_view state = text_of(input, "StateValue");
  const JsonArray* names = array_of(input, "AlarmNames");
  if (names != nullptr && !prefix.empty())
    return refuse("ValidationError", "AlarmNamePrefix and AlarmNames must not be used together");
  const std::string after(text_of(input, "NextToken"));
  const auto most = static_cast<std::size_t>(number_of(input, "MaxRecords", 50));
  JsonArray list;
  JsonObject answer;
  for (const auto& entry : alarms) {
    const std::string& name = entry.first;
    const Alarm& alarm = entry.second;
    if (names != nullptr && std::none_of(names->begin(), names->end(),
                                         [&](const Json& n) { return n.as_string() == name; }))
      continue;
    if (!name.starts_with(prefix) || (!state.empty() && alarm.state != state)) continue;
    if (!after.empty() && name <= after) continue;
    if (list.size() == most) {
      answer["NextToken"] = text_of(list.back().get_object(), "AlarmName");
      break;
    }
    list.push_back(shown(alarm));
  }
  answer["MetricAlarms"] = std::move(list);
  answer["CompositeAlarms"] = JsonArray();
  return Json(std::move(answer));
}

bool same_metric(const MetricRef& a, const MetricRef& b) {
  return a.metric_namespace == b.metric_namespace && a.name == b.name &&
         a.dimensions == b.dimensions;
}

/// Alarms on one metric; those on a formula are on none.
Result<Json> describe_alarms_for_metric(Call& call, const JsonObject& input) {
  const MetricRef wanted = key_of(input);
  JsonArray list;
  for (const auto& [name, alarm] : call.scene.cloud.cloudwatch.alarms) {
    if (text_of(alarm.document, "MetricName").empty() ||
        !same_metric(key_of(alarm.document), wanted))
      continue;
    bool same = true;
    for (const char* member : {"Statistic", "ExtendedStatistic", "Period", "Unit"})
      if (const Json* value = input.if_contains(member)) {
        const Json* its = alarm.document.if_contains(member);
        same = same && its != nullptr && *its == *value;
      }
    if (same) list.push_back(shown(alarm));
  }
  return Json(JsonObject{{"MetricAlarms", std::move(list)}});
}

Result<Json> delete_alarms(Call& call, const JsonObject& input) {
  auto& alarms = call.scene.cloud.cloudwatch.alarms;
  const JsonArray& names = *array_of(input, "AlarmNames");
  for (const Json& name : names)
    if (!alarms.contains(std::string(name.as_string())))
      return refuse("ResourceNotFound", "Unknown: " + std::string(name.as_string()));
  for (const Json& name : names) alarms.erase(std::string(name.as_string()));
  return Json(JsonObject());
}

Result<Json> set_alarm_state(Call& call, const JsonObject& input) {
  auto& alarms = call.scene.cloud.cloudwatch.alarms;
  const auto alarm = alarms.find(std::string(text_of(input, "AlarmName")));
  if (alarm == alarms.end()) return refuse("ResourceNotFound", "Unknown");
  // Temporary: the next evaluation sets what the points say (facts A8).
  set_state(call.scene, alarm->first, alarm->second, std::string(text_of(input, "StateValue")),
            std::string(text_of(input, "StateReason")), false);
  return Json(JsonObject());
}

Result<Json> set_actions(Call& call, const JsonObject& input, bool enabled) {
  for (const Json& name : *array_of(input, "AlarmNames")) {
    const auto alarm = call.scene.cloud.cloudwatch.alarms.find(std::string(name.as_string()));
    if (alarm != call.scene.cloud.cloudwatch.alarms.end())
      alarm->second.document["ActionsEnabled"] = enabled;
  }
  return Json(JsonObject());
}

Result<Json> enable_alarm_actions(Call& call, const JsonObject& input) {
  return set_actions(call, input, true);
}
Result<Json> disable_alarm_actions(Call& call, const JsonObject& input) {
  return set_actions(call, input, false);
}

Result<Json> describe_alarm_history(Call& call, const JsonObject& input) {
  const std::string wanted(text_of(input, "AlarmName"));
  JsonArray items;
  for (const auto& [name, alarm] : call.scene.cloud.cloudwatch.alarms) {
    if (!wanted.empty() && name != wanted) continue;
    for (auto change = alarm.history.rbegin(); change != alarm.history.rend(); ++change)
      items.push_back(JsonObject{
          {"AlarmName", name},
          {"AlarmType", "MetricAlarm"},
          {"Timestamp", change->at_ms},
          {"HistoryItemType", "StateUpdate"},
          {"HistorySummary", "Alarm updated from " + change->from + " to " + change->to},
          {"HistoryData", boost::json::serialize(JsonObject{
                              {"version", "1.0"},
                              {"oldState", JsonObject{{"stateValue", change->from}}},
                              {"newState", JsonObject{{"stateValue", change->to},
                                                      {"stateReason", change->reason}}}})}});
  }
  return Json(JsonObject{{"AlarmHistoryItems", std::move(items)}});
}

/// A value of a list as often as its count says; once where no counts are given.
void add_values(State& state, const MetricRef& key, std::int64_t minute, const JsonArray& values,
                const JsonArray* counts) {
  for (std::size_t at = 0; at < values.size(); ++at) {
    const std::int64_t value = values[at].get_int64();
    const std::int64_t count = counts == nullptr ? 1'000'000 : (*counts)[at].get_int64();
    add_samples(state, key, minute, value, count, value * (count / 1'000'000));
  }
}

Result<Json> put_metric_data(Call& call, const JsonObject& input) {
  GR_CHECK(check_data(call.scene, input));
  for (const Json& item : *array_of(input, "MetricData")) {
    const JsonObject& datum = item.get_object();
    MetricRef key = key_of(datum);
    key.metric_namespace = text_of(input, "Namespace");
    const std::int64_t minute = number_of(datum, "Timestamp", now_ms(call.scene)) / 60'000;
    State& state = call.scene.cloud.cloudwatch;
    if (const JsonObject* set = object_of(datum, "StatisticValues")) {
      Bucket& bucket = bucket_of(state, key, minute);
      const std::int64_t least = number_of(*set, "Minimum"), most = number_of(*set, "Maximum");
      bucket.least = bucket.count == 0 ? least : std::min(bucket.least, least);
      bucket.most = bucket.count == 0 ? most : std::max(bucket.most, most);
      bucket.count += number_of(*set, "SampleCount");
      bucket.sum += number_of(*set, "Sum");
    } else if (const JsonArray* values = array_of(datum, "Values")) {
      add_values(state, key, minute, *values, array_of(datum, "Counts"));
    } else {
      const std::int64_t value = number_of(datum, "Value");
      add_samples(state, key, minute, value, 1'000'000, value);
    }
  }
  return Json(JsonObject());
}

Span span_of(const JsonObject& input, std::int64_t period_s) {
  Span span;
  span.period_s = period_s;
  const std::int64_t period_ms = period_s * 1000;
  const std::int64_t start = number_of(input, "StartTime"), end = number_of(input, "EndTime");
  span.first_ms = start / period_ms * period_ms;
  const std::int64_t periods = (end - span.first_ms + period_ms - 1) / period_ms;
  span.periods = static_cast<std::size_t>(std::clamp<std::int64_t>(periods, 0, 100'800));
  return span;
}

Result<Json> get_metric_data(Call& call, const JsonObject& input) {
  traffic::settle(call.scene);
  const JsonArray& queries = *array_of(input, "MetricDataQueries");
  GR_CHECK(check_data_queries(input));
  const Span span = span_of(input, period_of_queries(queries));
  const bool oldest_first = text_of(input, "ScanBy") == "TimestampAscending";
  const std::int64_t published = now_ms(call.scene) - published_after_s * 1000;
  JsonArray results;
  for (const Json& item : queries) {
    const JsonObject& query = item.get_object();
    if (!flag_of(query, "ReturnData", true)) continue;
    const Points points =
        GR_TRY(points_of_query(call.scene.cloud.cloudwatch, queries, text_of(query, "Id"), span));
    JsonArray times, values;
    for (std::size_t step = 0; step < points.size(); ++step) {
      const std::size_t at = oldest_first ? step : points.size() - 1 - step;
      if (!points[at] || span.start_ms(at) + span.period_s * 1000 > published) continue;
      const auto micro = points[at]->micro();
      if (!micro) continue;
      times.push_back(span.start_ms(at));
      values.push_back(*micro);
    }
    std::string label(text_of(query, "Label"));
    if (label.empty())
      if (const JsonObject* stat = object_of(query, "MetricStat"))
        label = text_of(*object_of(*stat, "Metric"), "MetricName");
    results.push_back(
        JsonObject{{"Id", text_of(query, "Id")},
                   {"Label", label.empty() ? std::string(text_of(query, "Id")) : label},
                   {"Timestamps", std::move(times)},
                   {"Values", std::move(values)},
                   {"StatusCode", "Complete"}});
  }
  return Json(JsonObject{{"MetricDataResults", std::move(results)}, {"Messages", JsonArray()}});
}

Result<Json> get_metric_statistics(Call& call, const JsonObject& input) {
  traffic::settle(call.scene);
  GR_CHECK(check_statistics(input));
  const std::int64_t period = number_of(input, "Period");
  const JsonArray* statistics = array_of(input, "Statistics");
  const Span span = span_of(input, period);
  const MetricRef key = key_of(input);
  const std::int64_t published = now_ms(call.scene) - published_after_s * 1000;
  JsonArray points;
  std::vector<JsonObject> by_period(span.periods);
  for (const Json& statistic : *statistics) {
    const std::string name(statistic.as_string());
    const Points series = points_of(call.scene.cloud.cloudwatch, key, name, span);
    for (std::size_t i = 0; i < series.size(); ++i)
      if (series[i] && span.start_ms(i) + period * 1000 <= published)
        by_period[i][name] = series[i]->micro().value_or(0);
  }
  for (std::size_t i = 0; i < by_period.size(); ++i) {
    if (by_period[i].empty()) continue;
    by_period[i]["Timestamp"] = span.start_ms(i);
    by_period[i]["Unit"] = "Count";
    points.push_back(std::move(by_period[i]));
  }
  return Json(JsonObject{{"Label", key.name}, {"Datapoints", std::move(points)}});
}

Result<Json> list_metrics(Call& call, const JsonObject& input) {
  const std::string_view wanted_namespace = text_of(input, "Namespace"),
                         wanted_name = text_of(input, "MetricName");
  JsonArray metrics;
  for (const auto& [key, buckets] : call.scene.cloud.cloudwatch.metrics) {
    if ((!wanted_namespace.empty() && key.metric_namespace != wanted_namespace) ||
        (!wanted_name.empty() && key.name != wanted_name))
      continue;
    JsonArray dimensions;
    for (const auto& [name, value] : key.dimensions)
      dimensions.push_back(JsonObject{{"Name", name}, {"Value", value}});
    metrics.push_back(JsonObject{{"Namespace", key.metric_namespace},
                                 {"MetricName", key.name},
                                 {"Dimensions", std::move(dimensions)}});
  }
  return Json(JsonObject{{"Metrics", std::move(metrics)}});
}

Result<Alarm*> tagged(Call& call, const JsonObject& input) {
  const std::string arn(text_of(input, "ResourceARN"));
  for (auto& [name, alarm] : call.scene.cloud.cloudwatch.alarms)
    if (arn_of(call.scene.cloud, name) == arn) return &alarm;
  return refuse("ResourceNotFoundException", "Unknown resource " + arn);
}

Result<Json> tag_resource(Call& call, const JsonObject& input) {
  Alarm* alarm = GR_TRY(tagged(call, input));
  for (const Json& tag : *array_of(input, "Tags"))
    alarm->tags[std::string(text_of(tag.get_object(), "Key"))] = text_of(tag.get_object(), "Value");
  return Json(JsonObject());
}

Result<Json> untag_resource(Call& call, const JsonObject& input) {
  Alarm* alarm = GR_TRY(tagged(call, input));
  for (const Json& key : *array_of(input, "TagKeys"))
    alarm->tags.erase(std::string(key.as_string()));
  return Json(JsonObject());
}

Result<Json> list_tags(Call& call, const JsonObject& input) {
  const Alarm* alarm = GR_TRY(tagged(call, input));
  JsonArray tags;
  for (const auto& [key, value] : alarm->tags)
    tags.push_back(JsonObject{{"Key", key}, {"Value", value}});
  return Json(JsonObject{{"Tags", std::move(tags)}});
}

constexpr std::array<OperationRow, 15> rows = {{
    {"DeleteAlarms", delete_alarms},
    {"DescribeAlarmHistory", describe_alarm_history},
    {"DescribeAlarms", describe_alarms},
    {"DescribeAlarmsForMetric", describe_alarms_for_metric},
    {"DisableAlarmActions", disable_alarm_actions},
    {"EnableAlarmActions", enable_alarm_actions},
    {"GetMetricData", get_metric_data},
    {"GetMetricStatistics", get_metric_statistics},
    {"ListMetrics", list_metrics},
    {"ListTagsForResource", list_tags},
    {"PutMetricAlarm", put_metric_alarm},
    {"PutMetricData", put_metric_data},
    {"SetAlarmState", set_alarm_state},
    {"TagResource", tag_resource},
    {"UntagResource", untag_resource},
}};

}  // namespace

std::span<const OperationRow> operations() { return rows; }

}  // namespace greenroom::mocks::cloudwatch
