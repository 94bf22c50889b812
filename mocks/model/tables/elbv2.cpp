// The model of elbv2 (2015-12-01), as tables.
// Source: botocore 1.44.5 (https://pypi.org/project/botocore/1.44.5/); licence Apache-2.0
// (https://github.com/boto/botocore/blob/develop/LICENSE.txt). Names and numbers only, no text.
// Written by tools/models/generate.py: change that, not this.
// clang-format off
#include "mocks/model/tables.hpp"

namespace greenroom::mocks::model::tables {
namespace {

const char text_0[] =
    "\nelbv2\nElastic Load Balancing v2\n2015-12-01\nelasticloadbalancing\n"
    "http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/\n"
    "ALPNPolicyNotSupportedException\nALPNPolicyNotFound\nType\nTargetGroupArn\n"
    "AuthenticateOidcConfig\nAuthenticateCognitoConfig\nOrder\nRedirectConfig\n"
    "FixedResponseConfig\nForwardConfig\nJwtValidationConfig\nAction\nActionOrder\nforward\n"
    "authenticate-oidc\nauthenticate-cognito\nredirect\nfixed-response\njwt-validation\n"
    "ActionTypeEnum\nmember\nActions\nListenerArn\nCertificates\nAddListenerCertificatesInput\n"
    "AddListenerCertificatesOutput\nResourceArns\nTags\nAddTagsInput\nAddTagsOutput\n"
    "TrustStoreArn\nRevocationContents\nAddTrustStoreRevocationsInput\nTrustStoreRevocations\n"
    "AddTrustStoreRevocationsOutput\nState\nReason\nDescription\nAdministrativeOverride\non\n"
    "off\nAdvertiseTrustStoreCaNamesEnum\nAllocationId\nAllocationIdNotFoundException\n"
    "AllocationIdNotFound\nAlpnPolicyName\nAlpnPolicyValue\nResult\nMitigationInEffect\n"
    "AnomalyDetection\nanomalous\nnormal\nAnomalyResultEnum\nkey\nvalue\n"
    "AuthenticateCognitoActionAuthenticationRequestExtraParams\n"
    "AuthenticateCognitoActionAuthenticationRequestParamName\n"
    "AuthenticateCognitoActionAuthenticationRequestParamValue\ndeny\nallow\nauthenticate\n"
    "AuthenticateCognitoActionConditionalBehaviorEnum\nUserPoolArn\nUserPoolClientId\n"
    "UserPoolDomain\nSessionCookieName\nScope\nSessionTimeout\n"
    "AuthenticationRequestExtraParams\nOnUnauthenticatedRequest\n"
    "AuthenticateCognitoActionConfig\nAuthenticateCognitoActionScope\n"
    "AuthenticateCognitoActionSessionCookieName\nAuthenticateCognitoActionSessionTimeout\n"
    "AuthenticateCognitoActionUserPoolArn\nAuthenticateCognitoActionUserPoolClientId\n"
    "AuthenticateCognitoActionUserPoolDomain\n"
    "AuthenticateOidcActionAuthenticationRequestExtraParams\n"
    "AuthenticateOidcActionAuthenticationRequestParamName\n"
    "AuthenticateOidcActionAuthenticationRequestParamValue\n"
    "AuthenticateOidcActionAuthorizationEndpoint\nAuthenticateOidcActionClientId\n"
    "AuthenticateOidcActionClientSecret\nAuthenticateOidcActionConditionalBehaviorEnum\n"
    "Issuer\nAuthorizationEndpoint\nTokenEndpoint\nUserInfoEndpoint\nClientId\nClientSecret\n"
    "UseExistingClientSecret\nAuthenticateOidcActionConfig\nAuthenticateOidcActionIssuer\n"
    "AuthenticateOidcActionScope\nAuthenticateOidcActionSessionCookieName\n"
    "AuthenticateOidcActionSessionTimeout\nAuthenticateOidcActionTokenEndpoint\n"
    "AuthenticateOidcActionUseExistingClientSecret\nAuthenticateOidcActionUserInfoEndpoint\n"
    "ZoneName\nSubnetId\nOutpostId\nLoadBalancerAddresses\nSourceNatIpv6Prefixes\n"
    "AvailabilityZone\nAvailabilityZoneNotSupportedException\nAvailabilityZoneNotSupported\n"
    "AvailabilityZones\nCaCertificatesBundleNotFoundException\nCaCertificatesBundleNotFound\n"
    "CanonicalHostedZoneId\nCapacityDecreaseRequestsLimitExceededException\n"
    "CapacityDecreaseRequestLimitExceeded\nCapacityReservationPendingException\n"
    "CapacityReservationPending\nprovisioned\npending\nrebalancing\nfailed\n"
    "CapacityReservationStateEnum\nCode\nCapacityReservationStatus\nCapacityUnits\n"
    "CapacityUnitsDouble\nCapacityUnitsLimitExceededException\nCapacityUnitsLimitExceeded\n"
    "CertificateArn\nIsDefault\nCertificate\nCertificateList\nCertificateNotFoundException\n"
    "CertificateNotFound\nName\nPriority\nCipher\nCipherName\nCipherPriority\nCiphers\n"
    "ConditionFieldName\nLoadBalancerArn\nProtocol\nPort\nSslPolicy\nDefaultActions\n"
    "AlpnPolicy\nMutualAuthentication\nCreateListenerInput\nListeners\nCreateListenerOutput\n"
    "Subnets\nSubnetMappings\nSecurityGroups\nScheme\nIpAddressType\nCustomerOwnedIpv4Pool\n"
    "EnablePrefixForIpv6SourceNat\nIpamPools\nCreateLoadBalancerInput\nLoadBalancers\n"
    "CreateLoadBalancerOutput\nConditions\nTransforms\nCreateRuleInput\nRules\n"
    "CreateRuleOutput\nProtocolVersion\nVpcId\nHealthCheckProtocol\nHealthCheckPort\n"
    "HealthCheckEnabled\nHealthCheckPath\nHealthCheckIntervalSeconds\n"
    "HealthCheckTimeoutSeconds\nHealthyThresholdCount\nUnhealthyThresholdCount\nMatcher\n"
    "TargetType\nTargetControlPort\nCreateTargetGroupInput\nTargetGroups\n"
    "CreateTargetGroupOutput\nCaCertificatesBundleS3Bucket\nCaCertificatesBundleS3Key\n"
    "CaCertificatesBundleS3ObjectVersion\nCreateTrustStoreInput\nTrustStores\n"
    "CreateTrustStoreOutput\nCreatedTime\nDNSName\nDecreaseRequestsRemaining\nDefault\n"
    "DeleteAssociationSameAccountException\nDeleteAssociationSameAccount\nDeleteListenerInput\n"
    "DeleteListenerOutput\nDeleteLoadBalancerInput\nDeleteLoadBalancerOutput\nRuleArn\n"
    "DeleteRuleInput\nDeleteRuleOutput\nResourceArn\nDeleteSharedTrustStoreAssociationInput\n"
    "DeleteSharedTrustStoreAssociationOutput\nDeleteTargetGroupInput\nDeleteTargetGroupOutput\n"
    "DeleteTrustStoreInput\nDeleteTrustStoreOutput\nTargets\nDeregisterTargetsInput\n"
    "DeregisterTargetsOutput\nMarker\nPageSize\nDescribeAccountLimitsInput\nLimits\n"
    "NextMarker\nDescribeAccountLimitsOutput\nDescribeCapacityReservationInput\n"
    "LastModifiedTime\nMinimumLoadBalancerCapacity\nCapacityReservationState\n"
    "DescribeCapacityReservationOutput\nDescribeListenerAttributesInput\nAttributes\n"
    "DescribeListenerAttributesOutput\nDescribeListenerCertificatesInput\n"
    "DescribeListenerCertificatesOutput\nListenerArns\nDescribeListenersInput\n"
    "DescribeListenersOutput\nDescribeLoadBalancerAttributesInput\n"
    "DescribeLoadBalancerAttributesOutput\nLoadBalancerArns\nNames\n"
    "DescribeLoadBalancersInput\nDescribeLoadBalancersOutput\nRuleArns\nDescribeRulesInput\n"
    "DescribeRulesOutput\nLoadBalancerType\nDescribeSSLPoliciesInput\nSslPolicies\n"
    "DescribeSSLPoliciesOutput\nDescribeTagsInput\nTagDescriptions\nDescribeTagsOutput\n"
    "DescribeTargetGroupAttributesInput\nDescribeTargetGroupAttributesOutput\nTargetGroupArns\n"
    "DescribeTargetGroupsInput\nDescribeTargetGroupsOutput\nInclude\n"
    "DescribeTargetHealthInput\nAll\nDescribeTargetHealthInputIncludeEnum\n"
    "TargetHealthDescriptions\nDescribeTargetHealthOutput\n"
    "DescribeTrustStoreAssociationsInput\nTrustStoreAssociations\n"
    "DescribeTrustStoreAssociationsOutput\nRevocationId\nRevocationType\n"
    "NumberOfRevokedEntries\nDescribeTrustStoreRevocation\n"
    "DescribeTrustStoreRevocationResponse\nRevocationIds\nDescribeTrustStoreRevocationsInput\n"
    "DescribeTrustStoreRevocationsOutput\nTrustStoreArns\nDescribeTrustStoresInput\n"
    "DescribeTrustStoresOutput\nDuplicateListenerException\nDuplicateListener\n"
    "DuplicateLoadBalancerNameException\nDuplicateLoadBalancerName\nDuplicateTagKeysException\n"
    "DuplicateTagKeys\nDuplicateTargetGroupNameException\nDuplicateTargetGroupName\n"
    "DuplicateTrustStoreNameException\nDuplicateTrustStoreName\n"
    "EnablePrefixForIpv6SourceNatEnum\nEnforceSecurityGroupInboundRulesOnPrivateLinkTraffic\n"
    "EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum\nMessageBody\nStatusCode\n"
    "ContentType\nFixedResponseActionConfig\nFixedResponseActionContentType\n"
    "FixedResponseActionMessage\nFixedResponseActionStatusCode\nTargetGroupStickinessConfig\n"
    "ForwardActionConfig\nGetResourcePolicyInput\nPolicy\nGetResourcePolicyOutput\n"
    "GetTrustStoreCaCertificatesBundleInput\nLocation\n"
    "GetTrustStoreCaCertificatesBundleOutput\nGetTrustStoreRevocationContentInput\n"
    "GetTrustStoreRevocationContentOutput\nGrpcCode\nHealthCheckThresholdCount\n"
    "HealthUnavailableException\nHealthUnavailable\nValues\nRegexValues\n"
    "HostHeaderConditionConfig\nRewrites\nHostHeaderRewriteConfig\nHttpCode\nHttpHeaderName\n"
    "HttpHeaderConditionConfig\nHttpHeaderConditionName\nHttpRequestMethodConditionConfig\n"
    "IPv6Address\nIgnoreClientCertificateExpiry\nIncompatibleProtocolsException\n"
    "IncompatibleProtocols\nInsufficientCapacityException\nInsufficientCapacity\n"
    "InvalidCaCertificatesBundleException\nInvalidCaCertificatesBundle\n"
    "InvalidConfigurationRequestException\nInvalidConfigurationRequest\n"
    "InvalidLoadBalancerActionException\nInvalidLoadBalancerAction\n"
    "InvalidRevocationContentException\nInvalidRevocationContent\nInvalidSchemeException\n"
    "InvalidScheme\nInvalidSecurityGroupException\nInvalidSecurityGroup\n"
    "InvalidSubnetException\nInvalidSubnet\nInvalidTargetException\nInvalidTarget\nIpAddress\n"
    "ipv4\ndualstack\ndualstack-without-public-ipv4\nIpamPoolId\nIpv4IpamPoolId\nFormat\n"
    "JwtValidationActionAdditionalClaim\nsingle-string\nstring-array\nspace-separated-values\n"
    "JwtValidationActionAdditionalClaimFormatEnum\nJwtValidationActionAdditionalClaimName\n"
    "JwtValidationActionAdditionalClaimValue\nJwtValidationActionAdditionalClaimValues\n"
    "JwtValidationActionAdditionalClaims\nJwksEndpoint\nAdditionalClaims\n"
    "JwtValidationActionConfig\nJwtValidationActionIssuer\nJwtValidationActionJwksEndpoint\n"
    "Max\nLimit\nListOfDescribeTargetHealthIncludeOptions\nListOfString\nListener\nKey\nValue\n"
    "ListenerAttribute\nListenerAttributeKey\nListenerAttributeValue\nListenerAttributes\n"
    "ListenerNotFoundException\nListenerNotFound\nLoadBalancerName\nLoadBalancer\n"
    "PrivateIPv4Address\nLoadBalancerAddress\nLoadBalancerAttribute\nLoadBalancerAttributeKey\n"
    "LoadBalancerAttributeValue\nLoadBalancerAttributes\nLoadBalancerNames\n"
    "LoadBalancerNotFoundException\nLoadBalancerNotFound\ninternet-facing\ninternal\n"
    "LoadBalancerSchemeEnum\nLoadBalancerState\nactive\nprovisioning\nactive_impaired\n"
    "LoadBalancerStateEnum\napplication\nnetwork\ngateway\nLoadBalancerTypeEnum\nyes\nno\n"
    "MitigationInEffectEnum\nMode\nResetCapacityReservation\nModifyCapacityReservationInput\n"
    "ModifyCapacityReservationOutput\nRemoveIpamPools\nModifyIpPoolsInput\n"
    "ModifyIpPoolsOutput\nModifyListenerAttributesInput\nModifyListenerAttributesOutput\n"
    "ModifyListenerInput\nModifyListenerOutput\nModifyLoadBalancerAttributesInput\n"
    "ModifyLoadBalancerAttributesOutput\nResetTransforms\nModifyRuleInput\nModifyRuleOutput\n"
    "ModifyTargetGroupAttributesInput\nModifyTargetGroupAttributesOutput\n"
    "ModifyTargetGroupInput\nModifyTargetGroupOutput\nModifyTrustStoreInput\n"
    "ModifyTrustStoreOutput\nTrustStoreAssociationStatus\nAdvertiseTrustStoreCaNames\n"
    "MutualAuthenticationAttributes\nNumberOfCaCertificates\nOperationNotPermittedException\n"
    "OperationNotPermitted\nPath\nPathPatternConditionConfig\n"
    "PriorRequestNotCompleteException\nPriorRequestNotComplete\nPriorityInUseException\n"
    "PriorityInUse\nHTTP\nHTTPS\nTCP\nTLS\nUDP\nTCP_UDP\nGENEVE\nQUIC\nTCP_QUIC\nProtocolEnum\n"
    "QueryStringConditionConfig\nQueryStringKeyValuePair\nQueryStringKeyValuePairList\n"
    "QuicServerId\nHost\nQuery\nRedirectActionConfig\nRedirectActionHost\nRedirectActionPath\n"
    "RedirectActionPort\nRedirectActionProtocol\nRedirectActionQuery\nHTTP_301\nHTTP_302\n"
    "RedirectActionStatusCodeEnum\nRegisterTargetsInput\nRegisterTargetsOutput\n"
    "RemoveIpamPoolEnum\nRemoveListenerCertificatesInput\nRemoveListenerCertificatesOutput\n"
    "TagKeys\nRemoveTagsInput\nRemoveTagsOutput\nRemoveTrustStoreRevocationsInput\n"
    "RemoveTrustStoreRevocationsOutput\nResourceInUseException\nResourceInUse\n"
    "ResourceNotFoundException\nResourceNotFound\nS3Bucket\nS3Key\nS3ObjectVersion\n"
    "RevocationContent\nRevocationContentNotFoundException\nRevocationContentNotFound\n"
    "RevocationIdNotFoundException\nRevocationIdNotFound\nCRL\nRegex\nReplace\nRewriteConfig\n"
    "RewriteConfigList\nRule\nField\nHostHeaderConfig\nPathPatternConfig\nHttpHeaderConfig\n"
    "QueryStringConfig\nHttpRequestMethodConfig\nSourceIpConfig\nRuleCondition\n"
    "RuleConditionList\nRuleNotFoundException\nRuleNotFound\nRulePriority\nRulePriorityList\n"
    "RulePriorityPair\nUrlRewriteConfig\nRuleTransform\nRuleTransformList\n"
    "SSLPolicyNotFoundException\nSSLPolicyNotFound\nSecurityGroupId\nSetIpAddressTypeInput\n"
    "SetIpAddressTypeOutput\nRulePriorities\nSetRulePrioritiesInput\nSetRulePrioritiesOutput\n"
    "SetSecurityGroupsInput\nSecurityGroupIds\nSetSecurityGroupsOutput\nSetSubnetsInput\n"
    "SetSubnetsOutput\nipv6\nSourceIpAddressTypeEnum\nSourceIpConditionConfig\n"
    "SourceNatIpv6Prefix\nSslProtocols\nSupportedLoadBalancerTypes\nSslPolicyName\n"
    "SslPolicyNames\nSslProtocol\nStateReason\nString\nStringValue\nSubnetMapping\n"
    "SubnetNotFoundException\nSubnetNotFound\nTag\nTagDescription\nTagKey\nTagList\nTagValue\n"
    "AdministrativeOverride.Unknown\nAdministrativeOverride.NoOverride\n"
    "AdministrativeOverride.ZonalShiftActive\nAdministrativeOverride.ZonalShiftDelegatedToDns\n"
    "TargetAdministrativeOverrideReasonEnum\nunknown\nno_override\nzonal_shift_active\n"
    "zonal_shift_delegated_to_dns\nTargetAdministrativeOverrideStateEnum\nId\n"
    "TargetDescription\nTargetDescriptions\nTargetGroupName\nTargetGroup\n"
    "TargetGroupAssociationLimitException\nTargetGroupAssociationLimit\nTargetGroupAttribute\n"
    "TargetGroupAttributeKey\nTargetGroupAttributeValue\nTargetGroupAttributes\n"
    "TargetGroupIpAddressTypeEnum\nTargetGroupList\nTargetGroupNames\n"
    "TargetGroupNotFoundException\nTargetGroupNotFound\nEnabled\nDurationSeconds\n"
    "TargetGroupStickinessDurationSeconds\nTargetGroupStickinessEnabled\nWeight\n"
    "TargetGroupTuple\nTargetGroupWeight\nTargetHealth\nTarget\nTargetHealthDescription\n"
    "Elb.RegistrationInProgress\nElb.InitialHealthChecking\nTarget.ResponseCodeMismatch\n"
    "Target.Timeout\nTarget.FailedHealthChecks\nTarget.NotRegistered\nTarget.NotInUse\n"
    "Target.DeregistrationInProgress\nTarget.InvalidState\nTarget.IpUnusable\n"
    "Target.HealthCheckDisabled\nElb.InternalError\nTargetHealthReasonEnum\ninitial\nhealthy\n"
    "unhealthy\nunhealthy.draining\nunused\ndraining\nunavailable\nTargetHealthStateEnum\n"
    "TargetId\ninstance\nip\nlambda\nalb\nTargetTypeEnum\nTooManyActionsException\n"
    "TooManyActions\nTooManyCertificatesException\nTooManyCertificates\n"
    "TooManyListenersException\nTooManyListeners\nTooManyLoadBalancersException\n"
    "TooManyLoadBalancers\nTooManyRegistrationsForTargetIdException\n"
    "TooManyRegistrationsForTargetId\nTooManyRulesException\nTooManyRules\n"
    "TooManyTagsException\nTooManyTags\nTooManyTargetGroupsException\nTooManyTargetGroups\n"
    "TooManyTargetsException\nTooManyTargets\nTooManyTrustStoreRevocationEntriesException\n"
    "TooManyTrustStoreRevocationEntries\nTooManyTrustStoresException\nTooManyTrustStores\n"
    "TooManyUniqueTargetGroupsPerLoadBalancerException\n"
    "TooManyUniqueTargetGroupsPerLoadBalancer\nTotalRevokedEntries\nhost-header-rewrite\n"
    "url-rewrite\nTransformTypeEnum\nStatus\nTrustStore\nTrustStoreAssociation\n"
    "TrustStoreAssociationNotFoundException\nAssociationNotFound\n"
    "TrustStoreAssociationResourceArn\nremoved\nTrustStoreAssociationStatusEnum\n"
    "TrustStoreInUseException\nTrustStoreInUse\nTrustStoreName\nTrustStoreNames\n"
    "TrustStoreNotFoundException\nTrustStoreNotFound\nTrustStoreNotReadyException\n"
    "TrustStoreNotReady\nTrustStoreRevocation\nACTIVE\nCREATING\nTrustStoreStatus\n"
    "UnsupportedProtocolException\nUnsupportedProtocol\nEffectiveCapacityUnits\n"
    "ZonalCapacityReservationState\nZonalCapacityReservationStates\nAddListenerCertificates\n"
    "AddListenerCertificatesResult\nPOST\n/\nAddTags\nAddTagsResult\nAddTrustStoreRevocations\n"
    "AddTrustStoreRevocationsResult\nCreateListener\nCreateListenerResult\nCreateLoadBalancer\n"
    "CreateLoadBalancerResult\nCreateRule\nCreateRuleResult\nCreateTargetGroup\n"
    "CreateTargetGroupResult\nCreateTrustStore\nCreateTrustStoreResult\nDeleteListener\n"
    "DeleteListenerResult\nDeleteLoadBalancer\nDeleteLoadBalancerResult\nDeleteRule\n"
    "DeleteRuleResult\nDeleteSharedTrustStoreAssociation\n"
    "DeleteSharedTrustStoreAssociationResult\nDeleteTargetGroup\nDeleteTargetGroupResult\n"
    "DeleteTrustStore\nDeleteTrustStoreResult\nDeregisterTargets\nDeregisterTargetsResult\n"
    "DescribeAccountLimits\nDescribeAccountLimitsResult\nDescribeCapacityReservation\n"
    "DescribeCapacityReservationResult\nDescribeListenerAttributes\n"
    "DescribeListenerAttributesResult\nDescribeListenerCertificates\n"
    "DescribeListenerCertificatesResult\nDescribeListeners\nDescribeListenersResult\n"
    "DescribeLoadBalancerAttributes\nDescribeLoadBalancerAttributesResult\n"
    "DescribeLoadBalancers\nDescribeLoadBalancersResult\nDescribeRules\nDescribeRulesResult\n"
    "DescribeSSLPolicies\nDescribeSSLPoliciesResult\nDescribeTags\nDescribeTagsResult\n"
    "DescribeTargetGroupAttributes\nDescribeTargetGroupAttributesResult\nDescribeTargetGroups\n"
    "DescribeTargetGroupsResult\nDescribeTargetHealth\nDescribeTargetHealthResult\n"
    "DescribeTrustStoreAssociations\nDescribeTrustStoreAssociationsResult\n"
    "DescribeTrustStoreRevocations\nDescribeTrustStoreRevocationsResult\nDescribeTrustStores\n"
    "DescribeTrustStoresResult\nGetResourcePolicy\nGetResourcePolicyResult\n"
    "GetTrustStoreCaCertificatesBundle\nGetTrustStoreCaCertificatesBundleResult\n"
    "GetTrustStoreRevocationContent\nGetTrustStoreRevocationContentResult\n"
    "ModifyCapacityReservation\nModifyCapacityReservationResult\nModifyIpPools\n"
    "ModifyIpPoolsResult\nModifyListener\nModifyListenerResult\nModifyListenerAttributes\n"
    "ModifyListenerAttributesResult\nModifyLoadBalancerAttributes\n"
    "ModifyLoadBalancerAttributesResult\nModifyRule\nModifyRuleResult\nModifyTargetGroup\n"
    "ModifyTargetGroupResult\nModifyTargetGroupAttributes\nModifyTargetGroupAttributesResult\n"
    "ModifyTrustStore\nModifyTrustStoreResult\nRegisterTargets\nRegisterTargetsResult\n"
    "RemoveListenerCertificates\nRemoveListenerCertificatesResult\nRemoveTags\n"
    "RemoveTagsResult\nRemoveTrustStoreRevocations\nRemoveTrustStoreRevocationsResult\n"
    "SetIpAddressType\nSetIpAddressTypeResult\nSetRulePriorities\nSetRulePrioritiesResult\n"
    "SetSecurityGroups\nSetSecurityGroupsResult\nSetSubnets\nSetSubnetsResult\nsuccess\n"
    "pathAll\nLoadBalancers[].State.Code\nretry\npathAny\nerror\nLoadBalancerAvailable\n"
    "status\n200\nLoadBalancerExists\nLoadBalancersDeleted\n"
    "TargetHealthDescriptions[].TargetHealth.State\nTargetDeregistered\nInvalidInstance\n"
    "TargetInService\n";

const std::string_view texts[] = {{text_0, sizeof text_0 - 1}};

const MemberRow members[] = {
    {8,0,4,1,0,0}, {9,0,356,0,0,0}, {10,0,38,0,0,0}, {11,0,24,0,0,0}, {12,0,3,0,0,0},
    {13,0,267,0,0,0}, {14,0,141,0,0,0}, {15,0,145,0,0,0}, {16,0,188,0,0,0}, {26,0,2,0,0,0},
    {28,0,197,1,0,0}, {29,0,60,1,0,0}, {29,0,60,0,0,0}, {32,0,287,1,0,0}, {33,0,348,1,0,0},
    {36,0,396,1,0,0}, {37,0,292,0,0,0}, {39,0,409,0,0,0}, {41,0,351,0,0,0}, {42,0,350,0,0,0},
    {43,0,132,0,0,0}, {26,0,17,0,0,0}, {53,0,19,0,0,0}, {54,0,227,0,0,0}, {59,0,21,0,0,0},
    {60,0,22,0,0,0}, {68,0,28,1,0,0}, {69,0,29,1,0,0}, {70,0,30,1,0,0}, {71,0,26,0,0,0},
    {72,0,25,0,0,0}, {73,0,27,0,0,0}, {74,0,20,0,0,0}, {75,0,23,0,0,0}, {59,0,32,0,0,0},
    {60,0,33,0,0,0}, {90,0,39,1,0,0}, {91,0,34,1,0,0}, {92,0,43,1,0,0}, {93,0,45,1,0,0},
    {94,0,35,1,0,0}, {95,0,36,0,0,0}, {71,0,41,0,0,0}, {72,0,40,0,0,0}, {73,0,42,0,0,0},
    {74,0,31,0,0,0}, {75,0,37,0,0,0}, {96,0,44,0,0,0}, {105,0,417,0,0,0}, {106,0,338,0,0,0},
    {107,0,252,0,0,0}, {108,0,207,0,0,0}, {109,0,328,0,0,0}, {26,0,46,0,0,0}, {126,0,53,0,0,0},
    {42,0,335,0,0,0}, {132,0,59,0,0,0}, {133,0,81,0,0,0}, {26,0,58,0,0,0}, {138,0,63,0,0,0},
    {139,0,64,0,0,0}, {26,0,62,0,0,0}, {145,0,208,1,0,0}, {146,0,261,0,0,0}, {147,0,257,0,0,0},
    {148,0,331,0,0,0}, {29,0,60,0,0,0}, {149,0,5,1,0,0}, {150,0,16,0,0,0}, {33,0,348,0,0,0},
    {151,0,247,0,0,0}, {153,0,204,0,0,0}, {138,0,214,1,0,0}, {155,0,342,0,0,0},
    {156,0,340,0,0,0}, {157,0,316,0,0,0}, {158,0,217,0,0,0}, {33,0,348,0,0,0}, {8,0,220,0,0,0},
    {159,0,178,0,0,0}, {160,0,78,0,0,0}, {161,0,138,0,0,0}, {162,0,180,0,0,0}, {164,0,221,0,0,0},
    {28,0,197,1,0,0}, {166,0,303,1,0,0}, {139,0,305,1,0,0}, {27,0,5,1,0,0}, {33,0,348,0,0,0},
    {167,0,309,0,0,0}, {169,0,310,0,0,0}, {138,0,365,1,0,0}, {146,0,261,0,0,0},
    {171,0,262,0,0,0}, {147,0,257,0,0,0}, {172,0,414,0,0,0}, {173,0,261,0,0,0},
    {174,0,155,0,0,0}, {175,0,153,0,0,0}, {176,0,254,0,0,0}, {177,0,154,0,0,0},
    {178,0,157,0,0,0}, {179,0,156,0,0,0}, {180,0,156,0,0,0}, {181,0,224,0,0,0},
    {182,0,380,0,0,0}, {33,0,348,0,0,0}, {159,0,363,0,0,0}, {183,0,352,0,0,0}, {185,0,373,0,0,0},
    {138,0,404,1,0,0}, {187,0,311,1,0,0}, {188,0,312,1,0,0}, {189,0,313,0,0,0}, {33,0,348,0,0,0},
    {191,0,411,0,0,0}, {28,0,197,1,0,0}, {145,0,208,1,0,0}, {203,0,300,1,0,0}, {36,0,396,1,0,0},
    {206,0,286,1,0,0}, {9,0,356,1,0,0}, {36,0,396,1,0,0}, {9,0,356,1,0,0}, {213,0,354,1,0,0},
    {216,0,223,0,0,0}, {217,0,253,0,0,0}, {219,0,193,0,0,0}, {220,0,223,0,0,0},
    {145,0,208,1,0,0}, {223,0,191,0,0,0}, {195,0,80,0,0,0}, {224,0,226,0,0,0}, {225,0,416,0,0,0},
    {28,0,197,1,0,0}, {228,0,202,0,0,0}, {28,0,197,1,0,0}, {216,0,223,0,0,0}, {217,0,253,0,0,0},
    {29,0,60,0,0,0}, {220,0,223,0,0,0}, {145,0,208,0,0,0}, {232,0,198,0,0,0}, {216,0,223,0,0,0},
    {217,0,253,0,0,0}, {153,0,204,0,0,0}, {220,0,223,0,0,0}, {145,0,208,1,0,0},
    {228,0,213,0,0,0}, {237,0,209,0,0,0}, {238,0,215,0,0,0}, {216,0,223,0,0,0},
    {217,0,253,0,0,0}, {164,0,221,0,0,0}, {220,0,223,0,0,0}, {28,0,197,0,0,0}, {241,0,301,0,0,0},
    {216,0,223,0,0,0}, {217,0,253,0,0,0}, {169,0,310,0,0,0}, {220,0,223,0,0,0},
    {238,0,332,0,0,0}, {216,0,223,0,0,0}, {217,0,253,0,0,0}, {244,0,220,0,0,0},
    {246,0,329,0,0,0}, {220,0,223,0,0,0}, {32,0,287,1,0,0}, {249,0,345,0,0,0}, {9,0,356,1,0,0},
    {228,0,362,0,0,0}, {145,0,208,0,0,0}, {253,0,357,0,0,0}, {238,0,366,0,0,0},
    {216,0,223,0,0,0}, {217,0,253,0,0,0}, {185,0,373,0,0,0}, {220,0,223,0,0,0}, {9,0,356,1,0,0},
    {213,0,354,0,0,0}, {256,0,194,0,0,0}, {260,0,376,0,0,0}, {36,0,396,1,0,0}, {216,0,223,0,0,0},
    {217,0,253,0,0,0}, {263,0,402,0,0,0}, {220,0,223,0,0,0}, {36,0,396,0,0,0}, {265,0,293,0,0,0},
    {266,0,296,0,0,0}, {267,0,250,0,0,0}, {26,0,126,0,0,0}, {36,0,396,1,0,0}, {270,0,295,0,0,0},
    {216,0,223,0,0,0}, {217,0,253,0,0,0}, {39,0,127,0,0,0}, {220,0,223,0,0,0}, {273,0,397,0,0,0},
    {238,0,405,0,0,0}, {216,0,223,0,0,0}, {217,0,253,0,0,0}, {191,0,411,0,0,0},
    {220,0,223,0,0,0}, {289,0,143,0,0,0}, {290,0,144,1,0,0}, {291,0,142,0,0,0},
    {185,0,364,0,0,0}, {296,0,368,0,0,0}, {206,0,286,1,0,0}, {299,0,256,0,0,0}, {36,0,396,1,0,0},
    {302,0,222,0,0,0}, {36,0,396,1,0,0}, {265,0,293,1,0,0}, {302,0,222,0,0,0}, {310,0,195,0,0,0},
    {311,0,195,0,0,0}, {313,0,298,0,0,0}, {316,0,163,0,0,0}, {310,0,195,0,0,0},
    {311,0,195,0,0,0}, {310,0,195,0,0,0}, {347,0,179,0,0,0}, {348,0,183,1,0,0},
    {138,0,184,1,0,0}, {310,0,186,1,0,0}, {26,0,185,0,0,0}, {26,0,182,0,0,0}, {358,0,190,1,0,0},
    {90,0,189,1,0,0}, {359,0,187,0,0,0}, {138,0,248,0,0,0}, {363,0,225,0,0,0}, {26,0,192,0,0,0},
    {26,0,122,0,0,0}, {26,0,337,0,0,0}, {28,0,197,0,0,0}, {145,0,208,0,0,0}, {147,0,257,0,0,0},
    {146,0,261,0,0,0}, {29,0,60,0,0,0}, {148,0,331,0,0,0}, {149,0,5,0,0,0}, {150,0,16,0,0,0},
    {151,0,247,0,0,0}, {26,0,197,0,0,0}, {368,0,200,0,0,0}, {369,0,201,0,0,0}, {26,0,199,0,0,0},
    {26,0,196,0,0,0}, {145,0,208,0,0,0}, {194,0,79,0,0,0}, {116,0,50,0,0,0}, {193,0,77,0,0,0},
    {376,0,214,0,0,0}, {158,0,217,0,0,0}, {172,0,414,0,0,0}, {41,0,218,0,0,0}, {8,0,220,0,0,0},
    {113,0,48,0,0,0}, {157,0,316,0,0,0}, {159,0,178,0,0,0}, {160,0,78,0,0,0}, {287,0,139,0,0,0},
    {161,0,138,0,0,0}, {162,0,180,0,0,0}, {342,0,177,0,0,0}, {48,0,14,0,0,0}, {378,0,260,0,0,0},
    {320,0,165,0,0,0}, {26,0,206,0,0,0}, {26,0,208,0,0,0}, {368,0,211,0,0,0}, {369,0,212,0,0,0},
    {26,0,210,0,0,0}, {26,0,214,0,0,0}, {126,0,219,0,0,0}, {42,0,335,0,0,0}, {26,0,205,0,0,0},
    {315,0,161,0,0,0}, {306,0,152,0,0,0}, {128,0,55,0,0,0}, {145,0,208,1,0,0}, {224,0,226,0,0,0},
    {403,0,284,0,0,0}, {223,0,191,0,0,0}, {195,0,80,0,0,0}, {224,0,226,0,0,0}, {225,0,416,0,0,0},
    {145,0,208,1,0,0}, {162,0,180,0,0,0}, {406,0,277,0,0,0}, {162,0,180,0,0,0}, {28,0,197,1,0,0},
    {228,0,202,1,0,0}, {228,0,202,0,0,0}, {28,0,197,1,0,0}, {147,0,257,0,0,0}, {146,0,261,0,0,0},
    {148,0,331,0,0,0}, {29,0,60,0,0,0}, {149,0,5,0,0,0}, {150,0,16,0,0,0}, {151,0,247,0,0,0},
    {153,0,204,0,0,0}, {145,0,208,1,0,0}, {228,0,213,1,0,0}, {228,0,213,0,0,0},
    {203,0,300,1,0,0}, {166,0,303,0,0,0}, {27,0,5,0,0,0}, {167,0,309,0,0,0}, {415,0,285,0,0,0},
    {169,0,310,0,0,0}, {9,0,356,1,0,0}, {228,0,362,1,0,0}, {228,0,362,0,0,0}, {9,0,356,1,0,0},
    {173,0,261,0,0,0}, {174,0,155,0,0,0}, {176,0,254,0,0,0}, {175,0,153,0,0,0},
    {177,0,154,0,0,0}, {178,0,157,0,0,0}, {179,0,156,0,0,0}, {180,0,156,0,0,0},
    {181,0,224,0,0,0}, {185,0,373,0,0,0}, {36,0,396,1,0,0}, {187,0,311,1,0,0}, {188,0,312,1,0,0},
    {189,0,313,0,0,0}, {191,0,411,0,0,0}, {402,0,228,0,0,0}, {36,0,396,0,0,0}, {321,0,166,0,0,0},
    {424,0,401,0,0,0}, {425,0,13,0,0,0}, {310,0,195,0,0,0}, {311,0,195,0,0,0}, {310,0,265,0,0,0},
    {368,0,337,0,0,0}, {369,0,337,0,0,0}, {26,0,264,0,0,0}, {146,0,271,0,0,0}, {147,0,270,0,0,0},
    {450,0,268,0,0,0}, {430,0,269,0,0,0}, {451,0,272,0,0,0}, {290,0,273,1,0,0}, {9,0,356,1,0,0},
    {213,0,354,1,0,0}, {26,0,276,0,0,0}, {28,0,197,1,0,0}, {29,0,60,1,0,0}, {32,0,287,1,0,0},
    {466,0,347,1,0,0}, {36,0,396,1,0,0}, {270,0,295,1,0,0}, {26,0,286,0,0,0}, {475,0,311,0,0,0},
    {476,0,312,0,0,0}, {477,0,313,0,0,0}, {266,0,296,0,0,0}, {26,0,290,0,0,0}, {26,0,293,0,0,0},
    {484,0,337,1,0,0}, {485,0,337,1,0,0}, {26,0,297,0,0,0}, {203,0,300,0,0,0}, {139,0,336,0,0,0},
    {166,0,303,0,0,0}, {27,0,5,0,0,0}, {133,0,181,0,0,0}, {167,0,309,0,0,0}, {26,0,300,0,0,0},
    {489,0,66,0,0,0}, {310,0,195,0,0,0}, {490,0,159,0,0,0}, {491,0,255,0,0,0}, {492,0,162,0,0,0},
    {493,0,263,0,0,0}, {494,0,164,0,0,0}, {495,0,326,0,0,0}, {311,0,195,0,0,0}, {26,0,302,0,0,0},
    {26,0,307,0,0,0}, {203,0,300,0,0,0}, {139,0,305,0,0,0}, {8,0,394,1,0,0}, {314,0,160,0,0,0},
    {503,0,413,0,0,0}, {26,0,308,0,0,0}, {26,0,299,0,0,0}, {26,0,315,0,0,0}, {145,0,208,1,0,0},
    {159,0,178,1,0,0}, {159,0,178,0,0,0}, {511,0,306,1,0,0}, {169,0,310,0,0,0},
    {145,0,208,1,0,0}, {157,0,316,1,0,0}, {287,0,140,0,0,0}, {515,0,316,0,0,0},
    {287,0,140,0,0,0}, {145,0,208,1,0,0}, {155,0,342,0,0,0}, {156,0,340,0,0,0},
    {159,0,178,0,0,0}, {161,0,138,0,0,0}, {113,0,48,0,0,0}, {159,0,178,0,0,0}, {161,0,138,0,0,0},
    {310,0,195,0,0,0}, {159,0,325,0,0,0}, {26,0,327,0,0,0}, {26,0,330,0,0,0}, {523,0,334,0,0,0},
    {143,0,65,0,0,0}, {138,0,331,0,0,0}, {524,0,195,0,0,0}, {26,0,331,0,0,0}, {26,0,333,0,0,0},
    {106,0,338,0,0,0}, {48,0,14,0,0,0}, {378,0,260,0,0,0}, {320,0,165,0,0,0}, {522,0,327,0,0,0},
    {26,0,339,0,0,0}, {26,0,338,0,0,0}, {368,0,346,1,0,0}, {369,0,349,0,0,0}, {206,0,286,0,0,0},
    {33,0,348,0,0,0}, {26,0,344,0,0,0}, {26,0,346,0,0,0}, {26,0,343,0,0,0}, {549,0,379,1,0,0},
    {147,0,257,0,0,0}, {110,0,417,0,0,0}, {449,0,266,0,0,0}, {26,0,353,0,0,0}, {9,0,356,0,0,0},
    {552,0,365,0,0,0}, {146,0,261,0,0,0}, {147,0,257,0,0,0}, {172,0,414,0,0,0},
    {173,0,261,0,0,0}, {174,0,155,0,0,0}, {175,0,153,0,0,0}, {177,0,154,0,0,0},
    {178,0,157,0,0,0}, {179,0,156,0,0,0}, {180,0,156,0,0,0}, {176,0,254,0,0,0},
    {181,0,224,0,0,0}, {237,0,209,0,0,0}, {182,0,380,0,0,0}, {171,0,262,0,0,0},
    {159,0,363,0,0,0}, {183,0,352,0,0,0}, {26,0,356,0,0,0}, {368,0,360,0,0,0}, {369,0,361,0,0,0},
    {26,0,359,0,0,0}, {26,0,371,0,0,0}, {26,0,365,0,0,0}, {565,0,370,0,0,0}, {566,0,369,0,0,0},
    {9,0,356,0,0,0}, {569,0,372,0,0,0}, {26,0,355,0,0,0}, {41,0,378,0,0,0}, {42,0,377,0,0,0},
    {43,0,132,0,0,0}, {573,0,353,0,0,0}, {174,0,155,0,0,0}, {572,0,374,0,0,0}, {55,0,18,0,0,0},
    {44,0,12,0,0,0}, {26,0,375,0,0,0}, {138,0,404,0,0,0}, {36,0,396,0,0,0}, {630,0,410,0,0,0},
    {427,0,249,0,0,0}, {626,0,393,0,0,0}, {26,0,396,0,0,0}, {206,0,400,0,0,0}, {26,0,398,0,0,0},
    {26,0,404,0,0,0}, {36,0,396,0,0,0}, {265,0,293,0,0,0}, {266,0,296,0,0,0}, {267,0,250,0,0,0},
    {26,0,408,0,0,0}, {26,0,395,0,0,0}, {313,0,298,0,0,0}, {41,0,54,0,0,0}, {110,0,417,0,0,0},
    {652,0,56,0,0,0}, {26,0,415,0,0,0},};

const ShapeRow shapes[] = {
    {6,0,1,0,0,0,0,0,0,7,400}, {17,0,0,0,9,0,0,0,0,0,0}, {18,5,192,9,0,1,50000,0,0,0,0},
    {25,3,0,0,6,0,0,0,0,0,0}, {27,1,0,9,1,0,0,0,0,0,0}, {30,0,0,10,2,0,0,0,0,0,0},
    {31,0,0,12,1,0,0,0,0,0,0}, {34,0,0,13,2,0,0,0,0,0,0}, {35,0,0,15,0,0,0,0,0,0,0},
    {38,0,0,15,2,0,0,0,0,0,0}, {40,0,0,17,1,0,0,0,0,0,0}, {44,0,0,18,3,0,0,0,0,0,0},
    {47,3,0,6,2,0,0,0,0,0,0}, {48,3,0,21,0,0,0,0,0,0,0}, {49,0,1,21,0,0,0,0,0,50,400},
    {51,1,0,21,1,0,0,0,0,0,0}, {52,3,0,22,0,0,0,0,0,0,0}, {55,0,0,22,2,0,0,0,0,0,0},
    {58,3,0,8,2,0,0,0,0,0,0}, {61,2,0,24,2,0,0,0,0,0,0}, {62,3,0,26,0,0,0,0,0,0,0},
    {63,3,0,26,0,0,0,0,0,0,0}, {67,3,0,10,3,0,0,0,0,0,0}, {76,0,0,26,8,0,0,0,0,0,0},
    {77,3,0,34,0,0,0,0,0,0,0}, {78,3,0,34,0,0,0,0,0,0,0}, {79,6,0,34,0,0,0,0,0,0,0},
    {80,3,0,34,0,0,0,0,0,0,0}, {81,3,0,34,0,0,0,0,0,0,0}, {82,3,0,34,0,0,0,0,0,0,0},
    {83,2,0,34,2,0,0,0,0,0,0}, {84,3,0,36,0,0,0,0,0,0,0}, {85,3,0,36,0,0,0,0,0,0,0},
    {86,3,0,36,0,0,0,0,0,0,0}, {87,3,0,36,0,0,0,0,0,0,0}, {88,3,0,36,0,0,0,0,0,0,0},
    {89,3,0,13,3,0,0,0,0,0,0}, {97,0,0,36,12,0,0,0,0,0,0}, {98,3,0,48,0,0,0,0,0,0,0},
    {99,3,0,48,0,0,0,0,0,0,0}, {100,3,0,48,0,0,0,0,0,0,0}, {101,6,0,48,0,0,0,0,0,0,0},
    {102,3,0,48,0,0,0,0,0,0,0}, {103,4,0,48,0,0,0,0,0,0,0}, {104,3,0,48,0,0,0,0,0,0,0},
    {110,0,0,48,5,0,0,0,0,0,0}, {111,0,1,53,0,0,0,0,0,112,400}, {113,1,0,53,1,0,0,0,0,0,0},
    {114,0,1,54,0,0,0,0,0,115,400}, {116,3,0,54,0,0,0,0,0,0,0}, {117,0,1,54,0,0,0,0,0,118,400},
    {119,0,1,54,0,0,0,0,0,120,400}, {125,3,0,16,4,0,0,0,0,0,0}, {127,0,0,54,2,0,0,0,0,0,0},
    {128,5,0,56,0,0,0,0,0,0,0}, {129,7,0,56,0,0,0,0,0,0,0}, {130,0,1,56,0,0,0,0,0,131,400},
    {134,0,0,56,2,0,0,0,0,0,0}, {132,3,0,58,0,0,0,0,0,0,0}, {135,1,0,58,1,0,0,0,0,0,0},
    {136,0,1,59,0,0,0,0,0,137,400}, {140,0,0,59,2,0,0,0,0,0,0}, {141,3,0,61,0,0,0,0,0,0,0},
    {142,5,0,61,0,0,0,0,0,0,0}, {143,1,0,61,1,0,0,0,0,0,0}, {144,3,128,62,0,0,64,0,0,0,0},
    {152,0,0,62,9,0,0,0,0,0,0}, {154,0,0,71,1,0,0,0,0,0,0}, {163,0,0,72,11,0,0,0,0,0,0},
    {165,0,0,83,1,0,0,0,0,0,0}, {168,0,0,84,6,0,0,0,0,0,0}, {170,0,0,90,1,0,0,0,0,0,0},
    {184,0,0,91,18,0,0,0,0,0,0}, {186,0,0,109,1,0,0,0,0,0,0}, {190,0,0,110,5,0,0,0,0,0,0},
    {192,0,0,115,1,0,0,0,0,0,0}, {193,8,0,116,0,0,0,0,0,0,0}, {160,3,128,116,0,0,256,4,0,0,0},
    {194,3,0,116,0,0,0,0,0,0,0}, {195,5,0,116,0,0,0,0,0,0,0}, {196,4,0,116,0,0,0,0,0,0,0},
    {197,0,1,116,0,0,0,0,0,198,400}, {199,0,0,116,1,0,0,0,0,0,0}, {200,0,0,117,0,0,0,0,0,0,0},
    {201,0,0,117,1,0,0,0,0,0,0}, {202,0,0,118,0,0,0,0,0,0,0}, {204,0,0,118,1,0,0,0,0,0,0},
    {205,0,0,119,0,0,0,0,0,0,0}, {207,0,0,119,2,0,0,0,0,0,0}, {208,0,0,121,0,0,0,0,0,0,0},
    {209,0,0,121,1,0,0,0,0,0,0}, {210,0,0,122,0,0,0,0,0,0,0}, {211,0,0,122,1,0,0,0,0,0,0},
    {212,0,0,123,0,0,0,0,0,0,0}, {214,0,0,123,2,0,0,0,0,0,0}, {215,0,0,125,0,0,0,0,0,0,0},
    {218,0,0,125,2,0,0,0,0,0,0}, {221,0,0,127,2,0,0,0,0,0,0}, {222,0,0,129,1,0,0,0,0,0,0},
    {226,0,0,130,4,0,0,0,0,0,0}, {227,0,0,134,1,0,0,0,0,0,0}, {229,0,0,135,1,0,0,0,0,0,0},
    {230,0,0,136,3,0,0,0,0,0,0}, {231,0,0,139,2,0,0,0,0,0,0}, {233,0,0,141,4,0,0,0,0,0,0},
    {234,0,0,145,2,0,0,0,0,0,0}, {235,0,0,147,1,0,0,0,0,0,0}, {236,0,0,148,1,0,0,0,0,0,0},
    {239,0,0,149,4,0,0,0,0,0,0}, {240,0,0,153,2,0,0,0,0,0,0}, {242,0,0,155,4,0,0,0,0,0,0},
    {243,0,0,159,2,0,0,0,0,0,0}, {245,0,0,161,4,0,0,0,0,0,0}, {247,0,0,165,2,0,0,0,0,0,0},
    {248,0,0,167,1,0,0,0,0,0,0}, {250,0,0,168,1,0,0,0,0,0,0}, {251,0,0,169,1,0,0,0,0,0,0},
    {252,0,0,170,1,0,0,0,0,0,0}, {254,0,0,171,5,0,0,0,0,0,0}, {255,0,0,176,2,0,0,0,0,0,0},
    {257,0,0,178,3,0,0,0,0,0,0}, {259,3,0,20,2,0,0,0,0,0,0}, {261,0,0,181,1,0,0,0,0,0,0},
    {262,0,0,182,3,0,0,0,0,0,0}, {264,0,0,185,2,0,0,0,0,0,0}, {268,0,0,187,4,0,0,0,0,0,0},
    {269,1,0,191,1,0,0,0,0,0,0}, {271,0,0,192,4,0,0,0,0,0,0}, {272,0,0,196,2,0,0,0,0,0,0},
    {274,0,0,198,4,0,0,0,0,0,0}, {275,0,0,202,2,0,0,0,0,0,0}, {43,3,0,204,0,0,0,0,0,0,0},
    {276,0,1,204,0,0,0,0,0,277,400}, {278,0,1,204,0,0,0,0,0,279,400},
    {280,0,1,204,0,0,0,0,0,281,400}, {282,0,1,204,0,0,0,0,0,283,400},
    {284,0,1,204,0,0,0,0,0,285,400}, {286,3,0,22,2,0,0,0,0,0,0}, {287,3,0,204,0,0,0,0,0,0,0},
    {288,3,0,24,2,0,0,0,0,0,0}, {292,0,0,204,3,0,0,0,0,0,0}, {293,3,192,207,0,0,32,0,0,0,0},
    {294,3,192,207,0,0,1024,0,0,0,0}, {295,3,0,207,0,0,0,5,0,0,0}, {297,0,0,207,2,0,0,0,0,0,0},
    {298,0,0,209,1,0,0,0,0,0,0}, {300,0,0,210,1,0,0,0,0,0,0}, {301,0,0,211,1,0,0,0,0,0,0},
    {303,0,0,212,1,0,0,0,0,0,0}, {304,0,0,213,2,0,0,0,0,0,0}, {305,0,0,215,1,0,0,0,0,0,0},
    {306,3,0,216,0,0,0,0,0,0,0}, {175,4,0,216,0,0,0,0,0,0,0}, {177,5,192,216,0,5,300,0,0,0,0},
    {174,3,0,216,0,0,0,0,0,0,0}, {307,5,192,216,0,2,10,0,0,0,0}, {178,5,192,216,0,2,120,0,0,0,0},
    {308,0,1,216,0,0,0,0,0,309,500}, {312,0,0,216,2,0,0,0,0,0,0}, {314,0,0,218,1,0,0,0,0,0,0},
    {315,3,0,219,0,0,0,0,0,0,0}, {317,0,0,219,3,0,0,0,0,0,0}, {318,3,0,222,0,0,0,0,0,0,0},
    {319,0,0,222,1,0,0,0,0,0,0}, {320,3,0,223,0,0,0,0,0,0,0}, {321,4,0,223,0,0,0,0,0,0,0},
    {322,0,1,223,0,0,0,0,0,323,400}, {324,0,1,223,0,0,0,0,0,325,500},
    {326,0,1,223,0,0,0,0,0,327,400}, {328,0,1,223,0,0,0,0,0,329,400},
    {330,0,1,223,0,0,0,0,0,331,400}, {332,0,1,223,0,0,0,0,0,333,400},
    {334,0,1,223,0,0,0,0,0,335,400}, {336,0,1,223,0,0,0,0,0,337,400},
    {338,0,1,223,0,0,0,0,0,339,400}, {340,0,1,223,0,0,0,0,0,341,400},
    {342,3,0,223,0,0,0,0,0,0,0}, {159,3,0,26,3,0,0,0,0,0,0}, {346,3,128,223,0,0,1000,6,0,0,0},
    {162,0,0,223,1,0,0,0,0,0,0}, {133,4,0,224,0,0,0,0,0,0,0}, {349,0,0,224,3,0,0,0,0,0,0},
    {353,3,0,29,3,0,0,0,0,0,0}, {354,3,0,227,0,0,0,0,0,0,0}, {355,3,0,227,0,0,0,0,0,0,0},
    {356,1,0,227,1,0,0,0,0,0,0}, {357,1,0,228,1,0,0,0,0,0,0}, {360,0,0,229,3,0,0,0,0,0,0},
    {361,3,0,232,0,0,0,0,0,0,0}, {362,3,0,232,0,0,0,0,0,0,0}, {223,8,0,232,0,0,0,0,0,0,0},
    {364,0,0,232,2,0,0,0,0,0,0}, {219,1,0,234,1,0,0,0,0,0,0}, {365,1,0,235,1,0,0,0,0,0,0},
    {366,1,0,236,1,0,0,0,0,0,0}, {367,0,0,237,9,0,0,0,0,0,0}, {28,3,0,246,0,0,0,0,0,0,0},
    {232,1,0,246,1,0,0,0,0,0,0}, {370,0,0,247,2,0,0,0,0,0,0}, {371,3,128,249,0,0,256,7,0,0,0},
    {372,3,0,249,0,0,0,0,0,0,0}, {373,1,0,249,1,0,0,0,0,0,0}, {374,0,1,250,0,0,0,0,0,375,400},
    {153,1,0,250,1,0,0,0,0,0,0}, {377,0,0,251,16,0,0,0,0,0,0}, {379,0,0,267,4,0,0,0,0,0,0},
    {108,1,0,271,1,0,0,0,0,0,0}, {145,3,0,272,0,0,0,0,0,0,0}, {237,1,0,272,1,0,0,0,0,0,0},
    {380,0,0,273,2,0,0,0,0,0,0}, {381,3,128,275,0,0,256,7,0,0,0},
    {382,3,128,275,0,0,1024,0,0,0,0}, {383,1,128,275,1,0,20,0,0,0,0},
    {376,3,0,276,0,0,0,0,0,0,0}, {384,1,0,276,1,0,0,0,0,0,0}, {385,0,1,277,0,0,0,0,0,386,400},
    {389,3,0,32,2,0,0,0,0,0,0}, {390,0,0,277,2,0,0,0,0,0,0}, {394,3,0,34,4,0,0,0,0,0,0},
    {398,3,0,38,3,0,0,0,0,0,0}, {164,1,0,279,1,0,0,0,0,0,0}, {302,3,0,280,0,0,0,0,0,0,0},
    {216,3,0,280,0,0,0,0,0,0,0}, {181,0,0,280,2,0,0,0,0,0,0}, {363,3,0,282,0,0,0,0,0,0,0},
    {224,0,0,282,1,0,0,0,0,0,0}, {401,3,0,41,2,0,0,0,0,0,0}, {402,3,0,283,0,0,0,0,0,0,0},
    {404,0,0,283,3,0,0,0,0,0,0}, {405,0,0,286,4,0,0,0,0,0,0}, {407,0,0,290,3,0,0,0,0,0,0},
    {408,0,0,293,1,0,0,0,0,0,0}, {409,0,0,294,2,0,0,0,0,0,0}, {410,0,0,296,1,0,0,0,0,0,0},
    {411,0,0,297,8,0,0,0,0,0,0}, {412,0,0,305,1,0,0,0,0,0,0}, {413,0,0,306,2,0,0,0,0,0,0},
    {414,0,0,308,1,0,0,0,0,0,0}, {416,0,0,309,5,0,0,0,0,0,0}, {417,0,0,314,1,0,0,0,0,0,0},
    {418,0,0,315,2,0,0,0,0,0,0}, {419,0,0,317,1,0,0,0,0,0,0}, {420,0,0,318,10,0,0,0,0,0,0},
    {421,0,0,328,1,0,0,0,0,0,0}, {422,0,0,329,4,0,0,0,0,0,0}, {423,0,0,333,1,0,0,0,0,0,0},
    {426,0,0,334,5,0,0,0,0,0,0}, {138,3,0,339,0,0,0,0,0,0,0}, {427,5,0,339,0,0,0,0,0,0,0},
    {267,6,0,339,0,0,0,0,0,0,0}, {428,0,1,339,0,0,0,0,0,429,400}, {107,3,0,339,0,0,0,0,0,0,0},
    {217,5,192,339,0,1,400,0,0,0,0}, {430,3,192,339,0,1,1024,0,0,0,0},
    {431,0,0,339,2,0,0,0,0,0,0}, {299,3,64,341,0,1,0,0,0,0,0}, {147,5,192,341,0,1,65535,0,0,0,0},
    {432,0,1,341,0,0,0,0,0,433,429}, {434,0,1,341,0,0,0,0,0,435,400},
    {378,3,0,341,0,0,0,0,0,0,0}, {445,3,0,43,9,0,0,0,0,0,0}, {171,3,0,341,0,0,0,0,0,0,0},
    {446,0,0,341,1,0,0,0,0,0,0}, {447,0,0,342,2,0,0,0,0,0,0}, {448,1,0,344,1,0,0,0,0,0,0},
    {449,3,192,345,0,1,256,0,0,0,0}, {452,0,0,345,6,0,0,0,0,0,0},
    {453,3,192,351,0,1,128,0,0,0,0}, {454,3,192,351,0,1,128,0,0,0,0},
    {455,3,0,351,0,0,0,0,0,0,0}, {456,3,0,351,0,0,0,8,0,0,0}, {457,3,192,351,0,0,128,0,0,0,0},
    {460,3,0,52,2,0,0,0,0,0,0}, {461,0,0,351,2,0,0,0,0,0,0}, {462,0,0,353,0,0,0,0,0,0,0},
    {463,3,0,54,1,0,0,0,0,0,0}, {406,1,0,353,1,0,0,0,0,0,0}, {464,0,0,354,2,0,0,0,0,0,0},
    {465,0,0,356,0,0,0,0,0,0,0}, {467,0,0,356,2,0,0,0,0,0,0}, {468,0,0,358,0,0,0,0,0,0,0},
    {469,0,0,358,2,0,0,0,0,0,0}, {470,0,0,360,0,0,0,0,0,0,0}, {403,4,0,360,0,0,0,0,0,0,0},
    {415,4,0,360,0,0,0,0,0,0,0}, {206,3,0,360,0,0,0,0,0,0,0}, {32,1,0,360,1,0,0,0,0,0,0},
    {471,0,1,361,0,0,0,0,0,472,400}, {473,0,1,361,0,0,0,0,0,474,400},
    {478,0,0,361,4,0,0,0,0,0,0}, {479,0,1,365,0,0,0,0,0,480,400}, {37,1,0,365,1,0,0,0,0,0,0},
    {265,6,0,366,0,0,0,0,0,0,0}, {481,0,1,366,0,0,0,0,0,482,400}, {270,1,0,366,1,0,0,0,0,0,0},
    {266,3,0,55,1,0,0,0,0,0,0}, {486,0,0,367,2,0,0,0,0,0,0}, {487,1,0,369,1,0,0,0,0,0,0},
    {488,0,0,370,6,0,0,0,0,0,0}, {203,3,0,376,0,0,0,0,0,0,0}, {241,1,0,376,1,0,0,0,0,0,0},
    {496,0,0,377,9,0,0,0,0,0,0}, {497,1,0,386,1,0,0,0,0,0,0}, {498,0,1,387,0,0,0,0,0,499,400},
    {500,5,192,387,0,1,50000,0,0,0,0}, {501,1,0,387,1,0,0,0,0,0,0}, {502,0,0,388,2,0,0,0,0,0,0},
    {504,0,0,390,3,0,0,0,0,0,0}, {505,1,0,393,1,0,0,0,0,0,0}, {169,1,0,394,1,0,0,0,0,0,0},
    {475,3,0,395,0,0,0,0,0,0,0}, {476,3,0,395,0,0,0,0,0,0,0}, {477,3,0,395,0,0,0,0,0,0,0},
    {506,0,1,395,0,0,0,0,0,507,400}, {508,3,0,395,0,0,0,0,0,0,0}, {157,1,0,395,1,0,0,0,0,0,0},
    {509,0,0,396,2,0,0,0,0,0,0}, {510,0,0,398,1,0,0,0,0,0,0}, {512,0,0,399,1,0,0,0,0,0,0},
    {513,0,0,400,1,0,0,0,0,0,0}, {514,0,0,401,3,0,0,0,0,0,0}, {516,0,0,404,2,0,0,0,0,0,0},
    {517,0,0,406,5,0,0,0,0,0,0}, {518,0,0,411,3,0,0,0,0,0,0}, {520,3,0,56,2,0,0,0,0,0,0},
    {521,0,0,414,2,0,0,0,0,0,0}, {522,3,0,416,0,0,0,0,0,0,0}, {109,1,0,416,1,0,0,0,0,0,0},
    {246,1,0,417,1,0,0,0,0,0,0}, {148,0,0,418,4,0,0,0,0,0,0}, {525,3,0,422,0,0,0,0,0,0,0},
    {526,1,0,422,1,0,0,0,0,0,0}, {527,3,0,423,0,0,0,0,0,0,0}, {523,1,0,423,1,0,0,0,0,0,0},
    {528,3,0,424,0,0,0,0,0,0,0}, {529,3,0,424,0,0,0,0,0,0,0}, {530,3,0,424,0,0,0,0,0,0,0},
    {106,3,0,424,0,0,0,0,0,0,0}, {531,0,0,424,5,0,0,0,0,0,0}, {156,1,0,429,1,0,0,0,0,0,0},
    {532,0,1,430,0,0,0,0,0,533,400}, {155,1,0,430,1,0,0,0,0,0,0}, {534,0,0,431,2,0,0,0,0,0,0},
    {535,0,0,433,2,0,0,0,0,0,0}, {249,1,0,435,1,0,0,0,0,0,0}, {536,3,192,436,0,1,128,9,0,0,0},
    {466,1,0,436,1,0,0,0,0,0,0}, {537,1,64,437,1,1,0,0,0,0,0}, {538,3,192,438,0,0,256,9,0,0,0},
    {543,3,0,58,4,0,0,0,0,0,0}, {548,3,0,62,4,0,0,0,0,0,0}, {183,5,192,438,0,1,65535,0,0,0,0},
    {550,0,0,438,4,0,0,0,0,0,0}, {551,1,0,442,1,0,0,0,0,0,0}, {553,0,0,443,19,0,0,0,0,0,0},
    {9,3,0,462,0,0,0,0,0,0,0}, {253,1,0,462,1,0,0,0,0,0,0}, {554,0,1,463,0,0,0,0,0,555,400},
    {556,0,0,463,2,0,0,0,0,0,0}, {557,3,128,465,0,0,256,7,0,0,0}, {558,3,0,465,0,0,0,0,0,0,0},
    {559,1,0,465,1,0,0,0,0,0,0}, {560,3,0,66,2,0,0,0,0,0,0}, {561,1,0,466,1,0,0,0,0,0,0},
    {552,3,0,467,0,0,0,0,0,0,0}, {562,1,0,467,1,0,0,0,0,0,0}, {563,0,1,468,0,0,0,0,0,564,400},
    {296,0,0,468,2,0,0,0,0,0,0}, {567,5,0,470,0,0,0,0,0,0,0}, {568,4,0,470,0,0,0,0,0,0,0},
    {570,0,0,470,2,0,0,0,0,0,0}, {571,5,0,472,0,0,0,0,0,0,0}, {185,1,0,472,1,0,0,0,0,0,0},
    {572,0,0,473,3,0,0,0,0,0,0}, {574,0,0,476,5,0,0,0,0,0,0}, {260,1,0,481,1,0,0,0,0,0,0},
    {587,3,0,68,12,0,0,0,0,0,0}, {595,3,0,80,7,0,0,0,0,0,0}, {596,3,0,482,0,0,0,0,0,0,0},
    {601,3,0,87,4,0,0,0,0,0,0}, {602,0,1,482,0,0,0,0,0,603,400}, {604,0,1,482,0,0,0,0,0,605,400},
    {606,0,1,482,0,0,0,0,0,607,400}, {608,0,1,482,0,0,0,0,0,609,400},
    {610,0,1,482,0,0,0,0,0,611,400}, {612,0,1,482,0,0,0,0,0,613,400},
    {614,0,1,482,0,0,0,0,0,615,400}, {616,0,1,482,0,0,0,0,0,617,400},
    {618,0,1,482,0,0,0,0,0,619,400}, {620,0,1,482,0,0,0,0,0,621,400},
    {622,0,1,482,0,0,0,0,0,623,400}, {624,0,1,482,0,0,0,0,0,625,400},
    {626,6,0,482,0,0,0,0,0,0,0}, {629,3,0,91,2,0,0,0,0,0,0}, {631,0,0,482,5,0,0,0,0,0,0},
    {36,3,0,487,0,0,0,0,0,0,0}, {273,1,0,487,1,0,0,0,0,0,0}, {632,0,0,488,1,0,0,0,0,0,0},
    {633,0,1,489,0,0,0,0,0,634,400}, {635,3,0,489,0,0,0,0,0,0,0}, {637,3,0,93,2,0,0,0,0,0,0},
    {263,1,0,489,1,0,0,0,0,0,0}, {638,0,1,490,0,0,0,0,0,639,400},
    {640,3,192,490,0,1,32,10,0,0,0}, {641,1,0,490,1,0,0,0,0,0,0},
    {642,0,1,491,0,0,0,0,0,643,400}, {644,0,1,491,0,0,0,0,0,645,400},
    {646,0,0,491,4,0,0,0,0,0,0}, {39,1,0,495,1,0,0,0,0,0,0}, {649,3,0,95,2,0,0,0,0,0,0},
    {191,1,0,496,1,0,0,0,0,0,0}, {650,0,1,497,0,0,0,0,0,651,400}, {503,0,0,497,1,0,0,0,0,0,0},
    {172,3,0,498,0,0,0,0,0,0,0}, {653,0,0,498,3,0,0,0,0,0,0}, {654,1,0,501,1,0,0,0,0,0,0},
    {105,3,0,502,0,0,0,0,0,0,0},};

const std::uint16_t enums[] = {
    19, 20, 21, 22, 23, 24, 45, 46, 56, 57, 64, 65, 66, 64, 65, 66, 121, 122, 123, 124, 55, 258,
    45, 46, 45, 46, 343, 344, 345, 350, 351, 352, 387, 388, 391, 392, 393, 124, 395, 396, 397,
    399, 400, 436, 437, 438, 439, 440, 441, 442, 443, 444, 458, 459, 343, 483, 343, 519, 539,
    540, 541, 542, 544, 545, 546, 547, 343, 519, 575, 576, 577, 578, 579, 580, 581, 582, 583,
    584, 585, 586, 588, 589, 590, 591, 592, 593, 594, 597, 598, 599, 600, 627, 628, 391, 636,
    647, 648,};

const std::uint16_t errors[] = {
    203, 382, 61, 135, 387, 216, 367, 203, 304, 406, 406, 172, 390, 291, 133, 383, 382, 216, 367,
    358, 170, 167, 314, 61, 412, 385, 389, 381, 171, 392, 1, 387, 406, 407, 134, 384, 170, 341,
    175, 174, 173, 387, 135, 288, 15, 47, 251, 259, 388, 386, 358, 167, 203, 367, 170, 385, 389,
    412, 381, 171, 392, 387, 136, 388, 170, 387, 137, 391, 169, 49, 387, 135, 203, 288, 216, 251,
    288, 304, 251, 406, 82, 399, 288, 406, 403, 367, 176, 216, 203, 203, 203, 216, 412, 216, 216,
    203, 304, 412, 314, 216, 367, 203, 304, 406, 367, 216, 367, 176, 367, 158, 406, 406, 294,
    406, 289, 406, 406, 294, 216, 170, 57, 52, 168, 51, 258, 251, 216, 133, 383, 382, 203, 367,
    358, 167, 314, 61, 170, 412, 385, 389, 381, 171, 392, 1, 406, 407, 203, 170, 216, 170, 358,
    167, 304, 251, 385, 389, 367, 412, 381, 171, 392, 367, 170, 367, 170, 406, 169, 49, 367, 389,
    176, 385, 203, 251, 216, 367, 203, 304, 387, 406, 406, 294, 216, 170, 175, 304, 259, 251,
    216, 170, 174, 216, 170, 341, 175, 15, 47, 52,};

const OperationRow operations[] = {
    {655,6,7,656,0,3,0,0,657,658}, {659,8,9,660,3,7,0,0,657,658},
    {661,10,11,662,10,4,0,0,657,658}, {663,67,68,664,14,20,0,0,657,658},
    {665,69,70,666,34,13,0,0,657,658}, {667,71,72,668,47,15,0,0,657,658},
    {669,73,74,670,62,4,0,0,657,658}, {671,75,76,672,66,6,0,0,657,658},
    {673,83,84,674,72,2,0,0,657,658}, {675,85,86,676,74,3,0,0,657,658},
    {677,87,88,678,77,2,0,0,657,658}, {679,89,90,680,79,3,0,0,657,658},
    {681,91,92,682,82,1,0,0,657,658}, {683,93,94,684,83,2,0,0,657,658},
    {685,95,96,686,85,2,0,0,657,658}, {687,97,98,688,87,0,0,1,657,658},
    {689,99,100,690,87,1,0,0,657,658}, {691,101,102,692,88,1,0,0,657,658},
    {693,103,104,694,89,1,0,2,657,658}, {695,105,106,696,90,3,0,3,657,658},
    {697,107,108,698,93,1,0,0,657,658}, {699,109,110,700,94,1,0,4,657,658},
    {701,111,112,702,95,3,0,5,657,658}, {703,113,114,704,98,1,0,6,657,658},
    {705,115,116,706,99,5,0,0,657,658}, {707,117,118,708,104,1,0,0,657,658},
    {709,119,120,710,105,2,0,7,657,658}, {711,121,123,712,107,3,0,0,657,658},
    {713,124,125,714,110,1,0,8,657,658}, {715,128,129,716,111,2,0,9,657,658},
    {717,130,131,718,113,1,0,10,657,658}, {719,146,147,720,114,1,0,0,657,658},
    {721,148,149,722,115,1,0,0,657,658}, {723,150,151,724,116,2,0,0,657,658},
    {725,229,230,726,118,8,0,0,657,658}, {727,231,232,728,126,1,0,0,657,658},
    {729,235,236,730,127,19,0,0,657,658}, {731,233,234,732,146,2,0,0,657,658},
    {733,237,238,734,148,2,0,0,657,658}, {735,239,240,736,150,11,0,0,657,658},
    {737,243,244,738,161,2,0,0,657,658}, {739,241,242,740,163,2,0,0,657,658},
    {741,245,246,742,165,3,0,0,657,658}, {743,274,275,744,168,4,0,0,657,658},
    {745,278,279,746,172,2,0,0,657,658}, {747,280,281,748,174,6,0,0,657,658},
    {749,282,283,750,180,2,0,0,657,658}, {751,317,318,752,182,3,0,0,657,658},
    {753,319,320,754,185,3,0,0,657,658}, {755,321,322,756,188,3,0,0,657,658},
    {757,323,324,758,191,7,0,0,657,658},};

const PageRow pages[] = {
    {216,220,217,0,219}, {216,220,217,0,29}, {216,220,217,0,153}, {216,220,217,0,164},
    {216,220,217,0,169}, {216,220,217,0,246}, {216,220,217,0,185}, {216,220,217,0,263},
    {216,220,217,0,39}, {216,220,217,0,191},};

const WaiterRow waiters[] = {
    {765,699,15,40,0,3}, {768,699,15,40,3,2}, {769,699,15,40,5,2}, {771,711,15,40,7,2},
    {773,711,15,40,9,2},};

const AcceptorRow acceptors[] = {
    {759,760,761,391}, {762,763,761,392}, {762,764,0,386}, {759,766,0,767}, {762,764,0,386},
    {762,760,761,391}, {759,764,0,386}, {759,764,0,341}, {759,760,770,592}, {759,760,770,589},
    {762,764,0,772},};

}  // namespace

const ServiceTable elbv2_table = {
    {1,2,3,4,4,0,0,5}, 2, texts, members, shapes, enums,
    errors, operations, pages, waiters, acceptors};

}  // namespace greenroom::mocks::model::tables
