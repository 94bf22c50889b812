// Rules of CloudWatch's inputs beyond those of the published model. Where no page and no caller
// tells a text, it is from memory; the code is the modelled one.
#include "mocks/cloudwatch/rules.hpp"

#include "mocks/protocol/values.hpp"
#include "mocks/records.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace greenroom::mocks::cloudwatch {
namespace {

constexpr std::int64_t day_s = 86'400, week_s = 7 * day_s;

seam::Failure invalid(std::string text) { return refuse("ValidationError", std::move(text)); }
seam::Failure bad_value(std::string text) {
  return refuse("InvalidParameterValueException", std::move(text));
}
seam::Failure bad_combination(std::string text) {
  return refuse("InvalidParameterCombinationException", std::move(text));
}

template <std::size_t N>
bool is_one_of(std::string_view text, const std::array<std::string_view, N>& all) {
  return std::find(all.begin(), all.end(), text) != all.end();
}

constexpr bool is_period(std::int64_t period) {
  return period == 10 || period == 20 || period == 30 || (period >= 60 && period % 60 == 0);
}

/// Of an alarm, over its periods.
// AWS: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html
Result<void> check_window(std::int64_t period, std::int64_t periods) {
  if (!is_period(period)) return invalid("Period must be 10, 20, 30 or a multiple of 60");
  if (period < 3600 && period * periods > day_s)
    return invalid(
        "Metrics cannot be checked across more than a day (EvaluationPeriods * Period must be <= "
        "86400) for alarms using period < 3600");
  if (period * periods > week_s)
    return invalid(
        "Metrics cannot be checked across more than a week (EvaluationPeriods * Period must be <= "
        "604800) for alarms using period >= 3600");
  if (period < 60)
    return invalid("A period of " + std::to_string(period) +
                   " seconds is not modelled: multiples of 60 are");
  return {};
}

/// "arn:aws:sns:us-east-2:123456789012:topic": five colons, and something after the last.
bool is_arn(std::string_view text) {
  if (!text.starts_with("arn:")) return false;
  std::size_t at = 0;
  for (int colon = 0; colon < 5; ++colon) {
    at = text.find(':', at);
    if (at == std::string_view::npos) return false;
    ++at;
  }
  const std::string_view service = text.substr(4).substr(text.substr(4).find(':') + 1);
  return at < text.size() && !service.starts_with(':') &&
         text.find_first_of(" \t\r\n") == std::string_view::npos;
}

Result<void> check_actions(const JsonObject& input) {
  for (const char* member : {"AlarmActions", "OKActions", "InsufficientDataActions"})
    if (const JsonArray* actions = array_of(input, member))
      for (const Json& action : *actions)
        if (!is_arn(action.get_string()))
          return invalid("Invalid arn syntax: " + std::string(action.get_string()));
  return {};
}

constexpr std::array<std::string_view, 4> missing_data = {"breaching", "notBreaching", "ignore",
                                                          "missing"};

/// The text is from memory.
Result<void> check_ids(const JsonArray& queries) {
  std::set<std::string_view> ids;
  for (const Json& query : queries) {
    const std::string_view id = text_of(query.get_object(), "Id");
    if (id.empty() || id.front() < 'a' || id.front() > 'z')
      return invalid("The value " + std::string(id) +
                     " for parameter Id must start with a lowercase letter.");
    if (!ids.insert(id).second)
      return invalid("Two or more queries have the same Id: " + std::string(id));
  }
  return {};
}

/// A name once: the text is from memory.
bool has_twice(const JsonObject& metric) {
  std::set<std::string_view> names;
  if (const JsonArray* dimensions = array_of(metric, "Dimensions"))
    for (const Json& dimension : *dimensions)
      if (!names.insert(text_of(dimension.get_object(), "Name")).second) return true;
  return false;
}

Result<void> check_alarm_queries(const JsonObject& input, const JsonArray& queries) {
  for (const char* member : {"MetricName", "Namespace", "Dimensions", "Period", "Unit", "Statistic",
                             "ExtendedStatistic"})
    if (input.contains(member))
      return bad_combination("The parameters Metrics and " + std::string(member) +
                             " must not be used together");
  const auto returned = std::count_if(queries.begin(), queries.end(), [](const Json& query) {
    return flag_of(query.get_object(), "ReturnData", true);
  });
  if (returned != 1) return invalid("Exactly one element of the metrics list should return data.");
  GR_CHECK(check_ids(queries));
  GR_CHECK(check_queries(queries));
  const std::int64_t periods = number_of(input, "EvaluationPeriods");
  for (const Json& query : queries)
    if (const JsonObject* stat = object_of(query.get_object(), "MetricStat"))
      GR_CHECK(check_window(number_of(*stat, "Period"), periods));
  return {};
}

Result<void> check_alarm_metric(const JsonObject& input) {
  if (text_of(input, "MetricName").empty() || text_of(input, "Namespace").empty())
    return refuse("MissingRequiredParameterException", "The parameter MetricName is required.");
  if (has_twice(input)) return invalid("No two dimensions may have the same name");
  const bool plain = !text_of(input, "Statistic").empty();
  if (plain && input.contains("ExtendedStatistic"))
    return invalid(
        "PutMetricAlarm request can not be made with both Statistic and ExtendedStatistic "
        "parameters. Only one of them should be present");
  if (!plain && !input.contains("ExtendedStatistic"))
    return invalid("PutMetricAlarm request should have a Statistic parameter");
  if (!plain) return invalid("An alarm on a percentile is not modelled: use Statistic");
  if (!input.contains("Period"))
    return invalid("PutMetricAlarm request should have a Period parameter");
  return check_window(number_of(input, "Period"), number_of(input, "EvaluationPeriods"));
}

bool is_number(std::int64_t micro) {
  return micro != protocol::not_a_number && micro != protocol::plus_infinity &&
         micro != protocol::minus_infinity;
}
std::string word_of(std::int64_t micro) {
  if (micro == protocol::not_a_number) return "NaN";
  return micro == protocol::plus_infinity ? "Infinity" : "-Infinity";
}

Result<void> check_numbers(const std::string& place, const JsonArray& numbers) {
  for (std::size_t at = 0; at < numbers.size(); ++at)
    if (const std::int64_t value = numbers[at].get_int64(); !is_number(value))
      return bad_value("The value " + word_of(value) + " for parameter " + place + ".member." +
                       std::to_string(at + 1) + " is invalid.");
  return {};
}

// AWS: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDatum.html
Result<void> check_lists(const std::string& place, const JsonObject& datum) {
  const JsonArray* values = array_of(datum, "Values");
  const JsonArray* counts = array_of(datum, "Counts");
  if (values == nullptr) return {};
  if (values->size() > 150)
    return bad_value("The collection " + place + ".Values must not have a size greater than 150.");
  if (counts != nullptr && counts->size() != values->size())
    return bad_value("The parameters " + place + ".Values and " + place +
                     ".Counts must have the same number of elements.");
  GR_CHECK(check_numbers(place + ".Values", *values));
  if (counts == nullptr) return {};
  GR_CHECK(check_numbers(place + ".Counts", *counts));
  for (const Json& count : *counts)
    if (count.get_int64() % 1'000'000 != 0)
      return bad_value("A count with a fraction is not modelled");
  return {};
}

Result<void> check_samples(const std::string& place, const JsonObject& datum) {
  const bool value = datum.contains("Value"), list = datum.contains("Values"),
             set = datum.contains("StatisticValues");
  if (value && list)
    return bad_combination("The parameters " + place + ".Value and " + place +
                           ".Values are mutually exclusive and you have specified both.");
  if (set && (value || list))
    return bad_combination("The parameters " + place + "." + (value ? "Value" : "Values") +
                           " and " + place +
                           ".StatisticValues are mutually exclusive and you have specified both.");
  if (!value && !list && !set)
    return bad_combination("At least one of the parameters must be specified: " + place +
                           ".Value, " + place + ".Values, " + place + ".StatisticValues");
  if (const std::int64_t number = number_of(datum, "Value"); !is_number(number))
    return bad_value("The value " + word_of(number) + " for parameter " + place +
                     ".Value is invalid.");
  if (const JsonObject* given = object_of(datum, "StatisticValues"))
    for (const auto& one : *given)
      if (!is_number(one.value().get_int64()))
        return bad_value("The value " + word_of(one.value().get_int64()) + " for parameter " +
                         place + ".StatisticValues." + std::string(one.key()) + " is invalid.");
  return check_lists(place, datum);
}

constexpr std::int64_t hour_ms = 3'600'000, past_ms = 14 * 24 * hour_ms, ahead_ms = 2 * hour_ms;

/// By the world's date.
Result<void> check_date(const std::string& place, const JsonObject& datum, std::int64_t now) {
  const std::int64_t when = number_of(datum, "Timestamp", now);
  if (when < now - past_ms)
    return bad_value("The parameter " + place +
                     ".Timestamp must specify a time within the past two weeks.");
  if (when > now + ahead_ms)
    return bad_value("The parameter " + place +
                     ".Timestamp must specify a time no more than two hours in the future.");
  return {};
}

std::string with_commas(std::int64_t number) {
  std::string text = std::to_string(number);
  for (std::size_t at = text.size(); at > 3;) text.insert(at -= 3, ",");
  return text;
}

Result<void> check_times(const JsonObject& input, const char* code) {
  if (number_of(input, "StartTime") < number_of(input, "EndTime")) return {};
  return refuse(code, "The parameter StartTime must be less than the parameter EndTime.");
}

}  // namespace

Result<void> check_alarm(const JsonObject& input) {
  const std::int64_t periods = number_of(input, "EvaluationPeriods");
  if (number_of(input, "DatapointsToAlarm", periods) > periods)
    return invalid("DatapointsToAlarm must be less than or equal to EvaluationPeriods");
  if (input.if_contains("Threshold") == nullptr)
    return invalid("An alarm without Threshold (anomaly detection) is not modelled");
  if (!is_number(number_of(input, "Threshold")))
    return invalid("PutMetricAlarm request should have valid Threshold parameter");
  const std::string_view missing = text_of(input, "TreatMissingData");
  if (input.contains("TreatMissingData") && !is_one_of(missing, missing_data))
    return invalid(
        "Supported values for TreatMissingData are breaching, notBreaching, ignore, and missing.");
  GR_CHECK(check_actions(input));
  if (const JsonArray* queries = array_of(input, "Metrics"))
    return check_alarm_queries(input, *queries);
  return check_alarm_metric(input);
}

// AWS: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricData.html
Result<void> check_data(const Scene& scene, const JsonObject& input) {
  const JsonArray* data = array_of(input, "MetricData");
  if (data == nullptr)
    return refuse("MissingRequiredParameterException", "The parameter MetricData is required.");
  if (text_of(input, "Namespace").starts_with("AWS/"))
    return bad_value("The value AWS/ for parameter Namespace is invalid.");
  if (data->size() > 1000)
    return bad_value("The collection MetricData must not have a size greater than 1000.");
  std::size_t number = 0;
  for (const Json& item : *data) {
    const std::string place = "MetricData.member." + std::to_string(++number);
    if (has_twice(item.get_object()))
      return bad_value("The parameter " + place + ".Dimensions has a name more than once.");
    if (const auto kept = number_of(item.get_object(), "StorageResolution", 60);
        kept != 1 && kept != 60)
      return bad_value("The parameter " + place + ".StorageResolution must be 1 or 60.");
    GR_CHECK(check_samples(place, item.get_object()));
    GR_CHECK(check_date(place, item.get_object(), records::now_ms(scene)));
  }
  return {};
}

// AWS:
// https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricStatistics.html
Result<void> check_statistics(const JsonObject& input) {
  const std::int64_t period = number_of(input, "Period");
  if (period < 1 || (!is_period(period) && period != 1 && period != 5))
    return bad_value(
        "The parameter Period must be a value in the set [1, 5, 10, 20, 30] or a multiple of 60.");
  if (period < 60)
    return invalid("A period of " + std::to_string(period) +
                   " seconds is not modelled: multiples of 60 are");
  GR_CHECK(check_times(input, "InvalidParameterValueException"));
  if (!input.contains("Statistics") && !input.contains("ExtendedStatistics"))
    return bad_combination("Must specify either Statistics or ExtendedStatistics");
  if (input.contains("ExtendedStatistics")) return invalid("Extended statistics are not modelled");
  const std::int64_t seconds = (number_of(input, "EndTime") - number_of(input, "StartTime")) / 1000;
  if (const std::int64_t points = seconds / period; points > 1440)
    return bad_combination("You have requested up to " + with_commas(points) +
                           " datapoints, which exceeds the limit of 1,440. You may reduce the "
                           "datapoints requested by increasing Period, or decreasing the time "
                           "range.");
  return {};
}

// AWS: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html
Result<void> check_data_queries(const JsonObject& input) {
  const JsonArray& queries = *array_of(input, "MetricDataQueries");
  if (queries.size() > 500)
    return invalid("The collection MetricDataQueries must not have a size greater than 500.");
  GR_CHECK(check_ids(queries));
  GR_CHECK(check_queries(queries));
  return check_times(input, "ValidationError");
}

}  // namespace greenroom::mocks::cloudwatch
