// Finding buckets and versions, and keeping versions.
// AWS: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
#include "mocks/gateway/digest.hpp"
#include "mocks/protocol/scalars.hpp"
#include "mocks/s3/checksums.hpp"
#include "mocks/s3/parts.hpp"

#include <algorithm>
#include <utility>

namespace greenroom::mocks::s3 {

seam::Failure no_such_key() {
  return refuse("NoSuchKey", "The specified key does not exist.", 404);
}
seam::Failure no_such_bucket() {
  return refuse("NoSuchBucket", "The specified bucket does not exist", 404);
}
seam::Failure invalid_argument(std::string text) {
  return refuse("InvalidArgument", std::move(text), 400);
}

Result<Bucket*> find_bucket(Call& call, const JsonObject& input) {
  auto& buckets = call.scene.cloud.s3->buckets;
  const std::string name(text_of(input, "Bucket"));
  const auto found = buckets.find(name);
  if (found == buckets.end()) return no_such_bucket();
  // AWS: https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucket-owner-condition.html
  const std::string_view expected = text_of(input, "ExpectedBucketOwner");
  if (!expected.empty() && expected != call.scene.cloud.settings.account)
    return refuse("AccessDenied", "Access Denied", 403);
  return &found->second;
}

/// "null", or what has the form of an id.
// Differs from AWS: there an id is sealed, and one that was made up is seen to be; here each of 32
// characters of that alphabet could be one.
// AWS: https://docs.aws.amazon.com/AmazonS3/latest/userguide/versioning-workflows.html
bool is_version_id(std::string_view id) {
  constexpr std::string_view alphabet =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-";
  return id == "null" ||
         (id.size() == 32 && id.find_first_not_of(alphabet) == std::string_view::npos);
}

Result<void> check_version_id(const JsonObject& input) {
  const Json* id = input.if_contains("VersionId");
  if (id == nullptr) return {};
  if (id->get_string().empty()) return invalid_argument("Version id cannot be the empty string");
  if (!is_version_id(id->get_string())) return invalid_argument("Invalid version id specified");
  return {};
}

Result<Version*> find_version(Bucket& bucket, std::string_view key, std::string_view id) {
  const auto found = bucket.objects.find(std::string(key));
  if (id.empty()) {
    if (found == bucket.objects.end() || found->second.back().is_marker) return no_such_key();
    return &found->second.back();
  }
  if (!is_version_id(id)) return invalid_argument("Invalid version id specified");
  if (found != bucket.objects.end())
    for (Version& version : found->second) {
      if (version.id != id) continue;
      // AWS: https://docs.aws.amazon.com/AmazonS3/latest/userguide/DeleteMarker.html
      if (version.is_marker)
        return refuse("MethodNotAllowed",
                      "The specified method is not allowed against this resource.", 405);
      return &version;
    }
  return refuse("NoSuchVersion", "The specified version does not exist.", 404);
}

std::int64_t now_ms(const Scene& scene) { return scene.utc().time_since_epoch().count() / 1000; }

std::string owner_id(const Cloud& cloud) {
  return hex(gateway::bytes_of(gateway::sha256("canonical user of " + cloud.settings.account)));
}

// The display name is no longer answered.
// AWS: https://docs.aws.amazon.com/AmazonS3/latest/API/API_Owner.html
void add_members(const JsonObject& from, JsonObject& to) {
  for (const auto& entry : from) to.insert_or_assign(entry.key(), entry.value());
}

JsonObject owner(const Cloud& cloud) { return {{"ID", owner_id(cloud)}}; }

std::string quoted_etag(std::string_view etag) { return '"' + std::string(etag) + '"'; }

std::string unquoted_etag(std::string_view etag) {
  if (etag.starts_with("W/")) etag.remove_prefix(2);
  if (etag.size() >= 2 && etag.front() == '"' && etag.back() == '"')
    etag = etag.substr(1, etag.size() - 2);
  return std::string(etag);
}

std::string bytes_of(std::string_view base64) {
  return protocol::bytes_of_base64(base64).value_or(std::string());
}

std::string page_token(std::string_view last) { return protocol::base64_of(last); }

std::string_view versioning(const Bucket& bucket) {
  const auto found = bucket.settings.find("BucketVersioning");
  return found == bucket.settings.end() ? "" : text_of(found->second.get_object(), "Status");
}

Version& keep(Scene& scene, Bucket& bucket, const std::string& key, Version version) {
  std::vector<Version>& versions = bucket.objects[key];
  if (versioning(bucket) == "Enabled") {
    version.id = sim::drawn_hex(
        scene.cloud.settings.chance.draw("s3.version", bucket.name, bucket.next_version++), 32);
  } else {
    version.id = "null";
    std::erase_if(versions, [](const Version& other) { return other.id == "null"; });
  }
  version.modified_ms = now_ms(scene);
  versions.push_back(std::move(version));
  return versions.back();
}

void add_version_id(const Bucket& bucket, const Version& version, JsonObject& answer) {
  if (!versioning(bucket).empty()) answer["VersionId"] = version.id;
}

void fill(Version& version, std::string_view bytes) {
  version.body = protocol::base64_of(bytes);
  version.size = static_cast<std::int64_t>(bytes.size());
  version.etag = hex(md5(bytes));
}

std::string url_encoded(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       c == '-' || c == '_' || c == '.' || c == '*' || c == '/';
    if (plain) {
      out += c;
      continue;
    }
    out += '%';
    out += "0123456789ABCDEF"[(static_cast<unsigned char>(c) >> 4U) & 15U];
    out += "0123456789ABCDEF"[static_cast<unsigned char>(c) & 15U];
  }
  return out;
}

// ---- As neighbours see it.

bool has_bucket(const Cloud& cloud, std::string_view bucket) {
  return cloud.s3->buckets.contains(std::string(bucket));
}

std::string bucket_arn(std::string_view bucket) { return "arn:aws:s3:::" + std::string(bucket); }

Result<std::string> read_object(const Cloud& cloud, std::string_view bucket, std::string_view key,
                                std::string_view version) {
  const auto found = cloud.s3->buckets.find(std::string(bucket));
  if (found == cloud.s3->buckets.end()) return no_such_bucket();
  Bucket copy;  // find_version() gives a version to change; only the key's own are looked at.
  const auto versions = found->second.objects.find(std::string(key));
  if (versions != found->second.objects.end()) copy.objects.insert(*versions);
  const Version* read = GR_TRY(find_version(copy, key, version));
  return bytes_of(read->body);
}

Result<void> write_object(Scene& scene, std::string_view bucket, std::string_view key,
                          std::string_view bytes, std::string_view content_type) {
  auto& buckets = scene.cloud.s3->buckets;
  const auto found = buckets.find(std::string(bucket));
  if (found == buckets.end()) return no_such_bucket();
  Version version;
  fill(version, bytes);
  version.headers = {{"ContentType", content_type}};
  version.encryption = {{"ServerSideEncryption", "AES256"}};
  version.checksums = whole_checksum(*algorithm_named("CRC64NVME"), bytes);
  keep(scene, found->second, std::string(key), std::move(version));
  return {};
}

}  // namespace greenroom::mocks::s3
