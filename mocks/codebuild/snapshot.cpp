#include "mocks/archive.hpp"
#include "mocks/codebuild/codebuild.hpp"

namespace greenroom::mocks::codebuild {

Json to_json(const State& state) { return archive::save(state); }
State from_json(const Json& json) { return archive::loaded<State>(json); }

}  // namespace greenroom::mocks::codebuild
