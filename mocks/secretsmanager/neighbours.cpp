#include "mocks/secretsmanager/store.hpp"
#include "sim/seam/check.hpp"

#include <array>
#include <utility>

namespace greenroom::mocks::secretsmanager {
namespace {

constexpr std::string_view value_alphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
constexpr std::size_t value_length = 24;

constexpr std::string_view cannot_pull =
    "ResourceInitializationError: unable to pull secrets or registry auth: execution resource "
    "retrieval failed: unable to retrieve secret from asm: ";

/// What a `valueFrom` names.
struct Reference {
  std::string secret, json_key, stage, version;
};

std::vector<std::string_view> fields_of(std::string_view text) {
  std::vector<std::string_view> fields;
  for (;;) {
    const std::size_t colon = text.find(':');
    fields.push_back(text.substr(0, colon));
    if (colon == std::string_view::npos) return fields;
    text.remove_prefix(colon + 1);
  }
}

seam::Failure cannot_start(std::string text) {
  return refuse("ResourceInitializationError", std::string(cannot_pull) + std::move(text));
}

// AWS: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Secret.html
Result<Reference> reference_of(std::string_view value_from) {
  const std::vector<std::string_view> fields = fields_of(value_from);
  const bool is_arn = fields.size() >= 6 && fields[0] == "arn" && fields[2] == "secretsmanager" &&
                      fields[5] == "secret";
  if (!is_arn || (fields.size() != 7 && fields.size() != 10))
    return cannot_start("invalid ARN format for the Secrets Manager secret: " +
                        std::string(value_from));
  Reference reference;
  for (std::size_t at = 0; at < 7; ++at)
    reference.secret += (at == 0 ? "" : ":") + std::string(fields[at]);
  if (fields.size() == 10) {
    reference.json_key = fields[7];
    reference.stage = fields[8];
    reference.version = fields[9];
  }
  return reference;
}

seam::Failure failed_fetch(const Cloud& cloud, const Reference& wanted, const std::string& code,
                           const std::string& text) {
  const std::int64_t now = cloud.timeline.now().time_since_epoch().count();
  const std::string request = sim::drawn_uuid(
      cloud.settings.chance.draw("secret.fetch", wanted.secret, static_cast<std::uint64_t>(now)));
  return cannot_start(
      "service call has been retried 1 time(s): failed to fetch secret " + wanted.secret +
      " from secrets manager: operation error Secrets Manager: GetSecretValue, https response "
      "error StatusCode: 400, RequestID: " +
      request + ", " + code + ": " + text);
}

seam::Failure denied_fetch(const Cloud& cloud, const Reference& wanted, std::string_view role) {
  const std::string_view name =
      role.empty() ? "ecsTaskExecutionRole" : role.substr(role.rfind('/') + 1);
  const std::string session =
      sim::drawn_hex(cloud.settings.chance.draw("secret.session", wanted.secret), 32);
  return failed_fetch(cloud, wanted, "api error AccessDeniedException",
                      "User: arn:aws:sts::" + cloud.settings.account + ":assumed-role/" +
                          std::string(name) + "/" + session +
                          " is not authorized to perform: secretsmanager:GetSecretValue on "
                          "resource: " +
                          wanted.secret +
                          " because no identity-based policy allows the "
                          "secretsmanager:GetSecretValue action");
}

/// Only a top-level key of a JSON object can be asked for.
Result<void> find_key(const std::string& text, const std::string& key) {
  boost::system::error_code broken;
  const Json value = boost::json::parse(text, broken);
  if (broken) {
    const std::string first = text.empty() ? std::string() : text.substr(0, 1);
    return cannot_start("service call has been retried 1 time(s): invalid character '" + first +
                        "' looking for beginning of value");
  }
  if (!value.is_object() || !value.get_object().contains(key))
    return cannot_start(
        "service call has been retried 1 time(s): retrieved secret from Secrets Manager did not "
        "contain json key " +
        key);
  return {};
}

void collect(const Json& value, std::vector<std::string>& found) {
  if (value.is_string() && !value.get_string().empty()) {
    found.emplace_back(value.get_string());
  } else if (value.is_object()) {
    for (const auto& member : value.get_object()) collect(member.value(), found);
  } else if (value.is_array()) {
    for (const Json& item : value.get_array()) collect(item, found);
  }
}

}  // namespace

void put_secret(Scene& scene, std::string_view name, std::string_view suffix,
                const std::vector<std::string>& keys) {
  GR_ASSERT(!name.empty(), "a secret has a name");
  const sim::Chance& chance = scene.cloud.settings.chance;
  JsonObject value;
  for (const std::string& key : keys)
    value.emplace(key, sim::drawn_text(chance.draw("secret.value", std::string(name) + "/" + key),
                                       value_alphabet, value_length));
  Secret& secret = make_secret(scene, name, suffix);
  NewVersion version;
  version.id = sim::drawn_uuid(chance.draw("secret.version", name));
  version.text = boost::json::serialize(value);
  const Result<void> added = add_version(scene, secret, std::move(version));
  GR_ASSERT(added.has_value(), "a new secret takes its first value");
}

Result<void> resolve(const Cloud& cloud, std::string_view value_from,
                     std::string_view execution_role) {
  const Reference wanted = GR_TRY(reference_of(value_from));
  const Secret* secret = find_secret(cloud, wanted.secret);
  // The policy names the secret, so what it denies is denied whether or not the secret is there.
  for (const std::string& name : cloud.secretsmanager.denied)
    if (wanted.secret.find(":secret:" + name) != std::string::npos)
      return denied_fetch(cloud, wanted, execution_role);
  if (secret == nullptr)
    return failed_fetch(cloud, wanted, "ResourceNotFoundException",
                        "Secrets Manager can't find the specified secret.");
  if (secret->deleted)
    return failed_fetch(cloud, wanted, "InvalidRequestException",
                        "You can't perform this operation on the secret because it was marked for "
                        "deletion.");
  const Result<std::string> id = version_of(*secret, wanted.version, wanted.stage);
  if (!id) return failed_fetch(cloud, wanted, id.error().code, id.error().message);
  const Version& version = secret->versions.at(*id);
  // AWS:
  // https://docs.aws.amazon.com/AmazonECS/latest/developerguide/secrets-envvar-secrets-manager.html
  if (!version.text)
    return cannot_start("secret " + wanted.secret + " has no SecretString; binary is unsupported");
  return wanted.json_key.empty() ? Result<void>() : find_key(*version.text, wanted.json_key);
}

std::vector<std::string> values(const Cloud& cloud) {
  std::vector<std::string> found;
  for (const auto& [name, secret] : cloud.secretsmanager.secrets) {
    for (const auto& [id, version] : secret.versions) {
      if (version.binary) found.push_back(*version.binary);
      if (!version.text) continue;
      found.push_back(*version.text);
      boost::system::error_code broken;
      const Json value = boost::json::parse(*version.text, broken);
      if (!broken) collect(value, found);
    }
  }
  return found;
}

void deny(Scene& scene, std::string_view name, bool denied) {
  if (denied)
    scene.cloud.secretsmanager.denied.emplace(name);
  else
    scene.cloud.secretsmanager.denied.erase(std::string(name));
}

void remove_secret(Scene& scene, std::string_view name) {
  scene.cloud.secretsmanager.secrets.erase(std::string(name));
}

}  // namespace greenroom::mocks::secretsmanager
