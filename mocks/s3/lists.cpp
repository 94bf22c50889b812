// Lists of objects and of their versions, in pages, with prefixes rolled up.
// AWS: https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-prefixes.html
#include "mocks/s3/checksums.hpp"
#include "mocks/s3/parts.hpp"

#include <algorithm>
#include <utility>

namespace greenroom::mocks::s3 {
namespace {

constexpr std::int64_t keys_most = 1000;

/// What a list asks for, and how names are spelled in its answer.
struct Asked {
  std::string prefix, delimiter;
  std::int64_t most;
  bool encodes;
  std::string spelled(std::string_view text) const {
    return encodes ? url_encoded(text) : std::string(text);
  }
};

Asked asked_of(const JsonObject& input) {
  const std::int64_t most = number_of(input, "MaxKeys", keys_most);
  return {std::string(text_of(input, "Prefix")), std::string(text_of(input, "Delimiter")),
          std::min(most, keys_most), text_of(input, "EncodingType") == "url"};
}

/// The prefix that stands for the key, or empty: the key stands for itself.
std::string rolled_up(const Asked& asked, const std::string& key) {
  if (asked.delimiter.empty()) return {};
  const std::size_t at = key.find(asked.delimiter, asked.prefix.size());
  return at == std::string::npos ? std::string() : key.substr(0, at + asked.delimiter.size());
}

struct Page {
  JsonArray items, prefixes;
  bool cut = false;
  std::string last;  ///< the last key or prefix that is told
};

JsonObject shown(const Asked& asked, const std::string& key, const Version& version) {
  const std::string_view storage = text_of(version.headers, "StorageClass");
  JsonObject object{{"Key", asked.spelled(key)},
                    {"LastModified", version.modified_ms},
                    {"ETag", quoted_etag(version.etag)},
                    {"Size", version.size},
                    {"StorageClass", storage.empty() ? "STANDARD" : storage}};
  for (const Algorithm& algorithm : algorithms())
    if (version.checksums.contains(algorithm.member))
      object["ChecksumAlgorithm"] = JsonArray{Json(algorithm.name)};
  if (const std::string_view type = text_of(version.checksums, "ChecksumType"); !type.empty())
    object["ChecksumType"] = type;
  return object;
}

/// One page of the keys behind `after`, each object by its newest version.
Page page_of(const Bucket& bucket, const Asked& asked, const std::string& after) {
  Page page;
  std::int64_t told = 0;
  for (auto at = bucket.objects.lower_bound(std::max(asked.prefix, after));
       at != bucket.objects.end() && at->first.starts_with(asked.prefix); ++at) {
    const auto& [key, versions] = *at;
    if (key <= after || versions.back().is_marker) continue;
    const std::string prefix = rolled_up(asked, key);
    if (!prefix.empty() && (prefix == after || prefix == page.last)) continue;
    if (told == asked.most) {
      page.cut = true;
      break;
    }
    ++told;
    page.last = prefix.empty() ? key : prefix;
    if (prefix.empty())
      page.items.push_back(shown(asked, key, versions.back()));
    else
      page.prefixes.push_back(JsonObject{{"Prefix", asked.spelled(prefix)}});
  }
  if (asked.most == 0) page.cut = false;
  return page;
}

void add_head(const Bucket& bucket, const Asked& asked, JsonObject& answer) {
  answer["Name"] = bucket.name;
  answer["Prefix"] = asked.spelled(asked.prefix);
  if (!asked.delimiter.empty()) answer["Delimiter"] = asked.spelled(asked.delimiter);
  answer["MaxKeys"] = asked.most;
  if (asked.encodes) answer["EncodingType"] = "url";
}

void add_owner(const Cloud& cloud, JsonArray& items) {
  for (Json& item : items) item.get_object()["Owner"] = owner(cloud);
}

Result<Asked> sound(const JsonObject& input) {
  if (number_of(input, "MaxKeys", 0) < 0)
    return invalid_argument("Argument maxKeys must be an integer between 0 and 2147483647");
  return asked_of(input);
}

}  // namespace

Handled list_objects_v2(Call& call, const JsonObject& input) {
  const Bucket* bucket = GR_TRY(find_bucket(call, input));
  const Asked asked = GR_TRY(sound(input));
  const std::string_view token = text_of(input, "ContinuationToken");
  const std::string after =
      token.empty() ? std::string(text_of(input, "StartAfter")) : bytes_of(token);
  if (!token.empty() && after.empty())
    return invalid_argument("The continuation token provided is incorrect");
  Page page = page_of(*bucket, asked, after);
  JsonObject answer;
  add_head(*bucket, asked, answer);
  if (flag_of(input, "FetchOwner")) add_owner(call.scene.cloud, page.items);
  answer["KeyCount"] = static_cast<std::int64_t>(page.items.size() + page.prefixes.size());
  answer["IsTruncated"] = page.cut;
  if (page.cut) answer["NextContinuationToken"] = page_token(page.last);
  if (!token.empty()) answer["ContinuationToken"] = token;
  if (const std::string_view start = text_of(input, "StartAfter"); !start.empty())
    answer["StartAfter"] = asked.spelled(start);
  if (!page.items.empty()) answer["Contents"] = std::move(page.items);
  if (!page.prefixes.empty()) answer["CommonPrefixes"] = std::move(page.prefixes);
  return Json(std::move(answer));
}

Handled list_objects(Call& call, const JsonObject& input) {
  const Bucket* bucket = GR_TRY(find_bucket(call, input));
  const Asked asked = GR_TRY(sound(input));
  const std::string marker(text_of(input, "Marker"));
  Page page = page_of(*bucket, asked, marker);
  JsonObject answer;
  add_head(*bucket, asked, answer);
  add_owner(call.scene.cloud, page.items);
  answer["Marker"] = asked.spelled(marker);
  answer["IsTruncated"] = page.cut;
  // AWS: https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjects.html
  // Without a delimiter clients take the last key.
  if (page.cut && !asked.delimiter.empty()) answer["NextMarker"] = asked.spelled(page.last);
  if (!page.items.empty()) answer["Contents"] = std::move(page.items);
  if (!page.prefixes.empty()) answer["CommonPrefixes"] = std::move(page.prefixes);
  return Json(std::move(answer));
}

namespace {

/// Where a page of versions begins and how far it has come.
struct VersionPage {
  JsonArray versions, markers, prefixes;
  std::string last_key, last_id;
  std::int64_t told = 0;
  bool cut = false;
};

void tell_version(const Cloud& cloud, const Asked& asked, const std::string& key,
                  const Version& version, bool newest, VersionPage& page) {
  if (page.told == asked.most) {
    page.cut = true;
    return;
  }
  ++page.told;
  page.last_key = key;
  page.last_id = version.id;
  if (version.is_marker) {
    page.markers.push_back(JsonObject{{"Key", asked.spelled(key)},
                                      {"VersionId", version.id},
                                      {"IsLatest", newest},
                                      {"LastModified", version.modified_ms},
                                      {"Owner", owner(cloud)}});
    return;
  }
  JsonObject object = shown(asked, key, version);
  object["VersionId"] = version.id;
  object["IsLatest"] = newest;
  object["Owner"] = owner(cloud);
  page.versions.push_back(std::move(object));
}

/// The versions of one key from the newest on, those behind `after_id` where that is not empty.
void tell_key(const Cloud& cloud, const Asked& asked, const std::string& key,
              const std::vector<Version>& versions, const std::string& after_id,
              VersionPage& page) {
  bool behind = after_id.empty();
  for (std::size_t left = versions.size(); left-- > 0 && !page.cut;) {
    if (behind)
      tell_version(cloud, asked, key, versions[left], left + 1 == versions.size(), page);
    else
      behind = versions[left].id == after_id;
  }
}

VersionPage versions_of(const Cloud& cloud, const Bucket& bucket, const Asked& asked,
                        const std::string& after, const std::string& after_id) {
  VersionPage page;
  for (auto at = bucket.objects.lower_bound(std::max(asked.prefix, after));
       at != bucket.objects.end() && at->first.starts_with(asked.prefix) && !page.cut; ++at) {
    const auto& [key, versions] = *at;
    if (key < after || (key == after && after_id.empty())) continue;
    const std::string prefix = rolled_up(asked, key);
    if (prefix.empty()) {
      tell_key(cloud, asked, key, versions, key == after ? after_id : std::string(), page);
      continue;
    }
    if (prefix == after || prefix == page.last_key) continue;
    if (page.told == asked.most) {
      page.cut = true;
      break;
    }
    ++page.told;
    page.last_key = prefix;
    page.last_id.clear();
    page.prefixes.push_back(JsonObject{{"Prefix", asked.spelled(prefix)}});
  }
  if (asked.most == 0) page.cut = false;
  return page;
}

}  // namespace

Handled list_object_versions(Call& call, const JsonObject& input) {
  const Bucket* bucket = GR_TRY(find_bucket(call, input));
  const Asked asked = GR_TRY(sound(input));
  const std::string after(text_of(input, "KeyMarker")), id(text_of(input, "VersionIdMarker"));
  if (!id.empty() && after.empty())
    return invalid_argument("A version-id marker cannot be specified without a key marker.");
  if (!id.empty() && !is_version_id(id)) return invalid_argument("Invalid version id specified");
  if (after.empty() && !id.empty())
    return invalid_argument("A version-id marker cannot be specified without a key marker.");
  VersionPage page = versions_of(call.scene.cloud, *bucket, asked, after, id);
  JsonObject answer;
  add_head(*bucket, asked, answer);
  answer["KeyMarker"] = asked.spelled(after);
  answer["VersionIdMarker"] = id;
  answer["IsTruncated"] = page.cut;
  if (page.cut) {
    answer["NextKeyMarker"] = asked.spelled(page.last_key);
    if (!page.last_id.empty()) answer["NextVersionIdMarker"] = page.last_id;
  }
  if (!page.versions.empty()) answer["Versions"] = std::move(page.versions);
  if (!page.markers.empty()) answer["DeleteMarkers"] = std::move(page.markers);
  if (!page.prefixes.empty()) answer["CommonPrefixes"] = std::move(page.prefixes);
  return Json(std::move(answer));
}

}  // namespace greenroom::mocks::s3
