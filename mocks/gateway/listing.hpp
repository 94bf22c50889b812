// How a list comes: pages that end early or are empty, another order. Works on documents, between
// handler and codec, so that every operation with pages can show it. No handler knows of it.
#pragma once

#include "mocks/gateway/gateway.hpp"
#include "mocks/json.hpp"
#include "mocks/model/model.hpp"

#include <cstddef>
#include <optional>

namespace greenroom::mocks::gateway {

/// What a token of ours stood for: the page that it continues, and how much of it is known.
struct Continued {
  bool is_ours = false;
  bool is_whole = false;  ///< the call names what it wants: there are no pages
  std::size_t skip = 0;
  std::string token;  ///< the handler's own, of that page; empty: the first
};
Continued continued(const model::Operation& operation, const JsonObject& input);
/// The input with the handler's own token put back.
JsonObject with_own_token(const model::Operation& operation, const Continued& page,
                          const JsonObject& input);

/// Bends the output of the page that was asked for.
void bend(const model::Operation& operation, const Continued& page, const Listing& how,
          JsonObject& output);

}  // namespace greenroom::mocks::gateway
