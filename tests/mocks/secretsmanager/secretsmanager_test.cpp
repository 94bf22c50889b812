#include "mocks/secretsmanager/secretsmanager.hpp"

#include "mocks/service.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::mocks;
using namespace std::chrono_literals;

namespace {

std::string token(int n) {
  return "00000000-0000-4000-8000-" + std::string(11, '0') + std::to_string(n);
}

struct Bench {
  Cloud cloud;
  sim::Journal journal;
  Scene scene{cloud, journal};
  Identity me{"123456789012", "k", "arn", "me"};

  Bench() { cloud.settings.starts = seam::Utc(std::chrono::hours(24 * 20'000)); }
  Result<Json> call(std::string_view name, const JsonObject& input) {
    return invoke(scene, "secretsmanager", name, input, me);
  }
  JsonObject good(std::string_view name, const JsonObject& input) {
    const Result<Json> answer = call(name, input);
    INFO(name << ": " << (answer ? "" : answer.error().message));
    REQUIRE(answer.has_value());
    return answer->is_object() ? answer->get_object() : JsonObject{};
  }
  void create(const char* name = "s", const char* value = "v1") {
    good("CreateSecret",
         {{"Name", name}, {"SecretString", value}, {"ClientRequestToken", token(1)}});
  }
  void put(int n, const char* value, JsonArray stages = {}) {
    JsonObject input{{"SecretId", "s"}, {"SecretString", value}, {"ClientRequestToken", token(n)}};
    if (!stages.empty()) input.emplace("VersionStages", std::move(stages));
    good("PutSecretValue", input);
  }
  std::string value(const JsonObject& more = {}) {
    JsonObject input{{"SecretId", "s"}};
    for (const auto& member : more) input.emplace(member.key(), member.value());
    return std::string(text_of(good("GetSecretValue", input), "SecretString"));
  }
  /// "1:AWSPREVIOUS 2:AWSCURRENT,AWSPENDING": versions in order with their labels.
  std::string labels(bool deprecated = false) {
    std::string text;
    const JsonObject answer =
        good("ListSecretVersionIds", {{"SecretId", "s"}, {"IncludeDeprecated", deprecated}});
    for (const Json& version : *array_of(answer, "Versions")) {
      const JsonObject& one = version.as_object();
      text += (text.empty() ? "" : " ") + std::string(1, text_of(one, "VersionId").back()) + ":";
      const JsonArray* stages = array_of(one, "VersionStages");
      if (stages == nullptr) continue;
      for (const Json& stage : *stages)
        text += (text.ends_with(':') ? "" : ",") + std::string(stage.as_string());
    }
    return text;
  }
};

void check_refused(const Result<Json>& answer, std::string_view code, std::string_view message) {
  REQUIRE_FALSE(answer.has_value());
  CHECK(answer.error().code == code);
  CHECK(answer.error().message == message);
}

}  // namespace

TEST_CASE("a secret that is not there is not found by any of its names") {
  Bench bench;
  bench.create("s");
  for (const char* id : {"t", "arn:aws:secretsmanager:us-east-2:123456789012:secret:t-AbCdEf"})
    check_refused(bench.call("GetSecretValue", {{"SecretId", id}}), "ResourceNotFoundException",
                  "Secrets Manager can't find the specified secret.");
}

TEST_CASE("versions and labels that do not fit are told apart as the service tells them") {
  Bench bench;
  bench.create();
  check_refused(bench.call("GetSecretValue", {{"SecretId", "s"}, {"VersionStage", "AWSPREVIOUS"}}),
                "ResourceNotFoundException",
                "Secrets Manager can't find the specified secret value for staging label: "
                "AWSPREVIOUS");
  check_refused(bench.call("GetSecretValue", {{"SecretId", "s"}, {"VersionId", token(9)}}),
                "ResourceNotFoundException",
                "Secrets Manager can't find the specified secret value for VersionId: " + token(9));
  bench.put(2, "v2");
  check_refused(
      bench.call("GetSecretValue",
                 {{"SecretId", "s"}, {"VersionId", token(1)}, {"VersionStage", "AWSCURRENT"}}),
      "InvalidRequestException",
      "You provided a VersionStage that is not associated to the provided VersionId.");
}

TEST_CASE("a name that is taken, or scheduled for deletion, is not given again") {
  Bench bench;
  bench.create();
  const JsonObject again{
      {"Name", "s"}, {"SecretString", "other"}, {"ClientRequestToken", token(2)}};
  check_refused(bench.call("CreateSecret", again), "ResourceExistsException",
                "The operation failed because the secret s already exists.");
  bench.good("DeleteSecret", {{"SecretId", "s"}});
  check_refused(bench.call("CreateSecret", again), "InvalidRequestException",
                "You can't create this secret because a secret with this name is already scheduled "
                "for deletion.");
}

TEST_CASE("creating twice with one token and one value makes one secret") {
  Bench bench;
  bench.create();
  const secretsmanager::State before = bench.cloud.secretsmanager;
  bench.create();
  CHECK((bench.cloud.secretsmanager == before));
}

TEST_CASE("one token with another value is refused, with the same value it changes nothing") {
  Bench bench;
  bench.create();
  bench.put(2, "v2");
  const std::string labels = bench.labels();
  bench.put(2, "v2");
  CHECK(bench.labels() == labels);
  const auto other =
      bench.call("PutSecretValue",
                 {{"SecretId", "s"}, {"SecretString", "else"}, {"ClientRequestToken", token(2)}});
  REQUIRE_FALSE(other.has_value());
  CHECK(other.error().code == "ResourceExistsException");
}

TEST_CASE("a value without a token is refused") {
  Bench bench;
  check_refused(bench.call("CreateSecret", {{"Name", "s"}, {"SecretString", "v"}}),
                "InvalidRequestException",
                "You must provide a ClientRequestToken value. We recommend a UUID-type value.");
}

TEST_CASE("labels move as recorded when pending becomes current") {
  Bench bench;
  bench.create();
  bench.put(2, "v2", {"AWSPENDING"});
  CHECK(bench.labels() == "1:AWSCURRENT 2:AWSPENDING");
  CHECK(bench.value() == "v1");
  bench.good("UpdateSecretVersionStage", {{"SecretId", "s"},
                                          {"VersionStage", "AWSCURRENT"},
                                          {"RemoveFromVersionId", token(1)},
                                          {"MoveToVersionId", token(2)}});
  CHECK(bench.labels() == "1:AWSPREVIOUS 2:AWSCURRENT,AWSPENDING");
  bench.put(3, "v3", {"AWSCURRENT"});
  CHECK(bench.labels() == "2:AWSPREVIOUS 3:AWSCURRENT");
  CHECK(bench.labels(true) == "1: 2:AWSPREVIOUS 3:AWSCURRENT");
  CHECK(bench.value({{"VersionStage", "AWSPREVIOUS"}}) == "v2");
}

TEST_CASE("own labels leave the current value alone and move from version to version") {
  Bench bench;
  bench.create();
  bench.put(2, "v2", {"one", "three", "two"});
  bench.put(3, "v3", {"four", "one", "two"});
  CHECK(bench.labels() == "1:AWSCURRENT 2:three 3:four,one,two");
  CHECK(bench.value() == "v1");
}

TEST_CASE("the current label is moved knowingly, and never taken away") {
  Bench bench;
  bench.create();
  bench.put(2, "v2", {"AWSPENDING"});
  for (const JsonObject& input :
       {JsonObject{
            {"SecretId", "s"}, {"VersionStage", "AWSCURRENT"}, {"MoveToVersionId", token(2)}},
        JsonObject{{"SecretId", "s"},
                   {"VersionStage", "AWSCURRENT"},
                   {"RemoveFromVersionId", token(1)}}}) {
    const auto answer = bench.call("UpdateSecretVersionStage", input);
    REQUIRE_FALSE(answer.has_value());
    CHECK(answer.error().code == "InvalidParameterException");
  }
  CHECK(bench.labels() == "1:AWSCURRENT 2:AWSPENDING");
}

TEST_CASE("a marked secret gives no value until it is restored, and is gone after its window") {
  Bench bench;
  bench.create();
  bench.good("DeleteSecret", {{"SecretId", "s"}, {"RecoveryWindowInDays", 7}});
  check_refused(bench.call("GetSecretValue", {{"SecretId", "s"}}), "InvalidRequestException",
                "You can't perform this operation on the secret because it was marked for "
                "deletion.");
  CHECK(bench.good("DescribeSecret", {{"SecretId", "s"}}).contains("DeletedDate"));
  CHECK(array_of(bench.good("ListSecrets", {}), "SecretList")->empty());
  bench.good("RestoreSecret", {{"SecretId", "s"}});
  CHECK(bench.value() == "v1");
  bench.good("DeleteSecret", {{"SecretId", "s"}, {"RecoveryWindowInDays", 7}});
  bench.cloud.timeline.advance_to(bench.cloud.timeline.now() + std::chrono::hours(7 * 24));
  check_refused(bench.call("DescribeSecret", {{"SecretId", "s"}}), "ResourceNotFoundException",
                "Secrets Manager can't find the specified secret.");
  bench.create("s", "anew");
  CHECK(bench.value() == "anew");
}

TEST_CASE("a forced deletion takes no window, and the name is free only a little later") {
  Bench bench;
  bench.create();
  const auto both = bench.call(
      "DeleteSecret",
      {{"SecretId", "s"}, {"RecoveryWindowInDays", 7}, {"ForceDeleteWithoutRecovery", true}});
  REQUIRE_FALSE(both.has_value());
  CHECK(both.error().code == "InvalidParameterException");
  bench.good("DeleteSecret", {{"SecretId", "s"}, {"ForceDeleteWithoutRecovery", true}});
  const JsonObject again{{"Name", "s"}, {"SecretString", "x"}, {"ClientRequestToken", token(2)}};
  CHECK_FALSE(bench.call("CreateSecret", again).has_value());
  bench.cloud.timeline.advance_to(bench.cloud.timeline.now() + 1min);
  CHECK(bench.call("CreateSecret", again).has_value());
}

TEST_CASE("tags and the resource policy read back as written") {
  Bench bench;
  bench.create();
  bench.good("TagResource", {{"SecretId", "s"},
                             {"Tags", JsonArray{JsonObject{{"Key", "a"}, {"Value", "1"}},
                                                JsonObject{{"Key", "b"}, {"Value", "2"}}}}});
  bench.good("UntagResource", {{"SecretId", "s"}, {"TagKeys", JsonArray{"a"}}});
  const JsonObject described = bench.good("DescribeSecret", {{"SecretId", "s"}});
  CHECK(*array_of(described, "Tags") == JsonArray{JsonObject{{"Key", "b"}, {"Value", "2"}}});
  const auto broken =
      bench.call("PutResourcePolicy", {{"SecretId", "s"}, {"ResourcePolicy", "{not json"}});
  REQUIRE_FALSE(broken.has_value());
  CHECK(broken.error().code == "MalformedPolicyDocumentException");
  const char* open =
      R"({"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"*"}]})";
  const auto refused =
      bench.call("PutResourcePolicy",
                 {{"SecretId", "s"}, {"ResourcePolicy", open}, {"BlockPublicPolicy", true}});
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().code == "PublicPolicyException");
  bench.good("PutResourcePolicy", {{"SecretId", "s"}, {"ResourcePolicy", open}});
  CHECK(text_of(bench.good("GetResourcePolicy", {{"SecretId", "s"}}), "ResourcePolicy") == open);
}

TEST_CASE("lists have pages, and a token from elsewhere is refused") {
  Bench bench;
  for (const char* name : {"a", "b", "c"}) bench.good("CreateSecret", {{"Name", name}});
  const JsonObject first = bench.good("ListSecrets", {{"MaxResults", 2}, {"SortOrder", "asc"}});
  CHECK(array_of(first, "SecretList")->size() == 2);
  const JsonObject rest = bench.good(
      "ListSecrets",
      {{"MaxResults", 2}, {"SortOrder", "asc"}, {"NextToken", text_of(first, "NextToken")}});
  CHECK(text_of(array_of(rest, "SecretList")->front().as_object(), "Name") == "c");
  CHECK_FALSE(rest.contains("NextToken"));
  const auto bad = bench.call("ListSecrets", {{"NextToken", "elsewhere"}});
  REQUIRE_FALSE(bad.has_value());
  CHECK(bad.error().code == "InvalidNextTokenException");
}

TEST_CASE("secrets are the same after saving and loading") {
  Bench bench;
  bench.create();
  bench.put(2, "v2", {"AWSPENDING"});
  bench.good("DeleteSecret", {{"SecretId", "s"}});
  CHECK(secretsmanager::from_json(secretsmanager::to_json(bench.cloud.secretsmanager)) ==
        bench.cloud.secretsmanager);
}

TEST_CASE("by force a secret that is not there is deleted too, and otherwise it is not found") {
  Bench bench;
  const auto missing = bench.call("DeleteSecret", {{"SecretId", "nobody"}});
  REQUIRE_FALSE(missing.has_value());
  CHECK(missing.error().code == "ResourceNotFoundException");
  const JsonObject gone =
      bench.good("DeleteSecret", {{"SecretId", "nobody"}, {"ForceDeleteWithoutRecovery", true}});
  CHECK(text_of(gone, "Name") == "nobody");
}

TEST_CASE("a resource policy says of each statement who may what") {
  Bench bench;
  bench.create();
  for (const char* policy :
       {R"({"Statement":[]})", R"({"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]})",
        R"({"Statement":{"Effect":"Perhaps","Principal":"*","Action":"*","Resource":"*"}})"}) {
    const auto refused =
        bench.call("PutResourcePolicy", {{"SecretId", "s"}, {"ResourcePolicy", policy}});
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == "MalformedPolicyDocumentException");
  }
}
