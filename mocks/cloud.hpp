// Cloud: one value that owns all state of the rehearsed account and zone, its pending future
// included. Copyable and comparable; saved and loaded by mocks/snapshot.hpp.
#pragma once

#include "mocks/cloudflare/state.hpp"
#include "mocks/cloudwatch/state.hpp"
#include "mocks/codedeploy/state.hpp"
#include "mocks/ecr/state.hpp"
#include "mocks/ecs/state.hpp"
#include "mocks/elbv2/state.hpp"
#include "mocks/held.hpp"
#include "mocks/secretsmanager/state.hpp"
#include "mocks/settings.hpp"
#include "mocks/sts/state.hpp"
#include "mocks/traffic/state.hpp"
#include "sim/stage.hpp"
#include "sim/timeline.hpp"

namespace greenroom::mocks {

namespace acm {
struct State;
}
namespace application_autoscaling {
struct State;
}
namespace codebuild {
struct State;
}
namespace codeconnections {
struct State;
}
namespace codepipeline {
struct State;
}
namespace ec2 {
struct State;
}
namespace events {
struct State;
}
namespace iam {
struct State;
}
namespace lambda {
struct State;
}
namespace logs {
struct State;
}
namespace s3 {
struct State;
}
namespace tagging {
struct State;
}

struct Cloud {
  Cloud();
  Cloud(const Cloud&);
  Cloud(Cloud&&);
  Cloud& operator=(const Cloud&);
  Cloud& operator=(Cloud&&);
  ~Cloud();

  Settings settings;
  sim::Timeline timeline;
  sim::Flights flights;
  std::uint64_t next_request = 1;  ///< ordinal of request ids
  ecs::State ecs;
  codedeploy::State codedeploy;
  elbv2::State elbv2;
  ecr::State ecr;
  secretsmanager::State secretsmanager;
  sts::State sts;
  cloudwatch::State cloudwatch;
  cloudflare::State cloudflare;
  traffic::State traffic;
  Held<acm::State> acm;
  Held<application_autoscaling::State> application_autoscaling;
  Held<codebuild::State> codebuild;
  Held<codeconnections::State> codeconnections;
  Held<codepipeline::State> codepipeline;
  Held<ec2::State> ec2;
  Held<events::State> events;
  Held<iam::State> iam;
  Held<lambda::State> lambda;
  Held<logs::State> logs;
  Held<s3::State> s3;
  Held<tagging::State> tagging;
  bool operator==(const Cloud&) const;
};

}  // namespace greenroom::mocks
