// What the files of this folder share; nobody else includes it.
#pragma once

#include "mocks/application_autoscaling/application_autoscaling.hpp"
#include "mocks/records.hpp"

#include <string>

namespace greenroom::mocks::application_autoscaling {

seam::Failure not_valid(std::string text);  ///< ValidationException
TargetKey key_of(const JsonObject& input);
NamedKey named_key(const JsonObject& input, std::string_view name_member);
/// ", resource ID: ..., scalable dimension: ..." as refusals tell what was not found.
std::string told(const TargetKey& key);
Result<Target*> find_target(Cloud& cloud, const TargetKey& key);
/// Whether a list's input asks for things of this target.
bool asked_for(const JsonObject& input, const TargetKey& key);
std::string next_uuid(Scene& scene, std::string_view kind, const TargetKey& key);
JsonObject named_parts(const TargetKey& key);
void forget_policy(Scene& scene, const NamedKey& key);
/// One page of a Describe operation.
Result<Json> page_of(const JsonObject& input, const JsonArray& all, std::string_view items);

/// The alarms that a target tracking policy watches by; its arn stands already.
Result<void> put_tracking_alarms(Scene& scene, const TargetKey& key, const std::string& name,
                                 Policy& policy);

Result<Json> register_scalable_target(Call& call, const JsonObject& input);
Result<Json> deregister_scalable_target(Call& call, const JsonObject& input);
Result<Json> describe_scalable_targets(Call& call, const JsonObject& input);
Result<Json> describe_scaling_activities(Call& call, const JsonObject& input);
Result<Json> put_scaling_policy(Call& call, const JsonObject& input);
Result<Json> delete_scaling_policy(Call& call, const JsonObject& input);
Result<Json> describe_scaling_policies(Call& call, const JsonObject& input);
Result<Json> put_scheduled_action(Call& call, const JsonObject& input);
Result<Json> delete_scheduled_action(Call& call, const JsonObject& input);
Result<Json> describe_scheduled_actions(Call& call, const JsonObject& input);
Result<Json> tag_resource(Call& call, const JsonObject& input);
Result<Json> untag_resource(Call& call, const JsonObject& input);
Result<Json> list_tags_for_resource(Call& call, const JsonObject& input);

}  // namespace greenroom::mocks::application_autoscaling
