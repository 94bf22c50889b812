#include "tests/mocks/codedeploy/endings.hpp"

#include <catch2/catch_test_macros.hpp>

namespace greenroom::tests {

using mocks::JsonObject;
using mocks::text_of;

Plan canary() { return {.config = "CodeDeployDefault.ECSCanary10Percent5Minutes"}; }

mocks::Settings with(mocks::Switches switches) {
  mocks::Settings settings;
  settings.switches = switches;
  return settings;
}

void check_rolled_back(Delivery& delivery) {
  const auto original = delivery.view();
  const auto rollback = delivery.rollback();
  CHECK(rollback.status == "Succeeded");
  CHECK(rollback.creator == "codeDeployRollback");
  CHECK(rollback.config == "CodeDeployDefault.ECSAllAtOnce");
  CHECK(rollback.triggering_id == original.id);
  CHECK(delivery.weights(delivery.production) == "100/0");
  const std::string test = delivery.weights(delivery.test);
  CHECK((test == "100/0" || test == "1/0"));
  CHECK(delivery.status_of(original.blue_task_set) == "PRIMARY");
  const std::string green = delivery.status_of(original.green_task_set);
  CHECK((green == "DRAINING" || green.empty()));
  CHECK(delivery.service().task_sets.size() <= 2);
  const JsonObject info = delivery.info();
  CHECK(text_of(info.at("rollbackInfo").get_object(), "rollbackMessage") ==
        "Deployment " + original.id +
            " terminated. Automatic rollback is triggered with a DeploymentId " + rollback.id +
            ".");
  const JsonObject back = delivery.info(rollback.id);
  CHECK(text_of(back.at("rollbackInfo").get_object(), "rollbackTriggeringDeploymentId") ==
        original.id);
  CHECK(back.at("deploymentOverview").at("Succeeded").as_int64() == 1);
}

}  // namespace greenroom::tests
