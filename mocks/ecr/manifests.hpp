// Manifests of images and indexes: read, checked against what they name, kept under a digest.
// AWS: https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-manifest-formats.html
#pragma once

#include "mocks/ecr/parts.hpp"

#include <string>
#include <string_view>

namespace greenroom::mocks::ecr {

// AWS: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_PutImage.html
inline constexpr std::size_t manifest_bytes_most = 4'194'304;

/// What kind a manifest says it is; else as its members tell.
std::string media_type_of(std::string_view manifest);
/// Of an image's configuration; empty: an index has none.
std::string artifact_type_of(std::string_view manifest);
bool is_index(std::string_view media_type);

/// Puts a manifest into the repository and points the tag at it; both texts may be empty. The
/// answer is its digest. Refused as PutImage does.
Result<std::string> put_manifest(Scene& scene, Repository& repository, const std::string& manifest,
                                 const std::string& media_type, const std::string& tag,
                                 const std::string& digest);
/// By tag or digest; nullptr: there is none.
const StoredImage* find_image(const Repository& repository, const std::string& reference);

}  // namespace greenroom::mocks::ecr
