// Cloud: one value that owns all state of the rehearsed account and zone, its pending future
// included. Copyable and comparable; saved and loaded by mocks/snapshot.hpp.
#pragma once

#include "mocks/cloudflare/state.hpp"
#include "mocks/cloudwatch/state.hpp"
#include "mocks/codedeploy/state.hpp"
#include "mocks/ecr/state.hpp"
#include "mocks/ecs/state.hpp"
#include "mocks/elbv2/state.hpp"
#include "mocks/secretsmanager/state.hpp"
#include "mocks/settings.hpp"
#include "mocks/sts/state.hpp"
#include "mocks/traffic/state.hpp"
#include "sim/stage.hpp"
#include "sim/timeline.hpp"

namespace greenroom::mocks {

struct Cloud {
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
  bool operator==(const Cloud&) const = default;
};

}  // namespace greenroom::mocks
