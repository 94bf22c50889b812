#include "mocks/s3/hidden.hpp"

#include "mocks/protocol/scalars.hpp"
#include "mocks/s3/parts.hpp"

#include <utility>

namespace greenroom::mocks::s3::hidden {
namespace {

Bucket& bucket_named(Scene& scene, const std::string& name) {
  Bucket& bucket = scene.cloud.s3->hidden[name];
  bucket.name = name;
  return bucket;
}

const Bucket* find(const Cloud& cloud, const std::string& name) {
  const auto found = cloud.s3->hidden.find(name);
  return found == cloud.s3->hidden.end() ? nullptr : &found->second;
}

const Version* object(const Cloud& cloud, const std::string& bucket, const std::string& key) {
  const Bucket* kept = find(cloud, bucket);
  if (kept == nullptr) return nullptr;
  const auto found = kept->objects.find(key);
  return found == kept->objects.end() ? nullptr : &found->second.back();
}

}  // namespace

void put(Scene& scene, const std::string& bucket, const std::string& key, std::string_view bytes) {
  Version version;
  fill(version, bytes);
  keep(scene, bucket_named(scene, bucket), key, std::move(version));
}

std::optional<std::string> get(const Cloud& cloud, const std::string& bucket,
                               const std::string& key) {
  const Version* version = object(cloud, bucket, key);
  if (version == nullptr) return std::nullopt;
  return bytes_of(version->body);
}

std::optional<std::int64_t> size(const Cloud& cloud, const std::string& bucket,
                                 const std::string& key) {
  const Version* version = object(cloud, bucket, key);
  if (version == nullptr) return std::nullopt;
  return version->size;
}

std::string begin(Scene& scene, const std::string& bucket, const std::string& key) {
  Bucket& kept = bucket_named(scene, bucket);
  std::string id = sim::drawn_uuid(
      scene.cloud.settings.chance.draw("s3.hidden upload", bucket, kept.next_upload++));
  Upload upload;
  upload.key = key;
  upload.initiated_ms = now_ms(scene);
  kept.uploads.emplace(id, std::move(upload));
  return id;
}

std::optional<std::int64_t> arrived(const Cloud& cloud, const std::string& bucket,
                                    const std::string& key, const std::string& id) {
  const Bucket* kept = find(cloud, bucket);
  if (kept == nullptr) return std::nullopt;
  const auto upload = kept->uploads.find(id);
  if (upload == kept->uploads.end() || upload->second.key != key) return std::nullopt;
  std::int64_t bytes = 0;
  for (const auto& [number, part] : upload->second.parts) bytes += part.size;
  return bytes;
}

void append(Scene& scene, const std::string& bucket, const std::string& id,
            std::string_view bytes) {
  Upload& upload = bucket_named(scene, bucket).uploads.at(id);
  Part part;
  part.modified_ms = now_ms(scene);
  part.size = static_cast<std::int64_t>(bytes.size());
  part.body = protocol::base64_of(bytes);
  upload.parts.emplace(static_cast<std::int64_t>(upload.parts.size()) + 1, std::move(part));
}

std::string take(Scene& scene, const std::string& bucket, const std::string& id) {
  Bucket& kept = bucket_named(scene, bucket);
  std::string bytes;
  for (const auto& [number, part] : kept.uploads.at(id).parts) bytes += bytes_of(part.body);
  kept.uploads.erase(id);
  return bytes;
}

}  // namespace greenroom::mocks::s3::hidden
