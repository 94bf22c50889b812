// A delivery to bash-dog's account: application, group, test listener and alarm are there, blue
// runs v1; a test deploys v2 and watches. For the tests of CodeDeploy.
#pragma once

#include "tests/mocks/ecs/account.hpp"

#include <functional>
#include <string>
#include <string_view>

namespace greenroom::tests {

struct Plan {
  std::string config = "CodeDeployDefault.ECSAllAtOnce";
  int bake_minutes = 5;
  std::string ready_action = "CONTINUE_DEPLOYMENT";
  int ready_minutes = 0;
  std::string bake_action = "TERMINATE";
  bool with_test_listener = true, with_alarm = true;
  mocks::JsonArray rollback_on{"DEPLOYMENT_FAILURE", "DEPLOYMENT_STOP_ON_ALARM",
                               "DEPLOYMENT_STOP_ON_REQUEST"};
};

struct Delivery : Account {
  Plan plan;
  std::string test;  ///< listener 8443
  std::string id;    ///< of the deployment created last

  explicit Delivery(Plan plan = {}, mocks::Settings settings = {});

  mocks::Result<mocks::Json> codedeploy(std::string_view operation, const mocks::JsonObject& input);
  mocks::JsonObject codedeploy_ok(std::string_view operation, const mocks::JsonObject& input);
  std::string codedeploy_refusal(std::string_view operation, const mocks::JsonObject& input);
  mocks::JsonObject group_input() const;
  static std::string appspec(std::string_view tag = "2", std::string_view hooks = "");
  static mocks::JsonObject revision(std::string content);
  /// CreateDeployment of this AppSpec; its id is in `id`.
  void deploy(std::string content = appspec());

  mocks::codedeploy::DeploymentView view(std::string_view deployment = "") const;
  mocks::codedeploy::DeploymentView rollback() const;  ///< of `id`
  mocks::JsonObject info(std::string_view deployment = "");
  mocks::JsonObject target();
  std::string events();  ///< a letter each: s f k p i
  std::string event_named(std::string_view name, std::string_view member);
  bool reach(std::string_view event, seam::Length most = std::chrono::hours(3));
  bool reach_bake(seam::Length most = std::chrono::hours(3));
  bool reach_end(seam::Length most = std::chrono::hours(6));
  /// "blue/green" of a listener, as the API tells it.
  std::string weights(std::string_view listener) const;
  std::string status_of(std::string_view task_set) const;  ///< empty: gone
  seam::Length since_created() const;
};

}  // namespace greenroom::tests
