// Who answers which operation of CodePipeline. Records now: nothing runs yet, so what starts, stops
// or retries an execution has no handler, and refuses by name.
// https://docs.aws.amazon.com/codepipeline/latest/APIReference/
#include "mocks/codepipeline/parts.hpp"

#include <array>

namespace greenroom::mocks::codepipeline {
namespace {

constexpr std::array<OperationRow, 19> rows = {{
    {"CreatePipeline", create_pipeline},
    {"DeletePipeline", delete_pipeline},
    {"DeleteWebhook", delete_webhook},
    {"DeregisterWebhookWithThirdParty", deregister_webhook},
    {"DisableStageTransition", disable_stage_transition},
    {"EnableStageTransition", enable_stage_transition},
    {"GetPipeline", get_pipeline},
    {"GetPipelineExecution", get_pipeline_execution},
    {"GetPipelineState", get_pipeline_state},
    {"ListActionExecutions", list_action_executions},
    {"ListPipelineExecutions", list_pipeline_executions},
    {"ListPipelines", list_pipelines},
    {"ListTagsForResource", list_tags_for_resource},
    {"ListWebhooks", list_webhooks},
    {"PutWebhook", put_webhook},
    {"RegisterWebhookWithThirdParty", register_webhook},
    {"TagResource", tag_resource},
    {"UntagResource", untag_resource},
    {"UpdatePipeline", update_pipeline},
}};

}  // namespace

std::span<const OperationRow> operations() { return rows; }

}  // namespace greenroom::mocks::codepipeline
