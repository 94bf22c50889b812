// What EC2's files share among themselves: kinds of resources, finding, ids, tags, lists.
#pragma once

#include "mocks/ec2/cidr.hpp"
#include "mocks/ec2/ec2.hpp"
#include "mocks/owners.hpp"

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom::mocks::ec2 {

enum : std::uint8_t {  // what an event of ours means, its subject an id; numbers reach saved worlds
  nat_ready = 1,
  nat_failed,
  nat_gone,
  nat_forgotten,
  endpoint_ready,
  endpoint_gone,
  prefix_list_done,
  prefix_list_gone,
};

/// A filter of a Describe, and where in a document its values stand: "Associations.SubnetId".
struct FilterRow {
  std::string_view name, path;
};

/// What is the same for all resources of a kind.
struct Kind {
  std::string_view type;                ///< in tags: "vpc"
  std::string_view prefix;              ///< of ids: "vpc-"
  std::string_view id;                  ///< the member that has it: "VpcId"
  std::string_view missing, malformed;  ///< error codes; malformed empty: it counts as missing
  std::string_view text;                ///< "The vpc ID '%' does not exist"
  Table State::*table = nullptr;
  std::span<const FilterRow> filters;
  /// The document with what follows from other resources; tags are added after it.
  JsonObject (*told)(const Cloud& cloud, const Resource& resource) = nullptr;
};
extern const Kind vpc_kind, subnet_kind, internet_gateway_kind, address_kind, nat_gateway_kind,
    route_table_kind, network_acl_kind, security_group_kind, rule_kind, prefix_list_kind,
    endpoint_kind, interface_kind, dhcp_options_kind;
std::span<const Kind* const> kinds();

// ---- Finding.
Result<Resource*> find(Cloud& cloud, const Kind& kind, std::string_view id);
/// nullptr: there is none.
const Resource* peek(const Cloud& cloud, const Kind& kind, std::string_view id);
seam::Failure not_there(const Kind& kind, std::string_view id);
seam::Failure depended_on(std::string_view what, std::string_view id);
seam::Failure invalid(std::string_view value, std::string_view parameter, std::string_view why);
/// Refuses what the model knows and nothing here plays, where it is asked for.
Result<void> refuse_unplayed(const Call& call, const JsonObject& input,
                             std::initializer_list<std::string_view> members);
Result<void> require(const JsonObject& input, std::string_view member);

// ---- Making.
/// "vpc-0123456789abcdef0": the next id with this prefix under this parent.
std::string next_id(Scene& scene, std::string_view prefix, std::string_view parent);
/// Keeps a resource under the id that its document names.
Resource& keep(Scene& scene, const Kind& kind, JsonObject document, Tags tags = {});
std::string arn_of(const Scene& scene, std::string_view resource);
std::int64_t now_ms(const Scene& scene);
std::vector<std::string> texts_of(const JsonObject& input, std::string_view member);
JsonArray texts_to(const std::vector<std::string>& texts);
bool holds(const std::vector<std::string>& texts, std::string_view text);

/// What this client token has made already: its id, empty where it is new. Refused for another
/// request under the same token.
Result<std::string> made_before(Call& call, const JsonObject& input);
void remember(Call& call, const JsonObject& input, std::string_view id);

// ---- Tags.
Result<Tags> tags_for(const JsonObject& input, const Kind& kind);
JsonArray tags_told(const Tags& tags);
std::string_view tags_member(const Kind& kind);

// ---- Lists.
JsonObject told(const Cloud& cloud, const Kind& kind, const Resource& resource);
bool matches(std::string_view pattern, std::string_view text);  ///< with * and ?
/// The documents that pass the filters of the input, one page of them under `result`. `id` is the
/// member that tells them apart; they come in its order.
Result<Json> listed(const JsonObject& input, std::span<const FilterRow> filters,
                    std::string_view id, std::string_view result, std::vector<JsonObject> all);
/// The same for a kind: those that `ids` of the input names, or all.
Result<Json> described(Call& call, const JsonObject& input, const Kind& kind, std::string_view ids,
                       std::string_view result);

// ---- Domain of the single files.
std::vector<std::string> zones_of(std::string_view region);  ///< their names
std::string zone_id(std::string_view zone);                  ///< "use2-az1"

Resource& make_vpc(Scene& scene, const Cidr& cidr, std::string_view tenancy, bool is_default,
                   Tags tags);
Resource& make_subnet(Scene& scene, const Resource& vpc, const Cidr& cidr, std::string_view zone,
                      Tags tags);
/// With the local routes of its VPC; the main one stands for all subnets that name no other.
Resource& make_route_table(Scene& scene, std::string_view vpc, bool is_main);
Resource& make_network_acl(Scene& scene, std::string_view vpc, bool is_default);
/// With the rule that lets everything out; the default group lets its own members in.
Resource& make_group(Scene& scene, std::string_view vpc, std::string_view name,
                     std::string_view description, Tags tags);
std::string make_internet_gateway(Scene& scene, Tags tags, std::string_view vpc);
/// Gives a rule with its GroupId the ids that it lacks.
Resource& keep_rule(Scene& scene, JsonObject rule, const Tags& tags);
/// The group that GroupId names, or GroupName in the default VPC.
Result<Resource*> group_meant(Cloud& cloud, const JsonObject& input);
void drop_rules(Cloud& cloud, std::string_view group);
std::string default_group(const Cloud& cloud, std::string_view vpc);
std::string main_route_table(const Cloud& cloud, std::string_view vpc);

/// The interfaces of a subnet take their addresses; the rest is free.
std::int64_t free_addresses(const Cloud& cloud, const Resource& subnet);
Result<std::string> take_address(const Scene& scene, const Resource& subnet,
                                 std::string_view wanted, std::string_view parent);
/// Groups of an interface as {GroupId, GroupName}; refused where one is missing or elsewhere.
Result<JsonArray> groups_told(Cloud& cloud, std::string_view vpc,
                              const std::vector<std::string>& groups);

/// An address that nobody has, of a block that is nobody's.
std::string free_public_address(Scene& scene);
std::string public_name(const Cloud& cloud, std::string_view ip);
/// The elastic address that is bound to this interface; nullptr: none.
const Resource* address_at(const Cloud& cloud, std::string_view interface);
void bind_address(Scene& scene, Resource& address, std::string_view interface);
void unbind_address(Resource& address);
bool has_public_addresses(const Cloud& cloud, std::string_view vpc);
/// The id of the gateway that this VPC has; empty: none.
std::string internet_gateway_of(const Cloud& cloud, std::string_view vpc);

/// AWS's own list of a service, made anew each time: it is told, never kept.
std::vector<JsonObject> managed_by_aws(const Scene& scene);
std::vector<std::string> managed_entries(const Scene& scene, std::string_view id);
std::string managed_list_id(const Scene& scene, std::string_view service);
bool knows_prefix_list(const Scene& scene, std::string_view id);

void on_nat_event(Scene& scene, const sim::Event& event);
void on_endpoint_event(Scene& scene, const sim::Event& event);
void on_prefix_list_event(Scene& scene, const sim::Event& event);

}  // namespace greenroom::mocks::ec2
