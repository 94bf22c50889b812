// The model of ec2 (2016-11-15), as tables.
// Source: botocore 1.44.5 (https://pypi.org/project/botocore/1.44.5/); licence Apache-2.0
// (https://github.com/boto/botocore/blob/develop/LICENSE.txt). Names and numbers only, no text.
// Written by tools/models/generate.py: change that, not this.
// clang-format off
#include "mocks/model/tables.hpp"

namespace greenroom::mocks::model::tables {
namespace {

const char text_0[] =
    "\nec2\nEC2\n2016-11-15\nhttp://ec2.amazonaws.com/doc/2016-11-15\nMin\nmin\nMax\nmax\n"
    "AcceleratorCount\nAcceleratorCountRequest\namazon-web-services\namd\nnvidia\nxilinx\n"
    "habana\nAcceleratorManufacturer\nmember\nitem\nAcceleratorManufacturerSet\na100\n"
    "inferentia\nk520\nk80\nm60\nradeon-pro-v520\nt4\nvu9p\nv100\na10g\nh100\nt4g\nl40s\nl4\n"
    "gaudi-hl-205\ninferentia2\ntrainium\ntrainium2\nu30\nAcceleratorName\nAcceleratorNameSet\n"
    "AcceleratorTotalMemoryMiB\nAcceleratorTotalMemoryMiBRequest\ngpu\nfpga\ninference\nmedia\n"
    "AcceleratorType\nAcceleratorTypeSet\nAddress\nTagSpecifications\nTagSpecification\n"
    "DryRun\nAcceptAddressTransferRequest\nAddressTransfer\naddressTransfer\n"
    "AcceptAddressTransferResult\nCapacityReservationId\n"
    "AcceptCapacityReservationBillingOwnershipRequest\nReturn\nreturn\n"
    "AcceptCapacityReservationBillingOwnershipResult\nReservedInstanceIds\nReservedInstanceId\n"
    "TargetConfigurations\nTargetConfiguration\nAcceptReservedInstancesExchangeQuoteRequest\n"
    "ExchangeId\nexchangeId\nAcceptReservedInstancesExchangeQuoteResult\n"
    "TransitGatewayAttachmentId\nAcceptTransitGatewayClientVpnAttachmentRequest\n"
    "TransitGatewayClientVpnAttachment\ntransitGatewayClientVpnAttachment\n"
    "AcceptTransitGatewayClientVpnAttachmentResult\nTransitGatewayMulticastDomainId\n"
    "SubnetIds\nAcceptTransitGatewayMulticastDomainAssociationsRequest\nAssociations\n"
    "associations\nAcceptTransitGatewayMulticastDomainAssociationsResult\n"
    "AcceptTransitGatewayPeeringAttachmentRequest\nTransitGatewayPeeringAttachment\n"
    "transitGatewayPeeringAttachment\nAcceptTransitGatewayPeeringAttachmentResult\n"
    "AcceptTransitGatewayVpcAttachmentRequest\nTransitGatewayVpcAttachment\n"
    "transitGatewayVpcAttachment\nAcceptTransitGatewayVpcAttachmentResult\nServiceId\n"
    "VpcEndpointIds\nVpcEndpointId\nTransitGatewayAttachmentIds\n"
    "AcceptVpcEndpointConnectionsRequest\nUnsuccessful\nunsuccessful\n"
    "AcceptVpcEndpointConnectionsResult\ndryRun\nVpcPeeringConnectionId\n"
    "vpcPeeringConnectionId\nAcceptVpcPeeringConnectionRequest\nVpcPeeringConnection\n"
    "vpcPeeringConnection\nAcceptVpcPeeringConnectionResult\n"
    "NetworkInsightsAccessScopeAnalysisId\nnetworkInsightsAccessScopeAnalysisId\n"
    "NetworkInsightsAccessScopeId\nnetworkInsightsAccessScopeId\nFindingId\nfindingId\n"
    "FindingComponents\nfindingComponentSet\nAccessScopeAnalysisFinding\n"
    "AccessScopeAnalysisFindingList\nSource\nsource\nDestination\ndestination\n"
    "ThroughResources\nthroughResourceSet\nAccessScopePath\nAccessScopePathList\n"
    "AccessScopePathListRequest\nThroughResource\nAccessScopePathRequest\nAttributeName\n"
    "attributeName\nAttributeValues\nattributeValueSet\nAccountAttribute\n"
    "AccountAttributeList\nsupported-platforms\ndefault-vpc\nAccountAttributeName\n"
    "AccountAttributeNameStringList\nAttributeValue\nattributeValue\nAccountAttributeValue\n"
    "AccountAttributeValueList\nAccountID\nState\nstate\nMode\nmode\nExclusions\nexclusions\n"
    "ManagedBy\nmanagedBy\nLastUpdateTimestamp\nlastUpdateTimestamp\n"
    "AccountVpcEncryptionControl\nInternetGateway\ninternetGateway\nEgressOnlyInternetGateway\n"
    "egressOnlyInternetGateway\nNatGateway\nnatGateway\nVirtualPrivateGateway\n"
    "virtualPrivateGateway\nVpcPeering\nvpcPeering\nLambda\nlambda\nVpcLattice\nvpcLattice\n"
    "ElasticFileSystem\nelasticFileSystem\nGlobalAccelerator\nglobalAccelerator\nApiGatewayV2\n"
    "apiGatewayV2\nAccountVpcEncryptionControlExclusions\nunmanaged\nattempt-monitor\n"
    "attempt-enforce\nAccountVpcEncryptionControlMode\ndefault-state\ntransitions-in-progress\n"
    "transitions-partially-successful\ntransitions-successful\ntransitions-failed\n"
    "AccountVpcEncryptionControlState\nActiveAdditionalKeyExchangesList\nInstanceId\n"
    "instanceId\nInstanceType\ninstanceType\nSpotInstanceRequestId\nspotInstanceRequestId\n"
    "InstanceHealth\ninstanceHealth\nActiveInstance\nActiveInstanceSet\n"
    "AdditionalKeyExchangeRound\nadditionalKeyExchangeRound\nKeyExchangeMethod\n"
    "keyExchangeMethod\nActiveVpnTunnelAdditionalKeyExchange\nPhase1EncryptionAlgorithm\n"
    "phase1EncryptionAlgorithm\nPhase2EncryptionAlgorithm\nphase2EncryptionAlgorithm\n"
    "Phase1IntegrityAlgorithm\nphase1IntegrityAlgorithm\nPhase2IntegrityAlgorithm\n"
    "phase2IntegrityAlgorithm\nPhase1DHGroup\nphase1DHGroup\nPhase2DHGroup\nphase2DHGroup\n"
    "IkeVersion\nikeVersion\nProvisioningStatus\nprovisioningStatus\nProvisioningStatusReason\n"
    "provisioningStatusReason\nPhase1AdditionalKeyExchanges\nphase1AdditionalKeyExchangeSet\n"
    "Phase2AdditionalKeyExchanges\nphase2AdditionalKeyExchangeSet\nActiveVpnTunnelStatus\n"
    "error\npending_fulfillment\npending_termination\nfulfilled\nActivityStatus\nRegionName\n"
    "AddIpamOperatingRegion\nAddIpamOperatingRegionSet\nOrganizationsEntityPath\n"
    "AddIpamOrganizationalUnitExclusion\nAddIpamOrganizationalUnitExclusionSet\n"
    "AddPrefixListEntries\nCidr\nDescription\nAddPrefixListEntry\nPrincipalType\n"
    "principalType\nPrincipal\nprincipal\nServicePermissionId\nservicePermissionId\nserviceId\n"
    "PermissionType\npermissionType\nAddedPrincipal\nAddedPrincipalSet\nAdditionalDetailType\n"
    "additionalDetailType\nComponent\ncomponent\nVpcEndpointService\nvpcEndpointService\n"
    "RuleOptions\nruleOptionSet\nRuleGroupTypePairs\nruleGroupTypePairSet\n"
    "RuleGroupRuleOptionsPairs\nruleGroupRuleOptionsPairSet\nServiceName\nserviceName\n"
    "LoadBalancers\nloadBalancerSet\nAdditionalDetail\nAdditionalDetailList\n"
    "AdditionalFlexibleNetworkInterfaces\nAdditionalKeyExchangeMethodsList\nValue\nvalue\n"
    "AdditionalKeyExchangeMethodsListValue\nAdditionalKeyExchangeMethodsRequestList\n"
    "AdditionalKeyExchangeMethodsRequestListValue\nrequired\noptional\n"
    "AdditionalKeyExchangeRequirement\nAdditionalKeyExchangesList\n"
    "AdditionalKeyExchangesRequestSpecification\nAllocationId\nallocationId\nAssociationId\n"
    "associationId\nDomain\ndomain\nNetworkInterfaceId\nnetworkInterfaceId\n"
    "NetworkInterfaceOwnerId\nnetworkInterfaceOwnerId\nPrivateIpAddress\nprivateIpAddress\n"
    "Tags\ntagSet\nPublicIpv4Pool\npublicIpv4Pool\nNetworkBorderGroup\nnetworkBorderGroup\n"
    "CustomerOwnedIp\ncustomerOwnedIp\nCustomerOwnedIpv4Pool\ncustomerOwnedIpv4Pool\n"
    "CarrierIp\ncarrierIp\nSubnetId\nsubnetId\nServiceManaged\nserviceManaged\nPublicIp\n"
    "publicIp\nPtrRecord\nptrRecord\nPtrRecordUpdate\nptrRecordUpdate\nAddressAttribute\n"
    "domain-name\nAddressAttributeName\nipv4\nipv6\nAddressFamily\nAddressList\n"
    "AddressMaxResults\nAddressSet\nTransferAccountId\ntransferAccountId\n"
    "TransferOfferExpirationTimestamp\ntransferOfferExpirationTimestamp\n"
    "TransferOfferAcceptedTimestamp\ntransferOfferAcceptedTimestamp\nAddressTransferStatus\n"
    "addressTransferStatus\nAddressTransferList\npending\ndisabled\naccepted\nAsn\n"
    "AdvertiseByoipCidrRequest\nByoipCidr\nbyoipCidr\nAdvertiseByoipCidrResult\ndefault\nhost\n"
    "Affinity\nincluded\nexcluded\nAggregationStatusEnum\nIpamPoolId\nAllocateAddressRequest\n"
    "AllocateAddressResult\nInstanceFamily\nHostRecovery\nOutpostArn\nHostMaintenance\n"
    "AssetIds\nAssetId\nAvailabilityZoneId\nCpuOptions\nAutoPlacement\nautoPlacement\n"
    "ClientToken\nclientToken\nQuantity\nquantity\nAvailabilityZone\navailabilityZone\n"
    "AllocateHostsRequest\nHostIds\nhostIdSet\nAllocateHostsResult\nNetmaskLength\n"
    "PreviewNextCidr\nAllowedCidrs\nAllowedCidr\nDisallowedCidrs\nDisallowedCidr\n"
    "AllocateIpamPoolCidrRequest\nIpamPoolAllocation\nipamPoolAllocation\n"
    "AllocateIpamPoolCidrResult\nAllocationIdList\nAllocationIds\navailable\nunder-assessment\n"
    "permanent-failure\nreleased\nreleased-permanent-failure\nconfiguring\nAllocationState\n"
    "lowestPrice\ndiversified\ncapacityOptimized\ncapacityOptimizedPrioritized\n"
    "priceCapacityOptimized\nAllocationStrategy\nused\nfuture\ncancelling\nAllocationType\n"
    "AllowedImagesSettingsDisabledState\nenabled\naudit-mode\n"
    "AllowedImagesSettingsEnabledState\nAllowedInstanceType\nAllowedInstanceTypeSet\n"
    "AllowedPrincipal\nAllowedPrincipalSet\non\noff\nAllowsMultipleInstanceTypes\nComponentId\n"
    "componentId\nComponentArn\ncomponentArn\nAlternatePathHint\nAlternatePathHintList\n"
    "AmdSevSnp\nAmdSevSnpSpecification\ncidr\nEgress\negress\nPortRange\nportRange\nProtocol\n"
    "protocol\nRuleAction\nruleAction\nRuleNumber\nruleNumber\nAnalysisAclRule\nId\nid\nArn\n"
    "arn\nName\nname\nAnalysisComponent\nAnalysisComponentList\nLoadBalancerPort\n"
    "loadBalancerPort\nInstancePort\ninstancePort\nAnalysisLoadBalancerListener\naddress\n"
    "availabilityZoneId\nInstance\ninstance\nPort\nport\nAnalysisLoadBalancerTarget\n"
    "DestinationAddresses\ndestinationAddressSet\nDestinationPortRanges\n"
    "destinationPortRangeSet\nSourceAddresses\nsourceAddressSet\nSourcePortRanges\n"
    "sourcePortRangeSet\nAnalysisPacketHeader\nDestinationCidr\ndestinationCidr\n"
    "DestinationPrefixListId\ndestinationPrefixListId\nEgressOnlyInternetGatewayId\n"
    "egressOnlyInternetGatewayId\nGatewayId\ngatewayId\nNatGatewayId\nnatGatewayId\nOrigin\n"
    "origin\nTransitGatewayId\ntransitGatewayId\nCarrierGatewayId\ncarrierGatewayId\n"
    "CoreNetworkArn\ncoreNetworkArn\nLocalGatewayId\nlocalGatewayId\nAnalysisRouteTableRoute\n"
    "Direction\ndirection\nSecurityGroupId\nsecurityGroupId\nPrefixListId\nprefixListId\n"
    "AnalysisSecurityGroupRule\nrunning\nsucceeded\nfailed\nAnalysisStatus\nSourceCidr\n"
    "sourceCidr\nSourcePortRange\nsourcePortRange\nDestinationPortRange\ndestinationPortRange\n"
    "TargetRouteTableId\ntargetRouteTableId\nAnalysisTransitGatewayPolicyTableEntry\nenable\n"
    "disable\nApplianceModeSupportValue\nStatus\nstatus\nStatusTimeStamp\nstatusTimeStamp\n"
    "StatusSince\nstatusSince\nResumeAt\nresumeAt\nDetails\ndetailSet\nApplicationStatus\n"
    "ApplicationStatusCheckId\napplicationStatusCheckId\nAssociationType\nassociationType\n"
    "Key\nkey\nApplicationStatusCheckAssociationObject\nApplicationStatusCheckAssociationSet\n"
    "passed\ninitializing\ninsufficient-data\nnot-applicable\nApplicationStatusCheckEnum\n"
    "ApplicationStatusCheckIdList\nAggregation\naggregation\nHealthCheckPaths\n"
    "healthCheckPathSet\nPath\npath\nDeviceIndex\ndeviceIndex\nIpVersion\nipVersion\nIpScope\n"
    "ipScope\nInterval\ninterval\nTimeout\ntimeout\nFailureThreshold\nfailureThreshold\n"
    "SuccessThreshold\nsuccessThreshold\nStatusCodeMatcher\nstatusCodeMatcher\n"
    "InitializationGracePeriodSeconds\ninitializationGracePeriodSeconds\nLastUpdatedAt\n"
    "lastUpdatedAt\nTargetTagAssociations\ntargetTagAssociationSet\nCreationTime\n"
    "creationTime\nModifyTime\nmodifyTime\nDeletionTime\ndeletionTime\n"
    "ApplicationStatusCheckResponseObject\nApplicationStatusCheckResponseSet\nCheckUpdateTime\n"
    "checkUpdateTime\nReason\nreason\nApplicationStatusDetail\nApplicationStatusDetailSet\nok\n"
    "impaired\nsuppressed\nApplicationStatusEnum\nCode\ncode\nStatusCode\nstatusCode\n"
    "ApplicationStatusReason\nImpairedSince\nimpairedSince\nApplicationStatusSummary\n"
    "Instances\ninstanceSet\nApplicationStatusesResponseType\ncommitment-wind-down\n"
    "ApplyCancellationCharges\nClientVpnEndpointId\nVpcId\nSecurityGroupIds\n"
    "ApplySecurityGroupsToClientVpnTargetNetworkRequest\nsecurityGroupIds\n"
    "ApplySecurityGroupsToClientVpnTargetNetworkResult\ni386\nx86_64\narm64\nx86_64_mac\n"
    "arm64_mac\nArchitectureType\nArchitectureTypeList\nArchitectureTypeSet\n"
    "ArchitectureValues\nArnList\nAsPath\nasn\nStatusMessage\nstatusMessage\nAsnAssociation\n"
    "AsnAssociationSet\ndisassociated\nfailed-disassociation\nfailed-association\n"
    "pending-disassociation\npending-association\nassociated\nAsnAssociationState\nMessage\n"
    "Signature\nAsnAuthorizationContext\nAsnList\ndeprovisioned\nfailed-deprovision\n"
    "failed-provision\npending-deprovision\npending-provision\nprovisioned\nAsnState\n"
    "AssetIdList\nIpv6PrefixCount\nIpv6Prefixes\nIpv6Prefix\nIpv6Addresses\nipv6Addresses\n"
    "Ipv6AddressCount\nipv6AddressCount\nAssignIpv6AddressesRequest\nAssignedIpv6Addresses\n"
    "assignedIpv6Addresses\nAssignedIpv6Prefixes\nassignedIpv6PrefixSet\n"
    "AssignIpv6AddressesResult\nIpv4Prefixes\nIpv4Prefix\nIpv4PrefixCount\nPrivateIpAddresses\n"
    "SecondaryPrivateIpAddressCount\nsecondaryPrivateIpAddressCount\nAllowReassignment\n"
    "allowReassignment\nAssignPrivateIpAddressesRequest\nAssignedPrivateIpAddresses\n"
    "assignedPrivateIpAddressesSet\nAssignedIpv4Prefixes\nassignedIpv4PrefixSet\n"
    "AssignPrivateIpAddressesResult\nPrivateIpAddressCount\n"
    "AssignPrivateNatGatewayAddressRequest\nNatGatewayAddresses\nnatGatewayAddressSet\n"
    "AssignPrivateNatGatewayAddressResult\nAssignedPrivateIpAddress\n"
    "AssignedPrivateIpAddressList\nAllowReassociation\nallowReassociation\n"
    "AssociateAddressRequest\nAssociateAddressResult\nTargetTagAssociation\nInstanceIds\n"
    "AssociateApplicationStatusCheckRequest\nSuccessfulResults\nsuccessfulResultSet\n"
    "UnsuccessfulResults\nunsuccessfulResultSet\nAssociateApplicationStatusCheckResult\n"
    "UnusedReservationBillingOwnerId\nAssociateCapacityReservationBillingOwnerRequest\n"
    "AssociateCapacityReservationBillingOwnerResult\nAssociateClientVpnTargetNetworkRequest\n"
    "AssociateClientVpnTargetNetworkResult\nDhcpOptionsId\nAssociateDhcpOptionsRequest\n"
    "CertificateArn\nRoleArn\nAssociateEnclaveCertificateIamRoleRequest\n"
    "CertificateS3BucketName\ncertificateS3BucketName\nCertificateS3ObjectKey\n"
    "certificateS3ObjectKey\nEncryptionKmsKeyId\nencryptionKmsKeyId\n"
    "AssociateEnclaveCertificateIamRoleResult\nIamInstanceProfile\n"
    "AssociateIamInstanceProfileRequest\nIamInstanceProfileAssociation\n"
    "iamInstanceProfileAssociation\nAssociateIamInstanceProfileResult\nInstanceEventWindowId\n"
    "AssociationTarget\nAssociateInstanceEventWindowRequest\nInstanceEventWindow\n"
    "instanceEventWindow\nAssociateInstanceEventWindowResult\nAssociateIpamByoasnRequest\n"
    "asnAssociation\nAssociateIpamByoasnResult\nIpamId\nIpamResourceDiscoveryId\n"
    "AssociateIpamResourceDiscoveryRequest\nIpamResourceDiscoveryAssociation\n"
    "ipamResourceDiscoveryAssociation\nAssociateIpamResourceDiscoveryResult\nSnapshotId\n"
    "KmsKeyId\nAssociateKmsKeyIdRequest\nAssociateKmsKeyIdResult\n"
    "AssociateNatGatewayAddressRequest\nAssociateNatGatewayAddressResult\nFcaPolicyId\n"
    "NetworkResourceIds\nNetworkResourceScope\n"
    "AssociateNetworkingFlexCostAllocationPolicyRequest\nFcaPolicyAssociations\n"
    "fcaPolicyAssociations\nFcaPolicyAssociationFailures\nfcaPolicyAssociationFailures\n"
    "AssociateNetworkingFlexCostAllocationPolicyResult\nRouteServerId\n"
    "AssociateRouteServerRequest\nRouteServerAssociation\nrouteServerAssociation\n"
    "AssociateRouteServerResult\nRouteTableId\nrouteTableId\nAssociateRouteTableRequest\n"
    "AssociationState\nassociationState\nAssociateRouteTableResult\nGroupId\n"
    "AssociateSecurityGroupVpcRequest\nAssociateSecurityGroupVpcResult\nIpv6IpamPoolId\n"
    "Ipv6NetmaskLength\nIpv6CidrBlock\nipv6CidrBlock\nAssociateSubnetCidrBlockRequest\n"
    "Ipv6CidrBlockAssociation\nipv6CidrBlockAssociation\nAssociateSubnetCidrBlockResult\n"
    "AssociateTransitGatewayMulticastDomainRequest\n"
    "AssociateTransitGatewayMulticastDomainResult\nTransitGatewayPolicyTableId\n"
    "AssociateTransitGatewayPolicyTableRequest\nAssociation\nassociation\n"
    "AssociateTransitGatewayPolicyTableResult\nTransitGatewayRouteTableId\n"
    "AssociateTransitGatewayRouteTableRequest\nAssociateTransitGatewayRouteTableResult\n"
    "BranchInterfaceId\nTrunkInterfaceId\nVlanId\nGreKey\nAssociateTrunkInterfaceRequest\n"
    "InterfaceAssociation\ninterfaceAssociation\nAssociateTrunkInterfaceResult\nCidrBlock\n"
    "Ipv6CidrBlockNetworkBorderGroup\nIpv6Pool\nIpv4IpamPoolId\nIpv4NetmaskLength\nvpcId\n"
    "AmazonProvidedIpv6CidrBlock\namazonProvidedIpv6CidrBlock\nAssociateVpcCidrBlockRequest\n"
    "CidrBlockAssociation\ncidrBlockAssociation\nAssociateVpcCidrBlockResult\nkmsKeyId\n"
    "AssociatedKmsKey\nAssociatedKmsKeySet\nvpc\nAssociatedNetworkType\nAssociatedRoleArn\n"
    "associatedRoleArn\nAssociatedRole\nAssociatedRolesList\nAssociatedSubnetList\nNetworkId\n"
    "networkId\nNetworkType\nnetworkType\nAssociatedTargetNetwork\nAssociatedTargetNetworkSet\n"
    "AssociationIdList\nmessage\nAssociationStatus\nassociating\nassociation-failed\n"
    "disassociating\nAssociationStatusCode\ntag\ninstance-id\nAssociationTypeEnum\n"
    "IntegrationResultS3DestinationArn\nPartitionLoadFrequency\nPartitionStartDate\n"
    "PartitionEndDate\nAthenaIntegration\nAthenaIntegrationsSet\nGroups\n"
    "AttachClassicLinkVpcRequest\nAttachClassicLinkVpcResult\nImageId\nWatermarkName\n"
    "AttachImageWatermarkRequest\nWatermarkKey\nwatermarkKey\nAttachImageWatermarkResult\n"
    "InternetGatewayId\ninternetGatewayId\nAttachInternetGatewayRequest\nNetworkCardIndex\n"
    "EnaSrdSpecification\nEnaQueueCount\nAttachNetworkInterfaceRequest\nAttachmentId\n"
    "attachmentId\nnetworkCardIndex\nAttachNetworkInterfaceResult\nVerifiedAccessInstanceId\n"
    "VerifiedAccessTrustProviderId\nAttachVerifiedAccessTrustProviderRequest\n"
    "VerifiedAccessTrustProvider\nverifiedAccessTrustProvider\nVerifiedAccessInstance\n"
    "verifiedAccessInstance\nAttachVerifiedAccessTrustProviderResult\nDevice\nVolumeId\n"
    "EbsCardIndex\nAttachVolumeRequest\nVpnGatewayId\nAttachVpnGatewayRequest\nVpcAttachment\n"
    "attachment\nAttachVpnGatewayResult\nEnaSrdEnabled\nenaSrdEnabled\nEnaSrdUdpSpecification\n"
    "enaSrdUdpSpecification\nAttachmentEnaSrdSpecification\nEnaSrdUdpEnabled\n"
    "enaSrdUdpEnabled\nAttachmentEnaSrdUdpSpecification\nshared\ndedicated\n"
    "AttachmentLimitType\nattaching\nattached\ndetaching\ndetached\nAttachmentStatus\n"
    "AttributeBooleanValue\nMostFrequentValue\nmostFrequentValue\nNumberOfMatchedAccounts\n"
    "numberOfMatchedAccounts\nNumberOfUnmatchedAccounts\nnumberOfUnmatchedAccounts\n"
    "RegionalSummaries\nregionalSummarySet\nAttributeSummary\nAttributeSummaryList\n"
    "clientVpnEndpointId\ndescription\ngroupId\nAccessAll\naccessAll\nAuthorizationRule\n"
    "AuthorizationRuleSet\nTargetNetworkCidr\nAccessGroupId\nAuthorizeAllGroups\n"
    "AuthorizeClientVpnIngressRequest\nAuthorizeClientVpnIngressResult\n"
    "SourceSecurityGroupName\nsourceSecurityGroupName\nSourceSecurityGroupOwnerId\n"
    "sourceSecurityGroupOwnerId\nIpProtocol\nipProtocol\nFromPort\nfromPort\nToPort\ntoPort\n"
    "CidrIp\ncidrIp\nIpPermissions\nipPermissions\nAuthorizeSecurityGroupEgressRequest\n"
    "SecurityGroupRules\nsecurityGroupRuleSet\nAuthorizeSecurityGroupEgressResult\nGroupName\n"
    "AuthorizeSecurityGroupIngressRequest\nAuthorizeSecurityGroupIngressResult\n"
    "AutoAcceptSharedAssociationsValue\nAutoAcceptSharedAttachmentsValue\n"
    "AutoProvisionZonesState\nAutoRecoveryFlag\nAutoScalingIpsState\nzonal\nregional\n"
    "AvailabilityMode\nOptInStatus\noptInStatus\nMessages\nmessageSet\nregionName\nZoneName\n"
    "zoneName\nZoneId\nzoneId\ngroupName\nZoneType\nzoneType\nParentZoneName\nparentZoneName\n"
    "ParentZoneId\nparentZoneId\nGroupLongName\ngroupLongName\nGeography\ngeographySet\n"
    "SubGeography\nsubGeographySet\nzoneState\nAvailabilityZoneAddress\n"
    "AvailabilityZoneAddresses\nAvailabilityZoneGeography\nAvailabilityZoneGeographyList\n"
    "AvailabilityZoneIdStringList\nAvailabilityZoneList\nAvailabilityZoneMessage\n"
    "AvailabilityZoneMessageList\nAvailabilityZoneName\nopt-in-not-required\nopted-in\n"
    "not-opted-in\nAvailabilityZoneOptInStatus\ninformation\nunavailable\nconstrained\n"
    "AvailabilityZoneState\nAvailabilityZoneStringList\nAvailabilityZoneSubGeography\n"
    "AvailabilityZoneSubGeographyList\nAvailableInstanceCapacity\navailableInstanceCapacity\n"
    "AvailableVCpus\navailableVCpus\nAvailableCapacity\nAvailableInstanceCapacityList\nvpc-1\n"
    "ebs-1\nBandwidthWeightingType\nBandwidthWeightingTypeList\nBareMetal\nBareMetalFlag\n"
    "BaselineBandwidthInGbps\nBaselineBandwidthInMbps\nBaselineEbsBandwidthMbps\n"
    "BaselineEbsBandwidthMbpsRequest\nBaselineIops\nCpu\ncpu\nBaselinePerformanceFactors\n"
    "BaselinePerformanceFactorsRequest\nBaselineThroughputInMBps\n"
    "IpamInternetRegistryAssociationId\nDeltaJson\nForce\n"
    "BatchModifyIpamRoutingPolicyRegistrationsRequest\nIpamRoutingPolicyRegistrationDelta\n"
    "ipamRoutingPolicyRegistrationDelta\nBatchModifyIpamRoutingPolicyRegistrationsResult\n"
    "submitted\nactive\ncancelled\ncancelled_running\ncancelled_terminating\nmodifying\n"
    "BatchState\nup\ndown\nBgpStatus\nBillingProductList\nBlob\nEbs\nebs\nNoDevice\nnoDevice\n"
    "DeviceName\ndeviceName\nVirtualName\nvirtualName\nBlockDeviceMapping\n"
    "BlockDeviceMappingList\nBlockDeviceMappingRequestList\nBlockDeviceMappingResponse\n"
    "BlockDeviceMappingResponseList\nblock-bidirectional\nblock-ingress\n"
    "BlockPublicAccessMode\nInternetGatewayBlockMode\ninternetGatewayBlockMode\n"
    "BlockPublicAccessStates\nBoolean\nuefi\nBootModeOverrideValues\nlegacy-bios\n"
    "BootModeType\nBootModeTypeList\nuefi-preferred\nBootModeValues\nBoxedBoolean\n"
    "BoxedDouble\nBoxedInteger\nBoxedLong\nBundleId\nBundleIdStringList\nStorage\n"
    "BundleInstanceRequest\nBundleTask\nbundleInstanceTask\nBundleInstanceResult\nbundleId\n"
    "StartTime\nstartTime\nUpdateTime\nupdateTime\nstorage\nProgress\nprogress\n"
    "BundleTaskError\nBundleTaskList\nwaiting-for-shutdown\nbundling\nstoring\ncomplete\n"
    "BundleTaskState\nBurstablePerformance\nBurstablePerformanceFlag\nipamId\nByoasn\n"
    "ByoasnSet\nAsnAssociations\nasnAssociationSet\nAdvertisementType\nadvertisementType\n"
    "PoolId\npoolId\nipamPoolId\nByoipCidrSet\nadvertised\npending-advertising\n"
    "pending-withdrawal\nprovisioned-not-publicly-advertisable\nByoipCidrState\nodcr-owner\n"
    "unused-reservation-billing-owner\nCallerRole\nfleetRequestIdDoesNotExist\n"
    "fleetRequestIdMalformed\nfleetRequestNotInCancellableState\nunexpectedError\n"
    "CancelBatchErrorCode\nCancelBundleTaskRequest\nCancelBundleTaskResult\n"
    "CancelCapacityReservationFleetError\nCancelCapacityReservationFleetErrorCode\n"
    "CancelCapacityReservationFleetErrorMessage\nCapacityReservationFleetIds\n"
    "CapacityReservationFleetId\nCancelCapacityReservationFleetsRequest\n"
    "SuccessfulFleetCancellations\nsuccessfulFleetCancellationSet\nFailedFleetCancellations\n"
    "failedFleetCancellationSet\nCancelCapacityReservationFleetsResult\nQuoteId\n"
    "CancelCapacityReservationRequest\nCancelCapacityReservationResult\nConversionTaskId\n"
    "conversionTaskId\nReasonMessage\nreasonMessage\nCancelConversionRequest\nReportId\n"
    "CancelDeclarativePoliciesReportRequest\nCancelDeclarativePoliciesReportResult\n"
    "ExportTaskId\nexportTaskId\nCancelExportTaskRequest\nCancelImageLaunchPermissionRequest\n"
    "CancelImageLaunchPermissionResult\nCancelReason\nImportTaskId\nCancelImportTaskRequest\n"
    "importTaskId\nPreviousState\npreviousState\nCancelImportTaskResult\n"
    "ReservedInstancesListingId\nreservedInstancesListingId\n"
    "CancelReservedInstancesListingRequest\nReservedInstancesListings\n"
    "reservedInstancesListingsSet\nCancelReservedInstancesListingResult\n"
    "CancelSpotFleetRequestsError\nError\nSpotFleetRequestId\nspotFleetRequestId\n"
    "CancelSpotFleetRequestsErrorItem\nCancelSpotFleetRequestsErrorSet\nSpotFleetRequestIds\n"
    "TerminateInstances\nterminateInstances\nCancelSpotFleetRequestsRequest\n"
    "SuccessfulFleetRequests\nsuccessfulFleetRequestSet\nUnsuccessfulFleetRequests\n"
    "unsuccessfulFleetRequestSet\nCancelSpotFleetRequestsResponse\n"
    "CurrentSpotFleetRequestState\ncurrentSpotFleetRequestState\n"
    "PreviousSpotFleetRequestState\npreviousSpotFleetRequestState\n"
    "CancelSpotFleetRequestsSuccessItem\nCancelSpotFleetRequestsSuccessSet\nopen\nclosed\n"
    "completed\nCancelSpotInstanceRequestState\nSpotInstanceRequestIds\n"
    "CancelSpotInstanceRequestsRequest\nCancelledSpotInstanceRequests\nspotInstanceRequestSet\n"
    "CancelSpotInstanceRequestsResult\nCancellationType\ncancellationType\nReservationState\n"
    "reservationState\nCommittedInstanceCount\ncommittedInstanceCount\n"
    "ChargeCommitmentDurationHours\nchargeCommitmentDurationHours\nChargeEndDate\n"
    "chargeEndDate\nCancellationTerms\nCancellationTermsSet\nCancelledSpotInstanceRequest\n"
    "CancelledSpotInstanceRequestList\nallocationType\nCount\ncount\nAllocationMetadata\n"
    "allocationMetadataList\nCapacityAllocation\nCapacityAllocationMetadataEntry\n"
    "CapacityAllocationMetadataList\nCapacityAllocations\nCapacityAmount\n"
    "CapacityAvailabilityZoneIdList\nCapacityBlockId\ncapacityBlockId\nUltraserverType\n"
    "ultraserverType\nCapacityReservationIds\ncapacityReservationIdSet\nStartDate\nstartDate\n"
    "EndDate\nendDate\nCreateDate\ncreateDate\nCapacityBlock\ncapacityReservationId\n"
    "InstanceCount\ninstanceCount\nCapacityBlockExtensionOfferingId\n"
    "capacityBlockExtensionOfferingId\nCapacityBlockExtensionDurationHours\n"
    "capacityBlockExtensionDurationHours\nCapacityBlockExtensionStatus\n"
    "capacityBlockExtensionStatus\nCapacityBlockExtensionPurchaseDate\n"
    "capacityBlockExtensionPurchaseDate\nCapacityBlockExtensionStartDate\n"
    "capacityBlockExtensionStartDate\nCapacityBlockExtensionEndDate\n"
    "capacityBlockExtensionEndDate\nUpfrontFee\nupfrontFee\nCurrencyCode\ncurrencyCode\n"
    "CapacityBlockExtension\nTenancy\ntenancy\nCapacityBlockExtensionOffering\n"
    "CapacityBlockExtensionOfferingSet\nCapacityBlockExtensionSet\npayment-pending\n"
    "payment-failed\npayment-succeeded\nCapacityBlockIds\nCapacityBlockInstanceTypePreference\n"
    "CapacityBlockInstanceTypePreferenceSet\nCapacityBlockInterconnectStatus\n"
    "CapacityBlockOfferingId\ncapacityBlockOfferingId\nCapacityBlockDurationHours\n"
    "capacityBlockDurationHours\nUltraserverCount\nultraserverCount\n"
    "CapacityBlockDurationMinutes\ncapacityBlockDurationMinutes\n"
    "CapacityBlockOfferingSegments\ncapacityBlockOfferingSegmentSet\nCapacityBlockOffering\n"
    "CapacityBlockOfferingSegment\nCapacityBlockOfferingSegmentSet\nCapacityBlockOfferingSet\n"
    "expired\nscheduled\nCapacityBlockResourceState\nCapacityBlockSet\nInterconnectStatus\n"
    "interconnectStatus\nTotalCapacity\ntotalCapacity\nTotalAvailableCapacity\n"
    "totalAvailableCapacity\nTotalUnavailableCapacity\ntotalUnavailableCapacity\n"
    "CapacityReservationStatuses\ncapacityReservationStatusSet\nCapacityBlockStatus\n"
    "CapacityBlockStatusSet\nDimensionCondition\nCapacityManagerCondition\n"
    "CapacityManagerConditionSet\nCapacityManagerDataExportId\nCapacityManagerDataExportIdSet\n"
    "capacityManagerDataExportId\nS3BucketName\ns3BucketName\nS3BucketPrefix\ns3BucketPrefix\n"
    "Schedule\nschedule\nOutputFormat\noutputFormat\nCreateTime\ncreateTime\n"
    "LatestDeliveryStatus\nlatestDeliveryStatus\nLatestDeliveryStatusMessage\n"
    "latestDeliveryStatusMessage\nLatestDeliveryS3LocationUri\nlatestDeliveryS3LocationUri\n"
    "LatestDeliveryTime\nlatestDeliveryTime\nCapacityManagerDataExportResponse\n"
    "CapacityManagerDataExportResponseSet\nin-progress\ndelivered\n"
    "CapacityManagerDataExportStatus\nResourceRegion\nresourceRegion\nAccountId\naccountId\n"
    "AccountName\naccountName\ninstanceFamily\nInstancePlatform\ninstancePlatform\n"
    "ReservationArn\nreservationArn\nReservationId\nreservationId\nReservationType\n"
    "reservationType\nReservationCreateTimestamp\nreservationCreateTimestamp\n"
    "ReservationStartTimestamp\nreservationStartTimestamp\nReservationEndTimestamp\n"
    "reservationEndTimestamp\nReservationEndDateType\nreservationEndDateType\n"
    "ReservationInstanceMatchCriteria\nreservationInstanceMatchCriteria\n"
    "ReservationUnusedFinancialOwner\nreservationUnusedFinancialOwner\n"
    "CapacityManagerDimension\nTagKey\ntagKey\nCapacityManagerProvided\n"
    "capacityManagerProvided\nEarliestDatapointTimestamp\nearliestDatapointTimestamp\n"
    "CapacityManagerMonitoredTagKey\nCapacityManagerMonitoredTagKeyList\nactivating\n"
    "activated\ndeactivating\nsuspended\nCapacityManagerMonitoredTagKeyStatus\n"
    "CapacityManagerStatus\nScore\nscore\nCapacityManagerSupportabilityScore\n"
    "CapacityManagerSupportabilityScoreSet\nCapacityManagerTagDimension\n"
    "CapacityManagerTagDimensionSet\nOwnerId\nownerId\nCapacityReservationArn\n"
    "capacityReservationArn\nTotalInstanceCount\ntotalInstanceCount\nAvailableInstanceCount\n"
    "availableInstanceCount\nEbsOptimized\nebsOptimized\nEphemeralStorage\nephemeralStorage\n"
    "EndDateType\nendDateType\nInstanceMatchCriteria\ninstanceMatchCriteria\noutpostArn\n"
    "capacityReservationFleetId\nPlacementGroupArn\nplacementGroupArn\ncapacityAllocationSet\n"
    "unusedReservationBillingOwnerId\nCommitmentInfo\ncommitmentInfo\nDeliveryPreference\n"
    "deliveryPreference\nInterruptible\ninterruptible\nInterruptibleCapacityAllocation\n"
    "interruptibleCapacityAllocation\nInterruptionInfo\ninterruptionInfo\nAdjustmentStatus\n"
    "adjustmentStatus\nAdjustmentDetails\nadjustmentDetails\nOriginalStartDate\n"
    "originalStartDate\nZeroSizePreference\nzeroSizePreference\nLaunchStatus\nlaunchStatus\n"
    "CapacityReservation\nCommitmentEndDate\ncommitmentEndDate\nCommitmentDuration\n"
    "commitmentDuration\nCapacityReservationAdjustmentDetails\nrequested\napplied\nrejected\n"
    "CapacityReservationAdjustmentStatus\nRequestedBy\nrequestedBy\nLastUpdateTime\n"
    "lastUpdateTime\nCapacityReservationInfo\ncapacityReservationInfo\n"
    "CapacityReservationBillingRequest\nCapacityReservationBillingRequestSet\nrevoked\n"
    "CapacityReservationBillingRequestStatus\nCapacityReservationCancellationQuoteId\n"
    "capacityReservationCancellationQuoteId\nExpirationTime\nexpirationTime\nQuoteState\n"
    "quoteState\nCurrentConfiguration\ncurrentConfiguration\ncancellationTermSet\n"
    "CapacityReservationCancellationQuote\nCapacityReservationCancellationQuoteIdSet\n"
    "CapacityReservationCancellationQuoteResponseSet\n"
    "CapacityReservationCancellationQuoteState\nCapacityReservationCommitmentDuration\n"
    "CapacityReservationCommitmentInfo\nCapacityReservationConfiguration\nfixed\nincremental\n"
    "CapacityReservationDeliveryPreference\nCapacityReservationFleetArn\n"
    "capacityReservationFleetArn\nTotalTargetCapacity\ntotalTargetCapacity\n"
    "TotalFulfilledCapacity\ntotalFulfilledCapacity\nallocationStrategy\n"
    "InstanceTypeSpecifications\ninstanceTypeSpecificationSet\nInstanceRequirements\n"
    "instanceRequirements\nCapacityReservationFleet\nCurrentFleetState\ncurrentFleetState\n"
    "PreviousFleetState\npreviousFleetState\nCapacityReservationFleetCancellationState\n"
    "CapacityReservationFleetCancellationStateSet\nCapacityReservationFleetIdSet\n"
    "CapacityReservationFleetSet\npartially_fulfilled\nexpiring\n"
    "CapacityReservationFleetState\nGroupArn\ngroupArn\nCapacityReservationGroup\n"
    "CapacityReservationGroupSet\nCapacityReservationIdSet\nLinux/UNIX\n"
    "Red Hat Enterprise Linux\nSUSE Linux\nWindows\nWindows with SQL Server\n"
    "Windows with SQL Server Enterprise\nWindows with SQL Server Standard\n"
    "Windows with SQL Server Web\nLinux with SQL Server Standard\nLinux with SQL Server Web\n"
    "Linux with SQL Server Enterprise\nRHEL with SQL Server Standard\n"
    "RHEL with SQL Server Enterprise\nRHEL with SQL Server Web\nRHEL with HA\n"
    "RHEL with HA and SQL Server Standard\nRHEL with HA and SQL Server Enterprise\nUbuntu Pro\n"
    "CapacityReservationInstancePlatform\nlaunchable\nunlaunchable\n"
    "CapacityReservationLaunchStatus\nCapacityReservationModificationQuoteId\n"
    "capacityReservationModificationQuoteId\nModificationTerms\nmodificationTerms\n"
    "CapacityReservationModificationQuote\nCapacityReservationModificationQuoteIdSet\n"
    "CapacityReservationModificationQuoteResponseSet\n"
    "CapacityReservationModificationQuoteState\nUsageStrategy\nusageStrategy\n"
    "CapacityReservationOptions\nCapacityReservationOptionsRequest\n"
    "capacity-reservations-only\nnone\nCapacityReservationPreference\n"
    "CapacityReservationResourceGroupArnSet\nCapacityReservationSet\n"
    "CapacityReservationTarget\nCapacityReservationSpecification\n"
    "capacityReservationPreference\ncapacityReservationTarget\n"
    "CapacityReservationSpecificationResponse\nassessing\ndelayed\nunsupported\n"
    "CapacityReservationState\nCapacityReservationStatus\nCapacityReservationStatusSet\n"
    "CapacityReservationResourceGroupArn\ncapacityReservationResourceGroupArn\n"
    "CapacityReservationTargetResponse\nCapacityReservationTenancy\nNetworkNodes\n"
    "networkNodeSet\nCapacityReservationTopology\nCapacityReservationTopologySet\n"
    "capacity-block\nCapacityReservationType\nCapacityTenancy\nvcpus\ninstances\nCapacityUnit\n"
    "CarrierGateway\nCarrierGatewayIdSet\nCarrierGatewayMaxResults\nCarrierGatewaySet\n"
    "deleting\ndeleted\nCarrierGatewayState\nClientRootCertificateChain\n"
    "clientRootCertificateChain\nCertificateAuthentication\nClientRootCertificateChainArn\n"
    "CertificateAuthenticationRequest\nCertificateId\nforward\nreverse\nChronologicalOrder\n"
    "CidrAuthorizationContext\ncidrBlock\nCidrBlockSet\nClassicLinkDnsSupported\n"
    "classicLinkDnsSupported\nClassicLinkDnsSupport\nClassicLinkDnsSupportList\ngroupSet\n"
    "ClassicLinkInstance\nClassicLinkInstanceList\nClassicLoadBalancer\nClassicLoadBalancers\n"
    "classicLoadBalancers\nClassicLoadBalancersConfig\nClientCertificateRevocationListStatus\n"
    "ClientCertificateRevocationListStatusCode\nEnabled\nLambdaFunctionArn\n"
    "ClientConnectOptions\nlambdaFunctionArn\nClientConnectResponseOptions\nComment\n"
    "UploadEnd\nUploadSize\nUploadStart\nClientData\nBannerText\nClientLoginBannerOptions\n"
    "bannerText\nClientLoginBannerResponseOptions\nEnforced\nClientRouteEnforcementOptions\n"
    "enforced\nClientRouteEnforcementResponseOptions\nClientSecretType\nType\ntype\n"
    "ActiveDirectory\nactiveDirectory\nMutualAuthentication\nmutualAuthentication\n"
    "FederatedAuthentication\nfederatedAuthentication\nClientVpnAuthentication\n"
    "ClientVpnAuthenticationList\nClientVpnAuthenticationRequest\n"
    "ClientVpnAuthenticationRequestList\ncertificate-authentication\n"
    "directory-service-authentication\nfederated-authentication\nClientVpnAuthenticationType\n"
    "ClientVpnAuthorizationPolicyShadowMode\ncreating\nupdating\n"
    "ClientVpnAuthorizationPolicyStatus\nClientVpnAuthorizationRuleStatus\nauthorizing\n"
    "revoking\nClientVpnAuthorizationRuleStatusCode\nClientVpnAvailabilityZoneIdSet\n"
    "ClientVpnAvailabilityZoneSet\nTimestamp\ntimestamp\nConnectionId\nconnectionId\nUsername\n"
    "username\nConnectionEstablishedTime\nconnectionEstablishedTime\nIngressBytes\n"
    "ingressBytes\nEgressBytes\negressBytes\nIngressPackets\ningressPackets\nEgressPackets\n"
    "egressPackets\nClientIp\nclientIp\nClientIpv6Address\nclientIpv6Address\nCommonName\n"
    "commonName\nConnectionEndTime\nconnectionEndTime\nPostureComplianceStatuses\n"
    "postureComplianceStatusSet\nAuthorizationPolicyLastEvaluatedTime\n"
    "authorizationPolicyLastEvaluatedTime\nClientVpnConnection\nClientVpnConnectionSet\n"
    "ClientVpnConnectionStatus\nfailed-to-terminate\nterminating\nterminated\n"
    "ClientVpnConnectionStatusCode\ncrowdstrike\njamf\njumpcloud\n"
    "ClientVpnDeviceTrustProviderType\nDnsName\ndnsName\nClientCidrBlock\nclientCidrBlock\n"
    "DnsServers\ndnsServer\nSplitTunnel\nsplitTunnel\nVpnProtocol\nvpnProtocol\n"
    "TransportProtocol\ntransportProtocol\nVpnPort\nvpnPort\nAssociatedTargetNetworks\n"
    "associatedTargetNetwork\nServerCertificateArn\nserverCertificateArn\n"
    "AuthenticationOptions\nauthenticationOptions\nConnectionLogOptions\nconnectionLogOptions\n"
    "securityGroupIdSet\nSelfServicePortalUrl\nselfServicePortalUrl\nclientConnectOptions\n"
    "SessionTimeoutHours\nsessionTimeoutHours\nclientLoginBannerOptions\n"
    "clientRouteEnforcementOptions\nDisconnectOnSessionTimeout\ndisconnectOnSessionTimeout\n"
    "EndpointIpAddressType\nendpointIpAddressType\nTrafficIpAddressType\ntrafficIpAddressType\n"
    "TransitGatewayConfiguration\ntransitGatewayConfiguration\nDevicePostureOptions\n"
    "devicePostureOptions\nClientVpnEndpoint\nClientVpnEndpointAttributeStatus\napplying\n"
    "ClientVpnEndpointAttributeStatusCode\nClientVpnEndpointIdList\nClientVpnEndpointStatus\n"
    "pending-associate\nClientVpnEndpointStatusCode\nTargetSubnet\ntargetSubnet\n"
    "transitGatewayAttachmentId\nClientVpnRoute\nClientVpnRouteSet\nClientVpnRouteStatus\n"
    "ClientVpnRouteStatusCode\nClientVpnSecurityGroupIdSet\nTrustProviderType\n"
    "trustProviderType\nTenantId\ntenantId\nPublicSigningKeyUrl\npublicSigningKeyUrl\n"
    "ClientVpnTrustProvider\nClientVpnTrustProviderRequest\nClientVpnTrustProviderRequestList\n"
    "ClientVpnTrustProviderSet\nCloudWatchLogGroupArn\nLogEnabled\nlogEnabled\nLogGroupArn\n"
    "logGroupArn\nLogOutputFormat\nlogOutputFormat\nBgpLogEnabled\nbgpLogEnabled\n"
    "BgpLogGroupArn\nbgpLogGroupArn\nBgpLogOutputFormat\nbgpLogOutputFormat\n"
    "CloudWatchLogOptions\nCloudWatchLogOptionsSpecification\nAwsAccountId\nawsAccountId\n"
    "AwsService\nawsService\nCoIp\ncoIp\nCoipAddressUsage\nCoipAddressUsageSet\nCoipPoolId\n"
    "coipPoolId\nLocalGatewayRouteTableId\nlocalGatewayRouteTableId\nCoipCidr\nPoolCidrs\n"
    "poolCidrSet\nPoolArn\npoolArn\nCoipPool\nCoipPoolIdSet\nCoipPoolMaxResults\nCoipPoolSet\n"
    "equals\nin\nComparison\nComponentAccount\nComponentRegion\nConditionValue\n"
    "ConditionValueList\nProductCode\nConfirmProductInstanceRequest\n"
    "ConfirmProductInstanceResult\nCloudwatchLogGroup\nCloudwatchLogStream\n"
    "IncludeAuthorizationPolicyContext\nConnectionLogResponseOptions\n"
    "ConnectionNotificationId\nconnectionNotificationId\nvpcEndpointId\n"
    "ConnectionNotificationType\nconnectionNotificationType\nConnectionNotificationArn\n"
    "connectionNotificationArn\nConnectionEvents\nconnectionEvents\n"
    "ConnectionNotificationState\nconnectionNotificationState\nServiceRegion\nserviceRegion\n"
    "ConnectionNotification\nConnectionNotificationIdsList\nConnectionNotificationSet\n"
    "Disabled\nTopic\nTcpEstablishedTimeout\ntcpEstablishedTimeout\nUdpStreamTimeout\n"
    "udpStreamTimeout\nUdpTimeout\nudpTimeout\nConnectionTrackingConfiguration\n"
    "ConnectionTrackingSpecification\nConnectionTrackingSpecificationRequest\n"
    "ConnectionTrackingSpecificationResponse\nprivate\npublic\nConnectivityType\nova\n"
    "ContainerFormat\nConversionIdStringList\nImportInstance\nimportInstance\nImportVolume\n"
    "importVolume\nConversionTask\nConversionTaskState\nCoolOffPeriodRequestHours\n"
    "CoolOffPeriodResponseHours\nSourceFpgaImageId\nSourceRegion\nCopyFpgaImageRequest\n"
    "FpgaImageId\nfpgaImageId\nCopyFpgaImageResult\nCopyImageClientToken\nEncrypted\n"
    "encrypted\nSourceImageId\nDestinationOutpostArn\nCopyImageTags\n"
    "SnapshotCopyCompletionDurationMinutes\nDestinationAvailabilityZone\n"
    "DestinationAvailabilityZoneId\nCopyImageRequest\nimageId\nCopyImageResult\n"
    "DestinationRegion\ndestinationRegion\nPresignedUrl\npresignedUrl\nSourceSnapshotId\n"
    "CompletionDurationMinutes\nCopySnapshotRequest\nCopySnapshotRequestPSU\nsnapshotId\n"
    "CopySnapshotResult\nvolume\nCopyTagsFromSource\nSourceVolumeId\nIops\nSize\nVolumeType\n"
    "MultiAttachEnabled\nThroughput\nCopyVolumesRequest\nVolumes\nvolumeSet\n"
    "CopyVolumesResult\nCoreCount\nCoreCountList\nintel\napple\nCpuManufacturer\n"
    "CpuManufacturerName\nCpuManufacturerSet\ncoreCount\nThreadsPerCore\nthreadsPerCore\n"
    "amdSevSnp\nNestedVirtualization\nnestedVirtualization\nCpuOptionsRequest\nReferences\n"
    "referenceSet\nCpuPerformanceFactor\nReference\nCpuPerformanceFactorRequest\n"
    "HealthCheckPath\nCreateApplicationStatusCheckRequest\nApplicationStatusCheck\n"
    "applicationStatusCheck\nCreateApplicationStatusCheckResult\n"
    "CreateCapacityManagerDataExportRequest\nCreateCapacityManagerDataExportResult\n"
    "SourceCapacityReservationId\nCreateCapacityReservationBySplittingRequest\n"
    "SourceCapacityReservation\nsourceCapacityReservation\nDestinationCapacityReservation\n"
    "destinationCapacityReservation\nCreateCapacityReservationBySplittingResult\n"
    "CreateCapacityReservationCancellationQuoteRequest\ncapacityReservationCancellationQuote\n"
    "CreateCapacityReservationCancellationQuoteResult\nNewStartDate\n"
    "CreateCapacityReservationDateChangeQuoteRequest\ncapacityReservationModificationQuote\n"
    "CreateCapacityReservationDateChangeQuoteResult\nInstanceTypeSpecification\n"
    "CreateCapacityReservationFleetRequest\nFleetCapacityReservations\n"
    "fleetCapacityReservationSet\nCreateCapacityReservationFleetResult\n"
    "CreateCapacityReservationRequest\ncapacityReservation\nCreateCapacityReservationResult\n"
    "CreateCarrierGatewayRequest\ncarrierGateway\nCreateCarrierGatewayResult\nAuthentication\n"
    "SelfServicePortal\nCreateClientVpnEndpointRequest\nCreateClientVpnEndpointResult\n"
    "DestinationCidrBlock\nTargetVpcSubnetId\nCreateClientVpnRouteRequest\n"
    "CreateClientVpnRouteResult\nCreateCoipCidrRequest\ncoipCidr\nCreateCoipCidrResult\n"
    "CreateCoipPoolRequest\ncoipPool\nCreateCoipPoolResult\nBgpAsn\nIpAddress\nBgpAsnExtended\n"
    "CreateCustomerGatewayRequest\nCustomerGateway\ncustomerGateway\n"
    "CreateCustomerGatewayResult\nIpv6Native\nCreateDefaultSubnetRequest\nSubnet\nsubnet\n"
    "CreateDefaultSubnetResult\nCreateDefaultVpcRequest\nVpc\nCreateDefaultVpcResult\n"
    "MacCredentials\nCreateDelegateMacVolumeOwnershipTaskRequest\nMacModificationTask\n"
    "macModificationTask\nCreateDelegateMacVolumeOwnershipTaskResult\nDhcpConfigurations\n"
    "dhcpConfiguration\nCreateDhcpOptionsRequest\nDhcpOptions\ndhcpOptions\n"
    "CreateDhcpOptionsResult\nCreateEgressOnlyInternetGatewayRequest\n"
    "CreateEgressOnlyInternetGatewayResult\nLaunchTemplateAndOverrides\n"
    "launchTemplateAndOverrides\nLifecycle\nlifecycle\nErrorCode\nerrorCode\nErrorMessage\n"
    "errorMessage\nCreateFleetError\nCreateFleetErrorsSet\ninstanceIds\nPlatform\nplatform\n"
    "CreateFleetInstance\nCreateFleetInstancesSet\nSpotOptions\nOnDemandOptions\n"
    "ReservedCapacityOptions\nExcessCapacityTerminationPolicy\nLaunchTemplateConfigs\n"
    "TargetCapacitySpecification\nTerminateInstancesWithExpiration\nValidFrom\nValidUntil\n"
    "ReplaceUnhealthyInstances\nContext\nCreateFleetRequest\nFleetId\nfleetId\nErrors\n"
    "errorSet\nfleetInstanceSet\nCreateFleetResult\nDeliverLogsPermissionArn\n"
    "DeliverCrossAccountRole\nLogGroupName\nResourceIds\nResourceId\nResourceType\n"
    "TrafficType\nLogDestinationType\nLogDestination\nLogFormat\nMaxAggregationInterval\n"
    "DestinationOptions\nTagFieldSpecifications\nTagFieldSpecification\nCreateFlowLogsRequest\n"
    "FlowLogIds\nflowLogIdSet\nCreateFlowLogsResult\nInputStorageLocation\n"
    "LogsStorageLocation\nCreateFpgaImageRequest\nFpgaImageGlobalId\nfpgaImageGlobalId\n"
    "CreateFpgaImageResult\nSnapshotLocation\nBootModeOverride\nNoReboot\nnoReboot\n"
    "BlockDeviceMappings\nblockDeviceMapping\nCreateImageRequest\nCreateImageResult\n"
    "CreateImageUsageReportClientToken\nResourceTypes\nAccountIds\n"
    "CreateImageUsageReportRequest\nreportId\nCreateImageUsageReportResult\nPreserveClientIp\n"
    "IpAddressType\nCreateInstanceConnectEndpointRequest\nInstanceConnectEndpoint\n"
    "instanceConnectEndpoint\nCreateInstanceConnectEndpointResult\nTimeRanges\nTimeRange\n"
    "CronExpression\nCreateInstanceEventWindowRequest\nCreateInstanceEventWindowResult\n"
    "TargetEnvironment\ntargetEnvironment\nExportToS3Task\nexportToS3\n"
    "CreateInstanceExportTaskRequest\nExportTask\nexportTask\nCreateInstanceExportTaskResult\n"
    "CreateInternetGatewayRequest\nCreateInternetGatewayResult\n"
    "CreateInterruptibleCapacityReservationAllocationRequest\nsourceCapacityReservationId\n"
    "TargetInstanceCount\ntargetInstanceCount\nInterruptionType\ninterruptionType\n"
    "CreateInterruptibleCapacityReservationAllocationResult\n"
    "CreateIpamExternalResourceVerificationTokenRequest\n"
    "IpamExternalResourceVerificationToken\nipamExternalResourceVerificationToken\n"
    "CreateIpamExternalResourceVerificationTokenResult\nRir\nOrganizationHandle\n"
    "CreateIpamInternetRegistryAssociationRequest\nIpamInternetRegistryAssociation\n"
    "ipamInternetRegistryAssociation\nCreateIpamInternetRegistryAssociationResult\n"
    "CreateIpamPolicyRequest\nIpamPolicy\nipamPolicy\nCreateIpamPolicyResult\nIpamScopeId\n"
    "Locale\nSourceIpamPoolId\nAutoImport\nPubliclyAdvertisable\nAllocationMinNetmaskLength\n"
    "AllocationMaxNetmaskLength\nAllocationDefaultNetmaskLength\nAllocationResourceTags\n"
    "AllocationResourceTag\nPublicIpSource\nSourceResource\nCreateIpamPoolRequest\nIpamPool\n"
    "ipamPool\nCreateIpamPoolResult\nRules\nRule\nCreateIpamPrefixListResolverRequest\n"
    "IpamPrefixListResolver\nipamPrefixListResolver\nCreateIpamPrefixListResolverResult\n"
    "IpamPrefixListResolverId\nPrefixListRegion\nDesiredVersion\nTrackLatestVersion\n"
    "CreateIpamPrefixListResolverTargetRequest\nIpamPrefixListResolverTarget\n"
    "ipamPrefixListResolverTarget\nCreateIpamPrefixListResolverTargetResult\nOperatingRegions\n"
    "OperatingRegion\nTier\nEnablePrivateGua\nMeteredAccount\nCreateIpamRequest\n"
    "CreateIpamResourceDiscoveryRequest\nIpamResourceDiscovery\nipamResourceDiscovery\n"
    "CreateIpamResourceDiscoveryResult\nIpam\nipam\nCreateIpamResult\nAsns\n"
    "PermitMoreSpecificAnnouncements\nMaxLength\nCreateIpamRoutingPolicyRegistrationRequest\n"
    "CreateIpamRoutingPolicyRegistrationResult\nExternalAuthorityConfiguration\n"
    "CreateIpamScopeRequest\nIpamScope\nipamScope\nCreateIpamScopeResult\nKeyName\nKeyType\n"
    "KeyFormat\nCreateKeyPairRequest\nLaunchTemplateName\nVersionDescription\n"
    "LaunchTemplateData\nOperator\nCreateLaunchTemplateRequest\nLaunchTemplate\n"
    "launchTemplate\nWarning\nwarning\nCreateLaunchTemplateResult\nLaunchTemplateId\n"
    "SourceVersion\nResolveAlias\nCreateLaunchTemplateVersionRequest\nLaunchTemplateVersion\n"
    "launchTemplateVersion\nCreateLaunchTemplateVersionResult\n"
    "LocalGatewayVirtualInterfaceGroupId\nCreateLocalGatewayRouteRequest\nRoute\nroute\n"
    "CreateLocalGatewayRouteResult\nCreateLocalGatewayRouteTableRequest\n"
    "LocalGatewayRouteTable\nlocalGatewayRouteTable\nCreateLocalGatewayRouteTableResult\n"
    "CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest\n"
    "LocalGatewayRouteTableVirtualInterfaceGroupAssociation\n"
    "localGatewayRouteTableVirtualInterfaceGroupAssociation\n"
    "CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationResult\n"
    "CreateLocalGatewayRouteTableVpcAssociationRequest\nLocalGatewayRouteTableVpcAssociation\n"
    "localGatewayRouteTableVpcAssociation\nCreateLocalGatewayRouteTableVpcAssociationResult\n"
    "LocalBgpAsn\nLocalBgpAsnExtended\nCreateLocalGatewayVirtualInterfaceGroupRequest\n"
    "LocalGatewayVirtualInterfaceGroup\nlocalGatewayVirtualInterfaceGroup\n"
    "CreateLocalGatewayVirtualInterfaceGroupResult\nOutpostLagId\nVlan\nLocalAddress\n"
    "PeerAddress\nPeerBgpAsn\nPeerBgpAsnExtended\nCreateLocalGatewayVirtualInterfaceRequest\n"
    "LocalGatewayVirtualInterface\nlocalGatewayVirtualInterface\n"
    "CreateLocalGatewayVirtualInterfaceResult\nMacSystemIntegrityProtectionConfiguration\n"
    "MacSystemIntegrityProtectionStatus\n"
    "CreateMacSystemIntegrityProtectionModificationTaskRequest\n"
    "CreateMacSystemIntegrityProtectionModificationTaskResult\nPrefixListName\nEntries\nEntry\n"
    "MaxEntries\nCreateManagedPrefixListRequest\nPrefixList\nprefixList\n"
    "CreateManagedPrefixListResult\nMetrics\nMetric\nCreateMetricCategoryRequest\n"
    "MetricCategory\nmetricCategory\nCreateMetricCategoryResult\nSecondaryAllocationIds\n"
    "SecondaryAllocationId\nSecondaryPrivateIpAddresses\nSecondaryPrivateIpAddress\n"
    "CreateNatGatewayRequest\nCreateNatGatewayResult\nNetworkAclId\nnetworkAclId\n"
    "IcmpTypeCode\nIcmp\nCreateNetworkAclEntryRequest\nCreateNetworkAclRequest\nNetworkAcl\n"
    "networkAcl\nCreateNetworkAclResult\nMatchPaths\nMatchPath\nExcludePaths\nExcludePath\n"
    "CreateNetworkInsightsAccessScopeRequest\nNetworkInsightsAccessScope\n"
    "networkInsightsAccessScope\nNetworkInsightsAccessScopeContent\n"
    "networkInsightsAccessScopeContent\nCreateNetworkInsightsAccessScopeResult\nSourceIp\n"
    "DestinationIp\nDestinationPort\nFilterAtSource\nFilterAtDestination\n"
    "CreateNetworkInsightsPathRequest\nNetworkInsightsPath\nnetworkInsightsPath\n"
    "CreateNetworkInsightsPathResult\nPermission\nCreateNetworkInterfacePermissionRequest\n"
    "InterfacePermission\ninterfacePermission\nCreateNetworkInterfacePermissionResult\n"
    "InterfaceType\nEnablePrimaryIpv6\nprivateIpAddresses\nCreateNetworkInterfaceRequest\n"
    "NetworkInterface\nnetworkInterface\nCreateNetworkInterfaceResult\nNetworkResourceType\n"
    "NatFcaPolicyDocument\nInstanceFcaPolicyDocument\nPcxFcaPolicyDocument\nShowBackEnabled\n"
    "CreateNetworkingFlexCostAllocationPolicyRequest\nfcaPolicyId\nFcaPolicyArn\nfcaPolicyArn\n"
    "CreatedAt\ncreatedAt\nExpectedEffectiveAt\nexpectedEffectiveAt\n"
    "CreateNetworkingFlexCostAllocationPolicyResult\nAllowMultipathResilience\n"
    "MultipathResilienceMode\nCreatePeeringConnectionOptionsRequest\nPartitionCount\n"
    "SpreadLevel\nLinkedGroupId\nParentGroupId\nStrategy\nstrategy\n"
    "CreatePlacementGroupRequest\nPlacementGroup\nplacementGroup\nCreatePlacementGroupResult\n"
    "CreatePublicIpv4PoolRequest\nCreatePublicIpv4PoolResult\nDeleteReplacedRootVolume\n"
    "VolumeInitializationRate\nCreateReplaceRootVolumeTaskRequest\nReplaceRootVolumeTask\n"
    "replaceRootVolumeTask\nCreateReplaceRootVolumeTaskResult\nReservedInstancesId\n"
    "reservedInstancesId\nPriceSchedules\npriceSchedules\n"
    "CreateReservedInstancesListingRequest\nCreateReservedInstancesListingResult\nBucket\n"
    "ObjectKey\nCreateRestoreImageTaskRequest\nCreateRestoreImageTaskResult\nOdbNetworkArn\n"
    "destinationCidrBlock\nDestinationIpv6CidrBlock\ndestinationIpv6CidrBlock\n"
    "CreateRouteRequest\nCreateRouteResult\nCreateRouteServerEndpointRequest\n"
    "RouteServerEndpoint\nrouteServerEndpoint\nCreateRouteServerEndpointResult\n"
    "RouteServerEndpointId\nBgpOptions\nCreateRouteServerPeerRequest\nRouteServerPeer\n"
    "routeServerPeer\nCreateRouteServerPeerResult\nAmazonSideAsn\nPersistRoutes\n"
    "PersistRoutesDuration\nSnsNotificationsEnabled\nCreateRouteServerRequest\nRouteServer\n"
    "routeServer\nCreateRouteServerResult\nCreateRouteTableRequest\nRouteTable\nrouteTable\n"
    "CreateRouteTableResult\nIpv4CidrBlock\nCreateSecondaryNetworkRequest\nSecondaryNetwork\n"
    "secondaryNetwork\nCreateSecondaryNetworkResult\nSecondaryNetworkId\n"
    "CreateSecondarySubnetRequest\nSecondarySubnet\nsecondarySubnet\n"
    "CreateSecondarySubnetResult\nGroupDescription\nCreateSecurityGroupRequest\n"
    "SecurityGroupArn\nsecurityGroupArn\nCreateSecurityGroupResult\nLocation\n"
    "CreateSnapshotRequest\nInstanceSpecification\nCreateSnapshotsRequest\nSnapshots\n"
    "snapshotSet\nCreateSnapshotsResult\nbucket\nPrefix\nprefix\n"
    "CreateSpotDatafeedSubscriptionRequest\nSpotDatafeedSubscription\n"
    "spotDatafeedSubscription\nCreateSpotDatafeedSubscriptionResult\nS3ObjectTags\n"
    "S3ObjectTag\nCreateStoreImageTaskRequest\nobjectKey\nCreateStoreImageTaskResult\n"
    "CreateSubnetCidrReservationRequest\nSubnetCidrReservation\nsubnetCidrReservation\n"
    "CreateSubnetCidrReservationResult\nCreateSubnetRequest\nCreateSubnetResult\nResources\n"
    "Tag\nCreateTagsRequest\nCreateTrafficMirrorFilterRequest\nTrafficMirrorFilter\n"
    "trafficMirrorFilter\nCreateTrafficMirrorFilterResult\nTrafficMirrorFilterId\n"
    "TrafficDirection\nSourceCidrBlock\nCreateTrafficMirrorFilterRuleRequest\n"
    "TrafficMirrorFilterRule\ntrafficMirrorFilterRule\nCreateTrafficMirrorFilterRuleResult\n"
    "TrafficMirrorTargetId\nPacketLength\nSessionNumber\nVirtualNetworkId\n"
    "CreateTrafficMirrorSessionRequest\nTrafficMirrorSession\ntrafficMirrorSession\n"
    "CreateTrafficMirrorSessionResult\nNetworkLoadBalancerArn\nGatewayLoadBalancerEndpointId\n"
    "CreateTrafficMirrorTargetRequest\nTrafficMirrorTarget\ntrafficMirrorTarget\n"
    "CreateTrafficMirrorTargetResult\nTransitGatewayAddress\nInsideCidrBlocks\n"
    "CreateTransitGatewayConnectPeerRequest\nTransitGatewayConnectPeer\n"
    "transitGatewayConnectPeer\nCreateTransitGatewayConnectPeerResult\n"
    "TransportTransitGatewayAttachmentId\nOptions\nCreateTransitGatewayConnectRequest\n"
    "CreateTransitGatewayConnectRequestOptions\nTransitGatewayConnect\ntransitGatewayConnect\n"
    "CreateTransitGatewayConnectResult\nTransitGatewayMeteringPolicyId\nPolicyRuleNumber\n"
    "SourceTransitGatewayAttachmentId\nSourceTransitGatewayAttachmentType\n"
    "DestinationTransitGatewayAttachmentId\nDestinationTransitGatewayAttachmentType\n"
    "CreateTransitGatewayMeteringPolicyEntryRequest\nTransitGatewayMeteringPolicyEntry\n"
    "transitGatewayMeteringPolicyEntry\nCreateTransitGatewayMeteringPolicyEntryResult\n"
    "MiddleboxAttachmentIds\nMiddleboxAttachmentId\nCreateTransitGatewayMeteringPolicyRequest\n"
    "TransitGatewayMeteringPolicy\ntransitGatewayMeteringPolicy\n"
    "CreateTransitGatewayMeteringPolicyResult\nCreateTransitGatewayMulticastDomainRequest\n"
    "Igmpv2Support\nStaticSourcesSupport\nAutoAcceptSharedAssociations\n"
    "CreateTransitGatewayMulticastDomainRequestOptions\nTransitGatewayMulticastDomain\n"
    "transitGatewayMulticastDomain\nCreateTransitGatewayMulticastDomainResult\n"
    "AvailabilityZones\nAvailabilityZoneIds\n"
    "CreateTransitGatewayNetworkFunctionAttachmentRequest\n"
    "TransitGatewayNetworkFunctionAttachment\ntransitGatewayNetworkFunctionAttachment\n"
    "CreateTransitGatewayNetworkFunctionAttachmentResult\nPeerTransitGatewayId\nPeerAccountId\n"
    "PeerRegion\nCreateTransitGatewayPeeringAttachmentRequest\nDynamicRouting\n"
    "CreateTransitGatewayPeeringAttachmentRequestOptions\n"
    "CreateTransitGatewayPeeringAttachmentResult\nPolicyRule\n"
    "CreateTransitGatewayPolicyTableEntryRequest\nTransitGatewayPolicyTableEntry\n"
    "transitGatewayPolicyTableEntry\nCreateTransitGatewayPolicyTableEntryResult\n"
    "CreateTransitGatewayPolicyTableRequest\nTransitGatewayPolicyTable\n"
    "transitGatewayPolicyTable\nCreateTransitGatewayPolicyTableResult\nBlackhole\n"
    "CreateTransitGatewayPrefixListReferenceRequest\nTransitGatewayPrefixListReference\n"
    "transitGatewayPrefixListReference\nCreateTransitGatewayPrefixListReferenceResult\n"
    "CreateTransitGatewayRequest\nTransitGateway\ntransitGateway\nCreateTransitGatewayResult\n"
    "CreateTransitGatewayRouteRequest\nCreateTransitGatewayRouteResult\nPeeringAttachmentId\n"
    "CreateTransitGatewayRouteTableAnnouncementRequest\nTransitGatewayRouteTableAnnouncement\n"
    "transitGatewayRouteTableAnnouncement\nCreateTransitGatewayRouteTableAnnouncementResult\n"
    "CreateTransitGatewayRouteTableRequest\nTransitGatewayRouteTable\n"
    "transitGatewayRouteTable\nCreateTransitGatewayRouteTableResult\n"
    "CreateTransitGatewayVpcAttachmentRequest\nDnsSupport\nSecurityGroupReferencingSupport\n"
    "Ipv6Support\nApplianceModeSupport\nCreateTransitGatewayVpcAttachmentRequestOptions\n"
    "CreateTransitGatewayVpcAttachmentResult\nPortRanges\n"
    "CreateVerifiedAccessEndpointCidrOptions\nCreateVerifiedAccessEndpointEniOptions\n"
    "LoadBalancerArn\nCreateVerifiedAccessEndpointLoadBalancerOptions\n"
    "CreateVerifiedAccessEndpointPortRange\nCreateVerifiedAccessEndpointPortRangeList\n"
    "RdsDbInstanceArn\nRdsDbClusterArn\nRdsDbProxyArn\nRdsEndpoint\n"
    "CreateVerifiedAccessEndpointRdsOptions\nVerifiedAccessGroupId\nEndpointType\n"
    "AttachmentType\nDomainCertificateArn\nApplicationDomain\nEndpointDomainPrefix\n"
    "LoadBalancerOptions\nNetworkInterfaceOptions\nPolicyDocument\nSseSpecification\n"
    "RdsOptions\nCidrOptions\nCreateVerifiedAccessEndpointRequest\nVerifiedAccessEndpoint\n"
    "verifiedAccessEndpoint\nCreateVerifiedAccessEndpointResult\n"
    "CreateVerifiedAccessEndpointSubnetIdList\nCreateVerifiedAccessGroupRequest\n"
    "VerifiedAccessGroup\nverifiedAccessGroup\nCreateVerifiedAccessGroupResult\nFIPSEnabled\n"
    "CidrEndpointsCustomSubDomain\nCreateVerifiedAccessInstanceRequest\n"
    "CreateVerifiedAccessInstanceResult\nPublicSigningKeyEndpoint\nIssuer\n"
    "AuthorizationEndpoint\nTokenEndpoint\nUserInfoEndpoint\nClientId\nClientSecret\nScope\n"
    "CreateVerifiedAccessNativeApplicationOidcOptions\n"
    "CreateVerifiedAccessTrustProviderDeviceOptions\n"
    "CreateVerifiedAccessTrustProviderOidcOptions\nUserTrustProviderType\n"
    "DeviceTrustProviderType\nOidcOptions\nDeviceOptions\nPolicyReferenceName\n"
    "NativeApplicationOidcOptions\nCreateVerifiedAccessTrustProviderRequest\n"
    "CreateVerifiedAccessTrustProviderResult\nUserId\nuserId\nGroup\ngroup\n"
    "CreateVolumePermission\nCreateVolumePermissionList\nAdd\nRemove\n"
    "CreateVolumePermissionModifications\nCreateVolumeRequest\nInternetGatewayExclusionMode\n"
    "CreateVpcBlockPublicAccessExclusionRequest\nVpcBlockPublicAccessExclusion\n"
    "vpcBlockPublicAccessExclusion\nCreateVpcBlockPublicAccessExclusionResult\n"
    "CreateVpcEncryptionControlRequest\nVpcEncryptionControl\nvpcEncryptionControl\n"
    "CreateVpcEncryptionControlResult\nCreateVpcEndpointConnectionNotificationRequest\n"
    "connectionNotification\nCreateVpcEndpointConnectionNotificationResult\nVpcEndpointType\n"
    "RouteTableIds\nDnsOptions\nPrivateDnsEnabled\nSubnetConfigurations\nSubnetConfiguration\n"
    "ServiceNetworkArn\nResourceConfigurationArn\nCreateVpcEndpointRequest\nVpcEndpoint\n"
    "vpcEndpoint\nCreateVpcEndpointResult\nAcceptanceRequired\nPrivateDnsName\n"
    "NetworkLoadBalancerArns\nGatewayLoadBalancerArns\nGatewayLoadBalancerArn\n"
    "SupportedIpAddressTypes\nSupportedIpAddressType\nSupportedRegions\nSupportedRegion\n"
    "CreateVpcEndpointServiceConfigurationRequest\nServiceConfiguration\nserviceConfiguration\n"
    "CreateVpcEndpointServiceConfigurationResult\nRequesterPeeringConnectionOptions\n"
    "PeerVpcId\npeerVpcId\nPeerOwnerId\npeerOwnerId\nCreateVpcPeeringConnectionRequest\n"
    "CreateVpcPeeringConnectionResult\nInstanceTenancy\ninstanceTenancy\nCreateVpcRequest\n"
    "CreateVpcResult\nCreateVpnConcentratorRequest\nVpnConcentrator\nvpnConcentrator\n"
    "CreateVpnConcentratorResult\nCustomerGatewayId\nVpnConcentratorId\nPreSharedKeyStorage\n"
    "options\nCreateVpnConnectionRequest\nVpnConnection\nvpnConnection\n"
    "CreateVpnConnectionResult\nVpnConnectionId\nCreateVpnConnectionRouteRequest\n"
    "CreateVpnGatewayRequest\nVpnGateway\nvpnGateway\nCreateVpnGatewayResult\n"
    "MaximumDaysSinceCreated\nmaximumDaysSinceCreated\nCreationDateCondition\n"
    "CreationDateConditionRequest\nCpuCredits\ncpuCredits\nCreditSpecification\n"
    "CreditSpecificationRequest\nUSD\nCurrencyCodeValues\nCurrentGenerationFlag\n"
    "CustomKeyValuePairRequestSet\nCustomKeyValuePairResponseSet\n"
    "CustomTagKeyValueRequestPair\nCustomTagKeyValueResponsePair\ncertificateArn\n"
    "bgpAsnExtended\ncustomerGatewayId\nipAddress\nbgpAsn\nCustomerGatewayIdStringList\n"
    "CustomerGatewayList\nDITMaxResults\nDITOMaxResults\nDataQueries\nStatistic\nPeriod\n"
    "DataQuery\nmetric\nstatistic\nperiod\nMetricPoints\nmetricPointSet\nDataResponse\n"
    "DataResponses\nActive\nInactive\nDatafeedSubscriptionState\nDateTime\n"
    "DeclarativePoliciesMaxResults\nS3Bucket\ns3Bucket\nS3Prefix\ns3Prefix\nTargetId\n"
    "targetId\nEndTime\nendTime\nDeclarativePoliciesReport\nDeclarativePoliciesReportId\n"
    "DeclarativePoliciesReportList\nDedicatedHostFlag\nDedicatedHostId\nDedicatedHostIdList\n"
    "DefaultTcpEstablishedTimeout\ndefaultTcpEstablishedTimeout\nDefaultUdpTimeout\n"
    "defaultUdpTimeout\nDefaultUdpStreamTimeout\ndefaultUdpStreamTimeout\n"
    "DefaultConnectionTrackingConfiguration\nDefaultEnaQueueCountPerInterface\nno-preference\n"
    "DefaultHttpTokensEnforcedState\nDefaultInstanceMetadataEndpointState\n"
    "DefaultInstanceMetadataTagsState\nDefaultNetworkCardIndex\n"
    "DefaultRouteTableAssociationValue\nDefaultRouteTablePropagationValue\nspot\non-demand\n"
    "reserved-capacity\nDefaultTargetCapacityType\nDefaultingDhcpOptionsId\n"
    "DeleteApplicationStatusCheckRequest\nDeleteApplicationStatusCheckResult\n"
    "DeleteCapacityManagerDataExportRequest\nDeleteCapacityManagerDataExportResult\n"
    "DeleteCarrierGatewayRequest\nDeleteCarrierGatewayResult\n"
    "DeleteClientVpnEndpointAuthorizationPolicyRequest\n"
    "DeleteClientVpnEndpointAuthorizationPolicyResult\nDeleteClientVpnEndpointRequest\n"
    "DeleteClientVpnEndpointResult\nDeleteClientVpnRouteRequest\nDeleteClientVpnRouteResult\n"
    "DeleteCoipCidrRequest\nDeleteCoipCidrResult\nDeleteCoipPoolRequest\nDeleteCoipPoolResult\n"
    "DeleteCustomerGatewayRequest\nDeleteDhcpOptionsRequest\n"
    "DeleteEgressOnlyInternetGatewayRequest\nReturnCode\nreturnCode\n"
    "DeleteEgressOnlyInternetGatewayResult\nDeleteFleetError\nfleetIdDoesNotExist\n"
    "fleetIdMalformed\nfleetNotInDeletableState\nDeleteFleetErrorCode\nDeleteFleetErrorItem\n"
    "DeleteFleetErrorSet\nDeleteFleetSuccessItem\nDeleteFleetSuccessSet\nFleetIds\n"
    "DeleteFleetsRequest\nSuccessfulFleetDeletions\nsuccessfulFleetDeletionSet\n"
    "UnsuccessfulFleetDeletions\nunsuccessfulFleetDeletionSet\nDeleteFleetsResult\nFlowLogId\n"
    "DeleteFlowLogsRequest\nDeleteFlowLogsResult\nDeleteFpgaImageRequest\n"
    "DeleteFpgaImageResult\nDeleteImageUsageReportRequest\nDeleteImageUsageReportResult\n"
    "InstanceConnectEndpointId\nDeleteInstanceConnectEndpointRequest\n"
    "DeleteInstanceConnectEndpointResult\nForceDelete\nDeleteInstanceEventWindowRequest\n"
    "InstanceEventWindowState\ninstanceEventWindowState\nDeleteInstanceEventWindowResult\n"
    "DeleteInternetGatewayRequest\nIpamExternalResourceVerificationTokenId\n"
    "DeleteIpamExternalResourceVerificationTokenRequest\n"
    "DeleteIpamExternalResourceVerificationTokenResult\n"
    "DeleteIpamInternetRegistryAssociationRequest\n"
    "DeleteIpamInternetRegistryAssociationResult\nIpamPolicyId\nDeleteIpamPolicyRequest\n"
    "DeleteIpamPolicyResult\nCascade\nDeleteIpamPoolRequest\nDeleteIpamPoolResult\n"
    "DeleteIpamPrefixListResolverRequest\nDeleteIpamPrefixListResolverResult\n"
    "IpamPrefixListResolverTargetId\nDeleteIpamPrefixListResolverTargetRequest\n"
    "DeleteIpamPrefixListResolverTargetResult\nDeleteIpamRequest\n"
    "DeleteIpamResourceDiscoveryRequest\nDeleteIpamResourceDiscoveryResult\nDeleteIpamResult\n"
    "DeleteIpamRoutingPolicyRegistrationRequest\nDeleteIpamRoutingPolicyRegistrationResult\n"
    "DeleteIpamScopeRequest\nDeleteIpamScopeResult\nKeyPairId\nDeleteKeyPairRequest\n"
    "keyPairId\nDeleteKeyPairResult\nDeleteLaunchTemplateRequest\nDeleteLaunchTemplateResult\n"
    "Versions\nDeleteLaunchTemplateVersionsRequest\nlaunchTemplateId\nlaunchTemplateName\n"
    "VersionNumber\nversionNumber\nResponseError\nresponseError\n"
    "DeleteLaunchTemplateVersionsResponseErrorItem\n"
    "DeleteLaunchTemplateVersionsResponseErrorSet\n"
    "DeleteLaunchTemplateVersionsResponseSuccessItem\n"
    "DeleteLaunchTemplateVersionsResponseSuccessSet\n"
    "SuccessfullyDeletedLaunchTemplateVersions\nsuccessfullyDeletedLaunchTemplateVersionSet\n"
    "UnsuccessfullyDeletedLaunchTemplateVersions\n"
    "unsuccessfullyDeletedLaunchTemplateVersionSet\nDeleteLaunchTemplateVersionsResult\n"
    "DeleteLocalGatewayRouteRequest\nDeleteLocalGatewayRouteResult\n"
    "DeleteLocalGatewayRouteTableRequest\nDeleteLocalGatewayRouteTableResult\n"
    "LocalGatewayRouteTableVirtualInterfaceGroupAssociationId\n"
    "DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest\n"
    "DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationResult\n"
    "LocalGatewayRouteTableVpcAssociationId\n"
    "DeleteLocalGatewayRouteTableVpcAssociationRequest\n"
    "DeleteLocalGatewayRouteTableVpcAssociationResult\n"
    "DeleteLocalGatewayVirtualInterfaceGroupRequest\n"
    "DeleteLocalGatewayVirtualInterfaceGroupResult\nLocalGatewayVirtualInterfaceId\n"
    "DeleteLocalGatewayVirtualInterfaceRequest\nDeleteLocalGatewayVirtualInterfaceResult\n"
    "DeleteManagedPrefixListRequest\nDeleteManagedPrefixListResult\nMetricCategoryId\n"
    "DeleteMetricCategoryRequest\nmetricCategoryId\nDeleteMetricCategoryResult\n"
    "DeleteNatGatewayRequest\nDeleteNatGatewayResult\nDeleteNetworkAclEntryRequest\n"
    "DeleteNetworkAclRequest\nDeleteNetworkInsightsAccessScopeAnalysisRequest\n"
    "DeleteNetworkInsightsAccessScopeAnalysisResult\nDeleteNetworkInsightsAccessScopeRequest\n"
    "DeleteNetworkInsightsAccessScopeResult\nNetworkInsightsAnalysisId\n"
    "DeleteNetworkInsightsAnalysisRequest\nnetworkInsightsAnalysisId\n"
    "DeleteNetworkInsightsAnalysisResult\nNetworkInsightsPathId\n"
    "DeleteNetworkInsightsPathRequest\nnetworkInsightsPathId\nDeleteNetworkInsightsPathResult\n"
    "NetworkInterfacePermissionId\nDeleteNetworkInterfacePermissionRequest\n"
    "DeleteNetworkInterfacePermissionResult\nDeleteNetworkInterfaceRequest\nFcaPolicyIds\n"
    "DeleteNetworkingFlexCostAllocationPoliciesRequest\nSuccessful\nsuccessful\nFailed\n"
    "DeleteNetworkingFlexCostAllocationPoliciesResult\nDeletePlacementGroupRequest\n"
    "DeletePublicIpv4PoolRequest\nReturnValue\nreturnValue\nDeletePublicIpv4PoolResult\n"
    "DeleteQueuedReservedInstancesError\nreserved-instances-id-invalid\n"
    "reserved-instances-not-in-queued-state\nunexpected-error\n"
    "DeleteQueuedReservedInstancesErrorCode\nDeleteQueuedReservedInstancesIdList\n"
    "ReservedInstancesIds\nDeleteQueuedReservedInstancesRequest\n"
    "SuccessfulQueuedPurchaseDeletions\nsuccessfulQueuedPurchaseDeletionSet\n"
    "FailedQueuedPurchaseDeletions\nfailedQueuedPurchaseDeletionSet\n"
    "DeleteQueuedReservedInstancesResult\nDeleteRouteRequest\n"
    "DeleteRouteServerEndpointRequest\nDeleteRouteServerEndpointResult\nRouteServerPeerId\n"
    "DeleteRouteServerPeerRequest\nDeleteRouteServerPeerResult\nDeleteRouteServerRequest\n"
    "DeleteRouteServerResult\nDeleteRouteTableRequest\nDeleteSecondaryNetworkRequest\n"
    "DeleteSecondaryNetworkResult\nSecondarySubnetId\nDeleteSecondarySubnetRequest\n"
    "DeleteSecondarySubnetResult\nDeleteSecurityGroupRequest\nDeleteSecurityGroupResult\n"
    "DeleteSnapshotRequest\nDeleteSnapshotResultSet\nDeleteSnapshotReturnCode\n"
    "DeleteSpotDatafeedSubscriptionRequest\nSubnetCidrReservationId\n"
    "DeleteSubnetCidrReservationRequest\nDeletedSubnetCidrReservation\n"
    "deletedSubnetCidrReservation\nDeleteSubnetCidrReservationResult\nDeleteSubnetRequest\n"
    "resourceId\nDeleteTagsRequest\nDeleteTrafficMirrorFilterRequest\ntrafficMirrorFilterId\n"
    "DeleteTrafficMirrorFilterResult\nTrafficMirrorFilterRuleId\n"
    "DeleteTrafficMirrorFilterRuleRequest\ntrafficMirrorFilterRuleId\n"
    "DeleteTrafficMirrorFilterRuleResult\nTrafficMirrorSessionId\n"
    "DeleteTrafficMirrorSessionRequest\ntrafficMirrorSessionId\n"
    "DeleteTrafficMirrorSessionResult\nDeleteTrafficMirrorTargetRequest\n"
    "trafficMirrorTargetId\nDeleteTrafficMirrorTargetResult\n"
    "DeleteTransitGatewayClientVpnAttachmentRequest\n"
    "DeleteTransitGatewayClientVpnAttachmentResult\nTransitGatewayConnectPeerId\n"
    "DeleteTransitGatewayConnectPeerRequest\nDeleteTransitGatewayConnectPeerResult\n"
    "DeleteTransitGatewayConnectRequest\nDeleteTransitGatewayConnectResult\n"
    "DeleteTransitGatewayMeteringPolicyEntryRequest\n"
    "DeleteTransitGatewayMeteringPolicyEntryResult\nDeleteTransitGatewayMeteringPolicyRequest\n"
    "DeleteTransitGatewayMeteringPolicyResult\n";

const char text_1[] =
    "DeleteTransitGatewayMulticastDomainRequest\nDeleteTransitGatewayMulticastDomainResult\n"
    "DeleteTransitGatewayNetworkFunctionAttachmentRequest\n"
    "DeleteTransitGatewayNetworkFunctionAttachmentResult\n"
    "DeleteTransitGatewayPeeringAttachmentRequest\n"
    "DeleteTransitGatewayPeeringAttachmentResult\nDeleteTransitGatewayPolicyTableEntryRequest\n"
    "DeleteTransitGatewayPolicyTableEntryResult\nDeleteTransitGatewayPolicyTableRequest\n"
    "DeleteTransitGatewayPolicyTableResult\nDeleteTransitGatewayPrefixListReferenceRequest\n"
    "DeleteTransitGatewayPrefixListReferenceResult\nDeleteTransitGatewayRequest\n"
    "DeleteTransitGatewayResult\nDeleteTransitGatewayRouteRequest\n"
    "DeleteTransitGatewayRouteResult\nTransitGatewayRouteTableAnnouncementId\n"
    "DeleteTransitGatewayRouteTableAnnouncementRequest\n"
    "DeleteTransitGatewayRouteTableAnnouncementResult\nDeleteTransitGatewayRouteTableRequest\n"
    "DeleteTransitGatewayRouteTableResult\nDeleteTransitGatewayVpcAttachmentRequest\n"
    "DeleteTransitGatewayVpcAttachmentResult\nVerifiedAccessEndpointId\n"
    "DeleteVerifiedAccessEndpointRequest\nDeleteVerifiedAccessEndpointResult\n"
    "DeleteVerifiedAccessGroupRequest\nDeleteVerifiedAccessGroupResult\n"
    "DeleteVerifiedAccessInstanceRequest\nDeleteVerifiedAccessInstanceResult\n"
    "DeleteVerifiedAccessTrustProviderRequest\nDeleteVerifiedAccessTrustProviderResult\n"
    "DeleteVolumeRequest\nExclusionId\nDeleteVpcBlockPublicAccessExclusionRequest\n"
    "DeleteVpcBlockPublicAccessExclusionResult\nVpcEncryptionControlId\n"
    "DeleteVpcEncryptionControlRequest\nDeleteVpcEncryptionControlResult\n"
    "ConnectionNotificationIds\nDeleteVpcEndpointConnectionNotificationsRequest\n"
    "DeleteVpcEndpointConnectionNotificationsResult\nServiceIds\n"
    "DeleteVpcEndpointServiceConfigurationsRequest\n"
    "DeleteVpcEndpointServiceConfigurationsResult\nDeleteVpcEndpointsRequest\n"
    "DeleteVpcEndpointsResult\nDeleteVpcPeeringConnectionRequest\n"
    "DeleteVpcPeeringConnectionResult\nDeleteVpcRequest\nDeleteVpnConcentratorRequest\n"
    "DeleteVpnConcentratorResult\nDeleteVpnConnectionRequest\nDeleteVpnConnectionRouteRequest\n"
    "DeleteVpnGatewayRequest\nMaximumDaysSinceDeprecated\nmaximumDaysSinceDeprecated\n"
    "DeprecationTimeCondition\nDeprecationTimeConditionRequest\nDeprovisionByoipCidrRequest\n"
    "DeprovisionByoipCidrResult\nDeprovisionIpamByoasnRequest\nbyoasn\n"
    "DeprovisionIpamByoasnResult\nDeprovisionIpamPoolCidrRequest\nIpamPoolCidr\nipamPoolCidr\n"
    "DeprovisionIpamPoolCidrResult\nDeprovisionPublicIpv4PoolCidrRequest\n"
    "DeprovisionedAddresses\ndeprovisionedAddressSet\nDeprovisionPublicIpv4PoolCidrResult\n"
    "DeprovisionedAddressSet\nDeleteAssociatedSnapshots\nDeregisterImageRequest\n"
    "DeleteSnapshotResults\ndeleteSnapshotResultSet\nDeregisterImageResult\n"
    "InstanceTagAttribute\nDeregisterInstanceEventNotificationAttributesRequest\n"
    "instanceTagAttribute\nDeregisterInstanceEventNotificationAttributesResult\n"
    "IncludeAllTagsOfInstance\nInstanceTagKeys\nInstanceTagKey\n"
    "DeregisterInstanceTagAttributeRequest\nGroupIpAddress\nNetworkInterfaceIds\n"
    "DeregisterTransitGatewayMulticastGroupMembersRequest\nDeregisteredMulticastGroupMembers\n"
    "deregisteredMulticastGroupMembers\nDeregisterTransitGatewayMulticastGroupMembersResult\n"
    "DeregisterTransitGatewayMulticastGroupSourcesRequest\nDeregisteredMulticastGroupSources\n"
    "deregisteredMulticastGroupSources\nDeregisterTransitGatewayMulticastGroupSourcesResult\n"
    "AttributeNames\nDescribeAccountAttributesRequest\nAccountAttributes\naccountAttributeSet\n"
    "DescribeAccountAttributesResult\nDescribeAccountVpcEncryptionControlRequest\n"
    "accountVpcEncryptionControl\nDescribeAccountVpcEncryptionControlResult\n"
    "DescribeAddressTransfersMaxResults\nNextToken\nMaxResults\n"
    "DescribeAddressTransfersRequest\nAddressTransfers\naddressTransferSet\nnextToken\n"
    "DescribeAddressTransfersResult\nAttribute\nDescribeAddressesAttributeRequest\nAddresses\n"
    "addressSet\nDescribeAddressesAttributeResult\nPublicIps\nFilters\nFilter\n"
    "DescribeAddressesRequest\naddressesSet\nDescribeAddressesResult\n"
    "DescribeAggregateIdFormatRequest\nUseLongIdsAggregated\nuseLongIdsAggregated\nStatuses\n"
    "statusSet\nDescribeAggregateIdFormatResult\n"
    "DescribeApplicationStatusCheckAssociationsMaxResults\nApplicationStatusCheckIds\n"
    "DescribeApplicationStatusCheckAssociationsRequest\nassociationSet\n"
    "DescribeApplicationStatusCheckAssociationsResult\n"
    "DescribeApplicationStatusChecksMaxResults\nIncludeAll\n"
    "DescribeApplicationStatusChecksRequest\nApplicationStatusChecks\n"
    "applicationStatusCheckSet\nDescribeApplicationStatusChecksResult\n"
    "DescribeApplicationStatusMaxResults\nDescribeApplicationStatusRequest\n"
    "ApplicationStatuses\napplicationStatusesResponseType\nDescribeApplicationStatusResult\n"
    "ZoneNames\nZoneIds\nAllAvailabilityZones\nDescribeAvailabilityZonesRequest\n"
    "availabilityZoneInfo\nDescribeAvailabilityZonesResult\n"
    "DescribeAwsNetworkPerformanceMetricSubscriptionsRequest\nSubscriptions\nsubscriptionSet\n"
    "DescribeAwsNetworkPerformanceMetricSubscriptionsResult\nBundleIds\n"
    "DescribeBundleTasksRequest\nBundleTasks\nbundleInstanceTasksSet\n"
    "DescribeBundleTasksResult\nDescribeByoipCidrsMaxResults\nDescribeByoipCidrsRequest\n"
    "ByoipCidrs\nbyoipCidrSet\nDescribeByoipCidrsResult\n"
    "DescribeCapacityBlockExtensionHistoryRequest\nCapacityBlockExtensions\n"
    "capacityBlockExtensionSet\nDescribeCapacityBlockExtensionHistoryResult\n"
    "DescribeCapacityBlockExtensionOfferingsMaxResults\n"
    "DescribeCapacityBlockExtensionOfferingsRequest\nCapacityBlockExtensionOfferings\n"
    "capacityBlockExtensionOfferingSet\nDescribeCapacityBlockExtensionOfferingsResult\n"
    "DescribeCapacityBlockOfferingsMaxResults\nStartDateRange\nEndDateRange\n"
    "CapacityDurationHours\nInstanceTypePreferences\nInstanceTypePreference\n"
    "DescribeCapacityBlockOfferingsRequest\nCapacityBlockOfferings\ncapacityBlockOfferingSet\n"
    "DescribeCapacityBlockOfferingsResult\nDescribeCapacityBlockStatusMaxResults\n"
    "DescribeCapacityBlockStatusRequest\nCapacityBlockStatuses\ncapacityBlockStatusSet\n"
    "DescribeCapacityBlockStatusResult\nDescribeCapacityBlocksMaxResults\n"
    "DescribeCapacityBlocksRequest\nCapacityBlocks\ncapacityBlockSet\n"
    "DescribeCapacityBlocksResult\nCapacityManagerDataExportIds\n"
    "DescribeCapacityManagerDataExportsRequest\n"
    "DescribeCapacityManagerDataExportsRequestMaxResults\nCapacityManagerDataExports\n"
    "capacityManagerDataExportSet\nDescribeCapacityManagerDataExportsResult\nRole\n"
    "DescribeCapacityReservationBillingRequestsRequest\n"
    "DescribeCapacityReservationBillingRequestsRequestMaxResults\n"
    "CapacityReservationBillingRequests\ncapacityReservationBillingRequestSet\n"
    "DescribeCapacityReservationBillingRequestsResult\n"
    "CapacityReservationCancellationQuoteIds\n"
    "DescribeCapacityReservationCancellationQuotesRequest\n"
    "DescribeCapacityReservationCancellationQuotesRequestMaxResults\n"
    "CapacityReservationCancellationQuotes\ncapacityReservationCancellationQuoteSet\n"
    "DescribeCapacityReservationCancellationQuotesResult\n"
    "CapacityReservationModificationQuoteIds\n"
    "DescribeCapacityReservationDateChangeQuotesRequest\n"
    "DescribeCapacityReservationDateChangeQuotesRequestMaxResults\n"
    "CapacityReservationModificationQuotes\ncapacityReservationModificationQuoteSet\n"
    "DescribeCapacityReservationDateChangeQuotesResult\n"
    "DescribeCapacityReservationFleetsMaxResults\nDescribeCapacityReservationFleetsRequest\n"
    "CapacityReservationFleets\ncapacityReservationFleetSet\n"
    "DescribeCapacityReservationFleetsResult\nDescribeCapacityReservationTopologyMaxResults\n"
    "DescribeCapacityReservationTopologyRequest\nCapacityReservations\ncapacityReservationSet\n"
    "DescribeCapacityReservationTopologyResult\nDescribeCapacityReservationsMaxResults\n"
    "DescribeCapacityReservationsRequest\nDescribeCapacityReservationsResult\n"
    "CarrierGatewayIds\nDescribeCarrierGatewaysRequest\nCarrierGateways\ncarrierGatewaySet\n"
    "DescribeCarrierGatewaysResult\nDescribeClassicLinkInstancesMaxResults\nmaxResults\n"
    "DescribeClassicLinkInstancesRequest\ninstancesSet\nDescribeClassicLinkInstancesResult\n"
    "DescribeClientVpnAuthorizationRulesMaxResults\n"
    "DescribeClientVpnAuthorizationRulesRequest\nAuthorizationRules\nauthorizationRule\n"
    "DescribeClientVpnAuthorizationRulesResult\nDescribeClientVpnConnectionsMaxResults\n"
    "DescribeClientVpnConnectionsRequest\nConnections\nconnections\n"
    "DescribeClientVpnConnectionsResult\nDescribeClientVpnEndpointMaxResults\n"
    "ClientVpnEndpointIds\nDescribeClientVpnEndpointsRequest\nClientVpnEndpoints\n"
    "clientVpnEndpoint\nDescribeClientVpnEndpointsResult\nDescribeClientVpnRoutesMaxResults\n"
    "DescribeClientVpnRoutesRequest\nRoutes\nroutes\nDescribeClientVpnRoutesResult\n"
    "DescribeClientVpnTargetNetworksMaxResults\nAssociationIds\n"
    "DescribeClientVpnTargetNetworksRequest\nClientVpnTargetNetworks\nclientVpnTargetNetworks\n"
    "DescribeClientVpnTargetNetworksResult\nPoolIds\nDescribeCoipPoolsRequest\nCoipPools\n"
    "coipPoolSet\nDescribeCoipPoolsResult\nDescribeConversionTaskList\nConversionTaskIds\n"
    "DescribeConversionTasksRequest\nConversionTasks\nconversionTasks\n"
    "DescribeConversionTasksResult\nCustomerGatewayIds\nDescribeCustomerGatewaysRequest\n"
    "CustomerGateways\ncustomerGatewaySet\nDescribeCustomerGatewaysResult\nReportIds\n"
    "DescribeDeclarativePoliciesReportsRequest\nReports\nreportSet\n"
    "DescribeDeclarativePoliciesReportsResult\nDescribeDhcpOptionsMaxResults\nDhcpOptionsIds\n"
    "DescribeDhcpOptionsRequest\ndhcpOptionsSet\nDescribeDhcpOptionsResult\n"
    "DescribeEgressOnlyInternetGatewaysMaxResults\nEgressOnlyInternetGatewayIds\n"
    "DescribeEgressOnlyInternetGatewaysRequest\nEgressOnlyInternetGateways\n"
    "egressOnlyInternetGatewaySet\nDescribeEgressOnlyInternetGatewaysResult\n"
    "DescribeElasticGpusMaxResults\nElasticGpuIds\nElasticGpuId\nDescribeElasticGpusRequest\n"
    "ElasticGpuSet\nelasticGpuSet\nDescribeElasticGpusResult\n"
    "DescribeExportImageTasksMaxResults\nExportImageTaskIds\nExportImageTaskId\n"
    "DescribeExportImageTasksRequest\nExportImageTasks\nexportImageTaskSet\n"
    "DescribeExportImageTasksResult\nExportTaskIds\nDescribeExportTasksRequest\nExportTasks\n"
    "exportTaskSet\nDescribeExportTasksResult\nImageIds\nDescribeFastLaunchImagesRequest\n"
    "DescribeFastLaunchImagesRequestMaxResults\nFastLaunchImages\nfastLaunchImageSet\n"
    "DescribeFastLaunchImagesResult\nresourceType\nSnapshotConfiguration\n"
    "snapshotConfiguration\nMaxParallelLaunches\nmaxParallelLaunches\nStateTransitionReason\n"
    "stateTransitionReason\nStateTransitionTime\nstateTransitionTime\n"
    "DescribeFastLaunchImagesSuccessItem\nDescribeFastLaunchImagesSuccessSet\nOwnerAlias\n"
    "ownerAlias\nEnablingTime\nenablingTime\nOptimizingTime\noptimizingTime\nEnabledTime\n"
    "enabledTime\nDisablingTime\ndisablingTime\nDisabledTime\ndisabledTime\n"
    "DescribeFastSnapshotRestoreSuccessItem\nDescribeFastSnapshotRestoreSuccessSet\n"
    "DescribeFastSnapshotRestoresMaxResults\nDescribeFastSnapshotRestoresRequest\n"
    "FastSnapshotRestores\nfastSnapshotRestoreSet\nDescribeFastSnapshotRestoresResult\n"
    "DescribeFleetError\nEventType\nDescribeFleetHistoryRequest\nHistoryRecords\n"
    "historyRecordSet\nLastEvaluatedTime\nlastEvaluatedTime\nDescribeFleetHistoryResult\n"
    "DescribeFleetInstancesRequest\nActiveInstances\nactiveInstanceSet\n"
    "DescribeFleetInstancesResult\nDescribeFleetsErrorSet\nDescribeFleetsInstances\n"
    "DescribeFleetsInstancesSet\nDescribeFleetsRequest\nFleets\nfleetSet\n"
    "DescribeFleetsResult\nDescribeFlexCostAllocationPoliciesMaxResults\n"
    "DescribeFlowLogsRequest\nFlowLogs\nflowLogSet\nDescribeFlowLogsResult\n"
    "DescribeFpgaImageAttributeRequest\nFpgaImageAttribute\nfpgaImageAttribute\n"
    "DescribeFpgaImageAttributeResult\nDescribeFpgaImagesMaxResults\nFpgaImageIds\nOwners\n"
    "Owner\nDescribeFpgaImagesRequest\nFpgaImages\nfpgaImageSet\nDescribeFpgaImagesResult\n"
    "DescribeFutureCapacityMaxResults\nMaxDuration\nMinDuration\nOfferingId\n"
    "DescribeHostReservationOfferingsRequest\nOfferingSet\nofferingSet\n"
    "DescribeHostReservationOfferingsResult\nDescribeHostReservationsMaxResults\n"
    "HostReservationIdSet\nDescribeHostReservationsRequest\nHostReservationSet\n"
    "hostReservationSet\nDescribeHostReservationsResult\nhostId\nfilter\nDescribeHostsRequest\n"
    "Hosts\nhostSet\nDescribeHostsResult\nDescribeIamInstanceProfileAssociationsMaxResults\n"
    "DescribeIamInstanceProfileAssociationsRequest\nIamInstanceProfileAssociations\n"
    "iamInstanceProfileAssociationSet\nDescribeIamInstanceProfileAssociationsResult\nResource\n"
    "DescribeIdFormatRequest\nDescribeIdFormatResult\nresource\nPrincipalArn\nprincipalArn\n"
    "DescribeIdentityIdFormatRequest\nDescribeIdentityIdFormatResult\n"
    "DescribeImageAttributeRequest\nDescribeImageReferencesImageIdStringList\n"
    "DescribeImageReferencesMaxResults\nIncludeAllResourceTypes\n"
    "DescribeImageReferencesRequest\nImageReferences\nimageReferenceSet\n"
    "DescribeImageReferencesResult\nDescribeImageUsageReportEntriesMaxResults\n"
    "DescribeImageUsageReportEntriesRequest\nImageUsageReportEntries\n"
    "imageUsageReportEntrySet\nDescribeImageUsageReportEntriesResult\n"
    "DescribeImageUsageReportsImageIdStringList\nDescribeImageUsageReportsMaxResults\n"
    "DescribeImageUsageReportsRequest\nImageUsageReports\nimageUsageReportSet\n"
    "DescribeImageUsageReportsResult\nExecutableUsers\nExecutableBy\nIncludeDeprecated\n"
    "IncludeDisabled\nDescribeImagesRequest\nImages\nimagesSet\nDescribeImagesResult\n"
    "ImportTaskIds\nDescribeImportImageTasksRequest\nImportImageTasks\nimportImageTaskSet\n"
    "DescribeImportImageTasksResult\nDescribeImportSnapshotTasksRequest\nImportSnapshotTasks\n"
    "importSnapshotTaskSet\nDescribeImportSnapshotTasksResult\nattribute\n"
    "DescribeInstanceAttributeRequest\nInstanceConnectEndpointIds\n"
    "DescribeInstanceConnectEndpointsRequest\nInstanceConnectEndpoints\n"
    "instanceConnectEndpointSet\nDescribeInstanceConnectEndpointsResult\n"
    "DescribeInstanceCreditSpecificationsMaxResults\n"
    "DescribeInstanceCreditSpecificationsRequest\nInstanceCreditSpecifications\n"
    "instanceCreditSpecificationSet\nDescribeInstanceCreditSpecificationsResult\n"
    "DescribeInstanceEventNotificationAttributesRequest\n"
    "DescribeInstanceEventNotificationAttributesResult\nInstanceEventWindowIds\n"
    "DescribeInstanceEventWindowsRequest\nInstanceEventWindows\ninstanceEventWindowSet\n"
    "DescribeInstanceEventWindowsResult\nDescribeInstanceImageMetadataMaxResults\n"
    "DescribeInstanceImageMetadataRequest\nInstanceImageMetadata\ninstanceImageMetadataSet\n"
    "DescribeInstanceImageMetadataResult\nDescribeInstanceSqlHaHistoryStatesRequest\n"
    "DescribeInstanceSqlHaHistoryStatesResult\nDescribeInstanceSqlHaStatesRequest\n"
    "DescribeInstanceSqlHaStatesRequestMaxResultsInteger\nDescribeInstanceSqlHaStatesResult\n"
    "IncludeManagedResources\nIncludeAllInstances\nincludeAllInstances\n"
    "DescribeInstanceStatusRequest\nInstanceStatuses\ninstanceStatusSet\n"
    "DescribeInstanceStatusResult\nDescribeInstanceTopologyGroupNameSet\n"
    "DescribeInstanceTopologyInstanceIdSet\nDescribeInstanceTopologyMaxResults\nGroupNames\n"
    "DescribeInstanceTopologyRequest\nDescribeInstanceTopologyResult\nLocationType\n"
    "DescribeInstanceTypeOfferingsRequest\nInstanceTypeOfferings\ninstanceTypeOfferingSet\n"
    "DescribeInstanceTypeOfferingsResult\nInstanceTypes\nIncludeUnsupportedInRegion\n"
    "DescribeInstanceTypesRequest\ninstanceTypeSet\nDescribeInstanceTypesResult\n"
    "DescribeInstancesRequest\nReservations\nreservationSet\nDescribeInstancesResult\n"
    "DescribeInternetGatewaysMaxResults\nInternetGatewayIds\nDescribeInternetGatewaysRequest\n"
    "InternetGateways\ninternetGatewaySet\nDescribeInternetGatewaysResult\n"
    "DescribeIpamByoasnMaxResults\nDescribeIpamByoasnRequest\nByoasns\nbyoasnSet\n"
    "DescribeIpamByoasnResult\nIpamExternalResourceVerificationTokenIds\n"
    "DescribeIpamExternalResourceVerificationTokensRequest\n"
    "IpamExternalResourceVerificationTokens\nipamExternalResourceVerificationTokenSet\n"
    "DescribeIpamExternalResourceVerificationTokensResult\nIpamInternetRegistryAssociationIds\n"
    "DescribeIpamInternetRegistryAssociationsRequest\nIpamInternetRegistryAssociations\n"
    "ipamInternetRegistryAssociationSet\nDescribeIpamInternetRegistryAssociationsResult\n"
    "IpamPolicyIds\nDescribeIpamPoliciesRequest\nIpamPolicies\nipamPolicySet\n"
    "DescribeIpamPoliciesResult\nDescribeIpamPoolAllocationsMaxResults\nIpamPoolAllocationIds\n"
    "IpamPoolAllocationId\nDescribeIpamPoolAllocationsRequest\nIpamPoolAllocations\n"
    "ipamPoolAllocationSet\nDescribeIpamPoolAllocationsResult\nIpamPoolIds\n"
    "DescribeIpamPoolsRequest\nIpamPools\nipamPoolSet\nDescribeIpamPoolsResult\n"
    "IpamPrefixListResolverTargetIds\nDescribeIpamPrefixListResolverTargetsRequest\n"
    "IpamPrefixListResolverTargets\nipamPrefixListResolverTargetSet\n"
    "DescribeIpamPrefixListResolverTargetsResult\nIpamPrefixListResolverIds\n"
    "DescribeIpamPrefixListResolversRequest\nIpamPrefixListResolvers\n"
    "ipamPrefixListResolverSet\nDescribeIpamPrefixListResolversResult\n"
    "IpamResourceDiscoveryIds\nDescribeIpamResourceDiscoveriesRequest\n"
    "IpamResourceDiscoveries\nipamResourceDiscoverySet\nDescribeIpamResourceDiscoveriesResult\n"
    "IpamResourceDiscoveryAssociationIds\nIpamResourceDiscoveryAssociationId\n"
    "DescribeIpamResourceDiscoveryAssociationsRequest\nIpamResourceDiscoveryAssociations\n"
    "ipamResourceDiscoveryAssociationSet\nDescribeIpamResourceDiscoveryAssociationsResult\n"
    "IpamScopeIds\nDescribeIpamScopesRequest\nIpamScopes\nipamScopeSet\n"
    "DescribeIpamScopesResult\nIpamIds\nDescribeIpamsRequest\nIpams\nipamSet\n"
    "DescribeIpamsResult\nDescribeIpv6PoolsRequest\nIpv6Pools\nipv6PoolSet\n"
    "DescribeIpv6PoolsResult\nKeyNames\nKeyPairIds\nIncludePublicKey\nDescribeKeyPairsRequest\n"
    "KeyPairs\nkeySet\nDescribeKeyPairsResult\nMinVersion\nMaxVersion\n"
    "DescribeLaunchTemplateVersionsRequest\nLaunchTemplateVersions\nlaunchTemplateVersionSet\n"
    "DescribeLaunchTemplateVersionsResult\nDescribeLaunchTemplatesMaxResults\n"
    "LaunchTemplateIds\nLaunchTemplateNames\nDescribeLaunchTemplatesRequest\nLaunchTemplates\n"
    "launchTemplates\nDescribeLaunchTemplatesResult\n"
    "LocalGatewayRouteTableVirtualInterfaceGroupAssociationIds\n"
    "DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsRequest\n"
    "LocalGatewayRouteTableVirtualInterfaceGroupAssociations\n"
    "localGatewayRouteTableVirtualInterfaceGroupAssociationSet\n"
    "DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociationsResult\n"
    "LocalGatewayRouteTableVpcAssociationIds\n"
    "DescribeLocalGatewayRouteTableVpcAssociationsRequest\n"
    "LocalGatewayRouteTableVpcAssociations\nlocalGatewayRouteTableVpcAssociationSet\n"
    "DescribeLocalGatewayRouteTableVpcAssociationsResult\nLocalGatewayRouteTableIds\n"
    "DescribeLocalGatewayRouteTablesRequest\nLocalGatewayRouteTables\n"
    "localGatewayRouteTableSet\nDescribeLocalGatewayRouteTablesResult\n"
    "LocalGatewayVirtualInterfaceGroupIds\nDescribeLocalGatewayVirtualInterfaceGroupsRequest\n"
    "LocalGatewayVirtualInterfaceGroups\nlocalGatewayVirtualInterfaceGroupSet\n"
    "DescribeLocalGatewayVirtualInterfaceGroupsResult\nLocalGatewayVirtualInterfaceIds\n"
    "DescribeLocalGatewayVirtualInterfacesRequest\nLocalGatewayVirtualInterfaces\n"
    "localGatewayVirtualInterfaceSet\nDescribeLocalGatewayVirtualInterfacesResult\n"
    "LocalGatewayIds\nDescribeLocalGatewaysRequest\nLocalGateways\nlocalGatewaySet\n"
    "DescribeLocalGatewaysResult\nDescribeLockedSnapshotsMaxResults\nSnapshotIds\n"
    "DescribeLockedSnapshotsRequest\nDescribeLockedSnapshotsResult\nHostId\n"
    "DescribeMacHostsRequest\nDescribeMacHostsRequestMaxResults\nMacHosts\nmacHostSet\n"
    "DescribeMacHostsResult\nDescribeMacModificationTasksMaxResults\nMacModificationTaskIds\n"
    "MacModificationTaskId\nDescribeMacModificationTasksRequest\nMacModificationTasks\n"
    "macModificationTaskSet\nDescribeMacModificationTasksResult\nPrefixListIds\n"
    "DescribeManagedPrefixListsRequest\nPrefixLists\nprefixListSet\n"
    "DescribeManagedPrefixListsResult\nDescribeMetricCategoriesMaxResults\nMetricCategoryIds\n"
    "DescribeMetricCategoriesRequest\nMetricCategories\nmetricCategorySet\n"
    "DescribeMetricCategoriesResult\nDescribeMovingAddressesMaxResults\n"
    "DescribeMovingAddressesRequest\nMovingAddressStatuses\nmovingAddressStatusSet\n"
    "DescribeMovingAddressesResult\nDescribeNatGatewaysMaxResults\nNatGatewayIds\n"
    "DescribeNatGatewaysRequest\nNatGateways\nnatGatewaySet\nDescribeNatGatewaysResult\n"
    "DescribeNetworkAclsMaxResults\nNetworkAclIds\nDescribeNetworkAclsRequest\nNetworkAcls\n"
    "networkAclSet\nDescribeNetworkAclsResult\nNetworkInsightsAccessScopeAnalysisIds\n"
    "AnalysisStartTimeBegin\nAnalysisStartTimeEnd\n"
    "DescribeNetworkInsightsAccessScopeAnalysesRequest\nNetworkInsightsAccessScopeAnalyses\n"
    "networkInsightsAccessScopeAnalysisSet\nDescribeNetworkInsightsAccessScopeAnalysesResult\n"
    "NetworkInsightsAccessScopeIds\nDescribeNetworkInsightsAccessScopesRequest\n"
    "NetworkInsightsAccessScopes\nnetworkInsightsAccessScopeSet\n"
    "DescribeNetworkInsightsAccessScopesResult\nNetworkInsightsAnalysisIds\nAnalysisStartTime\n"
    "AnalysisEndTime\nDescribeNetworkInsightsAnalysesRequest\nNetworkInsightsAnalyses\n"
    "networkInsightsAnalysisSet\nDescribeNetworkInsightsAnalysesResult\n"
    "NetworkInsightsPathIds\nDescribeNetworkInsightsPathsRequest\nNetworkInsightsPaths\n"
    "networkInsightsPathSet\nDescribeNetworkInsightsPathsResult\n"
    "DescribeNetworkInterfaceAttributeRequest\nAttachment\nSourceDestCheck\nsourceDestCheck\n"
    "AssociatePublicIpAddress\nassociatePublicIpAddress\n"
    "DescribeNetworkInterfaceAttributeResult\nDescribeNetworkInterfacePermissionsMaxResults\n"
    "NetworkInterfacePermissionIds\nDescribeNetworkInterfacePermissionsRequest\n"
    "NetworkInterfacePermissions\nnetworkInterfacePermissions\n"
    "DescribeNetworkInterfacePermissionsResult\nDescribeNetworkInterfacesMaxResults\n"
    "DescribeNetworkInterfacesRequest\nNetworkInterfaces\nnetworkInterfaceSet\n"
    "DescribeNetworkInterfacesResult\nDescribeNetworkingFlexCostAllocationPoliciesRequest\n"
    "FlexCostAllocationPolicies\nflexCostAllocationPolicies\n"
    "DescribeNetworkingFlexCostAllocationPoliciesResult\nFcaPolicyAssociationIds\n"
    "DescribeNetworkingFlexCostAllocationPolicyAssociationsRequest\n"
    "DescribeNetworkingFlexCostAllocationPolicyAssociationsResult\nOutpostLagIds\n"
    "DescribeOutpostLagsRequest\nOutpostLags\noutpostLagSet\nDescribeOutpostLagsResult\n"
    "GroupIds\nDescribePlacementGroupsRequest\nPlacementGroups\nplacementGroupSet\n"
    "DescribePlacementGroupsResult\nDescribePrefixListsRequest\nDescribePrefixListsResult\n"
    "DescribePrincipalIdFormatMaxResults\nDescribePrincipalIdFormatRequest\nPrincipals\n"
    "principalSet\nDescribePrincipalIdFormatResult\nDescribePublicIpv4PoolsRequest\n"
    "PublicIpv4Pools\npublicIpv4PoolSet\nDescribePublicIpv4PoolsResult\nRegionNames\n"
    "AllRegions\nDescribeRegionsRequest\nRegions\nregionInfo\nDescribeRegionsResult\n"
    "DescribeReplaceRootVolumeTasksMaxResults\nReplaceRootVolumeTaskIds\n"
    "ReplaceRootVolumeTaskId\nDescribeReplaceRootVolumeTasksRequest\nReplaceRootVolumeTasks\n"
    "replaceRootVolumeTaskSet\nDescribeReplaceRootVolumeTasksResult\n"
    "DescribeReservedInstancesListingsRequest\nDescribeReservedInstancesListingsResult\n"
    "ReservedInstancesModificationIds\nReservedInstancesModificationId\n"
    "DescribeReservedInstancesModificationsRequest\nReservedInstancesModifications\n"
    "reservedInstancesModificationsSet\nDescribeReservedInstancesModificationsResult\n"
    "IncludeMarketplace\nMaxInstanceCount\nOfferingClass\nProductDescription\n"
    "ReservedInstancesOfferingIds\nReservedInstancesOfferingId\nOfferingType\nofferingType\n"
    "DescribeReservedInstancesOfferingsRequest\nReservedInstancesOfferings\n"
    "reservedInstancesOfferingsSet\nDescribeReservedInstancesOfferingsResult\n"
    "DescribeReservedInstancesRequest\nReservedInstances\nreservedInstancesSet\n"
    "DescribeReservedInstancesResult\nRouteServerEndpointIds\n"
    "DescribeRouteServerEndpointsRequest\nRouteServerEndpoints\nrouteServerEndpointSet\n"
    "DescribeRouteServerEndpointsResult\nRouteServerPeerIds\nDescribeRouteServerPeersRequest\n"
    "RouteServerPeers\nrouteServerPeerSet\nDescribeRouteServerPeersResult\nRouteServerIds\n"
    "DescribeRouteServersRequest\nRouteServers\nrouteServerSet\nDescribeRouteServersResult\n"
    "DescribeRouteTablesMaxResults\nDescribeRouteTablesRequest\nRouteTables\nrouteTableSet\n"
    "DescribeRouteTablesResult\nDescribeScheduledInstanceAvailabilityMaxResults\n"
    "FirstSlotStartTimeRange\nMaxSlotDurationInHours\nMinSlotDurationInHours\nRecurrence\n"
    "DescribeScheduledInstanceAvailabilityRequest\nScheduledInstanceAvailabilitySet\n"
    "scheduledInstanceAvailabilitySet\nDescribeScheduledInstanceAvailabilityResult\n"
    "ScheduledInstanceIds\nScheduledInstanceId\nSlotStartTimeRange\n"
    "DescribeScheduledInstancesRequest\nScheduledInstanceSet\nscheduledInstanceSet\n"
    "DescribeScheduledInstancesResult\nDescribeSecondaryInterfacesMaxResults\n"
    "SecondaryInterfaceIds\nSecondaryInterfaceId\nDescribeSecondaryInterfacesRequest\n"
    "SecondaryInterfaces\nsecondaryInterfaceSet\nDescribeSecondaryInterfacesResult\n"
    "DescribeSecondaryNetworksMaxResults\nSecondaryNetworkIds\n"
    "DescribeSecondaryNetworksRequest\nSecondaryNetworks\nsecondaryNetworkSet\n"
    "DescribeSecondaryNetworksResult\nDescribeSecondarySubnetsMaxResults\nSecondarySubnetIds\n"
    "DescribeSecondarySubnetsRequest\nSecondarySubnets\nsecondarySubnetSet\n"
    "DescribeSecondarySubnetsResult\nDescribeSecurityGroupReferencesRequest\n"
    "SecurityGroupReferenceSet\nsecurityGroupReferenceSet\n"
    "DescribeSecurityGroupReferencesResult\nDescribeSecurityGroupRulesMaxResults\n"
    "SecurityGroupRuleIds\nSecurityGroupRuleId\nDescribeSecurityGroupRulesRequest\n"
    "DescribeSecurityGroupRulesResult\nDescribeSecurityGroupVpcAssociationsMaxResults\n"
    "DescribeSecurityGroupVpcAssociationsRequest\nSecurityGroupVpcAssociations\n"
    "securityGroupVpcAssociationSet\nDescribeSecurityGroupVpcAssociationsResult\n"
    "DescribeSecurityGroupsMaxResults\nDescribeSecurityGroupsRequest\nSecurityGroups\n"
    "securityGroupInfo\nDescribeSecurityGroupsResult\nServiceLinkVirtualInterfaceIds\n"
    "ServiceLinkVirtualInterfaceId\nDescribeServiceLinkVirtualInterfacesRequest\n"
    "ServiceLinkVirtualInterfaces\nserviceLinkVirtualInterfaceSet\n"
    "DescribeServiceLinkVirtualInterfacesResult\nDescribeSnapshotAttributeRequest\n"
    "ProductCodes\nproductCodes\nCreateVolumePermissions\ncreateVolumePermission\n"
    "DescribeSnapshotAttributeResult\nDescribeSnapshotTierStatusMaxResults\n"
    "DescribeSnapshotTierStatusRequest\nSnapshotTierStatuses\nsnapshotTierStatusSet\n"
    "DescribeSnapshotTierStatusResult\nOwnerIds\nRestorableByUserIds\nRestorableBy\n"
    "DescribeSnapshotsRequest\nDescribeSnapshotsResult\n"
    "DescribeSpotDatafeedSubscriptionRequest\nDescribeSpotDatafeedSubscriptionResult\n"
    "DescribeSpotFleetInstancesMaxResults\nDescribeSpotFleetInstancesRequest\n"
    "DescribeSpotFleetInstancesResponse\nDescribeSpotFleetRequestHistoryMaxResults\neventType\n"
    "DescribeSpotFleetRequestHistoryRequest\nDescribeSpotFleetRequestHistoryResponse\n"
    "DescribeSpotFleetRequestsRequest\nSpotFleetRequestConfigs\nspotFleetRequestConfigSet\n"
    "DescribeSpotFleetRequestsResponse\nDescribeSpotInstanceRequestsRequest\n"
    "SpotInstanceRequests\nDescribeSpotInstanceRequestsResult\nProductDescriptions\n"
    "DescribeSpotPriceHistoryRequest\nSpotPriceHistory\nspotPriceHistorySet\n"
    "DescribeSpotPriceHistoryResult\nDescribeStaleSecurityGroupsMaxResults\n"
    "DescribeStaleSecurityGroupsNextToken\nDescribeStaleSecurityGroupsRequest\n"
    "StaleSecurityGroupSet\nstaleSecurityGroupSet\nDescribeStaleSecurityGroupsResult\n"
    "DescribeStoreImageTasksRequest\nDescribeStoreImageTasksRequestMaxResults\n"
    "StoreImageTaskResults\nstoreImageTaskResultSet\nDescribeStoreImageTasksResult\n"
    "DescribeSubnetsMaxResults\nDescribeSubnetsRequest\nSubnets\nsubnetSet\n"
    "DescribeSubnetsResult\nDescribeTagsRequest\nDescribeTagsResult\n"
    "TrafficMirrorFilterRuleIds\nDescribeTrafficMirrorFilterRulesRequest\n"
    "TrafficMirrorFilterRules\ntrafficMirrorFilterRuleSet\n"
    "DescribeTrafficMirrorFilterRulesResult\nTrafficMirrorFilterIds\n"
    "DescribeTrafficMirrorFiltersRequest\nTrafficMirrorFilters\ntrafficMirrorFilterSet\n"
    "DescribeTrafficMirrorFiltersResult\nTrafficMirrorSessionIds\n"
    "DescribeTrafficMirrorSessionsRequest\nTrafficMirrorSessions\ntrafficMirrorSessionSet\n"
    "DescribeTrafficMirrorSessionsResult\nTrafficMirrorTargetIds\n"
    "DescribeTrafficMirrorTargetsRequest\nTrafficMirrorTargets\ntrafficMirrorTargetSet\n"
    "DescribeTrafficMirrorTargetsResult\nDescribeTransitGatewayAttachmentsRequest\n"
    "TransitGatewayAttachments\ntransitGatewayAttachments\n"
    "DescribeTransitGatewayAttachmentsResult\nTransitGatewayConnectPeerIds\n"
    "DescribeTransitGatewayConnectPeersRequest\nTransitGatewayConnectPeers\n"
    "transitGatewayConnectPeerSet\nDescribeTransitGatewayConnectPeersResult\n"
    "DescribeTransitGatewayConnectsRequest\nTransitGatewayConnects\ntransitGatewayConnectSet\n"
    "DescribeTransitGatewayConnectsResult\nTransitGatewayMeteringPolicyIds\n"
    "DescribeTransitGatewayMeteringPoliciesRequest\nTransitGatewayMeteringPolicies\n"
    "transitGatewayMeteringPolicies\nDescribeTransitGatewayMeteringPoliciesResult\n"
    "TransitGatewayMulticastDomainIds\nDescribeTransitGatewayMulticastDomainsRequest\n"
    "TransitGatewayMulticastDomains\ntransitGatewayMulticastDomains\n"
    "DescribeTransitGatewayMulticastDomainsResult\n"
    "DescribeTransitGatewayNetworkFunctionAttachmentsRequest\n"
    "TransitGatewayNetworkFunctionAttachments\ntransitGatewayNetworkFunctionAttachmentSet\n"
    "DescribeTransitGatewayNetworkFunctionAttachmentsResult\n"
    "DescribeTransitGatewayPeeringAttachmentsRequest\nTransitGatewayPeeringAttachments\n"
    "transitGatewayPeeringAttachments\nDescribeTransitGatewayPeeringAttachmentsResult\n"
    "TransitGatewayPolicyTableIds\nDescribeTransitGatewayPolicyTablesRequest\n"
    "TransitGatewayPolicyTables\ntransitGatewayPolicyTables\n"
    "DescribeTransitGatewayPolicyTablesResult\nTransitGatewayRouteTableAnnouncementIds\n"
    "DescribeTransitGatewayRouteTableAnnouncementsRequest\n"
    "TransitGatewayRouteTableAnnouncements\ntransitGatewayRouteTableAnnouncements\n"
    "DescribeTransitGatewayRouteTableAnnouncementsResult\nTransitGatewayRouteTableIds\n"
    "DescribeTransitGatewayRouteTablesRequest\nTransitGatewayRouteTables\n"
    "transitGatewayRouteTables\nDescribeTransitGatewayRouteTablesResult\n"
    "DescribeTransitGatewayVpcAttachmentsRequest\nTransitGatewayVpcAttachments\n"
    "transitGatewayVpcAttachments\nDescribeTransitGatewayVpcAttachmentsResult\n"
    "TransitGatewayIds\nDescribeTransitGatewaysRequest\nTransitGateways\ntransitGatewaySet\n"
    "DescribeTransitGatewaysResult\nDescribeTrunkInterfaceAssociationsMaxResults\n"
    "DescribeTrunkInterfaceAssociationsRequest\nInterfaceAssociations\n"
    "interfaceAssociationSet\nDescribeTrunkInterfaceAssociationsResult\n"
    "DescribeVerifiedAccessEndpointsMaxResults\nVerifiedAccessEndpointIds\n"
    "DescribeVerifiedAccessEndpointsRequest\nVerifiedAccessEndpoints\n"
    "verifiedAccessEndpointSet\nDescribeVerifiedAccessEndpointsResult\n"
    "DescribeVerifiedAccessGroupMaxResults\nVerifiedAccessGroupIds\n"
    "DescribeVerifiedAccessGroupsRequest\nVerifiedAccessGroups\nverifiedAccessGroupSet\n"
    "DescribeVerifiedAccessGroupsResult\n"
    "DescribeVerifiedAccessInstanceLoggingConfigurationsMaxResults\nVerifiedAccessInstanceIds\n"
    "DescribeVerifiedAccessInstanceLoggingConfigurationsRequest\nLoggingConfigurations\n"
    "loggingConfigurationSet\nDescribeVerifiedAccessInstanceLoggingConfigurationsResult\n"
    "DescribeVerifiedAccessInstancesMaxResults\nDescribeVerifiedAccessInstancesRequest\n"
    "VerifiedAccessInstances\nverifiedAccessInstanceSet\n"
    "DescribeVerifiedAccessInstancesResult\nDescribeVerifiedAccessTrustProvidersMaxResults\n"
    "VerifiedAccessTrustProviderIds\nDescribeVerifiedAccessTrustProvidersRequest\n"
    "VerifiedAccessTrustProviders\nverifiedAccessTrustProviderSet\n"
    "DescribeVerifiedAccessTrustProvidersResult\nDescribeVolumeAttributeRequest\nAutoEnableIO\n"
    "autoEnableIO\nvolumeId\nDescribeVolumeAttributeResult\nVolumeIds\n"
    "DescribeVolumeStatusRequest\nVolumeStatuses\nvolumeStatusSet\nDescribeVolumeStatusResult\n"
    "DescribeVolumesModificationsRequest\nVolumesModifications\nvolumeModificationSet\n"
    "DescribeVolumesModificationsResult\nDescribeVolumesRequest\nDescribeVolumesResult\n"
    "DescribeVpcAttributeRequest\nEnableDnsHostnames\nenableDnsHostnames\nEnableDnsSupport\n"
    "enableDnsSupport\nEnableNetworkAddressUsageMetrics\nenableNetworkAddressUsageMetrics\n"
    "DescribeVpcAttributeResult\nDescribeVpcBlockPublicAccessExclusionsMaxResults\n"
    "ExclusionIds\nDescribeVpcBlockPublicAccessExclusionsRequest\n"
    "VpcBlockPublicAccessExclusions\nvpcBlockPublicAccessExclusionSet\n"
    "DescribeVpcBlockPublicAccessExclusionsResult\nDescribeVpcBlockPublicAccessOptionsRequest\n"
    "VpcBlockPublicAccessOptions\nvpcBlockPublicAccessOptions\n"
    "DescribeVpcBlockPublicAccessOptionsResult\nDescribeVpcClassicLinkDnsSupportMaxResults\n"
    "DescribeVpcClassicLinkDnsSupportNextToken\nVpcIds\n"
    "DescribeVpcClassicLinkDnsSupportRequest\nVpcs\nvpcs\n"
    "DescribeVpcClassicLinkDnsSupportResult\nDescribeVpcClassicLinkRequest\nvpcSet\n"
    "DescribeVpcClassicLinkResult\nDescribeVpcEncryptionControlsMaxResults\n"
    "VpcEncryptionControlIds\nDescribeVpcEncryptionControlsRequest\nVpcEncryptionControls\n"
    "vpcEncryptionControlSet\nDescribeVpcEncryptionControlsResult\n"
    "DescribeVpcEndpointAssociationsRequest\nVpcEndpointAssociations\n"
    "vpcEndpointAssociationSet\nDescribeVpcEndpointAssociationsResult\n"
    "DescribeVpcEndpointConnectionNotificationsRequest\nconnectionNotificationSet\n"
    "DescribeVpcEndpointConnectionNotificationsResult\nDescribeVpcEndpointConnectionsRequest\n"
    "VpcEndpointConnections\nvpcEndpointConnectionSet\nDescribeVpcEndpointConnectionsResult\n"
    "DescribeVpcEndpointServiceConfigurationsRequest\nServiceConfigurations\n"
    "serviceConfigurationSet\nDescribeVpcEndpointServiceConfigurationsResult\n"
    "DescribeVpcEndpointServicePermissionsRequest\nAllowedPrincipals\nallowedPrincipals\n"
    "DescribeVpcEndpointServicePermissionsResult\nServiceNames\nServiceRegions\n"
    "DescribeVpcEndpointServicesRequest\nserviceNameSet\nServiceDetails\nserviceDetailSet\n"
    "DescribeVpcEndpointServicesResult\nDescribeVpcEndpointsRequest\nVpcEndpoints\n"
    "vpcEndpointSet\nDescribeVpcEndpointsResult\nDescribeVpcPeeringConnectionsMaxResults\n"
    "VpcPeeringConnectionIds\nDescribeVpcPeeringConnectionsRequest\nVpcPeeringConnections\n"
    "vpcPeeringConnectionSet\nDescribeVpcPeeringConnectionsResult\nDescribeVpcsMaxResults\n"
    "DescribeVpcsRequest\nDescribeVpcsResult\nVpnConcentratorIds\n"
    "DescribeVpnConcentratorsRequest\nVpnConcentrators\nvpnConcentratorSet\n"
    "DescribeVpnConcentratorsResult\nVpnConnectionIds\nDescribeVpnConnectionsRequest\n"
    "VpnConnections\nvpnConnectionSet\nDescribeVpnConnectionsResult\nVpnGatewayIds\n"
    "DescribeVpnGatewaysRequest\nVpnGateways\nvpnGatewaySet\nDescribeVpnGatewaysResult\n"
    "plain-text\nparquet\nDestinationFileFormat\nFileFormat\nHiveCompatiblePartitions\n"
    "PerHourPartition\nDestinationOptionsRequest\nfileFormat\nhiveCompatiblePartitions\n"
    "perHourPartition\nDestinationOptionsResponse\nDetachClassicLinkVpcRequest\n"
    "DetachClassicLinkVpcResult\nDetachImageWatermarkRequest\nDetachImageWatermarkResult\n"
    "DetachInternetGatewayRequest\nforce\nDetachNetworkInterfaceRequest\n"
    "DetachVerifiedAccessTrustProviderRequest\nDetachVerifiedAccessTrustProviderResult\n"
    "DetachVolumeRequest\nDetachVpnGatewayRequest\nTrustProviders\nTrustProvider\n"
    "trustProviderSet\nDevicePostureResponseOptions\nDeviceTrustProviderTypeList\n"
    "instance-store\nDeviceType\nValues\nvalueSet\nDhcpConfiguration\nDhcpConfigurationList\n"
    "DhcpConfigurationValueList\ndhcpOptionsId\ndhcpConfigurationSet\nDhcpOptionsIdStringList\n"
    "DhcpOptionsList\nDimension\nDirectoryId\ndirectoryId\nDirectoryServiceAuthentication\n"
    "DirectoryServiceAuthenticationRequest\nDisableAddressTransferRequest\n"
    "DisableAddressTransferResult\nDisableAllowedImagesSettingsRequest\n"
    "AllowedImagesSettingsState\nallowedImagesSettingsState\n"
    "DisableAllowedImagesSettingsResult\nDisableApplicationStatusCheckSuppressionRequest\n"
    "DisableApplicationStatusCheckSuppressionResult\n"
    "DisableAwsNetworkPerformanceMetricSubscriptionRequest\nOutput\noutput\n"
    "DisableAwsNetworkPerformanceMetricSubscriptionResult\nDisableCapacityManagerRequest\n"
    "capacityManagerStatus\nOrganizationsAccess\norganizationsAccess\n"
    "DisableCapacityManagerResult\nDisableEbsEncryptionByDefaultRequest\n"
    "EbsEncryptionByDefault\nebsEncryptionByDefault\nDisableEbsEncryptionByDefaultResult\n"
    "DisableFastLaunchRequest\nDisableFastLaunchResult\nFastSnapshotRestoreStateErrors\n"
    "fastSnapshotRestoreStateErrorSet\nDisableFastSnapshotRestoreErrorItem\n"
    "DisableFastSnapshotRestoreErrorSet\nDisableFastSnapshotRestoreStateError\n"
    "DisableFastSnapshotRestoreStateErrorItem\nDisableFastSnapshotRestoreStateErrorSet\n"
    "DisableFastSnapshotRestoreSuccessItem\nDisableFastSnapshotRestoreSuccessSet\n"
    "SourceSnapshotIds\nDisableFastSnapshotRestoresRequest\nDisableFastSnapshotRestoresResult\n"
    "DisableImageBlockPublicAccessRequest\nImageBlockPublicAccessState\n"
    "imageBlockPublicAccessState\nDisableImageBlockPublicAccessResult\n"
    "DisableImageDeprecationRequest\nDisableImageDeprecationResult\n"
    "DisableImageDeregistrationProtectionRequest\nDisableImageDeregistrationProtectionResult\n"
    "DisableImageRequest\nDisableImageResult\nDisableInstanceSqlHaStandbyDetectionsRequest\n"
    "DisableInstanceSqlHaStandbyDetectionsResult\nDelegatedAdminAccountId\n"
    "DisableIpamOrganizationAdminAccountRequest\nSuccess\nsuccess\n"
    "DisableIpamOrganizationAdminAccountResult\nOrganizationTargetId\n"
    "DisableIpamPolicyRequest\nDisableIpamPolicyResult\nDisableRouteServerPropagationRequest\n"
    "RouteServerPropagation\nrouteServerPropagation\nDisableRouteServerPropagationResult\n"
    "DisableSerialConsoleAccessRequest\nSerialConsoleAccessEnabled\n"
    "serialConsoleAccessEnabled\nDisableSerialConsoleAccessResult\n"
    "DisableSnapshotBlockPublicAccessRequest\nDisableSnapshotBlockPublicAccessResult\n"
    "DisableTransitGatewayRouteTablePropagationRequest\nPropagation\npropagation\n"
    "DisableTransitGatewayRouteTablePropagationResult\nDisableVgwRoutePropagationRequest\n"
    "DisableVpcClassicLinkDnsSupportRequest\nDisableVpcClassicLinkDnsSupportResult\n"
    "DisableVpcClassicLinkRequest\nDisableVpcClassicLinkResult\nDisassociateAddressRequest\n"
    "DisassociateApplicationStatusCheckRequest\nDisassociateApplicationStatusCheckResult\n"
    "DisassociateCapacityReservationBillingOwnerRequest\n"
    "DisassociateCapacityReservationBillingOwnerResult\n"
    "DisassociateClientVpnTargetNetworkRequest\nDisassociateClientVpnTargetNetworkResult\n"
    "DisassociateEnclaveCertificateIamRoleRequest\n"
    "DisassociateEnclaveCertificateIamRoleResult\nDisassociateIamInstanceProfileRequest\n"
    "DisassociateIamInstanceProfileResult\nDisassociateInstanceEventWindowRequest\n"
    "DisassociateInstanceEventWindowResult\nDisassociateIpamByoasnRequest\n"
    "DisassociateIpamByoasnResult\nDisassociateIpamResourceDiscoveryRequest\n"
    "DisassociateIpamResourceDiscoveryResult\nDisassociateKmsKeyIdRequest\n"
    "DisassociateKmsKeyIdResult\nMaxDrainDurationSeconds\n"
    "DisassociateNatGatewayAddressRequest\nDisassociateNatGatewayAddressResult\n"
    "DisassociateNetworkingFlexCostAllocationPolicyRequest\nFcaPolicyDisassociations\n"
    "fcaPolicyDisassociations\nFcaPolicyDisassociationFailures\n"
    "fcaPolicyDisassociationFailures\nDisassociateNetworkingFlexCostAllocationPolicyResult\n"
    "DisassociateRouteServerRequest\nDisassociateRouteServerResult\n"
    "DisassociateRouteTableRequest\nDisassociateSecurityGroupVpcRequest\n"
    "DisassociateSecurityGroupVpcResult\nDisassociateSecurityGroupVpcSecurityGroupId\n"
    "DisassociateSubnetCidrBlockRequest\nDisassociateSubnetCidrBlockResult\n"
    "DisassociateTransitGatewayMulticastDomainRequest\n"
    "DisassociateTransitGatewayMulticastDomainResult\n"
    "DisassociateTransitGatewayPolicyTableRequest\n"
    "DisassociateTransitGatewayPolicyTableResult\nDisassociateTransitGatewayRouteTableRequest\n"
    "DisassociateTransitGatewayRouteTableResult\nDisassociateTrunkInterfaceRequest\n"
    "DisassociateTrunkInterfaceResult\nDisassociateVpcCidrBlockRequest\n"
    "DisassociateVpcCidrBlockResult\nDiskCount\nImage\nVolume\nDiskImage\nChecksum\nchecksum\n"
    "Format\nformat\nImportManifestUrl\nimportManifestUrl\nsize\nDiskImageDescription\nBytes\n"
    "bytes\nDiskImageDetail\nVMDK\nRAW\nVHD\nDiskImageFormat\nDiskImageList\n"
    "DiskImageVolumeDescription\nSizeInGB\nsizeInGB\nDiskInfo\nDiskInfoList\nDiskSize\nhdd\n"
    "ssd\nDiskType\nHostedZoneId\nhostedZoneId\nDnsEntry\nDnsEntrySet\npendingVerification\n"
    "verified\nDnsNameState\nDnsRecordIpType\ndnsRecordIpType\n"
    "PrivateDnsOnlyForInboundResolverEndpoint\nprivateDnsOnlyForInboundResolverEndpoint\n"
    "PrivateDnsPreference\nprivateDnsPreference\nPrivateDnsSpecifiedDomains\n"
    "privateDnsSpecifiedDomainSet\nPrivateDnsSpecifiedDomain\nDnsOptionsSpecification\n"
    "dualstack\nservice-defined\nCustomDnsServers\nDnsServersOptionsModifyStructure\n"
    "DnsSupportValue\nstandard\nDomainType\nDouble\nDoubleWithConstraints\nDrainSeconds\n"
    "DynamicRoutingValue\nDeleteOnTermination\ndeleteOnTermination\niops\nVolumeSize\n"
    "volumeSize\nvolumeType\nthroughput\nEbsBlockDevice\nEbsBlockDeviceResponse\nebsCardIndex\n"
    "baselineBandwidthInMbps\nbaselineThroughputInMBps\nbaselineIops\nMaximumBandwidthInMbps\n"
    "maximumBandwidthInMbps\nMaximumThroughputInMBps\nmaximumThroughputInMBps\nMaximumIops\n"
    "maximumIops\nEbsCardInfo\nEbsCardInfoList\nsupported\nEbsEncryptionSupport\n"
    "EbsOptimizedSupport\nebsOptimizedSupport\nEncryptionSupport\nencryptionSupport\n"
    "EbsOptimizedInfo\nebsOptimizedInfo\nNvmeSupport\nnvmeSupport\nMaximumEbsAttachments\n"
    "maximumEbsAttachments\nattachmentLimitType\nMaximumEbsCards\nmaximumEbsCards\nEbsCards\n"
    "ebsCardSet\nEbsInfo\nAttachTime\nattachTime\nAssociatedResource\nassociatedResource\n"
    "VolumeOwnerId\nvolumeOwnerId\noperator\nEbsInstanceBlockDevice\n"
    "EbsInstanceBlockDeviceSpecification\nEbsNvmeSupport\nEbsStatusDetails\n"
    "EbsStatusDetailsList\ndetails\nEbsStatusSummary\ninstanceConnectEndpointId\n"
    "InstanceConnectEndpointArn\ninstanceConnectEndpointArn\nStateMessage\nstateMessage\n"
    "FipsDnsName\nfipsDnsName\nnetworkInterfaceIdSet\npreserveClientIp\nipAddressType\n"
    "PublicDnsNames\npublicDnsNames\nEc2InstanceConnectEndpoint\ncreate-in-progress\n"
    "create-complete\ncreate-failed\ndelete-in-progress\ndelete-complete\ndelete-failed\n"
    "update-in-progress\nupdate-complete\nupdate-failed\nEc2InstanceConnectEndpointState\n"
    "MaximumEfaInterfaces\nmaximumEfaInterfaces\nEfaInfo\nEfaSupportedFlag\nAttachments\n"
    "attachmentSet\nEgressOnlyInternetGatewayIdList\nEgressOnlyInternetGatewayList\n"
    "EipAllocationPublicIp\nEipAssociationIdList\nder\ntpmt\nEkPubKeyFormat\nrsa-2048\n"
    "ecc-sec-p384\nEkPubKeyType\nEkPubKeyValue\nelasticGpuId\nElasticGpuAssociationId\n"
    "elasticGpuAssociationId\nElasticGpuAssociationState\nelasticGpuAssociationState\n"
    "ElasticGpuAssociationTime\nelasticGpuAssociationTime\nElasticGpuAssociation\n"
    "ElasticGpuAssociationList\nElasticGpuHealth\nElasticGpuIdSet\nElasticGpuSpecification\n"
    "ElasticGpuSpecificationList\nElasticGpuSpecificationResponse\n"
    "ElasticGpuSpecificationResponseList\nElasticGpuSpecifications\nATTACHED\nElasticGpuState\n"
    "OK\nIMPAIRED\nElasticGpuStatus\nElasticGpuType\nelasticGpuType\nelasticGpuHealth\n"
    "elasticGpuState\nElasticGpus\nElasticInferenceAccelerator\n"
    "ElasticInferenceAcceleratorArn\nelasticInferenceAcceleratorArn\n"
    "ElasticInferenceAcceleratorAssociationId\nelasticInferenceAcceleratorAssociationId\n"
    "ElasticInferenceAcceleratorAssociationState\nelasticInferenceAcceleratorAssociationState\n"
    "ElasticInferenceAcceleratorAssociationTime\nelasticInferenceAcceleratorAssociationTime\n"
    "ElasticInferenceAcceleratorAssociation\nElasticInferenceAcceleratorAssociationList\n"
    "ElasticInferenceAcceleratorCount\nElasticInferenceAccelerators\nElasticIpAssociationId\n"
    "EnaSrdSpecificationRequest\nEnaSrdSupported\nEnaSrdUdpSpecificationRequest\nEnaSupport\n"
    "EnableAddressTransferRequest\nEnableAddressTransferResult\n"
    "EnableAllowedImagesSettingsRequest\nEnableAllowedImagesSettingsResult\nDurationSeconds\n"
    "EnableApplicationStatusCheckSuppressionRequest\n"
    "EnableApplicationStatusCheckSuppressionResult\n"
    "EnableAwsNetworkPerformanceMetricSubscriptionRequest\n"
    "EnableAwsNetworkPerformanceMetricSubscriptionResult\nEnableCapacityManagerRequest\n"
    "EnableCapacityManagerResult\nEnableEbsEncryptionByDefaultRequest\n"
    "EnableEbsEncryptionByDefaultResult\nEnableFastLaunchRequest\nEnableFastLaunchResult\n"
    "EnableFastSnapshotRestoreErrorItem\nEnableFastSnapshotRestoreErrorSet\n"
    "EnableFastSnapshotRestoreStateError\nEnableFastSnapshotRestoreStateErrorItem\n"
    "EnableFastSnapshotRestoreStateErrorSet\nEnableFastSnapshotRestoreSuccessItem\n"
    "EnableFastSnapshotRestoreSuccessSet\nEnableFastSnapshotRestoresRequest\n"
    "EnableFastSnapshotRestoresResult\nEnableImageBlockPublicAccessRequest\n"
    "EnableImageBlockPublicAccessResult\nDeprecateAt\nEnableImageDeprecationRequest\n"
    "EnableImageDeprecationResult\nWithCooldown\nEnableImageDeregistrationProtectionRequest\n"
    "EnableImageDeregistrationProtectionResult\nEnableImageRequest\nEnableImageResult\n"
    "SqlServerCredentials\nEnableInstanceSqlHaStandbyDetectionsRequest\n"
    "EnableInstanceSqlHaStandbyDetectionsResult\nRpkiVersion\nServiceUri\nChildHandle\n"
    "ParentHandle\nParentBpkiTa\nEnableIpamInternetRegistryAssociationRequest\n"
    "EnableIpamInternetRegistryAssociationResult\nEnableIpamOrganizationAdminAccountRequest\n"
    "EnableIpamOrganizationAdminAccountResult\nEnableIpamPolicyRequest\nipamPolicyId\n"
    "EnableIpamPolicyResult\nEnableReachabilityAnalyzerOrganizationSharingRequest\n"
    "EnableReachabilityAnalyzerOrganizationSharingResult\nEnableRouteServerPropagationRequest\n"
    "EnableRouteServerPropagationResult\nEnableSerialConsoleAccessRequest\n"
    "EnableSerialConsoleAccessResult\nEnableSnapshotBlockPublicAccessRequest\n"
    "EnableSnapshotBlockPublicAccessResult\nEnableTransitGatewayRouteTablePropagationRequest\n"
    "EnableTransitGatewayRouteTablePropagationResult\nEnableVgwRoutePropagationRequest\n"
    "EnableVolumeIORequest\nEnableVpcClassicLinkDnsSupportRequest\n"
    "EnableVpcClassicLinkDnsSupportResult\nEnableVpcClassicLinkRequest\n"
    "EnableVpcClassicLinkResult\nEnclaveOptions\nEnclaveOptionsRequest\n"
    "EncryptionInTransitSupported\nenabling\ndisabling\nEncryptionStateValue\nEncryptionState\n"
    "encryptionState\nEncryptionSupportOptionValue\nunlimited\nlimited\ndual-stack\n"
    "EndpointSet\nEphemeralNvmeSupport\nErrorSet\ninstance-reboot\nsystem-reboot\n"
    "system-maintenance\ninstance-retirement\ninstance-stop\nEventCode\nEventDescription\n"
    "eventDescription\nEventSubType\neventSubType\nEventInformation\ninstanceChange\n"
    "fleetRequestChange\nnoTermination\nExcludedInstanceType\nExcludedInstanceTypeSet\n"
    "ExecutableByStringList\nAcl\nacl\nAclRule\naclRule\nAttachedTo\nattachedTo\n"
    "availabilityZoneSet\navailabilityZoneIdSet\nCidrs\ncidrSet\nDestinationVpc\n"
    "destinationVpc\nExplanationCode\nexplanationCode\nIngressRouteTable\ningressRouteTable\n"
    "loadBalancerArn\nClassicLoadBalancerListener\nclassicLoadBalancerListener\n"
    "LoadBalancerListenerPort\nloadBalancerListenerPort\nLoadBalancerTarget\n"
    "loadBalancerTarget\nLoadBalancerTargetGroup\nloadBalancerTargetGroup\n"
    "LoadBalancerTargetGroups\nloadBalancerTargetGroupSet\nLoadBalancerTargetPort\n"
    "loadBalancerTargetPort\nElasticLoadBalancerListener\nelasticLoadBalancerListener\n"
    "MissingComponent\nmissingComponent\nPacketField\npacketField\nportRangeSet\nProtocols\n"
    "protocolSet\nRouteTableRoute\nrouteTableRoute\nSecurityGroup\nsecurityGroup\n"
    "SecurityGroupRule\nsecurityGroupRule\nsecurityGroupSet\nSourceVpc\nsourceVpc\n"
    "SubnetRouteTable\nsubnetRouteTable\nTransitGatewayRouteTableRoute\n"
    "transitGatewayRouteTableRoute\nTransitGatewayAttachment\ntransitGatewayAttachment\n"
    "componentAccount\ncomponentRegion\nFirewallStatelessRule\nfirewallStatelessRule\n"
    "FirewallStatefulRule\nfirewallStatefulRule\nExplanation\nExplanationList\n"
    "ExportClientVpnClientCertificateRevocationListRequest\nCertificateRevocationList\n"
    "certificateRevocationList\nExportClientVpnClientCertificateRevocationListResult\n"
    "ExportClientVpnClientConfigurationRequest\nClientConfiguration\nclientConfiguration\n"
    "ExportClientVpnClientConfigurationResult\ncitrix\nvmware\nmicrosoft\nExportEnvironment\n"
    "S3ExportLocation\nRoleName\nExportImageRequest\ndiskImageFormat\nexportImageTaskId\n"
    "roleName\ns3ExportLocation\nExportImageResult\nExportImageTask\nExportImageTaskIdList\n"
    "ExportImageTaskList\nInstanceExportDetails\ninstanceExport\nExportTaskIdStringList\n"
    "ExportTaskList\nExportTaskS3Location\nExportTaskS3LocationRequest\nExportTaskState\n"
    "containerFormat\nS3Key\ns3Key\nExportToS3TaskSpecification\n"
    "ExportTransitGatewayRoutesRequest\nS3Location\ns3Location\n"
    "ExportTransitGatewayRoutesResult\nExportVerifiedAccessInstanceClientConfigurationRequest\n"
    "Version\nversion\nverifiedAccessInstanceId\nRegion\nregion\nDeviceTrustProviders\n"
    "deviceTrustProviderSet\nUserTrustProvider\nuserTrustProvider\nOpenVpnConfigurations\n"
    "openVpnConfigurationSet\nExportVerifiedAccessInstanceClientConfigurationResult\n"
    "ExportVmTaskId\nExternalResourceIdentifier\ncancelCapacityReservationFleetError\n"
    "FailedCapacityReservationFleetCancellationResult\n"
    "FailedCapacityReservationFleetCancellationResultSet\nFailedQueuedPurchaseDeletion\n"
    "FailedQueuedPurchaseDeletionSet\nFastLaunchImageIdList\n"
    "FastLaunchLaunchTemplateSpecificationRequest\n"
    "FastLaunchLaunchTemplateSpecificationResponse\nsnapshot\nFastLaunchResourceType\n"
    "TargetResourceCount\nFastLaunchSnapshotConfigurationRequest\ntargetResourceCount\n"
    "FastLaunchSnapshotConfigurationResponse\nenabling-failed\nenabled-failed\n"
    "disabling-failed\nFastLaunchStateCode\noptimizing\nFastSnapshotRestoreStateCode\n"
    "SamlProviderArn\nsamlProviderArn\nSelfServiceSamlProviderArn\nselfServiceSamlProviderArn\n"
    "SAMLProviderArn\nSelfServiceSAMLProviderArn\nFederatedAuthenticationRequest\n"
    "resource-region\navailability-zone-id\naccount-id\naccount-name\ninstance-family\n"
    "instance-type\ninstance-platform\nreservation-arn\nreservation-id\nreservation-type\n"
    "reservation-create-timestamp\nreservation-start-timestamp\nreservation-end-timestamp\n"
    "reservation-end-date-type\nreservation-state\nreservation-instance-match-criteria\n"
    "reservation-unused-financial-owner\nFilterByDimension\nFilterList\nFilterPortRange\ntrue\n"
    "false\nunknown\nFindingsFound\nRuleGroupArn\nruleGroupArn\nSources\nsourceSet\n"
    "Destinations\ndestinationSet\nSourcePorts\nsourcePortSet\nDestinationPorts\n"
    "destinationPortSet\nPriority\npriority\nFleetActivityStatus\n"
    "FleetBlockDeviceMappingRequest\nFleetBlockDeviceMappingRequestList\nFulfilledCapacity\n"
    "fulfilledCapacity\nWeight\nweight\nFleetCapacityReservation\nFleetCapacityReservationSet\n"
    "CapacityReservationResourceGroupArns\nFleetCapacityReservationTargetRequest\n"
    "FleetCapacityReservationTenancy\nuse-capacity-reservations-first\n"
    "FleetCapacityReservationUsageStrategy\nactivityStatus\nFleetState\nfleetState\n"
    "excessCapacityTerminationPolicy\nFulfilledOnDemandCapacity\nfulfilledOnDemandCapacity\n"
    "launchTemplateConfigs\ntargetCapacitySpecification\nterminateInstancesWithExpiration\n"
    "validFrom\nvalidUntil\nreplaceUnhealthyInstances\nspotOptions\nonDemandOptions\n"
    "reservedCapacityOptions\ncontext\nFleetData\nFleetEbsBlockDeviceRequest\ninstance-change\n"
    "fleet-change\nservice-error\nFleetEventType\nno-termination\ntermination\n"
    "FleetExcessCapacityTerminationPolicy\nFleetHttpTokensState\n"
    "FleetIamInstanceProfileSpecificationRequest\nFleetIdSet\nFleetInstanceMatchCriteria\n"
    "FleetInstanceMetadataEndpointState\nHttpTokens\nHttpPutResponseHopLimit\nHttpEndpoint\n"
    "FleetInstanceMetadataOptionsRequest\nLaunchTemplateSpecification\n"
    "launchTemplateSpecification\nOverrides\noverrides\nFleetLaunchTemplateConfig\n"
    "FleetLaunchTemplateConfigList\nFleetLaunchTemplateConfigListRequest\n"
    "FleetLaunchTemplateConfigRequest\nMaxPrice\nmaxPrice\nWeightedCapacity\nweightedCapacity\n"
    "Placement\nplacement\nblockDeviceMappingSet\nFleetLaunchTemplateOverrides\n"
    "FleetLaunchTemplateOverridesList\nFleetLaunchTemplateOverridesListRequest\n"
    "MetadataOptions\nFleetLaunchTemplateOverridesRequest\nFleetLaunchTemplateSpecification\n"
    "LaunchTemplateSpecificationUserData\nFleetLaunchTemplateSpecificationRequest\n"
    "lowest-price\nprioritized\nFleetOnDemandAllocationStrategy\nlaunch\n"
    "launch-before-terminate\nFleetReplacementStrategy\non-demand-capacity-reservation\n"
    "interruptible-capacity-reservation\nFleetReservationType\nFleetSet\nReplacementStrategy\n"
    "replacementStrategy\nTerminationDelay\nterminationDelay\nFleetSpotCapacityRebalance\n"
    "FleetSpotCapacityRebalanceRequest\nCapacityRebalance\ncapacityRebalance\n"
    "FleetSpotMaintenanceStrategies\nFleetSpotMaintenanceStrategiesRequest\ndeleted_running\n"
    "deleted_terminating\nFleetStateCode\nrequest\nmaintain\ninstant\nFleetType\ndirect\n"
    "scope\nFlexCostAllocationAssociationMode\nFlexCostAllocationCidrLabel\nCidrRange\n"
    "CidrLabel\nFlexCostAllocationCidrMapping\nFlexCostAllocationCidrMappingCidrRangeString\n"
    "FlexCostAllocationCidrMappingList\nPrefixesType\nPrefixes\n"
    "FlexCostAllocationCidrRangeSpecifications\n"
    "FlexCostAllocationCidrRangeSpecificationsPrefixesTypeString\ndata-transfer\n"
    "data-processing\nFlexCostAllocationCostDimension\nFlexCostAllocationCostDimensionList\n"
    "FlexCostAllocationNetworkResourceId\nFlexCostAllocationNetworkResourceIdList\n"
    "FlexCostAllocationNetworkResourceScope\nFlexCostAllocationNetworkResourceScopeIdList\n"
    "account\nFlexCostAllocationNetworkResourceScopeType\nnatgw\npcx\n"
    "FlexCostAllocationNetworkResourceType\nFailureCode\nfailureCode\nFailureReason\n"
    "failureReason\nFlexCostAllocationOperationFailure\n"
    "FlexCostAllocationOperationFailureList\nFlexCostAllocationPolicyArn\n"
    "FcaPolicyAssociationId\nfcaPolicyAssociationId\nNetworkResourceId\nnetworkResourceId\n"
    "OwnerAccount\nownerAccount\nAssociatedAt\nassociatedAt\nAssociationMode\nassociationMode\n"
    "FlexCostAllocationPolicyAssociationDescription\nFlexCostAllocationPolicyAssociationId\n"
    "FlexCostAllocationPolicyAssociationIdList\nFlexCostAllocationPolicyAssociationSet\n"
    "networkResourceType\nnatFcaPolicyDocument\ninstanceFcaPolicyDocument\n"
    "pcxFcaPolicyDocument\nshowBackEnabled\nLatestVersion\nlatestVersion\n"
    "VersionExpectedEffectiveAt\nversionExpectedEffectiveAt\nPolicyCreatedAt\npolicyCreatedAt\n"
    "UpdatedAt\nupdatedAt\ntags\nFlexCostAllocationPolicyDescription\n"
    "FlexCostAllocationPolicyDisassociateAssociationIdList\nFlexCostAllocationPolicyId\n"
    "FlexCostAllocationPolicyIdList\nFlexCostAllocationPolicyIdSet\n"
    "FlexCostAllocationPolicySet\nFlexCostAllocationPolicyVersion\n"
    "FlexCostAllocationPolicyVersionNumber\nFlexCostAllocationPolicyVersionSet\neni\n"
    "peering-id\nFlexCostAllocationReportingGranularity\n"
    "FlexCostAllocationReportingGranularityList\nFlexCostAllocationVersionsToIncludeList\n"
    "FlexibleEnaQueuesSupport\nFloat\nDeliverLogsErrorMessage\ndeliverLogsErrorMessage\n"
    "deliverLogsPermissionArn\ndeliverCrossAccountRole\nDeliverLogsStatus\ndeliverLogsStatus\n"
    "flowLogId\nFlowLogStatus\nflowLogStatus\nlogGroupName\ntrafficType\nlogDestinationType\n"
    "logDestination\nlogFormat\nmaxAggregationInterval\ndestinationOptions\n"
    "tagFieldSpecificationSet\nFlowLog\nFlowLogIdList\nFlowLogResourceId\nFlowLogResourceIds\n"
    "FlowLogSet\nVPC\nRegionalNatGateway\nCoreNetwork\nCoreNetworkEdge\nCoreNetworkAttachment\n"
    "FlowLogsResourceType\nFpgaDeviceCount\nManufacturer\nmanufacturer\nMemoryInfo\n"
    "memoryInfo\nFpgaDeviceInfo\nFpgaDeviceInfoList\nFpgaDeviceManufacturerName\nSizeInMiB\n"
    "sizeInMiB\nFpgaDeviceMemoryInfo\nFpgaDeviceMemorySize\nFpgaDeviceName\nShellVersion\n"
    "shellVersion\nPciId\npciId\nPublic\nDataRetentionSupport\ndataRetentionSupport\n"
    "instanceTypes\nFpgaImage\nLoadPermissions\nloadPermissions\nloadPermission\n"
    "FpgaImageAttributeName\nFpgaImageIdList\nFpgaImageList\nFpgaImageState\n"
    "FpgaImageStateCode\nFpgas\nfpgas\nTotalFpgaMemoryInMiB\ntotalFpgaMemoryInMiB\nFpgaInfo\n"
    "FreeTierEligibleFlag\nGVCDMaxResults\nnot-associated\nGatewayAssociationState\nipsec.1\n"
    "GatewayType\nVpnTunnelOutsideIpAddress\nGetActiveVpnTunnelStatusRequest\n"
    "activeVpnTunnelStatus\nGetActiveVpnTunnelStatusResult\nGetAllowedImagesSettingsRequest\n"
    "ImageCriteria\nimageCriterionSet\nGetAllowedImagesSettingsResult\n"
    "GetAssociatedEnclaveCertificateIamRolesRequest\nAssociatedRoles\nassociatedRoleSet\n"
    "GetAssociatedEnclaveCertificateIamRolesResult\nGetAssociatedIpv6PoolCidrsRequest\n"
    "Ipv6CidrAssociations\nipv6CidrAssociationSet\nGetAssociatedIpv6PoolCidrsResult\n"
    "GetAwsNetworkPerformanceDataRequest\ndataResponseSet\nGetAwsNetworkPerformanceDataResult\n"
    "GetCapacityManagerAttributesRequest\nDataExportCount\ndataExportCount\nIngestionStatus\n"
    "ingestionStatus\nIngestionStatusMessage\ningestionStatusMessage\n"
    "LatestDatapointTimestamp\nlatestDatapointTimestamp\nGetCapacityManagerAttributesResult\n"
    "MetricNames\nMetricName\nGroupBy\nFilterBy\nGetCapacityManagerMetricDataRequest\n"
    "MetricDataResults\nmetricDataResultSet\nGetCapacityManagerMetricDataResult\n"
    "GetCapacityManagerMetricDimensionsRequest\nMetricDimensionResults\n"
    "metricDimensionResultSet\nGetCapacityManagerMetricDimensionsResult\n"
    "GetCapacityManagerMonitoredTagKeysRequest\n"
    "GetCapacityManagerMonitoredTagKeysRequestMaxResults\nCapacityManagerTagKeys\n"
    "capacityManagerTagKeySet\nGetCapacityManagerMonitoredTagKeysResult\nMarketType\n"
    "CapacityAvailabilityZoneIds\nCapacityAvailabilityZoneId\n"
    "InstanceRequirementsWithMetadata\nGetCapacityManagerSupportabilityScoresRequest\n"
    "AggregateScore\naggregateScore\nCapacityManagerSupportabilityScores\n"
    "capacityManagerSupportabilityScoreSet\nGetCapacityManagerSupportabilityScoresResult\n"
    "GetCapacityReservationUsageRequest\nGetCapacityReservationUsageRequestMaxResults\n"
    "InstanceUsages\ninstanceUsageSet\nGetCapacityReservationUsageResult\n"
    "GetClientVpnEndpointAuthorizationPolicyRequest\npolicyDocument\nShadowMode\nshadowMode\n"
    "GetClientVpnEndpointAuthorizationPolicyResult\nGetCoipPoolUsageRequest\n"
    "CoipAddressUsages\ncoipAddressUsageSet\nGetCoipPoolUsageResult\nLatest\n"
    "GetConsoleOutputRequest\nGetConsoleOutputResult\nWakeUp\nGetConsoleScreenshotRequest\n"
    "ImageData\nimageData\nGetConsoleScreenshotResult\n"
    "GetDeclarativePoliciesReportSummaryRequest\nNumberOfAccounts\nnumberOfAccounts\n"
    "NumberOfFailedAccounts\nnumberOfFailedAccounts\nAttributeSummaries\nattributeSummarySet\n"
    "GetDeclarativePoliciesReportSummaryResult\nGetDefaultCreditSpecificationRequest\n"
    "InstanceFamilyCreditSpecification\ninstanceFamilyCreditSpecification\n"
    "GetDefaultCreditSpecificationResult\nGetEbsDefaultKmsKeyIdRequest\n"
    "GetEbsDefaultKmsKeyIdResult\nGetEbsEncryptionByDefaultRequest\nSseType\nsseType\n"
    "GetEbsEncryptionByDefaultResult\nGetEnabledIpamPolicyRequest\nIpamPolicyEnabled\n"
    "ipamPolicyEnabled\nGetEnabledIpamPolicyResult\nConfigDeliveryS3DestinationArn\n"
    "IntegrateServices\nIntegrateService\nGetFlowLogsIntegrationTemplateRequest\nResult\n"
    "result\nGetFlowLogsIntegrationTemplateResult\nGetGroupsForCapacityReservationRequest\n"
    "GetGroupsForCapacityReservationRequestMaxResults\nCapacityReservationGroups\n"
    "capacityReservationGroupSet\nGetGroupsForCapacityReservationResult\nHostIdSet\n"
    "GetHostReservationPurchasePreviewRequest\nPurchase\npurchase\nTotalHourlyPrice\n"
    "totalHourlyPrice\nTotalUpfrontPrice\ntotalUpfrontPrice\n"
    "GetHostReservationPurchasePreviewResult\nGetImageAncestryRequest\nImageAncestryEntries\n"
    "imageAncestryEntrySet\nGetImageAncestryResult\nGetImageBlockPublicAccessStateRequest\n"
    "GetImageBlockPublicAccessStateResult\nGetImageFindingsEntrySet\n"
    "GetImageFindingsMaxResults\nGetImageFindingsRequest\nImageFindings\nimageFindingSet\n"
    "GetImageFindingsResult\nGetInstanceMetadataDefaultsRequest\nAccountLevel\naccountLevel\n"
    "GetInstanceMetadataDefaultsResult\nGetInstanceTpmEkPubRequest\nkeyType\nkeyFormat\n"
    "KeyValue\nkeyValue\nGetInstanceTpmEkPubResult\nArchitectureTypes\nVirtualizationTypes\n"
    "VirtualizationType\nGetInstanceTypesFromInstanceRequirementsRequest\n"
    "GetInstanceTypesFromInstanceRequirementsResult\nGetInstanceUefiDataRequest\nUefiData\n"
    "uefiData\nGetInstanceUefiDataResult\nGetIpamAddressHistoryRequest\n"
    "GetIpamAddressHistoryResult\nDiscoveryRegion\nGetIpamDiscoveredAccountsRequest\n"
    "IpamDiscoveredAccounts\nipamDiscoveredAccountSet\nGetIpamDiscoveredAccountsResult\n"
    "AddressRegion\nGetIpamDiscoveredPublicAddressesRequest\nIpamDiscoveredPublicAddresses\n"
    "ipamDiscoveredPublicAddressSet\nOldestSampleTime\noldestSampleTime\n"
    "GetIpamDiscoveredPublicAddressesResult\nGetIpamDiscoveredResourceCidrsRequest\n"
    "IpamDiscoveredResourceCidrs\nipamDiscoveredResourceCidrSet\n"
    "GetIpamDiscoveredResourceCidrsResult\nGetIpamDiscoveredRoutesRequest\n"
    "IpamDiscoveredRoutes\nipamDiscoveredRouteSet\nGetIpamDiscoveredRoutesResult\n"
    "GetIpamInternetRegistryAssociationAsnsRequest\nIpamInternetRegistryAssociationAsns\n"
    "ipamInternetRegistryAssociationAsnSet\nGetIpamInternetRegistryAssociationAsnsResult\n"
    "GetIpamInternetRegistryAssociationCidrsRequest\nIpamInternetRegistryAssociationCidrs\n"
    "ipamInternetRegistryAssociationCidrSet\nGetIpamInternetRegistryAssociationCidrsResult\n"
    "GetIpamPolicyAllocationRulesRequest\nIpamPolicyDocuments\nipamPolicyDocumentSet\n"
    "GetIpamPolicyAllocationRulesResult\nGetIpamPolicyOrganizationTargetsRequest\n"
    "OrganizationTargets\norganizationTargetSet\nGetIpamPolicyOrganizationTargetsResult\n"
    "GetIpamPoolAllocationsMaxResults\nGetIpamPoolAllocationsRequest\n"
    "GetIpamPoolAllocationsResult\nGetIpamPoolCidrsRequest\nIpamPoolCidrs\nipamPoolCidrSet\n"
    "GetIpamPoolCidrsResult\nGetIpamPrefixListResolverRulesRequest\nruleSet\n"
    "GetIpamPrefixListResolverRulesResult\nIpamPrefixListResolverVersion\n"
    "GetIpamPrefixListResolverVersionEntriesRequest\nentrySet\n"
    "GetIpamPrefixListResolverVersionEntriesResult\nIpamPrefixListResolverVersions\n"
    "GetIpamPrefixListResolverVersionsRequest\nipamPrefixListResolverVersionSet\n"
    "GetIpamPrefixListResolverVersionsResult\nResourceTag\nResourceOwner\n"
    "GetIpamResourceCidrsRequest\nIpamResourceCidrs\nipamResourceCidrSet\n"
    "GetIpamResourceCidrsResult\nGetIpamRouteOriginAuthorizationsRequest\n"
    "IpamRouteOriginAuthorizations\nipamRouteOriginAuthorizationSet\n"
    "GetIpamRouteOriginAuthorizationsResult\nGetIpamRouteProtectionFindingsRequest\n"
    "RouteProtectionFindings\nrouteProtectionFindingSet\nGetIpamRouteProtectionFindingsResult\n"
    "DeltaId\nGetIpamRoutingPolicyRegistrationDeltasRequest\n"
    "IpamRoutingPolicyRegistrationDeltas\nipamRoutingPolicyRegistrationDeltaSet\n"
    "GetIpamRoutingPolicyRegistrationDeltasResult\nGetIpamRoutingPolicyRegistrationsRequest\n"
    "IpamRoutingPolicyRegistrations\nipamRoutingPolicyRegistrationSet\n"
    "GetIpamRoutingPolicyRegistrationsResult\nGetLaunchTemplateDataRequest\n"
    "launchTemplateData\nGetLaunchTemplateDataResult\n"
    "GetManagedPrefixListAssociationsMaxResults\nGetManagedPrefixListAssociationsRequest\n"
    "PrefixListAssociations\nprefixListAssociationSet\nGetManagedPrefixListAssociationsResult\n"
    "TargetVersion\nGetManagedPrefixListEntriesRequest\nGetManagedPrefixListEntriesResult\n"
    "GetManagedResourceVisibilityRequest\nVisibility\nvisibility\n"
    "GetManagedResourceVisibilityResult\n"
    "GetNetworkInsightsAccessScopeAnalysisFindingsMaxResults\n"
    "GetNetworkInsightsAccessScopeAnalysisFindingsRequest\nanalysisStatus\nAnalysisFindings\n"
    "analysisFindingSet\nGetNetworkInsightsAccessScopeAnalysisFindingsResult\n"
    "GetNetworkInsightsAccessScopeContentRequest\nGetNetworkInsightsAccessScopeContentResult\n"
    "VersionsToInclude\nGetNetworkingFlexCostAllocationPolicyVersionsRequest\n"
    "FcaPolicyVersions\nfcaPolicyVersions\n"
    "GetNetworkingFlexCostAllocationPolicyVersionsResult\nGetPasswordDataRequest\n"
    "PasswordData\npasswordData\nGetPasswordDataResult\n"
    "GetReservedInstancesExchangeQuoteRequest\nIsValidExchange\nisValidExchange\n"
    "OutputReservedInstancesWillExpireAt\noutputReservedInstancesWillExpireAt\nPaymentDue\n"
    "paymentDue\nReservedInstanceValueRollup\nreservedInstanceValueRollup\n"
    "ReservedInstanceValueSet\nreservedInstanceValueSet\nTargetConfigurationValueRollup\n"
    "targetConfigurationValueRollup\nTargetConfigurationValueSet\ntargetConfigurationValueSet\n"
    "ValidationFailureReason\nvalidationFailureReason\n"
    "GetReservedInstancesExchangeQuoteResult\nGetRouteServerAssociationsRequest\n"
    "RouteServerAssociations\nrouteServerAssociationSet\nGetRouteServerAssociationsResult\n"
    "GetRouteServerPropagationsRequest\nRouteServerPropagations\nrouteServerPropagationSet\n"
    "GetRouteServerPropagationsResult\nGetRouteServerRoutingDatabaseRequest\n"
    "AreRoutesPersisted\nareRoutesPersisted\nrouteSet\nGetRouteServerRoutingDatabaseResult\n"
    "GetSecurityGroupsForVpcRequest\nGetSecurityGroupsForVpcRequestMaxResults\n"
    "SecurityGroupForVpcs\nsecurityGroupForVpcSet\n";

const char text_2[] =
    "GetSecurityGroupsForVpcResult\nGetSerialConsoleAccessStatusRequest\n"
    "GetSerialConsoleAccessStatusResult\nGetSnapshotBlockPublicAccessStateRequest\n"
    "GetSnapshotBlockPublicAccessStateResult\nTargetCapacity\nTargetCapacityUnitType\n"
    "SingleAvailabilityZone\nIncludeLocalZones\nGetSpotPlacementScoresRequest\n"
    "SpotPlacementScores\nspotPlacementScoreSet\nGetSpotPlacementScoresResult\n"
    "GetSubnetCidrReservationsMaxResults\nGetSubnetCidrReservationsRequest\n"
    "SubnetIpv4CidrReservations\nsubnetIpv4CidrReservationSet\nSubnetIpv6CidrReservations\n"
    "subnetIpv6CidrReservationSet\nGetSubnetCidrReservationsResult\n"
    "GetTransitGatewayAttachmentNatConfigurationRequest\nNatGatewaySupport\nnatGatewaySupport\n"
    "NatSystemRouteSupport\nnatSystemRouteSupport\nNatGatewayRules\nnatGatewayRuleSet\n"
    "GetTransitGatewayAttachmentNatConfigurationResult\n"
    "GetTransitGatewayAttachmentPropagationsRequest\nTransitGatewayAttachmentPropagations\n"
    "transitGatewayAttachmentPropagations\nGetTransitGatewayAttachmentPropagationsResult\n"
    "GetTransitGatewayMeteringPolicyEntriesRequest\nTransitGatewayMeteringPolicyEntries\n"
    "transitGatewayMeteringPolicyEntries\nGetTransitGatewayMeteringPolicyEntriesResult\n"
    "GetTransitGatewayMulticastDomainAssociationsRequest\nMulticastDomainAssociations\n"
    "multicastDomainAssociations\nGetTransitGatewayMulticastDomainAssociationsResult\n"
    "GetTransitGatewayPolicyTableAssociationsRequest\n"
    "GetTransitGatewayPolicyTableAssociationsResult\n"
    "GetTransitGatewayPolicyTableEntriesRequest\nTransitGatewayPolicyTableEntries\n"
    "transitGatewayPolicyTableEntries\nGetTransitGatewayPolicyTableEntriesResult\n"
    "GetTransitGatewayPrefixListReferencesRequest\nTransitGatewayPrefixListReferences\n"
    "transitGatewayPrefixListReferenceSet\nGetTransitGatewayPrefixListReferencesResult\n"
    "GetTransitGatewayRouteTableAssociationsRequest\n"
    "GetTransitGatewayRouteTableAssociationsResult\n"
    "GetTransitGatewayRouteTablePropagationsRequest\nTransitGatewayRouteTablePropagations\n"
    "transitGatewayRouteTablePropagations\nGetTransitGatewayRouteTablePropagationsResult\n"
    "GetVerifiedAccessEndpointPolicyRequest\nPolicyEnabled\npolicyEnabled\n"
    "GetVerifiedAccessEndpointPolicyResult\nGetVerifiedAccessEndpointTargetsMaxResults\n"
    "GetVerifiedAccessEndpointTargetsRequest\nVerifiedAccessEndpointTargets\n"
    "verifiedAccessEndpointTargetSet\nGetVerifiedAccessEndpointTargetsResult\n"
    "GetVerifiedAccessGroupPolicyRequest\nGetVerifiedAccessGroupPolicyResult\n"
    "GetVpcResourcesBlockingEncryptionEnforcementMaxResults\n"
    "GetVpcResourcesBlockingEncryptionEnforcementRequest\nNonCompliantResources\n"
    "nonCompliantResourceSet\nGetVpcResourcesBlockingEncryptionEnforcementResult\n"
    "VpnConnectionDeviceTypeId\nInternetKeyExchangeVersion\nSampleType\n"
    "GetVpnConnectionDeviceSampleConfigurationRequest\nVpnConnectionDeviceSampleConfiguration\n"
    "vpnConnectionDeviceSampleConfiguration\nGetVpnConnectionDeviceSampleConfigurationResult\n"
    "GetVpnConnectionDeviceTypesRequest\nVpnConnectionDeviceTypes\nvpnConnectionDeviceTypeSet\n"
    "GetVpnConnectionDeviceTypesResult\nGetVpnTunnelReplacementStatusRequest\nvpnConnectionId\n"
    "vpnGatewayId\nvpnTunnelOutsideIpAddress\nMaintenanceDetails\nmaintenanceDetails\n"
    "GetVpnTunnelReplacementStatusResult\nGpuDeviceCount\nLogicalGpuCount\nlogicalGpuCount\n"
    "GpuPartitionSize\ngpuPartitionSize\nWorkloads\nworkloadSet\nGpuDeviceInfo\n"
    "GpuDeviceInfoList\nGpuDeviceManufacturerName\nGpuDeviceMemoryInfo\nGpuDeviceMemorySize\n"
    "GpuDeviceName\nGpus\ngpus\nTotalGpuMemoryInMiB\ntotalGpuMemoryInMiB\nGpuInfo\nGroupBySet\n"
    "GroupIdStringList\nGroupIdentifier\nGroupIdentifierList\nGroupIdentifierSet\n"
    "GroupNameStringList\nprocessing\nstandby\ninvalid\nHaStatus\n"
    "HealthCheckPathDestinationRequestObject\nHealthCheckPathDestinationRequestSet\n"
    "HealthCheckPathDestinationResponseList\nHealthCheckPathDestinationResponseObject\n"
    "HealthCheckPathRequestList\nHealthCheckPathRequestObject\nHealthCheckPathResponseList\n"
    "HealthCheckPathResponseObject\nHealthCheckPathSourceRequestObject\n"
    "HealthCheckPathSourceResponseObject\nHibernationFlag\nConfigured\nconfigured\n"
    "HibernationOptions\nHibernationOptionsRequest\neventInformation\nHistoryRecord\n"
    "HistoryRecordEntry\nHistoryRecordSet\navailableCapacity\nHostProperties\nhostProperties\n"
    "HostReservationId\nhostReservationId\nAllocationTime\nallocationTime\nReleaseTime\n"
    "releaseTime\nhostRecovery\nallowsMultipleInstanceTypes\n"
    "MemberOfServiceLinkedResourceGroup\nmemberOfServiceLinkedResourceGroup\nhostMaintenance\n"
    "assetId\ncpuOptions\nHost\nHostCpuOptions\nHostCpuOptionsRequest\nHostInstance\n"
    "HostInstanceList\nHostList\nDuration\nduration\nHourlyPrice\nhourlyPrice\nofferingId\n"
    "PaymentOption\npaymentOption\nUpfrontPrice\nupfrontPrice\nHostOffering\nHostOfferingSet\n"
    "Cores\ncores\nSockets\nsockets\nTotalVCpus\ntotalVCpus\nEnd\nend\nStart\nstart\n"
    "HostReservation\nHostTenancy\nip-name\nresource-name\nHostnameType\nHour\n"
    "HttpTokensEnforcedState\nHttpTokensState\novm\nxen\nHypervisorType\nIKEVersionsList\n"
    "IKEVersionsListValue\nIKEVersionsRequestList\nIKEVersionsRequestListValue\n"
    "iamInstanceProfile\nIamInstanceProfileAssociationId\nIamInstanceProfileAssociationSet\n"
    "IamInstanceProfileAssociationState\nIamInstanceProfileSpecification\nDeadline\ndeadline\n"
    "UseLongIds\nuseLongIds\nIdFormat\nIdFormatList\nIgmpv2SupportValue\nPlatformDetails\n"
    "platformDetails\nUsageOperation\nusageOperation\nenaSupport\nHypervisor\nhypervisor\n"
    "ImageOwnerAlias\nimageOwnerAlias\nRootDeviceName\nrootDeviceName\nRootDeviceType\n"
    "rootDeviceType\nSriovNetSupport\nsriovNetSupport\nStateReason\nstateReason\n"
    "virtualizationType\nBootMode\nbootMode\nTpmSupport\ntpmSupport\nDeprecationTime\n"
    "deprecationTime\nImdsSupport\nimdsSupport\nSourceInstanceId\nsourceInstanceId\n"
    "DeregistrationProtection\nderegistrationProtection\nLastLaunchedTime\nlastLaunchedTime\n"
    "ImageAllowed\nimageAllowed\nsourceImageId\nSourceImageRegion\nsourceImageRegion\n"
    "FreeTierEligible\nfreeTierEligible\nPublicSsmParameterName\npublicSsmParameterName\n"
    "ImageWatermarks\nimageWatermarkSet\nScanResults\nscanResults\ninstanceTypeSpecification\n"
    "ImageLocation\nimageLocation\nimageState\nimageOwnerId\nCreationDate\ncreationDate\n"
    "isPublic\nArchitecture\narchitecture\nImageType\nimageType\nKernelId\nkernelId\n"
    "RamdiskId\nramdiskId\nImageAncestryEntry\nImageAncestryEntryList\nkernel\nramdisk\n"
    "LaunchPermissions\nlaunchPermission\nImageAttribute\nImageAttributeName\nunblocked\n"
    "ImageBlockPublicAccessDisabledState\nblock-new-sharing\n"
    "ImageBlockPublicAccessEnabledState\nImageProviders\nimageProviderSet\n"
    "MarketplaceProductCodes\nmarketplaceProductCodeSet\nImageNames\nimageNameSet\n"
    "deprecationTimeCondition\ncreationDateCondition\nScanResultCondition\n"
    "scanResultCondition\nImageCriterion\nImageCriterionList\nImageProvider\n"
    "MarketplaceProductCode\nImageName\nImageWatermark\nImageCriterionRequest\n"
    "ImageCriterionRequestList\nImageDescriptionRequest\nUrl\nUserBucket\nImageDiskContainer\n"
    "ImageDiskContainerList\nFixAvailable\nfixAvailable\nFirstObservedAt\nfirstObservedAt\n"
    "Title\ntitle\nPaths\npathSet\nSeverityLabel\nseverityLabel\nImageFinding\n"
    "ImageFindingPathSet\nImageIdList\nImageIdStringList\nImageList\nIsPublic\nImageMetadata\n"
    "ImageNameCriteriaRequest\nImageNameCriteriaRequestList\nImageNameList\nImageNameRequest\n"
    "ImageProviderList\nImageProviderRequest\nImageProviderRequestList\nRecycleBinEnterTime\n"
    "recycleBinEnterTime\nRecycleBinExitTime\nrecycleBinExitTime\nImageRecycleBinInfo\n"
    "ImageRecycleBinInfoList\nImageReference\nImageReferenceList\nstate-name\nversion-depth\n"
    "ImageReferenceOptionName\nec2:Instance\nec2:LaunchTemplate\nssm:Parameter\n"
    "imagebuilder:ImageRecipe\nimagebuilder:ContainerRecipe\nImageReferenceResourceType\n"
    "deregistered\ntransient\nImageState\nmachine\nImageTypeValues\nImageUefiDataRequest\n"
    "resourceTypeSet\naccountIdSet\nImageUsageReport\nUsageCount\nusageCount\n"
    "ReportCreationTime\nreportCreationTime\nImageUsageReportEntry\nImageUsageReportEntryList\n"
    "ImageUsageReportId\nImageUsageReportIdStringList\nImageUsageReportList\n"
    "ImageUsageReportState\nImageUsageReportStateReason\nImageUsageReportUserIdStringList\n"
    "ResourceTypeOptions\nresourceTypeOptionSet\nImageUsageResourceType\n"
    "ImageUsageResourceTypeList\nImageUsageResourceTypeName\nOptionName\noptionName\n"
    "OptionValues\noptionValueSet\nImageUsageResourceTypeOption\n"
    "ImageUsageResourceTypeOptionList\nOptionValue\nImageUsageResourceTypeOptionRequest\n"
    "ImageUsageResourceTypeOptionRequestList\nImageUsageResourceTypeOptionValue\n"
    "ImageUsageResourceTypeOptionValuesList\nResourceTypeOption\n"
    "ImageUsageResourceTypeRequest\nImageUsageResourceTypeRequestList\n"
    "SourceImageCreationTime\nsourceImageCreationTime\nWatermarkCreationTime\n"
    "watermarkCreationTime\nMaximumDaysSinceSourceImageCreated\n"
    "MaximumDaysSinceWatermarkCreated\nImageWatermarkFilterRequest\n"
    "ImageWatermarkFilterRequestList\nmaximumDaysSinceSourceImageCreated\n"
    "maximumDaysSinceWatermarkCreated\nImageWatermarkFilterResponse\n"
    "ImageWatermarkFilterResponseList\nImageWatermarkList\nImageWatermarkNameRequest\nv2.0\n"
    "ImdsSupportValues\nImportClientVpnClientCertificateRevocationListRequest\n"
    "ImportClientVpnClientCertificateRevocationListResult\nLicenseConfigurationArn\n"
    "ImportImageLicenseConfigurationRequest\nlicenseConfigurationArn\n"
    "ImportImageLicenseConfigurationResponse\nImportImageLicenseSpecificationListRequest\n"
    "ImportImageLicenseSpecificationListResponse\nDiskContainers\nDiskContainer\nLicenseType\n"
    "LicenseSpecifications\nImportImageRequest\nlicenseType\nSnapshotDetails\n"
    "snapshotDetailSet\nlicenseSpecifications\nImportImageResult\nImportImageTask\n"
    "ImportImageTaskId\nImportImageTaskList\nAdditionalInfo\nadditionalInfo\nUserData\n"
    "userData\nMonitoring\nmonitoring\nInstanceInitiatedShutdownBehavior\n"
    "instanceInitiatedShutdownBehavior\nImportInstanceLaunchSpecification\n"
    "LaunchSpecification\nlaunchSpecification\nDiskImages\ndiskImage\nImportInstanceRequest\n"
    "conversionTask\nImportInstanceResult\nvolumes\nImportInstanceTaskDetails\nBytesConverted\n"
    "bytesConverted\nimage\nImportInstanceVolumeDetailItem\nImportInstanceVolumeDetailSet\n"
    "keyName\nPublicKeyMaterial\npublicKeyMaterial\nImportKeyPairRequest\nKeyFingerprint\n"
    "keyFingerprint\nImportKeyPairResult\nImportSnapshotRequest\nSnapshotTaskDetail\n"
    "snapshotTaskDetail\nImportSnapshotResult\nImportSnapshotTask\nImportSnapshotTaskId\n"
    "ImportSnapshotTaskIdList\nImportSnapshotTaskList\nImportTaskIdList\nImportVolumeRequest\n"
    "ImportVolumeResult\nImportVolumeTaskDetails\nAccelerators\naccelerators\n"
    "TotalInferenceMemoryInMiB\ntotalInferenceMemoryInMiB\nInferenceAcceleratorInfo\n"
    "InferenceDeviceCount\nInferenceDeviceInfo\nInferenceDeviceInfoList\n"
    "InferenceDeviceManufacturerName\nInferenceDeviceMemoryInfo\nInferenceDeviceMemorySize\n"
    "InferenceDeviceName\ninitial-ingestion-in-progress\ningestion-complete\ningestion-failed\n"
    "InitializationType\ninitializationType\nEstimatedTimeToCompleteInSeconds\n"
    "estimatedTimeToCompleteInSeconds\nInitializationStatusDetails\nprovisioned-rate\n"
    "volume-copy\nInsideCidrBlocksStringList\nInstanceLifecycle\ninstanceLifecycle\n"
    "ElasticGpuAssociations\nelasticGpuAssociationSet\n"
    "ElasticInferenceAcceleratorAssociations\nelasticInferenceAcceleratorAssociationSet\n"
    "capacityReservationSpecification\nhibernationOptions\nLicenses\nlicenseSet\n"
    "metadataOptions\nenclaveOptions\nUsageOperationUpdateTime\nusageOperationUpdateTime\n"
    "PrivateDnsNameOptions\nprivateDnsNameOptions\nIpv6Address\nipv6Address\n"
    "MaintenanceOptions\nmaintenanceOptions\nCurrentInstanceBootMode\ncurrentInstanceBootMode\n"
    "NetworkPerformanceOptions\nnetworkPerformanceOptions\ninstanceState\nprivateDnsName\n"
    "PublicDnsName\nAmiLaunchIndex\namiLaunchIndex\nLaunchTime\nlaunchTime\nPublicIpAddress\n"
    "applicationStatus\nInstanceApplicationStatus\nInstanceApplicationStatusSet\n"
    "InstanceAttachmentEnaSrdSpecification\nInstanceAttachmentEnaSrdUdpSpecification\n"
    "DisableApiTermination\ndisableApiTermination\nDisableApiStop\ndisableApiStop\n"
    "InstanceAttribute\nInstanceAttributeName\nInstanceAutoRecoveryState\n"
    "InstanceBandwidthWeighting\nInstanceBlockDeviceMapping\nInstanceBlockDeviceMappingList\n"
    "InstanceBlockDeviceMappingSpecification\nInstanceBlockDeviceMappingSpecificationList\n"
    "InstanceBootModeValues\nInstanceCapacity\nInstanceConnectEndpointDnsNames\n"
    "InstanceConnectEndpointMaxResults\nIpv4\nDualstack\n"
    "InstanceConnectEndpointPublicDnsNames\nInstanceConnectEndpointSet\nInstanceCountList\n"
    "InstanceCreditSpecification\nInstanceCreditSpecificationList\n"
    "InstanceCreditSpecificationListRequest\nInstanceCreditSpecificationRequest\n"
    "InstanceEventId\ninstanceEventWindowId\ntimeRangeSet\ncronExpression\nassociationTarget\n"
    "InstanceTags\nInstanceTag\nDedicatedHostIds\nInstanceEventWindowAssociationRequest\n"
    "instanceIdSet\ndedicatedHostIdSet\nInstanceEventWindowAssociationTarget\n"
    "InstanceEventWindowCronExpression\nInstanceEventWindowDisassociationRequest\n"
    "InstanceEventWindowIdSet\nInstanceEventWindowSet\nInstanceEventWindowStateChange\n"
    "StartWeekDay\nstartWeekDay\nStartHour\nstartHour\nEndWeekDay\nendWeekDay\nEndHour\n"
    "endHour\nInstanceEventWindowTimeRange\nInstanceEventWindowTimeRangeList\n"
    "InstanceEventWindowTimeRangeRequest\nInstanceEventWindowTimeRangeRequestSet\n"
    "ReportingGranularity\nDimensions\nCidrRangeSpecifications\n"
    "InstanceFlexCostAllocationPolicyDocument\ncurrent\nprevious\nInstanceGeneration\n"
    "InstanceGenerationSet\nhealthy\nunhealthy\nInstanceHealthStatus\nInstanceIdForResolver\n"
    "InstanceIdList\nInstanceIdSet\nInstanceIdStringList\nInstanceIdUpdateStringList\n"
    "InstanceIdWithVolumeResolver\nInstanceIdsSet\ninstanceOwnerId\nimageMetadata\n"
    "InstanceImageMetadataList\nhibernate\nstop\nterminate\nInstanceInterruptionBehavior\n"
    "ipv4Prefix\nInstanceIpv4Prefix\nInstanceIpv4PrefixList\nIsPrimaryIpv6\nisPrimaryIpv6\n"
    "InstanceIpv6Address\nInstanceIpv6AddressList\nInstanceIpv6AddressListRequest\n"
    "InstanceIpv6AddressRequest\nipv6Prefix\nInstanceIpv6Prefix\nInstanceIpv6PrefixList\n"
    "InstanceLifecycleType\nInstanceList\nAutoRecovery\nautoRecovery\nRebootMigration\n"
    "rebootMigration\nInstanceMaintenanceOptions\nInstanceMaintenanceOptionsRequest\n"
    "InstanceMarketOptionsRequest\ntargeted\nhttpTokens\nhttpPutResponseHopLimit\n"
    "httpEndpoint\nInstanceMetadataTags\ninstanceMetadataTags\nManagedExceptionMessage\n"
    "managedExceptionMessage\nHttpTokensEnforced\nhttpTokensEnforced\n"
    "InstanceMetadataDefaultsResponse\nInstanceMetadataEndpointState\nHttpProtocolIpv6\n"
    "InstanceMetadataOptionsRequest\nhttpProtocolIpv6\nInstanceMetadataOptionsResponse\n"
    "InstanceMetadataOptionsState\nInstanceMetadataProtocolState\nInstanceMetadataTagsState\n"
    "InstanceMonitoring\nInstanceMonitoringList\nipv6AddressesSet\nMacAddress\nmacAddress\n"
    "privateIpAddressesSet\ninterfaceType\nipv4PrefixSet\nipv6PrefixSet\n"
    "connectionTrackingConfiguration\nInstanceNetworkInterface\nIpOwnerId\nipOwnerId\n"
    "publicDnsName\nInstanceNetworkInterfaceAssociation\nenaSrdSpecification\nenaQueueCount\n"
    "InstanceNetworkInterfaceAttachment\nInstanceNetworkInterfaceList\n"
    "AssociateCarrierIpAddress\nPrimaryIpv6\nInstanceNetworkInterfaceSpecification\n"
    "InstanceNetworkInterfaceSpecificationList\nBandwidthWeighting\nbandwidthWeighting\n"
    "InstanceNetworkPerformanceOptions\nInstanceNetworkPerformanceOptionsRequest\nPrimary\n"
    "primary\nInstancePrivateIpAddress\nInstancePrivateIpAddressList\n"
    "InstanceRebootMigrationState\nVCpuCount\nvCpuCount\nMemoryMiB\nmemoryMiB\n"
    "CpuManufacturers\ncpuManufacturerSet\nMemoryGiBPerVCpu\nmemoryGiBPerVCpu\n"
    "ExcludedInstanceTypes\nexcludedInstanceTypeSet\nInstanceGenerations\n"
    "instanceGenerationSet\nSpotMaxPricePercentageOverLowestPrice\n"
    "spotMaxPricePercentageOverLowestPrice\nOnDemandMaxPricePercentageOverLowestPrice\n"
    "onDemandMaxPricePercentageOverLowestPrice\nbareMetal\nburstablePerformance\n"
    "RequireHibernateSupport\nrequireHibernateSupport\nNetworkInterfaceCount\n"
    "networkInterfaceCount\nLocalStorage\nlocalStorage\nLocalStorageTypes\n"
    "localStorageTypeSet\nTotalLocalStorageGB\ntotalLocalStorageGB\nbaselineEbsBandwidthMbps\n"
    "AcceleratorTypes\nacceleratorTypeSet\nacceleratorCount\nAcceleratorManufacturers\n"
    "acceleratorManufacturerSet\nAcceleratorNames\nacceleratorNameSet\n"
    "acceleratorTotalMemoryMiB\nNetworkBandwidthGbps\nnetworkBandwidthGbps\n"
    "AllowedInstanceTypes\nallowedInstanceTypeSet\n"
    "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice\n"
    "maxSpotPriceAsPercentageOfOptimalOnDemandPrice\nbaselinePerformanceFactors\n"
    "RequireEncryptionInTransit\nrequireEncryptionInTransit\nLocalStorageType\n"
    "InstanceRequirementsRequest\nInstanceRequirementsWithMetadataRequest\n"
    "secondaryInterfaceId\nprivateIpAddressSet\nsecondarySubnetId\nsecondaryNetworkId\n"
    "InstanceSecondaryInterface\nInstanceSecondaryInterfaceAttachment\n"
    "InstanceSecondaryInterfaceList\nInstanceSecondaryInterfacePrivateIpAddress\n"
    "InstanceSecondaryInterfacePrivateIpAddressList\n"
    "InstanceSecondaryInterfacePrivateIpAddressListRequest\n"
    "InstanceSecondaryInterfacePrivateIpAddressRequest\n"
    "InstanceSecondaryInterfaceSpecificationListRequest\n"
    "InstanceSecondaryInterfaceSpecificationRequest\nInstanceSet\nExcludeBootVolume\n"
    "ExcludeDataVolumeIds\nExcludeDataVolumeId\nInstanceState\nCurrentState\ncurrentState\n"
    "InstanceStateChange\nInstanceStateChangeList\nshutting-down\nstopping\nstopped\n"
    "InstanceStateName\nEvents\neventsSet\nInstanceStatus\ninstanceStatus\nSystemStatus\n"
    "systemStatus\nAttachedEbsStatus\nattachedEbsStatus\nPerformanceStatus\nperformanceStatus\n"
    "InstanceStatusDetails\nInstanceStatusDetailsList\ninstanceEventId\nNotAfter\nnotAfter\n"
    "NotBefore\nnotBefore\nNotBeforeDeadline\nnotBeforeDeadline\nInstanceStatusEvent\n"
    "InstanceStatusEventList\nInstanceStatusList\nInstanceStatusSummary\n"
    "InstanceStorageEncryptionSupport\nInstanceStorageFlag\nTotalSizeInGB\ntotalSizeInGB\n"
    "Disks\ndisks\nInstanceStorageInfo\nInstanceTagKeySet\ninstanceTagKeySet\n"
    "includeAllTagsOfInstance\nInstanceTagNotificationAttribute\nInstanceTopology\na1.medium\n"
    "a1.large\na1.xlarge\na1.2xlarge\na1.4xlarge\na1.metal\nc1.medium\nc1.xlarge\nc3.large\n"
    "c3.xlarge\nc3.2xlarge\nc3.4xlarge\nc3.8xlarge\nc4.large\nc4.xlarge\nc4.2xlarge\n"
    "c4.4xlarge\nc4.8xlarge\nc5.large\nc5.xlarge\nc5.2xlarge\nc5.4xlarge\nc5.9xlarge\n"
    "c5.12xlarge\nc5.18xlarge\nc5.24xlarge\nc5.metal\nc5a.large\nc5a.xlarge\nc5a.2xlarge\n"
    "c5a.4xlarge\nc5a.8xlarge\nc5a.12xlarge\nc5a.16xlarge\nc5a.24xlarge\nc5ad.large\n"
    "c5ad.xlarge\nc5ad.2xlarge\nc5ad.4xlarge\nc5ad.8xlarge\nc5ad.12xlarge\nc5ad.16xlarge\n"
    "c5ad.24xlarge\nc5d.large\nc5d.xlarge\nc5d.2xlarge\nc5d.4xlarge\nc5d.9xlarge\n"
    "c5d.12xlarge\nc5d.18xlarge\nc5d.24xlarge\nc5d.metal\nc5n.large\nc5n.xlarge\nc5n.2xlarge\n"
    "c5n.4xlarge\nc5n.9xlarge\nc5n.18xlarge\nc5n.metal\nc6g.medium\nc6g.large\nc6g.xlarge\n"
    "c6g.2xlarge\nc6g.4xlarge\nc6g.8xlarge\nc6g.12xlarge\nc6g.16xlarge\nc6g.metal\n"
    "c6gd.medium\nc6gd.large\nc6gd.xlarge\nc6gd.2xlarge\nc6gd.4xlarge\nc6gd.8xlarge\n"
    "c6gd.12xlarge\nc6gd.16xlarge\nc6gd.metal\nc6gn.medium\nc6gn.large\nc6gn.xlarge\n"
    "c6gn.2xlarge\nc6gn.4xlarge\nc6gn.8xlarge\nc6gn.12xlarge\nc6gn.16xlarge\nc6i.large\n"
    "c6i.xlarge\nc6i.2xlarge\nc6i.4xlarge\nc6i.8xlarge\nc6i.12xlarge\nc6i.16xlarge\n"
    "c6i.24xlarge\nc6i.32xlarge\nc6i.metal\ncc1.4xlarge\ncc2.8xlarge\ncg1.4xlarge\n"
    "cr1.8xlarge\nd2.xlarge\nd2.2xlarge\nd2.4xlarge\nd2.8xlarge\nd3.xlarge\nd3.2xlarge\n"
    "d3.4xlarge\nd3.8xlarge\nd3en.xlarge\nd3en.2xlarge\nd3en.4xlarge\nd3en.6xlarge\n"
    "d3en.8xlarge\nd3en.12xlarge\ndl1.24xlarge\nf1.2xlarge\nf1.4xlarge\nf1.16xlarge\n"
    "g2.2xlarge\ng2.8xlarge\ng3.4xlarge\ng3.8xlarge\ng3.16xlarge\ng3s.xlarge\ng4ad.xlarge\n"
    "g4ad.2xlarge\ng4ad.4xlarge\ng4ad.8xlarge\ng4ad.16xlarge\ng4dn.xlarge\ng4dn.2xlarge\n"
    "g4dn.4xlarge\ng4dn.8xlarge\ng4dn.12xlarge\ng4dn.16xlarge\ng4dn.metal\ng5.xlarge\n"
    "g5.2xlarge\ng5.4xlarge\ng5.8xlarge\ng5.12xlarge\ng5.16xlarge\ng5.24xlarge\ng5.48xlarge\n"
    "g5g.xlarge\ng5g.2xlarge\ng5g.4xlarge\ng5g.8xlarge\ng5g.16xlarge\ng5g.metal\nhi1.4xlarge\n"
    "hpc6a.48xlarge\nhs1.8xlarge\nh1.2xlarge\nh1.4xlarge\nh1.8xlarge\nh1.16xlarge\ni2.xlarge\n"
    "i2.2xlarge\ni2.4xlarge\ni2.8xlarge\ni3.large\ni3.xlarge\ni3.2xlarge\ni3.4xlarge\n"
    "i3.8xlarge\ni3.16xlarge\ni3.metal\ni3en.large\ni3en.xlarge\ni3en.2xlarge\ni3en.3xlarge\n"
    "i3en.6xlarge\ni3en.12xlarge\ni3en.24xlarge\ni3en.metal\nim4gn.large\nim4gn.xlarge\n"
    "im4gn.2xlarge\nim4gn.4xlarge\nim4gn.8xlarge\nim4gn.16xlarge\ninf1.xlarge\ninf1.2xlarge\n"
    "inf1.6xlarge\ninf1.24xlarge\nis4gen.medium\nis4gen.large\nis4gen.xlarge\nis4gen.2xlarge\n"
    "is4gen.4xlarge\nis4gen.8xlarge\nm1.small\nm1.medium\nm1.large\nm1.xlarge\nm2.xlarge\n"
    "m2.2xlarge\nm2.4xlarge\nm3.medium\nm3.large\nm3.xlarge\nm3.2xlarge\nm4.large\nm4.xlarge\n"
    "m4.2xlarge\nm4.4xlarge\nm4.10xlarge\nm4.16xlarge\nm5.large\nm5.xlarge\nm5.2xlarge\n"
    "m5.4xlarge\nm5.8xlarge\nm5.12xlarge\nm5.16xlarge\nm5.24xlarge\nm5.metal\nm5a.large\n"
    "m5a.xlarge\nm5a.2xlarge\nm5a.4xlarge\nm5a.8xlarge\nm5a.12xlarge\nm5a.16xlarge\n"
    "m5a.24xlarge\nm5ad.large\nm5ad.xlarge\nm5ad.2xlarge\nm5ad.4xlarge\nm5ad.8xlarge\n"
    "m5ad.12xlarge\nm5ad.16xlarge\nm5ad.24xlarge\nm5d.large\nm5d.xlarge\nm5d.2xlarge\n"
    "m5d.4xlarge\nm5d.8xlarge\nm5d.12xlarge\nm5d.16xlarge\nm5d.24xlarge\nm5d.metal\n"
    "m5dn.large\nm5dn.xlarge\nm5dn.2xlarge\nm5dn.4xlarge\nm5dn.8xlarge\nm5dn.12xlarge\n"
    "m5dn.16xlarge\nm5dn.24xlarge\nm5dn.metal\nm5n.large\nm5n.xlarge\nm5n.2xlarge\n"
    "m5n.4xlarge\nm5n.8xlarge\nm5n.12xlarge\nm5n.16xlarge\nm5n.24xlarge\nm5n.metal\n"
    "m5zn.large\nm5zn.xlarge\nm5zn.2xlarge\nm5zn.3xlarge\nm5zn.6xlarge\nm5zn.12xlarge\n"
    "m5zn.metal\nm6a.large\nm6a.xlarge\nm6a.2xlarge\nm6a.4xlarge\nm6a.8xlarge\nm6a.12xlarge\n"
    "m6a.16xlarge\nm6a.24xlarge\nm6a.32xlarge\nm6a.48xlarge\nm6g.metal\nm6g.medium\nm6g.large\n"
    "m6g.xlarge\nm6g.2xlarge\nm6g.4xlarge\nm6g.8xlarge\nm6g.12xlarge\nm6g.16xlarge\n"
    "m6gd.metal\nm6gd.medium\nm6gd.large\nm6gd.xlarge\nm6gd.2xlarge\nm6gd.4xlarge\n"
    "m6gd.8xlarge\nm6gd.12xlarge\nm6gd.16xlarge\nm6i.large\nm6i.xlarge\nm6i.2xlarge\n"
    "m6i.4xlarge\nm6i.8xlarge\nm6i.12xlarge\nm6i.16xlarge\nm6i.24xlarge\nm6i.32xlarge\n"
    "m6i.metal\nmac1.metal\np2.xlarge\np2.8xlarge\np2.16xlarge\np3.2xlarge\np3.8xlarge\n"
    "p3.16xlarge\np3dn.24xlarge\np4d.24xlarge\nr3.large\nr3.xlarge\nr3.2xlarge\nr3.4xlarge\n"
    "r3.8xlarge\nr4.large\nr4.xlarge\nr4.2xlarge\nr4.4xlarge\nr4.8xlarge\nr4.16xlarge\n"
    "r5.large\nr5.xlarge\nr5.2xlarge\nr5.4xlarge\nr5.8xlarge\nr5.12xlarge\nr5.16xlarge\n"
    "r5.24xlarge\nr5.metal\nr5a.large\nr5a.xlarge\nr5a.2xlarge\nr5a.4xlarge\nr5a.8xlarge\n"
    "r5a.12xlarge\nr5a.16xlarge\nr5a.24xlarge\nr5ad.large\nr5ad.xlarge\nr5ad.2xlarge\n"
    "r5ad.4xlarge\nr5ad.8xlarge\nr5ad.12xlarge\nr5ad.16xlarge\nr5ad.24xlarge\nr5b.large\n"
    "r5b.xlarge\nr5b.2xlarge\nr5b.4xlarge\nr5b.8xlarge\nr5b.12xlarge\nr5b.16xlarge\n"
    "r5b.24xlarge\nr5b.metal\nr5d.large\nr5d.xlarge\nr5d.2xlarge\nr5d.4xlarge\nr5d.8xlarge\n"
    "r5d.12xlarge\nr5d.16xlarge\nr5d.24xlarge\nr5d.metal\nr5dn.large\nr5dn.xlarge\n"
    "r5dn.2xlarge\nr5dn.4xlarge\nr5dn.8xlarge\nr5dn.12xlarge\nr5dn.16xlarge\nr5dn.24xlarge\n"
    "r5dn.metal\nr5n.large\nr5n.xlarge\nr5n.2xlarge\nr5n.4xlarge\nr5n.8xlarge\nr5n.12xlarge\n"
    "r5n.16xlarge\nr5n.24xlarge\nr5n.metal\nr6g.medium\nr6g.large\nr6g.xlarge\nr6g.2xlarge\n"
    "r6g.4xlarge\nr6g.8xlarge\nr6g.12xlarge\nr6g.16xlarge\nr6g.metal\nr6gd.medium\nr6gd.large\n"
    "r6gd.xlarge\nr6gd.2xlarge\nr6gd.4xlarge\nr6gd.8xlarge\nr6gd.12xlarge\nr6gd.16xlarge\n"
    "r6gd.metal\nr6i.large\nr6i.xlarge\nr6i.2xlarge\nr6i.4xlarge\nr6i.8xlarge\nr6i.12xlarge\n"
    "r6i.16xlarge\nr6i.24xlarge\nr6i.32xlarge\nr6i.metal\nt1.micro\nt2.nano\nt2.micro\n"
    "t2.small\nt2.medium\nt2.large\nt2.xlarge\nt2.2xlarge\nt3.nano\nt3.micro\nt3.small\n"
    "t3.medium\nt3.large\nt3.xlarge\nt3.2xlarge\nt3a.nano\nt3a.micro\nt3a.small\nt3a.medium\n"
    "t3a.large\nt3a.xlarge\nt3a.2xlarge\nt4g.nano\nt4g.micro\nt4g.small\nt4g.medium\n"
    "t4g.large\nt4g.xlarge\nt4g.2xlarge\nu-6tb1.56xlarge\nu-6tb1.112xlarge\nu-9tb1.112xlarge\n"
    "u-12tb1.112xlarge\nu-6tb1.metal\nu-9tb1.metal\nu-12tb1.metal\nu-18tb1.metal\n"
    "u-24tb1.metal\nvt1.3xlarge\nvt1.6xlarge\nvt1.24xlarge\nx1.16xlarge\nx1.32xlarge\n"
    "x1e.xlarge\nx1e.2xlarge\nx1e.4xlarge\nx1e.8xlarge\nx1e.16xlarge\nx1e.32xlarge\n"
    "x2iezn.2xlarge\nx2iezn.4xlarge\nx2iezn.6xlarge\nx2iezn.8xlarge\nx2iezn.12xlarge\n"
    "x2iezn.metal\nx2gd.medium\nx2gd.large\nx2gd.xlarge\nx2gd.2xlarge\nx2gd.4xlarge\n"
    "x2gd.8xlarge\nx2gd.12xlarge\nx2gd.16xlarge\nx2gd.metal\nz1d.large\nz1d.xlarge\n"
    "z1d.2xlarge\nz1d.3xlarge\nz1d.6xlarge\nz1d.12xlarge\nz1d.metal\nx2idn.16xlarge\n"
    "x2idn.24xlarge\nx2idn.32xlarge\nx2iedn.xlarge\nx2iedn.2xlarge\nx2iedn.4xlarge\n"
    "x2iedn.8xlarge\nx2iedn.16xlarge\nx2iedn.24xlarge\nx2iedn.32xlarge\nc6a.large\nc6a.xlarge\n"
    "c6a.2xlarge\nc6a.4xlarge\nc6a.8xlarge\nc6a.12xlarge\nc6a.16xlarge\nc6a.24xlarge\n"
    "c6a.32xlarge\nc6a.48xlarge\nc6a.metal\nm6a.metal\ni4i.large\ni4i.xlarge\ni4i.2xlarge\n"
    "i4i.4xlarge\ni4i.8xlarge\ni4i.16xlarge\ni4i.32xlarge\ni4i.metal\nx2idn.metal\n"
    "x2iedn.metal\nc7g.medium\nc7g.large\nc7g.xlarge\nc7g.2xlarge\nc7g.4xlarge\nc7g.8xlarge\n"
    "c7g.12xlarge\nc7g.16xlarge\nmac2.metal\nc6id.large\nc6id.xlarge\nc6id.2xlarge\n"
    "c6id.4xlarge\nc6id.8xlarge\nc6id.12xlarge\nc6id.16xlarge\nc6id.24xlarge\nc6id.32xlarge\n"
    "c6id.metal\nm6id.large\nm6id.xlarge\nm6id.2xlarge\nm6id.4xlarge\nm6id.8xlarge\n"
    "m6id.12xlarge\nm6id.16xlarge\nm6id.24xlarge\nm6id.32xlarge\nm6id.metal\nr6id.large\n"
    "r6id.xlarge\nr6id.2xlarge\nr6id.4xlarge\nr6id.8xlarge\nr6id.12xlarge\nr6id.16xlarge\n"
    "r6id.24xlarge\nr6id.32xlarge\nr6id.metal\nr6a.large\nr6a.xlarge\nr6a.2xlarge\n"
    "r6a.4xlarge\nr6a.8xlarge\nr6a.12xlarge\nr6a.16xlarge\nr6a.24xlarge\nr6a.32xlarge\n"
    "r6a.48xlarge\nr6a.metal\np4de.24xlarge\nu-3tb1.56xlarge\nu-18tb1.112xlarge\n"
    "u-24tb1.112xlarge\ntrn1.2xlarge\ntrn1.32xlarge\nhpc6id.32xlarge\nc6in.large\nc6in.xlarge\n"
    "c6in.2xlarge\nc6in.4xlarge\nc6in.8xlarge\nc6in.12xlarge\nc6in.16xlarge\nc6in.24xlarge\n"
    "c6in.32xlarge\nm6in.large\nm6in.xlarge\nm6in.2xlarge\nm6in.4xlarge\nm6in.8xlarge\n"
    "m6in.12xlarge\nm6in.16xlarge\nm6in.24xlarge\nm6in.32xlarge\nm6idn.large\nm6idn.xlarge\n"
    "m6idn.2xlarge\nm6idn.4xlarge\nm6idn.8xlarge\nm6idn.12xlarge\nm6idn.16xlarge\n"
    "m6idn.24xlarge\nm6idn.32xlarge\nr6in.large\nr6in.xlarge\nr6in.2xlarge\nr6in.4xlarge\n"
    "r6in.8xlarge\nr6in.12xlarge\nr6in.16xlarge\nr6in.24xlarge\nr6in.32xlarge\nr6idn.large\n"
    "r6idn.xlarge\nr6idn.2xlarge\nr6idn.4xlarge\nr6idn.8xlarge\nr6idn.12xlarge\n"
    "r6idn.16xlarge\nr6idn.24xlarge\nr6idn.32xlarge\nc7g.metal\nm7g.medium\nm7g.large\n"
    "m7g.xlarge\nm7g.2xlarge\nm7g.4xlarge\nm7g.8xlarge\nm7g.12xlarge\nm7g.16xlarge\nm7g.metal\n"
    "r7g.medium\nr7g.large\nr7g.xlarge\nr7g.2xlarge\nr7g.4xlarge\nr7g.8xlarge\nr7g.12xlarge\n"
    "r7g.16xlarge\nr7g.metal\nc6in.metal\nm6in.metal\nm6idn.metal\nr6in.metal\nr6idn.metal\n"
    "inf2.xlarge\ninf2.8xlarge\ninf2.24xlarge\ninf2.48xlarge\ntrn1n.32xlarge\ni4g.large\n"
    "i4g.xlarge\ni4g.2xlarge\ni4g.4xlarge\ni4g.8xlarge\ni4g.16xlarge\nhpc7g.4xlarge\n"
    "hpc7g.8xlarge\nhpc7g.16xlarge\nc7gn.medium\nc7gn.large\nc7gn.xlarge\nc7gn.2xlarge\n"
    "c7gn.4xlarge\nc7gn.8xlarge\nc7gn.12xlarge\nc7gn.16xlarge\np5.48xlarge\nm7i.large\n"
    "m7i.xlarge\nm7i.2xlarge\nm7i.4xlarge\nm7i.8xlarge\nm7i.12xlarge\nm7i.16xlarge\n"
    "m7i.24xlarge\nm7i.48xlarge\nm7i-flex.large\nm7i-flex.xlarge\nm7i-flex.2xlarge\n"
    "m7i-flex.4xlarge\nm7i-flex.8xlarge\nm7a.medium\nm7a.large\nm7a.xlarge\nm7a.2xlarge\n"
    "m7a.4xlarge\nm7a.8xlarge\nm7a.12xlarge\nm7a.16xlarge\nm7a.24xlarge\nm7a.32xlarge\n"
    "m7a.48xlarge\nm7a.metal-48xl\nhpc7a.12xlarge\nhpc7a.24xlarge\nhpc7a.48xlarge\n"
    "hpc7a.96xlarge\nc7gd.medium\nc7gd.large\nc7gd.xlarge\nc7gd.2xlarge\nc7gd.4xlarge\n"
    "c7gd.8xlarge\nc7gd.12xlarge\nc7gd.16xlarge\nm7gd.medium\nm7gd.large\nm7gd.xlarge\n"
    "m7gd.2xlarge\nm7gd.4xlarge\nm7gd.8xlarge\nm7gd.12xlarge\nm7gd.16xlarge\nr7gd.medium\n"
    "r7gd.large\nr7gd.xlarge\nr7gd.2xlarge\nr7gd.4xlarge\nr7gd.8xlarge\nr7gd.12xlarge\n"
    "r7gd.16xlarge\nr7a.medium\nr7a.large\nr7a.xlarge\nr7a.2xlarge\nr7a.4xlarge\nr7a.8xlarge\n"
    "r7a.12xlarge\nr7a.16xlarge\nr7a.24xlarge\nr7a.32xlarge\nr7a.48xlarge\nc7i.large\n"
    "c7i.xlarge\nc7i.2xlarge\nc7i.4xlarge\nc7i.8xlarge\nc7i.12xlarge\nc7i.16xlarge\n"
    "c7i.24xlarge\nc7i.48xlarge\nmac2-m2pro.metal\nr7iz.large\nr7iz.xlarge\nr7iz.2xlarge\n"
    "r7iz.4xlarge\nr7iz.8xlarge\nr7iz.12xlarge\nr7iz.16xlarge\nr7iz.32xlarge\nc7a.medium\n"
    "c7a.large\nc7a.xlarge\nc7a.2xlarge\nc7a.4xlarge\nc7a.8xlarge\nc7a.12xlarge\nc7a.16xlarge\n"
    "c7a.24xlarge\nc7a.32xlarge\nc7a.48xlarge\nc7a.metal-48xl\nr7a.metal-48xl\nr7i.large\n"
    "r7i.xlarge\nr7i.2xlarge\nr7i.4xlarge\nr7i.8xlarge\nr7i.12xlarge\nr7i.16xlarge\n"
    "r7i.24xlarge\nr7i.48xlarge\ndl2q.24xlarge\nmac2-m2.metal\ni4i.12xlarge\ni4i.24xlarge\n"
    "c7i.metal-24xl\nc7i.metal-48xl\nm7i.metal-24xl\nm7i.metal-48xl\nr7i.metal-24xl\n"
    "r7i.metal-48xl\nr7iz.metal-16xl\nr7iz.metal-32xl\nc7gd.metal\nm7gd.metal\nr7gd.metal\n"
    "g6.xlarge\ng6.2xlarge\ng6.4xlarge\ng6.8xlarge\ng6.12xlarge\ng6.16xlarge\ng6.24xlarge\n"
    "g6.48xlarge\ngr6.4xlarge\ngr6.8xlarge\nc7i-flex.large\nc7i-flex.xlarge\nc7i-flex.2xlarge\n"
    "c7i-flex.4xlarge\nc7i-flex.8xlarge\nu7i-12tb.224xlarge\nu7in-16tb.224xlarge\n"
    "u7in-24tb.224xlarge\nu7in-32tb.224xlarge\nu7ib-12tb.224xlarge\nc7gn.metal\nr8g.medium\n"
    "r8g.large\nr8g.xlarge\nr8g.2xlarge\nr8g.4xlarge\nr8g.8xlarge\nr8g.12xlarge\nr8g.16xlarge\n"
    "r8g.24xlarge\nr8g.48xlarge\nr8g.metal-24xl\nr8g.metal-48xl\nmac2-m1ultra.metal\n"
    "g6e.xlarge\ng6e.2xlarge\ng6e.4xlarge\ng6e.8xlarge\ng6e.12xlarge\ng6e.16xlarge\n"
    "g6e.24xlarge\ng6e.48xlarge\nc8g.medium\nc8g.large\nc8g.xlarge\nc8g.2xlarge\nc8g.4xlarge\n"
    "c8g.8xlarge\nc8g.12xlarge\nc8g.16xlarge\nc8g.24xlarge\nc8g.48xlarge\nc8g.metal-24xl\n"
    "c8g.metal-48xl\nm8g.medium\nm8g.large\nm8g.xlarge\nm8g.2xlarge\nm8g.4xlarge\nm8g.8xlarge\n"
    "m8g.12xlarge\nm8g.16xlarge\nm8g.24xlarge\nm8g.48xlarge\nm8g.metal-24xl\nm8g.metal-48xl\n"
    "x8g.medium\nx8g.large\nx8g.xlarge\nx8g.2xlarge\nx8g.4xlarge\nx8g.8xlarge\nx8g.12xlarge\n"
    "x8g.16xlarge\nx8g.24xlarge\nx8g.48xlarge\nx8g.metal-24xl\nx8g.metal-48xl\ni7ie.large\n"
    "i7ie.xlarge\ni7ie.2xlarge\ni7ie.3xlarge\ni7ie.6xlarge\ni7ie.12xlarge\ni7ie.18xlarge\n"
    "i7ie.24xlarge\ni7ie.48xlarge\ni8g.large\ni8g.xlarge\ni8g.2xlarge\ni8g.4xlarge\n"
    "i8g.8xlarge\ni8g.12xlarge\ni8g.16xlarge\ni8g.24xlarge\ni8g.metal-24xl\nu7i-6tb.112xlarge\n"
    "u7i-8tb.112xlarge\nu7inh-32tb.480xlarge\np5e.48xlarge\np5en.48xlarge\nf2.12xlarge\n"
    "f2.48xlarge\ntrn2.48xlarge\nc7i-flex.12xlarge\nc7i-flex.16xlarge\nm7i-flex.12xlarge\n"
    "m7i-flex.16xlarge\ni7ie.metal-24xl\ni7ie.metal-48xl\ni8g.48xlarge\nc8gd.medium\n"
    "c8gd.large\nc8gd.xlarge\nc8gd.2xlarge\nc8gd.4xlarge\nc8gd.8xlarge\nc8gd.12xlarge\n"
    "c8gd.16xlarge\nc8gd.24xlarge\nc8gd.48xlarge\nc8gd.metal-24xl\nc8gd.metal-48xl\ni7i.large\n"
    "i7i.xlarge\ni7i.2xlarge\ni7i.4xlarge\ni7i.8xlarge\ni7i.12xlarge\ni7i.16xlarge\n"
    "i7i.24xlarge\ni7i.48xlarge\ni7i.metal-24xl\ni7i.metal-48xl\np6-b200.48xlarge\n"
    "m8gd.medium\nm8gd.large\nm8gd.xlarge\nm8gd.2xlarge\nm8gd.4xlarge\nm8gd.8xlarge\n"
    "m8gd.12xlarge\nm8gd.16xlarge\nm8gd.24xlarge\nm8gd.48xlarge\nm8gd.metal-24xl\n"
    "m8gd.metal-48xl\nr8gd.medium\nr8gd.large\nr8gd.xlarge\nr8gd.2xlarge\nr8gd.4xlarge\n"
    "r8gd.8xlarge\nr8gd.12xlarge\nr8gd.16xlarge\nr8gd.24xlarge\nr8gd.48xlarge\n"
    "r8gd.metal-24xl\nr8gd.metal-48xl\nc8gn.medium\nc8gn.large\nc8gn.xlarge\nc8gn.2xlarge\n"
    "c8gn.4xlarge\nc8gn.8xlarge\nc8gn.12xlarge\nc8gn.16xlarge\nc8gn.24xlarge\nc8gn.48xlarge\n"
    "c8gn.metal-24xl\nc8gn.metal-48xl\nf2.6xlarge\np6e-gb200.36xlarge\ng6f.large\ng6f.xlarge\n"
    "g6f.2xlarge\ng6f.4xlarge\ngr6f.4xlarge\np5.4xlarge\nr8i.large\nr8i.xlarge\nr8i.2xlarge\n"
    "r8i.4xlarge\nr8i.8xlarge\nr8i.12xlarge\nr8i.16xlarge\nr8i.24xlarge\nr8i.32xlarge\n"
    "r8i.48xlarge\nr8i.96xlarge\nr8i.metal-48xl\nr8i.metal-96xl\nr8i-flex.large\n"
    "r8i-flex.xlarge\nr8i-flex.2xlarge\nr8i-flex.4xlarge\nr8i-flex.8xlarge\nr8i-flex.12xlarge\n"
    "r8i-flex.16xlarge\nm8i.large\nm8i.xlarge\nm8i.2xlarge\nm8i.4xlarge\nm8i.8xlarge\n"
    "m8i.12xlarge\nm8i.16xlarge\nm8i.24xlarge\nm8i.32xlarge\nm8i.48xlarge\nm8i.96xlarge\n"
    "m8i.metal-48xl\nm8i.metal-96xl\nm8i-flex.large\nm8i-flex.xlarge\nm8i-flex.2xlarge\n"
    "m8i-flex.4xlarge\nm8i-flex.8xlarge\nm8i-flex.12xlarge\nm8i-flex.16xlarge\ni8ge.large\n"
    "i8ge.xlarge\ni8ge.2xlarge\ni8ge.3xlarge\ni8ge.6xlarge\ni8ge.12xlarge\ni8ge.18xlarge\n"
    "i8ge.24xlarge\ni8ge.48xlarge\ni8ge.metal-24xl\ni8ge.metal-48xl\nmac-m4.metal\n"
    "mac-m4pro.metal\nr8gn.medium\nr8gn.large\nr8gn.xlarge\nr8gn.2xlarge\nr8gn.4xlarge\n"
    "r8gn.8xlarge\nr8gn.12xlarge\nr8gn.16xlarge\nr8gn.24xlarge\nr8gn.48xlarge\n"
    "r8gn.metal-24xl\nr8gn.metal-48xl\nc8i.large\nc8i.xlarge\nc8i.2xlarge\nc8i.4xlarge\n"
    "c8i.8xlarge\nc8i.12xlarge\nc8i.16xlarge\nc8i.24xlarge\nc8i.32xlarge\nc8i.48xlarge\n"
    "c8i.96xlarge\nc8i.metal-48xl\nc8i.metal-96xl\nc8i-flex.large\nc8i-flex.xlarge\n"
    "c8i-flex.2xlarge\nc8i-flex.4xlarge\nc8i-flex.8xlarge\nc8i-flex.12xlarge\n"
    "c8i-flex.16xlarge\nr8gb.medium\nr8gb.large\nr8gb.xlarge\nr8gb.2xlarge\nr8gb.4xlarge\n"
    "r8gb.8xlarge\nr8gb.12xlarge\nr8gb.16xlarge\nr8gb.24xlarge\nr8gb.metal-24xl\nm8a.medium\n"
    "m8a.large\nm8a.xlarge\nm8a.2xlarge\nm8a.4xlarge\nm8a.8xlarge\nm8a.12xlarge\nm8a.16xlarge\n"
    "m8a.24xlarge\nm8a.48xlarge\nm8a.metal-24xl\nm8a.metal-48xl\ntrn2.3xlarge\nr8a.medium\n"
    "r8a.large\nr8a.xlarge\nr8a.2xlarge\nr8a.4xlarge\nr8a.8xlarge\nr8a.12xlarge\nr8a.16xlarge\n"
    "r8a.24xlarge\nr8a.48xlarge\nr8a.metal-24xl\nr8a.metal-48xl\np6-b300.48xlarge\nc8a.medium\n"
    "c8a.large\nc8a.xlarge\nc8a.2xlarge\nc8a.4xlarge\nc8a.8xlarge\nc8a.12xlarge\nc8a.16xlarge\n"
    "c8a.24xlarge\nc8a.48xlarge\nc8a.metal-24xl\nc8a.metal-48xl\nc8gb.12xlarge\nc8gb.16xlarge\n"
    "c8gb.24xlarge\nc8gb.2xlarge\nc8gb.4xlarge\nc8gb.8xlarge\nc8gb.large\nc8gb.medium\n"
    "c8gb.metal-24xl\nc8gb.xlarge\nc8gb.48xlarge\nc8gb.metal-48xl\nm8gb.12xlarge\n"
    "m8gb.16xlarge\nm8gb.24xlarge\nm8gb.2xlarge\nm8gb.4xlarge\nm8gb.8xlarge\nm8gb.large\n"
    "m8gb.medium\nm8gb.xlarge\nm8gb.48xlarge\nm8gb.metal-24xl\nm8gb.metal-48xl\nm8gn.12xlarge\n"
    "m8gn.16xlarge\nm8gn.24xlarge\nm8gn.2xlarge\nm8gn.48xlarge\nm8gn.4xlarge\nm8gn.8xlarge\n"
    "m8gn.large\nm8gn.medium\nm8gn.xlarge\nm8gn.metal-24xl\nm8gn.metal-48xl\nx8aedz.12xlarge\n"
    "x8aedz.24xlarge\nx8aedz.3xlarge\nx8aedz.6xlarge\nx8aedz.large\nx8aedz.metal-12xl\n"
    "x8aedz.metal-24xl\nx8aedz.xlarge\nm8azn.medium\nm8azn.large\nm8azn.xlarge\nm8azn.3xlarge\n"
    "m8azn.6xlarge\nm8azn.12xlarge\nm8azn.24xlarge\nm8azn.metal-12xl\nm8azn.metal-24xl\n"
    "x8i.large\nx8i.xlarge\nx8i.2xlarge\nx8i.4xlarge\nx8i.8xlarge\nx8i.12xlarge\nx8i.16xlarge\n"
    "x8i.24xlarge\nx8i.32xlarge\nx8i.48xlarge\nx8i.64xlarge\nx8i.96xlarge\nx8i.metal-48xl\n"
    "x8i.metal-96xl\nmac-m4max.metal\ng7e.2xlarge\ng7e.4xlarge\ng7e.8xlarge\ng7e.12xlarge\n"
    "g7e.24xlarge\ng7e.48xlarge\nr8id.large\nr8id.xlarge\nr8id.2xlarge\nr8id.4xlarge\n"
    "r8id.8xlarge\nr8id.12xlarge\nr8id.16xlarge\nr8id.24xlarge\nr8id.32xlarge\nr8id.48xlarge\n"
    "r8id.96xlarge\nr8id.metal-48xl\nr8id.metal-96xl\nc8id.large\nc8id.xlarge\nc8id.2xlarge\n"
    "c8id.4xlarge\nc8id.8xlarge\nc8id.12xlarge\nc8id.16xlarge\nc8id.24xlarge\nc8id.32xlarge\n"
    "c8id.48xlarge\nc8id.96xlarge\nc8id.metal-48xl\nc8id.metal-96xl\nm8id.large\nm8id.xlarge\n"
    "m8id.2xlarge\nm8id.4xlarge\nm8id.8xlarge\nm8id.12xlarge\nm8id.16xlarge\nm8id.24xlarge\n"
    "m8id.32xlarge\nm8id.48xlarge\nm8id.96xlarge\nm8id.metal-48xl\nm8id.metal-96xl\n"
    "hpc8a.96xlarge\nc8in.large\nc8in.xlarge\nc8in.2xlarge\nc8in.4xlarge\nc8in.8xlarge\n"
    "c8in.12xlarge\nc8in.16xlarge\nc8in.24xlarge\nc8in.32xlarge\nc8in.48xlarge\nc8in.96xlarge\n"
    "c8in.metal-48xl\nc8in.metal-96xl\nc8ib.large\nc8ib.xlarge\nc8ib.2xlarge\nc8ib.4xlarge\n"
    "c8ib.8xlarge\nc8ib.12xlarge\nc8ib.16xlarge\nc8ib.24xlarge\nc8ib.32xlarge\nc8ib.48xlarge\n"
    "c8ib.96xlarge\nc8ib.metal-48xl\nc8ib.metal-96xl\nr8in.large\nr8in.xlarge\nr8in.2xlarge\n"
    "r8in.4xlarge\nr8in.8xlarge\nr8in.12xlarge\nr8in.16xlarge\nr8in.24xlarge\nr8in.32xlarge\n"
    "r8in.48xlarge\nr8in.96xlarge\nr8ib.large\nr8ib.xlarge\nr8ib.2xlarge\nr8ib.4xlarge\n"
    "r8ib.8xlarge\nr8ib.12xlarge\nr8ib.16xlarge\nr8ib.24xlarge\nr8ib.32xlarge\nr8ib.48xlarge\n"
    "r8ib.96xlarge\nm8in.large\nm8in.xlarge\nm8in.2xlarge\nm8in.4xlarge\nm8in.8xlarge\n"
    "m8in.12xlarge\nm8in.16xlarge\nm8in.24xlarge\nm8in.32xlarge\nm8in.48xlarge\nm8in.96xlarge\n"
    "m8ib.large\nm8ib.xlarge\nm8ib.2xlarge\nm8ib.4xlarge\nm8ib.8xlarge\nm8ib.12xlarge\n"
    "m8ib.16xlarge\nm8ib.24xlarge\nm8ib.32xlarge\nm8ib.48xlarge\nm8ib.96xlarge\nm8ine.large\n"
    "m8ine.xlarge\nm8ine.2xlarge\nm8ine.4xlarge\nm8ine.8xlarge\nm8ine.12xlarge\nc8ine.large\n"
    "c8ine.xlarge\nc8ine.2xlarge\nc8ine.4xlarge\nc8ine.8xlarge\nc8ine.12xlarge\nm8idn.large\n"
    "m8idn.xlarge\nm8idn.2xlarge\nm8idn.4xlarge\nm8idn.8xlarge\nm8idn.12xlarge\n"
    "m8idn.16xlarge\nm8idn.24xlarge\nm8idn.32xlarge\nm8idn.48xlarge\nm8idn.96xlarge\n"
    "r8idn.large\nr8idn.xlarge\nr8idn.2xlarge\nr8idn.4xlarge\nr8idn.8xlarge\nr8idn.12xlarge\n"
    "r8idn.16xlarge\nr8idn.24xlarge\nr8idn.32xlarge\nr8idn.48xlarge\nr8idn.96xlarge\n"
    "m8idb.large\nm8idb.xlarge\nm8idb.2xlarge\nm8idb.4xlarge\nm8idb.8xlarge\nm8idb.12xlarge\n"
    "m8idb.16xlarge\nm8idb.24xlarge\nm8idb.32xlarge\nm8idb.48xlarge\nm8idb.96xlarge\n"
    "r8idb.large\nr8idb.xlarge\nr8idb.2xlarge\nr8idb.4xlarge\nr8idb.8xlarge\nr8idb.12xlarge\n"
    "r8idb.16xlarge\nr8idb.24xlarge\nr8idb.32xlarge\nr8idb.48xlarge\nr8idb.96xlarge\n"
    "mac-m3ultra.metal\nm9g.large\nm9g.xlarge\nm9g.2xlarge\nm9g.4xlarge\nm9g.8xlarge\n"
    "m9g.12xlarge\nm9g.16xlarge\nm9g.24xlarge\nm9g.48xlarge\nm9g.metal-24xl\nm9g.metal-48xl\n"
    "m9gd.large\nm9gd.xlarge\nm9gd.2xlarge\nm9gd.4xlarge\nm9gd.8xlarge\nm9gd.12xlarge\n"
    "m9gd.16xlarge\nm9gd.24xlarge\nm9gd.48xlarge\nm9gd.metal-24xl\nm9gd.metal-48xl\n"
    "r8in.metal-48xl\nr8in.metal-96xl\nr8ib.metal-48xl\nr8ib.metal-96xl\nr8idn.metal-48xl\n"
    "r8idn.metal-96xl\nr8idb.metal-48xl\nr8idb.metal-96xl\nm8in.metal-48xl\nm8in.metal-96xl\n"
    "m8ib.metal-48xl\nm8ib.metal-96xl\nm8idn.metal-48xl\nm8idn.metal-96xl\nm8idb.metal-48xl\n"
    "m8idb.metal-96xl\ng7.2xlarge\ng7.4xlarge\ng7.8xlarge\ng7.12xlarge\ng7.24xlarge\n"
    "g7.48xlarge\nc9g.medium\nc9g.large\nc9g.xlarge\nc9g.2xlarge\nc9g.4xlarge\nc9g.8xlarge\n"
    "c9g.12xlarge\nc9g.16xlarge\nc9g.24xlarge\nc9g.48xlarge\nc9g.metal-48xl\nc9gd.medium\n"
    "c9gd.large\nc9gd.xlarge\nc9gd.2xlarge\nc9gd.4xlarge\nc9gd.8xlarge\nc9gd.12xlarge\n"
    "c9gd.16xlarge\nc9gd.24xlarge\nc9gd.48xlarge\nc9gd.metal-48xl\nr9g.medium\nr9g.large\n"
    "r9g.xlarge\nr9g.2xlarge\nr9g.4xlarge\nr9g.8xlarge\nr9g.12xlarge\nr9g.16xlarge\n"
    "r9g.24xlarge\nr9g.48xlarge\nr9g.metal-48xl\nr9gd.medium\nr9gd.large\nr9gd.xlarge\n"
    "r9gd.2xlarge\nr9gd.4xlarge\nr9gd.8xlarge\nr9gd.12xlarge\nr9gd.16xlarge\nr9gd.24xlarge\n"
    "r9gd.48xlarge\nr9gd.metal-48xl\nm9g.medium\nt8i.nano\nt8i.micro\nt8i.small\nt8i.medium\n"
    "i8g.metal-48xl\nr8gb.48xlarge\nr8gb.metal-48xl\nm9gd.medium\ntrn2u.48xlarge\nnitro\n"
    "InstanceTypeHypervisor\nCurrentGeneration\ncurrentGeneration\nSupportedUsageClasses\n"
    "supportedUsageClasses\nSupportedRootDeviceTypes\nsupportedRootDeviceTypes\n"
    "SupportedVirtualizationTypes\nsupportedVirtualizationTypes\nProcessorInfo\nprocessorInfo\n"
    "VCpuInfo\nvCpuInfo\nInstanceStorageSupported\ninstanceStorageSupported\n"
    "instanceStorageInfo\nebsInfo\nNetworkInfo\nnetworkInfo\ngpuInfo\nfpgaInfo\n"
    "PlacementGroupInfo\nplacementGroupInfo\ninferenceAcceleratorInfo\nHibernationSupported\n"
    "hibernationSupported\nBurstablePerformanceSupported\nburstablePerformanceSupported\n"
    "DedicatedHostsSupported\ndedicatedHostsSupported\nAutoRecoverySupported\n"
    "autoRecoverySupported\nSupportedBootModes\nsupportedBootModes\nNitroEnclavesSupport\n"
    "nitroEnclavesSupport\nNitroTpmSupport\nnitroTpmSupport\nNitroTpmInfo\nnitroTpmInfo\n"
    "MediaAcceleratorInfo\nmediaAcceleratorInfo\nNeuronInfo\nneuronInfo\nPhcSupport\n"
    "phcSupport\nRebootMigrationSupport\nrebootMigrationSupport\nSupportedInRegion\n"
    "supportedInRegion\nInstanceTypeInfo\nInstanceTypeInfoFromInstanceRequirements\n"
    "InstanceTypeInfoFromInstanceRequirementsSet\nInstanceTypeInfoList\nInstanceTypeItem\n"
    "InstanceTypeItemRequest\nInstanceTypeList\nlocationType\nlocation\nInstanceTypeOffering\n"
    "InstanceTypeOfferingsList\nSupportedInstanceTypes\nsupportedInstanceTypeSet\n"
    "UnsupportedInstanceTypes\nunsupportedInstanceTypeSet\nSupportedInstanceType\n"
    "UnsupportedInstanceType\nInstanceTypeSpecificationRequest\nInstanceTypesList\n"
    "UsedInstanceCount\nusedInstanceCount\nInstanceUsage\nInstanceUsageSet\nInteger\n"
    "IntegerWithConstraints\nAthenaIntegrations\nINSTANCE-ATTACH\nEIP-ASSOCIATE\n"
    "InterfacePermissionType\nVLAN\nGRE\nInterfaceProtocolType\nInternetGatewayAttachment\n"
    "InternetGatewayAttachmentList\nallow-bidirectional\nallow-egress\nInternetGatewayIdList\n"
    "InternetGatewayList\nInterruptibleCapacityReservationId\n"
    "interruptibleCapacityReservationId\ncanceling\ncanceled\n"
    "InterruptibleCapacityReservationAllocationStatus\nadhoc\nIpAddressList\nIpList\n"
    "UserIdGroupPairs\ngroups\nIpRanges\nipRanges\nIpv6Ranges\nipv6Ranges\nprefixListIds\n"
    "IpPermission\nIpPermissionList\nIpPrefixList\nIpRange\nIpRangeList\nIpScopeEnum\namazon\n"
    "byoip\nIpSource\nIpVersionEnum\nIpamArn\nipamArn\nIpamRegion\nipamRegion\n"
    "PublicDefaultScopeId\npublicDefaultScopeId\nPrivateDefaultScopeId\nprivateDefaultScopeId\n"
    "ScopeCount\nscopeCount\noperatingRegionSet\nDefaultResourceDiscoveryId\n"
    "defaultResourceDiscoveryId\nDefaultResourceDiscoveryAssociationId\n"
    "defaultResourceDiscoveryAssociationId\nResourceDiscoveryAssociationCount\n"
    "resourceDiscoveryAssociationCount\ntier\nenablePrivateGua\nmeteredAccount\n"
    "IpamAddressHistoryMaxResults\nResourceOwnerId\nresourceOwnerId\nResourceCidr\n"
    "resourceCidr\nResourceName\nresourceName\nResourceComplianceStatus\n"
    "resourceComplianceStatus\nResourceOverlapStatus\nresourceOverlapStatus\nSampledStartTime\n"
    "sampledStartTime\nSampledEndTime\nsampledEndTime\nIpamAddressHistoryRecord\n"
    "IpamAddressHistoryRecordSet\neip\nnetwork-interface\nIpamAddressHistoryResourceType\n"
    "not-found\nIpamAssociatedResourceDiscoveryStatus\nglobal\nIpamByoipAdvertisementType\n"
    "IpamByoipCidrState\nIpamCidrAuthorizationContext\ncompliant\nnoncompliant\nignored\n"
    "IpamComplianceStatus\ndiscoveryRegion\nLastAttemptedDiscoveryTime\n"
    "lastAttemptedDiscoveryTime\nLastSuccessfulDiscoveryTime\nlastSuccessfulDiscoveryTime\n"
    "OrganizationalUnitId\norganizationalUnitId\nIpamDiscoveredAccount\n"
    "IpamDiscoveredAccountSet\nipamResourceDiscoveryId\naddressRegion\nAddressOwnerId\n"
    "addressOwnerId\nAddressAllocationId\naddressAllocationId\nassociationStatus\nAddressType\n"
    "addressType\nService\nservice\nServiceResource\nserviceResource\nPublicIpv4PoolId\n"
    "publicIpv4PoolId\nNetworkInterfaceDescription\nnetworkInterfaceDescription\nSampleTime\n"
    "sampleTime\nIpamDiscoveredPublicAddress\nIpamDiscoveredPublicAddressSet\nipSource\n"
    "ResourceTags\nresourceTagSet\nIpUsage\nipUsage\nNetworkInterfaceAttachmentStatus\n"
    "networkInterfaceAttachmentStatus\nIpamDiscoveredResourceCidr\n"
    "IpamDiscoveredResourceCidrSet\nIpamDiscoveredRoute\nIpamDiscoveredRouteSet\n"
    "assume-role-failure\nthrottling-failure\nunauthorized-failure\nIpamDiscoveryFailureCode\n"
    "IpamDiscoveryFailureReason\nipamExternalResourceVerificationTokenId\n"
    "IpamExternalResourceVerificationTokenArn\nipamExternalResourceVerificationTokenArn\n"
    "TokenValue\ntokenValue\nTokenName\ntokenName\nIpamExternalResourceVerificationTokenSet\n"
    "IpamExternalResourceVerificationTokenState\nipamInternetRegistryAssociationId\n"
    "IpamInternetRegistryAssociationArn\nipamInternetRegistryAssociationArn\nrir\n"
    "organizationHandle\nChildRequestXml\nchildRequestXml\nLastObservedAt\nlastObservedAt\n"
    "IpamInternetRegistryAssociationAsn\nIpamInternetRegistryAssociationAsnSet\n"
    "IpamInternetRegistryAssociationCidr\nIpamInternetRegistryAssociationCidrSet\n"
    "IpamInternetRegistryAssociationSet\npending-enable\nenable-in-progress\nenable-complete\n"
    "enable-failed\ndisable-in-progress\ndisable-complete\ndisable-failed\n"
    "IpamInternetRegistryAssociationState\nmanaged\nIpamManagementState\nIpamMaxResults\n"
    "ipam-owner\nresource-owner\nIpamMeteredAccount\nIpamNetmaskLength\nin-use\n"
    "IpamNetworkInterfaceAttachmentStatus\nIpamOperatingRegion\nIpamOperatingRegionSet\n"
    "organizationsEntityPath\nIpamOrganizationalUnitExclusion\n"
    "IpamOrganizationalUnitExclusionSet\noverlapping\nnonoverlapping\nIpamOverlapStatus\n"
    "IpamPolicyArn\nipamPolicyArn\nIpamPolicyRegion\nipamPolicyRegion\nsourceIpamPoolId\n"
    "IpamPolicyAllocationRule\nIpamPolicyAllocationRuleList\n"
    "IpamPolicyAllocationRuleListRequest\nIpamPolicyAllocationRuleRequest\nlocale\n"
    "AllocationRules\nallocationRuleSet\nIpamPolicyDocument\nIpamPolicyDocumentSet\n"
    "delegated-administrator-for-ipam\nIpamPolicyManagedBy\norganizationTargetId\n"
    "IpamPolicyOrganizationTarget\nIpamPolicyOrganizationTargetSet\nalb\nrds\nrnat\n"
    "IpamPolicyResourceType\nIpamPolicySet\nmodify-in-progress\nmodify-complete\n"
    "modify-failed\nisolate-in-progress\nisolate-complete\nrestore-in-progress\n"
    "IpamPolicyState\nIpamPoolArn\nipamPoolArn\nIpamScopeArn\nipamScopeArn\nIpamScopeType\n"
    "ipamScopeType\nPoolDepth\npoolDepth\nautoImport\npubliclyAdvertisable\naddressFamily\n"
    "allocationMinNetmaskLength\nallocationMaxNetmaskLength\nallocationDefaultNetmaskLength\n"
    "allocationResourceTagSet\npublicIpSource\nsourceResource\nipamPoolAllocationId\n"
    "resourceOwner\nIpamPoolAllocationAllowedCidrs\nIpamPoolAllocationDisallowedCidrs\n"
    "ipam-pool\nec2-public-ipv4-pool\ncustom\nanycast-ip-list\nIpamPoolAllocationResourceType\n"
    "IpamPoolAllocationSet\nglobal-services\nIpamPoolAwsService\nIpamPoolCidrId\n"
    "ipamPoolCidrId\nnetmaskLength\ncidr-not-available\nlimit-exceeded\n"
    "IpamPoolCidrFailureCode\nIpamPoolCidrFailureReason\nIpamPoolCidrSet\npending-import\n"
    "failed-import\nIpamPoolCidrState\nIpamPoolPublicIpSource\nIpamPoolSet\n"
    "IpamPoolSourceResource\nIpamPoolSourceResourceRequest\nIpamPoolSourceResourceType\n"
    "IpamPoolState\nipamPrefixListResolverId\nIpamPrefixListResolverArn\n"
    "ipamPrefixListResolverArn\nLastVersionCreationStatus\nlastVersionCreationStatus\n"
    "LastVersionCreationStatusMessage\nlastVersionCreationStatusMessage\nRuleType\nruleType\n"
    "StaticCidr\nstaticCidr\nipamScopeId\nConditions\nconditionSet\n"
    "IpamPrefixListResolverRule\nOperation\noperation\nresourceTag\n"
    "IpamPrefixListResolverRuleCondition\nnot-equals\nsubnet-of\n"
    "IpamPrefixListResolverRuleConditionOperation\nIpamPrefixListResolverRuleConditionRequest\n"
    "Condition\nIpamPrefixListResolverRuleConditionRequestSet\n"
    "IpamPrefixListResolverRuleConditionSet\nIpamPrefixListResolverRuleRequest\n"
    "IpamPrefixListResolverRuleRequestSet\nIpamPrefixListResolverRuleSet\nstatic-cidr\n"
    "ipam-resource-cidr\nipam-pool-cidr\nIpamPrefixListResolverRuleType\n"
    "IpamPrefixListResolverSet\nIpamPrefixListResolverState\nipamPrefixListResolverTargetId\n"
    "IpamPrefixListResolverTargetArn\nipamPrefixListResolverTargetArn\nprefixListRegion\n"
    "desiredVersion\nLastSyncedVersion\nlastSyncedVersion\ntrackLatestVersion\n"
    "IpamPrefixListResolverTargetSet\nsync-in-progress\nsync-complete\nsync-failed\n"
    "IpamPrefixListResolverTargetState\nfailure\nIpamPrefixListResolverVersionCreationStatus\n"
    "IpamPrefixListResolverVersionEntry\nIpamPrefixListResolverVersionEntrySet\n"
    "IpamPrefixListResolverVersionNumberSet\nIpamPrefixListResolverVersionSet\n"
    "IpamPublicAddressAssociationStatus\nnat-gateway\ndatabase-migration-service\nredshift\n"
    "elastic-container-service\nrelational-database-service\nsite-to-site-vpn\nload-balancer\n"
    "global-accelerator\ncloudfront\nother\nIpamPublicAddressAwsService\n"
    "IpamPublicAddressSecurityGroup\nIpamPublicAddressSecurityGroupList\nIpamPublicAddressTag\n"
    "IpamPublicAddressTagList\nEipTags\neipTagSet\nIpamPublicAddressTags\nservice-managed-ip\n"
    "service-managed-byoip\namazon-owned-eip\namazon-owned-contig\nec2-public-ip\n"
    "anycast-ip-list-ip\nIpamPublicAddressType\nComplianceStatus\ncomplianceStatus\n"
    "ManagementState\nmanagementState\nOverlapStatus\noverlapStatus\nIpamResourceCidr\n"
    "IpamResourceCidrIpSource\nIpamResourceCidrSet\nIpamResourceDiscoveryArn\n"
    "ipamResourceDiscoveryArn\nIpamResourceDiscoveryRegion\nipamResourceDiscoveryRegion\n"
    "IsDefault\nisDefault\nOrganizationalUnitExclusions\norganizationalUnitExclusionSet\n"
    "ipamResourceDiscoveryAssociationId\nIpamResourceDiscoveryAssociationArn\n"
    "ipamResourceDiscoveryAssociationArn\nResourceDiscoveryStatus\nresourceDiscoveryStatus\n"
    "IpamResourceDiscoveryAssociationSet\nassociate-in-progress\nassociate-complete\n"
    "associate-failed\ndisassociate-in-progress\ndisassociate-complete\ndisassociate-failed\n"
    "IpamResourceDiscoveryAssociationState\nIpamResourceDiscoverySet\n"
    "IpamResourceDiscoveryState\nIpamResourceTag\nIpamResourceTagList\npublic-ipv4-pool\n"
    "ipv6-pool\nIpamResourceType\nmaxLength\nMatch\nmatch\nExpiration\nexpiration\n"
    "IpamRouteOriginAuthorization\nIpamRouteOriginAuthorizationInfo\n"
    "IpamRouteOriginAuthorizationInfoSet\nIpamRouteOriginAuthorizationSet\nDetectedAt\n"
    "detectedAt\nIpamRouteOverlap\nIpamRouteOverlapSet\nRpkiStatus\nrpkiStatus\nRpkiStrength\n"
    "rpkiStrength\nRoas\nroaSet\nRouteOverlaps\nrouteOverlapSet\nRoaSampleTime\nroaSampleTime\n"
    "IpamRouteProtectionFinding\nIpamRouteProtectionFindingSet\nasnSet\n"
    "permitMoreSpecificAnnouncements\nLatestDeltaId\nlatestDeltaId\n"
    "IpamRoutingPolicyRegistration\ndeltaId\ndeltaJson\nIpamRoutingPolicyRegistrationDeltaSet\n"
    "published\nIpamRoutingPolicyRegistrationDeltaState\n"
    "IpamRoutingPolicyRegistrationMaxLength\nIpamRoutingPolicyRegistrationSet\n"
    "pending-activate\nactivate-failed\nIpamRoutingPolicyRegistrationState\nvalid\n"
    "IpamRpkiStatus\nstrict\npermissive\nIpamRpkiStrength\nPoolCount\npoolCount\n"
    "externalAuthorityConfiguration\nexternalResourceIdentifier\n"
    "IpamScopeExternalAuthorityConfiguration\ninfoblox\nIpamScopeExternalAuthorityType\n"
    "IpamScopeSet\nIpamScopeState\nIpamSet\nIpamState\nfree\nadvanced\nIpamTier\n"
    "Ipv4AddressesPerSecondaryInterface\nIpv4PoolCoipId\nIpv4PoolEc2Id\nIpv4PrefixList\n"
    "Ipv4PrefixListResponse\nIpv4PrefixSpecification\nIpv4PrefixSpecificationRequest\n"
    "Ipv4PrefixSpecificationResponse\nIpv4PrefixesList\nIpv6AddressAttribute\nIpv6AddressList\n"
    "Ipv6Cidr\nipv6Cidr\nIpv6CidrAssociation\nIpv6CidrAssociationSet\nIpv6CidrBlockSet\n"
    "Ipv6Flag\nPoolCidrBlocks\npoolCidrBlockSet\nIpv6PoolEc2Id\nIpv6PoolIdList\n"
    "Ipv6PoolMaxResults\nIpv6PoolSet\nIpv6PrefixList\nIpv6PrefixListResponse\n"
    "Ipv6PrefixSpecification\nIpv6PrefixSpecificationRequest\nIpv6PrefixSpecificationResponse\n"
    "Ipv6PrefixesList\nCidrIpv6\ncidrIpv6\nIpv6Range\nIpv6RangeList\nIpv6SupportValue\npem\n"
    "ppk\nKeyNameStringList\nKeyMaterial\nkeyMaterial\nKeyPair\nKeyPairIdStringList\n"
    "PublicKey\npublicKey\nKeyPairInfo\nKeyPairList\nKeyPairName\nKeyPairNameWithResolver\n"
    "rsa\ned25519\nKmsKeyArn\nLastError\nOrganizationArn\norganizationArn\n"
    "OrganizationalUnitArn\norganizationalUnitArn\nLaunchPermission\nLaunchPermissionList\n"
    "LaunchPermissionModifications\nAddressingType\naddressingType\nLaunchSpecsList\n"
    "CreatedBy\ncreatedBy\nDefaultVersionNumber\ndefaultVersionNumber\nLatestVersionNumber\n"
    "latestVersionNumber\nLaunchTemplateAndOverridesResponse\nLaunchTemplateAutoRecoveryState\n"
    "LaunchTemplateBlockDeviceMapping\nLaunchTemplateBlockDeviceMappingList\n"
    "LaunchTemplateBlockDeviceMappingRequest\nLaunchTemplateBlockDeviceMappingRequestList\n"
    "LaunchTemplateCapacityReservationSpecificationRequest\n"
    "LaunchTemplateCapacityReservationSpecificationResponse\nLaunchTemplateConfig\n"
    "LaunchTemplateConfigList\nLaunchTemplateCpuOptions\nLaunchTemplateCpuOptionsRequest\n"
    "volumeInitializationRate\nLaunchTemplateEbsBlockDevice\n"
    "LaunchTemplateEbsBlockDeviceRequest\nLaunchTemplateElasticInferenceAccelerator\n"
    "LaunchTemplateElasticInferenceAcceleratorCount\n"
    "LaunchTemplateElasticInferenceAcceleratorList\n"
    "LaunchTemplateElasticInferenceAcceleratorResponse\n"
    "LaunchTemplateElasticInferenceAcceleratorResponseList\nLaunchTemplateEnaSrdSpecification\n"
    "LaunchTemplateEnaSrdUdpSpecification\nLaunchTemplateEnclaveOptions\n"
    "LaunchTemplateEnclaveOptionsRequest\nlaunchTemplateIdDoesNotExist\n"
    "launchTemplateIdMalformed\nlaunchTemplateNameDoesNotExist\nlaunchTemplateNameMalformed\n"
    "launchTemplateVersionDoesNotExist\nLaunchTemplateErrorCode\n"
    "LaunchTemplateHibernationOptions\nLaunchTemplateHibernationOptionsRequest\n"
    "LaunchTemplateHttpTokensState\nLaunchTemplateIamInstanceProfileSpecification\n"
    "LaunchTemplateIamInstanceProfileSpecificationRequest\nLaunchTemplateIdStringList\n"
    "LaunchTemplateInstanceMaintenanceOptions\n"
    "LaunchTemplateInstanceMaintenanceOptionsRequest\nmarketType\n"
    "LaunchTemplateInstanceMarketOptions\nLaunchTemplateInstanceMarketOptionsRequest\n"
    "LaunchTemplateInstanceMetadataEndpointState\nLaunchTemplateInstanceMetadataOptions\n"
    "LaunchTemplateInstanceMetadataOptionsRequest\nLaunchTemplateInstanceMetadataOptionsState\n"
    "LaunchTemplateInstanceMetadataProtocolIpv6\nLaunchTemplateInstanceMetadataTagsState\n"
    "associateCarrierIpAddress\nipv4PrefixCount\nipv6PrefixCount\nprimaryIpv6\n"
    "connectionTrackingSpecification\nLaunchTemplateInstanceNetworkInterfaceSpecification\n"
    "LaunchTemplateInstanceNetworkInterfaceSpecificationList\n"
    "LaunchTemplateInstanceNetworkInterfaceSpecificationRequest\n"
    "LaunchTemplateInstanceNetworkInterfaceSpecificationRequestList\nprivateIpAddressCount\n"
    "LaunchTemplateInstanceSecondaryInterfaceSpecification\n"
    "LaunchTemplateInstanceSecondaryInterfaceSpecificationList\n"
    "LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest\n"
    "InstanceSecondaryInterfaceSpecification\n"
    "LaunchTemplateInstanceSecondaryInterfaceSpecificationRequestList\n"
    "LaunchTemplateLicenseConfiguration\nLaunchTemplateLicenseConfigurationRequest\n"
    "LaunchTemplateLicenseList\nLaunchTemplateLicenseSpecificationListRequest\n"
    "LaunchTemplateNameStringList\nLaunchTemplateNetworkPerformanceOptions\n"
    "LaunchTemplateNetworkPerformanceOptionsRequest\nSpotPrice\nspotPrice\n"
    "LaunchTemplateOverrides\nLaunchTemplateOverridesList\naffinity\nSpreadDomain\n"
    "spreadDomain\nHostResourceGroupArn\nhostResourceGroupArn\nPartitionNumber\n"
    "partitionNumber\nLaunchTemplatePlacement\nLaunchTemplatePlacementRequest\nhostnameType\n"
    "EnableResourceNameDnsARecord\nenableResourceNameDnsARecord\n"
    "EnableResourceNameDnsAAAARecord\nenableResourceNameDnsAAAARecord\n"
    "LaunchTemplatePrivateDnsNameOptions\nLaunchTemplatePrivateDnsNameOptionsRequest\n"
    "LaunchTemplateSet\nSpotInstanceType\nspotInstanceType\nBlockDurationMinutes\n"
    "blockDurationMinutes\ninstanceInterruptionBehavior\nLaunchTemplateSpotMarketOptions\n"
    "LaunchTemplateSpotMarketOptionsRequest\nLaunchTemplateTagSpecification\n"
    "LaunchTemplateTagSpecificationList\nLaunchTemplateTagSpecificationRequest\n"
    "LaunchTemplateTagSpecificationRequestList\nversionDescription\nDefaultVersion\n"
    "defaultVersion\nLaunchTemplateVersionSet\nmetricCategoryIdSet\nLaunchTemplatesMonitoring\n"
    "LaunchTemplatesMonitoringRequest\nLicenseConfiguration\nLicenseConfigurationRequest\n"
    "LicenseList\nLicenseSpecificationListRequest\nListImagesInRecycleBinMaxResults\n"
    "ListImagesInRecycleBinRequest\nimageSet\nListImagesInRecycleBinResult\n"
    "ListSnapshotsInRecycleBinMaxResults\nListSnapshotsInRecycleBinRequest\n"
    "ListSnapshotsInRecycleBinResult\nListVolumesInRecycleBinRequest\n"
    "ListVolumesInRecycleBinResult\nsold\nListingState\nListingStatus\n"
    "classicLoadBalancersConfig\nTargetGroupsConfig\ntargetGroupsConfig\nLoadBalancersConfig\n"
    "LoadPermission\nLoadPermissionList\nLoadPermissionListRequest\n"
    "LoadPermissionModifications\nLoadPermissionRequest\nLocalGateway\nLocalGatewayIdSet\n"
    "LocalGatewayMaxResults\nlocalGatewayVirtualInterfaceGroupId\nLocalGatewayRouteTableArn\n"
    "localGatewayRouteTableArn\nLocalGatewayRoute\nLocalGatewayRouteList\nblackhole\n"
    "LocalGatewayRouteState\nLocalGatewayRouteTableIdSet\ndirect-vpc-routing\ncoip\n"
    "LocalGatewayRouteTableMode\nLocalGatewayRouteTableSet\n"
    "localGatewayRouteTableVirtualInterfaceGroupAssociationId\n"
    "LocalGatewayRouteTableVirtualInterfaceGroupAssociationIdSet\n"
    "LocalGatewayRouteTableVirtualInterfaceGroupAssociationSet\n"
    "localGatewayRouteTableVpcAssociationId\nLocalGatewayRouteTableVpcAssociationIdSet\n"
    "LocalGatewayRouteTableVpcAssociationSet\nstatic\npropagated\nLocalGatewayRouteType\n"
    "LocalGatewayRoutetableId\nLocalGatewaySet\nlocalGatewayVirtualInterfaceId\n"
    "LocalGatewayVirtualInterfaceArn\nlocalGatewayVirtualInterfaceArn\noutpostLagId\nvlan\n"
    "localAddress\npeerAddress\nlocalBgpAsn\npeerBgpAsn\npeerBgpAsnExtended\n"
    "ConfigurationState\nconfigurationState\nLocalGatewayVirtualInterfaceConfigurationState\n"
    "localGatewayVirtualInterfaceIdSet\nlocalBgpAsnExtended\n"
    "LocalGatewayVirtualInterfaceGroupArn\nlocalGatewayVirtualInterfaceGroupArn\nincomplete\n"
    "LocalGatewayVirtualInterfaceGroupConfigurationState\n"
    "LocalGatewayVirtualInterfaceGroupIdSet\nLocalGatewayVirtualInterfaceGroupSet\n"
    "LocalGatewayVirtualInterfaceIdSet\nLocalGatewayVirtualInterfaceSet\nLocalStorageTypeSet\n"
    "availability-zone\noutpost\ncompliance\ngovernance\nLockMode\nCoolOffPeriod\n"
    "LockDuration\nExpirationDate\nLockSnapshotRequest\nLockState\nlockState\nlockDuration\n"
    "coolOffPeriod\nCoolOffPeriodExpiresOn\ncoolOffPeriodExpiresOn\nLockCreatedOn\n"
    "lockCreatedOn\nLockExpiresOn\nlockExpiresOn\nLockDurationStartTime\n"
    "lockDurationStartTime\nLockSnapshotResult\ncompliance-cooloff\nLockedSnapshotsInfo\n"
    "LockedSnapshotsInfoList\ncloud-watch-logs\ns3\nkinesis-data-firehose\nLong\n"
    "MacOSLatestSupportedVersions\nmacOSLatestSupportedVersionSet\nMacHost\nMacHostList\n"
    "macModificationTaskId\nMacSystemIntegrityProtectionConfig\n"
    "macSystemIntegrityProtectionConfig\nTaskState\ntaskState\nTaskType\ntaskType\n"
    "MacModificationTaskIdList\nMacModificationTaskList\nMacModificationTaskState\n"
    "sip-modification\nvolume-ownership-delegation\nMacModificationTaskType\n"
    "MacOSVersionStringList\nAppleInternal\nappleInternal\nBaseSystem\nbaseSystem\n"
    "DebuggingRestrictions\ndebuggingRestrictions\nDTraceRestrictions\ndTraceRestrictions\n"
    "FilesystemProtections\nfilesystemProtections\nKextSigning\nkextSigning\nNvramProtections\n"
    "nvramProtections\nMacSystemIntegrityProtectionConfigurationRequest\n"
    "MacSystemIntegrityProtectionSettingStatus\nPendingMaintenance\npendingMaintenance\n"
    "MaintenanceAutoAppliedAfter\nmaintenanceAutoAppliedAfter\nLastMaintenanceApplied\n"
    "lastMaintenanceApplied\ndeclarative-policy\nPrefixListArn\nprefixListArn\nprefixListName\n"
    "maxEntries\nIpamPrefixListResolverSyncEnabled\nipamPrefixListResolverSyncEnabled\n"
    "ManagedPrefixList\nManagedPrefixListSet\nhidden\nvisible\n"
    "ManagedResourceDefaultVisibility\nDefaultVisibility\ndefaultVisibility\n"
    "ManagedResourceVisibilitySettings\nMarketplaceProductCodeList\n"
    "MarketplaceProductCodeRequest\nMarketplaceProductCodeRequestList\n"
    "MaxDaysSinceFixAvailableValue\nMaxDaysSinceLastFindingScanValue\nMaxIpv4AddrPerInterface\n"
    "MaxIpv6AddrPerInterface\nMaxNetworkInterfaces\nMaxResultsParam\n"
    "MaximumDaysSinceCreatedValue\nMaximumDaysSinceDeprecatedValue\nMaximumEnaQueueCount\n"
    "MaximumEnaQueueCountPerInterface\nMaximumNetworkCards\nMaximumSecondaryNetworkInterfaces\n"
    "TotalMediaMemoryInMiB\ntotalMediaMemoryInMiB\nMediaDeviceCount\nMediaDeviceInfo\n"
    "MediaDeviceInfoList\nMediaDeviceManufacturerName\nMediaDeviceMemoryInfo\n"
    "MediaDeviceMemorySize\nMediaDeviceName\nigmp\nMembershipType\nMemoryGiBPerVCpuRequest\n"
    "MemoryMiBRequest\nMemorySize\nMetadataDefaultHttpTokensState\n"
    "reservation-total-capacity-hrs-vcpu\nreservation-total-capacity-hrs-inst\n"
    "reservation-max-size-vcpu\nreservation-max-size-inst\nreservation-min-size-vcpu\n"
    "reservation-min-size-inst\nreservation-unused-total-capacity-hrs-vcpu\n"
    "reservation-unused-total-capacity-hrs-inst\nreservation-unused-total-estimated-cost\n"
    "reservation-max-unused-size-vcpu\nreservation-max-unused-size-inst\n"
    "reservation-min-unused-size-vcpu\nreservation-min-unused-size-inst\n"
    "reservation-max-utilization\nreservation-min-utilization\n"
    "reservation-avg-utilization-vcpu\nreservation-avg-utilization-inst\n"
    "reservation-total-count\nreservation-total-estimated-cost\n"
    "reservation-avg-future-size-vcpu\nreservation-avg-future-size-inst\n"
    "reservation-min-future-size-vcpu\nreservation-min-future-size-inst\n"
    "reservation-max-future-size-vcpu\nreservation-max-future-size-inst\n"
    "reservation-avg-committed-size-vcpu\nreservation-avg-committed-size-inst\n"
    "reservation-max-committed-size-vcpu\nreservation-max-committed-size-inst\n"
    "reservation-min-committed-size-vcpu\nreservation-min-committed-size-inst\n"
    "reserved-total-usage-hrs-vcpu\nreserved-total-usage-hrs-inst\n"
    "reserved-total-estimated-cost\nunreserved-total-usage-hrs-vcpu\n"
    "unreserved-total-usage-hrs-inst\nunreserved-total-estimated-cost\n"
    "spot-total-usage-hrs-vcpu\nspot-total-usage-hrs-inst\nspot-total-estimated-cost\n"
    "spot-avg-run-time-before-interruption-inst\nspot-max-run-time-before-interruption-inst\n"
    "spot-min-run-time-before-interruption-inst\nspot-total-interruptions-inst\n"
    "spot-total-interruptions-vcpu\nspot-total-count-inst\nspot-total-count-vcpu\n"
    "spot-interruption-rate-inst\nspot-interruption-rate-vcpu\ncapacity-total-requested-vcpu\n"
    "capacity-total-fulfilled-vcpu\nspot-capacity-total-requested-vcpu\n"
    "spot-capacity-total-fulfilled-vcpu\ncapacity-request-fulfillment-rate\n"
    "avg-inst-az-count-per-requested-vcpu\ninst-az-fulfillment-rate\n"
    "spot-capacity-request-fulfillment-rate\nspot-avg-inst-az-count-per-requested-vcpu\n"
    "spot-inst-az-fulfillment-rate\nmetricSet\nMetricCategoryIdList\nMetricCategoryList\n"
    "MetricCategoryMetricName\nMetricCategoryMetricNameList\ndimension\nMetricValues\n"
    "metricValueSet\nMetricDataResult\nMetricDataResultSet\nMetricDimensionResultSet\n"
    "MetricPoint\nMetricSet\naggregate-latency\nMetricType\nMetricValue\nMetricValueSet\n"
    "MillisecondDateTime\nModificationQuoteCurrentConfiguration\nNewCommitmentEndDate\n"
    "newCommitmentEndDate\nnewStartDate\nNewCommitmentDuration\nnewCommitmentDuration\n"
    "ModificationReservationUpdate\nReservationUpdate\nreservationUpdate\n"
    "ModifyAccountVpcEncryptionControlRequest\nModifyAccountVpcEncryptionControlResult\n"
    "DomainName\nModifyAddressAttributeRequest\nModifyAddressAttributeResult\n"
    "ModifyApplicationStatusCheckRequest\nModifyApplicationStatusCheckResult\n"
    "ModifyAvailabilityZoneGroupRequest\nModifyAvailabilityZoneGroupResult\n"
    "ModifyAvailabilityZoneOptInStatus\nRemoveEndDate\nModifyCapacityReservationFleetRequest\n"
    "ModifyCapacityReservationFleetResult\nAccept\nAcceptModificationTerms\n"
    "ModifyCapacityReservationRequest\nModifyCapacityReservationResult\n"
    "ModifyClientVpnEndpointAuthorizationPolicyRequest\n"
    "ModifyClientVpnEndpointAuthorizationPolicyResult\nModifyClientVpnEndpointRequest\n"
    "ModifyClientVpnEndpointResult\nModifyDefaultCreditSpecificationRequest\n"
    "ModifyDefaultCreditSpecificationResult\nModifyEbsDefaultKmsKeyIdRequest\n"
    "ModifyEbsDefaultKmsKeyIdResult\nModifyFleetRequest\nModifyFleetResult\nOperationType\n"
    "UserIds\nUserGroups\nUserGroup\nModifyFpgaImageAttributeRequest\n"
    "ModifyFpgaImageAttributeResult\nModifyHostsRequest\nModifyHostsResult\n"
    "ModifyIdFormatRequest\nModifyIdentityIdFormatRequest\nOrganizationArns\n"
    "OrganizationalUnitArns\nModifyImageAttributeRequest\nKernel\nRamdisk\n"
    "ModifyInstanceAttributeRequest\nModifyInstanceAttributeValue\n"
    "ModifyInstanceCapacityReservationAttributesRequest\n"
    "ModifyInstanceCapacityReservationAttributesResult\nModifyInstanceConnectEndpointRequest\n"
    "ModifyInstanceConnectEndpointResult\nModifyInstanceCpuOptionsRequest\n"
    "ModifyInstanceCpuOptionsResult\nModifyInstanceCreditSpecificationRequest\n"
    "SuccessfulInstanceCreditSpecifications\nsuccessfulInstanceCreditSpecificationSet\n"
    "UnsuccessfulInstanceCreditSpecifications\nunsuccessfulInstanceCreditSpecificationSet\n"
    "ModifyInstanceCreditSpecificationResult\nModifyInstanceEventStartTimeRequest\nEvent\n"
    "event\nModifyInstanceEventStartTimeResult\nModifyInstanceEventWindowRequest\n"
    "ModifyInstanceEventWindowResult\nModifyInstanceMaintenanceOptionsRequest\n"
    "ModifyInstanceMaintenanceOptionsResult\nModifyInstanceMetadataDefaultsRequest\n"
    "ModifyInstanceMetadataDefaultsResult\nModifyInstanceMetadataOptionsRequest\n"
    "InstanceMetadataOptions\ninstanceMetadataOptions\nModifyInstanceMetadataOptionsResult\n"
    "ModifyInstanceNetworkPerformanceRequest\nModifyInstanceNetworkPerformanceResult\n"
    "ModifyInstancePlacementRequest\nModifyInstancePlacementResult\nAllocationRule\n"
    "ModifyIpamPolicyAllocationRulesRequest\nipamPolicyDocument\n"
    "ModifyIpamPolicyAllocationRulesResult\nModifyIpamPoolAllocationRequest\n"
    "ModifyIpamPoolAllocationResult\nClearAllocationDefaultNetmaskLength\n"
    "AddAllocationResourceTags\nAddAllocationResourceTag\nRemoveAllocationResourceTags\n"
    "RemoveAllocationResourceTag\nModifyIpamPoolRequest\nModifyIpamPoolResult\n"
    "ModifyIpamPrefixListResolverRequest\nModifyIpamPrefixListResolverResult\n"
    "ModifyIpamPrefixListResolverTargetRequest\nModifyIpamPrefixListResolverTargetResult\n"
    "AddOperatingRegions\nAddOperatingRegion\nRemoveOperatingRegions\nRemoveOperatingRegion\n"
    "ModifyIpamRequest\nCurrentIpamScopeId\nDestinationIpamScopeId\nMonitored\n"
    "ModifyIpamResourceCidrRequest\nipamResourceCidr\nModifyIpamResourceCidrResult\n"
    "AddOrganizationalUnitExclusions\nAddOrganizationalUnitExclusion\n"
    "RemoveOrganizationalUnitExclusions\nRemoveOrganizationalUnitExclusion\n"
    "ModifyIpamResourceDiscoveryRequest\nModifyIpamResourceDiscoveryResult\nModifyIpamResult\n"
    "ModifyIpamRoutingPolicyRegistrationRequest\nModifyIpamRoutingPolicyRegistrationResult\n"
    "RemoveExternalAuthorityConfiguration\nModifyIpamScopeRequest\nModifyIpamScopeResult\n"
    "SetDefaultVersion\n";

const char text_3[] =
    "ModifyLaunchTemplateRequest\nModifyLaunchTemplateResult\nModifyLocalGatewayRouteRequest\n"
    "ModifyLocalGatewayRouteResult\nCurrentVersion\nAddEntries\nAddEntry\nRemoveEntries\n"
    "RemoveEntry\nModifyManagedPrefixListRequest\nModifyManagedPrefixListResult\n"
    "ModifyManagedResourceVisibilityRequest\nModifyManagedResourceVisibilityResult\n"
    "ModifyMetricCategoryRequest\nModifyMetricCategoryResult\nAssociatedSubnetIds\n"
    "AssociatedSubnetId\nModifyNetworkInterfaceAttributeRequest\n"
    "ModifyNetworkingFlexCostAllocationPolicyRequest\n"
    "ModifyNetworkingFlexCostAllocationPolicyResult\nPrivateDnsHostnameType\n"
    "ModifyPrivateDnsNameOptionsRequest\nModifyPrivateDnsNameOptionsResult\n"
    "ModifyPublicIpDnsNameOptionsRequest\nModifyPublicIpDnsNameOptionsResult\n"
    "ReservedInstancesConfigurationSetItemType\nModifyReservedInstancesRequest\n"
    "reservedInstancesModificationId\nModifyReservedInstancesResult\nModifyRouteServerRequest\n"
    "ModifyRouteServerResult\nModifySecurityGroupRulesRequest\nModifySecurityGroupRulesResult\n"
    "ModifySnapshotAttributeRequest\nStorageTier\nModifySnapshotTierRequest\nTieringStartTime\n"
    "tieringStartTime\nModifySnapshotTierResult\nOnDemandTargetCapacity\ntargetCapacity\n"
    "ModifySpotFleetRequestRequest\nModifySpotFleetRequestResponse\n"
    "AssignIpv6AddressOnCreation\nMapPublicIpOnLaunch\nMapCustomerOwnedIpOnLaunch\n"
    "EnableDns64\nPrivateDnsHostnameTypeOnLaunch\nEnableResourceNameDnsARecordOnLaunch\n"
    "EnableResourceNameDnsAAAARecordOnLaunch\nEnableLniAtDeviceIndex\nDisableLniAtDeviceIndex\n"
    "ModifySubnetAttributeRequest\nAddNetworkServices\nAddNetworkService\n"
    "RemoveNetworkServices\nRemoveNetworkService\n"
    "ModifyTrafficMirrorFilterNetworkServicesRequest\n"
    "ModifyTrafficMirrorFilterNetworkServicesResult\nRemoveFields\nRemoveField\n"
    "ModifyTrafficMirrorFilterRuleRequest\nModifyTrafficMirrorFilterRuleResult\n"
    "ModifyTrafficMirrorSessionRequest\nModifyTrafficMirrorSessionResult\nNatGatewayRule\n"
    "ResetNatGatewayRules\nModifyTransitGatewayAttachmentNatConfigurationRequest\n"
    "ModifyTransitGatewayAttachmentNatConfigurationResult\nAddMiddleboxAttachmentIds\n"
    "AddMiddleboxAttachmentId\nRemoveMiddleboxAttachmentIds\nRemoveMiddleboxAttachmentId\n"
    "ModifyTransitGatewayMeteringPolicyRequest\nModifyTransitGatewayMeteringPolicyResult\n"
    "AddAvailabilityZones\nAddAvailabilityZone\nAddAvailabilityZoneIds\nAddAvailabilityZoneId\n"
    "RemoveAvailabilityZones\nRemoveAvailabilityZone\nRemoveAvailabilityZoneIds\n"
    "RemoveAvailabilityZoneId\nModifyTransitGatewayNetworkFunctionAttachmentRequest\n"
    "ModifyTransitGatewayNetworkFunctionAttachmentResult\nAddTransitGatewayCidrBlocks\n"
    "RemoveTransitGatewayCidrBlocks\nVpnEcmpSupport\nAutoAcceptSharedAttachments\n"
    "DefaultRouteTableAssociation\nAssociationDefaultRouteTableId\n"
    "DefaultRouteTablePropagation\nPropagationDefaultRouteTableId\n"
    "ModifyTransitGatewayOptions\nModifyTransitGatewayPeeringAttachmentRequest\n"
    "ModifyTransitGatewayPeeringAttachmentRequestOptions\n"
    "ModifyTransitGatewayPeeringAttachmentResult\nModifyTransitGatewayPolicyTableEntryRequest\n"
    "ModifyTransitGatewayPolicyTableEntryResult\n"
    "ModifyTransitGatewayPrefixListReferenceRequest\n"
    "ModifyTransitGatewayPrefixListReferenceResult\nModifyTransitGatewayRequest\n"
    "ModifyTransitGatewayResult\nAddSubnetIds\nRemoveSubnetIds\n"
    "ModifyTransitGatewayVpcAttachmentRequest\n"
    "ModifyTransitGatewayVpcAttachmentRequestOptions\nModifyTransitGatewayVpcAttachmentResult\n"
    "ModifyVerifiedAccessEndpointCidrOptions\nModifyVerifiedAccessEndpointEniOptions\n"
    "ModifyVerifiedAccessEndpointLoadBalancerOptions\n"
    "ModifyVerifiedAccessEndpointPolicyRequest\nsseSpecification\n"
    "ModifyVerifiedAccessEndpointPolicyResult\nModifyVerifiedAccessEndpointPortRange\n"
    "ModifyVerifiedAccessEndpointPortRangeList\nModifyVerifiedAccessEndpointRdsOptions\n"
    "ModifyVerifiedAccessEndpointRequest\nModifyVerifiedAccessEndpointResult\n"
    "ModifyVerifiedAccessEndpointSubnetIdList\nModifyVerifiedAccessGroupPolicyRequest\n"
    "ModifyVerifiedAccessGroupPolicyResult\nModifyVerifiedAccessGroupRequest\n"
    "ModifyVerifiedAccessGroupResult\nAccessLogs\n"
    "ModifyVerifiedAccessInstanceLoggingConfigurationRequest\nLoggingConfiguration\n"
    "loggingConfiguration\nModifyVerifiedAccessInstanceLoggingConfigurationResult\n"
    "ModifyVerifiedAccessInstanceRequest\nModifyVerifiedAccessInstanceResult\n"
    "ModifyVerifiedAccessNativeApplicationOidcOptions\n"
    "ModifyVerifiedAccessTrustProviderDeviceOptions\n"
    "ModifyVerifiedAccessTrustProviderOidcOptions\nModifyVerifiedAccessTrustProviderRequest\n"
    "ModifyVerifiedAccessTrustProviderResult\nModifyVolumeAttributeRequest\n"
    "ModifyVolumeRequest\nVolumeModification\nvolumeModification\nModifyVolumeResult\n"
    "ModifyVpcAttributeRequest\nModifyVpcBlockPublicAccessExclusionRequest\n"
    "ModifyVpcBlockPublicAccessExclusionResult\nModifyVpcBlockPublicAccessOptionsRequest\n"
    "ModifyVpcBlockPublicAccessOptionsResult\nInternetGatewayExclusion\n"
    "EgressOnlyInternetGatewayExclusion\nNatGatewayExclusion\nVirtualPrivateGatewayExclusion\n"
    "VpcPeeringExclusion\nLambdaExclusion\nVpcLatticeExclusion\nElasticFileSystemExclusion\n"
    "GlobalAcceleratorExclusion\nApiGatewayV2Exclusion\nModifyVpcEncryptionControlRequest\n"
    "ModifyVpcEncryptionControlResult\nModifyVpcEndpointConnectionNotificationRequest\n"
    "ModifyVpcEndpointConnectionNotificationResult\nPayerResponsibility\n"
    "ModifyVpcEndpointPayerResponsibilityRequest\nPayerResponsibilities\n"
    "payerResponsibilitySet\nModifyVpcEndpointPayerResponsibilityResult\nResetPolicy\n"
    "AddRouteTableIds\nAddRouteTableId\nRemoveRouteTableIds\nRemoveRouteTableId\nAddSubnetId\n"
    "RemoveSubnetId\nAddSecurityGroupIds\nAddSecurityGroupId\nRemoveSecurityGroupIds\n"
    "RemoveSecurityGroupId\nModifyVpcEndpointRequest\nModifyVpcEndpointResult\n"
    "RemovePrivateDnsName\nAddNetworkLoadBalancerArns\nAddNetworkLoadBalancerArn\n"
    "RemoveNetworkLoadBalancerArns\nRemoveNetworkLoadBalancerArn\nAddGatewayLoadBalancerArns\n"
    "AddGatewayLoadBalancerArn\nRemoveGatewayLoadBalancerArns\nRemoveGatewayLoadBalancerArn\n"
    "AddSupportedIpAddressTypes\nAddSupportedIpAddressType\nRemoveSupportedIpAddressTypes\n"
    "RemoveSupportedIpAddressType\nAddSupportedRegions\nAddSupportedRegion\n"
    "RemoveSupportedRegions\nRemoveSupportedRegion\n"
    "ModifyVpcEndpointServiceConfigurationRequest\n"
    "ModifyVpcEndpointServiceConfigurationResult\n"
    "ModifyVpcEndpointServicePayerResponsibilityRequest\n"
    "ModifyVpcEndpointServicePayerResponsibilityResult\nAddAllowedPrincipals\n"
    "RemoveAllowedPrincipals\nModifyVpcEndpointServicePermissionsRequest\nAddedPrincipals\n"
    "addedPrincipalSet\nModifyVpcEndpointServicePermissionsResult\n"
    "AccepterPeeringConnectionOptions\nModifyVpcPeeringConnectionOptionsRequest\n"
    "accepterPeeringConnectionOptions\nrequesterPeeringConnectionOptions\n"
    "ModifyVpcPeeringConnectionOptionsResult\nModifyVpcTenancyRequest\nModifyVpcTenancyResult\n"
    "LocalIpv4NetworkCidr\nRemoteIpv4NetworkCidr\nLocalIpv6NetworkCidr\nRemoteIpv6NetworkCidr\n"
    "TunnelBandwidth\nModifyVpnConnectionOptionsRequest\nModifyVpnConnectionOptionsResult\n"
    "ModifyVpnConnectionRequest\nModifyVpnConnectionResult\nModifyVpnTunnelCertificateRequest\n"
    "ModifyVpnTunnelCertificateResult\nTunnelOptions\nSkipTunnelReplacement\n"
    "ModifyVpnTunnelOptionsRequest\nModifyVpnTunnelOptionsResult\nTunnelInsideCidr\n"
    "TunnelInsideIpv6Cidr\nPreSharedKey\nPhase1LifetimeSeconds\nPhase2LifetimeSeconds\n"
    "RekeyMarginTimeSeconds\nRekeyFuzzPercentage\nReplayWindowSize\nDPDTimeoutSeconds\n"
    "DPDTimeoutAction\nPhase1EncryptionAlgorithms\nPhase2EncryptionAlgorithms\n"
    "Phase1IntegrityAlgorithms\nPhase2IntegrityAlgorithms\nPhase1DHGroupNumbers\n"
    "Phase1DHGroupNumber\nPhase2DHGroupNumbers\nPhase2DHGroupNumber\nIKEVersions\nIKEVersion\n"
    "StartupAction\nLogOptions\nEnableTunnelLifecycleControl\nPhase1AdditionalKeyExchange\n"
    "Phase2AdditionalKeyExchange\nModifyVpnTunnelOptionsSpecification\n"
    "MonitorInstancesRequest\nInstanceMonitorings\nMonitorInstancesResult\nMonitoringState\n"
    "MoveAddressToVpcRequest\nMoveAddressToVpcResult\nIpamPoolOwner\n"
    "MoveByoipCidrToIpamRequest\nMoveByoipCidrToIpamResult\nDestinationCapacityReservationId\n"
    "MoveCapacityReservationInstancesRequest\nMoveCapacityReservationInstancesResult\n"
    "movingToVpc\nrestoringToClassic\nMoveStatus\nmoveStatus\nMovingAddressStatus\n"
    "MovingAddressStatusSet\nMulticastSupportValue\nalways-on\nMultipathResilienceStatus\n"
    "NatFlexCostAllocationPolicyDocument\nDeleteTime\ndeleteTime\nFailureMessage\n"
    "failureMessage\nProvisionedBandwidth\nprovisionedBandwidth\nconnectivityType\n"
    "availabilityMode\nAutoScalingIps\nautoScalingIps\nAutoProvisionZones\nautoProvisionZones\n"
    "AttachedAppliances\nattachedApplianceSet\nPrivateIp\nprivateIp\nIsPrimary\nisPrimary\n"
    "NatGatewayAddress\nNatGatewayAddressList\nassigning\nunassigning\n"
    "NatGatewayAddressStatus\nNatGatewayApplianceModifyState\nattach-failed\ndetach-failed\n"
    "NatGatewayApplianceState\nnetwork-firewall-proxy\nNatGatewayApplianceType\nApplianceArn\n"
    "applianceArn\nAttachmentState\nattachmentState\nModificationState\nmodificationState\n"
    "NatGatewayAttachedAppliance\nNatGatewayAttachedApplianceList\nNatGatewayIdStringList\n"
    "NatGatewayList\nNatGatewayState\npublicSigningKeyEndpoint\nissuer\nauthorizationEndpoint\n"
    "tokenEndpoint\nuserInfoEndpoint\nclientId\nNestedVirtualizationSpecification\n"
    "NetworkAclAssociationId\nnetworkAclAssociationId\nNetworkAclAssociation\n"
    "NetworkAclAssociationList\nicmpTypeCode\nNetworkAclEntry\nNetworkAclEntryList\n"
    "NetworkAclIdStringList\nNetworkAclList\nNetworkBandwidthGbpsRequest\nNetworkPerformance\n"
    "networkPerformance\nMaximumNetworkInterfaces\nmaximumNetworkInterfaces\n"
    "additionalFlexibleNetworkInterfaces\nbaselineBandwidthInGbps\nPeakBandwidthInGbps\n"
    "peakBandwidthInGbps\ndefaultEnaQueueCountPerInterface\nmaximumEnaQueueCount\n"
    "maximumEnaQueueCountPerInterface\nInterfaceTypes\ninterfaceTypeSet\nNetworkCardInfo\n"
    "NetworkCardInfoList\ninterface\nefa\nefa-only\nsecondary\nNetworkCardInterfaceType\n"
    "NetworkCardInterfaceTypeList\nNetworkFunctionAttachmentAZIdList\n"
    "NetworkFunctionAttachmentAZNameList\nmaximumNetworkCards\ndefaultNetworkCardIndex\n"
    "NetworkCards\nnetworkCards\nIpv4AddressesPerInterface\nipv4AddressesPerInterface\n"
    "Ipv6AddressesPerInterface\nipv6AddressesPerInterface\nIpv6Supported\nipv6Supported\n"
    "EfaSupported\nefaSupported\nefaInfo\nencryptionInTransitSupported\nenaSrdSupported\n"
    "BandwidthWeightings\nbandwidthWeightings\nflexibleEnaQueuesSupport\n"
    "SecondaryNetworkSupported\nsecondaryNetworkSupported\nmaximumSecondaryNetworkInterfaces\n"
    "ipv4AddressesPerSecondaryInterface\nNetworkInsightsAccessScopeArn\n"
    "networkInsightsAccessScopeArn\nCreatedDate\ncreatedDate\nUpdatedDate\nupdatedDate\n"
    "NetworkInsightsAccessScopeAnalysisArn\nnetworkInsightsAccessScopeAnalysisArn\n"
    "WarningMessage\nwarningMessage\nfindingsFound\nAnalyzedEniCount\nanalyzedEniCount\n"
    "NetworkInsightsAccessScopeAnalysis\nNetworkInsightsAccessScopeAnalysisIdList\n"
    "NetworkInsightsAccessScopeAnalysisList\nmatchPathSet\nexcludePathSet\n"
    "NetworkInsightsAccessScopeIdList\nNetworkInsightsAccessScopeList\n"
    "NetworkInsightsAnalysisArn\nnetworkInsightsAnalysisArn\nAdditionalAccounts\n"
    "additionalAccountSet\nFilterInArns\nfilterInArnSet\nFilterOutArns\nfilterOutArnSet\n"
    "NetworkPathFound\nnetworkPathFound\nForwardPathComponents\nforwardPathComponentSet\n"
    "ReturnPathComponents\nreturnPathComponentSet\nExplanations\nexplanationSet\n"
    "AlternatePathHints\nalternatePathHintSet\nSuggestedAccounts\nsuggestedAccountSet\n"
    "NetworkInsightsAnalysis\nNetworkInsightsAnalysisIdList\nNetworkInsightsAnalysisList\n"
    "NetworkInsightsMaxResults\nNetworkInsightsPathArn\nnetworkInsightsPathArn\nSourceArn\n"
    "sourceArn\nDestinationArn\ndestinationArn\nsourceIp\ndestinationIp\ndestinationPort\n"
    "filterAtSource\nfilterAtDestination\nNetworkInsightsPathIdList\nNetworkInsightsPathList\n"
    "NetworkInsightsResourceId\nPublicIpDnsNameOptions\npublicIpDnsNameOptions\nRequesterId\n"
    "requesterId\nRequesterManaged\nrequesterManaged\nTagSet\nDenyAllIgwTraffic\n"
    "denyAllIgwTraffic\nipv6Native\nAssociatedSubnets\nassociatedSubnetSet\n"
    "NetworkInterfaceAssociation\nInstanceOwnerId\nNetworkInterfaceAttachment\n"
    "DefaultEnaQueueCount\nNetworkInterfaceAttachmentChanges\nNetworkInterfaceAttachmentId\n"
    "NetworkInterfaceAttribute\nNetworkInterfaceCountRequest\nbranch\ntrunk\n"
    "NetworkInterfaceCreationType\nNetworkInterfaceIdList\nNetworkInterfaceIdSet\n"
    "PublicIpv6DnsName\npublicIpv6DnsName\nNetworkInterfaceIpv6Address\n"
    "NetworkInterfaceIpv6AddressesList\nNetworkInterfaceList\nnetworkInterfacePermissionId\n"
    "permission\nPermissionState\npermissionState\nNetworkInterfacePermission\n"
    "NetworkInterfacePermissionIdList\nNetworkInterfacePermissionList\n"
    "NetworkInterfacePermissionState\ngranted\nNetworkInterfacePermissionStateCode\n"
    "NetworkInterfacePrivateIpAddress\nNetworkInterfacePrivateIpAddressList\n"
    "NetworkInterfaceStatus\nload_balancer\nnetwork_load_balancer\nvpc_endpoint\n"
    "transit_gateway\nquicksight\nglobal_accelerator_managed\napi_gateway_managed\n"
    "gateway_load_balancer\ngateway_load_balancer_endpoint\niot_rules_managed\n"
    "aws_codestar_connections_managed\nNetworkInterfaceType\nNetworkNodeSet\nNetworkNodesList\n"
    "http\nhttps\nNetworkProtocolEnum\nNeuronDeviceCoreCount\nNeuronDeviceCoreInfo\n"
    "NeuronDeviceCoreVersion\nNeuronDeviceCount\nCoreInfo\ncoreInfo\nNeuronDeviceInfo\n"
    "NeuronDeviceInfoList\nNeuronDeviceMemoryInfo\nNeuronDeviceMemorySize\nNeuronDeviceName\n"
    "NeuronDevices\nneuronDevices\nTotalNeuronDeviceMemoryInMiB\ntotalNeuronDeviceMemoryInMiB\n"
    "NewDhcpConfiguration\nNewDhcpConfigurationList\nSupportedVersions\nsupportedVersions\n"
    "NitroTpmSupportedVersionType\nNitroTpmSupportedVersionsList\nOccurenceDay\n"
    "OccurrenceDayRequestSet\nOccurrenceDaySet\nconvertible\nOfferingClassType\n"
    "Heavy Utilization\nMedium Utilization\nLight Utilization\nNo Upfront\nPartial Upfront\n"
    "All Upfront\nOfferingTypeValues\nclientSecret\nOnDemandAllocationStrategy\n"
    "capacityReservationOptions\nSingleInstanceType\nsingleInstanceType\n"
    "singleAvailabilityZone\nMinTargetCapacity\nminTargetCapacity\nMaxTotalPrice\n"
    "maxTotalPrice\nOnDemandOptionsRequest\nadd\nremove\nOperatorRequest\nManaged\n"
    "HiddenByDefault\nhiddenByDefault\nOperatorResponse\nOrganizationArnStringList\n"
    "OrganizationalUnitArnStringList\nserviceLinkVirtualInterfaceIdSet\nOutpostLag\n"
    "OutpostLagIdSet\nOutpostLagMaxResults\nOutpostLagSet\ncsv\nOwnerStringList\n"
    "SourcePrefixLists\nsourcePrefixListSet\nDestinationPrefixLists\ndestinationPrefixListSet\n"
    "PacketHeaderStatement\nSourceAddress\nDestinationAddress\nSourcePort\nSourcePrefixList\n"
    "DestinationPrefixList\nPacketHeaderStatementRequest\ndaily\nweekly\nmonthly\n"
    "SequenceNumber\nsequenceNumber\nOutboundHeader\noutboundHeader\nInboundHeader\n"
    "inboundHeader\nAdditionalDetails\nadditionalDetailSet\nPathComponent\nPathComponentList\n"
    "sourceAddress\ndestinationAddress\nPathFilter\nPathRequestFilter\npacketHeaderStatement\n"
    "ResourceStatement\nresourceStatement\nPathStatement\nPathStatementRequest\nServiceOwner\n"
    "PayerResponsibilityType\npayerResponsibilityType\nPayerResponsibilityEntry\n"
    "vpc-endpoint-charges\nresource-gateway-charges\nPayerResponsibilityScope\n"
    "PayerResponsibilitySet\nvpc-endpoint-account\nresource-gateway-account\n"
    "vpc-endpoint-service-account\nAllUpfront\nPartialUpfront\nNoUpfront\nDeviceId\nVendorId\n"
    "SubsystemId\nSubsystemVendorId\nPcxFlexCostAllocationPolicyDocument\n"
    "PeeringAttachmentStatus\nAllowDnsResolutionFromRemoteVpc\n"
    "allowDnsResolutionFromRemoteVpc\nAllowEgressFromLocalClassicLinkToRemoteVpc\n"
    "allowEgressFromLocalClassicLinkToRemoteVpc\nAllowEgressFromLocalVpcToRemoteClassicLink\n"
    "allowEgressFromLocalVpcToRemoteClassicLink\nallowMultipathResilience\n"
    "multipathResilienceMode\nPeeringConnectionOptions\nPeeringConnectionOptionsRequest\n"
    "CoreNetworkId\ncoreNetworkId\nPeeringTgwInfo\nPerformanceFactorReference\n"
    "PerformanceFactorReferenceRequest\nPerformanceFactorReferenceSet\n"
    "PerformanceFactorReferenceSetRequest\nRemediation\nremediation\nPerformanceStatusSummary\n"
    "five-minutes\nfifteen-minutes\none-hour\nthree-hours\none-day\none-week\nPeriodType\nall\n"
    "PermissionGroup\nvpc-endpoint\ntransit-gateway-attachment\nPhase1DHGroupNumbersList\n"
    "Phase1DHGroupNumbersListValue\nPhase1DHGroupNumbersRequestList\n"
    "Phase1DHGroupNumbersRequestListValue\nPhase1EncryptionAlgorithmsList\n"
    "Phase1EncryptionAlgorithmsListValue\nPhase1EncryptionAlgorithmsRequestList\n"
    "Phase1EncryptionAlgorithmsRequestListValue\nPhase1IntegrityAlgorithmsList\n"
    "Phase1IntegrityAlgorithmsListValue\nPhase1IntegrityAlgorithmsRequestList\n"
    "Phase1IntegrityAlgorithmsRequestListValue\nPhase2DHGroupNumbersList\n"
    "Phase2DHGroupNumbersListValue\nPhase2DHGroupNumbersRequestList\n"
    "Phase2DHGroupNumbersRequestListValue\nPhase2EncryptionAlgorithmsList\n"
    "Phase2EncryptionAlgorithmsListValue\nPhase2EncryptionAlgorithmsRequestList\n"
    "Phase2EncryptionAlgorithmsRequestListValue\nPhase2IntegrityAlgorithmsList\n"
    "Phase2IntegrityAlgorithmsListValue\nPhase2IntegrityAlgorithmsRequestList\n"
    "Phase2IntegrityAlgorithmsRequestListValue\npartitionCount\nspreadLevel\nlinkedGroupId\n"
    "parentGroupId\nPlacementGroupId\nPlacementGroupIdStringList\nSupportedStrategies\n"
    "supportedStrategies\nPlacementGroupList\nPlacementGroupName\n"
    "PlacementGroupNameWithResolver\nPlacementGroupState\ncluster\npartition\nspread\n"
    "PlacementGroupStrategy\nPlacementGroupStrategyList\nPlacementGroupStringList\n"
    "PlacementResponse\nprecision-time\nPlacementStrategy\nPlatformValues\npoolCidrBlock\n"
    "PoolCidrBlock\nPoolCidrBlocksSet\nPoolMaxResults\nPortNumber\nFrom\nfrom\nTo\nto\n"
    "PortRangeList\nPrefixListAssociation\nPrefixListAssociationSet\nPrefixListEntry\n"
    "PrefixListEntrySet\nPrefixListIdList\nPrefixListIdSet\nPrefixListMaxResults\n"
    "PrefixListResourceId\nPrefixListResourceIdStringList\nPrefixListSet\nrestore-complete\n"
    "restore-failed\nPrefixListState\nPrice\nprice\nTerm\nterm\nPriceSchedule\n"
    "PriceScheduleList\nPriceScheduleSpecification\nPriceScheduleSpecificationList\n"
    "PricingDetail\nPricingDetailsList\nPrincipalIdFormat\nPrincipalIdFormatList\nAll\n"
    "OrganizationUnit\nAccount\nUser\nPrivateDnsDetails\nPrivateDnsDetailsSet\n"
    "PrivateDnsNameConfiguration\nPrivateDnsNameOptionsOnLaunch\nPrivateDnsNameOptionsRequest\n"
    "PrivateDnsNameOptionsResponse\nPrivateDnsSpecifiedDomainSet\nPrivateIpAddressConfigSet\n"
    "PrivateIpAddressSpecification\nPrivateIpAddressSpecificationList\n"
    "PrivateIpAddressStringList\nSupportedArchitectures\nsupportedArchitectures\n"
    "SustainedClockSpeedInGhz\nsustainedClockSpeedInGhz\nSupportedFeatures\nsupportedFeatures\n"
    "ProcessorSustainedClockSpeed\nProductCodeId\nproductCode\nProductCodeType\n"
    "ProductCodeList\nProductCodeStringList\ndevpay\nmarketplace\nProductCodeValues\n"
    "ProductDescriptionList\nPropagatingVgw\nPropagatingVgwList\ntcp\nudp\nProtocolInt\n"
    "ProtocolIntList\nProtocolList\ngre\nProtocolValue\nPoolTagSpecifications\n"
    "PoolTagSpecification\nMultiRegion\nProvisionByoipCidrRequest\nProvisionByoipCidrResult\n"
    "ProvisionIpamByoasnRequest\nProvisionIpamByoasnResult\nVerificationMethod\n"
    "ProvisionIpamPoolCidrRequest\nProvisionIpamPoolCidrResult\n"
    "ProvisionPublicIpv4PoolCidrRequest\nPoolAddressRange\npoolAddressRange\n"
    "ProvisionPublicIpv4PoolCidrResult\nProvisionTime\nprovisionTime\nProvisioned\n"
    "RequestTime\nrequestTime\nRequested\nPtrUpdateStatus\nDnsHostnameType\ndnsHostnameType\n"
    "PublicIpv4DnsName\npublicIpv4DnsName\nPublicDualStackDnsName\npublicDualStackDnsName\n"
    "public-dual-stack-dns-name\npublic-ipv4-dns-name\npublic-ipv6-dns-name\n"
    "PublicIpDnsOption\nPublicIpStringList\nPoolAddressRanges\npoolAddressRangeSet\n"
    "TotalAddressCount\ntotalAddressCount\nTotalAvailableAddressCount\n"
    "totalAvailableAddressCount\nPublicIpv4PoolIdStringList\nFirstAddress\nfirstAddress\n"
    "LastAddress\nlastAddress\nAddressCount\naddressCount\nAvailableAddressCount\n"
    "availableAddressCount\nPublicIpv4PoolRange\nPublicIpv4PoolRangeSet\nPublicIpv4PoolSet\n"
    "PurchaseCapacityBlockExtensionRequest\nPurchaseCapacityBlockExtensionResult\n"
    "PurchaseCapacityBlockRequest\nPurchaseCapacityBlockResult\nLimitPrice\n"
    "PurchaseHostReservationRequest\nPurchaseHostReservationResult\nPurchaseToken\n"
    "PurchaseRequest\nPurchaseRequestSet\nPurchaseTime\nlimitPrice\n"
    "PurchaseReservedInstancesOfferingRequest\nPurchaseReservedInstancesOfferingResult\n"
    "PurchaseRequests\nPurchaseScheduledInstancesRequest\nPurchaseScheduledInstancesResult\n"
    "PurchaseSet\nPurchasedScheduledInstanceSet\nLinux/UNIX (Amazon VPC)\n"
    "Windows (Amazon VPC)\nRIProductDescription\nReasonCodesList\nRebootInstancesRequest\n"
    "Amount\namount\nFrequency\nfrequency\nRecurringCharge\nHourly\nRecurringChargeFrequency\n"
    "RecurringChargesList\nPeeringStatus\npeeringStatus\nReferencedSecurityGroup\nEndpoint\n"
    "regionEndpoint\nRegionGeography\nRegionGeographyList\nRegionList\nRegionNameStringList\n"
    "RegionalSummary\nRegionalSummaryList\nBillingProducts\nBillingProduct\n"
    "RegisterImageRequest\nRegisterImageResult\n"
    "RegisterInstanceEventNotificationAttributesRequest\n"
    "RegisterInstanceEventNotificationAttributesResult\nRegisterInstanceTagAttributeRequest\n"
    "RegisterTransitGatewayMulticastGroupMembersRequest\nRegisteredMulticastGroupMembers\n"
    "registeredMulticastGroupMembers\nRegisterTransitGatewayMulticastGroupMembersResult\n"
    "RegisterTransitGatewayMulticastGroupSourcesRequest\nRegisteredMulticastGroupSources\n"
    "registeredMulticastGroupSources\nRegisterTransitGatewayMulticastGroupSourcesResult\n"
    "SqlServerLicenseUsage\nsqlServerLicenseUsage\nhaStatus\nProcessingStatus\n"
    "processingStatus\nLastUpdatedTime\nlastUpdatedTime\nsqlServerCredentials\n"
    "RegisteredInstance\nRegisteredInstanceList\n"
    "RejectCapacityReservationBillingOwnershipRequest\n"
    "RejectCapacityReservationBillingOwnershipResult\n"
    "RejectTransitGatewayClientVpnAttachmentRequest\n"
    "RejectTransitGatewayClientVpnAttachmentResult\n"
    "RejectTransitGatewayMulticastDomainAssociationsRequest\n"
    "RejectTransitGatewayMulticastDomainAssociationsResult\n"
    "RejectTransitGatewayPeeringAttachmentRequest\n"
    "RejectTransitGatewayPeeringAttachmentResult\nRejectTransitGatewayVpcAttachmentRequest\n"
    "RejectTransitGatewayVpcAttachmentResult\nRejectVpcEndpointConnectionsRequest\n"
    "RejectVpcEndpointConnectionsResult\nRejectVpcPeeringConnectionRequest\n"
    "RejectVpcPeeringConnectionResult\nReleaseAddressRequest\nReleaseHostsRequest\n"
    "ReleaseHostsResult\nReleaseIpamPoolAllocationRequest\nReleaseIpamPoolAllocationResult\n"
    "RemoveIpamOperatingRegion\nRemoveIpamOperatingRegionSet\n"
    "RemoveIpamOrganizationalUnitExclusion\nRemoveIpamOrganizationalUnitExclusionSet\n"
    "RemovePrefixListEntries\nRemovePrefixListEntry\n"
    "ReplaceIamInstanceProfileAssociationRequest\nReplaceIamInstanceProfileAssociationResult\n"
    "ReplaceImageCriteriaInAllowedImagesSettingsRequest\n"
    "ReplaceImageCriteriaInAllowedImagesSettingsResult\n"
    "ReplaceImageInstanceTypeSpecificationRequest\n"
    "ReplaceImageInstanceTypeSpecificationResult\nReplaceNetworkAclAssociationRequest\n"
    "NewAssociationId\nnewAssociationId\nReplaceNetworkAclAssociationResult\n"
    "ReplaceNetworkAclEntryRequest\nreplaceRootVolumeTaskId\nCompleteTime\ncompleteTime\n"
    "deleteReplacedRootVolume\nfailing\nfailed-detached\nReplaceRootVolumeTaskState\n"
    "LocalTarget\nReplaceRouteRequest\nReplaceRouteTableAssociationRequest\n"
    "ReplaceRouteTableAssociationResult\nReplaceTransitGatewayRouteRequest\n"
    "ReplaceTransitGatewayRouteResult\nApplyPendingMaintenance\nReplaceVpnTunnelRequest\n"
    "ReplaceVpnTunnelResult\ninstance-stuck-in-state\nunresponsive\nnot-accepting-credentials\n"
    "password-not-available\nperformance-network\nperformance-instance-store\n"
    "performance-ebs-volume\nperformance-other\nReportInstanceReasonCodes\nReasonCodes\n"
    "reasonCode\nReportInstanceStatusRequest\nReportInstanceStatusRequestDescription\n"
    "ReportState\nReportStatusType\nRequestFilterPortRange\nRequestHostIdList\n"
    "RequestHostIdSet\nRequestInstanceTypeList\nRequestIpamResourceTag\n"
    "RequestIpamResourceTagList\nRamDiskId\nInstanceMarketOptions\nLicenseSpecification\n"
    "SecondaryInterface\nRequestLaunchTemplateData\nSpotFleetRequestConfig\n"
    "spotFleetRequestConfig\nRequestSpotFleetRequest\nRequestSpotFleetResponse\nLaunchGroup\n"
    "launchGroup\nAvailabilityZoneGroup\navailabilityZoneGroup\nRequestSpotInstancesRequest\n"
    "RequestSpotInstancesResult\nRequestSpotLaunchSpecification\n"
    "RequestSpotLaunchSpecificationSecurityGroupIdList\n"
    "RequestSpotLaunchSpecificationSecurityGroupList\nReservation\n"
    "ReservationFleetInstanceSpecification\nReservationFleetInstanceSpecificationList\n"
    "ReservationList\nretired\nodcr\nReservationTypeList\nReservationTypeListRequest\n"
    "RemainingTotalValue\nremainingTotalValue\nRemainingUpfrontValue\nremainingUpfrontValue\n"
    "ReservationValue\nReservedCapacityAllocationStrategy\nReservedCapacityFallbackMarketType\n"
    "ReservedCapacityFallbackMarketTypeList\nMarketTypes\nmarketTypeSet\n"
    "ReservedCapacityFallbackOptions\nReservedCapacityFallbackOptionsRequest\n"
    "ReservationTypes\nreservationTypeSet\nreservedCapacityFallbackOptions\n"
    "ReservedCapacityOptionsRequest\nReservedInstanceIdSet\nReservedInstanceLimitPrice\n"
    "reservationValue\nreservedInstanceId\nReservedInstanceReservationValue\n"
    "ReservedInstanceReservationValueSet\nqueued\nqueued-deleted\nReservedInstanceState\n"
    "offeringClass\nRecurringCharges\nrecurringCharges\nUsagePrice\nusagePrice\nFixedPrice\n"
    "fixedPrice\nproductDescription\nReservedInstancesConfiguration\n"
    "ReservedInstancesConfigurationList\nReservedInstancesIdStringList\nReservedInstancesList\n"
    "InstanceCounts\ninstanceCounts\nUpdateDate\nupdateDate\nReservedInstancesListing\n"
    "ReservedInstancesListingList\nEffectiveDate\neffectiveDate\nModificationResults\n"
    "modificationResultSet\nReservedInstancesModification\n"
    "ReservedInstancesModificationIdStringList\nReservedInstancesModificationList\n"
    "targetConfiguration\nReservedInstancesModificationResult\n"
    "ReservedInstancesModificationResultList\nMarketplace\nPricingDetails\npricingDetailsSet\n"
    "reservedInstancesOfferingId\nReservedInstancesOffering\n"
    "ReservedInstancesOfferingIdStringList\nReservedInstancesOfferingList\n"
    "ReservedIntancesIds\nResetAddressAttributeRequest\nResetAddressAttributeResult\n"
    "ResetEbsDefaultKmsKeyIdRequest\nResetEbsDefaultKmsKeyIdResult\n"
    "ResetFpgaImageAttributeName\nResetFpgaImageAttributeRequest\n"
    "ResetFpgaImageAttributeResult\nResetImageAttributeName\nResetImageAttributeRequest\n"
    "ResetInstanceAttributeRequest\nResetNetworkInterfaceAttributeRequest\n"
    "ResetSnapshotAttributeRequest\nResourceArn\nResourceGroupName\nResourceIdList\n"
    "ResourceList\nresourceSet\nResourceStatementRequest\ncapacity-reservation\n"
    "client-vpn-endpoint\ncustomer-gateway\ncarrier-gateway\ncoip-pool\n"
    "declarative-policies-report\ndedicated-host\ndhcp-options\negress-only-internet-gateway\n"
    "elastic-ip\nelastic-gpu\nexport-image-task\nexport-instance-task\nfca-policy\nfleet\n"
    "fpga-image\nhost-reservation\nimage-usage-report\nimport-image-task\n"
    "import-snapshot-task\ninstance-event-window\ninternet-gateway\nipam-scope\nipv4pool-ec2\n"
    "ipv6pool-ec2\nkey-pair\nlaunch-template\nlocal-gateway\nlocal-gateway-route-table\n"
    "local-gateway-virtual-interface\nlocal-gateway-virtual-interface-group\n"
    "local-gateway-route-table-vpc-association\n"
    "local-gateway-route-table-virtual-interface-group-association\nnatgateway\nnetwork-acl\n"
    "network-insights-analysis\nnetwork-insights-path\nnetwork-insights-access-scope\n"
    "network-insights-access-scope-analysis\noutpost-lag\nplacement-group\nprefix-list\n"
    "replace-root-volume-task\nreserved-instances\nroute-table\nsecurity-group\n"
    "security-group-rule\nservice-link-virtual-interface\nspot-fleet-request\n"
    "spot-instances-request\nsubnet-cidr-reservation\ntraffic-mirror-filter\n"
    "traffic-mirror-session\ntraffic-mirror-target\ntransit-gateway\n"
    "transit-gateway-connect-peer\ntransit-gateway-multicast-domain\n"
    "transit-gateway-policy-table\ntransit-gateway-metering-policy\n"
    "transit-gateway-route-table\ntransit-gateway-route-table-announcement\n"
    "vpc-endpoint-connection\nvpc-endpoint-service\nvpc-endpoint-service-permission\n"
    "vpc-peering-connection\nvpn-connection\nvpn-gateway\nvpc-flow-log\n"
    "capacity-reservation-fleet\ntraffic-mirror-filter-rule\n"
    "vpc-endpoint-connection-device-type\nverified-access-instance\nverified-access-group\n"
    "verified-access-endpoint\nverified-access-policy\nverified-access-trust-provider\n"
    "vpn-connection-device-type\nvpc-block-public-access-exclusion\nvpc-encryption-control\n"
    "route-server\nroute-server-endpoint\nroute-server-peer\nipam-resource-discovery\n"
    "ipam-resource-discovery-association\ninstance-connect-endpoint\n"
    "verified-access-endpoint-target\nipam-external-resource-verification-token\n"
    "mac-modification-task\nipam-prefix-list-resolver\nipam-policy\n"
    "ipam-prefix-list-resolver-target\nipam-internet-registry-association\n"
    "secondary-interface\nsecondary-network\nsecondary-subnet\ncapacity-manager-data-export\n"
    "vpn-concentrator\nipam-pool-allocation\ncapacity-reservation-cancellation-quote\n"
    "application-status-check\ncapacity-reservation-modification-quote\nmetric-category\n"
    "ResourceTypeOptionList\nResourceTypeOptionValue\nResourceTypeOptionValuesList\n"
    "ResourceTypeRequest\nResourceTypeRequestList\nResponseHostIdList\nResponseHostIdSet\n"
    "ramDiskId\ntagSpecificationSet\nelasticGpuSpecificationSet\n"
    "elasticInferenceAcceleratorSet\ninstanceMarketOptions\ncreditSpecification\n"
    "ResponseLaunchTemplateData\nRestorableByStringList\nRestoreAddressToClassicRequest\n"
    "RestoreAddressToClassicResult\nRestoreImageFromRecycleBinRequest\n"
    "RestoreImageFromRecycleBinResult\nPreviousVersion\n"
    "RestoreManagedPrefixListVersionRequest\nRestoreManagedPrefixListVersionResult\n"
    "RestoreSnapshotFromRecycleBinRequest\nRestoreSnapshotFromRecycleBinResult\n"
    "TemporaryRestoreDays\nPermanentRestore\nRestoreSnapshotTierRequest\n"
    "RestoreSnapshotTierRequestTemporaryRestoreDays\nRestoreStartTime\nrestoreStartTime\n"
    "RestoreDuration\nrestoreDuration\nIsPermanentRestore\nisPermanentRestore\n"
    "RestoreSnapshotTierResult\nRestoreVolumeFromRecycleBinRequest\n"
    "RestoreVolumeFromRecycleBinResult\nResultRange\nRetentionPeriodRequestDays\n"
    "RetentionPeriodResponseDays\nRevokeAllGroups\nRevokeClientVpnIngressRequest\n"
    "RevokeClientVpnIngressResult\nRevokeSecurityGroupEgressRequest\nUnknownIpPermissions\n"
    "unknownIpPermissionSet\nRevokedSecurityGroupRules\nrevokedSecurityGroupRuleSet\n"
    "RevokeSecurityGroupEgressResult\nRevokeSecurityGroupIngressRequest\n"
    "RevokeSecurityGroupIngressResult\nsecurityGroupRuleId\nIsEgress\nisEgress\nCidrIpv4\n"
    "cidrIpv4\nReferencedGroupId\nreferencedGroupId\nRevokedSecurityGroupRule\n"
    "RevokedSecurityGroupRuleList\nripe\napnic\narin\nlacnic\nnicbr\nRoleId\n"
    "RootDeviceTypeList\nodbNetworkArn\nRouteGatewayId\nRouteList\nCreateRouteTable\n"
    "CreateRoute\nEnableVgwRoutePropagation\nAdvertisement\nRouteOrigin\nrouteServerId\n"
    "amazonSideAsn\nPersistRoutesState\npersistRoutesState\npersistRoutesDuration\n"
    "snsNotificationsEnabled\nSnsTopicArn\nsnsTopicArn\nRouteServerAssociationState\n"
    "RouteServerAssociationsList\nRouteServerBfdState\nRouteServerBfdStatus\nPeerAsn\npeerAsn\n"
    "PeerLivenessDetection\npeerLivenessDetection\nRouteServerBgpOptions\n"
    "RouteServerBgpOptionsRequest\nRouteServerBgpState\nRouteServerBgpStatus\n"
    "routeServerEndpointId\nEniId\neniId\nEniAddress\neniAddress\nRouteServerEndpointIdsList\n"
    "RouteServerEndpointState\nRouteServerEndpointsList\nRouteServerIdsList\n"
    "RouteServerMaxResults\nrouteServerPeerId\nEndpointEniId\nendpointEniId\n"
    "EndpointEniAddress\nendpointEniAddress\nbgpOptions\nbgpStatus\nBfdStatus\nbfdStatus\n"
    "RouteServerPeerIdsList\nbfd\nbgp-keepalive\nRouteServerPeerLivenessMode\n"
    "RouteServerPeerState\nRouteServerPeersList\nreset\nRouteServerPersistRoutesAction\n"
    "resetting\nRouteServerPersistRoutesState\nRouteServerPropagationState\n"
    "RouteServerPropagationsList\nRouteInstallationDetails\nrouteInstallationDetailSet\n"
    "RouteStatus\nrouteStatus\nAsPaths\nasPathSet\nMed\nmed\nNextHopIp\nnextHopIp\n"
    "RouteServerRoute\nRouteInstallationStatus\nrouteInstallationStatus\n"
    "RouteInstallationStatusReason\nrouteInstallationStatusReason\n"
    "RouteServerRouteInstallationDetail\nRouteServerRouteInstallationDetails\ninstalled\n"
    "RouteServerRouteInstallationStatus\nRouteServerRouteList\nin-rib\nin-fib\n"
    "RouteServerRouteStatus\nRouteServerState\nRouteServersList\nfiltered\nRouteState\n"
    "PropagatingVgws\npropagatingVgwSet\nMain\nmain\nRouteTableAssociationId\n"
    "routeTableAssociationId\nRouteTableAssociation\nRouteTableAssociationList\n"
    "RouteTableAssociationState\nRouteTableAssociationStateCode\nRouteTableIdStringList\n"
    "RouteTableList\nallow\ndeny\nRuleGroupRuleOptionsPair\nRuleGroupRuleOptionsPairList\n"
    "RuleGroupType\nruleGroupType\nRuleGroupTypePair\nRuleGroupTypePairList\nKeyword\nkeyword\n"
    "Settings\nsettingSet\nRuleOption\nRuleOptionList\nRunInstancesMonitoringEnabled\n"
    "MaxCount\nMinCount\nRunInstancesRequest\nRunInstancesUserData\n"
    "RunScheduledInstancesRequest\nRunScheduledInstancesResult\nS3ObjectTagList\n"
    "AWSAccessKeyId\nUploadPolicy\nuploadPolicy\nUploadPolicySignature\nuploadPolicySignature\n"
    "S3Storage\nS3StorageUploadPolicySignature\nsse-ebs\nsse-kms\nSSEType\n"
    "MaxDaysSinceLastFindingScan\nmaxDaysSinceLastFindingScan\nMaximumSeverityLabel\n"
    "maximumSeverityLabel\nMaxDaysSinceInformationalFixAvailable\n"
    "maxDaysSinceInformationalFixAvailable\nMaxDaysSinceLowFixAvailable\n"
    "maxDaysSinceLowFixAvailable\nMaxDaysSinceMediumFixAvailable\n"
    "maxDaysSinceMediumFixAvailable\nMaxDaysSinceHighFixAvailable\n"
    "maxDaysSinceHighFixAvailable\nMaxDaysSinceCriticalFixAvailable\n"
    "maxDaysSinceCriticalFixAvailable\nScanResultConditionRequest\n"
    "HighestFindingSeverityLabel\nhighestFindingSeverityLabel\nFindingScanDate\n"
    "findingScanDate\nInformationalFixAvailableSince\ninformationalFixAvailableSince\n"
    "LowFixAvailableSince\nlowFixAvailableSince\nMediumFixAvailableSince\n"
    "mediumFixAvailableSince\nHighFixAvailableSince\nhighFixAvailableSince\n"
    "CriticalFixAvailableSince\ncriticalFixAvailableSince\nhourly\nNetworkPlatform\n"
    "networkPlatform\nNextSlotStartTime\nnextSlotStartTime\nPreviousSlotEndTime\n"
    "previousSlotEndTime\nrecurrence\nscheduledInstanceId\nSlotDurationInHours\n"
    "slotDurationInHours\nTermEndDate\ntermEndDate\nTermStartDate\ntermStartDate\n"
    "TotalScheduledInstanceHours\ntotalScheduledInstanceHours\nScheduledInstance\n"
    "FirstSlotStartTime\nfirstSlotStartTime\nMaxTermDurationInDays\nmaxTermDurationInDays\n"
    "MinTermDurationInDays\nminTermDurationInDays\npurchaseToken\n"
    "ScheduledInstanceAvailability\nScheduledInstanceIdRequestSet\noccurrenceDaySet\n"
    "OccurrenceRelativeToEnd\noccurrenceRelativeToEnd\nOccurrenceUnit\noccurrenceUnit\n"
    "ScheduledInstanceRecurrence\nOccurrenceDays\nOccurrenceDay\n"
    "ScheduledInstanceRecurrenceRequest\nScheduledInstancesBlockDeviceMapping\n"
    "ScheduledInstancesBlockDeviceMappingSet\nScheduledInstancesEbs\n"
    "ScheduledInstancesIamInstanceProfile\nScheduledInstancesIpv6Address\n"
    "ScheduledInstancesIpv6AddressList\nScheduledInstancesLaunchSpecification\n"
    "ScheduledInstancesMonitoring\nPrivateIpAddressConfigs\nPrivateIpAddressConfig\n"
    "ScheduledInstancesNetworkInterface\nScheduledInstancesNetworkInterfaceSet\n"
    "ScheduledInstancesPlacement\nScheduledInstancesPrivateIpAddressConfig\n"
    "ScheduledInstancesSecurityGroupIdSet\nSearchLocalGatewayRoutesRequest\n"
    "SearchLocalGatewayRoutesResult\nSearchTransitGatewayMulticastGroupsRequest\n"
    "MulticastGroups\nmulticastGroups\nSearchTransitGatewayMulticastGroupsResult\n"
    "SearchTransitGatewayRoutesRequest\nAdditionalRoutesAvailable\nadditionalRoutesAvailable\n"
    "SearchTransitGatewayRoutesResult\nPrivateIpv4Addresses\nprivateIpv4AddressSet\n"
    "SecondaryInterfaceArn\nsecondaryInterfaceArn\nSecondaryInterfaceType\n"
    "secondaryInterfaceType\nSecondaryNetworkType\nsecondaryNetworkType\n"
    "SecondaryInterfaceAttachment\nSecondaryInterfaceIdList\nSecondaryInterfaceIpv4Address\n"
    "SecondaryInterfaceIpv4AddressList\nSecondaryInterfaceList\n"
    "SecondaryInterfacePrivateIpAddressSpecification\n"
    "SecondaryInterfacePrivateIpAddressSpecificationList\n"
    "SecondaryInterfacePrivateIpAddressSpecificationListRequest\n"
    "SecondaryInterfacePrivateIpAddressSpecificationRequest\nSecondaryInterfaceStatus\n"
    "SecondaryNetworkArn\nsecondaryNetworkArn\nIpv4CidrBlockAssociations\n"
    "ipv4CidrBlockAssociationSet\nSecondaryNetworkCidrAssociationId\ndisassociation-failed\n"
    "SecondaryNetworkCidrBlockAssociationState\nSecondaryNetworkIdList\n"
    "SecondaryNetworkIpv4CidrBlockAssociation\nSecondaryNetworkIpv4CidrBlockAssociationList\n"
    "SecondaryNetworkList\nSecondaryNetworkState\nSecondaryNetworkSupportedFlag\nrdma\n"
    "SecondarySubnetArn\nsecondarySubnetArn\nSecondarySubnetCidrAssociationId\n"
    "SecondarySubnetCidrBlockAssociationState\nSecondarySubnetIdList\n"
    "SecondarySubnetIpv4CidrBlockAssociation\nSecondarySubnetIpv4CidrBlockAssociationList\n"
    "SecondarySubnetList\nSecondarySubnetState\nSecretArn\nSecureBlob\n"
    "SecureBlobAttributeValue\nIpPermissionsEgress\nipPermissionsEgress\ngroupDescription\n"
    "PrimaryVpcId\nprimaryVpcId\nSecurityGroupForVpc\nSecurityGroupForVpcList\n"
    "SecurityGroupIdList\nSecurityGroupIdSet\nSecurityGroupIdStringList\n"
    "SecurityGroupIdStringListRequest\nSecurityGroupIdentifier\nSecurityGroupList\n"
    "SecurityGroupName\nReferencingVpcId\nreferencingVpcId\nSecurityGroupReference\n"
    "SecurityGroupReferences\nSecurityGroupReferencingSupportValue\nGroupOwnerId\n"
    "groupOwnerId\nReferencedGroupInfo\nreferencedGroupInfo\nSecurityGroupRuleArn\n"
    "securityGroupRuleArn\nSecurityGroupRuleDescription\nSecurityGroupRuleDescriptionList\n"
    "SecurityGroupRuleIdList\nSecurityGroupRuleList\nSecurityGroupRuleRequest\n"
    "SecurityGroupRuleUpdate\nSecurityGroupRuleUpdateList\nSecurityGroupStringList\n"
    "VpcOwnerId\nvpcOwnerId\nSecurityGroupVpcAssociation\nSecurityGroupVpcAssociationList\n"
    "SecurityGroupVpcAssociationState\nSendDiagnosticInterruptRequest\n"
    "SensitiveMacCredentials\nSensitiveString\nSensitiveUrl\nSensitiveUserData\nServiceType\n"
    "serviceType\nServiceState\nserviceState\nacceptanceRequired\nManagesVpcEndpoints\n"
    "managesVpcEndpoints\nnetworkLoadBalancerArnSet\ngatewayLoadBalancerArnSet\n"
    "supportedIpAddressTypeSet\nBaseEndpointDnsNames\nbaseEndpointDnsNameSet\n"
    "privateDnsNameConfiguration\npayerResponsibility\nsupportedRegionSet\n"
    "RemoteAccessEnabled\nremoteAccessEnabled\nServiceConfigurationSet\n"
    "ServiceConnectivityType\nowner\nPrivateDnsNames\nprivateDnsNameSet\n"
    "VpcEndpointPolicySupported\nvpcEndpointPolicySupported\nPrivateDnsNameVerificationState\n"
    "privateDnsNameVerificationState\nServiceDetail\nServiceDetailSet\nServiceLinkMaxResults\n"
    "serviceLinkVirtualInterfaceId\nServiceLinkVirtualInterfaceArn\n"
    "serviceLinkVirtualInterfaceArn\nOutpostId\noutpostId\nServiceLinkVirtualInterface\n"
    "ServiceLinkVirtualInterfaceConfigurationState\nServiceLinkVirtualInterfaceIdSet\n"
    "ServiceLinkVirtualInterfaceSet\nnlb\nPending\nAvailable\nDeleting\nDeleted\nInterface\n"
    "Gateway\nGatewayLoadBalancer\nServiceTypeDetail\nServiceTypeDetailSet\ninformational\n"
    "low\nmedium\nhigh\ncritical\nShutdownBehavior\nEarliestTime\nLatestTime\n"
    "SlotDateTimeRangeRequest\nSlotStartTimeRangeRequest\nstorageTier\nRestoreExpiryTime\n"
    "restoreExpiryTime\nTransferType\ntransferType\ncompletionDurationMinutes\nCompletionTime\n"
    "completionTime\nFullSnapshotSizeInBytes\nfullSnapshotSizeInBytes\nAssociatedKmsKeys\n"
    "associatedKmsKeySet\nDataEncryptionKeyId\ndataEncryptionKeyId\nSnapshot\n"
    "SnapshotAttributeName\nblock-all-sharing\nSnapshotBlockPublicAccessState\n"
    "SnapshotCompletionDurationMinutesRequest\nSnapshotCompletionDurationMinutesResponse\n"
    "DiskImageSize\ndiskImageSize\nurl\nuserBucket\nSnapshotDetail\nSnapshotDetailList\n"
    "SnapshotDiskContainer\nSnapshotIdStringList\nSnapshotInfo\nSnapshotList\nlocal\n"
    "SnapshotLocationEnum\nSnapshotRecycleBinInfo\nSnapshotRecycleBinInfoList\nskipped\n"
    "missing-permissions\ninternal-error\nclient-error\nSnapshotReturnCodes\nSnapshotSet\n"
    "recoverable\nrecovering\nSnapshotState\nLastTieringStartTime\nlastTieringStartTime\n"
    "LastTieringProgress\nlastTieringProgress\nLastTieringOperationStatus\n"
    "lastTieringOperationStatus\nLastTieringOperationStatusDetail\n"
    "lastTieringOperationStatusDetail\nArchivalCompleteTime\narchivalCompleteTime\n"
    "SnapshotTierStatus\ncapacity-optimized\ncapacity-optimized-prioritized\n"
    "price-capacity-optimized\nSpotAllocationStrategy\nSpotCapacityRebalance\nFault\nfault\n"
    "SpotFleetLaunchSpecification\nSpotFleetMonitoring\nSpotFleetRequestState\n"
    "spotFleetRequestState\nonDemandAllocationStrategy\nSpotMaintenanceStrategies\n"
    "spotMaintenanceStrategies\nOnDemandFulfilledCapacity\nonDemandFulfilledCapacity\n"
    "IamFleetRole\niamFleetRole\nLaunchSpecifications\nlaunchSpecifications\n"
    "onDemandTargetCapacity\nOnDemandMaxTotalPrice\nonDemandMaxTotalPrice\nSpotMaxTotalPrice\n"
    "spotMaxTotalPrice\nloadBalancersConfig\nInstancePoolsToUseCount\ninstancePoolsToUseCount\n"
    "targetCapacityUnitType\nSpotFleetRequestConfigData\nSpotFleetRequestConfigSet\n"
    "SpotFleetRequestIdList\nSpotFleetTagSpecification\nSpotFleetTagSpecificationList\n"
    "SpotInstanceInterruptionBehavior\nActualBlockHourlyPrice\nactualBlockHourlyPrice\n"
    "LaunchedAvailabilityZone\nlaunchedAvailabilityZone\nLaunchedAvailabilityZoneId\n"
    "launchedAvailabilityZoneId\nSpotInstanceRequest\nSpotInstanceRequestIdList\n"
    "SpotInstanceRequestList\nSpotInstanceState\nSpotInstanceStateFault\nSpotInstanceStatus\n"
    "one-time\npersistent\nSpotMarketOptions\nMaintenanceStrategies\nmaintenanceStrategies\n"
    "SpotOptionsRequest\nSpotPlacement\nSpotPlacementScore\nSpotPlacementScoresMaxResults\n"
    "SpotPlacementScoresTargetCapacity\nSpotPriceHistoryList\nrack\nfull\nwaived\n"
    "StaleIpPermission\nStaleIpPermissionSet\nStaleIpPermissions\nstaleIpPermissions\n"
    "StaleIpPermissionsEgress\nstaleIpPermissionsEgress\nStaleSecurityGroup\n"
    "StartDeclarativePoliciesReportRequest\nStartDeclarativePoliciesReportResult\n"
    "StartInstancesRequest\nStartingInstances\nStartInstancesResult\n"
    "StartNetworkInsightsAccessScopeAnalysisRequest\nnetworkInsightsAccessScopeAnalysis\n"
    "StartNetworkInsightsAccessScopeAnalysisResult\nAdditionalAccount\nFilterInArn\n"
    "FilterOutArn\nStartNetworkInsightsAnalysisRequest\nnetworkInsightsAnalysis\n"
    "StartNetworkInsightsAnalysisResult\nStartVpcEndpointServicePrivateDnsVerificationRequest\n"
    "StartVpcEndpointServicePrivateDnsVerificationResult\nPendingAcceptance\nRejected\n"
    "Expired\nPartial\nStaticSourcesSupportValue\np50\nStatisticType\nMoveInProgress\nInVpc\n"
    "InClassic\nreachability\nStatusName\nStatusType\nHibernate\nSkipOsShutdown\n"
    "StopInstancesRequest\nStoppingInstances\nStopInstancesResult\nS3\nStorageLocation\n"
    "archive\nAmiId\namiId\nTaskStartTime\ntaskStartTime\nS3objectKey\ns3objectKey\n"
    "ProgressPercentage\nprogressPercentage\nStoreTaskState\nstoreTaskState\n"
    "StoreTaskFailureReason\nstoreTaskFailureReason\nStoreImageTaskResult\n"
    "StoreImageTaskResultSet\nString\nStringList\nenableLniAtDeviceIndex\n"
    "mapCustomerOwnedIpOnLaunch\nassignIpv6AddressOnCreation\nIpv6CidrBlockAssociationSet\n"
    "ipv6CidrBlockAssociationSet\nSubnetArn\nsubnetArn\nenableDns64\n"
    "privateDnsNameOptionsOnLaunch\nblockPublicAccessStates\nAvailableIpAddressCount\n"
    "availableIpAddressCount\nDefaultForAz\ndefaultForAz\nmapPublicIpOnLaunch\n"
    "SubnetAssociation\nSubnetAssociationList\nSubnetCidrAssociationId\nSubnetCidrBlockState\n"
    "SubnetCidrBlockStateCode\nsubnetCidrReservationId\nSubnetCidrReservationList\nexplicit\n"
    "SubnetCidrReservationType\nIpv6\nSubnetConfigurationsList\nSubnetIdList\n"
    "SubnetIdStringList\nIpPrefixes\nipPrefixSet\nSubnetIpPrefixes\nSubnetIpPrefixesList\n"
    "Ipv6CidrBlockState\nipv6CidrBlockState\nipv6AddressAttribute\n"
    "SubnetIpv6CidrBlockAssociation\nSubnetIpv6CidrBlockAssociationSet\nSubnetList\n"
    "failed-insufficient-capacity\nSubnetState\nSubscription\nSubscriptionList\n"
    "AssociationValue\nassociationValue\nSuccessfulAssociationResponseObject\n"
    "SuccessfulAssociationResponseSet\nSuccessfulInstanceCreditSpecificationItem\n"
    "SuccessfulInstanceCreditSpecificationSet\nSuccessfulQueuedPurchaseDeletion\n"
    "SuccessfulQueuedPurchaseDeletionSet\nSuppressAt\nsuppressAt\n"
    "SuccessfulSuppressionResponseObject\nSuccessfulSuppressionResponseSet\nSummaryStatus\n"
    "SupportabilityInstanceTypeList\nSupportabilityMarketType\nSupportabilityScore\n"
    "amd-sev-snp\nnested-virtualization\nSupportedAdditionalProcessorFeature\n"
    "SupportedAdditionalProcessorFeatureList\nItem\nSupportedInstanceTypeRequestSet\n"
    "SupportedInstanceTypeSet\nSupportedRegionDetail\nSupportedRegionSet\nTagDescription\n"
    "TagDescriptionList\nTagFieldSpecificationListRequest\nTagFieldSpecificationListResponse\n"
    "TagKeys\nTagFieldSpecificationRequest\ntagKeySet\nTagFieldSpecificationResponse\n"
    "TagKeyList\nTagList\nTagSpecificationList\nTaggableResourceId\nauto-scaling-group\n"
    "TaggableResourceType\nSpotTargetCapacity\nspotTargetCapacity\ndefaultTargetCapacityType\n"
    "TargetCapacitySpecificationRequest\nvcpu\nmemory-mib\nunits\nTargetConfigurationRequest\n"
    "TargetConfigurationRequestSet\nTargetGroup\nTargetGroups\ntargetGroups\nTargetNetworkId\n"
    "targetNetworkId\nsecurityGroups\nTargetNetwork\nTargetNetworkSet\nTargetReservationValue\n"
    "TargetReservationValueSet\nTargetStorageTier\nUP\nDOWN\nTelemetryStatus\n"
    "TerminateClientVpnConnectionsRequest\nConnectionStatuses\nconnectionStatuses\n"
    "TerminateClientVpnConnectionsResult\nPreviousStatus\npreviousStatus\nCurrentStatus\n"
    "currentStatus\nTerminateConnectionStatus\nTerminateConnectionStatusSet\n"
    "TerminateInstancesRequest\nTerminatingInstances\nTerminateInstancesResult\n"
    "ThreadsPerCoreList\nThroughResourcesStatement\nThroughResourcesStatementList\n"
    "ThroughResourcesStatementRequest\nThroughResourcesStatementRequestList\n"
    "archival-in-progress\narchival-completed\narchival-failed\ntemporary-restore-in-progress\n"
    "temporary-restore-completed\ntemporary-restore-failed\npermanent-restore-in-progress\n"
    "permanent-restore-completed\npermanent-restore-failed\nTieringOperationStatus\n"
    "TokenState\nTotalLocalStorageGBRequest\nTotalMediaMemory\nTotalNeuronMemory\n"
    "TpmSupportValues\ningress\nIngressFilterRules\ningressFilterRuleSet\nEgressFilterRules\n"
    "egressFilterRuleSet\nNetworkServices\nnetworkServiceSet\nTrafficMirrorFilterIdList\n"
    "trafficDirection\nsourceCidrBlock\ndestination-port-range\nsource-port-range\n"
    "TrafficMirrorFilterRuleField\nTrafficMirrorFilterRuleFieldList\n"
    "TrafficMirrorFilterRuleIdList\nTrafficMirrorFilterRuleIdWithResolver\n"
    "TrafficMirrorFilterRuleList\nTrafficMirrorFilterRuleSet\nTrafficMirrorFilterSet\n"
    "amazon-dns\nTrafficMirrorNetworkService\nTrafficMirrorNetworkServiceList\n"
    "TrafficMirrorPortRange\nTrafficMirrorPortRangeRequest\naccept\nreject\n"
    "TrafficMirrorRuleAction\npacketLength\nsessionNumber\nvirtualNetworkId\npacket-length\n"
    "virtual-network-id\nTrafficMirrorSessionField\nTrafficMirrorSessionFieldList\n"
    "TrafficMirrorSessionIdList\nTrafficMirrorSessionSet\nnetworkLoadBalancerArn\n"
    "gatewayLoadBalancerEndpointId\nTrafficMirrorTargetIdList\nTrafficMirrorTargetSet\n"
    "network-load-balancer\ngateway-load-balancer-endpoint\nTrafficMirrorTargetType\n"
    "TrafficMirroringMaxResults\nACCEPT\nREJECT\nALL\ntime-based\nTransitAssociationGatewayId\n"
    "TransitGatewayArn\ntransitGatewayArn\ntransitGatewayRouteTableId\n"
    "TransitGatewayAssociation\nTransitGatewayAssociationState\nTransitGatewayOwnerId\n"
    "transitGatewayOwnerId\ntransitGatewayPolicyTableId\nTransitGatewayAttachmentAssociation\n"
    "TransitGatewayAsn\ntransitGatewayAsn\ntransitGatewayAddress\n"
    "TransitGatewayAttachmentBgpConfiguration\nTransitGatewayAttachmentBgpConfigurationList\n"
    "TransitGatewayAttachmentIdList\nTransitGatewayAttachmentIdStringList\n"
    "TransitGatewayAttachmentList\nTransitGatewayAttachmentNatGatewaySupportState\n"
    "TransitGatewayAttachmentNatGatewaySupportValue\n"
    "TransitGatewayAttachmentNatSystemRouteSupportValue\nTransitGatewayAttachmentPropagation\n"
    "TransitGatewayAttachmentPropagationList\nvpn\ndirect-connect-gateway\nconnect\npeering\n"
    "tgw-peering\nnetwork-function\nclient-vpn\nTransitGatewayAttachmentResourceType\n"
    "initiating\ninitiatingRequest\npendingAcceptance\nrollingBack\nrejecting\n"
    "TransitGatewayAttachmentState\npending-acceptance\nTransitGatewayAttachmentStatusType\n"
    "TransitGatewayCidrBlockStringList\nClientVpnOwnerId\nclientVpnOwnerId\n"
    "TransitGatewayConfigurationDescribeEndpointStructure\n"
    "TransitGatewayConfigurationInputStructure\ntransportTransitGatewayAttachmentId\n"
    "TransitGatewayConnectList\nTransitGatewayConnectOptions\ntransitGatewayConnectPeerId\n"
    "ConnectPeerConfiguration\nconnectPeerConfiguration\ninsideCidrBlocks\nBgpConfigurations\n"
    "bgpConfigurations\nTransitGatewayConnectPeerConfiguration\n"
    "TransitGatewayConnectPeerIdStringList\nTransitGatewayConnectPeerList\n"
    "TransitGatewayConnectPeerState\nTransitGatewayConnectRequestBgpOptions\n"
    "TransitGatewayIdStringList\nTransitGatewayList\nTransitGatewayMaxResults\n"
    "source-attachment-owner\ndestination-attachment-owner\ntransit-gateway-owner\n"
    "TransitGatewayMeteringPayerType\ntransitGatewayMeteringPolicyId\n"
    "middleboxAttachmentIdSet\nUpdateEffectiveAt\nupdateEffectiveAt\npolicyRuleNumber\n"
    "MeteringPolicyRule\nmeteringPolicyRule\nTransitGatewayMeteringPolicyEntryList\n"
    "TransitGatewayMeteringPolicyEntryState\nTransitGatewayMeteringPolicyIdStringList\n"
    "TransitGatewayMeteringPolicyList\nsourceTransitGatewayAttachmentId\n"
    "sourceTransitGatewayAttachmentType\ndestinationTransitGatewayAttachmentId\n"
    "destinationTransitGatewayAttachmentType\nTransitGatewayMeteringPolicyRule\n"
    "TransitGatewayMeteringPolicyState\nTransitGatewayMulitcastDomainAssociationState\n"
    "transitGatewayMulticastDomainId\nDeregisteredNetworkInterfaceIds\n"
    "deregisteredNetworkInterfaceIds\ngroupIpAddress\n"
    "TransitGatewayMulticastDeregisteredGroupMembers\n"
    "TransitGatewayMulticastDeregisteredGroupSources\nTransitGatewayMulticastDomainArn\n"
    "transitGatewayMulticastDomainArn\nTransitGatewayMulticastDomainAssociation\n"
    "TransitGatewayMulticastDomainAssociationList\nsubnets\n"
    "TransitGatewayMulticastDomainAssociations\nTransitGatewayMulticastDomainIdStringList\n"
    "TransitGatewayMulticastDomainList\nigmpv2Support\nstaticSourcesSupport\n"
    "autoAcceptSharedAssociations\nTransitGatewayMulticastDomainOptions\n"
    "TransitGatewayMulticastDomainState\nGroupMember\ngroupMember\nGroupSource\ngroupSource\n"
    "MemberType\nmemberType\nSourceType\nsourceType\nTransitGatewayMulticastGroup\n"
    "TransitGatewayMulticastGroupList\nRegisteredNetworkInterfaceIds\n"
    "registeredNetworkInterfaceIds\nTransitGatewayMulticastRegisteredGroupMembers\n"
    "TransitGatewayMulticastRegisteredGroupSources\nMatchSourceCidr\nmatchSourceCidr\nNatCidr\n"
    "natCidr\nTransitGatewayNatRule\nTransitGatewayNatRuleList\nTransitGatewayNatRuleRequest\n"
    "TransitGatewayNatRuleRequestList\ndeactivated\nTransitGatewayNatRuleState\n"
    "TransitGatewayNetworkFunctionAttachmentIdList\n"
    "TransitGatewayNetworkFunctionAttachmentList\nTransitGatewayNetworkInterfaceIdList\n"
    "TransitGatewayCidrBlocks\ntransitGatewayCidrBlocks\nautoAcceptSharedAttachments\n"
    "defaultRouteTableAssociation\nassociationDefaultRouteTableId\n"
    "defaultRouteTablePropagation\npropagationDefaultRouteTableId\nvpnEcmpSupport\ndnsSupport\n"
    "securityGroupReferencingSupport\nMulticastSupport\nmulticastSupport\n"
    "TransitGatewayOptions\nAccepterTransitGatewayAttachmentId\n"
    "accepterTransitGatewayAttachmentId\nRequesterTgwInfo\nrequesterTgwInfo\nAccepterTgwInfo\n"
    "accepterTgwInfo\nTransitGatewayPeeringAttachmentList\n"
    "TransitGatewayPeeringAttachmentMultipathResilienceMode\n"
    "TransitGatewayPeeringAttachmentMultipathResilienceStatus\ndynamicRouting\n"
    "RequesterAllowMultipathResilience\nrequesterAllowMultipathResilience\n"
    "RequesterMultipathResilienceMode\nrequesterMultipathResilienceMode\n"
    "AccepterAllowMultipathResilience\naccepterAllowMultipathResilience\n"
    "AccepterMultipathResilienceMode\naccepterMultipathResilienceMode\n"
    "multipathResilienceStatus\nTransitGatewayPeeringAttachmentOptions\nMetaData\nmetaData\n"
    "TransitGatewayPolicyRule\nMetaDataKey\nmetaDataKey\nMetaDataValue\nmetaDataValue\n"
    "TransitGatewayPolicyRuleMetaData\nTransitGatewayPolicyTableAssociation\n"
    "TransitGatewayPolicyTableAssociationList\npolicyRule\nTransitGatewayPolicyTableEntryList\n"
    "TransitGatewayPolicyTableEntryState\nTransitGatewayPolicyTableIdStringList\n"
    "TransitGatewayPolicyTableList\nTransitGatewayPolicyTableState\n"
    "TransitGatewayPrefixListAttachment\nPrefixListOwnerId\nprefixListOwnerId\n"
    "TransitGatewayPrefixListReferenceSet\nTransitGatewayPrefixListReferenceState\n"
    "transitGatewayRouteTableAnnouncementId\nTransitGatewayPropagation\n"
    "TransitGatewayPropagationState\nTransitGatewayRequestOptions\n"
    "TransitGatewayRequestPolicyRule\nTransitGatewayRequestPolicyRuleMetaData\n"
    "TransitGatewayRoute\nTransitGatewayRouteAttachment\nTransitGatewayRouteAttachmentList\n"
    "TransitGatewayRouteList\nTransitGatewayRouteState\nDefaultAssociationRouteTable\n"
    "defaultAssociationRouteTable\nDefaultPropagationRouteTable\ndefaultPropagationRouteTable\n"
    "peerTransitGatewayId\nPeerCoreNetworkId\npeerCoreNetworkId\npeeringAttachmentId\n"
    "AnnouncementDirection\nannouncementDirection\noutgoing\nincoming\n"
    "TransitGatewayRouteTableAnnouncementDirection\n"
    "TransitGatewayRouteTableAnnouncementIdStringList\n"
    "TransitGatewayRouteTableAnnouncementList\nTransitGatewayRouteTableAnnouncementState\n"
    "TransitGatewayRouteTableAssociation\nTransitGatewayRouteTableAssociationList\n"
    "TransitGatewayRouteTableIdStringList\nTransitGatewayRouteTableList\n"
    "TransitGatewayRouteTablePropagation\nTransitGatewayRouteTablePropagationList\n"
    "routeOrigin\nTransitGatewayRouteTableState\nsystem\nTransitGatewayRouteType\n"
    "TransitGatewayState\nTransitGatewaySubnetIdList\nsubnetIds\n"
    "TransitGatewayVpcAttachmentList\nipv6Support\napplianceModeSupport\n"
    "TransitGatewayVpcAttachmentOptions\nbranchInterfaceId\ntrunkInterfaceId\n"
    "InterfaceProtocol\ninterfaceProtocol\nvlanId\ngreKey\nTrunkInterfaceAssociation\n"
    "TrunkInterfaceAssociationId\nTrunkInterfaceAssociationIdList\n"
    "TrunkInterfaceAssociationList\nuser\ndevice\nTunnelInsideIpVersion\nOutsideIpAddress\n"
    "outsideIpAddress\ntunnelInsideCidr\ntunnelInsideIpv6Cidr\npreSharedKey\n"
    "phase1LifetimeSeconds\nphase2LifetimeSeconds\nrekeyMarginTimeSeconds\n"
    "rekeyFuzzPercentage\nreplayWindowSize\nDpdTimeoutSeconds\ndpdTimeoutSeconds\n"
    "DpdTimeoutAction\ndpdTimeoutAction\nphase1EncryptionAlgorithmSet\n"
    "phase2EncryptionAlgorithmSet\nphase1IntegrityAlgorithmSet\nphase2IntegrityAlgorithmSet\n"
    "phase1DHGroupNumberSet\nphase2DHGroupNumberSet\nIkeVersions\nikeVersionSet\n"
    "startupAction\nlogOptions\nenableTunnelLifecycleControl\nTunnelOption\nTunnelOptionsList\n"
    "UnassignIpv6AddressesRequest\nUnassignedIpv6Addresses\nunassignedIpv6Addresses\n"
    "UnassignedIpv6Prefixes\nunassignedIpv6PrefixSet\nUnassignIpv6AddressesResult\n"
    "UnassignPrivateIpAddressesRequest\nUnassignPrivateNatGatewayAddressRequest\n"
    "UnassignPrivateNatGatewayAddressResult\nt2\nt3\nt3a\nt8i\n"
    "UnlimitedSupportedInstanceFamily\nUnlockSnapshotRequest\nUnlockSnapshotResult\n"
    "UnmonitorInstancesRequest\nUnmonitorInstancesResult\n"
    "UnsuccessfulAssociationResponseObject\nUnsuccessfulAssociationResponseSet\n"
    "InvalidInstanceID.Malformed\nInvalidInstanceID.NotFound\nIncorrectInstanceState\n"
    "InstanceCreditSpecification.NotSupported\n"
    "UnsuccessfulInstanceCreditSpecificationErrorCode\n"
    "UnsuccessfulInstanceCreditSpecificationItem\n"
    "UnsuccessfulInstanceCreditSpecificationItemError\n"
    "UnsuccessfulInstanceCreditSpecificationSet\nUnsuccessfulItem\nUnsuccessfulItemError\n"
    "UnsuccessfulItemList\nUnsuccessfulItemSet\nUnsuccessfulSuppressionResponseObject\n"
    "UnsuccessfulSuppressionResponseSet\nUnsupportedInstanceTypeRequestSet\n"
    "UnsupportedInstanceTypeSet\nActivateTagKeys\nActivateTagKey\nDeactivateTagKeys\n"
    "DeactivateTagKey\nUpdateCapacityManagerMonitoredTagKeysRequest\n"
    "UpdateCapacityManagerMonitoredTagKeysResult\n"
    "UpdateCapacityManagerOrganizationsAccessRequest\n"
    "UpdateCapacityManagerOrganizationsAccessResult\n"
    "UpdateInterruptibleCapacityReservationAllocationRequest\n"
    "UpdateInterruptibleCapacityReservationAllocationResult\nSecurityGroupRuleDescriptions\n"
    "UpdateSecurityGroupRuleDescriptionsEgressRequest\n"
    "UpdateSecurityGroupRuleDescriptionsEgressResult\n"
    "UpdateSecurityGroupRuleDescriptionsIngressRequest\n"
    "UpdateSecurityGroupRuleDescriptionsIngressResult\nUsageClassType\nUsageClassTypeList\n"
    "UserBucketDetails\nData\ndata\nUserGroupStringList\nUserIdGroupPair\nUserIdGroupPairList\n"
    "UserIdGroupPairSet\nUserIdList\nUserIdStringList\niam-identity-center\noidc\n"
    "VCpuCountRange\nVCpuCountRangeRequest\nDefaultVCpus\ndefaultVCpus\nDefaultCores\n"
    "defaultCores\nDefaultThreadsPerCore\ndefaultThreadsPerCore\nValidCores\nvalidCores\n"
    "ValidThreadsPerCore\nvalidThreadsPerCore\nValidateSecurityGroupQuotasForInterfaceRequest\n"
    "Valid\nValidateSecurityGroupQuotasForInterfaceResult\nValidationError\nValidationWarning\n"
    "ValueStringList\nremarks-x509\ndns-token\nverifiedAccessGroupId\n"
    "verifiedAccessEndpointId\napplicationDomain\nendpointType\nattachmentType\n"
    "domainCertificateArn\nEndpointDomain\nendpointDomain\nDeviceValidationDomain\n"
    "deviceValidationDomain\nloadBalancerOptions\nnetworkInterfaceOptions\nrdsOptions\n"
    "cidrOptions\nVerifiedAccessEndpointAttachmentType\nsubnetIdSet\n"
    "VerifiedAccessEndpointCidrOptions\nVerifiedAccessEndpointEniOptions\n"
    "VerifiedAccessEndpointIdList\nVerifiedAccessEndpointList\n"
    "VerifiedAccessEndpointLoadBalancerOptions\nVerifiedAccessEndpointPortNumber\n"
    "VerifiedAccessEndpointPortRange\nVerifiedAccessEndpointPortRangeList\n"
    "VerifiedAccessEndpointProtocol\nrdsDbInstanceArn\nrdsDbClusterArn\nrdsDbProxyArn\n"
    "rdsEndpoint\nVerifiedAccessEndpointRdsOptions\nVerifiedAccessEndpointStatus\n"
    "VerifiedAccessEndpointStatusCode\nVerifiedAccessEndpointSubnetIdList\n"
    "VerifiedAccessEndpointTargetIpAddress\nverifiedAccessEndpointTargetIpAddress\n"
    "VerifiedAccessEndpointTargetDns\nverifiedAccessEndpointTargetDns\n"
    "VerifiedAccessEndpointTarget\nVerifiedAccessEndpointTargetList\n"
    "VerifiedAccessEndpointType\nVerifiedAccessGroupArn\nverifiedAccessGroupArn\n"
    "VerifiedAccessGroupIdList\nVerifiedAccessGroupList\nFipsEnabled\nfipsEnabled\n"
    "cidrEndpointsCustomSubDomain\nSubDomain\nsubDomain\nNameservers\nnameserverSet\n"
    "VerifiedAccessInstanceCustomSubDomain\nVerifiedAccessInstanceIdList\n"
    "VerifiedAccessInstanceList\naccessLogs\nVerifiedAccessInstanceLoggingConfiguration\n"
    "VerifiedAccessInstanceLoggingConfigurationList\nConfig\nconfig\n"
    "VerifiedAccessInstanceOpenVpnClientConfiguration\n"
    "VerifiedAccessInstanceOpenVpnClientConfigurationList\n"
    "VerifiedAccessInstanceOpenVpnClientConfigurationRoute\n"
    "VerifiedAccessInstanceOpenVpnClientConfigurationRouteList\nScopes\nscopes\nPkceEnabled\n"
    "pkceEnabled\nVerifiedAccessInstanceUserTrustProviderClientConfiguration\nDeliveryStatus\n"
    "deliveryStatus\nLogGroup\nlogGroup\nVerifiedAccessLogCloudWatchLogsDestination\n"
    "VerifiedAccessLogCloudWatchLogsDestinationOptions\nVerifiedAccessLogDeliveryStatus\n"
    "VerifiedAccessLogDeliveryStatusCode\nDeliveryStream\ndeliveryStream\n"
    "VerifiedAccessLogKinesisDataFirehoseDestination\n"
    "VerifiedAccessLogKinesisDataFirehoseDestinationOptions\nCloudWatchLogs\n"
    "KinesisDataFirehose\nLogVersion\nIncludeTrustContext\nVerifiedAccessLogOptions\n"
    "BucketName\nbucketName\nBucketOwner\nbucketOwner\nVerifiedAccessLogS3Destination\n"
    "VerifiedAccessLogS3DestinationOptions\ncloudWatchLogs\nkinesisDataFirehose\nlogVersion\n"
    "includeTrustContext\nVerifiedAccessLogs\nCustomerManagedKeyEnabled\n"
    "VerifiedAccessSseSpecificationRequest\ncustomerManagedKeyEnabled\nkmsKeyArn\n"
    "VerifiedAccessSseSpecificationResponse\nverifiedAccessTrustProviderId\n"
    "userTrustProviderType\ndeviceTrustProviderType\noidcOptions\ndeviceOptions\n"
    "policyReferenceName\nnativeApplicationOidcOptions\nVerifiedAccessTrustProviderCondensed\n"
    "VerifiedAccessTrustProviderCondensedList\nVerifiedAccessTrustProviderIdList\n"
    "VerifiedAccessTrustProviderList\nVersionStringList\nAcceptedRouteCount\n"
    "acceptedRouteCount\nLastStatusChange\nlastStatusChange\nVgwTelemetry\nVgwTelemetryList\n"
    "hvm\nparavirtual\nVirtualizationTypeList\nVirtualizationTypeSet\nsourceVolumeId\n"
    "FastRestored\nfastRestored\nmultiAttachEnabled\nVolumeArn\nvolumeArn\n"
    "InstanceOwningService\ninstanceOwningService\nVolumeAttachment\nVolumeAttachmentList\n"
    "busy\nVolumeAttachmentState\nVolumeAttributeName\nVolumeDetail\nVolumeIdStringList\n"
    "VolumeIdWithResolver\nVolumeList\nTargetSize\ntargetSize\nTargetIops\ntargetIops\n"
    "TargetVolumeType\ntargetVolumeType\nTargetThroughput\ntargetThroughput\n"
    "TargetMultiAttachEnabled\ntargetMultiAttachEnabled\nOriginalSize\noriginalSize\n"
    "OriginalIops\noriginalIops\nOriginalVolumeType\noriginalVolumeType\nOriginalThroughput\n"
    "originalThroughput\nOriginalMultiAttachEnabled\noriginalMultiAttachEnabled\n"
    "VolumeModificationList\nVolumeModificationState\nVolumeRecycleBinInfo\n"
    "VolumeRecycleBinInfoList\nVolumeState\nEventId\neventId\nVolumeStatusAction\n"
    "VolumeStatusActionsList\nIoPerformance\nioPerformance\nVolumeStatusAttachmentStatus\n"
    "VolumeStatusAttachmentStatusList\nVolumeStatusDetails\nVolumeStatusDetailsList\n"
    "VolumeStatusEvent\nVolumeStatusEventsList\nVolumeStatusInfo\nVolumeStatusInfoStatus\n"
    "Actions\nactionsSet\nVolumeStatus\nvolumeStatus\nAttachmentStatuses\nattachmentStatuses\n"
    "initializationStatusDetails\nVolumeStatusItem\nVolumeStatusList\nio-enabled\n"
    "io-performance\ninitialization-state\nVolumeStatusName\nio1\nio2\ngp2\nsc1\nst1\ngp3\n"
    "CidrBlockAssociationSet\ncidrBlockAssociationSet\nEncryptionControl\nencryptionControl\n"
    "VpcAttachmentList\nVpcAttributeName\nexclusionId\ninternetGatewayExclusionMode\n"
    "resourceArn\nCreationTimestamp\ncreationTimestamp\nDeletionTimestamp\ndeletionTimestamp\n"
    "VpcBlockPublicAccessExclusionId\nVpcBlockPublicAccessExclusionIdList\n"
    "VpcBlockPublicAccessExclusionList\nVpcBlockPublicAccessExclusionState\nallowed\n"
    "not-allowed\nVpcBlockPublicAccessExclusionsAllowed\nAwsRegion\nawsRegion\n"
    "ExclusionsAllowed\nexclusionsAllowed\nVpcBlockPublicAccessState\nVpcCidrAssociationId\n"
    "CidrBlockState\ncidrBlockState\nVpcCidrBlockAssociation\nVpcCidrBlockAssociationSet\n"
    "VpcCidrBlockState\nVpcCidrBlockStateCode\nClassicLinkEnabled\nclassicLinkEnabled\n"
    "VpcClassicLink\nVpcClassicLinkIdList\nVpcClassicLinkList\nvpcEncryptionControlId\n"
    "ResourceExclusions\nresourceExclusions\nVpcEncryptionControlConfiguration\n"
    "VpcEncryptionControlExclusion\nVpcEncryptionControlExclusionState\n"
    "VpcEncryptionControlExclusionStateInput\nVpcEncryptionControlExclusions\n"
    "VpcEncryptionControlIdList\nVpcEncryptionControlList\nmonitor\nenforce\n"
    "VpcEncryptionControlMode\nenforce-in-progress\nmonitor-in-progress\nenforce-failed\n"
    "monitor-failed\nVpcEncryptionControlState\nIsExcludable\nisExcludable\n"
    "VpcEncryptionNonCompliantResource\nVpcEncryptionNonCompliantResourceList\n"
    "vpcEndpointType\nrouteTableIdSet\ndnsOptions\nprivateDnsEnabled\nDnsEntries\ndnsEntrySet\n"
    "lastError\nserviceNetworkArn\nresourceConfigurationArn\nServiceNetworkName\n"
    "serviceNetworkName\nAssociatedResourceAccessibility\nassociatedResourceAccessibility\n"
    "dnsEntry\nPrivateDnsEntry\nprivateDnsEntry\nAssociatedResourceArn\nassociatedResourceArn\n"
    "ResourceConfigurationGroupArn\nresourceConfigurationGroupArn\nVpcEndpointAssociation\n"
    "VpcEndpointAssociationSet\nVpcEndpointOwner\nvpcEndpointOwner\nVpcEndpointState\n"
    "vpcEndpointState\nVpcEndpointConnectionId\nvpcEndpointConnectionId\nVpcEndpointRegion\n"
    "vpcEndpointRegion\nTransitGatewayAttachmentOwner\ntransitGatewayAttachmentOwner\n"
    "VpcEndpointConnection\nVpcEndpointConnectionSet\nVpcEndpointIdList\n"
    "VpcEndpointRouteTableIdList\nVpcEndpointSecurityGroupIdList\nVpcEndpointServiceId\n"
    "VpcEndpointServiceIdList\nVpcEndpointSet\nVpcEndpointSubnetIdList\nServiceNetwork\n"
    "Tunnel\nVpcFlowLogId\nVpcIdStringList\nipv6Pool\nVpcIpv6CidrBlockAssociation\n"
    "VpcIpv6CidrBlockAssociationSet\nVpcList\nAccepterVpcInfo\naccepterVpcInfo\n"
    "RequesterVpcInfo\nrequesterVpcInfo\nVpcPeeringConnectionIdList\n"
    "VpcPeeringConnectionIdWithResolver\nVpcPeeringConnectionList\n"
    "VpcPeeringConnectionOptionsDescription\nVpcPeeringConnectionStateReason\n"
    "initiating-request\nprovisioning\nVpcPeeringConnectionStateReasonCode\nipv6CidrBlockSet\n"
    "cidrBlockSet\nPeeringOptions\npeeringOptions\nVpcPeeringConnectionVpcInfo\nVpcState\n"
    "VpcTenancy\nKeyExchangeMethods\nkeyExchangeMethodSet\nRequirement\nrequirement\n"
    "VpnAdditionalKeyExchange\nVpnAdditionalKeyExchangeRequest\nvpnConcentratorId\n"
    "VpnConcentratorIdStringList\nVpnConcentratorList\nVpnConcentratorType\nCategory\n"
    "category\n";

const char text_4[] =
    "CoreNetworkAttachmentArn\ncoreNetworkAttachmentArn\ngatewayAssociationState\n"
    "vgwTelemetry\nPreSharedKeyArn\npreSharedKeyArn\nCustomerGatewayConfiguration\n"
    "customerGatewayConfiguration\nvpnConnectionDeviceTypeId\nVendor\nvendor\nSoftware\n"
    "software\nVpnConnectionDeviceType\nVpnConnectionDeviceTypeList\n"
    "VpnConnectionIdStringList\nVpnConnectionList\nEnableAcceleration\nenableAcceleration\n"
    "StaticRoutesOnly\nstaticRoutesOnly\nlocalIpv4NetworkCidr\nremoteIpv4NetworkCidr\n"
    "localIpv6NetworkCidr\nremoteIpv6NetworkCidr\nOutsideIpAddressType\noutsideIpAddressType\n"
    "tunnelInsideIpVersion\ntunnelOptionSet\ntunnelBandwidth\nVpnConnectionOptions\n"
    "VpnConnectionOptionsSpecification\nVpnEcmpSupportValue\nVpcAttachments\nattachments\n"
    "VpnGatewayIdStringList\nVpnGatewayList\nopenvpn\nVpnState\nVpnStaticRoute\n"
    "VpnStaticRouteList\nStatic\nVpnStaticRouteSource\nlarge\nVpnTunnelBandwidth\n"
    "cloudWatchLogOptions\nVpnTunnelLogOptions\nVpnTunnelLogOptionsSpecification\n"
    "VpnTunnelOptionsSpecification\nVpnTunnelOptionsSpecificationsList\n"
    "VpnTunnelProvisioningStatus\nsunday\nmonday\ntuesday\nwednesday\nthursday\nfriday\n"
    "saturday\nWeekDay\nWithdrawByoipCidrRequest\nWithdrawByoipCidrResult\nWorkload\n"
    "WorkloadsList\nretain\nZoneIdStringList\nZoneNameStringList\nAvailability Zone\n"
    "totalFpgaMemory\ntotalGpuMemory\ntotalInferenceMemory\nAcceptAddressTransfer\nPOST\n/\n"
    "AcceptCapacityReservationBillingOwnership\nAcceptReservedInstancesExchangeQuote\n"
    "AcceptTransitGatewayClientVpnAttachment\nAcceptTransitGatewayMulticastDomainAssociations\n"
    "AcceptTransitGatewayPeeringAttachment\nAcceptTransitGatewayVpcAttachment\n"
    "AcceptVpcEndpointConnections\nAcceptVpcPeeringConnection\nAdvertiseByoipCidr\n"
    "AllocateAddress\nAllocateHosts\nAllocateIpamPoolCidr\n"
    "ApplySecurityGroupsToClientVpnTargetNetwork\nAssignIpv6Addresses\n"
    "AssignPrivateIpAddresses\nAssignPrivateNatGatewayAddress\nAssociateAddress\n"
    "AssociateApplicationStatusCheck\nAssociateCapacityReservationBillingOwner\n"
    "AssociateClientVpnTargetNetwork\nAssociateDhcpOptions\n"
    "AssociateEnclaveCertificateIamRole\nAssociateIamInstanceProfile\n"
    "AssociateInstanceEventWindow\nAssociateIpamByoasn\nAssociateIpamResourceDiscovery\n"
    "AssociateKmsKeyId\nAssociateNatGatewayAddress\n"
    "AssociateNetworkingFlexCostAllocationPolicy\nAssociateRouteServer\nAssociateRouteTable\n"
    "AssociateSecurityGroupVpc\nAssociateSubnetCidrBlock\n"
    "AssociateTransitGatewayMulticastDomain\nAssociateTransitGatewayPolicyTable\n"
    "AssociateTransitGatewayRouteTable\nAssociateTrunkInterface\nAssociateVpcCidrBlock\n"
    "AttachClassicLinkVpc\nAttachImageWatermark\nAttachInternetGateway\n"
    "AttachNetworkInterface\nAttachVerifiedAccessTrustProvider\nAttachVolume\n"
    "AttachVpnGateway\nAuthorizeClientVpnIngress\nAuthorizeSecurityGroupEgress\n"
    "AuthorizeSecurityGroupIngress\nBatchModifyIpamRoutingPolicyRegistrations\nBundleInstance\n"
    "CancelBundleTask\nCancelCapacityReservation\nCancelCapacityReservationFleets\n"
    "CancelConversionTask\nCancelDeclarativePoliciesReport\nCancelExportTask\n"
    "CancelImageLaunchPermission\nCancelImportTask\nCancelReservedInstancesListing\n"
    "CancelSpotFleetRequests\nCancelSpotInstanceRequests\nConfirmProductInstance\n"
    "CopyFpgaImage\nCopyImage\nCopySnapshot\nCopyVolumes\nCreateApplicationStatusCheck\n"
    "CreateCapacityManagerDataExport\nCreateCapacityReservation\n"
    "CreateCapacityReservationBySplitting\nCreateCapacityReservationCancellationQuote\n"
    "CreateCapacityReservationDateChangeQuote\nCreateCapacityReservationFleet\n"
    "CreateCarrierGateway\nCreateClientVpnEndpoint\nCreateClientVpnRoute\nCreateCoipCidr\n"
    "CreateCoipPool\nCreateCustomerGateway\nCreateDefaultSubnet\nCreateDefaultVpc\n"
    "CreateDelegateMacVolumeOwnershipTask\nCreateDhcpOptions\nCreateEgressOnlyInternetGateway\n"
    "CreateFleet\nCreateFlowLogs\nCreateFpgaImage\nCreateImage\nCreateImageUsageReport\n"
    "CreateInstanceConnectEndpoint\nCreateInstanceEventWindow\nCreateInstanceExportTask\n"
    "CreateInternetGateway\nCreateInterruptibleCapacityReservationAllocation\nCreateIpam\n"
    "CreateIpamExternalResourceVerificationToken\nCreateIpamInternetRegistryAssociation\n"
    "CreateIpamPolicy\nCreateIpamPool\nCreateIpamPrefixListResolver\n"
    "CreateIpamPrefixListResolverTarget\nCreateIpamResourceDiscovery\n"
    "CreateIpamRoutingPolicyRegistration\nCreateIpamScope\nCreateKeyPair\n"
    "CreateLaunchTemplate\nCreateLaunchTemplateVersion\nCreateLocalGatewayRoute\n"
    "CreateLocalGatewayRouteTable\n"
    "CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation\n"
    "CreateLocalGatewayRouteTableVpcAssociation\nCreateLocalGatewayVirtualInterface\n"
    "CreateLocalGatewayVirtualInterfaceGroup\n"
    "CreateMacSystemIntegrityProtectionModificationTask\nCreateManagedPrefixList\n"
    "CreateMetricCategory\nCreateNatGateway\nCreateNetworkAcl\nCreateNetworkAclEntry\n"
    "CreateNetworkInsightsAccessScope\nCreateNetworkInsightsPath\nCreateNetworkInterface\n"
    "CreateNetworkInterfacePermission\nCreateNetworkingFlexCostAllocationPolicy\n"
    "CreatePlacementGroup\nCreatePublicIpv4Pool\nCreateReplaceRootVolumeTask\n"
    "CreateReservedInstancesListing\nCreateRestoreImageTask\nCreateRouteServer\n"
    "CreateRouteServerEndpoint\nCreateRouteServerPeer\nCreateSecondaryNetwork\n"
    "CreateSecondarySubnet\nCreateSecurityGroup\nCreateSnapshot\nCreateSnapshots\n"
    "CreateSpotDatafeedSubscription\nCreateStoreImageTask\nCreateSubnet\n"
    "CreateSubnetCidrReservation\nCreateTags\nCreateTrafficMirrorFilter\n"
    "CreateTrafficMirrorFilterRule\nCreateTrafficMirrorSession\nCreateTrafficMirrorTarget\n"
    "CreateTransitGateway\nCreateTransitGatewayConnect\nCreateTransitGatewayConnectPeer\n"
    "CreateTransitGatewayMeteringPolicy\nCreateTransitGatewayMeteringPolicyEntry\n"
    "CreateTransitGatewayMulticastDomain\nCreateTransitGatewayNetworkFunctionAttachment\n"
    "CreateTransitGatewayPeeringAttachment\nCreateTransitGatewayPolicyTable\n"
    "CreateTransitGatewayPolicyTableEntry\nCreateTransitGatewayPrefixListReference\n"
    "CreateTransitGatewayRoute\nCreateTransitGatewayRouteTable\n"
    "CreateTransitGatewayRouteTableAnnouncement\nCreateTransitGatewayVpcAttachment\n"
    "CreateVerifiedAccessEndpoint\nCreateVerifiedAccessGroup\nCreateVerifiedAccessInstance\n"
    "CreateVerifiedAccessTrustProvider\nCreateVolume\nCreateVpc\n"
    "CreateVpcBlockPublicAccessExclusion\nCreateVpcEncryptionControl\nCreateVpcEndpoint\n"
    "CreateVpcEndpointConnectionNotification\nCreateVpcEndpointServiceConfiguration\n"
    "CreateVpcPeeringConnection\nCreateVpnConcentrator\nCreateVpnConnection\n"
    "CreateVpnConnectionRoute\nCreateVpnGateway\nDeleteApplicationStatusCheck\n"
    "DeleteCapacityManagerDataExport\nDeleteCarrierGateway\nDeleteClientVpnEndpoint\n"
    "DeleteClientVpnEndpointAuthorizationPolicy\nDeleteClientVpnRoute\nDeleteCoipCidr\n"
    "DeleteCoipPool\nDeleteCustomerGateway\nDeleteDhcpOptions\n"
    "DeleteEgressOnlyInternetGateway\nDeleteFleets\nDeleteFlowLogs\nDeleteFpgaImage\n"
    "DeleteImageUsageReport\nDeleteInstanceConnectEndpoint\nDeleteInstanceEventWindow\n"
    "DeleteInternetGateway\nDeleteIpam\nDeleteIpamExternalResourceVerificationToken\n"
    "DeleteIpamInternetRegistryAssociation\nDeleteIpamPolicy\nDeleteIpamPool\n"
    "DeleteIpamPrefixListResolver\nDeleteIpamPrefixListResolverTarget\n"
    "DeleteIpamResourceDiscovery\nDeleteIpamRoutingPolicyRegistration\nDeleteIpamScope\n"
    "DeleteKeyPair\nDeleteLaunchTemplate\nDeleteLaunchTemplateVersions\n"
    "DeleteLocalGatewayRoute\nDeleteLocalGatewayRouteTable\n"
    "DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation\n"
    "DeleteLocalGatewayRouteTableVpcAssociation\nDeleteLocalGatewayVirtualInterface\n"
    "DeleteLocalGatewayVirtualInterfaceGroup\nDeleteManagedPrefixList\nDeleteMetricCategory\n"
    "DeleteNatGateway\nDeleteNetworkAcl\nDeleteNetworkAclEntry\n"
    "DeleteNetworkInsightsAccessScope\nDeleteNetworkInsightsAccessScopeAnalysis\n"
    "DeleteNetworkInsightsAnalysis\nDeleteNetworkInsightsPath\nDeleteNetworkInterface\n"
    "DeleteNetworkInterfacePermission\nDeleteNetworkingFlexCostAllocationPolicies\n"
    "DeletePlacementGroup\nDeletePublicIpv4Pool\nDeleteQueuedReservedInstances\nDeleteRoute\n"
    "DeleteRouteServer\nDeleteRouteServerEndpoint\nDeleteRouteServerPeer\nDeleteRouteTable\n"
    "DeleteSecondaryNetwork\nDeleteSecondarySubnet\nDeleteSecurityGroup\nDeleteSnapshot\n"
    "DeleteSpotDatafeedSubscription\nDeleteSubnet\nDeleteSubnetCidrReservation\nDeleteTags\n"
    "DeleteTrafficMirrorFilter\nDeleteTrafficMirrorFilterRule\nDeleteTrafficMirrorSession\n"
    "DeleteTrafficMirrorTarget\nDeleteTransitGateway\nDeleteTransitGatewayClientVpnAttachment\n"
    "DeleteTransitGatewayConnect\nDeleteTransitGatewayConnectPeer\n"
    "DeleteTransitGatewayMeteringPolicy\nDeleteTransitGatewayMeteringPolicyEntry\n"
    "DeleteTransitGatewayMulticastDomain\nDeleteTransitGatewayNetworkFunctionAttachment\n"
    "DeleteTransitGatewayPeeringAttachment\nDeleteTransitGatewayPolicyTable\n"
    "DeleteTransitGatewayPolicyTableEntry\nDeleteTransitGatewayPrefixListReference\n"
    "DeleteTransitGatewayRoute\nDeleteTransitGatewayRouteTable\n"
    "DeleteTransitGatewayRouteTableAnnouncement\nDeleteTransitGatewayVpcAttachment\n"
    "DeleteVerifiedAccessEndpoint\nDeleteVerifiedAccessGroup\nDeleteVerifiedAccessInstance\n"
    "DeleteVerifiedAccessTrustProvider\nDeleteVolume\nDeleteVpc\n"
    "DeleteVpcBlockPublicAccessExclusion\nDeleteVpcEncryptionControl\n"
    "DeleteVpcEndpointConnectionNotifications\nDeleteVpcEndpointServiceConfigurations\n"
    "DeleteVpcEndpoints\nDeleteVpcPeeringConnection\nDeleteVpnConcentrator\n"
    "DeleteVpnConnection\nDeleteVpnConnectionRoute\nDeleteVpnGateway\nDeprovisionByoipCidr\n"
    "DeprovisionIpamByoasn\nDeprovisionIpamPoolCidr\nDeprovisionPublicIpv4PoolCidr\n"
    "DeregisterImage\nDeregisterInstanceEventNotificationAttributes\n"
    "DeregisterTransitGatewayMulticastGroupMembers\n"
    "DeregisterTransitGatewayMulticastGroupSources\nDescribeAccountAttributes\n"
    "DescribeAccountVpcEncryptionControl\nDescribeAddressTransfers\nDescribeAddresses\n"
    "DescribeAddressesAttribute\nDescribeAggregateIdFormat\nDescribeApplicationStatus\n"
    "DescribeApplicationStatusCheckAssociations\nDescribeApplicationStatusChecks\n"
    "DescribeAvailabilityZones\nDescribeAwsNetworkPerformanceMetricSubscriptions\n"
    "DescribeBundleTasks\nDescribeByoipCidrs\nDescribeCapacityBlockExtensionHistory\n"
    "DescribeCapacityBlockExtensionOfferings\nDescribeCapacityBlockOfferings\n"
    "DescribeCapacityBlockStatus\nDescribeCapacityBlocks\nDescribeCapacityManagerDataExports\n"
    "DescribeCapacityReservationBillingRequests\n"
    "DescribeCapacityReservationCancellationQuotes\n"
    "DescribeCapacityReservationDateChangeQuotes\nDescribeCapacityReservationFleets\n"
    "DescribeCapacityReservationTopology\nDescribeCapacityReservations\n"
    "DescribeCarrierGateways\nDescribeClassicLinkInstances\n"
    "DescribeClientVpnAuthorizationRules\nDescribeClientVpnConnections\n"
    "DescribeClientVpnEndpoints\nDescribeClientVpnRoutes\nDescribeClientVpnTargetNetworks\n"
    "DescribeCoipPools\nDescribeConversionTasks\nDescribeCustomerGateways\n"
    "DescribeDeclarativePoliciesReports\nDescribeDhcpOptions\n"
    "DescribeEgressOnlyInternetGateways\nDescribeElasticGpus\nDescribeExportImageTasks\n"
    "DescribeExportTasks\nDescribeFastLaunchImages\nDescribeFastSnapshotRestores\n"
    "DescribeFleetHistory\nDescribeFleetInstances\nDescribeFleets\nDescribeFlowLogs\n"
    "DescribeFpgaImageAttribute\nDescribeFpgaImages\nDescribeHostReservationOfferings\n"
    "DescribeHostReservations\nDescribeHosts\nDescribeIamInstanceProfileAssociations\n"
    "DescribeIdFormat\nDescribeIdentityIdFormat\nDescribeImageAttribute\n"
    "DescribeImageReferences\nDescribeImageUsageReportEntries\nDescribeImageUsageReports\n"
    "DescribeImages\nDescribeImportImageTasks\nDescribeImportSnapshotTasks\n"
    "DescribeInstanceAttribute\nDescribeInstanceConnectEndpoints\n"
    "DescribeInstanceCreditSpecifications\nDescribeInstanceEventNotificationAttributes\n"
    "DescribeInstanceEventWindows\nDescribeInstanceImageMetadata\n"
    "DescribeInstanceSqlHaHistoryStates\nDescribeInstanceSqlHaStates\nDescribeInstanceStatus\n"
    "DescribeInstanceTopology\nDescribeInstanceTypeOfferings\nDescribeInstanceTypes\n"
    "DescribeInstances\nDescribeInternetGateways\nDescribeIpamByoasn\n"
    "DescribeIpamExternalResourceVerificationTokens\nDescribeIpamInternetRegistryAssociations\n"
    "DescribeIpamPolicies\nDescribeIpamPoolAllocations\nDescribeIpamPools\n"
    "DescribeIpamPrefixListResolverTargets\nDescribeIpamPrefixListResolvers\n"
    "DescribeIpamResourceDiscoveries\nDescribeIpamResourceDiscoveryAssociations\n"
    "DescribeIpamScopes\nDescribeIpams\nDescribeIpv6Pools\nDescribeKeyPairs\n"
    "DescribeLaunchTemplateVersions\nDescribeLaunchTemplates\n"
    "DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations\n"
    "DescribeLocalGatewayRouteTableVpcAssociations\nDescribeLocalGatewayRouteTables\n"
    "DescribeLocalGatewayVirtualInterfaceGroups\nDescribeLocalGatewayVirtualInterfaces\n"
    "DescribeLocalGateways\nDescribeLockedSnapshots\nDescribeMacHosts\n"
    "DescribeMacModificationTasks\nDescribeManagedPrefixLists\nDescribeMetricCategories\n"
    "DescribeMovingAddresses\nDescribeNatGateways\nDescribeNetworkAcls\n"
    "DescribeNetworkInsightsAccessScopeAnalyses\nDescribeNetworkInsightsAccessScopes\n"
    "DescribeNetworkInsightsAnalyses\nDescribeNetworkInsightsPaths\n"
    "DescribeNetworkInterfaceAttribute\nDescribeNetworkInterfacePermissions\n"
    "DescribeNetworkInterfaces\nDescribeNetworkingFlexCostAllocationPolicies\n"
    "DescribeNetworkingFlexCostAllocationPolicyAssociations\nDescribeOutpostLags\n"
    "DescribePlacementGroups\nDescribePrefixLists\nDescribePrincipalIdFormat\n"
    "DescribePublicIpv4Pools\nDescribeRegions\nDescribeReplaceRootVolumeTasks\n"
    "DescribeReservedInstances\nDescribeReservedInstancesListings\n"
    "DescribeReservedInstancesModifications\nDescribeReservedInstancesOfferings\n"
    "DescribeRouteServerEndpoints\nDescribeRouteServerPeers\nDescribeRouteServers\n"
    "DescribeRouteTables\nDescribeScheduledInstanceAvailability\nDescribeScheduledInstances\n"
    "DescribeSecondaryInterfaces\nDescribeSecondaryNetworks\nDescribeSecondarySubnets\n"
    "DescribeSecurityGroupReferences\nDescribeSecurityGroupRules\n"
    "DescribeSecurityGroupVpcAssociations\nDescribeSecurityGroups\n"
    "DescribeServiceLinkVirtualInterfaces\nDescribeSnapshotAttribute\n"
    "DescribeSnapshotTierStatus\nDescribeSnapshots\nDescribeSpotDatafeedSubscription\n"
    "DescribeSpotFleetInstances\nDescribeSpotFleetRequestHistory\nDescribeSpotFleetRequests\n"
    "DescribeSpotInstanceRequests\nDescribeSpotPriceHistory\nDescribeStaleSecurityGroups\n"
    "DescribeStoreImageTasks\nDescribeSubnets\nDescribeTags\nDescribeTrafficMirrorFilterRules\n"
    "DescribeTrafficMirrorFilters\nDescribeTrafficMirrorSessions\n"
    "DescribeTrafficMirrorTargets\nDescribeTransitGatewayAttachments\n"
    "DescribeTransitGatewayConnectPeers\nDescribeTransitGatewayConnects\n"
    "DescribeTransitGatewayMeteringPolicies\nDescribeTransitGatewayMulticastDomains\n"
    "DescribeTransitGatewayNetworkFunctionAttachments\n"
    "DescribeTransitGatewayPeeringAttachments\nDescribeTransitGatewayPolicyTables\n"
    "DescribeTransitGatewayRouteTableAnnouncements\nDescribeTransitGatewayRouteTables\n"
    "DescribeTransitGatewayVpcAttachments\nDescribeTransitGateways\n"
    "DescribeTrunkInterfaceAssociations\nDescribeVerifiedAccessEndpoints\n"
    "DescribeVerifiedAccessGroups\nDescribeVerifiedAccessInstanceLoggingConfigurations\n"
    "DescribeVerifiedAccessInstances\nDescribeVerifiedAccessTrustProviders\n"
    "DescribeVolumeAttribute\nDescribeVolumeStatus\nDescribeVolumes\n"
    "DescribeVolumesModifications\nDescribeVpcAttribute\n"
    "DescribeVpcBlockPublicAccessExclusions\nDescribeVpcBlockPublicAccessOptions\n"
    "DescribeVpcClassicLink\nDescribeVpcClassicLinkDnsSupport\nDescribeVpcEncryptionControls\n"
    "DescribeVpcEndpointAssociations\nDescribeVpcEndpointConnectionNotifications\n"
    "DescribeVpcEndpointConnections\nDescribeVpcEndpointServiceConfigurations\n"
    "DescribeVpcEndpointServicePermissions\nServiceDetails,ServiceNames\n"
    "DescribeVpcEndpointServices\nDescribeVpcEndpoints\nDescribeVpcPeeringConnections\n"
    "DescribeVpcs\nDescribeVpnConcentrators\nDescribeVpnConnections\nDescribeVpnGateways\n"
    "DetachClassicLinkVpc\nDetachImageWatermark\nDetachInternetGateway\n"
    "DetachNetworkInterface\nDetachVerifiedAccessTrustProvider\nDetachVolume\n"
    "DetachVpnGateway\nDisableAddressTransfer\nDisableAllowedImagesSettings\n"
    "DisableApplicationStatusCheckSuppression\nDisableAwsNetworkPerformanceMetricSubscription\n"
    "DisableCapacityManager\nDisableEbsEncryptionByDefault\nDisableFastLaunch\n"
    "DisableFastSnapshotRestores\nDisableImage\nDisableImageBlockPublicAccess\n"
    "DisableImageDeprecation\nDisableImageDeregistrationProtection\n"
    "DisableInstanceSqlHaStandbyDetections\nDisableIpamOrganizationAdminAccount\n"
    "DisableIpamPolicy\nDisableRouteServerPropagation\nDisableSerialConsoleAccess\n"
    "DisableSnapshotBlockPublicAccess\nDisableTransitGatewayRouteTablePropagation\n"
    "DisableVgwRoutePropagation\nDisableVpcClassicLink\nDisableVpcClassicLinkDnsSupport\n"
    "DisassociateAddress\nDisassociateApplicationStatusCheck\n"
    "DisassociateCapacityReservationBillingOwner\nDisassociateClientVpnTargetNetwork\n"
    "DisassociateEnclaveCertificateIamRole\nDisassociateIamInstanceProfile\n"
    "DisassociateInstanceEventWindow\nDisassociateIpamByoasn\n"
    "DisassociateIpamResourceDiscovery\nDisassociateKmsKeyId\nDisassociateNatGatewayAddress\n"
    "DisassociateNetworkingFlexCostAllocationPolicy\nDisassociateRouteServer\n"
    "DisassociateRouteTable\nDisassociateSecurityGroupVpc\nDisassociateSubnetCidrBlock\n"
    "DisassociateTransitGatewayMulticastDomain\nDisassociateTransitGatewayPolicyTable\n"
    "DisassociateTransitGatewayRouteTable\nDisassociateTrunkInterface\n"
    "DisassociateVpcCidrBlock\nEnableAddressTransfer\nEnableAllowedImagesSettings\n"
    "EnableApplicationStatusCheckSuppression\nEnableAwsNetworkPerformanceMetricSubscription\n"
    "EnableCapacityManager\nEnableEbsEncryptionByDefault\nEnableFastLaunch\n"
    "EnableFastSnapshotRestores\nEnableImage\nEnableImageBlockPublicAccess\n"
    "EnableImageDeprecation\nEnableImageDeregistrationProtection\n"
    "EnableInstanceSqlHaStandbyDetections\nEnableIpamInternetRegistryAssociation\n"
    "EnableIpamOrganizationAdminAccount\nEnableIpamPolicy\n"
    "EnableReachabilityAnalyzerOrganizationSharing\nEnableRouteServerPropagation\n"
    "EnableSerialConsoleAccess\nEnableSnapshotBlockPublicAccess\n"
    "EnableTransitGatewayRouteTablePropagation\nEnableVolumeIO\nEnableVpcClassicLink\n"
    "EnableVpcClassicLinkDnsSupport\nExportClientVpnClientCertificateRevocationList\n"
    "ExportClientVpnClientConfiguration\nExportImage\nExportTransitGatewayRoutes\n"
    "ExportVerifiedAccessInstanceClientConfiguration\nGetActiveVpnTunnelStatus\n"
    "GetAllowedImagesSettings\nGetAssociatedEnclaveCertificateIamRoles\n"
    "GetAssociatedIpv6PoolCidrs\nGetAwsNetworkPerformanceData\nGetCapacityManagerAttributes\n"
    "GetCapacityManagerMetricData\nGetCapacityManagerMetricDimensions\n"
    "GetCapacityManagerMonitoredTagKeys\nGetCapacityManagerSupportabilityScores\n"
    "GetCapacityReservationUsage\nGetClientVpnEndpointAuthorizationPolicy\nGetCoipPoolUsage\n"
    "GetConsoleOutput\nGetConsoleScreenshot\nGetDeclarativePoliciesReportSummary\n"
    "GetDefaultCreditSpecification\nGetEbsDefaultKmsKeyId\nGetEbsEncryptionByDefault\n"
    "GetEnabledIpamPolicy\nGetFlowLogsIntegrationTemplate\nGetGroupsForCapacityReservation\n"
    "GetHostReservationPurchasePreview\nGetImageAncestry\nGetImageBlockPublicAccessState\n"
    "GetImageFindings\nGetInstanceMetadataDefaults\nGetInstanceTpmEkPub\n"
    "GetInstanceTypesFromInstanceRequirements\nGetInstanceUefiData\nGetIpamAddressHistory\n"
    "GetIpamDiscoveredAccounts\nGetIpamDiscoveredPublicAddresses\n"
    "GetIpamDiscoveredResourceCidrs\nGetIpamDiscoveredRoutes\n"
    "GetIpamInternetRegistryAssociationAsns\nGetIpamInternetRegistryAssociationCidrs\n"
    "GetIpamPolicyAllocationRules\nGetIpamPolicyOrganizationTargets\nGetIpamPoolAllocations\n"
    "GetIpamPoolCidrs\nGetIpamPrefixListResolverRules\n"
    "GetIpamPrefixListResolverVersionEntries\nGetIpamPrefixListResolverVersions\n"
    "GetIpamResourceCidrs\nGetIpamRouteOriginAuthorizations\nGetIpamRouteProtectionFindings\n"
    "GetIpamRoutingPolicyRegistrationDeltas\nGetIpamRoutingPolicyRegistrations\n"
    "GetLaunchTemplateData\nGetManagedPrefixListAssociations\nGetManagedPrefixListEntries\n"
    "GetManagedResourceVisibility\nGetNetworkInsightsAccessScopeAnalysisFindings\n"
    "GetNetworkInsightsAccessScopeContent\nGetNetworkingFlexCostAllocationPolicyVersions\n"
    "GetPasswordData\nGetReservedInstancesExchangeQuote\nGetRouteServerAssociations\n"
    "GetRouteServerPropagations\nGetRouteServerRoutingDatabase\nGetSecurityGroupsForVpc\n"
    "GetSerialConsoleAccessStatus\nGetSnapshotBlockPublicAccessState\nGetSpotPlacementScores\n"
    "GetSubnetCidrReservations\nGetTransitGatewayAttachmentNatConfiguration\n"
    "GetTransitGatewayAttachmentPropagations\nGetTransitGatewayMeteringPolicyEntries\n"
    "GetTransitGatewayMulticastDomainAssociations\nGetTransitGatewayPolicyTableAssociations\n"
    "GetTransitGatewayPolicyTableEntries\nGetTransitGatewayPrefixListReferences\n"
    "GetTransitGatewayRouteTableAssociations\nGetTransitGatewayRouteTablePropagations\n"
    "GetVerifiedAccessEndpointPolicy\nGetVerifiedAccessEndpointTargets\n"
    "GetVerifiedAccessGroupPolicy\nGetVpcResourcesBlockingEncryptionEnforcement\n"
    "GetVpnConnectionDeviceSampleConfiguration\nGetVpnConnectionDeviceTypes\n"
    "GetVpnTunnelReplacementStatus\nImportClientVpnClientCertificateRevocationList\n"
    "ImportImage\nImportKeyPair\nImportSnapshot\nListImagesInRecycleBin\n"
    "ListSnapshotsInRecycleBin\nListVolumesInRecycleBin\nLockSnapshot\n"
    "ModifyAccountVpcEncryptionControl\nModifyAddressAttribute\nModifyApplicationStatusCheck\n"
    "ModifyAvailabilityZoneGroup\nModifyCapacityReservation\nModifyCapacityReservationFleet\n"
    "ModifyClientVpnEndpoint\nModifyClientVpnEndpointAuthorizationPolicy\n"
    "ModifyDefaultCreditSpecification\nModifyEbsDefaultKmsKeyId\nModifyFleet\n"
    "ModifyFpgaImageAttribute\nModifyHosts\nModifyIdFormat\nModifyIdentityIdFormat\n"
    "ModifyImageAttribute\nModifyInstanceAttribute\n"
    "ModifyInstanceCapacityReservationAttributes\nModifyInstanceConnectEndpoint\n"
    "ModifyInstanceCpuOptions\nModifyInstanceCreditSpecification\n"
    "ModifyInstanceEventStartTime\nModifyInstanceEventWindow\n"
    "ModifyInstanceMaintenanceOptions\nModifyInstanceMetadataDefaults\n"
    "ModifyInstanceMetadataOptions\nModifyInstanceNetworkPerformanceOptions\n"
    "ModifyInstancePlacement\nModifyIpam\nModifyIpamPolicyAllocationRules\nModifyIpamPool\n"
    "ModifyIpamPoolAllocation\nModifyIpamPrefixListResolver\n"
    "ModifyIpamPrefixListResolverTarget\nModifyIpamResourceCidr\nModifyIpamResourceDiscovery\n"
    "ModifyIpamRoutingPolicyRegistration\nModifyIpamScope\nModifyLaunchTemplate\n"
    "ModifyLocalGatewayRoute\nModifyManagedPrefixList\nModifyManagedResourceVisibility\n"
    "ModifyMetricCategory\nModifyNetworkInterfaceAttribute\n"
    "ModifyNetworkingFlexCostAllocationPolicy\nModifyPrivateDnsNameOptions\n"
    "ModifyPublicIpDnsNameOptions\nModifyReservedInstances\nModifyRouteServer\n"
    "ModifySecurityGroupRules\nModifySnapshotAttribute\nModifySnapshotTier\n"
    "ModifySpotFleetRequest\nModifySubnetAttribute\nModifyTrafficMirrorFilterNetworkServices\n"
    "ModifyTrafficMirrorFilterRule\nModifyTrafficMirrorSession\nModifyTransitGateway\n"
    "ModifyTransitGatewayAttachmentNatConfiguration\nModifyTransitGatewayMeteringPolicy\n"
    "ModifyTransitGatewayNetworkFunctionAttachment\nModifyTransitGatewayPeeringAttachment\n"
    "ModifyTransitGatewayPolicyTableEntry\nModifyTransitGatewayPrefixListReference\n"
    "ModifyTransitGatewayVpcAttachment\nModifyVerifiedAccessEndpoint\n"
    "ModifyVerifiedAccessEndpointPolicy\nModifyVerifiedAccessGroup\n"
    "ModifyVerifiedAccessGroupPolicy\nModifyVerifiedAccessInstance\n"
    "ModifyVerifiedAccessInstanceLoggingConfiguration\nModifyVerifiedAccessTrustProvider\n"
    "ModifyVolume\nModifyVolumeAttribute\nModifyVpcAttribute\n"
    "ModifyVpcBlockPublicAccessExclusion\nModifyVpcBlockPublicAccessOptions\n"
    "ModifyVpcEncryptionControl\nModifyVpcEndpoint\nModifyVpcEndpointConnectionNotification\n"
    "ModifyVpcEndpointPayerResponsibility\nModifyVpcEndpointServiceConfiguration\n"
    "ModifyVpcEndpointServicePayerResponsibility\nModifyVpcEndpointServicePermissions\n"
    "ModifyVpcPeeringConnectionOptions\nModifyVpcTenancy\nModifyVpnConnection\n"
    "ModifyVpnConnectionOptions\nModifyVpnTunnelCertificate\nModifyVpnTunnelOptions\n"
    "MonitorInstances\nMoveAddressToVpc\nMoveByoipCidrToIpam\n"
    "MoveCapacityReservationInstances\nProvisionByoipCidr\nProvisionIpamByoasn\n"
    "ProvisionIpamPoolCidr\nProvisionPublicIpv4PoolCidr\nPurchaseCapacityBlock\n"
    "PurchaseCapacityBlockExtension\nPurchaseHostReservation\n"
    "PurchaseReservedInstancesOffering\nPurchaseScheduledInstances\nRebootInstances\n"
    "RegisterImage\nRegisterInstanceEventNotificationAttributes\n"
    "RegisterTransitGatewayMulticastGroupMembers\nRegisterTransitGatewayMulticastGroupSources\n"
    "RejectCapacityReservationBillingOwnership\nRejectTransitGatewayClientVpnAttachment\n"
    "RejectTransitGatewayMulticastDomainAssociations\nRejectTransitGatewayPeeringAttachment\n"
    "RejectTransitGatewayVpcAttachment\nRejectVpcEndpointConnections\n"
    "RejectVpcPeeringConnection\nReleaseAddress\nReleaseHosts\nReleaseIpamPoolAllocation\n"
    "ReplaceIamInstanceProfileAssociation\nReplaceImageCriteriaInAllowedImagesSettings\n"
    "ReplaceImageInstanceTypeSpecification\nReplaceNetworkAclAssociation\n"
    "ReplaceNetworkAclEntry\nReplaceRoute\nReplaceRouteTableAssociation\n"
    "ReplaceTransitGatewayRoute\nReplaceVpnTunnel\nReportInstanceStatus\nRequestSpotFleet\n"
    "RequestSpotInstances\nResetAddressAttribute\nResetEbsDefaultKmsKeyId\n"
    "ResetFpgaImageAttribute\nResetImageAttribute\nResetInstanceAttribute\n"
    "ResetNetworkInterfaceAttribute\nResetSnapshotAttribute\nRestoreAddressToClassic\n"
    "RestoreImageFromRecycleBin\nRestoreManagedPrefixListVersion\n"
    "RestoreSnapshotFromRecycleBin\nRestoreSnapshotTier\nRestoreVolumeFromRecycleBin\n"
    "RevokeClientVpnIngress\nRevokeSecurityGroupEgress\nRevokeSecurityGroupIngress\n"
    "RunInstances\nRunScheduledInstances\nSearchLocalGatewayRoutes\n"
    "SearchTransitGatewayMulticastGroups\nSearchTransitGatewayRoutes\nSendDiagnosticInterrupt\n"
    "StartDeclarativePoliciesReport\nStartInstances\nStartNetworkInsightsAccessScopeAnalysis\n"
    "StartNetworkInsightsAnalysis\nStartVpcEndpointServicePrivateDnsVerification\n"
    "StopInstances\nTerminateClientVpnConnections\nUnassignIpv6Addresses\n"
    "UnassignPrivateIpAddresses\nUnassignPrivateNatGatewayAddress\nUnlockSnapshot\n"
    "UnmonitorInstances\nUpdateCapacityManagerMonitoredTagKeys\n"
    "UpdateCapacityManagerOrganizationsAccess\n"
    "UpdateInterruptibleCapacityReservationAllocation\n"
    "UpdateSecurityGroupRuleDescriptionsEgress\nUpdateSecurityGroupRuleDescriptionsIngress\n"
    "ValidateSecurityGroupQuotasForInterface\nWithdrawByoipCidr\npathAll\nBundleTasks[].State\n"
    "pathAny\nBundleTaskComplete\nConversionTasks[].State\nConversionTaskCancelled\n"
    "ConversionTaskCompleted\nConversionTaskDeleted\nCustomerGateways[].State\n"
    "CustomerGatewayAvailable\nExportTasks[].State\nExportTaskCancelled\nExportTaskCompleted\n"
    "Images[].State\nImageAvailable\nlength(Images[]) > `0`\nretry\nInvalidAMIID.NotFound\n"
    "ImageExists\nImageUsageReports[].State\nImageUsageReportAvailable\n"
    "length(Reservations[]) > `0`\nInstanceExists\nReservations[].Instances[].State.Name\n"
    "InstanceRunning\nInstanceStatuses[].InstanceStatus.Status\nInstanceStatusOk\n"
    "InstanceStopped\nInstanceTerminated\nlength(InternetGateways[].InternetGatewayId) > `0`\n"
    "InvalidInternetGateway.NotFound\nInternetGatewayExists\nlength(KeyPairs[].KeyName) > `0`\n"
    "InvalidKeyPair.NotFound\nKeyPairExists\nNatGateways[].State\nNatGatewayNotFound\n"
    "NatGatewayAvailable\nNatGatewayDeleted\nNetworkInterfaces[].Status\n"
    "InvalidNetworkInterfaceID.NotFound\nNetworkInterfaceAvailable\n"
    "length(PasswordData) > `0`\nPasswordDataAvailable\nSecondaryNetworks[].State\n"
    "InvalidSecondaryNetworkId.NotFound\nSecondaryNetworkCreateComplete\n"
    "SecondaryNetworkDeleteComplete\nSecondarySubnets[].State\n"
    "InvalidSecondarySubnetId.NotFound\nSecondarySubnetCreateComplete\n"
    "SecondarySubnetDeleteComplete\nlength(SecurityGroups[].GroupId) > `0`\n"
    "InvalidGroup.NotFound\nSecurityGroupExists\nSecurityGroupVpcAssociations[].State\n"
    "SecurityGroupVpcAssociationAssociated\nlength(SecurityGroupVpcAssociations[]) == `0`\n"
    "SecurityGroupVpcAssociationDisassociated\nSnapshots[].State\nSnapshotCompleted\n"
    "ImportSnapshotTasks[].SnapshotTaskDetail.Status\nSnapshotImported\n"
    "SpotInstanceRequests[].Status.Code\nrequest-canceled-and-instance-running\n"
    "schedule-expired\ncanceled-before-fulfillment\nbad-parameters\nsystem-error\n"
    "InvalidSpotInstanceRequestID.NotFound\nSpotInstanceRequestFulfilled\n"
    "StoreImageTaskResults[].StoreTaskState\nCompleted\nInProgress\nStoreImageTaskComplete\n"
    "Subnets[].State\nSubnetAvailable\nInstanceStatuses[].SystemStatus.Status\nSystemStatusOk\n"
    "Volumes[].State\nVolumeAvailable\nInvalidVolume.NotFound\nVolumeDeleted\nVolumeInUse\n"
    "Vpcs[].State\nVpcAvailable\n200\nInvalidVpcID.NotFound\nVpcExists\n"
    "VpcPeeringConnections[].Status.Code\nInvalidVpcPeeringConnectionID.NotFound\n"
    "VpcPeeringConnectionDeleted\nVpcPeeringConnectionExists\nVpnConnections[].State\n"
    "VpnConnectionAvailable\nVpnConnectionDeleted\n";

const std::string_view texts[] = {{text_0, sizeof text_0 - 1}, {text_1, sizeof text_1 - 1}, {text_2, sizeof text_2 - 1}, {text_3, sizeof text_3 - 1}, {text_4, sizeof text_4 - 1}};

const MemberRow members[] = {
    {5,6,2478,0,0,0}, {7,8,2478,0,0,0}, {5,0,2478,0,0,0}, {7,0,2478,0,0,0}, {17,18,3,0,0,0},
    {17,18,5,0,0,0}, {5,6,2478,0,0,0}, {7,8,2478,0,0,0}, {5,0,2478,0,0,0}, {7,0,2478,0,0,0},
    {17,18,9,0,0,0}, {49,0,3891,1,0,0}, {50,51,3947,0,0,0}, {52,0,293,0,0,0}, {54,55,78,0,0,0},
    {52,0,293,0,0,0}, {57,0,417,1,0,0}, {59,60,293,0,0,0}, {52,0,293,0,0,0}, {62,63,3536,1,0,0},
    {64,65,3955,0,0,0}, {67,68,3891,0,0,0}, {70,0,4025,1,0,0}, {52,0,293,0,0,0},
    {72,73,4038,0,0,0}, {75,0,4072,0,0,0}, {70,0,4025,0,0,0}, {76,0,4207,0,0,0},
    {52,0,293,0,0,0}, {78,79,4071,0,0,0}, {70,0,4025,1,0,0}, {52,0,293,0,0,0},
    {82,83,4091,0,0,0}, {70,0,4025,1,0,0}, {52,0,293,0,0,0}, {86,87,4141,0,0,0},
    {52,0,293,0,0,0}, {89,0,4341,1,0,0}, {90,91,4338,1,0,0}, {92,70,4026,0,0,0},
    {94,95,4172,0,0,0}, {52,97,293,0,0,0}, {98,99,4355,1,0,0}, {101,102,4352,0,0,0},
    {104,105,3171,0,0,0}, {106,107,3175,0,0,0}, {108,109,3891,0,0,0}, {110,111,3263,0,0,0},
    {17,18,29,0,0,0}, {114,115,3266,0,0,0}, {116,117,3266,0,0,0}, {118,119,3975,0,0,0},
    {17,18,31,0,0,0}, {17,18,34,0,0,0}, {114,0,3267,0,0,0}, {116,0,3267,0,0,0},
    {118,123,3977,0,0,0}, {125,126,3891,0,0,0}, {127,128,40,0,0,0}, {17,18,35,0,0,0},
    {17,126,37,0,0,0}, {135,136,3891,0,0,0}, {17,18,39,0,0,0}, {140,141,45,0,0,0},
    {142,143,44,0,0,0}, {144,145,43,0,0,0}, {146,147,2865,0,0,0}, {148,149,2926,0,0,0},
    {151,152,4322,0,0,0}, {153,154,4322,0,0,0}, {155,156,4322,0,0,0}, {157,158,4322,0,0,0},
    {159,160,4322,0,0,0}, {161,162,4322,0,0,0}, {163,164,4322,0,0,0}, {165,166,4322,0,0,0},
    {167,168,4322,0,0,0}, {169,170,4322,0,0,0}, {17,18,49,0,0,0}, {183,184,3891,0,0,0},
    {185,186,3891,0,0,0}, {187,188,3891,0,0,0}, {189,190,2383,0,0,0}, {17,18,47,0,0,0},
    {193,194,2478,0,0,0}, {195,196,2478,0,0,0}, {198,199,3891,0,0,0}, {200,201,3891,0,0,0},
    {202,203,3891,0,0,0}, {204,205,3891,0,0,0}, {206,207,2478,0,0,0}, {208,209,2478,0,0,0},
    {210,211,3891,0,0,0}, {212,213,4395,0,0,0}, {214,215,3891,0,0,0}, {216,217,46,0,0,0},
    {218,219,46,0,0,0}, {226,0,3891,0,0,0}, {17,0,52,0,0,0}, {229,0,3891,0,0,0}, {17,0,54,0,0,0},
    {17,0,57,0,0,0}, {233,0,3891,1,0,0}, {234,0,3891,0,0,0}, {236,237,3359,0,0,0},
    {238,239,3891,0,0,0}, {240,241,3891,0,0,0}, {89,242,3891,0,0,0}, {243,244,3289,0,0,0},
    {17,18,58,0,0,0}, {247,248,3891,0,0,0}, {249,250,109,0,0,0}, {251,252,109,0,0,0},
    {253,254,3677,0,0,0}, {255,256,3675,0,0,0}, {257,258,3673,0,0,0}, {259,260,3891,0,0,0},
    {261,262,110,0,0,0}, {17,18,60,0,0,0}, {17,18,64,0,0,0}, {267,268,2478,0,0,0},
    {17,18,66,0,0,0}, {267,0,2478,0,0,0}, {17,18,4363,0,0,0}, {17,18,4364,0,0,0},
    {277,278,3891,0,0,0}, {279,280,3891,0,0,0}, {281,282,1697,0,0,0}, {283,284,3891,0,0,0},
    {285,286,3891,0,0,0}, {287,288,3891,0,0,0}, {289,290,3945,0,0,0}, {291,292,3891,0,0,0},
    {293,294,3891,0,0,0}, {295,296,3891,0,0,0}, {297,298,3891,0,0,0}, {299,300,3891,0,0,0},
    {301,302,3891,0,0,0}, {303,304,3799,0,0,0}, {183,184,3891,0,0,0}, {305,306,3891,0,0,0},
    {305,306,3397,0,0,0}, {277,278,91,0,0,0}, {307,308,3891,0,0,0}, {309,310,3396,0,0,0},
    {17,18,71,0,0,0}, {17,18,72,0,0,0}, {305,306,3891,0,0,0}, {277,278,3891,0,0,0},
    {320,321,3891,0,0,0}, {322,323,2926,0,0,0}, {324,325,2926,0,0,0}, {326,327,80,0,0,0},
    {17,18,78,0,0,0}, {233,0,3891,1,0,0}, {332,0,3891,0,0,0}, {52,0,293,0,0,0},
    {293,0,3891,0,0,0}, {334,335,314,0,0,0}, {281,0,1697,0,0,0}, {49,0,3397,0,0,0},
    {291,0,2661,0,0,0}, {293,0,3891,0,0,0}, {297,0,3891,0,0,0}, {50,51,3947,0,0,0},
    {343,0,2579,0,0,0}, {52,97,293,0,0,0}, {277,278,3891,0,0,0}, {291,292,3891,0,0,0},
    {293,294,3891,0,0,0}, {281,282,1697,0,0,0}, {295,296,3891,0,0,0}, {297,298,3891,0,0,0},
    {299,300,3891,0,0,0}, {305,306,3891,0,0,0}, {346,0,3891,0,0,0}, {50,51,3947,0,0,0},
    {347,0,2200,0,0,0}, {348,0,3891,0,0,0}, {349,0,2196,0,0,0}, {350,351,149,0,0,0},
    {352,0,255,0,0,0}, {353,0,2192,0,0,0}, {354,355,245,0,0,0}, {356,357,3891,0,0,0},
    {185,186,3891,0,0,0}, {358,359,2478,0,0,0}, {360,361,260,0,0,0}, {363,364,3588,0,0,0},
    {52,0,293,0,0,0}, {343,0,2579,1,0,0}, {233,0,3891,0,0,0}, {366,0,2478,0,0,0},
    {356,0,3891,2,0,0}, {234,0,3891,0,0,0}, {367,0,293,0,0,0}, {368,369,2567,0,0,0},
    {370,371,2568,0,0,0}, {50,51,3947,0,0,0}, {373,374,2566,0,0,0}, {17,277,91,0,0,0},
    {17,18,91,0,0,0}, {17,18,99,0,0,0}, {236,237,3359,0,0,0}, {238,239,3891,0,0,0},
    {240,241,3891,0,0,0}, {289,290,3945,0,0,0}, {89,242,3891,0,0,0}, {243,244,3289,0,0,0},
    {17,18,101,0,0,0}, {406,407,3891,0,0,0}, {408,409,3891,0,0,0}, {17,18,104,0,0,0},
    {233,414,3891,0,0,0}, {415,416,293,0,0,0}, {417,418,3336,0,0,0}, {419,420,3891,0,0,0},
    {421,422,3891,0,0,0}, {423,424,2478,0,0,0}, {426,427,3891,0,0,0}, {428,429,3891,0,0,0},
    {430,431,3891,0,0,0}, {17,18,109,0,0,0}, {434,435,3334,0,0,0}, {436,437,3334,0,0,0},
    {49,439,2495,0,0,0}, {360,361,3891,0,0,0}, {352,440,3891,0,0,0}, {441,442,109,0,0,0},
    {443,444,3334,0,0,0}, {446,447,2496,0,0,0}, {448,449,3337,0,0,0}, {419,420,3891,0,0,0},
    {450,451,2496,0,0,0}, {452,453,3337,0,0,0}, {455,456,3891,0,0,0}, {457,458,3891,0,0,0},
    {459,460,3891,0,0,0}, {461,462,3891,0,0,0}, {183,184,3891,0,0,0}, {463,464,3891,0,0,0},
    {283,284,3891,0,0,0}, {465,466,3891,0,0,0}, {467,468,3891,0,0,0}, {98,99,3891,0,0,0},
    {140,141,3891,0,0,0}, {469,470,3891,0,0,0}, {471,472,3573,0,0,0}, {473,474,3891,0,0,0},
    {233,414,3891,0,0,0}, {476,477,3891,0,0,0}, {478,479,3891,0,0,0}, {417,418,3336,0,0,0},
    {480,481,3891,0,0,0}, {419,420,3891,0,0,0}, {423,424,2478,0,0,0}, {419,420,3891,0,0,0},
    {487,488,3891,0,0,0}, {455,456,3891,0,0,0}, {489,490,3336,0,0,0}, {491,492,3336,0,0,0},
    {493,494,3891,0,0,0}, {499,500,129,0,0,0}, {501,502,2926,0,0,0}, {503,504,2926,0,0,0},
    {505,506,2926,0,0,0}, {507,508,128,0,0,0}, {510,511,123,0,0,0}, {512,513,212,0,0,0},
    {514,515,3891,0,0,0}, {267,268,3891,0,0,0}, {17,18,120,0,0,0}, {17,18,123,0,0,0},
    {510,511,123,0,0,0}, {524,525,84,0,0,0}, {526,527,2179,0,0,0}, {419,420,3216,0,0,0},
    {443,444,2478,0,0,0}, {528,529,3891,0,0,0}, {530,531,2478,0,0,0}, {532,533,2507,0,0,0},
    {534,535,2505,0,0,0}, {536,537,2478,0,0,0}, {538,539,2478,0,0,0}, {540,541,2478,0,0,0},
    {542,543,2478,0,0,0}, {544,545,3891,0,0,0}, {546,547,2333,0,0,0}, {548,549,2926,0,0,0},
    {550,551,817,0,0,0}, {289,290,3945,0,0,0}, {552,553,2926,0,0,0}, {554,555,2926,0,0,0},
    {556,557,2926,0,0,0}, {17,18,125,0,0,0}, {510,511,123,0,0,0}, {560,561,2926,0,0,0},
    {524,525,84,0,0,0}, {499,500,122,0,0,0}, {501,502,2926,0,0,0}, {503,504,2926,0,0,0},
    {562,563,130,0,0,0}, {17,18,127,0,0,0}, {570,571,3891,0,0,0}, {572,573,2478,0,0,0},
    {419,420,3891,0,0,0}, {499,500,3924,0,0,0}, {575,576,2926,0,0,0}, {578,579,2339,0,0,0},
    {583,0,495,1,0,0}, {584,0,4347,1,0,0}, {585,478,503,1,0,0}, {52,0,293,0,0,0},
    {585,587,503,0,0,0}, {17,18,136,0,0,0}, {17,18,136,0,0,0}, {17,18,3573,0,0,0},
    {17,18,3891,0,0,0}, {332,600,3891,0,0,0}, {233,414,3891,0,0,0}, {601,602,3891,0,0,0},
    {140,141,144,0,0,0}, {17,18,142,0,0,0}, {612,0,3891,1,0,0}, {613,0,3891,1,0,0},
    {17,18,3891,0,0,0}, {17,0,148,0,0,0}, {624,0,2478,0,0,0}, {625,626,2501,0,0,0},
    {283,284,3197,1,0,0}, {627,628,2670,0,0,0}, {629,630,2478,0,0,0}, {632,633,2670,0,0,0},
    {634,635,2501,0,0,0}, {283,284,3891,0,0,0}, {637,638,2501,0,0,0}, {639,0,2478,0,0,0},
    {283,284,3197,1,0,0}, {640,288,3372,0,0,0}, {641,642,2478,0,0,0}, {643,644,293,0,0,0},
    {283,284,3891,0,0,0}, {646,647,157,0,0,0}, {648,649,2667,0,0,0}, {463,0,3143,1,0,0},
    {640,287,2498,0,0,0}, {651,0,3369,0,0,0}, {52,0,293,0,0,0}, {463,464,3143,0,0,0},
    {653,654,3136,0,0,0}, {287,288,3891,0,0,0}, {17,18,156,0,0,0}, {277,0,91,0,0,0},
    {183,0,2384,0,0,0}, {305,0,1725,0,0,0}, {52,97,293,0,0,0}, {283,284,3197,0,0,0},
    {287,288,3891,0,0,0}, {658,659,293,0,0,0}, {279,280,3891,0,0,0}, {510,0,123,1,0,0},
    {550,662,816,0,0,0}, {663,183,2386,0,0,0}, {356,0,3891,2,0,0}, {52,0,293,0,0,0},
    {665,666,3917,0,0,0}, {667,668,4164,0,0,0}, {52,0,293,0,0,0}, {57,0,417,1,0,0},
    {670,0,41,1,0,0}, {59,60,293,0,0,0}, {583,0,495,1,0,0}, {301,0,3905,0,0,0},
    {356,0,3891,2,0,0}, {52,0,293,0,0,0}, {360,0,260,0,0,0}, {352,0,255,0,0,0},
    {279,280,3891,0,0,0}, {499,500,210,0,0,0}, {675,0,851,1,0,0}, {584,0,4347,1,0,0},
    {52,97,293,0,0,0}, {677,0,454,1,0,0}, {678,0,3617,1,0,0}, {52,0,293,0,0,0},
    {680,681,3891,0,0,0}, {682,683,3891,0,0,0}, {684,685,3891,0,0,0}, {687,0,2220,1,0,0},
    {183,0,2384,1,0,0}, {689,690,2216,0,0,0}, {52,0,293,0,0,0}, {692,0,2369,1,0,0},
    {693,0,2365,1,0,0}, {695,696,2364,0,0,0}, {52,0,293,0,0,0}, {332,0,3891,1,0,0},
    {233,0,3891,1,0,0}, {603,699,142,0,0,0}, {52,0,293,0,0,0}, {701,0,2532,1,0,0},
    {702,0,2626,1,0,0}, {50,51,3947,0,0,0}, {356,0,3891,2,0,0}, {704,705,2622,0,0,0},
    {707,0,3817,0,0,0}, {708,0,2702,1,0,0}, {52,0,293,0,0,0}, {59,60,293,0,0,0},
    {463,0,3143,1,0,0}, {377,277,92,1,0,0}, {640,287,2498,0,0,0}, {52,0,293,0,0,0},
    {360,0,260,0,0,0}, {352,0,255,0,0,0}, {463,464,3143,0,0,0}, {653,654,3136,0,0,0},
    {713,0,1941,1,0,0}, {714,0,1927,0,0,0}, {715,0,1928,0,0,0}, {356,0,3891,2,0,0},
    {52,0,293,0,0,0}, {717,718,1938,0,0,0}, {719,720,1933,0,0,0}, {722,0,3639,1,0,0},
    {584,0,4347,1,0,0}, {52,0,293,0,0,0}, {724,725,3625,0,0,0}, {461,0,3621,0,0,0},
    {291,0,2661,0,0,0}, {52,97,293,0,0,0}, {301,302,3905,0,0,0}, {727,728,3668,1,0,0},
    {279,280,3891,0,0,0}, {730,731,3666,0,0,0}, {733,0,3758,1,0,0}, {584,0,4347,1,0,0},
    {52,0,293,0,0,0}, {140,141,3781,0,0,0}, {736,0,2579,0,0,0}, {737,0,3149,0,0,0},
    {301,302,3905,1,0,0}, {738,739,3891,0,0,0}, {741,742,3910,0,0,0}, {301,302,3891,0,0,0},
    {75,0,4072,1,0,0}, {70,0,4025,1,0,0}, {76,0,4140,1,0,0}, {52,0,293,0,0,0},
    {78,79,4071,0,0,0}, {746,0,4104,1,0,0}, {70,0,4025,1,0,0}, {52,0,293,0,0,0},
    {748,749,4099,0,0,0}, {751,0,4131,1,0,0}, {70,0,4025,1,0,0}, {52,0,293,0,0,0},
    {748,749,4019,0,0,0}, {754,0,3197,1,0,0}, {755,0,3197,1,0,0}, {756,0,2478,0,0,0},
    {757,0,2478,0,0,0}, {356,0,3891,2,0,0}, {52,0,293,0,0,0}, {759,760,4145,0,0,0},
    {356,357,3891,0,0,0}, {762,0,3891,0,0,0}, {763,0,3891,0,0,0}, {764,0,2677,0,0,0},
    {738,0,3891,0,0,0}, {765,0,2579,0,0,0}, {766,0,3149,0,0,0}, {736,0,2579,0,0,0},
    {737,0,3149,0,0,0}, {584,767,4347,1,0,0}, {768,769,293,0,0,0}, {741,742,4349,0,0,0},
    {771,772,4312,0,0,0}, {584,767,3891,0,0,0}, {708,774,3891,0,0,0}, {17,18,201,0,0,0},
    {779,780,3573,0,0,0}, {680,681,3891,0,0,0}, {682,683,3891,0,0,0}, {684,685,3891,0,0,0},
    {17,18,204,0,0,0}, {17,18,3905,0,0,0}, {784,785,3891,0,0,0}, {786,787,203,0,0,0},
    {17,18,207,0,0,0}, {17,279,2217,0,0,0}, {570,571,211,0,0,0}, {612,791,3891,0,0,0},
    {800,0,3891,1,0,0}, {801,0,3260,1,0,0}, {802,0,2926,0,0,0}, {803,0,2926,0,0,0},
    {17,18,213,0,0,0}, {52,97,293,0,0,0}, {183,184,2384,1,0,0}, {584,767,4347,1,0,0},
    {806,478,2166,1,0,0}, {59,60,293,0,0,0}, {809,0,2241,1,0,0}, {810,0,2290,1,0,0},
    {52,0,293,0,0,0}, {812,813,3891,0,0,0}, {52,97,293,0,0,0}, {815,816,2488,1,0,0},
    {584,767,4347,1,0,0}, {818,0,2478,0,0,0}, {819,0,1750,0,0,0}, {820,0,2478,0,0,0},
    {52,97,293,0,0,0}, {283,284,3197,1,0,0}, {183,184,2384,1,0,0}, {530,531,2478,1,0,0},
    {822,823,3891,0,0,0}, {818,824,2478,0,0,0}, {826,0,4234,1,0,0}, {827,0,4259,1,0,0},
    {356,0,3891,2,0,0}, {52,0,293,0,0,0}, {829,830,4256,0,0,0}, {831,832,4232,0,0,0},
    {834,0,3891,1,0,0}, {183,0,2384,1,0,0}, {835,0,4275,1,0,0}, {836,0,300,0,0,0},
    {52,97,293,0,0,0}, {584,0,4347,1,0,0}, {838,0,4382,1,0,0}, {52,97,293,0,0,0},
    {840,841,4300,0,0,0}, {843,844,293,0,0,0}, {845,846,228,0,0,0}, {848,849,293,0,0,0},
    {267,268,293,0,0,0}, {125,126,3891,0,0,0}, {860,861,3891,0,0,0}, {862,863,2478,0,0,0},
    {864,865,2478,0,0,0}, {866,867,3440,0,0,0}, {17,18,232,0,0,0}, {267,268,3891,0,0,0},
    {583,870,3891,0,0,0}, {234,871,3891,0,0,0}, {733,872,3891,0,0,0}, {873,874,293,0,0,0},
    {455,456,3891,0,0,0}, {499,500,483,0,0,0}, {17,18,235,0,0,0}, {583,0,495,1,0,0},
    {877,0,3891,1,0,0}, {878,0,3891,0,0,0}, {879,0,293,0,0,0}, {234,0,3891,0,0,0},
    {356,0,3891,2,0,0}, {52,0,293,0,0,0}, {499,500,483,0,0,0}, {50,51,3947,0,0,0},
    {52,97,293,0,0,0}, {733,872,3758,1,0,0}, {882,883,3891,0,0,0}, {884,885,3891,0,0,0},
    {886,887,3891,0,0,0}, {888,889,2478,0,0,0}, {890,891,2478,0,0,0}, {892,893,3891,0,0,0},
    {894,895,2500,0,0,0}, {59,60,293,0,0,0}, {897,898,3774,0,0,0}, {892,0,3891,0,0,0},
    {888,0,2478,0,0,0}, {733,0,3758,0,0,0}, {900,0,3765,0,0,0}, {894,0,2500,0,0,0},
    {886,0,3891,0,0,0}, {882,0,3891,0,0,0}, {884,0,3891,0,0,0}, {890,0,2478,0,0,0},
    {50,51,3947,0,0,0}, {52,97,293,0,0,0}, {59,60,293,0,0,0}, {897,898,3774,0,0,0},
    {911,912,261,0,0,0}, {913,914,259,0,0,0}, {226,915,3891,0,0,0}, {916,917,3891,0,0,0},
    {918,919,3891,0,0,0}, {900,920,3891,0,0,0}, {293,294,3891,0,0,0}, {921,922,3891,0,0,0},
    {923,924,3891,0,0,0}, {925,926,3891,0,0,0}, {927,928,3891,0,0,0}, {929,930,254,0,0,0},
    {931,932,265,0,0,0}, {140,933,262,0,0,0}, {360,0,260,0,0,0}, {352,0,255,0,0,0},
    {377,277,92,0,0,0}, {17,934,251,0,0,0}, {430,431,3891,0,0,0}, {17,18,253,0,0,0},
    {17,352,3891,0,0,0}, {17,18,250,0,0,0}, {612,791,3891,0,0,0}, {17,18,258,0,0,0},
    {17,360,3891,0,0,0}, {430,431,3891,0,0,0}, {17,18,264,0,0,0}, {954,955,267,0,0,0},
    {956,957,2478,0,0,0}, {17,18,2351,0,0,0}, {17,18,268,0,0,0}, {5,6,2478,0,0,0},
    {7,8,2478,0,0,0}, {5,0,2478,0,0,0}, {7,0,2478,0,0,0}, {971,972,565,0,0,0}, {971,0,566,0,0,0},
    {52,0,293,0,0,0}, {976,0,2538,1,0,0}, {977,0,3891,1,0,0}, {978,0,298,0,0,0},
    {356,0,3891,2,0,0}, {980,981,2641,0,0,0}, {17,18,3891,0,0,0}, {995,996,1702,0,0,0},
    {997,998,3891,0,0,0}, {999,1000,3891,0,0,0}, {1001,1002,3891,0,0,0}, {17,18,286,0,0,0},
    {17,1003,286,0,0,0}, {999,1000,3891,0,0,0}, {1001,1002,3891,0,0,0}, {995,996,1703,0,0,0},
    {997,998,3891,0,0,0}, {17,18,289,0,0,0}, {1011,1012,291,0,0,0}, {17,18,295,0,0,0},
    {17,1026,302,0,0,0}, {183,0,2384,1,0,0}, {1028,0,3886,1,0,0}, {52,97,293,0,0,0},
    {1030,1031,306,0,0,0}, {183,184,3891,0,0,0}, {1026,1033,3891,0,0,0}, {140,141,309,0,0,0},
    {1034,1035,831,0,0,0}, {1036,1037,831,0,0,0}, {1028,1038,3886,0,0,0}, {1039,1040,3891,0,0,0},
    {1041,221,307,0,0,0}, {570,571,3891,0,0,0}, {612,791,3891,0,0,0}, {17,18,306,0,0,0},
    {332,600,3891,0,0,0}, {701,1050,2532,0,0,0}, {601,602,3891,0,0,0}, {140,141,147,0,0,0},
    {17,18,312,0,0,0}, {233,414,3891,0,0,0}, {234,871,3891,0,0,0}, {1053,1054,143,0,0,0},
    {601,602,3891,0,0,0}, {140,141,316,0,0,0}, {293,294,3891,0,0,0}, {1055,1056,3891,0,0,0},
    {1057,1058,3891,0,0,0}, {343,1059,2579,0,0,0}, {17,18,314,0,0,0}, {1026,0,302,1,0,0},
    {52,97,293,0,0,0}, {1030,1031,306,0,0,0}, {570,571,322,0,0,0}, {612,791,323,0,0,0},
    {52,0,293,0,0,0}, {1079,1080,412,1,0,0}, {1082,1083,410,0,0,0}, {1084,1085,1858,0,0,0},
    {57,0,417,1,0,0}, {52,0,293,0,0,0}, {582,0,133,0,0,0}, {1087,0,400,0,0,0}, {59,60,293,0,0,0},
    {52,97,293,0,0,0}, {1090,1091,542,1,0,0}, {1092,1093,3891,0,0,0}, {52,0,293,0,0,0},
    {1095,0,834,1,0,0}, {59,60,293,0,0,0}, {1098,1099,1855,1,0,0}, {809,0,2241,1,0,0},
    {52,0,293,0,0,0}, {59,60,293,0,0,0}, {1103,0,3891,0,0,0}, {52,0,293,0,0,0},
    {1104,0,2318,0,0,0}, {1104,1106,3891,0,0,0}, {1107,1108,3891,0,0,0}, {140,141,3891,0,0,0},
    {1110,1111,3548,1,0,0}, {1113,1114,3549,0,0,0}, {570,571,318,0,0,0}, {612,791,3891,0,0,0},
    {1117,221,338,0,0,0}, {1118,1119,3891,0,0,0}, {17,18,339,0,0,0}, {52,97,293,0,0,0},
    {1122,1119,3838,1,0,0}, {1123,1124,293,1,0,0}, {1126,1127,344,0,0,0}, {1128,1129,340,0,0,0},
    {1131,1132,282,0,0,0}, {1133,1134,282,0,0,0}, {1118,1119,3891,0,0,0}, {17,18,343,0,0,0},
    {52,97,293,0,0,0}, {1141,187,3844,1,0,0}, {1143,1144,351,0,0,0}, {1146,1147,133,0,0,0},
    {1148,1149,3891,0,0,0}, {1150,1151,300,0,0,0}, {1152,1153,301,0,0,0}, {1154,1155,2926,0,0,0},
    {17,18,348,0,0,0}, {187,188,3891,0,0,0}, {140,141,345,0,0,0}, {17,18,350,0,0,0},
    {394,1160,96,0,0,0}, {1161,1162,2478,0,0,0}, {1163,1164,354,0,0,0}, {514,515,3891,0,0,0},
    {267,268,3891,0,0,0}, {17,18,353,0,0,0}, {17,18,352,0,0,0}, {17,18,3891,0,0,0},
    {1171,1172,364,0,0,0}, {1173,1174,3891,0,0,0}, {360,361,3891,0,0,0}, {352,440,3891,0,0,0},
    {1175,1176,418,0,0,0}, {1177,1178,2926,0,0,0}, {1179,1180,2926,0,0,0},
    {1181,1182,2926,0,0,0}, {140,141,373,0,0,0}, {289,290,3945,0,0,0}, {57,1184,417,0,0,0},
    {185,186,3891,0,0,0}, {1185,1186,2478,0,0,0}, {360,361,260,0,0,0}, {352,440,255,0,0,0},
    {1187,1188,3239,0,0,0}, {1189,1190,2478,0,0,0}, {1191,1192,363,0,0,0},
    {1193,1194,2926,0,0,0}, {1195,1196,2926,0,0,0}, {1197,1198,2926,0,0,0},
    {1199,1200,3891,0,0,0}, {1201,1202,3891,0,0,0}, {921,922,3891,0,0,0}, {1187,1188,3239,0,0,0},
    {185,186,3891,0,0,0}, {1185,1186,2478,0,0,0}, {360,361,260,0,0,0}, {352,440,255,0,0,0},
    {1177,1178,2926,0,0,0}, {1195,1196,2926,0,0,0}, {1197,1198,2926,0,0,0},
    {1189,1190,2478,0,0,0}, {1199,1200,3891,0,0,0}, {1201,1202,3891,0,0,0},
    {1204,1205,439,0,0,0}, {921,922,3891,0,0,0}, {17,18,360,0,0,0}, {17,18,359,0,0,0},
    {17,18,364,0,0,0}, {185,0,3891,0,0,0}, {17,18,366,0,0,0}, {1216,1217,3239,0,0,0},
    {185,186,3891,0,0,0}, {360,361,3891,0,0,0}, {1185,1186,2478,0,0,0}, {1177,1178,2926,0,0,0},
    {1179,1180,2926,0,0,0}, {1218,1219,2478,0,0,0}, {1199,1200,3891,0,0,0},
    {1201,1202,3891,0,0,0}, {1204,1205,439,0,0,0}, {1173,1174,3891,0,0,0}, {1220,1221,300,0,0,0},
    {1222,1223,2478,0,0,0}, {921,922,3891,0,0,0}, {1224,1225,371,0,0,0}, {185,186,3891,0,0,0},
    {360,361,3891,0,0,0}, {352,440,3891,0,0,0}, {1185,1186,2478,0,0,0}, {1177,1178,2926,0,0,0},
    {1179,1180,2926,0,0,0}, {1218,1219,2478,0,0,0}, {1222,1223,2478,0,0,0},
    {1199,1200,3891,0,0,0}, {1201,1202,3891,0,0,0}, {921,922,3891,0,0,0}, {17,18,370,0,0,0},
    {17,18,369,0,0,0}, {17,18,358,0,0,0}, {1171,1172,364,0,0,0}, {1234,1235,368,0,0,0},
    {1236,1237,2478,0,0,0}, {1238,1239,2478,0,0,0}, {1240,1241,2478,0,0,0},
    {1242,1243,436,0,0,0}, {17,18,375,0,0,0}, {1246,0,1584,0,0,0}, {17,18,377,0,0,0},
    {17,18,379,0,0,0}, {1249,1251,379,0,0,0}, {1252,1253,3891,0,0,0}, {1254,1255,3891,0,0,0},
    {1256,1257,3691,0,0,0}, {1258,1259,3256,0,0,0}, {1260,1261,2926,0,0,0},
    {1262,1263,383,0,0,0}, {1264,1265,3891,0,0,0}, {1266,1267,3891,0,0,0},
    {1268,1269,2926,0,0,0}, {289,290,3945,0,0,0}, {17,18,381,0,0,0}, {1275,1276,3891,0,0,0},
    {352,440,3891,0,0,0}, {1277,1278,3891,0,0,0}, {1279,1280,3891,0,0,0}, {346,1281,3891,0,0,0},
    {185,186,3891,0,0,0}, {1282,1283,3891,0,0,0}, {1284,1285,3891,0,0,0}, {1286,1287,3891,0,0,0},
    {1288,1289,3525,0,0,0}, {1290,1291,2926,0,0,0}, {1292,1293,2926,0,0,0},
    {1294,1295,2926,0,0,0}, {1296,1297,3519,0,0,0}, {1204,1205,443,0,0,0},
    {1148,1149,3524,0,0,0}, {1298,1299,3891,0,0,0}, {1300,1301,3891,0,0,0}, {289,290,392,0,0,0},
    {1303,1304,3891,0,0,0}, {499,500,387,0,0,0}, {601,602,3891,0,0,0}, {1305,1306,293,0,0,0},
    {1307,1308,2926,0,0,0}, {17,18,385,0,0,0}, {185,186,3891,0,0,0}, {352,440,255,0,0,0},
    {1317,1318,3927,0,0,0}, {17,18,389,0,0,0}, {514,515,3891,0,0,0}, {267,268,3891,0,0,0},
    {17,18,391,0,0,0}, {57,1184,3891,0,0,0}, {1323,1324,3891,0,0,0}, {1325,1326,3891,0,0,0},
    {352,440,3891,0,0,0}, {185,186,3891,0,0,0}, {1282,1283,420,0,0,0}, {360,361,3891,0,0,0},
    {1204,1205,439,0,0,0}, {1327,1328,2478,0,0,0}, {1329,1330,2478,0,0,0}, {1331,1332,293,0,0,0},
    {1333,1334,293,0,0,0}, {140,141,434,0,0,0}, {1177,1178,2926,0,0,0}, {1179,1180,831,0,0,0},
    {1335,1336,1817,0,0,0}, {1337,1338,2409,0,0,0}, {1181,1182,831,0,0,0}, {289,290,3945,0,0,0},
    {348,1339,3250,0,0,0}, {1080,1340,3891,0,0,0}, {1341,1342,3317,0,0,0}, {1168,1343,355,0,0,0},
    {1288,1289,442,0,0,0}, {670,1344,41,0,0,0}, {1345,1346,405,0,0,0}, {1347,1348,407,0,0,0},
    {1171,1172,364,0,0,0}, {1349,1350,298,0,0,0}, {1351,1352,2491,0,0,0}, {1353,1354,2493,0,0,0},
    {1355,1356,395,0,0,0}, {1357,1358,394,0,0,0}, {1359,1360,2926,0,0,0}, {1361,1362,4401,0,0,0},
    {1363,1364,421,0,0,0}, {1177,1178,2926,0,0,0}, {1179,1180,2926,0,0,0},
    {1366,1367,2926,0,0,0}, {1335,1336,3891,0,0,0}, {1368,1369,301,0,0,0}, {57,1184,3891,0,0,0},
    {1375,1376,3891,0,0,0}, {670,1344,41,0,0,0}, {1377,1378,2926,0,0,0}, {499,500,398,0,0,0},
    {601,602,3891,0,0,0}, {1379,1380,419,0,0,0}, {17,18,396,0,0,0}, {1385,1386,400,0,0,0},
    {57,1184,417,0,0,0}, {1260,1261,2926,0,0,0}, {1387,1388,2926,0,0,0}, {1389,1390,403,0,0,0},
    {1391,1392,406,0,0,0}, {1156,1393,349,0,0,0}, {289,290,3945,0,0,0}, {17,18,400,0,0,0},
    {17,18,399,0,0,0}, {1150,1151,2478,0,0,0}, {1366,1367,2926,0,0,0}, {1368,1369,301,0,0,0},
    {1185,1186,2478,0,0,0}, {1148,1149,3891,0,0,0}, {1080,1340,411,0,0,0},
    {1404,1405,3891,0,0,0}, {140,141,414,0,0,0}, {1406,1407,2478,0,0,0}, {1408,1409,1698,0,0,0},
    {1204,1205,1884,0,0,0}, {1179,1180,2926,0,0,0}, {1260,1261,2926,0,0,0},
    {1337,1338,1894,0,0,0}, {390,1410,3891,0,0,0}, {1411,1412,1882,0,0,0},
    {1413,1414,2431,0,0,0}, {360,361,3891,0,0,0}, {352,440,3891,0,0,0}, {289,290,3945,0,0,0},
    {1416,1417,414,0,0,0}, {1418,1419,414,0,0,0}, {1080,1340,411,0,0,0}, {17,18,409,0,0,0},
    {17,18,411,0,0,0}, {17,18,408,0,0,0}, {1427,1428,3891,0,0,0}, {1323,1324,3891,0,0,0},
    {17,18,415,0,0,0}, {17,18,417,0,0,0}, {185,186,3891,0,0,0}, {360,361,260,0,0,0},
    {1204,1205,439,0,0,0}, {352,440,255,0,0,0}, {1454,1455,423,0,0,0}, {57,1184,417,0,0,0},
    {1260,1261,2926,0,0,0}, {1387,1388,2926,0,0,0}, {1389,1390,426,0,0,0},
    {1391,1392,2927,0,0,0}, {1456,1457,2929,0,0,0}, {289,290,3945,0,0,0}, {17,18,423,0,0,0},
    {17,18,422,0,0,0}, {1462,1463,1885,0,0,0}, {1462,0,1885,0,0,0}, {17,18,3575,0,0,0},
    {17,18,393,0,0,0}, {1468,0,429,0,0,0}, {1471,0,437,0,0,0}, {1468,1473,429,0,0,0},
    {1471,1474,438,0,0,0}, {57,1184,417,0,0,0}, {1236,1237,2478,0,0,0}, {1238,1239,2478,0,0,0},
    {1240,1241,2478,0,0,0}, {17,18,435,0,0,0}, {57,0,417,0,0,0}, {1482,0,3891,0,0,0},
    {57,1184,3891,0,0,0}, {1482,1483,3891,0,0,0}, {57,1184,3891,0,0,0}, {1171,1172,3891,0,0,0},
    {140,141,3891,0,0,0}, {185,186,3891,0,0,0}, {900,920,3891,0,0,0}, {1486,1487,3213,0,0,0},
    {352,440,3891,0,0,0}, {360,361,3891,0,0,0}, {17,18,440,0,0,0}, {469,470,446,0,0,0},
    {584,767,4347,0,0,0}, {140,141,450,0,0,0}, {1323,1324,3891,0,0,0}, {289,290,3945,0,0,0},
    {17,0,446,0,0,0}, {17,18,445,0,0,0}, {1503,1504,3891,0,0,0}, {1506,0,3891,0,0,0},
    {612,0,3891,1,0,0}, {613,0,3891,1,0,0}, {762,1513,3891,0,0,0}, {17,18,457,0,0,0},
    {1515,1516,293,0,0,0}, {584,767,3891,0,0,0}, {17,18,459,0,0,0}, {806,1519,2168,0,0,0},
    {183,184,3891,0,0,0}, {289,290,3945,0,0,0}, {584,767,3891,0,0,0}, {17,18,461,0,0,0},
    {430,431,3891,0,0,0}, {17,18,463,0,0,0}, {1523,1524,464,0,0,0}, {570,571,467,0,0,0},
    {612,791,3891,0,0,0}, {1528,0,293,0,0,0}, {1529,0,3891,0,0,0}, {1528,396,293,0,0,0},
    {1529,1531,3891,0,0,0}, {499,500,493,0,0,0}, {1533,0,3891,0,0,0}, {1534,0,831,0,0,0},
    {1535,0,1698,0,0,0}, {1536,0,831,0,0,0}, {1528,0,293,0,0,0}, {1538,0,3891,0,0,0},
    {1528,396,293,0,0,0}, {1538,1540,3891,0,0,0}, {1542,0,293,0,0,0}, {1542,1544,293,0,0,0},
    {1547,1548,480,0,0,0}, {1549,1550,1585,0,0,0}, {1551,1552,452,0,0,0}, {1553,1554,1869,0,0,0},
    {17,18,476,0,0,0}, {1547,0,480,0,0,0}, {1549,0,1586,0,0,0}, {1551,0,453,0,0,0},
    {1553,0,1870,0,0,0}, {17,0,478,0,0,0}, {570,571,484,0,0,0}, {612,791,3891,0,0,0},
    {17,18,255,0,0,0}, {17,18,260,0,0,0}, {583,870,3891,0,0,0}, {1573,1574,3891,0,0,0},
    {1575,1576,3891,0,0,0}, {1577,1578,3891,0,0,0}, {1579,1580,3891,0,0,0},
    {1581,1582,3891,0,0,0}, {1583,1584,3891,0,0,0}, {1585,1586,3891,0,0,0},
    {1587,1588,3891,0,0,0}, {1589,1590,3891,0,0,0}, {1591,1592,3891,0,0,0},
    {1593,1594,3891,0,0,0}, {499,500,489,0,0,0}, {1595,1596,3891,0,0,0}, {1597,1598,4207,0,0,0},
    {1599,1600,3891,0,0,0}, {17,18,487,0,0,0}, {570,571,490,0,0,0}, {612,791,3891,0,0,0},
    {583,870,3891,0,0,0}, {234,871,3891,0,0,0}, {499,500,497,0,0,0}, {552,553,3891,0,0,0},
    {556,557,3891,0,0,0}, {1612,1613,3891,0,0,0}, {1614,1615,3891,0,0,0}, {1616,1617,4207,0,0,0},
    {1618,1619,293,0,0,0}, {1620,1621,4385,0,0,0}, {1622,1623,4144,0,0,0},
    {1624,1625,2478,0,0,0}, {1626,1627,208,0,0,0}, {1628,1629,3891,0,0,0}, {1630,1631,477,0,0,0},
    {1632,1633,527,0,0,0}, {289,290,3945,0,0,0}, {585,1634,503,0,0,0}, {584,767,4347,0,0,0},
    {1635,1636,3891,0,0,0}, {1530,1637,469,0,0,0}, {1638,1639,2478,0,0,0}, {1539,1640,472,0,0,0},
    {1543,1641,474,0,0,0}, {1642,1643,293,0,0,0}, {1644,1645,1818,0,0,0}, {1646,1647,3986,0,0,0},
    {1648,1649,4039,0,0,0}, {1650,1651,1573,0,0,0}, {570,571,494,0,0,0}, {612,791,3891,0,0,0},
    {17,18,495,0,0,0}, {570,571,498,0,0,0}, {612,791,3891,0,0,0}, {583,870,3891,0,0,0},
    {455,456,3891,0,0,0}, {1660,1661,3891,0,0,0}, {1547,1548,3891,0,0,0}, {465,466,3891,0,0,0},
    {499,500,501,0,0,0}, {234,871,3891,0,0,0}, {70,1662,4025,0,0,0}, {17,18,499,0,0,0},
    {570,571,502,0,0,0}, {612,791,3891,0,0,0}, {17,18,3758,0,0,0}, {1668,1669,491,0,0,0},
    {1670,1671,3891,0,0,0}, {1672,1673,3891,0,0,0}, {1668,0,491,0,0,0}, {1670,0,3891,0,0,0},
    {1672,0,3891,0,0,0}, {17,18,505,0,0,0}, {17,18,504,0,0,0}, {1679,1680,293,0,0,0},
    {1681,1682,3891,0,0,0}, {1683,1684,3891,0,0,0}, {1685,1686,293,0,0,0},
    {1687,1688,3891,0,0,0}, {1689,1690,3891,0,0,0}, {1679,0,293,0,0,0}, {1681,0,508,0,0,0},
    {1683,0,3891,0,0,0}, {1685,0,293,0,0,0}, {1687,0,508,0,0,0}, {1689,0,3891,0,0,0},
    {277,278,3891,0,0,0}, {1693,1694,3891,0,0,0}, {1695,1696,3891,0,0,0}, {1697,1698,3891,0,0,0},
    {17,18,511,0,0,0}, {233,414,3891,0,0,0}, {1701,1702,2660,0,0,0}, {1703,1704,3891,0,0,0},
    {1057,1058,2660,0,0,0}, {1706,1707,4207,0,0,0}, {1703,1704,2826,0,0,0}, {289,290,3945,0,0,0},
    {1708,1709,3573,0,0,0}, {17,18,2660,0,0,0}, {17,18,514,0,0,0}, {17,18,522,0,0,0},
    {183,0,2384,1,0,0}, {1721,0,3891,1,0,0}, {52,97,293,0,0,0}, {59,60,293,0,0,0},
    {1323,1324,3891,0,0,0}, {1528,0,293,0,0,0}, {1724,0,3891,0,0,0}, {1725,0,3891,0,0,0},
    {1726,0,293,0,0,0}, {1528,0,293,0,0,0}, {1724,0,3891,0,0,0}, {1725,0,3891,0,0,0},
    {1726,0,293,0,0,0}, {1728,1729,3891,0,0,0}, {89,242,3891,0,0,0}, {91,1730,3891,0,0,0},
    {1731,1732,533,0,0,0}, {1733,1734,3891,0,0,0}, {1735,1736,4207,0,0,0}, {1737,1738,532,0,0,0},
    {1739,1740,3891,0,0,0}, {17,18,529,0,0,0}, {17,18,528,0,0,0}, {1746,1747,2478,0,0,0},
    {1748,1749,2478,0,0,0}, {1750,1751,2478,0,0,0}, {1746,1747,2478,0,0,0},
    {1750,1751,2478,0,0,0}, {1748,1749,2478,0,0,0}, {1746,0,2478,0,0,0}, {1748,0,2478,0,0,0},
    {1750,0,2478,0,0,0}, {1746,1747,2478,0,0,0}, {1748,1749,2478,0,0,0}, {1750,1751,2478,0,0,0},
    {17,18,542,0,0,0}, {1090,1091,3891,0,0,0}, {1387,1388,3891,0,0,0}, {1762,1763,2306,0,0,0},
    {1764,1765,2322,0,0,0}, {140,141,543,0,0,0}, {601,602,3891,0,0,0}, {289,290,3945,0,0,0},
    {52,0,293,0,0,0}, {1770,0,3891,1,0,0}, {234,0,3891,0,0,0}, {430,0,3891,0,0,0},
    {1771,0,3891,1,0,0}, {356,0,3891,0,0,0}, {1773,1774,3891,0,0,0}, {356,0,548,2,0,0},
    {234,0,2236,0,0,0}, {1777,1778,293,0,0,0}, {708,774,2702,0,0,0}, {430,0,2250,1,0,0},
    {1779,0,3891,1,0,0}, {1771,0,3891,1,0,0}, {1780,0,3891,0,0,0}, {1781,0,293,0,0,0},
    {50,51,3947,0,0,0}, {1782,0,2851,0,0,0}, {1783,0,3891,0,0,0}, {1784,0,3891,0,0,0},
    {52,97,293,0,0,0}, {809,1786,3891,0,0,0}, {234,0,3891,0,0,0}, {1780,0,3891,0,0,0},
    {1788,1789,3891,0,0,0}, {1777,1778,293,0,0,0}, {708,774,2702,0,0,0}, {1790,1791,552,0,0,0},
    {1771,0,3891,1,0,0}, {1792,0,3891,1,0,0}, {50,51,3947,0,0,0}, {1793,0,3812,0,0,0},
    {1783,0,3891,0,0,0}, {52,97,293,0,0,0}, {289,290,3945,0,0,0}, {707,1796,3891,0,0,0},
    {1800,0,4275,1,0,0}, {1801,0,2478,0,0,0}, {1802,0,2478,0,0,0}, {1803,0,4298,0,0,0},
    {52,0,293,0,0,0}, {50,51,3947,0,0,0}, {1804,0,293,0,0,0}, {1805,0,2478,0,0,0},
    {356,0,3891,2,0,0}, {1777,0,293,0,0,0}, {708,0,2702,0,0,0}, {1807,1808,4278,0,0,0},
    {17,18,557,0,0,0}, {17,18,560,0,0,0}, {1810,1817,2478,0,0,0}, {1818,1819,2478,0,0,0},
    {412,1820,107,0,0,0}, {1821,1822,3148,0,0,0}, {1810,0,2478,0,0,0}, {1818,0,2478,0,0,0},
    {412,0,107,0,0,0}, {1821,0,3148,0,0,0}, {1824,1825,3283,0,0,0}, {1824,1827,3284,0,0,0},
    {526,1829,2177,0,0,0}, {524,0,84,0,0,0}, {419,0,3216,1,0,0}, {443,0,3335,1,0,0},
    {528,0,3891,0,0,0}, {530,0,2478,0,0,0}, {532,0,2507,0,0,0}, {534,0,2505,0,0,0},
    {536,0,2478,0,0,0}, {538,0,2478,0,0,0}, {540,0,2478,0,0,0}, {542,0,2478,0,0,0},
    {544,0,3891,0,0,0}, {546,0,2333,0,0,0}, {50,51,3947,0,0,0}, {356,0,3891,2,0,0},
    {52,0,293,0,0,0}, {1831,1832,125,0,0,0}, {1252,0,3891,1,0,0}, {1254,0,3891,0,0,0},
    {1256,0,3691,1,0,0}, {1258,0,3256,1,0,0}, {356,0,3891,2,0,0}, {52,0,293,0,0,0},
    {50,51,3947,0,0,0}, {1249,1251,379,0,0,0}, {52,0,293,0,0,0}, {356,0,3891,2,0,0},
    {1836,0,417,1,0,0}, {1185,0,2478,1,0,0}, {50,51,3947,0,0,0}, {1838,1839,393,0,0,0},
    {1840,1841,393,0,0,0}, {1185,1186,2478,0,0,0}, {57,0,417,1,0,0}, {356,0,3891,2,0,0},
    {50,51,3947,0,0,0}, {52,0,293,0,0,0}, {1394,1844,399,0,0,0}, {57,0,417,1,0,0},
    {1846,0,2926,1,0,0}, {356,0,3891,2,0,0}, {50,51,3947,0,0,0}, {52,0,293,0,0,0},
    {1458,1848,422,0,0,0}, {390,0,3891,0,0,0}, {356,0,3891,2,0,0}, {1411,1850,3521,0,0,0},
    {1413,0,2431,0,0,0}, {360,0,260,0,0,0}, {352,0,255,0,0,0}, {1204,0,1884,0,0,0},
    {1406,0,2478,1,0,0}, {1179,0,2926,0,0,0}, {1337,0,1894,0,0,0}, {50,51,3947,0,0,0},
    {52,0,293,0,0,0}, {1080,1340,411,0,0,0}, {140,141,414,0,0,0}, {1406,1407,2478,0,0,0},
    {1408,1409,1698,0,0,0}, {1337,1338,1894,0,0,0}, {390,1410,3891,0,0,0},
    {1260,1261,2926,0,0,0}, {1179,1180,2926,0,0,0}, {1204,1205,1884,0,0,0},
    {1852,1853,1882,0,0,0}, {289,290,3945,0,0,0}, {356,0,3891,0,0,0}, {185,0,3891,1,0,0},
    {1282,0,420,1,0,0}, {360,0,260,0,0,0}, {352,0,255,0,0,0}, {1204,0,439,0,0,0},
    {1185,0,2478,1,0,0}, {1331,0,293,0,0,0}, {1333,0,293,0,0,0}, {1179,0,831,0,0,0},
    {1335,0,1817,0,0,0}, {1337,0,2409,0,0,0}, {50,0,3947,0,0,0}, {52,0,293,0,0,0},
    {348,0,3250,0,0,0}, {1341,0,3317,0,0,0}, {1177,0,2926,0,0,0}, {1368,0,404,0,0,0},
    {1347,0,407,0,0,0}, {1365,1856,393,0,0,0}, {584,0,4347,1,0,0}, {50,51,3947,0,0,0},
    {52,0,293,0,0,0}, {356,0,3891,2,0,0}, {1496,1859,445,0,0,0}, {1614,0,3891,0,0,0},
    {1628,0,3891,1,0,0}, {1630,1861,479,1,0,0}, {1632,0,526,1,0,0}, {1616,0,4207,0,0,0},
    {1622,0,4144,0,0,0}, {1624,0,2478,0,0,0}, {234,0,3891,0,0,0}, {1618,0,293,0,0,0},
    {52,0,293,0,0,0}, {356,0,3891,2,0,0}, {50,51,3947,0,0,0}, {585,478,503,0,0,0},
    {584,0,4347,0,0,0}, {1862,0,3782,0,0,0}, {1530,0,468,0,0,0}, {1638,0,2478,0,0,0},
    {1539,0,471,0,0,0}, {1543,0,473,0,0,0}, {1642,0,293,0,0,0}, {1644,0,1818,0,0,0},
    {1646,0,3986,0,0,0}, {1648,0,4040,0,0,0}, {1650,0,1572,0,0,0}, {583,870,3891,0,0,0},
    {499,500,497,0,0,0}, {1612,1613,3891,0,0,0}, {583,0,495,1,0,0}, {1865,0,3891,1,0,0},
    {1866,0,3905,0,0,0}, {234,0,3891,0,0,0}, {356,0,3891,2,0,0}, {52,0,293,0,0,0},
    {499,500,501,0,0,0}, {233,0,3891,1,0,0}, {1701,0,2660,1,0,0}, {52,0,293,0,0,0},
    {1705,1870,513,0,0,0}, {1703,0,2826,1,0,0}, {50,51,3947,0,0,0}, {52,0,293,0,0,0},
    {1710,1873,514,0,0,0}, {1875,0,2478,0,0,0}, {305,0,3891,0,0,0}, {677,0,3891,0,0,0},
    {1547,0,1978,1,0,0}, {50,51,3947,0,0,0}, {999,0,3891,0,0,0}, {1876,0,3891,0,0,0},
    {1877,0,2851,0,0,0}, {52,97,293,0,0,0}, {1879,1880,820,0,0,0}, {360,0,260,0,0,0},
    {52,0,293,0,0,0}, {1882,0,293,0,0,0}, {352,0,255,0,0,0}, {1884,1885,3893,0,0,0},
    {52,0,293,0,0,0}, {1888,777,4299,0,0,0}, {356,0,3891,2,0,0}, {52,0,293,0,0,0},
    {183,0,2384,1,0,0}, {1890,0,3784,1,0,0}, {50,51,3947,0,0,0}, {1892,1893,2854,0,0,0},
    {1895,1896,3228,1,0,0}, {50,51,3947,0,0,0}, {52,97,293,0,0,0}, {1898,1899,1580,0,0,0},
    {356,0,3891,0,0,0}, {52,0,293,0,0,0}, {584,0,4347,1,0,0}, {50,51,3947,0,0,0},
    {356,357,3891,0,0,0}, {153,154,1721,0,0,0}, {1903,1904,2710,0,0,0}, {1905,1906,2403,0,0,0},
    {1907,1908,3891,0,0,0}, {1909,1910,3891,0,0,0}, {17,18,603,0,0,0}, {1903,1904,2710,0,0,0},
    {1905,1906,2403,0,0,0}, {663,1913,2391,0,0,0}, {185,186,2461,0,0,0}, {1914,1915,3330,0,0,0},
    {352,440,255,0,0,0}, {360,361,260,0,0,0}, {301,302,3905,0,0,0}, {17,18,605,0,0,0},
    {52,0,293,0,0,0}, {356,0,3891,2,0,0}, {1918,0,3853,0,0,0}, {1919,0,3244,0,0,0},
    {1920,0,3535,0,0,0}, {1921,0,1889,0,0,0}, {1922,0,1899,1,0,0}, {1923,0,3951,1,0,0},
    {1924,0,293,0,0,0}, {1547,0,1916,0,0,0}, {1925,0,831,0,0,0}, {1926,0,831,0,0,0},
    {1927,0,293,0,0,0}, {50,51,3947,0,0,0}, {1928,0,3891,0,0,0}, {1930,1931,1892,0,0,0},
    {1932,1933,604,0,0,0}, {578,1934,606,0,0,0}, {52,0,293,0,0,0}, {356,0,3891,0,0,0},
    {1936,0,3891,0,0,0}, {1937,0,3891,0,0,0}, {1938,0,3891,0,0,0}, {1939,1940,1956,1,0,0},
    {1941,0,1958,1,0,0}, {1942,0,4015,0,0,0}, {1943,0,2849,0,0,0}, {1944,0,3891,0,0,0},
    {1945,0,3891,0,0,0}, {50,51,3947,0,0,0}, {1946,0,2478,0,0,0}, {1947,0,1559,0,0,0},
    {1948,1949,3939,0,0,0}, {356,357,3891,0,0,0}, {1951,1952,4207,0,0,0}, {94,95,4172,0,0,0},
    {52,0,293,0,0,0}, {1954,0,3887,1,0,0}, {1955,0,3887,0,0,0}, {234,0,3891,0,0,0},
    {430,0,3891,0,0,0}, {356,0,3891,0,0,0}, {50,51,3947,0,0,0}, {1773,1774,3891,0,0,0},
    {1957,1958,3891,0,0,0}, {50,51,3947,0,0,0}, {1960,0,3821,0,0,0}, {1961,0,294,0,0,0},
    {52,97,293,0,0,0}, {183,184,2384,1,0,0}, {430,431,2250,1,0,0}, {234,871,2236,0,0,0},
    {1962,1963,293,0,0,0}, {1964,1965,288,0,0,0}, {809,1786,3891,0,0,0}, {809,0,2241,1,0,0},
    {52,0,293,0,0,0}, {1969,1941,2283,1,0,0}, {1970,1277,2272,0,0,0}, {356,0,615,2,0,0},
    {50,51,3947,0,0,0}, {1095,1972,2267,0,0,0}, {52,0,293,0,0,0}, {301,0,3905,1,0,0},
    {585,478,3762,0,0,0}, {1974,0,293,0,0,0}, {356,0,3891,2,0,0}, {50,51,3947,0,0,0},
    {1975,0,2497,0,0,0}, {1977,1978,1717,0,0,0}, {356,357,3891,0,0,0}, {52,0,293,0,0,0},
    {430,0,3891,0,0,0}, {1980,1981,2377,0,0,0}, {1982,0,2367,0,0,0}, {50,51,3947,0,0,0},
    {695,696,2364,0,0,0}, {50,51,3947,0,0,0}, {234,871,3891,0,0,0}, {183,184,2384,1,0,0},
    {1985,1986,1835,1,0,0}, {1987,1988,1850,1,0,0}, {1990,1991,1842,0,0,0}, {50,51,3947,0,0,0},
    {52,97,293,0,0,0}, {151,152,2483,0,0,0}, {57,0,417,1,0,0}, {1185,0,2478,1,0,0},
    {356,0,3891,2,0,0}, {52,0,293,0,0,0}, {50,51,3947,0,0,0}, {1361,0,4401,0,0,0},
    {1836,1996,417,0,0,0}, {1997,1998,2478,0,0,0}, {499,500,2492,0,0,0}, {1999,2000,2494,0,0,0},
    {52,0,293,0,0,0}, {701,0,2532,1,0,0}, {50,51,3947,0,0,0}, {356,0,3891,2,0,0},
    {2003,2004,2528,0,0,0}, {52,0,293,0,0,0}, {701,0,2532,1,0,0}, {2006,0,3616,1,0,0},
    {2007,0,3891,1,0,0}, {234,0,3891,0,0,0}, {50,51,3947,0,0,0}, {356,0,3891,2,0,0},
    {2009,2010,2533,0,0,0}, {52,0,293,0,0,0}, {50,51,3947,0,0,0}, {356,0,3891,2,0,0},
    {701,0,2532,1,0,0}, {2013,2014,2551,0,0,0}, {52,0,293,0,0,0}, {2016,0,2652,1,0,0},
    {2017,0,3891,0,0,0}, {2018,0,2579,0,0,0}, {234,0,3891,0,0,0}, {316,0,74,1,0,0},
    {2019,0,293,0,0,0}, {2020,0,293,0,0,0}, {2021,0,2544,0,0,0}, {2022,0,2544,0,0,0},
    {2023,0,2544,0,0,0}, {2024,2025,3509,0,0,0}, {50,51,3947,0,0,0}, {356,0,3891,2,0,0},
    {1695,0,2572,0,0,0}, {2026,0,2580,0,0,0}, {2027,0,2583,0,0,0}, {2029,2030,2565,0,0,0},
    {52,0,293,0,0,0}, {701,0,2532,1,0,0}, {234,0,3891,0,0,0}, {316,0,74,1,0,0},
    {2032,2033,2595,0,0,0}, {50,51,3947,0,0,0}, {356,0,3891,2,0,0}, {2035,2036,2586,0,0,0},
    {52,0,293,0,0,0}, {2038,0,2587,1,0,0}, {480,0,3891,1,0,0}, {2039,0,3891,1,0,0},
    {2040,0,301,0,0,0}, {2041,0,293,1,0,0}, {50,51,3947,0,0,0}, {356,0,3891,2,0,0},
    {2043,2044,2600,0,0,0}, {52,0,293,0,0,0}, {234,0,3891,0,0,0}, {2046,2047,53,0,0,0},
    {50,51,3947,0,0,0}, {356,0,3891,2,0,0}, {2048,0,2658,0,0,0}, {2049,0,293,0,0,0},
    {2050,0,2543,0,0,0}, {52,0,293,0,0,0}, {234,0,3891,0,0,0}, {2046,2047,53,0,0,0},
    {50,51,3947,0,0,0}, {356,0,3891,2,0,0}, {2053,2054,2621,0,0,0}, {2056,2057,2508,0,0,0},
    {52,0,293,0,0,0}, {976,0,2538,1,0,0}, {233,0,3891,1,0,0}, {2059,332,146,1,0,0},
    {2060,0,298,0,0,0}, {2061,0,2644,0,0,0}, {234,0,3891,0,0,0}, {978,0,298,0,0,0},
    {356,0,3891,2,0,0}, {980,981,2641,0,0,0}, {52,0,293,0,0,0}, {701,0,2532,1,0,0},
    {234,0,3891,0,0,0}, {50,51,3947,0,0,0}, {356,0,3891,2,0,0}, {2064,0,1856,0,0,0},
    {2066,2067,2649,0,0,0}, {2069,0,3891,1,0,0}, {2070,0,2700,0,0,0}, {50,51,3947,0,0,0},
    {2071,0,2691,0,0,0}, {52,97,293,0,0,0}, {52,0,293,0,0,0}, {356,0,3891,2,0,0},
    {2073,0,3891,1,0,0}, {2074,0,4262,0,0,0}, {2075,0,3510,1,0,0}, {2076,0,3246,0,0,0},
    {50,51,3947,0,0,0}, {2078,2079,2709,0,0,0}, {2080,2081,4206,0,0,0}, {52,0,293,0,0,0},
    {356,0,3891,2,0,0}, {2083,0,2739,0,0,0}, {2073,0,2763,0,0,0}, {2084,0,3891,0,0,0},
    {2074,0,4262,0,0,0}, {2075,0,3510,1,0,0}, {2085,0,293,0,0,0}, {2087,2088,2781,0,0,0},
    {2080,2081,4206,0,0,0}, {1865,0,3891,0,0,0}, {1703,0,2826,1,0,0}, {2090,0,2832,0,0,0},
    {52,0,293,0,0,0}, {283,0,3197,0,0,0}, {457,0,3347,0,0,0}, {2092,2093,2810,0,0,0},
    {473,0,2807,1,0,0}, {142,0,2815,0,0,0}, {50,51,3947,0,0,0}, {52,0,293,0,0,0},
    {2096,2097,2813,0,0,0}, {1703,0,2826,1,0,0}, {2090,0,2832,1,0,0}, {50,51,3947,0,0,0},
    {52,0,293,0,0,0}, {2100,2101,2817,0,0,0}, {1703,0,2826,1,0,0}, {584,0,4347,1,0,0},
    {50,51,3947,0,0,0}, {52,0,293,0,0,0}, {2104,2105,2821,0,0,0}, {473,0,2807,1,0,0},
    {2107,0,2478,0,0,0}, {2108,0,2851,0,0,0}, {50,51,3947,0,0,0}, {52,0,293,0,0,0},
    {2110,2111,2830,0,0,0}, {2090,0,2832,1,0,0}, {2113,0,3252,1,0,0}, {2114,0,2478,1,0,0},
    {2115,0,3891,1,0,0}, {2116,0,3891,1,0,0}, {2117,0,2478,0,0,0}, {50,51,3947,0,0,0},
    {52,0,293,0,0,0}, {2118,0,2851,0,0,0}, {2120,2121,2828,0,0,0}, {356,0,3891,2,0,0},
    {52,0,293,0,0,0}, {183,0,2384,1,0,0}, {1890,0,3784,0,0,0}, {2123,0,2862,0,0,0},
    {2124,0,2863,1,0,0}, {50,51,3947,0,0,0}, {1892,1893,2854,0,0,0}, {52,0,293,0,0,0},
    {2127,0,3891,1,0,0}, {2128,2129,56,0,0,0}, {2130,0,2478,1,0,0}, {50,51,3947,0,0,0},
    {316,0,3891,1,0,0}, {356,0,3891,2,0,0}, {2132,2133,2866,0,0,0}, {2135,2136,2916,1,0,0},
    {50,51,3947,0,0,0}, {356,0,3891,2,0,0}, {52,0,293,0,0,0}, {2138,2139,2911,0,0,0},
    {910,0,249,0,0,0}, {277,0,91,0,0,0}, {356,0,3891,2,0,0}, {52,0,293,0,0,0},
    {301,0,3905,0,0,0}, {584,0,4347,0,0,0}, {935,934,252,0,0,0}, {50,51,3947,0,0,0},
    {1758,0,538,0,0,0}, {287,0,3891,0,0,0}, {2141,2142,92,0,0,0}, {2143,2144,2498,0,0,0},
    {641,0,3369,0,0,0}, {356,357,3891,0,0,0}, {155,156,3134,0,0,0}, {52,97,293,0,0,0},
    {2147,2148,3156,1,0,0}, {423,424,2478,1,0,0}, {419,420,3891,1,0,0}, {421,422,3671,1,0,0},
    {415,416,293,1,0,0}, {762,1513,3891,0,0,0}, {738,739,3891,0,0,0}, {2149,2150,2221,0,0,0},
    {417,418,3336,0,0,0}, {50,51,3947,0,0,0}, {356,0,3891,2,0,0}, {52,97,293,0,0,0},
    {584,767,4347,1,0,0}, {2153,2154,3150,0,0,0}, {356,357,3891,0,0,0}, {2156,2157,33,0,0,0},
    {2158,2159,33,0,0,0}, {356,0,3891,3,0,0}, {50,51,3947,0,0,0}, {52,0,293,0,0,0},
    {2161,2162,3169,0,0,0}, {2163,2164,3174,0,0,0}, {2166,0,2495,0,0,0}, {2167,0,2495,0,0,0},
    {114,0,3187,1,0,0}, {116,0,3187,0,0,0}, {419,0,3382,1,0,0}, {2168,0,3334,0,0,0},
    {50,51,3947,0,0,0}, {52,0,293,0,0,0}, {356,0,3891,3,0,0}, {2169,0,3265,0,0,0},
    {2170,0,3265,0,0,0}, {2172,2173,3183,0,0,0}, {283,0,3197,1,0,0}, {1693,0,3891,0,0,0},
    {1695,0,3891,0,0,0}, {2175,0,2481,1,0,0}, {52,0,293,0,0,0}, {2177,2178,3203,0,0,0},
    {637,638,2662,0,0,0}, {639,0,2478,0,0,0}, {625,626,2681,0,0,0}, {624,0,2478,0,0,0},
    {2180,0,3196,0,0,0}, {50,51,3947,0,0,0}, {356,0,3891,2,0,0}, {2181,0,293,0,0,0},
    {1753,0,536,0,0,0}, {2076,0,3246,0,0,0}, {301,302,3905,1,0,0}, {234,871,3891,0,0,0},
    {287,288,3891,0,0,0}, {806,478,3761,0,0,0}, {640,2182,3371,0,0,0}, {641,642,2478,0,0,0},
    {627,628,2398,0,0,0}, {629,630,2478,0,0,0}, {52,97,293,0,0,0}, {2184,2185,3188,0,0,0},
    {356,357,3891,0,0,0}, {2187,0,1931,1,0,0}, {2188,0,3133,0,0,0}, {2189,0,2380,0,0,0},
    {2190,0,3275,0,0,0}, {2191,0,293,0,0,0}, {234,0,3891,0,0,0}, {50,0,3947,0,0,0},
    {356,0,3891,2,0,0}, {52,0,293,0,0,0}, {713,2193,1941,0,0,0}, {2194,2195,1934,0,0,0},
    {2196,2197,831,0,0,0}, {2198,2199,831,0,0,0}, {2201,0,293,0,0,0}, {2202,0,3131,0,0,0},
    {2204,0,2478,0,0,0}, {50,51,3947,0,0,0}, {2205,0,3861,0,0,0}, {2206,0,3318,0,0,0},
    {2076,0,3246,0,0,0}, {2207,0,3318,0,0,0}, {52,97,293,0,0,0}, {900,920,3891,0,0,0},
    {2208,2209,3329,0,0,0}, {2211,2212,3316,0,0,0}, {52,0,293,0,0,0}, {50,51,3947,0,0,0},
    {293,0,3891,0,0,0}, {1057,1058,2661,0,0,0}, {183,0,2384,1,0,0}, {707,0,3817,0,0,0},
    {356,0,3891,2,0,0}, {52,0,293,0,0,0}, {50,51,3947,0,0,0}, {809,0,2241,0,0,0},
    {2216,0,293,0,0,0}, {2217,0,2851,0,0,0}, {835,0,4275,0,0,0}, {2219,2220,3486,0,0,0},
    {2222,2223,3522,1,0,0}, {1185,1186,2478,1,0,0}, {2224,2225,3354,1,0,0}, {356,357,3891,1,0,0},
    {1113,1114,3549,0,0,0}, {2228,0,3891,1,0,0}, {2229,0,3891,1,0,0}, {430,0,2250,0,0,0},
    {50,51,3947,0,0,0}, {52,0,293,0,0,0}, {809,1786,3891,0,0,0}, {457,0,3347,0,0,0},
    {91,0,4337,0,0,0}, {467,0,4051,0,0,0}, {473,0,2807,0,0,0}, {469,0,446,0,0,0},
    {471,0,559,0,0,0}, {2232,0,3237,0,0,0}, {52,97,293,0,0,0}, {727,728,3668,1,0,0},
    {1865,2233,3891,0,0,0}, {461,462,3621,0,0,0}, {2234,2235,3891,0,0,0}, {459,460,1722,0,0,0},
    {183,184,2384,0,0,0}, {283,284,3197,0,0,0}, {98,99,4353,0,0,0}, {463,464,3143,0,0,0},
    {59,60,293,0,0,0}, {722,0,3639,1,0,0}, {301,0,3905,1,0,0}, {356,0,3891,2,0,0},
    {52,0,293,0,0,0}, {50,51,3947,0,0,0}, {2239,2240,3634,0,0,0}, {2242,0,3635,1,0,0},
    {2116,0,3891,1,0,0}, {2243,0,3631,1,0,0}, {52,0,293,0,0,0}, {50,51,3947,0,0,0},
    {2245,2246,3642,0,0,0}, {2248,0,2851,1,0,0}, {356,0,3891,2,0,0}, {52,0,293,0,0,0},
    {2249,0,3648,0,0,0}, {2250,0,301,0,0,0}, {2251,0,293,0,0,0}, {50,51,3947,0,0,0},
    {2253,2254,3624,0,0,0}, {50,51,3947,0,0,0}, {356,0,3891,2,0,0}, {52,97,293,0,0,0},
    {584,767,4347,1,0,0}, {2257,2258,3662,0,0,0}, {356,357,3891,0,0,0}, {356,0,3891,2,0,0},
    {52,0,293,0,0,0}, {2260,0,3891,1,0,0}, {786,0,3742,1,0,0}, {50,51,3947,0,0,0},
    {2262,2263,3732,0,0,0}, {356,357,3891,0,0,0}, {356,0,3891,2,0,0}, {360,0,260,0,0,0},
    {352,0,255,0,0,0}, {52,0,293,0,0,0}, {2260,0,3891,1,0,0}, {2265,0,3735,1,0,0},
    {50,51,3947,0,0,0}, {2267,2268,3743,0,0,0}, {356,357,3891,0,0,0}, {234,2270,3891,1,0,0},
    {900,0,3891,1,0,0}, {584,0,4347,0,0,0}, {50,51,3947,0,0,0}, {52,97,293,0,0,0},
    {733,872,3891,0,0,0}, {289,290,3945,0,0,0}, {2272,2273,3891,0,0,0}, {234,0,3891,0,0,0},
    {348,0,3891,0,0,0}, {835,0,4275,1,0,0}, {50,51,3947,0,0,0}, {2275,0,3821,0,0,0},
    {52,97,293,0,0,0}, {234,0,3891,0,0,0}, {2277,0,2443,1,0,0}, {348,0,3891,0,0,0},
    {50,51,3947,0,0,0}, {52,0,293,0,0,0}, {1799,0,554,0,0,0}, {2275,0,3821,0,0,0},
    {2279,2280,3825,0,0,0}, {52,97,293,0,0,0}, {2228,2282,3891,1,0,0}, {2283,2284,3891,0,0,0},
    {2286,2287,3831,0,0,0}, {809,0,2241,1,0,0}, {2228,0,3891,1,0,0}, {2289,2290,3684,0,0,0},
    {52,0,293,0,0,0}, {2229,2292,3891,0,0,0}, {301,0,3905,1,0,0}, {233,0,3891,1,0,0},
    {1288,0,3902,1,0,0}, {234,0,3891,0,0,0}, {52,0,293,0,0,0}, {50,51,3947,0,0,0},
    {2295,2296,3899,0,0,0}, {50,51,3947,0,0,0}, {360,0,3891,0,0,0}, {352,0,3891,0,0,0},
    {762,0,3891,0,0,0}, {738,0,3891,0,0,0}, {348,0,3891,0,0,0}, {584,0,4347,1,0,0},
    {1882,0,293,0,0,0}, {765,0,2579,0,0,0}, {766,0,3149,0,0,0}, {736,0,2579,0,0,0},
    {737,0,3149,0,0,0}, {52,97,293,0,0,0}, {1884,1885,3893,0,0,0}, {52,97,293,0,0,0},
    {2300,1940,3576,1,0,0}, {289,2301,3945,1,0,0}, {234,0,3891,0,0,0}, {50,51,3947,0,0,0},
    {52,0,293,0,0,0}, {356,0,3891,2,0,0}, {2304,2305,3987,0,0,0}, {356,357,3891,0,0,0},
    {2307,0,3988,1,0,0}, {2308,0,3985,1,0,0}, {423,0,2478,1,0,0}, {421,0,4002,1,0,0},
    {491,0,4001,0,0,0}, {489,0,4001,0,0,0}, {419,0,2478,0,0,0}, {1865,0,3891,1,0,0},
    {2309,0,3891,1,0,0}, {234,0,3891,0,0,0}, {52,0,293,0,0,0}, {356,0,3891,2,0,0},
    {50,51,3947,0,0,0}, {2311,2312,3990,0,0,0}, {356,357,3891,0,0,0}, {283,0,3197,1,0,0},
    {2314,0,4010,1,0,0}, {2307,0,3988,1,0,0}, {2315,0,2478,0,0,0}, {2316,0,2478,1,0,0},
    {2317,0,2478,0,0,0}, {234,0,3891,0,0,0}, {50,51,3947,0,0,0}, {52,0,293,0,0,0},
    {356,0,3891,2,0,0}, {2319,2320,4003,0,0,0}, {356,357,3891,0,0,0}, {283,0,3197,0,0,0},
    {2322,0,3891,0,0,0}, {234,0,3891,0,0,0}, {50,51,3947,0,0,0}, {52,0,293,0,0,0},
    {356,0,3891,2,0,0}, {2323,0,4337,0,0,0}, {2325,2326,4009,0,0,0}, {356,357,3891,0,0,0},
    {70,0,4025,1,0,0}, {2328,0,3891,0,0,0}, {2116,0,3891,1,0,0}, {2243,0,4050,0,0,0},
    {2329,0,2336,1,0,0}, {50,51,3947,0,0,0}, {52,0,293,0,0,0}, {2331,2332,4044,0,0,0},
    {2334,0,4025,1,0,0}, {2335,0,736,1,0,0}, {50,51,3947,0,0,0}, {52,0,293,0,0,0},
    {419,0,3386,1,0,0}, {2338,2339,4041,0,0,0}, {2341,0,4060,1,0,0}, {2342,0,2478,1,0,0},
    {2343,0,4025,0,0,0}, {2344,0,4034,0,0,0}, {2309,0,3891,0,0,0}, {489,0,3891,0,0,0},
    {2345,0,4025,0,0,0}, {2346,0,4034,0,0,0}, {1865,0,3891,0,0,0}, {491,0,3891,0,0,0},
    {419,0,3891,0,0,0}, {2050,0,4055,1,0,0}, {52,0,293,0,0,0}, {2348,2349,4057,0,0,0},
    {467,0,4051,1,0,0}, {2351,2352,4027,0,0,0}, {50,0,3947,0,0,0}, {52,0,293,0,0,0},
    {2354,2355,4056,0,0,0}, {467,0,4051,1,0,0}, {2335,0,743,0,0,0}, {50,51,3947,0,0,0},
    {52,0,293,0,0,0}, {2358,0,2224,0,0,0}, {2359,0,3879,0,0,0}, {2360,0,243,0,0,0},
    {2362,2363,4068,0,0,0}, {467,0,4051,1,0,0}, {259,0,3891,1,0,0}, {2365,360,3167,0,0,0},
    {2366,352,3166,0,0,0}, {50,51,3947,0,0,0}, {52,0,293,0,0,0}, {2368,2369,4086,0,0,0},
    {467,0,4051,1,0,0}, {2371,0,4017,1,0,0}, {2372,0,3891,1,0,0}, {2373,0,3891,1,0,0},
    {2335,0,748,0,0,0}, {50,51,3947,0,0,0}, {52,0,293,0,0,0}, {2375,0,1701,0,0,0},
    {2201,0,293,0,0,0}, {2202,0,4093,0,0,0}, {82,83,4091,0,0,0}, {746,0,4104,1,0,0},
    {2342,0,3891,1,0,0}, {2378,0,4115,0,0,0}, {493,0,4131,1,0,0}, {52,0,293,0,0,0},
    {2380,2381,4101,0,0,0}, {467,0,4051,1,0,0}, {50,0,3947,0,0,0}, {52,0,293,0,0,0},
    {2384,2385,4098,0,0,0}, {751,0,4131,1,0,0}, {480,0,3347,1,0,0}, {70,0,4025,0,0,0},
    {2387,0,293,0,0,0}, {52,0,293,0,0,0}, {2389,2390,4109,0,0,0}, {234,0,3891,0,0,0},
    {2335,0,4114,0,0,0}, {50,51,3947,0,0,0}, {52,0,293,0,0,0}, {2393,2394,4018,0,0,0},
    {1865,0,3891,1,0,0}, {751,0,4131,1,0,0}, {70,0,4025,0,0,0}, {2387,0,293,0,0,0},
    {52,0,293,0,0,0}, {2092,2093,4117,0,0,0}, {751,0,4131,1,0,0}, {2398,0,4025,1,0,0},
    {50,51,3947,0,0,0}, {52,0,293,0,0,0}, {2400,2401,4123,0,0,0}, {467,0,4051,1,0,0},
    {50,0,3947,0,0,0}, {52,0,293,0,0,0}, {2404,2405,4122,0,0,0}, {467,0,4051,1,0,0},
    {584,0,4347,1,0,0}, {76,0,4140,1,0,0}, {2335,0,765,0,0,0}, {50,0,3947,0,0,0},
    {52,0,293,0,0,0}, {2408,0,1696,0,0,0}, {2409,0,3768,0,0,0}, {2410,0,2689,0,0,0},
    {2411,0,118,0,0,0}, {86,87,4141,0,0,0}, {419,0,4220,0,0,0}, {76,301,775,0,0,0},
    {233,0,3891,0,0,0}, {2414,417,771,0,0,0}, {283,0,3197,0,0,0}, {419,0,4220,0,0,0},
    {443,0,4217,0,0,0}, {2414,417,771,0,0,0}, {419,0,4220,0,0,0}, {443,0,4217,0,0,0},
    {2417,0,2799,0,0,0}, {76,301,775,0,0,0}, {2414,417,771,0,0,0}, {888,0,4217,0,0,0},
    {890,0,4217,0,0,0}, {17,18,770,0,0,0}, {419,0,4220,0,0,0}, {443,0,4217,0,0,0},
    {2421,0,3424,0,0,0}, {2422,0,3423,0,0,0}, {2423,0,3425,0,0,0}, {2424,0,3891,0,0,0},
    {76,301,775,0,0,0}, {2426,0,4229,1,0,0}, {2427,0,4227,1,0,0}, {2428,0,4210,1,0,0},
    {2429,0,451,0,0,0}, {2430,0,3891,0,0,0}, {2431,0,3891,0,0,0}, {585,478,3759,0,0,0},
    {2432,0,769,0,0,0}, {2433,0,768,0,0,0}, {234,0,3891,0,0,0}, {2434,0,3891,0,0,0},
    {50,51,3947,0,0,0}, {356,0,3891,2,0,0}, {52,0,293,0,0,0}, {2435,0,4254,0,0,0},
    {2436,0,772,0,0,0}, {2437,0,767,0,0,0}, {2439,2440,4209,0,0,0}, {17,18,3905,0,0,0},
    {826,0,4234,1,0,0}, {234,0,3891,0,0,0}, {2434,0,3891,0,0,0}, {50,51,3947,0,0,0},
    {356,0,3891,2,0,0}, {52,0,293,0,0,0}, {2435,0,4254,0,0,0}, {2444,2445,4228,0,0,0},
    {234,0,3891,0,0,0}, {50,51,3947,0,0,0}, {356,0,3891,2,0,0}, {52,0,293,0,0,0},
    {2447,0,293,0,0,0}, {2448,0,3891,0,0,0}, {831,832,4232,0,0,0}, {2451,0,3891,0,0,0},
    {2452,0,3891,0,0,0}, {2453,0,3891,0,0,0}, {2454,0,3891,0,0,0}, {2455,0,3891,0,0,0},
    {2456,0,3891,0,0,0}, {2457,0,475,0,0,0}, {2458,0,3891,0,0,0}, {1670,0,3891,0,0,0},
    {1672,0,3891,0,0,0}, {2452,0,3891,0,0,0}, {2453,0,3891,0,0,0}, {2454,0,3891,0,0,0},
    {2455,0,3891,0,0,0}, {2456,0,3891,0,0,0}, {2457,0,475,0,0,0}, {2458,0,3891,0,0,0},
    {1668,0,4149,1,0,0}, {2462,0,4198,0,0,0}, {2463,0,1574,0,0,0}, {2464,0,782,0,0,0},
    {2465,0,781,0,0,0}, {2466,0,3891,1,0,0}, {234,0,3891,0,0,0}, {50,51,3947,0,0,0},
    {356,0,3891,2,0,0}, {52,0,293,0,0,0}, {2435,0,4254,0,0,0}, {2467,0,780,0,0,0},
    {829,830,4256,0,0,0}, {2470,2471,3891,0,0,0}, {2472,2473,3288,0,0,0}, {17,18,785,0,0,0},
    {2476,0,786,0,0,0}, {2477,0,786,0,0,0}, {360,0,260,0,0,0}, {352,0,255,0,0,0},
    {1777,1778,293,0,0,0}, {1801,0,2478,0,0,0}, {708,0,2702,0,0,0}, {348,0,3891,0,0,0},
    {1802,0,2478,0,0,0}, {707,0,3817,0,0,0}, {1803,0,4298,0,0,0}, {50,51,3947,0,0,0},
    {1804,0,293,0,0,0}, {1805,0,2478,0,0,0}, {356,0,3891,2,0,0}, {2217,0,2478,0,0,0},
    {2076,0,3246,0,0,0}, {52,97,293,0,0,0}, {52,0,293,0,0,0}, {301,0,3905,0,0,0},
    {584,0,4347,0,0,0}, {2480,0,2487,1,0,0}, {50,51,3947,0,0,0}, {2482,2483,4303,0,0,0},
    {52,0,293,0,0,0}, {584,0,4347,1,0,0}, {50,51,3947,0,0,0}, {2486,2487,4319,0,0,0},
    {52,0,293,0,0,0}, {89,0,4341,0,0,0}, {91,0,4337,0,0,0}, {1733,0,3891,1,0,0},
    {1735,0,4207,1,0,0}, {356,0,3891,0,0,0}, {1741,2490,528,0,0,0}, {356,357,3891,0,0,0},
    {52,0,293,0,0,0}, {2492,0,4345,0,0,0}, {584,0,4347,1,0,0}, {259,0,3891,0,0,0},
    {2434,0,3891,0,0,0}, {2493,727,4339,0,0,0}, {76,301,4344,0,0,0}, {585,478,4340,0,0,0},
    {1975,0,2497,0,0,0}, {2494,0,1693,0,0,0}, {356,0,3891,0,0,0}, {2495,0,293,0,0,0},
    {50,51,3947,0,0,0}, {2496,2497,3904,0,0,0}, {2498,0,3800,0,0,0}, {2499,0,3574,0,0,0},
    {1739,0,3891,0,0,0}, {2501,2502,4332,0,0,0}, {356,357,3891,0,0,0}, {52,0,293,0,0,0},
    {2504,0,293,0,0,0}, {2505,0,3891,0,0,0}, {2506,2322,4207,0,0,0}, {2507,2508,4207,0,0,0},
    {2509,2510,4207,0,0,0}, {2511,2512,4207,0,0,0}, {356,0,3891,0,0,0}, {50,51,3947,0,0,0},
    {2514,2515,3788,0,0,0}, {356,357,3891,0,0,0}, {2373,0,3891,0,0,0}, {50,51,3947,0,0,0},
    {2517,0,686,0,0,0}, {52,97,293,0,0,0}, {584,767,4347,1,0,0}, {2518,2519,3891,0,0,0},
    {2520,2521,3891,0,0,0}, {101,102,4352,0,0,0}, {762,0,3891,0,0,0}, {764,0,2677,0,0,0},
    {738,0,3891,0,0,0}, {765,0,2579,0,0,0}, {766,0,3149,0,0,0}, {736,0,2579,0,0,0},
    {737,0,3149,0,0,0}, {763,0,3891,0,0,0}, {2486,0,4320,0,0,0}, {50,51,3947,0,0,0},
    {52,97,293,0,0,0}, {2524,2525,3965,0,0,0}, {768,769,293,0,0,0}, {1888,777,4299,0,0,0},
    {1547,0,4369,1,0,0}, {467,0,4051,0,0,0}, {50,51,3947,0,0,0}, {52,0,293,0,0,0},
    {2529,2530,4365,0,0,0}, {2532,0,821,1,0,0}, {1547,0,3891,1,0,0}, {838,0,4382,0,0,0},
    {467,0,4051,0,0,0}, {2533,0,4366,0,0,0}, {50,51,3947,0,0,0}, {2534,0,3891,0,0,0},
    {52,97,293,0,0,0}, {2335,2535,4379,0,0,0}, {2537,2538,4370,0,0,0}, {1865,0,3891,1,0,0},
    {2540,0,4375,1,0,0}, {360,0,3891,0,0,0}, {1547,0,1978,1,0,0}, {50,51,3947,0,0,0},
    {2248,0,2851,0,0,0}, {52,97,293,0,0,0}, {2543,2544,4381,0,0,0}, {2546,2547,2883,0,0,0},
    {2546,0,2883,0,0,0}, {2550,2551,3891,0,0,0}, {2550,0,3891,1,0,0}, {17,18,818,0,0,0},
    {17,18,819,0,0,0}, {514,0,3891,0,0,0}, {267,0,3891,0,0,0}, {514,515,3891,0,0,0},
    {267,268,3891,0,0,0}, {677,2561,3891,0,0,0}, {999,1000,3891,0,0,0}, {289,290,3945,0,0,0},
    {1877,2562,3891,0,0,0}, {2532,2563,3891,0,0,0}, {140,141,3891,0,0,0}, {1547,1548,3891,0,0,0},
    {1876,2564,3891,0,0,0}, {1875,2565,3891,0,0,0}, {17,2532,821,0,0,0}, {17,18,820,0,0,0},
    {17,0,827,0,0,0}, {426,0,3891,0,0,0}, {114,0,3891,0,0,0}, {116,0,3891,0,0,0},
    {2136,0,2923,0,0,0}, {2571,0,3880,0,0,0}, {2572,0,3287,0,0,0}, {426,427,3891,0,0,0},
    {114,115,3891,0,0,0}, {116,117,3891,0,0,0}, {2136,2574,2923,0,0,0}, {2571,2575,3880,0,0,0},
    {2572,2576,3287,0,0,0}, {2577,2578,2921,0,0,0}, {17,18,828,0,0,0}, {1095,1972,3891,0,0,0},
    {2586,2587,3891,0,0,0}, {2588,2589,3891,0,0,0}, {2590,2591,3891,0,0,0},
    {1034,1035,2926,0,0,0}, {2592,2593,2926,0,0,0}, {499,500,3502,0,0,0}, {289,290,3945,0,0,0},
    {17,18,833,0,0,0}, {17,18,837,0,0,0}, {2600,2601,848,0,0,0}, {2602,2603,850,0,0,0},
    {2604,2605,849,0,0,0}, {510,0,123,1,0,0}, {356,0,3891,2,0,0}, {52,0,293,0,0,0},
    {1831,1832,125,0,0,0}, {1249,0,379,1,0,0}, {52,0,293,0,0,0}, {1249,1251,379,0,0,0},
    {469,0,446,1,0,0}, {52,0,293,0,0,0}, {1496,1859,445,0,0,0}, {583,0,495,1,0,0},
    {52,0,293,0,0,0}, {499,500,482,0,0,0}, {583,0,495,1,0,0}, {52,0,293,0,0,0},
    {499,500,497,0,0,0}, {583,0,495,1,0,0}, {1866,0,3905,0,0,0}, {1865,0,3891,1,0,0},
    {52,0,293,0,0,0}, {499,500,501,0,0,0}, {233,0,3891,1,0,0}, {1701,0,2660,1,0,0},
    {52,0,293,0,0,0}, {1705,1870,513,0,0,0}, {1701,0,2660,1,0,0}, {52,0,293,0,0,0},
    {1710,1873,514,0,0,0}, {2532,0,821,1,0,0}, {52,97,293,0,0,0}, {675,0,1581,1,0,0},
    {52,97,293,0,0,0}, {52,0,293,0,0,0}, {459,0,1722,1,0,0}, {2639,2640,293,0,0,0},
    {570,571,873,0,0,0}, {612,791,3891,0,0,0}, {1117,221,872,0,0,0}, {1930,1931,1892,0,0,0},
    {17,18,874,0,0,0}, {1416,1417,1915,0,0,0}, {1418,1419,1915,0,0,0}, {1930,1931,1892,0,0,0},
    {17,18,876,0,0,0}, {52,0,293,0,0,0}, {2651,1930,1893,1,0,0}, {1123,0,293,1,0,0},
    {2653,2654,877,0,0,0}, {2655,2656,875,0,0,0}, {52,0,293,0,0,0}, {1951,2658,1954,1,0,0},
    {94,95,4172,0,0,0}, {52,0,293,0,0,0}, {1773,0,1969,1,0,0}, {59,60,293,0,0,0},
    {1095,0,2267,1,0,0}, {52,0,293,0,0,0}, {59,60,293,0,0,0}, {52,0,293,0,0,0},
    {2665,0,2353,1,0,0}, {1977,1978,1717,0,0,0}, {52,0,293,0,0,0}, {2668,0,293,0,0,0},
    {692,0,2369,1,0,0}, {2670,2671,2373,0,0,0}, {52,97,293,0,0,0}, {815,816,2488,1,0,0},
    {52,0,293,0,0,0}, {2674,0,2529,1,0,0}, {2003,2004,2528,0,0,0}, {52,0,293,0,0,0},
    {976,0,2538,1,0,0}, {2009,2010,2533,0,0,0}, {52,0,293,0,0,0}, {2679,0,2558,1,0,0},
    {2013,2014,2551,0,0,0}, {52,0,293,0,0,0}, {343,0,2579,1,0,0}, {2682,0,293,0,0,0},
    {2029,2030,2565,0,0,0}, {52,0,293,0,0,0}, {2038,0,2587,1,0,0}, {2035,2036,2586,0,0,0},
    {52,0,293,0,0,0}, {2687,0,2601,1,0,0}, {2043,2044,2600,0,0,0}, {52,0,293,0,0,0},
    {701,0,2532,1,0,0}, {2682,0,293,0,0,0}, {52,0,293,0,0,0}, {702,0,2626,1,0,0},
    {2053,2054,2621,0,0,0}, {2056,2057,2508,0,0,0}, {52,0,293,0,0,0}, {976,0,2538,1,0,0},
    {233,0,3891,1,0,0}, {978,0,298,0,0,0}, {356,0,3891,2,0,0}, {980,981,2641,0,0,0},
    {52,0,293,0,0,0}, {2016,0,2652,1,0,0}, {2066,2067,2649,0,0,0}, {2069,0,2699,0,0,0},
    {2698,0,2694,0,0,0}, {52,97,293,0,0,0}, {59,60,293,0,0,0}, {2698,2700,3891,0,0,0},
    {52,0,293,0,0,0}, {2083,0,2739,0,0,0}, {2073,0,2763,0,0,0}, {2078,2079,2709,0,0,0},
    {52,0,293,0,0,0}, {2083,0,2739,0,0,0}, {2073,0,2763,0,0,0}, {2704,2087,4263,1,0,0},
    {2083,2706,3891,0,0,0}, {2073,2707,3891,0,0,0}, {2708,2709,2851,0,0,0},
    {2710,2711,3587,0,0,0}, {17,18,916,0,0,0}, {2083,2706,3891,0,0,0}, {2073,2707,3891,0,0,0},
    {2708,2709,2851,0,0,0}, {17,18,918,0,0,0}, {2716,2717,919,0,0,0}, {2718,2719,917,0,0,0},
    {1865,0,3891,0,0,0}, {1703,0,2826,1,0,0}, {52,0,293,0,0,0}, {457,0,3347,0,0,0},
    {2092,2093,2810,0,0,0}, {1703,0,2826,1,0,0}, {52,0,293,0,0,0}, {2096,2097,2813,0,0,0},
    {2725,0,2818,1,0,0}, {52,0,293,0,0,0}, {2100,2101,2817,0,0,0}, {2728,0,2822,1,0,0},
    {52,0,293,0,0,0}, {2104,2105,2821,0,0,0}, {2090,0,2832,1,0,0}, {52,0,293,0,0,0},
    {2110,2111,2830,0,0,0}, {2733,0,2835,1,0,0}, {52,0,293,0,0,0}, {2120,2121,2828,0,0,0},
    {52,0,293,0,0,0}, {480,0,3347,1,0,0}, {2132,2133,2866,0,0,0}, {2738,0,2912,1,0,0},
    {52,0,293,0,0,0}, {2738,2740,2912,0,0,0}, {52,0,293,0,0,0}, {463,0,3143,1,0,0},
    {463,464,3891,0,0,0}, {52,97,293,0,0,0}, {2147,2148,3156,1,0,0}, {423,424,2478,1,0,0},
    {415,416,293,1,0,0}, {52,97,293,0,0,0}, {2147,2148,3156,1,0,0}, {104,0,3171,1,0,0},
    {52,0,293,0,0,0}, {104,105,3171,0,0,0}, {52,0,293,0,0,0}, {106,0,3175,1,0,0},
    {106,107,3175,0,0,0}, {52,0,293,0,0,0}, {2750,0,3179,1,0,0}, {2750,2752,3179,0,0,0},
    {52,0,293,0,0,0}, {2754,0,3184,1,0,0}, {2754,2756,3184,0,0,0}, {2758,0,3204,1,0,0},
    {978,0,293,0,0,0}, {52,0,293,0,0,0}, {59,60,293,0,0,0}, {52,97,293,0,0,0},
    {283,284,3197,1,0,0}, {2762,0,1942,1,0,0}, {52,0,293,0,0,0}, {2764,2765,1942,0,0,0},
    {2766,485,1933,0,0,0}, {52,97,293,0,0,0}, {900,920,3323,1,0,0}, {52,0,293,0,0,0},
    {1057,0,2661,1,0,0}, {293,0,3891,0,0,0}, {2770,2771,293,0,0,0}, {570,571,958,0,0,0},
    {612,791,3891,0,0,0}, {17,18,3522,0,0,0}, {52,0,293,0,0,0}, {2779,2222,959,1,0,0},
    {2781,2782,3921,0,0,0}, {2783,2784,1860,0,0,0}, {457,0,3347,0,0,0}, {52,97,293,0,0,0},
    {727,728,3668,1,0,0}, {1865,2233,3891,0,0,0}, {2234,2235,3891,0,0,0}, {2242,0,3635,1,0,0},
    {52,0,293,0,0,0}, {2239,2240,3634,0,0,0}, {2789,0,3643,1,0,0}, {52,0,293,0,0,0},
    {2245,2246,3642,0,0,0}, {722,0,3639,1,0,0}, {52,0,293,0,0,0}, {2253,2254,3624,0,0,0},
    {52,97,293,0,0,0}, {727,728,3668,1,0,0}, {356,0,3891,2,0,0}, {52,0,293,0,0,0},
    {2265,0,3735,1,0,0}, {2262,2263,3732,0,0,0}, {356,357,3891,0,0,0}, {356,0,3891,2,0,0},
    {52,0,293,0,0,0}, {2797,0,3746,1,0,0}, {2267,2268,3743,0,0,0}, {356,357,3891,0,0,0},
    {733,0,3758,0,0,0}, {900,0,3765,0,0,0}, {52,97,293,0,0,0}, {59,60,293,0,0,0},
    {733,872,3758,0,0,0}, {707,0,3817,1,0,0}, {52,97,293,0,0,0}, {17,18,978,0,0,0},
    {707,1796,3817,0,0,0}, {2639,2640,3824,0,0,0}, {52,97,293,0,0,0}, {2806,0,3900,1,0,0},
    {52,0,293,0,0,0}, {2808,2809,3899,0,0,0}, {301,0,3905,1,0,0}, {52,97,293,0,0,0},
    {52,97,293,0,0,0}, {2300,2812,3576,1,0,0}, {289,797,3945,0,0,0}, {2307,0,3988,1,0,0},
    {52,0,293,0,0,0}, {2307,2815,3891,0,0,0}, {2817,0,3994,1,0,0}, {52,0,293,0,0,0},
    {2817,2819,3891,0,0,0}, {2821,0,4006,1,0,0}, {52,0,293,0,0,0}, {2821,2823,3891,0,0,0},
    {2314,0,4010,1,0,0}, {52,0,293,0,0,0}, {2314,2826,3891,0,0,0}, {70,0,4025,1,0,0},
    {52,0,293,0,0,0}, {72,73,4038,0,0,0}, {2830,0,4046,1,0,0}, {52,0,293,0,0,0},
    {2331,2332,4044,0,0,0}, {70,0,4025,1,0,0}, {52,0,293,0,0,0}, {2338,2339,4041,0,0,0},
    {2341,0,4060,1,0,0}, {2342,0,2478,1,0,0}, {52,0,293,0,0,0}, {2348,2349,4057,0,0,0},
    {2341,0,4060,1,0,0}, {52,0,293,0,0,0}, {2354,2355,4056,0,0,0}, {75,0,4072,1,0,0},
    {52,0,293,0,0,0}, {2362,2363,4068,0,0,0}, {70,0,4025,1,0,0}, {52,0,293,0,0,0},
    {2368,2369,4086,0,0,0}, {70,0,4025,1,0,0}, {52,0,293,0,0,0}, {82,83,4091,0,0,0},
    {746,0,4104,1,0,0}, {2342,0,3891,1,0,0}, {52,0,293,0,0,0}, {2380,2381,4101,0,0,0},
    {746,0,4104,1,0,0}, {52,0,293,0,0,0}, {2384,2385,4098,0,0,0}, {751,0,4131,1,0,0},
    {480,0,3347,1,0,0}, {52,0,293,0,0,0}, {2389,2390,4109,0,0,0}, {467,0,4051,1,0,0},
    {52,0,293,0,0,0}, {2393,2394,4018,0,0,0}, {751,0,4131,1,0,0}, {1865,0,3891,1,0,0},
    {52,0,293,0,0,0}, {2092,2093,4117,0,0,0}, {2855,0,4125,1,0,0}, {52,0,293,0,0,0},
    {2400,2401,4123,0,0,0}, {751,0,4131,1,0,0}, {52,0,293,0,0,0}, {2404,2405,4122,0,0,0},
    {70,0,4025,1,0,0}, {52,0,293,0,0,0}, {86,87,4141,0,0,0}, {2862,0,4213,1,0,0},
    {356,0,3891,2,0,0}, {52,0,293,0,0,0}, {2439,2440,4209,0,0,0}, {2426,0,4229,1,0,0},
    {356,0,3891,2,0,0}, {52,0,293,0,0,0}, {2444,2445,4228,0,0,0}, {826,0,4234,1,0,0},
    {52,0,293,0,0,0}, {356,0,3891,2,0,0}, {831,832,4232,0,0,0}, {827,0,4259,1,0,0},
    {52,0,293,0,0,0}, {356,0,3891,2,0,0}, {829,830,4256,0,0,0}, {835,0,4275,1,0,0},
    {52,97,293,0,0,0}, {52,0,293,0,0,0}, {2872,0,4304,1,0,0}, {2482,2483,4303,0,0,0},
    {52,0,293,0,0,0}, {2875,0,4325,1,0,0}, {2486,2487,4319,0,0,0}, {52,0,293,0,0,0},
    {2878,1728,530,1,0,0}, {94,95,4172,0,0,0}, {52,0,293,0,0,0}, {2881,89,4342,1,0,0},
    {94,95,4172,0,0,0}, {52,0,293,0,0,0}, {90,91,4338,1,0,0}, {94,95,4172,0,0,0},
    {52,97,293,0,0,0}, {98,99,4353,1,0,0}, {59,60,293,0,0,0}, {584,0,4347,1,0,0},
    {52,97,293,0,0,0}, {2533,0,4366,1,0,0}, {52,0,293,0,0,0}, {59,60,293,0,0,0},
    {2540,0,4375,1,0,0}, {52,97,293,0,0,0}, {1865,0,3891,1,0,0}, {2540,0,4375,1,0,0},
    {838,0,4382,1,0,0}, {52,97,293,0,0,0}, {2894,2895,2884,0,0,0}, {2894,0,2884,0,0,0},
    {233,0,3891,1,0,0}, {52,0,293,0,0,0}, {334,335,314,0,0,0}, {52,0,293,0,0,0},
    {701,0,2532,1,0,0}, {332,0,3891,1,0,0}, {1051,2901,312,0,0,0}, {52,0,293,0,0,0},
    {343,0,2579,1,0,0}, {233,0,3891,0,0,0}, {2904,2905,2573,0,0,0}, {52,0,293,0,0,0},
    {1057,0,2661,1,0,0}, {233,0,3891,1,0,0}, {1057,1058,2661,0,0,0}, {2908,2909,1061,0,0,0},
    {17,18,3891,0,0,0}, {809,0,2241,1,0,0}, {2912,0,293,0,0,0}, {52,97,293,0,0,0},
    {59,60,293,0,0,0}, {2914,2915,977,0,0,0}, {52,0,293,0,0,0}, {2917,0,1066,1,0,0},
    {2917,2919,2459,0,0,0}, {2921,0,293,0,0,0}, {2922,2923,2458,0,0,0}, {75,0,4072,0,0,0},
    {2925,0,3891,0,0,0}, {2926,0,4089,0,0,0}, {52,0,293,0,0,0}, {2928,2929,4066,0,0,0},
    {75,0,4072,0,0,0}, {2925,0,3891,0,0,0}, {2926,0,4089,0,0,0}, {52,0,293,0,0,0},
    {2932,2933,4067,0,0,0}, {52,97,293,0,0,0}, {2935,126,38,0,0,0}, {2937,2938,36,0,0,0},
    {52,0,293,0,0,0}, {150,2941,42,0,0,0}, {377,277,92,0,0,0}, {2944,0,3891,0,0,0},
    {2945,0,1075,0,0,0}, {52,0,293,0,0,0}, {2947,2948,79,0,0,0}, {2944,2949,3891,0,0,0},
    {377,277,93,0,0,0}, {2951,0,73,0,0,0}, {2944,0,3229,0,0,0}, {2945,0,76,0,0,0},
    {52,0,293,0,0,0}, {2953,2954,77,0,0,0}, {2944,2949,3229,0,0,0}, {2956,305,3400,0,0,0},
    {52,97,293,0,0,0}, {2957,2958,1873,0,0,0}, {377,277,92,0,0,0}, {2953,2960,75,0,0,0},
    {52,0,293,0,0,0}, {2963,2964,293,0,0,0}, {2965,2966,2223,0,0,0}, {2969,510,124,0,0,0},
    {2957,2958,1873,0,0,0}, {2945,0,1084,0,0,0}, {2944,0,3891,0,0,0}, {52,0,293,0,0,0},
    {78,2971,121,0,0,0}, {2944,2949,3891,0,0,0}, {289,290,3945,0,0,0}, {2969,510,124,0,0,0},
    {2957,2958,1873,0,0,0}, {2945,0,1087,0,0,0}, {2944,0,3891,0,0,0}, {2974,0,293,0,0,0},
    {52,0,293,0,0,0}, {2976,2977,126,0,0,0}, {2944,2949,3891,0,0,0}, {663,183,2386,0,0,0},
    {2957,2958,1873,0,0,0}, {2945,0,1090,0,0,0}, {2944,0,3891,0,0,0}, {52,0,293,0,0,0},
    {2981,2982,132,0,0,0}, {2944,2949,3891,0,0,0}, {2984,916,4403,0,0,0}, {2985,918,4402,0,0,0},
    {2986,0,293,0,0,0}, {52,97,293,0,0,0}, {2957,2958,1873,0,0,0}, {2365,2988,257,0,0,0},
    {2945,0,2881,0,0,0}, {2944,0,3891,0,0,0}, {2957,2958,1873,0,0,0}, {52,0,293,0,0,0},
    {2944,2949,3891,0,0,0}, {2991,2992,3915,0,0,0}, {2994,1026,303,0,0,0}, {52,97,293,0,0,0},
    {2957,2958,1873,0,0,0}, {2996,2997,308,0,0,0}, {52,0,293,0,0,0}, {2945,0,1099,1,0,0},
    {2944,0,3229,0,0,0}, {3001,3002,315,0,0,0}, {2944,2949,3891,0,0,0}, {1175,57,418,0,0,0},
    {2944,0,3891,0,0,0}, {2945,0,1208,0,0,0}, {2957,2958,1873,0,0,0}, {52,0,293,0,0,0},
    {3005,3006,362,0,0,0}, {2944,2949,3891,0,0,0}, {52,0,293,0,0,0}, {1189,0,2478,1,0,0},
    {57,0,417,1,0,0}, {2944,0,3891,0,0,0}, {2945,0,1104,0,0,0}, {3010,3011,361,0,0,0},
    {2944,2949,3891,0,0,0}, {52,0,293,0,0,0}, {185,0,3891,0,0,0}, {1185,0,2478,0,0,0},
    {3014,0,2926,0,0,0}, {3015,0,2926,0,0,0}, {3016,0,2478,1,0,0}, {2944,0,3891,0,0,0},
    {2945,0,1107,0,0,0}, {1173,0,3891,0,0,0}, {1220,0,2478,0,0,0}, {2986,0,293,0,0,0},
    {3017,3018,367,0,0,0}, {3020,3021,372,0,0,0}, {2944,2949,3891,0,0,0}, {1212,1171,365,0,0,0},
    {2944,0,3891,0,0,0}, {2945,0,1110,0,0,0}, {2957,2958,1873,0,0,0}, {52,0,293,0,0,0},
    {3025,3026,376,0,0,0}, {2944,2949,3891,0,0,0}, {1212,1171,365,0,0,0}, {2944,0,3891,0,0,0},
    {2945,0,1113,0,0,0}, {2957,2958,1873,0,0,0}, {52,0,293,0,0,0}, {3030,3031,374,0,0,0},
    {2944,2949,3891,0,0,0}, {3033,1249,380,0,0,0}, {2945,0,1117,0,0,0}, {2944,0,3891,0,0,0},
    {52,0,293,0,0,0}, {2957,2958,1873,0,0,0}, {3036,3037,382,0,0,0}, {2944,2949,3891,0,0,0},
    {1175,57,418,0,0,0}, {3039,0,317,1,0,0}, {2944,0,3891,0,0,0}, {2945,0,1120,0,0,0},
    {2957,2958,1873,0,0,0}, {52,0,293,0,0,0}, {2944,2949,3891,0,0,0}, {3042,3043,397,0,0,0},
    {3045,1385,401,0,0,0}, {2945,0,1123,0,0,0}, {2944,0,3891,0,0,0}, {52,0,293,0,0,0},
    {2957,2958,1873,0,0,0}, {3048,3049,402,0,0,0}, {2944,2949,3891,0,0,0}, {3051,1454,424,0,0,0},
    {2945,0,1126,0,0,0}, {2944,0,3891,0,0,0}, {52,0,293,0,0,0}, {2957,2958,1873,0,0,0},
    {3054,3055,425,0,0,0}, {2944,2949,3891,0,0,0}, {1079,1080,412,0,0,0}, {2944,0,3891,0,0,0},
    {2945,0,1128,0,0,0}, {2957,2958,1873,0,0,0}, {52,0,293,0,0,0}, {3059,3060,413,0,0,0},
    {2944,2949,3891,0,0,0}, {52,0,293,0,0,0}, {2944,0,3891,0,0,0}, {2945,0,1131,0,0,0},
    {1175,57,418,0,0,0}, {2957,2958,1873,0,0,0}, {2944,2949,3891,0,0,0}, {3064,3065,441,0,0,0},
    {1175,57,418,0,0,0}, {2944,0,3891,0,0,0}, {2945,0,1134,0,0,0}, {2957,2958,1873,0,0,0},
    {52,0,293,0,0,0}, {2944,2949,3891,0,0,0}, {3064,3065,431,0,0,0}, {3070,469,447,0,0,0},
    {2957,2958,1873,0,0,0}, {2945,0,448,0,0,0}, {2944,0,3891,0,0,0}, {52,0,293,0,0,0},
    {3072,3073,449,0,0,0}, {2944,2949,3891,0,0,0}, {52,97,293,0,0,0}, {663,183,2388,0,0,0},
    {2957,2958,1873,0,0,0}, {2944,2949,3891,0,0,0}, {2945,3076,1139,0,0,0}, {578,3078,462,0,0,0},
    {2944,2949,3891,0,0,0}, {583,0,495,1,0,0}, {52,0,293,0,0,0}, {2944,0,3229,0,0,0},
    {2957,2958,1873,0,0,0}, {2945,0,1142,0,0,0}, {3082,3083,236,0,0,0}, {2944,2949,3229,0,0,0},
    {583,0,495,1,0,0}, {2957,2958,1873,0,0,0}, {2944,0,3229,0,0,0}, {2945,0,1145,0,0,0},
    {52,0,293,0,0,0}, {3087,3088,488,0,0,0}, {2944,2949,3229,0,0,0}, {3091,583,496,0,0,0},
    {2945,0,1148,0,0,0}, {2944,0,3229,0,0,0}, {2957,2958,1873,0,0,0}, {52,0,293,0,0,0},
    {3093,3094,1819,0,0,0}, {2944,2949,3229,0,0,0}, {583,0,495,1,0,0}, {2957,2958,1873,0,0,0},
    {2945,0,1151,0,0,0}, {2944,0,3229,0,0,0}, {52,0,293,0,0,0}, {3098,3099,500,0,0,0},
    {2944,2949,3229,0,0,0}, {583,0,495,1,0,0}, {3102,0,4207,0,0,0}, {2945,0,1154,0,0,0},
    {2944,0,3229,0,0,0}, {2957,2958,1873,0,0,0}, {52,0,293,0,0,0}, {3104,3105,3960,0,0,0},
    {2944,2949,3229,0,0,0}, {3107,1057,516,0,0,0}, {2957,2958,1873,0,0,0}, {2945,0,517,0,0,0},
    {2944,0,3891,0,0,0}, {52,0,293,0,0,0}, {3109,3110,518,0,0,0}, {2944,2949,3891,0,0,0},
    {17,18,541,0,0,0}, {52,97,293,0,0,0}, {3113,1091,540,0,0,0}, {3115,3116,1159,0,0,0},
    {3118,2532,822,0,0,0}, {2957,2958,1873,0,0,0}, {52,97,293,0,0,0}, {3120,3121,823,0,0,0},
    {52,0,293,0,0,0}, {2944,0,3891,0,0,0}, {2945,0,832,0,0,0}, {3123,1095,4207,0,0,0},
    {2944,2949,3891,0,0,0}, {3125,3126,835,0,0,0}, {3129,675,1582,0,0,0}, {2944,0,3891,0,0,0},
    {2945,0,1166,0,0,0}, {52,97,293,0,0,0}, {2957,2958,1873,0,0,0}, {2944,2949,3891,0,0,0},
    {1898,3131,1583,0,0,0}, {52,0,293,0,0,0}, {3134,459,1723,0,0,0}, {2945,0,1169,0,0,0},
    {2944,0,3891,0,0,0}, {2957,2958,1873,0,0,0}, {3136,3137,1724,0,0,0}, {2944,2949,3891,0,0,0},
    {3140,3141,1734,0,0,0}, {52,0,293,0,0,0}, {2957,2958,1873,0,0,0}, {2945,0,1172,0,0,0},
    {2944,0,3891,0,0,0}, {3143,3144,1735,0,0,0}, {2945,3076,2478,0,0,0}, {2944,2949,3891,0,0,0},
    {52,0,293,0,0,0}, {2957,2958,1873,0,0,0}, {3147,3148,1840,0,0,0}, {2945,0,1175,0,0,0},
    {2944,0,3229,0,0,0}, {3150,3151,1841,0,0,0}, {2944,2949,3229,0,0,0}, {2957,2958,1873,0,0,0},
    {3153,1099,1844,0,0,0}, {3155,3156,1845,0,0,0}, {3158,809,1861,0,0,0},
    {2957,2958,1873,0,0,0}, {2945,0,1181,0,0,0}, {2944,0,3229,0,0,0}, {52,0,293,0,0,0},
    {3161,3162,1184,0,0,0}, {2944,2949,3229,0,0,0}, {809,1786,2241,0,0,0},
    {1941,3164,1864,0,0,0}, {3165,3166,1866,0,0,0}, {2078,2079,1863,0,0,0},
    {3167,3168,2478,0,0,0}, {1323,1324,3891,0,0,0}, {140,141,1867,0,0,0}, {3169,3170,3891,0,0,0},
    {3171,3172,2926,0,0,0}, {17,18,1183,0,0,0}, {707,1796,3891,0,0,0}, {360,361,3891,0,0,0},
    {352,440,3891,0,0,0}, {140,141,1868,0,0,0}, {3169,3170,3891,0,0,0}, {1323,1324,3891,0,0,0},
    {3175,3176,3891,0,0,0}, {3177,3178,2926,0,0,0}, {3179,3180,2926,0,0,0},
    {3181,3182,2926,0,0,0}, {3183,3184,2926,0,0,0}, {3185,3186,2926,0,0,0}, {17,18,1185,0,0,0},
    {2957,2958,1873,0,0,0}, {2945,0,1187,0,0,0}, {2944,0,3229,0,0,0}, {52,0,293,0,0,0},
    {3191,3192,1186,0,0,0}, {2944,2949,3229,0,0,0}, {1903,1904,2710,0,0,0},
    {1905,1906,2403,0,0,0}, {1907,1908,3891,0,0,0}, {1909,1910,3891,0,0,0}, {52,0,293,0,0,0},
    {3195,0,1888,0,0,0}, {2945,0,2478,0,0,0}, {2944,0,3891,0,0,0}, {1930,0,1892,1,0,0},
    {1034,0,831,1,0,0}, {3197,3198,2188,0,0,0}, {3199,3200,831,0,0,0}, {2944,2949,3891,0,0,0},
    {1930,1931,1892,0,0,0}, {1034,1035,831,0,0,0}, {52,0,293,0,0,0}, {2945,0,2478,0,0,0},
    {2944,0,3891,0,0,0}, {1930,0,1892,1,0,0}, {2957,2958,1873,0,0,0}, {3203,3204,48,0,0,0},
    {2944,2949,3891,0,0,0}, {1930,1931,1892,0,0,0}, {17,18,1190,0,0,0}, {1903,1904,2710,0,0,0},
    {1905,1906,2403,0,0,0}, {663,1913,2391,0,0,0}, {185,186,2461,0,0,0}, {1914,1915,3330,0,0,0},
    {17,18,1196,0,0,0}, {52,0,293,0,0,0}, {2945,0,2478,0,0,0}, {2944,0,3891,0,0,0},
    {2651,1930,1893,0,0,0}, {2957,2958,1873,0,0,0}, {2944,2949,3891,0,0,0},
    {3210,3211,1910,0,0,0}, {52,0,293,0,0,0}, {2958,0,1873,0,0,0}, {1951,2658,1954,0,0,0},
    {2945,0,2478,0,0,0}, {2944,0,3891,0,0,0}, {3215,3216,1957,0,0,0}, {2944,2949,3891,0,0,0},
    {52,0,293,0,0,0}, {1773,0,1969,1,0,0}, {2951,0,1968,1,0,0}, {3219,3220,1967,0,0,0},
    {52,0,293,0,0,0}, {3223,1773,1970,0,0,0}, {3224,3225,3257,0,0,0}, {2957,2958,1873,0,0,0},
    {2944,0,3229,0,0,0}, {2945,0,1205,0,0,0}, {3227,3228,1971,0,0,0}, {2944,2949,3229,0,0,0},
    {2958,0,1873,0,0,0}, {3231,0,2478,0,0,0}, {2945,0,1211,0,0,0}, {3232,0,2478,0,0,0},
    {2944,0,3891,0,0,0}, {3233,0,3239,0,0,0}, {2944,2949,3891,0,0,0}, {3235,3236,2198,0,0,0},
    {2958,0,1873,0,0,0}, {3239,0,2203,0,0,0}, {2945,0,2478,0,0,0}, {2944,0,3891,0,0,0},
    {3241,3242,2204,0,0,0}, {2944,2949,3891,0,0,0}, {363,3244,3505,0,0,0},
    {2944,2949,3891,0,0,0}, {2945,3076,2478,0,0,0}, {2958,3245,1873,0,0,0},
    {3247,3248,2195,0,0,0}, {2944,2949,3891,0,0,0}, {3102,279,209,0,0,0}, {2957,2958,1873,0,0,0},
    {2945,0,1216,0,0,0}, {2944,0,3229,0,0,0}, {3252,3253,2218,0,0,0}, {2944,2949,3229,0,0,0},
    {3255,0,3891,0,0,0}, {2965,2966,2223,0,0,0}, {3255,3258,3891,0,0,0}, {3259,3260,3891,1,0,0},
    {2965,2966,2223,0,0,0}, {2951,0,2229,1,0,0}, {809,0,2241,1,0,0}, {52,97,293,0,0,0},
    {17,0,2241,0,0,0}, {3158,809,1224,1,0,0}, {3266,0,293,0,0,0}, {1969,1941,3586,0,0,0},
    {2944,0,3891,0,0,0}, {52,0,293,0,0,0}, {2945,0,1225,0,0,0}, {2944,2949,3891,0,0,0},
    {3268,3269,2258,0,0,0}, {3158,809,1231,0,0,0}, {3123,1095,2268,0,0,0}, {2944,0,3891,0,0,0},
    {2957,2958,1873,0,0,0}, {52,0,293,0,0,0}, {2945,0,1228,0,0,0}, {2944,2949,3891,0,0,0},
    {3273,3274,2266,0,0,0}, {17,0,2241,0,0,0}, {3158,809,1231,0,0,0}, {3123,1095,2268,0,0,0},
    {2944,0,3891,0,0,0}, {2957,2958,1873,0,0,0}, {52,0,293,0,0,0}, {2945,0,1232,0,0,0},
    {2944,2949,3891,0,0,0}, {3279,3280,2269,0,0,0}, {3282,3283,1828,0,0,0},
    {3158,809,2243,0,0,0}, {3224,3225,3257,0,0,0}, {3284,0,293,0,0,0}, {3285,0,293,0,0,0},
    {2945,0,2478,0,0,0}, {2944,0,3891,0,0,0}, {52,97,293,0,0,0}, {2957,2958,1873,0,0,0},
    {2944,2949,3891,0,0,0}, {3287,3288,2244,0,0,0}, {52,0,293,0,0,0}, {2957,0,1873,0,0,0},
    {3290,1104,2319,0,0,0}, {2945,0,2478,0,0,0}, {2944,0,3891,0,0,0}, {3292,3293,2302,0,0,0},
    {2944,2949,3891,0,0,0}, {52,0,293,0,0,0}, {2957,0,1873,0,0,0}, {3290,1104,2316,0,0,0},
    {2945,0,2478,0,0,0}, {2944,0,3891,0,0,0}, {3296,3297,2317,0,0,0}, {2944,2949,3891,0,0,0},
    {52,97,293,0,0,0}, {183,184,2384,1,0,0}, {2951,3299,2343,1,0,0}, {52,0,293,0,0,0},
    {2945,0,2354,0,0,0}, {2944,0,3229,0,0,0}, {2957,2958,1873,0,0,0}, {3301,2665,4207,0,0,0},
    {3303,3304,2356,0,0,0}, {2944,2949,3229,0,0,0}, {52,0,293,0,0,0}, {2957,2958,1873,0,0,0},
    {663,183,2388,0,0,0}, {2945,0,1244,0,0,0}, {2944,0,3891,0,0,0}, {3308,3309,2360,0,0,0},
    {2944,2949,3891,0,0,0}, {52,0,293,0,0,0}, {2917,2919,2459,0,0,0}, {52,0,293,0,0,0},
    {3313,692,2370,0,0,0}, {2957,2958,1873,0,0,0}, {2945,0,3605,0,0,0}, {2944,0,3891,0,0,0},
    {3315,3316,2371,0,0,0}, {2944,2949,3891,0,0,0}, {2957,2958,1873,0,0,0}, {663,183,2388,0,0,0},
    {2945,0,1251,0,0,0}, {2944,0,3891,0,0,0}, {52,0,293,0,0,0}, {3320,3321,2393,0,0,0},
    {2944,2949,3891,0,0,0}, {663,183,2388,0,0,0}, {1034,0,2926,0,0,0}, {2592,0,2926,0,0,0},
    {2944,0,3229,0,0,0}, {2945,0,1257,0,0,0}, {2957,2958,1873,0,0,0}, {52,0,293,0,0,0},
    {578,579,3451,0,0,0}, {2944,2949,3229,0,0,0}, {663,183,2388,0,0,0}, {2944,0,3229,0,0,0},
    {2945,0,1257,0,0,0}, {2957,2958,1873,0,0,0}, {52,0,293,0,0,0}, {578,579,3451,0,0,0},
    {2944,2949,3229,0,0,0}, {663,183,2388,0,0,0}, {2945,0,2478,0,0,0}, {2944,0,3891,0,0,0},
    {3328,0,293,0,0,0}, {52,97,293,0,0,0}, {2957,2958,1873,0,0,0}, {3329,3330,293,0,0,0},
    {3332,3333,2453,0,0,0}, {2944,2949,3891,0,0,0}, {17,0,3322,0,0,0}, {17,0,2384,0,0,0},
    {52,0,293,0,0,0}, {2944,0,3891,0,0,0}, {2945,0,1263,0,0,0}, {663,183,1262,0,0,0},
    {3338,900,1261,0,0,0}, {2957,2958,1873,0,0,0}, {578,579,2442,0,0,0}, {2944,2949,3891,0,0,0},
    {52,0,293,0,0,0}, {3341,0,2842,0,0,0}, {2957,2958,1873,0,0,0}, {2945,0,825,0,0,0},
    {2944,0,3229,0,0,0}, {3343,3344,2471,0,0,0}, {2944,2949,3229,0,0,0}, {52,0,293,0,0,0},
    {3346,185,3507,0,0,0}, {2957,2958,1873,0,0,0}, {2945,0,824,0,0,0}, {2944,0,3229,0,0,0},
    {3347,0,2323,0,0,0}, {3346,3349,2466,0,0,0}, {2944,2949,3229,0,0,0}, {663,183,2388,0,0,0},
    {3328,0,293,0,0,0}, {52,97,293,0,0,0}, {2957,2958,1873,0,0,0}, {2944,2949,3891,0,0,0},
    {2945,3076,2478,0,0,0}, {2944,2949,3891,0,0,0}, {3352,3353,3523,0,0,0}, {2944,0,3891,0,0,0},
    {2945,0,1272,0,0,0}, {52,97,293,0,0,0}, {3356,816,2489,0,0,0}, {2957,2958,1873,0,0,0},
    {3358,3359,2490,0,0,0}, {2944,2949,3891,0,0,0}, {52,0,293,0,0,0}, {2945,0,1275,0,0,0},
    {2944,0,3229,0,0,0}, {3363,3364,313,0,0,0}, {2944,2949,3891,0,0,0}, {52,0,293,0,0,0},
    {2957,2958,1873,0,0,0}, {2944,0,3229,0,0,0}, {2945,0,2542,0,0,0}, {3366,2674,4207,0,0,0},
    {2944,2949,3229,0,0,0}, {3368,3369,2530,0,0,0}, {52,0,293,0,0,0}, {3371,976,4207,0,0,0},
    {2945,0,2542,0,0,0}, {2944,0,3229,0,0,0}, {2957,2958,1873,0,0,0}, {2944,2949,3229,0,0,0},
    {3373,3374,2539,0,0,0}, {52,0,293,0,0,0}, {2957,2958,1873,0,0,0}, {2945,0,2542,0,0,0},
    {2944,0,3229,0,0,0}, {3376,2679,4207,0,0,0}, {2944,2949,3229,0,0,0}, {3378,3379,2563,0,0,0},
    {52,0,293,0,0,0}, {3382,3383,4207,0,0,0}, {2957,2958,1873,0,0,0}, {2945,0,1284,0,0,0},
    {2944,0,3229,0,0,0}, {3385,3386,2571,0,0,0}, {2944,2949,3229,0,0,0}, {52,0,293,0,0,0},
    {2957,2958,1873,0,0,0}, {2945,0,2542,0,0,0}, {2944,0,3229,0,0,0}, {3388,343,4207,0,0,0},
    {2944,2949,3229,0,0,0}, {3390,3391,2581,0,0,0}, {52,0,293,0,0,0}, {2957,2958,1873,0,0,0},
    {2945,0,2542,0,0,0}, {2944,0,3229,0,0,0}, {3393,2687,4207,0,0,0}, {2038,0,2587,0,0,0},
    {2944,2949,3229,0,0,0}, {3395,3396,2602,0,0,0}, {52,0,293,0,0,0}, {2957,2958,1873,0,0,0},
    {2945,0,2542,0,0,0}, {2944,0,3229,0,0,0}, {3398,2038,4207,0,0,0}, {2944,2949,3229,0,0,0},
    {3400,3401,2598,0,0,0}, {52,0,293,0,0,0}, {3403,702,4207,0,0,0}, {2944,0,3229,0,0,0},
    {2945,0,2542,0,0,0}, {2957,2958,1873,0,0,0}, {3405,3406,2627,0,0,0}, {2944,2949,3229,0,0,0},
    {52,0,293,0,0,0}, {3408,3409,4207,0,0,0}, {2944,0,3229,0,0,0}, {2945,0,2542,0,0,0},
    {2957,2958,1873,0,0,0}, {3411,3412,2624,0,0,0}, {2944,2949,3229,0,0,0}, {52,0,293,0,0,0},
    {2957,2958,1873,0,0,0}, {2945,0,2542,0,0,0}, {2944,0,3229,0,0,0}, {3414,2016,4207,0,0,0},
    {2944,2949,3229,0,0,0}, {3416,3417,2653,0,0,0}, {52,0,293,0,0,0}, {2957,2958,1873,0,0,0},
    {2945,0,2542,0,0,0}, {2944,0,3229,0,0,0}, {3419,701,4207,0,0,0}, {2944,2949,3229,0,0,0},
    {3421,3422,2656,0,0,0}, {3107,1057,2678,0,0,0}, {2944,0,3229,0,0,0}, {2945,0,2679,0,0,0},
    {52,0,293,0,0,0}, {2957,2958,1873,0,0,0}, {3425,3426,2680,0,0,0}, {2944,2949,3229,0,0,0},
    {3428,2069,2692,0,0,0}, {3429,2698,2695,0,0,0}, {3430,0,293,0,0,0}, {52,97,293,0,0,0},
    {2957,2958,1873,0,0,0}, {3432,3433,2697,0,0,0}, {52,0,293,0,0,0}, {2083,0,2739,0,0,0},
    {2073,0,2763,0,0,0}, {2704,2087,4263,0,0,0}, {3435,0,3891,0,0,0}, {3436,0,3891,0,0,0},
    {2944,0,3891,0,0,0}, {2945,0,2478,0,0,0}, {2957,2958,1873,0,0,0}, {2085,0,293,0,0,0},
    {3328,0,293,0,0,0}, {3438,3439,2782,0,0,0}, {2944,2949,3891,0,0,0}, {52,0,293,0,0,0},
    {3442,2083,2740,0,0,0}, {3443,2073,2764,0,0,0}, {2957,2958,1873,0,0,0}, {2944,0,3891,0,0,0},
    {2945,0,1307,0,0,0}, {3328,0,293,0,0,0}, {3445,3446,2773,0,0,0}, {2944,2949,3891,0,0,0},
    {3448,2725,2819,0,0,0}, {2957,2958,1873,0,0,0}, {2945,0,2809,0,0,0}, {2944,0,3891,0,0,0},
    {52,0,293,0,0,0}, {3450,3451,2820,0,0,0}, {2944,2949,3891,0,0,0}, {3453,2728,2823,0,0,0},
    {2957,2958,1873,0,0,0}, {2945,0,2809,0,0,0}, {2944,0,3891,0,0,0}, {52,0,293,0,0,0},
    {3455,3456,2824,0,0,0}, {2944,2949,3891,0,0,0}, {3458,1703,2814,0,0,0},
    {2957,2958,1873,0,0,0}, {2945,0,2809,0,0,0}, {2944,0,3891,0,0,0}, {52,0,293,0,0,0},
    {3460,3461,2816,0,0,0}, {2944,2949,3891,0,0,0}, {3463,2090,2833,0,0,0},
    {2957,2958,1873,0,0,0}, {2945,0,2809,0,0,0}, {2944,0,3891,0,0,0}, {52,0,293,0,0,0},
    {3465,3466,2834,0,0,0}, {2944,2949,3891,0,0,0}, {3468,2733,2836,0,0,0},
    {2957,2958,1873,0,0,0}, {2945,0,2809,0,0,0}, {2944,0,3891,0,0,0}, {52,0,293,0,0,0},
    {3470,3471,2837,0,0,0}, {2944,2949,3891,0,0,0}, {3473,473,2808,0,0,0},
    {2957,2958,1873,0,0,0}, {2945,0,2809,0,0,0}, {2944,0,3891,0,0,0}, {52,0,293,0,0,0},
    {3475,3476,2827,0,0,0}, {2944,2949,3891,0,0,0}, {2957,2958,1873,0,0,0}, {2945,0,1322,0,0,0},
    {2944,0,3891,0,0,0}, {3479,707,3818,0,0,0}, {52,0,293,0,0,0}, {2279,2280,2848,0,0,0},
    {2944,2949,3891,0,0,0}, {2957,2958,1873,0,0,0}, {363,3482,3505,0,0,0}, {2945,0,1326,0,0,0},
    {2944,0,3891,0,0,0}, {3485,3486,2853,0,0,0}, {2944,2949,3891,0,0,0}, {52,0,293,0,0,0},
    {2957,2958,1873,0,0,0}, {3489,3490,2856,0,0,0}, {2945,0,1328,0,0,0}, {2944,0,3891,0,0,0},
    {3492,3493,2857,0,0,0}, {2944,2949,3891,0,0,0}, {52,0,293,0,0,0}, {2957,2958,1873,0,0,0},
    {2945,0,3346,0,0,0}, {2944,0,3229,0,0,0}, {3495,480,4207,0,0,0}, {2944,2949,3229,0,0,0},
    {3497,3498,2867,0,0,0}, {3501,2738,2913,0,0,0}, {2957,2958,1873,0,0,0}, {2945,0,1333,0,0,0},
    {2944,0,3891,0,0,0}, {52,0,293,0,0,0}, {3503,3504,2914,0,0,0}, {2944,2949,3891,0,0,0},
    {52,97,293,0,0,0}, {2956,306,4207,0,0,0}, {2944,2949,3891,0,0,0}, {2957,3245,1873,0,0,0},
    {2945,3076,1336,0,0,0}, {3508,3509,3129,0,0,0}, {2944,2949,3891,0,0,0}, {52,0,293,0,0,0},
    {2958,0,1873,0,0,0}, {2945,0,1339,0,0,0}, {3512,463,3144,0,0,0}, {2944,0,3891,0,0,0},
    {3514,3515,3145,0,0,0}, {2944,2949,3891,0,0,0}, {2944,0,3891,0,0,0}, {2945,0,1342,0,0,0},
    {52,97,293,0,0,0}, {3518,2147,3157,0,0,0}, {2957,2958,1873,0,0,0}, {3520,3521,3158,0,0,0},
    {2944,2949,3891,0,0,0}, {3523,104,3172,0,0,0}, {106,0,3175,0,0,0}, {3524,0,2926,0,0,0},
    {3525,0,2926,0,0,0}, {2957,2958,1873,0,0,0}, {2945,0,3182,0,0,0}, {52,0,293,0,0,0},
    {2944,0,3229,0,0,0}, {3527,3528,3173,0,0,0}, {2944,2949,3891,0,0,0}, {3530,106,3176,0,0,0},
    {2957,2958,1873,0,0,0}, {2945,0,3182,0,0,0}, {52,0,293,0,0,0}, {2944,0,3229,0,0,0},
    {3532,3533,3177,0,0,0}, {2944,2949,3891,0,0,0}, {3535,2750,3180,0,0,0}, {2754,0,3184,0,0,0},
    {3536,0,2926,0,0,0}, {3537,0,2926,0,0,0}, {2957,2958,1873,0,0,0}, {2945,0,3182,0,0,0},
    {52,0,293,0,0,0}, {2944,0,3229,0,0,0}, {3539,3540,3181,0,0,0}, {2944,2949,3891,0,0,0},
    {3542,2754,3185,0,0,0}, {2957,2958,1873,0,0,0}, {2945,0,3182,0,0,0}, {52,0,293,0,0,0},
    {2944,0,3229,0,0,0}, {3544,3545,3186,0,0,0}, {2944,2949,3891,0,0,0}, {52,97,293,0,0,0},
    {283,284,3197,1,0,0}, {2951,3299,3193,0,0,0}, {3548,841,3190,0,0,0}, {234,871,234,0,0,0},
    {806,1519,2168,0,0,0}, {283,284,3891,0,0,0}, {3549,3550,231,0,0,0}, {3551,3552,293,0,0,0},
    {3555,2758,3205,0,0,0}, {2957,2958,1873,0,0,0}, {2944,0,3891,0,0,0}, {2945,0,1355,0,0,0},
    {3557,3558,3206,0,0,0}, {2944,2949,3891,0,0,0}, {2944,0,3891,0,0,0}, {2945,0,1358,0,0,0},
    {3328,0,293,0,0,0}, {52,97,293,0,0,0}, {2926,283,3198,0,0,0}, {2957,3245,1873,0,0,0},
    {3562,3563,3202,0,0,0}, {2944,2949,3891,0,0,0}, {2762,0,1943,0,0,0}, {2945,0,1200,0,0,0},
    {2957,0,1873,0,0,0}, {2944,0,3229,0,0,0}, {52,0,293,0,0,0}, {3566,3567,1944,0,0,0},
    {2944,2949,3229,0,0,0}, {3569,0,1937,0,0,0}, {2945,0,1200,0,0,0}, {2957,0,1873,0,0,0},
    {2944,0,3229,0,0,0}, {52,0,293,0,0,0}, {717,718,1938,0,0,0}, {2944,2949,3229,0,0,0},
    {3572,2113,3253,0,0,0}, {2957,2958,1873,0,0,0}, {2945,0,3254,0,0,0}, {2944,0,3891,0,0,0},
    {52,0,293,0,0,0}, {3574,3575,3255,0,0,0}, {2944,2949,3891,0,0,0}, {3577,733,3319,0,0,0},
    {52,97,293,0,0,0}, {3338,920,3327,0,0,0}, {2957,2958,1873,0,0,0}, {3579,3580,3321,0,0,0},
    {52,0,293,0,0,0}, {2957,2958,1873,0,0,0}, {2945,0,2478,0,0,0}, {2944,0,3891,0,0,0},
    {3495,480,3348,0,0,0}, {2944,2949,3891,0,0,0}, {3497,3498,3349,0,0,0}, {52,0,293,0,0,0},
    {2300,3255,3577,0,0,0}, {2945,0,1371,0,0,0}, {2944,0,3891,0,0,0}, {3586,3587,3358,0,0,0},
    {2944,2949,3891,0,0,0}, {3107,1057,3402,0,0,0}, {2944,0,3229,0,0,0}, {2945,0,3333,0,0,0},
    {2957,2958,1873,0,0,0}, {3590,3591,3405,0,0,0}, {2944,2949,3891,0,0,0},
    {3593,226,3437,0,0,0}, {3594,0,293,0,0,0}, {52,97,293,0,0,0}, {2957,2958,1873,0,0,0},
    {3596,3597,3436,0,0,0}, {3600,3601,3488,0,0,0}, {2957,2958,1873,0,0,0}, {2945,0,1378,0,0,0},
    {2944,0,3229,0,0,0}, {52,0,293,0,0,0}, {3603,3604,3490,0,0,0}, {2944,2949,3891,0,0,0},
    {2222,2223,3522,0,0,0}, {1110,1111,3548,0,0,0}, {2957,2958,1873,0,0,0},
    {1113,1114,3549,0,0,0}, {3608,3609,3552,0,0,0}, {2944,2949,3891,0,0,0},
    {2957,2958,1873,0,0,0}, {2944,2949,3891,0,0,0}, {3611,3612,3553,0,0,0}, {360,0,3891,0,0,0},
    {3614,0,293,0,0,0}, {185,0,2461,0,0,0}, {3231,0,2851,0,0,0}, {3615,0,2478,0,0,0},
    {3232,0,2851,0,0,0}, {3616,0,3238,0,0,0}, {3617,0,3421,0,0,0}, {3618,3619,3558,0,0,0},
    {352,0,255,0,0,0}, {52,97,293,0,0,0}, {2957,2958,1873,0,0,0}, {2524,2525,3965,0,0,0},
    {3620,3621,3240,0,0,0}, {2944,2949,3891,0,0,0}, {2945,3076,2478,0,0,0},
    {2944,2949,3891,0,0,0}, {3623,3624,3559,0,0,0}, {3616,0,3238,0,0,0}, {2779,2222,3545,0,0,0},
    {52,97,293,0,0,0}, {2957,2958,1873,0,0,0}, {3620,3621,3240,0,0,0}, {3627,3628,3546,0,0,0},
    {3630,2242,3636,0,0,0}, {2944,0,3891,0,0,0}, {2945,0,3641,0,0,0}, {2957,2958,1873,0,0,0},
    {52,0,293,0,0,0}, {3632,3633,3638,0,0,0}, {2944,2949,3891,0,0,0}, {3635,2789,3644,0,0,0},
    {2944,0,3891,0,0,0}, {2945,0,3641,0,0,0}, {2957,2958,1873,0,0,0}, {52,0,293,0,0,0},
    {3637,3638,3647,0,0,0}, {2944,2949,3891,0,0,0}, {3640,722,3640,0,0,0}, {2944,0,3891,0,0,0},
    {2945,0,3641,0,0,0}, {2957,2958,1873,0,0,0}, {52,0,293,0,0,0}, {3642,3643,3660,0,0,0},
    {2944,2949,3891,0,0,0}, {2944,0,3891,0,0,0}, {2945,0,1395,0,0,0}, {52,97,293,0,0,0},
    {2493,727,3669,0,0,0}, {2957,2958,1873,0,0,0}, {3647,3648,3670,0,0,0},
    {2944,2949,3891,0,0,0}, {52,0,293,0,0,0}, {2957,2958,1873,0,0,0}, {3651,0,3807,1,0,0},
    {2945,0,1398,0,0,0}, {3652,0,2478,0,0,0}, {3653,0,2478,0,0,0}, {2944,0,3891,0,0,0},
    {3654,0,3698,1,0,0}, {2944,2949,3891,0,0,0}, {3656,3657,3694,0,0,0}, {52,0,293,0,0,0},
    {2957,2958,1873,0,0,0}, {2945,0,2478,0,0,0}, {2944,0,3891,0,0,0}, {3659,3660,3696,0,0,0},
    {3661,0,3808,0,0,0}, {2944,2949,3891,0,0,0}, {3663,3664,3699,0,0,0}, {52,0,293,0,0,0},
    {2957,2958,1873,0,0,0}, {2945,0,1403,0,0,0}, {2944,0,3891,0,0,0}, {3667,3668,3722,0,0,0},
    {3670,3671,3725,0,0,0}, {2944,2949,3891,0,0,0}, {52,0,293,0,0,0}, {2957,2958,1873,0,0,0},
    {2945,0,1406,0,0,0}, {2944,0,3891,0,0,0}, {3674,2265,3736,0,0,0}, {3676,3677,3739,0,0,0},
    {2944,2949,3891,0,0,0}, {52,0,293,0,0,0}, {2957,2958,1873,0,0,0}, {2945,0,1409,0,0,0},
    {2944,0,3891,0,0,0}, {3680,2797,3747,0,0,0}, {3682,3683,3750,0,0,0}, {2944,2949,3891,0,0,0},
    {52,0,293,0,0,0}, {733,0,2170,1,0,0}, {3686,3687,3767,0,0,0}, {2957,2958,1873,0,0,0},
    {3690,3691,3773,0,0,0}, {52,0,293,0,0,0}, {2944,0,3891,0,0,0}, {2945,0,1414,0,0,0},
    {897,898,3774,0,0,0}, {2944,2949,3891,0,0,0}, {2957,2958,1873,0,0,0}, {2944,0,3891,0,0,0},
    {2945,0,1417,0,0,0}, {52,0,293,0,0,0}, {3696,3697,3780,0,0,0}, {2944,2949,3891,0,0,0},
    {3577,733,2166,0,0,0}, {3338,900,2171,0,0,0}, {2944,0,3891,0,0,0}, {2945,0,1420,0,0,0},
    {52,97,293,0,0,0}, {2957,2958,1873,0,0,0}, {2944,2949,3891,0,0,0}, {3701,3702,3764,0,0,0},
    {3704,3705,3797,0,0,0}, {2957,2958,1873,0,0,0}, {2945,0,3793,0,0,0}, {2944,0,3891,0,0,0},
    {52,0,293,0,0,0}, {3707,3708,3798,0,0,0}, {2944,2949,3891,0,0,0}, {2951,0,3810,1,0,0},
    {707,0,3817,1,0,0}, {52,97,293,0,0,0}, {3711,3712,3376,0,0,0}, {707,1796,3891,0,0,0},
    {3713,3714,786,0,0,0}, {2957,2958,1873,0,0,0}, {52,0,293,0,0,0}, {2944,0,3891,0,0,0},
    {2945,0,1427,0,0,0}, {3718,3719,4408,0,0,0}, {2944,2949,3891,0,0,0}, {2945,0,2478,0,0,0},
    {2944,0,3891,0,0,0}, {3721,3225,3257,0,0,0}, {3722,3723,3591,0,0,0}, {3479,707,3818,0,0,0},
    {52,97,293,0,0,0}, {2957,2958,1873,0,0,0}, {2944,2949,3891,0,0,0}, {2279,2280,3820,0,0,0},
    {52,97,293,0,0,0}, {2286,2287,3831,0,0,0}, {52,97,293,0,0,0}, {1118,1119,3837,1,0,0},
    {2944,2949,3891,0,0,0}, {2945,3076,1434,0,0,0}, {3203,3204,48,0,0,0}, {2944,2949,3891,0,0,0},
    {1118,1119,3891,0,0,0}, {52,97,293,0,0,0}, {1118,1119,3837,1,0,0}, {3195,3732,1824,0,0,0},
    {1034,1035,831,1,0,0}, {2944,2949,3891,0,0,0}, {2945,3076,1437,0,0,0},
    {3197,3198,2189,0,0,0}, {3199,3200,831,0,0,0}, {2944,2949,3891,0,0,0},
    {1118,1119,3891,0,0,0}, {1034,1035,831,0,0,0}, {52,97,293,0,0,0}, {1122,1119,3838,0,0,0},
    {2944,2949,3891,0,0,0}, {2945,3076,2478,0,0,0}, {2944,2949,3891,0,0,0},
    {3736,3737,3836,0,0,0}, {2944,0,3891,0,0,0}, {2945,0,2478,0,0,0}, {52,97,293,0,0,0},
    {1141,187,3844,0,0,0}, {2957,2958,1873,0,0,0}, {3740,1144,3845,0,0,0},
    {2944,2949,3891,0,0,0}, {352,0,255,0,0,0}, {52,97,293,0,0,0}, {1034,1035,831,0,0,0},
    {2592,2593,831,0,0,0}, {3346,185,2469,0,0,0}, {3742,3617,3379,0,0,0}, {2957,2958,1873,0,0,0},
    {360,361,3891,0,0,0}, {2945,3076,2478,0,0,0}, {2944,2949,3891,0,0,0}, {2944,2949,3891,0,0,0},
    {3744,3745,3860,0,0,0}, {52,0,293,0,0,0}, {2945,0,1446,0,0,0}, {2944,0,1447,0,0,0},
    {584,0,4347,1,0,0}, {2944,2949,3891,0,0,0}, {3750,3751,3866,0,0,0}, {3158,809,2242,0,0,0},
    {52,0,293,0,0,0}, {2957,2958,1873,0,0,0}, {2944,0,3891,0,0,0}, {2945,0,1451,0,0,0},
    {3755,3756,3890,0,0,0}, {2944,2949,3891,0,0,0}, {2957,2958,1873,0,0,0}, {76,301,3907,0,0,0},
    {2944,0,3891,0,0,0}, {2945,0,1453,0,0,0}, {52,97,293,0,0,0}, {2944,2949,3891,0,0,0},
    {3760,3761,3912,0,0,0}, {52,97,293,0,0,0}, {2957,2958,1873,0,0,0}, {2945,3076,2478,0,0,0},
    {2944,2949,3891,0,0,0}, {2944,2949,3891,0,0,0}, {289,290,3938,0,0,0}, {3765,2817,3993,0,0,0},
    {2307,0,3988,0,0,0}, {52,0,293,0,0,0}, {2957,2958,1873,0,0,0}, {2945,0,4014,0,0,0},
    {2944,0,3229,0,0,0}, {3767,3768,3996,0,0,0}, {2944,2949,3891,0,0,0}, {3770,2307,3989,0,0,0},
    {52,0,293,0,0,0}, {2957,2958,1873,0,0,0}, {2945,0,4014,0,0,0}, {2944,0,3229,0,0,0},
    {3772,3773,3997,0,0,0}, {2944,2949,3891,0,0,0}, {3775,2821,4007,0,0,0}, {52,0,293,0,0,0},
    {2957,2958,1873,0,0,0}, {2945,0,4014,0,0,0}, {2944,0,3229,0,0,0}, {3777,3778,4008,0,0,0},
    {2944,2949,3891,0,0,0}, {3780,2314,4011,0,0,0}, {52,0,293,0,0,0}, {2957,2958,1873,0,0,0},
    {2945,0,4014,0,0,0}, {2944,0,3229,0,0,0}, {3782,3783,4012,0,0,0}, {2944,2949,3891,0,0,0},
    {92,0,4027,0,0,0}, {2957,2958,1873,0,0,0}, {2945,0,4054,0,0,0}, {2944,0,3891,0,0,0},
    {52,0,293,0,0,0}, {3786,3787,4028,0,0,0}, {2944,2949,3891,0,0,0}, {3789,0,4047,0,0,0},
    {2957,2958,1873,0,0,0}, {2945,0,4054,0,0,0}, {2944,0,3891,0,0,0}, {52,0,293,0,0,0},
    {3791,3792,4048,0,0,0}, {2944,2949,3891,0,0,0}, {92,0,4027,0,0,0}, {2957,2958,1873,0,0,0},
    {2945,0,4054,0,0,0}, {2944,0,3891,0,0,0}, {52,0,293,0,0,0}, {3795,3796,4042,0,0,0},
    {2944,2949,3891,0,0,0}, {3798,0,4061,0,0,0}, {2957,2958,1873,0,0,0}, {2945,0,4054,0,0,0},
    {2944,0,3891,0,0,0}, {52,0,293,0,0,0}, {3800,3801,4062,0,0,0}, {2944,2949,3891,0,0,0},
    {3803,0,4073,0,0,0}, {2957,2958,1873,0,0,0}, {2945,0,4054,0,0,0}, {2944,0,3891,0,0,0},
    {52,0,293,0,0,0}, {3805,3806,4074,0,0,0}, {2944,2949,3891,0,0,0}, {92,70,4087,0,0,0},
    {2957,2958,1873,0,0,0}, {2945,0,4054,0,0,0}, {2944,0,3891,0,0,0}, {52,0,293,0,0,0},
    {3809,3810,4088,0,0,0}, {2944,2949,3891,0,0,0}, {92,0,4027,0,0,0}, {2957,2958,1873,0,0,0},
    {2945,0,4054,0,0,0}, {2944,0,3891,0,0,0}, {52,0,293,0,0,0}, {3813,3814,4092,0,0,0},
    {2944,2949,3891,0,0,0}, {3816,0,4105,0,0,0}, {2957,2958,1873,0,0,0}, {2945,0,4054,0,0,0},
    {2944,0,3891,0,0,0}, {52,0,293,0,0,0}, {3818,3819,4106,0,0,0}, {2944,2949,3891,0,0,0},
    {3821,0,4126,0,0,0}, {2957,2958,1873,0,0,0}, {2945,0,4054,0,0,0}, {2944,0,3891,0,0,0},
    {52,0,293,0,0,0}, {3823,3824,4127,0,0,0}, {2944,2949,3891,0,0,0}, {3826,0,4132,0,0,0},
    {2957,2958,1873,0,0,0}, {2945,0,4054,0,0,0}, {2944,0,3891,0,0,0}, {52,0,293,0,0,0},
    {3828,3829,4133,0,0,0}, {2944,2949,3891,0,0,0}, {92,0,4027,0,0,0}, {2957,2958,1873,0,0,0},
    {2945,0,4054,0,0,0}, {2944,0,3891,0,0,0}, {52,0,293,0,0,0}, {3832,3833,4142,0,0,0},
    {2944,2949,3891,0,0,0}, {3835,0,4052,0,0,0}, {2957,2958,1873,0,0,0}, {2945,0,4054,0,0,0},
    {2944,0,3891,0,0,0}, {52,0,293,0,0,0}, {3837,3838,4053,0,0,0}, {2944,2949,3891,0,0,0},
    {3102,279,4147,0,0,0}, {52,0,293,0,0,0}, {2957,2958,1873,0,0,0}, {2944,0,3891,0,0,0},
    {2945,0,1490,0,0,0}, {3842,3843,4148,0,0,0}, {2944,2949,3891,0,0,0}, {3846,2862,4214,0,0,0},
    {826,0,4234,0,0,0}, {2426,0,4229,0,0,0}, {2945,0,1493,0,0,0}, {2944,0,3229,0,0,0},
    {2957,2958,1873,0,0,0}, {52,0,293,0,0,0}, {3848,3849,4215,0,0,0}, {2944,2949,3229,0,0,0},
    {3852,2426,4230,0,0,0}, {826,0,4234,0,0,0}, {2945,0,1496,0,0,0}, {2944,0,3229,0,0,0},
    {2957,2958,1873,0,0,0}, {52,0,293,0,0,0}, {3854,3855,4231,0,0,0}, {2944,2949,3229,0,0,0},
    {3858,826,4235,0,0,0}, {2945,0,1499,0,0,0}, {2944,0,3229,0,0,0}, {2957,2958,1873,0,0,0},
    {52,0,293,0,0,0}, {3860,3861,4238,0,0,0}, {2944,2949,3229,0,0,0}, {3858,826,4235,0,0,0},
    {2945,0,1502,0,0,0}, {2944,0,3229,0,0,0}, {2957,2958,1873,0,0,0}, {52,0,293,0,0,0},
    {3865,3866,4236,0,0,0}, {2944,2949,3229,0,0,0}, {3869,827,4260,0,0,0}, {2945,0,1505,0,0,0},
    {2944,0,3229,0,0,0}, {2957,2958,1873,0,0,0}, {52,0,293,0,0,0}, {3871,3872,4261,0,0,0},
    {2944,2949,3229,0,0,0}, {2951,0,4273,1,0,0}, {835,0,4275,1,0,0}, {52,97,293,0,0,0},
    {3875,3876,231,0,0,0}, {3711,3712,3376,0,0,0}, {835,3877,3891,0,0,0}, {2945,0,2478,0,0,0},
    {2944,0,3891,0,0,0}, {3879,835,4276,0,0,0}, {3328,0,293,0,0,0}, {52,97,293,0,0,0},
    {2957,2958,1873,0,0,0}, {2944,2949,3891,0,0,0}, {3881,3882,4296,0,0,0}, {52,0,293,0,0,0},
    {3879,835,4276,0,0,0}, {2957,2958,1873,0,0,0}, {2944,0,3891,0,0,0}, {2945,0,2478,0,0,0},
    {3328,0,293,0,0,0}, {2944,2949,3891,0,0,0}, {3885,3886,4280,0,0,0}, {3879,835,4276,0,0,0},
    {3328,0,293,0,0,0}, {52,97,293,0,0,0}, {2957,2958,1873,0,0,0}, {2944,2949,3891,0,0,0},
    {2945,3076,2478,0,0,0}, {2944,2949,3891,0,0,0}, {1807,1808,4278,0,0,0}, {2951,0,4302,1,0,0},
    {584,0,4347,1,0,0}, {52,97,293,0,0,0}, {3891,3892,231,0,0,0}, {3893,3894,231,0,0,0},
    {3895,3896,231,0,0,0}, {584,767,3891,0,0,0}, {52,0,293,0,0,0}, {2957,2958,1873,0,0,0},
    {3899,2872,4305,0,0,0}, {2944,0,3891,0,0,0}, {2945,0,1518,0,0,0}, {3901,3902,4306,0,0,0},
    {2944,2949,3891,0,0,0}, {52,0,293,0,0,0}, {3905,3906,4309,0,0,0}, {3910,0,4317,0,0,0},
    {2945,3076,1523,0,0,0}, {2944,2949,1524,0,0,0}, {2944,2949,1524,0,0,0},
    {3912,3913,460,0,0,0}, {52,97,293,0,0,0}, {3910,584,4317,0,0,0}, {2957,2958,1873,0,0,0},
    {3912,3916,4318,0,0,0}, {52,0,293,0,0,0}, {2957,2958,1873,0,0,0}, {3919,2875,4326,0,0,0},
    {3910,584,4348,0,0,0}, {2944,0,3891,0,0,0}, {2945,0,1529,0,0,0}, {3921,3922,4327,0,0,0},
    {2944,2949,3891,0,0,0}, {52,0,293,0,0,0}, {90,91,4338,0,0,0}, {2957,2958,1873,0,0,0},
    {2945,0,4405,0,0,0}, {2944,0,3891,0,0,0}, {3925,3926,4334,0,0,0}, {2944,2949,3891,0,0,0},
    {52,0,293,0,0,0}, {1728,0,529,0,0,0}, {2957,2958,1873,0,0,0}, {2945,0,2478,0,0,0},
    {2944,0,3891,0,0,0}, {1743,3929,531,0,0,0}, {2944,2949,3891,0,0,0}, {52,0,293,0,0,0},
    {2957,2958,1873,0,0,0}, {2945,0,2478,0,0,0}, {2944,0,3891,0,0,0}, {3932,3933,4336,0,0,0},
    {2944,2949,3891,0,0,0}, {52,0,293,0,0,0}, {2881,89,4342,0,0,0}, {2957,2958,1873,0,0,0},
    {2945,0,2478,0,0,0}, {2944,0,3891,0,0,0}, {3936,3937,3789,0,0,0}, {2944,2949,3891,0,0,0},
    {52,0,293,0,0,0}, {89,0,4341,1,0,0}, {2957,2958,1873,0,0,0}, {2945,0,2478,0,0,0},
    {2944,0,3891,0,0,0}, {3940,3941,102,0,0,0}, {2944,2949,3891,0,0,0}, {52,0,293,0,0,0},
    {3943,259,4207,0,0,0}, {2957,2958,1873,0,0,0}, {2945,0,2478,0,0,0}, {2944,0,3891,0,0,0},
    {3944,1739,4207,0,0,0}, {3943,3946,4207,0,0,0}, {3947,3948,3792,0,0,0},
    {2944,2949,3891,0,0,0}, {52,0,293,0,0,0}, {90,91,4338,0,0,0}, {2957,2958,1873,0,0,0},
    {2945,0,2478,0,0,0}, {2944,0,3891,0,0,0}, {3951,3952,4343,0,0,0}, {2944,2949,3891,0,0,0},
    {2944,0,3891,0,0,0}, {2945,0,1546,0,0,0}, {52,97,293,0,0,0}, {3955,98,4354,0,0,0},
    {2957,2958,1873,0,0,0}, {3957,3958,4356,0,0,0}, {2944,2949,3891,0,0,0},
    {2957,2958,1873,0,0,0}, {3910,584,4348,0,0,0}, {2944,0,3891,0,0,0}, {2945,0,1549,0,0,0},
    {52,97,293,0,0,0}, {2944,2949,3891,0,0,0}, {3912,3916,4351,0,0,0}, {3963,2533,4367,0,0,0},
    {2957,2958,1873,0,0,0}, {2945,0,1976,0,0,0}, {2944,0,3229,0,0,0}, {52,0,293,0,0,0},
    {3965,3966,4368,0,0,0}, {2944,2949,3229,0,0,0}, {2957,2958,1873,0,0,0},
    {3968,2540,4376,0,0,0}, {52,97,293,0,0,0}, {3970,3971,4377,0,0,0}, {2957,2958,1873,0,0,0},
    {3973,838,4383,0,0,0}, {52,97,293,0,0,0}, {3975,3976,4384,0,0,0}, {3981,0,1558,0,0,0},
    {3982,0,293,0,0,0}, {3983,0,293,0,0,0}, {3981,3985,1558,0,0,0}, {3982,3986,293,0,0,0},
    {3983,3987,293,0,0,0}, {52,97,293,0,0,0}, {183,184,2384,1,0,0}, {584,767,4347,1,0,0},
    {59,60,293,0,0,0}, {809,0,2241,1,0,0}, {812,0,3891,1,0,0}, {52,0,293,0,0,0},
    {59,60,293,0,0,0}, {52,97,293,0,0,0}, {815,816,2488,1,0,0}, {584,767,4347,1,0,0},
    {52,97,293,0,0,0}, {822,823,3192,1,0,0}, {978,3994,293,0,0,0}, {826,0,4234,1,0,0},
    {827,0,4259,1,0,0}, {356,0,3891,2,0,0}, {52,0,293,0,0,0}, {829,830,4256,0,0,0},
    {831,832,4232,0,0,0}, {834,0,3891,0,0,0}, {978,0,293,0,0,0}, {183,0,2385,0,0,0},
    {835,0,4277,1,0,0}, {52,97,293,0,0,0}, {584,0,4347,1,0,0}, {838,0,4382,1,0,0},
    {52,97,293,0,0,0}, {1670,1671,3891,0,0,0}, {1672,1673,3891,0,0,0}, {4000,4001,506,0,0,0},
    {1528,0,293,0,0,0}, {4000,4002,507,0,0,0}, {17,18,1574,0,0,0}, {514,515,3891,0,0,0},
    {4007,4008,1579,0,0,0}, {17,18,1577,0,0,0}, {17,18,234,0,0,0}, {1323,1324,3891,0,0,0},
    {289,290,3945,0,0,0}, {675,4012,3891,0,0,0}, {1895,4013,1578,0,0,0}, {17,675,1581,0,0,0},
    {17,18,1580,0,0,0}, {4016,0,1872,0,0,0}, {1716,0,519,0,0,0}, {4007,267,523,0,0,0},
    {4017,4018,3891,0,0,0}, {4017,0,3891,0,0,0}, {277,0,91,1,0,0}, {52,0,293,0,0,0},
    {54,55,78,0,0,0}, {52,0,293,0,0,0}, {4024,4025,97,0,0,0}, {663,183,2386,0,0,0},
    {356,0,3891,2,0,0}, {52,0,293,0,0,0}, {665,666,3923,0,0,0}, {667,668,4174,0,0,0},
    {114,0,3891,0,0,0}, {116,0,3891,0,0,0}, {2136,0,2923,0,0,0}, {2571,0,3880,0,0,0},
    {52,0,293,0,0,0}, {4030,4031,293,0,0,0}, {52,0,293,0,0,0}, {356,0,3891,2,0,0},
    {1316,4034,388,0,0,0}, {4035,4036,293,0,0,0}, {52,0,293,0,0,0}, {4039,4040,293,0,0,0},
    {809,0,2241,1,0,0}, {978,0,293,0,0,0}, {52,0,293,0,0,0}, {809,1786,2241,0,0,0},
    {1941,3164,1864,0,0,0}, {3165,3166,1866,0,0,0}, {2078,2079,1863,0,0,0},
    {3167,3168,2478,0,0,0}, {1323,1324,3891,0,0,0}, {140,141,1867,0,0,0}, {3169,3170,3891,0,0,0},
    {3171,3172,2926,0,0,0}, {707,1796,3891,0,0,0}, {4044,4045,1605,0,0,0}, {17,18,1601,0,0,0},
    {570,571,3891,0,0,0}, {612,791,3891,0,0,0}, {360,361,3891,0,0,0}, {352,440,3891,0,0,0},
    {1117,221,1603,0,0,0}, {17,18,1604,0,0,0}, {707,1796,3891,0,0,0}, {360,361,3891,0,0,0},
    {352,440,3891,0,0,0}, {140,141,1868,0,0,0}, {3169,3170,3891,0,0,0}, {1323,1324,3891,0,0,0},
    {3175,3176,3891,0,0,0}, {3177,3178,2926,0,0,0}, {3179,3180,2926,0,0,0},
    {3181,3182,2926,0,0,0}, {3183,3184,2926,0,0,0}, {3185,3186,2926,0,0,0}, {17,18,1606,0,0,0},
    {2365,360,263,0,0,0}, {2366,352,256,0,0,0}, {4053,1792,3818,1,0,0}, {52,0,293,0,0,0},
    {2764,2765,1607,0,0,0}, {94,95,1602,0,0,0}, {52,0,293,0,0,0}, {4057,4058,2230,0,0,0},
    {809,0,2241,1,0,0}, {52,0,293,0,0,0}, {59,60,293,0,0,0}, {809,0,2241,1,0,0},
    {52,0,293,0,0,0}, {59,60,3891,0,0,0}, {809,0,2241,1,0,0}, {52,0,293,0,0,0},
    {59,60,293,0,0,0}, {663,183,2389,1,0,0}, {52,0,293,0,0,0}, {578,579,3451,0,0,0},
    {52,0,293,0,0,0}, {4068,0,3891,1,0,0}, {4070,4071,293,0,0,0}, {52,0,293,0,0,0},
    {2679,0,2558,1,0,0}, {4073,0,3891,0,0,0}, {59,60,293,0,0,0}, {722,0,3639,1,0,0},
    {727,0,3668,1,0,0}, {52,0,293,0,0,0}, {4077,4078,3650,0,0,0}, {52,0,293,0,0,0},
    {4081,4082,293,0,0,0}, {52,0,293,0,0,0}, {140,141,3811,0,0,0}, {751,0,4131,1,0,0},
    {70,0,4025,0,0,0}, {52,0,293,0,0,0}, {2855,0,4125,0,0,0}, {4087,4088,4112,0,0,0},
    {461,0,4382,1,0,0}, {727,0,3668,1,0,0}, {52,0,293,0,0,0}, {584,0,4347,0,0,0},
    {59,60,293,0,0,0}, {52,97,293,0,0,0}, {584,767,4347,1,0,0}, {59,60,293,0,0,0},
    {279,0,1749,0,0,0}, {305,0,1725,0,0,0}, {52,97,293,0,0,0}, {510,0,123,1,0,0},
    {550,662,816,0,0,0}, {663,183,2386,0,0,0}, {356,0,3891,2,0,0}, {52,0,293,0,0,0},
    {665,666,3917,0,0,0}, {667,668,4164,0,0,0}, {52,0,293,0,0,0}, {57,0,417,1,0,0},
    {670,0,41,1,0,0}, {59,60,293,0,0,0}, {583,0,495,1,0,0}, {279,0,3891,1,0,0}, {52,0,293,0,0,0},
    {279,280,3891,0,0,0}, {499,500,210,0,0,0}, {677,0,454,1,0,0}, {678,0,3617,1,0,0},
    {52,0,293,0,0,0}, {59,60,293,0,0,0}, {279,0,2217,1,0,0}, {689,690,2216,0,0,0},
    {52,0,293,0,0,0}, {692,0,2369,1,0,0}, {693,0,2368,1,0,0}, {695,696,2364,0,0,0},
    {52,0,293,0,0,0}, {332,0,3891,1,0,0}, {233,0,3891,1,0,0}, {603,699,142,0,0,0},
    {52,0,293,0,0,0}, {3409,0,2623,1,0,0}, {704,705,2622,0,0,0}, {707,0,3817,0,0,0},
    {708,0,2702,1,0,0}, {52,0,293,0,0,0}, {59,60,293,0,0,0}, {463,0,3143,1,0,0},
    {3102,279,1726,1,0,0}, {4114,0,1700,0,0,0}, {52,0,293,0,0,0}, {463,464,3143,0,0,0},
    {653,654,3136,0,0,0}, {3569,0,1940,1,0,0}, {52,0,293,0,0,0}, {4118,4119,1937,0,0,0},
    {4120,4121,1933,0,0,0}, {722,0,3639,1,0,0}, {584,0,4347,1,0,0}, {52,0,293,0,0,0},
    {724,725,3625,0,0,0}, {52,97,293,0,0,0}, {279,280,3664,1,0,0}, {733,0,1665,1,0,0},
    {584,0,3891,1,0,0}, {52,0,293,0,0,0}, {140,141,3781,0,0,0}, {279,280,3896,1,0,0},
    {741,742,3910,0,0,0}, {301,302,3891,0,0,0}, {75,0,4072,1,0,0}, {70,0,4025,1,0,0},
    {76,0,4140,1,0,0}, {52,0,293,0,0,0}, {78,79,4071,0,0,0}, {746,0,4104,1,0,0},
    {70,0,4025,1,0,0}, {52,0,293,0,0,0}, {748,749,4099,0,0,0}, {751,0,4131,1,0,0},
    {70,0,4025,1,0,0}, {52,0,293,0,0,0}, {748,749,4019,0,0,0}, {279,0,4146,1,0,0},
    {356,0,3891,2,0,0}, {52,0,293,0,0,0}, {59,60,293,0,0,0}, {356,357,3891,0,0,0},
    {279,280,4311,1,0,0}, {741,742,4349,0,0,0}, {771,772,4312,0,0,0}, {584,767,3891,0,0,0},
    {234,0,3891,0,0,0}, {4142,0,1681,0,0,0}, {4143,0,4274,0,0,0}, {4145,4146,3891,0,0,0},
    {4147,4148,1682,0,0,0}, {4149,4150,2311,0,0,0}, {1802,4151,2851,0,0,0},
    {4147,4148,1682,1,0,0}, {4153,4154,2851,1,0,0}, {4149,4150,2311,1,0,0}, {17,0,1679,0,0,0},
    {426,427,3891,0,0,0}, {1802,4151,2851,0,0,0}, {4162,4163,1687,0,0,0}, {1161,1162,1678,0,0,0},
    {1547,1548,1688,0,0,0}, {17,18,1685,0,0,0}, {1612,1613,3891,0,0,0}, {4170,4171,3891,0,0,0},
    {17,18,1689,0,0,0}, {4177,4178,1694,0,0,0}, {4179,4180,293,0,0,0}, {4181,4182,3891,0,0,0},
    {4183,4184,3367,0,0,0}, {4177,0,1694,0,0,0}, {4179,0,293,0,0,0}, {4181,0,3891,0,0,0},
    {4183,4185,3367,0,0,0}, {4189,0,4207,0,0,0}, {1528,0,293,0,0,0}, {4198,4199,293,0,0,0},
    {1801,4200,2478,0,0,0}, {707,1796,3817,0,0,0}, {4201,4202,2478,0,0,0},
    {1803,4203,4298,0,0,0}, {708,774,3891,0,0,0}, {1805,4204,2478,0,0,0}, {348,1339,3891,0,0,0},
    {360,361,3891,0,0,0}, {1777,1778,293,0,0,0}, {2217,0,2478,0,0,0}, {352,0,3891,0,0,0},
    {836,0,2478,0,0,0}, {1777,1778,293,0,0,0}, {4198,4199,293,0,0,0}, {1801,4200,2478,0,0,0},
    {1805,4204,2478,0,0,0}, {708,774,2702,0,0,0}, {707,1796,3817,0,0,0}, {4201,4202,2478,0,0,0},
    {1803,4203,4298,0,0,0}, {836,4207,1704,0,0,0}, {967,4208,273,0,0,0}, {975,4209,279,0,0,0},
    {970,4210,276,0,0,0}, {4211,4212,2882,0,0,0}, {4213,4214,2893,0,0,0}, {4215,4216,2890,0,0,0},
    {17,18,1705,0,0,0}, {4221,4222,1713,0,0,0}, {4223,4224,1707,0,0,0}, {4225,4226,1712,0,0,0},
    {4227,4228,1711,0,0,0}, {4229,4230,2885,0,0,0}, {853,4231,229,0,0,0}, {4232,4233,2886,0,0,0},
    {4234,4235,1706,0,0,0}, {4237,4238,831,0,0,0}, {4198,4199,293,0,0,0}, {499,500,230,0,0,0},
    {835,3877,3891,0,0,0}, {4239,4240,3891,0,0,0}, {4241,4242,3891,0,0,0},
    {2076,4243,3247,0,0,0}, {836,4207,2478,0,0,0}, {835,3877,4275,0,0,0}, {4198,4199,293,0,0,0},
    {967,4208,273,0,0,0}, {975,4209,279,0,0,0}, {970,4210,276,0,0,0}, {4211,4212,2882,0,0,0},
    {4213,4214,2893,0,0,0}, {4215,4216,2890,0,0,0}, {575,576,2926,0,0,0}, {430,431,3882,0,0,0},
    {499,500,3883,0,0,0}, {17,18,1714,0,0,0}, {507,4249,1715,0,0,0}, {499,500,3924,0,0,0},
    {1323,1324,3891,0,0,0}, {2665,4251,2353,0,0,0}, {4252,4253,3573,0,0,0}, {140,141,1718,0,0,0},
    {4254,4255,3891,0,0,0}, {1612,1613,3891,0,0,0}, {4256,4257,3891,0,0,0},
    {2926,4258,3199,0,0,0}, {584,767,4347,0,0,0}, {360,361,3891,0,0,0}, {2196,2197,2926,0,0,0},
    {301,302,3905,0,0,0}, {1974,4259,293,0,0,0}, {585,1634,3760,0,0,0}, {289,290,3945,0,0,0},
    {1975,4260,2497,0,0,0}, {4261,4262,2355,0,0,0}, {352,440,255,0,0,0}, {4274,4275,2887,0,0,0},
    {4278,4279,2485,0,0,0}, {459,460,1722,0,0,0}, {289,290,3945,0,0,0}, {17,18,1722,0,0,0},
    {17,18,1721,0,0,0}, {17,18,1749,0,0,0}, {3141,4291,1733,0,0,0}, {4292,4293,3891,0,0,0},
    {4294,4295,3891,0,0,0}, {4296,4297,3891,0,0,0}, {17,18,1730,0,0,0}, {499,500,1742,0,0,0},
    {17,18,1733,0,0,0}, {17,18,1743,0,0,0}, {1547,0,3891,1,0,0}, {17,4302,1736,0,0,0},
    {1547,1548,3891,0,0,0}, {17,18,1738,0,0,0}, {17,18,1736,0,0,0}, {3141,4291,3891,0,0,0},
    {360,361,3891,0,0,0}, {4312,4313,3891,0,0,0}, {4300,4314,1732,0,0,0}, {4308,4315,1741,0,0,0},
    {183,184,3891,0,0,0}, {289,290,3945,0,0,0}, {1547,0,3891,1,0,0}, {1161,0,1747,0,0,0},
    {4318,4319,3891,0,0,0}, {4320,4321,3891,0,0,0}, {4322,4323,3891,0,0,0},
    {4324,4325,831,0,0,0}, {17,18,1745,0,0,0}, {17,18,1744,0,0,0}, {843,0,293,0,0,0},
    {845,0,1753,0,0,0}, {843,0,293,0,0,0}, {845,0,1754,0,0,0}, {848,0,293,0,0,0},
    {848,0,293,0,0,0}, {277,0,91,1,0,0}, {320,0,3891,1,0,0}, {52,0,293,0,0,0}, {54,55,78,0,0,0},
    {4024,0,98,1,0,0}, {52,0,293,0,0,0}, {4024,4025,98,0,0,0}, {663,183,2386,0,0,0},
    {4339,0,300,0,0,0}, {356,0,3891,2,0,0}, {52,0,293,0,0,0}, {665,666,3923,0,0,0},
    {667,668,4174,0,0,0}, {114,0,3891,0,0,0}, {116,0,3891,0,0,0}, {2136,0,2923,0,0,0},
    {2571,0,3880,0,0,0}, {52,0,293,0,0,0}, {4030,4031,293,0,0,0}, {4035,0,293,0,0,0},
    {52,0,293,0,0,0}, {356,0,3891,2,0,0}, {1316,4034,388,0,0,0}, {4035,4036,293,0,0,0},
    {52,0,293,0,0,0}, {4039,4040,293,0,0,0}, {809,0,2241,1,0,0}, {1941,0,3891,0,0,0},
    {3165,0,1865,0,0,0}, {2078,0,1862,0,0,0}, {3167,0,2478,0,0,0}, {52,0,293,0,0,0},
    {809,1786,2241,0,0,0}, {1941,3164,1864,0,0,0}, {3165,3166,1866,0,0,0},
    {2078,2079,1863,0,0,0}, {3167,3168,2478,0,0,0}, {1323,1324,3891,0,0,0}, {140,141,1867,0,0,0},
    {3169,3170,3891,0,0,0}, {3171,3172,2926,0,0,0}, {707,1796,3891,0,0,0},
    {4044,4045,1774,0,0,0}, {17,18,1770,0,0,0}, {570,571,3891,0,0,0}, {612,791,3891,0,0,0},
    {360,361,3891,0,0,0}, {352,440,3891,0,0,0}, {1117,221,1772,0,0,0}, {17,18,1773,0,0,0},
    {707,1796,3891,0,0,0}, {360,361,3891,0,0,0}, {352,440,3891,0,0,0}, {140,141,1868,0,0,0},
    {3169,3170,3891,0,0,0}, {1323,1324,3891,0,0,0}, {3175,3176,3891,0,0,0},
    {3177,3178,2926,0,0,0}, {3179,3180,2926,0,0,0}, {3181,3182,2926,0,0,0},
    {3183,3184,2926,0,0,0}, {3185,3186,2926,0,0,0}, {17,18,1775,0,0,0}, {2365,360,263,0,0,0},
    {2366,352,256,0,0,0}, {4053,1792,3818,1,0,0}, {52,0,293,0,0,0}, {2764,2765,1776,0,0,0},
    {94,95,1771,0,0,0}, {4057,0,2231,1,0,0}, {52,0,293,0,0,0}, {4057,4058,2231,0,0,0},
    {809,0,2241,1,0,0}, {4361,0,2926,1,0,0}, {52,0,293,0,0,0}, {59,60,293,0,0,0},
    {809,0,2241,1,0,0}, {4364,0,293,0,0,0}, {52,0,293,0,0,0}, {59,60,3891,0,0,0},
    {809,0,2241,1,0,0}, {52,0,293,0,0,0}, {59,60,293,0,0,0}, {663,183,2389,1,0,0},
    {4369,0,3752,0,0,0}, {52,0,293,0,0,0}, {578,579,3451,0,0,0}, {52,0,293,0,0,0},
    {976,0,2538,1,0,0}, {4372,0,3891,1,0,0}, {4373,0,3891,1,0,0}, {4374,0,3891,1,0,0},
    {4375,0,3891,1,0,0}, {4376,0,3891,1,0,0}, {356,0,3891,2,0,0}, {2009,2010,2533,0,0,0},
    {52,0,293,0,0,0}, {4068,0,3891,1,0,0}, {4070,4071,293,0,0,0}, {52,0,293,0,0,0},
    {2679,0,2558,1,0,0}, {4073,0,3891,0,0,0}, {2679,4382,2558,0,0,0}, {52,0,293,0,0,0},
    {2770,2771,293,0,0,0}, {722,0,3639,1,0,0}, {727,0,3668,1,0,0}, {52,0,293,0,0,0},
    {4077,4078,3650,0,0,0}, {52,0,293,0,0,0}, {4081,4082,293,0,0,0}, {140,0,3811,1,0,0},
    {52,0,293,0,0,0}, {140,141,3811,0,0,0}, {751,0,4131,1,0,0}, {70,0,4025,0,0,0},
    {52,0,293,0,0,0}, {2855,0,4125,0,0,0}, {4087,4088,4112,0,0,0}, {461,0,4382,1,0,0},
    {727,0,3668,1,0,0}, {52,0,293,0,0,0}, {52,97,293,0,0,0}, {835,3877,4275,1,0,0},
    {584,0,4347,0,0,0}, {59,60,293,0,0,0}, {52,97,293,0,0,0}, {584,767,4347,1,0,0},
    {59,60,293,0,0,0}, {1528,396,293,0,0,0}, {1528,0,293,0,0,0}, {4406,4407,1814,0,0,0},
    {4254,4255,3891,0,0,0}, {17,18,492,0,0,0}, {17,18,4205,0,0,0}, {4421,4422,3891,0,0,0},
    {4423,4424,3891,0,0,0}, {183,184,3891,0,0,0}, {17,18,1826,0,0,0}, {17,3283,3891,0,0,0},
    {4432,4433,109,0,0,0}, {4434,4435,108,0,0,0}, {49,439,2495,0,0,0}, {2953,2954,2496,0,0,0},
    {4436,4437,109,0,0,0}, {2365,4438,4207,0,0,0}, {2366,4439,4207,0,0,0},
    {4440,4441,4207,0,0,0}, {249,250,109,0,0,0}, {1879,1880,109,0,0,0}, {116,117,109,0,0,0},
    {4442,4443,109,0,0,0}, {476,477,3891,0,0,0}, {4444,4445,3891,0,0,0}, {4446,4447,109,0,0,0},
    {151,152,109,0,0,0}, {2417,4448,3573,0,0,0}, {4449,4450,111,0,0,0}, {4451,4452,3334,0,0,0},
    {4453,4454,112,0,0,0}, {4455,4456,109,0,0,0}, {4457,4458,110,0,0,0}, {4459,4460,3334,0,0,0},
    {4461,4462,109,0,0,0}, {4463,4464,3891,0,0,0}, {155,156,109,0,0,0}, {2184,2185,109,0,0,0},
    {4465,4466,3891,0,0,0}, {101,102,109,0,0,0}, {443,444,3334,0,0,0}, {2414,4467,3337,0,0,0},
    {2132,2133,109,0,0,0}, {4468,4469,3892,0,0,0}, {4470,4471,114,0,0,0}, {2257,2258,109,0,0,0},
    {4472,4473,109,0,0,0}, {4474,4475,115,0,0,0}, {3701,4476,110,0,0,0}, {4477,4478,109,0,0,0},
    {140,141,3891,0,0,0}, {1884,1885,109,0,0,0}, {4479,4480,109,0,0,0}, {1888,777,109,0,0,0},
    {2501,2502,109,0,0,0}, {2537,2538,109,0,0,0}, {2543,2544,109,0,0,0}, {2393,2394,109,0,0,0},
    {2404,2405,109,0,0,0}, {4481,4482,4136,0,0,0}, {2384,2385,109,0,0,0}, {2380,2381,117,0,0,0},
    {4483,4484,109,0,0,0}, {1717,4485,520,0,0,0}, {1718,4486,521,0,0,0}, {4487,4488,1877,0,0,0},
    {4489,4490,1876,0,0,0}, {17,18,1829,0,0,0}, {583,0,495,1,0,0}, {52,0,293,0,0,0},
    {4494,4495,3891,0,0,0}, {499,500,466,0,0,0}, {583,0,495,1,0,0}, {52,0,293,0,0,0},
    {4498,4499,3891,0,0,0}, {356,0,3891,2,0,0}, {234,0,3891,0,0,0}, {4159,0,1682,1,0,0},
    {52,0,293,0,0,0}, {809,0,2241,1,0,0}, {4505,0,1847,1,0,0}, {4506,0,3891,0,0,0},
    {50,51,3947,0,0,0}, {234,871,3891,0,0,0}, {4159,4508,1682,0,0,0}, {3148,4509,3891,0,0,0},
    {809,1786,3891,0,0,0}, {4506,4510,3891,0,0,0}, {1039,1040,3891,0,0,0},
    {4505,4511,1846,0,0,0}, {499,500,3891,0,0,0}, {601,602,3891,0,0,0}, {289,290,3945,0,0,0},
    {234,871,3891,0,0,0}, {3148,4509,3891,0,0,0}, {809,1786,3891,0,0,0}, {1039,1040,3891,0,0,0},
    {4505,4511,1846,0,0,0}, {499,500,3891,0,0,0}, {601,602,3891,0,0,0}, {289,290,3945,0,0,0},
    {17,3148,1839,0,0,0}, {17,18,1838,0,0,0}, {234,871,3891,0,0,0}, {1098,1099,3891,0,0,0},
    {1987,1988,1849,0,0,0}, {4516,4517,2378,0,0,0}, {140,141,1848,0,0,0}, {601,602,3891,0,0,0},
    {289,290,3945,0,0,0}, {17,1098,1843,0,0,0}, {17,18,1842,0,0,0}, {2586,2587,3891,0,0,0},
    {2588,2589,3891,0,0,0}, {2586,0,3891,1,0,0}, {2588,0,3891,0,0,0}, {1760,4523,539,0,0,0},
    {4159,4508,1682,0,0,0}, {2586,2587,3891,0,0,0}, {4524,4525,3891,0,0,0},
    {4159,4508,1682,0,0,0}, {1760,4523,539,0,0,0}, {2586,2587,3891,0,0,0},
    {2588,2589,3891,0,0,0}, {751,0,4131,1,0,0}, {2957,2958,1873,0,0,0}, {2586,0,3891,1,0,0},
    {52,0,293,0,0,0}, {4528,4529,3891,0,0,0}, {826,0,4234,1,0,0}, {52,0,293,0,0,0},
    {4532,4533,3891,0,0,0}, {826,4534,3891,0,0,0}, {4535,4536,3891,0,0,0},
    {4537,4538,1575,0,0,0}, {4539,4540,4243,0,0,0}, {4541,4542,4240,0,0,0}, {1547,0,2651,0,0,0},
    {4545,0,3891,0,0,0}, {1080,1340,411,0,0,0}, {1076,4546,321,0,0,0}, {17,18,1857,0,0,0},
    {1117,221,957,0,0,0}, {2222,2223,3891,0,0,0}, {17,18,1859,0,0,0}, {17,809,2241,0,0,0},
    {2083,0,2739,0,0,0}, {2073,0,3891,0,0,0}, {4532,0,3891,1,0,0}, {2083,2706,2739,0,0,0},
    {2073,2707,3891,0,0,0}, {4532,4533,3891,0,0,0}, {4556,0,2478,0,0,0}, {4556,4558,2478,0,0,0},
    {4566,4567,3891,0,0,0}, {4568,4569,3891,0,0,0}, {4570,0,3891,0,0,0}, {4571,0,3891,0,0,0},
    {430,0,3891,0,0,0}, {4007,267,4207,0,0,0}, {17,2958,1871,0,0,0}, {888,889,3334,0,0,0},
    {890,891,3334,0,0,0}, {4597,4598,3573,0,0,0}, {4599,4600,4207,0,0,0}, {4601,4602,4207,0,0,0},
    {4603,4604,3337,0,0,0}, {4605,4606,3337,0,0,0}, {419,420,3891,0,0,0}, {421,422,3891,0,0,0},
    {476,477,3891,0,0,0}, {4597,4598,3573,0,0,0}, {4599,4600,4207,0,0,0}, {4601,4602,4207,0,0,0},
    {4603,4604,3337,0,0,0}, {4605,4606,3337,0,0,0}, {4468,4469,3384,0,0,0}, {421,422,3891,0,0,0},
    {4607,4608,3360,0,0,0}, {999,0,3891,0,0,0}, {1001,0,3891,0,0,0}, {995,0,1887,0,0,0},
    {997,0,3891,0,0,0}, {17,1003,1879,0,0,0}, {57,1184,417,0,0,0}, {352,440,3891,0,0,0},
    {185,186,2461,0,0,0}, {1282,1283,420,0,0,0}, {360,361,3891,0,0,0}, {1327,1328,2478,0,0,0},
    {4612,4613,1698,0,0,0}, {1331,1332,293,0,0,0}, {1181,1182,2926,0,0,0},
    {4614,4615,1699,0,0,0}, {4607,4608,2479,0,0,0}, {17,18,1881,0,0,0}, {1175,57,418,0,0,0},
    {4618,1482,430,0,0,0}, {225,4623,1878,0,0,0}, {1260,1261,831,0,0,0}, {1930,1931,1892,0,0,0},
    {4624,4625,1915,0,0,0}, {356,357,3891,0,0,0}, {1921,4626,1889,0,0,0}, {4612,4613,1698,0,0,0},
    {4627,4628,1698,0,0,0}, {1922,4629,1898,0,0,0}, {1923,4630,3950,0,0,0},
    {1924,4631,293,0,0,0}, {1547,1548,1916,0,0,0}, {1925,4632,831,0,0,0}, {1926,4633,831,0,0,0},
    {1927,4634,293,0,0,0}, {1918,4635,3852,0,0,0}, {1919,4636,3243,0,0,0},
    {1920,4637,3534,0,0,0}, {289,290,3945,0,0,0}, {1932,1933,1195,0,0,0}, {578,1934,1197,0,0,0},
    {1928,4638,3891,0,0,0}, {1777,0,293,0,0,0}, {4198,0,293,0,0,0}, {1801,0,2478,0,0,0},
    {1805,0,2478,0,0,0}, {708,0,2702,0,0,0}, {707,0,3817,0,0,0}, {4201,0,2478,0,0,0},
    {1803,0,4298,0,0,0}, {428,0,3891,0,0,0}, {430,0,3891,0,0,0}, {17,0,1892,0,0,0},
    {4653,0,1890,0,0,0}, {4654,0,2478,0,0,0}, {4655,0,1895,0,0,0}, {4657,4658,1905,0,0,0},
    {4659,4660,1902,0,0,0}, {17,18,1897,0,0,0}, {17,18,1900,0,0,0}, {4657,0,1906,0,0,0},
    {4659,0,1903,0,0,0}, {185,186,2461,0,0,0}, {4665,4666,3891,0,0,0}, {301,302,3891,0,0,0},
    {360,361,260,0,0,0}, {4667,4668,1698,0,0,0}, {4607,4608,1698,0,0,0}, {4669,4670,3328,0,0,0},
    {1413,1414,2430,0,0,0}, {809,1786,2241,0,0,0}, {1964,4671,290,0,0,0}, {352,440,255,0,0,0},
    {17,18,1901,0,0,0}, {17,18,1904,0,0,0}, {185,0,2461,0,0,0}, {4665,0,3891,0,0,0},
    {301,0,3905,0,0,0}, {360,0,260,0,0,0}, {4667,0,1698,0,0,0}, {4607,0,1698,0,0,0},
    {4669,0,3315,0,0,0}, {2069,0,3891,0,0,0}, {1964,1003,1880,0,0,0}, {687,0,1891,0,0,0},
    {4675,0,1896,0,0,0}, {1413,0,2431,0,0,0}, {809,0,3891,0,0,0}, {352,0,255,0,0,0},
    {2083,2706,3891,0,0,0}, {2073,2707,2763,0,0,0}, {4532,4533,3891,0,0,0}, {2083,0,2739,0,0,0},
    {2073,0,2763,0,0,0}, {4532,0,3891,0,0,0}, {4678,0,3787,0,0,0}, {17,18,1886,0,0,0},
    {4690,4691,1908,0,0,0}, {4692,4693,2478,0,0,0}, {4690,0,1908,0,0,0}, {4692,0,2478,0,0,0},
    {4696,4697,1911,0,0,0}, {4696,0,1912,0,0,0}, {4711,0,1920,1,0,0}, {4712,0,1918,1,0,0},
    {17,18,1919,0,0,0}, {4716,0,1923,1,0,0}, {4717,0,1921,1,0,0}, {17,18,1924,0,0,0},
    {17,18,1926,0,0,0}, {1941,0,1930,1,0,0}, {1939,0,1929,1,0,0}, {17,18,3891,0,0,0},
    {1940,2812,3891,0,0,0}, {4733,4734,3891,0,0,0}, {4735,4736,3891,0,0,0}, {17,18,1932,0,0,0},
    {4740,4741,1936,0,0,0}, {713,2193,1941,0,0,0}, {4742,4743,3891,0,0,0},
    {4744,4745,3891,0,0,0}, {4746,4747,831,0,0,0}, {2198,2199,831,0,0,0}, {4748,4749,1917,0,0,0},
    {146,147,2865,0,0,0}, {17,18,1936,0,0,0}, {17,18,1935,0,0,0}, {713,2193,1941,0,0,0},
    {2194,2195,1934,0,0,0}, {2187,4754,1931,0,0,0}, {2188,4755,3133,0,0,0},
    {2189,4756,2380,0,0,0}, {2190,4757,3275,0,0,0}, {2191,4758,293,0,0,0},
    {4744,4745,3891,0,0,0}, {234,871,3891,0,0,0}, {4759,4760,1946,0,0,0}, {4761,4762,831,0,0,0},
    {4763,4764,831,0,0,0}, {4765,4766,831,0,0,0}, {146,147,2865,0,0,0}, {289,4767,3945,0,0,0},
    {17,18,1936,0,0,0}, {17,18,1941,0,0,0}, {17,18,1941,0,0,0}, {17,18,1939,0,0,0},
    {713,2193,1941,0,0,0}, {4532,4533,1946,0,0,0}, {2187,4754,1931,0,0,0},
    {2188,4755,3133,0,0,0}, {2189,4756,2380,0,0,0}, {2190,4757,3275,0,0,0},
    {2191,4758,293,0,0,0}, {234,871,3891,0,0,0}, {2198,2199,831,0,0,0}, {2196,2197,831,0,0,0},
    {17,18,1945,0,0,0}, {17,18,1948,0,0,0}, {17,18,1946,0,0,0}, {552,553,2926,0,0,0},
    {4784,4785,3891,0,0,0}, {1936,4786,3891,0,0,0}, {1937,4787,3891,0,0,0},
    {4788,4789,3891,0,0,0}, {2658,4790,3891,0,0,0}, {4791,4792,3891,0,0,0},
    {1938,4793,3891,0,0,0}, {1940,2812,3891,0,0,0}, {1942,4794,4015,0,0,0},
    {1943,4795,2849,0,0,0}, {1944,4796,3891,0,0,0}, {1945,4797,3891,0,0,0}, {289,290,3945,0,0,0},
    {1946,4798,2478,0,0,0}, {1947,4799,1560,0,0,0}, {1948,4800,3940,0,0,0}, {17,18,4346,0,0,0},
    {17,18,1955,0,0,0}, {17,18,1953,0,0,0}, {430,431,1965,0,0,0}, {4813,4814,1962,0,0,0},
    {1161,1162,1959,0,0,0}, {4815,4816,1963,0,0,0}, {17,18,1960,0,0,0}, {4820,4821,1964,0,0,0},
    {1773,1774,3891,0,0,0}, {1957,1958,3891,0,0,0}, {430,431,3891,0,0,0}, {234,871,3891,0,0,0},
    {4825,4826,3891,0,0,0}, {4827,4828,3274,0,0,0}, {140,141,1972,0,0,0}, {1260,1261,831,0,0,0},
    {1036,1037,831,0,0,0}, {1323,1324,3891,0,0,0}, {3175,3176,3891,0,0,0},
    {3711,3712,3376,0,0,0}, {289,4767,3945,0,0,0}, {4829,1757,293,0,0,0}, {4830,4831,293,0,0,0},
    {3346,4832,2475,0,0,0}, {1773,1774,3891,0,0,0}, {430,431,3891,0,0,0}, {234,871,3891,0,0,0},
    {4834,4835,2802,0,0,0}, {3711,3712,3376,0,0,0}, {17,18,1969,0,0,0}, {17,18,1966,0,0,0},
    {570,571,1973,0,0,0}, {612,791,3891,0,0,0}, {4842,4843,1961,0,0,0}, {4844,4845,4409,0,0,0},
    {2540,0,4375,1,0,0}, {4853,0,3891,1,0,0}, {52,0,293,0,0,0}, {220,4855,50,0,0,0},
    {52,0,293,0,0,0}, {140,141,3891,0,0,0}, {4858,4859,2233,0,0,0}, {146,147,2865,0,0,0},
    {677,0,454,1,0,0}, {52,0,293,0,0,0}, {4862,4863,205,0,0,0}, {1057,0,2677,1,0,0},
    {2944,0,3229,0,0,0}, {2945,0,2679,0,0,0}, {52,0,293,0,0,0}, {4866,4867,2672,0,0,0},
    {2944,2949,3891,0,0,0}, {2570,2573,826,0,0,0}, {1034,0,2926,0,0,0}, {2592,0,2926,0,0,0},
    {2945,0,2478,0,0,0}, {2944,0,3891,0,0,0}, {52,0,293,0,0,0}, {2580,4870,829,0,0,0},
    {2944,2949,3891,0,0,0}, {52,0,293,0,0,0}, {1316,4034,388,0,0,0}, {4035,4036,293,0,0,0},
    {4873,4874,2478,0,0,0}, {4875,4876,2332,0,0,0}, {4877,4878,3891,0,0,0},
    {1307,1308,2926,0,0,0}, {4879,4880,2926,0,0,0}, {4882,4883,2922,1,0,0}, {1034,0,2926,1,0,0},
    {2592,0,2926,1,0,0}, {2572,0,3286,1,0,0}, {4884,0,2165,0,0,0}, {4885,0,378,0,0,0},
    {2945,0,2880,0,0,0}, {2944,0,3229,0,0,0}, {52,0,293,0,0,0}, {4887,4888,2918,0,0,0},
    {2944,2949,3229,0,0,0}, {4884,0,2165,1,0,0}, {4885,0,378,0,0,0}, {1034,0,2926,1,0,0},
    {2592,0,2926,1,0,0}, {4882,4883,2922,1,0,0}, {2945,0,2880,0,0,0}, {2944,0,3229,0,0,0},
    {52,0,293,0,0,0}, {4891,4892,2919,0,0,0}, {2944,2949,3229,0,0,0}, {2945,0,1996,0,0,0},
    {2944,0,3891,0,0,0}, {52,0,293,0,0,0}, {4896,4897,386,0,0,0}, {2944,2949,3891,0,0,0},
    {4899,0,3926,1,0,0}, {1169,0,356,1,0,0}, {1495,0,444,1,0,0}, {4900,4901,357,1,0,0},
    {3346,185,3925,0,0,0}, {4902,0,2432,0,0,0}, {52,0,293,0,0,0}, {4904,4905,3927,0,0,0},
    {4906,4907,390,0,0,0}, {57,0,417,1,0,0}, {2944,0,3891,0,0,0}, {2945,0,2001,0,0,0},
    {52,0,293,0,0,0}, {2944,2949,3891,0,0,0}, {57,1184,3891,0,0,0}, {185,186,3891,0,0,0},
    {1327,1328,2478,0,0,0}, {1329,1330,2478,0,0,0}, {140,141,434,0,0,0}, {4911,4912,2477,0,0,0},
    {1349,1350,298,0,0,0}, {1351,1352,2491,0,0,0}, {1353,1354,2493,0,0,0}, {583,0,495,1,0,0},
    {52,0,293,0,0,0}, {583,870,3891,0,0,0}, {2434,4915,3891,0,0,0}, {234,871,3891,0,0,0},
    {4916,4917,481,0,0,0}, {499,500,482,0,0,0}, {1057,0,2660,1,0,0}, {2957,2958,1873,0,0,0},
    {2945,0,517,0,0,0}, {2944,0,3891,0,0,0}, {52,0,293,0,0,0}, {1701,1702,3891,0,0,0},
    {4920,4921,512,0,0,0}, {1703,1704,3891,0,0,0}, {2944,2949,3891,0,0,0}, {183,0,2384,1,0,0},
    {4923,0,293,0,0,0}, {52,97,293,0,0,0}, {183,184,3891,0,0,0}, {1573,1574,831,0,0,0},
    {4030,4031,3891,0,0,0}, {52,0,293,0,0,0}, {183,0,2384,1,0,0}, {4926,0,293,0,0,0},
    {4928,4929,3891,0,0,0}, {183,184,3891,0,0,0}, {52,0,293,0,0,0}, {1095,0,834,1,0,0},
    {1095,1972,3891,0,0,0}, {2586,2587,3891,0,0,0}, {2588,2589,3891,0,0,0},
    {2590,2591,3891,0,0,0}, {1034,1035,2926,0,0,0}, {2592,2593,2926,0,0,0},
    {4932,4933,2478,0,0,0}, {4934,4935,2478,0,0,0}, {4936,4937,233,0,0,0}, {52,0,293,0,0,0},
    {346,0,4158,1,0,0}, {4940,4941,2379,0,0,0}, {52,0,293,0,0,0}, {708,774,3891,0,0,0},
    {52,0,293,0,0,0}, {4039,4040,293,0,0,0}, {4946,4947,3687,0,0,0}, {52,0,293,0,0,0},
    {4950,4951,293,0,0,0}, {2679,4382,2558,0,0,0}, {146,147,2559,0,0,0}, {52,0,293,0,0,0},
    {2658,0,4346,1,0,0}, {4953,0,3891,1,0,0}, {4954,4955,2480,1,0,0}, {4957,4958,3891,0,0,0},
    {57,0,417,1,0,0}, {2944,0,3891,0,0,0}, {2945,0,2024,0,0,0}, {52,0,293,0,0,0},
    {2944,2949,3891,0,0,0}, {4962,4963,416,0,0,0}, {4965,0,3506,1,0,0}, {3233,0,3239,1,0,0},
    {1201,1202,814,0,0,0}, {4967,4968,3419,0,0,0}, {4969,4970,3891,0,0,0},
    {4971,4972,3891,0,0,0}, {809,0,2241,1,0,0}, {52,0,293,0,0,0}, {4975,4976,2227,0,0,0},
    {52,0,293,0,0,0}, {4057,4058,3891,0,0,0}, {146,147,2865,0,0,0}, {17,18,2239,0,0,0},
    {809,0,2241,1,0,0}, {2945,0,2033,0,0,0}, {2944,0,3891,0,0,0}, {52,0,293,0,0,0},
    {4983,4984,2032,0,0,0}, {2944,2949,3891,0,0,0}, {52,0,293,0,0,0}, {4987,4988,2410,0,0,0},
    {183,0,2384,1,0,0}, {2070,0,1728,1,0,0}, {2071,0,1727,1,0,0}, {52,0,293,0,0,0},
    {183,184,2384,0,0,0}, {2070,4991,1728,0,0,0}, {2071,4992,1727,0,0,0}, {4993,4994,1729,0,0,0},
    {52,0,293,0,0,0}, {4996,594,138,1,0,0}, {4997,4998,4268,1,0,0}, {1413,0,2431,1,0,0},
    {2945,0,2478,0,0,0}, {2944,0,3891,0,0,0}, {1928,0,3891,0,0,0}, {3346,3349,2465,0,0,0},
    {2944,2949,3891,0,0,0}, {183,0,2384,1,0,0}, {52,0,293,0,0,0}, {183,184,2384,0,0,0},
    {5002,5003,3785,0,0,0}, {52,0,293,0,0,0}, {233,0,3891,1,0,0}, {2016,0,2652,1,0,0},
    {584,0,3891,0,0,0}, {1034,0,2926,0,0,0}, {2592,0,2926,0,0,0}, {2945,0,2509,0,0,0},
    {2944,0,3229,0,0,0}, {3197,3198,2511,0,0,0}, {2944,2949,3229,0,0,0}, {52,0,293,0,0,0},
    {702,0,2626,1,0,0}, {5007,0,3891,1,0,0}, {2957,2958,1873,0,0,0}, {2944,0,3229,0,0,0},
    {2945,0,2542,0,0,0}, {5009,5010,2519,0,0,0}, {2944,2949,3229,0,0,0}, {52,0,293,0,0,0},
    {702,0,2626,1,0,0}, {5012,0,3891,1,0,0}, {2957,2958,1873,0,0,0}, {2944,0,3229,0,0,0},
    {2945,0,2542,0,0,0}, {5014,5015,2521,0,0,0}, {5016,5017,2926,0,0,0}, {2944,2949,3229,0,0,0},
    {52,0,293,0,0,0}, {702,0,2626,1,0,0}, {1275,0,3891,1,0,0}, {2957,2958,1873,0,0,0},
    {2944,0,3229,0,0,0}, {2945,0,2542,0,0,0}, {5020,5021,2523,0,0,0}, {2944,2949,3229,0,0,0},
    {52,0,293,0,0,0}, {702,0,2626,1,0,0}, {1275,0,3891,1,0,0}, {2957,2958,1873,0,0,0},
    {2944,0,3229,0,0,0}, {2945,0,2542,0,0,0}, {5024,5025,2525,0,0,0}, {2944,2949,3229,0,0,0},
    {52,0,293,0,0,0}, {976,0,2538,1,0,0}, {2945,0,2542,0,0,0}, {2944,0,3229,0,0,0},
    {2957,2958,1873,0,0,0}, {2944,2949,3229,0,0,0}, {5028,5029,2535,0,0,0}, {52,0,293,0,0,0},
    {976,0,2538,1,0,0}, {2945,0,2542,0,0,0}, {2944,0,3229,0,0,0}, {2957,2958,1873,0,0,0},
    {2944,2949,3229,0,0,0}, {5032,5033,2537,0,0,0}, {52,0,293,0,0,0}, {2679,0,2558,1,0,0},
    {2957,2958,1873,0,0,0}, {2017,0,3891,0,0,0}, {1941,0,2562,0,0,0}, {2945,0,2542,0,0,0},
    {2944,0,3229,0,0,0}, {5036,5037,2557,0,0,0}, {2944,2949,3229,0,0,0}, {52,0,293,0,0,0},
    {2945,0,2542,0,0,0}, {2944,0,3229,0,0,0}, {2679,0,2558,1,0,0}, {2957,2958,1873,0,0,0},
    {5040,5041,2561,0,0,0}, {2944,2949,3229,0,0,0}, {52,0,293,0,0,0}, {343,0,2579,1,0,0},
    {3383,0,2569,0,0,0}, {2957,2958,1873,0,0,0}, {2945,0,2062,0,0,0}, {2944,0,3229,0,0,0},
    {3385,3386,2571,0,0,0}, {2944,2949,3229,0,0,0}, {52,0,293,0,0,0}, {343,0,2579,1,0,0},
    {2957,2958,1873,0,0,0}, {2945,0,2542,0,0,0}, {2944,0,3229,0,0,0}, {5047,5048,2577,0,0,0},
    {2944,2949,3229,0,0,0}, {52,0,293,0,0,0}, {2038,0,2587,1,0,0}, {2957,2958,1873,0,0,0},
    {2945,0,2542,0,0,0}, {2944,0,3229,0,0,0}, {2032,5051,2596,0,0,0}, {2944,2949,3229,0,0,0},
    {52,0,293,0,0,0}, {2038,0,2587,1,0,0}, {5053,0,2851,1,0,0}, {2945,0,2542,0,0,0},
    {2944,0,3229,0,0,0}, {2128,5055,2607,0,0,0}, {2944,2949,3229,0,0,0}, {52,0,293,0,0,0},
    {2038,0,2587,1,0,0}, {5057,5053,2608,0,0,0}, {2945,0,2542,0,0,0}, {2957,2958,1873,0,0,0},
    {2944,0,3229,0,0,0}, {5057,5059,2609,0,0,0}, {2944,2949,3229,0,0,0}, {52,0,293,0,0,0},
    {2957,2958,1873,0,0,0}, {2945,0,2542,0,0,0}, {2944,0,3229,0,0,0}, {2016,0,2652,1,0,0},
    {343,0,2579,0,0,0}, {1940,0,3891,0,0,0}, {1941,0,2631,0,0,0}, {5061,0,3508,0,0,0},
    {5062,0,3891,0,0,0}, {2944,2949,3229,0,0,0}, {5064,5065,2620,0,0,0}, {52,0,293,0,0,0},
    {976,0,2538,1,0,0}, {233,0,3891,0,0,0}, {2945,0,2542,0,0,0}, {2944,0,3229,0,0,0},
    {5068,5069,2634,0,0,0}, {2944,2949,3229,0,0,0}, {52,0,293,0,0,0}, {701,0,2532,1,0,0},
    {2957,2958,1873,0,0,0}, {2944,0,3229,0,0,0}, {2945,0,2542,0,0,0}, {701,1050,2532,0,0,0},
    {5072,5073,2639,0,0,0}, {2944,2949,3229,0,0,0}, {52,0,293,0,0,0}, {976,0,2538,1,0,0},
    {5075,0,3891,0,0,0}, {1034,0,2926,0,0,0}, {2592,0,2926,0,0,0}, {1511,0,455,0,0,0},
    {2945,0,2542,0,0,0}, {2944,0,3229,0,0,0}, {5077,5078,2642,0,0,0}, {2944,2949,3229,0,0,0},
    {52,0,293,0,0,0}, {976,0,2538,1,0,0}, {233,0,3891,0,0,0}, {2945,0,2542,0,0,0},
    {2944,0,3229,0,0,0}, {5081,5082,2645,0,0,0}, {2944,2949,3229,0,0,0}, {52,0,293,0,0,0},
    {183,0,2384,1,0,0}, {2075,5085,3590,0,0,0}, {52,0,293,0,0,0}, {480,0,3347,1,0,0},
    {2945,0,2085,0,0,0}, {2944,0,3229,0,0,0}, {5089,5090,3340,0,0,0}, {2944,2949,3891,0,0,0},
    {52,0,293,0,0,0}, {480,0,3347,1,0,0}, {5092,0,2851,0,0,0}, {2945,0,3346,0,0,0},
    {2944,0,3229,0,0,0}, {2128,5055,3342,0,0,0}, {2944,2949,3229,0,0,0}, {52,0,293,0,0,0},
    {5096,5097,2869,0,0,0}, {104,0,3171,1,0,0}, {2945,0,2092,0,0,0}, {2944,0,3229,0,0,0},
    {52,0,293,0,0,0}, {104,105,3171,0,0,0}, {486,5101,116,0,0,0}, {5102,5103,30,0,0,0},
    {2944,2949,3891,0,0,0}, {106,0,3175,1,0,0}, {52,0,293,0,0,0}, {2163,2164,3174,0,0,0},
    {713,0,1941,1,0,0}, {5107,0,1950,0,0,0}, {52,0,293,0,0,0}, {5109,5110,1947,0,0,0},
    {183,0,2384,1,0,0}, {52,97,293,0,0,0}, {183,184,3891,0,0,0}, {1573,1574,831,0,0,0},
    {5113,5114,3261,0,0,0}, {52,0,293,0,0,0}, {62,63,3536,1,0,0}, {64,65,3955,0,0,0},
    {1201,1202,3891,0,0,0}, {5117,5118,293,0,0,0}, {5119,5120,831,0,0,0}, {5121,5122,3891,0,0,0},
    {5123,5124,3528,0,0,0}, {5125,5126,3539,0,0,0}, {5127,5128,3528,0,0,0},
    {5129,5130,3962,0,0,0}, {5131,5132,3891,0,0,0}, {722,0,3639,1,0,0}, {52,0,293,0,0,0},
    {5135,5136,3627,0,0,0}, {722,0,3639,1,0,0}, {727,0,3668,0,0,0}, {52,0,293,0,0,0},
    {5139,5140,3652,0,0,0}, {722,0,3639,1,0,0}, {2944,0,3891,0,0,0}, {2945,0,3641,0,0,0},
    {52,0,293,0,0,0}, {2957,2958,1873,0,0,0}, {5143,5144,293,0,0,0}, {3098,5145,3657,0,0,0},
    {2944,2949,3891,0,0,0}, {584,0,4347,1,0,0}, {2944,0,3891,0,0,0}, {2945,0,2110,0,0,0},
    {2957,2958,1873,0,0,0}, {52,0,293,0,0,0}, {2944,2949,3891,0,0,0}, {5149,5150,3757,0,0,0},
    {52,0,293,0,0,0}, {4081,4082,293,0,0,0}, {146,147,2865,0,0,0}, {52,0,293,0,0,0},
    {140,141,3811,0,0,0}, {146,147,2865,0,0,0}, {3346,185,2474,0,0,0}, {5156,0,3858,1,0,0},
    {5157,0,3952,0,0,0}, {5158,0,293,0,0,0}, {3593,226,3438,0,0,0}, {4902,0,2432,0,0,0},
    {52,0,293,0,0,0}, {2945,0,3857,0,0,0}, {2944,0,3891,0,0,0}, {5159,0,293,0,0,0},
    {5161,5162,3856,0,0,0}, {2944,2949,3891,0,0,0}, {2957,2958,1873,0,0,0}, {301,0,3905,1,0,0},
    {52,0,293,0,0,0}, {2944,0,3891,0,0,0}, {2945,0,2118,0,0,0}, {5166,5167,3901,0,0,0},
    {5168,5169,3901,0,0,0}, {2944,2949,3891,0,0,0}, {70,0,4025,1,0,0}, {52,0,293,0,0,0},
    {70,1662,4025,0,0,0}, {5172,5173,4029,0,0,0}, {5174,5175,4031,0,0,0}, {5176,5177,4082,0,0,0},
    {70,0,4025,1,0,0}, {2957,2958,1873,0,0,0}, {2945,0,4054,0,0,0}, {2944,0,3891,0,0,0},
    {52,0,293,0,0,0}, {5180,5181,4033,0,0,0}, {2944,2949,3891,0,0,0}, {2341,0,4060,1,0,0},
    {2957,2958,1873,0,0,0}, {2945,0,4054,0,0,0}, {2944,0,3891,0,0,0}, {52,0,293,0,0,0},
    {5184,5185,4058,0,0,0}, {2944,2949,3891,0,0,0}, {75,0,4072,1,0,0}, {2957,2958,1873,0,0,0},
    {2945,0,4054,0,0,0}, {2944,0,3891,0,0,0}, {52,0,293,0,0,0}, {5188,5189,4070,0,0,0},
    {2944,2949,3891,0,0,0}, {746,0,4104,1,0,0}, {2957,2958,1873,0,0,0}, {2945,0,4054,0,0,0},
    {2944,0,3891,0,0,0}, {52,0,293,0,0,0}, {78,79,4100,0,0,0}, {2944,2949,3891,0,0,0},
    {746,0,4104,1,0,0}, {2957,2958,1873,0,0,0}, {2945,0,4054,0,0,0}, {2944,0,3891,0,0,0},
    {52,0,293,0,0,0}, {5194,5195,4102,0,0,0}, {2944,2949,3891,0,0,0}, {751,0,4131,1,0,0},
    {2957,2958,1873,0,0,0}, {2945,0,4054,0,0,0}, {2944,0,3891,0,0,0}, {52,0,293,0,0,0},
    {5198,5199,4110,0,0,0}, {2944,2949,3891,0,0,0}, {751,0,4131,1,0,0}, {2957,2958,1873,0,0,0},
    {2945,0,4054,0,0,0}, {2944,0,3891,0,0,0}, {52,0,293,0,0,0}, {78,79,4130,0,0,0},
    {2944,2949,3891,0,0,0}, {751,0,4131,1,0,0}, {2957,2958,1873,0,0,0}, {2945,0,4054,0,0,0},
    {2944,0,3891,0,0,0}, {52,0,293,0,0,0}, {5204,5205,4135,0,0,0}, {2944,2949,3891,0,0,0},
    {2862,0,4213,1,0,0}, {52,0,293,0,0,0}, {5208,5209,293,0,0,0}, {2434,4915,3891,0,0,0},
    {2862,0,4213,1,0,0}, {2945,0,2141,0,0,0}, {2944,0,3229,0,0,0}, {52,0,293,0,0,0},
    {5213,5214,4226,0,0,0}, {2944,2949,3229,0,0,0}, {2426,0,4229,1,0,0}, {52,0,293,0,0,0},
    {5208,5209,293,0,0,0}, {2434,4915,3891,0,0,0}, {584,0,4347,1,0,0}, {2945,0,2146,0,0,0},
    {2944,0,3891,0,0,0}, {52,0,293,0,0,0}, {5220,5221,4331,0,0,0}, {2944,2949,3891,0,0,0},
    {2540,0,4375,1,0,0}, {5223,0,4373,1,0,0}, {5224,0,3891,0,0,0}, {5225,0,3891,0,0,0},
    {52,0,293,0,0,0}, {5227,5228,4371,0,0,0}, {2945,0,1976,0,0,0}, {2944,0,3229,0,0,0},
    {52,0,293,0,0,0}, {5231,5232,4374,0,0,0}, {2944,2949,3229,0,0,0}, {2540,0,4375,1,0,0},
    {4853,0,3891,1,0,0}, {52,0,293,0,0,0}, {2540,5235,4375,0,0,0}, {467,468,4051,0,0,0},
    {2532,2563,821,0,0,0}, {838,5236,4382,0,0,0}, {4853,5237,3891,0,0,0}, {5238,5239,2864,0,0,0},
    {430,431,2161,0,0,0}, {4813,4814,2158,0,0,0}, {1161,1162,2155,0,0,0}, {5242,5243,2850,0,0,0},
    {5244,5245,2163,0,0,0}, {5246,5247,4400,0,0,0}, {4815,4816,2159,0,0,0}, {17,18,2156,0,0,0},
    {4820,4821,2160,0,0,0}, {5254,5255,2157,0,0,0}, {5256,5257,4410,0,0,0}, {17,18,2164,0,0,0},
    {17,872,3758,0,0,0}, {733,872,3891,0,0,0}, {900,920,3891,0,0,0}, {17,18,2167,0,0,0},
    {17,18,3763,0,0,0}, {17,18,3758,0,0,0}, {17,900,3765,0,0,0}, {301,0,3905,0,0,0},
    {478,0,3758,0,0,0}, {17,18,2173,0,0,0}, {17,18,2176,0,0,0}, {301,302,3891,0,0,0},
    {478,479,3891,0,0,0}, {17,18,2178,0,0,0}, {114,0,2181,0,0,0}, {4601,116,2174,0,0,0},
    {17,18,2180,0,0,0}, {114,115,2182,0,0,0}, {4601,4602,2175,0,0,0}, {301,0,3905,0,0,0},
    {478,0,3758,0,0,0}, {301,302,3891,0,0,0}, {478,479,3891,0,0,0}, {5280,5281,293,0,0,0},
    {5280,0,293,0,0,0}, {4425,5284,1823,0,0,0}, {3195,3732,1824,0,0,0}, {1573,1574,831,0,0,0},
    {4425,5284,1823,0,0,0}, {3195,3732,1888,0,0,0}, {1573,1574,831,0,0,0}, {17,18,2187,0,0,0},
    {17,18,2186,0,0,0}, {354,355,245,0,0,0}, {360,361,3891,0,0,0}, {958,5288,266,0,0,0},
    {356,357,3891,0,0,0}, {3482,3244,3891,0,0,0}, {5289,5290,2199,0,0,0}, {5291,5292,3891,0,0,0},
    {578,1494,2194,0,0,0}, {140,141,94,0,0,0}, {5293,5294,831,0,0,0}, {5295,5296,831,0,0,0},
    {289,290,3945,0,0,0}, {347,5297,2200,0,0,0}, {405,5298,103,0,0,0}, {1323,1324,3891,0,0,0},
    {352,440,3891,0,0,0}, {5299,5300,293,0,0,0}, {348,1339,3891,0,0,0}, {349,5301,2196,0,0,0},
    {351,5302,148,0,0,0}, {353,5303,2191,0,0,0}, {412,1820,106,0,0,0}, {412,0,106,0,0,0},
    {183,184,3891,0,0,0}, {185,186,3891,0,0,0}, {1323,1324,3891,0,0,0}, {17,18,2193,0,0,0},
    {17,18,2190,0,0,0}, {1201,1202,814,0,0,0}, {5310,5311,2478,0,0,0}, {5312,5313,3891,0,0,0},
    {346,1281,3891,0,0,0}, {3233,5314,3239,0,0,0}, {5315,5316,3273,0,0,0},
    {5317,5318,3891,0,0,0}, {17,18,2197,0,0,0}, {5321,5322,2478,0,0,0}, {185,186,3891,0,0,0},
    {346,1281,3891,0,0,0}, {5323,5324,2478,0,0,0}, {5325,5326,2478,0,0,0},
    {1161,1162,2478,0,0,0}, {1201,1202,814,0,0,0}, {5310,5311,2478,0,0,0}, {5327,5328,831,0,0,0},
    {4965,364,3589,0,0,0}, {5291,5292,2202,0,0,0}, {5312,5313,3891,0,0,0}, {346,1281,3891,0,0,0},
    {3233,5314,3239,0,0,0}, {5315,5316,3273,0,0,0}, {5329,5330,831,0,0,0}, {140,141,3524,0,0,0},
    {5317,5318,3891,0,0,0}, {289,290,3945,0,0,0}, {17,18,2202,0,0,0}, {17,18,2201,0,0,0},
    {17,18,2212,0,0,0}, {267,268,3891,0,0,0}, {17,18,2214,0,0,0}, {267,0,3891,0,0,0},
    {428,429,3891,0,0,0}, {426,427,3891,0,0,0}, {279,280,3891,0,0,0}, {183,184,3891,0,0,0},
    {687,5346,2215,0,0,0}, {140,141,2219,0,0,0}, {1573,1574,831,0,0,0}, {17,18,2216,0,0,0},
    {428,429,3891,0,0,0}, {430,431,3891,0,0,0}, {570,571,2478,0,0,0}, {1547,1548,2478,0,0,0},
    {5351,5352,831,0,0,0}, {3255,3258,3891,0,0,0}, {5353,5354,293,0,0,0}, {17,18,2222,0,0,0},
    {5358,5359,3891,0,0,0}, {5360,5361,3891,0,0,0}, {1964,1965,287,0,0,0}, {234,871,3891,0,0,0},
    {4334,5362,293,0,0,0}, {5363,5364,2210,0,0,0}, {5365,5366,3891,0,0,0}, {430,431,3891,0,0,0},
    {5367,5368,3891,0,0,0}, {5369,5370,1576,0,0,0}, {5371,5372,3891,0,0,0},
    {5373,5374,3878,0,0,0}, {289,290,3945,0,0,0}, {4998,5375,4266,0,0,0}, {5376,5377,297,0,0,0},
    {5378,5379,3984,0,0,0}, {5380,5381,3891,0,0,0}, {5382,5383,2291,0,0,0},
    {5384,5385,3891,0,0,0}, {5386,5387,3891,0,0,0}, {5388,5389,3891,0,0,0},
    {5390,5391,293,0,0,0}, {1779,5392,3891,0,0,0}, {5393,5394,3891,0,0,0}, {5395,5396,293,0,0,0},
    {5397,5398,3891,0,0,0}, {5399,5400,2289,0,0,0}, {5401,5402,3690,0,0,0},
    {1850,5403,2472,0,0,0}, {809,1786,3891,0,0,0}, {5404,5405,3891,0,0,0}, {140,5406,2261,0,0,0},
    {1323,5407,3891,0,0,0}, {5408,5409,3891,0,0,0}, {4829,5410,293,0,0,0},
    {3711,3712,3376,0,0,0}, {5411,5412,139,0,0,0}, {5413,5414,2262,0,0,0},
    {5415,5416,3891,0,0,0}, {5417,5418,3891,0,0,0}, {1914,1915,3330,0,0,0},
    {5408,5409,2926,0,0,0}, {809,1786,2241,0,0,0}, {5365,5366,3891,0,0,0},
    {1779,5392,2241,0,0,0}, {5393,5394,3891,0,0,0}, {17,18,2226,0,0,0}, {234,871,234,0,0,0},
    {5415,5421,234,0,0,0}, {5417,5422,234,0,0,0}, {5371,5372,234,0,0,0}, {5376,5377,234,0,0,0},
    {5378,5379,234,0,0,0}, {5002,5003,234,0,0,0}, {5388,5389,234,0,0,0}, {5382,5383,234,0,0,0},
    {5386,5387,234,0,0,0}, {809,1786,3891,0,0,0}, {5423,5424,2705,0,0,0}, {3711,3712,3376,0,0,0},
    {1964,1965,287,0,0,0}, {5431,5432,2252,0,0,0}, {5433,5434,2872,0,0,0},
    {5435,5436,2249,0,0,0}, {2896,5437,1051,0,0,0}, {2548,5438,810,0,0,0},
    {5399,5400,2288,0,0,0}, {5439,5440,3688,0,0,0}, {17,18,2232,0,0,0}, {5431,5443,2254,0,0,0},
    {5433,5444,2874,0,0,0}, {5435,5445,2248,0,0,0}, {2896,0,1052,0,0,0}, {2548,0,811,0,0,0},
    {5399,5446,2286,0,0,0}, {5439,0,3689,0,0,0}, {17,5441,2234,0,0,0}, {234,0,3891,0,0,0},
    {999,0,3891,0,0,0}, {4147,0,3891,0,0,0}, {707,0,3817,0,0,0}, {5450,0,3786,0,0,0},
    {5451,0,4189,0,0,0}, {17,18,2237,0,0,0}, {5454,5455,293,0,0,0}, {1317,1318,1698,0,0,0},
    {5456,5457,2926,0,0,0}, {4765,4766,2926,0,0,0}, {5458,5459,3891,0,0,0},
    {5460,5461,2240,0,0,0}, {5462,5463,3805,0,0,0}, {707,1796,3817,0,0,0}, {17,18,3891,0,0,0},
    {17,18,2241,0,0,0}, {17,809,2241,0,0,0}, {17,18,2225,0,0,0}, {809,1786,2241,0,0,0},
    {430,431,3891,0,0,0}, {1323,5407,3891,0,0,0}, {140,5406,2261,0,0,0}, {5365,5366,3891,0,0,0},
    {5408,5409,3891,0,0,0}, {5380,5381,3891,0,0,0}, {5390,5391,293,0,0,0}, {5469,5410,293,0,0,0},
    {5399,5400,2289,0,0,0}, {17,18,2247,0,0,0}, {17,18,2246,0,0,0}, {17,18,2251,0,0,0},
    {17,18,2253,0,0,0}, {809,1786,3891,0,0,0}, {430,431,3891,0,0,0}, {234,871,3891,0,0,0},
    {5478,5479,2926,0,0,0}, {5480,5481,2926,0,0,0}, {17,18,2255,0,0,0}, {809,1786,2241,0,0,0},
    {1941,3164,2260,0,0,0}, {428,429,3891,0,0,0}, {17,18,2257,0,0,0}, {809,1786,2241,0,0,0},
    {1095,1972,2267,0,0,0}, {1969,5501,2274,0,0,0}, {1970,5502,4196,0,0,0}, {140,141,2270,0,0,0},
    {5373,5374,2271,0,0,0}, {552,553,2926,0,0,0}, {1387,1388,2926,0,0,0}, {289,290,3945,0,0,0},
    {1941,3164,2275,0,0,0}, {1095,1972,2267,0,0,0}, {5504,5505,2851,0,0,0},
    {1277,1278,3891,0,0,0}, {809,1786,2241,0,0,0}, {5506,5507,2926,0,0,0}, {17,18,2265,0,0,0},
    {17,0,2267,0,0,0}, {17,18,2264,0,0,0}, {17,2470,3891,0,0,0}, {1941,3164,2275,0,0,0},
    {5516,5517,2277,0,0,0}, {17,18,2273,0,0,0}, {5521,5522,3891,0,0,0}, {5523,5524,2281,0,0,0},
    {17,18,2276,0,0,0}, {5521,0,3891,0,0,0}, {5523,5527,2281,0,0,0}, {17,0,2278,0,0,0},
    {17,18,2280,0,0,0}, {1941,0,2275,0,0,0}, {5516,5532,2279,0,0,0}, {17,0,2282,0,0,0},
    {812,813,3891,0,0,0}, {5393,5394,3891,0,0,0}, {1779,5392,3891,0,0,0}, {5535,5536,2926,0,0,0},
    {5537,5538,2926,0,0,0}, {812,0,3891,0,0,0}, {5393,0,3891,0,0,0}, {5539,0,2478,0,0,0},
    {5540,0,2478,0,0,0}, {17,18,2285,0,0,0}, {812,813,3891,0,0,0}, {5393,5394,3891,0,0,0},
    {5539,5543,2478,0,0,0}, {5540,5544,2478,0,0,0}, {17,18,2287,0,0,0}, {17,18,2284,0,0,0},
    {583,0,495,1,0,0}, {4494,0,3891,1,0,0}, {52,0,293,0,0,0}, {59,60,293,0,0,0},
    {5553,0,3891,0,0,0}, {5553,5555,3891,0,0,0}, {17,18,2294,0,0,0}, {17,18,2295,0,0,0},
    {5411,0,3891,0,0,0}, {1537,0,470,0,0,0}, {356,0,3891,0,0,0}, {234,0,3891,0,0,0},
    {5559,5560,2238,0,0,0}, {52,0,293,0,0,0}, {1777,0,293,0,0,0}, {5363,0,3891,0,0,0},
    {708,0,2702,0,0,0}, {5561,0,3891,0,0,0}, {1914,0,3891,0,0,0}, {4506,0,3891,0,0,0},
    {5562,0,2296,0,0,0}, {50,51,3947,0,0,0}, {5360,0,3891,0,0,0}, {5376,0,297,0,0,0},
    {5411,5412,3891,0,0,0}, {234,871,3891,0,0,0}, {1777,1778,293,0,0,0}, {5363,5364,3891,0,0,0},
    {809,1786,3891,0,0,0}, {1104,1106,2301,0,0,0}, {708,774,2702,0,0,0}, {5561,5564,3891,0,0,0},
    {1914,1915,3891,0,0,0}, {1039,1040,3891,0,0,0}, {5565,5566,3815,0,0,0}, {499,500,3891,0,0,0},
    {601,602,3891,0,0,0}, {5562,5567,2297,0,0,0}, {289,290,3945,0,0,0}, {5360,5361,3891,0,0,0},
    {5411,5412,3891,0,0,0}, {234,871,3891,0,0,0}, {1777,1778,293,0,0,0}, {5363,5364,3891,0,0,0},
    {809,1786,3891,0,0,0}, {1104,1106,3891,0,0,0}, {708,774,3891,0,0,0}, {5561,5564,3891,0,0,0},
    {1914,1915,3891,0,0,0}, {1039,1040,3891,0,0,0}, {5565,5566,3815,0,0,0}, {499,500,3891,0,0,0},
    {601,602,3891,0,0,0}, {289,290,3945,0,0,0}, {5562,5567,2297,0,0,0}, {5360,5361,3891,0,0,0},
    {5376,5377,297,0,0,0}, {17,18,2300,0,0,0}, {5411,5412,139,0,0,0}, {3338,900,3778,0,0,0},
    {3577,733,3761,0,0,0}, {5572,5573,3891,0,0,0}, {5574,5575,4191,0,0,0}, {185,186,2461,0,0,0},
    {4669,4670,3315,0,0,0}, {5576,5577,293,0,0,0}, {301,302,3905,0,0,0}, {5578,5579,3806,0,0,0},
    {287,288,3891,0,0,0}, {52,97,293,0,0,0}, {234,871,3891,0,0,0}, {5581,5582,2303,0,0,0},
    {5583,5584,1683,0,0,0}, {1914,1915,3330,1,0,0}, {1766,5586,541,0,0,0}, {234,871,3891,0,0,0},
    {183,184,3891,0,0,0}, {1914,1915,3330,0,0,0}, {1807,5588,2308,0,0,0}, {360,361,3891,0,0,0},
    {352,440,3891,0,0,0}, {5590,5591,2851,0,0,0}, {234,871,3891,0,0,0}, {4142,5592,1680,0,0,0},
    {499,500,3891,0,0,0}, {601,602,3891,0,0,0}, {4143,1798,1684,0,0,0}, {17,18,2307,0,0,0},
    {50,51,3947,0,0,0}, {52,97,293,0,0,0}, {2069,5595,3891,1,0,0}, {5596,5597,285,1,0,0},
    {5599,5600,3891,0,0,0}, {2069,5595,3891,0,0,0}, {2698,2700,3891,0,0,0}, {289,290,3945,0,0,0},
    {1537,0,470,0,0,0}, {356,0,3891,0,0,0}, {234,0,3891,0,0,0}, {5560,0,3816,0,0,0},
    {52,0,293,0,0,0}, {1777,0,293,0,0,0}, {708,0,2702,0,0,0}, {4506,0,3891,0,0,0},
    {50,51,3947,0,0,0}, {234,871,3891,0,0,0}, {1104,1106,3891,0,0,0}, {5603,5604,3827,0,0,0},
    {289,290,3945,0,0,0}, {234,871,3891,0,0,0}, {1104,1106,3891,0,0,0}, {5603,5604,3827,0,0,0},
    {289,290,3945,0,0,0}, {17,1104,2315,0,0,0}, {17,18,2314,0,0,0}, {17,1104,2301,0,0,0},
    {352,0,255,0,0,0}, {52,97,293,0,0,0}, {360,361,3891,0,0,0}, {4142,5592,1681,1,0,0},
    {234,871,3891,0,0,0}, {4143,1798,4274,1,0,0}, {1766,5586,541,0,0,0}, {360,361,3891,0,0,0},
    {352,440,3891,0,0,0}, {5590,5591,2851,0,0,0}, {234,871,3891,0,0,0}, {4142,5592,1680,0,0,0},
    {4143,1798,1684,0,0,0}, {5614,5615,2327,0,0,0}, {5616,5617,4411,0,0,0},
    {1161,1162,2325,0,0,0}, {430,431,2331,0,0,0}, {4813,4814,2328,0,0,0}, {4815,4816,2329,0,0,0},
    {17,0,2326,0,0,0}, {4820,4821,2330,0,0,0}, {5629,5630,2335,0,0,0}, {1039,1040,2851,0,0,0},
    {5631,5632,2851,0,0,0}, {17,18,3891,0,0,0}, {5411,5412,139,0,0,0}, {1964,1965,2347,0,0,0},
    {356,357,3891,0,0,0}, {1331,1332,293,0,0,0}, {4334,5362,293,0,0,0}, {5363,5364,2210,0,0,0},
    {687,5346,2215,0,0,0}, {5637,5638,2404,0,0,0}, {5639,5640,1731,0,0,0},
    {5641,5642,1746,0,0,0}, {3562,3563,2422,0,0,0}, {348,1339,3891,0,0,0},
    {5367,5368,3891,0,0,0}, {5369,5370,1576,0,0,0}, {3701,1519,2168,0,0,0},
    {3549,3550,293,0,0,0}, {187,188,3891,0,0,0}, {5371,5372,3891,0,0,0}, {5373,5374,3878,0,0,0},
    {289,290,3945,0,0,0}, {4998,5375,4266,0,0,0}, {353,5303,563,0,0,0}, {1171,1172,3891,0,0,0},
    {57,1184,3891,0,0,0}, {1472,5643,433,0,0,0}, {5282,5644,2184,0,0,0}, {5645,5646,2787,0,0,0},
    {4675,5647,2413,0,0,0}, {4400,5648,1811,0,0,0}, {5376,5377,297,0,0,0},
    {5358,5359,3891,0,0,0}, {5360,5361,3891,0,0,0}, {5649,5650,2926,0,0,0},
    {5651,5652,3366,0,0,0}, {5653,5654,3891,0,0,0}, {5378,5379,3891,0,0,0},
    {5655,5656,2406,0,0,0}, {5657,5658,2350,0,0,0}, {5659,5660,2425,0,0,0},
    {2076,4243,3247,0,0,0}, {3670,3671,2435,0,0,0}, {183,184,3891,0,0,0}, {809,1786,3891,0,0,0},
    {140,5661,2444,0,0,0}, {2505,5662,3891,0,0,0}, {5663,1613,3891,0,0,0}, {3169,563,3891,0,0,0},
    {2069,5595,3891,0,0,0}, {5664,5665,2478,0,0,0}, {3711,3712,3376,0,0,0}, {185,186,2461,0,0,0},
    {5666,5667,831,0,0,0}, {4669,4670,3315,0,0,0}, {5415,5416,3891,0,0,0},
    {5417,5418,3891,0,0,0}, {1914,1915,3330,0,0,0}, {5576,5577,3119,0,0,0}, {301,302,3891,0,0,0},
    {584,767,3891,0,0,0}, {287,288,3891,0,0,0}, {5668,2564,3891,0,0,0}, {183,184,2384,0,0,0},
    {360,361,3891,0,0,0}, {352,440,3891,0,0,0}, {509,5669,119,0,0,0}, {289,290,3945,0,0,0},
    {17,18,2338,0,0,0}, {843,844,293,0,0,0}, {845,846,2341,0,0,0}, {848,849,293,0,0,0},
    {1964,1965,2347,0,0,0}, {5674,5675,231,0,0,0}, {4334,5362,231,0,0,0}, {4400,5648,1811,0,0,0},
    {1331,1332,231,0,0,0}, {183,184,3891,0,0,0}, {5578,5579,234,0,0,0}, {185,186,234,0,0,0},
    {5415,5421,234,0,0,0}, {3711,3712,3376,0,0,0}, {5417,5422,234,0,0,0}, {5367,5368,234,0,0,0},
    {3549,3550,231,0,0,0}, {5371,5372,234,0,0,0}, {5574,5575,234,0,0,0}, {5676,5677,231,0,0,0},
    {806,1519,2168,0,0,0}, {999,1000,3891,0,0,0}, {995,996,1709,0,0,0}, {17,18,2346,0,0,0},
    {999,1000,3891,0,0,0}, {995,996,1710,0,0,0}, {1001,1002,3891,0,0,0}, {997,998,3891,0,0,0},
    {17,18,2348,0,0,0}, {958,5288,2478,0,0,0}, {185,186,3891,0,0,0}, {1236,1237,2478,0,0,0},
    {1612,1613,3891,0,0,0}, {4256,4257,3891,0,0,0}, {5690,314,2352,0,0,0},
    {5691,4187,2352,0,0,0}, {17,18,1717,0,0,0}, {1185,1186,2478,0,0,0}, {140,141,2797,0,0,0},
    {17,18,2357,0,0,0}, {183,184,3891,0,0,0}, {2550,2551,3891,0,0,0}, {17,18,2359,0,0,0},
    {17,18,2362,0,0,0}, {183,0,2384,1,0,0}, {2550,0,3891,0,0,0}, {692,5700,2369,0,0,0},
    {1980,5701,2375,0,0,0}, {430,431,3891,0,0,0}, {1982,5702,2367,0,0,0}, {693,5703,2366,0,0,0},
    {140,141,2372,0,0,0}, {289,290,3945,0,0,0}, {663,183,2386,0,0,0}, {5704,5705,3945,0,0,0},
    {5706,2598,838,0,0,0}, {663,5708,2386,0,0,0}, {289,290,3945,0,0,0}, {5706,5709,838,0,0,0},
    {663,183,2386,0,0,0}, {5704,5705,3945,0,0,0}, {5706,2598,838,0,0,0}, {17,692,2369,0,0,0},
    {17,18,2364,0,0,0}, {692,5700,2369,0,0,0}, {140,141,2372,0,0,0}, {5716,5717,4396,0,0,0},
    {5718,5719,2207,0,0,0}, {5720,5721,4396,0,0,0}, {5722,5723,2207,0,0,0}, {17,18,2374,0,0,0},
    {5716,0,4396,0,0,0}, {5718,0,2207,0,0,0}, {5720,0,4396,0,0,0}, {5722,0,2207,0,0,0},
    {17,0,2376,0,0,0}, {183,184,3891,0,0,0}, {1985,1986,1835,0,0,0}, {346,1281,4158,0,0,0},
    {2550,2551,3891,0,0,0}, {5728,0,1949,1,0,0}, {5729,0,1925,1,0,0}, {5730,0,1922,0,0,0},
    {17,18,2381,0,0,0}, {17,18,2384,0,0,0}, {17,18,2384,0,0,0}, {17,183,2384,0,0,0},
    {17,18,2384,0,0,0}, {17,18,2384,0,0,0}, {183,184,2384,0,0,0}, {185,186,2461,0,0,0},
    {5666,5667,2926,0,0,0}, {360,361,3891,0,0,0}, {918,919,3891,0,0,0}, {140,5661,2444,0,0,0},
    {1323,5746,3891,0,0,0}, {289,290,3945,0,0,0}, {5470,5747,2245,0,0,0}, {2076,4243,3247,0,0,0},
    {17,18,2392,0,0,0}, {638,5753,3891,0,0,0}, {17,18,2395,0,0,0}, {5653,5654,3891,0,0,0},
    {5756,5757,293,0,0,0}, {17,18,2397,0,0,0}, {17,5758,2400,0,0,0}, {5653,0,3891,0,0,0},
    {626,5762,3891,0,0,0}, {17,18,2401,0,0,0}, {17,18,2337,0,0,0}, {5767,5768,2344,0,0,0},
    {5769,5770,2429,0,0,0}, {5767,0,2344,0,0,0}, {4899,0,2870,0,0,0}, {1918,0,3851,0,0,0},
    {4653,5775,2209,0,0,0}, {4654,5776,300,0,0,0}, {4655,5777,2411,0,0,0},
    {5778,5779,2416,0,0,0}, {146,147,2865,0,0,0}, {5780,5781,3891,0,0,0}, {5782,5783,2208,0,0,0},
    {4653,0,2209,0,0,0}, {4654,0,2478,0,0,0}, {4655,0,2411,0,0,0}, {5786,0,2415,0,0,0},
    {5778,0,2416,0,0,0}, {140,141,2414,0,0,0}, {4653,5775,2209,0,0,0}, {4654,5776,2478,0,0,0},
    {4655,5777,2411,0,0,0}, {5786,5788,2415,0,0,0}, {5778,5779,2416,0,0,0}, {183,184,3891,0,0,0},
    {5576,5577,3119,0,0,0}, {17,18,2417,0,0,0}, {748,749,2420,0,0,0}, {3548,841,2421,0,0,0},
    {234,871,3891,0,0,0}, {806,1519,2168,0,0,0}, {627,5795,2398,0,0,0}, {5796,5797,3891,0,0,0},
    {283,284,3891,0,0,0}, {1323,1324,3891,0,0,0}, {2505,5662,3891,0,0,0}, {287,288,3891,0,0,0},
    {640,5798,2428,0,0,0}, {3549,3550,293,0,0,0}, {499,500,3211,0,0,0}, {301,302,3891,0,0,0},
    {584,767,3891,0,0,0}, {2180,5799,3891,0,0,0}, {637,5800,2396,0,0,0}, {625,5801,2402,0,0,0},
    {1752,5802,537,0,0,0}, {2076,4243,3247,0,0,0}, {299,300,3891,0,0,0}, {295,296,3891,0,0,0},
    {5804,5805,3891,0,0,0}, {5663,5806,3891,0,0,0}, {305,306,3891,0,0,0}, {4237,4238,831,0,0,0},
    {822,823,3891,0,0,0}, {4198,4199,293,0,0,0}, {530,531,2478,0,0,0}, {499,500,230,0,0,0},
    {818,824,2478,0,0,0}, {819,5808,2340,0,0,0}, {820,5809,2478,0,0,0}, {17,18,2419,0,0,0},
    {3551,3552,293,0,0,0}, {4198,4199,293,0,0,0}, {234,871,3891,0,0,0}, {530,531,2478,0,0,0},
    {806,478,3761,0,0,0}, {629,630,2478,0,0,0}, {627,5795,2398,0,0,0}, {283,284,3197,0,0,0},
    {287,288,3891,0,0,0}, {640,5798,3371,0,0,0}, {641,642,2478,0,0,0}, {301,302,3891,0,0,0},
    {5812,0,293,0,0,0}, {2180,0,3891,0,0,0}, {818,0,2478,0,0,0}, {637,638,2662,0,0,0},
    {639,0,2478,0,0,0}, {625,626,2681,0,0,0}, {624,0,2478,0,0,0}, {5813,0,293,0,0,0},
    {819,0,1751,0,0,0}, {1753,0,536,0,0,0}, {820,0,2478,0,0,0}, {17,18,2423,0,0,0},
    {5816,5817,2345,0,0,0}, {5816,0,2345,0,0,0}, {748,749,2420,0,0,0}, {5820,5821,293,0,0,0},
    {2505,5662,3891,0,0,0}, {287,288,3891,0,0,0}, {17,18,2427,0,0,0}, {5825,5826,4200,0,0,0},
    {5827,5828,2906,0,0,0}, {5829,5830,562,0,0,0}, {5831,5832,2903,0,0,0},
    {5833,5834,1827,0,0,0}, {5835,5836,2382,0,0,0}, {5837,5838,2478,0,0,0},
    {5839,5840,2478,0,0,0}, {964,5841,270,0,0,0}, {1048,5842,310,0,0,0}, {5843,5844,293,0,0,0},
    {5845,5846,3194,0,0,0}, {5847,5848,2838,0,0,0}, {5849,5850,2840,0,0,0},
    {5851,5852,3980,0,0,0}, {968,5853,274,0,0,0}, {5854,5855,10,0,0,0}, {9,5856,1,0,0,0},
    {5857,5858,4,0,0,0}, {5859,5860,6,0,0,0}, {41,5861,7,0,0,0}, {5862,5863,3159,0,0,0},
    {5864,5865,100,0,0,0}, {5866,5867,2478,0,0,0}, {973,5868,277,0,0,0}, {5869,5870,293,0,0,0},
    {5825,0,4201,1,0,0}, {5827,0,2907,1,0,0}, {5829,1814,562,0,0,0}, {5831,0,2904,0,0,0},
    {5833,4429,1827,0,0,0}, {5835,5734,2382,0,0,0}, {5837,0,2478,0,0,0}, {5839,0,2478,0,0,0},
    {964,0,270,0,0,0}, {1048,0,310,0,0,0}, {5843,0,293,0,0,0}, {5845,0,3195,0,0,0},
    {5847,0,2838,0,0,0}, {5849,5871,2840,0,0,0}, {5851,0,3981,0,0,0}, {968,0,275,0,0,0},
    {5854,47,10,0,0,0}, {9,0,2,0,0,0}, {5857,16,4,0,0,0}, {5859,39,6,0,0,0}, {41,0,8,0,0,0},
    {5862,0,3160,0,0,0}, {5864,399,100,0,0,0}, {5866,0,2478,0,0,0}, {973,0,278,0,0,0},
    {5869,0,293,0,0,0}, {4996,594,138,0,0,0}, {4997,4998,4268,0,0,0}, {1413,0,2431,0,0,0},
    {3548,841,2434,0,0,0}, {5796,5797,3891,0,0,0}, {3668,5874,3721,0,0,0},
    {1323,1324,3891,0,0,0}, {640,5875,2437,0,0,0}, {3549,3550,293,0,0,0}, {499,500,3730,0,0,0},
    {2797,5876,3746,0,0,0}, {2265,5877,3735,0,0,0}, {2180,5799,3731,0,0,0},
    {4237,4238,2926,0,0,0}, {822,823,3891,0,0,0}, {4198,4199,293,0,0,0}, {530,531,2478,0,0,0},
    {499,500,230,0,0,0}, {818,824,2478,0,0,0}, {17,18,2433,0,0,0}, {287,288,3891,0,0,0},
    {17,18,2436,0,0,0}, {17,18,2439,0,0,0}, {287,0,3891,1,0,0}, {17,18,2441,0,0,0},
    {4198,0,293,0,0,0}, {530,0,2478,0,0,0}, {640,287,2438,0,0,0}, {651,0,2478,0,0,0},
    {2797,0,3746,0,0,0}, {2180,0,3731,0,0,0}, {818,0,2478,0,0,0}, {17,18,2460,0,0,0},
    {183,0,2390,1,0,0}, {5888,0,293,0,0,0}, {5889,5890,4276,0,0,0}, {570,571,2478,0,0,0},
    {430,431,2447,0,0,0}, {183,184,3891,0,0,0}, {5892,5893,2444,0,0,0}, {1107,1108,2444,0,0,0},
    {17,18,2445,0,0,0}, {360,361,3891,0,0,0}, {352,440,255,0,0,0}, {348,1339,3891,0,0,0},
    {2076,4243,3247,0,0,0}, {5900,5901,2452,0,0,0}, {183,184,3891,0,0,0}, {5891,5661,2444,0,0,0},
    {5902,5903,2454,0,0,0}, {5904,5905,2454,0,0,0}, {5906,5907,1716,0,0,0}, {509,5669,131,0,0,0},
    {5908,5909,3285,0,0,0}, {575,576,831,0,0,0}, {430,431,3882,0,0,0}, {499,500,3883,0,0,0},
    {17,18,2449,0,0,0}, {5699,5912,2363,0,0,0}, {570,571,1822,0,0,0}, {234,871,3891,0,0,0},
    {5913,5914,831,0,0,0}, {5915,5916,831,0,0,0}, {5917,5918,831,0,0,0}, {17,18,2451,0,0,0},
    {17,18,2448,0,0,0}, {507,4249,2450,0,0,0}, {499,500,3924,0,0,0}, {5925,5926,1687,0,0,0},
    {5927,5928,1686,0,0,0}, {4227,4228,1820,0,0,0}, {4223,4224,2455,0,0,0}, {17,18,3891,0,0,0},
    {2922,5931,2458,0,0,0}, {2921,5932,293,0,0,0}, {183,184,3891,0,0,0}, {185,186,3891,0,0,0},
    {900,920,3891,0,0,0}, {1486,1487,3214,0,0,0}, {360,361,3891,0,0,0}, {918,919,3891,0,0,0},
    {1171,1172,3891,0,0,0}, {185,186,2461,0,0,0}, {7374,7375,815,0,0,0}, {5395,5396,1975,0,0,0},
    {7376,7377,4188,0,0,0}, {7378,7379,3619,0,0,0}, {7380,7381,4267,0,0,0}, {964,5841,271,0,0,0},
    {5363,5364,2462,0,0,0}, {7382,7383,3373,0,0,0}, {7384,7385,4202,0,0,0},
    {4815,4816,2905,0,0,0}, {7386,7387,2456,0,0,0}, {5929,7388,2457,0,0,0},
    {4236,7389,1708,0,0,0}, {7390,7391,3168,0,0,0}, {5258,7392,2162,0,0,0},
    {4846,7393,1974,0,0,0}, {7394,7395,3320,0,0,0}, {5618,7396,2324,0,0,0},
    {7397,7398,2183,0,0,0}, {7399,7400,311,0,0,0}, {7401,7402,836,0,0,0}, {7403,7404,247,0,0,0},
    {7405,7406,296,0,0,0}, {7407,7408,3230,0,0,0}, {7409,7410,3232,0,0,0},
    {7411,7412,3231,0,0,0}, {7413,7414,2894,0,0,0}, {7415,7416,3226,0,0,0},
    {7417,7418,3314,0,0,0}, {7419,7420,3428,0,0,0}, {7421,7422,3930,0,0,0}, {185,186,3891,0,0,0},
    {17,18,2464,0,0,0}, {17,18,2463,0,0,0}, {185,186,3891,0,0,0}, {17,0,2461,0,0,0},
    {185,186,2461,0,0,0}, {3341,7430,2842,0,0,0}, {2275,7431,2841,0,0,0}, {17,18,2470,0,0,0},
    {7434,7435,3932,0,0,0}, {7436,7437,4176,0,0,0}, {7434,7438,3931,0,0,0},
    {7436,7439,4175,0,0,0}, {17,0,3891,0,0,0}, {17,18,3891,0,0,0}, {1277,1278,3891,0,0,0},
    {7442,7443,2478,0,0,0}, {17,18,2476,0,0,0}, {7448,804,214,0,0,0}, {4278,4279,2485,0,0,0},
    {815,816,3891,0,0,0}, {1323,1324,3891,0,0,0}, {289,290,3945,0,0,0}, {140,141,230,0,0,0},
    {584,767,3891,0,0,0}, {17,18,2484,0,0,0}, {17,18,2488,0,0,0}, {17,18,2483,0,0,0},
    {1185,1186,2478,0,0,0}, {1997,1998,2478,0,0,0}, {499,500,2492,0,0,0}, {7461,7462,3891,0,0,0},
    {1999,2000,2494,0,0,0}, {1361,1362,4401,0,0,0}, {1836,1996,3891,0,0,0},
    {1999,2000,2494,0,0,0}, {17,18,2495,0,0,0}, {17,18,3891,0,0,0}, {886,887,3891,0,0,0},
    {888,889,2478,0,0,0}, {890,891,2478,0,0,0}, {7469,7470,4194,0,0,0}, {7471,7472,2503,0,0,0},
    {7473,7474,2688,0,0,0}, {3495,7475,3344,0,0,0}, {17,18,2499,0,0,0}, {17,18,3891,0,0,0},
    {234,871,3891,0,0,0}, {892,893,3891,0,0,0}, {17,18,2502,0,0,0}, {17,18,3891,0,0,0},
    {1323,1324,3891,0,0,0}, {701,1050,2532,0,0,0}, {7486,7487,3573,0,0,0},
    {7488,7489,3891,0,0,0}, {7490,7491,2652,0,0,0}, {7492,7493,2652,0,0,0},
    {7494,7495,2478,0,0,0}, {234,871,3891,0,0,0}, {2046,7496,2547,0,0,0}, {140,141,2657,0,0,0},
    {289,290,3945,0,0,0}, {7497,7498,2626,0,0,0}, {7499,7500,2623,0,0,0}, {7501,7502,2478,0,0,0},
    {4254,4255,3891,0,0,0}, {2048,7503,2658,0,0,0}, {2049,7504,293,0,0,0},
    {2050,7505,2543,0,0,0}, {7507,7508,3891,0,0,0}, {1275,1276,3891,0,0,0},
    {1941,3164,2512,0,0,0}, {1940,2812,3891,0,0,0}, {7509,7510,3891,0,0,0},
    {7511,7512,3891,0,0,0}, {7513,7514,2517,0,0,0}, {7515,7516,2550,0,0,0}, {584,767,3891,0,0,0},
    {7517,7518,2926,0,0,0}, {7519,7520,2926,0,0,0}, {17,18,2510,0,0,0}, {612,0,3891,0,0,0},
    {613,0,3891,0,0,0}, {1277,1278,3891,0,0,0}, {5007,7536,3891,0,0,0}, {4735,4736,2527,0,0,0},
    {7537,7538,2926,0,0,0}, {7539,7540,2926,0,0,0}, {7541,7542,3891,0,0,0}, {17,18,2518,0,0,0},
    {702,7545,2626,0,0,0}, {5012,7546,3891,0,0,0}, {49,439,3891,0,0,0}, {7547,7548,3891,0,0,0},
    {7549,7550,3891,0,0,0}, {792,7551,2610,0,0,0}, {7552,7553,2617,0,0,0},
    {7554,7555,2611,0,0,0}, {7556,7557,3891,0,0,0}, {584,767,3891,0,0,0}, {301,302,3891,0,0,0},
    {7558,7559,3891,0,0,0}, {283,284,3891,0,0,0}, {7560,7561,3891,0,0,0}, {183,184,3891,0,0,0},
    {289,4767,2616,0,0,0}, {293,294,3891,0,0,0}, {3701,4476,2613,0,0,0}, {7562,7563,2926,0,0,0},
    {17,18,2520,0,0,0}, {702,7545,2626,0,0,0}, {1275,1276,3891,0,0,0}, {1940,2812,3891,0,0,0},
    {7507,7508,3891,0,0,0}, {7509,7510,3891,0,0,0}, {7484,7566,2619,0,0,0},
    {1941,3164,2631,0,0,0}, {7567,7568,2630,0,0,0}, {7569,7570,299,0,0,0}, {584,767,3891,0,0,0},
    {301,302,3891,0,0,0}, {7571,7572,2545,0,0,0}, {7562,7563,2926,0,0,0}, {352,440,3891,0,0,0},
    {17,18,2522,0,0,0}, {702,7545,2626,0,0,0}, {1275,1276,3891,0,0,0}, {7507,7508,3891,0,0,0},
    {233,414,3891,0,0,0}, {332,600,3891,0,0,0}, {140,141,2515,0,0,0}, {1055,1056,2514,0,0,0},
    {293,294,3891,0,0,0}, {1057,1058,3891,0,0,0}, {343,1059,3891,0,0,0}, {7562,7563,2926,0,0,0},
    {17,18,2524,0,0,0}, {570,571,2526,0,0,0}, {612,791,3891,0,0,0}, {2674,7582,2529,0,0,0},
    {7583,7584,3573,0,0,0}, {701,1050,2532,0,0,0}, {7486,7487,3573,0,0,0},
    {7488,7489,3891,0,0,0}, {7585,7586,3891,0,0,0}, {7587,7588,3891,0,0,0},
    {5913,5914,2926,0,0,0}, {499,500,3979,0,0,0}, {289,290,3945,0,0,0}, {140,141,2531,0,0,0},
    {17,18,2528,0,0,0}, {1323,1324,3891,0,0,0}, {976,7591,2538,0,0,0}, {7592,7593,3573,0,0,0},
    {701,1050,2532,0,0,0}, {7488,7489,3891,0,0,0}, {2006,7594,3616,0,0,0},
    {2007,7595,3891,0,0,0}, {234,871,3891,0,0,0}, {140,141,2540,0,0,0}, {4254,4255,3891,0,0,0},
    {7596,7597,3891,0,0,0}, {289,290,3945,0,0,0}, {332,600,3891,0,0,0}, {7598,7599,2926,0,0,0},
    {17,18,2534,0,0,0}, {233,414,3891,0,0,0}, {7598,7599,2926,0,0,0}, {17,18,2536,0,0,0},
    {17,18,2533,0,0,0}, {226,915,3891,0,0,0}, {17,18,2546,0,0,0}, {229,7624,3891,0,0,0},
    {17,18,2548,0,0,0}, {1323,1324,3891,0,0,0}, {2679,4382,2558,0,0,0}, {7630,7631,3573,0,0,0},
    {7632,7633,3891,0,0,0}, {140,141,2564,0,0,0}, {4254,4255,3891,0,0,0}, {289,290,3945,0,0,0},
    {701,1050,2532,0,0,0}, {2018,7634,2579,0,0,0}, {17,18,2552,0,0,0}, {17,18,2555,0,0,0},
    {2018,0,2579,0,0,0}, {2679,4382,2558,0,0,0}, {2017,7639,3891,0,0,0}, {1941,3164,2562,0,0,0},
    {7640,7641,2553,0,0,0}, {17,18,2556,0,0,0}, {4073,7646,3891,0,0,0}, {17,18,2560,0,0,0},
    {17,18,2551,0,0,0}, {1323,1324,3891,0,0,0}, {343,1059,2579,0,0,0}, {2018,7634,2579,0,0,0},
    {7661,7662,3573,0,0,0}, {7663,7664,3573,0,0,0}, {7665,7666,2655,0,0,0},
    {7486,7487,3573,0,0,0}, {7488,7489,3891,0,0,0}, {2017,7639,3891,0,0,0},
    {7667,7668,2478,0,0,0}, {140,141,2585,0,0,0}, {4254,4255,3891,0,0,0}, {234,871,3891,0,0,0},
    {2019,7669,293,0,0,0}, {2020,7670,293,0,0,0}, {316,7671,74,0,0,0}, {2021,7672,2544,0,0,0},
    {2022,7673,2544,0,0,0}, {2023,7674,2544,0,0,0}, {2024,7675,2630,0,0,0}, {289,290,3945,0,0,0},
    {1695,1696,2572,0,0,0}, {2026,7676,2580,0,0,0}, {2027,7677,2582,0,0,0}, {233,414,3891,0,0,0},
    {3383,7678,2569,0,0,0}, {234,871,3891,0,0,0}, {1940,2812,3891,0,0,0}, {1941,3164,2570,0,0,0},
    {1275,1276,3891,0,0,0}, {5062,7679,3891,0,0,0}, {289,290,3945,0,0,0}, {17,18,3891,0,0,0},
    {17,18,3891,0,0,0}, {17,18,2566,0,0,0}, {233,414,3891,0,0,0}, {140,141,2578,0,0,0},
    {4735,4736,2575,0,0,0}, {7690,7691,2576,0,0,0}, {366,7692,2478,0,0,0}, {570,571,2574,0,0,0},
    {612,791,3891,0,0,0}, {17,18,2573,0,0,0}, {17,18,2565,0,0,0}, {1940,2812,3891,0,0,0},
    {1941,3164,2584,0,0,0}, {1275,1276,3891,0,0,0}, {5062,7679,3891,0,0,0}, {1940,0,3891,0,0,0},
    {1941,0,2584,0,0,0}, {1275,0,3891,0,0,0}, {5062,0,3891,0,0,0}, {1323,1324,3891,0,0,0},
    {2038,7707,2587,0,0,0}, {7708,7709,3573,0,0,0}, {7486,7487,3573,0,0,0},
    {7488,7489,3891,0,0,0}, {234,871,3891,0,0,0}, {316,7671,74,0,0,0}, {140,141,2599,0,0,0},
    {289,290,3945,0,0,0}, {7710,7711,2605,0,0,0}, {7712,7713,3891,0,0,0}, {7714,7715,2597,0,0,0},
    {7716,7717,3891,0,0,0}, {2016,7718,2652,0,0,0}, {1941,3164,2631,0,0,0},
    {7719,7720,2593,0,0,0}, {7722,7723,2590,0,0,0}, {343,1059,3891,0,0,0},
    {1940,2812,3891,0,0,0}, {5062,7679,3891,0,0,0}, {1275,1276,3891,0,0,0},
    {5061,7724,2629,0,0,0}, {233,414,3891,0,0,0}, {7722,0,2590,1,0,0}, {343,0,3891,0,0,0},
    {1940,0,3891,0,0,0}, {5062,0,3891,0,0,0}, {1275,0,3891,0,0,0}, {5061,0,3508,0,0,0},
    {233,0,3891,0,0,0}, {17,7730,2591,0,0,0}, {17,18,2589,0,0,0}, {7714,0,2597,1,0,0},
    {7716,0,3891,0,0,0}, {2016,0,2652,0,0,0}, {1941,0,2631,0,0,0}, {7719,7730,2592,0,0,0},
    {17,2033,2594,0,0,0}, {17,18,2588,0,0,0}, {17,18,2586,0,0,0}, {2687,7742,2601,0,0,0},
    {7743,7744,3573,0,0,0}, {2038,7707,2587,0,0,0}, {1323,1324,3891,0,0,0}, {480,481,3347,0,0,0},
    {2039,7745,3891,0,0,0}, {2040,7746,301,0,0,0}, {7747,7748,301,0,0,0}, {2041,7749,293,0,0,0},
    {4254,4255,3891,0,0,0}, {140,141,2603,0,0,0}, {289,290,3945,0,0,0}, {17,18,2600,0,0,0},
    {4532,4533,2851,0,0,0}, {233,414,3891,0,0,0}, {17,18,2606,0,0,0}, {17,18,2851,0,0,0},
    {17,18,2604,0,0,0}, {900,920,3891,0,0,0}, {733,872,3891,0,0,0}, {17,18,2612,0,0,0},
    {514,515,3891,0,0,0}, {267,268,3891,0,0,0}, {17,18,2614,0,0,0}, {7777,7778,2615,0,0,0},
    {701,1050,2532,0,0,0}, {2016,7718,2652,0,0,0}, {343,1059,2579,0,0,0}, {1275,1276,3891,0,0,0},
    {7507,7508,3891,0,0,0}, {1940,2812,3891,0,0,0}, {7511,7512,3891,0,0,0},
    {7509,7510,3891,0,0,0}, {1941,3164,2631,0,0,0}, {7567,7568,2630,0,0,0},
    {7569,7570,299,0,0,0}, {7787,7788,2517,0,0,0}, {7789,7790,2541,0,0,0},
    {7791,7792,2550,0,0,0}, {584,767,3891,0,0,0}, {352,440,3891,0,0,0}, {17,18,2618,0,0,0},
    {1323,1324,3891,0,0,0}, {702,7545,2626,0,0,0}, {7796,7797,3891,0,0,0},
    {7798,7799,3891,0,0,0}, {234,871,3891,0,0,0}, {2046,7496,2547,0,0,0}, {7800,7801,293,0,0,0},
    {140,141,2628,0,0,0}, {289,290,3945,0,0,0}, {7802,7803,2549,0,0,0}, {1323,1324,3891,0,0,0},
    {3409,7804,2623,0,0,0}, {7805,7806,3891,0,0,0}, {702,7545,2626,0,0,0}, {701,1050,2532,0,0,0},
    {7486,7487,3573,0,0,0}, {7488,7489,3891,0,0,0}, {7800,7801,293,0,0,0},
    {7807,7808,2513,0,0,0}, {140,141,2625,0,0,0}, {289,290,3945,0,0,0}, {17,18,2622,0,0,0},
    {17,18,2621,0,0,0}, {514,515,3891,0,0,0}, {267,268,3891,0,0,0}, {17,18,2629,0,0,0},
    {332,600,3891,0,0,0}, {2283,2284,3891,0,0,0}, {2061,7824,2478,0,0,0}, {7825,7826,293,0,0,0},
    {7827,7828,2926,0,0,0}, {233,414,3891,0,0,0}, {332,600,3891,0,0,0}, {2061,7824,2478,0,0,0},
    {17,18,2633,0,0,0}, {17,18,2632,0,0,0}, {2283,2284,3891,0,0,0}, {332,600,3891,0,0,0},
    {7833,7834,2926,0,0,0}, {17,18,2636,0,0,0}, {7507,7508,3891,0,0,0}, {1275,1276,3891,0,0,0},
    {343,1059,2579,0,0,0}, {233,414,3891,0,0,0}, {140,141,2515,0,0,0}, {1055,1056,2514,0,0,0},
    {293,294,3891,0,0,0}, {1057,1058,3891,0,0,0}, {332,600,3891,0,0,0}, {7837,7838,2647,0,0,0},
    {7839,7840,2648,0,0,0}, {7841,7842,2635,0,0,0}, {7843,7844,2637,0,0,0},
    {7562,7563,2926,0,0,0}, {7845,7846,2926,0,0,0}, {17,18,2638,0,0,0}, {233,414,3891,0,0,0},
    {2059,7849,146,0,0,0}, {2060,7850,298,0,0,0}, {2061,7824,2644,0,0,0}, {234,871,3891,0,0,0},
    {7851,7852,3891,0,0,0}, {140,141,2646,0,0,0}, {5075,7854,3891,0,0,0}, {977,7855,3891,0,0,0},
    {140,141,2643,0,0,0}, {4254,4255,3891,0,0,0}, {17,18,2641,0,0,0}, {17,18,2640,0,0,0},
    {1323,1324,3891,0,0,0}, {2016,7718,2652,0,0,0}, {7663,7664,3573,0,0,0},
    {7486,7487,3573,0,0,0}, {7488,7489,3891,0,0,0}, {7665,7666,2655,0,0,0},
    {7800,7801,293,0,0,0}, {234,871,3891,0,0,0}, {7869,7870,2478,0,0,0}, {140,141,2654,0,0,0},
    {289,290,3945,0,0,0}, {2064,7871,2650,0,0,0}, {1547,1548,2651,0,0,0}, {4545,7872,3891,0,0,0},
    {17,18,2649,0,0,0}, {17,18,2508,0,0,0}, {17,18,2665,0,0,0}, {17,18,2666,0,0,0},
    {638,5753,3891,0,0,0}, {638,0,3891,0,0,0}, {638,5753,3891,0,0,0}, {17,18,2664,0,0,0},
    {17,18,3891,0,0,0}, {7894,7895,3891,0,0,0}, {4239,4240,3891,0,0,0}, {17,18,2671,0,0,0},
    {738,739,3891,0,0,0}, {17,18,2673,0,0,0}, {1057,1058,3891,0,0,0}, {234,871,3891,0,0,0},
    {7900,7901,3332,0,0,0}, {289,290,3945,0,0,0}, {17,18,2677,0,0,0}, {17,18,2676,0,0,0},
    {17,18,2684,0,0,0}, {17,18,2685,0,0,0}, {626,5762,3891,0,0,0}, {626,0,3891,0,0,0},
    {626,5762,3891,0,0,0}, {17,18,2683,0,0,0}, {234,871,3891,0,0,0}, {7912,7913,3891,0,0,0},
    {17,18,2687,0,0,0}, {17,2069,2698,0,0,0}, {2698,2700,3891,0,0,0}, {289,290,3945,0,0,0},
    {2069,5595,3891,0,0,0}, {5599,5600,3891,0,0,0}, {7920,7921,3787,0,0,0}, {17,2698,2694,0,0,0},
    {2698,2700,3891,0,0,0}, {2070,4991,2700,0,0,0}, {289,290,3945,0,0,0}, {7924,7925,3891,0,0,0},
    {1260,1261,2926,0,0,0}, {2069,5595,3891,0,0,0}, {5599,5600,3891,0,0,0}, {17,18,2696,0,0,0},
    {612,791,3891,0,0,0}, {570,571,3891,0,0,0}, {7934,7935,3891,0,0,0}, {7936,7937,3891,0,0,0},
    {2470,2471,3891,0,0,0}, {2472,2473,3288,0,0,0}, {17,18,2704,0,0,0}, {2476,0,2705,0,0,0},
    {2477,0,2705,0,0,0}, {5574,5575,3787,0,0,0}, {7941,7942,3891,0,0,0}, {1964,1965,287,0,0,0},
    {1331,1332,293,0,0,0}, {687,5346,2220,0,0,0}, {809,1786,3891,0,0,0}, {185,186,2461,0,0,0},
    {5415,5416,3891,0,0,0}, {2069,5595,3891,0,0,0}, {3562,3563,2424,0,0,0},
    {4669,4670,3854,0,0,0}, {5417,5418,3891,0,0,0}, {301,302,3891,0,0,0}, {3701,1519,2168,0,0,0},
    {5576,5577,3678,0,0,0}, {17,18,3832,0,0,0}, {2083,2706,3891,0,0,0}, {2073,2707,2763,0,0,0},
    {1260,1261,831,0,0,0}, {7944,7945,3891,0,0,0}, {7946,7947,2851,0,0,0},
    {7948,7949,2851,0,0,0}, {289,290,3945,0,0,0}, {2076,4243,3247,0,0,0}, {4657,4658,1905,0,0,0},
    {4659,4660,1901,0,0,0}, {999,1000,3891,0,0,0}, {1001,1002,3891,0,0,0}, {995,996,2722,0,0,0},
    {997,998,3891,0,0,0}, {17,18,2712,0,0,0}, {999,0,3891,0,0,0}, {1001,0,3891,0,0,0},
    {995,0,2723,0,0,0}, {997,0,3891,0,0,0}, {17,1003,2714,0,0,0}, {1468,0,429,0,0,0},
    {1471,0,437,0,0,0}, {1468,1473,429,0,0,0}, {1471,1474,438,0,0,0}, {4657,4658,1905,0,0,0},
    {4659,4660,2768,0,0,0}, {17,18,2718,0,0,0}, {1810,1817,2478,0,0,0}, {1818,1819,2478,0,0,0},
    {412,1820,107,0,0,0}, {1821,1822,3148,0,0,0}, {1810,0,2478,0,0,0}, {1818,0,2478,0,0,0},
    {412,0,107,0,0,0}, {1821,0,3148,0,0,0}, {1777,1778,293,0,0,0}, {4198,4199,293,0,0,0},
    {1801,4200,2478,0,0,0}, {708,774,2702,0,0,0}, {707,1796,3817,0,0,0}, {4201,4202,2478,0,0,0},
    {1803,4203,4298,0,0,0}, {1805,4204,2478,0,0,0}, {2217,7962,2478,0,0,0},
    {836,4207,2478,0,0,0}, {1777,0,293,0,0,0}, {4198,0,293,0,0,0}, {1801,0,2478,0,0,0},
    {708,0,2702,0,0,0}, {707,0,3817,0,0,0}, {4201,0,2478,0,0,0}, {1803,0,4298,0,0,0},
    {1805,0,2478,0,0,0}, {2217,0,2478,0,0,0}, {836,0,2478,0,0,0}, {1547,0,3891,1,0,0},
    {1161,0,2725,0,0,0}, {17,18,2724,0,0,0}, {1547,1548,3891,0,0,0}, {1161,1162,2478,0,0,0},
    {17,18,2727,0,0,0}, {843,844,293,0,0,0}, {845,846,2730,0,0,0}, {848,849,293,0,0,0},
    {1528,396,293,0,0,0}, {1528,0,293,0,0,0}, {5280,5281,293,0,0,0}, {5280,0,293,0,0,0},
    {428,429,3891,0,0,0}, {430,431,3891,0,0,0}, {428,0,3891,0,0,0}, {430,0,3891,0,0,0},
    {17,18,2739,0,0,0}, {5767,5768,2711,0,0,0}, {5767,0,2711,0,0,0}, {4899,7988,2870,0,0,0},
    {1918,4635,2775,0,0,0}, {4899,0,2870,0,0,0}, {1918,0,2776,0,0,0}, {140,141,2748,0,0,0},
    {4653,5775,2736,0,0,0}, {4654,5776,2478,0,0,0}, {4655,5777,2745,0,0,0},
    {5786,5788,2749,0,0,0}, {5778,5779,2750,0,0,0}, {4653,0,2736,0,0,0}, {4654,0,2478,0,0,0},
    {4655,0,2745,0,0,0}, {5786,0,2749,0,0,0}, {5778,0,2750,0,0,0}, {5812,7997,293,0,0,0},
    {3551,3552,293,0,0,0}, {4198,4199,293,0,0,0}, {234,871,3891,0,0,0}, {530,531,2478,0,0,0},
    {806,1519,2166,0,0,0}, {2180,5799,3891,0,0,0}, {629,630,2478,0,0,0}, {627,5795,2398,0,0,0},
    {283,284,3197,0,0,0}, {287,288,3891,0,0,0}, {640,5798,3371,0,0,0}, {641,642,2478,0,0,0},
    {301,302,3905,0,0,0}, {818,824,2478,0,0,0}, {637,5800,2663,0,0,0}, {639,7998,2478,0,0,0},
    {625,5801,2682,0,0,0}, {624,7999,2478,0,0,0}, {5813,8000,293,0,0,0}, {819,5808,2729,0,0,0},
    {1753,8001,535,0,0,0}, {820,5809,2478,0,0,0}, {17,18,2751,0,0,0}, {5812,0,293,0,0,0},
    {3551,0,293,0,0,0}, {4198,0,293,0,0,0}, {234,0,3891,0,0,0}, {530,0,2478,0,0,0},
    {806,478,3761,0,0,0}, {2180,0,3891,0,0,0}, {629,0,2478,0,0,0}, {627,0,2399,0,0,0},
    {283,0,3197,0,0,0}, {287,0,3891,0,0,0}, {640,0,3371,0,0,0}, {641,0,2478,0,0,0},
    {301,0,3905,0,0,0}, {818,0,2478,0,0,0}, {637,638,2662,0,0,0}, {639,0,2478,0,0,0},
    {625,626,2681,0,0,0}, {624,0,2478,0,0,0}, {5813,0,293,0,0,0}, {819,0,1751,0,0,0},
    {1753,0,536,0,0,0}, {820,0,2478,0,0,0}, {17,5814,2753,0,0,0}, {4198,4199,293,0,0,0},
    {530,531,2478,0,0,0}, {640,5798,3727,0,0,0}, {651,8006,2478,0,0,0}, {2797,5876,3746,0,0,0},
    {2180,5799,3731,0,0,0}, {818,824,2478,0,0,0}, {17,18,2755,0,0,0}, {4198,0,293,0,0,0},
    {530,0,2478,0,0,0}, {640,287,3728,0,0,0}, {651,0,2478,0,0,0}, {2797,0,3746,0,0,0},
    {2180,0,3731,0,0,0}, {818,0,2478,0,0,0}, {17,8010,2757,0,0,0}, {5553,5555,3891,0,0,0},
    {5553,0,3891,0,0,0}, {17,18,2759,0,0,0}, {17,18,2760,0,0,0}, {17,18,2763,0,0,0},
    {5816,5817,2345,0,0,0}, {5816,0,2345,0,0,0}, {185,186,2461,0,0,0}, {8019,8020,3891,0,0,0},
    {301,302,3905,0,0,0}, {360,361,3891,0,0,0}, {4667,4668,1698,0,0,0}, {4607,4608,1698,0,0,0},
    {1413,1414,2430,0,0,0}, {352,440,255,0,0,0}, {17,18,2767,0,0,0}, {360,361,3891,0,0,0},
    {352,440,255,0,0,0}, {339,8023,3891,0,0,0}, {900,920,3891,0,0,0}, {3482,3244,3891,0,0,0},
    {1204,1205,3965,0,0,0}, {8024,8025,3891,0,0,0}, {8026,8027,3891,0,0,0},
    {8028,8029,2478,0,0,0}, {733,872,3318,0,0,0}, {360,0,3891,0,0,0}, {352,0,255,0,0,0},
    {339,0,3891,0,0,0}, {900,0,3322,0,0,0}, {3482,0,837,0,0,0}, {1204,0,3965,0,0,0},
    {8024,0,3891,0,0,0}, {8026,0,3891,0,0,0}, {8028,0,2478,0,0,0}, {733,0,3318,0,0,0},
    {5335,8032,2206,0,0,0}, {8033,8034,293,0,0,0}, {8035,8036,293,0,0,0}, {5335,0,2206,0,0,0},
    {8033,0,293,0,0,0}, {8035,0,293,0,0,0}, {17,18,2709,0,0,0}, {2083,0,2739,0,0,0},
    {2073,0,3891,0,0,0}, {4532,0,3891,0,0,0}, {4665,4666,3891,0,0,0}, {8040,8041,3849,0,0,0},
    {8042,8043,2478,0,0,0}, {1926,4633,831,0,0,0}, {5752,8044,2394,0,0,0}, {4665,0,3891,0,0,0},
    {8040,0,3849,0,0,0}, {8042,0,2478,0,0,0}, {1926,0,831,0,0,0}, {5752,0,2394,0,0,0},
    {1941,3164,3580,0,0,0}, {289,290,3945,0,0,0}, {17,18,2777,0,0,0}, {1941,0,3580,0,0,0},
    {289,2301,3945,0,0,0}, {17,8049,2779,0,0,0}, {2083,2706,3891,0,0,0}, {2073,2707,2763,0,0,0},
    {2708,2709,2851,0,0,0}, {2074,8051,4262,0,0,0}, {1260,1261,831,0,0,0},
    {7944,7945,3891,0,0,0}, {8052,8053,293,0,0,0}, {2075,5085,3590,0,0,0},
    {2076,4243,3247,0,0,0}, {17,18,2781,0,0,0}, {1528,396,293,0,0,0}, {3501,8055,2913,0,0,0},
    {1528,0,293,0,0,0}, {3501,2738,2913,0,0,0}, {5553,5555,3891,0,0,0}, {5553,0,3891,0,0,0},
    {17,18,2785,0,0,0}, {17,18,2786,0,0,0}, {3158,809,2243,0,0,0}, {2944,0,3891,0,0,0},
    {2945,0,2789,0,0,0}, {52,0,293,0,0,0}, {3287,8064,2256,0,0,0}, {2944,2949,3891,0,0,0},
    {2945,0,2792,0,0,0}, {2944,0,3891,0,0,0}, {3479,707,3818,0,0,0}, {52,0,293,0,0,0},
    {2279,2280,3823,0,0,0}, {2944,2949,3891,0,0,0}, {3879,835,4276,0,0,0}, {52,0,293,0,0,0},
    {2945,0,2478,0,0,0}, {2944,0,3891,0,0,0}, {1807,1808,4283,0,0,0}, {2944,2949,3891,0,0,0},
    {1525,8074,465,0,0,0}, {8075,8076,3958,0,0,0}, {2470,2471,3891,0,0,0},
    {2472,2473,3288,0,0,0}, {17,18,2801,0,0,0}, {17,18,2805,0,0,0}, {2476,0,2803,0,0,0},
    {2477,0,2803,0,0,0}, {2472,0,3288,0,0,0}, {2470,0,3891,0,0,0}, {473,474,2807,0,0,0},
    {348,1339,3891,0,0,0}, {1323,1324,3891,0,0,0}, {140,141,3891,0,0,0}, {289,290,3945,0,0,0},
    {17,18,2807,0,0,0}, {1865,2233,3891,0,0,0}, {2090,8086,2832,0,0,0}, {1547,1548,2825,0,0,0},
    {140,141,2812,0,0,0}, {1703,1704,2826,0,0,0}, {8087,8088,3573,0,0,0}, {1323,1324,3891,0,0,0},
    {301,302,3905,0,0,0}, {1701,1702,515,0,0,0}, {283,284,3197,0,0,0}, {457,458,3347,0,0,0},
    {17,18,2810,0,0,0}, {1703,1704,3891,0,0,0}, {8087,8088,3573,0,0,0}, {473,474,2807,0,0,0},
    {348,1339,3891,0,0,0}, {1323,1324,3891,0,0,0}, {140,141,3891,0,0,0}, {289,290,3945,0,0,0},
    {142,143,2815,0,0,0}, {5373,5374,3878,0,0,0}, {17,18,2826,0,0,0}, {17,18,2813,0,0,0},
    {2725,8098,2818,0,0,0}, {2090,8086,2832,0,0,0}, {473,474,3891,0,0,0}, {1703,1704,2807,0,0,0},
    {8087,8088,3573,0,0,0}, {1323,1324,3891,0,0,0}, {140,141,3891,0,0,0}, {289,290,3945,0,0,0},
    {17,18,2818,0,0,0}, {17,18,2817,0,0,0}, {2728,8101,2822,0,0,0}, {1703,1704,3891,0,0,0},
    {8087,8088,3573,0,0,0}, {473,474,3891,0,0,0}, {584,767,3891,0,0,0}, {1323,1324,3891,0,0,0},
    {140,141,3891,0,0,0}, {289,290,3945,0,0,0}, {17,18,2822,0,0,0}, {17,18,2821,0,0,0},
    {17,18,2806,0,0,0}, {2733,8109,2835,0,0,0}, {473,474,3891,0,0,0}, {2090,8086,2832,0,0,0},
    {8110,8111,3573,0,0,0}, {2113,8112,3891,0,0,0}, {2114,8113,2478,0,0,0},
    {2115,8114,3891,0,0,0}, {2116,8115,3891,0,0,0}, {2107,8116,2478,0,0,0},
    {2117,8117,2478,0,0,0}, {2118,8118,2851,0,0,0}, {1323,1324,3891,0,0,0}, {289,290,3945,0,0,0},
    {8119,8120,2829,0,0,0}, {2090,8086,2832,0,0,0}, {3468,8122,2836,0,0,0}, {473,474,3891,0,0,0},
    {1323,1324,3891,0,0,0}, {2107,8116,2478,0,0,0}, {2108,8123,2851,0,0,0},
    {8124,8125,3573,0,0,0}, {289,290,3945,0,0,0}, {8119,8120,2831,0,0,0}, {17,18,2832,0,0,0},
    {17,18,2830,0,0,0}, {17,18,2835,0,0,0}, {17,18,2828,0,0,0}, {17,18,2839,0,0,0},
    {707,0,3817,1,0,0}, {52,0,293,0,0,0}, {8137,0,2843,1,0,0}, {8138,0,544,0,0,0},
    {8139,0,3606,0,0,0}, {8140,0,2926,0,0,0}, {707,1796,3891,0,0,0}, {8142,8143,2846,0,0,0},
    {8139,8144,3607,0,0,0}, {8138,8145,545,0,0,0}, {8146,8147,2926,0,0,0},
    {8148,8149,2926,0,0,0}, {8150,8151,2926,0,0,0}, {8152,8153,2926,0,0,0},
    {1323,1324,3891,0,0,0}, {707,1796,3891,0,0,0}, {8142,8143,2846,0,0,0},
    {8139,8144,3607,0,0,0}, {8138,8145,545,0,0,0}, {8146,8147,2926,0,0,0},
    {8148,8149,2926,0,0,0}, {8152,8153,2926,0,0,0}, {8150,8151,2926,0,0,0}, {17,18,2847,0,0,0},
    {3482,3244,837,0,0,0}, {8162,8163,2860,0,0,0}, {17,18,2852,0,0,0}, {183,184,2384,0,0,0},
    {3490,8166,2855,0,0,0}, {8167,8168,2861,0,0,0}, {1034,1035,2926,0,0,0}, {289,290,3945,0,0,0},
    {8169,8170,2858,0,0,0}, {8171,8172,2859,0,0,0}, {17,18,2855,0,0,0}, {17,18,2854,0,0,0},
    {17,18,3891,0,0,0}, {8180,8181,2863,0,0,0}, {8182,8183,2863,0,0,0}, {8184,8185,2863,0,0,0},
    {8186,8187,2863,0,0,0}, {8188,8189,2863,0,0,0}, {8190,8191,2863,0,0,0},
    {8192,8193,2863,0,0,0}, {499,500,2863,0,0,0}, {8180,0,2863,0,0,0}, {8182,0,2863,0,0,0},
    {8184,0,2863,0,0,0}, {8186,0,2863,0,0,0}, {8188,0,2863,0,0,0}, {8190,0,2863,0,0,0},
    {8192,0,2863,0,0,0}, {8196,8197,3891,0,0,0}, {8198,8199,2926,0,0,0}, {8200,8201,2926,0,0,0},
    {480,481,3347,0,0,0}, {316,7671,3891,0,0,0}, {140,141,3350,0,0,0}, {4254,4255,3891,0,0,0},
    {8203,8204,3573,0,0,0}, {2127,8205,3891,0,0,0}, {2130,8206,2478,0,0,0},
    {4532,4533,2851,0,0,0}, {289,290,3945,0,0,0}, {1323,1324,3891,0,0,0}, {2687,7742,3891,0,0,0},
    {8207,8208,293,0,0,0}, {17,18,2866,0,0,0}, {8214,8215,2868,0,0,0}, {17,18,2871,0,0,0},
    {17,18,2873,0,0,0}, {5614,5615,2897,0,0,0}, {8232,8233,3982,0,0,0}, {1161,1162,2895,0,0,0},
    {430,431,2901,0,0,0}, {4813,4814,2898,0,0,0}, {4815,4816,2899,0,0,0}, {17,18,2896,0,0,0},
    {4820,4821,2900,0,0,0}, {5,6,1698,0,0,0}, {7,8,1698,0,0,0}, {5,0,1698,0,0,0},
    {7,0,1698,0,0,0}, {4820,4821,2908,0,0,0}, {5,6,2478,0,0,0}, {7,8,2478,0,0,0},
    {5,0,2478,1,0,0}, {7,0,2478,0,0,0}, {2738,2740,2912,0,0,0}, {2135,8306,2916,0,0,0},
    {289,290,3945,0,0,0}, {17,18,2912,0,0,0}, {17,18,2911,0,0,0}, {17,18,2915,0,0,0},
    {4016,8311,384,0,0,0}, {1573,1574,2926,0,0,0}, {8312,8313,2925,0,0,0}, {17,18,2917,0,0,0},
    {17,18,384,0,0,0}, {1177,1178,2926,0,0,0}, {1179,1180,2926,0,0,0}, {267,268,1952,0,0,0},
    {499,500,3891,0,0,0}, {17,18,2920,0,0,0}, {17,18,2910,0,0,0}, {2136,2574,2910,0,0,0},
    {267,268,1698,0,0,0}, {17,18,2924,0,0,0}, {1185,1186,2478,0,0,0}, {1148,1149,3891,0,0,0},
    {1177,1178,2926,0,0,0}, {1359,1360,2926,0,0,0}, {8325,8326,2926,0,0,0},
    {1846,8327,2926,0,0,0}, {8328,8329,300,0,0,0}, {8331,8332,2928,0,0,0}, {52,0,293,0,0,0},
    {142,0,44,0,0,0}, {151,0,4323,0,0,0}, {153,0,4323,0,0,0}, {155,0,4323,0,0,0},
    {157,0,4323,0,0,0}, {159,0,4323,0,0,0}, {161,0,4323,0,0,0}, {163,0,4323,0,0,0},
    {165,0,4323,0,0,0}, {167,0,4323,0,0,0}, {169,0,4323,0,0,0}, {150,2941,42,0,0,0},
    {277,0,91,1,0,0}, {8335,0,3891,0,0,0}, {52,0,293,0,0,0}, {49,439,72,0,0,0},
    {510,0,123,1,0,0}, {524,0,84,0,0,0}, {526,1829,2177,0,0,0}, {419,0,3216,0,0,0},
    {443,0,3335,0,0,0}, {528,0,3891,0,0,0}, {530,0,2478,0,0,0}, {532,0,2507,0,0,0},
    {534,0,2505,0,0,0}, {536,0,2478,0,0,0}, {538,0,2478,0,0,0}, {540,0,2478,0,0,0},
    {542,0,2478,0,0,0}, {544,0,3891,0,0,0}, {546,0,2333,0,0,0}, {356,0,3891,2,0,0},
    {52,0,293,0,0,0}, {1831,1832,125,0,0,0}, {900,0,3891,1,0,0}, {911,0,2938,1,0,0},
    {52,0,293,0,0,0}, {59,60,293,0,0,0}, {1080,0,411,1,0,0}, {1406,0,2478,0,0,0},
    {1179,0,2926,0,0,0}, {52,0,293,0,0,0}, {8343,0,293,0,0,0}, {59,60,293,0,0,0},
    {57,0,417,1,0,0}, {1185,0,2478,0,0,0}, {1179,0,831,0,0,0}, {1335,0,1817,0,0,0},
    {8346,0,293,0,0,0}, {52,0,293,0,0,0}, {5572,0,3891,0,0,0}, {1337,0,2409,0,0,0},
    {8347,0,293,0,0,0}, {1177,0,2926,0,0,0}, {1087,0,423,0,0,0}, {59,60,293,0,0,0},
    {1355,1356,395,0,0,0}, {1357,1358,394,0,0,0}, {583,0,495,1,0,0}, {2434,0,3891,0,0,0},
    {234,0,3891,0,0,0}, {4916,0,481,0,0,0}, {356,0,3891,2,0,0}, {52,0,293,0,0,0},
    {499,500,482,0,0,0}, {583,0,495,1,0,0}, {1628,0,3891,0,0,0}, {1632,0,526,0,0,0},
    {1616,0,1695,0,0,0}, {1624,0,2478,0,0,0}, {234,0,3891,0,0,0}, {1618,0,293,0,0,0},
    {52,0,293,0,0,0}, {585,478,503,0,0,0}, {584,0,4347,0,0,0}, {1862,0,3782,0,0,0},
    {1530,0,468,0,0,0}, {1638,0,2478,0,0,0}, {1539,0,471,0,0,0}, {1543,0,473,0,0,0},
    {1642,0,293,0,0,0}, {1648,0,4040,0,0,0}, {1650,0,1572,0,0,0}, {59,60,293,0,0,0},
    {52,0,293,0,0,0}, {346,0,4158,1,0,0}, {2550,0,3891,1,0,0}, {4940,4941,2379,0,0,0},
    {708,0,2702,1,0,0}, {52,0,293,0,0,0}, {708,774,3891,0,0,0}, {52,0,293,0,0,0},
    {1921,0,1889,0,0,0}, {1922,7958,1899,0,0,0}, {1930,0,1892,1,0,0}, {1923,0,3951,0,0,0},
    {1928,0,3891,0,0,0}, {59,60,293,0,0,0}, {52,0,293,0,0,0}, {1773,0,1969,1,0,0},
    {2951,0,1968,0,0,0}, {8360,0,3245,0,0,0}, {8361,2470,4197,0,0,0}, {8362,8363,4192,0,0,0},
    {3711,1721,3377,0,0,0}, {8078,0,2804,0,0,0}, {234,0,3891,0,0,0}, {430,0,3891,0,0,0},
    {3219,3220,1967,0,0,0}, {347,0,2200,0,0,0}, {185,0,3891,0,0,0}, {346,0,3891,0,0,0},
    {349,0,2196,0,0,0}, {363,3244,3505,1,0,0}, {354,355,245,0,0,0}, {2764,2765,3588,0,0,0},
    {94,95,4171,0,0,0}, {3255,0,3891,1,0,0}, {5353,0,293,1,0,0}, {3255,3258,3891,1,0,0},
    {5353,5354,293,1,0,0}, {3259,3260,3891,1,0,0}, {2951,0,3891,0,0,0}, {234,0,234,0,0,0},
    {809,0,2241,1,0,0}, {7938,0,2706,0,0,0}, {8360,0,3245,0,0,0}, {3711,1721,3377,0,0,0},
    {8362,8363,4192,0,0,0}, {8361,2470,4197,0,0,0}, {267,0,3891,0,0,0}, {8370,7934,3248,0,0,0},
    {8371,7936,3249,0,0,0}, {5382,0,234,0,0,0}, {52,97,293,0,0,0}, {3549,0,231,0,0,0},
    {4400,0,1812,0,0,0}, {5676,0,231,0,0,0}, {52,97,293,0,0,0}, {183,184,2384,1,0,0},
    {2951,3299,2343,0,0,0}, {267,268,2961,0,0,0}, {1964,1965,2349,0,0,0}, {5674,5675,231,0,0,0},
    {185,186,234,0,0,0}, {8373,5421,234,0,0,0}, {8374,5422,234,0,0,0}, {5574,5575,3754,0,0,0},
    {5578,5579,234,0,0,0}, {806,733,2166,0,0,0}, {1331,1332,231,0,0,0}, {5371,5372,234,0,0,0},
    {4334,5362,231,0,0,0}, {183,0,2384,1,0,0}, {1472,0,432,1,0,0}, {52,0,293,0,0,0},
    {59,60,293,0,0,0}, {52,0,293,0,0,0}, {2665,0,2353,1,0,0}, {1975,0,2497,0,0,0},
    {585,478,3762,0,0,0}, {1974,0,293,0,0,0}, {59,60,293,0,0,0}, {183,0,2384,1,0,0},
    {1810,0,2478,0,0,0}, {1818,0,2478,0,0,0}, {1821,0,3148,0,0,0}, {52,0,293,0,0,0},
    {183,184,2384,0,0,0}, {1810,1817,2478,0,0,0}, {1818,1819,2478,0,0,0}, {1821,1822,3148,0,0,0},
    {52,0,293,0,0,0}, {356,0,3891,0,0,0}, {3308,5695,2361,1,0,0}, {8384,8385,3919,0,0,0},
    {8386,8387,4168,0,0,0}, {52,0,293,0,0,0}, {183,0,2384,1,0,0}, {5699,0,3891,1,0,0},
    {5915,0,831,1,0,0}, {8390,8391,2451,0,0,0}, {52,0,293,0,0,0}, {430,0,3891,0,0,0},
    {692,0,2369,1,0,0}, {1980,1981,2377,0,0,0}, {1982,0,2367,0,0,0}, {695,696,2364,0,0,0},
    {183,0,2384,1,0,0}, {5767,0,2344,0,0,0}, {5769,0,2429,0,0,0}, {52,0,293,0,0,0},
    {183,184,3891,0,0,0}, {5767,5768,2344,0,0,0}, {5769,5770,2429,0,0,0}, {4653,0,2909,0,0,0},
    {4654,0,300,0,0,0}, {4655,0,842,0,0,0}, {5778,0,843,0,0,0}, {52,0,293,0,0,0},
    {5782,0,841,0,0,0}, {59,60,293,0,0,0}, {183,0,2384,1,0,0}, {4653,0,2209,0,0,0},
    {4654,0,2478,0,0,0}, {4655,0,2411,0,0,0}, {52,0,293,0,0,0}, {5786,0,2415,0,0,0},
    {5778,0,2416,0,0,0}, {183,184,3891,0,0,0}, {8400,8401,2413,0,0,0}, {183,0,2384,1,0,0},
    {5816,0,2345,1,0,0}, {52,0,293,0,0,0}, {183,184,2384,0,0,0}, {5816,5817,2345,0,0,0},
    {900,0,3322,0,0,0}, {8028,0,2478,0,0,0}, {8026,0,3891,0,0,0}, {733,0,3318,0,0,0},
    {183,184,2384,1,0,0}, {1204,1205,2205,0,0,0}, {339,8023,83,0,0,0}, {3482,3244,837,0,0,0},
    {59,60,293,0,0,0}, {52,0,293,0,0,0}, {2679,0,2558,1,0,0}, {2017,0,3891,1,0,0},
    {1941,0,2562,1,0,0}, {7640,8407,2554,0,0,0}, {7642,8409,2556,0,0,0}, {52,0,293,0,0,0},
    {3383,0,2569,1,0,0}, {234,0,3891,0,0,0}, {373,374,2566,0,0,0}, {52,0,293,0,0,0},
    {343,0,2579,1,0,0}, {234,0,3891,0,0,0}, {2019,0,293,0,0,0}, {2021,0,2544,0,0,0},
    {2022,0,2544,0,0,0}, {2023,0,2544,0,0,0}, {8413,0,293,0,0,0}, {8414,8415,3509,0,0,0},
    {8416,8417,3509,0,0,0}, {2029,2030,2565,0,0,0}, {52,0,293,0,0,0}, {2038,0,2587,1,0,0},
    {234,0,3891,0,0,0}, {2032,2033,2595,0,0,0}, {2035,2036,2586,0,0,0}, {52,0,293,0,0,0},
    {2687,0,2601,1,0,0}, {2040,0,301,0,0,0}, {2041,0,298,0,0,0}, {356,0,3891,2,0,0},
    {2043,2044,2600,0,0,0}, {52,0,293,0,0,0}, {701,0,2532,1,0,0}, {234,0,3891,0,0,0},
    {8424,8425,53,0,0,0}, {8426,8427,3472,0,0,0}, {2048,0,2658,0,0,0}, {2049,0,293,0,0,0},
    {2050,0,2543,0,0,0}, {52,0,293,0,0,0}, {1940,0,3891,1,0,0}, {7509,0,3891,1,0,0},
    {1275,0,3891,1,0,0}, {8429,0,2652,1,0,0}, {8430,0,2652,0,0,0}, {8431,0,293,1,0,0},
    {7793,8433,2618,0,0,0}, {52,0,293,0,0,0}, {702,0,2626,1,0,0}, {234,0,3891,0,0,0},
    {8424,8425,53,0,0,0}, {8426,8427,3472,0,0,0}, {8435,8436,55,0,0,0}, {8437,8438,3474,0,0,0},
    {2053,2054,2621,0,0,0}, {2056,2057,2508,0,0,0}, {52,0,293,0,0,0}, {976,0,2538,1,0,0},
    {233,0,3891,1,0,0}, {2059,332,146,1,0,0}, {2060,0,298,0,0,0}, {2061,0,2644,0,0,0},
    {234,0,3891,0,0,0}, {978,0,298,0,0,0}, {356,0,3891,2,0,0}, {980,981,2641,0,0,0},
    {52,0,293,0,0,0}, {2016,0,2652,1,0,0}, {234,0,3891,0,0,0}, {2064,0,1856,0,0,0},
    {8444,0,293,0,0,0}, {2066,2067,2649,0,0,0}, {52,0,293,0,0,0}, {356,0,3891,2,0,0},
    {2083,0,2739,0,0,0}, {2073,0,2763,0,0,0}, {8052,8447,3891,0,0,0}, {2078,2079,2709,0,0,0},
    {1865,0,3891,0,0,0}, {1703,0,2826,1,0,0}, {2090,0,2832,0,0,0}, {283,0,3197,0,0,0},
    {52,0,293,0,0,0}, {457,0,3347,0,0,0}, {2092,2093,2810,0,0,0}, {52,0,293,0,0,0},
    {480,0,3347,1,0,0}, {8452,0,2851,0,0,0}, {2127,0,3891,0,0,0}, {8453,8454,56,0,0,0},
    {8455,8456,3475,0,0,0}, {2130,0,2478,0,0,0}, {8207,0,298,0,0,0}, {2132,2133,2866,0,0,0},
    {52,0,293,0,0,0}, {8214,0,2868,1,0,0}, {5096,5097,2869,0,0,0}, {2738,0,2912,1,0,0},
    {2135,2136,2916,1,0,0}, {52,0,293,0,0,0}, {2138,2139,2911,0,0,0}, {819,0,1750,0,0,0},
    {2181,0,293,0,0,0}, {1753,0,536,0,0,0}, {3551,0,293,0,0,0}, {8463,8464,3906,0,0,0},
    {52,97,293,0,0,0}, {283,284,3197,1,0,0}, {234,871,234,0,0,0}, {3549,3550,231,0,0,0},
    {806,478,3761,0,0,0}, {3548,841,3191,0,0,0}, {713,0,1941,1,0,0}, {2188,0,3133,0,0,0},
    {2189,0,2380,0,0,0}, {2190,0,3275,0,0,0}, {2191,0,293,0,0,0}, {234,0,3891,0,0,0},
    {356,0,3891,2,0,0}, {52,0,293,0,0,0}, {713,2193,1941,0,0,0}, {4765,4766,831,0,0,0},
    {4532,4533,1946,0,0,0}, {4761,4762,831,0,0,0}, {52,0,293,0,0,0}, {183,0,2384,1,0,0},
    {8468,0,2206,0,0,0}, {8033,0,293,0,0,0}, {8035,0,293,0,0,0}, {59,60,293,0,0,0},
    {283,0,3197,1,0,0}, {5335,0,3399,1,0,0}, {52,0,293,0,0,0}, {2764,2765,293,0,0,0},
    {2779,2222,3545,1,0,0}, {356,357,3891,0,0,0}, {64,8473,3543,1,0,0}, {3609,8475,3891,0,0,0},
    {722,0,3639,1,0,0}, {2249,0,3648,0,0,0}, {2250,0,301,0,0,0}, {2251,0,293,0,0,0},
    {52,0,293,0,0,0}, {2253,2254,3624,0,0,0}, {733,0,3758,1,0,0}, {897,4474,3777,1,0,0},
    {52,0,293,0,0,0}, {59,60,293,0,0,0}, {2951,0,3810,0,0,0}, {2474,0,787,0,0,0},
    {3338,8363,2171,0,0,0}, {8360,0,3245,0,0,0}, {707,0,3817,1,0,0}, {8361,2470,4197,0,0,0},
    {52,97,293,0,0,0}, {707,0,3817,1,0,0}, {8482,0,3963,0,0,0}, {52,0,293,0,0,0},
    {707,1796,3891,0,0,0}, {8484,8485,2926,0,0,0}, {1922,7958,2719,0,0,0}, {8487,0,2478,0,0,0},
    {1928,0,3891,0,0,0}, {1118,1119,3837,1,0,0}, {5156,8488,2478,0,0,0}, {1921,4626,1825,0,0,0},
    {59,60,293,0,0,0}, {8491,0,231,0,0,0}, {8492,0,231,0,0,0}, {301,302,3905,1,0,0},
    {8493,0,231,0,0,0}, {297,0,515,0,0,0}, {8494,0,231,0,0,0}, {8495,0,2206,0,0,0},
    {8496,0,231,0,0,0}, {8497,0,231,0,0,0}, {8498,0,2478,0,0,0}, {8499,0,231,0,0,0},
    {2307,0,3988,1,0,0}, {8501,8502,3999,0,0,0}, {8503,8504,3999,0,0,0}, {52,0,293,0,0,0},
    {2304,2305,3987,0,0,0}, {2817,0,3994,1,0,0}, {2308,0,3985,0,0,0}, {423,0,2478,0,0,0},
    {421,0,4002,0,0,0}, {491,0,4001,0,0,0}, {489,0,4001,0,0,0}, {419,0,2478,0,0,0},
    {1865,0,3891,0,0,0}, {2309,0,3891,0,0,0}, {234,0,3891,0,0,0}, {8507,8508,3992,0,0,0},
    {52,0,293,0,0,0}, {2311,2312,3990,0,0,0}, {2821,0,4006,1,0,0}, {2314,0,4010,0,0,0},
    {2307,0,3988,0,0,0}, {2315,0,2478,0,0,0}, {2316,0,2478,0,0,0}, {2317,0,2478,0,0,0},
    {234,0,3891,0,0,0}, {8507,8508,4005,0,0,0}, {52,0,293,0,0,0}, {2319,2320,4003,0,0,0},
    {70,0,4025,1,0,0}, {5172,0,4030,0,0,0}, {5174,0,4031,0,0,0}, {5176,8513,4084,0,0,0},
    {8514,0,293,0,0,0}, {52,0,293,0,0,0}, {70,1662,4025,0,0,0}, {5172,5173,4029,0,0,0},
    {5174,5175,4031,0,0,0}, {5176,5177,4082,0,0,0}, {2341,0,4060,1,0,0}, {8517,8518,4027,0,0,0},
    {8519,8520,4027,0,0,0}, {52,0,293,0,0,0}, {2354,2355,4056,0,0,0}, {70,0,4025,1,0,0},
    {8523,8524,3167,0,0,0}, {8525,8526,3166,0,0,0}, {8527,8528,3167,0,0,0},
    {8529,8530,3166,0,0,0}, {52,0,293,0,0,0}, {2368,2369,4086,0,0,0}, {8533,0,4037,0,0,0},
    {8534,0,4037,0,0,0}, {8535,0,4380,0,0,0}, {2408,0,1696,0,0,0}, {2409,0,3768,0,0,0},
    {8536,0,244,0,0,0}, {8537,0,845,0,0,0}, {8538,0,4131,0,0,0}, {8539,0,846,0,0,0},
    {8540,0,4131,0,0,0}, {2248,0,2851,0,0,0}, {4223,0,1816,0,0,0}, {70,0,4025,1,0,0},
    {2335,0,3047,0,0,0}, {52,0,293,0,0,0}, {2201,0,293,0,0,0}, {2202,0,4093,0,0,0},
    {82,83,4091,0,0,0}, {746,0,4104,1,0,0}, {2342,0,3891,1,0,0}, {2378,0,4115,0,0,0},
    {493,0,4131,0,0,0}, {52,0,293,0,0,0}, {2380,2381,4101,0,0,0}, {751,0,4131,1,0,0},
    {480,0,3347,1,0,0}, {70,0,4025,0,0,0}, {2387,0,293,0,0,0}, {52,0,293,0,0,0},
    {2389,2390,4109,0,0,0}, {467,0,4051,1,0,0}, {234,0,3891,0,0,0}, {2335,0,3045,0,0,0},
    {52,0,293,0,0,0}, {2393,2394,4018,0,0,0}, {70,0,4025,1,0,0}, {8551,0,4140,0,0,0},
    {8552,0,4140,0,0,0}, {2335,0,3056,0,0,0}, {52,0,293,0,0,0}, {2408,0,1696,0,0,0},
    {2409,0,3768,0,0,0}, {2410,0,2689,0,0,0}, {2411,0,118,0,0,0}, {86,87,4141,0,0,0},
    {2414,417,3064,0,0,0}, {419,0,4220,0,0,0}, {443,0,4217,0,0,0}, {2414,417,3064,0,0,0},
    {76,301,3068,0,0,0}, {419,0,4220,0,0,0}, {443,0,4217,0,0,0}, {2414,417,3064,0,0,0},
    {2862,0,4213,1,0,0}, {5208,0,293,0,0,0}, {2434,0,3891,0,0,0}, {356,0,3891,2,0,0},
    {52,0,293,0,0,0}, {2435,0,4254,0,0,0}, {5208,5209,293,0,0,0}, {2434,4915,3891,0,0,0},
    {2435,8560,4255,0,0,0}, {888,0,4217,0,0,0}, {890,0,4217,0,0,0}, {17,18,3063,0,0,0},
    {76,301,3068,0,0,0}, {443,0,4217,0,0,0}, {2424,0,3891,0,0,0}, {2862,0,4213,1,0,0},
    {2426,0,4229,0,0,0}, {2432,0,3060,0,0,0}, {2433,0,3059,0,0,0}, {234,0,3891,0,0,0},
    {356,0,3891,2,0,0}, {52,0,293,0,0,0}, {2436,0,3065,0,0,0}, {2437,0,3058,0,0,0},
    {2439,2440,4209,0,0,0}, {17,18,3905,0,0,0}, {2426,0,4229,1,0,0}, {5208,0,293,0,0,0},
    {2434,0,3891,0,0,0}, {356,0,3891,2,0,0}, {52,0,293,0,0,0}, {2435,0,4254,0,0,0},
    {5208,5209,293,0,0,0}, {2434,4915,3891,0,0,0}, {2435,8560,4255,0,0,0}, {2426,0,4229,1,0,0},
    {826,0,4234,0,0,0}, {234,0,3891,0,0,0}, {356,0,3891,2,0,0}, {52,0,293,0,0,0},
    {2444,2445,4228,0,0,0}, {826,0,4234,1,0,0}, {8572,0,4250,1,0,0}, {52,0,293,0,0,0},
    {356,0,3891,2,0,0}, {8574,8575,4237,0,0,0}, {826,0,4234,1,0,0}, {234,0,3891,0,0,0},
    {52,0,293,0,0,0}, {356,0,3891,2,0,0}, {2448,0,3891,0,0,0}, {831,832,4232,0,0,0},
    {2451,0,3891,0,0,0}, {2452,0,3891,0,0,0}, {2453,0,3891,0,0,0}, {2454,0,3891,0,0,0},
    {2455,0,3891,0,0,0}, {2456,0,3891,0,0,0}, {2457,0,475,0,0,0}, {2458,0,3891,0,0,0},
    {1672,0,3891,0,0,0}, {2452,0,3891,0,0,0}, {2453,0,3891,0,0,0}, {2454,0,3891,0,0,0},
    {2455,0,3891,0,0,0}, {2456,0,3891,0,0,0}, {2457,0,475,0,0,0}, {2458,0,3891,0,0,0},
    {827,0,4259,1,0,0}, {2464,0,3079,0,0,0}, {2465,0,3078,0,0,0}, {234,0,3891,0,0,0},
    {52,0,293,0,0,0}, {356,0,3891,2,0,0}, {2435,0,4254,0,0,0}, {2467,0,3077,0,0,0},
    {829,830,4256,0,0,0}, {3875,0,231,0,0,0}, {835,0,4275,1,0,0}, {52,97,293,0,0,0},
    {52,0,293,0,0,0}, {835,0,4275,1,0,0}, {1802,0,2478,0,0,0}, {1803,0,4298,0,0,0},
    {1801,0,2478,0,0,0}, {1805,0,2478,0,0,0}, {1804,0,293,0,0,0}, {8586,8587,4279,0,0,0},
    {3891,0,231,0,0,0}, {3893,0,231,0,0,0}, {584,767,4347,1,0,0}, {3895,0,231,0,0,0},
    {52,0,293,0,0,0}, {2872,0,4304,1,0,0}, {2480,0,2487,1,0,0}, {2482,2483,4303,0,0,0},
    {52,0,293,0,0,0}, {1011,0,2486,1,0,0}, {3905,3906,4309,0,0,0}, {52,0,293,0,0,0},
    {2875,0,4325,1,0,0}, {142,0,4328,0,0,0}, {8594,0,4323,0,0,0}, {8595,0,4323,0,0,0},
    {8596,0,4323,0,0,0}, {8597,0,4323,0,0,0}, {8598,0,4323,0,0,0}, {8599,0,4323,0,0,0},
    {8600,0,4323,0,0,0}, {8601,0,4323,0,0,0}, {8602,0,4323,0,0,0}, {8603,0,4323,0,0,0},
    {2486,2487,4319,0,0,0}, {52,0,293,0,0,0}, {1728,0,529,1,0,0}, {1733,0,3891,0,0,0},
    {1735,0,4207,0,0,0}, {2770,60,293,0,0,0}, {52,0,293,0,0,0}, {89,0,4341,0,0,0},
    {91,0,4337,1,0,0}, {8608,0,3272,1,0,0}, {2458,0,3270,1,0,0}, {91,1730,3891,0,0,0},
    {8610,8611,3271,0,0,0}, {52,0,293,0,0,0}, {91,0,4337,1,0,0}, {8613,0,293,0,0,0},
    {2434,0,3891,0,0,0}, {8614,8615,4339,0,0,0}, {8616,8617,4339,0,0,0}, {8551,8618,4344,0,0,0},
    {8552,8619,4344,0,0,0}, {8620,8621,4340,0,0,0}, {8622,8623,4340,0,0,0}, {1975,0,2497,0,0,0},
    {2494,0,1693,0,0,0}, {2495,0,293,0,0,0}, {2496,2497,3904,0,0,0}, {59,60,293,0,0,0},
    {52,0,293,0,0,0}, {89,0,4341,1,0,0}, {2505,0,3891,0,0,0}, {8626,0,293,0,0,0},
    {2504,0,293,0,0,0}, {8627,8628,4207,0,0,0}, {8629,8630,4207,0,0,0}, {8631,8632,4207,0,0,0},
    {8633,8634,4207,0,0,0}, {8635,8636,4207,0,0,0}, {8637,8638,4207,0,0,0},
    {8639,8640,4207,0,0,0}, {8641,8642,4207,0,0,0}, {59,60,293,0,0,0}, {52,0,293,0,0,0},
    {89,0,4341,1,0,0}, {8608,0,3268,1,0,0}, {2770,60,293,0,0,0}, {52,0,293,0,0,0},
    {89,0,4341,1,0,0}, {8647,0,4207,0,0,0}, {8648,0,4207,0,0,0}, {243,0,3289,0,0,0},
    {8650,8651,59,0,0,0}, {2770,60,293,0,0,0}, {8653,0,3279,0,0,0}, {52,0,293,0,0,0},
    {2517,0,3279,0,0,0}, {98,0,4353,1,0,0}, {8653,8655,3278,0,0,0}, {2517,8656,3278,0,0,0},
    {584,0,4347,1,0,0}, {2524,0,4362,1,0,0}, {52,0,293,0,0,0}, {2770,60,293,0,0,0},
    {2540,0,4375,1,0,0}, {8660,0,3891,0,0,0}, {8661,0,3891,0,0,0}, {8662,0,3891,0,0,0},
    {8663,0,3891,0,0,0}, {8664,0,4390,0,0,0}, {52,0,293,0,0,0}, {2537,2538,4370,0,0,0},
    {2540,0,4375,1,0,0}, {467,0,4051,0,0,0}, {2532,0,821,0,0,0}, {838,0,4382,0,0,0},
    {52,0,293,0,0,0}, {2537,2538,4370,0,0,0}, {2540,0,4375,1,0,0}, {4853,0,3891,1,0,0},
    {52,0,293,0,0,0}, {2537,2538,4370,0,0,0}, {2540,0,4375,1,0,0}, {4853,0,3891,1,0,0},
    {8671,0,3116,1,0,0}, {52,0,293,0,0,0}, {8672,0,293,0,0,0}, {2534,0,3891,0,0,0},
    {2537,2538,4370,0,0,0}, {8675,0,3891,0,0,0}, {8676,0,3891,0,0,0}, {8677,0,4406,0,0,0},
    {8678,0,2478,0,0,0}, {8679,0,2478,0,0,0}, {8680,0,2478,0,0,0}, {8681,0,2478,0,0,0},
    {8682,0,2478,0,0,0}, {8683,0,2478,0,0,0}, {8684,0,3891,0,0,0}, {8685,198,3296,0,0,0},
    {8686,200,3308,0,0,0}, {8687,202,3300,0,0,0}, {8688,204,3312,0,0,0}, {8689,8690,3292,0,0,0},
    {8691,8692,3304,0,0,0}, {8693,8694,2213,0,0,0}, {8695,0,3891,0,0,0}, {8696,0,4392,0,0,0},
    {8697,0,293,0,0,0}, {216,8698,70,0,0,0}, {218,8699,70,0,0,0}, {663,183,2388,1,0,0},
    {3501,2738,2913,0,0,0}, {52,97,293,0,0,0}, {8702,3078,2418,0,0,0}, {3501,8055,2913,0,0,0},
    {140,141,3120,0,0,0}, {52,97,293,0,0,0}, {305,306,3891,1,0,0}, {277,278,3891,0,0,0},
    {499,500,3881,0,0,0}, {52,0,293,0,0,0}, {233,0,3891,1,0,0}, {343,0,2579,1,0,0},
    {8707,0,3891,1,0,0}, {334,335,314,0,0,0}, {52,0,293,0,0,0}, {356,0,3891,2,0,0},
    {1836,0,417,1,0,0}, {8710,0,417,1,0,0}, {1185,0,2478,1,0,0}, {1838,1839,393,0,0,0},
    {1840,1841,393,0,0,0}, {1185,1186,2478,0,0,0}, {8715,8716,3127,0,0,0}, {305,306,3891,0,0,0},
    {17,18,3128,0,0,0}, {5728,0,1949,1,0,0}, {5729,0,1925,1,0,0}, {5730,0,1922,0,0,0},
    {1260,1261,831,0,0,0}, {8723,8724,831,0,0,0}, {4733,4734,3891,0,0,0}, {8725,8726,3891,0,0,0},
    {653,654,3136,0,0,0}, {463,464,3891,0,0,0}, {8727,8728,3395,0,0,0}, {140,141,3146,0,0,0},
    {301,302,3891,0,0,0}, {584,767,3891,0,0,0}, {289,290,3945,0,0,0}, {1758,8729,538,0,0,0},
    {910,8730,249,0,0,0}, {8731,8732,248,0,0,0}, {8733,8734,246,0,0,0}, {8735,8736,3142,0,0,0},
    {727,728,3891,0,0,0}, {277,278,3891,0,0,0}, {283,284,3891,0,0,0}, {8737,8738,3891,0,0,0},
    {305,306,3891,0,0,0}, {279,280,3891,0,0,0}, {8739,8740,293,0,0,0}, {8725,8726,3891,0,0,0},
    {499,500,3137,0,0,0}, {360,361,260,0,0,0}, {352,440,255,0,0,0}, {17,18,3135,0,0,0},
    {1547,1548,3140,0,0,0}, {8752,8753,3891,0,0,0}, {91,1730,3891,0,0,0}, {8754,8755,3139,0,0,0},
    {8756,8757,3138,0,0,0}, {4733,4734,3891,0,0,0}, {8725,8726,3891,0,0,0}, {17,18,3141,0,0,0},
    {17,18,3143,0,0,0}, {17,18,3134,0,0,0}, {2451,8763,3891,0,0,0}, {2452,8764,3891,0,0,0},
    {2453,8765,3891,0,0,0}, {2454,8766,3891,0,0,0}, {2455,8767,3891,0,0,0},
    {2456,8768,3891,0,0,0}, {2458,4708,3891,0,0,0}, {78,2971,3153,0,0,0}, {2128,5055,3155,0,0,0},
    {7800,337,293,0,0,0}, {2147,2148,3891,0,0,0}, {289,290,3945,0,0,0}, {584,767,3891,0,0,0},
    {1323,1324,3891,0,0,0}, {8770,8771,3891,0,0,0}, {2147,2148,3891,0,0,0}, {301,302,3891,0,0,0},
    {17,18,3151,0,0,0}, {762,1513,3891,0,0,0}, {415,416,293,0,0,0}, {2149,8774,2221,0,0,0},
    {738,739,3891,0,0,0}, {417,418,3336,0,0,0}, {419,420,3891,0,0,0}, {421,422,3671,0,0,0},
    {423,424,2478,0,0,0}, {17,18,3154,0,0,0}, {17,18,3156,0,0,0}, {17,18,3150,0,0,0},
    {5,6,1698,0,0,0}, {7,8,1698,0,0,0}, {5,0,1698,0,0,0}, {7,0,1698,0,0,0}, {818,824,3161,0,0,0},
    {8780,8781,3215,0,0,0}, {8782,8783,2879,0,0,0}, {265,8784,62,0,0,0}, {966,8785,272,0,0,0},
    {8786,8787,3276,0,0,0}, {2607,8788,840,0,0,0}, {8228,8789,2888,0,0,0},
    {8229,8790,2889,0,0,0}, {8791,8792,3165,0,0,0}, {17,18,3162,0,0,0}, {17,18,3164,0,0,0},
    {17,18,3891,0,0,0}, {17,18,3891,0,0,0}, {8780,8781,3215,0,0,0}, {8782,8783,2879,0,0,0},
    {8230,8803,2891,0,0,0}, {2612,8804,844,0,0,0}, {8805,8806,3163,0,0,0},
    {8807,8808,2877,0,0,0}, {8809,8810,2878,0,0,0}, {8811,8812,2675,0,0,0},
    {4334,5362,1755,0,0,0}, {8813,8814,1720,0,0,0}, {4276,8815,1719,0,0,0},
    {4402,8816,1813,0,0,0}, {4332,8817,1752,0,0,0}, {8818,8819,269,0,0,0},
    {4782,8820,1951,0,0,0}, {1752,5802,839,0,0,0}, {8821,8822,3741,0,0,0},
    {8231,8823,2892,0,0,0}, {7883,8824,2659,0,0,0}, {106,107,3175,0,0,0}, {8825,8826,3573,0,0,0},
    {8827,8828,2926,0,0,0}, {8829,8830,2926,0,0,0}, {289,290,3945,0,0,0}, {104,105,3171,0,0,0},
    {8831,8832,3573,0,0,0}, {106,107,3175,0,0,0}, {499,500,116,0,0,0}, {601,602,3891,0,0,0},
    {8833,8834,3891,0,0,0}, {1177,1178,2926,0,0,0}, {1179,1180,2926,0,0,0},
    {4596,8835,1875,0,0,0}, {8836,8837,2478,0,0,0}, {289,290,3945,0,0,0}, {17,18,3171,0,0,0},
    {17,18,3170,0,0,0}, {106,107,3175,0,0,0}, {2156,8841,32,0,0,0}, {2158,8842,32,0,0,0},
    {17,18,3175,0,0,0}, {17,18,3169,0,0,0}, {2750,2752,3179,0,0,0}, {8845,8846,3573,0,0,0},
    {2754,2756,3184,0,0,0}, {8847,8848,4207,0,0,0}, {8849,8850,140,0,0,0}, {8851,8852,140,0,0,0},
    {1177,1178,2926,0,0,0}, {499,500,116,0,0,0}, {601,602,3891,0,0,0}, {8833,8834,3891,0,0,0},
    {8853,8854,293,0,0,0}, {8855,8856,3263,0,0,0}, {8857,8858,3263,0,0,0},
    {8859,8860,1830,0,0,0}, {8861,8862,105,0,0,0}, {8863,8864,4207,0,0,0}, {289,290,3945,0,0,0},
    {17,18,3179,0,0,0}, {17,18,3178,0,0,0}, {2754,2756,3184,0,0,0}, {8869,8870,3573,0,0,0},
    {8827,8828,2926,0,0,0}, {114,115,3891,0,0,0}, {116,117,3891,0,0,0}, {8871,8872,3573,0,0,0},
    {8873,8874,3573,0,0,0}, {2166,8875,2495,0,0,0}, {2167,8876,2495,0,0,0}, {419,420,3382,0,0,0},
    {2168,8877,2478,0,0,0}, {289,290,3945,0,0,0}, {2169,8878,3264,0,0,0}, {2170,8879,3264,0,0,0},
    {17,18,3184,0,0,0}, {17,18,3183,0,0,0}, {748,749,3189,0,0,0}, {3548,841,3190,0,0,0},
    {360,361,3891,0,0,0}, {1752,5802,534,0,0,0}, {234,871,3891,0,0,0}, {806,1519,2168,0,0,0},
    {2180,5799,3212,0,0,0}, {627,5795,3201,0,0,0}, {5796,5797,3891,0,0,0}, {283,284,3891,0,0,0},
    {348,1339,3891,0,0,0}, {1323,1324,3891,0,0,0}, {2505,5662,3891,0,0,0},
    {5663,5806,3891,0,0,0}, {8883,8884,3398,0,0,0}, {287,288,3891,0,0,0}, {640,5798,3210,0,0,0},
    {637,5800,2667,0,0,0}, {625,5801,2686,0,0,0}, {8885,8886,3891,0,0,0}, {8887,8888,293,0,0,0},
    {3549,3550,293,0,0,0}, {499,500,3211,0,0,0}, {301,302,3891,0,0,0}, {8889,290,3945,0,0,0},
    {584,767,3891,0,0,0}, {8890,8891,293,0,0,0}, {1882,8892,293,0,0,0}, {5653,5654,3891,0,0,0},
    {2076,4243,3247,0,0,0}, {8893,8894,206,0,0,0}, {352,440,3891,0,0,0}, {277,278,3891,0,0,0},
    {279,280,3891,0,0,0}, {5804,5805,3891,0,0,0}, {5663,5806,3891,0,0,0}, {305,306,3891,0,0,0},
    {295,296,3891,0,0,0}, {299,300,3891,0,0,0}, {4237,4238,831,0,0,0}, {822,823,3891,0,0,0},
    {4198,4199,293,0,0,0}, {530,531,2478,0,0,0}, {818,824,2478,0,0,0}, {183,184,3891,0,0,0},
    {8896,5746,3891,0,0,0}, {499,500,230,0,0,0}, {819,5808,227,0,0,0}, {820,5809,2478,0,0,0},
    {8898,0,293,0,0,0}, {820,0,2478,0,0,0}, {822,823,3192,0,0,0}, {4198,4199,293,0,0,0},
    {5,6,2478,0,0,0}, {7,8,2478,0,0,0}, {5,0,2478,0,0,0}, {7,0,2478,0,0,0}, {17,18,3197,0,0,0},
    {17,18,3891,0,0,0}, {5653,5654,3891,0,0,0}, {8908,8909,3891,0,0,0}, {5756,5757,293,0,0,0},
    {17,18,3200,0,0,0}, {17,18,3188,0,0,0}, {2758,8913,3891,0,0,0}, {283,284,3891,0,0,0},
    {1693,1694,3891,0,0,0}, {1695,1696,3891,0,0,0}, {2175,8914,2481,0,0,0},
    {8915,8916,3207,0,0,0}, {17,0,3204,0,0,0}, {17,18,3203,0,0,0}, {140,141,3208,0,0,0},
    {601,602,3891,0,0,0}, {748,749,3189,0,0,0}, {5820,5821,293,0,0,0}, {2505,5662,3891,0,0,0},
    {287,288,3891,0,0,0}, {17,18,3209,0,0,0}, {17,18,3891,0,0,0}, {17,18,3891,0,0,0},
    {1161,1162,3217,0,0,0}, {4532,4533,3219,0,0,0}, {1161,1162,3220,0,0,0}, {430,431,3225,0,0,0},
    {8947,8948,3218,0,0,0}, {4815,4816,3223,0,0,0}, {17,18,3221,0,0,0}, {4820,4821,3224,0,0,0},
    {8954,8955,3222,0,0,0}, {8956,8957,3983,0,0,0}, {514,0,3891,0,0,0}, {4007,267,4207,0,0,0},
    {17,18,3227,0,0,0}, {8960,8961,3234,0,0,0}, {17,18,3233,0,0,0}, {17,8964,2478,0,0,0},
    {17,18,2478,0,0,0}, {2452,8764,3891,0,0,0}, {2453,8765,3891,0,0,0}, {2454,8766,3891,0,0,0},
    {2455,8767,3891,0,0,0}, {2456,8768,3891,0,0,0}, {2457,8976,475,0,0,0},
    {2458,4708,3891,0,0,0}, {390,1410,1907,0,0,0}, {1464,8978,427,0,0,0}, {8979,8980,293,0,0,0},
    {5158,8981,293,0,0,0}, {8982,8983,2478,0,0,0}, {8984,8985,3891,0,0,0}, {390,0,1907,0,0,0},
    {1464,0,428,0,0,0}, {8979,0,293,0,0,0}, {5158,0,293,0,0,0}, {8982,0,2478,0,0,0},
    {8984,0,3891,0,0,0}, {238,0,3891,0,0,0}, {8990,7613,293,0,0,0}, {238,239,3891,0,0,0},
    {8991,8992,293,0,0,0}, {17,7934,3891,0,0,0}, {17,7936,3891,0,0,0}, {348,1339,3891,0,0,0},
    {1323,1324,3891,0,0,0}, {140,141,3891,0,0,0}, {2113,8112,3252,0,0,0}, {3468,8122,2836,0,0,0},
    {3704,8996,3797,0,0,0}, {289,290,3945,0,0,0}, {17,18,3252,0,0,0}, {17,18,3251,0,0,0},
    {17,3225,3891,0,0,0}, {450,451,4207,0,0,0}, {446,447,4207,0,0,0}, {4603,4604,4207,0,0,0},
    {4605,4606,4207,0,0,0}, {9003,9004,4207,0,0,0}, {9005,9006,4207,0,0,0},
    {4468,4469,3385,0,0,0}, {450,9008,4207,0,0,0}, {446,9009,4207,0,0,0}, {4603,9010,4207,0,0,0},
    {4605,2168,4207,0,0,0}, {9003,9011,4207,0,0,0}, {9005,9012,4207,0,0,0},
    {4468,419,3385,0,0,0}, {9017,9018,2478,0,0,0}, {4434,4435,108,0,0,0}, {4436,4437,109,0,0,0},
    {249,250,109,0,0,0}, {4442,4443,109,0,0,0}, {9019,9020,113,0,0,0}, {9021,9022,113,0,0,0},
    {4470,4471,114,0,0,0}, {4474,4475,115,0,0,0}, {4477,4478,109,0,0,0}, {1884,1885,109,0,0,0},
    {1888,777,109,0,0,0}, {9023,9024,61,0,0,0}, {2393,2394,109,0,0,0}, {4481,4482,4136,0,0,0},
    {2380,2381,117,0,0,0}, {8859,8860,1830,0,0,0}, {4461,4462,109,0,0,0}, {4487,4488,1877,0,0,0},
    {4489,4490,1876,0,0,0}, {259,260,3891,0,0,0}, {17,18,3262,0,0,0}, {9008,9027,2495,0,0,0},
    {489,490,1874,0,0,0}, {9009,9028,2495,0,0,0}, {491,492,1874,0,0,0}, {9008,0,2495,0,0,0},
    {489,0,3504,0,0,0}, {9009,0,2495,0,0,0}, {491,0,3504,0,0,0}, {9007,9031,3258,0,0,0},
    {9032,9033,3578,0,0,0}, {9007,0,3259,0,0,0}, {9032,0,3579,0,0,0}, {2458,4708,3270,0,0,0},
    {9037,9038,3272,0,0,0}, {17,18,3269,0,0,0}, {9050,0,3891,0,0,0}, {9051,0,3891,0,0,0},
    {9052,0,3891,0,0,0}, {9053,0,3891,0,0,0}, {5728,0,1949,1,0,0}, {5729,0,1925,1,0,0},
    {5730,0,1922,0,0,0}, {570,571,3891,0,0,0}, {612,791,3891,0,0,0}, {9056,9057,293,0,0,0},
    {9058,9059,293,0,0,0}, {9060,9061,293,0,0,0}, {2201,9062,293,0,0,0}, {2202,9063,3131,0,0,0},
    {9056,0,293,0,0,0}, {9058,0,293,0,0,0}, {9060,0,293,0,0,0}, {2201,0,293,0,0,0},
    {2202,0,3131,0,0,0}, {467,468,3891,0,0,0}, {9066,9067,3891,0,0,0}, {1323,1324,3891,0,0,0},
    {4535,4536,3891,0,0,0}, {346,1281,3891,0,0,0}, {346,0,3891,0,0,0}, {17,18,3281,0,0,0},
    {17,18,3282,0,0,0}, {499,500,3924,0,0,0}, {575,576,2926,0,0,0}, {9073,9074,3891,0,0,0},
    {17,18,3291,0,0,0}, {267,268,2478,0,0,0}, {17,18,3293,0,0,0}, {267,0,2478,0,0,0},
    {17,18,3295,0,0,0}, {267,268,3891,0,0,0}, {17,18,3297,0,0,0}, {267,0,3891,0,0,0},
    {17,18,3299,0,0,0}, {267,268,3891,0,0,0}, {17,18,3301,0,0,0}, {267,0,3891,0,0,0},
    {17,18,3303,0,0,0}, {267,268,2478,0,0,0}, {17,18,3305,0,0,0}, {267,0,2478,0,0,0},
    {17,18,3307,0,0,0}, {267,268,3891,0,0,0}, {17,18,3309,0,0,0}, {267,0,3891,0,0,0},
    {17,18,3311,0,0,0}, {267,268,3891,0,0,0}, {17,18,3313,0,0,0}, {267,0,3891,0,0,0},
    {352,440,255,0,0,0}, {339,8023,3891,0,0,0}, {900,920,3322,0,0,0}, {8028,8029,2478,0,0,0},
    {3482,3244,3891,0,0,0}, {1204,1205,3965,0,0,0}, {8024,8025,3891,0,0,0},
    {8026,8027,3891,0,0,0}, {733,872,3318,0,0,0}, {360,361,3891,0,0,0}, {900,920,3891,0,0,0},
    {140,141,3324,0,0,0}, {2208,2209,3329,0,0,0}, {2204,9111,2478,0,0,0}, {733,872,3891,0,0,0},
    {289,290,3945,0,0,0}, {1427,1428,3891,0,0,0}, {2205,9112,3861,0,0,0}, {2206,9113,3318,0,0,0},
    {2076,4243,3247,0,0,0}, {2207,9114,3318,0,0,0}, {17,733,3318,0,0,0}, {9117,9118,3326,0,0,0},
    {17,18,3316,0,0,0}, {17,18,3325,0,0,0}, {17,0,3322,0,0,0}, {900,920,3322,0,0,0},
    {233,9133,3891,0,0,0}, {17,18,3331,0,0,0}, {9138,9139,2478,0,0,0}, {9140,9141,2478,0,0,0},
    {17,18,3336,0,0,0}, {4440,4441,4207,0,0,0}, {480,481,3891,0,0,0}, {2127,8205,3891,0,0,0},
    {1940,2812,3891,0,0,0}, {5062,7679,3891,0,0,0}, {17,18,3339,0,0,0}, {233,414,3891,0,0,0},
    {234,871,3891,0,0,0}, {17,18,3341,0,0,0}, {234,871,3891,0,0,0}, {480,481,3891,0,0,0},
    {17,18,3343,0,0,0}, {17,18,3891,0,0,0}, {17,18,3347,0,0,0}, {17,18,3338,0,0,0},
    {2581,984,293,0,0,0}, {1201,1202,814,0,0,0}, {9156,9157,1698,0,0,0}, {9158,9159,2851,0,0,0},
    {17,18,3351,0,0,0}, {9158,9159,2851,0,0,0}, {9156,9157,1698,0,0,0}, {1201,1202,814,0,0,0},
    {17,18,3353,0,0,0}, {1161,1162,2478,0,0,0}, {9156,9157,1698,0,0,0}, {17,18,3355,0,0,0},
    {428,429,3891,0,0,0}, {2965,2966,2223,0,0,0}, {17,18,3357,0,0,0}, {2505,5662,3891,0,0,0},
    {17,18,3361,0,0,0}, {140,141,1691,0,0,0}, {1547,1548,3891,0,0,0}, {267,268,3891,0,0,0},
    {430,431,3891,0,0,0}, {5335,8032,2206,0,0,0}, {8033,8034,293,0,0,0}, {8035,8036,293,0,0,0},
    {5335,0,2206,0,0,0}, {8033,0,293,0,0,0}, {8035,0,293,0,0,0}, {5335,8032,2206,0,0,0},
    {8033,8034,293,0,0,0}, {8035,8036,293,0,0,0}, {17,18,3891,0,0,0}, {17,9179,3711,0,0,0},
    {5820,5821,293,0,0,0}, {287,288,3891,0,0,0}, {17,18,3370,0,0,0}, {17,287,3891,0,0,0},
    {9183,9184,137,0,0,0}, {9185,9186,3374,0,0,0}, {9187,9188,3929,0,0,0}, {4813,4814,561,0,0,0},
    {9190,9191,3891,0,0,0}, {9192,1548,3378,0,0,0}, {17,18,3375,0,0,0}, {17,1721,3891,0,0,0},
    {17,0,3891,0,0,0}, {461,462,3891,0,0,0}, {17,18,3380,0,0,0}, {17,18,3383,0,0,0},
    {17,18,3382,0,0,0}, {233,0,3891,1,0,0}, {1512,0,456,0,0,0}, {2020,0,293,0,0,0},
    {234,0,3891,0,0,0}, {52,0,293,0,0,0}, {9208,9209,3947,0,0,0}, {9210,0,293,0,0,0},
    {293,0,3891,0,0,0}, {334,335,314,0,0,0}, {52,0,293,0,0,0}, {701,0,2532,1,0,0},
    {332,0,3891,1,0,0}, {614,0,145,1,0,0}, {1051,2901,312,0,0,0}, {52,0,293,0,0,0},
    {343,0,2579,1,0,0}, {233,0,3891,0,0,0}, {1512,0,2516,0,0,0}, {366,0,2478,0,0,0},
    {356,0,3891,2,0,0}, {9215,0,4208,0,0,0}, {2674,0,2529,0,0,0}, {2904,2905,2573,0,0,0},
    {52,0,293,0,0,0}, {343,0,2579,1,0,0}, {1057,0,2661,1,0,0}, {366,0,2478,1,0,0},
    {293,0,3891,0,0,0}, {1057,1058,2661,0,0,0}, {9219,9220,3403,0,0,0}, {9222,9223,831,0,0,0},
    {9224,621,3891,0,0,0}, {9225,9226,831,0,0,0}, {9227,1371,3891,0,0,0}, {499,500,3891,0,0,0},
    {267,268,3891,0,0,0}, {499,500,3891,0,0,0}, {562,563,3891,0,0,0}, {9229,9230,3891,0,0,0},
    {9231,9232,3891,0,0,0}, {8908,8909,3891,0,0,0}, {9233,9234,3891,0,0,0}, {17,305,3891,0,0,0},
    {1057,1058,3891,0,0,0}, {234,871,3891,0,0,0}, {9240,9241,3404,0,0,0}, {9242,9243,2478,0,0,0},
    {9244,9245,2478,0,0,0}, {293,294,3891,0,0,0}, {289,290,3945,0,0,0}, {17,18,2661,0,0,0},
    {9247,9248,3891,0,0,0}, {9249,9250,3891,0,0,0}, {9251,9252,2478,0,0,0},
    {9253,9254,2478,0,0,0}, {17,18,3403,0,0,0}, {17,18,3401,0,0,0}, {1201,1202,814,0,0,0},
    {5310,5311,2478,0,0,0}, {4965,364,3589,0,0,0}, {5291,5292,2202,0,0,0},
    {5312,5313,3891,0,0,0}, {346,1281,3891,0,0,0}, {5315,5316,3273,0,0,0},
    {5317,5318,3891,0,0,0}, {1187,0,3239,1,0,0}, {57,0,417,1,0,0}, {52,0,293,0,0,0},
    {3005,3006,362,0,0,0}, {52,0,293,0,0,0}, {50,51,3947,0,0,0}, {1216,0,3239,1,0,0},
    {1282,0,420,1,0,0}, {1365,1856,393,0,0,0}, {3030,3031,374,0,0,0}, {3064,3065,431,0,0,0},
    {356,0,3891,0,0,0}, {1201,0,814,0,0,0}, {4965,0,3506,1,0,0}, {9262,0,3891,0,0,0},
    {3233,0,3239,1,0,0}, {50,51,3947,0,0,0}, {356,357,3891,0,0,0}, {1201,1202,814,0,0,0},
    {4967,4968,3419,0,0,0}, {4969,4970,3891,0,0,0}, {4971,4972,3891,0,0,0}, {1185,0,2478,1,0,0},
    {9265,0,3891,1,0,0}, {17,9266,3413,0,0,0}, {1185,0,2478,1,0,0}, {3619,0,3557,1,0,0},
    {9268,0,831,0,0,0}, {52,97,293,0,0,0}, {9262,9269,3537,0,0,0}, {2222,2223,3891,0,0,0},
    {356,0,3891,2,0,0}, {52,0,293,0,0,0}, {9272,9266,3414,1,0,0}, {3663,3664,3420,0,0,0},
    {17,18,3406,0,0,0}, {17,18,3692,0,0,0}, {17,18,3499,0,0,0}, {663,183,2388,1,0,0},
    {52,97,293,0,0,0}, {9282,9283,1698,0,0,0}, {9284,9285,3430,0,0,0}, {17,18,3429,0,0,0},
    {733,872,3891,0,0,0}, {9290,9291,3891,0,0,0}, {2470,2471,3891,0,0,0}, {584,767,3891,0,0,0},
    {98,99,3891,0,0,0}, {911,912,3891,0,0,0}, {929,930,3435,0,0,0}, {226,915,3891,0,0,0},
    {9293,9294,3891,0,0,0}, {430,431,3891,0,0,0}, {17,18,3434,0,0,0}, {17,18,3433,0,0,0},
    {17,226,3891,0,0,0}, {17,0,3891,0,0,0}, {226,915,3891,0,0,0}, {862,863,2478,0,0,0},
    {864,865,2478,0,0,0}, {17,18,3439,0,0,0}, {5404,0,3891,0,0,0}, {9301,9302,284,0,0,0},
    {5376,0,297,0,0,0}, {5378,0,3984,0,0,0}, {5002,0,2263,0,0,0}, {5382,0,2291,0,0,0},
    {50,51,3947,0,0,0}, {52,97,293,0,0,0}, {430,431,2250,1,0,0}, {234,871,2236,0,0,0},
    {5411,5412,139,0,0,0}, {5415,5416,2690,0,0,0}, {5417,5418,3422,0,0,0},
    {5367,5368,3891,0,0,0}, {1964,1003,288,0,0,0}, {4998,5375,3891,0,0,0},
    {5371,5372,3891,0,0,0}, {4334,5362,293,0,0,0}, {809,1786,3891,0,0,0}, {52,0,293,0,0,0},
    {2917,0,3445,1,0,0}, {2917,2919,2459,0,0,0}, {2921,0,293,0,0,0}, {2922,2923,2458,0,0,0},
    {75,0,4072,1,0,0}, {2925,0,3891,0,0,0}, {2926,0,4089,1,0,0}, {52,0,293,0,0,0},
    {9309,9310,4079,0,0,0}, {75,0,4072,1,0,0}, {2925,0,3891,0,0,0}, {2926,0,4089,1,0,0},
    {52,0,293,0,0,0}, {9313,9314,4080,0,0,0}, {183,184,2384,0,0,0}, {9316,9317,3862,0,0,0},
    {5268,9318,2172,0,0,0}, {9319,9320,3891,0,0,0}, {9321,9322,2926,0,0,0},
    {4369,9323,3891,0,0,0}, {289,290,3945,0,0,0}, {17,18,3450,0,0,0}, {52,0,293,0,0,0},
    {57,0,417,1,0,0}, {59,60,293,0,0,0}, {70,0,4025,1,0,0}, {52,0,293,0,0,0}, {72,73,4038,0,0,0},
    {75,0,4072,0,0,0}, {70,0,4025,0,0,0}, {76,0,4207,0,0,0}, {52,0,293,0,0,0},
    {78,79,4071,0,0,0}, {70,0,4025,1,0,0}, {52,0,293,0,0,0}, {82,83,4091,0,0,0},
    {70,0,4025,1,0,0}, {52,0,293,0,0,0}, {86,87,4141,0,0,0}, {52,0,293,0,0,0}, {89,0,4341,1,0,0},
    {90,91,4338,1,0,0}, {92,70,4026,0,0,0}, {94,95,4172,0,0,0}, {52,97,293,0,0,0},
    {98,99,4353,1,0,0}, {59,60,293,0,0,0}, {277,0,91,0,0,0}, {305,0,3891,0,0,0},
    {293,0,3891,0,0,0}, {52,97,293,0,0,0}, {363,3244,3505,1,0,0}, {2764,2765,3588,0,0,0},
    {94,95,4171,0,0,0}, {52,0,293,0,0,0}, {343,0,2579,1,0,0}, {233,0,3891,1,0,0},
    {3383,0,2569,1,0,0}, {4070,4071,293,0,0,0}, {226,0,3891,0,0,0}, {17,0,3471,0,0,0},
    {229,0,3891,0,0,0}, {17,0,3473,0,0,0}, {17,0,3476,0,0,0}, {233,0,3891,1,0,0},
    {687,0,2220,1,0,0}, {279,0,2217,1,0,0}, {689,690,2216,0,0,0}, {4858,5441,2235,0,0,0},
    {52,0,293,0,0,0}, {2770,60,293,0,0,0}, {809,0,2241,1,0,0}, {1850,0,2473,0,0,0},
    {52,0,293,0,0,0}, {2770,2771,293,0,0,0}, {52,97,293,0,0,0}, {279,280,3152,1,0,0},
    {2147,2148,3156,1,0,0}, {9358,9359,3891,0,0,0}, {52,97,293,0,0,0}, {2147,2148,3156,1,0,0},
    {423,424,2478,1,0,0}, {419,420,3891,1,0,0}, {421,422,3671,1,0,0}, {415,416,293,1,0,0},
    {762,1513,3891,0,0,0}, {738,739,3891,0,0,0}, {2149,2150,2221,0,0,0}, {417,418,3336,0,0,0},
    {3601,9362,3487,0,0,0}, {183,184,3891,0,0,0}, {8169,8170,3489,0,0,0}, {1034,1035,3891,0,0,0},
    {9363,9364,3891,0,0,0}, {289,290,3945,0,0,0}, {809,1786,2241,0,0,0}, {707,1796,3817,0,0,0},
    {2216,9365,293,0,0,0}, {17,3601,3487,0,0,0}, {17,18,3486,0,0,0}, {457,0,3347,0,0,0},
    {91,0,4337,0,0,0}, {9369,0,293,0,0,0}, {467,0,4051,0,0,0}, {473,0,2807,0,0,0},
    {469,0,446,0,0,0}, {471,0,559,0,0,0}, {2232,0,3237,0,0,0}, {52,97,293,0,0,0},
    {727,728,3668,1,0,0}, {1865,2233,3891,0,0,0}, {461,462,3621,0,0,0}, {2234,2235,3891,0,0,0},
    {459,460,1722,0,0,0}, {183,184,2384,0,0,0}, {283,284,3197,0,0,0}, {98,99,4353,0,0,0},
    {463,464,3143,0,0,0}, {52,97,293,0,0,0}, {279,280,3664,1,0,0}, {727,728,3668,1,0,0},
    {9358,9359,3891,0,0,0}, {730,731,3666,0,0,0}, {1865,0,3891,1,0,0}, {751,0,4131,1,0,0},
    {70,0,4025,0,0,0}, {2387,0,293,0,0,0}, {52,0,293,0,0,0}, {2092,2093,4117,0,0,0},
    {2540,0,4375,1,0,0}, {4853,0,3891,1,0,0}, {9375,0,293,0,0,0}, {52,0,293,0,0,0},
    {59,60,293,0,0,0}, {52,97,293,0,0,0}, {578,184,2388,1,0,0}, {499,500,3503,1,0,0},
    {1034,1035,831,0,0,0}, {2592,2593,831,0,0,0}, {9387,9388,3426,1,0,0}, {234,871,3501,0,0,0},
    {888,0,3334,0,0,0}, {890,0,3334,0,0,0}, {17,18,837,0,0,0}, {17,18,837,0,0,0},
    {17,0,2461,0,0,0}, {514,0,3891,0,0,0}, {267,0,3891,0,0,0}, {17,18,3508,0,0,0},
    {5415,0,2690,0,0,0}, {1331,0,293,0,0,0}, {687,0,2738,0,0,0}, {1964,1003,2715,0,0,0},
    {3562,2184,2754,0,0,0}, {809,0,2241,0,0,0}, {185,0,2461,0,0,0}, {2069,0,2698,0,0,0},
    {5576,0,2784,0,0,0}, {4669,0,2770,0,0,0}, {9399,0,3422,0,0,0}, {5674,0,293,0,0,0},
    {5578,0,3806,0,0,0}, {5574,0,3787,0,0,0}, {50,51,2780,0,0,0}, {4306,4302,1737,0,0,0},
    {4329,4317,2726,0,0,0}, {585,478,3761,0,0,0}, {3701,4472,3778,0,0,0}, {9400,0,2744,0,0,0},
    {2552,0,813,0,0,0}, {353,0,2721,0,0,0}, {1472,0,2716,0,0,0}, {5562,9401,2762,0,0,0},
    {5282,0,2735,0,0,0}, {4675,0,2747,0,0,0}, {4400,0,2732,0,0,0}, {1413,0,2431,0,0,0},
    {5651,0,2772,0,0,0}, {5655,0,2742,0,0,0}, {5676,0,293,0,0,0}, {2076,0,3246,0,0,0},
    {5659,0,2766,0,0,0}, {3670,9402,2758,0,0,0}, {52,97,293,0,0,0}, {9404,9405,3835,1,0,0},
    {1118,1119,3891,0,0,0}, {5581,0,3515,0,0,0}, {50,51,3947,0,0,0}, {5752,0,2394,0,0,0},
    {52,97,293,0,0,0}, {8019,8020,3891,0,0,0}, {356,357,3891,0,0,0}, {1185,1186,2478,0,0,0},
    {1547,1548,3849,0,0,0}, {1925,4632,831,0,0,0}, {1926,4633,831,0,0,0}, {9408,9409,3891,0,0,0},
    {9410,9411,3891,0,0,0}, {8042,8043,2478,0,0,0}, {3740,1144,3845,0,0,0}, {585,478,3516,0,0,0},
    {3701,4472,3517,0,0,0}, {7941,7942,3891,0,0,0}, {1964,1965,287,0,0,0}, {1331,1332,293,0,0,0},
    {687,5346,2220,0,0,0}, {809,1786,2241,0,0,0}, {185,186,2461,0,0,0}, {5415,5416,2690,0,0,0},
    {2069,5595,2699,0,0,0}, {5576,5577,3678,0,0,0}, {3562,2184,2424,0,0,0},
    {4669,4670,3854,0,0,0}, {5417,5418,3422,0,0,0}, {301,302,3905,0,0,0}, {5574,5575,3787,0,0,0},
    {17,18,3758,0,0,0}, {17,18,3891,0,0,0}, {1286,1287,3891,0,0,0}, {1323,1324,3891,0,0,0},
    {8885,8886,3891,0,0,0}, {806,1519,2168,0,0,0}, {578,3078,2405,0,0,0}, {185,0,2461,0,0,0},
    {1282,0,420,0,0,0}, {4614,0,1699,0,0,0}, {360,0,3891,0,0,0}, {352,0,3891,0,0,0},
    {1331,0,293,0,0,0}, {4607,0,2479,0,0,0}, {17,0,3520,0,0,0}, {17,18,3518,0,0,0},
    {17,18,1909,0,0,0}, {17,1288,1909,0,0,0}, {5312,5313,3891,0,0,0}, {9425,9426,3891,0,0,0},
    {9427,9428,3891,0,0,0}, {17,18,3530,0,0,0}, {9433,9434,3531,0,0,0}, {9433,4899,3531,0,0,0},
    {390,1410,3529,0,0,0}, {9437,9438,3526,0,0,0}, {9435,9439,3532,0,0,0}, {390,0,3529,0,0,0},
    {9437,1288,3527,0,0,0}, {1471,0,1883,0,0,0}, {9435,0,3533,0,0,0}, {17,63,3522,0,0,0},
    {9282,9283,1698,0,0,0}, {1201,1202,814,0,0,0}, {9429,9443,3528,0,0,0}, {63,9444,3891,0,0,0},
    {17,18,3538,0,0,0}, {1201,1202,814,0,0,0}, {2524,2525,3965,0,0,0}, {3616,9450,3238,0,0,0},
    {3620,3621,3240,0,0,0}, {9451,9452,3431,0,0,0}, {2458,4708,4407,0,0,0}, {289,290,3945,0,0,0},
    {352,440,3891,0,0,0}, {2222,2223,3891,0,0,0}, {185,186,2461,0,0,0}, {360,361,3891,0,0,0},
    {5329,5330,831,0,0,0}, {5327,5328,831,0,0,0}, {5310,5311,2851,0,0,0}, {9453,9454,1952,0,0,0},
    {9455,9456,1952,0,0,0}, {1185,1186,2478,0,0,0}, {3617,9457,3421,0,0,0}, {140,141,3540,0,0,0},
    {360,361,3891,0,0,0}, {1185,1186,2478,0,0,0}, {185,186,2461,0,0,0}, {1914,1915,3891,0,0,0},
    {2458,4708,4407,0,0,0}, {352,440,3891,0,0,0}, {17,18,3542,0,0,0}, {2222,2223,3891,0,0,0},
    {17,2222,3522,0,0,0}, {17,18,3541,0,0,0}, {356,357,3891,0,0,0}, {1181,1182,831,0,0,0},
    {9462,9463,2358,0,0,0}, {2224,2225,3352,0,0,0}, {2222,2223,3891,0,0,0},
    {1110,1111,3891,0,0,0}, {499,500,2798,0,0,0}, {601,602,3891,0,0,0}, {289,290,3945,0,0,0},
    {9464,9465,831,0,0,0}, {17,18,3547,0,0,0}, {356,357,3891,0,0,0}, {1181,1182,831,0,0,0},
    {9468,9469,831,0,0,0}, {9470,9471,3555,0,0,0}, {2779,3628,3560,0,0,0},
    {3609,8475,3891,0,0,0}, {499,500,3891,0,0,0}, {601,602,3891,0,0,0}, {9464,9465,831,0,0,0},
    {17,3609,3551,0,0,0}, {17,18,3550,0,0,0}, {2222,2223,3891,0,0,0}, {65,9475,3542,0,0,0},
    {17,18,3554,0,0,0}, {1201,1202,814,0,0,0}, {2524,2525,3965,0,0,0}, {9478,9196,293,0,0,0},
    {3616,9450,3238,0,0,0}, {3620,3621,3240,0,0,0}, {9479,9480,3356,0,0,0},
    {9451,9452,3431,0,0,0}, {2458,4708,4407,0,0,0}, {352,440,255,0,0,0}, {3619,9481,3891,0,0,0},
    {185,186,2461,0,0,0}, {360,361,3891,0,0,0}, {5310,5311,2851,0,0,0}, {9453,9454,1952,0,0,0},
    {9455,9456,1952,0,0,0}, {3617,9457,3421,0,0,0}, {17,0,3557,0,0,0}, {17,18,3556,0,0,0},
    {17,18,3544,0,0,0}, {277,0,91,1,0,0}, {2951,0,73,1,0,0}, {52,0,293,0,0,0}, {49,439,72,0,0,0},
    {52,0,293,0,0,0}, {708,774,3891,0,0,0}, {52,0,293,0,0,0}, {1773,0,1969,1,0,0},
    {2951,0,3565,0,0,0}, {59,60,293,0,0,0}, {2951,0,3568,1,0,0}, {809,0,2241,1,0,0},
    {52,97,293,0,0,0}, {52,97,293,0,0,0}, {183,184,2384,1,0,0}, {2951,3299,2343,1,0,0},
    {52,97,293,0,0,0}, {283,284,3197,1,0,0}, {3549,3550,3891,0,0,0}, {2951,0,3810,1,0,0},
    {707,0,3817,1,0,0}, {52,97,293,0,0,0}, {17,0,3948,0,0,0}, {17,18,3891,0,0,0},
    {2300,9502,4207,0,0,0}, {1969,5501,4207,0,0,0}, {2300,3255,4207,0,0,0},
    {1969,1941,4207,0,0,0}, {5521,0,2259,0,0,0}, {5523,5527,3584,0,0,0}, {17,0,3581,0,0,0},
    {17,0,3583,0,0,0}, {1941,0,2260,0,0,0}, {5516,5532,3582,0,0,0}, {17,0,3585,0,0,0},
    {570,571,2733,0,0,0}, {612,791,3891,0,0,0}, {17,18,3891,0,0,0}, {17,18,3891,0,0,0},
    {5415,5416,3891,0,0,0}, {1331,1332,293,0,0,0}, {687,5346,2737,0,0,0}, {1964,4671,2713,0,0,0},
    {3562,3563,2752,0,0,0}, {809,1786,3891,0,0,0}, {185,186,2461,0,0,0}, {2069,5595,3891,0,0,0},
    {5576,5577,2783,0,0,0}, {4669,4670,2769,0,0,0}, {9399,9613,3891,0,0,0},
    {5674,5675,293,0,0,0}, {5578,5579,3806,0,0,0}, {5574,5575,3787,0,0,0}, {50,9614,2778,0,0,0},
    {4306,9615,1739,0,0,0}, {4329,9616,2728,0,0,0}, {585,1634,4207,0,0,0},
    {3701,4476,4207,0,0,0}, {9400,9617,2743,0,0,0}, {2552,9618,812,0,0,0}, {353,5303,2720,0,0,0},
    {1472,5643,2717,0,0,0}, {5562,5646,2761,0,0,0}, {5282,5644,2734,0,0,0},
    {4675,5647,2746,0,0,0}, {4400,5648,2731,0,0,0}, {1413,1414,2430,0,0,0},
    {5651,5652,2771,0,0,0}, {5655,5656,2741,0,0,0}, {5676,5677,293,0,0,0},
    {2076,4243,3247,0,0,0}, {5659,5660,2765,0,0,0}, {3670,3671,2756,0,0,0}, {17,0,3891,0,0,0},
    {52,97,293,0,0,0}, {305,306,3891,1,0,0}, {305,306,3891,0,0,0}, {499,500,3881,0,0,0},
    {809,0,2241,1,0,0}, {52,0,293,0,0,0}, {59,60,293,0,0,0}, {52,0,293,0,0,0},
    {480,0,3347,1,0,0}, {9625,0,2851,1,0,0}, {8452,0,2851,1,0,0}, {2132,2133,2866,0,0,0},
    {707,0,3817,1,0,0}, {52,0,293,0,0,0}, {707,1796,3891,0,0,0}, {348,1339,3891,0,0,0},
    {234,871,3891,0,0,0}, {1777,1778,293,0,0,0}, {1323,1324,3891,0,0,0}, {1039,1040,3891,0,0,0},
    {1034,1035,2926,0,0,0}, {140,500,3826,0,0,0}, {835,3877,3891,0,0,0}, {4201,4202,2478,0,0,0},
    {4946,4947,3687,0,0,0}, {707,0,3817,1,0,0}, {9630,0,3601,0,0,0}, {9631,0,293,0,0,0},
    {52,0,293,0,0,0}, {707,1796,3891,0,0,0}, {9634,9635,2926,0,0,0}, {9636,9637,2478,0,0,0},
    {9638,9639,293,0,0,0}, {835,0,4275,1,0,0}, {52,0,293,0,0,0}, {59,60,293,0,0,0},
    {583,0,495,1,0,0}, {877,0,3891,1,0,0}, {878,0,3891,0,0,0}, {9646,0,293,0,0,0},
    {52,0,293,0,0,0}, {499,500,483,0,0,0}, {3690,3691,3773,0,0,0}, {52,97,293,0,0,0},
    {733,872,3758,1,0,0}, {882,883,3891,0,0,0}, {884,885,3891,0,0,0}, {886,887,3891,0,0,0},
    {888,889,2478,0,0,0}, {890,891,2478,0,0,0}, {892,893,3891,0,0,0}, {894,895,2500,0,0,0},
    {59,60,293,0,0,0}, {9650,9651,2500,0,0,0}, {9652,9653,3615,0,0,0}, {892,0,3891,0,0,0},
    {888,0,2478,0,0,0}, {733,0,3758,0,0,0}, {900,0,3765,0,0,0}, {894,0,2500,0,0,0},
    {886,0,3891,0,0,0}, {882,0,3891,0,0,0}, {884,0,3891,0,0,0}, {890,0,2478,0,0,0},
    {3690,3691,3773,0,0,0}, {52,97,293,0,0,0}, {59,60,293,0,0,0}, {9650,9651,2500,0,0,0},
    {9652,9653,3615,0,0,0}, {3691,9657,3772,0,0,0}, {733,872,3758,0,0,0}, {9658,9659,293,0,0,0},
    {886,887,3891,0,0,0}, {888,889,2478,0,0,0}, {890,891,2478,0,0,0}, {9660,9661,3891,0,0,0},
    {7912,7913,3891,0,0,0}, {480,481,3347,0,0,0}, {9662,9663,3758,0,0,0}, {234,871,3891,0,0,0},
    {17,18,3614,0,0,0}, {17,18,3618,0,0,0}, {1865,2233,3891,0,0,0}, {2234,2235,3891,0,0,0},
    {457,458,3891,0,0,0}, {459,460,3891,0,0,0}, {461,462,3891,0,0,0}, {183,184,3891,0,0,0},
    {8896,5746,3891,0,0,0}, {463,464,3891,0,0,0}, {467,468,3891,0,0,0}, {473,474,3891,0,0,0},
    {469,470,446,0,0,0}, {283,284,3891,0,0,0}, {465,466,3623,0,0,0}, {140,141,3661,0,0,0},
    {98,99,3891,0,0,0}, {471,472,559,0,0,0}, {2232,9673,3237,0,0,0}, {1876,2564,3891,0,0,0},
    {17,18,3620,0,0,0}, {722,9681,3639,0,0,0}, {2248,9682,2851,0,0,0}, {140,141,3659,0,0,0},
    {289,290,3945,0,0,0}, {9683,9684,3649,0,0,0}, {2250,9685,301,0,0,0}, {2251,9686,293,0,0,0},
    {9687,9688,3891,0,0,0}, {722,9681,3639,0,0,0}, {584,767,4347,0,0,0}, {140,141,3626,0,0,0},
    {17,18,3625,0,0,0}, {499,500,3628,0,0,0}, {9693,9694,2851,0,0,0}, {9695,9696,3645,0,0,0},
    {9693,0,2851,1,0,0}, {9695,0,3645,0,0,0}, {499,500,3632,0,0,0}, {722,9681,3639,0,0,0},
    {2242,9701,3635,0,0,0}, {584,767,4347,0,0,0}, {301,302,3905,0,0,0}, {9702,9703,3197,0,0,0},
    {9704,9705,3891,0,0,0}, {140,141,3637,0,0,0}, {4735,4736,3891,0,0,0}, {289,290,3945,0,0,0},
    {17,0,3635,0,0,0}, {17,18,3634,0,0,0}, {17,0,3639,0,0,0}, {2789,9711,3643,0,0,0},
    {2242,9701,3635,0,0,0}, {722,9681,3639,0,0,0}, {584,767,4347,0,0,0}, {301,302,3905,0,0,0},
    {140,141,3646,0,0,0}, {4735,4736,3891,0,0,0}, {9712,9713,3197,0,0,0}, {9714,9715,3891,0,0,0},
    {2116,8115,3891,0,0,0}, {2243,9716,3630,0,0,0}, {992,9717,3633,0,0,0},
    {9718,9719,3629,0,0,0}, {289,290,3945,0,0,0}, {17,0,3643,0,0,0}, {17,18,3642,0,0,0},
    {722,9681,3639,0,0,0}, {727,728,3668,0,0,0}, {140,141,3651,0,0,0}, {17,18,3650,0,0,0},
    {2242,9701,3635,0,0,0}, {2789,9711,3643,0,0,0}, {9732,9733,3655,0,0,0},
    {9734,9735,3658,0,0,0}, {2283,2284,3891,0,0,0}, {9736,9737,141,0,0,0},
    {9738,9739,2478,0,0,0}, {9740,9741,3891,0,0,0}, {727,728,3668,0,0,0}, {9743,9744,3656,0,0,0},
    {9745,9746,3891,0,0,0}, {17,18,3654,0,0,0}, {17,18,3653,0,0,0}, {17,18,3624,0,0,0},
    {78,2971,3665,0,0,0}, {9759,9760,3381,0,0,0}, {727,728,3891,0,0,0}, {3098,5145,3622,0,0,0},
    {289,290,3945,0,0,0}, {584,767,3891,0,0,0}, {1323,1324,3891,0,0,0}, {9761,9762,293,0,0,0},
    {9763,9764,3891,0,0,0}, {727,728,3891,0,0,0}, {301,302,3891,0,0,0}, {461,462,3891,0,0,0},
    {291,292,3891,0,0,0}, {730,731,3666,0,0,0}, {17,18,3663,0,0,0}, {140,141,3667,0,0,0},
    {601,602,3891,0,0,0}, {17,18,3668,0,0,0}, {17,18,3662,0,0,0}, {4597,4598,3573,0,0,0},
    {253,254,3677,0,0,0}, {17,18,3672,0,0,0}, {4597,4598,3573,0,0,0}, {9775,9776,3891,0,0,0},
    {17,18,3674,0,0,0}, {9779,9780,3891,0,0,0}, {9781,9782,3892,0,0,0}, {17,18,3676,0,0,0},
    {3501,2738,2913,0,0,0}, {1528,396,293,1,0,0}, {1964,1003,288,0,0,0}, {809,0,2241,0,0,0},
    {185,0,2461,0,0,0}, {629,0,2478,0,0,0}, {627,5653,2398,0,0,0}, {5415,0,2690,0,0,0},
    {2069,0,2698,0,0,0}, {9786,0,2478,1,0,0}, {9787,0,2478,1,0,0}, {5576,0,3678,0,0,0},
    {4669,0,3315,0,0,0}, {5417,0,3422,0,0,0}, {585,478,3761,0,0,0}, {3701,4472,3778,0,0,0},
    {301,0,3905,0,0,0}, {5574,0,3680,0,0,0}, {4302,0,1740,0,0,0}, {4329,4317,1748,0,0,0},
    {50,51,3947,0,0,0}, {2078,0,2774,0,0,0}, {9400,0,2408,0,0,0}, {2552,0,813,0,0,0},
    {353,0,564,0,0,0}, {1472,0,432,0,0,0}, {5282,0,2185,0,0,0}, {5562,9401,2788,0,0,0},
    {4675,0,2412,0,0,0}, {4400,0,1812,0,0,0}, {5651,0,3365,0,0,0}, {5655,0,2407,0,0,0},
    {5676,0,293,0,0,0}, {2181,0,293,0,0,0}, {5659,0,2426,0,0,0}, {2076,0,3246,0,0,0},
    {3670,9402,2440,0,0,0}, {52,97,293,0,0,0}, {5674,5675,293,0,0,0}, {5578,5579,3806,0,0,0},
    {287,288,3891,0,0,0}, {356,357,3891,2,0,0}, {5572,5573,3891,0,0,0}, {3562,2185,2424,0,0,0},
    {687,5346,2220,0,0,0}, {1331,1332,293,0,0,0}, {356,0,3891,2,0,0}, {52,0,293,0,0,0},
    {1185,0,2478,0,0,0}, {5581,0,3706,1,0,0}, {3660,0,3695,1,0,0}, {5741,5708,2387,0,0,0},
    {514,0,3891,0,0,0}, {267,0,3891,0,0,0}, {17,18,3683,0,0,0}, {9793,0,3891,0,0,0},
    {2228,2282,3891,0,0,0}, {2283,2284,3891,0,0,0}, {9794,9795,3753,0,0,0},
    {9796,9797,3686,0,0,0}, {9803,9804,2876,0,0,0}, {9805,9806,3805,0,0,0},
    {9807,9808,2875,0,0,0}, {9809,9810,2875,0,0,0}, {9811,9812,2875,0,0,0},
    {9813,9814,2875,0,0,0}, {9815,9816,2875,0,0,0}, {9803,0,2876,0,0,0}, {9805,0,3805,0,0,0},
    {9807,0,2875,0,0,0}, {9809,0,2875,0,0,0}, {9811,0,2875,0,0,0}, {9813,0,2875,0,0,0},
    {9815,0,2875,0,0,0}, {9818,9819,3805,0,0,0}, {9820,9821,2926,0,0,0}, {9822,9823,2926,0,0,0},
    {9824,9825,2926,0,0,0}, {9826,9827,2926,0,0,0}, {9828,9829,2926,0,0,0},
    {9830,9831,2926,0,0,0}, {360,361,3891,0,0,0}, {1181,1182,831,0,0,0}, {5312,5313,3891,0,0,0},
    {1185,1186,2478,0,0,0}, {185,186,3891,0,0,0}, {9833,9834,3891,0,0,0}, {9835,9836,831,0,0,0},
    {1914,1915,3891,0,0,0}, {9837,9838,831,0,0,0}, {3654,9839,3697,0,0,0},
    {3660,9840,3891,0,0,0}, {9841,9842,2478,0,0,0}, {9843,9844,831,0,0,0}, {9845,9846,831,0,0,0},
    {9847,9848,2478,0,0,0}, {360,361,3891,0,0,0}, {1329,1330,2478,0,0,0}, {9850,9851,831,0,0,0},
    {5312,5313,3891,0,0,0}, {185,186,3891,0,0,0}, {9852,9853,2478,0,0,0}, {9854,9855,2478,0,0,0},
    {9833,9834,3891,0,0,0}, {1914,1915,3891,0,0,0}, {9265,9856,3891,0,0,0},
    {3654,9839,3697,0,0,0}, {9841,9842,2478,0,0,0}, {9847,9848,2478,0,0,0}, {17,18,3693,0,0,0},
    {17,3660,3695,0,0,0}, {9284,9285,3891,0,0,0}, {536,537,2478,0,0,0}, {8966,9859,3236,0,0,0},
    {9860,9861,293,0,0,0}, {9862,9863,3891,0,0,0}, {9284,0,3891,0,0,0}, {536,0,2478,0,0,0},
    {9865,9866,3235,0,0,0}, {9860,0,293,0,0,0}, {9862,0,3891,0,0,0}, {17,18,3692,0,0,0},
    {999,0,3891,0,0,0}, {995,0,3702,0,0,0}, {997,0,3891,0,0,0}, {1001,0,3891,0,0,0},
    {17,1003,3700,0,0,0}, {4198,0,293,0,0,0}, {1777,0,293,0,0,0}, {1801,0,2478,0,0,0},
    {707,0,3817,0,0,0}, {4201,0,2478,0,0,0}, {1803,0,3891,0,0,0}, {428,0,3891,0,0,0},
    {430,0,3891,0,0,0}, {5653,0,2668,0,0,0}, {17,5653,3704,0,0,0}, {1964,1003,3701,0,0,0},
    {1331,0,293,0,0,0}, {687,0,3703,0,0,0}, {809,0,2241,1,0,0}, {185,0,3891,0,0,0},
    {5415,0,2690,0,0,0}, {2069,0,2698,0,0,0}, {5576,0,3707,0,0,0}, {3562,2184,3709,0,0,0},
    {4669,0,3710,0,0,0}, {5417,0,3422,0,0,0}, {585,478,3712,0,0,0}, {301,0,3905,0,0,0},
    {5574,0,3891,0,0,0}, {1528,0,293,0,0,0}, {3551,0,293,0,0,0}, {4198,0,293,0,0,0},
    {234,0,3891,0,0,0}, {530,0,2478,0,0,0}, {806,2472,3712,0,0,0}, {629,0,2478,0,0,0},
    {627,5653,3705,0,0,0}, {283,0,3197,0,0,0}, {287,0,3891,0,0,0}, {9876,9877,3368,0,0,0},
    {641,0,2478,0,0,0}, {301,0,3905,0,0,0}, {17,2184,3708,0,0,0}, {360,0,3891,0,0,0},
    {900,0,3322,0,0,0}, {5820,0,293,0,0,0}, {287,0,3891,0,0,0}, {17,478,3758,0,0,0},
    {1703,0,2826,1,0,0}, {2957,2958,1873,0,0,0}, {2945,0,2880,0,0,0}, {2944,0,3891,0,0,0},
    {52,0,293,0,0,0}, {3098,5145,2811,0,0,0}, {2944,2949,3891,0,0,0}, {75,0,4072,1,0,0},
    {2957,2958,1873,0,0,0}, {2945,0,4054,0,0,0}, {2944,0,3891,0,0,0}, {52,0,293,0,0,0},
    {9886,9887,4078,0,0,0}, {2944,2949,3891,0,0,0}, {751,0,4131,1,0,0}, {2957,2958,1873,1,0,0},
    {2945,0,4054,0,0,0}, {52,0,293,0,0,0}, {2944,0,3891,0,0,0}, {3098,5145,4120,0,0,0},
    {9890,9891,293,0,0,0}, {2944,2949,3891,0,0,0}, {360,361,260,0,0,0}, {352,440,255,0,0,0},
    {3548,841,3720,0,0,0}, {5796,5797,3891,0,0,0}, {1323,1324,3891,0,0,0},
    {9893,9894,3724,0,0,0}, {3668,5874,3721,0,0,0}, {9895,9896,3891,0,0,0},
    {9897,9898,3731,0,0,0}, {2797,5876,3746,0,0,0}, {2265,5877,3735,0,0,0},
    {9899,9900,3742,0,0,0}, {3549,3550,293,0,0,0}, {499,500,3730,0,0,0}, {289,290,3945,0,0,0},
    {822,823,3891,0,0,0}, {4237,4238,2926,0,0,0}, {4198,4199,293,0,0,0}, {530,531,2478,0,0,0},
    {183,184,3891,0,0,0}, {8896,5746,3891,0,0,0}, {818,824,2478,0,0,0}, {499,500,230,0,0,0},
    {17,18,3721,0,0,0}, {287,288,3891,0,0,0}, {17,18,3723,0,0,0}, {17,18,3719,0,0,0},
    {287,288,3891,0,0,0}, {17,18,3726,0,0,0}, {17,9906,3729,0,0,0}, {287,0,3891,0,0,0},
    {2265,5877,3735,0,0,0}, {9911,9912,3891,0,0,0}, {1323,1324,3891,0,0,0},
    {1547,1548,3742,0,0,0}, {140,141,3740,0,0,0}, {5373,5374,3891,0,0,0}, {9913,9914,3738,0,0,0},
    {289,290,3945,0,0,0}, {17,18,3735,0,0,0}, {279,280,3733,0,0,0}, {762,1513,3891,0,0,0},
    {140,141,3734,0,0,0}, {5373,5374,3891,0,0,0}, {17,18,3737,0,0,0}, {17,18,3732,0,0,0},
    {2797,5876,3746,0,0,0}, {9925,9926,3891,0,0,0}, {2265,5877,3735,0,0,0},
    {9899,9900,3742,0,0,0}, {1323,1324,3891,0,0,0}, {352,440,255,0,0,0}, {360,361,260,0,0,0},
    {9913,9914,3749,0,0,0}, {140,141,3751,0,0,0}, {5373,5374,3891,0,0,0}, {289,290,3945,0,0,0},
    {17,18,3746,0,0,0}, {279,280,3744,0,0,0}, {762,1513,3891,0,0,0}, {140,141,3745,0,0,0},
    {5373,5374,3891,0,0,0}, {17,18,3748,0,0,0}, {17,18,3743,0,0,0}, {267,268,3753,0,0,0},
    {733,872,3891,0,0,0}, {9937,9938,2500,0,0,0}, {289,290,3945,0,0,0}, {584,767,3891,0,0,0},
    {2272,2273,3891,0,0,0}, {1323,1324,3891,0,0,0}, {900,920,3891,0,0,0}, {234,9939,3891,0,0,0},
    {894,895,2500,0,0,0}, {234,871,3891,0,0,0}, {900,920,3891,0,0,0}, {1323,1324,3891,0,0,0},
    {733,872,3891,0,0,0}, {289,290,3945,0,0,0}, {9940,9941,3891,0,0,0}, {17,18,3756,0,0,0},
    {17,18,3758,0,0,0}, {17,18,3758,0,0,0}, {17,478,3758,0,0,0}, {17,478,3758,0,0,0},
    {733,872,3891,0,0,0}, {900,920,3891,0,0,0}, {17,18,3755,0,0,0}, {733,872,3891,0,0,0},
    {9951,9952,3891,0,0,0}, {98,99,3891,0,0,0}, {467,468,3891,0,0,0}, {17,18,3766,0,0,0},
    {3691,9657,3772,0,0,0}, {733,872,3758,0,0,0}, {9956,9957,3891,0,0,0}, {9658,9659,293,0,0,0},
    {886,887,3891,0,0,0}, {888,889,2478,0,0,0}, {890,891,2478,0,0,0}, {9660,9661,3891,0,0,0},
    {7912,7913,3891,0,0,0}, {480,481,3347,0,0,0}, {9958,9959,3432,0,0,0}, {234,871,3891,0,0,0},
    {289,290,3945,0,0,0}, {9960,9961,3891,0,0,0}, {3691,0,3891,0,0,0}, {234,0,3891,0,0,0},
    {17,18,3770,0,0,0}, {17,18,3891,0,0,0}, {17,18,3769,0,0,0}, {886,0,3891,0,0,0},
    {888,0,2478,0,0,0}, {890,0,2478,0,0,0}, {9660,0,3891,0,0,0}, {7912,0,3891,0,0,0},
    {480,0,3347,0,0,0}, {9662,0,3758,0,0,0}, {234,0,3891,0,0,0}, {3691,0,3772,1,0,0},
    {4474,0,3775,0,0,0}, {17,18,3776,0,0,0}, {17,4472,3765,0,0,0}, {733,872,3758,0,0,0},
    {584,767,4347,0,0,0}, {9970,9971,3891,0,0,0}, {140,141,3781,0,0,0}, {5373,5374,3891,0,0,0},
    {9956,9957,3891,0,0,0}, {17,18,3779,0,0,0}, {183,0,2384,1,0,0}, {52,0,293,0,0,0},
    {9980,9981,3804,0,0,0}, {89,242,3891,0,0,0}, {259,260,3891,0,0,0}, {9982,9983,3801,0,0,0},
    {2366,4439,4207,0,0,0}, {2365,4438,4207,0,0,0}, {2504,9984,293,0,0,0}, {9985,9986,293,0,0,0},
    {2506,9987,4207,0,0,0}, {2507,9988,4207,0,0,0}, {2509,9989,3933,0,0,0},
    {9990,9991,4207,0,0,0}, {2505,5662,3891,0,0,0}, {9174,9992,3363,0,0,0},
    {8608,9993,3268,0,0,0}, {289,290,3945,0,0,0}, {2511,9994,3935,0,0,0}, {9995,9996,293,0,0,0},
    {17,18,3788,0,0,0}, {259,260,3891,0,0,0}, {89,242,3891,0,0,0}, {9980,9981,3804,0,0,0},
    {1739,1740,3891,0,0,0}, {2366,4439,4207,0,0,0}, {2365,4438,4207,0,0,0},
    {3225,9999,3891,0,0,0}, {9990,9991,4207,0,0,0}, {2505,5662,3891,0,0,0},
    {10000,10001,3362,0,0,0}, {10002,10003,293,0,0,0}, {2504,9984,293,0,0,0},
    {9985,9986,293,0,0,0}, {8608,9993,3268,0,0,0}, {289,290,3945,0,0,0},
    {10004,10005,1691,0,0,0}, {2509,9989,3933,0,0,0}, {17,18,3791,0,0,0},
    {3705,10009,3796,0,0,0}, {10010,10011,3573,0,0,0}, {10012,10013,3891,0,0,0},
    {348,1339,3891,0,0,0}, {1323,1324,3891,0,0,0}, {2115,8114,3891,0,0,0},
    {2116,8115,3891,0,0,0}, {2117,8117,2851,0,0,0}, {2114,8113,2478,0,0,0},
    {2113,8112,3252,0,0,0}, {289,290,3945,0,0,0}, {8119,8120,3795,0,0,0}, {17,18,3796,0,0,0},
    {17,18,3794,0,0,0}, {9980,9981,3802,0,0,0}, {17,18,3803,0,0,0}, {10034,0,831,1,0,0},
    {10035,0,831,1,0,0}, {10034,0,831,0,0,0}, {10035,0,831,0,0,0}, {3175,3176,3891,0,0,0},
    {348,1339,3891,0,0,0}, {289,290,3945,0,0,0}, {8482,10038,3888,0,0,0},
    {10039,10040,2926,0,0,0}, {4946,4947,3687,0,0,0}, {360,361,3891,0,0,0},
    {10041,10042,4016,0,0,0}, {1793,10043,3813,0,0,0}, {10044,10045,2926,0,0,0},
    {10046,10047,2851,0,0,0}, {10048,10049,202,0,0,0}, {707,1796,3891,0,0,0},
    {835,3877,3891,0,0,0}, {140,500,3826,0,0,0}, {4254,602,3891,0,0,0}, {1034,1035,831,0,0,0},
    {1039,1040,3891,0,0,0}, {1323,1324,3891,0,0,0}, {234,871,3891,0,0,0}, {4201,4202,2478,0,0,0},
    {1777,1778,293,0,0,0}, {708,774,3891,0,0,0}, {10050,10051,3891,0,0,0}, {234,871,3891,0,0,0},
    {999,1000,3891,0,0,0}, {10058,10059,1698,0,0,0}, {4147,4148,3891,0,0,0},
    {1039,1040,3891,0,0,0}, {707,1796,3891,0,0,0}, {499,500,3891,0,0,0}, {601,602,3891,0,0,0},
    {5450,10060,3786,0,0,0}, {5451,10061,4190,0,0,0}, {17,18,3814,0,0,0}, {234,0,3891,0,0,0},
    {4147,0,3891,0,0,0}, {5450,0,3786,0,0,0}, {5451,0,4189,0,0,0}, {17,707,3817,0,0,0},
    {234,871,3891,0,0,0}, {289,290,3945,0,0,0}, {1777,1778,293,0,0,0}, {835,3877,3891,0,0,0},
    {140,141,3826,0,0,0}, {4201,4202,2478,0,0,0}, {1034,1035,2926,0,0,0}, {1039,1040,3891,0,0,0},
    {1323,1324,3891,0,0,0}, {707,1796,3891,0,0,0}, {348,1339,3891,0,0,0}, {4946,4947,3687,0,0,0},
    {360,361,3891,0,0,0}, {17,18,3809,0,0,0}, {707,1796,3891,0,0,0}, {5478,5479,2926,0,0,0},
    {5480,5481,2926,0,0,0}, {234,871,3891,0,0,0}, {835,3877,3891,0,0,0}, {17,18,3822,0,0,0},
    {17,18,3819,0,0,0}, {234,871,3891,0,0,0}, {10058,10059,1698,0,0,0}, {1777,1778,293,0,0,0},
    {4147,4148,3891,0,0,0}, {708,774,3891,0,0,0}, {1039,1040,3891,0,0,0}, {707,1796,3891,0,0,0},
    {499,500,3891,0,0,0}, {601,602,3891,0,0,0}, {5450,10060,3786,0,0,0}, {5451,10061,4190,0,0,0},
    {707,1796,3817,0,0,0}, {835,3877,4275,0,0,0}, {499,500,3826,0,0,0}, {1323,1324,3891,0,0,0},
    {289,290,3945,0,0,0}, {8482,10038,3888,0,0,0}, {10081,10082,2926,0,0,0},
    {10083,10084,2478,0,0,0}, {10085,10086,3978,0,0,0}, {10087,10088,3891,0,0,0},
    {10089,10090,2926,0,0,0}, {10039,10040,2926,0,0,0}, {4690,4691,3498,0,0,0},
    {4692,4693,2478,0,0,0}, {2228,2282,3891,0,0,0}, {10097,10098,3847,0,0,0},
    {1323,1324,3891,0,0,0}, {2283,2284,3891,0,0,0}, {140,141,830,0,0,0}, {7941,7942,3891,0,0,0},
    {1964,1965,287,0,0,0}, {1331,1332,293,0,0,0}, {687,5346,2220,0,0,0}, {809,1786,2241,0,0,0},
    {185,186,2461,0,0,0}, {5415,5416,3891,0,0,0}, {2069,5595,2698,0,0,0}, {5576,5577,3833,0,0,0},
    {3562,3563,2424,0,0,0}, {4669,4670,3854,0,0,0}, {5417,5418,3891,0,0,0},
    {8019,8020,3891,0,0,0}, {301,302,3905,0,0,0}, {5574,5575,3787,0,0,0}, {4667,4668,1698,0,0,0},
    {50,9614,3840,0,0,0}, {1413,1414,2430,0,0,0}, {3701,1519,2168,0,0,0}, {1528,396,293,0,0,0},
    {225,4623,51,0,0,0}, {1260,1261,2926,0,0,0}, {9404,9405,3835,0,0,0}, {1118,1119,3891,0,0,0},
    {10101,10102,282,0,0,0}, {289,290,3945,0,0,0}, {390,1410,95,0,0,0}, {8977,10103,3242,0,0,0},
    {10104,10105,3850,0,0,0}, {356,357,3891,0,0,0}, {1921,4626,1825,0,0,0},
    {4612,4613,1698,0,0,0}, {10106,10107,1698,0,0,0}, {10108,10109,3891,1,0,0},
    {10110,10111,2708,0,0,0}, {1922,4629,2719,0,0,0}, {8019,8020,3891,0,0,0},
    {5156,8488,2478,1,0,0}, {8487,10112,2478,0,0,0}, {10113,10114,3891,0,0,0},
    {10115,10116,3891,0,0,0}, {1924,4631,293,0,0,0}, {1547,1548,1916,0,0,0},
    {1925,4632,831,0,0,0}, {1926,4633,831,0,0,0}, {1927,4634,293,0,0,0}, {5752,8044,2394,0,0,0},
    {8077,10117,2800,0,0,0}, {10118,10119,2478,0,0,0}, {1928,4638,3891,0,0,0},
    {5157,10120,3952,0,0,0}, {50,51,3947,0,0,0}, {17,18,3834,0,0,0}, {17,18,3837,0,0,0},
    {1941,3164,3580,0,0,0}, {289,797,3945,0,0,0}, {17,18,3839,0,0,0}, {10127,10128,3891,0,0,0},
    {9410,9411,3891,0,0,0}, {8042,8043,2478,0,0,0}, {1260,1261,831,0,0,0},
    {10097,10098,3847,0,0,0}, {183,184,2384,0,0,0}, {9408,9409,3891,0,0,0},
    {5581,5582,2707,0,0,0}, {10129,10130,3891,0,0,0}, {10131,10132,3891,0,0,0},
    {3617,9457,3421,0,0,0}, {187,188,3891,0,0,0}, {8019,8020,3891,0,0,0}, {140,141,3846,0,0,0},
    {499,500,3848,0,0,0}, {289,290,3945,0,0,0}, {1547,1548,3849,0,0,0}, {1925,4632,831,0,0,0},
    {1926,4633,831,0,0,0}, {5752,8044,2394,0,0,0}, {17,187,3843,0,0,0}, {17,18,3842,0,0,0},
    {570,571,3891,0,0,0}, {612,791,3891,0,0,0}, {570,571,3891,0,0,0}, {612,791,3891,0,0,0},
    {1036,1037,831,0,0,0}, {4696,4697,3830,0,0,0}, {4665,0,3891,0,0,0}, {8040,0,3849,0,0,0},
    {8042,0,2478,0,0,0}, {1926,0,831,0,0,0}, {5752,0,2394,0,0,0}, {390,1410,3829,0,0,0},
    {10142,10143,1913,0,0,0}, {5752,8044,3841,0,0,0}, {10118,10119,2478,0,0,0},
    {8979,8980,293,0,0,0}, {5158,8981,293,0,0,0}, {8982,8983,2478,0,0,0}, {8984,8985,3891,0,0,0},
    {390,0,3829,0,0,0}, {10142,0,1914,0,0,0}, {5752,0,3841,0,0,0}, {10118,0,2478,0,0,0},
    {8979,0,293,0,0,0}, {5158,0,293,0,0,0}, {8982,0,2478,0,0,0}, {8984,0,3891,0,0,0},
    {360,361,3891,0,0,0}, {900,920,3322,0,0,0}, {1204,1205,3965,0,0,0}, {352,440,3891,0,0,0},
    {4535,4536,3891,0,0,0}, {352,440,3891,0,0,0}, {1317,1318,2478,0,0,0}, {17,18,3855,0,0,0},
    {360,361,3891,0,0,0}, {352,440,3891,0,0,0}, {185,186,2461,0,0,0}, {3617,9457,3421,0,0,0},
    {8019,8020,3891,0,0,0}, {1573,1574,831,0,0,0}, {17,18,3859,0,0,0}, {888,889,2478,0,0,0},
    {886,887,3891,0,0,0}, {7471,7472,2504,0,0,0}, {3495,7475,3345,0,0,0}, {890,891,2478,0,0,0},
    {7469,7470,4195,0,0,0}, {17,18,3863,0,0,0}, {234,871,3891,0,0,0}, {733,872,3891,0,0,0},
    {900,920,3891,0,0,0}, {10155,10156,3864,0,0,0}, {10157,10158,3864,0,0,0},
    {584,767,3891,0,0,0}, {17,18,3865,0,0,0}, {52,0,293,0,0,0}, {2586,0,3891,1,0,0},
    {2588,0,3891,0,0,0}, {2590,0,3891,1,0,0}, {50,51,3947,0,0,0}, {1095,1972,3891,0,0,0},
    {663,183,2388,1,0,0}, {5572,5573,3891,0,0,0}, {52,97,293,0,0,0}, {10163,3078,2446,0,0,0},
    {106,0,3175,1,0,0}, {52,0,293,0,0,0}, {50,51,3947,0,0,0}, {356,0,3891,3,0,0},
    {8838,10166,3170,0,0,0}, {2754,0,3184,1,0,0}, {8847,10168,4207,0,0,0},
    {8849,10169,140,0,0,0}, {8851,10170,140,0,0,0}, {52,0,293,0,0,0}, {50,51,3947,0,0,0},
    {356,0,3891,3,0,0}, {8865,10172,3178,0,0,0}, {52,0,293,0,0,0}, {89,0,4341,1,0,0},
    {2770,60,293,0,0,0}, {570,571,3891,0,0,0}, {612,791,3891,0,0,0}, {663,183,2388,1,0,0},
    {10189,0,293,0,0,0}, {10190,0,293,0,0,0}, {52,97,293,0,0,0}, {978,3994,293,0,0,0},
    {10192,3078,2446,0,0,0}, {10194,0,3685,0,0,0}, {2228,0,3891,0,0,0}, {514,0,3891,0,0,0},
    {10197,10198,3891,0,0,0}, {10199,10200,2926,0,0,0}, {2228,2282,3891,0,0,0},
    {10201,10202,3891,0,0,0}, {10203,10204,2478,0,0,0}, {10205,10206,3891,0,0,0},
    {10207,10208,3891,0,0,0}, {17,18,3889,0,0,0}, {17,18,3891,0,0,0}, {352,440,3891,0,0,0},
    {8498,10213,2478,0,0,0}, {8493,10214,293,0,0,0}, {297,298,515,0,0,0}, {1323,1324,3891,0,0,0},
    {8491,10215,293,0,0,0}, {10216,10217,3911,0,0,0}, {289,290,3945,0,0,0},
    {10218,10219,3891,0,0,0}, {348,1339,3891,0,0,0}, {8494,10220,293,0,0,0},
    {1882,8892,293,0,0,0}, {9175,10221,3364,0,0,0}, {1013,10222,292,0,0,0},
    {1547,1548,3891,0,0,0}, {301,302,3891,0,0,0}, {140,141,3913,0,0,0}, {584,767,3891,0,0,0},
    {762,1513,3891,0,0,0}, {10223,10224,2478,0,0,0}, {360,361,3891,0,0,0},
    {10225,10226,293,0,0,0}, {8492,10227,293,0,0,0}, {301,302,3891,0,0,0}, {140,141,4065,0,0,0},
    {17,18,3894,0,0,0}, {140,141,3898,0,0,0}, {601,602,3891,0,0,0}, {2806,10233,3900,0,0,0},
    {301,302,3905,0,0,0}, {233,414,3891,0,0,0}, {1288,1289,3902,0,0,0}, {1323,1324,3891,0,0,0},
    {234,871,3891,0,0,0}, {289,290,3945,0,0,0}, {17,18,3899,0,0,0}, {301,0,3905,0,0,0},
    {5690,0,3891,0,0,0}, {10237,0,3891,0,0,0}, {17,18,3903,0,0,0}, {17,8464,3905,0,0,0},
    {17,301,3905,0,0,0}, {301,302,3891,0,0,0}, {10241,10242,4207,0,0,0}, {17,18,3908,0,0,0},
    {279,280,3896,0,0,0}, {738,739,3891,0,0,0}, {10245,10246,3897,0,0,0},
    {7892,10247,2669,0,0,0}, {7484,7566,2506,0,0,0}, {17,18,3910,0,0,0}, {17,18,3893,0,0,0},
    {114,115,3891,0,0,0}, {116,117,3891,0,0,0}, {2136,2574,2923,0,0,0}, {2571,2575,3880,0,0,0},
    {2572,2576,3287,0,0,0}, {17,18,3914,0,0,0}, {510,511,123,0,0,0}, {512,513,3891,0,0,0},
    {10255,10256,3891,0,0,0}, {17,18,3916,0,0,0}, {183,184,3891,0,0,0}, {17,18,3918,0,0,0},
    {2222,2223,3891,0,0,0}, {17,18,3920,0,0,0}, {183,184,2384,0,0,0}, {10263,10264,2926,0,0,0},
    {505,506,2926,0,0,0}, {17,18,3922,0,0,0}, {17,18,3891,0,0,0}, {17,18,3928,0,0,0},
    {17,10275,2468,0,0,0}, {17,18,2467,0,0,0}, {17,18,3790,0,0,0}, {4535,4536,3891,0,0,0},
    {9982,9983,3891,0,0,0}, {17,18,3934,0,0,0}, {514,515,3891,0,0,0}, {267,268,3891,0,0,0},
    {514,515,3891,0,0,0}, {1940,2812,3891,0,0,0}, {1941,3164,3580,0,0,0}, {267,268,3891,0,0,0},
    {17,18,3937,0,0,0}, {17,18,3941,0,0,0}, {17,18,3942,0,0,0}, {1941,0,3949,0,0,0},
    {10284,1303,3944,0,0,0}, {1941,3164,3949,0,0,0}, {10284,10286,3944,0,0,0},
    {17,18,3943,0,0,0}, {17,18,3936,0,0,0}, {1941,3164,3580,0,0,0}, {289,2301,3945,0,0,0},
    {17,18,3946,0,0,0}, {1406,1407,2478,0,0,0}, {8487,10112,2478,0,0,0},
    {10294,10295,2478,0,0,0}, {2618,10296,847,0,0,0}, {5157,10120,3952,0,0,0},
    {1406,0,2478,1,0,0}, {8487,0,2478,0,0,0}, {10294,0,2478,0,0,0}, {2618,0,847,0,0,0},
    {5157,0,3952,0,0,0}, {1185,1186,2478,0,0,0}, {3233,5314,3891,0,0,0}, {1185,0,2478,0,0,0},
    {3233,0,3557,1,0,0}, {17,10301,3954,0,0,0}, {428,429,3891,0,0,0}, {17,18,3956,0,0,0},
    {10304,10305,3957,0,0,0}, {279,280,3891,0,0,0}, {584,767,3891,0,0,0},
    {10306,10307,3891,0,0,0}, {583,870,3891,0,0,0}, {499,500,210,0,0,0}, {3701,10308,4207,0,0,0},
    {2365,4438,486,0,0,0}, {2366,4439,485,0,0,0}, {17,18,3959,0,0,0}, {9429,9443,3528,0,0,0},
    {65,9475,3953,0,0,0}, {17,18,3961,0,0,0}, {583,0,495,1,0,0}, {1575,0,3891,0,0,0},
    {1577,0,3891,0,0,0}, {52,0,293,0,0,0}, {583,870,3891,0,0,0}, {1577,1578,3891,0,0,0},
    {10318,10319,3969,0,0,0}, {1575,1576,3891,0,0,0}, {10321,10322,489,0,0,0},
    {10323,10324,489,0,0,0}, {17,18,3968,0,0,0}, {663,183,2388,1,0,0}, {978,0,293,0,0,0},
    {10190,0,293,0,0,0}, {52,97,293,0,0,0}, {10328,3078,2446,0,0,0}, {17,18,3972,0,0,0},
    {9032,9033,3578,0,0,0}, {17,18,3974,0,0,0}, {9032,0,3579,0,0,0}, {17,18,3976,0,0,0},
    {5,6,1698,0,0,0}, {7,8,1698,0,0,0}, {5,0,1698,0,0,0}, {7,0,1698,0,0,0},
    {2307,2815,3891,0,0,0}, {10351,10352,3995,0,0,0}, {10353,10354,3995,0,0,0},
    {10355,10356,3999,0,0,0}, {234,871,3891,0,0,0}, {289,290,3945,0,0,0}, {17,18,3988,0,0,0},
    {2817,2819,3891,0,0,0}, {2307,2815,3891,0,0,0}, {2308,10358,3985,0,0,0},
    {423,424,2478,0,0,0}, {421,422,4002,0,0,0}, {419,420,2478,0,0,0}, {491,492,4000,0,0,0},
    {489,490,4000,0,0,0}, {1865,2233,3891,0,0,0}, {2309,10359,3891,0,0,0}, {234,871,3891,0,0,0},
    {289,290,3945,0,0,0}, {17,0,3991,0,0,0}, {17,18,3994,0,0,0}, {17,18,3990,0,0,0},
    {17,18,3990,0,0,0}, {17,18,3987,0,0,0}, {17,18,3998,0,0,0}, {888,889,2478,0,0,0},
    {890,891,2478,0,0,0}, {888,0,2478,0,0,0}, {890,0,2478,0,0,0}, {2821,2823,3891,0,0,0},
    {2314,2826,3891,0,0,0}, {2307,2815,3891,0,0,0}, {283,284,3891,0,0,0}, {1323,1324,3891,0,0,0},
    {2315,10377,2478,0,0,0}, {2316,10378,2478,0,0,0}, {2317,10379,2478,0,0,0},
    {234,871,3891,0,0,0}, {289,290,3945,0,0,0}, {17,0,4004,0,0,0}, {17,18,4006,0,0,0},
    {17,18,4003,0,0,0}, {2314,2826,3891,0,0,0}, {283,284,3891,0,0,0}, {2322,10386,3891,0,0,0},
    {1547,1548,4013,0,0,0}, {234,871,3891,0,0,0}, {1323,1324,3891,0,0,0}, {289,290,3945,0,0,0},
    {2323,10387,3891,0,0,0}, {17,18,4010,0,0,0}, {17,18,4009,0,0,0}, {467,468,3891,0,0,0},
    {10399,10400,3891,0,0,0}, {140,141,4139,0,0,0}, {1323,1324,3891,0,0,0}, {234,871,3891,0,0,0},
    {552,553,831,0,0,0}, {2335,2535,4090,0,0,0}, {289,290,3945,0,0,0}, {751,10401,4131,0,0,0},
    {70,1662,4025,0,0,0}, {1940,2812,3891,0,0,0}, {1941,3164,4034,0,0,0}, {140,141,4020,0,0,0},
    {70,1662,3891,0,0,0}, {467,468,3891,0,0,0}, {10404,10405,3891,0,0,0}, {7507,7508,3891,0,0,0},
    {1941,3164,4034,0,0,0}, {1940,2812,3891,0,0,0}, {140,141,4035,0,0,0}, {748,749,4022,0,0,0},
    {552,553,831,0,0,0}, {289,290,3945,0,0,0}, {5172,5173,4029,0,0,0}, {751,10401,3891,0,0,0},
    {746,10406,3891,0,0,0}, {140,141,4020,0,0,0}, {10408,10409,2851,0,0,0},
    {9693,9694,2851,0,0,0}, {2328,10410,3891,0,0,0}, {2116,8115,3891,0,0,0},
    {992,9717,283,0,0,0}, {17,18,4023,0,0,0}, {17,18,4025,0,0,0}, {17,0,4025,0,0,0},
    {17,18,4021,0,0,0}, {751,10401,3891,0,0,0}, {140,141,4113,0,0,0}, {17,18,4032,0,0,0},
    {17,18,3891,0,0,0}, {70,1662,4025,0,0,0}, {467,468,4051,0,0,0}, {583,870,495,0,0,0},
    {10438,10439,3891,0,0,0}, {140,141,4036,0,0,0}, {552,553,3891,0,0,0}, {467,468,4051,0,0,0},
    {70,1662,4025,0,0,0}, {2365,4438,486,0,0,0}, {2366,4439,485,0,0,0}, {467,0,4051,0,0,0},
    {2365,360,486,0,0,0}, {2366,352,485,0,0,0}, {70,1662,4025,0,0,0}, {2334,10442,4025,0,0,0},
    {467,468,4051,0,0,0}, {140,141,4035,0,0,0}, {552,553,831,0,0,0}, {2335,2535,4043,0,0,0},
    {289,290,3945,0,0,0}, {17,18,4041,0,0,0}, {419,420,3386,0,0,0}, {70,1662,4025,0,0,0},
    {2830,10445,4046,0,0,0}, {140,141,4049,0,0,0}, {552,553,831,0,0,0}, {10446,10447,4045,0,0,0},
    {289,290,3945,0,0,0}, {2328,10410,3891,0,0,0}, {2116,8115,3891,0,0,0},
    {2329,10448,2336,0,0,0}, {419,420,3386,0,0,0}, {10449,10450,4024,0,0,0}, {17,18,4046,0,0,0},
    {17,18,4044,0,0,0}, {9693,0,2851,0,0,0}, {17,18,4051,0,0,0}, {17,18,4018,0,0,0},
    {2341,10463,4060,0,0,0}, {467,468,4051,0,0,0}, {2351,10464,4207,0,0,0}, {140,141,4064,0,0,0},
    {10465,10466,2926,0,0,0}, {289,290,3945,0,0,0}, {2342,10467,3891,0,0,0},
    {2050,7505,4055,0,0,0}, {140,141,4059,0,0,0}, {4765,4766,2926,0,0,0},
    {10465,10466,2926,0,0,0}, {10468,10469,4063,0,0,0}, {17,18,4057,0,0,0}, {17,18,4060,0,0,0},
    {17,18,4056,0,0,0}, {2343,10474,4025,0,0,0}, {2344,10475,4034,0,0,0},
    {2309,10359,3891,0,0,0}, {489,490,3891,0,0,0}, {2345,10476,4025,0,0,0},
    {2346,10477,4034,0,0,0}, {1865,2233,3891,0,0,0}, {491,492,3891,0,0,0}, {419,420,3891,0,0,0},
    {75,10481,3891,0,0,0}, {10482,10483,4207,0,0,0}, {2925,10484,3891,0,0,0},
    {75,10481,3891,0,0,0}, {10482,10483,4207,0,0,0}, {2925,10484,3891,0,0,0},
    {75,10481,3891,0,0,0}, {467,468,3891,0,0,0}, {10487,10488,3891,0,0,0},
    {1323,1324,3891,0,0,0}, {2335,2535,4075,0,0,0}, {140,141,4076,0,0,0}, {552,553,831,0,0,0},
    {289,290,3945,0,0,0}, {70,1662,3891,0,0,0}, {1940,2812,3891,0,0,0}, {1941,3164,4034,0,0,0},
    {7507,7508,3891,0,0,0}, {1884,1885,3894,0,0,0}, {17,18,4069,0,0,0}, {75,10481,3891,0,0,0},
    {70,1662,3891,0,0,0}, {1940,2812,3891,0,0,0}, {1941,3164,4034,0,0,0}, {7507,7508,3891,0,0,0},
    {3760,10491,3895,0,0,0}, {17,18,4072,0,0,0}, {17,18,4068,0,0,0}, {2358,10495,2224,0,0,0},
    {2359,10496,3879,0,0,0}, {2360,10497,243,0,0,0}, {2925,10484,3891,0,0,0},
    {70,1662,3891,0,0,0}, {301,302,3891,0,0,0}, {1940,2812,3891,0,0,0}, {1941,3164,4034,0,0,0},
    {7507,7508,3891,0,0,0}, {283,284,3891,0,0,0}, {10500,10501,293,0,0,0},
    {10502,10503,293,0,0,0}, {10504,10505,2902,0,0,0}, {10506,10507,2902,0,0,0},
    {17,18,4077,0,0,0}, {75,10481,3891,0,0,0}, {10510,10511,4207,0,0,0}, {2925,10484,3891,0,0,0},
    {75,10481,3891,0,0,0}, {10510,10511,4207,0,0,0}, {2925,10484,3891,0,0,0},
    {423,424,2478,0,0,0}, {10514,10515,3891,0,0,0}, {10516,10517,3891,0,0,0},
    {140,141,4085,0,0,0}, {17,18,4081,0,0,0}, {423,0,2478,0,0,0}, {10514,0,3891,0,0,0},
    {10516,0,3891,0,0,0}, {17,18,4083,0,0,0}, {70,1662,4025,0,0,0}, {467,468,3891,0,0,0},
    {10404,10405,3891,0,0,0}, {7507,7508,3891,0,0,0}, {1940,2812,3891,0,0,0},
    {2365,4438,4207,0,0,0}, {2366,4439,4207,0,0,0}, {140,141,4035,0,0,0}, {552,553,2926,0,0,0},
    {289,290,3945,0,0,0}, {17,18,4025,0,0,0}, {17,18,4086,0,0,0}, {17,18,3197,0,0,0},
    {2248,9682,2851,0,0,0}, {10527,10528,4207,0,0,0}, {8536,10529,244,0,0,0},
    {8537,10530,845,0,0,0}, {8538,10531,3891,0,0,0}, {8539,10532,846,0,0,0},
    {8540,10533,3891,0,0,0}, {8535,10534,4380,0,0,0}, {2408,10535,1696,0,0,0},
    {2409,10536,3768,0,0,0}, {10537,10538,3130,0,0,0}, {4223,4224,1815,0,0,0},
    {70,1662,3891,0,0,0}, {10540,10541,3891,0,0,0}, {10542,10543,3280,0,0,0},
    {10544,10545,3280,0,0,0}, {2335,2535,4095,0,0,0}, {499,500,3277,0,0,0}, {140,141,4035,0,0,0},
    {552,553,831,0,0,0}, {289,290,3945,0,0,0}, {17,18,4091,0,0,0}, {2375,10549,1701,0,0,0},
    {10550,10551,293,0,0,0}, {10552,10553,4093,0,0,0}, {10554,10555,293,0,0,0},
    {10556,10557,4093,0,0,0}, {8721,10558,4094,0,0,0}, {2309,10359,3891,0,0,0},
    {489,490,3891,0,0,0}, {1865,2233,3891,0,0,0}, {491,492,3891,0,0,0}, {419,420,3891,0,0,0},
    {10560,10561,4097,0,0,0}, {10563,10564,3891,0,0,0}, {10565,10566,3891,0,0,0},
    {746,10406,4104,0,0,0}, {467,468,4051,0,0,0}, {140,141,4107,0,0,0}, {552,553,831,0,0,0},
    {289,290,3945,0,0,0}, {746,10406,4104,0,0,0}, {70,1662,4025,0,0,0}, {1940,2812,3891,0,0,0},
    {1941,3164,4034,0,0,0}, {140,141,4020,0,0,0}, {17,18,4099,0,0,0}, {2342,10467,3891,0,0,0},
    {2378,10570,4096,0,0,0}, {493,494,4131,0,0,0}, {140,141,4103,0,0,0}, {17,18,4101,0,0,0},
    {17,18,4104,0,0,0}, {17,18,4098,0,0,0}, {70,1662,4025,0,0,0}, {1941,3164,4034,0,0,0},
    {1940,2812,3891,0,0,0}, {751,10401,4131,0,0,0}, {480,481,3347,0,0,0},
    {10577,10578,3891,0,0,0}, {140,141,4111,0,0,0}, {2387,8091,293,0,0,0},
    {4483,4484,4108,0,0,0}, {17,18,4109,0,0,0}, {70,1662,4025,0,0,0}, {1940,2812,3891,0,0,0},
    {1941,3164,4034,0,0,0}, {751,10401,3891,0,0,0}, {140,141,4113,0,0,0},
    {2855,10581,4125,0,0,0}, {2248,0,2851,0,0,0}, {8536,0,244,0,0,0}, {8537,0,845,0,0,0},
    {8539,0,846,0,0,0}, {8535,0,4380,0,0,0}, {2408,0,1696,0,0,0}, {2409,0,3768,0,0,0},
    {10537,0,3130,0,0,0}, {10527,0,4037,0,0,0}, {2309,0,3891,0,0,0}, {489,0,3891,0,0,0},
    {1865,0,3891,0,0,0}, {491,0,3891,0,0,0}, {419,0,3891,0,0,0}, {10560,0,4116,0,0,0},
    {10563,0,3891,0,0,0}, {10565,0,3891,0,0,0}, {1865,2233,3891,0,0,0}, {480,481,3347,0,0,0},
    {2855,10581,4125,0,0,0}, {3786,3787,4119,0,0,0}, {1547,1548,4138,0,0,0},
    {140,141,4121,0,0,0}, {1940,2812,3891,0,0,0}, {70,1662,3891,0,0,0}, {1941,3164,4034,0,0,0},
    {17,18,4118,0,0,0}, {17,18,4117,0,0,0}, {751,10401,3891,0,0,0}, {467,468,3891,0,0,0},
    {140,141,4137,0,0,0}, {10592,10593,293,0,0,0}, {10594,10595,293,0,0,0}, {552,553,831,0,0,0},
    {289,290,3945,0,0,0}, {2855,10581,4125,0,0,0}, {467,468,4051,0,0,0}, {9066,9067,3891,0,0,0},
    {2371,10596,4051,0,0,0}, {10597,10598,3891,0,0,0}, {2398,10599,4025,0,0,0},
    {10600,10601,4124,0,0,0}, {751,10401,4131,0,0,0}, {140,141,4128,0,0,0}, {552,553,831,0,0,0},
    {289,290,3945,0,0,0}, {17,18,4125,0,0,0}, {17,18,4123,0,0,0}, {70,1662,3891,0,0,0},
    {1940,2812,3891,0,0,0}, {1941,3164,4034,0,0,0}, {140,141,4020,0,0,0}, {17,18,4129,0,0,0},
    {17,18,4131,0,0,0}, {17,18,4122,0,0,0}, {70,1662,3891,0,0,0}, {1940,2812,3891,0,0,0},
    {1941,3164,4034,0,0,0}, {140,141,4113,0,0,0}, {2855,10581,4125,0,0,0}, {17,18,4134,0,0,0},
    {455,456,3891,0,0,0}, {140,141,3891,0,0,0}, {9680,10614,3891,0,0,0}, {480,481,3891,0,0,0},
    {822,823,3891,0,0,0}, {1940,2812,3891,0,0,0}, {1941,3164,3891,0,0,0}, {17,18,3905,0,0,0},
    {70,1662,3891,0,0,0}, {467,468,3891,0,0,0}, {584,767,3891,0,0,0}, {9970,9971,3891,0,0,0},
    {140,141,4035,0,0,0}, {76,10620,4207,0,0,0}, {552,553,831,0,0,0}, {2335,2535,4143,0,0,0},
    {289,290,3945,0,0,0}, {17,18,4141,0,0,0}, {2408,10535,1696,0,0,0}, {2409,10536,3768,0,0,0},
    {2410,10622,2689,0,0,0}, {2411,10623,118,0,0,0}, {279,280,4146,0,0,0},
    {754,10625,3891,0,0,0}, {755,10626,3891,0,0,0}, {10627,10628,2482,0,0,0},
    {756,10629,2478,0,0,0}, {757,10630,2478,0,0,0}, {289,290,3945,0,0,0}, {17,18,4146,0,0,0},
    {17,18,4145,0,0,0}, {10638,10639,3891,0,0,0}, {8675,10640,3891,0,0,0},
    {8676,10641,3891,0,0,0}, {8677,10642,4406,0,0,0}, {8678,10643,2478,0,0,0},
    {8679,10644,2478,0,0,0}, {8680,10645,2478,0,0,0}, {8681,10646,2478,0,0,0},
    {8682,10647,2478,0,0,0}, {10648,10649,2478,0,0,0}, {10650,10651,3891,0,0,0},
    {8685,10652,3294,0,0,0}, {8686,10653,3306,0,0,0}, {8687,10654,3298,0,0,0},
    {8688,10655,3310,0,0,0}, {8689,10656,3290,0,0,0}, {8691,10657,3302,0,0,0},
    {10658,10659,2211,0,0,0}, {8695,10660,3891,0,0,0}, {8696,10661,4391,0,0,0},
    {8697,10662,293,0,0,0}, {216,217,69,0,0,0}, {218,219,69,0,0,0}, {17,18,4151,0,0,0},
    {625,626,2501,0,0,0}, {283,284,3197,1,0,0}, {627,628,2670,0,0,0}, {283,284,3891,0,0,0},
    {10666,10667,2670,0,0,0}, {10668,10669,2501,0,0,0}, {637,638,2501,0,0,0},
    {283,284,3197,1,0,0}, {640,288,3372,0,0,0}, {463,0,3143,1,0,0}, {640,287,2498,1,0,0},
    {4114,0,1700,0,0,0}, {52,0,293,0,0,0}, {463,464,3143,0,0,0}, {653,654,3136,0,0,0},
    {707,0,3817,1,0,0}, {52,0,293,0,0,0}, {707,1796,3891,0,0,0}, {663,183,2388,1,0,0},
    {3501,2738,2913,0,0,0}, {52,97,293,0,0,0}, {8702,3078,2418,0,0,0}, {510,511,123,0,0,0},
    {512,513,3891,0,0,0}, {10255,10256,3891,0,0,0}, {562,563,3891,0,0,0}, {17,18,4163,0,0,0},
    {183,184,3891,0,0,0}, {1117,221,4167,0,0,0}, {570,571,4165,0,0,0}, {612,791,3891,0,0,0},
    {17,18,4166,0,0,0}, {1117,221,4170,0,0,0}, {1940,2812,3891,0,0,0}, {570,571,3891,0,0,0},
    {612,791,3891,0,0,0}, {17,18,4169,0,0,0}, {17,18,4169,0,0,0}, {183,184,2384,0,0,0},
    {10263,10264,2926,0,0,0}, {505,506,2926,0,0,0}, {562,563,3891,0,0,0}, {17,18,4173,0,0,0},
    {17,10275,2468,0,0,0}, {17,18,2467,0,0,0}, {10701,10702,4207,0,0,0},
    {10703,10704,4207,0,0,0}, {52,0,293,0,0,0}, {356,0,3891,2,0,0}, {4896,4897,386,0,0,0},
    {4035,0,298,1,0,0}, {52,0,293,0,0,0}, {356,0,3891,2,0,0}, {1316,4034,388,0,0,0},
    {4035,4036,293,0,0,0}, {57,0,417,1,0,0}, {1997,0,2478,0,0,0}, {52,0,293,0,0,0},
    {1361,0,4401,0,0,0}, {7461,7462,417,0,0,0}, {1836,1996,417,0,0,0}, {1185,1186,2478,0,0,0},
    {1997,1998,2478,0,0,0}, {499,500,2492,0,0,0}, {1999,2000,2494,0,0,0}, {52,0,293,0,0,0},
    {733,0,3758,0,0,0}, {900,0,3765,0,0,0}, {894,0,2500,0,0,0}, {10711,9962,3771,0,0,0},
    {59,60,293,0,0,0}, {52,0,293,0,0,0}, {733,0,3758,0,0,0}, {900,0,3765,0,0,0},
    {894,0,2500,0,0,0}, {10711,9962,3771,0,0,0}, {59,60,293,0,0,0}, {17,18,4187,0,0,0},
    {2586,0,3891,0,0,0}, {4524,0,3891,0,0,0}, {2586,2587,3891,0,0,0}, {4524,4525,3891,0,0,0},
    {10719,10720,3891,0,0,0}, {17,8363,3891,0,0,0}, {234,871,3891,0,0,0}, {2470,2471,3891,0,0,0},
    {900,920,3891,0,0,0}, {733,872,3891,0,0,0}, {584,767,3891,0,0,0}, {98,99,3891,0,0,0},
    {9290,9291,3891,0,0,0}, {17,18,4193,0,0,0}, {17,18,4193,0,0,0}, {17,18,3891,0,0,0},
    {17,2470,3891,0,0,0}, {5,6,2478,0,0,0}, {7,8,2478,0,0,0}, {5,0,2478,1,0,0}, {7,0,2478,0,0,0},
    {10731,10732,4199,0,0,0}, {10733,10734,557,0,0,0}, {10735,10736,3972,0,0,0},
    {10737,10738,558,0,0,0}, {10739,10740,3973,0,0,0}, {585,478,3759,1,0,0}, {52,0,293,0,0,0},
    {10742,7864,293,0,0,0}, {570,571,3891,0,0,0}, {612,791,3891,0,0,0}, {1932,1933,1821,0,0,0},
    {17,18,3891,0,0,0}, {826,4534,3891,0,0,0}, {2426,10749,3891,0,0,0}, {2862,10750,3891,0,0,0},
    {2430,10751,3891,0,0,0}, {2427,10752,4227,0,0,0}, {2428,10753,4210,0,0,0},
    {2429,10754,3891,0,0,0}, {10755,10756,3891,0,0,0}, {10757,10758,3891,0,0,0},
    {585,1634,3759,0,0,0}, {2432,10759,4216,0,0,0}, {2433,10760,4212,0,0,0},
    {499,500,4222,0,0,0}, {234,871,3891,0,0,0}, {552,553,3891,0,0,0}, {9321,9322,3891,0,0,0},
    {556,557,3891,0,0,0}, {289,290,3945,0,0,0}, {2435,8560,4255,0,0,0}, {2436,10761,4221,0,0,0},
    {2437,10762,4211,0,0,0}, {233,414,3891,0,0,0}, {2414,4467,4219,0,0,0}, {419,420,4220,0,0,0},
    {76,10764,4224,0,0,0}, {283,284,3197,0,0,0}, {419,420,4220,0,0,0}, {443,444,4217,0,0,0},
    {2414,4467,4219,0,0,0}, {17,18,4213,0,0,0}, {17,18,4209,0,0,0}, {419,420,4220,0,0,0},
    {443,444,4217,0,0,0}, {2417,4448,3891,0,0,0}, {76,10764,4224,0,0,0}, {2414,4467,4219,0,0,0},
    {888,889,4217,0,0,0}, {890,891,4217,0,0,0}, {17,18,4218,0,0,0}, {419,420,4220,0,0,0},
    {443,444,4217,0,0,0}, {2421,10774,3891,0,0,0}, {2422,10775,3891,0,0,0},
    {2423,10776,3891,0,0,0}, {2424,10777,3891,0,0,0}, {76,10764,4224,0,0,0},
    {570,571,4223,0,0,0}, {612,791,3891,0,0,0}, {17,18,3905,0,0,0}, {2862,10750,4213,0,0,0},
    {10782,10783,3891,0,0,0}, {10784,10785,3891,0,0,0}, {17,18,4225,0,0,0},
    {2426,10749,3891,0,0,0}, {826,4534,3891,0,0,0}, {234,871,3891,0,0,0}, {3225,9999,3891,0,0,0},
    {10789,10790,3891,0,0,0}, {552,553,3891,0,0,0}, {9321,9322,3891,0,0,0}, {556,557,3891,0,0,0},
    {289,290,3945,0,0,0}, {2435,8560,4255,0,0,0}, {17,18,4229,0,0,0}, {17,18,4228,0,0,0},
    {826,4534,3891,0,0,0}, {234,871,3891,0,0,0}, {3871,3872,4258,0,0,0}, {552,553,3891,0,0,0},
    {9321,9322,3891,0,0,0}, {289,290,3945,0,0,0}, {10793,10794,293,0,0,0},
    {2448,10795,4233,0,0,0}, {10796,10797,3891,0,0,0}, {10798,10799,4207,0,0,0},
    {17,18,4234,0,0,0}, {17,18,4232,0,0,0}, {826,4534,3891,0,0,0}, {8572,10803,4253,0,0,0},
    {17,18,4237,0,0,0}, {10806,10807,3891,0,0,0}, {3098,5145,4242,0,0,0}, {17,18,4239,0,0,0},
    {233,414,3891,0,0,0}, {17,18,4241,0,0,0}, {1547,1548,4198,0,0,0}, {10812,10813,3891,0,0,0},
    {2452,8764,3891,0,0,0}, {2453,8765,3891,0,0,0}, {2451,8763,3891,0,0,0},
    {2454,8766,3891,0,0,0}, {2455,8767,3891,0,0,0}, {2456,8768,3891,0,0,0},
    {2457,8976,475,0,0,0}, {10814,10815,293,0,0,0}, {1528,396,293,0,0,0},
    {10817,10818,4246,0,0,0}, {10819,10820,3891,0,0,0}, {1528,0,293,1,0,0}, {10819,0,3891,0,0,0},
    {570,571,4247,0,0,0}, {612,791,3891,0,0,0}, {1528,396,293,0,0,0}, {10817,10818,4246,0,0,0},
    {10825,10826,3891,0,0,0}, {1528,0,293,1,0,0}, {10825,0,3891,0,0,0}, {10194,0,4252,0,0,0},
    {10829,0,4245,0,0,0}, {10830,0,4249,0,0,0}, {10831,0,3891,0,0,0}, {10832,0,293,0,0,0},
    {1528,396,293,0,0,0}, {10817,10818,4246,0,0,0}, {10834,10835,3891,0,0,0},
    {2283,2284,3891,0,0,0}, {10836,10837,3891,0,0,0}, {1528,0,293,1,0,0}, {10834,0,3891,0,0,0},
    {2283,0,3891,0,0,0}, {10836,0,3891,0,0,0}, {10194,8159,4251,0,0,0}, {10829,10840,4244,0,0,0},
    {10830,10841,4248,0,0,0}, {10831,10842,3891,0,0,0}, {10832,10843,293,0,0,0},
    {10845,0,293,0,0,0}, {7932,0,2701,0,0,0}, {10845,10847,293,0,0,0}, {7932,10848,2701,0,0,0},
    {827,10850,3891,0,0,0}, {234,871,3891,0,0,0}, {1668,1669,4149,0,0,0},
    {2462,10851,4198,0,0,0}, {2463,10852,1574,0,0,0}, {2464,10853,3241,0,0,0},
    {2465,10854,1571,0,0,0}, {2466,10855,3891,0,0,0}, {552,553,3891,0,0,0},
    {9321,9322,3891,0,0,0}, {289,290,3945,0,0,0}, {2435,8560,4255,0,0,0},
    {2467,10856,3147,0,0,0}, {827,10850,3891,0,0,0}, {234,871,3891,0,0,0},
    {1668,1669,4149,0,0,0}, {2462,10851,4198,0,0,0}, {2463,10852,1574,0,0,0}, {17,18,4257,0,0,0},
    {17,18,4259,0,0,0}, {17,18,4256,0,0,0}, {17,18,3891,0,0,0}, {10862,10863,2478,0,0,0},
    {10864,10865,831,0,0,0}, {10638,10639,3891,0,0,0}, {499,500,3964,0,0,0},
    {601,602,3891,0,0,0}, {677,2561,3891,0,0,0}, {17,18,4264,0,0,0}, {17,18,4266,0,0,0},
    {17,18,4266,0,0,0}, {352,440,3891,0,0,0}, {348,1339,3891,0,0,0}, {1800,10872,3891,0,0,0},
    {1801,4200,2478,0,0,0}, {289,290,3945,0,0,0}, {1803,4203,4298,0,0,0},
    {10873,10874,293,0,0,0}, {1804,10875,293,0,0,0}, {1805,4204,2478,0,0,0},
    {4946,4947,3687,0,0,0}, {2076,4243,3247,0,0,0}, {2217,7962,2478,0,0,0},
    {10876,10877,3891,0,0,0}, {1323,1324,3891,0,0,0}, {835,3877,3891,0,0,0},
    {1802,4151,2478,0,0,0}, {707,1796,3891,0,0,0}, {360,361,3891,0,0,0}, {140,500,4284,0,0,0},
    {1260,1261,831,0,0,0}, {4278,4279,4271,0,0,0}, {1777,1778,293,0,0,0}, {708,774,3891,0,0,0},
    {4198,4199,293,0,0,0}, {4239,4240,3891,0,0,0}, {10878,10879,3891,0,0,0},
    {836,4207,2478,0,0,0}, {835,3877,3891,0,0,0}, {183,184,3891,0,0,0}, {834,10636,3891,0,0,0},
    {140,500,4272,0,0,0}, {4237,4238,831,0,0,0}, {17,18,4270,0,0,0}, {1802,4151,2851,1,0,0},
    {17,835,4275,0,0,0}, {17,18,4269,0,0,0}, {835,3877,3891,0,0,0}, {8756,8757,4281,0,0,0},
    {601,602,3891,0,0,0}, {10889,10890,2478,0,0,0}, {10891,10892,2478,0,0,0},
    {10893,10894,4298,0,0,0}, {10895,10896,2478,0,0,0}, {10897,10898,293,0,0,0},
    {10899,10900,2478,0,0,0}, {10901,10902,2478,0,0,0}, {10903,10904,4298,0,0,0},
    {10905,10906,2478,0,0,0}, {10907,10908,293,0,0,0}, {1039,1040,2851,0,0,0},
    {1034,1035,831,0,0,0}, {2592,2593,831,0,0,0}, {2076,4243,3247,0,0,0}, {17,18,4279,0,0,0},
    {835,3877,4275,0,0,0}, {1803,4203,4298,0,0,0}, {140,141,4284,0,0,0}, {1802,4151,2478,0,0,0},
    {1801,4200,2478,0,0,0}, {1805,4204,2478,0,0,0}, {348,1339,3891,0,0,0}, {360,361,3891,0,0,0},
    {352,440,3891,0,0,0}, {1800,10872,3891,0,0,0}, {707,1796,3891,0,0,0}, {2076,4243,3247,0,0,0},
    {1260,1261,831,0,0,0}, {5478,5479,2926,0,0,0}, {5480,5481,2926,0,0,0}, {17,18,4282,0,0,0},
    {570,571,3891,0,0,0}, {234,871,3891,0,0,0}, {10914,10915,3891,0,0,0}, {3195,3732,3891,0,0,0},
    {17,18,4285,0,0,0}, {10918,10919,3891,0,0,0}, {183,184,3891,0,0,0}, {17,18,4287,0,0,0},
    {430,431,4297,0,0,0}, {499,500,3891,0,0,0}, {17,18,4289,0,0,0}, {234,871,3891,0,0,0},
    {10914,10915,3891,0,0,0}, {3195,3732,3891,0,0,0}, {5913,5914,2926,0,0,0},
    {5915,5916,2926,0,0,0}, {183,184,3891,0,0,0}, {17,18,4291,0,0,0}, {507,4249,4290,0,0,0},
    {499,500,4294,0,0,0}, {10928,10929,4286,0,0,0}, {360,361,3891,0,0,0}, {348,1339,3891,0,0,0},
    {5900,5901,4292,0,0,0}, {835,3877,3891,0,0,0}, {10930,10931,4293,0,0,0},
    {10932,10933,4288,0,0,0}, {5633,10934,2334,0,0,0}, {352,440,3891,0,0,0},
    {2076,4243,3247,0,0,0}, {17,18,4295,0,0,0}, {1323,1324,3891,0,0,0}, {2524,2525,3965,0,0,0},
    {10216,10217,4350,0,0,0}, {10947,10948,4313,0,0,0}, {7800,7801,293,0,0,0},
    {10949,10950,4319,0,0,0}, {289,290,3945,0,0,0}, {1013,10222,292,0,0,0}, {584,767,3891,0,0,0},
    {140,141,4361,0,0,0}, {762,1513,3891,0,0,0}, {675,4012,3891,0,0,0}, {584,767,3891,0,0,0},
    {140,141,230,0,0,0}, {17,18,4300,0,0,0}, {2872,10953,4304,0,0,0}, {2480,10954,2487,0,0,0},
    {9498,10955,3573,0,0,0}, {140,141,4307,0,0,0}, {562,563,3891,0,0,0},
    {10956,10957,2926,0,0,0}, {148,149,2926,0,0,0}, {10958,10959,2926,0,0,0},
    {289,290,3945,0,0,0}, {17,18,4304,0,0,0}, {17,18,4303,0,0,0}, {1693,1694,3891,0,0,0},
    {10967,10968,3891,0,0,0}, {140,141,4310,0,0,0}, {1011,1012,2486,0,0,0}, {562,563,3891,0,0,0},
    {148,149,2926,0,0,0}, {146,147,2865,0,0,0}, {10969,10970,4308,0,0,0}, {279,280,3891,0,0,0},
    {762,1513,3891,0,0,0}, {10973,10974,4314,0,0,0}, {17,18,4312,0,0,0}, {140,141,4315,0,0,0},
    {601,602,3891,0,0,0}, {10979,10980,293,0,0,0}, {289,290,3945,0,0,0}, {584,767,3891,0,0,0},
    {17,584,4347,0,0,0}, {17,18,4316,0,0,0}, {584,767,4347,0,0,0}, {2875,10984,4325,0,0,0},
    {142,143,4328,0,0,0}, {140,141,4329,0,0,0}, {4254,4255,3891,0,0,0}, {10985,10986,4324,0,0,0},
    {289,290,3945,0,0,0}, {142,0,4328,1,0,0}, {8594,0,4323,0,0,0}, {8595,0,4323,0,0,0},
    {8596,0,4323,0,0,0}, {8597,0,4323,0,0,0}, {8598,0,4323,0,0,0}, {8599,0,4323,0,0,0},
    {8600,0,4323,0,0,0}, {8601,0,4323,0,0,0}, {8602,0,4323,0,0,0}, {8603,0,4323,0,0,0},
    {140,141,4322,0,0,0}, {4254,4255,3891,0,0,0}, {151,152,4321,0,0,0}, {153,154,4321,0,0,0},
    {155,156,4321,0,0,0}, {157,158,4321,0,0,0}, {159,160,4321,0,0,0}, {161,162,4321,0,0,0},
    {163,164,4321,0,0,0}, {165,166,4321,0,0,0}, {167,168,4321,0,0,0}, {169,170,4321,0,0,0},
    {17,18,4325,0,0,0}, {17,18,4319,0,0,0}, {426,427,3891,0,0,0}, {1547,1548,3891,0,0,0},
    {234,871,3891,0,0,0}, {11002,11003,293,0,0,0}, {17,18,4330,0,0,0}, {91,1730,3891,0,0,0},
    {2492,11006,4345,0,0,0}, {584,767,3891,0,0,0}, {259,260,3891,0,0,0}, {140,141,3877,0,0,0},
    {2434,4915,3891,0,0,0}, {2493,11007,4207,0,0,0}, {76,10764,4207,0,0,0},
    {806,1519,2169,0,0,0}, {1975,4260,2497,0,0,0}, {2494,11008,1692,0,0,0},
    {2495,11009,293,0,0,0}, {8887,8888,293,0,0,0}, {2926,4258,4207,0,0,0},
    {11010,11011,1690,0,0,0}, {10956,10957,2926,0,0,0}, {289,290,3945,0,0,0},
    {1323,1324,3891,0,0,0}, {7933,11012,2703,0,0,0}, {637,5800,3909,0,0,0},
    {625,5801,3909,0,0,0}, {4735,4736,3891,0,0,0}, {2498,11013,3800,0,0,0},
    {2499,11014,3574,0,0,0}, {1739,1740,3891,0,0,0}, {8610,8611,3271,0,0,0},
    {426,427,3891,0,0,0}, {91,1730,4337,0,0,0}, {2498,11013,3800,0,0,0},
    {11015,11016,3891,0,0,0}, {11017,11018,3891,0,0,0}, {4735,4736,3891,0,0,0},
    {4733,4734,3891,0,0,0}, {4172,11019,1689,0,0,0}, {11020,11021,1689,0,0,0},
    {11022,11023,3891,0,0,0}, {11024,11025,3891,0,0,0}, {289,290,3945,0,0,0}, {17,18,4333,0,0,0},
    {89,242,3891,0,0,0}, {91,1730,3891,0,0,0}, {11028,11029,3891,0,0,0},
    {11030,11031,3877,0,0,0}, {10956,10957,2926,0,0,0}, {11010,11011,1690,0,0,0},
    {2506,9987,4207,0,0,0}, {2507,9988,4207,0,0,0}, {1975,4260,2497,0,0,0},
    {11032,11033,3891,0,0,0}, {289,290,3945,0,0,0}, {11034,11035,3891,0,0,0},
    {8610,8611,3271,0,0,0}, {70,1662,4025,0,0,0}, {11036,11037,3891,0,0,0}, {17,18,4335,0,0,0},
    {17,18,4337,0,0,0}, {17,18,3668,0,0,0}, {17,18,3758,0,0,0}, {17,18,4341,0,0,0},
    {17,18,4332,0,0,0}, {17,18,3905,0,0,0}, {17,584,4347,0,0,0}, {279,280,3891,0,0,0},
    {738,739,3891,0,0,0}, {10245,10246,4314,0,0,0}, {293,294,3891,0,0,0}, {764,11051,3891,0,0,0},
    {7892,10247,2669,0,0,0}, {7484,7566,2506,0,0,0}, {17,18,4349,0,0,0}, {17,18,4299,0,0,0},
    {11055,11056,4360,0,0,0}, {1387,1388,831,0,0,0}, {11057,11058,4360,0,0,0},
    {499,500,4358,0,0,0}, {289,290,3945,0,0,0}, {98,99,3891,0,0,0}, {8721,10558,3132,0,0,0},
    {17,18,4353,0,0,0}, {17,18,4352,0,0,0}, {9056,9057,293,0,0,0}, {9058,9059,293,0,0,0},
    {9060,9061,293,0,0,0}, {2201,9062,293,0,0,0}, {2202,9063,3131,0,0,0}, {570,571,4359,0,0,0},
    {612,791,3891,0,0,0}, {762,1513,3891,0,0,0}, {7898,11067,2674,0,0,0}, {1514,11068,458,0,0,0},
    {1323,1324,3891,0,0,0}, {11069,11070,4357,0,0,0}, {584,767,3891,0,0,0},
    {4535,4536,3891,0,0,0}, {193,194,2478,0,0,0}, {11074,11075,63,0,0,0}, {11076,11077,67,0,0,0},
    {193,0,68,1,0,0}, {11074,195,65,0,0,0}, {11076,0,67,0,0,0}, {2533,11080,3891,0,0,0},
    {140,141,3891,0,0,0}, {467,468,3891,0,0,0}, {70,1662,3891,0,0,0}, {1547,1548,3891,0,0,0},
    {289,290,3945,0,0,0}, {17,2533,4366,0,0,0}, {17,18,4365,0,0,0}, {11084,11085,3891,0,0,0},
    {467,468,3891,0,0,0}, {2533,11080,3891,0,0,0}, {471,472,3891,0,0,0},
    {11086,11087,3891,0,0,0}, {4850,11088,1977,0,0,0}, {2335,2535,4378,0,0,0},
    {3098,3099,4388,0,0,0}, {289,290,3945,0,0,0}, {10866,11089,4265,0,0,0},
    {11090,11091,3891,0,0,0}, {2540,5235,3891,0,0,0}, {140,141,4386,0,0,0},
    {11092,11093,4404,0,0,0}, {1547,1548,1978,0,0,0}, {2532,2563,3891,0,0,0},
    {838,5236,3891,0,0,0}, {5223,11094,3891,0,0,0}, {11095,11096,3891,0,0,0},
    {1914,1915,3891,0,0,0}, {11097,11098,3891,0,0,0}, {17,18,4372,0,0,0}, {17,2540,4375,0,0,0},
    {17,18,4370,0,0,0}, {11103,11104,293,0,0,0}, {11105,11106,293,0,0,0},
    {8660,11107,3891,0,0,0}, {8661,11108,3891,0,0,0}, {8662,11109,3891,0,0,0},
    {8663,11110,3891,0,0,0}, {11111,11112,3891,0,0,0}, {2334,10442,3891,0,0,0},
    {10637,11113,4150,0,0,0}, {8671,11114,4152,0,0,0}, {8664,11115,4390,0,0,0},
    {11103,0,293,0,0,0}, {10637,0,4150,0,0,0}, {8671,0,4394,0,0,0}, {8660,0,3891,0,0,0},
    {8661,0,3891,0,0,0}, {8662,0,3891,0,0,0}, {8663,0,3891,0,0,0}, {11111,0,3891,0,0,0},
    {2334,0,4025,0,0,0}, {8664,0,4390,0,0,0}, {11105,11106,293,0,0,0}, {2248,9682,2851,0,0,0},
    {289,290,3945,0,0,0}, {838,5236,3891,0,0,0}, {140,141,4386,0,0,0}, {1547,1548,1978,0,0,0},
    {360,361,3891,0,0,0}, {11119,11120,4301,0,0,0}, {17,838,4382,0,0,0}, {17,18,4381,0,0,0},
    {1865,2233,3891,0,0,0}, {114,115,4389,0,0,0}, {140,141,4386,0,0,0}, {17,18,4387,0,0,0},
    {1691,11131,509,0,0,0}, {1691,0,510,0,0,0}, {8675,0,3891,0,0,0}, {8676,0,3891,0,0,0},
    {8677,0,4406,0,0,0}, {8678,0,2478,0,0,0}, {8679,0,2478,0,0,0}, {8680,0,2478,0,0,0},
    {8681,0,2478,0,0,0}, {8682,0,2478,0,0,0}, {8683,0,2478,0,0,0}, {8684,0,3891,0,0,0},
    {8685,198,3296,0,0,0}, {8686,200,3308,0,0,0}, {8687,202,3300,0,0,0}, {8688,204,3312,0,0,0},
    {8689,8690,3292,0,0,0}, {8691,8692,3304,0,0,0}, {8693,8694,2213,0,0,0}, {8695,0,3891,0,0,0},
    {8696,0,4392,0,0,0}, {8697,0,293,0,0,0}, {216,8698,70,0,0,0}, {218,8699,70,0,0,0},
    {17,0,4393,0,0,0}, {233,0,3891,1,0,0}, {52,0,293,0,0,0}, {334,335,314,0,0,0},
    {17,18,4399,0,0,0}, {17,918,3891,0,0,0}, {17,916,3891,0,0,0}, {17,18,3828,0,0,0},};

const ShapeRow shapes[] = {
    {9,0,0,0,2,0,0,0,0,0,0}, {10,0,0,2,2,0,0,0,0,0,0}, {16,3,0,0,5,0,0,0,0,0,0},
    {19,1,0,4,1,0,0,0,0,0,0}, {39,3,0,5,19,0,0,0,0,0,0}, {40,1,0,5,1,0,0,0,0,0,0},
    {41,0,0,6,2,0,0,0,0,0,0}, {42,0,0,8,2,0,0,0,0,0,0}, {47,3,0,24,4,0,0,0,0,0,0},
    {48,1,0,10,1,0,0,0,0,0,0}, {53,0,0,11,3,0,0,0,0,0,0}, {56,0,0,14,1,0,0,0,0,0,0},
    {58,0,0,15,2,0,0,0,0,0,0}, {61,0,0,17,1,0,0,0,0,0,0}, {66,0,0,18,3,0,0,0,0,0,0},
    {69,0,0,21,1,0,0,0,0,0,0}, {71,0,0,22,2,0,0,0,0,0,0}, {74,0,0,24,1,0,0,0,0,0,0},
    {77,0,0,25,4,0,0,0,0,0,0}, {80,0,0,29,1,0,0,0,0,0,0}, {81,0,0,30,2,0,0,0,0,0,0},
    {84,0,0,32,1,0,0,0,0,0,0}, {85,0,0,33,2,0,0,0,0,0,0}, {88,0,0,35,1,0,0,0,0,0,0},
    {93,0,0,36,4,0,0,0,0,0,0}, {96,0,0,40,1,0,0,0,0,0,0}, {100,0,0,41,2,0,0,0,0,0,0},
    {103,0,0,43,1,0,0,0,0,0,0}, {112,0,0,44,4,0,0,0,0,0,0}, {113,1,0,48,1,0,0,0,0,0,0},
    {120,0,0,49,3,0,0,0,0,0,0}, {121,1,0,52,1,0,0,0,0,0,0}, {122,1,0,53,1,0,0,0,0,0,0},
    {124,0,0,54,3,0,0,0,0,0,0}, {129,0,0,57,2,0,0,0,0,0,0}, {130,1,0,59,1,0,0,0,0,0,0},
    {133,3,0,28,2,0,0,0,0,0,0}, {134,1,0,60,1,0,0,0,0,0,0}, {137,0,0,61,1,0,0,0,0,0,0},
    {138,1,0,62,1,0,0,0,0,0,0}, {139,3,192,63,0,12,12,19,0,0,0}, {150,0,0,63,5,0,0,0,0,0,0},
    {171,0,0,68,10,0,0,0,0,0,0}, {175,3,0,30,3,0,0,0,0,0,0}, {181,3,0,33,5,0,0,0,0,0,0},
    {182,1,0,78,1,0,0,0,0,0,0}, {191,0,0,79,4,0,0,0,0,0,0}, {192,1,0,83,1,0,0,0,0,0,0},
    {197,0,0,84,2,0,0,0,0,0,0}, {220,0,0,86,11,0,0,0,0,0,0}, {225,3,0,38,4,0,0,0,0,0,0},
    {227,0,0,97,1,0,0,0,0,0,0}, {228,1,192,98,1,0,50,0,0,0,0}, {230,0,0,99,1,0,0,0,0,0,0},
    {231,1,192,100,1,0,10,0,0,0,0}, {232,1,192,101,1,0,100,0,0,0,0}, {235,0,0,102,2,0,0,0,0,0,0},
    {245,0,0,104,5,0,0,0,0,0,0}, {246,1,0,109,1,0,0,0,0,0,0}, {263,0,0,110,8,0,0,0,0,0,0},
    {264,1,0,118,1,0,0,0,0,0,0}, {265,5,0,119,0,0,0,0,0,0,0}, {266,1,0,119,1,0,0,0,0,0,0},
    {269,0,0,120,1,0,0,0,0,0,0}, {270,1,0,121,1,0,0,0,0,0,0}, {271,0,0,122,1,0,0,0,0,0,0},
    {274,3,0,42,2,0,0,0,0,0,0}, {193,5,192,123,0,1,7,0,0,0,0}, {275,1,0,123,1,0,0,0,0,0,0},
    {276,1,0,124,1,0,0,0,0,0,0}, {49,0,0,125,16,0,0,0,0,0,0}, {311,0,0,141,4,0,0,0,0,0,0},
    {313,3,0,44,1,0,0,0,0,0,0}, {316,3,0,45,2,0,0,0,0,0,0}, {317,1,0,145,1,0,0,0,0,0,0},
    {318,5,192,146,0,1,1000,0,0,0,0}, {319,1,0,146,1,0,0,0,0,0,0}, {54,0,0,147,6,0,0,0,0,0,0},
    {328,1,0,153,1,0,0,0,0,0,0}, {326,3,0,47,3,0,0,0,0,0,0}, {333,0,0,154,4,0,0,0,0,0,0},
    {336,0,0,158,1,0,0,0,0,0,0}, {339,3,0,50,2,0,0,0,0,0,0}, {342,3,0,52,2,0,0,0,0,0,0},
    {344,0,0,159,8,0,0,0,0,0,0}, {345,0,0,167,8,0,0,0,0,0,0}, {362,0,0,175,13,0,0,0,0,0,0},
    {365,0,0,188,1,0,0,0,0,0,0}, {372,0,0,189,10,0,0,0,0,0,0}, {375,0,0,199,1,0,0,0,0,0,0},
    {277,3,0,200,0,0,0,0,0,0,0}, {376,1,0,200,1,0,0,0,0,0,0}, {377,1,0,201,1,0,0,0,0,0,0},
    {384,3,0,54,7,0,0,0,0,0,0}, {390,3,0,61,5,0,0,0,0,0,0}, {394,3,0,66,3,0,0,0,0,0,0},
    {395,3,0,69,1,0,0,0,0,0,0}, {398,3,0,70,2,0,0,0,0,0,0}, {399,3,192,202,0,1,30,1,0,0,0},
    {400,1,192,202,1,0,400,0,0,0,0}, {401,0,0,203,6,0,0,0,0,0,0}, {402,1,0,209,1,0,0,0,0,0,0},
    {405,3,0,72,2,0,0,0,0,0,0}, {410,0,0,210,2,0,0,0,0,0,0}, {411,1,0,212,1,0,0,0,0,0,0},
    {412,3,0,74,2,0,0,0,0,0,0}, {413,3,0,76,2,0,0,0,0,0,0}, {425,0,0,213,6,0,0,0,0,0,0},
    {432,0,0,219,3,0,0,0,0,0,0}, {433,1,0,222,1,0,0,0,0,0,0}, {438,0,0,223,2,0,0,0,0,0,0},
    {445,0,0,225,5,0,0,0,0,0,0}, {454,0,0,230,5,0,0,0,0,0,0}, {475,0,0,235,14,0,0,0,0,0,0},
    {482,0,0,249,6,0,0,0,0,0,0}, {486,3,0,78,3,0,0,0,0,0,0}, {495,0,0,255,7,0,0,0,0,0,0},
    {498,3,0,81,2,0,0,0,0,0,0}, {509,0,0,262,5,0,0,0,0,0,0}, {516,0,0,267,4,0,0,0,0,0,0},
    {517,1,0,271,1,0,0,0,0,0,0}, {522,3,0,83,5,0,0,0,0,0,0}, {510,3,0,272,0,0,0,0,0,0,0},
    {523,1,0,272,1,0,0,0,0,0,0}, {558,0,0,273,21,0,0,0,0,0,0}, {559,1,0,294,1,0,0,0,0,0,0},
    {564,0,0,295,7,0,0,0,0,0,0}, {565,1,0,302,1,0,0,0,0,0,0}, {569,3,0,88,6,0,0,0,0,0,0},
    {574,0,0,303,3,0,0,0,0,0,0}, {577,0,0,306,2,0,0,0,0,0,0}, {580,0,0,308,1,0,0,0,0,0,0},
    {582,3,0,94,1,0,0,0,0,0,0}, {586,0,0,309,4,0,0,0,0,0,0}, {588,0,0,313,1,0,0,0,0,0,0},
    {594,3,0,95,5,0,0,0,0,0,0}, {595,1,0,314,1,0,0,0,0,0,0}, {596,1,192,315,1,0,3,0,0,0,0},
    {597,3,0,100,5,0,0,0,0,0,0}, {598,1,0,316,1,0,0,0,0,0,0}, {599,1,0,317,1,0,0,0,0,0,0},
    {603,0,0,318,4,0,0,0,0,0,0}, {604,1,0,322,1,0,0,0,0,0,0}, {611,3,0,105,6,0,0,0,0,0,0},
    {614,0,0,323,2,0,0,0,0,0,0}, {615,1,0,325,1,0,0,0,0,0,0}, {622,3,0,111,6,0,0,0,0,0,0},
    {351,3,0,326,0,0,0,0,0,0,0}, {623,1,0,326,1,0,0,0,0,0,0}, {631,0,0,327,5,0,0,0,0,0,0},
    {636,0,0,332,3,0,0,0,0,0,0}, {645,0,0,335,6,0,0,0,0,0,0}, {650,0,0,341,3,0,0,0,0,0,0},
    {652,0,0,344,4,0,0,0,0,0,0}, {655,0,0,348,2,0,0,0,0,0,0}, {656,0,0,350,1,0,0,0,0,0,0},
    {657,1,0,351,1,0,0,0,0,0,0}, {660,0,0,352,7,0,0,0,0,0,0}, {661,0,0,359,1,0,0,0,0,0,0},
    {664,0,0,360,5,0,0,0,0,0,0}, {669,0,0,365,2,0,0,0,0,0,0}, {671,0,0,367,3,0,0,0,0,0,0},
    {672,0,0,370,1,0,0,0,0,0,0}, {673,0,0,371,6,0,0,0,0,0,0}, {674,0,0,377,2,0,0,0,0,0,0},
    {676,0,0,379,3,0,0,0,0,0,0}, {679,0,0,382,3,0,0,0,0,0,0}, {686,0,0,385,3,0,0,0,0,0,0},
    {688,0,0,388,2,0,0,0,0,0,0}, {691,0,0,390,1,0,0,0,0,0,0}, {694,0,0,391,3,0,0,0,0,0,0},
    {697,0,0,394,1,0,0,0,0,0,0}, {698,0,0,395,3,0,0,0,0,0,0}, {700,0,0,398,1,0,0,0,0,0,0},
    {703,0,0,399,5,0,0,0,0,0,0}, {706,0,0,404,1,0,0,0,0,0,0}, {709,0,0,405,3,0,0,0,0,0,0},
    {710,0,0,408,1,0,0,0,0,0,0}, {711,0,0,409,6,0,0,0,0,0,0}, {712,0,0,415,2,0,0,0,0,0,0},
    {716,0,0,417,5,0,0,0,0,0,0}, {721,0,0,422,2,0,0,0,0,0,0}, {723,0,0,424,3,0,0,0,0,0,0},
    {726,0,0,427,1,0,0,0,0,0,0}, {729,0,0,428,5,0,0,0,0,0,0}, {732,0,0,433,2,0,0,0,0,0,0},
    {734,0,0,435,3,0,0,0,0,0,0}, {735,0,0,438,1,0,0,0,0,0,0}, {740,0,0,439,4,0,0,0,0,0,0},
    {743,0,0,443,2,0,0,0,0,0,0}, {744,0,0,445,4,0,0,0,0,0,0}, {745,0,0,449,1,0,0,0,0,0,0},
    {747,0,0,450,3,0,0,0,0,0,0}, {750,0,0,453,1,0,0,0,0,0,0}, {752,0,0,454,3,0,0,0,0,0,0},
    {753,0,0,457,1,0,0,0,0,0,0}, {758,0,0,458,6,0,0,0,0,0,0}, {761,0,0,464,2,0,0,0,0,0,0},
    {770,0,0,466,10,0,0,0,0,0,0}, {773,0,0,476,3,0,0,0,0,0,0}, {775,0,0,479,1,0,0,0,0,0,0},
    {776,1,0,480,1,0,0,0,0,0,0}, {778,3,0,117,1,0,0,0,0,0,0}, {781,0,0,481,4,0,0,0,0,0,0},
    {782,1,0,485,1,0,0,0,0,0,0}, {783,1,0,486,1,0,0,0,0,0,0}, {788,0,0,487,2,0,0,0,0,0,0},
    {789,1,0,489,1,0,0,0,0,0,0}, {790,1,0,490,1,0,0,0,0,0,0}, {792,0,0,491,2,0,0,0,0,0,0},
    {796,3,0,118,5,0,0,0,0,0,0}, {799,3,0,123,2,0,0,0,0,0,0}, {804,0,0,493,4,0,0,0,0,0,0},
    {805,1,192,497,1,1,10,0,0,0,0}, {807,0,0,498,4,0,0,0,0,0,0}, {808,0,0,502,1,0,0,0,0,0,0},
    {811,0,0,503,3,0,0,0,0,0,0}, {814,0,0,506,1,0,0,0,0,0,0}, {817,0,0,507,3,0,0,0,0,0,0},
    {821,0,0,510,7,0,0,0,0,0,0}, {825,0,0,517,2,0,0,0,0,0,0}, {828,0,0,519,4,0,0,0,0,0,0},
    {833,0,0,523,2,0,0,0,0,0,0}, {837,0,0,525,5,0,0,0,0,0,0}, {839,0,0,530,3,0,0,0,0,0,0},
    {842,0,0,533,1,0,0,0,0,0,0}, {847,0,0,534,2,0,0,0,0,0,0}, {850,0,0,536,1,0,0,0,0,0,0},
    {853,3,0,125,2,0,0,0,0,0,0}, {858,3,0,127,4,0,0,0,0,0,0}, {859,0,0,537,1,0,0,0,0,0,0},
    {868,0,0,538,5,0,0,0,0,0,0}, {869,1,0,543,1,0,0,0,0,0,0}, {135,0,0,544,1,0,0,0,0,0,0},
    {875,0,0,545,6,0,0,0,0,0,0}, {876,1,0,551,1,0,0,0,0,0,0}, {880,0,0,552,7,0,0,0,0,0,0},
    {881,0,0,559,1,0,0,0,0,0,0}, {896,0,0,560,10,0,0,0,0,0,0}, {899,0,0,570,2,0,0,0,0,0,0},
    {901,0,0,572,11,0,0,0,0,0,0}, {902,0,0,583,2,0,0,0,0,0,0}, {903,3,0,131,2,0,0,0,0,0,0},
    {904,3,0,133,2,0,0,0,0,0,0}, {354,3,0,135,2,0,0,0,0,0,0}, {905,3,0,137,2,0,0,0,0,0,0},
    {906,4,0,585,0,0,0,0,0,0,0}, {907,3,0,139,2,0,0,0,0,0,0}, {910,3,0,141,2,0,0,0,0,0,0},
    {360,0,0,585,14,0,0,0,0,0,0}, {934,0,0,599,3,0,0,0,0,0,0}, {935,1,0,602,1,0,0,0,0,0,0},
    {936,0,0,603,1,0,0,0,0,0,0}, {937,1,0,604,1,0,0,0,0,0,0}, {352,3,0,605,0,0,0,0,0,0,0},
    {938,1,0,605,1,0,0,0,0,0,0}, {939,1,0,606,1,0,0,0,0,0,0}, {940,0,0,607,1,0,0,0,0,0,0},
    {941,1,0,608,1,0,0,0,0,0,0}, {942,3,0,609,0,0,0,0,0,0,0}, {946,3,0,143,3,0,0,0,0,0,0},
    {950,3,0,146,5,0,0,0,0,0,0}, {951,1,0,609,1,0,0,0,0,0,0}, {952,0,0,610,1,0,0,0,0,0,0},
    {953,1,0,611,1,0,0,0,0,0,0}, {958,0,0,612,2,0,0,0,0,0,0}, {959,1,0,614,1,0,0,0,0,0,0},
    {962,3,0,151,3,0,0,0,0,0,0}, {963,1,0,615,1,0,0,0,0,0,0}, {964,3,0,154,3,0,0,0,0,0,0},
    {965,4,0,616,0,0,0,0,0,0,0}, {966,7,0,616,0,0,0,0,0,0,0}, {967,5,0,616,0,0,0,0,0,0,0},
    {968,0,0,616,2,0,0,0,0,0,0}, {969,0,0,618,2,0,0,0,0,0,0}, {970,5,0,620,0,0,0,0,0,0,0},
    {973,0,0,620,1,0,0,0,0,0,0}, {974,0,0,621,1,0,0,0,0,0,0}, {975,7,0,622,0,0,0,0,0,0,0},
    {979,0,0,622,5,0,0,0,0,0,0}, {982,0,0,627,1,0,0,0,0,0,0}, {989,3,0,157,7,0,0,0,0,0,0},
    {992,3,0,164,2,0,0,0,0,0,0}, {993,1,0,628,1,0,0,0,0,0,0}, {994,9,0,629,0,0,0,0,0,0,0},
    {1003,0,0,629,4,0,0,0,0,0,0}, {1004,1,0,633,1,0,0,0,0,0,0}, {1005,1,0,634,1,0,0,0,0,0,0},
    {1006,0,0,635,4,0,0,0,0,0,0}, {1007,1,0,639,1,0,0,0,0,0,0}, {1010,3,0,166,3,0,0,0,0,0,0},
    {1013,0,0,640,1,0,0,0,0,0,0}, {1014,4,0,641,0,0,0,0,0,0,0}, {1016,3,0,169,1,0,0,0,0,0,0},
    {1018,3,0,170,2,0,0,0,0,0,0}, {1019,1,0,641,1,0,0,0,0,0,0}, {1021,3,0,172,3,0,0,0,0,0,0},
    {1022,4,0,642,0,0,0,0,0,0,0}, {1023,7,0,642,0,0,0,0,0,0,0}, {1024,5,0,642,0,0,0,0,0,0,0},
    {1025,6,0,642,0,0,0,0,0,0,0}, {1026,3,0,642,0,0,0,0,0,0,0}, {1027,1,0,642,1,0,0,0,0,0,0},
    {1029,0,0,643,3,0,0,0,0,0,0}, {1032,0,0,646,1,0,0,0,0,0,0}, {1030,0,0,647,8,0,0,0,0,0,0},
    {1041,0,0,655,2,0,0,0,0,0,0}, {1042,1,0,657,1,0,0,0,0,0,0}, {1047,3,0,175,7,0,0,0,0,0,0},
    {1048,3,0,182,3,0,0,0,0,0,0}, {1049,4,0,658,0,0,0,0,0,0,0}, {1051,0,0,658,4,0,0,0,0,0,0},
    {1052,1,0,662,1,0,0,0,0,0,0}, {334,0,0,663,9,0,0,0,0,0,0}, {1060,1,0,672,1,0,0,0,0,0,0},
    {1065,3,0,185,10,0,0,0,0,0,0}, {1068,3,0,195,2,0,0,0,0,0,0}, {1073,3,0,197,4,0,0,0,0,0,0},
    {1074,0,0,673,2,0,0,0,0,0,0}, {1075,0,0,675,1,0,0,0,0,0,0}, {1076,0,0,676,2,0,0,0,0,0,0},
    {1077,3,0,678,0,0,0,0,0,0,0}, {1078,3,0,678,0,0,0,0,0,0,0}, {1081,0,0,678,2,0,0,0,0,0,0},
    {1086,0,0,680,2,0,0,0,0,0,0}, {1088,0,0,682,4,0,0,0,0,0,0}, {1089,0,0,686,1,0,0,0,0,0,0},
    {1094,0,0,687,3,0,0,0,0,0,0}, {1096,0,0,690,2,0,0,0,0,0,0}, {1097,0,0,692,1,0,0,0,0,0,0},
    {1100,0,0,693,1,0,0,0,0,0,0}, {1101,0,0,694,2,0,0,0,0,0,0}, {1102,0,0,696,1,0,0,0,0,0,0},
    {1105,0,0,697,3,0,0,0,0,0,0}, {1109,0,0,700,3,0,0,0,0,0,0}, {1112,0,0,703,1,0,0,0,0,0,0},
    {1115,0,0,704,1,0,0,0,0,0,0}, {1116,0,0,705,2,0,0,0,0,0,0}, {1120,0,0,707,2,0,0,0,0,0,0},
    {1121,1,0,709,1,0,0,0,0,0,0}, {1125,0,0,710,3,0,0,0,0,0,0}, {1130,0,0,713,2,0,0,0,0,0,0},
    {1135,0,0,715,3,0,0,0,0,0,0}, {1136,1,0,718,1,0,0,0,0,0,0}, {1140,3,0,201,5,0,0,0,0,0,0},
    {1142,0,0,719,2,0,0,0,0,0,0}, {1145,0,0,721,1,0,0,0,0,0,0}, {1156,0,0,722,5,0,0,0,0,0,0},
    {1157,1,0,727,1,0,0,0,0,0,0}, {1158,0,0,728,2,0,0,0,0,0,0}, {1159,1,0,730,1,0,0,0,0,0,0},
    {1165,0,0,731,3,0,0,0,0,0,0}, {1166,0,0,734,2,0,0,0,0,0,0}, {1167,1,0,736,1,0,0,0,0,0,0},
    {1168,1,0,737,1,0,0,0,0,0,0}, {1169,5,64,738,0,1,0,0,0,0,0}, {1170,1,192,738,1,0,10,0,0,0,0},
    {1183,0,0,739,10,0,0,0,0,0,0}, {1203,0,0,749,14,0,0,0,0,0,0}, {1206,0,0,763,13,0,0,0,0,0,0},
    {1207,1,0,776,1,0,0,0,0,0,0}, {1208,1,0,777,1,0,0,0,0,0,0}, {1191,3,0,206,3,0,0,0,0,0,0},
    {1171,3,0,778,0,0,0,0,0,0,0}, {1212,1,0,778,1,0,0,0,0,0,0}, {1213,0,0,779,1,0,0,0,0,0,0},
    {1214,1,192,780,1,0,10,0,0,0,0}, {1215,3,0,209,3,0,0,0,0,0,0}, {1226,0,0,781,15,0,0,0,0,0,0},
    {1227,0,0,796,11,0,0,0,0,0,0}, {1228,1,192,807,1,0,10,0,0,0,0}, {1229,1,0,808,1,0,0,0,0,0,0},
    {1232,3,0,212,8,0,0,0,0,0,0}, {1233,1,0,809,1,0,0,0,0,0,0}, {1244,0,0,810,6,0,0,0,0,0,0},
    {1245,1,0,816,1,0,0,0,0,0,0}, {1247,0,0,817,1,0,0,0,0,0,0}, {1248,1,192,818,1,0,20,0,0,0,0},
    {1249,3,0,819,0,0,0,0,0,0,0}, {1250,1,0,819,1,0,0,0,0,0,0}, {1270,0,0,820,11,0,0,0,0,0,0},
    {1271,1,0,831,1,0,0,0,0,0,0}, {1274,3,0,220,4,0,0,0,0,0,0}, {1302,0,0,832,19,0,0,0,0,0,0},
    {1309,0,0,851,5,0,0,0,0,0,0}, {1310,1,0,856,1,0,0,0,0,0,0}, {1315,3,0,224,4,0,0,0,0,0,0},
    {1316,3,0,228,2,0,0,0,0,0,0}, {1319,0,0,857,3,0,0,0,0,0,0}, {1320,1,0,860,1,0,0,0,0,0,0},
    {1321,0,0,861,2,0,0,0,0,0,0}, {1322,1,0,863,1,0,0,0,0,0,0}, {1365,0,0,864,36,0,0,0,0,0,0},
    {1370,0,0,900,5,0,0,0,0,0,0}, {1374,3,0,230,3,0,0,0,0,0,0}, {1381,0,0,905,7,0,0,0,0,0,0},
    {1382,1,0,912,1,0,0,0,0,0,0}, {1384,3,0,233,6,0,0,0,0,0,0}, {1394,0,0,913,8,0,0,0,0,0,0},
    {1385,3,0,921,0,0,0,0,0,0,0}, {1395,1,0,921,1,0,0,0,0,0,0}, {1396,1,0,922,1,0,0,0,0,0,0},
    {1397,3,0,239,3,0,0,0,0,0,0}, {1398,6,192,923,0,1,200000000,0,0,0,0},
    {1399,0,0,923,3,0,0,0,0,0,0}, {1400,0,0,926,2,0,0,0,0,0,0}, {1403,3,0,242,2,0,0,0,0,0,0},
    {1415,0,0,928,15,0,0,0,0,0,0}, {1420,0,0,943,3,0,0,0,0,0,0}, {1421,1,0,946,1,0,0,0,0,0,0},
    {1080,3,0,947,0,0,0,0,0,0,0}, {1422,1,0,947,1,0,0,0,0,0,0}, {1423,1,0,948,1,0,0,0,0,0,0},
    {1426,3,0,244,9,0,0,0,0,0,0}, {1429,0,0,949,2,0,0,0,0,0,0}, {1430,1,0,951,1,0,0,0,0,0,0},
    {57,3,0,952,0,0,0,0,0,0,0}, {1431,1,0,952,1,0,0,0,0,0,0}, {1379,0,0,953,4,0,0,0,0,0,0},
    {1450,3,0,253,18,0,0,0,0,0,0}, {1453,3,0,271,2,0,0,0,0,0,0}, {1458,0,0,957,8,0,0,0,0,0,0},
    {1454,3,0,965,0,0,0,0,0,0,0}, {1459,1,192,965,1,0,1000,0,0,0,0},
    {1460,1,0,966,1,0,0,0,0,0,0}, {1461,3,0,273,2,0,0,0,0,0,0}, {1464,0,0,967,1,0,0,0,0,0,0},
    {1465,0,0,968,1,0,0,0,0,0,0}, {1468,3,0,275,3,0,0,0,0,0,0}, {1469,1,0,969,1,0,0,0,0,0,0},
    {1470,1,0,970,1,0,0,0,0,0,0}, {1472,0,0,971,2,0,0,0,0,0,0}, {1475,0,0,973,2,0,0,0,0,0,0},
    {1479,3,0,278,13,0,0,0,0,0,0}, {1480,0,0,975,4,0,0,0,0,0,0}, {1481,1,0,979,1,0,0,0,0,0,0},
    {1471,0,0,980,2,0,0,0,0,0,0}, {1484,0,0,982,2,0,0,0,0,0,0}, {1485,3,0,291,2,0,0,0,0,0,0},
    {1488,0,0,984,8,0,0,0,0,0,0}, {1489,1,0,992,1,0,0,0,0,0,0}, {1491,3,0,293,2,0,0,0,0,0,0},
    {1492,3,0,295,2,0,0,0,0,0,0}, {1495,3,0,297,2,0,0,0,0,0,0}, {1496,0,0,993,5,0,0,0,0,0,0},
    {469,3,0,998,0,0,0,0,0,0,0}, {1497,1,0,998,1,0,0,0,0,0,0}, {1498,5,192,999,0,5,1000,0,0,0,0},
    {1499,1,0,999,1,0,0,0,0,0,0}, {1502,3,0,299,4,0,0,0,0,0,0}, {677,3,0,1000,0,0,0,0,0,0,0},
    {1505,0,0,1000,1,0,0,0,0,0,0}, {1507,0,0,1001,1,0,0,0,0,0,0}, {1508,3,0,1002,0,0,0,0,0,0,0},
    {1511,3,0,303,2,0,0,0,0,0,0}, {1512,0,0,1002,2,0,0,0,0,0,0}, {762,0,0,1004,1,0,0,0,0,0,0},
    {1514,1,0,1005,1,0,0,0,0,0,0}, {1517,0,0,1006,2,0,0,0,0,0,0}, {1518,1,0,1008,1,0,0,0,0,0,0},
    {1520,0,0,1009,4,0,0,0,0,0,0}, {1521,1,0,1013,1,0,0,0,0,0,0}, {1522,0,0,1014,1,0,0,0,0,0,0},
    {1523,1,192,1015,1,1,5,0,0,0,0}, {1525,0,0,1016,1,0,0,0,0,0,0},
    {1526,0,0,1017,2,0,0,0,0,0,0}, {1527,3,0,305,2,0,0,0,0,0,0}, {1530,0,0,1019,2,0,0,0,0,0,0},
    {1532,0,0,1021,3,0,0,0,0,0,0}, {1537,0,0,1024,4,0,0,0,0,0,0}, {1539,0,0,1028,2,0,0,0,0,0,0},
    {1541,0,0,1030,2,0,0,0,0,0,0}, {1543,0,0,1032,1,0,0,0,0,0,0}, {1545,0,0,1033,1,0,0,0,0,0,0},
    {1546,3,4,1034,0,0,0,0,0,0,0}, {1555,0,0,1034,4,0,0,0,0,0,0}, {1556,1,0,1038,1,0,0,0,0,0,0},
    {1557,0,0,1039,4,0,0,0,0,0,0}, {1558,1,0,1043,1,0,0,0,0,0,0}, {1562,3,0,307,3,0,0,0,0,0,0},
    {1563,3,0,310,2,0,0,0,0,0,0}, {1566,3,0,312,5,0,0,0,0,0,0}, {1567,0,0,1044,2,0,0,0,0,0,0},
    {1570,3,0,317,4,0,0,0,0,0,0}, {1571,1,0,1046,1,0,0,0,0,0,0}, {1572,1,0,1047,1,0,0,0,0,0,0},
    {1601,0,0,1048,16,0,0,0,0,0,0}, {1602,1,0,1064,1,0,0,0,0,0,0}, {1603,0,0,1065,2,0,0,0,0,0,0},
    {1607,3,0,321,4,0,0,0,0,0,0}, {1611,3,0,325,3,0,0,0,0,0,0}, {1652,0,0,1067,29,0,0,0,0,0,0},
    {1653,0,0,1096,2,0,0,0,0,0,0}, {1655,3,0,328,2,0,0,0,0,0,0}, {583,3,0,1098,0,0,0,0,0,0,0},
    {1656,1,0,1098,1,0,0,0,0,0,0}, {1657,0,0,1099,2,0,0,0,0,0,0}, {1659,3,0,330,5,0,0,0,0,0,0},
    {1663,0,0,1101,8,0,0,0,0,0,0}, {1664,1,0,1109,1,0,0,0,0,0,0}, {1665,0,0,1110,2,0,0,0,0,0,0},
    {1666,3,0,335,4,0,0,0,0,0,0}, {1667,1,0,1112,1,0,0,0,0,0,0}, {1674,0,0,1113,3,0,0,0,0,0,0},
    {1675,0,0,1116,3,0,0,0,0,0,0}, {1676,1,0,1119,1,0,0,0,0,0,0}, {1677,1,0,1120,1,0,0,0,0,0,0},
    {1678,3,0,1121,0,0,0,0,0,0,0}, {1691,0,0,1121,6,0,0,0,0,0,0}, {1692,0,0,1127,6,0,0,0,0,0,0},
    {1699,0,0,1133,4,0,0,0,0,0,0}, {1700,1,0,1137,1,0,0,0,0,0,0}, {1705,0,0,1138,3,0,0,0,0,0,0},
    {1710,0,0,1141,5,0,0,0,0,0,0}, {1701,3,0,1146,0,0,0,0,0,0,0}, {1711,1,0,1146,1,0,0,0,0,0,0},
    {1712,5,192,1147,0,5,1000,0,0,0,0}, {1713,1,0,1147,1,0,0,0,0,0,0},
    {1716,3,0,339,2,0,0,0,0,0,0}, {1717,3,0,1148,0,0,0,58,0,0,0}, {1718,3,0,1148,0,0,0,59,0,0,0},
    {1719,3,192,1148,0,0,300,0,0,0,0}, {1720,1,192,1148,1,0,10,0,0,0,0},
    {1722,0,0,1149,3,0,0,0,0,0,0}, {1723,0,0,1152,2,0,0,0,0,0,0}, {1632,0,0,1154,4,0,0,0,0,0,0},
    {1727,0,0,1158,4,0,0,0,0,0,0}, {1741,0,0,1162,8,0,0,0,0,0,0}, {1728,3,0,1170,0,0,0,0,0,0,0},
    {1742,1,0,1170,1,0,0,0,0,0,0}, {1743,1,0,1171,1,0,0,0,0,0,0}, {1737,3,0,341,2,0,0,0,0,0,0},
    {1731,3,0,343,1,0,0,0,0,0,0}, {1752,0,0,1172,3,0,0,0,0,0,0}, {1753,0,0,1175,3,0,0,0,0,0,0},
    {1754,0,0,1178,3,0,0,0,0,0,0}, {1755,0,0,1181,3,0,0,0,0,0,0}, {1758,3,0,344,2,0,0,0,0,0,0},
    {1760,3,0,346,1,0,0,0,0,0,0}, {1761,1,0,1184,1,0,0,0,0,0,0}, {1766,0,0,1185,7,0,0,0,0,0,0},
    {1090,3,0,1192,0,0,0,0,0,0,0}, {1767,3,0,347,4,0,0,0,0,0,0},
    {1768,5,192,1192,0,1,72,0,0,0,0}, {1769,5,0,1192,0,0,0,0,0,0,0},
    {1772,0,0,1192,6,0,0,0,0,0,0}, {1775,0,0,1198,1,0,0,0,0,0,0},
    {1776,3,192,1199,0,0,128,0,0,0,0}, {1785,0,0,1199,14,0,0,0,0,0,0},
    {1787,0,0,1213,1,0,0,0,0,0,0}, {1794,0,0,1214,12,0,0,0,0,0,0}, {1795,3,4,1226,0,0,0,0,0,0,0},
    {1797,0,0,1226,2,0,0,0,0,0,0}, {1799,3,0,351,1,0,0,0,0,0,0}, {1806,0,0,1228,11,0,0,0,0,0,0},
    {1809,0,0,1239,1,0,0,0,0,0,0}, {1810,5,0,1240,0,0,0,0,0,0,0}, {1811,1,0,1240,1,0,0,0,0,0,0},
    {471,3,0,1241,0,0,0,0,0,0,0}, {1814,3,0,352,4,0,0,0,0,0,0}, {1815,3,0,1241,0,0,0,0,0,0,0},
    {1816,1,0,1241,1,0,0,0,0,0,0}, {353,0,0,1242,4,0,0,0,0,0,0}, {1823,0,0,1246,4,0,0,0,0,0,0},
    {1826,0,0,1250,1,0,0,0,0,0,0}, {1828,0,0,1251,1,0,0,0,0,0,0}, {1830,0,0,1252,17,0,0,0,0,0,0},
    {1833,0,0,1269,1,0,0,0,0,0,0}, {1834,0,0,1270,7,0,0,0,0,0,0}, {1835,0,0,1277,1,0,0,0,0,0,0},
    {1837,0,0,1278,5,0,0,0,0,0,0}, {1842,0,0,1283,3,0,0,0,0,0,0}, {1843,0,0,1286,4,0,0,0,0,0,0},
    {1845,0,0,1290,1,0,0,0,0,0,0}, {1847,0,0,1291,5,0,0,0,0,0,0}, {1849,0,0,1296,1,0,0,0,0,0,0},
    {1851,0,0,1297,12,0,0,0,0,0,0}, {1854,0,0,1309,11,0,0,0,0,0,0},
    {1855,0,0,1320,19,0,0,0,0,0,0}, {1857,0,0,1339,1,0,0,0,0,0,0}, {1858,0,0,1340,4,0,0,0,0,0,0},
    {1860,0,0,1344,1,0,0,0,0,0,0}, {1863,0,0,1345,24,0,0,0,0,0,0}, {1864,0,0,1369,3,0,0,0,0,0,0},
    {1867,0,0,1372,6,0,0,0,0,0,0}, {1868,0,0,1378,1,0,0,0,0,0,0}, {1869,0,0,1379,3,0,0,0,0,0,0},
    {1871,0,0,1382,1,0,0,0,0,0,0}, {1872,0,0,1383,3,0,0,0,0,0,0}, {1874,0,0,1386,1,0,0,0,0,0,0},
    {1878,0,0,1387,9,0,0,0,0,0,0}, {1881,0,0,1396,1,0,0,0,0,0,0}, {1883,0,0,1397,4,0,0,0,0,0,0},
    {1886,0,0,1401,1,0,0,0,0,0,0}, {1887,0,0,1402,1,0,0,0,0,0,0}, {1889,0,0,1403,1,0,0,0,0,0,0},
    {1891,0,0,1404,5,0,0,0,0,0,0}, {1894,0,0,1409,1,0,0,0,0,0,0}, {1897,0,0,1410,3,0,0,0,0,0,0},
    {1900,0,0,1413,1,0,0,0,0,0,0}, {1901,0,0,1414,4,0,0,0,0,0,0}, {1902,0,0,1418,2,0,0,0,0,0,0},
    {1911,0,0,1420,4,0,0,0,0,0,0}, {1912,1,0,1424,1,0,0,0,0,0,0}, {1916,0,0,1425,8,0,0,0,0,0,0},
    {1917,1,0,1433,1,0,0,0,0,0,0}, {1929,0,0,1434,15,0,0,0,0,0,0}, {1935,0,0,1449,3,0,0,0,0,0,0},
    {1950,0,0,1452,15,0,0,0,0,0,0}, {1953,0,0,1467,3,0,0,0,0,0,0}, {1956,0,0,1470,7,0,0,0,0,0,0},
    {1959,0,0,1477,2,0,0,0,0,0,0}, {1966,0,0,1479,9,0,0,0,0,0,0}, {1967,0,0,1488,1,0,0,0,0,0,0},
    {1968,3,192,1489,0,0,128,0,0,0,0}, {1971,0,0,1489,6,0,0,0,0,0,0},
    {1973,0,0,1495,1,0,0,0,0,0,0}, {1976,0,0,1496,7,0,0,0,0,0,0}, {1979,0,0,1503,2,0,0,0,0,0,0},
    {1983,0,0,1505,5,0,0,0,0,0,0}, {1984,0,0,1510,1,0,0,0,0,0,0}, {1989,0,0,1511,5,0,0,0,0,0,0},
    {1992,0,0,1516,1,0,0,0,0,0,0}, {1993,0,0,1517,2,0,0,0,0,0,0}, {1994,0,0,1519,1,0,0,0,0,0,0},
    {1995,0,0,1520,6,0,0,0,0,0,0}, {2001,0,0,1526,4,0,0,0,0,0,0}, {2002,0,0,1530,4,0,0,0,0,0,0},
    {2005,0,0,1534,1,0,0,0,0,0,0}, {2008,0,0,1535,7,0,0,0,0,0,0}, {2011,0,0,1542,1,0,0,0,0,0,0},
    {2012,0,0,1543,4,0,0,0,0,0,0}, {2015,0,0,1547,1,0,0,0,0,0,0}, {2028,0,0,1548,17,0,0,0,0,0,0},
    {2031,0,0,1565,1,0,0,0,0,0,0}, {2034,0,0,1566,7,0,0,0,0,0,0}, {2037,0,0,1573,1,0,0,0,0,0,0},
    {2042,0,0,1574,8,0,0,0,0,0,0}, {2045,0,0,1582,1,0,0,0,0,0,0}, {2051,0,0,1583,8,0,0,0,0,0,0},
    {2052,0,0,1591,5,0,0,0,0,0,0}, {2055,0,0,1596,1,0,0,0,0,0,0}, {2058,0,0,1597,1,0,0,0,0,0,0},
    {2062,0,0,1598,9,0,0,0,0,0,0}, {2063,0,0,1607,1,0,0,0,0,0,0}, {2065,0,0,1608,6,0,0,0,0,0,0},
    {2068,0,0,1614,1,0,0,0,0,0,0}, {2072,0,0,1615,5,0,0,0,0,0,0}, {2077,0,0,1620,7,0,0,0,0,0,0},
    {2082,0,0,1627,2,0,0,0,0,0,0}, {2086,0,0,1629,8,0,0,0,0,0,0}, {2089,0,0,1637,2,0,0,0,0,0,0},
    {2091,0,0,1639,6,0,0,0,0,0,0}, {2094,0,0,1645,1,0,0,0,0,0,0}, {2095,0,0,1646,4,0,0,0,0,0,0},
    {2098,0,0,1650,1,0,0,0,0,0,0}, {2099,0,0,1651,4,0,0,0,0,0,0}, {2102,0,0,1655,1,0,0,0,0,0,0},
    {2103,0,0,1656,4,0,0,0,0,0,0}, {2106,0,0,1660,1,0,0,0,0,0,0}, {2109,0,0,1661,5,0,0,0,0,0,0},
    {2112,0,0,1666,1,0,0,0,0,0,0}, {2119,0,0,1667,9,0,0,0,0,0,0}, {2122,0,0,1676,1,0,0,0,0,0,0},
    {2125,0,0,1677,7,0,0,0,0,0,0}, {2126,0,0,1684,1,0,0,0,0,0,0}, {2131,0,0,1685,7,0,0,0,0,0,0},
    {2134,0,0,1692,1,0,0,0,0,0,0}, {2137,0,0,1693,4,0,0,0,0,0,0}, {2140,0,0,1697,1,0,0,0,0,0,0},
    {2145,0,0,1698,13,0,0,0,0,0,0}, {2146,0,0,1711,2,0,0,0,0,0,0},
    {2151,0,0,1713,10,0,0,0,0,0,0}, {2152,0,0,1723,4,0,0,0,0,0,0}, {2155,0,0,1727,2,0,0,0,0,0,0},
    {2160,0,0,1729,5,0,0,0,0,0,0}, {2165,0,0,1734,2,0,0,0,0,0,0}, {2171,0,0,1736,11,0,0,0,0,0,0},
    {2174,0,0,1747,1,0,0,0,0,0,0}, {2176,0,0,1748,5,0,0,0,0,0,0}, {2179,0,0,1753,1,0,0,0,0,0,0},
    {2183,0,0,1754,19,0,0,0,0,0,0}, {2186,0,0,1773,2,0,0,0,0,0,0}, {2192,0,0,1775,9,0,0,0,0,0,0},
    {2200,0,0,1784,4,0,0,0,0,0,0}, {2203,0,0,1788,2,0,0,0,0,0,0}, {2210,0,0,1790,9,0,0,0,0,0,0},
    {2213,0,0,1799,1,0,0,0,0,0,0}, {2214,0,0,1800,3,0,0,0,0,0,0}, {2215,0,0,1803,1,0,0,0,0,0,0},
    {2218,0,0,1804,9,0,0,0,0,0,0}, {2221,0,0,1813,1,0,0,0,0,0,0}, {2226,0,0,1814,4,0,0,0,0,0,0},
    {2227,0,0,1818,1,0,0,0,0,0,0}, {2230,0,0,1819,5,0,0,0,0,0,0}, {2231,0,0,1824,1,0,0,0,0,0,0},
    {2236,0,0,1825,17,0,0,0,0,0,0}, {2237,0,0,1842,1,0,0,0,0,0,0}, {2238,0,0,1843,5,0,0,0,0,0,0},
    {2241,0,0,1848,1,0,0,0,0,0,0}, {2244,0,0,1849,5,0,0,0,0,0,0}, {2247,0,0,1854,1,0,0,0,0,0,0},
    {2252,0,0,1855,7,0,0,0,0,0,0}, {2255,0,0,1862,1,0,0,0,0,0,0}, {2256,0,0,1863,4,0,0,0,0,0,0},
    {2259,0,0,1867,2,0,0,0,0,0,0}, {2261,0,0,1869,5,0,0,0,0,0,0}, {2264,0,0,1874,2,0,0,0,0,0,0},
    {2266,0,0,1876,7,0,0,0,0,0,0}, {2269,0,0,1883,2,0,0,0,0,0,0}, {2271,0,0,1885,5,0,0,0,0,0,0},
    {2274,0,0,1890,3,0,0,0,0,0,0}, {2276,0,0,1893,6,0,0,0,0,0,0}, {2278,0,0,1899,7,0,0,0,0,0,0},
    {2281,0,0,1906,1,0,0,0,0,0,0}, {2285,0,0,1907,3,0,0,0,0,0,0}, {2288,0,0,1910,1,0,0,0,0,0,0},
    {2291,0,0,1911,4,0,0,0,0,0,0}, {2293,0,0,1915,1,0,0,0,0,0,0}, {2294,0,0,1916,6,0,0,0,0,0,0},
    {2297,0,0,1922,1,0,0,0,0,0,0}, {2298,0,0,1923,13,0,0,0,0,0,0}, {2299,0,0,1936,1,0,0,0,0,0,0},
    {2302,0,0,1937,3,0,0,0,0,0,0}, {2303,0,0,1940,4,0,0,0,0,0,0}, {2306,0,0,1944,2,0,0,0,0,0,0},
    {2310,0,0,1946,13,0,0,0,0,0,0}, {2313,0,0,1959,2,0,0,0,0,0,0},
    {2318,0,0,1961,10,0,0,0,0,0,0}, {2321,0,0,1971,2,0,0,0,0,0,0}, {2324,0,0,1973,7,0,0,0,0,0,0},
    {2327,0,0,1980,2,0,0,0,0,0,0}, {2330,0,0,1982,7,0,0,0,0,0,0}, {2333,0,0,1989,1,0,0,0,0,0,0},
    {2336,0,0,1990,4,0,0,0,0,0,0}, {2337,0,0,1994,1,0,0,0,0,0,0}, {2340,0,0,1995,1,0,0,0,0,0,0},
    {2347,0,0,1996,13,0,0,0,0,0,0}, {2350,0,0,2009,1,0,0,0,0,0,0}, {2353,0,0,2010,4,0,0,0,0,0,0},
    {2356,0,0,2014,1,0,0,0,0,0,0}, {2357,0,0,2015,4,0,0,0,0,0,0}, {2361,0,0,2019,3,0,0,0,0,0,0},
    {2364,0,0,2022,1,0,0,0,0,0,0}, {2367,0,0,2023,6,0,0,0,0,0,0}, {2370,0,0,2029,1,0,0,0,0,0,0},
    {2374,0,0,2030,7,0,0,0,0,0,0}, {2376,0,0,2037,3,0,0,0,0,0,0}, {2377,0,0,2040,1,0,0,0,0,0,0},
    {2379,0,0,2041,5,0,0,0,0,0,0}, {2382,0,0,2046,1,0,0,0,0,0,0}, {2383,0,0,2047,3,0,0,0,0,0,0},
    {2386,0,0,2050,1,0,0,0,0,0,0}, {2388,0,0,2051,5,0,0,0,0,0,0}, {2391,0,0,2056,1,0,0,0,0,0,0},
    {2392,0,0,2057,4,0,0,0,0,0,0}, {2395,0,0,2061,1,0,0,0,0,0,0}, {2396,0,0,2062,5,0,0,0,0,0,0},
    {2397,0,0,2067,1,0,0,0,0,0,0}, {2399,0,0,2068,4,0,0,0,0,0,0}, {2402,0,0,2072,1,0,0,0,0,0,0},
    {2403,0,0,2073,3,0,0,0,0,0,0}, {2406,0,0,2076,1,0,0,0,0,0,0}, {2407,0,0,2077,6,0,0,0,0,0,0},
    {2412,0,0,2083,4,0,0,0,0,0,0}, {2413,0,0,2087,1,0,0,0,0,0,0}, {2415,0,0,2088,4,0,0,0,0,0,0},
    {2416,0,0,2092,4,0,0,0,0,0,0}, {2418,0,0,2096,5,0,0,0,0,0,0}, {2419,0,0,2101,2,0,0,0,0,0,0},
    {2420,1,0,2103,1,0,0,0,0,0,0}, {2425,0,0,2104,7,0,0,0,0,0,0}, {2438,0,0,2111,17,0,0,0,0,0,0},
    {2441,0,0,2128,1,0,0,0,0,0,0}, {2442,1,0,2129,1,0,0,0,0,0,0}, {2443,0,0,2130,7,0,0,0,0,0,0},
    {2446,0,0,2137,1,0,0,0,0,0,0}, {2449,0,0,2138,6,0,0,0,0,0,0}, {2450,0,0,2144,1,0,0,0,0,0,0},
    {2459,0,0,2145,8,0,0,0,0,0,0}, {2460,0,0,2153,2,0,0,0,0,0,0}, {2461,0,0,2155,7,0,0,0,0,0,0},
    {2468,0,0,2162,12,0,0,0,0,0,0}, {2469,0,0,2174,1,0,0,0,0,0,0}, {2474,0,0,2175,2,0,0,0,0,0,0},
    {2475,1,0,2177,1,0,0,0,0,0,0}, {2478,0,0,2178,2,0,0,0,0,0,0}, {2479,0,0,2180,16,0,0,0,0,0,0},
    {2481,0,0,2196,5,0,0,0,0,0,0}, {2484,0,0,2201,1,0,0,0,0,0,0}, {2485,0,0,2202,3,0,0,0,0,0,0},
    {2488,0,0,2205,1,0,0,0,0,0,0}, {2489,0,0,2206,6,0,0,0,0,0,0}, {2491,0,0,2212,2,0,0,0,0,0,0},
    {2500,0,0,2214,17,0,0,0,0,0,0}, {2503,0,0,2231,2,0,0,0,0,0,0}, {2513,0,0,2233,9,0,0,0,0,0,0},
    {2516,0,0,2242,2,0,0,0,0,0,0}, {2522,0,0,2244,7,0,0,0,0,0,0}, {2523,0,0,2251,1,0,0,0,0,0,0},
    {2526,0,0,2252,13,0,0,0,0,0,0}, {2527,0,0,2265,1,0,0,0,0,0,0}, {2528,0,0,2266,4,0,0,0,0,0,0},
    {2531,0,0,2270,1,0,0,0,0,0,0}, {2536,0,0,2271,9,0,0,0,0,0,0}, {2539,0,0,2280,1,0,0,0,0,0,0},
    {2541,0,0,2281,2,0,0,0,0,0,0}, {2542,0,0,2283,5,0,0,0,0,0,0}, {2545,0,0,2288,1,0,0,0,0,0,0},
    {2548,0,0,2289,1,0,0,0,0,0,0}, {2549,0,0,2290,1,0,0,0,0,0,0}, {2552,0,0,2291,1,0,0,0,0,0,0},
    {2553,0,0,2292,1,0,0,0,0,0,0}, {2555,3,0,356,1,0,0,0,0,0,0}, {2556,4,0,2293,0,0,0,0,0,0,0},
    {2557,1,0,2293,1,0,0,0,0,0,0}, {2558,1,0,2294,1,0,0,0,0,0,0}, {2559,0,0,2295,2,0,0,0,0,0,0},
    {2560,0,0,2297,2,0,0,0,0,0,0}, {1879,0,0,2299,9,0,0,0,0,0,0}, {2532,3,0,2308,0,0,0,0,0,0,0},
    {2566,1,0,2308,1,0,0,0,0,0,0}, {2567,1,0,2309,1,0,0,0,0,0,0},
    {2568,5,192,2310,0,5,100,0,0,0,0}, {2569,5,192,2310,0,5,1000,0,0,0,0},
    {2570,1,0,2310,1,0,0,0,0,0,0}, {2573,0,0,2311,6,0,0,0,0,0,0}, {2579,0,0,2317,7,0,0,0,0,0,0},
    {2580,1,0,2324,1,0,0,0,0,0,0}, {2583,3,0,357,2,0,0,0,0,0,0}, {2584,8,0,2325,0,0,0,0,0,0,0},
    {2585,5,192,2325,0,1,1000,0,0,0,0}, {2594,0,0,2325,8,0,0,0,0,0,0},
    {2595,3,0,2333,0,0,0,0,0,0,0}, {2596,1,0,2333,1,0,0,0,0,0,0}, {2597,4,0,2334,0,0,0,0,0,0,0},
    {2598,3,0,2334,0,0,0,0,0,0,0}, {2599,1,0,2334,1,0,0,0,0,0,0}, {2606,0,0,2335,3,0,0,0,0,0,0},
    {2607,5,0,2338,0,0,0,0,0,0,0}, {2609,3,0,359,3,0,0,0,0,0,0}, {2610,3,0,362,3,0,0,0,0,0,0},
    {2611,3,0,365,3,0,0,0,0,0,0}, {2612,5,0,2338,0,0,0,0,0,0,0}, {2613,3,0,368,2,0,0,0,0,0,0},
    {2614,3,0,370,2,0,0,0,0,0,0}, {2618,3,0,372,4,0,0,0,0,0,0}, {2600,5,0,2338,0,0,0,0,0,0,0},
    {2604,5,0,2338,0,0,0,0,0,0,0}, {2602,5,0,2338,0,0,0,0,0,0,0}, {2619,3,0,2338,0,0,0,0,0,0,0},
    {2620,0,0,2338,3,0,0,0,0,0,0}, {2621,0,0,2341,1,0,0,0,0,0,0}, {2622,0,0,2342,2,0,0,0,0,0,0},
    {2623,0,0,2344,1,0,0,0,0,0,0}, {2624,0,0,2345,2,0,0,0,0,0,0}, {2625,0,0,2347,1,0,0,0,0,0,0},
    {2626,0,0,2348,2,0,0,0,0,0,0}, {2627,0,0,2350,1,0,0,0,0,0,0}, {2628,0,0,2351,2,0,0,0,0,0,0},
    {2629,0,0,2353,1,0,0,0,0,0,0}, {2630,0,0,2354,4,0,0,0,0,0,0}, {2631,0,0,2358,1,0,0,0,0,0,0},
    {2632,0,0,2359,3,0,0,0,0,0,0}, {2633,0,0,2362,1,0,0,0,0,0,0}, {2634,0,0,2363,2,0,0,0,0,0,0},
    {2635,0,0,2365,1,0,0,0,0,0,0}, {2636,0,0,2366,2,0,0,0,0,0,0}, {2637,0,0,2368,2,0,0,0,0,0,0},
    {2638,0,0,2370,2,0,0,0,0,0,0}, {2641,0,0,2372,1,0,0,0,0,0,0}, {2642,0,0,2373,2,0,0,0,0,0,0},
    {2646,3,0,376,4,0,0,0,0,0,0}, {2647,0,0,2375,2,0,0,0,0,0,0}, {2648,1,0,2377,1,0,0,0,0,0,0},
    {2649,0,0,2378,3,0,0,0,0,0,0}, {2650,1,0,2381,1,0,0,0,0,0,0}, {2652,0,0,2382,3,0,0,0,0,0,0},
    {2657,0,0,2385,2,0,0,0,0,0,0}, {2659,0,0,2387,2,0,0,0,0,0,0}, {2660,0,0,2389,1,0,0,0,0,0,0},
    {2661,0,0,2390,2,0,0,0,0,0,0}, {2662,0,0,2392,1,0,0,0,0,0,0}, {2663,0,0,2393,2,0,0,0,0,0,0},
    {2664,0,0,2395,1,0,0,0,0,0,0}, {2666,0,0,2396,2,0,0,0,0,0,0}, {2667,0,0,2398,1,0,0,0,0,0,0},
    {2669,0,0,2399,3,0,0,0,0,0,0}, {2672,0,0,2402,1,0,0,0,0,0,0}, {2673,0,0,2403,2,0,0,0,0,0,0},
    {2675,0,0,2405,2,0,0,0,0,0,0}, {2676,0,0,2407,1,0,0,0,0,0,0}, {2677,0,0,2408,2,0,0,0,0,0,0},
    {2678,0,0,2410,1,0,0,0,0,0,0}, {2680,0,0,2411,2,0,0,0,0,0,0}, {2681,0,0,2413,1,0,0,0,0,0,0},
    {2683,0,0,2414,3,0,0,0,0,0,0}, {2684,0,0,2417,1,0,0,0,0,0,0}, {2685,0,0,2418,2,0,0,0,0,0,0},
    {2686,0,0,2420,1,0,0,0,0,0,0}, {2688,0,0,2421,2,0,0,0,0,0,0}, {2689,0,0,2423,1,0,0,0,0,0,0},
    {2690,0,0,2424,3,0,0,0,0,0,0}, {2691,0,0,2427,2,0,0,0,0,0,0}, {2692,0,0,2429,1,0,0,0,0,0,0},
    {2693,0,0,2430,1,0,0,0,0,0,0}, {2694,0,0,2431,5,0,0,0,0,0,0}, {2695,0,0,2436,1,0,0,0,0,0,0},
    {2696,0,0,2437,2,0,0,0,0,0,0}, {2697,0,0,2439,1,0,0,0,0,0,0}, {2699,0,0,2440,3,0,0,0,0,0,0},
    {2701,0,0,2443,2,0,0,0,0,0,0}, {2702,0,0,2445,3,0,0,0,0,0,0}, {2703,0,0,2448,1,0,0,0,0,0,0},
    {2705,0,0,2449,4,0,0,0,0,0,0}, {2712,0,0,2453,4,0,0,0,0,0,0}, {2713,1,0,2457,1,0,0,0,0,0,0},
    {2714,0,0,2458,3,0,0,0,0,0,0}, {2715,1,0,2461,1,0,0,0,0,0,0}, {2720,0,0,2462,2,0,0,0,0,0,0},
    {2721,0,0,2464,4,0,0,0,0,0,0}, {2722,0,0,2468,1,0,0,0,0,0,0}, {2723,0,0,2469,2,0,0,0,0,0,0},
    {2724,0,0,2471,1,0,0,0,0,0,0}, {2726,0,0,2472,2,0,0,0,0,0,0}, {2727,0,0,2474,1,0,0,0,0,0,0},
    {2729,0,0,2475,2,0,0,0,0,0,0}, {2730,0,0,2477,1,0,0,0,0,0,0}, {2731,0,0,2478,2,0,0,0,0,0,0},
    {2732,0,0,2480,1,0,0,0,0,0,0}, {2734,0,0,2481,2,0,0,0,0,0,0}, {2735,0,0,2483,1,0,0,0,0,0,0},
    {2736,0,0,2484,2,0,0,0,0,0,0}, {2737,0,0,2486,1,0,0,0,0,0,0}, {2739,0,0,2487,2,0,0,0,0,0,0},
    {2741,0,0,2489,1,0,0,0,0,0,0}, {2742,0,0,2490,2,0,0,0,0,0,0}, {2743,0,0,2492,1,0,0,0,0,0,0},
    {2744,0,0,2493,4,0,0,0,0,0,0}, {2745,0,0,2497,2,0,0,0,0,0,0}, {2746,0,0,2499,2,0,0,0,0,0,0},
    {2747,0,0,2501,1,0,0,0,0,0,0}, {2748,0,0,2502,2,0,0,0,0,0,0}, {2749,0,0,2504,1,0,0,0,0,0,0},
    {2751,0,0,2505,2,0,0,0,0,0,0}, {2753,0,0,2507,1,0,0,0,0,0,0}, {2755,0,0,2508,2,0,0,0,0,0,0},
    {2757,0,0,2510,1,0,0,0,0,0,0}, {2759,0,0,2511,3,0,0,0,0,0,0}, {2760,0,0,2514,1,0,0,0,0,0,0},
    {2761,0,0,2515,2,0,0,0,0,0,0}, {2763,0,0,2517,2,0,0,0,0,0,0}, {2767,0,0,2519,2,0,0,0,0,0,0},
    {2768,0,0,2521,2,0,0,0,0,0,0}, {2769,0,0,2523,3,0,0,0,0,0,0}, {2772,0,0,2526,1,0,0,0,0,0,0},
    {2773,0,0,2527,2,0,0,0,0,0,0}, {2777,3,0,380,3,0,0,0,0,0,0},
    {2778,1,192,2529,1,1,100,0,0,0,0}, {2780,0,0,2530,2,0,0,0,0,0,0},
    {2785,0,0,2532,2,0,0,0,0,0,0}, {2786,0,0,2534,5,0,0,0,0,0,0}, {2787,0,0,2539,2,0,0,0,0,0,0},
    {2788,0,0,2541,1,0,0,0,0,0,0}, {2790,0,0,2542,2,0,0,0,0,0,0}, {2791,0,0,2544,1,0,0,0,0,0,0},
    {2792,0,0,2545,2,0,0,0,0,0,0}, {2793,0,0,2547,1,0,0,0,0,0,0}, {2794,0,0,2548,2,0,0,0,0,0,0},
    {2795,0,0,2550,3,0,0,0,0,0,0}, {2796,0,0,2553,2,0,0,0,0,0,0}, {2798,0,0,2555,3,0,0,0,0,0,0},
    {2799,0,0,2558,2,0,0,0,0,0,0}, {2800,0,0,2560,3,0,0,0,0,0,0}, {2801,0,0,2563,2,0,0,0,0,0,0},
    {2802,0,0,2565,2,0,0,0,0,0,0}, {2803,1,0,2567,1,0,0,0,0,0,0}, {2804,0,0,2568,2,0,0,0,0,0,0},
    {2805,0,0,2570,1,0,0,0,0,0,0}, {2807,0,0,2571,2,0,0,0,0,0,0}, {2810,0,0,2573,1,0,0,0,0,0,0},
    {2811,0,0,2574,2,0,0,0,0,0,0}, {2813,0,0,2576,3,0,0,0,0,0,0}, {2814,0,0,2579,2,0,0,0,0,0,0},
    {2816,0,0,2581,1,0,0,0,0,0,0}, {2818,0,0,2582,2,0,0,0,0,0,0}, {2820,0,0,2584,1,0,0,0,0,0,0},
    {2822,0,0,2585,2,0,0,0,0,0,0}, {2824,0,0,2587,1,0,0,0,0,0,0}, {2825,0,0,2588,2,0,0,0,0,0,0},
    {2827,0,0,2590,1,0,0,0,0,0,0}, {2828,0,0,2591,2,0,0,0,0,0,0}, {2829,0,0,2593,1,0,0,0,0,0,0},
    {2831,0,0,2594,2,0,0,0,0,0,0}, {2832,0,0,2596,1,0,0,0,0,0,0}, {2833,0,0,2597,2,0,0,0,0,0,0},
    {2834,0,0,2599,1,0,0,0,0,0,0}, {2835,0,0,2600,3,0,0,0,0,0,0}, {2836,0,0,2603,1,0,0,0,0,0,0},
    {2837,0,0,2604,2,0,0,0,0,0,0}, {2838,0,0,2606,1,0,0,0,0,0,0}, {2839,0,0,2607,2,0,0,0,0,0,0},
    {2840,0,0,2609,1,0,0,0,0,0,0}, {2841,0,0,2610,2,0,0,0,0,0,0}, {2842,0,0,2612,1,0,0,0,0,0,0},
    {2843,0,0,2613,2,0,0,0,0,0,0}, {2844,0,0,2615,1,0,0,0,0,0,0}, {2845,0,0,2616,3,0,0,0,0,0,0},
    {2846,0,0,2619,1,0,0,0,0,0,0}, {2847,0,0,2620,2,0,0,0,0,0,0}, {2848,0,0,2622,1,0,0,0,0,0,0},
    {2849,0,0,2623,3,0,0,0,0,0,0}, {2850,0,0,2626,1,0,0,0,0,0,0}, {2851,0,0,2627,2,0,0,0,0,0,0},
    {2852,0,0,2629,1,0,0,0,0,0,0}, {2853,0,0,2630,3,0,0,0,0,0,0}, {2854,0,0,2633,1,0,0,0,0,0,0},
    {2856,0,0,2634,2,0,0,0,0,0,0}, {2857,0,0,2636,1,0,0,0,0,0,0}, {2858,0,0,2637,2,0,0,0,0,0,0},
    {2859,0,0,2639,1,0,0,0,0,0,0}, {2860,0,0,2640,2,0,0,0,0,0,0}, {2861,0,0,2642,1,0,0,0,0,0,0},
    {2863,0,0,2643,3,0,0,0,0,0,0}, {2864,0,0,2646,1,0,0,0,0,0,0}, {2865,0,0,2647,3,0,0,0,0,0,0},
    {2866,0,0,2650,1,0,0,0,0,0,0}, {2867,0,0,2651,3,0,0,0,0,0,0}, {2868,0,0,2654,1,0,0,0,0,0,0},
    {2869,0,0,2655,3,0,0,0,0,0,0}, {2870,0,0,2658,1,0,0,0,0,0,0}, {2871,0,0,2659,2,0,0,0,0,0,0},
    {2873,0,0,2661,2,0,0,0,0,0,0}, {2874,0,0,2663,1,0,0,0,0,0,0}, {2876,0,0,2664,2,0,0,0,0,0,0},
    {2877,0,0,2666,1,0,0,0,0,0,0}, {2879,0,0,2667,2,0,0,0,0,0,0}, {2880,0,0,2669,1,0,0,0,0,0,0},
    {2882,0,0,2670,2,0,0,0,0,0,0}, {2883,0,0,2672,1,0,0,0,0,0,0}, {2884,0,0,2673,2,0,0,0,0,0,0},
    {2885,0,0,2675,1,0,0,0,0,0,0}, {2886,0,0,2676,2,0,0,0,0,0,0}, {2887,0,0,2678,1,0,0,0,0,0,0},
    {2888,0,0,2679,2,0,0,0,0,0,0}, {2889,0,0,2681,2,0,0,0,0,0,0}, {2890,0,0,2683,1,0,0,0,0,0,0},
    {2891,0,0,2684,2,0,0,0,0,0,0}, {2892,0,0,2686,2,0,0,0,0,0,0}, {2893,0,0,2688,2,0,0,0,0,0,0},
    {2896,0,0,2690,1,0,0,0,0,0,0}, {2897,0,0,2691,1,0,0,0,0,0,0}, {2898,0,0,2692,2,0,0,0,0,0,0},
    {2899,0,0,2694,1,0,0,0,0,0,0}, {2900,0,0,2695,3,0,0,0,0,0,0}, {2902,0,0,2698,1,0,0,0,0,0,0},
    {2903,0,0,2699,3,0,0,0,0,0,0}, {2906,0,0,2702,1,0,0,0,0,0,0}, {2907,0,0,2703,3,0,0,0,0,0,0},
    {2910,0,0,2706,2,0,0,0,0,0,0}, {2911,1,0,2708,1,0,0,0,0,0,0}, {2913,0,0,2709,3,0,0,0,0,0,0},
    {2916,0,0,2712,2,0,0,0,0,0,0}, {2918,0,0,2714,2,0,0,0,0,0,0}, {2920,0,0,2716,1,0,0,0,0,0,0},
    {2924,0,0,2717,2,0,0,0,0,0,0}, {2927,0,0,2719,4,0,0,0,0,0,0}, {2930,0,0,2723,1,0,0,0,0,0,0},
    {2931,0,0,2724,4,0,0,0,0,0,0}, {2934,0,0,2728,1,0,0,0,0,0,0}, {2936,0,0,2729,2,0,0,0,0,0,0},
    {2939,0,0,2731,1,0,0,0,0,0,0}, {2940,0,0,2732,1,0,0,0,0,0,0}, {2942,0,0,2733,1,0,0,0,0,0,0},
    {2943,5,192,2734,0,5,1000,0,0,0,0}, {2946,0,0,2734,4,0,0,0,0,0,0},
    {2950,0,0,2738,2,0,0,0,0,0,0}, {2952,0,0,2740,5,0,0,0,0,0,0}, {2955,0,0,2745,2,0,0,0,0,0,0},
    {2959,0,0,2747,4,0,0,0,0,0,0}, {2961,0,0,2751,1,0,0,0,0,0,0}, {2962,0,0,2752,1,0,0,0,0,0,0},
    {2967,0,0,2753,2,0,0,0,0,0,0}, {2968,5,192,2755,0,5,1000,0,0,0,0},
    {2970,0,0,2755,5,0,0,0,0,0,0}, {2972,0,0,2760,3,0,0,0,0,0,0},
    {2973,5,192,2763,0,5,100,0,0,0,0}, {2975,0,0,2763,6,0,0,0,0,0,0},
    {2978,0,0,2769,2,0,0,0,0,0,0}, {2979,5,192,2771,0,1,100,0,0,0,0},
    {2980,0,0,2771,5,0,0,0,0,0,0}, {2983,0,0,2776,2,0,0,0,0,0,0}, {2987,0,0,2778,5,0,0,0,0,0,0},
    {2989,0,0,2783,1,0,0,0,0,0,0}, {2990,0,0,2784,4,0,0,0,0,0,0}, {2993,0,0,2788,2,0,0,0,0,0,0},
    {2995,0,0,2790,3,0,0,0,0,0,0}, {2998,0,0,2793,1,0,0,0,0,0,0},
    {2999,5,192,2794,0,1,100,0,0,0,0}, {3000,0,0,2794,3,0,0,0,0,0,0},
    {3003,0,0,2797,2,0,0,0,0,0,0}, {3004,0,0,2799,5,0,0,0,0,0,0}, {3007,0,0,2804,2,0,0,0,0,0,0},
    {3008,5,192,2806,0,1,1000,0,0,0,0}, {3009,0,0,2806,5,0,0,0,0,0,0},
    {3012,0,0,2811,2,0,0,0,0,0,0}, {3013,5,192,2813,0,1,1000,0,0,0,0},
    {3019,0,0,2813,12,0,0,0,0,0,0}, {3022,0,0,2825,2,0,0,0,0,0,0},
    {3023,5,192,2827,0,1,1000,0,0,0,0}, {3024,0,0,2827,5,0,0,0,0,0,0},
    {3027,0,0,2832,2,0,0,0,0,0,0}, {3028,5,192,2834,0,1,1000,0,0,0,0},
    {3029,0,0,2834,5,0,0,0,0,0,0}, {3032,0,0,2839,2,0,0,0,0,0,0}, {3034,0,0,2841,5,0,0,0,0,0,0},
    {3035,5,192,2846,0,1,1000,0,0,0,0}, {3038,0,0,2846,2,0,0,0,0,0,0},
    {3040,0,0,2848,6,0,0,0,0,0,0}, {3041,5,192,2854,0,1,1000,0,0,0,0},
    {3044,0,0,2854,2,0,0,0,0,0,0}, {3046,0,0,2856,5,0,0,0,0,0,0},
    {3047,5,192,2861,0,1,1000,0,0,0,0}, {3050,0,0,2861,2,0,0,0,0,0,0},
    {3052,0,0,2863,5,0,0,0,0,0,0}, {3053,5,192,2868,0,1,1000,0,0,0,0},
    {3056,0,0,2868,2,0,0,0,0,0,0}, {3057,5,192,2870,0,1,100,0,0,0,0},
    {3058,0,0,2870,5,0,0,0,0,0,0}, {3061,0,0,2875,2,0,0,0,0,0,0},
    {3062,5,192,2877,0,1,10,0,0,0,0}, {3063,0,0,2877,5,0,0,0,0,0,0},
    {3066,0,0,2882,2,0,0,0,0,0,0}, {3067,5,192,2884,0,1,1000,0,0,0,0},
    {3068,0,0,2884,5,0,0,0,0,0,0}, {3069,0,0,2889,2,0,0,0,0,0,0}, {3071,0,0,2891,5,0,0,0,0,0,0},
    {3074,0,0,2896,2,0,0,0,0,0,0}, {3075,5,192,2898,0,5,1000,0,0,0,0},
    {3077,0,0,2898,5,0,0,0,0,0,0}, {3079,0,0,2903,2,0,0,0,0,0,0},
    {3080,5,192,2905,0,5,1000,0,0,0,0}, {3081,0,0,2905,5,0,0,0,0,0,0},
    {3084,0,0,2910,2,0,0,0,0,0,0}, {3085,5,192,2912,0,5,1000,0,0,0,0},
    {3086,0,0,2912,5,0,0,0,0,0,0}, {3089,0,0,2917,2,0,0,0,0,0,0},
    {3090,5,192,2919,0,5,1000,0,0,0,0}, {3092,0,0,2919,5,0,0,0,0,0,0},
    {3095,0,0,2924,2,0,0,0,0,0,0}, {3096,5,192,2926,0,5,1000,0,0,0,0},
    {3097,0,0,2926,5,0,0,0,0,0,0}, {3100,0,0,2931,2,0,0,0,0,0,0},
    {3101,5,192,2933,0,5,1000,0,0,0,0}, {3103,0,0,2933,6,0,0,0,0,0,0},
    {3106,0,0,2939,2,0,0,0,0,0,0}, {3108,0,0,2941,5,0,0,0,0,0,0}, {3111,0,0,2946,2,0,0,0,0,0,0},
    {3112,1,0,2948,1,0,0,0,0,0,0}, {3114,0,0,2949,2,0,0,0,0,0,0}, {3117,0,0,2951,1,0,0,0,0,0,0},
    {3119,0,0,2952,3,0,0,0,0,0,0}, {3122,0,0,2955,1,0,0,0,0,0,0}, {3124,0,0,2956,4,0,0,0,0,0,0},
    {3127,0,0,2960,2,0,0,0,0,0,0}, {3128,5,192,2962,0,5,1000,0,0,0,0},
    {3130,0,0,2962,5,0,0,0,0,0,0}, {3132,0,0,2967,2,0,0,0,0,0,0},
    {3133,5,192,2969,0,5,255,0,0,0,0}, {3135,0,0,2969,5,0,0,0,0,0,0},
    {3138,0,0,2974,2,0,0,0,0,0,0}, {3139,5,192,2976,0,10,1000,0,0,0,0},
    {3142,0,0,2976,5,0,0,0,0,0,0}, {3145,0,0,2981,3,0,0,0,0,0,0},
    {3146,5,192,2984,0,1,500,0,0,0,0}, {3149,0,0,2984,5,0,0,0,0,0,0},
    {3152,0,0,2989,2,0,0,0,0,0,0}, {3154,0,0,2991,2,0,0,0,0,0,0}, {3157,0,0,2993,1,0,0,0,0,0,0},
    {3159,0,0,2994,5,0,0,0,0,0,0}, {3160,5,192,2999,0,0,200,0,0,0,0},
    {3163,0,0,2999,2,0,0,0,0,0,0}, {3173,0,0,3001,9,0,0,0,0,0,0}, {3174,1,0,3010,1,0,0,0,0,0,0},
    {3187,0,0,3011,12,0,0,0,0,0,0}, {3188,1,0,3023,1,0,0,0,0,0,0},
    {3189,5,192,3024,0,0,200,0,0,0,0}, {3190,0,0,3024,4,0,0,0,0,0,0},
    {3193,0,0,3028,2,0,0,0,0,0,0}, {3194,0,0,3030,4,0,0,0,0,0,0}, {3196,0,0,3034,6,0,0,0,0,0,0},
    {3201,0,0,3040,5,0,0,0,0,0,0}, {3202,0,0,3045,5,0,0,0,0,0,0}, {3205,0,0,3050,3,0,0,0,0,0,0},
    {3206,1,0,3053,1,0,0,0,0,0,0}, {3207,0,0,3054,5,0,0,0,0,0,0}, {3208,1,0,3059,1,0,0,0,0,0,0},
    {3209,0,0,3060,5,0,0,0,0,0,0}, {3212,0,0,3065,2,0,0,0,0,0,0},
    {3213,5,192,3067,0,5,1000,0,0,0,0}, {3214,0,0,3067,5,0,0,0,0,0,0},
    {3217,0,0,3072,2,0,0,0,0,0,0}, {3218,0,0,3074,3,0,0,0,0,0,0}, {3221,0,0,3077,1,0,0,0,0,0,0},
    {3222,5,192,3078,0,5,1000,0,0,0,0}, {3226,0,0,3078,6,0,0,0,0,0,0},
    {3229,0,0,3084,2,0,0,0,0,0,0}, {3230,5,192,3086,0,1,1000,0,0,0,0},
    {3234,0,0,3086,6,0,0,0,0,0,0}, {3237,0,0,3092,2,0,0,0,0,0,0},
    {3238,5,192,3094,0,5,500,0,0,0,0}, {3240,0,0,3094,4,0,0,0,0,0,0},
    {3243,0,0,3098,2,0,0,0,0,0,0}, {3246,0,0,3100,4,0,0,0,0,0,0}, {3249,0,0,3104,2,0,0,0,0,0,0},
    {3250,5,192,3106,0,5,1000,0,0,0,0}, {3251,0,0,3106,4,0,0,0,0,0,0},
    {3254,0,0,3110,2,0,0,0,0,0,0}, {3256,0,0,3112,1,0,0,0,0,0,0}, {3257,0,0,3113,1,0,0,0,0,0,0},
    {3261,0,0,3114,2,0,0,0,0,0,0}, {3262,0,0,3116,1,0,0,0,0,0,0}, {3263,0,0,3117,3,0,0,0,0,0,0},
    {3264,1,192,3120,1,1,10,0,0,0,0}, {3265,5,64,3121,0,5,0,0,0,0,0},
    {3267,0,0,3121,6,0,0,0,0,0,0}, {3270,0,0,3127,2,0,0,0,0,0,0}, {3271,5,64,3129,0,1,0,0,0,0,0},
    {3272,0,0,3129,6,0,0,0,0,0,0}, {3275,0,0,3135,2,0,0,0,0,0,0},
    {3276,1,192,3137,1,0,200,0,0,0,0}, {3277,5,64,3138,0,1,0,0,0,0,0},
    {3278,0,0,3138,6,0,0,0,0,0,0}, {3281,0,0,3144,2,0,0,0,0,0,0}, {3286,0,0,3146,9,0,0,0,0,0,0},
    {3289,0,0,3155,2,0,0,0,0,0,0}, {3291,0,0,3157,5,0,0,0,0,0,0}, {3294,0,0,3162,2,0,0,0,0,0,0},
    {3295,0,0,3164,5,0,0,0,0,0,0}, {3298,0,0,3169,2,0,0,0,0,0,0}, {3300,0,0,3171,3,0,0,0,0,0,0},
    {3302,0,0,3174,5,0,0,0,0,0,0}, {3305,0,0,3179,2,0,0,0,0,0,0},
    {3306,5,192,3181,0,5,1000,0,0,0,0}, {3307,0,0,3181,5,0,0,0,0,0,0},
    {3310,0,0,3186,2,0,0,0,0,0,0}, {3311,0,0,3188,1,0,0,0,0,0,0}, {3312,0,0,3189,1,0,0,0,0,0,0},
    {3314,0,0,3190,5,0,0,0,0,0,0}, {3317,0,0,3195,2,0,0,0,0,0,0},
    {3318,5,192,3197,0,1,1000,0,0,0,0}, {3319,0,0,3197,5,0,0,0,0,0,0},
    {3322,0,0,3202,2,0,0,0,0,0,0}, {3323,0,0,3204,7,0,0,0,0,0,0}, {3324,0,0,3211,2,0,0,0,0,0,0},
    {3325,0,0,3213,5,0,0,0,0,0,0}, {3326,5,192,3218,0,1,1000,0,0,0,0},
    {3327,0,0,3218,2,0,0,0,0,0,0}, {3331,0,0,3220,7,0,0,0,0,0,0}, {3334,0,0,3227,2,0,0,0,0,0,0},
    {3335,1,0,3229,1,0,0,0,0,0,0}, {3336,1,0,3230,1,0,0,0,0,0,0},
    {3337,5,192,3231,0,1,100,0,0,0,0}, {3339,0,0,3231,6,0,0,0,0,0,0},
    {3340,0,0,3237,2,0,0,0,0,0,0}, {3342,0,0,3239,5,0,0,0,0,0,0}, {3345,0,0,3244,2,0,0,0,0,0,0},
    {3348,0,0,3246,6,0,0,0,0,0,0}, {3350,0,0,3252,2,0,0,0,0,0,0}, {3351,0,0,3254,6,0,0,0,0,0,0},
    {3354,0,0,3260,2,0,0,0,0,0,0}, {3355,5,192,3262,0,5,1000,0,0,0,0},
    {3357,0,0,3262,5,0,0,0,0,0,0}, {3360,0,0,3267,2,0,0,0,0,0,0},
    {3361,5,192,3269,0,1,100,0,0,0,0}, {3362,0,0,3269,3,0,0,0,0,0,0},
    {3365,0,0,3272,2,0,0,0,0,0,0}, {3367,0,0,3274,5,0,0,0,0,0,0}, {3370,0,0,3279,2,0,0,0,0,0,0},
    {3372,0,0,3281,5,0,0,0,0,0,0}, {3375,0,0,3286,2,0,0,0,0,0,0}, {3377,0,0,3288,5,0,0,0,0,0,0},
    {3380,0,0,3293,2,0,0,0,0,0,0}, {3381,5,192,3295,0,1000,100000,0,0,0,0},
    {3384,0,0,3295,5,0,0,0,0,0,0}, {3387,0,0,3300,2,0,0,0,0,0,0}, {3389,0,0,3302,5,0,0,0,0,0,0},
    {3392,0,0,3307,2,0,0,0,0,0,0}, {3394,0,0,3309,6,0,0,0,0,0,0}, {3397,0,0,3315,2,0,0,0,0,0,0},
    {3399,0,0,3317,5,0,0,0,0,0,0}, {3402,0,0,3322,2,0,0,0,0,0,0}, {3404,0,0,3324,5,0,0,0,0,0,0},
    {3407,0,0,3329,2,0,0,0,0,0,0}, {3410,0,0,3331,5,0,0,0,0,0,0}, {3413,0,0,3336,2,0,0,0,0,0,0},
    {3415,0,0,3338,5,0,0,0,0,0,0}, {3418,0,0,3343,2,0,0,0,0,0,0}, {3420,0,0,3345,5,0,0,0,0,0,0},
    {3423,0,0,3350,2,0,0,0,0,0,0}, {3424,0,0,3352,5,0,0,0,0,0,0}, {3427,0,0,3357,2,0,0,0,0,0,0},
    {3431,0,0,3359,5,0,0,0,0,0,0}, {3434,0,0,3364,1,0,0,0,0,0,0}, {3437,0,0,3365,11,0,0,0,0,0,0},
    {3440,0,0,3376,2,0,0,0,0,0,0}, {3441,5,192,3378,0,1,200,0,0,0,0},
    {3444,0,0,3378,7,0,0,0,0,0,0}, {3447,0,0,3385,2,0,0,0,0,0,0}, {3449,0,0,3387,5,0,0,0,0,0,0},
    {3452,0,0,3392,2,0,0,0,0,0,0}, {3454,0,0,3394,5,0,0,0,0,0,0}, {3457,0,0,3399,2,0,0,0,0,0,0},
    {3459,0,0,3401,5,0,0,0,0,0,0}, {3462,0,0,3406,2,0,0,0,0,0,0}, {3464,0,0,3408,5,0,0,0,0,0,0},
    {3467,0,0,3413,2,0,0,0,0,0,0}, {3469,0,0,3415,5,0,0,0,0,0,0}, {3472,0,0,3420,2,0,0,0,0,0,0},
    {3474,0,0,3422,5,0,0,0,0,0,0}, {3477,0,0,3427,2,0,0,0,0,0,0},
    {3478,5,192,3429,0,5,1000,0,0,0,0}, {3480,0,0,3429,5,0,0,0,0,0,0},
    {3481,0,0,3434,2,0,0,0,0,0,0}, {3483,0,0,3436,4,0,0,0,0,0,0},
    {3484,5,192,3440,0,5,500,0,0,0,0}, {3487,0,0,3440,2,0,0,0,0,0,0},
    {3488,5,192,3442,0,1,500,0,0,0,0}, {3491,0,0,3442,5,0,0,0,0,0,0},
    {3494,0,0,3447,2,0,0,0,0,0,0}, {3496,0,0,3449,5,0,0,0,0,0,0}, {3499,0,0,3454,2,0,0,0,0,0,0},
    {3500,5,192,3456,0,5,100,0,0,0,0}, {3502,0,0,3456,5,0,0,0,0,0,0},
    {3505,0,0,3461,2,0,0,0,0,0,0}, {3506,5,192,3463,0,5,1000,0,0,0,0},
    {3507,0,0,3463,5,0,0,0,0,0,0}, {3510,0,0,3468,2,0,0,0,0,0,0},
    {3511,5,192,3470,0,5,1000,0,0,0,0}, {3513,0,0,3470,5,0,0,0,0,0,0},
    {3516,0,0,3475,2,0,0,0,0,0,0}, {3517,5,192,3477,0,5,1000,0,0,0,0},
    {3519,0,0,3477,5,0,0,0,0,0,0}, {3522,0,0,3482,2,0,0,0,0,0,0}, {3526,0,0,3484,8,0,0,0,0,0,0},
    {3529,0,0,3492,2,0,0,0,0,0,0}, {3531,0,0,3494,5,0,0,0,0,0,0}, {3534,0,0,3499,2,0,0,0,0,0,0},
    {3538,0,0,3501,8,0,0,0,0,0,0}, {3541,0,0,3509,2,0,0,0,0,0,0}, {3543,0,0,3511,5,0,0,0,0,0,0},
    {3546,0,0,3516,2,0,0,0,0,0,0}, {3547,0,0,3518,3,0,0,0,0,0,0}, {3553,0,0,3521,6,0,0,0,0,0,0},
    {3554,5,192,3527,0,5,255,0,0,0,0}, {3556,0,0,3527,4,0,0,0,0,0,0},
    {3559,0,0,3531,2,0,0,0,0,0,0}, {3560,5,192,3533,0,5,1000,0,0,0,0},
    {3561,0,0,3533,6,0,0,0,0,0,0}, {3564,0,0,3539,2,0,0,0,0,0,0}, {3565,0,0,3541,5,0,0,0,0,0,0},
    {3568,0,0,3546,2,0,0,0,0,0,0}, {3570,0,0,3548,5,0,0,0,0,0,0}, {3571,0,0,3553,2,0,0,0,0,0,0},
    {3573,0,0,3555,5,0,0,0,0,0,0}, {3576,0,0,3560,2,0,0,0,0,0,0}, {3578,0,0,3562,4,0,0,0,0,0,0},
    {3581,0,0,3566,1,0,0,0,0,0,0}, {3582,0,0,3567,5,0,0,0,0,0,0}, {3583,0,0,3572,2,0,0,0,0,0,0},
    {3584,5,192,3574,0,1,1000,0,0,0,0}, {3585,0,0,3574,4,0,0,0,0,0,0},
    {3588,0,0,3578,2,0,0,0,0,0,0}, {3589,0,0,3580,4,0,0,0,0,0,0}, {3592,0,0,3584,2,0,0,0,0,0,0},
    {3595,0,0,3586,4,0,0,0,0,0,0}, {3598,0,0,3590,1,0,0,0,0,0,0},
    {3599,5,192,3591,0,1,50,0,0,0,0}, {3602,0,0,3591,5,0,0,0,0,0,0},
    {3605,0,0,3596,2,0,0,0,0,0,0}, {3606,0,0,3598,3,0,0,0,0,0,0}, {3607,0,0,3601,1,0,0,0,0,0,0},
    {3610,0,0,3602,3,0,0,0,0,0,0}, {3613,0,0,3605,2,0,0,0,0,0,0}, {3622,0,0,3607,16,0,0,0,0,0,0},
    {3625,0,0,3623,2,0,0,0,0,0,0}, {3626,0,0,3625,5,0,0,0,0,0,0}, {3629,0,0,3630,1,0,0,0,0,0,0},
    {3631,0,0,3631,5,0,0,0,0,0,0}, {3634,0,0,3636,2,0,0,0,0,0,0}, {3636,0,0,3638,5,0,0,0,0,0,0},
    {3639,0,0,3643,2,0,0,0,0,0,0}, {3641,0,0,3645,5,0,0,0,0,0,0}, {3644,0,0,3650,2,0,0,0,0,0,0},
    {3645,5,192,3652,0,5,100,0,0,0,0}, {3646,0,0,3652,5,0,0,0,0,0,0},
    {3649,0,0,3657,2,0,0,0,0,0,0}, {3650,5,192,3659,0,5,300,0,0,0,0},
    {3655,0,0,3659,8,0,0,0,0,0,0}, {3658,0,0,3667,2,0,0,0,0,0,0}, {3662,0,0,3669,6,0,0,0,0,0,0},
    {3665,0,0,3675,2,0,0,0,0,0,0}, {3666,5,192,3677,0,5,1000,0,0,0,0},
    {3669,0,0,3677,5,0,0,0,0,0,0}, {3672,0,0,3682,2,0,0,0,0,0,0},
    {3673,5,192,3684,0,5,1000,0,0,0,0}, {3675,0,0,3684,5,0,0,0,0,0,0},
    {3678,0,0,3689,2,0,0,0,0,0,0}, {3679,5,192,3691,0,5,1000,0,0,0,0},
    {3681,0,0,3691,5,0,0,0,0,0,0}, {3684,0,0,3696,2,0,0,0,0,0,0}, {3685,0,0,3698,2,0,0,0,0,0,0},
    {3688,0,0,3700,1,0,0,0,0,0,0}, {3689,5,192,3701,0,5,1000,0,0,0,0},
    {3692,0,0,3701,5,0,0,0,0,0,0}, {3693,0,0,3706,2,0,0,0,0,0,0},
    {3694,5,192,3708,0,5,1000,0,0,0,0}, {3695,0,0,3708,4,0,0,0,0,0,0},
    {3698,0,0,3712,2,0,0,0,0,0,0}, {3699,5,192,3714,0,5,1000,0,0,0,0},
    {3700,0,0,3714,6,0,0,0,0,0,0}, {3703,0,0,3720,2,0,0,0,0,0,0}, {3706,0,0,3722,5,0,0,0,0,0,0},
    {3709,0,0,3727,2,0,0,0,0,0,0}, {3710,0,0,3729,3,0,0,0,0,0,0}, {3715,0,0,3732,3,0,0,0,0,0,0},
    {3716,5,0,3735,0,0,0,0,0,0,0}, {3717,0,0,3735,4,0,0,0,0,0,0}, {3720,0,0,3739,2,0,0,0,0,0,0},
    {3724,0,0,3741,7,0,0,0,0,0,0}, {3725,0,0,3748,2,0,0,0,0,0,0}, {3726,0,0,3750,1,0,0,0,0,0,0},
    {3727,0,0,3751,1,0,0,0,0,0,0}, {3728,5,192,3752,0,1,1000,0,0,0,0},
    {3729,0,0,3752,4,0,0,0,0,0,0}, {3730,0,0,3756,3,0,0,0,0,0,0},
    {3731,5,192,3759,0,1,1000,0,0,0,0}, {3733,0,0,3759,6,0,0,0,0,0,0},
    {3734,0,0,3765,5,0,0,0,0,0,0}, {3735,0,0,3770,4,0,0,0,0,0,0}, {3738,0,0,3774,2,0,0,0,0,0,0},
    {3739,0,0,3776,5,0,0,0,0,0,0}, {3741,0,0,3781,2,0,0,0,0,0,0}, {3743,0,0,3783,10,0,0,0,0,0,0},
    {3746,0,0,3793,2,0,0,0,0,0,0}, {3747,5,192,3795,0,5,255,0,0,0,0},
    {3748,3,192,3795,0,1,1024,0,0,0,0}, {3749,0,0,3795,4,0,0,0,0,0,0},
    {3752,0,0,3799,2,0,0,0,0,0,0}, {3753,0,0,3801,5,0,0,0,0,0,0},
    {3754,5,192,3806,0,1,200,0,0,0,0}, {3757,0,0,3806,2,0,0,0,0,0,0},
    {3758,5,192,3808,0,5,1000,0,0,0,0}, {3759,0,0,3808,5,0,0,0,0,0,0},
    {3762,0,0,3813,2,0,0,0,0,0,0}, {3763,0,0,3815,4,0,0,0,0,0,0}, {3764,0,0,3819,2,0,0,0,0,0,0},
    {3766,0,0,3821,6,0,0,0,0,0,0}, {3769,0,0,3827,2,0,0,0,0,0,0}, {3771,0,0,3829,5,0,0,0,0,0,0},
    {3774,0,0,3834,2,0,0,0,0,0,0}, {3776,0,0,3836,5,0,0,0,0,0,0}, {3779,0,0,3841,2,0,0,0,0,0,0},
    {3781,0,0,3843,5,0,0,0,0,0,0}, {3784,0,0,3848,2,0,0,0,0,0,0}, {3785,0,0,3850,5,0,0,0,0,0,0},
    {3788,0,0,3855,2,0,0,0,0,0,0}, {3790,0,0,3857,5,0,0,0,0,0,0}, {3793,0,0,3862,2,0,0,0,0,0,0},
    {3794,0,0,3864,5,0,0,0,0,0,0}, {3797,0,0,3869,2,0,0,0,0,0,0}, {3799,0,0,3871,5,0,0,0,0,0,0},
    {3802,0,0,3876,2,0,0,0,0,0,0}, {3804,0,0,3878,5,0,0,0,0,0,0}, {3807,0,0,3883,2,0,0,0,0,0,0},
    {3808,0,0,3885,5,0,0,0,0,0,0}, {3811,0,0,3890,2,0,0,0,0,0,0}, {3812,0,0,3892,5,0,0,0,0,0,0},
    {3815,0,0,3897,2,0,0,0,0,0,0}, {3817,0,0,3899,5,0,0,0,0,0,0}, {3820,0,0,3904,2,0,0,0,0,0,0},
    {3822,0,0,3906,5,0,0,0,0,0,0}, {3825,0,0,3911,2,0,0,0,0,0,0}, {3827,0,0,3913,5,0,0,0,0,0,0},
    {3830,0,0,3918,2,0,0,0,0,0,0}, {3831,0,0,3920,5,0,0,0,0,0,0}, {3834,0,0,3925,2,0,0,0,0,0,0},
    {3836,0,0,3927,5,0,0,0,0,0,0}, {3839,0,0,3932,2,0,0,0,0,0,0},
    {3840,5,192,3934,0,5,255,0,0,0,0}, {3841,0,0,3934,5,0,0,0,0,0,0},
    {3844,0,0,3939,2,0,0,0,0,0,0}, {3845,5,192,3941,0,5,1000,0,0,0,0},
    {3847,0,0,3941,7,0,0,0,0,0,0}, {3850,0,0,3948,2,0,0,0,0,0,0},
    {3851,5,192,3950,0,5,1000,0,0,0,0}, {3853,0,0,3950,6,0,0,0,0,0,0},
    {3856,0,0,3956,2,0,0,0,0,0,0}, {3857,5,192,3958,0,1,10,0,0,0,0},
    {3859,0,0,3958,5,0,0,0,0,0,0}, {3862,0,0,3963,2,0,0,0,0,0,0},
    {3863,5,192,3965,0,5,200,0,0,0,0}, {3864,0,0,3965,5,0,0,0,0,0,0},
    {3867,0,0,3970,2,0,0,0,0,0,0}, {3868,5,192,3972,0,5,200,0,0,0,0},
    {3870,0,0,3972,5,0,0,0,0,0,0}, {3873,0,0,3977,2,0,0,0,0,0,0}, {3874,0,0,3979,3,0,0,0,0,0,0},
    {3878,0,0,3982,3,0,0,0,0,0,0}, {3880,0,0,3985,6,0,0,0,0,0,0}, {3883,0,0,3991,2,0,0,0,0,0,0},
    {3884,0,0,3993,6,0,0,0,0,0,0}, {3887,0,0,3999,2,0,0,0,0,0,0}, {3888,0,0,4001,6,0,0,0,0,0,0},
    {3889,0,0,4007,2,0,0,0,0,0,0}, {3890,0,0,4009,3,0,0,0,0,0,0}, {3897,0,0,4012,4,0,0,0,0,0,0},
    {3898,5,192,4016,0,5,1000,0,0,0,0}, {3900,0,0,4016,5,0,0,0,0,0,0},
    {3903,0,0,4021,2,0,0,0,0,0,0}, {3904,0,0,4023,1,0,0,0,0,0,0}, {3907,0,0,4024,1,0,0,0,0,0,0},
    {3908,5,192,4025,0,5,255,0,0,0,0}, {3909,3,192,4025,0,1,1024,0,0,0,0},
    {3911,0,0,4025,3,0,0,0,0,0,0}, {3914,0,0,4028,2,0,0,0,0,0,0}, {3915,0,0,4030,3,0,0,0,0,0,0},
    {3917,0,0,4033,1,0,0,0,0,0,0}, {3918,5,192,4034,0,5,1000,0,0,0,0},
    {3920,0,0,4034,6,0,0,0,0,0,0}, {3923,0,0,4040,2,0,0,0,0,0,0}, {3924,0,0,4042,5,0,0,0,0,0,0},
    {3927,0,0,4047,2,0,0,0,0,0,0}, {3928,0,0,4049,5,0,0,0,0,0,0}, {3930,0,0,4054,2,0,0,0,0,0,0},
    {3931,0,0,4056,4,0,0,0,0,0,0}, {3934,0,0,4060,2,0,0,0,0,0,0}, {3935,0,0,4062,5,0,0,0,0,0,0},
    {3938,0,0,4067,2,0,0,0,0,0,0}, {3939,0,0,4069,5,0,0,0,0,0,0}, {3942,0,0,4074,2,0,0,0,0,0,0},
    {3945,0,0,4076,6,0,0,0,0,0,0}, {3949,0,0,4082,3,0,0,0,0,0,0}, {3950,0,0,4085,5,0,0,0,0,0,0},
    {3953,0,0,4090,2,0,0,0,0,0,0}, {3954,5,192,4092,0,5,1000,0,0,0,0},
    {3956,0,0,4092,5,0,0,0,0,0,0}, {3959,0,0,4097,2,0,0,0,0,0,0},
    {3960,5,192,4099,0,5,1000,0,0,0,0}, {3961,0,0,4099,5,0,0,0,0,0,0},
    {3962,0,0,4104,2,0,0,0,0,0,0}, {3964,0,0,4106,5,0,0,0,0,0,0}, {3967,0,0,4111,2,0,0,0,0,0,0},
    {3969,0,0,4113,3,0,0,0,0,0,0}, {3972,0,0,4116,1,0,0,0,0,0,0}, {3974,0,0,4117,3,0,0,0,0,0,0},
    {3977,0,0,4120,1,0,0,0,0,0,0}, {3980,3,0,383,2,0,0,0,0,0,0}, {3984,0,0,4121,3,0,0,0,0,0,0},
    {3988,0,0,4124,3,0,0,0,0,0,0}, {3989,0,0,4127,3,0,0,0,0,0,0}, {3990,0,0,4130,1,0,0,0,0,0,0},
    {3991,0,0,4131,3,0,0,0,0,0,0}, {3992,0,0,4134,1,0,0,0,0,0,0}, {3993,0,0,4135,3,0,0,0,0,0,0},
    {3995,0,0,4138,3,0,0,0,0,0,0}, {3996,0,0,4141,4,0,0,0,0,0,0}, {3997,0,0,4145,2,0,0,0,0,0,0},
    {3998,0,0,4147,5,0,0,0,0,0,0}, {3999,0,0,4152,3,0,0,0,0,0,0}, {2465,0,0,4155,2,0,0,0,0,0,0},
    {1650,0,0,4157,2,0,0,0,0,0,0}, {4003,0,0,4159,1,0,0,0,0,0,0}, {2463,3,0,385,3,0,0,0,0,0,0},
    {4004,1,0,4160,1,0,0,0,0,0,0}, {4006,3,0,388,2,0,0,0,0,0,0}, {4009,0,0,4161,2,0,0,0,0,0,0},
    {4010,1,0,4163,1,0,0,0,0,0,0}, {4011,1,0,4164,1,0,0,0,0,0,0}, {1898,0,0,4165,4,0,0,0,0,0,0},
    {675,3,0,4169,0,0,0,0,0,0,0}, {4014,1,0,4169,1,0,0,0,0,0,0}, {4015,1,0,4170,1,0,0,0,0,0,0},
    {1246,0,0,4171,3,0,0,0,0,0,0}, {4019,0,0,4174,1,0,0,0,0,0,0}, {4020,0,0,4175,1,0,0,0,0,0,0},
    {4021,0,0,4176,2,0,0,0,0,0,0}, {4022,0,0,4178,1,0,0,0,0,0,0}, {4023,0,0,4179,1,0,0,0,0,0,0},
    {4026,0,0,4180,1,0,0,0,0,0,0}, {4027,0,0,4181,3,0,0,0,0,0,0}, {4028,0,0,4184,2,0,0,0,0,0,0},
    {4029,0,0,4186,5,0,0,0,0,0,0}, {4032,0,0,4191,1,0,0,0,0,0,0}, {4033,0,0,4192,2,0,0,0,0,0,0},
    {4037,0,0,4194,2,0,0,0,0,0,0}, {4038,0,0,4196,1,0,0,0,0,0,0}, {4041,0,0,4197,1,0,0,0,0,0,0},
    {4042,0,0,4198,3,0,0,0,0,0,0}, {4043,0,0,4201,9,0,0,0,0,0,0}, {4046,0,0,4210,2,0,0,0,0,0,0},
    {4047,1,0,4212,1,0,0,0,0,0,0}, {4048,0,0,4213,2,0,0,0,0,0,0}, {4049,0,0,4215,3,0,0,0,0,0,0},
    {4050,1,0,4218,1,0,0,0,0,0,0}, {4051,0,0,4219,12,0,0,0,0,0,0}, {4052,1,0,4231,1,0,0,0,0,0,0},
    {4054,0,0,4232,4,0,0,0,0,0,0}, {4055,0,0,4236,2,0,0,0,0,0,0}, {4056,0,0,4238,1,0,0,0,0,0,0},
    {4059,0,0,4239,1,0,0,0,0,0,0}, {4060,0,0,4240,2,0,0,0,0,0,0}, {4061,0,0,4242,1,0,0,0,0,0,0},
    {4062,0,0,4243,2,0,0,0,0,0,0}, {4063,0,0,4245,1,0,0,0,0,0,0}, {4064,0,0,4246,2,0,0,0,0,0,0},
    {4065,0,0,4248,1,0,0,0,0,0,0}, {4066,0,0,4249,2,0,0,0,0,0,0}, {4067,0,0,4251,1,0,0,0,0,0,0},
    {4069,0,0,4252,2,0,0,0,0,0,0}, {4072,0,0,4254,1,0,0,0,0,0,0}, {4074,0,0,4255,3,0,0,0,0,0,0},
    {4075,0,0,4258,1,0,0,0,0,0,0}, {4076,0,0,4259,3,0,0,0,0,0,0}, {4079,0,0,4262,1,0,0,0,0,0,0},
    {4080,0,0,4263,1,0,0,0,0,0,0}, {4083,0,0,4264,1,0,0,0,0,0,0}, {4084,0,0,4265,1,0,0,0,0,0,0},
    {4085,0,0,4266,1,0,0,0,0,0,0}, {4086,0,0,4267,4,0,0,0,0,0,0}, {4089,0,0,4271,1,0,0,0,0,0,0},
    {4090,0,0,4272,3,0,0,0,0,0,0}, {4091,0,0,4275,1,0,0,0,0,0,0}, {4092,0,0,4276,1,0,0,0,0,0,0},
    {4093,0,0,4277,2,0,0,0,0,0,0}, {4094,0,0,4279,1,0,0,0,0,0,0}, {4095,0,0,4280,3,0,0,0,0,0,0},
    {4096,0,0,4283,5,0,0,0,0,0,0}, {4097,0,0,4288,2,0,0,0,0,0,0}, {4098,0,0,4290,3,0,0,0,0,0,0},
    {4099,0,0,4293,1,0,0,0,0,0,0}, {4100,0,0,4294,3,0,0,0,0,0,0}, {4101,0,0,4297,2,0,0,0,0,0,0},
    {4102,0,0,4299,3,0,0,0,0,0,0}, {4103,0,0,4302,1,0,0,0,0,0,0}, {4104,0,0,4303,1,0,0,0,0,0,0},
    {4105,0,0,4304,1,0,0,0,0,0,0}, {4106,0,0,4305,3,0,0,0,0,0,0}, {4107,0,0,4308,1,0,0,0,0,0,0},
    {4108,0,0,4309,3,0,0,0,0,0,0}, {4109,0,0,4312,1,0,0,0,0,0,0}, {4110,0,0,4313,2,0,0,0,0,0,0},
    {4111,0,0,4315,1,0,0,0,0,0,0}, {4112,0,0,4316,3,0,0,0,0,0,0}, {4113,0,0,4319,1,0,0,0,0,0,0},
    {4115,0,0,4320,4,0,0,0,0,0,0}, {4116,0,0,4324,2,0,0,0,0,0,0}, {4117,0,0,4326,2,0,0,0,0,0,0},
    {4122,0,0,4328,2,0,0,0,0,0,0}, {4123,0,0,4330,3,0,0,0,0,0,0}, {4124,0,0,4333,1,0,0,0,0,0,0},
    {4125,0,0,4334,2,0,0,0,0,0,0}, {4126,0,0,4336,3,0,0,0,0,0,0}, {4127,0,0,4339,1,0,0,0,0,0,0},
    {4128,3,0,4340,0,0,0,0,0,0,0}, {4129,0,0,4340,1,0,0,0,0,0,0}, {4130,0,0,4341,2,0,0,0,0,0,0},
    {4131,0,0,4343,4,0,0,0,0,0,0}, {4132,0,0,4347,1,0,0,0,0,0,0}, {4133,0,0,4348,3,0,0,0,0,0,0},
    {4134,0,0,4351,1,0,0,0,0,0,0}, {4135,0,0,4352,3,0,0,0,0,0,0}, {4136,0,0,4355,1,0,0,0,0,0,0},
    {4137,0,0,4356,3,0,0,0,0,0,0}, {4138,0,0,4359,2,0,0,0,0,0,0}, {4139,0,0,4361,1,0,0,0,0,0,0},
    {4140,0,0,4362,3,0,0,0,0,0,0}, {4141,5,0,4365,0,0,0,0,0,0,0}, {4144,0,0,4365,3,0,0,0,0,0,0},
    {4152,0,0,4368,4,0,0,0,0,0,0}, {4155,0,0,4372,3,0,0,0,0,0,0}, {4159,3,0,390,3,0,0,0,0,0,0},
    {4160,1,0,4375,1,0,0,0,0,0,0}, {4161,0,0,4376,2,0,0,0,0,0,0}, {4164,0,0,4378,3,0,0,0,0,0,0},
    {4165,1,0,4381,1,0,0,0,0,0,0}, {4166,6,0,4382,0,0,0,0,0,0,0}, {4169,3,0,393,2,0,0,0,0,0,0},
    {4172,0,0,4382,2,0,0,0,0,0,0}, {4173,1,0,4384,1,0,0,0,0,0,0}, {4176,3,0,395,3,0,0,0,0,0,0},
    {2494,0,0,4385,4,0,0,0,0,0,0}, {4186,0,0,4389,4,0,0,0,0,0,0}, {4177,3,0,398,4,0,0,0,0,0,0},
    {4190,0,0,4393,2,0,0,0,0,0,0}, {4191,3,0,402,2,0,0,0,0,0,0}, {4193,3,0,404,2,0,0,0,0,0,0},
    {4194,7,0,4395,0,0,0,0,0,0,0}, {4195,7,192,4395,0,1000,99999000,0,0,0,0},
    {4196,5,192,4395,0,1,4000,0,0,0,0}, {4197,3,0,406,2,0,0,0,0,0,0},
    {4205,0,0,4395,13,0,0,0,0,0,0}, {4206,0,0,4408,8,0,0,0,0,0,0}, {836,5,0,4416,0,0,0,0,0,0,0},
    {4217,0,0,4416,7,0,0,0,0,0,0}, {4218,1,0,4423,1,0,0,0,0,0,0}, {4220,3,0,408,2,0,0,0,0,0,0},
    {4236,0,0,4424,8,0,0,0,0,0,0}, {4244,0,0,4432,8,0,0,0,0,0,0}, {4245,0,0,4440,2,0,0,0,0,0,0},
    {4246,3,0,410,3,0,0,0,0,0,0}, {4225,0,0,4442,6,0,0,0,0,0,0}, {4221,3,0,413,3,0,0,0,0,0,0},
    {4247,0,0,4448,3,0,0,0,0,0,0}, {4248,1,0,4451,1,0,0,0,0,0,0}, {4250,0,0,4452,2,0,0,0,0,0,0},
    {4263,0,0,4454,18,0,0,0,0,0,0}, {4273,3,0,416,9,0,0,0,0,0,0}, {4276,0,0,4472,1,0,0,0,0,0,0},
    {4277,4,0,4473,0,0,0,0,0,0,0}, {153,0,0,4473,3,0,0,0,0,0,0}, {459,3,0,4476,0,0,0,0,0,0,0},
    {4280,1,0,4476,1,0,0,0,0,0,0}, {4281,1,0,4477,1,0,0,0,0,0,0}, {4282,3,0,4478,0,0,0,0,0,0,0},
    {4283,1,0,4478,1,0,0,0,0,0,0}, {4286,3,0,425,2,0,0,0,0,0,0}, {4289,3,0,427,2,0,0,0,0,0,0},
    {4290,3,4,4479,0,0,0,0,0,0,0}, {4298,0,0,4479,4,0,0,0,0,0,0}, {4299,1,0,4483,1,0,0,0,0,0,0},
    {4300,0,0,4484,1,0,0,0,0,0,0}, {3141,3,0,4485,0,0,0,0,0,0,0}, {4301,1,0,4485,1,0,0,0,0,0,0},
    {3143,1,0,4486,1,0,0,0,0,0,0}, {4302,0,0,4487,1,0,0,0,0,0,0}, {4303,1,0,4488,1,0,0,0,0,0,0},
    {4304,0,0,4489,1,0,0,0,0,0,0}, {4305,1,0,4490,1,0,0,0,0,0,0}, {4306,1,0,4491,1,0,0,0,0,0,0},
    {4308,3,0,429,1,0,0,0,0,0,0}, {4311,3,0,430,2,0,0,0,0,0,0}, {4316,0,0,4492,7,0,0,0,0,0,0},
    {4317,0,0,4499,2,0,0,0,0,0,0}, {4326,0,0,4501,4,0,0,0,0,0,0}, {4327,1,0,4505,1,0,0,0,0,0,0},
    {4328,5,64,4506,0,1,0,0,0,0,0}, {4329,1,0,4506,1,0,0,0,0,0,0}, {4330,3,0,4507,0,0,0,0,0,0,0},
    {819,0,0,4507,2,0,0,0,0,0,0}, {4331,0,0,4509,2,0,0,0,0,0,0}, {4332,4,0,4511,0,0,0,0,0,0,0},
    {845,0,0,4511,1,0,0,0,0,0,0}, {4333,0,0,4512,1,0,0,0,0,0,0}, {4334,3,0,432,3,0,0,0,0,0,0},
    {4335,0,0,4513,3,0,0,0,0,0,0}, {4336,0,0,4516,1,0,0,0,0,0,0}, {4337,0,0,4517,2,0,0,0,0,0,0},
    {4338,0,0,4519,1,0,0,0,0,0,0}, {4340,0,0,4520,4,0,0,0,0,0,0}, {4341,0,0,4524,2,0,0,0,0,0,0},
    {4342,0,0,4526,5,0,0,0,0,0,0}, {4343,0,0,4531,1,0,0,0,0,0,0}, {4344,0,0,4532,3,0,0,0,0,0,0},
    {4345,0,0,4535,2,0,0,0,0,0,0}, {4346,0,0,4537,1,0,0,0,0,0,0}, {4347,0,0,4538,1,0,0,0,0,0,0},
    {4348,0,0,4539,6,0,0,0,0,0,0}, {4349,0,0,4545,9,0,0,0,0,0,0}, {4350,0,0,4554,2,0,0,0,0,0,0},
    {4351,1,0,4556,1,0,0,0,0,0,0}, {4352,0,0,4557,2,0,0,0,0,0,0}, {4353,0,0,4559,3,0,0,0,0,0,0},
    {4354,1,0,4562,1,0,0,0,0,0,0}, {4355,0,0,4563,12,0,0,0,0,0,0}, {4356,1,0,4575,1,0,0,0,0,0,0},
    {4357,0,0,4576,4,0,0,0,0,0,0}, {4358,0,0,4580,2,0,0,0,0,0,0}, {4359,0,0,4582,2,0,0,0,0,0,0},
    {4360,0,0,4584,1,0,0,0,0,0,0}, {4362,0,0,4585,3,0,0,0,0,0,0}, {4363,0,0,4588,1,0,0,0,0,0,0},
    {4365,0,0,4589,3,0,0,0,0,0,0}, {4366,0,0,4592,1,0,0,0,0,0,0}, {4367,0,0,4593,2,0,0,0,0,0,0},
    {4368,0,0,4595,1,0,0,0,0,0,0}, {4370,0,0,4596,3,0,0,0,0,0,0}, {4371,0,0,4599,1,0,0,0,0,0,0},
    {4377,0,0,4600,8,0,0,0,0,0,0}, {4378,0,0,4608,1,0,0,0,0,0,0}, {4379,0,0,4609,2,0,0,0,0,0,0},
    {4380,0,0,4611,1,0,0,0,0,0,0}, {4381,0,0,4612,3,0,0,0,0,0,0}, {4383,0,0,4615,1,0,0,0,0,0,0},
    {4384,0,0,4616,1,0,0,0,0,0,0}, {4385,0,0,4617,1,0,0,0,0,0,0}, {4386,0,0,4618,3,0,0,0,0,0,0},
    {4387,0,0,4621,1,0,0,0,0,0,0}, {4388,0,0,4622,1,0,0,0,0,0,0}, {4389,0,0,4623,1,0,0,0,0,0,0},
    {4390,0,0,4624,2,0,0,0,0,0,0}, {4391,0,0,4626,1,0,0,0,0,0,0}, {4392,0,0,4627,4,0,0,0,0,0,0},
    {4393,0,0,4631,1,0,0,0,0,0,0}, {4394,0,0,4632,3,0,0,0,0,0,0}, {4395,0,0,4635,2,0,0,0,0,0,0},
    {4396,0,0,4637,1,0,0,0,0,0,0}, {4397,0,0,4638,1,0,0,0,0,0,0}, {4398,0,0,4639,2,0,0,0,0,0,0},
    {4399,0,0,4641,1,0,0,0,0,0,0}, {4400,0,0,4642,1,0,0,0,0,0,0}, {4401,0,0,4643,1,0,0,0,0,0,0},
    {4402,4,0,4644,0,0,0,0,0,0,0}, {4405,3,0,435,4,0,0,0,0,0,0}, {4223,0,0,4644,2,0,0,0,0,0,0},
    {4408,3,0,439,2,0,0,0,0,0,0}, {1335,3,0,441,2,0,0,0,0,0,0}, {1644,3,0,443,3,0,0,0,0,0,0},
    {4412,1,0,4646,1,0,0,0,0,0,0}, {4413,3,0,446,3,0,0,0,0,0,0}, {4414,1,0,4647,1,0,0,0,0,0,0},
    {4420,3,0,449,5,0,0,0,0,0,0}, {4425,0,0,4648,3,0,0,0,0,0,0}, {3195,3,0,454,4,0,0,0,0,0,0},
    {1921,3,0,458,2,0,0,0,0,0,0}, {4429,3,192,4651,0,1,30,1,0,0,0},
    {4430,1,192,4651,1,0,400,0,0,0,0}, {4431,1,0,4652,1,0,0,0,0,0,0},
    {4491,0,0,4653,56,0,0,0,0,0,0}, {4492,1,0,4709,1,0,0,0,0,0,0}, {4493,0,0,4710,2,0,0,0,0,0,0},
    {4496,0,0,4712,2,0,0,0,0,0,0}, {4497,0,0,4714,2,0,0,0,0,0,0}, {4500,0,0,4716,1,0,0,0,0,0,0},
    {4504,3,0,460,3,0,0,0,0,0,0}, {4507,0,0,4717,8,0,0,0,0,0,0}, {4512,0,0,4725,10,0,0,0,0,0,0},
    {4513,0,0,4735,8,0,0,0,0,0,0}, {3148,3,0,4743,0,0,0,0,0,0,0}, {4514,1,0,4743,1,0,0,0,0,0,0},
    {4515,1,0,4744,1,0,0,0,0,0,0}, {1990,0,0,4745,7,0,0,0,0,0,0}, {1098,3,0,4752,0,0,0,0,0,0,0},
    {4518,1,0,4752,1,0,0,0,0,0,0}, {4519,1,0,4753,1,0,0,0,0,0,0}, {4520,0,0,4754,2,0,0,0,0,0,0},
    {4521,0,0,4756,2,0,0,0,0,0,0}, {4522,3,0,463,4,0,0,0,0,0,0}, {1987,0,0,4758,4,0,0,0,0,0,0},
    {4526,0,0,4762,4,0,0,0,0,0,0}, {4527,0,0,4766,4,0,0,0,0,0,0}, {4530,0,0,4770,1,0,0,0,0,0,0},
    {4531,0,0,4771,2,0,0,0,0,0,0}, {4543,0,0,4773,6,0,0,0,0,0,0}, {4544,3,0,4779,0,0,0,0,0,0,0},
    {2064,0,0,4779,2,0,0,0,0,0,0}, {4547,0,0,4781,2,0,0,0,0,0,0}, {4548,1,0,4783,1,0,0,0,0,0,0},
    {4549,0,0,4784,2,0,0,0,0,0,0}, {4550,1,0,4786,1,0,0,0,0,0,0}, {4551,1,0,4787,1,0,0,0,0,0,0},
    {4552,0,0,4788,3,0,0,0,0,0,0}, {4553,0,0,4791,3,0,0,0,0,0,0}, {4555,3,0,467,1,0,0,0,0,0,0},
    {4557,0,0,4794,1,0,0,0,0,0,0}, {4559,0,0,4795,1,0,0,0,0,0,0}, {4563,3,0,468,6,0,0,0,0,0,0},
    {4565,3,0,474,5,0,0,0,0,0,0}, {1553,0,0,4796,2,0,0,0,0,0,0}, {4572,0,0,4798,2,0,0,0,0,0,0},
    {2958,0,0,4800,2,0,0,0,0,0,0}, {4590,3,192,479,18,0,300,0,0,0,0},
    {4591,1,0,4802,1,0,0,0,0,0,0}, {4592,0,0,4803,2,0,0,0,0,0,0}, {4596,3,0,497,3,0,0,0,0,0,0},
    {4489,0,0,4805,8,0,0,0,0,0,0}, {4487,0,0,4813,8,0,0,0,0,0,0}, {4609,3,0,500,4,0,0,0,0,0,0},
    {4610,0,0,4821,4,0,0,0,0,0,0}, {4611,1,0,4825,1,0,0,0,0,0,0}, {4616,0,0,4826,11,0,0,0,0,0,0},
    {4617,1,0,4837,1,0,0,0,0,0,0}, {4619,0,0,4838,2,0,0,0,0,0,0}, {4620,3,0,504,1,0,0,0,0,0,0},
    {4622,3,0,505,1,0,0,0,0,0,0}, {4639,0,0,4840,22,0,0,0,0,0,0}, {4640,0,0,4862,8,0,0,0,0,0,0},
    {4644,3,0,506,3,0,0,0,0,0,0}, {4647,3,0,509,2,0,0,0,0,0,0}, {4648,3,0,511,2,0,0,0,0,0,0},
    {4649,0,0,4870,2,0,0,0,0,0,0}, {1930,3,0,4872,0,0,0,0,0,0,0}, {4650,1,0,4872,1,0,0,0,0,0,0},
    {4651,3,0,513,1,0,0,0,0,0,0}, {4652,3,0,514,2,0,0,0,0,0,0}, {4656,0,0,4873,3,0,0,0,0,0,0},
    {4661,0,0,4876,2,0,0,0,0,0,0}, {4662,1,0,4878,1,0,0,0,0,0,0},
    {4663,1,192,4879,1,0,50,0,0,0,0}, {4664,0,0,4880,2,0,0,0,0,0,0},
    {4672,0,0,4882,11,0,0,0,0,0,0}, {4673,1,0,4893,1,0,0,0,0,0,0}, {4674,1,0,4894,1,0,0,0,0,0,0},
    {4676,0,0,4895,14,0,0,0,0,0,0}, {4677,0,0,4909,3,0,0,0,0,0,0}, {4679,0,0,4912,4,0,0,0,0,0,0},
    {4682,3,0,516,2,0,0,0,0,0,0}, {4685,3,0,518,2,0,0,0,0,0,0}, {4688,3,0,520,3,0,0,0,0,0,0},
    {4689,1,0,4916,1,0,0,0,0,0,0}, {4694,0,0,4917,2,0,0,0,0,0,0}, {4695,0,0,4919,2,0,0,0,0,0,0},
    {4698,0,0,4921,1,0,0,0,0,0,0}, {4699,0,0,4922,1,0,0,0,0,0,0}, {4702,3,0,523,7,0,0,0,0,0,0},
    {4706,3,0,530,3,0,0,0,0,0,0}, {4709,3,0,533,2,0,0,0,0,0,0},
    {4710,3,192,4923,0,1,64,60,0,0,0}, {4713,0,0,4923,2,0,0,0,0,0,0},
    {4714,3,192,4925,0,1,43,0,0,0,0}, {4715,1,192,4925,1,1,100,0,0,0,0},
    {4718,0,0,4926,2,0,0,0,0,0,0}, {4719,3,192,4928,0,1,64,0,0,0,0},
    {4722,3,0,535,2,0,0,0,0,0,0}, {4723,1,192,4928,1,1,2,0,0,0,0}, {4724,3,0,4929,0,0,0,0,0,0,0},
    {4725,1,192,4929,1,1,20,0,0,0,0}, {4726,0,0,4930,2,0,0,0,0,0,0},
    {4727,1,192,4932,1,1,20,0,0,0,0}, {4729,3,0,537,3,0,0,0,0,0,0}, {4732,3,0,540,3,0,0,0,0,0,0},
    {4737,0,0,4933,3,0,0,0,0,0,0}, {4738,1,0,4936,1,0,0,0,0,0,0},
    {4739,3,192,4937,0,1,1024,0,0,0,0}, {4750,0,0,4937,8,0,0,0,0,0,0},
    {4751,3,192,4945,0,27,27,61,0,0,0}, {4752,1,192,4945,1,1,1000,0,0,0,0},
    {4753,1,0,4946,1,0,0,0,0,0,0}, {4768,0,0,4947,15,0,0,0,0,0,0},
    {4769,1,192,4962,1,1,100,0,0,0,0}, {4770,3,192,4963,0,22,22,62,0,0,0},
    {4771,1,192,4963,1,1,50,0,0,0,0}, {4772,1,192,4964,1,1,1000,0,0,0,0},
    {4773,1,0,4965,1,0,0,0,0,0,0}, {4774,0,0,4966,10,0,0,0,0,0,0},
    {4775,5,192,4976,0,1,2147483647,0,0,0,0}, {4776,1,0,4976,1,0,0,0,0,0,0},
    {4779,3,0,543,7,0,0,0,0,0,0}, {4780,1,192,4977,1,1,1,0,0,0,0},
    {4781,1,192,4978,1,1,100,0,0,0,0}, {4782,3,0,550,2,0,0,0,0,0,0},
    {4783,7,0,4979,0,0,0,0,0,0,0}, {4801,0,0,4979,17,0,0,0,0,0,0}, {4802,1,0,4996,1,0,0,0,0,0,0},
    {4803,3,0,4997,0,0,0,0,0,0,0}, {4804,1,0,4997,1,0,0,0,0,0,0}, {4805,1,0,4998,1,0,0,0,0,0,0},
    {4811,3,0,552,9,0,0,0,0,0,0}, {4812,5,0,4999,0,0,0,0,0,0,0}, {4817,0,0,4999,4,0,0,0,0,0,0},
    {4818,1,0,5003,1,0,0,0,0,0,0}, {4819,3,0,5004,0,0,0,0,0,0,0}, {4822,0,0,5004,1,0,0,0,0,0,0},
    {4823,5,0,5005,0,0,0,0,0,0,0}, {4824,3,0,5005,0,0,0,0,0,0,0}, {4833,0,0,5005,16,0,0,0,0,0,0},
    {3219,0,0,5021,5,0,0,0,0,0,0}, {4837,3,0,561,4,0,0,0,0,0,0}, {1773,3,0,5026,0,0,0,0,0,0,0},
    {4838,1,0,5026,1,0,0,0,0,0,0}, {4839,1,0,5027,1,0,0,0,0,0,0}, {4840,0,0,5028,2,0,0,0,0,0,0},
    {4841,3,0,565,4,0,0,0,0,0,0}, {4846,0,0,5030,2,0,0,0,0,0,0}, {4847,4,0,5032,0,0,0,0,0,0,0},
    {4848,5,192,5032,0,200,1000,0,0,0,0}, {4850,3,0,569,4,0,0,0,0,0,0},
    {4852,3,0,573,1,0,0,0,0,0,0}, {4854,0,0,5032,3,0,0,0,0,0,0}, {4856,0,0,5035,1,0,0,0,0,0,0},
    {4857,0,0,5036,1,0,0,0,0,0,0}, {4860,0,0,5037,3,0,0,0,0,0,0}, {4861,0,0,5040,2,0,0,0,0,0,0},
    {4864,0,0,5042,1,0,0,0,0,0,0}, {4865,0,0,5043,4,0,0,0,0,0,0}, {4868,0,0,5047,2,0,0,0,0,0,0},
    {4869,0,0,5049,6,0,0,0,0,0,0}, {4871,0,0,5055,2,0,0,0,0,0,0}, {4872,0,0,5057,1,0,0,0,0,0,0},
    {4881,0,0,5058,7,0,0,0,0,0,0}, {4886,0,0,5065,9,0,0,0,0,0,0}, {4889,0,0,5074,2,0,0,0,0,0,0},
    {4890,0,0,5076,8,0,0,0,0,0,0}, {4893,0,0,5084,2,0,0,0,0,0,0}, {4894,0,0,5086,3,0,0,0,0,0,0},
    {4895,5,192,5089,0,1,1000,0,0,0,0}, {4898,0,0,5089,2,0,0,0,0,0,0},
    {4903,0,0,5091,7,0,0,0,0,0,0}, {4908,0,0,5098,2,0,0,0,0,0,0}, {4909,0,0,5100,4,0,0,0,0,0,0},
    {4910,5,192,5104,0,1,1000,0,0,0,0}, {4913,0,0,5104,10,0,0,0,0,0,0},
    {4914,0,0,5114,2,0,0,0,0,0,0}, {4918,0,0,5116,5,0,0,0,0,0,0}, {4919,0,0,5121,5,0,0,0,0,0,0},
    {4922,0,0,5126,4,0,0,0,0,0,0}, {4924,0,0,5130,3,0,0,0,0,0,0}, {4925,0,0,5133,3,0,0,0,0,0,0},
    {4927,0,0,5136,3,0,0,0,0,0,0}, {4930,0,0,5139,2,0,0,0,0,0,0}, {4931,0,0,5141,2,0,0,0,0,0,0},
    {4938,0,0,5143,9,0,0,0,0,0,0}, {4939,0,0,5152,2,0,0,0,0,0,0}, {4942,0,0,5154,1,0,0,0,0,0,0},
    {4943,0,0,5155,1,0,0,0,0,0,0}, {4944,0,0,5156,1,0,0,0,0,0,0}, {4945,0,0,5157,1,0,0,0,0,0,0},
    {4948,0,0,5158,2,0,0,0,0,0,0}, {4949,0,0,5160,1,0,0,0,0,0,0}, {4952,0,0,5161,3,0,0,0,0,0,0},
    {4956,0,0,5164,4,0,0,0,0,0,0}, {4959,0,0,5168,1,0,0,0,0,0,0}, {4960,0,0,5169,4,0,0,0,0,0,0},
    {4961,5,192,5173,0,1,1000,0,0,0,0}, {4964,0,0,5173,2,0,0,0,0,0,0},
    {4966,0,0,5175,2,0,0,0,0,0,0}, {4973,0,0,5177,4,0,0,0,0,0,0}, {4974,0,0,5181,2,0,0,0,0,0,0},
    {4977,0,0,5183,1,0,0,0,0,0,0}, {4978,0,0,5184,1,0,0,0,0,0,0}, {4979,0,0,5185,2,0,0,0,0,0,0},
    {4980,1,0,5187,1,0,0,0,0,0,0}, {4981,5,192,5188,0,1,1000,0,0,0,0},
    {4982,0,0,5188,4,0,0,0,0,0,0}, {4985,0,0,5192,2,0,0,0,0,0,0}, {4986,0,0,5194,1,0,0,0,0,0,0},
    {4989,0,0,5195,1,0,0,0,0,0,0}, {4990,0,0,5196,4,0,0,0,0,0,0}, {4995,0,0,5200,4,0,0,0,0,0,0},
    {4999,0,0,5204,7,0,0,0,0,0,0}, {5000,0,0,5211,2,0,0,0,0,0,0}, {5001,0,0,5213,2,0,0,0,0,0,0},
    {5004,0,0,5215,2,0,0,0,0,0,0}, {5005,0,0,5217,8,0,0,0,0,0,0}, {5006,0,0,5225,2,0,0,0,0,0,0},
    {5008,0,0,5227,6,0,0,0,0,0,0}, {5011,0,0,5233,2,0,0,0,0,0,0}, {5013,0,0,5235,6,0,0,0,0,0,0},
    {5018,0,0,5241,3,0,0,0,0,0,0}, {5019,0,0,5244,6,0,0,0,0,0,0}, {5022,0,0,5250,2,0,0,0,0,0,0},
    {5023,0,0,5252,6,0,0,0,0,0,0}, {5026,0,0,5258,2,0,0,0,0,0,0}, {5027,0,0,5260,5,0,0,0,0,0,0},
    {5030,0,0,5265,2,0,0,0,0,0,0}, {5031,0,0,5267,5,0,0,0,0,0,0}, {5034,0,0,5272,2,0,0,0,0,0,0},
    {5035,0,0,5274,7,0,0,0,0,0,0}, {5038,0,0,5281,2,0,0,0,0,0,0}, {5039,0,0,5283,5,0,0,0,0,0,0},
    {5042,0,0,5288,2,0,0,0,0,0,0}, {5043,5,192,5290,0,1000,100000,0,0,0,0},
    {5044,0,0,5290,6,0,0,0,0,0,0}, {5045,0,0,5296,2,0,0,0,0,0,0}, {5046,0,0,5298,5,0,0,0,0,0,0},
    {5049,0,0,5303,2,0,0,0,0,0,0}, {5050,0,0,5305,5,0,0,0,0,0,0}, {5052,0,0,5310,2,0,0,0,0,0,0},
    {5054,0,0,5312,5,0,0,0,0,0,0}, {5056,0,0,5317,2,0,0,0,0,0,0}, {5058,0,0,5319,6,0,0,0,0,0,0},
    {5060,0,0,5325,2,0,0,0,0,0,0}, {5063,0,0,5327,10,0,0,0,0,0,0}, {5066,0,0,5337,2,0,0,0,0,0,0},
    {5067,0,0,5339,5,0,0,0,0,0,0}, {5070,0,0,5344,2,0,0,0,0,0,0}, {5071,0,0,5346,5,0,0,0,0,0,0},
    {5074,0,0,5351,3,0,0,0,0,0,0}, {5076,0,0,5354,8,0,0,0,0,0,0}, {5079,0,0,5362,2,0,0,0,0,0,0},
    {5080,0,0,5364,5,0,0,0,0,0,0}, {5083,0,0,5369,2,0,0,0,0,0,0}, {5084,0,0,5371,2,0,0,0,0,0,0},
    {5086,0,0,5373,1,0,0,0,0,0,0}, {5087,5,192,5374,0,5,255,0,0,0,0},
    {5088,0,0,5374,4,0,0,0,0,0,0}, {5091,0,0,5378,2,0,0,0,0,0,0}, {5093,0,0,5380,5,0,0,0,0,0,0},
    {5094,0,0,5385,2,0,0,0,0,0,0}, {5095,0,0,5387,1,0,0,0,0,0,0}, {5098,0,0,5388,1,0,0,0,0,0,0},
    {5099,5,192,5389,0,1,1000,0,0,0,0}, {5100,0,0,5389,4,0,0,0,0,0,0},
    {5104,0,0,5393,4,0,0,0,0,0,0}, {5105,0,0,5397,2,0,0,0,0,0,0}, {5106,0,0,5399,1,0,0,0,0,0,0},
    {5108,0,0,5400,3,0,0,0,0,0,0}, {5111,0,0,5403,1,0,0,0,0,0,0}, {5112,0,0,5404,2,0,0,0,0,0,0},
    {5115,0,0,5406,3,0,0,0,0,0,0}, {5116,0,0,5409,3,0,0,0,0,0,0}, {5133,0,0,5412,9,0,0,0,0,0,0},
    {5134,0,0,5421,2,0,0,0,0,0,0}, {5137,0,0,5423,1,0,0,0,0,0,0}, {5138,0,0,5424,3,0,0,0,0,0,0},
    {5141,0,0,5427,1,0,0,0,0,0,0}, {5142,0,0,5428,5,0,0,0,0,0,0}, {5146,0,0,5433,3,0,0,0,0,0,0},
    {5147,0,0,5436,5,0,0,0,0,0,0}, {5148,5,192,5441,0,5,1000,0,0,0,0},
    {5151,0,0,5441,2,0,0,0,0,0,0}, {5152,0,0,5443,1,0,0,0,0,0,0}, {5153,0,0,5444,2,0,0,0,0,0,0},
    {5154,0,0,5446,1,0,0,0,0,0,0}, {5155,0,0,5447,2,0,0,0,0,0,0}, {5160,0,0,5449,10,0,0,0,0,0,0},
    {5163,0,0,5459,2,0,0,0,0,0,0}, {5164,5,192,5461,0,5,1000,0,0,0,0},
    {5165,0,0,5461,5,0,0,0,0,0,0}, {5170,0,0,5466,3,0,0,0,0,0,0}, {5171,0,0,5469,2,0,0,0,0,0,0},
    {5178,0,0,5471,4,0,0,0,0,0,0}, {5179,0,0,5475,5,0,0,0,0,0,0}, {5182,0,0,5480,2,0,0,0,0,0,0},
    {5183,0,0,5482,5,0,0,0,0,0,0}, {5186,0,0,5487,2,0,0,0,0,0,0}, {5187,0,0,5489,5,0,0,0,0,0,0},
    {5190,0,0,5494,2,0,0,0,0,0,0}, {5191,0,0,5496,5,0,0,0,0,0,0}, {5192,0,0,5501,2,0,0,0,0,0,0},
    {5193,0,0,5503,5,0,0,0,0,0,0}, {5196,0,0,5508,2,0,0,0,0,0,0}, {5197,0,0,5510,5,0,0,0,0,0,0},
    {5200,0,0,5515,2,0,0,0,0,0,0}, {5201,0,0,5517,5,0,0,0,0,0,0}, {5202,0,0,5522,2,0,0,0,0,0,0},
    {5203,0,0,5524,5,0,0,0,0,0,0}, {5206,0,0,5529,2,0,0,0,0,0,0}, {5207,0,0,5531,2,0,0,0,0,0,0},
    {5210,0,0,5533,2,0,0,0,0,0,0}, {5211,5,192,5535,0,5,1000,0,0,0,0},
    {5212,0,0,5535,4,0,0,0,0,0,0}, {5215,0,0,5539,2,0,0,0,0,0,0}, {5216,0,0,5541,2,0,0,0,0,0,0},
    {5217,0,0,5543,2,0,0,0,0,0,0}, {5218,5,192,5545,0,5,1000,0,0,0,0},
    {5219,0,0,5545,4,0,0,0,0,0,0}, {5222,0,0,5549,2,0,0,0,0,0,0}, {5226,0,0,5551,5,0,0,0,0,0,0},
    {5229,0,0,5556,1,0,0,0,0,0,0}, {5230,0,0,5557,3,0,0,0,0,0,0}, {5233,0,0,5560,2,0,0,0,0,0,0},
    {5234,0,0,5562,3,0,0,0,0,0,0}, {5240,0,0,5565,6,0,0,0,0,0,0}, {5241,5,0,5571,0,0,0,0,0,0,0},
    {5248,0,0,5571,7,0,0,0,0,0,0}, {5249,1,0,5578,1,0,0,0,0,0,0}, {5250,3,0,5579,0,0,0,0,0,0,0},
    {5251,0,0,5579,1,0,0,0,0,0,0}, {5252,5,0,5580,0,0,0,0,0,0,0}, {5253,3,0,5580,0,0,0,0,0,0,0},
    {5258,0,0,5580,2,0,0,0,0,0,0}, {5244,7,0,5582,0,0,0,0,0,0,0},
    {4884,3,192,574,18,0,300,0,0,0,0}, {5259,1,192,5582,1,0,20,0,0,0,0},
    {5260,1,0,5583,1,0,0,0,0,0,0}, {5261,0,0,5584,2,0,0,0,0,0,0}, {5262,1,0,5586,1,0,0,0,0,0,0},
    {5263,1,0,5587,1,0,0,0,0,0,0}, {3577,1,0,5588,1,0,0,0,0,0,0}, {5264,1,0,5589,1,0,0,0,0,0,0},
    {5268,3,0,592,4,0,0,0,0,0,0}, {5269,0,0,5590,2,0,0,0,0,0,0}, {5270,1,0,5592,1,0,0,0,0,0,0},
    {5271,1,0,5593,1,0,0,0,0,0,0}, {5272,0,0,5594,2,0,0,0,0,0,0}, {5273,1,0,5596,1,0,0,0,0,0,0},
    {5274,0,0,5597,2,0,0,0,0,0,0}, {5275,1,0,5599,1,0,0,0,0,0,0}, {5276,0,0,5600,2,0,0,0,0,0,0},
    {5277,0,0,5602,2,0,0,0,0,0,0}, {5278,0,0,5604,2,0,0,0,0,0,0}, {5279,4,0,5606,0,0,0,0,0,0,0},
    {5282,0,0,5606,1,0,0,0,0,0,0}, {5283,0,0,5607,1,0,0,0,0,0,0}, {5285,0,0,5608,3,0,0,0,0,0,0},
    {5286,0,0,5611,3,0,0,0,0,0,0}, {5287,1,0,5614,1,0,0,0,0,0,0}, {3197,1,0,5615,1,0,0,0,0,0,0},
    {5304,0,0,5616,21,0,0,0,0,0,0}, {5305,0,0,5637,1,0,0,0,0,0,0}, {5306,0,0,5638,1,0,0,0,0,0,0},
    {5307,0,0,5639,3,0,0,0,0,0,0}, {5308,1,0,5642,1,0,0,0,0,0,0}, {5309,1,0,5643,1,0,0,0,0,0,0},
    {349,3,0,596,2,0,0,0,0,0,0}, {5319,0,0,5644,7,0,0,0,0,0,0}, {5320,1,0,5651,1,0,0,0,0,0,0},
    {5289,0,0,5652,5,0,0,0,0,0,0}, {347,3,0,598,2,0,0,0,0,0,0}, {5331,0,0,5657,14,0,0,0,0,0,0},
    {5291,3,0,5671,0,0,0,0,0,0,0}, {3239,1,0,5671,1,0,0,0,0,0,0}, {3241,1,0,5672,1,0,0,0,0,0,0},
    {5332,3,0,600,3,0,0,0,0,0,0}, {5335,3,0,603,2,0,0,0,0,0,0}, {5336,5,192,5673,0,0,23,0,0,0,0},
    {5337,3,0,605,2,0,0,0,0,0,0}, {5338,3,0,607,2,0,0,0,0,0,0}, {5341,3,0,609,2,0,0,0,0,0,0},
    {5342,1,0,5673,1,0,0,0,0,0,0}, {5343,0,0,5674,1,0,0,0,0,0,0}, {5344,1,0,5675,1,0,0,0,0,0,0},
    {5345,0,0,5676,1,0,0,0,0,0,0}, {687,0,0,5677,2,0,0,0,0,0,0}, {689,0,0,5679,5,0,0,0,0,0,0},
    {5347,3,0,5684,0,0,0,0,0,0,0}, {5348,1,0,5684,1,0,0,0,0,0,0}, {5349,3,0,611,4,0,0,0,0,0,0},
    {5350,0,0,5685,2,0,0,0,0,0,0}, {2149,0,0,5687,2,0,0,0,0,0,0}, {5355,0,0,5689,3,0,0,0,0,0,0},
    {5356,1,0,5692,1,0,0,0,0,0,0}, {5357,3,0,615,2,0,0,0,0,0,0}, {4142,0,0,5693,41,0,0,0,0,0,0},
    {5419,0,0,5734,5,0,0,0,0,0,0}, {5420,1,0,5739,1,0,0,0,0,0,0}, {5425,0,0,5740,14,0,0,0,0,0,0},
    {5426,3,0,617,13,0,0,0,0,0,0}, {5428,3,0,630,1,0,0,0,0,0,0}, {5430,3,0,631,1,0,0,0,0,0,0},
    {5441,0,0,5754,7,0,0,0,0,0,0}, {5442,1,0,5761,1,0,0,0,0,0,0}, {5447,0,0,5762,7,0,0,0,0,0,0},
    {5448,1,0,5769,1,0,0,0,0,0,0}, {5449,3,192,5770,0,0,255,0,0,0,0},
    {5452,0,0,5770,6,0,0,0,0,0,0}, {5453,1,0,5776,1,0,0,0,0,0,0}, {5464,0,0,5777,8,0,0,0,0,0,0},
    {5465,1,0,5785,1,0,0,0,0,0,0}, {809,3,0,5786,0,0,0,0,0,0,0}, {5466,1,0,5786,1,0,0,0,0,0,0},
    {5467,1,0,5787,1,0,0,0,0,0,0}, {5468,1,0,5788,1,0,0,0,0,0,0}, {5470,0,0,5789,10,0,0,0,0,0,0},
    {5445,3,0,5799,0,0,0,0,0,0,0}, {5471,3,192,5799,0,0,128,0,0,0,0},
    {5472,1,0,5799,1,0,0,0,0,0,0}, {5473,1,0,5800,1,0,0,0,0,0,0},
    {5474,3,192,5801,0,3,128,0,0,0,0}, {5443,3,0,5801,0,0,0,0,0,0,0},
    {5475,1,0,5801,1,0,0,0,0,0,0}, {5476,3,0,5802,0,0,0,0,0,0,0}, {5477,1,0,5802,1,0,0,0,0,0,0},
    {5482,0,0,5803,5,0,0,0,0,0,0}, {5483,1,0,5808,1,0,0,0,0,0,0}, {5484,0,0,5809,3,0,0,0,0,0,0},
    {5485,1,0,5812,1,0,0,0,0,0,0}, {5488,3,0,632,2,0,0,0,0,0,0}, {5494,3,0,634,5,0,0,0,0,0,0},
    {5497,3,0,639,8,0,0,0,0,0,0}, {5499,3,0,647,3,0,0,0,0,0,0},
    {5500,3,196,5813,0,0,64000,0,0,0,0}, {5503,0,0,5813,9,0,0,0,0,0,0},
    {5508,0,0,5822,6,0,0,0,0,0,0}, {5509,1,0,5828,1,0,0,0,0,0,0}, {5510,3,0,5829,0,0,0,0,0,0,0},
    {5511,1,192,5829,1,0,200,0,0,0,0}, {5512,1,0,5830,1,0,0,0,0,0,0},
    {5513,3,0,5831,0,0,0,0,0,0,0}, {5514,3,0,5831,0,0,0,0,0,0,0},
    {5515,1,192,5831,1,0,200,0,0,0,0}, {5518,0,0,5832,2,0,0,0,0,0,0},
    {5519,1,0,5834,1,0,0,0,0,0,0}, {5520,3,0,5835,0,0,0,0,0,0,0}, {5525,0,0,5835,2,0,0,0,0,0,0},
    {5526,1,0,5837,1,0,0,0,0,0,0}, {5528,0,0,5838,2,0,0,0,0,0,0}, {5529,1,0,5840,1,0,0,0,0,0,0},
    {5530,3,0,5841,0,0,0,0,0,0,0}, {5531,1,0,5841,1,0,0,0,0,0,0}, {5533,0,0,5842,2,0,0,0,0,0,0},
    {5534,1,0,5844,1,0,0,0,0,0,0}, {5446,0,0,5845,5,0,0,0,0,0,0}, {5541,0,0,5850,4,0,0,0,0,0,0},
    {5542,1,0,5854,1,0,0,0,0,0,0}, {5545,0,0,5855,4,0,0,0,0,0,0}, {5546,1,0,5859,1,0,0,0,0,0,0},
    {5547,1,0,5860,1,0,0,0,0,0,0}, {5548,3,192,5861,0,3,128,0,0,0,0},
    {5550,3,0,650,1,0,0,0,0,0,0}, {5551,0,0,5861,3,0,0,0,0,0,0}, {5552,0,0,5864,1,0,0,0,0,0,0},
    {5554,0,0,5865,1,0,0,0,0,0,0}, {5556,0,0,5866,1,0,0,0,0,0,0}, {5557,1,0,5867,1,0,0,0,0,0,0},
    {5558,1,0,5868,1,0,0,0,0,0,0}, {5563,0,0,5869,16,0,0,0,0,0,0},
    {5568,0,0,5885,16,0,0,0,0,0,0}, {5569,0,0,5901,17,0,0,0,0,0,0},
    {5570,3,0,5918,0,0,0,0,0,0,0}, {5571,1,0,5918,1,0,0,0,0,0,0}, {5580,0,0,5919,11,0,0,0,0,0,0},
    {5585,0,0,5930,5,0,0,0,0,0,0}, {5587,0,0,5935,1,0,0,0,0,0,0}, {5589,0,0,5936,4,0,0,0,0,0,0},
    {5593,0,0,5940,8,0,0,0,0,0,0}, {5594,1,0,5948,1,0,0,0,0,0,0}, {5598,0,0,5949,4,0,0,0,0,0,0},
    {5601,0,0,5953,4,0,0,0,0,0,0}, {4149,3,4,5957,0,0,0,0,0,0,0}, {5602,0,0,5957,9,0,0,0,0,0,0},
    {5605,0,0,5966,4,0,0,0,0,0,0}, {5606,0,0,5970,4,0,0,0,0,0,0}, {5607,3,0,5974,0,0,0,0,0,0,0},
    {5608,1,0,5974,1,0,0,0,0,0,0}, {5609,1,0,5975,1,0,0,0,0,0,0}, {1104,3,0,5976,0,0,0,0,0,0,0},
    {5610,1,0,5976,1,0,0,0,0,0,0}, {5611,0,0,5977,6,0,0,0,0,0,0}, {5612,0,0,5983,1,0,0,0,0,0,0},
    {5613,0,0,5984,6,0,0,0,0,0,0}, {3347,4,0,5990,0,0,0,0,0,0,0}, {5618,0,0,5990,2,0,0,0,0,0,0},
    {5619,5,0,5992,0,0,0,0,0,0,0}, {5620,0,0,5992,4,0,0,0,0,0,0}, {5621,1,0,5996,1,0,0,0,0,0,0},
    {5622,3,0,5997,0,0,0,0,0,0,0}, {5623,0,0,5997,1,0,0,0,0,0,0}, {5624,5,0,5998,0,0,0,0,0,0,0},
    {5625,3,0,5998,0,0,0,0,0,0,0}, {4875,3,0,651,3,0,0,0,0,0,0},
    {546,5,192,5998,0,-1,600,0,0,0,0}, {5633,0,0,5998,3,0,0,0,0,0,0},
    {5629,3,0,654,3,0,0,0,0,0,0}, {5636,1,0,6001,1,0,0,0,0,0,0}, {441,0,0,6002,61,0,0,0,0,0,0},
    {5670,0,0,6063,5,0,0,0,0,0,0}, {5671,1,0,6068,1,0,0,0,0,0,0}, {5672,0,0,6069,2,0,0,0,0,0,0},
    {5673,0,0,6071,1,0,0,0,0,0,0}, {5678,0,0,6072,17,0,0,0,0,0,0}, {5679,3,0,657,16,0,0,0,0,0,0},
    {5680,3,0,673,2,0,0,0,0,0,0}, {5681,3,0,675,3,0,0,0,0,0,0}, {5682,0,0,6089,2,0,0,0,0,0,0},
    {5683,1,0,6091,1,0,0,0,0,0,0}, {5684,0,0,6092,4,0,0,0,0,0,0}, {5685,1,0,6096,1,0,0,0,0,0,0},
    {5686,3,0,678,2,0,0,0,0,0,0}, {5687,0,0,6097,3,0,0,0,0,0,0}, {5688,0,0,6100,2,0,0,0,0,0,0},
    {2665,3,0,6102,0,0,0,0,0,0,0}, {5689,5,192,6102,0,1,50,0,0,0,0},
    {5692,0,0,6102,2,0,0,0,0,0,0}, {5693,1,0,6104,1,0,0,0,0,0,0}, {1185,0,0,6105,2,0,0,0,0,0,0},
    {5694,1,0,6107,1,0,0,0,0,0,0}, {5695,0,0,6108,2,0,0,0,0,0,0}, {5696,1,0,6110,1,0,0,0,0,0,0},
    {5697,1,0,6111,1,0,0,0,0,0,0}, {5698,0,0,6112,2,0,0,0,0,0,0}, {5699,3,0,6114,0,0,0,0,0,0,0},
    {695,0,0,6114,7,0,0,0,0,0,0}, {5707,0,0,6121,3,0,0,0,0,0,0}, {5710,0,0,6124,3,0,0,0,0,0,0},
    {5711,3,0,6127,0,0,0,0,0,0,0}, {5712,0,0,6127,3,0,0,0,0,0,0}, {692,3,0,6130,0,0,0,0,0,0,0},
    {5713,1,0,6130,1,0,0,0,0,0,0}, {5714,1,0,6131,1,0,0,0,0,0,0}, {2670,3,0,680,4,0,0,0,0,0,0},
    {5715,0,0,6132,2,0,0,0,0,0,0}, {5724,0,0,6134,4,0,0,0,0,0,0}, {5725,1,0,6138,1,0,0,0,0,0,0},
    {5726,0,0,6139,4,0,0,0,0,0,0}, {5727,1,0,6143,1,0,0,0,0,0,0}, {4516,0,0,6144,2,0,0,0,0,0,0},
    {4940,0,0,6146,2,0,0,0,0,0,0}, {5731,0,0,6148,3,0,0,0,0,0,0}, {5734,3,0,684,2,0,0,0,0,0,0},
    {5735,1,0,6151,1,0,0,0,0,0,0}, {5738,3,0,686,2,0,0,0,0,0,0}, {183,3,0,6152,0,0,0,0,0,0,0},
    {5739,3,0,6152,0,0,0,0,0,0,0}, {5740,1,0,6152,1,0,0,0,0,0,0}, {5741,1,0,6153,1,0,0,0,0,0,0},
    {5742,1,0,6154,1,0,0,0,0,0,0}, {5743,1,192,6155,1,1,30,0,0,0,0},
    {5744,3,0,6156,0,0,0,0,0,0,0}, {5745,1,0,6156,1,0,0,0,0,0,0}, {3320,0,0,6157,10,0,0,0,0,0,0},
    {5748,1,0,6167,1,0,0,0,0,0,0}, {5752,3,0,688,3,0,0,0,0,0,0}, {5754,0,0,6168,1,0,0,0,0,0,0},
    {5755,1,0,6169,1,0,0,0,0,0,0}, {5758,0,0,6170,2,0,0,0,0,0,0}, {5759,1,0,6172,1,0,0,0,0,0,0},
    {5760,1,0,6173,1,0,0,0,0,0,0}, {5761,0,0,6174,1,0,0,0,0,0,0}, {5763,0,0,6175,1,0,0,0,0,0,0},
    {5764,1,0,6176,1,0,0,0,0,0,0}, {5637,3,0,691,4,0,0,0,0,0,0}, {5765,3,0,695,4,0,0,0,0,0,0},
    {5766,1,0,6177,1,0,0,0,0,0,0}, {5771,0,0,6178,2,0,0,0,0,0,0}, {5772,0,0,6180,1,0,0,0,0,0,0},
    {5773,0,0,6181,2,0,0,0,0,0,0}, {1337,3,0,699,2,0,0,0,0,0,0}, {5784,0,0,6183,7,0,0,0,0,0,0},
    {5785,3,0,701,2,0,0,0,0,0,0}, {5787,0,0,6190,5,0,0,0,0,0,0}, {5789,0,0,6195,6,0,0,0,0,0,0},
    {5790,3,0,703,2,0,0,0,0,0,0}, {5791,3,0,705,2,0,0,0,0,0,0}, {5792,3,0,707,2,0,0,0,0,0,0},
    {5793,0,0,6201,2,0,0,0,0,0,0}, {5794,1,0,6203,1,0,0,0,0,0,0}, {5803,0,0,6204,20,0,0,0,0,0,0},
    {5807,0,0,6224,5,0,0,0,0,0,0}, {5810,0,0,6229,8,0,0,0,0,0,0}, {5811,1,0,6237,1,0,0,0,0,0,0},
    {5814,0,0,6238,23,0,0,0,0,0,0}, {5815,1,0,6261,1,0,0,0,0,0,0}, {5818,0,0,6262,1,0,0,0,0,0,0},
    {5819,0,0,6263,1,0,0,0,0,0,0}, {5822,0,0,6264,4,0,0,0,0,0,0}, {5823,1,0,6268,1,0,0,0,0,0,0},
    {5824,3,0,709,2,0,0,0,0,0,0}, {1413,0,0,6269,26,0,0,0,0,0,0}, {5872,0,0,6295,26,0,0,0,0,0,0},
    {5873,0,0,6321,3,0,0,0,0,0,0}, {5878,0,0,6324,10,0,0,0,0,0,0}, {5879,0,0,6334,6,0,0,0,0,0,0},
    {5880,1,0,6340,1,0,0,0,0,0,0}, {5881,0,0,6341,1,0,0,0,0,0,0}, {5882,1,0,6342,1,0,0,0,0,0,0},
    {5883,1,0,6343,1,0,0,0,0,0,0}, {5884,0,0,6344,1,0,0,0,0,0,0}, {5885,1,0,6345,1,0,0,0,0,0,0},
    {5886,0,0,6346,7,0,0,0,0,0,0}, {5887,1,0,6353,1,0,0,0,0,0,0}, {2277,0,0,6354,3,0,0,0,0,0,0},
    {5891,0,0,6357,2,0,0,0,0,0,0}, {5894,0,0,6359,3,0,0,0,0,0,0}, {5895,1,0,6362,1,0,0,0,0,0,0},
    {5899,3,0,711,6,0,0,0,0,0,0}, {5902,0,0,6363,12,0,0,0,0,0,0}, {5910,0,0,6375,3,0,0,0,0,0,0},
    {5911,1,0,6378,1,0,0,0,0,0,0}, {5919,0,0,6379,6,0,0,0,0,0,0}, {5920,1,0,6385,1,0,0,0,0,0,0},
    {5921,1,0,6386,1,0,0,0,0,0,0}, {5922,0,0,6387,2,0,0,0,0,0,0}, {5923,3,0,717,2,0,0,0,0,0,0},
    {5924,4,0,6389,0,0,0,0,0,0,0}, {5929,0,0,6389,4,0,0,0,0,0,0}, {5930,1,0,6393,1,0,0,0,0,0,0},
    {5933,0,0,6394,2,0,0,0,0,0,0}, {5934,0,0,6396,7,0,0,0,0,0,0}, {185,3,0,719,1437,0,0,0,0,0,0},
    {7373,3,0,2156,2,0,0,0,0,0,0}, {7423,0,0,6403,32,0,0,0,0,0,0}, {7424,0,0,6435,1,0,0,0,0,0,0},
    {7425,1,0,6436,1,0,0,0,0,0,0}, {7426,1,0,6437,1,0,0,0,0,0,0}, {7427,0,0,6438,1,0,0,0,0,0,0},
    {7428,3,192,6439,0,0,24,0,0,0,0}, {7429,1,0,6439,1,0,0,0,0,0,0},
    {7432,0,0,6440,3,0,0,0,0,0,0}, {7433,1,0,6443,1,0,0,0,0,0,0}, {1850,0,0,6444,2,0,0,0,0,0,0},
    {7440,0,0,6446,2,0,0,0,0,0,0}, {3346,1,192,6448,1,0,1000,0,0,0,0},
    {7441,1,0,6449,1,0,0,0,0,0,0}, {7444,0,0,6450,2,0,0,0,0,0,0}, {7445,1,0,6452,1,0,0,0,0,0,0},
    {7446,5,0,6453,0,0,0,0,0,0,0}, {7447,5,64,6453,0,0,0,0,0,0,0}, {4954,0,0,6453,1,0,0,0,0,0,0},
    {7451,3,0,2158,2,0,0,0,0,0,0}, {7454,3,0,2160,2,0,0,0,0,0,0}, {151,0,0,6454,4,0,0,0,0,0,0},
    {7455,0,0,6458,2,0,0,0,0,0,0}, {7456,1,0,6460,1,0,0,0,0,0,0}, {1011,3,0,2162,3,0,0,0,0,0,0},
    {2480,3,0,2165,2,0,0,0,0,0,0}, {815,3,0,6461,0,0,0,0,0,0,0}, {7459,1,0,6461,1,0,0,0,0,0,0},
    {7460,1,0,6462,1,0,0,0,0,0,0}, {1351,0,0,6463,6,0,0,0,0,0,0}, {7465,3,0,2167,6,0,0,0,0,0,0},
    {1353,0,0,6469,2,0,0,0,0,0,0}, {1999,3,0,2173,1,0,0,0,0,0,0},
    {1876,3,192,6471,0,0,15,63,0,0,0}, {7467,1,0,6471,1,0,0,0,0,0,0},
    {1975,3,0,2174,3,0,0,0,0,0,0}, {7468,1,0,6472,1,0,0,0,0,0,0}, {7476,0,0,6473,7,0,0,0,0,0,0},
    {7477,1,0,6480,1,0,0,0,0,0,0}, {7478,1,0,6481,1,0,0,0,0,0,0}, {7479,0,0,6482,2,0,0,0,0,0,0},
    {7480,1,0,6484,1,0,0,0,0,0,0}, {7471,1,0,6485,1,0,0,0,0,0,0}, {7481,3,0,2177,1,0,0,0,0,0,0},
    {7484,3,0,2178,3,0,0,0,0,0,0}, {7485,3,0,2181,2,0,0,0,0,0,0}, {2056,0,0,6486,18,0,0,0,0,0,0},
    {7506,5,192,6504,0,1,1000,0,0,0,0}, {7521,0,0,6504,11,0,0,0,0,0,0},
    {7522,1,0,6515,1,0,0,0,0,0,0}, {7525,3,0,2183,5,0,0,0,0,0,0}, {7527,3,0,2188,2,0,0,0,0,0,0},
    {7529,3,0,2190,2,0,0,0,0,0,0}, {7530,3,0,2192,10,0,0,0,0,0,0}, {7531,0,0,6516,2,0,0,0,0,0,0},
    {7535,3,0,2202,4,0,0,0,0,0,0}, {7543,0,0,6518,6,0,0,0,0,0,0}, {7544,1,0,6524,1,0,0,0,0,0,0},
    {7564,0,0,6525,19,0,0,0,0,0,0}, {7565,1,0,6544,1,0,0,0,0,0,0},
    {7573,0,0,6545,14,0,0,0,0,0,0}, {7574,1,0,6559,1,0,0,0,0,0,0},
    {7575,0,0,6560,11,0,0,0,0,0,0}, {7576,1,0,6571,1,0,0,0,0,0,0}, {7580,3,0,2206,3,0,0,0,0,0,0},
    {7581,0,0,6572,2,0,0,0,0,0,0}, {2003,0,0,6574,11,0,0,0,0,0,0}, {2674,3,0,6585,0,0,0,0,0,0,0},
    {7589,1,0,6585,1,0,0,0,0,0,0}, {7590,3,0,2209,6,0,0,0,0,0,0}, {701,3,0,6586,0,0,0,0,0,0,0},
    {2009,0,0,6586,12,0,0,0,0,0,0}, {7600,0,0,6598,2,0,0,0,0,0,0}, {7601,1,0,6600,1,0,0,0,0,0,0},
    {7602,0,0,6601,2,0,0,0,0,0,0}, {7603,1,0,6603,1,0,0,0,0,0,0}, {976,3,0,6604,0,0,0,0,0,0,0},
    {7604,1,0,6604,1,0,0,0,0,0,0}, {7612,3,0,2215,12,0,0,0,0,0,0}, {7614,3,0,2227,3,0,0,0,0,0,0},
    {7615,5,192,6605,0,5,1000,0,0,0,0}, {7618,3,0,2230,2,0,0,0,0,0,0},
    {7619,5,192,6605,0,0,128,0,0,0,0}, {7621,3,0,2232,2,0,0,0,0,0,0},
    {7622,0,0,6605,1,0,0,0,0,0,0}, {7623,1,0,6606,1,0,0,0,0,0,0}, {7625,0,0,6607,1,0,0,0,0,0,0},
    {7626,1,0,6608,1,0,0,0,0,0,0}, {7629,3,0,2234,3,0,0,0,0,0,0}, {2013,0,0,6609,8,0,0,0,0,0,0},
    {7635,0,0,6617,1,0,0,0,0,0,0}, {7636,1,0,6618,1,0,0,0,0,0,0}, {7637,1,0,6619,1,0,0,0,0,0,0},
    {7638,0,0,6620,1,0,0,0,0,0,0}, {7642,0,0,6621,4,0,0,0,0,0,0}, {7643,1,0,6625,1,0,0,0,0,0,0},
    {2679,3,0,6626,0,0,0,0,0,0,0}, {7645,3,0,2237,2,0,0,0,0,0,0}, {7647,0,0,6626,1,0,0,0,0,0,0},
    {7648,1,0,6627,1,0,0,0,0,0,0}, {7652,3,0,2239,4,0,0,0,0,0,0}, {7653,1,0,6628,1,0,0,0,0,0,0},
    {7660,3,0,2243,12,0,0,0,0,0,0}, {2029,0,0,6629,24,0,0,0,0,0,0}, {373,0,0,6653,8,0,0,0,0,0,0},
    {7680,1,0,6661,1,0,0,0,0,0,0}, {7681,1,0,6662,1,0,0,0,0,0,0}, {3383,3,0,6663,0,0,0,0,0,0,0},
    {7686,3,0,2255,7,0,0,0,0,0,0}, {7687,1,0,6663,1,0,0,0,0,0,0}, {7689,3,0,2262,2,0,0,0,0,0,0},
    {2904,0,0,6664,5,0,0,0,0,0,0}, {7695,3,0,2264,2,0,0,0,0,0,0}, {7696,0,0,6669,2,0,0,0,0,0,0},
    {7690,3,0,6671,0,0,0,0,0,0,0}, {7697,1,0,6671,1,0,0,0,0,0,0}, {7700,3,0,2266,8,0,0,0,0,0,0},
    {343,3,0,6672,0,0,0,0,0,0,0}, {7701,3,0,2274,2,0,0,0,0,0,0}, {7702,1,0,6672,1,0,0,0,0,0,0},
    {7703,0,0,6673,4,0,0,0,0,0,0}, {7704,0,0,6677,4,0,0,0,0,0,0}, {7705,3,0,2276,1,0,0,0,0,0,0},
    {7706,3,0,2277,12,0,0,0,0,0,0}, {2035,0,0,6681,11,0,0,0,0,0,0},
    {2038,3,0,6692,0,0,0,0,0,0,0}, {7721,0,0,6692,5,0,0,0,0,0,0}, {7725,0,0,6697,7,0,0,0,0,0,0},
    {7728,3,0,2289,3,0,0,0,0,0,0}, {7729,0,0,6704,7,0,0,0,0,0,0}, {7731,1,0,6711,1,0,0,0,0,0,0},
    {7732,1,0,6712,1,0,0,0,0,0,0}, {7733,0,0,6713,5,0,0,0,0,0,0}, {7734,1,0,6718,1,0,0,0,0,0,0},
    {7735,1,0,6719,1,0,0,0,0,0,0}, {7739,3,0,2292,3,0,0,0,0,0,0}, {7740,1,0,6720,1,0,0,0,0,0,0},
    {7741,3,0,2295,12,0,0,0,0,0,0}, {2043,0,0,6721,12,0,0,0,0,0,0},
    {2687,3,0,6733,0,0,0,0,0,0,0}, {7750,1,0,6733,1,0,0,0,0,0,0}, {7754,3,0,2307,15,0,0,0,0,0,0},
    {5053,0,0,6734,1,0,0,0,0,0,0}, {7756,3,0,2322,3,0,0,0,0,0,0}, {7757,0,0,6735,1,0,0,0,0,0,0},
    {7758,1,0,6736,1,0,0,0,0,0,0}, {7759,1,0,6737,1,0,0,0,0,0,0}, {7760,1,0,6738,1,0,0,0,0,0,0},
    {7761,3,0,2325,2,0,0,0,0,0,0}, {7772,3,0,2327,10,0,0,0,0,0,0}, {7773,0,0,6739,2,0,0,0,0,0,0},
    {7774,1,0,6741,1,0,0,0,0,0,0}, {7775,0,0,6742,2,0,0,0,0,0,0}, {7776,1,0,6744,1,0,0,0,0,0,0},
    {7779,0,0,6745,1,0,0,0,0,0,0}, {7786,3,0,2337,7,0,0,0,0,0,0}, {7793,0,0,6746,16,0,0,0,0,0,0},
    {7794,3,0,2344,3,0,0,0,0,0,0}, {7795,1,0,6762,1,0,0,0,0,0,0}, {2053,0,0,6763,10,0,0,0,0,0,0},
    {704,0,0,6773,11,0,0,0,0,0,0}, {3409,3,0,6784,0,0,0,0,0,0,0}, {7809,1,0,6784,1,0,0,0,0,0,0},
    {7816,3,0,2347,9,0,0,0,0,0,0}, {702,3,0,6785,0,0,0,0,0,0,0}, {7817,1,0,6785,1,0,0,0,0,0,0},
    {7818,3,0,2356,12,0,0,0,0,0,0}, {7819,0,0,6786,2,0,0,0,0,0,0}, {7820,1,0,6788,1,0,0,0,0,0,0},
    {7823,3,0,2368,7,0,0,0,0,0,0}, {7829,0,0,6789,5,0,0,0,0,0,0}, {7830,0,0,6794,3,0,0,0,0,0,0},
    {7831,1,0,6797,1,0,0,0,0,0,0}, {7832,1,0,6798,1,0,0,0,0,0,0}, {7835,0,0,6799,3,0,0,0,0,0,0},
    {7836,1,192,6802,1,0,100,0,0,0,0}, {7847,0,0,6803,15,0,0,0,0,0,0},
    {7848,1,0,6818,1,0,0,0,0,0,0}, {7853,0,0,6819,7,0,0,0,0,0,0}, {980,0,0,6826,4,0,0,0,0,0,0},
    {7856,1,0,6830,1,0,0,0,0,0,0}, {7858,3,0,2375,3,0,0,0,0,0,0},
    {7859,5,192,6831,0,0,48,0,0,0,0}, {7860,1,0,6831,1,0,0,0,0,0,0},
    {7863,3,0,2378,8,0,0,0,0,0,0}, {7865,3,0,2386,3,0,0,0,0,0,0}, {7868,3,0,2389,2,0,0,0,0,0,0},
    {2066,0,0,6832,12,0,0,0,0,0,0}, {7873,0,0,6844,2,0,0,0,0,0,0}, {7875,3,0,2391,1,0,0,0,0,0,0},
    {2016,3,0,6846,0,0,0,0,0,0,0}, {7876,1,0,6846,1,0,0,0,0,0,0}, {7877,3,0,2392,12,0,0,0,0,0,0},
    {7665,3,0,2404,2,0,0,0,0,0,0}, {7878,1,0,6847,1,0,0,0,0,0,0}, {7879,3,0,2406,12,0,0,0,0,0,0},
    {7882,3,0,2418,2,0,0,0,0,0,0}, {7883,5,0,6848,0,0,0,0,0,0,0}, {7884,3,0,6848,0,0,0,0,0,0,0},
    {7885,3,0,6848,0,0,0,0,0,0,0}, {7886,1,0,6848,1,0,0,0,0,0,0}, {7887,1,0,6849,1,0,0,0,0,0,0},
    {7888,0,0,6850,1,0,0,0,0,0,0}, {7889,0,0,6851,1,0,0,0,0,0,0}, {7890,0,0,6852,1,0,0,0,0,0,0},
    {7891,1,0,6853,1,0,0,0,0,0,0}, {5653,3,0,6854,0,0,0,0,0,0,0}, {7892,3,0,2420,2,0,0,0,0,0,0},
    {7893,1,0,6854,1,0,0,0,0,0,0}, {7896,0,0,6855,2,0,0,0,0,0,0}, {7897,1,0,6857,1,0,0,0,0,0,0},
    {738,0,0,6858,1,0,0,0,0,0,0}, {7898,1,0,6859,1,0,0,0,0,0,0}, {7899,4,0,6860,0,0,0,0,0,0,0},
    {764,0,0,6860,4,0,0,0,0,0,0}, {7902,3,0,6864,0,0,0,0,0,0,0}, {7903,1,0,6864,1,0,0,0,0,0,0},
    {7904,5,192,6865,0,1,1000,0,0,0,0}, {7905,1,0,6865,1,0,0,0,0,0,0},
    {7906,1,0,6866,1,0,0,0,0,0,0}, {7907,1,0,6867,1,0,0,0,0,0,0}, {7908,0,0,6868,1,0,0,0,0,0,0},
    {7909,0,0,6869,1,0,0,0,0,0,0}, {7910,0,0,6870,1,0,0,0,0,0,0}, {7911,1,0,6871,1,0,0,0,0,0,0},
    {7914,0,0,6872,2,0,0,0,0,0,0}, {7915,1,0,6874,1,0,0,0,0,0,0}, {7916,3,0,2422,2,0,0,0,0,0,0},
    {5415,3,0,6875,0,0,0,0,0,0,0}, {2071,3,0,2424,2,0,0,0,0,0,0}, {7919,1,0,6875,1,0,0,0,0,0,0},
    {7922,0,0,6876,5,0,0,0,0,0,0}, {2698,3,0,6881,0,0,0,0,0,0,0}, {7923,1,0,6881,1,0,0,0,0,0,0},
    {7926,0,0,6882,7,0,0,0,0,0,0}, {7927,1,0,6889,1,0,0,0,0,0,0}, {7928,3,0,6890,0,0,0,0,0,0,0},
    {7929,3,0,6890,0,0,0,0,0,0,0}, {2070,3,0,2426,2,0,0,0,0,0,0}, {7932,3,0,6890,0,0,0,0,0,0,0},
    {708,3,0,6890,0,0,0,0,0,0,0}, {7933,0,0,6890,2,0,0,0,0,0,0}, {7938,0,0,6892,4,0,0,0,0,0,0},
    {7939,1,0,6896,1,0,0,0,0,0,0}, {7940,0,0,6897,2,0,0,0,0,0,0}, {5581,0,0,6899,15,0,0,0,0,0,0},
    {7943,1,0,6914,1,0,0,0,0,0,0}, {2078,0,0,6915,8,0,0,0,0,0,0}, {7950,0,0,6923,2,0,0,0,0,0,0},
    {7951,3,0,2428,2,0,0,0,0,0,0}, {7952,0,0,6925,4,0,0,0,0,0,0}, {7953,1,0,6929,1,0,0,0,0,0,0},
    {7954,0,0,6930,4,0,0,0,0,0,0}, {7955,1,0,6934,1,0,0,0,0,0,0}, {7956,0,0,6935,2,0,0,0,0,0,0},
    {7957,0,0,6937,2,0,0,0,0,0,0}, {7958,0,0,6939,2,0,0,0,0,0,0}, {7959,1,0,6941,1,0,0,0,0,0,0},
    {7960,0,0,6942,4,0,0,0,0,0,0}, {7961,0,0,6946,4,0,0,0,0,0,0}, {7963,0,0,6950,10,0,0,0,0,0,0},
    {7964,0,0,6960,10,0,0,0,0,0,0}, {7965,0,0,6970,2,0,0,0,0,0,0},
    {7966,5,64,6972,0,1,0,0,0,0,0}, {7967,1,0,6972,1,0,0,0,0,0,0}, {7968,0,0,6973,2,0,0,0,0,0,0},
    {7969,1,0,6975,1,0,0,0,0,0,0}, {7970,0,0,6976,2,0,0,0,0,0,0}, {7971,0,0,6978,1,0,0,0,0,0,0},
    {7972,0,0,6979,1,0,0,0,0,0,0}, {7973,0,0,6980,1,0,0,0,0,0,0}, {7979,3,0,2430,6,0,0,0,0,0,0},
    {7980,0,0,6981,1,0,0,0,0,0,0}, {7981,0,0,6982,1,0,0,0,0,0,0}, {7982,3,0,2436,2,0,0,0,0,0,0},
    {7983,0,0,6983,2,0,0,0,0,0,0}, {7984,0,0,6985,2,0,0,0,0,0,0}, {2083,3,0,6987,0,0,0,0,0,0,0},
    {7985,1,0,6987,1,0,0,0,0,0,0}, {7986,0,0,6988,1,0,0,0,0,0,0}, {7987,0,0,6989,1,0,0,0,0,0,0},
    {7989,0,0,6990,2,0,0,0,0,0,0}, {7990,0,0,6992,2,0,0,0,0,0,0}, {7991,3,0,2438,2,0,0,0,0,0,0},
    {7992,0,0,6994,6,0,0,0,0,0,0}, {7993,0,0,7000,5,0,0,0,0,0,0}, {7994,3,0,2440,2,0,0,0,0,0,0},
    {7995,3,0,2442,2,0,0,0,0,0,0}, {7996,3,0,2444,2,0,0,0,0,0,0}, {8002,0,0,7005,23,0,0,0,0,0,0},
    {8003,1,0,7028,1,0,0,0,0,0,0}, {8004,0,0,7029,23,0,0,0,0,0,0}, {8005,1,0,7052,1,0,0,0,0,0,0},
    {8007,0,0,7053,7,0,0,0,0,0,0}, {8008,1,0,7060,1,0,0,0,0,0,0}, {8009,0,0,7061,7,0,0,0,0,0,0},
    {8011,1,0,7068,1,0,0,0,0,0,0}, {8012,0,0,7069,1,0,0,0,0,0,0}, {8013,0,0,7070,1,0,0,0,0,0,0},
    {8014,1,0,7071,1,0,0,0,0,0,0}, {8015,1,0,7072,1,0,0,0,0,0,0},
    {2073,3,192,7073,0,3,128,64,0,0,0}, {8016,1,0,7073,1,0,0,0,0,0,0},
    {8017,0,0,7074,1,0,0,0,0,0,0}, {8018,0,0,7075,1,0,0,0,0,0,0}, {8021,0,0,7076,8,0,0,0,0,0,0},
    {8022,1,0,7084,1,0,0,0,0,0,0}, {8030,0,0,7085,10,0,0,0,0,0,0},
    {8031,0,0,7095,10,0,0,0,0,0,0}, {8037,0,0,7105,3,0,0,0,0,0,0}, {8038,0,0,7108,3,0,0,0,0,0,0},
    {8039,1,0,7111,1,0,0,0,0,0,0}, {4657,0,0,7112,3,0,0,0,0,0,0}, {8045,0,0,7115,5,0,0,0,0,0,0},
    {8046,0,0,7120,5,0,0,0,0,0,0}, {8047,0,0,7125,2,0,0,0,0,0,0}, {8048,1,0,7127,1,0,0,0,0,0,0},
    {8049,0,0,7128,2,0,0,0,0,0,0}, {8050,1,0,7130,1,0,0,0,0,0,0}, {2087,0,0,7131,9,0,0,0,0,0,0},
    {8054,1,0,7140,1,0,0,0,0,0,0}, {8056,0,0,7141,2,0,0,0,0,0,0}, {8057,0,0,7143,2,0,0,0,0,0,0},
    {8058,0,0,7145,1,0,0,0,0,0,0}, {8059,0,0,7146,1,0,0,0,0,0,0}, {8060,1,0,7147,1,0,0,0,0,0,0},
    {8061,1,0,7148,1,0,0,0,0,0,0}, {8062,5,192,7149,0,1,1000,0,0,0,0},
    {8063,0,0,7149,4,0,0,0,0,0,0}, {8065,0,0,7153,2,0,0,0,0,0,0},
    {8066,5,192,7155,0,5,1000,0,0,0,0}, {8067,0,0,7155,4,0,0,0,0,0,0},
    {8068,0,0,7159,2,0,0,0,0,0,0}, {8069,0,0,7161,4,0,0,0,0,0,0}, {8070,0,0,7165,2,0,0,0,0,0,0},
    {8072,3,0,2446,4,0,0,0,0,0,0}, {8073,3,0,2450,4,0,0,0,0,0,0}, {2417,3,0,7167,0,0,0,0,0,0,0},
    {8077,0,0,7167,2,0,0,0,0,0,0}, {8078,0,0,7169,2,0,0,0,0,0,0}, {8079,1,0,7171,1,0,0,0,0,0,0},
    {8080,1,0,7172,1,0,0,0,0,0,0}, {8081,0,0,7173,2,0,0,0,0,0,0}, {8082,0,0,7175,2,0,0,0,0,0,0},
    {8083,0,0,7177,5,0,0,0,0,0,0}, {473,3,0,7182,0,0,0,0,0,0,0}, {8084,1,0,7182,1,0,0,0,0,0,0},
    {8085,5,192,7183,0,5,1000,0,0,0,0}, {8089,0,0,7183,11,0,0,0,0,0,0},
    {8090,1,0,7194,1,0,0,0,0,0,0}, {8092,3,0,2454,5,0,0,0,0,0,0}, {2096,0,0,7195,9,0,0,0,0,0,0},
    {8093,1,0,7204,1,0,0,0,0,0,0}, {8096,3,0,2459,2,0,0,0,0,0,0}, {8097,1,0,7205,1,0,0,0,0,0,0},
    {2100,0,0,7206,8,0,0,0,0,0,0}, {2725,3,0,7214,0,0,0,0,0,0,0}, {8099,1,0,7214,1,0,0,0,0,0,0},
    {8100,1,0,7215,1,0,0,0,0,0,0}, {2104,0,0,7216,8,0,0,0,0,0,0}, {2728,3,0,7224,0,0,0,0,0,0,0},
    {8102,1,0,7224,1,0,0,0,0,0,0}, {8103,1,0,7225,1,0,0,0,0,0,0}, {8106,3,0,2461,2,0,0,0,0,0,0},
    {8107,3,0,7226,0,0,0,0,0,0,0}, {8108,1,0,7226,1,0,0,0,0,0,0}, {2120,0,0,7227,14,0,0,0,0,0,0},
    {8121,3,0,2463,4,0,0,0,0,0,0}, {2110,0,0,7241,9,0,0,0,0,0,0}, {8127,3,0,2467,5,0,0,0,0,0,0},
    {2090,3,0,7250,0,0,0,0,0,0,0}, {8128,1,0,7250,1,0,0,0,0,0,0}, {8129,1,0,7251,1,0,0,0,0,0,0},
    {2733,3,0,7252,0,0,0,0,0,0,0}, {8130,1,0,7252,1,0,0,0,0,0,0}, {8131,1,0,7253,1,0,0,0,0,0,0},
    {5847,3,0,2472,3,0,0,0,0,0,0}, {5871,3,0,2475,2,0,0,0,0,0,0}, {8132,1,0,7254,1,0,0,0,0,0,0},
    {2275,3,0,7255,0,0,0,0,0,0,0}, {3341,3,0,2477,4,0,0,0,0,0,0}, {8137,3,0,2481,2,0,0,0,0,0,0},
    {8141,0,0,7255,6,0,0,0,0,0,0}, {8154,0,0,7261,8,0,0,0,0,0,0}, {8142,3,0,2483,4,0,0,0,0,0,0},
    {8156,0,0,7269,9,0,0,0,0,0,0}, {8157,1,0,7278,1,0,0,0,0,0,0}, {1943,3,0,2487,3,0,0,0,0,0,0},
    {5242,5,0,7279,0,0,0,0,0,0,0}, {8161,6,0,7279,0,0,0,0,0,0,0}, {8164,0,0,7279,2,0,0,0,0,0,0},
    {8165,1,0,7281,1,0,0,0,0,0,0}, {1892,0,0,7282,7,0,0,0,0,0,0}, {3490,3,0,7289,0,0,0,0,0,0,0},
    {8173,1,0,7289,1,0,0,0,0,0,0}, {8174,1,0,7290,1,0,0,0,0,0,0}, {8175,3,0,2490,4,0,0,0,0,0,0},
    {8178,3,0,2494,2,0,0,0,0,0,0}, {8179,1,0,7291,1,0,0,0,0,0,0}, {2123,0,0,7292,8,0,0,0,0,0,0},
    {8194,0,0,7300,7,0,0,0,0,0,0}, {8195,3,0,2496,2,0,0,0,0,0,0}, {5238,0,0,7307,3,0,0,0,0,0,0},
    {146,3,0,2498,2,0,0,0,0,0,0}, {8209,0,0,7310,12,0,0,0,0,0,0}, {8210,1,0,7322,1,0,0,0,0,0,0},
    {8213,3,0,2500,2,0,0,0,0,0,0}, {8216,0,0,7323,1,0,0,0,0,0,0}, {4899,3,0,2502,4,0,0,0,0,0,0},
    {5444,3,0,7324,0,0,0,0,0,0,0}, {8217,1,0,7324,1,0,0,0,0,0,0}, {8218,3,0,7325,0,0,0,0,0,0,0},
    {8219,1,0,7325,1,0,0,0,0,0,0}, {8220,5,192,7326,0,0,2147483647,0,0,0,0},
    {8221,5,192,7326,0,0,2147483647,0,0,0,0}, {8222,5,0,7326,0,0,0,0,0,0,0},
    {8223,5,0,7326,0,0,0,0,0,0,0}, {8224,5,0,7326,0,0,0,0,0,0,0}, {2945,5,0,7326,0,0,0,0,0,0,0},
    {8225,5,192,7326,0,0,100,0,0,0,0}, {4211,5,0,7326,0,0,0,0,0,0,0},
    {8226,5,192,7326,0,0,2147483647,0,0,0,0}, {8227,5,192,7326,0,0,2147483647,0,0,0,0},
    {4229,5,0,7326,0,0,0,0,0,0,0}, {4232,5,0,7326,0,0,0,0,0,0,0}, {4274,5,0,7326,0,0,0,0,0,0,0},
    {8228,5,0,7326,0,0,0,0,0,0,0}, {8229,5,0,7326,0,0,0,0,0,0,0}, {4215,5,0,7326,0,0,0,0,0,0,0},
    {8230,5,0,7326,0,0,0,0,0,0,0}, {8231,5,0,7326,0,0,0,0,0,0,0}, {4213,7,0,7326,0,0,0,0,0,0,0},
    {7413,0,0,7326,2,0,0,0,0,0,0}, {8234,5,0,7328,0,0,0,0,0,0,0}, {8235,0,0,7328,4,0,0,0,0,0,0},
    {8236,1,0,7332,1,0,0,0,0,0,0}, {8237,3,0,7333,0,0,0,0,0,0,0}, {8238,0,0,7333,1,0,0,0,0,0,0},
    {8239,5,0,7334,0,0,0,0,0,0,0}, {8240,3,0,7334,0,0,0,0,0,0,0}, {8242,3,0,2506,2,0,0,0,0,0,0},
    {5831,0,0,7334,2,0,0,0,0,0,0}, {8243,0,0,7336,2,0,0,0,0,0,0}, {4815,0,0,7338,1,0,0,0,0,0,0},
    {5827,0,0,7339,2,0,0,0,0,0,0}, {8244,0,0,7341,2,0,0,0,0,0,0}, {8245,6,0,7343,0,0,0,0,0,0,0},
    {8246,3,0,2508,3,0,0,0,0,0,0}, {2136,3,0,2511,59,0,0,0,0,0,0}, {2138,0,0,7343,3,0,0,0,0,0,0},
    {2738,3,0,7346,0,0,0,0,0,0,0}, {8307,1,0,7346,1,0,0,0,0,0,0}, {8308,1,0,7347,1,0,0,0,0,0,0},
    {8309,3,0,7348,0,0,0,0,0,0,0}, {8310,1,0,7348,1,0,0,0,0,0,0}, {8314,0,0,7349,3,0,0,0,0,0,0},
    {8315,1,0,7352,1,0,0,0,0,0,0}, {8316,1,0,7353,1,0,0,0,0,0,0}, {8317,0,0,7354,4,0,0,0,0,0,0},
    {2577,1,0,7358,1,0,0,0,0,0,0}, {8318,1,192,7359,1,0,40,0,0,0,0},
    {8320,3,0,2570,1,0,0,0,0,0,0}, {8321,0,0,7360,2,0,0,0,0,0,0}, {8322,1,0,7362,1,0,0,0,0,0,0},
    {8323,8,0,7363,0,0,0,0,0,0,0}, {8324,0,0,7363,4,0,0,0,0,0,0}, {8330,0,0,7367,3,0,0,0,0,0,0},
    {1456,0,0,7370,1,0,0,0,0,0,0}, {8333,0,0,7371,12,0,0,0,0,0,0}, {8334,0,0,7383,1,0,0,0,0,0,0},
    {8336,0,0,7384,3,0,0,0,0,0,0}, {8337,0,0,7387,1,0,0,0,0,0,0}, {8338,0,0,7388,17,0,0,0,0,0,0},
    {8339,0,0,7405,1,0,0,0,0,0,0}, {8340,0,0,7406,3,0,0,0,0,0,0}, {8341,0,0,7409,1,0,0,0,0,0,0},
    {8342,3,0,2571,2,0,0,0,0,0,0}, {8344,0,0,7410,5,0,0,0,0,0,0}, {8345,0,0,7415,1,0,0,0,0,0,0},
    {8348,0,0,7416,11,0,0,0,0,0,0}, {8349,0,0,7427,3,0,0,0,0,0,0}, {8350,0,0,7430,6,0,0,0,0,0,0},
    {8351,0,0,7436,1,0,0,0,0,0,0}, {8352,0,0,7437,18,0,0,0,0,0,0}, {8353,0,0,7455,1,0,0,0,0,0,0},
    {8354,0,0,7456,3,0,0,0,0,0,0}, {8355,0,0,7459,1,0,0,0,0,0,0}, {8356,0,0,7460,2,0,0,0,0,0,0},
    {8357,0,0,7462,1,0,0,0,0,0,0}, {8358,0,0,7463,6,0,0,0,0,0,0}, {8359,0,0,7469,1,0,0,0,0,0,0},
    {8364,0,0,7470,10,0,0,0,0,0,0}, {8365,0,0,7480,1,0,0,0,0,0,0}, {8366,0,0,7481,6,0,0,0,0,0,0},
    {8367,0,0,7487,2,0,0,0,0,0,0}, {8368,0,0,7489,2,0,0,0,0,0,0}, {8369,0,0,7491,3,0,0,0,0,0,0},
    {8372,0,0,7494,13,0,0,0,0,0,0}, {8375,0,0,7507,18,0,0,0,0,0,0},
    {8376,3,4,7525,0,0,0,0,0,0,0}, {8377,0,0,7525,3,0,0,0,0,0,0}, {8378,0,0,7528,1,0,0,0,0,0,0},
    {8379,0,0,7529,5,0,0,0,0,0,0}, {8380,0,0,7534,1,0,0,0,0,0,0}, {8381,0,0,7535,5,0,0,0,0,0,0},
    {8382,0,0,7540,4,0,0,0,0,0,0}, {8383,0,0,7544,3,0,0,0,0,0,0}, {8388,0,0,7547,2,0,0,0,0,0,0},
    {8389,0,0,7549,4,0,0,0,0,0,0}, {8392,0,0,7553,1,0,0,0,0,0,0}, {8393,0,0,7554,5,0,0,0,0,0,0},
    {8394,0,0,7559,1,0,0,0,0,0,0}, {8395,0,0,7560,4,0,0,0,0,0,0}, {8396,0,0,7564,3,0,0,0,0,0,0},
    {8397,0,0,7567,6,0,0,0,0,0,0}, {8398,0,0,7573,1,0,0,0,0,0,0}, {8399,0,0,7574,7,0,0,0,0,0,0},
    {8402,0,0,7581,2,0,0,0,0,0,0}, {8403,0,0,7583,3,0,0,0,0,0,0}, {8404,0,0,7586,2,0,0,0,0,0,0},
    {8405,0,0,7588,8,0,0,0,0,0,0}, {8406,0,0,7596,1,0,0,0,0,0,0}, {8408,0,0,7597,5,0,0,0,0,0,0},
    {8410,0,0,7602,1,0,0,0,0,0,0}, {8411,0,0,7603,3,0,0,0,0,0,0}, {8412,0,0,7606,1,0,0,0,0,0,0},
    {8418,0,0,7607,10,0,0,0,0,0,0}, {8419,0,0,7617,1,0,0,0,0,0,0}, {8420,0,0,7618,4,0,0,0,0,0,0},
    {8421,0,0,7622,1,0,0,0,0,0,0}, {8422,0,0,7623,5,0,0,0,0,0,0}, {8423,0,0,7628,1,0,0,0,0,0,0},
    {8428,0,0,7629,8,0,0,0,0,0,0}, {8432,0,0,7637,7,0,0,0,0,0,0}, {8434,0,0,7644,1,0,0,0,0,0,0},
    {8439,0,0,7645,7,0,0,0,0,0,0}, {8440,0,0,7652,1,0,0,0,0,0,0}, {8441,0,0,7653,1,0,0,0,0,0,0},
    {8442,0,0,7654,9,0,0,0,0,0,0}, {8443,0,0,7663,1,0,0,0,0,0,0}, {8445,0,0,7664,5,0,0,0,0,0,0},
    {8446,0,0,7669,1,0,0,0,0,0,0}, {8448,0,0,7670,5,0,0,0,0,0,0}, {8449,0,0,7675,1,0,0,0,0,0,0},
    {8450,0,0,7676,6,0,0,0,0,0,0}, {8451,0,0,7682,1,0,0,0,0,0,0}, {8457,0,0,7683,8,0,0,0,0,0,0},
    {8458,0,0,7691,1,0,0,0,0,0,0}, {8459,0,0,7692,2,0,0,0,0,0,0}, {8460,0,0,7694,1,0,0,0,0,0,0},
    {8461,0,0,7695,3,0,0,0,0,0,0}, {8462,0,0,7698,1,0,0,0,0,0,0}, {8465,0,0,7699,11,0,0,0,0,0,0},
    {8466,0,0,7710,8,0,0,0,0,0,0}, {8467,0,0,7718,4,0,0,0,0,0,0}, {8469,0,0,7722,5,0,0,0,0,0,0},
    {8470,0,0,7727,1,0,0,0,0,0,0}, {8471,0,0,7728,3,0,0,0,0,0,0}, {8472,0,0,7731,1,0,0,0,0,0,0},
    {8474,0,0,7732,3,0,0,0,0,0,0}, {8476,0,0,7735,1,0,0,0,0,0,0}, {8477,0,0,7736,5,0,0,0,0,0,0},
    {8478,0,0,7741,1,0,0,0,0,0,0}, {8479,0,0,7742,3,0,0,0,0,0,0}, {8480,0,0,7745,1,0,0,0,0,0,0},
    {8481,0,0,7746,7,0,0,0,0,0,0}, {8483,0,0,7753,3,0,0,0,0,0,0}, {8486,0,0,7756,2,0,0,0,0,0,0},
    {8489,0,0,7758,6,0,0,0,0,0,0}, {8490,0,0,7764,1,0,0,0,0,0,0}, {8500,0,0,7765,11,0,0,0,0,0,0},
    {8505,0,0,7776,4,0,0,0,0,0,0}, {8506,0,0,7780,1,0,0,0,0,0,0}, {8509,0,0,7781,12,0,0,0,0,0,0},
    {8510,0,0,7793,1,0,0,0,0,0,0}, {8511,0,0,7794,9,0,0,0,0,0,0}, {8512,0,0,7803,1,0,0,0,0,0,0},
    {8515,0,0,7804,6,0,0,0,0,0,0}, {8516,0,0,7810,4,0,0,0,0,0,0}, {8521,0,0,7814,4,0,0,0,0,0,0},
    {8522,0,0,7818,1,0,0,0,0,0,0}, {8531,0,0,7819,6,0,0,0,0,0,0}, {8532,0,0,7825,1,0,0,0,0,0,0},
    {8541,0,0,7826,12,0,0,0,0,0,0}, {8542,0,0,7838,3,0,0,0,0,0,0}, {8543,0,0,7841,2,0,0,0,0,0,0},
    {8544,0,0,7843,1,0,0,0,0,0,0}, {8545,0,0,7844,5,0,0,0,0,0,0}, {8546,0,0,7849,1,0,0,0,0,0,0},
    {8547,0,0,7850,5,0,0,0,0,0,0}, {8548,0,0,7855,1,0,0,0,0,0,0}, {8549,0,0,7856,4,0,0,0,0,0,0},
    {8550,0,0,7860,1,0,0,0,0,0,0}, {8553,0,0,7861,5,0,0,0,0,0,0}, {8554,0,0,7866,4,0,0,0,0,0,0},
    {8555,0,0,7870,1,0,0,0,0,0,0}, {8556,0,0,7871,1,0,0,0,0,0,0}, {8557,0,0,7872,3,0,0,0,0,0,0},
    {8558,0,0,7875,4,0,0,0,0,0,0}, {8559,0,0,7879,6,0,0,0,0,0,0}, {8561,0,0,7885,3,0,0,0,0,0,0},
    {8562,0,0,7888,2,0,0,0,0,0,0}, {8563,1,0,7890,1,0,0,0,0,0,0}, {8564,0,0,7891,3,0,0,0,0,0,0},
    {8565,0,0,7894,9,0,0,0,0,0,0}, {8566,0,0,7903,1,0,0,0,0,0,0}, {8567,1,0,7904,1,0,0,0,0,0,0},
    {8568,0,0,7905,6,0,0,0,0,0,0}, {8569,0,0,7911,3,0,0,0,0,0,0}, {8570,0,0,7914,5,0,0,0,0,0,0},
    {8571,0,0,7919,1,0,0,0,0,0,0}, {8573,0,0,7920,4,0,0,0,0,0,0}, {8576,0,0,7924,1,0,0,0,0,0,0},
    {8577,0,0,7925,5,0,0,0,0,0,0}, {8578,0,0,7930,1,0,0,0,0,0,0}, {8579,0,0,7931,8,0,0,0,0,0,0},
    {8580,0,0,7939,1,0,0,0,0,0,0}, {8581,0,0,7940,7,0,0,0,0,0,0}, {8582,0,0,7947,8,0,0,0,0,0,0},
    {8583,0,0,7955,1,0,0,0,0,0,0}, {8584,0,0,7956,3,0,0,0,0,0,0}, {8585,0,0,7959,7,0,0,0,0,0,0},
    {8588,0,0,7966,1,0,0,0,0,0,0}, {8589,0,0,7967,4,0,0,0,0,0,0}, {8590,0,0,7971,3,0,0,0,0,0,0},
    {8591,0,0,7974,1,0,0,0,0,0,0}, {8592,0,0,7975,2,0,0,0,0,0,0}, {8593,0,0,7977,1,0,0,0,0,0,0},
    {8604,0,0,7978,13,0,0,0,0,0,0}, {8605,0,0,7991,1,0,0,0,0,0,0}, {8606,0,0,7992,4,0,0,0,0,0,0},
    {8607,0,0,7996,1,0,0,0,0,0,0}, {8609,0,0,7997,5,0,0,0,0,0,0}, {8612,0,0,8002,2,0,0,0,0,0,0},
    {8624,0,0,8004,14,0,0,0,0,0,0}, {8625,0,0,8018,1,0,0,0,0,0,0},
    {8643,0,0,8019,13,0,0,0,0,0,0}, {8644,0,0,8032,1,0,0,0,0,0,0}, {8645,0,0,8033,3,0,0,0,0,0,0},
    {8646,0,0,8036,1,0,0,0,0,0,0}, {8649,0,0,8037,5,0,0,0,0,0,0}, {8652,0,0,8042,2,0,0,0,0,0,0},
    {8654,0,0,8044,4,0,0,0,0,0,0}, {8657,0,0,8048,2,0,0,0,0,0,0}, {8658,0,0,8050,3,0,0,0,0,0,0},
    {8659,0,0,8053,1,0,0,0,0,0,0}, {8665,0,0,8054,7,0,0,0,0,0,0}, {8666,0,0,8061,1,0,0,0,0,0,0},
    {8667,0,0,8062,5,0,0,0,0,0,0}, {8668,0,0,8067,1,0,0,0,0,0,0}, {8669,0,0,8068,3,0,0,0,0,0,0},
    {8670,0,0,8071,1,0,0,0,0,0,0}, {8673,0,0,8072,6,0,0,0,0,0,0}, {8674,0,0,8078,1,0,0,0,0,0,0},
    {8700,0,4,8079,22,0,0,0,0,0,0}, {8701,0,0,8101,3,0,0,0,0,0,0}, {8703,0,0,8104,1,0,0,0,0,0,0},
    {5576,0,0,8105,2,0,0,0,0,0,0}, {8704,3,0,2573,4,0,0,0,0,0,0}, {8705,0,0,8107,2,0,0,0,0,0,0},
    {8706,0,0,8109,2,0,0,0,0,0,0}, {8708,0,0,8111,4,0,0,0,0,0,0}, {8709,0,0,8115,1,0,0,0,0,0,0},
    {8711,0,0,8116,5,0,0,0,0,0,0}, {8712,0,0,8121,3,0,0,0,0,0,0}, {8715,3,0,2577,2,0,0,0,0,0,0},
    {8717,0,0,8124,2,0,0,0,0,0,0}, {8718,1,0,8126,1,0,0,0,0,0,0}, {8719,3,0,2579,2,0,0,0,0,0,0},
    {2202,3,0,2581,1,0,0,0,0,0,0}, {8721,3,0,2582,3,0,0,0,0,0,0}, {8722,0,0,8127,3,0,0,0,0,0,0},
    {155,0,0,8130,17,0,0,0,0,0,0}, {8741,0,0,8147,10,0,0,0,0,0,0}, {8742,1,0,8157,1,0,0,0,0,0,0},
    {8745,3,0,2585,6,0,0,0,0,0,0}, {8746,3,0,2591,3,0,0,0,0,0,0}, {8749,3,0,2594,6,0,0,0,0,0,0},
    {8751,3,0,2600,1,0,0,0,0,0,0}, {8758,0,0,8158,7,0,0,0,0,0,0}, {8759,1,0,8165,1,0,0,0,0,0,0},
    {463,3,0,8166,0,0,0,0,0,0,0}, {8760,1,0,8166,1,0,0,0,0,0,0}, {8761,1,0,8167,1,0,0,0,0,0,0},
    {8762,3,0,2601,5,0,0,0,0,0,0}, {2467,0,0,8168,7,0,0,0,0,0,0}, {8769,3,0,2606,2,0,0,0,0,0,0},
    {366,5,0,8175,0,0,0,0,0,0,0}, {2153,0,0,8175,7,0,0,0,0,0,0}, {8772,0,0,8182,3,0,0,0,0,0,0},
    {8770,3,0,8185,0,0,0,0,0,0,0}, {8773,1,0,8185,1,0,0,0,0,0,0}, {8775,0,0,8186,8,0,0,0,0,0,0},
    {8776,1,0,8194,1,0,0,0,0,0,0}, {2147,3,0,8195,0,0,0,0,0,0,0}, {8777,1,0,8195,1,0,0,0,0,0,0},
    {8778,1,0,8196,1,0,0,0,0,0,0}, {5862,0,0,8197,2,0,0,0,0,0,0}, {8779,0,0,8199,2,0,0,0,0,0,0},
    {818,5,0,8201,0,0,0,0,0,0,0}, {8793,0,0,8201,10,0,0,0,0,0,0}, {8794,1,0,8211,1,0,0,0,0,0,0},
    {8799,3,0,2608,4,0,0,0,0,0,0}, {8800,1,0,8212,1,0,0,0,0,0,0}, {8801,1,0,8213,1,0,0,0,0,0,0},
    {8802,1,0,8214,1,0,0,0,0,0,0}, {7390,0,0,8215,19,0,0,0,0,0,0}, {2161,0,0,8234,5,0,0,0,0,0,0},
    {8838,0,0,8239,11,0,0,0,0,0,0}, {104,3,0,8250,0,0,0,0,0,0,0}, {8839,1,0,8250,1,0,0,0,0,0,0},
    {8840,1,0,8251,1,0,0,0,0,0,0}, {2163,0,0,8252,3,0,0,0,0,0,0}, {106,3,0,8255,0,0,0,0,0,0,0},
    {8843,1,0,8255,1,0,0,0,0,0,0}, {8844,1,0,8256,1,0,0,0,0,0,0}, {8865,0,0,8257,17,0,0,0,0,0,0},
    {2750,3,0,8274,0,0,0,0,0,0,0}, {8866,1,0,8274,1,0,0,0,0,0,0}, {8867,1,0,8275,1,0,0,0,0,0,0},
    {8868,5,192,8276,0,1,100,0,0,0,0}, {2172,0,0,8276,14,0,0,0,0,0,0},
    {2754,3,0,8290,0,0,0,0,0,0,0}, {8880,1,0,8290,1,0,0,0,0,0,0}, {8881,1,0,8291,1,0,0,0,0,0,0},
    {8882,3,0,8292,0,0,0,0,0,0,0}, {2184,0,0,8292,32,0,0,0,0,0,0}, {8895,0,0,8324,7,0,0,0,0,0,0},
    {8897,0,0,8331,10,0,0,0,0,0,0}, {8899,0,0,8341,4,0,0,0,0,0,0}, {8900,3,0,8345,0,0,0,0,0,0,0},
    {8901,3,0,2612,5,0,0,0,0,0,0}, {5845,0,0,8345,2,0,0,0,0,0,0}, {8902,0,0,8347,2,0,0,0,0,0,0},
    {8905,3,0,2617,4,0,0,0,0,0,0}, {283,3,0,8349,0,0,0,0,0,0,0}, {8906,1,0,8349,1,0,0,0,0,0,0},
    {8907,1,0,8350,1,0,0,0,0,0,0}, {8910,0,0,8351,3,0,0,0,0,0,0}, {8911,1,0,8354,1,0,0,0,0,0,0},
    {8912,1,0,8355,1,0,0,0,0,0,0}, {8917,0,0,8356,6,0,0,0,0,0,0}, {2758,3,0,8362,0,0,0,0,0,0,0},
    {8918,1,0,8362,1,0,0,0,0,0,0}, {8919,1,0,8363,1,0,0,0,0,0,0}, {8920,0,0,8364,2,0,0,0,0,0,0},
    {8922,3,0,2621,4,0,0,0,0,0,0}, {8923,0,0,8366,4,0,0,0,0,0,0}, {8924,1,0,8370,1,0,0,0,0,0,0},
    {8925,3,0,2625,5,0,0,0,0,0,0}, {8937,3,0,2630,18,0,0,0,0,0,0}, {8938,1,0,8371,1,0,0,0,0,0,0},
    {8939,1,0,8372,1,0,0,0,0,0,0}, {8780,3,0,8373,0,0,0,0,0,0,0}, {8942,3,0,2648,2,0,0,0,0,0,0},
    {8943,5,0,8373,0,0,0,0,0,0,0}, {8944,0,0,8373,2,0,0,0,0,0,0}, {8945,5,0,8375,0,0,0,0,0,0,0},
    {8946,5,0,8375,0,0,0,0,0,0,0}, {8949,0,0,8375,4,0,0,0,0,0,0}, {8950,1,0,8379,1,0,0,0,0,0,0},
    {8951,0,0,8380,1,0,0,0,0,0,0}, {8952,5,0,8381,0,0,0,0,0,0,0}, {8953,3,0,8381,0,0,0,0,0,0,0},
    {7415,0,0,8381,2,0,0,0,0,0,0}, {8958,0,0,8383,2,0,0,0,0,0,0}, {8959,1,0,8385,1,0,0,0,0,0,0},
    {2944,3,0,8386,0,0,0,0,0,0,0}, {7407,3,0,2650,2,0,0,0,0,0,0}, {7411,0,0,8386,1,0,0,0,0,0,0},
    {7409,3,0,2652,2,0,0,0,0,0,0}, {8962,3,0,8387,0,0,0,0,0,0,0}, {8963,1,0,8387,1,0,0,0,0,0,0},
    {8965,1,0,8388,1,0,0,0,0,0,0}, {8966,1,0,8389,1,0,0,0,0,0,0}, {2232,3,0,8390,0,0,0,0,0,0,0},
    {8968,3,0,2654,2,0,0,0,0,0,0}, {3233,3,0,8390,0,0,0,0,0,0,0}, {8975,3,0,2656,6,0,0,0,0,0,0},
    {2464,0,0,8390,7,0,0,0,0,0,0}, {8977,3,0,2662,2,0,0,0,0,0,0}, {1919,0,0,8397,6,0,0,0,0,0,0},
    {8986,0,0,8403,6,0,0,0,0,0,0}, {8360,3,0,2664,2,0,0,0,0,0,0}, {8989,0,0,8409,1,0,0,0,0,0,0},
    {8993,0,0,8410,3,0,0,0,0,0,0}, {8994,1,0,8413,1,0,0,0,0,0,0}, {8995,1,0,8414,1,0,0,0,0,0,0},
    {348,3,0,8415,0,0,0,65,0,0,0}, {8997,0,0,8415,7,0,0,0,0,0,0}, {2113,3,0,8422,0,0,0,0,0,0,0},
    {8998,1,0,8422,1,0,0,0,0,0,0}, {8999,5,192,8423,0,5,1000,0,0,0,0},
    {9000,1,0,8423,1,0,0,0,0,0,0}, {1258,3,0,2666,2,0,0,0,0,0,0}, {9002,1,0,8424,1,0,0,0,0,0,0},
    {9007,0,0,8425,7,0,0,0,0,0,0}, {9013,0,0,8432,7,0,0,0,0,0,0}, {801,3,0,2668,4,0,0,0,0,0,0},
    {5113,3,4,8439,0,0,0,0,0,0,0}, {9025,0,0,8439,21,0,0,0,0,0,0}, {9026,1,0,8460,1,0,0,0,0,0,0},
    {9029,0,0,8461,4,0,0,0,0,0,0}, {9030,0,0,8465,4,0,0,0,0,0,0}, {9034,0,0,8469,2,0,0,0,0,0,0},
    {9035,0,0,8471,2,0,0,0,0,0,0}, {8608,3,0,2672,1,0,0,0,0,0,0}, {9039,0,0,8473,2,0,0,0,0,0,0},
    {9042,3,0,2673,2,0,0,0,0,0,0}, {9043,1,0,8475,1,0,0,0,0,0,0}, {9037,3,0,2675,3,0,0,0,0,0,0},
    {5315,3,0,2678,3,0,0,0,0,0,0}, {4827,0,0,8476,4,0,0,0,0,0,0}, {9054,0,0,8480,3,0,0,0,0,0,0},
    {8786,7,0,8483,0,0,0,0,0,0,0}, {9055,0,0,8483,2,0,0,0,0,0,0}, {9064,0,0,8485,5,0,0,0,0,0,0},
    {9065,0,0,8490,5,0,0,0,0,0,0}, {9068,0,0,8495,4,0,0,0,0,0,0}, {9069,0,0,8499,1,0,0,0,0,0,0},
    {9070,0,0,8500,1,0,0,0,0,0,0}, {9071,1,0,8501,1,0,0,0,0,0,0}, {9072,1,0,8502,1,0,0,0,0,0,0},
    {9075,0,0,8503,3,0,0,0,0,0,0}, {2572,5,64,8506,0,3600,0,0,0,0,0},
    {9082,3,0,2681,6,0,0,0,0,0,0}, {9084,3,0,2687,1,0,0,0,0,0,0}, {243,3,0,2688,2,0,0,0,0,0,0},
    {9087,1,0,8506,1,0,0,0,0,0,0}, {9088,0,0,8507,1,0,0,0,0,0,0}, {9089,1,0,8508,1,0,0,0,0,0,0},
    {9090,0,0,8509,1,0,0,0,0,0,0}, {9091,1,0,8510,1,0,0,0,0,0,0}, {9092,0,0,8511,1,0,0,0,0,0,0},
    {9093,1,0,8512,1,0,0,0,0,0,0}, {9094,0,0,8513,1,0,0,0,0,0,0}, {9095,1,0,8514,1,0,0,0,0,0,0},
    {9096,0,0,8515,1,0,0,0,0,0,0}, {9097,1,0,8516,1,0,0,0,0,0,0}, {9098,0,0,8517,1,0,0,0,0,0,0},
    {9099,1,0,8518,1,0,0,0,0,0,0}, {9100,0,0,8519,1,0,0,0,0,0,0}, {9101,1,0,8520,1,0,0,0,0,0,0},
    {9102,0,0,8521,1,0,0,0,0,0,0}, {9103,1,0,8522,1,0,0,0,0,0,0}, {9104,0,0,8523,1,0,0,0,0,0,0},
    {9105,1,0,8524,1,0,0,0,0,0,0}, {9106,0,0,8525,1,0,0,0,0,0,0}, {9107,1,0,8526,1,0,0,0,0,0,0},
    {9108,0,0,8527,1,0,0,0,0,0,0}, {9109,1,0,8528,1,0,0,0,0,0,0}, {9110,0,0,8529,1,0,0,0,0,0,0},
    {7417,3,0,2690,2,0,0,0,0,0,0}, {4669,0,0,8530,10,0,0,0,0,0,0},
    {2211,0,0,8540,11,0,0,0,0,0,0}, {1341,3,0,8551,0,0,0,0,0,0,0}, {9115,3,0,8551,0,0,0,0,0,0,0},
    {9116,1,0,8551,1,0,0,0,0,0,0}, {7394,0,0,8552,1,0,0,0,0,0,0}, {9119,1,0,8553,1,0,0,0,0,0,0},
    {9120,3,0,8554,0,0,0,0,0,0,0}, {9121,3,0,8554,0,0,0,0,0,0,0}, {9122,3,0,2692,4,0,0,0,0,0,0},
    {9126,3,0,2696,3,0,0,0,0,0,0}, {9127,1,0,8554,1,0,0,0,0,0,0}, {9128,1,0,8555,1,0,0,0,0,0,0},
    {9129,0,0,8556,1,0,0,0,0,0,0}, {9131,3,0,2699,4,0,0,0,0,0,0}, {9132,3,0,2703,1,0,0,0,0,0,0},
    {9134,0,0,8557,1,0,0,0,0,0,0}, {9135,1,0,8558,1,0,0,0,0,0,0},
    {9136,5,192,8559,0,1,10,0,0,0,0}, {443,5,192,8559,0,0,65535,0,0,0,0},
    {9137,5,192,8559,0,1,65535,0,0,0,0}, {417,0,0,8559,2,0,0,0,0,0,0},
    {9142,1,0,8561,1,0,0,0,0,0,0}, {2132,0,0,8562,3,0,0,0,0,0,0}, {9143,0,0,8565,2,0,0,0,0,0,0},
    {9144,1,0,8567,1,0,0,0,0,0,0}, {9145,0,0,8568,2,0,0,0,0,0,0}, {9146,1,0,8570,1,0,0,0,0,0,0},
    {480,0,0,8571,2,0,0,0,0,0,0}, {9147,1,0,8573,1,0,0,0,0,0,0}, {9148,1,0,8574,1,0,0,0,0,0,0},
    {9149,5,192,8575,0,1,100,0,0,0,0}, {9150,3,0,8575,0,0,0,0,0,0,0},
    {9151,1,0,8575,1,0,0,0,0,0,0}, {9152,1,0,8576,1,0,0,0,0,0,0}, {9155,3,0,2704,12,0,0,0,0,0,0},
    {9160,0,0,8577,4,0,0,0,0,0,0}, {9161,1,0,8581,1,0,0,0,0,0,0}, {9162,0,0,8582,3,0,0,0,0,0,0},
    {9163,1,0,8585,1,0,0,0,0,0,0}, {9164,0,0,8586,2,0,0,0,0,0,0}, {9165,1,0,8588,1,0,0,0,0,0,0},
    {9166,0,0,8589,2,0,0,0,0,0,0}, {9167,1,0,8591,1,0,0,0,0,0,0}, {236,3,0,2716,6,0,0,0,0,0,0},
    {4607,5,192,8592,0,-1,65535,0,0,0,0}, {9172,0,0,8592,1,0,0,0,0,0,0},
    {9173,1,0,8593,1,0,0,0,0,0,0}, {9174,0,0,8594,4,0,0,0,0,0,0}, {9175,0,0,8598,3,0,0,0,0,0,0},
    {9176,0,0,8601,3,0,0,0,0,0,0}, {9177,0,0,8604,3,0,0,0,0,0,0},
    {9178,1,192,8607,1,0,10,0,0,0,0}, {9179,1,0,8608,1,0,0,0,0,0,0},
    {651,5,192,8609,0,1,31,0,0,0,0}, {9180,0,0,8609,2,0,0,0,0,0,0},
    {9181,1,0,8611,1,0,0,0,0,0,0}, {9182,1,0,8612,1,0,0,0,0,0,0}, {7382,0,0,8613,4,0,0,0,0,0,0},
    {9189,7,0,8617,0,0,0,0,0,0,0}, {1721,0,0,8617,2,0,0,0,0,0,0}, {9193,1,0,8619,1,0,0,0,0,0,0},
    {9194,1,0,8620,1,0,0,0,0,0,0}, {9197,3,0,2722,2,0,0,0,0,0,0}, {9198,1,0,8621,1,0,0,0,0,0,0},
    {9199,0,0,8622,1,0,0,0,0,0,0}, {9200,1,0,8623,1,0,0,0,0,0,0}, {419,3,0,2724,2,0,0,0,0,0,0},
    {9203,5,192,8624,0,0,255,0,0,0,0}, {9204,1,0,8624,1,0,0,0,0,0,0},
    {9205,1,0,8625,1,0,0,0,0,0,0}, {9207,3,0,2726,1,0,0,0,0,0,0}, {9211,0,0,8626,8,0,0,0,0,0,0},
    {9212,0,0,8634,1,0,0,0,0,0,0}, {9213,0,0,8635,4,0,0,0,0,0,0}, {9214,0,0,8639,1,0,0,0,0,0,0},
    {9216,0,0,8640,8,0,0,0,0,0,0}, {9217,0,0,8648,1,0,0,0,0,0,0}, {9218,0,0,8649,5,0,0,0,0,0,0},
    {9221,0,0,8654,2,0,0,0,0,0,0}, {8727,0,0,8656,5,0,0,0,0,0,0}, {9228,0,0,8661,3,0,0,0,0,0,0},
    {5668,3,0,8664,0,0,0,0,0,0,0}, {8883,0,0,8664,4,0,0,0,0,0,0}, {9238,3,0,2727,3,0,0,0,0,0,0},
    {9239,1,0,8668,1,0,0,0,0,0,0}, {291,0,0,8669,7,0,0,0,0,0,0}, {9246,1,0,8676,1,0,0,0,0,0,0},
    {9255,0,0,8677,4,0,0,0,0,0,0}, {9256,1,0,8681,1,0,0,0,0,0,0}, {9257,1,0,8682,1,0,0,0,0,0,0},
    {4967,0,0,8683,8,0,0,0,0,0,0}, {9258,0,0,8691,3,0,0,0,0,0,0}, {9259,0,0,8694,1,0,0,0,0,0,0},
    {9260,0,0,8695,4,0,0,0,0,0,0}, {9261,0,0,8699,3,0,0,0,0,0,0}, {9263,0,0,8702,6,0,0,0,0,0,0},
    {9264,0,0,8708,5,0,0,0,0,0,0}, {9266,0,0,8713,2,0,0,0,0,0,0}, {9267,1,64,8715,1,1,0,0,0,0,0},
    {9270,0,0,8716,5,0,0,0,0,0,0}, {9271,0,0,8721,1,0,0,0,0,0,0}, {9273,0,0,8722,3,0,0,0,0,0,0},
    {9274,0,0,8725,1,0,0,0,0,0,0}, {9275,1,0,8726,1,0,0,0,0,0,0}, {9276,1,0,8727,1,0,0,0,0,0,0},
    {9279,3,0,2730,4,0,0,0,0,0,0}, {5417,3,0,8728,0,0,0,0,0,0,0}, {2422,3,0,8728,0,0,0,0,0,0,0},
    {2421,3,0,8728,0,0,0,0,0,0,0}, {2423,3,0,8728,0,0,0,0,0,0,0}, {9280,1,0,8728,1,0,0,0,0,0,0},
    {9281,0,0,8729,2,0,0,0,0,0,0}, {7419,3,0,2734,2,0,0,0,0,0,0}, {9286,0,0,8731,2,0,0,0,0,0,0},
    {9288,3,0,2736,1,0,0,0,0,0,0}, {9289,1,0,8733,1,0,0,0,0,0,0}, {9292,0,0,8734,5,0,0,0,0,0,0},
    {4535,0,0,8739,4,0,0,0,0,0,0}, {9295,0,0,8743,1,0,0,0,0,0,0}, {9296,1,0,8744,1,0,0,0,0,0,0},
    {9297,1,0,8745,1,0,0,0,0,0,0}, {9298,1,0,8746,1,0,0,0,0,0,0},
    {3593,1,192,8747,1,0,10,0,0,0,0}, {9299,0,0,8748,3,0,0,0,0,0,0},
    {9300,1,0,8751,1,0,0,0,0,0,0}, {9303,0,0,8752,18,0,0,0,0,0,0}, {9304,0,0,8770,1,0,0,0,0,0,0},
    {9305,0,0,8771,2,0,0,0,0,0,0}, {9306,0,0,8773,1,0,0,0,0,0,0}, {9307,0,0,8774,2,0,0,0,0,0,0},
    {9308,0,0,8776,4,0,0,0,0,0,0}, {9311,0,0,8780,1,0,0,0,0,0,0}, {9312,0,0,8781,4,0,0,0,0,0,0},
    {9315,0,0,8785,1,0,0,0,0,0,0}, {9324,0,0,8786,7,0,0,0,0,0,0}, {9325,1,0,8793,1,0,0,0,0,0,0},
    {9326,0,0,8794,2,0,0,0,0,0,0}, {9327,0,0,8796,1,0,0,0,0,0,0}, {9328,0,0,8797,2,0,0,0,0,0,0},
    {9329,0,0,8799,1,0,0,0,0,0,0}, {9330,0,0,8800,4,0,0,0,0,0,0}, {9331,0,0,8804,1,0,0,0,0,0,0},
    {9332,0,0,8805,2,0,0,0,0,0,0}, {9333,0,0,8807,1,0,0,0,0,0,0}, {9334,0,0,8808,2,0,0,0,0,0,0},
    {9335,0,0,8810,1,0,0,0,0,0,0}, {9336,0,0,8811,4,0,0,0,0,0,0}, {9337,0,0,8815,1,0,0,0,0,0,0},
    {9338,0,0,8816,2,0,0,0,0,0,0}, {9339,0,0,8818,1,0,0,0,0,0,0}, {9340,0,0,8819,4,0,0,0,0,0,0},
    {9341,0,0,8823,1,0,0,0,0,0,0}, {9342,0,0,8824,2,0,0,0,0,0,0}, {9343,0,0,8826,4,0,0,0,0,0,0},
    {9344,0,0,8830,1,0,0,0,0,0,0}, {9345,0,0,8831,1,0,0,0,0,0,0},
    {9346,1,192,8832,1,0,50,0,0,0,0}, {9347,0,0,8833,1,0,0,0,0,0,0},
    {9348,1,192,8834,1,0,10,0,0,0,0}, {9349,1,192,8835,1,0,100,0,0,0,0},
    {9350,0,0,8836,1,0,0,0,0,0,0}, {9351,0,0,8837,2,0,0,0,0,0,0}, {9352,0,0,8839,1,0,0,0,0,0,0},
    {9353,0,0,8840,2,0,0,0,0,0,0}, {9354,0,0,8842,1,0,0,0,0,0,0}, {9355,0,0,8843,3,0,0,0,0,0,0},
    {9356,0,0,8846,1,0,0,0,0,0,0}, {9357,0,0,8847,3,0,0,0,0,0,0}, {9360,0,0,8850,1,0,0,0,0,0,0},
    {9361,0,0,8851,10,0,0,0,0,0,0}, {2219,0,0,8861,9,0,0,0,0,0,0}, {3601,3,0,8870,0,0,0,0,0,0,0},
    {3600,1,0,8870,1,0,0,0,0,0,0}, {9368,3,0,2737,6,0,0,0,0,0,0}, {3603,1,0,8871,1,0,0,0,0,0,0},
    {9370,0,0,8872,18,0,0,0,0,0,0}, {9371,0,0,8890,3,0,0,0,0,0,0}, {9372,0,0,8893,2,0,0,0,0,0,0},
    {9373,0,0,8895,5,0,0,0,0,0,0}, {9374,0,0,8900,1,0,0,0,0,0,0}, {9376,0,0,8901,4,0,0,0,0,0,0},
    {9377,0,0,8905,1,0,0,0,0,0,0}, {4690,3,0,2743,2,0,0,0,0,0,0}, {9386,3,0,2745,9,0,0,0,0,0,0},
    {9389,0,0,8906,7,0,0,0,0,0,0}, {9390,3,4,8913,0,0,0,0,0,0,0}, {9391,3,0,2754,4,0,0,0,0,0,0},
    {9392,3,0,2758,2,0,0,0,0,0,0}, {9393,0,0,8913,2,0,0,0,0,0,0}, {9394,1,0,8915,1,0,0,0,0,0,0},
    {9395,1,0,8916,1,0,0,0,0,0,0}, {9396,1,192,8917,1,0,100,0,0,0,0},
    {9397,0,0,8918,2,0,0,0,0,0,0}, {9398,1,0,8920,1,0,0,0,0,0,0}, {9403,0,0,8921,34,0,0,0,0,0,0},
    {9406,0,0,8955,2,0,0,0,0,0,0}, {9407,0,0,8957,1,0,0,0,0,0,0}, {9412,0,0,8958,13,0,0,0,0,0,0},
    {9413,0,0,8971,1,0,0,0,0,0,0}, {9414,0,0,8972,16,0,0,0,0,0,0}, {9415,1,0,8988,1,0,0,0,0,0,0},
    {9416,1,0,8989,1,0,0,0,0,0,0}, {9417,0,0,8990,5,0,0,0,0,0,0}, {1296,3,0,2760,2,0,0,0,0,0,0},
    {9418,0,0,8995,7,0,0,0,0,0,0}, {9419,1,0,9002,1,0,0,0,0,0,0}, {1286,3,0,9003,0,0,0,0,0,0,0},
    {9420,1,0,9003,1,0,0,0,0,0,0}, {1148,3,0,2762,11,0,0,0,0,0,0}, {1288,3,0,2773,2,0,0,0,0,0,0},
    {9423,1,0,9004,1,0,0,0,0,0,0}, {9424,1,0,9005,1,0,0,0,0,0,0}, {9429,0,0,9006,3,0,0,0,0,0,0},
    {9430,3,0,2775,1,0,0,0,0,0,0}, {9431,3,0,2776,1,0,0,0,0,0,0}, {9432,1,0,9009,1,0,0,0,0,0,0},
    {9435,0,0,9010,1,0,0,0,0,0,0}, {9436,0,0,9011,1,0,0,0,0,0,0}, {1920,0,0,9012,3,0,0,0,0,0,0},
    {9440,0,0,9015,4,0,0,0,0,0,0}, {9441,1,0,9019,1,0,0,0,0,0,0}, {9442,0,0,9020,2,0,0,0,0,0,0},
    {9445,0,0,9022,2,0,0,0,0,0,0}, {9446,1,0,9024,1,0,0,0,0,0,0}, {9449,3,0,2777,6,0,0,0,0,0,0},
    {3627,0,0,9025,19,0,0,0,0,0,0}, {9458,0,0,9044,6,0,0,0,0,0,0}, {9459,1,0,9050,1,0,0,0,0,0,0},
    {2222,0,0,9051,1,0,0,0,0,0,0}, {9460,1,0,9052,1,0,0,0,0,0,0}, {9461,1,0,9053,1,0,0,0,0,0,0},
    {9466,0,0,9054,10,0,0,0,0,0,0}, {1110,3,0,9064,0,0,0,0,0,0,0}, {9467,1,0,9064,1,0,0,0,0,0,0},
    {9472,0,0,9065,9,0,0,0,0,0,0}, {3609,3,0,9074,0,0,0,0,0,0,0}, {9473,1,0,9074,1,0,0,0,0,0,0},
    {9474,1,0,9075,1,0,0,0,0,0,0}, {9476,0,0,9076,2,0,0,0,0,0,0}, {9477,1,0,9078,1,0,0,0,0,0,0},
    {9482,0,0,9079,16,0,0,0,0,0,0}, {3619,3,0,9095,0,0,0,0,0,0,0}, {9483,1,0,9095,1,0,0,0,0,0,0},
    {9484,1,0,9096,1,0,0,0,0,0,0}, {9485,1,0,9097,1,0,0,0,0,0,0}, {9486,0,0,9098,3,0,0,0,0,0,0},
    {9487,0,0,9101,1,0,0,0,0,0,0}, {9488,0,0,9102,1,0,0,0,0,0,0}, {9489,0,0,9103,1,0,0,0,0,0,0},
    {9490,3,0,2783,1,0,0,0,0,0,0}, {9491,0,0,9104,3,0,0,0,0,0,0}, {9492,0,0,9107,1,0,0,0,0,0,0},
    {9493,3,0,2784,1,0,0,0,0,0,0}, {9494,0,0,9108,3,0,0,0,0,0,0}, {9495,0,0,9111,3,0,0,0,0,0,0},
    {9496,0,0,9114,3,0,0,0,0,0,0}, {9497,0,0,9117,3,0,0,0,0,0,0},
    {9498,3,192,9120,0,1,1283,0,0,0,0}, {2499,3,0,9120,0,0,0,0,0,0,0},
    {9499,3,0,9120,0,0,0,0,0,0,0}, {9500,1,0,9120,1,0,0,0,0,0,0}, {9501,1,0,9121,1,0,0,0,0,0,0},
    {9032,0,0,9122,2,0,0,0,0,0,0}, {9503,0,0,9124,2,0,0,0,0,0,0},
    {1941,3,0,2785,114,0,0,0,0,0,0}, {5532,0,0,9126,2,0,0,0,0,0,0},
    {9606,1,0,9128,1,0,0,0,0,0,0}, {9607,3,0,9129,0,0,0,0,0,0,0}, {9608,1,0,9129,1,0,0,0,0,0,0},
    {9609,0,0,9130,2,0,0,0,0,0,0}, {9610,1,0,9132,1,0,0,0,0,0,0}, {2710,0,0,9133,2,0,0,0,0,0,0},
    {9611,1,0,9135,1,0,0,0,0,0,0}, {9612,1,0,9136,1,0,0,0,0,0,0}, {9619,0,0,9137,34,0,0,0,0,0,0},
    {9620,1,0,9171,1,0,0,0,0,0,0}, {9621,0,0,9172,2,0,0,0,0,0,0}, {9622,0,0,9174,2,0,0,0,0,0,0},
    {9623,0,0,9176,2,0,0,0,0,0,0}, {9624,0,0,9178,1,0,0,0,0,0,0}, {9626,0,0,9179,4,0,0,0,0,0,0},
    {9627,0,0,9183,1,0,0,0,0,0,0}, {9628,0,0,9184,2,0,0,0,0,0,0}, {9629,0,0,9186,11,0,0,0,0,0,0},
    {9632,0,0,9197,4,0,0,0,0,0,0}, {9633,5,0,9201,0,0,0,0,0,0,0}, {9640,0,0,9201,4,0,0,0,0,0,0},
    {9641,0,0,9205,2,0,0,0,0,0,0}, {9642,0,0,9207,1,0,0,0,0,0,0},
    {9643,5,192,9208,0,20,500,0,0,0,0}, {9644,5,192,9208,0,1,36500,0,0,0,0},
    {9645,5,0,9208,0,0,0,0,0,0,0}, {9647,0,0,9208,5,0,0,0,0,0,0}, {9648,0,0,9213,1,0,0,0,0,0,0},
    {9649,0,0,9214,10,0,0,0,0,0,0}, {9654,0,0,9224,3,0,0,0,0,0,0},
    {9655,0,0,9227,11,0,0,0,0,0,0}, {9656,0,0,9238,3,0,0,0,0,0,0},
    {9664,0,0,9241,11,0,0,0,0,0,0}, {9665,1,0,9252,1,0,0,0,0,0,0}, {2006,3,0,2899,5,0,0,0,0,0,0},
    {9671,3,0,9253,0,0,0,0,0,0,0}, {5369,3,0,2904,2,0,0,0,0,0,0}, {9672,1,0,9253,1,0,0,0,0,0,0},
    {2092,0,0,9254,18,0,0,0,0,0,0}, {9674,3,0,9272,0,0,0,0,0,0,0}, {9675,1,0,9272,1,0,0,0,0,0,0},
    {9680,3,0,2906,4,0,0,0,0,0,0}, {2253,0,0,9273,8,0,0,0,0,0,0}, {724,0,0,9281,3,0,0,0,0,0,0},
    {9689,3,0,2910,3,0,0,0,0,0,0}, {9690,1,0,9284,1,0,0,0,0,0,0}, {9691,3,0,2913,2,0,0,0,0,0,0},
    {9692,0,0,9285,1,0,0,0,0,0,0}, {9697,0,0,9286,2,0,0,0,0,0,0}, {9698,0,0,9288,2,0,0,0,0,0,0},
    {9699,3,0,2915,2,0,0,0,0,0,0}, {9700,0,0,9290,1,0,0,0,0,0,0}, {2239,0,0,9291,9,0,0,0,0,0,0},
    {2242,3,0,9300,0,0,0,0,0,0,0}, {9706,1,0,9300,1,0,0,0,0,0,0}, {9707,3,0,2917,7,0,0,0,0,0,0},
    {9708,1,0,9301,1,0,0,0,0,0,0}, {722,3,0,9302,0,0,0,0,0,0,0}, {9709,1,0,9302,1,0,0,0,0,0,0},
    {9710,5,192,9303,0,5,1000,0,0,0,0}, {2245,0,0,9303,14,0,0,0,0,0,0},
    {2789,3,0,9317,0,0,0,0,0,0,0}, {9720,1,0,9317,1,0,0,0,0,0,0}, {9723,3,0,2924,2,0,0,0,0,0,0},
    {9724,3,0,2926,6,0,0,0,0,0,0}, {9725,1,0,9318,1,0,0,0,0,0,0}, {9727,3,0,2932,3,0,0,0,0,0,0},
    {9729,3,0,2935,6,0,0,0,0,0,0}, {4077,0,0,9319,3,0,0,0,0,0,0}, {9730,3,0,2941,3,0,0,0,0,0,0},
    {9731,1,0,9322,1,0,0,0,0,0,0}, {9742,0,0,9323,8,0,0,0,0,0,0}, {9747,0,0,9331,3,0,0,0,0,0,0},
    {9748,1,0,9334,1,0,0,0,0,0,0}, {9750,3,0,2944,2,0,0,0,0,0,0}, {9751,1,0,9335,1,0,0,0,0,0,0},
    {9754,3,0,2946,2,0,0,0,0,0,0}, {9755,3,0,2948,5,0,0,0,0,0,0}, {9756,1,0,9336,1,0,0,0,0,0,0},
    {9758,3,0,2953,3,0,0,0,0,0,0}, {2257,0,0,9337,7,0,0,0,0,0,0}, {9765,0,0,9344,7,0,0,0,0,0,0},
    {9763,3,0,9351,0,0,0,0,0,0,0}, {9766,1,0,9351,1,0,0,0,0,0,0}, {9767,0,0,9352,2,0,0,0,0,0,0},
    {9768,3,0,2956,5,0,0,0,0,0,0}, {727,3,0,9354,0,0,0,0,0,0,0}, {9769,1,0,9354,1,0,0,0,0,0,0},
    {9770,1,0,9355,1,0,0,0,0,0,0}, {421,3,0,2961,2,0,0,0,0,0,0}, {9773,0,0,9356,2,0,0,0,0,0,0},
    {9774,1,0,9358,1,0,0,0,0,0,0}, {9777,0,0,9359,2,0,0,0,0,0,0}, {9778,1,0,9361,1,0,0,0,0,0,0},
    {9783,0,0,9362,2,0,0,0,0,0,0}, {9784,1,0,9364,1,0,0,0,0,0,0}, {9785,0,0,9365,2,0,0,0,0,0,0},
    {9788,0,0,9367,44,0,0,0,0,0,0}, {9789,3,4,9411,0,0,0,0,0,0,0}, {9790,0,0,9411,5,0,0,0,0,0,0},
    {9791,0,0,9416,1,0,0,0,0,0,0}, {2290,0,0,9417,2,0,0,0,0,0,0}, {9792,1,0,9419,1,0,0,0,0,0,0},
    {9798,0,0,9420,5,0,0,0,0,0,0}, {9799,3,4,9425,0,0,0,0,0,0,0}, {9802,3,0,2963,3,0,0,0,0,0,0},
    {5439,0,0,9425,7,0,0,0,0,0,0}, {9817,0,0,9432,7,0,0,0,0,0,0}, {5401,0,0,9439,7,0,0,0,0,0,0},
    {1256,3,0,2966,1,0,0,0,0,0,0}, {9849,0,0,9446,15,0,0,0,0,0,0},
    {9857,0,0,9461,13,0,0,0,0,0,0}, {3656,1,0,9474,1,0,0,0,0,0,0}, {3660,3,0,9475,0,0,0,0,0,0,0},
    {9858,1,0,9475,1,0,0,0,0,0,0}, {9864,0,0,9476,5,0,0,0,0,0,0}, {9867,0,0,9481,5,0,0,0,0,0,0},
    {3663,1,0,9486,1,0,0,0,0,0,0}, {9868,0,0,9487,4,0,0,0,0,0,0}, {9869,1,0,9491,1,0,0,0,0,0,0},
    {9870,0,0,9492,6,0,0,0,0,0,0}, {9871,0,0,9498,2,0,0,0,0,0,0}, {9872,0,0,9500,1,0,0,0,0,0,0},
    {9873,1,0,9501,1,0,0,0,0,0,0}, {9874,0,4,9502,14,0,0,0,0,0,0}, {9875,0,0,9516,1,0,0,0,0,0,0},
    {9878,0,0,9517,12,0,0,0,0,0,0}, {9879,1,0,9529,1,0,0,0,0,0,0}, {9880,0,0,9530,2,0,0,0,0,0,0},
    {9881,0,0,9532,2,0,0,0,0,0,0}, {9882,1,0,9534,1,0,0,0,0,0,0}, {9883,0,0,9535,5,0,0,0,0,0,0},
    {9884,0,0,9540,2,0,0,0,0,0,0}, {9885,0,0,9542,5,0,0,0,0,0,0}, {9888,0,0,9547,2,0,0,0,0,0,0},
    {9889,0,0,9549,5,0,0,0,0,0,0}, {9892,0,0,9554,3,0,0,0,0,0,0}, {9402,0,0,9557,15,0,0,0,0,0,0},
    {9901,0,0,9572,8,0,0,0,0,0,0}, {3668,3,0,9580,0,0,0,0,0,0,0}, {9902,1,0,9580,1,0,0,0,0,0,0},
    {9903,0,0,9581,1,0,0,0,0,0,0}, {9904,1,0,9582,1,0,0,0,0,0,0}, {9905,1,0,9583,1,0,0,0,0,0,0},
    {9906,0,0,9584,1,0,0,0,0,0,0}, {9907,1,0,9585,1,0,0,0,0,0,0}, {9908,1,0,9586,1,0,0,0,0,0,0},
    {9909,0,0,9587,1,0,0,0,0,0,0}, {9910,3,0,2967,2,0,0,0,0,0,0}, {9897,3,0,2969,1,0,0,0,0,0,0},
    {2262,0,0,9588,8,0,0,0,0,0,0}, {9915,3,0,9596,0,0,0,0,0,0,0}, {9917,3,0,2970,6,0,0,0,0,0,0},
    {2265,3,0,9596,0,0,0,0,0,0,0}, {9918,1,0,9596,1,0,0,0,0,0,0}, {9919,0,0,9597,4,0,0,0,0,0,0},
    {9920,1,0,9601,1,0,0,0,0,0,0}, {9921,1,0,9602,1,0,0,0,0,0,0}, {9922,3,0,2976,6,0,0,0,0,0,0},
    {9923,4,0,9603,0,0,0,0,0,0,0}, {9899,3,0,2982,1,0,0,0,0,0,0}, {2267,0,0,9603,11,0,0,0,0,0,0},
    {9927,3,0,9614,0,0,0,0,0,0,0}, {9928,3,0,2983,6,0,0,0,0,0,0}, {2797,3,0,9614,0,0,0,0,0,0,0},
    {9929,1,0,9614,1,0,0,0,0,0,0}, {9930,0,0,9615,4,0,0,0,0,0,0}, {9931,1,0,9619,1,0,0,0,0,0,0},
    {9932,1,0,9620,1,0,0,0,0,0,0}, {9933,3,0,2989,6,0,0,0,0,0,0}, {9934,3,0,9621,0,0,0,0,0,0,0},
    {9935,9,4,9621,0,0,0,0,0,0,0}, {9936,0,0,9621,1,0,0,0,0,0,0}, {4472,0,0,9622,9,0,0,0,0,0,0},
    {9942,0,0,9631,6,0,0,0,0,0,0}, {9943,1,0,9637,1,0,0,0,0,0,0}, {478,3,0,9638,0,0,0,0,0,0,0},
    {9944,1,0,9638,1,0,0,0,0,0,0}, {9945,1,0,9639,1,0,0,0,0,0,0}, {9946,1,0,9640,1,0,0,0,0,0,0},
    {9947,1,192,9641,1,0,16,0,0,0,0}, {9948,0,0,9642,2,0,0,0,0,0,0},
    {9949,1,0,9644,1,0,0,0,0,0,0}, {9950,3,0,9645,0,0,0,0,0,0,0}, {9953,0,0,9645,4,0,0,0,0,0,0},
    {9954,1,0,9649,1,0,0,0,0,0,0}, {9955,3,0,2995,2,0,0,0,0,0,0}, {4474,0,0,9650,14,0,0,0,0,0,0},
    {9962,0,0,9664,2,0,0,0,0,0,0}, {9963,1,0,9666,1,0,0,0,0,0,0}, {3691,3,0,9667,0,0,0,0,0,0,0},
    {9964,1,0,9667,1,0,0,0,0,0,0}, {9965,1,0,9668,1,0,0,0,0,0,0}, {9966,0,0,9669,8,0,0,0,0,0,0},
    {9967,0,0,9677,2,0,0,0,0,0,0}, {9968,1,0,9679,1,0,0,0,0,0,0}, {9969,1,0,9680,1,0,0,0,0,0,0},
    {9972,0,0,9681,6,0,0,0,0,0,0}, {9973,1,0,9687,1,0,0,0,0,0,0}, {9974,3,0,2997,6,0,0,0,0,0,0},
    {1862,3,0,3003,2,0,0,0,0,0,0}, {9975,0,0,9688,2,0,0,0,0,0,0}, {9976,3,4,9690,0,0,0,0,0,0,0},
    {9977,3,4,9690,0,0,0,0,0,0,0}, {9978,3,4,9690,0,0,0,0,0,0,0}, {9979,3,4,9690,0,0,0,0,0,0,0},
    {2514,0,0,9690,18,0,0,0,0,0,0}, {9997,1,0,9708,1,0,0,0,0,0,0}, {9998,3,0,3005,2,0,0,0,0,0,0},
    {10006,0,0,9709,17,0,0,0,0,0,0}, {10007,1,0,9726,1,0,0,0,0,0,0},
    {10008,5,192,9727,0,5,1000,0,0,0,0}, {10014,0,0,9727,12,0,0,0,0,0,0},
    {10015,3,0,3007,4,0,0,0,0,0,0}, {3705,3,0,9739,0,0,0,0,0,0,0},
    {10016,1,0,9739,1,0,0,0,0,0,0}, {10017,1,0,9740,1,0,0,0,0,0,0}, {303,3,0,3011,4,0,0,0,0,0,0},
    {2498,3,0,9741,0,0,0,0,0,0,0}, {9982,3,0,3015,5,0,0,0,0,0,0}, {9980,3,0,3020,3,0,0,0,0,0,0},
    {10026,0,0,9741,1,0,0,0,0,0,0}, {10027,1,0,9742,1,0,0,0,0,0,0},
    {5462,3,0,3023,5,0,0,0,0,0,0}, {10033,3,0,3028,2,0,0,0,0,0,0},
    {10036,0,0,9743,2,0,0,0,0,0,0}, {10037,0,0,9745,2,0,0,0,0,0,0},
    {10052,0,0,9747,24,0,0,0,0,0,0}, {10053,3,0,3030,2,0,0,0,0,0,0},
    {10055,3,0,3032,3,0,0,0,0,0,0}, {10056,5,192,9771,0,1,2880,0,0,0,0},
    {10057,5,0,9771,0,0,0,0,0,0,0}, {10062,0,0,9771,10,0,0,0,0,0,0},
    {10063,1,0,9781,1,0,0,0,0,0,0}, {10064,0,0,9782,4,0,0,0,0,0,0}, {707,3,0,9786,0,0,0,0,0,0,0},
    {10065,1,0,9786,1,0,0,0,0,0,0}, {10066,0,0,9787,13,0,0,0,0,0,0},
    {10067,1,0,9800,1,0,0,0,0,0,0}, {10069,3,0,3035,2,0,0,0,0,0,0},
    {10070,0,0,9801,5,0,0,0,0,0,0}, {10071,1,0,9806,1,0,0,0,0,0,0},
    {10076,3,0,3037,5,0,0,0,0,0,0}, {10077,1,0,9807,1,0,0,0,0,0,0},
    {10080,3,0,3042,5,0,0,0,0,0,0}, {5603,0,0,9808,11,0,0,0,0,0,0},
    {10091,0,0,9819,12,0,0,0,0,0,0}, {10095,3,0,3047,5,0,0,0,0,0,0},
    {10096,0,0,9831,2,0,0,0,0,0,0}, {2286,0,0,9833,5,0,0,0,0,0,0},
    {10099,0,0,9838,19,0,0,0,0,0,0}, {10100,0,0,9857,1,0,0,0,0,0,0},
    {9404,0,0,9858,6,0,0,0,0,0,0}, {10121,0,0,9864,26,0,0,0,0,0,0},
    {10122,1,0,9890,1,0,0,0,0,0,0}, {1118,3,0,9891,0,0,0,0,0,0,0},
    {10123,1,0,9891,1,0,0,0,0,0,0}, {10124,0,0,9892,2,0,0,0,0,0,0},
    {10125,1,0,9894,1,0,0,0,0,0,0}, {10126,3,0,3052,3,0,0,0,0,0,0},
    {10133,0,0,9895,20,0,0,0,0,0,0}, {187,3,0,9915,0,0,0,0,0,0,0},
    {10134,1,0,9915,1,0,0,0,0,0,0}, {10135,1,0,9916,1,0,0,0,0,0,0},
    {10136,3,0,3055,6,0,0,0,0,0,0}, {10137,0,0,9917,2,0,0,0,0,0,0},
    {10138,0,0,9919,3,0,0,0,0,0,0}, {8040,3,0,3061,2,0,0,0,0,0,0},
    {10104,0,0,9922,1,0,0,0,0,0,0}, {10141,0,0,9923,5,0,0,0,0,0,0},
    {1918,0,0,9928,8,0,0,0,0,0,0}, {10144,0,0,9936,8,0,0,0,0,0,0},
    {10145,0,0,9944,4,0,0,0,0,0,0}, {10146,0,0,9948,3,0,0,0,0,0,0},
    {5161,1,0,9951,1,0,0,0,0,0,0}, {10147,5,192,9952,0,10,1000,0,0,0,0},
    {10148,5,192,9952,0,1,2000000000,0,0,0,0}, {8019,0,0,9952,6,0,0,0,0,0,0},
    {10149,1,0,9958,1,0,0,0,0,0,0}, {2205,3,0,3063,2,0,0,0,0,0,0}, {9316,3,0,3065,2,0,0,0,0,0,0},
    {10153,0,0,9959,6,0,0,0,0,0,0}, {10154,1,0,9965,1,0,0,0,0,0,0},
    {10159,0,0,9966,6,0,0,0,0,0,0}, {3750,1,0,9972,1,0,0,0,0,0,0},
    {10160,0,0,9973,5,0,0,0,0,0,0}, {10161,0,0,9978,1,0,0,0,0,0,0},
    {10162,0,0,9979,3,0,0,0,0,0,0}, {10164,0,0,9982,1,0,0,0,0,0,0},
    {10165,0,0,9983,4,0,0,0,0,0,0}, {10167,0,0,9987,1,0,0,0,0,0,0},
    {10171,0,0,9988,7,0,0,0,0,0,0}, {10173,0,0,9995,1,0,0,0,0,0,0},
    {10174,0,0,9996,2,0,0,0,0,0,0}, {10175,0,0,9998,1,0,0,0,0,0,0}, {140,3,0,3067,9,0,0,0,0,0,0},
    {5373,0,0,9999,2,0,0,0,0,0,0}, {10180,3,0,3076,2,0,0,0,0,0,0},
    {10182,3,0,3078,1,0,0,0,0,0,0}, {499,3,0,3079,3,0,0,0,0,0,0}, {10187,3,0,3082,1,0,0,0,0,0,0},
    {10188,3,0,3083,4,0,0,0,0,0,0}, {10191,0,0,10001,5,0,0,0,0,0,0},
    {10193,0,0,10006,1,0,0,0,0,0,0}, {1028,0,0,10007,1,0,0,0,0,0,0},
    {10195,0,0,10008,2,0,0,0,0,0,0}, {8482,3,0,3087,2,0,0,0,0,0,0},
    {10209,0,0,10010,7,0,0,0,0,0,0}, {10210,1,0,10017,1,0,0,0,0,0,0},
    {10211,3,0,10018,0,0,0,0,0,0,0}, {10212,1,0,10018,1,0,0,0,0,0,0},
    {1884,0,0,10019,23,0,0,0,0,0,0}, {10228,0,0,10042,2,0,0,0,0,0,0},
    {10229,1,0,10044,1,0,0,0,0,0,0}, {10230,3,0,10045,0,0,0,0,0,0,0},
    {10231,0,0,10045,2,0,0,0,0,0,0}, {10232,3,0,3089,6,0,0,0,0,0,0},
    {2295,0,0,10047,7,0,0,0,0,0,0}, {2806,3,0,10054,0,0,0,0,0,0,0},
    {10234,1,0,10054,1,0,0,0,0,0,0}, {10236,3,0,3095,2,0,0,0,0,0,0},
    {2497,0,0,10055,3,0,0,0,0,0,0}, {10238,1,0,10058,1,0,0,0,0,0,0},
    {301,3,0,10059,0,0,0,0,0,0,0}, {10239,1,0,10059,1,0,0,0,0,0,0},
    {10240,1,0,10060,1,0,0,0,0,0,0}, {10243,0,0,10061,2,0,0,0,0,0,0},
    {10244,1,0,10063,1,0,0,0,0,0,0}, {10248,0,0,10064,5,0,0,0,0,0,0},
    {10249,1,0,10069,1,0,0,0,0,0,0}, {10250,1,0,10070,1,0,0,0,0,0,0},
    {10252,3,0,3097,5,0,0,0,0,0,0}, {10253,0,0,10071,5,0,0,0,0,0,0},
    {10254,1,0,10076,1,0,0,0,0,0,0}, {10257,0,0,10077,3,0,0,0,0,0,0},
    {10258,1,0,10080,1,0,0,0,0,0,0}, {10259,0,0,10081,1,0,0,0,0,0,0},
    {10260,1,0,10082,1,0,0,0,0,0,0}, {10261,0,0,10083,1,0,0,0,0,0,0},
    {10262,1,0,10084,1,0,0,0,0,0,0}, {10265,0,0,10085,3,0,0,0,0,0,0},
    {10266,1,0,10088,1,0,0,0,0,0,0}, {10267,3,0,3102,5,0,0,0,0,0,0},
    {10268,1,192,10089,1,0,50,0,0,0,0}, {10269,3,0,3107,2,0,0,0,0,0,0},
    {10270,3,0,3109,4,0,0,0,0,0,0}, {10273,3,0,3113,2,0,0,0,0,0,0},
    {10274,1,0,10090,1,0,0,0,0,0,0}, {7421,4,0,10091,0,0,0,0,0,0,0},
    {10276,1,192,10091,1,0,100,0,0,0,0}, {10277,1,0,10092,1,0,0,0,0,0,0},
    {2509,1,192,10093,1,0,2,0,0,0,0}, {10278,0,0,10094,2,0,0,0,0,0,0},
    {10279,1,0,10096,1,0,0,0,0,0,0}, {2301,0,0,10097,2,0,0,0,0,0,0},
    {10280,0,0,10099,4,0,0,0,0,0,0}, {10281,1,0,10103,1,0,0,0,0,0,0},
    {10282,1,192,10104,1,1,3,0,0,0,0}, {10283,1,192,10105,1,1,3,0,0,0,0},
    {10285,0,0,10106,2,0,0,0,0,0,0}, {10287,0,0,10108,2,0,0,0,0,0,0},
    {1303,3,192,10110,0,1,128,0,0,0,0}, {10288,1,192,10110,1,1,2,0,0,0,0},
    {10289,1,0,10111,1,0,0,0,0,0,0}, {51,0,0,10112,2,0,0,0,0,0,0},
    {10290,1,0,10114,1,0,0,0,0,0,0}, {10291,3,0,10115,0,0,0,0,0,0,0},
    {10293,3,0,3115,3,0,0,0,0,0,0}, {1923,0,0,10115,5,0,0,0,0,0,0},
    {10297,0,0,10120,5,0,0,0,0,0,0}, {5157,3,0,3118,3,0,0,0,0,0,0}, {65,0,0,10125,2,0,0,0,0,0,0},
    {10301,0,0,10127,2,0,0,0,0,0,0}, {10302,1,0,10129,1,0,0,0,0,0,0},
    {10303,0,0,10130,1,0,0,0,0,0,0}, {10304,1,192,10131,1,1,5,0,0,0,0},
    {8075,0,0,10132,1,0,0,0,0,0,0}, {10309,0,0,10133,8,0,0,0,0,0,0},
    {10310,1,0,10141,1,0,0,0,0,0,0}, {10311,0,0,10142,2,0,0,0,0,0,0},
    {10312,1,0,10144,1,0,0,0,0,0,0}, {10313,3,0,3121,1,0,0,0,0,0,0},
    {10316,3,0,3122,2,0,0,0,0,0,0}, {1204,3,0,3124,3,0,0,0,0,0,0},
    {10317,0,0,10145,4,0,0,0,0,0,0}, {10320,0,0,10149,3,0,0,0,0,0,0},
    {10325,0,0,10152,3,0,0,0,0,0,0}, {10326,1,0,10155,1,0,0,0,0,0,0},
    {10327,0,0,10156,4,0,0,0,0,0,0}, {10329,0,0,10160,1,0,0,0,0,0,0},
    {1818,5,0,10161,0,0,0,0,0,0,0}, {10330,1,0,10161,1,0,0,0,0,0,0},
    {10331,0,0,10162,1,0,0,0,0,0,0}, {10332,1,0,10163,1,0,0,0,0,0,0},
    {10333,0,0,10164,1,0,0,0,0,0,0}, {10334,1,0,10165,1,0,0,0,0,0,0},
    {10344,3,0,3127,9,0,0,0,0,0,0}, {10345,3,0,3136,2,0,0,0,0,0,0},
    {5851,0,0,10166,2,0,0,0,0,0,0}, {10346,0,0,10168,2,0,0,0,0,0,0},
    {10347,5,0,10170,0,0,0,0,0,0,0}, {10348,5,0,10170,0,0,0,0,0,0,0},
    {10349,3,0,3138,1,0,0,0,0,0,0}, {2308,3,0,3139,2,0,0,0,0,0,0}, {1646,3,0,3141,3,0,0,0,0,0,0},
    {2304,0,0,10170,6,0,0,0,0,0,0}, {2307,3,0,10176,0,0,0,0,0,0,0},
    {10357,1,0,10176,1,0,0,0,0,0,0}, {2311,0,0,10177,12,0,0,0,0,0,0},
    {10362,3,0,3144,4,0,0,0,0,0,0}, {10363,1,0,10189,1,0,0,0,0,0,0},
    {10364,1,0,10190,1,0,0,0,0,0,0}, {10365,3,0,10191,0,0,0,0,0,0,0},
    {10366,1,0,10191,1,0,0,0,0,0,0}, {10367,1,0,10192,1,0,0,0,0,0,0},
    {10368,1,0,10193,1,0,0,0,0,0,0}, {10370,3,0,3148,1,0,0,0,0,0,0},
    {10371,1,0,10194,1,0,0,0,0,0,0}, {10372,0,0,10195,2,0,0,0,0,0,0},
    {10373,0,0,10197,2,0,0,0,0,0,0}, {10376,3,0,3149,2,0,0,0,0,0,0},
    {2319,0,0,10199,10,0,0,0,0,0,0}, {10382,3,0,3151,3,0,0,0,0,0,0},
    {10383,1,0,10209,1,0,0,0,0,0,0}, {2821,3,0,10210,0,0,0,0,0,0,0},
    {10384,1,0,10210,1,0,0,0,0,0,0}, {10385,1,0,10211,1,0,0,0,0,0,0},
    {2325,0,0,10212,8,0,0,0,0,0,0}, {2314,3,0,10220,0,0,0,0,0,0,0},
    {10388,1,0,10220,1,0,0,0,0,0,0}, {10389,1,0,10221,1,0,0,0,0,0,0},
    {10392,3,0,3154,3,0,0,0,0,0,0}, {10393,5,192,10222,0,5,1000,0,0,0,0},
    {1942,3,0,3157,3,0,0,0,0,0,0}, {10041,3,0,3160,2,0,0,0,0,0,0},
    {10398,3,0,10222,0,0,0,0,0,0,0}, {2393,0,0,10222,8,0,0,0,0,0,0},
    {10402,0,0,10230,5,0,0,0,0,0,0}, {10403,3,0,3162,4,0,0,0,0,0,0},
    {4483,0,0,10235,11,0,0,0,0,0,0}, {10407,0,0,10246,3,0,0,0,0,0,0},
    {10411,0,0,10249,5,0,0,0,0,0,0}, {10412,1,0,10254,1,0,0,0,0,0,0},
    {70,3,0,10255,0,0,0,0,0,0,0}, {10413,1,192,10255,1,0,50,0,0,0,0},
    {10414,1,0,10256,1,0,0,0,0,0,0}, {10415,1,0,10257,1,0,0,0,0,0,0},
    {10416,3,0,3166,4,0,0,0,0,0,0}, {10417,3,0,3170,2,0,0,0,0,0,0},
    {10418,3,0,3172,2,0,0,0,0,0,0}, {10419,0,0,10258,2,0,0,0,0,0,0},
    {10420,1,0,10260,1,0,0,0,0,0,0}, {10428,3,0,3174,9,0,0,0,0,0,0},
    {10434,3,0,3183,13,0,0,0,0,0,0}, {10436,3,0,3196,6,0,0,0,0,0,0},
    {10437,1,0,10261,1,0,0,0,0,0,0}, {72,0,0,10262,6,0,0,0,0,0,0},
    {10440,0,0,10268,4,0,0,0,0,0,0}, {10441,0,0,10272,3,0,0,0,0,0,0},
    {2338,0,0,10275,7,0,0,0,0,0,0}, {10443,1,0,10282,1,0,0,0,0,0,0},
    {10444,0,0,10283,1,0,0,0,0,0,0}, {2331,0,0,10284,6,0,0,0,0,0,0},
    {10451,0,0,10290,5,0,0,0,0,0,0}, {2830,3,0,10295,0,0,0,0,0,0,0},
    {10452,1,0,10295,1,0,0,0,0,0,0}, {10453,1,0,10296,1,0,0,0,0,0,0},
    {10454,3,0,3202,4,0,0,0,0,0,0}, {10455,0,0,10297,1,0,0,0,0,0,0},
    {467,3,0,10298,0,0,0,0,0,0,0}, {10456,1,0,10298,1,0,0,0,0,0,0},
    {10457,1,0,10299,1,0,0,0,0,0,0}, {10458,5,192,10300,0,5,1000,0,0,0,0},
    {10462,3,0,3206,3,0,0,0,0,0,0}, {2354,0,0,10300,6,0,0,0,0,0,0},
    {2348,0,0,10306,6,0,0,0,0,0,0}, {10470,1,0,10312,1,0,0,0,0,0,0},
    {10471,3,0,3209,2,0,0,0,0,0,0}, {2341,3,0,10313,0,0,0,0,0,0,0},
    {10472,1,0,10313,1,0,0,0,0,0,0}, {10473,1,0,10314,1,0,0,0,0,0,0},
    {10478,0,0,10315,9,0,0,0,0,0,0}, {10479,3,0,3211,5,0,0,0,0,0,0},
    {10480,3,0,3216,7,0,0,0,0,0,0}, {10485,0,0,10324,3,0,0,0,0,0,0},
    {10486,0,0,10327,3,0,0,0,0,0,0}, {2362,0,0,10330,8,0,0,0,0,0,0},
    {10489,0,0,10338,5,0,0,0,0,0,0}, {10490,1,0,10343,1,0,0,0,0,0,0},
    {10492,0,0,10344,6,0,0,0,0,0,0}, {75,3,0,10350,0,0,0,0,0,0,0},
    {10493,1,0,10350,1,0,0,0,0,0,0}, {10494,1,0,10351,1,0,0,0,0,0,0},
    {10498,0,0,10352,3,0,0,0,0,0,0}, {10499,3,0,3223,4,0,0,0,0,0,0},
    {10508,0,0,10355,11,0,0,0,0,0,0}, {10509,1,0,10366,1,0,0,0,0,0,0},
    {10512,0,0,10367,3,0,0,0,0,0,0}, {10513,0,0,10370,3,0,0,0,0,0,0},
    {10518,0,0,10373,4,0,0,0,0,0,0}, {10519,1,192,10377,1,0,50,0,0,0,0},
    {10520,0,0,10378,3,0,0,0,0,0,0}, {10521,1,192,10381,1,0,50,0,0,0,0},
    {10523,3,0,3227,4,0,0,0,0,0,0}, {2368,0,0,10382,10,0,0,0,0,0,0},
    {10524,1,0,10392,1,0,0,0,0,0,0}, {10525,1,0,10393,1,0,0,0,0,0,0},
    {10526,1,0,10394,1,0,0,0,0,0,0}, {10539,0,0,10395,12,0,0,0,0,0,0},
    {82,0,0,10407,9,0,0,0,0,0,0}, {10546,1,0,10416,1,0,0,0,0,0,0},
    {10547,3,0,3231,1,0,0,0,0,0,0}, {10548,3,0,3232,3,0,0,0,0,0,0},
    {10559,0,0,10417,6,0,0,0,0,0,0}, {10562,0,0,10423,6,0,0,0,0,0,0},
    {10567,0,0,10429,2,0,0,0,0,0,0}, {2384,0,0,10431,5,0,0,0,0,0,0},
    {10568,0,0,10436,5,0,0,0,0,0,0}, {10569,1,0,10441,1,0,0,0,0,0,0},
    {2380,0,0,10442,4,0,0,0,0,0,0}, {10571,1,0,10446,1,0,0,0,0,0,0},
    {10572,3,0,3235,2,0,0,0,0,0,0}, {746,3,0,10447,0,0,0,0,0,0,0},
    {10573,1,0,10447,1,0,0,0,0,0,0}, {10574,1,0,10448,1,0,0,0,0,0,0},
    {10575,3,0,3237,4,0,0,0,0,0,0}, {10576,0,0,10449,3,0,0,0,0,0,0},
    {2389,0,0,10452,6,0,0,0,0,0,0}, {10579,1,0,10458,1,0,0,0,0,0,0},
    {10580,3,0,3241,4,0,0,0,0,0,0}, {10582,0,0,10459,6,0,0,0,0,0,0},
    {10583,3,0,3245,4,0,0,0,0,0,0}, {10584,0,0,10465,9,0,0,0,0,0,0},
    {10585,0,0,10474,6,0,0,0,0,0,0}, {10586,0,0,10480,2,0,0,0,0,0,0},
    {10587,0,0,10482,6,0,0,0,0,0,0}, {10588,0,0,10488,3,0,0,0,0,0,0},
    {10589,1,0,10491,1,0,0,0,0,0,0}, {10590,1,0,10492,1,0,0,0,0,0,0},
    {10591,3,0,3249,5,0,0,0,0,0,0}, {2404,0,0,10493,7,0,0,0,0,0,0},
    {2400,0,0,10500,11,0,0,0,0,0,0}, {10604,3,0,3254,2,0,0,0,0,0,0},
    {2855,3,0,10511,0,0,0,0,0,0,0}, {10605,1,0,10511,1,0,0,0,0,0,0},
    {10606,1,0,10512,1,0,0,0,0,0,0}, {10607,3,0,3256,6,0,0,0,0,0,0},
    {10608,0,0,10513,4,0,0,0,0,0,0}, {10609,1,0,10517,1,0,0,0,0,0,0},
    {751,3,0,10518,0,0,0,0,0,0,0}, {10610,1,0,10518,1,0,0,0,0,0,0},
    {10611,1,0,10519,1,0,0,0,0,0,0}, {10612,0,0,10520,5,0,0,0,0,0,0},
    {10613,1,0,10525,1,0,0,0,0,0,0}, {4481,0,0,10526,7,0,0,0,0,0,0},
    {10615,3,0,3262,4,0,0,0,0,0,0}, {10617,3,0,3266,3,0,0,0,0,0,0},
    {10618,3,0,3269,5,0,0,0,0,0,0}, {10619,1,0,10533,1,0,0,0,0,0,0},
    {86,0,0,10534,9,0,0,0,0,0,0}, {10621,1,0,10543,1,0,0,0,0,0,0},
    {10624,0,0,10544,4,0,0,0,0,0,0}, {1622,3,0,3274,2,0,0,0,0,0,0},
    {10631,0,0,10548,7,0,0,0,0,0,0}, {10632,3,0,10555,0,0,0,0,0,0,0},
    {10633,1,0,10555,1,0,0,0,0,0,0}, {10634,1,0,10556,1,0,0,0,0,0,0},
    {1668,3,0,3276,2,0,0,0,0,0,0}, {10637,3,0,3278,2,0,0,0,0,0,0},
    {10663,0,0,10557,23,0,0,0,0,0,0}, {10664,1,0,10580,1,0,0,0,0,0,0},
    {10665,0,0,10581,3,0,0,0,0,0,0}, {10670,0,0,10584,3,0,0,0,0,0,0},
    {10671,0,0,10587,3,0,0,0,0,0,0}, {10672,0,0,10590,4,0,0,0,0,0,0},
    {10673,0,0,10594,2,0,0,0,0,0,0}, {10678,3,0,3280,5,0,0,0,0,0,0},
    {10679,0,0,10596,2,0,0,0,0,0,0}, {10680,0,0,10598,1,0,0,0,0,0,0},
    {10681,0,0,10599,3,0,0,0,0,0,0}, {10682,0,0,10602,1,0,0,0,0,0,0},
    {10683,0,0,10603,4,0,0,0,0,0,0}, {10684,1,0,10607,1,0,0,0,0,0,0},
    {10689,3,0,3285,4,0,0,0,0,0,0}, {10690,0,0,10608,2,0,0,0,0,0,0},
    {10691,0,0,10610,2,0,0,0,0,0,0}, {10692,1,0,10612,1,0,0,0,0,0,0},
    {10693,0,0,10613,2,0,0,0,0,0,0}, {10694,0,0,10615,2,0,0,0,0,0,0},
    {10695,1,0,10617,1,0,0,0,0,0,0}, {10696,1,0,10618,1,0,0,0,0,0,0},
    {10697,0,0,10619,4,0,0,0,0,0,0}, {10698,1,0,10623,1,0,0,0,0,0,0},
    {10699,1,192,10624,1,0,100,0,0,0,0}, {10700,1,0,10625,1,0,0,0,0,0,0},
    {10705,0,0,10626,4,0,0,0,0,0,0}, {10706,0,0,10630,1,0,0,0,0,0,0},
    {10707,0,0,10631,3,0,0,0,0,0,0}, {10708,0,0,10634,2,0,0,0,0,0,0},
    {10709,0,0,10636,4,0,0,0,0,0,0}, {10710,0,0,10640,6,0,0,0,0,0,0},
    {10712,0,0,10646,5,0,0,0,0,0,0}, {10713,0,0,10651,1,0,0,0,0,0,0},
    {10714,0,0,10652,5,0,0,0,0,0,0}, {10715,0,0,10657,1,0,0,0,0,0,0},
    {10716,3,0,3289,3,0,0,0,0,0,0}, {10717,1,0,10658,1,0,0,0,0,0,0},
    {5451,0,0,10659,2,0,0,0,0,0,0}, {10718,0,0,10661,2,0,0,0,0,0,0},
    {5574,0,4,10663,1,0,0,0,0,0,0}, {10721,1,0,10664,1,0,0,0,0,0,0},
    {10722,0,0,10665,7,0,0,0,0,0,0}, {10723,1,0,10672,1,0,0,0,0,0,0},
    {10724,1,0,10673,1,0,0,0,0,0,0}, {10725,1,0,10674,1,0,0,0,0,0,0},
    {10726,1,0,10675,1,0,0,0,0,0,0}, {2462,3,0,3292,2,0,0,0,0,0,0},
    {5825,5,0,10676,0,0,0,0,0,0,0}, {10729,0,0,10676,2,0,0,0,0,0,0},
    {10730,0,0,10678,2,0,0,0,0,0,0}, {7384,0,0,10680,5,0,0,0,0,0,0},
    {10741,0,0,10685,2,0,0,0,0,0,0}, {10743,0,0,10687,1,0,0,0,0,0,0},
    {10744,0,0,10688,2,0,0,0,0,0,0}, {10745,0,0,10690,1,0,0,0,0,0,0},
    {10746,1,0,10691,1,0,0,0,0,0,0}, {9215,3,0,3294,2,0,0,0,0,0,0},
    {2439,0,0,10692,21,0,0,0,0,0,0}, {10763,3,0,3296,1,0,0,0,0,0,0},
    {10765,0,0,10713,4,0,0,0,0,0,0}, {10766,0,0,10717,4,0,0,0,0,0,0},
    {2862,3,0,10721,0,0,0,0,0,0,0}, {10767,1,0,10721,1,0,0,0,0,0,0},
    {10768,1,0,10722,1,0,0,0,0,0,0}, {10769,0,0,10723,5,0,0,0,0,0,0},
    {10770,5,192,10728,0,1,65535,0,0,0,0}, {10771,0,0,10728,2,0,0,0,0,0,0},
    {10772,1,0,10730,1,0,0,0,0,0,0}, {10773,3,0,3297,3,0,0,0,0,0,0},
    {10778,0,0,10731,7,0,0,0,0,0,0}, {10779,0,0,10738,2,0,0,0,0,0,0},
    {10780,3,0,3300,5,0,0,0,0,0,0}, {10781,1,0,10740,1,0,0,0,0,0,0},
    {10786,0,0,10741,3,0,0,0,0,0,0}, {10787,1,0,10744,1,0,0,0,0,0,0},
    {10788,3,0,3305,4,0,0,0,0,0,0}, {2444,0,0,10745,10,0,0,0,0,0,0},
    {2426,3,0,10755,0,0,0,0,0,0,0}, {10791,1,0,10755,1,0,0,0,0,0,0},
    {10792,1,0,10756,1,0,0,0,0,0,0}, {831,0,0,10757,8,0,0,0,0,0,0},
    {10800,0,0,10765,2,0,0,0,0,0,0}, {826,3,0,10767,0,0,0,0,0,0,0},
    {10801,1,0,10767,1,0,0,0,0,0,0}, {10802,1,0,10768,1,0,0,0,0,0,0},
    {10804,0,0,10769,2,0,0,0,0,0,0}, {10805,1,0,10771,1,0,0,0,0,0,0},
    {10808,0,0,10772,2,0,0,0,0,0,0}, {10809,1,0,10774,1,0,0,0,0,0,0},
    {10810,0,0,10775,1,0,0,0,0,0,0}, {10811,1,0,10776,1,0,0,0,0,0,0},
    {10816,0,0,10777,10,0,0,0,0,0,0}, {10821,0,0,10787,3,0,0,0,0,0,0},
    {10822,0,0,10790,2,0,0,0,0,0,0}, {10823,0,0,10792,2,0,0,0,0,0,0},
    {10824,3,0,3309,2,0,0,0,0,0,0}, {10827,0,0,10794,3,0,0,0,0,0,0},
    {10828,0,0,10797,2,0,0,0,0,0,0}, {10833,0,0,10799,5,0,0,0,0,0,0},
    {10838,0,0,10804,5,0,0,0,0,0,0}, {10839,0,0,10809,4,0,0,0,0,0,0},
    {10844,0,0,10813,5,0,0,0,0,0,0}, {10846,0,0,10818,2,0,0,0,0,0,0},
    {10849,0,0,10820,2,0,0,0,0,0,0}, {829,0,0,10822,13,0,0,0,0,0,0},
    {10857,0,0,10835,5,0,0,0,0,0,0}, {10858,1,0,10840,1,0,0,0,0,0,0},
    {827,3,0,10841,0,0,0,0,0,0,0}, {10859,1,0,10841,1,0,0,0,0,0,0},
    {10860,1,0,10842,1,0,0,0,0,0,0}, {2074,3,192,10843,0,0,255,0,0,0,0},
    {10861,1,0,10843,1,0,0,0,0,0,0}, {10866,0,0,10844,6,0,0,0,0,0,0},
    {10867,1,0,10850,1,0,0,0,0,0,0}, {4998,3,0,3311,2,0,0,0,0,0,0},
    {10870,1,0,10851,1,0,0,0,0,0,0}, {10871,1,192,10852,1,0,2,0,0,0,0},
    {4143,0,0,10853,23,0,0,0,0,0,0}, {10880,0,0,10876,9,0,0,0,0,0,0},
    {10881,1,0,10885,1,0,0,0,0,0,0}, {10883,3,0,3313,5,0,0,0,0,0,0},
    {10884,3,0,3318,2,0,0,0,0,0,0}, {10885,0,0,10886,1,0,0,0,0,0,0},
    {835,3,0,10887,0,0,0,0,0,0,0}, {10886,1,0,10887,1,0,0,0,0,0,0},
    {10887,3,0,10888,0,0,0,0,0,0,0}, {10888,1,0,10888,1,0,0,0,0,0,0},
    {8586,0,0,10889,17,0,0,0,0,0,0}, {10909,1,0,10906,1,0,0,0,0,0,0},
    {10910,3,0,3320,4,0,0,0,0,0,0}, {10911,0,0,10907,15,0,0,0,0,0,0},
    {10912,1,0,10922,1,0,0,0,0,0,0}, {10913,3,0,3324,6,0,0,0,0,0,0},
    {10916,0,0,10923,4,0,0,0,0,0,0}, {10917,1,0,10927,1,0,0,0,0,0,0},
    {10920,0,0,10928,2,0,0,0,0,0,0}, {10921,1,0,10930,1,0,0,0,0,0,0},
    {10922,0,0,10931,2,0,0,0,0,0,0}, {10923,1,0,10933,1,0,0,0,0,0,0},
    {10924,0,0,10934,6,0,0,0,0,0,0}, {10925,1,0,10940,1,0,0,0,0,0,0},
    {10926,0,0,10941,2,0,0,0,0,0,0}, {10927,3,0,3330,4,0,0,0,0,0,0},
    {10935,0,0,10943,10,0,0,0,0,0,0}, {10936,1,0,10953,1,0,0,0,0,0,0},
    {10940,3,0,3334,3,0,0,0,0,0,0}, {1803,3,0,3337,7,0,0,0,0,0,0},
    {1888,0,0,10954,12,0,0,0,0,0,0}, {840,0,0,10966,2,0,0,0,0,0,0},
    {10951,1,0,10968,1,0,0,0,0,0,0}, {10952,3,0,3344,3,0,0,0,0,0,0},
    {2482,0,0,10969,9,0,0,0,0,0,0}, {10960,3,0,10978,0,0,0,0,0,0,0},
    {10961,1,0,10978,1,0,0,0,0,0,0}, {10962,1,0,10979,1,0,0,0,0,0,0},
    {10963,3,0,3347,10,0,0,0,0,0,0}, {10966,3,0,3357,2,0,0,0,0,0,0},
    {3905,0,0,10980,8,0,0,0,0,0,0}, {10971,3,0,3359,3,0,0,0,0,0,0},
    {10972,3,0,10988,0,0,0,0,0,0,0}, {10975,0,0,10988,3,0,0,0,0,0,0},
    {10976,1,0,10991,1,0,0,0,0,0,0}, {10977,0,0,10992,2,0,0,0,0,0,0},
    {10978,3,0,3362,6,0,0,0,0,0,0}, {10981,0,0,10994,3,0,0,0,0,0,0},
    {10982,1,0,10997,1,0,0,0,0,0,0}, {10983,1,0,10998,1,0,0,0,0,0,0},
    {2486,0,0,10999,7,0,0,0,0,0,0}, {10987,0,0,11006,11,0,0,0,0,0,0},
    {10988,0,0,11017,2,0,0,0,0,0,0}, {10989,3,0,3368,4,0,0,0,0,0,0},
    {10990,3,0,3372,2,0,0,0,0,0,0}, {10991,0,0,11019,10,0,0,0,0,0,0},
    {2875,3,0,11029,0,0,0,0,0,0,0}, {10992,1,0,11029,1,0,0,0,0,0,0},
    {10993,1,0,11030,1,0,0,0,0,0,0}, {10996,3,0,3374,2,0,0,0,0,0,0},
    {11001,3,0,3376,9,0,0,0,0,0,0}, {11004,0,0,11031,4,0,0,0,0,0,0},
    {11005,1,0,11035,1,0,0,0,0,0,0}, {2501,0,0,11036,26,0,0,0,0,0,0},
    {11026,0,0,11062,12,0,0,0,0,0,0}, {11027,1,0,11074,1,0,0,0,0,0,0},
    {11038,0,0,11075,15,0,0,0,0,0,0}, {11039,1,0,11090,1,0,0,0,0,0,0},
    {91,3,0,11091,0,0,0,0,0,0,0}, {11040,1,0,11091,1,0,0,0,0,0,0},
    {11041,1,0,11092,1,0,0,0,0,0,0}, {11042,1,0,11093,1,0,0,0,0,0,0},
    {11043,3,0,11094,0,0,0,0,0,0,0}, {11044,1,0,11094,1,0,0,0,0,0,0},
    {11045,1,0,11095,1,0,0,0,0,0,0}, {11046,1,0,11096,1,0,0,0,0,0,0},
    {2492,3,0,3385,6,0,0,0,0,0,0}, {11049,3,0,11097,0,0,0,0,0,0,0},
    {584,3,0,11097,0,0,0,0,0,0,0}, {11050,1,0,11097,1,0,0,0,0,0,0},
    {11052,0,0,11098,7,0,0,0,0,0,0}, {11053,1,0,11105,1,0,0,0,0,0,0},
    {11054,1,0,11106,1,0,0,0,0,0,0}, {101,0,0,11107,7,0,0,0,0,0,0}, {98,3,0,11114,0,0,0,0,0,0,0},
    {11059,1,0,11114,1,0,0,0,0,0,0}, {11060,3,0,11115,0,0,0,0,0,0,0},
    {11061,1,0,11115,1,0,0,0,0,0,0}, {11062,0,0,11116,5,0,0,0,0,0,0},
    {11063,0,0,11121,2,0,0,0,0,0,0}, {11066,3,0,3391,9,0,0,0,0,0,0},
    {11071,0,0,11123,7,0,0,0,0,0,0}, {11072,3,0,3400,3,0,0,0,0,0,0},
    {11073,3,0,3403,1,0,0,0,0,0,0}, {11078,0,0,11130,3,0,0,0,0,0,0},
    {11079,0,0,11133,3,0,0,0,0,0,0}, {2529,0,0,11136,6,0,0,0,0,0,0},
    {2533,3,0,11142,0,0,0,0,0,0,0}, {11081,1,0,11142,1,0,0,0,0,0,0},
    {11082,1,0,11143,1,0,0,0,0,0,0}, {11083,3,0,3404,1,0,0,0,0,0,0},
    {2537,0,0,11144,17,0,0,0,0,0,0}, {5227,3,4,11161,0,0,0,0,0,0,0},
    {11099,0,0,11161,4,0,0,0,0,0,0}, {5223,3,0,11165,0,0,0,0,0,0,0},
    {11100,1,0,11165,1,0,0,0,0,0,0}, {2540,3,0,11166,0,0,0,0,0,0,0},
    {11101,1,0,11166,1,0,0,0,0,0,0}, {11102,1,0,11167,1,0,0,0,0,0,0},
    {11116,0,0,11168,11,0,0,0,0,0,0}, {11117,0,0,11179,11,0,0,0,0,0,0},
    {11118,3,0,3405,2,0,0,0,0,0,0}, {2543,0,0,11190,7,0,0,0,0,0,0},
    {838,3,0,11197,0,0,0,0,0,0,0}, {11121,1,0,11197,1,0,0,0,0,0,0},
    {11122,1,0,11198,1,0,0,0,0,0,0}, {1620,3,0,3407,1,0,0,0,0,0,0},
    {11124,3,0,3408,4,0,0,0,0,0,0}, {11125,0,0,11199,3,0,0,0,0,0,0},
    {11126,1,0,11202,1,0,0,0,0,0,0}, {11128,3,0,3412,1,0,0,0,0,0,0},
    {11130,3,0,3413,2,0,0,0,0,0,0}, {11132,0,0,11203,1,0,0,0,0,0,0},
    {11133,0,0,11204,1,0,0,0,0,0,0}, {11134,0,0,11205,22,0,0,0,0,0,0},
    {11135,1,0,11227,1,0,0,0,0,0,0}, {11136,3,0,3415,3,0,0,0,0,0,0},
    {11144,3,0,3418,7,0,0,0,0,0,0}, {11145,0,0,11228,2,0,0,0,0,0,0},
    {11146,0,0,11230,1,0,0,0,0,0,0}, {11147,3,0,11231,0,0,0,0,0,0,0},
    {11148,1,0,11231,1,0,0,0,0,0,0}, {1361,3,0,3425,2,0,0,0,0,0,0},
    {11150,1,0,11232,1,0,0,0,0,0,0}, {11151,1,0,11233,1,0,0,0,0,0,0},
    {11093,3,4,11234,0,0,0,0,0,0,0}, {3076,5,192,11234,0,1,100,0,0,0,0},
    {10642,3,4,11234,0,0,0,0,0,0,0}, {4708,3,0,3427,2,0,0,0,0,0,0},
    {3719,1,0,11234,1,0,0,0,0,0,0}, {11153,5,0,11235,0,0,0,0,0,0,0},
    {11154,5,0,11235,0,0,0,0,0,0,0}, {11155,5,0,11235,0,0,0,0,0,0,0},};

const std::uint16_t enums[] = {
    11, 12, 13, 14, 15, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37,
    38, 43, 44, 45, 46, 131, 132, 172, 173, 174, 176, 177, 178, 179, 180, 221, 222, 223, 224,
    272, 273, 312, 314, 315, 329, 330, 331, 337, 338, 340, 341, 378, 379, 380, 381, 382, 329,
    383, 385, 386, 387, 388, 389, 391, 392, 393, 330, 396, 397, 403, 404, 396, 330, 396, 330,
    483, 484, 485, 496, 497, 518, 485, 519, 520, 521, 566, 567, 519, 520, 521, 568, 581, 589,
    590, 591, 592, 593, 589, 590, 591, 592, 593, 605, 606, 607, 608, 609, 610, 616, 617, 618,
    619, 620, 621, 777, 793, 610, 794, 795, 605, 797, 798, 851, 852, 854, 855, 856, 857, 496,
    497, 496, 497, 403, 404, 396, 330, 396, 330, 908, 909, 943, 944, 945, 378, 947, 567, 948,
    949, 337, 960, 961, 340, 272, 341, 983, 984, 985, 485, 986, 987, 988, 990, 991, 404, 1008,
    1009, 1015, 1017, 1015, 1017, 1015, 1020, 329, 1043, 1044, 1045, 393, 1046, 485, 340, 272,
    341, 1061, 616, 617, 618, 1062, 619, 620, 1063, 621, 1064, 1066, 1067, 1069, 1070, 1071,
    1072, 984, 1137, 1138, 985, 1139, 1209, 1210, 1211, 566, 567, 520, 984, 1230, 948, 985, 485,
    1231, 1209, 1210, 329, 1272, 1273, 485, 1311, 1312, 1313, 1314, 396, 330, 1371, 1372, 1373,
    329, 331, 1373, 985, 1383, 1230, 329, 984, 1230, 1401, 1402, 983, 988, 984, 1424, 1425, 1230,
    393, 985, 485, 1432, 1433, 1434, 1435, 1436, 1437, 1438, 1439, 1440, 1441, 1442, 1443, 1444,
    1445, 1446, 1447, 1448, 1449, 1451, 1452, 984, 1230, 1466, 1137, 1467, 984, 1230, 985, 329,
    485, 1231, 1209, 1210, 1476, 1477, 1478, 393, 948, 337, 852, 337, 1490, 337, 852, 1493, 1494,
    329, 378, 1500, 1501, 1509, 1510, 329, 984, 1559, 1560, 1561, 396, 330, 1564, 1565, 984, 485,
    1500, 1568, 984, 485, 1569, 984, 1604, 1605, 1606, 1608, 1609, 1610, 1654, 1372, 1658, 378,
    1500, 1501, 329, 1564, 984, 485, 1500, 1714, 1715, 1528, 1744, 1745, 1756, 1757, 1759, 984,
    393, 985, 1139, 1798, 1812, 12, 11, 1813, 2554, 2581, 2582, 330, 396, 2608, 330, 396, 2608,
    330, 396, 2608, 496, 497, 496, 497, 2615, 2616, 1490, 2617, 2643, 2644, 2645, 1072, 2774,
    2775, 2776, 3978, 3979, 1609, 1608, 1610, 996, 4005, 4156, 4157, 4158, 4167, 4168, 4174,
    4175, 485, 314, 4187, 315, 4188, 496, 497, 777, 4192, 496, 497, 1478, 4219, 1478, 4219, 272,
    1478, 4219, 337, 4264, 4265, 4266, 4267, 4268, 4269, 4270, 4271, 4272, 4284, 4285, 4287,
    4288, 4307, 4309, 4310, 1478, 4219, 272, 4403, 396, 4404, 330, 496, 497, 4409, 4410, 314,
    315, 4411, 1478, 4219, 272, 4415, 4416, 4417, 4418, 4419, 4426, 4427, 221, 947, 4428, 337,
    4501, 4502, 4503, 984, 393, 985, 1139, 4554, 4403, 4560, 396, 4561, 4404, 4562, 4403, 4564,
    396, 4404, 330, 4573, 4574, 4575, 4576, 4577, 4578, 4579, 4580, 4581, 4582, 4583, 4584, 4585,
    4586, 1205, 4587, 4588, 4589, 4593, 4594, 4595, 221, 222, 223, 224, 337, 4621, 4641, 4642,
    4643, 4645, 4646, 273, 272, 1137, 330, 396, 4680, 4681, 4683, 4684, 4686, 1490, 4687, 983,
    984, 1501, 485, 4700, 4701, 988, 4703, 4704, 4705, 4707, 4708, 4720, 4721, 4728, 777, 1885,
    4730, 4731, 1, 4777, 1, 1885, 777, 4728, 4778, 414, 1478, 4219, 4806, 1884, 2184, 2393, 4483,
    4807, 4808, 4809, 4810, 871, 431, 4836, 3712, 329, 485, 378, 948, 610, 4849, 793, 795, 4851,
    4573, 4574, 4575, 4576, 4577, 4578, 4579, 4580, 4581, 4582, 4583, 4584, 4585, 4586, 1205,
    4587, 4588, 4589, 5265, 984, 5266, 5267, 403, 404, 403, 404, 337, 852, 338, 5333, 5334, 330,
    396, 273, 272, 5339, 5340, 793, 610, 795, 605, 496, 497, 871, 5421, 5422, 5424, 3712, 1965,
    5372, 5377, 5379, 5003, 5389, 5383, 5387, 5427, 5429, 5486, 5487, 5489, 5490, 5491, 5492,
    5493, 329, 378, 5267, 5495, 5496, 485, 221, 330, 5498, 5421, 5422, 5549, 5626, 5627, 5628,
    337, 5634, 5635, 186, 5421, 5422, 5575, 5675, 5579, 5368, 1965, 3712, 3550, 1519, 1332, 5372,
    5362, 5648, 5677, 330, 337, 337, 960, 961, 1017, 1015, 1564, 1500, 984, 1501, 5732, 5733,
    5736, 5737, 5749, 5750, 5751, 2615, 2616, 4687, 1490, 2615, 1231, 1490, 4687, 1137, 5774,
    330, 396, 329, 1372, 330, 396, 330, 396, 330, 337, 329, 483, 5896, 1606, 5897, 5898, 1478,
    272, 5935, 5936, 5937, 5938, 5939, 5940, 5941, 5942, 5943, 5944, 5945, 5946, 5947, 5948,
    5949, 5950, 5951, 5952, 5953, 5954, 5955, 5956, 5957, 5958, 5959, 5960, 5961, 5962, 5963,
    5964, 5965, 5966, 5967, 5968, 5969, 5970, 5971, 5972, 5973, 5974, 5975, 5976, 5977, 5978,
    5979, 5980, 5981, 5982, 5983, 5984, 5985, 5986, 5987, 5988, 5989, 5990, 5991, 5992, 5993,
    5994, 5995, 5996, 5997, 5998, 5999, 6000, 6001, 6002, 6003, 6004, 6005, 6006, 6007, 6008,
    6009, 6010, 6011, 6012, 6013, 6014, 6015, 6016, 6017, 6018, 6019, 6020, 6021, 6022, 6023,
    6024, 6025, 6026, 6027, 6028, 6029, 6030, 6031, 6032, 6033, 6034, 6035, 6036, 6037, 6038,
    6039, 6040, 6041, 6042, 6043, 6044, 6045, 6046, 6047, 6048, 6049, 6050, 6051, 6052, 6053,
    6054, 6055, 6056, 6057, 6058, 6059, 6060, 6061, 6062, 6063, 6064, 6065, 6066, 6067, 6068,
    6069, 6070, 6071, 6072, 6073, 6074, 6075, 6076, 6077, 6078, 6079, 6080, 6081, 6082, 6083,
    6084, 6085, 6086, 6087, 6088, 6089, 6090, 6091, 6092, 6093, 6094, 6095, 6096, 6097, 6098,
    6099, 6100, 6101, 6102, 6103, 6104, 6105, 6106, 6107, 6108, 6109, 6110, 6111, 6112, 6113,
    6114, 6115, 6116, 6117, 6118, 6119, 6120, 6121, 6122, 6123, 6124, 6125, 6126, 6127, 6128,
    6129, 6130, 6131, 6132, 6133, 6134, 6135, 6136, 6137, 6138, 6139, 6140, 6141, 6142, 6143,
    6144, 6145, 6146, 6147, 6148, 6149, 6150, 6151, 6152, 6153, 6154, 6155, 6156, 6157, 6158,
    6159, 6160, 6161, 6162, 6163, 6164, 6165, 6166, 6167, 6168, 6169, 6170, 6171, 6172, 6173,
    6174, 6175, 6176, 6177, 6178, 6179, 6180, 6181, 6182, 6183, 6184, 6185, 6186, 6187, 6188,
    6189, 6190, 6191, 6192, 6193, 6194, 6195, 6196, 6197, 6198, 6199, 6200, 6201, 6202, 6203,
    6204, 6205, 6206, 6207, 6208, 6209, 6210, 6211, 6212, 6213, 6214, 6215, 6216, 6217, 6218,
    6219, 6220, 6221, 6222, 6223, 6224, 6225, 6226, 6227, 6228, 6229, 6230, 6231, 6232, 6233,
    6234, 6235, 6236, 6237, 6238, 6239, 6240, 6241, 6242, 6243, 6244, 6245, 6246, 6247, 6248,
    6249, 6250, 6251, 6252, 6253, 6254, 6255, 6256, 6257, 6258, 6259, 6260, 6261, 6262, 6263,
    6264, 6265, 6266, 6267, 6268, 6269, 6270, 6271, 6272, 6273, 6274, 6275, 6276, 6277, 6278,
    6279, 6280, 6281, 6282, 6283, 6284, 6285, 6286, 6287, 6288, 6289, 6290, 6291, 6292, 6293,
    6294, 6295, 6296, 6297, 6298, 6299, 6300, 6301, 6302, 6303, 6304, 6305, 6306, 6307, 6308,
    6309, 6310, 6311, 6312, 6313, 6314, 6315, 6316, 6317, 6318, 6319, 6320, 6321, 6322, 6323,
    6324, 6325, 6326, 6327, 6328, 6329, 6330, 6331, 6332, 6333, 6334, 6335, 6336, 6337, 6338,
    6339, 6340, 6341, 6342, 6343, 6344, 6345, 6346, 6347, 6348, 6349, 6350, 6351, 6352, 6353,
    6354, 6355, 6356, 6357, 6358, 6359, 6360, 6361, 6362, 6363, 6364, 6365, 6366, 6367, 6368,
    6369, 6370, 6371, 6372, 6373, 6374, 6375, 6376, 6377, 6378, 6379, 6380, 6381, 6382, 6383,
    6384, 6385, 6386, 6387, 6388, 6389, 6390, 6391, 6392, 6393, 6394, 6395, 6396, 6397, 6398,
    6399, 6400, 6401, 6402, 6403, 6404, 6405, 6406, 6407, 6408, 6409, 6410, 6411, 6412, 6413,
    6414, 6415, 6416, 6417, 6418, 6419, 6420, 6421, 6422, 6423, 6424, 6425, 6426, 6427, 6428,
    6429, 6430, 6431, 6432, 6433, 6434, 6435, 6436, 6437, 6438, 6439, 6440, 6441, 6442, 6443,
    6444, 6445, 6446, 6447, 6448, 6449, 6450, 6451, 6452, 6453, 6454, 6455, 6456, 6457, 6458,
    6459, 6460, 6461, 6462, 6463, 6464, 6465, 6466, 6467, 6468, 6469, 6470, 6471, 6472, 6473,
    6474, 6475, 6476, 6477, 6478, 6479, 6480, 6481, 6482, 6483, 6484, 6485, 6486, 6487, 6488,
    6489, 6490, 6491, 6492, 6493, 6494, 6495, 6496, 6497, 6498, 6499, 6500, 6501, 6502, 6503,
    6504, 6505, 6506, 6507, 6508, 6509, 6510, 6511, 6512, 6513, 6514, 6515, 6516, 6517, 6518,
    6519, 6520, 6521, 6522, 6523, 6524, 6525, 6526, 6527, 6528, 6529, 6530, 6531, 6532, 6533,
    6534, 6535, 6536, 6537, 6538, 6539, 6540, 6541, 6542, 6543, 6544, 6545, 6546, 6547, 6548,
    6549, 6550, 6551, 6552, 6553, 6554, 6555, 6556, 6557, 6558, 6559, 6560, 6561, 6562, 6563,
    6564, 6565, 6566, 6567, 6568, 6569, 6570, 6571, 6572, 6573, 6574, 6575, 6576, 6577, 6578,
    6579, 6580, 6581, 6582, 6583, 6584, 6585, 6586, 6587, 6588, 6589, 6590, 6591, 6592, 6593,
    6594, 6595, 6596, 6597, 6598, 6599, 6600, 6601, 6602, 6603, 6604, 6605, 6606, 6607, 6608,
    6609, 6610, 6611, 6612, 6613, 6614, 6615, 6616, 6617, 6618, 6619, 6620, 6621, 6622, 6623,
    6624, 6625, 6626, 6627, 6628, 6629, 6630, 6631, 6632, 6633, 6634, 6635, 6636, 6637, 6638,
    6639, 6640, 6641, 6642, 6643, 6644, 6645, 6646, 6647, 6648, 6649, 6650, 6651, 6652, 6653,
    6654, 6655, 6656, 6657, 6658, 6659, 6660, 6661, 6662, 6663, 6664, 6665, 6666, 6667, 6668,
    6669, 6670, 6671, 6672, 6673, 6674, 6675, 6676, 6677, 6678, 6679, 6680, 6681, 6682, 6683,
    6684, 6685, 6686, 6687, 6688, 6689, 6690, 6691, 6692, 6693, 6694, 6695, 6696, 6697, 6698,
    6699, 6700, 6701, 6702, 6703, 6704, 6705, 6706, 6707, 6708, 6709, 6710, 6711, 6712, 6713,
    6714, 6715, 6716, 6717, 6718, 6719, 6720, 6721, 6722, 6723, 6724, 6725, 6726, 6727, 6728,
    6729, 6730, 6731, 6732, 6733, 6734, 6735, 6736, 6737, 6738, 6739, 6740, 6741, 6742, 6743,
    6744, 6745, 6746, 6747, 6748, 6749, 6750, 6751, 6752, 6753, 6754, 6755, 6756, 6757, 6758,
    6759, 6760, 6761, 6762, 6763, 6764, 6765, 6766, 6767, 6768, 6769, 6770, 6771, 6772, 6773,
    6774, 6775, 6776, 6777, 6778, 6779, 6780, 6781, 6782, 6783, 6784, 6785, 6786, 6787, 6788,
    6789, 6790, 6791, 6792, 6793, 6794, 6795, 6796, 6797, 6798, 6799, 6800, 6801, 6802, 6803,
    6804, 6805, 6806, 6807, 6808, 6809, 6810, 6811, 6812, 6813, 6814, 6815, 6816, 6817, 6818,
    6819, 6820, 6821, 6822, 6823, 6824, 6825, 6826, 6827, 6828, 6829, 6830, 6831, 6832, 6833,
    6834, 6835, 6836, 6837, 6838, 6839, 6840, 6841, 6842, 6843, 6844, 6845, 6846, 6847, 6848,
    6849, 6850, 6851, 6852, 6853, 6854, 6855, 6856, 6857, 6858, 6859, 6860, 6861, 6862, 6863,
    6864, 6865, 6866, 6867, 6868, 6869, 6870, 6871, 6872, 6873, 6874, 6875, 6876, 6877, 6878,
    6879, 6880, 6881, 6882, 6883, 6884, 6885, 6886, 6887, 6888, 6889, 6890, 6891, 6892, 6893,
    6894, 6895, 6896, 6897, 6898, 6899, 6900, 6901, 6902, 6903, 6904, 6905, 6906, 6907, 6908,
    6909, 6910, 6911, 6912, 6913, 6914, 6915, 6916, 6917, 6918, 6919, 6920, 6921, 6922, 6923,
    6924, 6925, 6926, 6927, 6928, 6929, 6930, 6931, 6932, 6933, 6934, 6935, 6936, 6937, 6938,
    6939, 6940, 6941, 6942, 6943, 6944, 6945, 6946, 6947, 6948, 6949, 6950, 6951, 6952, 6953,
    6954, 6955, 6956, 6957, 6958, 6959, 6960, 6961, 6962, 6963, 6964, 6965, 6966, 6967, 6968,
    6969, 6970, 6971, 6972, 6973, 6974, 6975, 6976, 6977, 6978, 6979, 6980, 6981, 6982, 6983,
    6984, 6985, 6986, 6987, 6988, 6989, 6990, 6991, 6992, 6993, 6994, 6995, 6996, 6997, 6998,
    6999, 7000, 7001, 7002, 7003, 7004, 7005, 7006, 7007, 7008, 7009, 7010, 7011, 7012, 7013,
    7014, 7015, 7016, 7017, 7018, 7019, 7020, 7021, 7022, 7023, 7024, 7025, 7026, 7027, 7028,
    7029, 7030, 7031, 7032, 7033, 7034, 7035, 7036, 7037, 7038, 7039, 7040, 7041, 7042, 7043,
    7044, 7045, 7046, 7047, 7048, 7049, 7050, 7051, 7052, 7053, 7054, 7055, 7056, 7057, 7058,
    7059, 7060, 7061, 7062, 7063, 7064, 7065, 7066, 7067, 7068, 7069, 7070, 7071, 7072, 7073,
    7074, 7075, 7076, 7077, 7078, 7079, 7080, 7081, 7082, 7083, 7084, 7085, 7086, 7087, 7088,
    7089, 7090, 7091, 7092, 7093, 7094, 7095, 7096, 7097, 7098, 7099, 7100, 7101, 7102, 7103,
    7104, 7105, 7106, 7107, 7108, 7109, 7110, 7111, 7112, 7113, 7114, 7115, 7116, 7117, 7118,
    7119, 7120, 7121, 7122, 7123, 7124, 7125, 7126, 7127, 7128, 7129, 7130, 7131, 7132, 7133,
    7134, 7135, 7136, 7137, 7138, 7139, 7140, 7141, 7142, 7143, 7144, 7145, 7146, 7147, 7148,
    7149, 7150, 7151, 7152, 7153, 7154, 7155, 7156, 7157, 7158, 7159, 7160, 7161, 7162, 7163,
    7164, 7165, 7166, 7167, 7168, 7169, 7170, 7171, 7172, 7173, 7174, 7175, 7176, 7177, 7178,
    7179, 7180, 7181, 7182, 7183, 7184, 7185, 7186, 7187, 7188, 7189, 7190, 7191, 7192, 7193,
    7194, 7195, 7196, 7197, 7198, 7199, 7200, 7201, 7202, 7203, 7204, 7205, 7206, 7207, 7208,
    7209, 7210, 7211, 7212, 7213, 7214, 7215, 7216, 7217, 7218, 7219, 7220, 7221, 7222, 7223,
    7224, 7225, 7226, 7227, 7228, 7229, 7230, 7231, 7232, 7233, 7234, 7235, 7236, 7237, 7238,
    7239, 7240, 7241, 7242, 7243, 7244, 7245, 7246, 7247, 7248, 7249, 7250, 7251, 7252, 7253,
    7254, 7255, 7256, 7257, 7258, 7259, 7260, 7261, 7262, 7263, 7264, 7265, 7266, 7267, 7268,
    7269, 7270, 7271, 7272, 7273, 7274, 7275, 7276, 7277, 7278, 7279, 7280, 7281, 7282, 7283,
    7284, 7285, 7286, 7287, 7288, 7289, 7290, 7291, 7292, 7293, 7294, 7295, 7296, 7297, 7298,
    7299, 7300, 7301, 7302, 7303, 7304, 7305, 7306, 7307, 7308, 7309, 7310, 7311, 7312, 7313,
    7314, 7315, 7316, 7317, 7318, 7319, 7320, 7321, 7322, 7323, 7324, 7325, 7326, 7327, 7328,
    7329, 7330, 7331, 7332, 7333, 7334, 7335, 7336, 7337, 7338, 7339, 7340, 7341, 7342, 7343,
    7344, 7345, 7346, 7347, 7348, 7349, 7350, 7351, 7352, 7353, 7354, 7355, 7356, 7357, 7358,
    7359, 7360, 7361, 7362, 7363, 7364, 7365, 7366, 7367, 7368, 7369, 7370, 7371, 7372, 5340,
    7449, 7450, 7452, 7453, 404, 1008, 1009, 7457, 7458, 329, 984, 1565, 7463, 7464, 485, 7466,
    314, 4187, 315, 1756, 7482, 7483, 1467, 314, 315, 7523, 777, 1885, 7524, 442, 984, 7526, 909,
    7528, 1061, 616, 617, 618, 1062, 619, 620, 1063, 621, 1064, 7532, 7533, 172, 7534, 7577,
    7578, 7579, 4264, 4265, 4266, 4267, 4268, 4269, 7605, 4264, 4266, 7606, 7607, 7608, 7609,
    7610, 7611, 4267, 4268, 4269, 7613, 172, 7534, 7616, 7617, 378, 7620, 7627, 7628, 7534, 4728,
    7644, 7649, 7523, 7650, 7651, 4264, 4265, 4266, 7654, 7655, 7656, 4267, 4268, 4269, 7657,
    7658, 7659, 7682, 777, 7683, 7684, 1885, 7523, 7685, 1, 7688, 7693, 7694, 620, 621, 618, 619,
    616, 617, 7698, 7699, 7482, 7483, 777, 4264, 4265, 4266, 7654, 7655, 7656, 4267, 4268, 4269,
    7657, 7658, 7659, 1714, 7726, 7727, 7736, 7737, 7738, 4264, 4265, 4266, 7654, 7655, 7656,
    4267, 4268, 4269, 7657, 7658, 7659, 4264, 4265, 4266, 7654, 7655, 7656, 7751, 7752, 7753,
    4267, 4268, 4269, 7657, 7658, 7659, 329, 4071, 7755, 610, 605, 7762, 7763, 7764, 7765, 7766,
    7767, 7768, 7769, 7770, 7771, 7780, 7781, 7782, 7783, 7483, 7784, 7785, 7482, 7483, 1467,
    7810, 7811, 7812, 7813, 7814, 7815, 7657, 7658, 7659, 4264, 4265, 4266, 7654, 7655, 7656,
    4267, 4268, 4269, 7657, 7658, 7659, 777, 1885, 7523, 7821, 7822, 4777, 7685, 329, 7857, 485,
    7861, 7862, 4264, 4265, 4270, 4271, 4267, 4268, 7864, 5267, 4595, 7866, 7867, 7874, 4264,
    4265, 4266, 7654, 7655, 7656, 4267, 4268, 4269, 7657, 7658, 7659, 1757, 1756, 4264, 4265,
    4266, 7654, 7655, 7656, 4267, 4268, 4269, 7657, 7658, 7659, 7880, 7881, 1757, 1756, 496, 497,
    7917, 7918, 7930, 7931, 337, 330, 7974, 7975, 7976, 7977, 7978, 1072, 273, 272, 330, 396,
    329, 1372, 330, 396, 330, 396, 378, 8071, 985, 329, 984, 329, 985, 1138, 329, 984, 8091,
    1500, 1501, 8094, 8095, 8104, 8105, 329, 378, 1500, 1501, 329, 8126, 378, 1500, 1501, 340,
    272, 341, 4167, 4168, 4536, 8133, 4574, 8134, 8135, 8136, 8135, 8136, 8155, 1230, 8158, 8159,
    8160, 2765, 485, 1272, 329, 8176, 8177, 396, 330, 4728, 8202, 8211, 8212, 2615, 1490, 4687,
    2616, 8104, 8241, 273, 272, 2608, 8247, 8248, 8249, 8250, 8251, 8252, 8253, 8254, 8255, 8256,
    8257, 8258, 8259, 8260, 8261, 8262, 8263, 8264, 8265, 8266, 8267, 8268, 8269, 8270, 8271,
    8272, 8273, 8274, 8275, 8276, 8277, 8278, 8279, 8280, 8281, 8282, 8283, 8284, 8285, 8286,
    8287, 8288, 8289, 8290, 8291, 8292, 8293, 8294, 8295, 8296, 8297, 8298, 8299, 8300, 8301,
    8302, 8303, 8304, 8305, 8319, 944, 945, 330, 4404, 396, 329, 8713, 8714, 496, 497, 8720, 329,
    396, 330, 8743, 8744, 793, 795, 484, 485, 988, 1139, 485, 854, 855, 856, 857, 8747, 8748,
    8750, 329, 485, 378, 1500, 1501, 396, 330, 8795, 8796, 8797, 8798, 871, 1519, 3550, 841,
    3552, 8796, 8797, 8903, 8904, 329, 8921, 1569, 1383, 378, 610, 854, 7620, 856, 8795, 156,
    8796, 8797, 8904, 8926, 8927, 8928, 8903, 8929, 162, 8930, 8931, 8932, 8933, 8934, 8935,
    8936, 8940, 8941, 1478, 4219, 1478, 4219, 4192, 8967, 8969, 8970, 8971, 8972, 8973, 8974,
    385, 4681, 8987, 8988, 9001, 3979, 1467, 9014, 9015, 9016, 9036, 9040, 9041, 9044, 9045,
    9046, 9047, 9048, 9049, 9076, 9077, 9078, 9079, 9080, 9081, 9083, 9085, 9086, 1478, 4219,
    329, 378, 1500, 1501, 9123, 9124, 9125, 9123, 9125, 9124, 9130, 1435, 4264, 4265, 4266, 7654,
    7655, 7656, 7659, 9153, 9154, 4267, 4268, 4269, 9168, 7554, 9169, 9170, 9171, 3039, 9195,
    9196, 9201, 9202, 9206, 9235, 9236, 9237, 1432, 9277, 1435, 9278, 1478, 4219, 9287, 329,
    1272, 9366, 484, 485, 9367, 4683, 4684, 9378, 9379, 9380, 9381, 9382, 9383, 9384, 9385, 7771,
    483, 985, 1046, 221, 566, 567, 4410, 4409, 984, 1230, 985, 1231, 329, 485, 1477, 1478, 1209,
    1210, 9421, 1490, 9422, 4681, 2616, 1209, 984, 1210, 9421, 9447, 9448, 4836, 5424, 9504,
    9505, 9506, 9507, 9508, 9509, 9510, 9511, 9512, 9513, 9514, 9515, 9516, 9517, 9518, 9519,
    9520, 5592, 9521, 9522, 9523, 442, 9524, 9525, 2057, 7682, 9526, 9527, 9528, 9529, 9530,
    9531, 9532, 9533, 9534, 9535, 9536, 9537, 9538, 7524, 9539, 9540, 9541, 9542, 9543, 9544,
    9545, 9546, 9547, 9548, 9549, 9550, 9551, 4554, 9552, 9553, 1885, 9554, 9555, 9556, 9557,
    9558, 9086, 9559, 9560, 9561, 9562, 9563, 9564, 1798, 777, 9085, 9565, 9566, 9567, 9568,
    9569, 9570, 9571, 9572, 9573, 9574, 9575, 9576, 9577, 9578, 9579, 9580, 9581, 9582, 9583,
    9584, 9585, 9586, 9587, 9588, 9589, 9590, 1490, 9591, 9592, 9593, 9594, 9595, 9596, 9597,
    9598, 9599, 9600, 9601, 9602, 9603, 9604, 9605, 9666, 9667, 9668, 9669, 9670, 996, 4005,
    9676, 9677, 9678, 9679, 793, 610, 795, 990, 991, 990, 991, 329, 378, 1500, 1501, 9366, 485,
    4269, 9721, 9722, 329, 378, 1500, 1501, 9366, 485, 496, 497, 9726, 4403, 396, 9728, 4404,
    330, 988, 329, 378, 1500, 9749, 1373, 9752, 9753, 329, 378, 988, 1500, 1501, 984, 8091, 9757,
    793, 610, 795, 605, 485, 9771, 9772, 9800, 9801, 1467, 9832, 378, 7620, 8798, 793, 610, 794,
    795, 605, 9916, 4264, 4265, 4266, 4267, 4268, 4269, 9924, 793, 610, 794, 795, 605, 9916,
    4264, 4265, 4266, 4267, 4268, 4269, 496, 497, 793, 610, 794, 795, 605, 9916, 396, 330, 314,
    315, 329, 378, 1500, 1501, 7649, 10018, 7651, 7650, 10019, 10020, 10021, 10022, 2766, 10023,
    10024, 10025, 10028, 10029, 10030, 10031, 10032, 5750, 5751, 3712, 3714, 10054, 5429, 5427,
    909, 10068, 4071, 10072, 10073, 10074, 10075, 329, 1139, 221, 10078, 10079, 4680, 386, 10092,
    10093, 10094, 5749, 5750, 5751, 1137, 984, 1138, 985, 485, 330, 10139, 10140, 338, 10150,
    10151, 10152, 10176, 10019, 10020, 10021, 10022, 10177, 2766, 10178, 10179, 496, 497, 10181,
    10183, 10184, 10185, 10186, 518, 485, 520, 519, 10196, 4192, 793, 610, 795, 605, 9366, 485,
    2284, 10235, 329, 378, 948, 485, 10251, 566, 567, 520, 521, 519, 2616, 2615, 10031, 10030,
    10029, 1478, 10271, 10272, 7524, 442, 10292, 10298, 10299, 10300, 10196, 10314, 10315, 337,
    852, 338, 10335, 10336, 10337, 10338, 10339, 10340, 10341, 10342, 10343, 7864, 1230, 5549,
    10350, 416, 314, 315, 4411, 10360, 10361, 420, 871, 10369, 10374, 10375, 10380, 871, 10381,
    7524, 10390, 10391, 10394, 10395, 10396, 10397, 4192, 793, 610, 795, 605, 396, 330, 4403,
    4404, 496, 497, 496, 497, 777, 10421, 9600, 10422, 10423, 10424, 10425, 10426, 10427, 10429,
    10430, 10431, 10432, 329, 378, 988, 1500, 1501, 485, 1373, 10433, 9366, 10435, 329, 1373,
    378, 1500, 1501, 329, 378, 1500, 1501, 10459, 10460, 10461, 378, 1501, 378, 1501, 329, 988,
    1500, 10431, 793, 610, 795, 605, 1373, 485, 329, 378, 1500, 1501, 329, 1312, 10522, 1500,
    8720, 329, 396, 330, 984, 1501, 329, 378, 1500, 1501, 329, 378, 988, 1500, 4403, 396, 4404,
    330, 329, 984, 8091, 1500, 1501, 10602, 10603, 378, 329, 9366, 485, 1500, 1501, 329, 378,
    1500, 1501, 8104, 8105, 10616, 329, 378, 988, 1500, 1501, 9201, 9202, 10635, 10636, 314, 315,
    10674, 10675, 10676, 31, 10677, 10685, 10686, 10687, 10688, 2615, 2616, 1490, 10727, 10728,
    10747, 10748, 777, 8940, 8941, 9201, 329, 984, 1565, 1500, 1501, 7768, 7524, 7650, 414, 4071,
    485, 10868, 10869, 854, 855, 856, 857, 10882, 3876, 3712, 988, 4564, 1139, 485, 1564, 378,
    7620, 1500, 1501, 221, 566, 567, 520, 2081, 10937, 10938, 10939, 4192, 10941, 10942, 10943,
    10944, 10945, 10946, 3894, 3892, 3896, 4264, 4265, 4266, 4270, 4271, 4272, 4267, 4268, 7609,
    7610, 10964, 10965, 176, 4270, 4271, 793, 610, 795, 605, 9366, 485, 4403, 396, 4404, 330,
    496, 497, 10994, 10995, 10997, 10998, 10999, 11000, 1500, 1501, 378, 1564, 4269, 10023,
    10024, 10025, 3255, 11047, 11048, 11064, 10435, 984, 1501, 1373, 485, 1230, 11065, 1500, 329,
    378, 1500, 337, 4851, 496, 497, 11123, 329, 378, 1500, 1501, 11127, 4192, 11129, 378, 329,
    485, 11137, 11138, 11139, 11140, 11141, 11142, 11143, 11149, 337, 11152, 4535,};

const OperationRow operations[] = {
    {11156,11,12,0,0,0,0,0,11157,11158}, {11159,13,14,0,0,0,0,0,11157,11158},
    {11160,15,16,0,0,0,0,0,11157,11158}, {11161,17,18,0,0,0,0,0,11157,11158},
    {11162,19,20,0,0,0,0,0,11157,11158}, {11163,21,22,0,0,0,0,0,11157,11158},
    {11164,23,24,0,0,0,0,0,11157,11158}, {11165,25,26,0,0,0,0,0,11157,11158},
    {11166,27,28,0,0,0,0,0,11157,11158}, {11167,81,82,0,0,0,0,0,11157,11158},
    {11168,85,86,0,0,0,0,0,11157,11158}, {11169,87,88,0,0,0,0,0,11157,11158},
    {11170,89,90,0,0,0,0,0,11157,11158}, {11171,134,135,0,0,0,0,0,11157,11158},
    {11172,150,151,0,0,0,0,0,11157,11158}, {11173,152,153,0,0,0,0,0,11157,11158},
    {11174,154,155,0,0,0,0,0,11157,11158}, {11175,158,159,0,0,0,0,0,11157,11158},
    {11176,160,161,0,0,0,0,0,11157,11158}, {11177,162,163,0,0,0,0,0,11157,11158},
    {11178,164,165,0,0,0,0,0,11157,11158}, {11179,166,0,0,0,0,0,0,11157,11158},
    {11180,167,168,0,0,0,0,0,11157,11158}, {11181,169,170,0,0,0,0,0,11157,11158},
    {11182,171,172,0,0,0,0,0,11157,11158}, {11183,173,174,0,0,0,0,0,11157,11158},
    {11184,175,176,0,0,0,0,0,11157,11158}, {11185,177,178,0,0,0,0,0,11157,11158},
    {11186,179,180,0,0,0,0,0,11157,11158}, {11187,181,182,0,0,0,0,0,11157,11158},
    {11188,183,184,0,0,0,0,0,11157,11158}, {11189,185,186,0,0,0,0,0,11157,11158},
    {11190,187,188,0,0,0,0,0,11157,11158}, {11191,189,190,0,0,0,0,0,11157,11158},
    {11192,191,192,0,0,0,0,0,11157,11158}, {11193,193,194,0,0,0,0,0,11157,11158},
    {11194,195,196,0,0,0,0,0,11157,11158}, {11195,197,198,0,0,0,0,0,11157,11158},
    {11196,199,200,0,0,0,0,0,11157,11158}, {11197,215,216,0,0,0,0,0,11157,11158},
    {11198,217,218,0,0,0,0,0,11157,11158}, {11199,219,0,0,0,0,0,0,11157,11158},
    {11200,220,221,0,0,0,0,0,11157,11158}, {11201,222,223,0,0,0,0,0,11157,11158},
    {11202,224,4270,0,0,0,0,0,11157,11158}, {11203,225,226,0,0,0,0,0,11157,11158},
    {11204,237,238,0,0,0,0,0,11157,11158}, {11205,239,240,0,0,0,0,0,11157,11158},
    {11206,241,242,0,0,0,0,0,11157,11158}, {11207,280,281,0,0,0,0,0,11157,11158},
    {11208,304,305,0,0,0,0,0,11157,11158}, {11209,319,320,0,0,0,0,0,11157,11158},
    {11210,326,327,0,0,0,0,0,11157,11158}, {11211,324,325,0,0,0,0,0,11157,11158},
    {11212,328,0,0,0,0,0,0,11157,11158}, {11213,329,330,0,0,0,0,0,11157,11158},
    {11214,331,0,0,0,0,0,0,11157,11158}, {11215,332,333,0,0,0,0,0,11157,11158},
    {11216,334,335,0,0,0,0,0,11157,11158}, {11217,336,337,0,0,0,0,0,11157,11158},
    {11218,341,342,0,0,0,0,0,11157,11158}, {11219,346,347,0,0,0,0,0,11157,11158},
    {11220,524,525,0,0,0,0,0,11157,11158}, {11221,546,547,0,0,0,0,0,11157,11158},
    {11222,549,550,0,0,0,0,0,11157,11158}, {11223,551,553,0,0,0,0,0,11157,11158},
    {11224,555,556,0,0,0,0,0,11157,11158}, {11225,567,568,0,0,0,0,0,11157,11158},
    {11226,569,570,0,0,0,0,0,11157,11158}, {11227,579,580,0,0,0,0,0,11157,11158},
    {11228,571,572,0,0,0,0,0,11157,11158}, {11229,573,574,0,0,0,0,0,11157,11158},
    {11230,575,576,0,0,0,0,0,11157,11158}, {11231,577,578,0,0,0,0,0,11157,11158},
    {11232,581,582,0,0,0,0,0,11157,11158}, {11233,583,584,0,0,0,0,0,11157,11158},
    {11234,585,586,0,0,0,0,0,11157,11158}, {11235,587,588,0,0,0,0,0,11157,11158},
    {11236,589,590,0,0,0,0,0,11157,11158}, {11237,591,592,0,0,0,0,0,11157,11158},
    {11238,593,594,0,0,0,0,0,11157,11158}, {11239,595,596,0,0,0,0,0,11157,11158},
    {11240,597,598,0,0,0,0,0,11157,11158}, {11241,599,600,0,0,0,0,0,11157,11158},
    {11242,601,602,0,0,0,0,0,11157,11158}, {11243,607,608,0,0,0,0,0,11157,11158},
    {11244,609,610,0,0,0,0,0,11157,11158}, {11245,611,612,0,0,0,0,0,11157,11158},
    {11246,613,614,0,0,0,0,0,11157,11158}, {11247,616,617,0,0,0,0,0,11157,11158},
    {11248,618,619,0,0,0,0,0,11157,11158}, {11249,620,621,0,0,0,0,0,11157,11158},
    {11250,622,623,0,0,0,0,0,11157,11158}, {11251,624,625,0,0,0,0,0,11157,11158},
    {11252,626,627,0,0,0,0,0,11157,11158}, {11253,640,643,0,0,0,0,0,11157,11158},
    {11254,628,629,0,0,0,0,0,11157,11158}, {11255,630,631,0,0,0,0,0,11157,11158},
    {11256,632,633,0,0,0,0,0,11157,11158}, {11257,634,635,0,0,0,0,0,11157,11158},
    {11258,636,637,0,0,0,0,0,11157,11158}, {11259,638,639,0,0,0,0,0,11157,11158},
    {11260,641,642,0,0,0,0,0,11157,11158}, {11261,644,645,0,0,0,0,0,11157,11158},
    {11262,646,647,0,0,0,0,0,11157,11158}, {11263,648,2693,0,0,0,0,0,11157,11158},
    {11264,649,650,0,0,0,0,0,11157,11158}, {11265,651,652,0,0,0,0,0,11157,11158},
    {11266,653,654,0,0,0,0,0,11157,11158}, {11267,655,656,0,0,0,0,0,11157,11158},
    {11268,657,658,0,0,0,0,0,11157,11158}, {11269,659,660,0,0,0,0,0,11157,11158},
    {11270,663,664,0,0,0,0,0,11157,11158}, {11271,661,662,0,0,0,0,0,11157,11158},
    {11272,665,666,0,0,0,0,0,11157,11158}, {11273,667,668,0,0,0,0,0,11157,11158},
    {11274,669,670,0,0,0,0,0,11157,11158}, {11275,671,672,0,0,0,0,0,11157,11158},
    {11276,674,675,0,0,0,0,0,11157,11158}, {11277,673,0,0,0,0,0,0,11157,11158},
    {11278,676,677,0,0,0,0,0,11157,11158}, {11279,678,679,0,0,0,0,0,11157,11158},
    {11280,682,683,0,0,0,0,0,11157,11158}, {11281,680,681,0,0,0,0,0,11157,11158},
    {11282,684,685,0,0,0,0,0,11157,11158}, {11283,687,688,0,0,0,0,0,11157,11158},
    {11284,689,690,0,0,0,0,0,11157,11158}, {11285,691,692,0,0,0,0,0,11157,11158},
    {11286,693,694,0,0,0,0,0,11157,11158}, {11287,695,696,0,0,0,0,0,11157,11158},
    {9677,697,698,0,0,0,0,0,11157,11158}, {11288,703,704,0,0,0,0,0,11157,11158},
    {11289,699,700,0,0,0,0,0,11157,11158}, {11290,701,702,0,0,0,0,0,11157,11158},
    {9676,705,706,0,0,0,0,0,11157,11158}, {11291,707,708,0,0,0,0,0,11157,11158},
    {11292,709,710,0,0,0,0,0,11157,11158}, {11293,711,712,0,0,0,0,0,11157,11158},
    {11294,713,3809,0,0,0,0,0,11157,11158}, {11295,714,715,0,0,0,0,0,11157,11158},
    {11296,716,717,0,0,0,0,0,11157,11158}, {11297,718,719,0,0,0,0,0,11157,11158},
    {11298,722,723,0,0,0,0,0,11157,11158}, {11299,720,721,0,0,0,0,0,11157,11158},
    {11300,724,0,0,0,0,0,0,11157,11158}, {11301,725,726,0,0,0,0,0,11157,11158},
    {11302,727,728,0,0,0,0,0,11157,11158}, {11303,729,730,0,0,0,0,0,11157,11158},
    {11304,731,732,0,0,0,0,0,11157,11158}, {11305,756,757,0,0,0,0,0,11157,11158},
    {11306,735,737,0,0,0,0,0,11157,11158}, {11307,733,734,0,0,0,0,0,11157,11158},
    {11308,740,741,0,0,0,0,0,11157,11158}, {11309,738,739,0,0,0,0,0,11157,11158},
    {11310,742,744,0,0,0,0,0,11157,11158}, {11311,745,746,0,0,0,0,0,11157,11158},
    {11312,747,749,0,0,0,0,0,11157,11158}, {11313,752,753,0,0,0,0,0,11157,11158},
    {11314,750,751,0,0,0,0,0,11157,11158}, {11315,754,755,0,0,0,0,0,11157,11158},
    {11316,758,759,0,0,0,0,0,11157,11158}, {11317,762,763,0,0,0,0,0,11157,11158},
    {11318,760,761,0,0,0,0,0,11157,11158}, {11319,764,766,0,0,0,0,0,11157,11158},
    {11320,773,774,0,0,0,0,0,11157,11158}, {11321,776,777,0,0,0,0,0,11157,11158},
    {11322,778,779,0,0,0,0,0,11157,11158}, {11323,783,784,0,0,0,0,0,11157,11158},
    {11324,788,4269,0,0,0,0,0,11157,11158}, {11325,801,802,0,0,0,0,0,11157,11158},
    {11326,789,790,0,0,0,0,0,11157,11158}, {11327,791,792,0,0,0,0,0,11157,11158},
    {11328,795,796,0,0,0,0,0,11157,11158}, {11329,793,794,0,0,0,0,0,11157,11158},
    {11330,797,798,0,0,0,0,0,11157,11158}, {11331,799,800,0,0,0,0,0,11157,11158},
    {11332,803,804,0,0,0,0,0,11157,11158}, {11333,805,806,0,0,0,0,0,11157,11158},
    {11334,807,0,0,0,0,0,0,11157,11158}, {11335,808,809,0,0,0,0,0,11157,11158},
    {11336,852,853,0,0,0,0,0,11157,11158}, {11337,854,855,0,0,0,0,0,11157,11158},
    {11338,856,857,0,0,0,0,0,11157,11158}, {11339,860,861,0,0,0,0,0,11157,11158},
    {11340,858,859,0,0,0,0,0,11157,11158}, {11341,862,863,0,0,0,0,0,11157,11158},
    {11342,864,865,0,0,0,0,0,11157,11158}, {11343,866,867,0,0,0,0,0,11157,11158},
    {11344,868,0,0,0,0,0,0,11157,11158}, {11345,869,0,0,0,0,0,0,11157,11158},
    {11346,870,871,0,0,0,0,0,11157,11158}, {11347,878,879,0,0,0,0,0,11157,11158},
    {11348,880,881,0,0,0,0,0,11157,11158}, {11349,882,883,0,0,0,0,0,11157,11158},
    {11350,884,885,0,0,0,0,0,11157,11158}, {11351,886,887,0,0,0,0,0,11157,11158},
    {11352,888,889,0,0,0,0,0,11157,11158}, {11353,890,0,0,0,0,0,0,11157,11158},
    {11354,903,906,0,0,0,0,0,11157,11158}, {11355,891,892,0,0,0,0,0,11157,11158},
    {11356,893,894,0,0,0,0,0,11157,11158}, {11357,895,896,0,0,0,0,0,11157,11158},
    {11358,897,898,0,0,0,0,0,11157,11158}, {11359,899,900,0,0,0,0,0,11157,11158},
    {11360,901,902,0,0,0,0,0,11157,11158}, {11361,904,905,0,0,0,0,0,11157,11158},
    {11362,907,908,0,0,0,0,0,11157,11158}, {11363,909,910,0,0,0,0,0,11157,11158},
    {11364,911,912,0,0,0,0,0,11157,11158}, {11365,913,914,0,0,0,0,0,11157,11158},
    {11366,915,920,0,0,0,0,0,11157,11158}, {11367,921,922,0,0,0,0,0,11157,11158},
    {11368,923,924,0,0,0,0,0,11157,11158}, {11369,925,926,0,0,0,0,0,11157,11158},
    {11370,927,928,0,0,0,0,0,11157,11158}, {11371,931,932,0,0,0,0,0,11157,11158},
    {11372,929,930,0,0,0,0,0,11157,11158}, {11373,933,934,0,0,0,0,0,11157,11158},
    {11374,935,936,0,0,0,0,0,11157,11158}, {11375,937,938,0,0,0,0,0,11157,11158},
    {11376,940,0,0,0,0,0,0,11157,11158}, {11377,939,0,0,0,0,0,0,11157,11158},
    {11378,943,944,0,0,0,0,0,11157,11158}, {11379,941,942,0,0,0,0,0,11157,11158},
    {11380,945,946,0,0,0,0,0,11157,11158}, {11381,947,948,0,0,0,0,0,11157,11158},
    {11382,951,0,0,0,0,0,0,11157,11158}, {11383,949,950,0,0,0,0,0,11157,11158},
    {11384,952,953,0,0,0,0,0,11157,11158}, {11385,954,0,0,0,0,0,0,11157,11158},
    {11386,955,956,0,0,0,0,0,11157,11158}, {11387,960,961,0,0,0,0,0,11157,11158},
    {11388,962,0,0,0,0,0,0,11157,11158}, {11389,967,968,0,0,0,0,0,11157,11158},
    {11390,963,964,0,0,0,0,0,11157,11158}, {11391,965,966,0,0,0,0,0,11157,11158},
    {11392,969,0,0,0,0,0,0,11157,11158}, {11393,970,971,0,0,0,0,0,11157,11158},
    {11394,972,973,0,0,0,0,0,11157,11158}, {11395,974,975,0,0,0,0,0,11157,11158},
    {11396,976,0,0,0,0,0,0,11157,11158}, {11397,979,0,0,0,0,0,0,11157,11158},
    {11398,982,0,0,0,0,0,0,11157,11158}, {11399,980,981,0,0,0,0,0,11157,11158},
    {11400,983,0,0,0,0,0,0,11157,11158}, {11401,984,985,0,0,0,0,0,11157,11158},
    {11402,986,987,0,0,0,0,0,11157,11158}, {11403,988,989,0,0,0,0,0,11157,11158},
    {11404,990,991,0,0,0,0,0,11157,11158}, {11405,1014,1015,0,0,0,0,0,11157,11158},
    {11406,992,993,0,0,0,0,0,11157,11158}, {11407,996,997,0,0,0,0,0,11157,11158},
    {11408,994,995,0,0,0,0,0,11157,11158}, {11409,1000,1001,0,0,0,0,0,11157,11158},
    {11410,998,999,0,0,0,0,0,11157,11158}, {11411,1002,1003,0,0,0,0,0,11157,11158},
    {11412,1004,1005,0,0,0,0,0,11157,11158}, {11413,1006,1007,0,0,0,0,0,11157,11158},
    {11414,1010,1011,0,0,0,0,0,11157,11158}, {11415,1008,1009,0,0,0,0,0,11157,11158},
    {11416,1012,1013,0,0,0,0,0,11157,11158}, {11417,1016,1017,0,0,0,0,0,11157,11158},
    {11418,1020,1021,0,0,0,0,0,11157,11158}, {11419,1018,1019,0,0,0,0,0,11157,11158},
    {11420,1022,1023,0,0,0,0,0,11157,11158}, {11421,1024,1025,0,0,0,0,0,11157,11158},
    {11422,1026,1027,0,0,0,0,0,11157,11158}, {11423,1028,1029,0,0,0,0,0,11157,11158},
    {11424,1030,1031,0,0,0,0,0,11157,11158}, {11425,1032,0,0,0,0,0,0,11157,11158},
    {11426,1045,0,0,0,0,0,0,11157,11158}, {11427,1033,1034,0,0,0,0,0,11157,11158},
    {11428,1035,1036,0,0,0,0,0,11157,11158}, {11429,1037,1038,0,0,0,0,0,11157,11158},
    {11430,1039,1040,0,0,0,0,0,11157,11158}, {11431,1041,1042,0,0,0,0,0,11157,11158},
    {11432,1043,1044,0,0,0,0,0,11157,11158}, {11433,1046,1047,0,0,0,0,0,11157,11158},
    {11434,1048,0,0,0,0,0,0,11157,11158}, {11435,1049,0,0,0,0,0,0,11157,11158},
    {11436,1050,0,0,0,0,0,0,11157,11158}, {11437,1053,1054,0,0,0,0,0,11157,11158},
    {11438,1055,1056,0,0,0,0,0,11157,11158}, {11439,1057,1058,0,0,0,0,0,11157,11158},
    {11440,1059,1060,0,0,0,0,0,11157,11158}, {11441,1062,1063,0,0,0,0,0,11157,11158},
    {11442,1064,1065,0,0,0,0,0,11157,11158}, {11443,1067,1068,0,0,0,0,0,11157,11158},
    {11444,1069,1070,0,0,0,0,0,11157,11158}, {11445,1071,1072,0,0,0,0,0,11157,11158},
    {11446,1073,1074,0,0,0,0,0,11157,11158}, {11447,1076,1077,0,0,0,0,1,11157,11158},
    {11448,1080,1081,0,0,0,0,0,11157,11158}, {11449,1078,1079,0,0,0,0,2,11157,11158},
    {11450,1082,1083,0,0,0,0,0,11157,11158}, {11451,1091,1092,0,0,0,0,0,11157,11158},
    {11452,1085,1086,0,0,0,0,0,11157,11158}, {11453,1088,1089,0,0,0,0,0,11157,11158},
    {11454,1093,1094,0,0,0,0,0,11157,11158}, {11455,1095,1096,0,0,0,0,3,11157,11158},
    {11456,1097,1098,0,0,0,0,0,11157,11158}, {11457,1100,1101,0,0,0,0,4,11157,11158},
    {11458,1102,1103,0,0,0,0,5,11157,11158}, {11459,1105,1106,0,0,0,0,6,11157,11158},
    {11460,1108,1109,0,0,0,0,7,11157,11158}, {11461,1111,1112,0,0,0,0,8,11157,11158},
    {11462,1114,1115,0,0,0,0,9,11157,11158}, {11463,1116,1118,0,0,0,0,10,11157,11158},
    {11464,1119,1121,0,0,0,0,11,11157,11158}, {11465,1122,1124,0,0,0,0,0,11157,11158},
    {11466,1125,1127,0,0,0,0,12,11157,11158}, {11467,1129,1130,0,0,0,0,13,11157,11158},
    {11468,1132,1133,0,0,0,0,0,11157,11158}, {11469,1135,1136,0,0,0,0,14,11157,11158},
    {11470,1137,1138,0,0,0,0,15,11157,11158}, {11471,1140,1141,0,0,0,0,16,11157,11158},
    {11472,1143,1144,0,0,0,0,17,11157,11158}, {11473,1146,1147,0,0,0,0,18,11157,11158},
    {11474,1149,1150,0,0,0,0,19,11157,11158}, {11475,1152,1153,0,0,0,0,20,11157,11158},
    {11476,1155,1156,0,0,0,0,21,11157,11158}, {11477,1157,1158,0,0,0,0,22,11157,11158},
    {11478,1160,1161,0,0,0,0,0,11157,11158}, {11479,1162,1163,0,0,0,0,0,11157,11158},
    {11480,1164,1165,0,0,0,0,0,11157,11158}, {11481,1167,1168,0,0,0,0,23,11157,11158},
    {11482,1170,1171,0,0,0,0,24,11157,11158}, {11483,1173,1174,0,0,0,0,0,11157,11158},
    {11484,1176,1177,0,0,0,0,25,11157,11158}, {11485,1178,1179,0,0,0,0,0,11157,11158},
    {11486,1180,1182,0,0,0,0,26,11157,11158}, {11487,1188,1189,0,0,0,0,27,11157,11158},
    {11488,1191,1192,0,0,0,0,0,11157,11158}, {11489,1193,1194,0,0,0,0,0,11157,11158},
    {11490,1198,1199,0,0,0,0,28,11157,11158}, {11491,1201,1202,0,0,0,0,29,11157,11158},
    {11492,1203,1204,0,0,0,0,0,11157,11158}, {11493,1206,1207,0,0,0,0,30,11157,11158},
    {11494,1209,1210,0,0,0,0,31,11157,11158}, {11495,1212,1213,0,0,0,0,32,11157,11158},
    {11496,1214,1215,0,0,0,0,33,11157,11158}, {11497,1217,1218,0,0,0,0,34,11157,11158},
    {11498,1219,1220,0,0,0,0,0,11157,11158}, {11499,1221,1222,0,0,0,0,0,11157,11158},
    {11500,1223,2228,0,0,0,0,0,11157,11158}, {11501,1226,1227,0,0,0,0,35,11157,11158},
    {11502,1229,1230,0,0,0,0,36,11157,11158}, {11503,1233,1234,0,0,0,0,37,11157,11158},
    {11504,1235,1236,0,0,0,0,38,11157,11158}, {11505,1237,1238,0,0,0,0,39,11157,11158},
    {11506,1239,1240,0,0,0,0,40,11157,11158}, {11507,1241,2342,0,0,0,0,0,11157,11158},
    {11508,1242,1243,0,0,0,0,41,11157,11158}, {11509,1245,1246,0,0,0,0,42,11157,11158},
    {11510,1247,1248,0,0,0,0,0,11157,11158}, {11511,1249,1250,0,0,0,0,43,11157,11158},
    {11512,1252,1253,0,0,0,0,44,11157,11158}, {11513,1254,1255,0,0,0,0,0,11157,11158},
    {11514,1256,1258,0,0,0,0,0,11157,11158}, {11515,1259,1260,0,0,0,0,45,11157,11158},
    {11516,1264,1265,0,0,0,0,46,11157,11158}, {11517,1266,1267,0,0,0,0,47,11157,11158},
    {11518,1268,1269,0,0,0,0,48,11157,11158}, {11519,1270,1271,0,0,0,0,49,11157,11158},
    {11520,1273,1274,0,0,0,0,50,11157,11158}, {11521,1276,1277,0,0,0,0,0,11157,11158},
    {11522,1278,1279,0,0,0,0,0,11157,11158}, {11523,1280,1281,0,0,0,0,0,11157,11158},
    {11524,1282,1283,0,0,0,0,0,11157,11158}, {11525,1285,1286,0,0,0,0,51,11157,11158},
    {11526,1287,1288,0,0,0,0,52,11157,11158}, {11527,1289,1290,0,0,0,0,53,11157,11158},
    {11528,1291,1292,0,0,0,0,54,11157,11158}, {11529,1293,1294,0,0,0,0,55,11157,11158},
    {11530,1295,1296,0,0,0,0,56,11157,11158}, {11531,1297,1298,0,0,0,0,57,11157,11158},
    {11532,1299,1300,0,0,0,0,58,11157,11158}, {11533,1301,1302,0,0,0,0,59,11157,11158},
    {11534,1303,1304,0,0,0,0,0,11157,11158}, {11535,1305,1306,0,0,0,0,60,11157,11158},
    {11536,1308,1309,0,0,0,0,61,11157,11158}, {11537,1310,1311,0,0,0,0,62,11157,11158},
    {11538,1312,1313,0,0,0,0,63,11157,11158}, {11539,1314,1315,0,0,0,0,64,11157,11158},
    {11540,1316,1317,0,0,0,0,65,11157,11158}, {11541,1318,1319,0,0,0,0,66,11157,11158},
    {11542,1320,1321,0,0,0,0,67,11157,11158}, {11543,1323,1324,0,0,0,0,0,11157,11158},
    {11544,1325,1327,0,0,0,0,68,11157,11158}, {11545,1329,1330,0,0,0,0,69,11157,11158},
    {11546,1331,1332,0,0,0,0,70,11157,11158}, {11547,1334,1335,0,0,0,0,71,11157,11158},
    {11548,1337,1338,0,0,0,0,72,11157,11158}, {11549,1340,1341,0,0,0,0,73,11157,11158},
    {11550,1343,1344,0,0,0,0,74,11157,11158}, {11551,1345,1346,0,0,0,0,75,11157,11158},
    {11552,1347,1348,0,0,0,0,76,11157,11158}, {11553,1349,1350,0,0,0,0,77,11157,11158},
    {11554,1351,1352,0,0,0,0,78,11157,11158}, {11555,1353,1354,0,0,0,0,0,11157,11158},
    {11556,1356,1357,0,0,0,0,79,11157,11158}, {11557,1359,1360,0,0,0,0,80,11157,11158},
    {11558,1361,1362,0,0,0,0,81,11157,11158}, {11559,1363,1364,0,0,0,0,82,11157,11158},
    {11560,1365,1366,0,0,0,0,0,11157,11158}, {11561,1367,1368,0,0,0,0,0,11157,11158},
    {11562,1369,1370,0,0,0,0,83,11157,11158}, {11563,1372,1373,0,0,0,0,84,11157,11158},
    {11564,1374,1375,0,0,0,0,85,11157,11158}, {11565,1376,1377,0,0,0,0,0,11157,11158},
    {11566,1379,1380,0,0,0,0,86,11157,11158}, {11567,1387,1388,0,0,0,0,0,11157,11158},
    {11568,1381,1382,0,0,0,0,0,11157,11158}, {11569,1383,1384,0,0,0,0,87,11157,11158},
    {11570,1385,1386,0,0,0,0,88,11157,11158}, {11571,1389,1390,0,0,0,0,89,11157,11158},
    {11572,1391,1392,0,0,0,0,90,11157,11158}, {11573,1393,1394,0,0,0,0,91,11157,11158},
    {11574,1396,1397,0,0,0,0,92,11157,11158}, {11575,1399,1400,0,0,0,0,93,11157,11158},
    {11576,1401,1402,0,0,0,0,94,11157,11158}, {11577,1404,1405,0,0,0,0,95,11157,11158},
    {11578,1407,1408,0,0,0,0,96,11157,11158}, {11579,1410,1411,0,0,0,0,97,11157,11158},
    {11580,1412,1413,0,0,0,0,0,11157,11158}, {11581,1415,1416,0,0,0,0,98,11157,11158},
    {11582,1418,1419,0,0,0,0,99,11157,11158}, {11583,1421,1422,0,0,0,0,100,11157,11158},
    {11584,1423,1424,0,0,0,0,0,11157,11158}, {11585,1425,1426,0,0,0,0,0,11157,11158},
    {11586,1428,1429,0,0,0,0,101,11157,11158}, {11587,1430,1431,0,0,0,0,102,11157,11158},
    {11588,1432,1433,0,0,0,0,0,11157,11158}, {11589,1435,1436,0,0,0,0,103,11157,11158},
    {11590,1438,1439,0,0,0,0,0,11157,11158}, {11591,1440,1441,0,0,0,0,104,11157,11158},
    {11592,1442,1443,0,0,0,0,105,11157,11158}, {11593,1444,1445,0,0,0,0,106,11157,11158},
    {11594,1448,1449,0,0,0,0,107,11157,11158}, {11595,1450,1452,0,0,0,0,108,11157,11158},
    {11596,1454,1455,0,0,0,0,109,11157,11158}, {11597,1456,1457,0,0,0,0,110,11157,11158},
    {11598,1458,1459,0,0,0,0,0,11157,11158}, {11599,1460,1461,0,0,0,0,111,11157,11158},
    {11600,1462,1463,0,0,0,0,112,11157,11158}, {11601,1464,1465,0,0,0,0,113,11157,11158},
    {11602,1466,1467,0,0,0,0,114,11157,11158}, {11603,1468,1469,0,0,0,0,115,11157,11158},
    {11604,1470,1471,0,0,0,0,116,11157,11158}, {11605,1472,1473,0,0,0,0,0,11157,11158},
    {11606,1474,1475,0,0,0,0,117,11157,11158}, {11607,1476,1477,0,0,0,0,0,11157,11158},
    {11608,1478,1479,0,0,0,0,118,11157,11158}, {11609,1480,1481,0,0,0,0,119,11157,11158},
    {11610,1482,1483,0,0,0,0,120,11157,11158}, {11611,1484,1485,0,0,0,0,121,11157,11158},
    {11612,1486,1487,0,0,0,0,122,11157,11158}, {11613,1488,1489,0,0,0,0,123,11157,11158},
    {11614,1491,1492,0,0,0,0,124,11157,11158}, {11615,1494,1495,0,0,0,0,125,11157,11158},
    {11616,1497,1498,0,0,0,0,126,11157,11158}, {11617,1500,1501,0,0,0,0,127,11157,11158},
    {11618,1503,1504,0,0,0,0,128,11157,11158}, {11619,1506,1507,0,0,0,0,129,11157,11158},
    {11620,1508,1509,0,0,0,0,0,11157,11158}, {11621,1510,1511,0,0,0,0,130,11157,11158},
    {11622,1514,1515,0,0,0,0,131,11157,11158}, {11623,1512,1513,0,0,0,0,132,11157,11158},
    {11624,1516,1517,0,0,0,0,0,11157,11158}, {11625,1519,1520,0,0,0,0,0,11157,11158},
    {11626,1521,1522,0,0,0,0,0,11157,11158}, {11627,1527,1528,0,0,0,0,0,11157,11158},
    {11628,1525,1526,0,0,0,0,133,11157,11158}, {11629,1530,1531,0,0,0,0,0,11157,11158},
    {11630,1532,1533,0,0,0,0,0,11157,11158}, {11631,1534,1535,0,0,0,0,134,11157,11158},
    {11632,1536,1537,0,0,0,0,135,11157,11158}, {11633,1538,1539,0,0,0,0,136,11157,11158},
    {11634,1540,1541,0,0,0,0,137,11157,11158}, {11636,1542,1543,0,0,0,0,138,11157,11158},
    {11637,1544,1545,0,0,0,0,139,11157,11158}, {11638,1547,1548,0,0,0,0,140,11157,11158},
    {11639,1550,1551,0,0,0,0,141,11157,11158}, {11640,1552,1553,0,0,0,0,142,11157,11158},
    {11641,1554,1555,0,0,0,0,0,11157,11158}, {11642,1556,1557,0,0,0,0,0,11157,11158},
    {11643,1561,1562,0,0,0,0,0,11157,11158}, {11644,1563,1564,0,0,0,0,0,11157,11158},
    {11645,1565,0,0,0,0,0,0,11157,11158}, {11646,1566,0,0,0,0,0,0,11157,11158},
    {11647,1567,1568,0,0,0,0,0,11157,11158}, {11648,1569,4270,0,0,0,0,0,11157,11158},
    {11649,1570,0,0,0,0,0,0,11157,11158}, {11650,1587,1588,0,0,0,0,0,11157,11158},
    {11651,1589,1590,0,0,0,0,0,11157,11158}, {11652,1591,1592,0,0,0,0,0,11157,11158},
    {11653,1593,1594,0,0,0,0,0,11157,11158}, {11654,1595,1596,0,0,0,0,0,11157,11158},
    {11655,1597,1598,0,0,0,0,0,11157,11158}, {11656,1599,1600,0,0,0,0,0,11157,11158},
    {11657,1608,1609,0,0,0,0,0,11157,11158}, {11658,1616,1617,0,0,0,0,0,11157,11158},
    {11659,1610,1611,0,0,0,0,0,11157,11158}, {11660,1612,1613,0,0,0,0,0,11157,11158},
    {11661,1614,1615,0,0,0,0,0,11157,11158}, {11662,1618,1619,0,0,0,0,0,11157,11158},
    {11663,1620,1621,0,0,0,0,0,11157,11158}, {11664,1622,1623,0,0,0,0,0,11157,11158},
    {11665,1624,1625,0,0,0,0,0,11157,11158}, {11666,1626,1627,0,0,0,0,0,11157,11158},
    {11667,1628,1629,0,0,0,0,0,11157,11158}, {11668,1630,1631,0,0,0,0,0,11157,11158},
    {11669,1632,0,0,0,0,0,0,11157,11158}, {11670,1635,1636,0,0,0,0,0,11157,11158},
    {11671,1633,1634,0,0,0,0,0,11157,11158}, {11672,1637,0,0,0,0,0,0,11157,11158},
    {11673,1638,1639,0,0,0,0,0,11157,11158}, {11674,1640,1641,0,0,0,0,0,11157,11158},
    {11675,1642,1643,0,0,0,0,0,11157,11158}, {11676,1644,1645,0,0,0,0,0,11157,11158},
    {11677,1646,1647,0,0,0,0,0,11157,11158}, {11678,1648,1649,0,0,0,0,0,11157,11158},
    {11679,1650,1651,0,0,0,0,0,11157,11158}, {11680,1652,1653,0,0,0,0,0,11157,11158},
    {11681,1654,1655,0,0,0,0,0,11157,11158}, {11682,1656,1657,0,0,0,0,0,11157,11158},
    {11683,1658,1659,0,0,0,0,0,11157,11158}, {11684,1660,1661,0,0,0,0,0,11157,11158},
    {11685,1662,0,0,0,0,0,0,11157,11158}, {11686,1663,1664,0,0,0,0,0,11157,11158},
    {11687,1666,1667,0,0,0,0,0,11157,11158}, {11688,1668,1669,0,0,0,0,0,11157,11158},
    {11689,1670,1671,0,0,0,0,0,11157,11158}, {11690,1672,1673,0,0,0,0,0,11157,11158},
    {11691,1674,1675,0,0,0,0,0,11157,11158}, {11692,1676,1677,0,0,0,0,0,11157,11158},
    {11693,1756,1757,0,0,0,0,0,11157,11158}, {11694,1758,1759,0,0,0,0,0,11157,11158},
    {11695,1760,1761,0,0,0,0,0,11157,11158}, {11696,1762,1763,0,0,0,0,0,11157,11158},
    {11697,1764,1765,0,0,0,0,0,11157,11158}, {11698,1766,1767,0,0,0,0,0,11157,11158},
    {11699,1768,1769,0,0,0,0,0,11157,11158}, {11700,1777,1778,0,0,0,0,0,11157,11158},
    {11701,1785,1786,0,0,0,0,0,11157,11158}, {11702,1779,1780,0,0,0,0,0,11157,11158},
    {11703,1781,1782,0,0,0,0,0,11157,11158}, {11704,1783,1784,0,0,0,0,0,11157,11158},
    {11705,1787,1788,0,0,0,0,0,11157,11158}, {11706,1789,1790,0,0,0,0,0,11157,11158},
    {11707,1791,1792,0,0,0,0,0,11157,11158}, {11708,1793,1794,0,0,0,0,0,11157,11158},
    {11709,1795,1796,0,0,0,0,0,11157,11158}, {11710,1797,1798,0,0,0,0,0,11157,11158},
    {11711,1799,1800,0,0,0,0,0,11157,11158}, {11712,1801,1802,0,0,0,0,0,11157,11158},
    {11713,1803,1804,0,0,0,0,0,11157,11158}, {9678,1805,0,0,0,0,0,0,11157,11158},
    {11714,1806,0,0,0,0,0,0,11157,11158}, {11715,1809,1810,0,0,0,0,0,11157,11158},
    {11716,1807,1808,0,0,0,0,0,11157,11158}, {11717,1831,1832,0,0,0,0,0,11157,11158},
    {11718,1833,1834,0,0,0,0,0,11157,11158}, {11719,1836,1837,0,0,0,0,0,11157,11158},
    {11720,1851,1852,0,0,0,0,0,11157,11158}, {11721,1853,1854,0,0,0,0,0,11157,11158},
    {11722,1979,1980,0,0,0,0,0,11157,11158}, {11723,1981,1982,0,0,0,0,0,11157,11158},
    {11724,1983,1984,0,0,0,0,0,11157,11158}, {11725,1985,1986,0,0,0,0,143,11157,11158},
    {11726,1987,1988,0,0,0,0,144,11157,11158}, {11727,1989,1990,0,0,0,0,0,11157,11158},
    {11728,1991,1992,0,0,0,0,145,11157,11158}, {11729,1993,1994,0,0,0,0,146,11157,11158},
    {11730,1995,1997,0,0,0,0,147,11157,11158}, {11731,1998,1999,0,0,0,0,0,11157,11158},
    {11732,2000,2002,0,0,0,0,0,11157,11158}, {11733,2003,2004,0,0,0,0,0,11157,11158},
    {11734,2005,2006,0,0,0,0,0,11157,11158}, {11735,2007,2008,0,0,0,0,0,11157,11158},
    {11736,2009,2010,0,0,0,0,0,11157,11158}, {11737,2011,2012,0,0,0,0,0,11157,11158},
    {11738,2013,2014,0,0,0,0,0,11157,11158}, {11739,2015,2016,0,0,0,0,0,11157,11158},
    {11740,2017,2018,0,0,0,0,0,11157,11158}, {11741,2019,2020,0,0,0,0,0,11157,11158},
    {11742,2021,2022,0,0,0,0,0,11157,11158}, {11743,2023,2025,0,0,0,0,148,11157,11158},
    {11744,2026,2027,0,0,0,0,0,11157,11158}, {11745,2028,2029,0,0,0,0,0,11157,11158},
    {11746,2030,2031,0,0,0,0,0,11157,11158}, {11747,2034,2035,0,0,0,0,149,11157,11158},
    {11748,2036,2037,0,0,0,0,0,11157,11158}, {11749,2038,2039,0,0,0,0,0,11157,11158},
    {11750,2040,2041,0,0,0,0,150,11157,11158}, {11751,2042,2043,0,0,0,0,0,11157,11158},
    {11752,2044,2045,0,0,0,0,151,11157,11158}, {11753,2046,2047,0,0,0,0,152,11157,11158},
    {11754,2048,2049,0,0,0,0,0,11157,11158}, {11755,2050,2051,0,0,0,0,153,11157,11158},
    {11756,2052,2053,0,0,0,0,0,11157,11158}, {11757,2054,2055,0,0,0,0,0,11157,11158},
    {11758,2056,2057,0,0,0,0,0,11157,11158}, {11759,2058,2059,0,0,0,0,0,11157,11158},
    {11760,2060,2061,0,0,0,0,0,11157,11158}, {11761,2063,2064,0,0,0,0,154,11157,11158},
    {11762,2065,2066,0,0,0,0,155,11157,11158}, {11763,2067,2068,0,0,0,0,156,11157,11158},
    {11764,2069,2070,0,0,0,0,157,11157,11158}, {11765,2071,2072,0,0,0,0,158,11157,11158},
    {11766,2073,2074,0,0,0,0,159,11157,11158}, {11767,2075,2076,0,0,0,0,0,11157,11158},
    {11768,2077,2078,0,0,0,0,0,11157,11158}, {11769,2079,2080,0,0,0,0,0,11157,11158},
    {11770,2081,2082,0,0,0,0,0,11157,11158}, {11771,2083,2084,0,0,0,0,0,11157,11158},
    {11772,2086,2087,0,0,0,0,160,11157,11158}, {11773,2088,2089,0,0,0,0,161,11157,11158},
    {11774,2090,2091,0,0,0,0,0,11157,11158}, {11775,2093,2094,0,0,0,0,162,11157,11158},
    {11776,2095,2096,0,0,0,0,0,11157,11158}, {11777,2097,2098,0,0,0,0,0,11157,11158},
    {11778,2099,2100,0,0,0,0,0,11157,11158}, {11779,2101,2102,0,0,0,0,0,11157,11158},
    {11780,2103,2104,0,0,0,0,0,11157,11158}, {11781,2105,2106,0,0,0,0,0,11157,11158},
    {11782,2107,2108,0,0,0,0,0,11157,11158}, {11783,2109,2111,0,0,0,0,163,11157,11158},
    {11784,2112,2113,0,0,0,0,0,11157,11158}, {11785,2114,2115,0,0,0,0,0,11157,11158},
    {11786,2116,2117,0,0,0,0,164,11157,11158}, {11787,2119,2120,0,0,0,0,0,11157,11158},
    {11788,2121,2122,0,0,0,0,0,11157,11158}, {11789,2123,2124,0,0,0,0,165,11157,11158},
    {11790,2125,2126,0,0,0,0,0,11157,11158}, {11791,2127,2128,0,0,0,0,166,11157,11158},
    {11792,2129,2130,0,0,0,0,167,11157,11158}, {11793,2131,2132,0,0,0,0,168,11157,11158},
    {11794,2133,2134,0,0,0,0,169,11157,11158}, {11795,2135,2136,0,0,0,0,170,11157,11158},
    {11796,2137,2138,0,0,0,0,171,11157,11158}, {11797,2139,2140,0,0,0,0,0,11157,11158},
    {11798,2142,2143,0,0,0,0,0,11157,11158}, {11799,2144,2145,0,0,0,0,0,11157,11158},
    {11800,2147,2148,0,0,0,0,0,11157,11158}, {11801,2149,2150,0,0,0,0,0,11157,11158},
    {11802,2151,2152,0,0,0,0,172,11157,11158}, {11803,2153,2154,0,0,0,0,0,11157,11158},
    {11804,2292,2293,0,0,0,0,0,11157,11158}, {11805,2298,2299,0,0,0,0,0,11157,11158},
    {1762,2304,2305,0,0,0,0,0,11157,11158}, {11806,2309,2310,0,0,0,0,0,11157,11158},
    {11807,2312,2313,0,0,0,0,0,11157,11158}, {1764,2320,2321,0,0,0,0,0,11157,11158},
    {11808,2790,2791,0,0,0,0,173,11157,11158}, {11809,2793,2794,0,0,0,0,174,11157,11158},
    {11810,2795,2796,0,0,0,0,0,11157,11158}, {11811,2844,2845,0,0,0,0,0,11157,11158},
    {11812,2930,2931,0,0,0,0,0,11157,11158}, {11813,2932,2933,0,0,0,0,0,11157,11158},
    {11814,2934,2935,0,0,0,0,0,11157,11158}, {11815,2936,2937,0,0,0,0,0,11157,11158},
    {11816,2941,2942,0,0,0,0,0,11157,11158}, {11817,2939,2940,0,0,0,0,0,11157,11158},
    {11818,2945,2946,0,0,0,0,0,11157,11158}, {11819,2943,2944,0,0,0,0,0,11157,11158},
    {11820,2947,2948,0,0,0,0,0,11157,11158}, {11821,2949,2950,0,0,0,0,0,11157,11158},
    {11822,2951,2952,0,0,0,0,0,11157,11158}, {11823,2953,2954,0,0,0,0,0,11157,11158},
    {11824,2955,2956,0,0,0,0,0,11157,11158}, {11825,2957,0,0,0,0,0,0,11157,11158},
    {11826,2958,0,0,0,0,0,0,11157,11158}, {11827,2959,0,0,0,0,0,0,11157,11158},
    {11828,2960,0,0,0,0,0,0,11157,11158}, {11829,2962,2963,0,0,0,0,0,11157,11158},
    {11830,2964,2965,0,0,0,0,0,11157,11158}, {11831,2966,2967,0,0,0,0,0,11157,11158},
    {11832,2968,2969,0,0,0,0,0,11157,11158}, {11833,2970,2971,0,0,0,0,0,11157,11158},
    {11834,2972,2973,0,0,0,0,0,11157,11158}, {11835,2974,2975,0,0,0,0,0,11157,11158},
    {11836,2976,2977,0,0,0,0,0,11157,11158}, {11837,2978,2979,0,0,0,0,0,11157,11158},
    {11838,2980,2981,0,0,0,0,0,11157,11158}, {11839,2982,2983,0,0,0,0,0,11157,11158},
    {11840,2994,2999,0,0,0,0,0,11157,11158}, {11841,2984,2985,0,0,0,0,0,11157,11158},
    {11842,2988,2989,0,0,0,0,0,11157,11158}, {11843,2986,2987,0,0,0,0,0,11157,11158},
    {11844,2990,2991,0,0,0,0,0,11157,11158}, {11845,2992,2993,0,0,0,0,0,11157,11158},
    {11846,2995,2996,0,0,0,0,0,11157,11158}, {11847,2997,2998,0,0,0,0,0,11157,11158},
    {11848,3000,3001,0,0,0,0,0,11157,11158}, {11849,3002,3003,0,0,0,0,0,11157,11158},
    {11850,3004,3005,0,0,0,0,0,11157,11158}, {11851,3006,3007,0,0,0,0,0,11157,11158},
    {11852,3008,3009,0,0,0,0,0,11157,11158}, {11853,3010,3011,0,0,0,0,0,11157,11158},
    {11854,3012,3013,0,0,0,0,0,11157,11158}, {11855,3014,0,0,0,0,0,0,11157,11158},
    {11856,3015,3016,0,0,0,0,0,11157,11158}, {11857,3017,3018,0,0,0,0,0,11157,11158},
    {11858,3019,3020,0,0,0,0,0,11157,11158}, {11859,3021,3022,0,0,0,0,0,11157,11158},
    {11860,3023,3024,0,0,0,0,0,11157,11158}, {11861,3025,3026,0,0,0,0,0,11157,11158},
    {11862,3027,0,0,0,0,0,0,11157,11158}, {11863,3028,3029,0,0,0,0,0,11157,11158},
    {11864,3030,3031,0,0,0,0,0,11157,11158}, {11865,3032,0,0,0,0,0,0,11157,11158},
    {11866,3033,3034,0,0,0,0,0,11157,11158}, {11867,3035,3036,0,0,0,0,0,11157,11158},
    {11868,3037,3038,0,0,0,0,0,11157,11158}, {11869,3053,3054,0,0,0,0,0,11157,11158},
    {11870,3039,3040,0,0,0,0,0,11157,11158}, {11871,3041,3042,0,0,0,0,0,11157,11158},
    {11872,3043,3044,0,0,0,0,0,11157,11158}, {11873,3046,3048,0,0,0,0,0,11157,11158},
    {11874,3049,3050,0,0,0,0,0,11157,11158}, {11875,3051,3052,0,0,0,0,0,11157,11158},
    {11876,3055,3057,0,0,0,0,0,11157,11158}, {11877,3066,3067,0,0,0,0,0,11157,11158},
    {11878,3061,3062,0,0,0,0,0,11157,11158}, {11879,3071,3072,0,0,0,0,0,11157,11158},
    {11880,3069,3070,0,0,0,0,0,11157,11158}, {11881,3075,3076,0,0,0,0,0,11157,11158},
    {11882,3073,3074,0,0,0,0,0,11157,11158}, {11883,3080,3081,0,0,0,0,0,11157,11158},
    {11884,3083,3084,0,0,0,0,0,11157,11158}, {11885,3082,0,0,0,0,0,0,11157,11158},
    {11886,3085,0,0,0,0,0,0,11157,11158}, {11887,3086,3087,0,0,0,0,0,11157,11158},
    {11888,3088,3089,0,0,0,0,0,11157,11158}, {11889,3090,3091,0,0,0,0,0,11157,11158},
    {11890,3096,3097,0,0,0,0,0,11157,11158}, {11891,3092,3093,0,0,0,0,0,11157,11158},
    {11892,3094,3095,0,0,0,0,0,11157,11158}, {11893,3098,3099,0,0,0,0,0,11157,11158},
    {11894,3100,3101,0,0,0,0,0,11157,11158}, {11895,3102,3103,0,0,0,0,0,11157,11158},
    {11896,3104,3105,0,0,0,0,0,11157,11158}, {11897,3106,3107,0,0,0,0,0,11157,11158},
    {11898,3110,3111,0,0,0,0,0,11157,11158}, {11899,3108,3109,0,0,0,0,0,11157,11158},
    {11900,3112,3113,0,0,0,0,0,11157,11158}, {11901,3114,3115,0,0,0,0,0,11157,11158},
    {11902,3117,3118,0,0,0,0,0,11157,11158}, {11903,3121,3122,0,0,0,0,0,11157,11158},
    {11904,3123,3124,0,0,0,0,0,11157,11158}, {11905,3125,3126,0,0,0,0,0,11157,11158},
    {11906,3387,3388,0,0,0,0,0,11157,11158}, {11907,3389,3390,0,0,0,0,0,11157,11158},
    {11908,3391,3392,0,0,0,0,0,11157,11158}, {11909,3393,3394,0,0,0,0,0,11157,11158},
    {11910,3409,3410,0,0,0,0,0,11157,11158}, {11911,3407,3408,0,0,0,0,0,11157,11158},
    {11912,3411,3412,0,0,0,0,0,11157,11158}, {11913,3415,3416,0,0,0,0,0,11157,11158},
    {11914,3417,3418,0,0,0,0,0,11157,11158}, {11915,3427,0,0,0,0,0,0,11157,11158},
    {11916,3441,3442,0,0,0,0,0,11157,11158}, {11917,3443,3444,0,0,0,0,0,11157,11158},
    {11918,3446,3447,0,0,0,0,0,11157,11158}, {11919,3448,3449,0,0,0,0,0,11157,11158},
    {11920,3452,3453,0,0,0,0,0,11157,11158}, {11921,3454,3455,0,0,0,0,0,11157,11158},
    {11922,3456,3457,0,0,0,0,0,11157,11158}, {11923,3458,3459,0,0,0,0,0,11157,11158},
    {11924,3460,3461,0,0,0,0,0,11157,11158}, {11925,3462,3463,0,0,0,0,0,11157,11158},
    {11926,3464,3465,0,0,0,0,0,11157,11158}, {11927,3466,0,0,0,0,0,0,11157,11158},
    {11928,3467,3468,0,0,0,0,0,11157,11158}, {11929,3469,3470,0,0,0,0,0,11157,11158},
    {11930,3477,3478,0,0,0,0,0,11157,11158}, {11931,3479,3480,0,0,0,0,0,11157,11158},
    {11932,3481,3482,0,0,0,0,0,11157,11158}, {11933,3483,3484,0,0,0,0,0,11157,11158},
    {11934,3485,0,0,0,0,0,0,11157,11158}, {11935,3491,0,0,0,0,0,0,11157,11158},
    {11936,3492,3493,0,0,0,0,0,11157,11158}, {11937,3494,3495,0,0,0,0,0,11157,11158},
    {11938,3496,3497,0,0,0,0,0,11157,11158}, {11939,3500,0,0,0,0,0,0,11157,11158},
    {11940,3511,3512,0,0,0,0,0,11157,11158}, {11941,3513,3514,0,0,0,0,0,11157,11158},
    {11942,3561,3562,0,0,0,0,0,11157,11158}, {11943,3563,3564,0,0,0,0,0,11157,11158},
    {11944,3566,3567,0,0,0,0,0,11157,11158}, {11945,3569,0,0,0,0,0,0,11157,11158},
    {11946,3570,0,0,0,0,0,0,11157,11158}, {11947,3571,0,0,0,0,0,0,11157,11158},
    {11948,3572,0,0,0,0,0,0,11157,11158}, {11949,3592,3593,0,0,0,0,0,11157,11158},
    {11950,3594,3595,0,0,0,0,0,11157,11158}, {11951,3596,3597,0,0,0,0,0,11157,11158},
    {11952,3598,3599,0,0,0,0,0,11157,11158}, {11953,3600,3602,0,0,0,0,0,11157,11158},
    {11954,3603,3604,0,0,0,0,0,11157,11158}, {11955,3608,3609,0,0,0,0,0,11157,11158},
    {11956,3610,3611,0,0,0,0,0,11157,11158}, {11957,3612,3613,0,0,0,0,0,11157,11158},
    {11958,3679,3518,0,0,0,0,0,11157,11158}, {11959,3681,3682,0,0,0,0,0,11157,11158},
    {11960,3713,3714,0,0,0,0,175,11157,11158}, {11961,3715,3716,0,0,0,0,176,11157,11158},
    {11962,3717,3718,0,0,0,0,177,11157,11158}, {11963,3783,0,0,0,0,0,0,11157,11158},
    {11964,3867,3868,0,0,0,0,0,11157,11158}, {11965,3869,3870,0,0,0,0,0,11157,11158},
    {11966,3871,3872,0,0,0,0,0,11157,11158}, {11967,3873,3874,0,0,0,0,0,11157,11158},
    {11968,3875,3876,0,0,0,0,0,11157,11158}, {11969,3884,3885,0,0,0,0,0,11157,11158},
    {11970,3966,3967,0,0,0,0,0,11157,11158}, {1123,3970,3971,0,0,0,0,0,11157,11158},
    {11971,4153,4154,0,0,0,0,0,11157,11158}, {11972,4155,0,0,0,0,0,0,11157,11158},
    {11973,4156,4157,0,0,0,0,0,11157,11158}, {11974,4159,4160,0,0,0,0,0,11157,11158},
    {11975,4161,4162,0,0,0,0,0,11157,11158}, {11976,4177,4178,0,0,0,0,0,11157,11158},
    {11977,4179,4180,0,0,0,0,0,11157,11158}, {11978,4181,4182,0,0,0,0,0,11157,11158},
    {11979,4183,4184,0,0,0,0,0,11157,11158}, {11980,4185,4186,0,0,0,0,0,11157,11158},
    {11981,4203,4204,0,0,0,0,0,11157,11158}, {11982,4397,4398,0,0,0,0,0,11157,11158},};

const PageRow pages[] = {
    {2944,2944,2945,0,2947}, {2944,2944,2945,0,2953}, {2944,2944,2945,0,2991},
    {2944,2944,2945,0,3001}, {2944,2944,2945,0,3005}, {2944,2944,2945,0,3010},
    {2944,2944,2945,0,3020}, {2944,2944,2945,0,3025}, {2944,2944,2945,0,3030},
    {2944,2944,2945,0,3036}, {2944,2944,2945,0,3042}, {2944,2944,2945,0,3054},
    {2944,2944,2945,0,3059}, {2944,2944,2945,0,3064}, {2944,2944,2945,0,3072},
    {2944,2944,2945,0,578}, {2944,2944,2945,0,3082}, {2944,2944,2945,0,3087},
    {2944,2944,2945,0,3093}, {2944,2944,2945,0,3098}, {2944,2944,2945,0,3104},
    {2944,2944,2945,0,3109}, {2944,2944,2945,0,1898}, {2944,2944,2945,0,3136},
    {2944,2944,2945,0,3150}, {2944,2944,2945,0,3161}, {2944,2944,2945,0,3191},
    {2944,2944,2945,0,3210}, {2944,2944,2945,0,3215}, {2944,2944,2945,0,3227},
    {2944,2944,2945,0,3235}, {2944,2944,2945,0,3241}, {2944,2944,2945,0,3247},
    {2944,2944,2945,0,3252}, {2944,2944,2945,0,3268}, {2944,2944,2945,0,3273},
    {2944,2944,2945,0,3279}, {2944,2944,2945,0,3287}, {2944,2944,2945,0,3292},
    {2944,2944,2945,0,3296}, {2944,2944,2945,0,3303}, {2944,2944,2945,0,3308},
    {2944,2944,2945,0,3315}, {2944,2944,2945,0,3320}, {2944,2944,2945,0,3332},
    {2944,2944,2945,0,578}, {2944,2944,2945,0,3343}, {2944,2944,2945,0,3346},
    {2944,2944,2945,0,3352}, {2944,2944,2945,0,3358}, {2944,2944,2945,0,3385},
    {2944,2944,2945,0,3390}, {2944,2944,2945,0,3395}, {2944,2944,2945,0,3400},
    {2944,2944,2945,0,3405}, {2944,2944,2945,0,3411}, {2944,2944,2945,0,3416},
    {2944,2944,2945,0,3421}, {2944,2944,2945,0,3425}, {2944,2944,2945,0,3438},
    {2944,2944,2945,0,3445}, {2944,2944,2945,0,3450}, {2944,2944,2945,0,3455},
    {2944,2944,2945,0,3460}, {2944,2944,2945,0,3465}, {2944,2944,2945,0,3470},
    {2944,2944,2945,0,3475}, {2944,2944,2945,0,3485}, {2944,2944,2945,0,3492},
    {2944,2944,2945,0,3497}, {2944,2944,2945,0,3503}, {2944,2944,2945,0,3508},
    {2944,2944,2945,0,3514}, {2944,2944,2945,0,3520}, {2944,2944,2945,0,3527},
    {2944,2944,2945,0,3532}, {2944,2944,2945,0,3539}, {2944,2944,2945,0,3544},
    {2944,2944,2945,0,3557}, {2944,2944,2945,0,3562}, {2944,2944,2945,0,3566},
    {2944,2944,2945,0,717}, {2944,2944,2945,0,3497}, {2944,2944,2945,0,3586},
    {2944,2944,2945,0,3590}, {2944,2944,2945,0,3603}, {2944,2944,0,0,3611},
    {2944,2944,2945,0,3623}, {2944,2944,2945,0,3632}, {2944,2944,2945,0,3637},
    {2944,2944,2945,0,3642}, {2944,2944,2945,0,3647}, {2944,2944,2945,0,3656},
    {2944,2944,2945,0,3663}, {2944,2944,2945,0,3670}, {2944,2944,2945,0,3676},
    {2944,2944,2945,0,3682}, {2944,2944,2945,0,897}, {2944,2944,2945,0,3696},
    {2944,2944,2945,0,3701}, {2944,2944,2945,0,3718}, {2944,2944,2945,0,2279},
    {2944,2944,2945,0,3203}, {2944,2944,2945,0,3736}, {2944,2944,2945,0,3740},
    {2944,2944,2945,0,3744}, {2944,2944,2945,0,3750}, {2944,2944,2945,0,3755},
    {2944,2944,2945,0,3760}, {2944,2944,2945,0,289}, {2944,2944,2945,0,3772},
    {2944,2944,2945,0,3777}, {2944,2944,2945,0,3782}, {2944,2944,2945,0,3786},
    {2944,2944,2945,0,3791}, {2944,2944,2945,0,3795}, {2944,2944,2945,0,3805},
    {2944,2944,2945,0,3813}, {2944,2944,2945,0,3818}, {2944,2944,2945,0,3823},
    {2944,2944,2945,0,3828}, {2944,2944,2945,0,3832}, {2944,2944,2945,0,3837},
    {2944,2944,2945,0,3842}, {2944,2944,2945,0,3848}, {2944,2944,2945,0,3854},
    {2944,2944,2945,0,3860}, {2944,2944,2945,0,3865}, {2944,2944,2945,0,3871},
    {2944,2944,2945,0,3881}, {2944,2944,2945,0,1807}, {2944,2944,2945,0,3885},
    {2944,2944,2945,0,3912}, {2944,2944,2945,0,1743}, {2944,2944,2945,0,3932},
    {2944,2944,2945,0,3936}, {2944,2944,2945,0,3940}, {2944,2944,2945,0,11635},
    {2944,2944,2945,0,3951}, {2944,2944,2945,0,3957}, {2944,2944,2945,0,3912},
    {2944,2944,2945,0,3965}, {2944,2944,2945,0,4866}, {2944,2944,2945,0,2580},
    {2944,2944,2945,0,4887}, {2944,2944,2945,0,4891}, {2944,2944,2945,0,4896},
    {2944,2944,2945,0,4962}, {2944,2944,2945,0,4983}, {2944,2944,2945,0,3346},
    {2944,2944,2945,0,3197}, {2944,2944,2945,0,5009}, {2944,2944,2945,0,5020},
    {2944,2944,2945,0,3385}, {2944,2944,2945,0,5047}, {2944,2944,2945,0,2032},
    {2944,2944,2945,0,2128}, {2944,2944,2945,0,5057}, {2944,2944,2945,0,5064},
    {2944,2944,2945,0,5089}, {2944,2944,2945,0,2128}, {2944,2944,2945,0,5102},
    {2944,2944,2945,0,5149}, {2944,2944,2945,0,5161}, {2944,2944,2945,0,5180},
    {2944,2944,2945,0,5188}, {2944,2944,2945,0,78}, {2944,2944,2945,0,5194},
    {2944,2944,2945,0,5198}, {2944,2944,2945,0,78}, {2944,2944,2945,0,5204},
    {2944,2944,2945,0,5231}, {2944,2944,2945,0,3287}, {2944,2944,2945,0,2279},
    {2944,2944,2945,0,3098}, {2944,2944,2945,0,9886}, {2944,2944,2945,9890,3098},};

const WaiterRow waiters[] = {
    {11986,11456,15,40,0,2}, {11988,11478,15,40,2,1}, {11989,11478,15,40,3,3},
    {11990,11478,15,40,6,1}, {11992,11479,15,40,7,3}, {11994,11485,15,40,10,1},
    {11995,11485,15,40,11,1}, {11997,11504,15,40,12,2}, {12001,11504,15,40,14,2},
    {12003,11503,15,40,16,2}, {12005,11519,5,40,18,2}, {12007,11519,15,40,20,5},
    {12009,11515,15,40,25,2}, {12010,11519,15,40,27,3}, {12011,11519,15,40,30,3},
    {12014,11520,5,6,33,2}, {12017,11534,5,6,35,2}, {12020,11549,15,40,37,5},
    {12021,11549,15,40,42,2}, {12024,11557,20,10,44,2}, {12026,11778,15,40,46,1},
    {12029,11578,10,30,47,3}, {12030,11578,10,30,50,2}, {12033,11579,10,30,52,3},
    {12034,11579,10,30,55,2}, {12037,11583,5,6,57,2}, {12039,11582,10,7,59,3},
    {12041,11582,10,7,62,4}, {12043,11587,15,40,66,2}, {12045,11506,15,40,68,2},
    {12053,11592,15,40,70,7}, {12057,11595,5,40,77,3}, {12059,11596,15,40,80,1},
    {12061,11515,15,40,81,1}, {12063,11622,15,40,82,2}, {12065,11622,15,40,84,2},
    {12066,11622,15,40,86,2}, {12068,11639,15,40,88,1}, {12071,11639,1,5,89,2},
    {12074,11638,15,40,91,2}, {12075,11638,15,40,93,2}, {12077,11641,15,40,95,3},
    {12078,11641,15,40,98,2},};

const AcceptorRow acceptors[] = {
    {4071,11983,11984,1046}, {7755,11985,11984,485}, {4071,11983,11987,985},
    {4071,11983,11987,1139}, {7755,11985,11987,985}, {7755,11985,11987,393},
    {4071,11983,11987,1501}, {4071,11983,11991,378}, {7755,11985,11991,1501},
    {7755,11985,11991,1500}, {4071,11983,11993,985}, {4071,11983,11993,1139},
    {4071,11983,11996,378}, {7755,11985,11996,485}, {4071,529,11998,4593}, {11999,221,0,12000},
    {4071,11983,12002,378}, {7755,11985,12002,485}, {4071,529,12004,4593}, {11999,221,0,10686},
    {4071,11983,12006,483}, {7755,11985,12006,5896}, {7755,11985,12006,1606},
    {7755,11985,12006,5897}, {11999,221,0,10686}, {4071,11983,12008,566}, {11999,221,0,10686},
    {4071,11983,12006,5898}, {7755,11985,12006,329}, {7755,11985,12006,1606},
    {4071,11983,12006,1606}, {7755,11985,12006,329}, {7755,11985,12006,5897},
    {4071,529,12012,4593}, {11999,221,0,12013}, {4071,529,12015,4593}, {11999,221,0,12016},
    {4071,11983,12018,378}, {7755,11985,12018,485}, {7755,11985,12018,1500},
    {7755,11985,12018,1501}, {11999,221,0,12019}, {4071,11983,12018,1501}, {4071,221,0,12019},
    {4071,11983,12022,378}, {7755,221,0,12023}, {4071,529,12025,4593}, {4071,11983,12027,4265},
    {7755,11985,12027,4266}, {11999,221,0,12028}, {4071,11983,12027,4268},
    {7755,11985,12027,4269}, {4071,11983,12031,4265}, {7755,11985,12031,4269},
    {11999,221,0,12032}, {4071,11983,12031,4268}, {7755,11985,12031,4269}, {4071,529,12035,4593},
    {11999,221,0,12036}, {4071,11983,12038,610}, {11999,11985,12038,793}, {7755,11985,12038,794},
    {4071,11983,12038,605}, {11999,11985,12038,795}, {7755,11985,12038,9916},
    {4071,529,12040,4593}, {4071,11983,12042,1139}, {7755,11985,12042,221},
    {4071,11983,12044,1139}, {7755,11985,12044,221}, {4071,11983,12046,224},
    {4071,11983,12046,12047}, {7755,11985,12046,12048}, {7755,11985,12046,12049},
    {7755,11985,12046,12050}, {7755,11985,12046,12051}, {11999,221,0,12052},
    {4071,11983,12054,12055}, {7755,11985,12054,2766}, {11999,11985,12054,12056},
    {4071,11983,12058,378}, {4071,11983,12060,566}, {4071,11983,12062,378},
    {7755,11985,12062,1501}, {4071,11983,12062,1501}, {4071,221,0,12064},
    {4071,11983,12062,7620}, {7755,11985,12062,1501}, {4071,11983,12067,378}, {4071,500,0,12069},
    {11999,221,0,12070}, {4071,11983,12072,1501}, {4071,221,0,12073}, {4071,500,0,12069},
    {11999,221,0,12073}, {4071,11983,12076,378}, {7755,11985,12076,1500},
    {7755,11985,12076,1501}, {4071,11983,12076,1501}, {7755,11985,12076,329},};

const BindingRow bindings[] = {
    {6244,0,0,627,0}, {6247,0,0,640,0},};

const FormRow forms[] = {
    {2327,0,18,0,0,0}, {3507,0,185,0,0,0},};

}  // namespace

const ServiceTable ec2_table = {
    {1,2,3,1,1,0,0,4}, 64, texts, members, shapes, enums,
    {}, operations, pages, waiters, acceptors,
    bindings, forms, {}};

}  // namespace greenroom::mocks::model::tables
