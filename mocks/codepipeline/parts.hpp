// What the files of this folder share; nobody else includes it.
#pragma once

#include "mocks/codepipeline/codepipeline.hpp"
#include "mocks/records.hpp"

#include <string>
#include <string_view>

namespace greenroom::mocks::codepipeline {

Result<Pipeline*> find_pipeline(Cloud& cloud, std::string_view name);
std::string pipeline_arn(const Cloud& cloud, const std::string& name);
std::string webhook_arn(const Cloud& cloud, const std::string& name);
/// The stage of the newest version; nullptr: there is none.
const JsonObject* stage_of(const Pipeline& pipeline, std::string_view name);

/// Whether CodePipeline would take the structure (stages, actions, artifacts, configuration).
Result<void> check_structure(const Cloud& cloud, const JsonObject& pipeline);
/// The structure as it is read back: defaults filled in, secrets masked.
JsonObject completed(const JsonObject& pipeline, std::int64_t version);

Result<Json> create_pipeline(Call& call, const JsonObject& input);
Result<Json> get_pipeline(Call& call, const JsonObject& input);
Result<Json> update_pipeline(Call& call, const JsonObject& input);
Result<Json> delete_pipeline(Call& call, const JsonObject& input);
Result<Json> list_pipelines(Call& call, const JsonObject& input);
Result<Json> get_pipeline_state(Call& call, const JsonObject& input);
Result<Json> enable_stage_transition(Call& call, const JsonObject& input);
Result<Json> disable_stage_transition(Call& call, const JsonObject& input);
Result<Json> get_pipeline_execution(Call& call, const JsonObject& input);
Result<Json> list_pipeline_executions(Call& call, const JsonObject& input);
Result<Json> list_action_executions(Call& call, const JsonObject& input);
Result<Json> put_webhook(Call& call, const JsonObject& input);
Result<Json> list_webhooks(Call& call, const JsonObject& input);
Result<Json> delete_webhook(Call& call, const JsonObject& input);
Result<Json> register_webhook(Call& call, const JsonObject& input);
Result<Json> deregister_webhook(Call& call, const JsonObject& input);
Result<Json> tag_resource(Call& call, const JsonObject& input);
Result<Json> untag_resource(Call& call, const JsonObject& input);
Result<Json> list_tags_for_resource(Call& call, const JsonObject& input);

}  // namespace greenroom::mocks::codepipeline
