#include "mocks/gateway/gateway.hpp"
#include "tests/mocks/iam/bench.hpp"

using namespace greenroom;
using namespace greenroom::mocks;
using greenroom::tests::IamBench;
using greenroom::tests::read_secrets;

namespace {

JsonObject key_of(IamBench& bench) {
  return bench.done("CreateAccessKey", {{"UserName", "ci"}}).at("AccessKey").as_object();
}

}  // namespace

TEST_CASE("a third key is too many, and a user with keys is not deleted") {
  IamBench bench;
  bench.done("CreateUser", {{"UserName", "ci"}});
  const JsonObject key = key_of(bench);
  key_of(bench);
  CHECK(bench.refused("CreateAccessKey", {{"UserName", "ci"}}) ==
        "LimitExceededException: Cannot exceed quota for AccessKeysPerUser: 2");
  CHECK(bench.refused("DeleteUser", {{"UserName", "ci"}}) ==
        "DeleteConflictException: Cannot delete entity, must delete access keys first.");
  CHECK(bench.refused("DeleteAccessKey",
                      {{"UserName", "ci"}, {"AccessKeyId", "AKIAAAAAAAAAAAAAAAAA"}}) ==
        "NoSuchEntityException: The Access Key with id AKIAAAAAAAAAAAAAAAAA cannot be found.");
}

TEST_CASE("a key signs while it is active, as the user of that moment") {
  IamBench bench;
  bench.done("CreateUser", {{"UserName", "ci"}});
  const JsonObject key = key_of(bench);
  const std::string id(text_of(key, "AccessKeyId"));
  REQUIRE(sts::find_principal(bench.cloud, id) != nullptr);
  CHECK(sts::find_principal(bench.cloud, id)->secret_key == text_of(key, "SecretAccessKey"));
  bench.done("UpdateUser", {{"UserName", "ci"}, {"NewUserName", "robot"}});
  CHECK(sts::find_principal(bench.cloud, id)->arn == "arn:aws:iam::123456789012:user/robot");
  const JsonObject off{{"UserName", "robot"}, {"AccessKeyId", id}, {"Status", "Inactive"}};
  bench.done("UpdateAccessKey", off);
  CHECK(sts::find_principal(bench.cloud, id) == nullptr);
  JsonObject on = off;
  on["Status"] = "Active";
  bench.done("UpdateAccessKey", on);
  CHECK(sts::find_principal(bench.cloud, id) != nullptr);
  bench.done("DeleteAccessKey", {{"UserName", "robot"}, {"AccessKeyId", id}});
  CHECK(sts::find_principal(bench.cloud, id) == nullptr);
}

TEST_CASE("who calls without a name means itself, and a role's session has none") {
  IamBench bench;
  bench.done("CreateUser", {{"UserName", "ci"}});
  bench.me.arn = "arn:aws:sts::123456789012:assumed-role/deployer/session";
  CHECK(bench.refused("GetUser") ==
        "ValidationError: Must specify userName when calling with non-User credentials");
  bench.me.arn = "arn:aws:iam::123456789012:user/ci";
  CHECK(text_of(bench.done("GetUser").at("User").as_object(), "UserName") == "ci");
}

TEST_CASE("a group holds users, and neither is deleted while it does") {
  IamBench bench;
  bench.done("CreateUser", {{"UserName", "ci"}});
  bench.done("CreateGroup", {{"GroupName", "robots"}});
  bench.done("AddUserToGroup", {{"GroupName", "robots"}, {"UserName", "ci"}});
  for (const auto& [operation, input] :
       {std::pair{"DeleteUser", JsonObject{{"UserName", "ci"}}},
        std::pair{"DeleteGroup", JsonObject{{"GroupName", "robots"}}}})
    CHECK(bench.refused(operation, input) ==
          "DeleteConflictException: Cannot delete entity, must remove users from group first.");
  const JsonObject group = bench.done("GetGroup", {{"GroupName", "robots"}});
  CHECK(array_of(group, "Users")->size() == 1);
  bench.done("RemoveUserFromGroup", {{"GroupName", "robots"}, {"UserName", "ci"}});
  bench.done("DeleteUser", {{"UserName", "ci"}});
  bench.done("DeleteGroup", {{"GroupName", "robots"}});
}

TEST_CASE("the account tells everything in it, page by page") {
  IamBench bench;
  bench.role("r1");
  bench.done("CreateUser", {{"UserName", "ci"}});
  bench.done("PutUserPolicy",
             {{"UserName", "ci"}, {"PolicyName", "p"}, {"PolicyDocument", read_secrets}});
  bench.done("CreatePolicy", {{"PolicyName", "reader"}, {"PolicyDocument", read_secrets}});
  const JsonObject all = bench.done("GetAccountAuthorizationDetails");
  CHECK(array_of(all, "UserDetailList")->size() == 1);
  CHECK(array_of(all, "RoleDetailList")->size() == 1);
  CHECK(array_of(all, "Policies")->size() == 1);
  const JsonObject first = bench.done("GetAccountAuthorizationDetails", {{"MaxItems", 2}});
  const JsonObject rest =
      bench.done("GetAccountAuthorizationDetails", {{"Marker", first.at("Marker")}});
  CHECK(array_of(rest, "Policies")->size() == 1);
  CHECK(array_of(rest, "UserDetailList")->empty());
  const JsonObject summary = bench.done("GetAccountSummary");
  CHECK(number_of(*object_of(summary, "SummaryMap"), "Roles") == 1);
}

TEST_CASE("over the wire a missing role is IAM's own error, and a role is XML") {
  IamBench bench;
  bench.role("r1");
  const auto asked = [&](const char* form) {
    seam::HttpRequest request;
    request.method = "POST";
    request.host = "iam.amazonaws.com";
    request.headers = {{"Host", "iam.amazonaws.com"},
                       {"Content-Type", "application/x-www-form-urlencoded"}};
    request.body = form;
    gateway::Options options;
    options.auth = gateway::Auth::none;
    return gateway::answer(bench.scene, request, options);
  };
  const auto missing = asked("Action=GetRole&Version=2010-05-08&RoleName=gone");
  CHECK(missing.status == 404);
  CHECK(missing.body.find("<Code>NoSuchEntity</Code>") != std::string::npos);
  const auto role = asked("Action=GetRole&Version=2010-05-08&RoleName=r1");
  CHECK(role.status == 200);
  CHECK(role.body.find("<AssumeRolePolicyDocument>%7B%22Version%22") != std::string::npos);
}

TEST_CASE("the root asks for itself and has neither name nor path") {
  IamBench bench;
  const JsonObject root = *object_of(bench.done("GetUser"), "User");
  CHECK(text_of(root, "UserId") == "123456789012");
  CHECK(text_of(root, "Arn") == "arn:aws:iam::123456789012:root");
  CHECK_FALSE(root.contains("UserName"));
  CHECK(bench.refused("GetUser", {{"UserName", "root"}}) ==
        "NoSuchEntityException: The user with name root cannot be found.");
}

TEST_CASE("an account's alias is small letters, digits and single hyphens") {
  IamBench bench;
  for (const char* alias : {"Bad_Alias", "two--hyphens", "-begins", "ends-"})
    CHECK(bench.refused("CreateAccountAlias", {{"AccountAlias", alias}})
              .starts_with("ValidationError: 1 validation error detected: Value '"));
  CHECK(bench.refused("CreateAccountAlias", {{"AccountAlias", "bash-dog"}}) == "done");
}
