#include "mocks/cloudwatch/cloudwatch.hpp"
#include "mocks/protocol/values.hpp"
#include "mocks/service.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::mocks;

namespace {

constexpr std::int64_t hour_ms = 3'600'000, day_ms = 24 * hour_ms;

struct Bench {
  Cloud cloud;
  sim::Journal journal;
  Scene scene{cloud, journal};
  Identity me{"123456789012", "k", "arn", "me"};
  std::int64_t now_ms = 24LL * 20'000 * hour_ms;

  Bench() { cloud.settings.starts = seam::Utc(std::chrono::hours(24 * 20'000)); }
  std::string refused(std::string_view name, const JsonObject& input) {
    const auto answer = invoke(scene, "cloudwatch", name, input, me);
    return answer ? std::string("done") : answer.error().code + ": " + answer.error().message;
  }
  std::string alarm_with(std::string_view member, Json value) {
    JsonObject input{{"AlarmName", "a"},  {"ComparisonOperator", "GreaterThanThreshold"},
                     {"Threshold", 1},    {"Namespace", "n"},
                     {"MetricName", "m"}, {"Statistic", "Sum"},
                     {"Period", 60},      {"EvaluationPeriods", 2}};
    input[member] = std::move(value);
    return refused("PutMetricAlarm", input);
  }
  std::string put(JsonObject datum) {
    datum["MetricName"] = "m";
    return refused("PutMetricData",
                   {{"Namespace", "n"}, {"MetricData", JsonArray{std::move(datum)}}});
  }
  std::string statistics(std::int64_t start, std::int64_t end, std::int64_t period) {
    return refused("GetMetricStatistics", {{"Namespace", "n"},
                                           {"MetricName", "m"},
                                           {"StartTime", start},
                                           {"EndTime", end},
                                           {"Period", period},
                                           {"Statistics", JsonArray{"Sum"}}});
  }
};

}  // namespace

TEST_CASE("an alarm looks back a day at most, and a week where its periods are hours") {
  Bench bench;
  CHECK(bench.alarm_with("EvaluationPeriods", 1441) ==
        "ValidationError: Metrics cannot be checked across more than a day (EvaluationPeriods * "
        "Period must be <= 86400) for alarms using period < 3600");
  CHECK(bench.alarm_with("EvaluationPeriods", 1440) == "done");
  const auto hours = [&](std::int64_t periods) {
    JsonObject input{{"AlarmName", "b"},  {"ComparisonOperator", "GreaterThanThreshold"},
                     {"Threshold", 1},    {"Namespace", "n"},
                     {"MetricName", "m"}, {"Statistic", "Sum"},
                     {"Period", 3600},    {"EvaluationPeriods", periods}};
    return bench.refused("PutMetricAlarm", input);
  };
  CHECK(hours(169) ==
        "ValidationError: Metrics cannot be checked across more than a week (EvaluationPeriods * "
        "Period must be <= 604800) for alarms using period >= 3600");
  CHECK(hours(168) == "done");
}

TEST_CASE("an alarm's options are those that there are, and its actions are ARNs") {
  Bench bench;
  CHECK(bench.alarm_with("TreatMissingData", "foo").starts_with("ValidationError: "));
  CHECK(bench.alarm_with("AlarmActions", JsonArray{"foo"}) ==
        "ValidationError: Invalid arn syntax: foo");
  CHECK(bench.alarm_with("OKActions", JsonArray{"arn:aws:sns"}) ==
        "ValidationError: Invalid arn syntax: arn:aws:sns");
  CHECK(bench.alarm_with("DatapointsToAlarm", 3) ==
        "ValidationError: DatapointsToAlarm must be less than or equal to EvaluationPeriods");
  CHECK(bench.alarm_with("Period", 45) ==
        "ValidationError: Period must be 10, 20, 30 or a multiple of 60");
  CHECK(bench.alarm_with("Threshold", protocol::not_a_number).starts_with("ValidationError: "));
  CHECK(bench.cloud.cloudwatch.alarms.empty());
  CHECK(bench.alarm_with("AlarmActions", JsonArray{"arn:aws:sns:us-east-2:123456789012:pager"}) ==
        "done");
}

TEST_CASE("a datum has one kind of value, and that is a number") {
  Bench bench;
  CHECK(bench.put({{"Value", protocol::not_a_number}}) ==
        "InvalidParameterValueException: The value NaN for parameter MetricData.member.1.Value is "
        "invalid.");
  CHECK(bench.put({{"Value", protocol::plus_infinity}}) ==
        "InvalidParameterValueException: The value Infinity for parameter "
        "MetricData.member.1.Value is invalid.");
  CHECK(bench.put({{"Value", 1}, {"Values", JsonArray{1}}}) ==
        "InvalidParameterCombinationException: The parameters MetricData.member.1.Value and "
        "MetricData.member.1.Values are mutually exclusive and you have specified both.");
  CHECK(bench.put({{"Values", JsonArray{1, 2}}, {"Counts", JsonArray{1'000'000}}})
            .starts_with("InvalidParameterValueException: The parameters "));
  CHECK(bench.put({}).starts_with("InvalidParameterCombinationException: "));
  CHECK(bench.put({{"Value", 1}, {"StorageResolution", 7}})
            .starts_with("InvalidParameterValueException: "));
  const JsonObject one{{"Name", "a"}, {"Value", "b"}}, other{{"Name", "a"}, {"Value", "c"}};
  CHECK(bench.put({{"Value", 1}, {"Dimensions", JsonArray{one, other}}})
            .starts_with("InvalidParameterValueException: "));
  CHECK(bench.cloud.cloudwatch.metrics.empty());
}

TEST_CASE("a datum is of the last two weeks or the next two hours") {
  Bench bench;
  const auto at = [&](std::int64_t offset) {
    return bench.put({{"Value", 1}, {"Timestamp", bench.now_ms + offset}});
  };
  CHECK(at(-15 * day_ms) ==
        "InvalidParameterValueException: The parameter MetricData.member.1.Timestamp must specify "
        "a time within the past two weeks.");
  CHECK(at(3 * hour_ms) ==
        "InvalidParameterValueException: The parameter MetricData.member.1.Timestamp must specify "
        "a time no more than two hours in the future.");
  CHECK(bench.cloud.cloudwatch.metrics.empty());
  CHECK(at(-13 * day_ms) == "done");
  CHECK(at(hour_ms) == "done");
}

TEST_CASE("nobody writes into the namespaces of AWS, and one bad datum keeps out all") {
  Bench bench;
  const JsonObject good{{"MetricName", "m"}, {"Value", 1}};
  CHECK(
      bench.refused("PutMetricData", {{"Namespace", "AWS/ECS"}, {"MetricData", JsonArray{good}}}) ==
      "InvalidParameterValueException: The value AWS/ for parameter Namespace is invalid.");
  const JsonObject bad{{"MetricName", "m"}, {"Value", protocol::not_a_number}};
  CHECK(bench.refused("PutMetricData", {{"Namespace", "n"}, {"MetricData", JsonArray{good, bad}}})
            .find("MetricData.member.2.Value") != std::string::npos);
  CHECK(bench.cloud.cloudwatch.metrics.empty());
}

TEST_CASE("values with their counts are so many samples") {
  Bench bench;
  REQUIRE(bench.put({{"Values", JsonArray{2'000'000, 5'000'000}},
                     {"Counts", JsonArray{3'000'000, 1'000'000}}}) == "done");
  const cloudwatch::Bucket& bucket = bench.cloud.cloudwatch.metrics.begin()->second.front();
  CHECK(bucket.count == 4'000'000);
  CHECK(bucket.sum == 11'000'000);
  CHECK(bucket.least == 2'000'000);
  CHECK(bucket.most == 5'000'000);
}

TEST_CASE("statistics are asked for in order, in whole minutes, and 1,440 at most") {
  Bench bench;
  CHECK(bench.statistics(hour_ms, hour_ms, 60) ==
        "InvalidParameterValueException: The parameter StartTime must be less than the parameter "
        "EndTime.");
  CHECK(bench.statistics(0, hour_ms, 61) ==
        "InvalidParameterValueException: The parameter Period must be a value in the set [1, 5, "
        "10, 20, 30] or a multiple of 60.");
  CHECK(bench.statistics(0, 1608 * 60'000, 60) ==
        "InvalidParameterCombinationException: You have requested up to 1,608 datapoints, which "
        "exceeds the limit of 1,440. You may reduce the datapoints requested by increasing Period, "
        "or decreasing the time range.");
  CHECK(bench.statistics(0, 1440 * 60'000, 60) == "done");
}

TEST_CASE("queries of metric data have ids of their own that begin with a small letter") {
  Bench bench;
  const auto asked = [&](const char* one, const char* other) {
    const auto query = [](const char* id) {
      return JsonObject{
          {"Id", id},
          {"MetricStat", JsonObject{{"Metric", JsonObject{{"Namespace", "n"}, {"MetricName", "m"}}},
                                    {"Period", 60},
                                    {"Stat", "Sum"}}}};
    };
    return bench.refused("GetMetricData",
                         {{"StartTime", 0},
                          {"EndTime", hour_ms},
                          {"MetricDataQueries", JsonArray{query(one), query(other)}}});
  };
  CHECK(asked("m1", "m1").starts_with("ValidationError: "));
  CHECK(asked("M1", "m2").starts_with("ValidationError: "));
  CHECK(asked("m1", "m2") == "done");
}
