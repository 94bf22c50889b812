// How the article's account brings a commit to CodeDeploy: the bucket of artifacts, the connection
// to the code host, build project and pipeline, and the rules of its image repositories. Captured
// worlds are told none of them. What runs a pipeline is not here: mocks/codepipeline keeps records.
#include "harness/world_resources.hpp"
#include "mocks/codeconnections/codeconnections.hpp"
#include "mocks/ecr/ecr.hpp"

#include <set>

namespace greenroom::harness {
namespace {

using mocks::Json;
using mocks::JsonArray;
using mocks::JsonObject;

// Only what has no tag expires: a rule by count may take what a rollback needs.
// AWS: https://docs.aws.amazon.com/AmazonECR/latest/userguide/LifecyclePolicies.html
constexpr std::string_view lifecycle =
    R"({"rules":[{"rulePriority":1,"description":"untagged layers of failed pushes",)"
    R"("selection":{"tagStatus":"untagged","countType":"sinceImagePushed","countUnit":"days",)"
    R"("countNumber":14},"action":{"type":"expire"}}]})";

/// A service's name where only some letters may stand, and so many.
std::string fitting(std::string_view name, std::size_t most) {
  std::string fits;
  for (const char letter : name.substr(0, most)) {
    const bool is_plain = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
                          (letter >= '0' && letter <= '9');
    if (is_plain || !fits.empty()) fits += is_plain ? letter : '-';
  }
  return fits;
}

/// One account's names, and the operations as its maker calls them.
class Delivery {
 public:
  explicit Delivery(Workshop& shop) : shop_(shop), name_(shop.play.world.service.name) {}

  void make() {
    guard_repositories();
    make_bucket();
    make_connection();
    make_project();
    make_pipeline();
    guard_balancer();
  }

 private:
  Json call(std::string_view service, std::string_view operation, const JsonObject& input) {
    return done(shop_, service, operation, input, shop_.play.world.place_of({"service", "name"}));
  }
  std::string role(std::string_view what) const {
    return "arn:aws:iam::" + shop_.play.world.account + ":role/" + name_ + "-" + std::string(what);
  }
  /// AWS: https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
  std::string bucket() const {
    constexpr std::size_t most = 63;
    const std::string end = "-artifacts-" + shop_.play.world.account;
    std::string begin = fitting(name_, most - end.size());
    for (char& letter : begin)
      if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    return begin + end;
  }
  /// AWS: https://docs.aws.amazon.com/codebuild/latest/APIReference/API_CreateProject.html
  std::string project() const {
    constexpr std::size_t least = 2, most = 150;
    const std::string name = fitting(name_, most);
    return name.size() < least ? name + "-build" : name;
  }
  /// AWS: https://docs.aws.amazon.com/codeconnections/latest/APIReference/API_CreateConnection.html
  std::string connection() const {
    constexpr std::size_t most = 32;
    return fitting(name_, most);
  }
  /// AWS: https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_PipelineDeclaration.html
  std::string pipeline() const {
    constexpr std::size_t most = 100;
    return fitting(name_, most);
  }

  void guard_repositories() {
    std::set<std::string> names;
    for (const ImageSpec& image : shop_.play.world.images) names.insert(image.repository);
    for (const std::string& name : names) {
      call("ecr", "PutImageTagMutability",
           {{"repositoryName", name}, {"imageTagMutability", "IMMUTABLE"}});
      call("ecr", "PutImageScanningConfiguration",
           {{"repositoryName", name},
            {"imageScanningConfiguration", JsonObject{{"scanOnPush", true}}}});
      call("ecr", "PutLifecyclePolicy",
           {{"repositoryName", name}, {"lifecyclePolicyText", lifecycle}});
    }
  }

  void make_bucket() {
    JsonObject input{{"Bucket", bucket()}};
    // S3: us-east-1 is the one region that is not named.
    // AWS: https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html
    if (shop_.play.world.region != "us-east-1")
      input["CreateBucketConfiguration"] =
          JsonObject{{"LocationConstraint", shop_.play.world.region}};
    call("s3", "CreateBucket", input);
    call("s3", "PutBucketVersioning",
         {{"Bucket", bucket()}, {"VersioningConfiguration", JsonObject{{"Status", "Enabled"}}}});
  }

  void make_connection() {
    const Json made = call("codeconnections", "CreateConnection",
                           {{"ConnectionName", connection()}, {"ProviderType", "GitHub"}});
    connection_ = std::string(made.at("ConnectionArn").as_string());
    mocks::codeconnections::complete(shop_.scene, connection_);
  }

  void make_project() {
    const JsonObject registry{{"name", "REGISTRY"},
                              {"value", mocks::ecr::registry_host(shop_.scene.cloud)}};
    const JsonObject environment{{"type", "LINUX_CONTAINER"},
                                 {"computeType", "BUILD_GENERAL1_SMALL"},
                                 {"image", "aws/codebuild/amazonlinux2-x86_64-standard:5.0"},
                                 {"privilegedMode", true},
                                 {"environmentVariables", JsonArray{registry}}};
    const JsonObject logs{{"status", "ENABLED"}, {"groupName", "/aws/codebuild/" + name_}};
    call("codebuild", "CreateProject",
         {{"name", project()},
          {"serviceRole", role("codebuild")},
          {"artifacts", JsonObject{{"type", "CODEPIPELINE"}}},
          {"source", JsonObject{{"type", "CODEPIPELINE"}, {"buildspec", "buildspec.yml"}}},
          {"environment", environment},
          {"logsConfig", JsonObject{{"cloudWatchLogs", logs}}}});
  }

  static JsonArray artifacts(std::initializer_list<std::string_view> names) {
    JsonArray all;
    for (const std::string_view name : names) all.push_back(JsonObject{{"name", name}});
    return all;
  }

  static JsonObject stage(std::string_view category, std::string_view provider, JsonArray in,
                          JsonArray out, JsonObject configuration) {
    const JsonObject type{
        {"category", category}, {"owner", "AWS"}, {"provider", provider}, {"version", "1"}};
    const JsonObject action{{"name", category},
                            {"actionTypeId", type},
                            {"inputArtifacts", std::move(in)},
                            {"outputArtifacts", std::move(out)},
                            {"configuration", std::move(configuration)}};
    return {{"name", category}, {"actions", JsonArray{action}}};
  }

  /// The images that the build makes, in the words of the action that puts them into the files.
  // AWS:
  // https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-ECSbluegreen.html
  JsonObject deploy_configuration() const {
    const CodeDeploySpec& group = shop_.play.world.codedeploy;
    JsonObject words{{"ApplicationName", group.application},
                     {"DeploymentGroupName", group.group},
                     {"TaskDefinitionTemplateArtifact", "deploy"},
                     {"AppSpecTemplateArtifact", "deploy"}};
    int number = 0;
    for (const auto& [placeholder, artifact] : images()) {
      const std::string image = "Image" + std::to_string(++number);
      words[image + "ArtifactName"] = artifact;
      words[image + "ContainerName"] = placeholder;
    }
    return words;
  }

  /// Placeholder and artifact (IMAGE_APP: app_image); the action takes four.
  std::vector<std::pair<std::string, std::string>> images() const {
    constexpr std::size_t most = 4;
    std::vector<std::pair<std::string, std::string>> all;
    for (const auto& [placeholder, repository] : shop_.play.project.images) {
      if (all.size() == most) break;
      std::string artifact = repository.substr(repository.rfind('/') + 1) + "_image";
      for (char& letter : artifact)
        if (letter == '-' || letter == '.') letter = '_';
      all.emplace_back(placeholder, std::move(artifact));
    }
    return all;
  }

  void make_pipeline() {
    JsonArray built;
    for (const auto& [placeholder, artifact] : images())
      built.push_back(JsonObject{{"name", artifact}});
    built.push_back(JsonObject{{"name", "deploy"}});
    const JsonArray stages{
        stage("Source", "CodeStarSourceConnection", {}, artifacts({"source"}),
              {{"ConnectionArn", connection_},
               {"FullRepositoryId", name_ + "/" + name_},
               {"BranchName", "main"}}),
        stage("Build", "CodeBuild", artifacts({"source"}), built, {{"ProjectName", project()}}),
        stage("Deploy", "CodeDeployToECS", built, {}, deploy_configuration())};
    call("codepipeline", "CreatePipeline",
         {{"pipeline",
           JsonObject{{"name", pipeline()},
                      {"roleArn", role("codepipeline")},
                      {"pipelineType", "V2"},
                      {"executionMode", "QUEUED"},
                      {"artifactStore", JsonObject{{"type", "S3"}, {"location", bucket()}}},
                      {"stages", stages}}}});
  }

  void guard_balancer() {
    const auto attribute = [](std::string_view key) {
      return JsonObject{{"Key", key}, {"Value", "true"}};
    };
    call("elbv2", "ModifyLoadBalancerAttributes",
         {{"LoadBalancerArn", shop_.names.load_balancer_arn},
          {"Attributes", JsonArray{attribute("deletion_protection.enabled"),
                                   attribute("routing.http.drop_invalid_header_fields.enabled")}}});
  }

  Workshop& shop_;
  const std::string name_;
  std::string connection_;
};

}  // namespace

void put_delivery(Workshop& shop) { Delivery(shop).make(); }

}  // namespace greenroom::harness
