// What the cloud keeps of EventBridge: buses, rules and their targets.
#pragma once

#include "mocks/json.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <utility>

namespace greenroom::mocks::events {

struct Bus {
  JsonObject document;  ///< Description, KmsKeyIdentifier, DeadLetterConfig, LogConfig: as given
  std::map<std::string, JsonObject> statements;  ///< of its policy, by Sid
  std::map<std::string, std::string> tags;
  std::int64_t created_ms = 0, modified_ms = 0;
  bool operator==(const Bus&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("document", self.document);
    archive("statements", self.statements);
    archive("tags", self.tags);
    archive("created_ms", self.created_ms);
    archive("modified_ms", self.modified_ms);
  }
};

struct Rule {
  JsonObject document;  ///< EventPattern, ScheduleExpression, Description, RoleArn: as given
  std::string state = "ENABLED";
  std::map<std::string, JsonObject> targets;  ///< by Id
  std::map<std::string, std::string> tags;
  bool operator==(const Rule&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("document", self.document);
    archive("state", self.state);
    archive("targets", self.targets);
    archive("tags", self.tags);
  }
};

struct State {
  std::map<std::string, Bus> buses;  ///< by name; "default" once it was written to
  std::map<std::pair<std::string, std::string>, Rule> rules;  ///< by bus and name
  std::uint64_t next_event = 1;
  bool operator==(const State&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("buses", self.buses);
    archive("rules", self.rules);
    archive("next_event", self.next_event);
  }
};

}  // namespace greenroom::mocks::events
