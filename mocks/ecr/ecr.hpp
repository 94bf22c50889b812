// ECR as its neighbours see it: ECS pulls images; what is inside one behaves as the world says.
#pragma once

#include "mocks/cloud.hpp"
#include "mocks/service.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace greenroom::mocks::ecr {

/// What a container of this image does once started. From the world file; digests from the seed.
struct Image {
  std::string repository, tag, digest;
  std::int64_t size_bytes = 0;
  seam::Length ready_after{0};  ///< from container start until it serves and is HEALTHY-able
  seam::Length answers_in{0};   ///< of a user's request
  bool operator==(const Image&) const = default;
};
/// Puts an image there (creating the repository where needed).
void put_image(Scene& scene, const Image& image);
void remove_image(Scene& scene, std::string_view repository, std::string_view tag_or_digest);
/// By "123456789012.dkr.ecr.us-east-2.amazonaws.com/bash-dog/app:v2" or "...@sha256:...".
/// The error carries the text of a task's stoppedReason (CannotPullContainerError ...).
Result<Image> pull(const Cloud& cloud, std::string_view uri);

std::span<const OperationRow> operations();

}  // namespace greenroom::mocks::ecr
