// Codecs as a server has them: bytes of a request to a document, a document to bytes of an answer,
// both driven by the model. Documents are in the form that mocks/service.hpp describes. What is
// wrong with a well-formed document is for mocks/model/validate.hpp.
#pragma once

#include "mocks/json.hpp"
#include "mocks/model/model.hpp"
#include "sim/seam/result.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace greenroom::mocks::protocol {

struct Decoded {
  JsonObject document;
  std::vector<std::string> unknown;  ///< paths of members that the model does not know; left out
};

/// Refuses with SerializationException. `input` may be nullptr: the operation takes nothing.
seam::Result<Decoded> decode_json(const model::Shape* input, std::string_view body);
/// Appends the answer's body. Members that the model does not know are left out, as are nulls.
void encode_json(const model::Shape& output, const JsonObject& document, std::string& out);
void append_quoted(std::string& out, std::string_view text);

/// The fields of a form, decoded, in their order. Refuses what is not percent-encoded well.
struct FormField {
  std::string name, value;
};
seam::Result<std::vector<FormField>> parse_form(std::string_view body);
/// Refuses with MalformedInput or MalformedQueryString, as query services do.
seam::Result<Decoded> decode_query(const model::Shape* input, const std::vector<FormField>& fields);
/// Appends the whole answer: <OperationResponse>...
void encode_query(const model::Service& service, const model::Operation& operation,
                  const JsonObject& document, std::string_view request_id, std::string& out);
void append_xml(std::string& out, const model::Shape& shape, const JsonObject& document);
void append_escaped(std::string& out, std::string_view text);

}  // namespace greenroom::mocks::protocol
