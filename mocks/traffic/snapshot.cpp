#include "mocks/archive.hpp"
#include "mocks/traffic/traffic.hpp"

namespace greenroom::mocks::traffic {

Json to_json(const State& state) { return archive::save(state); }
State from_json(const Json& json) { return archive::loaded<State>(json); }

}  // namespace greenroom::mocks::traffic
