#include "mocks/secretsmanager/documents.hpp"

#include "mocks/secretsmanager/store.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

namespace greenroom::mocks::secretsmanager {
namespace {

constexpr std::int64_t list_page_default = 100;

/// One page of a list whose items are counted from 0; the token is the first of the next page.
Result<JsonObject> page(const JsonObject& input, std::string_view member, const JsonArray& items) {
  std::size_t first = 0;
  if (const Json* token = input.if_contains("NextToken")) {
    const std::string_view text = token->as_string();
    const auto read = std::from_chars(text.data(), text.data() + text.size(), first);
    if (read.ec != std::errc() || read.ptr != text.data() + text.size() || first > items.size())
      return refuse("InvalidNextTokenException", "The NextToken value is invalid.");
  }
  const auto most = static_cast<std::size_t>(number_of(input, "MaxResults", list_page_default));
  const std::size_t end = std::min(items.size(), first + most);
  JsonArray shown;
  for (std::size_t at = first; at < end; ++at) shown.push_back(items[at]);
  JsonObject output;
  output.emplace(member, std::move(shown));
  if (end < items.size()) output.emplace("NextToken", std::to_string(end));
  return output;
}

bool begins(std::string_view text, std::string_view prefix) { return text.starts_with(prefix); }

bool any_tag(const Secret& secret, std::string_view member, std::string_view prefix) {
  const JsonArray* tags = array_of(secret.document, "Tags");
  if (tags == nullptr) return false;
  return std::any_of(tags->begin(), tags->end(), [&](const Json& tag) {
    return begins(text_of(tag.as_object(), member), prefix);
  });
}

/// AWS: https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_Filter.html
bool passes(const Secret& secret, std::string_view key, std::string_view value) {
  if (key == "name") return begins(secret.name, value);
  if (key == "description") return begins(text_of(secret.document, "Description"), value);
  if (key == "tag-key") return any_tag(secret, "Key", value);
  if (key == "tag-value") return any_tag(secret, "Value", value);
  if (key == "all")
    return begins(secret.name, value) || begins(text_of(secret.document, "Description"), value) ||
           any_tag(secret, "Key", value) || any_tag(secret, "Value", value);
  return false;  // no secret here is replicated or owned by a service
}

/// Every filter must hold; of its values one is enough, and `!` before a value turns it round.
bool passes_all(const Secret& secret, const JsonObject& input) {
  const JsonArray* filters = array_of(input, "Filters");
  if (filters == nullptr) return true;
  return std::all_of(filters->begin(), filters->end(), [&](const Json& filter) {
    const std::string_view key = text_of(filter.as_object(), "Key");
    const JsonArray* values = array_of(filter.as_object(), "Values");
    return values != nullptr && std::any_of(values->begin(), values->end(), [&](const Json& value) {
             const std::string_view text = value.as_string();
             return begins(text, "!") ? !passes(secret, key, text.substr(1))
                                      : passes(secret, key, text);
           });
  });
}

bool sorts_before(const Secret& a, const Secret& b, std::string_view by) {
  if (by == "name") return a.name < b.name;
  if (by == "last-changed-date" && a.changed != b.changed) return a.changed < b.changed;
  if (by == "last-accessed-date" && a.accessed != b.accessed) return a.accessed < b.accessed;
  return a.ordinal < b.ordinal;
}

}  // namespace

std::int64_t milliseconds_of(seam::Utc when) { return when.time_since_epoch().count() / 1000; }

seam::Utc day_of(seam::Utc when) {
  const seam::Length day = std::chrono::hours(24);
  return when - seam::Length(when.time_since_epoch().count() % day.count());
}

JsonObject named(const Secret& secret, std::string_view version) {
  JsonObject output{{"ARN", secret.arn}, {"Name", secret.name}};
  if (!version.empty()) output.emplace("VersionId", version);
  return output;
}

JsonArray stages_of(const Version& version) {
  JsonArray stages;
  for (const std::string& stage : version.stages) stages.emplace_back(stage);
  return stages;
}

JsonObject described(const Secret& secret, std::string_view versions_member) {
  JsonObject output = named(secret, {});
  for (const auto& member : secret.document) output.emplace(member.key(), member.value());
  output.emplace("CreatedDate", milliseconds_of(secret.created));
  output.emplace("LastChangedDate", milliseconds_of(secret.changed));
  if (secret.accessed) output.emplace("LastAccessedDate", milliseconds_of(*secret.accessed));
  if (secret.deleted) output.emplace("DeletedDate", milliseconds_of(*secret.deleted));
  JsonObject versions;
  for (const auto& [id, version] : secret.versions)
    if (!version.stages.empty()) versions.emplace(id, stages_of(version));
  if (!versions.empty()) output.emplace(versions_member, std::move(versions));
  return output;
}

void add_tags(Secret& secret, const JsonArray& tags) {
  Json& kept = secret.document["Tags"];
  JsonArray& there = kept.is_array() ? kept.get_array() : kept.emplace_array();
  for (const Json& tag : tags) {
    const std::string_view key = text_of(tag.as_object(), "Key");
    const auto same = std::find_if(there.begin(), there.end(), [&](const Json& one) {
      return text_of(one.as_object(), "Key") == key;
    });
    if (same != there.end())
      *same = tag;
    else
      there.push_back(tag);
  }
}

void remove_tags(Secret& secret, const JsonArray& keys) {
  const JsonArray* there = array_of(secret.document, "Tags");
  if (there == nullptr) return;
  JsonArray rest;
  for (const Json& tag : *there) {
    const std::string_view key = text_of(tag.as_object(), "Key");
    const bool named_here = std::any_of(keys.begin(), keys.end(), [&](const Json& one) {
      return std::string_view(one.as_string()) == key;
    });
    if (!named_here) rest.push_back(tag);
  }
  secret.document["Tags"] = std::move(rest);
}

Result<Json> list_secrets(Call& call, const JsonObject& input) {
  std::vector<const Secret*> found;
  for (const auto& [name, entry] : call.scene.cloud.secretsmanager.secrets) {
    const Secret* secret = find_secret(call.scene.cloud, name);
    if (secret == nullptr) continue;
    if (secret->deleted && !flag_of(input, "IncludePlannedDeletion")) continue;
    if (passes_all(*secret, input)) found.push_back(secret);
  }
  const std::string_view by = text_of(input, "SortBy");
  std::sort(found.begin(), found.end(),
            [by](const Secret* a, const Secret* b) { return sorts_before(*a, *b, by); });
  if (text_of(input, "SortOrder") != "asc") std::reverse(found.begin(), found.end());
  JsonArray items;
  for (const Secret* secret : found) items.push_back(described(*secret, "SecretVersionsToStages"));
  JsonObject output = GR_TRY(page(input, "SecretList", items));
  return Json(std::move(output));
}

Result<Json> list_secret_version_ids(Call& call, const JsonObject& input) {
  const Secret* secret = GR_TRY(secret_of(call.scene.cloud, text_of(input, "SecretId")));
  std::vector<std::pair<std::uint64_t, std::string>> order;
  for (const auto& [id, version] : secret->versions)
    if (!version.stages.empty() || flag_of(input, "IncludeDeprecated"))
      order.emplace_back(version.ordinal, id);
  std::sort(order.begin(), order.end());
  JsonArray items;
  for (const auto& [ordinal, id] : order) {
    const Version& version = secret->versions.at(id);
    JsonObject item{{"VersionId", id}};
    if (!version.stages.empty()) item.emplace("VersionStages", stages_of(version));
    if (version.accessed) item.emplace("LastAccessedDate", milliseconds_of(*version.accessed));
    item.emplace("CreatedDate", milliseconds_of(version.created));
    const std::string_view key = text_of(secret->document, "KmsKeyId");
    item.emplace("KmsKeyIds", JsonArray{Json(key.empty() ? "DefaultEncryptionKey" : key)});
    items.push_back(std::move(item));
  }
  JsonObject output = GR_TRY(page(input, "Versions", items));
  output.emplace("ARN", secret->arn);
  output.emplace("Name", secret->name);
  return Json(std::move(output));
}

}  // namespace greenroom::mocks::secretsmanager
