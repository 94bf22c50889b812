// What the cloud keeps of Secrets Manager: secrets, their versions and the labels on these.
#pragma once

#include "mocks/json.hpp"
#include "sim/seam/time.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>

namespace greenroom::mocks::secretsmanager {

struct Version {
  std::uint64_t ordinal = 0;          ///< order of creation within the secret
  std::optional<std::string> text;    ///< SecretString
  std::optional<std::string> binary;  ///< SecretBinary, base64
  std::set<std::string> stages;       ///< none: deprecated
  seam::Utc created{};
  std::optional<seam::Utc> accessed;  ///< a day, not an hour
  bool operator==(const Version&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("ordinal", self.ordinal);
    archive("text", self.text);
    archive("binary", self.binary);
    archive("stages", self.stages);
    archive("created", self.created);
    archive("accessed", self.accessed);
  }
};

struct Secret {
  std::string name, arn;
  std::uint64_t ordinal = 0;                ///< order of creation
  JsonObject document;                      ///< Description, KmsKeyId, Tags: as given
  std::map<std::string, Version> versions;  ///< by id
  std::uint64_t next_version = 1;
  std::optional<std::string> policy;
  seam::Utc created{}, changed{};
  std::optional<seam::Utc> accessed;
  std::optional<seam::Utc> deleted;  ///< marked; the window runs from here
  std::optional<seam::Utc> gone_at;  ///< when the window ends
  bool operator==(const Secret&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("name", self.name);
    archive("arn", self.arn);
    archive("ordinal", self.ordinal);
    archive("document", self.document);
    archive("versions", self.versions);
    archive("next_version", self.next_version);
    archive("policy", self.policy);
    archive("created", self.created);
    archive("changed", self.changed);
    archive("accessed", self.accessed);
    archive("deleted", self.deleted);
    archive("gone_at", self.gone_at);
  }
};

struct State {
  std::map<std::string, Secret> secrets;  ///< by name
  std::set<std::string> denied;           ///< names which task starts may not read
  std::uint64_t next_secret = 1;
  bool operator==(const State&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("secrets", self.secrets);
    archive("denied", self.denied);
    archive("next_secret", self.next_secret);
  }
};

}  // namespace greenroom::mocks::secretsmanager
