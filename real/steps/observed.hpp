// What the engine found in the account before it does anything, as plain data: the preflight's
// rules and the plan are pure functions of it.
#pragma once

#include "real/clients/cloudflare.hpp"
#include "real/clients/codedeploy.hpp"
#include "real/clients/ecs.hpp"
#include "real/clients/elbv2.hpp"
#include "real/clients/lookups.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace greenroom::real {

/// A read of the preflight that failed: a finding, never a guess.
struct NotRead {
  std::string call;
  seam::Error error;
};

struct ImageObserved {
  std::string placeholder;         ///< empty: named in the file
  std::string repository, wanted;  ///< tag or digest
  std::optional<std::string> digest;
  bool was_read = false;
};
struct SecretObserved {
  std::string id;
  secretsmanager::Presence presence = secretsmanager::Presence::missing;
  bool was_read = false;
};

struct Observed {
  std::optional<sts::Identity> identity;
  std::optional<ecs::Service> service;
  std::optional<ecs::TaskDefinition> current;  ///< of the PRIMARY
  std::optional<codedeploy::Group> group;
  std::optional<codedeploy::Config> config;      ///< the one that fits the wanted strategy
  std::optional<std::string> active_deployment;  ///< counts against the limit of one
  std::optional<elbv2::LoadBalancer> balancer;
  std::vector<elbv2::Listener> listeners;
  std::map<std::string, std::vector<elbv2::Rule>> rules;  ///< by listener, of the group's routes
  std::vector<elbv2::TargetGroup> target_groups;
  std::vector<elbv2::Target> blue_targets;
  std::vector<ImageObserved> images;
  std::vector<SecretObserved> secrets;
  std::vector<cloudwatch::Alarm> alarms;
  std::optional<std::string> token_status;
  std::optional<cloudflare::Zone> zone;
  std::vector<cloudflare::Record> records;
  std::string ssl;
  bool was_zone_read = false;
  std::vector<NotRead> not_read;

  const elbv2::Listener* listener(const std::string& arn) const;
  const elbv2::Listener* production() const;  ///< nullptr: none
  const elbv2::TargetGroup* target_group(const std::string& arn) const;
  /// The pair's group that the PRIMARY is not behind; nullptr when that cannot be told.
  const elbv2::TargetGroup* green_target_group() const;
};

/// Effective shares of every route of the group, as text: equal texts mean equal routing.
std::string routing_of(const std::vector<elbv2::Listener>& listeners,
                       const std::map<std::string, std::vector<elbv2::Rule>>& rules,
                       const codedeploy::Group& group);
/// One route's part of it.
std::string route_text(const std::string& route, const elbv2::Forward& forward);

}  // namespace greenroom::real
