// A workbench for balancer and traffic: a cloud, a journal, groups and listeners put there
// directly. ECS is replaced by a table of reactions, Cloudflare by one view of the edge, CloudWatch
// by a sum (neighbours.cpp). For the tests of elbv2 and traffic.
#pragma once

#include "mocks/cloud.hpp"
#include "mocks/cloudflare/cloudflare.hpp"
#include "mocks/ecs/ecs.hpp"
#include "mocks/elbv2/elbv2.hpp"
#include "sim/journal.hpp"

#include <map>
#include <string>
#include <vector>

namespace greenroom::tests {

/// What stands behind addresses, and what the stand-in for ECS heard. Reset by each Workbench.
struct Neighbours {
  struct Behind {
    mocks::ecs::Reaction checks, users;
  };
  std::map<std::string, Behind> behind;  ///< by ip; an unknown one times out
  std::vector<std::string> heard;        ///< "12 10.20.16.4 healthy", in order
  mocks::cloudflare::EdgeView edge;      ///< of every host
  std::uint64_t edge_version = 1;
  /// CloudWatch's sums: "HTTPCode_ELB_503_Count 2" of minute 2, a group's name behind where one is.
  std::map<std::string, std::int64_t> metrics;
};
Neighbours& neighbours();

inline mocks::ecs::Reaction answers(int status = 200,
                                    seam::Length takes = std::chrono::milliseconds(20)) {
  return {mocks::ecs::Reaction::Kind::answers, status, takes};
}
inline mocks::ecs::Reaction refuses() { return {}; }
inline mocks::ecs::Reaction silent() { return {mocks::ecs::Reaction::Kind::times_out, 0, {}}; }

struct Workbench {
  mocks::Cloud cloud;
  sim::Journal journal;
  mocks::Scene scene{cloud, journal};
  std::string balancer, blue, green;  ///< ARNs; health /healthz every 10 s, 5 s, 2 / 2, drain 30 s
  std::string production;             ///< listener 443, HTTPS, forwards to blue

  Workbench();
  std::string group(const std::string& name);
  std::string listener(int port, const std::string& protocol, const mocks::JsonArray& actions);
  void put(const std::string& ip, mocks::ecs::Reaction reaction);  ///< checks and users alike
  void put(const std::string& ip, mocks::ecs::Reaction checks, mocks::ecs::Reaction users);
  /// Plays all events until `when` after the start; the clock stands there.
  void run_until(seam::Length when);
  void edge_becomes(const mocks::cloudflare::EdgeView& view);
  void enrol(const std::string& group, const std::string& ip);  ///< settled: healthy or unused
  std::string state_of(const std::string& group_arn, const std::string& ip) const;
  std::string reason_of(const std::string& group_arn, const std::string& ip) const;
  seam::Length now() const { return cloud.timeline.now().time_since_epoch(); }
};

mocks::JsonArray forward(const std::string& group);

}  // namespace greenroom::tests
