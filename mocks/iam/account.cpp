// The account as a whole: its summary, its alias, everything in it at once.
// AWS: https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountSummary.html
#include "mocks/iam/handlers.hpp"
#include "mocks/iam/parts.hpp"

#include <algorithm>

namespace greenroom::mocks::iam {
namespace {

JsonArray inline_of(const Holder& holder) {
  JsonArray list;
  for (const auto& [name, text] : holder.policies)
    list.push_back(JsonObject{{"PolicyName", name}, {"PolicyDocument", encoded(text)}});
  return list;
}

JsonArray attached_of(const State& state, const Holder& holder) {
  JsonArray list;
  for (const std::string& arn : holder.attached)
    list.push_back(JsonObject{{"PolicyName", policy_name(state, arn)}, {"PolicyArn", arn}});
  return list;
}

JsonObject user_detail(const State& state, const std::string& name, const User& user) {
  JsonObject detail = full_document(user.holder);
  if (!user.holder.policies.empty()) detail["UserPolicyList"] = inline_of(user.holder);
  JsonArray groups;
  for (const auto& [group_name, group] : state.groups)
    if (group.users.contains(name)) groups.push_back(Json(group_name));
  detail["GroupList"] = std::move(groups);
  detail["AttachedManagedPolicies"] = attached_of(state, user.holder);
  return detail;
}

JsonObject group_detail(const State& state, const Group& group) {
  JsonObject detail = group.holder.document;
  detail["GroupPolicyList"] = inline_of(group.holder);
  detail["AttachedManagedPolicies"] = attached_of(state, group.holder);
  return detail;
}

JsonObject role_detail(const State& state, const std::string& name, const Role& role) {
  JsonObject detail =
      without(without(full_document(role.holder), "MaxSessionDuration"), "Description");
  detail["AssumeRolePolicyDocument"] = encoded(role.trust);
  JsonArray profiles;
  for (const auto& [profile_name, profile] : state.profiles)
    if (profile.role == name) {
      JsonObject document = profile.document;
      document["Roles"] = JsonArray();
      profiles.push_back(std::move(document));
    }
  detail["InstanceProfileList"] = std::move(profiles);
  detail["RolePolicyList"] = inline_of(role.holder);
  detail["AttachedManagedPolicies"] = attached_of(state, role.holder);
  return detail;
}

JsonObject policy_detail(const State& state, const Policy& policy) {
  const Usage usage = usage_of(state, text_of(policy.document, "Arn"));
  JsonObject detail = policy.document;
  detail["DefaultVersionId"] = "v" + std::to_string(policy.default_version);
  detail["AttachmentCount"] = usage.attached;
  detail["PermissionsBoundaryUsageCount"] = usage.boundaries;
  detail["IsAttachable"] = true;
  JsonArray versions;
  for (auto version = policy.versions.rbegin(); version != policy.versions.rend(); ++version)
    versions.push_back(JsonObject{{"Document", encoded(version->second.text)},
                                  {"VersionId", "v" + std::to_string(version->first)},
                                  {"IsDefaultVersion", version->first == policy.default_version},
                                  {"CreateDate", version->second.created_ms}});
  detail["PolicyVersionList"] = std::move(versions);
  return detail;
}

bool is_wanted(const JsonObject& input, std::string_view kind) {
  const JsonArray* filter = array_of(input, "Filter");
  return filter == nullptr || filter->empty() ||
         std::any_of(filter->begin(), filter->end(),
                     [&](const Json& one) { return one.get_string() == kind; });
}

/// Everything that is wanted, keyed so that one order goes through all kinds.
Listed details_of(const State& state, const JsonObject& input) {
  Listed all;
  if (is_wanted(input, "User"))
    for (const auto& [name, user] : state.users)
      all.emplace_back("1/" + name, user_detail(state, name, user));
  if (is_wanted(input, "Group"))
    for (const auto& [name, group] : state.groups)
      all.emplace_back("2/" + name, group_detail(state, group));
  if (is_wanted(input, "Role"))
    for (const auto& [name, role] : state.roles)
      all.emplace_back("3/" + name, role_detail(state, name, role));
  if (is_wanted(input, "LocalManagedPolicy"))
    for (const auto& [arn, policy] : state.policies)
      all.emplace_back("4/" + arn, policy_detail(state, policy));
  return all;
}

/// The model's pattern looks ahead and has no automaton.
bool is_alias(std::string_view text) {
  return text.size() >= 3 && text.front() != '-' && text.back() != '-' &&
         text.find("--") == std::string_view::npos &&
         text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos;
}

}  // namespace

// Differs from AWS: of its own policies none is among the details, also where they are attached.
Result<Json> get_account_authorization_details(Call& call, const JsonObject& input) {
  Json page = GR_TRY(page_of(input, "all", details_of(*call.scene.cloud.iam, input)));
  JsonArray users, groups, roles, policies;
  for (const Json& entry : *array_of(page.get_object(), "all")) {
    const JsonObject& one = entry.get_object();
    JsonArray& list = one.contains("UserName")    ? users
                      : one.contains("GroupName") ? groups
                      : one.contains("RoleName")  ? roles
                                                  : policies;
    list.push_back(entry);
  }
  JsonObject answer = without(page.get_object(), "all");
  answer["UserDetailList"] = std::move(users);
  answer["GroupDetailList"] = std::move(groups);
  answer["RoleDetailList"] = std::move(roles);
  answer["Policies"] = std::move(policies);
  return Json(std::move(answer));
}

Result<Json> get_account_summary(Call& call, const JsonObject&) {
  const State& state = *call.scene.cloud.iam;
  std::int64_t versions = 0;
  for (const auto& [arn, policy] : state.policies)
    versions += static_cast<std::int64_t>(policy.versions.size());
  const auto count = [](const auto& map) { return static_cast<std::int64_t>(map.size()); };
  // The quotas are the defaults.
  // AWS: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
  return Json(JsonObject{
      {"SummaryMap",
       JsonObject{{"Users", count(state.users)},        {"UsersQuota", 5000},
                  {"Groups", count(state.groups)},      {"GroupsQuota", 300},
                  {"Roles", count(state.roles)},        {"RolesQuota", 1000},
                  {"Policies", count(state.policies)},  {"PoliciesQuota", 1500},
                  {"PolicyVersionsInUse", versions},    {"PolicyVersionsInUseQuota", 10'000},
                  {"VersionsPerPolicyQuota", 5},        {"InstanceProfiles", count(state.profiles)},
                  {"InstanceProfilesQuota", 1000},      {"Providers", count(state.providers)},
                  {"AccessKeysPerUserQuota", 2},        {"GroupsPerUserQuota", 10},
                  {"AttachedPoliciesPerUserQuota", 10}, {"AttachedPoliciesPerGroupQuota", 10},
                  {"AttachedPoliciesPerRoleQuota", 10}, {"PolicySizeQuota", 6144},
                  {"UserPolicySizeQuota", 2048},        {"GroupPolicySizeQuota", 5120},
                  {"RolePolicySizeQuota", 10'240},      {"AssumeRolePolicySizeQuota", 2048}}}});
}

// AWS: https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateAccountAlias.html
Result<Json> create_account_alias(Call& call, const JsonObject& input) {
  const std::string alias(text_of(input, "AccountAlias"));
  if (!is_alias(alias))
    return refuse("ValidationError",
                  "1 validation error detected: Value '" + alias +
                      "' at 'accountAlias' failed to satisfy constraint: Member must satisfy "
                      "regular expression pattern: ^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$",
                  400);
  auto& aliases = call.scene.cloud.iam->aliases;
  if (aliases.contains(alias))
    return refuse("EntityAlreadyExistsException",
                  "The account alias " + alias + " already exists.");
  aliases = {alias};
  return Json(JsonObject());
}

Result<Json> delete_account_alias(Call& call, const JsonObject& input) {
  const std::string alias(text_of(input, "AccountAlias"));
  if (call.scene.cloud.iam->aliases.erase(alias) == 0)
    return refuse("NoSuchEntityException", "The account alias " + alias + " cannot be found.");
  return Json(JsonObject());
}

Result<Json> list_account_aliases(Call& call, const JsonObject& input) {
  Listed all;
  for (const std::string& alias : call.scene.cloud.iam->aliases) all.emplace_back(alias, alias);
  return page_of(input, "AccountAliases", std::move(all));
}

}  // namespace greenroom::mocks::iam
