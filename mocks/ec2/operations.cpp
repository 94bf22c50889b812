// Who answers which operation of EC2. With DryRun none of them does anything.
#include "mocks/ec2/handlers.hpp"

#include <array>

namespace greenroom::mocks::ec2 {
namespace {

/// AWS: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/CommonParameters.html
/// Differs from AWS: a dry run is told before anything but the request's form is looked at.
Result<Json> dry_run() {
  constexpr int precondition_failed = 412;
  return refuse("DryRunOperation", "Request would have succeeded, but DryRun flag is set.",
                precondition_failed);
}

template <Handler handler>
Result<Json> unless_dry(Call& call, const JsonObject& input) {
  return flag_of(input, "DryRun") ? dry_run() : handler(call, input);
}

constexpr std::array<OperationRow, 86> rows = {{
    {"AllocateAddress", unless_dry<allocate_address>},
    {"AssociateAddress", unless_dry<associate_address>},
    {"AssociateRouteTable", unless_dry<associate_route_table>},
    {"AssociateVpcCidrBlock", unless_dry<associate_vpc_cidr_block>},
    {"AttachInternetGateway", unless_dry<attach_internet_gateway>},
    {"AttachNetworkInterface", unless_dry<attach_network_interface>},
    {"AuthorizeSecurityGroupEgress", unless_dry<authorize_security_group_egress>},
    {"AuthorizeSecurityGroupIngress", unless_dry<authorize_security_group_ingress>},
    {"CreateDefaultVpc", unless_dry<create_default_vpc>},
    {"CreateInternetGateway", unless_dry<create_internet_gateway>},
    {"CreateManagedPrefixList", unless_dry<create_managed_prefix_list>},
    {"CreateNatGateway", unless_dry<create_nat_gateway>},
    {"CreateNetworkAcl", unless_dry<create_network_acl>},
    {"CreateNetworkAclEntry", unless_dry<create_network_acl_entry>},
    {"CreateNetworkInterface", unless_dry<create_network_interface>},
    {"CreateRoute", unless_dry<create_route>},
    {"CreateRouteTable", unless_dry<create_route_table>},
    {"CreateSecurityGroup", unless_dry<create_security_group>},
    {"CreateSubnet", unless_dry<create_subnet>},
    {"CreateTags", unless_dry<create_tags>},
    {"CreateVpc", unless_dry<create_vpc>},
    {"CreateVpcEndpoint", unless_dry<create_vpc_endpoint>},
    {"DeleteInternetGateway", unless_dry<delete_internet_gateway>},
    {"DeleteManagedPrefixList", unless_dry<delete_managed_prefix_list>},
    {"DeleteNatGateway", unless_dry<delete_nat_gateway>},
    {"DeleteNetworkAcl", unless_dry<delete_network_acl>},
    {"DeleteNetworkAclEntry", unless_dry<delete_network_acl_entry>},
    {"DeleteNetworkInterface", unless_dry<delete_network_interface>},
    {"DeleteRoute", unless_dry<delete_route>},
    {"DeleteRouteTable", unless_dry<delete_route_table>},
    {"DeleteSecurityGroup", unless_dry<delete_security_group>},
    {"DeleteSubnet", unless_dry<delete_subnet>},
    {"DeleteTags", unless_dry<delete_tags>},
    {"DeleteVpc", unless_dry<delete_vpc>},
    {"DeleteVpcEndpoints", unless_dry<delete_vpc_endpoints>},
    {"DescribeAccountAttributes", unless_dry<describe_account_attributes>},
    {"DescribeAddresses", unless_dry<describe_addresses>},
    {"DescribeAddressesAttribute", unless_dry<describe_addresses_attribute>},
    {"DescribeAvailabilityZones", unless_dry<describe_availability_zones>},
    {"DescribeDhcpOptions", unless_dry<describe_dhcp_options>},
    {"DescribeInternetGateways", unless_dry<describe_internet_gateways>},
    {"DescribeManagedPrefixLists", unless_dry<describe_managed_prefix_lists>},
    {"DescribeNatGateways", unless_dry<describe_nat_gateways>},
    {"DescribeNetworkAcls", unless_dry<describe_network_acls>},
    {"DescribeNetworkInterfaceAttribute", unless_dry<describe_network_interface_attribute>},
    {"DescribeNetworkInterfaces", unless_dry<describe_network_interfaces>},
    {"DescribePrefixLists", unless_dry<describe_prefix_lists>},
    {"DescribeRegions", unless_dry<describe_regions>},
    {"DescribeRouteTables", unless_dry<describe_route_tables>},
    {"DescribeSecurityGroupReferences", unless_dry<describe_security_group_references>},
    {"DescribeSecurityGroupRules", unless_dry<describe_security_group_rules>},
    {"DescribeSecurityGroups", unless_dry<describe_security_groups>},
    {"DescribeStaleSecurityGroups", unless_dry<describe_stale_security_groups>},
    {"DescribeSubnets", unless_dry<describe_subnets>},
    {"DescribeTags", unless_dry<describe_tags>},
    {"DescribeVpcAttribute", unless_dry<describe_vpc_attribute>},
    {"DescribeVpcClassicLink", unless_dry<describe_vpc_classic_link>},
    {"DescribeVpcClassicLinkDnsSupport", unless_dry<describe_vpc_classic_link_dns_support>},
    {"DescribeVpcEndpointServices", unless_dry<describe_vpc_endpoint_services>},
    {"DescribeVpcEndpoints", unless_dry<describe_vpc_endpoints>},
    {"DescribeVpcs", unless_dry<describe_vpcs>},
    {"DetachInternetGateway", unless_dry<detach_internet_gateway>},
    {"DetachNetworkInterface", unless_dry<detach_network_interface>},
    {"DisassociateAddress", unless_dry<disassociate_address>},
    {"DisassociateRouteTable", unless_dry<disassociate_route_table>},
    {"DisassociateVpcCidrBlock", unless_dry<disassociate_vpc_cidr_block>},
    {"GetManagedPrefixListAssociations", unless_dry<get_managed_prefix_list_associations>},
    {"GetManagedPrefixListEntries", unless_dry<get_managed_prefix_list_entries>},
    {"GetSecurityGroupsForVpc", unless_dry<get_security_groups_for_vpc>},
    {"ModifyManagedPrefixList", unless_dry<modify_managed_prefix_list>},
    {"ModifyNetworkInterfaceAttribute", unless_dry<modify_network_interface_attribute>},
    {"ModifySecurityGroupRules", unless_dry<modify_security_group_rules>},
    {"ModifySubnetAttribute", unless_dry<modify_subnet_attribute>},
    {"ModifyVpcAttribute", unless_dry<modify_vpc_attribute>},
    {"ModifyVpcEndpoint", unless_dry<modify_vpc_endpoint>},
    {"ModifyVpcTenancy", unless_dry<modify_vpc_tenancy>},
    {"ReleaseAddress", unless_dry<release_address>},
    {"ReplaceNetworkAclAssociation", unless_dry<replace_network_acl_association>},
    {"ReplaceNetworkAclEntry", unless_dry<replace_network_acl_entry>},
    {"ReplaceRoute", unless_dry<replace_route>},
    {"ReplaceRouteTableAssociation", unless_dry<replace_route_table_association>},
    {"RestoreManagedPrefixListVersion", unless_dry<restore_managed_prefix_list_version>},
    {"RevokeSecurityGroupEgress", unless_dry<revoke_security_group_egress>},
    {"RevokeSecurityGroupIngress", unless_dry<revoke_security_group_ingress>},
    {"UpdateSecurityGroupRuleDescriptionsEgress", unless_dry<update_rule_descriptions_egress>},
    {"UpdateSecurityGroupRuleDescriptionsIngress", unless_dry<update_rule_descriptions_ingress>},
}};

}  // namespace

std::span<const OperationRow> operations() { return rows; }

}  // namespace greenroom::mocks::ec2
