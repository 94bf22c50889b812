// The model of acm (2015-12-08), as tables.
// Source: botocore 1.44.5 (https://pypi.org/project/botocore/1.44.5/); licence Apache-2.0
// (https://github.com/boto/botocore/blob/develop/LICENSE.txt). Names and numbers only, no text.
// Written by tools/models/generate.py: change that, not this.
// clang-format off
#include "mocks/model/tables.hpp"

namespace greenroom::mocks::model::tables {
namespace {

const char text_0[] =
    "\nacm\nACM\n2015-12-08\nCertificateManager\n1.1\nMessage\nAccessDeniedException\n"
    "CreatedAt\nExported\nImportedAt\nInUse\nIssuedAt\nRenewalEligibility\nRevokedAt\nStatus\n"
    "RenewalStatus\nType\nExportOption\nManagedBy\nValidationMethod\nCertificateKeyPairOrigin\n"
    "AcmeEndpointArn\nAcmeAccountId\nAcmCertificateMetadata\nAcmCertificateMetadataFilter\n"
    "AccountUrl\nPublicKeyThumbprint\nAcmeExternalAccountBindingArn\nContacts\nAcmeAccount\n"
    "member\nAcmeAccountList\nVALID\nDEACTIVATED\nREVOKED\nAcmeAccountStatus\n"
    "AcmeAccountSummary\nPRE_APPROVED\nAcmeAuthorizationBehavior\nREQUIRED\nNOT_REQUIRED\n"
    "AcmeContact\nAcmeDomainValidationArn\nDomainName\nPrevalidationType\n"
    "PrevalidationDetails\nFailureDetails\nUpdatedAt\nAcmeDomainValidation\nACCESS_DENIED\n"
    "DOMAIN_MISMATCH\nDOMAIN_NOT_ALLOWED\nENDPOINT_NOT_ACTIVE\nHOSTED_ZONE_NOT_FOUND\n"
    "INTERNAL_FAILURE\nINVALID_CHANGE_BATCH\nINVALID_PUBLIC_DOMAIN\nTIMED_OUT\n"
    "AcmeDomainValidationFailureReason\nAcmeDomainValidationList\nVALIDATING\nINVALID\n"
    "DELETING\nAcmeDomainValidationStatus\nAcmeDomainValidationSummary\nEndpointUrl\n"
    "FailureReason\nAuthorizationBehavior\nContact\nCertificateAuthority\nCertificateTags\n"
    "AcmeEndpoint\nAcmeEndpointList\nCREATING\nACTIVE\nFAILED\nAcmeEndpointStatus\n"
    "AcmeEndpointSummary\nRoleArn\nExpiresAt\nLastUsedAt\nAcmeExternalAccountBinding\n"
    "AcmeExternalAccountBindingList\nAcmeExternalAccountBindingSummary\nCertificateArn\nTags\n"
    "AddTagsToCertificateRequest\nArn\nAvailabilityErrorMessage\nPublicCertificateAuthority\n"
    "CertificateBody\nCertificateBodyBlob\nCertificateChain\nCertificateChainBlob\n"
    "SubjectAlternativeNames\nDomainValidationOptions\nSerial\nSubject\nIssuer\n"
    "RevocationReason\nNotBefore\nNotAfter\nKeyAlgorithm\nSignatureAlgorithm\nInUseBy\n"
    "RenewalSummary\nKeyUsages\nExtendedKeyUsages\nCertificateAuthorityArn\nOptions\n"
    "UpdateSummary\nCertificateDetail\nENABLED\nDISABLED\nCertificateExport\n"
    "X509AttributeFilter\nCertificateFilter\nAnd\nOr\nNot\nFilter\nCertificateFilterStatement\n"
    "CertificateFilterStatementList\nAWS_MANAGED\nACME\nCUSTOMER_PROVIDED\n"
    "CertificateKeyPairOrigins\nCLOUDFRONT\nCertificateManagedBy\nCertificateMetadata\n"
    "CertificateTransparencyLoggingPreference\nExport\nCertificateOptions\nX509Attributes\n"
    "CertificateSearchResult\nCertificateSearchResultList\nPENDING_VALIDATION\nISSUED\n"
    "INACTIVE\nEXPIRED\nVALIDATION_TIMED_OUT\nCertificateStatus\nCertificateStatuses\n"
    "SubjectAlternativeNameSummaries\nHasAdditionalSubjectAlternativeNames\n"
    "CertificateSummary\nCertificateSummaryList\nIMPORTED\nAMAZON_ISSUED\nPRIVATE\n"
    "CertificateType\nValue\nComparisonOperator\nCommonNameFilter\nCONTAINS\nEQUALS\nmessage\n"
    "ConflictException\nContactList\nCoralAvailabilityThrottledResource\n"
    "CoralAvailabilityThrottlingReason\nIdempotencyToken\nPrevalidationOptions\n"
    "CreateAcmeDomainValidationRequest\nCreateAcmeDomainValidationResponse\n"
    "CreateAcmeEndpointRequest\nCreateAcmeEndpointResponse\nExpiration\n"
    "CreateAcmeExternalAccountBindingRequest\nExternalAccountBinding\n"
    "CreateAcmeExternalAccountBindingResponse\nObjectIdentifier\nCustomAttribute\n"
    "CustomAttributeList\nDeleteAcmeDomainValidationRequest\nDeleteAcmeEndpointRequest\n"
    "DeleteAcmeExternalAccountBindingRequest\nDeleteCertificateRequest\n"
    "DescribeAcmeAccountRequest\nDescribeAcmeAccountResponse\n"
    "DescribeAcmeDomainValidationRequest\nDescribeAcmeDomainValidationResponse\n"
    "DescribeAcmeEndpointRequest\nDescribeAcmeEndpointResponse\n"
    "DescribeAcmeExternalAccountBindingRequest\nDescribeAcmeExternalAccountBindingResponse\n"
    "DescribeCertificateRequest\nCertificate\nDescribeCertificateResponse\nCommonName\n"
    "DomainComponents\nCountry\nCustomAttributes\nDistinguishedNameQualifier\n"
    "GenerationQualifier\nGivenName\nInitials\nLocality\nOrganization\nOrganizationalUnit\n"
    "Pseudonym\nSerialNumber\nState\nSurname\nTitle\nDistinguishedName\nDnsNameFilter\n"
    "DomainScope\nHostedZoneId\nResourceRecord\nDnsPrevalidationDetails\n"
    "DnsPrevalidationOptions\nDnsValidationChallenge\nDomainComponentList\nDomainList\n"
    "DomainNameString\nExactDomain\nSubdomains\nWildcards\nDomainScopeOption\nSUCCESS\n"
    "DomainStatus\nValidationEmails\nValidationDomain\nValidationStatus\nHttpRedirect\n"
    "DomainValidation\nDomainValidationList\nFrom\nTo\nDomainValidationMethodUpdateSummary\n"
    "DomainValidationOption\nDomainValidationOptionList\nActiveValidationConfiguration\n"
    "RequestedValidationConfiguration\nDomainValidationSummary\nDomainValidationSummaryList\n"
    "EmailValidationChallenge\nExpirationValueLong\nDaysBeforeExpiry\n"
    "ExpiryEventsConfiguration\nPassphrase\nExportCertificateRequest\nPrivateKey\n"
    "ExportCertificateResponse\nName\nOID\nExtendedKeyUsage\nExtendedKeyUsageFilterList\n"
    "ExtendedKeyUsageList\nTLS_WEB_SERVER_AUTHENTICATION\nTLS_WEB_CLIENT_AUTHENTICATION\n"
    "CODE_SIGNING\nEMAIL_PROTECTION\nTIME_STAMPING\nOCSP_SIGNING\nIPSEC_END_SYSTEM\n"
    "IPSEC_TUNNEL\nIPSEC_USER\nANY\nNONE\nCUSTOM\nExtendedKeyUsageName\nExtendedKeyUsageNames\n"
    "Reason\nNO_AVAILABLE_CONTACTS\nADDITIONAL_VERIFICATION_REQUIRED\n"
    "DOMAIN_VALIDATION_DENIED\nCAA_ERROR\nPCA_LIMIT_EXCEEDED\nPCA_INVALID_ARN\n"
    "PCA_INVALID_STATE\nPCA_REQUEST_FAILED\nPCA_NAME_CONSTRAINTS_VALIDATION\n"
    "PCA_RESOURCE_NOT_FOUND\nPCA_INVALID_ARGS\nPCA_INVALID_DURATION\nPCA_ACCESS_DENIED\n"
    "SLR_NOT_FOUND\nOTHER\nFilterString\nextendedKeyUsage\nkeyUsage\nkeyTypes\nexportOption\n"
    "managedBy\nFilters\nDirectoryName\nDnsName\nIpAddress\nOtherName\nRegisteredId\n"
    "Rfc822Name\nUniformResourceIdentifier\nGeneralName\nGeneralNameList\nExpiryEvents\n"
    "GetAccountConfigurationResponse\nGetAcmeExternalAccountBindingCredentialsRequest\nKeyId\n"
    "MacKey\nGetAcmeExternalAccountBindingCredentialsResponse\nGetCertificateRequest\n"
    "GetCertificateResponse\nRedirectFrom\nRedirectTo\nImportCertificateRequest\n"
    "ImportCertificateResponse\nInUseList\nInternalServerException\nInvalidArgsException\n"
    "InvalidArnException\nInvalidDomainValidationOptionsException\nInvalidParameterException\n"
    "InvalidStateException\nInvalidTagException\nRSA_1024\nRSA_2048\nRSA_3072\nRSA_4096\n"
    "EC_prime256v1\nEC_secp384r1\nEC_secp521r1\nKeyAlgorithmList\nKeyUsage\n"
    "KeyUsageFilterList\nKeyUsageList\nDIGITAL_SIGNATURE\nNON_REPUDIATION\nKEY_ENCIPHERMENT\n"
    "DATA_ENCIPHERMENT\nKEY_AGREEMENT\nCERTIFICATE_SIGNING\nCRL_SIGNING\nENCIPHER_ONLY\n"
    "DECIPHER_ONLY\nKeyUsageName\nKeyUsageNames\nLimitExceededException\nNextToken\n"
    "MaxResults\nListAcmeAccountsRequest\nListAcmeAccountsRequestMaxResultsInteger\n"
    "AcmeAccounts\nListAcmeAccountsResponse\nListAcmeDomainValidationsRequest\n"
    "ListAcmeDomainValidationsRequestMaxResultsInteger\nAcmeDomainValidations\n"
    "ListAcmeDomainValidationsResponse\nListAcmeEndpointsRequest\n"
    "ListAcmeEndpointsRequestMaxResultsInteger\nAcmeEndpoints\nListAcmeEndpointsResponse\n"
    "ListAcmeExternalAccountBindingsRequest\n"
    "ListAcmeExternalAccountBindingsRequestMaxResultsInteger\nExternalAccountBindings\n"
    "ListAcmeExternalAccountBindingsResponse\nMaxItems\n"
    "ListCertificateDomainValidationsRequest\nListCertificateDomainValidationsResponse\n"
    "Includes\nSortBy\nSortOrder\nListCertificatesRequest\nListCertificatesResponse\n"
    "ListTagsForCertificateRequest\nListTagsForCertificateResponse\nResourceArn\n"
    "ListTagsForResourceRequest\nListTagsForResourceResponse\nNullableBoolean\nPassphraseBlob\n"
    "PcaArn\nPositiveInteger\nDnsPrevalidation\nDNS_PREVALIDATION\nPrivateKeyBlob\n"
    "AllowedKeyAlgorithms\nPublicKeyAlgorithm\nPublicKeyAlgorithmList\n"
    "PutAccountConfigurationRequest\nCNAME\nRecordType\nRemoveTagsFromCertificateRequest\n"
    "RenewCertificateRequest\nELIGIBLE\nINELIGIBLE\nPENDING_AUTO_RENEWAL\nRenewalStatusReason\n"
    "RequestCertificateRequest\nRequestCertificateResponse\nRequestInProgressException\n"
    "Domain\nResendValidationEmailRequest\nResourceInUseException\nResourceNotFoundException\n"
    "UNSPECIFIED\nKEY_COMPROMISE\nCA_COMPROMISE\nAFFILIATION_CHANGED\nSUPERCEDED\nSUPERSEDED\n"
    "CESSATION_OF_OPERATION\nCERTIFICATE_HOLD\nREMOVE_FROM_CRL\nPRIVILEGE_WITHDRAWN\n"
    "A_A_COMPROMISE\nRevokeAcmeAccountRequest\nRevokeAcmeExternalAccountBindingRequest\n"
    "RevokeCertificateRequest\nRevokeCertificateResponse\nFilterStatement\n"
    "SearchCertificatesRequest\nResults\nSearchCertificatesResponse\nCREATED_AT\nNOT_AFTER\n"
    "STATUS\nRENEWAL_STATUS\nEXPORTED\nIN_USE\nNOT_BEFORE\nKEY_ALGORITHM\nTYPE\n"
    "CERTIFICATE_ARN\nCOMMON_NAME\nREVOKED_AT\nRENEWAL_ELIGIBILITY\nISSUED_AT\nMANAGED_BY\n"
    "EXPORT_OPTION\nVALIDATION_METHOD\nIMPORTED_AT\nACME_ENDPOINT_ARN\nACME_ACCOUNT_ID\n"
    "CERTIFICATE_KEY_PAIR_ORIGIN\nSearchCertificatesSortBy\nASCENDING\nDESCENDING\n"
    "SearchCertificatesSortOrder\nSearchMaxResults\nServiceErrorMessage\n"
    "ServiceQuotaExceededException\nString\nSubjectAlternativeNameFilter\nSubjectFilter\n"
    "TStamp\nKey\nTag\nTagKey\nTagKeyList\nTagList\nTagPolicyException\nTagResourceRequest\n"
    "TagValue\nthrottlingReasons\nThrottlingException\nreason\nresource\nThrottlingReason\n"
    "ThrottlingReasonList\nMINUTES\nHOURS\nDAYS\nTimeType\nTimestamp\nStart\nEnd\n"
    "TimestampRange\nTooManyTagsException\nTagKeys\nUntagResourceRequest\n"
    "UpdateAcmeDomainValidationRequest\nUpdateAcmeEndpointRequest\n"
    "UpdateCertificateOptionsRequest\nPENDING_DOMAIN_VALIDATION\nUpdateStatus\nRequestedAt\n"
    "DOMAIN_VALIDATION_METHOD\nUpdateType\nValidationChallenge\nValidationConfiguration\n"
    "ValidationEmailList\nValidationException\nValidationExceptionMessage\nEMAIL\nDNS\nHTTP\n"
    "SubjectAlternativeName\nAddTagsToCertificate\nPOST\n/\nCreateAcmeDomainValidation\n"
    "CreateAcmeEndpoint\nCreateAcmeExternalAccountBinding\nDeleteAcmeDomainValidation\n"
    "DeleteAcmeEndpoint\nDeleteAcmeExternalAccountBinding\nDeleteCertificate\n"
    "DescribeAcmeAccount\nDescribeAcmeDomainValidation\nDescribeAcmeEndpoint\n"
    "DescribeAcmeExternalAccountBinding\nDescribeCertificate\nExportCertificate\n"
    "GetAccountConfiguration\nGetAcmeExternalAccountBindingCredentials\nGetCertificate\n"
    "ImportCertificate\nListAcmeAccounts\nListAcmeDomainValidations\nListAcmeEndpoints\n"
    "ListAcmeExternalAccountBindings\nListCertificateDomainValidations\nListCertificates\n"
    "ListTagsForCertificate\nListTagsForResource\nPutAccountConfiguration\n"
    "RemoveTagsFromCertificate\nRenewCertificate\nRequestCertificate\nResendValidationEmail\n"
    "RevokeAcmeAccount\nRevokeAcmeExternalAccountBinding\nRevokeCertificate\n"
    "SearchCertificates\nTagResource\nUntagResource\nUpdateAcmeDomainValidation\n"
    "UpdateAcmeEndpoint\nUpdateCertificateOptions\nsuccess\nerror\nretry\npath\n"
    "AcmeDomainValidation.Status\nAcmeDomainValidationDeleted\nfailure\n"
    "AcmeDomainValidationValidated\nAcmeEndpoint.Status\nAcmeEndpointActive\n"
    "AcmeEndpointDeleted\npathAll\nCertificate.DomainValidationOptions[].ValidationStatus\n"
    "pathAny\nCertificate.Status\nCertificateValidated\n";

const std::string_view texts[] = {{text_0, sizeof text_0 - 1}};

const MemberRow members[] = {
    {6,0,205,0,0,0}, {8,0,212,0,0,0}, {9,0,166,0,0,0}, {10,0,212,0,0,0}, {11,0,166,0,0,0},
    {12,0,212,0,0,0}, {13,0,183,0,0,0}, {14,0,212,0,0,0}, {15,0,47,0,0,0}, {16,0,184,0,0,0},
    {17,0,52,0,0,0}, {18,0,36,0,0,0}, {19,0,42,0,0,0}, {20,0,239,0,0,0}, {21,0,40,0,0,0},
    {22,0,27,0,0,0}, {23,0,5,0,0,0}, {15,0,47,0,0,0}, {16,0,184,0,0,0}, {17,0,52,0,0,0},
    {11,0,166,0,0,0}, {9,0,166,0,0,0}, {18,0,36,0,0,0}, {19,0,42,0,0,0}, {20,0,239,0,0,0},
    {21,0,40,0,0,0}, {22,0,27,0,0,0}, {23,0,5,0,0,0}, {26,0,209,0,0,0}, {27,0,209,0,0,0},
    {15,0,7,0,0,0}, {8,0,224,0,0,0}, {28,0,23,0,0,0}, {29,0,56,0,0,0}, {31,0,8,0,0,0},
    {26,0,209,0,0,0}, {27,0,209,0,0,0}, {15,0,7,0,0,0}, {8,0,224,0,0,0}, {28,0,23,0,0,0},
    {29,0,56,0,0,0}, {43,0,12,0,0,0}, {22,0,18,0,0,0}, {44,0,88,0,0,0}, {45,0,173,0,0,0},
    {46,0,171,0,0,0}, {15,0,15,0,0,0}, {47,0,111,0,0,0}, {8,0,224,0,0,0}, {48,0,224,0,0,0},
    {31,0,16,0,0,0}, {43,0,12,0,0,0}, {22,0,18,0,0,0}, {44,0,88,0,0,0}, {45,0,173,0,0,0},
    {46,0,171,0,0,0}, {15,0,15,0,0,0}, {47,0,111,0,0,0}, {8,0,224,0,0,0}, {48,0,224,0,0,0},
    {22,0,18,0,0,0}, {66,0,209,0,0,0}, {15,0,20,0,0,0}, {67,0,209,0,0,0}, {68,0,9,0,0,0},
    {69,0,10,0,0,0}, {70,0,30,0,0,0}, {71,0,216,0,0,0}, {8,0,224,0,0,0}, {48,0,224,0,0,0},
    {31,0,21,0,0,0}, {22,0,18,0,0,0}, {66,0,209,0,0,0}, {15,0,20,0,0,0}, {67,0,209,0,0,0},
    {68,0,9,0,0,0}, {69,0,10,0,0,0}, {70,0,30,0,0,0}, {71,0,216,0,0,0}, {8,0,224,0,0,0},
    {48,0,224,0,0,0}, {28,0,23,0,0,0}, {22,0,18,0,0,0}, {79,0,198,0,0,0}, {80,0,224,0,0,0},
    {14,0,224,0,0,0}, {81,0,224,0,0,0}, {8,0,224,0,0,0}, {48,0,224,0,0,0}, {31,0,25,0,0,0},
    {28,0,23,0,0,0}, {22,0,18,0,0,0}, {79,0,198,0,0,0}, {80,0,224,0,0,0}, {14,0,224,0,0,0},
    {81,0,224,0,0,0}, {8,0,224,0,0,0}, {48,0,224,0,0,0}, {85,0,27,1,0,0}, {86,0,216,1,0,0},
    {90,0,176,0,0,0}, {85,0,27,0,0,0}, {44,0,89,0,0,0}, {95,0,87,0,0,0}, {19,0,42,0,0,0},
    {96,0,94,0,0,0}, {97,0,209,0,0,0}, {98,0,209,0,0,0}, {99,0,209,0,0,0}, {8,0,212,0,0,0},
    {12,0,212,0,0,0}, {10,0,212,0,0,0}, {15,0,47,0,0,0}, {14,0,212,0,0,0}, {100,0,193,0,0,0},
    {101,0,212,0,0,0}, {102,0,212,0,0,0}, {103,0,135,0,0,0}, {104,0,209,0,0,0},
    {105,0,127,0,0,0}, {67,0,112,0,0,0}, {17,0,52,0,0,0}, {106,0,185,0,0,0}, {107,0,139,0,0,0},
    {108,0,108,0,0,0}, {109,0,27,0,0,0}, {13,0,183,0,0,0}, {110,0,44,0,0,0}, {111,0,232,0,0,0},
    {21,0,40,0,0,0}, {22,0,27,0,0,0}, {23,0,5,0,0,0}, {85,0,27,0,0,0}, {116,0,240,0,0,0},
    {25,0,3,0,0,0}, {118,0,39,0,0,0}, {119,0,39,0,0,0}, {120,0,38,0,0,0}, {121,0,37,0,0,0},
    {31,0,38,0,0,0}, {31,0,40,0,0,0}, {24,0,2,0,0,0}, {131,0,51,0,0,0}, {132,0,36,0,0,0},
    {20,0,239,0,0,0}, {85,0,27,0,0,0}, {134,0,241,0,0,0}, {130,0,43,0,0,0}, {31,0,45,0,0,0},
    {31,0,47,0,0,0}, {85,0,27,0,0,0}, {44,0,89,0,0,0}, {144,0,87,0,0,0}, {145,0,166,0,0,0},
    {15,0,47,0,0,0}, {17,0,52,0,0,0}, {103,0,135,0,0,0}, {107,0,141,0,0,0}, {108,0,110,0,0,0},
    {18,0,36,0,0,0}, {11,0,166,0,0,0}, {9,0,166,0,0,0}, {13,0,183,0,0,0}, {101,0,212,0,0,0},
    {102,0,212,0,0,0}, {8,0,212,0,0,0}, {12,0,212,0,0,0}, {10,0,212,0,0,0}, {14,0,212,0,0,0},
    {19,0,42,0,0,0}, {21,0,40,0,0,0}, {31,0,49,0,0,0}, {152,0,113,1,0,0}, {153,0,54,1,0,0},
    {157,0,209,0,0,0}, {31,0,209,0,0,0}, {162,0,209,2,0,0}, {22,0,18,1,0,0}, {44,0,88,1,0,0},
    {163,0,172,1,0,0}, {86,0,216,0,0,0}, {43,0,12,1,0,0}, {162,0,209,2,0,0}, {68,0,9,1,0,0},
    {69,0,10,0,0,0}, {70,0,30,1,0,0}, {86,0,216,0,0,0}, {71,0,216,0,0,0}, {22,0,18,0,0,0},
    {162,0,209,2,0,0}, {22,0,18,1,0,0}, {79,0,198,1,0,0}, {168,0,101,0,0,0}, {86,0,216,0,0,0},
    {170,0,22,0,0,0}, {172,0,209,0,0,0}, {152,0,209,0,0,0}, {31,0,65,0,0,0}, {43,0,12,1,0,0},
    {22,0,18,1,0,0}, {28,0,23,1,0,0}, {85,0,27,1,0,0}, {22,0,18,1,0,0}, {26,0,209,1,0,0},
    {30,0,4,0,0,0}, {43,0,12,1,0,0}, {49,0,11,0,0,0}, {22,0,18,1,0,0}, {72,0,17,0,0,0},
    {28,0,23,1,0,0}, {170,0,22,0,0,0}, {85,0,27,1,0,0}, {188,0,35,0,0,0}, {190,0,209,0,0,0},
    {191,0,86,0,0,0}, {192,0,209,0,0,0}, {193,0,66,0,0,0}, {194,0,209,0,0,0}, {195,0,209,0,0,0},
    {196,0,209,0,0,0}, {197,0,209,0,0,0}, {198,0,209,0,0,0}, {199,0,209,0,0,0},
    {200,0,209,0,0,0}, {201,0,209,0,0,0}, {202,0,209,0,0,0}, {203,0,209,0,0,0},
    {204,0,209,0,0,0}, {205,0,209,0,0,0}, {152,0,113,1,0,0}, {153,0,54,1,0,0}, {208,0,90,0,0,0},
    {209,0,122,0,0,0}, {210,0,192,0,0,0}, {208,0,90,0,0,0}, {209,0,122,0,0,0}, {210,0,192,0,0,0},
    {31,0,209,0,0,0}, {31,0,89,0,0,0}, {217,0,91,0,0,0}, {218,0,91,0,0,0}, {219,0,91,0,0,0},
    {44,0,89,1,0,0}, {223,0,236,0,0,0}, {224,0,89,0,0,0}, {225,0,92,0,0,0}, {210,0,192,0,0,0},
    {226,0,123,0,0,0}, {20,0,239,0,0,0}, {31,0,93,0,0,0}, {229,0,239,0,0,0}, {230,0,239,0,0,0},
    {44,0,89,1,0,0}, {224,0,89,1,0,0}, {31,0,96,0,0,0}, {44,0,89,1,0,0}, {234,0,235,0,0,0},
    {235,0,235,0,0,0}, {31,0,98,0,0,0}, {223,0,236,0,0,0}, {224,0,89,0,0,0}, {152,0,102,1,0,0},
    {17,0,223,1,0,0}, {240,0,170,0,0,0}, {85,0,27,1,0,0}, {242,0,168,1,0,0}, {188,0,31,0,0,0},
    {93,0,33,0,0,0}, {244,0,174,0,0,0}, {246,0,109,0,0,0}, {247,0,209,0,0,0}, {31,0,109,0,0,0},
    {31,0,106,0,0,0}, {31,0,109,0,0,0}, {265,0,13,0,0,0}, {6,0,209,0,0,0}, {282,0,107,0,0,0},
    {283,0,138,0,0,0}, {284,0,136,0,0,0}, {285,0,36,0,0,0}, {286,0,42,0,0,0}, {288,0,81,0,0,0},
    {289,0,209,0,0,0}, {290,0,209,0,0,0}, {291,0,167,0,0,0}, {292,0,209,0,0,0},
    {293,0,209,0,0,0}, {294,0,209,0,0,0}, {31,0,115,0,0,0}, {297,0,103,0,0,0}, {28,0,23,1,0,0},
    {300,0,209,0,0,0}, {301,0,163,0,0,0}, {85,0,27,1,0,0}, {188,0,31,0,0,0}, {93,0,33,0,0,0},
    {305,0,209,0,0,0}, {306,0,209,0,0,0}, {85,0,27,0,0,0}, {188,0,32,1,0,0}, {244,0,175,1,0,0},
    {93,0,34,0,0,0}, {86,0,216,0,0,0}, {85,0,27,0,0,0}, {31,0,209,0,0,0}, {157,0,209,0,0,0},
    {157,0,209,0,0,0}, {157,0,209,0,0,0}, {157,0,209,0,0,0}, {157,0,209,0,0,0},
    {157,0,209,0,0,0}, {157,0,209,0,0,0}, {31,0,135,0,0,0}, {246,0,140,0,0,0}, {31,0,140,0,0,0},
    {31,0,137,0,0,0}, {31,0,140,0,0,0}, {157,0,209,0,0,0}, {340,0,209,0,0,0}, {341,0,144,0,0,0},
    {22,0,18,1,0,0}, {344,0,6,0,0,0}, {340,0,209,0,0,0}, {340,0,209,0,0,0}, {341,0,147,0,0,0},
    {22,0,18,1,0,0}, {348,0,14,0,0,0}, {340,0,209,0,0,0}, {340,0,209,0,0,0}, {341,0,150,0,0,0},
    {352,0,19,0,0,0}, {340,0,209,0,0,0}, {340,0,209,0,0,0}, {341,0,153,0,0,0}, {22,0,18,1,0,0},
    {356,0,24,0,0,0}, {340,0,209,0,0,0}, {85,0,29,1,0,0}, {340,0,165,0,0,0}, {358,0,164,0,0,0},
    {237,0,99,0,0,0}, {340,0,165,0,0,0}, {143,0,48,0,0,0}, {127,0,41,0,0,0}, {361,0,114,0,0,0},
    {340,0,165,0,0,0}, {358,0,164,0,0,0}, {362,0,207,0,0,0}, {363,0,208,0,0,0},
    {340,0,165,0,0,0}, {147,0,50,0,0,0}, {85,0,27,1,0,0}, {86,0,216,0,0,0}, {368,0,27,1,0,0},
    {86,0,216,0,0,0}, {172,0,209,0,0,0}, {152,0,209,0,0,0}, {375,0,83,0,0,0}, {375,0,84,0,0,0},
    {378,0,178,0,0,0}, {31,0,177,0,0,0}, {297,0,103,0,0,0}, {162,0,124,1,0,0}, {85,0,27,1,0,0},
    {86,0,216,1,0,0}, {85,0,27,1,0,0}, {16,0,184,1,0,0}, {96,0,94,1,0,0}, {389,0,112,0,0,0},
    {48,0,212,1,0,0}, {44,0,89,1,0,0}, {20,0,239,0,0,0}, {95,0,87,0,0,0}, {162,0,124,0,0,0},
    {96,0,97,0,0,0}, {110,0,44,0,0,0}, {109,0,169,0,0,0}, {86,0,216,0,0,0}, {103,0,135,0,0,0},
    {19,0,42,0,0,0}, {85,0,27,0,0,0}, {157,0,209,0,0,0}, {85,0,27,1,0,0}, {393,0,89,1,0,0},
    {224,0,89,1,0,0}, {157,0,209,0,0,0}, {157,0,209,0,0,0}, {246,0,209,1,0,0}, {17,0,180,1,0,0},
    {152,0,209,1,0,0}, {22,0,18,1,0,0}, {26,0,209,1,0,0}, {28,0,23,1,0,0}, {85,0,27,1,0,0},
    {100,0,193,1,0,0}, {85,0,27,0,0,0}, {412,0,38,0,0,0}, {341,0,203,0,0,0}, {340,0,165,0,0,0},
    {362,0,201,0,0,0}, {363,0,202,0,0,0}, {414,0,46,0,0,0}, {340,0,165,0,0,0}, {157,0,209,0,0,0},
    {289,0,82,0,0,0}, {190,0,53,0,0,0}, {448,0,214,1,0,0}, {152,0,219,0,0,0}, {31,0,214,0,0,0},
    {31,0,213,0,0,0}, {157,0,209,0,0,0}, {368,0,27,1,0,0}, {86,0,216,1,0,0}, {157,0,28,0,0,0},
    {456,0,222,0,0,0}, {458,0,58,0,0,0}, {459,0,57,0,0,0}, {31,0,221,0,0,0}, {467,0,212,0,0,0},
    {468,0,212,0,0,0}, {157,0,209,0,0,0}, {368,0,27,1,0,0}, {471,0,215,1,0,0}, {43,0,12,1,0,0},
    {163,0,172,0,0,0}, {22,0,18,1,0,0}, {68,0,9,0,0,0}, {69,0,10,0,0,0}, {70,0,30,0,0,0},
    {85,0,27,1,0,0}, {110,0,44,1,0,0}, {15,0,231,0,0,0}, {17,0,233,0,0,0}, {231,0,95,0,0,0},
    {478,0,212,0,0,0}, {48,0,212,0,0,0}, {238,0,100,0,0,0}, {213,0,85,0,0,0}, {20,0,239,0,0,0},
    {481,0,234,0,0,0}, {225,0,92,0,0,0}, {31,0,209,0,0,0}, {157,0,238,0,0,0}, {98,0,211,0,0,0},
    {489,0,210,0,0,0}, {248,0,109,0,0,0}, {325,0,140,0,0,0}, {103,0,135,0,0,0},
    {202,0,204,0,0,0}, {102,0,225,0,0,0}, {101,0,225,0,0,0}, {99,0,81,0,0,0}, {98,0,81,0,0,0},
    {95,0,116,0,0,0}, {108,0,110,0,0,0}, {103,0,135,0,0,0}, {107,0,141,0,0,0}, {202,0,204,0,0,0},
    {102,0,212,0,0,0}, {101,0,212,0,0,0},};

const ShapeRow shapes[] = {
    {7,0,1,0,1,0,0,0,0,0,0}, {24,0,0,1,16,0,0,0,0,0,0}, {25,0,8,17,11,0,0,0,0,0,0},
    {30,0,0,28,6,0,0,0,0,0,0}, {23,3,192,34,0,36,36,0,0,0,0}, {32,1,0,34,1,0,0,0,0,0,0},
    {36,3,0,0,3,0,0,0,0,0,0}, {37,0,0,35,6,0,0,0,0,0,0}, {39,3,0,3,1,0,0,0,0,0,0},
    {42,3,0,4,2,0,0,0,0,0,0}, {49,0,0,41,9,0,0,0,0,0,0}, {43,3,192,50,0,1,200,179,0,0,0},
    {59,3,0,6,9,0,0,0,0,0,0}, {60,1,0,50,1,0,0,0,0,0,0}, {64,3,0,15,4,0,0,0,0,0,0},
    {65,0,0,51,9,0,0,0,0,0,0}, {72,0,0,60,10,0,0,0,0,0,0}, {22,3,192,70,0,1,200,180,0,0,0},
    {73,1,0,70,1,0,0,0,0,0,0}, {77,3,0,19,4,0,0,0,0,0,0}, {78,0,0,71,10,0,0,0,0,0,0},
    {82,0,0,81,8,0,0,0,0,0,0}, {28,3,192,89,0,1,200,181,0,0,0}, {83,1,0,89,1,0,0,0,0,0,0},
    {84,0,0,90,8,0,0,0,0,0,0}, {87,0,0,98,2,0,0,0,0,0,0}, {88,3,192,100,0,20,2048,182,0,0,0},
    {89,3,0,100,0,0,0,0,0,0,0}, {85,3,192,100,0,20,2048,183,0,0,0}, {70,0,8,100,1,0,0,0,0,0,0},
    {91,3,192,101,0,1,32768,184,0,0,0}, {92,9,192,101,0,1,32768,0,0,0,0},
    {93,3,192,101,0,1,2097152,185,0,0,0}, {94,9,192,101,0,1,2097152,0,0,0,0},
    {112,0,0,101,31,0,0,0,0,0,0}, {115,3,0,23,2,0,0,0,0,0,0}, {117,0,8,132,3,0,0,0,0,0,0},
    {122,0,8,135,4,0,0,0,0,0,0}, {123,1,192,139,1,1,15,0,0,0,0}, {21,3,0,25,3,0,0,0,0,0,0},
    {127,1,192,140,1,1,3,0,0,0,0}, {129,3,0,28,1,0,0,0,0,0,0}, {130,0,8,141,1,0,0,0,0,0,0},
    {133,0,0,142,3,0,0,0,0,0,0}, {135,0,0,145,3,0,0,0,0,0,0}, {136,1,0,148,1,0,0,0,0,0,0},
    {142,3,0,29,7,0,0,0,0,0,0}, {143,1,0,149,1,0,0,0,0,0,0}, {146,0,0,150,21,0,0,0,0,0,0},
    {147,1,0,171,1,0,0,0,0,0,0}, {131,3,0,36,2,0,0,0,0,0,0}, {151,3,0,38,3,0,0,0,0,0,0},
    {154,0,0,172,2,0,0,0,0,0,0}, {153,3,0,41,2,0,0,0,0,0,0}, {158,0,1,174,1,0,0,0,0,0,0},
    {159,1,4,175,1,0,0,0,0,0,0}, {160,3,0,176,0,0,0,0,0,0,0}, {161,3,0,176,0,0,0,0,0,0,0},
    {164,0,0,176,5,0,0,0,0,0,0}, {165,0,0,181,1,0,0,0,0,0,0}, {166,0,0,182,6,0,0,0,0,0,0},
    {167,0,0,188,1,0,0,0,0,0,0}, {169,0,0,189,5,0,0,0,0,0,0}, {171,0,0,194,1,0,0,0,0,0,0},
    {173,0,0,195,2,0,0,0,0,0,0}, {174,1,0,197,1,0,0,0,0,0,0}, {175,0,0,198,1,0,0,0,0,0,0},
    {176,0,0,199,1,0,0,0,0,0,0}, {177,0,0,200,1,0,0,0,0,0,0}, {178,0,0,201,1,0,0,0,0,0,0},
    {179,0,0,202,2,0,0,0,0,0,0}, {180,0,0,204,1,0,0,0,0,0,0}, {181,0,0,205,1,0,0,0,0,0,0},
    {182,0,0,206,1,0,0,0,0,0,0}, {183,0,0,207,1,0,0,0,0,0,0}, {184,0,0,208,1,0,0,0,0,0,0},
    {185,0,0,209,1,0,0,0,0,0,0}, {186,0,0,210,1,0,0,0,0,0,0}, {187,0,0,211,1,0,0,0,0,0,0},
    {189,0,0,212,1,0,0,0,0,0,0}, {206,0,0,213,16,0,0,0,0,0,0}, {207,0,0,229,2,0,0,0,0,0,0},
    {211,0,0,231,3,0,0,0,0,0,0}, {212,0,0,234,2,0,0,0,0,0,0}, {213,0,0,236,1,0,0,0,0,0,0},
    {214,1,0,237,1,0,0,0,0,0,0}, {215,1,192,238,1,1,100,0,0,0,0},
    {44,3,192,239,0,1,253,186,0,0,0}, {216,3,192,239,0,1,253,0,0,0,0},
    {208,0,0,239,3,0,0,0,0,0,0}, {220,3,0,43,2,0,0,0,0,0,0}, {222,3,0,45,3,0,0,0,0,0,0},
    {227,0,0,242,7,0,0,0,0,0,0}, {228,1,192,249,1,1,1000,0,0,0,0}, {231,0,0,250,2,0,0,0,0,0,0},
    {232,0,0,252,2,0,0,0,0,0,0}, {233,1,192,254,1,1,100,0,0,0,0}, {236,0,0,255,3,0,0,0,0,0,0},
    {237,1,0,258,1,0,0,0,0,0,0}, {238,0,0,259,2,0,0,0,0,0,0}, {168,0,0,261,2,0,0,0,0,0,0},
    {239,6,64,263,0,1,0,0,0,0,0}, {241,0,0,263,1,0,0,0,0,0,0}, {243,0,0,264,2,0,0,0,0,0,0},
    {245,0,0,266,3,0,0,0,0,0,0}, {248,0,0,269,2,0,0,0,0,0,0}, {249,1,0,271,1,0,0,0,0,0,0},
    {250,1,0,272,1,0,0,0,0,0,0}, {263,3,0,48,12,0,0,0,0,0,0}, {264,1,0,273,1,0,0,0,0,0,0},
    {47,0,0,274,2,0,0,0,0,0,0}, {67,3,0,60,17,0,0,0,0,0,0}, {281,3,192,276,0,1,256,0,0,0,0},
    {287,0,0,276,5,0,0,0,0,0,0}, {295,0,8,281,7,0,0,0,0,0,0}, {296,1,0,288,1,0,0,0,0,0,0},
    {298,0,0,289,1,0,0,0,0,0,0}, {299,0,0,290,1,0,0,0,0,0,0}, {302,0,0,291,2,0,0,0,0,0,0},
    {303,0,0,293,1,0,0,0,0,0,0}, {304,0,0,294,2,0,0,0,0,0,0}, {209,3,192,296,0,1,32,187,0,0,0},
    {226,0,0,296,2,0,0,0,0,0,0}, {162,3,192,298,0,1,32,188,0,0,0}, {307,0,0,298,5,0,0,0,0,0,0},
    {308,0,0,303,1,0,0,0,0,0,0}, {309,1,0,304,1,0,0,0,0,0,0}, {310,0,3,305,1,0,0,0,0,0,0},
    {311,0,1,306,1,0,0,0,0,0,0}, {312,0,1,307,1,0,0,0,0,0,0}, {313,0,1,308,1,0,0,0,0,0,0},
    {314,0,1,309,1,0,0,0,0,0,0}, {315,0,1,310,1,0,0,0,0,0,0}, {316,0,1,311,1,0,0,0,0,0,0},
    {103,3,0,77,7,0,0,0,0,0,0}, {324,1,0,312,1,0,0,0,0,0,0}, {325,0,0,313,1,0,0,0,0,0,0},
    {326,1,0,314,1,0,0,0,0,0,0}, {327,1,0,315,1,0,0,0,0,0,0}, {337,3,0,84,11,0,0,0,0,0,0},
    {338,1,0,316,1,0,0,0,0,0,0}, {339,0,1,317,1,0,0,0,0,0,0}, {342,0,0,318,3,0,0,0,0,0,0},
    {343,5,192,321,0,1,100,0,0,0,0}, {345,0,0,321,2,0,0,0,0,0,0}, {346,0,0,323,3,0,0,0,0,0,0},
    {347,5,192,326,0,1,100,0,0,0,0}, {349,0,0,326,2,0,0,0,0,0,0}, {350,0,0,328,2,0,0,0,0,0,0},
    {351,5,192,330,0,1,100,0,0,0,0}, {353,0,0,330,2,0,0,0,0,0,0}, {354,0,0,332,3,0,0,0,0,0,0},
    {355,5,192,335,0,1,100,0,0,0,0}, {357,0,0,335,2,0,0,0,0,0,0}, {359,0,0,337,3,0,0,0,0,0,0},
    {360,0,0,340,2,0,0,0,0,0,0}, {364,0,0,342,7,0,0,0,0,0,0}, {365,0,0,349,2,0,0,0,0,0,0},
    {366,0,0,351,1,0,0,0,0,0,0}, {367,0,0,352,1,0,0,0,0,0,0}, {369,0,0,353,1,0,0,0,0,0,0},
    {370,0,0,354,1,0,0,0,0,0,0}, {301,3,4,355,0,0,0,0,0,0,0}, {358,5,192,355,0,1,1000,0,0,0,0},
    {340,3,192,355,0,1,10000,189,0,0,0}, {371,4,0,355,0,0,0,0,0,0,0},
    {291,0,0,355,2,0,0,0,0,0,0}, {372,9,196,357,0,4,128,0,0,0,0},
    {373,3,192,357,0,20,2048,190,0,0,0}, {374,5,64,357,0,1,0,0,0,0,0},
    {46,0,8,357,1,0,0,0,0,0,0}, {163,0,8,358,1,0,0,0,0,0,0}, {45,3,0,95,1,0,0,0,0,0,0},
    {244,3,196,359,0,1,524288,191,0,0,0}, {377,9,196,359,0,1,8192,0,0,0,0},
    {90,0,0,359,1,0,0,0,0,0,0}, {379,3,0,96,3,0,0,0,0,0,0}, {380,1,0,360,1,0,0,0,0,0,0},
    {381,0,0,361,2,0,0,0,0,0,0}, {383,3,0,99,1,0,0,0,0,0,0}, {384,0,0,363,2,0,0,0,0,0,0},
    {385,0,0,365,1,0,0,0,0,0,0}, {13,3,0,100,2,0,0,0,0,0,0}, {16,3,0,102,4,0,0,0,0,0,0},
    {106,0,0,366,4,0,0,0,0,0,0}, {390,0,0,370,10,0,0,0,0,0,0}, {391,0,0,380,1,0,0,0,0,0,0},
    {392,0,1,381,1,0,0,0,0,0,0}, {394,0,0,382,3,0,0,0,0,0,0}, {395,0,1,385,1,0,0,0,0,0,0},
    {396,0,1,386,1,0,0,0,0,0,0}, {210,0,0,387,3,0,0,0,0,0,0}, {100,3,0,106,11,0,0,0,0,0,0},
    {408,0,0,390,2,0,0,0,0,0,0}, {409,0,0,392,1,0,0,0,0,0,0}, {410,0,0,393,2,0,0,0,0,0,0},
    {411,0,0,395,1,0,0,0,0,0,0}, {79,3,192,396,0,1,2048,192,0,0,0}, {413,0,0,396,5,0,0,0,0,0,0},
    {415,0,0,401,2,0,0,0,0,0,0}, {437,3,0,117,21,0,0,0,0,0,0}, {440,3,0,138,2,0,0,0,0,0,0},
    {441,5,192,403,0,1,500,0,0,0,0}, {202,3,192,403,0,2,59,193,0,0,0},
    {442,3,0,403,0,0,0,0,0,0,0}, {443,0,1,403,1,0,0,0,0,0,0}, {362,3,0,140,1,0,0,0,0,0,0},
    {363,3,0,141,2,0,0,0,0,0,0}, {444,3,0,404,0,0,0,0,0,0,0}, {445,0,8,404,1,0,0,0,0,0,0},
    {446,0,8,405,1,0,0,0,0,0,0}, {447,8,0,406,0,0,0,0,0,0,0}, {449,0,0,406,2,0,0,0,0,0,0},
    {450,3,192,408,0,1,128,2,0,0,0}, {451,1,192,408,1,1,50,0,0,0,0},
    {452,1,192,409,1,1,50,0,0,0,0}, {453,0,1,410,1,0,0,0,0,0,0}, {454,0,0,411,2,0,0,0,0,0,0},
    {455,3,192,413,0,0,256,2,0,0,0}, {457,0,1,413,2,0,0,0,0,0,0}, {460,0,0,415,2,0,0,0,0,0,0},
    {461,1,0,417,1,0,0,0,0,0,0}, {465,3,0,143,3,0,0,0,0,0,0}, {466,8,0,418,0,0,0,0,0,0,0},
    {469,0,0,418,2,0,0,0,0,0,0}, {470,0,1,420,1,0,0,0,0,0,0}, {472,0,0,421,2,0,0,0,0,0,0},
    {473,0,0,423,2,0,0,0,0,0,0}, {474,0,0,425,4,0,0,0,0,0,0}, {475,0,0,429,2,0,0,0,0,0,0},
    {477,3,0,146,3,0,0,0,0,0,0}, {111,0,0,431,5,0,0,0,0,0,0}, {480,3,0,149,1,0,0,0,0,0,0},
    {481,0,8,436,2,0,0,0,0,0,0}, {482,0,0,438,3,0,0,0,0,0,0}, {483,1,0,441,1,0,0,0,0,0,0},
    {484,0,1,442,1,0,0,0,0,0,0}, {485,3,0,443,0,0,0,0,0,0,0}, {20,3,0,150,3,0,0,0,0,0,0},
    {116,0,8,443,8,0,0,0,0,0,0}, {134,0,0,451,9,0,0,0,0,0,0},};

const std::uint16_t enums[] = {
    33, 34, 35, 38, 40, 41, 50, 51, 52, 53, 54, 55, 56, 57, 58, 61, 33, 62, 63, 74, 75, 63, 76,
    113, 114, 124, 125, 126, 128, 137, 138, 139, 140, 141, 35, 76, 113, 114, 148, 149, 150, 155,
    156, 113, 114, 137, 221, 76, 251, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 266,
    267, 52, 57, 268, 269, 270, 271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 317, 318, 319,
    320, 321, 322, 323, 328, 329, 330, 331, 332, 333, 334, 335, 336, 260, 262, 376, 318, 321,
    322, 382, 386, 387, 388, 137, 221, 76, 397, 398, 399, 400, 401, 402, 403, 404, 405, 406, 407,
    416, 417, 418, 419, 420, 421, 422, 423, 424, 425, 426, 427, 428, 429, 430, 431, 432, 433,
    434, 435, 436, 438, 439, 416, 438, 439, 462, 463, 464, 476, 221, 76, 479, 486, 487, 488,};

const std::uint16_t errors[] = {
    132, 217, 226, 130, 134, 237, 191, 220, 128, 206, 55, 1, 237, 191, 220, 128, 206, 55, 1, 237,
    220, 128, 206, 55, 1, 237, 191, 220, 128, 55, 1, 237, 220, 128, 55, 1, 237, 220, 128, 1, 237,
    220, 190, 130, 55, 1, 237, 191, 220, 128, 1, 237, 191, 220, 128, 1, 237, 191, 220, 128, 1,
    237, 191, 220, 128, 1, 237, 191, 220, 130, 237, 191, 130, 188, 237, 191, 220, 1, 220, 128, 1,
    237, 191, 220, 130, 188, 237, 191, 132, 217, 226, 130, 134, 55, 142, 237, 191, 128, 1, 237,
    191, 220, 128, 1, 237, 191, 220, 128, 1, 237, 220, 128, 1, 237, 191, 220, 129, 1, 191, 220,
    129, 237, 130, 237, 191, 237, 191, 55, 1, 237, 220, 132, 217, 130, 134, 237, 191, 220, 130,
    188, 237, 191, 132, 217, 226, 130, 134, 131, 142, 130, 131, 237, 133, 191, 128, 55, 1, 237,
    191, 220, 128, 55, 1, 237, 191, 220, 190, 130, 55, 1, 237, 191, 220, 1, 237, 220, 206, 237,
    191, 237, 191, 128, 55, 1, 237, 191, 220, 128, 55, 1, 237, 191, 220, 130, 55, 142, 237, 133,
    191,};

const OperationRow operations[] = {
    {490,26,0,0,0,8,0,0,491,492}, {493,59,60,0,8,7,0,0,491,492}, {494,61,62,0,15,6,2,0,491,492},
    {495,63,64,0,21,7,2,0,491,492}, {496,67,0,0,28,5,2,0,491,492}, {497,68,0,0,33,5,2,0,491,492},
    {498,69,0,0,38,4,2,0,491,492}, {499,70,0,0,42,7,0,0,491,492}, {500,71,72,0,49,5,1,0,491,492},
    {501,73,74,0,54,5,1,0,491,492}, {502,75,76,0,59,5,1,0,491,492},
    {503,77,78,0,64,5,1,0,491,492}, {504,79,80,0,69,3,0,0,491,492},
    {505,104,105,0,72,5,0,0,491,492}, {506,0,117,0,77,2,0,0,491,492},
    {507,118,119,0,79,5,1,0,491,492}, {508,120,121,0,84,4,0,0,491,492},
    {509,125,126,0,88,9,0,0,491,492}, {510,143,145,0,97,5,1,1,491,492},
    {511,146,148,0,102,5,1,2,491,492}, {512,149,151,0,107,4,1,3,491,492},
    {513,152,154,0,111,5,1,4,491,492}, {514,155,156,0,116,4,1,5,491,492},
    {515,157,158,0,120,2,0,6,491,492}, {516,159,160,0,122,3,0,0,491,492},
    {517,161,162,0,125,2,1,0,491,492}, {518,179,0,0,127,4,0,0,491,492},
    {519,181,0,0,131,7,0,0,491,492}, {520,182,0,0,138,4,0,0,491,492},
    {521,186,187,0,142,7,0,0,491,492}, {522,189,0,0,149,5,0,0,491,492},
    {523,194,0,0,154,6,2,0,491,492}, {524,195,0,0,160,6,2,0,491,492},
    {525,196,197,0,166,7,0,0,491,492}, {526,199,200,0,173,3,0,7,491,492},
    {527,218,0,0,176,3,0,0,491,492}, {528,227,0,0,179,2,0,0,491,492},
    {529,228,0,0,181,6,2,0,491,492}, {530,229,0,0,187,6,2,0,491,492},
    {531,230,0,0,193,6,0,0,491,492},};

const PageRow pages[] = {
    {340,340,341,0,344}, {340,340,341,0,348}, {340,340,341,0,352}, {340,340,341,0,356},
    {340,340,358,0,237}, {340,340,358,0,147}, {340,340,341,0,414},};

const WaiterRow waiters[] = {
    {537,501,5,60,0,2}, {539,501,5,60,2,3}, {541,502,5,60,5,3}, {542,502,5,60,8,2},
    {547,504,60,5,10,4},};

const AcceptorRow acceptors[] = {
    {532,533,0,396}, {534,535,536,63}, {532,535,536,33}, {538,535,536,62}, {534,535,536,61},
    {532,535,540,75}, {538,535,540,76}, {534,535,540,74}, {532,533,0,396}, {534,535,540,63},
    {532,543,544,221}, {534,545,544,137}, {538,535,546,76}, {538,533,0,396},};

}  // namespace

const ServiceTable acm_table = {
    {1,2,3,1,1,4,5,0}, 1, texts, members, shapes, enums,
    errors, operations, pages, waiters, acceptors};

}  // namespace greenroom::mocks::model::tables
