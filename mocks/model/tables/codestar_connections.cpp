// The model of codestar-connections (2019-12-01), as tables.
// Source: botocore 1.44.5 (https://pypi.org/project/botocore/1.44.5/); licence Apache-2.0
// (https://github.com/boto/botocore/blob/develop/LICENSE.txt). Names and numbers only, no text.
// Written by tools/models/generate.py: change that, not this.
// clang-format off
#include "mocks/model/tables.hpp"

namespace greenroom::mocks::model::tables {
namespace {

const char text_0[] =
    "\ncodestar-connections\nCodeStar connections\n2019-12-01\n"
    "com.amazonaws.codestar.connections.CodeStar_connections_20191201\n1.0\nMessage\n"
    "AccessDeniedException\nAccountId\nAmazonResourceName\nACTIVE\nRESOLVED\nBlockerStatus\n"
    "AUTOMATED\nBlockerType\nBranchName\nConcurrentModificationException\n"
    "ConditionalCheckFailedException\nConflictException\nConnectionName\nConnectionArn\n"
    "ProviderType\nOwnerAccountId\nConnectionStatus\nHostArn\nConnection\nmember\n"
    "ConnectionList\nPENDING\nAVAILABLE\nERROR\nTags\nCreateConnectionInput\n"
    "CreateConnectionOutput\nName\nProviderEndpoint\nVpcConfiguration\nCreateHostInput\n"
    "CreateHostOutput\nOwnerId\nRepositoryName\nEncryptionKeyArn\nCreateRepositoryLinkInput\n"
    "RepositoryLinkInfo\nCreateRepositoryLinkOutput\nBranch\nConfigFile\nRepositoryLinkId\n"
    "ResourceName\nRoleArn\nSyncType\nPublishDeploymentStatus\nTriggerResourceUpdateOn\n"
    "CreateSyncConfigurationInput\nSyncConfiguration\nCreateSyncConfigurationOutput\n"
    "CreatedReason\nDeleteConnectionInput\nDeleteConnectionOutput\nDeleteHostInput\n"
    "DeleteHostOutput\nDeleteRepositoryLinkInput\nDeleteRepositoryLinkOutput\n"
    "DeleteSyncConfigurationInput\nDeleteSyncConfigurationOutput\nDeploymentFilePath\n"
    "Directory\nErrorMessage\nEvent\nExternalId\nGetConnectionInput\nGetConnectionOutput\n"
    "GetHostInput\nStatus\nGetHostOutput\nGetRepositoryLinkInput\nGetRepositoryLinkOutput\n"
    "GetRepositorySyncStatusInput\nLatestSync\nGetRepositorySyncStatusOutput\n"
    "GetResourceSyncStatusInput\nDesiredState\nLatestSuccessfulSync\n"
    "GetResourceSyncStatusOutput\nGetSyncBlockerSummaryInput\nSyncBlockerSummary\n"
    "GetSyncBlockerSummaryOutput\nGetSyncConfigurationInput\nGetSyncConfigurationOutput\n"
    "StatusMessage\nHost\nHostList\nHostName\nHostStatus\nHostStatusMessage\nIamRoleArn\nId\n"
    "InternalServerException\nInvalidInputException\nKmsKeyArn\nLatestSyncBlockerList\n"
    "LimitExceededException\nProviderTypeFilter\nHostArnFilter\nMaxResults\nNextToken\n"
    "ListConnectionsInput\nConnections\nListConnectionsOutput\nListHostsInput\nHosts\n"
    "ListHostsOutput\nListRepositoryLinksInput\nRepositoryLinks\nListRepositoryLinksOutput\n"
    "ListRepositorySyncDefinitionsInput\nRepositorySyncDefinitions\n"
    "ListRepositorySyncDefinitionsOutput\nListSyncConfigurationsInput\nSyncConfigurations\n"
    "ListSyncConfigurationsOutput\nResourceArn\nListTagsForResourceInput\n"
    "ListTagsForResourceOutput\nParent\nBitbucket\nGitHub\nGitHubEnterpriseServer\nGitLab\n"
    "GitLabSelfManaged\nENABLED\nDISABLED\nRepositoryLinkArn\nRepositoryLinkList\nStartedAt\n"
    "Events\nRepositorySyncAttempt\nTarget\nRepositorySyncDefinition\n"
    "RepositorySyncDefinitionList\nTime\nType\nRepositorySyncEvent\nRepositorySyncEventList\n"
    "FAILED\nINITIATED\nIN_PROGRESS\nSUCCEEDED\nQUEUED\nRepositorySyncStatus\nResolvedReason\n"
    "ResourceAlreadyExistsException\nResourceNotFoundException\nInitialRevision\n"
    "TargetRevision\nResourceSyncAttempt\nResourceSyncEvent\nResourceSyncEventList\n"
    "ResourceSyncStatus\nResourceUnavailableException\nRetryLatestCommitFailedException\nSha\n"
    "Revision\nSHA\nSecurityGroupId\nSecurityGroupIds\nSharpNextToken\nSubnetId\nSubnetIds\n"
    "CreatedAt\nContexts\nResolvedAt\nSyncBlocker\nKey\nValue\nSyncBlockerContext\n"
    "SyncBlockerContextKey\nSyncBlockerContextList\nSyncBlockerContextValue\n"
    "SyncBlockerDoesNotExistException\nParentResourceName\nLatestBlockers\n"
    "SyncConfigurationList\nSyncConfigurationStillExistsException\nCFN_STACK_SYNC\n"
    "SyncConfigurationType\nTag\nTagKey\nTagKeyList\nTagList\nTagResourceInput\n"
    "TagResourceOutput\nTagValue\nThrottlingException\nTimestamp\nTlsCertificate\nANY_CHANGE\n"
    "FILE_CHANGE\nUnsupportedOperationException\nUnsupportedProviderTypeException\nTagKeys\n"
    "UntagResourceInput\nUntagResourceOutput\nUpdateHostInput\nUpdateHostOutput\n"
    "UpdateOutOfSyncException\nUpdateRepositoryLinkInput\nUpdateRepositoryLinkOutput\n"
    "UpdateSyncBlockerInput\nUpdateSyncBlockerOutput\nUpdateSyncConfigurationInput\n"
    "UpdateSyncConfigurationOutput\nUrl\nVpcId\nCreateConnection\nPOST\n/\nCreateHost\n"
    "CreateRepositoryLink\nCreateSyncConfiguration\nDeleteConnection\nDeleteHost\n"
    "DeleteRepositoryLink\nDeleteSyncConfiguration\nGetConnection\nGetHost\nGetRepositoryLink\n"
    "GetRepositorySyncStatus\nGetResourceSyncStatus\nGetSyncBlockerSummary\n"
    "GetSyncConfiguration\nListConnections\nListHosts\nListRepositoryLinks\n"
    "ListRepositorySyncDefinitions\nListSyncConfigurations\nListTagsForResource\nTagResource\n"
    "UntagResource\nUpdateHost\nUpdateRepositoryLink\nUpdateSyncBlocker\n"
    "UpdateSyncConfiguration\n";

const std::string_view texts[] = {{text_0, sizeof text_0 - 1}};

const MemberRow members[] = {
    {6,0,34,0,0,0}, {6,0,34,0,0,0}, {6,0,34,0,0,0}, {6,0,34,0,0,0}, {19,0,13,0,0,0},
    {20,0,11,0,0,0}, {21,0,80,0,0,0}, {22,0,2,0,0,0}, {23,0,14,0,0,0}, {24,0,52,0,0,0},
    {26,0,10,0,0,0}, {21,0,80,0,0,0}, {19,0,13,1,0,0}, {31,0,124,0,0,0}, {24,0,52,0,0,0},
    {20,0,11,1,0,0}, {31,0,124,0,0,0}, {34,0,54,1,0,0}, {21,0,80,1,0,0}, {35,0,147,1,0,0},
    {36,0,148,0,0,0}, {31,0,124,0,0,0}, {24,0,52,0,0,0}, {31,0,124,0,0,0}, {20,0,11,1,0,0},
    {39,0,78,1,0,0}, {40,0,86,1,0,0}, {41,0,61,0,0,0}, {31,0,124,0,0,0}, {43,0,84,1,0,0},
    {45,0,6,1,0,0}, {46,0,32,1,0,0}, {47,0,83,1,0,0}, {48,0,95,1,0,0}, {49,0,57,1,0,0},
    {50,0,120,1,0,0}, {51,0,81,0,0,0}, {52,0,132,0,0,0}, {54,0,117,1,0,0}, {20,0,11,1,0,0},
    {24,0,52,1,0,0}, {47,0,83,1,0,0}, {50,0,120,1,0,0}, {48,0,95,1,0,0}, {20,0,11,1,0,0},
    {25,0,10,0,0,0}, {24,0,52,1,0,0}, {34,0,54,0,0,0}, {73,0,55,0,0,0}, {21,0,80,0,0,0},
    {35,0,147,0,0,0}, {36,0,148,0,0,0}, {47,0,83,1,0,0}, {43,0,84,1,0,0}, {45,0,6,1,0,0},
    {47,0,83,1,0,0}, {50,0,120,1,0,0}, {78,0,87,1,0,0}, {48,0,95,1,0,0}, {50,0,120,1,0,0},
    {81,0,103,0,0,0}, {82,0,97,0,0,0}, {78,0,97,1,0,0}, {50,0,120,1,0,0}, {48,0,95,1,0,0},
    {85,0,116,1,0,0}, {50,0,120,1,0,0}, {48,0,95,1,0,0}, {54,0,117,1,0,0}, {34,0,54,0,0,0},
    {24,0,52,0,0,0}, {21,0,80,0,0,0}, {35,0,147,0,0,0}, {36,0,148,0,0,0}, {73,0,55,0,0,0},
    {89,0,56,0,0,0}, {26,0,51,0,0,0}, {6,0,34,0,0,0}, {6,0,34,0,0,0}, {26,0,110,0,0,0},
    {6,0,34,0,0,0}, {102,0,80,0,0,0}, {103,0,52,0,0,0}, {104,0,76,0,0,0}, {105,0,77,0,0,0},
    {107,0,12,0,0,0}, {105,0,77,0,0,0}, {104,0,76,0,0,0}, {105,0,77,0,0,0}, {110,0,53,0,0,0},
    {105,0,77,0,0,0}, {104,0,76,0,0,0}, {105,0,107,0,0,0}, {113,0,85,1,0,0}, {105,0,107,0,0,0},
    {47,0,83,1,0,0}, {50,0,120,1,0,0}, {116,0,89,1,0,0}, {105,0,107,0,0,0}, {104,0,76,0,0,0},
    {105,0,107,0,0,0}, {47,0,83,1,0,0}, {50,0,120,1,0,0}, {119,0,118,1,0,0}, {105,0,107,0,0,0},
    {121,0,3,1,0,0}, {31,0,124,0,0,0}, {20,0,11,1,0,0}, {41,0,61,0,0,0}, {39,0,78,1,0,0},
    {21,0,80,1,0,0}, {132,0,82,1,0,0}, {47,0,83,1,0,0}, {40,0,86,1,0,0}, {26,0,84,0,0,0},
    {134,0,130,1,0,0}, {73,0,92,1,0,0}, {135,0,91,1,0,0}, {45,0,6,1,0,0}, {66,0,33,1,0,0},
    {124,0,79,1,0,0}, {137,0,128,1,0,0}, {26,0,88,0,0,0}, {68,0,35,1,0,0}, {69,0,36,0,0,0},
    {140,0,130,1,0,0}, {141,0,133,1,0,0}, {26,0,90,0,0,0}, {6,0,34,0,0,0}, {6,0,34,0,0,0},
    {135,0,99,1,0,0}, {153,0,103,1,0,0}, {134,0,130,1,0,0}, {73,0,100,1,0,0}, {154,0,103,1,0,0},
    {137,0,128,1,0,0}, {68,0,35,1,0,0}, {69,0,36,0,0,0}, {140,0,130,1,0,0}, {141,0,133,1,0,0},
    {26,0,98,0,0,0}, {6,0,34,0,0,0}, {6,0,34,0,0,0}, {45,0,6,1,0,0}, {66,0,33,1,0,0},
    {39,0,78,1,0,0}, {40,0,86,1,0,0}, {21,0,80,1,0,0}, {161,0,104,1,0,0}, {26,0,105,0,0,0},
    {26,0,108,0,0,0}, {96,0,58,1,0,0}, {141,0,5,1,0,0}, {73,0,4,1,0,0}, {56,0,23,1,0,0},
    {169,0,130,1,0,0}, {170,0,113,0,0,0}, {150,0,93,0,0,0}, {171,0,130,0,0,0}, {173,0,112,1,0,0},
    {174,0,114,1,0,0}, {26,0,111,0,0,0}, {6,0,34,0,0,0}, {48,0,95,1,0,0}, {180,0,95,0,0,0},
    {181,0,62,0,0,0}, {45,0,6,1,0,0}, {46,0,32,0,0,0}, {39,0,78,1,0,0}, {21,0,80,1,0,0},
    {47,0,83,1,0,0}, {40,0,86,1,0,0}, {48,0,95,1,0,0}, {49,0,57,1,0,0}, {50,0,120,1,0,0},
    {51,0,81,0,0,0}, {52,0,132,0,0,0}, {26,0,117,0,0,0}, {6,0,34,0,0,0}, {173,0,122,1,0,0},
    {174,0,127,1,0,0}, {26,0,122,0,0,0}, {26,0,121,0,0,0}, {121,0,3,1,0,0}, {31,0,124,1,0,0},
    {6,0,34,0,0,0}, {6,0,34,0,0,0}, {6,0,34,0,0,0}, {121,0,3,1,0,0}, {200,0,123,1,0,0},
    {24,0,52,1,0,0}, {35,0,147,0,0,0}, {36,0,148,0,0,0}, {6,0,34,0,0,0}, {20,0,11,0,0,0},
    {41,0,61,0,0,0}, {47,0,83,1,0,0}, {43,0,84,1,0,0}, {96,0,58,1,0,0}, {50,0,120,1,0,0},
    {48,0,95,1,0,0}, {150,0,93,1,0,0}, {48,0,95,1,0,0}, {180,0,95,0,0,0}, {172,0,110,1,0,0},
    {45,0,6,0,0,0}, {46,0,32,0,0,0}, {47,0,83,0,0,0}, {48,0,95,1,0,0}, {49,0,57,0,0,0},
    {50,0,120,1,0,0}, {51,0,81,0,0,0}, {52,0,132,0,0,0}, {54,0,117,1,0,0}, {213,0,149,1,0,0},
    {168,0,109,1,0,0}, {165,0,106,1,0,0}, {195,0,131,0,0,0},};

const ShapeRow shapes[] = {
    {7,0,1,0,1,0,0,0,0,0,0}, {8,3,192,1,0,12,12,19,0,0,0}, {9,3,192,1,0,1,1011,243,0,0,0},
    {12,3,0,0,2,0,0,0,0,0,0}, {14,3,0,2,1,0,0,0,0,0,0}, {15,3,192,1,0,1,255,244,0,0,0},
    {16,0,1,1,1,0,0,0,0,0,0}, {17,0,1,2,1,0,0,0,0,0,0}, {18,0,1,3,1,0,0,0,0,0,0},
    {25,0,0,4,6,0,0,0,0,0,0}, {20,3,192,10,0,0,256,243,0,0,0}, {27,1,0,10,1,0,0,0,0,0,0},
    {19,3,192,11,0,1,32,136,0,0,0}, {23,3,0,3,3,0,0,0,0,0,0}, {32,0,0,11,4,0,0,0,0,0,0},
    {33,0,0,15,2,0,0,0,0,0,0}, {37,0,0,17,5,0,0,0,0,0,0}, {38,0,0,22,2,0,0,0,0,0,0},
    {42,0,0,24,5,0,0,0,0,0,0}, {44,0,0,29,1,0,0,0,0,0,0}, {53,0,0,30,8,0,0,0,0,0,0},
    {55,0,0,38,1,0,0,0,0,0,0}, {56,3,0,39,0,0,0,0,0,0,0}, {57,0,0,39,1,0,0,0,0,0,0},
    {58,0,0,40,0,0,0,0,0,0,0}, {59,0,0,40,1,0,0,0,0,0,0}, {60,0,0,41,0,0,0,0,0,0,0},
    {61,0,0,41,1,0,0,0,0,0,0}, {62,0,0,42,0,0,0,0,0,0,0}, {63,0,0,42,2,0,0,0,0,0,0},
    {64,0,0,44,0,0,0,0,0,0,0}, {65,3,0,44,0,0,0,0,0,0,0}, {66,3,0,44,0,0,0,0,0,0,0},
    {67,3,128,44,0,0,600,0,0,0,0}, {68,3,0,44,0,0,0,0,0,0,0}, {69,3,0,44,0,0,0,0,0,0,0},
    {70,0,0,44,1,0,0,0,0,0,0}, {71,0,0,45,1,0,0,0,0,0,0}, {72,0,0,46,1,0,0,0,0,0,0},
    {74,0,0,47,5,0,0,0,0,0,0}, {75,0,0,52,1,0,0,0,0,0,0}, {76,0,0,53,1,0,0,0,0,0,0},
    {77,0,0,54,3,0,0,0,0,0,0}, {79,0,0,57,1,0,0,0,0,0,0}, {80,0,0,58,2,0,0,0,0,0,0},
    {83,0,0,60,3,0,0,0,0,0,0}, {84,0,0,63,2,0,0,0,0,0,0}, {86,0,0,65,1,0,0,0,0,0,0},
    {87,0,0,66,2,0,0,0,0,0,0}, {88,0,0,68,1,0,0,0,0,0,0}, {90,0,0,69,7,0,0,0,0,0,0},
    {24,3,192,76,0,0,256,253,0,0,0}, {91,1,0,76,1,0,0,0,0,0,0}, {92,3,192,77,0,1,64,45,0,0,0},
    {93,3,192,77,0,1,64,45,0,0,0}, {94,3,0,77,0,0,0,0,0,0,0}, {95,3,192,77,0,1,1024,246,0,0,0},
    {96,3,192,77,0,1,50,0,0,0,0}, {97,0,1,77,1,0,0,0,0,0,0}, {98,0,1,78,1,0,0,0,0,0,0},
    {99,3,192,79,0,1,1024,247,0,0,0}, {100,1,0,79,1,0,0,0,0,0,0}, {101,0,1,80,1,0,0,0,0,0,0},
    {106,0,0,81,4,0,0,0,0,0,0}, {108,0,0,85,2,0,0,0,0,0,0}, {109,0,0,87,2,0,0,0,0,0,0},
    {111,0,0,89,2,0,0,0,0,0,0}, {112,0,0,91,2,0,0,0,0,0,0}, {114,0,0,93,2,0,0,0,0,0,0},
    {115,0,0,95,2,0,0,0,0,0,0}, {117,0,0,97,2,0,0,0,0,0,0}, {118,0,0,99,4,0,0,0,0,0,0},
    {120,0,0,103,2,0,0,0,0,0,0}, {122,0,0,105,1,0,0,0,0,0,0}, {123,0,0,106,1,0,0,0,0,0,0},
    {104,5,192,107,0,0,100,0,0,0,0}, {105,3,192,107,0,1,1024,244,0,0,0},
    {39,3,192,107,0,1,255,244,0,0,0}, {124,3,0,107,0,0,0,0,0,0,0}, {21,3,0,6,5,0,0,0,0,0,0},
    {51,3,0,11,2,0,0,0,0,0,0}, {132,3,0,107,0,0,0,254,0,0,0}, {47,3,0,107,0,0,0,0,0,0,0},
    {43,0,0,107,7,0,0,0,0,0,0}, {133,1,0,114,1,0,0,0,0,0,0}, {40,3,192,115,0,1,128,244,0,0,0},
    {136,0,0,115,3,0,0,0,0,0,0}, {138,0,0,118,4,0,0,0,0,0,0}, {139,1,0,122,1,0,0,0,0,0,0},
    {142,0,0,123,4,0,0,0,0,0,0}, {143,1,0,127,1,0,0,0,0,0,0}, {149,3,0,13,5,0,0,0,0,0,0},
    {150,3,192,128,0,1,250,0,0,0,0}, {151,0,1,128,1,0,0,0,0,0,0},
    {48,3,192,129,0,1,100,249,0,0,0}, {152,0,1,129,1,0,0,0,0,0,0}, {155,0,0,130,6,0,0,0,0,0,0},
    {156,0,0,136,4,0,0,0,0,0,0}, {157,1,0,140,1,0,0,0,0,0,0}, {158,3,0,18,4,0,0,0,0,0,0},
    {159,0,1,141,1,0,0,0,0,0,0}, {160,0,1,142,1,0,0,0,0,0,0}, {162,0,0,143,6,0,0,0,0,0,0},
    {163,3,192,149,0,1,255,0,0,0,0}, {164,3,192,149,0,11,20,250,0,0,0},
    {165,1,192,149,1,1,10,0,0,0,0}, {166,3,192,150,0,1,2048,244,0,0,0},
    {167,3,192,150,0,15,24,251,0,0,0}, {168,1,192,150,1,1,10,0,0,0,0},
    {172,0,0,151,8,0,0,0,0,0,0}, {175,0,0,159,2,0,0,0,0,0,0}, {176,3,0,161,0,0,0,0,0,0,0},
    {177,1,0,161,1,0,0,0,0,0,0}, {178,3,0,162,0,0,0,0,0,0,0}, {179,0,1,162,1,0,0,0,0,0,0},
    {85,0,0,163,3,0,0,0,0,0,0}, {54,0,0,166,11,0,0,0,0,0,0}, {182,1,0,177,1,0,0,0,0,0,0},
    {183,0,1,178,1,0,0,0,0,0,0}, {185,3,0,22,1,0,0,0,0,0,0}, {186,0,0,179,2,0,0,0,0,0,0},
    {187,3,192,181,0,1,128,45,0,0,0}, {188,1,192,181,1,0,200,0,0,0,0},
    {189,1,192,182,1,0,200,0,0,0,0}, {190,0,0,183,2,0,0,0,0,0,0}, {191,0,0,185,0,0,0,0,0,0,0},
    {192,3,192,185,0,0,256,45,0,0,0}, {137,3,0,185,0,0,0,0,0,0,0}, {193,0,1,185,1,0,0,0,0,0,0},
    {194,8,0,186,0,0,0,0,0,0,0}, {195,3,192,186,0,1,16384,136,0,0,0}, {52,3,0,23,2,0,0,0,0,0,0},
    {141,3,0,186,0,0,0,0,0,0,0}, {198,0,1,186,1,0,0,0,0,0,0}, {199,0,1,187,1,0,0,0,0,0,0},
    {201,0,0,188,2,0,0,0,0,0,0}, {202,0,0,190,0,0,0,0,0,0,0}, {203,0,0,190,3,0,0,0,0,0,0},
    {204,0,0,193,0,0,0,0,0,0,0}, {205,0,1,193,1,0,0,0,0,0,0}, {206,0,0,194,3,0,0,0,0,0,0},
    {207,0,0,197,1,0,0,0,0,0,0}, {208,0,0,198,4,0,0,0,0,0,0}, {209,0,0,202,3,0,0,0,0,0,0},
    {210,0,0,205,8,0,0,0,0,0,0}, {211,0,0,213,1,0,0,0,0,0,0}, {212,3,192,214,0,1,512,45,0,0,0},
    {36,0,0,214,4,0,0,0,0,0,0}, {213,3,192,218,0,12,21,252,0,0,0},};

const std::uint16_t enums[] = {
    10, 11, 13, 28, 29, 30, 125, 126, 127, 128, 129, 130, 131, 144, 145, 146, 147, 148, 144, 145,
    146, 147, 184, 196, 197,};

const std::uint16_t errors[] = {
    63, 96, 101, 63, 1, 7, 59, 60, 63, 94, 129, 1, 7, 59, 60, 63, 94, 129, 96, 96, 101, 1, 7, 59,
    60, 119, 96, 129, 135, 1, 7, 59, 60, 63, 129, 96, 101, 96, 101, 1, 7, 59, 60, 96, 129, 1, 59,
    60, 96, 129, 1, 59, 60, 96, 129, 1, 59, 60, 96, 129, 1, 59, 60, 96, 129, 96, 1, 7, 59, 60,
    96, 129, 1, 59, 60, 96, 129, 1, 59, 60, 96, 129, 96, 96, 63, 96, 9, 96, 101, 134, 1, 8, 59,
    60, 96, 129, 140, 1, 59, 60, 96, 102, 115, 129, 1, 7, 59, 60, 96, 129, 140,};

const OperationRow operations[] = {
    {214,15,16,0,0,3,0,0,215,216}, {217,17,18,0,3,1,0,0,215,216}, {218,19,20,0,4,7,0,0,215,216},
    {219,21,22,0,11,7,0,0,215,216}, {220,24,25,0,18,1,0,0,215,216},
    {221,26,27,0,19,2,0,0,215,216}, {222,28,29,0,21,8,0,0,215,216},
    {223,30,31,0,29,6,0,0,215,216}, {224,37,38,0,35,2,0,0,215,216},
    {225,39,40,0,37,2,0,0,215,216}, {226,41,42,0,39,6,0,0,215,216},
    {227,43,44,0,45,5,0,0,215,216}, {228,45,46,0,50,5,0,0,215,216},
    {229,47,48,0,55,5,0,0,215,216}, {230,49,50,0,60,5,0,0,215,216},
    {231,64,65,0,65,1,0,0,215,216}, {232,66,67,0,66,0,0,0,215,216},
    {233,68,69,0,66,6,0,0,215,216}, {234,70,71,0,72,5,0,0,215,216},
    {235,72,73,0,77,5,0,0,215,216}, {236,74,75,0,82,1,0,0,215,216},
    {237,125,126,0,83,2,0,0,215,216}, {238,136,137,0,85,1,0,0,215,216},
    {239,138,139,0,86,4,0,0,215,216}, {240,141,142,0,90,7,0,0,215,216},
    {241,143,144,0,97,7,0,0,215,216}, {242,145,146,0,104,7,0,0,215,216},};

}  // namespace

const ServiceTable codestar_connections_table = {
    {1,2,3,1,1,4,5,0}, 1, texts, members, shapes, enums,
    errors, operations, {}, {}, {}};

}  // namespace greenroom::mocks::model::tables
