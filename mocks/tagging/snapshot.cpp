#include "mocks/archive.hpp"
#include "mocks/tagging/tagging.hpp"

namespace greenroom::mocks::tagging {

Json to_json(const State& state) { return archive::save(state); }
State from_json(const Json& json) { return archive::loaded<State>(json); }

}  // namespace greenroom::mocks::tagging
