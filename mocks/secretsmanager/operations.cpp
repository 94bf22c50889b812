#include "mocks/secretsmanager/documents.hpp"
#include "mocks/secretsmanager/policy.hpp"
#include "mocks/secretsmanager/store.hpp"

#include <array>
#include <utility>

namespace greenroom::mocks::secretsmanager {
namespace {

// AWS: https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DeleteSecret.html
constexpr std::int64_t window_days_min = 7, window_days_max = 30, window_days_default = 30;

std::optional<std::string> given(const JsonObject& input, std::string_view name) {
  if (!input.contains(name)) return std::nullopt;
  return std::string(text_of(input, name));
}

/// The value that an input carries, under the id of its token; no id when it carries none.
Result<NewVersion> new_version_of(const JsonObject& input) {
  NewVersion version;
  version.text = given(input, "SecretString");
  version.binary = given(input, "SecretBinary");
  if (version.text && version.binary)
    return refuse("InvalidParameterException",
                  "You can't specify both a binary secret value and a string secret value in the "
                  "same secret.");
  if (!version.text && !version.binary) return version;
  version.id = text_of(input, "ClientRequestToken");
  // SDKs fill the token in; whoever speaks HTTP by hand must.
  if (version.id.empty())
    return refuse("InvalidRequestException",
                  "You must provide a ClientRequestToken value. We recommend a UUID-type value.");
  return version;
}

bool carries_value(const NewVersion& version) { return version.text || version.binary; }

bool is_valid_name(std::string_view name) {
  return name.find_first_not_of(
             "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
             "-/_+=.@!") == std::string_view::npos;
}

/// As a repetition of the creation that the secret came from: same token, same value.
bool is_repetition(const Secret& secret, const NewVersion& version) {
  const auto there = secret.versions.find(version.id);
  return there != secret.versions.end() && there->second.text == version.text &&
         there->second.binary == version.binary;
}

Result<Json> create_secret(Call& call, const JsonObject& input) {
  const std::string name(text_of(input, "Name"));
  if (!is_valid_name(name))
    return refuse("ValidationException",
                  "Invalid name. Must be a valid name containing alphanumeric characters, or any "
                  "of the following: -/_+=.@!",
                  400);
  NewVersion version = GR_TRY(new_version_of(input));
  for (const std::string_view unmodelled : {"AddReplicaRegions", "Type"})
    if (input.contains(unmodelled))
      return refuse("InvalidParameterException",
                    "greenroom does not model " + std::string(unmodelled) + " of CreateSecret.");
  if (const Secret* there = find_secret(call.scene.cloud, name);
      there != nullptr && there->name == name) {
    if (there->deleted)
      return refuse("InvalidRequestException",
                    "You can't create this secret because a secret with this name is already "
                    "scheduled for deletion.");
    if (carries_value(version) && is_repetition(*there, version))
      return Json(named(*there, version.id));
    return refuse("ResourceExistsException",
                  "The operation failed because the secret " + name + " already exists.");
  }
  Secret& secret = make_secret(call.scene, name, {});
  for (const std::string_view kept : {"Description", "KmsKeyId", "Tags"})
    if (const Json* value = input.if_contains(kept)) secret.document.emplace(kept, *value);
  const std::string id = version.id;
  if (carries_value(version)) GR_CHECK(add_version(call.scene, secret, std::move(version)));
  return Json(named(secret, id));
}

Result<Json> describe_secret(Call& call, const JsonObject& input) {
  const Secret* secret = GR_TRY(secret_of(call.scene.cloud, text_of(input, "SecretId")));
  return Json(described(*secret, "VersionIdsToStages"));
}

Result<Json> get_secret_value(Call& call, const JsonObject& input) {
  Secret* secret = GR_TRY(live_secret_of(call.scene.cloud, text_of(input, "SecretId")));
  const std::string id =
      GR_TRY(version_of(*secret, text_of(input, "VersionId"), text_of(input, "VersionStage")));
  Version& version = secret->versions.at(id);
  version.accessed = day_of(call.scene.utc());
  secret->accessed = version.accessed;
  JsonObject output = named(*secret, id);
  if (version.text) output.emplace("SecretString", *version.text);
  if (version.binary) output.emplace("SecretBinary", *version.binary);
  output.emplace("VersionStages", stages_of(version));
  output.emplace("CreatedDate", milliseconds_of(version.created));
  return Json(std::move(output));
}

Result<Json> put_secret_value(Call& call, const JsonObject& input) {
  Secret* secret = GR_TRY(live_secret_of(call.scene.cloud, text_of(input, "SecretId")));
  NewVersion version = GR_TRY(new_version_of(input));
  if (!carries_value(version))
    return refuse("InvalidRequestException",
                  "You must provide either SecretString or SecretBinary.");
  if (const JsonArray* stages = array_of(input, "VersionStages"))
    for (const Json& stage : *stages) version.stages.emplace(stage.as_string());
  const std::string id = version.id;
  GR_CHECK(add_version(call.scene, *secret, std::move(version)));
  JsonObject output = named(*secret, id);
  output.emplace("VersionStages", stages_of(secret->versions.at(id)));
  return Json(std::move(output));
}

Result<Json> update_secret(Call& call, const JsonObject& input) {
  Secret* secret = GR_TRY(live_secret_of(call.scene.cloud, text_of(input, "SecretId")));
  NewVersion version = GR_TRY(new_version_of(input));
  const std::string id = version.id;
  if (carries_value(version)) GR_CHECK(add_version(call.scene, *secret, std::move(version)));
  for (const std::string_view kept : {"Description", "KmsKeyId"})
    if (const Json* value = input.if_contains(kept)) secret->document[kept] = *value;
  secret->changed = call.scene.utc();
  return Json(named(*secret, id));
}

Result<Json> update_secret_version_stage(Call& call, const JsonObject& input) {
  Secret* secret = GR_TRY(live_secret_of(call.scene.cloud, text_of(input, "SecretId")));
  const std::string stage(text_of(input, "VersionStage"));
  const std::string to(text_of(input, "MoveToVersionId"));
  const std::string from(text_of(input, "RemoveFromVersionId"));
  for (const std::string& id : {to, from})
    if (!id.empty()) GR_CHECK(version_of(*secret, id, {}));
  const Result<std::string> holder = version_of(*secret, {}, stage);
  const std::string held_by = holder ? *holder : std::string();
  if (!from.empty() && held_by != from)
    return refuse("InvalidParameterException", "The parameter RemoveFromVersionId can't be " +
                                                   from + ". Staging label " + stage +
                                                   " is not attached to that version.");
  if (!to.empty() && !held_by.empty() && from.empty() && held_by != to)
    return refuse("InvalidParameterException",
                  "The parameter RemoveFromVersionId can't be empty. Staging label " + stage +
                      " is currently attached to version " + held_by +
                      ", so you must explicitly reference that version in RemoveFromVersionId.");
  if (to.empty() && stage == current_stage)
    return refuse("InvalidParameterException",
                  "You can only move staging label AWSCURRENT to a different secret version. It "
                  "can't be completely removed.");
  move_stage(*secret, stage, to);
  secret->changed = call.scene.utc();
  return Json(named(*secret, {}));
}

Result<Json> delete_secret(Call& call, const JsonObject& input) {
  const bool force = flag_of(input, "ForceDeleteWithoutRecovery");
  const bool has_window = input.contains("RecoveryWindowInDays");
  if (force && has_window)
    return refuse("InvalidParameterException",
                  "You can't use ForceDeleteWithoutRecovery in conjunction with "
                  "RecoveryWindowInDays.");
  const std::int64_t days = number_of(input, "RecoveryWindowInDays", window_days_default);
  if (days < window_days_min || days > window_days_max)
    return refuse("InvalidParameterException",
                  "The RecoveryWindowInDays value must be between 7 and 30 days (inclusive).");
  const std::string_view id = text_of(input, "SecretId");
  // AWS: https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_DeleteSecret.html
  // By force, one that is not there is deleted too.
  if (force && find_secret(call.scene.cloud, id) == nullptr)
    return Json(JsonObject{
        {"ARN", id},
        {"Name",
         id.substr(id.rfind(":secret:") == std::string_view::npos ? 0 : id.rfind(":secret:") + 8)},
        {"DeletionDate", milliseconds_of(call.scene.utc())}});
  Secret* secret = GR_TRY(secret_of(call.scene.cloud, id));
  if (secret->deleted && !force)
    return refuse("InvalidRequestException",
                  "You can't perform this operation on the secret because it was already "
                  "scheduled for deletion.");
  const seam::Utc now = call.scene.utc();
  JsonObject output = named(*secret, {});
  output.emplace("DeletionDate",
                 milliseconds_of(force ? now : now + std::chrono::hours(24) * days));
  secret->deleted = now;
  secret->gone_at = force ? now + forced_deletion_takes : now + std::chrono::hours(24) * days;
  return Json(std::move(output));
}

Result<Json> restore_secret(Call& call, const JsonObject& input) {
  Secret* secret = GR_TRY(secret_of(call.scene.cloud, text_of(input, "SecretId")));
  secret->deleted.reset();
  secret->gone_at.reset();
  return Json(named(*secret, {}));
}

Result<Json> tag_resource(Call& call, const JsonObject& input) {
  Secret* secret = GR_TRY(live_secret_of(call.scene.cloud, text_of(input, "SecretId")));
  add_tags(*secret, *array_of(input, "Tags"));
  return Json(JsonObject{});
}

Result<Json> untag_resource(Call& call, const JsonObject& input) {
  Secret* secret = GR_TRY(live_secret_of(call.scene.cloud, text_of(input, "SecretId")));
  remove_tags(*secret, *array_of(input, "TagKeys"));
  return Json(JsonObject{});
}

constexpr std::array rows = {
    OperationRow{"CreateSecret", create_secret},
    OperationRow{"DeleteResourcePolicy", delete_resource_policy},
    OperationRow{"DeleteSecret", delete_secret},
    OperationRow{"DescribeSecret", describe_secret},
    OperationRow{"GetResourcePolicy", get_resource_policy},
    OperationRow{"GetSecretValue", get_secret_value},
    OperationRow{"ListSecretVersionIds", list_secret_version_ids},
    OperationRow{"ListSecrets", list_secrets},
    OperationRow{"PutResourcePolicy", put_resource_policy},
    OperationRow{"PutSecretValue", put_secret_value},
    OperationRow{"RestoreSecret", restore_secret},
    OperationRow{"TagResource", tag_resource},
    OperationRow{"UntagResource", untag_resource},
    OperationRow{"UpdateSecret", update_secret},
    OperationRow{"UpdateSecretVersionStage", update_secret_version_stage},
};

}  // namespace

std::span<const OperationRow> operations() { return rows; }

// A recovery window that ends is seen when somebody looks; nothing has to happen at that moment.
void on_event(Scene&, const sim::Event&) {}

}  // namespace greenroom::mocks::secretsmanager
