// What ECR's files share among themselves.
#pragma once

#include "mocks/ecr/ecr.hpp"

#include <string>
#include <string_view>

namespace greenroom::mocks::ecr {

inline constexpr std::string_view manifest_type =
    "application/vnd.docker.distribution.manifest.v2+json";

/// The repository of that name, made with AWS's defaults when it is not there.
Repository& repository_named(Scene& scene, const std::string& name);
JsonObject new_repository(Scene& scene, const std::string& name);
std::string manifest_of(const Image& image);

}  // namespace greenroom::mocks::ecr
