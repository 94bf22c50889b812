#include "mocks/archive.hpp"
#include "mocks/codepipeline/codepipeline.hpp"

namespace greenroom::mocks::codepipeline {

Json to_json(const State& state) { return archive::save(state); }
State from_json(const Json& json) { return archive::loaded<State>(json); }

}  // namespace greenroom::mocks::codepipeline
