// A task of ECS with its containers and targets, as the cloud keeps it. Plain data; see state.hpp.
#pragma once

#include "mocks/json.hpp"
#include "sim/seam/time.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace greenroom::mocks::ecs {

/// How a target meets a connection to a port now. Decided by the containers behind it.
struct Reaction {
  enum class Kind { answers, refuses, times_out } kind = Kind::refuses;
  int status = 200;       ///< when it answers
  seam::Length takes{0};  ///< until the answer
  bool operator==(const Reaction&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("kind", self.kind);
    archive("status", self.status);
    archive("takes", self.takes);
  }
};

/// A world fault: how the tasks of a set react on their serving port, whatever their containers do.
struct ReactionOverride {
  Reaction reaction;
  bool checks = true, users = true;
  /// Which tasks of the set, counted from 1 in order of creation; `first` 0: all; `last` 0: and all
  /// that follow.
  std::int64_t first = 0, last = 0;
  bool operator==(const ReactionOverride&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("reaction", self.reaction);
    archive("checks", self.checks);
    archive("users", self.users);
    archive("first", self.first);
    archive("last", self.last);
  }
};

enum class Health : std::uint8_t { unknown, healthy, unhealthy };
enum class ContainerPhase : std::uint8_t { waiting, due, running, stopping, stopped };
enum class TaskStatus : std::uint8_t {
  provisioning,
  pending,
  activating,
  running,
  deactivating,
  stopping,
  deprovisioning,
  stopped
};
enum class SetStatus : std::uint8_t { primary, active, draining };

struct Container {
  std::string name;
  std::string digest;      ///< of the image it was made from; empty until it is pulled
  std::vector<int> ports;  ///< that it serves
  bool essential = true;
  bool checked = false;  ///< it has a container health check
  ContainerPhase phase = ContainerPhase::waiting;
  Health health = Health::unknown;
  seam::Length ready_after{0}, answers_in{0};  ///< as its image behaves
  seam::Steady started{};
  int generation = 0;  ///< counts its starts; events of earlier ones are void
  std::optional<int> exit_code;
  std::string reason;
  bool operator==(const Container&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("name", self.name);
    archive("digest", self.digest);
    archive("ports", self.ports);
    archive("essential", self.essential);
    archive("checked", self.checked);
    archive("phase", self.phase);
    archive("health", self.health);
    archive("ready_after", self.ready_after);
    archive("answers_in", self.answers_in);
    archive("started", self.started);
    archive("generation", self.generation);
    archive("exit_code", self.exit_code);
    archive("reason", self.reason);
  }
};

/// One registration of a task with a target group.
struct Target {
  std::string group;  ///< ARN
  int port = 0;
  bool registered = false;  ///< until the balancer has drained it
  std::string state;        ///< as the balancer said last: initial, healthy ... empty: not yet
  std::string description;  ///< why it is unhealthy
  bool operator==(const Target&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("group", self.group);
    archive("port", self.port);
    archive("registered", self.registered);
    archive("state", self.state);
    archive("description", self.description);
  }
};

/// Between the decision that a task leaves and its leaving the balancer lies a scheduler tick.
enum class Leaving : std::uint8_t { no, due, done };

struct Task {
  std::string id, cluster;
  std::string service;   ///< key of its service; empty for RunTask
  std::string task_set;  ///< "ecs-svc/..."; empty for RunTask
  std::string definition;
  JsonObject given;  ///< of RunTask: overrides, networkConfiguration, group, startedBy ...
  JsonArray tags;
  TaskStatus status = TaskStatus::provisioning;
  bool wanted = true;  ///< desiredStatus RUNNING
  std::vector<Container> containers;
  std::vector<Target> targets;
  std::string ip, subnet, zone;
  int version = 1;
  int round = 0;             ///< which launch of its set it belongs to
  std::int64_t ordinal = 0;  ///< in its set, from 1 in order of creation
  bool ever_running = false, ever_healthy = false;
  Leaving leaving = Leaving::no;
  std::string stop_code, stopped_reason;
  seam::Steady created{};
  std::optional<seam::Steady> pull_started, pull_stopped, started, stopping, execution_stopped,
      stopped;
  bool operator==(const Task&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("id", self.id);
    archive("cluster", self.cluster);
    archive("service", self.service);
    archive("task_set", self.task_set);
    archive("definition", self.definition);
    archive("given", self.given);
    archive("tags", self.tags);
    archive("status", self.status);
    archive("wanted", self.wanted);
    archive("containers", self.containers);
    archive("targets", self.targets);
    archive("ip", self.ip);
    archive("subnet", self.subnet);
    archive("zone", self.zone);
    archive("version", self.version);
    archive("round", self.round);
    archive("ordinal", self.ordinal);
    archive("ever_running", self.ever_running);
    archive("ever_healthy", self.ever_healthy);
    archive("leaving", self.leaving);
    archive("stop_code", self.stop_code);
    archive("stopped_reason", self.stopped_reason);
    archive("created", self.created);
    archive("pull_started", self.pull_started);
    archive("pull_stopped", self.pull_stopped);
    archive("started", self.started);
    archive("stopping", self.stopping);
    archive("execution_stopped", self.execution_stopped);
    archive("stopped", self.stopped);
  }
};

}  // namespace greenroom::mocks::ecs
