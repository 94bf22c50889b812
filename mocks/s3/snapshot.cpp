#include "mocks/archive.hpp"
#include "mocks/s3/s3.hpp"

namespace greenroom::mocks::s3 {

Json to_json(const State& state) { return archive::save(state); }
State from_json(const Json& json) { return archive::loaded<State>(json); }

}  // namespace greenroom::mocks::s3
