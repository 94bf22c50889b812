// Objects copied, deleted and tagged.
#include "mocks/protocol/scalars.hpp"
#include "mocks/s3/checksums.hpp"
#include "mocks/s3/parts.hpp"

#include <algorithm>
#include <utility>

namespace greenroom::mocks::s3 {
namespace {

constexpr std::size_t object_tags_most = 10;
constexpr std::size_t keys_at_once = 1000;

/// Members whose change makes a copy onto itself legal.
bool changes_something(const JsonObject& input) {
  for (const char* member : {"StorageClass", "WebsiteRedirectLocation", "ServerSideEncryption"})
    if (!text_of(input, member).empty()) return true;
  return text_of(input, "MetadataDirective") == "REPLACE";
}

/// What a delete did to one key.
struct Gone {
  std::string version_id;  ///< of what was deleted, or of the marker
  bool is_marker = false;  ///< a marker was written, or what was deleted was one
};

Gone delete_version(Bucket& bucket, const std::string& key, const std::string& id) {
  Gone gone{id, false};
  const auto found = bucket.objects.find(key);
  if (found == bucket.objects.end()) return gone;
  std::erase_if(found->second, [&](const Version& version) {
    if (version.id != id) return false;
    gone.is_marker = version.is_marker;
    return true;
  });
  if (found->second.empty()) bucket.objects.erase(found);
  return gone;
}

/// AWS: https://docs.aws.amazon.com/AmazonS3/latest/userguide/DeletingObjectVersions.html
Gone delete_one(Scene& scene, Bucket& bucket, const std::string& key, const std::string& id) {
  if (!id.empty()) return delete_version(bucket, key, id);
  if (versioning(bucket).empty()) {
    bucket.objects.erase(key);
    return {};
  }
  Version marker;
  marker.is_marker = true;
  return {keep(scene, bucket, key, std::move(marker)).id, true};
}

Result<void> may_delete(Bucket& bucket, const std::string& key, const JsonObject& wanted) {
  std::string_view etag = text_of(wanted, "IfMatch");
  if (etag.empty()) etag = text_of(wanted, "ETag");
  if (etag.empty()) return {};
  const auto current = find_version(bucket, key, "");
  if (!current) return no_such_key();
  if (etag == "*" || unquoted_etag(etag) == (*current)->etag) return {};
  return refuse("PreconditionFailed",
                "At least one of the pre-conditions you specified did not hold", 412);
}

Result<Version*> tagged(Call& call, const JsonObject& input, JsonObject& answer) {
  Bucket* bucket = GR_TRY(find_bucket(call, input));
  GR_CHECK(check_version_id(input));
  Version* version =
      GR_TRY(find_version(*bucket, text_of(input, "Key"), text_of(input, "VersionId")));
  add_version_id(*bucket, *version, answer);
  return version;
}

}  // namespace

// AWS: https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html
Result<Source> copy_source(Call& call, const JsonObject& input) {
  std::string_view raw = text_of(input, "CopySource");
  constexpr std::string_view version_mark = "?versionId=";
  std::string_view version;
  if (const std::size_t mark = raw.find(version_mark); mark != std::string_view::npos) {
    version = raw.substr(mark + version_mark.size());
    raw = raw.substr(0, mark);
  }
  std::string place;
  if (!protocol::unescape(raw, protocol::Plus::is_itself, place))
    return invalid_argument("Invalid copy source encoding.");
  if (place.starts_with('/')) place.erase(0, 1);
  const std::size_t slash = place.find('/');
  if (slash == std::string::npos || slash + 1 == place.size())
    return invalid_argument("Invalid copy source object key");
  auto& buckets = call.scene.cloud.s3->buckets;
  const auto found = buckets.find(place.substr(0, slash));
  if (found == buckets.end()) return no_such_bucket();
  Source source{&found->second, place.substr(slash + 1), nullptr};
  source.version = GR_TRY(find_version(*source.bucket, source.key, version));
  GR_CHECK(preconditions(*source.version, input, "CopySource", 412));
  return source;
}

Handled copy_object(Call& call, const JsonObject& input) {
  Bucket* bucket = GR_TRY(find_bucket(call, input));
  const std::string key(text_of(input, "Key"));
  const Source source = GR_TRY(copy_source(call, input));
  const bool onto_itself =
      source.bucket == bucket && source.key == key &&
      text_of(input, "CopySource").find("?versionId=") == std::string_view::npos;
  if (onto_itself && !changes_something(input))
    return refuse("InvalidRequest",
                  "This copy request is illegal because it is trying to copy an object to itself "
                  "without changing the object's metadata, storage class, website redirect "
                  "location or encryption attributes.",
                  400);
  Version copy = GR_TRY(described(call, *bucket, input));
  if (text_of(input, "MetadataDirective") != "REPLACE") {
    const JsonObject asked = copy.headers;
    copy.headers = without(source.version->headers, "StorageClass");
    for (const char* member : {"StorageClass", "WebsiteRedirectLocation"})
      if (const Json* value = asked.if_contains(member)) copy.headers[member] = *value;
  }
  if (text_of(input, "TaggingDirective") != "REPLACE") copy.tags = source.version->tags;
  GR_CHECK(may_write(*bucket, input));
  const std::string bytes = bytes_of(source.version->body);
  fill(copy, bytes);
  const Algorithm* asked = algorithm_named(text_of(input, "ChecksumAlgorithm"));
  for (const Algorithm& algorithm : algorithms())
    if (asked == nullptr && source.version->checksums.contains(algorithm.member))
      asked = &algorithm;
  copy.checksums = whole_checksum(asked != nullptr ? *asked : *algorithm_named("CRC64NVME"), bytes);
  JsonObject answer;
  if (!versioning(*source.bucket).empty()) answer["CopySourceVersionId"] = source.version->id;
  const Version& written = keep(call.scene, *bucket, key, std::move(copy));
  JsonObject result{{"ETag", quoted_etag(written.etag)}, {"LastModified", written.modified_ms}};
  for (const auto& entry : written.checksums) result[entry.key()] = entry.value();
  answer["CopyObjectResult"] = std::move(result);
  for (const auto& entry : written.encryption) answer[entry.key()] = entry.value();
  add_version_id(*bucket, written, answer);
  return Json(std::move(answer));
}

Handled delete_object(Call& call, const JsonObject& input) {
  Bucket* bucket = GR_TRY(find_bucket(call, input));
  const std::string key(text_of(input, "Key"));
  GR_CHECK(check_version_id(input));
  GR_CHECK(may_delete(*bucket, key, input));
  const Gone gone = delete_one(call.scene, *bucket, key, std::string(text_of(input, "VersionId")));
  JsonObject answer;
  if (!gone.version_id.empty()) answer["VersionId"] = gone.version_id;
  if (gone.is_marker) answer["DeleteMarker"] = true;
  return Json(std::move(answer));
}

// AWS: https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html
Handled delete_objects(Call& call, const JsonObject& input) {
  Bucket* bucket = GR_TRY(find_bucket(call, input));
  const JsonObject& wanted = *object_of(input, "Delete");
  const JsonArray& objects = *array_of(wanted, "Objects");
  if (objects.empty() || objects.size() > keys_at_once)
    return refuse("MalformedXML",
                  "The XML you provided was not well-formed or did not validate against our "
                  "published schema",
                  400);
  JsonArray deleted, errors;
  for (const Json& item : objects) {
    const JsonObject& object = item.get_object();
    const std::string key(text_of(object, "Key")), id(text_of(object, "VersionId"));
    auto may = check_version_id(object);
    if (may) may = may_delete(*bucket, key, object);
    if (!may) {
      errors.push_back(
          JsonObject{{"Key", key}, {"Code", may.error().code}, {"Message", may.error().message}});
      continue;
    }
    const Gone gone = delete_one(call.scene, *bucket, key, id);
    if (flag_of(wanted, "Quiet")) continue;
    JsonObject told{{"Key", key}};
    if (!id.empty()) told["VersionId"] = id;
    if (gone.is_marker) {
      told["DeleteMarker"] = true;
      told["DeleteMarkerVersionId"] = gone.version_id;
    }
    deleted.push_back(std::move(told));
  }
  JsonObject answer;
  if (!deleted.empty()) answer["Deleted"] = std::move(deleted);
  if (!errors.empty()) answer["Errors"] = std::move(errors);
  return Json(std::move(answer));
}

Handled get_object_tagging(Call& call, const JsonObject& input) {
  JsonObject answer;
  const Version* version = GR_TRY(tagged(call, input, answer));
  answer["TagSet"] = tag_set(version->tags);
  return Json(std::move(answer));
}

Handled put_object_tagging(Call& call, const JsonObject& input) {
  JsonObject answer;
  Version* version = GR_TRY(tagged(call, input, answer));
  version->tags =
      GR_TRY(tags_of(*array_of(*object_of(input, "Tagging"), "TagSet"), object_tags_most));
  return Json(std::move(answer));
}

Handled delete_object_tagging(Call& call, const JsonObject& input) {
  JsonObject answer;
  GR_TRY(tagged(call, input, answer))->tags.clear();
  return Json(std::move(answer));
}

}  // namespace greenroom::mocks::s3
