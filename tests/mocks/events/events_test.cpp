#include "mocks/events/events.hpp"

#include "tests/support/service_bench.hpp"

using namespace greenroom;
using namespace greenroom::mocks;
using tests::at;

namespace {

struct Events : tests::ServiceBench {
  Events() : ServiceBench("events") {}

  JsonObject event(const char* detail = R"({"state":"FAILED","size":1.5})") {
    return {{"Source", "shop"}, {"DetailType", "order"}, {"Detail", detail}};
  }
  bool matches(const std::string& detail_pattern, const std::string& detail) {
    const std::string text = R"({"id":"1","account":"1","source":"shop","time":"t","region":"r",)"
                             R"("resources":["a","b"],"detail-type":"order","detail":)" +
                             detail + "}";
    return at(good("TestEventPattern",
                   {{"EventPattern", R"({"detail":)" + detail_pattern + "}"}, {"Event", text}}),
              "Result") == "true";
  }
  std::string refused_pattern(const char* pattern) {
    return refused("PutRule", {{"Name", "r"}, {"EventPattern", pattern}});
  }
};

constexpr const char* shop = R"({"source":["shop"]})";
const std::string function = "arn:aws:lambda:us-east-2:123456789012:function:f";

}  // namespace

TEST_CASE("rules and buses that are not there are not found") {
  Events events;
  CHECK(events.refused("DescribeRule", {{"Name", "r"}}) ==
        "ResourceNotFoundException: Rule r does not exist on EventBus default.");
  CHECK(events
            .refused(
                "PutTargets",
                {{"Rule", "r"}, {"Targets", JsonArray{JsonObject{{"Id", "1"}, {"Arn", function}}}}})
            .starts_with("ResourceNotFoundException"));
  CHECK(events.refused("ListRules", {{"EventBusName", "b"}}) ==
        "ResourceNotFoundException: Event bus b does not exist.");
  events.good("DeleteRule", {{"Name", "r"}});
}

TEST_CASE("patterns and schedules that are none are refused") {
  Events events;
  CHECK(events.refused("PutRule", {{"Name", "r"}}) ==
        "ValidationException: Parameter(s) EventPattern or ScheduleExpression must be specified.");
  for (const char* pattern :
       {"", "[]", "{}", R"({"source":"shop"})", R"({"source":[]})", R"({"source":{}})",
        R"({"source":[{"like":"x"}]})", R"({"source":[{"prefix":1}]})",
        R"({"n":[{"numeric":["~",1]}]})", R"({"n":[{"exists":"yes"}]})",
        R"({"n":[{"anything-but":[null]}]})", R"({"n":[["x"]]})"}) {
    INFO(pattern);
    CHECK(events.refused_pattern(pattern).starts_with(
        "InvalidEventPatternException: Event pattern is not valid. Reason: "));
  }
  for (const char* schedule : {"rate(5 minute)", "rate(1 minutes)", "rate(0 minutes)", "daily",
                               "cron(0 12 * * * *)", "cron(0 12 * * ?)", "rate(5 minutes) "})
    CHECK(events.refused("PutRule", {{"Name", "r"}, {"ScheduleExpression", schedule}}) ==
          "ValidationException: Parameter ScheduleExpression is not valid.");
  events.good("PutRule", {{"Name", "r"}, {"ScheduleExpression", "cron(0 12 * * ? *)"}});
  events.good("PutRule", {{"Name", "r"}, {"ScheduleExpression", "rate(5 minutes)"}});
}

TEST_CASE("a rule reads back as written, is disabled and enabled, and an update forgets") {
  Events events;
  const JsonObject put =
      events.good("PutRule", {{"Name", "r"},
                              {"EventPattern", shop},
                              {"Description", "d"},
                              {"Tags", JsonArray{JsonObject{{"Key", "k"}, {"Value", "v"}}}}});
  CHECK(at(put, "RuleArn") == "arn:aws:events:us-east-2:123456789012:rule/r");
  events.good("DisableRule", {{"Name", "r"}});
  const JsonObject told = events.good("DescribeRule", {{"Name", "r"}});
  CHECK(at(told, "State") == "DISABLED");
  CHECK(at(told, "EventPattern") == shop);
  CHECK(at(told, "Description") == "d");
  CHECK(at(told, "CreatedBy") == "123456789012");
  events.good("PutRule", {{"Name", "r"}, {"EventPattern", shop}});
  CHECK_FALSE(events.good("DescribeRule", {{"Name", "r"}}).contains("Description"));
  CHECK(at(events.good("DescribeRule", {{"Name", "r"}}), "State") == "ENABLED");
  CHECK(at(events.good("ListTagsForResource", {{"ResourceARN", at(put, "RuleArn")}}),
           "Tags.0.Value") == "v");
}

TEST_CASE("a rule with targets, and a bus with rules, cannot be deleted") {
  Events events;
  CHECK(at(events.good("CreateEventBus", {{"Name", "b"}}), "EventBusArn") ==
        "arn:aws:events:us-east-2:123456789012:event-bus/b");
  CHECK(events.refused("CreateEventBus", {{"Name", "b"}}) ==
        "ResourceAlreadyExistsException: Event bus b already exists.");
  CHECK(events.refused("CreateEventBus", {{"Name", "default"}})
            .starts_with("ResourceAlreadyExistsException"));
  events.good("PutRule", {{"Name", "r"}, {"EventBusName", "b"}, {"EventPattern", shop}});
  events.good("PutTargets", {{"Rule", "r"},
                             {"EventBusName", "b"},
                             {"Targets", JsonArray{JsonObject{{"Id", "1"}, {"Arn", function}}}}});
  CHECK(events.refused("DeleteRule", {{"Name", "r"}, {"EventBusName", "b"}}) ==
        "ValidationException: Rule can't be deleted since it has targets.");
  CHECK(events.refused("DeleteEventBus", {{"Name", "b"}}) ==
        "ValidationException: Event bus can't be deleted since it has rules.");
  CHECK(at(events.good("ListTargetsByRule", {{"Rule", "r"}, {"EventBusName", "b"}}),
           "Targets.0.Arn") == function);
  CHECK(at(events.good("ListRuleNamesByTarget", {{"TargetArn", function}, {"EventBusName", "b"}}),
           "RuleNames.0") == "r");
  events.good("RemoveTargets", {{"Rule", "r"}, {"EventBusName", "b"}, {"Ids", JsonArray{"1"}}});
  events.good("DeleteRule", {{"Name", "r"}, {"EventBusName", "b"}});
  events.good("DeleteEventBus", {{"Name", "b"}});
  CHECK(events.refused("DeleteEventBus", {{"Name", "default"}}) ==
        "ValidationException: Cannot delete event bus default.");
}

TEST_CASE("targets need an ARN, a role where they are driven by one, and are five at most") {
  Events events;
  events.good("PutRule", {{"Name", "r"}, {"EventPattern", shop}});
  const auto put = [&](JsonArray targets) {
    return events.refused("PutTargets", {{"Rule", "r"}, {"Targets", std::move(targets)}});
  };
  CHECK(put({JsonObject{{"Id", "1"}, {"Arn", "nonsense"}}})
            .ends_with("is not valid. Reason: Provided Arn is not in correct format."));
  CHECK(put({JsonObject{{"Id", "1"}, {"Arn", "arn:aws:codepipeline:us-east-2:1:p"}}}) ==
        "ValidationException: RoleArn is required for target arn:aws:codepipeline:us-east-2:1:p.");
  JsonArray six;
  for (int id = 0; id < 6; ++id)
    six.push_back(JsonObject{{"Id", std::to_string(id)}, {"Arn", function}});
  CHECK(put(six).starts_with("LimitExceededException"));
}

TEST_CASE("an event reaches the targets of enabled rules that want it, in the journal") {
  Events events;
  events.good("PutRule", {{"Name", "r"}, {"EventPattern", shop}});
  events.good("PutRule", {{"Name", "other"}, {"EventPattern", R"({"source":["else"]})"}});
  for (const char* rule : {"r", "other"})
    events.good("PutTargets", {{"Rule", rule},
                               {"Targets", JsonArray{JsonObject{{"Id", "1"}, {"Arn", function}}}}});
  const JsonObject answer = events.good(
      "PutEvents",
      {{"Entries",
        JsonArray{events.event(), events.event("no JSON"),
                  JsonObject{{"Source", "shop"}, {"Detail", "{}"}},
                  JsonObject{{"Source", "aws.ecs"}, {"DetailType", "x"}, {"Detail", "{}"}}}}});
  CHECK(at(answer, "FailedEntryCount") == "3");
  CHECK(at(answer, "Entries.0.EventId").size() == 36);
  CHECK(at(answer, "Entries.1.ErrorCode") == "MalformedDetail");
  CHECK(at(answer, "Entries.2.ErrorMessage") ==
        "Parameter DetailType is not valid. Reason: DetailType is a required argument.");
  CHECK(at(answer, "Entries.3.ErrorCode") == "NotAuthorizedForSourceException");
  CHECK(events.journal.count() == 1);
  CHECK(events.journal.lines().find(R"("rule":"r")") != std::string::npos);
  events.good("DisableRule", {{"Name", "r"}});
  events.good("PutEvents", {{"Entries", JsonArray{events.event()}}});
  CHECK(events.journal.count() == 1);
}

TEST_CASE("patterns match as their matchers say") {
  Events events;
  const std::string detail = R"({"state":"FAILED","size":1.5,"list":["x","y"],"deep":{"a":"b"}})";
  for (const char* yes :
       {R"({"state":["FAILED","STOPPED"]})", R"({"state":[{"prefix":"FA"}]})",
        R"({"state":[{"suffix":"ED"}]})", R"({"state":[{"equals-ignore-case":"failed"}]})",
        R"({"state":[{"wildcard":"F*L*D"}]})", R"({"state":[{"anything-but":"OK"}]})",
        R"({"state":[{"anything-but":{"prefix":"OK"}}]})",
        R"({"size":[{"numeric":[">",1,"<=",1.5]}]})", R"({"size":[1.5]})",
        R"({"none":[{"exists":false}]})", R"({"state":[{"exists":true}]})", R"({"list":["y"]})",
        R"({"deep":{"a":["b"]}})", R"({"$or":[{"state":["OK"]},{"size":[1.5]}]})"}) {
    INFO(yes);
    CHECK(events.matches(yes, detail));
  }
  for (const char* no :
       {R"({"state":["OK"]})", R"({"state":[{"prefix":"AI"}]})",
        R"({"state":[{"wildcard":"F*X"}]})", R"({"state":[{"anything-but":["FAILED"]}]})",
        R"({"size":[{"numeric":["<",1.5]}]})", R"({"size":["1.5"]})",
        R"({"state":[{"exists":false}]})", R"({"none":[{"exists":true}]})", R"({"list":["z"]})",
        R"({"deep":{"a":["c"]}})", R"({"state":["FAILED"],"size":[2]})",
        R"({"$or":[{"state":["OK"]},{"size":[2]}]})"}) {
    INFO(no);
    CHECK_FALSE(events.matches(no, detail));
  }
}

TEST_CASE("permissions become a policy of the bus") {
  Events events;
  events.good(
      "PutPermission",
      {{"Action", "events:PutEvents"}, {"Principal", "111122223333"}, {"StatementId", "s"}});
  const std::string policy = at(events.good("DescribeEventBus", {}), "Policy");
  CHECK(policy.find("arn:aws:iam::111122223333:root") != std::string::npos);
  CHECK(events.refused("RemovePermission", {{"StatementId", "x"}})
            .starts_with("ResourceNotFoundException"));
  events.good("RemovePermission", {{"StatementId", "s"}});
  CHECK_FALSE(events.good("DescribeEventBus", {}).contains("Policy"));
}

TEST_CASE("lists come a page at a time, and state is saved and loaded") {
  Events events;
  for (const char* name : {"a1", "a2", "b1"})
    events.good("PutRule", {{"Name", name}, {"EventPattern", shop}});
  const JsonObject first = events.good("ListRules", {{"NamePrefix", "a"}, {"Limit", 1}});
  CHECK(at(first, "Rules.0.Name") == "a1");
  const JsonObject rest =
      events.good("ListRules", {{"NamePrefix", "a"}, {"NextToken", at(first, "NextToken")}});
  CHECK(at(rest, "Rules.0.Name") == "a2");
  CHECK_FALSE(rest.contains("NextToken"));
  CHECK(at(events.good("ListEventBuses", {}), "EventBuses.0.Name") == "default");
  CHECK(events::from_json(events::to_json(*events.cloud.events)) == *events.cloud.events);
}
