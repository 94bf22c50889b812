#include "mocks/acm/acm.hpp"
#include "mocks/archive.hpp"

namespace greenroom::mocks::acm {

Json to_json(const State& state) { return archive::save(state); }
State from_json(const Json& json) { return archive::loaded<State>(json); }

}  // namespace greenroom::mocks::acm
