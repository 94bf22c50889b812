// What the cloud keeps of Application Auto Scaling: scalable targets, policies, scheduled actions.
#pragma once

#include "mocks/json.hpp"

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace greenroom::mocks::application_autoscaling {

/// Namespace, resource id, dimension.
using TargetKey = std::array<std::string, 3>;
/// The same, and a name.
using NamedKey = std::pair<TargetKey, std::string>;

struct Target {
  std::string arn, role;
  std::int64_t least = 0, most = 0;
  bool suspended_in = false, suspended_out = false, suspended_scheduled = false;
  std::map<std::string, std::string> tags;
  std::int64_t created_ms = 0;
  bool operator==(const Target&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("arn", self.arn);
    archive("role", self.role);
    archive("least", self.least);
    archive("most", self.most);
    archive("suspended_in", self.suspended_in);
    archive("suspended_out", self.suspended_out);
    archive("suspended_scheduled", self.suspended_scheduled);
    archive("tags", self.tags);
    archive("created_ms", self.created_ms);
  }
};

struct Policy {
  std::string arn, type;
  JsonObject document;                                      ///< the configuration, as given
  std::vector<std::pair<std::string, std::string>> alarms;  ///< its own, by name: ARN
  std::int64_t created_ms = 0;
  bool operator==(const Policy&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("arn", self.arn);
    archive("type", self.type);
    archive("document", self.document);
    archive("alarms", self.alarms);
    archive("created_ms", self.created_ms);
  }
};

struct Action {
  std::string arn;
  JsonObject document;  ///< Schedule, Timezone, StartTime, EndTime, ScalableTargetAction: as given
  std::int64_t created_ms = 0;
  bool operator==(const Action&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("arn", self.arn);
    archive("document", self.document);
    archive("created_ms", self.created_ms);
  }
};

struct State {
  std::map<TargetKey, Target> targets;
  std::map<NamedKey, Policy> policies;
  std::map<NamedKey, Action> actions;
  std::uint64_t next_id = 1;
  bool operator==(const State&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("targets", self.targets);
    archive("policies", self.policies);
    archive("actions", self.actions);
    archive("next_id", self.next_id);
  }
};

}  // namespace greenroom::mocks::application_autoscaling
