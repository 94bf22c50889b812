// The two REST protocols: members of inputs and outputs travel in path, query, headers, status and
// body, as the model binds them; the body is JSON or XML. Which operation a request means is told
// by mocks/model/routes.hpp.
#pragma once

#include "mocks/model/routes.hpp"
#include "mocks/protocol/codec.hpp"
#include "sim/seam/http.hpp"

#include <span>

namespace greenroom::mocks::protocol {

/// A request as its route read it, or (to be read back) an answer.
struct RestMessage {
  std::span<const model::Label> labels;
  std::span<const FormField> query;
  const seam::Headers& headers;
  std::string_view body;
  int status = 0;
};
/// Refuses with SerializationException, or in XML with MalformedXML (a body) and InvalidArgument.
/// Parameters and headers that nobody modelled are passed over: clients add their own.
seam::Result<Decoded> decode_rest(const model::Service& service, const model::Shape* shape,
                                  const RestMessage& message);

/// Sets status and body and adds headers, Content-Type among them where there is a body.
void encode_rest(const model::Service& service, const model::Operation& operation,
                 const JsonObject& document, seam::HttpResponse& answer);
/// The members that the shape binds to headers.
void append_headers(const model::Shape& shape, const JsonObject& document, seam::Headers& headers);

/// What a client meets whose path or method no operation has.
seam::Error unrouted(const model::Service& service, model::Miss miss);

}  // namespace greenroom::mocks::protocol
