#include "mocks/archive.hpp"
#include "mocks/iam/iam.hpp"

namespace greenroom::mocks::iam {

Json to_json(const State& state) { return archive::save(state); }
State from_json(const Json& json) { return archive::loaded<State>(json); }

}  // namespace greenroom::mocks::iam
