// What the files of this folder share; nobody else includes it.
#pragma once

#include "mocks/elbv2/elbv2.hpp"
#include "mocks/owners.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace greenroom::mocks::elbv2 {

enum : std::uint8_t {  // what an event of ours means; numbers reach saved worlds
  health_due = 1,      ///< a target's next transition; subject target_subject()
  drain_over,          ///< the deregistration delay of a target is over
  target_told,         ///< ECS hears of a registration or deregistration
  action_felt,         ///< a written action is effective; subject the listener's or rule's ARN
  balancer_ready,      ///< a balancer leaves `provisioning`; subject its ARN
};

// ---- Finding (errors as AWS words them).
/// Refused where the text has not the form of such an ARN.
Result<void> is_load_balancer_arn(std::string_view arn);
Result<void> is_target_group_arn(std::string_view arn);
Result<LoadBalancer*> find_load_balancer(State& state, std::string_view arn);
Result<TargetGroup*> find_target_group(State& state, std::string_view arn);
Result<Listener*> find_listener(State& state, std::string_view arn);
Result<Rule*> find_rule(State& state, std::string_view arn);
const Listener* listener_at(const State& state, std::string_view dns_name, int port);
/// The listener's own rules, lowest priority first.
std::vector<const Rule*> rules_of(const State& state, std::string_view listener_arn);
std::string_view name_of(const TargetGroup& group);

// ---- Actions.
/// The action that routes: the last of the list. Asserts a list that check_actions() let pass.
Action action_of(const JsonArray& actions);
/// The groups that a list of actions names, in its order.
std::vector<std::string> groups_of(const JsonArray& actions);
/// A write of actions happened: felt after the propagation delay. Journals it.
void propagate(Scene& scene, std::string_view arn);
/// Groups may have come into use or gone out of it: their targets follow.
void review_use(Scene& scene);
std::string location_of(std::string_view form, bool tls, int port, std::string_view host,
                        std::string_view path);
bool rule_matches(const Rule& rule, std::string_view host, std::string_view path);

// ---- Lifecycle.
void on_target_event(Scene& scene, const sim::Event& event);
void on_action_felt(Scene& scene, const sim::Event& event);
/// The health check of the group was rewritten: checks start anew, states stay.
void restart_checks(Scene& scene, std::string_view target_group_arn);
std::string_view state_name(TargetState state);
/// How a target's state reads now: a fresh one passes from one reason to the next by time alone.
TargetView view_of(seam::Steady now, const TargetKey& key, const Target& target);

/// The next ordinal of a kind of id under this parent, from 1.
std::uint64_t next_ordinal(State& state, std::string_view kind, std::string_view parent);

// ---- What handlers share.
/// "arn:aws:elasticloadbalancing:<region>:<account>:" and this.
std::string arn_of(const Scene& scene, std::string_view resource);
/// 16 hexadecimal digits, the next of this kind under this parent.
std::string next_hex(Scene& scene, std::string_view kind, std::string_view parent);
std::vector<std::string> texts_of(const JsonObject& input, std::string_view member);
bool holds(const std::vector<std::string>& texts, std::string_view text);
/// One page of `all`, under `member`, with NextMarker where more is left.
Result<Json> page_of(const JsonObject& input, std::string_view member, JsonArray all);
/// Key and Value pairs into the map.
void put_pairs(std::map<std::string, std::string>& map, const JsonArray* pairs);
JsonArray pairs_of(const std::map<std::string, std::string>& map);
/// Refuses keys that `known` has not and values that they do not take, then takes them over.
Result<void> modify_attributes(std::map<std::string, std::string>& known, const JsonArray& wanted);
/// Of an input with Certificates: whether ACM has them, issued.
Result<void> check_certificates(const Cloud& cloud, const JsonObject& input);
/// The list as it will be told, or why a balancer refuses it.
Result<JsonArray> checked_actions(const Cloud& cloud, std::string_view load_balancer,
                                  const JsonArray& actions);

// ---- What is refused, beyond the model: checks.cpp.
Result<void> check_balancer_name(const std::string& name);
Result<void> check_group_name(const std::string& name);
struct BalancerNetwork {
  const std::vector<std::string>& subnets;
  const std::vector<std::string>& groups;
  std::string_view address_type;
  bool is_public = false;
};
Result<void> check_network(const Cloud& cloud, const BalancerNetwork& network);
Result<void> check_vpc(const Cloud& cloud, const std::string& vpc);
/// Of a group of addresses.
Result<void> check_target(const Cloud& cloud, const std::string& vpc, const JsonObject& target);
Result<void> check_health_settings(const JsonObject& document);

// ---- Building a world from what was captured.
Result<void> restore_load_balancer(Scene& scene, const JsonObject& document);
Result<void> restore_target_group(Scene& scene, const JsonObject& document);

// ---- Handlers, one file a family.
Result<Json> create_load_balancer(Call& call, const JsonObject& input);
Result<Json> describe_load_balancers(Call& call, const JsonObject& input);
Result<Json> delete_load_balancer(Call& call, const JsonObject& input);
Result<Json> set_security_groups(Call& call, const JsonObject& input);
Result<Json> describe_load_balancer_attributes(Call& call, const JsonObject& input);
Result<Json> modify_load_balancer_attributes(Call& call, const JsonObject& input);
Result<Json> create_target_group(Call& call, const JsonObject& input);
Result<Json> describe_target_groups(Call& call, const JsonObject& input);
Result<Json> modify_target_group(Call& call, const JsonObject& input);
Result<Json> delete_target_group(Call& call, const JsonObject& input);
Result<Json> describe_target_group_attributes(Call& call, const JsonObject& input);
Result<Json> modify_target_group_attributes(Call& call, const JsonObject& input);
Result<Json> register_targets(Call& call, const JsonObject& input);
Result<Json> deregister_targets(Call& call, const JsonObject& input);
Result<Json> describe_target_health(Call& call, const JsonObject& input);
Result<Json> create_listener(Call& call, const JsonObject& input);
Result<Json> describe_listeners(Call& call, const JsonObject& input);
Result<Json> modify_listener(Call& call, const JsonObject& input);
Result<Json> delete_listener(Call& call, const JsonObject& input);
Result<Json> describe_listener_certificates(Call& call, const JsonObject& input);
Result<Json> create_rule(Call& call, const JsonObject& input);
Result<Json> describe_rules(Call& call, const JsonObject& input);
Result<Json> modify_rule(Call& call, const JsonObject& input);
Result<Json> delete_rule(Call& call, const JsonObject& input);
Result<Json> set_rule_priorities(Call& call, const JsonObject& input);
Result<Json> add_tags(Call& call, const JsonObject& input);
Result<Json> remove_tags(Call& call, const JsonObject& input);
Result<Json> describe_tags(Call& call, const JsonObject& input);

}  // namespace greenroom::mocks::elbv2
