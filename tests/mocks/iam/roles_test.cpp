#include "tests/mocks/iam/bench.hpp"

using namespace greenroom;
using namespace greenroom::mocks;
using greenroom::tests::IamBench;
using greenroom::tests::read_secrets;

namespace {

constexpr const char* execution_policy =
    "arn:aws:iam::aws:policy/service-role/AmazonECSTaskExecutionRolePolicy";

std::string trust(const char* statement) {
  return R"({"Version": "2012-10-17", "Statement": [)" + std::string(statement) + "]}";
}

}  // namespace

TEST_CASE("a trust policy that is none is refused in IAM's words") {
  IamBench bench;
  const auto refused = [&](const std::string& text) {
    return bench.refused("CreateRole", {{"RoleName", "r1"}, {"AssumeRolePolicyDocument", text}});
  };
  CHECK(refused("{") == "MalformedPolicyDocumentException: This policy contains invalid Json");
  CHECK(refused(trust(R"({"Effect": "Allow", "Action": "sts:AssumeRole"})")) ==
        "MalformedPolicyDocumentException: Missing required field Principal");
  CHECK(
      refused(trust(
          R"({"Effect": "Allow", "Principal": {"Service": "ecs-tasks"}, "Action": "sts:AssumeRole"})")) ==
      "MalformedPolicyDocumentException: Invalid principal in policy: \"SERVICE\":\"ecs-tasks\"");
  CHECK(
      refused(trust(
          R"({"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:role/nobody"}, "Action": "sts:AssumeRole"})")) ==
      "MalformedPolicyDocumentException: Invalid principal in policy: "
      "\"AWS\":\"arn:aws:iam::123456789012:role/nobody\"");
  CHECK(refused(trust(R"({"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject"})")) ==
        "MalformedPolicyDocumentException: AssumeRole policy may only specify STS AssumeRole "
        "actions.");
  CHECK(
      refused(trust(
          R"({"Effect": "Allow", "Principal": "*", "Action": "sts:AssumeRole", "Resource": "*"})")) ==
      "MalformedPolicyDocumentException: Has prohibited field Resource");
  CHECK(bench.cloud.iam->roles.empty());
}

TEST_CASE("a trust policy names only services that there are") {
  IamBench bench;
  const auto made = [&](std::string name, std::string_view service) {
    return bench.refused(
        "CreateRole",
        {{"RoleName", name}, {"AssumeRolePolicyDocument", iam::trust_of_service(service)}});
  };
  CHECK(made("typo", "codepipeiine.amazonaws.com") ==
        "MalformedPolicyDocumentException: Invalid principal in policy: "
        "\"SERVICE\":\"codepipeiine.amazonaws.com\"");
  CHECK(made("china", "eks.amazonaws.com.cn").starts_with("MalformedPolicyDocument"));
  CHECK(made("nowhere", "logs.nowhere.amazonaws.com").starts_with("MalformedPolicyDocument"));
  CHECK(bench.cloud.iam->roles.empty());
  CHECK(made("tasks", "ecs-tasks.amazonaws.com") == "done");
  CHECK(made("logs", "logs.us-east-2.amazonaws.com") == "done");
  CHECK(made("scaling", "ecs.application-autoscaling.amazonaws.com") == "done");
}

TEST_CASE("whether a service may assume a role is said by its trust, not by a word in it") {
  IamBench bench;
  const auto lets = [](std::string text) {
    iam::Role role;
    role.trust = trust(text.c_str());
    return iam::lets_assume(role, "lambda.amazonaws.com");
  };
  CHECK_FALSE(lets(R"({"Effect": "Deny", "Principal": {"Service": "lambda.amazonaws.com"}, )"
                   R"("Action": "sts:AssumeRole"})"));
  CHECK_FALSE(lets(R"({"Effect": "Allow", "Principal": {"Service": "edgelambda.amazonaws.com"}, )"
                   R"("Action": "sts:AssumeRole"})"));
  CHECK_FALSE(lets(R"({"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, )"
                   R"("Action": "sts:TagSession"})"));
  CHECK(lets(R"({"Effect": "Allow", "Principal": {"Service": ["events.amazonaws.com", )"
             R"("lambda.amazonaws.com"]}, "Action": ["sts:AssumeRole", "sts:TagSession"]})"));
}

TEST_CASE("a policy that breaks the grammar is refused and not kept") {
  IamBench bench;
  bench.role("r1");
  const auto refused = [&](const char* statement) {
    return bench.refused(
        "PutRolePolicy",
        {{"RoleName", "r1"}, {"PolicyName", "p"}, {"PolicyDocument", trust(statement)}});
  };
  CHECK(refused(R"({"Effect": "Allow", "Action": "s3:GetObject"})") ==
        "MalformedPolicyDocumentException: Policy statement must contain resources.");
  CHECK(refused(R"({"Effect": "Allow", "Action": "GetObject", "Resource": "*"})") ==
        "MalformedPolicyDocumentException: Actions/Conditions must be prefaced by a vendor, e.g., "
        "iam, sdb, ec2, etc.");
  CHECK(refused(R"({"Effect": "Allow", "Action": "s3:GetObject", "Resource": "bucket"})") ==
        "MalformedPolicyDocumentException: Resource bucket must be in ARN format or \"*\".");
  CHECK(refused(R"({"Effect": "Perhaps", "Action": "s3:GetObject", "Resource": "*"})") ==
        "MalformedPolicyDocumentException: Syntax errors in policy.");
  CHECK(
      refused(
          R"({"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "*"})") ==
      "MalformedPolicyDocumentException: Policy document should not specify a principal.");
  CHECK(
      refused(
          R"({"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*", "Condition": {"StringIs": {"a": "b"}}})") ==
      "MalformedPolicyDocumentException: Syntax errors in policy.");
  CHECK(array_of(bench.done("ListRolePolicies", {{"RoleName", "r1"}}), "PolicyNames")->empty());
}

TEST_CASE("a role that is there cannot be made again, whatever the case of its name") {
  IamBench bench;
  bench.role("Execution");
  CHECK(bench.refused("CreateRole", {{"RoleName", "execution"},
                                     {"AssumeRolePolicyDocument",
                                      iam::trust_of_service("ecs-tasks.amazonaws.com")}}) ==
        "EntityAlreadyExistsException: Role with name execution already exists.");
  CHECK(bench.refused("GetRole", {{"RoleName", "gone"}}) ==
        "NoSuchEntityException: The role with name gone cannot be found.");
}

TEST_CASE("a role is deleted when nothing hangs on it any more") {
  IamBench bench;
  bench.role("r1");
  bench.done("AttachRolePolicy", {{"RoleName", "r1"}, {"PolicyArn", execution_policy}});
  bench.done("PutRolePolicy",
             {{"RoleName", "r1"}, {"PolicyName", "p"}, {"PolicyDocument", read_secrets}});
  bench.done("CreateInstanceProfile", {{"InstanceProfileName", "ip"}});
  bench.done("AddRoleToInstanceProfile", {{"InstanceProfileName", "ip"}, {"RoleName", "r1"}});
  const auto conflict = [&](const char* what) {
    CHECK(bench.refused("DeleteRole", {{"RoleName", "r1"}}) ==
          std::string("DeleteConflictException: Cannot delete entity, must ") + what);
  };
  conflict("remove roles from instance profile first.");
  bench.done("RemoveRoleFromInstanceProfile", {{"InstanceProfileName", "ip"}, {"RoleName", "r1"}});
  conflict("detach all policies first.");
  bench.done("DetachRolePolicy", {{"RoleName", "r1"}, {"PolicyArn", execution_policy}});
  conflict("delete policies first.");
  bench.done("DeleteRolePolicy", {{"RoleName", "r1"}, {"PolicyName", "p"}});
  bench.done("DeleteRole", {{"RoleName", "r1"}});
  CHECK(bench.refused("DeleteRole", {{"RoleName", "r1"}}) ==
        "NoSuchEntityException: The role with name r1 cannot be found.");
}

TEST_CASE("a role reads back as it was made, with AWS's defaults, and its policy URL-encoded") {
  IamBench bench;
  const std::string text = iam::trust_of_service("ecs-tasks.amazonaws.com");
  const JsonObject made = bench.done(
      "CreateRole", {{"RoleName", "bash-dog-task"},
                     {"Path", "/bash-dog/"},
                     {"Description", "what the app may do"},
                     {"AssumeRolePolicyDocument", text},
                     {"Tags", JsonArray{JsonObject{{"Key", "team"}, {"Value", "dogs"}}}}});
  const JsonObject role =
      bench.done("GetRole", {{"RoleName", "bash-dog-task"}}).at("Role").as_object();
  CHECK(text_of(role, "Arn") == "arn:aws:iam::123456789012:role/bash-dog/bash-dog-task");
  CHECK(text_of(role, "RoleId").starts_with("AROA"));
  CHECK(text_of(role, "RoleId").size() == 21);
  CHECK(text_of(role, "Description") == "what the app may do");
  CHECK(number_of(role, "MaxSessionDuration") == 3600);
  CHECK(
      text_of(role, "AssumeRolePolicyDocument").starts_with("%7B%22Version%22%3A%222012-10-17%22"));
  CHECK(role.at("Tags") == made.at("Role").as_object().at("Tags"));
  CHECK(object_of(role, "RoleLastUsed")->empty());
  const JsonObject list = bench.done("ListRoles", {{"PathPrefix", "/bash-dog/"}});
  REQUIRE(array_of(list, "Roles")->size() == 1);
  CHECK_FALSE(array_of(list, "Roles")->at(0).as_object().contains("Tags"));
}

TEST_CASE("a role made again under an old name has another id") {
  IamBench bench;
  const auto id = [&] {
    return std::string(
        text_of(bench.done("GetRole", {{"RoleName", "r1"}}).at("Role").as_object(), "RoleId"));
  };
  bench.role("r1");
  const std::string first = id();
  bench.done("DeleteRole", {{"RoleName", "r1"}});
  bench.role("r1");
  CHECK(id() != first);
}

TEST_CASE("roles come in pages, and a role that goes between them harms nobody") {
  IamBench bench;
  for (const char* name : {"a", "b", "c", "d", "e"}) bench.role(name);
  const JsonObject first = bench.done("ListRoles", {{"MaxItems", 2}});
  CHECK(first.at("IsTruncated").as_bool());
  bench.done("DeleteRole", {{"RoleName", "b"}});
  const JsonObject rest = bench.done("ListRoles", {{"Marker", first.at("Marker")}});
  CHECK_FALSE(rest.at("IsTruncated").as_bool());
  CHECK(array_of(rest, "Roles")->size() == 3);
}

TEST_CASE("a service's own role is made once, changed by nobody, and deleted as a task") {
  IamBench bench;
  bench.done("CreateServiceLinkedRole", {{"AWSServiceName", "ecs.amazonaws.com"}});
  CHECK(bench.refused("CreateServiceLinkedRole", {{"AWSServiceName", "ecs.amazonaws.com"}}) ==
        "InvalidInputException: Service role name AWSServiceRoleForECS has been taken in this "
        "account, please try a different suffix.");
  CHECK(bench.refused("DeleteRole", {{"RoleName", "AWSServiceRoleForECS"}})
            .starts_with("UnmodifiableEntityException"));
  const JsonObject task =
      bench.done("DeleteServiceLinkedRole", {{"RoleName", "AWSServiceRoleForECS"}});
  const JsonObject status = bench.done("GetServiceLinkedRoleDeletionStatus",
                                       {{"DeletionTaskId", task.at("DeletionTaskId")}});
  CHECK(text_of(status, "Status") == "SUCCEEDED");
}

TEST_CASE("who makes a cluster or a balancer gets the service's role with it") {
  IamBench bench;
  REQUIRE(invoke(bench.scene, "ecs", "CreateCluster", {{"clusterName", "c"}}, bench.me));
  CHECK(bench.refused("CreateServiceLinkedRole", {{"AWSServiceName", "ecs.amazonaws.com"}})
            .starts_with("InvalidInputException: Service role name AWSServiceRoleForECS"));
  REQUIRE(invoke(bench.scene, "elbv2", "CreateLoadBalancer",
                 {{"Name", "b"}, {"Subnets", JsonArray{"subnet-1", "subnet-2"}}}, bench.me));
  bench.done("GetRole", {{"RoleName", "AWSServiceRoleForElasticLoadBalancing"}});
}

TEST_CASE("a session longer than its role allows is refused, and use of a role is remembered") {
  IamBench bench;
  bench.done(
      "CreateRole",
      {{"RoleName", "deployer"},
       {"AssumeRolePolicyDocument",
        trust(R"({"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:root"}, )"
              R"("Action": "sts:AssumeRole"})")}});
  const JsonObject input{{"RoleArn", "arn:aws:iam::123456789012:role/deployer"},
                         {"RoleSessionName", "ci"},
                         {"DurationSeconds", 7200}};
  const auto refused = invoke(bench.scene, "sts", "AssumeRole", input, bench.me);
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().message ==
        "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.");
  bench.done("UpdateRole", {{"RoleName", "deployer"}, {"MaxSessionDuration", 7200}});
  const auto session = invoke(bench.scene, "sts", "AssumeRole", input, bench.me);
  REQUIRE(session.has_value());
  const JsonObject role = bench.done("GetRole", {{"RoleName", "deployer"}}).at("Role").as_object();
  CHECK(text_of(*object_of(session->as_object(), "AssumedRoleUser"), "AssumedRoleId") ==
        std::string(text_of(role, "RoleId")) + ":ci");
  CHECK(text_of(*object_of(role, "RoleLastUsed"), "Region") == "us-east-2");
}

TEST_CASE("what IAM keeps is the same after saving and loading") {
  IamBench bench;
  bench.role("r1");
  bench.done("AttachRolePolicy", {{"RoleName", "r1"}, {"PolicyArn", execution_policy}});
  bench.done("CreateUser", {{"UserName", "u"}});
  bench.done("CreateAccessKey", {{"UserName", "u"}});
  CHECK(iam::from_json(iam::to_json(*bench.cloud.iam)) == *bench.cloud.iam);
}

TEST_CASE("a role that trusts services alone is assumed by nobody who calls") {
  IamBench bench;
  bench.role("task");
  const auto refused = invoke(
      bench.scene, "sts", "AssumeRole",
      {{"RoleArn", "arn:aws:iam::123456789012:role/task"}, {"RoleSessionName", "ci"}}, bench.me);
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().code == "AccessDenied");
  CHECK(refused.error().message ==
        "User: arn:aws:iam::123456789012:root is not authorized to perform: sts:AssumeRole on "
        "resource: arn:aws:iam::123456789012:role/task");
}

TEST_CASE("tags of AWS's own are set by nobody else") {
  IamBench bench;
  const JsonArray tags{JsonObject{{"Key", "aws:owner"}, {"Value", "me"}}};
  CHECK(bench.refused("CreateUser", {{"UserName", "u"}, {"Tags", tags}})
            .starts_with("InvalidInputException: "));
  CHECK(bench.cloud.iam->users.empty());
}
