// The model of sts (2011-06-15), as tables.
// Source: botocore 1.44.5 (https://pypi.org/project/botocore/1.44.5/); licence Apache-2.0
// (https://github.com/boto/botocore/blob/develop/LICENSE.txt). Names and numbers only, no text.
// Written by tools/models/generate.py: change that, not this.
// clang-format off
#include "mocks/model/tables.hpp"

namespace greenroom::mocks::model::tables {
namespace {

const char text_0[] =
    "\nsts\nSTS\n2011-06-15\nhttps://sts.amazonaws.com/doc/2011-06-15/\nRoleArn\n"
    "RoleSessionName\nPolicyArns\nPolicy\nDurationSeconds\nTags\nTransitiveTagKeys\n"
    "ExternalId\nSerialNumber\nTokenCode\nSourceIdentity\nProvidedContexts\n"
    "MinimumSessionTokenSize\nAssumeRoleRequest\nCredentials\nAssumedRoleUser\n"
    "PackedPolicySize\nSessionTokenUtilization\nSessionTokenSize\nAssumeRoleResponse\n"
    "PrincipalArn\nSAMLAssertion\nAssumeRoleWithSAMLRequest\nSubject\nSubjectType\nIssuer\n"
    "Audience\nNameQualifier\nAssumeRoleWithSAMLResponse\nWebIdentityToken\nProviderId\n"
    "AssumeRoleWithWebIdentityRequest\nSubjectFromWebIdentityToken\nProvider\n"
    "AssumeRoleWithWebIdentityResponse\nTargetPrincipal\nTaskPolicyArn\nAssumeRootRequest\n"
    "AssumeRootResponse\nAssumedRoleId\nArn\nAccessKeyId\nSecretAccessKey\nSessionToken\n"
    "Expiration\nEncodedMessage\nDecodeAuthorizationMessageRequest\nDecodedMessage\n"
    "DecodeAuthorizationMessageResponse\nmessage\nExpiredTokenException\n"
    "ExpiredTradeInTokenException\nFederatedUserId\nFederatedUser\nGetAccessKeyInfoRequest\n"
    "Account\nGetAccessKeyInfoResponse\nGetCallerIdentityRequest\nUserId\n"
    "GetCallerIdentityResponse\nTradeInToken\nGetDelegatedAccessTokenRequest\n"
    "AssumedPrincipal\nGetDelegatedAccessTokenResponse\nName\nGetFederationTokenRequest\n"
    "GetFederationTokenResponse\nGetSessionTokenRequest\nGetSessionTokenResponse\n"
    "SigningAlgorithm\nGetWebIdentityTokenRequest\nGetWebIdentityTokenResponse\n"
    "IDPCommunicationErrorException\nIDPCommunicationError\nIDPRejectedClaimException\n"
    "IDPRejectedClaim\nInvalidAuthorizationMessageException\nInvalidIdentityTokenException\n"
    "InvalidIdentityToken\nJWTPayloadSizeExceededException\nMalformedPolicyDocumentException\n"
    "MalformedPolicyDocument\nOutboundWebIdentityFederationDisabledException\n"
    "PackedPolicyTooLargeException\nPackedPolicyTooLarge\narn\nPolicyDescriptorType\n"
    "ProviderArn\nContextAssertion\nProvidedContext\nmember\nProvidedContextsListType\n"
    "RegionDisabledException\nRootDurationSecondsType\nSAMLAssertionType\n"
    "SessionDurationEscalationException\nKey\nValue\nTag\nTargetPrincipalType\n"
    "accessKeyIdType\naccessKeySecretType\naccountType\narnType\nassumedRoleIdType\n"
    "clientTokenType\ncontextAssertionType\ndateType\ndecodedMessageType\ndurationSecondsType\n"
    "encodedMessageType\nexpiredIdentityTokenMessage\nexpiredTradeInTokenExceptionMessage\n"
    "externalIdType\nfederatedIdType\nidpCommunicationErrorMessage\nidpRejectedClaimMessage\n"
    "invalidAuthorizationMessage\ninvalidIdentityTokenMessage\njwtAlgorithmType\n"
    "jwtPayloadSizeExceededException\nmalformedPolicyDocumentMessage\n"
    "minimumSessionTokenSizeType\nnonNegativeIntegerType\n"
    "outboundWebIdentityFederationDisabledException\npackedPolicyTooLargeMessage\n"
    "policyDescriptorListType\nregionDisabledMessage\nroleDurationSecondsType\n"
    "roleSessionNameType\nserialNumberType\nsessionDurationEscalationException\n"
    "sessionPolicyDocumentType\nsessionTokenSizeType\nsessionTokenUtilizationType\n"
    "sourceIdentityType\ntagKeyListType\ntagKeyType\ntagListType\ntagValueType\ntokenCodeType\n"
    "tokenType\ntradeInTokenType\nunrestrictedSessionPolicyDocumentType\nurlType\nuserIdType\n"
    "userNameType\nwebIdentitySubjectType\nwebIdentityTokenAudienceListType\n"
    "webIdentityTokenAudienceStringType\nwebIdentityTokenDurationSecondsType\n"
    "webIdentityTokenType\nAssumeRole\nAssumeRoleResult\nPOST\n/\nAssumeRoleWithSAML\n"
    "AssumeRoleWithSAMLResult\nAssumeRoleWithWebIdentity\nAssumeRoleWithWebIdentityResult\n"
    "AssumeRoot\nAssumeRootResult\nDecodeAuthorizationMessage\n"
    "DecodeAuthorizationMessageResult\nGetAccessKeyInfo\nGetAccessKeyInfoResult\n"
    "GetCallerIdentity\nGetCallerIdentityResult\nGetDelegatedAccessToken\n"
    "GetDelegatedAccessTokenResult\nGetFederationToken\nGetFederationTokenResult\n"
    "GetSessionToken\nGetSessionTokenResult\nGetWebIdentityToken\nGetWebIdentityTokenResult\n";

const std::string_view texts[] = {{text_0, sizeof text_0 - 1}};

const MemberRow members[] = {
    {5,0,53,1,0,0}, {6,0,79,1,0,0}, {7,0,76,0,0,0}, {8,0,93,0,0,0}, {9,0,78,0,0,0},
    {10,0,88,0,0,0}, {11,0,86,0,0,0}, {12,0,63,0,0,0}, {13,0,80,0,0,0}, {14,0,90,0,0,0},
    {15,0,85,0,0,0}, {16,0,41,0,0,0}, {17,0,72,0,0,0}, {19,0,11,0,0,0}, {20,0,9,0,0,0},
    {21,0,73,0,0,0}, {15,0,85,0,0,0}, {22,0,84,0,0,0}, {23,0,83,0,0,0}, {5,0,53,1,0,0},
    {25,0,53,1,0,0}, {26,0,44,1,0,0}, {7,0,76,0,0,0}, {8,0,82,0,0,0}, {9,0,78,0,0,0},
    {17,0,72,0,0,0}, {19,0,11,0,0,0}, {20,0,9,0,0,0}, {21,0,73,0,0,0}, {28,0,46,0,0,0},
    {29,0,47,0,0,0}, {30,0,33,0,0,0}, {31,0,10,0,0,0}, {32,0,36,0,0,0}, {15,0,85,0,0,0},
    {22,0,84,0,0,0}, {23,0,83,0,0,0}, {5,0,53,1,0,0}, {6,0,79,1,0,0}, {34,0,55,1,0,0},
    {35,0,94,0,0,0}, {7,0,76,0,0,0}, {8,0,82,0,0,0}, {9,0,78,0,0,0}, {17,0,72,0,0,0},
    {19,0,11,0,0,0}, {37,0,97,0,0,0}, {20,0,9,0,0,0}, {21,0,73,0,0,0}, {38,0,33,0,0,0},
    {31,0,10,0,0,0}, {15,0,85,0,0,0}, {22,0,84,0,0,0}, {23,0,83,0,0,0}, {40,0,49,1,0,0},
    {41,0,39,1,0,0}, {9,0,43,0,0,0}, {17,0,72,0,0,0}, {19,0,11,0,0,0}, {15,0,85,0,0,0},
    {22,0,84,0,0,0}, {23,0,83,0,0,0}, {44,0,54,1,0,0}, {45,0,53,1,0,0}, {46,0,50,1,0,0},
    {47,0,51,1,0,0}, {48,0,91,1,0,0}, {49,0,57,1,0,0}, {50,0,60,1,0,0}, {52,0,58,0,0,0},
    {54,0,61,0,0,0}, {54,0,62,0,0,0}, {57,0,64,1,0,0}, {45,0,53,1,0,0}, {46,0,50,1,0,0},
    {60,0,52,0,0,0}, {63,0,95,0,0,0}, {60,0,52,0,0,0}, {45,0,53,0,0,0}, {65,0,92,1,0,0},
    {19,0,11,0,0,0}, {21,0,73,0,0,0}, {67,0,53,0,0,0}, {69,0,96,1,0,0}, {8,0,82,0,0,0},
    {7,0,76,0,0,0}, {9,0,59,0,0,0}, {10,0,88,0,0,0}, {17,0,72,0,0,0}, {19,0,11,0,0,0},
    {58,0,16,0,0,0}, {21,0,73,0,0,0}, {22,0,84,0,0,0}, {23,0,83,0,0,0}, {9,0,59,0,0,0},
    {13,0,80,0,0,0}, {14,0,90,0,0,0}, {17,0,72,0,0,0}, {19,0,11,0,0,0}, {22,0,84,0,0,0},
    {23,0,83,0,0,0}, {31,0,98,1,0,0}, {9,0,100,0,0,0}, {74,0,69,1,0,0}, {10,0,88,0,0,0},
    {34,0,101,0,0,0}, {49,0,57,0,0,0}, {54,0,65,0,0,0}, {54,0,66,0,0,0}, {54,0,67,0,0,0},
    {54,0,68,0,0,0}, {54,0,70,0,0,0}, {54,0,71,0,0,0}, {54,0,74,0,0,0}, {54,0,75,0,0,0},
    {90,0,53,0,0,0}, {92,0,53,0,0,0}, {93,0,56,0,0,0}, {95,0,40,0,0,0}, {54,0,77,0,0,0},
    {54,0,81,0,0,0}, {101,0,87,1,0,0}, {102,0,89,1,0,0}, {95,0,39,0,0,0}, {95,0,87,0,0,0},
    {95,0,48,0,0,0}, {95,0,99,0,0,0},};

const ShapeRow shapes[] = {
    {18,0,0,0,13,0,0,0,0,0,0}, {24,0,0,13,6,0,0,0,0,0,0}, {27,0,0,19,7,0,0,0,0,0,0},
    {33,0,0,26,11,0,0,0,0,0,0}, {36,0,0,37,8,0,0,0,0,0,0}, {39,0,0,45,9,0,0,0,0,0,0},
    {42,0,0,54,4,0,0,0,0,0,0}, {43,0,0,58,4,0,0,0,0,0,0}, {20,0,0,62,2,0,0,0,0,0,0},
    {31,3,0,64,0,0,0,0,0,0,0}, {19,0,0,64,4,0,0,0,0,0,0}, {51,0,0,68,1,0,0,0,0,0,0},
    {53,0,0,69,1,0,0,0,0,0,0}, {55,0,1,70,1,0,0,0,0,55,400}, {56,0,1,71,1,0,0,0,0,56,400},
    {58,0,0,72,2,0,0,0,0,0,0}, {59,0,0,74,1,0,0,0,0,0,0}, {61,0,0,75,1,0,0,0,0,0,0},
    {62,0,0,76,0,0,0,0,0,0,0}, {64,0,0,76,3,0,0,0,0,0,0}, {66,0,0,79,1,0,0,0,0,0,0},
    {68,0,0,80,3,0,0,0,0,0,0}, {70,0,0,83,6,0,0,0,0,0,0}, {71,0,0,89,5,0,0,0,0,0,0},
    {72,0,0,94,4,0,0,0,0,0,0}, {73,0,0,98,3,0,0,0,0,0,0}, {75,0,0,101,4,0,0,0,0,0,0},
    {76,0,0,105,2,0,0,0,0,0,0}, {77,0,1,107,1,0,0,0,0,78,400}, {79,0,1,108,1,0,0,0,0,80,403},
    {81,0,1,109,1,0,0,0,0,81,400}, {82,0,1,110,1,0,0,0,0,83,400}, {30,3,0,111,0,0,0,0,0,0,0},
    {84,0,1,111,1,0,0,0,0,84,400}, {85,0,1,112,1,0,0,0,0,86,400}, {32,3,0,113,0,0,0,0,0,0,0},
    {87,0,1,113,1,0,0,0,0,87,403}, {88,0,1,114,1,0,0,0,0,89,400}, {91,0,0,115,1,0,0,0,0,0,0},
    {94,0,0,116,2,0,0,0,0,0,0}, {96,1,192,118,1,1,5,0,0,0,0}, {97,0,1,119,1,0,0,0,0,97,403},
    {98,5,192,120,0,0,900,0,0,0,0}, {99,3,196,120,0,4,100000,0,0,0,0},
    {100,0,1,120,1,0,0,0,0,100,403}, {28,3,0,121,0,0,0,0,0,0,0}, {29,3,0,121,0,0,0,0,0,0,0},
    {103,0,0,121,2,0,0,0,0,0,0}, {104,3,192,123,0,12,2048,0,0,0,0},
    {105,3,192,123,0,16,128,32,0,0,0}, {106,3,4,123,0,0,0,0,0,0,0}, {107,3,0,123,0,0,0,0,0,0,0},
    {108,3,192,123,0,20,2048,33,0,0,0}, {109,3,192,123,0,2,193,34,0,0,0},
    {110,3,196,123,0,4,20000,0,0,0,0}, {111,3,192,123,0,4,2048,0,0,0,0},
    {112,8,0,123,0,0,0,0,0,0,0}, {113,3,0,123,0,0,0,0,0,0,0},
    {114,5,192,123,0,900,129600,0,0,0,0}, {115,3,192,123,0,1,10240,0,0,0,0},
    {116,3,0,123,0,0,0,0,0,0,0}, {117,3,0,123,0,0,0,0,0,0,0}, {118,3,192,123,0,2,1224,35,0,0,0},
    {119,3,192,123,0,2,193,36,0,0,0}, {120,3,0,123,0,0,0,0,0,0,0}, {121,3,0,123,0,0,0,0,0,0,0},
    {122,3,0,123,0,0,0,0,0,0,0}, {123,3,0,123,0,0,0,0,0,0,0}, {124,3,192,123,0,5,5,0,0,0,0},
    {125,3,0,123,0,0,0,0,0,0,0}, {126,3,0,123,0,0,0,0,0,0,0}, {127,5,192,123,0,0,4096,0,0,0,0},
    {128,5,64,123,0,0,0,0,0,0,0}, {129,3,0,123,0,0,0,0,0,0,0}, {130,3,0,123,0,0,0,0,0,0,0},
    {131,1,0,123,1,0,0,0,0,0,0}, {132,3,0,124,0,0,0,0,0,0,0},
    {133,5,192,124,0,900,43200,0,0,0,0}, {134,3,192,124,0,2,64,37,0,0,0},
    {135,3,192,124,0,9,256,38,0,0,0}, {136,3,0,124,0,0,0,0,0,0,0},
    {137,3,192,124,0,1,2048,39,0,0,0}, {138,5,64,124,0,0,0,0,0,0,0},
    {139,5,64,124,0,0,0,0,0,0,0}, {140,3,192,124,0,2,64,37,0,0,0},
    {141,1,128,124,1,0,50,0,0,0,0}, {142,3,192,125,0,1,128,40,0,0,0},
    {143,1,128,125,1,0,50,0,0,0,0}, {144,3,192,126,0,0,256,41,0,0,0},
    {145,3,192,126,0,6,6,42,0,0,0}, {146,3,0,126,0,0,0,0,0,0,0}, {147,3,4,126,0,0,0,0,0,0,0},
    {148,3,64,126,0,1,0,39,0,0,0}, {149,3,192,126,0,4,2048,0,0,0,0}, {150,3,0,126,0,0,0,0,0,0,0},
    {151,3,192,126,0,2,32,37,0,0,0}, {152,3,192,126,0,6,255,0,0,0,0},
    {153,1,192,126,1,1,10,0,0,0,0}, {154,3,192,127,0,1,1000,0,0,0,0},
    {155,5,192,127,0,60,3600,0,0,0,0}, {156,3,4,127,0,0,0,0,0,0,0},};

const std::uint16_t errors[] = {
    35, 38, 42, 14, 35, 38, 30, 32, 14, 42, 35, 38, 30, 29, 32, 14, 42, 42, 14, 31, 15, 42, 38,
    35, 38, 42, 42, 45, 37, 34,};

const OperationRow operations[] = {
    {157,1,2,158,0,4,0,0,159,160}, {161,3,4,162,4,6,4,0,159,160}, {163,5,6,164,10,7,4,0,159,160},
    {165,7,8,166,17,2,0,0,159,160}, {167,12,13,168,19,1,0,0,159,160},
    {169,17,18,170,20,0,0,0,159,160}, {171,19,20,172,20,0,0,0,159,160},
    {173,21,22,174,20,3,0,0,159,160}, {175,23,24,176,23,3,0,0,159,160},
    {177,25,26,178,26,1,0,0,159,160}, {179,27,28,180,27,3,0,0,159,160},};

}  // namespace

const ServiceTable sts_table = {
    {1,2,3,1,1,0,0,4}, 2, texts, members, shapes, {},
    errors, operations, {}, {}, {}};

}  // namespace greenroom::mocks::model::tables
