// What the cloud keeps of CodePipeline: pipelines with all their versions, transitions, webhooks.
#pragma once

#include "mocks/json.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace greenroom::mocks::codepipeline {

struct Transition {
  std::string reason, by;
  bool enabled = true;
  std::int64_t at_ms = 0;
  bool operator==(const Transition&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("reason", self.reason);
    archive("by", self.by);
    archive("enabled", self.enabled);
    archive("at_ms", self.at_ms);
  }
};

struct Pipeline {
  std::vector<JsonObject> versions;  ///< structures, the first is version 1; secrets are masked
  std::map<std::string, Transition> inbound, outbound;  ///< that were ever changed, by stage
  std::map<std::string, std::string> tags;
  std::int64_t created_ms = 0, updated_ms = 0;
  bool operator==(const Pipeline&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("versions", self.versions);
    archive("inbound", self.inbound);
    archive("outbound", self.outbound);
    archive("tags", self.tags);
    archive("created_ms", self.created_ms);
    archive("updated_ms", self.updated_ms);
  }
};

struct Webhook {
  JsonObject definition;  ///< as given; its secret is masked
  std::string url;
  std::map<std::string, std::string> tags;
  bool operator==(const Webhook&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("definition", self.definition);
    archive("url", self.url);
    archive("tags", self.tags);
  }
};

struct State {
  std::map<std::string, Pipeline> pipelines;  ///< by name
  std::map<std::string, Webhook> webhooks;    ///< by name
  bool operator==(const State&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("pipelines", self.pipelines);
    archive("webhooks", self.webhooks);
  }
};

}  // namespace greenroom::mocks::codepipeline
