// The model of codeconnections (2023-12-01), as tables.
// Source: botocore 1.44.5 (https://pypi.org/project/botocore/1.44.5/); licence Apache-2.0
// (https://github.com/boto/botocore/blob/develop/LICENSE.txt). Names and numbers only, no text.
// Written by tools/models/generate.py: change that, not this.
// clang-format off
#include "mocks/model/tables.hpp"

namespace greenroom::mocks::model::tables {
namespace {

const char text_0[] =
    "\ncodeconnections\nCodeConnections\n2023-12-01\n"
    "com.amazonaws.codeconnections.CodeConnections_20231201\n1.0\nMessage\n"
    "AccessDeniedException\nAccountId\nAmazonResourceName\nACTIVE\nRESOLVED\nBlockerStatus\n"
    "AUTOMATED\nBlockerType\nBranchName\nConcurrentModificationException\n"
    "ConditionalCheckFailedException\nConflictException\nConnectionName\nConnectionArn\n"
    "ProviderType\nOwnerAccountId\nConnectionStatus\nHostArn\nConnection\nmember\n"
    "ConnectionList\nPENDING\nAVAILABLE\nERROR\nTags\nCreateConnectionInput\n"
    "CreateConnectionOutput\nName\nProviderEndpoint\nVpcConfiguration\nCreateHostInput\n"
    "CreateHostOutput\nOwnerId\nRepositoryName\nEncryptionKeyArn\nCreateRepositoryLinkInput\n"
    "RepositoryLinkInfo\nCreateRepositoryLinkOutput\nBranch\nConfigFile\nRepositoryLinkId\n"
    "ResourceName\nRoleArn\nSyncType\nPublishDeploymentStatus\nTriggerResourceUpdateOn\n"
    "PullRequestComment\nCreateSyncConfigurationInput\nSyncConfiguration\n"
    "CreateSyncConfigurationOutput\nCreatedReason\nDeleteConnectionInput\n"
    "DeleteConnectionOutput\nDeleteHostInput\nDeleteHostOutput\nDeleteRepositoryLinkInput\n"
    "DeleteRepositoryLinkOutput\nDeleteSyncConfigurationInput\nDeleteSyncConfigurationOutput\n"
    "DeploymentFilePath\nDirectory\nErrorMessage\nEvent\nExternalId\nGetConnectionInput\n"
    "GetConnectionOutput\nGetHostInput\nStatus\nGetHostOutput\nGetRepositoryLinkInput\n"
    "GetRepositoryLinkOutput\nGetRepositorySyncStatusInput\nLatestSync\n"
    "GetRepositorySyncStatusOutput\nGetResourceSyncStatusInput\nDesiredState\n"
    "LatestSuccessfulSync\nGetResourceSyncStatusOutput\nGetSyncBlockerSummaryInput\n"
    "SyncBlockerSummary\nGetSyncBlockerSummaryOutput\nGetSyncConfigurationInput\n"
    "GetSyncConfigurationOutput\nStatusMessage\nHost\nHostList\nHostName\nHostStatus\n"
    "HostStatusMessage\nIamRoleArn\nId\nInternalServerException\nInvalidInputException\n"
    "KmsKeyArn\nLatestSyncBlockerList\nLimitExceededException\nProviderTypeFilter\n"
    "HostArnFilter\nMaxResults\nNextToken\nListConnectionsInput\nConnections\n"
    "ListConnectionsOutput\nListHostsInput\nHosts\nListHostsOutput\nListRepositoryLinksInput\n"
    "RepositoryLinks\nListRepositoryLinksOutput\nListRepositorySyncDefinitionsInput\n"
    "RepositorySyncDefinitions\nListRepositorySyncDefinitionsOutput\n"
    "ListSyncConfigurationsInput\nSyncConfigurations\nListSyncConfigurationsOutput\n"
    "ResourceArn\nListTagsForResourceInput\nListTagsForResourceOutput\nParent\nBitbucket\n"
    "GitHub\nGitHubEnterpriseServer\nGitLab\nGitLabSelfManaged\nAzureDevOps\nENABLED\n"
    "DISABLED\nRepositoryLinkArn\nRepositoryLinkList\nStartedAt\nEvents\n"
    "RepositorySyncAttempt\nTarget\nRepositorySyncDefinition\nRepositorySyncDefinitionList\n"
    "Time\nType\nRepositorySyncEvent\nRepositorySyncEventList\nFAILED\nINITIATED\nIN_PROGRESS\n"
    "SUCCEEDED\nQUEUED\nRepositorySyncStatus\nResolvedReason\nResourceAlreadyExistsException\n"
    "ResourceNotFoundException\nInitialRevision\nTargetRevision\nResourceSyncAttempt\n"
    "ResourceSyncEvent\nResourceSyncEventList\nResourceSyncStatus\n"
    "ResourceUnavailableException\nRetryLatestCommitFailedException\nSha\nRevision\nSHA\n"
    "SecurityGroupId\nSecurityGroupIds\nSharpNextToken\nSubnetId\nSubnetIds\nCreatedAt\n"
    "Contexts\nResolvedAt\nSyncBlocker\nKey\nValue\nSyncBlockerContext\nSyncBlockerContextKey\n"
    "SyncBlockerContextList\nSyncBlockerContextValue\nSyncBlockerDoesNotExistException\n"
    "ParentResourceName\nLatestBlockers\nSyncConfigurationList\n"
    "SyncConfigurationStillExistsException\nCFN_STACK_SYNC\nSyncConfigurationType\nTag\n"
    "TagKey\nTagKeyList\nTagList\nTagResourceInput\nTagResourceOutput\nTagValue\n"
    "ThrottlingException\nTimestamp\nTlsCertificate\nANY_CHANGE\nFILE_CHANGE\n"
    "UnsupportedOperationException\nUnsupportedProviderTypeException\nTagKeys\n"
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
    {26,0,10,0,0,0}, {21,0,80,0,0,0}, {19,0,13,1,0,0}, {31,0,125,0,0,0}, {24,0,52,0,0,0},
    {20,0,11,1,0,0}, {31,0,125,0,0,0}, {34,0,54,1,0,0}, {21,0,80,1,0,0}, {35,0,148,1,0,0},
    {36,0,149,0,0,0}, {31,0,125,0,0,0}, {24,0,52,0,0,0}, {31,0,125,0,0,0}, {20,0,11,1,0,0},
    {39,0,78,1,0,0}, {40,0,87,1,0,0}, {41,0,61,0,0,0}, {31,0,125,0,0,0}, {43,0,85,1,0,0},
    {45,0,6,1,0,0}, {46,0,32,1,0,0}, {47,0,84,1,0,0}, {48,0,96,1,0,0}, {49,0,57,1,0,0},
    {50,0,121,1,0,0}, {51,0,81,0,0,0}, {52,0,133,0,0,0}, {53,0,82,0,0,0}, {55,0,118,1,0,0},
    {20,0,11,1,0,0}, {24,0,52,1,0,0}, {47,0,84,1,0,0}, {50,0,121,1,0,0}, {48,0,96,1,0,0},
    {20,0,11,1,0,0}, {25,0,10,0,0,0}, {24,0,52,1,0,0}, {34,0,54,0,0,0}, {74,0,55,0,0,0},
    {21,0,80,0,0,0}, {35,0,148,0,0,0}, {36,0,149,0,0,0}, {47,0,84,1,0,0}, {43,0,85,1,0,0},
    {45,0,6,1,0,0}, {47,0,84,1,0,0}, {50,0,121,1,0,0}, {79,0,88,1,0,0}, {48,0,96,1,0,0},
    {50,0,121,1,0,0}, {82,0,104,0,0,0}, {83,0,98,0,0,0}, {79,0,98,1,0,0}, {50,0,121,1,0,0},
    {48,0,96,1,0,0}, {86,0,117,1,0,0}, {50,0,121,1,0,0}, {48,0,96,1,0,0}, {55,0,118,1,0,0},
    {34,0,54,0,0,0}, {24,0,52,0,0,0}, {21,0,80,0,0,0}, {35,0,148,0,0,0}, {36,0,149,0,0,0},
    {74,0,55,0,0,0}, {90,0,56,0,0,0}, {26,0,51,0,0,0}, {6,0,34,0,0,0}, {6,0,34,0,0,0},
    {26,0,111,0,0,0}, {6,0,34,0,0,0}, {103,0,80,0,0,0}, {104,0,52,0,0,0}, {105,0,76,0,0,0},
    {106,0,77,0,0,0}, {108,0,12,0,0,0}, {106,0,77,0,0,0}, {105,0,76,0,0,0}, {106,0,77,0,0,0},
    {111,0,53,0,0,0}, {106,0,77,0,0,0}, {105,0,76,0,0,0}, {106,0,108,0,0,0}, {114,0,86,1,0,0},
    {106,0,108,0,0,0}, {47,0,84,1,0,0}, {50,0,121,1,0,0}, {117,0,90,1,0,0}, {106,0,108,0,0,0},
    {105,0,76,0,0,0}, {106,0,108,0,0,0}, {47,0,84,1,0,0}, {50,0,121,1,0,0}, {120,0,119,1,0,0},
    {106,0,108,0,0,0}, {122,0,3,1,0,0}, {31,0,125,0,0,0}, {20,0,11,1,0,0}, {41,0,61,0,0,0},
    {39,0,78,1,0,0}, {21,0,80,1,0,0}, {134,0,83,1,0,0}, {47,0,84,1,0,0}, {40,0,87,1,0,0},
    {26,0,85,0,0,0}, {136,0,131,1,0,0}, {74,0,93,1,0,0}, {137,0,92,1,0,0}, {45,0,6,1,0,0},
    {67,0,33,1,0,0}, {125,0,79,1,0,0}, {139,0,129,1,0,0}, {26,0,89,0,0,0}, {69,0,35,1,0,0},
    {70,0,36,0,0,0}, {142,0,131,1,0,0}, {143,0,134,1,0,0}, {26,0,91,0,0,0}, {6,0,34,0,0,0},
    {6,0,34,0,0,0}, {137,0,100,1,0,0}, {155,0,104,1,0,0}, {136,0,131,1,0,0}, {74,0,101,1,0,0},
    {156,0,104,1,0,0}, {139,0,129,1,0,0}, {69,0,35,1,0,0}, {70,0,36,0,0,0}, {142,0,131,1,0,0},
    {143,0,134,1,0,0}, {26,0,99,0,0,0}, {6,0,34,0,0,0}, {6,0,34,0,0,0}, {45,0,6,1,0,0},
    {67,0,33,1,0,0}, {39,0,78,1,0,0}, {40,0,87,1,0,0}, {21,0,80,1,0,0}, {163,0,105,1,0,0},
    {26,0,106,0,0,0}, {26,0,109,0,0,0}, {97,0,58,1,0,0}, {143,0,5,1,0,0}, {74,0,4,1,0,0},
    {57,0,23,1,0,0}, {171,0,131,1,0,0}, {172,0,114,0,0,0}, {152,0,94,0,0,0}, {173,0,131,0,0,0},
    {175,0,113,1,0,0}, {176,0,115,1,0,0}, {26,0,112,0,0,0}, {6,0,34,0,0,0}, {48,0,96,1,0,0},
    {182,0,96,0,0,0}, {183,0,62,0,0,0}, {45,0,6,1,0,0}, {46,0,32,0,0,0}, {39,0,78,1,0,0},
    {21,0,80,1,0,0}, {47,0,84,1,0,0}, {40,0,87,1,0,0}, {48,0,96,1,0,0}, {49,0,57,1,0,0},
    {50,0,121,1,0,0}, {51,0,81,0,0,0}, {52,0,133,0,0,0}, {53,0,82,0,0,0}, {26,0,118,0,0,0},
    {6,0,34,0,0,0}, {175,0,123,1,0,0}, {176,0,128,1,0,0}, {26,0,123,0,0,0}, {26,0,122,0,0,0},
    {122,0,3,1,0,0}, {31,0,125,1,0,0}, {6,0,34,0,0,0}, {6,0,34,0,0,0}, {6,0,34,0,0,0},
    {122,0,3,1,0,0}, {202,0,124,1,0,0}, {24,0,52,1,0,0}, {35,0,148,0,0,0}, {36,0,149,0,0,0},
    {6,0,34,0,0,0}, {20,0,11,0,0,0}, {41,0,61,0,0,0}, {47,0,84,1,0,0}, {43,0,85,1,0,0},
    {97,0,58,1,0,0}, {50,0,121,1,0,0}, {48,0,96,1,0,0}, {152,0,94,1,0,0}, {48,0,96,1,0,0},
    {182,0,96,0,0,0}, {174,0,111,1,0,0}, {45,0,6,0,0,0}, {46,0,32,0,0,0}, {47,0,84,0,0,0},
    {48,0,96,1,0,0}, {49,0,57,0,0,0}, {50,0,121,1,0,0}, {51,0,81,0,0,0}, {52,0,133,0,0,0},
    {53,0,82,0,0,0}, {55,0,118,1,0,0}, {215,0,150,1,0,0}, {170,0,110,1,0,0}, {167,0,107,1,0,0},
    {197,0,132,0,0,0},};

const ShapeRow shapes[] = {
    {7,0,1,0,1,0,0,0,0,0,403}, {8,3,192,1,0,12,12,19,0,0,0}, {9,3,192,1,0,1,1011,243,0,0,0},
    {12,3,0,0,2,0,0,0,0,0,0}, {14,3,0,2,1,0,0,0,0,0,0}, {15,3,192,1,0,1,255,244,0,0,0},
    {16,0,1,1,1,0,0,0,0,0,409}, {17,0,1,2,1,0,0,0,0,0,409}, {18,0,1,3,1,0,0,0,0,0,409},
    {25,0,0,4,6,0,0,0,0,0,0}, {20,3,192,10,0,0,256,243,0,0,0}, {27,1,0,10,1,0,0,0,0,0,0},
    {19,3,192,11,0,1,32,136,0,0,0}, {23,3,0,3,3,0,0,0,0,0,0}, {32,0,0,11,4,0,0,0,0,0,0},
    {33,0,0,15,2,0,0,0,0,0,0}, {37,0,0,17,5,0,0,0,0,0,0}, {38,0,0,22,2,0,0,0,0,0,0},
    {42,0,0,24,5,0,0,0,0,0,0}, {44,0,0,29,1,0,0,0,0,0,0}, {54,0,0,30,9,0,0,0,0,0,0},
    {56,0,0,39,1,0,0,0,0,0,0}, {57,3,0,40,0,0,0,0,0,0,0}, {58,0,0,40,1,0,0,0,0,0,0},
    {59,0,0,41,0,0,0,0,0,0,0}, {60,0,0,41,1,0,0,0,0,0,0}, {61,0,0,42,0,0,0,0,0,0,0},
    {62,0,0,42,1,0,0,0,0,0,0}, {63,0,0,43,0,0,0,0,0,0,0}, {64,0,0,43,2,0,0,0,0,0,0},
    {65,0,0,45,0,0,0,0,0,0,0}, {66,3,0,45,0,0,0,0,0,0,0}, {67,3,0,45,0,0,0,0,0,0,0},
    {68,3,128,45,0,0,600,0,0,0,0}, {69,3,0,45,0,0,0,0,0,0,0}, {70,3,0,45,0,0,0,0,0,0,0},
    {71,0,0,45,1,0,0,0,0,0,0}, {72,0,0,46,1,0,0,0,0,0,0}, {73,0,0,47,1,0,0,0,0,0,0},
    {75,0,0,48,5,0,0,0,0,0,0}, {76,0,0,53,1,0,0,0,0,0,0}, {77,0,0,54,1,0,0,0,0,0,0},
    {78,0,0,55,3,0,0,0,0,0,0}, {80,0,0,58,1,0,0,0,0,0,0}, {81,0,0,59,2,0,0,0,0,0,0},
    {84,0,0,61,3,0,0,0,0,0,0}, {85,0,0,64,2,0,0,0,0,0,0}, {87,0,0,66,1,0,0,0,0,0,0},
    {88,0,0,67,2,0,0,0,0,0,0}, {89,0,0,69,1,0,0,0,0,0,0}, {91,0,0,70,7,0,0,0,0,0,0},
    {24,3,192,77,0,0,256,245,0,0,0}, {92,1,0,77,1,0,0,0,0,0,0}, {93,3,192,78,0,1,64,45,0,0,0},
    {94,3,192,78,0,1,64,45,0,0,0}, {95,3,0,78,0,0,0,0,0,0,0}, {96,3,192,78,0,1,1024,246,0,0,0},
    {97,3,192,78,0,1,50,0,0,0,0}, {98,0,1,78,1,0,0,0,0,0,503}, {99,0,1,79,1,0,0,0,0,0,400},
    {100,3,192,80,0,1,1024,247,0,0,0}, {101,1,0,80,1,0,0,0,0,0,0}, {102,0,1,81,1,0,0,0,0,0,429},
    {107,0,0,82,4,0,0,0,0,0,0}, {109,0,0,86,2,0,0,0,0,0,0}, {110,0,0,88,2,0,0,0,0,0,0},
    {112,0,0,90,2,0,0,0,0,0,0}, {113,0,0,92,2,0,0,0,0,0,0}, {115,0,0,94,2,0,0,0,0,0,0},
    {116,0,0,96,2,0,0,0,0,0,0}, {118,0,0,98,2,0,0,0,0,0,0}, {119,0,0,100,4,0,0,0,0,0,0},
    {121,0,0,104,2,0,0,0,0,0,0}, {123,0,0,106,1,0,0,0,0,0,0}, {124,0,0,107,1,0,0,0,0,0,0},
    {105,5,192,108,0,0,100,0,0,0,0}, {106,3,192,108,0,1,1024,244,0,0,0},
    {39,3,192,108,0,1,255,244,0,0,0}, {125,3,0,108,0,0,0,0,0,0,0}, {21,3,0,6,6,0,0,0,0,0,0},
    {51,3,0,12,2,0,0,0,0,0,0}, {53,3,0,14,2,0,0,0,0,0,0}, {134,3,0,108,0,0,0,248,0,0,0},
    {47,3,0,108,0,0,0,0,0,0,0}, {43,0,0,108,7,0,0,0,0,0,0}, {135,1,0,115,1,0,0,0,0,0,0},
    {40,3,192,116,0,1,128,244,0,0,0}, {138,0,0,116,3,0,0,0,0,0,0}, {140,0,0,119,4,0,0,0,0,0,0},
    {141,1,0,123,1,0,0,0,0,0,0}, {144,0,0,124,4,0,0,0,0,0,0}, {145,1,0,128,1,0,0,0,0,0,0},
    {151,3,0,16,5,0,0,0,0,0,0}, {152,3,192,129,0,1,250,0,0,0,0}, {153,0,1,129,1,0,0,0,0,0,409},
    {48,3,192,130,0,1,100,249,0,0,0}, {154,0,1,130,1,0,0,0,0,0,404}, {157,0,0,131,6,0,0,0,0,0,0},
    {158,0,0,137,4,0,0,0,0,0,0}, {159,1,0,141,1,0,0,0,0,0,0}, {160,3,0,21,4,0,0,0,0,0,0},
    {161,0,1,142,1,0,0,0,0,0,400}, {162,0,1,143,1,0,0,0,0,0,503}, {164,0,0,144,6,0,0,0,0,0,0},
    {165,3,192,150,0,1,255,0,0,0,0}, {166,3,192,150,0,11,20,250,0,0,0},
    {167,1,192,150,1,1,10,0,0,0,0}, {168,3,192,151,0,1,2048,244,0,0,0},
    {169,3,192,151,0,15,24,251,0,0,0}, {170,1,192,151,1,1,10,0,0,0,0},
    {174,0,0,152,8,0,0,0,0,0,0}, {177,0,0,160,2,0,0,0,0,0,0}, {178,3,0,162,0,0,0,0,0,0,0},
    {179,1,0,162,1,0,0,0,0,0,0}, {180,3,0,163,0,0,0,0,0,0,0}, {181,0,1,163,1,0,0,0,0,0,404},
    {86,0,0,164,3,0,0,0,0,0,0}, {55,0,0,167,12,0,0,0,0,0,0}, {184,1,0,179,1,0,0,0,0,0,0},
    {185,0,1,180,1,0,0,0,0,0,409}, {187,3,0,25,1,0,0,0,0,0,0}, {188,0,0,181,2,0,0,0,0,0,0},
    {189,3,192,183,0,1,128,45,0,0,0}, {190,1,192,183,1,0,200,0,0,0,0},
    {191,1,192,184,1,0,200,0,0,0,0}, {192,0,0,185,2,0,0,0,0,0,0}, {193,0,0,187,0,0,0,0,0,0,0},
    {194,3,192,187,0,0,256,45,0,0,0}, {139,3,0,187,0,0,0,0,0,0,0}, {195,0,1,187,1,0,0,0,0,0,429},
    {196,8,0,188,0,0,0,0,0,0,0}, {197,3,192,188,0,1,16384,136,0,0,0}, {52,3,0,26,2,0,0,0,0,0,0},
    {143,3,0,188,0,0,0,0,0,0,0}, {200,0,1,188,1,0,0,0,0,0,400}, {201,0,1,189,1,0,0,0,0,0,400},
    {203,0,0,190,2,0,0,0,0,0,0}, {204,0,0,192,0,0,0,0,0,0,0}, {205,0,0,192,3,0,0,0,0,0,0},
    {206,0,0,195,0,0,0,0,0,0,0}, {207,0,1,195,1,0,0,0,0,0,409}, {208,0,0,196,3,0,0,0,0,0,0},
    {209,0,0,199,1,0,0,0,0,0,0}, {210,0,0,200,4,0,0,0,0,0,0}, {211,0,0,204,3,0,0,0,0,0,0},
    {212,0,0,207,9,0,0,0,0,0,0}, {213,0,0,216,1,0,0,0,0,0,0}, {214,3,192,217,0,1,512,45,0,0,0},
    {36,0,0,217,4,0,0,0,0,0,0}, {215,3,192,221,0,12,21,252,0,0,0},};

const std::uint16_t enums[] = {
    10, 11, 13, 28, 29, 30, 126, 127, 128, 129, 130, 131, 132, 133, 132, 133, 146, 147, 148, 149,
    150, 146, 147, 148, 149, 186, 198, 199,};

const std::uint16_t errors[] = {
    63, 97, 102, 63, 1, 7, 59, 60, 63, 95, 130, 1, 7, 59, 60, 63, 95, 130, 97, 97, 102, 1, 7, 59,
    60, 120, 97, 130, 136, 1, 7, 59, 60, 63, 130, 97, 102, 97, 102, 1, 7, 59, 60, 97, 130, 1, 59,
    60, 97, 130, 1, 59, 60, 97, 130, 1, 59, 60, 97, 130, 1, 59, 60, 97, 130, 97, 1, 7, 59, 60,
    97, 130, 1, 59, 60, 97, 130, 1, 59, 60, 97, 130, 97, 97, 63, 97, 9, 97, 102, 135, 1, 8, 59,
    60, 97, 130, 141, 1, 59, 60, 97, 103, 116, 130, 1, 7, 59, 60, 97, 130, 141,};

const OperationRow operations[] = {
    {216,15,16,0,0,3,0,0,217,218}, {219,17,18,0,3,1,0,0,217,218}, {220,19,20,0,4,7,0,0,217,218},
    {221,21,22,0,11,7,0,0,217,218}, {222,24,25,0,18,1,0,0,217,218},
    {223,26,27,0,19,2,0,0,217,218}, {224,28,29,0,21,8,0,0,217,218},
    {225,30,31,0,29,6,0,0,217,218}, {226,37,38,0,35,2,0,0,217,218},
    {227,39,40,0,37,2,0,0,217,218}, {228,41,42,0,39,6,0,0,217,218},
    {229,43,44,0,45,5,0,0,217,218}, {230,45,46,0,50,5,0,0,217,218},
    {231,47,48,0,55,5,0,0,217,218}, {232,49,50,0,60,5,0,0,217,218},
    {233,64,65,0,65,1,0,0,217,218}, {234,66,67,0,66,0,0,0,217,218},
    {235,68,69,0,66,6,0,0,217,218}, {236,70,71,0,72,5,0,0,217,218},
    {237,72,73,0,77,5,0,0,217,218}, {238,74,75,0,82,1,0,0,217,218},
    {239,126,127,0,83,2,0,0,217,218}, {240,137,138,0,85,1,0,0,217,218},
    {241,139,140,0,86,4,0,0,217,218}, {242,142,143,0,90,7,0,0,217,218},
    {243,144,145,0,97,7,0,0,217,218}, {244,146,147,0,104,7,0,0,217,218},};

}  // namespace

const ServiceTable codeconnections_table = {
    {1,2,3,1,1,4,5,0}, 9, texts, members, shapes, enums,
    errors, operations, {}, {}, {}};

}  // namespace greenroom::mocks::model::tables
