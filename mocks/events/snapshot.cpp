#include "mocks/archive.hpp"
#include "mocks/events/events.hpp"

namespace greenroom::mocks::events {

Json to_json(const State& state) { return archive::save(state); }
State from_json(const Json& json) { return archive::loaded<State>(json); }

}  // namespace greenroom::mocks::events
