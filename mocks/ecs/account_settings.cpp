// What an account has set for all of ECS, or for one of its principals.
// AWS: https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-account-settings.html
#include "mocks/ecs/account_settings.hpp"

#include "mocks/ecs/handlers.hpp"

#include <algorithm>
#include <array>

namespace greenroom::mocks::ecs {
namespace {

using Values = std::array<std::string_view, 5>;  // empty: no more
constexpr Values switched{"enabled", "disabled", "on", "off"};

struct Row {
  std::string_view name, otherwise;
  Values values;
};
// In the order in which they are listed.
// AWS: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutAccountSetting.html
constexpr std::array<Row, 11> rows{{
    {"awsvpcTrunking", "disabled", switched},
    {"containerInsights", "disabled", {"enabled", "disabled", "on", "off", "enhanced"}},
    {"containerInstanceLongArnFormat", "enabled", switched},
    {"defaultLogDriverMode", "non-blocking", {"blocking", "non-blocking"}},
    {"fargateEventWindows", "disabled", switched},
    {"fargateFIPSMode", "disabled", switched},
    {"fargateTaskRetirementWaitPeriod", "7", {"0", "7", "14"}},
    {"guardDutyActivate", "off", {}},
    {"serviceLongArnFormat", "enabled", switched},
    {"tagResourceAuthorization", "on", switched},
    {"taskLongArnFormat", "enabled", switched},
}};
constexpr std::string_view managed = "guardDutyActivate";
constexpr std::int64_t page_most = 10;

std::string root_of(const Cloud& cloud) {
  return "arn:aws:iam::" + cloud.settings.account + ":root";
}

/// Sessions of a role have the role's settings.
std::string principal_of(const Call& call, const JsonObject& input) {
  std::string arn(text_of(input, "principalArn"));
  if (arn.empty()) arn = call.caller.arn;
  constexpr std::string_view session = ":assumed-role/";
  const std::size_t at = arn.find(session);
  if (at == std::string::npos) return arn;
  const std::string role = arn.substr(at + session.size());
  return "arn:aws:iam::" + call.scene.cloud.settings.account + ":role/" +
         role.substr(0, role.find('/'));
}

const std::string* own_value(const State& state, const std::string& principal,
                             std::string_view name) {
  const auto kept = state.account_settings.find(principal);
  if (kept == state.account_settings.end()) return nullptr;
  const auto found = kept->second.find(std::string(name));
  return found == kept->second.end() ? nullptr : &found->second;
}

JsonObject told(std::string_view name, std::string_view value, std::string_view principal) {
  return {{"name", name},
          {"value", value},
          {"principalArn", principal},
          {"type", name == managed ? "aws_managed" : "user"}};
}

// Inferred: how account settings are refused, and the values of those that nobody has set.
Result<Json> put(Call& call, const JsonObject& input, const std::string& principal) {
  const std::string_view name = text_of(input, "name"), value = text_of(input, "value");
  const auto row =
      std::find_if(rows.begin(), rows.end(), [&](const Row& one) { return one.name == name; });
  if (row == rows.end() || name == managed)
    return refuse("InvalidParameterException",
                  "The account setting " + std::string(name) + " cannot be changed.");
  if (value.empty() ||
      std::find(row->values.begin(), row->values.end(), value) == row->values.end())
    return refuse("InvalidParameterException", "The value " + std::string(value) +
                                                   " is not valid for the account setting " +
                                                   std::string(name) + ".");
  call.scene.cloud.ecs.account_settings[principal][std::string(name)] = value;
  return Json(JsonObject{{"setting", told(name, value, principal)}});
}

std::string effective(const Cloud& cloud, const std::string& principal, const Row& row) {
  for (const std::string& who : {principal, root_of(cloud)})
    if (const std::string* value = own_value(cloud.ecs, who, row.name)) return *value;
  return std::string(row.otherwise);
}

}  // namespace

std::string account_setting(const Call& call, std::string_view name) {
  for (const Row& row : rows)
    if (row.name == name) return effective(call.scene.cloud, principal_of(call, {}), row);
  return {};
}

// Differs from AWS: whoever may call at all may name another principal, there root alone.
Result<Json> put_account_setting(Call& call, const JsonObject& input) {
  return put(call, input, principal_of(call, input));
}

Result<Json> put_account_setting_default(Call& call, const JsonObject& input) {
  return put(call, input, root_of(call.scene.cloud));
}

Result<Json> delete_account_setting(Call& call, const JsonObject& input) {
  State& state = call.scene.cloud.ecs;
  const std::string principal = principal_of(call, input);
  const std::string_view name = text_of(input, "name");
  std::string value;
  if (const std::string* own = own_value(state, principal, name)) {
    value = *own;
    auto& kept = state.account_settings.at(principal);
    kept.erase(std::string(name));
    if (kept.empty()) state.account_settings.erase(principal);
  } else {
    for (const Row& row : rows)
      if (row.name == name) value = effective(call.scene.cloud, principal, row);
  }
  return Json(JsonObject{{"setting", told(name, value, principal)}});
}

Result<Json> list_account_settings(Call& call, const JsonObject& input) {
  const std::string principal = principal_of(call, input);
  const std::string_view name = text_of(input, "name"), value = text_of(input, "value");
  if (!value.empty() && name.empty())
    return refuse("InvalidParameterException",
                  "A setting name must be specified to filter by value.");
  const Cloud& cloud = call.scene.cloud;
  std::map<std::string, JsonObject> found;
  std::vector<std::string> names;
  for (const Row& row : rows) {
    const std::string* own = own_value(cloud.ecs, principal, row.name);
    if ((own == nullptr && !flag_of(input, "effectiveSettings")) ||
        (!name.empty() && row.name != name))
      continue;
    const std::string is = own != nullptr ? *own : effective(cloud, principal, row);
    if (!value.empty() && is != value) continue;
    names.emplace_back(row.name);
    found.emplace(row.name, told(row.name, is, principal));
  }
  JsonObject document = page_document("settings", page_of(names, input, page_most));
  for (Json& one : document["settings"].get_array()) one = found.at(std::string(one.get_string()));
  return Json(std::move(document));
}

}  // namespace greenroom::mocks::ecs
