#include "mocks/secretsmanager/secretsmanager.hpp"
#include "mocks/service.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace greenroom;
using namespace greenroom::mocks;

namespace {

const std::string arn = "arn:aws:secretsmanager:us-east-2:123456789012:secret:bash-dog/app-a1B2c3";
constexpr std::string_view prefix =
    "ResourceInitializationError: unable to pull secrets or registry auth: execution resource "
    "retrieval failed: unable to retrieve secret from asm: ";

struct Bench {
  Cloud cloud;
  sim::Journal journal;
  Scene scene{cloud, journal};
  Identity me{"123456789012", "k", "arn", "me"};

  Bench() {
    secretsmanager::put_secret(scene, "bash-dog/app", "a1B2c3", {"DB_PASSWORD", "SESSION_KEY"});
  }
  std::string reason(const std::string& value_from) {
    const auto read = secretsmanager::resolve(cloud, value_from,
                                              "arn:aws:iam::123456789012:role/bash-dog-execution");
    return read ? std::string() : read.error().message;
  }
};

bool says(const std::string& text, std::string_view part) {
  return text.starts_with(prefix) && text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a task start that may not read its secret is told the role and the secret") {
  Bench bench;
  secretsmanager::deny(bench.scene, "bash-dog/app", true);
  const std::string reason = bench.reason(arn + ":DB_PASSWORD::");
  CHECK(says(reason,
             "AccessDeniedException: User: "
             "arn:aws:sts::123456789012:assumed-role/bash-dog-execution/"));
  CHECK(says(reason, "secretsmanager:GetSecretValue on resource: " + arn));
  secretsmanager::deny(bench.scene, "bash-dog/app", false);
  CHECK(bench.reason(arn + ":DB_PASSWORD::").empty());
}

TEST_CASE("a secret without a value, a missing one and a marked one stop the task in own words") {
  Bench bench;
  const auto made =
      invoke(bench.scene, "secretsmanager", "CreateSecret", {{"Name", "empty"}}, bench.me);
  REQUIRE(made.has_value());
  CHECK(says(bench.reason(std::string(text_of(made->as_object(), "ARN"))),
             "ResourceNotFoundException: Secrets Manager can't find the specified secret value for "
             "staging label: AWSCURRENT"));
  REQUIRE(invoke(bench.scene, "secretsmanager", "DeleteSecret", {{"SecretId", "bash-dog/app"}},
                 bench.me)
              .has_value());
  CHECK(says(bench.reason(arn),
             "InvalidRequestException: You can't perform this operation on the "
             "secret because it was marked for deletion."));
  secretsmanager::remove_secret(bench.scene, "bash-dog/app");
  CHECK(says(bench.reason(arn),
             "ResourceNotFoundException: Secrets Manager can't find the "
             "specified secret."));
}

TEST_CASE("keys that are not in the secret, and values that are no JSON, stop the task") {
  Bench bench;
  CHECK(says(bench.reason(arn + ":PASSWORD::"), "did not contain json key PASSWORD"));
  REQUIRE(invoke(bench.scene, "secretsmanager", "UpdateSecret",
                 {{"SecretId", "bash-dog/app"},
                  {"SecretString", "'quoted'"},
                  {"ClientRequestToken", "00000000-0000-4000-8000-000000000001"}},
                 bench.me)
              .has_value());
  CHECK(says(bench.reason(arn + ":DB_PASSWORD::"), "invalid character ''' looking for beginning"));
  CHECK(bench.reason(arn + ":DB_PASSWORD:AWSPREVIOUS:").empty());
}

TEST_CASE("a reference of another shape is no reference to a secret") {
  Bench bench;
  for (const std::string& wrong : {std::string("bash-dog/app"), arn + ":DB_PASSWORD",
                                   arn + ":DB_PASSWORD:", arn + ":DB_PASSWORD::::"}) {
    CAPTURE(wrong);
    CHECK(says(bench.reason(wrong), "invalid ARN format"));
  }
}

TEST_CASE("every part of every version counts as a value that must never be seen") {
  Bench bench;
  const std::vector<std::string> values = secretsmanager::values(bench.cloud);
  REQUIRE(values.size() == 3);  // the whole text and its two parts
  CHECK(std::all_of(values.begin(), values.end(), [](const auto& v) { return v.size() >= 24; }));
}
