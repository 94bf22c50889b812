// What a deployment group for ECS must look like (facts G1-G22), with the texts of CodeDeploy, and
// the reading of its parts. Shared by creating, updating and deploying.
#pragma once

#include "mocks/cloud.hpp"
#include "mocks/service.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace greenroom::mocks::codedeploy {

/// Checks a whole group document of an application on `platform`. `own` is the group's key
/// (application/group) that may already hold the ECS service.
Result<void> check_group(const Cloud& cloud, const JsonObject& group, std::string_view platform,
                         std::string_view own);
Result<void> check_alarms(const Cloud& cloud, const JsonObject& input, std::string_view member);
Result<void> check_auto_rollback(const JsonObject& input);

/// Names or ARNs of cluster and service as the group holds them.
struct ServiceName {
  std::string cluster, service;
};
ServiceName service_of(const JsonObject& group);
/// Listener ARN of a route ("prodTrafficRoute", "testTrafficRoute"); empty: none.
std::string listener_of(const JsonObject& balancing, std::string_view route);
/// ARNs of the pair's target groups; an entry is empty where its group is gone.
std::vector<std::string> pair_of(const Cloud& cloud, const JsonObject& balancing);
/// "alarmConfiguration"'s alarm names, none when it is off.
std::vector<std::string_view> alarms_of(const JsonObject* configuration);
bool rolls_back_on(const JsonObject& deployment, std::string_view event);

}  // namespace greenroom::mocks::codedeploy
