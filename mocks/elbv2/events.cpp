// Events of elbv2, by their number.
#include "mocks/elbv2/internal.hpp"

namespace greenroom::mocks::elbv2 {

void on_event(Scene& scene, const sim::Event& event) {
  switch (event.what) {
    case action_felt:
      return on_action_felt(scene, event);
    case balancer_ready: {
      const auto balancer = scene.cloud.elbv2.load_balancers.find(event.subject);
      if (balancer == scene.cloud.elbv2.load_balancers.end()) return;
      balancer->second.active = true;
      ++scene.cloud.elbv2.version;
      return;
    }
    default:
      return on_target_event(scene, event);
  }
}

}  // namespace greenroom::mocks::elbv2
