// What happens in time.
#include "mocks/ec2/parts.hpp"
#include "sim/seam/check.hpp"

namespace greenroom::mocks::ec2 {

void on_event(Scene& scene, const sim::Event& event) {
  GR_ASSERT(event.owner == ec2_owner, "an event of another service was given to EC2");
  switch (event.what) {
    case nat_ready:
    case nat_failed:
    case nat_gone:
    case nat_forgotten:
      return on_nat_event(scene, event);
    case endpoint_ready:
    case endpoint_gone:
      return on_endpoint_event(scene, event);
    default:
      return on_prefix_list_event(scene, event);
  }
}

void settle(Scene& scene) {
  for (const sim::Event& event : scene.cloud.timeline.pending()) {
    if (event.owner != ec2_owner || event.periodic) continue;
    scene.cloud.timeline.cancel(event.sequence);
    on_event(scene, event);
  }
}

}  // namespace greenroom::mocks::ec2
