// The model of logs (2014-03-28), as tables.
// Source: botocore 1.44.5 (https://pypi.org/project/botocore/1.44.5/); licence Apache-2.0
// (https://github.com/boto/botocore/blob/develop/LICENSE.txt). Names and numbers only, no text.
// Written by tools/models/generate.py: change that, not this.
// clang-format off
#include "mocks/model/tables.hpp"

namespace greenroom::mocks::model::tables {
namespace {

const char text_0[] =
    "\nlogs\nCloudWatch Logs\n2014-03-28\nLogs_20140328\n1.1\nAccessDeniedException\n"
    "AccessPolicy\nAccountId\nmember\nAccountIds\nAccountPolicies\npolicyName\npolicyDocument\n"
    "lastUpdatedTime\npolicyType\nscope\nselectionCriteria\naccountId\nAccountPolicy\n"
    "AccountPolicyDocument\nIN_PROGRESS\nCLIENT_ERROR\nFAILED\nCOMPLETE\nActionStatus\n"
    "AddKeyEntries\nkey\nvalue\noverwriteIfExists\nAddKeyEntry\nAddKeyValue\nentries\nAddKeys\n"
    "AggregateLogGroupSummaries\nlogGroupCount\ngroupingIdentifiers\nAggregateLogGroupSummary\n"
    "AllowedActionForAllowVendedLogsDeliveryForResource\nAllowedFieldDelimiters\n"
    "AllowedFields\nAmazonResourceName\nAnomalies\nanomalyId\npatternId\nanomalyDetectorArn\n"
    "patternString\npatternRegex\npriority\nfirstSeen\nlastSeen\ndescription\nactive\nstate\n"
    "histogram\nlogSamples\npatternTokens\nlogGroupArnList\nsuppressed\nsuppressedDate\n"
    "suppressedUntil\nisPatternLevelSuppression\nAnomaly\ndetectorName\nevaluationFrequency\n"
    "filterPattern\nanomalyDetectorStatus\nkmsKeyId\ncreationTimeStamp\nlastModifiedTimeStamp\n"
    "anomalyVisibilityTime\nAnomalyDetector\nAnomalyDetectorArn\nINITIALIZING\nTRAINING\n"
    "ANALYZING\nDELETED\nPAUSED\nAnomalyDetectorStatus\nAnomalyDetectors\nAnomalyId\n"
    "AnomalyVisibilityTime\nApplyOnTransformedLogs\nArn\nlogGroupName\nresourceIdentifier\n"
    "AssociateKmsKeyRequest\nintegrationArn\ndataSource\n"
    "AssociateSourceToS3TableIntegrationRequest\nidentifier\n"
    "AssociateSourceToS3TableIntegrationResponse\nBaseline\nBatchId\n"
    "BearerTokenAuthenticationEnabled\nBoolean\nBytesScannedValue\nquoteCharacter\ndelimiter\n"
    "columns\nsource\ndestination\nCSV\ntaskId\nCancelExportTaskRequest\nimportId\n"
    "CancelImportTaskRequest\nimportStatistics\nimportStatus\ncreationTime\n"
    "CancelImportTaskResponse\nClientToken\nCollectionRetentionDays\nColumn\nColumns\nservice\n"
    "logType\nresourceType\ndeliveryDestinationType\ndefaultDeliveryConfigValues\n"
    "allowedFields\nallowedOutputFormats\nallowedActionForAllowVendedLogsDeliveryForResource\n"
    "allowedFieldDelimiters\nallowedSuffixPathFields\ndeliverySourceConfiguration\n"
    "s3TablesIntegration\nConfigurationTemplate\nrecordFields\nfieldDelimiter\n"
    "s3DeliveryConfiguration\nConfigurationTemplateDeliveryConfigValues\n"
    "ConfigurationTemplates\nConflictException\nCopyValue\nCopyValueEntries\ntarget\n"
    "CopyValueEntry\nCount\ndeliverySourceName\ndeliveryDestinationArn\ntags\n"
    "CreateDeliveryRequest\ndelivery\nCreateDeliveryResponse\ntaskName\nlogStreamNamePrefix\n"
    "from\nto\ndestinationPrefix\nCreateExportTaskRequest\nCreateExportTaskResponse\n"
    "importSourceArn\nimportRoleArn\nimportFilter\nCreateImportTaskRequest\n"
    "importDestinationArn\nCreateImportTaskResponse\nCreateLogAnomalyDetectorRequest\n"
    "CreateLogAnomalyDetectorResponse\nlogGroupClass\ndeletionProtectionEnabled\n"
    "CreateLogGroupRequest\nlogStreamName\nCreateLogStreamRequest\nlookupTableName\ntableBody\n"
    "queryId\nCreateLookupTableRequest\nlookupTableArn\ncreatedAt\nCreateLookupTableResponse\n"
    "name\nqueryLanguage\nqueryString\nlogGroupIdentifiers\nscheduleExpression\ntimezone\n"
    "startTimeOffset\nendTimeOffset\ndestinationConfiguration\nscheduleStartTime\n"
    "scheduleEndTime\nexecutionRoleArn\nCreateScheduledQueryRequest\nscheduledQueryArn\n"
    "CreateScheduledQueryResponse\nDashboardViewerPrincipals\nData\nexpectedSequenceToken\n"
    "DataAlreadyAcceptedException\nDataProtectionPolicyDocument\nACTIVATED\nARCHIVED\n"
    "DISABLED\nDataProtectionStatus\ntype\nDataSource\nDataSourceFilter\nDataSourceFilters\n"
    "DataSourceName\nDataSourceType\nDataType\ntargetFormat\nmatchPatterns\nsourceTimezone\n"
    "targetTimezone\nlocale\nDateTimeConverter\nDays\nDefaultValue\ndryRun\n"
    "DeleteAccountPolicyRequest\ndryRunResult\nDeleteAccountPolicyResponse\n"
    "logGroupIdentifier\nDeleteDataProtectionPolicyRequest\ndeliveryDestinationName\n"
    "DeleteDeliveryDestinationPolicyRequest\nDeleteDeliveryDestinationRequest\nid\n"
    "DeleteDeliveryRequest\nDeleteDeliverySourceRequest\ndestinationName\n"
    "DeleteDestinationRequest\nDeleteIndexPolicyRequest\nDeleteIndexPolicyResponse\n"
    "integrationName\nforce\nDeleteIntegrationRequest\nDeleteIntegrationResponse\nwithKeys\n"
    "DeleteKeys\nDeleteLogAnomalyDetectorRequest\nDeleteLogGroupRequest\n"
    "DeleteLogStreamRequest\nDeleteLookupTableRequest\nfilterName\nDeleteMetricFilterRequest\n"
    "queryDefinitionId\nDeleteQueryDefinitionRequest\nsuccess\nDeleteQueryDefinitionResponse\n"
    "resourceArn\nexpectedRevisionId\nDeleteResourcePolicyRequest\n"
    "DeleteRetentionPolicyRequest\nDeleteScheduledQueryRequest\nDeleteScheduledQueryResponse\n"
    "DeleteSubscriptionFilterRequest\nvpcEndpointId\nDeleteSyslogConfigurationRequest\n"
    "DeleteTransformerRequest\nDeleteWithKeys\nDeletionProtectionEnabled\nDelimiter\n"
    "Deliveries\narn\nDelivery\noutputFormat\ndeliveryDestinationConfiguration\nroleArn\n"
    "DeliveryDestination\ndestinationResourceArn\nDeliveryDestinationConfiguration\n"
    "DeliveryDestinationName\nDeliveryDestinationNames\nDeliveryDestinationPolicy\nS3\nCWL\n"
    "FH\nXRAY\nDeliveryDestinationType\nDeliveryDestinationTypes\nDeliveryDestinations\n"
    "DeliveryId\nresourceArns\nstatus\nstatusReason\nDeliverySource\n"
    "DeliverySourceConfiguration\nDeliverySourceConfigurationKey\n"
    "DeliverySourceConfigurationNumericValue\nkeyName\nvalueType\ndefaultValue\n"
    "supportedValues\nminValue\nmaxValue\nDeliverySourceConfigurationSchema\n"
    "DeliverySourceConfigurationSchemaField\nstring\nboolean\nint\ndouble\nlong\n"
    "DeliverySourceConfigurationSchemaValueType\nDeliverySourceConfigurationSchemas\n"
    "DeliverySourceConfigurationSupportedValues\nDeliverySourceConfigurationValue\n"
    "DeliverySourceName\nDeliverySourceNames\nACTIVE\nINACTIVE\nDeliverySourceStatus\n"
    "RESOURCE_DELETED\nDeliverySourceStatusReason\nDeliverySources\nDeliverySuffixPath\n"
    "Descending\naccountIdentifiers\nnextToken\nDescribeAccountPoliciesRequest\n"
    "accountPolicies\nDescribeAccountPoliciesResponse\nlogTypes\nresourceTypes\n"
    "deliveryDestinationTypes\nlimit\nDescribeConfigurationTemplatesRequest\n"
    "configurationTemplates\nDescribeConfigurationTemplatesResponse\ndeliverySourceNames\n"
    "DescribeDeliveriesRequest\ndeliveries\nDescribeDeliveriesResponse\nnames\n"
    "DescribeDeliveryDestinationsRequest\ndeliveryDestinations\n"
    "DescribeDeliveryDestinationsResponse\nDescribeDeliverySourcesRequest\ndeliverySources\n"
    "DescribeDeliverySourcesResponse\nDestinationNamePrefix\nDescribeDestinationsRequest\n"
    "destinations\nDescribeDestinationsResponse\nstatusCode\nDescribeExportTasksRequest\n"
    "exportTasks\nDescribeExportTasksResponse\nDescribeFieldIndexesLogGroupIdentifiers\n"
    "indexCategories\nDescribeFieldIndexesRequest\nfieldIndexes\nDescribeFieldIndexesResponse\n"
    "batchImportStatus\nDescribeImportTaskBatchesRequest\nimportBatches\n"
    "DescribeImportTaskBatchesResponse\nDescribeImportTasksRequest\nimports\n"
    "DescribeImportTasksResponse\nDescribeIndexPoliciesLogGroupIdentifiers\n"
    "DescribeIndexPoliciesRequest\nindexPolicies\nDescribeIndexPoliciesResponse\n"
    "DescribeLimit\nDescribeLogGroupsLogGroupIdentifiers\nlogGroupNamePrefix\n"
    "logGroupNamePattern\nincludeLinkedAccounts\nDescribeLogGroupsRequest\nlogGroups\n"
    "DescribeLogGroupsResponse\norderBy\ndescending\nDescribeLogStreamsRequest\nlogStreams\n"
    "DescribeLogStreamsResponse\nDescribeLookupTablesMaxResults\nlookupTableNamePrefix\n"
    "maxResults\nDescribeLookupTablesRequest\nlookupTables\nDescribeLookupTablesResponse\n"
    "filterNamePrefix\nmetricName\nmetricNamespace\nDescribeMetricFiltersRequest\n"
    "metricFilters\nDescribeMetricFiltersResponse\nDescribeQueriesMaxResults\n"
    "DescribeQueriesRequest\nqueries\nDescribeQueriesResponse\nqueryDefinitionNamePrefix\n"
    "DescribeQueryDefinitionsRequest\nqueryDefinitions\nDescribeQueryDefinitionsResponse\n"
    "policyScope\nDescribeResourcePoliciesRequest\nresourcePolicies\n"
    "DescribeResourcePoliciesResponse\nDescribeSubscriptionFiltersRequest\n"
    "subscriptionFilters\nDescribeSubscriptionFiltersResponse\nDescription\ntargetArn\n"
    "accessPolicy\nDestination\nDestinationArn\ns3Configuration\nlookupTableConfiguration\n"
    "DestinationConfiguration\nDestinationField\nDestinationName\nDestinations\n"
    "DetectorKmsKeyArn\nDetectorName\nDimensions\nDimensionsKey\nDimensionsValue\n"
    "DisassociateKmsKeyRequest\nDisassociateSourceFromS3TableIntegrationRequest\n"
    "DisassociateSourceFromS3TableIntegrationResponse\nRandom\nByLogStream\nDistribution\n"
    "DryRun\nDryRunCount\ntotalMatchedLogGroups\nincreasedRetentionLogGroupCount\n"
    "decreasedRetentionLogGroupCount\nunchangedRetentionLogGroupCount\nfailedAnalysisCount\n"
    "topLogGroupsImpacted\nDryRunResult\nDynamicTokenPosition\nEmitSystemFields\n"
    "EncryptionKey\nEndTimeOffset\nkeyAttributes\nattributes\nEntity\nEntityAttributes\n"
    "EntityAttributesKey\nEntityAttributesValue\nEntityKeyAttributes\nEntityKeyAttributesKey\n"
    "EntityKeyAttributesValue\nInvalidEntity\nInvalidTypeValue\nInvalidKeyAttributes\n"
    "InvalidAttributes\nEntitySizeTooLarge\nUnsupportedLogGroupType\nMissingRequiredFields\n"
    "EntityRejectionErrorType\nEnumerations\nEpochMillis\nErrorMessage\nONE_MIN\nFIVE_MIN\n"
    "TEN_MIN\nFIFTEEN_MIN\nTHIRTY_MIN\nONE_HOUR\nEvaluationFrequency\nEventId\nEventMessage\n"
    "EventNumber\nCloudTrail\nRoute53Resolver\nVPCFlow\nEKSAudit\nAWSWAF\nEventSource\n"
    "EventsLimit\nEventsLimitStartQuery\nRunning\nInvalidQuery\nComplete\nFailed\nTimeout\n"
    "ExecutionStatus\nExecutionStatusList\nExpectedRevisionId\nExportDestinationBucket\n"
    "ExportDestinationPrefix\nexecutionInfo\nExportTask\ncompletionTime\n"
    "ExportTaskExecutionInfo\nExportTaskId\nExportTaskName\ncode\nmessage\nExportTaskStatus\n"
    "CANCELLED\nCOMPLETED\nPENDING\nPENDING_CANCEL\nRUNNING\nExportTaskStatusCode\n"
    "ExportTaskStatusMessage\nExportTasks\nExtractedValues\nField\nFieldDelimiter\n"
    "FieldHeader\nfieldIndexName\nlastScanTime\nfirstEventTime\nlastEventTime\nindexCategory\n"
    "FieldIndex\nFieldIndexName\nFieldIndexNames\nFieldIndexes\nFieldSelectionCriteria\ndata\n"
    "FieldsData\nFilterCount\nlogStreamNames\nstartTime\nendTime\nstartFromHead\ninterleaved\n"
    "unmask\nFilterLogEventsRequest\nevents\nsearchedLogStreams\nFilterLogEventsResponse\n"
    "FilterName\nFilterPattern\nFilterResourceArns\ntimestamp\ningestionTime\neventId\n"
    "FilteredLogEvent\nFilteredLogEvents\nFlatten\nfirst\nlast\nFlattenedElement\nForce\n"
    "ForceUpdate\nFromKey\nGetDataProtectionPolicyRequest\nGetDataProtectionPolicyResponse\n"
    "GetDeliveryDestinationPolicyRequest\npolicy\nGetDeliveryDestinationPolicyResponse\n"
    "GetDeliveryDestinationRequest\ndeliveryDestination\nGetDeliveryDestinationResponse\n"
    "GetDeliveryRequest\nGetDeliveryResponse\nGetDeliverySourceRequest\ndeliverySource\n"
    "GetDeliverySourceResponse\nGetIntegrationRequest\nintegrationType\nintegrationStatus\n"
    "integrationDetails\nGetIntegrationResponse\nGetLogAnomalyDetectorRequest\n"
    "GetLogAnomalyDetectorResponse\nGetLogEventsRequest\nnextForwardToken\nnextBackwardToken\n"
    "GetLogEventsResponse\ndataSourceName\ndataSourceType\nGetLogFieldsRequest\nlogFields\n"
    "GetLogFieldsResponse\ntime\nGetLogGroupFieldsRequest\nlogGroupFields\n"
    "GetLogGroupFieldsResponse\nlogObjectPointer\nGetLogObjectRequest\nfieldStream\n"
    "GetLogObjectResponse\nfields\nInternalStreamingException\nGetLogObjectResponseStream\n"
    "logRecordPointer\nGetLogRecordRequest\nlogRecord\nGetLogRecordResponse\n"
    "GetLookupTableRequest\nsizeBytes\nGetLookupTableResponse\nGetQueryResultsMaxItems\n"
    "GetQueryResultsNextToken\nmaxItems\nGetQueryResultsRequest\nresults\nstatistics\n"
    "encryptionKey\nGetQueryResultsResponse\nGetScheduledQueryHistoryMaxResults\n"
    "executionStatuses\nGetScheduledQueryHistoryRequest\ntriggerHistory\n"
    "GetScheduledQueryHistoryResponse\nGetScheduledQueryRequest\nscheduleType\n"
    "lastTriggeredTime\nlastExecutionStatus\nGetScheduledQueryResponse\n"
    "GetStorageTierPolicyRequest\nstorageTier\nGetStorageTierPolicyResponse\n"
    "GetTransformerRequest\nlastModifiedTime\ntransformerConfig\nGetTransformerResponse\n"
    "match\nGrok\nGrokMatch\nGroupingIdentifier\nGroupingIdentifierKey\n"
    "GroupingIdentifierValue\nGroupingIdentifiers\nHistogram\nerrorMessage\nImport\nbatchId\n"
    "ImportBatch\nImportBatchList\nstartEventTime\nendEventTime\nImportFilter\nImportId\n"
    "ImportList\nbytesImported\nImportStatistics\nImportStatus\nImportStatusList\n"
    "IncludeLinkedAccounts\nIndexCategories\nDEFAULT\nCUSTOM\nAUTO\nIndexCategory\n"
    "IndexPolicies\nlastUpdateTime\nIndexPolicy\nACCOUNT\nLOG_GROUP\nIndexSource\nFACET\n"
    "FIELD_INDEX\nIndexType\nInferredTokenName\nInheritedProperties\nACCOUNT_DATA_PROTECTION\n"
    "InheritedProperty\nInputLogEvent\nInputLogEvents\nInputLogStreamNames\nInteger\n"
    "openSearchIntegrationDetails\nIntegrationDetails\nIntegrationName\nIntegrationNamePrefix\n"
    "PROVISIONING\nIntegrationStatus\nIntegrationStatusMessage\nIntegrationSummaries\n"
    "IntegrationSummary\nOPENSEARCH\nIntegrationType\nInterleaved\nInternalServerException\n"
    "InvalidOperationException\nInvalidParameterException\nInvalidSequenceTokenException\n"
    "IsSampled\nKey\nKeyPrefix\nKeyValueDelimiter\nKmsKeyId\nLimitExceededException\n"
    "DATA_SOURCE_NAME_TYPE_AND_FORMAT\nDATA_SOURCE_NAME_AND_TYPE\n"
    "ListAggregateLogGroupSummariesGroupBy\ndataSources\ngroupBy\n"
    "ListAggregateLogGroupSummariesRequest\naggregateLogGroupSummaries\n"
    "ListAggregateLogGroupSummariesResponse\nListAnomaliesLimit\nsuppressionState\n"
    "ListAnomaliesRequest\nanomalies\nListAnomaliesResponse\nintegrationNamePrefix\n"
    "ListIntegrationsRequest\nintegrationSummaries\nListIntegrationsResponse\nListLimit\n"
    "ListLogAnomalyDetectorsLimit\nfilterLogGroupArn\nListLogAnomalyDetectorsRequest\n"
    "anomalyDetectors\nListLogAnomalyDetectorsResponse\nListLogGroupsForQueryMaxResults\n"
    "ListLogGroupsForQueryRequest\nListLogGroupsForQueryResponse\nfieldIndexNames\n"
    "logGroupTags\nListLogGroupsRequest\nListLogGroupsRequestLimit\nListLogGroupsResponse\n"
    "ListScheduledQueriesMaxResults\nListScheduledQueriesRequest\nscheduledQueries\n"
    "ListScheduledQueriesResponse\nListSourcesForS3TableIntegrationMaxResults\n"
    "ListSourcesForS3TableIntegrationRequest\nsources\n"
    "ListSourcesForS3TableIntegrationResponse\nListSyslogConfigurationsMaxResults\n"
    "ListSyslogConfigurationsRequest\nsyslogConfigurations\nListSyslogConfigurationsResponse\n"
    "ListTagsForResourceRequest\nListTagsForResourceResponse\nListTagsLogGroupRequest\n"
    "ListTagsLogGroupResponse\nvalueKey\nflatten\nflattenedElement\nListToMap\n"
    "LiveTailSessionLogEvent\nsampled\nLiveTailSessionMetadata\nLiveTailSessionResults\n"
    "requestId\nsessionId\nlogStreamNamePrefixes\nlogEventFilterPattern\nLiveTailSessionStart\n"
    "sessionMetadata\nsessionResults\nLiveTailSessionUpdate\nLocale\nLogEvent\nLogEventIndex\n"
    "LogFieldName\nelement\nLogFieldType\nLogFieldsList\nlogFieldName\nlogFieldType\n"
    "LogFieldsListItem\nretentionInDays\nmetricFilterCount\nstoredBytes\ndataProtectionStatus\n"
    "inheritedProperties\nlogGroupArn\nbearerTokenAuthenticationEnabled\nretentionPolicyName\n"
    "LogGroup\nLogGroupArn\nLogGroupArnList\nSTANDARD\nINFREQUENT_ACCESS\nDELIVERY\n"
    "ESSENTIALS\nLogGroupClass\nLogGroupCount\npercent\nLogGroupField\nLogGroupFieldList\n"
    "LogGroupIdentifier\nLogGroupIdentifiers\ncurrentRetention\nproposedRetention\n"
    "LogGroupImpact\nLogGroupImpacts\nLogGroupName\nLogGroupNamePattern\n"
    "LogGroupNameRegexPattern\nLogGroupNames\nLogGroupSummaries\nLogGroupSummary\nLogGroups\n"
    "LogObjectPointer\nLogRecord\nLogRecordPointer\nLogSamples\nfirstEventTimestamp\n"
    "lastEventTimestamp\nlastIngestionTime\nuploadSequenceToken\nLogStream\nLogStreamName\n"
    "LogStreamSearchedCompletely\nLogStreams\nLogType\nLogTypes\ntableFields\nrecordsCount\n"
    "LookupTable\ntableName\nLookupTableConfiguration\nLookupTableDescription\n"
    "LookupTableName\nLookupTables\nLowerCaseString\nLowerCaseStringWithKeys\n"
    "queryCompileError\nMalformedQueryException\nMappingVersion\nMatchPattern\nMatchPatterns\n"
    "Message\nmetricTransformations\napplyOnTransformedLogs\nfieldSelectionCriteria\n"
    "emitSystemFieldDimensions\nMetricFilter\neventNumber\neventMessage\nextractedValues\n"
    "MetricFilterMatchRecord\nMetricFilterMatches\nMetricFilters\nMetricName\nMetricNamespace\n"
    "metricValue\ndimensions\nunit\nMetricTransformation\nMetricTransformations\nMetricValue\n"
    "MoveKeyEntries\nMoveKeyEntry\nMoveKeys\nNextToken\nNonMatchValue\nV1.1\nV1.5\n"
    "OCSFVersion\napplicationEndpoint\napplicationArn\napplicationId\nOpenSearchApplication\n"
    "OpenSearchApplicationEndpoint\nOpenSearchApplicationId\ncollectionEndpoint\n"
    "collectionArn\nOpenSearchCollection\nOpenSearchCollectionEndpoint\n"
    "OpenSearchDataAccessPolicy\nOpenSearchDataSource\nOpenSearchDataSourceName\n"
    "OpenSearchEncryptionPolicy\napplication\ncollection\nworkspace\nencryptionPolicy\n"
    "networkPolicy\nlifecyclePolicy\nOpenSearchIntegrationDetails\nOpenSearchLifecyclePolicy\n"
    "OpenSearchNetworkPolicy\nOpenSearchPolicyName\nkmsKeyArn\ndataSourceRoleArn\n"
    "dashboardViewerPrincipals\nretentionDays\nOpenSearchResourceConfig\nstatusMessage\n"
    "OpenSearchResourceStatus\nNOT_FOUND\nERROR\nOpenSearchResourceStatusType\nworkspaceId\n"
    "OpenSearchWorkspace\nOpenSearchWorkspaceId\nOperationAbortedException\nLastEventTime\n"
    "OrderBy\njson\nplain\nw3c\nraw\nparquet\nOutputFormat\nOutputFormats\nOutputLogEvent\n"
    "OutputLogEvents\nOverwriteIfExists\nParseCloudfront\nParseJSON\nkeyValueDelimiter\n"
    "keyPrefix\nnonMatchValue\nParseKeyValue\nParsePostgres\nParseRoute53\neventSource\n"
    "ocsfVersion\nmappingVersion\nParseToOCSF\nParseVPC\nParseWAF\nParserFieldDelimiter\n"
    "PatternId\nPatternRegex\nPatternString\ndynamicTokenPosition\nisDynamic\ntokenString\n"
    "enumerations\ninferredTokenName\nPatternToken\nPatternTokens\nPercentage\n"
    "deliveryDestinationPolicy\nPolicy\nPolicyDocument\nPolicyName\nRESOURCE\nPolicyScope\n"
    "DATA_PROTECTION_POLICY\nSUBSCRIPTION_FILTER_POLICY\nFIELD_INDEX_POLICY\n"
    "TRANSFORMER_POLICY\nMETRIC_EXTRACTION_POLICY\nRETENTION_POLICY\nPolicyType\nPriority\n"
    "addKeys\ncopyValue\ncsv\ndateTimeConverter\ndeleteKeys\ngrok\nlistToMap\nlowerCaseString\n"
    "moveKeys\nparseCloudfront\nparseJSON\nparseKeyValue\nparseRoute53\nparseToOCSF\n"
    "parsePostgres\nparseVPC\nparseWAF\nrenameKeys\nsplitString\nsubstituteString\ntrimString\n"
    "typeConverter\nupperCaseString\nProcessor\nProcessors\nPutAccountPolicyRequest\n"
    "accountPolicy\nPutAccountPolicyResponse\nPutBearerTokenAuthenticationRequest\n"
    "PutDataProtectionPolicyRequest\nPutDataProtectionPolicyResponse\n"
    "PutDeliveryDestinationPolicyRequest\nPutDeliveryDestinationPolicyResponse\n"
    "PutDeliveryDestinationRequest\nPutDeliveryDestinationResponse\nPutDeliverySourceRequest\n"
    "PutDeliverySourceResponse\nforceUpdate\nPutDestinationPolicyRequest\n"
    "PutDestinationRequest\nPutDestinationResponse\nPutIndexPolicyRequest\nindexPolicy\n"
    "PutIndexPolicyResponse\nresourceConfig\nPutIntegrationRequest\nPutIntegrationResponse\n"
    "logEvents\nsequenceToken\nentity\nPutLogEventsRequest\nnextSequenceToken\n"
    "rejectedLogEventsInfo\nrejectedEntityInfo\nPutLogEventsResponse\n"
    "PutLogGroupDeletionProtectionRequest\nPutMetricFilterRequest\nlogGroupNames\nclientToken\n"
    "parameters\nPutQueryDefinitionRequest\nPutQueryDefinitionResponse\n"
    "PutResourcePolicyRequest\nresourcePolicy\nrevisionId\nPutResourcePolicyResponse\n"
    "PutRetentionPolicyRequest\nPutStorageTierPolicyRequest\nPutStorageTierPolicyResponse\n"
    "destinationArn\ndistribution\nemitSystemFields\nPutSubscriptionFilterRequest\n"
    "PutSyslogConfigurationRequest\nPutTransformerRequest\nQueryCharOffset\nlocation\n"
    "QueryCompileError\nstartCharOffset\nendCharOffset\nQueryCompileErrorLocation\n"
    "lastModified\nQueryDefinition\nQueryDefinitionList\nQueryDefinitionName\n"
    "QueryDefinitionString\nQueryDuration\nQueryId\ncreateTime\nqueryDuration\nbytesScanned\n"
    "userIdentity\nQueryInfo\nQueryInfoList\nCWLI\nSQL\nPPL\nQueryLanguage\n"
    "QueryListMaxResults\nQueryParameter\nQueryParameterDefaultValue\n"
    "QueryParameterDescription\nQueryParameterList\nQueryParameterName\nQueryResults\n"
    "recordsMatched\nrecordsScanned\nestimatedRecordsSkipped\nestimatedBytesSkipped\n"
    "logGroupsScanned\nresultCount\nQueryStatistics\nScheduled\nCancelled\nUnknown\n"
    "QueryStatus\nQueryString\nQuoteCharacter\nmandatory\nRecordField\nRecordFields\n"
    "RecordsCount\nerrorType\nRejectedEntityInfo\ntooNewLogEventStartIndex\n"
    "tooOldLogEventEndIndex\nexpiredLogEventEndIndex\nRejectedLogEventsInfo\nRenameKeyEntries\n"
    "renameTo\nRenameKeyEntry\nRenameKeys\nRenameTo\nRequestId\n"
    "ResourceAlreadyExistsException\nResourceArns\nopenSearchResourceConfig\nResourceConfig\n"
    "ResourceIdentifier\nResourceNotFoundException\nResourcePolicies\nResourcePolicy\n"
    "ResourceType\nResourceTypes\nfield\nResultField\nResultRows\nRetentionValue\nRoleArn\n"
    "destinationIdentifier\nownerAccountId\nS3Configuration\nsuffixPath\n"
    "enableHiveCompatiblePath\nS3DeliveryConfiguration\ncreatedTimeStamp\n"
    "parentSourceIdentifier\nS3TableIntegrationSource\nS3TableIntegrationSourceIdentifier\n"
    "UNHEALTHY\nDATA_SOURCE_DELETE_IN_PROGRESS\nS3TableIntegrationSourceStatus\n"
    "S3TableIntegrationSourceStatusReason\nS3TableIntegrationSources\nS3TablesDatasourceName\n"
    "S3TablesDatasourceType\ndatasourceName\ndatasourceType\nS3TablesIntegration\nS3Uri\n"
    "ScheduleExpression\nScheduleTimezone\nCUSTOMER_MANAGED\nAWS_MANAGED\nScheduleType\n"
    "ScheduledQueryDescription\ndestinationType\nprocessedIdentifier\n"
    "ScheduledQueryDestination\nScheduledQueryDestinationList\nLOOKUP_TABLE\n"
    "ScheduledQueryDestinationType\nScheduledQueryIdentifier\n"
    "ScheduledQueryLogGroupIdentifiers\nScheduledQueryName\nENABLED\nScheduledQueryState\n"
    "ScheduledQuerySummary\nScheduledQuerySummaryList\nALL\nScope\nsearchedCompletely\n"
    "SearchedLogStream\nSearchedLogStreams\nSelectionCriteria\nSequenceToken\nService\n"
    "ServiceQuotaExceededException\nServiceUnavailableException\nSessionId\n"
    "SessionStreamingException\nSessionTimeoutException\nSource\nSourceTimezone\nSplitString\n"
    "SplitStringDelimiter\nSplitStringEntries\nSplitStringEntry\nSeconds\nMicroseconds\n"
    "Milliseconds\nBytes\nKilobytes\nMegabytes\nGigabytes\nTerabytes\nBits\nKilobits\n"
    "Megabits\nGigabits\nTerabits\nPercent\nBytes/Second\nKilobytes/Second\nMegabytes/Second\n"
    "Gigabytes/Second\nTerabytes/Second\nBits/Second\nKilobits/Second\nMegabits/Second\n"
    "Gigabits/Second\nTerabits/Second\nCount/Second\nNone\nStandardUnit\nStartFromHead\n"
    "StartLiveTailLogGroupIdentifiers\nStartLiveTailRequest\nresponseStream\n"
    "StartLiveTailResponse\nsessionStart\nsessionUpdate\nStartLiveTailResponseStream\n"
    "StartQueryRequest\nStartQueryResponse\nStartTimeOffset\nActive\nSuppressed\nState\n"
    "StatsValue\nStopQueryRequest\nStopQueryResponse\nINTELLIGENT_TIERING\nStorageTier\n"
    "StoredBytes\nString\nSubscriptionFilter\nSubscriptionFilters\nSubstituteString\n"
    "SubstituteStringEntries\nSubstituteStringEntry\nSuccess\nsuppressionUnit\n"
    "SuppressionPeriod\nSUPPRESSED\nUNSUPPRESSED\nSuppressionState\nLIMITED\nINFINITE\n"
    "SuppressionType\nSECONDS\nMINUTES\nHOURS\nSuppressionUnit\nsourceType\n"
    "SyslogConfiguration\nSyslogConfigurations\nVPCE\nSyslogSourceType\nSystemField\n"
    "TableBody\nTableFields\nvalues\nTagFilter\nTagFilterKey\nTagFilterValue\nTagFilterValues\n"
    "TagFilters\nTagKey\nTagKeyList\nTagList\nTagLogGroupRequest\nTagResourceRequest\n"
    "TagValue\nTags\nTarget\nTargetArn\nTargetFormat\nTargetTimezone\nTestEventMessages\n"
    "logEventMessages\nTestMetricFilterRequest\nmatches\nTestMetricFilterResponse\n"
    "TestTransformerRequest\ntransformedLogs\nTestTransformerResponse\nThrottlingException\n"
    "Time\nTimestamp\nToKey\nToken\nTokenString\nTokenValue\nresourceName\n"
    "TooManyTagsException\nTransformedEventMessage\ntransformedEventMessage\n"
    "TransformedLogRecord\nTransformedLogs\nexecutionStatus\ntriggeredTimestamp\n"
    "TriggerHistoryRecord\nTriggerHistoryRecordList\nTrimString\nTrimStringWithKeys\ninteger\n"
    "Type\nTypeConverter\nTypeConverterEntries\nTypeConverterEntry\nUnmask\n"
    "UnrecognizedClientException\nUntagLogGroupRequest\ntagKeys\nUntagResourceRequest\n"
    "suppressionType\nsuppressionPeriod\nbaseline\nUpdateAnomalyRequest\n"
    "UpdateDeliveryConfigurationRequest\nUpdateDeliveryConfigurationResponse\nenabled\n"
    "UpdateLogAnomalyDetectorRequest\nUpdateLookupTableRequest\nUpdateLookupTableResponse\n"
    "UpdateScheduledQueryRequest\nUpdateScheduledQueryResponse\nUpperCaseString\n"
    "UpperCaseStringWithKeys\nUserIdentity\nValidationException\nValue\nValueKey\n"
    "VpcEndpointId\nWithKey\nAssociateKmsKey\nPOST\n/\nAssociateSourceToS3TableIntegration\n"
    "CancelExportTask\nCancelImportTask\nCreateDelivery\nCreateExportTask\nCreateImportTask\n"
    "CreateLogAnomalyDetector\nCreateLogGroup\nCreateLogStream\nCreateLookupTable\n"
    "CreateScheduledQuery\nDeleteAccountPolicy\nDeleteDataProtectionPolicy\nDeleteDelivery\n"
    "DeleteDeliveryDestination\nDeleteDeliveryDestinationPolicy\nDeleteDeliverySource\n"
    "DeleteDestination\nDeleteIndexPolicy\nDeleteIntegration\nDeleteLogAnomalyDetector\n"
    "DeleteLogGroup\nDeleteLogStream\nDeleteLookupTable\nDeleteMetricFilter\n"
    "DeleteQueryDefinition\nDeleteResourcePolicy\nDeleteRetentionPolicy\nDeleteScheduledQuery\n"
    "DeleteSubscriptionFilter\nDeleteSyslogConfiguration\nDeleteTransformer\n"
    "DescribeAccountPolicies\nDescribeConfigurationTemplates\nDescribeDeliveries\n"
    "DescribeDeliveryDestinations\nDescribeDeliverySources\nDescribeDestinations\n"
    "DescribeExportTasks\nDescribeFieldIndexes\nDescribeImportTaskBatches\n"
    "DescribeImportTasks\nDescribeIndexPolicies\nDescribeLogGroups\nDescribeLogStreams\n"
    "DescribeLookupTables\nDescribeMetricFilters\nDescribeQueries\nDescribeQueryDefinitions\n"
    "DescribeResourcePolicies\nDescribeSubscriptionFilters\nDisassociateKmsKey\n"
    "DisassociateSourceFromS3TableIntegration\nevents,searchedLogStreams\nFilterLogEvents\n"
    "GetDataProtectionPolicy\nGetDelivery\nGetDeliveryDestination\n"
    "GetDeliveryDestinationPolicy\nGetDeliverySource\nGetIntegration\nGetLogAnomalyDetector\n"
    "GetLogEvents\nGetLogFields\nGetLogGroupFields\nGetLogObject\nGetLogRecord\n"
    "GetLookupTable\nGetQueryResults\nGetScheduledQuery\nGetScheduledQueryHistory\n"
    "GetStorageTierPolicy\nGetTransformer\nListAggregateLogGroupSummaries\nListAnomalies\n"
    "ListIntegrations\nListLogAnomalyDetectors\nListLogGroups\nListLogGroupsForQuery\n"
    "ListScheduledQueries\nListSourcesForS3TableIntegration\nListSyslogConfigurations\n"
    "ListTagsForResource\nListTagsLogGroup\nPutAccountPolicy\nPutBearerTokenAuthentication\n"
    "PutDataProtectionPolicy\nPutDeliveryDestination\nPutDeliveryDestinationPolicy\n"
    "PutDeliverySource\nPutDestination\nPutDestinationPolicy\nPutIndexPolicy\nPutIntegration\n"
    "PutLogEvents\nPutLogGroupDeletionProtection\nPutMetricFilter\nPutQueryDefinition\n"
    "PutResourcePolicy\nPutRetentionPolicy\nPutStorageTierPolicy\nPutSubscriptionFilter\n"
    "PutSyslogConfiguration\nPutTransformer\nStartLiveTail\nStartQuery\nStopQuery\n"
    "TagLogGroup\nTagResource\nTestMetricFilter\nTestTransformer\nUntagLogGroup\n"
    "UntagResource\nUpdateAnomaly\nUpdateDeliveryConfiguration\nUpdateLogAnomalyDetector\n"
    "UpdateLookupTable\nUpdateScheduledQuery\n";

const std::string_view texts[] = {{text_0, sizeof text_0 - 1}};

const MemberRow members[] = {
    {9,0,3,0,0,0}, {9,0,6,0,0,0}, {12,0,491,0,0,0}, {13,0,7,0,0,0}, {14,0,671,0,0,0},
    {15,0,493,0,0,0}, {16,0,599,0,0,0}, {17,0,602,0,0,0}, {18,0,3,0,0,0}, {9,0,10,0,0,0},
    {27,0,345,1,0,0}, {28,0,11,1,0,0}, {29,0,473,0,0,0}, {32,0,9,1,0,0}, {9,0,14,0,0,0},
    {35,0,398,0,0,0}, {36,0,305,0,0,0}, {9,0,239,0,0,0}, {9,0,552,0,0,0}, {9,0,20,0,0,0},
    {43,0,25,1,0,0}, {44,0,483,1,0,0}, {45,0,22,1,0,0}, {46,0,485,1,0,0}, {47,0,484,0,0,0},
    {48,0,494,0,0,0}, {49,0,215,1,0,0}, {50,0,215,1,0,0}, {51,0,183,1,0,0}, {52,0,35,1,0,0},
    {53,0,625,1,0,0}, {54,0,306,1,0,0}, {55,0,415,1,0,0}, {56,0,487,1,0,0}, {57,0,396,1,0,0},
    {58,0,35,0,0,0}, {59,0,215,0,0,0}, {60,0,215,0,0,0}, {61,0,35,0,0,0}, {45,0,22,0,0,0},
    {63,0,191,0,0,0}, {57,0,396,0,0,0}, {64,0,217,0,0,0}, {65,0,251,0,0,0}, {66,0,23,0,0,0},
    {67,0,348,0,0,0}, {68,0,215,0,0,0}, {69,0,215,0,0,0}, {70,0,26,0,0,0}, {9,0,21,0,0,0},
    {84,0,405,0,0,0}, {67,0,348,1,0,0}, {85,0,565,0,0,0}, {87,0,28,1,0,0}, {88,0,72,1,0,0},
    {90,0,578,0,0,0}, {97,0,551,0,0,0}, {98,0,110,0,0,0}, {99,0,44,0,0,0}, {100,0,610,0,0,0},
    {101,0,187,0,0,0}, {103,0,231,1,0,0}, {105,0,311,1,0,0}, {105,0,311,0,0,0},
    {107,0,313,0,0,0}, {108,0,314,0,0,0}, {109,0,671,0,0,0}, {14,0,671,0,0,0}, {9,0,43,0,0,0},
    {115,0,604,0,0,0}, {116,0,420,0,0,0}, {117,0,569,0,0,0}, {118,0,118,0,0,0}, {119,0,46,0,0,0},
    {120,0,17,0,0,0}, {121,0,470,0,0,0}, {122,0,15,0,0,0}, {123,0,16,0,0,0}, {124,0,553,0,0,0},
    {125,0,129,0,0,0}, {126,0,584,0,0,0}, {128,0,553,0,0,0}, {129,0,239,0,0,0},
    {130,0,576,0,0,0}, {9,0,45,0,0,0}, {32,0,50,1,0,0}, {9,0,51,0,0,0}, {100,0,610,1,0,0},
    {136,0,660,1,0,0}, {29,0,473,0,0,0}, {139,0,132,1,0,0}, {140,0,28,1,0,0}, {128,0,553,0,0,0},
    {129,0,239,0,0,0}, {130,0,576,0,0,0}, {141,0,659,0,0,0}, {143,0,112,0,0,0},
    {145,0,232,0,0,0}, {84,0,405,1,0,0}, {146,0,417,0,0,0}, {147,0,671,1,0,0}, {148,0,671,1,0,0},
    {101,0,227,1,0,0}, {149,0,228,0,0,0}, {103,0,231,0,0,0}, {152,0,28,1,0,0}, {153,0,574,1,0,0},
    {154,0,310,0,0,0}, {105,0,311,0,0,0}, {156,0,28,0,0,0}, {109,0,671,0,0,0}, {57,0,396,1,0,0},
    {63,0,191,0,0,0}, {64,0,217,0,0,0}, {65,0,251,0,0,0}, {67,0,190,0,0,0}, {70,0,26,0,0,0},
    {141,0,659,0,0,0}, {45,0,22,0,0,0}, {84,0,405,1,0,0}, {67,0,348,0,0,0}, {141,0,659,0,0,0},
    {160,0,397,0,0,0}, {161,0,109,0,0,0}, {84,0,405,1,0,0}, {163,0,417,1,0,0}, {165,0,425,1,0,0},
    {51,0,424,0,0,0}, {166,0,646,0,0,0}, {167,0,537,0,0,0}, {67,0,348,0,0,0}, {141,0,659,0,0,0},
    {169,0,28,0,0,0}, {170,0,671,0,0,0}, {172,0,595,1,0,0}, {51,0,589,0,0,0}, {173,0,540,1,0,0},
    {174,0,550,1,0,0}, {175,0,594,0,0,0}, {176,0,586,1,0,0}, {177,0,587,0,0,0},
    {178,0,624,0,0,0}, {179,0,205,0,0,0}, {180,0,186,0,0,0}, {181,0,671,0,0,0},
    {182,0,671,0,0,0}, {183,0,574,1,0,0}, {53,0,596,0,0,0}, {141,0,659,0,0,0}, {185,0,28,0,0,0},
    {53,0,596,0,0,0}, {9,0,28,0,0,0}, {189,0,603,0,0,0}, {172,0,75,1,0,0}, {196,0,76,0,0,0},
    {172,0,75,1,0,0}, {196,0,76,0,0,0}, {9,0,73,0,0,0}, {100,0,610,1,0,0}, {136,0,660,1,0,0},
    {203,0,662,0,0,0}, {204,0,432,1,0,0}, {205,0,611,0,0,0}, {206,0,663,0,0,0},
    {207,0,387,0,0,0}, {12,0,491,1,0,0}, {15,0,493,1,0,0}, {211,0,199,0,0,0}, {213,0,201,0,0,0},
    {215,0,401,1,0,0}, {217,0,115,1,0,0}, {172,0,115,1,0,0}, {220,0,121,1,0,0},
    {172,0,132,1,0,0}, {223,0,188,1,0,0}, {215,0,401,1,0,0}, {227,0,331,1,0,0},
    {228,0,257,0,0,0}, {231,0,108,1,0,0}, {45,0,22,1,0,0}, {84,0,405,1,0,0}, {84,0,405,1,0,0},
    {163,0,417,1,0,0}, {169,0,28,1,0,0}, {84,0,405,1,0,0}, {237,0,250,1,0,0}, {239,0,537,1,0,0},
    {241,0,637,0,0,0}, {12,0,491,0,0,0}, {243,0,28,0,0,0}, {244,0,226,0,0,0}, {84,0,405,1,0,0},
    {90,0,593,1,0,0}, {84,0,405,1,0,0}, {237,0,250,1,0,0}, {215,0,401,1,0,0}, {250,0,706,0,0,0},
    {215,0,401,1,0,0}, {9,0,707,0,0,0}, {9,0,112,0,0,0}, {220,0,121,0,0,0}, {257,0,28,0,0,0},
    {139,0,132,0,0,0}, {140,0,28,0,0,0}, {118,0,118,0,0,0}, {128,0,553,0,0,0}, {129,0,239,0,0,0},
    {130,0,576,0,0,0}, {141,0,659,0,0,0}, {172,0,115,0,0,0}, {257,0,28,0,0,0}, {118,0,118,0,0,0},
    {259,0,469,0,0,0}, {260,0,114,0,0,0}, {261,0,28,0,0,0}, {141,0,659,0,0,0}, {263,0,28,1,0,0},
    {9,0,115,0,0,0}, {9,0,118,0,0,0}, {9,0,113,0,0,0}, {172,0,132,0,0,0}, {257,0,28,0,0,0},
    {276,0,563,0,0,0}, {115,0,604,0,0,0}, {116,0,420,0,0,0}, {141,0,659,0,0,0},
    {125,0,123,0,0,0}, {277,0,134,0,0,0}, {278,0,135,0,0,0}, {27,0,124,0,0,0}, {28,0,131,0,0,0},
    {283,0,127,1,0,0}, {284,0,128,1,0,0}, {285,0,127,1,0,0}, {286,0,130,0,0,0},
    {287,0,125,0,0,0}, {288,0,125,0,0,0}, {9,0,126,0,0,0}, {9,0,127,0,0,0}, {9,0,132,0,0,0},
    {9,0,122,0,0,0}, {15,0,493,1,0,0}, {12,0,491,0,0,0}, {310,0,4,0,0,0}, {311,0,446,0,0,0},
    {313,0,5,0,0,0}, {311,0,446,0,0,0}, {115,0,604,0,0,0}, {315,0,421,0,0,0}, {316,0,570,0,0,0},
    {317,0,119,0,0,0}, {311,0,446,0,0,0}, {318,0,163,0,0,0}, {320,0,47,0,0,0}, {311,0,446,0,0,0},
    {311,0,446,0,0,0}, {318,0,163,0,0,0}, {322,0,133,0,0,0}, {324,0,111,0,0,0},
    {311,0,446,0,0,0}, {311,0,446,0,0,0}, {318,0,163,0,0,0}, {326,0,116,0,0,0},
    {328,0,120,0,0,0}, {311,0,446,0,0,0}, {311,0,446,0,0,0}, {318,0,163,0,0,0},
    {276,0,252,0,0,0}, {331,0,136,0,0,0}, {311,0,446,0,0,0}, {333,0,188,0,0,0},
    {311,0,446,0,0,0}, {318,0,163,0,0,0}, {335,0,189,0,0,0}, {311,0,446,0,0,0},
    {103,0,231,0,0,0}, {337,0,234,0,0,0}, {311,0,446,0,0,0}, {318,0,163,0,0,0},
    {339,0,236,0,0,0}, {311,0,446,0,0,0}, {9,0,401,0,0,0}, {175,0,153,1,0,0}, {342,0,317,0,0,0},
    {311,0,446,0,0,0}, {344,0,244,0,0,0}, {311,0,446,0,0,0}, {105,0,311,1,0,0},
    {346,0,315,0,0,0}, {318,0,163,0,0,0}, {311,0,446,0,0,0}, {152,0,28,0,0,0}, {105,0,311,0,0,0},
    {348,0,309,0,0,0}, {311,0,446,0,0,0}, {105,0,311,0,0,0}, {108,0,314,0,0,0}, {152,0,28,0,0,0},
    {318,0,163,0,0,0}, {311,0,446,0,0,0}, {351,0,312,0,0,0}, {311,0,446,0,0,0}, {9,0,401,0,0,0},
    {175,0,160,1,0,0}, {311,0,446,0,0,0}, {355,0,319,0,0,0}, {311,0,446,0,0,0}, {9,0,401,0,0,0},
    {310,0,4,0,0,0}, {359,0,405,0,0,0}, {360,0,406,0,0,0}, {311,0,446,0,0,0}, {318,0,163,0,0,0},
    {361,0,316,0,0,0}, {160,0,397,0,0,0}, {175,0,164,0,0,0}, {363,0,411,0,0,0},
    {311,0,446,0,0,0}, {84,0,405,0,0,0}, {215,0,401,0,0,0}, {146,0,417,0,0,0}, {365,0,468,0,0,0},
    {366,0,138,0,0,0}, {311,0,446,0,0,0}, {318,0,163,0,0,0}, {368,0,419,0,0,0},
    {311,0,446,0,0,0}, {371,0,425,0,0,0}, {372,0,169,0,0,0}, {311,0,446,0,0,0},
    {374,0,426,0,0,0}, {311,0,446,0,0,0}, {84,0,405,0,0,0}, {376,0,250,0,0,0}, {311,0,446,0,0,0},
    {318,0,163,0,0,0}, {377,0,438,0,0,0}, {378,0,439,0,0,0}, {380,0,437,0,0,0},
    {311,0,446,0,0,0}, {84,0,405,0,0,0}, {277,0,549,0,0,0}, {372,0,174,0,0,0}, {311,0,446,0,0,0},
    {173,0,540,0,0,0}, {384,0,539,0,0,0}, {311,0,446,0,0,0}, {173,0,540,0,0,0},
    {386,0,534,0,0,0}, {372,0,541,0,0,0}, {311,0,446,0,0,0}, {388,0,533,0,0,0},
    {311,0,446,0,0,0}, {311,0,446,0,0,0}, {318,0,163,0,0,0}, {243,0,28,0,0,0}, {390,0,492,0,0,0},
    {392,0,567,0,0,0}, {311,0,446,0,0,0}, {84,0,405,1,0,0}, {376,0,250,0,0,0}, {311,0,446,0,0,0},
    {318,0,163,0,0,0}, {395,0,633,0,0,0}, {311,0,446,0,0,0}, {223,0,188,0,0,0},
    {398,0,661,0,0,0}, {261,0,574,0,0,0}, {399,0,2,0,0,0}, {257,0,28,0,0,0}, {109,0,671,0,0,0},
    {402,0,575,0,0,0}, {403,0,423,0,0,0}, {9,0,184,0,0,0}, {27,0,193,0,0,0}, {28,0,194,0,0,0},
    {84,0,405,0,0,0}, {85,0,565,0,0,0}, {90,0,578,1,0,0}, {90,0,578,0,0,0}, {421,0,200,0,0,0},
    {422,0,200,0,0,0}, {423,0,200,0,0,0}, {424,0,200,0,0,0}, {425,0,200,0,0,0},
    {426,0,404,0,0,0}, {9,0,645,0,0,0}, {432,0,210,0,0,0}, {433,0,207,0,0,0}, {27,0,208,0,0,0},
    {28,0,209,0,0,0}, {27,0,211,0,0,0}, {28,0,212,0,0,0}, {27,0,674,0,0,0}, {28,0,675,0,0,0},
    {9,0,224,0,0,0}, {103,0,231,0,0,0}, {145,0,232,0,0,0}, {84,0,405,0,0,0}, {147,0,671,0,0,0},
    {148,0,671,0,0,0}, {101,0,227,0,0,0}, {149,0,228,0,0,0}, {277,0,233,0,0,0},
    {480,0,230,0,0,0}, {109,0,671,0,0,0}, {482,0,671,0,0,0}, {486,0,234,0,0,0},
    {487,0,235,0,0,0}, {9,0,229,0,0,0}, {27,0,673,0,0,0}, {28,0,704,0,0,0}, {215,0,401,0,0,0},
    {501,0,242,0,0,0}, {502,0,671,0,0,0}, {503,0,671,0,0,0}, {504,0,671,0,0,0},
    {196,0,322,0,0,0}, {505,0,318,0,0,0}, {9,0,242,0,0,0}, {9,0,241,0,0,0}, {511,0,68,0,0,0},
    {84,0,405,0,0,0}, {215,0,401,0,0,0}, {514,0,328,0,0,0}, {146,0,417,0,0,0}, {515,0,671,0,0,0},
    {516,0,671,0,0,0}, {65,0,251,0,0,0}, {311,0,446,0,0,0}, {318,0,222,0,0,0}, {517,0,617,0,0,0},
    {518,0,338,0,0,0}, {519,0,688,0,0,0}, {521,0,254,0,0,0}, {522,0,601,0,0,0},
    {311,0,446,0,0,0}, {9,0,28,0,0,0}, {163,0,417,0,0,0}, {527,0,671,0,0,0}, {487,0,219,0,0,0},
    {528,0,671,0,0,0}, {529,0,218,0,0,0}, {9,0,253,0,0,0}, {215,0,401,1,0,0}, {215,0,401,0,0,0},
    {13,0,70,0,0,0}, {14,0,671,0,0,0}, {217,0,115,1,0,0}, {542,0,489,0,0,0}, {172,0,115,1,0,0},
    {545,0,113,0,0,0}, {220,0,121,1,0,0}, {143,0,112,0,0,0}, {172,0,132,1,0,0},
    {550,0,122,0,0,0}, {227,0,331,1,0,0}, {227,0,331,0,0,0}, {553,0,337,0,0,0},
    {554,0,333,0,0,0}, {555,0,330,0,0,0}, {45,0,22,1,0,0}, {63,0,191,0,0,0}, {57,0,396,0,0,0},
    {64,0,217,0,0,0}, {65,0,251,0,0,0}, {66,0,23,0,0,0}, {67,0,348,0,0,0}, {68,0,215,0,0,0},
    {69,0,215,0,0,0}, {70,0,26,0,0,0}, {84,0,405,0,0,0}, {215,0,401,0,0,0}, {163,0,417,1,0,0},
    {515,0,671,0,0,0}, {516,0,671,0,0,0}, {311,0,446,0,0,0}, {318,0,222,0,0,0},
    {517,0,617,0,0,0}, {519,0,688,0,0,0}, {521,0,472,0,0,0}, {560,0,446,0,0,0},
    {561,0,446,0,0,0}, {563,0,75,1,0,0}, {564,0,76,1,0,0}, {566,0,392,0,0,0}, {84,0,405,0,0,0},
    {568,0,671,0,0,0}, {215,0,401,0,0,0}, {570,0,400,0,0,0}, {519,0,688,0,0,0},
    {572,0,412,1,0,0}, {574,0,282,0,0,0}, {576,0,246,0,0,0}, {577,0,340,0,0,0},
    {579,0,414,1,0,0}, {519,0,688,0,0,0}, {581,0,413,0,0,0}, {169,0,28,1,0,0}, {169,0,28,0,0,0},
    {165,0,425,0,0,0}, {51,0,424,0,0,0}, {166,0,646,0,0,0}, {584,0,630,0,0,0}, {14,0,671,0,0,0},
    {67,0,348,0,0,0}, {167,0,537,1,0,0}, {311,0,288,0,0,0}, {588,0,287,0,0,0}, {173,0,540,0,0,0},
    {590,0,547,0,0,0}, {591,0,548,0,0,0}, {277,0,549,0,0,0}, {592,0,204,0,0,0},
    {311,0,288,0,0,0}, {90,0,593,1,0,0}, {515,0,671,1,0,0}, {516,0,671,1,0,0}, {595,0,225,0,0,0},
    {372,0,291,0,0,0}, {311,0,446,0,0,0}, {172,0,595,0,0,0}, {185,0,28,0,0,0}, {597,0,681,0,0,0},
    {311,0,446,0,0,0}, {90,0,593,1,0,0}, {185,0,28,0,0,0}, {172,0,595,0,0,0}, {51,0,589,0,0,0},
    {173,0,540,0,0,0}, {174,0,550,0,0,0}, {175,0,594,0,0,0}, {176,0,586,0,0,0},
    {177,0,587,0,0,0}, {178,0,624,0,0,0}, {179,0,205,0,0,0}, {180,0,186,0,0,0}, {53,0,596,0,0,0},
    {600,0,588,0,0,0}, {601,0,671,0,0,0}, {602,0,224,0,0,0}, {181,0,671,0,0,0},
    {182,0,671,0,0,0}, {183,0,574,0,0,0}, {109,0,671,0,0,0}, {14,0,671,0,0,0}, {605,0,629,0,0,0},
    {14,0,671,0,0,0}, {215,0,401,1,0,0}, {215,0,401,0,0,0}, {109,0,671,0,0,0}, {608,0,671,0,0,0},
    {609,0,496,0,0,0}, {100,0,610,0,0,0}, {611,0,301,1,0,0}, {27,0,303,0,0,0}, {28,0,304,0,0,0},
    {9,0,302,0,0,0}, {27,0,670,0,0,0}, {28,0,52,0,0,0}, {105,0,311,0,0,0}, {152,0,28,0,0,0},
    {108,0,314,0,0,0}, {156,0,28,0,0,0}, {107,0,313,0,0,0}, {154,0,310,0,0,0}, {109,0,671,0,0,0},
    {14,0,671,0,0,0}, {619,0,216,0,0,0}, {621,0,33,1,0,0}, {277,0,314,1,0,0}, {619,0,216,0,0,0},
    {9,0,308,0,0,0}, {624,0,671,0,0,0}, {625,0,671,0,0,0}, {9,0,307,0,0,0}, {629,0,630,0,0,0},
    {9,0,314,0,0,0}, {9,0,318,0,0,0}, {9,0,320,0,0,0}, {215,0,401,0,0,0}, {640,0,671,0,0,0},
    {13,0,490,0,0,0}, {12,0,491,0,0,0}, {100,0,321,0,0,0}, {9,0,325,0,0,0}, {527,0,671,1,0,0},
    {487,0,219,1,0,0}, {9,0,326,0,0,0}, {9,0,417,0,0,0}, {656,0,458,0,0,0}, {9,0,336,0,0,0},
    {227,0,331,0,0,0}, {553,0,337,0,0,0}, {554,0,333,0,0,0}, {487,0,433,0,0,0},
    {189,0,603,0,0,0}, {310,0,4,0,0,0}, {361,0,316,0,0,0}, {160,0,397,0,0,0}, {360,0,407,0,0,0},
    {681,0,74,0,0,0}, {682,0,350,1,0,0}, {311,0,446,0,0,0}, {318,0,366,0,0,0}, {684,0,13,0,0,0},
    {311,0,446,0,0,0}, {45,0,22,0,0,0}, {687,0,639,0,0,0}, {318,0,353,0,0,0}, {311,0,446,0,0,0},
    {689,0,19,0,0,0}, {311,0,446,0,0,0}, {691,0,332,0,0,0}, {553,0,337,0,0,0}, {554,0,333,0,0,0},
    {693,0,335,0,0,0}, {697,0,395,0,0,0}, {318,0,359,0,0,0}, {311,0,446,0,0,0}, {699,0,24,0,0,0},
    {311,0,446,0,0,0}, {167,0,537,1,0,0}, {311,0,446,0,0,0}, {372,0,362,0,0,0},
    {175,0,402,0,0,0}, {311,0,446,0,0,0}, {360,0,407,0,0,0}, {160,0,397,0,0,0},
    {361,0,316,0,0,0}, {310,0,4,0,0,0}, {311,0,446,0,0,0}, {318,0,358,0,0,0}, {681,0,74,0,0,0},
    {704,0,243,0,0,0}, {705,0,652,0,0,0}, {363,0,409,0,0,0}, {311,0,446,0,0,0},
    {372,0,368,0,0,0}, {311,0,446,0,0,0}, {53,0,596,0,0,0}, {600,0,588,0,0,0}, {311,0,446,0,0,0},
    {711,0,598,0,0,0}, {87,0,28,1,0,0}, {372,0,371,0,0,0}, {311,0,446,0,0,0}, {715,0,581,0,0,0},
    {311,0,446,0,0,0}, {215,0,401,0,0,0}, {250,0,706,0,0,0}, {311,0,446,0,0,0},
    {372,0,374,0,0,0}, {719,0,643,0,0,0}, {311,0,446,0,0,0}, {243,0,18,1,0,0}, {141,0,659,0,0,0},
    {84,0,405,1,0,0}, {141,0,659,0,0,0}, {100,0,610,1,0,0}, {27,0,345,1,0,0}, {725,0,705,0,0,0},
    {136,0,660,0,0,0}, {726,0,255,0,0,0}, {727,0,256,0,0,0}, {163,0,417,0,0,0},
    {215,0,401,0,0,0}, {487,0,219,0,0,0}, {527,0,671,0,0,0}, {528,0,671,0,0,0},
    {730,0,344,0,0,0}, {9,0,382,0,0,0}, {733,0,561,0,0,0}, {734,0,607,0,0,0}, {175,0,618,0,0,0},
    {514,0,328,0,0,0}, {735,0,328,0,0,0}, {736,0,251,0,0,0}, {738,0,383,0,0,0},
    {739,0,384,0,0,0}, {527,0,671,0,0,0}, {487,0,219,0,0,0}, {196,0,77,0,0,0}, {745,0,391,0,0,0},
    {576,0,392,0,0,0}, {9,0,393,0,0,0}, {748,0,390,0,0,0}, {749,0,391,0,0,0}, {84,0,405,0,0,0},
    {109,0,671,0,0,0}, {751,0,79,0,0,0}, {752,0,247,0,0,0}, {257,0,28,0,0,0}, {753,0,630,0,0,0},
    {67,0,348,0,0,0}, {754,0,71,0,0,0}, {755,0,324,0,0,0}, {160,0,397,0,0,0}, {756,0,28,0,0,0},
    {161,0,109,0,0,0}, {757,0,34,0,0,0}, {758,0,491,0,0,0}, {9,0,395,0,0,0}, {172,0,238,0,0,0},
    {768,0,488,0,0,0}, {9,0,399,0,0,0}, {9,0,401,0,0,0}, {84,0,405,0,0,0}, {773,0,573,0,0,0},
    {774,0,573,0,0,0}, {753,0,630,0,0,0}, {9,0,403,0,0,0}, {9,0,405,0,0,0}, {9,0,410,0,0,0},
    {84,0,405,0,0,0}, {756,0,28,0,0,0}, {160,0,397,0,0,0}, {9,0,394,0,0,0}, {27,0,238,0,0,0},
    {28,0,704,0,0,0}, {9,0,388,0,0,0}, {163,0,417,0,0,0}, {109,0,671,0,0,0}, {788,0,671,0,0,0},
    {789,0,671,0,0,0}, {790,0,671,0,0,0}, {791,0,603,0,0,0}, {257,0,28,0,0,0}, {753,0,630,0,0,0},
    {9,0,416,0,0,0}, {9,0,420,0,0,0}, {169,0,28,0,0,0}, {165,0,425,0,0,0}, {51,0,424,0,0,0},
    {798,0,647,0,0,0}, {799,0,554,0,0,0}, {584,0,630,0,0,0}, {14,0,671,0,0,0}, {67,0,348,0,0,0},
    {801,0,425,1,0,0}, {261,0,574,1,0,0}, {51,0,424,0,0,0}, {67,0,348,0,0,0}, {141,0,659,0,0,0},
    {9,0,422,0,0,0}, {231,0,428,1,0,0}, {9,0,707,0,0,0}, {808,0,530,0,0,0}, {9,0,431,0,0,0},
    {237,0,250,0,0,0}, {65,0,251,0,0,0}, {814,0,441,0,0,0}, {109,0,671,0,0,0}, {84,0,405,0,0,0},
    {815,0,27,0,0,0}, {816,0,245,0,0,0}, {817,0,203,0,0,0}, {819,0,220,0,0,0}, {820,0,219,0,0,0},
    {821,0,237,0,0,0}, {9,0,435,0,0,0}, {9,0,434,0,0,0}, {377,0,438,1,0,0}, {378,0,439,1,0,0},
    {827,0,442,1,0,0}, {285,0,80,0,0,0}, {828,0,192,0,0,0}, {829,0,616,0,0,0}, {9,0,440,0,0,0},
    {9,0,444,0,0,0}, {100,0,610,1,0,0}, {136,0,660,1,0,0}, {29,0,473,0,0,0}, {32,0,443,1,0,0},
    {841,0,450,0,0,0}, {842,0,28,0,0,0}, {843,0,451,0,0,0}, {277,0,463,0,0,0}, {847,0,453,0,0,0},
    {848,0,28,0,0,0}, {277,0,463,0,0,0}, {12,0,461,0,0,0}, {277,0,463,0,0,0}, {563,0,456,0,0,0},
    {277,0,463,0,0,0}, {12,0,461,0,0,0}, {277,0,463,0,0,0}, {88,0,455,0,0,0}, {855,0,449,0,0,0},
    {856,0,452,0,0,0}, {857,0,465,0,0,0}, {858,0,457,0,0,0}, {859,0,460,0,0,0},
    {399,0,454,0,0,0}, {860,0,459,0,0,0}, {12,0,461,0,0,0}, {277,0,463,0,0,0}, {12,0,461,0,0,0},
    {277,0,463,0,0,0}, {865,0,28,0,0,0}, {866,0,28,1,0,0}, {867,0,67,1,0,0}, {842,0,28,0,0,0},
    {868,0,42,1,0,0}, {277,0,464,0,0,0}, {870,0,334,0,0,0}, {875,0,466,0,0,0}, {277,0,463,0,0,0},
    {9,0,469,0,0,0}, {527,0,671,0,0,0}, {487,0,219,0,0,0}, {528,0,671,0,0,0}, {9,0,471,0,0,0},
    {100,0,610,0,0,0}, {100,0,610,0,0,0}, {101,0,187,0,0,0}, {100,0,610,0,0,0},
    {101,0,187,0,0,0}, {129,0,482,0,0,0}, {893,0,347,0,0,0}, {894,0,346,0,0,0},
    {895,0,447,0,0,0}, {29,0,473,0,0,0}, {100,0,610,0,0,0}, {100,0,610,0,0,0}, {100,0,610,0,0,0},
    {899,0,221,1,0,0}, {900,0,448,1,0,0}, {901,0,430,0,0,0}, {100,0,610,0,0,0},
    {100,0,610,0,0,0}, {909,0,202,0,0,0}, {910,0,35,0,0,0}, {911,0,674,0,0,0}, {912,0,214,0,0,0},
    {913,0,323,0,0,0}, {9,0,486,0,0,0}, {917,0,117,0,0,0}, {931,0,12,0,0,0}, {932,0,49,0,0,0},
    {933,0,37,0,0,0}, {934,0,78,0,0,0}, {935,0,93,0,0,0}, {936,0,300,0,0,0}, {937,0,381,0,0,0},
    {938,0,427,0,0,0}, {939,0,445,0,0,0}, {940,0,474,0,0,0}, {941,0,475,0,0,0},
    {942,0,476,0,0,0}, {943,0,478,0,0,0}, {944,0,479,0,0,0}, {945,0,477,0,0,0},
    {946,0,480,0,0,0}, {947,0,481,0,0,0}, {948,0,559,0,0,0}, {949,0,612,0,0,0},
    {950,0,634,0,0,0}, {951,0,682,0,0,0}, {952,0,685,0,0,0}, {953,0,700,0,0,0}, {9,0,495,0,0,0},
    {12,0,491,1,0,0}, {13,0,7,1,0,0}, {15,0,493,1,0,0}, {16,0,599,0,0,0}, {17,0,602,0,0,0},
    {211,0,199,0,0,0}, {957,0,6,0,0,0}, {213,0,201,0,0,0}, {215,0,401,1,0,0}, {757,0,34,1,0,0},
    {215,0,401,1,0,0}, {13,0,70,1,0,0}, {215,0,401,0,0,0}, {13,0,70,0,0,0}, {14,0,671,0,0,0},
    {217,0,115,1,0,0}, {917,0,117,1,0,0}, {542,0,489,0,0,0}, {172,0,115,1,0,0},
    {259,0,469,0,0,0}, {260,0,114,0,0,0}, {118,0,118,0,0,0}, {261,0,28,0,0,0}, {141,0,659,0,0,0},
    {545,0,113,0,0,0}, {172,0,132,1,0,0}, {243,0,28,1,0,0}, {116,0,420,1,0,0}, {141,0,659,0,0,0},
    {125,0,123,0,0,0}, {550,0,122,0,0,0}, {223,0,188,1,0,0}, {399,0,2,1,0,0}, {968,0,258,0,0,0},
    {223,0,188,1,0,0}, {398,0,661,1,0,0}, {261,0,574,1,0,0}, {141,0,659,0,0,0},
    {101,0,184,0,0,0}, {215,0,401,1,0,0}, {13,0,490,1,0,0}, {973,0,320,0,0,0}, {227,0,331,1,0,0},
    {975,0,564,1,0,0}, {553,0,337,1,0,0}, {227,0,331,0,0,0}, {554,0,333,0,0,0}, {84,0,405,1,0,0},
    {163,0,417,1,0,0}, {978,0,327,1,0,0}, {979,0,603,0,0,0}, {980,0,206,0,0,0},
    {982,0,603,0,0,0}, {983,0,556,0,0,0}, {984,0,555,0,0,0}, {215,0,401,1,0,0},
    {161,0,109,1,0,0}, {84,0,405,1,0,0}, {237,0,250,1,0,0}, {65,0,251,1,0,0}, {814,0,441,1,0,0},
    {815,0,27,0,0,0}, {816,0,245,0,0,0}, {817,0,203,0,0,0}, {173,0,540,0,0,0}, {172,0,534,1,0,0},
    {239,0,537,0,0,0}, {988,0,408,0,0,0}, {174,0,535,1,0,0}, {989,0,41,2,0,0}, {990,0,545,0,0,0},
    {239,0,537,0,0,0}, {12,0,491,0,0,0}, {13,0,490,0,0,0}, {243,0,28,0,0,0}, {244,0,226,0,0,0},
    {994,0,568,0,0,0}, {995,0,226,0,0,0}, {84,0,405,1,0,0}, {751,0,79,1,0,0}, {605,0,629,1,0,0},
    {605,0,629,0,0,0}, {14,0,671,0,0,0}, {84,0,405,1,0,0}, {237,0,250,1,0,0}, {65,0,251,1,0,0},
    {1000,0,185,1,0,0}, {261,0,574,0,0,0}, {1001,0,198,0,0,0}, {815,0,27,0,0,0},
    {816,0,245,0,0,0}, {1002,0,203,0,0,0}, {215,0,401,1,0,0}, {250,0,706,0,0,0},
    {215,0,401,1,0,0}, {609,0,496,1,0,0}, {1007,0,531,0,0,0}, {487,0,433,0,0,0},
    {1009,0,529,0,0,0}, {1010,0,529,0,0,0}, {173,0,540,0,0,0}, {239,0,537,0,0,0},
    {172,0,534,0,0,0}, {174,0,535,0,0,0}, {1012,0,671,0,0,0}, {988,0,408,0,0,0},
    {990,0,545,0,0,0}, {9,0,532,0,0,0}, {173,0,540,0,0,0}, {167,0,537,0,0,0}, {174,0,550,0,0,0},
    {277,0,549,0,0,0}, {1019,0,671,0,0,0}, {84,0,405,0,0,0}, {1020,0,536,0,0,0},
    {1021,0,36,0,0,0}, {1022,0,702,0,0,0}, {9,0,538,0,0,0}, {172,0,546,1,0,0}, {285,0,543,0,0,0},
    {51,0,544,0,0,0}, {9,0,542,0,0,0}, {9,0,572,0,0,0}, {1036,0,626,0,0,0}, {1037,0,626,0,0,0},
    {1038,0,626,0,0,0}, {1021,0,626,0,0,0}, {1039,0,626,0,0,0}, {1040,0,626,0,0,0},
    {1041,0,626,0,0,0}, {172,0,240,0,0,0}, {1049,0,35,0,0,0}, {9,0,240,0,0,0},
    {1053,0,213,1,0,0}, {1055,0,389,0,0,0}, {1056,0,389,0,0,0}, {1057,0,389,0,0,0},
    {9,0,558,0,0,0}, {27,0,345,1,0,0}, {1060,0,560,1,0,0}, {29,0,473,0,0,0}, {32,0,557,1,0,0},
    {9,0,28,0,0,0}, {1067,0,462,0,0,0}, {9,0,568,0,0,0}, {12,0,491,0,0,0}, {13,0,490,0,0,0},
    {14,0,671,0,0,0}, {390,0,492,0,0,0}, {243,0,28,0,0,0}, {995,0,226,0,0,0}, {9,0,569,0,0,0},
    {1075,0,238,0,0,0}, {28,0,704,0,0,0}, {9,0,571,0,0,0}, {1080,0,585,1,0,0}, {261,0,574,1,0,0},
    {1081,0,3,0,0,0}, {67,0,348,0,0,0}, {1083,0,137,0,0,0}, {1084,0,35,0,0,0}, {90,0,578,0,0,0},
    {88,0,72,0,0,0}, {277,0,579,0,0,0}, {278,0,580,0,0,0}, {1086,0,671,0,0,0},
    {1087,0,578,0,0,0}, {9,0,577,0,0,0}, {1097,0,582,0,0,0}, {1098,0,583,0,0,0},
    {1107,0,592,0,0,0}, {1080,0,631,0,0,0}, {277,0,8,0,0,0}, {1108,0,631,0,0,0},
    {619,0,631,0,0,0}, {9,0,590,0,0,0}, {9,0,401,0,0,0}, {185,0,28,0,0,0}, {172,0,595,0,0,0},
    {53,0,596,0,0,0}, {600,0,588,0,0,0}, {601,0,671,0,0,0}, {602,0,224,0,0,0}, {176,0,586,0,0,0},
    {177,0,587,0,0,0}, {180,0,186,0,0,0}, {109,0,671,0,0,0}, {14,0,671,0,0,0}, {9,0,597,0,0,0},
    {163,0,417,0,0,0}, {1122,0,418,0,0,0}, {9,0,600,0,0,0}, {487,0,433,0,0,0}, {487,0,433,0,0,0},
    {32,0,614,1,0,0}, {9,0,615,0,0,0}, {100,0,610,1,0,0}, {98,0,613,1,0,0}, {9,0,401,0,0,0},
    {175,0,618,1,0,0}, {514,0,328,0,0,0}, {735,0,328,0,0,0}, {736,0,251,0,0,0},
    {1169,0,621,0,0,0}, {1171,0,385,0,0,0}, {1172,0,386,0,0,0}, {1132,0,609,0,0,0},
    {1131,0,608,0,0,0}, {173,0,540,0,0,0}, {84,0,405,0,0,0}, {988,0,408,0,0,0},
    {175,0,402,0,0,0}, {515,0,671,1,0,0}, {516,0,671,1,0,0}, {174,0,550,1,0,0},
    {318,0,223,0,0,0}, {167,0,537,0,0,0}, {167,0,537,1,0,0}, {241,0,637,0,0,0},
    {237,0,250,0,0,0}, {84,0,405,0,0,0}, {65,0,251,0,0,0}, {1000,0,185,0,0,0}, {261,0,574,0,0,0},
    {1001,0,198,0,0,0}, {815,0,27,0,0,0}, {109,0,671,0,0,0}, {816,0,245,0,0,0},
    {1002,0,203,0,0,0}, {9,0,632,0,0,0}, {32,0,635,1,0,0}, {9,0,636,0,0,0}, {100,0,610,1,0,0},
    {147,0,259,1,0,0}, {148,0,672,1,0,0}, {28,0,329,0,0,0}, {1193,0,641,0,0,0},
    {756,0,395,0,0,0}, {1205,0,644,0,0,0}, {250,0,706,0,0,0}, {170,0,671,0,0,0}, {9,0,642,0,0,0},
    {9,0,631,0,0,0}, {27,0,649,1,0,0}, {1213,0,651,0,0,0}, {9,0,650,0,0,0}, {9,0,648,0,0,0},
    {9,0,653,0,0,0}, {9,0,653,0,0,0}, {84,0,405,1,0,0}, {141,0,659,1,0,0}, {243,0,18,1,0,0},
    {141,0,659,1,0,0}, {27,0,653,0,0,0}, {28,0,658,0,0,0}, {9,0,219,0,0,0}, {65,0,251,1,0,0},
    {1231,0,664,1,0,0}, {1233,0,436,0,0,0}, {609,0,496,1,0,0}, {1231,0,664,1,0,0},
    {1236,0,679,0,0,0}, {487,0,433,0,0,0}, {1245,0,18,0,0,0}, {819,0,220,0,0,0},
    {820,0,219,0,0,0}, {1248,0,677,0,0,0}, {9,0,678,0,0,0}, {167,0,537,0,0,0},
    {1251,0,224,0,0,0}, {1252,0,671,0,0,0}, {619,0,631,0,0,0}, {335,0,591,0,0,0},
    {9,0,680,0,0,0}, {231,0,683,1,0,0}, {9,0,707,0,0,0}, {32,0,686,1,0,0}, {9,0,687,0,0,0},
    {27,0,345,1,0,0}, {196,0,684,1,0,0}, {84,0,405,1,0,0}, {141,0,655,1,0,0}, {243,0,18,1,0,0},
    {1265,0,654,1,0,0}, {43,0,25,0,0,0}, {44,0,483,0,0,0}, {45,0,22,1,0,0}, {1267,0,640,0,0,0},
    {1268,0,638,0,0,0}, {1269,0,32,0,0,0}, {220,0,121,1,0,0}, {128,0,553,0,0,0},
    {129,0,239,0,0,0}, {130,0,576,0,0,0}, {45,0,22,1,0,0}, {64,0,217,0,0,0}, {65,0,251,0,0,0},
    {70,0,26,0,0,0}, {1273,0,35,1,0,0}, {169,0,28,1,0,0}, {51,0,424,0,0,0}, {166,0,646,0,0,0},
    {167,0,537,0,0,0}, {67,0,348,0,0,0}, {169,0,28,0,0,0}, {14,0,671,0,0,0}, {90,0,593,1,0,0},
    {51,0,589,0,0,0}, {173,0,540,1,0,0}, {174,0,550,1,0,0}, {175,0,594,0,0,0}, {176,0,586,1,0,0},
    {177,0,587,0,0,0}, {178,0,624,0,0,0}, {179,0,205,0,0,0}, {180,0,186,0,0,0},
    {181,0,671,0,0,0}, {182,0,671,0,0,0}, {183,0,574,1,0,0}, {53,0,596,0,0,0}, {185,0,28,0,0,0},
    {172,0,595,0,0,0}, {51,0,589,0,0,0}, {173,0,540,0,0,0}, {174,0,550,0,0,0}, {175,0,594,0,0,0},
    {176,0,586,0,0,0}, {177,0,587,0,0,0}, {178,0,624,0,0,0}, {179,0,205,0,0,0},
    {180,0,186,0,0,0}, {53,0,596,0,0,0}, {600,0,588,0,0,0}, {601,0,671,0,0,0}, {602,0,224,0,0,0},
    {181,0,671,0,0,0}, {182,0,671,0,0,0}, {183,0,574,0,0,0}, {109,0,671,0,0,0}, {14,0,671,0,0,0},
    {231,0,701,1,0,0}, {9,0,707,0,0,0},};

const ShapeRow shapes[] = {
    {6,0,1,0,0,0,0,0,0,0,0}, {7,3,64,0,0,1,0,0,0,0,0}, {8,3,192,0,0,12,12,156,0,0,0},
    {10,1,192,0,1,0,20,0,0,0,0}, {11,1,0,1,1,0,0,0,0,0,0}, {19,0,0,2,7,0,0,0,0,0,0},
    {20,3,0,9,0,0,0,0,0,0,0}, {25,3,0,0,4,0,0,0,0,0,0}, {26,1,192,9,1,1,5,0,0,0,0},
    {30,0,0,10,3,0,0,0,0,0,0}, {31,3,192,13,0,1,256,0,0,0,0}, {33,0,0,13,1,0,0,0,0,0,0},
    {34,1,0,14,1,0,0,0,0,0,0}, {37,0,0,15,2,0,0,0,0,0,0}, {38,3,0,17,0,0,0,0,0,0,0},
    {39,1,0,17,1,0,0,0,0,0,0}, {40,1,0,18,1,0,0,0,0,0,0}, {41,3,192,19,0,1,1011,38,0,0,0},
    {42,1,0,19,1,0,0,0,0,0,0}, {62,0,0,20,19,0,0,0,0,0,0}, {71,0,0,39,10,0,0,0,0,0,0},
    {72,3,64,49,0,1,0,157,0,0,0}, {78,3,0,4,6,0,0,0,0,0,0}, {79,1,0,49,1,0,0,0,0,0,0},
    {80,3,192,50,0,36,36,0,0,0,0}, {81,6,192,50,0,7,90,0,0,0,0}, {82,4,0,50,0,0,0,0,0,0,0},
    {83,3,0,50,0,0,0,0,0,0,0}, {86,0,0,50,3,0,0,0,0,0,0}, {89,0,0,53,2,0,0,0,0,0,0},
    {91,0,0,55,1,0,0,0,0,0,0}, {92,4,0,56,0,0,0,0,0,0,0}, {93,3,192,56,0,1,256,0,0,0,0},
    {94,4,0,56,0,0,0,0,0,0,0}, {95,4,0,56,0,0,0,0,0,0,0}, {96,7,0,56,0,0,0,0,0,0,0},
    {102,0,0,56,5,0,0,0,0,0,0}, {104,0,0,61,1,0,0,0,0,0,0}, {106,0,0,62,1,0,0,0,0,0,0},
    {110,0,0,63,5,0,0,0,0,0,0}, {111,3,192,68,0,36,128,158,0,0,0}, {112,5,192,68,0,1,30,0,0,0,0},
    {113,3,192,68,0,1,128,0,0,0,0}, {114,1,128,68,1,0,100,0,0,0,0}, {127,0,0,69,12,0,0,0,0,0,0},
    {131,0,0,81,3,0,0,0,0,0,0}, {132,1,0,84,1,0,0,0,0,0,0}, {133,0,1,85,0,0,0,0,0,0,0},
    {134,0,0,85,1,0,0,0,0,0,0}, {135,1,192,86,1,1,5,0,0,0,0}, {137,0,0,87,3,0,0,0,0,0,0},
    {138,6,0,90,0,0,0,0,0,0,0}, {142,0,0,90,6,0,0,0,0,0,0}, {144,0,0,96,1,0,0,0,0,0,0},
    {150,0,0,97,7,0,0,0,0,0,0}, {151,0,0,104,1,0,0,0,0,0,0}, {155,0,0,105,3,0,0,0,0,0,0},
    {157,0,0,108,3,0,0,0,0,0,0}, {158,0,0,111,7,0,0,0,0,0,0}, {159,0,0,118,1,0,0,0,0,0,0},
    {162,0,0,119,5,0,0,0,0,0,0}, {164,0,0,124,2,0,0,0,0,0,0}, {168,0,0,126,6,0,0,0,0,0,0},
    {171,0,0,132,2,0,0,0,0,0,0}, {184,0,0,134,15,0,0,0,0,0,0}, {186,0,0,149,2,0,0,0,0,0,0},
    {187,1,0,151,1,0,0,0,0,0,0}, {188,9,0,152,0,0,0,0,0,0,0}, {190,0,1,152,1,0,0,0,0,0,0},
    {191,3,0,153,0,0,0,0,0,0,0}, {195,3,0,10,4,0,0,0,0,0,0}, {197,0,0,153,2,0,0,0,0,0,0},
    {198,0,0,155,2,0,0,0,0,0,0}, {199,1,192,157,1,1,5,0,0,0,0}, {200,3,0,158,0,0,0,0,0,0,0},
    {201,3,0,158,0,0,0,0,0,0,0}, {202,3,0,158,0,0,0,0,0,0,0}, {208,0,0,158,7,0,0,0,0,0,0},
    {209,5,0,165,0,0,0,0,0,0,0}, {210,7,0,165,0,0,0,0,0,0,0}, {212,0,0,165,3,0,0,0,0,0,0},
    {214,0,0,168,1,0,0,0,0,0,0}, {216,0,0,169,1,0,0,0,0,0,0}, {218,0,0,170,1,0,0,0,0,0,0},
    {219,0,0,171,1,0,0,0,0,0,0}, {221,0,0,172,1,0,0,0,0,0,0}, {222,0,0,173,1,0,0,0,0,0,0},
    {224,0,0,174,1,0,0,0,0,0,0}, {225,0,0,175,1,0,0,0,0,0,0}, {226,0,0,176,0,0,0,0,0,0,0},
    {229,0,0,176,2,0,0,0,0,0,0}, {230,0,0,178,0,0,0,0,0,0,0}, {232,0,0,178,1,0,0,0,0,0,0},
    {233,0,0,179,1,0,0,0,0,0,0}, {234,0,0,180,1,0,0,0,0,0,0}, {235,0,0,181,2,0,0,0,0,0,0},
    {236,0,0,183,1,0,0,0,0,0,0}, {238,0,0,184,2,0,0,0,0,0,0}, {240,0,0,186,1,0,0,0,0,0,0},
    {242,0,0,187,1,0,0,0,0,0,0}, {245,0,0,188,3,0,0,0,0,0,0}, {246,0,0,191,1,0,0,0,0,0,0},
    {247,0,0,192,1,0,0,0,0,0,0}, {248,0,0,193,0,0,0,0,0,0,0}, {249,0,0,193,2,0,0,0,0,0,0},
    {251,0,0,195,2,0,0,0,0,0,0}, {252,0,0,197,1,0,0,0,0,0,0}, {253,1,192,198,1,1,5,0,0,0,0},
    {254,4,0,199,0,0,0,0,0,0,0}, {255,3,192,199,0,1,2,0,0,0,0}, {256,1,0,199,1,0,0,0,0,0,0},
    {258,0,0,200,9,0,0,0,0,0,0}, {262,0,0,209,7,0,0,0,0,0,0}, {264,0,0,216,1,0,0,0,0,0,0},
    {265,3,192,217,0,1,60,91,0,0,0}, {266,1,192,217,1,1,20,0,0,0,0},
    {267,3,192,218,0,1,51200,0,0,0,0}, {272,3,0,14,4,0,0,0,0,0,0}, {273,1,192,218,1,1,4,0,0,0,0},
    {274,1,0,219,1,0,0,0,0,0,0}, {275,3,192,220,0,1,64,159,0,0,0}, {279,0,0,220,9,0,0,0,0,0,0},
    {280,2,0,229,2,0,0,0,0,0,0}, {281,3,192,231,0,1,255,0,0,0,0}, {282,7,0,231,0,0,0,0,0,0,0},
    {289,0,0,231,6,0,0,0,0,0,0}, {290,3,192,237,0,1,256,0,0,0,0}, {296,3,0,18,5,0,0,0,0,0,0},
    {297,1,0,237,1,0,0,0,0,0,0}, {298,1,0,238,1,0,0,0,0,0,0}, {299,3,192,239,0,1,255,0,0,0,0},
    {300,3,192,239,0,1,60,91,0,0,0}, {301,1,192,239,1,1,20,0,0,0,0}, {304,3,0,23,2,0,0,0,0,0,0},
    {306,3,0,25,1,0,0,0,0,0,0}, {307,1,0,240,1,0,0,0,0,0,0}, {308,3,192,241,0,1,256,0,0,0,0},
    {309,4,0,241,0,0,0,0,0,0,0}, {312,0,0,241,4,0,0,0,0,0,0}, {314,0,0,245,2,0,0,0,0,0,0},
    {319,0,0,247,6,0,0,0,0,0,0}, {321,0,0,253,2,0,0,0,0,0,0}, {323,0,0,255,3,0,0,0,0,0,0},
    {325,0,0,258,2,0,0,0,0,0,0}, {327,0,0,260,3,0,0,0,0,0,0}, {329,0,0,263,2,0,0,0,0,0,0},
    {330,0,0,265,3,0,0,0,0,0,0}, {332,0,0,268,2,0,0,0,0,0,0}, {334,0,0,270,3,0,0,0,0,0,0},
    {336,0,0,273,2,0,0,0,0,0,0}, {338,0,0,275,4,0,0,0,0,0,0}, {340,0,0,279,2,0,0,0,0,0,0},
    {341,1,192,281,1,1,100,0,0,0,0}, {343,0,0,282,3,0,0,0,0,0,0}, {345,0,0,285,2,0,0,0,0,0,0},
    {347,0,0,287,4,0,0,0,0,0,0}, {349,0,0,291,4,0,0,0,0,0,0}, {350,0,0,295,5,0,0,0,0,0,0},
    {352,0,0,300,2,0,0,0,0,0,0}, {353,1,192,302,1,1,1,0,0,0,0}, {354,0,0,303,2,0,0,0,0,0,0},
    {356,0,0,305,2,0,0,0,0,0,0}, {357,5,192,307,0,1,50,0,0,0,0}, {358,1,192,307,1,1,50,0,0,0,0},
    {362,0,0,308,8,0,0,0,0,0,0}, {364,0,0,316,2,0,0,0,0,0,0}, {367,0,0,318,7,0,0,0,0,0,0},
    {369,0,0,325,2,0,0,0,0,0,0}, {370,5,128,327,0,0,100,0,0,0,0}, {373,0,0,327,3,0,0,0,0,0,0},
    {375,0,0,330,2,0,0,0,0,0,0}, {379,0,0,332,6,0,0,0,0,0,0}, {381,0,0,338,2,0,0,0,0,0,0},
    {382,5,192,340,0,1,1000,0,0,0,0}, {383,0,0,340,5,0,0,0,0,0,0}, {385,0,0,345,2,0,0,0,0,0,0},
    {387,0,0,347,4,0,0,0,0,0,0}, {389,0,0,351,2,0,0,0,0,0,0}, {391,0,0,353,4,0,0,0,0,0,0},
    {393,0,0,357,2,0,0,0,0,0,0}, {394,0,0,359,4,0,0,0,0,0,0}, {396,0,0,363,2,0,0,0,0,0,0},
    {397,3,64,365,0,1,0,0,0,0,0}, {400,0,0,365,6,0,0,0,0,0,0}, {401,3,64,371,0,1,0,0,0,0,0},
    {404,0,0,371,2,0,0,0,0,0,0}, {405,3,192,373,0,1,128,0,0,0,0},
    {406,3,192,373,0,1,512,160,0,0,0}, {407,1,0,373,1,0,0,0,0,0,0},
    {408,3,128,374,0,0,256,161,0,0,0}, {409,3,64,374,0,1,0,0,0,0,0}, {410,2,0,374,2,0,0,0,0,0,0},
    {411,3,128,376,0,0,255,0,0,0,0}, {412,3,128,376,0,0,255,0,0,0,0},
    {413,0,0,376,2,0,0,0,0,0,0}, {414,0,0,378,1,0,0,0,0,0,0}, {415,0,0,379,1,0,0,0,0,0,0},
    {418,3,0,26,2,0,0,0,0,0,0}, {419,4,0,380,0,0,0,0,0,0,0}, {420,5,64,380,0,0,0,0,0,0,0},
    {427,0,0,380,6,0,0,0,0,0,0}, {428,5,0,386,0,0,0,0,0,0,0}, {429,1,0,386,1,0,0,0,0,0,0},
    {430,3,128,387,0,0,256,0,0,0,0}, {431,6,0,387,0,0,0,0,0,0,0}, {434,0,0,387,2,0,0,0,0,0,0},
    {435,2,192,389,2,0,10,0,0,0,0}, {436,3,192,391,0,1,256,0,0,0,0},
    {437,3,192,391,0,1,512,0,0,0,0}, {438,2,192,391,2,2,4,0,0,0,0},
    {439,3,192,393,0,1,32,0,0,0,0}, {440,3,192,393,0,1,512,0,0,0,0}, {448,3,0,28,7,0,0,0,0,0,0},
    {449,2,0,393,2,0,0,0,0,0,0}, {450,6,64,395,0,0,0,0,0,0,0}, {451,3,0,395,0,0,0,0,0,0,0},
    {458,3,0,35,6,0,0,0,0,0,0}, {459,3,0,395,0,0,0,0,0,0,0}, {460,3,64,395,0,1,0,0,0,0,0},
    {461,6,0,395,0,0,0,0,0,0,0}, {467,3,0,41,5,0,0,0,0,0,0}, {468,5,192,395,0,1,10000,0,0,0,0},
    {469,5,192,395,0,1,100000,0,0,0,0}, {475,3,0,46,5,0,0,0,0,0,0}, {476,1,0,395,1,0,0,0,0,0,0},
    {477,3,64,396,0,1,0,0,0,0,0}, {478,3,192,396,0,1,512,0,0,0,0}, {479,3,0,396,0,0,0,0,0,0,0},
    {481,0,0,396,9,0,0,0,0,0,0}, {483,0,0,405,2,0,0,0,0,0,0}, {484,3,192,407,0,1,512,0,0,0,0},
    {485,3,192,407,0,1,512,0,0,0,0}, {488,0,0,407,2,0,0,0,0,0,0}, {494,3,0,51,6,0,0,0,0,0,0},
    {495,3,0,409,0,0,0,0,0,0,0}, {496,1,0,409,1,0,0,0,0,0,0}, {497,2,0,410,2,0,0,0,0,0,0},
    {498,3,0,412,0,0,0,0,0,0,0}, {499,3,192,412,0,0,5,0,0,0,0}, {500,3,192,412,0,1,64,0,0,0,0},
    {506,0,0,412,7,0,0,0,0,0,0}, {507,3,192,419,0,1,512,129,0,0,0},
    {508,1,192,419,1,1,20,0,0,0,0}, {509,1,0,420,1,0,0,0,0,0,0},
    {510,3,192,421,0,0,2000,0,0,0,0}, {512,0,0,421,1,0,0,0,0,0,0}, {513,5,0,422,0,0,0,0,0,0,0},
    {520,0,0,422,12,0,0,0,0,0,0}, {523,0,0,434,3,0,0,0,0,0,0}, {524,3,192,437,0,1,512,160,0,0,0},
    {525,3,192,437,0,0,1024,0,0,0,0}, {526,1,192,437,1,1,20,0,0,0,0},
    {530,0,0,438,5,0,0,0,0,0,0}, {531,1,0,443,1,0,0,0,0,0,0}, {532,4,0,444,0,0,0,0,0,0,0},
    {535,3,0,57,2,0,0,0,0,0,0}, {536,4,0,444,0,0,0,0,0,0,0}, {537,4,0,444,0,0,0,0,0,0,0},
    {538,3,192,444,0,1,128,0,0,0,0}, {539,0,0,444,1,0,0,0,0,0,0}, {540,0,0,445,3,0,0,0,0,0,0},
    {541,0,0,448,1,0,0,0,0,0,0}, {543,0,0,449,1,0,0,0,0,0,0}, {544,0,0,450,1,0,0,0,0,0,0},
    {546,0,0,451,1,0,0,0,0,0,0}, {547,0,0,452,1,0,0,0,0,0,0}, {548,0,0,453,1,0,0,0,0,0,0},
    {549,0,0,454,1,0,0,0,0,0,0}, {551,0,0,455,1,0,0,0,0,0,0}, {552,0,0,456,1,0,0,0,0,0,0},
    {556,0,0,457,4,0,0,0,0,0,0}, {557,0,0,461,1,0,0,0,0,0,0}, {558,0,0,462,9,0,0,0,0,0,0},
    {559,0,0,471,9,0,0,0,0,0,0}, {562,0,0,480,3,0,0,0,0,0,0}, {565,0,0,483,2,0,0,0,0,0,0},
    {567,0,0,485,1,0,0,0,0,0,0}, {569,0,0,486,3,0,0,0,0,0,0}, {571,0,0,489,1,0,0,0,0,0,0},
    {573,0,0,490,2,0,0,0,0,0,0}, {575,0,0,492,1,0,0,0,0,0,0}, {578,0,0,493,2,0,0,0,0,0,0},
    {580,0,0,495,2,0,0,0,0,0,0}, {582,0,0,497,1,0,0,0,0,0,0}, {583,0,0,498,1,0,0,0,0,0,0},
    {585,0,0,499,7,0,0,0,0,0,0}, {586,5,192,506,0,0,10000,0,0,0,0},
    {587,3,128,506,0,0,1024,0,0,0,0}, {589,0,0,506,3,0,0,0,0,0,0}, {593,0,0,509,6,0,0,0,0,0,0},
    {594,5,192,515,0,1,1000,0,0,0,0}, {596,0,0,515,6,0,0,0,0,0,0}, {598,0,0,521,4,0,0,0,0,0,0},
    {599,0,0,525,1,0,0,0,0,0,0}, {603,0,0,526,20,0,0,0,0,0,0}, {604,0,0,546,0,0,0,0,0,0,0},
    {606,0,0,546,2,0,0,0,0,0,0}, {607,0,0,548,1,0,0,0,0,0,0}, {610,0,0,549,4,0,0,0,0,0,0},
    {612,0,0,553,2,0,0,0,0,0,0}, {613,3,192,555,0,1,512,0,0,0,0}, {614,0,0,555,2,0,0,0,0,0,0},
    {615,3,0,557,0,0,0,0,0,0,0}, {616,3,0,557,0,0,0,0,0,0,0}, {617,1,0,557,1,0,0,0,0,0,0},
    {618,2,0,558,2,0,0,0,0,0,0}, {620,0,0,560,9,0,0,0,0,0,0}, {622,0,0,569,3,0,0,0,0,0,0},
    {623,1,0,572,1,0,0,0,0,0,0}, {626,0,0,573,2,0,0,0,0,0,0}, {627,3,192,575,0,1,256,162,0,0,0},
    {628,1,0,575,1,0,0,0,0,0,0}, {630,0,0,576,1,0,0,0,0,0,0}, {631,3,0,59,4,0,0,0,0,0,0},
    {632,1,0,577,1,0,0,0,0,0,0}, {633,4,0,578,0,0,0,0,0,0,0}, {634,1,128,578,1,0,4,0,0,0,0},
    {638,3,0,63,4,0,0,0,0,0,0}, {639,1,0,579,1,0,0,0,0,0,0}, {641,0,0,580,5,0,0,0,0,0,0},
    {644,3,0,67,2,0,0,0,0,0,0}, {647,3,0,69,2,0,0,0,0,0,0}, {648,3,64,585,0,1,0,0,0,0,0},
    {649,1,0,585,1,0,0,0,0,0,0}, {651,3,0,71,1,0,0,0,0,0,0}, {652,0,0,586,2,0,0,0,0,0,0},
    {653,1,192,588,1,1,10000,0,0,0,0}, {654,1,192,589,1,1,100,0,0,0,0},
    {655,5,0,590,0,0,0,0,0,0,0}, {657,0,8,590,1,0,0,0,0,0,0}, {658,3,192,591,0,1,50,129,0,0,0},
    {659,3,192,591,0,1,50,129,0,0,0}, {661,3,0,72,3,0,0,0,0,0,0}, {662,3,64,591,0,1,0,0,0,0,0},
    {663,1,0,591,1,0,0,0,0,0,0}, {664,0,0,592,3,0,0,0,0,0,0}, {666,3,0,75,1,0,0,0,0,0,0},
    {667,4,0,595,0,0,0,0,0,0,0}, {668,0,3,595,0,0,0,0,0,0,0}, {577,0,1,595,1,0,0,0,0,0,0},
    {669,0,1,596,0,0,0,0,0,0,0}, {670,0,1,596,0,0,0,0,0,0,0}, {671,0,1,596,1,0,0,0,0,0,0},
    {672,4,0,597,0,0,0,0,0,0,0}, {673,3,192,597,0,1,128,0,0,0,0},
    {674,3,192,597,0,1,128,0,0,0,0}, {675,3,192,597,0,1,128,0,0,0,0},
    {676,3,128,597,0,0,256,0,0,0,0}, {677,0,1,597,0,0,0,0,0,0,0}, {680,3,0,76,2,0,0,0,0,0,0},
    {683,0,0,597,8,0,0,0,0,0,0}, {685,0,0,605,2,0,0,0,0,0,0}, {686,5,192,607,0,1,50,0,0,0,0},
    {688,0,0,607,4,0,0,0,0,0,0}, {690,0,0,611,2,0,0,0,0,0,0}, {692,0,0,613,3,0,0,0,0,0,0},
    {694,0,0,616,1,0,0,0,0,0,0}, {695,5,192,617,0,1,1000,0,0,0,0},
    {696,5,192,617,0,1,50,0,0,0,0}, {698,0,0,617,3,0,0,0,0,0,0}, {700,0,0,620,2,0,0,0,0,0,0},
    {701,5,192,622,0,50,500,0,0,0,0}, {702,0,0,622,3,0,0,0,0,0,0}, {703,0,0,625,2,0,0,0,0,0,0},
    {706,0,0,627,9,0,0,0,0,0,0}, {707,5,192,636,0,1,50,0,0,0,0}, {708,0,0,636,2,0,0,0,0,0,0},
    {709,5,192,638,0,1,1000,0,0,0,0}, {710,0,0,638,4,0,0,0,0,0,0}, {712,0,0,642,2,0,0,0,0,0,0},
    {713,5,192,644,0,1,100,0,0,0,0}, {714,0,0,644,3,0,0,0,0,0,0}, {716,0,0,647,2,0,0,0,0,0,0},
    {717,5,192,649,0,0,50,0,0,0,0}, {718,0,0,649,4,0,0,0,0,0,0}, {720,0,0,653,2,0,0,0,0,0,0},
    {721,0,0,655,1,0,0,0,0,0,0}, {722,0,0,656,1,0,0,0,0,0,0}, {723,0,0,657,1,0,0,0,0,0,0},
    {724,0,0,658,1,0,0,0,0,0,0}, {728,0,0,659,6,0,0,0,0,0,0}, {729,0,0,665,5,0,0,0,0,0,0},
    {731,0,0,670,1,0,0,0,0,0,0}, {732,1,0,671,1,0,0,0,0,0,0}, {737,0,0,672,6,0,0,0,0,0,0},
    {740,0,0,678,2,0,0,0,0,0,0}, {741,3,64,680,0,1,0,0,0,0,0}, {742,0,0,680,2,0,0,0,0,0,0},
    {743,5,0,682,0,0,0,0,0,0,0}, {744,3,192,682,0,1,256,0,0,0,0}, {746,0,0,682,3,0,0,0,0,0,0},
    {747,1,0,685,1,0,0,0,0,0,0}, {750,0,0,686,2,0,0,0,0,0,0}, {759,0,0,688,14,0,0,0,0,0,0},
    {760,3,192,702,0,1,2048,157,0,0,0}, {761,1,0,702,1,0,0,0,0,0,0}, {766,3,0,78,4,0,0,0,0,0,0},
    {767,5,0,703,0,0,0,0,0,0,0}, {769,0,0,703,2,0,0,0,0,0,0}, {770,1,0,705,1,0,0,0,0,0,0},
    {771,3,192,706,0,1,2048,157,0,0,0}, {772,1,0,706,1,0,0,0,0,0,0}, {775,0,0,707,4,0,0,0,0,0,0},
    {776,1,0,711,1,0,0,0,0,0,0}, {777,3,192,712,0,1,512,129,0,0,0},
    {778,3,192,712,0,0,512,163,0,0,0}, {779,3,192,712,0,3,129,164,0,0,0},
    {780,1,0,712,1,0,0,0,0,0,0}, {781,1,0,713,1,0,0,0,0,0,0}, {782,0,0,714,3,0,0,0,0,0,0},
    {783,1,0,717,1,0,0,0,0,0,0}, {784,3,192,718,0,1,512,0,0,0,0}, {785,2,0,718,2,0,0,0,0,0,0},
    {786,3,0,720,0,0,0,0,0,0,0}, {787,1,0,720,1,0,0,0,0,0,0}, {792,0,0,721,8,0,0,0,0,0,0},
    {793,3,192,729,0,1,512,160,0,0,0}, {794,4,0,729,0,0,0,0,0,0,0}, {795,1,0,729,1,0,0,0,0,0,0},
    {796,3,192,730,0,1,255,32,0,0,0}, {797,1,192,730,1,1,10,0,0,0,0},
    {800,0,0,731,8,0,0,0,0,0,0}, {802,0,0,739,5,0,0,0,0,0,0}, {803,3,192,744,0,0,1024,0,0,0,0},
    {804,3,192,744,0,1,256,165,0,0,0}, {805,1,0,744,1,0,0,0,0,0,0}, {806,0,0,745,1,0,0,0,0,0,0},
    {807,1,192,746,1,1,10,0,0,0,0}, {809,0,1,747,1,0,0,0,0,0,0},
    {810,3,192,748,0,1,10,166,0,0,0}, {811,3,64,748,0,1,0,0,0,0,0},
    {812,1,192,748,1,1,5,0,0,0,0}, {813,3,0,749,0,0,0,0,0,0,0}, {818,0,0,749,8,0,0,0,0,0,0},
    {822,0,0,757,3,0,0,0,0,0,0}, {823,1,0,760,1,0,0,0,0,0,0}, {824,1,0,761,1,0,0,0,0,0,0},
    {825,3,128,762,0,0,255,167,0,0,0}, {826,3,128,762,0,0,255,167,0,0,0},
    {830,0,0,762,6,0,0,0,0,0,0}, {831,1,192,768,1,1,1,0,0,0,0}, {832,3,128,769,0,0,100,0,0,0,0},
    {833,1,192,769,1,1,5,0,0,0,0}, {834,0,0,770,3,0,0,0,0,0,0}, {835,0,0,773,1,0,0,0,0,0,0},
    {836,3,64,774,0,1,0,0,0,0,0}, {837,3,192,774,0,1,128,0,0,0,0}, {840,3,0,82,2,0,0,0,0,0,0},
    {844,0,0,774,4,0,0,0,0,0,0}, {845,3,192,778,0,1,1024,168,0,0,0},
    {846,3,192,778,0,1,256,129,0,0,0}, {849,0,0,778,3,0,0,0,0,0,0},
    {850,3,192,781,0,1,1024,168,0,0,0}, {851,0,0,781,2,0,0,0,0,0,0}, {852,0,0,783,2,0,0,0,0,0,0},
    {853,3,192,785,0,1,256,129,0,0,0}, {854,0,0,785,2,0,0,0,0,0,0}, {861,0,0,787,8,0,0,0,0,0,0},
    {862,0,0,795,2,0,0,0,0,0,0}, {863,0,0,797,2,0,0,0,0,0,0}, {864,3,192,799,0,1,256,129,0,0,0},
    {869,0,0,799,5,0,0,0,0,0,0}, {871,0,0,804,2,0,0,0,0,0,0}, {874,3,0,84,3,0,0,0,0,0,0},
    {876,0,0,806,2,0,0,0,0,0,0}, {877,3,192,808,0,1,256,129,0,0,0}, {878,0,1,808,0,0,0,0,0,0,0},
    {880,3,0,87,2,0,0,0,0,0,0}, {886,3,0,89,5,0,0,0,0,0,0}, {887,1,0,808,1,0,0,0,0,0,0},
    {888,0,0,809,3,0,0,0,0,0,0}, {889,1,0,812,1,0,0,0,0,0,0}, {890,4,0,813,0,0,0,0,0,0,0},
    {891,0,0,813,1,0,0,0,0,0,0}, {892,0,0,814,2,0,0,0,0,0,0}, {896,0,0,816,7,0,0,0,0,0,0},
    {897,0,0,823,1,0,0,0,0,0,0}, {898,0,0,824,1,0,0,0,0,0,0}, {902,0,0,825,4,0,0,0,0,0,0},
    {903,0,0,829,1,0,0,0,0,0,0}, {904,0,0,830,1,0,0,0,0,0,0}, {905,3,192,831,0,1,128,0,0,0,0},
    {906,3,192,831,0,32,32,0,0,0,0}, {907,3,64,831,0,1,0,0,0,0,0}, {908,3,64,831,0,1,0,0,0,0,0},
    {914,0,0,831,5,0,0,0,0,0,0}, {915,1,0,836,1,0,0,0,0,0,0}, {916,5,192,837,0,0,100,0,0,0,0},
    {918,0,0,837,1,0,0,0,0,0,0}, {919,3,192,838,0,1,51200,0,0,0,0}, {920,3,0,838,0,0,0,0,0,0,0},
    {922,3,0,94,2,0,0,0,0,0,0}, {929,3,0,96,6,0,0,0,0,0,0}, {930,3,64,838,0,1,0,0,0,0,0},
    {954,0,0,838,23,0,0,0,0,0,0}, {955,1,192,861,1,1,20,0,0,0,0}, {956,0,0,862,6,0,0,0,0,0,0},
    {958,0,0,868,2,0,0,0,0,0,0}, {959,0,0,870,2,0,0,0,0,0,0}, {960,0,0,872,2,0,0,0,0,0,0},
    {961,0,0,874,3,0,0,0,0,0,0}, {962,0,0,877,2,0,0,0,0,0,0}, {963,0,0,879,1,0,0,0,0,0,0},
    {964,0,0,880,6,0,0,0,0,0,0}, {965,0,0,886,1,0,0,0,0,0,0}, {966,0,0,887,5,0,0,0,0,0,0},
    {967,0,0,892,1,0,0,0,0,0,0}, {969,0,0,893,3,0,0,0,0,0,0}, {970,0,0,896,4,0,0,0,0,0,0},
    {971,0,0,900,1,0,0,0,0,0,0}, {972,0,0,901,2,0,0,0,0,0,0}, {974,0,0,903,1,0,0,0,0,0,0},
    {976,0,0,904,3,0,0,0,0,0,0}, {977,0,0,907,2,0,0,0,0,0,0}, {981,0,0,909,5,0,0,0,0,0,0},
    {985,0,0,914,3,0,0,0,0,0,0}, {986,0,0,917,2,0,0,0,0,0,0}, {987,0,0,919,7,0,0,0,0,0,0},
    {991,0,0,926,7,0,0,0,0,0,0}, {992,0,0,933,1,0,0,0,0,0,0}, {993,0,0,934,4,0,0,0,0,0,0},
    {996,0,0,938,2,0,0,0,0,0,0}, {997,0,0,940,2,0,0,0,0,0,0}, {998,0,0,942,1,0,0,0,0,0,0},
    {999,0,0,943,2,0,0,0,0,0,0}, {1003,0,0,945,9,0,0,0,0,0,0}, {1004,0,0,954,2,0,0,0,0,0,0},
    {1005,0,0,956,2,0,0,0,0,0,0}, {1006,5,0,958,0,0,0,0,0,0,0}, {1008,0,0,958,2,0,0,0,0,0,0},
    {1011,0,0,960,2,0,0,0,0,0,0}, {1013,0,0,962,7,0,0,0,0,0,0}, {1014,1,0,969,1,0,0,0,0,0,0},
    {1015,3,192,970,0,1,255,0,0,0,0}, {1016,3,192,970,0,1,10000,0,0,0,0},
    {1017,6,0,970,0,0,0,0,0,0,0}, {1018,3,192,970,0,1,256,0,0,0,0}, {1023,0,0,970,9,0,0,0,0,0,0},
    {1024,1,0,979,1,0,0,0,0,0,0}, {1028,3,0,102,3,0,0,0,0,0,0},
    {1029,5,192,980,0,1,1000,0,0,0,0}, {1030,0,0,980,3,0,0,0,0,0,0},
    {1031,3,128,983,0,0,1024,0,0,0,0}, {1032,3,128,983,0,0,512,0,0,0,0},
    {1033,1,128,983,1,0,20,0,0,0,0}, {1034,3,192,984,0,1,128,169,0,0,0},
    {1035,1,0,984,1,0,0,0,0,0,0}, {1042,0,0,985,7,0,0,0,0,0,0}, {1046,3,0,105,7,0,0,0,0,0,0},
    {1047,3,192,992,0,0,10000,0,0,0,0}, {1048,3,192,992,0,1,1,0,0,0,0},
    {1050,0,0,992,2,0,0,0,0,0,0}, {1051,1,192,994,1,0,128,0,0,0,0},
    {1052,6,64,995,0,0,0,0,0,0,0}, {1054,0,0,995,1,0,0,0,0,0,0}, {1058,0,0,996,3,0,0,0,0,0,0},
    {1059,1,192,999,1,1,5,0,0,0,0}, {1061,0,0,1000,3,0,0,0,0,0,0}, {1062,0,0,1003,1,0,0,0,0,0,0},
    {1063,3,192,1004,0,1,128,0,0,0,0}, {1064,3,192,1004,0,0,256,0,0,0,0},
    {1065,0,1,1004,0,0,0,0,0,0,0}, {1066,1,0,1004,1,0,0,0,0,0,0}, {1068,0,8,1005,1,0,0,0,0,0,0},
    {1069,3,192,1006,0,1,2048,170,0,0,0}, {1070,0,1,1006,0,0,0,0,0,0,0},
    {1071,1,0,1006,1,0,0,0,0,0,0}, {1072,0,0,1007,6,0,0,0,0,0,0},
    {1073,3,192,1013,0,1,255,171,0,0,0}, {1074,1,192,1013,1,1,10,0,0,0,0},
    {1076,0,0,1014,2,0,0,0,0,0,0}, {1077,1,0,1016,1,0,0,0,0,0,0},
    {1078,3,192,1017,0,1,12,0,0,0,0}, {1079,3,64,1017,0,1,0,0,0,0,0},
    {1082,0,0,1017,4,0,0,0,0,0,0}, {1085,0,0,1021,2,0,0,0,0,0,0}, {1088,0,0,1023,6,0,0,0,0,0,0},
    {1089,3,192,1029,0,1,2048,0,0,0,0}, {1092,3,0,112,4,0,0,0,0,0,0},
    {1093,3,64,1029,0,1,0,0,0,0,0}, {1094,1,0,1029,1,0,0,0,0,0,0},
    {1095,3,192,1030,0,1,256,0,0,0,0}, {1096,3,192,1030,0,1,256,0,0,0,0},
    {1099,0,0,1030,2,0,0,0,0,0,0}, {1100,3,128,1032,0,0,1024,172,0,0,0},
    {1101,3,128,1032,0,0,256,0,0,0,0}, {1102,3,64,1032,0,1,0,0,0,0,0},
    {1105,3,0,116,2,0,0,0,0,0,0}, {1106,3,128,1032,0,0,1024,0,0,0,0},
    {1109,0,0,1032,5,0,0,0,0,0,0}, {1110,1,0,1037,1,0,0,0,0,0,0}, {1112,3,0,118,2,0,0,0,0,0,0},
    {1113,3,192,1038,0,1,300,0,0,0,0}, {1114,1,192,1038,1,1,50,0,0,0,0},
    {1115,3,192,1039,0,1,300,0,0,0,0}, {1117,3,0,120,2,0,0,0,0,0,0},
    {1118,0,0,1039,11,0,0,0,0,0,0}, {1119,1,0,1050,1,0,0,0,0,0,0}, {1121,3,0,122,1,0,0,0,0,0,0},
    {1123,0,0,1051,2,0,0,0,0,0,0}, {1124,1,0,1053,1,0,0,0,0,0,0}, {1125,3,0,1054,0,0,0,0,0,0,0},
    {1126,3,64,1054,0,1,0,0,0,0,0}, {1127,3,192,1054,0,1,255,173,0,0,0},
    {1128,0,1,1054,0,0,0,0,0,0,0}, {1129,0,3,1054,0,0,0,0,0,0,0},
    {1130,3,192,1054,0,0,256,0,0,0,0}, {1131,0,1,1054,1,0,0,0,0,0,0},
    {1132,0,1,1055,1,0,0,0,0,0,0}, {1133,3,192,1056,0,1,128,0,0,0,0},
    {1134,3,64,1056,0,1,0,0,0,0,0}, {1135,0,0,1056,1,0,0,0,0,0,0},
    {1136,3,192,1057,0,1,128,0,0,0,0}, {1137,1,192,1057,1,1,10,0,0,0,0},
    {1138,0,0,1058,2,0,0,0,0,0,0}, {1165,3,0,123,27,0,0,0,0,0,0}, {1166,4,0,1060,0,0,0,0,0,0,0},
    {1167,1,192,1060,1,1,10,0,0,0,0}, {1168,0,0,1061,4,0,0,0,0,0,0},
    {1170,0,0,1065,1,0,0,0,0,0,0}, {1173,0,0,1066,4,0,0,0,0,0,0}, {1174,0,0,1070,8,0,0,0,0,0,0},
    {1175,0,0,1078,1,0,0,0,0,0,0}, {1176,6,0,1079,0,0,0,0,0,0,0}, {1179,3,0,150,3,0,0,0,0,0,0},
    {1180,7,0,1079,0,0,0,0,0,0,0}, {1181,0,0,1079,1,0,0,0,0,0,0}, {1182,0,0,1080,1,0,0,0,0,0,0},
    {1184,3,0,153,2,0,0,0,0,0,0}, {1185,6,64,1081,0,0,0,0,0,0,0}, {1186,3,0,1081,0,0,0,0,0,0,0},
    {1187,0,0,1081,10,0,0,0,0,0,0}, {1188,1,0,1091,1,0,0,0,0,0,0}, {1189,0,0,1092,1,0,0,0,0,0,0},
    {1190,1,192,1093,1,1,10,0,0,0,0}, {1191,0,0,1094,3,0,0,0,0,0,0},
    {1192,4,0,1097,0,0,0,0,0,0,0}, {1194,0,0,1097,2,0,0,0,0,0,0}, {1197,3,0,155,2,0,0,0,0,0,0},
    {1200,3,0,157,2,0,0,0,0,0,0}, {1204,3,0,159,3,0,0,0,0,0,0}, {1206,0,0,1099,4,0,0,0,0,0,0},
    {1207,1,0,1103,1,0,0,0,0,0,0}, {1209,3,0,162,1,0,0,0,0,0,0}, {1210,3,0,1104,0,0,0,0,0,0,0},
    {1211,3,192,1104,0,1,10485760,0,0,0,0}, {1212,1,0,1104,1,0,0,0,0,0,0},
    {1214,0,0,1105,2,0,0,0,0,0,0}, {1215,3,192,1107,0,1,128,174,0,0,0},
    {1216,3,192,1107,0,0,259,175,0,0,0}, {1217,1,192,1107,1,0,5,0,0,0,0},
    {1218,1,192,1108,1,1,5,0,0,0,0}, {1219,3,192,1109,0,1,128,174,0,0,0},
    {1220,1,192,1109,1,0,50,0,0,0,0}, {1221,1,64,1110,1,1,0,0,0,0,0},
    {1222,0,0,1111,2,0,0,0,0,0,0}, {1223,0,0,1113,2,0,0,0,0,0,0},
    {1224,3,128,1115,0,0,256,9,0,0,0}, {1225,2,192,1115,2,1,50,0,0,0,0},
    {1226,3,192,1117,0,1,128,0,0,0,0}, {1227,3,64,1117,0,1,0,0,0,0,0},
    {1228,3,192,1117,0,1,64,0,0,0,0}, {1229,3,64,1117,0,1,0,0,0,0,0},
    {1230,1,192,1117,1,1,50,0,0,0,0}, {1232,0,0,1118,2,0,0,0,0,0,0},
    {1234,0,0,1120,1,0,0,0,0,0,0}, {1235,0,0,1121,2,0,0,0,0,0,0}, {1237,0,0,1123,1,0,0,0,0,0,0},
    {1238,0,1,1124,0,0,0,0,0,0,0}, {1239,3,64,1124,0,1,0,0,0,0,0},
    {1240,6,64,1124,0,0,0,0,0,0,0}, {1241,3,192,1124,0,1,128,0,0,0,0},
    {1242,3,0,1124,0,0,0,0,0,0,0}, {1243,3,64,1124,0,1,0,0,0,0,0}, {1244,6,0,1124,0,0,0,0,0,0,0},
    {1246,0,1,1124,2,0,0,0,0,0,0}, {1247,3,64,1126,0,1,0,0,0,0,0}, {1249,0,0,1126,3,0,0,0,0,0,0},
    {1250,1,0,1129,1,0,0,0,0,0,0}, {1253,0,0,1130,5,0,0,0,0,0,0}, {1254,1,0,1135,1,0,0,0,0,0,0},
    {1255,0,0,1136,1,0,0,0,0,0,0}, {1256,1,192,1137,1,1,10,0,0,0,0},
    {1258,3,0,163,4,0,0,0,0,0,0}, {1259,0,0,1138,1,0,0,0,0,0,0}, {1260,1,192,1139,1,1,5,0,0,0,0},
    {1261,0,0,1140,2,0,0,0,0,0,0}, {1262,4,0,1142,0,0,0,0,0,0,0}, {1263,0,1,1142,0,0,0,0,0,0,0},
    {1264,0,0,1142,2,0,0,0,0,0,0}, {1266,0,0,1144,2,0,0,0,0,0,0}, {1270,0,0,1146,6,0,0,0,0,0,0},
    {1271,0,0,1152,4,0,0,0,0,0,0}, {1272,0,0,1156,0,0,0,0,0,0,0}, {1274,0,0,1156,5,0,0,0,0,0,0},
    {1275,0,0,1161,5,0,0,0,0,0,0}, {1276,0,0,1166,2,0,0,0,0,0,0}, {1277,0,0,1168,14,0,0,0,0,0,0},
    {1278,0,0,1182,20,0,0,0,0,0,0}, {1279,0,0,1202,1,0,0,0,0,0,0},
    {1280,1,192,1203,1,1,10,0,0,0,0}, {1281,3,192,1204,0,1,2048,0,0,0,0},
    {1282,0,1,1204,0,0,0,0,0,0,0}, {1283,3,0,1204,0,0,0,0,0,0,0},
    {1284,3,192,1204,0,1,128,0,0,0,0}, {1285,3,0,1204,0,0,0,176,0,0,0},
    {1286,3,64,1204,0,1,0,0,0,0,0},};

const std::uint16_t enums[] = {
    21, 22, 23, 24, 73, 74, 75, 23, 76, 77, 192, 76, 193, 194, 268, 269, 270, 271, 291, 292, 293,
    294, 295, 302, 303, 305, 416, 417, 441, 442, 443, 444, 445, 446, 447, 452, 453, 454, 455,
    456, 457, 462, 463, 464, 465, 466, 470, 471, 472, 473, 474, 489, 490, 23, 491, 492, 493, 533,
    534, 21, 489, 490, 23, 635, 636, 637, 303, 642, 643, 645, 646, 650, 660, 302, 23, 665, 678,
    679, 762, 763, 764, 765, 838, 839, 302, 872, 873, 793, 879, 881, 882, 883, 884, 885, 642,
    921, 923, 924, 925, 926, 927, 928, 1025, 1026, 1027, 1043, 470, 472, 473, 1044, 474, 1045,
    302, 1090, 23, 1091, 1103, 1104, 268, 1111, 1116, 194, 1120, 1139, 1140, 1141, 1142, 1143,
    1144, 1145, 1146, 1147, 1148, 1149, 1150, 1151, 1152, 138, 1153, 1154, 1155, 1156, 1157,
    1158, 1159, 1160, 1161, 1162, 1163, 1164, 1177, 1178, 92, 762, 1183, 1195, 1196, 1198, 1199,
    1201, 1202, 1203, 1208, 292, 1257, 294, 291,};

const std::uint16_t errors[] = {
    342, 566, 467, 606, 1, 566, 669, 703, 339, 342, 566, 341, 606, 1, 342, 566, 669, 341, 606,
    48, 566, 703, 1, 605, 669, 342, 349, 467, 606, 566, 562, 1, 48, 342, 566, 669, 703, 341, 342,
    566, 606, 467, 349, 342, 562, 349, 467, 606, 342, 562, 566, 606, 342, 562, 1, 349, 703, 606,
    703, 1, 566, 48, 605, 669, 339, 342, 566, 606, 467, 342, 467, 566, 606, 566, 606, 48, 703,
    605, 669, 566, 606, 48, 703, 605, 669, 606, 703, 566, 48, 566, 606, 48, 703, 605, 669, 342,
    566, 467, 606, 342, 566, 349, 467, 606, 342, 566, 606, 703, 342, 566, 606, 467, 342, 566,
    467, 606, 703, 342, 566, 467, 606, 703, 342, 566, 1, 606, 342, 566, 467, 606, 342, 566, 606,
    342, 566, 467, 606, 342, 566, 467, 606, 703, 1, 566, 669, 339, 342, 566, 467, 606, 1, 342,
    341, 467, 566, 669, 606, 342, 566, 606, 467, 341, 342, 467, 566, 606, 606, 703, 566, 669,
    606, 605, 703, 669, 606, 605, 703, 669, 606, 605, 703, 669, 342, 606, 342, 606, 342, 566,
    349, 467, 606, 1, 342, 566, 669, 341, 1, 342, 566, 669, 341, 342, 566, 349, 467, 606, 342,
    606, 342, 566, 606, 342, 566, 1, 606, 342, 566, 606, 342, 566, 606, 342, 606, 342, 606, 342,
    566, 606, 342, 566, 467, 606, 1, 566, 669, 703, 339, 342, 566, 606, 342, 467, 566, 606, 566,
    606, 703, 605, 669, 566, 606, 703, 605, 669, 606, 703, 566, 566, 606, 703, 605, 669, 342,
    606, 566, 342, 566, 606, 467, 342, 566, 606, 342, 566, 467, 606, 342, 349, 566, 606, 1, 342,
    566, 349, 341, 342, 349, 566, 606, 342, 566, 1, 606, 342, 566, 606, 703, 1, 566, 669, 339,
    703, 1, 566, 669, 339, 606, 342, 1, 467, 566, 342, 566, 606, 341, 703, 606, 342, 342, 566,
    606, 467, 342, 606, 342, 566, 606, 467, 342, 606, 342, 1, 566, 606, 703, 1, 669, 339, 1, 566,
    669, 703, 339, 1, 342, 341, 566, 669, 606, 342, 566, 606, 566, 606, 342, 467, 606, 349, 342,
    566, 1, 467, 606, 341, 342, 349, 467, 566, 606, 606, 48, 703, 605, 669, 566, 606, 703, 566,
    48, 606, 48, 703, 605, 566, 669, 342, 467, 606, 342, 467, 606, 342, 566, 349, 467, 606, 342,
    349, 606, 703, 342, 343, 69, 566, 606, 689, 342, 566, 1, 467, 606, 341, 342, 566, 467, 349,
    606, 341, 342, 349, 566, 606, 342, 349, 467, 566, 606, 342, 566, 467, 606, 342, 606, 1, 467,
    566, 342, 566, 467, 349, 606, 341, 1, 342, 341, 467, 566, 669, 606, 342, 566, 606, 349, 467,
    341, 1, 342, 566, 349, 341, 429, 342, 349, 566, 606, 342, 566, 606, 566, 342, 342, 566, 606,
    676, 342, 606, 342, 606, 341, 566, 342, 566, 606, 342, 566, 606, 467, 606, 48, 566, 703, 1,
    669, 342, 566, 606, 467, 342, 566, 1, 703, 606, 703, 1, 566, 48, 669, 339,};

const OperationRow operations[] = {
    {1287,29,0,0,0,4,0,0,1288,1289}, {1290,30,31,0,4,5,0,0,1288,1289},
    {1291,38,0,0,9,4,0,0,1288,1289}, {1292,39,40,0,13,5,0,0,1288,1289},
    {1293,53,54,0,18,7,0,0,1288,1289}, {1294,55,56,0,25,6,0,0,1288,1289},
    {1295,57,58,0,31,7,0,0,1288,1289}, {1296,59,60,0,38,5,0,0,1288,1289},
    {1297,61,0,0,43,5,0,0,1288,1289}, {1298,62,0,0,48,4,0,0,1288,1289},
    {1299,63,64,0,52,6,0,0,1288,1289}, {1300,65,66,0,58,7,0,0,1288,1289},
    {1301,81,82,0,65,4,0,0,1288,1289}, {1302,83,0,0,69,4,0,0,1288,1289},
    {1303,86,0,0,73,6,0,0,1288,1289}, {1304,85,0,0,79,6,0,0,1288,1289},
    {1305,84,0,0,85,4,0,0,1288,1289}, {1306,87,0,0,89,6,0,0,1288,1289},
    {1307,88,0,0,95,4,0,0,1288,1289}, {1308,89,90,0,99,5,0,0,1288,1289},
    {1309,91,92,0,104,4,0,0,1288,1289}, {1310,94,0,0,108,4,0,0,1288,1289},
    {1311,95,0,0,112,5,0,0,1288,1289}, {1312,96,0,0,117,5,0,0,1288,1289},
    {1313,97,0,0,122,4,0,0,1288,1289}, {1314,98,0,0,126,4,0,0,1288,1289},
    {1315,99,100,0,130,3,0,0,1288,1289}, {1316,101,0,0,133,4,0,0,1288,1289},
    {1317,102,0,0,137,4,0,0,1288,1289}, {1318,103,104,0,141,5,0,0,1288,1289},
    {1319,105,0,0,146,4,0,0,1288,1289}, {1320,106,0,0,150,7,0,0,1288,1289},
    {1321,107,0,0,157,5,0,0,1288,1289}, {1322,139,140,0,162,4,0,0,1288,1289},
    {1323,141,142,0,166,4,0,1,1288,1289}, {1324,143,144,0,170,4,0,2,1288,1289},
    {1325,145,146,0,174,4,0,3,1288,1289}, {1326,147,148,0,178,4,0,4,1288,1289},
    {1327,149,150,0,182,2,0,5,1288,1289}, {1328,151,152,0,184,2,0,6,1288,1289},
    {1329,154,155,0,186,5,0,0,1288,1289}, {1330,156,157,0,191,5,0,0,1288,1289},
    {1331,158,159,0,196,5,0,0,1288,1289}, {1332,161,162,0,201,5,0,0,1288,1289},
    {1333,165,166,0,206,2,0,7,1288,1289}, {1334,167,168,0,208,3,0,8,1288,1289},
    {1335,170,171,0,211,4,0,0,1288,1289}, {1336,172,173,0,215,3,0,9,1288,1289},
    {1337,175,176,0,218,3,0,10,1288,1289}, {1338,177,178,0,221,2,0,0,1288,1289},
    {1339,179,180,0,223,2,0,11,1288,1289}, {1340,181,182,0,225,3,0,12,1288,1289},
    {1341,195,0,0,228,4,0,0,1288,1289}, {1342,196,197,0,232,5,0,0,1288,1289},
    {1344,248,249,0,237,3,0,13,1288,1289}, {1345,260,261,0,240,4,0,0,1288,1289},
    {1346,266,267,0,244,5,0,0,1288,1289}, {1347,264,265,0,249,5,0,0,1288,1289},
    {1348,262,263,0,254,3,0,0,1288,1289}, {1349,268,269,0,257,5,0,0,1288,1289},
    {1350,270,271,0,262,3,0,0,1288,1289}, {1351,272,273,0,265,4,0,0,1288,1289},
    {1352,274,275,0,269,3,0,0,1288,1289}, {1353,276,277,0,272,4,0,0,1288,1289},
    {1354,278,279,0,276,4,0,0,1288,1289}, {1355,280,281,0,280,5,0,0,1288,1289},
    {1356,283,284,0,285,4,0,0,1288,1289}, {1357,285,286,0,289,4,0,0,1288,1289},
    {1358,289,290,0,293,3,0,0,1288,1289}, {1359,294,295,0,296,5,0,0,1288,1289},
    {1360,292,293,0,301,5,0,14,1288,1289}, {1361,296,297,0,306,5,0,0,1288,1289},
    {1362,298,299,0,311,4,0,0,1288,1289}, {1363,351,352,0,315,3,0,15,1288,1289},
    {1364,354,355,0,318,4,0,16,1288,1289}, {1365,356,357,0,322,2,0,0,1288,1289},
    {1366,360,361,0,324,4,0,17,1288,1289}, {1367,365,367,0,328,2,0,0,1288,1289},
    {1368,363,364,0,330,4,0,18,1288,1289}, {1369,369,370,0,334,4,0,19,1288,1289},
    {1370,372,373,0,338,5,0,20,1288,1289}, {1371,375,376,0,343,6,0,0,1288,1289},
    {1372,377,378,0,349,3,0,0,1288,1289}, {1373,379,380,0,352,2,0,0,1288,1289},
    {1374,497,498,0,354,4,0,0,1288,1289}, {1375,499,0,0,358,6,0,0,1288,1289},
    {1376,500,501,0,364,5,0,0,1288,1289}, {1377,504,505,0,369,6,0,0,1288,1289},
    {1378,502,503,0,375,4,0,0,1288,1289}, {1379,506,507,0,379,6,0,0,1288,1289},
    {1380,509,510,0,385,3,0,0,1288,1289}, {1381,508,0,0,388,3,0,0,1288,1289},
    {1382,511,512,0,391,5,0,0,1288,1289}, {1383,513,514,0,396,4,0,0,1288,1289},
    {1384,515,516,0,400,6,0,0,1288,1289}, {1385,517,0,0,406,6,0,0,1288,1289},
    {1386,518,0,0,412,6,0,0,1288,1289}, {1387,519,520,0,418,4,0,0,1288,1289},
    {1388,521,522,0,422,5,0,0,1288,1289}, {1389,523,0,0,427,4,0,0,1288,1289},
    {1390,524,525,0,431,5,0,0,1288,1289}, {1391,526,0,0,436,6,0,0,1288,1289},
    {1392,527,0,0,442,7,0,0,1288,1289}, {1393,528,0,0,449,6,0,0,1288,1289},
    {1394,619,620,0,455,5,0,0,1288,1289}, {1395,622,623,0,460,5,0,0,1288,1289},
    {1396,627,628,0,465,3,0,0,1288,1289}, {1397,656,0,0,468,2,0,0,1288,1289},
    {1398,657,0,0,470,4,0,0,1288,1289}, {1399,665,666,0,474,2,0,0,1288,1289},
    {1400,667,668,0,476,3,0,0,1288,1289}, {1401,690,0,0,479,1,0,0,1288,1289},
    {1402,691,0,0,480,3,0,0,1288,1289}, {1403,692,0,0,483,4,0,0,1288,1289},
    {1404,693,694,0,487,6,0,0,1288,1289}, {1405,695,0,0,493,4,0,0,1288,1289},
    {1406,696,697,0,497,5,0,0,1288,1289}, {1407,698,699,0,502,6,0,0,1288,1289},};

const PageRow pages[] = {
    {311,311,318,0,320}, {311,311,318,0,324}, {311,311,318,0,328}, {311,311,318,0,331},
    {311,311,318,0,335}, {311,311,318,0,339}, {311,311,318,0,363}, {311,311,318,0,368},
    {311,311,318,0,380}, {311,311,372,0,384}, {311,311,318,0,392}, {311,311,318,0,395},
    {311,311,318,0,1343}, {311,311,372,0,597}, {311,311,318,0,684}, {311,311,318,0,689},
    {311,311,318,0,699}, {311,311,372,0,175}, {311,311,372,0,711}, {311,311,372,0,715},};

}  // namespace

const ServiceTable logs_table = {
    {1,2,3,1,1,4,5,0}, 1, texts, members, shapes, enums,
    errors, operations, pages, {}, {}};

}  // namespace greenroom::mocks::model::tables
