// What the cloud keeps of Lambda: functions, their versions, aliases and who may call them.
#pragma once

#include "mocks/json.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace greenroom::mocks::lambda {

/// Who may call a function or one of its versions: statements as GetPolicy tells them.
struct Permissions {
  std::vector<JsonObject> statements;
  std::string revision;
  bool operator==(const Permissions&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("statements", self.statements);
    archive("revision", self.revision);
  }
};

struct Function {
  JsonObject document;  ///< $LATEST as GetFunctionConfiguration tells it, without its states
  JsonObject code;      ///< where the code is, as GetFunction tells it
  bool pending = false, updating = false;
  std::int64_t generation = 0;  ///< of its changes: an event that carries another number is void
  std::map<std::int64_t, JsonObject> versions;     ///< published, by number
  std::map<std::string, JsonObject> aliases;       ///< by name, as GetAlias tells them
  std::map<std::string, Permissions> permissions;  ///< by qualifier; "" is the function itself
  std::map<std::string, JsonObject> event_invoke;  ///< by qualifier, as they are told
  std::map<std::string, std::string> tags;
  std::optional<std::int64_t> reserved;  ///< concurrent executions
  std::string recursion = "Terminate";
  std::int64_t next_version = 1;
  std::uint64_t revisions = 0;
  bool operator==(const Function&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("document", self.document);
    archive("code", self.code);
    archive("pending", self.pending);
    archive("updating", self.updating);
    archive("generation", self.generation);
    archive("versions", self.versions);
    archive("aliases", self.aliases);
    archive("permissions", self.permissions);
    archive("event_invoke", self.event_invoke);
    archive("tags", self.tags);
    archive("reserved", self.reserved);
    archive("recursion", self.recursion);
    archive("next_version", self.next_version);
    archive("revisions", self.revisions);
  }
};

struct State {
  std::map<std::string, Function> functions;  ///< by name
  bool operator==(const State&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("functions", self.functions);
  }
};

}  // namespace greenroom::mocks::lambda
