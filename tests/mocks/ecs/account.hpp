// The account of bash-dog for the tests of ECS: balancer, images, secret, cluster and definition
// are there; a test settles or creates the service itself.
#pragma once

#include "tests/support/scene_player.hpp"

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom::tests {

struct Account : ScenePlayer {
  std::string balancer, blue, green;  ///< ARNs
  std::string production;             ///< listener 443 on blue

  explicit Account(mocks::Settings settings = {});

  mocks::Result<mocks::Json> ecs(std::string_view operation, const mocks::JsonObject& input);
  mocks::JsonObject ecs_ok(std::string_view operation, const mocks::JsonObject& input);
  /// The text of a refusal; empty when it was not refused.
  std::string refusal(std::string_view operation, const mocks::JsonObject& input);

  /// scenarios/projects/bash-dog/taskdef.json with images of this tag.
  static mocks::JsonObject definition(std::string_view tag);
  static mocks::JsonObject parsed(std::string_view json);
  mocks::JsonObject service_input(std::string_view definition = "bash-dog:1") const;
  void image(std::string_view name, std::string_view tag, seam::Length ready_after = {});
  /// Registers v1 and settles the service on it.
  void settle();
  /// Green at 0 beside blue on 443, as a gradual deployment does before Install.
  void attach_green();
  std::string create_green(std::string_view definition = "bash-dog:2");

  mocks::ecs::ServiceView service() const;
  const mocks::ecs::TaskSetView* set(std::string_view id) const;
  std::vector<mocks::ecs::TaskView> tasks(std::string_view task_set) const;
  mocks::JsonObject described();        ///< the service, as DescribeServices answers
  std::vector<std::string> messages();  ///< of service events, newest first
  bool said(std::string_view part);
  std::string state_of_target(std::string_view group, std::string_view ip) const;

 private:
  mutable std::deque<mocks::ecs::ServiceView> views_;
  std::string group(std::string_view name);
};

}  // namespace greenroom::tests
