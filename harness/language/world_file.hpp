// A world as its file says it, preset and overlays merged: the account, the zone and what runs in
// them when the curtain goes up. Names refer to names; ids and ARNs are made later, from the seed
// (world_builder.hpp). Not the world itself: that is mocks::Cloud.
#pragma once

#include "harness/language/captured.hpp"
#include "harness/language/scenario.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace greenroom::harness {

struct ListenerSpec {
  std::string name;  ///< plain, production, test
  int port = 0;
  std::string certificate;  ///< host; empty: plain HTTP
  std::string redirect;     ///< "https" or empty
  std::string forward;      ///< role or name of a target group; empty with a redirect
  Place place;
};
struct HealthCheckSpec {
  std::string path = "/";
  Length every = std::chrono::seconds(30), timeout = std::chrono::seconds(5);
  int healthy_after = 5, unhealthy_after = 2;
};
struct LoadBalancerSpec {
  std::string name;
  std::string subnets;  ///< public, private
  std::string security_group;
  std::vector<ListenerSpec> listeners;
  std::vector<std::pair<std::string, std::string>> target_groups;  ///< role: name
  HealthCheckSpec health_check;
  Length drain = std::chrono::seconds(300);
  /// The name of a group by role or name; empty: there is none.
  std::string group(std::string_view role_or_name) const;
  const ListenerSpec* listener(std::string_view name) const;
};
struct ServiceSpec {
  std::string name, cluster, controller = "codedeploy", revision = "v1", subnets, security_group;
  int tasks = 1;
  Length grace{0};
};
struct ImageSpec {
  std::string repository, tag, digest;  ///< digest: empty means made from the seed
  std::int64_t size_bytes = 0;
  Length ready_after{0}, answers_in{0};
};
struct SecretSpec {
  std::string name, suffix;
  std::vector<std::string> keys;
};
struct HookSpec {
  std::string function;
  Length takes{0};
  std::string answers = "Succeeded";  ///< Succeeded, Failed; `nothing`: it stays silent
};
struct CodeDeploySpec {
  std::string application, group;
  Strategy strategy;
  bool rollback_on_failure = false, rollback_on_alarm = false, rollback_on_stop = false;
  std::vector<std::string> alarms;
};
struct AlarmSpec {
  std::string name;
  std::string metric;        ///< target_5xx, elb_5xx
  std::string target_group;  ///< of target_5xx
  std::optional<Share> share;
  std::optional<std::int64_t> sum;
  std::int64_t requests_above = 0;
  Length period = std::chrono::minutes(1);
  int points = 1, of = 1;
  std::string missing = "missing";  ///< not_breaching, breaching, ignore, missing
};
struct RecordSpec {
  std::string name, cname;  ///< cname: `load_balancer` or a host
  bool proxied = false;
};
struct CloudflareSpec {
  std::string zone, ssl = "strict";
  bool always_https = false;
  std::vector<RecordSpec> records;
};
struct SecurityGroupSpec {
  std::string name;
  std::vector<std::pair<std::string, std::vector<int>>> from;  ///< who: ports
};
struct NetworkSpec {
  std::string cidr = "10.20.0.0/16";
  std::vector<std::string> zones{"a", "b"};  ///< letters
};

struct WorldFile {
  std::string name, about;
  std::string account = "123456789012", region = "us-east-2", epoch = "latest";
  seam::Utc starts{};
  NetworkSpec network;
  std::vector<SecurityGroupSpec> security_groups;
  LoadBalancerSpec load_balancer;
  ServiceSpec service;
  std::vector<ImageSpec> images;
  std::vector<SecretSpec> secrets;
  std::vector<HookSpec> hooks;
  std::string roles = "article";
  CodeDeploySpec codedeploy;
  std::vector<AlarmSpec> alarms;
  CloudflareSpec cloudflare;
  Node tree;  ///< after all merging: what `explain world/NAME` prints, and where W errors point

  bool is_empty = false;            ///< `preset: empty`: an account with nothing in it
  std::optional<Capture> captured;  ///< the documents of a captured world

  /// Whether a captured world's short words say otherwise than its documents there; in a world
  /// without documents they always do.
  bool said(std::initializer_list<std::string_view> path) const;
  std::vector<std::string> alarm_names() const;  ///< captured ones included
  /// Where a word stands, by its path ("load_balancer", "listeners"); the nearest that is there.
  Place place_of(std::initializer_list<std::string_view> path) const;
};

/// A typed world of a merged tree that the table of words has accepted. What cannot exist is added
/// to the errors (W ids).
WorldFile read_world(const Node& merged, Errors& errors);

}  // namespace greenroom::harness
