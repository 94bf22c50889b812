// The model of codepipeline (2015-07-09), as tables.
// Source: botocore 1.44.5 (https://pypi.org/project/botocore/1.44.5/); licence Apache-2.0
// (https://github.com/boto/botocore/blob/develop/LICENSE.txt). Names and numbers only, no text.
// Written by tools/models/generate.py: change that, not this.
// clang-format off
#include "mocks/model/tables.hpp"

namespace greenroom::mocks::model::tables {
namespace {

const char text_0[] =
    "\ncodepipeline\nCodePipeline\n2015-07-09\nCodePipeline_20150709\n1.1\nAWSRegionName\n"
    "accessKeyId\nsecretAccessKey\nsessionToken\nAWSSessionCredentials\nAccessKeyId\n"
    "AccountId\njobId\nnonce\nAcknowledgeJobInput\nstatus\nAcknowledgeJobOutput\nclientToken\n"
    "AcknowledgeThirdPartyJobInput\nAcknowledgeThirdPartyJobOutput\nSource\nBuild\nDeploy\n"
    "Test\nInvoke\nApproval\nCompute\nActionCategory\nconfiguration\nActionConfiguration\n"
    "ActionConfigurationKey\nkey\nvalue\nActionConfigurationMap\nname\nrequired\nsecret\n"
    "queryable\ndescription\ntype\nActionConfigurationProperty\nmember\n"
    "ActionConfigurationPropertyList\nString\nNumber\nBoolean\n"
    "ActionConfigurationPropertyType\nActionConfigurationQueryableValue\n"
    "ActionConfigurationValue\nactionExecutionId\nActionContext\nactionTypeId\nrunOrder\n"
    "commands\noutputArtifacts\ninputArtifacts\noutputVariables\nroleArn\nregion\nnamespace\n"
    "timeoutInMinutes\nenvironmentVariables\nActionDeclaration\nsummary\nlastStatusChange\n"
    "token\nlastUpdatedBy\nexternalExecutionId\nexternalExecutionUrl\npercentComplete\n"
    "errorDetails\nlogStreamARN\nActionExecution\npipelineExecutionId\npipelineVersion\n"
    "stageName\nactionName\nstartTime\nlastUpdateTime\nupdatedBy\ninput\noutput\n"
    "ActionExecutionDetail\nActionExecutionDetailList\nlatestInPipelineExecution\n"
    "ActionExecutionFilter\nActionExecutionId\nresolvedConfiguration\nActionExecutionInput\n"
    "message\nActionExecutionNotFoundException\nexecutionResult\nActionExecutionOutput\n"
    "externalExecutionSummary\nActionExecutionResult\nInProgress\nAbandoned\nSucceeded\n"
    "Failed\nActionExecutionStatus\nActionExecutionToken\nActionName\nActionNamespace\n"
    "ActionNotFoundException\nAWS\nThirdParty\nCustom\nActionOwner\nActionProvider\n"
    "revisionId\nrevisionChangeId\ncreated\nActionRevision\nActionRunOrder\ncurrentRevision\n"
    "latestExecution\nentityUrl\nrevisionUrl\nActionState\nActionStateList\nActionTimeout\nid\n"
    "settings\nactionConfigurationProperties\ninputArtifactDetails\noutputArtifactDetails\n"
    "ActionType\nminimumCount\nmaximumCount\nActionTypeArtifactDetails\nexecutor\npermissions\n"
    "properties\nurls\nActionTypeDeclaration\nActionTypeDescription\npolicyStatementsTemplate\n"
    "jobTimeout\nActionTypeExecutor\ncategory\nowner\nprovider\nversion\nActionTypeId\n"
    "ActionTypeIdentifier\nActionTypeList\nActionTypeNotFoundException\nActionTypeOwner\n"
    "allowedAccounts\nActionTypePermissions\nActionTypeProperties\noptional\nnoEcho\n"
    "ActionTypeProperty\nthirdPartyConfigurationUrl\nentityUrlTemplate\nexecutionUrlTemplate\n"
    "revisionUrlTemplate\nActionTypeSettings\nconfigurationUrl\nActionTypeUrls\n"
    "AllowedAccount\nAllowedAccounts\nApprovalAlreadyCompletedException\nApprovalResult\n"
    "Approved\nRejected\nApprovalStatus\nApprovalSummary\nApprovalToken\nrevision\nlocation\n"
    "Artifact\ns3location\nArtifactDetail\nArtifactDetailList\nArtifactDetails\nArtifactList\n"
    "s3Location\nArtifactLocation\nS3\nArtifactLocationType\nArtifactName\n"
    "revisionChangeIdentifier\nrevisionSummary\nArtifactRevision\nArtifactRevisionList\n"
    "encryptionKey\nArtifactStore\nArtifactStoreLocation\nArtifactStoreMap\nArtifactStoreType\n"
    "conditions\nBeforeEntryConditions\nBlockerDeclaration\nBlockerName\nSchedule\n"
    "BlockerType\nClientId\nClientRequestToken\nClientToken\nCode\nCommand\nCommandList\n"
    "ConcurrentModificationException\nConcurrentPipelineExecutionsLimitExceededException\n"
    "result\nrules\nCondition\nConditionExecution\nErrored\nCancelled\nOverridden\n"
    "ConditionExecutionStatus\nConditionList\nConditionNotOverridableException\nruleStates\n"
    "ConditionState\nConditionStateList\nBEFORE_ENTRY\nON_SUCCESS\nConditionType\n"
    "ConflictException\nContinuationToken\nconfigurationProperties\ntags\n"
    "CreateCustomActionTypeInput\nactionType\nCreateCustomActionTypeOutput\npipeline\n"
    "CreatePipelineInput\nCreatePipelineOutput\nchangeIdentifier\nCurrentRevision\n"
    "DeleteCustomActionTypeInput\nDeletePipelineInput\nDeleteWebhookInput\n"
    "DeleteWebhookOutput\ntargetId\ntargetType\nendTime\nevents\nDeployActionExecutionTarget\n"
    "DeployActionExecutionTargetList\ncontext\nDeployTargetEvent\nssmCommandId\n"
    "DeployTargetEventContext\nDeployTargetEventList\nwebhookName\n"
    "DeregisterWebhookWithThirdPartyInput\nDeregisterWebhookWithThirdPartyOutput\nDescription\n"
    "pipelineName\ntransitionType\nreason\nDisableStageTransitionInput\nDisabledReason\n"
    "DuplicatedStopRequestException\nEnableStageTransitionInput\nEnabled\nEncryptionKey\n"
    "EncryptionKeyId\nKMS\nEncryptionKeyType\nEnvironmentVariable\nEnvironmentVariableList\n"
    "EnvironmentVariableName\nPLAINTEXT\nSECRETS_MANAGER\nEnvironmentVariableType\n"
    "EnvironmentVariableValue\ncode\nErrorDetails\nExecutionDetails\nExecutionId\nQUEUED\n"
    "SUPERSEDED\nPARALLEL\nExecutionMode\nExecutionSummary\ntriggerType\ntriggerDetail\n"
    "ExecutionTrigger\nSTANDARD\nROLLBACK\nExecutionType\nlambdaExecutorConfiguration\n"
    "jobWorkerExecutorConfiguration\nExecutorConfiguration\nJobWorker\nLambda\nExecutorType\n"
    "ExternalExecutionId\nExternalExecutionSummary\nretryConfiguration\nFailureConditions\n"
    "FailureDetails\nJobFailed\nConfigurationError\nPermissionError\nRevisionOutOfSync\n"
    "RevisionUnavailable\nSystemUnavailable\nFailureType\nFilePath\nFilePathList\n"
    "GetActionTypeInput\nGetActionTypeOutput\nGetJobDetailsInput\njobDetails\n"
    "GetJobDetailsOutput\nGetPipelineExecutionInput\npipelineExecution\n"
    "GetPipelineExecutionOutput\nGetPipelineInput\nmetadata\nGetPipelineOutput\n"
    "GetPipelineStateInput\nstageStates\nupdated\nGetPipelineStateOutput\n"
    "GetThirdPartyJobDetailsInput\nGetThirdPartyJobDetailsOutput\nincludes\nexcludes\n"
    "GitBranchFilterCriteria\nGitBranchNamePattern\nGitBranchPatternList\nsourceActionName\n"
    "push\npullRequest\nGitConfiguration\nGitFilePathFilterCriteria\nGitFilePathPattern\n"
    "GitFilePathPatternList\nOPEN\nUPDATED\nCLOSED\nGitPullRequestEventType\n"
    "GitPullRequestEventTypeList\nbranches\nfilePaths\nGitPullRequestFilter\n"
    "GitPullRequestFilterList\nGitPushFilter\nGitPushFilterList\nGitTagFilterCriteria\n"
    "GitTagNamePattern\nGitTagPatternList\nInputArtifact\nInputArtifactList\n"
    "InvalidActionDeclarationException\nInvalidApprovalTokenException\nInvalidArnException\n"
    "InvalidBlockerDeclarationException\nInvalidClientTokenException\nInvalidJobException\n"
    "InvalidJobStateException\nInvalidNextTokenException\nInvalidNonceException\n"
    "InvalidStageDeclarationException\nInvalidStructureException\nInvalidTagsException\n"
    "InvalidWebhookAuthenticationParametersException\nInvalidWebhookFilterPatternException\n"
    "data\naccountId\nJob\nactionConfiguration\npipelineContext\nartifactCredentials\n"
    "continuationToken\nJobData\nJobDetails\nJobId\nJobList\nJobNotFoundException\nCreated\n"
    "Queued\nDispatched\nTimedOut\nJobStatus\nJobTimeout\npollingAccounts\n"
    "pollingServicePrincipals\nJobWorkerExecutorConfiguration\nJsonPath\nlambdaFunctionArn\n"
    "LambdaExecutorConfiguration\nLambdaFunctionArn\nLastChangedAt\nLastChangedBy\n"
    "LastUpdatedBy\nstartTimeRange\nLatestInPipelineExecutionFilter\nLimitExceededException\n"
    "filter\nmaxResults\nnextToken\nListActionExecutionsInput\nactionExecutionDetails\n"
    "ListActionExecutionsOutput\nactionOwnerFilter\nregionFilter\nListActionTypesInput\n"
    "actionTypes\nListActionTypesOutput\nfilters\nListDeployActionExecutionTargetsInput\n"
    "targets\nListDeployActionExecutionTargetsOutput\nListPipelineExecutionsInput\n"
    "pipelineExecutionSummaries\nListPipelineExecutionsOutput\nListPipelinesInput\npipelines\n"
    "ListPipelinesOutput\nListRuleExecutionsInput\nruleExecutionDetails\n"
    "ListRuleExecutionsOutput\nruleOwnerFilter\nListRuleTypesInput\nruleTypes\n"
    "ListRuleTypesOutput\nresourceArn\nListTagsForResourceInput\nListTagsForResourceOutput\n"
    "definition\nurl\nerrorMessage\nerrorCode\nlastTriggered\narn\nListWebhookItem\nNextToken\n"
    "MaxResults\nListWebhooksInput\nwebhooks\nListWebhooksOutput\nLogStreamARN\nMatchEquals\n"
    "MaxBatchSize\nMaxPipelines\nMaximumActionTypeArtifactCount\nMaximumArtifactCount\n"
    "Message\nMinimumActionTypeArtifactCount\nMinimumArtifactCount\nNonce\n"
    "NotLatestPipelineExecutionException\nfiles\nOutputArtifact\nOutputArtifactList\n"
    "OutputVariable\nOutputVariableList\nOutputVariablesKey\nOutputVariablesMap\n"
    "OutputVariablesSizeExceededException\nOutputVariablesValue\nconditionType\n"
    "OverrideStageConditionInput\nPercentage\nPipelineArn\nstage\naction\npipelineArn\n"
    "PipelineContext\nartifactStore\nartifactStores\nstages\nexecutionMode\npipelineType\n"
    "variables\ntriggers\nPipelineDeclaration\nstatusSummary\nartifactRevisions\ntrigger\n"
    "executionType\nrollbackMetadata\nPipelineExecution\nsucceededInStage\n"
    "PipelineExecutionFilter\nPipelineExecutionId\nPipelineExecutionNotFoundException\n"
    "PipelineExecutionNotStoppableException\nPipelineExecutionOutdatedException\nStopped\n"
    "Stopping\nSuperseded\nPipelineExecutionStatus\nPipelineExecutionStatusSummary\n"
    "sourceRevisions\nstopTrigger\nPipelineExecutionSummary\nPipelineExecutionSummaryList\n"
    "PipelineList\npollingDisabledAt\nPipelineMetadata\nPipelineName\n"
    "PipelineNameInUseException\nPipelineNotFoundException\nrollbackTargetPipelineExecutionId\n"
    "PipelineRollbackMetadata\nPipelineStageDeclarationList\nPipelineSummary\nproviderType\n"
    "gitConfiguration\nPipelineTriggerDeclaration\nPipelineTriggerDeclarationList\n"
    "CodeStarSourceConnection\nPipelineTriggerProviderType\nV1\nV2\nPipelineType\n"
    "PipelineVariable\ndefaultValue\nPipelineVariableDeclaration\n"
    "PipelineVariableDeclarationList\nPipelineVariableDescription\nPipelineVariableList\n"
    "PipelineVariableName\nPipelineVariableValue\nPipelineVersion\n"
    "PipelineVersionNotFoundException\nPolicyStatementsTemplate\nmaxBatchSize\nqueryParam\n"
    "PollForJobsInput\njobs\nPollForJobsOutput\nPollForThirdPartyJobsInput\n"
    "PollForThirdPartyJobsOutput\nPollingAccountList\nPollingServicePrincipalList\n"
    "PropertyDescription\nactionRevision\nPutActionRevisionInput\nnewRevision\n"
    "PutActionRevisionOutput\nPutApprovalResultInput\napprovedAt\nPutApprovalResultOutput\n"
    "failureDetails\nPutJobFailureResultInput\nexecutionDetails\nPutJobSuccessResultInput\n"
    "PutThirdPartyJobFailureResultInput\nPutThirdPartyJobSuccessResultInput\nwebhook\n"
    "PutWebhookInput\nPutWebhookOutput\nQueryParamMap\nRegisterWebhookWithThirdPartyInput\n"
    "RegisterWebhookWithThirdPartyOutput\nRequestFailedException\n"
    "ResolvedActionConfigurationMap\nresolvedValue\nResolvedPipelineVariable\n"
    "ResolvedPipelineVariableList\nResolvedRuleConfigurationMap\nResourceArn\n"
    "ResourceNotFoundException\nFAIL\nRETRY\nSKIP\nResult\nRetryAttempt\nretryMode\n"
    "RetryConfiguration\nRetryStageExecutionInput\nRetryStageExecutionOutput\n"
    "autoStageRetryAttempt\nmanualStageRetryAttempt\nlatestRetryTrigger\nRetryStageMetadata\n"
    "AutomatedStageRetry\nManualStageRetry\nRetryTrigger\nRevision\nRevisionChangeIdentifier\n"
    "RevisionSummary\nRoleArn\ntargetPipelineExecutionId\nRollbackStageInput\n"
    "RollbackStageOutput\nRule\nRuleCategory\nRuleConfigurationKey\nRuleConfigurationMap\n"
    "RuleConfigurationProperty\nRuleConfigurationPropertyList\nRuleConfigurationPropertyType\n"
    "RuleConfigurationValue\nruleTypeId\nRuleDeclaration\nRuleDeclarationList\n"
    "ruleExecutionId\nRuleExecution\nruleName\nRuleExecutionDetail\nRuleExecutionDetailList\n"
    "RuleExecutionFilter\nRuleExecutionId\nRuleExecutionInput\nRuleExecutionOutput\n"
    "RuleExecutionResult\nRuleExecutionStatus\nRuleExecutionToken\nRuleName\nRuleOwner\n"
    "RuleProvider\nRuleRevision\nRuleState\nRuleStateList\nRuleTimeout\n"
    "ruleConfigurationProperties\nRuleType\nRuleTypeId\nRuleTypeList\nRuleTypeSettings\n"
    "bucketName\nobjectKey\nS3ArtifactLocation\nS3Bucket\nS3BucketName\nS3Key\nbucket\n"
    "S3Location\nS3ObjectKey\nSecretAccessKey\nServicePrincipal\nSessionToken\nSourceRevision\n"
    "SourceRevisionList\nrevisionType\nrevisionValue\nSourceRevisionOverride\n"
    "SourceRevisionOverrideList\nCOMMIT_ID\nIMAGE_DIGEST\nS3_OBJECT_VERSION_ID\nS3_OBJECT_KEY\n"
    "SourceRevisionType\nStageActionDeclarationList\nStageBlockerDeclarationList\n"
    "conditionStates\nStageConditionState\nStageConditionsExecution\nStageContext\nblockers\n"
    "actions\nonFailure\nonSuccess\nbeforeEntry\nStageDeclaration\nStageExecution\n"
    "StageExecutionList\nSkipped\nStageExecutionStatus\nStageName\nStageNotFoundException\n"
    "StageNotRetryableException\nFAILED_ACTIONS\nALL_ACTIONS\nStageRetryMode\n"
    "inboundExecution\ninboundExecutions\ninboundTransitionState\nactionStates\n"
    "beforeEntryConditionState\nonSuccessConditionState\nonFailureConditionState\n"
    "retryStageMetadata\nStageState\nStageStateList\nInbound\nOutbound\nStageTransitionType\n"
    "clientRequestToken\nStartPipelineExecutionInput\nStartPipelineExecutionOutput\nLatest\n"
    "All\nStartTimeRange\nStopExecutionTrigger\nabandon\nStopPipelineExecutionInput\n"
    "StopPipelineExecutionOutput\nStopPipelineExecutionReason\nSucceededInStageFilter\n"
    "SuccessConditions\nTag\nTagKey\nTagKeyList\nTagList\nTagResourceInput\nTagResourceOutput\n"
    "TagValue\nvalues\nTargetFilter\nTargetFilterList\nTARGET_STATUS\nTargetFilterName\n"
    "TargetFilterValue\nTargetFilterValueList\nclientId\nThirdPartyJob\nThirdPartyJobData\n"
    "ThirdPartyJobDetails\nThirdPartyJobId\nThirdPartyJobList\nTime\nTimestamp\n"
    "TooManyTagsException\nenabled\nlastChangedBy\nlastChangedAt\ndisabledReason\n"
    "TransitionState\nTriggerDetail\nCreatePipeline\nStartPipelineExecution\n"
    "PollForSourceChanges\nWebhook\nCloudWatchEvent\nPutActionRevision\nWebhookV2\n"
    "ManualRollback\nAutomatedRollback\nTriggerType\nUnableToRollbackStageException\ntagKeys\n"
    "UntagResourceInput\nUntagResourceOutput\nUpdateActionTypeInput\nUpdatePipelineInput\n"
    "UpdatePipelineOutput\nUrl\nUrlTemplate\nValidationException\nVersion\nWebhookArn\n"
    "AllowedIPRange\nSecretToken\nWebhookAuthConfiguration\n"
    "WebhookAuthConfigurationAllowedIPRange\nWebhookAuthConfigurationSecretToken\nGITHUB_HMAC\n"
    "IP\nUNAUTHENTICATED\nWebhookAuthenticationType\ntargetPipeline\ntargetAction\n"
    "authentication\nauthenticationConfiguration\nWebhookDefinition\nWebhookErrorCode\n"
    "WebhookErrorMessage\njsonPath\nmatchEquals\nWebhookFilterRule\nWebhookFilters\n"
    "WebhookLastTriggered\nWebhookList\nWebhookName\nWebhookNotFoundException\nWebhookUrl\n"
    "AcknowledgeJob\nPOST\n/\nAcknowledgeThirdPartyJob\nCreateCustomActionType\n"
    "DeleteCustomActionType\nDeletePipeline\nDeleteWebhook\nDeregisterWebhookWithThirdParty\n"
    "DisableStageTransition\nEnableStageTransition\nGetActionType\nGetJobDetails\nGetPipeline\n"
    "GetPipelineExecution\nGetPipelineState\nGetThirdPartyJobDetails\nListActionExecutions\n"
    "ListActionTypes\nListDeployActionExecutionTargets\nListPipelineExecutions\nListPipelines\n"
    "ListRuleExecutions\nListRuleTypes\nListTagsForResource\nListWebhooks\n"
    "OverrideStageCondition\nPollForJobs\nPollForThirdPartyJobs\nPutApprovalResult\n"
    "PutJobFailureResult\nPutJobSuccessResult\nPutThirdPartyJobFailureResult\n"
    "PutThirdPartyJobSuccessResult\nPutWebhook\nRegisterWebhookWithThirdParty\n"
    "RetryStageExecution\nRollbackStage\nStopPipelineExecution\nTagResource\nUntagResource\n"
    "UpdateActionType\nUpdatePipeline\n";

const std::string_view texts[] = {{text_0, sizeof text_0 - 1}};

const MemberRow members[] = {
    {7,0,3,1,0,0}, {8,0,360,1,0,0}, {9,0,362,1,0,0}, {13,0,193,1,0,0}, {14,0,237,1,0,0},
    {16,0,196,0,0,0}, {13,0,409,1,0,0}, {14,0,237,1,0,0}, {18,0,84,1,0,0}, {16,0,196,0,0,0},
    {29,0,12,0,0,0}, {32,0,11,0,0,0}, {33,0,17,0,0,0}, {35,0,11,1,0,0}, {36,0,81,1,0,0},
    {32,0,81,1,0,0}, {37,0,81,1,0,0}, {38,0,81,0,0,0}, {39,0,116,0,0,0}, {40,0,15,0,0,0},
    {42,0,13,0,0,0}, {35,0,31,0,0,0}, {50,0,24,0,0,0}, {35,0,31,1,0,0}, {52,0,46,1,0,0},
    {53,0,37,0,0,0}, {29,0,12,0,0,0}, {54,0,87,0,0,0}, {55,0,240,0,0,0}, {56,0,175,0,0,0},
    {57,0,242,0,0,0}, {58,0,321,0,0,0}, {59,0,1,0,0,0}, {60,0,32,0,0,0}, {61,0,40,0,0,0},
    {62,0,126,0,0,0}, {50,0,24,0,0,0}, {16,0,29,0,0,0}, {64,0,134,0,0,0}, {65,0,412,0,0,0},
    {66,0,30,0,0,0}, {67,0,204,0,0,0}, {68,0,132,0,0,0}, {69,0,423,0,0,0}, {70,0,248,0,0,0},
    {71,0,130,0,0,0}, {72,0,226,0,0,0}, {74,0,254,0,0,0}, {50,0,24,0,0,0}, {75,0,281,0,0,0},
    {76,0,377,0,0,0}, {77,0,31,0,0,0}, {78,0,412,0,0,0}, {79,0,412,0,0,0}, {80,0,204,0,0,0},
    {16,0,29,0,0,0}, {81,0,25,0,0,0}, {82,0,27,0,0,0}, {42,0,21,0,0,0}, {74,0,254,0,0,0},
    {85,0,205,0,0,0}, {52,0,46,0,0,0}, {29,0,12,0,0,0}, {88,0,305,0,0,0}, {58,0,321,0,0,0},
    {59,0,1,0,0,0}, {56,0,65,0,0,0}, {60,0,32,0,0,0}, {90,0,233,0,0,0}, {55,0,65,0,0,0},
    {92,0,28,0,0,0}, {57,0,244,0,0,0}, {68,0,139,0,0,0}, {94,0,140,0,0,0}, {69,0,423,0,0,0},
    {71,0,130,0,0,0}, {72,0,226,0,0,0}, {110,0,318,1,0,0}, {111,0,319,1,0,0}, {112,0,412,1,0,0},
    {77,0,31,0,0,0}, {115,0,36,0,0,0}, {116,0,20,0,0,0}, {117,0,423,0,0,0}, {118,0,423,0,0,0},
    {42,0,38,0,0,0}, {122,0,46,1,0,0}, {123,0,54,0,0,0}, {124,0,14,0,0,0}, {125,0,66,1,0,0},
    {126,0,66,1,0,0}, {128,0,234,1,0,0}, {129,0,231,1,0,0}, {39,0,44,0,0,0}, {131,0,45,1,0,0},
    {122,0,47,1,0,0}, {125,0,42,1,0,0}, {126,0,42,1,0,0}, {132,0,51,0,0,0}, {133,0,52,0,0,0},
    {134,0,55,0,0,0}, {29,0,137,1,0,0}, {40,0,138,1,0,0}, {137,0,283,0,0,0}, {138,0,197,0,0,0},
    {140,0,9,1,0,0}, {141,0,34,1,0,0}, {142,0,35,1,0,0}, {143,0,426,1,0,0}, {140,0,9,1,0,0},
    {141,0,50,1,0,0}, {142,0,35,1,0,0}, {143,0,426,1,0,0}, {42,0,41,0,0,0}, {149,0,57,1,0,0},
    {42,0,53,0,0,0}, {35,0,11,1,0,0}, {152,0,81,1,0,0}, {32,0,81,1,0,0}, {153,0,81,1,0,0},
    {38,0,81,0,0,0}, {39,0,290,0,0,0}, {155,0,423,0,0,0}, {156,0,424,0,0,0}, {157,0,424,0,0,0},
    {158,0,424,0,0,0}, {160,0,423,0,0,0}, {156,0,424,0,0,0}, {157,0,424,0,0,0},
    {158,0,424,0,0,0}, {42,0,56,0,0,0}, {64,0,61,1,0,0}, {16,0,60,1,0,0}, {35,0,70,0,0,0},
    {171,0,318,0,0,0}, {172,0,68,0,0,0}, {35,0,70,0,0,0}, {174,0,358,0,0,0}, {42,0,64,0,0,0},
    {128,0,235,1,0,0}, {129,0,232,1,0,0}, {42,0,63,0,0,0}, {40,0,69,0,0,0}, {179,0,354,0,0,0},
    {35,0,70,0,0,0}, {110,0,318,0,0,0}, {184,0,319,0,0,0}, {185,0,320,0,0,0}, {112,0,412,0,0,0},
    {118,0,423,0,0,0}, {42,0,71,0,0,0}, {40,0,76,1,0,0}, {172,0,74,1,0,0}, {188,0,122,0,0,0},
    {32,0,1,0,0,0}, {33,0,73,0,0,0}, {193,0,93,1,0,0}, {35,0,79,1,0,0}, {40,0,80,1,0,0},
    {42,0,86,0,0,0}, {90,0,233,0,0,0}, {90,0,233,0,0,0}, {207,0,311,0,0,0}, {208,0,332,0,0,0},
    {16,0,92,0,0,0}, {64,0,134,0,0,0}, {65,0,412,0,0,0}, {42,0,90,0,0,0}, {90,0,391,0,0,0},
    {116,0,91,0,0,0}, {217,0,348,0,0,0}, {42,0,95,0,0,0}, {90,0,233,0,0,0}, {140,0,9,1,0,0},
    {142,0,35,1,0,0}, {143,0,426,1,0,0}, {123,0,54,0,0,0}, {225,0,14,0,0,0}, {125,0,66,1,0,0},
    {126,0,66,1,0,0}, {226,0,397,0,0,0}, {228,0,41,1,0,0}, {226,0,397,0,0,0}, {230,0,251,1,0,0},
    {226,0,397,0,0,0}, {230,0,251,0,0,0}, {226,0,397,0,0,0}, {171,0,318,1,0,0},
    {233,0,319,1,0,0}, {112,0,411,0,0,0}, {185,0,320,0,0,0}, {140,0,9,1,0,0}, {142,0,35,1,0,0},
    {143,0,426,1,0,0}, {35,0,264,1,0,0}, {35,0,439,1,0,0}, {239,0,391,0,0,0}, {240,0,391,0,0,0},
    {16,0,391,0,0,0}, {78,0,412,0,0,0}, {241,0,412,0,0,0}, {242,0,113,0,0,0}, {42,0,109,0,0,0},
    {35,0,391,0,0,0}, {16,0,391,0,0,0}, {78,0,412,0,0,0}, {241,0,412,0,0,0}, {245,0,112,0,0,0},
    {247,0,391,0,0,0}, {90,0,391,0,0,0}, {42,0,111,0,0,0}, {250,0,439,0,0,0}, {254,0,264,1,0,0},
    {76,0,377,1,0,0}, {255,0,383,1,0,0}, {256,0,118,1,0,0}, {90,0,233,0,0,0}, {254,0,264,1,0,0},
    {76,0,377,1,0,0}, {255,0,383,1,0,0}, {122,0,123,1,0,0}, {40,0,124,1,0,0}, {35,0,127,1,0,0},
    {33,0,129,1,0,0}, {40,0,128,0,0,0}, {42,0,125,0,0,0}, {273,0,85,0,0,0}, {90,0,233,0,0,0},
    {64,0,134,0,0,0}, {68,0,132,0,0,0}, {70,0,248,0,0,0}, {282,0,416,0,0,0}, {283,0,415,0,0,0},
    {288,0,200,0,0,0}, {289,0,198,0,0,0}, {207,0,311,0,0,0}, {296,0,313,0,0,0}, {193,0,93,0,0,0},
    {40,0,143,1,0,0}, {90,0,233,1,0,0}, {68,0,132,0,0,0}, {42,0,144,0,0,0}, {140,0,9,1,0,0},
    {141,0,50,1,0,0}, {142,0,35,1,0,0}, {143,0,426,1,0,0}, {228,0,43,0,0,0}, {13,0,193,1,0,0},
    {311,0,192,0,0,0}, {254,0,264,1,0,0}, {74,0,254,1,0,0}, {314,0,252,0,0,0}, {35,0,264,1,0,0},
    {143,0,281,0,0,0}, {230,0,251,0,0,0}, {317,0,263,0,0,0}, {35,0,264,1,0,0}, {254,0,264,0,0,0},
    {75,0,281,0,0,0}, {320,0,382,0,0,0}, {112,0,412,0,0,0}, {321,0,412,0,0,0}, {13,0,409,1,0,0},
    {18,0,84,1,0,0}, {311,0,408,0,0,0}, {325,0,160,0,0,0}, {326,0,160,0,0,0}, {42,0,159,0,0,0},
    {330,0,31,1,0,0}, {331,0,170,0,0,0}, {332,0,168,0,0,0}, {325,0,164,0,0,0}, {326,0,164,0,0,0},
    {42,0,163,0,0,0}, {42,0,165,0,0,0}, {242,0,166,0,0,0}, {342,0,158,0,0,0}, {343,0,162,0,0,0},
    {42,0,167,0,0,0}, {226,0,171,0,0,0}, {342,0,158,0,0,0}, {343,0,162,0,0,0}, {42,0,169,0,0,0},
    {325,0,173,0,0,0}, {326,0,173,0,0,0}, {42,0,172,0,0,0}, {35,0,70,1,0,0}, {42,0,174,0,0,0},
    {90,0,233,0,0,0}, {90,0,233,0,0,0}, {122,0,193,0,0,0}, {367,0,191,0,0,0}, {14,0,237,0,0,0},
    {368,0,4,0,0,0}, {52,0,46,0,0,0}, {370,0,10,0,0,0}, {371,0,250,0,0,0}, {56,0,67,0,0,0},
    {55,0,67,0,0,0}, {372,0,2,0,0,0}, {373,0,99,0,0,0}, {188,0,122,0,0,0}, {122,0,193,0,0,0},
    {367,0,191,0,0,0}, {368,0,4,0,0,0}, {42,0,190,0,0,0}, {385,0,288,0,0,0}, {386,0,289,0,0,0},
    {389,0,201,1,0,0}, {74,0,254,1,0,0}, {395,0,386,1,0,0}, {254,0,264,1,0,0}, {398,0,23,0,0,0},
    {399,0,230,0,0,0}, {400,0,236,0,0,0}, {402,0,22,0,0,0}, {400,0,236,0,0,0}, {404,0,34,0,0,0},
    {400,0,236,0,0,0}, {405,0,1,0,0,0}, {407,0,48,1,0,0}, {400,0,236,0,0,0}, {254,0,264,0,0,0},
    {50,0,24,1,0,0}, {409,0,402,0,0,0}, {399,0,230,0,0,0}, {400,0,236,0,0,0}, {411,0,110,0,0,0},
    {400,0,236,0,0,0}, {254,0,264,1,0,0}, {399,0,230,0,0,0}, {398,0,253,0,0,0},
    {400,0,236,0,0,0}, {414,0,261,0,0,0}, {400,0,236,0,0,0}, {400,0,236,0,0,0},
    {399,0,229,0,0,0}, {417,0,262,0,0,0}, {400,0,236,0,0,0}, {254,0,264,1,0,0},
    {398,0,336,0,0,0}, {399,0,230,0,0,0}, {400,0,236,0,0,0}, {420,0,335,0,0,0},
    {400,0,236,0,0,0}, {422,0,344,0,0,0}, {405,0,1,0,0,0}, {424,0,352,1,0,0}, {426,0,309,1,0,0},
    {400,0,236,0,0,0}, {399,0,230,0,0,0}, {226,0,397,0,0,0}, {400,0,236,0,0,0},
    {429,0,432,1,0,0}, {430,0,441,1,0,0}, {431,0,434,0,0,0}, {432,0,433,0,0,0},
    {433,0,437,0,0,0}, {434,0,427,0,0,0}, {226,0,397,0,0,0}, {436,0,236,0,0,0},
    {437,0,230,0,0,0}, {439,0,438,0,0,0}, {436,0,236,0,0,0}, {35,0,70,1,0,0}, {452,0,145,0,0,0},
    {42,0,239,0,0,0}, {42,0,241,0,0,0}, {32,0,243,0,0,0}, {33,0,246,0,0,0}, {90,0,233,0,0,0},
    {254,0,264,1,0,0}, {76,0,377,1,0,0}, {74,0,254,1,0,0}, {461,0,97,1,0,0}, {254,0,264,0,0,0},
    {465,0,372,0,0,0}, {466,0,18,0,0,0}, {467,0,249,0,0,0}, {74,0,254,0,0,0}, {35,0,264,1,0,0},
    {58,0,321,1,0,0}, {469,0,73,0,0,0}, {470,0,75,0,0,0}, {471,0,268,1,0,0}, {143,0,281,0,0,0},
    {472,0,133,0,0,0}, {473,0,273,0,0,0}, {474,0,276,0,0,0}, {475,0,271,0,0,0},
    {254,0,264,0,0,0}, {75,0,281,0,0,0}, {74,0,254,0,0,0}, {16,0,258,0,0,0}, {477,0,259,0,0,0},
    {478,0,72,0,0,0}, {474,0,307,0,0,0}, {479,0,135,0,0,0}, {472,0,133,0,0,0}, {480,0,136,0,0,0},
    {481,0,267,0,0,0}, {483,0,392,0,0,0}, {90,0,233,0,0,0}, {90,0,233,0,0,0}, {74,0,254,0,0,0},
    {16,0,258,0,0,0}, {477,0,259,0,0,0}, {78,0,412,0,0,0}, {79,0,412,0,0,0}, {494,0,364,0,0,0},
    {479,0,135,0,0,0}, {495,0,387,0,0,0}, {472,0,133,0,0,0}, {480,0,136,0,0,0},
    {481,0,267,0,0,0}, {42,0,260,0,0,0}, {42,0,269,0,0,0}, {467,0,249,0,0,0}, {112,0,412,0,0,0},
    {321,0,412,0,0,0}, {499,0,412,0,0,0}, {504,0,254,0,0,0}, {42,0,373,0,0,0}, {35,0,264,0,0,0},
    {143,0,281,0,0,0}, {473,0,273,0,0,0}, {472,0,133,0,0,0}, {112,0,412,0,0,0},
    {321,0,412,0,0,0}, {508,0,272,1,0,0}, {509,0,161,1,0,0}, {42,0,270,0,0,0}, {35,0,279,1,0,0},
    {33,0,280,1,0,0}, {35,0,279,1,0,0}, {518,0,280,0,0,0}, {39,0,277,0,0,0}, {42,0,275,0,0,0},
    {42,0,274,0,0,0}, {52,0,46,1,0,0}, {528,0,228,0,0,0}, {529,0,301,0,0,0}, {531,0,194,0,0,0},
    {52,0,46,1,0,0}, {528,0,228,0,0,0}, {531,0,410,0,0,0}, {42,0,4,0,0,0}, {42,0,361,0,0,0},
    {254,0,264,1,0,0}, {76,0,377,1,0,0}, {77,0,31,1,0,0}, {538,0,36,1,0,0}, {540,0,81,0,0,0},
    {74,0,254,0,0,0}, {254,0,264,1,0,0}, {76,0,377,1,0,0}, {77,0,31,1,0,0}, {207,0,59,1,0,0},
    {66,0,62,1,0,0}, {543,0,412,0,0,0}, {13,0,193,1,0,0}, {545,0,142,1,0,0}, {13,0,193,1,0,0},
    {115,0,104,0,0,0}, {373,0,99,0,0,0}, {547,0,131,0,0,0}, {57,0,244,0,0,0}, {13,0,409,1,0,0},
    {18,0,84,1,0,0}, {545,0,142,1,0,0}, {13,0,409,1,0,0}, {18,0,84,1,0,0}, {115,0,104,0,0,0},
    {373,0,99,0,0,0}, {547,0,131,0,0,0}, {551,0,432,1,0,0}, {226,0,397,0,0,0}, {551,0,223,0,0,0},
    {32,0,11,0,0,0}, {33,0,16,0,0,0}, {250,0,439,0,0,0}, {90,0,233,0,0,0}, {32,0,391,0,0,0},
    {33,0,391,0,0,0}, {35,0,391,0,0,0}, {559,0,391,0,0,0}, {42,0,306,0,0,0}, {32,0,391,0,0,0},
    {33,0,391,0,0,0}, {570,0,380,0,0,0}, {254,0,264,1,0,0}, {76,0,377,1,0,0}, {74,0,254,1,0,0},
    {570,0,380,1,0,0}, {74,0,254,0,0,0}, {574,0,312,0,0,0}, {575,0,312,0,0,0}, {576,0,317,0,0,0},
    {254,0,264,1,0,0}, {76,0,377,1,0,0}, {585,0,254,1,0,0}, {74,0,254,1,0,0}, {32,0,325,0,0,0},
    {33,0,330,0,0,0}, {35,0,325,1,0,0}, {36,0,81,1,0,0}, {32,0,81,1,0,0}, {37,0,81,1,0,0},
    {38,0,81,0,0,0}, {39,0,116,0,0,0}, {40,0,329,0,0,0}, {42,0,327,0,0,0}, {35,0,343,1,0,0},
    {596,0,351,1,0,0}, {29,0,326,0,0,0}, {54,0,87,0,0,0}, {56,0,175,0,0,0}, {58,0,321,0,0,0},
    {59,0,1,0,0,0}, {61,0,349,0,0,0}, {42,0,331,0,0,0}, {599,0,337,0,0,0}, {16,0,341,0,0,0},
    {64,0,134,0,0,0}, {65,0,412,0,0,0}, {66,0,342,0,0,0}, {67,0,204,0,0,0}, {68,0,132,0,0,0},
    {69,0,423,0,0,0}, {71,0,130,0,0,0}, {74,0,254,0,0,0}, {599,0,337,0,0,0}, {75,0,281,0,0,0},
    {76,0,377,0,0,0}, {601,0,343,0,0,0}, {78,0,412,0,0,0}, {79,0,412,0,0,0}, {80,0,204,0,0,0},
    {16,0,341,0,0,0}, {81,0,338,0,0,0}, {82,0,339,0,0,0}, {42,0,334,0,0,0}, {74,0,254,0,0,0},
    {85,0,205,0,0,0}, {596,0,351,0,0,0}, {29,0,326,0,0,0}, {88,0,308,0,0,0}, {58,0,321,0,0,0},
    {59,0,1,0,0,0}, {56,0,65,0,0,0}, {92,0,340,0,0,0}, {68,0,139,0,0,0}, {94,0,140,0,0,0},
    {69,0,423,0,0,0}, {71,0,130,0,0,0}, {110,0,318,1,0,0}, {111,0,319,1,0,0}, {112,0,412,1,0,0},
    {601,0,343,0,0,0}, {115,0,346,0,0,0}, {116,0,333,0,0,0}, {117,0,423,0,0,0},
    {118,0,423,0,0,0}, {42,0,347,0,0,0}, {122,0,351,1,0,0}, {123,0,353,0,0,0}, {618,0,328,0,0,0},
    {125,0,66,1,0,0}, {140,0,324,1,0,0}, {141,0,344,0,0,0}, {142,0,345,1,0,0}, {143,0,426,0,0,0},
    {42,0,350,0,0,0}, {155,0,423,0,0,0}, {156,0,424,0,0,0}, {157,0,424,0,0,0}, {158,0,424,0,0,0},
    {623,0,356,1,0,0}, {624,0,359,1,0,0}, {629,0,355,0,0,0}, {32,0,357,0,0,0}, {77,0,31,1,0,0},
    {110,0,318,0,0,0}, {185,0,320,0,0,0}, {118,0,423,0,0,0}, {42,0,363,0,0,0}, {77,0,31,1,0,0},
    {637,0,367,1,0,0}, {638,0,318,1,0,0}, {42,0,365,0,0,0}, {42,0,19,0,0,0}, {42,0,78,0,0,0},
    {116,0,371,0,0,0}, {648,0,96,0,0,0}, {16,0,92,0,0,0}, {64,0,134,0,0,0}, {35,0,377,0,0,0},
    {35,0,377,1,0,0}, {652,0,369,0,0,0}, {653,0,368,1,0,0}, {654,0,141,0,0,0}, {655,0,393,0,0,0},
    {656,0,77,0,0,0}, {74,0,254,1,0,0}, {16,0,376,1,0,0}, {40,0,136,0,0,0}, {42,0,374,0,0,0},
    {76,0,377,0,0,0}, {668,0,374,0,0,0}, {669,0,375,0,0,0}, {670,0,414,0,0,0}, {671,0,39,0,0,0},
    {116,0,374,0,0,0}, {672,0,370,0,0,0}, {673,0,370,0,0,0}, {674,0,370,0,0,0},
    {675,0,316,0,0,0}, {42,0,381,0,0,0}, {35,0,264,1,0,0}, {474,0,278,0,0,0}, {681,0,83,2,0,0},
    {494,0,366,0,0,0}, {74,0,254,0,0,0}, {256,0,390,0,0,0}, {254,0,264,1,0,0}, {74,0,254,1,0,0},
    {688,0,81,0,0,0}, {256,0,390,0,0,0}, {74,0,254,0,0,0}, {76,0,377,0,0,0}, {193,0,93,1,0,0},
    {32,0,395,1,0,0}, {33,0,400,1,0,0}, {42,0,395,0,0,0}, {42,0,394,0,0,0}, {426,0,309,1,0,0},
    {226,0,397,1,0,0}, {35,0,403,0,0,0}, {701,0,405,0,0,0}, {42,0,401,0,0,0}, {42,0,404,0,0,0},
    {708,0,82,0,0,0}, {13,0,193,0,0,0}, {52,0,46,0,0,0}, {370,0,10,0,0,0}, {371,0,250,0,0,0},
    {56,0,67,0,0,0}, {55,0,67,0,0,0}, {372,0,2,0,0,0}, {373,0,99,0,0,0}, {188,0,122,0,0,0},
    {122,0,409,0,0,0}, {367,0,407,0,0,0}, {14,0,237,0,0,0}, {42,0,406,0,0,0}, {90,0,233,0,0,0},
    {717,0,121,0,0,0}, {718,0,203,0,0,0}, {719,0,202,0,0,0}, {720,0,118,0,0,0}, {90,0,391,0,0,0},
    {426,0,309,1,0,0}, {734,0,396,1,0,0}, {228,0,43,1,0,0}, {230,0,251,1,0,0}, {230,0,251,0,0,0},
    {745,0,429,0,0,0}, {746,0,430,0,0,0}, {35,0,439,1,0,0}, {754,0,264,1,0,0}, {755,0,31,1,0,0},
    {409,0,436,1,0,0}, {756,0,431,1,0,0}, {757,0,428,1,0,0}, {761,0,199,1,0,0},
    {762,0,227,0,0,0}, {42,0,435,0,0,0}, {42,0,223,0,0,0},};

const ShapeRow shapes[] = {
    {6,3,192,0,0,4,30,0,0,0,0}, {10,0,4,0,3,0,0,0,0,0,0}, {11,3,4,3,0,0,0,0,0,0,0},
    {12,3,0,3,0,0,0,19,0,0,0}, {15,0,0,3,2,0,0,0,0,0,0}, {17,0,0,5,1,0,0,0,0,0,0},
    {19,0,0,6,3,0,0,0,0,0,0}, {20,0,0,9,1,0,0,0,0,0,0}, {28,3,0,0,7,0,0,0,0,0,0},
    {30,0,0,10,1,0,0,0,0,0,0}, {31,3,192,11,0,1,50,0,0,0,0}, {34,2,0,11,2,0,0,0,0,0,0},
    {41,0,0,13,7,0,0,0,0,0,0}, {43,1,128,20,1,0,10,0,0,0,0}, {47,3,0,7,3,0,0,0,0,0,0},
    {48,3,192,21,0,1,50,226,0,0,0}, {49,3,192,21,0,1,1000,0,0,0,0}, {51,0,0,21,2,0,0,0,0,0,0},
    {63,0,0,23,13,0,0,0,0,0,0}, {73,0,0,36,11,0,0,0,0,0,0}, {83,0,0,47,11,0,0,0,0,0,0},
    {84,1,0,58,1,0,0,0,0,0,0}, {86,0,0,59,2,0,0,0,0,0,0}, {87,3,0,61,0,0,0,0,0,0,0},
    {89,0,0,61,7,0,0,0,0,0,0}, {91,0,1,68,1,0,0,0,0,0,0}, {93,0,0,69,3,0,0,0,0,0,0},
    {95,0,0,72,5,0,0,0,0,0,0}, {100,3,0,10,4,0,0,0,0,0,0}, {101,3,0,77,0,0,0,0,0,0,0},
    {102,3,192,77,0,1,100,227,0,0,0}, {103,3,192,77,0,1,100,228,0,0,0},
    {104,0,1,77,0,0,0,0,0,0,0}, {108,3,0,14,3,0,0,0,0,0,0}, {109,3,192,77,0,1,35,229,0,0,0},
    {113,0,0,77,3,0,0,0,0,0,0}, {114,5,192,80,0,1,999,0,0,0,0}, {119,0,0,80,5,0,0,0,0,0,0},
    {120,1,0,85,1,0,0,0,0,0,0}, {121,5,192,86,0,5,86400,0,0,0,0}, {127,0,0,86,5,0,0,0,0,0,0},
    {130,0,0,91,2,0,0,0,0,0,0}, {135,0,0,93,8,0,0,0,0,0,0}, {136,3,192,101,0,1,1024,0,0,0,0},
    {139,0,0,101,4,0,0,0,0,0,0}, {144,0,0,105,4,0,0,0,0,0,0}, {145,0,0,109,4,0,0,0,0,0,0},
    {146,1,0,113,1,0,0,0,0,0,0}, {147,0,1,114,0,0,0,0,0,0,0}, {148,3,0,114,0,0,0,230,0,0,0},
    {150,0,0,114,1,0,0,0,0,0,0}, {151,1,128,115,1,0,10,0,0,0,0}, {154,0,0,116,6,0,0,0,0,0,0},
    {159,0,0,122,4,0,0,0,0,0,0}, {161,0,0,126,4,0,0,0,0,0,0}, {162,3,0,130,0,0,0,231,0,0,0},
    {163,1,192,130,1,1,1000,0,0,0,0}, {164,0,1,131,0,0,0,0,0,0,0}, {165,0,0,131,2,0,0,0,0,0,0},
    {168,3,0,17,2,0,0,0,0,0,0}, {169,3,192,133,0,0,512,0,0,0,0}, {170,3,0,133,0,0,0,142,0,0,0},
    {173,0,0,133,3,0,0,0,0,0,0}, {175,0,0,136,2,0,0,0,0,0,0}, {176,1,0,138,1,0,0,0,0,0,0},
    {177,0,0,139,2,0,0,0,0,0,0}, {178,1,0,141,1,0,0,0,0,0,0}, {180,0,0,142,2,0,0,0,0,0,0},
    {182,3,0,19,1,0,0,0,0,0,0}, {183,3,192,144,0,1,100,232,0,0,0}, {186,0,0,144,6,0,0,0,0,0,0},
    {187,1,0,150,1,0,0,0,0,0,0}, {189,0,0,151,3,0,0,0,0,0,0}, {190,3,192,154,0,3,63,233,0,0,0},
    {191,2,0,154,2,0,0,0,0,0,0}, {192,3,0,20,1,0,0,0,0,0,0}, {194,0,0,156,1,0,0,0,0,0,0},
    {195,0,0,157,2,0,0,0,0,0,0}, {196,3,192,159,0,1,100,0,0,0,0}, {198,3,0,21,1,0,0,0,0,0,0},
    {46,4,0,159,0,0,0,0,0,0,0}, {199,3,0,159,0,0,0,142,0,0,0}, {200,3,192,159,0,1,128,234,0,0,0},
    {201,3,192,159,0,1,256,0,0,0,0}, {202,3,0,159,0,0,0,0,0,0,0},
    {203,3,192,159,0,1,1000,0,0,0,0}, {204,1,192,159,1,1,50,0,0,0,0},
    {205,0,1,160,1,0,0,0,0,0,0}, {206,0,1,161,1,0,0,0,0,0,0}, {209,0,0,162,2,0,0,0,0,0,0},
    {210,0,0,164,3,0,0,0,0,0,0}, {214,3,0,22,7,0,0,0,0,0,0}, {215,1,192,167,1,1,1,0,0,0,0},
    {216,0,1,168,1,0,0,0,0,0,0}, {218,0,0,169,2,0,0,0,0,0,0}, {219,1,0,171,1,0,0,0,0,0,0},
    {222,3,0,29,2,0,0,0,0,0,0}, {223,0,1,172,1,0,0,0,0,0,409}, {224,3,192,173,0,1,2048,0,0,0,0},
    {227,0,0,173,8,0,0,0,0,0,0}, {229,0,0,181,2,0,0,0,0,0,0}, {231,0,0,183,2,0,0,0,0,0,0},
    {232,0,0,185,2,0,0,0,0,0,0}, {234,0,0,187,4,0,0,0,0,0,0}, {235,0,0,191,3,0,0,0,0,0,0},
    {236,0,0,194,1,0,0,0,0,0,0}, {237,0,0,195,1,0,0,0,0,0,0}, {238,0,0,196,0,0,0,0,0,0,0},
    {243,0,0,196,6,0,0,0,0,0,0}, {244,1,0,202,1,0,0,0,0,0,0}, {246,0,0,203,5,0,0,0,0,0,0},
    {248,0,0,208,2,0,0,0,0,0,0}, {249,1,0,210,1,0,0,0,0,0,0}, {251,0,0,211,1,0,0,0,0,0,0},
    {252,0,0,212,0,0,0,0,0,0,0}, {253,3,192,212,0,1,160,0,0,0,0}, {257,0,0,212,4,0,0,0,0,0,0},
    {258,3,192,216,0,1,300,235,0,0,0}, {259,0,1,216,1,0,0,0,0,0,0}, {260,0,0,217,3,0,0,0,0,0,0},
    {261,4,0,220,0,0,0,0,0,0,0}, {262,0,0,220,2,0,0,0,0,0,0}, {263,3,192,222,0,1,400,0,0,0,0},
    {265,3,0,31,1,0,0,0,0,0,0}, {266,0,0,222,3,0,0,0,0,0,0}, {267,1,192,225,1,1,10,0,0,0,0},
    {268,3,192,226,0,1,128,236,0,0,0}, {271,3,0,32,2,0,0,0,0,0,0},
    {272,3,192,226,0,1,2000,45,0,0,0}, {274,0,0,226,2,0,0,0,0,0,0}, {275,0,0,228,3,0,0,0,0,0,0},
    {276,3,192,231,0,1,1500,0,0,0,0}, {280,3,0,34,3,0,0,0,0,0,0},
    {281,3,192,231,0,1,2048,0,0,0,0}, {284,0,0,231,2,0,0,0,0,0,0}, {287,3,0,37,2,0,0,0,0,0,0},
    {290,0,0,233,2,0,0,0,0,0,0}, {293,3,0,39,2,0,0,0,0,0,0}, {294,3,0,235,0,0,0,0,0,0,0},
    {295,3,0,235,0,0,0,0,0,0,0}, {297,0,0,235,3,0,0,0,0,0,0}, {298,0,0,238,3,0,0,0,0,0,0},
    {305,3,0,41,6,0,0,0,0,0,0}, {306,3,192,241,0,1,128,0,0,0,0}, {307,1,192,241,1,1,10,0,0,0,0},
    {308,0,0,242,4,0,0,0,0,0,0}, {309,0,0,246,1,0,0,0,0,0,0}, {310,0,0,247,1,0,0,0,0,0,0},
    {312,0,0,248,1,0,0,0,0,0,0}, {313,0,0,249,2,0,0,0,0,0,0}, {315,0,0,251,1,0,0,0,0,0,0},
    {316,0,0,252,2,0,0,0,0,0,0}, {318,0,0,254,2,0,0,0,0,0,0}, {319,0,0,256,1,0,0,0,0,0,0},
    {322,0,0,257,5,0,0,0,0,0,0}, {323,0,0,262,2,0,0,0,0,0,0}, {324,0,0,264,1,0,0,0,0,0,0},
    {327,0,0,265,2,0,0,0,0,0,0}, {328,3,192,267,0,1,255,45,0,0,0}, {329,1,192,267,1,1,8,0,0,0,0},
    {333,0,0,268,3,0,0,0,0,0,0}, {334,0,0,271,2,0,0,0,0,0,0}, {335,3,192,273,0,1,255,45,0,0,0},
    {336,1,192,273,1,1,8,0,0,0,0}, {340,3,0,47,3,0,0,0,0,0,0}, {341,1,192,274,1,1,3,0,0,0,0},
    {344,0,0,275,3,0,0,0,0,0,0}, {345,1,192,278,1,1,3,0,0,0,0}, {346,0,0,279,3,0,0,0,0,0,0},
    {347,1,192,282,1,1,3,0,0,0,0}, {348,0,0,283,2,0,0,0,0,0,0}, {349,3,192,285,0,1,255,0,0,0,0},
    {350,1,192,285,1,1,8,0,0,0,0}, {351,0,0,286,1,0,0,0,0,0,0}, {352,1,0,287,1,0,0,0,0,0,0},
    {353,0,1,288,0,0,0,0,0,0,0}, {354,0,1,288,0,0,0,0,0,0,0}, {355,0,1,288,1,0,0,0,0,0,0},
    {356,0,1,289,0,0,0,0,0,0,0}, {357,0,1,289,0,0,0,0,0,0,0}, {358,0,1,289,0,0,0,0,0,0,0},
    {359,0,1,289,0,0,0,0,0,0,0}, {360,0,1,289,0,0,0,0,0,0,0}, {361,0,1,289,0,0,0,0,0,0,0},
    {362,0,1,289,0,0,0,0,0,0,0}, {363,0,1,289,0,0,0,0,0,0,0}, {364,0,1,289,1,0,0,0,0,0,0},
    {365,0,1,290,0,0,0,0,0,0,0}, {366,0,1,290,0,0,0,0,0,0,0}, {369,0,0,290,4,0,0,0,0,0,0},
    {374,0,0,294,8,0,0,0,0,0,0}, {375,0,0,302,3,0,0,0,0,0,0}, {376,3,0,305,0,0,0,142,0,0,0},
    {377,1,0,305,1,0,0,0,0,0,0}, {378,0,1,306,0,0,0,0,0,0,0}, {383,3,0,50,7,0,0,0,0,0,0},
    {384,5,192,306,0,60,43200,0,0,0,0}, {387,0,0,306,2,0,0,0,0,0,0},
    {388,3,192,308,0,1,150,0,0,0,0}, {390,0,0,308,1,0,0,0,0,0,0},
    {391,3,192,309,0,1,140,237,0,0,0}, {392,8,0,309,0,0,0,0,0,0,0}, {393,3,0,309,0,0,0,0,0,0,0},
    {394,3,0,309,0,0,0,0,0,0,0}, {396,0,0,309,2,0,0,0,0,0,0}, {397,0,1,311,0,0,0,0,0,0,0},
    {401,0,0,311,4,0,0,0,0,0,0}, {403,0,0,315,2,0,0,0,0,0,0}, {406,0,0,317,3,0,0,0,0,0,0},
    {408,0,0,320,2,0,0,0,0,0,0}, {410,0,0,322,5,0,0,0,0,0,0}, {412,0,0,327,2,0,0,0,0,0,0},
    {413,0,0,329,4,0,0,0,0,0,0}, {415,0,0,333,2,0,0,0,0,0,0}, {416,0,0,335,2,0,0,0,0,0,0},
    {418,0,0,337,2,0,0,0,0,0,0}, {419,0,0,339,4,0,0,0,0,0,0}, {421,0,0,343,2,0,0,0,0,0,0},
    {423,0,0,345,2,0,0,0,0,0,0}, {425,0,0,347,1,0,0,0,0,0,0}, {427,0,0,348,3,0,0,0,0,0,0},
    {428,0,0,351,2,0,0,0,0,0,0}, {435,0,0,353,7,0,0,0,0,0,0}, {438,0,0,360,2,0,0,0,0,0,0},
    {440,0,0,362,2,0,0,0,0,0,0}, {441,3,192,364,0,1,250,0,0,0,0},
    {442,3,192,364,0,1,150,0,0,0,0}, {443,5,64,364,0,1,0,0,0,0,0},
    {444,5,192,364,0,1,1000,0,0,0,0}, {437,5,192,364,0,1,100,0,0,0,0},
    {445,5,192,364,0,0,10,0,0,0,0}, {446,5,192,364,0,0,5,0,0,0,0},
    {447,3,192,364,0,1,5000,0,0,0,0}, {448,5,192,364,0,0,10,0,0,0,0},
    {449,5,192,364,0,0,5,0,0,0,0}, {436,3,192,364,0,1,2048,0,0,0,0},
    {450,3,192,364,0,1,50,0,0,0,0}, {451,0,1,364,0,0,0,0,0,0,0}, {453,0,0,364,2,0,0,0,0,0,0},
    {454,1,0,366,1,0,0,0,0,0,0}, {455,3,192,367,0,1,128,0,0,0,0}, {456,1,192,367,1,1,15,0,0,0,0},
    {457,3,0,368,0,0,0,228,0,0,0}, {458,2,0,368,2,0,0,0,0,0,0}, {459,0,1,370,1,0,0,0,0,0,0},
    {460,3,0,371,0,0,0,0,0,0,0}, {462,0,0,371,4,0,0,0,0,0,0}, {463,5,192,375,0,0,100,0,0,0,0},
    {464,3,0,375,0,0,0,238,0,0,0}, {468,0,0,375,5,0,0,0,0,0,0}, {476,0,0,380,10,0,0,0,0,0,0},
    {482,0,0,390,11,0,0,0,0,0,0}, {484,0,0,401,1,0,0,0,0,0,0}, {485,3,0,402,0,0,0,142,0,0,0},
    {486,0,1,402,0,0,0,0,0,0,0}, {487,0,1,402,1,0,0,0,0,0,0}, {488,0,1,403,1,0,0,0,0,0,0},
    {492,3,0,57,7,0,0,0,0,0,0}, {493,3,0,404,0,0,0,0,0,0,0}, {496,0,0,404,11,0,0,0,0,0,0},
    {497,1,0,415,1,0,0,0,0,0,0}, {498,1,0,416,1,0,0,0,0,0,0}, {500,0,0,417,4,0,0,0,0,0,0},
    {501,3,192,421,0,1,100,227,0,0,0}, {502,0,1,421,0,0,0,0,0,0,0}, {503,0,1,421,0,0,0,0,0,0,0},
    {505,0,0,421,1,0,0,0,0,0,0}, {506,1,0,422,1,0,0,0,0,0,0}, {507,0,0,423,6,0,0,0,0,0,0},
    {510,0,0,429,2,0,0,0,0,0,0}, {511,1,128,431,1,0,50,0,0,0,0}, {513,3,0,64,1,0,0,0,0,0,0},
    {516,3,0,65,2,0,0,0,0,0,0}, {517,0,0,432,2,0,0,0,0,0,0}, {519,0,0,434,3,0,0,0,0,0,0},
    {520,1,128,437,1,0,50,0,0,0,0}, {521,3,192,438,0,0,200,45,0,0,0},
    {522,1,192,438,1,1,50,0,0,0,0}, {523,3,192,439,0,1,128,228,0,0,0},
    {524,3,192,439,0,1,1000,45,0,0,0}, {525,5,64,439,0,1,0,0,0,0,0}, {526,0,1,439,0,0,0,0,0,0,0},
    {527,3,192,439,0,1,2048,0,0,0,0}, {530,0,0,439,3,0,0,0,0,0,0}, {532,0,0,442,1,0,0,0,0,0,0},
    {533,0,0,443,2,0,0,0,0,0,0}, {534,0,0,445,1,0,0,0,0,0,0}, {535,1,192,446,1,1,1000,0,0,0,0},
    {536,1,192,447,1,1,10,0,0,0,0}, {537,3,192,448,0,1,250,0,0,0,0}, {539,0,0,448,4,0,0,0,0,0,0},
    {541,0,0,452,2,0,0,0,0,0,0}, {542,0,0,454,5,0,0,0,0,0,0}, {544,0,0,459,1,0,0,0,0,0,0},
    {546,0,0,460,2,0,0,0,0,0,0}, {548,0,0,462,5,0,0,0,0,0,0}, {549,0,0,467,3,0,0,0,0,0,0},
    {550,0,0,470,5,0,0,0,0,0,0}, {552,0,0,475,2,0,0,0,0,0,0}, {553,0,0,477,1,0,0,0,0,0,0},
    {554,2,192,478,2,0,1,0,0,0,0}, {555,0,0,480,1,0,0,0,0,0,0}, {556,0,0,481,0,0,0,0,0,0,0},
    {557,0,1,481,1,0,0,0,0,0,0}, {558,2,0,482,2,0,0,0,0,0,0}, {560,0,0,484,2,0,0,0,0,0,0},
    {561,1,0,486,1,0,0,0,0,0,0}, {562,2,0,487,2,0,0,0,0,0,0}, {563,3,0,489,0,0,0,238,0,0,0},
    {564,0,1,489,0,0,0,0,0,0,0}, {568,3,0,67,4,0,0,0,0,0,0}, {569,5,64,489,0,1,0,0,0,0,0},
    {571,0,0,489,1,0,0,0,0,0,0}, {572,0,0,490,4,0,0,0,0,0,0}, {573,0,0,494,1,0,0,0,0,0,0},
    {577,0,0,495,3,0,0,0,0,0,0}, {580,3,0,71,2,0,0,0,0,0,0}, {581,3,192,498,0,1,1500,0,0,0,0},
    {582,3,192,498,0,1,100,0,0,0,0}, {583,3,192,498,0,1,2048,0,0,0,0},
    {584,3,128,498,0,0,1024,239,0,0,0}, {586,0,0,498,3,0,0,0,0,0,0}, {587,0,0,501,1,0,0,0,0,0,0},
    {589,3,0,73,1,0,0,0,0,0,0}, {590,3,192,502,0,1,50,0,0,0,0}, {591,2,192,502,2,0,200,0,0,0,0},
    {592,0,0,504,7,0,0,0,0,0,0}, {593,1,128,511,1,0,10,0,0,0,0}, {594,3,0,74,3,0,0,0,0,0,0},
    {595,3,192,512,0,1,10000,0,0,0,0}, {597,0,0,512,8,0,0,0,0,0,0},
    {598,1,192,520,1,1,5,0,0,0,0}, {600,0,0,521,9,0,0,0,0,0,0}, {602,0,0,530,11,0,0,0,0,0,0},
    {603,1,0,541,1,0,0,0,0,0,0}, {604,0,0,542,2,0,0,0,0,0,0}, {605,3,192,544,0,1,200,0,0,0,0},
    {606,0,0,544,6,0,0,0,0,0,0}, {607,0,0,550,1,0,0,0,0,0,0}, {608,0,0,551,4,0,0,0,0,0,0},
    {609,3,0,77,4,0,0,0,0,0,0}, {610,3,192,555,0,1,200,233,0,0,0},
    {611,3,192,555,0,1,100,227,0,0,0}, {612,3,0,81,1,0,0,0,0,0,0},
    {613,3,192,555,0,1,35,229,0,0,0}, {614,0,0,555,3,0,0,0,0,0,0}, {615,0,0,558,5,0,0,0,0,0,0},
    {616,1,0,563,1,0,0,0,0,0,0}, {617,5,192,564,0,5,86400,0,0,0,0}, {619,0,0,564,4,0,0,0,0,0,0},
    {620,0,0,568,4,0,0,0,0,0,0}, {621,1,0,572,1,0,0,0,0,0,0}, {622,0,0,573,4,0,0,0,0,0,0},
    {625,0,0,577,2,0,0,0,0,0,0}, {626,3,192,579,0,3,63,0,0,0,0}, {627,3,0,579,0,0,0,0,0,0,0},
    {628,3,192,579,0,1,100,0,0,0,0}, {630,0,0,579,2,0,0,0,0,0,0}, {631,3,0,581,0,0,0,0,0,0,0},
    {632,3,4,581,0,0,0,0,0,0,0}, {633,3,192,581,0,1,128,0,0,0,0}, {634,3,4,581,0,0,0,0,0,0,0},
    {635,0,0,581,4,0,0,0,0,0,0}, {636,1,0,585,1,0,0,0,0,0,0}, {639,0,0,586,3,0,0,0,0,0,0},
    {640,1,192,589,1,0,50,0,0,0,0}, {645,3,0,82,4,0,0,0,0,0,0}, {646,1,0,590,1,0,0,0,0,0,0},
    {647,1,0,591,1,0,0,0,0,0,0}, {649,0,0,592,2,0,0,0,0,0,0}, {650,0,0,594,2,0,0,0,0,0,0},
    {651,0,0,596,1,0,0,0,0,0,0}, {657,0,0,597,6,0,0,0,0,0,0}, {658,0,0,603,3,0,0,0,0,0,0},
    {659,1,0,606,1,0,0,0,0,0,0}, {661,3,0,86,7,0,0,0,0,0,0}, {662,3,192,607,0,1,100,227,0,0,0},
    {663,0,1,607,0,0,0,0,0,0,0}, {664,0,1,607,0,0,0,0,0,0,0}, {667,3,0,93,2,0,0,0,0,0,0},
    {676,0,0,607,10,0,0,0,0,0,0}, {677,1,0,617,1,0,0,0,0,0,0}, {680,3,0,95,2,0,0,0,0,0,0},
    {682,0,0,618,4,0,0,0,0,0,0}, {683,0,0,622,1,0,0,0,0,0,0}, {686,3,0,97,2,0,0,0,0,0,0},
    {687,0,0,623,1,0,0,0,0,0,0}, {689,0,0,624,4,0,0,0,0,0,0}, {690,0,0,628,1,0,0,0,0,0,0},
    {691,3,128,629,0,0,200,0,0,0,0}, {44,3,0,629,0,0,0,0,0,0,0}, {692,0,0,629,1,0,0,0,0,0,0},
    {693,0,0,630,1,0,0,0,0,0,0}, {694,0,0,631,2,0,0,0,0,0,0}, {695,3,192,633,0,1,128,0,0,0,0},
    {696,1,0,633,1,0,0,0,0,0,0}, {697,1,0,634,1,0,0,0,0,0,0}, {698,0,0,635,2,0,0,0,0,0,0},
    {699,0,0,637,0,0,0,0,0,0,0}, {700,3,192,637,0,0,256,0,0,0,0}, {702,0,0,637,2,0,0,0,0,0,0},
    {703,1,0,639,1,0,0,0,0,0,0}, {705,3,0,99,1,0,0,0,0,0,0}, {706,3,64,640,0,1,0,0,0,0,0},
    {707,1,0,640,1,0,0,0,0,0,0}, {709,0,0,641,2,0,0,0,0,0,0}, {710,0,0,643,8,0,0,0,0,0,0},
    {711,0,0,651,3,0,0,0,0,0,0}, {712,3,192,654,0,1,512,0,0,0,0}, {713,1,0,654,1,0,0,0,0,0,0},
    {714,8,0,655,0,0,0,0,0,0,0}, {715,8,0,655,0,0,0,0,0,0,0}, {716,0,1,655,1,0,0,0,0,0,0},
    {721,0,0,656,4,0,0,0,0,0,0}, {722,3,192,660,0,0,1024,0,0,0,0}, {732,3,0,100,9,0,0,0,0,0,0},
    {733,0,1,660,1,0,0,0,0,0,0}, {735,0,0,661,2,0,0,0,0,0,0}, {736,0,0,663,0,0,0,0,0,0,0},
    {737,0,0,663,1,0,0,0,0,0,0}, {738,0,0,664,1,0,0,0,0,0,0}, {739,0,0,665,1,0,0,0,0,0,0},
    {740,3,192,666,0,1,2048,0,0,0,0}, {741,3,192,666,0,1,2048,0,0,0,0},
    {742,0,1,666,0,0,0,0,0,0,0}, {743,3,192,666,0,1,9,229,0,0,0}, {744,3,0,666,0,0,0,0,0,0,0},
    {747,0,0,666,2,0,0,0,0,0,0}, {748,3,192,668,0,1,100,0,0,0,0},
    {749,3,192,668,0,1,100,0,0,0,0}, {753,3,0,109,3,0,0,0,0,0,0}, {758,0,0,668,6,0,0,0,0,0,0},
    {759,3,0,674,0,0,0,0,0,0,0}, {760,3,0,674,0,0,0,0,0,0,0}, {763,0,0,674,2,0,0,0,0,0,0},
    {764,1,128,676,1,0,5,0,0,0,0}, {765,8,0,677,0,0,0,0,0,0,0}, {766,1,0,677,1,0,0,0,0,0,0},
    {767,3,192,678,0,1,100,227,0,0,0}, {768,0,1,678,0,0,0,0,0,0,0},
    {769,3,192,678,0,1,1000,0,0,0,0},};

const std::uint16_t enums[] = {
    21, 22, 23, 24, 25, 26, 27, 44, 45, 46, 96, 97, 98, 99, 105, 106, 107, 166, 167, 181, 181,
    197, 96, 99, 211, 98, 212, 97, 213, 220, 221, 264, 269, 270, 277, 278, 279, 285, 286, 291,
    292, 299, 300, 301, 302, 303, 304, 337, 338, 339, 379, 380, 381, 96, 382, 98, 99, 212, 96,
    489, 490, 98, 491, 99, 512, 514, 515, 286, 565, 566, 567, 578, 579, 588, 44, 45, 46, 96, 97,
    98, 99, 105, 641, 642, 643, 644, 212, 96, 99, 489, 490, 98, 660, 665, 666, 678, 679, 684,
    685, 704, 723, 724, 725, 726, 727, 728, 729, 730, 731, 750, 751, 752,};

const std::uint16_t errors[] = {
    425, 184, 195, 425, 184, 195, 180, 425, 206, 413, 187, 88, 425, 265, 185, 176, 179, 186, 206,
    413, 187, 88, 425, 88, 425, 88, 425, 88, 425, 440, 425, 266, 378, 425, 266, 378, 49, 425,
    425, 195, 425, 266, 282, 425, 266, 255, 425, 266, 195, 425, 180, 181, 425, 266, 183, 255,
    425, 183, 425, 266, 183, 26, 425, 266, 183, 425, 183, 425, 266, 183, 255, 425, 183, 425, 310,
    183, 178, 425, 183, 425, 98, 266, 378, 94, 238, 89, 425, 49, 49, 425, 266, 378, 33, 425, 89,
    177, 58, 266, 378, 33, 425, 425, 195, 182, 425, 195, 182, 245, 425, 195, 182, 180, 425, 195,
    182, 180, 425, 206, 189, 188, 266, 413, 187, 88, 425, 440, 425, 98, 266, 378, 379, 238, 89,
    425, 98, 266, 255, 257, 378, 417, 425, 98, 266, 89, 425, 98, 266, 256, 119, 425, 310, 178,
    413, 187, 88, 425, 310, 178, 187, 88, 304, 425, 49, 425, 185, 176, 179, 186, 206,};

const OperationRow operations[] = {
    {770,5,6,0,0,3,0,0,771,772}, {773,7,8,0,3,4,0,0,771,772}, {774,100,101,0,7,5,0,0,771,772},
    {723,102,103,0,12,10,0,0,771,772}, {775,105,0,0,22,2,0,0,771,772},
    {776,106,0,0,24,2,0,0,771,772}, {777,107,108,0,26,2,0,0,771,772},
    {778,114,115,0,28,2,0,0,771,772}, {779,117,0,0,30,3,0,0,771,772},
    {780,120,0,0,33,3,0,0,771,772}, {781,146,147,0,36,2,0,0,771,772},
    {782,148,149,0,38,2,0,0,771,772}, {783,152,153,0,40,3,0,0,771,772},
    {784,150,151,0,43,3,0,0,771,772}, {785,154,155,0,46,2,0,0,771,772},
    {786,156,157,0,48,4,0,0,771,772}, {787,207,208,0,52,4,0,1,771,772},
    {788,209,210,0,56,2,0,2,771,772}, {789,211,212,0,58,4,0,3,771,772},
    {790,213,214,0,62,3,0,4,771,772}, {791,215,216,0,65,2,0,5,771,772},
    {792,217,218,0,67,4,0,6,771,772}, {793,219,220,0,71,2,0,0,771,772},
    {794,221,222,0,73,4,0,7,771,772}, {795,224,225,0,77,2,0,8,771,772},
    {796,247,0,0,79,7,0,0,771,772}, {797,284,285,0,86,2,0,0,771,772},
    {798,286,287,0,88,2,0,0,771,772}, {728,291,292,0,90,5,0,0,771,772},
    {799,293,294,0,95,6,0,0,771,772}, {800,295,0,0,101,3,0,0,771,772},
    {801,296,0,0,104,4,0,0,771,772}, {802,297,0,0,108,4,0,0,771,772},
    {803,298,0,0,112,4,0,0,771,772}, {804,299,300,0,116,8,0,0,771,772},
    {805,302,303,0,124,2,0,0,771,772}, {806,314,315,0,126,7,0,0,771,772},
    {807,322,323,0,133,7,0,0,771,772}, {724,384,385,0,140,4,0,0,771,772},
    {808,388,389,0,144,5,0,0,771,772}, {809,398,399,0,149,6,0,0,771,772},
    {810,418,419,0,155,5,0,0,771,772}, {811,420,0,0,160,3,0,0,771,772},
    {812,421,422,0,163,6,0,0,771,772},};

const PageRow pages[] = {
    {400,400,399,0,402}, {400,400,0,0,407}, {400,400,399,0,411}, {400,400,399,0,414},
    {400,400,399,0,417}, {400,400,399,0,420}, {400,400,399,0,226}, {436,436,437,0,439},};

}  // namespace

const ServiceTable codepipeline_table = {
    {1,2,3,1,1,4,5,0}, 9, texts, members, shapes, enums,
    errors, operations, pages, {}, {}};

}  // namespace greenroom::mocks::model::tables
