// ECS's part of a saved world.
#include "mocks/archive.hpp"
#include "mocks/ecs/ecs.hpp"

namespace greenroom::mocks::ecs {

Json to_json(const State& state) { return archive::save(state); }

State from_json(const Json& json) { return archive::loaded<State>(json); }

}  // namespace greenroom::mocks::ecs
