// Kinds of resources, and finding one: EC2's errors as it words them.
// AWS: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/errors-overview.html
#include "mocks/ec2/parts.hpp"
#include "mocks/model/model.hpp"

#include <array>

namespace greenroom::mocks::ec2 {

std::span<const Kind* const> kinds() {
  // "sgr-" and "sg-" differ in their third letter, so the order does not matter.
  static const std::array<const Kind*, 13> all = {
      &vpc_kind,         &subnet_kind,      &internet_gateway_kind, &address_kind,
      &nat_gateway_kind, &route_table_kind, &network_acl_kind,      &security_group_kind,
      &rule_kind,        &prefix_list_kind, &endpoint_kind,         &interface_kind,
      &dhcp_options_kind};
  return all;
}

seam::Failure not_there(const Kind& kind, std::string_view id) {
  if (!kind.malformed.empty() && !id.starts_with(kind.prefix))
    return refuse(std::string(kind.malformed), "Invalid id: \"" + std::string(id) +
                                                   "\" (expecting \"" + std::string(kind.prefix) +
                                                   "...\")");
  std::string text(kind.text);
  text.replace(text.find('%'), 1, id);
  return refuse(std::string(kind.missing), std::move(text));
}

Result<Resource*> find(Cloud& cloud, const Kind& kind, std::string_view id) {
  Table& table = (*cloud.ec2).*kind.table;
  const auto found = table.find(id);
  if (found == table.end()) return not_there(kind, id);
  return &found->second;
}

const Resource* peek(const Cloud& cloud, const Kind& kind, std::string_view id) {
  const Table& table = (*cloud.ec2).*kind.table;
  const auto found = table.find(id);
  return found == table.end() ? nullptr : &found->second;
}

seam::Failure depended_on(std::string_view what, std::string_view id) {
  return refuse("DependencyViolation", "The " + std::string(what) + " '" + std::string(id) +
                                           "' has dependencies and cannot be deleted.");
}

seam::Failure invalid(std::string_view value, std::string_view parameter, std::string_view why) {
  return refuse("InvalidParameterValue", "Value (" + std::string(value) + ") for parameter " +
                                             std::string(parameter) + " is invalid. " +
                                             std::string(why));
}

Result<void> refuse_unplayed(const Call& call, const JsonObject& input,
                             std::initializer_list<std::string_view> members) {
  for (const std::string_view member : members) {
    const Json* value = input.if_contains(member);
    if (value == nullptr || (value->is_bool() && !value->get_bool())) continue;
    return refuse("UnsupportedOperation", "greenroom does not play the parameter " +
                                              std::string(member) + " of " +
                                              std::string(call.operation.name) + ".");
  }
  return {};
}

Result<void> require(const JsonObject& input, std::string_view member) {
  const Json* value = input.if_contains(member);
  if (value != nullptr && !(value->is_string() && value->get_string().empty())) return {};
  return refuse("MissingParameter",
                "The request must contain the parameter " + std::string(member));
}

}  // namespace greenroom::mocks::ec2
