#include "mocks/ecs/ecs.hpp"

#include <catch2/catch_test_macros.hpp>

#include <map>

using namespace greenroom;
using namespace greenroom::mocks;

namespace {

const std::string root = "arn:aws:iam::123456789012:root";

struct Bench {
  Cloud cloud;
  sim::Journal journal;
  Scene scene{cloud, journal};
  Identity me{"123456789012", "k", "arn:aws:sts::123456789012:assumed-role/ci/run-7", "me"};

  Result<Json> call(std::string_view name, const JsonObject& input) {
    return invoke(scene, "ecs", name, input, me);
  }
  std::string code(std::string_view name, const JsonObject& input) {
    const auto answer = call(name, input);
    return answer ? "none" : answer.error().code;
  }
  JsonObject done(std::string_view name, const JsonObject& input) {
    const auto answer = call(name, input);
    INFO(name << ": " << (answer ? "" : answer.error().message));
    REQUIRE(answer.has_value());
    return answer->as_object();
  }
  std::map<std::string, std::string> listed(const JsonObject& input) {
    std::map<std::string, std::string> values;
    const JsonObject answer = done("ListAccountSettings", input);
    for (const Json& one : *array_of(answer, "settings"))
      values.emplace(text_of(one.as_object(), "name"), text_of(one.as_object(), "value"));
    return values;
  }
};

}  // namespace

TEST_CASE("a setting that is AWS's own, or a value that it cannot have, is refused") {
  Bench bench;
  const auto put = [&](const char* name, const char* value) {
    return bench.code("PutAccountSetting", {{"name", name}, {"value", value}});
  };
  CHECK(put("guardDutyActivate", "on") == "InvalidParameterException");
  CHECK(put("fargateTaskRetirementWaitPeriod", "8") == "InvalidParameterException");
  CHECK(put("serviceLongArnFormat", "enhanced") == "InvalidParameterException");
  CHECK(bench.code("ListAccountSettings", {{"value", "on"}}) == "InvalidParameterException");
  CHECK(bench.listed({}).empty());
}

TEST_CASE("a principal's own setting goes before the account's, and that before the usual") {
  Bench bench;
  const JsonObject effective{{"name", "containerInsights"}, {"effectiveSettings", true}};
  CHECK(bench.listed(effective).at("containerInsights") == "disabled");
  bench.done("PutAccountSettingDefault", {{"name", "containerInsights"}, {"value", "enabled"}});
  CHECK(bench.listed(effective).at("containerInsights") == "enabled");
  CHECK(bench.listed({{"principalArn", root}}).at("containerInsights") == "enabled");
  const JsonObject own =
      bench.done("PutAccountSetting", {{"name", "containerInsights"}, {"value", "enhanced"}});
  // A session has the settings of its role.
  CHECK(own.at("setting").at("principalArn") == "arn:aws:iam::123456789012:role/ci");
  CHECK(own.at("setting").at("type") == "user");
  CHECK(bench.listed(effective).at("containerInsights") == "enhanced");
  const JsonObject made = bench.done("CreateCluster", {{"clusterName", "c"}});
  CHECK(made.at("cluster").at("settings").at(0).at("value") == "enhanced");
  const JsonObject deleted = bench.done("DeleteAccountSetting", {{"name", "containerInsights"}});
  CHECK(deleted.at("setting").at("value") == "enhanced");
  CHECK(bench.listed(effective).at("containerInsights") == "enabled");
  CHECK(bench.listed({}).empty());
}

TEST_CASE("effective settings are all that there are, ten a page") {
  Bench bench;
  const JsonObject first = bench.done("ListAccountSettings", {{"effectiveSettings", true}});
  CHECK(array_of(first, "settings")->size() == 10);
  const JsonObject rest = bench.done(
      "ListAccountSettings", {{"effectiveSettings", true}, {"nextToken", first.at("nextToken")}});
  CHECK(array_of(rest, "settings")->size() == 1);
  CHECK_FALSE(rest.contains("nextToken"));
}
