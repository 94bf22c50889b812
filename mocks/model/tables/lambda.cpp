// The model of lambda (2015-03-31), as tables.
// Source: botocore 1.44.5 (https://pypi.org/project/botocore/1.44.5/); licence Apache-2.0
// (https://github.com/boto/botocore/blob/develop/LICENSE.txt). Names and numbers only, no text.
// Written by tools/models/generate.py: change that, not this.
// clang-format off
#include "mocks/model/tables.hpp"

namespace greenroom::mocks::model::tables {
namespace {

const char text_0[] =
    "\nlambda\nLambda\n2015-03-31\nAcceleratorMemorySize\nAcceleratorConfig\n"
    "AcceleratorMemoryGB\nTotalCodeSize\nCodeSizeUnzipped\nCodeSizeZipped\n"
    "ConcurrentExecutions\nUnreservedConcurrentExecutions\nAccountLimit\nFunctionCount\n"
    "AccountUsage\nAction\nLayerName\nVersionNumber\nStatementId\nPrincipal\nOrganizationId\n"
    "RevisionId\nAddLayerVersionPermissionRequest\nStatement\n"
    "AddLayerVersionPermissionResponse\nFunctionName\nSourceArn\nFunctionUrlAuthType\n"
    "InvokedViaFunctionUrl\nSourceAccount\nEventSourceToken\nQualifier\nPrincipalOrgID\n"
    "AddPermissionRequest\nAddPermissionResponse\nAdditionalVersion\nkey\nvalue\n"
    "AdditionalVersionWeights\nAlias\nAliasArn\nName\nFunctionVersion\nDescription\n"
    "RoutingConfig\nAliasConfiguration\nType\nmessage\nAliasLimitExceededException\nmember\n"
    "AliasList\nAliasRoutingConfiguration\nAllowCredentials\nAllowMethodsList\n"
    "AllowOriginsList\nSigningProfileVersionArns\nAllowedPublishers\nConsumerGroupId\n"
    "SchemaRegistryConfig\nAmazonManagedKafkaEventSourceConfig\nTRACE\nDEBUG\nINFO\nWARN\n"
    "ERROR\nFATAL\nApplicationLogLevel\nx86_64\narm64\nArchitecture\nArchitecturesList\nArn\n"
    "AttemptCount\nBatchSize\nBinaryOperationPayload\nBisectBatchOnFunctionError\nBlob\n"
    "BlobStream\nBoolean\nCallbackId\nResult\nError\nCallbackDetails\nCallbackFailedDetails\n"
    "TimeoutSeconds\nHeartbeatTimeoutSeconds\nCallbackOptions\n"
    "CallbackOptionsHeartbeatTimeoutSecondsInteger\nCallbackOptionsTimeoutSecondsInteger\n"
    "HeartbeatTimeout\nTimeout\nCallbackStartedDetails\nCallbackSucceededDetails\n"
    "CallbackTimedOutDetails\nMessage\nCallbackTimeoutException\nCapacityProviderArn\nState\n"
    "VpcConfig\nPermissionsConfig\nInstanceRequirements\nCapacityProviderScalingConfig\n"
    "KmsKeyArn\nLastModified\nPropagateTags\nTelemetryConfig\nCapacityProvider\n"
    "LambdaManagedInstancesCapacityProviderConfig\nCapacityProviderConfig\n"
    "CapacityProviderLimitExceededException\nSystemLogLevel\nLogGroup\n"
    "CapacityProviderLoggingConfig\nCapacityProviderMaxVCpuCount\nCapacityProviderName\n"
    "CapacityProviderOperatorRoleArn\nCapacityProviderPermissionsConfig\n"
    "LambdaCapacityProviderAverageCPUUtilization\nLambdaCapacityProviderAverageGPUUtilization\n"
    "CapacityProviderPredefinedMetricType\nMaxVCpuCount\nScalingMode\nScalingPolicies\nAuto\n"
    "Manual\nCapacityProviderScalingMode\nCapacityProviderScalingPoliciesList\n"
    "CapacityProviderSecurityGroupIds\nPending\nActive\nFailed\nDeleting\n"
    "CapacityProviderState\nCapacityProviderSubnetIds\nLoggingConfig\n"
    "CapacityProviderTelemetryConfig\nSubnetIds\nSecurityGroupIds\nCapacityProviderVpcConfig\n"
    "CapacityProvidersList\nChainedInvokeDetails\nChainedInvokeFailedDetails\nTenantId\n"
    "XAmznTraceId\nChainedInvokeOptions\nInput\nExecutedVersion\nDurableExecutionArn\n"
    "ChainedInvokeStartedDetails\nChainedInvokeStoppedDetails\nChainedInvokeSucceededDetails\n"
    "ChainedInvokeTimedOutDetails\nCheckpointToken\nUpdates\nClientToken\n"
    "CheckpointDurableExecutionRequest\nNewExecutionState\nCheckpointDurableExecutionResponse\n"
    "Operations\nNextMarker\nCheckpointUpdatedExecutionState\n"
    "CodeArtifactUserDeletedException\nCodeArtifactUserFailedException\n"
    "CodeArtifactUserPendingException\nCodeSigningConfigId\nCodeSigningConfigArn\n"
    "CodeSigningPolicies\nCodeSigningConfig\nCodeSigningConfigList\n"
    "CodeSigningConfigNotFoundException\nUntrustedArtifactOnDeployment\nWarn\nEnforce\n"
    "CodeSigningPolicy\nCodeStorageExceededException\nCodeVerificationFailedException\n"
    "CollectionName\nCompatibleArchitectures\nCompatibleRuntimes\n"
    "ReservedConcurrentExecutions\nConcurrency\nReplayChildren\nContextDetails\n"
    "ContextFailedDetails\nContextOptions\nContextStartedDetails\nContextSucceededDetails\n"
    "AllowHeaders\nAllowMethods\nAllowOrigins\nExposeHeaders\nMaxAge\nCors\n"
    "CreateAliasRequest\nTags\nCreateCapacityProviderRequest\nCreateCapacityProviderResponse\n"
    "CreateCodeSigningConfigRequest\nCreateCodeSigningConfigResponse\nEventSourceArn\nEnabled\n"
    "FilterCriteria\nKMSKeyArn\nMetricsConfig\nScalingConfig\nMaximumBatchingWindowInSeconds\n"
    "ParallelizationFactor\nStartingPosition\nStartingPositionTimestamp\nDestinationConfig\n"
    "MaximumRecordAgeInSeconds\nMaximumRetryAttempts\nTumblingWindowInSeconds\nTopics\nQueues\n"
    "SourceAccessConfigurations\nSelfManagedEventSource\nFunctionResponseTypes\n"
    "SelfManagedKafkaEventSourceConfig\nDocumentDBEventSourceConfig\nProvisionedPollerConfig\n"
    "CreateEventSourceMappingRequest\nRuntime\nRole\nHandler\nCode\nMemorySize\nPublish\n"
    "PublishTo\nPackageType\nDeadLetterConfig\nEnvironment\nTracingConfig\nLayers\n"
    "FileSystemConfigs\nImageConfig\nArchitectures\nEphemeralStorage\nSnapStart\n"
    "TenancyConfig\nDurableConfig\nRuntimeConfig\nCreateFunctionRequest\nAuthType\nInvokeMode\n"
    "CreateFunctionUrlConfigRequest\nFunctionUrl\nFunctionArn\nCreationTime\n"
    "CreateFunctionUrlConfigResponse\nDatabaseName\nDate\nTargetArn\nDeleteAliasRequest\n"
    "DeleteCapacityProviderRequest\nDeleteCapacityProviderResponse\n"
    "DeleteCodeSigningConfigRequest\nDeleteCodeSigningConfigResponse\n"
    "DeleteDurableExecutionRequest\nDeletionRequestTimestamp\nDeleteDurableExecutionResponse\n"
    "UUID\nDeleteEventSourceMappingRequest\nDeleteFunctionCodeSigningConfigRequest\n"
    "DeleteFunctionConcurrencyRequest\nDeleteFunctionEventInvokeConfigRequest\n"
    "DeleteFunctionRequest\nStatusCode\nDeleteFunctionResponse\n"
    "DeleteFunctionUrlConfigRequest\nDeleteLayerVersionRequest\n"
    "DeleteProvisionedConcurrencyConfigRequest\nResourceArn\nDeleteResourcePolicyRequest\n"
    "DestinationArn\nOnSuccess\nOnFailure\nENABLED\nDISABLED\nAUTO\nDirectS3Read\n"
    "FullDocument\nRetentionPeriodInDays\nExecutionTimeout\n"
    "DurableExecutionAlreadyStartedException\nDurableExecutionName\nDurableExecutions\n"
    "DurationSeconds\nEC2AccessDeniedException\nEC2ThrottledException\nEC2ErrorCode\n"
    "EC2UnexpectedException\nEFSIOException\nEFSMountConnectivityException\n"
    "EFSMountFailureException\nEFSMountTimeoutException\nENILimitReachedException\n"
    "ENINotReadyException\nKAFKA_BOOTSTRAP_SERVERS\nEndPointType\nEndpoint\nEndpointLists\n"
    "Endpoints\nVariables\nErrorCode\nEnvironmentError\nEnvironmentResponse\n"
    "EnvironmentVariableName\nEnvironmentVariableValue\nEnvironmentVariables\nSize\n"
    "EphemeralStorageSize\nErrorData\nErrorMessage\nErrorType\nStackTrace\nErrorObject\n"
    "EventType\nSubType\nEventId\nId\nEventTimestamp\nParentId\nExecutionStartedDetails\n"
    "ExecutionSucceededDetails\nExecutionFailedDetails\nExecutionTimedOutDetails\n"
    "ExecutionStoppedDetails\nWaitStartedDetails\nWaitSucceededDetails\nWaitCancelledDetails\n"
    "StepStartedDetails\nStepSucceededDetails\nStepFailedDetails\nInvocationCompletedDetails\n"
    "ExecutionPausedDetails\nExecutionResumedDetails\nEvent\nPayload\nTruncated\nEventError\n"
    "EventInput\nEventPauseReason\nEventResult\nEventResumeReason\nEventSourceMappingArn\n"
    "FilterCriteriaError\nLastProcessingResult\nStateTransitionReason\n"
    "EventSourceMappingConfiguration\nEventSourceMappingLoggingConfig\nEventCount\nErrorCount\n"
    "KafkaMetrics\nEventSourceMappingMetric\nEventSourceMappingMetricList\nMetrics\n"
    "EventSourceMappingMetricsConfig\nEventSourceMappingSystemLogLevel\n"
    "EventSourceMappingsList\nTRIM_HORIZON\nLATEST\nAT_TIMESTAMP\nEventSourcePosition\n"
    "ExecutionStarted\nExecutionSucceeded\nExecutionFailed\nExecutionTimedOut\n"
    "ExecutionStopped\nContextStarted\nContextSucceeded\nContextFailed\nWaitStarted\n"
    "WaitSucceeded\nWaitCancelled\nStepStarted\nStepSucceeded\nStepFailed\n"
    "ChainedInvokeStarted\nChainedInvokeSucceeded\nChainedInvokeFailed\nChainedInvokeTimedOut\n"
    "ChainedInvokeStopped\nCallbackStarted\nCallbackSucceeded\nCallbackFailed\n"
    "CallbackTimedOut\nInvocationCompleted\nExecutionPaused\nExecutionResumed\nEvents\nStatus\n"
    "StartTimestamp\nEndTimestamp\nExecution\nExecutionDataIncluded\nInputPayload\n"
    "ExecutionDetails\nExecutionEnvironmentMemoryGiBPerVCpu\nPauseRequestTimestamp\nReason\n"
    "ExecutionTimeoutPaused\nResumeRequestTimestamp\nRUNNING\nSUCCEEDED\nFAILED\nTIMED_OUT\n"
    "STOPPED\nDELETING\nPAUSING\nPAUSED\nExecutionStatus\nExecutionStatusList\n"
    "ExecutionTimestamp\nFileSystemArn\nLocalMountPath\nS3FilesConfig\nFileSystemConfig\n"
    "FileSystemConfigList\nPattern\nFilter\nFilters\nFilterCriteriaErrorCode\n"
    "FilterCriteriaErrorMessage\nFilterList\nUpdateLookup\nDefault\nFunctionArnList\nZipFile\n"
    "S3Bucket\nS3Key\nS3ObjectVersion\nS3ObjectStorageMode\nImageUri\nSourceKMSKeyArn\n"
    "FunctionCode\nRepositoryType\nLocation\nResolvedImageUri\nResolvedS3Object\n"
    "FunctionCodeLocation\nFunctionCodeLocationError\nCodeSize\nCodeSha256\nVersion\n"
    "MasterArn\nStateReason\nStateReasonCode\nLastUpdateStatus\nLastUpdateStatusReason\n"
    "LastUpdateStatusReasonCode\nSigningProfileVersionArn\nSigningJobArn\nImageConfigResponse\n"
    "RuntimeVersionConfig\nConfigSha256\nFunctionConfiguration\nMaximumEventAgeInSeconds\n"
    "FunctionEventInvokeConfig\nFunctionEventInvokeConfigList\nFunctionList\n"
    "ReportBatchItemFailures\nFunctionResponseType\nFunctionResponseTypeList\n"
    "FunctionRuntimeAlias\nFunctionRuntimeArn\nRuntimeArn\nRuntimeAlias\n"
    "FunctionRuntimeConfig\nMinExecutionEnvironments\nMaxExecutionEnvironments\n"
    "FunctionScalingConfig\nFunctionScalingConfigExecutionEnvironments\nNONE\nAWS_IAM\n"
    "LastModifiedTime\nFunctionUrlConfig\nFunctionUrlConfigList\nFunctionUrlFunctionName\n"
    "FunctionUrlQualifier\nALL\nLATEST_PUBLISHED\nFunctionVersionLatestPublished\n"
    "FunctionVersionsByCapacityProviderList\nFunctionVersionsByCapacityProviderListItem\n"
    "FunctionVersionsPerCapacityProviderLimitExceededException\nGetAccountSettingsRequest\n"
    "GetAccountSettingsResponse\nGetAliasRequest\nGetCapacityProviderRequest\n"
    "GetCapacityProviderResponse\nGetCodeSigningConfigRequest\nGetCodeSigningConfigResponse\n"
    "IncludeExecutionData\nMaxItems\nMarker\nReverseOrder\nGetDurableExecutionHistoryRequest\n"
    "GetDurableExecutionHistoryResponse\nGetDurableExecutionRequest\nTraceHeader\n"
    "PauseDetails\nExpectedExecutionTimeoutTimestamp\nGetDurableExecutionResponse\n"
    "GetDurableExecutionStateRequest\nGetDurableExecutionStateResponse\n"
    "GetEventSourceMappingRequest\nGetFunctionCodeSigningConfigRequest\n"
    "GetFunctionCodeSigningConfigResponse\nGetFunctionConcurrencyRequest\n"
    "GetFunctionConcurrencyResponse\nGetFunctionConfigurationRequest\n"
    "GetFunctionEventInvokeConfigRequest\nGetFunctionRecursionConfigRequest\nRecursiveLoop\n"
    "GetFunctionRecursionConfigResponse\nGetFunctionRequest\nConfiguration\nTagsError\n"
    "GetFunctionResponse\nGetFunctionScalingConfigRequest\nAppliedFunctionScalingConfig\n"
    "RequestedFunctionScalingConfig\nGetFunctionScalingConfigResponse\n"
    "GetFunctionUrlConfigRequest\nGetFunctionUrlConfigResponse\nGetLayerVersionByArnRequest\n"
    "GetLayerVersionPolicyRequest\nPolicy\nGetLayerVersionPolicyResponse\n"
    "GetLayerVersionRequest\nContent\nLayerArn\nLayerVersionArn\nCreatedDate\nLicenseInfo\n"
    "GetLayerVersionResponse\nGetPolicyRequest\nGetPolicyResponse\n"
    "GetProvisionedConcurrencyConfigRequest\nRequestedProvisionedConcurrentExecutions\n"
    "AvailableProvisionedConcurrentExecutions\nAllocatedProvisionedConcurrentExecutions\n"
    "StatusReason\nGetProvisionedConcurrencyConfigResponse\nGetResourcePolicyRequest\n"
    "GetResourcePolicyResponse\nGetRuntimeManagementConfigRequest\nUpdateRuntimeOn\n"
    "RuntimeVersionArn\nGetRuntimeManagementConfigResponse\nHeader\nHeadersList\nHttpStatus\n"
    "EntryPoint\nCommand\nWorkingDirectory\nImageConfigError\nAllowedInstanceTypes\n"
    "ExcludedInstanceTypes\nInstanceType\nInstanceTypeSet\nInteger\n"
    "InvalidCodeSignatureException\nInvalidParameterValueException\n"
    "InvalidRequestContentException\nInvalidRuntimeException\nInvalidSecurityGroupIDException\n"
    "InvalidSubnetIDException\nInvalidZipFileException\nRequestId\nInvocationType\n"
    "X-Amz-Invocation-Type\nLogType\nX-Amz-Log-Type\nClientContext\nX-Amz-Client-Context\n"
    "X-Amz-Durable-Execution-Name\nX-Amz-Tenant-Id\nInvocationRequest\nFunctionError\n"
    "X-Amz-Function-Error\nLogResult\nX-Amz-Log-Result\nX-Amz-Executed-Version\n"
    "X-Amz-Durable-Execution-Arn\nInvocationResponse\nRequestResponse\nDryRun\nInvokeArgs\n"
    "InvokeAsyncRequest\nInvokeAsyncResponse\nBUFFERED\nRESPONSE_STREAM\n"
    "InvokeResponseStreamUpdate\nErrorDetails\nInvokeWithResponseStreamCompleteEvent\n"
    "InvokeWithResponseStreamRequest\nEventStream\nResponseStreamContentType\nContent-Type\n"
    "InvokeWithResponseStreamResponse\nPayloadChunk\nInvokeComplete\n"
    "InvokeWithResponseStreamResponseEvent\nItemCount\nKMSAccessDeniedException\n"
    "KMSDisabledException\nKMSInvalidStateException\nKMSKeyArnNonEmpty\nKMSNotFoundException\n"
    "Stream\nQueue\nKafkaEventSourceMappingConsumptionMode\nURI\n"
    "KafkaSchemaRegistryAccessConfig\nKafkaSchemaRegistryAccessConfigList\nBASIC_AUTH\n"
    "CLIENT_CERTIFICATE_TLS_AUTH\nSERVER_ROOT_CA_CERTIFICATE\nOAUTHBEARER_AUTH\n"
    "KafkaSchemaRegistryAuthType\nSchemaRegistryURI\nEventRecordFormat\nAccessConfigs\n"
    "SchemaValidationConfigs\nKafkaSchemaRegistryConfig\nKEY\nVALUE\n"
    "KafkaSchemaValidationAttribute\nAttribute\nKafkaSchemaValidationConfig\n"
    "KafkaSchemaValidationConfigList\nPerExecutionEnvironmentMaxConcurrency\nSuccessful\n"
    "InProgress\nEniLimitExceeded\nInsufficientRolePermissions\nInvalidConfiguration\n"
    "InternalError\nSubnetOutOfIPAddresses\nInvalidSubnet\nInvalidSecurityGroup\nImageDeleted\n"
    "ImageAccessDenied\nInvalidImage\nKMSKeyAccessDenied\nKMSKeyNotFound\nInvalidStateKMSKey\n"
    "DisabledKMSKey\nEFSIOError\nEFSMountConnectivityError\nEFSMountFailure\nEFSMountTimeout\n"
    "InvalidRuntime\nServiceQuotaExceededException\nVcpuLimitExceeded\n"
    "CapacityProviderScalingLimitExceeded\nInsufficientCapacity\nEC2RequestLimitExceeded\n"
    "FunctionError.InitTimeout\nFunctionError.RuntimeInitError\n"
    "FunctionError.ExtensionInitError\nFunctionError.InvalidEntryPoint\n"
    "FunctionError.InvalidWorkingDirectory\nFunctionError.PermissionDenied\n"
    "FunctionError.TooManyExtensions\nFunctionError.InitResourceExhausted\n"
    "DisallowedByVpcEncryptionControl\nIncompatibleAcceleratorInstanceTypes\nDependencyError\n"
    "Layer\nLayerList\nLayerNameOrArn\nLayerPermissionAllowedAction\n"
    "LayerPermissionAllowedPrincipal\nLayerVersionContentInput\nLayerVersionContentOutput\n"
    "LayerVersionNumber\nLayerVersionsList\nLayerVersionsListItem\nLayersList\n"
    "LatestMatchingVersion\nLayersListItem\nLayersReferenceList\nListAliasesRequest\nAliases\n"
    "ListAliasesResponse\nListCapacityProvidersRequest\nCapacityProviders\n"
    "ListCapacityProvidersResponse\nListCodeSigningConfigsRequest\nCodeSigningConfigs\n"
    "ListCodeSigningConfigsResponse\nStatuses\nStartedAfter\nStartedBefore\n"
    "ListDurableExecutionsByFunctionRequest\nListDurableExecutionsByFunctionResponse\n"
    "ListEventSourceMappingsRequest\nEventSourceMappings\nListEventSourceMappingsResponse\n"
    "ListFunctionEventInvokeConfigsRequest\nFunctionEventInvokeConfigs\n"
    "ListFunctionEventInvokeConfigsResponse\nListFunctionUrlConfigsRequest\n"
    "FunctionUrlConfigs\nListFunctionUrlConfigsResponse\n"
    "ListFunctionVersionsByCapacityProviderRequest\nFunctionVersions\n"
    "ListFunctionVersionsByCapacityProviderResponse\nListFunctionsByCodeSigningConfigRequest\n"
    "FunctionArns\nListFunctionsByCodeSigningConfigResponse\nMasterRegion\n"
    "ListFunctionsRequest\nFunctions\nListFunctionsResponse\nCompatibleArchitecture\n"
    "CompatibleRuntime\nListLayerVersionsRequest\nLayerVersions\nListLayerVersionsResponse\n"
    "ListLayersRequest\nListLayersResponse\nListProvisionedConcurrencyConfigsRequest\n"
    "ProvisionedConcurrencyConfigs\nListProvisionedConcurrencyConfigsResponse\nResource\n"
    "ListTagsRequest\nListTagsResponse\nListVersionsByFunctionRequest\nVersions\n"
    "ListVersionsByFunctionResponse\nJSON\nText\nLogFormat\nNone\nTail\nLong\n"
    "MaxFiftyListItems\nMaxFunctionEventInvokeConfigListItems\nMaxLayerListItems\n"
    "MaxListItems\nMaxProvisionedConcurrencyConfigListItems\nMaximumConcurrency\n"
    "MaximumNumberOfPollers\nMaximumRetryAttemptsEventSourceMapping\nMethod\n"
    "MetricTargetValue\nMinimumNumberOfPollers\nModeNotSupportedException\n"
    "NameSpacedFunctionArn\nNamespacedFunctionName\nNamespacedStatementId\n"
    "NoPublishedVersionException\nNonNegativeInteger\nNullableBoolean\n"
    "NumericLatestPublishedOrAliasQualifier\nDestination\nStepDetails\nWaitDetails\nOperation\n"
    "START\nSUCCEED\nFAIL\nRETRY\nCANCEL\nOperationAction\nOperationId\nOperationName\n"
    "OperationPayload\nSTARTED\nPENDING\nREADY\nCANCELLED\nOperationStatus\nOperationSubType\n"
    "EXECUTION\nCONTEXT\nSTEP\nWAIT\nCALLBACK\nCHAINED_INVOKE\nOperationType\nStepOptions\n"
    "WaitOptions\nOperationUpdate\nOperationUpdates\nOrigin\nOutputPayload\nZip\nImage\n"
    "PauseDurableExecutionRequest\nPauseDurableExecutionResponse\nPauseReason\n"
    "PolicyLengthExceededException\nPolicyResourceArn\nPositiveInteger\n"
    "PreconditionFailedException\nMode\nExplicitTags\nPropagateTagsExplicitTagsMap\nExplicit\n"
    "PropagateTagsMode\nProvisionedConcurrencyConfigList\n"
    "ProvisionedConcurrencyConfigListItem\nProvisionedConcurrencyConfigNotFoundException\n"
    "IN_PROGRESS\nProvisionedConcurrencyStatusEnum\nMinimumPollers\nMaximumPollers\n"
    "PollerGroupName\nProvisionedPollerGroupName\nPublicPolicyException\n"
    "PublishLayerVersionRequest\nPublishLayerVersionResponse\nPublishVersionRequest\n"
    "PublishedFunctionQualifier\nPutFunctionCodeSigningConfigRequest\n"
    "PutFunctionCodeSigningConfigResponse\nPutFunctionConcurrencyRequest\n"
    "PutFunctionEventInvokeConfigRequest\nPutFunctionRecursionConfigRequest\n"
    "PutFunctionRecursionConfigResponse\nPutFunctionScalingConfigRequest\nFunctionState\n"
    "PutFunctionScalingConfigResponse\nProvisionedConcurrentExecutions\n"
    "PutProvisionedConcurrencyConfigRequest\nPutProvisionedConcurrencyConfigResponse\n"
    "PutResourcePolicyRequest\nPutResourcePolicyResponse\nPutRuntimeManagementConfigRequest\n"
    "PutRuntimeManagementConfigResponse\nRecursiveInvocationException\nAllow\nTerminate\n"
    "RemoveLayerVersionPermissionRequest\nRemovePermissionRequest\nRequestTooLargeException\n"
    "ResourceConflictException\nResourceInUseException\nResourceNotFoundException\n"
    "ResourceNotReadyException\nResourcePolicy\nResponseStreamingInvocationType\n"
    "ResumeDurableExecutionRequest\nResumeDurableExecutionResponse\nResumeReason\n"
    "CurrentAttempt\nNextAttemptDelaySeconds\nRetryDetails\nRoleArn\nnodejs\nnodejs4.3\n"
    "nodejs6.10\nnodejs8.10\nnodejs10.x\nnodejs12.x\nnodejs14.x\nnodejs16.x\nnodejs18.x\n"
    "nodejs20.x\nnodejs22.x\nnodejs24.x\njava8\njava8.al2\njava11\njava17\njava21\njava25\n"
    "python2.7\npython3.6\npython3.7\npython3.8\npython3.9\npython3.10\npython3.11\n"
    "python3.12\npython3.13\npython3.14\ndotnetcore1.0\ndotnetcore2.0\ndotnetcore2.1\n"
    "dotnetcore3.1\ndotnet6\ndotnet8\ndotnet10\nnodejs4.3-edge\ngo1.x\nruby2.5\nruby2.7\n"
    "ruby3.2\nruby3.3\nruby3.4\nruby4.0\nprovided\nprovided.al2\nprovided.al2023\nnodejs26.x\n"
    "python3.15\njava8.al2023\njava11.al2023\njava17.al2023\ncustom\n"
    "RuntimeAliasDeletedException\nRuntimeVersionDeletedException\nRuntimeVersionError\n"
    "S3FilesMountConnectivityException\nS3FilesMountFailureException\n"
    "S3FilesMountTimeoutException\nCOPY\nREFERENCE\nSOURCE\nSchemaRegistryEventRecordFormat\n"
    "SchemaRegistryUri\nSecurityGroupId\nConsumptionMode\n"
    "SendDurableExecutionCallbackFailureRequest\nSendDurableExecutionCallbackFailureResponse\n"
    "SendDurableExecutionCallbackHeartbeatRequest\n"
    "SendDurableExecutionCallbackHeartbeatResponse\n"
    "SendDurableExecutionCallbackSuccessRequest\nSendDurableExecutionCallbackSuccessResponse\n"
    "SensitiveString\nSensitiveStringOnServerOnly\nSerializedRequestEntityTooLargeException\n"
    "ServiceException\nApplyOn\nPublishedVersions\nSnapStartApplyOn\nSnapStartException\n"
    "SnapStartNotReadyException\nOn\nOff\nSnapStartOptimizationStatus\n"
    "SnapStartRegenerationFailureException\nOptimizationStatus\nSnapStartResponse\n"
    "SnapStartTimeoutException\nSourceAccessConfiguration\nVPC_SUBNET\nVPC_SECURITY_GROUP\n"
    "SASL_SCRAM_512_AUTH\nSASL_SCRAM_256_AUTH\nVIRTUAL_HOST\nOAUTHBEARER_SCOPE\n"
    "OAUTHBEARER_AUDIENCE\nOAUTHBEARER_LOGICAL_CLUSTER\nOAUTHBEARER_IDENTITY_POOL\nIAM_AUTH\n"
    "IAM_OAUTHBEARER_AUTH\nSourceAccessType\nSourceOwner\nStackTraceEntries\nStackTraceEntry\n"
    "Inactive\nDeactivating\nDeactivated\nActiveNonInvocable\nIdle\nCreating\nRestoring\n"
    "DrainingDurableExecutions\nAttempt\nNextAttemptTimestamp\n"
    "StepOptionsNextAttemptDelaySecondsInteger\nStopDurableExecutionRequest\nStopTimestamp\n"
    "StopDurableExecutionResponse\nString\nStringList\nSubnetIPAddressLimitReachedException\n"
    "SubnetId\nTagKey\nTagKeyList\nTagResourceRequest\nTagValue\nTaggableResource\n"
    "TagsErrorCode\nTagsErrorMessage\nPredefinedMetricType\nTargetValue\n"
    "TargetTrackingScalingPolicy\nTenantIsolationMode\nPER_TENANT\n"
    "ConcurrentInvocationLimitExceeded\nFunctionInvocationRateLimitExceeded\n"
    "ReservedFunctionConcurrentInvocationLimitExceeded\n"
    "ReservedFunctionInvocationRateLimitExceeded\nCallerRateLimitExceeded\n"
    "ConcurrentSnapshotCreateLimitExceeded\nThrottleReason\nTimestamp\nretryAfterSeconds\n"
    "Retry-After\nTooManyRequestsException\nTopic\nTracingConfigResponse\nPassThrough\n"
    "TracingMode\nUUIDString\nUnqualifiedFunctionName\nUnsupportedMediaTypeException\nTagKeys\n"
    "tagKeys\nUntagResourceRequest\nUpdateAliasRequest\nUpdateCapacityProviderRequest\n"
    "UpdateCapacityProviderResponse\nUpdateCodeSigningConfigRequest\n"
    "UpdateCodeSigningConfigResponse\nUpdateEventSourceMappingRequest\n"
    "UpdateFunctionCodeRequest\nUpdateFunctionConfigurationRequest\n"
    "UpdateFunctionEventInvokeConfigRequest\nUpdateFunctionUrlConfigRequest\n"
    "UpdateFunctionUrlConfigResponse\nFunctionUpdate\nVersionWithLatestPublished\n"
    "Ipv6AllowedForDualStack\nVpcId\nVpcConfigResponse\nScheduledEndTimestamp\nWaitSeconds\n"
    "WaitOptionsWaitSecondsInteger\nDuration\nWeight\nAddLayerVersionPermission\nPOST\n"
    "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy\nAddPermission\n"
    "/2015-03-31/functions/{FunctionName}/policy\nCheckpointDurableExecution\n"
    "/2025-12-01/durable-executions/{DurableExecutionArn}/checkpoint\nCreateAlias\n"
    "/2015-03-31/functions/{FunctionName}/aliases\nCreateCapacityProvider\n"
    "/2025-11-30/capacity-providers\nCreateCodeSigningConfig\n"
    "/2020-04-22/code-signing-configs\nCreateEventSourceMapping\n"
    "/2015-03-31/event-source-mappings\nCreateFunction\n/2015-03-31/functions\n"
    "CreateFunctionUrlConfig\n/2021-10-31/functions/{FunctionName}/url\nDeleteAlias\nDELETE\n"
    "/2015-03-31/functions/{FunctionName}/aliases/{Name}\nDeleteCapacityProvider\n"
    "/2025-11-30/capacity-providers/{CapacityProviderName}\nDeleteCodeSigningConfig\n"
    "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}\nDeleteDurableExecution\n"
    "/2025-12-01/durable-executions/{DurableExecutionArn}\nDeleteEventSourceMapping\n"
    "/2015-03-31/event-source-mappings/{UUID}\nDeleteFunction\n"
    "/2015-03-31/functions/{FunctionName}\nDeleteFunctionCodeSigningConfig\n"
    "/2020-06-30/functions/{FunctionName}/code-signing-config\nDeleteFunctionConcurrency\n"
    "/2017-10-31/functions/{FunctionName}/concurrency\nDeleteFunctionEventInvokeConfig\n"
    "/2019-09-25/functions/{FunctionName}/event-invoke-config\nDeleteFunctionUrlConfig\n"
    "DeleteLayerVersion\n/2018-10-31/layers/{LayerName}/versions/{VersionNumber}\n"
    "DeleteProvisionedConcurrencyConfig\n"
    "/2019-09-30/functions/{FunctionName}/provisioned-concurrency\nDeleteResourcePolicy\n"
    "/2026-07-09/resource-policy/{ResourceArn}\nGetAccountSettings\nGET\n"
    "/2016-08-19/account-settings\nGetAlias\nGetCapacityProvider\nGetCodeSigningConfig\n"
    "GetDurableExecution\nGetDurableExecutionHistory\n"
    "/2025-12-01/durable-executions/{DurableExecutionArn}/history\nGetDurableExecutionState\n"
    "/2025-12-01/durable-executions/{DurableExecutionArn}/state\nGetEventSourceMapping\n"
    "GetFunction\nGetFunctionCodeSigningConfig\nGetFunctionConcurrency\n"
    "/2019-09-30/functions/{FunctionName}/concurrency\nGetFunctionConfiguration\n"
    "/2015-03-31/functions/{FunctionName}/configuration\nGetFunctionEventInvokeConfig\n"
    "GetFunctionRecursionConfig\n/2024-08-31/functions/{FunctionName}/recursion-config\n"
    "GetFunctionScalingConfig\n/2025-11-30/functions/{FunctionName}/function-scaling-config\n"
    "GetFunctionUrlConfig\nGetLayerVersion\nGetLayerVersionByArn\n"
    "/2018-10-31/layers?find=LayerVersion\nGetLayerVersionPolicy\nGetPolicy\n"
    "GetProvisionedConcurrencyConfig\nGetResourcePolicy\nGetRuntimeManagementConfig\n"
    "/2021-07-20/functions/{FunctionName}/runtime-management-config\nInvoke\n"
    "/2015-03-31/functions/{FunctionName}/invocations\nInvokeAsync\n"
    "/2014-11-13/functions/{FunctionName}/invoke-async\nInvokeWithResponseStream\n"
    "/2021-11-15/functions/{FunctionName}/response-streaming-invocations\nListAliases\n"
    "ListCapacityProviders\nListCodeSigningConfigs\nListDurableExecutionsByFunction\n"
    "/2025-12-01/functions/{FunctionName}/durable-executions\nListEventSourceMappings\n"
    "ListFunctionEventInvokeConfigs\n"
    "/2019-09-25/functions/{FunctionName}/event-invoke-config/list\nListFunctionUrlConfigs\n"
    "/2021-10-31/functions/{FunctionName}/urls\nListFunctionVersionsByCapacityProvider\n"
    "/2025-11-30/capacity-providers/{CapacityProviderName}/function-versions\nListFunctions\n"
    "ListFunctionsByCodeSigningConfig\n"
    "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}/functions\nListLayerVersions\n"
    "/2018-10-31/layers/{LayerName}/versions\nListLayers\n/2018-10-31/layers\n"
    "ListProvisionedConcurrencyConfigs\n"
    "/2019-09-30/functions/{FunctionName}/provisioned-concurrency?List=ALL\nListTags\n"
    "/2017-03-31/tags/{Resource}\nListVersionsByFunction\n"
    "/2015-03-31/functions/{FunctionName}/versions\nPauseDurableExecution\n"
    "/2025-12-01/durable-executions/{DurableExecutionArn}/pause\nPublishLayerVersion\n"
    "PublishVersion\nPutFunctionCodeSigningConfig\nPUT\nPutFunctionConcurrency\n"
    "PutFunctionEventInvokeConfig\nPutFunctionRecursionConfig\nPutFunctionScalingConfig\n"
    "PutProvisionedConcurrencyConfig\nPutResourcePolicy\nPutRuntimeManagementConfig\n"
    "RemoveLayerVersionPermission\n"
    "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy/{StatementId}\n"
    "RemovePermission\n/2015-03-31/functions/{FunctionName}/policy/{StatementId}\n"
    "ResumeDurableExecution\n/2025-12-01/durable-executions/{DurableExecutionArn}/resume\n"
    "SendDurableExecutionCallbackFailure\n"
    "/2025-12-01/durable-execution-callbacks/{CallbackId}/fail\n"
    "SendDurableExecutionCallbackHeartbeat\n"
    "/2025-12-01/durable-execution-callbacks/{CallbackId}/heartbeat\n"
    "SendDurableExecutionCallbackSuccess\n"
    "/2025-12-01/durable-execution-callbacks/{CallbackId}/succeed\nStopDurableExecution\n"
    "/2025-12-01/durable-executions/{DurableExecutionArn}/stop\nTagResource\nUntagResource\n"
    "UpdateAlias\nUpdateCapacityProvider\nUpdateCodeSigningConfig\nUpdateEventSourceMapping\n"
    "UpdateFunctionCode\n/2015-03-31/functions/{FunctionName}/code\n"
    "UpdateFunctionConfiguration\nUpdateFunctionEventInvokeConfig\nUpdateFunctionUrlConfig\n"
    "success\npath\nfailure\nretry\nFunctionActive\nConfiguration.State\nFunctionActiveV2\n"
    "error\nfalse\nFunctionExists\nFunctionUpdated\nConfiguration.LastUpdateStatus\n"
    "FunctionUpdatedV2\nPublishedVersionActive\n";

const std::string_view texts[] = {{text_0, sizeof text_0 - 1}};

const MemberRow members[] = {
    {4,0,2,1,0,0}, {7,0,379,0,0,0}, {8,0,379,0,0,0}, {9,0,379,0,0,0}, {10,0,287,0,0,0},
    {11,0,584,0,0,0}, {7,0,379,0,0,0}, {13,0,379,0,0,0}, {16,16,331,1,0,0}, {17,17,337,1,0,0},
    {18,0,541,1,0,0}, {15,0,332,1,0,0}, {19,0,333,1,0,0}, {20,0,420,0,0,0}, {21,21,550,0,0,0},
    {23,0,550,0,0,0}, {21,0,550,0,0,0}, {25,25,401,1,0,0}, {18,0,541,1,0,0}, {15,0,5,1,0,0},
    {19,0,435,1,0,0}, {26,0,25,0,0,0}, {27,0,224,0,0,0}, {28,0,307,0,0,0}, {29,0,535,0,0,0},
    {30,0,177,0,0,0}, {31,31,406,0,0,0}, {21,0,550,0,0,0}, {32,0,436,0,0,0}, {23,0,550,0,0,0},
    {36,0,10,0,0,0}, {37,0,610,0,0,0}, {40,0,206,0,0,0}, {41,0,12,0,0,0}, {42,0,599,0,0,0},
    {43,0,124,0,0,0}, {44,0,16,0,0,0}, {21,0,550,0,0,0}, {46,0,550,0,0,0}, {47,0,550,0,0,0},
    {49,0,13,0,0,0}, {38,0,11,0,0,0}, {49,0,396,0,0,0}, {49,0,421,0,0,0}, {55,0,523,1,0,0},
    {57,0,581,0,0,0}, {58,0,319,0,0,0}, {49,0,23,0,0,0}, {79,0,35,0,0,0}, {80,0,413,0,0,0},
    {81,0,159,0,0,0}, {81,0,162,1,0,0}, {84,0,38,0,0,0}, {85,0,37,0,0,0}, {79,0,35,1,0,0},
    {89,0,134,0,0,0}, {90,0,134,0,0,0}, {80,0,166,1,0,0}, {81,0,162,1,0,0}, {46,0,550,0,0,0},
    {94,0,550,0,0,0}, {96,0,44,1,0,0}, {97,0,56,1,0,0}, {98,0,59,1,0,0}, {99,0,50,1,0,0},
    {100,0,284,0,0,0}, {101,0,52,0,0,0}, {102,0,312,0,0,0}, {103,0,571,0,0,0}, {104,0,437,0,0,0},
    {105,0,58,0,0,0}, {107,0,323,1,0,0}, {46,0,550,0,0,0}, {47,0,550,0,0,0}, {110,0,555,0,0,0},
    {111,0,376,0,0,0}, {115,0,490,1,0,0}, {120,0,48,0,0,0}, {121,0,53,0,0,0}, {122,0,54,0,0,0},
    {49,0,565,0,0,0}, {49,0,508,0,0,0}, {49,0,553,0,0,0}, {134,0,47,0,0,0}, {136,0,57,1,0,0},
    {137,0,55,1,0,0}, {49,0,43,0,0,0}, {80,0,413,0,0,0}, {81,0,159,0,0,0}, {81,0,162,1,0,0},
    {25,0,401,1,0,0}, {142,0,567,0,0,0}, {143,0,612,0,0,0}, {25,0,401,1,0,0}, {142,0,567,0,0,0},
    {145,0,164,0,0,0}, {146,0,600,0,0,0}, {147,0,131,0,0,0}, {81,0,162,1,0,0}, {80,0,166,1,0,0},
    {81,0,162,1,0,0}, {147,147,131,1,0,0}, {152,0,70,1,0,0}, {153,0,418,0,0,0}, {154,0,72,2,0,0},
    {152,0,70,0,0,0}, {156,0,71,1,0,0}, {158,0,419,0,0,0}, {159,0,550,0,0,0}, {46,0,550,0,0,0},
    {47,0,550,0,0,0}, {46,0,550,0,0,0}, {47,0,550,0,0,0}, {46,0,550,0,0,0}, {47,0,550,0,0,0},
    {164,0,78,1,0,0}, {165,0,77,1,0,0}, {43,0,124,0,0,0}, {56,0,20,1,0,0}, {166,0,81,1,0,0},
    {103,0,571,1,0,0}, {49,0,76,0,0,0}, {46,0,550,0,0,0}, {94,0,550,0,0,0}, {170,0,82,0,0,0},
    {46,0,550,0,0,0}, {47,0,550,0,0,0}, {46,0,550,0,0,0}, {94,0,550,0,0,0}, {49,0,23,0,0,0},
    {49,0,491,0,0,0}, {179,0,474,0,0,0}, {181,0,472,0,0,0}, {80,0,413,0,0,0}, {81,0,159,0,0,0},
    {81,0,162,1,0,0}, {181,0,472,0,0,0}, {80,0,166,1,0,0}, {52,0,17,0,0,0}, {187,0,277,0,0,0},
    {188,0,18,0,0,0}, {189,0,19,0,0,0}, {190,0,277,0,0,0}, {191,0,381,0,0,0}, {25,25,215,1,0,0},
    {41,0,12,1,0,0}, {42,0,600,1,0,0}, {43,0,124,0,0,0}, {44,0,16,0,0,0}, {114,0,49,1,0,0},
    {98,0,59,1,0,0}, {99,0,50,1,0,0}, {100,0,284,0,0,0}, {101,0,52,0,0,0}, {102,0,313,0,0,0},
    {194,0,561,0,0,0}, {104,0,437,0,0,0}, {105,0,58,0,0,0}, {106,0,43,1,0,0}, {43,0,124,0,0,0},
    {56,0,20,1,0,0}, {166,0,81,0,0,0}, {194,0,561,0,0,0}, {167,0,76,1,0,0}, {199,0,25,0,0,0},
    {25,0,401,1,0,0}, {200,0,144,0,0,0}, {73,0,27,0,0,0}, {201,0,200,0,0,0}, {202,0,312,0,0,0},
    {203,0,173,0,0,0}, {134,0,170,0,0,0}, {204,0,505,0,0,0}, {205,0,388,0,0,0},
    {206,0,424,0,0,0}, {207,0,176,0,0,0}, {208,0,105,0,0,0}, {209,0,126,0,0,0},
    {210,0,392,0,0,0}, {75,0,29,0,0,0}, {211,0,394,0,0,0}, {194,0,561,0,0,0}, {212,0,580,0,0,0},
    {213,0,574,0,0,0}, {214,0,467,0,0,0}, {215,0,533,0,0,0}, {216,0,510,0,0,0},
    {217,0,217,0,0,0}, {59,0,21,0,0,0}, {218,0,511,0,0,0}, {219,0,128,0,0,0}, {220,0,444,0,0,0},
    {25,0,215,1,0,0}, {222,0,491,0,0,0}, {223,0,490,1,0,0}, {224,0,275,0,0,0}, {225,0,208,1,0,0},
    {43,0,124,0,0,0}, {90,0,570,0,0,0}, {226,0,395,0,0,0}, {227,0,32,0,0,0}, {228,0,230,0,0,0},
    {98,0,601,0,0,0}, {229,0,423,0,0,0}, {230,0,106,0,0,0}, {231,0,149,0,0,0}, {202,0,312,0,0,0},
    {232,0,576,0,0,0}, {194,0,561,0,0,0}, {233,0,329,0,0,0}, {234,0,198,0,0,0}, {165,0,77,0,0,0},
    {235,0,279,0,0,0}, {236,0,24,0,0,0}, {237,0,155,0,0,0}, {238,0,524,0,0,0}, {134,0,378,0,0,0},
    {239,0,566,0,0,0}, {108,0,45,0,0,0}, {240,0,129,0,0,0}, {241,0,220,0,0,0}, {5,0,1,0,0,0},
    {25,25,227,1,0,0}, {31,31,228,0,0,0}, {243,0,224,1,0,0}, {192,0,94,0,0,0}, {244,0,301,0,0,0},
    {246,0,223,1,0,0}, {247,0,206,1,0,0}, {243,0,224,1,0,0}, {192,0,94,0,0,0}, {248,0,571,1,0,0},
    {244,0,301,0,0,0}, {252,0,476,0,0,0}, {25,25,215,1,0,0}, {41,41,12,1,0,0},
    {114,114,49,1,0,0}, {106,0,43,1,0,0}, {165,165,77,1,0,0}, {147,147,131,1,0,0},
    {259,0,195,1,0,0}, {261,261,582,1,0,0}, {25,25,401,1,0,0}, {25,25,215,1,0,0},
    {25,25,401,1,0,0}, {31,31,406,0,0,0}, {25,25,401,1,0,0}, {31,31,406,0,0,0},
    {267,0,287,0,0,0}, {25,25,227,1,0,0}, {31,31,228,0,0,0}, {16,16,331,1,0,0},
    {17,17,337,1,0,0}, {25,25,215,1,0,0}, {31,31,465,1,0,0}, {272,272,432,1,0,0},
    {21,21,489,0,0,0}, {275,0,408,0,0,0}, {276,0,407,0,0,0}, {250,0,104,0,0,0}, {176,0,85,0,0,0},
    {281,0,205,0,0,0}, {202,0,312,0,0,0}, {282,0,486,0,0,0}, {283,0,193,0,0,0}, {46,0,550,0,0,0},
    {94,0,550,0,0,0}, {49,0,180,0,0,0}, {46,0,550,0,0,0}, {94,0,550,0,0,0}, {46,0,550,0,0,0},
    {94,0,550,0,0,0}, {46,0,550,0,0,0}, {94,0,550,0,0,0}, {290,0,550,0,0,0}, {46,0,550,0,0,0},
    {94,0,550,0,0,0}, {46,0,550,0,0,0}, {94,0,550,0,0,0}, {46,0,550,0,0,0}, {94,0,550,0,0,0},
    {46,0,550,0,0,0}, {94,0,550,0,0,0}, {46,0,550,0,0,0}, {94,0,550,0,0,0}, {46,0,550,0,0,0},
    {94,0,550,0,0,0}, {49,0,146,0,0,0}, {36,0,145,0,0,0}, {37,0,147,0,0,0}, {303,0,154,0,0,0},
    {304,0,550,0,0,0}, {94,0,518,0,0,0}, {303,0,154,0,0,0}, {81,0,150,0,0,0}, {36,0,152,0,0,0},
    {37,0,153,0,0,0}, {310,0,156,1,0,0}, {313,0,158,0,0,0}, {314,0,160,0,0,0}, {312,0,157,0,0,0},
    {315,0,536,0,0,0}, {317,0,178,0,0,0}, {318,0,415,0,0,0}, {319,0,163,0,0,0},
    {320,0,411,0,0,0}, {41,0,412,0,0,0}, {321,0,195,0,0,0}, {322,0,411,0,0,0}, {323,0,187,0,0,0},
    {324,0,191,0,0,0}, {325,0,184,0,0,0}, {326,0,192,0,0,0}, {327,0,190,0,0,0}, {185,0,92,0,0,0},
    {186,0,93,0,0,0}, {183,0,90,0,0,0}, {328,0,608,0,0,0}, {329,0,609,0,0,0}, {330,0,604,0,0,0},
    {331,0,546,0,0,0}, {332,0,547,0,0,0}, {333,0,543,0,0,0}, {148,0,64,0,0,0}, {150,0,66,0,0,0},
    {141,0,62,0,0,0}, {151,0,67,0,0,0}, {149,0,65,0,0,0}, {91,0,39,0,0,0}, {92,0,40,0,0,0},
    {83,0,34,0,0,0}, {93,0,41,0,0,0}, {334,0,295,0,0,0}, {335,0,185,0,0,0}, {336,0,186,0,0,0},
    {338,0,159,0,0,0}, {339,0,579,0,0,0}, {338,0,283,0,0,0}, {339,0,579,0,0,0},
    {338,0,429,0,0,0}, {339,0,579,0,0,0}, {338,0,413,0,0,0}, {339,0,579,0,0,0},
    {338,0,485,0,0,0}, {339,0,579,0,0,0}, {261,0,582,0,0,0}, {207,0,176,0,0,0},
    {208,0,105,0,0,0}, {73,0,27,0,0,0}, {205,0,388,0,0,0}, {206,0,424,0,0,0}, {199,0,25,0,0,0},
    {201,0,200,0,0,0}, {346,0,201,0,0,0}, {202,0,312,0,0,0}, {203,0,173,0,0,0},
    {134,0,170,0,0,0}, {204,0,505,0,0,0}, {247,0,206,0,0,0}, {103,0,105,0,0,0},
    {347,0,550,0,0,0}, {97,0,550,0,0,0}, {348,0,550,0,0,0}, {209,0,126,0,0,0}, {213,0,574,0,0,0},
    {214,0,467,0,0,0}, {215,0,533,0,0,0}, {216,0,510,0,0,0}, {210,0,392,0,0,0}, {75,0,29,0,0,0},
    {211,0,394,0,0,0}, {212,0,580,0,0,0}, {217,0,217,0,0,0}, {59,0,21,0,0,0}, {218,0,511,0,0,0},
    {219,0,128,0,0,0}, {345,0,168,0,0,0}, {220,0,444,0,0,0}, {110,0,174,0,0,0}, {49,0,171,0,0,0},
    {356,0,172,0,0,0}, {49,0,169,0,0,0}, {49,0,161,0,0,0}, {147,0,131,1,0,0}, {285,0,132,1,0,0},
    {247,0,400,1,0,0}, {391,0,188,1,0,0}, {392,0,195,1,0,0}, {393,0,195,0,0,0},
    {202,0,312,0,0,0}, {396,0,283,0,0,0}, {81,0,162,1,0,0}, {399,0,195,1,0,0}, {400,0,165,0,0,0},
    {401,0,194,1,0,0}, {402,0,195,1,0,0}, {400,0,167,0,0,0}, {145,0,164,1,0,0},
    {283,0,134,1,0,0}, {49,0,188,0,0,0}, {81,0,162,1,0,0}, {80,0,166,1,0,0}, {81,0,162,0,0,0},
    {71,0,196,1,0,0}, {415,0,374,1,0,0}, {416,0,498,0,0,0}, {49,0,197,0,0,0}, {419,0,425,0,0,0},
    {421,0,204,0,0,0}, {304,0,202,0,0,0}, {94,0,203,0,0,0}, {49,0,199,0,0,0}, {49,0,206,0,0,0},
    {428,0,30,0,0,0}, {429,0,497,0,0,0}, {430,0,502,0,0,0}, {431,0,504,0,0,0}, {432,0,503,0,0,0},
    {433,0,550,0,0,0}, {434,0,312,0,0,0}, {436,0,550,0,0,0}, {437,0,519,0,0,0},
    {433,0,550,0,0,0}, {438,0,550,0,0,0}, {439,0,475,0,0,0}, {434,0,312,0,0,0}, {81,0,210,0,0,0},
    {304,0,550,0,0,0}, {94,0,518,0,0,0}, {25,0,401,0,0,0}, {247,0,400,0,0,0}, {222,0,491,0,0,0},
    {223,0,490,0,0,0}, {224,0,275,0,0,0}, {442,0,379,0,0,0}, {43,0,124,0,0,0}, {90,0,570,0,0,0},
    {226,0,395,0,0,0}, {103,0,571,0,0,0}, {443,0,550,0,0,0}, {444,0,599,0,0,0}, {98,0,602,0,0,0},
    {230,0,106,0,0,0}, {231,0,151,0,0,0}, {202,0,312,0,0,0}, {232,0,577,0,0,0},
    {445,0,206,0,0,0}, {21,0,550,0,0,0}, {233,0,342,0,0,0}, {97,0,538,0,0,0}, {446,0,539,0,0,0},
    {447,0,540,0,0,0}, {448,0,324,0,0,0}, {449,0,325,0,0,0}, {450,0,326,0,0,0},
    {234,0,198,0,0,0}, {451,0,25,0,0,0}, {452,0,25,0,0,0}, {229,0,423,0,0,0}, {453,0,281,0,0,0},
    {236,0,24,0,0,0}, {237,0,155,0,0,0}, {238,0,530,0,0,0}, {454,0,494,0,0,0}, {134,0,378,0,0,0},
    {239,0,566,0,0,0}, {108,0,45,0,0,0}, {455,0,550,0,0,0}, {240,0,129,0,0,0}, {241,0,220,0,0,0},
    {5,0,1,0,0,0}, {103,0,105,0,0,0}, {247,0,206,0,0,0}, {211,0,393,0,0,0}, {457,0,390,0,0,0},
    {209,0,126,0,0,0}, {49,0,212,0,0,0}, {49,0,211,0,0,0}, {49,0,216,0,0,0}, {466,0,219,1,0,0},
    {467,0,218,1,0,0}, {469,0,222,0,0,0}, {470,0,222,0,0,0}, {246,0,223,1,0,0},
    {247,0,206,1,0,0}, {248,0,571,1,0,0}, {475,0,571,1,0,0}, {192,0,94,0,0,0}, {243,0,224,1,0,0},
    {244,0,301,0,0,0}, {49,0,225,0,0,0}, {49,0,232,0,0,0}, {247,0,400,1,0,0}, {97,0,538,1,0,0},
    {46,0,550,0,0,0}, {47,0,550,0,0,0}, {12,0,3,0,0,0}, {14,0,4,0,0,0}, {25,25,215,1,0,0},
    {41,41,12,1,0,0}, {114,114,49,1,0,0}, {106,0,43,1,0,0}, {165,165,77,1,0,0}, {167,0,76,1,0,0},
    {147,147,131,1,0,0}, {493,493,282,0,0,0}, {494,494,308,0,0,0}, {495,495,550,0,0,0},
    {496,496,488,0,0,0}, {390,0,179,1,0,0}, {159,0,550,0,0,0}, {147,147,131,1,0,0},
    {493,493,282,0,0,0}, {147,0,131,1,0,0}, {285,0,132,1,0,0}, {247,0,400,1,0,0},
    {396,0,283,0,0,0}, {80,0,422,0,0,0}, {81,0,159,0,0,0}, {392,0,195,1,0,0}, {391,0,188,1,0,0},
    {393,0,195,0,0,0}, {444,0,600,0,0,0}, {500,0,575,0,0,0}, {395,0,181,0,0,0},
    {240,0,129,0,0,0}, {501,0,426,0,0,0}, {502,0,195,0,0,0}, {147,147,131,1,0,0},
    {152,152,70,1,0,0}, {495,495,550,0,0,0}, {494,494,308,0,0,0}, {158,0,419,1,0,0},
    {159,0,550,0,0,0}, {261,261,582,1,0,0}, {25,25,401,1,0,0}, {165,0,77,1,0,0},
    {25,0,215,1,0,0}, {25,25,215,1,0,0}, {179,0,474,0,0,0}, {25,25,401,1,0,0}, {31,31,406,0,0,0},
    {25,25,401,1,0,0}, {31,31,406,0,0,0}, {25,25,583,1,0,0}, {514,0,469,0,0,0},
    {25,25,401,1,0,0}, {31,31,406,0,0,0}, {517,0,211,0,0,0}, {225,0,209,0,0,0},
    {194,0,561,0,0,0}, {518,0,562,0,0,0}, {180,0,88,0,0,0}, {25,25,583,1,0,0}, {31,31,450,1,0,0},
    {247,0,206,0,0,0}, {521,0,221,0,0,0}, {522,0,221,0,0,0}, {25,25,227,1,0,0},
    {31,31,228,0,0,0}, {246,0,223,1,0,0}, {247,0,206,1,0,0}, {243,0,224,1,0,0}, {192,0,94,0,0,0},
    {248,0,571,1,0,0}, {475,0,571,1,0,0}, {244,0,301,0,0,0}, {71,71,334,1,0,0},
    {16,16,331,1,0,0}, {17,17,337,1,0,0}, {528,0,550,0,0,0}, {21,0,550,0,0,0}, {16,16,331,1,0,0},
    {17,17,337,1,0,0}, {531,0,336,0,0,0}, {532,0,328,0,0,0}, {533,0,334,0,0,0}, {43,0,124,0,0,0},
    {534,0,571,0,0,0}, {444,0,337,0,0,0}, {177,0,86,0,0,0}, {178,0,87,0,0,0}, {535,0,343,0,0,0},
    {25,25,401,1,0,0}, {31,31,406,0,0,0}, {528,0,550,0,0,0}, {21,0,550,0,0,0}, {25,25,215,1,0,0},
    {31,31,465,1,0,0}, {540,0,433,0,0,0}, {541,0,404,0,0,0}, {542,0,404,0,0,0},
    {391,0,443,0,0,0}, {543,0,550,0,0,0}, {103,0,571,0,0,0}, {272,272,432,1,0,0},
    {528,0,481,0,0,0}, {21,0,489,0,0,0}, {25,25,401,1,0,0}, {31,31,406,0,0,0}, {548,0,598,0,0,0},
    {247,0,400,0,0,0}, {549,0,493,0,0,0}, {49,0,276,0,0,0}, {554,0,551,0,0,0}, {555,0,551,0,0,0},
    {556,0,611,0,0,0}, {304,0,550,0,0,0}, {94,0,518,0,0,0}, {235,0,279,0,0,0}, {81,0,280,0,0,0},
    {236,0,24,0,0,0}, {558,0,286,0,0,0}, {559,0,286,0,0,0}, {49,0,285,0,0,0}, {46,0,550,0,0,0},
    {94,0,550,0,0,0}, {46,0,550,0,0,0}, {47,0,550,0,0,0}, {46,0,550,0,0,0}, {47,0,550,0,0,0},
    {46,0,550,0,0,0}, {94,0,550,0,0,0}, {46,0,550,0,0,0}, {94,0,550,0,0,0}, {46,0,550,0,0,0},
    {94,0,550,0,0,0}, {46,0,550,0,0,0}, {94,0,550,0,0,0}, {392,0,195,1,0,0}, {393,0,195,1,0,0},
    {570,0,550,1,0,0}, {81,0,162,0,0,0}, {25,25,401,1,0,0}, {571,572,298,0,0,0},
    {573,574,377,0,0,0}, {575,576,550,0,0,0}, {285,577,132,0,0,0}, {338,0,30,0,0,0},
    {31,31,406,0,0,0}, {142,578,567,0,0,0}, {267,0,287,0,0,0}, {580,581,550,0,0,0},
    {582,583,550,0,0,0}, {338,0,30,0,0,0}, {146,584,599,0,0,0}, {147,585,131,0,0,0},
    {25,25,401,1,0,0}, {589,0,31,1,0,0}, {391,0,278,0,0,0}, {338,0,30,0,0,0}, {304,0,550,0,0,0},
    {595,0,550,0,0,0}, {582,0,550,0,0,0}, {25,25,401,1,0,0}, {573,574,377,0,0,0},
    {575,576,550,0,0,0}, {31,31,406,0,0,0}, {338,0,30,0,0,0}, {142,578,567,0,0,0},
    {571,572,482,0,0,0}, {267,0,287,0,0,0}, {146,584,599,0,0,0}, {598,0,306,0,0,0},
    {599,600,550,0,0,0}, {602,0,302,0,0,0}, {603,0,303,0,0,0}, {46,0,550,0,0,0},
    {94,0,550,0,0,0}, {46,0,550,0,0,0}, {94,0,550,0,0,0}, {46,0,550,0,0,0}, {94,0,550,0,0,0},
    {46,0,550,0,0,0}, {94,0,550,0,0,0}, {46,0,318,0,0,0}, {614,0,25,0,0,0}, {49,0,316,0,0,0},
    {622,0,507,0,0,0}, {623,0,506,0,0,0}, {624,0,317,0,0,0}, {625,0,322,0,0,0},
    {630,0,320,0,0,0}, {49,0,321,0,0,0}, {96,0,44,1,0,0}, {633,0,430,0,0,0}, {398,0,183,0,0,0},
    {71,0,334,0,0,0}, {442,0,379,0,0,0}, {451,0,25,0,0,0}, {452,0,25,0,0,0}, {49,0,334,0,0,0},
    {429,0,497,0,0,0}, {430,0,502,0,0,0}, {431,0,504,0,0,0}, {432,0,503,0,0,0}, {428,0,30,0,0,0},
    {437,0,519,0,0,0}, {443,0,550,0,0,0}, {442,0,379,0,0,0}, {451,0,25,0,0,0}, {452,0,25,0,0,0},
    {439,0,475,0,0,0}, {49,0,339,0,0,0}, {533,0,334,0,0,0}, {444,0,337,0,0,0}, {43,0,124,0,0,0},
    {534,0,571,0,0,0}, {177,0,86,0,0,0}, {178,0,87,0,0,0}, {535,0,343,0,0,0}, {49,0,341,0,0,0},
    {16,0,330,0,0,0}, {532,0,328,0,0,0}, {682,0,339,0,0,0}, {49,0,327,0,0,0}, {25,25,215,1,0,0},
    {42,42,600,0,0,0}, {495,495,550,0,0,0}, {494,494,386,0,0,0}, {159,0,550,0,0,0},
    {686,0,15,0,0,0}, {97,97,56,0,0,0}, {495,495,550,0,0,0}, {494,494,382,0,0,0},
    {689,0,60,1,0,0}, {159,0,550,0,0,0}, {495,495,550,0,0,0}, {494,494,386,0,0,0},
    {159,0,550,0,0,0}, {692,0,79,0,0,0}, {25,25,401,1,0,0}, {31,31,406,0,0,0},
    {285,285,132,0,0,0}, {694,694,189,0,0,0}, {695,695,195,0,0,0}, {696,696,195,0,0,0},
    {496,496,488,0,0,0}, {495,495,550,0,0,0}, {494,494,308,0,0,0}, {286,0,133,0,0,0},
    {159,0,550,0,0,0}, {199,199,25,0,0,0}, {25,25,401,0,0,0}, {495,495,550,0,0,0},
    {494,494,386,0,0,0}, {159,0,550,0,0,0}, {700,0,175,0,0,0}, {25,25,401,1,0,0},
    {495,495,550,0,0,0}, {494,494,383,0,0,0}, {703,0,213,0,0,0}, {159,0,550,0,0,0},
    {25,25,227,1,0,0}, {495,495,550,0,0,0}, {494,494,384,0,0,0}, {706,0,226,1,0,0},
    {159,0,550,0,0,0}, {114,114,49,1,0,0}, {495,495,550,0,0,0}, {494,494,382,0,0,0},
    {96,0,44,1,0,0}, {709,0,231,1,0,0}, {159,0,550,0,0,0}, {165,165,77,1,0,0},
    {495,495,550,0,0,0}, {494,494,386,0,0,0}, {159,0,550,0,0,0}, {712,0,207,0,0,0},
    {714,714,380,0,0,0}, {42,42,229,0,0,0}, {495,495,550,0,0,0}, {494,494,386,0,0,0},
    {159,0,550,0,0,0}, {716,0,214,0,0,0}, {718,718,23,0,0,0}, {719,719,491,0,0,0},
    {16,16,331,1,0,0}, {495,495,550,0,0,0}, {494,494,385,0,0,0}, {159,0,550,0,0,0},
    {721,0,338,0,0,0}, {718,718,23,0,0,0}, {719,719,491,0,0,0}, {495,495,550,0,0,0},
    {494,494,385,0,0,0}, {159,0,550,0,0,0}, {233,0,340,0,0,0}, {25,25,215,1,0,0},
    {495,495,550,0,0,0}, {494,494,387,0,0,0}, {726,0,440,0,0,0}, {159,0,550,0,0,0},
    {728,728,560,1,0,0}, {194,0,561,0,0,0}, {25,25,401,1,0,0}, {495,495,550,0,0,0},
    {494,494,386,0,0,0}, {159,0,550,0,0,0}, {732,0,214,0,0,0}, {736,0,375,0,0,0},
    {66,0,22,0,0,0}, {110,0,555,0,0,0}, {111,0,376,0,0,0}, {46,0,550,0,0,0}, {47,0,550,0,0,0},
    {46,0,550,0,0,0}, {94,0,550,0,0,0}, {759,0,125,0,0,0}, {759,0,125,0,0,0}, {320,0,411,1,0,0},
    {322,0,411,0,0,0}, {41,0,412,0,0,0}, {46,0,416,1,0,0}, {318,0,415,0,0,0}, {392,0,195,1,0,0},
    {393,0,195,0,0,0}, {391,0,414,1,0,0}, {397,0,182,0,0,0}, {182,0,89,0,0,0}, {760,0,542,0,0,0},
    {761,0,605,0,0,0}, {82,0,33,0,0,0}, {140,0,61,0,0,0}, {320,0,411,1,0,0}, {322,0,411,0,0,0},
    {41,0,412,0,0,0}, {46,0,416,1,0,0}, {318,0,415,0,0,0}, {15,0,410,1,0,0}, {338,0,413,0,0,0},
    {81,0,159,0,0,0}, {184,0,91,0,0,0}, {785,0,544,0,0,0}, {786,0,606,0,0,0}, {86,0,36,0,0,0},
    {144,0,63,0,0,0}, {49,0,417,0,0,0}, {49,0,409,0,0,0}, {399,0,195,1,0,0}, {400,0,429,0,0,0},
    {401,0,194,1,0,0}, {147,147,131,1,0,0}, {154,0,72,2,0,0}, {400,0,429,0,0,0},
    {401,0,194,0,0,0}, {46,0,550,0,0,0}, {47,0,550,0,0,0}, {46,0,550,0,0,0}, {47,0,550,0,0,0},
    {800,0,439,0,0,0}, {801,0,438,0,0,0}, {36,0,556,0,0,0}, {37,0,559,0,0,0}, {49,0,441,0,0,0},
    {247,0,206,0,0,0}, {540,0,433,0,0,0}, {541,0,404,0,0,0}, {542,0,404,0,0,0},
    {391,0,443,0,0,0}, {543,0,550,0,0,0}, {103,0,571,0,0,0}, {46,0,550,0,0,0}, {47,0,550,0,0,0},
    {810,0,398,0,0,0}, {811,0,391,0,0,0}, {812,0,445,0,0,0}, {46,0,550,0,0,0}, {94,0,550,0,0,0},
    {16,16,331,1,0,0}, {43,0,124,0,0,0}, {531,0,335,1,0,0}, {177,0,86,0,0,0}, {178,0,87,0,0,0},
    {535,0,343,0,0,0}, {531,0,336,0,0,0}, {532,0,328,0,0,0}, {533,0,334,0,0,0}, {43,0,124,0,0,0},
    {534,0,571,0,0,0}, {444,0,337,0,0,0}, {177,0,86,0,0,0}, {178,0,87,0,0,0}, {535,0,343,0,0,0},
    {25,25,215,1,0,0}, {443,0,550,0,0,0}, {43,0,124,0,0,0}, {21,0,550,0,0,0}, {228,0,230,0,0,0},
    {165,0,77,1,0,0}, {25,25,401,1,0,0}, {165,0,77,1,0,0}, {25,0,215,1,0,0}, {25,25,215,1,0,0},
    {179,0,474,1,0,0}, {25,25,401,1,0,0}, {31,31,406,0,0,0}, {211,0,393,0,0,0},
    {457,0,390,0,0,0}, {209,0,126,0,0,0}, {25,25,583,1,0,0}, {514,0,469,1,0,0},
    {514,0,469,0,0,0}, {25,25,583,1,0,0}, {31,31,450,1,0,0}, {471,0,221,0,0,0},
    {826,0,538,0,0,0}, {25,25,215,1,0,0}, {31,31,465,1,0,0}, {828,0,433,1,0,0},
    {540,0,433,0,0,0}, {542,0,404,0,0,0}, {541,0,404,0,0,0}, {391,0,443,0,0,0},
    {543,0,550,0,0,0}, {103,0,571,0,0,0}, {272,272,432,1,0,0}, {528,0,481,1,0,0},
    {21,0,489,0,0,0}, {528,0,481,0,0,0}, {21,0,489,0,0,0}, {25,25,401,1,0,0}, {31,31,406,0,0,0},
    {548,0,598,1,0,0}, {549,0,493,0,0,0}, {548,0,598,1,0,0}, {247,0,206,1,0,0},
    {549,0,493,0,0,0}, {49,0,466,0,0,0}, {46,0,550,0,0,0}, {94,0,550,0,0,0}, {16,16,331,1,0,0},
    {17,17,337,1,0,0}, {18,18,541,1,0,0}, {21,21,550,0,0,0}, {25,25,401,1,0,0},
    {18,18,402,1,0,0}, {31,31,406,0,0,0}, {21,21,550,0,0,0}, {46,0,550,0,0,0}, {47,0,550,0,0,0},
    {429,0,497,0,0,0}, {430,0,502,0,0,0}, {431,0,504,0,0,0}, {46,0,550,0,0,0}, {47,0,550,0,0,0},
    {46,0,550,0,0,0}, {94,0,550,0,0,0}, {46,0,550,0,0,0}, {94,0,550,0,0,0}, {46,0,550,0,0,0},
    {47,0,550,0,0,0}, {147,147,131,1,0,0}, {154,0,72,2,0,0}, {400,0,485,0,0,0}, {850,0,26,0,0,0},
    {851,0,134,0,0,0}, {46,0,550,0,0,0}, {47,0,550,0,0,0}, {549,0,493,0,0,0}, {81,0,496,0,0,0},
    {46,0,550,0,0,0}, {47,0,550,0,0,0}, {304,0,550,0,0,0}, {94,0,518,0,0,0}, {280,0,127,0,0,0},
    {46,0,550,0,0,0}, {94,0,550,0,0,0}, {46,0,550,0,0,0}, {94,0,550,0,0,0}, {46,0,550,0,0,0},
    {94,0,550,0,0,0}, {745,0,389,0,0,0}, {49,0,508,0,0,0}, {302,0,148,0,0,0}, {57,0,581,0,0,0},
    {58,0,319,0,0,0}, {918,0,315,0,0,0}, {79,79,35,1,0,0}, {81,0,159,0,0,0}, {79,79,35,1,0,0},
    {79,79,35,1,0,0}, {80,0,28,0,0,0}, {46,0,550,0,0,0}, {47,0,550,0,0,0}, {46,0,550,0,0,0},
    {94,0,550,0,0,0}, {46,0,550,0,0,0}, {94,0,550,0,0,0}, {49,0,25,0,0,0}, {929,0,525,0,0,0},
    {46,0,550,0,0,0}, {94,0,550,0,0,0}, {46,0,550,0,0,0}, {94,0,550,0,0,0}, {46,0,550,0,0,0},
    {94,0,550,0,0,0}, {929,0,525,0,0,0}, {938,0,528,0,0,0}, {46,0,550,0,0,0}, {94,0,550,0,0,0},
    {46,0,534,0,0,0}, {614,0,581,0,0,0}, {49,0,532,0,0,0}, {49,0,537,0,0,0}, {965,0,26,0,0,0},
    {966,0,195,0,0,0}, {80,0,413,0,0,0}, {81,0,159,0,0,0}, {81,0,162,1,0,0}, {852,0,487,1,0,0},
    {851,0,545,0,0,0}, {80,0,166,1,0,0}, {852,0,487,1,0,0}, {147,147,131,1,0,0},
    {81,0,159,0,0,0}, {969,0,195,1,0,0}, {49,0,550,0,0,0}, {46,0,550,0,0,0}, {94,0,550,0,0,0},
    {49,0,553,0,0,0}, {49,0,556,0,0,0}, {728,728,560,1,0,0}, {194,0,561,1,0,0}, {36,0,556,0,0,0},
    {37,0,559,0,0,0}, {304,0,563,1,0,0}, {94,0,564,1,0,0}, {982,0,51,1,0,0}, {983,0,397,1,0,0},
    {985,0,568,1,0,0}, {995,996,550,0,0,0}, {46,0,550,0,0,0}, {47,0,550,0,0,0},
    {400,0,569,0,0,0}, {49,0,573,0,0,0}, {143,0,612,0,0,0}, {800,0,578,0,0,0}, {800,0,578,0,0,0},
    {46,0,550,0,0,0}, {47,0,550,0,0,0}, {728,728,560,1,0,0}, {1005,1006,557,1,0,0},
    {25,25,215,1,0,0}, {41,41,12,1,0,0}, {42,0,600,0,0,0}, {43,0,124,0,0,0}, {44,0,16,0,0,0},
    {21,0,550,0,0,0}, {114,114,49,1,0,0}, {101,0,52,0,0,0}, {104,0,437,0,0,0}, {105,0,58,0,0,0},
    {106,0,43,1,0,0}, {165,165,77,1,0,0}, {43,0,124,0,0,0}, {56,0,20,0,0,0}, {166,0,81,0,0,0},
    {167,0,76,1,0,0}, {261,261,582,1,0,0}, {25,0,401,0,0,0}, {200,0,144,0,0,0}, {73,0,27,0,0,0},
    {201,0,200,0,0,0}, {202,0,312,0,0,0}, {203,0,173,0,0,0}, {134,0,170,0,0,0},
    {204,0,505,0,0,0}, {205,0,388,0,0,0}, {206,0,424,0,0,0}, {209,0,126,0,0,0},
    {210,0,392,0,0,0}, {75,0,29,0,0,0}, {211,0,394,0,0,0}, {212,0,580,0,0,0}, {215,0,533,0,0,0},
    {217,0,217,0,0,0}, {59,0,21,0,0,0}, {218,0,511,0,0,0}, {219,0,128,0,0,0}, {220,0,444,0,0,0},
    {25,25,215,1,0,0}, {428,0,30,0,0,0}, {429,0,497,0,0,0}, {430,0,502,0,0,0}, {431,0,504,0,0,0},
    {432,0,503,0,0,0}, {433,0,550,0,0,0}, {236,0,24,0,0,0}, {227,0,32,0,0,0}, {228,0,230,0,0,0},
    {588,0,32,0,0,0}, {21,0,550,0,0,0}, {434,0,312,0,0,0}, {25,25,215,1,0,0}, {223,0,490,0,0,0},
    {224,0,275,0,0,0}, {43,0,124,0,0,0}, {90,0,570,0,0,0}, {226,0,395,0,0,0}, {98,0,601,0,0,0},
    {231,0,149,0,0,0}, {222,0,491,0,0,0}, {230,0,106,0,0,0}, {202,0,312,0,0,0},
    {232,0,576,0,0,0}, {21,0,550,0,0,0}, {233,0,329,0,0,0}, {234,0,198,0,0,0}, {235,0,279,0,0,0},
    {237,0,155,0,0,0}, {238,0,524,0,0,0}, {134,0,378,0,0,0}, {108,0,45,0,0,0}, {240,0,129,0,0,0},
    {241,0,220,0,0,0}, {5,0,1,0,0,0}, {25,25,401,1,0,0}, {31,31,406,0,0,0}, {211,0,393,0,0,0},
    {457,0,390,0,0,0}, {209,0,126,0,0,0}, {25,25,227,1,0,0}, {31,31,228,0,0,0},
    {243,0,224,0,0,0}, {192,0,94,0,0,0}, {244,0,301,0,0,0}, {246,0,223,1,0,0}, {247,0,206,1,0,0},
    {243,0,224,1,0,0}, {192,0,94,0,0,0}, {248,0,571,1,0,0}, {475,0,571,1,0,0}, {244,0,301,0,0,0},
    {136,0,554,0,0,0}, {137,0,509,0,0,0}, {1021,0,405,0,0,0}, {136,0,554,0,0,0},
    {137,0,509,0,0,0}, {1022,0,603,0,0,0}, {1021,0,405,0,0,0}, {81,0,162,0,0,0},
    {1024,0,195,0,0,0}, {1025,0,607,0,0,0}, {1027,0,134,1,0,0}, {1024,0,195,1,0,0},
    {1027,0,134,0,0,0},};

const ShapeRow shapes[] = {
    {5,0,0,0,1,0,0,0,0,0,0}, {6,5,0,1,0,0,0,0,0,0,0}, {12,0,0,1,5,0,0,0,0,0,0},
    {14,0,0,6,2,0,0,0,0,0,0}, {15,3,192,8,0,0,10000,97,0,0,0}, {22,0,0,8,7,0,0,0,0,0,0},
    {24,0,0,15,2,0,0,0,0,0,0}, {33,0,0,17,12,0,0,0,0,0,0}, {34,0,0,29,1,0,0,0,0,0,0},
    {35,3,192,30,0,1,1024,98,0,0,0}, {38,2,0,30,2,0,0,0,0,0,0}, {39,3,192,32,0,1,128,0,0,0,0},
    {45,0,0,32,6,0,0,0,0,0,0}, {48,0,1,38,2,0,0,0,0,0,400}, {50,1,0,40,1,0,0,0,0,0,0},
    {51,0,0,41,1,0,0,0,0,0,0}, {52,4,0,42,0,0,0,0,0,0,0}, {53,1,192,42,1,0,6,0,0,0,0},
    {54,1,192,43,1,0,100,0,0,0,0}, {56,0,0,44,1,0,0,0,0,0,0}, {59,0,0,45,2,0,0,0,0,0,0},
    {66,3,0,0,6,0,0,0,0,0,0}, {69,3,0,6,2,0,0,0,0,0,0}, {70,1,192,47,1,1,1,0,0,0,0},
    {71,3,192,48,0,0,10000,99,0,0,0}, {72,5,64,48,0,0,0,0,0,0,0},
    {73,5,192,48,0,1,10000,0,0,0,0}, {74,9,196,48,0,0,1048576,0,0,0,0},
    {75,4,0,48,0,0,0,0,0,0,0}, {76,9,4,48,0,0,0,0,0,0,0}, {77,9,0,48,0,0,0,0,0,0,0},
    {78,4,0,48,0,0,0,0,0,0,0}, {82,0,0,48,3,0,0,0,0,0,0}, {83,0,0,51,1,0,0,0,0,0,0},
    {79,3,192,52,0,1,1024,100,0,0,0}, {86,0,0,52,2,0,0,0,0,0,0},
    {87,5,192,54,0,0,99999999,0,0,0,0}, {88,5,192,54,0,0,99999999,0,0,0,0},
    {91,0,0,54,3,0,0,0,0,0,0}, {92,0,0,57,1,0,0,0,0,0,0}, {93,0,0,58,1,0,0,0,0,0,0},
    {95,0,1,59,2,0,0,0,0,0,400}, {106,0,0,61,10,0,0,0,0,0,0}, {96,3,192,71,0,1,140,101,0,0,0},
    {108,0,0,71,1,0,0,0,0,0,0}, {109,0,1,72,2,0,0,0,0,0,400}, {112,0,0,74,2,0,0,0,0,0,0},
    {113,5,192,76,0,2,15000,0,0,0,0}, {114,3,192,76,0,1,140,102,0,0,0},
    {116,0,0,76,1,0,0,0,0,0,0}, {119,3,0,8,2,0,0,0,0,0,0}, {101,0,0,77,3,0,0,0,0,0,0},
    {125,3,0,10,2,0,0,0,0,0,0}, {126,1,192,80,1,1,10,0,0,0,0}, {127,1,192,81,1,0,5,0,0,0,0},
    {132,3,0,12,4,0,0,0,0,0,0}, {133,1,192,82,1,1,16,0,0,0,0}, {135,0,0,83,1,0,0,0,0,0,0},
    {138,0,0,84,2,0,0,0,0,0,0}, {139,1,192,86,1,0,50,0,0,0,0}, {140,0,0,87,2,0,0,0,0,0,0},
    {141,0,0,89,1,0,0,0,0,0,0}, {144,0,0,90,3,0,0,0,0,0,0}, {148,0,0,93,5,0,0,0,0,0,0},
    {149,0,0,98,1,0,0,0,0,0,0}, {150,0,0,99,1,0,0,0,0,0,0}, {151,0,0,100,1,0,0,0,0,0,0},
    {155,0,0,101,4,0,0,0,0,0,0}, {157,0,0,105,2,0,0,0,0,0,0}, {152,3,192,107,0,1,2048,100,0,0,0},
    {160,0,0,107,2,0,0,0,0,0,0}, {154,3,192,109,0,1,64,103,0,0,0}, {161,0,1,109,2,0,0,0,0,0,409},
    {162,0,1,111,2,0,0,0,0,0,409}, {163,0,1,113,2,0,0,0,0,0,409}, {167,0,0,115,6,0,0,0,0,0,0},
    {165,3,192,121,0,0,200,104,0,0,0}, {164,3,0,121,0,0,0,105,0,0,0},
    {168,1,0,121,1,0,0,0,0,0,0}, {169,0,1,122,2,0,0,0,0,0,404}, {166,0,0,124,1,0,0,0,0,0,0},
    {173,3,0,16,2,0,0,0,0,0,0}, {174,0,1,125,2,0,0,0,0,0,400}, {175,0,1,127,2,0,0,0,0,0,400},
    {176,3,192,129,0,1,57,0,0,0,0}, {177,1,192,129,1,0,2,0,0,0,0},
    {178,1,192,130,1,0,15,0,0,0,0}, {180,0,0,131,1,0,0,0,0,0,0}, {182,0,0,132,3,0,0,0,0,0,0},
    {183,0,0,135,1,0,0,0,0,0,0}, {184,0,0,136,1,0,0,0,0,0,0}, {185,0,0,137,0,0,0,0,0,0,0},
    {186,0,0,137,1,0,0,0,0,0,0}, {192,0,0,138,6,0,0,0,0,0,0}, {193,0,0,144,5,0,0,0,0,0,0},
    {195,0,0,149,9,0,0,0,0,0,0}, {196,0,0,158,1,0,0,0,0,0,0}, {197,0,0,159,4,0,0,0,0,0,0},
    {198,0,0,163,1,0,0,0,0,0,0}, {221,0,0,164,28,0,0,0,0,0,0}, {242,0,0,192,30,0,0,0,0,0,0},
    {245,0,0,222,5,0,0,0,0,0,0}, {249,0,0,227,6,0,0,0,0,0,0}, {250,3,192,233,0,1,63,106,0,0,0},
    {251,8,0,233,0,0,0,0,0,0,0}, {230,0,0,233,1,0,0,0,0,0,0}, {253,0,0,234,2,0,0,0,0,0,0},
    {254,0,0,236,1,0,0,0,0,0,0}, {255,0,0,237,1,0,0,0,0,0,0}, {256,0,0,238,1,0,0,0,0,0,0},
    {257,0,0,239,0,0,0,0,0,0,0}, {258,0,0,239,1,0,0,0,0,0,0}, {260,0,0,240,1,0,0,0,0,0,0},
    {262,0,0,241,1,0,0,0,0,0,0}, {263,0,0,242,1,0,0,0,0,0,0}, {264,0,0,243,1,0,0,0,0,0,0},
    {265,0,0,244,2,0,0,0,0,0,0}, {266,0,0,246,2,0,0,0,0,0,0}, {268,0,0,248,1,0,0,0,0,0,0},
    {269,0,0,249,2,0,0,0,0,0,0}, {270,0,0,251,2,0,0,0,0,0,0}, {271,0,0,253,2,0,0,0,0,0,0},
    {273,0,0,255,2,0,0,0,0,0,0}, {43,3,192,257,0,0,256,0,0,0,0},
    {274,3,192,257,0,0,350,107,0,0,0}, {209,0,0,257,2,0,0,0,0,0,0}, {280,3,0,18,3,0,0,0,0,0,0},
    {219,0,0,259,3,0,0,0,0,0,0}, {240,0,0,262,3,0,0,0,0,0,0}, {284,0,1,265,2,0,0,0,0,0,409},
    {147,3,192,267,0,1,1024,108,0,0,0}, {285,3,192,267,0,1,64,109,0,0,0},
    {286,1,0,267,1,0,0,0,0,0,0}, {287,5,64,268,0,0,0,0,0,0,0}, {288,0,3,268,2,0,0,0,0,0,502},
    {289,0,3,270,2,0,0,0,0,0,502}, {291,0,3,272,3,0,0,0,0,0,502}, {292,0,1,275,2,0,0,0,0,0,410},
    {293,0,1,277,2,0,0,0,0,0,408}, {294,0,1,279,2,0,0,0,0,0,403}, {295,0,1,281,2,0,0,0,0,0,408},
    {296,0,3,283,2,0,0,0,0,0,502}, {297,0,3,285,2,0,0,0,0,0,502}, {200,4,0,287,0,0,0,0,0,0,0},
    {299,3,0,21,1,0,0,0,0,0,0}, {300,3,192,287,0,1,300,110,0,0,0},
    {301,1,192,287,1,1,10,0,0,0,0}, {302,2,192,288,2,1,2,0,0,0,0}, {231,0,0,290,1,0,0,0,0,0,0},
    {305,0,0,291,2,0,0,0,0,0,0}, {306,0,0,293,2,0,0,0,0,0,0}, {307,3,4,295,0,0,0,111,0,0,0},
    {308,3,4,295,0,0,0,0,0,0,0}, {309,2,4,295,2,0,0,0,0,0,0}, {237,0,0,297,1,0,0,0,0,0,0},
    {311,5,192,298,0,512,32768,0,0,0,0}, {312,3,4,298,0,0,0,0,0,0,0},
    {313,3,4,298,0,0,0,0,0,0,0}, {316,0,0,298,4,0,0,0,0,0,0}, {314,3,4,302,0,0,0,0,0,0,0},
    {337,0,0,302,33,0,0,0,0,0,0}, {340,0,0,335,2,0,0,0,0,0,0}, {319,5,64,337,0,1,0,0,0,0,0},
    {341,0,0,337,2,0,0,0,0,0,0}, {342,0,0,339,2,0,0,0,0,0,0}, {343,0,0,341,2,0,0,0,0,0,0},
    {344,0,0,343,2,0,0,0,0,0,0}, {345,3,192,345,0,85,120,112,0,0,0},
    {349,0,0,345,33,0,0,0,0,0,0}, {350,0,0,378,1,0,0,0,0,0,0}, {354,3,0,22,3,0,0,0,0,0,0},
    {355,1,192,379,1,0,3,0,0,0,0}, {357,0,0,380,1,0,0,0,0,0,0}, {358,3,0,25,3,0,0,0,0,0,0},
    {359,1,0,381,1,0,0,0,0,0,0}, {363,3,0,28,3,0,0,0,0,0,0}, {30,3,192,382,0,0,256,113,0,0,0},
    {317,3,0,31,26,0,0,0,0,0,0}, {390,1,0,382,1,0,0,0,0,0,0}, {394,0,0,383,7,0,0,0,0,0,0},
    {395,4,0,390,0,0,0,0,0,0,0}, {397,0,0,390,1,0,0,0,0,0,0},
    {398,7,192,391,0,2000000,8000000,0,0,0,0}, {325,0,0,391,1,0,0,0,0,0,0},
    {335,0,0,392,3,0,0,0,0,0,0}, {336,0,0,395,2,0,0,0,0,0,0}, {323,0,0,397,2,0,0,0,0,0,0},
    {411,3,0,57,8,0,0,0,0,0,0}, {412,1,192,399,1,1,10,0,0,0,0}, {327,0,0,400,1,0,0,0,0,0,0},
    {324,0,0,401,1,0,0,0,0,0,0}, {326,0,0,402,1,0,0,0,0,0,0},
    {283,5,192,403,0,1,31622400,0,0,0,0}, {401,4,0,403,0,0,0,0,0,0,0},
    {413,8,0,403,0,0,0,0,0,0,0}, {414,3,192,403,0,0,256,114,0,0,0}, {417,0,0,403,3,0,0,0,0,0,0},
    {418,1,192,406,1,0,1,0,0,0,0}, {420,0,0,407,1,0,0,0,0,0,0}, {201,0,0,408,1,0,0,0,0,0,0},
    {346,0,0,409,2,0,0,0,0,0,0}, {422,3,192,411,0,10,50,115,0,0,0},
    {423,3,192,411,0,10,2048,45,0,0,0}, {424,1,0,411,1,0,0,0,0,0,0}, {281,3,0,65,2,0,0,0,0,0,0},
    {247,3,192,412,0,0,10000,116,0,0,0}, {427,1,0,412,1,0,0,0,0,0,0},
    {435,0,0,413,7,0,0,0,0,0,0}, {440,0,0,420,7,0,0,0,0,0,0}, {441,0,0,427,2,0,0,0,0,0,0},
    {456,0,0,429,42,0,0,0,0,0,0}, {458,0,0,471,5,0,0,0,0,0,0}, {459,1,0,476,1,0,0,0,0,0,0},
    {460,1,0,477,1,0,0,0,0,0,0}, {25,3,192,478,0,1,140,117,0,0,0}, {462,3,0,67,1,0,0,0,0,0,0},
    {463,1,192,478,1,0,1,0,0,0,0}, {464,3,192,479,0,1,128,0,0,0,0},
    {465,3,192,479,0,48,2048,118,0,0,0}, {468,0,0,479,2,0,0,0,0,0,0},
    {471,0,0,481,2,0,0,0,0,0,0}, {472,5,192,483,0,0,15000,0,0,0,0},
    {246,3,192,483,0,40,100,0,0,0,0}, {27,3,0,68,2,0,0,0,0,0,0}, {476,0,0,483,7,0,0,0,0,0,0},
    {477,1,0,490,1,0,0,0,0,0,0}, {478,3,192,491,0,1,140,0,0,0,0},
    {479,3,192,491,0,1,128,0,0,0,0}, {42,3,0,70,1,0,0,0,0,0,0}, {482,3,0,71,1,0,0,0,0,0,0},
    {483,1,192,491,1,0,50,0,0,0,0}, {484,0,0,492,2,0,0,0,0,0,0}, {485,0,1,494,2,0,0,0,0,0,400},
    {486,0,0,496,0,0,0,0,0,0,0}, {487,0,0,496,2,0,0,0,0,0,0}, {488,0,0,498,2,0,0,0,0,0,0},
    {489,0,0,500,1,0,0,0,0,0,0}, {490,0,0,501,1,0,0,0,0,0,0}, {491,0,0,502,1,0,0,0,0,0,0},
    {492,0,0,503,1,0,0,0,0,0,0}, {497,0,0,504,5,0,0,0,0,0,0}, {498,0,0,509,2,0,0,0,0,0,0},
    {499,0,0,511,2,0,0,0,0,0,0}, {503,0,0,513,15,0,0,0,0,0,0}, {504,0,0,528,4,0,0,0,0,0,0},
    {505,0,0,532,2,0,0,0,0,0,0}, {506,0,0,534,1,0,0,0,0,0,0}, {507,0,0,535,1,0,0,0,0,0,0},
    {508,0,0,536,2,0,0,0,0,0,0}, {509,0,0,538,1,0,0,0,0,0,0}, {510,0,0,539,1,0,0,0,0,0,0},
    {511,0,0,540,2,0,0,0,0,0,0}, {512,0,0,542,2,0,0,0,0,0,0}, {513,0,0,544,1,0,0,0,0,0,0},
    {515,0,0,545,1,0,0,0,0,0,0}, {516,0,0,546,2,0,0,0,0,0,0}, {519,0,0,548,5,0,0,0,0,0,0},
    {520,0,0,553,2,0,0,0,0,0,0}, {523,0,0,555,3,0,0,0,0,0,0}, {524,0,0,558,2,0,0,0,0,0,0},
    {525,0,0,560,7,0,0,0,0,0,0}, {526,0,0,567,1,0,0,0,0,0,0}, {527,0,0,568,2,0,0,0,0,0,0},
    {529,0,0,570,2,0,0,0,0,0,0}, {530,0,0,572,2,0,0,0,0,0,0}, {536,0,0,574,9,0,0,0,0,0,0},
    {537,0,0,583,2,0,0,0,0,0,0}, {538,0,0,585,2,0,0,0,0,0,0}, {539,0,0,587,2,0,0,0,0,0,0},
    {544,0,0,589,6,0,0,0,0,0,0}, {545,0,0,595,1,0,0,0,0,0,0}, {546,0,0,596,2,0,0,0,0,0,0},
    {547,0,0,598,2,0,0,0,0,0,0}, {550,0,0,600,3,0,0,0,0,0,0}, {224,3,192,603,0,0,128,119,0,0,0},
    {551,3,192,603,0,0,1024,45,0,0,0}, {552,1,192,603,1,0,100,0,0,0,0},
    {553,5,0,604,0,0,0,0,0,0,0}, {235,0,0,604,3,0,0,0,0,0,0}, {557,0,0,607,2,0,0,0,0,0,0},
    {453,0,0,609,2,0,0,0,0,0,0}, {493,4,0,611,0,0,0,0,0,0,0},
    {396,3,196,611,0,0,6291456,0,0,0,0}, {100,0,0,611,3,0,0,0,0,0,0},
    {560,3,192,614,0,1,30,1,0,0,0}, {561,1,192,614,1,0,400,0,0,0,0}, {562,5,0,615,0,0,0,0,0,0,0},
    {563,0,1,615,2,0,0,0,0,0,400}, {564,0,1,617,2,0,0,0,0,0,400}, {565,0,1,619,2,0,0,0,0,0,400},
    {566,0,3,621,2,0,0,0,0,0,502}, {567,0,3,623,2,0,0,0,0,0,502}, {568,0,3,625,2,0,0,0,0,0,502},
    {569,0,3,627,2,0,0,0,0,0,502}, {334,0,0,629,4,0,0,0,0,0,0}, {579,0,0,633,8,0,0,0,0,0,0},
    {586,0,0,641,6,0,0,0,0,0,0}, {571,3,0,72,3,0,0,0,0,0,0}, {590,0,0,647,2,0,0,0,0,0,0},
    {591,0,0,649,1,0,0,0,0,0,0}, {244,3,0,75,2,0,0,0,0,0,0}, {594,0,0,650,1,0,0,0,0,0,0},
    {596,0,0,651,3,0,0,0,0,0,0}, {597,0,0,654,7,0,0,0,0,0,0}, {601,0,0,661,4,0,0,0,0,0,0},
    {604,0,0,665,2,0,0,0,0,0,0}, {28,4,0,667,0,0,0,0,0,0,0}, {605,5,192,667,0,0,1000,0,0,0,0},
    {606,0,3,667,2,0,0,0,0,0,502}, {607,0,3,669,2,0,0,0,0,0,502}, {608,0,3,671,2,0,0,0,0,0,502},
    {202,3,192,673,0,0,10000,120,0,0,0}, {609,3,192,673,0,0,10000,121,0,0,0},
    {610,0,3,673,2,0,0,0,0,0,502}, {613,3,0,77,2,0,0,0,0,0,0}, {615,0,0,675,2,0,0,0,0,0,0},
    {616,1,0,677,1,0,0,0,0,0,0}, {621,3,0,79,4,0,0,0,0,0,0}, {626,0,0,678,4,0,0,0,0,0,0},
    {629,3,0,83,2,0,0,0,0,0,0}, {631,0,0,682,1,0,0,0,0,0,0}, {632,1,0,683,1,0,0,0,0,0,0},
    {107,0,0,684,3,0,0,0,0,0,0}, {448,3,0,85,3,0,0,0,0,0,0}, {449,3,0,687,0,0,0,0,0,0,0},
    {450,3,0,88,37,0,0,0,0,0,0}, {671,0,0,687,4,0,0,0,0,0,0}, {532,3,192,691,0,1,2048,122,0,0,0},
    {672,1,0,691,1,0,0,0,0,0,0}, {16,3,192,692,0,1,140,123,0,0,0},
    {673,3,192,692,0,1,2048,124,0,0,0}, {674,3,192,692,0,0,22,125,0,0,0},
    {675,3,192,692,0,0,10000,126,0,0,0}, {533,3,192,692,0,1,2048,127,0,0,0},
    {676,0,0,692,5,0,0,0,0,0,0}, {677,0,0,697,6,0,0,0,0,0,0}, {678,6,0,703,0,0,0,0,0,0,0},
    {679,1,0,703,1,0,0,0,0,0,0}, {680,0,0,704,7,0,0,0,0,0,0}, {681,1,0,711,1,0,0,0,0,0,0},
    {683,0,0,712,3,0,0,0,0,0,0}, {684,1,0,715,1,0,0,0,0,0,0}, {535,3,192,716,0,0,512,45,0,0,0},
    {685,0,0,716,4,0,0,0,0,0,0}, {687,0,0,720,2,0,0,0,0,0,0}, {688,0,0,722,3,0,0,0,0,0,0},
    {690,0,0,725,2,0,0,0,0,0,0}, {691,0,0,727,2,0,0,0,0,0,0}, {693,0,0,729,2,0,0,0,0,0,0},
    {697,0,0,731,9,0,0,0,0,0,0}, {698,0,0,740,2,0,0,0,0,0,0}, {699,0,0,742,4,0,0,0,0,0,0},
    {701,0,0,746,2,0,0,0,0,0,0}, {702,0,0,748,3,0,0,0,0,0,0}, {704,0,0,751,2,0,0,0,0,0,0},
    {705,0,0,753,3,0,0,0,0,0,0}, {707,0,0,756,2,0,0,0,0,0,0}, {708,0,0,758,3,0,0,0,0,0,0},
    {710,0,0,761,3,0,0,0,0,0,0}, {711,0,0,764,3,0,0,0,0,0,0}, {713,0,0,767,2,0,0,0,0,0,0},
    {715,0,0,769,4,0,0,0,0,0,0}, {717,0,0,773,2,0,0,0,0,0,0}, {720,0,0,775,5,0,0,0,0,0,0},
    {722,0,0,780,2,0,0,0,0,0,0}, {723,0,0,782,4,0,0,0,0,0,0}, {724,0,0,786,2,0,0,0,0,0,0},
    {725,0,0,788,3,0,0,0,0,0,0}, {727,0,0,791,2,0,0,0,0,0,0}, {729,0,0,793,1,0,0,0,0,0,0},
    {730,0,0,794,1,0,0,0,0,0,0}, {731,0,0,795,3,0,0,0,0,0,0}, {733,0,0,798,2,0,0,0,0,0,0},
    {415,3,192,800,0,0,160,128,0,0,0}, {736,3,0,125,2,0,0,0,0,0,0},
    {111,3,192,800,0,1,512,129,0,0,0}, {573,3,0,127,2,0,0,0,0,0,0}, {134,0,0,800,4,0,0,0,0,0,0},
    {739,6,0,804,0,0,0,0,0,0,0}, {714,3,192,804,0,1,50,130,0,0,0},
    {191,5,192,804,0,0,86400,0,0,0,0}, {740,5,192,804,0,1,50,0,0,0,0},
    {741,5,192,804,0,1,50,0,0,0,0}, {494,5,192,804,0,1,50,0,0,0,0},
    {742,5,192,804,0,1,50,0,0,0,0}, {743,5,192,804,0,1,10000,0,0,0,0},
    {744,5,192,804,0,1,50,0,0,0,0}, {205,5,192,804,0,0,300,0,0,0,0},
    {745,5,192,804,0,2,1000,0,0,0,0}, {457,5,192,804,0,60,21600,0,0,0,0},
    {746,5,192,804,0,1,10000,0,0,0,0}, {210,5,192,804,0,-1,604800,0,0,0,0},
    {211,5,192,804,0,0,2,0,0,0,0}, {747,5,192,804,0,-1,10000,0,0,0,0},
    {226,5,192,804,0,128,32768,0,0,0,0}, {748,3,192,804,0,0,6,45,0,0,0},
    {749,7,192,804,0,0,100000000,0,0,0,0}, {750,5,192,804,0,1,200,0,0,0,0},
    {751,0,1,804,2,0,0,0,0,0,400}, {752,3,192,806,0,0,10000,131,0,0,0},
    {753,3,192,806,0,1,256,132,0,0,0}, {754,3,192,806,0,1,100,133,0,0,0},
    {755,0,1,806,2,0,0,0,0,0,400}, {756,5,64,808,0,0,0,0,0,0,0}, {757,4,0,808,0,0,0,0,0,0,0},
    {758,3,192,808,0,1,128,134,0,0,0}, {276,0,0,808,1,0,0,0,0,0,0}, {275,0,0,809,1,0,0,0,0,0,0},
    {762,0,0,810,14,0,0,0,0,0,0}, {768,3,0,129,5,0,0,0,0,0,0}, {769,3,192,824,0,1,64,109,0,0,0},
    {770,3,192,824,0,1,256,52,0,0,0}, {771,3,196,824,0,0,6291456,0,0,0,0},
    {776,3,0,134,8,0,0,0,0,0,0}, {777,3,192,824,0,1,32,109,0,0,0}, {784,3,0,142,6,0,0,0,0,0,0},
    {787,0,0,824,13,0,0,0,0,0,0}, {788,1,0,837,1,0,0,0,0,0,0}, {158,1,0,838,1,0,0,0,0,0,0},
    {20,3,192,839,0,0,34,135,0,0,0}, {789,3,192,839,0,1,253,45,0,0,0},
    {790,3,196,839,0,0,6291456,0,0,0,0}, {229,3,0,148,2,0,0,0,0,0,0},
    {206,5,192,839,0,1,10,0,0,0,0}, {419,3,192,839,0,0,4096,136,0,0,0},
    {501,0,0,839,3,0,0,0,0,0,0}, {793,0,0,842,4,0,0,0,0,0,0}, {794,0,0,846,0,0,0,0,0,0,0},
    {795,3,196,846,0,0,1024,0,0,0,0}, {633,5,192,846,0,1,1600,0,0,0,0},
    {796,0,1,846,2,0,0,0,0,0,400}, {797,3,192,848,0,0,512,137,0,0,0},
    {798,5,64,848,0,1,0,0,0,0,0}, {799,0,1,848,2,0,0,0,0,0,412},
    {19,3,192,850,0,0,2048,119,0,0,0}, {32,3,192,850,0,12,34,135,0,0,0},
    {104,0,0,850,2,0,0,0,0,0,0}, {802,2,192,852,2,0,40,0,0,0,0}, {804,3,0,150,2,0,0,0,0,0,0},
    {805,1,0,854,1,0,0,0,0,0,0}, {806,0,0,855,7,0,0,0,0,0,0}, {807,0,1,862,2,0,0,0,0,0,404},
    {809,3,0,152,3,0,0,0,0,0,0}, {220,0,0,864,3,0,0,0,0,0,0}, {813,3,192,867,0,0,128,138,0,0,0},
    {814,0,1,867,2,0,0,0,0,0,400}, {815,0,0,869,6,0,0,0,0,0,0}, {816,0,0,875,9,0,0,0,0,0,0},
    {817,0,0,884,5,0,0,0,0,0,0}, {818,3,192,889,0,1,128,139,0,0,0}, {819,0,0,889,2,0,0,0,0,0,0},
    {820,0,0,891,2,0,0,0,0,0,0}, {821,0,0,893,2,0,0,0,0,0,0}, {822,0,0,895,5,0,0,0,0,0,0},
    {823,0,0,900,2,0,0,0,0,0,0}, {824,0,0,902,1,0,0,0,0,0,0}, {825,0,0,903,3,0,0,0,0,0,0},
    {827,0,0,906,1,0,0,0,0,0,0}, {829,0,0,907,3,0,0,0,0,0,0}, {830,0,0,910,6,0,0,0,0,0,0},
    {831,0,0,916,3,0,0,0,0,0,0}, {832,0,0,919,2,0,0,0,0,0,0}, {833,0,0,921,4,0,0,0,0,0,0},
    {834,0,0,925,3,0,0,0,0,0,0}, {31,3,192,928,0,1,128,140,0,0,0},
    {612,3,192,928,0,1,1000,136,0,0,0}, {214,1,192,928,1,1,1,0,0,0,0},
    {835,0,1,929,2,0,0,0,0,0,400}, {514,3,0,155,2,0,0,0,0,0,0}, {838,0,0,931,4,0,0,0,0,0,0},
    {839,0,0,935,4,0,0,0,0,0,0}, {181,4,0,939,0,0,0,0,0,0,0}, {840,0,1,939,2,0,0,0,0,0,413},
    {179,5,64,941,0,0,0,0,0,0,0}, {439,0,0,941,3,0,0,0,0,0,0},
    {272,3,192,944,0,0,10000,120,0,0,0}, {841,0,1,944,2,0,0,0,0,0,409},
    {842,0,1,946,2,0,0,0,0,0,400}, {843,0,1,948,2,0,0,0,0,0,404}, {844,0,3,950,2,0,0,0,0,0,502},
    {845,3,192,952,0,1,20480,141,0,0,0}, {846,3,0,157,2,0,0,0,0,0,0},
    {847,0,0,952,3,0,0,0,0,0,0}, {848,0,0,955,0,0,0,0,0,0,0}, {849,3,196,955,0,0,1024,0,0,0,0},
    {282,5,192,955,0,1,90,0,0,0,0}, {852,0,0,955,2,0,0,0,0,0,0}, {496,4,0,957,0,0,0,0,0,0,0},
    {21,3,192,957,0,36,36,142,0,0,0}, {853,3,192,957,0,0,10000,143,0,0,0},
    {222,3,0,159,52,0,0,0,0,0,0}, {906,0,1,957,2,0,0,0,0,0,409},
    {549,3,192,959,0,26,2048,144,0,0,0}, {454,0,0,959,2,0,0,0,0,0,0},
    {907,0,1,961,2,0,0,0,0,0,409}, {908,0,0,963,2,0,0,0,0,0,0}, {429,3,192,965,0,3,63,0,0,0,0},
    {416,0,0,965,1,0,0,0,0,0,0}, {909,0,1,966,2,0,0,0,0,0,408}, {910,0,1,968,2,0,0,0,0,0,403},
    {911,0,1,970,2,0,0,0,0,0,408}, {430,3,192,972,0,1,1024,45,0,0,0},
    {432,3,0,211,2,0,0,0,0,0,0}, {431,3,192,972,0,1,1024,45,0,0,0}, {204,0,0,972,1,0,0,0,0,0,0},
    {915,3,0,213,2,0,0,0,0,0,0}, {916,3,192,973,0,1,10000,145,0,0,0},
    {917,3,192,973,0,0,1024,146,0,0,0}, {137,1,192,973,1,0,5,0,0,0,0},
    {216,0,0,974,1,0,0,0,0,0,0}, {218,0,0,975,3,0,0,0,0,0,0}, {919,0,0,978,2,0,0,0,0,0,0},
    {920,0,0,980,0,0,0,0,0,0,0}, {921,0,0,980,1,0,0,0,0,0,0}, {922,0,0,981,0,0,0,0,0,0,0},
    {923,0,0,981,2,0,0,0,0,0,0}, {924,0,0,983,0,0,0,0,0,0,0}, {925,3,4,983,0,0,0,0,0,0,0},
    {926,3,192,983,0,0,10000,0,0,0,0}, {927,0,1,983,2,0,0,0,0,0,413},
    {928,0,3,985,2,0,0,0,0,0,500}, {655,0,1,987,2,0,0,0,0,0,402}, {55,1,192,989,1,1,20,0,0,0,0},
    {238,0,0,990,1,0,0,0,0,0,0}, {931,3,0,215,2,0,0,0,0,0,0}, {932,0,1,991,2,0,0,0,0,0,400},
    {933,0,1,993,2,0,0,0,0,0,409}, {936,3,0,217,2,0,0,0,0,0,0}, {937,0,1,995,2,0,0,0,0,0,409},
    {939,0,0,997,2,0,0,0,0,0,0}, {940,0,1,999,2,0,0,0,0,0,408}, {941,0,0,1001,2,0,0,0,0,0,0},
    {215,1,192,1003,1,0,23,0,0,0,0}, {953,3,0,219,15,0,0,0,0,0,0},
    {954,3,192,1004,0,0,12,58,0,0,0}, {955,1,0,1004,1,0,0,0,0,0,0}, {956,3,4,1005,0,0,0,0,0,0,0},
    {97,3,0,234,8,0,0,0,0,0,0}, {446,3,0,1005,0,0,0,0,0,0,0}, {447,3,0,242,41,0,0,0,0,0,0},
    {18,3,192,1005,0,1,100,147,0,0,0}, {760,0,0,1005,4,0,0,0,0,0,0},
    {333,0,0,1009,2,0,0,0,0,0,0}, {785,0,0,1011,1,0,0,0,0,0,0},
    {967,5,192,1012,0,1,31622400,0,0,0,0}, {331,0,0,1012,0,0,0,0,0,0,0},
    {332,0,0,1012,2,0,0,0,0,0,0}, {968,0,0,1014,2,0,0,0,0,0,0}, {970,0,0,1016,1,0,0,0,0,0,0},
    {971,3,0,1017,0,0,0,0,0,0,0}, {972,1,192,1017,1,0,1500,0,0,0,0},
    {973,0,3,1018,2,0,0,0,0,0,502}, {974,3,192,1020,0,0,1024,148,0,0,0},
    {136,1,192,1020,1,0,16,0,0,0,0}, {110,3,0,283,3,0,0,0,0,0,0},
    {975,3,192,1021,0,1,128,2,0,0,0}, {976,1,0,1021,1,0,0,0,0,0,0}, {977,0,0,1022,2,0,0,0,0,0,0},
    {978,3,192,1024,0,0,256,2,0,0,0}, {979,3,192,1024,0,1,10000,149,0,0,0},
    {194,2,0,1024,2,0,0,0,0,0,0}, {518,0,0,1026,2,0,0,0,0,0,0},
    {980,3,192,1028,0,10,21,115,0,0,0}, {981,3,192,1028,0,84,1000,45,0,0,0},
    {984,0,0,1028,2,0,0,0,0,0,0}, {239,0,0,1030,1,0,0,0,0,0,0},
    {142,3,192,1031,0,1,256,150,0,0,0}, {985,3,0,286,1,0,0,0,0,0,0}, {993,3,0,287,6,0,0,0,0,0,0},
    {90,5,192,1031,0,1,5400,0,0,0,0}, {994,3,192,1031,0,0,100,45,0,0,0},
    {997,0,1,1031,4,0,0,0,0,0,429}, {998,3,192,1035,0,1,249,151,0,0,0},
    {213,1,192,1035,1,1,1,0,0,0,0}, {500,0,0,1036,1,0,0,0,0,0,0}, {232,0,0,1037,1,0,0,0,0,0,0},
    {999,0,0,1038,1,0,0,0,0,0,0}, {1001,3,0,293,2,0,0,0,0,0,0}, {339,4,0,1039,0,0,0,0,0,0,0},
    {212,5,192,1039,0,0,900,0,0,0,0}, {614,3,192,1039,0,1,200,152,0,0,0},
    {1002,3,192,1039,0,36,36,0,0,0,0}, {1003,3,192,1039,0,1,140,153,0,0,0},
    {11,5,64,1039,0,0,0,0,0,0,0}, {1004,0,1,1039,2,0,0,0,0,0,415}, {1007,0,0,1041,2,0,0,0,0,0,0},
    {1008,0,0,1043,6,0,0,0,0,0,0}, {1009,0,0,1049,4,0,0,0,0,0,0}, {1010,0,0,1053,1,0,0,0,0,0,0},
    {1011,0,0,1054,4,0,0,0,0,0,0}, {1012,0,0,1058,1,0,0,0,0,0,0}, {1013,0,0,1059,22,0,0,0,0,0,0},
    {1014,0,0,1081,13,0,0,0,0,0,0}, {1015,0,0,1094,23,0,0,0,0,0,0},
    {1016,0,0,1117,5,0,0,0,0,0,0}, {1017,0,0,1122,5,0,0,0,0,0,0}, {1018,0,0,1127,7,0,0,0,0,0,0},
    {548,3,0,295,3,0,0,0,0,0,0}, {444,3,192,1134,0,1,1024,154,0,0,0},
    {1020,3,192,1134,0,1,1024,155,0,0,0}, {98,0,0,1134,3,0,0,0,0,0,0},
    {1023,0,0,1137,4,0,0,0,0,0,0}, {1022,3,0,1141,0,0,0,0,0,0,0}, {330,0,0,1141,1,0,0,0,0,0,0},
    {761,0,0,1142,1,0,0,0,0,0,0}, {786,0,0,1143,1,0,0,0,0,0,0},
    {1026,5,192,1144,0,1,31622400,0,0,0,0}, {328,0,0,1144,2,0,0,0,0,0,0},
    {329,0,0,1146,1,0,0,0,0,0,0}, {1028,7,192,1147,0,0,1000000,0,0,0,0},
    {556,3,192,1147,0,0,1000,0,0,0,0}, {143,3,192,1147,0,0,8192,0,0,0,0},};

const std::uint16_t enums[] = {
    60, 61, 62, 63, 64, 65, 67, 68, 117, 118, 123, 124, 128, 129, 130, 131, 171, 172, 277, 278,
    279, 298, 351, 352, 353, 61, 62, 63, 360, 361, 362, 364, 365, 366, 367, 368, 369, 370, 371,
    372, 373, 374, 375, 376, 377, 378, 379, 380, 381, 382, 383, 384, 385, 386, 387, 388, 389,
    403, 404, 405, 406, 407, 408, 409, 410, 425, 426, 461, 473, 474, 480, 481, 337, 587, 588,
    592, 593, 611, 612, 617, 618, 619, 620, 627, 628, 634, 130, 635, 636, 637, 638, 639, 640,
    641, 642, 643, 644, 645, 646, 647, 648, 649, 650, 651, 652, 653, 654, 569, 580, 655, 656,
    657, 658, 659, 660, 661, 662, 663, 664, 665, 666, 667, 668, 669, 670, 734, 735, 737, 738,
    763, 764, 765, 766, 767, 772, 773, 774, 404, 405, 775, 406, 407, 778, 779, 780, 781, 782,
    783, 791, 792, 737, 803, 808, 774, 405, 836, 837, 587, 588, 854, 855, 856, 857, 858, 859,
    860, 861, 862, 863, 864, 865, 866, 867, 868, 869, 870, 871, 872, 873, 874, 875, 876, 877,
    878, 879, 880, 881, 882, 883, 884, 885, 886, 887, 888, 889, 890, 891, 892, 893, 894, 895,
    896, 897, 898, 899, 900, 901, 902, 903, 904, 905, 912, 913, 734, 914, 930, 737, 934, 935,
    617, 942, 943, 944, 945, 946, 618, 619, 620, 947, 948, 949, 950, 951, 952, 128, 129, 957,
    130, 958, 959, 960, 131, 961, 962, 963, 636, 637, 638, 639, 640, 641, 642, 643, 644, 645,
    646, 647, 648, 649, 650, 651, 652, 653, 654, 569, 580, 655, 656, 657, 658, 659, 660, 661,
    662, 663, 664, 665, 666, 667, 668, 964, 669, 670, 61, 62, 63, 986, 987, 988, 989, 990, 991,
    992, 129, 1000, 123, 124, 1019,};

const std::uint16_t errors[] = {
    289, 477, 521, 572, 431, 479, 434, 289, 477, 446, 521, 572, 431, 479, 434, 289, 311, 521,
    572, 314, 309, 310, 289, 477, 521, 572, 14, 479, 289, 477, 521, 572, 46, 289, 521, 289, 477,
    521, 572, 479, 289, 477, 521, 572, 288, 479, 84, 80, 83, 233, 289, 477, 521, 572, 479, 289,
    477, 521, 572, 479, 289, 477, 521, 572, 479, 289, 477, 521, 479, 289, 477, 521, 572, 479,
    289, 478, 477, 521, 572, 479, 289, 477, 521, 572, 479, 289, 477, 521, 572, 479, 80, 289, 477,
    521, 572, 479, 289, 477, 521, 572, 479, 289, 477, 521, 572, 479, 289, 521, 572, 479, 289,
    477, 521, 572, 479, 289, 477, 521, 572, 479, 434, 521, 572, 289, 521, 572, 479, 289, 521,
    572, 479, 289, 521, 479, 289, 311, 521, 572, 314, 479, 309, 310, 289, 311, 521, 572, 314,
    479, 309, 310, 289, 311, 521, 572, 314, 309, 310, 289, 521, 572, 479, 289, 521, 572, 479,
    289, 521, 572, 479, 80, 289, 521, 572, 479, 289, 521, 572, 479, 289, 521, 572, 479, 289, 521,
    572, 479, 289, 521, 572, 479, 289, 521, 572, 479, 289, 521, 572, 479, 289, 521, 572, 479,
    289, 521, 572, 479, 289, 521, 572, 479, 289, 442, 521, 572, 479, 289, 521, 572, 479, 289,
    521, 572, 479, 492, 73, 480, 522, 292, 531, 572, 136, 139, 552, 309, 473, 310, 585, 499, 520,
    291, 403, 137, 293, 314, 289, 135, 138, 311, 477, 495, 142, 527, 521, 75, 526, 468, 500, 141,
    143, 501, 74, 399, 479, 290, 529, 130, 294, 140, 522, 292, 531, 136, 139, 552, 309, 310, 499,
    291, 137, 293, 314, 135, 138, 311, 477, 142, 527, 521, 526, 500, 141, 501, 399, 479, 290,
    529, 140, 492, 73, 480, 522, 292, 531, 572, 136, 139, 552, 309, 473, 310, 585, 499, 520, 291,
    403, 137, 293, 314, 289, 135, 138, 311, 477, 495, 142, 527, 521, 75, 526, 468, 500, 141, 501,
    74, 479, 290, 529, 294, 140, 289, 521, 572, 479, 289, 521, 572, 289, 521, 289, 521, 572, 479,
    289, 521, 572, 479, 289, 521, 572, 479, 289, 521, 572, 479, 289, 521, 572, 479, 289, 521,
    572, 289, 521, 479, 289, 521, 572, 479, 289, 521, 572, 289, 521, 572, 479, 289, 521, 572,
    479, 289, 521, 572, 479, 289, 311, 477, 521, 572, 314, 479, 309, 310, 289, 521, 572, 479, 83,
    289, 477, 521, 572, 479, 83, 233, 434, 289, 477, 521, 572, 479, 80, 289, 477, 521, 572, 479,
    289, 477, 521, 572, 479, 289, 477, 521, 572, 479, 289, 477, 521, 572, 479, 289, 477, 521,
    572, 479, 289, 477, 446, 521, 572, 431, 479, 434, 289, 477, 521, 572, 479, 289, 477, 521,
    572, 479, 434, 289, 446, 521, 572, 479, 434, 289, 311, 477, 521, 572, 314, 479, 309, 310,
    289, 311, 521, 572, 314, 479, 42, 309, 310, 289, 521, 572, 479, 42, 289, 311, 521, 572, 314,
    479, 42, 309, 310, 289, 311, 521, 572, 314, 479, 309, 310, 289, 477, 521, 572, 479, 289, 477,
    521, 572, 479, 289, 477, 521, 572, 479, 434, 289, 477, 521, 572, 479, 289, 521, 479, 289,
    478, 477, 521, 572, 479, 289, 477, 521, 572, 288, 479, 84, 80, 83, 434, 289, 477, 521, 572,
    288, 479, 84, 80, 434, 289, 477, 521, 572, 479, 289, 477, 521, 572, 479,};

const OperationRow operations[] = {
    {1029,6,7,0,0,7,0,0,1030,1031}, {1032,8,9,0,7,8,0,0,1030,1033},
    {1034,68,69,0,15,7,2,0,1030,1035}, {1036,95,13,0,22,6,2,0,1030,1037},
    {1038,96,97,0,28,5,2,0,1030,1039}, {1040,98,99,0,33,2,0,0,1030,1041},
    {1042,100,169,0,35,5,0,0,1030,1043}, {1044,101,211,0,40,10,2,0,1030,1045},
    {1046,102,103,0,50,5,0,0,1030,1047}, {1048,107,0,0,55,5,2,0,1049,1050},
    {1051,108,109,0,60,5,2,0,1049,1052}, {1053,110,111,0,65,4,2,0,1049,1054},
    {1055,112,113,0,69,5,2,0,1049,1056}, {1057,114,169,0,74,6,2,0,1049,1058},
    {1059,118,119,0,80,5,2,0,1049,1060}, {1061,115,0,0,85,6,0,0,1049,1062},
    {1063,116,0,0,91,5,0,0,1049,1064}, {1065,117,0,0,96,5,0,0,1049,1066},
    {1067,120,0,0,101,5,0,0,1049,1047}, {1068,121,0,0,106,4,2,0,1049,1069},
    {1070,122,0,0,110,5,2,0,1049,1071}, {1072,123,0,0,115,6,2,0,1049,1073},
    {1074,234,235,0,121,2,1,0,1075,1076}, {1077,236,13,0,123,4,1,0,1075,1050},
    {1078,237,238,0,127,4,1,0,1075,1052}, {1079,239,240,0,131,3,1,0,1075,1054},
    {1080,243,244,0,134,8,1,0,1075,1056}, {1081,241,242,0,142,8,1,1,1075,1082},
    {1083,245,246,0,150,7,1,2,1075,1084}, {1085,247,169,0,157,4,1,0,1075,1058},
    {1086,256,257,0,161,4,1,0,1075,1060}, {1087,248,249,0,165,5,1,0,1075,1062},
    {1088,250,251,0,170,4,1,0,1075,1089}, {1090,252,211,0,174,4,1,0,1075,1091},
    {1092,253,212,0,178,4,1,0,1075,1066}, {1093,254,255,0,182,4,1,0,1075,1094},
    {1095,258,259,0,186,4,1,0,1075,1096}, {1097,260,261,0,190,4,1,0,1075,1047},
    {1098,265,266,0,194,4,1,0,1075,1069}, {1099,262,266,0,198,4,1,0,1075,1100},
    {1101,263,264,0,202,4,1,0,1075,1031}, {1102,267,268,0,206,4,1,0,1075,1033},
    {1103,269,270,0,210,5,1,0,1075,1071}, {1104,271,272,0,215,4,1,0,1075,1073},
    {1105,273,274,0,219,4,1,0,1075,1106}, {1107,296,297,0,223,45,0,0,1030,1108},
    {1109,299,300,0,268,29,0,0,1030,1110}, {1111,304,305,0,297,42,0,0,1030,1112},
    {1113,344,345,0,339,4,1,3,1075,1037}, {1114,346,347,0,343,3,1,4,1075,1039},
    {1115,348,349,0,346,2,1,5,1075,1041}, {1116,350,351,0,348,4,1,6,1075,1117},
    {1118,352,353,0,352,4,1,7,1075,1043}, {1119,354,355,0,356,4,1,8,1075,1120},
    {1121,356,357,0,360,4,1,9,1075,1122}, {1123,358,359,0,364,4,1,10,1075,1124},
    {1125,362,363,0,368,3,1,11,1075,1045}, {1126,360,361,0,371,3,1,12,1075,1127},
    {1128,364,365,0,374,4,1,13,1075,1129}, {1130,366,367,0,378,3,1,14,1075,1131},
    {1132,368,369,0,381,4,1,15,1075,1133}, {1134,370,371,0,385,4,1,0,1075,1135},
    {1136,372,373,0,389,4,1,16,1075,1137}, {1138,427,428,0,393,9,2,0,1030,1139},
    {1140,447,448,0,402,5,0,0,1030,1129}, {1141,449,211,0,407,8,0,0,1030,1137},
    {1142,451,452,0,415,6,0,0,1143,1062}, {1144,453,88,0,421,5,0,0,1143,1064},
    {1145,454,212,0,426,5,0,0,1143,1066}, {1146,455,456,0,431,5,0,0,1143,1094},
    {1147,457,458,0,436,5,0,0,1143,1096}, {1148,459,460,0,441,5,2,0,1143,1071},
    {1149,461,462,0,446,8,2,0,1143,1073}, {1150,463,464,0,454,5,0,0,1143,1106},
    {1151,470,0,0,459,6,0,0,1049,1152}, {1153,471,0,0,465,6,0,0,1049,1154},
    {1155,483,484,0,471,9,2,0,1030,1156}, {1157,512,513,0,480,9,0,0,1030,1158},
    {1159,514,515,0,489,5,0,0,1030,1160}, {1161,516,517,0,494,9,0,0,1030,1162},
    {1163,548,549,0,503,8,0,0,1030,1164}, {1165,558,0,0,511,5,0,0,1030,1135},
    {1166,586,0,0,516,5,0,0,1049,1135}, {1167,587,13,0,521,6,0,0,1143,1050},
    {1168,588,589,0,527,5,0,0,1143,1052}, {1169,590,591,0,532,3,0,0,1143,1054},
    {1170,592,169,0,535,6,0,0,1143,1058}, {1171,593,211,0,541,10,0,0,1143,1172},
    {1173,594,211,0,551,9,0,0,1143,1091}, {1174,595,212,0,560,5,0,0,1030,1066},
    {1175,596,597,0,565,5,0,0,1143,1047},};

const PageRow pages[] = {
    {495,159,494,0,390}, {495,159,494,0,158}, {495,159,494,0,686}, {495,159,494,0,689},
    {495,159,494,0,692}, {495,159,494,0,286}, {495,159,494,0,700}, {495,159,494,0,703},
    {495,159,494,0,706}, {495,159,494,0,709}, {495,159,494,0,716}, {495,159,494,0,712},
    {495,159,494,0,721}, {495,159,494,0,233}, {495,159,494,0,726}, {495,159,494,0,732},};

const WaiterRow waiters[] = {
    {1180,1090,5,60,0,3}, {1182,1086,1,300,3,3}, {1185,1086,1,20,6,2}, {1186,1090,5,60,8,3},
    {1188,1086,1,300,11,3}, {1189,1090,5,312,14,3},};

const AcceptorRow acceptors[] = {
    {1176,1177,97,129}, {1178,1177,97,130}, {1179,1177,97,128}, {1176,1177,1181,129},
    {1178,1177,1181,130}, {1179,1177,1181,128}, {1176,1183,0,1184}, {1179,1183,0,843},
    {1176,1177,448,634}, {1178,1177,448,130}, {1179,1177,448,635}, {1176,1177,1187,634},
    {1178,1177,1187,130}, {1179,1177,1187,635}, {1176,1177,97,129}, {1178,1177,97,130},
    {1179,1177,97,128},};

const BindingRow bindings[] = {
    {8,4,0,0,0}, {9,4,0,0,0}, {14,3,0,0,0}, {17,4,0,0,0}, {26,3,0,0,0}, {101,4,0,0,0},
    {144,4,0,0,0}, {222,4,0,0,0}, {223,3,0,0,0}, {234,4,0,0,0}, {235,4,0,0,0}, {236,4,0,0,0},
    {238,4,0,0,0}, {239,4,0,0,0}, {241,4,0,0,0}, {242,4,0,0,0}, {243,4,0,0,0}, {244,4,0,0,0},
    {245,3,0,0,0}, {246,4,0,0,0}, {247,3,0,0,0}, {248,5,0,0,0}, {249,4,0,0,0}, {250,3,0,0,0},
    {251,4,0,0,0}, {252,4,0,0,0}, {253,4,0,0,0}, {254,3,0,0,0}, {255,4,0,0,0}, {256,3,0,0,0},
    {498,4,0,0,0}, {499,4,0,0,0}, {500,4,0,0,0}, {502,4,0,0,0}, {504,4,0,0,0}, {505,3,0,0,0},
    {506,3,0,0,0}, {507,3,0,0,0}, {508,3,0,0,0}, {511,4,0,0,0}, {512,3,0,0,0}, {528,4,0,0,0},
    {529,3,0,0,0}, {530,3,0,0,0}, {531,3,0,0,0}, {534,4,0,0,0}, {535,4,0,0,0}, {538,4,0,0,0},
    {540,4,0,0,0}, {541,3,0,0,0}, {542,4,0,0,0}, {543,3,0,0,0}, {544,4,0,0,0}, {546,4,0,0,0},
    {547,3,0,0,0}, {553,4,0,0,0}, {554,3,0,0,0}, {558,4,0,0,0}, {559,3,0,0,0}, {567,3,0,0,0},
    {568,4,0,0,0}, {569,4,0,0,0}, {572,4,0,0,0}, {573,4,0,0,0}, {583,4,0,0,0}, {584,3,0,0,0},
    {587,4,0,0,0}, {588,3,0,0,0}, {595,4,0,0,0}, {598,4,0,0,0}, {599,3,0,0,0}, {633,4,0,0,0},
    {634,1,0,0,0}, {635,1,0,0,0}, {636,1,0,0,0}, {637,1,0,0,0}, {639,3,0,0,0}, {640,1,0,0,0},
    {641,5,0,0,0}, {642,1,0,0,0}, {643,1,0,0,0}, {645,1,0,0,0}, {646,1,0,0,0}, {647,4,0,0,0},
    {649,5,0,0,0}, {654,4,0,0,0}, {655,1,0,0,0}, {656,1,0,0,0}, {657,3,0,0,0}, {659,1,0,0,0},
    {660,1,0,0,0}, {661,5,0,0,0}, {662,1,0,0,0}, {664,1,0,0,0}, {716,4,0,0,0}, {717,3,0,0,0},
    {718,3,0,0,0}, {719,3,0,0,0}, {722,3,0,0,0}, {723,3,0,0,0}, {724,3,0,0,0}, {727,3,0,0,0},
    {728,3,0,0,0}, {731,4,0,0,0}, {732,3,0,0,0}, {733,3,0,0,0}, {734,3,0,0,0}, {735,3,0,0,0},
    {736,3,0,0,0}, {737,3,0,0,0}, {738,3,0,0,0}, {739,3,0,0,0}, {742,3,0,0,0}, {743,3,0,0,0},
    {744,3,0,0,0}, {745,3,0,0,0}, {748,4,0,0,0}, {749,3,0,0,0}, {750,3,0,0,0}, {753,4,0,0,0},
    {754,3,0,0,0}, {755,3,0,0,0}, {758,4,0,0,0}, {759,3,0,0,0}, {760,3,0,0,0}, {764,4,0,0,0},
    {765,3,0,0,0}, {766,3,0,0,0}, {769,3,0,0,0}, {770,3,0,0,0}, {771,3,0,0,0}, {772,3,0,0,0},
    {775,3,0,0,0}, {776,3,0,0,0}, {777,4,0,0,0}, {778,3,0,0,0}, {779,3,0,0,0}, {782,3,0,0,0},
    {783,3,0,0,0}, {784,3,0,0,0}, {785,3,0,0,0}, {788,4,0,0,0}, {789,3,0,0,0}, {790,3,0,0,0},
    {793,4,0,0,0}, {795,4,0,0,0}, {796,3,0,0,0}, {797,3,0,0,0}, {842,4,0,0,0}, {869,4,0,0,0},
    {884,4,0,0,0}, {890,4,0,0,0}, {893,4,0,0,0}, {895,4,0,0,0}, {896,3,0,0,0}, {900,4,0,0,0},
    {903,4,0,0,0}, {904,3,0,0,0}, {907,4,0,0,0}, {908,3,0,0,0}, {916,4,0,0,0}, {921,4,0,0,0},
    {922,3,0,0,0}, {931,4,0,0,0}, {932,4,0,0,0}, {933,4,0,0,0}, {934,3,0,0,0}, {935,4,0,0,0},
    {936,4,0,0,0}, {937,3,0,0,0}, {938,3,0,0,0}, {952,4,0,0,0}, {978,4,0,0,0}, {980,4,0,0,0},
    {981,4,0,0,0}, {1014,4,0,0,0}, {1022,4,0,0,0}, {1031,1,0,0,0}, {1041,4,0,0,0},
    {1042,3,0,0,0}, {1043,4,0,0,0}, {1044,4,0,0,0}, {1049,4,0,0,0}, {1054,4,0,0,0},
    {1059,4,0,0,0}, {1081,4,0,0,0}, {1094,4,0,0,0}, {1117,4,0,0,0}, {1118,3,0,0,0},
    {1122,4,0,0,0}, {1123,3,0,0,0},};

const FormRow forms[] = {
    {296,6,0,0,0,0}, {297,4,0,0,0,0}, {299,2,0,0,0,0}, {304,5,0,0,0,0}, {305,3,0,0,0,0},
    {306,0,0,0,0,1}, {512,2,0,0,0,0}, {516,2,0,0,0,0}, {548,2,0,0,0,0},};

const HttpRow http[] = {
    {0,201,0}, {1,201,0}, {3,201,0}, {4,202,0}, {5,201,0}, {6,202,0}, {7,201,0}, {8,201,0},
    {9,204,0}, {10,202,0}, {11,204,0}, {12,202,0}, {13,202,0}, {15,204,0}, {16,204,0},
    {17,204,0}, {18,204,0}, {19,204,0}, {20,204,0}, {21,204,0}, {46,202,0}, {63,202,0},
    {64,201,0}, {65,201,0}, {70,202,0}, {71,202,0}, {74,204,0}, {75,204,0}, {76,202,0},
    {81,204,0}, {82,204,0}, {84,202,0}, {86,202,0},};

}  // namespace

const ServiceTable lambda_table = {
    {1,2,3,1,1,0,0,0}, 16, texts, members, shapes, enums,
    errors, operations, pages, waiters, acceptors,
    bindings, forms, http};

}  // namespace greenroom::mocks::model::tables
