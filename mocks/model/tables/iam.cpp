// The model of iam (2010-05-08), as tables.
// Source: botocore 1.44.5 (https://pypi.org/project/botocore/1.44.5/); licence Apache-2.0
// (https://github.com/boto/botocore/blob/develop/LICENSE.txt). Names and numbers only, no text.
// Written by tools/models/generate.py: change that, not this.
// clang-format off
#include "mocks/model/tables.hpp"

namespace greenroom::mocks::model::tables {
namespace {

const char text_0[] =
    "\niam\nIAM\n2010-05-08\nhttps://iam.amazonaws.com/doc/2010-05-08/\nDelegationRequestId\n"
    "AcceptDelegationRequestRequest\nSERVICE_LEVEL\nACTION_LEVEL\n"
    "AccessAdvisorUsageGranularityType\nServiceName\nServiceNamespace\nRegion\nEntityPath\n"
    "LastAuthenticatedTime\nTotalAuthenticatedEntities\nAccessDetail\nmember\nAccessDetails\n"
    "UserName\nAccessKeyId\nStatus\nSecretAccessKey\nCreateDate\nAccessKey\nLastUsedDate\n"
    "AccessKeyLastUsed\nAccessKeyMetadata\n"
    "AccountNotManagementOrDelegatedAdministratorException\nTemplateArn\nTemplateMinorVersion\n"
    "ReplacementValues\nAcquireRoleRequest\nRole\nAcquireRoleResponse\nActionNameListType\n"
    "ActionNameType\nOpenIDConnectProviderArn\nClientID\n"
    "AddClientIDToOpenIDConnectProviderRequest\nInstanceProfileName\nRoleName\n"
    "AddRoleToInstanceProfileRequest\nGroupName\nAddUserToGroupRequest\nArnListType\n"
    "AssociateDelegationRequestRequest\nPolicyArn\nAttachGroupPolicyRequest\n"
    "AttachRolePolicyRequest\nAttachUserPolicyRequest\nPermissionsBoundaryType\n"
    "PermissionsBoundaryArn\nAttachedPermissionsBoundary\nPolicyName\nAttachedPolicy\n"
    "AttachmentName\nuser\ngroup\nrole\nAttachmentType\nBootstrapDatum\n"
    "CallerIsNotManagementAccountException\nCertificationKeyType\nkey\nvalue\n"
    "CertificationMapType\nCertificationValueType\nOldPassword\nNewPassword\n"
    "ChangePasswordRequest\nColumnNumber\nmessage\nConcurrentModificationException\n"
    "ConcurrentModification\nConcurrentModificationMessage\nContextKeyName\nContextKeyValues\n"
    "ContextKeyType\nContextEntry\nContextEntryListType\nContextKeyNameType\n"
    "ContextKeyNamesResultListType\nstring\nstringList\nnumeric\nnumericList\nboolean\n"
    "booleanList\nip\nipList\nbinary\nbinaryList\ndate\ndateList\nContextKeyTypeEnum\n"
    "ContextKeyValueListType\nContextKeyValueType\nCreateAccessKeyRequest\n"
    "CreateAccessKeyResponse\nAccountAlias\nCreateAccountAliasRequest\nOwnerAccountId\n"
    "Description\nPermissions\nRequestMessage\nRequestorWorkflowId\nRedirectUrl\n"
    "NotificationChannel\nSessionDuration\nOnlySendByOwner\nCreateDelegationRequestRequest\n"
    "ConsoleDeepLink\nCreateDelegationRequestResponse\nPath\nCreateGroupRequest\nGroup\n"
    "CreateGroupResponse\nTags\nCreateInstanceProfileRequest\nInstanceProfile\n"
    "CreateInstanceProfileResponse\nPassword\nPasswordResetRequired\n"
    "CreateLoginProfileRequest\nLoginProfile\nCreateLoginProfileResponse\nUrl\nClientIDList\n"
    "ThumbprintList\nCreateOpenIDConnectProviderRequest\nCreateOpenIDConnectProviderResponse\n"
    "PolicyDocument\nCreatePolicyRequest\nPolicy\nCreatePolicyResponse\nSetAsDefault\n"
    "CreatePolicyVersionRequest\nPolicyVersion\nCreatePolicyVersionResponse\n"
    "AssumeRolePolicyDocument\nMaxSessionDuration\nPermissionsBoundary\nCreateRoleRequest\n"
    "CreateRoleResponse\nSAMLMetadataDocument\nName\nAssertionEncryptionMode\nAddPrivateKey\n"
    "CreateSAMLProviderRequest\nSAMLProviderArn\nCreateSAMLProviderResponse\nAWSServiceName\n"
    "CustomSuffix\nCreateServiceLinkedRoleRequest\nCreateServiceLinkedRoleResponse\n"
    "CredentialAgeDays\nCreateServiceSpecificCredentialRequest\nServiceSpecificCredential\n"
    "CreateServiceSpecificCredentialResponse\nCreateUserRequest\nUser\nCreateUserResponse\n"
    "VirtualMFADeviceName\nCreateVirtualMFADeviceRequest\nVirtualMFADevice\n"
    "CreateVirtualMFADeviceResponse\nCredentialReportExpiredException\nReportExpired\n"
    "CredentialReportNotPresentException\nReportNotPresent\nCredentialReportNotReadyException\n"
    "ReportInProgress\nSerialNumber\nDeactivateMFADeviceRequest\nPolicyTemplateArn\n"
    "Parameters\nDelegationPermission\nPermissionPolicy\nRolePermissionRestrictionArns\n"
    "OwnerId\nApproverId\nState\nExpirationTime\nRequestorId\nRequestorName\nNotes\n"
    "RejectionReason\nUpdatedTime\nDelegationRequest\nDeleteAccessKeyRequest\n"
    "DeleteAccountAliasRequest\nDeleteConflictException\nDeleteConflict\n"
    "DeleteGroupPolicyRequest\nDeleteGroupRequest\nDeleteInstanceProfileRequest\n"
    "DeleteLoginProfileRequest\nDeleteOpenIDConnectProviderRequest\nDeletePolicyRequest\n"
    "VersionId\nDeletePolicyVersionRequest\nDeleteRolePermissionsBoundaryRequest\n"
    "DeleteRolePolicyRequest\nDeleteRoleRequest\nDeleteSAMLProviderRequest\nSSHPublicKeyId\n"
    "DeleteSSHPublicKeyRequest\nServerCertificateName\nDeleteServerCertificateRequest\n"
    "DeleteServiceLinkedRoleRequest\nDeletionTaskId\nDeleteServiceLinkedRoleResponse\n"
    "ServiceSpecificCredentialId\nDeleteServiceSpecificCredentialRequest\nCertificateId\n"
    "DeleteSigningCertificateRequest\nDeleteUserPermissionsBoundaryRequest\n"
    "DeleteUserPolicyRequest\nDeleteUserRequest\nDeleteVirtualMFADeviceRequest\nReason\n"
    "RoleUsageList\nDeletionTaskFailureReasonType\nDeletionTaskIdType\nSUCCEEDED\nIN_PROGRESS\n"
    "FAILED\nNOT_STARTED\nDeletionTaskStatusType\nDetachGroupPolicyRequest\n"
    "DetachRolePolicyRequest\nDetachUserPolicyRequest\n"
    "DisableOrganizationsRootCredentialsManagementRequest\nOrganizationId\nEnabledFeatures\n"
    "DisableOrganizationsRootCredentialsManagementResponse\n"
    "DisableOrganizationsRootSessionsRequest\nDisableOrganizationsRootSessionsResponse\n"
    "DuplicateCertificateException\nDuplicateCertificate\nDuplicateSSHPublicKeyException\n"
    "DuplicateSSHPublicKey\nAuthenticationCode1\nAuthenticationCode2\nEnableMFADeviceRequest\n"
    "EnableOrganizationsRootCredentialsManagementRequest\n"
    "EnableOrganizationsRootCredentialsManagementResponse\n"
    "EnableOrganizationsRootSessionsRequest\nEnableOrganizationsRootSessionsResponse\n"
    "IssuerIdentifier\nEnableOutboundWebIdentityFederationResponse\n"
    "EntityAlreadyExistsException\nEntityAlreadyExists\nEntityInfo\nLastAuthenticated\n"
    "EntityDetails\nArn\nType\nId\nEntityTemporarilyUnmodifiableException\n"
    "EntityTemporarilyUnmodifiable\nLocalManagedPolicy\nAWSManagedPolicy\nEntityType\nMessage\n"
    "Code\nErrorDetails\nEvalDecisionDetailsType\nEvalDecisionSourceType\nEvalActionName\n"
    "EvalResourceName\nEvalDecision\nMatchedStatements\nMissingContextValues\n"
    "OrganizationsDecisionDetail\nPermissionsBoundaryDecisionDetail\nEvalDecisionDetails\n"
    "ResourceSpecificResults\nEvaluationResult\nEvaluationResultsListType\n"
    "FeatureDisabledException\nFeatureDisabled\nFeatureDisabledMessage\n"
    "FeatureEnabledException\nFeatureEnabled\nFeatureEnabledMessage\n"
    "RootCredentialsManagement\nRootSessions\nFeatureType\nFeaturesListType\n"
    "GenerateCredentialReportResponse\nOrganizationsPolicyId\n"
    "GenerateOrganizationsAccessReportRequest\nJobId\n"
    "GenerateOrganizationsAccessReportResponse\nGranularity\n"
    "GenerateServiceLastAccessedDetailsRequest\nGenerateServiceLastAccessedDetailsResponse\n"
    "GetAccessKeyLastUsedRequest\nGetAccessKeyLastUsedResponse\nFilter\nMaxItems\nMarker\n"
    "GetAccountAuthorizationDetailsRequest\nUserDetailList\nGroupDetailList\nRoleDetailList\n"
    "Policies\nIsTruncated\nGetAccountAuthorizationDetailsResponse\nPasswordPolicy\n"
    "GetAccountPasswordPolicyResponse\nGetAccountPropertiesRequest\nProperties\n"
    "GetAccountPropertiesResponse\nSummaryMap\nGetAccountSummaryResponse\nPolicyInputList\n"
    "GetContextKeysForCustomPolicyRequest\nContextKeyNames\nGetContextKeysForPolicyResponse\n"
    "PolicySourceArn\nGetContextKeysForPrincipalPolicyRequest\nContent\nReportFormat\n"
    "GeneratedTime\nGetCredentialReportResponse\nDelegationPermissionCheck\n"
    "GetDelegationRequestRequest\nPermissionCheckStatus\nPermissionCheckResult\n"
    "GetDelegationRequestResponse\nGetGroupPolicyRequest\nGetGroupPolicyResponse\n"
    "GetGroupRequest\nUsers\nGetGroupResponse\nEntityArn\nLocale\n"
    "GetHumanReadableSummaryRequest\nSummaryContent\nSummaryState\n"
    "GetHumanReadableSummaryResponse\nGetInstanceProfileRequest\nGetInstanceProfileResponse\n"
    "GetLoginProfileRequest\nGetLoginProfileResponse\nGetMFADeviceRequest\nEnableDate\n"
    "Certifications\nGetMFADeviceResponse\nGetOpenIDConnectProviderRequest\n"
    "GetOpenIDConnectProviderResponse\nSortKey\nGetOrganizationsAccessReportRequest\n"
    "JobStatus\nJobCreationDate\nJobCompletionDate\nNumberOfServicesAccessible\n"
    "NumberOfServicesNotAccessed\nGetOrganizationsAccessReportResponse\nJwtVendingEnabled\n"
    "GetOutboundWebIdentityFederationInfoResponse\nGetPolicyRequest\nGetPolicyResponse\n"
    "GetPolicyVersionRequest\nGetPolicyVersionResponse\nGetRolePolicyRequest\n"
    "GetRolePolicyResponse\nGetRoleRequest\nGetRoleResponse\nMinorVersion\n"
    "GetRoleTemplateVersionRequest\nRoleTemplateVersion\nGetRoleTemplateVersionResponse\n"
    "GetSAMLProviderRequest\nSAMLProviderUUID\nValidUntil\nPrivateKeyList\n"
    "GetSAMLProviderResponse\nEncoding\nGetSSHPublicKeyRequest\nSSHPublicKey\n"
    "GetSSHPublicKeyResponse\nGetServerCertificateRequest\nServerCertificate\n"
    "GetServerCertificateResponse\nGetServiceLastAccessedDetailsRequest\nJobType\n"
    "ServicesLastAccessed\nError\nGetServiceLastAccessedDetailsResponse\n"
    "GetServiceLastAccessedDetailsWithEntitiesRequest\nEntityDetailsList\n"
    "GetServiceLastAccessedDetailsWithEntitiesResponse\n"
    "GetServiceLinkedRoleDeletionStatusRequest\nGetServiceLinkedRoleDeletionStatusResponse\n"
    "GetUserPolicyRequest\nGetUserPolicyResponse\nGetUserRequest\nGetUserResponse\nGroupId\n"
    "GroupPolicyList\nAttachedManagedPolicies\nGroupDetail\nInlinePolicy\n"
    "InlinePolicyIdentifierType\nInstanceProfileId\nRoles\nInvalidAuthenticationCodeException\n"
    "InvalidAuthenticationCode\nInvalidCertificateException\nInvalidCertificate\n"
    "InvalidInputException\nInvalidInput\nInvalidPublicKeyException\nInvalidPublicKey\n"
    "InvalidUserTypeException\nInvalidUserType\nKeyPairMismatchException\nKeyPairMismatch\n"
    "LimitExceededException\nLimitExceeded\nLineNumber\nListAccessKeysRequest\n"
    "ListAccessKeysResponse\nListAccountAliasesRequest\nAccountAliases\n"
    "ListAccountAliasesResponse\nPathPrefix\nListAttachedGroupPoliciesRequest\n"
    "AttachedPolicies\nListAttachedGroupPoliciesResponse\nListAttachedRolePoliciesRequest\n"
    "ListAttachedRolePoliciesResponse\nListAttachedUserPoliciesRequest\n"
    "ListAttachedUserPoliciesResponse\nListDelegationRequestsRequest\nDelegationRequests\n"
    "isTruncated\nListDelegationRequestsResponse\nEntityFilter\nPolicyUsageFilter\n"
    "ListEntitiesForPolicyRequest\nPolicyGroups\nPolicyUsers\nPolicyRoles\n"
    "ListEntitiesForPolicyResponse\nListGroupPoliciesRequest\nPolicyNames\n"
    "ListGroupPoliciesResponse\nListGroupsForUserRequest\nGroups\nListGroupsForUserResponse\n"
    "ListGroupsRequest\nListGroupsResponse\nListInstanceProfileTagsRequest\n"
    "ListInstanceProfileTagsResponse\nListInstanceProfilesForRoleRequest\nInstanceProfiles\n"
    "ListInstanceProfilesForRoleResponse\nListInstanceProfilesRequest\n"
    "ListInstanceProfilesResponse\nListMFADeviceTagsRequest\nListMFADeviceTagsResponse\n"
    "ListMFADevicesRequest\nMFADevices\nListMFADevicesResponse\n"
    "ListOpenIDConnectProviderTagsRequest\nListOpenIDConnectProviderTagsResponse\n"
    "ListOpenIDConnectProvidersRequest\nOpenIDConnectProviderList\n"
    "ListOpenIDConnectProvidersResponse\nListOrganizationsFeaturesRequest\n"
    "ListOrganizationsFeaturesResponse\nListPoliciesGrantingServiceAccessEntry\n"
    "ServiceNamespaces\nListPoliciesGrantingServiceAccessRequest\n"
    "PoliciesGrantingServiceAccess\nListPoliciesGrantingServiceAccessResponse\nScope\n"
    "OnlyAttached\nListPoliciesRequest\nListPoliciesResponse\nListPolicyTagsRequest\n"
    "ListPolicyTagsResponse\nListPolicyVersionsRequest\nVersions\nListPolicyVersionsResponse\n"
    "ListRolePoliciesRequest\nListRolePoliciesResponse\nListRoleTagsRequest\n"
    "ListRoleTagsResponse\nListRolesRequest\nListRolesResponse\nListSAMLProviderTagsRequest\n"
    "ListSAMLProviderTagsResponse\nListSAMLProvidersRequest\nSAMLProviderList\n"
    "ListSAMLProvidersResponse\nListSSHPublicKeysRequest\nSSHPublicKeys\n"
    "ListSSHPublicKeysResponse\nListServerCertificateTagsRequest\n"
    "ListServerCertificateTagsResponse\nListServerCertificatesRequest\n"
    "ServerCertificateMetadataList\nListServerCertificatesResponse\nAllUsers\n"
    "ListServiceSpecificCredentialsRequest\nServiceSpecificCredentials\n"
    "ListServiceSpecificCredentialsResponse\nListSigningCertificatesRequest\nCertificates\n"
    "ListSigningCertificatesResponse\nListUserPoliciesRequest\nListUserPoliciesResponse\n"
    "ListUserTagsRequest\nListUserTagsResponse\nListUsersRequest\nListUsersResponse\n"
    "AssignmentStatus\nListVirtualMFADevicesRequest\nVirtualMFADevices\n"
    "ListVirtualMFADevicesResponse\nMFADevice\nMalformedCertificateException\n"
    "MalformedCertificate\nMalformedPolicyDocumentException\nMalformedPolicyDocument\n"
    "PolicyId\nDefaultVersionId\nAttachmentCount\nPermissionsBoundaryUsageCount\nIsAttachable\n"
    "UpdateDate\nPolicyVersionList\nManagedPolicyDetail\nManagedPolicyDetailListType\n"
    "NameConflictException\nNameConflict\nNoSuchEntityException\nNoSuchEntity\n"
    "OpenIDConnectProviderListEntry\nOpenIDConnectProviderListType\n"
    "OpenIDConnectProviderUrlType\nOpenIdIdpCommunicationErrorException\n"
    "OpenIdIdpCommunicationError\nServiceControlPolicyInputList\n"
    "OrderedOrganizationPolicyType\nOrganizationIdType\nOrganizationNotFoundException\n"
    "OrganizationNotInAllFeaturesModeException\nOrganizationPolicyListType\n"
    "AllowedByOrganizations\nSubType\nIsRequired\nDefaultValue\nImmutable\n"
    "ParameterDefinition\nMinimumPasswordLength\nRequireSymbols\nRequireNumbers\n"
    "RequireUppercaseCharacters\nRequireLowercaseCharacters\nAllowUsersToChangePassword\n"
    "ExpirePasswords\nMaxPasswordAge\nPasswordReusePrevention\nHardExpiry\n"
    "PasswordPolicyViolationException\nPasswordPolicyViolation\nPermissionsBoundaryPolicy\n"
    "PermissionsBoundaryAttachmentType\nAllowedByPermissionsBoundary\nPolicyDetail\nallowed\n"
    "explicitDeny\nimplicitDeny\nPolicyEvaluationDecisionType\nPolicyEvaluationException\n"
    "PolicyEvaluation\nPolicyExclusionsListType\nPolicyType\nEntityName\n"
    "PolicyGrantingServiceAccess\nPolicyGroup\nPolicyGroupListType\nInlinePolicyIdentifier\n"
    "PolicyIdentifier\ninline\naws-managed\nuser-managed\npermission-boundary\nscp\nrcp\n"
    "PolicyIdentifierPolicyType\nPolicyIdentifierType\nPolicyNotAttachableException\n"
    "PolicyNotAttachable\nValues\nPolicyParameter\nPolicyParameterTypeEnum\nRoleId\n"
    "PolicyRole\nPolicyRoleListType\nresource\nnone\nPolicySourceType\nPermissionsPolicy\n"
    "PolicyUsageType\nUserId\nPolicyUser\nPolicyUserListType\nDocument\nIsDefaultVersion\n"
    "Line\nColumn\nPosition\nPutAccountPropertiesRequest\nPutAccountPropertiesResponse\n"
    "PutGroupPolicyRequest\nPutRolePermissionsBoundaryRequest\nPutRolePolicyRequest\n"
    "PutUserPermissionsBoundaryRequest\nPutUserPolicyRequest\nReasonType\nRegionNameType\n"
    "RejectDelegationRequestRequest\nRemoveClientIDFromOpenIDConnectProviderRequest\n"
    "RemoveRoleFromInstanceProfileRequest\nRemoveUserFromGroupRequest\nReplacementValueEntry\n"
    "ReportContentType\ntext/csv\nReportFormatType\nReportGenerationLimitExceededException\n"
    "ReportGenerationLimitExceeded\nReportStateDescriptionType\nSTARTED\nINPROGRESS\nCOMPLETE\n"
    "ReportStateType\nResetServiceSpecificCredentialRequest\n"
    "ResetServiceSpecificCredentialResponse\nResourceHandlingOptionType\nResourceNameListType\n"
    "ResourceNameType\nEvalResourceDecision\nResourceSpecificResult\n"
    "ResourceSpecificResultListType\nResyncMFADeviceRequest\nRoleLastUsed\nSourceRoleTemplate\n"
    "InstanceProfileList\nRolePolicyList\nRoleDetail\nRoleModifiedException\nRoleModified\n"
    "RoleTemplateDisabledException\nRoleTemplateDisabled\nTemplateName\nTemplateVersionId\n"
    "MajorVersion\nDefaultMinorVersion\nManagedByType\nManagedByValue\nEnabled\n"
    "RoleNamePattern\nRolePathPattern\nRoleDescriptionPattern\n"
    "AssumeRolePolicyDocumentTemplate\nInlinePolicyTemplates\nManagedPolicyArns\n"
    "PermissionBoundaryArn\nParametersDefinition\nRoleTagsTemplate\nVersionEnabled\n"
    "CreateTimestamp\nUpdateTimestamp\nRoleUsageListType\nResources\nRoleUsageType\n"
    "SAMLMetadataDocumentType\nKeyId\nTimestamp\nSAMLPrivateKey\nSAMLProviderListEntry\n"
    "SAMLProviderListType\nSAMLProviderNameType\nFingerprint\nSSHPublicKeyBody\nUploadDate\n"
    "SSHPublicKeyListType\nSSHPublicKeyMetadata\nSendDelegationTokenRequest\n"
    "ServerCertificateMetadata\nCertificateBody\nCertificateChain\nServerCertificateId\n"
    "Expiration\nServiceAccessNotEnabledException\nServiceFailureException\nServiceFailure\n"
    "LastAuthenticatedEntity\nLastAuthenticatedRegion\nTrackedActionsLastAccessed\n"
    "ServiceLastAccessed\nServiceNotSupportedException\nNotSupportedService\nExpirationDate\n"
    "ServiceUserName\nServicePassword\nServiceCredentialAlias\nServiceCredentialSecret\n"
    "ServiceSpecificCredentialMetadata\nServiceSpecificCredentialsListType\n"
    "SetDefaultPolicyVersionRequest\nGlobalEndpointTokenVersion\n"
    "SetSecurityTokenServicePreferencesRequest\nSigningCertificate\n"
    "PermissionsBoundaryPolicyInputList\nOrderedOrganizationPolicyInputList\nActionNames\n"
    "ResourceArns\nResourcePolicy\nResourceOwner\nCallerArn\nContextEntries\n"
    "ResourceHandlingOption\nSimulateCustomPolicyRequest\nEvaluationResults\n"
    "SimulatePolicyResponse\nPolicyExclusionList\nSimulatePrincipalPolicyRequest\n"
    "SimulationPolicyListType\nSourcePolicyId\nSourcePolicyType\nStartPosition\nEndPosition\n"
    "Statement\nStatementListType\nKey\nValue\nTag\nTagInstanceProfileRequest\n"
    "TagMFADeviceRequest\nTagOpenIDConnectProviderRequest\nTagPolicyRequest\nTagRoleRequest\n"
    "TagSAMLProviderRequest\nTagServerCertificateRequest\nTagTemplate\nTagUserRequest\n"
    "ActionName\nLastAccessedEntity\nLastAccessedTime\nLastAccessedRegion\n"
    "TrackedActionLastAccessed\nUnmodifiableEntityException\nUnmodifiableEntity\n"
    "UnrecognizedPublicKeyEncodingException\nUnrecognizedPublicKeyEncoding\nTagKeys\n"
    "UntagInstanceProfileRequest\nUntagMFADeviceRequest\nUntagOpenIDConnectProviderRequest\n"
    "UntagPolicyRequest\nUntagRoleRequest\nUntagSAMLProviderRequest\n"
    "UntagServerCertificateRequest\nUntagUserRequest\nUpdateAccessKeyRequest\n"
    "UpdateAccountPasswordPolicyRequest\nUpdateAssumeRolePolicyRequest\n"
    "UpdateDelegationRequestRequest\nNewPath\nNewGroupName\nUpdateGroupRequest\n"
    "UpdateLoginProfileRequest\nUpdateOpenIDConnectProviderThumbprintRequest\n"
    "UpdateRoleDescriptionRequest\nUpdateRoleDescriptionResponse\nUpdateRoleRequest\n"
    "UpdateRoleResponse\nRemovePrivateKey\nUpdateSAMLProviderRequest\n"
    "UpdateSAMLProviderResponse\nUpdateSSHPublicKeyRequest\nNewServerCertificateName\n"
    "UpdateServerCertificateRequest\nUpdateServiceSpecificCredentialRequest\n"
    "UpdateSigningCertificateRequest\nNewUserName\nUpdateUserRequest\n"
    "UploadSSHPublicKeyRequest\nUploadSSHPublicKeyResponse\nPrivateKey\n"
    "UploadServerCertificateRequest\nUploadServerCertificateResponse\n"
    "UploadSigningCertificateRequest\nCertificate\nUploadSigningCertificateResponse\n"
    "PasswordLastUsed\nUserPolicyList\nGroupList\nUserDetail\nBase32StringSeed\nQRCodePNG\n"
    "accessKeyIdType\naccessKeyMetadataListType\naccessKeySecretType\naccountAliasListType\n"
    "accountAliasType\naccountIdType\naccountPropertiesMapType\naccountPropertyKeyType\n"
    "accountPropertyValueType\nallUsers\narnType\nRequired\nAllowed\n"
    "assertionEncryptionModeType\nAssigned\nUnassigned\nAny\nassignmentStatusType\n"
    "attachedPoliciesListType\nattachmentCountType\nauthenticationCodeType\nbooleanObjectType\n"
    "booleanType\ncertificateBodyType\ncertificateChainType\ncertificateIdType\n"
    "certificateListType\nclientIDListType\nclientIDType\nconsoleDeepLinkType\n"
    "credentialAgeDays\ncredentialReportExpiredExceptionMessage\n"
    "credentialReportNotPresentExceptionMessage\ncredentialReportNotReadyExceptionMessage\n"
    "customSuffixType\ndateType\ndelegationRequestDescriptionType\ndelegationRequestIdType\n"
    "delegationRequestsListType\ndeleteConflictMessage\nduplicateCertificateMessage\n"
    "duplicateSSHPublicKeyMessage\nSSH\nPEM\nencodingType\nentityAlreadyExistsMessage\n"
    "entityDetailsListType\nentityListType\nentityNameType\n"
    "entityTemporarilyUnmodifiableMessage\nexistingUserNameType\nv1Token\nv2Token\n"
    "globalEndpointTokenVersion\ngroupDetailListType\ngroupListType\ngroupNameListType\n"
    "groupNameType\nidType\ninlinePolicyTemplateListType\ninstanceProfileListType\n"
    "instanceProfileNameType\nintegerType\ninvalidAuthenticationCodeMessage\n"
    "invalidCertificateMessage\ninvalidInputMessage\ninvalidPublicKeyMessage\n"
    "invalidUserTypeMessage\njobIDType\nCOMPLETED\njobStatusType\nkeyPairMismatchMessage\n"
    "limitExceededMessage\nlistPolicyGrantingServiceAccessResponseListType\nlocaleType\n"
    "malformedCertificateMessage\nmalformedPolicyDocumentMessage\nService\nmanagedByTypeType\n"
    "managedByValueType\nmanagedPolicyArnListType\nmapStringReplacementValueEntry\nmarkerType\n"
    "maxItemsType\nmaxPasswordAgeType\nmfaDeviceListType\nminimumPasswordLengthType\n"
    "minorVersionType\nnameConflictMessage\nnoSuchEntityMessage\nnotesType\n"
    "notificationChannelType\nopenIdIdpCommunicationErrorExceptionMessage\n"
    "organizationsEntityPathType\norganizationsPolicyIdType\nownerIdType\n"
    "parameterDefaultValueType\nparameterDescriptionType\nparameterNameType\n"
    "parameterSubTypeType\nString\nStringList\nNumber\nNumberList\nArnList\nparameterTypeType\n"
    "parametersDefinitionListType\npasswordPolicyViolationMessage\n"
    "passwordReusePreventionType\npasswordType\npathPrefixType\npathType\nALLOWED\nDENIED\n"
    "UNSURE\npermissionCheckResultType\npermissionCheckStatusType\npermissionType\n"
    "policyDescriptionType\npolicyDetailListType\npolicyDocumentType\n"
    "policyDocumentVersionListType\npolicyEvaluationErrorMessage\n"
    "policyGrantingServiceAccessListType\npolicyListType\npolicyNameListType\npolicyNameType\n"
    "policyNotAttachableMessage\nUSER\nROLE\nGROUP\npolicyOwnerEntityType\n"
    "policyParameterListType\npolicyParameterNameType\npolicyParameterValueType\n"
    "policyParameterValuesListType\npolicyPathType\nAll\nAWS\nLocal\npolicyScopeType\nINLINE\n"
    "MANAGED\npolicyType\npolicyVersionIdType\nprivateKeyIdType\nprivateKeyList\n"
    "privateKeyType\npublicKeyFingerprintType\npublicKeyIdType\npublicKeyMaterialType\n"
    "redirectUrlType\nreplacementValueListType\nreportGenerationLimitExceededMessage\n"
    "requestMessageType\nrequestorNameType\nrequestorWorkflowIdType\nresponseMarkerType\n"
    "roleDescriptionPatternType\nroleDescriptionType\nroleDetailListType\nroleListType\n"
    "roleMaxSessionDurationType\nroleModifiedMessage\nroleNamePatternType\nroleNameType\n"
    "rolePathPatternType\nrolePermissionRestrictionArnListType\nroleTemplateDescriptionType\n"
    "roleTemplateDisabledMessage\nroleTemplateNameType\nserialNumberType\n"
    "serverCertificateMetadataListType\nserverCertificateNameType\nserviceCredentialAlias\n"
    "serviceCredentialSecret\nserviceFailureExceptionMessage\nserviceName\nserviceNameType\n"
    "serviceNamespaceListType\nserviceNamespaceType\nserviceNotSupportedMessage\n"
    "servicePassword\nserviceSpecificCredentialId\nserviceUserName\nsessionDurationType\n"
    "SERVICE_NAMESPACE_ASCENDING\nSERVICE_NAMESPACE_DESCENDING\n"
    "LAST_AUTHENTICATED_TIME_ASCENDING\nLAST_AUTHENTICATED_TIME_DESCENDING\nsortKeyType\n"
    "UNASSIGNED\nASSIGNED\nPENDING_APPROVAL\nFINALIZED\nACCEPTED\nREJECTED\nEXPIRED\n"
    "stateType\nActive\nInactive\nExpired\nstatusType\nstringType\nsummaryContentType\n"
    "UsersQuota\nGroupsQuota\nServerCertificates\nServerCertificatesQuota\n"
    "UserPolicySizeQuota\nGroupPolicySizeQuota\nGroupsPerUserQuota\n"
    "SigningCertificatesPerUserQuota\nAccessKeysPerUserQuota\nMFADevicesInUse\n"
    "AccountMFAEnabled\nAccountAccessKeysPresent\nAccountPasswordPresent\n"
    "AccountSigningCertificatesPresent\nAttachedPoliciesPerGroupQuota\n"
    "AttachedPoliciesPerRoleQuota\nAttachedPoliciesPerUserQuota\nPoliciesQuota\n"
    "PolicySizeQuota\nPolicyVersionsInUse\nPolicyVersionsInUseQuota\nVersionsPerPolicyQuota\n"
    "AssumeRolePolicySizeQuota\nInstanceProfilesQuota\nProviders\nRolePolicySizeQuota\n"
    "RolesQuota\nsummaryKeyType\nsummaryMapType\nAVAILABLE\nNOT_AVAILABLE\nNOT_SUPPORTED\n"
    "summaryStateType\nsummaryValueType\ntagKeyListType\ntagKeyType\ntagListType\n"
    "tagTemplateKeyType\ntagTemplateListType\ntagTemplateValueType\ntagValueType\n"
    "thumbprintListType\nthumbprintType\nunmodifiableEntityMessage\n"
    "unrecognizedPublicKeyEncodingMessage\nuserDetailListType\nuserListType\nuserNameType\n"
    "virtualMFADeviceListType\nvirtualMFADeviceName\nAcceptDelegationRequest\nPOST\n/\n"
    "AcquireRole\nAcquireRoleResult\nAddClientIDToOpenIDConnectProvider\n"
    "AddRoleToInstanceProfile\nAddUserToGroup\nAssociateDelegationRequest\nAttachGroupPolicy\n"
    "AttachRolePolicy\nAttachUserPolicy\nChangePassword\nCreateAccessKey\n"
    "CreateAccessKeyResult\nCreateAccountAlias\nCreateDelegationRequest\n"
    "CreateDelegationRequestResult\nCreateGroup\nCreateGroupResult\nCreateInstanceProfile\n"
    "CreateInstanceProfileResult\nCreateLoginProfile\nCreateLoginProfileResult\n"
    "CreateOpenIDConnectProvider\nCreateOpenIDConnectProviderResult\nCreatePolicy\n"
    "CreatePolicyResult\nCreatePolicyVersion\nCreatePolicyVersionResult\nCreateRole\n"
    "CreateRoleResult\nCreateSAMLProvider\nCreateSAMLProviderResult\nCreateServiceLinkedRole\n"
    "CreateServiceLinkedRoleResult\nCreateServiceSpecificCredential\n"
    "CreateServiceSpecificCredentialResult\nCreateUser\nCreateUserResult\n"
    "CreateVirtualMFADevice\nCreateVirtualMFADeviceResult\nDeactivateMFADevice\n"
    "DeleteAccessKey\nDeleteAccountAlias\nDeleteAccountPasswordPolicy\nDeleteGroup\n"
    "DeleteGroupPolicy\nDeleteInstanceProfile\nDeleteLoginProfile\n"
    "DeleteOpenIDConnectProvider\nDeletePolicy\nDeletePolicyVersion\nDeleteRole\n"
    "DeleteRolePermissionsBoundary\nDeleteRolePolicy\nDeleteSAMLProvider\nDeleteSSHPublicKey\n"
    "DeleteServerCertificate\nDeleteServiceLinkedRole\nDeleteServiceLinkedRoleResult\n"
    "DeleteServiceSpecificCredential\nDeleteSigningCertificate\nDeleteUser\n"
    "DeleteUserPermissionsBoundary\nDeleteUserPolicy\nDeleteVirtualMFADevice\n"
    "DetachGroupPolicy\nDetachRolePolicy\nDetachUserPolicy\n"
    "DisableOrganizationsRootCredentialsManagement\n"
    "DisableOrganizationsRootCredentialsManagementResult\nDisableOrganizationsRootSessions\n"
    "DisableOrganizationsRootSessionsResult\nDisableOutboundWebIdentityFederation\n"
    "EnableMFADevice\nEnableOrganizationsRootCredentialsManagement\n"
    "EnableOrganizationsRootCredentialsManagementResult\nEnableOrganizationsRootSessions\n"
    "EnableOrganizationsRootSessionsResult\nEnableOutboundWebIdentityFederation\n"
    "EnableOutboundWebIdentityFederationResult\nGenerateCredentialReport\n"
    "GenerateCredentialReportResult\nGenerateOrganizationsAccessReport\n"
    "GenerateOrganizationsAccessReportResult\nGenerateServiceLastAccessedDetails\n"
    "GenerateServiceLastAccessedDetailsResult\nGetAccessKeyLastUsed\n"
    "GetAccessKeyLastUsedResult\nUserDetailList,GroupDetailList,RoleDetailList,Policies\n"
    "GetAccountAuthorizationDetails\nGetAccountAuthorizationDetailsResult\n"
    "GetAccountPasswordPolicy\nGetAccountPasswordPolicyResult\nGetAccountProperties\n"
    "GetAccountPropertiesResult\nGetAccountSummary\nGetAccountSummaryResult\n"
    "GetContextKeysForCustomPolicy\nGetContextKeysForCustomPolicyResult\n"
    "GetContextKeysForPrincipalPolicy\nGetContextKeysForPrincipalPolicyResult\n"
    "GetCredentialReport\nGetCredentialReportResult\nGetDelegationRequest\n"
    "GetDelegationRequestResult\nGetGroup\nGetGroupResult\nGetGroupPolicy\n"
    "GetGroupPolicyResult\nGetHumanReadableSummary\nGetHumanReadableSummaryResult\n"
    "GetInstanceProfile\nGetInstanceProfileResult\nGetLoginProfile\nGetLoginProfileResult\n"
    "GetMFADevice\nGetMFADeviceResult\nGetOpenIDConnectProvider\n"
    "GetOpenIDConnectProviderResult\nGetOrganizationsAccessReport\n"
    "GetOrganizationsAccessReportResult\nGetOutboundWebIdentityFederationInfo\n"
    "GetOutboundWebIdentityFederationInfoResult\nGetPolicy\nGetPolicyResult\nGetPolicyVersion\n"
    "GetPolicyVersionResult\nGetRole\nGetRoleResult\nGetRolePolicy\nGetRolePolicyResult\n"
    "GetRoleTemplateVersion\nGetRoleTemplateVersionResult\nGetSAMLProvider\n"
    "GetSAMLProviderResult\nGetSSHPublicKey\nGetSSHPublicKeyResult\nGetServerCertificate\n"
    "GetServerCertificateResult\nGetServiceLastAccessedDetails\n"
    "GetServiceLastAccessedDetailsResult\nGetServiceLastAccessedDetailsWithEntities\n"
    "GetServiceLastAccessedDetailsWithEntitiesResult\nGetServiceLinkedRoleDeletionStatus\n"
    "GetServiceLinkedRoleDeletionStatusResult\nGetUser\nGetUserResult\nGetUserPolicy\n"
    "GetUserPolicyResult\nListAccessKeys\nListAccessKeysResult\nListAccountAliases\n"
    "ListAccountAliasesResult\nListAttachedGroupPolicies\nListAttachedGroupPoliciesResult\n"
    "ListAttachedRolePolicies\nListAttachedRolePoliciesResult\nListAttachedUserPolicies\n"
    "ListAttachedUserPoliciesResult\nListDelegationRequests\nListDelegationRequestsResult\n"
    "PolicyGroups,PolicyUsers,PolicyRoles\nListEntitiesForPolicy\nListEntitiesForPolicyResult\n"
    "ListGroupPolicies\nListGroupPoliciesResult\nListGroups\nListGroupsResult\n"
    "ListGroupsForUser\nListGroupsForUserResult\nListInstanceProfileTags\n"
    "ListInstanceProfileTagsResult\nListInstanceProfiles\nListInstanceProfilesResult\n"
    "ListInstanceProfilesForRole\nListInstanceProfilesForRoleResult\nListMFADeviceTags\n"
    "ListMFADeviceTagsResult\nListMFADevices\nListMFADevicesResult\n"
    "ListOpenIDConnectProviderTags\nListOpenIDConnectProviderTagsResult\n"
    "ListOpenIDConnectProviders\nListOpenIDConnectProvidersResult\nListOrganizationsFeatures\n"
    "ListOrganizationsFeaturesResult\nListPolicies\nListPoliciesResult\n"
    "ListPoliciesGrantingServiceAccess\nListPoliciesGrantingServiceAccessResult\n"
    "ListPolicyTags\nListPolicyTagsResult\nListPolicyVersions\nListPolicyVersionsResult\n"
    "ListRolePolicies\nListRolePoliciesResult\nListRoleTags\nListRoleTagsResult\nListRoles\n"
    "ListRolesResult\nListSAMLProviderTags\nListSAMLProviderTagsResult\nListSAMLProviders\n"
    "ListSAMLProvidersResult\nListSSHPublicKeys\nListSSHPublicKeysResult\n"
    "ListServerCertificateTags\nListServerCertificateTagsResult\nListServerCertificates\n"
    "ListServerCertificatesResult\nListServiceSpecificCredentials\n"
    "ListServiceSpecificCredentialsResult\nListSigningCertificates\n"
    "ListSigningCertificatesResult\nListUserPolicies\nListUserPoliciesResult\nListUserTags\n"
    "ListUserTagsResult\nListUsers\nListUsersResult\nListVirtualMFADevices\n"
    "ListVirtualMFADevicesResult\nPutAccountProperties\nPutAccountPropertiesResult\n"
    "PutGroupPolicy\nPutRolePermissionsBoundary\nPutRolePolicy\nPutUserPermissionsBoundary\n"
    "PutUserPolicy\nRejectDelegationRequest\nRemoveClientIDFromOpenIDConnectProvider\n"
    "RemoveRoleFromInstanceProfile\nRemoveUserFromGroup\nResetServiceSpecificCredential\n"
    "ResetServiceSpecificCredentialResult\nResyncMFADevice\nSendDelegationToken\n"
    "SetDefaultPolicyVersion\nSetSecurityTokenServicePreferences\nSimulateCustomPolicy\n"
    "SimulateCustomPolicyResult\nSimulatePrincipalPolicy\nSimulatePrincipalPolicyResult\n"
    "TagInstanceProfile\nTagMFADevice\nTagOpenIDConnectProvider\nTagPolicy\nTagRole\n"
    "TagSAMLProvider\nTagServerCertificate\nTagUser\nUntagInstanceProfile\nUntagMFADevice\n"
    "UntagOpenIDConnectProvider\nUntagPolicy\nUntagRole\nUntagSAMLProvider\n"
    "UntagServerCertificate\nUntagUser\nUpdateAccessKey\nUpdateAccountPasswordPolicy\n"
    "UpdateAssumeRolePolicy\nUpdateDelegationRequest\nUpdateGroup\nUpdateLoginProfile\n"
    "UpdateOpenIDConnectProviderThumbprint\nUpdateRole\nUpdateRoleResult\n"
    "UpdateRoleDescription\nUpdateRoleDescriptionResult\nUpdateSAMLProvider\n"
    "UpdateSAMLProviderResult\nUpdateSSHPublicKey\nUpdateServerCertificate\n"
    "UpdateServiceSpecificCredential\nUpdateSigningCertificate\nUpdateUser\n"
    "UploadSSHPublicKey\nUploadSSHPublicKeyResult\nUploadServerCertificate\n"
    "UploadServerCertificateResult\nUploadSigningCertificate\nUploadSigningCertificateResult\n"
    "success\nstatus\n200\nretry\n404\nInstanceProfileExists\nerror\nPolicyExists\nRoleExists\n"
    "UserExists\n";

const std::string_view texts[] = {{text_0, sizeof text_0 - 1}};

const MemberRow members[] = {
    {5,0,472,1,0,0}, {10,0,591,1,0,0}, {11,0,593,1,0,0}, {12,0,602,0,0,0}, {13,0,522,0,0,0},
    {14,0,470,0,0,0}, {15,0,493,0,0,0}, {17,0,3,0,0,0}, {19,0,621,1,0,0}, {20,0,440,1,0,0},
    {21,0,601,1,0,0}, {22,0,442,1,0,0}, {23,0,470,0,0,0}, {25,0,470,0,0,0}, {10,0,602,1,0,0},
    {12,0,602,1,0,0}, {19,0,621,0,0,0}, {20,0,440,0,0,0}, {21,0,601,0,0,0}, {23,0,470,0,0,0},
    {29,0,450,1,0,0}, {30,0,493,0,0,0}, {31,0,510,0,0,0}, {33,0,354,1,0,0}, {17,0,12,0,0,0},
    {37,0,450,1,0,0}, {38,0,463,1,0,0}, {40,0,492,1,0,0}, {41,0,578,1,0,0}, {43,0,488,1,0,0},
    {19,0,483,1,0,0}, {17,0,450,0,0,0}, {5,0,472,1,0,0}, {43,0,488,1,0,0}, {47,0,450,1,0,0},
    {41,0,578,1,0,0}, {47,0,450,1,0,0}, {19,0,621,1,0,0}, {47,0,450,1,0,0}, {51,0,303,0,0,0},
    {52,0,450,0,0,0}, {54,0,547,0,0,0}, {47,0,450,0,0,0}, {64,0,27,0,0,0}, {65,0,29,0,0,0},
    {68,0,533,1,0,0}, {69,0,533,1,0,0}, {72,0,33,0,0,0}, {76,0,36,0,0,0}, {77,0,39,0,0,0},
    {78,0,38,0,0,0}, {17,0,34,0,0,0}, {17,0,36,0,0,0}, {17,0,40,0,0,0}, {19,0,483,0,0,0},
    {24,0,5,1,0,0}, {100,0,444,1,0,0}, {102,0,445,0,0,0}, {103,0,471,1,0,0}, {104,0,74,1,0,0},
    {105,0,567,0,0,0}, {106,0,569,1,0,0}, {107,0,564,0,0,0}, {108,0,520,1,0,0},
    {109,0,598,1,0,0}, {110,0,457,0,0,0}, {112,0,464,0,0,0}, {5,0,472,0,0,0}, {114,0,535,0,0,0},
    {43,0,488,1,0,0}, {116,0,196,1,0,0}, {40,0,492,1,0,0}, {114,0,535,0,0,0}, {118,0,610,0,0,0},
    {120,0,200,1,0,0}, {19,0,621,0,0,0}, {122,0,533,0,0,0}, {123,0,457,0,0,0}, {125,0,282,1,0,0},
    {127,0,292,1,0,0}, {128,0,462,0,0,0}, {129,0,615,0,0,0}, {118,0,610,0,0,0}, {37,0,450,0,0,0},
    {118,0,610,0,0,0}, {54,0,547,1,0,0}, {114,0,554,0,0,0}, {132,0,541,1,0,0}, {103,0,539,0,0,0},
    {118,0,610,0,0,0}, {134,0,305,0,0,0}, {47,0,450,1,0,0}, {132,0,541,1,0,0}, {136,0,457,0,0,0},
    {138,0,325,0,0,0}, {114,0,535,0,0,0}, {41,0,578,1,0,0}, {140,0,541,1,0,0}, {103,0,572,0,0,0},
    {141,0,575,0,0,0}, {142,0,450,0,0,0}, {118,0,610,0,0,0}, {33,0,354,1,0,0}, {145,0,362,1,0,0},
    {146,0,366,1,0,0}, {118,0,610,0,0,0}, {147,0,451,0,0,0}, {148,0,560,0,0,0},
    {150,0,450,0,0,0}, {118,0,610,0,0,0}, {152,0,488,1,0,0}, {103,0,572,0,0,0},
    {153,0,469,0,0,0}, {33,0,354,0,0,0}, {19,0,621,1,0,0}, {10,0,590,1,0,0}, {156,0,465,0,0,0},
    {158,0,377,0,0,0}, {114,0,535,0,0,0}, {19,0,621,1,0,0}, {142,0,450,0,0,0}, {118,0,610,0,0,0},
    {161,0,437,0,0,0}, {114,0,535,0,0,0}, {163,0,623,1,0,0}, {118,0,610,0,0,0},
    {165,0,439,1,0,0}, {72,0,466,0,0,0}, {72,0,467,0,0,0}, {72,0,468,0,0,0}, {19,0,483,0,0,0},
    {173,0,584,1,0,0}, {175,0,450,0,0,0}, {176,0,550,0,0,0}, {5,0,472,0,0,0}, {102,0,445,0,0,0},
    {103,0,471,0,0,0}, {105,0,567,0,0,0}, {104,0,74,0,0,0}, {178,0,538,0,0,0}, {179,0,580,0,0,0},
    {180,0,524,0,0,0}, {181,0,450,0,0,0}, {182,0,600,0,0,0}, {183,0,470,0,0,0},
    {184,0,445,0,0,0}, {185,0,568,0,0,0}, {23,0,470,0,0,0}, {109,0,598,0,0,0}, {107,0,564,0,0,0},
    {186,0,519,0,0,0}, {187,0,519,0,0,0}, {110,0,457,0,0,0}, {188,0,470,0,0,0}, {19,0,483,0,0,0},
    {20,0,440,1,0,0}, {100,0,444,1,0,0}, {72,0,474,0,0,0}, {43,0,488,1,0,0}, {54,0,547,1,0,0},
    {43,0,488,1,0,0}, {40,0,492,1,0,0}, {19,0,621,0,0,0}, {37,0,450,1,0,0}, {47,0,450,1,0,0},
    {47,0,450,1,0,0}, {200,0,557,1,0,0}, {41,0,578,1,0,0}, {41,0,578,1,0,0}, {54,0,547,1,0,0},
    {41,0,578,1,0,0}, {150,0,450,1,0,0}, {19,0,621,1,0,0}, {206,0,562,1,0,0}, {208,0,586,1,0,0},
    {41,0,578,1,0,0}, {211,0,101,1,0,0}, {19,0,621,0,0,0}, {213,0,596,1,0,0}, {19,0,483,0,0,0},
    {215,0,460,1,0,0}, {19,0,621,1,0,0}, {19,0,483,1,0,0}, {54,0,547,1,0,0}, {19,0,483,1,0,0},
    {173,0,584,1,0,0}, {221,0,334,0,0,0}, {222,0,360,0,0,0}, {43,0,488,1,0,0}, {47,0,450,1,0,0},
    {41,0,578,1,0,0}, {47,0,450,1,0,0}, {19,0,621,1,0,0}, {47,0,450,1,0,0}, {234,0,295,0,0,0},
    {235,0,133,0,0,0}, {234,0,295,0,0,0}, {235,0,133,0,0,0}, {72,0,475,0,0,0}, {72,0,476,0,0,0},
    {19,0,483,1,0,0}, {173,0,584,1,0,0}, {243,0,455,1,0,0}, {244,0,455,1,0,0}, {234,0,295,0,0,0},
    {235,0,133,0,0,0}, {234,0,295,0,0,0}, {235,0,133,0,0,0}, {250,0,602,0,0,0}, {72,0,478,0,0,0},
    {254,0,120,1,0,0}, {255,0,470,0,0,0}, {257,0,450,1,0,0}, {146,0,621,1,0,0},
    {258,0,549,1,0,0}, {259,0,489,1,0,0}, {114,0,535,0,0,0}, {72,0,482,0,0,0}, {265,0,602,1,0,0},
    {266,0,602,1,0,0}, {64,0,125,0,0,0}, {65,0,307,0,0,0}, {270,0,12,1,0,0}, {271,0,350,0,0,0},
    {272,0,307,1,0,0}, {273,0,390,0,0,0}, {274,0,37,0,0,0}, {275,0,299,0,0,0}, {276,0,304,0,0,0},
    {277,0,124,0,0,0}, {278,0,352,0,0,0}, {17,0,126,0,0,0}, {72,0,129,0,0,0}, {72,0,131,0,0,0},
    {17,0,132,0,0,0}, {182,0,345,0,0,0}, {103,0,344,0,0,0}, {13,0,522,1,0,0}, {292,0,523,0,0,0},
    {294,0,499,0,0,0}, {257,0,450,1,0,0}, {296,0,2,0,0,0}, {294,0,499,0,0,0}, {20,0,440,1,0,0},
    {19,0,483,0,0,0}, {26,0,6,0,0,0}, {301,0,480,0,0,0}, {302,0,512,0,0,0}, {303,0,511,0,0,0},
    {305,0,619,0,0,0}, {306,0,485,0,0,0}, {307,0,573,0,0,0}, {308,0,287,0,0,0},
    {309,0,457,0,0,0}, {303,0,570,0,0,0}, {311,0,301,1,0,0}, {314,0,446,0,0,0},
    {316,0,605,0,0,0}, {318,0,387,1,0,0}, {320,0,37,0,0,0}, {322,0,450,1,0,0}, {318,0,387,0,0,0},
    {324,0,341,0,0,0}, {325,0,342,0,0,0}, {326,0,470,0,0,0}, {5,0,472,1,0,0}, {328,0,457,0,0,0},
    {189,0,75,0,0,0}, {330,0,537,0,0,0}, {331,0,536,0,0,0}, {43,0,488,1,0,0}, {54,0,547,1,0,0},
    {43,0,488,1,0,0}, {54,0,547,1,0,0}, {132,0,541,1,0,0}, {43,0,488,1,0,0}, {303,0,511,0,0,0},
    {302,0,512,0,0,0}, {116,0,196,1,0,0}, {336,0,620,1,0,0}, {309,0,457,0,0,0},
    {303,0,570,0,0,0}, {338,0,450,1,0,0}, {339,0,504,0,0,0}, {341,0,603,0,0,0},
    {339,0,504,0,0,0}, {342,0,606,0,0,0}, {40,0,492,1,0,0}, {120,0,200,1,0,0}, {19,0,621,0,0,0},
    {125,0,282,1,0,0}, {173,0,584,1,0,0}, {19,0,621,0,0,0}, {19,0,621,0,0,0}, {173,0,584,1,0,0},
    {349,0,470,0,0,0}, {350,0,28,0,0,0}, {37,0,450,1,0,0}, {127,0,292,0,0,0}, {128,0,462,0,0,0},
    {129,0,615,0,0,0}, {23,0,470,0,0,0}, {118,0,610,0,0,0}, {294,0,499,1,0,0}, {302,0,512,0,0,0},
    {303,0,511,0,0,0}, {354,0,599,0,0,0}, {356,0,500,1,0,0}, {357,0,470,1,0,0},
    {358,0,470,0,0,0}, {359,0,493,0,0,0}, {360,0,493,0,0,0}, {18,0,4,0,0,0}, {309,0,457,0,0,0},
    {303,0,511,0,0,0}, {267,0,123,0,0,0}, {250,0,602,0,0,0}, {362,0,457,0,0,0}, {47,0,450,1,0,0},
    {134,0,305,0,0,0}, {47,0,450,1,0,0}, {200,0,557,1,0,0}, {138,0,325,0,0,0}, {41,0,578,1,0,0},
    {54,0,547,1,0,0}, {41,0,578,1,0,0}, {54,0,547,1,0,0}, {132,0,541,1,0,0}, {41,0,578,1,0,0},
    {33,0,354,1,0,0}, {29,0,450,1,0,0}, {372,0,516,0,0,0}, {374,0,359,1,0,0}, {150,0,450,1,0,0},
    {377,0,558,0,0,0}, {145,0,362,0,0,0}, {23,0,470,0,0,0}, {378,0,470,0,0,0}, {118,0,610,0,0,0},
    {147,0,451,0,0,0}, {379,0,559,0,0,0}, {19,0,621,1,0,0}, {206,0,562,1,0,0}, {381,0,477,1,0,0},
    {383,0,367,0,0,0}, {208,0,586,1,0,0}, {386,0,371,1,0,0}, {294,0,499,1,0,0},
    {302,0,512,0,0,0}, {303,0,511,0,0,0}, {356,0,500,1,0,0}, {389,0,2,0,0,0}, {357,0,470,1,0,0},
    {390,0,380,1,0,0}, {358,0,470,1,0,0}, {309,0,457,0,0,0}, {303,0,570,0,0,0},
    {391,0,123,0,0,0}, {294,0,499,1,0,0}, {11,0,593,1,0,0}, {302,0,512,0,0,0}, {303,0,511,0,0,0},
    {356,0,500,1,0,0}, {357,0,470,1,0,0}, {358,0,470,1,0,0}, {394,0,479,1,0,0},
    {309,0,457,0,0,0}, {303,0,570,0,0,0}, {391,0,123,0,0,0}, {211,0,101,1,0,0}, {21,0,102,1,0,0},
    {221,0,100,0,0,0}, {19,0,483,1,0,0}, {54,0,547,1,0,0}, {19,0,483,1,0,0}, {54,0,547,1,0,0},
    {132,0,541,1,0,0}, {19,0,483,0,0,0}, {161,0,437,1,0,0}, {114,0,535,1,0,0}, {43,0,488,1,0,0},
    {402,0,489,1,0,0}, {257,0,450,1,0,0}, {23,0,470,1,0,0}, {114,0,535,0,0,0}, {43,0,488,0,0,0},
    {402,0,489,0,0,0}, {257,0,450,0,0,0}, {23,0,470,0,0,0}, {403,0,540,0,0,0}, {404,0,453,0,0,0},
    {54,0,547,1,0,0}, {132,0,541,1,0,0}, {54,0,547,1,0,0}, {60,0,24,1,0,0}, {56,0,23,1,0,0},
    {114,0,535,1,0,0}, {40,0,492,1,0,0}, {408,0,489,1,0,0}, {257,0,450,1,0,0}, {23,0,470,1,0,0},
    {409,0,574,1,0,0}, {118,0,610,0,0,0}, {72,0,494,0,0,0}, {72,0,495,0,0,0}, {72,0,496,0,0,0},
    {72,0,497,0,0,0}, {72,0,498,0,0,0}, {72,0,501,0,0,0}, {72,0,502,0,0,0}, {19,0,483,0,0,0},
    {303,0,511,0,0,0}, {302,0,512,0,0,0}, {27,0,441,1,0,0}, {309,0,457,0,0,0}, {303,0,570,0,0,0},
    {303,0,511,0,0,0}, {302,0,512,0,0,0}, {428,0,443,1,0,0}, {309,0,457,0,0,0},
    {303,0,570,0,0,0}, {43,0,488,1,0,0}, {430,0,554,0,0,0}, {303,0,511,0,0,0}, {302,0,512,0,0,0},
    {432,0,453,0,0,0}, {309,0,457,0,0,0}, {303,0,570,0,0,0}, {41,0,578,1,0,0}, {430,0,554,0,0,0},
    {303,0,511,0,0,0}, {302,0,512,0,0,0}, {432,0,453,0,0,0}, {309,0,457,0,0,0},
    {303,0,570,0,0,0}, {19,0,621,1,0,0}, {430,0,554,0,0,0}, {303,0,511,0,0,0}, {302,0,512,0,0,0},
    {432,0,453,0,0,0}, {309,0,457,0,0,0}, {303,0,570,0,0,0}, {180,0,524,0,0,0},
    {303,0,511,0,0,0}, {302,0,512,0,0,0}, {439,0,473,0,0,0}, {303,0,511,0,0,0},
    {440,0,457,0,0,0}, {47,0,450,1,0,0}, {442,0,122,0,0,0}, {430,0,535,0,0,0}, {443,0,322,0,0,0},
    {303,0,511,0,0,0}, {302,0,512,0,0,0}, {445,0,312,0,0,0}, {446,0,324,0,0,0},
    {447,0,320,0,0,0}, {309,0,457,0,0,0}, {303,0,570,0,0,0}, {43,0,488,1,0,0}, {303,0,511,0,0,0},
    {302,0,512,0,0,0}, {450,0,546,1,0,0}, {309,0,457,0,0,0}, {303,0,570,0,0,0}, {19,0,483,1,0,0},
    {303,0,511,0,0,0}, {302,0,512,0,0,0}, {453,0,486,1,0,0}, {309,0,457,0,0,0},
    {303,0,570,0,0,0}, {430,0,534,0,0,0}, {303,0,511,0,0,0}, {302,0,512,0,0,0},
    {453,0,486,1,0,0}, {309,0,457,0,0,0}, {303,0,570,0,0,0}, {40,0,492,1,0,0}, {303,0,511,0,0,0},
    {302,0,512,0,0,0}, {118,0,610,1,0,0}, {309,0,457,0,0,0}, {303,0,570,0,0,0}, {41,0,578,1,0,0},
    {303,0,511,0,0,0}, {302,0,512,0,0,0}, {460,0,491,1,0,0}, {309,0,457,0,0,0},
    {303,0,570,0,0,0}, {430,0,534,0,0,0}, {303,0,511,0,0,0}, {302,0,512,0,0,0},
    {460,0,491,1,0,0}, {309,0,457,0,0,0}, {303,0,570,0,0,0}, {173,0,584,1,0,0},
    {303,0,511,0,0,0}, {302,0,512,0,0,0}, {118,0,610,1,0,0}, {309,0,457,0,0,0},
    {303,0,570,0,0,0}, {19,0,483,0,0,0}, {303,0,511,0,0,0}, {302,0,512,0,0,0}, {467,0,514,1,0,0},
    {309,0,457,0,0,0}, {303,0,570,0,0,0}, {37,0,450,1,0,0}, {303,0,511,0,0,0}, {302,0,512,0,0,0},
    {118,0,610,1,0,0}, {309,0,457,0,0,0}, {303,0,570,0,0,0}, {472,0,291,0,0,0},
    {234,0,295,0,0,0}, {235,0,133,0,0,0}, {11,0,593,0,0,0}, {308,0,544,0,0,0}, {303,0,511,0,0,0},
    {257,0,450,1,0,0}, {477,0,592,1,0,0}, {479,0,503,1,0,0}, {309,0,457,0,0,0},
    {303,0,570,0,0,0}, {481,0,555,0,0,0}, {482,0,457,0,0,0}, {430,0,554,0,0,0},
    {443,0,322,0,0,0}, {303,0,511,0,0,0}, {302,0,512,0,0,0}, {308,0,545,0,0,0},
    {309,0,457,0,0,0}, {303,0,570,0,0,0}, {47,0,450,1,0,0}, {303,0,511,0,0,0}, {302,0,512,0,0,0},
    {118,0,610,1,0,0}, {309,0,457,0,0,0}, {303,0,570,0,0,0}, {47,0,450,1,0,0}, {303,0,511,0,0,0},
    {302,0,512,0,0,0}, {488,0,542,0,0,0}, {309,0,457,0,0,0}, {303,0,570,0,0,0}, {41,0,578,1,0,0},
    {303,0,511,0,0,0}, {302,0,512,0,0,0}, {450,0,546,1,0,0}, {309,0,457,0,0,0},
    {303,0,570,0,0,0}, {41,0,578,1,0,0}, {303,0,511,0,0,0}, {302,0,512,0,0,0}, {118,0,610,1,0,0},
    {309,0,457,0,0,0}, {303,0,570,0,0,0}, {430,0,534,0,0,0}, {303,0,511,0,0,0},
    {302,0,512,0,0,0}, {409,0,574,1,0,0}, {309,0,457,0,0,0}, {303,0,570,0,0,0},
    {150,0,450,1,0,0}, {303,0,511,0,0,0}, {302,0,512,0,0,0}, {118,0,610,1,0,0},
    {309,0,457,0,0,0}, {303,0,570,0,0,0}, {499,0,365,0,0,0}, {19,0,621,0,0,0}, {303,0,511,0,0,0},
    {302,0,512,0,0,0}, {502,0,368,0,0,0}, {309,0,457,0,0,0}, {303,0,570,0,0,0},
    {208,0,586,1,0,0}, {303,0,511,0,0,0}, {302,0,512,0,0,0}, {118,0,610,1,0,0},
    {309,0,457,0,0,0}, {303,0,570,0,0,0}, {430,0,534,0,0,0}, {303,0,511,0,0,0},
    {302,0,512,0,0,0}, {507,0,585,1,0,0}, {309,0,457,0,0,0}, {303,0,570,0,0,0}, {19,0,621,0,0,0},
    {10,0,590,0,0,0}, {509,0,449,0,0,0}, {303,0,511,0,0,0}, {302,0,512,0,0,0}, {511,0,379,0,0,0},
    {303,0,570,0,0,0}, {309,0,457,0,0,0}, {19,0,483,0,0,0}, {303,0,511,0,0,0}, {302,0,512,0,0,0},
    {514,0,461,1,0,0}, {309,0,457,0,0,0}, {303,0,570,0,0,0}, {19,0,483,1,0,0}, {303,0,511,0,0,0},
    {302,0,512,0,0,0}, {450,0,546,1,0,0}, {309,0,457,0,0,0}, {303,0,570,0,0,0}, {19,0,483,1,0,0},
    {303,0,511,0,0,0}, {302,0,512,0,0,0}, {118,0,610,1,0,0}, {309,0,457,0,0,0},
    {303,0,570,0,0,0}, {430,0,534,0,0,0}, {303,0,511,0,0,0}, {302,0,512,0,0,0},
    {336,0,620,1,0,0}, {309,0,457,0,0,0}, {303,0,570,0,0,0}, {522,0,452,0,0,0},
    {303,0,511,0,0,0}, {302,0,512,0,0,0}, {524,0,622,1,0,0}, {309,0,457,0,0,0},
    {303,0,570,0,0,0}, {19,0,621,1,0,0}, {23,0,470,1,0,0}, {123,0,457,0,0,0}, {19,0,621,1,0,0},
    {173,0,584,1,0,0}, {349,0,470,1,0,0}, {72,0,505,0,0,0}, {72,0,506,0,0,0}, {54,0,547,0,0,0},
    {531,0,489,0,0,0}, {257,0,450,0,0,0}, {114,0,554,0,0,0}, {532,0,557,0,0,0},
    {533,0,454,0,0,0}, {534,0,454,0,0,0}, {535,0,457,0,0,0}, {103,0,539,0,0,0}, {23,0,470,0,0,0},
    {536,0,470,0,0,0}, {537,0,542,0,0,0}, {17,0,286,0,0,0}, {72,0,517,0,0,0}, {72,0,518,0,0,0},
    {257,0,450,0,0,0}, {17,0,290,0,0,0}, {72,0,521,0,0,0}, {549,0,387,0,0,0}, {17,0,294,0,0,0},
    {555,0,457,0,0,0}, {146,0,527,1,0,0}, {258,0,529,1,0,0}, {556,0,528,0,0,0},
    {103,0,526,0,0,0}, {557,0,457,0,0,0}, {558,0,525,0,0,0}, {559,0,457,0,0,0},
    {561,0,515,0,0,0}, {562,0,457,0,0,0}, {563,0,457,0,0,0}, {564,0,457,0,0,0},
    {565,0,457,0,0,0}, {566,0,457,0,0,0}, {567,0,457,0,0,0}, {568,0,513,0,0,0},
    {569,0,532,0,0,0}, {570,0,456,0,0,0}, {72,0,531,0,0,0}, {575,0,457,0,0,0}, {54,0,547,0,0,0},
    {531,0,489,0,0,0}, {257,0,450,0,0,0}, {114,0,554,0,0,0}, {532,0,557,0,0,0},
    {533,0,454,0,0,0}, {534,0,454,0,0,0}, {535,0,457,0,0,0}, {103,0,539,0,0,0}, {23,0,470,0,0,0},
    {536,0,470,0,0,0}, {118,0,610,0,0,0}, {54,0,547,0,0,0}, {132,0,541,0,0,0}, {72,0,543,0,0,0},
    {17,0,313,0,0,0}, {54,0,547,1,0,0}, {584,0,556,1,0,0}, {47,0,450,0,0,0}, {264,0,549,0,0,0},
    {585,0,481,0,0,0}, {43,0,488,0,0,0}, {402,0,489,0,0,0}, {17,0,311,0,0,0}, {584,0,314,0,0,0},
    {47,0,450,0,0,0}, {589,0,199,0,0,0}, {72,0,548,0,0,0}, {146,0,551,0,0,0}, {601,0,553,0,0,0},
    {258,0,318,0,0,0}, {41,0,578,0,0,0}, {604,0,489,0,0,0}, {17,0,319,0,0,0}, {19,0,621,0,0,0},
    {612,0,489,0,0,0}, {17,0,323,0,0,0}, {615,0,541,0,0,0}, {200,0,557,0,0,0}, {616,0,457,0,0,0},
    {23,0,470,0,0,0}, {617,0,208,0,0,0}, {618,0,31,0,0,0}, {314,0,446,1,0,0}, {43,0,488,1,0,0},
    {54,0,547,1,0,0}, {132,0,541,1,0,0}, {41,0,578,1,0,0}, {142,0,450,1,0,0}, {41,0,578,1,0,0},
    {54,0,547,1,0,0}, {132,0,541,1,0,0}, {19,0,621,1,0,0}, {142,0,450,1,0,0}, {19,0,483,1,0,0},
    {54,0,547,1,0,0}, {132,0,541,1,0,0}, {5,0,472,1,0,0}, {186,0,519,0,0,0}, {37,0,450,1,0,0},
    {38,0,463,1,0,0}, {40,0,492,1,0,0}, {41,0,578,1,0,0}, {43,0,488,1,0,0}, {19,0,483,1,0,0},
    {601,0,565,1,0,0}, {72,0,566,0,0,0}, {19,0,621,0,0,0}, {213,0,596,1,0,0}, {158,0,377,0,0,0},
    {17,0,350,0,0,0}, {271,0,350,1,0,0}, {649,0,307,1,0,0}, {273,0,390,0,0,0}, {274,0,37,0,0,0},
    {277,0,124,0,0,0}, {276,0,304,0,0,0}, {17,0,351,0,0,0}, {19,0,483,1,0,0}, {173,0,584,1,0,0},
    {243,0,455,1,0,0}, {244,0,455,1,0,0}, {114,0,535,1,0,0}, {41,0,578,1,0,0}, {604,0,489,1,0,0},
    {257,0,450,1,0,0}, {23,0,470,1,0,0}, {140,0,541,0,0,0}, {103,0,572,0,0,0}, {141,0,575,0,0,0},
    {142,0,21,0,0,0}, {118,0,610,0,0,0}, {653,0,356,0,0,0}, {654,0,388,0,0,0}, {114,0,535,0,0,0},
    {41,0,578,0,0,0}, {604,0,489,0,0,0}, {257,0,450,0,0,0}, {23,0,470,0,0,0}, {140,0,541,0,0,0},
    {655,0,491,0,0,0}, {656,0,540,0,0,0}, {404,0,453,0,0,0}, {142,0,21,0,0,0}, {118,0,610,0,0,0},
    {653,0,356,0,0,0}, {25,0,470,0,0,0}, {12,0,602,0,0,0}, {72,0,576,0,0,0}, {72,0,582,0,0,0},
    {29,0,450,0,0,0}, {662,0,583,0,0,0}, {663,0,489,0,0,0}, {103,0,581,0,0,0}, {664,0,493,0,0,0},
    {665,0,516,0,0,0}, {666,0,507,0,0,0}, {667,0,508,0,0,0}, {668,0,457,0,0,0},
    {372,0,516,0,0,0}, {669,0,577,0,0,0}, {670,0,579,0,0,0}, {671,0,571,0,0,0},
    {672,0,541,0,0,0}, {673,0,490,0,0,0}, {674,0,509,0,0,0}, {675,0,450,0,0,0},
    {676,0,530,0,0,0}, {677,0,612,0,0,0}, {141,0,575,0,0,0}, {678,0,457,0,0,0},
    {679,0,470,0,0,0}, {680,0,470,0,0,0}, {17,0,361,0,0,0}, {12,0,335,0,0,0}, {682,0,16,0,0,0},
    {685,0,558,0,0,0}, {686,0,470,0,0,0}, {257,0,450,0,0,0}, {378,0,470,0,0,0}, {23,0,470,0,0,0},
    {17,0,364,0,0,0}, {19,0,621,1,0,0}, {206,0,562,1,0,0}, {691,0,561,1,0,0}, {692,0,563,1,0,0},
    {21,0,601,1,0,0}, {693,0,470,0,0,0}, {17,0,369,0,0,0}, {19,0,621,1,0,0}, {206,0,562,1,0,0},
    {21,0,601,1,0,0}, {693,0,470,1,0,0}, {5,0,472,1,0,0}, {697,0,372,1,0,0}, {698,0,458,1,0,0},
    {699,0,459,0,0,0}, {118,0,610,0,0,0}, {114,0,535,1,0,0}, {208,0,586,1,0,0},
    {700,0,489,1,0,0}, {257,0,450,1,0,0}, {693,0,470,0,0,0}, {701,0,470,0,0,0}, {72,0,589,0,0,0},
    {10,0,591,1,0,0}, {255,0,470,0,0,0}, {11,0,593,1,0,0}, {705,0,450,0,0,0}, {706,0,602,0,0,0},
    {15,0,493,0,0,0}, {707,0,402,0,0,0}, {72,0,594,0,0,0}, {23,0,470,1,0,0}, {711,0,470,0,0,0},
    {10,0,590,1,0,0}, {712,0,597,0,0,0}, {713,0,595,0,0,0}, {714,0,587,0,0,0}, {715,0,588,0,0,0},
    {213,0,596,1,0,0}, {19,0,621,1,0,0}, {21,0,601,1,0,0}, {19,0,621,1,0,0}, {21,0,601,1,0,0},
    {712,0,597,0,0,0}, {714,0,587,0,0,0}, {23,0,470,1,0,0}, {711,0,470,0,0,0}, {213,0,596,1,0,0},
    {10,0,590,1,0,0}, {17,0,378,0,0,0}, {17,0,375,0,0,0}, {47,0,450,1,0,0}, {200,0,557,1,0,0},
    {719,0,484,1,0,0}, {19,0,621,1,0,0}, {215,0,460,1,0,0}, {698,0,458,1,0,0}, {21,0,601,1,0,0},
    {693,0,470,0,0,0}, {318,0,387,1,0,0}, {722,0,387,0,0,0}, {723,0,298,0,0,0}, {724,0,11,1,0,0},
    {725,0,349,0,0,0}, {726,0,541,0,0,0}, {727,0,350,0,0,0}, {728,0,350,0,0,0}, {729,0,35,0,0,0},
    {730,0,348,0,0,0}, {302,0,512,0,0,0}, {303,0,511,0,0,0}, {732,0,127,0,0,0},
    {309,0,457,0,0,0}, {303,0,570,0,0,0}, {322,0,450,1,0,0}, {318,0,387,0,0,0},
    {722,0,387,0,0,0}, {734,0,309,0,0,0}, {724,0,11,1,0,0}, {725,0,349,0,0,0}, {726,0,541,0,0,0},
    {727,0,350,0,0,0}, {728,0,350,0,0,0}, {729,0,35,0,0,0}, {730,0,348,0,0,0}, {302,0,512,0,0,0},
    {303,0,511,0,0,0}, {17,0,541,0,0,0}, {29,0,450,1,0,0}, {30,0,493,1,0,0}, {737,0,315,0,0,0},
    {738,0,321,0,0,0}, {739,0,326,0,0,0}, {740,0,326,0,0,0}, {17,0,389,0,0,0}, {743,0,609,1,0,0},
    {744,0,614,1,0,0}, {40,0,492,1,0,0}, {118,0,610,1,0,0}, {173,0,584,1,0,0}, {118,0,610,1,0,0},
    {37,0,450,1,0,0}, {118,0,610,1,0,0}, {47,0,450,1,0,0}, {118,0,610,1,0,0}, {41,0,578,1,0,0},
    {118,0,610,1,0,0}, {150,0,450,1,0,0}, {118,0,610,1,0,0}, {208,0,586,1,0,0},
    {118,0,610,1,0,0}, {743,0,611,1,0,0}, {744,0,613,1,0,0}, {19,0,483,1,0,0}, {118,0,610,1,0,0},
    {755,0,602,0,0,0}, {756,0,450,0,0,0}, {757,0,470,0,0,0}, {758,0,602,0,0,0}, {17,0,401,0,0,0},
    {72,0,617,0,0,0}, {72,0,618,0,0,0}, {40,0,492,1,0,0}, {764,0,608,1,0,0}, {173,0,584,1,0,0},
    {764,0,608,1,0,0}, {37,0,450,1,0,0}, {764,0,608,1,0,0}, {47,0,450,1,0,0}, {764,0,608,1,0,0},
    {41,0,578,1,0,0}, {764,0,608,1,0,0}, {150,0,450,1,0,0}, {764,0,608,1,0,0}, {208,0,586,1,0,0},
    {764,0,608,1,0,0}, {19,0,483,1,0,0}, {764,0,608,1,0,0}, {19,0,483,0,0,0}, {20,0,440,1,0,0},
    {21,0,601,1,0,0}, {561,0,515,0,0,0}, {562,0,457,0,0,0}, {563,0,457,0,0,0}, {564,0,457,0,0,0},
    {565,0,457,0,0,0}, {566,0,457,0,0,0}, {568,0,513,0,0,0}, {569,0,532,0,0,0},
    {570,0,456,0,0,0}, {41,0,578,1,0,0}, {132,0,541,1,0,0}, {5,0,472,1,0,0}, {186,0,519,0,0,0},
    {43,0,488,1,0,0}, {777,0,535,0,0,0}, {778,0,488,0,0,0}, {19,0,621,1,0,0}, {122,0,533,0,0,0},
    {123,0,456,0,0,0}, {37,0,450,1,0,0}, {129,0,615,1,0,0}, {41,0,578,1,0,0}, {103,0,572,1,0,0},
    {33,0,354,0,0,0}, {41,0,578,1,0,0}, {103,0,572,0,0,0}, {141,0,575,0,0,0}, {145,0,362,0,0,0},
    {150,0,450,1,0,0}, {147,0,451,0,0,0}, {148,0,560,0,0,0}, {786,0,558,0,0,0},
    {150,0,450,0,0,0}, {19,0,621,1,0,0}, {206,0,562,1,0,0}, {21,0,601,1,0,0}, {208,0,586,1,0,0},
    {777,0,535,0,0,0}, {790,0,586,0,0,0}, {19,0,621,0,0,0}, {213,0,596,1,0,0}, {21,0,601,1,0,0},
    {19,0,483,0,0,0}, {215,0,460,1,0,0}, {21,0,601,1,0,0}, {19,0,483,1,0,0}, {777,0,535,0,0,0},
    {794,0,621,0,0,0}, {19,0,621,1,0,0}, {692,0,563,1,0,0}, {383,0,367,0,0,0}, {114,0,535,0,0,0},
    {208,0,586,1,0,0}, {698,0,458,1,0,0}, {798,0,560,1,0,0}, {699,0,459,0,0,0},
    {118,0,610,0,0,0}, {697,0,372,0,0,0}, {118,0,610,0,0,0}, {19,0,483,0,0,0}, {698,0,458,1,0,0},
    {802,0,383,1,0,0}, {114,0,535,1,0,0}, {19,0,621,1,0,0}, {612,0,489,1,0,0}, {257,0,450,1,0,0},
    {23,0,470,1,0,0}, {804,0,470,0,0,0}, {142,0,21,0,0,0}, {118,0,610,0,0,0}, {114,0,535,0,0,0},
    {19,0,621,0,0,0}, {612,0,489,0,0,0}, {257,0,450,0,0,0}, {23,0,470,0,0,0}, {805,0,540,0,0,0},
    {806,0,487,0,0,0}, {404,0,453,0,0,0}, {142,0,21,0,0,0}, {118,0,610,0,0,0}, {173,0,584,1,0,0},
    {808,0,25,0,0,0}, {809,0,25,0,0,0}, {161,0,437,0,0,0}, {349,0,470,0,0,0}, {118,0,610,0,0,0},
    {17,0,7,0,0,0}, {17,0,444,0,0,0}, {64,0,447,0,0,0}, {65,0,448,0,0,0}, {17,0,22,0,0,0},
    {17,0,383,0,0,0}, {17,0,463,0,0,0}, {17,0,75,0,0,0}, {17,0,119,0,0,0}, {17,0,122,0,0,0},
    {17,0,197,0,0,0}, {17,0,196,0,0,0}, {17,0,488,0,0,0}, {17,0,198,0,0,0}, {17,0,200,0,0,0},
    {17,0,245,0,0,0}, {17,0,450,0,0,0}, {64,0,602,0,0,0}, {65,0,340,0,0,0}, {17,0,283,0,0,0},
    {17,0,300,0,0,0}, {17,0,306,0,0,0}, {17,0,325,0,0,0}, {17,0,310,0,0,0}, {17,0,305,0,0,0},
    {17,0,547,0,0,0}, {17,0,317,0,0,0}, {17,0,552,0,0,0}, {17,0,363,0,0,0}, {17,0,602,0,0,0},
    {17,0,355,0,0,0}, {17,0,354,0,0,0}, {17,0,450,0,0,0}, {17,0,372,0,0,0}, {17,0,593,0,0,0},
    {64,0,604,0,0,0}, {65,0,607,0,0,0}, {17,0,609,0,0,0}, {17,0,391,0,0,0}, {17,0,399,0,0,0},
    {17,0,616,0,0,0}, {17,0,438,0,0,0}, {17,0,437,0,0,0}, {17,0,439,0,0,0},};

const ShapeRow shapes[] = {
    {6,0,0,0,1,0,0,0,0,0,0}, {9,3,0,0,2,0,0,0,0,0,0}, {16,0,0,1,6,0,0,0,0,0,0},
    {18,1,0,7,1,0,0,0,0,0,0}, {24,0,0,8,5,0,0,0,0,0,0}, {26,0,0,13,3,0,0,0,0,0,0},
    {27,0,0,16,4,0,0,0,0,0,0}, {28,0,1,20,0,0,0,0,0,0,0}, {32,0,0,20,3,0,0,0,0,0,0},
    {34,0,0,23,1,0,0,0,0,0,0}, {35,1,0,24,1,0,0,0,0,0,0}, {36,3,192,25,0,3,128,0,0,0,0},
    {39,0,0,25,2,0,0,0,0,0,0}, {42,0,0,27,2,0,0,0,0,0,0}, {44,0,0,29,2,0,0,0,0,0,0},
    {45,1,0,31,1,0,0,0,0,0,0}, {46,0,0,32,1,0,0,0,0,0,0}, {48,0,0,33,2,0,0,0,0,0,0},
    {49,0,0,35,2,0,0,0,0,0,0}, {50,0,0,37,2,0,0,0,0,0,0}, {53,0,0,39,2,0,0,0,0,0,0},
    {55,0,0,41,2,0,0,0,0,0,0}, {56,3,192,43,0,1,128,66,0,0,0}, {60,3,0,2,3,0,0,0,0,0,0},
    {61,9,4,43,0,0,0,0,0,0,0}, {62,0,1,43,0,0,0,0,0,0,0}, {63,3,192,43,0,1,128,67,0,0,0},
    {66,2,0,43,2,0,0,0,0,0,0}, {67,3,192,45,0,1,32,67,0,0,0}, {70,0,0,45,2,0,0,0,0,0,0},
    {71,5,0,47,0,0,0,0,0,0,0}, {73,0,1,47,1,0,0,0,0,74,409}, {75,3,0,48,0,0,0,0,0,0,0},
    {79,0,0,48,3,0,0,0,0,0,0}, {80,1,0,51,1,0,0,0,0,0,0}, {81,3,192,52,0,5,256,0,0,0,0},
    {82,1,0,52,1,0,0,0,0,0,0}, {95,3,0,5,12,0,0,0,0,0,0}, {96,1,0,53,1,0,0,0,0,0,0},
    {97,3,0,54,0,0,0,0,0,0,0}, {98,0,0,54,1,0,0,0,0,0,0}, {99,0,0,55,1,0,0,0,0,0,0},
    {101,0,0,56,1,0,0,0,0,0,0}, {111,0,0,57,9,0,0,0,0,0,0}, {113,0,0,66,2,0,0,0,0,0,0},
    {115,0,0,68,2,0,0,0,0,0,0}, {117,0,0,70,1,0,0,0,0,0,0}, {119,0,0,71,3,0,0,0,0,0,0},
    {121,0,0,74,1,0,0,0,0,0,0}, {124,0,0,75,3,0,0,0,0,0,0}, {126,0,0,78,1,0,0,0,0,0,0},
    {130,0,0,79,4,0,0,0,0,0,0}, {131,0,0,83,2,0,0,0,0,0,0}, {133,0,0,85,5,0,0,0,0,0,0},
    {135,0,0,90,1,0,0,0,0,0,0}, {137,0,0,91,3,0,0,0,0,0,0}, {139,0,0,94,1,0,0,0,0,0,0},
    {143,0,0,95,7,0,0,0,0,0,0}, {144,0,0,102,1,0,0,0,0,0,0}, {149,0,0,103,5,0,0,0,0,0,0},
    {151,0,0,108,2,0,0,0,0,0,0}, {154,0,0,110,3,0,0,0,0,0,0}, {155,0,0,113,1,0,0,0,0,0,0},
    {157,0,0,114,3,0,0,0,0,0,0}, {159,0,0,117,1,0,0,0,0,0,0}, {160,0,0,118,4,0,0,0,0,0,0},
    {162,0,0,122,1,0,0,0,0,0,0}, {164,0,0,123,3,0,0,0,0,0,0}, {166,0,0,126,1,0,0,0,0,0,0},
    {167,0,1,127,1,0,0,0,0,168,410}, {169,0,1,128,1,0,0,0,0,170,410},
    {171,0,1,129,1,0,0,0,0,172,404}, {174,0,0,130,2,0,0,0,0,0,0}, {177,0,0,132,2,0,0,0,0,0,0},
    {189,0,0,134,20,0,0,0,0,0,0}, {190,0,0,154,2,0,0,0,0,0,0}, {191,0,0,156,1,0,0,0,0,0,0},
    {192,0,1,157,1,0,0,0,0,193,409}, {194,0,0,158,2,0,0,0,0,0,0}, {195,0,0,160,1,0,0,0,0,0,0},
    {196,0,0,161,1,0,0,0,0,0,0}, {197,0,0,162,1,0,0,0,0,0,0}, {198,0,0,163,1,0,0,0,0,0,0},
    {199,0,0,164,1,0,0,0,0,0,0}, {201,0,0,165,2,0,0,0,0,0,0}, {202,0,0,167,1,0,0,0,0,0,0},
    {203,0,0,168,2,0,0,0,0,0,0}, {204,0,0,170,1,0,0,0,0,0,0}, {205,0,0,171,1,0,0,0,0,0,0},
    {207,0,0,172,2,0,0,0,0,0,0}, {209,0,0,174,1,0,0,0,0,0,0}, {210,0,0,175,1,0,0,0,0,0,0},
    {212,0,0,176,1,0,0,0,0,0,0}, {214,0,0,177,2,0,0,0,0,0,0}, {216,0,0,179,2,0,0,0,0,0,0},
    {217,0,0,181,1,0,0,0,0,0,0}, {218,0,0,182,2,0,0,0,0,0,0}, {219,0,0,184,1,0,0,0,0,0,0},
    {220,0,0,185,1,0,0,0,0,0,0}, {223,0,0,186,2,0,0,0,0,0,0}, {224,3,192,188,0,1,1000,0,0,0,0},
    {229,3,0,17,4,0,0,0,0,0,0}, {230,0,0,188,2,0,0,0,0,0,0}, {231,0,0,190,2,0,0,0,0,0,0},
    {232,0,0,192,2,0,0,0,0,0,0}, {233,0,0,194,0,0,0,0,0,0,0}, {236,0,0,194,2,0,0,0,0,0,0},
    {237,0,0,196,0,0,0,0,0,0,0}, {238,0,0,196,2,0,0,0,0,0,0}, {239,0,1,198,1,0,0,0,0,240,409},
    {241,0,1,199,1,0,0,0,0,242,400}, {245,0,0,200,4,0,0,0,0,0,0}, {246,0,0,204,0,0,0,0,0,0,0},
    {247,0,0,204,2,0,0,0,0,0,0}, {248,0,0,206,0,0,0,0,0,0,0}, {249,0,0,206,2,0,0,0,0,0,0},
    {251,0,0,208,1,0,0,0,0,0,0}, {252,0,1,209,1,0,0,0,0,253,409}, {256,0,0,210,2,0,0,0,0,0,0},
    {254,0,0,212,5,0,0,0,0,0,0}, {260,0,1,217,1,0,0,0,0,261,409}, {264,3,0,21,5,0,0,0,0,0,0},
    {267,0,0,218,2,0,0,0,0,0,0}, {268,2,0,220,2,0,0,0,0,0,0}, {269,3,192,222,0,3,256,0,0,0,0},
    {279,0,0,222,9,0,0,0,0,0,0}, {280,1,0,231,1,0,0,0,0,0,0}, {281,0,1,232,1,0,0,0,0,282,404},
    {283,3,0,233,0,0,0,0,0,0,0}, {284,0,1,233,1,0,0,0,0,285,409}, {286,3,0,234,0,0,0,0,0,0,0},
    {289,3,0,26,2,0,0,0,0,0,0}, {290,1,0,234,1,0,0,0,0,0,0}, {291,0,0,235,2,0,0,0,0,0,0},
    {293,0,0,237,2,0,0,0,0,0,0}, {295,0,0,239,1,0,0,0,0,0,0}, {297,0,0,240,2,0,0,0,0,0,0},
    {298,0,0,242,1,0,0,0,0,0,0}, {299,0,0,243,1,0,0,0,0,0,0}, {300,0,0,244,2,0,0,0,0,0,0},
    {304,0,0,246,3,0,0,0,0,0,0}, {310,0,0,249,6,0,0,0,0,0,0}, {312,0,0,255,1,0,0,0,0,0,0},
    {313,0,0,256,0,0,0,0,0,0,0}, {315,0,0,256,1,0,0,0,0,0,0}, {317,0,0,257,1,0,0,0,0,0,0},
    {319,0,0,258,1,0,0,0,0,0,0}, {321,0,0,259,1,0,0,0,0,0,0}, {323,0,0,260,2,0,0,0,0,0,0},
    {327,0,0,262,3,0,0,0,0,0,0}, {329,0,0,265,2,0,0,0,0,0,0}, {332,0,0,267,3,0,0,0,0,0,0},
    {333,0,0,270,2,0,0,0,0,0,0}, {334,0,0,272,3,0,0,0,0,0,0}, {335,0,0,275,3,0,0,0,0,0,0},
    {337,0,0,278,4,0,0,0,0,0,0}, {340,0,0,282,2,0,0,0,0,0,0}, {343,0,0,284,3,0,0,0,0,0,0},
    {344,0,0,287,1,0,0,0,0,0,0}, {345,0,0,288,1,0,0,0,0,0,0}, {346,0,0,289,1,0,0,0,0,0,0},
    {347,0,0,290,1,0,0,0,0,0,0}, {348,0,0,291,2,0,0,0,0,0,0}, {351,0,0,293,4,0,0,0,0,0,0},
    {352,0,0,297,1,0,0,0,0,0,0}, {353,0,0,298,5,0,0,0,0,0,0}, {355,0,0,303,4,0,0,0,0,0,0},
    {361,0,0,307,9,0,0,0,0,0,0}, {363,0,0,316,2,0,0,0,0,0,0}, {364,0,0,318,1,0,0,0,0,0,0},
    {365,0,0,319,1,0,0,0,0,0,0}, {366,0,0,320,2,0,0,0,0,0,0}, {367,0,0,322,1,0,0,0,0,0,0},
    {368,0,0,323,2,0,0,0,0,0,0}, {369,0,0,325,3,0,0,0,0,0,0}, {370,0,0,328,1,0,0,0,0,0,0},
    {371,0,0,329,1,0,0,0,0,0,0}, {373,0,0,330,2,0,0,0,0,0,0}, {375,0,0,332,1,0,0,0,0,0,0},
    {376,0,0,333,1,0,0,0,0,0,0}, {380,0,0,334,7,0,0,0,0,0,0}, {382,0,0,341,3,0,0,0,0,0,0},
    {384,0,0,344,1,0,0,0,0,0,0}, {385,0,0,345,1,0,0,0,0,0,0}, {387,0,0,346,1,0,0,0,0,0,0},
    {388,0,0,347,3,0,0,0,0,0,0}, {392,0,0,350,8,0,0,0,0,0,0}, {393,0,0,358,4,0,0,0,0,0,0},
    {395,0,0,362,7,0,0,0,0,0,0}, {396,0,0,369,1,0,0,0,0,0,0}, {397,0,0,370,2,0,0,0,0,0,0},
    {398,0,0,372,2,0,0,0,0,0,0}, {399,0,0,374,3,0,0,0,0,0,0}, {400,0,0,377,1,0,0,0,0,0,0},
    {401,0,0,378,1,0,0,0,0,0,0}, {116,0,0,379,5,0,0,0,0,0,0}, {405,0,0,384,7,0,0,0,0,0,0},
    {406,0,0,391,2,0,0,0,0,0,0}, {407,0,0,393,3,0,0,0,0,0,0}, {120,0,0,396,7,0,0,0,0,0,0},
    {410,0,1,403,1,0,0,0,0,411,403}, {412,0,1,404,1,0,0,0,0,413,400},
    {414,0,1,405,1,0,0,0,0,415,400}, {416,0,1,406,1,0,0,0,0,417,400},
    {418,0,1,407,1,0,0,0,0,419,400}, {420,0,1,408,1,0,0,0,0,421,400},
    {422,0,1,409,1,0,0,0,0,423,409}, {424,5,0,410,0,0,0,0,0,0,0}, {425,0,0,410,3,0,0,0,0,0,0},
    {426,0,0,413,3,0,0,0,0,0,0}, {427,0,0,416,2,0,0,0,0,0,0}, {429,0,0,418,3,0,0,0,0,0,0},
    {431,0,0,421,4,0,0,0,0,0,0}, {433,0,0,425,3,0,0,0,0,0,0}, {434,0,0,428,4,0,0,0,0,0,0},
    {435,0,0,432,3,0,0,0,0,0,0}, {436,0,0,435,4,0,0,0,0,0,0}, {437,0,0,439,3,0,0,0,0,0,0},
    {438,0,0,442,3,0,0,0,0,0,0}, {441,0,0,445,3,0,0,0,0,0,0}, {444,0,0,448,6,0,0,0,0,0,0},
    {448,0,0,454,5,0,0,0,0,0,0}, {449,0,0,459,3,0,0,0,0,0,0}, {451,0,0,462,3,0,0,0,0,0,0},
    {452,0,0,465,3,0,0,0,0,0,0}, {454,0,0,468,3,0,0,0,0,0,0}, {455,0,0,471,3,0,0,0,0,0,0},
    {456,0,0,474,3,0,0,0,0,0,0}, {457,0,0,477,3,0,0,0,0,0,0}, {458,0,0,480,3,0,0,0,0,0,0},
    {459,0,0,483,3,0,0,0,0,0,0}, {461,0,0,486,3,0,0,0,0,0,0}, {462,0,0,489,3,0,0,0,0,0,0},
    {463,0,0,492,3,0,0,0,0,0,0}, {464,0,0,495,3,0,0,0,0,0,0}, {465,0,0,498,3,0,0,0,0,0,0},
    {466,0,0,501,3,0,0,0,0,0,0}, {468,0,0,504,3,0,0,0,0,0,0}, {469,0,0,507,3,0,0,0,0,0,0},
    {470,0,0,510,3,0,0,0,0,0,0}, {471,0,0,513,0,0,0,0,0,0,0}, {473,0,0,513,1,0,0,0,0,0,0},
    {474,0,0,514,0,0,0,0,0,0,0}, {475,0,0,514,2,0,0,0,0,0,0}, {476,0,0,516,2,0,0,0,0,0,0},
    {478,0,0,518,3,0,0,0,0,0,0}, {480,0,0,521,3,0,0,0,0,0,0}, {483,0,0,524,6,0,0,0,0,0,0},
    {484,0,0,530,3,0,0,0,0,0,0}, {485,0,0,533,3,0,0,0,0,0,0}, {486,0,0,536,3,0,0,0,0,0,0},
    {487,0,0,539,3,0,0,0,0,0,0}, {489,0,0,542,3,0,0,0,0,0,0}, {490,0,0,545,3,0,0,0,0,0,0},
    {491,0,0,548,3,0,0,0,0,0,0}, {492,0,0,551,3,0,0,0,0,0,0}, {493,0,0,554,3,0,0,0,0,0,0},
    {494,0,0,557,3,0,0,0,0,0,0}, {495,0,0,560,3,0,0,0,0,0,0}, {496,0,0,563,3,0,0,0,0,0,0},
    {497,0,0,566,3,0,0,0,0,0,0}, {498,0,0,569,0,0,0,0,0,0,0}, {500,0,0,569,1,0,0,0,0,0,0},
    {501,0,0,570,3,0,0,0,0,0,0}, {503,0,0,573,3,0,0,0,0,0,0}, {504,0,0,576,3,0,0,0,0,0,0},
    {505,0,0,579,3,0,0,0,0,0,0}, {506,0,0,582,3,0,0,0,0,0,0}, {508,0,0,585,3,0,0,0,0,0,0},
    {510,0,0,588,5,0,0,0,0,0,0}, {512,0,0,593,3,0,0,0,0,0,0}, {513,0,0,596,3,0,0,0,0,0,0},
    {515,0,0,599,3,0,0,0,0,0,0}, {516,0,0,602,3,0,0,0,0,0,0}, {517,0,0,605,3,0,0,0,0,0,0},
    {518,0,0,608,3,0,0,0,0,0,0}, {519,0,0,611,3,0,0,0,0,0,0}, {520,0,0,614,3,0,0,0,0,0,0},
    {521,0,0,617,3,0,0,0,0,0,0}, {523,0,0,620,3,0,0,0,0,0,0}, {525,0,0,623,3,0,0,0,0,0,0},
    {125,0,0,626,3,0,0,0,0,0,0}, {526,0,0,629,3,0,0,0,0,0,0}, {527,0,1,632,1,0,0,0,0,528,400},
    {529,0,1,633,1,0,0,0,0,530,400}, {538,0,0,634,12,0,0,0,0,0,0}, {539,1,0,646,1,0,0,0,0,0,0},
    {540,0,1,647,1,0,0,0,0,541,409}, {542,0,1,648,1,0,0,0,0,543,404},
    {544,0,0,649,1,0,0,0,0,0,0}, {545,1,0,650,1,0,0,0,0,0,0}, {546,3,192,651,0,1,255,0,0,0,0},
    {547,0,1,651,1,0,0,0,0,548,400}, {550,0,0,652,1,0,0,0,0,0,0},
    {551,3,128,653,0,0,34,68,0,0,0}, {552,0,1,653,0,0,0,0,0,0,0}, {553,0,1,653,0,0,0,0,0,0,0},
    {554,1,128,653,1,0,7,0,0,0,0}, {275,0,0,654,1,0,0,0,0,0,0}, {560,0,0,655,7,0,0,0,0,0,0},
    {311,0,0,662,10,0,0,0,0,0,0}, {571,0,1,672,1,0,0,0,0,572,400}, {574,3,0,28,1,0,0,0,0,0,0},
    {276,0,0,673,1,0,0,0,0,0,0}, {134,0,0,674,12,0,0,0,0,0,0}, {576,0,0,686,2,0,0,0,0,0,0},
    {580,3,0,29,3,0,0,0,0,0,0}, {581,0,1,688,1,0,0,0,0,582,500}, {583,1,128,689,1,0,256,0,0,0,0},
    {586,0,0,690,5,0,0,0,0,0,0}, {587,0,0,695,2,0,0,0,0,0,0}, {588,1,0,697,1,0,0,0,0,0,0},
    {590,0,8,698,3,0,0,0,0,0,0}, {597,3,0,32,6,0,0,0,0,0,0}, {598,3,0,701,0,0,0,0,0,0,0},
    {599,0,1,701,1,0,0,0,0,600,400}, {602,0,0,702,3,0,0,0,0,0,0}, {603,3,0,38,2,0,0,0,0,0,0},
    {605,0,0,705,2,0,0,0,0,0,0}, {606,1,0,707,1,0,0,0,0,0,0}, {609,3,0,40,7,0,0,0,0,0,0},
    {611,3,0,47,2,0,0,0,0,0,0}, {613,0,0,708,2,0,0,0,0,0,0}, {614,1,0,710,1,0,0,0,0,0,0},
    {138,0,0,711,4,0,0,0,0,0,0}, {619,0,0,715,2,0,0,0,0,0,0}, {620,0,0,717,1,0,0,0,0,0,0},
    {621,0,0,718,0,0,0,0,0,0,0}, {622,0,0,718,3,0,0,0,0,0,0}, {623,0,0,721,2,0,0,0,0,0,0},
    {624,0,0,723,3,0,0,0,0,0,0}, {625,0,0,726,2,0,0,0,0,0,0}, {626,0,0,728,3,0,0,0,0,0,0},
    {627,3,128,731,0,0,1000,0,0,0,0}, {628,3,192,731,0,1,100,0,0,0,0},
    {629,0,0,731,2,0,0,0,0,0,0}, {630,0,0,733,2,0,0,0,0,0,0}, {631,0,0,735,2,0,0,0,0,0,0},
    {632,0,0,737,2,0,0,0,0,0,0}, {633,0,0,739,1,0,0,0,0,0,0}, {634,9,0,740,0,0,0,0,0,0,0},
    {636,3,0,49,1,0,0,0,0,0,0}, {637,0,1,740,1,0,0,0,0,638,409}, {639,3,0,741,0,0,0,0,0,0,0},
    {643,3,0,50,3,0,0,0,0,0,0}, {644,0,0,741,2,0,0,0,0,0,0}, {645,0,0,743,1,0,0,0,0,0,0},
    {646,3,192,744,0,1,64,0,0,0,0}, {647,1,0,744,1,0,0,0,0,0,0},
    {648,3,192,745,0,1,2048,0,0,0,0}, {650,0,0,745,6,0,0,0,0,0,0}, {651,1,0,751,1,0,0,0,0,0,0},
    {652,0,0,752,4,0,0,0,0,0,0}, {33,0,0,756,12,0,0,0,0,0,0}, {657,0,0,768,12,0,0,0,0,0,0},
    {653,0,0,780,2,0,0,0,0,0,0}, {658,0,1,782,1,0,0,0,0,659,409},
    {660,0,1,783,1,0,0,0,0,661,400}, {374,0,0,784,23,0,0,0,0,0,0}, {681,1,0,807,1,0,0,0,0,0,0},
    {683,0,0,808,2,0,0,0,0,0,0}, {684,3,192,810,0,1000,10000000,0,0,0,0},
    {687,0,0,810,2,0,0,0,0,0,0}, {688,0,0,812,3,0,0,0,0,0,0}, {689,1,0,815,1,0,0,0,0,0,0},
    {690,3,192,816,0,1,128,69,0,0,0}, {383,0,0,816,6,0,0,0,0,0,0}, {694,1,0,822,1,0,0,0,0,0,0},
    {695,0,0,823,4,0,0,0,0,0,0}, {696,0,0,827,1,0,0,0,0,0,0}, {386,0,0,828,4,0,0,0,0,0,0},
    {697,0,0,832,6,0,0,0,0,0,0}, {702,0,1,838,0,0,0,0,0,0,0}, {703,0,1,838,1,0,0,0,0,704,500},
    {708,0,0,839,7,0,0,0,0,0,0}, {709,0,1,846,1,0,0,0,0,710,404}, {158,0,0,847,10,0,0,0,0,0,0},
    {716,0,0,857,8,0,0,0,0,0,0}, {717,1,0,865,1,0,0,0,0,0,0}, {390,1,0,866,1,0,0,0,0,0,0},
    {718,0,0,867,2,0,0,0,0,0,0}, {720,0,0,869,1,0,0,0,0,0,0}, {721,0,0,870,5,0,0,0,0,0,0},
    {731,0,0,875,12,0,0,0,0,0,0}, {733,0,0,887,3,0,0,0,0,0,0}, {735,0,0,890,13,0,0,0,0,0,0},
    {736,1,0,903,1,0,0,0,0,0,0}, {654,0,0,904,2,0,0,0,0,0,0}, {741,0,0,906,4,0,0,0,0,0,0},
    {742,1,0,910,1,0,0,0,0,0,0}, {745,0,0,911,2,0,0,0,0,0,0}, {746,0,0,913,2,0,0,0,0,0,0},
    {747,0,0,915,2,0,0,0,0,0,0}, {748,0,0,917,2,0,0,0,0,0,0}, {749,0,0,919,2,0,0,0,0,0,0},
    {750,0,0,921,2,0,0,0,0,0,0}, {751,0,0,923,2,0,0,0,0,0,0}, {752,0,0,925,2,0,0,0,0,0,0},
    {753,0,0,927,2,0,0,0,0,0,0}, {754,0,0,929,2,0,0,0,0,0,0}, {759,0,0,931,4,0,0,0,0,0,0},
    {707,1,0,935,1,0,0,0,0,0,0}, {760,0,1,936,1,0,0,0,0,761,400},
    {762,0,1,937,1,0,0,0,0,763,400}, {765,0,0,938,2,0,0,0,0,0,0}, {766,0,0,940,2,0,0,0,0,0,0},
    {767,0,0,942,2,0,0,0,0,0,0}, {768,0,0,944,2,0,0,0,0,0,0}, {769,0,0,946,2,0,0,0,0,0,0},
    {770,0,0,948,2,0,0,0,0,0,0}, {771,0,0,950,2,0,0,0,0,0,0}, {772,0,0,952,2,0,0,0,0,0,0},
    {773,0,0,954,3,0,0,0,0,0,0}, {774,0,0,957,9,0,0,0,0,0,0}, {775,0,0,966,2,0,0,0,0,0,0},
    {776,0,0,968,2,0,0,0,0,0,0}, {779,0,0,970,3,0,0,0,0,0,0}, {780,0,0,973,3,0,0,0,0,0,0},
    {781,0,0,976,2,0,0,0,0,0,0}, {782,0,0,978,2,0,0,0,0,0,0}, {783,0,0,980,1,0,0,0,0,0,0},
    {784,0,0,981,3,0,0,0,0,0,0}, {785,0,0,984,0,0,0,0,0,0,0}, {787,0,0,984,5,0,0,0,0,0,0},
    {788,0,0,989,1,0,0,0,0,0,0}, {789,0,0,990,3,0,0,0,0,0,0}, {791,0,0,993,3,0,0,0,0,0,0},
    {792,0,0,996,3,0,0,0,0,0,0}, {793,0,0,999,3,0,0,0,0,0,0}, {795,0,0,1002,3,0,0,0,0,0,0},
    {796,0,0,1005,2,0,0,0,0,0,0}, {797,0,0,1007,1,0,0,0,0,0,0}, {799,0,0,1008,6,0,0,0,0,0,0},
    {800,0,0,1014,2,0,0,0,0,0,0}, {801,0,0,1016,2,0,0,0,0,0,0}, {803,0,0,1018,1,0,0,0,0,0,0},
    {161,0,0,1019,8,0,0,0,0,0,0}, {807,0,0,1027,10,0,0,0,0,0,0}, {165,0,0,1037,6,0,0,0,0,0,0},
    {810,3,192,1043,0,16,128,70,0,0,0}, {811,1,0,1043,1,0,0,0,0,0,0},
    {812,3,4,1044,0,0,0,0,0,0,0}, {813,1,0,1044,1,0,0,0,0,0,0}, {814,3,192,1045,0,3,63,0,0,0,0},
    {815,3,0,1045,0,0,0,58,0,0,0}, {816,2,0,1045,2,0,0,0,0,0,0},
    {817,3,192,1047,0,1,50,71,0,0,0}, {818,3,192,1047,0,1,1024,0,0,0,0},
    {819,4,0,1047,0,0,0,0,0,0,0}, {820,3,192,1047,0,20,2048,0,0,0,0}, {823,3,0,53,2,0,0,0,0,0,0},
    {827,3,0,55,3,0,0,0,0,0,0}, {828,1,0,1047,1,0,0,0,0,0,0}, {829,5,0,1048,0,0,0,0,0,0,0},
    {830,3,192,1048,0,6,6,72,0,0,0}, {831,4,0,1048,0,0,0,0,0,0,0}, {832,4,0,1048,0,0,0,0,0,0,0},
    {833,3,192,1048,0,1,16384,39,0,0,0}, {834,3,192,1048,0,1,2097152,39,0,0,0},
    {835,3,192,1048,0,24,128,70,0,0,0}, {836,1,0,1048,1,0,0,0,0,0,0},
    {837,1,0,1049,1,0,0,0,0,0,0}, {838,3,192,1050,0,1,255,0,0,0,0},
    {839,3,192,1050,0,1,255,0,0,0,0}, {840,5,192,1050,0,1,36600,0,0,0,0},
    {841,3,0,1050,0,0,0,0,0,0,0}, {842,3,0,1050,0,0,0,0,0,0,0}, {843,3,0,1050,0,0,0,0,0,0,0},
    {844,3,192,1050,0,1,64,66,0,0,0}, {845,8,0,1050,0,0,0,0,0,0,0},
    {846,3,128,1050,0,0,1000,73,0,0,0}, {847,3,192,1050,0,16,128,74,0,0,0},
    {848,1,0,1050,1,0,0,0,0,0,0}, {849,3,0,1051,0,0,0,0,0,0,0}, {850,3,0,1051,0,0,0,0,0,0,0},
    {851,3,0,1051,0,0,0,0,0,0,0}, {854,3,0,58,2,0,0,0,0,0,0}, {855,3,0,1051,0,0,0,0,0,0,0},
    {856,1,0,1051,1,0,0,0,0,0,0}, {857,1,0,1052,1,0,0,0,0,0,0},
    {858,3,192,1053,0,1,128,66,0,0,0}, {859,3,0,1053,0,0,0,0,0,0,0},
    {860,3,192,1053,0,1,128,66,0,0,0}, {863,3,0,60,2,0,0,0,0,0,0}, {864,1,0,1053,1,0,0,0,0,0,0},
    {865,1,0,1054,1,0,0,0,0,0,0}, {866,1,0,1055,1,0,0,0,0,0,0},
    {867,3,192,1056,0,1,128,66,0,0,0}, {868,3,192,1056,0,16,128,70,0,0,0},
    {869,1,0,1056,1,0,0,0,0,0,0}, {870,1,0,1057,1,0,0,0,0,0,0},
    {871,3,192,1058,0,1,128,66,0,0,0}, {872,5,0,1058,0,0,0,0,0,0,0},
    {873,3,0,1058,0,0,0,0,0,0,0}, {874,3,0,1058,0,0,0,0,0,0,0}, {875,3,0,1058,0,0,0,0,0,0,0},
    {876,3,0,1058,0,0,0,0,0,0,0}, {877,3,0,1058,0,0,0,0,0,0,0}, {878,3,192,1058,0,36,36,0,0,0,0},
    {880,3,0,62,3,0,0,0,0,0,0}, {881,3,0,1058,0,0,0,0,0,0,0}, {882,3,0,1058,0,0,0,0,0,0,0},
    {883,1,0,1058,1,0,0,0,0,0,0}, {884,3,192,1059,0,2,12,0,0,0,0}, {885,3,0,1059,0,0,0,0,0,0,0},
    {886,3,0,1059,0,0,0,0,0,0,0}, {888,3,0,65,1,0,0,0,0,0,0}, {889,3,192,1059,0,1,128,0,0,0,0},
    {890,1,0,1059,1,0,0,0,0,0,0}, {891,2,128,1060,2,0,30,0,0,0,0},
    {892,3,192,1062,0,1,320,67,0,0,0}, {893,5,192,1062,0,1,1000,0,0,0,0},
    {894,5,192,1062,0,1,1095,0,0,0,0}, {895,1,0,1062,1,0,0,0,0,0,0},
    {896,5,192,1063,0,6,128,0,0,0,0}, {897,5,0,1063,0,0,0,0,0,0,0}, {898,3,0,1063,0,0,0,0,0,0,0},
    {899,3,0,1063,0,0,0,0,0,0,0}, {900,3,128,1063,0,0,500,73,0,0,0},
    {901,3,192,1063,0,2,400,75,0,0,0}, {902,3,0,1063,0,0,0,0,0,0,0},
    {903,3,192,1063,0,19,427,76,0,0,0}, {904,3,0,1063,0,0,0,77,0,0,0},
    {905,3,192,1063,0,20,2048,78,0,0,0}, {906,3,128,1063,0,0,1024,0,0,0,0},
    {907,3,128,1063,0,0,1000,0,0,0,0}, {908,3,192,1063,0,1,128,0,0,0,0},
    {909,3,128,1063,0,0,256,0,0,0,0}, {915,3,0,66,6,0,0,0,0,0,0}, {916,1,0,1063,1,0,0,0,0,0,0},
    {917,3,0,1064,0,0,0,0,0,0,0}, {918,5,192,1064,0,1,24,0,0,0,0},
    {919,3,196,1064,0,1,128,39,0,0,0}, {920,3,192,1064,0,1,512,79,0,0,0},
    {921,3,192,1064,0,1,512,80,0,0,0}, {925,3,0,72,3,0,0,0,0,0,0}, {926,3,0,75,3,0,0,0,0,0,0},
    {927,3,0,1064,0,0,0,0,0,0,0}, {928,3,128,1064,0,0,1000,0,0,0,0},
    {929,1,0,1064,1,0,0,0,0,0,0}, {930,3,192,1065,0,1,131072,39,0,0,0},
    {931,1,0,1065,1,0,0,0,0,0,0}, {932,3,0,1066,0,0,0,0,0,0,0}, {933,1,0,1066,1,0,0,0,0,0,0},
    {934,1,0,1067,1,0,0,0,0,0,0}, {935,1,0,1068,1,0,0,0,0,0,0},
    {936,3,192,1069,0,1,128,66,0,0,0}, {937,3,0,1069,0,0,0,0,0,0,0}, {941,3,0,78,3,0,0,0,0,0,0},
    {942,1,128,1069,1,0,50,0,0,0,0}, {943,3,192,1070,0,5,256,81,0,0,0},
    {944,3,0,1070,0,0,0,81,0,0,0}, {945,1,0,1070,1,0,0,0,0,0,0},
    {946,3,192,1071,0,1,512,82,0,0,0}, {950,3,0,81,3,0,0,0,0,0,0}, {953,3,0,84,2,0,0,0,0,0,0},
    {954,3,0,1071,0,0,0,83,0,0,0}, {955,3,192,1071,0,22,64,84,0,0,0},
    {956,1,128,1071,1,0,2,0,0,0,0}, {957,3,196,1072,0,1,16384,39,0,0,0},
    {958,3,192,1072,0,48,48,85,0,0,0}, {959,3,192,1072,0,20,128,70,0,0,0},
    {960,3,192,1072,0,1,16384,39,0,0,0}, {961,3,192,1072,0,1,255,86,0,0,0},
    {962,1,192,1072,1,1,20,0,0,0,0}, {963,3,0,1073,0,0,0,0,0,0,0},
    {964,3,128,1073,0,0,200,73,0,0,0}, {965,3,128,1073,0,0,30,73,0,0,0},
    {966,3,192,1073,0,5,400,87,0,0,0}, {967,3,0,1073,0,0,0,0,0,0,0},
    {968,3,192,1073,0,1,512,0,0,0,0}, {969,3,128,1073,0,0,1000,73,0,0,0},
    {970,1,0,1073,1,0,0,0,0,0,0}, {971,1,0,1074,1,0,0,0,0,0,0},
    {972,5,192,1075,0,3600,43200,0,0,0,0}, {973,3,0,1075,0,0,0,0,0,0,0},
    {974,3,192,1075,0,1,256,0,0,0,0}, {975,3,192,1075,0,1,64,66,0,0,0},
    {976,3,192,1075,0,1,256,88,0,0,0}, {977,1,0,1075,1,0,0,0,0,0,0},
    {978,3,128,1076,0,0,512,73,0,0,0}, {979,3,0,1076,0,0,0,0,0,0,0},
    {980,3,192,1076,0,1,128,89,0,0,0}, {981,3,192,1076,0,9,256,90,0,0,0},
    {982,1,0,1076,1,0,0,0,0,0,0}, {983,3,192,1077,0,1,128,66,0,0,0},
    {984,3,192,1077,0,0,200,66,0,0,0}, {985,3,4,1077,0,0,0,0,0,0,0},
    {986,3,0,1077,0,0,0,0,0,0,0}, {987,3,0,1077,0,0,0,0,0,0,0}, {988,3,0,1077,0,0,0,0,0,0,0},
    {989,1,192,1077,1,1,200,0,0,0,0}, {990,3,192,1078,0,1,64,91,0,0,0},
    {991,3,0,1078,0,0,0,0,0,0,0}, {992,3,4,1078,0,0,0,0,0,0,0},
    {993,3,192,1078,0,20,128,70,0,0,0}, {994,3,192,1078,0,0,200,37,0,0,0},
    {995,5,192,1078,0,300,43200,0,0,0,0}, {1000,3,0,86,4,0,0,0,0,0,0},
    {1008,3,0,90,7,0,0,0,0,0,0}, {1012,3,0,97,3,0,0,0,0,0,0}, {1013,3,0,1078,0,0,0,0,0,0,0},
    {1014,3,192,1078,0,0,10000,0,0,0,0}, {1042,3,0,100,34,0,0,0,0,0,0},
    {1043,2,0,1078,2,0,0,0,0,0,0}, {1047,3,0,134,4,0,0,0,0,0,0}, {1048,5,0,1080,0,0,0,0,0,0,0},
    {1049,1,128,1080,1,0,50,0,0,0,0}, {1050,3,192,1081,0,1,128,40,0,0,0},
    {1051,1,128,1081,1,0,50,0,0,0,0}, {1052,3,192,1082,0,1,128,92,0,0,0},
    {1053,1,128,1082,1,0,50,0,0,0,0}, {1054,3,192,1083,0,0,256,93,0,0,0},
    {1055,3,192,1083,0,0,256,41,0,0,0}, {1056,1,0,1083,1,0,0,0,0,0,0},
    {1057,3,192,1084,0,40,40,0,0,0,0}, {1058,3,0,1084,0,0,0,0,0,0,0},
    {1059,3,0,1084,0,0,0,0,0,0,0}, {1060,1,0,1084,1,0,0,0,0,0,0}, {1061,1,0,1085,1,0,0,0,0,0,0},
    {1062,3,192,1086,0,1,64,66,0,0,0}, {1063,1,0,1086,1,0,0,0,0,0,0},
    {1064,3,64,1087,0,1,0,66,0,0,0},};

const std::uint16_t enums[] = {
    7, 8, 57, 58, 59, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 225, 226, 227, 228, 161,
    33, 116, 262, 263, 287, 288, 573, 577, 578, 579, 591, 592, 593, 594, 595, 596, 83, 84, 57,
    58, 59, 592, 593, 607, 608, 610, 142, 635, 640, 641, 642, 821, 822, 824, 825, 826, 852, 853,
    861, 862, 226, 879, 227, 887, 910, 911, 912, 913, 257, 914, 922, 923, 924, 642, 226, 227,
    938, 939, 940, 947, 948, 949, 951, 952, 996, 997, 998, 999, 1001, 1002, 1003, 1004, 1005,
    1006, 1007, 1009, 1010, 1011, 336, 1015, 453, 1016, 1017, 1018, 1019, 1020, 1021, 1022, 1023,
    467, 1024, 1025, 1026, 1027, 1028, 1029, 1030, 1031, 308, 1032, 1033, 1034, 1035, 1036, 719,
    1037, 460, 1038, 1039, 1040, 409, 1041, 1044, 1045, 1046, 227,};

const std::uint16_t errors[] = {
    289, 374, 32, 207, 203, 118, 357, 288, 285, 32, 374, 289, 358, 32, 203, 289, 207, 374, 289,
    118, 207, 403, 374, 289, 207, 374, 289, 374, 32, 203, 289, 207, 203, 316, 374, 289, 207, 203,
    403, 316, 374, 289, 207, 203, 316, 374, 289, 205, 207, 121, 302, 374, 289, 207, 374, 32, 118,
    207, 374, 118, 374, 203, 207, 32, 207, 118, 289, 374, 118, 203, 207, 32, 374, 118, 289, 302,
    207, 374, 203, 118, 207, 32, 374, 293, 203, 207, 118, 285, 32, 374, 289, 285, 203, 207, 374,
    207, 203, 118, 285, 32, 374, 203, 118, 207, 32, 374, 203, 207, 289, 374, 207, 289, 376, 207,
    118, 289, 203, 32, 374, 207, 203, 118, 32, 374, 121, 289, 207, 374, 32, 289, 207, 374, 32,
    289, 207, 374, 289, 207, 374, 289, 78, 207, 374, 289, 207, 374, 289, 78, 207, 374, 121, 289,
    207, 374, 203, 289, 374, 289, 207, 203, 78, 374, 289, 207, 203, 78, 374, 289, 78, 207, 403,
    32, 374, 289, 403, 374, 289, 207, 403, 374, 203, 207, 289, 374, 289, 289, 78, 207, 374, 289,
    207, 374, 289, 289, 207, 32, 374, 207, 289, 78, 32, 374, 289, 374, 289, 207, 374, 289, 78,
    207, 374, 32, 289, 207, 203, 374, 289, 207, 203, 403, 374, 289, 207, 203, 374, 373, 8, 296,
    297, 373, 8, 296, 297, 128, 118, 121, 201, 207, 289, 374, 32, 373, 8, 296, 297, 26, 373, 8,
    296, 297, 26, 130, 207, 374, 343, 289, 203, 374, 289, 374, 203, 374, 374, 203, 289, 203, 71,
    70, 72, 374, 289, 374, 289, 374, 289, 374, 203, 289, 374, 289, 374, 289, 374, 289, 374, 203,
    289, 374, 289, 128, 289, 203, 374, 289, 203, 374, 289, 374, 289, 374, 289, 203, 374, 289,
    203, 374, 289, 404, 289, 374, 289, 203, 289, 203, 289, 203, 374, 289, 374, 289, 374, 289,
    374, 374, 289, 203, 374, 289, 203, 374, 289, 203, 374, 289, 374, 203, 289, 203, 374, 289,
    374, 374, 289, 374, 289, 374, 374, 289, 374, 289, 203, 374, 289, 374, 289, 374, 203, 374,
    373, 8, 296, 297, 374, 289, 203, 289, 374, 203, 289, 203, 374, 289, 374, 289, 374, 374, 289,
    374, 203, 374, 289, 289, 374, 374, 289, 376, 289, 374, 289, 374, 289, 374, 374, 203, 32, 374,
    207, 285, 289, 374, 289, 203, 403, 316, 374, 207, 285, 289, 403, 374, 289, 203, 316, 374,
    207, 285, 289, 374, 289, 374, 32, 203, 32, 203, 289, 374, 289, 207, 403, 374, 289, 207, 374,
    289, 201, 289, 207, 374, 32, 289, 374, 32, 203, 289, 203, 207, 374, 374, 203, 308, 289, 203,
    308, 289, 203, 207, 32, 374, 203, 289, 207, 32, 374, 289, 207, 203, 32, 374, 289, 207, 203,
    32, 374, 289, 207, 203, 32, 374, 289, 207, 203, 32, 374, 289, 203, 207, 32, 374, 289, 207,
    203, 32, 374, 289, 203, 32, 374, 289, 203, 32, 374, 289, 203, 32, 374, 289, 203, 32, 374,
    289, 32, 374, 289, 203, 32, 374, 289, 203, 32, 374, 289, 32, 374, 289, 207, 374, 203, 289,
    285, 207, 374, 289, 285, 207, 403, 374, 289, 374, 32, 203, 289, 118, 207, 374, 121, 289, 302,
    207, 374, 32, 203, 289, 374, 403, 289, 374, 289, 403, 374, 289, 203, 207, 374, 32, 289, 203,
    289, 118, 207, 374, 289, 289, 207, 374, 203, 289, 207, 118, 121, 32, 374, 207, 289, 204, 111,
    404, 207, 203, 118, 284, 206, 32, 374, 207, 118, 284, 202, 110, 289, 32, 374,};

const OperationRow operations[] = {
    {1065,1,0,0,0,3,0,0,1066,1067}, {1068,9,10,1069,3,10,0,0,1066,1067},
    {1070,13,0,0,13,5,0,0,1066,1067}, {1071,14,0,0,18,5,0,0,1066,1067},
    {1072,15,0,0,23,3,0,0,1066,1067}, {1073,17,0,0,26,4,0,0,1066,1067},
    {1074,18,0,0,30,5,0,0,1066,1067}, {1075,19,0,0,35,6,0,0,1066,1067},
    {1076,20,0,0,41,5,0,0,1066,1067}, {1077,30,0,0,46,6,0,0,1066,1067},
    {1078,41,42,1079,52,3,0,0,1066,1067}, {1080,43,0,0,55,4,0,0,1066,1067},
    {1081,44,45,1082,59,5,0,0,1066,1067}, {1083,46,47,1084,64,4,0,0,1066,1067},
    {1085,48,49,1086,68,5,0,0,1066,1067}, {1087,50,51,1088,73,5,0,0,1066,1067},
    {1089,52,53,1090,78,6,0,0,1066,1067}, {1091,54,55,1092,84,6,0,0,1066,1067},
    {1093,56,57,1094,90,5,0,0,1066,1067}, {1095,58,59,1096,95,6,0,0,1066,1067},
    {1097,60,61,1098,101,5,0,0,1066,1067}, {1099,62,63,1100,106,4,0,0,1066,1067},
    {1101,64,65,1102,110,3,0,0,1066,1067}, {1103,66,67,1104,113,6,0,0,1066,1067},
    {1105,68,69,1106,119,5,0,0,1066,1067}, {1107,73,0,0,124,5,0,0,1066,1067},
    {1108,76,0,0,129,3,0,0,1066,1067}, {1109,77,0,0,132,4,0,0,1066,1067},
    {1110,0,0,0,136,3,0,0,1066,1067}, {1111,80,0,0,139,4,0,0,1066,1067},
    {1112,79,0,0,143,3,0,0,1066,1067}, {1113,81,0,0,146,4,0,0,1066,1067},
    {1114,82,0,0,150,4,0,0,1066,1067}, {1115,83,0,0,154,3,0,0,1066,1067},
    {1116,84,0,0,157,5,0,0,1066,1067}, {1117,85,0,0,162,5,0,0,1066,1067},
    {1118,88,0,0,167,6,0,0,1066,1067}, {1119,86,0,0,173,3,0,0,1066,1067},
    {1120,87,0,0,176,4,0,0,1066,1067}, {1121,89,0,0,180,4,0,0,1066,1067},
    {1122,90,0,0,184,1,0,0,1066,1067}, {1123,91,0,0,185,4,0,0,1066,1067},
    {1124,92,93,1125,189,3,0,0,1066,1067}, {1126,94,0,0,192,1,0,0,1066,1067},
    {1127,95,0,0,193,4,0,0,1066,1067}, {1128,98,0,0,197,5,0,0,1066,1067},
    {1129,96,0,0,202,2,0,0,1066,1067}, {1130,97,0,0,204,3,0,0,1066,1067},
    {1131,99,0,0,207,5,0,0,1066,1067}, {1132,103,0,0,212,4,0,0,1066,1067},
    {1133,104,0,0,216,5,0,0,1066,1067}, {1134,105,0,0,221,4,0,0,1066,1067},
    {1135,106,107,1136,225,4,0,0,1066,1067}, {1137,108,109,1138,229,4,0,0,1066,1067},
    {1139,0,0,0,233,1,0,0,1066,1067}, {1140,112,0,0,234,7,0,0,1066,1067},
    {1141,113,114,1142,241,5,0,0,1066,1067}, {1143,115,116,1144,246,5,0,0,1066,1067},
    {1145,0,117,1146,251,1,0,0,1066,1067}, {1147,0,134,1148,252,2,0,0,1066,1067},
    {1149,135,136,1150,254,1,0,0,1066,1067}, {1151,137,138,1152,255,2,0,0,1066,1067},
    {1153,139,140,1154,257,0,0,0,1066,1067}, {1156,141,142,1157,257,1,0,1,1066,1067},
    {1158,0,143,1159,258,2,0,0,1066,1067}, {1160,144,145,1161,260,2,0,0,1066,1067},
    {1162,0,146,1163,262,1,0,0,1066,1067}, {1164,147,148,1165,263,1,0,0,1066,1067},
    {1166,149,148,1167,264,2,0,0,1066,1067}, {1168,0,150,1169,266,4,0,0,1066,1067},
    {1170,151,152,1171,270,2,0,0,1066,1067}, {1172,155,156,1173,272,2,0,2,1066,1067},
    {1174,153,154,1175,274,2,0,0,1066,1067}, {1176,157,158,1177,276,3,0,0,1066,1067},
    {1178,159,160,1179,279,2,0,0,1066,1067}, {1180,161,162,1181,281,2,0,0,1066,1067},
    {1182,163,164,1183,283,2,0,0,1066,1067}, {1184,165,166,1185,285,3,0,0,1066,1067},
    {1186,167,168,1187,288,1,0,0,1066,1067}, {1188,0,169,1189,289,1,0,0,1066,1067},
    {1190,170,171,1191,290,3,0,0,1066,1067}, {1192,172,173,1193,293,3,0,0,1066,1067},
    {1194,176,177,1195,296,2,0,0,1066,1067}, {1196,174,175,1197,298,2,0,0,1066,1067},
    {1198,178,179,1199,300,3,0,0,1066,1067}, {1200,180,181,1201,303,3,0,0,1066,1067},
    {1202,182,183,1203,306,2,0,0,1066,1067}, {1204,184,185,1205,308,2,0,0,1066,1067},
    {1206,186,187,1207,310,2,0,0,1066,1067}, {1208,188,189,1209,312,2,0,0,1066,1067},
    {1210,190,191,1211,314,3,0,0,1066,1067}, {1212,194,195,1213,317,2,0,0,1066,1067},
    {1214,192,193,1215,319,2,0,0,1066,1067}, {1216,209,210,1217,321,2,0,3,1066,1067},
    {1218,211,212,1219,323,1,0,4,1066,1067}, {1220,213,214,1221,324,3,0,5,1066,1067},
    {1222,215,216,1223,327,3,0,6,1066,1067}, {1224,217,218,1225,330,3,0,7,1066,1067},
    {1226,219,220,1227,333,3,0,0,1066,1067}, {1229,221,222,1230,336,3,0,8,1066,1067},
    {1231,223,224,1232,339,2,0,9,1066,1067}, {1233,227,228,1234,341,1,0,10,1066,1067},
    {1235,225,226,1236,342,2,0,11,1066,1067}, {1237,229,230,1238,344,2,0,12,1066,1067},
    {1239,233,234,1240,346,1,0,13,1066,1067}, {1241,231,232,1242,347,2,0,14,1066,1067},
    {1243,235,236,1244,349,3,0,15,1066,1067}, {1245,237,238,1246,352,2,0,16,1066,1067},
    {1247,239,240,1248,354,3,0,17,1066,1067}, {1249,241,242,1250,357,1,0,0,1066,1067},
    {1251,243,244,1252,358,4,0,0,1066,1067}, {1253,248,249,1254,362,1,0,18,1066,1067},
    {1255,246,247,1256,363,2,0,0,1066,1067}, {1257,250,251,1258,365,3,0,19,1066,1067},
    {1259,252,253,1260,368,3,0,20,1066,1067}, {1261,254,255,1262,371,2,0,21,1066,1067},
    {1263,256,257,1264,373,2,0,22,1066,1067}, {1265,258,259,1266,375,1,0,23,1066,1067},
    {1267,260,261,1268,376,3,0,24,1066,1067}, {1269,262,263,1270,379,1,0,0,1066,1067},
    {1271,264,265,1272,380,1,0,25,1066,1067}, {1273,266,267,1274,381,2,0,26,1066,1067},
    {1275,268,269,1276,383,1,0,27,1066,1067}, {1277,270,271,1278,384,2,0,0,1066,1067},
    {1279,272,273,1280,386,2,0,28,1066,1067}, {1281,274,275,1282,388,2,0,29,1066,1067},
    {1283,276,277,1284,390,2,0,30,1066,1067}, {1285,278,279,1286,392,1,0,31,1066,1067},
    {1287,280,281,1288,393,0,0,32,1066,1067}, {1289,327,328,1290,393,3,0,0,1066,1067},
    {1291,329,0,0,396,4,0,0,1066,1067}, {1292,330,0,0,400,5,0,0,1066,1067},
    {1293,331,0,0,405,5,0,0,1066,1067}, {1294,332,0,0,410,4,0,0,1066,1067},
    {1295,333,0,0,414,4,0,0,1066,1067}, {1296,336,0,0,418,4,0,0,1066,1067},
    {1297,337,0,0,422,4,0,0,1066,1067}, {1298,338,0,0,426,4,0,0,1066,1067},
    {1299,339,0,0,430,3,0,0,1066,1067}, {1300,346,347,1301,433,1,0,0,1066,1067},
    {1302,353,0,0,434,5,0,0,1066,1067}, {1303,370,0,0,439,4,0,0,1066,1067},
    {1304,381,0,0,443,4,0,0,1066,1067}, {1305,382,0,0,447,1,0,0,1066,1067},
    {1306,384,385,1307,448,2,0,33,1066,1067}, {1308,386,385,1309,450,3,0,34,1066,1067},
    {1310,392,0,0,453,5,0,0,1066,1067}, {1311,393,0,0,458,5,0,0,1066,1067},
    {1312,394,0,0,463,5,0,0,1066,1067}, {1313,395,0,0,468,5,0,0,1066,1067},
    {1314,396,0,0,473,5,0,0,1066,1067}, {1315,397,0,0,478,5,0,0,1066,1067},
    {1316,398,0,0,483,5,0,0,1066,1067}, {1317,400,0,0,488,5,0,0,1066,1067},
    {1318,405,0,0,493,4,0,0,1066,1067}, {1319,406,0,0,497,4,0,0,1066,1067},
    {1320,407,0,0,501,4,0,0,1066,1067}, {1321,408,0,0,505,4,0,0,1066,1067},
    {1322,409,0,0,509,3,0,0,1066,1067}, {1323,410,0,0,512,4,0,0,1066,1067},
    {1324,411,0,0,516,4,0,0,1066,1067}, {1325,412,0,0,520,3,0,0,1066,1067},
    {1326,413,0,0,523,4,0,0,1066,1067}, {1327,414,0,0,527,4,0,0,1066,1067},
    {1328,415,0,0,531,5,0,0,1066,1067}, {1329,416,0,0,536,4,0,0,1066,1067},
    {1330,417,0,0,540,4,0,0,1066,1067}, {1331,418,0,0,544,5,0,0,1066,1067},
    {1332,419,0,0,549,4,0,0,1066,1067}, {1333,422,423,1334,553,3,0,0,1066,1067},
    {1335,420,421,1336,556,3,0,0,1066,1067}, {1337,424,425,1338,559,5,0,0,1066,1067},
    {1339,426,0,0,564,2,0,0,1066,1067}, {1340,427,0,0,566,4,0,0,1066,1067},
    {1341,428,0,0,570,1,0,0,1066,1067}, {1342,429,0,0,571,4,0,0,1066,1067},
    {1343,430,0,0,575,6,0,0,1066,1067}, {1344,431,432,1345,581,5,0,0,1066,1067},
    {1346,433,434,1347,586,7,0,0,1066,1067}, {1348,435,436,1349,593,8,0,0,1066,1067},};

const PageRow pages[] = {
    {303,303,302,309,1155}, {303,303,302,309,336}, {303,303,302,309,27}, {303,303,302,309,428},
    {303,303,302,309,432}, {303,303,302,309,432}, {303,303,302,309,432}, {303,303,302,309,1228},
    {303,303,302,309,450}, {303,303,302,309,453}, {303,303,302,309,453}, {303,303,302,309,118},
    {303,303,302,309,460}, {303,303,302,309,460}, {303,303,302,309,118}, {303,303,302,309,467},
    {303,303,302,309,118}, {303,303,302,309,308}, {303,303,302,309,118}, {303,303,302,309,488},
    {303,303,302,309,450}, {303,303,302,309,118}, {303,303,302,309,409}, {303,303,302,309,118},
    {303,303,302,309,502}, {303,303,302,309,118}, {303,303,302,309,507}, {303,303,302,309,514},
    {303,303,302,309,450}, {303,303,302,309,118}, {303,303,302,309,336}, {303,303,302,309,524},
    {303,303,302,309,732}, {303,303,302,309,732},};

const WaiterRow waiters[] = {
    {1355,1178,1,40,0,2}, {1357,1190,1,20,2,2}, {1358,1194,1,20,4,2}, {1359,1212,1,20,6,2},};

const AcceptorRow acceptors[] = {
    {1350,1351,0,1352}, {1353,1351,0,1354}, {1350,1351,0,1352}, {1353,1356,0,543},
    {1350,1351,0,1352}, {1353,1356,0,543}, {1350,1351,0,1352}, {1353,1356,0,543},};

}  // namespace

const ServiceTable iam_table = {
    {1,2,3,1,1,0,0,4}, 2, texts, members, shapes, enums,
    errors, operations, pages, waiters, acceptors};

}  // namespace greenroom::mocks::model::tables
