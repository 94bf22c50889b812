// What the cloud keeps of elbv2: documents as they were written, what the data plane feels of them,
// and each target's health with the arithmetic of its checks. Plain values; behaviour lives in the
// .cpp files of this folder.
#pragma once

#include "mocks/json.hpp"
#include "sim/seam/time.hpp"

#include <compare>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace greenroom::mocks::elbv2 {

struct Weight {
  std::string target_group;  ///< ARN
  int weight = 0;            ///< 0 to 999
  bool operator==(const Weight&) const = default;
};

/// What the data plane does with a request that reaches a listener's default action or a rule.
struct Action {
  enum class Kind : std::uint8_t { forward, redirect, fixed_response } kind = Kind::forward;
  std::vector<Weight> weights;  ///< of a forward
  int status = 0;               ///< of a redirect or fixed response
  std::string location;         ///< of a redirect, with #{host} and its like still in it
  bool operator==(const Action&) const = default;
};

/// How a written action reaches the data plane.
struct Propagation {
  bool reached = false;                    ///< something has: before that, nobody is answered
  Action effective;                        ///< valid once reached
  std::uint64_t written = 0;               ///< counts the writes
  std::map<std::uint64_t, Action> coming;  ///< by the write that they are; oldest first
  bool operator==(const Propagation&) const = default;
};

struct LoadBalancer {
  JsonObject document;  ///< as DescribeLoadBalancers tells it, without State
  bool active = false;
  std::map<std::string, std::string> attributes, tags;
  bool operator==(const LoadBalancer&) const = default;
};

struct Listener {
  JsonObject document;  ///< as DescribeListeners tells it
  Propagation propagation;
  std::map<std::string, std::string> tags;
  bool operator==(const Listener&) const = default;
};

struct Rule {
  std::string listener;  ///< ARN
  int priority = 0;
  JsonObject document;  ///< RuleArn, Conditions and Actions; the priority is the member above
  Propagation propagation;
  std::map<std::string, std::string> tags;
  bool operator==(const Rule&) const = default;
};

enum class TargetState : std::uint8_t { initial, healthy, unhealthy, unused, draining };

/// What every check of a target meets until target_changed() says otherwise.
struct CheckResult {
  bool good = false;
  std::string reason, description;  ///< empty when good
  seam::Length takes{0};            ///< from the check's start to its result
  bool operator==(const CheckResult&) const = default;
};

struct Target {
  std::string zone;
  TargetState state = TargetState::initial;
  std::string reason, description;  ///< empty when healthy
  seam::Steady first_check{};       ///< checks start here and an interval apart
  std::int64_t next_check = 0;      ///< the first whose result is not counted yet
  std::int64_t streak = 0;          ///< results of the same kind in a row
  bool streak_good = false;
  CheckResult result;
  std::int64_t generation = 0;  ///< an event that carries another number is void
  bool operator==(const Target&) const = default;
};

struct TargetKey {
  std::string ip;
  int port = 0;
  auto operator<=>(const TargetKey&) const = default;
};

struct TargetGroup {
  JsonObject document;  ///< as DescribeTargetGroups tells it, without LoadBalancerArns
  std::map<std::string, std::string> attributes, tags;
  std::map<TargetKey, Target> targets;
  bool operator==(const TargetGroup&) const = default;
};

struct State {
  std::map<std::string, LoadBalancer, std::less<>> load_balancers;  ///< by ARN, as all below
  std::map<std::string, TargetGroup, std::less<>> target_groups;
  std::map<std::string, Listener, std::less<>> listeners;
  std::map<std::string, Rule, std::less<>> rules;
  std::map<std::string, std::uint64_t> made;  ///< ordinals of ids, by kind and parent
  std::uint64_t version = 1;
  bool operator==(const State&) const = default;
};

Json to_json(const State& state);
State from_json(const Json& json);  ///< asserts that to_json() wrote it

}  // namespace greenroom::mocks::elbv2
