// What the cloud keeps of ECS: clusters, task definitions, services with their task sets, tasks.
// Documents stand as they were given; what lives (counts, states, times) are typed members beside
// them. Plain data: copied, compared, saved. For mocks/ecs only; neighbours use ecs.hpp.
#pragma once

#include "mocks/ecs/service.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace greenroom::mocks::ecs {

struct Cluster {
  JsonObject given;  ///< CreateCluster's input
  JsonArray tags;
  bool active = true;
  std::uint64_t next_task = 0;  ///< of RunTask
  bool operator==(const Cluster&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("given", self.given);
    archive("tags", self.tags);
    archive("active", self.active);
    archive("next_task", self.next_task);
  }
};

struct TaskDefinition {
  JsonObject document;  ///< normalised as AWS reads it back, without tags and status
  JsonArray tags;
  bool active = true;
  seam::Steady registered{};
  std::optional<seam::Steady> deregistered;
  std::optional<seam::Steady> deleted;  ///< when that was asked for
  std::string registered_by;
  bool operator==(const TaskDefinition&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("document", self.document);
    archive("tags", self.tags);
    archive("active", self.active);
    archive("registered", self.registered);
    archive("deregistered", self.deregistered);
    archive("deleted", self.deleted);
    archive("registered_by", self.registered_by);
  }
};

struct Family {
  std::vector<TaskDefinition> revisions;  ///< revision n at n - 1; numbers are never used again
  bool operator==(const Family&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("revisions", self.revisions);
  }
};

/// What RunTask did for a client token.
struct RunToken {
  std::string asked;  ///< the request, as text
  std::vector<std::string> ids;
  bool operator==(const RunToken&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("asked", self.asked);
    archive("ids", self.ids);
  }
};

struct State {
  std::map<std::string, Cluster, std::less<>> clusters;  ///< by name
  std::map<std::string, Family, std::less<>> families;
  std::map<std::string, Service, std::less<>> services;       ///< by "cluster/name"
  std::map<std::string, Task, std::less<>> tasks;             ///< by id
  std::map<std::string, std::string, std::less<>> addresses;  ///< ip: id of the task that has it
  std::vector<std::string> subnets;                           ///< in order of first use
  std::map<std::string, RunToken, std::less<>> run_tokens;
  std::map<std::string, int, std::less<>> refused_zones;  ///< world faults that refuse tasks there
  /// By the principal's ARN, by name; root's are the account's.
  std::map<std::string, std::map<std::string, std::string>> account_settings;
  std::uint64_t version = 0;  ///< counts changes that properties could see
  bool operator==(const State&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("clusters", self.clusters);
    archive("families", self.families);
    archive("services", self.services);
    archive("tasks", self.tasks);
    archive("addresses", self.addresses);
    archive("subnets", self.subnets);
    archive("run_tokens", self.run_tokens);
    archive("refused_zones", self.refused_zones);
    archive("account_settings", self.account_settings);
    archive("version", self.version);
  }
};

}  // namespace greenroom::mocks::ecs
