// The structure of a pipeline: what CodePipeline refuses, and what it fills in.
// AWS: https://docs.aws.amazon.com/codepipeline/latest/userguide/pipeline-requirements.html
#include "mocks/codepipeline/action_types.hpp"
#include "mocks/codepipeline/parts.hpp"
#include "mocks/iam/iam.hpp"

#include <set>
#include <vector>

namespace greenroom::mocks::codepipeline {
namespace {

constexpr std::size_t stages_least = 2, stages_most = 50, actions_most = 50, in_all_most = 500;

seam::Failure bad_structure(std::string text) {
  return refuse("InvalidStructureException", std::move(text));
}
seam::Failure bad_action(std::string text) {
  return refuse("InvalidActionDeclarationException", std::move(text));
}

/// "US_EAST_2" of "us-east-2".
std::string region_word(std::string_view region) {
  std::string word;
  for (const char letter : region)
    word += letter == '-'
                ? '_'
                : (letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter);
  return word;
}

std::size_t count_of(const JsonObject& action, std::string_view member) {
  const JsonArray* list = array_of(action, member);
  return list == nullptr ? 0 : list->size();
}

Result<void> check_counts(const ActionType& type, const JsonObject& action) {
  const std::string name(text_of(action, "name"));
  struct Side {
    const char* member;
    const char* word;
    int least, most;
  };
  for (const Side& side :
       {Side{"inputArtifacts", " input artifacts", type.inputs_least, type.inputs_most},
        Side{"outputArtifacts", " output artifacts", type.outputs_least, type.outputs_most}}) {
    const int count = static_cast<int>(count_of(action, side.member));
    const std::string head = "Action " + name + " declares " + std::to_string(count) + side.word;
    if (count < side.least)
      return bad_action(head + " which is less than the minimum count (" +
                        std::to_string(side.least) + ")");
    if (count > side.most)
      return bad_action(head + " which is more than the maximum count (" +
                        std::to_string(side.most) + ")");
  }
  return {};
}

Result<void> check_configuration(const ActionType& type, const JsonObject& action) {
  static const JsonObject none;
  const JsonObject* given = object_of(action, "configuration");
  const JsonObject& configuration = given != nullptr ? *given : none;
  const std::string head =
      "Action configuration for action '" + std::string(text_of(action, "name")) + "' ";
  std::string_view rest = type.required;
  while (rest.find_first_not_of(' ') != std::string_view::npos) {
    rest.remove_prefix(rest.find_first_not_of(' '));
    const std::string_view key = rest.substr(0, rest.find(' '));
    rest.remove_prefix(key.size());
    if (!configuration.contains(key))
      return bad_action(head + "is missing required configuration '" + std::string(key) + "'");
  }
  for (const auto& entry : configuration)
    if (!type.any && !names_key(type.required, entry.key()) &&
        !names_key(type.optional, entry.key()))
      return bad_action(head + "contains unknown configuration '" + std::string(entry.key()) + "'");
  return {};
}

Result<void> check_action(const Cloud& cloud, const JsonObject& action,
                          std::string_view pipeline_role) {
  const JsonObject& id = *object_of(action, "actionTypeId");
  const ActionType* type = action_type(text_of(id, "category"), text_of(id, "owner"),
                                       text_of(id, "provider"), text_of(id, "version"));
  if (type == nullptr)
    return bad_action("ActionType (Category: '" + std::string(text_of(id, "category")) +
                      "', Provider: '" + std::string(text_of(id, "provider")) + "', Owner: '" +
                      std::string(text_of(id, "owner")) + "', Version: '" +
                      std::string(text_of(id, "version")) + "') in action '" +
                      std::string(text_of(action, "name")) + "' is not available in region '" +
                      region_word(cloud.settings.region) + "'");
  // Differs from AWS: whether the pipeline's role may assume that of an action is not judged, only
  // whether the account has it; a role of another account is believed.
  const std::string_view role = text_of(action, "roleArn");
  const bool own = role.starts_with("arn:aws:iam::" + cloud.settings.account + ":");
  if (own && iam::role_by_arn(cloud, role) == nullptr)
    return bad_structure(std::string(pipeline_role) +
                         " is not authorized to perform AssumeRole on role " + std::string(role));
  GR_CHECK(check_counts(*type, action));
  return check_configuration(*type, action);
}

bool is_source(const JsonObject& action) {
  return text_of(*object_of(action, "actionTypeId"), "category") == "Source";
}

/// One action with what stands around it.
struct Placed {
  const JsonObject* action;
  std::string stage;
  std::int64_t run_order;
};

/// Walks the actions in the order in which they can run.
class Artifacts {
 public:
  Result<void> stage(const std::vector<Placed>& actions) {
    std::set<std::int64_t> orders;
    for (const Placed& placed : actions) orders.insert(placed.run_order);
    for (const std::int64_t order : orders) {
      for (const Placed& placed : actions)
        if (placed.run_order == order) GR_CHECK(take(*placed.action));
      for (const Placed& placed : actions)
        if (placed.run_order == order) GR_CHECK(give(*placed.action));
    }
    return {};
  }

 private:
  Result<void> take(const JsonObject& action) {
    const JsonArray* inputs = array_of(action, "inputArtifacts");
    if (inputs == nullptr) return {};
    for (const Json& one : *inputs) {
      const std::string name(text_of(one.as_object(), "name"));
      if (!made_.contains(name))
        return bad_action("Input Artifact Bundle " + name + " in action " +
                          std::string(text_of(action, "name")) +
                          " is not declared as Output Artifact Bundle in any of the preceding "
                          "actions");
    }
    return {};
  }
  Result<void> give(const JsonObject& action) {
    const JsonArray* outputs = array_of(action, "outputArtifacts");
    if (outputs == nullptr) return {};
    for (const Json& one : *outputs) {
      const std::string name(text_of(one.as_object(), "name"));
      if (!made_.insert(name).second)
        return bad_action("Output Artifact Bundle name must be unique within the pipeline. " +
                          name + " has been used more than once.");
    }
    return {};
  }

  std::set<std::string> made_;
};

Result<void> check_namespaces(const std::vector<Placed>& actions) {
  for (const Placed& one : actions) {
    const std::string name(text_of(*one.action, "namespace"));
    std::string twice;
    int count = 0;
    for (const Placed& other : actions) {
      if (name.empty() || text_of(*other.action, "namespace") != name) continue;
      twice += " StageName=[" + other.stage + "], ActionName=[" +
               std::string(text_of(*other.action, "name")) + "], Namespace=[" + name + "]";
      ++count;
    }
    if (count > 1)
      return bad_action(
          "Namespaces must be unique across the pipeline definition. The following occur more than "
          "once in the pipeline." +
          twice);
  }
  return {};
}

/// The actions of a stage; refuses names that occur twice and source actions out of place.
Result<std::vector<Placed>> placed_actions(const JsonObject& stage, bool is_first) {
  const std::string name(text_of(stage, "name"));
  const JsonArray& actions = *array_of(stage, "actions");
  if (actions.empty() || actions.size() > actions_most)
    return refuse("InvalidStageDeclarationException",
                  "Stage " + name + " must have between 1 and 50 actions");
  std::set<std::string> names;
  std::vector<Placed> placed;
  for (const Json& one : actions) {
    const JsonObject& action = one.as_object();
    if (!names.emplace(text_of(action, "name")).second)
      return bad_action("Action name must be unique within a stage. " +
                        std::string(text_of(action, "name")) + " has been used more than once.");
    if (is_source(action) != is_first)
      return bad_structure(
          is_first ? "The first stage, " + name + ", must contain only source actions"
                   : "Source actions may only occur in the first stage, not in " + name);
    placed.push_back({&action, name, number_of(action, "runOrder", 1)});
  }
  return placed;
}

Result<void> check_type(const JsonObject& pipeline) {
  const bool is_v2 = text_of(pipeline, "pipelineType") == "V2";
  const std::string_view mode = text_of(pipeline, "executionMode");
  // AWS: https://docs.aws.amazon.com/codepipeline/latest/userguide/pipeline-types.html
  if (!is_v2 && (mode == "QUEUED" || mode == "PARALLEL"))
    return bad_structure("Execution mode " + std::string(mode) + " needs a pipeline of type V2");
  for (const char* member : {"triggers", "variables"})
    if (!is_v2 && count_of(pipeline, member) > 0)
      return bad_structure(std::string("Pipelines of type V1 have no ") + member);
  if (pipeline.contains("artifactStore") == pipeline.contains("artifactStores"))
    return bad_structure(
        "Exactly one of artifactStore and artifactStores must be declared in a pipeline");
  return {};
}

Result<void> check_triggers(const JsonObject& pipeline) {
  const JsonArray* triggers = array_of(pipeline, "triggers");
  if (triggers == nullptr) return {};
  const JsonObject& first = array_of(pipeline, "stages")->front().as_object();
  for (const Json& trigger : *triggers) {
    const std::string_view wanted =
        text_of(*object_of(trigger.as_object(), "gitConfiguration"), "sourceActionName");
    bool found = false;
    for (const Json& action : *array_of(first, "actions"))
      found |= text_of(action.as_object(), "name") == wanted;
    if (!found)
      return bad_structure("A trigger names the source action " + std::string(wanted) +
                           ", which the pipeline does not have");
  }
  return {};
}

JsonObject completed_action(const JsonObject& given) {
  JsonObject action = given;
  if (!action.contains("runOrder")) action["runOrder"] = 1;
  for (const char* list : {"inputArtifacts", "outputArtifacts"})
    if (!action.contains(list)) action[list] = JsonArray();
  if (!action.contains("configuration")) action["configuration"] = JsonObject();
  // AWS: https://docs.aws.amazon.com/codepipeline/latest/userguide/appendix-github-oauth.html
  JsonObject& configuration = action["configuration"].as_object();
  if (configuration.contains("OAuthToken")) configuration["OAuthToken"] = "****";
  return action;
}

}  // namespace

Result<void> check_structure(const Cloud& cloud, const JsonObject& pipeline) {
  GR_CHECK(check_type(pipeline));
  const std::string_view role = text_of(pipeline, "roleArn");
  if (!iam::can_assume(cloud, "codepipeline.amazonaws.com", role))
    return bad_structure("CodePipeline is not authorized to perform AssumeRole on role " +
                         std::string(role));
  const JsonArray& stages = *array_of(pipeline, "stages");
  if (stages.size() < stages_least)
    return bad_structure("Pipeline has only " + std::to_string(stages.size()) +
                         " stage(s). There should be a minimum of 2 stages in a pipeline");
  if (stages.size() > stages_most) return bad_structure("A pipeline has at most 50 stages");
  std::set<std::string> names;
  std::vector<Placed> all;
  Artifacts artifacts;
  for (const Json& one : stages) {
    const JsonObject& stage = one.as_object();
    if (!names.emplace(text_of(stage, "name")).second)
      return refuse("InvalidStageDeclarationException",
                    "Stage name must be unique within a pipeline. " +
                        std::string(text_of(stage, "name")) + " has been used more than once.");
    const auto placed = GR_TRY(placed_actions(stage, all.empty()));
    for (const Placed& action : placed) GR_CHECK(check_action(cloud, *action.action, role));
    GR_CHECK(artifacts.stage(placed));
    all.insert(all.end(), placed.begin(), placed.end());
  }
  if (all.size() > in_all_most) return bad_structure("A pipeline has at most 500 actions");
  GR_CHECK(check_namespaces(all));
  return check_triggers(pipeline);
}

JsonObject completed(const JsonObject& pipeline, std::int64_t version) {
  JsonObject whole = pipeline;
  JsonArray stages;
  for (const Json& one : *array_of(pipeline, "stages")) {
    JsonObject stage = one.as_object();
    JsonArray actions;
    for (const Json& action : *array_of(stage, "actions"))
      actions.push_back(completed_action(action.as_object()));
    stage["actions"] = std::move(actions);
    stages.push_back(std::move(stage));
  }
  whole["stages"] = std::move(stages);
  whole["version"] = version;
  if (!whole.contains("executionMode")) whole["executionMode"] = "SUPERSEDED";
  if (!whole.contains("pipelineType")) whole["pipelineType"] = "V1";
  return whole;
}

}  // namespace greenroom::mocks::codepipeline
