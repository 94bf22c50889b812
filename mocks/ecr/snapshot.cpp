#include "mocks/archive.hpp"
#include "mocks/ecr/ecr.hpp"

namespace greenroom::mocks::ecr {

Json to_json(const State& state) { return archive::save(state); }
State from_json(const Json& json) { return archive::loaded<State>(json); }

}  // namespace greenroom::mocks::ecr
