#include "mocks/ecr/manifests.hpp"

#include "mocks/ecr/layers.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace greenroom::mocks::ecr {
namespace {

constexpr std::string_view docker_list =
    "application/vnd.docker.distribution.manifest.list.v2+json";
constexpr std::string_view oci_image = "application/vnd.oci.image.manifest.v1+json";
constexpr std::string_view oci_index = "application/vnd.oci.image.index.v1+json";

seam::Failure invalid(const std::string& why) {
  return refuse("InvalidParameterException",
                "Invalid parameter at 'ImageManifest' failed to satisfy constraint: '" + why + "'");
}

std::string name_of(const Repository& repository) {
  return std::string(text_of(repository.document, "repositoryName"));
}

Result<JsonObject> parsed(std::string_view manifest) {
  boost::system::error_code error;
  boost::json::parse_options options;
  options.max_depth = 32;
  const Json value = boost::json::parse(manifest, error, {}, options);
  if (error || !value.is_object()) return invalid("Invalid JSON syntax");
  if (number_of(value.get_object(), "schemaVersion") != 2)
    return invalid("Manifest schema version must be 2");
  return value.get_object();
}

/// The digests that an image needs beneath it: its configuration and layers, but for those that lie
/// elsewhere.
Result<std::vector<std::string>> blobs_of(const JsonObject& manifest) {
  std::vector<std::string> digests;
  const JsonObject* config = object_of(manifest, "config");
  const JsonArray* layers = array_of(manifest, "layers");
  if (config == nullptr || layers == nullptr) return invalid("Manifest has no config or layers");
  digests.emplace_back(text_of(*config, "digest"));
  for (const Json& layer : *layers) {
    if (!layer.is_object()) return invalid("A layer is an object");
    if (array_of(layer.get_object(), "urls") != nullptr) continue;
    digests.emplace_back(text_of(layer.get_object(), "digest"));
  }
  for (const std::string& digest : digests)
    if (!is_digest(digest)) return invalid("Invalid digest '" + digest + "'");
  return digests;
}

Result<void> check_blobs(const Cloud& cloud, const std::string& repository,
                         const JsonObject& manifest) {
  for (const std::string& digest : GR_TRY(blobs_of(manifest)))
    if (!layer_size(cloud, repository, digest))
      return refuse("LayersNotFoundException", "Layers with digests '[" + digest +
                                                   "]' required for pushing image into "
                                                   "repository with name '" +
                                                   repository + "' in the registry with id '" +
                                                   cloud.settings.account + "' do not exist");
  return {};
}

Result<void> check_images(const Cloud& cloud, const Repository& repository,
                          const JsonObject& manifest) {
  const JsonArray* images = array_of(manifest, "manifests");
  if (images == nullptr) return invalid("An index has manifests");
  for (const Json& image : *images) {
    const std::string digest(image.is_object() ? text_of(image.get_object(), "digest") : "");
    if (!is_digest(digest)) return invalid("Invalid digest '" + digest + "'");
    if (!repository.images.contains(digest))
      return refuse("ReferencedImagesNotFoundException", "Images with digests '[" + digest +
                                                             "]' required for pushing image into "
                                                             "repository with name '" +
                                                             name_of(repository) +
                                                             "' in the registry with "
                                                             "id '" +
                                                             cloud.settings.account +
                                                             "' do not exist");
  }
  return {};
}

std::int64_t bytes_beneath(const JsonObject& manifest) {
  std::int64_t bytes = 0;
  if (const JsonObject* config = object_of(manifest, "config")) bytes += number_of(*config, "size");
  if (const JsonArray* layers = array_of(manifest, "layers"))
    for (const Json& layer : *layers)
      if (layer.is_object()) bytes += number_of(layer.get_object(), "size");
  return std::max<std::int64_t>(bytes, 0);
}

/// How a container of a pushed image behaves: as the one that was pushed before it, for bytes do
/// not tell. In an empty repository it serves at once.
Image behaving_alike(const Repository& repository) {
  const StoredImage* newest = nullptr;
  for (const auto& [digest, stored] : repository.images)
    if (newest == nullptr || stored.pushed_ms >= newest->pushed_ms) newest = &stored;
  Image image;
  if (newest != nullptr) {
    image.ready_after = newest->image.ready_after;
    image.answers_in = newest->image.answers_in;
  }
  return image;
}

/// The digest of a manifest; one that a world's image came with keeps that image's.
std::string digest_of(const Repository& repository, const std::string& manifest) {
  for (const auto& [digest, stored] : repository.images)
    if (stored.manifest == manifest) return digest;
  return sha256_of(manifest);
}

/// Filters have `*` for any letters; what they name is excluded from the repository's setting.
bool is_named(std::string_view filter, std::string_view tag) {
  const std::size_t star = filter.find('*');
  if (star == std::string_view::npos) return filter == tag;
  if (!tag.starts_with(filter.substr(0, star))) return false;
  const std::string_view rest = filter.substr(star + 1);
  for (std::size_t at = star; at <= tag.size(); ++at)
    if (is_named(rest, tag.substr(at))) return true;
  return false;
}

// AWS: https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html
bool is_immutable(const Repository& repository, const std::string& tag) {
  const std::string_view setting = text_of(repository.document, "imageTagMutability");
  const JsonArray* filters = array_of(repository.document, "imageTagMutabilityExclusionFilters");
  const bool excluded =
      filters != nullptr && std::any_of(filters->begin(), filters->end(), [&](const Json& one) {
        return is_named(text_of(one.get_object(), "filter"), tag);
      });
  return setting.starts_with("IMMUTABLE") != excluded;
}

Result<void> may_tag(const Cloud& cloud, const Repository& repository, const std::string& tag,
                     const std::string& digest) {
  const auto tagged = repository.tags.find(tag);
  const std::string name = name_of(repository);
  const bool is_there = repository.images.contains(digest);
  if (tag.empty() ? is_there : tagged != repository.tags.end() && tagged->second == digest)
    return refuse("ImageAlreadyExistsException",
                  "Image with digest '" + digest + "' and tag '" + (tag.empty() ? "null" : tag) +
                      "' already exists in the repository with name '" + name +
                      "' in registry with id '" + cloud.settings.account + "'");
  if (tagged != repository.tags.end() && is_immutable(repository, tag))
    return refuse("ImageTagAlreadyExistsException",
                  "The image tag '" + tag + "' already exists in the '" + name +
                      "' repository and cannot be overwritten because the tag is immutable.");
  return {};
}

}  // namespace

bool is_index(std::string_view media_type) {
  return media_type == docker_list || media_type == oci_index;
}

std::string media_type_of(std::string_view manifest) {
  boost::system::error_code error;
  const Json value = boost::json::parse(manifest, error);
  if (error || !value.is_object()) return std::string(manifest_type);
  const std::string_view said = text_of(value.get_object(), "mediaType");
  if (!said.empty()) return std::string(said);
  // OCI's manifests need not say it.
  return std::string(value.get_object().contains("manifests") ? oci_index : oci_image);
}

std::string artifact_type_of(std::string_view manifest) {
  boost::system::error_code error;
  const Json value = boost::json::parse(manifest, error);
  const JsonObject* config =
      !error && value.is_object() ? object_of(value.get_object(), "config") : nullptr;
  return config == nullptr ? std::string() : std::string(text_of(*config, "mediaType"));
}

Result<std::string> put_manifest(Scene& scene, Repository& repository, const std::string& manifest,
                                 const std::string& media_type, const std::string& tag,
                                 const std::string& digest) {
  if (manifest.size() > manifest_bytes_most) return invalid("Manifest is too large");
  const JsonObject document = GR_TRY(parsed(manifest));
  const std::string kind = media_type_of(manifest);
  static constexpr std::array<std::string_view, 4> kinds = {manifest_type, docker_list, oci_image,
                                                            oci_index};
  if (std::find(kinds.begin(), kinds.end(), kind) == kinds.end())
    return invalid("Unsupported media type '" + kind + "'");
  if (!media_type.empty() && media_type != kind)
    return invalid("Media type '" + media_type + "' is not that of the manifest");
  const std::string own = digest_of(repository, manifest);
  // AWS: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutImage.html
  if (!digest.empty() && digest != own)
    return refuse(
        "ImageDigestDoesNotMatchException",
        "The digest '" + digest + "' does not match the digest that was calculated, '" + own + "'");
  const bool known = repository.images.contains(own);
  if (!known && is_index(kind)) GR_CHECK(check_images(scene.cloud, repository, document));
  if (!known && !is_index(kind)) GR_CHECK(check_blobs(scene.cloud, name_of(repository), document));
  GR_CHECK(may_tag(scene.cloud, repository, tag, own));
  if (!known) {
    StoredImage stored;
    stored.image = behaving_alike(repository);
    stored.image.repository = name_of(repository);
    stored.image.tag = tag;
    stored.image.digest = own;
    stored.image.size_bytes = bytes_beneath(document);
    stored.manifest = manifest;
    stored.pushed_ms = scene.utc().time_since_epoch().count() / 1000;
    repository.images.emplace(own, std::move(stored));
  }
  if (!tag.empty()) repository.tags[tag] = own;
  return own;
}

const StoredImage* find_image(const Repository& repository, const std::string& reference) {
  const auto tagged = repository.tags.find(reference);
  const auto image =
      repository.images.find(tagged == repository.tags.end() ? reference : tagged->second);
  return image == repository.images.end() ? nullptr : &image->second;
}

}  // namespace greenroom::mocks::ecr
