#include "mocks/codedeploy/codedeploy.hpp"
#include "mocks/model/model.hpp"
#include "tests/mocks/lambda/bench.hpp"

using namespace greenroom;
using namespace greenroom::mocks;
using namespace std::chrono_literals;

using Bench = greenroom::tests::LambdaBench;
using greenroom::tests::hook;
using greenroom::tests::role;
using greenroom::tests::zip;

TEST_CASE("a function whose role Lambda cannot assume is refused") {
  Bench bench;
  JsonObject input = bench.input();
  input["Role"] = "arn:aws:iam::123456789012:role/nobody";
  CHECK(bench.refused("CreateFunction", input) ==
        "InvalidParameterValueException: The role defined for the function cannot be assumed by "
        "Lambda.");
  iam::put_role(bench.scene, {"task", iam::trust_of_service("ecs-tasks.amazonaws.com"), {}, {}});
  input["Role"] = "arn:aws:iam::123456789012:role/task";
  CHECK(bench.refused("CreateFunction", input).starts_with("InvalidParameterValueException"));
}

TEST_CASE("code that is no zip is refused, and so is a function without code") {
  Bench bench;
  JsonObject input = bench.input();
  input["Code"] = JsonObject{{"ZipFile", "bm8gemlw"}};
  CHECK(bench.refused("CreateFunction", input)
            .starts_with("InvalidParameterValueException: Could not unzip uploaded file."));
  input["Code"] = JsonObject();
  CHECK(bench.refused("CreateFunction", input).starts_with("InvalidParameterValueException"));
  CHECK(bench.cloud.lambda->functions.empty());
}

TEST_CASE("a function that is there cannot be made again, and one that is not is not found") {
  Bench bench;
  bench.made();
  CHECK(bench.refused("CreateFunction", bench.input()) ==
        "ResourceConflictException: Function already exist: CodeDeployHook_smoke");
  CHECK(bench.refused("GetFunction", {{"FunctionName", "no"}}) ==
        "ResourceNotFoundException: Function not found: "
        "arn:aws:lambda:us-east-2:123456789012:function:no");
}

TEST_CASE("a function is Pending at first, refuses changes, and becomes Active") {
  Bench bench;
  const JsonObject made = bench.done("CreateFunction", bench.input());
  CHECK(text_of(made, "State") == "Pending");
  CHECK(text_of(made, "StateReasonCode") == "Creating");
  CHECK(bench.refused("UpdateFunctionCode", {{"FunctionName", hook}, {"ZipFile", zip}})
            .starts_with("ResourceConflictException: The operation cannot be performed"));
  bench.settle();
  const JsonObject told = bench.told();
  CHECK(text_of(told, "State") == "Active");
  CHECK(text_of(told, "LastUpdateStatus") == "Successful");
  CHECK(number_of(told, "Timeout") == 3);
  CHECK(number_of(told, "MemorySize") == 128);
  CHECK(number_of(told, "CodeSize") == 10);
  CHECK(text_of(*object_of(told, "LoggingConfig"), "LogGroup") ==
        "/aws/lambda/CodeDeployHook_smoke");
}

TEST_CASE("the model's waiters look at members that a function tells") {
  Bench bench;
  bench.made();
  std::size_t met = 0;
  for (const model::Waiter& waiter : model::service("lambda").waiters) {
    if (waiter.name != "FunctionActiveV2" && waiter.name != "FunctionUpdatedV2") continue;
    const JsonObject answer = bench.done(waiter.operation, {{"FunctionName", hook}});
    for (const model::Acceptor& acceptor : waiter.acceptors) {
      if (acceptor.state != "success") continue;
      const std::string member(acceptor.argument.substr(acceptor.argument.rfind('.') + 1));
      CHECK(text_of(*object_of(answer, "Configuration"), member) == acceptor.expected);
      ++met;
    }
  }
  CHECK(met == 2);
}

TEST_CASE("an update is in progress for a while, and another one has to wait for it") {
  Bench bench;
  bench.made();
  const std::string before(text_of(bench.told(), "RevisionId"));
  const JsonObject change{{"FunctionName", hook}, {"Timeout", 60}};
  CHECK(text_of(bench.done("UpdateFunctionConfiguration", change), "LastUpdateStatus") ==
        "InProgress");
  CHECK(bench.refused("UpdateFunctionConfiguration", change)
            .starts_with("ResourceConflictException: The operation cannot be performed at this "
                         "time. An update is in progress for resource: arn:aws:lambda:"));
  bench.settle();
  CHECK(number_of(bench.told(), "Timeout") == 60);
  JsonObject stale = change;
  stale["RevisionId"] = before;
  CHECK(bench.refused("UpdateFunctionConfiguration", stale).starts_with("PreconditionFailed"));
}

TEST_CASE("a version is published once for each change, and aliases point at it") {
  Bench bench;
  bench.made();
  const JsonObject name{{"FunctionName", hook}};
  CHECK(text_of(bench.done("PublishVersion", name), "Version") == "1");
  CHECK(text_of(bench.done("PublishVersion", name), "Version") == "1");
  bench.done("UpdateFunctionConfiguration", {{"FunctionName", hook}, {"Timeout", 9}});
  bench.settle();
  CHECK(text_of(bench.done("PublishVersion", name), "Version") == "2");
  const JsonObject alias{{"FunctionName", hook}, {"Name", "live"}, {"FunctionVersion", "1"}};
  bench.done("CreateAlias", alias);
  CHECK(bench.refused("CreateAlias", alias).starts_with("ResourceConflictException"));
  const JsonObject live =
      bench.done("GetFunctionConfiguration", {{"FunctionName", hook}, {"Qualifier", "live"}});
  CHECK(text_of(live, "Version") == "1");
  CHECK(number_of(live, "Timeout") == 3);
  CHECK(bench.refused("DeleteFunction", {{"FunctionName", hook}, {"Qualifier", "1"}})
            .starts_with("ResourceConflictException"));
  CHECK(array_of(bench.done("ListVersionsByFunction", name), "Versions")->size() == 3);
}

TEST_CASE("a permission is one statement of the function's policy, and its id is its own") {
  Bench bench;
  bench.made();
  CHECK(bench.refused("GetPolicy", {{"FunctionName", hook}}) ==
        "ResourceNotFoundException: The resource you requested does not exist.");
  const JsonObject permission{{"FunctionName", hook},
                              {"StatementId", "events"},
                              {"Action", "lambda:InvokeFunction"},
                              {"Principal", "events.amazonaws.com"},
                              {"SourceArn", "arn:aws:events:us-east-2:123456789012:rule/r"}};
  bench.done("AddPermission", permission);
  CHECK(bench.refused("AddPermission", permission).starts_with("ResourceConflictException"));
  const Json policy =
      boost::json::parse(text_of(bench.done("GetPolicy", {{"FunctionName", hook}}), "Policy"));
  const JsonObject& statement = policy.at("Statement").at(0).as_object();
  CHECK(text_of(*object_of(statement, "Principal"), "Service") == "events.amazonaws.com");
  CHECK(statement.at("Condition").at("ArnLike").at("AWS:SourceArn") ==
        "arn:aws:events:us-east-2:123456789012:rule/r");
  bench.done("RemovePermission", {{"FunctionName", hook}, {"StatementId", "events"}});
  CHECK(bench.refused("GetPolicy", {{"FunctionName", hook}})
            .starts_with("ResourceNotFoundException"));
}

TEST_CASE("concurrency that leaves too little for others is refused") {
  Bench bench;
  bench.made();
  CHECK(bench
            .refused("PutFunctionConcurrency",
                     {{"FunctionName", hook}, {"ReservedConcurrentExecutions", 901}})
            .starts_with("InvalidParameterValueException"));
  bench.done("PutFunctionConcurrency",
             {{"FunctionName", hook}, {"ReservedConcurrentExecutions", 5}});
  CHECK(number_of(bench.done("GetFunctionConcurrency", {{"FunctionName", hook}}),
                  "ReservedConcurrentExecutions") == 5);
}

TEST_CASE("a function without behaviour is refused by name when it is called") {
  Bench bench;
  bench.made();
  const auto answer = bench.call("Invoke", {{"FunctionName", hook}, {"Payload", "e30="}});
  REQUIRE_FALSE(answer.has_value());
  CHECK(answer.error().http_status == 501);
  CHECK(number_of(bench.done("Invoke", {{"FunctionName", hook}, {"InvocationType", "DryRun"}}),
                  "StatusCode") == 204);
}

TEST_CASE("a hook that is called for no deployment fails as the callback that it makes does") {
  Bench bench;
  codedeploy::set_hook(bench.scene, hook, {1s, "Succeeded"});
  lambda::put_function(bench.scene, hook, role);
  const JsonObject answer = bench.done(
      "Invoke", {{"FunctionName", hook}, {"Payload", "eyJEZXBsb3ltZW50SWQiOiAiZC0xIn0="}});
  CHECK(text_of(answer, "FunctionError") == "Unhandled");
  CHECK(number_of(answer, "StatusCode") == 200);
}

TEST_CASE("a function that is deleted is no hook any more") {
  Bench bench;
  codedeploy::set_hook(bench.scene, hook, {1s, "Succeeded"});
  lambda::put_function(bench.scene, hook, role);
  bench.done("DeleteFunction", {{"FunctionName", hook}});
  CHECK_FALSE(codedeploy::hook_says(bench.cloud, hook).has_value());
}

TEST_CASE("what Lambda keeps is the same after saving and loading") {
  Bench bench;
  bench.made();
  bench.done("PublishVersion", {{"FunctionName", hook}});
  CHECK(lambda::from_json(lambda::to_json(*bench.cloud.lambda)) == *bench.cloud.lambda);
}
