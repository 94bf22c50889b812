// Who answers which operation of CodeConnections, under its new name and its old one.
// https://docs.aws.amazon.com/codeconnections/latest/APIReference/
#include "mocks/codeconnections/parts.hpp"

#include <array>

namespace greenroom::mocks::codeconnections {
namespace {

Result<Json> create_connection(Call& call, const JsonObject& input) {
  return make_connection(call, input, "codeconnections");
}
Result<Json> create_host(Call& call, const JsonObject& input) {
  return make_host(call, input, "codeconnections");
}
Result<Json> create_star_connection(Call& call, const JsonObject& input) {
  return make_connection(call, input, "codestar-connections");
}
Result<Json> create_star_host(Call& call, const JsonObject& input) {
  return make_host(call, input, "codestar-connections");
}

constexpr std::array<OperationRow, 12> rows = {{
    {"CreateConnection", create_connection},
    {"CreateHost", create_host},
    {"DeleteConnection", delete_connection},
    {"DeleteHost", delete_host},
    {"GetConnection", get_connection},
    {"GetHost", get_host},
    {"ListConnections", list_connections},
    {"ListHosts", list_hosts},
    {"ListTagsForResource", list_tags_for_resource},
    {"TagResource", tag_resource},
    {"UntagResource", untag_resource},
    {"UpdateHost", update_host},
}};

constexpr std::array<OperationRow, 12> star_rows = [] {
  std::array<OperationRow, 12> copied = rows;
  copied[0].handler = create_star_connection;
  copied[1].handler = create_star_host;
  return copied;
}();

}  // namespace

std::span<const OperationRow> operations() { return rows; }
std::span<const OperationRow> star_operations() { return star_rows; }

}  // namespace greenroom::mocks::codeconnections
