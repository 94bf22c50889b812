// The smallest document that a model takes: what it marks required, each text the shortest that its
// pattern accepts.
#pragma once

#include "mocks/json.hpp"
#include "mocks/model/model.hpp"

namespace greenroom::tests {

mocks::JsonObject minimal_input(const mocks::model::Shape* input);

}  // namespace greenroom::tests
