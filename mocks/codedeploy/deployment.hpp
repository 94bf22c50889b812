// One deployment as the cloud keeps it: what was asked, what was found, how far it is. Plain data;
// its behaviour in time is lifecycle.cpp and its neighbours. Not the API's document.
#pragma once

#include "mocks/json.hpp"
#include "sim/seam/time.hpp"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace greenroom::mocks::codedeploy {

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
  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("status", self.status);
    archive("started", self.started);
    archive("ended", self.ended);
    archive("execution", self.execution);
  }
};

/// What an AppSpec asks for, once read.
struct AppSpec {
  std::string task_definition, container, platform_version;
  int container_port = 0;
  JsonObject network;                 ///< networkConfiguration of ECS; empty: the service's own
  JsonArray capacity_providers;       ///< capacityProviderStrategy of ECS; empty: likewise
  std::map<Step, std::string> hooks;  ///< functions, by name or ARN
  bool operator==(const AppSpec&) const = default;
  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("task_definition", self.task_definition);
    archive("container", self.container);
    archive("platform_version", self.platform_version);
    archive("container_port", self.container_port);
    archive("network", self.network);
    archive("capacity_providers", self.capacity_providers);
    archive("hooks", self.hooks);
  }
};

/// How production moves from blue to green.
struct Shift {
  enum class Kind { all_at_once, canary, linear } kind = Kind::all_at_once;
  int percent = 100;
  int every_minutes = 0;
  bool operator==(const Shift&) const = default;
  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("kind", self.kind);
    archive("percent", self.percent);
    archive("every_minutes", self.every_minutes);
  }
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
  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("cluster", self.cluster);
    archive("service", self.service);
    archive("service_arn", self.service_arn);
    archive("blue_task_set", self.blue_task_set);
    archive("green_task_set", self.green_task_set);
    archive("blue_target_group", self.blue_target_group);
    archive("green_target_group", self.green_target_group);
    archive("green_share", self.green_share);
    archive("test_green_before", self.test_green_before);
    archive("wrote_production", self.wrote_production);
    archive("wrote_test", self.wrote_test);
  }
};

/// A stop that was decided and takes effect a little later.
struct Stop {
  std::string code, message;
  bool rolls_back = false;
  bool waits_for_hook = false;
  bool operator==(const Stop&) const = default;
  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("code", self.code);
    archive("message", self.message);
    archive("rolls_back", self.rolls_back);
    archive("waits_for_hook", self.waits_for_hook);
  }
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
  std::uint64_t awaited = 0;    ///< the chain's pending event, by its sequence; 0: none
  JsonArray final_task_sets;    ///< taskSetsInfo as it was at the end
  bool operator==(const Deployment&) const = default;
  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("document", self.document);
    archive("snapshot", self.snapshot);
    archive("shift", self.shift);
    archive("id", self.id);
    archive("application", self.application);
    archive("group", self.group);
    archive("status", self.status);
    archive("created", self.created);
    archive("started", self.started);
    archive("completed", self.completed);
    archive("updated", self.updated);
    archive("error_code", self.error_code);
    archive("error_message", self.error_message);
    archive("events", self.events);
    archive("running", self.running);
    archive("appspec", self.appspec);
    archive("roles", self.roles);
    archive("stop", self.stop);
    archive("shift_steps_done", self.shift_steps_done);
    archive("unsteady_since", self.unsteady_since);
    archive("in_bake", self.in_bake);
    archive("bake_began", self.bake_began);
    archive("rollback_id", self.rollback_id);
    archive("triggering_id", self.triggering_id);
    archive("deploys_anew", self.deploys_anew);
    archive("generation", self.generation);
    archive("awaited", self.awaited);
    archive("final_task_sets", self.final_task_sets);
  }
};

}  // namespace greenroom::mocks::codedeploy
