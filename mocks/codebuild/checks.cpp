// What a project must be, and what CodeBuild fills in.
// AWS: https://docs.aws.amazon.com/codebuild/latest/APIReference/API_CreateProject.html
#include "mocks/codebuild/parts.hpp"

namespace greenroom::mocks::codebuild {
namespace {

bool is_identifier(std::string_view text) {
  if (text.empty() || text.size() >= 128) return false;
  return text.find_first_not_of(
             "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_") ==
         std::string_view::npos;
}

Result<void> check_identifiers(const JsonObject& document) {
  for (const auto& [list, member] : {std::pair{"secondarySources", "sourceIdentifier"},
                                     std::pair{"secondaryArtifacts", "artifactIdentifier"}}) {
    const JsonArray* all = array_of(document, list);
    if (all == nullptr) continue;
    std::vector<std::string> seen;
    for (const Json& one : *all) {
      const std::string identifier(text_of(one.as_object(), member));
      if (!is_identifier(identifier))
        return invalid(
            "Invalid input: identifier must contain only alphanumeric characters and underscores "
            "and be less than 128 characters in length");
      if (records::holds(seen, identifier))
        return invalid("Invalid input: " + std::string(member) + " " + identifier +
                       " is used more than once");
      seen.push_back(identifier);
    }
  }
  return {};
}

// AWS: https://docs.aws.amazon.com/codebuild/latest/APIReference/API_ProjectSource.html
Result<void> check_source(const JsonObject& source) {
  const std::string_view type = text_of(source, "type");
  if (type == "NO_SOURCE" && text_of(source, "buildspec").empty())
    return invalid(
        "Invalid project source: a buildspec must be given for a source of type NO_SOURCE");
  const bool has_place = !text_of(source, "location").empty();
  const bool needs_place = type != "CODEPIPELINE" && type != "NO_SOURCE";
  if (needs_place && !has_place)
    return invalid("Invalid project source: location must be given for a source of type " +
                   std::string(type));
  return {};
}

// AWS: https://docs.aws.amazon.com/codebuild/latest/APIReference/API_ProjectArtifacts.html
Result<void> check_artifacts(const JsonObject& document) {
  const JsonObject& artifacts = *object_of(document, "artifacts");
  const bool from_pipeline = text_of(*object_of(document, "source"), "type") == "CODEPIPELINE";
  const bool to_pipeline = text_of(artifacts, "type") == "CODEPIPELINE";
  if (from_pipeline != to_pipeline)
    return invalid(
        "Invalid artifacts: the type CODEPIPELINE goes with a source of type CODEPIPELINE, and "
        "with no other");
  if (text_of(artifacts, "type") == "S3" && text_of(artifacts, "location").empty())
    return invalid("Invalid artifacts: location must be given for artifacts of type S3");
  return {};
}

Result<void> check_environment(const JsonObject& environment) {
  const bool own_key = environment.contains("registryCredential");
  if (own_key && text_of(environment, "imagePullCredentialsType") != "SERVICE_ROLE")
    return invalid(
        "Invalid environment: registryCredential needs imagePullCredentialsType SERVICE_ROLE");
  return {};
}

Result<void> check_places(const JsonObject& document) {
  if (const JsonObject* vpc = object_of(document, "vpcConfig"); vpc != nullptr && !vpc->empty())
    for (const char* member : {"vpcId", "subnets", "securityGroupIds"})
      if (!vpc->contains(member))
        return invalid(std::string("Invalid vpc config: ") + member + " must be given");
  if (const JsonObject* cache = object_of(document, "cache")) {
    if (text_of(*cache, "type") == "S3" && text_of(*cache, "location").empty())
      return invalid("Invalid cache: location must be given for a cache of type S3");
    if (text_of(*cache, "type") == "LOCAL" && array_of(*cache, "modes") == nullptr)
      return invalid("Invalid cache: modes must be given for a cache of type LOCAL");
  }
  const JsonObject* logs = object_of(document, "logsConfig");
  const JsonObject* bucket = logs == nullptr ? nullptr : object_of(*logs, "s3Logs");
  if (bucket != nullptr && text_of(*bucket, "status") == "ENABLED" &&
      text_of(*bucket, "location").empty())
    return invalid("Invalid logs config: location must be given where s3Logs are enabled");
  return {};
}

void fill(JsonObject& object, std::string_view member, Json value) {
  if (!object.contains(member)) object[member] = std::move(value);
}

void complete_environment(JsonObject& environment) {
  fill(environment, "privilegedMode", false);
  fill(environment, "imagePullCredentialsType", "CODEBUILD");
  fill(environment, "environmentVariables", JsonArray());
  for (Json& variable : environment["environmentVariables"].as_array())
    fill(variable.as_object(), "type", "PLAINTEXT");
}

void complete_artifacts(JsonObject& artifacts, std::string_view project) {
  const std::string_view type = text_of(artifacts, "type");
  if (type == "NO_ARTIFACTS") return;
  fill(artifacts, "name", Json(project));
  fill(artifacts, "packaging", "NONE");
  fill(artifacts, "encryptionDisabled", false);
  if (type == "S3") fill(artifacts, "namespaceType", "NONE");
  if (type == "S3") fill(artifacts, "overrideArtifactName", false);
}

}  // namespace

Result<void> check_project(const JsonObject& document) {
  GR_CHECK(check_source(*object_of(document, "source")));
  if (const JsonArray* more = array_of(document, "secondarySources"))
    for (const Json& source : *more) GR_CHECK(check_source(source.as_object()));
  GR_CHECK(check_artifacts(document));
  GR_CHECK(check_environment(*object_of(document, "environment")));
  GR_CHECK(check_identifiers(document));
  return check_places(document);
}

JsonObject completed(const Cloud& cloud, JsonObject document) {
  const std::string name(text_of(document, "name"));
  const std::string role(text_of(document, "serviceRole"));
  if (!role.starts_with("arn:"))
    document["serviceRole"] = "arn:aws:iam::" + cloud.settings.account + ":role/" + role;
  document["arn"] = project_arn(cloud, name);
  fill(document["source"].as_object(), "insecureSsl", false);
  complete_artifacts(document["artifacts"].as_object(), name);
  complete_environment(document["environment"].as_object());
  fill(document, "cache", JsonObject{{"type", "NO_CACHE"}});
  fill(document, "timeoutInMinutes", 60);
  fill(document, "queuedTimeoutInMinutes", 480);
  fill(document, "encryptionKey", Json(records::arn_of(cloud, "kms", "alias/aws/s3")));
  fill(document, "badge", JsonObject{{"badgeEnabled", false}});
  fill(document, "projectVisibility", "PRIVATE");
  // AWS: https://docs.aws.amazon.com/codebuild/latest/APIReference/API_LogsConfig.html
  fill(document, "logsConfig",
       JsonObject{{"cloudWatchLogs", JsonObject{{"status", "ENABLED"}}},
                  {"s3Logs", JsonObject{{"status", "DISABLED"}, {"encryptionDisabled", false}}}});
  return document;
}

}  // namespace greenroom::mocks::codebuild
