// The model of codebuild (2016-10-06), as tables.
// Source: botocore 1.44.5 (https://pypi.org/project/botocore/1.44.5/); licence Apache-2.0
// (https://github.com/boto/botocore/blob/develop/LICENSE.txt). Names and numbers only, no text.
// Written by tools/models/generate.py: change that, not this.
// clang-format off
#include "mocks/model/tables.hpp"

namespace greenroom::mocks::model::tables {
namespace {

const char text_0[] =
    "\ncodebuild\nCodeBuild\n2016-10-06\nCodeBuild_20161006\n1.1\n"
    "AccountLimitExceededException\nAccountSuspendedException\nNONE\nBUILD_ID\n"
    "ArtifactNamespace\nZIP\nArtifactPackaging\nCODEPIPELINE\nS3\nNO_ARTIFACTS\nArtifactsType\n"
    "OAUTH\nBASIC_AUTH\nPERSONAL_ACCESS_TOKEN\nCODECONNECTIONS\nSECRETS_MANAGER\nAuthType\n"
    "autoRetryLimit\nautoRetryNumber\nnextAutoRetry\npreviousAutoRetry\nAutoRetryConfig\nids\n"
    "BatchDeleteBuildsInput\nbuildsDeleted\nbuildsNotDeleted\nBatchDeleteBuildsOutput\n"
    "BatchGetBuildBatchesInput\nbuildBatches\nbuildBatchesNotFound\n"
    "BatchGetBuildBatchesOutput\nBatchGetBuildsInput\nbuilds\nbuildsNotFound\n"
    "BatchGetBuildsOutput\nsandboxId\ncommandExecutionIds\nBatchGetCommandExecutionsInput\n"
    "commandExecutions\ncommandExecutionsNotFound\nBatchGetCommandExecutionsOutput\nnames\n"
    "BatchGetFleetsInput\nfleets\nfleetsNotFound\nBatchGetFleetsOutput\nBatchGetProjectsInput\n"
    "projects\nprojectsNotFound\nBatchGetProjectsOutput\nreportGroupArns\n"
    "BatchGetReportGroupsInput\nreportGroups\nreportGroupsNotFound\n"
    "BatchGetReportGroupsOutput\nreportArns\nBatchGetReportsInput\nreports\nreportsNotFound\n"
    "BatchGetReportsOutput\nBatchGetSandboxesInput\nsandboxes\nsandboxesNotFound\n"
    "BatchGetSandboxesOutput\nREPORT_INDIVIDUAL_BUILDS\nREPORT_AGGREGATED_BATCH\n"
    "BatchReportModeType\nmaximumBuildsAllowed\ncomputeTypesAllowed\nfleetsAllowed\n"
    "BatchRestrictions\nBoolean\nREAD_ONLY\nFULL\nBucketOwnerAccess\nid\narn\nbuildNumber\n"
    "startTime\nendTime\ncurrentPhase\nbuildStatus\nsourceVersion\nresolvedSourceVersion\n"
    "projectName\nphases\nsource\nsecondarySources\nsecondarySourceVersions\nartifacts\n"
    "secondaryArtifacts\ncache\nenvironment\nserviceRole\nlogs\ntimeoutInMinutes\n"
    "queuedTimeoutInMinutes\nbuildComplete\ninitiator\nvpcConfig\nnetworkInterface\n"
    "encryptionKey\nexportedEnvironmentVariables\nfileSystemLocations\ndebugSession\n"
    "buildBatchArn\nautoRetryConfig\nBuild\nlocation\nsha256sum\nmd5sum\noverrideArtifactName\n"
    "encryptionDisabled\nartifactIdentifier\nbucketOwnerAccess\nBuildArtifacts\nmember\n"
    "BuildArtifactsList\nbuildBatchStatus\nlogConfig\nbuildTimeoutInMinutes\ncomplete\n"
    "buildBatchNumber\nbuildBatchConfig\nbuildGroups\ndebugSessionEnabled\nBuildBatch\nstatus\n"
    "BuildBatchFilter\nBuildBatchIds\nphaseType\nphaseStatus\ndurationInSeconds\ncontexts\n"
    "BuildBatchPhase\nSUBMITTED\nDOWNLOAD_BATCHSPEC\nIN_PROGRESS\nCOMBINE_ARTIFACTS\n"
    "SUCCEEDED\nFAILED\nSTOPPED\nBuildBatchPhaseType\nBuildBatchPhases\nBuildBatches\n"
    "identifier\ndependsOn\nignoreFailure\ncurrentBuildSummary\npriorBuildSummaryList\n"
    "BuildGroup\nBuildGroups\nBuildIds\nstatusCode\nBuildNotDeleted\nBuildPhase\nQUEUED\n"
    "PROVISIONING\nDOWNLOAD_SOURCE\nINSTALL\nPRE_BUILD\nBUILD\nPOST_BUILD\nUPLOAD_ARTIFACTS\n"
    "FINALIZING\nCOMPLETED\nBuildPhaseType\nBuildPhases\nBuildReportArns\ncontext\ntargetUrl\n"
    "BuildStatusConfig\nBuildSummaries\nrequestedOn\nprimaryArtifact\nBuildSummary\n"
    "BuildTimeOut\nBuilds\nBuildsNotDeleted\nLOCAL_DOCKER_LAYER_CACHE\nLOCAL_SOURCE_CACHE\n"
    "LOCAL_CUSTOM_CACHE\nCacheMode\nNO_CACHE\nLOCAL\nCacheType\ngroupName\nstreamName\n"
    "CloudWatchLogsConfig\nreportARN\nfilePath\nlineCoveragePercentage\nlinesCovered\n"
    "linesMissed\nbranchCoveragePercentage\nbranchesCovered\nbranchesMissed\nexpired\n"
    "CodeCoverage\nCodeCoverageReportSummary\nCodeCoverages\nsubmitTime\ncommand\ntype\n"
    "exitCode\nstandardOutputContent\nstandardErrContent\nsandboxArn\nCommandExecution\n"
    "CommandExecutionIds\nCommandExecutions\nSHELL\nCommandType\nvCpu\nmemory\ndisk\n"
    "machineType\ninstanceType\nComputeConfiguration\nBUILD_GENERAL1_SMALL\n"
    "BUILD_GENERAL1_MEDIUM\nBUILD_GENERAL1_LARGE\nBUILD_GENERAL1_XLARGE\n"
    "BUILD_GENERAL1_2XLARGE\nBUILD_LAMBDA_1GB\nBUILD_LAMBDA_2GB\nBUILD_LAMBDA_4GB\n"
    "BUILD_LAMBDA_8GB\nBUILD_LAMBDA_10GB\nATTRIBUTE_BASED_COMPUTE\nCUSTOM_INSTANCE_TYPE\n"
    "ComputeType\nComputeTypesAllowed\nname\nbaseCapacity\nenvironmentType\ncomputeType\n"
    "computeConfiguration\nscalingConfiguration\noverflowBehavior\nproxyConfiguration\n"
    "imageId\nfleetServiceRole\ntags\nCreateFleetInput\nfleet\nCreateFleetOutput\ndescription\n"
    "badgeEnabled\nlogsConfig\nconcurrentBuildLimit\nCreateProjectInput\nproject\n"
    "CreateProjectOutput\nexportConfig\nCreateReportGroupInput\nreportGroup\n"
    "CreateReportGroupOutput\nbranchFilter\nfilterGroups\nbuildType\nmanualCreation\n"
    "scopeConfiguration\npullRequestBuildPolicy\nCreateWebhookInput\nwebhook\n"
    "CreateWebhookOutput\nCredentialProviderType\nsessionEnabled\nsessionTarget\nDebugSession\n"
    "DeleteBuildBatchInput\nDeleteBuildBatchOutput\nDeleteFleetInput\nDeleteFleetOutput\n"
    "DeleteProjectInput\nDeleteProjectOutput\ndeleteReports\nDeleteReportGroupInput\n"
    "DeleteReportGroupOutput\nDeleteReportInput\nDeleteReportOutput\nresourceArn\n"
    "DeleteResourcePolicyInput\nDeleteResourcePolicyOutput\nDeleteSourceCredentialsInput\n"
    "DeleteSourceCredentialsOutput\nDeleteWebhookInput\nDeleteWebhookOutput\nreportArn\n"
    "nextToken\nmaxResults\nsortOrder\nsortBy\nminLineCoveragePercentage\n"
    "maxLineCoveragePercentage\nDescribeCodeCoveragesInput\ncodeCoverages\n"
    "DescribeCodeCoveragesOutput\nfilter\nDescribeTestCasesInput\ntestCases\n"
    "DescribeTestCasesOutput\nsecurityGroupIds\nDockerServer\nmessage\nDockerServerStatus\n"
    "versions\nEnvironmentImage\nEnvironmentImages\nlanguage\nimages\nEnvironmentLanguage\n"
    "EnvironmentLanguages\nplatform\nlanguages\nEnvironmentPlatform\nEnvironmentPlatforms\n"
    "WINDOWS_CONTAINER\nLINUX_CONTAINER\nLINUX_GPU_CONTAINER\nARM_CONTAINER\n"
    "WINDOWS_SERVER_2019_CONTAINER\nWINDOWS_SERVER_2022_CONTAINER\nLINUX_LAMBDA_CONTAINER\n"
    "ARM_LAMBDA_CONTAINER\nLINUX_EC2\nARM_EC2\nWINDOWS_EC2\nMAC_ARM\nEnvironmentType\nvalue\n"
    "EnvironmentVariable\nPLAINTEXT\nPARAMETER_STORE\nEnvironmentVariableType\n"
    "EnvironmentVariables\nExportedEnvironmentVariable\nExportedEnvironmentVariables\nEFS\n"
    "FileSystemType\nFilterGroup\nFilterGroups\ncreated\nlastModified\nFleet\nFleetArns\n"
    "FleetCapacity\nCREATE_FAILED\nUPDATE_FAILED\nACTION_REQUIRED\nPENDING_DELETION\n"
    "INSUFFICIENT_CAPACITY\nFleetContextCode\nFleetName\nFleetNames\nQUEUE\nON_DEMAND\n"
    "FleetOverflowBehavior\neffect\nentities\nFleetProxyRule\nALLOW_ALL\nDENY_ALL\n"
    "FleetProxyRuleBehavior\nALLOW\nDENY\nFleetProxyRuleEffectType\nFleetProxyRuleEntities\n"
    "DOMAIN\nIP\nFleetProxyRuleType\nFleetProxyRules\nFLEET_UTILIZATION_RATE\n"
    "FleetScalingMetricType\nTARGET_TRACKING_SCALING\nFleetScalingType\nNAME\nCREATED_TIME\n"
    "LAST_MODIFIED_TIME\nFleetSortByType\nFleetStatus\nCREATING\nUPDATING\nROTATING\nDELETING\n"
    "UPDATE_ROLLBACK_FAILED\nACTIVE\nFleetStatusCode\nFleets\nFleetsAllowed\nreportGroupArn\n"
    "numOfReports\ntrendField\nGetReportGroupTrendInput\nstats\nrawData\n"
    "GetReportGroupTrendOutput\nGetResourcePolicyInput\npolicy\nGetResourcePolicyOutput\n"
    "GitCloneDepth\nfetchSubmodules\nGitSubmodulesConfig\nLINUX_KERNEL_4\nLINUX_KERNEL_6\n"
    "LINUX_KERNEL_LATEST\nHostKernel\nIdentifiers\nCODEBUILD\nSERVICE_ROLE\n"
    "ImagePullCredentialsType\nImageVersions\nusername\ntoken\nserverType\nauthType\n"
    "shouldOverwrite\nImportSourceCredentialsInput\nImportSourceCredentialsOutput\n"
    "InvalidInputException\nInvalidateProjectCacheInput\nInvalidateProjectCacheOutput\n"
    "KeyInput\nJAVA\nPYTHON\nNODE_JS\nRUBY\nGOLANG\nDOCKER\nANDROID\nDOTNET\nBASE\nPHP\n"
    "LanguageType\nListBuildBatchesForProjectInput\nListBuildBatchesForProjectOutput\n"
    "ListBuildBatchesInput\nListBuildBatchesOutput\nListBuildsForProjectInput\n"
    "ListBuildsForProjectOutput\nListBuildsInput\nListBuildsOutput\n"
    "ListCommandExecutionsForSandboxInput\nListCommandExecutionsForSandboxOutput\n"
    "ListCuratedEnvironmentImagesInput\nplatforms\nListCuratedEnvironmentImagesOutput\n"
    "ListFleetsInput\nListFleetsOutput\nListProjectsInput\nListProjectsOutput\n"
    "ListReportGroupsInput\nListReportGroupsOutput\nListReportsForReportGroupInput\n"
    "ListReportsForReportGroupOutput\nListReportsInput\nListReportsOutput\n"
    "ListSandboxesForProjectInput\nListSandboxesForProjectOutput\nListSandboxesInput\n"
    "ListSandboxesOutput\nListSharedProjectsInput\nListSharedProjectsOutput\n"
    "ListSharedReportGroupsInput\nListSharedReportGroupsOutput\nListSourceCredentialsInput\n"
    "sourceCredentialsInfos\nListSourceCredentialsOutput\ncloudWatchLogs\ns3Logs\nLogsConfig\n"
    "ENABLED\nDISABLED\nLogsConfigStatusType\ndeepLink\ns3DeepLink\ncloudWatchLogsArn\n"
    "s3LogsArn\nLogsLocation\nGENERAL\nNVME\nMachineType\nsubnetId\nnetworkInterfaceId\n"
    "NetworkInterface\nNonEmptyString\nNonNegativeInt\nOAuthProviderException\nPageSize\n"
    "Percentage\nPhaseContext\nPhaseContexts\nDEBIAN\nAMAZON_LINUX\nUBUNTU\nWINDOWS_SERVER\n"
    "PlatformType\nbadge\nprojectVisibility\npublicProjectAlias\nresourceAccessRole\nProject\n"
    "ProjectArns\npath\nnamespaceType\npackaging\nProjectArtifacts\nProjectArtifactsList\n"
    "badgeRequestUrl\nProjectBadge\ncombineArtifacts\nrestrictions\ntimeoutInMins\n"
    "batchReportMode\nProjectBuildBatchConfig\nmodes\ncacheNamespace\nProjectCache\n"
    "ProjectCacheModes\nProjectDescription\nimage\nenvironmentVariables\nprivilegedMode\n"
    "certificate\nregistryCredential\nimagePullCredentialsType\ndockerServer\nhostKernel\n"
    "ProjectEnvironment\nmountPoint\nmountOptions\nProjectFileSystemLocation\n"
    "ProjectFileSystemLocations\nfleetArn\nProjectFleet\nProjectName\nProjectNames\n"
    "ProjectSecondarySourceVersions\nProjectSortByType\ngitCloneDepth\ngitSubmodulesConfig\n"
    "buildspec\nauth\nreportBuildStatus\nbuildStatusConfig\ninsecureSsl\nsourceIdentifier\n"
    "ProjectSource\nProjectSourceVersion\nProjectSources\nPUBLIC_READ\nPRIVATE\n"
    "ProjectVisibilityType\nProjects\ndefaultBehavior\norderedProxyRules\nProxyConfiguration\n"
    "GITHUB_READ\nGITHUB_TRIAGE\nGITHUB_WRITE\nGITHUB_MAINTAIN\nGITHUB_ADMIN\nGITLAB_GUEST\n"
    "GITLAB_PLANNER\nGITLAB_REPORTER\nGITLAB_DEVELOPER\nGITLAB_MAINTAINER\nGITLAB_OWNER\n"
    "BITBUCKET_READ\nBITBUCKET_WRITE\nBITBUCKET_ADMIN\nPullRequestBuildApproverRole\n"
    "PullRequestBuildApproverRoles\nALL_PULL_REQUESTS\nFORK_PULL_REQUESTS\n"
    "PullRequestBuildCommentApproval\nrequiresCommentApproval\napproverRoles\n"
    "PullRequestBuildPolicy\nPutResourcePolicyInput\nPutResourcePolicyOutput\ncredential\n"
    "credentialProvider\nRegistryCredential\nexecutionId\ntruncated\ntestSummary\n"
    "codeCoverageSummary\nReport\nReportArns\nLINE_COVERAGE_PERCENTAGE\nFILE_PATH\n"
    "ReportCodeCoverageSortByType\nexportConfigType\ns3Destination\nReportExportConfig\n"
    "NO_EXPORT\nReportExportConfigType\nReportFilter\nReportGroup\nReportGroupArns\n"
    "ReportGroupName\nReportGroupSortByType\nReportGroupStatusType\nPASS_RATE\nDURATION\n"
    "TOTAL\nLINE_COVERAGE\nLINES_COVERED\nLINES_MISSED\nBRANCH_COVERAGE\nBRANCHES_COVERED\n"
    "BRANCHES_MISSED\nReportGroupTrendFieldType\nReportGroupTrendRawDataList\naverage\nmax\n"
    "min\nReportGroupTrendStats\nReportGroups\nReportPackagingType\nkey\nReportStatusCounts\n"
    "GENERATING\nINCOMPLETE\nReportStatusType\nTEST\nCODE_COVERAGE\nReportType\ndata\n"
    "ReportWithRawData\nReports\nResolvedArtifact\nResolvedSecondaryArtifacts\n"
    "ResourceAlreadyExistsException\nResourceNotFoundException\nidempotencyToken\nretryType\n"
    "RetryBuildBatchInput\nbuildBatch\nRetryBuildBatchOutput\nRETRY_ALL_BUILDS\n"
    "RETRY_FAILED_BUILDS\nRetryBuildBatchType\nRetryBuildInput\nbuild\nRetryBuildOutput\n"
    "S3LogsConfig\nbucket\nbucketOwner\nS3ReportExportConfig\nsessionId\ntokenValue\n"
    "streamUrl\nSSMSession\nrequestTime\ncurrentSession\nSandbox\nSandboxIds\nSandboxSession\n"
    "SandboxSessionPhase\nSandboxSessionPhases\nSandboxes\nscalingType\n"
    "targetTrackingScalingConfigs\nmaxCapacity\nScalingConfigurationInput\ndesiredCapacity\n"
    "ScalingConfigurationOutput\ndomain\nscope\nScopeConfiguration\nSecurityGroupIds\n"
    "SensitiveNonEmptyString\nSensitiveString\nGITHUB\nBITBUCKET\nGITHUB_ENTERPRISE\nGITLAB\n"
    "GITLAB_SELF_MANAGED\nServerType\nARN\nMODIFIED_TIME\nSharedResourceSortByType\nASCENDING\n"
    "DESCENDING\nSortOrderType\nresource\nSourceAuth\nSourceAuthType\nSourceCredentialsInfo\n"
    "SourceCredentialsInfos\nCODECOMMIT\nNO_SOURCE\nSourceType\nsecondarySourcesOverride\n"
    "secondarySourcesVersionOverride\nartifactsOverride\nsecondaryArtifactsOverride\n"
    "environmentVariablesOverride\nsourceTypeOverride\nsourceLocationOverride\n"
    "sourceAuthOverride\ngitCloneDepthOverride\ngitSubmodulesConfigOverride\n"
    "buildspecOverride\ninsecureSslOverride\nreportBuildBatchStatusOverride\n"
    "environmentTypeOverride\nimageOverride\ncomputeTypeOverride\ncertificateOverride\n"
    "cacheOverride\nserviceRoleOverride\nprivilegedModeOverride\n"
    "buildTimeoutInMinutesOverride\nqueuedTimeoutInMinutesOverride\nencryptionKeyOverride\n"
    "logsConfigOverride\nregistryCredentialOverride\nimagePullCredentialsTypeOverride\n"
    "buildBatchConfigOverride\nStartBuildBatchInput\nStartBuildBatchOutput\n"
    "reportBuildStatusOverride\nbuildStatusConfigOverride\ntimeoutInMinutesOverride\n"
    "fleetOverride\nautoRetryLimitOverride\nhostKernelOverride\nStartBuildInput\n"
    "StartBuildOutput\nStartCommandExecutionInput\ncommandExecution\n"
    "StartCommandExecutionOutput\nStartSandboxConnectionInput\nssmSession\n"
    "StartSandboxConnectionOutput\nStartSandboxInput\nsandbox\nStartSandboxOutput\nFAULT\n"
    "TIMED_OUT\nStatusType\nStopBuildBatchInput\nStopBuildBatchOutput\nStopBuildInput\n"
    "StopBuildOutput\nStopSandboxInput\nStopSandboxOutput\nString\nSubnets\nTag\nTagList\n"
    "metricType\ntargetValue\nTargetTrackingScalingConfiguration\n"
    "TargetTrackingScalingConfigurations\ntestRawDataPath\nprefix\ndurationInNanoSeconds\n"
    "testSuiteName\nTestCase\nkeyword\nTestCaseFilter\nTestCases\ntotal\nstatusCounts\n"
    "TestReportSummary\nTimeOut\nTimestamp\nUpdateFleetInput\nUpdateFleetOutput\n"
    "UpdateProjectInput\nUpdateProjectOutput\nprojectArn\nUpdateProjectVisibilityInput\n"
    "UpdateProjectVisibilityOutput\nUpdateReportGroupInput\nUpdateReportGroupOutput\n"
    "rotateSecret\nUpdateWebhookInput\nUpdateWebhookOutput\nValueInput\nvpcId\nsubnets\n"
    "VpcConfig\nurl\npayloadUrl\nsecret\nlastModifiedSecret\nstatusMessage\nWebhook\n"
    "BUILD_BATCH\nRUNNER_BUILDKITE_BUILD\nWebhookBuildType\npattern\nexcludeMatchedPattern\n"
    "WebhookFilter\nEVENT\nBASE_REF\nHEAD_REF\nACTOR_ACCOUNT_ID\nCOMMIT_MESSAGE\n"
    "WORKFLOW_NAME\nTAG_NAME\nRELEASE_NAME\nREPOSITORY_NAME\nORGANIZATION_NAME\n"
    "WebhookFilterType\nGITHUB_ORGANIZATION\nGITHUB_GLOBAL\nGITLAB_GROUP\nWebhookScopeType\n"
    "WebhookStatus\nWrapperBoolean\nWrapperDouble\nWrapperInt\nWrapperLong\nBatchDeleteBuilds\n"
    "POST\n/\nBatchGetBuildBatches\nBatchGetBuilds\nBatchGetCommandExecutions\nBatchGetFleets\n"
    "BatchGetProjects\nBatchGetReportGroups\nBatchGetReports\nBatchGetSandboxes\nCreateFleet\n"
    "CreateProject\nCreateReportGroup\nCreateWebhook\nDeleteBuildBatch\nDeleteFleet\n"
    "DeleteProject\nDeleteReport\nDeleteReportGroup\nDeleteResourcePolicy\n"
    "DeleteSourceCredentials\nDeleteWebhook\nDescribeCodeCoverages\nDescribeTestCases\n"
    "GetReportGroupTrend\nGetResourcePolicy\nImportSourceCredentials\nInvalidateProjectCache\n"
    "ListBuildBatches\nListBuildBatchesForProject\nListBuilds\nListBuildsForProject\n"
    "ListCommandExecutionsForSandbox\nListCuratedEnvironmentImages\nListFleets\nListProjects\n"
    "ListReportGroups\nListReports\nListReportsForReportGroup\nListSandboxes\n"
    "ListSandboxesForProject\nListSharedProjects\nListSharedReportGroups\n"
    "ListSourceCredentials\nPutResourcePolicy\nRetryBuild\nRetryBuildBatch\nStartBuild\n"
    "StartBuildBatch\nStartCommandExecution\nStartSandbox\nStartSandboxConnection\nStopBuild\n"
    "StopBuildBatch\nStopSandbox\nUpdateFleet\nUpdateProject\nUpdateProjectVisibility\n"
    "UpdateReportGroup\nUpdateWebhook\n";

const std::string_view texts[] = {{text_0, sizeof text_0 - 1}};

const MemberRow members[] = {
    {23,0,328,0,0,0}, {24,0,328,0,0,0}, {25,0,296,0,0,0}, {26,0,296,0,0,0}, {28,0,42,1,0,0},
    {30,0,42,0,0,0}, {31,0,53,0,0,0}, {28,0,35,1,0,0}, {34,0,39,0,0,0}, {35,0,35,0,0,0},
    {28,0,42,1,0,0}, {38,0,52,0,0,0}, {39,0,42,0,0,0}, {41,0,188,1,0,0}, {42,0,61,1,0,0},
    {44,0,62,0,0,0}, {45,0,61,0,0,0}, {47,0,119,1,0,0}, {49,0,132,0,0,0}, {50,0,119,0,0,0},
    {47,0,210,1,0,0}, {53,0,217,0,0,0}, {54,0,210,0,0,0}, {56,0,233,1,0,0}, {58,0,240,0,0,0},
    {59,0,233,0,0,0}, {61,0,227,1,0,0}, {63,0,246,0,0,0}, {64,0,227,0,0,0}, {28,0,260,1,0,0},
    {67,0,264,0,0,0}, {68,0,260,0,0,0}, {73,0,328,0,0,0}, {74,0,66,0,0,0}, {75,0,133,0,0,0},
    {81,0,188,0,0,0}, {82,0,188,0,0,0}, {83,0,329,0,0,0}, {84,0,307,0,0,0}, {85,0,307,0,0,0},
    {86,0,296,0,0,0}, {87,0,289,0,0,0}, {88,0,188,0,0,0}, {89,0,188,0,0,0}, {90,0,188,0,0,0},
    {91,0,46,0,0,0}, {92,0,213,0,0,0}, {93,0,215,0,0,0}, {94,0,211,0,0,0}, {95,0,31,0,0,0},
    {96,0,32,0,0,0}, {97,0,202,0,0,0}, {98,0,205,0,0,0}, {99,0,188,0,0,0}, {100,0,185,0,0,0},
    {101,0,328,0,0,0}, {102,0,328,0,0,0}, {103,0,28,0,0,0}, {104,0,296,0,0,0}, {105,0,319,0,0,0},
    {106,0,187,0,0,0}, {107,0,188,0,0,0}, {108,0,110,0,0,0}, {61,0,47,0,0,0}, {109,0,207,0,0,0},
    {110,0,76,0,0,0}, {111,0,296,0,0,0}, {112,0,7,0,0,0}, {114,0,296,0,0,0}, {115,0,296,0,0,0},
    {116,0,296,0,0,0}, {117,0,326,0,0,0}, {118,0,326,0,0,0}, {119,0,296,0,0,0}, {120,0,29,0,0,0},
    {122,0,31,0,0,0}, {81,0,188,0,0,0}, {82,0,188,0,0,0}, {84,0,307,0,0,0}, {85,0,307,0,0,0},
    {86,0,296,0,0,0}, {124,0,289,0,0,0}, {88,0,188,0,0,0}, {89,0,188,0,0,0}, {90,0,188,0,0,0},
    {91,0,38,0,0,0}, {92,0,213,0,0,0}, {93,0,215,0,0,0}, {94,0,211,0,0,0}, {95,0,31,0,0,0},
    {96,0,32,0,0,0}, {97,0,202,0,0,0}, {98,0,205,0,0,0}, {99,0,188,0,0,0}, {125,0,183,0,0,0},
    {126,0,328,0,0,0}, {102,0,328,0,0,0}, {127,0,28,0,0,0}, {104,0,296,0,0,0}, {105,0,319,0,0,0},
    {107,0,188,0,0,0}, {128,0,329,0,0,0}, {109,0,207,0,0,0}, {129,0,201,0,0,0}, {130,0,41,0,0,0},
    {131,0,326,0,0,0}, {61,0,47,0,0,0}, {133,0,289,0,0,0}, {122,0,188,0,0,0}, {136,0,37,0,0,0},
    {137,0,289,0,0,0}, {84,0,307,0,0,0}, {85,0,307,0,0,0}, {138,0,329,0,0,0}, {139,0,194,0,0,0},
    {122,0,36,0,0,0}, {122,0,33,0,0,0}, {151,0,296,0,0,0}, {152,0,141,0,0,0}, {153,0,28,0,0,0},
    {154,0,50,0,0,0}, {155,0,49,0,0,0}, {122,0,40,0,0,0}, {122,0,188,0,0,0}, {81,0,188,0,0,0},
    {159,0,296,0,0,0}, {136,0,45,0,0,0}, {137,0,289,0,0,0}, {84,0,307,0,0,0}, {85,0,307,0,0,0},
    {138,0,329,0,0,0}, {139,0,194,0,0,0}, {122,0,44,0,0,0}, {122,0,296,0,0,0}, {175,0,296,0,0,0},
    {176,0,296,0,0,0}, {122,0,50,0,0,0}, {82,0,296,0,0,0}, {179,0,307,0,0,0}, {87,0,289,0,0,0},
    {180,0,247,0,0,0}, {96,0,248,0,0,0}, {122,0,30,0,0,0}, {122,0,43,0,0,0}, {133,0,184,1,0,0},
    {192,0,296,0,0,0}, {193,0,296,0,0,0}, {81,0,188,0,0,0}, {195,0,188,0,0,0}, {196,0,188,0,0,0},
    {197,0,192,0,0,0}, {198,0,189,0,0,0}, {199,0,189,0,0,0}, {200,0,192,0,0,0},
    {201,0,189,0,0,0}, {202,0,189,0,0,0}, {203,0,307,0,0,0}, {197,0,192,0,0,0},
    {198,0,189,0,0,0}, {199,0,189,0,0,0}, {200,0,192,0,0,0}, {201,0,189,0,0,0},
    {202,0,189,0,0,0}, {122,0,57,0,0,0}, {81,0,188,0,0,0}, {41,0,188,0,0,0}, {207,0,307,0,0,0},
    {84,0,307,0,0,0}, {85,0,307,0,0,0}, {133,0,188,0,0,0}, {208,0,269,0,0,0}, {209,0,63,0,0,0},
    {210,0,188,0,0,0}, {211,0,269,0,0,0}, {212,0,269,0,0,0}, {100,0,185,0,0,0},
    {213,0,188,0,0,0}, {122,0,188,0,0,0}, {122,0,60,0,0,0}, {219,0,329,0,0,0}, {220,0,329,0,0,0},
    {221,0,329,0,0,0}, {222,0,186,0,0,0}, {223,0,188,0,0,0}, {122,0,188,0,0,0},
    {239,0,118,1,0,0}, {240,0,116,1,0,0}, {241,0,105,1,0,0}, {242,0,65,1,0,0}, {243,0,64,0,0,0},
    {244,0,265,0,0,0}, {245,0,120,0,0,0}, {105,0,319,0,0,0}, {246,0,218,0,0,0},
    {247,0,188,0,0,0}, {248,0,188,0,0,0}, {249,0,299,0,0,0}, {251,0,114,0,0,0},
    {239,0,209,1,0,0}, {253,0,204,0,0,0}, {92,0,213,1,0,0}, {93,0,215,0,0,0}, {88,0,296,0,0,0},
    {94,0,211,0,0,0}, {95,0,198,1,0,0}, {96,0,199,0,0,0}, {97,0,202,0,0,0}, {98,0,205,1,0,0},
    {99,0,188,1,0,0}, {101,0,51,0,0,0}, {102,0,306,0,0,0}, {107,0,188,0,0,0}, {249,0,299,0,0,0},
    {105,0,319,0,0,0}, {254,0,326,0,0,0}, {255,0,183,0,0,0}, {109,0,207,0,0,0},
    {129,0,201,0,0,0}, {256,0,328,0,0,0}, {23,0,328,0,0,0}, {258,0,196,0,0,0}, {239,0,234,1,0,0},
    {209,0,244,1,0,0}, {260,0,229,1,0,0}, {249,0,299,0,0,0}, {262,0,232,0,0,0}, {90,0,209,1,0,0},
    {264,0,296,0,0,0}, {265,0,113,0,0,0}, {266,0,321,0,0,0}, {267,0,326,0,0,0},
    {268,0,267,0,0,0}, {269,0,222,0,0,0}, {271,0,320,0,0,0}, {274,0,326,0,0,0},
    {275,0,188,0,0,0}, {81,0,188,1,0,0}, {159,0,296,0,0,0}, {30,0,42,0,0,0}, {31,0,53,0,0,0},
    {82,0,188,1,0,0}, {239,0,188,1,0,0}, {82,0,188,1,0,0}, {283,0,28,0,0,0}, {82,0,188,1,0,0},
    {288,0,188,1,0,0}, {82,0,188,1,0,0}, {82,0,188,0,0,0}, {90,0,209,1,0,0}, {295,0,188,1,0,0},
    {296,0,296,0,0,0}, {297,0,191,0,0,0}, {298,0,273,0,0,0}, {299,0,228,0,0,0},
    {300,0,192,0,0,0}, {301,0,192,0,0,0}, {296,0,296,0,0,0}, {303,0,59,0,0,0}, {295,0,296,1,0,0},
    {296,0,296,0,0,0}, {297,0,191,0,0,0}, {305,0,303,0,0,0}, {296,0,296,0,0,0},
    {307,0,304,0,0,0}, {242,0,65,1,0,0}, {309,0,268,0,0,0}, {133,0,98,0,0,0}, {133,0,296,0,0,0},
    {311,0,296,0,0,0}, {239,0,296,0,0,0}, {253,0,296,0,0,0}, {313,0,143,0,0,0}, {122,0,99,0,0,0},
    {316,0,150,0,0,0}, {317,0,100,0,0,0}, {122,0,101,0,0,0}, {320,0,195,0,0,0},
    {321,0,102,0,0,0}, {122,0,103,0,0,0}, {239,0,188,1,0,0}, {337,0,296,1,0,0},
    {209,0,107,0,0,0}, {122,0,106,0,0,0}, {239,0,188,0,0,0}, {337,0,296,0,0,0},
    {122,0,109,0,0,0}, {122,0,322,0,0,0}, {122,0,112,0,0,0}, {82,0,188,0,0,0}, {239,0,118,0,0,0},
    {81,0,188,0,0,0}, {349,0,307,0,0,0}, {350,0,307,0,0,0}, {133,0,130,0,0,0}, {240,0,116,0,0,0},
    {241,0,105,0,0,0}, {242,0,65,0,0,0}, {243,0,64,0,0,0}, {244,0,266,0,0,0}, {245,0,120,0,0,0},
    {105,0,319,0,0,0}, {246,0,218,0,0,0}, {247,0,188,0,0,0}, {248,0,188,0,0,0},
    {249,0,299,0,0,0}, {122,0,188,0,0,0}, {122,0,188,0,0,0}, {209,0,125,1,0,0},
    {365,0,123,1,0,0}, {366,0,124,1,0,0}, {122,0,296,0,0,0}, {122,0,121,0,0,0},
    {159,0,131,0,0,0}, {175,0,117,0,0,0}, {311,0,296,0,0,0}, {122,0,114,0,0,0},
    {122,0,188,0,0,0}, {397,0,188,1,0,0}, {398,0,191,0,0,0}, {399,0,237,1,0,0},
    {401,0,239,0,0,0}, {402,0,238,0,0,0}, {288,0,188,1,0,0}, {405,0,188,0,0,0},
    {408,0,326,1,0,0}, {122,0,188,0,0,0}, {122,0,296,0,0,0}, {419,0,188,0,0,0},
    {420,0,269,1,0,0}, {421,0,271,1,0,0}, {422,0,6,1,0,0}, {423,0,326,0,0,0}, {82,0,188,0,0,0},
    {90,0,188,1,0,0}, {90,0,188,0,0,0}, {305,0,34,0,0,0}, {297,0,191,0,0,0}, {298,0,273,0,0,0},
    {296,0,296,0,0,0}, {28,0,35,0,0,0}, {296,0,296,0,0,0}, {305,0,34,0,0,0}, {297,0,191,0,0,0},
    {298,0,273,0,0,0}, {296,0,296,0,0,0}, {28,0,35,0,0,0}, {296,0,296,0,0,0}, {90,0,188,1,0,0},
    {298,0,273,0,0,0}, {296,0,296,0,0,0}, {28,0,42,0,0,0}, {296,0,296,0,0,0}, {298,0,273,0,0,0},
    {296,0,296,0,0,0}, {28,0,42,0,0,0}, {296,0,296,0,0,0}, {41,0,188,1,0,0}, {297,0,191,0,0,0},
    {298,0,273,0,0,0}, {296,0,270,0,0,0}, {44,0,62,0,0,0}, {296,0,296,0,0,0}, {452,0,104,0,0,0},
    {296,0,270,0,0,0}, {297,0,191,0,0,0}, {298,0,273,0,0,0}, {299,0,129,0,0,0},
    {296,0,296,0,0,0}, {49,0,115,0,0,0}, {299,0,212,0,0,0}, {298,0,273,0,0,0}, {296,0,188,0,0,0},
    {296,0,296,0,0,0}, {53,0,210,0,0,0}, {298,0,273,0,0,0}, {299,0,235,0,0,0}, {296,0,296,0,0,0},
    {297,0,191,0,0,0}, {296,0,296,0,0,0}, {58,0,233,0,0,0}, {397,0,296,1,0,0}, {296,0,296,0,0,0},
    {298,0,273,0,0,0}, {297,0,191,0,0,0}, {305,0,231,0,0,0}, {296,0,296,0,0,0}, {63,0,227,0,0,0},
    {298,0,273,0,0,0}, {296,0,296,0,0,0}, {297,0,191,0,0,0}, {305,0,231,0,0,0},
    {296,0,296,0,0,0}, {63,0,227,0,0,0}, {90,0,188,1,0,0}, {297,0,191,0,0,0}, {298,0,273,0,0,0},
    {296,0,270,0,0,0}, {28,0,260,0,0,0}, {296,0,296,0,0,0}, {297,0,191,0,0,0}, {298,0,273,0,0,0},
    {296,0,296,0,0,0}, {28,0,260,0,0,0}, {296,0,296,0,0,0}, {299,0,272,0,0,0}, {298,0,273,0,0,0},
    {297,0,191,0,0,0}, {296,0,188,0,0,0}, {296,0,296,0,0,0}, {53,0,197,0,0,0}, {298,0,273,0,0,0},
    {299,0,272,0,0,0}, {296,0,296,0,0,0}, {297,0,191,0,0,0}, {296,0,296,0,0,0}, {58,0,233,0,0,0},
    {473,0,277,0,0,0}, {475,0,56,0,0,0}, {476,0,256,0,0,0}, {192,0,296,0,0,0}, {193,0,296,0,0,0},
    {481,0,296,0,0,0}, {482,0,296,0,0,0}, {483,0,296,0,0,0}, {484,0,296,0,0,0}, {475,0,56,0,0,0},
    {476,0,256,0,0,0}, {489,0,188,0,0,0}, {490,0,188,0,0,0}, {159,0,296,0,0,0},
    {311,0,296,0,0,0}, {122,0,193,0,0,0}, {239,0,209,0,0,0}, {82,0,296,0,0,0}, {253,0,204,0,0,0},
    {92,0,213,0,0,0}, {93,0,215,0,0,0}, {88,0,296,0,0,0}, {94,0,211,0,0,0}, {95,0,198,0,0,0},
    {96,0,199,0,0,0}, {97,0,202,0,0,0}, {98,0,205,0,0,0}, {99,0,188,0,0,0}, {101,0,51,0,0,0},
    {102,0,306,0,0,0}, {107,0,188,0,0,0}, {249,0,299,0,0,0}, {349,0,307,0,0,0},
    {350,0,307,0,0,0}, {271,0,320,0,0,0}, {105,0,319,0,0,0}, {504,0,200,0,0,0},
    {255,0,183,0,0,0}, {109,0,207,0,0,0}, {129,0,201,0,0,0}, {256,0,328,0,0,0},
    {505,0,216,0,0,0}, {506,0,188,0,0,0}, {507,0,188,0,0,0}, {23,0,328,0,0,0}, {122,0,188,0,0,0},
    {209,0,5,1,0,0}, {114,0,296,0,0,0}, {510,0,296,0,0,0}, {511,0,3,0,0,0}, {239,0,296,0,0,0},
    {512,0,4,0,0,0}, {117,0,326,0,0,0}, {118,0,326,0,0,0}, {119,0,296,0,0,0}, {120,0,29,0,0,0},
    {122,0,198,0,0,0}, {254,0,28,0,0,0}, {515,0,296,0,0,0}, {99,0,188,0,0,0}, {517,0,326,0,0,0},
    {518,0,27,0,0,0}, {519,0,328,0,0,0}, {520,0,26,0,0,0}, {209,0,55,1,0,0}, {114,0,296,0,0,0},
    {522,0,203,0,0,0}, {523,0,296,0,0,0}, {122,0,54,0,0,0}, {209,0,105,1,0,0}, {527,0,188,1,0,0},
    {242,0,65,1,0,0}, {243,0,64,0,0,0}, {251,0,208,0,0,0}, {528,0,108,0,0,0}, {529,0,326,0,0,0},
    {530,0,296,0,0,0}, {531,0,225,0,0,0}, {532,0,142,0,0,0}, {533,0,97,0,0,0}, {534,0,140,0,0,0},
    {209,0,111,0,0,0}, {114,0,296,0,0,0}, {536,0,296,0,0,0}, {151,0,296,0,0,0},
    {537,0,296,0,0,0}, {122,0,206,0,0,0}, {540,0,296,0,0,0}, {122,0,188,0,0,0},
    {122,0,214,0,0,0}, {209,0,278,1,0,0}, {114,0,296,0,0,0}, {546,0,138,0,0,0},
    {547,0,139,0,0,0}, {548,0,296,0,0,0}, {549,0,274,0,0,0}, {550,0,326,0,0,0}, {551,0,48,0,0,0},
    {552,0,326,0,0,0}, {553,0,296,0,0,0}, {553,0,296,1,0,0}, {88,0,296,1,0,0}, {122,0,213,0,0,0},
    {122,0,196,0,0,0}, {561,0,122,0,0,0}, {562,0,126,0,0,0}, {122,0,219,0,0,0},
    {583,0,221,1,0,0}, {584,0,220,0,0,0}, {405,0,188,1,0,0}, {288,0,188,1,0,0},
    {288,0,188,0,0,0}, {588,0,188,1,0,0}, {589,0,75,1,0,0}, {82,0,188,0,0,0}, {209,0,244,0,0,0},
    {239,0,296,0,0,0}, {397,0,188,0,0,0}, {591,0,296,0,0,0}, {133,0,243,0,0,0},
    {349,0,307,0,0,0}, {203,0,307,0,0,0}, {260,0,229,0,0,0}, {592,0,326,0,0,0},
    {593,0,305,0,0,0}, {594,0,58,0,0,0}, {122,0,188,0,0,0}, {600,0,230,0,0,0}, {601,0,257,0,0,0},
    {133,0,243,0,0,0}, {82,0,188,0,0,0}, {239,0,234,0,0,0}, {209,0,244,0,0,0}, {260,0,229,0,0,0},
    {349,0,307,0,0,0}, {350,0,307,0,0,0}, {249,0,299,0,0,0}, {133,0,236,0,0,0},
    {122,0,188,0,0,0}, {122,0,245,0,0,0}, {622,0,296,0,0,0}, {623,0,296,0,0,0},
    {624,0,296,0,0,0}, {122,0,232,0,0,0}, {628,0,296,0,0,0}, {337,0,328,0,0,0},
    {295,0,188,0,0,0}, {636,0,296,0,0,0}, {122,0,226,0,0,0}, {209,0,5,0,0,0}, {114,0,296,0,0,0},
    {151,0,296,0,0,0}, {122,0,247,0,0,0}, {81,0,188,0,0,0}, {643,0,296,0,0,0}, {644,0,253,0,0,0},
    {646,0,33,0,0,0}, {81,0,188,0,0,0}, {643,0,296,0,0,0}, {652,0,30,0,0,0}, {133,0,184,1,0,0},
    {114,0,296,0,0,0}, {118,0,326,0,0,0}, {120,0,29,0,0,0}, {655,0,188,0,0,0}, {656,0,296,0,0,0},
    {510,0,296,0,0,0}, {512,0,241,0,0,0}, {107,0,188,0,0,0}, {118,0,326,0,0,0},
    {658,0,296,0,0,0}, {659,0,296,0,0,0}, {660,0,296,0,0,0}, {81,0,188,0,0,0}, {82,0,188,0,0,0},
    {90,0,188,0,0,0}, {662,0,307,0,0,0}, {84,0,307,0,0,0}, {85,0,307,0,0,0}, {133,0,296,0,0,0},
    {92,0,213,0,0,0}, {88,0,188,0,0,0}, {93,0,215,0,0,0}, {94,0,211,0,0,0}, {98,0,205,0,0,0},
    {109,0,207,0,0,0}, {101,0,328,0,0,0}, {102,0,328,0,0,0}, {105,0,319,0,0,0},
    {125,0,183,0,0,0}, {107,0,188,0,0,0}, {99,0,188,0,0,0}, {663,0,261,0,0,0}, {122,0,188,0,0,0},
    {81,0,188,0,0,0}, {133,0,296,0,0,0}, {84,0,307,0,0,0}, {85,0,307,0,0,0}, {86,0,296,0,0,0},
    {91,0,263,0,0,0}, {89,0,188,0,0,0}, {100,0,185,0,0,0}, {106,0,187,0,0,0}, {136,0,296,0,0,0},
    {137,0,289,0,0,0}, {84,0,307,0,0,0}, {85,0,307,0,0,0}, {138,0,329,0,0,0}, {139,0,194,0,0,0},
    {122,0,262,0,0,0}, {122,0,259,0,0,0}, {670,0,128,0,0,0}, {671,0,301,0,0,0},
    {672,0,116,0,0,0}, {670,0,128,0,0,0}, {671,0,301,0,0,0}, {672,0,116,0,0,0},
    {674,0,116,0,0,0}, {239,0,296,1,0,0}, {676,0,296,0,0,0}, {677,0,324,1,0,0},
    {122,0,188,0,0,0}, {209,0,275,1,0,0}, {694,0,296,0,0,0}, {82,0,188,0,0,0}, {421,0,271,0,0,0},
    {422,0,6,0,0,0}, {694,0,296,0,0,0}, {122,0,276,0,0,0}, {90,0,188,1,0,0}, {702,0,215,0,0,0},
    {703,0,211,0,0,0}, {88,0,296,0,0,0}, {704,0,198,0,0,0}, {705,0,199,0,0,0}, {706,0,108,0,0,0},
    {707,0,278,0,0,0}, {708,0,296,0,0,0}, {709,0,274,0,0,0}, {710,0,138,0,0,0},
    {711,0,139,0,0,0}, {712,0,296,0,0,0}, {713,0,326,0,0,0}, {714,0,326,0,0,0},
    {715,0,105,0,0,0}, {716,0,188,0,0,0}, {717,0,65,0,0,0}, {718,0,296,0,0,0}, {719,0,202,0,0,0},
    {720,0,188,0,0,0}, {721,0,326,0,0,0}, {722,0,51,0,0,0}, {723,0,306,0,0,0}, {724,0,188,0,0,0},
    {643,0,296,0,0,0}, {725,0,183,0,0,0}, {726,0,225,0,0,0}, {727,0,142,0,0,0},
    {728,0,201,0,0,0}, {131,0,326,0,0,0}, {646,0,33,0,0,0}, {90,0,188,1,0,0}, {702,0,215,0,0,0},
    {703,0,211,0,0,0}, {88,0,296,0,0,0}, {704,0,198,0,0,0}, {705,0,199,0,0,0}, {706,0,108,0,0,0},
    {707,0,278,0,0,0}, {708,0,296,0,0,0}, {709,0,274,0,0,0}, {710,0,138,0,0,0},
    {711,0,139,0,0,0}, {712,0,296,0,0,0}, {713,0,326,0,0,0}, {731,0,326,0,0,0}, {732,0,48,0,0,0},
    {715,0,105,0,0,0}, {716,0,188,0,0,0}, {717,0,65,0,0,0}, {718,0,296,0,0,0}, {719,0,202,0,0,0},
    {720,0,188,0,0,0}, {721,0,326,0,0,0}, {733,0,51,0,0,0}, {723,0,306,0,0,0}, {724,0,188,0,0,0},
    {643,0,296,0,0,0}, {725,0,183,0,0,0}, {726,0,225,0,0,0}, {727,0,142,0,0,0},
    {131,0,326,0,0,0}, {734,0,208,0,0,0}, {735,0,328,0,0,0}, {736,0,140,0,0,0}, {652,0,30,0,0,0},
    {41,0,188,1,0,0}, {208,0,269,1,0,0}, {209,0,63,0,0,0}, {740,0,60,0,0,0}, {41,0,188,1,0,0},
    {743,0,258,0,0,0}, {90,0,188,0,0,0}, {643,0,270,0,0,0}, {746,0,259,0,0,0}, {81,0,188,1,0,0},
    {646,0,33,0,0,0}, {81,0,188,1,0,0}, {652,0,30,0,0,0}, {81,0,188,1,0,0}, {746,0,259,0,0,0},
    {122,0,188,0,0,0}, {628,0,149,0,0,0}, {337,0,318,0,0,0}, {122,0,298,0,0,0},
    {761,0,127,0,0,0}, {762,0,327,0,0,0}, {122,0,300,0,0,0}, {295,0,188,0,0,0},
    {765,0,296,0,0,0}, {766,0,296,0,0,0}, {239,0,296,0,0,0}, {133,0,296,0,0,0},
    {767,0,329,0,0,0}, {311,0,296,0,0,0}, {203,0,307,0,0,0}, {768,0,296,0,0,0},
    {133,0,296,0,0,0}, {770,0,296,0,0,0}, {122,0,302,0,0,0}, {773,0,328,1,0,0},
    {774,0,242,1,0,0}, {767,0,329,1,0,0}, {82,0,188,1,0,0}, {240,0,116,0,0,0}, {241,0,105,0,0,0},
    {242,0,65,0,0,0}, {243,0,64,0,0,0}, {244,0,265,0,0,0}, {245,0,120,0,0,0}, {105,0,319,0,0,0},
    {246,0,218,0,0,0}, {247,0,188,0,0,0}, {248,0,188,0,0,0}, {249,0,299,0,0,0},
    {251,0,114,0,0,0}, {239,0,188,1,0,0}, {253,0,204,0,0,0}, {92,0,213,0,0,0}, {93,0,215,0,0,0},
    {88,0,296,0,0,0}, {94,0,211,0,0,0}, {95,0,198,0,0,0}, {96,0,199,0,0,0}, {97,0,202,0,0,0},
    {98,0,205,0,0,0}, {99,0,188,0,0,0}, {101,0,51,0,0,0}, {102,0,306,0,0,0}, {107,0,188,0,0,0},
    {249,0,299,0,0,0}, {105,0,319,0,0,0}, {254,0,326,0,0,0}, {255,0,183,0,0,0},
    {109,0,207,0,0,0}, {129,0,201,0,0,0}, {256,0,328,0,0,0}, {23,0,328,0,0,0}, {258,0,196,0,0,0},
    {782,0,188,1,0,0}, {505,0,216,1,0,0}, {507,0,188,0,0,0}, {782,0,188,0,0,0},
    {506,0,188,0,0,0}, {505,0,216,0,0,0}, {82,0,188,1,0,0}, {260,0,229,0,0,0}, {249,0,299,0,0,0},
    {262,0,232,0,0,0}, {90,0,209,1,0,0}, {264,0,296,0,0,0}, {787,0,28,0,0,0}, {265,0,113,0,0,0},
    {266,0,321,0,0,0}, {269,0,222,0,0,0}, {271,0,320,0,0,0}, {791,0,188,0,0,0},
    {792,0,297,0,0,0}, {309,0,268,0,0,0}, {794,0,188,0,0,0}, {795,0,188,0,0,0},
    {796,0,188,0,0,0}, {264,0,296,0,0,0}, {265,0,113,0,0,0}, {266,0,321,0,0,0},
    {267,0,326,0,0,0}, {797,0,307,0,0,0}, {268,0,267,0,0,0}, {133,0,325,0,0,0},
    {798,0,296,0,0,0}, {269,0,222,0,0,0}, {209,0,323,1,0,0}, {803,0,296,1,0,0},
    {804,0,326,0,0,0},};

const ShapeRow shapes[] = {
    {6,0,1,0,0,0,0,0,0,0,0}, {7,0,1,0,0,0,0,0,0,0,0}, {10,3,0,0,2,0,0,0,0,0,0},
    {12,3,0,2,2,0,0,0,0,0,0}, {16,3,0,4,3,0,0,0,0,0,0}, {22,3,0,7,5,0,0,0,0,0,0},
    {27,0,0,0,4,0,0,0,0,0,0}, {29,0,0,4,1,0,0,0,0,0,0}, {32,0,0,5,2,0,0,0,0,0,0},
    {33,0,0,7,1,0,0,0,0,0,0}, {36,0,0,8,2,0,0,0,0,0,0}, {37,0,0,10,1,0,0,0,0,0,0},
    {40,0,0,11,2,0,0,0,0,0,0}, {43,0,0,13,2,0,0,0,0,0,0}, {46,0,0,15,2,0,0,0,0,0,0},
    {48,0,0,17,1,0,0,0,0,0,0}, {51,0,0,18,2,0,0,0,0,0,0}, {52,0,0,20,1,0,0,0,0,0,0},
    {55,0,0,21,2,0,0,0,0,0,0}, {57,0,0,23,1,0,0,0,0,0,0}, {60,0,0,24,2,0,0,0,0,0,0},
    {62,0,0,26,1,0,0,0,0,0,0}, {65,0,0,27,2,0,0,0,0,0,0}, {66,0,0,29,1,0,0,0,0,0,0},
    {69,0,0,30,2,0,0,0,0,0,0}, {72,3,0,12,2,0,0,0,0,0,0}, {76,0,0,32,3,0,0,0,0,0,0},
    {77,4,0,35,0,0,0,0,0,0,0}, {80,3,0,14,3,0,0,0,0,0,0}, {113,0,0,35,33,0,0,0,0,0,0},
    {121,0,0,68,7,0,0,0,0,0,0}, {123,1,192,75,1,0,12,0,0,0,0}, {132,0,0,76,31,0,0,0,0,0,0},
    {134,0,0,107,1,0,0,0,0,0,0}, {135,1,192,108,1,0,100,0,0,0,0}, {140,0,0,109,6,0,0,0,0,0,0},
    {148,3,0,17,7,0,0,0,0,0,0}, {149,1,0,115,1,0,0,0,0,0,0}, {150,1,192,116,1,0,100,0,0,0,0},
    {156,0,0,117,5,0,0,0,0,0,0}, {157,1,0,122,1,0,0,0,0,0,0}, {158,1,192,123,1,1,100,0,0,0,0},
    {160,0,0,124,2,0,0,0,0,0,0}, {161,0,0,126,6,0,0,0,0,0,0}, {172,3,0,24,11,0,0,0,0,0,0},
    {173,1,0,132,1,0,0,0,0,0,0}, {174,1,0,133,1,0,0,0,0,0,0}, {177,0,0,134,2,0,0,0,0,0,0},
    {178,1,0,136,1,0,0,0,0,0,0}, {181,0,0,137,5,0,0,0,0,0,0}, {182,5,192,142,0,5,2160,0,0,0,0},
    {183,1,0,142,1,0,0,0,0,0,0}, {184,1,0,143,1,0,0,0,0,0,0}, {188,3,0,35,3,0,0,0,0,0,0},
    {191,3,0,38,3,0,0,0,0,0,0}, {194,0,0,144,3,0,0,0,0,0,0}, {204,0,0,147,10,0,0,0,0,0,0},
    {205,0,0,157,6,0,0,0,0,0,0}, {206,1,0,163,1,0,0,0,0,0,0}, {214,0,0,164,13,0,0,0,0,0,0},
    {215,1,192,177,1,1,100,0,0,0,0}, {216,1,0,178,1,0,0,0,0,0,0}, {218,3,0,41,1,0,0,0,0,0,0},
    {224,0,0,179,5,0,0,0,0,0,0}, {237,3,0,42,12,0,0,0,0,0,0}, {238,1,0,184,1,0,0,0,0,0,0},
    {250,0,0,185,12,0,0,0,0,0,0}, {252,0,0,197,1,0,0,0,0,0,0}, {257,0,0,198,22,0,0,0,0,0,0},
    {259,0,0,220,1,0,0,0,0,0,0}, {261,0,0,221,4,0,0,0,0,0,0}, {263,0,0,225,1,0,0,0,0,0,0},
    {270,0,0,226,7,0,0,0,0,0,0}, {272,0,0,233,1,0,0,0,0,0,0}, {273,3,0,54,1,0,0,0,0,0,0},
    {276,0,0,234,2,0,0,0,0,0,0}, {277,0,0,236,1,0,0,0,0,0,0}, {278,0,0,237,3,0,0,0,0,0,0},
    {279,0,0,240,1,0,0,0,0,0,0}, {280,0,0,241,0,0,0,0,0,0,0}, {281,0,0,241,1,0,0,0,0,0,0},
    {282,0,0,242,0,0,0,0,0,0,0}, {284,0,0,242,2,0,0,0,0,0,0}, {285,0,0,244,0,0,0,0,0,0,0},
    {286,0,0,244,1,0,0,0,0,0,0}, {287,0,0,245,0,0,0,0,0,0,0}, {289,0,0,245,1,0,0,0,0,0,0},
    {290,0,0,246,0,0,0,0,0,0,0}, {291,0,0,246,1,0,0,0,0,0,0}, {292,0,0,247,1,0,0,0,0,0,0},
    {293,0,0,248,1,0,0,0,0,0,0}, {294,0,0,249,0,0,0,0,0,0,0}, {302,0,0,249,7,0,0,0,0,0,0},
    {304,0,0,256,2,0,0,0,0,0,0}, {306,0,0,258,4,0,0,0,0,0,0}, {308,0,0,262,2,0,0,0,0,0,0},
    {310,0,0,264,3,0,0,0,0,0,0}, {312,0,0,267,2,0,0,0,0,0,0}, {314,0,0,269,3,0,0,0,0,0,0},
    {315,1,0,272,1,0,0,0,0,0,0}, {318,0,0,273,2,0,0,0,0,0,0}, {319,1,0,275,1,0,0,0,0,0,0},
    {322,0,0,276,2,0,0,0,0,0,0}, {323,1,0,278,1,0,0,0,0,0,0}, {336,3,0,55,12,0,0,0,0,0,0},
    {338,0,0,279,3,0,0,0,0,0,0}, {341,3,0,67,3,0,0,0,0,0,0}, {342,1,0,282,1,0,0,0,0,0,0},
    {343,0,0,283,2,0,0,0,0,0,0}, {344,1,0,285,1,0,0,0,0,0,0}, {346,3,0,70,1,0,0,0,0,0,0},
    {347,1,0,286,1,0,0,0,0,0,0}, {348,1,0,287,1,0,0,0,0,0,0}, {351,0,0,288,17,0,0,0,0,0,0},
    {352,1,192,305,1,1,100,0,0,0,0}, {353,5,0,306,0,0,0,0,0,0,0}, {359,3,0,71,5,0,0,0,0,0,0},
    {360,3,192,306,0,2,128,240,0,0,0}, {361,1,192,306,1,1,100,0,0,0,0},
    {364,3,0,76,2,0,0,0,0,0,0}, {367,0,0,307,3,0,0,0,0,0,0}, {370,3,0,78,2,0,0,0,0,0,0},
    {373,3,0,80,2,0,0,0,0,0,0}, {374,1,192,310,1,1,100,0,0,0,0}, {377,3,0,82,2,0,0,0,0,0,0},
    {378,1,128,311,1,0,100,0,0,0,0}, {380,3,0,84,1,0,0,0,0,0,0}, {382,3,0,85,1,0,0,0,0,0,0},
    {386,3,0,86,3,0,0,0,0,0,0}, {387,0,0,312,3,0,0,0,0,0,0}, {394,3,0,89,8,0,0,0,0,0,0},
    {395,1,192,315,1,1,100,0,0,0,0}, {396,1,0,316,1,0,0,0,0,0,0}, {400,0,0,317,3,0,0,0,0,0,0},
    {403,0,0,320,2,0,0,0,0,0,0}, {404,0,0,322,1,0,0,0,0,0,0}, {406,0,0,323,1,0,0,0,0,0,0},
    {407,5,64,324,0,0,0,0,0,0,0}, {409,0,0,324,1,0,0,0,0,0,0}, {413,3,0,97,3,0,0,0,0,0,0},
    {414,1,0,325,1,0,0,0,0,0,0}, {417,3,0,100,2,0,0,0,0,0,0}, {418,1,0,326,1,0,0,0,0,0,0},
    {424,0,0,327,5,0,0,0,0,0,0}, {425,0,0,332,1,0,0,0,0,0,0}, {426,0,1,333,0,0,0,0,0,0,0},
    {427,0,0,333,1,0,0,0,0,0,0}, {428,0,0,334,0,0,0,0,0,0,0}, {429,3,192,334,0,1,127,241,0,0,0},
    {440,3,0,102,10,0,0,0,0,0,0}, {441,0,0,334,5,0,0,0,0,0,0}, {442,0,0,339,2,0,0,0,0,0,0},
    {443,0,0,341,4,0,0,0,0,0,0}, {444,0,0,345,2,0,0,0,0,0,0}, {445,0,0,347,3,0,0,0,0,0,0},
    {446,0,0,350,2,0,0,0,0,0,0}, {447,0,0,352,2,0,0,0,0,0,0}, {448,0,0,354,2,0,0,0,0,0,0},
    {449,0,0,356,4,0,0,0,0,0,0}, {450,0,0,360,2,0,0,0,0,0,0}, {451,0,0,362,0,0,0,0,0,0,0},
    {453,0,0,362,1,0,0,0,0,0,0}, {454,0,0,363,4,0,0,0,0,0,0}, {455,0,0,367,2,0,0,0,0,0,0},
    {456,0,0,369,3,0,0,0,0,0,0}, {457,0,0,372,2,0,0,0,0,0,0}, {458,0,0,374,4,0,0,0,0,0,0},
    {459,0,0,378,2,0,0,0,0,0,0}, {460,0,0,380,5,0,0,0,0,0,0}, {461,0,0,385,2,0,0,0,0,0,0},
    {462,0,0,387,4,0,0,0,0,0,0}, {463,0,0,391,2,0,0,0,0,0,0}, {464,0,0,393,4,0,0,0,0,0,0},
    {465,0,0,397,2,0,0,0,0,0,0}, {466,0,0,399,3,0,0,0,0,0,0}, {467,0,0,402,2,0,0,0,0,0,0},
    {468,0,0,404,4,0,0,0,0,0,0}, {469,0,0,408,2,0,0,0,0,0,0}, {470,0,0,410,4,0,0,0,0,0,0},
    {471,0,0,414,2,0,0,0,0,0,0}, {472,0,0,416,0,0,0,0,0,0,0}, {474,0,0,416,1,0,0,0,0,0,0},
    {477,0,0,417,2,0,0,0,0,0,0}, {480,3,0,112,2,0,0,0,0,0,0}, {485,0,0,419,8,0,0,0,0,0,0},
    {488,3,0,114,2,0,0,0,0,0,0}, {491,0,0,427,2,0,0,0,0,0,0}, {492,3,64,429,0,1,0,0,0,0,0},
    {493,5,64,429,0,0,0,0,0,0,0}, {494,0,1,429,0,0,0,0,0,0,0}, {495,5,192,429,0,1,100,0,0,0,0},
    {496,7,192,429,0,0,100000000,0,0,0,0}, {497,0,0,429,2,0,0,0,0,0,0},
    {498,1,0,431,1,0,0,0,0,0,0}, {503,3,0,116,4,0,0,0,0,0,0}, {508,0,0,432,29,0,0,0,0,0,0},
    {509,1,192,461,1,1,100,0,0,0,0}, {513,0,0,462,10,0,0,0,0,0,0},
    {514,1,192,472,1,0,12,0,0,0,0}, {516,0,0,473,2,0,0,0,0,0,0}, {521,0,0,475,5,0,0,0,0,0,0},
    {524,0,0,480,4,0,0,0,0,0,0}, {525,1,0,484,1,0,0,0,0,0,0}, {526,3,192,485,0,0,255,0,0,0,0},
    {535,0,0,485,12,0,0,0,0,0,0}, {538,0,0,497,5,0,0,0,0,0,0}, {539,1,0,502,1,0,0,0,0,0,0},
    {541,0,0,503,1,0,0,0,0,0,0}, {542,3,192,504,0,2,150,242,0,0,0},
    {543,1,192,504,1,1,100,0,0,0,0}, {544,1,192,505,1,0,12,0,0,0,0}, {545,3,0,120,3,0,0,0,0,0,0},
    {554,0,0,506,10,0,0,0,0,0,0}, {555,0,0,516,2,0,0,0,0,0,0}, {556,1,192,518,1,0,12,0,0,0,0},
    {559,3,0,123,2,0,0,0,0,0,0}, {560,1,0,519,1,0,0,0,0,0,0}, {563,0,0,520,2,0,0,0,0,0,0},
    {578,3,0,125,14,0,0,0,0,0,0}, {579,1,0,522,1,0,0,0,0,0,0}, {582,3,0,139,3,0,0,0,0,0,0},
    {585,0,0,523,2,0,0,0,0,0,0}, {586,0,0,525,2,0,0,0,0,0,0}, {587,0,0,527,1,0,0,0,0,0,0},
    {590,0,0,528,2,0,0,0,0,0,0}, {595,0,0,530,12,0,0,0,0,0,0}, {596,1,192,542,1,1,100,0,0,0,0},
    {599,3,0,142,2,0,0,0,0,0,0}, {602,0,0,543,2,0,0,0,0,0,0}, {604,3,0,144,2,0,0,0,0,0,0},
    {605,0,0,545,1,0,0,0,0,0,0}, {606,0,0,546,8,0,0,0,0,0,0}, {607,1,192,554,1,1,100,0,0,0,0},
    {608,3,192,555,0,2,128,0,0,0,0}, {609,3,0,146,3,0,0,0,0,0,0}, {610,3,0,149,2,0,0,0,0,0,0},
    {620,3,0,151,9,0,0,0,0,0,0}, {621,1,0,555,1,0,0,0,0,0,0}, {625,0,0,556,3,0,0,0,0,0,0},
    {626,1,192,559,1,1,100,0,0,0,0}, {627,3,0,160,2,0,0,0,0,0,0}, {629,2,0,560,2,0,0,0,0,0,0},
    {632,3,0,162,5,0,0,0,0,0,0}, {635,3,0,167,2,0,0,0,0,0,0}, {637,0,0,562,2,0,0,0,0,0,0},
    {638,1,192,564,1,1,100,0,0,0,0}, {639,0,0,565,3,0,0,0,0,0,0}, {640,1,0,568,1,0,0,0,0,0,0},
    {641,0,1,569,0,0,0,0,0,0,0}, {642,0,1,569,0,0,0,0,0,0,0}, {645,0,0,569,3,0,0,0,0,0,0},
    {647,0,0,572,1,0,0,0,0,0,0}, {650,3,0,169,2,0,0,0,0,0,0}, {651,0,0,573,2,0,0,0,0,0,0},
    {653,0,0,575,1,0,0,0,0,0,0}, {654,0,0,576,4,0,0,0,0,0,0}, {657,0,0,580,6,0,0,0,0,0,0},
    {661,0,0,586,3,0,0,0,0,0,0}, {664,0,0,589,20,0,0,0,0,0,0}, {665,1,0,609,1,0,0,0,0,0,0},
    {666,0,0,610,9,0,0,0,0,0,0}, {667,0,0,619,6,0,0,0,0,0,0}, {668,1,0,625,1,0,0,0,0,0,0},
    {669,1,0,626,1,0,0,0,0,0,0}, {673,0,0,627,3,0,0,0,0,0,0}, {675,0,0,630,4,0,0,0,0,0,0},
    {678,0,0,634,3,0,0,0,0,0,0}, {679,1,128,637,1,0,5,0,0,0,0}, {680,3,68,638,0,1,0,0,0,0,0},
    {681,3,4,638,0,0,0,0,0,0,0}, {687,3,0,171,5,0,0,0,0,0,0}, {690,3,0,176,2,0,0,0,0,0,0},
    {693,3,0,178,2,0,0,0,0,0,0}, {695,0,0,638,2,0,0,0,0,0,0}, {696,3,0,180,3,0,0,0,0,0,0},
    {697,0,0,640,4,0,0,0,0,0,0}, {698,1,0,644,1,0,0,0,0,0,0}, {701,3,0,183,9,0,0,0,0,0,0},
    {729,0,0,645,31,0,0,0,0,0,0}, {730,0,0,676,1,0,0,0,0,0,0}, {737,0,0,677,34,0,0,0,0,0,0},
    {738,0,0,711,1,0,0,0,0,0,0}, {739,0,0,712,3,0,0,0,0,0,0}, {741,0,0,715,1,0,0,0,0,0,0},
    {742,0,0,716,1,0,0,0,0,0,0}, {744,0,0,717,1,0,0,0,0,0,0}, {745,0,0,718,2,0,0,0,0,0,0},
    {747,0,0,720,1,0,0,0,0,0,0}, {750,3,0,192,6,0,0,0,0,0,0}, {751,0,0,721,1,0,0,0,0,0,0},
    {752,0,0,722,1,0,0,0,0,0,0}, {753,0,0,723,1,0,0,0,0,0,0}, {754,0,0,724,1,0,0,0,0,0,0},
    {755,0,0,725,1,0,0,0,0,0,0}, {756,0,0,726,1,0,0,0,0,0,0}, {757,3,0,727,0,0,0,0,0,0,0},
    {758,1,128,727,1,0,16,0,0,0,0}, {759,0,0,728,2,0,0,0,0,0,0}, {760,1,192,730,1,0,50,0,0,0,0},
    {763,0,0,731,2,0,0,0,0,0,0}, {764,1,0,733,1,0,0,0,0,0,0}, {769,0,0,734,9,0,0,0,0,0,0},
    {771,0,0,743,2,0,0,0,0,0,0}, {772,1,0,745,1,0,0,0,0,0,0}, {775,0,0,746,3,0,0,0,0,0,0},
    {776,5,192,749,0,5,480,0,0,0,0}, {777,8,0,749,0,0,0,0,0,0,0}, {778,0,0,749,12,0,0,0,0,0,0},
    {779,0,0,761,1,0,0,0,0,0,0}, {780,0,0,762,22,0,0,0,0,0,0}, {781,0,0,784,1,0,0,0,0,0,0},
    {783,0,0,785,3,0,0,0,0,0,0}, {784,0,0,788,3,0,0,0,0,0,0}, {785,0,0,791,3,0,0,0,0,0,0},
    {786,0,0,794,1,0,0,0,0,0,0}, {788,0,0,795,6,0,0,0,0,0,0}, {789,0,0,801,1,0,0,0,0,0,0},
    {790,3,192,802,0,0,255,241,0,0,0}, {793,0,0,802,3,0,0,0,0,0,0}, {799,0,0,805,12,0,0,0,0,0,0},
    {802,3,0,198,3,0,0,0,0,0,0}, {805,0,0,817,3,0,0,0,0,0,0}, {816,3,0,201,11,0,0,0,0,0,0},
    {820,3,0,212,3,0,0,0,0,0,0}, {821,3,0,215,4,0,0,0,0,0,0}, {822,4,0,820,0,0,0,0,0,0,0},
    {823,7,0,820,0,0,0,0,0,0,0}, {824,5,0,820,0,0,0,0,0,0,0}, {825,6,0,820,0,0,0,0,0,0,0},};

const std::uint16_t enums[] = {
    8, 9, 8, 11, 13, 14, 15, 17, 18, 19, 20, 21, 70, 71, 8, 78, 79, 141, 142, 143, 144, 145, 146,
    147, 141, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 185, 186, 187, 189, 14, 190, 217,
    225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 21, 324, 325, 326, 327, 328, 329,
    330, 331, 332, 333, 334, 335, 339, 340, 21, 345, 354, 355, 356, 357, 358, 362, 363, 368, 369,
    371, 372, 375, 376, 379, 381, 383, 384, 385, 388, 389, 390, 357, 391, 354, 392, 393, 410,
    411, 412, 415, 416, 430, 431, 432, 433, 434, 435, 436, 437, 438, 439, 478, 479, 486, 487,
    499, 500, 501, 502, 383, 384, 385, 557, 558, 564, 565, 566, 567, 568, 569, 570, 571, 572,
    573, 574, 575, 576, 577, 479, 580, 581, 597, 598, 14, 603, 383, 384, 385, 393, 391, 611, 612,
    613, 614, 615, 616, 617, 618, 619, 11, 8, 630, 145, 146, 631, 391, 633, 634, 648, 649, 682,
    683, 684, 685, 686, 688, 689, 691, 692, 17, 20, 21, 699, 13, 682, 685, 686, 14, 683, 684,
    700, 145, 146, 748, 749, 143, 147, 167, 800, 801, 806, 807, 808, 809, 598, 810, 811, 812,
    813, 814, 815, 817, 818, 819, 388, 354, 393, 391,};

const std::uint16_t errors[] = {
    146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 249, 1, 146, 249, 1, 146, 249, 1, 146, 190,
    249, 250, 146, 146, 146, 146, 146, 146, 146, 250, 146, 250, 190, 146, 146, 250, 146, 250,
    250, 146, 146, 1, 249, 146, 250, 146, 146, 250, 146, 146, 250, 146, 250, 146, 146, 146, 146,
    146, 250, 146, 146, 250, 146, 146, 146, 250, 146, 146, 250, 1, 146, 250, 146, 250, 1, 146,
    250, 146, 250, 146, 250, 2, 146, 250, 146, 250, 146, 250, 146, 250, 146, 250, 1, 146, 250,
    146, 250, 146, 250, 146, 250, 190,};

const OperationRow operations[] = {
    {826,8,9,0,0,1,0,0,827,828}, {829,10,11,0,1,1,0,0,827,828}, {830,12,13,0,2,1,0,0,827,828},
    {831,14,15,0,3,1,0,0,827,828}, {832,16,17,0,4,1,0,0,827,828}, {833,18,19,0,5,1,0,0,827,828},
    {834,20,21,0,6,1,0,0,827,828}, {835,22,23,0,7,1,0,0,827,828}, {836,24,25,0,8,1,0,0,827,828},
    {837,67,68,0,9,3,0,0,827,828}, {838,69,70,0,12,3,0,0,827,828},
    {839,71,72,0,15,3,0,0,827,828}, {840,73,74,0,18,4,0,0,827,828},
    {841,77,78,0,22,1,0,0,827,828}, {842,79,80,0,23,1,0,0,827,828},
    {843,81,82,0,24,1,0,0,827,828}, {844,85,86,0,25,1,0,0,827,828},
    {845,83,84,0,26,1,0,0,827,828}, {846,87,88,0,27,1,0,0,827,828},
    {847,89,90,0,28,2,0,0,827,828}, {848,91,92,0,30,3,0,0,827,828},
    {849,93,94,0,33,1,0,1,827,828}, {850,95,96,0,34,2,0,2,827,828},
    {851,134,135,0,36,2,0,0,827,828}, {852,136,137,0,38,2,0,0,827,828},
    {853,144,145,0,40,3,0,0,827,828}, {854,147,148,0,43,2,0,0,827,828},
    {855,153,154,0,45,1,0,3,827,828}, {856,151,152,0,46,2,0,4,827,828},
    {857,157,158,0,48,1,0,5,827,828}, {858,155,156,0,49,2,0,6,827,828},
    {859,159,160,0,51,2,0,7,827,828}, {860,161,162,0,53,0,0,0,827,828},
    {861,163,164,0,53,1,0,0,827,828}, {862,165,166,0,54,1,0,8,827,828},
    {863,167,168,0,55,1,0,9,827,828}, {864,171,172,0,56,1,0,10,827,828},
    {865,169,170,0,57,2,0,11,827,828}, {866,175,176,0,59,1,0,12,827,828},
    {867,173,174,0,60,2,0,13,827,828}, {868,177,178,0,62,1,0,14,827,828},
    {869,179,180,0,63,1,0,15,827,828}, {870,181,182,0,64,1,0,0,827,828},
    {871,223,224,0,65,2,0,0,827,828}, {872,254,255,0,67,3,0,0,827,828},
    {873,251,252,0,70,2,0,0,827,828}, {874,281,282,0,72,3,0,0,827,828},
    {875,279,280,0,75,2,0,0,827,828}, {876,283,284,0,77,2,0,0,827,828},
    {877,287,288,0,79,3,0,0,827,828}, {878,285,286,0,82,2,0,0,827,828},
    {879,292,293,0,84,2,0,0,827,828}, {880,290,291,0,86,2,0,0,827,828},
    {881,294,295,0,88,2,0,0,827,828}, {882,308,309,0,90,3,0,0,827,828},
    {883,310,311,0,93,2,0,0,827,828}, {884,312,313,0,95,2,0,0,827,828},
    {885,314,315,0,97,2,0,0,827,828}, {886,316,317,0,99,3,0,0,827,828},};

const PageRow pages[] = {
    {296,296,297,0,303}, {296,296,297,0,307}, {296,296,297,0,28}, {296,296,297,0,28},
    {296,296,0,0,28}, {296,296,0,0,28}, {296,296,297,0,44}, {296,296,0,0,53}, {296,296,297,0,58},
    {296,296,297,0,63}, {296,296,297,0,63}, {296,296,297,0,28}, {296,296,297,0,28},
    {296,296,297,0,53}, {296,296,297,0,58},};

}  // namespace

const ServiceTable codebuild_table = {
    {1,2,3,1,1,4,5,0}, 9, texts, members, shapes, enums,
    errors, operations, pages, {}, {}};

}  // namespace greenroom::mocks::model::tables
