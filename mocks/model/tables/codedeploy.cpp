// The model of codedeploy (2014-10-06), as tables.
// Source: botocore 1.44.5 (https://pypi.org/project/botocore/1.44.5/); licence Apache-2.0
// (https://github.com/boto/botocore/blob/develop/LICENSE.txt). Names and numbers only, no text.
// Written by tools/models/generate.py: change that, not this.
// clang-format off
#include "mocks/model/tables.hpp"

namespace greenroom::mocks::model::tables {
namespace {

const char text_0[] =
    "\ncodedeploy\nCodeDeploy\n2014-10-06\nCodeDeploy_20141006\n1.1\ntags\ninstanceNames\n"
    "AddTagsToOnPremisesInstancesInput\nAdditionalDeploymentStatusInfo\nname\nAlarm\nenabled\n"
    "ignorePollAlarmFailure\nalarms\nAlarmConfiguration\nmember\nAlarmList\nAlarmName\n"
    "AlarmsLimitExceededException\ncontent\nsha256\nAppSpecContent\n"
    "ApplicationAlreadyExistsException\nApplicationDoesNotExistException\nApplicationId\n"
    "applicationId\napplicationName\ncreateTime\nlinkedToGitHub\ngitHubAccountName\n"
    "computePlatform\nApplicationInfo\nApplicationLimitExceededException\nApplicationName\n"
    "ApplicationNameRequiredException\nregisterTime\nfirstUsedTime\nlastUsedTime\n"
    "ApplicationRevisionSortBy\nApplicationsInfoList\nApplicationsList\nArn\n"
    "ArnNotSupportedException\nevents\nAutoRollbackConfiguration\nDEPLOYMENT_FAILURE\n"
    "DEPLOYMENT_STOP_ON_ALARM\nDEPLOYMENT_STOP_ON_REQUEST\nAutoRollbackEvent\n"
    "AutoRollbackEventsList\nhook\nterminationHook\nAutoScalingGroup\nAutoScalingGroupHook\n"
    "AutoScalingGroupList\nAutoScalingGroupName\nAutoScalingGroupNameList\nTerminate\n"
    "AZRebalance\nInstanceRefresh\nScheduledActions\nAutoScalingGroupProcess\n"
    "AutoScalingGroupProcessesToSuspendList\nrevisions\nBatchGetApplicationRevisionsInput\n"
    "errorMessage\nBatchGetApplicationRevisionsOutput\napplicationNames\n"
    "BatchGetApplicationsInput\napplicationsInfo\nBatchGetApplicationsOutput\n"
    "deploymentGroupNames\nBatchGetDeploymentGroupsInput\ndeploymentGroupsInfo\n"
    "BatchGetDeploymentGroupsOutput\ndeploymentId\ninstanceIds\n"
    "BatchGetDeploymentInstancesInput\ninstancesSummary\nBatchGetDeploymentInstancesOutput\n"
    "targetIds\nBatchGetDeploymentTargetsInput\ndeploymentTargets\n"
    "BatchGetDeploymentTargetsOutput\ndeploymentIds\nBatchGetDeploymentsInput\n"
    "deploymentsInfo\nBatchGetDeploymentsOutput\nBatchGetOnPremisesInstancesInput\n"
    "instanceInfos\nBatchGetOnPremisesInstancesOutput\nBatchLimitExceededException\n"
    "terminateBlueInstancesOnDeploymentSuccess\ndeploymentReadyOption\n"
    "greenFleetProvisioningOption\nBlueGreenDeploymentConfiguration\naction\n"
    "terminationWaitTimeInMinutes\nBlueInstanceTerminationOption\nBoolean\n"
    "BucketNameFilterRequiredException\ntar\ntgz\nzip\nYAML\nJSON\nBundleType\n"
    "CloudFormationResourceType\ntargetId\nlastUpdatedAt\nlifecycleEvents\nstatus\n"
    "resourceType\ntargetVersionWeight\nCloudFormationTarget\nCommitId\nServer\nLambda\nECS\n"
    "ComputePlatform\ndeploymentWaitType\nContinueDeploymentInput\nCreateApplicationInput\n"
    "CreateApplicationOutput\ndeploymentConfigName\nminimumHealthyHosts\ntrafficRoutingConfig\n"
    "zonalConfig\nCreateDeploymentConfigInput\ndeploymentConfigId\n"
    "CreateDeploymentConfigOutput\ndeploymentGroupName\nec2TagFilters\n"
    "onPremisesInstanceTagFilters\nautoScalingGroups\nserviceRoleArn\ntriggerConfigurations\n"
    "alarmConfiguration\nautoRollbackConfiguration\noutdatedInstancesStrategy\n"
    "deploymentStyle\nblueGreenDeploymentConfiguration\nloadBalancerInfo\nec2TagSet\n"
    "ecsServices\nonPremisesTagSet\nec2DeploymentOptions\nterminationHookEnabled\n"
    "CreateDeploymentGroupInput\ndeploymentGroupId\nCreateDeploymentGroupOutput\nrevision\n"
    "description\nignoreApplicationStopFailures\ntargetInstances\nupdateOutdatedInstancesOnly\n"
    "fileExistsBehavior\ndeploymentMode\noverrideAlarmConfiguration\nCreateDeploymentInput\n"
    "CreateDeploymentOutput\nDeleteApplicationInput\nDeleteDeploymentConfigInput\n"
    "DeleteDeploymentGroupInput\nhooksNotCleanedUp\nDeleteDeploymentGroupOutput\ntokenName\n"
    "DeleteGitHubAccountTokenInput\nDeleteGitHubAccountTokenOutput\nexternalId\n"
    "DeleteResourcesByExternalIdInput\nDeleteResourcesByExternalIdOutput\n"
    "DeploymentAlreadyCompletedException\nDeploymentConfigAlreadyExistsException\n"
    "DeploymentConfigDoesNotExistException\nDeploymentConfigId\n"
    "DeploymentConfigInUseException\nDeploymentConfigInfo\n"
    "DeploymentConfigLimitExceededException\nDeploymentConfigName\n"
    "DeploymentConfigNameRequiredException\nDeploymentConfigsList\nuser\nautoscaling\n"
    "codeDeployRollback\nCodeDeployAutoUpdate\nCloudFormation\nCloudFormationRollback\n"
    "autoscalingTermination\nDeploymentCreator\nDeploymentDoesNotExistException\n"
    "DeploymentGroupAlreadyExistsException\nDeploymentGroupDoesNotExistException\n"
    "DeploymentGroupId\ntargetRevision\nlastSuccessfulDeployment\nlastAttemptedDeployment\n"
    "DeploymentGroupInfo\nDeploymentGroupInfoList\nDeploymentGroupLimitExceededException\n"
    "DeploymentGroupName\nDeploymentGroupNameRequiredException\nDeploymentGroupsList\n"
    "DeploymentId\nDeploymentIdRequiredException\npreviousRevision\nerrorInformation\n"
    "startTime\ncompleteTime\ndeploymentOverview\ncreator\nrollbackInfo\n"
    "instanceTerminationWaitTimeStarted\nadditionalDeploymentStatusInfo\n"
    "deploymentStatusMessages\nrelatedDeployments\nDeploymentInfo\n"
    "DeploymentIsNotInReadyStateException\nDeploymentLimitExceededException\nSTANDARD\n"
    "RESTART\nDeploymentMode\nDeploymentNotStartedException\nWITH_TRAFFIC_CONTROL\n"
    "WITHOUT_TRAFFIC_CONTROL\nDeploymentOption\nPending\nInProgress\nSucceeded\nFailed\n"
    "Skipped\nReady\nDeploymentOverview\nCONTINUE_DEPLOYMENT\nSTOP_DEPLOYMENT\n"
    "DeploymentReadyAction\nactionOnTimeout\nwaitTimeInMinutes\nDeploymentReadyOption\n"
    "Created\nQueued\nBaking\nStopped\nDeploymentStatus\nDeploymentStatusList\n"
    "DeploymentStatusMessageList\ndeploymentType\ndeploymentOption\nDeploymentStyle\n"
    "deploymentTargetType\ninstanceTarget\nlambdaTarget\necsTarget\ncloudFormationTarget\n"
    "DeploymentTarget\nDeploymentTargetDoesNotExistException\n"
    "DeploymentTargetIdRequiredException\nDeploymentTargetList\n"
    "DeploymentTargetListSizeExceededException\nInstanceTarget\nLambdaTarget\nECSTarget\n"
    "DeploymentTargetType\nIN_PLACE\nBLUE_GREEN\nDeploymentType\nREADY_WAIT\nTERMINATION_WAIT\n"
    "DeploymentWaitType\nDeploymentsInfoList\nDeploymentsList\ninstanceName\n"
    "DeregisterOnPremisesInstanceInput\nDescription\nDescriptionTooLongException\nerrorCode\n"
    "scriptName\nmessage\nlogTail\nDiagnostics\nDuration\nautoScalingGroupProcessesToSuspend\n"
    "EC2DeploymentOptions\nKey\nValue\nType\nEC2TagFilter\nEC2TagFilterList\nKEY_ONLY\n"
    "VALUE_ONLY\nKEY_AND_VALUE\nEC2TagFilterType\nec2TagSetList\nEC2TagSet\nEC2TagSetList\n"
    "ECSClusterName\nserviceName\nclusterName\nECSService\nECSServiceList\n"
    "ECSServiceMappingLimitExceededException\nECSServiceName\ntargetArn\ntaskSetsInfo\n"
    "identifer\ndesiredCount\npendingCount\nrunningCount\ntrafficWeight\ntargetGroup\n"
    "taskSetLabel\nECSTaskSet\nECSTaskSetCount\nECSTaskSetIdentifier\nECSTaskSetList\n"
    "ECSTaskSetStatus\nELBInfo\nELBInfoList\nELBName\nETag\nAGENT_ISSUE\nALARM_ACTIVE\n"
    "APPLICATION_MISSING\nAUTOSCALING_VALIDATION_ERROR\nAUTO_SCALING_CONFIGURATION\n"
    "AUTO_SCALING_IAM_ROLE_PERMISSIONS\nCODEDEPLOY_RESOURCE_CANNOT_BE_FOUND\n"
    "CUSTOMER_APPLICATION_UNHEALTHY\nDEPLOYMENT_GROUP_MISSING\nECS_UPDATE_ERROR\n"
    "ELASTIC_LOAD_BALANCING_INVALID\nELB_INVALID_INSTANCE\nHEALTH_CONSTRAINTS\n"
    "HEALTH_CONSTRAINTS_INVALID\nHOOK_EXECUTION_FAILURE\nIAM_ROLE_MISSING\n"
    "IAM_ROLE_PERMISSIONS\nINTERNAL_ERROR\nINVALID_ECS_SERVICE\nINVALID_LAMBDA_CONFIGURATION\n"
    "INVALID_LAMBDA_FUNCTION\nINVALID_REVISION\nMANUAL_STOP\n"
    "MISSING_BLUE_GREEN_DEPLOYMENT_CONFIGURATION\nMISSING_ELB_INFORMATION\n"
    "MISSING_GITHUB_TOKEN\nNO_EC2_SUBSCRIPTION\nNO_INSTANCES\nOVER_MAX_INSTANCES\n"
    "RESOURCE_LIMIT_EXCEEDED\nREVISION_MISSING\nTHROTTLED\nTIMEOUT\n"
    "CLOUDFORMATION_STACK_FAILURE\nErrorCode\ncode\nErrorInformation\nErrorMessage\n"
    "ExternalId\nDISALLOW\nOVERWRITE\nRETAIN\nFileExistsBehavior\nFilterValue\n"
    "FilterValueList\ndeploymentGroups\nGenericRevisionInfo\nGetApplicationInput\napplication\n"
    "GetApplicationOutput\nGetApplicationRevisionInput\nrevisionInfo\n"
    "GetApplicationRevisionOutput\nGetDeploymentConfigInput\ndeploymentConfigInfo\n"
    "GetDeploymentConfigOutput\nGetDeploymentGroupInput\ndeploymentGroupInfo\n"
    "GetDeploymentGroupOutput\nGetDeploymentInput\ninstanceId\nGetDeploymentInstanceInput\n"
    "instanceSummary\nGetDeploymentInstanceOutput\ndeploymentInfo\nGetDeploymentOutput\n"
    "GetDeploymentTargetInput\ndeploymentTarget\nGetDeploymentTargetOutput\n"
    "GetOnPremisesInstanceInput\ninstanceInfo\nGetOnPremisesInstanceOutput\n"
    "GitHubAccountTokenDoesNotExistException\nGitHubAccountTokenName\n"
    "GitHubAccountTokenNameList\nGitHubAccountTokenNameRequiredException\nrepository\n"
    "commitId\nGitHubLocation\nDISCOVER_EXISTING\nCOPY_AUTO_SCALING_GROUP\n"
    "GreenFleetProvisioningAction\nGreenFleetProvisioningOption\nIamArnRequiredException\n"
    "IamSessionArn\nIamSessionArnAlreadyRegisteredException\nIamUserArn\n"
    "IamUserArnAlreadyRegisteredException\nIamUserArnRequiredException\nTERMINATE\nKEEP_ALIVE\n"
    "InstanceAction\nInstanceArn\nInstanceCount\nInstanceDoesNotExistException\nInstanceId\n"
    "InstanceIdRequiredException\niamSessionArn\niamUserArn\ninstanceArn\nderegisterTime\n"
    "InstanceInfo\nInstanceInfoList\nInstanceLimitExceededException\nInstanceName\n"
    "InstanceNameAlreadyRegisteredException\nInstanceNameList\nInstanceNameRequiredException\n"
    "InstanceNotRegisteredException\nUnknown\nInstanceStatus\nInstanceStatusList\n"
    "instanceType\nInstanceSummary\nInstanceSummaryList\ninstanceLabel\nBlue\nGreen\n"
    "InstanceType\nInstanceTypeList\nInstancesList\nInvalidAlarmConfigException\n"
    "InvalidApplicationNameException\nInvalidArnException\nInvalidAutoRollbackConfigException\n"
    "InvalidAutoScalingGroupException\nInvalidAutoScalingGroupProcessToSuspendException\n"
    "InvalidBlueGreenDeploymentConfigurationException\nInvalidBucketNameFilterException\n"
    "InvalidComputePlatformException\nInvalidDeployedStateFilterException\n"
    "InvalidDeploymentConfigNameException\nInvalidDeploymentGroupNameException\n"
    "InvalidDeploymentIdException\nInvalidDeploymentInstanceTypeException\n"
    "InvalidDeploymentStatusException\nInvalidDeploymentStyleException\n"
    "InvalidDeploymentTargetIdException\nInvalidDeploymentWaitTypeException\n"
    "InvalidEC2TagCombinationException\nInvalidEC2TagException\nInvalidECSServiceException\n"
    "InvalidExternalIdException\nInvalidFileExistsBehaviorException\n"
    "InvalidGitHubAccountTokenException\nInvalidGitHubAccountTokenNameException\n"
    "InvalidIamSessionArnException\nInvalidIamUserArnException\n"
    "InvalidIgnoreApplicationStopFailuresValueException\nInvalidInputException\n"
    "InvalidInstanceNameException\nInvalidInstanceStatusException\n"
    "InvalidInstanceTypeException\nInvalidKeyPrefixFilterException\n"
    "InvalidLifecycleEventHookExecutionIdException\n"
    "InvalidLifecycleEventHookExecutionStatusException\nInvalidLoadBalancerInfoException\n"
    "InvalidMinimumHealthyHostValueException\nInvalidNextTokenException\n"
    "InvalidOnPremisesTagCombinationException\nInvalidOperationException\n"
    "InvalidRegistrationStatusException\nInvalidRevisionException\nInvalidRoleException\n"
    "InvalidSortByException\nInvalidSortOrderException\nInvalidTagException\n"
    "InvalidTagFilterException\nInvalidTagsToAddException\nInvalidTargetFilterNameException\n"
    "InvalidTargetGroupPairException\nInvalidTargetInstancesException\n"
    "InvalidTimeRangeException\nInvalidTrafficRoutingConfigurationException\n"
    "InvalidTriggerConfigException\nInvalidUpdateOutdatedInstancesOnlyValueException\n"
    "InvalidZonalDeploymentConfigurationException\nLambdaFunctionAlias\nfunctionName\n"
    "functionAlias\ncurrentVersion\ntargetVersion\nLambdaFunctionInfo\nLambdaFunctionName\n"
    "lambdaFunctionInfo\nendTime\nLastDeploymentInfo\nSuccess\nScriptMissing\n"
    "ScriptNotExecutable\nScriptTimedOut\nScriptFailed\nUnknownError\nLifecycleErrorCode\n"
    "lifecycleEventName\ndiagnostics\nLifecycleEvent\nLifecycleEventAlreadyCompletedException\n"
    "LifecycleEventHookExecutionId\nLifecycleEventList\nLifecycleEventName\n"
    "LifecycleEventStatus\nLifecycleHookLimitExceededException\nLifecycleMessage\nsortBy\n"
    "sortOrder\ns3Bucket\ns3KeyPrefix\ndeployed\nnextToken\nListApplicationRevisionsInput\n"
    "ListApplicationRevisionsOutput\nListApplicationsInput\napplications\n"
    "ListApplicationsOutput\nListDeploymentConfigsInput\ndeploymentConfigsList\n"
    "ListDeploymentConfigsOutput\nListDeploymentGroupsInput\nListDeploymentGroupsOutput\n"
    "instanceStatusFilter\ninstanceTypeFilter\nListDeploymentInstancesInput\ninstancesList\n"
    "ListDeploymentInstancesOutput\ntargetFilters\nListDeploymentTargetsInput\n"
    "ListDeploymentTargetsOutput\nincludeOnlyStatuses\ncreateTimeRange\nListDeploymentsInput\n"
    "deployments\nListDeploymentsOutput\nListGitHubAccountTokenNamesInput\ntokenNameList\n"
    "ListGitHubAccountTokenNamesOutput\nregistrationStatus\ntagFilters\n"
    "ListOnPremisesInstancesInput\nListOnPremisesInstancesOutput\ninclude\nexclude\nignore\n"
    "ListStateFilterAction\nResourceArn\nNextToken\nListTagsForResourceInput\nTags\n"
    "ListTagsForResourceOutput\nListenerArn\nListenerArnList\nelbInfoList\n"
    "targetGroupInfoList\ntargetGroupPairInfoList\nLoadBalancerInfo\nLogTail\nMessage\ntype\n"
    "value\nMinimumHealthyHosts\nMinimumHealthyHostsPerZone\nHOST_COUNT\nFLEET_PERCENT\n"
    "MinimumHealthyHostsPerZoneType\nMinimumHealthyHostsPerZoneValue\nMinimumHealthyHostsType\n"
    "MinimumHealthyHostsValue\nMultipleIamArnsProvidedException\nNullableBoolean\n"
    "onPremisesTagSetList\nOnPremisesTagSet\nOnPremisesTagSetList\n"
    "OperationNotSupportedException\nUPDATE\nIGNORE\nOutdatedInstancesStrategy\nPercentage\n"
    "lifecycleEventHookExecutionId\nPutLifecycleEventHookExecutionStatusInput\n"
    "PutLifecycleEventHookExecutionStatusOutput\nRawString\nRawStringContent\nRawStringSha256\n"
    "RegisterApplicationRevisionInput\nRegisterOnPremisesInstanceInput\nRegistered\n"
    "Deregistered\nRegistrationStatus\nautoUpdateOutdatedInstancesRootDeploymentId\n"
    "autoUpdateOutdatedInstancesDeploymentIds\nRelatedDeployments\n"
    "RemoveTagsFromOnPremisesInstancesInput\nRepository\nResourceArnRequiredException\n"
    "ResourceValidationException\nRevisionDoesNotExistException\nrevisionLocation\n"
    "genericRevisionInfo\nRevisionInfo\nRevisionInfoList\nrevisionType\ns3Location\n"
    "gitHubLocation\nstring\nappSpecContent\nRevisionLocation\nRevisionLocationList\nS3\n"
    "GitHub\nString\nRevisionLocationType\nRevisionRequiredException\nRole\n"
    "RoleRequiredException\nrollbackDeploymentId\nrollbackTriggeringDeploymentId\n"
    "rollbackMessage\nRollbackInfo\nS3Bucket\nS3Key\nbucket\nkey\nbundleType\nversion\neTag\n"
    "S3Location\nScriptName\nSkipWaitTimeForInstanceTerminationInput\nascending\ndescending\n"
    "SortOrder\nautoRollbackEnabled\nStopDeploymentInput\nstatusMessage\nStopDeploymentOutput\n"
    "StopStatus\nTag\nTagFilter\nTagFilterList\nTagFilterType\nTagKeyList\n"
    "TagLimitExceededException\nTagList\nTagRequiredException\nTagResourceInput\n"
    "TagResourceOutput\nTagSetListLimitExceededException\nTargetArn\nTargetStatus\n"
    "ServerInstanceLabel\nTargetFilterName\nTargetFilters\nTargetGroupInfo\n"
    "TargetGroupInfoList\nTargetGroupName\ntargetGroups\nprodTrafficRoute\ntestTrafficRoute\n"
    "TargetGroupPairInfo\nTargetGroupPairInfoList\nTargetId\nTargetIdList\nTargetInstances\n"
    "TargetLabel\nThrottlingException\nTime\ncanaryPercentage\ncanaryInterval\n"
    "TimeBasedCanary\nlinearPercentage\nlinearInterval\nTimeBasedLinear\nstart\nend\n"
    "TimeRange\nTimestamp\nlistenerArns\nTrafficRoute\ntimeBasedCanary\ntimeBasedLinear\n"
    "TrafficRoutingConfig\nAllAtOnce\nTrafficRoutingType\nTrafficWeight\ntriggerName\n"
    "triggerTargetArn\ntriggerEvents\nTriggerConfig\nTriggerConfigList\nDeploymentStart\n"
    "DeploymentSuccess\nDeploymentFailure\nDeploymentStop\nDeploymentRollback\n"
    "DeploymentReady\nInstanceStart\nInstanceSuccess\nInstanceFailure\nInstanceReady\n"
    "TriggerEventType\nTriggerEventTypeList\nTriggerName\nTriggerTargetArn\n"
    "TriggerTargetsLimitExceededException\nUnsupportedActionForDeploymentTypeException\n"
    "TagKeys\nUntagResourceInput\nUntagResourceOutput\nnewApplicationName\n"
    "UpdateApplicationInput\ncurrentDeploymentGroupName\nnewDeploymentGroupName\n"
    "UpdateDeploymentGroupInput\nUpdateDeploymentGroupOutput\nVersion\nVersionId\n"
    "WaitTimeInMins\nWaitTimeInSeconds\nfirstZoneMonitorDurationInSeconds\n"
    "monitorDurationInSeconds\nminimumHealthyHostsPerZone\nZonalConfig\n"
    "AddTagsToOnPremisesInstances\nPOST\n/\nBatchGetApplicationRevisions\n"
    "BatchGetApplications\nBatchGetDeploymentGroups\nBatchGetDeploymentInstances\n"
    "BatchGetDeploymentTargets\nBatchGetDeployments\nBatchGetOnPremisesInstances\n"
    "ContinueDeployment\nCreateApplication\nCreateDeployment\nCreateDeploymentConfig\n"
    "CreateDeploymentGroup\nDeleteApplication\nDeleteDeploymentConfig\nDeleteDeploymentGroup\n"
    "DeleteGitHubAccountToken\nDeleteResourcesByExternalId\nDeregisterOnPremisesInstance\n"
    "GetApplication\nGetApplicationRevision\nGetDeployment\nGetDeploymentConfig\n"
    "GetDeploymentGroup\nGetDeploymentInstance\nGetDeploymentTarget\nGetOnPremisesInstance\n"
    "ListApplicationRevisions\nListApplications\nListDeploymentConfigs\nListDeploymentGroups\n"
    "ListDeploymentInstances\nListDeploymentTargets\nListDeployments\n"
    "ListGitHubAccountTokenNames\nListOnPremisesInstances\nListTagsForResource\n"
    "PutLifecycleEventHookExecutionStatus\nRegisterApplicationRevision\n"
    "RegisterOnPremisesInstance\nRemoveTagsFromOnPremisesInstances\n"
    "SkipWaitTimeForInstanceTermination\nStopDeployment\nTagResource\nUntagResource\n"
    "UpdateApplication\nUpdateDeploymentGroup\nsuccess\npath\ndeploymentInfo.status\nfailure\n"
    "DeploymentSuccessful\n";

const std::string_view texts[] = {{text_0, sizeof text_0 - 1}};

const MemberRow members[] = {
    {6,0,352,1,0,0}, {7,0,192,1,0,0}, {10,0,6,0,0,0}, {12,0,48,0,0,0}, {13,0,48,0,0,0},
    {14,0,5,0,0,0}, {16,0,3,0,0,0}, {20,0,317,0,0,0}, {21,0,318,0,0,0}, {26,0,11,0,0,0},
    {27,0,14,0,0,0}, {28,0,375,0,0,0}, {29,0,48,0,0,0}, {30,0,169,0,0,0}, {31,0,54,0,0,0},
    {16,0,12,0,0,0}, {16,0,14,0,0,0}, {12,0,48,0,0,0}, {44,0,23,0,0,0}, {16,0,22,0,0,0},
    {10,0,27,0,0,0}, {51,0,25,0,0,0}, {52,0,25,0,0,0}, {16,0,24,0,0,0}, {16,0,27,0,0,0},
    {16,0,29,0,0,0}, {27,0,14,1,0,0}, {64,0,331,1,0,0}, {27,0,14,0,0,0}, {66,0,146,0,0,0},
    {64,0,329,0,0,0}, {68,0,18,1,0,0}, {70,0,17,0,0,0}, {27,0,14,1,0,0}, {72,0,92,1,0,0},
    {74,0,88,0,0,0}, {66,0,146,0,0,0}, {76,0,93,1,0,0}, {77,0,202,1,0,0}, {79,0,198,0,0,0},
    {66,0,146,0,0,0}, {76,0,93,1,0,0}, {81,0,366,1,0,0}, {83,0,111,0,0,0}, {85,0,117,1,0,0},
    {87,0,116,0,0,0}, {7,0,192,1,0,0}, {90,0,188,0,0,0}, {93,0,47,0,0,0}, {94,0,103,0,0,0},
    {95,0,174,0,0,0}, {97,0,181,0,0,0}, {98,0,122,0,0,0}, {76,0,93,0,0,0}, {109,0,365,0,0,0},
    {110,0,371,0,0,0}, {111,0,269,0,0,0}, {112,0,369,0,0,0}, {113,0,51,0,0,0}, {114,0,379,0,0,0},
    {76,0,93,0,0,0}, {121,0,115,0,0,0}, {27,0,14,1,0,0}, {31,0,54,0,0,0}, {6,0,352,0,0,0},
    {26,0,11,0,0,0}, {125,0,79,1,0,0}, {126,0,300,0,0,0}, {127,0,377,0,0,0}, {31,0,54,0,0,0},
    {128,0,398,0,0,0}, {130,0,75,0,0,0}, {27,0,14,1,0,0}, {132,0,90,1,0,0}, {125,0,79,0,0,0},
    {133,0,125,0,0,0}, {134,0,348,0,0,0}, {135,0,28,0,0,0}, {136,0,334,1,0,0}, {137,0,381,0,0,0},
    {138,0,4,0,0,0}, {139,0,21,0,0,0}, {140,0,312,0,0,0}, {141,0,107,0,0,0}, {142,0,46,0,0,0},
    {143,0,297,0,0,0}, {144,0,127,0,0,0}, {145,0,131,0,0,0}, {146,0,309,0,0,0}, {6,0,352,0,0,0},
    {147,0,123,0,0,0}, {148,0,308,0,0,0}, {150,0,86,0,0,0}, {27,0,14,1,0,0}, {132,0,90,0,0,0},
    {152,0,330,0,0,0}, {125,0,79,0,0,0}, {153,0,119,0,0,0}, {154,0,48,0,0,0}, {155,0,367,0,0,0},
    {139,0,21,0,0,0}, {156,0,48,0,0,0}, {157,0,148,0,0,0}, {158,0,98,0,0,0}, {159,0,4,0,0,0},
    {147,0,123,0,0,0}, {76,0,93,0,0,0}, {27,0,14,1,0,0}, {125,0,79,1,0,0}, {27,0,14,1,0,0},
    {132,0,90,1,0,0}, {165,0,26,0,0,0}, {167,0,169,0,0,0}, {167,0,169,0,0,0}, {170,0,147,0,0,0},
    {130,0,75,0,0,0}, {125,0,79,0,0,0}, {126,0,300,0,0,0}, {28,0,375,0,0,0}, {31,0,54,0,0,0},
    {127,0,377,0,0,0}, {128,0,398,0,0,0}, {16,0,79,0,0,0}, {27,0,14,0,0,0}, {150,0,86,0,0,0},
    {132,0,90,0,0,0}, {125,0,79,0,0,0}, {133,0,125,0,0,0}, {134,0,348,0,0,0}, {135,0,26,0,0,0},
    {136,0,334,0,0,0}, {195,0,330,0,0,0}, {137,0,381,0,0,0}, {138,0,4,0,0,0}, {139,0,21,0,0,0},
    {141,0,107,0,0,0}, {140,0,312,0,0,0}, {142,0,46,0,0,0}, {143,0,297,0,0,0}, {196,0,264,0,0,0},
    {197,0,264,0,0,0}, {144,0,127,0,0,0}, {146,0,309,0,0,0}, {31,0,54,0,0,0}, {145,0,131,0,0,0},
    {147,0,123,0,0,0}, {148,0,48,0,0,0}, {16,0,87,0,0,0}, {16,0,90,0,0,0}, {27,0,14,0,0,0},
    {132,0,90,0,0,0}, {125,0,79,0,0,0}, {76,0,93,0,0,0}, {206,0,330,0,0,0}, {152,0,330,0,0,0},
    {112,0,104,0,0,0}, {207,0,145,0,0,0}, {28,0,375,0,0,0}, {208,0,375,0,0,0}, {209,0,375,0,0,0},
    {210,0,101,0,0,0}, {153,0,119,0,0,0}, {211,0,82,0,0,0}, {154,0,48,0,0,0}, {139,0,21,0,0,0},
    {156,0,48,0,0,0}, {212,0,336,0,0,0}, {141,0,107,0,0,0}, {155,0,367,0,0,0}, {213,0,48,0,0,0},
    {142,0,46,0,0,0}, {143,0,297,0,0,0}, {214,0,2,0,0,0}, {157,0,148,0,0,0}, {158,0,98,0,0,0},
    {215,0,106,0,0,0}, {31,0,54,0,0,0}, {170,0,147,0,0,0}, {216,0,322,0,0,0}, {159,0,4,0,0,0},
    {147,0,123,0,0,0}, {227,0,183,0,0,0}, {228,0,183,0,0,0}, {229,0,183,0,0,0},
    {230,0,183,0,0,0}, {231,0,183,0,0,0}, {232,0,183,0,0,0}, {237,0,102,0,0,0},
    {238,0,122,0,0,0}, {16,0,104,0,0,0}, {16,0,146,0,0,0}, {247,0,114,0,0,0}, {248,0,100,0,0,0},
    {250,0,113,0,0,0}, {251,0,199,0,0,0}, {252,0,263,0,0,0}, {253,0,134,0,0,0}, {254,0,52,0,0,0},
    {16,0,108,0,0,0}, {16,0,95,0,0,0}, {16,0,93,0,0,0}, {272,0,190,1,0,0}, {276,0,265,0,0,0},
    {277,0,340,0,0,0}, {278,0,273,0,0,0}, {279,0,298,0,0,0}, {282,0,30,0,0,0}, {284,0,259,0,0,0},
    {285,0,393,0,0,0}, {286,0,126,0,0,0}, {16,0,124,0,0,0}, {293,0,128,0,0,0}, {16,0,125,0,0,0},
    {297,0,133,0,0,0}, {298,0,129,0,0,0}, {16,0,130,0,0,0}, {76,0,93,0,0,0}, {109,0,365,0,0,0},
    {303,0,357,0,0,0}, {110,0,371,0,0,0}, {111,0,269,0,0,0}, {112,0,369,0,0,0},
    {304,0,138,0,0,0}, {305,0,137,0,0,0}, {306,0,136,0,0,0}, {307,0,136,0,0,0},
    {308,0,136,0,0,0}, {112,0,139,0,0,0}, {309,0,379,0,0,0}, {310,0,360,0,0,0},
    {311,0,368,0,0,0}, {16,0,135,0,0,0}, {10,0,142,0,0,0}, {16,0,140,0,0,0}, {356,0,144,0,0,0},
    {278,0,146,0,0,0}, {16,0,149,0,0,0}, {153,0,119,0,0,0}, {366,0,92,0,0,0}, {37,0,375,0,0,0},
    {38,0,375,0,0,0}, {36,0,375,0,0,0}, {27,0,14,1,0,0}, {369,0,12,0,0,0}, {27,0,14,1,0,0},
    {152,0,330,1,0,0}, {27,0,14,0,0,0}, {152,0,330,0,0,0}, {372,0,151,0,0,0}, {125,0,79,1,0,0},
    {375,0,77,0,0,0}, {27,0,14,1,0,0}, {132,0,90,1,0,0}, {378,0,87,0,0,0}, {76,0,93,1,0,0},
    {76,0,93,1,0,0}, {381,0,185,1,0,0}, {383,0,197,0,0,0}, {385,0,95,0,0,0}, {76,0,93,1,0,0},
    {109,0,365,1,0,0}, {388,0,108,0,0,0}, {272,0,190,1,0,0}, {391,0,187,0,0,0}, {16,0,169,0,0,0},
    {397,0,324,0,0,0}, {398,0,53,0,0,0}, {97,0,173,0,0,0}, {272,0,190,0,0,0}, {418,0,176,0,0,0},
    {419,0,178,0,0,0}, {420,0,182,0,0,0}, {36,0,375,0,0,0}, {421,0,375,0,0,0}, {6,0,352,0,0,0},
    {16,0,187,0,0,0}, {16,0,190,0,0,0}, {16,0,195,0,0,0}, {76,0,93,0,0,0}, {381,0,185,0,0,0},
    {112,0,195,0,0,0}, {110,0,375,0,0,0}, {111,0,269,0,0,0}, {433,0,200,0,0,0}, {16,0,197,0,0,0},
    {76,0,93,0,0,0}, {109,0,365,0,0,0}, {303,0,357,0,0,0}, {112,0,369,0,0,0}, {110,0,371,0,0,0},
    {111,0,269,0,0,0}, {436,0,368,0,0,0}, {16,0,200,0,0,0}, {16,0,185,0,0,0}, {499,0,262,0,0,0},
    {500,0,260,0,0,0}, {501,0,394,0,0,0}, {502,0,394,0,0,0}, {114,0,379,0,0,0}, {76,0,93,0,0,0},
    {109,0,365,0,0,0}, {303,0,357,0,0,0}, {112,0,369,0,0,0}, {110,0,371,0,0,0},
    {111,0,269,0,0,0}, {505,0,261,0,0,0}, {76,0,93,0,0,0}, {112,0,104,0,0,0}, {506,0,375,0,0,0},
    {28,0,375,0,0,0}, {515,0,270,0,0,0}, {516,0,121,0,0,0}, {208,0,375,0,0,0}, {506,0,375,0,0,0},
    {112,0,271,0,0,0}, {16,0,266,0,0,0}, {27,0,14,1,0,0}, {525,0,16,0,0,0}, {526,0,342,0,0,0},
    {527,0,337,0,0,0}, {528,0,338,0,0,0}, {529,0,292,0,0,0}, {530,0,307,0,0,0}, {64,0,331,0,0,0},
    {530,0,307,0,0,0}, {530,0,307,0,0,0}, {534,0,18,0,0,0}, {530,0,307,0,0,0}, {530,0,307,0,0,0},
    {537,0,81,0,0,0}, {530,0,307,0,0,0}, {27,0,14,1,0,0}, {530,0,307,0,0,0}, {27,0,14,0,0,0},
    {366,0,92,0,0,0}, {530,0,307,0,0,0}, {76,0,93,1,0,0}, {530,0,307,0,0,0}, {541,0,196,0,0,0},
    {542,0,201,0,0,0}, {544,0,202,0,0,0}, {530,0,307,0,0,0}, {76,0,93,1,0,0}, {530,0,307,0,0,0},
    {546,0,359,0,0,0}, {81,0,366,0,0,0}, {530,0,307,0,0,0}, {27,0,14,0,0,0}, {132,0,90,0,0,0},
    {170,0,147,0,0,0}, {549,0,105,0,0,0}, {550,0,374,0,0,0}, {530,0,307,0,0,0},
    {552,0,117,0,0,0}, {530,0,307,0,0,0}, {530,0,307,0,0,0}, {555,0,170,0,0,0},
    {530,0,307,0,0,0}, {557,0,321,0,0,0}, {558,0,348,0,0,0}, {530,0,307,0,0,0}, {7,0,192,0,0,0},
    {530,0,307,0,0,0}, {565,0,19,1,0,0}, {566,0,307,0,0,0}, {568,0,352,0,0,0}, {566,0,307,0,0,0},
    {16,0,295,0,0,0}, {572,0,141,0,0,0}, {573,0,361,0,0,0}, {574,0,364,0,0,0}, {578,0,304,0,0,0},
    {579,0,305,0,0,0}, {578,0,302,0,0,0}, {579,0,303,0,0,0}, {590,0,310,0,0,0}, {16,0,348,0,0,0},
    {76,0,93,0,0,0}, {598,0,268,0,0,0}, {112,0,271,0,0,0}, {598,0,268,0,0,0}, {20,0,317,0,0,0},
    {21,0,318,0,0,0}, {27,0,14,1,0,0}, {153,0,119,0,0,0}, {152,0,330,1,0,0}, {272,0,190,1,0,0},
    {418,0,176,0,0,0}, {419,0,178,0,0,0}, {609,0,93,0,0,0}, {610,0,117,0,0,0}, {6,0,352,1,0,0},
    {7,0,192,1,0,0}, {617,0,330,0,0,0}, {618,0,151,0,0,0}, {16,0,328,0,0,0}, {621,0,332,0,0,0},
    {622,0,339,0,0,0}, {623,0,172,0,0,0}, {624,0,316,0,0,0}, {625,0,8,0,0,0}, {16,0,330,0,0,0},
    {635,0,93,0,0,0}, {636,0,93,0,0,0}, {637,0,119,0,0,0}, {641,0,337,0,0,0}, {642,0,338,0,0,0},
    {643,0,50,0,0,0}, {644,0,395,0,0,0}, {645,0,143,0,0,0}, {76,0,93,0,0,0}, {76,0,93,1,0,0},
    {652,0,308,0,0,0}, {112,0,345,0,0,0}, {654,0,299,0,0,0}, {284,0,259,0,0,0},
    {285,0,393,0,0,0}, {284,0,259,0,0,0}, {285,0,393,0,0,0}, {286,0,349,0,0,0}, {16,0,347,0,0,0},
    {16,0,259,0,0,0}, {16,0,346,0,0,0}, {565,0,19,1,0,0}, {568,0,352,1,0,0}, {642,0,358,0,0,0},
    {579,0,150,0,0,0}, {10,0,362,0,0,0}, {16,0,360,0,0,0}, {676,0,361,0,0,0}, {677,0,376,0,0,0},
    {678,0,376,0,0,0}, {16,0,363,0,0,0}, {16,0,365,0,0,0}, {558,0,125,0,0,0}, {135,0,28,0,0,0},
    {144,0,127,0,0,0}, {687,0,313,0,0,0}, {688,0,396,0,0,0}, {690,0,313,0,0,0},
    {691,0,396,0,0,0}, {693,0,375,0,0,0}, {694,0,375,0,0,0}, {697,0,296,0,0,0},
    {578,0,378,0,0,0}, {699,0,372,0,0,0}, {700,0,373,0,0,0}, {705,0,384,0,0,0},
    {706,0,385,0,0,0}, {707,0,383,0,0,0}, {16,0,380,0,0,0}, {16,0,382,0,0,0}, {565,0,19,1,0,0},
    {726,0,350,1,0,0}, {27,0,14,0,0,0}, {729,0,14,0,0,0}, {27,0,14,1,0,0}, {731,0,90,1,0,0},
    {732,0,90,0,0,0}, {125,0,79,0,0,0}, {133,0,125,0,0,0}, {134,0,348,0,0,0}, {135,0,28,0,0,0},
    {136,0,334,0,0,0}, {137,0,381,0,0,0}, {138,0,4,0,0,0}, {139,0,21,0,0,0}, {140,0,312,0,0,0},
    {141,0,107,0,0,0}, {142,0,46,0,0,0}, {143,0,297,0,0,0}, {144,0,127,0,0,0}, {145,0,131,0,0,0},
    {146,0,309,0,0,0}, {147,0,123,0,0,0}, {148,0,308,0,0,0}, {165,0,26,0,0,0}, {739,0,397,0,0,0},
    {740,0,397,0,0,0}, {741,0,301,0,0,0},};

const ShapeRow shapes[] = {
    {8,0,0,0,2,0,0,0,0,0,0}, {9,3,0,2,0,0,0,0,0,0,0}, {11,0,0,2,1,0,0,0,0,0,0},
    {15,0,0,3,3,0,0,0,0,0,0}, {17,1,0,6,1,0,0,0,0,0,0}, {18,3,0,7,0,0,0,0,0,0,0},
    {19,0,1,7,0,0,0,0,0,0,0}, {22,0,0,7,2,0,0,0,0,0,0}, {23,0,1,9,0,0,0,0,0,0,0},
    {24,0,1,9,0,0,0,0,0,0,0}, {25,3,0,9,0,0,0,0,0,0,0}, {32,0,0,9,6,0,0,0,0,0,0},
    {33,0,1,15,0,0,0,0,0,0,0}, {34,3,192,15,0,1,100,3,0,0,0}, {35,0,1,15,0,0,0,0,0,0,0},
    {39,3,0,0,3,0,0,0,0,0,0}, {40,1,0,15,1,0,0,0,0,0,0}, {41,1,0,16,1,0,0,0,0,0,0},
    {42,3,192,17,0,1,1011,0,0,0,0}, {43,0,1,17,0,0,0,0,0,0,0}, {45,0,0,17,2,0,0,0,0,0,0},
    {49,3,0,3,3,0,0,0,0,0,0}, {50,1,0,19,1,0,0,0,0,0,0}, {53,0,0,20,3,0,0,0,0,0,0},
    {54,3,0,23,0,0,0,0,0,0,0}, {55,1,0,23,1,0,0,0,0,0,0}, {56,3,0,24,0,0,0,0,0,0,0},
    {57,1,0,24,1,0,0,0,0,0,0}, {62,3,192,6,4,1,255,0,0,0,0}, {63,1,192,25,1,0,4,0,0,0,0},
    {65,0,0,26,2,0,0,0,0,0,0}, {67,0,0,28,3,0,0,0,0,0,0}, {69,0,0,31,1,0,0,0,0,0,0},
    {71,0,0,32,1,0,0,0,0,0,0}, {73,0,0,33,2,0,0,0,0,0,0}, {75,0,0,35,2,0,0,0,0,0,0},
    {78,0,0,37,2,0,0,0,0,0,0}, {80,0,0,39,2,0,0,0,0,0,0}, {82,0,0,41,2,0,0,0,0,0,0},
    {84,0,0,43,1,0,0,0,0,0,0}, {86,0,0,44,1,0,0,0,0,0,0}, {88,0,0,45,1,0,0,0,0,0,0},
    {89,0,0,46,1,0,0,0,0,0,0}, {91,0,0,47,1,0,0,0,0,0,0}, {92,0,1,48,0,0,0,0,0,0,0},
    {96,0,0,48,3,0,0,0,0,0,0}, {99,0,0,51,2,0,0,0,0,0,0}, {100,4,0,53,0,0,0,0,0,0,0},
    {101,0,1,53,0,0,0,0,0,0,0}, {107,3,0,10,5,0,0,0,0,0,0}, {108,3,0,53,0,0,0,0,0,0,0},
    {115,0,0,53,7,0,0,0,0,0,0}, {116,3,0,60,0,0,0,0,0,0,0}, {120,3,0,15,3,0,0,0,0,0,0},
    {122,0,0,60,2,0,0,0,0,0,0}, {123,0,0,62,3,0,0,0,0,0,0}, {124,0,0,65,1,0,0,0,0,0,0},
    {129,0,0,66,5,0,0,0,0,0,0}, {131,0,0,71,1,0,0,0,0,0,0}, {149,0,0,72,20,0,0,0,0,0,0},
    {151,0,0,92,1,0,0,0,0,0,0}, {160,0,0,93,13,0,0,0,0,0,0}, {161,0,0,106,1,0,0,0,0,0,0},
    {162,0,0,107,1,0,0,0,0,0,0}, {163,0,0,108,1,0,0,0,0,0,0}, {164,0,0,109,2,0,0,0,0,0,0},
    {166,0,0,111,1,0,0,0,0,0,0}, {168,0,0,112,1,0,0,0,0,0,0}, {169,0,0,113,1,0,0,0,0,0,0},
    {171,0,0,114,1,0,0,0,0,0,0}, {172,0,0,115,0,0,0,0,0,0,0}, {173,0,1,115,0,0,0,0,0,0,0},
    {174,0,1,115,0,0,0,0,0,0,0}, {175,0,1,115,0,0,0,0,0,0,0}, {176,3,0,115,0,0,0,0,0,0,0},
    {177,0,1,115,0,0,0,0,0,0,0}, {178,0,0,115,7,0,0,0,0,0,0}, {179,0,1,122,0,0,0,0,0,0,0},
    {180,3,192,122,0,1,100,3,0,0,0}, {181,0,1,122,0,0,0,0,0,0,0}, {182,1,0,122,1,0,0,0,0,0,0},
    {190,3,0,18,8,0,0,0,0,0,0}, {191,0,1,123,0,0,0,0,0,0,0}, {192,0,1,123,0,0,0,0,0,0,0},
    {193,0,1,123,0,0,0,0,0,0,0}, {194,3,0,123,0,0,0,0,0,0,0}, {198,0,0,123,24,0,0,0,0,0,0},
    {199,1,0,147,1,0,0,0,0,0,0}, {200,0,1,148,0,0,0,0,0,0,0}, {201,3,192,148,0,1,100,3,0,0,0},
    {202,0,1,148,0,0,0,0,0,0,0}, {203,1,0,148,1,0,0,0,0,0,0}, {204,3,0,149,0,0,0,0,0,0,0},
    {205,0,1,149,0,0,0,0,0,0,0}, {217,0,0,149,32,0,0,0,0,0,0}, {218,0,1,181,0,0,0,0,0,0,0},
    {219,0,1,181,0,0,0,0,0,0,0}, {222,3,0,26,2,0,0,0,0,0,0}, {223,0,1,181,0,0,0,0,0,0,0},
    {226,3,0,28,2,0,0,0,0,0,0}, {233,0,0,181,6,0,0,0,0,0,0}, {236,3,0,30,2,0,0,0,0,0,0},
    {239,0,0,187,2,0,0,0,0,0,0}, {244,3,0,32,8,0,0,0,0,0,0}, {245,1,0,189,1,0,0,0,0,0,0},
    {246,1,0,190,1,0,0,0,0,0,0}, {249,0,0,191,2,0,0,0,0,0,0}, {255,0,0,193,5,0,0,0,0,0,0},
    {256,0,1,198,0,0,0,0,0,0,0}, {257,0,1,198,0,0,0,0,0,0,0}, {258,1,0,198,1,0,0,0,0,0,0},
    {259,0,1,199,0,0,0,0,0,0,0}, {263,3,0,40,4,0,0,0,0,0,0}, {266,3,0,44,2,0,0,0,0,0,0},
    {269,3,0,46,2,0,0,0,0,0,0}, {270,1,0,199,1,0,0,0,0,0,0}, {271,1,0,200,1,0,0,0,0,0,0},
    {273,0,0,201,1,0,0,0,0,0,0}, {274,3,0,202,0,0,0,0,0,0,0}, {275,0,1,202,0,0,0,0,0,0,0},
    {280,0,0,202,4,0,0,0,0,0,0}, {281,5,0,206,0,0,0,0,0,0,0}, {283,0,0,206,1,0,0,0,0,0,0},
    {287,0,0,207,3,0,0,0,0,0,0}, {288,1,0,210,1,0,0,0,0,0,0}, {292,3,0,48,3,0,0,0,0,0,0},
    {294,0,0,211,1,0,0,0,0,0,0}, {295,1,0,212,1,0,0,0,0,0,0}, {296,3,0,213,0,0,0,0,0,0,0},
    {299,0,0,213,2,0,0,0,0,0,0}, {300,1,0,215,1,0,0,0,0,0,0}, {301,0,1,216,0,0,0,0,0,0,0},
    {302,3,0,216,0,0,0,0,0,0,0}, {262,0,0,216,7,0,0,0,0,0,0}, {312,0,0,223,8,0,0,0,0,0,0},
    {313,6,0,231,0,0,0,0,0,0,0}, {314,3,0,231,0,0,0,0,0,0,0}, {315,1,0,231,1,0,0,0,0,0,0},
    {316,3,0,232,0,0,0,0,0,0,0}, {317,0,0,232,1,0,0,0,0,0,0}, {318,1,0,233,1,0,0,0,0,0,0},
    {319,3,0,234,0,0,0,0,0,0,0}, {320,3,0,234,0,0,0,0,0,0,0}, {355,3,0,51,34,0,0,0,0,0,0},
    {357,0,0,234,2,0,0,0,0,0,0}, {358,3,0,236,0,0,0,0,0,0,0}, {359,3,0,236,0,0,0,0,0,0,0},
    {363,3,0,85,3,0,0,0,0,0,0}, {364,3,0,236,0,0,0,0,0,0,0}, {365,1,0,236,1,0,0,0,0,0,0},
    {367,0,0,237,5,0,0,0,0,0,0}, {368,0,0,242,1,0,0,0,0,0,0}, {370,0,0,243,1,0,0,0,0,0,0},
    {371,0,0,244,2,0,0,0,0,0,0}, {373,0,0,246,3,0,0,0,0,0,0}, {374,0,0,249,1,0,0,0,0,0,0},
    {376,0,0,250,1,0,0,0,0,0,0}, {377,0,0,251,2,0,0,0,0,0,0}, {379,0,0,253,1,0,0,0,0,0,0},
    {380,0,0,254,1,0,0,0,0,0,0}, {382,0,0,255,2,0,0,0,0,0,0}, {384,0,0,257,1,0,0,0,0,0,0},
    {386,0,0,258,1,0,0,0,0,0,0}, {387,0,0,259,2,0,0,0,0,0,0}, {389,0,0,261,1,0,0,0,0,0,0},
    {390,0,0,262,1,0,0,0,0,0,0}, {392,0,0,263,1,0,0,0,0,0,0}, {393,0,1,264,0,0,0,0,0,0,0},
    {394,3,0,264,0,0,0,0,0,0,0}, {395,1,0,264,1,0,0,0,0,0,0}, {396,0,1,265,0,0,0,0,0,0,0},
    {399,0,0,265,2,0,0,0,0,0,0}, {402,3,0,88,2,0,0,0,0,0,0}, {403,0,0,267,1,0,0,0,0,0,0},
    {404,0,1,268,0,0,0,0,0,0,0}, {405,3,0,268,0,0,0,0,0,0,0}, {406,0,1,268,0,0,0,0,0,0,0},
    {407,3,0,268,0,0,0,0,0,0,0}, {408,0,1,268,0,0,0,0,0,0,0}, {409,0,1,268,0,0,0,0,0,0,0},
    {412,3,0,90,2,0,0,0,0,0,0}, {413,3,0,268,0,0,0,0,0,0,0}, {414,6,0,268,0,0,0,0,0,0,0},
    {415,0,1,268,0,0,0,0,0,0,0}, {416,3,0,268,0,0,0,0,0,0,0}, {417,0,1,268,0,0,0,0,0,0,0},
    {422,0,0,268,7,0,0,0,0,0,0}, {423,1,0,275,1,0,0,0,0,0,0}, {424,0,1,276,0,0,0,0,0,0,0},
    {425,3,0,276,0,0,0,0,0,0,0}, {426,0,1,276,0,0,0,0,0,0,0}, {427,1,0,276,1,0,0,0,0,0,0},
    {428,0,1,277,0,0,0,0,0,0,0}, {429,0,1,277,0,0,0,0,0,0,0}, {431,3,0,92,7,0,0,0,0,0,0},
    {432,1,0,277,1,0,0,0,0,0,0}, {434,0,0,278,6,0,0,0,0,0,0}, {435,1,0,284,1,0,0,0,0,0,0},
    {260,0,0,285,7,0,0,0,0,0,0}, {439,3,0,99,2,0,0,0,0,0,0}, {440,1,0,292,1,0,0,0,0,0,0},
    {441,1,0,293,1,0,0,0,0,0,0}, {442,0,1,294,0,0,0,0,0,0,0}, {443,0,1,294,0,0,0,0,0,0,0},
    {444,0,1,294,0,0,0,0,0,0,0}, {445,0,1,294,0,0,0,0,0,0,0}, {446,0,1,294,0,0,0,0,0,0,0},
    {447,0,1,294,0,0,0,0,0,0,0}, {448,0,1,294,0,0,0,0,0,0,0}, {449,0,1,294,0,0,0,0,0,0,0},
    {450,0,1,294,0,0,0,0,0,0,0}, {451,0,1,294,0,0,0,0,0,0,0}, {452,0,1,294,0,0,0,0,0,0,0},
    {453,0,1,294,0,0,0,0,0,0,0}, {454,0,1,294,0,0,0,0,0,0,0}, {455,0,1,294,0,0,0,0,0,0,0},
    {456,0,1,294,0,0,0,0,0,0,0}, {457,0,1,294,0,0,0,0,0,0,0}, {458,0,1,294,0,0,0,0,0,0,0},
    {459,0,1,294,0,0,0,0,0,0,0}, {460,0,1,294,0,0,0,0,0,0,0}, {461,0,1,294,0,0,0,0,0,0,0},
    {462,0,1,294,0,0,0,0,0,0,0}, {463,0,1,294,0,0,0,0,0,0,0}, {464,0,1,294,0,0,0,0,0,0,0},
    {465,0,1,294,0,0,0,0,0,0,0}, {466,0,1,294,0,0,0,0,0,0,0}, {467,0,1,294,0,0,0,0,0,0,0},
    {468,0,1,294,0,0,0,0,0,0,0}, {469,0,1,294,0,0,0,0,0,0,0}, {470,0,1,294,0,0,0,0,0,0,0},
    {471,0,1,294,0,0,0,0,0,0,0}, {472,0,1,294,0,0,0,0,0,0,0}, {473,0,1,294,0,0,0,0,0,0,0},
    {474,0,1,294,0,0,0,0,0,0,0}, {475,0,1,294,0,0,0,0,0,0,0}, {476,0,1,294,0,0,0,0,0,0,0},
    {477,0,1,294,0,0,0,0,0,0,0}, {478,0,1,294,0,0,0,0,0,0,0}, {479,0,1,294,0,0,0,0,0,0,0},
    {480,0,1,294,0,0,0,0,0,0,0}, {481,0,1,294,0,0,0,0,0,0,0}, {482,0,1,294,0,0,0,0,0,0,0},
    {483,0,1,294,0,0,0,0,0,0,0}, {484,0,1,294,0,0,0,0,0,0,0}, {485,0,1,294,0,0,0,0,0,0,0},
    {486,0,1,294,0,0,0,0,0,0,0}, {487,0,1,294,0,0,0,0,0,0,0}, {488,0,1,294,0,0,0,0,0,0,0},
    {489,0,1,294,0,0,0,0,0,0,0}, {490,0,1,294,0,0,0,0,0,0,0}, {491,0,1,294,0,0,0,0,0,0,0},
    {492,0,1,294,0,0,0,0,0,0,0}, {493,0,1,294,0,0,0,0,0,0,0}, {494,0,1,294,0,0,0,0,0,0,0},
    {495,0,1,294,0,0,0,0,0,0,0}, {496,0,1,294,0,0,0,0,0,0,0}, {497,0,1,294,0,0,0,0,0,0,0},
    {284,3,0,294,0,0,0,0,0,0,0}, {498,3,0,294,0,0,0,0,0,0,0}, {503,0,0,294,5,0,0,0,0,0,0},
    {504,3,0,299,0,0,0,0,0,0,0}, {261,0,0,299,7,0,0,0,0,0,0}, {507,0,0,306,4,0,0,0,0,0,0},
    {514,3,0,101,6,0,0,0,0,0,0}, {517,0,0,310,5,0,0,0,0,0,0}, {518,0,1,315,0,0,0,0,0,0,0},
    {519,3,0,315,0,0,0,0,0,0,0}, {520,1,0,315,1,0,0,0,0,0,0}, {521,3,0,316,0,0,0,0,0,0,0},
    {522,3,0,107,6,0,0,0,0,0,0}, {523,0,1,316,0,0,0,0,0,0,0}, {524,3,0,316,0,0,0,0,0,0,0},
    {531,0,0,316,7,0,0,0,0,0,0}, {532,0,0,323,2,0,0,0,0,0,0}, {533,0,0,325,1,0,0,0,0,0,0},
    {535,0,0,326,2,0,0,0,0,0,0}, {536,0,0,328,1,0,0,0,0,0,0}, {538,0,0,329,2,0,0,0,0,0,0},
    {539,0,0,331,2,0,0,0,0,0,0}, {540,0,0,333,3,0,0,0,0,0,0}, {543,0,0,336,4,0,0,0,0,0,0},
    {545,0,0,340,2,0,0,0,0,0,0}, {547,0,0,342,3,0,0,0,0,0,0}, {548,0,0,345,2,0,0,0,0,0,0},
    {551,0,0,347,6,0,0,0,0,0,0}, {553,0,0,353,2,0,0,0,0,0,0}, {554,0,0,355,1,0,0,0,0,0,0},
    {556,0,0,356,2,0,0,0,0,0,0}, {559,0,0,358,3,0,0,0,0,0,0}, {560,0,0,361,2,0,0,0,0,0,0},
    {564,3,0,113,3,0,0,0,0,0,0}, {567,0,0,363,2,0,0,0,0,0,0}, {569,0,0,365,2,0,0,0,0,0,0},
    {570,3,0,367,0,0,0,0,0,0,0}, {571,1,0,367,1,0,0,0,0,0,0}, {575,0,0,368,3,0,0,0,0,0,0},
    {576,3,0,371,0,0,0,0,0,0,0}, {577,3,0,371,0,0,0,0,0,0,0}, {580,0,0,371,2,0,0,0,0,0,0},
    {581,0,0,373,2,0,0,0,0,0,0}, {584,3,0,116,2,0,0,0,0,0,0}, {585,5,0,375,0,0,0,0,0,0,0},
    {586,3,0,118,2,0,0,0,0,0,0}, {587,5,0,375,0,0,0,0,0,0,0}, {588,0,1,375,0,0,0,0,0,0,0},
    {566,3,0,375,0,0,0,0,0,0,0}, {589,4,0,375,0,0,0,0,0,0,0}, {591,0,0,375,1,0,0,0,0,0,0},
    {592,1,0,376,1,0,0,0,0,0,0}, {593,0,1,377,0,0,0,0,0,0,0}, {596,3,0,120,2,0,0,0,0,0,0},
    {597,5,0,377,0,0,0,0,0,0,0}, {599,0,0,377,3,0,0,0,0,0,0}, {600,0,0,380,1,0,0,0,0,0,0},
    {601,0,0,381,2,0,0,0,0,0,0}, {602,3,0,383,0,0,0,0,0,0,0}, {603,3,0,383,0,0,0,0,0,0,0},
    {604,0,0,383,3,0,0,0,0,0,0}, {605,0,0,386,3,0,0,0,0,0,0}, {608,3,0,122,2,0,0,0,0,0,0},
    {611,0,0,389,2,0,0,0,0,0,0}, {612,0,0,391,2,0,0,0,0,0,0}, {613,3,0,393,0,0,0,0,0,0,0},
    {614,0,1,393,0,0,0,0,0,0,0}, {615,0,1,393,0,0,0,0,0,0,0}, {616,0,1,393,0,0,0,0,0,0,0},
    {619,0,0,393,2,0,0,0,0,0,0}, {620,1,0,395,1,0,0,0,0,0,0}, {626,0,0,396,5,0,0,0,0,0,0},
    {627,1,0,401,1,0,0,0,0,0,0}, {631,3,0,124,4,0,0,0,0,0,0}, {632,0,1,402,0,0,0,0,0,0,0},
    {633,3,0,402,0,0,0,0,0,0,0}, {634,0,1,402,0,0,0,0,0,0,0}, {638,0,0,402,3,0,0,0,0,0,0},
    {639,3,0,405,0,0,0,0,0,0,0}, {640,3,0,405,0,0,0,0,0,0,0}, {646,0,0,405,5,0,0,0,0,0,0},
    {647,3,0,410,0,0,0,0,0,0,0}, {648,0,0,410,1,0,0,0,0,0,0}, {651,3,0,128,2,0,0,0,0,0,0},
    {653,0,0,411,2,0,0,0,0,0,0}, {655,0,0,413,2,0,0,0,0,0,0}, {656,3,0,130,2,0,0,0,0,0,0},
    {657,0,0,415,2,0,0,0,0,0,0}, {658,0,0,417,3,0,0,0,0,0,0}, {659,1,0,420,1,0,0,0,0,0,0},
    {660,3,0,132,3,0,0,0,0,0,0}, {661,1,0,421,1,0,0,0,0,0,0}, {662,0,1,422,0,0,0,0,0,0,0},
    {663,1,0,422,1,0,0,0,0,0,0}, {664,0,1,423,0,0,0,0,0,0,0}, {665,0,0,423,2,0,0,0,0,0,0},
    {666,0,0,425,0,0,0,0,0,0,0}, {667,0,1,425,0,0,0,0,0,0,0}, {668,3,0,425,0,0,0,0,0,0,0},
    {671,3,0,135,2,0,0,0,0,0,0}, {672,2,0,425,2,0,0,0,0,0,0}, {673,0,0,427,1,0,0,0,0,0,0},
    {674,1,0,428,1,0,0,0,0,0,0}, {675,3,0,429,0,0,0,0,0,0,0}, {679,0,0,429,3,0,0,0,0,0,0},
    {680,1,0,432,1,0,0,0,0,0,0}, {681,3,0,433,0,0,0,0,0,0,0}, {682,1,0,433,1,0,0,0,0,0,0},
    {683,0,0,434,3,0,0,0,0,0,0}, {684,3,0,137,2,0,0,0,0,0,0}, {669,3,0,139,7,0,0,0,0,0,0},
    {685,0,1,437,0,0,0,0,0,0,0}, {686,8,0,437,0,0,0,0,0,0,0}, {689,0,0,437,2,0,0,0,0,0,0},
    {692,0,0,439,2,0,0,0,0,0,0}, {695,0,0,441,2,0,0,0,0,0,0}, {696,8,0,443,0,0,0,0,0,0,0},
    {698,0,0,443,1,0,0,0,0,0,0}, {701,0,0,444,3,0,0,0,0,0,0}, {703,3,0,146,3,0,0,0,0,0,0},
    {704,7,0,447,0,0,0,0,0,0,0}, {708,0,0,447,3,0,0,0,0,0,0}, {709,1,0,450,1,0,0,0,0,0,0},
    {720,3,0,149,10,0,0,0,0,0,0}, {721,1,0,451,1,0,0,0,0,0,0}, {722,3,0,452,0,0,0,0,0,0,0},
    {723,3,0,452,0,0,0,0,0,0,0}, {724,0,1,452,0,0,0,0,0,0,0}, {725,0,1,452,0,0,0,0,0,0,0},
    {727,0,0,452,2,0,0,0,0,0,0}, {728,0,0,454,0,0,0,0,0,0,0}, {730,0,0,454,2,0,0,0,0,0,0},
    {733,0,0,456,20,0,0,0,0,0,0}, {734,0,0,476,1,0,0,0,0,0,0}, {285,3,0,477,0,0,0,0,0,0,0},
    {735,3,0,477,0,0,0,0,0,0,0}, {736,3,0,477,0,0,0,0,0,0,0}, {737,5,0,477,0,0,0,0,0,0,0},
    {738,6,0,477,0,0,0,0,0,0,0}, {742,0,0,477,3,0,0,0,0,0,0},};

const std::uint16_t enums[] = {
    36, 37, 38, 46, 47, 48, 58, 59, 60, 61, 102, 103, 104, 105, 106, 117, 118, 119, 183, 184,
    185, 2, 186, 187, 188, 189, 220, 221, 224, 225, 234, 235, 240, 241, 228, 242, 229, 230, 243,
    232, 260, 261, 262, 115, 264, 265, 267, 268, 289, 290, 291, 321, 322, 323, 324, 325, 326,
    327, 328, 329, 330, 331, 332, 333, 334, 335, 336, 337, 338, 339, 340, 341, 342, 343, 344,
    345, 346, 347, 348, 349, 350, 351, 352, 353, 354, 360, 361, 362, 400, 401, 410, 411, 227,
    228, 229, 230, 231, 430, 232, 437, 438, 508, 509, 510, 511, 512, 513, 227, 228, 229, 230,
    231, 430, 561, 562, 563, 582, 583, 582, 583, 594, 595, 606, 607, 628, 629, 630, 22, 649, 650,
    227, 229, 289, 290, 291, 669, 670, 437, 438, 227, 228, 229, 230, 231, 430, 232, 689, 692,
    702, 710, 711, 712, 713, 714, 715, 716, 717, 718, 719,};

const std::uint16_t errors[] = {
    193, 232, 353, 248, 351, 189, 194, 10, 15, 204, 333, 244, 45, 15, 204, 10, 45, 15, 204, 10,
    91, 214, 45, 74, 94, 83, 186, 215, 232, 45, 211, 215, 94, 83, 99, 110, 219, 109, 112, 184,
    94, 215, 45, 193, 232, 45, 94, 83, 72, 215, 96, 387, 220, 217, 15, 204, 9, 13, 211, 250, 370,
    15, 204, 10, 91, 214, 85, 333, 327, 244, 213, 74, 120, 97, 253, 203, 7, 206, 238, 225, 211,
    245, 207, 370, 257, 230, 226, 255, 208, 223, 231, 213, 80, 73, 239, 78, 211, 255, 258, 15,
    204, 10, 91, 214, 84, 222, 248, 207, 213, 74, 335, 245, 89, 272, 256, 386, 203, 7, 206, 238,
    218, 209, 221, 241, 356, 231, 370, 223, 252, 132, 250, 255, 208, 15, 204, 245, 213, 80, 76,
    242, 15, 204, 91, 214, 245, 171, 168, 227, 326, 311, 193, 232, 15, 204, 10, 10, 15, 204, 327,
    333, 244, 94, 215, 83, 213, 80, 74, 211, 15, 204, 10, 91, 214, 85, 74, 94, 83, 186, 215, 184,
    232, 211, 215, 94, 83, 99, 110, 219, 109, 232, 193, 194, 232, 10, 15, 204, 246, 247, 210,
    235, 49, 212, 240, 240, 240, 15, 204, 10, 240, 94, 83, 99, 240, 215, 233, 234, 216, 251, 211,
    10, 85, 94, 83, 99, 240, 215, 233, 234, 216, 251, 10, 85, 15, 204, 10, 214, 85, 91, 254, 217,
    240, 224, 231, 240, 326, 311, 243, 249, 240, 20, 205, 325, 237, 236, 267, 94, 83, 215, 387,
    10, 15, 204, 120, 333, 244, 191, 175, 177, 179, 193, 180, 232, 228, 229, 306, 193, 232, 353,
    248, 351, 189, 194, 94, 83, 72, 215, 99, 387, 94, 83, 85, 72, 215, 387, 325, 10, 85, 74, 353,
    250, 20, 205, 325, 10, 85, 74, 353, 250, 20, 205, 15, 204, 9, 10, 15, 204, 10, 214, 84, 91,
    85, 222, 248, 207, 213, 74, 245, 272, 256, 386, 203, 7, 206, 238, 218, 209, 221, 241, 356,
    231, 370, 223, 252, 132, 255, 208,};

const OperationRow operations[] = {
    {743,1,0,0,0,7,0,0,744,745}, {746,31,32,0,7,6,0,0,744,745}, {747,33,34,0,13,4,0,0,744,745},
    {748,35,36,0,17,7,0,0,744,745}, {749,37,38,0,24,7,0,0,744,745},
    {750,39,40,0,31,9,0,0,744,745}, {751,41,42,0,40,3,0,0,744,745},
    {752,43,44,0,43,3,0,0,744,745}, {753,55,0,0,46,8,0,0,744,745},
    {754,56,57,0,54,7,0,0,744,745}, {755,62,63,0,61,30,0,0,744,745},
    {756,58,59,0,91,8,0,0,744,745}, {757,60,61,0,99,34,0,0,744,745},
    {758,64,0,0,133,3,0,0,744,745}, {759,65,0,0,136,4,0,0,744,745},
    {760,66,67,0,140,5,0,0,744,745}, {761,68,69,0,145,5,0,0,744,745},
    {762,70,71,0,150,0,0,0,744,745}, {763,118,0,0,150,2,0,0,744,745},
    {764,152,153,0,152,3,0,0,744,745}, {765,154,155,0,155,6,0,0,744,745},
    {766,160,163,0,161,3,0,0,744,745}, {767,156,157,0,164,4,0,0,744,745},
    {768,158,159,0,168,7,0,0,744,745}, {769,161,162,0,175,7,0,0,744,745},
    {770,164,165,0,182,8,0,0,744,745}, {771,166,167,0,190,3,0,0,744,745},
    {772,274,275,0,193,10,0,1,744,745}, {773,276,277,0,203,1,0,2,744,745},
    {774,278,279,0,204,1,0,3,744,745}, {775,280,281,0,205,4,0,4,744,745},
    {776,282,283,0,209,12,0,5,744,745}, {777,284,285,0,221,11,0,6,744,745},
    {778,286,287,0,232,11,0,7,744,745}, {779,288,289,0,243,3,0,8,744,745},
    {780,290,291,0,246,3,0,9,744,745}, {781,293,294,0,249,3,0,0,744,745},
    {782,314,315,0,252,7,0,0,744,745}, {783,319,0,0,259,6,0,0,744,745},
    {784,320,0,0,265,10,0,0,744,745}, {785,323,0,0,275,7,0,0,744,745},
    {786,341,0,0,282,6,0,0,744,745}, {787,343,344,0,288,6,0,0,744,745},
    {788,354,355,0,294,8,0,0,744,745}, {789,388,389,0,302,8,0,0,744,745},
    {790,390,0,0,310,4,0,0,744,745}, {791,391,392,0,314,32,0,0,744,745},};

const PageRow pages[] = {
    {530,530,0,0,64}, {530,530,0,0,534}, {530,530,0,0,537}, {530,530,0,0,366}, {530,530,0,0,544},
    {530,530,0,0,81}, {530,530,0,0,552}, {530,530,0,0,555}, {530,530,0,0,7},};

const WaiterRow waiters[] = {
    {796,766,15,120,0,3},};

const AcceptorRow acceptors[] = {
    {792,793,794,229}, {795,793,794,230}, {795,793,794,243},};

}  // namespace

const ServiceTable codedeploy_table = {
    {1,2,3,1,1,4,5,0}, 9, texts, members, shapes, enums,
    errors, operations, pages, waiters, acceptors};

}  // namespace greenroom::mocks::model::tables
