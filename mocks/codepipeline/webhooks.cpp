// Webhooks of source actions. Kept and read back; nobody calls them.
#include "mocks/codepipeline/parts.hpp"

namespace greenroom::mocks::codepipeline {
namespace {

constexpr std::string_view url_letters =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

JsonObject shown(const Cloud& cloud, const std::string& name, const Webhook& webhook) {
  JsonObject output{
      {"definition", webhook.definition}, {"url", webhook.url}, {"arn", webhook_arn(cloud, name)}};
  if (!webhook.tags.empty()) output["tags"] = records::tag_list(webhook.tags, records::lower_words);
  return output;
}

// AWS:
// https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_WebhookAuthConfiguration.html
Result<void> check_authentication(const JsonObject& definition) {
  const std::string_view kind = text_of(definition, "authentication");
  const JsonObject& given = *object_of(definition, "authenticationConfiguration");
  const bool has_range = given.contains("AllowedIPRange"),
             has_token = given.contains("SecretToken");
  const bool good = (kind == "IP" && has_range && !has_token) ||
                    (kind == "GITHUB_HMAC" && has_token && !has_range) ||
                    (kind == "UNAUTHENTICATED" && !has_range && !has_token);
  if (good) return {};
  return refuse("InvalidWebhookAuthenticationParametersException",
                "The authentication " + std::string(kind) +
                    " does not go with the authenticationConfiguration that was given.");
}

bool has_action(const Pipeline& pipeline, std::string_view name) {
  for (const Json& stage : *array_of(pipeline.versions.back(), "stages"))
    for (const Json& action : *array_of(stage.get_object(), "actions"))
      if (text_of(action.get_object(), "name") == name) return true;
  return false;
}

Result<Json> known_webhook(Call& call, const JsonObject& input) {
  const std::string name(text_of(input, "webhookName"));
  if (call.scene.cloud.codepipeline->webhooks.contains(name)) return Json(JsonObject());
  return refuse("WebhookNotFoundException", "There is no webhook with the name '" + name + "'");
}

}  // namespace

std::string webhook_arn(const Cloud& cloud, const std::string& name) {
  return records::arn_of(cloud, "codepipeline", "webhook:" + name);
}

Result<Json> put_webhook(Call& call, const JsonObject& input) {
  Cloud& cloud = call.scene.cloud;
  JsonObject definition = *object_of(input, "webhook");
  const std::string name(text_of(definition, "name"));
  const Pipeline* pipeline = GR_TRY(find_pipeline(cloud, text_of(definition, "targetPipeline")));
  if (!has_action(*pipeline, text_of(definition, "targetAction")))
    return refuse("ValidationException",
                  "The pipeline has no action " + std::string(text_of(definition, "targetAction")),
                  400);
  GR_CHECK(check_authentication(definition));
  JsonObject& authentication = definition["authenticationConfiguration"].as_object();
  if (authentication.contains("SecretToken")) authentication["SecretToken"] = "****";
  Webhook& webhook = cloud.codepipeline->webhooks[name];
  webhook.definition = std::move(definition);
  if (webhook.url.empty())
    webhook.url =
        "https://" + cloud.settings.region + ".webhooks.aws/trigger?t=" +
        sim::drawn_text(cloud.settings.chance.draw("codepipeline.webhook", name), url_letters, 64) +
        "&v=1";
  records::put_tags(webhook.tags, array_of(input, "tags"), records::lower_words);
  return Json(JsonObject{{"webhook", shown(cloud, name, webhook)}});
}

Result<Json> list_webhooks(Call& call, const JsonObject& input) {
  JsonArray all;
  for (const auto& [name, webhook] : call.scene.cloud.codepipeline->webhooks)
    all.push_back(shown(call.scene.cloud, name, webhook));
  return Json(GR_TRY(records::page(input, all, {.items = "webhooks"})));
}

Result<Json> delete_webhook(Call& call, const JsonObject& input) {
  call.scene.cloud.codepipeline->webhooks.erase(std::string(text_of(input, "name")));
  return Json(JsonObject());
}

Result<Json> register_webhook(Call& call, const JsonObject& input) {
  return known_webhook(call, input);
}

Result<Json> deregister_webhook(Call& call, const JsonObject& input) {
  return known_webhook(call, input);
}

}  // namespace greenroom::mocks::codepipeline
