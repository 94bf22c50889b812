// What the cloud keeps of CodeBuild: projects, credentials for sources, policies.
#pragma once

#include "mocks/json.hpp"

#include <cstdint>
#include <map>
#include <string>

namespace greenroom::mocks::codebuild {

struct Project {
  JsonObject document;  ///< as it is read back, without dates, tags and webhook
  JsonObject webhook;   ///< empty: there is none
  std::map<std::string, std::string> tags;
  std::int64_t created_ms = 0, modified_ms = 0;
  bool operator==(const Project&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("document", self.document);
    archive("webhook", self.webhook);
    archive("tags", self.tags);
    archive("created_ms", self.created_ms);
    archive("modified_ms", self.modified_ms);
  }
};

struct State {
  std::map<std::string, Project> projects;        ///< by name
  std::map<std::string, JsonObject> credentials;  ///< as listed, by ARN; their token is not kept
  std::map<std::string, std::string> policies;    ///< by the resource's ARN
  std::uint64_t next_webhook = 1;
  bool operator==(const State&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("projects", self.projects);
    archive("credentials", self.credentials);
    archive("policies", self.policies);
    archive("next_webhook", self.next_webhook);
  }
};

}  // namespace greenroom::mocks::codebuild
