// The few reads of Elastic Load Balancing that the engine makes, typed and narrow. It never writes:
// listeners of a deployment group belong to CodeDeploy.
#pragma once

#include "real/aws/caller.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace greenroom::real::elbv2 {

/// What an action or several do to traffic: target group ARN to weight; or a redirect.
struct Forward {
  std::map<std::string, int> weights;
  std::optional<std::string> redirect_to_port;
  bool operator==(const Forward&) const = default;
  /// Shares of a hundred, groups without any left out: {X: 1} and {X: 100, Y: 0} are the same.
  std::map<std::string, int> effective() const;
};
struct Listener {
  std::string arn, protocol;
  int port = 0;
  Forward forward;
};
struct Rule {
  std::string arn, priority;
  Forward forward;
};
struct TargetGroup {
  std::string arn, name, health_path, target_type;
  int port = 0;
};
struct LoadBalancer {
  std::string arn, name, dns_name, state;
};
struct Target {
  std::string id, state, reason;
  int port = 0;
};

seam::Result<std::optional<LoadBalancer>> describe_load_balancer(Caller& caller,
                                                                 const std::string& arn);
seam::Result<std::vector<Listener>> describe_listeners(Caller& caller,
                                                       const std::string& load_balancer);
seam::Result<std::vector<Listener>> describe_listener(Caller& caller, const std::string& listener);
/// Without the default one.
seam::Result<std::vector<Rule>> describe_rules(Caller& caller, const std::string& listener);
/// Those of the names that exist.
seam::Result<std::vector<TargetGroup>> describe_target_groups(
    Caller& caller, const std::vector<std::string>& names);
seam::Result<std::vector<Target>> describe_target_health(Caller& caller,
                                                         const std::string& target_group);

/// "arn:...:listener/app/NAME/LB/L" -> "arn:...:loadbalancer/app/NAME/LB"
std::string load_balancer_of(std::string_view listener);

}  // namespace greenroom::real::elbv2
