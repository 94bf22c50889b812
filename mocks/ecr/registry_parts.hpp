// What the registry's files share: a request taken apart, answers and refusals.
#pragma once

#include "mocks/ecr/registry.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace greenroom::mocks::ecr {

enum class Place { base, manifest, blob, upload, tags, referrers, nobody };

/// A path of the registry: "/v2/bash-dog/app/manifests/v2" has the name "bash-dog/app".
struct RegistryCall {
  Scene& scene;
  const seam::HttpRequest& request;
  Place place = Place::nobody;
  std::string name, reference;  ///< tag, digest or upload
};
struct RegistryPath {
  Place place = Place::nobody;
  std::string name, reference;
};
RegistryPath registry_path(std::string_view target);
std::string parameter_of(const seam::HttpRequest& request, std::string_view name);

seam::HttpResponse registry_refusal(int status, std::string_view code, const std::string& message);
seam::HttpResponse registry_says(int status);
Repository* repository_of(RegistryCall& call);
seam::HttpResponse no_repository(const RegistryCall& call);

// Handlers: registry_blobs.cpp and registry_manifests.cpp.
seam::HttpResponse answer_blob(RegistryCall& call);
seam::HttpResponse answer_upload(RegistryCall& call);
seam::HttpResponse answer_manifest(RegistryCall& call);
seam::HttpResponse answer_tags(RegistryCall& call);
seam::HttpResponse answer_referrers(RegistryCall& call);

}  // namespace greenroom::mocks::ecr
