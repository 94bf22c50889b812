#include "mocks/codepipeline/codepipeline.hpp"

#include "mocks/iam/iam.hpp"
#include "tests/support/service_bench.hpp"

using namespace greenroom;
using namespace greenroom::mocks;
using tests::at;

namespace {

JsonObject action(const char* name, const char* category, const char* provider,
                  JsonObject configuration, std::initializer_list<const char*> inputs,
                  std::initializer_list<const char*> outputs) {
  JsonArray in, out;
  for (const char* artifact : inputs) in.push_back(JsonObject{{"name", artifact}});
  for (const char* artifact : outputs) out.push_back(JsonObject{{"name", artifact}});
  return {{"name", name},
          {"actionTypeId",
           JsonObject{
               {"category", category}, {"owner", "AWS"}, {"provider", provider}, {"version", "1"}}},
          {"configuration", std::move(configuration)},
          {"inputArtifacts", std::move(in)},
          {"outputArtifacts", std::move(out)}};
}

JsonObject stage(const char* name, JsonArray actions) {
  return {{"name", name}, {"actions", std::move(actions)}};
}

const JsonObject source =
    action("Source", "Source", "CodeStarSourceConnection",
           {{"ConnectionArn", "arn"}, {"FullRepositoryId", "o/r"}, {"BranchName", "main"}}, {},
           {"source"});
const JsonObject build =
    action("Build", "Build", "CodeBuild", {{"ProjectName", "bash-dog"}}, {"source"}, {"built"});
const JsonObject deploy = action("Deploy", "Deploy", "CodeDeployToECS",
                                 {{"ApplicationName", "a"},
                                  {"DeploymentGroupName", "g"},
                                  {"TaskDefinitionTemplateArtifact", "built"},
                                  {"AppSpecTemplateArtifact", "built"},
                                  {"Image1ArtifactName", "built"},
                                  {"Image1ContainerName", "IMAGE_APP"}},
                                 {"built"}, {});

JsonObject with(JsonObject object, std::string_view member, Json value) {
  object[member] = std::move(value);
  return object;
}

struct Pipelines : tests::ServiceBench {
  Pipelines() : ServiceBench("codepipeline") {
    for (const char* role : {"codepipeline", "other"})
      iam::put_role(scene, {role, iam::trust_of_service("codepipeline.amazonaws.com"), {}});
  }

  static JsonObject structure(JsonArray stages) {
    return {{"name", "bash-dog"},
            {"roleArn", "arn:aws:iam::123456789012:role/codepipeline"},
            {"artifactStore", JsonObject{{"type", "S3"}, {"location", "bucket"}}},
            {"pipelineType", "V2"},
            {"stages", std::move(stages)}};
  }
  static JsonObject whole() {
    return structure(
        {stage("Source", {source}), stage("Build", {build}), stage("Deploy", {deploy})});
  }
  std::string refused_stages(JsonArray stages) {
    return refused("CreatePipeline", {{"pipeline", structure(std::move(stages))}});
  }
};

}  // namespace

TEST_CASE("a pipeline that is not there is not found, and deleting it is no error") {
  Pipelines pipelines;
  const std::string missing =
      "PipelineNotFoundException: Account '123456789012' does not have a pipeline with name 'x'";
  CHECK(pipelines.refused("GetPipeline", {{"name", "x"}}) == missing);
  CHECK(pipelines.refused("GetPipelineState", {{"name", "x"}}) == missing);
  CHECK(pipelines.refused("ListPipelineExecutions", {{"pipelineName", "x"}}) == missing);
  CHECK(pipelines.refused("UpdatePipeline", {{"pipeline", Pipelines::whole()}})
            .starts_with("PipelineNotFoundException"));
  pipelines.good("DeletePipeline", {{"name", "x"}});
}

TEST_CASE("stages and actions that cannot be are refused by what is wrong with them") {
  Pipelines pipelines;
  const JsonObject first = stage("Source", {source});
  CHECK(pipelines.refused_stages({first}) ==
        "InvalidStructureException: Pipeline has only 1 stage(s). There should be a minimum of 2 "
        "stages in a pipeline");
  CHECK(pipelines.refused_stages({stage("Build", {build}), first})
            .starts_with("InvalidStructureException: The first stage"));
  CHECK(pipelines.refused_stages({first, stage("More", {with(source, "name", "Two")})})
            .starts_with("InvalidStructureException: Source actions"));
  CHECK(pipelines.refused_stages({first, stage("Source", {build})})
            .starts_with("InvalidStageDeclarationException"));
  CHECK(pipelines.refused_stages({first, stage("Build", {build, build})})
            .starts_with("InvalidActionDeclarationException: Action name must be unique"));
  CHECK(pipelines.refused_stages({first, stage("Deploy", {deploy})}) ==
        "InvalidActionDeclarationException: Input Artifact Bundle built in action Deploy is not "
        "declared as Output Artifact Bundle in any of the preceding actions");
  CHECK(pipelines.refused_stages({first, stage("Build", {build, with(build, "name", "Again")})})
            .ends_with("built has been used more than once."));
  CHECK(pipelines.refused_stages(
            {first, stage("Build", {with(build, "inputArtifacts", JsonArray())})}) ==
        "InvalidActionDeclarationException: Action Build declares 0 input artifacts which is less "
        "than the minimum count (1)");
}

TEST_CASE("an action's type must be there, and its configuration that of the type") {
  Pipelines pipelines;
  const JsonObject first = stage("Source", {source});
  CHECK(pipelines.refused_stages(
            {first, stage("Build", {action("Build", "Build", "P", {}, {"source"}, {})})}) ==
        "InvalidActionDeclarationException: ActionType (Category: 'Build', Provider: 'P', Owner: "
        "'AWS', Version: '1') in action 'Build' is not available in region 'US_EAST_2'");
  CHECK(pipelines.refused_stages(
            {first, stage("Build", {with(build, "configuration", JsonObject())})}) ==
        "InvalidActionDeclarationException: Action configuration for action 'Build' is missing "
        "required configuration 'ProjectName'");
  CHECK(pipelines.refused_stages(
            {first, stage("Build", {with(build, "configuration",
                                         JsonObject{{"ProjectName", "p"}, {"Project", "p"}})})}) ==
        "InvalidActionDeclarationException: Action configuration for action 'Build' contains "
        "unknown configuration 'Project'");
  CHECK(pipelines
            .refused_stages({stage("Source", {with(source, "namespace", "N")}),
                             stage("Build", {with(build, "namespace", "N")})})
            .starts_with("InvalidActionDeclarationException: Namespaces must be unique"));
}

TEST_CASE("actions of one stage can build on each other by their run order") {
  Pipelines pipelines;
  const JsonObject later = with(deploy, "runOrder", 2);
  pipelines.good("CreatePipeline",
                 {{"pipeline", Pipelines::structure(
                                   {stage("Source", {source}), stage("All", {later, build})})}});
}

TEST_CASE("queues, triggers and variables need the second type of pipelines") {
  Pipelines pipelines;
  JsonObject first = with(Pipelines::whole(), "pipelineType", "V1");
  CHECK(pipelines.refused("CreatePipeline", {{"pipeline", with(first, "executionMode", "QUEUED")}})
            .starts_with("InvalidStructureException"));
  CHECK(pipelines
            .refused("CreatePipeline",
                     {{"pipeline", with(first, "variables", JsonArray{JsonObject{{"name", "v"}}})}})
            .starts_with("InvalidStructureException"));
  const JsonObject both = with(Pipelines::whole(), "artifactStores", JsonObject());
  CHECK(pipelines.refused("CreatePipeline", {{"pipeline", both}})
            .starts_with("InvalidStructureException"));
  pipelines.good("CreatePipeline",
                 {{"pipeline", with(Pipelines::whole(), "executionMode", "QUEUED")}});
}

TEST_CASE("a pipeline reads back with defaults, and every update is a version") {
  Pipelines pipelines;
  pipelines.good("CreatePipeline", {{"pipeline", Pipelines::whole()}});
  CHECK(pipelines.refused("CreatePipeline", {{"pipeline", Pipelines::whole()}}) ==
        "PipelineNameInUseException: A pipeline with the name 'bash-dog' already exists in account "
        "'123456789012'");
  const JsonObject told = pipelines.good("GetPipeline", {{"name", "bash-dog"}});
  CHECK(at(told, "pipeline.version") == "1");
  CHECK(at(told, "pipeline.executionMode") == "SUPERSEDED");
  CHECK(at(told, "pipeline.stages.0.actions.0.runOrder") == "1");
  CHECK(at(told, "metadata.pipelineArn") == "arn:aws:codepipeline:us-east-2:123456789012:bash-dog");
  pipelines.good(
      "UpdatePipeline",
      {{"pipeline", with(Pipelines::whole(), "roleArn", "arn:aws:iam::123456789012:role/other")}});
  CHECK(at(pipelines.good("GetPipeline", {{"name", "bash-dog"}}), "pipeline.version") == "2");
  CHECK(at(pipelines.good("GetPipeline", {{"name", "bash-dog"}, {"version", 1}}),
           "pipeline.roleArn") == "arn:aws:iam::123456789012:role/codepipeline");
  CHECK(pipelines.refused("GetPipeline", {{"name", "bash-dog"}, {"version", 3}})
            .starts_with("PipelineVersionNotFoundException"));
  CHECK(at(pipelines.good("ListPipelines", {}), "pipelines.0.version") == "2");
}

TEST_CASE("a token for GitHub is masked and kept nowhere") {
  Pipelines pipelines;
  JsonObject github =
      action("Source", "Source", "GitHub",
             {{"Owner", "o"}, {"Repo", "r"}, {"Branch", "b"}, {"OAuthToken", "very-secret"}}, {},
             {"source"});
  github["actionTypeId"].as_object()["owner"] = "ThirdParty";
  pipelines.good(
      "CreatePipeline",
      {{"pipeline", Pipelines::structure({stage("Source", {github}), stage("Build", {build})})}});
  const std::string kept =
      boost::json::serialize(codepipeline::to_json(*pipelines.cloud.codepipeline));
  CHECK(kept.find("very-secret") == std::string::npos);
  CHECK(kept.find(R"("OAuthToken":"****")") != std::string::npos);
}

TEST_CASE("a pipeline that never ran has stages, transitions and no executions") {
  Pipelines pipelines;
  pipelines.good("CreatePipeline", {{"pipeline", Pipelines::whole()}});
  CHECK(pipelines
            .refused("DisableStageTransition", {{"pipelineName", "bash-dog"},
                                                {"stageName", "x"},
                                                {"transitionType", "Inbound"},
                                                {"reason", "r"}})
            .starts_with("StageNotFoundException"));
  pipelines.good("DisableStageTransition", {{"pipelineName", "bash-dog"},
                                            {"stageName", "Build"},
                                            {"transitionType", "Inbound"},
                                            {"reason", "no builds on Fridays"}});
  JsonObject state = pipelines.good("GetPipelineState", {{"name", "bash-dog"}});
  CHECK(at(state, "stageStates.0.inboundTransitionState").empty());
  CHECK(at(state, "stageStates.1.inboundTransitionState.enabled") == "false");
  CHECK(at(state, "stageStates.1.inboundTransitionState.disabledReason") == "no builds on Fridays");
  CHECK(at(state, "stageStates.2.inboundTransitionState.enabled") == "true");
  CHECK(at(state, "stageStates.2.actionStates.0.actionName") == "Deploy");
  pipelines.good(
      "EnableStageTransition",
      {{"pipelineName", "bash-dog"}, {"stageName", "Build"}, {"transitionType", "Inbound"}});
  state = pipelines.good("GetPipelineState", {{"name", "bash-dog"}});
  CHECK(at(state, "stageStates.1.inboundTransitionState.enabled") == "true");
  CHECK(at(pipelines.good("ListPipelineExecutions", {{"pipelineName", "bash-dog"}}),
           "pipelineExecutionSummaries") == "[]");
  CHECK(pipelines
            .refused("GetPipelineExecution",
                     {{"pipelineName", "bash-dog"},
                      {"pipelineExecutionId", "00000000-0000-0000-0000-000000000000"}})
            .starts_with("PipelineExecutionNotFoundException"));
  CHECK(pipelines.refused("StartPipelineExecution", {{"name", "bash-dog"}})
            .starts_with("NotImplemented: codepipeline:StartPipelineExecution"));
}

TEST_CASE("webhooks need a pipeline, its action and their own kind of secret") {
  Pipelines pipelines;
  JsonObject hook{{"name", "h"},
                  {"targetPipeline", "bash-dog"},
                  {"targetAction", "Source"},
                  {"filters", JsonArray{JsonObject{{"jsonPath", "$.ref"}}}},
                  {"authentication", "GITHUB_HMAC"},
                  {"authenticationConfiguration", JsonObject{{"SecretToken", "very-secret"}}}};
  CHECK(pipelines.refused("PutWebhook", {{"webhook", hook}})
            .starts_with("PipelineNotFoundException"));
  pipelines.good("CreatePipeline", {{"pipeline", Pipelines::whole()}});
  CHECK(pipelines.refused("PutWebhook", {{"webhook", with(hook, "authentication", "IP")}})
            .starts_with("InvalidWebhookAuthenticationParametersException"));
  const JsonObject made = pipelines.good("PutWebhook", {{"webhook", hook}});
  CHECK(at(made, "webhook.definition.authenticationConfiguration.SecretToken") == "****");
  CHECK(at(pipelines.good("ListWebhooks", {}), "webhooks.0.arn") ==
        "arn:aws:codepipeline:us-east-2:123456789012:webhook:h");
  CHECK(pipelines.refused("RegisterWebhookWithThirdParty", {{"webhookName", "x"}})
            .starts_with("WebhookNotFoundException"));
  pipelines.good("RegisterWebhookWithThirdParty", {{"webhookName", "h"}});
  pipelines.good("DeleteWebhook", {{"name", "h"}});
}

TEST_CASE("tags of pipelines are kept and have limits") {
  Pipelines pipelines;
  const std::string arn = "arn:aws:codepipeline:us-east-2:123456789012:bash-dog";
  CHECK(pipelines.refused("ListTagsForResource", {{"resourceArn", arn}})
            .starts_with("ResourceNotFoundException"));
  pipelines.good("CreatePipeline", {{"pipeline", Pipelines::whole()},
                                    {"tags", JsonArray{JsonObject{{"key", "a"}, {"value", "1"}}}}});
  pipelines.good("TagResource", {{"resourceArn", arn},
                                 {"tags", JsonArray{JsonObject{{"key", "b"}, {"value", "2"}}}}});
  pipelines.good("UntagResource", {{"resourceArn", arn}, {"tagKeys", JsonArray{"a"}}});
  CHECK(at(pipelines.good("ListTagsForResource", {{"resourceArn", arn}}), "tags") ==
        R"([{"key":"b","value":"2"}])");
  CHECK(codepipeline::from_json(codepipeline::to_json(*pipelines.cloud.codepipeline)) ==
        *pipelines.cloud.codepipeline);
}

TEST_CASE("a pipeline's role is there and lets CodePipeline in, and that of an action is there") {
  Pipelines pipelines;
  const auto refused = [&](const char* role) {
    return pipelines.refused("CreatePipeline",
                             {{"pipeline", with(Pipelines::whole(), "roleArn", role)}});
  };
  const char* nobody = "arn:aws:iam::123456789012:role/nobody";
  const std::string head =
      "InvalidStructureException: CodePipeline is not authorized to perform AssumeRole on role ";
  CHECK(refused(nobody) == head + nobody);
  iam::put_role(pipelines.scene, {"build", iam::trust_of_service("codebuild.amazonaws.com"), {}});
  CHECK(refused("arn:aws:iam::123456789012:role/build").starts_with(head));
  CHECK(pipelines.refused_stages(
            {stage("Source", {source}), stage("Build", {with(build, "roleArn", nobody)})}) ==
        std::string("InvalidStructureException: arn:aws:iam::123456789012:role/codepipeline is not "
                    "authorized to perform AssumeRole on role ") +
            nobody);
}
