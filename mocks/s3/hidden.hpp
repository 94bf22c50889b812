// Buckets of AWS's own services, which no account sees: ECR keeps its layers in one.
// AWS: https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html
#pragma once

#include "mocks/cloud.hpp"
#include "mocks/scene.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace greenroom::mocks::s3::hidden {

void put(Scene& scene, const std::string& bucket, const std::string& key, std::string_view bytes);
std::optional<std::string> get(const Cloud& cloud, const std::string& bucket,
                               const std::string& key);
std::optional<std::int64_t> size(const Cloud& cloud, const std::string& bucket,
                                 const std::string& key);

/// Bytes that come one after the other. The id is of the form that UUIDs have.
std::string begin(Scene& scene, const std::string& bucket, const std::string& key);
/// How many have come; nullopt: there is no such upload of that key.
std::optional<std::int64_t> arrived(const Cloud& cloud, const std::string& bucket,
                                    const std::string& key, const std::string& id);
void append(Scene& scene, const std::string& bucket, const std::string& id, std::string_view bytes);
/// All that has come; the upload is over.
std::string take(Scene& scene, const std::string& bucket, const std::string& id);

}  // namespace greenroom::mocks::s3::hidden
