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
/// Any JSON value by itself, numbers as integers or as their text.
seam::Result<Json> decode_free_json(std::string_view body);
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
/// Refuses with InvalidParameterValue, as EC2 does.
seam::Result<Decoded> decode_ec2(const model::Shape* input, const std::vector<FormField>& fields);
void encode_ec2(const model::Service& service, const model::Operation& operation,
                const JsonObject& document, std::string_view request_id, std::string& out);
/// Appends the whole answer: <OperationResponse>...
void encode_query(const model::Service& service, const model::Operation& operation,
                  const JsonObject& document, std::string_view request_id, std::string& out);
/// The root's name does not matter. Refuses with MalformedXML.
seam::Result<Decoded> decode_xml(const model::Shape& shape, std::string_view body);
/// Refuses with SerializationException.
seam::Result<Decoded> decode_cbor(const model::Shape* input, std::string_view body);
/// Appends a map; of an error also `__type`.
void append_cbor(std::string& out, const model::Shape& shape, const JsonObject& document,
                 std::string_view type = {});
void append_xml(std::string& out, const model::Shape& shape, const JsonObject& document);
/// How a root element is spelled; without a namespace where that is empty.
struct XmlName {
  std::string_view name, xmlns, prefix;
};
/// An element with the document's attributes and members; those bound elsewhere are left out.
void append_xml_root(std::string& out, const XmlName& name, const model::Shape& shape,
                     const JsonObject& document);
void append_escaped(std::string& out, std::string_view text);

}  // namespace greenroom::mocks::protocol
