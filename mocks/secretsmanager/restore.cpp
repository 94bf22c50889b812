// Building a world from what was captured: a secret as DescribeSecret answered it.
#include "mocks/secretsmanager/store.hpp"

#include <utility>

namespace greenroom::mocks::secretsmanager {
namespace {

std::optional<seam::Utc> date_of(const JsonObject& document, std::string_view member) {
  if (!document.contains(member)) return std::nullopt;
  return seam::Utc{std::chrono::milliseconds(number_of(document, member))};
}

std::set<std::string> stages_of(const Json& stages) {
  std::set<std::string> texts;
  if (const JsonArray* list = stages.if_array())
    for (const Json& stage : *list) texts.emplace(stage.get_string());
  return texts;
}

/// The made-up value stands in every version that was told; none told: it is the one there is.
void restore_versions(Secret& secret, const JsonObject* told) {
  if (told == nullptr || told->empty() || secret.versions.empty()) return;
  const Version made = secret.versions.begin()->second;
  secret.versions.clear();
  secret.next_version = 1;
  for (const auto& entry : *told) {
    Version version = made;
    version.ordinal = secret.next_version++;
    version.created = secret.changed;
    version.stages = stages_of(entry.value());
    secret.versions[std::string(entry.key())] = std::move(version);
  }
}

}  // namespace

Result<void> restore(Scene& scene, std::string_view kind, const JsonObject& document) {
  if (kind != "secret") return refuse("InvalidParameterException", "No kind of this service");
  Secret* secret = GR_TRY(secret_of(scene.cloud, text_of(document, "Name")));
  secret->arn = text_of(document, "ARN");
  for (const auto& member : document) {
    const std::string_view name = member.key();
    if (name != "ARN" && name != "Name" && !name.ends_with("Date") &&
        name != "VersionIdsToStages" && name != "SecretString")
      secret->document[name] = member.value();
  }
  secret->created = date_of(document, "CreatedDate").value_or(secret->created);
  secret->changed = date_of(document, "LastChangedDate").value_or(secret->changed);
  secret->accessed = date_of(document, "LastAccessedDate");
  restore_versions(*secret, object_of(document, "VersionIdsToStages"));
  return {};
}

}  // namespace greenroom::mocks::secretsmanager
