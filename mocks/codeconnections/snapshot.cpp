#include "mocks/archive.hpp"
#include "mocks/codeconnections/codeconnections.hpp"

namespace greenroom::mocks::codeconnections {

Json to_json(const State& state) { return archive::save(state); }
State from_json(const Json& json) { return archive::loaded<State>(json); }

}  // namespace greenroom::mocks::codeconnections
