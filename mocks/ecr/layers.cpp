#include "mocks/ecr/layers.hpp"

#include "mocks/gateway/digest.hpp"
#include "mocks/protocol/scalars.hpp"

#include <algorithm>

namespace greenroom::mocks::ecr {
namespace {

std::string upload_key(const Cloud& cloud, std::string_view repository) {
  return cloud.settings.account + "/" + std::string(repository);
}

std::string bytes_of(std::string_view base64) {
  return protocol::bytes_of_base64(base64).value_or(std::string());
}

const Layer* find(const Cloud& cloud, std::string_view repository, std::string_view digest) {
  const auto kept = cloud.ecr.repositories.find(std::string(repository));
  if (kept == cloud.ecr.repositories.end()) return nullptr;
  const auto layer = kept->second.layers.find(std::string(digest));
  return layer == kept->second.layers.end() ? nullptr : &layer->second;
}

}  // namespace

std::string sha256_of(std::string_view bytes) {
  std::string digest = "sha256:";
  gateway::append_hex(digest, gateway::sha256(bytes));
  return digest;
}

bool is_digest(std::string_view text) {
  constexpr std::string_view algorithm = "sha256:";
  return text.starts_with(algorithm) && text.size() == algorithm.size() + 64 &&
         text.find_first_not_of("0123456789abcdef", algorithm.size()) == std::string_view::npos;
}

// AWS: https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html
std::string layer_bucket(const Cloud& cloud) {
  return "prod-" + cloud.settings.region + "-starport-layer-bucket";
}

std::string layer_key(const Cloud& cloud, std::string_view repository, std::string_view digest) {
  return upload_key(cloud, repository) + "/" + std::string(digest);
}

std::optional<KeyedLayer> layer_of_key(const Cloud& cloud, std::string_view key) {
  const std::string own = upload_key(cloud, "");
  const std::size_t at = key.rfind('/');
  if (!key.starts_with(own) || at < own.size()) return std::nullopt;
  const Layer* layer = find(cloud, key.substr(own.size(), at - own.size()), key.substr(at + 1));
  if (layer == nullptr) return std::nullopt;
  return KeyedLayer{bytes_of(layer->body), layer->pushed_ms};
}

std::optional<std::int64_t> layer_size(const Cloud& cloud, std::string_view repository,
                                       std::string_view digest) {
  const Layer* layer = find(cloud, repository, digest);
  return layer == nullptr ? std::nullopt : std::optional(layer->size);
}

std::optional<std::string> layer_bytes(const Cloud& cloud, std::string_view repository,
                                       std::string_view digest) {
  const Layer* layer = find(cloud, repository, digest);
  return layer == nullptr ? std::nullopt : std::optional(bytes_of(layer->body));
}

void keep_layer(Scene& scene, std::string_view repository, std::string_view bytes) {
  Layer layer{protocol::base64_of(bytes), static_cast<std::int64_t>(bytes.size()),
              scene.utc().time_since_epoch().count() / 1000};
  scene.cloud.ecr.repositories.at(std::string(repository)).layers[sha256_of(bytes)] =
      std::move(layer);
}

std::string begin_layer(Scene& scene, std::string_view repository) {
  State& state = scene.cloud.ecr;
  std::string id = sim::drawn_uuid(
      scene.cloud.settings.chance.draw("ecr.layer upload", repository, state.next_upload++));
  state.uploads[id].repository = repository;
  return id;
}

std::optional<std::int64_t> layer_arrived(const Cloud& cloud, std::string_view repository,
                                          const std::string& upload) {
  const auto found = cloud.ecr.uploads.find(upload);
  if (found == cloud.ecr.uploads.end() || found->second.repository != repository)
    return std::nullopt;
  return found->second.bytes;
}

void append_layer(Scene& scene, const std::string& upload, std::string_view bytes) {
  LayerUpload& under_way = scene.cloud.ecr.uploads.at(upload);
  under_way.pieces.push_back(protocol::base64_of(bytes));
  under_way.bytes += static_cast<std::int64_t>(bytes.size());
}

std::string take_layer(Scene& scene, const std::string& upload) {
  std::string bytes;
  for (const std::string& piece : scene.cloud.ecr.uploads.at(upload).pieces)
    bytes += bytes_of(piece);
  scene.cloud.ecr.uploads.erase(upload);
  return bytes;
}

}  // namespace greenroom::mocks::ecr
