// Log groups: what they are, how long they keep, who encrypts them, their tags.
// AWS: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_CreateLogGroup.html
#include "mocks/logs/handlers.hpp"
#include "mocks/logs/parts.hpp"

#include <algorithm>
#include <array>

namespace greenroom::mocks::logs {
namespace {

// AWS:
// https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html
constexpr std::array<std::int64_t, 22> retentions = {1,    3,    5,    7,    14,   30,  60,  90,
                                                     120,  150,  180,  365,  400,  545, 731, 1096,
                                                     1827, 2192, 2557, 2922, 3288, 3653};
constexpr std::size_t tags_max = 50;

JsonObject new_document(Scene& scene, std::string_view name, std::string_view its_class) {
  const std::string arn = arn_of(scene.cloud, name);
  return {{"logGroupName", name},
          {"creationTime", now_ms(scene)},
          {"arn", arn + ":*"},
          {"logGroupClass", its_class.empty() ? std::string_view("STANDARD") : its_class},
          {"logGroupArn", arn}};
}

std::int64_t bytes_in(const Group& group) {
  std::int64_t bytes = 0;
  for (const auto& [name, stream] : group.streams)
    for (const auto& [key, event] : stream.events)
      bytes += static_cast<std::int64_t>(event.message.size()) + 26;
  return bytes;
}

// Differs from AWS: storedBytes is told at once, and not some hours later.
JsonObject told(const Group& group) {
  JsonObject document = group.document;
  if (group.retention_days > 0) document["retentionInDays"] = group.retention_days;
  if (!group.kms_key.empty()) document["kmsKeyId"] = group.kms_key;
  if (group.data_protection) document["dataProtectionStatus"] = "ACTIVATED";
  document["metricFilterCount"] = static_cast<std::int64_t>(group.metric_filters.size());
  document["storedBytes"] = bytes_in(group);
  document["deletionProtectionEnabled"] = group.is_protected;
  return document;
}

Result<void> put_tags(Group& group, const JsonObject* tags) {
  if (tags == nullptr) return {};
  auto after = group.tags;
  for (const auto& tag : *tags) after[std::string(tag.key())] = tag.value().as_string();
  if (after.size() > tags_max)
    return refuse("TooManyTagsException", "The resource already has the maximum number of tags");
  group.tags = std::move(after);
  return {};
}

JsonObject tags_json(const Group& group) {
  JsonObject tags;
  for (const auto& [key, value] : group.tags) tags[key] = value;
  return tags;
}

/// By the ARN of a tagging call.
Result<Group*> tagged(Call& call, const JsonObject& input) {
  const std::string_view arn = text_of(input, "resourceArn");
  if (name_in(arn) == arn)
    return refuse("InvalidParameterException", "Invalid resource ARN: " + std::string(arn));
  return find_group(*call.scene.cloud.logs, name_in(arn));
}

}  // namespace

bool has_group(const Cloud& cloud, std::string_view name) {
  return cloud.logs->groups.contains(std::string(name));
}

void put_group(Scene& scene, std::string_view name, std::int64_t retention_days) {
  if (has_group(scene.cloud, name)) return;
  Group group;
  group.document = new_document(scene, name, "");
  group.retention_days = retention_days;
  scene.cloud.logs->groups.emplace(name, std::move(group));
}

Result<Json> create_log_group(Call& call, const JsonObject& input) {
  const std::string name(text_of(input, "logGroupName"));
  State& state = *call.scene.cloud.logs;
  if (state.groups.contains(name))
    return refuse("ResourceAlreadyExistsException", "The specified log group already exists");
  Group group;
  group.document = new_document(call.scene, name, text_of(input, "logGroupClass"));
  group.kms_key = text_of(input, "kmsKeyId");
  group.is_protected = flag_of(input, "deletionProtectionEnabled");
  GR_CHECK(put_tags(group, object_of(input, "tags")));
  state.groups.emplace(name, std::move(group));
  return Json(JsonObject());
}

Result<Json> describe_log_groups(Call& call, const JsonObject& input) {
  const std::string_view prefix = text_of(input, "logGroupNamePrefix");
  const std::string_view pattern = text_of(input, "logGroupNamePattern");
  if (!prefix.empty() && !pattern.empty())
    return refuse("InvalidParameterException",
                  "LogGroup name prefix and LogGroup name pattern are mutually exclusive "
                  "parameters.");
  const std::string_view its_class = text_of(input, "logGroupClass");
  const JsonArray* wanted = array_of(input, "logGroupIdentifiers");
  Listed all;
  for (const auto& [name, group] : call.scene.cloud.logs->groups) {
    if (!name.starts_with(prefix) || name.find(pattern) == std::string::npos) continue;
    if (!its_class.empty() && text_of(group.document, "logGroupClass") != its_class) continue;
    const std::string& its = name;
    if (wanted != nullptr && std::none_of(wanted->begin(), wanted->end(), [&](const Json& one) {
          return name_in(one.get_string()) == its;
        }))
      continue;
    all.emplace_back(name, told(group));
  }
  return page_of(input, "logGroups", std::move(all));
}

Result<Json> list_log_groups(Call& call, const JsonObject& input) {
  const std::string_view pattern = text_of(input, "logGroupNamePattern");
  const std::string_view its_class = text_of(input, "logGroupClass");
  for (const char* member : {"dataSources", "fieldIndexNames", "logGroupTags"})
    if (input.contains(member))
      return refuse("NotImplemented", std::string(member) + " of ListLogGroups is not played", 501);
  Listed all;
  for (const auto& [name, group] : call.scene.cloud.logs->groups) {
    // AWS:
    // https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_ListLogGroups.html
    const bool matches = pattern.starts_with('^') ? name.starts_with(pattern.substr(1))
                                                  : name.find(pattern) != std::string::npos;
    if (!matches) continue;
    if (!its_class.empty() && text_of(group.document, "logGroupClass") != its_class) continue;
    all.emplace_back(name, JsonObject{{"logGroupName", name},
                                      {"logGroupArn", text_of(group.document, "logGroupArn")},
                                      {"logGroupClass", text_of(group.document, "logGroupClass")}});
  }
  return page_of(input, "logGroups", std::move(all));
}

Result<Json> delete_log_group(Call& call, const JsonObject& input) {
  State& state = *call.scene.cloud.logs;
  const std::string name(text_of(input, "logGroupName"));
  // The rule is documented, its text is inferred.
  if (GR_TRY(find_group(state, name))->is_protected)
    return refuse("ValidationException",
                  "The log group " + name + " has deletion protection enabled");
  state.groups.erase(name);
  return Json(JsonObject());
}

Result<Json> put_log_group_deletion_protection(Call& call, const JsonObject& input) {
  GR_TRY(group_of(call, input))->is_protected = flag_of(input, "deletionProtectionEnabled");
  return Json(JsonObject());
}

Result<Json> put_retention_policy(Call& call, const JsonObject& input) {
  Group* group = GR_TRY(find_group(*call.scene.cloud.logs, text_of(input, "logGroupName")));
  const std::int64_t days = number_of(input, "retentionInDays");
  if (std::find(retentions.begin(), retentions.end(), days) == retentions.end()) {
    std::string choices;
    for (const std::int64_t choice : retentions)
      choices += (choices.empty() ? "" : ", ") + std::to_string(choice);
    return refuse("InvalidParameterException",
                  "1 validation error detected: Value '" + std::to_string(days) +
                      "' at 'retentionInDays' failed to satisfy constraint: Member must satisfy "
                      "enum value set: [" +
                      choices + "]");
  }
  group->retention_days = days;
  return Json(JsonObject());
}

Result<Json> delete_retention_policy(Call& call, const JsonObject& input) {
  GR_TRY(find_group(*call.scene.cloud.logs, text_of(input, "logGroupName")))->retention_days = 0;
  return Json(JsonObject());
}

namespace {

/// By logGroupName or, since it may be an ARN of other things too, by resourceIdentifier.
Result<Group*> encrypted(Call& call, const JsonObject& input) {
  const std::string_view name = text_of(input, "logGroupName");
  return find_group(*call.scene.cloud.logs,
                    name.empty() ? name_in(text_of(input, "resourceIdentifier")) : name);
}

}  // namespace

// Differs from AWS: the key is not looked for, since KMS is not here.
Result<Json> associate_kms_key(Call& call, const JsonObject& input) {
  GR_TRY(encrypted(call, input))->kms_key = text_of(input, "kmsKeyId");
  return Json(JsonObject());
}

Result<Json> disassociate_kms_key(Call& call, const JsonObject& input) {
  GR_TRY(encrypted(call, input))->kms_key.clear();
  return Json(JsonObject());
}

// Differs from AWS: the policy is kept; no message is masked by it.
Result<Json> put_data_protection_policy(Call& call, const JsonObject& input) {
  Group* group = GR_TRY(group_of(call, input));
  boost::system::error_code broken;
  const std::string text(text_of(input, "policyDocument"));
  const Json policy = boost::json::parse(text, broken);
  if (broken || !policy.is_object())
    return refuse("InvalidParameterException", "Data protection policy is not valid JSON");
  group->data_protection = DataProtection{text, now_ms(call.scene)};
  return Json(JsonObject{{"logGroupIdentifier", text_of(input, "logGroupIdentifier")},
                         {"policyDocument", text},
                         {"lastUpdatedTime", group->data_protection->updated_ms}});
}

Result<Json> get_data_protection_policy(Call& call, const JsonObject& input) {
  const Group* group = GR_TRY(group_of(call, input));
  JsonObject answer{{"logGroupIdentifier", text_of(input, "logGroupIdentifier")}};
  if (group->data_protection) {
    answer["policyDocument"] = group->data_protection->text;
    answer["lastUpdatedTime"] = group->data_protection->updated_ms;
  }
  return Json(std::move(answer));
}

Result<Json> delete_data_protection_policy(Call& call, const JsonObject& input) {
  GR_TRY(group_of(call, input))->data_protection.reset();
  return Json(JsonObject());
}

// ---- Tags, by the name of the group (the older calls) and by its ARN.
Result<Json> tag_log_group(Call& call, const JsonObject& input) {
  Group* group = GR_TRY(find_group(*call.scene.cloud.logs, text_of(input, "logGroupName")));
  GR_CHECK(put_tags(*group, object_of(input, "tags")));
  return Json(JsonObject());
}

Result<Json> untag_log_group(Call& call, const JsonObject& input) {
  Group* group = GR_TRY(find_group(*call.scene.cloud.logs, text_of(input, "logGroupName")));
  for (const Json& key : *array_of(input, "tags")) group->tags.erase(std::string(key.as_string()));
  return Json(JsonObject());
}

Result<Json> list_tags_log_group(Call& call, const JsonObject& input) {
  const Group* group = GR_TRY(find_group(*call.scene.cloud.logs, text_of(input, "logGroupName")));
  return Json(JsonObject{{"tags", tags_json(*group)}});
}

Result<Json> tag_resource(Call& call, const JsonObject& input) {
  GR_CHECK(put_tags(*GR_TRY(tagged(call, input)), object_of(input, "tags")));
  return Json(JsonObject());
}

Result<Json> untag_resource(Call& call, const JsonObject& input) {
  Group* group = GR_TRY(tagged(call, input));
  for (const Json& key : *array_of(input, "tagKeys"))
    group->tags.erase(std::string(key.as_string()));
  return Json(JsonObject());
}

Result<Json> list_tags_for_resource(Call& call, const JsonObject& input) {
  return Json(JsonObject{{"tags", tags_json(*GR_TRY(tagged(call, input)))}});
}

}  // namespace greenroom::mocks::logs
