// ScenePlayer: a cloud, its journal and a loop that plays the events of ECS, CodeDeploy, the
// balancer and alarms, for tests that watch services in time. Operations are called without wire
// and validation.
#pragma once

#include "mocks/cloud.hpp"
#include "mocks/cloudwatch/cloudwatch.hpp"
#include "mocks/codedeploy/codedeploy.hpp"
#include "mocks/ecs/ecs.hpp"
#include "mocks/elbv2/elbv2.hpp"
#include "mocks/model/validate.hpp"
#include "mocks/owners.hpp"
#include "sim/journal.hpp"
#include "sim/seam/check.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace greenroom::tests {

struct ScenePlayer {
  mocks::Cloud cloud;
  sim::Journal journal;
  mocks::Scene scene{cloud, journal};

  seam::Length now() const { return cloud.timeline.now().time_since_epoch(); }

  void play(const sim::Event& event) {
    journal.set_now(cloud.timeline.now());
    if (event.owner == mocks::ecs_owner)
      mocks::ecs::on_event(scene, event);
    else if (event.owner == mocks::elbv2_owner)
      mocks::elbv2::on_event(scene, event);
    else if (event.owner == mocks::codedeploy_owner)
      mocks::codedeploy::on_event(scene, event);
    else if (event.owner == mocks::cloudwatch_owner)
      mocks::cloudwatch::on_event(scene, event);
    else
      GR_ASSERT(false, "a scene player met an event that it cannot play");
  }

  /// Plays what is due until then; the clock stands there.
  void run_until(seam::Length when) {
    const seam::Steady end{when};
    while (!cloud.timeline.empty() && cloud.timeline.next_at() <= end) play(cloud.timeline.pop());
    cloud.timeline.advance_to(end);
    journal.set_now(end);
  }
  void run_for(seam::Length length) { run_until(now() + length); }

  /// Plays until it comes true; false when it has not within `most`.
  template <class Condition>
  bool run_until_true(seam::Length most, Condition condition) {
    const seam::Steady end = cloud.timeline.now() + most;
    while (!condition()) {
      if (cloud.timeline.empty() || cloud.timeline.next_at() > end) return false;
      play(cloud.timeline.pop());
    }
    return true;
  }

  /// Asserts that the model knows the operation, what it answers and what it refuses with.
  mocks::Result<mocks::Json> call(std::string_view service,
                                  std::span<const mocks::OperationRow> operations,
                                  std::string_view name, const mocks::JsonObject& input) {
    const mocks::model::Operation* operation = mocks::model::find(service)->operation(name);
    GR_ASSERT(operation != nullptr, "a test calls an operation that the model lacks");
    mocks::Call one{scene, *operation, {"123456789012", "AKIAEXAMPLE", caller, "tester"}, "id"};
    journal.set_now(cloud.timeline.now());
    for (const mocks::OperationRow& row : operations)
      if (row.name == name) return answer_of(*operation, row.handler(one, input));
    GR_ASSERT(false, "a test calls an operation that has no handler");
    return mocks::Json();
  }

  std::string caller = "arn:aws:sts::123456789012:assumed-role/deployer/tester";

 private:
  static mocks::Result<mocks::Json> answer_of(const mocks::model::Operation& operation,
                                              mocks::Result<mocks::Json> answer) {
    if (!answer) {
      GR_ASSERT(operation.error(answer.error().code) != nullptr,
                (std::string(operation.name) + " does not model " + answer.error().code).c_str());
      return answer;
    }
    if (operation.output == nullptr) return answer;
    for (const auto& complaint : mocks::model::check(*operation.output, answer->get_object()))
      GR_ASSERT(complaint.path.empty(), (std::string(operation.name) + " answers " +
                                         complaint.path + ": " + complaint.constraint)
                                            .c_str());
    return answer;
  }
};

}  // namespace greenroom::tests
