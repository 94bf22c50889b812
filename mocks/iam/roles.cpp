// Roles, and those that services own.
// AWS: https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html
#include "mocks/iam/handlers.hpp"
#include "mocks/iam/parts.hpp"

#include <algorithm>

namespace greenroom::mocks::iam {
namespace {

// AWS: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
constexpr std::size_t trust_max = 2048;
constexpr std::int64_t session_default_seconds = 3600;

/// As a list tells it: without tags, boundary and last use.
JsonObject listed(const Role& role) {
  JsonObject document = role.holder.document;
  document["AssumeRolePolicyDocument"] = encoded(role.trust);
  return document;
}

JsonObject told(const Scene& scene, const Role& role) {
  JsonObject document = full_document(role.holder);
  document["AssumeRolePolicyDocument"] = encoded(role.trust);
  JsonObject used;
  if (role.used_ms)
    used = {{"LastUsedDate", *role.used_ms}, {"Region", scene.cloud.settings.region}};
  document["RoleLastUsed"] = std::move(used);
  return document;
}

JsonObject new_document(Scene& scene, const std::string& name, const std::string& path) {
  return {{"Path", path},
          {"RoleName", name},
          {"RoleId", new_id(scene, "AROA")},
          {"Arn", arn_of(scene.cloud, "role", path, name)},
          {"CreateDate", now_ms(scene)},
          {"MaxSessionDuration", session_default_seconds}};
}

Result<void> check_trust_size(std::string_view trust) {
  if (weight_of(trust) > trust_max)
    return refuse("LimitExceededException", "Cannot exceed quota for ACLSizePerRole: 2048");
  return {};
}

/// Whether a text, or one of a list of them, is what is looked for.
bool names(const Json* value, std::string_view wanted) {
  if (value == nullptr) return false;
  if (value->is_string()) return value->get_string() == wanted;
  if (!value->is_array()) return false;
  const JsonArray& list = value->get_array();
  return std::any_of(list.begin(), list.end(), [&](const Json& one) {
    return one.is_string() && one.get_string() == wanted;
  });
}

bool lets_in(const JsonObject& statement, std::string_view service) {
  const Json* action = statement.if_contains("Action");
  const bool assumes =
      names(action, "sts:AssumeRole") || names(action, "sts:*") || names(action, "*");
  const JsonObject* principal = object_of(statement, "Principal");
  return assumes && principal != nullptr && text_of(statement, "Effect") == "Allow" &&
         names(principal->if_contains("Service"), service);
}

template <class Test>
bool any_statement(const Role& role, const Test& test) {
  boost::system::error_code broken;
  const Json trust = boost::json::parse(role.trust, broken);
  if (broken || !trust.is_object()) return false;
  const Json* statements = trust.get_object().if_contains("Statement");
  if (statements == nullptr) return false;
  if (statements->is_object()) return test(statements->get_object());
  if (!statements->is_array()) return false;
  const JsonArray& list = statements->get_array();
  return std::any_of(list.begin(), list.end(), [&](const Json& statement) {
    return statement.is_object() && test(statement.get_object());
  });
}

bool is_taken(const State& state, std::string_view name) {
  return std::any_of(state.roles.begin(), state.roles.end(),
                     [&](const auto& role) { return same_name(role.first, name); });
}

}  // namespace

Result<Json> create_role(Call& call, const JsonObject& input) {
  const std::string name(text_of(input, "RoleName"));
  State& state = *call.scene.cloud.iam;
  const std::string_view trust = text_of(input, "AssumeRolePolicyDocument");
  GR_CHECK(check_trust(call.scene.cloud, trust));
  GR_CHECK(check_trust_size(trust));
  if (is_taken(state, name))
    return refuse("EntityAlreadyExistsException", "Role with name " + name + " already exists.");
  Role role;
  role.trust = trust;
  GR_CHECK(put_tags(role.holder.tags, array_of(input, "Tags")));
  GR_CHECK(set_boundary(state, role.holder, text_of(input, "PermissionsBoundary")));
  role.holder.document = new_document(call.scene, name, path_of(input));
  for (const char* member : {"Description", "MaxSessionDuration"})
    if (const Json* value = input.if_contains(member)) role.holder.document[member] = *value;
  JsonObject answer = without(told(call.scene, role), "RoleLastUsed");
  state.roles.emplace(name, std::move(role));
  return Json(JsonObject{{"Role", std::move(answer)}});
}

Result<Json> get_role(Call& call, const JsonObject& input) {
  const Role* role = GR_TRY(find_role(*call.scene.cloud.iam, text_of(input, "RoleName")));
  return Json(JsonObject{{"Role", told(call.scene, *role)}});
}

Result<Json> list_roles(Call& call, const JsonObject& input) {
  const std::string_view prefix = text_of(input, "PathPrefix");
  Listed all;
  for (const auto& [name, role] : call.scene.cloud.iam->roles)
    if (text_of(role.holder.document, "Path").starts_with(prefix))
      all.emplace_back(name, listed(role));
  return page_of(input, "Roles", std::move(all));
}

Result<Json> update_role(Call& call, const JsonObject& input) {
  Role* role = GR_TRY(own_role(*call.scene.cloud.iam, text_of(input, "RoleName")));
  for (const char* member : {"Description", "MaxSessionDuration"})
    if (const Json* value = input.if_contains(member)) role->holder.document[member] = *value;
  return Json(JsonObject());
}

Result<Json> update_role_description(Call& call, const JsonObject& input) {
  Role* role = GR_TRY(find_role(*call.scene.cloud.iam, text_of(input, "RoleName")));
  role->holder.document["Description"] = text_of(input, "Description");
  return Json(JsonObject{{"Role", told(call.scene, *role)}});
}

Result<Json> update_assume_role_policy(Call& call, const JsonObject& input) {
  Role* role = GR_TRY(own_role(*call.scene.cloud.iam, text_of(input, "RoleName")));
  const std::string_view trust = text_of(input, "PolicyDocument");
  GR_CHECK(check_trust(call.scene.cloud, trust));
  GR_CHECK(check_trust_size(trust));
  role->trust = trust;
  return Json(JsonObject());
}

Result<Json> delete_role(Call& call, const JsonObject& input) {
  State& state = *call.scene.cloud.iam;
  const std::string name(text_of(input, "RoleName"));
  const Role* role = GR_TRY(own_role(state, name));
  const bool in_profile =
      std::any_of(state.profiles.begin(), state.profiles.end(),
                  [&](const auto& profile) { return profile.second.role == name; });
  if (in_profile)
    return refuse("DeleteConflictException",
                  "Cannot delete entity, must remove roles from instance profile first.");
  if (!role->holder.attached.empty())
    return refuse("DeleteConflictException",
                  "Cannot delete entity, must detach all policies first.");
  if (!role->holder.policies.empty())
    return refuse("DeleteConflictException", "Cannot delete entity, must delete policies first.");
  state.roles.erase(name);
  return Json(JsonObject());
}

// ---- What neighbours ask.
void put_role(Scene& scene, const RoleSpec& spec) {
  State& state = *scene.cloud.iam;
  if (is_taken(state, spec.name)) return;
  Role role;
  role.trust = spec.trust;
  role.holder.document = new_document(scene, spec.name, "/");
  role.holder.attached.insert(spec.attached.begin(), spec.attached.end());
  role.holder.policies.insert(spec.policies.begin(), spec.policies.end());
  state.roles.emplace(spec.name, std::move(role));
}

const Role* role_by_arn(const Cloud& cloud, std::string_view arn) {
  const auto found = cloud.iam->roles.find(std::string(arn.substr(arn.rfind('/') + 1)));
  const bool same =
      found != cloud.iam->roles.end() && text_of(found->second.holder.document, "Arn") == arn;
  return same ? &found->second : nullptr;
}

bool lets_assume(const Role& role, std::string_view service) {
  return any_statement(role,
                       [&](const JsonObject& statement) { return lets_in(statement, service); });
}

bool lets_people_in(const Role& role) {
  return any_statement(role, [](const JsonObject& statement) {
    const Json* principal = statement.if_contains("Principal");
    if (principal == nullptr) return true;  // NotPrincipal
    if (!principal->is_object()) return true;
    const JsonObject& named = principal->get_object();
    return std::any_of(named.begin(), named.end(),
                       [](const auto& kind) { return kind.key() != "Service"; });
  });
}

bool can_assume(const Cloud& cloud, std::string_view service, std::string_view role_arn) {
  const Role* role = role_by_arn(cloud, role_arn);
  return role != nullptr && lets_assume(*role, service);
}

void used(Scene& scene, std::string_view role_name) {
  const auto found = scene.cloud.iam->roles.find(std::string(role_name));
  if (found != scene.cloud.iam->roles.end()) found->second.used_ms = now_ms(scene);
}

std::string trust_of_service(std::string_view service) {
  return boost::json::serialize(
      JsonObject{{"Version", "2012-10-17"},
                 {"Statement", JsonArray{JsonObject{{"Effect", "Allow"},
                                                    {"Principal", JsonObject{{"Service", service}}},
                                                    {"Action", "sts:AssumeRole"}}}}});
}

}  // namespace greenroom::mocks::iam
