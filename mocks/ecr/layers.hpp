// Layers of images: bytes by their digest, in the repository that they were pushed to. Whole, up to
// a limit; what a world file calls an image has none.
#pragma once

#include "mocks/ecr/ecr.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace greenroom::mocks::ecr {

// Differs from AWS: a layer may have 256 MiB, there 52,000 MiB.
// AWS: https://docs.aws.amazon.com/AmazonECR/latest/userguide/service-quotas.html
inline constexpr std::int64_t layer_bytes_most = 256LL * 1024 * 1024;

std::string sha256_of(std::string_view bytes);  ///< "sha256:..."
bool is_digest(std::string_view text);
std::string layer_bucket(const Cloud& cloud);
std::string layer_key(const Cloud& cloud, std::string_view repository, std::string_view digest);

struct KeyedLayer {
  std::string bytes;
  std::int64_t pushed_ms = 0;
};
/// What S3 gives to who comes with the address of a layer; nullopt: there is none.
std::optional<KeyedLayer> layer_of_key(const Cloud& cloud, std::string_view key);

std::optional<std::int64_t> layer_size(const Cloud& cloud, std::string_view repository,
                                       std::string_view digest);
std::optional<std::string> layer_bytes(const Cloud& cloud, std::string_view repository,
                                       std::string_view digest);
void keep_layer(Scene& scene, std::string_view repository, std::string_view bytes);

std::string begin_layer(Scene& scene, std::string_view repository);
std::optional<std::int64_t> layer_arrived(const Cloud& cloud, std::string_view repository,
                                          const std::string& upload);
void append_layer(Scene& scene, const std::string& upload, std::string_view bytes);
std::string take_layer(Scene& scene, const std::string& upload);

}  // namespace greenroom::mocks::ecr
