#include "mocks/ecr/layers.hpp"

#include "mocks/gateway/digest.hpp"
#include "mocks/s3/hidden.hpp"

#include <algorithm>

namespace greenroom::mocks::ecr {
namespace {

std::string upload_key(const Cloud& cloud, std::string_view repository) {
  return cloud.settings.account + "/" + std::string(repository);
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

std::optional<std::int64_t> layer_size(const Cloud& cloud, std::string_view repository,
                                       std::string_view digest) {
  return s3::hidden::size(cloud, layer_bucket(cloud), layer_key(cloud, repository, digest));
}

std::optional<std::string> layer_bytes(const Cloud& cloud, std::string_view repository,
                                       std::string_view digest) {
  return s3::hidden::get(cloud, layer_bucket(cloud), layer_key(cloud, repository, digest));
}

void keep_layer(Scene& scene, std::string_view repository, std::string_view bytes) {
  s3::hidden::put(scene, layer_bucket(scene.cloud),
                  layer_key(scene.cloud, repository, sha256_of(bytes)), bytes);
}

std::string begin_layer(Scene& scene, std::string_view repository) {
  return s3::hidden::begin(scene, layer_bucket(scene.cloud), upload_key(scene.cloud, repository));
}

std::optional<std::int64_t> layer_arrived(const Cloud& cloud, std::string_view repository,
                                          const std::string& upload) {
  return s3::hidden::arrived(cloud, layer_bucket(cloud), upload_key(cloud, repository), upload);
}

void append_layer(Scene& scene, const std::string& upload, std::string_view bytes) {
  s3::hidden::append(scene, layer_bucket(scene.cloud), upload, bytes);
}

std::string take_layer(Scene& scene, const std::string& upload) {
  return s3::hidden::take(scene, layer_bucket(scene.cloud), upload);
}

}  // namespace greenroom::mocks::ecr
