#include "mocks/logs/logs.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::mocks;

namespace {

constexpr std::int64_t now = 24LL * 20'000 * 3'600'000;
constexpr std::int64_t day = 24LL * 3'600'000;

struct Bench {
  Cloud cloud;
  sim::Journal journal;
  Scene scene{cloud, journal};
  Identity me{"123456789012", "k", "arn", "me"};

  Bench() { cloud.settings.starts = seam::Utc(std::chrono::milliseconds(now)); }
  Result<Json> call(std::string_view name, const JsonObject& input) {
    return invoke(scene, "logs", name, input, me);
  }
  JsonObject done(std::string_view name, const JsonObject& input) {
    const auto answer = call(name, input);
    INFO(name << ": " << (answer ? "" : answer.error().message));
    REQUIRE(answer.has_value());
    return answer->is_object() ? answer->get_object() : JsonObject();
  }
  std::string refused(std::string_view name, const JsonObject& input) {
    const auto answer = call(name, input);
    return answer ? std::string("done") : answer.error().code + ": " + answer.error().message;
  }
  void stream(const char* name = "s") {
    if (!logs::has_group(cloud, "/ecs/bash-dog"))
      done("CreateLogGroup", {{"logGroupName", "/ecs/bash-dog"}});
    done("CreateLogStream", {{"logGroupName", "/ecs/bash-dog"}, {"logStreamName", name}});
  }
  JsonObject in(const char* name = "s") const {
    return {{"logGroupName", "/ecs/bash-dog"}, {"logStreamName", name}};
  }
  Result<Json> put(std::initializer_list<std::pair<std::int64_t, const char*>> events,
                   const char* name = "s") {
    JsonObject input = in(name);
    JsonArray list;
    for (const auto& [at, text] : events)
      list.push_back(JsonObject{{"timestamp", at}, {"message", text}});
    input["logEvents"] = std::move(list);
    return call("PutLogEvents", input);
  }
  JsonObject get(JsonObject more) {
    JsonObject input = in();
    for (const auto& member : more) input[member.key()] = member.value();
    return done("GetLogEvents", input);
  }
};

std::string messages(const JsonObject& answer) {
  std::string text;
  for (const Json& event : *array_of(answer, "events"))
    text += std::string(text_of(event.as_object(), "message")) + " ";
  return text;
}

}  // namespace

TEST_CASE("what is not there and what is there already is refused in the service's words") {
  Bench bench;
  CHECK(bench.refused("PutRetentionPolicy", {{"logGroupName", "no"}, {"retentionInDays", 30}}) ==
        "ResourceNotFoundException: The specified log group does not exist.");
  bench.stream();
  CHECK(bench.refused("CreateLogGroup", {{"logGroupName", "/ecs/bash-dog"}}) ==
        "ResourceAlreadyExistsException: The specified log group already exists");
  CHECK(bench.refused("CreateLogStream", bench.in()) ==
        "ResourceAlreadyExistsException: The specified log stream already exists");
  CHECK(bench.refused("GetLogEvents", bench.in("other")) ==
        "ResourceNotFoundException: The specified log stream does not exist.");
  CHECK(bench
            .refused("PutRetentionPolicy",
                     {{"logGroupName", "/ecs/bash-dog"}, {"retentionInDays", 31}})
            .starts_with("InvalidParameterException: 1 validation error detected: Value '31'"));
}

TEST_CASE("a group reads back as it was made, with its retention while it has one") {
  Bench bench;
  bench.done("CreateLogGroup",
             {{"logGroupName", "/ecs/bash-dog"}, {"tags", JsonObject{{"team", "dogs"}}}});
  bench.done("PutRetentionPolicy", {{"logGroupName", "/ecs/bash-dog"}, {"retentionInDays", 30}});
  const auto told = [&] {
    const JsonObject list = bench.done("DescribeLogGroups", {{"logGroupNamePrefix", "/ecs/"}});
    return array_of(list, "logGroups")->at(0).as_object();
  };
  CHECK(text_of(told(), "arn") == "arn:aws:logs:us-east-2:123456789012:log-group:/ecs/bash-dog:*");
  CHECK(text_of(told(), "logGroupClass") == "STANDARD");
  CHECK(number_of(told(), "creationTime") == now);
  CHECK(number_of(told(), "retentionInDays") == 30);
  bench.done("DeleteRetentionPolicy", {{"logGroupName", "/ecs/bash-dog"}});
  CHECK_FALSE(told().contains("retentionInDays"));
  const char* arn = "arn:aws:logs:us-east-2:123456789012:log-group:/ecs/bash-dog";
  bench.done("TagResource", {{"resourceArn", arn}, {"tags", JsonObject{{"stage", "test"}}}});
  const JsonObject tags = bench.done("ListTagsLogGroup", {{"logGroupName", "/ecs/bash-dog"}});
  CHECK(object_of(tags, "tags")->size() == 2);
  bench.done("UntagResource", {{"resourceArn", arn}, {"tagKeys", JsonArray{"team"}}});
  CHECK(object_of(bench.done("ListTagsForResource", {{"resourceArn", arn}}), "tags")->size() == 1);
}

TEST_CASE("groups come in pages in the order of their names") {
  Bench bench;
  for (const char* name : {"c", "a", "b"}) bench.done("CreateLogGroup", {{"logGroupName", name}});
  const JsonObject first = bench.done("DescribeLogGroups", {{"limit", 2}});
  CHECK(text_of(array_of(first, "logGroups")->at(0).as_object(), "logGroupName") == "a");
  const JsonObject rest = bench.done("DescribeLogGroups", {{"nextToken", first.at("nextToken")}});
  CHECK(array_of(rest, "logGroups")->size() == 1);
  CHECK_FALSE(rest.contains("nextToken"));
}

TEST_CASE("a protected group is not deleted until its protection is taken away") {
  Bench bench;
  bench.done("CreateLogGroup", {{"logGroupName", "a"}, {"deletionProtectionEnabled", true}});
  CHECK(
      bench.refused("DeleteLogGroup", {{"logGroupName", "a"}}).starts_with("ValidationException"));
  bench.done("PutLogGroupDeletionProtection",
             {{"logGroupIdentifier", "a"}, {"deletionProtectionEnabled", false}});
  bench.done("DeleteLogGroup", {{"logGroupName", "a"}});
}

TEST_CASE("a batch out of order or longer than a day is refused whole") {
  Bench bench;
  bench.stream();
  auto answer = bench.put({{now, "late"}, {now - 1, "early"}});
  REQUIRE_FALSE(answer.has_value());
  CHECK(answer.error().message ==
        "Log events in a single PutLogEvents request must be in chronological order.");
  answer = bench.put({{now - 2 * day, "early"}, {now, "late"}});
  REQUIRE_FALSE(answer.has_value());
  CHECK(array_of(bench.get({}), "events")->empty());
}

TEST_CASE("events too old or too new are told by index and the rest is taken") {
  Bench bench;
  bench.stream();
  const auto old = bench.put({{now - 15 * day, "old"}});
  REQUIRE(old.has_value());
  CHECK(number_of(*object_of(old->as_object(), "rejectedLogEventsInfo"),
                  "tooOldLogEventEndIndex") == 1);
  const auto mixed = bench.put({{now, "good"}, {now + 3 * 3'600'000, "new"}});
  REQUIRE(mixed.has_value());
  CHECK(number_of(*object_of(mixed->as_object(), "rejectedLogEventsInfo"),
                  "tooNewLogEventStartIndex") == 1);
  CHECK(messages(bench.get({})) == "good ");
}

TEST_CASE("a stream is read from either end, and a token that repeats says that it is over") {
  Bench bench;
  bench.stream();
  REQUIRE(bench.put({{now - 3, "1"}, {now - 2, "2"}, {now - 1, "3"}}).has_value());
  CHECK(messages(bench.get({{"limit", 2}})) == "2 3 ");
  const JsonObject first = bench.get({{"limit", 2}, {"startFromHead", true}});
  CHECK(messages(first) == "1 2 ");
  const JsonObject second = bench.get({{"nextToken", first.at("nextForwardToken")}});
  CHECK(messages(second) == "3 ");
  const JsonObject end = bench.get({{"nextToken", second.at("nextForwardToken")}});
  CHECK(messages(end).empty());
  CHECK(end.at("nextForwardToken") == second.at("nextForwardToken"));
  REQUIRE(bench.put({{now, "4"}}).has_value());
  CHECK(messages(bench.get({{"nextToken", end.at("nextForwardToken")}})) == "4 ");
  const JsonObject back = bench.get({{"nextToken", second.at("nextBackwardToken")}});
  CHECK(messages(back) == "1 2 ");
  JsonObject bad = bench.in();
  bad["nextToken"] = "f/1";
  CHECK(bench.refused("GetLogEvents", bad) ==
        "InvalidParameterException: The specified nextToken is invalid.");
}

TEST_CASE("the end of a window is outside it") {
  Bench bench;
  bench.stream();
  REQUIRE(bench.put({{now - 3, "1"}, {now - 2, "2"}, {now - 1, "3"}}).has_value());
  CHECK(messages(bench.get({{"startTime", now - 2}, {"endTime", now - 1}})) == "2 ");
}

TEST_CASE("a group is searched by words over all its streams, in order of time") {
  Bench bench;
  bench.stream("a");
  bench.stream("b");
  REQUIRE(bench.put({{now - 3, "GET /healthz 200"}, {now - 1, "GET /dogs 500"}}, "a").has_value());
  REQUIRE(bench.put({{now - 2, "GET /dogs 200"}}, "b").has_value());
  const auto found = [&](const char* pattern) {
    return messages(bench.done("FilterLogEvents",
                               {{"logGroupName", "/ecs/bash-dog"}, {"filterPattern", pattern}}));
  };
  CHECK(found("") == "GET /healthz 200 GET /dogs 200 GET /dogs 500 ");
  CHECK(found("/dogs -500") == "GET /dogs 200 ");
  CHECK(found("?healthz ?500") == "GET /healthz 200 GET /dogs 500 ");
  CHECK(found("\"dogs 5\"") == "GET /dogs 500 ");
  const auto fields = bench.call("FilterLogEvents", {{"logGroupName", "/ecs/bash-dog"},
                                                     {"filterPattern", "{ $.status = 500 }"}});
  REQUIRE_FALSE(fields.has_value());
  CHECK(fields.error().http_status == 501);
  const JsonObject first =
      bench.done("FilterLogEvents", {{"logGroupName", "/ecs/bash-dog"}, {"limit", 2}});
  CHECK(messages(bench.done("FilterLogEvents", {{"logGroupName", "/ecs/bash-dog"},
                                                {"nextToken", first.at("nextToken")}})) ==
        "GET /dogs 500 ");
}

TEST_CASE("streams are told by name or by their last event, and not by both") {
  Bench bench;
  for (const char* name : {"a", "b", "c"}) bench.stream(name);
  REQUIRE(bench.put({{now - 1, "x"}}, "a").has_value());
  REQUIRE(bench.put({{now - 9, "x"}}, "c").has_value());
  const JsonObject list = bench.done("DescribeLogStreams", {{"logGroupName", "/ecs/bash-dog"},
                                                            {"orderBy", "LastEventTime"},
                                                            {"descending", true},
                                                            {"limit", 2}});
  const auto name = [&](std::size_t at) {
    return text_of(array_of(list, "logStreams")->at(at).as_object(), "logStreamName");
  };
  CHECK(name(0) == "a");
  CHECK(name(1) == "c");
  CHECK(bench
            .refused("DescribeLogStreams", {{"logGroupName", "/ecs/bash-dog"},
                                            {"orderBy", "LastEventTime"},
                                            {"logStreamNamePrefix", "a"}})
            .starts_with("InvalidParameterException"));
}

TEST_CASE("metric filters are put, told and deleted") {
  Bench bench;
  bench.stream();
  const JsonObject name{{"logGroupName", "/ecs/bash-dog"}, {"filterName", "errors"}};
  JsonObject filter = name;
  filter["filterPattern"] = "ERROR";
  filter["metricTransformations"] = JsonArray{
      JsonObject{{"metricName", "Errors"}, {"metricNamespace", "bash-dog"}, {"metricValue", "1"}}};
  bench.done("PutMetricFilter", filter);
  const JsonObject list = bench.done("DescribeMetricFilters", {{"logGroupName", "/ecs/bash-dog"}});
  CHECK(array_of(list, "metricFilters")->at(0).as_object().at("filterPattern") == "ERROR");
  bench.done("DeleteMetricFilter", name);
  CHECK(bench.refused("DeleteMetricFilter", name) ==
        "ResourceNotFoundException: The specified metric filter does not exist.");
}

TEST_CASE("what Logs keeps is the same after saving and loading") {
  Bench bench;
  bench.stream();
  REQUIRE(bench.put({{now, "x"}}).has_value());
  CHECK(logs::from_json(logs::to_json(*bench.cloud.logs)) == *bench.cloud.logs);
}
