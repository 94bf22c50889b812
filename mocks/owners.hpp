// Who handles which event: one number a service. Explicit, since order and names reach saved
// worlds.
#pragma once

#include "sim/timeline.hpp"

namespace greenroom::mocks {

enum : sim::Owner {
  ecs_owner = 1,
  codedeploy_owner,
  elbv2_owner,
  ecr_owner,
  secretsmanager_owner,
  sts_owner,
  cloudwatch_owner,
  cloudflare_owner,
  traffic_owner,
  harness_owner,  ///< cues, scripted actors, world faults: played by the harness
  acm_owner,
  application_autoscaling_owner,
  codebuild_owner,
  codeconnections_owner,
  codepipeline_owner,
  ec2_owner,
  events_owner,
  iam_owner,
  lambda_owner,
  logs_owner,
  s3_owner,
  tagging_owner,
};

}  // namespace greenroom::mocks
