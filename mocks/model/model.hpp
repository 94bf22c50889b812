// A service's model: operations, shapes, errors, waiters and paginators, linked by pointers. Built
// once from generated tables (or, in tests, from the published protocol vectors). Codecs and
// validation are driven by it. Not a document: what users send and get is Json.
#pragma once

#include "mocks/model/tables.hpp"

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace greenroom::mocks::model {

enum class Kind : std::uint8_t {
  structure,
  list,
  map,
  text,
  boolean,
  integer,
  long_integer,
  decimal,  ///< float and double: int64 millionths in documents
  timestamp,
  blob,
};

enum class TimeForm : std::uint8_t { of_protocol, epoch_seconds, iso_8601, rfc_822 };

/// Where a member of an input or output travels.
enum class Location : std::uint8_t { body, header, headers, query, path, status };

using Pattern = tables::PatternTable;
/// True when the whole text (UTF-8) is in the pattern's language. Linear in the text's length.
bool matches(const Pattern& pattern, std::string_view text);

struct Shape;

struct Member {
  std::string_view name;  ///< in documents
  std::string_view wire;  ///< on the wire; the same where the model says nothing else
  const Shape* shape = nullptr;
  std::string_view xml_namespace;
  TimeForm time = TimeForm::of_protocol;
  bool required = false;
  bool token = false;  ///< clients fill it in by themselves: an idempotency token
  bool flattened = false;
  bool attribute = false;
  bool renamed = false;  ///< the model gives a wire name of its own
  // Of services with HTTP bindings, XML or EC2's names; `wire` is the header, prefix, parameter or
  // label where the member is bound to one.
  Location location = Location::body;
  bool host_label = false;
  bool json_text = false;  ///< its text is JSON: base64 in headers
  std::string_view query_name, xml_prefix;
};

struct Shape {
  std::string_view name;
  Kind kind = Kind::structure;
  std::span<const Member> members;           ///< a list has one, a map two: key and value
  std::span<const std::string_view> values;  ///< of an enumeration; else empty
  bool has_min = false, has_max = false;     ///< of length, size or value
  std::int64_t min = 0, max = 0;
  const Pattern* pattern = nullptr;
  TimeForm time = TimeForm::of_protocol;
  bool exception = false, fault = false, sensitive = false, one_of = false, flattened = false;
  bool document = false;  ///< free JSON
  std::string_view code;  ///< of an error: as the query protocol spells it; empty: `name`
  int status = 400;       ///< of an error
  // Of services with HTTP bindings or XML.
  const Member* payload = nullptr;  ///< is the body alone
  std::string_view wire;            ///< as an XML root; empty: `name`
  std::string_view xml_namespace, xml_prefix;
  bool event_stream = false;

  const Member* member(std::string_view document_name) const;
  /// By wire name. `hint` is where the search begins and is left behind what was found: documents
  /// mostly come in the model's order.
  const Member* member_on_wire(std::string_view wire_name, std::size_t& hint) const;
  std::string_view error_code() const { return code.empty() ? name : code; }
};

struct Paginator {
  std::string_view input_token, output_token, limit, more, result;  ///< several: with commas
};

struct Operation {
  std::string_view name;
  const Shape* input = nullptr;   ///< nullptr: takes nothing
  const Shape* output = nullptr;  ///< nullptr: answers nothing
  std::string_view wrapper;       ///< of a query answer: "DescribeRulesResult"
  std::span<const Shape* const> errors;
  const Paginator* paginator = nullptr;
  std::string_view method, uri;
  std::string_view host_prefix;  ///< "{AccountId}."
  int status = 200;              ///< of success
  bool read_only = false, idempotent = false, unsigned_allowed = false;
  /// A modelled error by shape name or query code; nullptr when this operation has none such.
  const Shape* error(std::string_view name_or_code) const;
};

struct Acceptor {
  std::string_view state, matcher, argument, expected;
};
struct Waiter {
  std::string_view name, operation;
  int delay_seconds = 0, attempts = 0;
  std::span<const Acceptor> acceptors;
};

struct Service {
  std::string_view name;  ///< "codedeploy"
  std::string_view id, version, endpoint_prefix, signing_name, target_prefix, json_version;
  std::string_view xml_namespace;
  bool speaks_json = false, speaks_query = false, query_compatible = false;
  bool speaks_cbor = false, speaks_rest_json = false, speaks_rest_xml = false, speaks_ec2 = false;
  bool bare_errors = false;           ///< XML errors are <Error>, not wrapped
  std::vector<Operation> operations;  ///< by name
  std::vector<Waiter> waiters;

  const Operation* operation(std::string_view operation_name) const;
  /// An error that any operation models; nullptr when none does.
  const Shape* error(std::string_view name_or_code) const;

  // What the views above point into.
  std::vector<std::string_view> values;
  std::vector<Member> members;
  std::vector<Shape> shapes;
  std::vector<const Shape*> errors;
  std::vector<Paginator> paginators;
  std::vector<Acceptor> acceptors;
};

/// Links a table's rows. The table outlives the service.
std::unique_ptr<const Service> build(const tables::ServiceTable& table,
                                     std::span<const Pattern> patterns = tables::patterns);

/// What tells a service from others in a request; its model is linked when it is asked for.
struct Head {
  std::string_view name, version, endpoint_prefix, signing_name, target_prefix;
  bool speaks_forms = false;  ///< the query protocol or EC2's
  bool speaks_rest = false;   ///< a path says the operation
  const Service& (*service)() = nullptr;
};
/// The modelled services, by name.
std::span<const Head> heads();
const Service* find(std::string_view name);
/// Asserts that there is one.
const Service& service(std::string_view name);

}  // namespace greenroom::mocks::model
