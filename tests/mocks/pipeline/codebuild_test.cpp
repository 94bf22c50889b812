#include "mocks/codebuild/codebuild.hpp"

#include "mocks/iam/iam.hpp"
#include "tests/support/service_bench.hpp"

using namespace greenroom;
using namespace greenroom::mocks;
using tests::at;

namespace {

struct Projects : tests::ServiceBench {
  Projects() : ServiceBench("codebuild") {
    iam::put_role(scene, {"codebuild", iam::trust_of_service("codebuild.amazonaws.com"), {}});
  }

  static JsonObject project(JsonObject more = {}) {
    JsonObject input{{"name", "bash-dog"},
                     {"source", JsonObject{{"type", "CODEPIPELINE"}}},
                     {"artifacts", JsonObject{{"type", "CODEPIPELINE"}}},
                     {"environment", JsonObject{{"type", "LINUX_CONTAINER"},
                                                {"image", "aws/codebuild/standard:7.0"},
                                                {"computeType", "BUILD_GENERAL1_SMALL"}}},
                     {"serviceRole", "arn:aws:iam::123456789012:role/codebuild"}};
    for (const auto& member : more) input[member.key()] = member.value();
    return input;
  }
  static JsonObject from_github() {
    return project(
        {{"source", JsonObject{{"type", "GITHUB"}, {"location", "https://github.com/o/r.git"}}},
         {"artifacts", JsonObject{{"type", "NO_ARTIFACTS"}}}});
  }
  JsonObject read() {
    return good("BatchGetProjects", {{"names", JsonArray{"bash-dog"}}})
        .at("projects")
        .as_array()
        .at(0)
        .as_object();
  }
};

const std::string arn = "arn:aws:codebuild:us-east-2:123456789012:project/bash-dog";

}  // namespace

TEST_CASE("a project that is not there is told so, and deleting it is no error") {
  Projects projects;
  CHECK(at(projects.good("BatchGetProjects", {{"names", JsonArray{"x"}}}), "projectsNotFound") ==
        R"(["x"])");
  CHECK(projects.refused("UpdateProject", {{"name", "bash-dog"}}) ==
        "ResourceNotFoundException: Project cannot be found: " + arn);
  CHECK(projects.refused("ListBuildsForProject", {{"projectName", "bash-dog"}})
            .starts_with("ResourceNotFoundException"));
  projects.good("DeleteProject", {{"name", "x"}});
}

TEST_CASE("projects whose parts do not fit together are refused") {
  Projects projects;
  for (const JsonObject& wrong :
       {JsonObject{{"artifacts", JsonObject{{"type", "NO_ARTIFACTS"}}}},
        JsonObject{{"source", JsonObject{{"type", "GITHUB"}}},
                   {"artifacts", JsonObject{{"type", "NO_ARTIFACTS"}}}},
        JsonObject{{"source", JsonObject{{"type", "NO_SOURCE"}}},
                   {"artifacts", JsonObject{{"type", "NO_ARTIFACTS"}}}},
        JsonObject{{"vpcConfig", JsonObject{{"vpcId", "vpc-1"}}}},
        JsonObject{{"cache", JsonObject{{"type", "S3"}}}},
        JsonObject{{"serviceRole", "arn:aws:iam::999999999999:role/r"}},
        JsonObject{
            {"secondaryArtifacts", JsonArray{JsonObject{{"type", "CODEPIPELINE"},
                                                        {"artifactIdentifier", "with-dash"}}}}}}) {
    INFO(boost::json::serialize(wrong));
    CHECK(projects.refused("CreateProject", Projects::project(wrong))
              .starts_with("InvalidInputException: "));
  }
}

TEST_CASE("a project reads back with what CodeBuild fills in") {
  Projects projects;
  projects.good("CreateProject",
                Projects::project({{"tags", JsonArray{JsonObject{{"key", "a"}, {"value", "1"}}}}}));
  CHECK(projects.refused("CreateProject", Projects::project()) ==
        "ResourceAlreadyExistsException: Project already exists: " + arn);
  const JsonObject told = projects.read();
  CHECK(at(told, "arn") == arn);
  CHECK(at(told, "timeoutInMinutes") == "60");
  CHECK(at(told, "queuedTimeoutInMinutes") == "480");
  CHECK(at(told, "environment.privilegedMode") == "false");
  CHECK(at(told, "environment.imagePullCredentialsType") == "CODEBUILD");
  CHECK(at(told, "cache.type") == "NO_CACHE");
  CHECK(at(told, "encryptionKey") == "arn:aws:kms:us-east-2:123456789012:alias/aws/s3");
  CHECK(at(told, "logsConfig.cloudWatchLogs.status") == "ENABLED");
  CHECK(at(told, "tags.0.value") == "1");
  CHECK(at(told, "badge.badgeEnabled") == "false");
}

TEST_CASE("an update changes what it names, and an empty block takes away") {
  Projects projects;
  projects.good(
      "CreateProject",
      Projects::project({{"description", "d"},
                         {"vpcConfig", JsonObject{{"vpcId", "vpc-1"},
                                                  {"subnets", JsonArray{"s"}},
                                                  {"securityGroupIds", JsonArray{"g"}}}}}));
  projects.good("UpdateProject", {{"name", "bash-dog"}, {"timeoutInMinutes", 90}});
  CHECK(at(projects.read(), "timeoutInMinutes") == "90");
  CHECK(at(projects.read(), "description") == "d");
  CHECK(at(projects.read(), "vpcConfig.vpcId") == "vpc-1");
  projects.good("UpdateProject", {{"name", "bash-dog"}, {"vpcConfig", JsonObject()}});
  CHECK_FALSE(projects.read().contains("vpcConfig"));
  CHECK(projects
            .refused("UpdateProject",
                     {{"name", "bash-dog"}, {"artifacts", JsonObject{{"type", "NO_ARTIFACTS"}}}})
            .starts_with("InvalidInputException"));
  CHECK(at(projects.read(), "artifacts.type") == "CODEPIPELINE");
}

TEST_CASE("lists are sorted and paged, builds are none, and none can be started") {
  Projects projects;
  for (const char* name : {"p-b", "p-a", "p-c"})
    projects.good("CreateProject", Projects::project({{"name", name}}));
  CHECK(at(projects.good("ListProjects", {{"sortBy", "NAME"}, {"sortOrder", "DESCENDING"}}),
           "projects") == R"(["p-c","p-b","p-a"])");
  CHECK(
      projects.refused("ListProjects", {{"nextToken", "x"}}).starts_with("InvalidInputException"));
  CHECK(at(projects.good("ListBuildsForProject", {{"projectName", "p-a"}}), "ids") == "[]");
  CHECK(at(projects.good("BatchGetBuilds", {{"ids", JsonArray{"p-a:1"}}}), "buildsNotFound") ==
        R"(["p-a:1"])");
  CHECK(projects.refused("StartBuild", {{"projectName", "p-a"}})
            .starts_with("NotImplemented: codebuild:StartBuild"));
}

TEST_CASE("a webhook needs a source that has them and credentials for it") {
  Projects projects;
  projects.good("CreateProject", Projects::project({{"name", "other"}}));
  CHECK(projects.refused("CreateWebhook", {{"projectName", "other"}})
            .starts_with("InvalidInputException"));
  projects.good("CreateProject", Projects::from_github());
  CHECK(projects.refused("CreateWebhook", {{"projectName", "bash-dog"}}) ==
        "ResourceNotFoundException: Could not find access token for server type github");
  const JsonObject credentials{
      {"token", "very-secret"}, {"serverType", "GITHUB"}, {"authType", "PERSONAL_ACCESS_TOKEN"}};
  const std::string token = at(projects.good("ImportSourceCredentials", credentials), "arn");
  JsonObject again = credentials;
  again["shouldOverwrite"] = false;
  CHECK(projects.refused("ImportSourceCredentials", again)
            .starts_with("ResourceAlreadyExistsException"));
  CHECK(at(projects.good("ListSourceCredentials", {}), "sourceCredentialsInfos.0.arn") == token);
  CHECK(at(projects.good("CreateWebhook", {{"projectName", "bash-dog"}}), "webhook.url")
            .starts_with("https://api.github.com/repos/o/r/hooks/"));
  CHECK(projects.refused("CreateWebhook", {{"projectName", "bash-dog"}})
            .starts_with("ResourceAlreadyExistsException"));
  CHECK(at(projects.read(), "webhook.status") == "ACTIVE");
  projects.good("DeleteWebhook", {{"projectName", "bash-dog"}});
  CHECK_FALSE(projects.read().contains("webhook"));
  projects.good("DeleteSourceCredentials", {{"arn", token}});
  CHECK(projects.refused("DeleteSourceCredentials", {{"arn", token}})
            .starts_with("ResourceNotFoundException"));
  CHECK(boost::json::serialize(codebuild::to_json(*projects.cloud.codebuild)).find("very-secret") ==
        std::string::npos);
}

TEST_CASE("visibility and policies of a project read back, and state is saved and loaded") {
  Projects projects;
  projects.good("CreateProject", Projects::project());
  projects.good("UpdateProjectVisibility",
                {{"projectArn", arn}, {"projectVisibility", "PUBLIC_READ"}});
  CHECK(at(projects.read(), "projectVisibility") == "PUBLIC_READ");
  CHECK(projects.refused("GetResourcePolicy", {{"resourceArn", arn}})
            .starts_with("ResourceNotFoundException"));
  CHECK(projects.refused("PutResourcePolicy", {{"resourceArn", arn}, {"policy", "{"}})
            .starts_with("InvalidInputException"));
  projects.good("PutResourcePolicy", {{"resourceArn", arn}, {"policy", "{}"}});
  CHECK(at(projects.good("GetResourcePolicy", {{"resourceArn", arn}}), "policy") == "{}");
  CHECK(codebuild::from_json(codebuild::to_json(*projects.cloud.codebuild)) ==
        *projects.cloud.codebuild);
}

TEST_CASE("a project's role is there and lets CodeBuild in") {
  Projects projects;
  const std::string refusal =
      "InvalidInputException: CodeBuild is not authorized to perform: sts:AssumeRole on service "
      "role. Please verify that: 1) The provided service role exists, 2) The role name is "
      "case-sensitive and matches exactly, and 3) The role has the necessary trust policy "
      "configured.";
  iam::put_role(projects.scene, {"task", iam::trust_of_service("ecs-tasks.amazonaws.com"), {}});
  for (const char* role : {"arn:aws:iam::123456789012:role/nobody", "nobody", "CodeBuild", "task"})
    CHECK(projects.refused("CreateProject", Projects::project({{"serviceRole", role}})) == refusal);
  CHECK(projects.cloud.codebuild->projects.empty());
  projects.good("CreateProject", Projects::project({{"serviceRole", "codebuild"}}));
  CHECK(projects.refused("UpdateProject", {{"name", "bash-dog"}, {"serviceRole", "task"}}) ==
        refusal);
}
