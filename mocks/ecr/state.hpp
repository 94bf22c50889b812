// What the cloud keeps of ECR: repositories, their images by digest, tags that point at them.
#pragma once

#include "mocks/json.hpp"
#include "sim/seam/time.hpp"

#include <cstdint>
#include <map>
#include <string>

namespace greenroom::mocks::ecr {

/// What a container of this image does once started. From the world file; digests from the seed.
struct Image {
  std::string repository, tag, digest;
  std::int64_t size_bytes = 0;
  seam::Length ready_after{0};  ///< from container start until it serves and is HEALTHY-able
  seam::Length answers_in{0};   ///< of a user's request
  bool operator==(const Image&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("repository", self.repository);
    archive("tag", self.tag);
    archive("digest", self.digest);
    archive("size_bytes", self.size_bytes);
    archive("ready_after", self.ready_after);
    archive("answers_in", self.answers_in);
  }
};

struct StoredImage {
  Image image;
  std::string manifest;
  std::int64_t pushed_ms = 0;
  bool operator==(const StoredImage&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("image", self.image);
    archive("manifest", self.manifest);
    archive("pushed_ms", self.pushed_ms);
  }
};

struct Repository {
  JsonObject document;                        ///< as DescribeRepositories answers it
  std::map<std::string, StoredImage> images;  ///< by digest
  std::map<std::string, std::string> tags;    ///< tag: digest
  std::map<std::string, std::string> resource_tags;
  std::string lifecycle_policy, policy;  ///< texts; empty: none
  bool operator==(const Repository&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("document", self.document);
    archive("images", self.images);
    archive("tags", self.tags);
    archive("resource_tags", self.resource_tags);
    archive("lifecycle_policy", self.lifecycle_policy);
    archive("policy", self.policy);
  }
};

struct State {
  std::map<std::string, Repository> repositories;  ///< by name
  bool operator==(const State&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("repositories", self.repositories);
  }
};

}  // namespace greenroom::mocks::ecr
