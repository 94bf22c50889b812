// Managed policies, their versions, and whom they are attached to.
// AWS: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-versioning.html
#include "mocks/iam/handlers.hpp"
#include "mocks/iam/parts.hpp"
#include "mocks/model/model.hpp"

#include <algorithm>
#include <charconv>

namespace greenroom::mocks::iam {
namespace {

// AWS: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
constexpr std::size_t size_max = 6144;
constexpr std::size_t versions_max = 5;

std::string version_id(std::int64_t number) { return "v" + std::to_string(number); }

Result<void> check_size(std::string_view text) {
  if (weight_of(text) > size_max)
    return refuse("LimitExceededException", "Cannot exceed quota for PolicySize: 6144");
  return {};
}

void add_usage(const State& state, JsonObject& document) {
  const Usage usage = usage_of(state, text_of(document, "Arn"));
  document["AttachmentCount"] = usage.attached;
  document["PermissionsBoundaryUsageCount"] = usage.boundaries;
  document["IsAttachable"] = true;
}

/// As a list tells it: without description and tags.
JsonObject listed(const State& state, const Policy& policy) {
  JsonObject document = without(policy.document, "Description");
  document["DefaultVersionId"] = version_id(policy.default_version);
  add_usage(state, document);
  return document;
}

JsonObject told(const State& state, const Policy& policy) {
  JsonObject document = policy.document;
  document["DefaultVersionId"] = version_id(policy.default_version);
  add_usage(state, document);
  document["Tags"] = tags_json(policy.tags);
  return document;
}

JsonObject told(const State& state, const AwsPolicy& policy) {
  const std::string arn = arn_of(policy);
  JsonObject document{
      {"PolicyName", policy.name},
      {"PolicyId", "ANPA" + sim::drawn_text(sim::keyed(0, "iam.aws", arn, 0),
                                            "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", 17)},
      {"Arn", arn},
      {"Path", policy.path},
      {"DefaultVersionId", version_id(policy.version)},
      {"CreateDate", policy.created_ms},
      {"UpdateDate", policy.edited_ms}};
  add_usage(state, document);
  return document;
}

JsonObject version_json(const Policy& policy, std::int64_t number) {
  const PolicyVersion& version = policy.versions.at(number);
  return {{"VersionId", version_id(number)},
          {"IsDefaultVersion", number == policy.default_version},
          {"CreateDate", version.created_ms}};
}

JsonObject version_json(const AwsPolicy& policy) {
  return {{"VersionId", version_id(policy.version)},
          {"IsDefaultVersion", true},
          {"CreateDate", policy.edited_ms}};
}

/// The number of the version that an input names.
Result<std::int64_t> find_version(const Policy& policy, const JsonObject& input) {
  const std::string_view id = text_of(input, "VersionId");
  std::int64_t number = 0;
  if (id.starts_with('v')) std::from_chars(id.data() + 1, id.data() + id.size(), number);
  if (!policy.versions.contains(number))
    return refuse("NoSuchEntityException",
                  "Policy " + std::string(text_of(policy.document, "Arn")) + " version " +
                      std::string(id) + " does not exist or is not attachable.");
  return number;
}

/// One of the account, which may be changed.
Result<Policy*> own_policy(Call& call, const JsonObject& input) {
  const std::string arn(text_of(input, "PolicyArn"));
  if (is_of_aws(arn))
    return refuse("AccessDenied",
                  "User: " + call.caller.arn + " is not authorized to perform: iam:" +
                      std::string(call.operation.name) + " on resource: policy " + arn,
                  403);
  return find_policy(*call.scene.cloud.iam, arn);
}

bool is_wanted(const Usage& usage, const JsonObject& input) {
  const std::string_view filter = text_of(input, "PolicyUsageFilter");
  if (filter == "PermissionsPolicy" && usage.attached == 0) return false;
  if (filter == "PermissionsBoundary" && usage.boundaries == 0) return false;
  return !flag_of(input, "OnlyAttached") || usage.attached > 0;
}

}  // namespace

Result<Json> create_policy(Call& call, const JsonObject& input) {
  State& state = *call.scene.cloud.iam;
  const std::string name(text_of(input, "PolicyName"));
  const std::string path = path_of(input);
  const std::string_view text = text_of(input, "PolicyDocument");
  GR_CHECK(check_permissions(text));
  GR_CHECK(check_size(text));
  const bool taken = std::any_of(
      state.policies.begin(), state.policies.end(),
      [&](const auto& one) { return same_name(text_of(one.second.document, "PolicyName"), name); });
  if (taken)
    return refuse("EntityAlreadyExistsException",
                  "A policy called " + name + " already exists. Duplicate names are not allowed.");
  Policy policy;
  GR_CHECK(put_tags(policy.tags, array_of(input, "Tags")));
  const std::string arn = arn_of(call.scene.cloud, "policy", path, name);
  const std::int64_t now = now_ms(call.scene);
  policy.document = {{"PolicyName", name}, {"PolicyId", new_id(call.scene, "ANPA")},
                     {"Arn", arn},         {"Path", path},
                     {"CreateDate", now},  {"UpdateDate", now}};
  if (const Json* about = input.if_contains("Description")) policy.document["Description"] = *about;
  policy.versions[1] = {std::string(text), now};
  const Policy& kept = state.policies.emplace(arn, std::move(policy)).first->second;
  JsonObject answer = listed(state, kept);
  if (!kept.tags.empty()) answer["Tags"] = tags_json(kept.tags);
  return Json(JsonObject{{"Policy", std::move(answer)}});
}

Result<Json> get_policy(Call& call, const JsonObject& input) {
  State& state = *call.scene.cloud.iam;
  const std::string_view arn = text_of(input, "PolicyArn");
  if (const AwsPolicy* known = aws_policy(arn)) {
    JsonObject answer = told(state, *known);
    answer["Tags"] = JsonArray();
    return Json(JsonObject{{"Policy", std::move(answer)}});
  }
  if (is_of_aws(arn)) return unknown_aws_policy(arn);
  return Json(JsonObject{{"Policy", told(state, *GR_TRY(find_policy(state, arn)))}});
}

// Differs from AWS: of AWS's own policies it lists those that are known here.
Result<Json> list_policies(Call& call, const JsonObject& input) {
  const State& state = *call.scene.cloud.iam;
  const std::string_view scope = text_of(input, "Scope"), prefix = text_of(input, "PathPrefix");
  Listed all;
  if (scope != "Local")
    for (const AwsPolicy& policy : aws_policies())
      if (policy.path.starts_with(prefix) && is_wanted(usage_of(state, arn_of(policy)), input))
        all.emplace_back(arn_of(policy), told(state, policy));
  if (scope != "AWS")
    for (const auto& [arn, policy] : state.policies)
      if (text_of(policy.document, "Path").starts_with(prefix) &&
          is_wanted(usage_of(state, arn), input))
        all.emplace_back(arn, listed(state, policy));
  std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  return page_of(input, "Policies", std::move(all));
}

Result<Json> delete_policy(Call& call, const JsonObject& input) {
  const Policy* policy = GR_TRY(own_policy(call, input));
  State& state = *call.scene.cloud.iam;
  const std::string arn(text_of(input, "PolicyArn"));
  const Usage usage = usage_of(state, arn);
  if (usage.attached + usage.boundaries > 0)
    return refuse("DeleteConflictException", "Cannot delete a policy attached to entities.");
  if (policy->versions.size() > 1)
    return refuse("DeleteConflictException",
                  "This policy has more than one version. Before you delete a policy, you must "
                  "delete the policy's versions. The default version is deleted with the policy.");
  state.policies.erase(arn);
  return Json(JsonObject());
}

// ---- Versions.
Result<Json> create_policy_version(Call& call, const JsonObject& input) {
  Policy* policy = GR_TRY(own_policy(call, input));
  const std::string_view text = text_of(input, "PolicyDocument");
  GR_CHECK(check_permissions(text));
  GR_CHECK(check_size(text));
  if (policy->versions.size() >= versions_max)
    return refuse(
        "LimitExceededException",
        "A managed policy can have up to 5 versions. Before you create a new version, you "
        "must delete an existing version.");
  const std::int64_t number = policy->next_version++;
  policy->versions[number] = {std::string(text), now_ms(call.scene)};
  if (flag_of(input, "SetAsDefault")) policy->default_version = number;
  policy->document["UpdateDate"] = now_ms(call.scene);
  return Json(JsonObject{{"PolicyVersion", version_json(*policy, number)}});
}

Result<Json> get_policy_version(Call& call, const JsonObject& input) {
  const std::string_view arn = text_of(input, "PolicyArn");
  if (const AwsPolicy* known = aws_policy(arn)) {
    if (text_of(input, "VersionId") != version_id(known->version))
      return refuse("NotImplemented",
                    "Of the AWS-managed policy " + std::string(arn) +
                        " only the default version is known here",
                    501);
    JsonObject version = version_json(*known);
    version["Document"] = encoded(known->text);
    return Json(JsonObject{{"PolicyVersion", std::move(version)}});
  }
  if (is_of_aws(arn)) return unknown_aws_policy(arn);
  const Policy* policy = GR_TRY(find_policy(*call.scene.cloud.iam, arn));
  const std::int64_t number = GR_TRY(find_version(*policy, input));
  JsonObject version = version_json(*policy, number);
  version["Document"] = encoded(policy->versions.at(number).text);
  return Json(JsonObject{{"PolicyVersion", std::move(version)}});
}

// Differs from AWS: of its own policies only the default version is listed.
Result<Json> list_policy_versions(Call& call, const JsonObject& input) {
  const std::string_view arn = text_of(input, "PolicyArn");
  Listed all;
  if (const AwsPolicy* known = aws_policy(arn)) {
    all.emplace_back("1", version_json(*known));
    return page_of(input, "Versions", std::move(all));
  }
  if (is_of_aws(arn)) return unknown_aws_policy(arn);
  const Policy* policy = GR_TRY(find_policy(*call.scene.cloud.iam, arn));
  // The newest first; keys of pages ascend.
  for (auto version = policy->versions.rbegin(); version != policy->versions.rend(); ++version) {
    std::string key = std::to_string(1'000'000'000 - version->first);
    all.emplace_back(std::move(key), version_json(*policy, version->first));
  }
  return page_of(input, "Versions", std::move(all));
}

Result<Json> delete_policy_version(Call& call, const JsonObject& input) {
  Policy* policy = GR_TRY(own_policy(call, input));
  const std::int64_t number = GR_TRY(find_version(*policy, input));
  if (number == policy->default_version)
    return refuse("DeleteConflictException", "Cannot delete the default version of a policy.");
  policy->versions.erase(number);
  return Json(JsonObject());
}

Result<Json> set_default_policy_version(Call& call, const JsonObject& input) {
  Policy* policy = GR_TRY(own_policy(call, input));
  policy->default_version = GR_TRY(find_version(*policy, input));
  policy->document["UpdateDate"] = now_ms(call.scene);
  return Json(JsonObject());
}

// ---- Whom it is attached to.
Result<Json> list_entities_for_policy(Call& call, const JsonObject& input) {
  const State& state = *call.scene.cloud.iam;
  const std::string arn(text_of(input, "PolicyArn"));
  if (policy_name(state, arn).empty()) {
    if (is_of_aws(arn)) return unknown_aws_policy(arn);
    return refuse("NoSuchEntityException", "Policy " + arn + " was not found.");
  }
  const std::string_view filter = text_of(input, "EntityFilter");
  const std::string_view prefix = text_of(input, "PathPrefix");
  const bool boundaries = text_of(input, "PolicyUsageFilter") == "PermissionsBoundary";
  Listed all;
  for_each_holder(state, [&](std::string_view of, const std::string& name, const Holder& holder) {
    if (boundaries ? holder.boundary != arn : !holder.attached.contains(arn)) return;
    if (!text_of(holder.document, "Path").starts_with(prefix)) return;
    const std::string kind = of == "user" ? "User" : of == "group" ? "Group" : "Role";
    if (!filter.empty() && filter != kind) return;
    all.emplace_back(
        kind + "/" + name,
        JsonObject{{kind + "Name", name}, {kind + "Id", text_of(holder.document, kind + "Id")}});
  });
  std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  Json page = GR_TRY(page_of(input, "all", std::move(all)));
  JsonObject answer = without(page.get_object(), "all");
  JsonArray lists[3];
  for (const Json& entry : *array_of(page.get_object(), "all")) {
    const JsonObject& one = entry.get_object();
    lists[one.contains("GroupName") ? 0 : one.contains("UserName") ? 1 : 2].push_back(entry);
  }
  answer["PolicyGroups"] = std::move(lists[0]);
  answer["PolicyUsers"] = std::move(lists[1]);
  answer["PolicyRoles"] = std::move(lists[2]);
  return Json(std::move(answer));
}

}  // namespace greenroom::mocks::iam
