#include "mocks/cloudwatch/cloudwatch.hpp"
#include "mocks/owners.hpp"
#include "mocks/service.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::mocks;
using namespace std::chrono_literals;

namespace {

const cloudwatch::MetricKey requests{
    "AWS/ApplicationELB", "RequestCount", {{"TargetGroup", "blue"}}};
const cloudwatch::MetricKey errors{
    "AWS/ApplicationELB", "HTTPCode_Target_5XX_Count", {{"TargetGroup", "blue"}}};

JsonObject metric_json(const cloudwatch::MetricKey& key) {
  JsonArray dimensions;
  for (const auto& [name, value] : key.dimensions)
    dimensions.push_back(JsonObject{{"Name", name}, {"Value", value}});
  return {
      {"Namespace", key.metric_namespace}, {"MetricName", key.name}, {"Dimensions", dimensions}};
}

JsonObject query(const char* id, const cloudwatch::MetricKey& key) {
  return {
      {"Id", id},
      {"ReturnData", false},
      {"MetricStat", JsonObject{{"Metric", metric_json(key)}, {"Period", 60}, {"Stat", "Sum"}}}};
}

struct Bench {
  Cloud cloud;
  sim::Journal journal;
  Scene scene{cloud, journal};
  Identity me{"123456789012", "k", "arn", "me"};

  Result<Json> call(std::string_view name, const JsonObject& input) {
    return invoke(scene, "cloudwatch", name, input, me);
  }
  /// Two of three minutes at five percent or more of at least fifty requests.
  void put_share_alarm(const char* missing = "notBreaching") {
    const auto put =
        call("PutMetricAlarm",
             {{"AlarmName", "share"},
              {"ComparisonOperator", "GreaterThanOrEqualToThreshold"},
              {"EvaluationPeriods", 3},
              {"DatapointsToAlarm", 2},
              {"Threshold", 5'000'000},
              {"TreatMissingData", missing},
              {"Metrics",
               JsonArray{query("e", errors), query("r", requests),
                         JsonObject{{"Id", "p"},
                                    {"ReturnData", true},
                                    {"Expression", "IF(r > 50, 100 * FILL(e, 0) / r, 0)"}}}}});
    REQUIRE(put.has_value());
  }
  void run_until(sim::Length when) {
    while (!cloud.timeline.empty() && cloud.timeline.next_at() <= sim::Steady(when)) {
      const sim::Event event = cloud.timeline.pop();
      journal.set_now(cloud.timeline.now());
      cloudwatch::on_event(scene, event);
    }
    cloud.timeline.advance_to(sim::Steady(when));
  }
  void minute(int number, int asked, int failed) {
    cloudwatch::add(scene, requests, sim::Steady(number * 1min + 5s), asked * 1'000'000LL);
    cloudwatch::add(scene, errors, sim::Steady(number * 1min + 5s), failed * 1'000'000LL);
  }
  std::string state() { return std::string(cloudwatch::alarm_state(cloud, "share").value_or("none")); }
};

}  // namespace

TEST_CASE("an alarm that makes no sense is refused with AWS's own code") {
  Bench bench;
  const JsonObject base{{"AlarmName", "a"},  {"ComparisonOperator", "GreaterThanThreshold"},
                        {"Threshold", 1},    {"Namespace", "n"},
                        {"MetricName", "m"}, {"Statistic", "Sum"},
                        {"Period", 60},      {"EvaluationPeriods", 2}};
  JsonObject more = base;
  more["DatapointsToAlarm"] = 3;
  CHECK(bench.call("PutMetricAlarm", more).error().code == "ValidationError");
  JsonObject fast = base;
  fast["Period"] = 10;
  CHECK(bench.call("PutMetricAlarm", fast).error().message.find("not modelled") !=
        std::string::npos);
  JsonObject both = base;
  both["Metrics"] = JsonArray{query("e", errors)};
  CHECK_FALSE(bench.call("PutMetricAlarm", both).has_value());
  CHECK(bench.call("DeleteAlarms", {{"AlarmNames", JsonArray{"nobody"}}})
            .error()
            .code.starts_with("ResourceNotFound"));
  CHECK_FALSE(cloudwatch::alarm_state(bench.cloud, "a").has_value());
}

TEST_CASE("a new alarm knows nothing until its first evaluation") {
  Bench bench;
  bench.put_share_alarm();
  CHECK(bench.state() == "INSUFFICIENT_DATA");
  bench.run_until(2min);
  CHECK(bench.state() == "OK");
}

TEST_CASE("two bad minutes of three fire the alarm, one does not") {
  Bench bench;
  bench.put_share_alarm();
  bench.minute(0, 300, 0);
  bench.minute(1, 300, 30);
  bench.minute(2, 300, 0);
  bench.run_until(5min);
  CHECK(bench.state() == "OK");
  bench.minute(5, 300, 30);
  bench.minute(6, 300, 30);
  bench.run_until(7min);
  CHECK(bench.state() == "OK");  // the second bad minute is not published yet
  bench.run_until(9min + 1s);
  CHECK(bench.state() == "ALARM");
  CHECK(bench.journal.lines().find("\"alarm\":\"share\"") != std::string::npos);
}

TEST_CASE("an alarm comes back when good minutes push the bad ones out") {
  Bench bench;
  bench.put_share_alarm();
  for (int i = 0; i < 3; ++i) bench.minute(i, 300, 60);
  bench.run_until(5min);
  REQUIRE(bench.state() == "ALARM");
  for (int i = 3; i < 8; ++i) bench.minute(i, 300, 0);
  bench.run_until(8min);
  CHECK(bench.state() == "OK");
}

TEST_CASE("missing points mean what the alarm says they mean") {
  for (const auto& [missing, state] :
       {std::pair{"notBreaching", "OK"}, std::pair{"breaching", "ALARM"},
        std::pair{"missing", "INSUFFICIENT_DATA"}, std::pair{"ignore", "INSUFFICIENT_DATA"}}) {
    Bench bench;
    bench.put_share_alarm(missing);
    bench.run_until(3min);
    INFO(missing);
    CHECK(bench.state() == state);
  }
}

TEST_CASE("a fault holds an alarm whatever the points say, until it ends") {
  Bench bench;
  bench.put_share_alarm();
  bench.run_until(3min);
  cloudwatch::force_alarm(bench.scene, "share", "the scenario says so");
  CHECK(bench.state() == "ALARM");
  CHECK(bench.journal.lines().find("\"injected\":\"alarm_fires\"") != std::string::npos);
  bench.run_until(10min);
  CHECK(bench.state() == "ALARM");
  cloudwatch::release_alarm(bench.scene, "share");
  bench.run_until(12min);
  CHECK(bench.state() == "OK");
}

TEST_CASE("SetAlarmState lasts until the next evaluation") {
  Bench bench;
  bench.put_share_alarm();
  bench.run_until(3min);
  REQUIRE(bench.call("SetAlarmState",
                     {{"AlarmName", "share"}, {"StateValue", "ALARM"}, {"StateReason", "a test"}}));
  CHECK(bench.state() == "ALARM");
  bench.run_until(5min);
  CHECK(bench.state() == "OK");
}

TEST_CASE("metric data gives what was added, by the minute, once it is published") {
  Bench bench;
  bench.minute(0, 300, 3);
  bench.minute(1, 200, 2);
  bench.run_until(10min);
  const JsonObject input{
      {"StartTime", 0},
      {"EndTime", 600'000},
      {"MetricDataQueries",
       JsonArray{JsonObject{
           {"Id", "r"},
           {"MetricStat",
            JsonObject{{"Metric", metric_json(requests)}, {"Period", 60}, {"Stat", "Sum"}}}}}}};
  const auto data = bench.call("GetMetricData", input);
  REQUIRE(data.has_value());
  const JsonObject result = data->at("MetricDataResults").at(0).as_object();
  CHECK(boost::json::serialize(result.at("Values")) == "[200000000,300000000]");
  CHECK(boost::json::serialize(result.at("Timestamps")) == "[60000,0]");
}

TEST_CASE("a saved CloudWatch is the same when it is loaded") {
  Bench bench;
  bench.put_share_alarm();
  bench.minute(0, 300, 3);
  bench.run_until(3min);
  CHECK(cloudwatch::from_json(cloudwatch::to_json(bench.cloud.cloudwatch)) ==
        bench.cloud.cloudwatch);
}
