#include "tests/mocks/iam/bench.hpp"

using namespace greenroom;
using namespace greenroom::mocks;
using greenroom::tests::IamBench;
using greenroom::tests::read_secrets;

namespace {

constexpr const char* arn = "arn:aws:iam::123456789012:policy/reader";

JsonObject policy(const char* name = "reader") {
  return {{"PolicyName", name}, {"PolicyDocument", read_secrets}};
}

}  // namespace

TEST_CASE("a policy that is attached, or has other versions, is not deleted") {
  IamBench bench;
  bench.role("r1");
  bench.done("CreatePolicy", policy());
  bench.done("AttachRolePolicy", {{"RoleName", "r1"}, {"PolicyArn", arn}});
  CHECK(bench.refused("DeletePolicy", {{"PolicyArn", arn}}) ==
        "DeleteConflictException: Cannot delete a policy attached to entities.");
  bench.done("DetachRolePolicy", {{"RoleName", "r1"}, {"PolicyArn", arn}});
  bench.done("CreatePolicyVersion", {{"PolicyArn", arn}, {"PolicyDocument", read_secrets}});
  CHECK(bench.refused("DeletePolicy", {{"PolicyArn", arn}})
            .starts_with("DeleteConflictException: This policy has more than one version."));
  CHECK(bench.refused("DeletePolicyVersion", {{"PolicyArn", arn}, {"VersionId", "v1"}}) ==
        "DeleteConflictException: Cannot delete the default version of a policy.");
  bench.done("DeletePolicyVersion", {{"PolicyArn", arn}, {"VersionId", "v2"}});
  bench.done("DeletePolicy", {{"PolicyArn", arn}});
  CHECK(bench.refused("GetPolicy", {{"PolicyArn", arn}}) ==
        "NoSuchEntityException: Policy arn:aws:iam::123456789012:policy/reader was not found.");
}

TEST_CASE("a sixth version is too many, and a number is never given twice") {
  IamBench bench;
  bench.done("CreatePolicy", policy());
  const JsonObject version{{"PolicyArn", arn}, {"PolicyDocument", read_secrets}};
  for (int i = 0; i < 4; ++i) bench.done("CreatePolicyVersion", version);
  CHECK(bench.refused("CreatePolicyVersion", version).starts_with("LimitExceededException"));
  bench.done("DeletePolicyVersion", {{"PolicyArn", arn}, {"VersionId", "v5"}});
  const JsonObject next = bench.done("CreatePolicyVersion", version);
  CHECK(text_of(next.at("PolicyVersion").as_object(), "VersionId") == "v6");
  const JsonObject list = bench.done("ListPolicyVersions", {{"PolicyArn", arn}});
  CHECK(text_of(array_of(list, "Versions")->at(0).as_object(), "VersionId") == "v6");
}

TEST_CASE("the default version is what it is set to, and reads back URL-encoded") {
  IamBench bench;
  bench.done("CreatePolicy", policy());
  bench.done("CreatePolicyVersion",
             {{"PolicyArn", arn}, {"PolicyDocument", read_secrets}, {"SetAsDefault", true}});
  const JsonObject told = bench.done("GetPolicy", {{"PolicyArn", arn}}).at("Policy").as_object();
  CHECK(text_of(told, "DefaultVersionId") == "v2");
  const JsonObject version =
      bench.done("GetPolicyVersion", {{"PolicyArn", arn}, {"VersionId", "v2"}});
  CHECK(text_of(version.at("PolicyVersion").as_object(), "Document")
            .starts_with("%7B%22Version%22%3A%20%22"));
}

TEST_CASE("an AWS-managed policy that is not known here is refused loudly, and a known one told") {
  IamBench bench;
  bench.role("r1");
  const auto unknown = bench.call(
      "AttachRolePolicy",
      {{"RoleName", "r1"}, {"PolicyArn", "arn:aws:iam::aws:policy/AmazonBraketFullAccess"}});
  REQUIRE_FALSE(unknown.has_value());
  CHECK(unknown.error().http_status == 501);
  CHECK(bench.refused("AttachRolePolicy",
                      {{"RoleName", "r1"}, {"PolicyArn", "arn:aws:iam::123456789012:policy/no"}}) ==
        "NoSuchEntityException: Policy arn:aws:iam::123456789012:policy/no does not exist or is "
        "not attachable.");
  const char* known = "arn:aws:iam::aws:policy/AWSCodeDeployRoleForECS";
  bench.done("AttachRolePolicy", {{"RoleName", "r1"}, {"PolicyArn", known}});
  const JsonObject told = bench.done("GetPolicy", {{"PolicyArn", known}}).at("Policy").as_object();
  CHECK(number_of(told, "AttachmentCount") == 1);
  CHECK(text_of(told, "DefaultVersionId") == "v3");
  const JsonObject list = bench.done("ListEntitiesForPolicy", {{"PolicyArn", known}});
  CHECK(text_of(array_of(list, "PolicyRoles")->at(0).as_object(), "RoleName") == "r1");
}

TEST_CASE("tags of policies are put, told and taken away") {
  IamBench bench;
  bench.done("CreatePolicy", policy());
  bench.done("TagPolicy", {{"PolicyArn", arn},
                           {"Tags", JsonArray{JsonObject{{"Key", "Team"}, {"Value", "dogs"}},
                                              JsonObject{{"Key", "stage"}, {"Value", "test"}}}}});
  bench.done("UntagPolicy", {{"PolicyArn", arn}, {"TagKeys", JsonArray{"team"}}});
  const JsonObject tags = bench.done("ListPolicyTags", {{"PolicyArn", arn}});
  REQUIRE(array_of(tags, "Tags")->size() == 1);
  CHECK(text_of(array_of(tags, "Tags")->at(0).as_object(), "Key") == "stage");
}

TEST_CASE("an identity provider is made once, and its ARN is that of its host") {
  IamBench bench;
  const JsonObject input{{"Url", "https://token.actions.githubusercontent.com"},
                         {"ClientIDList", JsonArray{"sts.amazonaws.com"}}};
  const JsonObject made = bench.done("CreateOpenIDConnectProvider", input);
  CHECK(text_of(made, "OpenIDConnectProviderArn") ==
        "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com");
  CHECK(bench.refused("CreateOpenIDConnectProvider", input)
            .starts_with("EntityAlreadyExistsException"));
  const JsonObject told = bench.done("GetOpenIDConnectProvider", made);
  CHECK(text_of(told, "Url") == "token.actions.githubusercontent.com");
  CHECK(array_of(told, "ClientIDList")->at(0) == "sts.amazonaws.com");
}
