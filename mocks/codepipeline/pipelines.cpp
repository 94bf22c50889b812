// Pipelines: made, read, changed, listed, deleted; their tags.
#include "mocks/codepipeline/parts.hpp"

namespace greenroom::mocks::codepipeline {
namespace {

constexpr std::size_t tags_most = 50;

Result<void> check_tags(const records::Tags& tags) {
  if (tags.size() > tags_most)
    return refuse("TooManyTagsException", "A resource can have at most 50 tags.");
  for (const auto& [key, value] : tags)
    if (key.starts_with("aws:"))
      return refuse("InvalidTagsException", "Tag keys that start with aws: are reserved.");
  return {};
}

/// The tags behind the ARN of a pipeline or webhook.
Result<records::Tags*> tags_at(Cloud& cloud, std::string_view arn) {
  for (auto& [name, pipeline] : cloud.codepipeline->pipelines)
    if (pipeline_arn(cloud, name) == arn) return &pipeline.tags;
  for (auto& [name, webhook] : cloud.codepipeline->webhooks)
    if (webhook_arn(cloud, name) == arn) return &webhook.tags;
  if (!arn.starts_with("arn:aws:codepipeline:"))
    return refuse("InvalidArnException", "The ARN " + std::string(arn) + " is not valid.");
  return refuse("ResourceNotFoundException",
                "The resource " + std::string(arn) + " does not exist.");
}

}  // namespace

std::string pipeline_arn(const Cloud& cloud, const std::string& name) {
  return records::arn_of(cloud, "codepipeline", name);
}

Result<Pipeline*> find_pipeline(Cloud& cloud, std::string_view name) {
  auto& pipelines = cloud.codepipeline->pipelines;
  const auto found = pipelines.find(std::string(name));
  if (found != pipelines.end()) return &found->second;
  return refuse("PipelineNotFoundException", "Account '" + cloud.settings.account +
                                                 "' does not have a pipeline with name '" +
                                                 std::string(name) + "'");
}

const JsonObject* stage_of(const Pipeline& pipeline, std::string_view name) {
  for (const Json& stage : *array_of(pipeline.versions.back(), "stages"))
    if (text_of(stage.get_object(), "name") == name) return &stage.get_object();
  return nullptr;
}

// Differs from AWS: a new pipeline starts no execution; nothing runs yet.
Result<Json> create_pipeline(Call& call, const JsonObject& input) {
  Cloud& cloud = call.scene.cloud;
  const JsonObject& given = *object_of(input, "pipeline");
  const std::string name(text_of(given, "name"));
  if (cloud.codepipeline->pipelines.contains(name))
    return refuse("PipelineNameInUseException", "A pipeline with the name '" + name +
                                                    "' already exists in account '" +
                                                    cloud.settings.account + "'");
  GR_CHECK(check_structure(cloud, given));
  Pipeline pipeline;
  records::put_tags(pipeline.tags, array_of(input, "tags"), records::lower_words);
  GR_CHECK(check_tags(pipeline.tags));
  pipeline.versions.push_back(completed(given, 1));
  pipeline.created_ms = pipeline.updated_ms = records::now_ms(call.scene);
  JsonObject output{{"pipeline", pipeline.versions.back()}};
  if (!pipeline.tags.empty())
    output["tags"] = records::tag_list(pipeline.tags, records::lower_words);
  cloud.codepipeline->pipelines[name] = std::move(pipeline);
  return Json(std::move(output));
}

Result<Json> get_pipeline(Call& call, const JsonObject& input) {
  Cloud& cloud = call.scene.cloud;
  const std::string name(text_of(input, "name"));
  const Pipeline* pipeline = GR_TRY(find_pipeline(cloud, name));
  const auto newest = static_cast<std::int64_t>(pipeline->versions.size());
  const std::int64_t version = number_of(input, "version", newest);
  if (version < 1 || version > newest)
    return refuse("PipelineVersionNotFoundException",
                  "Account '" + cloud.settings.account + "' does not have a pipeline with name '" +
                      name + "' and version '" + std::to_string(version) + "'");
  return Json(JsonObject{{"pipeline", pipeline->versions[static_cast<std::size_t>(version - 1)]},
                         {"metadata", JsonObject{{"pipelineArn", pipeline_arn(cloud, name)},
                                                 {"created", pipeline->created_ms},
                                                 {"updated", pipeline->updated_ms}}}});
}

Result<Json> update_pipeline(Call& call, const JsonObject& input) {
  Cloud& cloud = call.scene.cloud;
  const JsonObject& given = *object_of(input, "pipeline");
  const std::string name(text_of(given, "name"));
  if (!cloud.codepipeline->pipelines.contains(name))
    return refuse("PipelineNotFoundException", "The account with id '" + cloud.settings.account +
                                                   "' does not include a pipeline with the name '" +
                                                   name + "'");
  GR_CHECK(check_structure(cloud, given));
  Pipeline& pipeline = cloud.codepipeline->pipelines[name];
  const auto version = static_cast<std::int64_t>(pipeline.versions.size()) + 1;
  pipeline.versions.push_back(completed(given, version));
  pipeline.updated_ms = records::now_ms(call.scene);
  return Json(JsonObject{{"pipeline", pipeline.versions.back()}});
}

Result<Json> delete_pipeline(Call& call, const JsonObject& input) {
  call.scene.cloud.codepipeline->pipelines.erase(std::string(text_of(input, "name")));
  return Json(JsonObject());
}

Result<Json> list_pipelines(Call& call, const JsonObject& input) {
  JsonArray all;
  for (const auto& [name, pipeline] : call.scene.cloud.codepipeline->pipelines) {
    JsonObject one{{"name", name}};
    records::take(one, pipeline.versions.back(), {"version", "pipelineType", "executionMode"});
    one["created"] = pipeline.created_ms;
    one["updated"] = pipeline.updated_ms;
    all.push_back(std::move(one));
  }
  return Json(GR_TRY(records::page(input, all,
                                   {.items = "pipelines",
                                    .token_in = "nextToken",
                                    .token_out = "nextToken",
                                    .size = "maxResults",
                                    .usual = 1000})));
}

Result<Json> tag_resource(Call& call, const JsonObject& input) {
  records::Tags* there = GR_TRY(tags_at(call.scene.cloud, text_of(input, "resourceArn")));
  records::Tags tags = *there;
  records::put_tags(tags, array_of(input, "tags"), records::lower_words);
  GR_CHECK(check_tags(tags));
  *there = std::move(tags);
  return Json(JsonObject());
}

Result<Json> untag_resource(Call& call, const JsonObject& input) {
  records::Tags* tags = GR_TRY(tags_at(call.scene.cloud, text_of(input, "resourceArn")));
  records::remove_tags(*tags, array_of(input, "tagKeys"));
  return Json(JsonObject());
}

Result<Json> list_tags_for_resource(Call& call, const JsonObject& input) {
  const records::Tags* tags = GR_TRY(tags_at(call.scene.cloud, text_of(input, "resourceArn")));
  return Json(GR_TRY(records::page(
      input, records::tag_list(*tags, records::lower_words),
      {.items = "tags", .token_in = "nextToken", .token_out = "nextToken", .size = "maxResults"})));
}

}  // namespace greenroom::mocks::codepipeline
