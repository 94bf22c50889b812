// How CodeDeploy moves listeners: the checks before it may (facts L4), attaching the idle group at
// weight 0 (WT2, K2), the steps of a shift (C7, C8), and writing weights on production and test.
#pragma once

#include "mocks/codedeploy/lookup.hpp"

namespace greenroom::mocks::codedeploy {

/// The production and test listeners of a deployment; empty: none.
std::string production_listener(const Deployment& deployment);
std::string test_listener(const Deployment& deployment);

/// Blue must be behind the production listener and green must have no weight there. The error's
/// message is errorInformation's.
Result<void> check_listeners(const Cloud& cloud, const Deployment& deployment);
/// Where world and configuration want it: green joins the production listener at weight 0.
Result<void> attach_green(Scene& scene, Deployment& deployment);
/// The same when a group is created, where the world rewrites listeners then (U1).
void attach_idle_at_creation(Scene& scene, const JsonObject& group);

/// Gives green so many percent of production; journaled.
Result<void> write_production(Scene& scene, Deployment& deployment, int green_percent);
Result<void> write_test(Scene& scene, Deployment& deployment, int green_percent);
/// Somebody else wrote the production listener since `deployment` did.
bool production_was_edited(const Cloud& cloud, const Deployment& deployment);
/// Some action of the production listener still sends requests to blue.
bool blue_is_behind_production(const Cloud& cloud, const Deployment& deployment);

/// Green's percentage after the nth step, from 1.
int share_after(const Shift& shift, int step, Switches::LinearRemainder remainder);

}  // namespace greenroom::mocks::codedeploy
