// What the cloud keeps of CodeConnections: connections to code hosts, and hosts of one's own.
#pragma once

#include "mocks/json.hpp"

#include <cstdint>
#include <map>
#include <string>

namespace greenroom::mocks::codeconnections {

struct Connection {
  std::string arn, name, provider, host;
  std::string status = "PENDING";  ///< until a person has installed the app at the code host
  std::map<std::string, std::string> tags;
  bool operator==(const Connection&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("arn", self.arn);
    archive("name", self.name);
    archive("provider", self.provider);
    archive("host", self.host);
    archive("status", self.status);
    archive("tags", self.tags);
  }
};

struct Host {
  std::string arn;
  JsonObject document;  ///< Name, ProviderType, ProviderEndpoint, VpcConfiguration: as given
  std::string status = "PENDING";
  std::map<std::string, std::string> tags;
  bool operator==(const Host&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("arn", self.arn);
    archive("document", self.document);
    archive("status", self.status);
    archive("tags", self.tags);
  }
};

struct State {
  std::map<std::string, Connection> connections;  ///< by what their ARN ends in
  std::map<std::string, Host> hosts;              ///< the same
  std::uint64_t next_id = 1;
  bool operator==(const State&) const = default;

  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("connections", self.connections);
    archive("hosts", self.hosts);
    archive("next_id", self.next_id);
  }
};

}  // namespace greenroom::mocks::codeconnections
