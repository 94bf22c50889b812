#include "mocks/archive.hpp"
#include "mocks/iam/iam.hpp"
#include "mocks/sts/sts.hpp"
#include "sim/seam/check.hpp"

#include <array>
#include <utility>

namespace greenroom::mocks::sts {
namespace {

// AWS: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
constexpr std::int64_t role_session_default_seconds = 3600;
constexpr std::int64_t chained_session_max_seconds = 3600;
// AWS: https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html
constexpr std::int64_t user_session_default_seconds = 43'200;

constexpr std::string_view id_alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr std::string_view secret_alphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

std::int64_t milliseconds_of(seam::Utc when) { return when.time_since_epoch().count() / 1000; }

/// A session with drawn keys; it is in the state when this returns.
const Principal& open_session(Call& call, std::string arn, std::string user_id,
                              std::int64_t seconds) {
  Cloud& cloud = call.scene.cloud;
  const std::uint64_t ordinal = cloud.sts.next_session++;
  const sim::Chance& chance = cloud.settings.chance;
  Principal session;
  session.access_key =
      "ASIA" + sim::drawn_text(chance.draw("sts.session.key", "", ordinal), id_alphabet, 16);
  session.secret_key =
      sim::drawn_text(chance.draw("sts.session.secret", "", ordinal), secret_alphabet, 40);
  session.session_token =
      "FwoGZXIvYXdz" +
      sim::drawn_text(chance.draw("sts.session.token", "", ordinal), secret_alphabet, 228);
  session.account = cloud.settings.account;
  session.arn = std::move(arn);
  session.user_id = std::move(user_id);
  session.actor = call.caller.actor;
  session.expires = call.scene.utc() + std::chrono::seconds(seconds);
  std::string key = session.access_key;
  return cloud.sts.principals.insert_or_assign(std::move(key), std::move(session)).first->second;
}

JsonObject credentials_of(const Principal& session) {
  GR_ASSERT(session.expires.has_value(), "credentials of a session end");
  return {{"AccessKeyId", session.access_key},
          {"SecretAccessKey", session.secret_key},
          {"SessionToken", session.session_token},
          {"Expiration", milliseconds_of(*session.expires)}};
}

bool is_session(const Call& call) {
  const Principal* caller = find_principal(call.scene.cloud, call.caller.access_key);
  return caller != nullptr && !caller->session_token.empty();
}

seam::Failure denied(const Call& call, std::string_view operation, std::string_view resource) {
  return refuse("AccessDenied",
                "User: " + call.caller.arn + " is not authorized to perform: sts:" +
                    std::string(operation) + " on resource: " + std::string(resource),
                403);
}

struct RoleName {
  std::string account, name;
};

std::optional<RoleName> role_of(std::string_view arn) {
  constexpr std::string_view prefix = "arn:aws:iam::";
  constexpr std::string_view middle = ":role/";
  if (!arn.starts_with(prefix)) return std::nullopt;
  arn.remove_prefix(prefix.size());
  const std::size_t at = arn.find(middle);
  if (at != 12 || arn.substr(0, 12).find_first_not_of("0123456789") != std::string_view::npos)
    return std::nullopt;
  const std::string_view path = arn.substr(at + middle.size());
  const std::string_view name = path.substr(path.rfind('/') + 1);
  if (name.empty()) return std::nullopt;
  return RoleName{std::string(arn.substr(0, 12)), std::string(name)};
}

/// The account's root has the account's number for an id.
// AWS: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
std::string user_id_of(const Call& call) {
  if (call.caller.arn.ends_with(":root")) return call.caller.account;
  const Principal* caller = find_principal(call.scene.cloud, call.caller.access_key);
  return caller != nullptr ? caller->user_id : call.caller.access_key;
}

Result<Json> get_caller_identity(Call& call, const JsonObject&) {
  return Json(JsonObject{
      {"UserId", user_id_of(call)}, {"Account", call.caller.account}, {"Arn", call.caller.arn}});
}

Result<Json> assume_role(Call& call, const JsonObject& input) {
  const std::string role_arn(text_of(input, "RoleArn"));
  const std::optional<RoleName> role = role_of(role_arn);
  if (!role) return refuse("ValidationError", role_arn + " is invalid", 400);
  const std::int64_t seconds = number_of(input, "DurationSeconds", role_session_default_seconds);
  if (is_session(call) && seconds > chained_session_max_seconds)
    return refuse("ValidationError",
                  "The requested DurationSeconds exceeds the 1 hour session limit for roles "
                  "assumed by role chaining",
                  400);
  // Differs from AWS: of the role's trust policy only that is judged whether it names anybody but
  // services, the account's root may assume roles too, and so may anybody one that IAM does not
  // know; a role of another account is always refused, since that account is not here.
  if (role->account != call.scene.cloud.settings.account)
    return denied(call, "AssumeRole", role_arn);
  const std::string session_name(text_of(input, "RoleSessionName"));
  const iam::Role* known = iam::role_by_arn(call.scene.cloud, role_arn);
  if (known != nullptr && !iam::lets_people_in(*known)) return denied(call, "AssumeRole", role_arn);
  const std::string role_id =
      known != nullptr
          ? std::string(text_of(known->holder.document, "RoleId"))
          : "AROA" + sim::drawn_text(call.scene.cloud.settings.chance.draw("sts.role", role_arn),
                                     id_alphabet, 17);
  // AWS: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
  if (known != nullptr &&
      seconds > number_of(known->holder.document, "MaxSessionDuration", seconds))
    return refuse("ValidationError",
                  "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
                  400);
  if (known != nullptr) iam::used(call.scene, role->name);
  const Principal session = open_session(
      call, "arn:aws:sts::" + role->account + ":assumed-role/" + role->name + "/" + session_name,
      role_id + ":" + session_name, seconds);
  JsonObject output{
      {"Credentials", credentials_of(session)},
      {"AssumedRoleUser", JsonObject{{"AssumedRoleId", session.user_id}, {"Arn", session.arn}}}};
  if (const Json* identity = input.if_contains("SourceIdentity"))
    output.emplace("SourceIdentity", *identity);
  return Json(std::move(output));
}

Result<Json> get_session_token(Call& call, const JsonObject& input) {
  // AWS: https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html
  if (is_session(call))
    return refuse("AccessDenied", "Cannot call GetSessionToken with session credentials", 403);
  const Principal session =
      open_session(call, call.caller.arn, user_id_of(call),
                   number_of(input, "DurationSeconds", user_session_default_seconds));
  return Json(JsonObject{{"Credentials", credentials_of(session)}});
}

// Differs from AWS: a key that is not of this world has no account here; AWS tells that of any.
Result<Json> get_access_key_info(Call& call, const JsonObject& input) {
  const std::string key(text_of(input, "AccessKeyId"));
  const Principal* holder = find_principal(call.scene.cloud, key);
  if (holder == nullptr)
    return refuse("InvalidClientTokenId", "The access key " + key + " is not known here", 403);
  return Json(JsonObject{{"Account", holder->account}});
}

constexpr std::array rows = {
    OperationRow{"AssumeRole", assume_role},
    OperationRow{"GetAccessKeyInfo", get_access_key_info},
    OperationRow{"GetCallerIdentity", get_caller_identity},
    OperationRow{"GetSessionToken", get_session_token},
};

}  // namespace

void put_principal(Cloud& cloud, Principal principal) {
  GR_ASSERT(!principal.access_key.empty(), "a principal is found by its access key");
  std::string key = principal.access_key;
  cloud.sts.principals.insert_or_assign(std::move(key), std::move(principal));
}

void remove_principal(Cloud& cloud, std::string_view access_key) {
  cloud.sts.principals.erase(std::string(access_key));
}

const Principal* find_principal(const Cloud& cloud, std::string_view access_key) {
  const auto found = cloud.sts.principals.find(std::string(access_key));
  return found == cloud.sts.principals.end() ? nullptr : &found->second;
}

std::span<const OperationRow> operations() { return rows; }

Json to_json(const State& state) { return archive::save(state); }
State from_json(const Json& json) { return archive::loaded<State>(json); }

}  // namespace greenroom::mocks::sts
