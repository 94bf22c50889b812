// What the cloud keeps of IAM: users with their keys, groups, roles, policies and their versions,
// instance profiles, identity providers. Policy documents are texts as they were given.
#pragma once

#include "mocks/json.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace greenroom::mocks::iam {

using Tags = std::map<std::string, std::string>;

/// Whom policies are put on: a user, a group, a role.
struct Holder {
  JsonObject document;  ///< as a list tells it: Path, name, id, Arn, CreateDate and what was given
  std::map<std::string, std::string> policies;  ///< inline: name to text
  std::set<std::string> attached;               ///< ARNs of managed policies
  std::string boundary;                         ///< ARN; empty: none
  Tags tags;
  bool operator==(const Holder&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("document", self.document);
    archive("policies", self.policies);
    archive("attached", self.attached);
    archive("boundary", self.boundary);
    archive("tags", self.tags);
  }
};

struct AccessKey {
  std::string secret;
  bool active = true;
  std::int64_t created_ms = 0;
  bool operator==(const AccessKey&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("secret", self.secret);
    archive("active", self.active);
    archive("created_ms", self.created_ms);
  }
};

struct User {
  Holder holder;
  std::map<std::string, AccessKey> keys;  ///< by id
  bool operator==(const User&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("holder", self.holder);
    archive("keys", self.keys);
  }
};

struct Group {
  Holder holder;
  std::set<std::string> users;  ///< by name
  bool operator==(const Group&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("holder", self.holder);
    archive("users", self.users);
  }
};

struct Role {
  Holder holder;
  std::string trust;                    ///< the policy of who may assume it
  std::string linked_to;                ///< the service that owns it; empty: the account does
  std::optional<std::int64_t> used_ms;  ///< when it was assumed last
  bool operator==(const Role&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("holder", self.holder);
    archive("trust", self.trust);
    archive("linked_to", self.linked_to);
    archive("used_ms", self.used_ms);
  }
};

struct PolicyVersion {
  std::string text;
  std::int64_t created_ms = 0;
  bool operator==(const PolicyVersion&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("text", self.text);
    archive("created_ms", self.created_ms);
  }
};

struct Policy {
  JsonObject document;  ///< PolicyName, PolicyId, Arn, Path, Description, dates
  std::map<std::int64_t, PolicyVersion> versions;
  std::int64_t default_version = 1, next_version = 2;
  Tags tags;
  bool operator==(const Policy&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("document", self.document);
    archive("versions", self.versions);
    archive("default_version", self.default_version);
    archive("next_version", self.next_version);
    archive("tags", self.tags);
  }
};

struct InstanceProfile {
  JsonObject document;
  std::string role;  ///< its name; empty: none
  Tags tags;
  bool operator==(const InstanceProfile&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("document", self.document);
    archive("role", self.role);
    archive("tags", self.tags);
  }
};

struct Provider {   ///< of OpenID Connect
  std::string url;  ///< without its scheme
  std::vector<std::string> clients, thumbprints;
  std::int64_t created_ms = 0;
  Tags tags;
  bool operator==(const Provider&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("url", self.url);
    archive("clients", self.clients);
    archive("thumbprints", self.thumbprints);
    archive("created_ms", self.created_ms);
    archive("tags", self.tags);
  }
};

struct State {
  std::map<std::string, User> users;  ///< by name, as the two below
  std::map<std::string, Group> groups;
  std::map<std::string, Role> roles;
  std::map<std::string, Policy> policies;  ///< by ARN
  std::map<std::string, InstanceProfile> profiles;
  std::map<std::string, Provider> providers;  ///< by ARN
  std::set<std::string> aliases;              ///< of the account: one at most
  std::set<std::string> deletions;            ///< tasks that deleted a service-linked role
  std::uint64_t next_id = 1;
  bool operator==(const State&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("users", self.users);
    archive("groups", self.groups);
    archive("roles", self.roles);
    archive("policies", self.policies);
    archive("profiles", self.profiles);
    archive("providers", self.providers);
    archive("aliases", self.aliases);
    archive("deletions", self.deletions);
    archive("next_id", self.next_id);
  }
};

}  // namespace greenroom::mocks::iam
