// What the cloud keeps of ECR: repositories, their images by digest, tags that point at them.
#pragma once

#include "mocks/json.hpp"
#include "sim/seam/time.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

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

/// Bytes of a layer as they come, piece by piece.
struct LayerUpload {
  std::string repository;
  std::vector<std::string> pieces;  ///< base64
  std::int64_t bytes = 0;
  bool operator==(const LayerUpload&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("repository", self.repository);
    archive("pieces", self.pieces);
    archive("bytes", self.bytes);
  }
};

struct Layer {
  std::string body;  ///< base64
  std::int64_t size = 0, pushed_ms = 0;
  bool operator==(const Layer&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("body", self.body);
    archive("size", self.size);
    archive("pushed_ms", self.pushed_ms);
  }
};

struct Repository {
  JsonObject document;                        ///< as DescribeRepositories answers it
  std::map<std::string, StoredImage> images;  ///< by digest
  std::map<std::string, std::string> tags;    ///< tag: digest
  std::map<std::string, std::string> resource_tags;
  std::string lifecycle_policy, policy;  ///< texts; empty: none
  std::map<std::string, Layer> layers;   ///< by digest
  bool operator==(const Repository&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("document", self.document);
    archive("images", self.images);
    archive("tags", self.tags);
    archive("resource_tags", self.resource_tags);
    archive("lifecycle_policy", self.lifecycle_policy);
    archive("policy", self.policy);
    archive("layers", self.layers);
  }
};

struct State {
  std::map<std::string, Repository> repositories;  ///< by name
  std::map<std::string, LayerUpload> uploads;      ///< by id
  std::uint64_t next_upload = 1;
  bool operator==(const State&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("repositories", self.repositories);
    archive("uploads", self.uploads);
    archive("next_upload", self.next_upload);
  }
};

}  // namespace greenroom::mocks::ecr
