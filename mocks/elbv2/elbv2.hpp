// ELBv2 as its neighbours see it: ECS registers targets, CodeDeploy moves weights, users are
// routed.
#pragma once

#include "mocks/cloud.hpp"
#include "mocks/service.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom::mocks::elbv2 {

// ---- What ECS does (no API latency: calls of services for you are not counted).
Result<void> register_target(Scene& scene, std::string_view target_group_arn, std::string_view ip,
                             int port, std::string_view zone);
/// Draining begins; ecs::on_target_drained follows after the deregistration delay.
Result<void> deregister_target(Scene& scene, std::string_view target_group_arn, std::string_view ip,
                               int port);
/// What is behind this address may react otherwise from now on: health is scheduled anew.
void target_changed(Scene& scene, std::string_view ip);
/// The network between clients, balancers and targets may be another one from now on.
void network_changed(Scene& scene);

// ---- What CodeDeploy and the engine's rivals do.
// (struct Weight stands in state.hpp: a target group's ARN and 0 to 999.)

/// One action that forwards: a listener's default, or a rule's.
struct Route {
  std::string listener;  ///< ARN
  std::string rule;      ///< ARN; empty for the default action
  int port = 0;
  std::vector<Weight> weights;  ///< effective: one group alone counts 100 as {group, 1}
  std::vector<Weight> written;  ///< what the API tells: ahead of `weights` while that propagates
};
/// Every action that can reach one of these groups, or all with no groups given. An action that
/// has not reached the data plane yet has no weights, only written ones.
std::vector<Route> routes(const Cloud& cloud, const std::vector<std::string>& target_groups = {});
/// Routes of one listener (default action first, rules by priority). Error: ListenerNotFound.
Result<std::vector<Route>> routes_of(const Cloud& cloud, std::string_view listener_arn);
/// Writes the weights on the default action and on every rule of the listener that forwards to one
/// of the groups (facts Z12). Effective on users after the propagation delay.
Result<void> set_weights(Scene& scene, std::string_view listener_arn,
                         const std::vector<Weight>& weights);

/// World fault: from now on users feel what is written on this listener (its rules included) or on
/// this rule so late; nothing: as usual again.
void lag_weights(Scene& scene, std::string_view arn, const std::optional<sim::Quantiles>& by);

// ---- Building a world at curtain-up, and its wirings.
/// A target that has long been registered: healthy if its group is in use, else unused. Called when
/// what stands behind the address answers already; if it does not, checks begin to fail from now.
Result<void> settle_target(Scene& scene, std::string_view target_group_arn, std::string_view ip,
                           int port, std::string_view zone);
/// Everything written so far counts as long done: balancers are active, actions effective.
void settle(Scene& scene);

/// Puts a resource there as Describe answered it, as if it had long been: load_balancer,
/// load_balancer_attributes (with its LoadBalancerArn), target_group, target_group_attributes (with
/// its TargetGroupArn), listener, rule. Default rules are their listener's and are left out.
/// What it names comes first; `kind` is a word of captured worlds. Refused as the API would.
Result<void> restore(Scene& scene, std::string_view kind, const JsonObject& document);

struct TargetView {
  std::string ip;
  int port = 0;
  std::string zone, state, reason, description;
};
std::vector<TargetView> targets(const Cloud& cloud, std::string_view target_group_arn);
std::optional<std::string> target_group_arn(const Cloud& cloud, std::string_view name_or_arn);
std::optional<std::string> target_group_name(const Cloud& cloud, std::string_view arn);
bool is_in_use(const Cloud& cloud, std::string_view target_group_arn);  ///< some action names it
std::optional<std::string> load_balancer_of(const Cloud& cloud, std::string_view target_group_arn);
std::optional<std::string> listener_arn(const Cloud& cloud, std::string_view load_balancer,
                                        int port);

/// The balancers with a listener that presents the certificate: ARNs.
std::vector<std::string> balancers_with_certificate(const Cloud& cloud,
                                                    std::string_view certificate_arn);

// ---- What users meet: for traffic. All weights are the effective ones of this instant.
/// One group a listener sends a share of its requests to.
struct Share {
  /// ARN; empty: a redirect or fixed response (`status`). With a status 503: its weight is zero
  /// like all others', so nobody is eligible.
  std::string target_group;
  std::int64_t weight = 0, weight_sum = 0;
  int status = 0;
  std::string location;  ///< of a redirect
};
/// Where a request to this host, port and path goes. Empty: nobody listens there.
std::vector<Share> shares(const Cloud& cloud, std::string_view dns_name, int port, bool tls,
                          std::string_view host, std::string_view path);
/// Whether packets of clients reach a node of the balancer on that port, and answers find their way
/// back: by its security groups and the routes of its subnets.
bool lets_clients_in(const Cloud& cloud, std::string_view load_balancer_arn, int port);
/// "HTTP" or "HTTPS" of the listener on that port, where an active balancer of that name has one.
std::optional<std::string> listener_protocol(const Cloud& cloud, std::string_view dns_name,
                                             int port);
std::optional<std::string> load_balancer_by_name(const Cloud& cloud,
                                                 std::string_view dns_name);  ///< its ARN
/// Registered and still answered for: true while draining, too.
bool has_target(const Cloud& cloud, std::string_view target_group_arn, std::string_view ip,
                int port);
/// The targets that requests to a group reach now: healthy ones, or all that are registered and not
/// draining when none is healthy (fail open, facts B5). Empty: the balancer answers 503.
std::vector<TargetView> eligible_targets(const Cloud& cloud, std::string_view target_group_arn);
/// Counts every change of what users or properties could see; never goes back.
std::uint64_t version(const Cloud& cloud);

void on_event(Scene& scene, const sim::Event& event);
std::span<const OperationRow> operations();

}  // namespace greenroom::mocks::elbv2
