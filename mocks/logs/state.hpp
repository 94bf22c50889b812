// What the cloud keeps of CloudWatch Logs: groups, their streams with events, metric filters.
#pragma once

#include "mocks/json.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>

namespace greenroom::mocks::logs {

/// When it happened, and which of its group's events it is: the order that readers meet.
using EventKey = std::pair<std::int64_t, std::uint64_t>;

struct Event {
  std::string message;
  std::int64_t ingested_ms = 0;
  bool operator==(const Event&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("message", self.message);
    archive("ingested_ms", self.ingested_ms);
  }
};

struct Stream {
  std::int64_t created_ms = 0;
  std::optional<std::int64_t> ingested_ms;  ///< of the last batch
  std::uint64_t batches = 0;
  std::map<EventKey, Event> events;
  bool operator==(const Stream&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("created_ms", self.created_ms);
    archive("ingested_ms", self.ingested_ms);
    archive("batches", self.batches);
    archive("events", self.events);
  }
};

struct DataProtection {
  std::string text;
  std::int64_t updated_ms = 0;
  bool operator==(const DataProtection&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("text", self.text);
    archive("updated_ms", self.updated_ms);
  }
};

struct Group {
  JsonObject document;              ///< as DescribeLogGroups tells it, without what is counted
  std::int64_t retention_days = 0;  ///< 0: for ever
  std::string kms_key;              ///< empty: none
  bool is_protected = false;        ///< against deletion
  std::map<std::string, std::string> tags;
  std::map<std::string, Stream> streams;
  std::map<std::string, JsonObject> metric_filters;  ///< as DescribeMetricFilters tells them
  std::optional<DataProtection> data_protection;
  std::uint64_t next_event = 1;
  bool operator==(const Group&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("document", self.document);
    archive("retention_days", self.retention_days);
    archive("kms_key", self.kms_key);
    archive("is_protected", self.is_protected);
    archive("tags", self.tags);
    archive("streams", self.streams);
    archive("metric_filters", self.metric_filters);
    archive("data_protection", self.data_protection);
    archive("next_event", self.next_event);
  }
};

struct State {
  std::map<std::string, Group> groups;                  ///< by name
  std::map<std::string, JsonObject> resource_policies;  ///< by name, as they are told
  bool operator==(const State&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("groups", self.groups);
    archive("resource_policies", self.resource_policies);
  }
};

}  // namespace greenroom::mocks::logs
