// Tokens of pages, sealed: what callers hold cannot be made up, and no operation takes another's.
// Between handler and codec, for all services at once; handlers read and write tokens of their own.
#pragma once

#include "mocks/cloud.hpp"
#include "mocks/model/model.hpp"
#include "sim/seam/result.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace greenroom::mocks::gateway {

/// Whose token: an operation of one cloud.
struct TokenPlace {
  const Cloud& cloud;
  const model::Service& service;
  const model::Operation& operation;
};

/// The input with the handler's own token in it; nothing: there is no token. A token that the
/// operation did not give is refused as its service refuses it.
seam::Result<std::optional<JsonObject>> opened(const TokenPlace& place, const JsonObject& input);
/// Seals the token of an output, and repeats the caller's where the output repeats it.
void seal(const TokenPlace& place, const JsonObject& input, JsonObject& output);

}  // namespace greenroom::mocks::gateway
