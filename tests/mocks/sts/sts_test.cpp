#include "mocks/sts/sts.hpp"

#include "mocks/service.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::mocks;

namespace {

struct Bench {
  Cloud cloud;
  sim::Journal journal;
  Scene scene{cloud, journal};
  Identity me{"123456789012", "AKIADEPLOYER", "arn:aws:iam::123456789012:user/deployer", "engine"};

  Bench() {
    cloud.settings.starts = seam::Utc(std::chrono::hours(24 * 20'000));
    sts::put_principal(
        cloud, {"AKIADEPLOYER", "secret", "123456789012", me.arn, "AIDA1", "engine", "", {}});
  }
  Result<Json> call(std::string_view name, const JsonObject& input = {}) {
    return invoke(scene, "sts", name, input, me);
  }
  JsonObject assume(const char* role = "arn:aws:iam::123456789012:role/ci/bash-dog-deployer") {
    const auto answer = call("AssumeRole", {{"RoleArn", role}, {"RoleSessionName", "rehearsal"}});
    REQUIRE(answer.has_value());
    return answer->as_object();
  }
  /// From now on as the session that an answer carries.
  void become(const JsonObject& answer) {
    const std::string key(text_of(*object_of(answer, "Credentials"), "AccessKeyId"));
    const sts::Principal* session = sts::find_principal(cloud, key);
    REQUIRE(session != nullptr);
    me = {session->account, session->access_key, session->arn, session->actor};
  }
};

std::string code_of(const Result<Json>& result) {
  return result ? std::string("none") : result.error().code;
}

}  // namespace

TEST_CASE("a role of another account is refused, and nobody gets a key") {
  Bench bench;
  const auto answer = bench.call("AssumeRole", {{"RoleArn", "arn:aws:iam::210987654321:role/other"},
                                                {"RoleSessionName", "rehearsal"}});
  REQUIRE(code_of(answer) == "AccessDenied");
  CHECK(answer.error().http_status == 403);
  CHECK(answer.error().message ==
        "User: arn:aws:iam::123456789012:user/deployer is not authorized to perform: "
        "sts:AssumeRole on resource: arn:aws:iam::210987654321:role/other");
  CHECK(bench.cloud.sts.principals.size() == 1);
}

TEST_CASE("what names no role is no role") {
  Bench bench;
  for (const char* arn : {"arn:aws:iam::123456789012:user/bash-dog", "arn:aws:iam::1234:role/short",
                          "arn:aws:iam::123456789012:role/", "bash-dog-deployer-by-name-alone"}) {
    CAPTURE(arn);
    CHECK(code_of(bench.call("AssumeRole", {{"RoleArn", arn}, {"RoleSessionName", "s1"}})) ==
          "ValidationError");
  }
}

TEST_CASE("a session's caller may not ask for a longer chained session or a session token") {
  Bench bench;
  bench.become(bench.assume());
  const JsonObject longer{{"RoleArn", "arn:aws:iam::123456789012:role/next"},
                          {"RoleSessionName", "chained"},
                          {"DurationSeconds", 7200}};
  CHECK(code_of(bench.call("AssumeRole", longer)) == "ValidationError");
  CHECK(code_of(bench.call("GetSessionToken")) == "AccessDenied");
}

TEST_CASE("an assumed role says who it is, ends, and keeps the actor") {
  Bench bench;
  const JsonObject answer = bench.assume();
  bench.become(answer);
  const auto identity = bench.call("GetCallerIdentity");
  REQUIRE(identity.has_value());
  const JsonObject& who = identity->as_object();
  CHECK(text_of(who, "Arn") ==
        "arn:aws:sts::123456789012:assumed-role/bash-dog-deployer/rehearsal");
  CHECK(text_of(who, "Account") == "123456789012");
  CHECK(text_of(who, "UserId").starts_with("AROA"));
  CHECK(text_of(who, "UserId").ends_with(":rehearsal"));
  CHECK(bench.me.actor == "engine");
  CHECK(number_of(*object_of(answer, "Credentials"), "Expiration") ==
        bench.scene.utc().time_since_epoch().count() / 1000 + 3'600'000);
}

TEST_CASE("two sessions have different keys, and the same seed gives the same ones") {
  Bench one, other;
  const JsonObject first = one.assume(), second = one.assume(), again = other.assume();
  const auto key = [](const JsonObject& answer) {
    return std::string(text_of(*object_of(answer, "Credentials"), "AccessKeyId"));
  };
  CHECK(key(first) != key(second));
  CHECK(key(first) == key(again));
}

TEST_CASE("who holds keys is the same after saving and loading") {
  Bench bench;
  bench.assume();
  CHECK(sts::from_json(sts::to_json(bench.cloud.sts)) == bench.cloud.sts);
  CHECK(sts::find_principal(bench.cloud, "AKIANOBODY") == nullptr);
}

TEST_CASE("the root of an account has the account's number for an id, whatever its key") {
  Bench bench;
  bench.me = {"123456789012", "test", "arn:aws:iam::123456789012:root", "unknown"};
  const JsonObject root = bench.call("GetCallerIdentity")->as_object();
  CHECK(text_of(root, "UserId") == "123456789012");
  CHECK(text_of(root, "Arn") == "arn:aws:iam::123456789012:root");
}
