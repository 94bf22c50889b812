// The model of secretsmanager (2017-10-17), as tables.
// Source: botocore 1.44.5 (https://pypi.org/project/botocore/1.44.5/); licence Apache-2.0
// (https://github.com/boto/botocore/blob/develop/LICENSE.txt). Names and numbers only, no text.
// Written by tools/models/generate.py: change that, not this.
// clang-format off
#include "mocks/model/tables.hpp"

namespace greenroom::mocks::model::tables {
namespace {

const char text_0[] =
    "\nsecretsmanager\nSecrets Manager\n2017-10-17\n1.1\nmember\nAPIErrorListType\nSecretId\n"
    "ErrorCode\nMessage\nAPIErrorType\nAddReplicaRegionListType\nCrossAccountReplicaARN\n"
    "ReplicaRestriction\nReplicationRoleARN\nAssociateCrossAccountReplicaRequest\nARN\n"
    "ReplicationStatus\nAssociateCrossAccountReplicaResponse\n"
    "AutomaticallyRotateAfterDaysType\nSecretIdList\nFilters\nMaxResults\nNextToken\n"
    "BatchGetSecretValueRequest\nSecretValues\nErrors\nBatchGetSecretValueResponse\n"
    "BooleanType\nCancelRotateSecretRequest\nName\nVersionId\nCancelRotateSecretResponse\n"
    "ClientRequestTokenType\nClientRequestToken\nDescription\nKmsKeyId\nSecretBinary\n"
    "SecretString\nTags\nAddReplicaRegions\nForceOverwriteReplicaSecret\nType\n"
    "CrossAccountPrimaryARN\nCreateSecretRequest\nCreateSecretResponse\nCreatedDateType\n"
    "PrimarySecretARN\nStatusMessage\nCrossAccountPrimaryType\nReplicaSecretARN\n"
    "CrossAccountReplicaEntry\nCrossAccountReplicaListType\nDecryptionFailure\nPolicyName\n"
    "DeleteResourcePolicyRequest\nDeleteResourcePolicyResponse\nRecoveryWindowInDays\n"
    "ForceDeleteWithoutRecovery\nDeleteSecretRequest\nDeletionDate\nDeleteSecretResponse\n"
    "DeletedDateType\nDeletionDateType\nDescribeSecretRequest\nRotationEnabled\n"
    "RotationLambdaARN\nRotationRules\nExternalSecretRotationMetadata\n"
    "ExternalSecretRotationRoleArn\nLastRotatedDate\nLastChangedDate\nLastAccessedDate\n"
    "DeletedDate\nNextRotationDate\nVersionIdsToStages\nOwningService\nCreatedDate\n"
    "PrimaryRegion\nCrossAccountPrimary\nCrossAccountReplicas\nDescribeSecretResponse\n"
    "DescriptionType\nDisassociateCrossAccountReplicaRequest\n"
    "DisassociateCrossAccountReplicaResponse\nDurationType\nEncryptionFailure\nErrorMessage\n"
    "ExcludeCharactersType\nExcludeLowercaseType\nExcludeNumbersType\nExcludePunctuationType\n"
    "ExcludeUppercaseType\nKey\nValue\nExternalSecretRotationMetadataItem\n"
    "ExternalSecretRotationMetadataItemKeyType\nExternalSecretRotationMetadataItemValueType\n"
    "ExternalSecretRotationMetadataType\nValues\nFilter\ndescription\nname\ntag-key\n"
    "tag-value\nprimary-region\nowning-service\nall\nFilterNameStringType\n"
    "FilterValueStringType\nFilterValuesStringList\nFiltersListType\nPasswordLength\n"
    "ExcludeCharacters\nExcludeNumbers\nExcludePunctuation\nExcludeUppercase\n"
    "ExcludeLowercase\nIncludeSpace\nRequireEachIncludedType\nGetRandomPasswordRequest\n"
    "RandomPassword\nGetRandomPasswordResponse\nGetResourcePolicyRequest\nResourcePolicy\n"
    "GetResourcePolicyResponse\nVersionStage\nGetSecretValueRequest\nVersionStages\n"
    "GetSecretValueResponse\nIncludeSpaceType\nInternalServiceError\n"
    "InvalidNextTokenException\nInvalidParameterException\nInvalidRequestException\n"
    "KmsKeyIdListType\nKmsKeyIdType\nLastAccessedDateType\nLastChangedDateType\n"
    "LastRotatedDateType\nLimitExceededException\nListResourcePoliciesRequest\n"
    "ResourcePolicies\nListResourcePoliciesResponse\nIncludeDeprecated\n"
    "ListSecretVersionIdsRequest\nVersions\nListSecretVersionIdsResponse\n"
    "IncludePlannedDeletion\nSortOrder\nSortBy\nListSecretsRequest\nSecretList\n"
    "ListSecretsResponse\nMalformedPolicyDocumentException\nMaxResultsBatchType\n"
    "MaxResultsType\nMedeaTypeType\nNameType\nNextRotationDateType\nNextTokenType\n"
    "NonEmptyResourcePolicyType\nOwningServiceType\nPasswordLengthType\n"
    "PreconditionNotMetException\nPublicPolicyException\nBlockPublicPolicy\n"
    "PutResourcePolicyRequest\nPutResourcePolicyResponse\nRotationToken\n"
    "PutSecretValueRequest\nPutSecretValueResponse\nRandomPasswordType\n"
    "RecoveryWindowInDaysType\nRegionType\nRemoveReplicaRegions\n"
    "RemoveRegionsFromReplicationRequest\nRemoveRegionsFromReplicationResponse\n"
    "RemoveReplicaRegionListType\nRegion\nReplicaRegionType\nSameOrg\nNoRestriction\n"
    "ReplicaRestrictionType\nReplicateSecretToRegionsRequest\n"
    "ReplicateSecretToRegionsResponse\nReplicationStatusListType\nStatus\n"
    "ReplicationStatusType\nRequireEachIncludedTypeType\nResourceExistsException\n"
    "ResourceNotFoundException\nResourcePolicyNameType\nResourcePolicySummary\n"
    "ResourcePolicySummaryListType\nRestoreSecretRequest\nRestoreSecretResponse\nRoleARNType\n"
    "RotateImmediately\nRotateSecretRequest\nRotateSecretResponse\nRotationEnabledType\n"
    "RotationLambdaARNType\nAutomaticallyAfterDays\nDuration\nScheduleExpression\n"
    "RotationRulesType\nRotationTokenType\nScheduleExpressionType\nSecretARNType\n"
    "SecretBinaryType\nSecretIdListType\nSecretIdType\nSecretVersionsToStages\n"
    "SecretListEntry\nSecretListType\nSecretNameType\nSecretStringType\nSecretValueEntry\n"
    "SecretValuesType\nSecretVersionIdType\nSecretVersionStageType\nSecretVersionStagesType\n"
    "KmsKeyIds\nSecretVersionsListEntry\nSecretVersionsListType\nkey\nvalue\n"
    "SecretVersionsToStagesMapType\ncreated-date\nlast-accessed-date\nlast-changed-date\n"
    "SortByType\nasc\ndesc\nSortOrderType\nStatusMessageType\nInSync\nFailed\nInProgress\n"
    "Pending\nDetached\nStatusType\nStopReplicationToReplicaRequest\n"
    "StopReplicationToReplicaResponse\nTag\nTagKeyListType\nTagKeyType\nTagListType\n"
    "TagResourceRequest\nTagValueType\nTimestampType\nTagKeys\nUntagResourceRequest\n"
    "UpdateSecretRequest\nUpdateSecretResponse\nRemoveFromVersionId\nMoveToVersionId\n"
    "UpdateSecretVersionStageRequest\nUpdateSecretVersionStageResponse\n"
    "ValidateResourcePolicyRequest\nPolicyValidationPassed\nValidationErrors\n"
    "ValidateResourcePolicyResponse\nCheckName\nValidationErrorsEntry\nValidationErrorsType\n"
    "AssociateCrossAccountReplica\nPOST\n/\nBatchGetSecretValue\nCancelRotateSecret\n"
    "CreateSecret\nDeleteResourcePolicy\nDeleteSecret\nDescribeSecret\n"
    "DisassociateCrossAccountReplica\nGetRandomPassword\nGetResourcePolicy\nGetSecretValue\n"
    "ListResourcePolicies\nListSecretVersionIds\nListSecrets\nPutResourcePolicy\n"
    "PutSecretValue\nRemoveRegionsFromReplication\nReplicateSecretToRegions\nRestoreSecret\n"
    "RotateSecret\nStopReplicationToReplica\nTagResource\nUntagResource\nUpdateSecret\n"
    "UpdateSecretVersionStage\nValidateResourcePolicy\n";

const std::string_view texts[] = {{text_0, sizeof text_0 - 1}};

const MemberRow members[] = {
    {5,0,2,0,0,0}, {7,0,119,0,0,0}, {8,0,33,0,0,0}, {9,0,34,0,0,0}, {5,0,94,0,0,0},
    {7,0,119,1,0,0}, {12,0,116,1,0,0}, {13,0,95,0,0,0}, {14,0,108,0,0,0}, {16,0,116,0,0,0},
    {12,0,116,0,0,0}, {17,0,135,0,0,0}, {20,0,118,0,0,0}, {21,0,48,0,0,0}, {22,0,73,0,0,0},
    {23,0,78,0,0,0}, {25,0,125,0,0,0}, {23,0,78,0,0,0}, {26,0,1,0,0,0}, {7,0,119,1,0,0},
    {16,0,116,0,0,0}, {30,0,122,0,0,0}, {31,0,126,0,0,0}, {30,0,76,1,0,0}, {34,0,12,2,0,0},
    {35,0,28,0,0,0}, {36,0,61,0,0,0}, {37,0,117,0,0,0}, {38,0,123,0,0,0}, {39,0,141,0,0,0},
    {40,0,3,0,0,0}, {41,0,9,0,0,0}, {42,0,75,0,0,0}, {43,0,116,0,0,0}, {16,0,116,0,0,0},
    {30,0,122,0,0,0}, {31,0,126,0,0,0}, {17,0,98,0,0,0}, {47,0,116,0,0,0}, {17,0,135,0,0,0},
    {48,0,134,0,0,0}, {50,0,116,0,0,0}, {14,0,108,0,0,0}, {17,0,135,0,0,0}, {48,0,134,0,0,0},
    {5,0,17,0,0,0}, {9,0,34,0,0,0}, {7,0,119,1,0,0}, {54,0,103,0,0,0}, {16,0,116,0,0,0},
    {30,0,76,0,0,0}, {54,0,103,0,0,0}, {7,0,119,1,0,0}, {57,0,89,0,0,0}, {58,0,9,0,0,0},
    {16,0,116,0,0,0}, {30,0,122,0,0,0}, {60,0,25,0,0,0}, {7,0,119,1,0,0}, {16,0,116,0,0,0},
    {30,0,122,0,0,0}, {42,0,75,0,0,0}, {35,0,28,0,0,0}, {36,0,61,0,0,0}, {65,0,111,0,0,0},
    {66,0,112,0,0,0}, {67,0,113,0,0,0}, {68,0,43,0,0,0}, {69,0,108,0,0,0}, {70,0,64,0,0,0},
    {71,0,63,0,0,0}, {72,0,62,0,0,0}, {73,0,24,0,0,0}, {74,0,77,0,0,0}, {39,0,141,0,0,0},
    {75,0,131,0,0,0}, {76,0,80,0,0,0}, {77,0,144,0,0,0}, {78,0,90,0,0,0}, {17,0,98,0,0,0},
    {79,0,16,0,0,0}, {80,0,18,0,0,0}, {7,0,119,1,0,0}, {12,0,116,1,0,0}, {16,0,116,0,0,0},
    {12,0,116,0,0,0}, {9,0,34,0,0,0}, {93,0,41,0,0,0}, {94,0,42,0,0,0}, {5,0,40,0,0,0},
    {93,0,45,0,0,0}, {99,0,47,0,0,0}, {5,0,46,0,0,0}, {5,0,44,0,0,0}, {112,0,81,0,0,0},
    {113,0,35,0,0,0}, {114,0,37,0,0,0}, {115,0,38,0,0,0}, {116,0,39,0,0,0}, {117,0,36,0,0,0},
    {118,0,55,0,0,0}, {119,0,100,0,0,0}, {121,0,88,0,0,0}, {7,0,119,1,0,0}, {54,0,103,0,0,0},
    {16,0,116,0,0,0}, {30,0,76,0,0,0}, {124,0,79,0,0,0}, {54,0,103,0,0,0}, {7,0,119,1,0,0},
    {31,0,126,0,0,0}, {126,0,127,0,0,0}, {16,0,116,0,0,0}, {30,0,122,0,0,0}, {31,0,126,0,0,0},
    {37,0,117,0,0,0}, {38,0,123,0,0,0}, {128,0,128,0,0,0}, {77,0,15,0,0,0}, {9,0,34,0,0,0},
    {9,0,34,0,0,0}, {9,0,34,0,0,0}, {9,0,34,0,0,0}, {5,0,61,0,0,0}, {9,0,34,0,0,0},
    {7,0,119,1,0,0}, {22,0,74,0,0,0}, {23,0,78,0,0,0}, {142,0,105,1,0,0}, {23,0,78,0,0,0},
    {7,0,119,1,0,0}, {22,0,74,0,0,0}, {23,0,78,0,0,0}, {144,0,9,0,0,0}, {146,0,130,0,0,0},
    {23,0,78,0,0,0}, {16,0,116,0,0,0}, {30,0,122,0,0,0}, {148,0,9,0,0,0}, {22,0,74,0,0,0},
    {23,0,78,0,0,0}, {21,0,48,0,0,0}, {149,0,133,0,0,0}, {150,0,132,0,0,0}, {152,0,121,0,0,0},
    {23,0,78,0,0,0}, {9,0,34,0,0,0}, {9,0,34,0,0,0}, {9,0,34,0,0,0}, {7,0,119,1,0,0},
    {124,0,79,1,0,0}, {54,0,103,0,0,0}, {166,0,9,0,0,0}, {16,0,116,0,0,0}, {30,0,76,0,0,0},
    {54,0,103,0,0,0}, {7,0,119,1,0,0}, {34,0,12,2,0,0}, {37,0,117,0,0,0}, {38,0,123,0,0,0},
    {128,0,128,0,0,0}, {169,0,114,0,0,0}, {16,0,116,0,0,0}, {30,0,122,0,0,0}, {31,0,126,0,0,0},
    {128,0,128,0,0,0}, {7,0,119,1,0,0}, {175,0,93,1,0,0}, {16,0,116,0,0,0}, {17,0,98,0,0,0},
    {5,0,90,0,0,0}, {179,0,90,0,0,0}, {36,0,61,0,0,0}, {7,0,119,1,0,0}, {40,0,3,1,0,0},
    {41,0,9,0,0,0}, {16,0,116,0,0,0}, {17,0,98,0,0,0}, {5,0,99,0,0,0}, {179,0,90,0,0,0},
    {36,0,61,0,0,0}, {187,0,135,0,0,0}, {48,0,134,0,0,0}, {72,0,62,0,0,0}, {9,0,34,0,0,0},
    {9,0,34,0,0,0}, {54,0,103,0,0,0}, {5,0,104,0,0,0}, {7,0,119,1,0,0}, {16,0,116,0,0,0},
    {30,0,122,0,0,0}, {7,0,119,1,0,0}, {34,0,12,2,0,0}, {66,0,112,0,0,0}, {67,0,113,0,0,0},
    {68,0,43,0,0,0}, {69,0,108,0,0,0}, {198,0,9,0,0,0}, {16,0,116,0,0,0}, {30,0,122,0,0,0},
    {31,0,126,0,0,0}, {203,0,6,0,0,0}, {204,0,31,0,0,0}, {205,0,115,0,0,0}, {5,0,119,0,0,0},
    {16,0,116,0,0,0}, {30,0,122,0,0,0}, {42,0,75,0,0,0}, {35,0,28,0,0,0}, {36,0,61,0,0,0},
    {65,0,111,0,0,0}, {66,0,112,0,0,0}, {67,0,113,0,0,0}, {68,0,43,0,0,0}, {69,0,108,0,0,0},
    {70,0,64,0,0,0}, {71,0,63,0,0,0}, {72,0,62,0,0,0}, {73,0,24,0,0,0}, {74,0,77,0,0,0},
    {39,0,141,0,0,0}, {213,0,131,0,0,0}, {76,0,80,0,0,0}, {77,0,144,0,0,0}, {78,0,90,0,0,0},
    {5,0,120,0,0,0}, {16,0,116,0,0,0}, {30,0,122,0,0,0}, {31,0,126,0,0,0}, {37,0,117,0,0,0},
    {38,0,123,0,0,0}, {128,0,128,0,0,0}, {77,0,15,0,0,0}, {5,0,124,0,0,0}, {5,0,127,0,0,0},
    {31,0,126,0,0,0}, {128,0,128,0,0,0}, {72,0,62,0,0,0}, {77,0,15,0,0,0}, {223,0,60,0,0,0},
    {5,0,129,0,0,0}, {226,0,126,0,0,0}, {227,0,128,0,0,0}, {7,0,119,1,0,0}, {16,0,116,0,0,0},
    {93,0,140,0,0,0}, {94,0,143,0,0,0}, {5,0,140,0,0,0}, {5,0,138,0,0,0}, {7,0,119,1,0,0},
    {39,0,141,1,0,0}, {7,0,119,1,0,0}, {252,0,139,1,0,0}, {7,0,119,1,0,0}, {34,0,12,2,0,0},
    {35,0,28,0,0,0}, {36,0,61,0,0,0}, {37,0,117,0,0,0}, {38,0,123,0,0,0}, {42,0,75,0,0,0},
    {16,0,116,0,0,0}, {30,0,122,0,0,0}, {31,0,126,0,0,0}, {7,0,119,1,0,0}, {126,0,127,1,0,0},
    {256,0,126,0,0,0}, {257,0,126,0,0,0}, {16,0,116,0,0,0}, {30,0,122,0,0,0}, {7,0,119,0,0,0},
    {124,0,79,1,0,0}, {261,0,9,0,0,0}, {262,0,153,0,0,0}, {264,0,76,0,0,0}, {87,0,34,0,0,0},
    {5,0,152,0,0,0},};

const ShapeRow shapes[] = {
    {6,1,0,0,1,0,0,0,0,0,0}, {10,0,0,1,3,0,0,0,0,0,0}, {11,1,64,4,1,1,0,0,0,0,0},
    {15,0,0,5,4,0,0,0,0,0,0}, {18,0,0,9,3,0,0,0,0,0,0}, {19,6,192,12,0,1,1000,0,0,0,0},
    {24,0,0,12,4,0,0,0,0,0,0}, {27,0,0,16,3,0,0,0,0,0,0}, {28,4,0,19,0,0,0,0,0,0,0},
    {29,0,0,19,1,0,0,0,0,0,0}, {32,0,0,20,3,0,0,0,0,0,0}, {33,3,192,23,0,32,64,0,0,0,0},
    {44,0,0,23,11,0,0,0,0,0,0}, {45,0,0,34,4,0,0,0,0,0,0}, {46,8,0,38,0,0,0,0,0,0,0},
    {49,0,0,38,3,0,0,0,0,0,0}, {51,0,0,41,4,0,0,0,0,0,0}, {52,1,192,45,1,1,100,0,0,0,0},
    {53,0,1,46,1,0,0,0,0,0,0}, {55,0,0,47,2,0,0,0,0,0,0}, {56,0,0,49,3,0,0,0,0,0,0},
    {59,0,0,52,3,0,0,0,0,0,0}, {61,0,0,55,3,0,0,0,0,0,0}, {62,8,0,58,0,0,0,0,0,0,0},
    {63,8,0,58,0,0,0,0,0,0,0}, {64,0,0,58,1,0,0,0,0,0,0}, {81,0,0,59,23,0,0,0,0,0,0},
    {82,3,128,82,0,0,2048,0,0,0,0}, {83,0,0,82,2,0,0,0,0,0,0}, {84,0,0,84,2,0,0,0,0,0,0},
    {85,3,192,86,0,2,3,26,0,0,0}, {86,0,1,86,1,0,0,0,0,0,0}, {8,3,0,87,0,0,0,0,0,0,0},
    {87,3,0,87,0,0,0,0,0,0,0}, {88,3,192,87,0,0,4096,0,0,0,0}, {89,4,0,87,0,0,0,0,0,0,0},
    {90,4,0,87,0,0,0,0,0,0,0}, {91,4,0,87,0,0,0,0,0,0,0}, {92,4,0,87,0,0,0,0,0,0,0},
    {95,0,0,87,2,0,0,0,0,0,0}, {96,3,192,89,0,1,256,0,0,0,0}, {97,3,192,89,0,1,2048,0,0,0,0},
    {98,1,0,89,1,0,0,0,0,0,0}, {100,0,0,90,2,0,0,0,0,0,0}, {108,3,0,0,7,0,0,0,0,0,0},
    {109,3,128,92,0,0,512,27,0,0,0}, {110,1,192,92,1,1,10,0,0,0,0},
    {111,1,128,93,1,0,10,0,0,0,0}, {120,0,0,94,8,0,0,0,0,0,0}, {122,0,0,102,1,0,0,0,0,0,0},
    {123,0,0,103,2,0,0,0,0,0,0}, {125,0,0,105,4,0,0,0,0,0,0}, {127,0,0,109,3,0,0,0,0,0,0},
    {129,0,0,112,7,0,0,0,0,0,0}, {130,4,0,119,0,0,0,0,0,0,0}, {131,0,3,119,1,0,0,0,0,0,0},
    {132,0,1,120,1,0,0,0,0,0,0}, {133,0,1,121,1,0,0,0,0,0,0}, {134,0,1,122,1,0,0,0,0,0,0},
    {135,1,0,123,1,0,0,0,0,0,0}, {136,3,192,124,0,0,2048,0,0,0,0}, {137,8,0,124,0,0,0,0,0,0,0},
    {138,8,0,124,0,0,0,0,0,0,0}, {139,8,0,124,0,0,0,0,0,0,0}, {140,0,1,124,1,0,0,0,0,0,0},
    {141,0,0,125,3,0,0,0,0,0,0}, {143,0,0,128,2,0,0,0,0,0,0}, {145,0,0,130,4,0,0,0,0,0,0},
    {147,0,0,134,4,0,0,0,0,0,0}, {151,0,0,138,6,0,0,0,0,0,0}, {153,0,0,144,2,0,0,0,0,0,0},
    {154,0,1,146,1,0,0,0,0,0,0}, {155,5,192,147,0,1,20,0,0,0,0}, {156,5,192,147,0,1,100,0,0,0,0},
    {157,3,192,147,0,0,256,0,0,0,0}, {158,3,192,147,0,1,512,0,0,0,0},
    {159,8,0,147,0,0,0,0,0,0,0}, {160,3,192,147,0,1,4096,0,0,0,0},
    {161,3,192,147,0,1,20480,0,0,0,0}, {162,3,192,147,0,1,128,0,0,0,0},
    {163,6,192,147,0,1,4096,0,0,0,0}, {164,0,1,147,1,0,0,0,0,0,0}, {165,0,1,148,1,0,0,0,0,0,0},
    {167,0,0,149,4,0,0,0,0,0,0}, {168,0,0,153,3,0,0,0,0,0,0}, {170,0,0,156,6,0,0,0,0,0,0},
    {171,0,0,162,4,0,0,0,0,0,0}, {172,3,196,166,0,0,4096,0,0,0,0}, {173,6,0,166,0,0,0,0,0,0,0},
    {174,3,192,166,0,1,128,28,0,0,0}, {176,0,0,166,2,0,0,0,0,0,0}, {177,0,0,168,2,0,0,0,0,0,0},
    {178,1,64,170,1,1,0,0,0,0,0}, {180,0,0,171,2,0,0,0,0,0,0}, {183,3,0,7,2,0,0,0,0,0,0},
    {184,0,0,173,3,0,0,0,0,0,0}, {185,0,0,176,2,0,0,0,0,0,0}, {186,1,0,178,1,0,0,0,0,0,0},
    {188,0,0,179,5,0,0,0,0,0,0}, {189,4,0,184,0,0,0,0,0,0,0}, {190,0,1,184,1,0,0,0,0,0,0},
    {191,0,1,185,1,0,0,0,0,0,0}, {192,3,192,186,0,1,64,29,0,0,0}, {193,0,0,186,1,0,0,0,0,0,0},
    {194,1,192,187,1,0,100,0,0,0,0}, {195,0,0,188,1,0,0,0,0,0,0}, {196,0,0,189,2,0,0,0,0,0,0},
    {197,3,192,191,0,20,2048,0,0,0,0}, {199,0,0,191,7,0,0,0,0,0,0}, {200,0,0,198,3,0,0,0,0,0,0},
    {201,4,0,201,0,0,0,0,0,0,0}, {202,3,192,201,0,0,2048,0,0,0,0}, {206,0,0,201,3,0,0,0,0,0,0},
    {207,3,196,204,0,36,256,30,0,0,0}, {208,3,192,204,0,1,256,31,0,0,0},
    {209,3,192,204,0,20,2048,0,0,0,0}, {210,9,196,204,0,1,65536,0,0,0,0},
    {211,1,192,204,1,1,20,0,0,0,0}, {212,3,192,205,0,1,2048,0,0,0,0},
    {214,0,0,205,20,0,0,0,0,0,0}, {215,1,0,225,1,0,0,0,0,0,0}, {216,3,192,226,0,1,256,0,0,0,0},
    {217,3,196,226,0,1,65536,0,0,0,0}, {218,0,0,226,7,0,0,0,0,0,0}, {219,1,0,233,1,0,0,0,0,0,0},
    {220,3,192,234,0,32,64,0,0,0,0}, {221,3,192,234,0,1,256,0,0,0,0},
    {222,1,192,234,1,1,20,0,0,0,0}, {224,0,0,235,5,0,0,0,0,0,0}, {225,1,0,240,1,0,0,0,0,0,0},
    {228,2,0,241,2,0,0,0,0,0,0}, {232,3,0,9,4,0,0,0,0,0,0}, {235,3,0,13,2,0,0,0,0,0,0},
    {236,3,192,243,0,1,4096,0,0,0,0}, {242,3,0,15,5,0,0,0,0,0,0}, {243,0,0,243,1,0,0,0,0,0,0},
    {244,0,0,244,1,0,0,0,0,0,0}, {245,0,0,245,2,0,0,0,0,0,0}, {246,1,0,247,1,0,0,0,0,0,0},
    {247,3,192,248,0,1,128,0,0,0,0}, {248,1,0,248,1,0,0,0,0,0,0}, {249,0,0,249,2,0,0,0,0,0,0},
    {250,3,192,251,0,0,256,0,0,0,0}, {251,8,0,251,0,0,0,0,0,0,0}, {253,0,0,251,2,0,0,0,0,0,0},
    {254,0,0,253,7,0,0,0,0,0,0}, {255,0,0,260,3,0,0,0,0,0,0}, {258,0,0,263,4,0,0,0,0,0,0},
    {259,0,0,267,2,0,0,0,0,0,0}, {260,0,0,269,2,0,0,0,0,0,0}, {263,0,0,271,2,0,0,0,0,0,0},
    {265,0,0,273,2,0,0,0,0,0,0}, {266,1,0,275,1,0,0,0,0,0,0},};

const std::uint16_t enums[] = {
    101, 102, 103, 104, 105, 106, 107, 181, 182, 229, 230, 231, 102, 233, 234, 237, 238, 239,
    240, 241,};

const std::uint16_t errors[] = {
    102, 59, 58, 65, 56, 102, 58, 59, 19, 56, 57, 102, 58, 56, 59, 58, 59, 65, 32, 101, 102, 72,
    56, 82, 19, 102, 56, 59, 58, 102, 58, 59, 56, 102, 56, 58, 102, 59, 58, 56, 58, 59, 56, 102,
    56, 59, 58, 102, 58, 59, 19, 56, 102, 57, 56, 59, 58, 57, 102, 56, 58, 58, 59, 57, 56, 72,
    102, 58, 56, 59, 83, 58, 59, 65, 32, 101, 102, 56, 19, 102, 59, 58, 56, 102, 59, 58, 56, 102,
    58, 59, 56, 102, 58, 56, 59, 102, 59, 58, 56, 102, 59, 58, 56, 102, 59, 58, 56, 58, 59, 65,
    32, 101, 102, 72, 56, 82, 19, 102, 58, 59, 65, 56, 72, 102, 58, 56, 59,};

const OperationRow operations[] = {
    {267,4,5,0,0,5,0,0,268,269}, {270,7,8,0,5,6,0,0,268,269}, {271,10,11,0,11,4,0,0,268,269},
    {272,13,14,0,15,10,0,0,268,269}, {273,20,21,0,25,4,0,0,268,269},
    {274,22,23,0,29,4,0,0,268,269}, {275,26,27,0,33,3,0,0,268,269},
    {276,29,30,0,36,4,0,0,268,269}, {277,49,50,0,40,3,0,0,268,269},
    {278,51,52,0,43,4,0,0,268,269}, {279,53,54,0,47,5,0,0,268,269},
    {280,66,67,0,52,5,0,1,268,269}, {281,68,69,0,57,4,0,0,268,269},
    {282,70,71,0,61,4,0,2,268,269}, {283,84,85,0,65,6,0,0,268,269},
    {284,86,87,0,71,8,0,0,268,269}, {285,91,92,0,79,4,0,0,268,269},
    {286,96,97,0,83,4,0,0,268,269}, {287,106,107,0,87,4,0,0,268,269},
    {288,109,110,0,91,4,0,0,268,269}, {289,136,137,0,95,4,0,0,268,269},
    {290,142,0,0,99,4,0,0,268,269}, {291,145,0,0,103,4,0,0,268,269},
    {292,146,147,0,107,10,0,0,268,269}, {293,148,149,0,117,5,0,0,268,269},
    {294,150,151,0,122,5,0,0,268,269},};

const PageRow pages[] = {
    {23,23,22,0,142}, {23,23,22,0,152},};

}  // namespace

const ServiceTable secretsmanager_table = {
    {1,2,3,1,1,1,4,0}, 1, texts, members, shapes, enums,
    errors, operations, pages, {}, {}};

}  // namespace greenroom::mocks::model::tables
