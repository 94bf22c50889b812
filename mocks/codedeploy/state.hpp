// What the cloud keeps of CodeDeploy: applications with their groups and revisions, custom
// configurations, deployments under way and past, and how the hook functions of the world behave.
// Plain data: what is pending stands in the cloud's timeline.
#pragma once

#include "mocks/json.hpp"
#include "sim/seam/time.hpp"

#include <array>
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
};

struct Revision {
  JsonObject location;
  std::string description;
  seam::Steady registered{};
  std::optional<seam::Steady> first_used, last_used;
  std::set<std::string> groups;  ///< names of the groups that it was deployed to
  bool operator==(const Revision&) const = default;
};

struct Group {
  JsonObject document;  ///< DeploymentGroupInfo as given, ids and defaults added
  Tags tags;
  std::string last_succeeded;  ///< deployment ids; empty: none yet
  std::string last_attempted;
  std::string active;  ///< holds the group's only place (facts V8)
  bool operator==(const Group&) const = default;
};

struct Application {
  JsonObject document;  ///< ApplicationInfo
  Tags tags;
  std::map<std::string, Group> groups;
  std::map<std::string, Revision> revisions;  ///< by the text of their location
  bool operator==(const Application&) const = default;
};

enum class Status { created, in_progress, ready, baking, succeeded, failed, stopped };
enum class EventStatus { pending, in_progress, succeeded, failed, skipped };

/// The eight lifecycle events in their order (facts L0).
enum class Step : std::uint8_t {
  before_install,
  install,
  after_install,
  allow_test_traffic,
  after_allow_test_traffic,
  before_allow_traffic,
  allow_traffic,
  after_allow_traffic,
};
inline constexpr std::size_t step_count = 8;

struct EventRecord {
  EventStatus status = EventStatus::pending;
  std::optional<seam::Steady> started, ended;
  std::string execution;  ///< of its hook; empty: no hook was called
  bool operator==(const EventRecord&) const = default;
};

/// What an AppSpec asks for, once read.
struct AppSpec {
  std::string task_definition, container, platform_version;
  int container_port = 0;
  JsonObject network;                 ///< AwsvpcConfiguration; empty: the service's own
  JsonArray capacity_providers;       ///< empty: the service's own
  std::map<Step, std::string> hooks;  ///< functions, by name or ARN
  bool operator==(const AppSpec&) const = default;
};

/// How production moves from blue to green.
struct Shift {
  enum class Kind { all_at_once, canary, linear } kind = Kind::all_at_once;
  int percent = 100;
  int every_minutes = 0;
  bool operator==(const Shift&) const = default;
};

/// Which sets and groups are blue and green here, and what was done to them until now.
struct Roles {
  std::string cluster, service, service_arn;
  std::string blue_task_set, green_task_set;
  std::string blue_target_group, green_target_group;  ///< ARNs
  int green_share = 0;                                ///< percent of production, as written last
  int test_green_before = 0;  ///< percent that the test route gave green before it was moved
  bool wrote_production = false, wrote_test = false;
  bool operator==(const Roles&) const = default;
};

/// A stop that was decided and takes effect a little later.
struct Stop {
  std::string code, message;
  bool rolls_back = false;
  bool waits_for_hook = false;
  bool operator==(const Stop&) const = default;
};

struct Deployment {
  JsonObject document;  ///< the members of DeploymentInfo that never change
  JsonObject snapshot;  ///< of the group at its start: ecsServices, alarmConfiguration
  Shift shift;
  std::string id, application, group;
  Status status = Status::created;
  seam::Steady created{};
  std::optional<seam::Steady> started, completed;
  seam::Steady updated{};  ///< when the target changed last
  std::string error_code, error_message;
  std::array<EventRecord, step_count> events{};
  std::optional<Step> running;  ///< the event in progress
  std::optional<AppSpec> appspec;
  Roles roles;
  std::optional<Stop> stop;
  int shift_steps_done = 0;
  std::optional<seam::Steady> unsteady_since;
  bool in_bake = false, bake_began = false;
  std::string rollback_id, triggering_id;
  bool deploys_anew = false;    ///< a rollback that finds blue gone and deploys (facts K8)
  std::int64_t generation = 0;  ///< pending events of an older one are void
  JsonArray final_task_sets;    ///< taskSetsInfo as it was at the end
  bool operator==(const Deployment&) const = default;
};

struct State {
  std::map<std::string, Application> applications;
  std::map<std::string, JsonObject> configs;  ///< custom ones: DeploymentConfigInfo by name
  std::map<std::string, Tags> config_tags;
  std::map<std::string, Deployment> deployments;
  std::vector<std::string> order;  ///< deployment ids in order of creation
  std::map<std::string, HookBehaviour> hooks;
  std::uint64_t next_id = 1;  ///< ordinal of the next id drawn
  bool operator==(const State&) const = default;
};

/// For saving and loading worlds; from_json asserts the form that to_json gives.
Json to_json(const State& state);
State from_json(const Json& json);

}  // namespace greenroom::mocks::codedeploy
