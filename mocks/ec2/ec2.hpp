// EC2 as its neighbours see it: balancers and tasks hold network interfaces in its subnets, and the
// world's maker builds a network of it.
#pragma once

#include "mocks/cloud.hpp"
#include "mocks/ec2/state.hpp"
#include "mocks/service.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom::mocks::ec2 {

// ---- What neighbours ask.
struct SubnetView {
  std::string id, vpc, zone, cidr;
};
/// nullopt: no subnet of that id is known here (a world may leave its network out).
std::optional<SubnetView> subnet(const Cloud& cloud, std::string_view id);
struct VpcView {
  std::string id;
  std::vector<std::string> cidrs;
  std::string default_group;
  bool has_internet_gateway = false;
};
std::optional<VpcView> vpc(const Cloud& cloud, std::string_view id);
/// Whether anything of EC2 was made: if not, ids of subnets and groups are taken on trust.
bool has_network(const Cloud& cloud);
/// The VPC that a security group belongs to; nullopt: no such group.
std::optional<std::string> vpc_of_group(const Cloud& cloud, std::string_view group);

/// An interface that a service keeps for itself in a customer's subnet.
struct Wanted {
  std::string id;      ///< empty: made
  std::string subnet;  ///< id
  std::string ip;      ///< empty: one that is free
  std::vector<std::string> groups;
  std::string description;          ///< "ELB app/bash-dog/50dc6c495c0c9188"
  std::string type = "interface";   ///< "nat_gateway", "vpc_endpoint"
  std::string requester;            ///< "amazon-elb", or an account's number
  std::string owner_of_attachment;  ///< "amazon-aws"
  bool is_public = false;           ///< has an address of AWS's own beside the private one
};
/// Puts it there, in use and managed by its requester; its id, or why the subnet has no room.
Result<std::string> attach_interface(Scene& scene, const Wanted& wanted);
/// Takes it away again; nothing happens where there is none.
void detach_interface(Scene& scene, std::string_view id);
/// Puts it into other groups of its VPC; those that are not there are left out.
void regroup_interface(Scene& scene, std::string_view id, const std::vector<std::string>& groups);
std::optional<std::string> address_of_interface(const Cloud& cloud, std::string_view id);

// ---- Who reaches whom. Of the rules of security groups only what a world fault took away is
// asked; everything else that the network says stands for itself.
/// Whether a world fault has closed a group at all: cheap, to be asked first.
bool is_any_group_closed(const Cloud& cloud);
/// Whether the groups of an interface let TCP in to this port.
bool lets_in(const Cloud& cloud, std::string_view interface, int port);
/// Whether packets find a way between a subnet and the internet: by the internet gateway where they
/// have a public address, or by a NAT gateway. True where the subnet is not known.
bool has_way_out(const Cloud& cloud, std::string_view subnet, bool has_public_address);
/// Whether who is behind an interface reaches a service of AWS ("ecr.api"): by an endpoint with a
/// private name, or by the way out. True where the interface is not known.
bool reaches(const Cloud& cloud, std::string_view interface, std::string_view service);

// ---- World faults. They may overlap: the last that is over gives back what the first took.
/// Nothing gets in through the group: its rules are gone until it is over. False: no such group.
bool close_group(Scene& scene, std::string_view group, bool closed);
/// The subnet's route table leads nowhere but into the VPC until it is over. False: no such subnet.
bool cut_routes(Scene& scene, std::string_view subnet, bool cut);

// ---- Building a world.
/// Everything that is on its way counts as long done: gateways and endpoints are available.
void settle(Scene& scene);

void on_event(Scene& scene, const sim::Event& event);
std::span<const OperationRow> operations();

Json to_json(const State& state);
State from_json(const Json& json);

}  // namespace greenroom::mocks::ec2
