// What the cloud keeps of EC2: one table a kind of resource, each resource its document as Describe
// tells it. What follows from other resources (free addresses, blackholes, a group's rules) is not
// kept: it is computed when it is told.
#pragma once

#include "mocks/json.hpp"

#include <cstdint>
#include <map>
#include <string>

namespace greenroom::mocks::ec2 {

using Tags = std::map<std::string, std::string>;

struct Resource {
  JsonObject document;     ///< as Describe tells it, without tags and what follows from others
  JsonObject aside;        ///< what Describe does not tell: attributes, older versions
  Tags tags;               ///< by key
  std::uint64_t made = 0;  ///< counts all resources: rules are told in the order of their making
  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("document", self.document);
    archive("aside", self.aside);
    archive("tags", self.tags);
    archive("made", self.made);
  }
  bool operator==(const Resource&) const = default;
};

using Table = std::map<std::string, Resource, std::less<>>;  ///< by id

/// What a client's token has made, so that the same request again makes nothing new.
struct Token {
  std::string asked;  ///< the request as text
  std::string id;     ///< of what it made
  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("asked", self.asked);
    archive("id", self.id);
  }
  bool operator==(const Token&) const = default;
};

struct State {
  Table vpcs, subnets, internet_gateways, addresses, nat_gateways, route_tables, network_acls;
  Table security_groups, rules, prefix_lists, endpoints, interfaces, dhcp_options;
  std::map<std::string, Token> tokens;            ///< by operation and token
  std::map<std::string, std::uint64_t> ordinals;  ///< of ids, by kind and parent
  std::uint64_t made = 0;                         ///< the last Resource::made
  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("vpcs", self.vpcs);
    archive("subnets", self.subnets);
    archive("internet_gateways", self.internet_gateways);
    archive("addresses", self.addresses);
    archive("nat_gateways", self.nat_gateways);
    archive("route_tables", self.route_tables);
    archive("network_acls", self.network_acls);
    archive("security_groups", self.security_groups);
    archive("rules", self.rules);
    archive("prefix_lists", self.prefix_lists);
    archive("endpoints", self.endpoints);
    archive("interfaces", self.interfaces);
    archive("dhcp_options", self.dhcp_options);
    archive("tokens", self.tokens);
    archive("ordinals", self.ordinals);
    archive("made", self.made);
  }
  bool operator==(const State&) const = default;
};

}  // namespace greenroom::mocks::ec2
