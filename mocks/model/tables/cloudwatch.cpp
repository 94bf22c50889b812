// The model of cloudwatch (2010-08-01), as tables.
// Source: botocore 1.44.5 (https://pypi.org/project/botocore/1.44.5/); licence Apache-2.0
// (https://github.com/boto/botocore/blob/develop/LICENSE.txt). Names and numbers only, no text.
// Written by tools/models/generate.py: change that, not this.
// clang-format off
#include "mocks/model/tables.hpp"

namespace greenroom::mocks::model::tables {
namespace {

const char text_0[] =
    "\ncloudwatch\nCloudWatch\n2010-08-01\nmonitoring\nGraniteServiceVersion20100801\n1.0\n"
    "http://monitoring.amazonaws.com/doc/2010-08-01/\nAccountId\nAlarmTagsPropagation\n"
    "ActionConfiguration\nActionLogLineCount\nActionLogLineRoleArn\nActionPrefix\n"
    "ActionsEnabled\nWaitPeriod\nExtensionPeriod\nAlarm\nActionsSuppressedBy\n"
    "ActionsSuppressedReason\nAggregationExpression\nAlarmArn\nContributorId\n"
    "ContributorAttributes\nStateReason\nStateTransitionedTimestamp\nAlarmContributor\nmember\n"
    "AlarmContributors\nAlarmDescription\nAlarmName\nAlarmContributorId\nAlarmType\nTimestamp\n"
    "HistoryItemType\nHistorySummary\nHistoryData\nAlarmContributorAttributes\n"
    "AlarmHistoryItem\nAlarmHistoryItems\nSCHEDULED\nACTIVE\nEXPIRED\nAlarmMuteRuleStatus\n"
    "AlarmMuteRuleStatuses\nAlarmMuteRuleSummaries\nAlarmMuteRuleArn\nExpireDate\nStatus\n"
    "MuteType\nLastUpdatedTimestamp\nAlarmMuteRuleSummary\nAlarmNamePrefix\nAlarmNames\nQuery\n"
    "PendingPeriod\nRecoveryPeriod\nAlarmPromQLCriteria\nAlarmRule\nEnabled\nIncludedTagKeys\n"
    "ExcludedTagKeys\nAlarmTagsPropagationEnabled\nAlarmTagsPropagationTagKey\n"
    "AlarmTagsPropagationTagKeys\nCompositeAlarm\nMetricAlarm\nLogAlarm\nAlarmTypes\n"
    "AmazonResourceName\nAnomalyDetectorId\nNamespace\nMetricName\nDimensions\nStat\n"
    "Configuration\nStateValue\nMetricCharacteristics\nSingleMetricAnomalyDetector\n"
    "MetricMathAnomalyDetector\nAnomalyDetector\nFAST\nNORMAL\nSLOW\n"
    "AnomalyDetectorAdaptationSpeed\nExcludedTimeRanges\nMetricTimezone\nAdaptationSpeed\n"
    "OutlierFilteringStrength\nAnomalyDetectorConfiguration\n"
    "AnomalyDetectorExcludedTimeRanges\nAnomalyDetectorIds\nAnomalyDetectorMetricStat\n"
    "AnomalyDetectorMetricTimezone\nMINIMAL\nMODERATE\nSTRICT\n"
    "AnomalyDetectorOutlierFilteringStrength\nPENDING_TRAINING\nTRAINED_INSUFFICIENT_DATA\n"
    "TRAINED\nAnomalyDetectorStateValue\nSINGLE_METRIC\nMETRIC_MATH\nAnomalyDetectorType\n"
    "AnomalyDetectorTypes\nAnomalyDetectors\nArn\nDatasetIdentifier\nKmsKeyArn\n"
    "AssociateDatasetKmsKeyInput\nAssociateDatasetKmsKeyOutput\nAttributeName\nAttributeValue\n"
    "AwsQueryErrorMessage\nBatchFailures\nGreaterThanOrEqualToThreshold\nGreaterThanThreshold\n"
    "LessThanThreshold\nLessThanOrEqualToThreshold\nLessThanLowerOrGreaterThanUpperThreshold\n"
    "LessThanLowerThreshold\nGreaterThanUpperThreshold\nComparisonOperator\nAlarmActions\n"
    "AlarmConfigurationUpdatedTimestamp\nInsufficientDataActions\nOKActions\nStateReasonData\n"
    "StateUpdatedTimestamp\nActionsSuppressor\nActionsSuppressorWaitPeriod\n"
    "ActionsSuppressorExtensionPeriod\nCompositeAlarms\nConcurrentModificationException\n"
    "Message\nConflictException\nkey\nvalue\nCounts\nResourceArn\nMetricSelections\n"
    "CreateResourceMetricsConfigurationInput\nResourceMetricsConfiguration\n"
    "CreateResourceMetricsConfigurationOutput\nDashboardArn\nDashboardBody\nDashboardEntries\n"
    "DashboardName\nLastModified\nSize\nDashboardEntry\nDashboardErrorMessage\nmessage\n"
    "dashboardValidationMessages\nDashboardInvalidInputError\nInvalidParameterInput\n"
    "DashboardNamePrefix\nDashboardNames\nDashboardNotFoundError\nResourceNotFound\nDataPath\n"
    "DashboardValidationMessage\nDashboardValidationMessages\nSampleCount\nAverage\nSum\n"
    "Minimum\nMaximum\nUnit\nExtendedStatistics\nDatapoint\nDatapointValue\nDatapointValueMap\n"
    "DatapointValues\nDatapoints\nDatapointsToAlarm\nDatasetArn\nDatasetId\nDefinitionId\n"
    "DefinitionPath\nAlarmMuteRuleName\nDeleteAlarmMuteRuleInput\nDeleteAlarmsInput\n"
    "DeleteAnomalyDetectorInput\nDeleteAnomalyDetectorOutput\nDeleteDashboardsInput\n"
    "DeleteDashboardsOutput\nRuleNames\nDeleteInsightRulesInput\nFailures\n"
    "DeleteInsightRulesOutput\nId\nDeleteMetricDataQueryDefinitionInput\n"
    "DeleteMetricDataQueryDefinitionOutput\nName\nDeleteMetricStreamInput\n"
    "DeleteMetricStreamOutput\nDeleteResourceMetricsConfigurationInput\n"
    "DeleteResourceMetricsConfigurationOutput\nNextToken\nDescribeAlarmContributorsInput\n"
    "DescribeAlarmContributorsOutput\nStartDate\nEndDate\nMaxRecords\nScanBy\n"
    "DescribeAlarmHistoryInput\nDescribeAlarmHistoryOutput\nStatistic\nExtendedStatistic\n"
    "Period\nDescribeAlarmsForMetricInput\nMetricAlarms\nDescribeAlarmsForMetricOutput\n"
    "ChildrenOfAlarmName\nParentsOfAlarmName\nDescribeAlarmsInput\nLogAlarms\n"
    "DescribeAlarmsOutput\nMaxResults\nDescribeAnomalyDetectorsInput\n"
    "DescribeAnomalyDetectorsOutput\nDescribeInsightRulesInput\nInsightRules\n"
    "DescribeInsightRulesOutput\nValue\nDimension\nDimensionFilter\nDimensionFilters\n"
    "DimensionName\nDimensionValue\nDisableAlarmActionsInput\nDisableInsightRulesInput\n"
    "DisableInsightRulesOutput\nDisassociateDatasetKmsKeyInput\n"
    "DisassociateDatasetKmsKeyOutput\nDuration\nEnableAlarmActionsInput\n"
    "EnableInsightRulesInput\nEnableInsightRulesOutput\nEndTimeOffset\nKeyAttributes\n"
    "Attributes\nEntity\nEntityAttributesMap\nEntityAttributesMapKeyString\n"
    "EntityAttributesMapValueString\nEntityKeyAttributesMap\nEntityKeyAttributesMapKeyString\n"
    "EntityKeyAttributesMapValueString\nMetricData\nEntityMetricData\nEntityMetricDataList\n"
    "ErrorMessage\nEvaluateLowSampleCountPercentile\nPromQLCriteria\nEvaluationCriteria\n"
    "EvaluationInterval\nEvaluationPeriods\nPARTIAL_DATA\nEVALUATION_FAILURE\n"
    "EVALUATION_ERROR\nEvaluationState\nWallClockWindow\nSlidingWindow\nEvaluationWindow\n"
    "ExceptionType\nExpression\nFailureCode\nFailureDescription\nFailureResource\n"
    "FaultDescription\nGetAlarmMuteRuleInput\nDescription\nRule\nMuteTargets\n"
    "GetAlarmMuteRuleOutput\nGetDashboardInput\nGetDashboardOutput\nGetDatasetInput\n"
    "GetDatasetOutput\nRuleName\nStartTime\nEndTime\nMaxContributorCount\nMetrics\nOrderBy\n"
    "GetInsightRuleReportInput\nKeyLabels\nAggregationStatistic\nAggregateValue\n"
    "ApproximateUniqueCount\nContributors\nMetricDatapoints\nGetInsightRuleReportOutput\n"
    "MetricDataQueries\nMaxDatapoints\nLabelOptions\nGetMetricDataInput\n"
    "GetMetricDataLabelTimezone\nGetMetricDataMaxDatapoints\nMetricDataResults\nMessages\n"
    "GetMetricDataOutput\nGetMetricDataQueryDefinitionInput\nPath\nType\nCreatedAt\nUpdatedAt\n"
    "GetMetricDataQueryDefinitionOutput\nStatistics\nGetMetricStatisticsInput\nLabel\n"
    "GetMetricStatisticsOutput\nGetMetricStreamInput\nIncludeFilters\nExcludeFilters\n"
    "FirehoseArn\nRoleArn\nState\nCreationDate\nLastUpdateDate\nOutputFormat\n"
    "StatisticsConfigurations\nIncludeLinkedAccountsMetrics\nGetMetricStreamOutput\n"
    "MetricWidget\nGetMetricWidgetImageInput\nMetricWidgetImage\nGetMetricWidgetImageOutput\n"
    "GetOTelEnrichmentInput\nGetOTelEnrichmentOutput\nGetResourceMetricsConfigurationInput\n"
    "GetResourceMetricsConfigurationOutput\nConfigurationUpdate\nStateUpdate\nAction\n"
    "AlarmContributorStateUpdate\nAlarmContributorAction\nIncludeLinkedAccounts\nSchema\n"
    "Definition\nManagedRule\nApplyOnTransformedLogs\nInsightRule\n"
    "InsightRuleAggregationStatistic\nKeys\nApproximateAggregateValue\nInsightRuleContributor\n"
    "ApproximateValue\nInsightRuleContributorDatapoint\nInsightRuleContributorDatapoints\n"
    "InsightRuleContributorKey\nInsightRuleContributorKeyLabel\n"
    "InsightRuleContributorKeyLabels\nInsightRuleContributorKeys\nInsightRuleContributors\n"
    "InsightRuleDefinition\nInsightRuleIsManaged\nInsightRuleMaxResults\nUniqueContributors\n"
    "MaxContributorValue\nInsightRuleMetricDatapoint\nInsightRuleMetricDatapoints\n"
    "InsightRuleMetricList\nInsightRuleMetricName\nInsightRuleName\nInsightRuleNames\n"
    "InsightRuleOnTransformedLogs\nInsightRuleOrderBy\nInsightRuleSchema\nInsightRuleState\n"
    "InsightRuleUnboundDouble\nInsightRuleUnboundInteger\nInsightRuleUnboundLong\n"
    "InternalServiceFault\nInternalServiceError\nInvalidFormatFault\nInvalidFormat\n"
    "InvalidNextToken\nInvalidParameterCombinationException\nInvalidParameterCombination\n"
    "InvalidParameterValueException\nInvalidParameterValue\nKmsAccessDeniedException\n"
    "KmsKeyDisabledException\nKmsKeyNotFoundException\nTimezone\nLimitExceededException\n"
    "LimitExceededFault\nLimitExceeded\nStatuses\nListAlarmMuteRulesInput\n"
    "ListAlarmMuteRulesOutput\nListDashboardsInput\nListDashboardsOutput\nResourceARN\n"
    "ListManagedInsightRulesInput\nManagedRules\nListManagedInsightRulesOutput\n"
    "ListMetricDataQueryDefinitionsInput\nItems\nListMetricDataQueryDefinitionsOutput\n"
    "ListMetricStreamsInput\nListMetricStreamsMaxResults\nEntries\nListMetricStreamsOutput\n"
    "RecentlyActive\nOwningAccount\nListMetricsInput\nOwningAccounts\nListMetricsOutput\n"
    "ListTagsForResourceInput\nTags\nListTagsForResourceOutput\nScheduledQueryConfiguration\n"
    "QueryResultsToEvaluate\nQueryResultsToAlarm\nThreshold\nTreatMissingData\n"
    "WarmUpConfiguration\nLogGroupIdentifiers\nTemplateName\nRuleState\n"
    "ManagedRuleDescription\nManagedRuleDescriptions\nManagedRuleState\n"
    "MaxReturnedResultsCount\nCode\nMessageData\nMessageDataCode\nMessageDataValue\nMetric\n"
    "ThresholdMetricId\nPeriodicSpikes\nMetricStat\nReturnData\nMetricDataQuery\n"
    "MetricDataQueryDefinitionNextToken\nMetricDataQueryDefinitionSummaries\n"
    "MetricDataQueryDefinitionSummary\nTimestamps\nValues\nStatusCode\nMetricDataResult\n"
    "MetricDataResultMessages\nStatisticValues\nStorageResolution\nMetricDatum\n"
    "MetricExpression\nMetricExpressionString\nMetricId\nMetricLabel\nMetricNameList\n"
    "MetricStreamEntries\nMetricStreamEntry\nMetricNames\nMetricStreamFilter\n"
    "MetricStreamFilterMetricNames\nMetricStreamFilters\nMetricStreamName\nMetricStreamNames\n"
    "json\nopentelemetry0.7\nopentelemetry1.0\nMetricStreamOutputFormat\nMetricStreamState\n"
    "MetricStreamStatistic\nMetricStreamStatisticsAdditionalStatistics\nIncludeMetrics\n"
    "AdditionalStatistics\nMetricStreamStatisticsConfiguration\n"
    "MetricStreamStatisticsConfigurations\nMetricStreamStatisticsIncludeMetrics\n"
    "MetricStreamStatisticsMetric\nMissingRequiredParameterException\nMissingParameter\n"
    "MuteTargetAlarmNameList\nOTelEnrichmentMetricNameList\nOTelEnrichmentMetricSelector\n"
    "OTelEnrichmentMetricSelectorList\nRunning\nStopped\nOTelEnrichmentStatus\n"
    "OnlyStartEvaluatingAfterWarmUpPeriodEnds\nPartialFailure\nPutAlarmMuteRuleInput\n"
    "PutAnomalyDetectorInput\nPutAnomalyDetectorOutput\nPutCompositeAlarmInput\n"
    "PutDashboardInput\nPutDashboardOutput\nRuleDefinition\nPutInsightRuleInput\n"
    "PutInsightRuleOutput\nPutLogAlarmInput\nPutManagedInsightRulesInput\n"
    "PutManagedInsightRulesOutput\nPutMetricAlarmInput\nStrictEntityValidation\n"
    "PutMetricDataInput\nPutMetricDataQueryDefinitionInput\n"
    "PutMetricDataQueryDefinitionOutput\nPutMetricStreamInput\nPutMetricStreamOutput\n"
    "QueryString\nPROMQL\nSQL\nQueryType\nRange\nPT3H\nResourceConflict\nResourceId\n"
    "ResourceList\nResourceMetricSelection\nResourceMetricSelectionList\nResourceName\n"
    "ResourceType\nResourceNotFoundException\nSchedule\nTimestampDescending\n"
    "TimestampAscending\nScheduleExpression\nStartTimeOffset\nScheduleConfiguration\nQueryARN\n"
    "ScheduledQueryRoleARN\nSetAlarmStateInput\nSeconds\nMicroseconds\nMilliseconds\nBytes\n"
    "Kilobytes\nMegabytes\nGigabytes\nTerabytes\nBits\nKilobits\nMegabits\nGigabits\nTerabits\n"
    "Percent\nCount\nBytes/Second\nKilobytes/Second\nMegabytes/Second\nGigabytes/Second\n"
    "Terabytes/Second\nBits/Second\nKilobits/Second\nMegabits/Second\nGigabits/Second\n"
    "Terabits/Second\nCount/Second\nNone\nStandardUnit\nNames\nStartMetricStreamsInput\n"
    "StartMetricStreamsOutput\nStartOTelEnrichmentInput\nStartOTelEnrichmentOutput\nOK\nALARM\n"
    "INSUFFICIENT_DATA\nStatisticSet\nComplete\nInternalError\nPartialData\nForbidden\n"
    "StopMetricStreamsInput\nStopMetricStreamsOutput\nStopOTelEnrichmentInput\n"
    "StopOTelEnrichmentOutput\nString\nSuppressorPeriod\nKey\nTag\nTagKey\nTagKeyList\n"
    "TagList\nTagResourceInput\nTagResourceOutput\nTagValue\nTagKeys\nUntagResourceInput\n"
    "UntagResourceOutput\nUpdateOTelEnrichmentInput\nUpdateOTelEnrichmentOutput\n"
    "UpdateResourceMetricsConfigurationInput\nUpdateResourceMetricsConfigurationOutput\n"
    "ValidationException\nValidationError\nValidationExceptionMessage\n"
    "WarmUpPeriodDurationInMinutes\nAssociateDatasetKmsKey\nAssociateDatasetKmsKeyResult\n"
    "POST\n/\nCreateResourceMetricsConfiguration\nCreateResourceMetricsConfigurationResult\n"
    "DeleteAlarmMuteRule\nDeleteAlarms\nDeleteAnomalyDetector\nDeleteAnomalyDetectorResult\n"
    "DeleteDashboards\nDeleteDashboardsResult\nDeleteInsightRules\nDeleteInsightRulesResult\n"
    "DeleteMetricDataQueryDefinition\nDeleteMetricDataQueryDefinitionResult\n"
    "DeleteMetricStream\nDeleteMetricStreamResult\nDeleteResourceMetricsConfiguration\n"
    "DeleteResourceMetricsConfigurationResult\nDescribeAlarmContributors\n"
    "DescribeAlarmContributorsResult\nDescribeAlarmHistory\nDescribeAlarmHistoryResult\n"
    "MetricAlarms,CompositeAlarms,LogAlarms\nDescribeAlarms\nDescribeAlarmsResult\n"
    "DescribeAlarmsForMetric\nDescribeAlarmsForMetricResult\nDescribeAnomalyDetectors\n"
    "DescribeAnomalyDetectorsResult\nDescribeInsightRules\nDescribeInsightRulesResult\n"
    "DisableAlarmActions\nDisableInsightRules\nDisableInsightRulesResult\n"
    "DisassociateDatasetKmsKey\nDisassociateDatasetKmsKeyResult\nEnableAlarmActions\n"
    "EnableInsightRules\nEnableInsightRulesResult\nGetAlarmMuteRule\nGetAlarmMuteRuleResult\n"
    "GetDashboard\nGetDashboardResult\nGetDataset\nGetDatasetResult\nGetInsightRuleReport\n"
    "GetInsightRuleReportResult\nMetricDataResults,Messages\nGetMetricData\n"
    "GetMetricDataResult\nGetMetricDataQueryDefinition\nGetMetricDataQueryDefinitionResult\n"
    "GetMetricStatistics\nGetMetricStatisticsResult\nGetMetricStream\nGetMetricStreamResult\n"
    "GetMetricWidgetImage\nGetMetricWidgetImageResult\nGetOTelEnrichment\n"
    "GetOTelEnrichmentResult\nGetResourceMetricsConfiguration\n"
    "GetResourceMetricsConfigurationResult\nListAlarmMuteRules\nListAlarmMuteRulesResult\n"
    "ListDashboards\nListDashboardsResult\nListManagedInsightRules\n"
    "ListManagedInsightRulesResult\nListMetricDataQueryDefinitions\n"
    "ListMetricDataQueryDefinitionsResult\nListMetricStreams\nListMetricStreamsResult\n"
    "Metrics,OwningAccounts\nListMetrics\nListMetricsResult\nListTagsForResource\n"
    "ListTagsForResourceResult\nPutAlarmMuteRule\nPutAnomalyDetector\n"
    "PutAnomalyDetectorResult\nPutCompositeAlarm\nPutDashboard\nPutDashboardResult\n"
    "PutInsightRule\nPutInsightRuleResult\nPutLogAlarm\nPutManagedInsightRules\n"
    "PutManagedInsightRulesResult\nPutMetricAlarm\nPutMetricData\n"
    "PutMetricDataQueryDefinition\nPutMetricDataQueryDefinitionResult\nPutMetricStream\n"
    "PutMetricStreamResult\nSetAlarmState\nStartMetricStreams\nStartMetricStreamsResult\n"
    "StartOTelEnrichment\nStartOTelEnrichmentResult\nStopMetricStreams\n"
    "StopMetricStreamsResult\nStopOTelEnrichment\nStopOTelEnrichmentResult\nTagResource\n"
    "TagResourceResult\nUntagResource\nUntagResourceResult\nUpdateOTelEnrichment\n"
    "UpdateOTelEnrichmentResult\nUpdateResourceMetricsConfiguration\n"
    "UpdateResourceMetricsConfigurationResult\nsuccess\npath\nlength(MetricAlarms[]) > `0`\n"
    "true\nAlarmExists\nstatus\n200\nretry\n404\nAlarmMuteRuleExists\n"
    "length(CompositeAlarms[]) > `0`\nCompositeAlarmExists\nlength(LogAlarms[]) > `0`\n"
    "LogAlarmExists\n";

const std::string_view texts[] = {{text_0, sizeof text_0 - 1}};

const MemberRow members[] = {
    {9,0,25,0,0,0}, {22,0,58,1,0,0}, {23,0,57,1,0,0}, {24,0,363,1,0,0}, {25,0,387,0,0,0},
    {27,0,11,0,0,0}, {30,0,20,0,0,0}, {31,0,58,0,0,0}, {32,0,29,0,0,0}, {33,0,387,0,0,0},
    {34,0,177,0,0,0}, {35,0,178,0,0,0}, {36,0,176,0,0,0}, {37,0,57,0,0,0}, {27,0,14,0,0,0},
    {27,0,16,0,0,0}, {27,0,19,0,0,0}, {46,0,45,0,0,0}, {47,0,387,0,0,0}, {48,0,16,0,0,0},
    {49,0,294,0,0,0}, {50,0,387,0,0,0}, {27,0,20,0,0,0}, {54,0,326,1,0,0}, {55,0,306,0,0,0},
    {56,0,333,0,0,0}, {59,0,26,1,0,0}, {60,0,28,0,0,0}, {61,0,28,0,0,0}, {27,0,27,0,0,0},
    {27,0,29,0,0,0}, {70,0,36,0,0,0}, {71,0,296,0,0,0}, {72,0,270,0,0,0}, {73,0,117,0,0,0},
    {74,0,38,0,0,0}, {75,0,34,0,0,0}, {76,0,41,0,0,0}, {77,0,254,0,0,0}, {78,0,353,0,0,0},
    {79,0,269,0,0,0}, {85,0,35,0,0,0}, {86,0,39,0,0,0}, {87,0,33,0,0,0}, {88,0,40,0,0,0},
    {27,0,331,0,0,0}, {27,0,36,0,0,0}, {27,0,42,0,0,0}, {27,0,32,0,0,0}, {108,0,83,1,0,0},
    {109,0,214,1,0,0}, {27,0,305,0,0,0}, {14,0,6,0,0,0}, {124,0,337,0,0,0}, {21,0,10,0,0,0},
    {125,0,387,0,0,0}, {29,0,13,0,0,0}, {30,0,20,0,0,0}, {58,0,24,0,0,0}, {126,0,337,0,0,0},
    {127,0,337,0,0,0}, {24,0,363,0,0,0}, {128,0,364,0,0,0}, {129,0,387,0,0,0}, {76,0,365,0,0,0},
    {25,0,387,0,0,0}, {18,0,7,0,0,0}, {19,0,8,0,0,0}, {130,0,10,0,0,0}, {131,0,377,0,0,0},
    {132,0,377,0,0,0}, {10,0,2,0,0,0}, {27,0,53,0,0,0}, {135,0,137,0,0,0}, {137,0,48,0,0,0},
    {138,0,49,0,0,0}, {27,0,76,0,0,0}, {140,0,334,1,0,0}, {141,0,339,0,0,0}, {143,0,340,1,0,0},
    {27,0,65,0,0,0}, {148,0,68,0,0,0}, {145,0,62,0,0,0}, {149,0,218,0,0,0}, {150,0,354,0,0,0},
    {153,0,66,0,0,0}, {154,0,73,0,0,0}, {27,0,68,0,0,0}, {153,0,66,0,0,0}, {161,0,74,0,0,0},
    {135,0,247,0,0,0}, {27,0,72,0,0,0}, {33,0,387,0,0,0}, {164,0,76,0,0,0}, {165,0,76,0,0,0},
    {166,0,76,0,0,0}, {167,0,76,0,0,0}, {168,0,76,0,0,0}, {169,0,356,0,0,0}, {170,0,77,0,0,0},
    {137,0,146,0,0,0}, {138,0,76,0,0,0}, {27,0,76,0,0,0}, {27,0,75,0,0,0}, {181,0,295,1,0,0},
    {53,0,22,1,0,0}, {70,0,36,0,0,0}, {71,0,296,0,0,0}, {72,0,270,0,0,0}, {73,0,117,0,0,0},
    {74,0,38,0,0,0}, {78,0,353,0,0,0}, {79,0,269,0,0,0}, {158,0,70,1,0,0}, {188,0,199,1,0,0},
    {190,0,51,0,0,0}, {192,0,84,1,0,0}, {195,0,278,1,0,0}, {140,0,334,1,0,0}, {30,0,20,1,0,0},
    {200,0,297,0,0,0}, {28,0,12,1,0,0}, {200,0,297,0,0,0}, {30,0,20,0,0,0}, {31,0,58,0,0,0},
    {68,0,30,0,0,0}, {34,0,177,0,0,0}, {203,0,387,0,0,0}, {204,0,387,0,0,0}, {205,0,244,0,0,0},
    {200,0,297,0,0,0}, {206,0,347,0,0,0}, {39,0,15,0,0,0}, {200,0,297,0,0,0}, {72,0,270,1,0,0},
    {71,0,296,1,0,0}, {209,0,366,0,0,0}, {210,0,146,0,0,0}, {73,0,117,0,0,0}, {211,0,307,0,0,0},
    {169,0,356,0,0,0}, {213,0,253,0,0,0}, {53,0,22,0,0,0}, {52,0,21,0,0,0}, {68,0,30,0,0,0},
    {215,0,20,0,0,0}, {216,0,20,0,0,0}, {76,0,365,0,0,0}, {13,0,5,0,0,0}, {205,0,244,0,0,0},
    {200,0,297,0,0,0}, {133,0,54,0,0,0}, {213,0,253,0,0,0}, {218,0,237,0,0,0}, {200,0,297,0,0,0},
    {91,0,37,0,0,0}, {200,0,297,0,0,0}, {220,0,246,0,0,0}, {71,0,296,0,0,0}, {72,0,270,0,0,0},
    {73,0,117,0,0,0}, {105,0,43,0,0,0}, {106,0,44,0,0,0}, {200,0,297,0,0,0}, {200,0,297,0,0,0},
    {220,0,193,0,0,0}, {200,0,297,0,0,0}, {224,0,207,0,0,0}, {195,0,115,1,0,0},
    {226,0,116,1,0,0}, {195,0,115,1,0,0}, {226,0,116,0,0,0}, {27,0,113,0,0,0}, {27,0,112,0,0,0},
    {53,0,22,1,0,0}, {188,0,199,1,0,0}, {190,0,51,0,0,0}, {108,0,83,1,0,0}, {53,0,22,1,0,0},
    {188,0,199,1,0,0}, {190,0,51,0,0,0}, {242,0,132,0,0,0}, {243,0,129,0,0,0}, {137,0,130,0,0,0},
    {138,0,131,0,0,0}, {137,0,133,0,0,0}, {138,0,134,0,0,0}, {244,0,128,0,0,0},
    {251,0,255,0,0,0}, {27,0,135,0,0,0}, {256,0,23,0,0,0}, {264,0,400,0,0,0}, {265,0,355,0,0,0},
    {27,0,146,0,0,0}, {181,0,295,1,0,0}, {195,0,295,0,0,0}, {46,0,45,0,0,0}, {274,0,13,0,0,0},
    {275,0,346,0,0,0}, {276,0,293,0,0,0}, {203,0,387,0,0,0}, {47,0,387,0,0,0}, {48,0,16,0,0,0},
    {50,0,387,0,0,0}, {49,0,294,0,0,0}, {148,0,68,1,0,0}, {145,0,62,0,0,0}, {146,0,63,0,0,0},
    {148,0,68,0,0,0}, {108,0,83,1,0,0}, {178,0,82,1,0,0}, {107,0,81,1,0,0}, {109,0,214,0,0,0},
    {282,0,198,1,0,0}, {283,0,387,1,0,0}, {284,0,387,1,0,0}, {211,0,307,1,0,0},
    {285,0,205,0,0,0}, {286,0,196,0,0,0}, {287,0,201,0,0,0}, {289,0,188,0,0,0},
    {290,0,182,0,0,0}, {291,0,204,0,0,0}, {292,0,206,0,0,0}, {293,0,190,0,0,0},
    {294,0,195,0,0,0}, {296,0,256,1,0,0}, {283,0,387,1,0,0}, {284,0,387,1,0,0},
    {200,0,297,0,0,0}, {206,0,347,0,0,0}, {297,0,162,0,0,0}, {298,0,217,0,0,0},
    {302,0,263,0,0,0}, {200,0,297,0,0,0}, {303,0,262,0,0,0}, {192,0,84,1,0,0}, {192,0,84,1,0,0},
    {107,0,31,1,0,0}, {306,0,85,1,0,0}, {268,0,266,1,0,0}, {307,0,330,1,0,0}, {308,0,387,1,0,0},
    {309,0,387,1,0,0}, {71,0,296,1,0,0}, {72,0,270,1,0,0}, {73,0,117,0,0,0}, {283,0,387,1,0,0},
    {284,0,387,1,0,0}, {211,0,307,1,0,0}, {311,0,368,0,0,0}, {170,0,147,0,0,0},
    {169,0,356,0,0,0}, {313,0,268,0,0,0}, {175,0,79,0,0,0}, {195,0,278,1,0,0}, {107,0,31,0,0,0},
    {195,0,278,0,0,0}, {316,0,277,0,0,0}, {317,0,277,0,0,0}, {318,0,31,0,0,0}, {319,0,31,0,0,0},
    {320,0,281,0,0,0}, {321,0,387,0,0,0}, {322,0,387,0,0,0}, {323,0,280,0,0,0},
    {324,0,285,0,0,0}, {325,0,180,0,0,0}, {327,0,288,1,0,0}, {323,0,303,0,0,0},
    {329,0,289,0,0,0}, {48,0,301,1,0,0}, {316,0,300,0,0,0}, {317,0,300,0,0,0}, {308,0,387,0,0,0},
    {309,0,387,0,0,0}, {140,0,334,1,0,0}, {143,0,340,1,0,0}, {195,0,198,1,0,0},
    {320,0,203,1,0,0}, {341,0,202,1,0,0}, {342,0,191,1,0,0}, {343,0,192,0,0,0},
    {344,0,200,0,0,0}, {347,0,189,1,0,0}, {348,0,204,1,0,0}, {175,0,185,1,0,0}, {33,0,387,1,0,0},
    {350,0,204,1,0,0}, {27,0,184,0,0,0}, {27,0,187,0,0,0}, {27,0,186,0,0,0}, {27,0,183,0,0,0},
    {33,0,387,1,0,0}, {361,0,204,0,0,0}, {362,0,204,0,0,0}, {164,0,204,0,0,0}, {165,0,204,0,0,0},
    {166,0,204,0,0,0}, {167,0,204,0,0,0}, {168,0,204,0,0,0}, {27,0,194,0,0,0}, {27,0,197,0,0,0},
    {27,0,198,0,0,0}, {27,0,181,0,0,0}, {135,0,151,0,0,0}, {153,0,137,0,0,0}, {153,0,137,0,0,0},
    {153,0,50,0,0,0}, {153,0,50,0,0,0}, {135,0,376,1,0,0}, {135,0,376,1,0,0}, {135,0,376,1,0,0},
    {388,0,161,0,0,0}, {153,0,137,0,0,0}, {30,0,295,0,0,0}, {392,0,17,0,0,0}, {205,0,244,0,0,0},
    {200,0,297,0,0,0}, {45,0,18,0,0,0}, {200,0,297,0,0,0}, {157,0,69,0,0,0}, {200,0,297,0,0,0},
    {147,0,64,0,0,0}, {200,0,297,0,0,0}, {397,0,31,1,0,0}, {200,0,297,0,0,0}, {220,0,193,0,0,0},
    {399,0,241,0,0,0}, {200,0,297,0,0,0}, {220,0,245,0,0,0}, {200,0,258,0,0,0},
    {402,0,259,1,0,0}, {200,0,258,0,0,0}, {200,0,297,0,0,0}, {220,0,230,0,0,0},
    {200,0,297,0,0,0}, {406,0,273,0,0,0}, {71,0,296,0,0,0}, {72,0,270,0,0,0}, {73,0,114,0,0,0},
    {200,0,297,0,0,0}, {408,0,332,0,0,0}, {340,0,179,0,0,0}, {409,0,1,0,0,0}, {286,0,290,0,0,0},
    {200,0,297,0,0,0}, {411,0,304,0,0,0}, {397,0,31,1,0,0}, {414,0,381,0,0,0}, {30,0,20,0,0,0},
    {21,0,10,0,0,0}, {29,0,13,0,0,0}, {125,0,387,0,0,0}, {14,0,6,0,0,0}, {127,0,337,0,0,0},
    {124,0,337,0,0,0}, {126,0,337,0,0,0}, {76,0,365,0,0,0}, {24,0,363,0,0,0}, {128,0,364,0,0,0},
    {129,0,387,0,0,0}, {416,0,351,0,0,0}, {417,0,328,0,0,0}, {418,0,327,0,0,0},
    {419,0,386,0,0,0}, {123,0,52,0,0,0}, {420,0,390,0,0,0}, {25,0,387,0,0,0}, {263,0,142,0,0,0},
    {11,0,3,0,0,0}, {12,0,4,0,0,0}, {421,0,401,0,0,0}, {10,0,2,0,0,0}, {27,0,236,0,0,0},
    {27,0,31,0,0,0}, {423,0,385,1,0,0}, {397,0,31,1,0,0}, {414,0,381,0,0,0}, {423,0,385,0,0,0},
    {397,0,31,0,0,0}, {424,0,242,0,0,0}, {27,0,240,0,0,0}, {282,0,198,1,0,0}, {320,0,203,1,0,0},
    {27,0,239,0,0,0}, {429,0,249,0,0,0}, {226,0,250,0,0,0}, {71,0,296,0,0,0}, {72,0,270,0,0,0},
    {73,0,117,0,0,0}, {30,0,20,0,0,0}, {21,0,10,0,0,0}, {29,0,13,0,0,0}, {125,0,387,0,0,0},
    {14,0,6,0,0,0}, {127,0,337,0,0,0}, {124,0,337,0,0,0}, {126,0,337,0,0,0}, {76,0,365,0,0,0},
    {24,0,363,0,0,0}, {128,0,364,0,0,0}, {129,0,387,0,0,0}, {72,0,270,0,0,0}, {71,0,296,0,0,0},
    {209,0,366,0,0,0}, {210,0,146,0,0,0}, {73,0,117,0,0,0}, {211,0,307,0,0,0}, {169,0,356,0,0,0},
    {259,0,141,0,0,0}, {176,0,80,0,0,0}, {419,0,386,0,0,0}, {123,0,52,0,0,0}, {420,0,390,0,0,0},
    {255,0,138,0,0,0}, {286,0,256,0,0,0}, {434,0,267,0,0,0}, {263,0,142,0,0,0}, {25,0,387,0,0,0},
    {266,0,143,0,0,0}, {421,0,401,0,0,0}, {257,0,139,0,0,0}, {258,0,140,0,0,0}, {10,0,2,0,0,0},
    {27,0,252,0,0,0}, {435,0,308,0,0,0}, {27,0,264,0,0,0}, {27,0,257,0,0,0}, {192,0,267,1,0,0},
    {436,0,272,0,0,0}, {268,0,265,0,0,0}, {313,0,268,0,0,0}, {437,0,345,0,0,0},
    {211,0,307,0,0,0}, {8,0,1,0,0,0}, {27,0,260,0,0,0}, {192,0,84,1,0,0}, {306,0,85,1,0,0},
    {307,0,330,1,0,0}, {309,0,387,0,0,0}, {192,0,267,0,0,0}, {313,0,268,0,0,0},
    {442,0,388,0,0,0}, {443,0,78,0,0,0}, {444,0,369,0,0,0}, {303,0,262,0,0,0}, {27,0,248,0,0,0},
    {27,0,261,0,0,0}, {72,0,270,1,0,0}, {73,0,117,0,0,0}, {33,0,387,0,0,0}, {226,0,76,0,0,0},
    {447,0,367,0,0,0}, {443,0,399,0,0,0}, {139,0,59,0,0,0}, {169,0,356,0,0,0}, {448,0,374,0,0,0},
    {296,0,256,0,0,0}, {27,0,270,0,0,0}, {433,0,251,1,0,0}, {211,0,307,1,0,0}, {74,0,362,1,0,0},
    {169,0,356,0,0,0}, {27,0,274,0,0,0}, {107,0,31,0,0,0}, {321,0,387,0,0,0}, {322,0,387,0,0,0},
    {195,0,278,0,0,0}, {318,0,31,0,0,0}, {320,0,281,0,0,0}, {323,0,280,0,0,0}, {71,0,296,0,0,0},
    {457,0,276,0,0,0}, {27,0,270,0,0,0}, {27,0,275,0,0,0}, {27,0,278,0,0,0}, {27,0,282,0,0,0},
    {470,0,286,1,0,0}, {471,0,283,1,0,0}, {27,0,284,0,0,0}, {27,0,287,0,0,0}, {71,0,296,1,0,0},
    {72,0,270,1,0,0}, {27,0,251,0,0,0}, {153,0,50,0,0,0}, {27,0,295,0,0,0}, {53,0,292,1,0,0},
    {27,0,270,0,0,0}, {71,0,296,1,0,0}, {457,0,298,0,0,0}, {27,0,299,0,0,0}, {27,0,1,0,0,0},
    {271,0,150,0,0,0}, {267,0,144,0,0,0}, {269,0,148,0,0,0}, {270,0,149,0,0,0},
    {195,0,295,1,0,0}, {274,0,13,0,0,0}, {275,0,346,1,0,0}, {276,0,293,0,0,0}, {414,0,381,0,0,0},
    {203,0,387,0,0,0}, {47,0,387,0,0,0}, {71,0,296,0,0,0}, {72,0,270,0,0,0}, {73,0,117,0,0,0},
    {74,0,38,0,0,0}, {75,0,34,0,0,0}, {77,0,254,0,0,0}, {78,0,353,0,0,0}, {79,0,269,0,0,0},
    {70,0,36,0,0,0}, {14,0,6,0,0,0}, {124,0,337,0,0,0}, {29,0,13,0,0,0}, {30,0,20,1,0,0},
    {58,0,24,1,0,0}, {126,0,337,0,0,0}, {127,0,337,0,0,0}, {414,0,381,0,0,0}, {130,0,10,0,0,0},
    {131,0,377,0,0,0}, {132,0,377,0,0,0}, {10,0,2,0,0,0}, {148,0,68,1,0,0}, {146,0,63,1,0,0},
    {414,0,381,0,0,0}, {163,0,73,0,0,0}, {282,0,198,1,0,0}, {424,0,203,0,0,0}, {493,0,191,1,0,0},
    {414,0,381,0,0,0}, {344,0,200,0,0,0}, {30,0,20,1,0,0}, {29,0,13,0,0,0}, {416,0,351,1,0,0},
    {11,0,3,0,0,0}, {12,0,4,0,0,0}, {14,0,6,0,0,0}, {127,0,337,0,0,0}, {124,0,337,0,0,0},
    {126,0,337,0,0,0}, {417,0,328,1,0,0}, {418,0,327,1,0,0}, {419,0,386,1,0,0}, {123,0,52,1,0,0},
    {420,0,390,0,0,0}, {414,0,381,0,0,0}, {421,0,401,0,0,0}, {10,0,2,0,0,0}, {399,0,243,1,0,0},
    {190,0,51,0,0,0}, {30,0,20,1,0,0}, {29,0,13,0,0,0}, {14,0,6,0,0,0}, {127,0,337,0,0,0},
    {124,0,337,0,0,0}, {126,0,337,0,0,0}, {72,0,270,0,0,0}, {71,0,296,0,0,0}, {209,0,366,0,0,0},
    {210,0,146,0,0,0}, {73,0,117,0,0,0}, {211,0,307,0,0,0}, {169,0,356,0,0,0}, {259,0,141,0,0,0},
    {176,0,80,0,0,0}, {419,0,386,0,0,0}, {123,0,52,0,0,0}, {420,0,390,0,0,0}, {255,0,138,0,0,0},
    {286,0,256,0,0,0}, {414,0,381,0,0,0}, {434,0,267,0,0,0}, {266,0,143,0,0,0},
    {421,0,401,0,0,0}, {257,0,139,0,0,0}, {258,0,140,0,0,0}, {10,0,2,0,0,0}, {71,0,296,1,0,0},
    {251,0,255,0,0,0}, {252,0,136,0,0,0}, {500,0,375,0,0,0}, {192,0,84,0,0,0}, {306,0,85,1,0,0},
    {268,0,266,1,0,0}, {307,0,330,1,0,0}, {414,0,381,0,0,0}, {192,0,84,1,0,0}, {107,0,31,1,0,0},
    {306,0,85,1,0,0}, {268,0,266,1,0,0}, {307,0,330,1,0,0}, {308,0,387,1,0,0}, {309,0,387,1,0,0},
    {195,0,278,1,0,0}, {316,0,277,0,0,0}, {317,0,277,0,0,0}, {318,0,31,1,0,0}, {319,0,31,1,0,0},
    {323,0,280,1,0,0}, {414,0,381,0,0,0}, {324,0,285,0,0,0}, {325,0,180,0,0,0}, {107,0,31,0,0,0},
    {283,0,387,1,0,0}, {284,0,387,1,0,0}, {153,0,137,0,0,0}, {27,0,341,0,0,0}, {470,0,271,1,0,0},
    {27,0,338,0,0,0}, {140,0,334,1,0,0}, {308,0,387,1,0,0}, {309,0,387,1,0,0}, {141,0,339,0,0,0},
    {153,0,137,0,0,0}, {518,0,344,0,0,0}, {513,0,336,0,0,0}, {520,0,348,1,0,0},
    {268,0,145,1,0,0}, {237,0,123,1,0,0}, {388,0,389,0,0,0}, {523,0,350,1,0,0},
    {524,0,361,1,0,0}, {241,0,127,0,0,0}, {506,0,329,1,0,0}, {422,0,238,0,0,0}, {526,0,31,0,0,0},
    {527,0,31,1,0,0}, {525,0,349,1,0,0}, {20,0,9,1,0,0}, {414,0,381,0,0,0}, {30,0,20,1,0,0},
    {76,0,365,1,0,0}, {24,0,363,1,0,0}, {128,0,364,0,0,0}, {8,0,1,0,0,0}, {71,0,296,0,0,0},
    {72,0,270,0,0,0}, {73,0,117,0,0,0}, {74,0,38,0,0,0}, {557,0,279,1,0,0}, {316,0,300,0,0,0},
    {317,0,300,0,0,0}, {316,0,300,0,0,0}, {317,0,300,0,0,0}, {308,0,387,0,0,0},
    {309,0,387,0,0,0}, {164,0,76,1,0,0}, {166,0,76,1,0,0}, {167,0,76,1,0,0}, {168,0,76,1,0,0},
    {27,0,366,0,0,0}, {557,0,279,1,0,0}, {576,0,379,1,0,0}, {226,0,384,1,0,0}, {27,0,379,0,0,0},
    {27,0,378,0,0,0}, {397,0,31,1,0,0}, {414,0,381,1,0,0}, {27,0,387,0,0,0}, {397,0,31,1,0,0},
    {584,0,380,1,0,0}, {316,0,300,0,0,0}, {317,0,300,0,0,0}, {316,0,300,0,0,0},
    {317,0,300,0,0,0}, {308,0,387,0,0,0}, {309,0,387,0,0,0}, {140,0,334,1,0,0},
    {141,0,339,0,0,0}, {143,0,340,1,0,0}, {153,0,398,0,0,0}, {27,0,76,0,0,0}, {388,0,389,0,0,0},
    {594,0,402,1,0,0}, {485,0,302,0,0,0},};

const ShapeRow shapes[] = {
    {8,3,192,0,0,1,255,0,0,0,0}, {10,0,0,0,1,0,0,0,0,0,0}, {11,5,0,1,0,0,0,0,0,0,0},
    {12,3,0,1,0,0,0,0,0,0,0}, {13,3,192,1,0,1,1024,0,0,0,0}, {14,4,0,1,0,0,0,0,0,0,0},
    {18,3,0,0,3,0,0,0,0,0,0}, {19,3,192,1,0,0,1024,0,0,0,0}, {20,3,192,1,0,1,2048,0,0,0,0},
    {21,3,192,1,0,1,1600,0,0,0,0}, {26,0,0,1,4,0,0,0,0,0,0}, {28,1,0,5,1,0,0,0,0,0,0},
    {29,3,192,6,0,0,1024,0,0,0,0}, {38,0,0,6,8,0,0,0,0,0,0}, {39,1,0,14,1,0,0,0,0,0,0},
    {43,3,0,3,3,0,0,0,0,0,0}, {44,1,0,15,1,0,0,0,0,0,0}, {45,1,0,16,1,0,0,0,0,0,0},
    {51,0,0,17,5,0,0,0,0,0,0}, {30,3,192,22,0,1,255,0,0,0,0}, {52,3,192,22,0,1,255,0,0,0,0},
    {53,1,128,22,1,0,100,0,0,0,0}, {57,0,0,23,3,0,0,0,0,0,0}, {58,3,192,26,0,1,10240,0,0,0,0},
    {9,0,0,26,3,0,0,0,0,0,0}, {62,4,0,29,0,0,0,0,0,0,0}, {63,3,192,29,0,1,128,0,0,0,0},
    {64,1,192,29,1,1,50,0,0,0,0}, {32,3,0,6,3,0,0,0,0,0,0}, {68,1,0,30,1,0,0,0,0,0,0},
    {69,3,192,31,0,1,1024,0,0,0,0}, {80,0,0,31,10,0,0,0,0,0,0}, {84,3,0,9,3,0,0,0,0,0,0},
    {89,0,0,41,4,0,0,0,0,0,0}, {90,1,0,45,1,0,0,0,0,0,0}, {70,3,192,46,0,1,128,43,0,0,0},
    {91,1,128,46,1,0,50,0,0,0,0}, {92,3,128,47,0,0,50,44,0,0,0}, {93,3,128,47,0,0,50,45,0,0,0},
    {97,3,0,12,3,0,0,0,0,0,0}, {101,3,0,15,3,0,0,0,0,0,0}, {104,3,0,18,2,0,0,0,0,0,0},
    {105,1,128,47,1,0,2,0,0,0,0}, {106,1,0,48,1,0,0,0,0,0,0}, {107,3,192,49,0,1,1600,0,0,0,0},
    {110,0,0,49,2,0,0,0,0,0,0}, {111,0,0,51,0,0,0,0,0,0,0}, {112,3,192,51,0,1,255,0,0,0,0},
    {113,3,192,51,0,1,1024,0,0,0,0}, {114,3,0,51,0,0,0,0,0,0,0}, {115,1,0,51,1,0,0,0,0,0,0},
    {123,3,0,20,7,0,0,0,0,0,0}, {65,0,0,52,20,0,0,0,0,0,0}, {133,1,0,72,1,0,0,0,0,0,0},
    {134,0,1,73,0,0,0,0,0,134,429}, {136,0,1,73,1,0,0,0,0,0,409}, {23,2,192,74,2,0,150,0,0,0,0},
    {22,3,192,76,0,1,16,0,0,0,0}, {139,1,0,76,1,0,0,0,0,0,0}, {142,0,0,77,2,0,0,0,0,0,0},
    {144,0,0,79,1,0,0,0,0,0,0}, {145,3,0,80,0,0,0,0,0,0,0}, {146,3,0,80,0,0,0,0,0,0,0},
    {147,1,0,80,1,0,0,0,0,0,0}, {151,0,0,81,4,0,0,0,0,0,0}, {152,3,0,85,0,0,0,0,0,0,0},
    {155,0,1,85,2,0,0,0,0,156,400}, {148,3,0,87,0,0,0,0,0,0,0}, {157,3,0,87,0,0,0,0,0,0,0},
    {158,1,0,87,1,0,0,0,0,0,0}, {159,0,1,88,1,0,0,0,0,160,404}, {162,0,0,89,2,0,0,0,0,0,0},
    {163,1,0,91,1,0,0,0,0,0,0}, {161,3,0,92,0,0,0,0,0,0,0}, {171,0,0,92,8,0,0,0,0,0,0},
    {172,7,0,100,0,0,0,0,0,0,0}, {173,2,0,100,2,0,0,0,0,0,0}, {174,1,0,102,1,0,0,0,0,0,0},
    {175,1,0,103,1,0,0,0,0,0,0}, {176,5,64,104,0,1,0,0,0,0,0}, {177,3,192,104,0,1,2048,46,0,0,0},
    {178,3,192,104,0,7,7,47,0,0,0}, {108,3,192,104,0,1,2048,48,0,0,0},
    {179,3,192,104,0,1,64,49,0,0,0}, {180,3,192,104,0,1,1024,50,0,0,0},
    {182,0,0,104,1,0,0,0,0,0,0}, {183,0,0,105,1,0,0,0,0,0,0}, {184,0,0,106,7,0,0,0,0,0,0},
    {185,0,0,113,0,0,0,0,0,0,0}, {186,0,0,113,1,0,0,0,0,0,0}, {187,0,0,114,0,0,0,0,0,0,0},
    {189,0,0,114,1,0,0,0,0,0,0}, {191,0,0,115,1,0,0,0,0,0,0}, {193,0,0,116,1,0,0,0,0,0,0},
    {194,0,0,117,0,0,0,0,0,0,0}, {196,0,0,117,1,0,0,0,0,0,0}, {197,0,0,118,0,0,0,0,0,0,0},
    {198,0,0,118,1,0,0,0,0,0,0}, {199,0,0,119,0,0,0,0,0,0,0}, {201,0,0,119,2,0,0,0,0,0,0},
    {202,0,0,121,2,0,0,0,0,0,0}, {207,0,0,123,9,0,0,0,0,0,0}, {208,0,0,132,2,0,0,0,0,0,0},
    {212,0,0,134,7,0,0,0,0,0,0}, {214,0,0,141,1,0,0,0,0,0,0}, {217,0,0,142,9,0,0,0,0,0,0},
    {219,0,0,151,4,0,0,0,0,0,0}, {221,0,0,155,7,0,0,0,0,0,0}, {222,0,0,162,2,0,0,0,0,0,0},
    {223,0,0,164,2,0,0,0,0,0,0}, {225,0,0,166,2,0,0,0,0,0,0}, {227,0,0,168,2,0,0,0,0,0,0},
    {228,0,0,170,2,0,0,0,0,0,0}, {229,1,128,172,1,0,10,0,0,0,0}, {230,3,192,173,0,1,255,0,0,0,0},
    {231,3,192,173,0,1,1024,0,0,0,0}, {73,1,128,173,1,0,30,0,0,0,0}, {232,0,0,174,1,0,0,0,0,0,0},
    {233,0,0,175,1,0,0,0,0,0,0}, {234,0,0,176,1,0,0,0,0,0,0}, {235,0,0,177,1,0,0,0,0,0,0},
    {236,0,0,178,0,0,0,0,0,0,0}, {237,3,192,178,0,1,50,0,0,0,0}, {238,0,0,178,1,0,0,0,0,0,0},
    {239,0,0,179,1,0,0,0,0,0,0}, {240,0,0,180,1,0,0,0,0,0,0},
    {241,6,192,181,0,0,2592000,0,0,0,0}, {244,0,0,181,2,0,0,0,0,0,0},
    {245,2,192,183,2,0,10,0,0,0,0}, {246,3,192,185,0,1,256,0,0,0,0},
    {247,3,192,185,0,1,2048,0,0,0,0}, {248,2,192,185,2,2,4,0,0,0,0},
    {249,3,192,187,0,1,32,0,0,0,0}, {250,3,192,187,0,1,2048,0,0,0,0},
    {252,0,0,187,2,0,0,0,0,0,0}, {253,1,0,189,1,0,0,0,0,0,0}, {254,3,192,190,0,1,255,0,0,0,0},
    {255,3,192,190,0,1,255,0,0,0,0}, {257,0,8,190,1,0,0,0,0,0,0},
    {258,5,192,191,0,10,3600,0,0,0,0}, {259,5,64,191,0,1,0,0,0,0,0}, {263,3,0,27,3,0,0,0,0,0,0},
    {266,0,8,191,2,0,0,0,0,0,0}, {267,3,0,193,0,0,0,0,0,0,0}, {268,3,192,193,0,1,256,0,0,0,0},
    {210,3,0,193,0,0,0,0,0,0,0}, {170,1,192,193,1,1,10,0,0,0,0}, {269,3,0,194,0,0,0,0,0,0,0},
    {270,3,0,194,0,0,0,0,0,0,0}, {271,3,0,194,0,0,0,0,0,0,0}, {272,3,0,194,0,0,0,0,0,0,0},
    {273,0,0,194,1,0,0,0,0,0,0}, {277,0,0,195,10,0,0,0,0,0,0}, {278,0,0,205,1,0,0,0,0,0,0},
    {279,0,0,206,3,0,0,0,0,0,0}, {280,0,0,209,1,0,0,0,0,0,0}, {281,0,0,210,3,0,0,0,0,0,0},
    {288,0,0,213,7,0,0,0,0,0,0}, {295,0,0,220,6,0,0,0,0,0,0}, {299,0,0,226,7,0,0,0,0,0,0},
    {300,3,0,233,0,0,0,0,0,0,0}, {301,5,0,233,0,0,0,0,0,0,0}, {304,0,0,233,3,0,0,0,0,0,0},
    {305,0,0,236,1,0,0,0,0,0,0}, {310,0,0,237,7,0,0,0,0,0,0}, {312,0,0,244,9,0,0,0,0,0,0},
    {314,0,0,253,2,0,0,0,0,0,0}, {315,0,0,255,1,0,0,0,0,0,0}, {326,0,0,256,12,0,0,0,0,0,0},
    {328,0,0,268,2,0,0,0,0,0,0}, {330,0,0,270,1,0,0,0,0,0,0}, {331,0,0,271,0,0,0,0,0,0,0},
    {332,0,0,271,5,0,0,0,0,0,0}, {333,0,0,276,1,0,0,0,0,0,0}, {334,0,0,277,1,0,0,0,0,0,0},
    {36,3,192,278,0,1,4095,0,0,0,0}, {34,3,0,30,5,0,0,0,0,0,0}, {35,3,192,278,0,1,255,0,0,0,0},
    {340,4,0,278,0,0,0,0,0,0,0}, {325,4,0,278,0,0,0,0,0,0,0}, {345,0,0,278,6,0,0,0,0,0,0},
    {346,3,0,284,0,0,0,0,0,0,0}, {349,0,0,284,3,0,0,0,0,0,0}, {351,0,0,287,2,0,0,0,0,0,0},
    {352,1,0,289,1,0,0,0,0,0,0}, {353,3,0,290,0,0,0,0,0,0,0}, {354,3,0,290,0,0,0,0,0,0,0},
    {355,1,0,290,1,0,0,0,0,0,0}, {356,1,0,291,1,0,0,0,0,0,0}, {357,1,0,292,1,0,0,0,0,0,0},
    {358,3,192,293,0,1,8192,51,0,0,0}, {359,4,0,293,0,0,0,0,0,0,0},
    {360,5,192,293,0,1,500,0,0,0,0}, {363,0,0,293,8,0,0,0,0,0,0}, {364,1,0,301,1,0,0,0,0,0,0},
    {365,1,0,302,1,0,0,0,0,0,0}, {366,3,192,303,0,1,32,52,0,0,0},
    {367,3,192,303,0,1,128,52,0,0,0}, {368,1,0,303,1,0,0,0,0,0,0}, {369,4,0,304,0,0,0,0,0,0,0},
    {370,3,192,304,0,1,32,52,0,0,0}, {371,3,0,304,0,0,0,0,0,0,0},
    {372,3,192,304,0,1,32,52,0,0,0}, {373,7,0,304,0,0,0,0,0,0,0}, {374,5,0,304,0,0,0,0,0,0,0},
    {375,6,0,304,0,0,0,0,0,0,0}, {224,1,0,304,1,0,0,0,0,0,0}, {376,0,3,305,1,0,0,0,0,377,500},
    {378,0,1,306,1,0,0,0,0,379,400}, {380,0,1,307,1,0,0,0,0,380,400},
    {381,0,1,308,1,0,0,0,0,382,400}, {383,0,1,309,1,0,0,0,0,384,400},
    {385,0,1,310,1,0,0,0,0,0,0}, {109,3,192,311,0,20,2048,53,0,0,0}, {386,0,1,311,1,0,0,0,0,0,0},
    {387,0,1,312,1,0,0,0,0,0,0}, {298,0,0,313,1,0,0,0,0,0,0}, {149,8,0,314,0,0,0,0,0,0,0},
    {389,0,1,314,0,0,0,0,0,389,400}, {390,0,1,314,1,0,0,0,0,391,400},
    {393,0,0,315,4,0,0,0,0,0,0}, {394,0,0,319,2,0,0,0,0,0,0}, {395,0,0,321,2,0,0,0,0,0,0},
    {396,0,0,323,2,0,0,0,0,0,0}, {398,0,0,325,3,0,0,0,0,0,0}, {400,0,0,328,2,0,0,0,0,0,0},
    {401,0,0,330,2,0,0,0,0,0,0}, {403,0,0,332,2,0,0,0,0,0,0}, {404,0,0,334,2,0,0,0,0,0,0},
    {405,5,192,336,0,1,500,0,0,0,0}, {407,0,0,336,2,0,0,0,0,0,0}, {410,0,0,338,7,0,0,0,0,0,0},
    {412,0,0,345,3,0,0,0,0,0,0}, {413,0,0,348,1,0,0,0,0,0,0}, {415,0,0,349,1,0,0,0,0,0,0},
    {67,0,0,350,24,0,0,0,0,0,0}, {218,1,0,374,1,0,0,0,0,0,0}, {422,1,192,375,1,1,50,0,0,0,0},
    {343,0,0,376,3,0,0,0,0,0,0}, {425,0,0,379,3,0,0,0,0,0,0}, {426,1,0,382,1,0,0,0,0,0,0},
    {427,0,0,383,2,0,0,0,0,0,0}, {399,1,0,385,1,0,0,0,0,0,0}, {205,5,192,386,0,1,100,0,0,0,0},
    {220,5,192,386,0,1,100,0,0,0,0}, {428,5,64,386,0,1,0,0,0,0,0}, {135,3,0,386,0,0,0,0,0,0,0},
    {430,0,0,386,2,0,0,0,0,0,0}, {431,3,0,388,0,0,0,0,0,0,0}, {432,3,0,388,0,0,0,0,0,0,0},
    {433,0,0,388,3,0,0,0,0,0,0}, {66,0,0,391,34,0,0,0,0,0,0}, {213,1,0,425,1,0,0,0,0,0,0},
    {77,0,0,426,1,0,0,0,0,0,0}, {251,1,0,427,1,0,0,0,0,0,0}, {296,1,0,428,1,0,0,0,0,0,0},
    {438,0,0,429,7,0,0,0,0,0,0}, {439,3,192,436,0,1,256,54,0,0,0}, {440,1,0,436,1,0,0,0,0,0,0},
    {441,0,0,437,4,0,0,0,0,0,0}, {445,0,0,441,6,0,0,0,0,0,0}, {446,1,0,447,1,0,0,0,0,0,0},
    {302,1,0,448,1,0,0,0,0,0,0}, {449,0,0,449,9,0,0,0,0,0,0}, {450,3,192,458,0,1,2048,0,0,0,0},
    {451,3,196,458,0,1,65536,0,0,0,0}, {452,3,192,458,0,1,255,0,0,0,0},
    {453,3,0,458,0,0,0,0,0,0,0}, {79,0,0,458,1,0,0,0,0,0,0}, {72,3,192,459,0,1,255,0,0,0,0},
    {454,1,192,459,1,1,500,0,0,0,0}, {436,0,0,460,4,0,0,0,0,0,0}, {455,1,0,464,1,0,0,0,0,0,0},
    {456,0,0,465,7,0,0,0,0,0,0}, {458,0,0,472,2,0,0,0,0,0,0}, {459,1,0,474,1,0,0,0,0,0,0},
    {460,1,0,475,1,0,0,0,0,0,0}, {461,3,192,476,0,1,255,0,0,0,0}, {462,1,0,476,1,0,0,0,0,0,0},
    {466,3,192,35,3,1,255,0,0,0,0}, {467,3,0,477,0,0,0,0,0,0,0}, {468,3,0,477,0,0,0,0,0,0,0},
    {469,1,0,477,1,0,0,0,0,0,0}, {472,0,0,478,2,0,0,0,0,0,0}, {473,1,0,480,1,0,0,0,0,0,0},
    {474,1,0,481,1,0,0,0,0,0,0}, {475,0,0,482,2,0,0,0,0,0,0}, {327,3,0,484,0,0,0,0,0,0,0},
    {329,9,0,484,0,0,0,0,0,0,0}, {286,1,0,484,1,0,0,0,0,0,0}, {476,0,1,485,1,0,0,0,0,477,400},
    {478,1,128,486,1,0,100,0,0,0,0}, {276,0,0,487,1,0,0,0,0,0,0}, {49,3,0,488,0,0,0,0,0,0,0},
    {195,3,192,488,0,1,255,0,0,0,0}, {71,3,192,488,0,1,255,55,0,0,0},
    {200,3,0,488,0,0,0,0,0,0,0}, {479,1,192,488,1,0,100,0,0,0,0}, {480,0,0,489,2,0,0,0,0,0,0},
    {481,1,192,491,1,0,100,0,0,0,0}, {484,3,0,38,2,0,0,0,0,0,0}, {485,4,0,492,0,0,0,0,0,0,0},
    {323,3,0,492,0,0,0,0,0,0,0}, {411,1,0,492,1,0,0,0,0,0,0}, {486,0,0,493,4,0,0,0,0,0,0},
    {55,5,192,497,0,0,86400,0,0,0,0}, {211,5,64,497,0,1,0,0,0,0,0}, {435,4,0,497,0,0,0,0,0,0,0},
    {487,0,0,497,7,0,0,0,0,0,0}, {488,0,0,504,8,0,0,0,0,0,0}, {489,0,0,512,1,0,0,0,0,0,0},
    {490,0,0,513,12,0,0,0,0,0,0}, {491,0,0,525,3,0,0,0,0,0,0}, {492,0,0,528,1,0,0,0,0,0,0},
    {494,0,0,529,5,0,0,0,0,0,0}, {495,0,0,534,0,0,0,0,0,0,0}, {496,0,0,534,17,0,0,0,0,0,0},
    {497,0,0,551,1,0,0,0,0,0,0}, {498,0,0,552,1,0,0,0,0,0,0}, {499,0,0,553,27,0,0,0,0,0,0},
    {501,0,0,580,4,0,0,0,0,0,0}, {502,0,0,584,5,0,0,0,0,0,0}, {503,0,0,589,7,0,0,0,0,0,0},
    {504,0,0,596,9,0,0,0,0,0,0}, {505,0,0,605,1,0,0,0,0,0,0}, {54,3,192,606,0,1,10000,0,0,0,0},
    {418,5,64,606,0,1,0,0,0,0,0}, {417,5,64,606,0,1,0,0,0,0,0},
    {506,3,192,606,0,0,10000,0,0,0,0}, {509,3,0,40,3,0,0,0,0,0,0}, {510,0,0,606,2,0,0,0,0,0,0},
    {408,3,0,43,1,0,0,0,0,0,0}, {56,5,192,608,0,0,86400,0,0,0,0},
    {140,3,192,608,0,20,2048,56,0,0,0}, {512,0,1,608,1,0,0,0,0,512,409},
    {513,3,0,609,0,0,0,0,0,0,0}, {514,1,128,609,1,0,5,0,0,0,0}, {515,0,0,610,1,0,0,0,0,0,0},
    {516,1,192,611,1,1,1,0,0,0,0}, {143,0,0,612,4,0,0,0,0,0,0}, {517,3,192,616,0,1,1024,0,0,0,0},
    {160,0,1,616,1,0,0,0,0,160,404}, {519,0,1,617,2,0,0,0,0,519,404},
    {518,3,0,619,0,0,0,0,0,0,0}, {437,4,0,619,0,0,0,0,0,0,0}, {275,0,0,619,1,0,0,0,0,0,0},
    {206,3,0,44,2,0,0,0,0,0,0}, {520,0,0,620,3,0,0,0,0,0,0}, {525,0,0,623,3,0,0,0,0,0,0},
    {523,3,192,626,0,1,256,0,0,0,0}, {416,0,0,626,7,0,0,0,0,0,0}, {528,0,0,633,4,0,0,0,0,0,0},
    {78,0,0,637,5,0,0,0,0,0,0}, {150,6,0,642,0,0,0,0,0,0,0}, {265,0,0,642,0,0,0,0,0,0,0},
    {556,3,0,46,27,0,0,0,0,0,0}, {558,0,0,642,1,0,0,0,0,0,0}, {559,0,0,643,0,0,0,0,0,0,0},
    {560,0,0,643,2,0,0,0,0,0,0}, {561,0,0,645,4,0,0,0,0,0,0},
    {524,6,192,649,0,1,2592000,0,0,0,0}, {74,3,0,649,0,0,0,0,0,0,0},
    {24,3,192,649,0,0,1023,0,0,0,0}, {128,3,192,649,0,0,4000,0,0,0,0}, {76,3,0,73,3,0,0,0,0,0,0},
    {209,3,0,76,5,0,0,0,0,0,0}, {565,0,0,649,4,0,0,0,0,0,0}, {311,1,192,653,1,1,5,0,0,0,0},
    {444,3,0,81,4,0,0,0,0,0,0}, {570,0,0,654,1,0,0,0,0,0,0}, {571,0,0,655,0,0,0,0,0,0,0},
    {572,0,0,655,0,0,0,0,0,0,0}, {573,0,0,655,0,0,0,0,0,0,0}, {448,5,64,655,0,1,0,0,0,0,0},
    {500,4,0,655,0,0,0,0,0,0,0}, {574,3,0,655,0,0,0,0,0,0,0}, {575,5,0,655,0,0,0,0,0,0,0},
    {577,0,0,655,2,0,0,0,0,0,0}, {578,3,192,657,0,1,128,0,0,0,0}, {579,1,0,657,1,0,0,0,0,0,0},
    {580,1,0,658,1,0,0,0,0,0,0}, {581,0,0,659,2,0,0,0,0,0,0}, {582,0,0,661,0,0,0,0,0,0,0},
    {583,3,192,661,0,0,256,0,0,0,0}, {423,3,192,661,0,1,128,57,0,0,0},
    {419,7,0,661,0,0,0,0,0,0,0}, {33,8,0,661,0,0,0,0,0,0,0}, {442,1,0,661,1,0,0,0,0,0,0},
    {388,3,192,662,0,1,50,0,0,0,0}, {420,3,192,662,0,1,255,0,0,0,0}, {585,0,0,662,2,0,0,0,0,0,0},
    {586,0,0,664,0,0,0,0,0,0,0}, {587,0,0,664,2,0,0,0,0,0,0}, {588,0,0,666,4,0,0,0,0,0,0},
    {589,0,0,670,2,0,0,0,0,0,0}, {590,0,0,672,1,0,0,0,0,0,0}, {591,0,1,673,1,0,0,0,0,592,400},
    {593,3,0,674,0,0,0,0,0,0,0}, {443,1,0,674,1,0,0,0,0,0,0}, {264,0,0,675,1,0,0,0,0,0,0},
    {421,0,0,676,2,0,0,0,0,0,0}, {594,5,192,678,0,1,2880,0,0,0,0},};

const std::uint16_t enums[] = {
    15, 16, 17, 40, 41, 42, 65, 66, 67, 81, 82, 83, 94, 95, 96, 98, 99, 100, 102, 103, 116, 117,
    118, 119, 120, 121, 122, 260, 261, 262, 335, 336, 337, 338, 339, 463, 464, 465, 482, 483,
    507, 508, 103, 511, 521, 522, 529, 530, 531, 532, 533, 534, 535, 536, 537, 538, 539, 540,
    541, 542, 543, 544, 545, 546, 547, 548, 549, 550, 551, 552, 553, 554, 555, 562, 563, 564,
    164, 165, 166, 167, 168, 566, 567, 568, 569,};

const std::uint16_t errors[] = {
    213, 216, 56, 215, 343, 56, 343, 342, 335, 343, 208, 212, 291, 211, 212, 208, 56, 212, 291,
    208, 212, 291, 343, 210, 343, 210, 210, 210, 208, 212, 211, 210, 212, 291, 56, 343, 212, 291,
    219, 343, 212, 71, 208, 343, 212, 291, 343, 210, 343, 212, 291, 211, 208, 343, 208, 212, 291,
    211, 343, 210, 343, 212, 208, 212, 291, 210, 210, 208, 212, 291, 208, 212, 212, 343, 208,
    220, 219, 208, 212, 291, 211, 220, 67, 208, 56, 212, 291, 219, 220, 335, 212, 291, 220, 212,
    291, 211, 208, 56, 219, 343, 55, 208, 212, 291, 211, 342, 209, 208, 212, 291, 397, 208, 212,
    291, 212, 343, 55, 208, 56, 212, 343, 55, 208, 56, 397, 343, 343,};

const OperationRow operations[] = {
    {595,46,47,596,0,5,0,0,597,598}, {599,60,61,600,5,2,0,0,597,598},
    {601,86,0,0,7,0,0,0,597,598}, {602,87,0,0,7,2,0,0,597,598}, {603,88,89,604,9,5,0,0,597,598},
    {605,90,91,606,14,3,0,0,597,598}, {607,92,93,608,17,2,0,0,597,598},
    {609,94,95,610,19,0,2,0,597,598}, {611,96,97,612,19,3,0,0,597,598},
    {613,98,99,614,22,1,0,0,597,598}, {615,100,101,616,23,2,0,0,597,598},
    {617,102,103,618,25,1,0,1,597,598}, {620,106,107,621,26,1,0,2,597,598},
    {622,104,105,623,27,0,0,0,597,598}, {624,108,109,625,27,4,0,3,597,598},
    {626,110,111,627,31,1,0,0,597,598}, {628,118,0,0,32,0,0,0,597,598},
    {629,119,120,630,32,2,0,0,597,598}, {631,121,122,632,34,2,2,0,597,598},
    {633,124,0,0,36,0,0,0,597,598}, {634,125,126,635,36,3,0,0,597,598},
    {636,152,153,637,39,1,0,0,597,598}, {638,154,155,639,40,3,0,0,597,598},
    {640,156,157,641,43,1,1,0,597,598}, {642,158,159,643,44,3,0,0,597,598},
    {645,160,163,646,47,1,0,4,597,598}, {647,164,165,648,48,1,1,0,597,598},
    {649,166,167,650,49,4,0,0,597,598}, {651,168,169,652,53,5,0,0,597,598},
    {653,170,171,654,58,0,0,0,597,598}, {655,172,173,656,58,0,0,0,597,598},
    {657,174,175,658,58,1,0,0,597,598}, {659,221,222,660,59,2,0,5,597,598},
    {661,223,224,662,61,2,0,6,597,598}, {663,225,226,664,63,3,0,0,597,598},
    {665,227,228,666,66,0,1,7,597,598}, {667,229,231,668,66,4,0,0,597,598},
    {670,232,233,671,70,2,0,8,597,598}, {672,234,235,673,72,3,0,0,597,598},
    {674,309,0,0,75,1,0,0,597,598}, {675,310,311,676,76,5,0,0,597,598},
    {677,312,0,0,81,1,0,0,597,598}, {678,313,314,679,82,3,0,0,597,598},
    {680,315,316,681,85,3,0,0,597,598}, {682,317,0,0,88,2,0,0,597,598},
    {683,318,319,684,90,2,0,0,597,598}, {685,320,0,0,92,1,0,0,597,598},
    {686,321,0,0,93,4,0,0,597,598}, {687,322,323,688,97,3,2,0,597,598},
    {689,324,325,690,100,5,0,0,597,598}, {691,352,0,0,105,2,0,0,597,598},
    {692,357,358,693,107,3,0,0,597,598}, {694,359,360,695,110,1,0,0,597,598},
    {696,370,371,697,111,3,0,0,597,598}, {698,372,373,699,114,0,0,0,597,598},
    {700,382,383,701,114,5,0,0,597,598}, {702,391,392,703,119,5,0,0,597,598},
    {704,393,394,705,124,2,0,0,597,598}, {706,395,396,707,126,1,0,0,597,598},};

const PageRow pages[] = {
    {200,200,205,0,39}, {200,200,205,0,619}, {200,200,220,0,106}, {200,200,297,0,644},
    {200,200,205,0,45}, {200,200,0,0,147}, {200,200,220,0,402}, {200,200,0,0,669},};

const WaiterRow waiters[] = {
    {712,620,5,40,0,1}, {717,636,5,40,1,2}, {719,620,5,40,3,1}, {721,620,5,40,4,1},};

const AcceptorRow acceptors[] = {
    {708,709,710,711}, {708,713,0,714}, {715,713,0,716}, {708,709,718,711}, {708,709,720,711},};

}  // namespace

const ServiceTable cloudwatch_table = {
    {1,2,3,4,4,5,6,7}, 15, texts, members, shapes, enums,
    errors, operations, pages, waiters, acceptors};

}  // namespace greenroom::mocks::model::tables
