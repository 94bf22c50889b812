#include "mocks/iam/parts.hpp"

#include <algorithm>

namespace greenroom::mocks::iam {
namespace {

constexpr std::string_view id_alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr std::size_t tags_max = 50;

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

seam::Failure nobody(std::string_view kind, std::string_view name) {
  return refuse("NoSuchEntityException", "The " + std::string(kind) + " with name " +
                                             std::string(name) + " cannot be found.");
}

}  // namespace

std::int64_t now_ms(const Scene& scene) {
  return scene.utc().time_since_epoch().count() / 1'000'000 * 1000;
}

std::string new_id(Scene& scene, std::string_view prefix) {
  const std::uint64_t ordinal = scene.cloud.iam->next_id++;
  return std::string(prefix) +
         sim::drawn_text(scene.cloud.settings.chance.draw("iam.id", prefix, ordinal), id_alphabet,
                         prefix == "AKIA" ? 16 : 17);
}

std::string arn_of(const Cloud& cloud, std::string_view kind, std::string_view path,
                   std::string_view name) {
  return "arn:aws:iam::" + cloud.settings.account + ":" + std::string(kind) + std::string(path) +
         std::string(name);
}

std::string path_of(const JsonObject& input) {
  const std::string_view path = text_of(input, "Path");
  return path.empty() ? std::string("/") : std::string(path);
}

bool same_name(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](char x, char y) { return lower(x) == lower(y); });
}

std::string encoded(std::string_view text) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  constexpr std::string_view marks = "-._~";
  std::string out;
  out.reserve(text.size() * 2);
  for (const char c : text) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       marks.find(c) != std::string_view::npos;
    if (plain) {
      out.push_back(c);
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    out.push_back('%');
    out.push_back(digits[byte >> 4U]);
    out.push_back(digits[byte & 15U]);
  }
  return out;
}

// AWS: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
std::size_t weight_of(std::string_view policy) {
  return static_cast<std::size_t>(std::count_if(policy.begin(), policy.end(), [](char c) {
    return c != ' ' && c != '\t' && c != '\n' && c != '\r';
  }));
}

Result<User*> find_user(State& state, std::string_view name) {
  const auto found = state.users.find(std::string(name));
  if (found == state.users.end()) return nobody("user", name);
  return &found->second;
}

Result<Group*> find_group(State& state, std::string_view name) {
  const auto found = state.groups.find(std::string(name));
  if (found == state.groups.end()) return nobody("group", name);
  return &found->second;
}

Result<Role*> find_role(State& state, std::string_view name) {
  const auto found = state.roles.find(std::string(name));
  if (found == state.roles.end()) return nobody("role", name);
  return &found->second;
}

Result<Role*> own_role(State& state, std::string_view name) {
  Role* role = GR_TRY(find_role(state, name));
  if (!role->linked_to.empty())
    return refuse("UnmodifiableEntityException",
                  "Cannot perform the operation on the protected role '" + std::string(name) +
                      "' - this role is only modifiable by AWS");
  return role;
}

Result<InstanceProfile*> find_profile(State& state, std::string_view name) {
  const auto found = state.profiles.find(std::string(name));
  if (found == state.profiles.end())
    return refuse("NoSuchEntityException",
                  "Instance Profile " + std::string(name) + " cannot be found.");
  return &found->second;
}

Result<Provider*> find_provider(State& state, std::string_view arn) {
  const auto found = state.providers.find(std::string(arn));
  if (found == state.providers.end())
    return refuse("NoSuchEntityException",
                  "OpenIDConnect Provider not found for arn " + std::string(arn));
  return &found->second;
}

Result<Policy*> find_policy(State& state, std::string_view arn) {
  const auto found = state.policies.find(std::string(arn));
  if (found == state.policies.end())
    return refuse("NoSuchEntityException", "Policy " + std::string(arn) + " was not found.");
  return &found->second;
}

Result<std::string> user_name(const Call& call, const JsonObject& input) {
  if (const std::string_view name = text_of(input, "UserName"); !name.empty())
    return std::string(name);
  const std::string& arn = call.caller.arn;
  if (arn.find(":user/") == std::string::npos)
    return refuse("ValidationError", "Must specify userName when calling with non-User credentials",
                  400);
  return arn.substr(arn.rfind('/') + 1);
}

Result<Named> holder_of(Call& call, const JsonObject& input) {
  State& state = *call.scene.cloud.iam;
  if (const std::string_view name = text_of(input, "RoleName"); !name.empty())
    return Named{"role", std::string(name), &GR_TRY(find_role(state, name))->holder};
  if (const std::string_view name = text_of(input, "GroupName"); !name.empty())
    return Named{"group", std::string(name), &GR_TRY(find_group(state, name))->holder};
  const std::string name = GR_TRY(user_name(call, input));
  return Named{"user", name, &GR_TRY(find_user(state, name))->holder};
}

Result<Named> changed_holder_of(Call& call, const JsonObject& input) {
  if (const std::string_view name = text_of(input, "RoleName"); !name.empty())
    (void)GR_TRY(own_role(*call.scene.cloud.iam, name));
  return holder_of(call, input);
}

void for_each_holder(const State& state, const Visit& visit) {
  for (const auto& [name, user] : state.users) visit("user", name, user.holder);
  for (const auto& [name, group] : state.groups) visit("group", name, group.holder);
  for (const auto& [name, role] : state.roles) visit("role", name, role.holder);
}

std::string policy_name(const State& state, std::string_view arn) {
  if (const AwsPolicy* known = aws_policy(arn)) return std::string(known->name);
  const auto found = state.policies.find(std::string(arn));
  return found == state.policies.end() ? std::string()
                                       : std::string(text_of(found->second.document, "PolicyName"));
}

Result<void> check_attachable(const State& state, std::string_view arn) {
  if (!policy_name(state, arn).empty()) return {};
  if (is_of_aws(arn)) return unknown_aws_policy(arn);
  return refuse("NoSuchEntityException",
                "Policy " + std::string(arn) + " does not exist or is not attachable.");
}

Usage usage_of(const State& state, std::string_view arn) {
  Usage usage;
  for_each_holder(state, [&](std::string_view, const std::string&, const Holder& holder) {
    usage.attached += holder.attached.contains(std::string(arn)) ? 1 : 0;
    usage.boundaries += holder.boundary == arn ? 1 : 0;
  });
  return usage;
}

JsonArray tags_json(const Tags& tags) {
  JsonArray list;
  for (const auto& [key, value] : tags) list.push_back(JsonObject{{"Key", key}, {"Value", value}});
  return list;
}

// AWS: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html
Result<void> put_tags(Tags& tags, const JsonArray* given) {
  if (given == nullptr) return {};
  Tags after = tags;
  std::vector<std::string> seen;
  for (const Json& item : *given) {
    const std::string key(text_of(item.get_object(), "Key"));
    if (same_name(key.substr(0, 4), "aws:"))  // the text is from memory
      return refuse("InvalidInputException",
                    "Tag keys that begin with aws: are reserved for the use of AWS.");
    for (const std::string& other : seen)
      if (same_name(other, key))
        return refuse("InvalidInputException",
                      "Duplicate tag keys found. Please note that Tag keys are case insensitive.");
    seen.push_back(key);
    std::erase_if(after, [&](const auto& tag) { return same_name(tag.first, key); });
    after[key] = text_of(item.get_object(), "Value");
  }
  if (after.size() > tags_max)
    return refuse("LimitExceededException", "The number of tags has reached the maximum limit.");
  tags = std::move(after);
  return {};
}

JsonObject full_document(const Holder& holder) {
  JsonObject document = holder.document;
  if (!holder.boundary.empty())
    document["PermissionsBoundary"] =
        JsonObject{{"PermissionsBoundaryType", "PermissionsBoundaryPolicy"},
                   {"PermissionsBoundaryArn", holder.boundary}};
  if (!holder.tags.empty()) document["Tags"] = tags_json(holder.tags);
  return document;
}

Result<void> set_boundary(const State& state, Holder& holder, std::string_view arn) {
  if (arn.empty()) return {};
  if (is_of_aws(arn) && aws_policy(arn) == nullptr) return unknown_aws_policy(arn);
  if (policy_name(state, arn).empty())
    return refuse("NoSuchEntityException",
                  "Scope ARN: " + std::string(arn) + " does not exist or is not attachable.");
  holder.boundary = arn;
  return {};
}

Result<Json> page_of(const JsonObject& input, std::string_view member, Listed all,
                     JsonObject answer) {
  const std::string after(text_of(input, "Marker"));
  const auto most = static_cast<std::size_t>(number_of(input, "MaxItems", 100));
  JsonArray list;
  std::string last;
  answer["IsTruncated"] = false;
  for (auto& [key, json] : all) {
    if (!after.empty() && key <= after) continue;
    if (list.size() == most) {
      answer["IsTruncated"] = true;
      answer["Marker"] = last;
      break;
    }
    last = key;
    list.push_back(std::move(json));
  }
  answer[member] = std::move(list);
  return Json(std::move(answer));
}

}  // namespace greenroom::mocks::iam
