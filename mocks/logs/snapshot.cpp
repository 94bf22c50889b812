#include "mocks/archive.hpp"
#include "mocks/logs/logs.hpp"

namespace greenroom::mocks::logs {

Json to_json(const State& state) { return archive::save(state); }
State from_json(const Json& json) { return archive::loaded<State>(json); }

}  // namespace greenroom::mocks::logs
