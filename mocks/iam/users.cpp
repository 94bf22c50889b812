// Users and their groups.
// AWS: https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateUser.html
#include "mocks/iam/handlers.hpp"
#include "mocks/iam/keys.hpp"
#include "mocks/iam/parts.hpp"

#include <algorithm>
#include <utility>

namespace greenroom::mocks::iam {
namespace {

// AWS: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
constexpr std::int64_t groups_per_user = 10;

template <class Map>
bool is_taken(const Map& map, std::string_view name) {
  return std::any_of(map.begin(), map.end(),
                     [&](const auto& one) { return same_name(one.first, name); });
}

std::int64_t groups_of(const State& state, const std::string& user) {
  return std::count_if(state.groups.begin(), state.groups.end(),
                       [&](const auto& group) { return group.second.users.contains(user); });
}

/// Those below the path that is asked for, as a list tells them.
template <class Map>
Listed below_path(const Map& map, const JsonObject& input) {
  const std::string_view prefix = text_of(input, "PathPrefix");
  Listed all;
  for (const auto& [name, one] : map)
    if (text_of(one.holder.document, "Path").starts_with(prefix))
      all.emplace_back(name, one.holder.document);
  return all;
}

seam::Failure taken(const char* kind, const std::string& name) {
  return refuse("EntityAlreadyExistsException",
                std::string(kind) + " with name " + name + " already exists.");
}

/// The account itself, as GetUser tells it: without name and path (so callers report; the model has
/// them required), there since the world is.
Json root_of(const Call& call) {
  const auto starts = call.scene.cloud.settings.starts.time_since_epoch().count();
  return JsonObject{{"User", JsonObject{{"UserId", call.caller.account},
                                        {"Arn", call.caller.arn},
                                        {"CreateDate", starts / 1'000'000 * 1000}}}};
}

}  // namespace

Result<Json> create_user(Call& call, const JsonObject& input) {
  State& state = *call.scene.cloud.iam;
  const std::string name(text_of(input, "UserName"));
  if (is_taken(state.users, name)) return taken("User", name);
  User user;
  GR_CHECK(put_tags(user.holder.tags, array_of(input, "Tags")));
  GR_CHECK(set_boundary(state, user.holder, text_of(input, "PermissionsBoundary")));
  const std::string path = path_of(input);
  user.holder.document = {{"Path", path},
                          {"UserName", name},
                          {"UserId", new_id(call.scene, "AIDA")},
                          {"Arn", arn_of(call.scene.cloud, "user", path, name)},
                          {"CreateDate", now_ms(call.scene)}};
  JsonObject answer = full_document(user.holder);
  state.users.emplace(name, std::move(user));
  return Json(JsonObject{{"User", std::move(answer)}});
}

// AWS: https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetUser.html
Result<Json> get_user(Call& call, const JsonObject& input) {
  if (!input.contains("UserName") && call.caller.arn.ends_with(":root")) return root_of(call);
  const std::string name = GR_TRY(user_name(call, input));
  const User* user = GR_TRY(find_user(*call.scene.cloud.iam, name));
  return Json(JsonObject{{"User", full_document(user->holder)}});
}

Result<Json> list_users(Call& call, const JsonObject& input) {
  return page_of(input, "Users", below_path(std::as_const(call.scene.cloud.iam)->users, input));
}

Result<Json> update_user(Call& call, const JsonObject& input) {
  State& state = *call.scene.cloud.iam;
  const std::string name(text_of(input, "UserName"));
  User* user = GR_TRY(find_user(state, name));
  std::string after(text_of(input, "NewUserName"));
  if (after.empty()) after = name;
  if (after != name && !same_name(after, name) && is_taken(state.users, after))
    return taken("User", after);
  JsonObject& document = user->holder.document;
  if (input.contains("NewPath")) document["Path"] = text_of(input, "NewPath");
  document["UserName"] = after;
  document["Arn"] = arn_of(call.scene.cloud, "user", text_of(document, "Path"), after);
  auto node = state.users.extract(name);
  node.key() = after;
  const User& moved = state.users.insert(std::move(node)).position->second;
  for (auto& [group_name, group] : state.groups)
    if (group.users.erase(name) > 0) group.users.insert(after);
  let_sign(call.scene.cloud, moved);
  return Json(JsonObject());
}

Result<Json> delete_user(Call& call, const JsonObject& input) {
  State& state = *call.scene.cloud.iam;
  const std::string name(text_of(input, "UserName"));
  const User* user = GR_TRY(find_user(state, name));
  const auto conflict = [](const char* what) {
    return refuse("DeleteConflictException", std::string("Cannot delete entity, must ") + what);
  };
  if (groups_of(state, name) > 0) return conflict("remove users from group first.");
  if (!user->holder.attached.empty()) return conflict("detach all policies first.");
  if (!user->holder.policies.empty()) return conflict("delete policies first.");
  if (!user->keys.empty()) return conflict("delete access keys first.");
  state.users.erase(name);
  return Json(JsonObject());
}

// ---- Groups.
Result<Json> create_group(Call& call, const JsonObject& input) {
  State& state = *call.scene.cloud.iam;
  const std::string name(text_of(input, "GroupName"));
  if (is_taken(state.groups, name)) return taken("Group", name);
  const std::string path = path_of(input);
  Group group;
  group.holder.document = {{"Path", path},
                           {"GroupName", name},
                           {"GroupId", new_id(call.scene, "AGPA")},
                           {"Arn", arn_of(call.scene.cloud, "group", path, name)},
                           {"CreateDate", now_ms(call.scene)}};
  JsonObject answer = group.holder.document;
  state.groups.emplace(name, std::move(group));
  return Json(JsonObject{{"Group", std::move(answer)}});
}

Result<Json> get_group(Call& call, const JsonObject& input) {
  const State& state = *call.scene.cloud.iam;
  const Group* group = GR_TRY(find_group(*call.scene.cloud.iam, text_of(input, "GroupName")));
  Listed users;
  for (const std::string& name : group->users)
    users.emplace_back(name, state.users.at(name).holder.document);
  return page_of(input, "Users", std::move(users), {{"Group", group->holder.document}});
}

Result<Json> list_groups(Call& call, const JsonObject& input) {
  return page_of(input, "Groups", below_path(std::as_const(call.scene.cloud.iam)->groups, input));
}

Result<Json> delete_group(Call& call, const JsonObject& input) {
  State& state = *call.scene.cloud.iam;
  const std::string name(text_of(input, "GroupName"));
  const Group* group = GR_TRY(find_group(state, name));
  const auto conflict = [](const char* what) {
    return refuse("DeleteConflictException", std::string("Cannot delete entity, must ") + what);
  };
  if (!group->users.empty()) return conflict("remove users from group first.");
  if (!group->holder.attached.empty()) return conflict("detach all policies first.");
  if (!group->holder.policies.empty()) return conflict("delete policies first.");
  state.groups.erase(name);
  return Json(JsonObject());
}

Result<Json> add_user_to_group(Call& call, const JsonObject& input) {
  State& state = *call.scene.cloud.iam;
  const std::string user(text_of(input, "UserName"));
  Group* group = GR_TRY(find_group(state, text_of(input, "GroupName")));
  (void)GR_TRY(find_user(state, user));
  if (!group->users.contains(user) && groups_of(state, user) >= groups_per_user)
    return refuse("LimitExceededException", "Cannot exceed quota for GroupsPerUser: 10");
  group->users.insert(user);
  return Json(JsonObject());
}

Result<Json> remove_user_from_group(Call& call, const JsonObject& input) {
  State& state = *call.scene.cloud.iam;
  const std::string user(text_of(input, "UserName"));
  Group* group = GR_TRY(find_group(state, text_of(input, "GroupName")));
  (void)GR_TRY(find_user(state, user));
  group->users.erase(user);
  return Json(JsonObject());
}

Result<Json> list_groups_for_user(Call& call, const JsonObject& input) {
  State& state = *call.scene.cloud.iam;
  const std::string user(text_of(input, "UserName"));
  (void)GR_TRY(find_user(state, user));
  Listed all;
  for (const auto& [name, group] : state.groups)
    if (group.users.contains(user)) all.emplace_back(name, group.holder.document);
  return page_of(input, "Groups", std::move(all));
}

}  // namespace greenroom::mocks::iam
