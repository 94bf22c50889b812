// The generated form of a service's model: index rows over texts that are split by newlines. Read
// by build() in model.hpp alone; everybody else uses the structures there. Numbers of texts and
// rows: shapes and pages count from 1 (0 is none), texts from 0 (0 is empty).
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace greenroom::mocks::model::tables {

struct MemberRow {
  std::uint16_t name, wire, shape;
  std::uint8_t flags;  ///< 1 required, 2 idempotency token, 4 flattened, 8 attribute
  std::uint8_t time;   ///< 0 the protocol's, 1 epoch seconds, 2 ISO 8601, 3 RFC 822
  std::uint16_t xml_namespace;
};

struct ShapeRow {
  std::uint16_t name;
  std::uint8_t kind;
  std::uint16_t flags;  ///< 1 exception, 2 fault, 4 sensitive, 8 union, 16 flattened, 32 document,
                        ///< 64 has min, 128 has max
  std::uint16_t first, count;  ///< members, or values of the enumeration
  std::int64_t min, max;
  std::uint16_t pattern;
  std::uint8_t time;
  std::uint16_t code, status;  ///< of an error, where they are not the shape's name and 400
};

struct OperationRow {
  std::uint16_t name, input, output, wrapper, first_error, error_count, flags, page, method, uri;
};
// What only services with HTTP bindings, XML or EC2's names say; others have none of these rows.
struct BindingRow {
  std::uint16_t member;      ///< index of its row
  std::uint8_t location;     ///< 0 body, 1 header, 2 headers by prefix, 3 query, 4 path, 5 status
  std::uint8_t flags;        ///< 1 host label, 2 JSON in text, 4 prefix of the empty name
  std::uint16_t query_name;  ///< EC2's own
  std::uint16_t xml_prefix;
};
struct FormRow {
  std::uint16_t shape;    ///< counts from 1
  std::uint16_t payload;  ///< the member's place among the shape's members, from 1; 0: none
  std::uint16_t wire, xml_namespace, xml_prefix;
  std::uint8_t flags;  ///< 1 event stream
};
struct HttpRow {
  std::uint16_t operation;  ///< index of its row
  std::uint16_t status;     ///< 0: 200
  std::uint16_t host_prefix;
};
struct PageRow {
  std::uint16_t input_token, output_token, limit, more, result;
};
struct WaiterRow {
  std::uint16_t name, operation, delay, attempts, first_acceptor, acceptor_count;
};
struct AcceptorRow {
  std::uint16_t state, matcher, argument, expected;
};

struct ServiceTable {
  /// name, id, version, endpoint prefix, signing name, target prefix, JSON version, XML namespace
  std::array<std::uint16_t, 8> head;
  /// 1 JSON, 2 query, 4 query-compatible errors, 8 CBOR, 16 REST-JSON, 32 REST-XML, 64 EC2 query,
  /// 128 errors in XML stand bare (S3)
  std::uint8_t speaks;
  std::span<const std::string_view> texts;
  std::span<const MemberRow> members;
  std::span<const ShapeRow> shapes;
  std::span<const std::uint16_t> enums, errors;
  std::span<const OperationRow> operations;
  std::span<const PageRow> pages;
  std::span<const WaiterRow> waiters;
  std::span<const AcceptorRow> acceptors;
  std::span<const BindingRow> bindings = {};
  std::span<const FormRow> forms = {};
  std::span<const HttpRow> http = {};
};

struct RangeRow {
  std::uint32_t low, high;
  std::uint8_t number;
};
/// A pattern as a minimal automaton: state 0 is dead, state 1 the start.
struct PatternTable {
  std::string_view text;
  const std::uint8_t* ascii;       ///< class of each of 128 code points
  std::span<const RangeRow> wide;  ///< classes of the others; what is in none has class 0
  std::uint16_t classes;
  const std::uint16_t* next;  ///< by state and class
  const char* accepts;        ///< '1' for each accepting state
};

extern const std::span<const PatternTable> patterns;
extern const ServiceTable acm_table, application_autoscaling_table, cloudwatch_table,
    codebuild_table, codeconnections_table, codedeploy_table, codepipeline_table,
    codestar_connections_table, ec2_table, ecr_table, ecs_table, elbv2_table, events_table,
    iam_table, lambda_table, logs_table, resourcegroupstaggingapi_table, s3_table,
    secretsmanager_table, sts_table;

}  // namespace greenroom::mocks::model::tables
