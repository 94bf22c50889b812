// What the cloud keeps of CodeDeploy: applications with their groups and revisions, custom
// configurations, deployments under way and past, and how the hook functions of the world behave.
// Plain data: what is pending stands in the cloud's timeline.
#pragma once

#include "mocks/codedeploy/deployment.hpp"
#include "mocks/json.hpp"
#include "sim/seam/time.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace greenroom::mocks::codedeploy {

using Tags = std::map<std::string, std::string>;

/// How a hook function of the world behaves, by its name; absent names do not exist.
struct HookBehaviour {
  seam::Length takes{0};
  std::string answers = "Succeeded";  ///< Succeeded, Failed; empty: stays silent
  bool operator==(const HookBehaviour&) const = default;
  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("takes", self.takes);
    archive("answers", self.answers);
  }
};

/// What has befallen a hook, named by its function or by its lifecycle event.
struct HookTrouble {
  int fails = 0, silent = 0;  ///< how many such faults last
  std::string reason;         ///< of the one that came last
  bool operator==(const HookTrouble&) const = default;
  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("fails", self.fails);
    archive("silent", self.silent);
    archive("reason", self.reason);
  }
};

struct Revision {
  JsonObject location;
  std::string description;
  seam::Steady registered{};
  std::optional<seam::Steady> first_used, last_used;
  std::set<std::string> groups;  ///< names of the groups that it was deployed to
  bool operator==(const Revision&) const = default;
  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("location", self.location);
    archive("description", self.description);
    archive("registered", self.registered);
    archive("first_used", self.first_used);
    archive("last_used", self.last_used);
    archive("groups", self.groups);
  }
};

struct Group {
  JsonObject document;  ///< DeploymentGroupInfo as given, ids and defaults added
  Tags tags;
  std::string last_succeeded;  ///< deployment ids; empty: none yet
  std::string last_attempted;
  std::string active;  ///< holds the group's only place (facts V8)
  bool operator==(const Group&) const = default;
  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("document", self.document);
    archive("tags", self.tags);
    archive("last_succeeded", self.last_succeeded);
    archive("last_attempted", self.last_attempted);
    archive("active", self.active);
  }
};

struct Application {
  JsonObject document;  ///< ApplicationInfo
  Tags tags;
  std::map<std::string, Group> groups;
  std::map<std::string, Revision> revisions;  ///< by the text of their location
  bool operator==(const Application&) const = default;
  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("document", self.document);
    archive("tags", self.tags);
    archive("groups", self.groups);
    archive("revisions", self.revisions);
  }
};

struct State {
  std::map<std::string, Application> applications;
  std::map<std::string, JsonObject> configs;  ///< custom ones: DeploymentConfigInfo by name
  std::map<std::string, Tags> config_tags;
  std::map<std::string, Deployment> deployments;
  std::vector<std::string> order;  ///< deployment ids in order of creation
  std::map<std::string, HookBehaviour> hooks;
  std::map<std::string, HookTrouble> hook_troubles;  ///< by function or lifecycle event
  std::uint64_t next_id = 1;                         ///< ordinal of the next id drawn
  bool operator==(const State&) const = default;
  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("applications", self.applications);
    archive("configs", self.configs);
    archive("config_tags", self.config_tags);
    archive("deployments", self.deployments);
    archive("order", self.order);
    archive("hooks", self.hooks);
    archive("hook_troubles", self.hook_troubles);
    archive("next_id", self.next_id);
  }
};

/// For saving and loading worlds; from_json throws std::exception on another form.
Json to_json(const State& state);
State from_json(const Json& json);

}  // namespace greenroom::mocks::codedeploy
