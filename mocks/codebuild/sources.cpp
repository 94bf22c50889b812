// Credentials for sources, and webhooks of projects. Kept and read back; nobody calls a webhook.
#include "mocks/codebuild/parts.hpp"
#include "mocks/codeconnections/codeconnections.hpp"

namespace greenroom::mocks::codebuild {
namespace {

std::string lowered(std::string_view text) {
  std::string lower(text);
  for (char& letter : lower)
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
  return lower;
}

/// The server type that a source's webhooks need credentials for; empty: it has no webhooks.
std::string_view server_of(std::string_view source) {
  for (const std::string_view known :
       {"GITHUB", "GITHUB_ENTERPRISE", "BITBUCKET", "GITLAB", "GITLAB_SELF_MANAGED"})
    if (source == known) return known;
  return {};
}

bool has_credentials(const Cloud& cloud, std::string_view server) {
  for (const auto& [arn, info] : cloud.codebuild->credentials)
    if (text_of(info, "serverType") == server) return true;
  return false;
}

/// Where GitHub keeps a hook of the repository "https://github.com/owner/name.git".
std::string hook_url(std::string_view repository, std::uint64_t id) {
  const std::string_view head = "github.com/";
  const std::size_t at = repository.find(head);
  if (at != std::string_view::npos) repository.remove_prefix(at + head.size());
  if (repository.ends_with(".git")) repository.remove_suffix(4);
  std::string url = "https://api.github.com/repos/";
  url += repository;
  url += "/hooks/" + std::to_string(id);
  return url;
}

// AWS: https://docs.aws.amazon.com/codebuild/latest/APIReference/API_CreateWebhook.html
void take_filters(JsonObject& webhook, const JsonObject& input) {
  records::take(webhook, input,
                {"branchFilter", "filterGroups", "buildType", "pullRequestBuildPolicy",
                 "scopeConfiguration"});
}

Result<Project*> project_with_webhook(Call& call, const JsonObject& input) {
  Project* project = GR_TRY(find_project(call.scene.cloud, text_of(input, "projectName")));
  if (project->webhook.empty())
    return refuse(
        "ResourceNotFoundException",
        "Webhook for project " + std::string(text_of(input, "projectName")) + " does not exist");
  return project;
}

}  // namespace

Result<Json> import_source_credentials(Call& call, const JsonObject& input) {
  Cloud& cloud = call.scene.cloud;
  const std::string_view server = text_of(input, "serverType");
  const std::string_view kind = text_of(input, "authType");
  const bool by_connection = kind == "CODECONNECTIONS";
  std::string named = "token/" + lowered(server);
  if (by_connection) {
    named += '-';
    named += sim::drawn_uuid(
        cloud.settings.chance.draw("codebuild.credentials", text_of(input, "token")));
  }
  const std::string arn = records::arn_of(cloud, "codebuild", named);
  if (kind == "BASIC_AUTH" && server != "BITBUCKET")
    return invalid("Invalid auth type: BASIC_AUTH goes with BITBUCKET alone");
  if (kind == "OAUTH")
    return invalid("Invalid auth type: OAUTH credentials can only be made in the console");
  if (by_connection && codeconnections::status_of(cloud, text_of(input, "token")).empty())
    return invalid("Invalid connection: " + std::string(text_of(input, "token")) +
                   " does not exist");
  if (cloud.codebuild->credentials.contains(arn) && !flag_of(input, "shouldOverwrite", true))
    return refuse("ResourceAlreadyExistsException", "Source credentials already exist: " + arn);
  JsonObject info{{"arn", arn}, {"serverType", server}, {"authType", kind}};
  if (by_connection || kind == "SECRETS_MANAGER") info["resource"] = text_of(input, "token");
  cloud.codebuild->credentials[arn] = std::move(info);
  return Json(JsonObject{{"arn", arn}});
}

Result<Json> list_source_credentials(Call& call, const JsonObject&) {
  JsonArray all;
  for (const auto& [arn, info] : call.scene.cloud.codebuild->credentials) all.push_back(info);
  return Json(JsonObject{{"sourceCredentialsInfos", std::move(all)}});
}

Result<Json> delete_source_credentials(Call& call, const JsonObject& input) {
  const std::string arn(text_of(input, "arn"));
  if (call.scene.cloud.codebuild->credentials.erase(arn) == 0)
    return refuse("ResourceNotFoundException", "Could not find source credentials: " + arn);
  return Json(JsonObject{{"arn", arn}});
}

Result<Json> create_webhook(Call& call, const JsonObject& input) {
  Cloud& cloud = call.scene.cloud;
  Project* project = GR_TRY(find_project(cloud, text_of(input, "projectName")));
  const JsonObject& source = *object_of(project->document, "source");
  const std::string_view server = server_of(text_of(source, "type"));
  if (server.empty())
    return invalid("Webhook is not supported for the source type " +
                   std::string(text_of(source, "type")));
  if (!project->webhook.empty())
    return refuse(
        "ResourceAlreadyExistsException",
        "Webhook for project " + std::string(text_of(input, "projectName")) + " already exists");
  if (input.contains("branchFilter") && input.contains("filterGroups"))
    return invalid("branchFilter and filterGroups must not be given together");
  if (!flag_of(input, "manualCreation") && !has_credentials(cloud, server))
    return refuse("ResourceNotFoundException",
                  "Could not find access token for server type " + lowered(server));
  const std::uint64_t draw = cloud.settings.chance.draw(
      "codebuild.webhook", text_of(input, "projectName"), cloud.codebuild->next_webhook++);
  JsonObject webhook{
      {"payloadUrl", "https://codebuild." + cloud.settings.region +
                         ".amazonaws.com/webhooks?t=" + sim::drawn_hex(draw, 32) + "&v=1"},
      {"lastModifiedSecret", records::now_ms(call.scene)},
      {"status", "ACTIVE"}};
  // Differs from AWS: no secret is made, since nobody signs with it.
  if (server == "GITHUB")
    webhook["url"] = hook_url(text_of(source, "location"), draw % 1'000'000'000);
  take_filters(webhook, input);
  project->webhook = webhook;
  return Json(JsonObject{{"webhook", std::move(webhook)}});
}

Result<Json> update_webhook(Call& call, const JsonObject& input) {
  Project* project = GR_TRY(project_with_webhook(call, input));
  if (input.contains("branchFilter") && input.contains("filterGroups"))
    return invalid("branchFilter and filterGroups must not be given together");
  JsonObject webhook = records::all_but(project->webhook, {"branchFilter", "filterGroups"});
  take_filters(webhook, input);
  if (flag_of(input, "rotateSecret")) webhook["lastModifiedSecret"] = records::now_ms(call.scene);
  project->webhook = webhook;
  return Json(JsonObject{{"webhook", std::move(webhook)}});
}

Result<Json> delete_webhook(Call& call, const JsonObject& input) {
  GR_TRY(project_with_webhook(call, input))->webhook.clear();
  return Json(JsonObject());
}

}  // namespace greenroom::mocks::codebuild
