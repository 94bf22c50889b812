// What the cloud keeps of elbv2: documents as they were written, what the data plane feels of them,
// and each target's health with the arithmetic of its checks. Plain values; behaviour lives in the
// .cpp files of this folder.
#pragma once

#include "mocks/json.hpp"
#include "sim/seam/time.hpp"

#include <array>
#include <compare>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace greenroom::mocks::elbv2 {

struct Weight {
  std::string target_group;  ///< ARN
  int weight = 0;            ///< 0 to 999
  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("target_group", self.target_group);
    archive("weight", self.weight);
  }
  bool operator==(const Weight&) const = default;
};

/// What the data plane does with a request that reaches a listener's default action or a rule.
struct Action {
  enum class Kind : std::uint8_t { forward, redirect, fixed_response } kind = Kind::forward;
  std::vector<Weight> weights;  ///< of a forward
  int status = 0;               ///< of a redirect or fixed response
  std::string location;         ///< of a redirect, with #{host} and its like still in it
  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("kind", self.kind);
    archive("weights", self.weights);
    archive("status", self.status);
    archive("location", self.location);
  }
  bool operator==(const Action&) const = default;
};

/// How a written action reaches the data plane.
struct Propagation {
  bool reached = false;                    ///< something has: before that, nobody is answered
  Action effective;                        ///< valid once reached
  std::uint64_t written = 0;               ///< counts the writes
  std::map<std::uint64_t, Action> coming;  ///< by the write that they are; oldest first
  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("reached", self.reached);
    archive("effective", self.effective);
    archive("written", self.written);
    archive("coming", self.coming);
  }
  bool operator==(const Propagation&) const = default;
};

struct LoadBalancer {
  JsonObject document;  ///< as DescribeLoadBalancers tells it, without State
  bool active = false;
  std::map<std::string, std::string> attributes, tags;
  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("document", self.document);
    archive("active", self.active);
    archive("attributes", self.attributes);
    archive("tags", self.tags);
  }
  bool operator==(const LoadBalancer&) const = default;
};

struct Listener {
  JsonObject document;  ///< as DescribeListeners tells it
  Propagation propagation;
  std::map<std::string, std::string> tags;
  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("document", self.document);
    archive("propagation", self.propagation);
    archive("tags", self.tags);
  }
  bool operator==(const Listener&) const = default;
};

struct Rule {
  std::string listener;  ///< ARN
  int priority = 0;
  JsonObject document;  ///< RuleArn, Conditions and Actions; the priority is the member above
  Propagation propagation;
  std::map<std::string, std::string> tags;
  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("listener", self.listener);
    archive("priority", self.priority);
    archive("document", self.document);
    archive("propagation", self.propagation);
    archive("tags", self.tags);
  }
  bool operator==(const Rule&) const = default;
};

enum class TargetState : std::uint8_t { initial, healthy, unhealthy, unused, draining };

/// What every check of a target meets until target_changed() says otherwise.
struct CheckResult {
  bool good = false;
  std::string reason, description;  ///< empty when good
  seam::Length takes{0};            ///< from the check's start to its result
  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("good", self.good);
    archive("reason", self.reason);
    archive("description", self.description);
    archive("takes", self.takes);
  }
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
  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("zone", self.zone);
    archive("state", self.state);
    archive("reason", self.reason);
    archive("description", self.description);
    archive("first_check", self.first_check);
    archive("next_check", self.next_check);
    archive("streak", self.streak);
    archive("streak_good", self.streak_good);
    archive("result", self.result);
    archive("generation", self.generation);
  }
  bool operator==(const Target&) const = default;
};

struct TargetKey {
  std::string ip;
  int port = 0;
  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("ip", self.ip);
    archive("port", self.port);
  }
  auto operator<=>(const TargetKey&) const = default;
};

struct TargetGroup {
  JsonObject document;  ///< as DescribeTargetGroups tells it, without LoadBalancerArns
  std::map<std::string, std::string> attributes, tags;
  std::map<TargetKey, Target> targets;
  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("document", self.document);
    archive("attributes", self.attributes);
    archive("tags", self.tags);
    archive("targets", self.targets);
  }
  bool operator==(const TargetGroup&) const = default;
};

struct State {
  std::map<std::string, LoadBalancer, std::less<>> load_balancers;  ///< by ARN, as all below
  std::map<std::string, TargetGroup, std::less<>> target_groups;
  std::map<std::string, Listener, std::less<>> listeners;
  std::map<std::string, Rule, std::less<>> rules;
  std::map<std::string, std::uint64_t> made;  ///< ordinals of ids, by kind and parent
  /// World faults: how late users feel what is written on a listener or rule, as sim::Quantiles.
  std::map<std::string, std::array<seam::Length, 9>, std::less<>> lags;
  std::uint64_t version = 1;
  template <class Archive, class Self>
  static void members(Archive& archive, Self& self) {
    archive("load_balancers", self.load_balancers);
    archive("target_groups", self.target_groups);
    archive("listeners", self.listeners);
    archive("rules", self.rules);
    archive("made", self.made);
    archive("lags", self.lags);
    archive("version", self.version);
  }
  bool operator==(const State&) const = default;
};

Json to_json(const State& state);
State from_json(const Json& json);  ///< of what to_json() wrote; throws std::exception

}  // namespace greenroom::mocks::elbv2
