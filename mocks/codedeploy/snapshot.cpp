#include "mocks/archive.hpp"
#include "mocks/codedeploy/codedeploy.hpp"

namespace greenroom::mocks::codedeploy {

Json to_json(const State& state) { return archive::save(state); }
State from_json(const Json& json) { return archive::loaded<State>(json); }

}  // namespace greenroom::mocks::codedeploy
