#include "mocks/archive.hpp"
#include "mocks/elbv2/elbv2.hpp"

namespace greenroom::mocks::elbv2 {

Json to_json(const State& state) { return archive::save(state); }
State from_json(const Json& json) { return archive::loaded<State>(json); }

}  // namespace greenroom::mocks::elbv2
