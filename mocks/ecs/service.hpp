// A service of ECS with its task sets and events, as the cloud keeps it. Plain data; see state.hpp.
#pragma once

#include "mocks/ecs/start_override.hpp"
#include "mocks/ecs/task.hpp"

namespace greenroom::mocks::ecs {

struct TaskSet {
  std::string id;    ///< "ecs-svc/1234567890123456789"
  JsonObject given;  ///< taskDefinition (ARN), loadBalancers, networkConfiguration ...
  JsonArray tags;
  std::string external_id, started_by;
  SetStatus status = SetStatus::active;
  std::int64_t scale = 100'000'000;  ///< per cent of the service's desired count, in millionths
  bool steady = false;
  seam::Steady steady_at{}, created{}, updated{};
  std::uint64_t next_task = 0;
  seam::Steady starts_from{};  ///< the scheduler does not launch for it before
  int round = 0;               ///< launches so far
  int failed_round = -1;       ///< the last launch of which a task failed to start
  int failed_starts = 0;       ///< launches in a row that failed (start throttle, fact E15)
  std::vector<ReactionOverride> reactions;  ///< the first that is meant decides
  std::vector<StartOverride> starts;        ///< of each kind the first that is meant
  bool operator==(const TaskSet&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("id", self.id);
    archive("given", self.given);
    archive("tags", self.tags);
    archive("external_id", self.external_id);
    archive("started_by", self.started_by);
    archive("status", self.status);
    archive("scale", self.scale);
    archive("steady", self.steady);
    archive("steady_at", self.steady_at);
    archive("created", self.created);
    archive("updated", self.updated);
    archive("next_task", self.next_task);
    archive("starts_from", self.starts_from);
    archive("round", self.round);
    archive("failed_round", self.failed_round);
    archive("failed_starts", self.failed_starts);
    archive("reactions", self.reactions);
    archive("starts", self.starts);
  }
};

struct ServiceEvent {
  std::string id;
  seam::Steady at{};
  std::string message;
  bool operator==(const ServiceEvent&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("id", self.id);
    archive("at", self.at);
    archive("message", self.message);
  }
};

/// A document kept until something it tells changes. No part of the value: a copy starts without.
struct KeptDocument {
  std::optional<Json> document;

  KeptDocument() = default;
  KeptDocument(const KeptDocument&) {}
  KeptDocument(KeptDocument&&) noexcept {}
  KeptDocument& operator=(const KeptDocument&) {
    document.reset();
    return *this;
  }
  KeptDocument& operator=(KeptDocument&&) noexcept {
    document.reset();
    return *this;
  }
  ~KeptDocument() = default;
  bool operator==(const KeptDocument&) const { return true; }
};

struct Service {
  std::string cluster, name;
  JsonObject given;  ///< CreateService's input with what UpdateService changed
  JsonArray tags;
  std::string created_by;
  std::string status = "ACTIVE";  ///< ACTIVE, DRAINING, INACTIVE
  int desired = 0;
  seam::Steady created{};
  std::vector<TaskSet> task_sets;    ///< oldest first
  std::vector<std::string> tasks;    ///< ids, oldest first; stopped ones while describable
  std::vector<ServiceEvent> events;  ///< oldest first, at most 100
  std::uint64_t next_task_set = 0, next_event = 0;
  std::optional<seam::Steady> tick_at;  ///< when the scheduler looks next
  bool steady = false;                  ///< said so in an event
  KeptDocument kept;
  bool operator==(const Service&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("cluster", self.cluster);
    archive("name", self.name);
    archive("given", self.given);
    archive("tags", self.tags);
    archive("created_by", self.created_by);
    archive("status", self.status);
    archive("desired", self.desired);
    archive("created", self.created);
    archive("task_sets", self.task_sets);
    archive("tasks", self.tasks);
    archive("events", self.events);
    archive("next_task_set", self.next_task_set);
    archive("next_event", self.next_event);
    archive("tick_at", self.tick_at);
    archive("steady", self.steady);
  }
};

}  // namespace greenroom::mocks::ecs
