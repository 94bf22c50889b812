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
  State& state = *scene.cloud.ec2;
  const auto done = [&](const Table& table, std::uint8_t what) {
    std::vector<std::string> ids;
    for (const auto& [id, one] : table) ids.push_back(id);
    for (const std::string& id : ids)
      on_event(scene, {.owner = ec2_owner, .what = what, .subject = id});
  };
  done(state.nat_gateways, nat_ready);
  done(state.endpoints, endpoint_ready);
  done(state.prefix_lists, prefix_list_done);
}

}  // namespace greenroom::mocks::ec2
