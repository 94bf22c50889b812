// What can be told of a pipeline that never ran: its stages, their transitions, and no executions.
#include "mocks/codepipeline/parts.hpp"

namespace greenroom::mocks::codepipeline {
namespace {

seam::Failure no_execution(const JsonObject& input, std::string_view id) {
  return refuse("PipelineExecutionNotFoundException",
                "Pipeline '" + std::string(text_of(input, "pipelineName")) +
                    "' does not have an execution with id '" + std::string(id) + "'");
}

JsonObject transition_state(const Pipeline& pipeline, const std::string& stage) {
  const auto found = pipeline.inbound.find(stage);
  if (found == pipeline.inbound.end()) return {{"enabled", true}};
  JsonObject state{{"enabled", found->second.enabled},
                   {"lastChangedBy", found->second.by},
                   {"lastChangedAt", found->second.at_ms}};
  if (!found->second.enabled) state["disabledReason"] = found->second.reason;
  return state;
}

Result<Json> change_transition(Call& call, const JsonObject& input, bool enabled) {
  Pipeline* pipeline = GR_TRY(find_pipeline(call.scene.cloud, text_of(input, "pipelineName")));
  const std::string stage(text_of(input, "stageName"));
  if (stage_of(*pipeline, stage) == nullptr)
    return refuse("StageNotFoundException",
                  "Pipeline '" + std::string(text_of(input, "pipelineName")) +
                      "' does not have a stage with name '" + stage + "'");
  auto& side =
      text_of(input, "transitionType") == "Inbound" ? pipeline->inbound : pipeline->outbound;
  side[stage] = {std::string(text_of(input, "reason")), call.caller.arn, enabled,
                 records::now_ms(call.scene)};
  return Json(JsonObject());
}

constexpr records::Paging paging{
    .items = "", .token_in = "nextToken", .token_out = "nextToken", .size = "maxResults"};

Result<Json> nothing(const JsonObject& input, std::string_view items) {
  records::Paging none = paging;
  none.items = items;
  return Json(GR_TRY(records::page(input, {}, none)));
}

}  // namespace

Result<Json> get_pipeline_state(Call& call, const JsonObject& input) {
  const Pipeline* pipeline = GR_TRY(find_pipeline(call.scene.cloud, text_of(input, "name")));
  JsonArray stages;
  for (const Json& one : *array_of(pipeline->versions.back(), "stages")) {
    const std::string stage(text_of(one.as_object(), "name"));
    JsonArray actions;
    for (const Json& action : *array_of(one.as_object(), "actions"))
      actions.push_back(JsonObject{{"actionName", text_of(action.as_object(), "name")}});
    JsonObject state{{"stageName", stage}};
    // The first stage has nothing that comes in.
    if (!stages.empty()) state["inboundTransitionState"] = transition_state(*pipeline, stage);
    state["actionStates"] = std::move(actions);
    stages.push_back(std::move(state));
  }
  return Json(JsonObject{{"pipelineName", text_of(input, "name")},
                         {"pipelineVersion", static_cast<std::int64_t>(pipeline->versions.size())},
                         {"stageStates", std::move(stages)},
                         {"created", pipeline->created_ms},
                         {"updated", pipeline->updated_ms}});
}

Result<Json> enable_stage_transition(Call& call, const JsonObject& input) {
  return change_transition(call, input, true);
}

Result<Json> disable_stage_transition(Call& call, const JsonObject& input) {
  return change_transition(call, input, false);
}

Result<Json> get_pipeline_execution(Call& call, const JsonObject& input) {
  GR_TRY(find_pipeline(call.scene.cloud, text_of(input, "pipelineName")));
  return no_execution(input, text_of(input, "pipelineExecutionId"));
}

Result<Json> list_pipeline_executions(Call& call, const JsonObject& input) {
  GR_TRY(find_pipeline(call.scene.cloud, text_of(input, "pipelineName")));
  return nothing(input, "pipelineExecutionSummaries");
}

Result<Json> list_action_executions(Call& call, const JsonObject& input) {
  GR_TRY(find_pipeline(call.scene.cloud, text_of(input, "pipelineName")));
  if (const JsonObject* filter = object_of(input, "filter")) {
    const JsonObject* latest = object_of(*filter, "latestInPipelineExecution");
    const std::string_view id =
        text_of(latest != nullptr ? *latest : *filter, "pipelineExecutionId");
    if (!id.empty()) return no_execution(input, id);
  }
  return nothing(input, "actionExecutionDetails");
}

}  // namespace greenroom::mocks::codepipeline
