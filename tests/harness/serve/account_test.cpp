#include "mocks/iam/iam.hpp"
#include "mocks/lambda/lambda.hpp"
#include "tests/harness/serve/asking.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom;
using namespace greenroom::tests;

TEST_CASE("the article's roles are there from the start, each with the policies that it needs") {
  Asking asking;
  const mocks::Cloud& cloud = asking.cloud.run().cloud();
  for (const char* name : {"codepipeline", "codebuild", "codedeploy", "ecs-execution", "ecs-task",
                           "hook", "deployer"}) {
    INFO(name);
    const mocks::iam::Role* role = mocks::iam::role_by_arn(
        cloud, "arn:aws:iam::123456789012:role/bash-dog-" + std::string(name));
    REQUIRE(role != nullptr);
    CHECK(role->holder.policies.size() + role->holder.attached.size() > 0);
    for (const auto& [policy, text] : role->holder.policies) {
      boost::system::error_code broken;
      CHECK(boost::json::parse(text, broken).is_object());
      CHECK(text.find("{n}") == std::string::npos);
    }
  }
  CHECK(cloud.iam->roles.contains("AWSServiceRoleForECS"));
}

TEST_CASE("the article's log groups are told with their retention") {
  Asking asking;
  const auto answer = asking.json("Logs_20140328.DescribeLogGroups", "{}");
  CHECK(answer.status == 200);
  CHECK(answer.body.find("\"logGroupName\":\"/ecs/bash-dog\"") != std::string::npos);
  CHECK(answer.body.find("\"retentionInDays\":30") != std::string::npos);
}
