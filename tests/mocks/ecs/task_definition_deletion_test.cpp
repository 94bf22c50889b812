#include "tests/mocks/ecs/account.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::tests;
using namespace std::chrono_literals;
using mocks::JsonArray;
using mocks::JsonObject;

namespace {

const JsonObject first{{"taskDefinition", "bash-dog:1"}};
const JsonObject deletion{{"taskDefinitions", JsonArray{"bash-dog:1"}}};

std::string status(Account& account) {
  const JsonObject described = account.ecs_ok("DescribeTaskDefinition", first);
  return std::string(mocks::text_of(described.at("taskDefinition").get_object(), "status"));
}

std::size_t listed(Account& account, const char* status) {
  return account.ecs_ok("ListTaskDefinitions", {{"status", status}})
      .at("taskDefinitionArns")
      .get_array()
      .size();
}

}  // namespace

TEST_CASE("what is active, unknown or named without a revision is not deleted") {
  Account account;
  account.ecs_ok("RegisterTaskDefinition", Account::definition("v1"));
  CHECK(account.refusal("DeleteTaskDefinitions", {{"taskDefinitions", JsonArray{"bash-dog"}}}) ==
        "InvalidParameterException: Invalid revision number. Number: null");
  CHECK(account.refusal("DeleteTaskDefinitions", {{"taskDefinitions", JsonArray(11, "x:1")}})
            .starts_with("InvalidParameterException"));
  const JsonObject answer = account.ecs_ok(
      "DeleteTaskDefinitions", {{"taskDefinitions", JsonArray{"bash-dog:1", "bash-dog:7"}}});
  CHECK(answer.at("taskDefinitions").get_array().empty());
  CHECK(mocks::text_of(answer.at("failures").at(0).get_object(), "reason")
            .starts_with("The specified task definition is still in ACTIVE status."));
  CHECK(answer.at("failures").at(1).at("reason") == "MISSING");
  CHECK(status(account) == "ACTIVE");
}

TEST_CASE("a deleted revision is gone when nothing refers to it, and its number stays used") {
  Account account;
  account.ecs_ok("RegisterTaskDefinition", Account::definition("v1"));
  account.ecs_ok("DeregisterTaskDefinition", first);
  const JsonObject answer = account.ecs_ok("DeleteTaskDefinitions", deletion);
  CHECK(answer.at("taskDefinitions").at(0).at("status") == "DELETE_IN_PROGRESS");
  CHECK(answer.at("taskDefinitions").at(0).get_object().contains("deleteRequestedAt"));
  CHECK(listed(account, "DELETE_IN_PROGRESS") == 1);
  CHECK(listed(account, "INACTIVE") == 0);
  account.run_for(2min);
  CHECK(account.refusal("DescribeTaskDefinition", first) ==
        "ClientException: Unable to describe task definition.");
  CHECK(listed(account, "DELETE_IN_PROGRESS") == 0);
  CHECK(account.ecs_ok("ListTaskDefinitionFamilies", {}).at("families").get_array().empty());
  const JsonObject again = account.ecs_ok("RegisterTaskDefinition", Account::definition("v1"));
  CHECK(mocks::number_of(again.at("taskDefinition").get_object(), "revision") == 2);
}

TEST_CASE("a revision that a service runs stays in deletion until the service is gone") {
  Account account;
  account.settle();
  account.ecs_ok("DeregisterTaskDefinition", first);
  account.ecs_ok("DeleteTaskDefinitions", deletion);
  account.run_for(10min);
  CHECK(status(account) == "DELETE_IN_PROGRESS");
  CHECK(mocks::text_of(account.described(), "status") == "ACTIVE");
  account.ecs_ok("DeleteService",
                 {{"cluster", "bash-dog"}, {"service", "bash-dog"}, {"force", true}});
  account.run_for(5min);
  CHECK(account.refusal("DescribeTaskDefinition", first) ==
        "ClientException: Unable to describe task definition.");
}
