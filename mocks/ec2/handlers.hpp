// The handlers of EC2, a line a file: each is Result<Json>(Call&, const JsonObject&).
#pragma once

#include "mocks/ec2/parts.hpp"

namespace greenroom::mocks::ec2 {

using Handled = Result<Json>(Call& call, const JsonObject& input);

// vpcs.cpp
Handled create_vpc, create_default_vpc, describe_vpcs, delete_vpc, modify_vpc_attribute,
    describe_vpc_attribute, associate_vpc_cidr_block, disassociate_vpc_cidr_block,
    modify_vpc_tenancy;
// subnets.cpp
Handled create_subnet, describe_subnets, delete_subnet, modify_subnet_attribute;
// internet_gateways.cpp
Handled create_internet_gateway, describe_internet_gateways, delete_internet_gateway,
    attach_internet_gateway, detach_internet_gateway;
// addresses.cpp
Handled allocate_address, describe_addresses, release_address, associate_address,
    disassociate_address, describe_addresses_attribute;
// nat_gateways.cpp
Handled create_nat_gateway, describe_nat_gateways, delete_nat_gateway;
// route_tables.cpp
Handled create_route_table, describe_route_tables, delete_route_table, associate_route_table,
    disassociate_route_table, replace_route_table_association;
// routes.cpp
Handled create_route, replace_route, delete_route;
// network_acls.cpp
Handled create_network_acl, describe_network_acls, delete_network_acl, create_network_acl_entry,
    replace_network_acl_entry, delete_network_acl_entry, replace_network_acl_association;
// security_groups.cpp
Handled create_security_group, describe_security_groups, delete_security_group,
    describe_security_group_references, get_security_groups_for_vpc, describe_stale_security_groups;
// security_group_rules.cpp
Handled authorize_security_group_ingress, authorize_security_group_egress,
    revoke_security_group_ingress, revoke_security_group_egress, describe_security_group_rules,
    modify_security_group_rules, update_rule_descriptions_ingress, update_rule_descriptions_egress;
// prefix_lists.cpp
Handled create_managed_prefix_list, describe_managed_prefix_lists, describe_prefix_lists,
    get_managed_prefix_list_entries, get_managed_prefix_list_associations,
    modify_managed_prefix_list, restore_managed_prefix_list_version, delete_managed_prefix_list;
// endpoints.cpp, endpoint_services.cpp
Handled create_vpc_endpoint, describe_vpc_endpoints, modify_vpc_endpoint, delete_vpc_endpoints,
    describe_vpc_endpoint_services;
// interfaces.cpp
Handled create_network_interface, describe_network_interfaces, delete_network_interface,
    modify_network_interface_attribute, describe_network_interface_attribute,
    attach_network_interface, detach_network_interface;
// regions.cpp
Handled describe_availability_zones, describe_regions, describe_account_attributes,
    describe_dhcp_options, describe_vpc_classic_link, describe_vpc_classic_link_dns_support;
// tags.cpp
Handled create_tags, delete_tags, describe_tags;

}  // namespace greenroom::mocks::ec2
