// A request as a client of the service sends it, in the protocol that the service usually speaks;
// and an answer read back by the model.
#pragma once

#include "mocks/json.hpp"
#include "mocks/model/model.hpp"
#include "mocks/protocol/codec.hpp"
#include "sim/seam/http.hpp"

namespace greenroom::tests {

seam::HttpRequest wire_request(const mocks::model::Service& service,
                               const mocks::model::Operation& operation,
                               const mocks::JsonObject& document);

/// The answer of a success as a document, with what in it the model does not know.
seam::Result<mocks::protocol::Decoded> read_answer(const mocks::model::Service& service,
                                                   const mocks::model::Operation& operation,
                                                   const seam::HttpResponse& answer);

}  // namespace greenroom::tests
