// What users, groups and roles have alike: inline policies, attached ones, boundaries.
// AWS: https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePolicy.html
#include "mocks/iam/handlers.hpp"
#include "mocks/iam/parts.hpp"

namespace greenroom::mocks::iam {
namespace {

// AWS: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
constexpr std::size_t attached_max = 10;
std::size_t inline_max(std::string_view kind) {
  if (kind == "user") return 2048;
  return kind == "group" ? 5120 : 10'240;
}

const char* name_member(std::string_view kind) {
  if (kind == "user") return "UserName";
  return kind == "group" ? "GroupName" : "RoleName";
}

Result<void> has_policy(const Named& whom, const std::string& policy) {
  if (whom.holder->policies.contains(policy)) return {};
  return refuse("NoSuchEntityException", "The " + std::string(whom.kind) + " policy with name " +
                                             policy + " cannot be found.");
}

}  // namespace

Result<Json> put_inline_policy(Call& call, const JsonObject& input) {
  const Named whom = GR_TRY(changed_holder_of(call, input));
  const std::string name(text_of(input, "PolicyName"));
  const std::string text(text_of(input, "PolicyDocument"));
  GR_CHECK(check_permissions(text));
  std::size_t all = weight_of(text);
  for (const auto& [other, its] : whom.holder->policies)
    if (other != name) all += weight_of(its);
  if (const std::size_t most = inline_max(whom.kind); all > most)
    return refuse("LimitExceededException", "Maximum policy size of " + std::to_string(most) +
                                                " bytes exceeded for " + std::string(whom.kind) +
                                                " " + whom.name);
  whom.holder->policies[name] = text;
  return Json(JsonObject());
}

Result<Json> get_inline_policy(Call& call, const JsonObject& input) {
  const Named whom = GR_TRY(holder_of(call, input));
  const std::string name(text_of(input, "PolicyName"));
  GR_CHECK(has_policy(whom, name));
  return Json(JsonObject{{name_member(whom.kind), whom.name},
                         {"PolicyName", name},
                         {"PolicyDocument", encoded(whom.holder->policies.at(name))}});
}

Result<Json> delete_inline_policy(Call& call, const JsonObject& input) {
  const Named whom = GR_TRY(changed_holder_of(call, input));
  const std::string name(text_of(input, "PolicyName"));
  GR_CHECK(has_policy(whom, name));
  whom.holder->policies.erase(name);
  return Json(JsonObject());
}

Result<Json> list_inline_policies(Call& call, const JsonObject& input) {
  const Named whom = GR_TRY(holder_of(call, input));
  Listed all;
  for (const auto& [name, text] : whom.holder->policies) all.emplace_back(name, name);
  return page_of(input, "PolicyNames", std::move(all));
}

Result<Json> attach_policy(Call& call, const JsonObject& input) {
  const Named whom = GR_TRY(changed_holder_of(call, input));
  const std::string arn(text_of(input, "PolicyArn"));
  GR_CHECK(check_attachable(*call.scene.cloud.iam, arn));
  auto& attached = whom.holder->attached;
  if (!attached.contains(arn) && attached.size() >= attached_max)
    return refuse("LimitExceededException", std::string("Cannot exceed quota for PoliciesPer") +
                                                (whom.kind == "user"    ? "User"
                                                 : whom.kind == "group" ? "Group"
                                                                        : "Role") +
                                                ": 10");
  attached.insert(arn);
  return Json(JsonObject());
}

Result<Json> detach_policy(Call& call, const JsonObject& input) {
  const Named whom = GR_TRY(changed_holder_of(call, input));
  const std::string arn(text_of(input, "PolicyArn"));
  if (whom.holder->attached.erase(arn) == 0)
    return refuse("NoSuchEntityException", "Policy " + arn + " was not found.");
  return Json(JsonObject());
}

Result<Json> list_attached_policies(Call& call, const JsonObject& input) {
  const Named whom = GR_TRY(holder_of(call, input));
  const State& state = *call.scene.cloud.iam;
  const std::string_view prefix = text_of(input, "PathPrefix");
  Listed all;
  for (const std::string& arn : whom.holder->attached) {
    const std::string name = policy_name(state, arn);
    const std::string_view path =
        std::string_view(arn).substr(arn.find(":policy") + 7, std::string::npos);
    if (!prefix.empty() && !path.starts_with(prefix)) continue;
    all.emplace_back(arn, JsonObject{{"PolicyName", name}, {"PolicyArn", arn}});
  }
  return page_of(input, "AttachedPolicies", std::move(all));
}

Result<Json> put_boundary(Call& call, const JsonObject& input) {
  const Named whom = GR_TRY(changed_holder_of(call, input));
  GR_CHECK(
      set_boundary(*call.scene.cloud.iam, *whom.holder, text_of(input, "PermissionsBoundary")));
  return Json(JsonObject());
}

Result<Json> delete_boundary(Call& call, const JsonObject& input) {
  const Named whom = GR_TRY(changed_holder_of(call, input));
  if (whom.holder->boundary.empty())
    return refuse("NoSuchEntityException",
                  "Permissions boundary cannot be found for " + whom.name + ".");
  whom.holder->boundary.clear();
  return Json(JsonObject());
}

}  // namespace greenroom::mocks::iam
