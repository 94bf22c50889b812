// What the cloud keeps of S3: buckets with their settings, objects by key with their versions, and
// uploads in parts that are under way.
#pragma once

#include "mocks/json.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace greenroom::mocks::s3 {

/// One version of an object; or a delete marker, which has nothing but its id and date.
struct Version {
  std::string id;  ///< "null": written while versioning was not on
  bool is_marker = false;
  std::int64_t modified_ms = 0, size = 0;
  std::string etag;       ///< without quotes
  std::string body;       ///< base64
  JsonObject headers;     ///< members of PutObject that GetObject answers again
  JsonObject checksums;   ///< ChecksumCRC32 ..., ChecksumType
  JsonObject encryption;  ///< ServerSideEncryption, SSEKMSKeyId, BucketKeyEnabled
  std::string acl;        ///< a canned one; empty: private
  std::map<std::string, std::string> tags;
  std::vector<std::int64_t> part_sizes;  ///< of an upload in parts
  std::vector<JsonObject> part_checksums;
  bool operator==(const Version&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("id", self.id);
    archive("is_marker", self.is_marker);
    archive("modified_ms", self.modified_ms);
    archive("size", self.size);
    archive("etag", self.etag);
    archive("body", self.body);
    archive("headers", self.headers);
    archive("checksums", self.checksums);
    archive("encryption", self.encryption);
    archive("acl", self.acl);
    archive("tags", self.tags);
    archive("part_sizes", self.part_sizes);
    archive("part_checksums", self.part_checksums);
  }
};

struct Part {
  std::int64_t modified_ms = 0, size = 0;
  std::string etag, body;  ///< as of a version
  JsonObject checksums;
  bool operator==(const Part&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("modified_ms", self.modified_ms);
    archive("size", self.size);
    archive("etag", self.etag);
    archive("body", self.body);
    archive("checksums", self.checksums);
  }
};

struct Upload {
  std::string key;
  std::int64_t initiated_ms = 0;
  Version begun;                       ///< what the object will have beside its body
  std::string algorithm, type;         ///< of checksums; algorithm may be empty
  std::map<std::int64_t, Part> parts;  ///< by number
  bool operator==(const Upload&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("key", self.key);
    archive("initiated_ms", self.initiated_ms);
    archive("begun", self.begun);
    archive("algorithm", self.algorithm);
    archive("type", self.type);
    archive("parts", self.parts);
  }
};

struct Bucket {
  std::string name, region;
  std::int64_t created_ms = 0;
  std::map<std::string, Json> settings;  ///< by what Get and Put call them: "BucketCors"
  std::map<std::string, std::string> tags;
  std::map<std::string, std::vector<Version>> objects;  ///< by key; the newest version is last
  std::map<std::string, Upload> uploads;                ///< by id
  std::uint64_t next_version = 1, next_upload = 1;
  bool operator==(const Bucket&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("name", self.name);
    archive("region", self.region);
    archive("created_ms", self.created_ms);
    archive("settings", self.settings);
    archive("tags", self.tags);
    archive("objects", self.objects);
    archive("uploads", self.uploads);
    archive("next_version", self.next_version);
    archive("next_upload", self.next_upload);
  }
};

struct State {
  std::map<std::string, Bucket> buckets;  ///< by name
  bool operator==(const State&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("buckets", self.buckets);
  }
};

}  // namespace greenroom::mocks::s3
