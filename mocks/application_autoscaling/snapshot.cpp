#include "mocks/application_autoscaling/application_autoscaling.hpp"
#include "mocks/archive.hpp"

namespace greenroom::mocks::application_autoscaling {

Json to_json(const State& state) { return archive::save(state); }
State from_json(const Json& json) { return archive::loaded<State>(json); }

}  // namespace greenroom::mocks::application_autoscaling
