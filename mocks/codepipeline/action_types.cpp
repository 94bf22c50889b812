#include "mocks/codepipeline/action_types.hpp"

#include <array>
#include <string>

namespace greenroom::mocks::codepipeline {
namespace {

// AWS: https://docs.aws.amazon.com/codepipeline/latest/userguide/reference-pipeline-structure.html
// AWS: https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference.html
constexpr std::array<ActionType, 17> types = {{
    {"Source", "AWS", "CodeStarSourceConnection", 0, 0, 1, 1,
     " ConnectionArn FullRepositoryId BranchName ", " OutputArtifactFormat DetectChanges "},
    {"Source", "AWS", "CodeCommit", 0, 0, 1, 1, " RepositoryName BranchName ",
     " PollForSourceChanges OutputArtifactFormat "},
    {"Source", "AWS", "S3", 0, 0, 1, 1, " S3Bucket S3ObjectKey ",
     " PollForSourceChanges AllowOverrideForS3ObjectKey "},
    {"Source", "AWS", "ECR", 0, 0, 1, 1, " RepositoryName ", " ImageTag "},
    {"Source", "ThirdParty", "GitHub", 0, 0, 1, 1, " Owner Repo Branch OAuthToken ",
     " PollForSourceChanges "},
    {"Build", "AWS", "CodeBuild", 1, 5, 0, 5, " ProjectName ",
     " PrimarySource BatchEnabled CombineArtifacts EnvironmentVariables "},
    {"Build", "AWS", "ECRBuildAndPublish", 1, 1, 0, 1, " ECRRepositoryName ",
     " DockerFilePath ImageTags RegistryType "},
    {"Test", "AWS", "CodeBuild", 1, 5, 0, 5, " ProjectName ",
     " PrimarySource BatchEnabled CombineArtifacts EnvironmentVariables "},
    {"Approval", "AWS", "Manual", 0, 0, 0, 0, " ",
     " NotificationArn CustomData ExternalEntityLink "},
    {"Deploy", "AWS", "CodeDeployToECS", 1, 5, 0, 0,
     " ApplicationName DeploymentGroupName TaskDefinitionTemplateArtifact AppSpecTemplateArtifact ",
     " TaskDefinitionTemplatePath AppSpecTemplatePath Image1ArtifactName Image1ContainerName "
     "Image2ArtifactName Image2ContainerName Image3ArtifactName Image3ContainerName "
     "Image4ArtifactName Image4ContainerName "},
    {"Deploy", "AWS", "ECS", 1, 1, 0, 0, " ClusterName ServiceName ",
     " FileName DeploymentTimeout "},
    {"Deploy", "AWS", "CodeDeploy", 1, 1, 0, 0, " ApplicationName DeploymentGroupName ", " "},
    {"Deploy", "AWS", "S3", 1, 1, 0, 0, " BucketName Extract ",
     " ObjectKey KMSEncryptionKeyARN CannedACL CacheControl "},
    {"Deploy", "AWS", "CloudFormation", 0, 10, 0, 1, " ActionMode ", " ", true},
    {"Invoke", "AWS", "Lambda", 0, 5, 0, 5, " FunctionName ", " UserParameters "},
    {"Invoke", "AWS", "StepFunctions", 0, 1, 0, 1, " StateMachineArn ", " ", true},
    {"Compute", "AWS", "Commands", 0, 10, 0, 1, " ", " ", true},
}};

}  // namespace

const ActionType* action_type(std::string_view category, std::string_view owner,
                              std::string_view provider, std::string_view version) {
  for (const ActionType& type : types)
    if (type.category == category && type.owner == owner && type.provider == provider &&
        version == "1")
      return &type;
  return nullptr;
}

bool names_key(std::string_view keys, std::string_view key) {
  std::string apart = " ";
  apart += key;
  apart += ' ';
  return keys.find(apart) != std::string_view::npos;
}

}  // namespace greenroom::mocks::codepipeline
