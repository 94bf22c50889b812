#include "mocks/archive.hpp"
#include "mocks/ec2/ec2.hpp"

namespace greenroom::mocks::ec2 {

Json to_json(const State& state) { return archive::save(state); }
State from_json(const Json& json) { return archive::loaded<State>(json); }

}  // namespace greenroom::mocks::ec2
