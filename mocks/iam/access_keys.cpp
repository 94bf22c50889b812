// Access keys: who has one can sign, as long as it is active.
// AWS: https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateAccessKey.html
#include "mocks/iam/handlers.hpp"
#include "mocks/iam/keys.hpp"
#include "mocks/iam/parts.hpp"
#include "mocks/sts/sts.hpp"

namespace greenroom::mocks::iam {
namespace {

constexpr std::size_t keys_per_user = 2;
constexpr std::string_view secret_alphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

Result<AccessKey*> find_key(User& user, const std::string& id) {
  const auto found = user.keys.find(id);
  if (found == user.keys.end())
    return refuse("NoSuchEntityException", "The Access Key with id " + id + " cannot be found.");
  return &found->second;
}

/// The user whom a call about keys means.
Result<User*> owner(Call& call, const JsonObject& input) {
  const std::string name = GR_TRY(user_name(call, input));
  return find_user(*call.scene.cloud.iam, name);
}

const char* status_of(const AccessKey& key) { return key.active ? "Active" : "Inactive"; }

}  // namespace

void let_sign(Cloud& cloud, const User& user) {
  const JsonObject& document = user.holder.document;
  for (const auto& [id, key] : user.keys) {
    sts::remove_principal(cloud, id);
    if (!key.active) continue;
    sts::Principal principal;
    principal.access_key = id;
    principal.secret_key = key.secret;
    principal.account = cloud.settings.account;
    principal.arn = text_of(document, "Arn");
    principal.user_id = text_of(document, "UserId");
    principal.actor = text_of(document, "UserName");
    sts::put_principal(cloud, std::move(principal));
  }
}

Result<Json> create_access_key(Call& call, const JsonObject& input) {
  User* user = GR_TRY(owner(call, input));
  if (user->keys.size() >= keys_per_user)
    return refuse("LimitExceededException", "Cannot exceed quota for AccessKeysPerUser: 2");
  const std::string id = new_id(call.scene, "AKIA");
  AccessKey key;
  key.secret =
      sim::drawn_text(call.scene.cloud.settings.chance.draw("iam.secret", id), secret_alphabet, 40);
  key.created_ms = now_ms(call.scene);
  const AccessKey& kept = user->keys.emplace(id, std::move(key)).first->second;
  let_sign(call.scene.cloud, *user);
  return Json(
      JsonObject{{"AccessKey", JsonObject{{"UserName", text_of(user->holder.document, "UserName")},
                                          {"AccessKeyId", id},
                                          {"Status", status_of(kept)},
                                          {"SecretAccessKey", kept.secret},
                                          {"CreateDate", kept.created_ms}}}});
}

Result<Json> list_access_keys(Call& call, const JsonObject& input) {
  const User* user = GR_TRY(owner(call, input));
  Listed all;
  for (const auto& [id, key] : user->keys)
    all.emplace_back(id, JsonObject{{"UserName", text_of(user->holder.document, "UserName")},
                                    {"AccessKeyId", id},
                                    {"Status", status_of(key)},
                                    {"CreateDate", key.created_ms}});
  return page_of(input, "AccessKeyMetadata", std::move(all));
}

Result<Json> update_access_key(Call& call, const JsonObject& input) {
  User* user = GR_TRY(owner(call, input));
  AccessKey* key = GR_TRY(find_key(*user, std::string(text_of(input, "AccessKeyId"))));
  key->active = text_of(input, "Status") == "Active";
  let_sign(call.scene.cloud, *user);
  return Json(JsonObject());
}

Result<Json> delete_access_key(Call& call, const JsonObject& input) {
  User* user = GR_TRY(owner(call, input));
  const std::string id(text_of(input, "AccessKeyId"));
  (void)GR_TRY(find_key(*user, id));
  user->keys.erase(id);
  sts::remove_principal(call.scene.cloud, id);
  return Json(JsonObject());
}

// Differs from AWS: what a key was used for last is not kept: each answers as one that was never
// used since that began to be recorded.
Result<Json> get_access_key_last_used(Call& call, const JsonObject& input) {
  const std::string id(text_of(input, "AccessKeyId"));
  for (const auto& [name, user] : call.scene.cloud.iam->users)
    if (user.keys.contains(id))
      return Json(
          JsonObject{{"UserName", name},
                     {"AccessKeyLastUsed", JsonObject{{"ServiceName", "N/A"}, {"Region", "N/A"}}}});
  return refuse("AccessDenied",
                "User: " + call.caller.arn +
                    " is not authorized to perform: iam:GetAccessKeyLastUsed on resource: access "
                    "key " +
                    id,
                403);
}

// Nothing makes such things here: making them is refused, so that no user has any.
Result<Json> list_mfa_devices(Call& call, const JsonObject& input) {
  (void)GR_TRY(owner(call, input));
  return page_of(input, "MFADevices", {});
}
Result<Json> list_virtual_mfa_devices(Call&, const JsonObject& input) {
  return page_of(input, "VirtualMFADevices", {});
}
Result<Json> list_ssh_public_keys(Call& call, const JsonObject& input) {
  (void)GR_TRY(owner(call, input));
  return page_of(input, "SSHPublicKeys", {});
}
Result<Json> list_signing_certificates(Call& call, const JsonObject& input) {
  (void)GR_TRY(owner(call, input));
  return page_of(input, "Certificates", {});
}
Result<Json> list_service_specific_credentials(Call& call, const JsonObject& input) {
  (void)GR_TRY(owner(call, input));
  return page_of(input, "ServiceSpecificCredentials", {});
}
Result<Json> get_login_profile(Call& call, const JsonObject& input) {
  const std::string name = GR_TRY(user_name(call, input));
  (void)GR_TRY(find_user(*call.scene.cloud.iam, name));
  return refuse("NoSuchEntityException", "Login Profile for User " + name + " cannot be found.");
}
Result<Json> delete_login_profile(Call& call, const JsonObject& input) {
  return get_login_profile(call, input);
}

}  // namespace greenroom::mocks::iam
