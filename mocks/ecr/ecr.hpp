// ECR as its neighbours see it: ECS pulls images; what is inside one behaves as the world says.
#pragma once

#include "mocks/cloud.hpp"
#include "mocks/service.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace greenroom::mocks::ecr {

/// Puts an image there (creating the repository where needed).
void put_image(Scene& scene, const Image& image);
void remove_image(Scene& scene, std::string_view repository, std::string_view tag_or_digest);
/// By "123456789012.dkr.ecr.us-east-2.amazonaws.com/bash-dog/app:v2" or "...@sha256:...".
/// The error carries the text of a task's stoppedReason (CannotPullContainerError ...).
Result<Image> pull(const Cloud& cloud, std::string_view uri);

/// "123456789012.dkr.ecr.us-east-2.amazonaws.com"
std::string registry_host(const Cloud& cloud);

std::span<const OperationRow> operations();

/// Puts a resource there as Describe answered it, as if it had long been: repository,
/// image. What is inside an image is not told: put_image() before says how it behaves.
/// What it names comes first; `kind` is a word of captured worlds. Refused as the API would.
Result<void> restore(Scene& scene, std::string_view kind, const JsonObject& document);

// ---- Saved worlds.
Json to_json(const State& state);
State from_json(const Json& json);

}  // namespace greenroom::mocks::ecr
