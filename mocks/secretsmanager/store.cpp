#include "mocks/secretsmanager/store.hpp"

#include "mocks/archive.hpp"
#include "sim/seam/check.hpp"

#include <algorithm>
#include <utility>

namespace greenroom::mocks::secretsmanager {
namespace {

constexpr std::size_t suffix_length = 7;  // a hyphen and six characters

constexpr std::string_view suffix_alphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/// A secret whose window has ended is no more, though nobody swept it yet.
bool is_gone(const Secret& secret, seam::Utc now) {
  return secret.gone_at.has_value() && *secret.gone_at <= now;
}

seam::Utc utc_of(const Cloud& cloud) {
  return cloud.settings.starts + cloud.timeline.now().time_since_epoch();
}

void drop_stage(Secret& secret, const std::string& stage) {
  for (auto& [id, version] : secret.versions) version.stages.erase(stage);
}

std::string holder_of(const Secret& secret, std::string_view stage) {
  for (const auto& [id, version] : secret.versions)
    if (version.stages.contains(std::string(stage))) return id;
  return {};
}

}  // namespace

const Secret* find_secret(const Cloud& cloud, std::string_view id) {
  const auto& secrets = cloud.secretsmanager.secrets;
  const seam::Utc now = utc_of(cloud);
  const auto named = secrets.find(std::string(id));
  if (named != secrets.end()) return is_gone(named->second, now) ? nullptr : &named->second;
  if (!id.starts_with("arn:")) return nullptr;
  for (const auto& [name, secret] : secrets) {
    if (is_gone(secret, now)) continue;
    const std::string_view arn = secret.arn;
    if (id == arn || id == arn.substr(0, arn.size() - suffix_length)) return &secret;
  }
  return nullptr;
}

Result<Secret*> secret_of(Cloud& cloud, std::string_view id) {
  const Secret* found = find_secret(cloud, id);
  if (found == nullptr)
    return refuse("ResourceNotFoundException", "Secrets Manager can't find the specified secret.");
  return &cloud.secretsmanager.secrets.at(found->name);
}

Result<Secret*> live_secret_of(Cloud& cloud, std::string_view id) {
  Secret* secret = GR_TRY(secret_of(cloud, id));
  if (secret->deleted)
    return refuse("InvalidRequestException",
                  "You can't perform this operation on the secret because it was marked for "
                  "deletion.");
  return secret;
}

Result<std::string> version_of(const Secret& secret, std::string_view version_id,
                               std::string_view stage) {
  if (!version_id.empty()) {
    const auto found = secret.versions.find(std::string(version_id));
    if (found == secret.versions.end())
      return refuse("ResourceNotFoundException",
                    "Secrets Manager can't find the specified secret value for VersionId: " +
                        std::string(version_id));
    if (!stage.empty() && !found->second.stages.contains(std::string(stage)))
      return refuse("InvalidRequestException",
                    "You provided a VersionStage that is not associated to the provided "
                    "VersionId.");
    return found->first;
  }
  const std::string_view wanted = stage.empty() ? current_stage : stage;
  std::string holder = holder_of(secret, wanted);
  if (holder.empty())
    return refuse("ResourceNotFoundException",
                  "Secrets Manager can't find the specified secret value for staging label: " +
                      std::string(wanted));
  return holder;
}

// AWS:
// https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_UpdateSecretVersionStage.html
void move_stage(Secret& secret, const std::string& stage, const std::string& to) {
  const std::string from = holder_of(secret, stage);
  if (from == to) return;
  drop_stage(secret, stage);
  if (!to.empty()) secret.versions.at(to).stages.insert(stage);
  if (stage == current_stage && !from.empty()) {
    drop_stage(secret, std::string(previous_stage));
    secret.versions.at(from).stages.insert(std::string(previous_stage));
  }
}

Result<void> add_version(Scene& scene, Secret& secret, NewVersion wanted) {
  if (wanted.stages.empty()) wanted.stages.emplace(current_stage);
  const auto there = secret.versions.find(wanted.id);
  if (there != secret.versions.end()) {
    // AWS: https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_PutSecretValue.html
    if (there->second.text == wanted.text && there->second.binary == wanted.binary) return {};
    return refuse("ResourceExistsException",
                  "You can't use ClientRequestToken " + wanted.id +
                      " because that value is already in use for a version of secret " +
                      secret.arn + ".");
  }
  // The first value is always the current one, whatever its labels.
  if (secret.versions.empty()) wanted.stages.emplace(current_stage);
  Version& version = secret.versions[wanted.id];
  version.ordinal = secret.next_version++;
  version.text = std::move(wanted.text);
  version.binary = std::move(wanted.binary);
  version.created = scene.utc();
  // As recorded: a version that becomes current takes AWSPENDING away from whoever had it.
  if (wanted.stages.contains(std::string(current_stage))) drop_stage(secret, "AWSPENDING");
  for (const std::string& stage : wanted.stages) move_stage(secret, stage, wanted.id);
  secret.changed = scene.utc();
  return {};
}

Secret& make_secret(Scene& scene, std::string_view name, std::string_view suffix) {
  State& state = scene.cloud.secretsmanager;
  const Settings& settings = scene.cloud.settings;
  const std::uint64_t ordinal = state.next_secret++;
  Secret secret;
  secret.name = name;
  secret.ordinal = ordinal;
  secret.arn =
      "arn:aws:secretsmanager:" + settings.region + ":" + settings.account +
      ":secret:" + std::string(name) + "-" +
      (suffix.empty() ? sim::drawn_text(settings.chance.draw("secret.suffix", name, ordinal),
                                        suffix_alphabet, suffix_length - 1)
                      : std::string(suffix));
  secret.created = scene.utc();
  secret.changed = scene.utc();
  return state.secrets.insert_or_assign(std::string(name), std::move(secret)).first->second;
}

Json to_json(const State& state) { return archive::save(state); }
State from_json(const Json& json) { return archive::loaded<State>(json); }

}  // namespace greenroom::mocks::secretsmanager
