// Instance profiles: what carries a role to a machine.
// AWS: https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateInstanceProfile.html
#include "mocks/iam/handlers.hpp"
#include "mocks/iam/parts.hpp"

#include <algorithm>

namespace greenroom::mocks::iam {
namespace {

JsonObject told(const State& state, const InstanceProfile& profile, bool with_tags) {
  JsonObject document = profile.document;
  JsonArray roles;
  if (!profile.role.empty()) {
    const Role& role = state.roles.at(profile.role);
    JsonObject its = role.holder.document;
    its["AssumeRolePolicyDocument"] = encoded(role.trust);
    roles.push_back(std::move(its));
  }
  document["Roles"] = std::move(roles);
  if (with_tags && !profile.tags.empty()) document["Tags"] = tags_json(profile.tags);
  return document;
}

}  // namespace

Result<Json> create_instance_profile(Call& call, const JsonObject& input) {
  State& state = *call.scene.cloud.iam;
  const std::string name(text_of(input, "InstanceProfileName"));
  const bool taken =
      std::any_of(state.profiles.begin(), state.profiles.end(),
                  [&](const auto& profile) { return same_name(profile.first, name); });
  if (taken)
    return refuse("EntityAlreadyExistsException", "Instance Profile " + name + " already exists.");
  InstanceProfile profile;
  GR_CHECK(put_tags(profile.tags, array_of(input, "Tags")));
  const std::string path = path_of(input);
  profile.document = {{"Path", path},
                      {"InstanceProfileName", name},
                      {"InstanceProfileId", new_id(call.scene, "AIPA")},
                      {"Arn", arn_of(call.scene.cloud, "instance-profile", path, name)},
                      {"CreateDate", now_ms(call.scene)}};
  JsonObject answer = told(state, profile, true);
  state.profiles.emplace(name, std::move(profile));
  return Json(JsonObject{{"InstanceProfile", std::move(answer)}});
}

Result<Json> get_instance_profile(Call& call, const JsonObject& input) {
  State& state = *call.scene.cloud.iam;
  const InstanceProfile* profile =
      GR_TRY(find_profile(state, text_of(input, "InstanceProfileName")));
  return Json(JsonObject{{"InstanceProfile", told(state, *profile, true)}});
}

Result<Json> list_instance_profiles(Call& call, const JsonObject& input) {
  const State& state = *call.scene.cloud.iam;
  const std::string_view prefix = text_of(input, "PathPrefix");
  Listed all;
  for (const auto& [name, profile] : state.profiles)
    if (text_of(profile.document, "Path").starts_with(prefix))
      all.emplace_back(name, told(state, profile, false));
  return page_of(input, "InstanceProfiles", std::move(all));
}

Result<Json> list_instance_profiles_for_role(Call& call, const JsonObject& input) {
  State& state = *call.scene.cloud.iam;
  const std::string role(text_of(input, "RoleName"));
  (void)GR_TRY(find_role(state, role));
  Listed all;
  for (const auto& [name, profile] : state.profiles)
    if (profile.role == role) all.emplace_back(name, told(state, profile, false));
  return page_of(input, "InstanceProfiles", std::move(all));
}

Result<Json> add_role_to_instance_profile(Call& call, const JsonObject& input) {
  State& state = *call.scene.cloud.iam;
  InstanceProfile* profile = GR_TRY(find_profile(state, text_of(input, "InstanceProfileName")));
  const std::string role(text_of(input, "RoleName"));
  (void)GR_TRY(own_role(state, role));
  if (!profile->role.empty())
    return refuse("LimitExceededException",
                  "Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1");
  profile->role = role;
  return Json(JsonObject());
}

Result<Json> remove_role_from_instance_profile(Call& call, const JsonObject& input) {
  State& state = *call.scene.cloud.iam;
  InstanceProfile* profile = GR_TRY(find_profile(state, text_of(input, "InstanceProfileName")));
  const std::string_view role = text_of(input, "RoleName");
  if (profile->role != role)
    return refuse("NoSuchEntityException",
                  "The role with name " + std::string(role) + " cannot be found.");
  profile->role.clear();
  return Json(JsonObject());
}

Result<Json> delete_instance_profile(Call& call, const JsonObject& input) {
  State& state = *call.scene.cloud.iam;
  const std::string name(text_of(input, "InstanceProfileName"));
  if (!GR_TRY(find_profile(state, name))->role.empty())
    return refuse("DeleteConflictException",
                  "Cannot delete entity, must remove roles from instance profile first.");
  state.profiles.erase(name);
  return Json(JsonObject());
}

}  // namespace greenroom::mocks::iam
