#include "mocks/archive.hpp"
#include "mocks/lambda/lambda.hpp"

namespace greenroom::mocks::lambda {

Json to_json(const State& state) { return archive::save(state); }
State from_json(const Json& json) { return archive::loaded<State>(json); }

}  // namespace greenroom::mocks::lambda
